"""bitmap."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

from pyqemu.block.errors import BlockError, UnsupportedError, UsageError
from pyqemu.block.graph import open_named
from pyqemu.block.node import Node

from ..declare import Annotated, Arg, Opt, Order
from ..errors import CommandError
from ..types import Format, ImageOpts, Objects, make_context, size_of, warn_probed_raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["bitmap"]


def bitmap(
    files: Annotated[list[str] | None, Arg("FILENAME BITMAP")] = None,
    format: Format = None,
    add: Annotated[bool, Opt("--add", help="Make a bitmap.")] = False,
    remove: Annotated[bool, Opt("--remove", help="Remove it.")] = False,
    clear: Annotated[bool, Opt("--clear", help="Clear all bits.")] = False,
    enable: Annotated[bool, Opt("--enable", help="Record writes from now on.")] = False,
    disable: Annotated[bool, Opt("--disable", help="Record no writes.")] = False,
    merge: Annotated[list[str] | None, Opt("--merge", metavar="SOURCE", help="Add the bits of another bitmap.")] = None,
    source_file: Annotated[
        str | None, Opt("-b", "--source-file", metavar="FILE", help="Image the merged bitmap is in.")
    ] = None,
    source_format: Annotated[str | None, Opt("-F", "--source-format", metavar="FMT", help="Its format.")] = None,
    granularity: Annotated[
        str | None, Opt("-g", "--granularity", metavar="SIZE", help="Bytes per bit, for --add.")
    ] = None,
    image_opts: ImageOpts = False,
    objects: Objects = None,
    order: Annotated[list[str] | None, Order()] = None,
) -> None:
    """Change persistent bitmaps; several actions are done in the order in which they are given."""
    if not (add or remove or clear or enable or disable or merge):
        raise CommandError("Need at least one of --add, --remove, --clear, --enable, --disable, or --merge")
    grain = None if granularity is None else size_of(granularity, "granularity")
    if granularity and not add:
        raise CommandError("granularity only supported with --add")
    if source_format and not source_file:
        raise CommandError("-F only supported with -b")
    if source_file and not merge:
        raise CommandError("Merge bitmap source file only supported with --merge")
    if not files or len(files) != 2:
        raise CommandError("Expecting filename and bitmap name")
    name = files[1]
    # Contents do not matter, so backing files are not opened (or locked).
    how = make_context(objects)._replace(no_backing=True)
    with ExitStack() as stack:
        node = stack.enter_context(
            open_named(files[0], format, image_opts=image_opts, context=how, read_only=False)
        )
        warn_probed_raw(node)
        other = node
        if source_file is not None:
            other = stack.enter_context(open_named(source_file, source_format, image_opts=False, context=how))
        driver: Any = node.driver
        can = hasattr(driver, "bitmap_add")
        sources = iter(merge or [])
        actions: dict[str, Callable[[], None]] = {
            "add": lambda: driver.bitmap_add(name, grain),
            "clear": lambda: driver.bitmap_clear(name),
            "enable": lambda: driver.bitmap_set_enabled(name, True),
            "disable": lambda: driver.bitmap_set_enabled(name, False),
            "merge": lambda: _merge(node, name, other, next(sources)),
            "remove": lambda: driver.bitmap_remove(name),
        }
        steps = [(verb, actions[verb]) for verb in order or [] if verb in actions]
        for verb, action in steps:
            try:
                if not can:
                    what = f"format '{node.format}' has no bitmaps" if verb == "add" else f"Dirty bitmap '{name}' not found"
                    raise UnsupportedError(what)
                action()
            except BlockError as error:
                raise CommandError(f"Operation {verb} on bitmap {name} failed: {error}") from None


def _merge(node: Node, name: str, other: Node, source: str) -> None:
    driver: Any = node.driver
    giver: Any = other.driver
    driver.find_bitmap(name)
    if not hasattr(giver, "bitmap_ranges"):
        raise UsageError(f"Dirty bitmap '{source}' not found")
    ranges = giver.bitmap_ranges(source)
    if node.size != other.size:
        raise UsageError(
            f"Bitmaps are of different sizes (destination size is {node.size}, source size is {other.size}) "
            "and can't be merged"
        )
    driver.bitmap_merge(name, ranges)
