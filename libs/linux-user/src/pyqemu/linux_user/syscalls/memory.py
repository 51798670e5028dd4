"""Memory calls: the ABI translates the guest's flag values, the address space does the rest."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os

from .._host import NUMBERS, PAGE
from .startup import mprotect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

_MADV_DONTNEED, _MADV_FREE, _MADV_REMOVE = 4, 8, 9
_EINVAL, _ENOMEM, _ENOSPC, _EPERM = 22, 12, 28, 1
#: Advice that takes content away: not for sealed memory that cannot be written to.
_DESTRUCTIVE = (_MADV_DONTNEED, _MADV_FREE, _MADV_REMOVE, 10, 18, 24)  # and DONTFORK, WIPEONFORK, DONTNEED_LOCKED


def pkey_mprotect(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return mprotect(kernel, task, a) if a[3] & 0xFFFFFFFF == 0xFFFFFFFF else -_EINVAL


def mremap(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.mremap(a[0], a[1], a[2], a[3], a[4])


def madvise(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[0] & (PAGE - 1):
        return -_EINVAL
    advice = a[2] & 0xFFFFFFFF
    if kernel.mm.sealed and advice in _DESTRUCTIVE and kernel.mm.refuses_discard(a[0], a[0] + a[1]):
        return -_EPERM
    if advice in (_MADV_DONTNEED, _MADV_FREE, _MADV_REMOVE):
        kernel.mm.prepare_write(a[0], a[1])
    return kernel.mm.on_range(NUMBERS["madvise"], a[0], a[1], advice)


def msync(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    # The guest's SYNC is 4 and ASYNC 1 as in the generic values.
    if a[0] % PAGE or a[2] & 0xFFFFFFFF & ~7 or a[2] & 5 == 5:
        return -_EINVAL
    return kernel.mm.on_range(NUMBERS["msync"], a[0], a[1], a[2] & 0xFFFFFFFF)


def mincore(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    mm = kernel.mm
    if a[0] % PAGE:
        return -_EINVAL
    if a[0] + a[1] > mm.limit:
        return -_ENOMEM
    pages = (a[1] + PAGE - 1) // PAGE
    if a[2] + pages > mm.limit:
        return -14
    mm.prepare_write(a[2], pages)
    return mm.on_range(NUMBERS["mincore"], a[0], a[1], a[2] + mm.gbase)


def mlock(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.on_range(NUMBERS["mlock"], a[0], a[1], 0)


def mlock2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.on_range(NUMBERS["mlock2"], a[0], a[1], a[2])


def munlock(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.on_range(NUMBERS["munlock"], a[0], a[1], 0)


def get_mempolicy(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """The default policy with no nodes named (MPOL_F_MEMS_ALLOWED: node 0)."""
    if a[4] & ~7 or (a[4] & 4 and a[4] & 3):
        return -22
    if a[0]:
        kernel.mm.write_u32(a[0], 0)
    if a[1] and a[2]:
        size = (min(a[2], 1024) + 63) // 64 * 8
        kernel.mm.write(a[1], (1 if a[4] & 4 else 0).to_bytes(size, "little"))
    return 0


def mlockall(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return 0


accept = mlockall


def pkey_alloc(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return -_EINVAL if a[0] or a[1] & ~3 else -_ENOSPC


def pkey_free(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return -_EINVAL


def mseal(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return -_EINVAL if a[2] else kernel.mm.seal(a[0], a[1])


def remap_file_pages(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return kernel.mm.remap_file(a[0], a[1], a[2], a[3], kernel.abi.map_flags(a[4] & 0xFFFFFFFF))


def memfd_secret(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    flags = kernel.abi.oflags_to_host(a[0] & 0xFFFFFFFF)
    if flags & ~os.O_CLOEXEC:
        return -_EINVAL
    return os.memfd_create("secretmem", os.MFD_CLOEXEC if flags else 0)
