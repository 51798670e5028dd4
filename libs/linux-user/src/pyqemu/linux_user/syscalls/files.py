"""Files: records whose layout differs from the host's, the runner's own descriptors, and /proc/self."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import address_of_bytes, addressof, create_string_buffer

from .. import proc
from .._host import NUMBERS, syscall
from .dispatch import make_call
from .startup import as_file, descriptor, openat, opens_target, readlinkat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

E2BIG, EBADF, EFAULT, ENOTDIR, EINVAL, ERANGE = 7, 9, 14, 20, 22, 34
AT_FDCWD, AT_SYMLINK_NOFOLLOW, AT_REMOVEDIR, AT_EMPTY_PATH = -100, 0x100, 0x200, 0x1000
_M32 = 0xFFFFFFFF

_HOW = Struct("<QQQ")  # open_how: flags, mode, resolve


def _path(kernel: Kernel, address: int, follow: bool = False) -> bytes:
    """The host path of the guest path at ``address``; an empty one is the caller's matter."""
    path = kernel.mm.cstring(address)
    return kernel.translate_path(path, follow) or path


def _at(kernel: Kernel, number: int, dirfd: int, address: int, *rest: int, follow: bool = False) -> int:
    """An ``*at`` call of the host on a guest path."""
    name = _path(kernel, address, follow)
    return syscall(number, dirfd, address_of_bytes(name), *rest)


# ---- opening ---------------------------------------------------------------------------------------------------


#: RESOLVE_NO_MAGICLINKS and RESOLVE_NO_SYMLINKS.
_NO_LINKS = 6


def openat2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    size = a[3]
    if size < _HOW.size:
        return -EINVAL
    if size > 4096:
        return -E2BIG
    data = kernel.mm.read(a[2], size)
    flags, mode, resolve = _HOW.unpack_from(data)
    path = kernel.mm.cstring(a[1])
    if path.startswith(b"/proc/"):
        content = proc.content(kernel, path)
        if content is not None:
            return as_file(content, flags)
    flags = kernel.abi.oflags_to_host(flags)
    name = path
    if not (resolve & _NO_LINKS and path.startswith(b"/proc/")):
        name = kernel.translate_path(path, opens_target(flags)) or path
    how = create_string_buffer(_HOW.pack(flags, mode, resolve) + data[_HOW.size :], size)
    return syscall(NUMBERS["openat2"], descriptor(a[0]), address_of_bytes(name), addressof(how), size)


def readdir(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """One entry at a time: number, offset and length of the name in words of the program, then the name."""
    fd, word = a[0] & _M32, kernel.abi.word
    if fd in kernel.reserved_fds:
        return -EBADF
    own = bool(kernel.runner_fds()) and _lists_own(fd) in (b"fd", b"fdinfo")
    while True:
        buffer = create_string_buffer(512)
        got = syscall(NUMBERS["getdents64"], fd, addressof(buffer), 512)
        if got <= 0:
            return got
        number, offset, length = Struct("<QQH").unpack_from(buffer.raw)
        syscall(NUMBERS["lseek"], fd, offset, 0)
        name = buffer.raw[19:length].partition(b"\0")[0]
        if own and name.isdigit() and int(name) in kernel.reserved_fds:
            continue
        numbers = b"".join((value & (1 << 8 * word) - 1).to_bytes(word, "little") for value in (number, offset))
        kernel.mm.write(a[1], numbers + len(name).to_bytes(2, "little") + name + b"\0")
        return 1


def open_(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return openat(kernel, task, (AT_FDCWD & _M32, a[0], a[1], a[2]))


def creat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return openat(kernel, task, (AT_FDCWD & _M32, a[0], os.O_CREAT | os.O_WRONLY | os.O_TRUNC, a[1]))


_CLOSE_RANGE_UNSHARE, _CLOSE_RANGE_CLOEXEC = 2, 4


def close_range(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """The range without the runner's own descriptors; they lie high, so it falls into few pieces."""
    first, last, flags = a[0] & _M32, a[1] & _M32, a[2] & _M32
    if first > last or flags & ~(_CLOSE_RANGE_UNSHARE | _CLOSE_RANGE_CLOEXEC):
        return -EINVAL
    for fd in sorted(fd for fd in kernel.runner_fds() if first <= fd <= last):
        if first < fd:
            got = syscall(NUMBERS["close_range"], first, fd - 1, flags)
            if got < 0:
                return got
        first = fd + 1
    return syscall(NUMBERS["close_range"], first, last, flags) if first <= last else 0


def dup3(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] & _M32 in kernel.runner_fds() or a[1] & _M32 in kernel.reserved_fds:
        return -EBADF
    return syscall(NUMBERS["dup3"], a[0] & _M32, a[1] & _M32, a[2] & _M32)


def dup2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] & _M32 == a[1] & _M32:
        if a[0] & _M32 in kernel.reserved_fds:
            return -EBADF
        got = syscall(NUMBERS["fcntl"], a[0] & _M32, 1)
        return got if got < 0 else descriptor(a[0])
    return dup3(kernel, task, (a[0], a[1], 0))


def pipe(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] + 8 > kernel.mm.limit:
        return -EFAULT
    kernel.mm.prepare_write(a[0], 8)
    return syscall(NUMBERS["pipe2"], kernel.mm.gbase + a[0], 0)


def getdents64(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """Entries of a directory; in a listing of the process's descriptors the runner's own are left out."""
    fd, address, size = a[0] & _M32, a[1], a[2] & _M32
    if fd in kernel.reserved_fds:
        return -EBADF
    mm = kernel.mm
    if address + size > mm.limit:
        return -EFAULT
    mm.prepare_write(address, size)
    while True:
        got = syscall(NUMBERS["getdents64"], fd, address + mm.gbase, size)
        if got <= 0:
            return got
        kept = _guests_own(kernel, fd, mm.read(address, got))
        if kept is None:
            return got
        if kept:
            mm.write(address, kept)
            return len(kept)


def _guests_own(kernel: Kernel, fd: int, data: bytes) -> bytes | None:
    """Entries of /proc/self/fd without the runner's descriptors, of /proc/self/task without its threads; None: nothing to leave out."""
    if b"." not in data and not any(b"%d\0" % one in data for one in (*kernel.runner_fds(), *kernel.tasks)):
        return None
    what = _lists_own(fd)
    if what == b"task":
        names = set(os.listdir("/proc/self/task")) - {str(tid) for tid in kernel.tasks}
        return _without(data, [os.fsencode(name) for name in names])
    if what not in (b"fd", b"fdinfo") or not kernel.runner_fds():
        return None
    return _without(data, [b"%d" % one for one in kernel.reserved_fds])


def _lists_own(fd: int) -> bytes:
    """``fd``, ``fdinfo`` or ``task`` for a directory of that name in /proc/self, under any of its names; else empty."""
    try:
        parts = os.readlink(b"/proc/self/fd/%d" % fd).split(b"/")
    except OSError:  # no /proc
        return b""
    return parts[-1] if parts[:3] == [b"", b"proc", b"%d" % os.getpid()] and len(parts) > 3 else b""


def _without(data: bytes, names: Sequence[bytes]) -> bytes:
    """Records of getdents64 without those of some names (linux_dirent64: inode, offset, length at 16, type, name at 19)."""
    out = bytearray()
    at = 0
    while at < len(data):
        length = int.from_bytes(data[at + 16 : at + 18], "little")
        if data[at + 19 : at + length].split(b"\0", 1)[0] not in names:
            out += data[at : at + length]
        at += length
    return bytes(out)


def inotify_init(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return syscall(NUMBERS["inotify_init1"], 0)


def llseek(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    got = syscall(NUMBERS["lseek"], a[0] & _M32, (a[1] & _M32) << 32 | a[2] & _M32, a[4] & _M32)
    if got < 0:
        return got
    kernel.mm.write_u64(a[3], got)
    return 0


# ---- fcntl, ioctl ----------------------------------------------------------------------------------------------

#: Commands whose argument is a pointer: locks (both numberings), owners, write hints.
_FCNTL_POINTERS = frozenset((5, 6, 7, 15, 16, 17, 36, 37, 38, 1035, 1036, 1037, 1038))
#: 32-bit programs lock 64-bit ranges with commands of their own; the record is the same for us.
_FCNTL_LOCK64 = {12: 5, 13: 6, 14: 7}
_F_GETFL, _F_SETFL = 3, 4


def fcntl(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    fd, command, value = a[0] & _M32, a[1] & _M32, a[2]
    if fd in kernel.reserved_fds:
        return -EBADF
    command = _FCNTL_LOCK64.get(command, command)
    if command in _FCNTL_POINTERS:
        if value + 32 > kernel.mm.limit:
            return -EFAULT
        kernel.mm.prepare_write(value, 32)
        value += kernel.mm.gbase
    elif command == _F_SETFL:
        value = kernel.abi.oflags_to_host(value)
    got = syscall(NUMBERS["fcntl"], fd, command, value)
    return kernel.abi.oflags_from_host(got) if command == _F_GETFL and got > 0 else got


#: Requests of the old numbering (no direction bits) whose argument is a number.
_IOCTL_NUMBERS = frozenset(
    (0x5409, 0x540A, 0x540B, 0x540C, 0x540D, 0x540E, 0x5422, 0x5425, 0x5427, 0x5428, 0x5450, 0x5451, 0x5453, 0x5454)
)


#: Requests whose record holds a pointer: size of the record, where the pointer is, where its length is (-1: none).
#: SIOCGIFCONF, SIOCETHTOOL.
_IOCTL_NESTED = {0x8912: (16, 8, 0), 0x8946: (40, 16, -1)}
#: SECCOMP_IOCTL_NOTIF_RECV and SECCOMP_IOCTL_NOTIF_SEND.
_LISTENER_REQUESTS = (0xC050_2100, 0xC018_2101)


def _nested_ioctl(kernel: Kernel, fd: int, request: int, address: int) -> int:
    size, pointer_at, length_at = _IOCTL_NESTED[request]
    data = bytearray(kernel.mm.read(address, size))
    pointer = data[pointer_at : pointer_at + 8]
    place = int.from_bytes(pointer, "little")
    if place:
        length = int.from_bytes(data[length_at : length_at + 4], "little", signed=True) if length_at >= 0 else 4096
        if place + max(length, 0) > kernel.mm.limit:
            return -EFAULT
        kernel.mm.prepare_write(place, max(length, 0))
        data[pointer_at : pointer_at + 8] = (place + kernel.mm.gbase).to_bytes(8, "little")
    record = create_string_buffer(bytes(data), size)
    got = syscall(NUMBERS["ioctl"], fd, request, addressof(record))
    if got >= 0:
        data[:] = record.raw
        data[pointer_at : pointer_at + 8] = pointer
        kernel.mm.write(address, bytes(data))
    return got


def ioctl(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    fd, request, value = a[0] & _M32, a[1] & _M32, a[2]
    if fd in kernel.reserved_fds:
        return -EBADF
    if request in _LISTENER_REQUESTS:
        from .notifications import request as ask_listener

        return ask_listener(kernel, fd, request, value)
    if request in _IOCTL_NESTED:
        return _nested_ioctl(kernel, fd, request, value)
    direction, size = request >> 30, request >> 16 & 0x3FFF
    mm = kernel.mm
    if request not in _IOCTL_NUMBERS and (direction or mm.vmas.find(value) is not None):
        size = size if direction else 256
        if value + (size if direction else 1) > mm.limit:
            return -EFAULT
        mm.prepare_write(value, size)
        value += mm.gbase
    return syscall(NUMBERS["ioctl"], fd, request, value)


# ---- stat ------------------------------------------------------------------------------------------------------


def _stat(kernel: Kernel, task: Task, name: str, *args: int) -> int:
    call = make_call(name, kernel.abi.arch)
    assert call is not None, f"row {name} is missing from the table"
    got = call.run(kernel, task, args)
    assert got is not None
    return got


def stat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _stat(kernel, task, "newfstatat", AT_FDCWD & _M32, a[0], a[1], 0)


def lstat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _stat(kernel, task, "newfstatat", AT_FDCWD & _M32, a[0], a[1], AT_SYMLINK_NOFOLLOW)


def stat64(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _stat(kernel, task, "fstatat64", AT_FDCWD & _M32, a[0], a[1], 0)


def lstat64(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _stat(kernel, task, "fstatat64", AT_FDCWD & _M32, a[0], a[1], AT_SYMLINK_NOFOLLOW)


_STATFS_SIZES = (84, 88, 120)


def statfs64(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] not in _STATFS_SIZES:
        return -EINVAL
    name = _path(kernel, a[0], True)
    kernel.mm.prepare_write(a[2], 120)
    return (
        syscall(NUMBERS["statfs"], address_of_bytes(name), kernel.mm.gbase + a[2])
        if a[2] + 120 <= kernel.mm.limit
        else -EFAULT
    )


def fstatfs64(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] not in _STATFS_SIZES:
        return -EINVAL
    kernel.mm.prepare_write(a[2], 120)
    return (
        syscall(NUMBERS["fstatfs"], a[0] & _M32, kernel.mm.gbase + a[2]) if a[2] + 120 <= kernel.mm.limit else -EFAULT
    )


# ---- names: the calls without a directory argument, on the host's *at calls -----------------------------------


def access(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["faccessat"], AT_FDCWD, a[0], a[1] & _M32, follow=True)


def chmod(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["fchmodat"], AT_FDCWD, a[0], a[1] & _M32, follow=True)


def chown(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["fchownat"], AT_FDCWD, a[0], a[1] & _M32, a[2] & _M32, 0, follow=True)


def lchown(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["fchownat"], AT_FDCWD, a[0], a[1] & _M32, a[2] & _M32, AT_SYMLINK_NOFOLLOW)


def mkdir(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["mkdirat"], AT_FDCWD, a[0], a[1] & _M32)


def mknod(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["mknodat"], AT_FDCWD, a[0], a[1] & _M32, a[2] & _M32)


def rmdir(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["unlinkat"], AT_FDCWD, a[0], AT_REMOVEDIR)


def unlink(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _at(kernel, NUMBERS["unlinkat"], AT_FDCWD, a[0], 0)


def umount(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    name = _path(kernel, a[0])
    return syscall(NUMBERS["umount2"], address_of_bytes(name), 0)


def _two(kernel: Kernel, number: int, old: bytes, new: bytes, old_fd: int, new_fd: int, *rest: int) -> int:
    return syscall(number, old_fd, address_of_bytes(old), new_fd, address_of_bytes(new), *rest)


def rename(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    number = NUMBERS["renameat2"]
    return _two(kernel, number, _path(kernel, a[0]), _path(kernel, a[1]), AT_FDCWD, AT_FDCWD, 0)


def renameat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _two(kernel, NUMBERS["renameat2"], _path(kernel, a[1]), _path(kernel, a[3]), descriptor(a[0]), descriptor(a[2]), 0)


def link(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _two(kernel, NUMBERS["linkat"], _path(kernel, a[0]), _path(kernel, a[1]), AT_FDCWD, AT_FDCWD, 0)


def symlink(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    target = kernel.mm.cstring(a[0])
    place = _path(kernel, a[1])
    return syscall(NUMBERS["symlinkat"], address_of_bytes(target), AT_FDCWD, address_of_bytes(place))


def readlink(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return readlinkat(kernel, task, (AT_FDCWD & _M32, *a[:3]))


# ---- times -----------------------------------------------------------------------------------------------------


def _set_times(kernel: Kernel, dirfd: int, address: int, times: tuple[int, int, int, int] | None) -> int:
    record = create_string_buffer(b"".join(v.to_bytes(8, "little", signed=True) for v in times or ()), 32)
    path = _path(kernel, address, True) if address else None
    return syscall(
        NUMBERS["utimensat"], dirfd, address_of_bytes(path) if path is not None else 0, addressof(record) if times else 0, 0
    )


def _signed(data: bytes, count: int) -> list[int]:
    return [int.from_bytes(data[8 * i : 8 * i + 8], "little", signed=True) for i in range(count)]


def utime(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    times = None
    if a[1]:
        seen, changed = _signed(kernel.mm.read(a[1], 16), 2)
        times = (seen, 0, changed, 0)
    return _set_times(kernel, AT_FDCWD, a[0], times)


def futimesat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    times = None
    if a[2]:
        seen, seen_us, changed, changed_us = _signed(kernel.mm.read(a[2], 32), 4)
        if not 0 <= seen_us < 1_000_000 or not 0 <= changed_us < 1_000_000:
            return -EINVAL
        times = (seen, seen_us * 1000, changed, changed_us * 1000)
    return _set_times(kernel, descriptor(a[0]), a[1], times)


def utimes(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return futimesat(kernel, task, (AT_FDCWD & _M32, a[0], a[1]))
