"""Making what an image is stored in: a file, or the emptied contents of what cannot be made (an NBD export)."""

from __future__ import annotations

from ..errors import BlockError, IoError, UnsupportedError, UsageError
from ..graph import has_protocol, open_spec, spec_of
from ..node import Node
from ..registry import OpenContext
from .file import create_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["check_creatable", "create_storage", "open_storage"]

#: Formats that write through a node when they are made, so that they can be made on any protocol.
_ANYWHERE = frozenset({"raw", "qcow2"})
_FILES = frozenset({"file", "host_device", "host_cdrom"})


def _protocol(filename: str) -> str:
    if not has_protocol(filename) or filename.startswith("file:"):
        return "file"
    if filename.startswith("json:"):
        raise UsageError("Unknown protocol 'json'")
    return str(spec_of(filename)["driver"])


def check_creatable(filename: str, format: str) -> None:
    """Raises a BlockError if no image of this format can be made under this name."""
    driver = _protocol(filename)
    if driver in _FILES or (driver == "nbd" and format in _ANYWHERE):
        return
    if driver == "nbd":
        raise UnsupportedError(f"Images of format '{format}' cannot be made over NBD; make a file and serve it")
    raise UnsupportedError(f"Protocol driver '{driver}' does not support image creation")


def create_storage(filename: str, size: int = 0, **options: Any) -> None:
    """Make (or empty) what ``filename`` names, ``size`` bytes long; what cannot change its size must be long enough."""
    driver = _protocol(filename)
    if driver in _FILES:
        create_file(filename, size, **options)
        return
    if (options.get("preallocation") or "off") != "off":
        raise UnsupportedError(f"Unsupported preallocation mode: {options['preallocation']}")
    try:
        node = open_storage(filename)
    except BlockError as error:
        raise IoError(
            f"Protocol driver '{driver}' does not support image creation, and opening the image failed: {error}",
            getattr(error, "errno", 5),
        ) from None
    with node:
        node.truncate(size)
        # What was there must not be taken for an image of its old format.
        node.zero(0, min(node.size, 512))


def open_storage(filename: str, cache: str = "writeback") -> Node:
    """What `create_storage` made, for writing."""
    return open_spec(spec_of(filename), OpenContext(read_only=False, cache=cache), name=filename)
