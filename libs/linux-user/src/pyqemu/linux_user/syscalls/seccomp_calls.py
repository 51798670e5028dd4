"""seccomp(2) and its forms in prctl(2)."""

from __future__ import annotations

from pyqemu.tcg_jit.host import OwnFiles

from .. import bpf
from .._host import NUMBERS, syscall
from ..seccomp import ACTIONS, DATA, Filters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..task import Task

EPERM, ENOMEM, EACCES, EFAULT, EINVAL, EOPNOTSUPP = 1, 12, 13, 14, 22, 95
_M32: Final = 0xFFFFFFFF

_SET_MODE_STRICT, _SET_MODE_FILTER, _GET_ACTION_AVAIL = 0, 1, 2
_TSYNC, _LOG, _SPEC_ALLOW, _TSYNC_ESRCH = 1, 2, 4, 16
_KNOWN_FLAGS = _TSYNC | _LOG | _SPEC_ALLOW | _TSYNC_ESRCH
_MODE_STRICT, _MODE_FILTER = 1, 2
_PR_GET_NO_NEW_PRIVS, _CAP_SYS_ADMIN = 39, 21
#: Instructions of all filters of a thread together; each filter counts for four more.
_MAX_TOTAL, _PENALTY = 32768, 4


def seccomp(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    operation, flags, address = a[0] & _M32, a[1] & _M32, a[2]
    if operation == _SET_MODE_STRICT:
        return -EINVAL if flags or address else set_strict(task)
    if operation == _SET_MODE_FILTER:
        return set_filter(kernel, task, flags, address)
    if operation == _GET_ACTION_AVAIL:
        if flags:
            return -EINVAL
        return 0 if kernel.mm.read_u32(address) in ACTIONS else -EOPNOTSUPP
    return -EINVAL  # there are no notifications, and no sizes of them


def set_mode(kernel: Kernel, task: Task, mode: int, address: int) -> int:
    """PR_SET_SECCOMP."""
    if mode == _MODE_STRICT:
        return set_strict(task)
    return set_filter(kernel, task, 0, address) if mode == _MODE_FILTER else -EINVAL


def mode_of(task: Task) -> int:
    """PR_GET_SECCOMP."""
    if task.seccomp is None:
        return 0
    return _MODE_STRICT if task.seccomp.strict else _MODE_FILTER


def set_strict(task: Task) -> int:
    if task.seccomp is not None and task.seccomp.programs:
        return -EINVAL
    _install(task, Filters(strict=True))
    return 0


def set_filter(kernel: Kernel, task: Task, flags: int, address: int) -> int:
    if flags & ~_KNOWN_FLAGS or (task.seccomp is not None and task.seccomp.strict):
        return -EINVAL
    word = kernel.abi.word
    head = kernel.mm.read(address, 2 * word)
    count = int.from_bytes(head[:2], "little")
    if not 0 < count <= bpf.MAX_INSTRUCTIONS:
        return -EINVAL
    if syscall(NUMBERS["prctl"], _PR_GET_NO_NEW_PRIVS) != 1 and not _may_administer():
        return -EACCES
    program = bpf.parse(kernel.mm.read(int.from_bytes(head[word:], "little"), count * bpf.INSTRUCTION.size))
    if not bpf.valid(program, DATA.size):
        return -EINVAL
    have = task.seccomp.programs if task.seccomp is not None else ()
    if count + sum(len(other) + _PENALTY for other in have) > _MAX_TOTAL:
        return -ENOMEM
    threads = [task]
    if flags & _TSYNC:
        with kernel.lock:
            threads = list(kernel.tasks.values())
        for other in threads:  # a thread that has gone another way cannot be brought here
            if other.seccomp is not None and (other.seccomp.strict or other.seccomp.programs[:] != have[: len(other.seccomp.programs)]):
                return -3 if flags & _TSYNC_ESRCH else other.tid
    new = Filters((*have, program))
    for other in threads:
        _install(other, new)
    return 0


def _install(task: Task, filters: Filters) -> None:
    task.seccomp = filters
    task.see_calls()


def _may_administer() -> bool:
    with OwnFiles(), open("/proc/self/status", "rb") as file:
        text = file.read()
    return bool(int(text.split(b"CapEff:")[1].split()[0], 16) >> _CAP_SYS_ADMIN & 1)
