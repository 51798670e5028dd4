"""Calls with lists of buffers: the list is copied with guest addresses turned into the host's."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import Array, addressof, c_uint64, create_string_buffer
from pyqemu.tcg_jit.host import OwnFiles

from .._host import NUMBERS, syscall
from ..mm import BASES_64, WINDOW_64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

EPERM, ESRCH, EBADF, EFAULT, EINVAL = 1, 3, 9, 14, 22
IOV_MAX = 1024
_M32 = 0xFFFFFFFF
_IOVEC = Struct("<QQ")


def host_iovec(kernel: Kernel, address: int, count: int, writes: bool) -> Array[c_uint64] | int:
    """The iovec array at ``address`` with host addresses, or a negated error number."""
    count &= _M32
    if count > IOV_MAX:
        return -EINVAL
    mm = kernel.mm
    out = (c_uint64 * max(2 * count, 1))()
    total = 0
    for i, (base, size) in enumerate(_IOVEC.iter_unpack(mm.read(address, 16 * count))):
        if size >> 63 or total + size >> 63:
            return -EINVAL
        total += size
        if size and base + size > mm.limit:
            base &= mm.address_mask
            if base + size > mm.limit:
                return -EFAULT
        if writes and size:
            mm.prepare_write(base, size)
        out[2 * i], out[2 * i + 1] = (base + mm.gbase if size else 0), size
    return out


def _vector(kernel: Kernel, name: str, a: Sequence[int], writes: bool, rest: int) -> int:
    fd = a[0] & _M32
    if fd in kernel.reserved_fds or syscall(NUMBERS["fcntl"], fd, 1) < 0:
        return -EBADF
    vector = host_iovec(kernel, a[1], a[2], writes)
    if isinstance(vector, int):
        return vector
    return syscall(NUMBERS[name], fd, addressof(vector), a[2] & _M32, *a[3 : 3 + rest])


def readv(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "readv", a, True, 0)


def writev(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "writev", a, False, 0)


def preadv(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "preadv", a, True, 2)


def pwritev(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "pwritev", a, False, 2)


def preadv2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "preadv2", a, True, 3)


def pwritev2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "pwritev2", a, False, 3)


def vmsplice(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _vector(kernel, "vmsplice", a, True, 1)


def _between(kernel: Kernel, a: Sequence[int], write: bool) -> int:
    """process_vm_readv and writev, on the process itself or on another guest process."""
    if a[5]:
        return -EINVAL
    pid = a[0] & _M32
    local = host_iovec(kernel, a[1], a[2], not write)
    if isinstance(local, int):
        return local
    if pid == os.getpid():
        own = host_iovec(kernel, a[3], a[4], write)
        if isinstance(own, int):
            return own
        remote = addressof(own)
    else:
        base = _base_of(kernel, pid)
        if base < 0:
            return base
        count = a[4]
        if count > 1024:
            return -EINVAL
        moved = bytearray(kernel.mm.read(a[3], 16 * count))
        for at in range(0, 16 * count, 16):
            address, size = _IOVEC.unpack_from(moved, at)
            if address + size > WINDOW_64:
                return -EFAULT
            _IOVEC.pack_into(moved, at, address + base, size)
        other = create_string_buffer(bytes(moved), 16 * count + 1)
        remote = addressof(other)
    name = "process_vm_writev" if write else "process_vm_readv"
    return syscall(NUMBERS[name], pid, addressof(local), a[2] & _M32, remote, a[4] & _M32, 0)


def _base_of(kernel: Kernel, pid: int) -> int:
    """Where the memory of another guest process lies in its host process; a negated error number when it is none, or a 32-bit one."""
    from ..trace.area import BASE, is_guest

    slot = kernel.tracer.find(pid) if kernel.tracer is not None else None
    if slot is not None:
        return slot.get_u64(BASE)
    try:
        with OwnFiles(), open(f"/proc/{pid}/maps", "rb") as file:
            starts = [int(line.partition(b"-")[0], 16) for line in file]
    except FileNotFoundError:
        return -ESRCH
    except OSError:
        return -EPERM
    if not is_guest(pid):
        return -EPERM
    windows = [base for base in BASES_64 if any(base <= start < base + WINDOW_64 for start in starts)]
    return windows[0] if len(windows) == 1 else -EPERM


def read_other(process: int, address: int, size: int) -> bytes | None:
    """Memory of another process at a host address, None when the host does not give it."""
    buffer = create_string_buffer(size)
    local = create_string_buffer(addressof(buffer).to_bytes(8, "little") + size.to_bytes(8, "little"), 16)
    remote = create_string_buffer(address.to_bytes(8, "little") + size.to_bytes(8, "little"), 16)
    got = syscall(NUMBERS["process_vm_readv"], process, addressof(local), 1, addressof(remote), 1, 0)
    return buffer.raw if got == size else None


def move_pages(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    pid, count = a[0] & _M32, a[1]
    if not a[2] or count > 1 << 20:
        return syscall(NUMBERS["move_pages"], a[0], count, 0)
    base = kernel.mm.gbase if pid in (0, os.getpid()) else _base_of(kernel, pid)
    if base < 0:
        return base
    pages = bytearray(kernel.mm.read(a[2], 8 * count))
    for at in range(0, 8 * count, 8):
        address = int.from_bytes(pages[at : at + 8], "little")
        pages[at : at + 8] = (address + base if address < WINDOW_64 else 0).to_bytes(8, "little")
    buffer = create_string_buffer(bytes(pages), 8 * count + 1)
    nodes, status = (kernel.mm.gbase + at if at else 0 for at in a[3:5])
    if max(a[3], a[4]) + 4 * count > kernel.mm.limit:
        return -EFAULT
    kernel.mm.prepare_write(a[4], 4 * count)
    return syscall(NUMBERS["move_pages"], pid, count, addressof(buffer), nodes, status, a[5] & _M32)


def process_madvise(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[4] or a[2] > IOV_MAX:
        return -EINVAL
    try:
        with OwnFiles(), open(f"/proc/self/fdinfo/{a[0] & _M32}", "rb") as file:
            text = file.read()
    except OSError:
        return -EBADF
    if b"\nPid:" not in text:
        return -EBADF
    pid = int(text.split(b"\nPid:")[1].split()[0])
    base = kernel.mm.gbase if pid == os.getpid() else _base_of(kernel, pid)
    if base < 0:
        return base
    ranges = bytearray(kernel.mm.read(a[1], _IOVEC.size * a[2]))
    for at in range(0, len(ranges), _IOVEC.size):
        address, size = _IOVEC.unpack_from(ranges, at)
        if address + size > WINDOW_64:
            return -EFAULT
        _IOVEC.pack_into(ranges, at, address + base, size)
    buffer = create_string_buffer(bytes(ranges), len(ranges) + 1)
    return syscall(NUMBERS["process_madvise"], a[0], addressof(buffer), a[2], a[3] & _M32, 0)


def process_vm_readv(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _between(kernel, a, False)


def process_vm_writev(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _between(kernel, a, True)
