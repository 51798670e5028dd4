"""seccomp(2) and its forms in prctl(2)."""

from __future__ import annotations

from pyqemu.tcg_jit.host import OwnFiles

from .. import bpf
from .._host import NUMBERS, syscall
from ..seccomp import ACTIONS, DATA, Filters
from . import notifications

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..task import Task

EPERM, ENOMEM, EACCES, EFAULT, EINVAL, EOPNOTSUPP = 1, 12, 13, 14, 22, 95
_M32: Final = 0xFFFFFFFF

_SET_MODE_STRICT, _SET_MODE_FILTER, _GET_ACTION_AVAIL = 0, 1, 2
_GET_NOTIF_SIZES = 3
_TSYNC, _LOG, _SPEC_ALLOW, _NEW_LISTENER, _TSYNC_ESRCH, _WAIT_KILLABLE = 1, 2, 4, 8, 16, 32
_KNOWN_FLAGS = _TSYNC | _LOG | _SPEC_ALLOW | _NEW_LISTENER | _TSYNC_ESRCH | _WAIT_KILLABLE
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
    if operation == _GET_NOTIF_SIZES and not flags:
        got, record = notifications.sizes()
        if got >= 0:
            kernel.mm.write(address, record)
        return got
    return -EINVAL


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
    listens = flags & _NEW_LISTENER
    if (flags & _WAIT_KILLABLE and not listens) or (listens and flags & (_TSYNC | _TSYNC_ESRCH) == _TSYNC):
        return -EINVAL
    word = kernel.abi.word
    head = kernel.mm.read(address, 2 * word)
    count = int.from_bytes(head[:2], "little")
    if not 0 < count <= bpf.MAX_INSTRUCTIONS:
        return -EINVAL
    if syscall(NUMBERS["prctl"], _PR_GET_NO_NEW_PRIVS) != 1 and not may_administer():
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
            if other.seccomp is not None and (other.seccomp.strict or not _is_ancestor(other.seccomp.programs, have)):
                return -3 if flags & _TSYNC_ESRCH else other.tid
    listener = task.seccomp.listener if task.seccomp is not None else -1
    result = 0
    if listens:
        result = notifications.install(flags & (_NEW_LISTENER | _WAIT_KILLABLE | _TSYNC | _TSYNC_ESRCH), asks=True)
        if result < 0:
            return result
        listener = len(have)
    elif flags & _TSYNC:
        notifications.install(_TSYNC, asks=False)  # so that the host gives all threads what this one has: its listener, no_new_privs
    new = Filters((*have, program), listener=listener)
    for other in threads:
        _install(other, new)
    return result


def _is_ancestor(older: Sequence[object], newer: Sequence[object]) -> bool:
    """Whether the filters ``newer`` begin with the very ones of ``older``."""
    return len(older) <= len(newer) and all(one is other for one, other in zip(older, newer, strict=False))


def _install(task: Task, filters: Filters) -> None:
    task.seccomp = filters
    task.see_calls()


def may_administer() -> bool:
    with OwnFiles(), open("/proc/self/status", "rb") as file:
        text = file.read()
    return bool(int(text.split(b"CapEff:")[1].split()[0], 16) >> _CAP_SYS_ADMIN & 1)
