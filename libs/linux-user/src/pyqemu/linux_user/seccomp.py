"""seccomp(2): filters that a guest puts on its own system calls.

A filter sees what it would see on the guest's machine: its numbers, its architecture, its arguments.  Threads with a filter make no
system calls natively, so that each passes ``look``.  Filters are never given up: not by execve, not in a child.
"""

from __future__ import annotations

from _struct import Struct

from . import bpf, signals
from .kernel import TaskEnded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from .kernel import Kernel
    from .syscalls.dispatch import Call
    from .task import Task

SIGSYS: Final = 31
_SYS_SECCOMP: Final = 1
#: nr, arch, instruction pointer, arguments; also as 32-bit words.
DATA: Final = Struct("<iIQ6Q")
_WORDS: Final = Struct("<16I")
#: Words that are the same for each call with one number.
_NUMBER_AND_ARCH: Final = 1

KILL_PROCESS, KILL_THREAD, TRAP, ERRNO = 0x80000000, 0, 0x30000, 0x50000
USER_NOTIF, TRACE, LOG, ALLOW = 0x7FC00000, 0x7FF00000, 0x7FFC0000, 0x7FFF0000
ACTION, VALUE = 0xFFFF0000, 0xFFFF
ACTIONS: Final = frozenset((KILL_PROCESS, KILL_THREAD, TRAP, ERRNO, USER_NOTIF, TRACE, LOG, ALLOW))
_MAX_ERRNO, _ENOSYS = 4095, 38
#: Calls of strict mode.
_STRICT: Final = frozenset(("read", "write", "exit", "rt_sigreturn"))


class Filters:
    """The filters of a thread, in the order in which they were installed; ``strict``: only what strict mode allows; ``listener``: the
    index of the one whose notifications somebody reads, -1: of none."""

    __slots__ = ("known", "listener", "programs", "strict")

    def __init__(self, programs: Sequence[Sequence[bpf.Instruction]] = (), strict: bool = False, listener: int = -1) -> None:
        self.programs = programs
        self.strict = strict
        self.listener = listener
        #: What the programs say of calls whose arguments they do not look at, by number.
        self.known: dict[int, tuple[int, int]] = {}

    def verdict(self, number: int, arch: int, pc: int, args: Sequence[int]) -> tuple[int, int]:
        """The strictest of what the filters say: an action and its value, and the index of the filter that says it."""
        known = self.known.get(number)
        if known is not None:
            return known
        words = _WORDS.unpack(DATA.pack(number, arch, pc, *args[:6]))
        out, by, seen = ALLOW, -1, -1
        for n in reversed(range(len(self.programs))):
            value, last = bpf.run(self.programs[n], words)
            seen = max(seen, last)
            if _strictness(value) < _strictness(out):
                out, by = value, n
        if seen <= _NUMBER_AND_ARCH:
            self.known[number] = out, by
        return out, by


def _strictness(value: int) -> int:
    action = value & ACTION
    return action - (1 << 32) if action & 0x80000000 else action


def look(
    kernel: Kernel, task: Task, call: Call | None, number: int, args: Sequence[int], seen: bool = False
) -> tuple[int | None] | Call | None:
    """What becomes of a call under the thread's filters: None: it is made; a call: that one is; else what ``perform`` gives in its place.

    ``seen``: the tracer has seen it, and is not asked again.
    """
    if call is not None and call.name.startswith("fast_"):
        return None  # e2k's fast system calls are no system calls to the kernel's filters
    if task.trace is not None and task.trace.suspends_filters():
        return None
    filters = task.seccomp
    assert filters is not None
    if filters.strict:
        if call is not None and call.name in _STRICT:
            return None
        kernel.die(task, signals.SIGKILL, signals.sender_info(signals.SIGKILL, signals.SI_KERNEL, 0, 0))
    pc, arch = task.cpu.pc, kernel.abi.audit_arch
    number = (number & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
    verdict, by = filters.verdict(number, arch, pc, args)
    action, value = verdict & ACTION, verdict & VALUE
    if action in (ALLOW, LOG) or (action == TRACE and seen):
        return None
    if action == ERRNO:
        return (-min(value, _MAX_ERRNO),)
    if action == TRACE and task.trace is not None:
        traced: tuple[int | None] | Call | None = task.trace.seccomp(task, number, args, value)
        return traced
    if action == USER_NOTIF and by == filters.listener:
        from .syscalls.notifications import asking

        return asking(kernel, call, number)
    if action in (TRACE, USER_NOTIF):
        return (-_ENOSYS,)  # nobody is there to be asked
    info = sigsys_info(pc, number, arch, value)
    if action == TRAP:
        signals.force(kernel, task, SIGSYS, info)
        return (None,)
    if action == KILL_THREAD and len(kernel.tasks) > 1:
        raise TaskEnded
    kernel.die(task, SIGSYS, info)
    return None


def sigsys_info(pc: int, number: int, arch: int, value: int) -> bytes:
    """siginfo of SIGSYS: address behind the call, its number, the architecture; the filter's value stands in si_errno."""
    head = Struct("<iiixxxxQiI").pack(SIGSYS, value, _SYS_SECCOMP, pc, number, arch)
    return head.ljust(128, b"\0")
