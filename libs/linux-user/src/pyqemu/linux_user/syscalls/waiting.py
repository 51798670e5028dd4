"""Waiting for descriptors."""

from __future__ import annotations

from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from .. import signals
from .._host import ARCH, NUMBERS, syscall
from .layouts import conversion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..kernel import Kernel
    from ..task import Task

EINTR, EBADF, EFAULT, EINVAL = 4, 9, 14, 22
_M32 = 0xFFFFFFFF
_CTL_DEL = 2


def _host_pointer(kernel: Kernel, address: int, size: int) -> int:
    """Host address of an optional record; raises OSError(EFAULT)."""
    if not address:
        return 0
    if address + size > kernel.mm.limit:
        raise OSError(EFAULT, "address")
    kernel.mm.prepare_write(address, size)
    return address + kernel.mm.gbase


def under_mask(kernel: Kernel, task: Task, address: int, size: int, call: Callable[[int], int]) -> int:
    """``call(host address of a mask)`` with the guest's signal mask at ``address`` in force, or with none (0).

    The host puts the mask in force itself, so that no signal can slip in before.  When one ends the call, its handler runs under this
    mask, and the thread's own comes back behind it.
    """
    if not address:
        return call(0)
    if size != 8:
        return -EINVAL
    saved = task.blocked
    task.blocked = kernel.mm.read_u64(address) & ~signals.UNBLOCKABLE
    record = create_string_buffer(signals.host_mask(task.blocked).to_bytes(8, "little"), 8)
    interrupted = False
    try:
        kernel.collect_signals()
        got = -EINTR if task.has_signal() else call(addressof(record))
        if got == -EINTR:
            kernel.collect_signals()
            interrupted = task.has_signal()
    finally:
        if interrupted:
            task.saved_blocked = saved
        else:
            task.blocked = saved
    return got


def ppoll(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    count = a[1] & _M32
    fds = _host_pointer(kernel, a[0], 8 * count) if count else 0
    timeout = _host_pointer(kernel, a[2], 16)
    number = NUMBERS["ppoll"]
    return under_mask(kernel, task, a[3], a[4], lambda mask: syscall(number, fds, count, timeout, mask, 8))


def poll(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    count = a[1] & _M32
    fds = _host_pointer(kernel, a[0], 8 * count) if count else 0
    timeout = a[2] & _M32
    if timeout >> 31:
        return syscall(NUMBERS["ppoll"], fds, count, 0, 0, 8)
    limit = create_string_buffer(
        (timeout // 1000).to_bytes(8, "little") + (timeout % 1000 * 1_000_000).to_bytes(8, "little"), 16
    )
    return syscall(NUMBERS["ppoll"], fds, count, addressof(limit), 0, 8)


def _fd_sets(kernel: Kernel, a: Sequence[int]) -> tuple[int, int, int]:
    size = ((a[0] & _M32) + 63) // 64 * 8
    read, write, special = (_host_pointer(kernel, at, size) for at in a[1:4])
    return read, write, special


def select(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] >> 31 & 1:
        return -EINVAL
    sets = _fd_sets(kernel, a)
    if not a[4]:
        return syscall(NUMBERS["pselect6"], a[0] & _M32, *sets, 0, 0)
    seconds, micros = (int.from_bytes(kernel.mm.read(a[4] + i, 8), "little", signed=True) for i in (0, 8))
    if seconds < 0 or micros < 0:
        return -EINVAL
    total = seconds * 1_000_000 + micros
    limit = create_string_buffer(
        (total // 1_000_000).to_bytes(8, "little") + (total % 1_000_000 * 1000).to_bytes(8, "little"), 16
    )
    got = syscall(NUMBERS["pselect6"], a[0] & _M32, *sets, addressof(limit), 0)
    left_s, left_ns = int.from_bytes(limit.raw[:8], "little"), int.from_bytes(limit.raw[8:], "little")
    kernel.mm.write(a[4], left_s.to_bytes(8, "little") + (left_ns // 1000).to_bytes(8, "little"))
    return got


def pselect6(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] >> 31 & 1:
        return -EINVAL
    sets = _fd_sets(kernel, a)
    timeout = _host_pointer(kernel, a[4], 16)
    at, size = (kernel.mm.read_u64(a[5]), kernel.mm.read_u64(a[5] + 8)) if a[5] else (0, 0)

    def call(mask: int) -> int:
        pair = create_string_buffer(mask.to_bytes(8, "little") + (8).to_bytes(8, "little"), 16)
        return syscall(NUMBERS["pselect6"], a[0] & _M32, *sets, timeout, addressof(pair) if mask else 0)

    return under_mask(kernel, task, at, size, call)


def epoll_create(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] & _M32 == 0 or a[0] >> 31 & 1:
        return -EINVAL
    return syscall(NUMBERS["epoll_create1"], 0)


def epoll_ctl(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    event = 0
    if a[1] & _M32 != _CTL_DEL:
        convert = conversion("epoll_event", kernel.abi.arch, ARCH)
        record = create_string_buffer(convert(kernel.mm.read(a[3], convert.source.size)), convert.target.size)
        event = addressof(record)
    if a[2] & _M32 in kernel.reserved_fds:
        return -EBADF
    return syscall(NUMBERS["epoll_ctl"], a[0] & _M32, a[1] & _M32, a[2] & _M32, event)


def _epoll_pwait(kernel: Kernel, task: Task, name: str, a: Sequence[int], timeout: int) -> int:
    count = a[2] & _M32
    if not 0 < count < 1 << 27:
        return -EINVAL
    convert = conversion("epoll_event", ARCH, kernel.abi.arch)
    if a[1] + convert.target.size * count > kernel.mm.limit:
        return -EFAULT
    room = min(count, 4096)
    events = create_string_buffer(convert.source.size * room)
    number, fd, place = NUMBERS[name], a[0] & _M32, addressof(events)
    got = under_mask(kernel, task, a[4], a[5], lambda mask: syscall(number, fd, place, room, timeout, mask, 8))
    if got > 0:
        kernel.mm.write(a[1], convert.all(events.raw[: convert.source.size * got]))
    return got


def epoll_pwait(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _epoll_pwait(kernel, task, "epoll_pwait", a, a[3] & _M32)


def epoll_pwait2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _epoll_pwait(kernel, task, "epoll_pwait2", a, _host_pointer(kernel, a[3], 16))


def epoll_wait(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return epoll_pwait(kernel, task, (*a[:4], 0, 8))
