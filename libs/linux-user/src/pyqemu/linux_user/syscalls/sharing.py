"""Child processes that share their parent's memory and go on beside it: clone with CLONE_VM and neither CLONE_THREAD nor CLONE_VFORK.

To the host such a child is one more thread.  Here it has a process id of its own (the thread's), a parent that waits for it, and an exit
status; signals for the parent's process do not reach it.  Descriptors, signal handlers and the working folder are the parent's
whatever the flags say, and the child ends with its parent.
"""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer
from pyqemu.tcg_jit.host import OwnFiles

from .. import signals
from .._host import NUMBERS, syscall
from ..kernel import TaskEnded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..kernel import Kernel
    from ..task import Task
    from .dispatch import Call

ENOENT, EINTR, ECHILD = 2, 4, 10
_WNOHANG, _WNOWAIT, _WEXITED = 1, 0x0100_0000, 4
_WALL, _WCLONE = 0x4000_0000, 0x8000_0000
_CLD_EXITED, _CLD_KILLED = 1, 2
#: Seconds between looks at whether a child has ended: first, and at most.
_FIRST_PAUSE, _LONGEST_PAUSE = 0.0002, 0.01
_EXEC = ("execve", "execveat")


class Sharer:
    """A child: its process id, the one that made it (None: the process itself), the signal of its end, its wait status then."""

    __slots__ = ("parent", "pid", "signal", "status")

    def __init__(self, parent: Sharer | None, signal: int) -> None:
        self.parent = parent
        self.pid = 0
        self.signal = signal
        self.status = -1


def instead(kernel: Kernel, task: Task, call: Call, args: Sequence[int]) -> tuple[int | None] | None:
    """What a call that concerns the process gives to a child of this kind (``perform``); None when it is to be made as usual."""
    sharer: Sharer = task.sharer
    name = call.name
    if name == "getpid":
        return (sharer.pid,)
    if name == "getppid":
        return (sharer.parent.pid if sharer.parent is not None else os.getpid(),)
    if name in ("exit", "exit_group"):
        end(kernel, task, (args[0] & 0xFF) << 8)
    if name in _EXEC:
        return (_execute(kernel, task, call, args),)
    return None


def end(kernel: Kernel, task: Task, status: int) -> None:
    """The child is over: tell its parent, end the thread."""
    sharer: Sharer = task.sharer
    code = _CLD_KILLED if status & 0x7F else _CLD_EXITED
    shown = status & 0x7F or status >> 8
    with kernel.lock:
        sharer.status = status
        parent = next((other for other in kernel.tasks.values() if other.sharer is sharer.parent), None)
    if sharer.signal and parent is not None:
        info = bytearray(signals.child_info(code, sharer.pid, os.getuid(), shown))
        info[0:4] = sharer.signal.to_bytes(4, "little")
        kernel.queue_signal(sharer.signal, bytes(info), None if sharer.parent is None else parent)
    raise TaskEnded


def _execute(kernel: Kernel, task: Task, call: Call, args: Sequence[int]) -> int | None:
    """execve: a process of the host's runs the program, this thread waits for it and ends as it has."""
    from .processes import fork

    with OwnFiles():
        here, there = os.pipe()
    pid = fork(kernel, task, ())
    if pid < 0:
        os.close(here)
        os.close(there)
        return pid
    if pid == 0:
        task.sharer = None
        os.close(here)
        try:
            result = call.run(kernel, task, args)
        except OSError as error:
            result = -(error.errno or ENOENT)
        if result is None:  # the new program is there
            os.close(there)
            return None
        os.write(there, (-result).to_bytes(4, "little"))
        os._exit(0)
    os.close(there)
    failed = os.read(here, 4)
    os.close(here)
    kernel.children.pop(pid, None)
    status = create_string_buffer(4)
    while syscall(NUMBERS["wait4"], pid, addressof(status), 0, 0) == -EINTR:
        kernel.collect_signals()
    if failed:
        return -int.from_bytes(failed, "little")
    end(kernel, task, int.from_bytes(status.raw, "little"))
    raise AssertionError


def _is_meant(options: int, sharer: Sharer) -> bool:
    if options & _WALL:
        return True
    return bool(options & _WCLONE) == (sharer.signal != signals.SIGCHLD)


def wait(
    kernel: Kernel, task: Task, matches: Callable[[int, int], bool], options: int, host: Callable[[int], int]
) -> Sharer | int:
    """The child of this kind that has ended, or what ``host(options)`` gives: a negated error number, 0 when no child has done anything.

    Waits as the options say.
    """
    pause = _FIRST_PAUSE
    timeout = create_string_buffer(16)
    while True:
        with kernel.lock:
            mine = [s for s in kernel.sharers.values() if s.parent is task.sharer and _is_meant(options, s) and matches(s.pid, s.pid)]
            for sharer in mine:
                if sharer.status >= 0:
                    if not options & _WNOWAIT:
                        del kernel.sharers[sharer.pid]
                    return sharer
        got = host(options | _WNOHANG)
        if got != 0 and got != -ECHILD:
            return got
        if not mine:
            return got if got or options & _WNOHANG else host(options)
        if options & _WNOHANG:
            return 0
        kernel.collect_signals()
        if task.has_signal() or kernel.stop is not None or kernel.interrupted or task.dismissed:
            return -EINTR
        timeout.raw = (0).to_bytes(8, "little") + int(pause * 1e9).to_bytes(8, "little")
        syscall(NUMBERS["ppoll"], 0, 0, addressof(timeout), 0, 8)
        pause = min(2 * pause, _LONGEST_PAUSE)
