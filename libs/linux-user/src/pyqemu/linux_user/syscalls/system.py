"""What system is this, what time is it."""

from __future__ import annotations

import os
import time

from .._host import NUMBERS, syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

_FIELD = 65
_M32 = 0xFFFFFFFF


def _names(kernel: Kernel) -> list[bytes]:
    host = os.uname()
    domain = b"(none)"
    try:
        with open("/proc/sys/kernel/domainname", "rb") as file:
            domain = file.read(_FIELD).strip()
    except OSError:
        domain = b"(none)"  # no /proc: what a host without a domain says
    release = kernel.uname_release or host.release
    texts = (
        b"Linux",
        host.nodename.encode(),
        release.encode(),
        host.version.encode(),
        kernel.abi.machine.encode(),
        domain,
    )
    return [text[: _FIELD - 1].ljust(_FIELD, b"\0") for text in texts]


def uname(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    kernel.mm.write(a[0], b"".join(_names(kernel)))
    return 0


def olduname(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    kernel.mm.write(a[0], b"".join(_names(kernel)[:5]))
    return 0


def time_(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    now = int(time.time())
    if a[0]:
        kernel.mm.write_u64(a[0], now)
    return now


def stime(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    time.clock_settime(time.CLOCK_REALTIME, float(kernel.mm.read_u64(a[0])))
    return 0


def alarm(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """On setitimer, which every host has; rounds what is left up to seconds, at least one."""
    from ctypes import addressof, c_int64

    new, old = (c_int64 * 4)(0, 0, a[0] & _M32, 0), (c_int64 * 4)()
    got = syscall(NUMBERS["setitimer"], 0, addressof(new), addressof(old))
    if got < 0:
        return got
    left = old[2] + (old[3] >= 500_000)
    return left or int(old[3] > 0)
