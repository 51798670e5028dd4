"""The status of a whole backing chain: what map, convert, compare, measure and rebase walk over."""

from __future__ import annotations

from ..named import NamedTuple
from ..node import ALLOCATED, COMPRESSED, DATA, HIDDEN, RECURSE, UNKNOWN, ZERO, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Status", "chain_extents", "stored_runs"]


class Status(NamedTuple):
    """An extent of the chain: ``layer`` decides it, ``depth`` layers below the top."""

    offset: int
    length: int
    status: int
    layer: Node
    depth: int
    host: int | None
    node: Node | None


def chain_extents(
    top: Node, offset: int = 0, length: int | None = None, *, base: Node | None = None, depth: int = 0
) -> Iterator[Status]:
    """Extents of ``top`` and what shines through from below, down to but excluding ``base``.

    What no layer decides has neither DATA nor ZERO if it comes from ``base``, and ZERO without ALLOCATED otherwise; what a
    layer decides and does not tell is UNKNOWN.
    """
    if length is None:
        length = top.size - offset
    for extent in top.extents(offset, length):
        if extent.status & RECURSE and extent.node is not None and extent.host is not None:
            yield from _through_file(extent.offset, extent.length, extent.status, top, depth, extent.host, extent.node)
            continue
        if extent.status & (DATA | ZERO | ALLOCATED | UNKNOWN):
            yield Status(extent.offset, extent.length, extent.status, top, depth, extent.host, extent.node)
            continue
        below = top.backing
        if below is None:
            status = ZERO | extent.status & HIDDEN
            yield Status(extent.offset, extent.length, status, top, depth, extent.host, extent.node)
            continue
        inside = min(extent.length, max(0, below.size - extent.offset))
        if below is base:
            if inside:
                yield Status(extent.offset, inside, 0, top, depth, None, None)
        elif inside:
            yield from chain_extents(below, extent.offset, inside, base=base, depth=depth + 1)
        if inside < extent.length:
            yield Status(extent.offset + inside, extent.length - inside, ZERO, top, depth, None, None)


def stored_runs(source: Node, offset: int, length: int) -> Iterator[tuple[Node | None, int, int]]:
    """Where the bytes of a range lie: (node, offset in it, length) in order.

    The node is one below ``source`` where that stores the bytes as they are, None for zeros (with ``source``'s offset), and ``source``
    itself where it has to be asked (packed, encrypted, behind a filter).
    """
    last: tuple[Node | None, int, int] | None = None
    for found in chain_extents(source, offset, length):
        node: Node | None = source
        place = found.offset
        if found.status & ZERO:
            node = None
        elif found.node is not None and found.host is not None:
            if found.status & (DATA | COMPRESSED | HIDDEN) == DATA and found.layer.driver.plain:
                node, place = found.node, found.host
        if last is not None and last[0] is node and last[1] + last[2] == place:
            last = (node, last[1], last[2] + found.length)
            continue
        if last is not None:
            yield last
        last = (node, place, found.length)
    if last is not None:
        yield last


def _through_file(
    offset: int, length: int, status: int, layer: Node, depth: int, host: int, node: Node
) -> Iterator[Status]:
    """Data whose clusters may be holes of the file: those are zeros."""
    for extent in node.extents(host, length):
        zero = ZERO if extent.status & ZERO else 0
        yield Status(offset, extent.length, status & ~RECURSE | zero, layer, depth, extent.offset, node)
        offset += extent.length
