"""Calls by which a process gives up rights, or gets another root directory.

The runner lives in the same host process: what it may need of its own files later is made ready before (``pyqemu.tcg_jit.rights``).  Of
these calls only those that can change what is in reach do so: a program that sets its ids to what they are pays nothing.
"""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os

from .._host import ARCH, NUMBERS, syscall
from .dispatch import passthrough
from .table import ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..kernel import Kernel
    from ..task import Task
    from .dispatch import Body

_M32 = 0xFFFFFFFF
_CAP_DAC = 1 << 1 | 1 << 2  # DAC_OVERRIDE, DAC_READ_SEARCH
CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWPID = 0x20000, 0x10000000, 0x20000000
EBADF = 9
#: How long threads of the runner are waited for, in steps of a millisecond.
_PATIENCE = 200


def prepare(kernel: Kernel) -> None:
    """Make ready what may be out of reach soon.  Engines need not be able to."""
    if hasattr(kernel.engine, "standby"):
        from pyqemu.tcg_jit import rights

        rights.load_late(_late_modules(kernel))
        rights.prepare(kernel.engine)


def settle(kernel: Kernel, *, limited: bool = False, childless: bool = False) -> None:
    """See what is still in reach.  ``limited``: what compile processes may do has been limited; ``childless``: none can be started."""
    if getattr(kernel.engine, "place", None) is not None:
        from pyqemu.tcg_jit import rights

        rights.settle(kernel.engine, limited=limited, childless=childless)


def _late_modules(kernel: Kernel) -> list[str]:
    """Every module of this package that a running guest may come to need."""
    from .. import __name__ as package
    from .. import __path__ as places

    arch = kernel.abi.arch
    other = ("__", "aot") if arch == "e2k" else ("__", "aot", "e2k", "compat32")
    found = []
    for part, prefix in (("", ""), (".syscalls", ""), (".trace", ""), (".abi", arch)):
        name, place = package + part, places[0] + part.replace(".", "/")
        try:
            files = os.listdir(place)
        except OSError:
            continue
        files = sorted(file for file in files if file.endswith(".py") and file.startswith(prefix) and not file.startswith(other))
        found += [f"{name}.{file[:-3]}" for file in files]
    return found


def alone(kernel: Kernel) -> None:
    """End the runner's own threads: they would keep the rights that the guest's give up, and some calls are for processes of one thread.

    They are started again when there is need of them; ``kernel.watch`` by the caller.
    """
    engine = kernel.engine
    kernel.watching = False
    if hasattr(engine, "hang_up"):
        with engine._lock:
            engine.hang_up()
    guests = len(kernel.tasks)
    from time import sleep

    for _ in range(_PATIENCE):
        try:
            if len(os.listdir("/proc/self/task")) <= guests:
                return
        except OSError:
            return
        sleep(0.001)


def _with_care(kernel: Kernel, call: Callable[[], int], threads: bool = False, childless: bool = False) -> int:
    """Make a call that may keep the runner from its files.  ``threads``: the runner's own threads are in its way.  ``childless``: behind it
    children are not what they were."""
    prepare(kernel)
    watched = kernel.watching
    if threads:
        alone(kernel)
    got = -EBADF
    try:
        got = call()
    finally:
        if threads and watched:
            kernel.watch()
        settle(kernel, childless=childless and got >= 0)
    return got


def _ids(name: str) -> Body:
    def call(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
        args = [word & _M32 for word in a[: len(ROWS[name][0].split())]]
        have = set(os.getresuid())
        if have.issuperset(set(args) - {_M32}) and len(have) == 1:
            return syscall(NUMBERS[name], *args)
        return _with_care(kernel, lambda: syscall(NUMBERS[name], *args), threads=True)

    return call


setuid, setreuid, setresuid, setfsuid = (_ids(name) for name in ("setuid", "setreuid", "setresuid", "setfsuid"))


def capset(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    run = _host("capset")
    if os.geteuid() or (kernel.mm.read_u32(a[1]) & _CAP_DAC) == _CAP_DAC:  # the first word is what will be effective
        return run(kernel, task, a)
    return _with_care(kernel, lambda: run(kernel, task, a), threads=True)


def _host(name: str) -> Callable[[Kernel, Task, Sequence[int]], int]:
    """The host's call of the same name."""
    return passthrough(NUMBERS[name], tuple(ROWS[name][0].split()), ARCH)  # type: ignore[return-value]


def _root() -> tuple[int, int]:
    status = os.stat("/")
    return status.st_dev, status.st_ino


def _files(name: str) -> Body:
    run = _host(name)

    def call(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
        before = _root()
        if name == "mount" and kernel.sysroot and a[1] and kernel.mm.cstring(a[1]) == b"/":
            # How mounts propagate is set at the root of them all, which the sysroot is not.
            sysroot, kernel.sysroot = kernel.sysroot, b""
            try:
                return _with_care(kernel, lambda: run(kernel, task, a))
            finally:
                kernel.sysroot = sysroot
        got = _with_care(kernel, lambda: run(kernel, task, a))
        if kernel.sysroot and _root() != before:
            kernel.leave_sysroot()
        return got

    return call


chroot, pivot_root, mount, umount2, move_mount = (
    _files(name) for name in ("chroot", "pivot_root", "mount", "umount2", "move_mount")
)


def unshare(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    flags = a[0] & _M32
    if not flags & (CLONE_NEWNS | CLONE_NEWUSER | CLONE_NEWPID):
        return syscall(NUMBERS["unshare"], flags)
    # The next child of this process is the first one of the new namespace of processes.
    return _with_care(kernel, lambda: syscall(NUMBERS["unshare"], flags), threads=True, childless=bool(flags & CLONE_NEWPID))


def setns(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    fd, kind = a[0] & _M32, a[1] & _M32
    if fd in kernel.reserved_fds:
        return -EBADF
    return _with_care(kernel, lambda: syscall(NUMBERS["setns"], fd, kind), threads=True, childless=not kind or bool(kind & CLONE_NEWPID))
