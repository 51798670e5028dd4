"""Signals: what each does when nobody handles it, siginfo records, and delivery to a guest thread.

Signal numbers and the 128-byte siginfo of 64-bit guests are the generic ones, as on the host.  Signals from outside are recorded by the
engine's native handler and fetched with ``Kernel.collect_signals``; the guest's blocked mask is the host thread's mask too,
so that the host's own calls (signalfd, sigtimedwait, ppoll) see the truth.
"""

from __future__ import annotations

from _struct import pack, pack_into

from pyqemu.tcg_jit import cdata as ctypes
from pyqemu.tcg_jit import hostos as os

from ._host import NUMBERS, syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kernel import Kernel
    from .task import Task

SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL = 1, 2, 3, 4, 5, 6, 7, 8, 9
SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP = 10, 11, 12, 13, 14, 15, 17, 18, 19
SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGPOLL = 20, 21, 22, 25, 26, 27, 29
SIG_DFL, SIG_IGN = 0, 1
SA_SIGINFO, SA_ONSTACK, SA_RESTART, SA_NODEFER, SA_RESETHAND = 4, 0x08000000, 0x10000000, 0x40000000, 0x80000000
SS_ONSTACK, SS_DISABLE, SS_AUTODISARM = 1, 2, 1 << 31
MAX_SIGNAL = 64

IGNORED_BY_DEFAULT = frozenset((SIGCHLD, SIGCONT, 23, 28))  # and SIGURG, SIGWINCH
STOPPING = frozenset((SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU))
#: Raised by the guest's own instructions; a process cannot go on when it blocks them.
SYNCHRONOUS = frozenset((SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV))
#: All signals, as a mask.
ALL = (1 << MAX_SIGNAL) - 1
UNBLOCKABLE = 1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)
#: Wakes a guest thread out of a host call.  Never blocked on the host, and invisible to the guest when it comes from ourselves.
KICK = 64
#: Signals that the C library keeps for its threads: sigaction of the host's refuses them, its kernel does not.
OF_THE_C_LIBRARY = (32, 33)
#: What can be caught when somebody traces the guest.
OURS_TO_CATCH = tuple(n for n in range(1, KICK) if n not in (SIGKILL, SIGSTOP, *OF_THE_C_LIBRARY, *SYNCHRONOUS))
#: CLD_EXITED, CLD_KILLED, CLD_DUMPED: codes of SIGCHLD that a process sends once.
CHILD_ENDS = (1, 2, 3)
SI_USER, SI_QUEUE, SI_TIMER, SI_TKILL, SI_KERNEL = 0, -1, -2, -6, 0x80
_NR_SIGACTION = NUMBERS["rt_sigaction"]
_NR_SIGPROCMASK = NUMBERS["rt_sigprocmask"]


def fault_info(signo: int, code: int, address: int, trap: int = 0) -> bytes:
    """siginfo of a fault."""
    info = bytearray(128)
    pack_into("<iiiiQi", info, 0, signo, 0, code, 0, address & 0xFFFFFFFFFFFFFFFF, trap)
    return bytes(info)


def sender_info(signo: int, code: int, pid: int, uid: int) -> bytes:
    """siginfo of kill, tgkill."""
    info = bytearray(128)
    pack_into("<iiiiiI", info, 0, signo, 0, code, 0, pid, uid & 0xFFFFFFFF)
    return bytes(info)


def child_info(code: int, pid: int, uid: int, status: int) -> bytes:
    """siginfo of a child's SIGCHLD."""
    info = bytearray(128)
    pack_into("<iiiiiIi", info, 0, SIGCHLD, 0, code, 0, pid, uid & 0xFFFFFFFF, status)
    return bytes(info)


def same_timer(info: bytes, other: bytes) -> bool:
    """Whether both records come from one POSIX timer: code at 8, timer at 16."""
    return info[8:12] == other[8:12] and info[16:20] == other[16:20]


def overrun(waiting: bytes, missed: bytes) -> bytes:
    """A timer has one signal waiting: what it has sent since counts as overruns of that (si_overrun, at 20)."""
    count = int.from_bytes(waiting[20:24], "little") + int.from_bytes(missed[20:24], "little") + 1
    return waiting[:20] + min(count, 0x7FFFFFFF).to_bytes(4, "little") + waiting[24:]


def fatal_by_default(signo: int) -> bool:
    return signo not in IGNORED_BY_DEFAULT and signo not in STOPPING


# ---- messages of other guest processes --------------------------------------------------------------------------

#: The upper half of the value, with one of these: be a tracer; you are traced; stop (SIGSTOP); stop; a tracee of yours has stopped.  The
#: lower half is a thread, or the last one's status.
MAGIC = 0x7074_0000
WANT_AREA, ATTACH, STOP, INTERRUPT, CHILD = range(5)


def message_of(info: bytes) -> tuple[int, int, int] | None:
    """(message, lower half, sender) of a signal that one of us has sent, None for any other."""
    if int.from_bytes(info[8:12], "little", signed=True) != SI_QUEUE:
        return None
    value = int.from_bytes(info[24:32], "little")
    if value >> 32 & ~7 != MAGIC:
        return None
    return value >> 32 & 7, value & 0xFFFFFFFF, int.from_bytes(info[16:20], "little")


class Action:
    """What the guest wants done with one signal."""

    __slots__ = ("flags", "handler", "mask", "restorer")

    def __init__(self, handler: int = SIG_DFL, flags: int = 0, restorer: int = 0, mask: int = 0) -> None:
        self.handler = handler
        self.flags = flags
        self.restorer = restorer
        self.mask = mask


# ---- the host's side -------------------------------------------------------------------------------------------


def host_arranged() -> int:
    """Signals that this host process ignores or catches, as a mask (bit 0: signal 1); all of them when /proc does not tell."""
    try:
        fd = os.open("/proc/self/status", os.O_RDONLY | os.O_CLOEXEC)
        try:
            text = os.read(fd, 4096)
        finally:
            os.close(fd)
        return int(text.split(b"SigIgn:")[1].split()[0], 16) | int(text.split(b"SigCgt:")[1].split()[0], 16)
    except (OSError, IndexError, ValueError):
        return (1 << MAX_SIGNAL) - 1


def host_disposition(signo: int) -> bytes:
    """The host's kernel sigaction record of a signal, for ``restore_disposition``."""
    old = ctypes.create_string_buffer(32)
    syscall(_NR_SIGACTION, signo, 0, ctypes.addressof(old), 8)
    return old.raw


def restore_disposition(signo: int, record: bytes) -> None:
    new = ctypes.create_string_buffer(record, 32)
    syscall(_NR_SIGACTION, signo, ctypes.addressof(new), 0, 8)


def set_host_default(signo: int, ignore: bool = False) -> None:
    restore_disposition(signo, pack("<QQQQ", SIG_IGN if ignore else SIG_DFL, 0, 0, 0))


#: Never blocked on the host: what wakes a thread, and the guest's own faults.
_NOT_ON_HOST = 1 << (KICK - 1) | sum(1 << (signo - 1) for signo in SYNCHRONOUS)


def host_mask(blocked: int) -> int:
    """What the host thread may block of a mask of the guest's."""
    return blocked & ~_NOT_ON_HOST


def set_host_mask(blocked: int) -> int:
    """Make the host thread block what the guest thread blocks; returns the mask before."""
    new = ctypes.c_uint64(host_mask(blocked))
    old = ctypes.c_uint64()
    syscall(_NR_SIGPROCMASK, 2, ctypes.addressof(new), ctypes.addressof(old), 8)
    return old.value


#: More signals of timers than this in ``kernel.WATCH_SECONDS``, and the next ones wait until the time is over.
TIMER_SIGNALS = 8


def leave_handler(task: Task) -> None:
    """Make the host thread block what the guest thread blocks again behind a handler.

    A timer that is faster than its handler would leave no time for the program: natively a few instructions run in between.
    """
    set_host_mask(task.blocked | task.held)


def restore_host_mask(mask: int) -> None:
    """Set the host thread's mask as it is."""
    new = ctypes.c_uint64(mask)
    syscall(_NR_SIGPROCMASK, 2, ctypes.addressof(new), 0, 8)


def host_pending() -> int:
    """Signals that wait at the host because they are blocked."""
    out = ctypes.c_uint64()
    syscall(NUMBERS["rt_sigpending"], ctypes.addressof(out), 8)
    return out.value


# ---- delivery --------------------------------------------------------------------------------------------------


def deliver(kernel: Kernel, task: Task) -> None:
    """Act on every signal that waits for ``task`` and is not blocked.

    Handlers are stacked: the frame of the signal taken last is entered first, as Linux does.
    """
    while True:
        taken = task.take_signal()
        if taken is None:
            break
        signo, info = taken
        if kernel.gdb is not None:
            signo, info = kernel.gdb.filter_signal(task, signo, info)
            if not signo:
                continue
        if task.trace is not None:
            signo, info = task.trace.signal(task, signo, info)
            if not signo:
                continue
        _act(kernel, task, signo, info)
    if task.saved_blocked is not None:
        task.blocked = task.saved_blocked
        task.saved_blocked = None
        set_host_mask(task.blocked)


def _act(kernel: Kernel, task: Task, signo: int, info: bytes) -> None:
    """What the guest wants done with a signal."""
    action = kernel.actions[signo]
    if action.handler == SIG_IGN:
        return
    if kernel.strace is not None:
        kernel.strace.signal(task, signo, int.from_bytes(info[8:12], "little", signed=True), None)
    if action.handler == SIG_DFL:
        _default(kernel, task, signo, info)
    else:
        enter_handler(kernel, task, signo, info, action)


def enter_handler(kernel: Kernel, task: Task, signo: int, info: bytes, action: Action) -> None:
    task.resume = None
    old = task.blocked if task.saved_blocked is None else task.saved_blocked
    task.saved_blocked = None
    if not kernel.abi.push_signal_frame(task, signo, info, action, old):
        # No room for the frame: what Linux does is SIGSEGV, without a handler if that was the one.
        if signo == SIGSEGV:
            kernel.actions[SIGSEGV] = Action()
        force(kernel, task, SIGSEGV, fault_info(SIGSEGV, SI_KERNEL, 0))
        return
    blocked = task.blocked | action.mask
    if not action.flags & SA_NODEFER:
        blocked |= 1 << (signo - 1)
    task.blocked = blocked & ~UNBLOCKABLE
    set_host_mask(task.blocked)
    if int.from_bytes(info[8:12], "little", signed=True) == SI_TIMER:
        task.timer_signals += 1
        if task.timer_signals > TIMER_SIGNALS:
            task.held |= 1 << (signo - 1)
    if action.flags & SA_RESETHAND:
        kernel.actions[signo] = Action()
        kernel.sync_host_action(signo)


def force(kernel: Kernel, task: Task, signo: int, info: bytes) -> None:
    """A signal that the guest's own instruction caused: it cannot be blocked or ignored."""
    if kernel.gdb is not None:
        signo, info = kernel.gdb.filter_signal(task, signo, info)
        if not signo:
            return  # the debugger wants the instruction tried again
    if task.trace is not None:
        was = signo
        signo, info = task.trace.signal(task, signo, info)
        if signo != was:
            if signo:
                _act(kernel, task, signo, info)
            return
    if kernel.log is not None:
        code, trap = int.from_bytes(info[8:12], "little", signed=True), int.from_bytes(info[24:28], "little")
        address = int.from_bytes(info[16:24], "little")
        kernel.log("int", f"signal {signo}, code {code}, trap {trap}, address {address:#x} at pc {task.cpu.pc:#x}")
    action = kernel.actions[signo]
    blocked = task.blocked >> (signo - 1) & 1
    if kernel.strace is not None:
        code = int.from_bytes(info[8:12], "little", signed=True)
        kernel.strace.signal(task, signo, code, int.from_bytes(info[16:24], "little"))
    if blocked or action.handler in (SIG_DFL, SIG_IGN):
        kernel.die(task, signo, info)
    else:
        enter_handler(kernel, task, signo, info, action)


def _default(kernel: Kernel, task: Task, signo: int, info: bytes) -> None:
    if signo in IGNORED_BY_DEFAULT:
        return
    if signo in STOPPING:
        if task.trace is not None:
            task.trace.group_stop(task, signo)
            return
        set_host_default(signo)
        syscall(NUMBERS["kill"], os.getpid(), SIGSTOP)
        return
    kernel.die(task, signo, info)
