"""What system is this, what time is it."""

from __future__ import annotations

import time

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.host import OwnFiles

from .._host import NUMBERS, syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

_FIELD = 65
_M32 = 0xFFFFFFFF
EINVAL = 22


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


# ---- timers: those that are left when the guest ends must not go on in an embedding program -------------------


def _optional(kernel: Kernel, address: int, size: int) -> int:
    """Host address of an optional guest record; raises OSError(EFAULT)."""
    if not address:
        return 0
    if address + size > kernel.mm.limit:
        raise OSError(14, "address")
    kernel.mm.prepare_write(address, size)
    return address + kernel.mm.gbase


def setitimer(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    got = syscall(NUMBERS["setitimer"], a[0] & _M32, _optional(kernel, a[1], 32), _optional(kernel, a[2], 32))
    if got == 0:
        kernel.itimers.add(a[0] & _M32)
    return got


def timer_create(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    got = syscall(NUMBERS["timer_create"], a[0] & _M32, _optional(kernel, a[1], 64), _optional(kernel, a[2], 4))
    if got == 0:
        kernel.used_timers = True
        kernel.timers.add(kernel.mm.read_u32(a[2]))
    return got


def timer_delete(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    kernel.timers.discard(a[0] & _M32)
    return syscall(NUMBERS["timer_delete"], a[0] & _M32)


def sysfs(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """Kinds of file systems by name and number."""
    with OwnFiles(), open("/proc/filesystems", "rb") as file:
        names = [line.split()[-1] for line in file]
    option = a[0] & _M32
    if option == 1:
        name = kernel.mm.cstring(a[1])
        return names.index(name) if name in names else -EINVAL
    if option == 2:
        if a[1] & _M32 >= len(names):
            return -EINVAL
        kernel.mm.write(a[2], names[a[1] & _M32] + b"\0")
        return 0
    return len(names) if option == 3 else -EINVAL


def stop_timers(kernel: Kernel) -> None:
    """Disarm and delete everything the guest has left running."""
    from pyqemu.tcg_jit.cdata import addressof, c_int64

    zero = (c_int64 * 4)()
    for which in kernel.itimers:
        syscall(NUMBERS["setitimer"], which, addressof(zero), 0)
    for timer in kernel.timers:
        syscall(NUMBERS["timer_delete"], timer)
    kernel.itimers.clear()
    kernel.timers.clear()


def alarm(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """On setitimer, which every host has; rounds what is left up to seconds, at least one."""
    from pyqemu.tcg_jit.cdata import addressof, c_int64

    new, old = (c_int64 * 4)(0, 0, a[0] & _M32, 0), (c_int64 * 4)()
    got = syscall(NUMBERS["setitimer"], 0, addressof(new), addressof(old))
    if got < 0:
        return got
    kernel.itimers.add(0)
    left = old[2] + (old[3] >= 500_000)
    return left or int(old[3] > 0)


def reboot(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return -1  # EPERM
