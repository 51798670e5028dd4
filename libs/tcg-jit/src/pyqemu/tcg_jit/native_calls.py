"""System calls that the trampoline makes itself, without the run loop: the table that tells it how.

The table is plain data.  Its header says where a guest keeps the number, arguments and result of a call; its entries say, by number, what
the host's call is and what each argument is.  Numbers without an entry, arguments that need looking at, and calls that a signal
interrupts leave with EXIT_SYSCALL as if there were no table.  ``runtime`` has the code that reads it.  Start-up path.
"""

from __future__ import annotations

from _struct import pack_into

from . import cdata as ctypes
from . import host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Final

    from pyqemu.tcg_ir import StateLayout

#: Arguments of a system call.
ARGUMENTS: Final = 6
#: File descriptors that can be told from the runner's own; others leave.
FDS: Final = 1024

# Offsets in the header, a table of 64-bit words.
COUNT: Final = 0  # entries
ENTRY: Final = 8  # ``exit_arg`` of ordinary calls
NUMBER_MASK: Final = 16  # what counts of their number
SHORT_ENTRY: Final = 24  # ``exit_arg`` of a second kind of calls,
SHORT_MASK: Final = 32  # what counts of their number,
SHORT_BASE: Final = 40  # and the index of their first entry
WINDOW: Final = 48  # 0: registers lie in the state block; else offset of the u32 that says how far behind base1 they lie,
WINDOW_STEP: Final = 56  # in units of so many bytes,
WINDOW_LOW: Final = 64  # offset of the guest address where they must not lie below,
WINDOW_HIGH: Final = 72  # and of the host address they must lie below
RESULT: Final = 80  # offsets of registers, from the state block or the window
NUMBER: Final = 88
ARGUMENT: Final = 96
LIMIT: Final = 144  # pointers reach up to this guest address
GUARD_LOW: Final = 152  # and not into these
GUARD_HIGH: Final = 160
PC_SHIFT: Final = 168
FUNCTIONS: Final = 176  # host functions that entries name by number
PATHS: Final = 192  # 1: absolute paths mean the same on the host, but for those that begin with /pr
MASKABLE: Final = 200  # signals that a guest can block,
HOST_MASK: Final = 208  # and those of them that the host's thread blocks too
REFUSED: Final = 216  # a bit for each descriptor that is not the guest's
HEADER_SIZE: Final = REFUSED + FDS // 8

# An entry: u32 number, u32 kind, one u32 per argument.
ENTRY_SIZE: Final = 32
LEAVE: Final = 0  # to the run loop
CALL: Final = 1  # system call ``number`` of the host
SELECT: Final = 2  # further entries by the value of an argument: mask, first entry, index of the argument, entries
CLOCK: Final = 3  # host function ``number``: (argument 0, buffer of 16 bytes), 0 when well; the buffer goes to argument 1
TIMEOFDAY: Final = 4  # host function ``number``: (buffer of 16 bytes, 0), 0 when well; the buffer goes to argument 0
SIGMASK: Final = 5  # rt_sigprocmask on the state field ``sigmask``, by the host's call ``number`` where HOST_MASK says so

# What an argument is; anything else is the size of what it points to.
PLAIN: Final = 0
DESCRIPTOR: Final = 1
ABSENT: Final = 2  # zero: any other value leaves
DIRECTORY: Final = 3  # a descriptor, or AT_FDCWD
SIZED: Final = 1 << 31  # a pointer whose size is the value of the argument whose index is added
MASKED: Final = 1 << 30  # a number in which none of the added bits is set; any other leaves
RECORD: Final = 1 << 29  # a pointer to a record that the host writes in another form; what is added comes from ``add_record``
PATH: Final = 1 << 28  # a pointer to a path
_ADDED: Final = PATH - 1

#: Bytes for the descriptions of records.
_RECORDS_SIZE: Final = 1024
#: The host's form of a record has at most so many bytes.
LARGEST_RECORD: Final = 256
#: An element of a record: 8, 4, 2 or 1 bytes without a sign, or 4 with one.
SIGNED_4: Final = 0x104
#: A path ends, or is too long, within so many bytes.
PATH_MAX: Final = 4096

_NEVER: Final = (1 << 64) - 1


class NativeCalls:
    """The table for the CPUs of one process.

    ``count``: entries.  ``number``, ``arguments``, ``result``: state offsets (or offsets in the window) of 64-bit registers.
    ``entry``, ``number_mask``: ``exit_arg`` of system calls and what counts of the number.  ``short``: the same for a second kind of calls
    and the index of their first entry.  ``window``: (u32 field with the distance from base1, its unit in bytes, field with the lowest
    guest address, field with the host address of the end).  ``limit``: end of the guest's memory.
    """

    def __init__(
        self,
        layout: StateLayout,
        pc_shift: int,
        count: int,
        *,
        number: int,
        arguments: Sequence[int],
        result: int,
        limit: int,
        entry: int = 0,
        number_mask: int = _NEVER,
        short: tuple[int, int, int] = (_NEVER, 0, 0),
        window: tuple[str, int, str, str] | None = None,
    ) -> None:
        self.count: Final = count
        self._records_next = HEADER_SIZE + ENTRY_SIZE * count
        self._records: Final[dict[tuple[int, tuple[tuple[int, int, int, int], ...]], int]] = {}
        self._memory: Final = host.memory(self._records_next + _RECORDS_SIZE)
        #: For the state field ``native_calls``.
        self.address: Final = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        place = (0, 0, 0, 0) if window is None else (layout[window[0]], window[1], layout[window[2]], layout[window[3]])
        pack_into(
            "<22Q", self._memory, 0, count, entry, number_mask, *short, *place, result, number, *arguments, limit, _NEVER, 0, pc_shift
        )
        functions = (host.libc.clock_gettime, host.libc.gettimeofday)
        pack_into("<2Q", self._memory, FUNCTIONS, *[ctypes.function_address(function) for function in functions])

    def set_call(self, index: int, kind: int, number: int, arguments: Sequence[int]) -> None:
        """Entry ``index``: the host's call ``number``, as ``kind`` CALL, or through the host's C library as CLOCK or TIMEOFDAY.

        ``arguments``: up to six of PLAIN, DESCRIPTOR, DIRECTORY, SIZED + index, MASKED + bits, RECORD + what ``add_record`` gave, PATH, or
        the size of what is pointed to.
        """
        if kind == CLOCK:
            self._set(index, 0, kind, (PLAIN, 16))
        elif kind == TIMEOFDAY:
            self._set(index, 1, kind, (16, ABSENT))
        elif kind == SIGMASK:
            self._set(index, number, kind, (PLAIN, 8, 8, PLAIN))
        else:
            self._set(index, number, kind, arguments)

    def add_record(self, size: int, moves: Sequence[tuple[int, int, int, int]]) -> int:
        """What to add to RECORD for a record of ``size`` bytes, all zero but for ``moves``: offset of an element in the host's form, offset
        in the guest's, size in either (the first may be SIGNED_4).  Raises ``OverflowError`` when there is no room for it.
        """
        key = (size, tuple(moves))
        at = self._records.get(key)
        if at is None:
            at = self._records_next
            if at + 8 + 8 * len(moves) > len(self._memory):
                raise OverflowError("too many forms of records")
            self._records_next = at + 8 + 8 * len(moves)
            pack_into("<2I", self._memory, at, size, len(moves))
            for i, move in enumerate(moves):
                pack_into("<4H", self._memory, at + 8 + 8 * i, *move)
            self._records[key] = at
        return at

    def allow_paths(self, absolute: bool) -> None:
        """Whether absolute paths are the host's, except below /proc."""
        pack_into("<Q", self._memory, PATHS, absolute)

    def set_signals(self, maskable: int, host: int) -> None:
        """Which signals a guest can block, and which of these the host's thread blocks too."""
        pack_into("<2Q", self._memory, MASKABLE, maskable, host)

    def set_select(self, index: int, argument: int, mask: int, first: int, count: int) -> None:
        """Entry ``index``: entry ``first`` + (value of ``argument`` & ``mask``), one of ``count``."""
        self._set(index, 0, SELECT, (mask, first, argument, count))

    def _set(self, index: int, number: int, kind: int, arguments: Sequence[int]) -> None:
        if not 0 <= index < self.count:
            raise IndexError(f"the table has {self.count} entries, not {index + 1}")
        at = HEADER_SIZE + ENTRY_SIZE * index
        words = (*arguments, *(PLAIN,) * (ARGUMENTS - len(arguments)))
        pack_into("<I4x6I", self._memory, at, number, *words)
        pack_into("<I", self._memory, at + 4, kind)  # last: other threads may be looking

    def guard(self, low: int, high: int) -> None:
        """Calls with a pointer into guest addresses ``low`` to ``high`` leave; none when ``low`` is not below ``high``."""
        pack_into("<2Q", self._memory, GUARD_LOW, low if low < high else _NEVER, high)

    def refuse(self, fds: Iterable[int]) -> None:
        """Calls with these descriptors leave."""
        bits = 0
        for fd in fds:
            if 0 <= fd < FDS:
                bits |= 1 << fd
        self._memory[REFUSED:HEADER_SIZE] = bits.to_bytes(FDS // 8, "little")
