"""From a name or a specification to a graph of nodes."""

from __future__ import annotations

import os
import stat

from .errors import BlockError, UnsupportedError, UsageError
from .keyval import Spec, merge, nest, parse_json_name, parse_keyval
from .locking import PERM_ALL, PERM_READ, PERM_RESIZE, PERM_WRITE
from .node import Node
from .registry import ABSENT, FILTERS, PROTOCOLS, OpenContext, find_format, import_module, probe_format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "attach_name",
    "backing_path",
    "has_protocol",
    "open_image",
    "open_named",
    "open_spec",
    "plain_path",
    "spec_of",
]

_SCHEME_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-")
_COMMON = frozenset({"driver", "file", "backing", "read-only", "cache", "discard", "detect-zeroes", "node-name"})
_PROBE_BYTES = 2048


def has_protocol(name: str) -> bool:
    """Whether a file name starts with ``something:`` (as opposed to a path)."""
    scheme, colon, _ = name.partition(":")
    return bool(colon) and scheme[:1].isascii() and scheme[:1].isalpha() and _SCHEME_LETTERS.issuperset(scheme)


def plain_path(name: str) -> str:
    """A name without ``file:``; a path that could be taken for a protocol gets a ``./``."""
    if not name.startswith("file:"):
        return name
    path = name.removeprefix("file:")
    return f"./{path}" if has_protocol(path) else path


def backing_path(overlay: str, name: str) -> str:
    """Where a backing file name stored in ``overlay`` points to: relative names count from the overlay's folder."""
    if has_protocol(name) or os.path.isabs(name):
        return name
    base = plain_path(overlay)
    if has_protocol(base):
        if base.startswith("json:"):
            raise UsageError(f"Cannot use relative backing file names for '{overlay}'")
        return base.rpartition("/")[0] + "/" + name
    return os.path.join(os.path.dirname(base), name)


def spec_of(name: str, *, image_opts: bool = False) -> Spec:
    """The specification a file name stands for: of the protocol for plain names, of the whole graph for others."""
    if image_opts:
        return nest(parse_keyval(name))
    if name.startswith("json:"):
        return parse_json_name(name)
    if name.startswith(("http://", "https://")):
        return {"driver": name.partition(":")[0], "url": name}
    if name.startswith("nbd"):
        from .protocols.nbd import parse_name

        parsed = parse_name(name)
        if parsed:
            return parsed
    if name == "null-co://":
        return {"driver": "null-co"}
    if name.startswith("blkdebug:"):
        from .filters.blkdebug import parse_name as parse_blkdebug

        return parse_blkdebug(name)
    if has_protocol(name) and not name.startswith("file:"):
        scheme = name.partition(":")[0]
        # A path that merely contains a colon is a path only if it cannot be mistaken: "./a:b".
        raise UsageError(f"Unknown protocol '{scheme}'")
    path = name.removeprefix("file:")
    return {"driver": "host_device" if _is_device(path) else "file", "filename": path}


def _is_device(path: str) -> bool:
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISBLK(mode) or stat.S_ISCHR(mode)


def attach_name(spec: Spec, name: str) -> Spec:
    """A specification with a file name for the protocol at its bottom."""
    driver = spec.get("driver")
    if name.startswith("json:"):
        return merge(spec_of(name), spec)
    if driver is None and "file" not in spec:
        return {"file": spec_of(name)} | spec
    if driver in PROTOCOLS or (driver and name.startswith(f"{driver}:")):
        named = spec_of(name)
        given = spec.get("image")
        if driver == "blkdebug" and isinstance(given, dict) and given.get("driver") not in (None, *PROTOCOLS):
            named["image"] = {"file": named["image"]}  # a format is asked for between the filter and the file
        return merge(named, spec)
    key = "image" if driver == "blkdebug" else "file"
    below = spec.get(key, {})
    if not isinstance(below, dict):
        raise UsageError(f"Cannot use a file name together with a reference for '{key}'")
    named = attach_name(below, name) if "driver" in below else merge(spec_of(name), below)
    return spec | {key: named}


def open_image(
    name: str | os.PathLike[str],
    format: str | None = None,
    *,
    read_only: bool = True,
    image_opts: bool = False,
    context: OpenContext | None = None,
) -> Node:
    """Open an image by file name, ``json:`` name or (``image_opts``) option string; the format is probed if not given.

    Raises a `BlockError`.  Close the node, or use it as a context manager.
    """
    context = (context or OpenContext())._replace(read_only=read_only)
    if context.force_share and not read_only:
        raise UsageError("force-share=on can only be used with read-only images")
    text = os.fspath(name)
    node = _open_image(text if image_opts else plain_path(text), format, image_opts, context)
    node.through = context.cache in ("writethrough", "directsync")
    return node


def _open_image(text: str, format: str | None, image_opts: bool, context: OpenContext) -> Node:
    spec = spec_of(text, image_opts=image_opts)
    whole = image_opts or text.startswith("json:")
    if whole:
        if format and spec.get("driver", format) != format:
            raise UsageError("Driver specified twice")
        if format:
            spec["driver"] = format
        return open_spec(spec, context)
    if format in PROTOCOLS:
        if format != spec["driver"]:
            raise UsageError(f"Image '{text}' is not a {format} image")
        return open_spec(spec, context, name=text)
    return open_spec({"file": spec} | ({"driver": format} if format else {}), context, name=text)


def open_named(
    name: str, format: str | None, *, image_opts: bool, context: OpenContext, read_only: bool = True
) -> Node:
    """`open_image` with the message people know: the name comes first."""
    if image_opts and format is not None:
        raise UsageError("--image-opts and --format are mutually exclusive")
    try:
        return open_image(name, format, read_only=read_only, image_opts=image_opts, context=context)
    except BlockError as error:
        error.args = (f"Could not open '{name}': {error}",)
        raise


def open_spec(spec: Spec, context: OpenContext, *, name: str | None = None) -> Node:
    """Open a (nested) specification; without a driver its ``file`` is probed."""
    if str(spec.get("read-only", "off")) in ("on", "True"):
        context = context._replace(read_only=True)
    if isinstance(spec.get("cache"), dict):
        context = context._replace(cache=_cache_mode(spec["cache"], context.cache))
    driver = spec.get("driver")
    if driver is None and "file" not in spec and "filename" in spec:
        spec = {"file": spec | {"driver": "file"}}
    if driver in PROTOCOLS:
        return _open_protocol_node(spec, context, name, raw_parent=True)
    if driver in FILTERS:
        return _open_filter(str(driver), spec, context)
    if driver in ABSENT:
        raise UnsupportedError(f"Driver '{driver}' is not supported")
    if "file" not in spec:
        raise UsageError(
            'A block device must be specified for "file"' if driver else "Must specify either driver or file"
        )
    return _open_format(spec, context, name)


def _cache_mode(given: dict[str, Any], mode: str) -> str:
    """``cache.direct`` and ``cache.no-flush``, which hold for everything below, as changes of a cache mode."""
    direct = str(given.get("direct", mode in ("none", "directsync"))) in ("on", "True")
    if direct:
        return "directsync" if mode in ("writethrough", "directsync") else "none"
    if str(given.get("no-flush", mode == "unsafe")) in ("on", "True"):
        return "unsafe"
    return {"none": "writeback", "directsync": "writethrough", "unsafe": "writeback"}.get(mode, mode)


def _child_spec(spec: Spec, key: str) -> Spec:
    child = spec[key]
    if isinstance(child, str):
        raise UnsupportedError(f"References to node names are not supported: '{key}': '{child}'")
    if not isinstance(child, dict):
        raise UsageError(f"Invalid specification of '{key}'")
    return child


def _open_protocol_node(spec: Spec, context: OpenContext, name: str | None, *, raw_parent: bool) -> Node:
    from .protocols import open_protocol

    driver = spec.get("driver", "file")
    used = PERM_READ | (0 if context.read_only else PERM_WRITE)
    shared = PERM_ALL
    if context.resize:
        used |= PERM_RESIZE
    if not raw_parent:
        used |= 0 if context.read_only else PERM_RESIZE
        shared &= ~(PERM_WRITE | PERM_RESIZE)
    brick = open_protocol(str(driver), spec, context, used, shared)
    return Node(brick, filename=name or str(spec.get("filename", getattr(brick, "filename", ""))), options=spec)


def _open_format(spec: Spec, context: OpenContext, name: str | None) -> Node:
    driver = spec.get("driver")
    child = _child_spec(spec, "file")
    probed = driver is None
    if driver is None:
        with _open_below(child, context._replace(read_only=True), name, raw_parent=True) as file:
            head = file.read(0, min(file.size, _PROBE_BYTES))
            driver = probe_format(head, file.filename)
    format = find_format(str(driver))
    unknown = sorted(set(spec) - _COMMON - set(format.spec_keys) - {"force-share"})
    if unknown:
        raise UsageError(f"Block format '{driver}' does not support the option '{unknown[0]}'")
    if not format.can_write and not context.read_only:
        raise UnsupportedError(f"Driver '{driver}' can only be used read-only")
    file = _open_below(child, context, name, raw_parent=driver == "raw")
    try:
        brick = format.open(file, context, spec)
        brick.probed = probed
        node = Node(brick, filename=name or file.filename, options=spec)
        try:
            if not context.no_backing:
                _open_backing(node, spec, context)
        except BaseException:
            node.close()
            raise
        return node
    except BaseException:
        file.close()
        raise


def _open_below(spec: Spec, context: OpenContext, name: str | None, *, raw_parent: bool) -> Node:
    if spec.get("driver", "file") in PROTOCOLS:
        return _open_protocol_node(spec, context, name, raw_parent=raw_parent)
    return open_spec(spec, context)


def _open_backing(node: Node, spec: Spec, context: OpenContext) -> None:
    driver = node.driver
    below = context._replace(read_only=True, resize=False, checking=False)
    if "backing" in spec:
        if spec["backing"] is not None:
            given = _child_spec(spec, "backing")
            if driver.backing_name and not {"file", "filename", "image"} & set(given):
                # Options for the image that the header names.
                if driver.backing_format and "driver" not in given:
                    given = {"driver": driver.backing_format} | given
                given = attach_name(given, backing_path(node.filename, driver.backing_name))
            driver.backing = open_spec(given, below)
    elif driver.backing_name:
        try:
            path = backing_path(node.filename, driver.backing_name)
            driver.backing = open_image(path, driver.backing_format or None, context=below)
        except RecursionError:
            raise UsageError("Could not open backing file: the backing chain has a loop") from None
        except BlockError as error:
            error.args = (f"Could not open backing file: {error}",)
            raise


def _open_filter(driver: str, spec: Spec, context: OpenContext) -> Node:
    def child(key: str = "file") -> Node:
        if key not in spec:
            raise UsageError(f'A block device must be specified for "{key}"')
        below = _child_spec(spec, key)
        # What a filter stands on is not probed: without a driver it is a plain file.
        return open_spec(below if "driver" in below or "file" in below else {"driver": "file"} | below, context)

    try:
        module: Any = import_module(FILTERS[driver])
    except ModuleNotFoundError:
        raise UnsupportedError(f"Driver '{driver}' is not supported yet") from None
    brick = module.open_filter(spec, context, child)
    below = next(iter(brick.children().values()), None)
    return Node(brick, filename=below.filename if below else driver, options=spec)
