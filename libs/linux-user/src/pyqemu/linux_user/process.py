"""Running a guest program from Python."""

from __future__ import annotations

import sys

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.host import imports, own_child_listeners, own_fd_listeners

from . import signals
from ._host import NUMBERS, syscall
from .kernel import Kernel, Stop
from .loop import run_thread, tell_tracers
from .program import boot, find_program
from .syscalls import startup  # noqa: F401  (calls that every program makes: loaded now, and not when the guest runs)
from .task import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence
    from typing import Any

#: Pass as ``stdout`` or ``stderr`` to get the output in the result.
CAPTURE = -1


class Result:
    """How a run ended.

    ``exit``: exit status, or None when a signal killed the guest.  ``signal``: its number, or None.  ``reason``: "exit" or
    "signal".  ``stdout``, ``stderr``: captured bytes, or None.  ``report``: for a fatal signal, what happened where.
    """

    __slots__ = ("exit", "report", "signal", "stats", "stderr", "stdout")

    def __init__(
        self, exit: int | None, signal: int | None, report: str, stdout: bytes | None, stderr: bytes | None
    ) -> None:
        self.exit = exit
        self.signal = signal
        self.report = report
        self.stdout = stdout
        self.stderr = stderr
        #: Counters of the engine.
        self.stats: dict[str, object] = {}

    @property
    def reason(self) -> str:
        return "exit" if self.signal is None else "signal"

    def __repr__(self) -> str:
        how = f"exit={self.exit}" if self.signal is None else f"signal={self.signal}"
        return f"Result({how}, stdout={self.stdout!r})"


class Process:
    """One run of a guest program.

    ``argv``: path of the program and its arguments.  ``env``: the guest's environment (default: ours).  ``argv0``: what the
    program sees as its name.  ``cpu``: CPU model (default: what the file asks for).  ``sysroot``: where absolute paths are looked
    up first.  ``stdin``: bytes to read, or a descriptor; ``stdout``, ``stderr``: descriptor, or ``CAPTURE``; None
    passes through.  ``strace``: True, or a function that gets each line.  ``log``: function (item, text) for ``unimp``
    lines; items in ``quiet`` it does not want.  ``embedded``: False when the host process exists for this guest alone, as under the
    command line: signals then act on it directly.  ``engine``: keyword arguments for the engine (``cache_dir``, ``dump``, ...).
    ``ready``: called when the program has been prepared; what it closes is not kept from the guest.

    Raises ``LoadError`` when the program cannot be loaded.  One Process runs once; several can run one after the other.
    """

    def __init__(
        self,
        argv: Sequence[str | bytes],
        *,
        env: Mapping[str, str] | None = None,
        argv0: str | None = None,
        cpu: str = "",
        sysroot: str = "",
        stdin: bytes | int | None = None,
        stdout: int | None = None,
        stderr: int | None = None,
        strace: bool | Callable[[str], None] = False,
        log: Callable[[str, str], None] | None = None,
        quiet: Container[str] = (),
        embedded: bool = True,
        stack_size: int = 0,
        uname_release: str = "",
        engine: Mapping[str, Any] | None = None,
        gdb: str = "",
        ready: Callable[[], None] | None = None,
    ) -> None:
        self.argv = [os.fsencode(word) for word in argv]
        self.argv0 = os.fsencode(argv0) if argv0 is not None else None
        source = os.environb if env is None else {os.fsencode(k): os.fsencode(v) for k, v in env.items()}
        self.env = [name + b"=" + value for name, value in source.items()]
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr
        self.strace = strace
        self.engine_options = dict(engine or {})
        self.gdb = gdb
        self.ready = ready
        self.kernel = Kernel(
            sysroot=sysroot,
            cpu=cpu,
            embedded=embedded,
            stack_size=stack_size,
            uname_release=uname_release,
            log=log,
            quiet=quiet,
            engine_factory=self._engine,
        )

    def _engine(self, target: Any, mm: Any) -> Any:
        from pyqemu.tcg_jit.engine import Engine

        return Engine(target, mm, **self.engine_options)

    def run(self) -> Result:
        """Load the program and run it to its end; Ctrl-C raises KeyboardInterrupt, errors propagate."""
        kernel = self.kernel
        task = None
        streams = _Streams(self.stdin, self.stdout, self.stderr)
        host_mask = 0
        mask_taken = False
        try:
            own_fd_listeners.append(kernel.reserve_fd)
            own_child_listeners.append(kernel.own_child)
            program = find_program(kernel, self.argv[0], self.argv)
            if self.argv0 is not None and program.argv is not None:
                program.argv = [self.argv0, *program.argv[1:]]
            try:
                cpu = boot(kernel, program, self.env)
            finally:
                program.close()
            if self.ready is not None:
                self.ready()
            kernel.reserve_host_fds()
            task = Task(kernel, cpu, syscall(NUMBERS["gettid"]))
            kernel.abi.adopt(task)
            kernel.tasks[task.tid] = task
            if self.strace:
                from .strace import Strace

                kernel.strace = Strace(kernel, self.strace if callable(self.strace) else _to_stderr)
            kernel.adopt_host_signals()
            streams.redirect()
            kernel.reserved_fds.update(streams.kept())
            task.blocked = host_mask = signals.set_host_mask(0)
            mask_taken = True
            task.blocked &= ~signals.UNBLOCKABLE
            signals.set_host_mask(task.blocked)
            kernel.collect_signals()
            if self.gdb:
                from .gdb import Server, parse_endpoint

                kernel.gdb = Server(kernel, parse_endpoint(self.gdb))
            if imports not in sys.meta_path:
                sys.meta_path.insert(0, imports)
            run_thread(kernel, task)
            self._wait_for_threads()
            tell_tracers(kernel, kernel.stop or Stop(kernel.last_status))
        finally:
            if not kernel.child:
                if mask_taken:
                    signals.restore_host_mask(host_mask)
                streams.restore()
                self._close()
        if kernel.error is not None:
            raise kernel.error
        stop = kernel.stop or Stop(kernel.last_status)
        result = Result(stop.exit, stop.signal, stop.report, streams.output(1), streams.output(2))
        result.stats = kernel.engine.stats.as_dict() if hasattr(kernel.engine, "stats") else {}
        return result

    def _wait_for_threads(self) -> None:
        """The first thread has left; the others go on unless the process is over."""
        import time

        kernel = self.kernel
        while kernel.tasks:
            with kernel.lock:
                others = list(kernel.tasks.values())
            if kernel.stop is not None:
                for other in others:
                    kernel.kick(other)
            kernel.collect_signals()
            if kernel.interrupted:
                kernel.interrupted = False
                kernel.fail(KeyboardInterrupt())
            time.sleep(0.001)

    def _close(self) -> None:
        kernel = self.kernel
        if kernel.reserve_fd in own_fd_listeners:
            own_fd_listeners.remove(kernel.reserve_fd)
            own_child_listeners.remove(kernel.own_child)
        if kernel.gdb is not None:
            kernel.gdb.finish(kernel.stop or Stop(kernel.last_status))
            kernel.gdb = None
        if kernel.tracer is not None:
            kernel.tracer.close()
            kernel.tracer = None
        if kernel.rings:
            from .syscalls.io_uring import drop

            for fd in list(kernel.rings):
                drop(kernel, fd)
        kernel.watching = False
        if kernel.itimers or kernel.timers:
            from .syscalls.system import stop_timers

            stop_timers(kernel)
        kernel.release_host_signals()
        if kernel.engine is not None:
            kernel.engine.pending_signals()  # what came too late for this guest is not for the next one
            kernel.engine.close()
        if kernel.mm is not None and kernel.embedded:  # else it goes with the process
            kernel.mm.code_changed = None
            kernel.mm.close()
        if imports in sys.meta_path and kernel.embedded:
            sys.meta_path.remove(imports)


class _Streams:
    """Descriptors 0-2 while the guest runs.  Output is captured in memory files, so nobody has to read along."""

    def __init__(self, stdin: bytes | int | None, stdout: int | None, stderr: int | None) -> None:
        self._new: dict[int, int] = {}
        self._owned: dict[int, int] = {}
        self._saved: dict[int, int] = {}
        if isinstance(stdin, bytes):
            self._new[0] = self._memory(0, stdin)
        elif stdin is not None:
            self._new[0] = stdin
        for fd, wanted in ((1, stdout), (2, stderr)):
            if wanted == CAPTURE:
                self._new[fd] = self._memory(fd, b"")
            elif wanted is not None:
                self._new[fd] = wanted

    def _memory(self, fd: int, content: bytes) -> int:
        self._owned[fd] = memory = os.memfd_create("guest")
        os.write(memory, content)
        os.lseek(memory, 0, 0)
        return memory

    def redirect(self) -> None:
        if 1 in self._new:
            sys.stdout.flush()
        if 2 in self._new:
            sys.stderr.flush()
        for fd, new in self._new.items():
            self._saved[fd] = os.dup(fd)
            os.dup2(new, fd)

    def kept(self) -> set[int]:
        """Descriptors that are ours: no guest may close them, nor does execve."""
        return {*self._saved.values(), *self._owned.values()}

    def restore(self) -> None:
        for fd, old in self._saved.items():
            os.dup2(old, fd, inheritable=True)
            os.close(old)
        self._saved.clear()

    def output(self, fd: int) -> bytes | None:
        """What was captured; closes the memory files when the last is asked for."""
        memory = self._owned.pop(fd, None)
        if memory is None or fd == 0:
            return None
        data = os.pread(memory, os.fstat(memory).st_size, 0)
        os.close(memory)
        if 0 in self._owned:
            os.close(self._owned.pop(0))
        return data


def _to_stderr(line: str) -> None:
    os.write(2, line.encode("utf-8", "backslashreplace"))


def exit_as(result: Result | Stop) -> None:
    """End this host process as the guest ended: same status, or death by the same signal without a core file.

    Does not return and runs no clean-up: the caller has flushed its own output.
    """
    if result.signal is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signo = result.signal
        if signo not in (signals.SIGKILL, signals.SIGSTOP):
            signals.set_host_default(signo)
        signals.restore_host_mask(0)
        # To this thread, which then does not come back: another one might be so slow to die of it that this one goes on.
        syscall(NUMBERS["tgkill"], os.getpid(), syscall(NUMBERS["gettid"]), signo)
        os._exit(128 + signo)  # only if the signal cannot kill us: what a shell would report
    os._exit(result.exit or 0)
