"""Sockets: messages with lists of buffers, and the old call that is all of them in one."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from .._host import NUMBERS, syscall
from .dispatch import make_call
from .vectors import host_iovec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

EBADF, EFAULT, EINVAL = 9, 14, 22
_M32 = 0xFFFFFFFF
_MSGHDR = Struct("<QI4xQQQQi4x")  # name, namelen, iov, iovlen, control, controllen, flags
_MMSG_SIZE = _MSGHDR.size + 8


def _buffer(kernel: Kernel, address: int, size: int, writes: bool) -> int:
    """Host address of an optional guest buffer; raises OSError(EFAULT)."""
    if not address or not size:
        return 0
    address &= kernel.mm.address_mask
    if address + size > kernel.mm.limit:
        raise OSError(EFAULT, "address")
    if writes:
        kernel.mm.prepare_write(address, size)
    return address + kernel.mm.gbase


def _message(kernel: Kernel, fd: int, address: int, flags: int, receive: bool) -> int:
    """sendmsg or recvmsg.  Control messages are the same on guest and host; only the header's pointers change."""
    if fd in kernel.reserved_fds:
        return -EBADF
    header = kernel.mm.read(address, _MSGHDR.size)
    name, name_size, iov, iov_count, control, control_size, _ = _MSGHDR.unpack(header)
    if iov_count > 1024:
        return -90  # EMSGSIZE
    vector = host_iovec(kernel, iov, iov_count, receive)
    if isinstance(vector, int):
        return vector
    record = create_string_buffer(
        _MSGHDR.pack(
            _buffer(kernel, name, name_size, receive), name_size, addressof(vector), iov_count,
            _buffer(kernel, control, control_size, receive), control_size, 0,
        ),
        _MSGHDR.size,
    )  # fmt: skip
    got = syscall(NUMBERS["recvmsg" if receive else "sendmsg"], fd, addressof(record), flags)
    if receive and got >= 0:
        _, name_size, _, _, _, control_size, out_flags = _MSGHDR.unpack(record.raw)
        kernel.mm.write(address, _MSGHDR.pack(name, name_size, iov, iov_count, control, control_size, out_flags))
    return got


def sendmsg(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _message(kernel, a[0] & _M32, a[1], a[2] & _M32, False)


def recvmsg(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _message(kernel, a[0] & _M32, a[1], a[2] & _M32, True)


def sendmmsg(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    done = 0
    for i in range(min(a[2] & _M32, 1024)):
        got = _message(kernel, a[0] & _M32, a[1] + i * _MMSG_SIZE, a[3] & _M32, False)
        if got < 0:
            return done or got
        kernel.mm.write_u32(a[1] + i * _MMSG_SIZE + _MSGHDR.size, got)
        done += 1
    return done


_MSG_DONTWAIT, _MSG_WAITFORONE = 0x40, 0x10000


def recvmmsg(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    import time

    flags = a[3] & _M32
    deadline = None
    if a[4]:
        seconds, nanos = (int.from_bytes(kernel.mm.read(a[4] + i, 8), "little", signed=True) for i in (0, 8))
        if seconds < 0 or not 0 <= nanos < 1_000_000_000:
            return -EINVAL
        deadline = time.monotonic() + seconds + nanos / 1e9
    done = 0
    for i in range(min(a[2] & _M32, 1024)):
        got = _message(kernel, a[0] & _M32, a[1] + i * _MMSG_SIZE, flags & ~_MSG_WAITFORONE, True)
        if got < 0:
            return done or got
        kernel.mm.write_u32(a[1] + i * _MMSG_SIZE + _MSGHDR.size, got)
        done += 1
        if flags & _MSG_WAITFORONE:
            flags |= _MSG_DONTWAIT
        if deadline is not None and time.monotonic() >= deadline:
            break
    return done


_SOL_SOCKET = 1
_ATTACH = (26, 50, 51, 52)  # SO_ATTACH_FILTER, _BPF, _REUSEPORT_CBPF, _REUSEPORT_EBPF: programs with pointers


def setsockopt(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] & _M32 in kernel.reserved_fds:
        return -EBADF
    if a[1] & _M32 == _SOL_SOCKET and a[2] & _M32 in _ATTACH:
        return -92  # ENOPROTOOPT
    value = _buffer(kernel, a[3], max(a[4] & _M32, 1), False)
    return syscall(NUMBERS["setsockopt"], a[0] & _M32, a[1] & _M32, a[2] & _M32, value, a[4] & _M32)


#: socketcall(2): call number -> (name, number of arguments).
_CALLS = (
    None, ("socket", 3), ("bind", 3), ("connect", 3), ("listen", 2), ("accept", 3), ("getsockname", 3),
    ("getpeername", 3), ("socketpair", 4), ("sendto", 4), ("recvfrom", 4), ("sendto", 6), ("recvfrom", 6),
    ("shutdown", 2), ("setsockopt", 5), ("getsockopt", 5), ("sendmsg", 3), ("recvmsg", 3), ("accept4", 4),
    ("recvmmsg", 5), ("sendmmsg", 4),
)  # fmt: skip


def socketcall(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    which = a[0] & _M32
    entry = _CALLS[which] if which < len(_CALLS) else None
    if entry is None:
        return -EINVAL
    name, count = entry
    call = make_call(name)
    assert call is not None, f"row {name} is missing from the table"
    raw = kernel.mm.read(a[1], 8 * count)
    args = [int.from_bytes(raw[i : i + 8], "little") for i in range(0, len(raw), 8)]
    return call.run(kernel, task, (*args, 0, 0, 0, 0)[:7])
