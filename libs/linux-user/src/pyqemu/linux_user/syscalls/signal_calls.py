"""Signal calls.  Sets are 64 bits wide; bit ``n - 1`` stands for signal ``n``."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from .. import signals
from .._host import NUMBERS, syscall
from ..signals import SI_TKILL, SI_USER, SIG_DFL, SIG_IGN, UNBLOCKABLE, Action, sender_info

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

EPERM, ESRCH, EINTR, EAGAIN, ENOMEM, EFAULT, EINVAL = 1, 3, 4, 11, 12, 14, 22
_M32 = 0xFFFFFFFF
_M64 = (1 << 64) - 1
_STACK_T = Struct("<QI4xQ")
_BLOCK, _UNBLOCK, _SETMASK = 0, 1, 2


def _s32(value: int) -> int:
    return (value & _M32 ^ 0x80000000) - 0x80000000


#: Flags of sigaction(2) that a kernel keeps; programs find out by the others, or by SA_UNSUPPORTED, what it does not know.
_SA_KNOWN = 0xDC000807
#: Where addresses have tags, the fault's address has lost its tag before anybody looks at it.
_SA_EXPOSE_TAGBITS = 0x800


def rt_sigaction(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    signo, new, old = _s32(a[0]), a[1], a[2]
    if a[3] != 8:
        return -EINVAL
    layout = kernel.abi.sigaction
    record = kernel.mm.read(new, layout.size) if new else None
    if not 1 <= signo <= signals.MAX_SIGNAL or (record is not None and UNBLOCKABLE >> (signo - 1) & 1):
        return -EINVAL
    with kernel.lock:
        was = kernel.actions[signo]
        if record is not None:
            action = Action(**dict(zip(layout.names, layout.struct.unpack(record), strict=True)))
            action.mask &= ~UNBLOCKABLE
            action.flags &= _SA_KNOWN if kernel.abi.address_bits == 64 else _SA_KNOWN & ~_SA_EXPOSE_TAGBITS
            handler = action.handler
            kernel.actions[signo] = action
            kernel.sync_host_action(signo)
            if handler == SIG_IGN or (handler == SIG_DFL and signo in signals.IGNORED_BY_DEFAULT):
                for queue in (kernel.pending, *(other.pending for other in kernel.tasks.values())):
                    queue[:] = [item for item in queue if item[0] != signo]
    if old:
        kernel.mm.write(old, layout.struct.pack(*[getattr(was, name) for name in layout.names]))
    return 0


def set_blocked(task: Task, blocked: int) -> None:
    task.blocked = blocked & ~UNBLOCKABLE & _M64
    signals.set_host_mask(task.blocked)


def rt_sigprocmask(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    how, new, old = a[0] & _M32, a[1], a[2]
    if a[3] != 8:
        return -EINVAL
    was = task.blocked
    with kernel.lock:
        if not kernel.pending and not task.pending:
            task.cpu.set("signal_waiting", 0)
    if new:
        mask = kernel.mm.read_u64(new)
        if how == _BLOCK:
            set_blocked(task, was | mask)
        elif how == _UNBLOCK:
            set_blocked(task, was & ~mask)
        elif how == _SETMASK:
            set_blocked(task, mask)
        else:
            return -EINVAL
    if old:
        kernel.mm.write_u64(old, was)
    return 0


def sigprocmask(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return rt_sigprocmask(kernel, task, (*a[:3], 8))


def sgetmask(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return task.blocked & _M32


def ssetmask(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    was = task.blocked & _M32
    set_blocked(task, a[0] & _M32)
    return was


def rt_sigpending(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] > 8:
        return -EINVAL
    waiting = signals.host_pending()
    for queue in (kernel.pending, task.pending):
        for signo, _ in queue:
            waiting |= 1 << (signo - 1)
    kernel.mm.write(a[0], (waiting & task.blocked).to_bytes(8, "little")[: a[1]])
    return 0


def sigpending(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return rt_sigpending(kernel, task, (a[0], 8))


def rt_sigsuspend(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] != 8:
        return -EINVAL
    mask = kernel.mm.read_u64(a[0])
    saved = task.blocked
    task.saved_blocked = None
    # The host thread keeps its mask until the host's own sigsuspend changes it: nothing can slip in between.
    task.blocked = mask & ~UNBLOCKABLE
    kernel.collect_signals()
    while not task.has_signal() and kernel.stop is None and not kernel.interrupted and not task.dismissed:
        record = create_string_buffer(signals.host_mask(task.blocked).to_bytes(8, "little"), 8)
        syscall(NUMBERS["rt_sigsuspend"], addressof(record), 8)
        kernel.collect_signals()
    task.saved_blocked = saved
    return -EINTR


def pause(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    kernel.collect_signals()
    while not task.has_signal() and kernel.stop is None and not kernel.interrupted and not task.dismissed:
        syscall(NUMBERS["ppoll"], 0, 0, 0, 0, 8)
        kernel.collect_signals()
    return -EINTR


def rt_sigtimedwait(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[3] != 8:
        return -EINVAL
    wanted = kernel.mm.read_u64(a[0]) & ~UNBLOCKABLE
    timeout = None
    if a[2]:
        timeout = create_string_buffer(kernel.mm.read(a[2], 16), 16)
    kernel.collect_signals()
    taken = task.take_signal(wanted)
    if taken is not None:
        signo, info = taken
    else:
        # What is blocked in the guest is blocked on the host, where it waits for this call.
        record = create_string_buffer(wanted.to_bytes(8, "little"), 8)
        out = create_string_buffer(128)
        limit = addressof(timeout) if timeout is not None else 0
        signo = syscall(NUMBERS["rt_sigtimedwait"], addressof(record), addressof(out), limit, 8)
        if signo < 0:
            kernel.collect_signals()
            taken = task.take_signal(wanted)
            if taken is None:
                return signo
            signo, info = taken
        else:
            info = out.raw
    if a[1]:
        kernel.mm.write(a[1], kernel.abi.siginfo(info) if kernel.abi.word == 8 else info)
    return signo


def rt_sigreturn(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    result: int | None = kernel.abi.sigreturn(task)
    return result


def restart_syscall(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return -EINTR


def sigaltstack(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    new, old = a[0], a[1]
    sp, flags, size = task.altstack
    on_it = task.on_altstack(kernel.abi.stack_pointer(task.cpu))
    if new:
        got = task.set_altstack(_STACK_T.unpack(kernel.mm.read(new, _STACK_T.size)))
        if got < 0:
            return got
    if old:
        shown = signals.SS_DISABLE if flags & signals.SS_DISABLE else signals.SS_ONSTACK if on_it else 0
        kernel.mm.write(old, _STACK_T.pack(sp, shown | flags & signals.SS_AUTODISARM, size))
    return 0


#: Of more signals sent to one thread while it blocks them it may happen that another one takes some.
_MOST_DIRECTED = 64


# ---- sending ---------------------------------------------------------------------------------------------------


def _to_self(kernel: Kernel, task: Task, signo: int, info: bytes) -> int:
    """A signal for the own process.  A blocked one goes to the host, where signalfd and sigtimedwait look for it."""
    action = kernel.actions[signo]
    if signo in (signals.SIGKILL,):
        kernel.die(task, signo, info)
    if signo in signals.STOPPING and action.handler == SIG_DFL and task.trace is None:
        return syscall(NUMBERS["kill"], os.getpid(), signo)
    ignored = action.handler == SIG_IGN or (action.handler == SIG_DFL and signo in signals.IGNORED_BY_DEFAULT)
    if ignored and not kernel.traces:
        if not task.blocked >> (signo - 1) & 1:
            return 0
    blocked_by_all = all(other.blocked >> (signo - 1) & 1 for other in kernel.tasks.values())
    if blocked_by_all and signo not in signals.SYNCHRONOUS:
        record = create_string_buffer(info, 128)
        if kernel.embedded and not kernel.child and len(kernel.tasks) == 1:
            # Threads of the embedding program do not block it: sent to the process it would reach them, and end us all.
            return syscall(NUMBERS["rt_tgsigqueueinfo"], os.getpid(), task.tid, signo, addressof(record))
        code = int.from_bytes(info[8:12], "little", signed=True)
        if code in (SI_USER, SI_TKILL):
            return syscall(NUMBERS["kill"], os.getpid(), signo)
        return syscall(NUMBERS["rt_sigqueueinfo"], os.getpid(), signo, addressof(record))
    if not task.blocked >> (signo - 1) & 1:
        kernel.queue_signal(signo, info, task)
    else:
        kernel.queue_signal(signo, info)
    return 0


def kill(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    pid, signo = _s32(a[0]), _s32(a[1])
    if not 0 <= signo <= signals.MAX_SIGNAL:
        return -EINVAL
    if pid in kernel.sharers:
        return _to_sharer(kernel, pid, signo, sender_info(signo, SI_USER, _pid_of(task), os.getuid()))
    if pid != os.getpid() or signo == 0:
        if signo == signals.SIGSTOP and kernel.tracer is not None and kernel.tracer.stop(pid):
            return 0
        return syscall(NUMBERS["kill"], pid, signo)
    return _to_self(kernel, task, signo, sender_info(signo, SI_USER, pid, os.getuid()))


def _pid_of(task: Task) -> int:
    """The process id of a thread."""
    return task.sharer.pid if task.sharer is not None else os.getpid()


def _to_sharer(kernel: Kernel, pid: int, signo: int, info: bytes) -> int:
    """A signal for a child that shares the memory."""
    other = kernel.tasks.get(pid)
    if other is not None and signo:
        kernel.queue_signal(signo, info, other)
    return 0


def _to_thread(kernel: Kernel, task: Task, tgid: int | None, tid: int, signo: int, info: bytes | None) -> int:
    if tid <= 0 or (tgid is not None and tgid <= 0) or not 0 <= signo <= signals.MAX_SIGNAL:
        return -EINVAL
    other = kernel.tasks.get(tid)
    if other is None or (tgid is not None and tgid != _pid_of(other)):
        if signo == signals.SIGSTOP and kernel.tracer is not None and kernel.tracer.stop(tid):
            return 0
        if tgid is None:
            return syscall(NUMBERS["tkill"], tid, signo)
        return -ESRCH if tgid == os.getpid() else syscall(NUMBERS["tgkill"], tgid, tid, signo)
    if signo == 0:
        return 0
    plain = info is None
    info = info or sender_info(signo, SI_TKILL, os.getpid(), os.getuid())
    if other.sharer is not None:
        return _to_sharer(kernel, tid, signo, info)
    if signo == signals.SIGKILL:
        kernel.die(task, signo, info)
    action = kernel.actions[signo]
    ignored = action.handler == SIG_IGN or (action.handler == SIG_DFL and signo in signals.IGNORED_BY_DEFAULT)
    if ignored and not kernel.traces and not other.blocked >> (signo - 1) & 1:
        return 0
    if signals.host_mask(other.blocked) >> (signo - 1) & 1:
        # It waits at the host, where signalfd and sigtimedwait look for it.
        record = create_string_buffer(info, 128)
        if signo >= 32 or all(waiting != signo for waiting, _ in other.directed):
            del other.directed[:-_MOST_DIRECTED]
            other.directed.append((signo, info))
        if plain:  # (nobody may queue a record for another thread that says it is of tgkill)
            return syscall(NUMBERS["tgkill"], os.getpid(), other.tid, signo)
        return syscall(NUMBERS["rt_tgsigqueueinfo"], os.getpid(), other.tid, signo, addressof(record))
    kernel.queue_signal(signo, info, other)
    return 0


def tkill(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _to_thread(kernel, task, None, _s32(a[0]), _s32(a[1]), None)


def tgkill(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _to_thread(kernel, task, _s32(a[0]), _s32(a[1]), _s32(a[2]), None)


def _queued_info(kernel: Kernel, address: int, signo: int) -> bytes | None:
    """The sender's own record; None when it pretends to come from the kernel."""
    info = bytearray(kernel.mm.read(address, 128))
    if int.from_bytes(info[8:12], "little", signed=True) >= 0:
        return None
    info[0:4] = signo.to_bytes(4, "little")
    return bytes(info)


def rt_sigqueueinfo(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    pid, signo = _s32(a[0]), _s32(a[1])
    if not 0 <= signo <= signals.MAX_SIGNAL:
        return -EINVAL
    info = _queued_info(kernel, a[2], signo)
    if pid == os.getpid() and info is not None and signo:
        return _to_self(kernel, task, signo, info)
    record = create_string_buffer(info or kernel.mm.read(a[2], 128), 128)
    return syscall(NUMBERS["rt_sigqueueinfo"], pid, signo, addressof(record))


def rt_tgsigqueueinfo(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    signo = _s32(a[2])
    if not 1 <= signo <= signals.MAX_SIGNAL:
        return -EINVAL
    info = _queued_info(kernel, a[3], signo)
    if info is None:
        return -EPERM
    return _to_thread(kernel, task, _s32(a[0]), _s32(a[1]), signo, info)
