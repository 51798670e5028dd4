"""A traced guest thread: where it stops, what it tells, what it is told (ptrace(2))."""

from __future__ import annotations

from _struct import Struct
from time import sleep

from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_FAULT, EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.host import OwnFiles

from .. import proc, signals
from ..kernel import ProcessEnded, TaskEnded
from ..signals import (
    ATTACH,
    CHILD,
    INTERRUPT,
    SI_USER,
    SIGCHLD,
    SIGCONT,
    SIGKILL,
    SIGSTOP,
    SIGTRAP,
    STOP,
    UNBLOCKABLE,
    WANT_AREA,
    fault_info,
    sender_info,
)
from . import area as shared
from .area import (
    ADDRESS,
    BASE,
    CHANGED,
    CHANGED_MASK,
    CHANGED_SETS,
    COMMAND,
    CONT,
    DATA,
    DETACH,
    ENDED,
    ENTRY_STOP,
    EVENT_STOP,
    EXIT_STOP,
    FILE,
    FREE,
    GROUP_STOP,
    INFO_SIZE,
    KIND,
    LIMIT,
    LISTEN,
    MASK,
    MESSAGE,
    NOTHING,
    OPTIONS,
    OWNER,
    PEEK,
    POKE,
    RUNNING,
    SECCOMP_STOP,
    SEIZED,
    SIGINFO,
    SIGNAL,
    SIGNAL_STOP,
    SIZE,
    STATE,
    STATUS,
    STEP,
    STOPPED,
    SYSCALL,
    SYSCALL_INFO,
    Area,
    Slot,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..syscalls.dispatch import Call
    from ..task import Task

# Options and events of ptrace(2).
O_SYSGOOD, O_FORK, O_VFORK, O_CLONE, O_EXEC, O_VFORK_DONE, O_EXIT, O_SECCOMP = (1 << n for n in range(8))
O_EXITKILL: Final = 1 << 20
O_SUSPEND_SECCOMP: Final = 1 << 21
EVENT_FORK, EVENT_VFORK, EVENT_CLONE, EVENT_EXEC, EVENT_VFORK_DONE, EVENT_EXIT, EVENT_SECCOMP = range(1, 8)
EVENT_STOPPED: Final = 128
_OPTION_OF = {
    EVENT_FORK: O_FORK, EVENT_VFORK: O_VFORK, EVENT_CLONE: O_CLONE, EVENT_EXEC: O_EXEC, EVENT_VFORK_DONE: O_VFORK_DONE,
    EVENT_EXIT: O_EXIT, EVENT_SECCOMP: O_SECCOMP,
}  # fmt: skip
_TRAP_TRACE = 2
_CLONE_VFORK = 0x4000
_EPERM, _ESRCH, _ENOSYS = 1, 3, 38
#: Threads that wait look this often (seconds) whether their process is over and their tracer is there.
_PATIENCE = 0.2
#: What PTRACE_GETEVENTMSG says at the stops of a system call (PTRACE_EVENTMSG_SYSCALL_*).
_MESSAGE_ENTRY, _MESSAGE_EXIT = 1, 2
# PTRACE_GET_SYSCALL_INFO: kind, architecture, pc, stack pointer; then number and arguments, or result and whether it is an error.
_INFO_HEAD, _INFO_CALL, _INFO_RESULT = Struct("<BxxxIQQ"), Struct("<7Q"), Struct("<qB")
_INFO_SECCOMP = Struct("<7QI")
_NO_CALL, _CALL, _RESULT, _SECCOMP = range(4)


class Tracee:
    """What a traced thread keeps: its slot, and how its tracer wants it to run."""

    def __init__(self, kernel: Kernel, slot: Slot) -> None:
        self.kernel = kernel
        self.slot = slot
        self.mode = CONT
        #: A step is done and not told yet.
        self.stepped = False
        #: The tracer wants a stop soon (PTRACE_INTERRUPT).
        self.interrupt = False
        #: A new thread stops before its first instruction.
        self.fresh = False
        #: Number and arguments of the system call under way.
        self.call: tuple[int, Sequence[int]] = (-1, ())
        #: A memory file that the tracer may be reading.
        self.given = -1

    # ---- beginnings --------------------------------------------------------------------------------------------

    @property
    def area(self) -> Area:
        return self.slot.area

    def begin(self, task: Task) -> None:
        """The thread is traced from now on."""
        kernel, slot = self.kernel, self.slot
        slot.set_u64(BASE, kernel.mm.gbase)
        slot.set_u64(LIMIT, kernel.mm.limit)
        task.trace = self
        task.see_calls()
        first = not kernel.traces
        kernel.traces.append(self)
        if first:
            for signo in signals.OURS_TO_CATCH:
                kernel.sync_host_action(signo)
            kernel.watch()

    def heir(self, process: int, thread: int) -> Slot:
        """A slot for a new thread or process, which is traced as this one is."""
        return self.area.claim(process, thread, self.slot.get(OPTIONS), self.slot.get(SEIZED))

    def new_thread(self, child: Task) -> None:
        """A thread that this one has made is traced too; called by it."""
        trace = Tracee(self.kernel, self.heir(os.getpid(), child.tid))
        trace.fresh = True
        trace.begin(child)

    # ---- running -----------------------------------------------------------------------------------------------

    def run(self, task: Task) -> int:
        """Run guest code as the tracer wants; returns as ``cpu.run`` does."""
        cpu = task.cpu
        if self.interrupt or self.fresh:
            fresh, self.fresh = self.fresh, False
            if fresh and not self.slot.get(SEIZED):
                self.kernel.queue_signal(SIGSTOP, sender_info(SIGSTOP, SI_USER, 0, 0), task)
            else:
                self.attend(task)
            return EXIT_INTERRUPT
        if self.stepped:
            self.stepped = False
            info = fault_info(SIGTRAP, _TRAP_TRACE, cpu.pc)
            self.kernel.queue_signal(SIGTRAP, info, task)
            return EXIT_INTERRUPT
        if self.mode != STEP:
            reason: int = cpu.run()
            return reason
        reason = cpu.step()
        self.stepped = reason in (EXIT_DEBUG, EXIT_SYSCALL) or (reason == EXIT_FAULT and self.kernel.abi.trampoline_at(cpu))
        return EXIT_INTERRUPT if reason == EXIT_DEBUG else reason

    def attend(self, task: Task) -> None:
        """Stop because the tracer has asked for it (PTRACE_INTERRUPT), or because the thread is new."""
        self.interrupt = False
        self._stop(task, EVENT_STOP, SIGTRAP | EVENT_STOPPED << 8)

    def syscall(self, task: Task) -> None:
        """EXIT_SYSCALL: the call, with a stop before and behind it when the tracer wants that."""
        abi = self.kernel.abi
        if self.mode != SYSCALL:
            abi.syscall(task)
            self.describe(b"")
            return
        number, args = abi.call_of(task)
        self._enter_call(task, number, args)
        old = task.cpu
        changed, args = abi.call_of(task)
        if changed == number or changed & 0xFFFFFFFF != 0xFFFFFFFF:
            abi.syscall(task)
        else:  # the tracer has taken the call away
            abi.set_result(task, abi.result_of(task))
        self._leave_call(task, task.cpu is not old)

    def repeat(self, task: Task, restart: tuple[int, Sequence[int]]) -> None:
        """A call that is made again."""
        number, args = restart
        if self.mode == SYSCALL:
            self._enter_call(task, number, args)
        old = task.cpu
        self.kernel.abi.repeat(task, restart)
        self._leave_call(task, task.cpu is not old)

    def _enter_call(self, task: Task, number: int, args: Sequence[int]) -> None:
        self.call = number, args
        self.describe(self._info(task, _CALL, _INFO_CALL.pack(number & (1 << 64) - 1, *args[:6])))
        self.slot.set_u64(MESSAGE, _MESSAGE_ENTRY)
        self._stop(task, ENTRY_STOP, self._call_signal())

    def _leave_call(self, task: Task, replaced: bool) -> None:
        if self.mode == SYSCALL and task.trace is self:
            result = 0 if replaced else self.kernel.abi.result_of(task)
            self.describe(self._info(task, _RESULT, _INFO_RESULT.pack(result, -4095 <= result < 0)))
            self.slot.set_u64(MESSAGE, _MESSAGE_EXIT)
            self._stop(task, EXIT_STOP, self._call_signal())
        self.describe(b"")

    def _call_signal(self) -> int:
        return SIGTRAP | (0x80 if self.slot.get(OPTIONS) & O_SYSGOOD else 0)

    def _info(self, task: Task, kind: int, rest: bytes) -> bytes:
        abi = self.kernel.abi
        return _INFO_HEAD.pack(kind, abi.audit_arch, task.cpu.pc, abi.stack_pointer(task.cpu)) + rest

    def describe(self, info: bytes) -> None:
        """What PTRACE_GET_SYSCALL_INFO will say; nothing: that the thread is in no call."""
        self.slot.write(SYSCALL_INFO, info.ljust(shared.SYSCALL_INFO_SIZE, b"\0"))
        self.slot.set(INFO_SIZE, len(info))

    def seccomp(self, task: Task, number: int, args: Sequence[int], value: int) -> tuple[int | None] | Call | None:
        """A filter says SECCOMP_RET_TRACE: what becomes of the call, as ``seccomp.look`` says it."""
        if not self.slot.get(OPTIONS) & O_SECCOMP:
            return (-_ENOSYS,)
        abi = self.kernel.abi
        self.call = number, args
        self.describe(self._info(task, _SECCOMP, _INFO_SECCOMP.pack(number & (1 << 64) - 1, *args[:6], value)))
        self.event(task, EVENT_SECCOMP, value)
        changed, now = abi.call_of(task)
        if changed & 0xFFFFFFFF == 0xFFFFFFFF:
            return (abi.result_of(task),)  # what the tracer has put there
        from ..seccomp import look
        from ..syscalls.dispatch import perform

        call = self.kernel.call_for(changed)
        instead = look(self.kernel, task, call, changed, now, seen=True)
        if isinstance(instead, tuple) or ((changed ^ number) & 0xFFFFFFFF == 0 and tuple(now[:6]) == tuple(args[:6])):
            return instead
        filters, task.seccomp = task.seccomp, None
        try:
            return (perform(self.kernel, task, call if instead is None else instead, changed, now),)
        finally:
            task.seccomp = filters

    def suspends_filters(self) -> bool:
        """PTRACE_O_SUSPEND_SECCOMP."""
        return bool(self.slot.get(OPTIONS) & O_SUSPEND_SECCOMP)

    # ---- stops -------------------------------------------------------------------------------------------------

    def signal(self, task: Task, signo: int, info: bytes) -> tuple[int, bytes]:
        """A signal is about to act: the one to act on instead, and its siginfo; 0: none."""
        if signo == SIGKILL:
            return signo, info
        slot = self.slot
        slot.write(SIGINFO, info.ljust(128, b"\0")[:128])
        chosen = self._stop(task, SIGNAL_STOP, signo)
        if task.trace is self and chosen == signo:
            return signo, slot.read(SIGINFO, 128)
        return chosen, info if chosen == signo else sender_info(chosen, SI_USER, slot.get(shared.TRACER), os.getuid())

    def group_stop(self, task: Task, signo: int) -> None:
        """The default action of a stopping signal."""
        self._stop(task, GROUP_STOP, signo | (EVENT_STOPPED << 8 if self.slot.get(SEIZED) else 0))

    def wants(self, event: int) -> bool:
        return bool(self.slot.get(OPTIONS) & _OPTION_OF[event])

    def event(self, task: Task, event: int, message: int) -> None:
        """PTRACE_EVENT_*, when the tracer has asked for it."""
        if self.wants(event):
            self.slot.set_u64(MESSAGE, message)
            self._stop(task, EVENT_STOP, SIGTRAP | event << 8)

    def kind_of_child(self, flags: int) -> int:
        """The event of a clone with these flags, 0: the tracer does not want to see it."""
        event = EVENT_VFORK if flags & _CLONE_VFORK else EVENT_FORK if flags & 0xFF == SIGCHLD else EVENT_CLONE
        return event if self.wants(event) else 0

    def executed(self, task: Task, before: int) -> None:
        """execve has succeeded; ``before``: the thread's id."""
        self.slot.set_u64(BASE, self.kernel.mm.gbase)
        self.slot.set_u64(LIMIT, self.kernel.mm.limit)
        task.see_calls()
        if self.wants(EVENT_EXEC):
            self.event(task, EVENT_EXEC, before)
        elif not self.slot.get(SEIZED):
            self.kernel.queue_signal(SIGTRAP, sender_info(SIGTRAP, SI_USER, os.getpid(), os.getuid()), task)

    def _stop(self, task: Task, kind: int, status: int) -> int:
        """Stop, and do what the tracer says until it lets the thread go on; the signal that it wants delivered.

        ``status``: what stands above 0x7F in the status that wait(2) gives.
        """
        kernel, slot = self.kernel, self.slot
        if not _alive(slot.get(shared.TRACER)):
            self.detach(task)
            return status & 0x7F if kind == SIGNAL_STOP else 0
        sets = kernel.abi.register_sets(task, self.call if kind in (ENTRY_STOP, EXIT_STOP, SECCOMP_STOP) else None)
        sets.append((shared.CALL_PLACE, self._info(task, _NO_CALL, b"")))
        slot.put_sets(sets)
        slot.set_u64(MASK, task.blocked)
        slot.set(CHANGED, 0)
        slot.set(KIND, kind)
        slot.set(STATUS, 0x7F | status << 8)
        slot.set(COMMAND, NOTHING)
        slot.set(STATE, STOPPED)
        self._tell(0x7F | status << 8)
        waiting = task.waiting
        task.waiting = False
        try:
            return self._obey(task, kind)
        finally:
            task.waiting = waiting

    def _obey(self, task: Task, kind: int) -> int:
        kernel, slot = self.kernel, self.slot
        listening = False
        while True:
            command = slot.wait_command(_PATIENCE)
            if command == NOTHING:
                if kernel.stop is not None:
                    raise ProcessEnded
                if task.dismissed:
                    raise TaskEnded
                if not _alive(slot.get(shared.TRACER)):
                    exit_kill = slot.get(OPTIONS) & O_EXITKILL
                    self.detach(task)
                    if exit_kill:
                        kernel.die(task, SIGKILL, sender_info(SIGKILL, SI_USER, 0, 0))
                    return 0
                kernel.collect_signals()
                if listening and (self.interrupt or _take(task, SIGCONT)):
                    self.interrupt = False
                    listening = False
                    slot.set(STATUS, 0x7F | SIGTRAP << 8 | EVENT_STOPPED << 16)
                    slot.set(KIND, EVENT_STOP)
                    slot.set(STATE, STOPPED)
                    self._tell(0x7F | SIGTRAP << 8 | EVENT_STOPPED << 16)
            elif command in (PEEK, POKE):
                self._access(command == POKE)
                slot.done()
            elif command == FILE:
                self._give_file(slot.read(DATA, slot.get(SIZE)))
                slot.done()
            elif command == LISTEN:
                listening = True
                slot.done()
            else:
                signo = slot.get(SIGNAL)
                self._take_changes(task)
                slot.set(STATE, RUNNING)
                if command == DETACH:
                    slot.done()
                    self.detach(task)
                else:
                    self.mode = command
                    slot.done()
                return signo

    def _take_changes(self, task: Task) -> None:
        slot = self.slot
        changed = slot.get(CHANGED)
        if not changed:
            return
        if changed & CHANGED_MASK:
            task.blocked = slot.get_u64(MASK) & ~UNBLOCKABLE
            signals.set_host_mask(task.blocked)
        for n, (number, _, content) in enumerate(slot.sets()):
            if changed & CHANGED_SETS << n:
                self.kernel.abi.set_register_set(task.cpu, number, content)

    def _give_file(self, leaf: bytes) -> None:
        """What this process finds in a file of /proc/self, in a memory file of which the tracer gets the number."""
        files = OwnFiles()
        with files:
            if self.given >= 0:
                os.close(self.given)
                self.kernel.reserved_fds.discard(self.given)
            self.given = files.high(os.memfd_create("proc"))
        os.write(self.given, proc.own(self.kernel, leaf))
        self.slot.set_u64(ADDRESS, self.given)

    def _access(self, write: bool) -> None:
        """PEEK and POKE: memory as the program has it, whatever its protection."""
        slot, mm = self.slot, self.kernel.mm
        address, size = self.kernel.abi.without_tag(slot.get_u64(ADDRESS)), slot.get(SIZE)
        try:
            if write:
                mm.poke(address, slot.read(DATA, size))
            else:
                slot.write(DATA, mm.read(address, size))
            slot.set(SIZE, size)
        except GuestFault:
            slot.set(SIZE, 0)

    def _tell(self, status: int) -> None:
        """Wake the tracer, which may also wait for SIGCHLD."""
        tracer = self.slot.get(shared.TRACER)
        self.area.announce()
        shared.send(tracer, 0, CHILD, status >> 8 & 0xFF, SIGCHLD)

    # ---- ends --------------------------------------------------------------------------------------------------

    def detach(self, task: Task) -> None:
        """The thread is nobody's tracee any more."""
        kernel = self.kernel
        task.trace = None
        self.slot.set(STATE, FREE)
        self.area.announce()
        kernel.traces.remove(self)
        if not kernel.traces:
            for signo in signals.OURS_TO_CATCH:
                kernel.sync_host_action(signo)
        kernel.use_native_calls(task)

    def ended(self, status: int) -> None:
        """The thread is gone; ``status``: what wait(2) says of it."""
        slot = self.slot
        if slot.get(STATE) != ENDED:
            slot.set(STATUS, status)
            slot.set(STATE, ENDED)
            self.area.announce()


def process_ended(kernel: Kernel, status: int) -> None:
    """The process ends now: threads go first, the process itself is told of unless the host tells of it."""
    me = os.getpid()
    for trace in kernel.traces:
        slot = trace.slot
        tracer = slot.get(shared.TRACER)
        if slot.get(OWNER) != me or os.getppid() != tracer:
            trace.ended(status)
            if slot.get(OWNER) == me:
                shared.send(tracer, 0, CHILD, status >> 8 & 0xFF or status & 0x7F, SIGCHLD)


def _alive(process: int) -> bool:
    """Whether a tracer runs: it may be a child that nobody has waited for, as we are stopped."""
    found = shared.process_state(process)
    return found is not None and (found[0] not in shared.ENDED_STATES or found[2] > 1)


def _take(task: Task, signo: int) -> bool:
    """Remove a signal from the queues."""
    return task.take_signal(1 << signo - 1) is not None


def adopt(kernel: Kernel, task: Task, parent: Tracee) -> None:
    """A new process takes the slot that its parent makes for it."""
    for _ in range(1000):
        slot = parent.area.find(task.tid)
        if slot is not None:
            child = Tracee(kernel, slot)
            child.fresh = True
            child.begin(task)
            return
        sleep(0.002)


# ---- messages --------------------------------------------------------------------------------------------------


def heard(kernel: Kernel, message: int, value: int, sender: int) -> None:
    """Another guest process has sent us a message."""
    if message == WANT_AREA:
        kernel.be_tracer()
        return
    task = kernel.tasks.get(value)
    if message == ATTACH:
        area = shared.open_area(sender)
        slot = area.find(value) if area is not None else None
        if slot is None:
            return
        if task is None or task.trace is not None:  # a thread of the runner's own, or one that somebody else traces
            slot.set(SIZE, _ESRCH if task is None else _EPERM)
            slot.set(STATE, FREE)
            slot.done()
            return
        Tracee(kernel, slot).begin(task)
        slot.done()
        if not slot.get(SEIZED):
            kernel.queue_signal(SIGSTOP, sender_info(SIGSTOP, SI_USER, sender, os.getuid()), task)
    elif task is None or task.trace is None:
        return
    elif message == STOP:
        kernel.queue_signal(SIGSTOP, sender_info(SIGSTOP, SI_USER, sender, os.getuid()), task)
    elif message == INTERRUPT:
        task.trace.interrupt = True
        kernel.kick(task)


__all__ = ["Tracee", "adopt", "heard", "process_ended"]
