"""The memory that a tracer shares with its tracees."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, c_int, c_uint64, create_string_buffer, memmove, string_at
from pyqemu.tcg_jit.host import OwnFiles

from .._host import NUMBERS, PAGE, syscall
from ..signals import KICK, MAGIC, SI_QUEUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Final

SLOTS: Final = 1024
_NAME: Final = "pyqemu-trace"
_LINK: Final = f"/memfd:{_NAME} (deleted)"
_FUTEX_WAIT, _FUTEX_WAKE = 0, 1

# States of a slot.
FREE, RUNNING, STOPPED, REPORTED, ENDED = range(5)
# Commands to a stopped thread.
NOTHING, CONT, SYSCALL, STEP, DETACH, LISTEN, PEEK, POKE, FILE = range(9)
# What kind of stop it is.
SIGNAL_STOP, GROUP_STOP, EVENT_STOP, ENTRY_STOP, EXIT_STOP, SECCOMP_STOP = range(1, 7)

# 32-bit words of a slot.
OWNER, PROCESS, STATE, COMMAND, OPTIONS, SEIZED, STATUS, SIGNAL, KIND, SIZE, INFO_SIZE, CHANGED, TRACER = range(0, 52, 4)
# 64-bit words.
MESSAGE, BASE, LIMIT, ADDRESS, MASK = range(64, 104, 8)
# Bytes: siginfo; what PTRACE_GET_SYSCALL_INFO gives; register sets (kind, size, content); data of PEEK and POKE.
SIGINFO, SYSCALL_INFO, REGISTERS, DATA = 128, 256, 512, 4096
SYSCALL_INFO_SIZE: Final = 88
SLOT_SIZE: Final = 2 * PAGE
DATA_SIZE: Final = SLOT_SIZE - DATA
_SET: Final = Struct("<II")
#: Bits of CHANGED: siginfo, signal mask, and register set n at SETS << n.
CHANGED_INFO, CHANGED_MASK, CHANGED_SETS = 1, 2, 4

#: Stands for a register set: what PTRACE_GET_SYSCALL_INFO gives outside of system calls.
CALL_PLACE: Final = 0x7FFFFFFF

def send(process: int, thread: int, message: int, value: int, signo: int = KICK) -> int:
    """Send a message to a guest process (``thread`` 0: to any of its threads)."""
    info = Struct("<iiixxxxiIQ").pack(signo, 0, SI_QUEUE, os.getpid(), os.getuid(), (MAGIC | message) << 32 | value & 0xFFFFFFFF)
    record = create_string_buffer(info, 128)
    if thread:
        return syscall(NUMBERS["rt_tgsigqueueinfo"], process, thread, signo, addressof(record))
    return syscall(NUMBERS["rt_sigqueueinfo"], process, signo, addressof(record))


def is_guest(process: int) -> bool:
    """Whether another process runs a guest as we do: our messages would kill any other."""
    try:
        with OwnFiles():
            if os.readlink(f"/proc/{process}/exe") != os.readlink("/proc/self/exe"):
                return False
            with open(f"/proc/{process}/status", "rb") as file:
                text = file.read()
        return bool(int(text.split(b"SigCgt:")[1].split()[0], 16) >> (KICK - 1) & 1)
    except (OSError, IndexError, ValueError):
        return False


class Area:
    """The slots of one tracer."""

    def __init__(self, fd: int, tracer: int) -> None:
        self.tracer = tracer
        self.size = SLOTS * SLOT_SIZE + PAGE
        self.address = syscall(NUMBERS["mmap"], 0, self.size, 3, 1, fd, 0)
        if self.address < 0:
            raise OSError(-self.address, "trace area")
        self.words: Any = (c_uint64 * (self.size // 8)).from_address(self.address)

    def close(self) -> None:
        syscall(NUMBERS["munmap"], self.address, self.size)

    # ---- the number of events: what a tracer waits for ---------------------------------------------------------

    @property
    def events(self) -> int:
        return int(self.words[0] & 0xFFFFFFFF)

    def announce(self) -> None:
        """Something has happened in a slot."""
        self.words[0] = self.words[0] + 1 & 0xFFFFFFFF
        syscall(NUMBERS["futex"], self.address, _FUTEX_WAKE, 1 << 30)

    def wait(self, events: int, seconds: float) -> int:
        """Until ``events`` has changed, or the time is over, or a signal comes (-EINTR)."""
        return _wait(self.address, events, seconds)

    # ---- slots -------------------------------------------------------------------------------------------------

    def slots(self) -> Iterator[Slot]:
        """Slots in use."""
        for n in range(int(self.words[1])):
            slot = Slot(self, n)
            if slot.get(STATE) != FREE:
                yield slot

    def find(self, thread: int) -> Slot | None:
        for slot in self.slots():
            if slot.get(OWNER) == thread:
                return slot
        return None

    def claim(self, process: int, thread: int, options: int = 0, seized: int = 0) -> Slot:
        """A slot for a thread.  Raises ``OSError`` when there is none."""
        import fcntl

        with OwnFiles():
            fd = os.open(f"/proc/{self.tracer}/fd/{area_fd(self.tracer)}", os.O_RDWR | os.O_CLOEXEC)
            try:
                fcntl.flock(fd, fcntl.LOCK_EX)  # (of this opening: processes that have inherited a mapping exclude each other as well)
                for n in range(SLOTS):
                    slot = Slot(self, n)
                    if slot.get(STATE) == FREE:
                        slot.write(0, bytes(REGISTERS))
                        values = {OWNER: thread, PROCESS: process, OPTIONS: options, SEIZED: seized, TRACER: self.tracer}
                        for word, value in values.items():
                            slot.set(word, value)
                        slot.set(STATE, RUNNING)
                        self.words[1] = max(int(self.words[1]), n + 1)
                        return slot
            finally:
                os.close(fd)
        raise OSError(11, "too many traced threads")


class Slot:
    """The place of one traced thread."""

    __slots__ = ("address", "area", "number")

    def __init__(self, area: Area, number: int) -> None:
        self.area = area
        self.number = number
        self.address = area.address + PAGE + number * SLOT_SIZE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Slot) and other.address == self.address

    __hash__ = None  # type: ignore[assignment]

    def get(self, word: int) -> int:
        return int.from_bytes(string_at(self.address + word, 4), "little")

    def set(self, word: int, value: int) -> None:
        """Store a word, at once: its neighbours are the other side's perhaps."""
        c_int.from_address(self.address + word).value = (value & 0xFFFFFFFF ^ 0x80000000) - 0x80000000

    def get_u64(self, word: int) -> int:
        return int(c_uint64.from_address(self.address + word).value)

    def set_u64(self, word: int, value: int) -> None:
        c_uint64.from_address(self.address + word).value = value & (1 << 64) - 1

    def read(self, at: int, size: int) -> bytes:
        return string_at(self.address + at, size)

    def write(self, at: int, data: bytes) -> None:
        memmove(self.address + at, data, len(data))

    # ---- register sets: a list of (kind, size, content), a kind of 0 ends it -------------------------------------

    def put_sets(self, sets: list[tuple[int, bytes]]) -> None:
        at = REGISTERS
        for kind, content in sets:
            self.write(at, _SET.pack(kind, len(content)) + content)
            at += _SET.size + len(content)
        self.write(at, _SET.pack(0, 0))

    def sets(self) -> list[tuple[int, int, bytes]]:
        """(kind, offset of the content, content) of every set."""
        out: list[tuple[int, int, bytes]] = []
        at = REGISTERS
        while True:
            kind, size = _SET.unpack(self.read(at, _SET.size))
            if not kind:
                return out
            at += _SET.size
            out.append((kind, at, self.read(at, size)))
            at += size

    # ---- commands ----------------------------------------------------------------------------------------------

    def command(self, command: int) -> None:
        """Tell the stopped thread what to do."""
        self.set(COMMAND, command)
        syscall(NUMBERS["futex"], self.address + COMMAND, _FUTEX_WAKE, 1)

    def wait_command(self, seconds: float) -> int:
        """The command that has come, NOTHING when none has after some time."""
        command = self.get(COMMAND)
        if command == NOTHING:
            _wait(self.address + COMMAND, NOTHING, seconds)
            command = self.get(COMMAND)
        return command

    def done(self) -> None:
        """The command has been carried out."""
        self.command(NOTHING)

    def wait_done(self, seconds: float) -> bool:
        """Until the command has been carried out; False when it takes too long."""
        from time import monotonic

        end = monotonic() + seconds
        while True:
            command = self.get(COMMAND)
            if command == NOTHING:
                return True
            if monotonic() > end:
                return False
            _wait(self.address + COMMAND, command, 0.05)


def _wait(address: int, value: int, seconds: float) -> int:
    timeout = create_string_buffer(Struct("<qq").pack(int(seconds), int(seconds % 1 * 1e9)), 16)
    return syscall(NUMBERS["futex"], address, _FUTEX_WAIT, value, addressof(timeout))


#: Letters of processes that have ended and that nobody has waited for.
ENDED_STATES = (b"Z", b"X")


def process_state(process: int) -> tuple[bytes, int, int] | None:
    """(letter, parent, threads) of a process as /proc/PID/stat has them, None when there is none."""
    try:
        with OwnFiles(), open(f"/proc/{process}/stat", "rb") as file:
            fields = file.read().rpartition(b") ")[2].split()
    except OSError:
        return None
    return fields[0], int(fields[1]), int(fields[17])


def make_area() -> tuple[Area, int]:
    """An area for this process as a tracer, and its descriptor, which must stay open."""
    files = OwnFiles()
    with files:
        fd = files.high(os.memfd_create(_NAME))
    os.ftruncate(fd, SLOTS * SLOT_SIZE + PAGE)
    return Area(fd, os.getpid()), fd


def area_fd(process: int) -> int:
    """The descriptor of a process's area, -1: it has none."""
    try:
        for name in os.listdir(f"/proc/{process}/fd"):
            try:
                if os.readlink(f"/proc/{process}/fd/{name}") == _LINK:
                    return int(name)
            except OSError:
                continue
    except OSError:
        return -1
    return -1


def open_area(process: int) -> Area | None:
    """The area of another process that traces, or None."""
    with OwnFiles():
        number = area_fd(process)
        if number < 0:
            return None
        try:
            fd = os.open(f"/proc/{process}/fd/{number}", os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            return Area(fd, process)
        finally:
            os.close(fd)
