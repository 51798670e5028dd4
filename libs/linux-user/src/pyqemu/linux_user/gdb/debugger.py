"""Stopping and resuming guest threads for a debugger.

Guest threads call ``run`` instead of ``cpu.run`` and ask ``filter_signal`` before a signal acts.  The server's thread sees a stop in
``event``, waits with ``settle`` until no thread executes guest code, and calls ``resume``.  All threads stop together ("all-stop"); a
thread inside a system call counts as stopped, for it cannot come back to guest code before it is resumed.
"""

from __future__ import annotations

from threading import Condition

from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_FAULT, EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import hostos as os

from .. import signals
from ..signals import SIG_DFL, SIG_IGN, SIGINT, SIGKILL, SIGTRAP

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ..kernel import Kernel
    from ..task import Task

HOLD, RUN, STEP = "hold", "run", "step"
#: Threads that wait look this often (seconds) whether their process is over.
_PATIENCE = 0.05


class Action:
    """What a thread is to do: HOLD, RUN or STEP; a signal for it; a pc range inside which steps are not reported."""

    __slots__ = ("kind", "range", "signal")

    def __init__(self, kind: str, signal: int = 0, range: tuple[int, int] | None = None) -> None:
        self.kind = kind
        self.signal = signal
        self.range = range


class Stop:
    """Why the guest stopped: ``signal``, and the stop reply's extra ``detail``."""

    __slots__ = ("detail", "signal", "task")

    def __init__(self, task: Task, signal: int, detail: str = "") -> None:
        self.task = task
        self.signal = signal
        self.detail = detail


class _Thread:
    """What the debugger knows of one guest thread."""

    __slots__ = ("action", "cpu", "inside", "passing", "reported_pc", "siginfo", "signal", "stepped")

    def __init__(self, cpu: Any) -> None:
        self.cpu = cpu
        self.action = Action(RUN)
        self.inside = False  # executes guest code
        self.stepped = False  # a step is done and not reported yet
        self.signal = 0  # what the debugger wants delivered
        self.passing = 0  # a signal that need not be shown again
        self.reported_pc: int | None = None  # where the debugger has seen it stand
        self.siginfo = b""


class Debugger:
    """Control over the threads of one process.  ``wake`` tells the server that ``event`` is set."""

    def __init__(self, kernel: Kernel, wake: Callable[[], None]) -> None:
        self.kernel = kernel
        self.condition = Condition()
        self.attached = False
        self.halted = False
        self.event: Stop | None = None
        self.passed: frozenset[int] = frozenset()
        self.exec_events = False
        self.threads: dict[Task, _Thread] = {}
        self.default = Action(RUN)
        self.engine = kernel.engine
        self._wake = wake

    # ---- guest threads -----------------------------------------------------------------------------------------

    def run(self, task: Task) -> int:
        """Run guest code as the debugger wants; returns as ``cpu.run`` does."""
        thread = self.thread_of(task)
        cpu = task.cpu
        if thread.cpu is not cpu:
            self._new_image(task, thread)
        while True:
            if thread.stepped:
                limits = thread.action.range
                if limits is None or not limits[0] <= cpu.pc < limits[1]:
                    self._stop(task, thread, SIGTRAP, "")
                thread.stepped = False
            if not self._enter(task, thread):
                return EXIT_INTERRUPT
            step = thread.action.kind == STEP
            over = not step and cpu.pc == thread.reported_pc and cpu.pc in self.engine.breakpoints
            thread.reported_pc = None
            try:
                reason: int = cpu.step() if step or over else cpu.run()
            finally:
                with self.condition:
                    thread.inside = False
                    self.condition.notify_all()
            if reason != EXIT_DEBUG:
                # The system call is part of the step, and so is the return from a handler, which shows as a fault.
                thread.stepped = step and reason in (EXIT_SYSCALL, EXIT_FAULT)
                return reason
            if step:
                thread.stepped = True
                return EXIT_INTERRUPT
            if not over:
                self._stop(task, thread, SIGTRAP, "swbreak:;", again=True)

    def filter_signal(self, task: Task, signo: int, info: bytes) -> tuple[int, bytes]:
        """The signal to act on instead of ``signo``, and its siginfo; 0: none."""
        thread = self.thread_of(task)
        thread.stepped = False
        if thread.passing == signo:
            thread.passing = 0
            return signo, info
        if not self.attached or signo in self.passed or signo == SIGKILL:
            return signo, info
        thread.siginfo = info
        reported = self._stop(task, thread, signo, "")
        thread.siginfo = b""
        if not reported:
            return signo, info
        chosen, thread.signal = thread.signal, 0
        # A step into a handler ends at its first instruction.
        caught = self.kernel.actions[chosen].handler not in (SIG_DFL, SIG_IGN)
        thread.stepped = chosen != 0 and thread.action.kind == STEP and caught
        return chosen, info if chosen == signo else _sent(chosen)

    def thread_of(self, task: Task) -> _Thread:
        thread = self.threads.get(task)
        if thread is None:
            with self.condition:
                thread = self.threads[task] = _Thread(task.cpu)
                thread.action = Action(self.default.kind)
                for gone in [other for other in self.threads if other.done]:
                    del self.threads[gone]
        return thread

    def _new_image(self, task: Task, thread: _Thread) -> None:
        """execve has succeeded."""
        thread.cpu = task.cpu
        thread.reported_pc = None
        engine = self.kernel.engine
        if engine is not self.engine:
            for pc in self.engine.breakpoints:
                engine.set_breakpoint(pc)
            self.engine = engine
        if self.exec_events:
            thread.stepped = False
            self._stop(task, thread, SIGTRAP, f"exec:{self.kernel.exe.hex()};")

    def _over(self, task: Task) -> bool:
        """Whether the thread has to leave its loop, debugger or not."""
        kernel = self.kernel
        if kernel.embedded:
            kernel.collect_signals()  # Ctrl-C in the embedding program
        return kernel.stop is not None or task.dismissed or kernel.interrupted

    def _may_go(self, thread: _Thread) -> bool:
        return not self.halted and (thread.action.kind != HOLD or not self.attached)

    def _wait(self, task: Task, thread: _Thread) -> bool:
        """With the lock held: until the thread may go on; False when it must leave instead."""
        while not self._may_go(thread):
            if self._over(task):
                return False
            self.condition.wait(_PATIENCE)
        return True

    def _enter(self, task: Task, thread: _Thread) -> bool:
        """Wait for permission to execute guest code; False: go round the loop first."""
        with self.condition:
            if not self._wait(task, thread):
                return False
            signo, thread.signal = thread.signal, 0
            if not signo:
                thread.inside = True
                return True
        thread.passing = signo
        self.kernel.queue_signal(signo, _sent(signo), task)
        return False

    def _stop(self, task: Task, thread: _Thread, signo: int, detail: str, again: bool = False) -> bool:
        """Report a stop and wait to be resumed.  ``again``: it happens once more if another stop comes first.

        False when nobody has heard of it.
        """
        with self.condition:
            if again and self.halted:
                return False
            if not self._wait(task, thread) or not self.attached:
                return False
            self.seen(task)
            self._halt(Stop(task, signo, detail))
            return self._wait(task, thread)

    def _halt(self, event: Stop) -> None:
        self.halted = True
        self.event = event
        for other in self.threads.values():
            self.engine.interrupt(other.cpu)
        self._wake()

    # ---- the server's thread -----------------------------------------------------------------------------------

    def attach(self) -> None:
        """A debugger has come: everything stops."""
        with self.condition:
            self.attached = True
            self.halted = True
            for thread in self.threads.values():
                self.engine.interrupt(thread.cpu)
        self.settle()
        for task in list(self.kernel.tasks.values()):
            self.seen(task)

    def seen(self, task: Task) -> None:
        """The debugger knows where the thread is: a breakpoint set there counts from the next time on."""
        self.thread_of(task).reported_pc = task.cpu.pc

    def interrupt(self, task: Task) -> None:
        """The user pressed Ctrl-C in the debugger."""
        with self.condition:
            if not self.halted:
                self._halt(Stop(task, SIGINT))

    def settle(self) -> None:
        """Wait until no thread executes guest code."""
        with self.condition:
            while True:
                busy = [thread for thread in self.threads.values() if thread.inside]
                if not busy:
                    return
                for thread in busy:
                    self.engine.interrupt(thread.cpu)
                self.condition.wait(_PATIENCE)

    def resume(self, actions: Mapping[int, Action], default: Action) -> None:
        """Let threads go: ``actions`` by thread id, ``default`` for all others and for new threads."""
        with self.condition:
            self.default = default
            for task in list(self.kernel.tasks.values()):
                thread = self.thread_of(task)
                thread.action = actions.get(task.tid, default)
                thread.signal = thread.action.signal
                thread.stepped = False
            self.event = None
            self.halted = False
            self.condition.notify_all()

    def detach(self) -> None:
        """The debugger has gone: breakpoints vanish, the guest goes on."""
        with self.condition:
            for pc in self.engine.breakpoints:
                self.engine.clear_breakpoint(pc)
            self.attached = False
            self.passed = frozenset()
            self.exec_events = False
        self.resume({}, Action(RUN))

    def siginfo(self, task: Task) -> bytes:
        """siginfo of the signal at which the thread has stopped; empty when it is another kind of stop."""
        return self.thread_of(task).siginfo


def _sent(signo: int) -> bytes:
    """siginfo of a signal that the debugger sends."""
    return signals.sender_info(signo, signals.SI_USER, os.getpid(), os.getuid())
