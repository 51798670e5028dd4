"""Which blocks become one region, and what the compile process is told of them.

Not on the start-up path: a run that finds its regions chooses none.
"""

from __future__ import annotations

from struct import unpack

from . import cdata as ctypes
from .image import HOTTER
from .regions import digest_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from .block import Block
    from .regions import Installed, Regions

#: Blocks of one request, the nearest first: small regions are there soon, and a program with many hot places needs many of them.
MAX_BLOCKS: Final = 32
#: The same, where all targets of computed jumps are part of it: the loop of an interpreter is one thing.
MOST_BLOCKS: Final = 64
#: A block that ran this much less often than its region's first is left out.
COLD: Final = 64


def _around(
    regions: Regions, first: Block, ahead: set[int] | None, all_targets: bool
) -> tuple[list[Block], list[dict[int, int]], set[int]]:
    """The blocks around ``first`` that run often enough, and by block where its words, calls (-1) and jumps (-2, -3, ...) lead.

    ``all_targets``: computed jumps are followed to all targets that they remember, not just the last.  Also tells which blocks lead to
    others that are missing because there were too many.
    """
    known, inside = regions.engine.known_block, regions.inside
    least = max(regions.threshold // COLD, 1)
    numbers = {first: 0}
    cut: set[int] = set()
    most = MOST_BLOCKS if all_targets else MAX_BLOCKS
    order = [first]
    #: Blocks that run inside regions that give way.
    warm: set[Block] = set()
    links: list[dict[int, int]] = []
    for n, block in enumerate(order):
        mine: dict[int, int] = {}
        links.append(mine)
        if block.region is not None and not block.region.stored.rank:
            warm.update(unfold(regions, block.region))
        following = [(i, _linked(regions, block, i)) for i in block.relocs]
        if block.returns >= 0:
            following.append((-1, known(block.returns, block.key)))
        if block.computed >= 0 and ahead is None:
            words = (len(block.raw) >> 3) - block.computed if all_targets else 1
            targets = (ctypes.c_uint64 * words).from_address(block.base + 8 * block.computed)
            following += [(-2 - k, known(pc, block.key)) for k, pc in enumerate(dict.fromkeys(targets)) if pc]
        for i, other in following:
            if other is None or not other.valid or known(other.pc, other.key) is not other:
                continue
            if other not in numbers:
                left = ctypes.c_uint64.from_address(other.base + 8).value
                cold = 0 <= (regions.threshold if left <= regions.threshold else HOTTER * regions.threshold) - left < least
                cold = cold and left > 0 and other.region is None and (other.pc, other.key) not in inside and other not in warm
                apart = cold if ahead is None else other.pc in ahead or (block.returns >= 0 and i != -1)
                if apart:
                    continue
                if len(order) >= most:
                    cut.add(n)
                    continue
                numbers[other] = len(order)
                order.append(other)
            if i != -1:
                mine[i] = numbers[other]
    return order, links, cut


def chosen(regions: Regions, first: Block, ahead: set[int] | None) -> tuple[list[Block], list[dict[int, int]]] | None:
    """The blocks around ``first`` with all targets of computed jumps, or a loop of them that is there completely; ``None`` when there
    is none: then what has run one after the other is better than the beginnings of many things."""
    order, links, cut = _around(regions, first, ahead, True)
    if not cut:
        return order, links
    from .graphs import loop_around

    loop = loop_around(0, [mine.values() for mine in links], cut)
    number = {old: new for new, old in enumerate(loop)}
    # Of a jump to many places the region has all, or it is no whole.
    if not loop or any(to not in number for n in loop if _many(order[n]) for i, to in links[n].items() if i < -1):
        return None
    return [order[n] for n in loop], [{i: number[to] for i, to in links[n].items() if to in number} for n in loop]


def _linked(regions: Regions, block: Block, i: int) -> Block | None:
    """The block that word ``i`` of a block's records leads to: what runs inside regions has links that lead nowhere yet."""
    engine = regions.engine
    at = ctypes.c_uint64.from_address(block.base + 8 * i).value
    if block.base <= at < block.end and ctypes.c_uint64.from_address(at).value == engine.handlers["link"]:
        return engine.known_block(ctypes.c_uint64.from_address(at + 8).value, block.key)
    return engine.block_at(at)


def describe(regions: Regions, values: tuple[int, ...], first: Block, *, ahead: set[int] | None = None, rank: int = 1) -> dict[str, Any]:
    """The blocks around ``first``, as the compile process wants them.

    ``ahead``: where functions begin.  All blocks of the function there, though none has run; calls and jumps to others leave it.
    """
    engine = regions.engine
    order, links = chosen(regions, first, ahead) or _around(regions, first, ahead, False)[:2]
    names = engine.handler_names()
    keys: dict[int, str] = {}
    blocks = []
    fetch = engine.memory.fetch
    for block, mine in zip(order, links, strict=True):
        for word in unpack(f"<{len(block.raw) >> 3}Q", block.raw):
            if word in names:
                keys[word] = names[word]
        if not block.digest:
            block.digest = digest_of(fetch, block.pc, block.size)
        ends = block.returns, block.computed, mine
        blocks.append((block.pc, block.key, block.size, block.raw, block.relocs, *ends, block.pcs, block.digest))
    constants = getattr(engine.target, "region_constants", ())
    covers = {(b.pc, b.key) for b in order}
    return {
        "blocks": blocks, "keys": keys, "constants": list(constants), "values": list(values),
        "rank": max(rank, regions.better.get((first.pc, first.key), 0)),
        "covers": covers,
    }  # fmt: skip


def unfold(regions: Regions, region: Installed) -> list[Block]:
    """The blocks that a region consists of, with records and links, as if it had not been made."""
    blocks = [regions.member(region, n, shared=True) for n in range(len(region.stored.blocks))]
    found = [block for block in blocks if block is not None]
    for block in found:
        regions.engine.link_ahead(block)
    return found


def _many(block: Block) -> bool:
    """Whether a block's computed jump remembers more targets than its last."""
    return block.computed >= 0 and (len(block.raw) >> 3) - block.computed > 1


__all__ = ["chosen", "describe", "unfold"]
