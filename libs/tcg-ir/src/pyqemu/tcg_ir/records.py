"""Records and blocks of threaded code (see ``threaded`` for the whole picture): the writer that translation uses.

Warm code, and on the start-up path: plain lists and ints, no imports.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from typing import Final

#: The per-CPU jump cache has this many entries of two words {guest pc, record address}; it is indexed by pc >> pc_shift.  Large programs
#: jump to thousands of places, and a miss costs as much as thousands of guest instructions; memory is taken where it is used.
JUMP_CACHE_ENTRIES: Final = 1 << 16

#: Targets of a computed jump are told apart by their low bits, with bits so much higher folded in: often all of them are aligned.
TARGET_FOLD: Final = 3

#: ``exit_arg`` of EXIT_LOOKUP: 0 a computed jump, 1 the link record ``env.ip`` (word 1 the pc, word 2 the address of the link).
LOOKUP_COMPUTED: Final = 0
LOOKUP_LINK: Final = 1

#: Words behind the operands of a record that ``BlockWriter.branch`` writes: two links and the records they lead to at first.
BRANCH_WORDS: Final = 8

#: ``BlockWriter.limit`` when nobody limits blocks.
NO_LIMIT: Final = 1 << 30


class BlockWriter:
    """Collects the records of one block.

    ``handlers`` maps handler keys to host addresses (a missing key must give some int and be remembered by the mapping).
    ``words`` are the block's words; ``relocs`` lists the indexes of words that hold a byte offset into the block and become
    addresses when the block is placed; ``pcs`` lists (word index, guest pc) for each guest instruction begun with ``at``.
    A target ends the block, with a jump to what follows, after ``limit`` instructions and in front of each pc in ``stops``.
    """

    __slots__ = ("computed", "handlers", "insns", "limit", "pc", "pcs", "relocs", "returns", "size", "stops", "successors", "words")

    def __init__(self, handlers: Mapping[str, int], pc: int) -> None:
        self.handlers = handlers
        self.pc = pc
        self.words: list[int] = []
        self.relocs: list[int] = []
        self.pcs: list[tuple[int, int]] = [(0, pc)]
        self.insns = 0
        #: Guest pcs that are likely to run after this block; the engine decodes ahead along them.  ``jump`` and ``branch`` add
        #: theirs; a target may append more (the target of a prepared call).
        self.successors: list[int] = []
        #: Guest pc to which the call that ends this block will return, -1: no call.  A hint for the region compiler.
        self.returns = -1
        #: Index of the first of the words up to the end in which a computed jump remembers targets, the last one first; -1: none.
        self.computed = -1
        self.stops: Container[int] = ()
        self.limit = NO_LIMIT
        self.size = 0  # bytes of guest code covered, from ``pc`` on; the target sets it

    def head(self, count: int, icount: bool = False) -> None:
        """The first record: counts down to tier 1, looks for interrupts, in instruction-count mode pays for the block."""
        self.words += (self.handlers["head.icount" if icount else "head"], count, self.pc, 0)

    def at(self, pc: int) -> None:
        """The records from here on belong to the guest instruction at ``pc``."""
        self.pcs.append((len(self.words), pc))
        self.insns += 1

    def op(self, key: str, *operands: int) -> None:
        """One record; operands are unsigned 64-bit words."""
        words = self.words
        words.append(self.handlers[key])
        words += operands

    def jump(self, pc: int) -> None:
        """End of a path: go to the block at guest ``pc``."""
        words = self.words
        at = len(words)
        words += (self.handlers["jump"], 8 * (at + 2), self.handlers["link"], pc, 8 * (at + 1))
        self.relocs += (at + 1, at + 4)
        self.successors.append(pc)

    def branch(self, key: str, operands: tuple[int, ...], taken: int, fall: int) -> None:
        """A record of ``key`` whose last two words are links: to the block at ``taken`` and to the one at ``fall``."""
        words = self.words
        words.append(self.handlers[key])
        words += operands
        at = len(words)
        link = self.handlers["link"]
        words += (8 * (at + 2), 8 * (at + 5), link, taken, 8 * at, link, fall, 8 * (at + 1))
        self.relocs += (at, at + 1, at + 4, at + 7)
        self.successors += (taken, fall)

    def finish(self, size: int) -> None:
        """The block covers ``size`` bytes of guest code."""
        self.size = size
        if self.words and self.words[0] == self.handlers.get("head.icount"):
            self.words[3] = self.insns


def target_index(pc: int, pc_shift: int, others: int) -> int:
    """Which of ``others`` words of a computed jump's record, a power of two, remembers ``pc`` as a target."""
    bits = pc >> pc_shift
    return (bits ^ bits >> TARGET_FOLD) & others - 1


def jump_cache_slot(pc: int, pc_shift: int) -> int:
    """Byte offset of the jump cache entry of ``pc``; the same rule as ``lookup``."""
    return ((pc >> pc_shift) & (JUMP_CACHE_ENTRIES - 1)) << 4
