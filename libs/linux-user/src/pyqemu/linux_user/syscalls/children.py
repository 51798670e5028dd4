"""Waiting for children, and for tracees where there are any."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from .._host import NUMBERS, syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..kernel import Kernel
    from ..task import Task

EFAULT, EINVAL = 14, 22
_M32 = 0xFFFFFFFF
_WAITID_FLAGS = 0x0100_0000 | 0xE000_0000 | 1 | 2 | 4 | 8
_P_ALL, _P_PID, _P_PGID = range(3)
_WEXITED = 4


def _s32(value: int) -> int:
    return (value & _M32 ^ 0x80000000) - 0x80000000


def _places(kernel: Kernel, *places: tuple[int, int]) -> bool:
    """Get guest memory ready for the host to write to; whether it is the guest's."""
    for at, size in places:
        if at:
            if at + size > kernel.mm.limit:
                return False
            kernel.mm.prepare_write(at, size)
    return True


def _matches(pid: int) -> Callable[[int, int], bool]:
    """What wait4's first argument asks for."""
    if pid > 0:
        return lambda thread, process: thread == pid
    if pid == -1:
        return lambda thread, process: True
    return _in_group(-pid or os.getpgrp())


def _in_group(group: int) -> Callable[[int, int], bool]:
    def inside(thread: int, process: int) -> bool:
        try:
            return os.getpgid(process) == group
        except OSError:
            return False

    return inside


def wait4(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    base = kernel.mm.gbase
    if not _places(kernel, (a[1], 4), (a[3], 144)):
        return -EFAULT
    if kernel.tracer is None:

        def host(options: int) -> int:
            return syscall(NUMBERS["wait4"], a[0], a[1] + base if a[1] else 0, options, a[3] + base if a[3] else 0)

        if not kernel.sharers:
            return host(a[2])
        from .sharing import Sharer, wait

        got = wait(kernel, task, _matches(_s32(a[0])), a[2] & _M32, host)
        if not isinstance(got, Sharer):
            return got
        if a[1]:
            kernel.mm.write_u32(a[1], got.status)
        if a[3]:
            kernel.mm.write(a[3], bytes(144))
        return got.pid
    from ..trace.tracer import Event, host_wait4

    pid = _s32(a[0])
    event = kernel.tracer.wait(_matches(pid), a[2] & _M32, host_wait4(pid))
    if not isinstance(event, Event):
        return event
    if a[1]:
        kernel.mm.write_u32(a[1], event.status)
    if a[3]:
        kernel.mm.write(a[3], event.rusage)
    return event.thread


def waitpid(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return wait4(kernel, task, (a[0], a[1], a[2], 0))


def waitid(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    base = kernel.mm.gbase
    if not _places(kernel, (a[2], 128), (a[4], 144)):
        return -EFAULT
    kind, which, options = a[0] & _M32, _s32(a[1]), a[3] & _M32
    if kernel.tracer is None and not kernel.sharers:
        return syscall(NUMBERS["waitid"], a[0], a[1], a[2] + base if a[2] else 0, a[3], a[4] + base if a[4] else 0)
    if options & ~_WAITID_FLAGS or not options & 14:
        return -EINVAL
    if kind == _P_PID:
        matches = _matches(which)
    elif kind == _P_PGID:
        matches = _in_group(which or os.getpgrp())
    else:
        matches = _matches(-1) if kind == _P_ALL else lambda thread, process: False
    if kernel.tracer is None:
        return _waitid_sharers(kernel, task, a, matches)
    from ..trace.tracer import Event, child_info, host_waitid

    event = kernel.tracer.wait(matches, options, host_waitid(kind, which))
    if not isinstance(event, Event):
        if event == 0 and a[2]:
            kernel.mm.write(a[2], bytes(128))
        return event
    if a[2]:
        kernel.mm.write(a[2], child_info(event))
    if a[4]:
        kernel.mm.write(a[4], event.rusage)
    return 0


def _waitid_sharers(kernel: Kernel, task: Task, a: Sequence[int], matches: Callable[[int, int], bool]) -> int:
    """waitid of a process that has children which share its memory."""
    from ..signals import child_info
    from .sharing import Sharer, wait

    record = create_string_buffer(128)

    def host(options: int) -> int:
        record.raw = bytes(128)
        got = syscall(NUMBERS["waitid"], a[0], a[1], addressof(record), options, a[4] + kernel.mm.gbase if a[4] else 0)
        return got or int(any(record.raw))

    options = a[3] & _M32
    got = wait(kernel, task, matches if options & _WEXITED else lambda thread, process: False, options, host)
    if isinstance(got, Sharer):
        killed = got.status & 0x7F
        info = child_info(2 if killed else 1, got.pid, os.getuid(), killed or got.status >> 8)
    elif got < 0:
        return got
    else:
        info = record.raw if got else bytes(128)
    if a[2]:
        kernel.mm.write(a[2], info)
    return 0
