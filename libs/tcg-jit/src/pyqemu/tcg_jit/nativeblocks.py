"""Blocks that native code has translated (``decoding``), as the engine knows them.

Used for code of files, whose pages hardly ever change: one call translates the block that is wanted and what is known to follow on its
page, so a program that runs for the first time need not leave generated code for each of its blocks.  ``Block`` objects are made of single
blocks when somebody asks for them.  When a page changes, its blocks are dropped; they do not sleep (``codepages``): making them anew costs
less than looking after them.

On the way to a guest's first instruction when no image has it: imports nothing heavy.  Every method is called with the engine's lock held,
but for ``Piece.block_of`` (see ``Engine._owner``).
"""

from __future__ import annotations

from _bisect import bisect_right
from _struct import pack

from pyqemu.tcg_ir import slots

from . import cache, decoding, host
from . import cdata as ctypes
from . import hostos as os
from .block import Block
from .errors import GuestFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from .block import Rest
    from .engine import Engine

#: Blocks translated in one go: most functions have fewer.
AT_ONCE: Final = 48
#: Blocks of one engine, and the size of what finds them by pc: at most half of it is used.
_MOST_BLOCKS: Final = 1 << 18
_PLACES: Final = 1 << 19
_PAIRS: Final = 1 << 16


class Decoder:
    """The compiled decoder of an engine's target, and what it has been told of handlers."""

    def __init__(self, base: int, symbols: dict[str, int]) -> None:
        number, pointer = ctypes.c_uint64, ctypes.c_void_p
        self.build: Final[Callable[[int, int, int], int]] = ctypes.routine(base + symbols["build"], number, pointer, number, number)
        self.find: Final = base + symbols["lookup"]
        self.lookup: Final[Callable[[int, int], int]] = ctypes.routine(self.find, number, pointer, number)
        self.drop: Final[Callable[[int, int, int, int, int, int], int]] = ctypes.routine(
            base + symbols["drop"], number, pointer, number, number, number, number, number
        )
        self.settle: Final[Callable[[int, int], int]] = ctypes.routine(base + symbols["settle"], number, pointer, number)
        self.entered: Final[Callable[[int, int], int]] = ctypes.routine(base + symbols["entered"], number, pointer, pointer)
        self.slots: Final = host.memory(slots.SLOT_SIZE * symbols[decoding.SLOT_COUNT])
        self.pairs: Final = host.memory(8 * _PAIRS)


def load_decoder(engine: Engine) -> Decoder | None:
    """The decoder from the cache of handlers, if it is there."""
    installed = cache.installed_folder(os.path.basename(engine.folder))
    for folder in (installed, engine.folder):
        for name in cache.list_segments(folder) if folder else ():
            if not name.startswith(cache.DECODER_PREFIX):
                continue
            segment = cache.open_segment(os.path.join(folder, name))
            if segment is None:
                continue
            try:
                base = engine.map_segment(segment)
            finally:
                segment.close()
            return Decoder(base, dict(zip(segment.names, segment.offsets, strict=True)))
    return None


class Piece:
    """Blocks in one piece of memory for records.  Looks like a block where host addresses are looked up."""

    __slots__ = ("arrivals", "base", "end", "first", "native", "valid")

    def __init__(self, native: NativeBlocks, base: int, end: int, first: int) -> None:
        self.native: Final = native
        self.base: Final = base
        self.end: Final = end
        #: Number of its first block.
        self.first: Final = first
        self.valid = True
        #: Links from other blocks that lead here.
        self.arrivals: Final[list[tuple[int, int]]] = []

    def block_of(self, ip: int) -> Block | None:
        """The block whose records include host address ``ip``."""
        native = self.native
        number = native.number_at(self, ip)
        return native.block(number) if number >= 0 else None


class NativeBlocks:
    """The native blocks of one engine since its translations were dropped the last time."""

    def __init__(self, engine: Engine, decoder: Decoder) -> None:
        self.engine: Final = engine
        self.decoder: Final = decoder
        d = decoding
        self._memory: Final = host.memory(
            d.CONTROL_SIZE + 8 * d.QUEUE_SIZE + 8 * (d.MOST_ADDRESSES + 1) + (4 * d.MOST_INSNS + 7 & -8)
            + d.ENTRY_SIZE * _MOST_BLOCKS + 4 * _PLACES + 16 * d.MOST_LINKS
        )  # fmt: skip
        self.control: Final = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        words = self._words = self._memory[: d.CONTROL_SIZE].cast("Q")
        at = self.control + d.CONTROL_SIZE
        for field, size in (
            (d.QUEUE, 8 * d.QUEUE_SIZE), (d.MORE, 8 * (d.MOST_ADDRESSES + 1)), (d.SCRATCH, 4 * d.MOST_INSNS + 7 & -8),
            (d.TABLE, d.ENTRY_SIZE * _MOST_BLOCKS), (d.PLACES, 4 * _PLACES),
            (d.LINKS_LOG, 16 * d.MOST_LINKS),
        ):  # fmt: skip
            words[field >> 3] = at
            at += size
        table = words[d.TABLE >> 3] - self.control
        #: Four words for each block (``decoding``).
        self.table: Final = self._memory[table : table + d.ENTRY_SIZE * _MOST_BLOCKS].cast("Q")
        words[d.MOST >> 3] = _MOST_BLOCKS
        words[d.PLACES_MASK >> 3] = _PLACES - 1
        words[d.SLOTS >> 3] = ctypes.addressof(ctypes.c_char.from_buffer(decoder.slots))
        words[d.PAIRS >> 3] = ctypes.addressof(ctypes.c_char.from_buffer(decoder.pairs))
        handlers = engine.handlers
        for field, key in ((d.HEAD, "head"), (d.JUMP, "jump"), (d.LINK, "link")):
            words[field >> 3] = handlers[key]
        words[d.HOT >> 3] = engine.threshold
        self.pieces: Final[list[Piece]] = []
        #: Objects made so far, by number.
        self.blocks: Final[dict[int, Block]] = {}
        #: Pages with code at hand: how many bytes from the page's first on.
        self._sizes: Final[dict[int, int]] = {}
        self._page = -1
        #: By page, the blocks that begin there: pairs of the first's number, and how many.
        self._made: Final[dict[int, list[tuple[int, int]]]] = {}
        #: Links may lead to blocks that have been dropped.
        self._unsettled = False

    def count(self) -> int:
        """How many blocks there are."""
        return self._words[decoding.COUNT >> 3]

    # ---- translating ----
    def room(self) -> bool:
        """Whether there is room for more blocks; if not, ``add_piece``."""
        words = self._words
        return words[decoding.NEXT >> 3] + decoding.MOST_RECORDS <= words[decoding.END >> 3] and not self.full()

    def full(self) -> bool:
        """Whether there can be no more blocks, whatever room there is."""
        return self.count() == _MOST_BLOCKS

    def add_piece(self, memory: memoryview) -> Piece:
        """Records go to ``memory`` from now on."""
        base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        self._words[decoding.NEXT >> 3] = base
        self._words[decoding.END >> 3] = base + len(memory)
        piece = Piece(self, base, base + len(memory), self.count())
        self.pieces.append(piece)
        return piece

    def entry(self, pc: int) -> tuple[int, Piece] | None:
        """Where the block for ``pc`` begins, and its piece, if there is one."""
        at: int = self.decoder.lookup(self.control, pc)
        if not at:
            return None
        base = self.table[(at - self._words[decoding.TABLE >> 3]) >> 3]
        return base, self._piece(base)

    def known(self, pc: int) -> Block | None:
        """The block for ``pc`` as an object, if there is one."""
        at: int = self.decoder.lookup(self.control, pc)
        return self.block((at - self._words[decoding.TABLE >> 3]) // decoding.ENTRY_SIZE) if at else None

    def _piece(self, base: int) -> Piece:
        for piece in reversed(self.pieces):
            if piece.base <= base < piece.end:
                return piece
        raise LookupError(f"no native block at {base:#x}")

    def build(self, pc: int) -> int:
        """Translate the block at ``pc``, which is in none of the tables, and some that follow.  Their page is watched, and there is room.

        How many; 0 when Python has to do it.
        """
        if self._unsettled:
            self.settle()
        words = self._words
        page = pc & -cache.PAGE
        if page != self._page:
            size = self._sizes.get(page)
            if size is None:
                size = self._sizes[page] = self._readable(page)
            words[decoding.CODE >> 3] = page + self.engine.memory.gbase
            words[decoding.LOW >> 3] = page
            words[decoding.SIZE >> 3] = size
            self._page = page
        first, begin = self.count(), words[decoding.NEXT >> 3]
        while True:
            made: int = self.decoder.build(self.control, pc, AT_ONCE)
            if made:
                break
            if not self._told():
                return 0
        self._made.setdefault(page, []).append((first, made))
        stats = self.engine.stats
        stats.blocks += made
        stats.insns += words[decoding.INSNS >> 3]
        stats.words += words[decoding.NEXT >> 3] - begin >> 3
        regions = self.engine.regions
        if regions is not None and regions.stored:
            table = self.table
            for at in range(4 * first, 4 * (first + made), 4):
                if (table[at + 1], 0) in regions.stored:
                    regions.expect_at(table[at], max(self.engine.threshold >> 1, 1))
        return made

    def _readable(self, page: int) -> int:
        """How much code there is from ``page`` on, up to the longest block that can begin there.

        The next page is watched, too, when blocks can reach it.
        """
        engine = self.engine
        size = cache.PAGE
        following = page + cache.PAGE
        if engine.native_page(following) and engine.memory.code_origin(following) == engine.memory.code_origin(page):  # type: ignore[attr-defined]
            try:
                engine.pages.watch(following, 1)
                size += min(len(engine.memory.fetch(following, decoding.CHUNK)), decoding.CHUNK)
            except GuestFault:
                return cache.PAGE
        return size

    def _told(self) -> bool:
        """Tell the decoder what it has asked for; False when Python has to do it."""
        words = self._words
        why, where, word, second = words[decoding.WHY >> 3 : (decoding.SECOND >> 3) + 1]
        target, handlers = self.engine.target, self.engine.handlers
        if why == decoding.NO_SLOT:
            key, flags = target.native_slot(word >> 8, word & 0xFF)  # type: ignore[attr-defined]
            handler = handlers.get(key, 0)
            if not handler and not flags & (slots.PYTHON | slots.EMPTY):
                return False  # it has to be made
            ctypes.c_uint64.from_address(where).value = handler
            ctypes.c_uint64.from_address(where + 8).value = flags
            return True
        if why == decoding.NO_PAIR:
            key = target.native_pair((word >> 8, word & 0xFF), (second >> 8, second & 0xFF))  # type: ignore[attr-defined]
            handler = handlers.get(key, 0)
            ctypes.c_uint64.from_address(where).value = handler
            return bool(handler)
        return False

    # ---- objects ----
    def number_at(self, piece: Piece, ip: int) -> int:
        """Number of the block of a piece whose records include ``ip``, or end before the next block's do; -1: none."""
        at = self.pieces.index(piece)
        last = self.pieces[at + 1].first if at + 1 < len(self.pieces) else self.count()
        table = self.table
        number = bisect_right(range(last), ip, piece.first, last, key=lambda n: table[4 * n]) - 1
        return number if number >= piece.first else -1

    def block_at(self, base: int) -> Block | None:
        """The block whose records begin at ``base``."""
        for piece in self.pieces:
            if piece.base <= base < piece.end:
                number = self.number_at(piece, base)
                return self.block(number) if number >= 0 and self.table[4 * number] == base else None
        return None

    def block(self, number: int) -> Block:
        """A block as an object."""
        block = self.blocks.get(number)
        if block is None:
            base, pc, returns, pieces = self.table[4 * number : 4 * number + 4]
            words = pieces >> decoding.WORDS_AT & decoding.NUMBER_MASK
            made = Block(
                pc, 0, pieces & decoding.SIZE_MASK, base, base + 8 * words, lambda: self._details(number),
                returns if returns >> 63 == 0 else -1, (pieces >> decoding.COMPUTED_AT & decoding.NUMBER_MASK) - 1,
            )  # fmt: skip
            block = self.blocks.setdefault(number, made)  # (another thread may be doing the same)
            if pieces & decoding.DROPPED:
                block.valid = False
            else:
                self.engine.adopt_block(block)
        return block

    def _details(self, number: int) -> Rest:
        """The parts of a block that few are asked for: records as they were when it was made."""
        d = decoding
        base, pc, _, pieces = self.table[4 * number : 4 * number + 4]
        count = pieces >> d.WORDS_AT & d.NUMBER_MASK
        insns = pieces >> d.INSNS_AT & d.INSNS_MASK
        data = host.view(base, 8 * count + 4 * insns)
        words = list(data[: 8 * count].cast("Q"))
        words[0], words[1], words[3] = self._words[d.HEAD >> 3], self.engine.threshold, 0
        links, first = pieces >> d.LINK_COUNT_AT & 3, pieces >> d.LINKS_AT & d.NUMBER_MASK
        relocs: list[int] = []
        for record in (d.JUMP_RECORD,) if links == 1 else (d.TAKEN_RECORD, d.FALL_RECORD)[:links]:
            link = first + (record == d.FALL_RECORD and links == 2)
            relocs += (link, first + record + 2)
            words[link], words[first + record + 2] = 8 * (first + record), 8 * link
        computed = (pieces >> d.COMPUTED_AT & d.NUMBER_MASK) - 1
        if computed >= 0:
            words[computed:] = [0] * (count - computed)
        places = data[8 * count :].cast("I")
        pcs = [(0, pc), *[(place & 0xFFFF, pc + (place >> d.PLACE_SHIFT)) for place in places]]
        return pcs, pack(f"<{count}Q", *words), sorted(relocs)

    def entered(self) -> int:
        """How many of the blocks in use have run."""
        return int(self.decoder.entered(self.control, 0))

    def entered_blocks(self) -> list[Block]:
        """Those as objects."""
        numbers = host.memory(4 * max(self.count(), 1))
        found = self.decoder.entered(self.control, ctypes.addressof(ctypes.c_char.from_buffer(numbers)))
        return [self.block(number) for number in numbers[: 4 * found].cast("I")]

    def sought(self) -> set[int]:
        """Addresses of the heads of blocks that computed jumps have led to and whose place is in no other table."""
        table = self.table
        return {table[at] for at in range(0, 4 * self.count(), 4) if table[at + 3] >> decoding.SOUGHT_BIT & 1}

    # ---- invalidation ----
    def drop(self, page: int) -> None:
        """Guest code on a page is about to change."""
        self._sizes.pop(page, None)
        self._sizes.pop(page - cache.PAGE, None)  # (blocks that begin there may end here)
        self._page = -1
        dropped: list[tuple[int, int]] = []
        for there in (page, page - cache.PAGE):
            for first, count in self._made.get(there, ()):
                if self.decoder.drop(self.control, page, page + cache.PAGE, self.engine.resume, first, count):
                    dropped.append((first, count))
        self._made.pop(page, None)
        self._unsettled = self._unsettled or bool(dropped)
        for first, count in dropped:
            for number in range(first, first + count):
                block = self.blocks.get(number)
                if block is not None and block.valid and self.table[4 * number + 3] & decoding.DROPPED:
                    self.engine.drop_block(block)

    def settle(self) -> None:
        """Who has a link to a block that has been dropped finds another one.  Until then its head leads to the run loop."""
        if not self._unsettled:
            return
        self._unsettled = False
        resume = self.engine.resume
        self.decoder.settle(self.control, resume)
        peek = ctypes.c_uint64.from_address
        made = min(self._words[decoding.LINKS_MADE >> 3], decoding.MOST_LINKS)
        log = host.view(self._words[decoding.LINKS_LOG >> 3], 16 * made).cast("Q").tolist()
        for arrivals in (zip(log[::2], log[1::2], strict=True), *[piece.arrivals for piece in self.pieces]):
            for word, record in arrivals:
                if word and peek(peek(word).value).value == resume:  # (0: it is just being written)
                    peek(word).value = record


__all__ = ["AT_ONCE", "Decoder", "NativeBlocks", "Piece", "load_decoder"]
