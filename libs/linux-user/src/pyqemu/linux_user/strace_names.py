"""Arguments that are more than numbers: flag words by name, small records by content.  For ``strace``."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit.errors import GuestFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final

    from .kernel import Kernel

#: Generic values: the ABI converts its own.
_MAP: Final = (
    (0x10, "MAP_FIXED"), (0x20, "MAP_ANONYMOUS"), (0x100, "MAP_GROWSDOWN"), (0x800, "MAP_DENYWRITE"), (0x1000, "MAP_EXECUTABLE"),
    (0x2000, "MAP_LOCKED"), (0x4000, "MAP_NORESERVE"), (0x8000, "MAP_POPULATE"), (0x10000, "MAP_NONBLOCK"), (0x20000, "MAP_STACK"),
    (0x40000, "MAP_HUGETLB"), (0x80000, "MAP_SYNC"), (0x100000, "MAP_FIXED_NOREPLACE"), (1 << 32, "MAP_FIRST32"),
)  # fmt: skip
_MAP_TYPES: Final = {1: "MAP_SHARED", 2: "MAP_PRIVATE", 3: "MAP_SHARED_VALIDATE"}
_CLONE: Final = (
    (0x100, "CLONE_VM"), (0x200, "CLONE_FS"), (0x400, "CLONE_FILES"), (0x800, "CLONE_SIGHAND"), (0x1000, "CLONE_PIDFD"),
    (0x2000, "CLONE_PTRACE"), (0x4000, "CLONE_VFORK"), (0x8000, "CLONE_PARENT"), (0x10000, "CLONE_THREAD"), (0x20000, "CLONE_NEWNS"),
    (0x40000, "CLONE_SYSVSEM"), (0x80000, "CLONE_SETTLS"), (0x100000, "CLONE_PARENT_SETTID"), (0x200000, "CLONE_CHILD_CLEARTID"),
    (0x400000, "CLONE_DETACHED"), (0x800000, "CLONE_UNTRACED"), (0x1000000, "CLONE_CHILD_SETTID"), (0x2000000, "CLONE_NEWCGROUP"),
    (0x4000000, "CLONE_NEWUTS"), (0x8000000, "CLONE_NEWIPC"), (0x10000000, "CLONE_NEWUSER"), (0x20000000, "CLONE_NEWPID"),
    (0x40000000, "CLONE_NEWNET"), (0x80000000, "CLONE_IO"),
)  # fmt: skip
_MREMAP: Final = ((1, "MREMAP_MAYMOVE"), (2, "MREMAP_FIXED"), (4, "MREMAP_DONTUNMAP"))
_MSYNC: Final = ((1, "MS_ASYNC"), (2, "MS_INVALIDATE"), (4, "MS_SYNC"))
_WAIT: Final = (
    (1, "WNOHANG"), (2, "WSTOPPED"), (4, "WEXITED"), (8, "WCONTINUED"), (0x1000000, "WNOWAIT"), (0x40000000, "__WALL"),
    (0x80000000, "__WCLONE"),
)  # fmt: skip
_WHENCE: Final = ("SEEK_SET", "SEEK_CUR", "SEEK_END", "SEEK_DATA", "SEEK_HOLE")
_HOW: Final = ("SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK")
_CLOCKS: Final = (
    "CLOCK_REALTIME", "CLOCK_MONOTONIC", "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_THREAD_CPUTIME_ID", "CLOCK_MONOTONIC_RAW",
    "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_BOOTTIME",
)  # fmt: skip
_SA: Final = (
    (1, "SA_NOCLDSTOP"), (2, "SA_NOCLDWAIT"), (4, "SA_SIGINFO"), (0x04000000, "SA_RESTORER"), (0x08000000, "SA_ONSTACK"),
    (0x10000000, "SA_RESTART"), (0x40000000, "SA_NODEFER"), (0x80000000, "SA_RESETHAND"),
)  # fmt: skip
_TWO_WORDS, _TWO_INTS = Struct("<qq"), Struct("<ii")

def bits(value: int, names: Sequence[tuple[int, str]], zero: str = "0") -> str:
    """A flag word."""
    out = []
    for bit, name in names:
        if value & bit == bit:
            out.append(name)
            value &= ~bit
    if value:
        out.append(f"{value:#x}")
    return "|".join(out) or zero


def _flags(names: Sequence[tuple[int, str]]) -> Callable[[Kernel, int, int], str | None]:
    return lambda kernel, value, result: bits(value & 0xFFFFFFFF, names)


def _choice(names: Sequence[str]) -> Callable[[Kernel, int, int], str | None]:
    return lambda kernel, value, result: names[value] if value < len(names) else None


def _map(kernel: Kernel, value: int, result: int) -> str:
    flags = kernel.abi.map_flags(value & 0xFFFFFFFF)
    kind = _MAP_TYPES.get(flags & 0xF)
    rest = bits(flags & ~0xF, _MAP, "")
    first = kind if kind is not None else f"{flags & 0xF:#x}"
    return f"{first}|{rest}" if rest else first


def _clone(kernel: Kernel, value: int, result: int) -> str:
    from .strace import signal_name

    signo = value & 0xFF
    rest = bits(value & 0xFFFFFF00, _CLONE, "")
    return "|".join(part for part in (rest, signal_name(signo) if signo else "") if part) or "0"


def _read(kernel: Kernel, at: int, record: Struct) -> tuple[int, ...] | None:
    try:
        return record.unpack(kernel.mm.read(at, record.size)) if at else None
    except GuestFault:
        return None


def _time(given: bool) -> Callable[[Kernel, int, int], str | None]:
    """timespec: one that is given, or one that the call has filled."""

    def show(kernel: Kernel, value: int, result: int) -> str | None:
        words = _read(kernel, value, _TWO_WORDS) if given or result >= 0 else None
        return f"{{tv_sec={words[0]}, tv_nsec={words[1]}}}" if words is not None and kernel.abi.word == 8 else None

    return show


def _descriptors(kernel: Kernel, value: int, result: int) -> str | None:
    pair = _read(kernel, value, _TWO_INTS) if result >= 0 else None
    return f"[{pair[0]}, {pair[1]}]" if pair is not None else None


def _status(kernel: Kernel, value: int, result: int) -> str | None:
    words = _read(kernel, value, Struct("<I")) if result > 0 else None
    if words is None:
        return None
    from .strace import signal_name

    status = words[0]
    if status & 0x7F == 0:
        return f"[exited {status >> 8 & 0xFF}]"
    if status & 0xFF == 0x7F:
        return f"[stopped by {signal_name(status >> 8 & 0xFF)}]"
    return f"[killed by {signal_name(status & 0x7F)}]" if status != 0xFFFF else "[continued]"


def _action(kernel: Kernel, value: int, result: int) -> str | None:
    layout = kernel.abi.sigaction
    words = _read(kernel, value, layout.struct)
    if words is None:
        return None
    fields = dict(zip(layout.names, words, strict=True))
    handler = {0: "SIG_DFL", 1: "SIG_IGN"}.get(fields["handler"], f"{fields['handler']:#x}")
    return f"{{sa_handler={handler}, sa_mask={fields['mask']:#x}, sa_flags={bits(fields['flags'] & 0xFFFFFFFF, _SA)}}}"


#: (call, argument) -> what shows it: (kernel, value, result of the call) -> text, or None for the usual.
SHOWN: Final[dict[tuple[str, int], Callable[[Kernel, int, int], str | None]]] = {
    ("mmap", 3): _map, ("mmap2", 3): _map, ("clone", 0): _clone, ("clone2", 0): _clone, ("mremap", 3): _flags(_MREMAP),
    ("msync", 2): _flags(_MSYNC), ("wait4", 2): _flags(_WAIT), ("waitpid", 2): _flags(_WAIT), ("waitid", 3): _flags(_WAIT),
    ("wait4", 1): _status, ("waitpid", 1): _status, ("lseek", 2): _choice(_WHENCE), ("rt_sigprocmask", 0): _choice(_HOW),
    ("rt_sigaction", 1): _action, ("pipe", 0): _descriptors, ("pipe2", 0): _descriptors, ("socketpair", 3): _descriptors,
    ("nanosleep", 0): _time(True), ("clock_nanosleep", 2): _time(True), ("clock_gettime", 1): _time(False),
    ("clock_getres", 1): _time(False), ("fast_clock_gettime", 1): _time(False),
    **{(name, 0): _choice(_CLOCKS) for name in ("clock_gettime", "clock_getres", "clock_nanosleep", "fast_clock_gettime")},
}  # fmt: skip
