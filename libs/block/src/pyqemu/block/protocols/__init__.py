"""Protocols: nodes at the bottom of a graph, and how each is opened from its specification."""

from __future__ import annotations

from ..errors import UnsupportedError, UsageError
from ..locking import PERM_ALL
from ..node import Driver
from ..registry import OpenContext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["open_protocol"]


def open_protocol(
    name: str, spec: dict[str, Any], context: OpenContext, used: int | None = None, shared: int = PERM_ALL
) -> Driver:
    """The driver for a specification without children; ``used`` and ``shared`` are lock permissions."""
    keys = set(spec) - {"driver", "read-only", "cache", "discard", "detect-zeroes", "node-name", "force-share"}
    if name in ("file", "host_device", "host_cdrom"):
        from .file import FileDriver

        _only(name, keys, {"filename", "locking", "aio", "drop-cache", "x-check-cache-dropped", "pr-manager"})
        if "filename" not in spec:
            raise UsageError(f"The '{name}' block driver requires a file name")
        return FileDriver(
            str(spec["filename"]).removeprefix("file:"),
            read_only=context.read_only,
            cache=context.cache,
            locking="off" if context.locking == "off" else str(spec.get("locking", "auto")),
            used=used,
            shared=PERM_ALL if context.force_share else shared,
            device="" if name == "file" else name,
        )
    if name == "null-co":
        from .memory import NullDriver

        _only(name, keys, {"size", "read-zeroes", "latency-ns"})
        driver = NullDriver(int(spec.get("size", 1 << 30)), read_zeroes=spec.get("read-zeroes", "off") in ("on", True))
        driver.read_only = context.read_only
        return driver
    if name == "nbd":
        from .nbd import open_nbd

        return open_nbd(spec, context)
    if name in ("http", "https"):
        from .http import open_http

        return open_http(spec, context)
    raise UnsupportedError(f"Protocol '{name}' is not supported")


def _only(name: str, keys: set[str], known: set[str]) -> None:
    unknown = sorted(keys - known)
    if unknown:
        raise UsageError(f"Block protocol '{name}' doesn't support the option '{unknown[0]}'")
