"""A guest process: address space, threads, signal actions, files' names, and how it ends."""

from __future__ import annotations

from _thread import RLock, start_new_thread

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.host import OwnFiles, list_fds
from pyqemu.tcg_jit.native_calls import RECORD, SELECT

from . import signals
from ._host import NUMBERS, syscall
from .signals import CHILD, KICK, SIG_DFL, SIG_IGN, Action, message_of
from .syscalls.dispatch import Call, make_call, shown_name
from .task import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence
    from typing import Any

    from pyqemu.tcg_jit.native_calls import NativeCalls

    from .gdb.server import Server
    from .mm import GuestMemory
    from .strace import Strace
    from .syscalls.aio import AioContext
    from .syscalls.dispatch import Native
    from .syscalls.io_uring import Ring
    from .syscalls.sharing import Sharer
    from .trace.tracee import Tracee
    from .trace.tracer import Tracer

#: Signals that the guest's own calls can raise: in an embedding program they must not kill the host process.
_EMBEDDED_CAUGHT = (13, 14, 25, 26, 27, 29)


ENOENT = 2
#: Links that are followed on the way to a file, as by Linux.
_LINKS = 40
#: How long a signal can go unnoticed that slips in just before a host call that waits.
WATCH_SECONDS = 0.004


class Stop:
    """How a guest process ended: ``exit`` status, or ``signal`` number with its siginfo."""

    __slots__ = ("exit", "info", "report", "signal")

    def __init__(self, exit: int | None, signal: int | None = None, info: bytes = b"", report: str = "") -> None:
        self.exit = exit
        self.signal = signal
        self.info = info
        self.report = report


class ProcessEnded(Exception):
    """Unwinds the loop of a thread because its process is over."""


class TaskEnded(Exception):
    """Unwinds the loop of a thread that called exit."""


class Kernel:
    """Everything that the threads of one guest process share."""

    def __init__(
        self,
        *,
        sysroot: str = "",
        cpu: str = "",
        embedded: bool = True,
        stack_size: int = 0,
        uname_release: str = "",
        log: Callable[[str, str], None] | None = None,
        quiet: Container[str] = (),
        engine_factory: Callable[[Any, GuestMemory], Any] | None = None,
    ) -> None:
        self.mm: GuestMemory = None  # type: ignore[assignment]  # set by the loader, for the whole life
        self.abi: Any = None
        self.engine: Any = None
        self.engine_factory = engine_factory
        self.target: Any = None
        self.cpu_option = cpu
        if sysroot and not sysroot.startswith("/"):
            sysroot = os.path.join(os.getcwd(), sysroot)  # the guest may go elsewhere
        self.sysroot = os.fsencode(sysroot.rstrip("/")) if sysroot else b""
        self.sysroot_given = bool(sysroot)
        self.embedded = embedded
        self.stack_size = stack_size
        self.uname_release = uname_release
        self.lock = RLock()
        self.tasks: dict[int, Task] = {}
        self.actions = [Action()] * (signals.MAX_SIGNAL + 1)  # replaced one by one, never changed
        self.pending: list[tuple[int, bytes]] = []
        self.reserved_fds: set[int] = set()
        #: The hard limit of open files as the guest has set it; None: as the host has it.
        self.file_limit: int | None = None
        self.strace: Strace | None = None
        #: The debugger's server; runs guest code and sees signals in place of the loop.
        self.gdb: Server | None = None
        #: ``log(item, text)`` for ``-d`` items; None when nothing is wanted.  What it would say of items in ``quiet`` need not be found.
        self.log = log
        self.quiet = quiet
        self.exe = b""
        #: ELF machine and flags of the program.
        self.elf_machine = self.elf_flags = 0
        self.cmdline: list[bytes] = []
        self.environ: list[bytes] = []
        self.auxv = b""
        #: What /proc/self/stat says of the program.
        self.code_start = self.code_end = self.stack_start = 0
        self.stop: Stop | None = None
        #: This host process exists for the guest alone (a fork): it ends when the guest ends.
        self.child = False
        #: A child of vfork: where its parent listens, its stack pointer at the call (0: memory is not to be shared), and whether the thread
        #: that made the call was the only one.
        self.vfork_fd = -1
        self.vfork_frame = 0
        self.vfork_alone = False
        #: What was above that stack pointer when this process began.
        self.vfork_before = b""
        #: Children that share the memory, by process id.
        self.sharers: dict[int, Sharer] = {}
        #: Resource limits that the guest has set and that the host does not know: number -> (soft, hard).
        self.own_limits: dict[int, tuple[int, int]] = {}
        self._calls: dict[int, Call | None] = {}
        #: What the engine's native code knows of system calls.
        self._native: NativeCalls | None = None
        self._native_forms = 0
        self._host_actions: dict[int, bytes] = {}
        self._told: set[int] = set()
        self.watching = False
        #: Process ids of the guest's own children: whether the signal of their end has come.
        self.children: dict[int, bool] = {}
        #: siginfo of the ends of children that the signal of a process of the engine's may have hidden.
        self._hidden_ends: dict[int, bytes] = {}
        #: Ctrl-C in an embedding program, to be raised as KeyboardInterrupt.
        self.interrupted = False
        #: What went wrong in a thread that nobody joins.
        self.error: BaseException | None = None
        #: Interval timers that the guest has set, POSIX timers that it has made.
        self.itimers: set[int] = set()
        self.timers: set[int] = set()
        #: There have been POSIX timers: threads may have signals blocked that the native handler has left so.
        self.used_timers = False
        #: Contexts of io_setup by their addresses.
        self.aio: dict[int, AioContext] = {}
        #: What this process keeps as a tracer, and as a tracee: see ``trace``.
        self.tracer: Tracer | None = None
        self.traces: list[Tracee] = []
        #: Rings of io_uring_setup by their descriptors.
        self.rings: dict[int, Ring] = {}
        #: personality(2).
        self.persona = 0
        #: Status of the thread that ended last.
        self.last_status = 0

    # ---- system calls ------------------------------------------------------------------------------------------

    def call_for(self, number: int) -> Call | None:
        try:
            return self._calls[number]
        except KeyError:
            name = self.abi.call_name(number)
            made = make_call(name, self.abi.arch) if name is not None else None
            call: Call | None = self.abi.adapt(made, number) if made is not None else None
            self._calls[number] = call
            if call is not None and call is made and call.native is not None and self._native is not None:
                self._make_native(self._native, number, call.native)
            return call

    # ---- system calls that native code makes -------------------------------------------------------------------

    def use_native_calls(self, task: Task) -> None:
        """Let a thread make simple system calls without us, unless somebody wants to see each.

        A call becomes native when it is made for the first time: most programs make few different ones.
        """
        if self.strace is not None or self.gdb is not None or "native_calls" not in self.target.layout.fields:
            return
        if task.seccomp is not None or task.trace is not None or self.tracer is not None or self.sharers or task.sharer is not None:
            return
        native = self._native
        if native is None:
            native = self._native = self.abi.native_calls()
            if native is None:
                return
            self._native_forms = native.count
            self.mm.guard_changed = native.guard
            native.guard(self.mm.guard_lo, self.mm.guard_hi)
            native.allow_paths(not self.sysroot)
            native.set_signals(~signals.UNBLOCKABLE & signals.ALL, signals.host_mask(signals.ALL))
            native.refuse(self.reserved_fds)
            for known, made in self._calls.items():
                if made is not None and made.native is not None and self.abi.adapt(made, known) is made:
                    self._make_native(native, known, made.native)
        task.cpu.set("native_calls", native.address)

    def forget_native_calls(self) -> None:
        """Another program, perhaps of another ABI."""
        self._calls.clear()
        self._native = None
        self.mm.guard_changed = None

    def _make_native(self, native: NativeCalls, number: int, form: Native) -> None:
        index = self.abi.native_index(number)
        kind, host, arguments = form
        if kind != SELECT:
            words = [word if word.__class__ is int else RECORD + native.add_record(*word) for word in arguments]
            native.set_call(index, kind, host, words)
            return
        mask, forms = arguments
        count = max(forms) + 1
        if self._native_forms - count <= self.abi.native_index(max(self.abi.numbers)):
            return  # no room for it
        self._native_forms -= count
        for value, (inner, inner_host, inner_arguments) in forms.items():
            native.set_call(self._native_forms + value, inner, inner_host, inner_arguments)
        native.set_select(index, host, mask, self._native_forms, count)

    def reserve_fd(self, fd: int) -> None:
        """A descriptor that is the runner's own from now on."""
        self.reserved_fds.add(fd)
        if self._native is not None:
            self._native.refuse(self.reserved_fds)

    def name_of(self, number: int) -> str:
        return shown_name(self.abi.call_name(number) or f"syscall_{number}")

    def unimplemented(self, task: Task, number: int, args: Sequence[int]) -> None:
        """One line per unknown or refused call, when somebody asked for it."""
        if self.log is not None and number not in self._told:
            self._told.add(number)
            from .syscalls.table import ROWS

            row = ROWS.get(self.name_of(number))
            why = f" ({row[2]})" if row is not None and row[2] else ""
            self.log("unimp", f"unsupported system call {number} {self.name_of(number)}{why} at pc {task.cpu.pc:#x}")

    def path_at(self, address: int, follow: bool = False) -> bytes | None:
        """The host path for the guest path at ``address`` when it differs from the text there."""
        if not self.sysroot and self.mm.read(address, 1) != b"/":
            return None
        return self.translate_path(self.mm.cstring(address), follow)

    def translate_path(self, path: bytes, follow: bool = False) -> bytes | None:
        """Where a guest path lies on the host; None: where it says.

        ``follow``: what a symbolic link stands for is wanted; one in the sysroot with an absolute path means a place in the sysroot.
        """
        if path.startswith(b"/proc/"):
            return self.executable(path)
        if self.sysroot and path.startswith(b"/"):
            if path.startswith(self.sysroot + b"/"):  # a place of the host's that is one in the sysroot
                place = self._inside(path[len(self.sysroot) :]) or path
                if follow and os.path.islink(place):
                    place = self.end_of_links(place)
                return None if place == path else place
            inside = self._inside(path)
            if inside is not None:
                if path.count(b"/") <= 2 and self._only_a_place(inside, path):
                    return None
                return self.end_of_links(inside) if follow else inside
            folder = os.path.dirname(path)
            if os.path.isdir(self.sysroot + folder) and not os.path.isdir(folder):
                return self.sysroot + path  # it can only be made there
        return None

    def leave_sysroot(self) -> None:
        """The guest has a root directory of its own choice: what is not there is nowhere."""
        self.sysroot, self.sysroot_given = b"", True
        if self._native is not None:
            self._native.allow_paths(True)

    def _only_a_place(self, inside: bytes, path: bytes) -> bool:
        """Whether a folder of the sysroot is empty, as packages leave those for others to mount on or write to: /proc, /tmp, /var/tmp."""
        if not (os.path.isdir(inside) and os.path.isdir(path)):
            return False
        with OwnFiles():
            return not os.listdir(inside)

    def _inside(self, path: bytes, links: int = _LINKS) -> bytes | None:
        """Where a path lies in the sysroot, also when a folder on the way is a link with an absolute path; None: it is not there."""
        at, linked = self.sysroot, False
        if os.path.lexists(at + path):
            return at + path
        for part in path.split(b"/")[1:-1]:
            at += b"/" + part
            try:
                target = os.readlink(at)
            except OSError as error:
                if error.errno == ENOENT:
                    return None
                continue
            if target.startswith(b"/") and links > 0:
                at, linked = self.end_of_links(at, links - 1), True
        at += b"/" + os.path.basename(path)
        return at if linked and os.path.lexists(at) else None

    def end_of_links(self, inside: bytes, links: int = _LINKS) -> bytes:
        """The end of a chain of links that begins in the sysroot."""
        for left in range(links, 0, -1):
            try:
                target = os.readlink(inside)
            except OSError:
                break
            if not target.startswith(b"/"):
                inside = os.path.join(os.path.dirname(inside), target)
                continue
            place = self._inside(target, left - 1)
            if place is None:
                return target
            inside = place
        return inside

    def executable(self, path: bytes) -> bytes | None:
        """The program that a link ``exe`` in /proc stands for, None when the host knows better."""
        if not path.endswith(b"/exe"):
            return None
        if self.is_own_proc(path, b"exe"):
            return self.exe
        return self.tracer.file_of(path) if self.tracer is not None else None

    def is_own_proc(self, path: bytes, leaf: bytes) -> bool:
        """Whether ``path`` is ``/proc/self/leaf``, under any of its names."""
        if not path.endswith(b"/" + leaf):
            return False
        head = path[: -len(leaf) - 1]
        return head in (b"/proc/self", b"/proc/thread-self") or head == b"/proc/%d" % os.getpid()

    # ---- signals -----------------------------------------------------------------------------------------------

    def adopt_host_signals(self) -> None:
        """Take over from the host process: which signals are ignored, and Python's own arrangements undone."""
        arranged = signals.host_arranged()
        for signo in range(1, signals.MAX_SIGNAL + 1):
            if not arranged >> signo - 1 & 1 or signo in (signals.SIGKILL, signals.SIGSTOP, *signals.SYNCHRONOUS):
                continue
            record = signals.host_disposition(signo)
            handler = int.from_bytes(record[:8], "little")
            if handler == SIG_IGN and signo not in (signals.SIGPIPE, signals.SIGXFSZ):  # Python ignores those two
                self.actions[signo] = Action(SIG_IGN)
            elif not self.embedded and handler != SIG_DFL:
                self._keep_host_action(signo, record)
                signals.set_host_default(signo)
        if self.embedded:
            for signo in (signals.SIGINT, *_EMBEDDED_CAUGHT):
                self._catch(signo)
        # Wakes threads that block in the host (see ``kick``).
        self._catch(KICK)

    def _keep_host_action(self, signo: int, record: bytes | None = None) -> None:
        if signo not in self._host_actions:
            self._host_actions[signo] = record if record is not None else signals.host_disposition(signo)

    def _catch(self, signo: int) -> None:
        self._keep_host_action(signo)
        if signo in signals.OF_THE_C_LIBRARY:
            signals.restore_disposition(signo, signals.host_disposition(KICK))  # (which is caught all the time)
        else:
            self.engine.catch_signal(signo)

    def sync_host_action(self, signo: int) -> None:
        """Make the host do with ``signo`` what the guest now wants."""
        if signo in signals.SYNCHRONOUS or signo == KICK:
            return
        handler = self.actions[signo].handler
        if handler not in (SIG_DFL, SIG_IGN):
            self.watch()
        shielded = self.embedded and not self.child and (signo == signals.SIGINT or signo in _EMBEDDED_CAUGHT)
        if shielded or (self.traces and signo in signals.OURS_TO_CATCH) or handler not in (SIG_DFL, SIG_IGN):
            self._catch(signo)
        else:
            self._keep_host_action(signo)
            signals.set_host_default(signo, handler == SIG_IGN)

    def release_host_signals(self) -> None:
        """Give the host process its own arrangements back."""
        for signo, record in self._host_actions.items():
            if signo == KICK and not self.embedded:  # one may still be on its way to a thread, and must not be the process's end
                signals.set_host_default(signo, True)
            else:
                signals.restore_disposition(signo, record)
        self._host_actions.clear()

    def collect_signals(self) -> None:
        """Fetch what the native handler has recorded, and queue it.

        Both under the lock: a thread that has been told to look must not go on while another has fetched its signal and not queued it yet.
        """
        with self.lock:
            recorded = self.engine.pending_signals()
            for signo, info in recorded:
                if self._concerns_guest(signo, info):
                    self._take(signo, info)
                else:
                    for pid, hidden in list(self._hidden_ends.items()):
                        if self._concerns_guest(signals.SIGCHLD, hidden):
                            self._take(signals.SIGCHLD, hidden)
                        self._hidden_ends.pop(pid, None)

    def _take(self, signo: int, info: bytes) -> None:
        """Queue a signal that the host has sent for the guest."""
        if signo in (KICK, signals.SIGCHLD):
            told = message_of(info)
            if told is not None:
                info = self._heard(told, info)
                if not info:
                    return
        if signo == KICK and int.from_bytes(info[8:12], "little", signed=True) == signals.SI_TKILL:
            if int.from_bytes(info[16:20], "little") == os.getpid():
                return
        handler = self.actions[signo].handler
        if signo == signals.SIGINT and handler == SIG_DFL and self.embedded and not self.child:
            self.interrupted = True
            return
        if (handler == SIG_IGN or (handler == SIG_DFL and signo in signals.IGNORED_BY_DEFAULT)) and not self.traces:
            return
        self.queue_signal(signo, info[:128].ljust(128, b"\0"), self._addressee(signo, info))

    def _addressee(self, signo: int, info: bytes) -> Task | None:
        """The thread that a signal was sent to which waited at the host until now."""
        for task in list(self.tasks.values()):
            for item in task.directed:
                if item[0] == signo and item[1][8:32] == info[8:32] and not task.blocked >> signo - 1 & 1:
                    task.directed.remove(item)
                    return task
        return None

    # ---- tracing -----------------------------------------------------------------------------------------------

    def be_tracer(self) -> Tracer:
        """What this process keeps as a tracer."""
        with self.lock:
            if self.tracer is None:
                from .trace.tracer import Tracer

                self.tracer = Tracer()
                for task in self.tasks.values():
                    task.see_calls()  # wait(2) is not the host's alone any more
            return self.tracer

    def _heard(self, told: tuple[int, int, int], info: bytes) -> bytes:
        """A message of another guest process; what the guest gets to see of it as a signal, nothing: nothing."""
        from .trace.tracee import heard
        from .trace.tracer import trapped_info

        message, value, sender = told
        if message == CHILD:
            return trapped_info(sender, value)
        heard(self, message, value, sender)
        return b""

    def _concerns_guest(self, signo: int, info: bytes) -> bool:
        """Not so for the end of a process that the engine, or the embedding program, has started."""
        code = int.from_bytes(info[8:12], "little", signed=True)
        if signo != signals.SIGCHLD or code <= 0:
            return True
        pid = int.from_bytes(info[16:20], "little")
        if code not in signals.CHILD_ENDS or pid not in self.children:
            return pid in self.children
        heard, self.children[pid] = self.children[pid], True
        return not heard

    def own_child(self, before: bool) -> None:
        """The engine is about to have a child process (that ends at once), or has just waited for it.

        The host keeps one SIGCHLD waiting.  When a child of the guest ends just behind one of the engine's, the signal is the latter's; so
        the ends of the guest's in between are noted here, while nobody can have waited for them, and given out with that signal.
        """
        self._hidden_ends.clear()
        for pid, heard in list(self.children.items()):
            if heard:
                continue
            try:
                end = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            except ChildProcessError:
                self.children[pid] = True
                continue
            if end is None:
                continue
            if before:  # its signal has been sent
                self.children[pid] = True
            else:
                self._hidden_ends[pid] = signals.child_info(end.si_code, pid, end.si_uid, end.si_status)

    def queue_signal(self, signo: int, info: bytes, task: Task | None = None) -> None:
        """Make a signal pending for the process or for one thread (ordinary signals once, real-time ones each time)."""
        with self.lock:
            queue = self.pending if task is None else task.pending
            if signo < 32 and any(waiting == signo for waiting, _ in queue):
                return
            if int.from_bytes(info[8:12], "little", signed=True) == signals.SI_TIMER:
                for i, (waiting, other_info) in enumerate(queue):
                    if waiting == signo and signals.same_timer(info, other_info):
                        queue[i] = (signo, signals.overrun(other_info, info))
                        return
            queue.append((signo, info))
            for other in self.tasks.values() if task is None else (task,):
                other.cpu.set("signal_waiting", 1)
            if task is None:
                for other in self.tasks.values():
                    if other.sharer is None and not other.blocked >> (signo - 1) & 1:
                        task = other
                        break
        if task is not None:
            self.kick(task)

    def kick(self, task: Task) -> None:
        """Make a thread look at its signals soon: out of guest code, and out of a host call that blocks."""
        self.engine.interrupt(task.cpu)
        if task.tid != syscall(NUMBERS["gettid"]):
            syscall(NUMBERS["tgkill"], os.getpid(), task.tid, KICK)

    def watch(self) -> None:
        """Start looking after threads that wait in the host: from now on signals can come in at any moment.

        A signal that arrives between the last look at the flags and the host's own call does not interrupt that call: only native
        code closes this gap.  And a thread of ours may get a signal in place of the one that should see it.  So a
        thread looks for such signals every few milliseconds and kicks the thread that should have seen them.
        """
        if not self.watching:
            self.watching = True
            # It blocks what can be blocked from its first moment on: a signal that all guest threads block has to wait at the host,
            # where sigtimedwait, signalfd and a timer's count of overruns look for it.
            mask = signals.set_host_mask((1 << signals.MAX_SIGNAL) - 1)
            try:
                start_new_thread(self._watch, (os.getpid(),))
            except RuntimeError:  # a guest whose user may have no more threads
                self.watching = False
            finally:
                signals.restore_host_mask(mask)

    def _watch(self, pid: int) -> None:
        from time import sleep

        while self.watching and os.getpid() == pid:
            sleep(WATCH_SECONDS)
            for task in list(self.tasks.values()):
                task.timer_signals = 0
                if task.held:
                    task.held = 0
                    self.kick(task)
                if task.waiting or task.cpu.get("in_call"):
                    if task.cpu.get("interrupt"):
                        self.collect_signals()  # kicks whom it concerns
                    if self.stop is not None or self.interrupted or task.dismissed or task.has_signal():
                        self.kick(task)

    def wants_restart(self, task: Task) -> bool:
        """Whether the handler that runs next asks for the interrupted call to be made again."""
        for queue in task.queues():
            for signo, _ in sorted(queue, key=lambda item: item[0]):
                if not task.blocked >> (signo - 1) & 1:
                    action = self.actions[signo]
                    return action.handler in (SIG_DFL, SIG_IGN) or bool(action.flags & signals.SA_RESTART)
        return False

    # ---- the end -----------------------------------------------------------------------------------------------

    def die(self, task: Task, signo: int, info: bytes) -> None:
        """The process is killed by a signal."""
        if task.sharer is not None:
            from .syscalls.sharing import end

            end(self, task, signo)
        if task.trace is not None and self.stop is None and signo != signals.SIGKILL:
            task.trace.event(task, 6, signo)  # PTRACE_EVENT_EXIT
        self.end(Stop(None, signo, info), task)

    def end(self, stop: Stop, task: Task | None) -> None:
        """The process is over; every thread leaves.  Raises ``ProcessEnded``."""
        with self.lock:
            first = self.stop is None
            if first:
                self.stop = stop
                if stop.signal is not None and task is not None and not (self.child and self.embedded):
                    with OwnFiles():
                        from .report import fatal_report

                        stop.report = fatal_report(self, task, stop)
                if stop.signal is not None and task is not None and not self.embedded:
                    stop.report += self._core(task, stop)
            others = [other for other in self.tasks.values() if other is not task]
        if first:
            for other in others:
                self.kick(other)
        raise ProcessEnded

    def _core(self, task: Task, stop: Stop) -> str:
        """Leave a core file when the guest's limits ask for one; a line that says so, or nothing."""
        from .core import wanted, write_core

        limit = wanted(stop.signal or 0)
        if not limit or self.abi.core_registers(task.cpu) is None:
            return ""
        try:
            return f"core dumped: {write_core(self, task, stop, limit)}\n"
        except OSError as error:
            return f"no core file: {error}\n"

    def fail(self, error: BaseException) -> None:
        """A thread cannot go on because of an error of ours (or a Python exception of the embedding program)."""
        if self.error is None:
            self.error = error
        with self.lock:
            if self.stop is None:
                self.stop = Stop(None)
            others = list(self.tasks.values())
        for other in others:
            self.kick(other)

    def leave(self, task: Task) -> None:
        """A thread has left its loop."""
        with self.lock:
            task.done = True
            self.tasks.pop(task.tid, None)

    # ---- files -------------------------------------------------------------------------------------------------

    def reserve_host_fds(self) -> None:
        """Descriptors that are open now and close on exec belong to the runner, not to the guest (PEP 446)."""
        for fd in list_fds():
            if fd > 2 and syscall(NUMBERS["fcntl"], fd, 1) == 1:
                self.reserved_fds.add(fd)

    def runner_fds(self) -> set[int]:
        """Descriptors of the runner itself, with those that the engine has opened since."""
        more = getattr(self.engine, "host_fds", None)
        if more is not None:
            self.reserved_fds.update(more())
            if self._native is not None:
                self._native.refuse(self.reserved_fds)
        return self.reserved_fds
