"""What regions are described with: the blocks that are asked for, the result, and what is known of addresses while splicing."""

from __future__ import annotations

from typing import Final, NamedTuple

from pyqemu.tcg_ir import Function, Value
from pyqemu.tcg_ir.builder import Block as IrBlock

#: Bytes of one entry of a region's table: a place to go on outside.
SLOT_SIZE: Final = 32

Point = tuple[int, int, int, tuple[int | None, ...]]
#: (calling block, its distance, region constants at the call)
Call = tuple[int, int, tuple[int | None, ...]]


class RegionBlock(NamedTuple):
    """One block as the runner sends it.

    ``words`` are its records with places inside the block as byte offsets, at the indexes in ``relocs``; ``links`` tells to which block
    (by index in the request) the link at a word index leads now.  ``returns``: guest pc behind the call at its end, -1: none;
    ``guesses``: blocks to which the computed jump at its end has gone; ``others``: how many targets of it besides the last its record can
    remember, a power of two, 0: it does not count where else it goes.
    """

    pc: int
    size: int
    returns: int
    words: tuple[int, ...]
    relocs: frozenset[int]
    links: dict[int, int]
    guesses: tuple[int, ...]
    others: int = 0


class Slot(NamedTuple):
    """An entry of the table.  ``block`` and ``word`` name a record to go on with; or ``pc`` a block to look for (``block`` is -1).

    ``block`` -2: memory of the computed jump of block number ``word``, part number ``pc`` of it: how often it may still go where the region
    does not, and from part 1 on targets, as in the jump's record.
    """

    block: int
    word: int
    pc: int


class Region(NamedTuple):
    """The IR of a region and what installing it needs.

    ``entries``: block and values of the region constants, by entry number.  ``handlers``: per block the word indexes that hold
    handlers.  ``members``: blocks that became part of it.
    """

    function: Function
    slots: list[Slot]
    entries: list[tuple[int, tuple[int | None, ...]]]
    members: list[int]
    records: int


class Addr:
    """A host address known as a distance: ``root`` is "ip", "env" or "base1" (as it was at the entry)."""

    __slots__ = ("offset", "root")

    def __init__(self, root: str, offset: int) -> None:
        self.root = root
        self.offset = offset


class Link:
    """The link (or other place in the block) that a word of a record holds."""

    __slots__ = ("word",)

    def __init__(self, word: int) -> None:
        self.word = word


class Choice:
    """One of two links, decided at run time."""

    __slots__ = ("cond", "other", "then")

    def __init__(self, cond: Value, then: Link, other: Link) -> None:
        self.cond = cond
        self.then = then
        self.other = other


class Path:
    """What is known at one place while splicing: where ``base1`` is, values of the region constants."""

    __slots__ = ("base1", "consts")

    def __init__(self, base1: Addr | Value, consts: tuple[int | None, ...]) -> None:
        self.base1 = base1
        self.consts = consts


class Return:
    """A computed jump: ``place`` is where its comparisons with return sites go, ``rest`` what runs when none holds."""

    __slots__ = ("block", "delta", "guesses", "path", "pc", "place", "rest", "sites")

    def __init__(self, block: int, delta: int, pc: Value, path: Path, place: IrBlock, rest: IrBlock) -> None:
        self.block = block
        self.delta = delta
        self.pc = pc
        self.path = path
        self.place = place
        self.rest = rest
        self.guesses: list[tuple[int, IrBlock]] = []
        #: (calling block, its distance, region constants at the call) -> where its return site is entered (None: nowhere).
        self.sites: dict[Call, IrBlock | None] = {}


__all__ = ["SLOT_SIZE", "Addr", "Call", "Choice", "Link", "Path", "Point", "Region", "RegionBlock", "Return", "Slot"]
