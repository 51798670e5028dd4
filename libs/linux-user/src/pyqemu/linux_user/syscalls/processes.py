"""Processes and threads: fork, clone, exec, exit, and what is kept per process."""

from __future__ import annotations

from _struct import Struct
from _thread import allocate_lock, start_new_thread

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import address_of_bytes, addressof, create_string_buffer
from pyqemu.tcg_jit.errors import EngineError
from pyqemu.tcg_jit.host import OwnFiles, block_signals, list_fds, unblock_signals

from .. import signals
from .._host import NUMBERS, syscall
from ..errors import LinuxUserError, LoadError
from ..loop import keep_program, release_robust_futexes
from ..signals import SIG_IGN, SIGKILL, Action
from ..task import Task
from .startup import NOFILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..kernel import Kernel
    from ..program import Program
    from .sharing import Sharer

EPERM, ENOENT, ESRCH, E2BIG, EBADF, EAGAIN, EACCES, EFAULT, EINVAL, ELOOP = 1, 2, 3, 7, 9, 11, 13, 14, 22, 40
_M32 = 0xFFFFFFFF
_M64 = (1 << 64) - 1

CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_VFORK, CLONE_PARENT = 0x100, 0x200, 0x400, 0x800, 0x4000, 0x8000
CLONE_THREAD, CLONE_SYSVSEM, CLONE_SETTLS, CLONE_PARENT_SETTID = 0x10000, 0x40000, 0x80000, 0x100000
CLONE_CHILD_CLEARTID, CLONE_DETACHED, CLONE_CHILD_SETTID, CLONE_IO = 0x200000, 0x400000, 0x1000000, 0x80000000
CLONE_PIDFD, CLONE_CLEAR_SIGHAND = 0x1000, 1 << 32
_SIGCHLD, _SIGRTMAX = 17, 64
_AT_FDCWD, _AT_SYMLINK_NOFOLLOW, _AT_EMPTY_PATH = -100 & 0xFFFFFFFF, 0x100, 0x1000
_F_GETFD, _FD_CLOEXEC = 1, 1
#: PTRACE_EVENT_*
EVENT_VFORK_DONE = 5
#: What every thread library asks for, and what may come with it.
_KNOWN = (
    0xFF | CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_VFORK | CLONE_SYSVSEM | CLONE_SETTLS
    | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID
    | CLONE_DETACHED | CLONE_CHILD_SETTID | CLONE_IO | CLONE_PIDFD | CLONE_CLEAR_SIGHAND
)  # fmt: skip
CLONE_NEWNS, CLONE_NEWPID = 0x20000, 0x20000000
#: NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
_NAMESPACES = CLONE_NEWNS | 0x7E000000


class CloneRequest:
    """The arguments of every kind of clone in one shape.

    ``stack_top`` 0: the parent's stack; ``stack_size`` 0: find out; ``pidfd``: where a descriptor of the child goes, if one is wanted.
    """

    __slots__ = ("child_tid", "flags", "parent_tid", "pidfd", "stack_size", "stack_top", "tls")

    def __init__(
        self, flags: int, stack_top: int, stack_size: int, parent_tid: int, child_tid: int, tls: int, pidfd: int = 0
    ) -> None:
        self.flags = flags
        self.stack_top = stack_top
        self.stack_size = stack_size
        self.parent_tid = parent_tid
        self.child_tid = child_tid
        self.pidfd = pidfd
        self.tls = tls if flags & CLONE_SETTLS else None


def fork(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _fork(kernel, task, CloneRequest(_SIGCHLD, 0, 0, 0, 0, 0))


def vfork(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _fork(kernel, task, CloneRequest(CLONE_VFORK | CLONE_VM | _SIGCHLD, 0, 0, 0, 0, 0))


def _old_clone(flags: int, stack_top: int, stack_size: int, parent_tid: int, child_tid: int, tls: int) -> CloneRequest:
    """Calls before clone3 have one pointer for the parent's copy of the thread id and for the descriptor."""
    if flags & CLONE_PIDFD and flags & CLONE_PARENT_SETTID:
        raise OSError(EINVAL, "one pointer for two results")
    return CloneRequest(flags, stack_top, stack_size, parent_tid, child_tid, tls, parent_tid)


def clone(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _clone(kernel, task, _old_clone(a[0] & _M32, a[1], 0, a[2], a[3], a[4]))


def clone_backwards(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """The order of arguments of kernels built with CLONE_BACKWARDS: the thread pointer comes before the child's word."""
    return _clone(kernel, task, _old_clone(a[0] & _M32, a[1], 0, a[2], a[4], a[3]))


def clone2(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    flags = a[0] & _M32 or CLONE_VM | CLONE_FS | CLONE_FILES | _SIGCHLD
    return _clone(kernel, task, _old_clone(flags, a[1] + a[2] if a[1] else 0, a[2], a[3], a[4], a[5]))


_CLONE_ARGS = Struct("<8Q")
#: What was added behind it: set_tid, set_tid_size, cgroup.
_MORE_ARGS = Struct("<3Q")
_MOST_TIDS = 32
_CAPABILITIES = Struct("<3I")  # effective, permitted, inheritable: half of them
_RLIMIT = Struct("<QQ")


def clone3(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] < _CLONE_ARGS.size:
        return -EINVAL
    if a[1] > 4096:
        return -E2BIG
    record = kernel.mm.read(a[0], a[1]).ljust(_CLONE_ARGS.size + _MORE_ARGS.size, b"\0")
    if any(record[_CLONE_ARGS.size + _MORE_ARGS.size :]):
        return -E2BIG
    flags, pidfd, child_tid, parent_tid, exit_signal, stack, size, tls = _CLONE_ARGS.unpack_from(record)
    tids, count, _ = _MORE_ARGS.unpack_from(record, _CLONE_ARGS.size)
    if exit_signal > _SIGRTMAX or flags & (0xFF | CLONE_DETACHED) or bool(stack) != bool(size):
        return -EINVAL
    if flags & (CLONE_THREAD | CLONE_PARENT) and exit_signal:
        return -EINVAL
    if count > _MOST_TIDS or bool(tids) != bool(count):
        return -EINVAL
    if tids:
        if kernel.log is not None:
            kernel.log("unimp", "clone3 with set_tid: the ids of children cannot be chosen")
        return -EPERM
    top = stack + size if stack else 0
    return _clone(kernel, task, CloneRequest(flags | exit_signal, top, size, parent_tid, child_tid, tls, pidfd))


def _clone(kernel: Kernel, task: Task, request: CloneRequest) -> int:
    flags = request.flags
    if (flags & CLONE_SIGHAND and not flags & CLONE_VM) or (flags & CLONE_THREAD and not flags & CLONE_SIGHAND):
        return -EINVAL
    if flags & ~(_KNOWN | _NAMESPACES):
        if kernel.log is not None:
            kernel.log("unimp", f"clone with flags {flags & ~_KNOWN:#x}: new parents and such are not supported")
        return -EINVAL
    if flags & CLONE_CLEAR_SIGHAND and flags & CLONE_SIGHAND:
        return -EINVAL
    if flags & CLONE_PIDFD and flags & (CLONE_THREAD | CLONE_DETACHED):
        return -EINVAL
    if (flags & _NAMESPACES and flags & CLONE_THREAD) or (flags & CLONE_NEWNS and flags & CLONE_FS):
        return -EINVAL
    if flags & CLONE_THREAD:  # (descriptors and the working directory are shared in any case)
        return _start_thread(kernel, task, request)
    if not flags & CLONE_VM or flags & CLONE_VFORK:
        return _fork(kernel, task, request)
    from .sharing import Sharer

    for other in list(kernel.tasks.values()):
        other.see_calls()  # waiting for children is no longer the host's affair alone
    return _start_thread(kernel, task, request, Sharer(task.sharer, flags & 0xFF))


# ---- threads ---------------------------------------------------------------------------------------------------


def _start_thread(kernel: Kernel, task: Task, request: CloneRequest, sharer: Sharer | None = None) -> int:
    """A thread of this process, or a process that shares its memory."""
    from ..loop import run_thread

    try:
        cpu = kernel.engine.new_cpu()
    except EngineError:  # there can be no more
        return -EAGAIN
    child = Task(kernel, cpu, 0)
    child.blocked = task.blocked
    child.seccomp = task.seccomp
    child.tagged = task.tagged
    child.sharer = task.sharer if sharer is None else sharer
    kernel.abi.clone_cpu(task, cpu, request.stack_top, request.stack_size, request.tls)
    kernel.abi.adopt(child)
    if request.flags & CLONE_CHILD_CLEARTID:
        child.clear_tid = request.child_tid
    kernel.watch()
    event = task.trace.kind_of_child(request.flags) if task.trace is not None else 0
    started = allocate_lock()
    started.acquire()

    def life() -> None:
        signals.set_host_mask(child.blocked)  # the host's C library lets its own signal through in new threads
        child.tid = syscall(NUMBERS["gettid"])
        if event:
            task.trace.new_thread(child)
        with kernel.lock:
            kernel.tasks[child.tid] = child
            if sharer is not None:
                sharer.pid = child.tid
                kernel.sharers[child.tid] = sharer
        if request.flags & CLONE_PARENT_SETTID:
            _store_tid(kernel, request.parent_tid, child.tid)
        if request.flags & CLONE_CHILD_SETTID:
            _store_tid(kernel, request.child_tid, child.tid)
        started.release()
        run_thread(kernel, child)

    try:
        start_new_thread(life, ())
    except RuntimeError:
        kernel.abi.release(child)
        return -EAGAIN
    started.acquire()
    if event:
        task.trace.event(task, event, child.tid)
    return child.tid


def _store_tid(kernel: Kernel, address: int, tid: int) -> None:
    from pyqemu.tcg_jit.errors import GuestFault

    try:
        kernel.mm.write_u32(address, tid)
    except GuestFault:
        return  # Linux ignores a bad address here too


# ---- fork ------------------------------------------------------------------------------------------------------


def _fork(kernel: Kernel, task: Task, request: CloneRequest) -> int:
    """A host process of its own.  With CLONE_VFORK the parent waits, and then has what the child has written (``vfork``)."""
    flags = request.flags
    ends = None
    if flags & CLONE_VFORK:
        files = OwnFiles()
        with files:
            here, there = os.pipe()
            ends = files.high(here), files.high(there)
    spaces = None
    if flags & _NAMESPACES:
        from .rights import prepare

        prepare(kernel)
        spaces = Namespaces(flags & _NAMESPACES)
    frame = kernel.abi.stack_pointer(task.cpu)
    trace = task.trace
    event = trace.kind_of_child(flags) if trace is not None else 0
    before = getattr(kernel.engine, "before_fork", None)
    if before is not None:
        before()
    pid = -1
    # What is recorded when the child begins was sent to its parent; what is sent to itself comes when the mask is back.
    mask = block_signals()
    try:
        with kernel.lock, kernel.mm.lock:
            pid = os.fork()
            if pid:
                kernel.children[pid] = False
            else:
                kernel.engine.forget_signals()
    finally:
        unblock_signals(mask)
        after = getattr(kernel.engine, "after_fork_parent", None)
        if pid and after is not None:  # also when the host cannot fork
            after()
    if spaces is not None:
        failed = spaces.entered(pid)
        if failed:
            if ends is not None:
                os.close(ends[0])
                os.close(ends[1])
            return failed
    if pid:
        if flags & CLONE_PARENT_SETTID:
            _store_tid(kernel, request.parent_tid, pid)
        if flags & CLONE_PIDFD:
            _store_tid(kernel, request.pidfd, syscall(NUMBERS["pidfd_open"], pid, 0))
        if event:
            trace.heir(pid, pid)
            trace.event(task, event, pid)
        if ends is not None:
            os.close(ends[1])
            _wait_for_child(kernel, ends[0])
            os.close(ends[0])
            if task.trace is not None:
                task.trace.event(task, EVENT_VFORK_DONE, pid)
        return pid
    after = getattr(kernel.engine, "after_fork", None)
    if after is not None:
        after()
    if spaces is not None:
        from .rights import settle

        settle(kernel)
    end_vfork(kernel)  # who waits for our parent does not wait for us
    if ends is not None:
        os.close(ends[0])
        kernel.vfork_fd = ends[1]
        kernel.vfork_frame = frame if flags & CLONE_VM else 0
        kernel.vfork_alone = len(kernel.tasks) == 1
        if kernel.vfork_frame:
            from .vfork import frame_of

            kernel.vfork_before = frame_of(kernel.mm, frame)
        kernel.reserve_fd(ends[1])
    become_child(kernel, task)
    if event:
        from ..trace.tracee import adopt

        adopt(kernel, task, trace)
    if flags & CLONE_CLEAR_SIGHAND:
        _forget_handlers(kernel)
    if flags & CLONE_PARENT_SETTID and not flags & CLONE_VM:
        _store_tid(kernel, request.parent_tid, task.tid)
    if flags & CLONE_CHILD_SETTID:
        _store_tid(kernel, request.child_tid, task.tid)
    task.clear_tid = request.child_tid if flags & CLONE_CHILD_CLEARTID else 0
    kernel.abi.set_child_stack(task.cpu, request.stack_top, request.stack_size, request.tls)
    return 0


class Namespaces:
    """New namespaces for a child: it enters them itself, but for that of process ids, which its parent makes for its next child.

    Raises ``OSError`` when that is not allowed.
    """

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted & ~CLONE_NEWPID
        self.own = -1
        files = OwnFiles()
        with files:
            here, there = os.pipe()
            self.here, self.there = files.high(here), files.high(there)
            if wanted & CLONE_NEWPID:
                self.own = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
                got = syscall(NUMBERS["unshare"], CLONE_NEWPID)
                if got < 0:
                    self._close()
                    raise OSError(-got, "namespace")

    def _close(self) -> None:
        for fd in (self.here, self.there, self.own):
            if fd >= 0:
                os.close(fd)

    def entered(self, pid: int) -> int:
        """Behind the fork, in both processes: 0, or what the parent's call fails with (then there is no child)."""
        if not pid:
            got = syscall(NUMBERS["unshare"], self.wanted) if self.wanted else 0
            if got < 0:
                os.write(self.there, (-got).to_bytes(4, "little"))
                os._exit(0)
            self._close()
            return 0
        os.close(self.there)
        self.there = -1
        if self.own >= 0:
            syscall(NUMBERS["setns"], self.own, CLONE_NEWPID)
        failed = os.read(self.here, 4)
        self._close()
        if not failed:
            return 0
        os.waitpid(pid, 0)
        return -int.from_bytes(failed, "little")


def _wait_for_child(kernel: Kernel, fd: int) -> None:
    """Until the child of a vfork ends or runs another program, then see what it has written."""
    data = bytearray()
    poll = create_string_buffer(fd.to_bytes(4, "little") + b"\1\0\0\0", 8)
    while True:
        while syscall(NUMBERS["ppoll"], addressof(poll), 1) < 0:
            kernel.collect_signals()  # messages of other guest processes; signals wait as they do on Linux
        part = os.read(fd, 1 << 16)
        if not part:
            break
        data += part
    if data:
        from .vfork import take_over

        take_over(kernel, data)


def become_child(kernel: Kernel, task: Task) -> None:
    """This host process is a new guest process with one thread."""
    kernel.child = True
    if kernel.gdb is not None:
        kernel.gdb.forked_child()
    for other in kernel.tasks.values():
        release = getattr(other.cpu, "close", None)
        if other is not task and release is not None:
            release()
    kernel.tasks = {}
    task.tid = os.getpid()
    kernel.tasks[task.tid] = task
    kernel.pending.clear()
    task.pending.clear()
    kernel.sharers.clear()
    task.sharer = None
    task.robust = (0, 0)
    if kernel.mm.mdwe & _MDWE_NO_INHERIT:
        kernel.mm.mdwe = 0
    kernel.interrupted = False
    kernel.children.clear()
    if kernel.watching:  # by a thread that only the parent has
        kernel.watching = False
        kernel.watch()
    if kernel.tracer is not None:
        kernel.reserved_fds.discard(kernel.tracer.fd)
        kernel.tracer.close()
        kernel.tracer = None
        kernel.use_native_calls(task)
    if task.trace is not None:
        task.trace = None
        kernel.traces.clear()
        for signo in signals.OURS_TO_CATCH:
            kernel.sync_host_action(signo)
        kernel.use_native_calls(task)
    kernel.itimers.clear()  # a child inherits no timers
    kernel.timers.clear()
    if kernel.embedded:
        # The embedding program's own arrangements do not concern the child.
        for signo in range(1, signals.MAX_SIGNAL + 1):
            if signo not in (SIGKILL, signals.SIGSTOP):
                kernel.sync_host_action(signo)


# ---- exec ------------------------------------------------------------------------------------------------------

_ARG_LIMIT = 128 * 1024
_ARGS_TOTAL = 6 << 20


def _strings(kernel: Kernel, address: int) -> list[bytes]:
    """A null-terminated array of string pointers; a null array is an empty one, as on Linux."""
    out: list[bytes] = []
    total = 0
    word = kernel.abi.word
    while address:
        pointer = int.from_bytes(kernel.mm.read(address, word), "little")
        if not pointer:
            break
        try:
            text = kernel.mm.cstring(pointer, _ARG_LIMIT)
        except OSError:
            raise OSError(E2BIG, "argument") from None
        total += len(text) + 1 + word
        if total > _ARGS_TOTAL:
            raise OSError(E2BIG, "arguments")
        out.append(text)
        address += word
    return out


def execve(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    return _exec(kernel, task, kernel.mm.cstring(a[0]), a[1], a[2])


def execveat(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    path, fd = kernel.mm.cstring(a[1]), a[0] & _M32
    if a[4] & ~(_AT_SYMLINK_NOFOLLOW | _AT_EMPTY_PATH):
        return -EINVAL
    if not path:
        if not a[4] & _AT_EMPTY_PATH:
            return -ENOENT
        if fd in kernel.reserved_fds or syscall(NUMBERS["fcntl"], fd, _F_GETFD) < 0:
            return -EBADF
        path = b"/dev/fd/%d" % fd  # a file that has a name no more, or never had one, is found so too
        if syscall(NUMBERS["fcntl"], fd, _F_GETFD) & _FD_CLOEXEC and _is_script(path):
            return -ENOENT  # its interpreter will not find it
    elif not path.startswith(b"/") and fd != _AT_FDCWD:
        if fd in kernel.reserved_fds or syscall(NUMBERS["fcntl"], fd, _F_GETFD) < 0:
            return -EBADF
        path = os.path.join(os.readlink(b"/proc/self/fd/%d" % fd), path)
    if a[4] & _AT_SYMLINK_NOFOLLOW and not path.startswith(b"/dev/fd/") and os.path.islink(kernel.translate_path(path) or path):
        return -ELOOP
    return _exec(kernel, task, path, a[2], a[3])


def _is_script(path: bytes) -> bool:
    if not _is_regular(path):
        return False
    with OwnFiles(), open(path, "rb", 0) as file:
        return file.read(2) == b"#!"


def _is_regular(path: bytes) -> bool:
    """Raises ``OSError`` when there is no such file."""
    return os.stat(path).st_mode & 0o170000 == 0o100000


def _exec(kernel: Kernel, task: Task, path: bytes, argv_at: int, env_at: int) -> int | None:
    argv = _strings(kernel, argv_at) or [b""]
    env = _strings(kernel, env_at)
    if not path:
        return -ENOENT
    host = kernel.translate_path(path, follow=True) or path
    if not _is_regular(host) or not os.access(host, os.X_OK):
        return -EACCES
    with OwnFiles():
        found = _find(kernel, path, argv)
        if isinstance(found, int):
            return found
        if kernel.vfork_fd >= 0:
            from .vfork import hand_over

            hand_over(kernel)
        if found is not None:
            _replace(kernel, task, found, env)
            return None
    return _exec_native(kernel, task, host, argv, env)


def _find(kernel: Kernel, path: bytes, argv: list[bytes]) -> Program | int | None:
    """The guest program at ``path``, a negated error number, or None for a program of the host."""
    from .. import program as programs

    try:
        return programs.find_program(kernel, path, argv)
    except LoadError as error:
        return None if "unsupported machine" in error.why else -error.errno


def _replace(kernel: Kernel, task: Task, found: Program, env: list[bytes]) -> None:
    from .. import program as programs

    # From here on there is no way back to the old program.
    _kill_others(kernel, task)
    keep_program(kernel)
    _close_on_exec(kernel, found)
    _forget_handlers(kernel)
    task.altstack = (0, signals.SS_DISABLE, 0)
    release_robust_futexes(kernel, task)
    task.clear_tid = 0
    task.tagged = False
    task.saved_blocked = None
    task.abi_state = None
    kernel.aio.clear()
    if kernel.rings:
        from .io_uring import ring_of

        for fd in list(kernel.rings):
            ring_of(kernel, fd)  # forgets those that execve has closed
    for timer in kernel.timers:  # interval timers go on, POSIX timers do not
        syscall(NUMBERS["timer_delete"], timer)
    kernel.timers.clear()
    kernel.mm.reset()
    _as_after_exec()
    try:
        old = task.cpu
        blocked = task.blocked
        task.cpu = programs.boot(kernel, found, env)
        task.blocked = blocked
        kernel.use_native_calls(task)
        kernel.abi.adopt(task)
        release = getattr(old, "close", None)
        if release is not None:
            release()
    except (LinuxUserError, OSError):
        kernel.die(task, SIGKILL, signals.sender_info(SIGKILL, signals.SI_KERNEL, 0, 0))
    finally:
        found.close()
    end_vfork(kernel)
    if task.trace is not None:
        task.trace.executed(task, task.tid)


_PR_SET_DUMPABLE, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_IS_SET = 4, 47, 1
_LAST_CAPABILITY = 63
_CAPABILITY_VERSION = 0x20080522


def _as_after_exec() -> None:
    """What the host's kernel does to rights when a process runs another program, which ours does without it: the process can be looked at
    by its user again, and who is not root has the capabilities only that are ambient."""
    syscall(NUMBERS["prctl"], _PR_SET_DUMPABLE, 1)
    if 0 in os.getresuid()[:2]:
        return
    head = create_string_buffer(_CAPABILITY_VERSION.to_bytes(8, "little"), 8)
    sets = create_string_buffer(24)
    syscall(NUMBERS["capget"], addressof(head), addressof(sets))
    low, high = (_CAPABILITIES.unpack_from(sets.raw, at) for at in (0, _CAPABILITIES.size))
    if not low[1] | high[1]:  # nothing is permitted, as for most
        return
    bits = [n for n in range(_LAST_CAPABILITY) if syscall(NUMBERS["prctl"], _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_IS_SET, n) == 1]
    ambient = sum(1 << n for n in bits)
    words = ambient & _M32, ambient >> 32
    record = b"".join(_CAPABILITIES.pack(word, word, inheritable) for word, inheritable in zip(words, (low[2], high[2]), strict=True))
    data = create_string_buffer(record, len(record))
    syscall(NUMBERS["capset"], addressof(head), addressof(data))


def _forget_handlers(kernel: Kernel) -> None:
    """Signals with handlers get their default actions; what is ignored stays so."""
    for signo, action in enumerate(kernel.actions):
        if action.handler > SIG_IGN:
            kernel.actions[signo] = Action()
            kernel.sync_host_action(signo)


def _exec_native(kernel: Kernel, task: Task, host: bytes, argv: list[bytes], env: list[bytes]) -> int:
    """A program for the host itself: the host runs it in our place.  Not for threads with filters, which it would be free of."""
    if task.seccomp is not None:
        return -EACCES
    if task.trace is not None:
        task.trace.detach(task)
    if kernel.file_limit is not None:
        record = create_string_buffer(16)
        syscall(NUMBERS["prlimit64"], 0, NOFILE, 0, addressof(record))
        record = create_string_buffer(record.raw[:8] + kernel.file_limit.to_bytes(8, "little"), 16)
        syscall(NUMBERS["prlimit64"], 0, NOFILE, addressof(record), 0)
    for number, limits in kernel.own_limits.items():
        if number not in kernel.abi.limits:
            record = create_string_buffer(_RLIMIT.pack(*limits), 16)
            syscall(NUMBERS["prlimit64"], 0, number, addressof(record), 0)
    for signo in (signals.SIGPIPE, signals.SIGXFSZ):
        signals.set_host_default(signo, kernel.actions[signo].handler == SIG_IGN)
    release_robust_futexes(kernel, task)
    vectors = [create_string_buffer(b"".join(_pointer(entry) for entry in words) + bytes(8)) for words in (argv, env)]
    return syscall(NUMBERS["execve"], address_of_bytes(host), addressof(vectors[0]), addressof(vectors[1]))


def _pointer(word: bytes) -> bytes:
    return address_of_bytes(word).to_bytes(8, "little")


def end_vfork(kernel: Kernel) -> None:
    """Let a parent that waits in vfork go on."""
    if kernel.vfork_fd >= 0:
        kernel.reserved_fds.discard(kernel.vfork_fd)
        os.close(kernel.vfork_fd)
        kernel.vfork_fd = -1


def _kill_others(kernel: Kernel, task: Task) -> None:
    """execve ends every other thread; the caller takes over the process id."""
    import time

    others = [other for other in kernel.tasks.values() if other is not task]
    for other in others:
        other.dismissed = True
    while any(not other.done for other in others):
        for other in others:
            if not other.done:
                kernel.kick(other)
        time.sleep(0.001)


def _close_on_exec(kernel: Kernel, program: Program) -> None:
    if not hasattr(kernel.engine, "host_fds"):
        # The engine cannot tell its descriptors from the guest's: it lets go of its compile process and starts another
        # when it needs one, as in the child of a fork.
        kernel.engine.after_fork()
    keep = {*kernel.runner_fds(), program.elf.fd}
    if program.interpreter is not None:
        keep.add(program.interpreter.fd)
    # The engine's threads open files while they hold its lock: those are not to be closed, nor may a number that they close be another file
    # by then.
    engine = kernel.engine
    wait, go_on = getattr(engine, "before_fork", None), getattr(engine, "after_fork_parent", None)
    if wait is not None:
        wait()
    try:
        for fd in list_fds():
            if fd not in keep and syscall(NUMBERS["fcntl"], fd, 1) == 1:
                syscall(NUMBERS["close"], fd)
    finally:
        if go_on is not None:
            go_on()


# ---- per thread and per process --------------------------------------------------------------------------------


def getpgrp(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return os.getpgrp()


_WAITV = Struct("<QQII")  # futex_waitv: value, address, flags, reserved
_WAITV_MAX = 128


def _waiters(kernel: Kernel, address: int, count: int) -> Any:
    """An array of futex_waitv with host addresses, as a buffer."""
    out = bytearray()
    for value, word, flags, reserved in _WAITV.iter_unpack(kernel.mm.read(address, _WAITV.size * count)):
        if word >= kernel.mm.limit:
            raise OSError(EFAULT, "address")
        out += _WAITV.pack(value, word + kernel.mm.gbase, flags, reserved)
    return create_string_buffer(bytes(out), len(out))


def futex_waitv(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    count = a[1] & _M32
    if not 0 < count <= _WAITV_MAX:
        return -EINVAL
    record = _waiters(kernel, a[0], count)
    timeout = a[3]
    if timeout:
        if timeout + 16 > kernel.mm.limit:
            return -EFAULT
        timeout += kernel.mm.gbase
    return syscall(NUMBERS["futex_waitv"], addressof(record), count, a[2] & _M32, timeout, a[4] & _M32)


def futex_requeue(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    record = _waiters(kernel, a[0], 2)
    return syscall(NUMBERS["futex_requeue"], addressof(record), a[1] & _M32, a[2] & _M32, a[3] & _M32)


# PDEATHSIG, DUMPABLE, KEEPCAPS, TIMING, TIMERSLACK, SECUREBITS, CAPBSET, SUBREAPER, NO_NEW_PRIVS, THP, IO_FLUSHER
_PRCTL_NUMBERS = frozenset((1, 3, 4, 7, 8, 13, 14, 23, 24, 27, 28, 29, 30, 33, 34, 36, 38, 39, 41, 42, 47, 57, 58))
PR_SET_TAGGED_ADDR_CTRL, PR_GET_TAGGED_ADDR_CTRL = 55, 56
_PRCTL_RESULTS = {2: 4, 37: 4, 40: 8}  # GET_PDEATHSIG, GET_CHILD_SUBREAPER, GET_TID_ADDRESS: sizes


_PR_SET_MDWE, _PR_GET_MDWE = 65, 66
_MDWE_REFUSE_EXEC_GAIN, _MDWE_NO_INHERIT = 1, 2


def _deny_write_and_execute(kernel: Kernel, a: Sequence[int]) -> int:
    bits, mm = a[1], kernel.mm
    if any(a[2:5]) or bits & ~(_MDWE_REFUSE_EXEC_GAIN | _MDWE_NO_INHERIT) or bits == _MDWE_NO_INHERIT:
        return -EINVAL
    if mm.mdwe and mm.mdwe != bits:
        return -EPERM
    mm.mdwe = bits
    return 0


def prctl(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    from .seccomp_calls import mode_of, set_mode

    option = a[0] & _M32
    mm = kernel.mm
    if option == 15:  # PR_SET_NAME
        name = create_string_buffer(mm.cstring(a[1], 4096)[:15], 16)
        return syscall(NUMBERS["prctl"], option, addressof(name))
    if option == 16:  # PR_GET_NAME
        name = create_string_buffer(16)
        got = syscall(NUMBERS["prctl"], option, addressof(name))
        mm.write(a[1], name.raw)
        return got
    if option == 40:
        mm.write_u64(a[1], task.clear_tid)
        return 0
    if option in _PRCTL_RESULTS:
        if a[1] + 8 > mm.limit:
            return -EFAULT
        mm.prepare_write(a[1], 8)
        return syscall(NUMBERS["prctl"], option, a[1] + mm.gbase)
    if option in (_PR_SET_MDWE, _PR_GET_MDWE):
        return _deny_write_and_execute(kernel, a) if option == _PR_SET_MDWE else -EINVAL if any(a[1:5]) else mm.mdwe
    if option == 0x53564D41:  # PR_SET_VMA
        if a[1] & _M32:  # PR_SET_VMA_ANON_NAME is the only one
            return -EINVAL
        return mm.name_memory(a[2], a[3], mm.cstring(a[4], 81) if a[4] else None)
    if option == 0x41555856:  # PR_GET_AUXV
        if a[3] or a[4]:
            return -EINVAL
        mm.write(a[1], kernel.auxv[: a[2]])
        return len(kernel.auxv)
    if option == 0x59616D61:  # PR_SET_PTRACER: any process of ours may
        return 0
    if option == 21:  # PR_GET_SECCOMP
        return mode_of(task)
    if option == 22:  # PR_SET_SECCOMP
        return set_mode(kernel, task, a[1], a[2])
    if option in (PR_SET_TAGGED_ADDR_CTRL, PR_GET_TAGGED_ADDR_CTRL):
        from .tags import control

        return control(kernel, task, option == PR_GET_TAGGED_ADDR_CTRL, a)
    if option in _PRCTL_NUMBERS:
        return syscall(NUMBERS["prctl"], option, *a[1:5])
    if kernel.log is not None:
        kernel.log("unimp", f"prctl option {option} is not supported, at pc {task.cpu.pc:#x}")
    return -EINVAL


def personality(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """Flags are kept and have no effect: addresses are the same in every run as it is."""
    wanted, old = a[0] & _M32, kernel.persona
    if wanted != _M32:
        if wanted & 0xFF:
            return -EINVAL
        kernel.persona = wanted
    return old


def nice(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    step = (a[0] & _M32 ^ 0x80000000) - 0x80000000
    os.nice(step)
    return 0
