"""``-strace``: one line per system call, ``PID name(arguments) = result``."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from .strace_names import SHOWN as SPECIAL
from .strace_names import bits
from .syscalls.layouts import flags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .kernel import Kernel
    from .task import Task

_OPEN_FLAGS = (
    (0o100, "O_CREAT"), (0o200, "O_EXCL"), (0o400, "O_NOCTTY"), (0o1000, "O_TRUNC"), (0o2000, "O_APPEND"),
    (0o4000, "O_NONBLOCK"), (0o4010000, "O_SYNC"), (0o10000, "O_DSYNC"), (0o20000, "O_ASYNC"), (0o40000, "O_DIRECT"),
    (0o100000, "O_LARGEFILE"), (0o200000, "O_DIRECTORY"), (0o400000, "O_NOFOLLOW"), (0o1000000, "O_NOATIME"),
    (0o2000000, "O_CLOEXEC"), (0o10000000, "O_PATH"),
)  # fmt: skip
_FUTEX = (
    "WAIT", "WAKE", "FD", "REQUEUE", "CMP_REQUEUE", "WAKE_OP", "LOCK_PI", "UNLOCK_PI", "TRYLOCK_PI", "WAIT_BITSET",
    "WAKE_BITSET", "WAIT_REQUEUE_PI", "CMP_REQUEUE_PI", "LOCK_PI2",
)  # fmt: skip
_FCNTL = {
    0: "F_DUPFD", 1: "F_GETFD", 2: "F_SETFD", 3: "F_GETFL", 4: "F_SETFL", 5: "F_GETLK", 6: "F_SETLK", 7: "F_SETLKW",
    8: "F_SETOWN", 9: "F_GETOWN", 1030: "F_DUPFD_CLOEXEC", 1031: "F_SETPIPE_SZ", 1032: "F_GETPIPE_SZ",
    1033: "F_ADD_SEALS", 1034: "F_GET_SEALS",
}  # fmt: skip
SIGNALS = (
    "0", "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1",
    "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCONT", "SIGSTOP", "SIGTSTP",
    "SIGTTIN", "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPWR", "SIGSYS",
)  # fmt: skip

#: Bytes of a buffer or string that are shown.
SHOWN = 32


def signal_name(number: int) -> str:
    return SIGNALS[number] if 0 <= number < len(SIGNALS) else f"SIGRT{number}"


def quote(data: bytes, more: bool = False) -> str:
    """Bytes as a C string."""
    out = ['"']
    for byte in data:
        if byte in (0x22, 0x5C):
            out.append("\\" + chr(byte))
        elif 0x20 <= byte < 0x7F:
            out.append(chr(byte))
        else:
            out.append({9: "\\t", 10: "\\n", 13: "\\r"}.get(byte, f"\\{byte:o}" if byte < 8 else f"\\x{byte:02x}"))
    out.append('"...' if more else '"')
    return "".join(out)


def _signed(value: int, bits: int = 64) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def open_flags(value: int) -> str:
    mode = ("O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE")[value & 3]
    rest = bits(value & 0xFFFFFFFF & ~3, _OPEN_FLAGS, "")
    return f"{mode}|{rest}" if rest else mode


_PROT = ((1, "PROT_READ"), (2, "PROT_WRITE"), (4, "PROT_EXEC"))


class Strace:
    """Writes lines through ``emit``."""

    def __init__(self, kernel: Kernel, emit: Callable[[str], None]) -> None:
        self.kernel = kernel
        self.emit = emit
        self._oflags: tuple[str, Callable[[int], int] | None] = ("", None)

    def call(self, task: Task, name: str, kinds: Sequence[str] | None, args: Sequence[int]) -> None:
        """Before the call: calls that may not come back are shown here."""
        if name in ("exit", "exit_group", "execve", "execveat"):
            self.emit(f"{task.tid} {name}({self.arguments(name, kinds, args, 0)})\n")

    def result(
        self, task: Task, name: str, kinds: Sequence[str] | None, args: Sequence[int], result: int | None
    ) -> None:
        """After the call."""
        text = self.arguments(name, kinds, args, -1 if result is None else result)
        self.emit(f"{task.tid} {name}({text}) = {result_text(result, name)}\n")

    def signal(self, task: Task, signo: int, code: int, address: int | None) -> None:
        where = f", si_addr={address:#x}" if address is not None else ""
        self.emit(f"--- {signal_name(signo)} {{si_signo={signal_name(signo)}, si_code={code}{where}}} ---\n")

    def generic_oflags(self, value: int) -> int:
        """Open flags with the generic bits."""
        arch = self.kernel.abi.arch
        if self._oflags[0] != arch:
            self._oflags = arch, flags("oflags", arch, "generic")
        convert = self._oflags[1]
        return value if convert is None else convert(value)

    def arguments(self, name: str, kinds: Sequence[str] | None, args: Sequence[int], result: int) -> str:
        if kinds is None:
            return ", ".join(f"{a:#x}" for a in args[:6])
        if name in ("open", "openat") and not self.generic_oflags(args[len(kinds) - 2]) & 0o20000100:
            kinds = kinds[:-1]  # the mode means something only when a file is made
        return ", ".join(self._argument(name, kind, i, args, result) for i, kind in enumerate(kinds))

    def _argument(self, name: str, kind: str, i: int, args: Sequence[int], result: int) -> str:
        special = SPECIAL.get((name, i))
        text = special(self.kernel, args[i], result) if special is not None else None
        return self._one(kind, i, args, result) if text is None else text

    def _one(self, kind: str, i: int, args: Sequence[int], result: int) -> str:
        value = args[i]
        base, _, size = kind.partition(":")
        if base in ("path", "name", "str"):
            return self._string(value)
        if base in ("in", "out", "io", "ptr"):
            if not value:
                return "NULL"
            if size[:1] == "@" and (base == "in" or result > 0):
                length = args[int(size[1:])] if base == "in" else result
                return self._buffer(value, length)
            return f"{value:#x}"
        if base == "dirfd":
            return "AT_FDCWD" if _signed(value, 32) == -100 else str(_signed(value, 32))
        if base in ("fd", "int", "pid", "clk"):
            return str(_signed(value, 32))
        if base == "oflags":
            return open_flags(self.generic_oflags(value))
        if base == "mode":
            return f"0{value & 0xFFFFFFFF:o}" if value & 0xFFFFFFFF else "0"
        if base == "prot":
            return bits(value & 0xFFFFFFFF, _PROT, "PROT_NONE")
        if base == "sig":
            return signal_name(_signed(value, 32))
        if base == "fcntl":
            return _FCNTL.get(value & 0xFFFFFFFF, str(_signed(value, 32)))
        if base == "futex":
            op = value & 0x7F
            text = "FUTEX_" + _FUTEX[op] if op < len(_FUTEX) else str(op)
            return text + ("_PRIVATE" if value & 0x80 else "")
        if base in ("addr", "hex", "flags"):
            return f"{value:#x}" if value else ("NULL" if base == "addr" else "0")
        if base in ("uint", "uid", "gid"):
            return str(_signed(value, 32) if base != "uint" else value & 0xFFFFFFFF)
        return str(_signed(value))

    def _string(self, address: int) -> str:
        if not address:
            return "NULL"
        try:
            return quote(self.kernel.mm.cstring(address))
        except (GuestFault, OSError):
            return f"{address:#x}"

    def _buffer(self, address: int, length: int) -> str:
        try:
            return quote(self.kernel.mm.read(address, min(length, SHOWN)), length > SHOWN)
        except GuestFault:
            return f"{address:#x}"


_ADDRESS_RESULTS = ("mmap", "mmap2", "mremap", "brk", "shmat")


def result_text(result: int | None, name: str = "") -> str:
    """``3``, ``-1 errno=2 (No such file or directory)``, ``?`` for a call that does not return."""
    if result is None:
        return "?"
    if -4096 < result < 0:
        return f"-1 errno={-result} ({os.strerror(-result)})"
    return f"{result:#x}" if name in _ADDRESS_RESULTS else str(result)
