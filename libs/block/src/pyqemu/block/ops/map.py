"""Where the bytes of an image are."""

from __future__ import annotations

from ..named import NamedTuple
from ..node import ALLOCATED, COMPRESSED, DATA, HIDDEN, UNKNOWN, ZERO, Node
from .status import chain_extents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MapEntry", "map_image"]


class MapEntry(NamedTuple):
    """``offset`` is the place in the file ``filename``, if the data lies there as it is."""

    start: int
    length: int
    depth: int
    present: bool
    zero: bool
    data: bool
    offset: int | None
    filename: str | None
    compressed: bool


def map_image(node: Node, start: int = 0, length: int | None = None) -> Iterator[MapEntry]:
    """Entries covering the range; neighbours that continue each other are one entry."""
    end = node.size if length is None else min(node.size, start + length)
    if start >= end:
        # The real tool says one thing even of nothing.
        yield MapEntry(start, 0, 0, False, False, False, None, None, False)
        return
    pending: MapEntry | None = None
    for found in chain_extents(node, start, end - start):
        packed = bool(found.status & COMPRESSED)
        # A protocol that is looked at without a format stores its bytes itself.
        where = found.layer if found.node is None and found.layer.file is None else found.node
        hidden = packed or where is None or bool(found.status & (HIDDEN | UNKNOWN))
        place = None if hidden else found.host
        entry = MapEntry(
            found.offset,
            found.length,
            found.depth,
            bool(found.status & ALLOCATED),
            bool(found.status & ZERO),
            bool(found.status & DATA),
            place,
            where.filename if where is not None and place is not None else None,
            packed,
        )
        if pending is not None and _continues(pending, entry):
            pending = pending._replace(length=pending.length + entry.length)
        else:
            if pending is not None:
                yield pending
            pending = entry
    if pending is not None:
        yield pending


def _continues(first: MapEntry, second: MapEntry) -> bool:
    if first[2:6] != second[2:6] or first.filename != second.filename:
        return False
    if first.offset is None or second.offset is None:
        return first.offset is second.offset
    return first.offset + first.length == second.offset
