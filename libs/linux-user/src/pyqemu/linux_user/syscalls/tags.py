"""Pointers with tags given to the kernel (its Documentation/arch/arm64/tagged-address-abi.rst).

Where addresses only say which pages are meant, tags are ignored, but not where pages get an address (brk, mmap, the new address of mremap,
shmat).  Where the kernel reads or writes memory, a thread has to ask for that first: otherwise EFAULT.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..task import Task
    from .dispatch import Call

PR_TAGGED_ADDR_ENABLE: Final = 1
_EINVAL: Final = 22
#: Argument that says which pages are meant.
_RANGES: Final = {
    "munmap": 0, "mprotect": 0, "pkey_mprotect": 0, "mremap": 0, "madvise": 0, "msync": 0, "mincore": 0, "mlock": 0, "mlock2": 0,
    "munlock": 0, "mbind": 0, "mseal": 0, "set_mempolicy_home_node": 0, "get_mempolicy": 3,
}  # fmt: skip
_POINTERS: Final = frozenset(("in", "out", "io", "ptr", "str", "path", "name"))
#: Whose arguments may be pointers though the table does not say so.
_OPEN: Final = frozenset(("fcntl", "ioctl", "prctl", "semctl"))


def without_tags(call: Call, args: Sequence[int], enabled: bool, bits: int) -> Sequence[int]:
    """The arguments of a call as it takes them: of an address ``bits`` bits count.  ``enabled``: for the thread."""
    low = (1 << bits) - 1
    sign = 1 << bits - 1
    out = list(args)
    pages = _RANGES.get(call.name, -1)
    for i, kind in enumerate(call.kinds):
        taken = i == pages or (enabled and (kind.partition(":")[0] in _POINTERS or (kind == "any" and call.name in _OPEN)))
        if taken and not out[i] & sign:  # (an address of the kernel's own stays one)
            out[i] &= low
    return out


def control(kernel: Kernel, task: Task, get: bool, a: Sequence[int]) -> int:
    """PR_SET_TAGGED_ADDR_CTRL and PR_GET_TAGGED_ADDR_CTRL; ``a``: arguments of the call, the option first."""
    bits = kernel.abi.address_bits
    if bits == 64 or any(a[2:5]):
        return -_EINVAL
    if get:
        return -_EINVAL if a[1] else PR_TAGGED_ADDR_ENABLE * task.tagged
    if a[1] & ~PR_TAGGED_ADDR_ENABLE:
        return -_EINVAL
    task.tagged = bool(a[1])
    if task.tagged:
        kernel.mm.address_mask = (1 << bits) - 1
    return 0
