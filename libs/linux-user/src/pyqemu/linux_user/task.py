"""A guest thread: what Linux keeps per thread.  Each is a host thread with a CPU of its own."""

from __future__ import annotations

from .signals import SS_AUTODISARM, SS_DISABLE, SS_ONSTACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .kernel import Kernel
    from .seccomp import Filters

EPERM, ENOMEM, EINVAL = 1, 12, 22
#: System calls remembered for the report of a fatal signal.
REMEMBERED = 8


class Task:
    """One thread of a guest process."""

    def __init__(self, kernel: Kernel, cpu: Any, tid: int) -> None:
        self.kernel = kernel
        self.cpu = cpu
        self.tid = tid
        #: The mask to return to behind the handler that ends a sigsuspend.
        self.saved_blocked: int | None = None
        #: Signals for this thread alone: (number, siginfo) in order of arrival.
        self.pending: list[tuple[int, bytes]] = []
        #: Signals for this thread that wait at the host because it blocks them: what is recorded there does not tell whom it was for.
        self.directed: list[tuple[int, bytes]] = []
        self.altstack = (0, SS_DISABLE, 0)  # sp, flags, size
        #: Signals of POSIX timers taken since the last look at this, and those of them that wait at the host for the next look.
        self.timer_signals = 0
        self.held = 0
        self.clear_tid = 0
        self.robust = (0, 0)
        #: (number, arguments) of a call to be made again when the handler about to run returns.
        self.restart: tuple[int, Sequence[int]] | None = None
        #: The same for a call that a handler ends for good: it is made again only when no handler runs.
        self.resume: tuple[int, Sequence[int]] | None = None
        #: What the ABI keeps: stacks to give back, saved contexts.
        self.abi_state: Any = None
        self.recent: list[tuple[int, Sequence[int], int | None]] = []
        self.done = False
        #: The page of the last fault that was none, and how often it had been made writable: see ``loop``.
        self.tried_again = (-1, 0)
        #: In a system call of the host that may wait.
        self.waiting = False
        #: execve of another thread wants this one gone.
        self.dismissed = False
        #: Filters of its system calls; who traces it.
        self.seccomp: Filters | None = None
        #: The kernel takes pointers with tags from it (``syscalls.tags``).
        self.tagged = False
        #: It is a process that shares the memory (``syscalls.sharing``).
        self.sharer: Any = None
        self.trace: Any = None

    @property
    def blocked(self) -> int:
        """Blocked signals: bit ``n - 1`` for signal ``n``.  Native code changes them too."""
        mask: int = self.cpu.get("sigmask")
        return mask

    @blocked.setter
    def blocked(self, mask: int) -> None:
        self.cpu.set("sigmask", mask)

    def see_calls(self) -> None:
        """From now on every system call comes to us."""
        self.cpu.set("native_calls", 0)

    def on_altstack(self, sp: int) -> bool:
        """Whether a stack pointer lies on the alternate stack; never so when that disarms itself (sigaltstack(2))."""
        base, flags, size = self.altstack
        return not flags & (SS_DISABLE | SS_AUTODISARM) and base < sp <= base + size

    def set_altstack(self, stack: tuple[int, int, int]) -> int:
        """Take over a stack_t (address, flags, size), as sigaltstack and the return from handlers do; a negated error number or 0."""
        sp, flags, size = stack
        abi = self.kernel.abi
        if self.on_altstack(abi.stack_pointer(self.cpu)):
            return -EPERM
        mode = flags & 0xFFFFFFFF & ~SS_AUTODISARM
        if mode not in (0, SS_ONSTACK, SS_DISABLE):
            return -EINVAL
        if mode == SS_DISABLE:
            self.altstack = (0, SS_DISABLE, 0)
        elif size < abi.least_altstack:
            return -ENOMEM
        else:
            self.altstack = (sp, flags & SS_AUTODISARM, size)
        return 0

    def note_call(self, number: int, args: Sequence[int], result: int | None) -> None:
        recent = self.recent
        recent.append((number, args, result))
        if len(recent) > REMEMBERED:
            del recent[0]

    def queues(self) -> tuple[list[tuple[int, bytes]], ...]:
        """Where signals wait for this thread."""
        return (self.pending, self.kernel.pending) if self.sharer is None else (self.pending,)

    def has_signal(self) -> bool:
        """Whether a signal that is not blocked waits for this thread."""
        if self.trace is not None and self.trace.interrupt:
            return True
        blocked = self.blocked
        for queue in self.queues():
            for signo, _ in queue:
                if not blocked >> (signo - 1) & 1:
                    return True
        return False

    def take_signal(self, wanted: int | None = None) -> tuple[int, bytes] | None:
        """Remove the next deliverable signal (or the next of the set ``wanted``): synchronous ones, then the lowest number."""
        with self.kernel.lock:
            best: tuple[int, list[tuple[int, bytes]], int] | None = None
            for queue in self.queues():
                for i, (signo, _) in enumerate(queue):
                    bit = 1 << (signo - 1)
                    if (wanted & bit) if wanted is not None else not (self.blocked & bit):
                        if best is None or signo < best[0]:
                            best = (signo, queue, i)
            if best is None:
                return None
            return best[1].pop(best[2])
