"""System V queues, semaphores and shared memory."""

from __future__ import annotations

from pyqemu.tcg_jit.cdata import addressof, c_uint64, create_string_buffer

from .._host import ARCH, NUMBERS, PAGE, syscall
from ..mm import MAP_SHARED, PROT_EXEC, PROT_READ, PROT_WRITE, page_up
from ..vma import Vma
from . import layouts
from .dispatch import make_call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

ENOMEM, EFAULT, EINVAL, ENOSYS = 12, 14, 22, 38
_M32 = 0xFFFFFFFF
_IPC_STAT, _IPC_SET, _IPC_INFO = 2, 1, 3
_IPC_64 = 0x100
#: semctl commands whose argument is a pointer: IPC_STAT, IPC_SET, IPC_INFO, GETALL, SETALL, SEM_STAT, SEM_INFO, SEM_STAT_ANY.
_SEM_POINTERS = frozenset((_IPC_STAT, _IPC_SET, _IPC_INFO, 13, 17, 18, 19, 20))

#: Those among them whose argument is a semid_ds.
_SEM_RECORDS = frozenset((_IPC_STAT, _IPC_SET, 18, 20))


def semop(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    size = 6 * (a[2] & _M32)
    if a[1] + size > kernel.mm.limit:
        return -EFAULT
    return syscall(NUMBERS["semtimedop"], a[0] & _M32, a[1] + kernel.mm.gbase, a[2] & _M32, 0)


def semctl(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    command, value = a[2] & _M32 & ~_IPC_64, a[3]
    if command in _SEM_RECORDS and not layouts.same("semid_ds", kernel.abi.arch):
        return _sem_record(kernel, a[0] & _M32, a[1] & _M32, command, value)
    if command in _SEM_POINTERS and value:
        if value + 512 > kernel.mm.limit:
            return -EFAULT
        kernel.mm.prepare_write(value, PAGE)
        value += kernel.mm.gbase
    return syscall(NUMBERS["semctl"], a[0] & _M32, a[1] & _M32, command, value)


def _sem_record(kernel: Kernel, semid: int, index: int, command: int, at: int) -> int:
    """A command on a set's description, which the host has in another layout."""
    to_host, to_guest = (layouts.conversion("semid_ds", *way) for way in ((kernel.abi.arch, ARCH), (ARCH, kernel.abi.arch)))
    data = to_host(kernel.mm.read(at, to_host.source.size)) if command == _IPC_SET else b""
    record = create_string_buffer(data, to_host.target.size)
    got = syscall(NUMBERS["semctl"], semid, index, command, addressof(record))
    if got >= 0 and command != _IPC_SET:
        kernel.mm.write(at, to_guest(record.raw))
    return got


def msgrcv(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[2] >> 63 or a[1] + a[2] + 8 > kernel.mm.limit:
        return -EFAULT if not a[2] >> 63 else -EINVAL
    kernel.mm.prepare_write(a[1], a[2] + 8)
    return syscall(NUMBERS["msgrcv"], a[0] & _M32, a[1] + kernel.mm.gbase, a[2], a[3], a[4] & _M32)


_SHM_RDONLY, _SHM_RND, _SHM_REMAP, _SHM_EXEC = 0o10000, 0o20000, 0o40000, 0o100000


def _segment_size(shmid: int) -> int:
    """Size of a segment or a negated error number: the third word group of every 64-bit host's shmid_ds."""
    record = (c_uint64 * 32)()
    got = syscall(NUMBERS["shmctl"], shmid, _IPC_STAT, addressof(record))
    return got if got < 0 else int(record[6])  # behind ipc_perm, which has 48 bytes


def shmat(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    shmid, address, flags = a[0] & _M32, a[1], a[2] & _M32
    mm = kernel.mm
    size = _segment_size(shmid)
    if size < 0:
        return size
    if address & (PAGE - 1):
        if not flags & _SHM_RND:
            return -EINVAL
        address &= ~(PAGE - 1)
    size = page_up(size)
    if address and flags & _SHM_REMAP:
        mm.unmap(address, size)
    with mm.lock:
        if address:
            if not mm.vmas.is_free(address, address + size) or address + size > mm.limit:
                return -EINVAL
        else:
            found = mm.vmas.gap_below(mm.mmap_top, size, PAGE * 16)
            if found is None:
                return -ENOMEM
            address = found
        got = syscall(NUMBERS["shmat"], shmid, mm.gbase + address, flags & ~_SHM_RND & ~_SHM_EXEC | _SHM_REMAP)
        if got < 0:
            return got
        prot = PROT_READ | (0 if flags & _SHM_RDONLY else PROT_WRITE) | (PROT_EXEC if flags & _SHM_EXEC else 0)
        mm.vmas.insert(Vma(address, address + size, prot, MAP_SHARED, f"/SYSV{shmid:08x}", 0, f"00:01 {shmid}"))
    return address


def shmdt(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    mm = kernel.mm
    vma = mm.vmas.find(a[0])
    if vma is None or vma.start != a[0] or not vma.name.startswith("/SYSV"):
        return -EINVAL
    mm.unmap(vma.start, vma.end - vma.start)
    return 0


_SIGEV_THREAD = 2


def mq_notify(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """With SIGEV_THREAD the value is the address of a cookie, which comes back through a socket."""
    if not a[1]:
        return syscall(NUMBERS["mq_notify"], a[0], 0)
    record = bytearray(kernel.mm.read(a[1], 64))
    if int.from_bytes(record[12:16], "little") == _SIGEV_THREAD:
        cookie = int.from_bytes(record[:8], "little")
        if cookie + 32 > kernel.mm.limit:
            return -EFAULT
        record[:8] = (cookie + kernel.mm.gbase).to_bytes(8, "little")
    buffer = create_string_buffer(bytes(record), 64)
    return syscall(NUMBERS["mq_notify"], a[0], addressof(buffer))


#: ipc(2): operation -> name.
_OPERATIONS = {
    1: "semop", 2: "semget", 3: "semctl", 4: "semtimedop", 11: "msgsnd", 12: "msgrcv", 13: "msgget", 14: "msgctl",
    21: "shmat", 22: "shmdt", 23: "shmget", 24: "shmctl",
}  # fmt: skip


def ipc(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    """``ipc(call, first, second, third, ptr, fifth)`` spread over the separate calls."""
    operation, version = a[0] & 0xFFFF, a[0] >> 16 & 0xFFFF
    first, second, third, ptr, fifth = a[1:6]
    name = _OPERATIONS.get(operation)
    if name is None:
        return -ENOSYS
    if name == "semctl":
        if not ptr:
            return -EINVAL
        args = [first, second, third, kernel.mm.read_u64(ptr)]
    elif name == "msgrcv" and version == 0:
        if not ptr:
            return -EINVAL
        args = [first, kernel.mm.read_u64(ptr), second, kernel.mm.read_u64(ptr + 8), third]
    elif name == "shmat":
        if version == 1:
            return -EINVAL
        got = shmat(kernel, task, (first, ptr, second))
        if got < 0:
            return got
        kernel.mm.write_u64(third, got)
        return 0
    else:
        args = {
            "semop": [first, ptr, second],
            "semget": [first, second, third],
            "semtimedop": [first, ptr, second, fifth],
            "msgsnd": [first, ptr, second, third],
            "msgrcv": [first, ptr, second, fifth, third],
            "msgget": [first, second],
            "msgctl": [first, second, ptr],
            "shmdt": [ptr],
            "shmget": [first, second, third],
            "shmctl": [first, second, ptr],
        }[name]
    call = make_call(name)
    assert call is not None, f"row {name} is missing from the table"
    return call.run(kernel, task, (*args, 0, 0, 0, 0, 0)[:7])
