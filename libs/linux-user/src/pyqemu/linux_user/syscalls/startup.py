"""The calls that every program makes between its start and its end: the C library's set-up, the loader's work, and leaving.

On the start-up path, so these few of memory, files and processes are together; what else there is of each is loaded when first called.
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import address_of_bytes, addressof, create_string_buffer

from .._host import NUMBERS, PAGE, syscall
from ..kernel import Stop, TaskEnded
from ..mm import MAP_ANONYMOUS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

EPERM, ESRCH, EBADF, EACCES, EFAULT, EINVAL = 1, 3, 9, 13, 14, 22
_M32 = 0xFFFFFFFF
EVENT_EXIT = 6  # of ptrace(2)


# ---- memory: the ABI translates the guest's flag values, the address space does the rest ----------------------


def brk(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.brk(a[0])


def mmap(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    fd = a[4] & 0xFFFFFFFF
    flags = kernel.abi.map_flags(a[3] & 0xFFFFFFFF)
    if kernel.rings:
        from .io_uring import mapped_file

        file = mapped_file(kernel, fd, a[5])
        if file >= 0:
            return kernel.mm.mmap(a[0], a[1], kernel.abi.map_prot(a[2]) & 7, flags, file, 0)
    if fd in kernel.reserved_fds and not flags & MAP_ANONYMOUS:
        return -EBADF
    return kernel.mm.mmap(a[0], a[1], kernel.abi.map_prot(a[2]) & 7, flags, fd, a[5])


def mmap2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return mmap(kernel, task, (*a[:5], a[5] * PAGE & (1 << 64) - 1))


def munmap(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.munmap(a[0], a[1])


def mprotect(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.mprotect(a[0], a[1], kernel.abi.map_prot(a[2]))


# ---- files -----------------------------------------------------------------------------------------------------


def descriptor(value: int) -> int:
    value &= _M32
    return value - (1 << 32) if value >> 31 else value


def openat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    dirfd = descriptor(a[0])
    path = kernel.mm.cstring(a[1])
    if path.startswith(b"/proc/"):
        from .. import proc

        content = proc.content(kernel, path)
        if content is not None:
            return as_file(content, a[2])
    flags = kernel.abi.oflags_to_host(a[2] & _M32)
    name = kernel.translate_path(path, opens_target(flags)) or path
    result = syscall(NUMBERS["openat"], dirfd, address_of_bytes(name), flags, a[3] & _M32)
    kernel.mm.opened_last = result
    return result


def opens_target(flags: int) -> bool:
    """Whether open follows a link at the end of the path; ``flags`` are the host's."""
    return not flags & os.O_NOFOLLOW and flags & (os.O_CREAT | os.O_EXCL) != os.O_CREAT | os.O_EXCL


def as_file(content: bytes, flags: int) -> int:
    if flags & 3:
        return -EACCES
    fd = os.memfd_create("proc", os.MFD_CLOEXEC if flags & os.O_CLOEXEC else 0)
    os.write(fd, content)
    os.lseek(fd, 0, 0)
    return fd


def close(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] & _M32 in kernel.runner_fds():
        return -EBADF
    return syscall(NUMBERS["close"], a[0] & _M32)


def readlinkat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    size = descriptor(a[3])
    if size <= 0:
        return -EINVAL
    path = kernel.mm.cstring(a[1])
    exe = kernel.executable(path) if path.startswith(b"/proc/") else None
    if exe is not None:
        text = exe[:size]
        kernel.mm.write(a[2], text)
        return len(text)
    if a[2] + size > kernel.mm.limit:
        return -EFAULT
    kernel.mm.prepare_write(a[2], size)
    name = kernel.translate_path(path) or path
    return syscall(NUMBERS["readlinkat"], descriptor(a[0]), address_of_bytes(name), kernel.mm.gbase + a[2], size)


# ---- threads ---------------------------------------------------------------------------------------------------


def set_tid_address(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    task.clear_tid = a[0]
    return task.tid


def set_robust_list(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] != 3 * kernel.abi.word:
        return -EINVAL
    task.robust = (a[0], a[1])
    return 0


def get_robust_list(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    other = kernel.tasks.get(a[0] & _M32) if a[0] & _M32 else task
    if other is None:
        return -ESRCH
    kernel.mm.write_u64(a[1], other.robust[0])
    kernel.mm.write_u64(a[2], 3 * kernel.abi.word)
    return 0


def exit_(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if task.trace is not None:
        task.trace.event(task, EVENT_EXIT, (a[0] & 0xFF) << 8)
    kernel.last_status = a[0] & 0xFF
    if sum(other.sharer is None for other in kernel.tasks.values()) <= 1:
        kernel.end(Stop(a[0] & 0xFF), task)
    raise TaskEnded


def exit_group(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if task.trace is not None:
        task.trace.event(task, EVENT_EXIT, (a[0] & 0xFF) << 8)
    kernel.end(Stop(a[0] & 0xFF), task)
    raise TaskEnded


# ---- limits ----------------------------------------------------------------------------------------------------

_RLIMIT = Struct("<QQ")
NOFILE = 7
#: DATA, STACK, AS would bind the runner as well.
_NOT_FOR_THE_HOST = (2, 3, 9)
#: FSIZE, NPROC bind the processes that compile for us.
_BINDING = (1, 6)


def prlimit64(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    pid, resource, new, old = a[0] & _M32, a[1] & _M32, a[2], a[3]
    limit_new = create_string_buffer(kernel.mm.read(new, 16), 16) if new else None
    own = pid in (0, os.getpid())
    if own and resource == NOFILE:
        return _file_limit(kernel, limit_new.raw if limit_new is not None else b"", old)
    number = kernel.abi.limit_numbers.get(resource, resource)
    if own and (number in kernel.abi.limits or number in _NOT_FOR_THE_HOST):
        return _guest_limit(kernel, number, limit_new.raw if limit_new is not None else b"", old)
    binding = own and limit_new is not None and number in _BINDING
    if binding:
        from .rights import prepare

        prepare(kernel)
    limit_old = create_string_buffer(16)
    got = syscall(
        NUMBERS["prlimit64"], pid, resource, addressof(limit_new) if limit_new is not None else 0, addressof(limit_old)
    )
    if got == 0 and binding and limit_new is not None and _RLIMIT.unpack(limit_new.raw)[0] < _RLIMIT.unpack(limit_old.raw)[0]:
        from .rights import settle

        settle(kernel, limited=True)
    if got == 0 and old:
        kernel.mm.write(old, limit_old.raw)
    return got


def _guest_limit(kernel: Kernel, number: int, new: bytes, old: int) -> int:
    """A limit that is the guest's alone: the host's would bind the runner as well, or there is none."""
    current = kernel.own_limits.get(number)
    if current is None:
        current = kernel.abi.default_limit(number)
    if current is None:
        record = create_string_buffer(16)
        syscall(NUMBERS["prlimit64"], 0, number, 0, addressof(record))
        current = _RLIMIT.unpack(record.raw)
    if new:
        wanted = _RLIMIT.unpack(new)
        if wanted[0] > wanted[1]:
            return -EINVAL
        if wanted[1] > current[1] and os.geteuid():
            return -EPERM
        kernel.own_limits[number] = wanted
        kernel.abi.limit_changed(number, wanted[0])
    if old:
        kernel.mm.write(old, _RLIMIT.pack(*current))
    return 0


def _file_limit(kernel: Kernel, new: bytes, old: int) -> int:
    """The limit of open files.  The hard limit is the guest's alone: the runner goes on opening files of its own beyond the soft one."""
    record = create_string_buffer(16)
    got = syscall(NUMBERS["prlimit64"], 0, NOFILE, 0, addressof(record))
    soft, host_hard = _RLIMIT.unpack(record.raw)
    hard = host_hard if kernel.file_limit is None else kernel.file_limit
    if new:
        wanted, wanted_hard = _RLIMIT.unpack(new)
        if wanted > wanted_hard:
            return -EINVAL
        if wanted_hard > hard and os.geteuid():
            return -EPERM
        record = create_string_buffer(_RLIMIT.pack(wanted, max(wanted_hard, host_hard)), 16)
        got = syscall(NUMBERS["prlimit64"], 0, NOFILE, addressof(record), 0)
        if got == 0:
            kernel.file_limit = wanted_hard
    if got == 0 and old:
        kernel.mm.write(old, _RLIMIT.pack(soft, hard))
    return got


def getrlimit(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return prlimit64(kernel, task, (0, a[0], 0, a[1])) if a[1] else -EFAULT


def setrlimit(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return prlimit64(kernel, task, (0, a[0], a[1], 0)) if a[1] else -EFAULT
