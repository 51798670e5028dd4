"""Where computed jumps lead: one table for all CPUs, behind the jump cache of each.

A CPU's jump cache is looked at by generated code, has one place for a pc, and begins empty.  What is not there is looked for here by a
native routine (``runtime``), which puts it there; only what nobody has jumped to before costs a way through the run loop.  Large programs
jump to tens of thousands of places: pcs that share a place in the jump cache, and threads that begin, are frequent.

An entry is one word, the address of a block's head, so that no lock is needed: the pc it is for stands in the head.  Entries are never
taken out one by one: the head of a block that is not used any more leads to the run loop, which puts the present block in its place.

Start-up path.
"""

from __future__ import annotations

from _struct import pack

from pyqemu.tcg_ir.records import JUMP_CACHE_ENTRIES

from . import cdata as ctypes
from . import host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .image import Group

#: A pc's places are one line of the host's cache.  Which line: four instructions that follow each other share one, and 64 such groups a
#: page of the table (a small program, whose jumps lead to few places, touches few pages); the page, and in which order its lines are used,
#: is said by the highest bits of a product of 32 bits.
LINE_BITS: Final = 14
_GROUP_BITS: Final = 2
_PAGE_BITS: Final = 6
_FACTOR: Final = 0x61C8_8647
WAYS: Final = 8
#: Behind a CPU's jump cache: address of the table (0: none), then the target's ``pc_shift``.
TABLE_AT: Final = 16 * JUMP_CACHE_ENTRIES
SHIFT_AT: Final = TABLE_AT + 8
#: Bytes of a jump cache with these.
CACHE_SIZE: Final = TABLE_AT + 16
#: Behind the table: what ``decoding.lookup`` wants to know (0: there are no native blocks), and its address.
NATIVE_AT: Final = 8 * WAYS << LINE_BITS
FIND_AT: Final = NATIVE_AT + 8
#: Distance from a head to its pc.
PC_AT: Final = 16


class JumpTable:
    """The table of one engine."""

    def __init__(self, pc_shift: int) -> None:
        self.pc_shift: Final = pc_shift
        view = host.memory(FIND_AT + 8)
        self.address: Final = ctypes.addressof(ctypes.c_char.from_buffer(view))
        self._native: Final = view[NATIVE_AT:].cast("Q")
        self._words: Final = view[:NATIVE_AT].cast("Q")
        self._known: Final = pack("<QQ", self.address, pc_shift)
        self._turn = 0

    def add(self, pc: int, base: int) -> None:
        """The block whose head is at ``base`` is the one for ``pc``."""
        words = self._words
        at = _line(pc >> self.pc_shift) << 3
        free = -1
        for i in range(at, at + WAYS):
            there = words[i]
            if not there:
                if free < 0:
                    free = i
            elif there == base or ctypes.c_uint64.from_address(there + PC_AT).value == pc:
                words[i] = base
                return
        if free < 0:
            self._turn = (self._turn + 1) & (WAYS - 1)
            free = at + self._turn
        words[free] = base

    def expect(self, routine: int, group: Group) -> None:
        """Computed jumps have led to blocks of an image in earlier runs.  ``routine``: address of ``pyqemu_expect``."""
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        expect = ctypes.routine(routine, None, pointer, pointer, pointer, pointer, size)
        expect(self._known, group.base, bytes(group.jumps), bytes(group.starts), len(group.jumps))

    def look_in(self, control: int, find: int) -> None:
        """What is in no table is looked for among native blocks: address of their control block and of ``lookup``."""
        self._native[1] = find
        self._native[0] = control

    def clear(self) -> None:
        """Forget everything: memory of blocks will be used anew."""
        self._native[0] = 0
        self._words[:] = memoryview(bytes(8 * len(self._words))).cast("Q")

    def heads(self) -> list[int]:
        """Addresses of the heads in the table."""
        return [base for base in self._words.tolist() if base]


def _line(number: int) -> int:
    """The line of an instruction."""
    group = number >> _GROUP_BITS
    return ((group >> _PAGE_BITS) * _FACTOR & 0xFFFF_FFFF) >> (32 - LINE_BITS) ^ group & (1 << _PAGE_BITS) - 1


def line(number: str, result: str) -> str:
    """Assembly: the distance of that line from the table's beginning.  The two registers are used up."""
    return f"""shrq ${_GROUP_BITS}, {number}
    movq {number}, {result}
    shrq ${_PAGE_BITS}, {result}
    imulq ${_FACTOR}, {result}, {result}
    shlq $32, {result}
    shrq ${64 - LINE_BITS}, {result}
    andq ${(1 << _PAGE_BITS) - 1}, {number}
    xorq {number}, {result}
    shlq $6, {result}"""


__all__ = ["CACHE_SIZE", "FIND_AT", "NATIVE_AT", "PC_AT", "SHIFT_AT", "TABLE_AT", "WAYS", "JumpTable", "line"]
