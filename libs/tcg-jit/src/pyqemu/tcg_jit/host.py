"""The host's side: memory, signal stacks and the code region, through libc.

Start-up path: ``ctypes`` and nothing heavier.  The code region is one reservation per process; segments of generated code are
mapped into it from files, read and execute only, so that "is this host pc ours" is one range check in the fault handler.
"""

from __future__ import annotations

import sys
from _struct import pack
from _thread import _local, allocate_lock, get_ident

from . import cdata as ctypes
from . import hostos as os
from . import runtime
from .errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

PROT_NONE, PROT_READ, PROT_WRITE, PROT_EXEC = 0, 1, 2, 4
MAP_SHARED, MAP_PRIVATE, MAP_FIXED, MAP_ANONYMOUS, MAP_NORESERVE = 1, 2, 0x10, 0x20, 0x4000

SIGBUS, SIGFPE, SIGSEGV = 7, 8, 11
_SA_SIGINFO, _SA_ONSTACK = 4, 0x08000000

PAGE: Final = 4096
#: Address space kept for generated code; pages are only used when segments are mapped.
CODE_REGION_SIZE: Final = 256 << 20

libc: Final = ctypes.CDLL(None, use_errno=True)
_mmap = libc.mmap
_mmap.restype = ctypes.c_void_p
_mmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long)
_mprotect = libc.mprotect
_mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
_munmap = libc.munmap
_munmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t)


def mmap(address: int, size: int, prot: int, flags: int, fd: int = -1, offset: int = 0) -> int:
    """mmap(2); raises ``OSError``."""
    got: int | None = _mmap(address, size, prot, flags, fd, offset)
    if got == 0xFFFFFFFFFFFFFFFF or got is None:
        error = ctypes.get_errno()
        raise OSError(error, f"mmap of {size:#x} bytes: {os.strerror(error)}")
    return got


def mprotect(address: int, size: int, prot: int) -> None:
    """mprotect(2); raises ``OSError``."""
    if _mprotect(address, size, prot):
        error = ctypes.get_errno()
        raise OSError(error, f"mprotect of {address:#x}: {os.strerror(error)}")


def munmap(address: int, size: int) -> None:
    """munmap(2) of memory of our own."""
    _munmap(address, size)


def block_signals() -> ctypes.Array[ctypes.c_char]:
    """The calling thread gets no signals; the mask before, for ``unblock_signals``."""
    before = ctypes.create_string_buffer(128)
    libc.pthread_sigmask(0, b"\xff" * 128, before)
    return before


def unblock_signals(before: ctypes.Array[ctypes.c_char]) -> None:
    """Give the calling thread its mask back."""
    libc.pthread_sigmask(2, before, None)


_NOFILE = 7
#: Descriptors more than the hard limit that the engine may need at a time.
_SPARE = 64
#: They begin here at the latest: the kernel's table of descriptors reaches up to the highest.
_FIRST_FD = 4000
#: What most processes begin with.
_USUAL_LIMIT = 1024
_F_GETFD, _F_DUPFD_CLOEXEC = 1, 1030
#: Descriptors that are looked for at a time.
_POLLED = 256
_POLLNVAL = 0x20
#: Told of each descriptor that is moved out of the guest's way.
own_fd_listeners: Final[list[Callable[[int], None]]] = []
#: Told with True before this process forks a child of the engine's own, with False when that has ended and been waited for: its
#: SIGCHLD is not the guest's.
own_child_listeners: Final[list[Callable[[bool], None]]] = []


class OwnFiles:
    """While this context is entered the process may open files up to its hard limit: the limit that a guest has set for itself, and the
    descriptors it has used up, do not count for what the engine opens.

    Threads may be in it at the same time, and in one another: the first to enter lifts the limit, the last to leave sets it again.
    """

    _lock: Final = allocate_lock()
    _before: Final = (ctypes.c_uint64 * 2)()
    #: Threads that are in it, as often as they have entered.
    _inside: Final[list[int]] = []

    def __enter__(self) -> OwnFiles:
        with self._lock:
            if not self._inside:
                before = self._before
                libc.prlimit(0, _NOFILE, None, before)
                room = before[1] if before[0] < before[1] else before[1] + _SPARE  # the latter needs the privilege
                libc.prlimit(0, _NOFILE, (ctypes.c_uint64 * 2)(room, room), None)
            self._inside.append(get_ident())
        return self

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._inside.remove(get_ident())
            if not self._inside:
                libc.prlimit(0, _NOFILE, self._before, None)

    @classmethod
    def _begin_child(cls) -> None:
        """In the child of a fork, with the lock held: of the threads that were in it only this one is here."""
        inside = cls._inside
        there, me = bool(inside), get_ident()
        inside[:] = [thread for thread in inside if thread == me]
        if there and not inside:
            libc.prlimit(0, _NOFILE, cls._before, None)
        cls._lock.release()

    @property
    def limit(self) -> int:
        """The limit outside: descriptors from here on are none that a guest can get."""
        return int(self._before[0])

    def high(self, fd: int) -> int:
        """The descriptor moved out of the guest's way, beyond its limit where that can be, and not just behind a low one, which it may
        raise; it closes on exec."""
        for first in (min(max(self.limit, _USUAL_LIMIT), _FIRST_FD), min(self.limit, _FIRST_FD), min(self.limit // 2, _FIRST_FD)):
            moved: int = libc.fcntl(fd, _F_DUPFD_CLOEXEC, first)
            if moved >= 0:
                os.close(fd)
                fd = moved
                break
        for listener in own_fd_listeners:
            listener(fd)
        return fd


def list_fds() -> list[int]:
    """The open descriptors of this process; one more may be there that was open for the listing only."""
    try:
        return [int(name) for name in os.listdir("/proc/self/fd")]
    except OSError:  # a guest's root need not have /proc
        with OwnFiles():
            return _poll_fds()


def _poll_fds() -> list[int]:
    """As ``list_fds``, by asking for each number."""
    limits = (ctypes.c_uint64 * 2)()
    libc.prlimit(0, _NOFILE, None, limits)
    found: list[int] = []
    for first in range(0, max(min(limits[1], 1 << 16), _FIRST_FD + _SPARE), _POLLED):
        numbers = range(first, first + _POLLED)
        record = ctypes.create_string_buffer(pack(f"<{2 * _POLLED}i", *[word for fd in numbers for word in (fd, 0)]), 8 * _POLLED)
        if libc.poll(record, _POLLED, 0) < 0:  # more than the limit, which could not be lifted
            found += [fd for fd in numbers if libc.fcntl(fd, _F_GETFD) >= 0]
        else:
            found += [fd for i, fd in enumerate(numbers) if not record.raw[8 * i + 6] & _POLLNVAL]
    return found


os.register_at_fork(before=OwnFiles._lock.acquire, after_in_parent=OwnFiles._lock.release, after_in_child=OwnFiles._begin_child)


class Imports:
    """Import hook for the time while a guest runs: modules that are needed late are read as ``OwnFiles``."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> Any:
        with OwnFiles():
            for finder in sys.meta_path:
                spec = finder.find_spec(name, path, target) if finder is not self else None  # type: ignore[arg-type]
                if spec is not None:
                    if hasattr(spec.loader, "get_data"):
                        spec.loader = _Reader(spec.loader)  # type: ignore[assignment]
                    return spec
        return None


class _Reader:
    """A loader that opens files."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def create_module(self, spec: Any) -> Any:
        with OwnFiles():
            return self._loader.create_module(spec)

    def exec_module(self, module: Any) -> None:
        module.__spec__.loader = module.__loader__ = self._loader
        with OwnFiles():
            self._loader.exec_module(module)


imports: Final = Imports()


def view(address: int, size: int) -> memoryview:
    """Writable bytes at a host address; the caller keeps the memory mapped."""
    return memoryview((ctypes.c_char * size).from_address(address)).cast("B")


class _Lease:
    """A mapping that ends with this object."""

    def __init__(self, address: int, size: int) -> None:
        self._range: Final = address, size

    def __del__(self, unmap: Callable[[int, int], int] = _munmap) -> None:  # module names are gone when Python ends
        unmap(*self._range)


def _mapped(size: int, prot: int, flags: int, fd: int = -1) -> memoryview[int]:
    """The bytes of a mapping of our own that is there as long as somebody looks at it."""
    address = mmap(0, size, prot, flags, fd)
    array = (ctypes.c_char * size).from_address(address)
    array.lease = _Lease(address, size)  # type: ignore[attr-defined]
    return memoryview(array).cast("B")


def memory(size: int) -> memoryview[int]:
    """Fresh memory, all zero.  A fork copies it instead of sharing it."""
    return _mapped(size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)


def file_view(fd: int, size: int) -> memoryview[int]:
    """The bytes of an open file, which need not stay open.  For files that are replaced and never changed: to touch what has been cut
    off would be the end of the process."""
    return _mapped(size, PROT_READ, MAP_PRIVATE, fd).toreadonly()


class CodeRegion:
    """Where generated code and the native routines live.  One per process, made when the first engine needs it."""

    def __init__(self) -> None:
        reserve = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        self.base: Final = mmap(0, CODE_REGION_SIZE, PROT_NONE, reserve)
        data = self.base + runtime.DATA_OFFSET
        mmap(data, runtime.DATA_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
        self.data: Final = view(data, runtime.DATA_SIZE).cast("Q")
        self._next = data + runtime.DATA_SIZE
        #: Pieces below ``_next`` that were given back: (size, address).
        self._free: list[tuple[int, int]] = []
        self.end: Final = self.base + CODE_REGION_SIZE
        self.data[runtime.DATA_CODE_LO // 8] = self._next
        self.data[runtime.DATA_CODE_HI // 8] = self.end
        self.enter: Callable[[int, int], int] | None = None
        #: Host addresses of the native routines by name.
        self.routines: dict[str, int] = {}
        #: Segments that are mapped, by path: (host address, names, offsets).  Engines of one folder share them.
        self.segments: Final[dict[str, tuple[int, list[str], tuple[int, ...]]]] = {}
        self._signal_handler = 0
        self._caught: dict[int, bytes] = {}
        self._signals_taken = 0

    def map(self, fd: int, offset: int, size: int) -> int:
        """Map ``size`` bytes of a file as code; the host address.  Never writable."""
        return self._put(size, lambda at, length: mmap(at, length, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, fd, offset))

    def map_copy(self, code: bytes | memoryview) -> int:
        """Have code that is in no file; its host address.  It can be written first, and executed then."""

        def place(at: int, length: int) -> None:
            mmap(at, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
            view(at, len(code))[:] = code
            mprotect(at, length, PROT_READ | PROT_EXEC)

        return self._put(len(code), place)

    def _put(self, size: int, place: Callable[[int, int], object]) -> int:
        """Find room for ``size`` bytes of code, and have ``place`` map them there."""
        length = (size + PAGE - 1) & -PAGE
        for i, (room, at) in enumerate(self._free):
            if room >= length:
                place(at, length)
                self._free[i : i + 1] = [(room - length, at + length)] if room > length else []
                return at
        at = self._next
        if at + length > self.end:
            raise EngineError(f"the code region ({CODE_REGION_SIZE >> 20} MiB) is full")
        place(at, length)
        self._next = at + length
        return at

    def unmap(self, address: int, size: int) -> None:
        """Give back what ``map`` gave; nobody runs in it."""
        length = (size + PAGE - 1) & -PAGE
        mmap(address, length, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED)
        free = sorted([*((place, room) for room, place in self._free), (address, length)])
        joined: list[tuple[int, int]] = []
        for place, room in free:
            if joined and sum(joined[-1]) == place:
                joined[-1] = (joined[-1][0], joined[-1][1] + room)
            else:
                joined.append((place, room))
        self._free[:] = [(room, place) for place, room in joined]

    def start_runtime(self, fd: int, offset: int, size: int, routines: dict[str, int]) -> None:
        """Map the segment of native routines and install the handlers of faults and exceptions."""
        mmap(self.base, (size + PAGE - 1) & -PAGE, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, fd, offset)
        at = self.routines = {name: self.base + offset for name, offset in routines.items()}
        self.enter = ctypes.routine(at["pyqemu_enter"], ctypes.c_uint64, ctypes.c_void_p, ctypes.c_void_p)
        self._signal_handler = at["pyqemu_on_signal"]
        fault = at["pyqemu_on_fault"]
        for signo, slot, handler in (
            (SIGSEGV, runtime.DATA_OLD_SEGV, fault),
            (SIGBUS, runtime.DATA_OLD_BUS, fault),
            (SIGFPE, runtime.DATA_OLD_FPE, at["pyqemu_on_exception"]),
        ):
            old = self._sigaction(signo, handler)
            self.data[slot // 8] = int.from_bytes(old[:8], "little")

    def _sigaction(self, signo: int, handler: int, flags: int = _SA_SIGINFO | _SA_ONSTACK) -> bytes:
        """sigaction(2) through libc; the old action's bytes (struct sigaction: handler, 128 bytes mask, flags, restorer)."""
        return self._sigaction_raw(signo, pack("<Q128xi4xQ", handler, flags, 0))

    def _sigaction_raw(self, signo: int, action: bytes) -> bytes:
        old = ctypes.create_string_buffer(152)
        if libc.sigaction(signo, action, old):
            error = ctypes.get_errno()
            raise OSError(error, f"sigaction({signo}): {os.strerror(error)}")
        return old.raw

    def catch_signal(self, signo: int, *, chain: bool = False) -> None:
        """Record signal ``signo`` natively (see ``pending_signals``); with ``chain`` the earlier handler runs afterwards."""
        old = self._sigaction(signo, self._signal_handler)
        if signo not in self._caught:
            self._caught[signo] = old
        handler = int.from_bytes(self._caught[signo][:8], "little")
        self.data[runtime.DATA_CHAIN // 8 + signo] = handler if chain and handler > 1 else 0

    def release_signal(self, signo: int) -> None:
        """Give a caught signal back to its earlier action."""
        old = self._caught.pop(signo, None)
        if old is not None:
            self._sigaction_raw(signo, old)

    def pending_signals(self) -> list[tuple[int, bytes]]:
        """Signals recorded since the last call: (number, 128 bytes of siginfo), oldest first."""
        data = self.data
        head = data[runtime.DATA_RING_HEAD // 8]
        out: list[tuple[int, bytes]] = []
        taken = max(self._signals_taken, head - runtime.RING_ENTRIES)
        while taken < head:
            at = (runtime.DATA_RING + (taken % runtime.RING_ENTRIES) * runtime.RING_STRIDE) // 8
            number = data[at]
            if not number:  # still being written by another thread; it sets the interrupt flags when done
                break
            out.append((number - 1, data[at + 2 : at + 18].tobytes()))
            data[at] = 0
            taken += 1
        self._signals_taken = taken
        return out

    def forget_signals(self) -> None:
        """Nothing has been recorded: in the child of a fork, it was the parent's, and who was writing it down is not there any more."""
        self._signals_taken = self.data[runtime.DATA_RING_HEAD // 8]

    def add_cpu(self, flag: int) -> None:
        """Host address of an ``interrupt`` field that recorded signals set."""
        data = self.data
        count = data[runtime.DATA_CPU_COUNT // 8]
        if count >= runtime.MAX_CPUS:
            raise EngineError(f"more than {runtime.MAX_CPUS} CPUs in one process")
        data[runtime.DATA_CPUS // 8 + count] = flag
        data[runtime.DATA_CPU_COUNT // 8] = count + 1

    def remove_cpu(self, flag: int) -> None:
        data = self.data
        count = data[runtime.DATA_CPU_COUNT // 8]
        first = runtime.DATA_CPUS // 8
        for i in range(count):
            if data[first + i] == flag:
                data[first + i] = data[first + count - 1]
                data[runtime.DATA_CPU_COUNT // 8] = count - 1
                return


_region: CodeRegion | None = None


def code_region() -> CodeRegion:
    """The process's code region."""
    global _region
    if _region is None:
        _region = CodeRegion()
    return _region


_free_stacks: list[int] = []


class _StackLease:
    """Memory of an alternate signal stack; the next thread gets it when this one has ended."""

    def __init__(self) -> None:
        if _free_stacks:
            self.base = _free_stacks.pop()
            return
        size = runtime.ALTSTACK_SIZE
        raw = mmap(0, 2 * size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE)
        self.base = (raw + size - 1) & -size

    def __del__(self, free: list[int] = _free_stacks) -> None:  # module names are gone when Python ends
        free.append(self.base)


class _ThreadStack(_local):
    """The alternate signal stack of a thread, made when the thread first runs guest code."""

    def __init__(self) -> None:
        self._lease = _StackLease()
        base = self._lease.base
        self.word = ctypes.c_uint64.from_address(base)
        # The usable part starts 64 bytes up: the kernel must not write over the word.
        if libc.sigaltstack(pack("<QiiQ", base + 64, 0, 0, runtime.ALTSTACK_SIZE - 64), None):
            error = ctypes.get_errno()
            raise OSError(error, f"sigaltstack: {os.strerror(error)}")


_stack: _ThreadStack | None = None


def enter_thread(env: int) -> None:
    """The calling thread is about to run generated code on the state block ``env``.

    The thread's alternate signal stack is aligned to its size and its lowest word is ``env``: the fault handler masks its
    stack pointer to find it.
    """
    global _stack
    if _stack is None:
        _stack = _ThreadStack()
    _stack.word.value = env
