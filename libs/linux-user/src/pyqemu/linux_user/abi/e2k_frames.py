"""Records that e2k kernels put into user memory, for programs of both pointer widths (linux-abi.md 7)."""

from __future__ import annotations

from _struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Ucontext:
    """Where things lie in ucontext; offsets inside its sigcontext do not depend on the mode."""

    __slots__ = ("extra", "link", "mask", "mcontext", "size", "stack", "stack_t", "word")

    def __init__(self, word: int, link: int, stack: int, mcontext: int, mask: int, extra: int, size: int, stack_t: str) -> None:
        self.word: Final = word
        self.link: Final = link
        self.stack: Final = stack
        self.mcontext: Final = mcontext
        self.mask: Final = mask
        self.extra: Final = extra
        self.size: Final = size
        self.stack_t: Final = Struct(stack_t)  # sp, flags, size


UCONTEXT_64 = Ucontext(8, 8, 16, 40, 1616, 1744, 1800, "<Qi4xQ")
UCONTEXT_32 = Ucontext(4, 4, 8, 24, 1600, 1728, 1784, "<IiI")

# Offsets in sigcontext.
MC_CR0_LO, MC_CR0_HI, MC_CR1_LO, MC_CR1_HI, MC_SBR = 0, 8, 16, 24, 32
MC_USD, MC_PSP, MC_PCSP = 40, 56, 72
MC_TRAPS, MC_TRAP_LO, MC_TRAP_HI, MC_CELLS, MC_UPSR = 104, 112, 264, 416, 1568
# Offsets in the part behind the mask.
EX_CELL, EX_FPCR, EX_FPSR, EX_PFPFR, EX_CTPR = 4, 12, 16, 20, 24

#: si_code of SIGPOLL, and of the signal that F_SETSIG asks for in its place: POLL_IN to POLL_HUP.
_POLL_CODES = range(1, 7)
#: Signals whose codes mean something else.
_OWN_CODES = (4, 5, 7, 8, 11, 17, 31)


def siginfo_64(info: bytes) -> bytes:
    """siginfo as 64-bit programs see it: the band of SIGPOLL is an int, and the descriptor follows at 20."""
    signo, code = (int.from_bytes(info[i : i + 4], "little", signed=True) for i in (0, 8))
    if code in _POLL_CODES and signo not in _OWN_CODES:
        return info[:20] + info[24:28] + bytes(104)
    return info


def siginfo_32(info: bytes) -> bytes:
    """siginfo as 32-bit programs see it: the fields behind code begin at 12, pointers and clock_t have 4 bytes."""
    signo, code = (int.from_bytes(info[i : i + 4], "little", signed=True) for i in (0, 8))
    body = info[16:]
    if code > 0 and signo in (4, 5, 7, 8, 11):  # address and trap number
        body = body[:4] + body[8:]
    elif code > 0 and signo == 17:  # pid, uid, status, times
        body = body[:12] + body[16:20] + body[24:28]
    elif code in _POLL_CODES and signo not in _OWN_CODES:  # band, fd
        body = body[:4] + body[8:]
    elif code == -2:  # a POSIX timer: id, overrun, value
        body = body[:12]
    else:  # pid, uid, value
        body = body[:12]
    return (info[:12] + body)[:128].ljust(128, b"\0")


def siginfo_from_32(info: bytes) -> bytes:
    """The inverse for what a program sends: pid, uid, value."""
    return (info[:12] + bytes(4) + info[12:24] + bytes(4)).ljust(128, b"\0")
