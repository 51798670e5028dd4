"""The tracer's side: its area, and what its wait calls see (wait(2) with tracees)."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer
from pyqemu.tcg_jit.host import OwnFiles

from .._host import NUMBERS, syscall
from ..signals import STOP
from .area import (
    ADDRESS,
    DATA,
    ENDED,
    ENDED_STATES,
    FILE,
    FREE,
    OWNER,
    PROCESS,
    REPORTED,
    SIZE,
    STATE,
    STATUS,
    STOPPED,
    Slot,
    make_area,
    process_state,
    send,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

ECHILD, EINTR = 10, 4
WNOHANG, WNOWAIT = 1, 0x1000000
#: How long an event of a child that is not traced can go unnoticed (seconds).
_POLL = 0.01
#: How long a stopped tracee may take to answer (seconds).
_ANSWER = 3.0
#: How often tracees are looked for that were killed from outside, in turns of ``_POLL``.
_LOST_EVERY = 10
CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_STOPPED, CLD_TRAPPED = 1, 2, 3, 5, 4


class Event:
    """Something to report: thread, status as wait4 gives it, the rusage record; whether it is a tracee's stop."""

    __slots__ = ("rusage", "status", "stop", "thread")

    def __init__(self, thread: int, status: int, rusage: bytes = bytes(144), stop: bool = False) -> None:
        self.thread = thread
        self.status = status
        self.rusage = rusage
        self.stop = stop


class Tracer:
    """What a process keeps as a tracer."""

    def __init__(self) -> None:
        self.area, self.fd = make_area()
        #: Ends of children that wait until their threads' ends have been reported.
        self.deferred: list[Event] = []

    def close(self) -> None:
        """A child of the tracer is none itself."""
        self.area.close()
        os.close(self.fd)

    def find(self, thread: int) -> Slot | None:
        return self.area.find(thread)

    def file_of(self, path: bytes) -> bytes | None:
        """What a stopped tracee has to say of a file in its folder of /proc; None: it is none of ours."""
        parts = path.split(b"/")
        if not parts[2].isdigit():
            return None
        slot = self.find(int(parts[2]))
        if slot is None or slot.get(STATE) not in (STOPPED, REPORTED):
            return None
        slot.write(DATA, parts[-1])
        slot.set(SIZE, len(parts[-1]))
        slot.command(FILE)
        if not slot.wait_done(_ANSWER):
            return None
        with OwnFiles(), open(f"/proc/{slot.get(PROCESS)}/fd/{slot.get(ADDRESS)}", "rb") as file:
            return file.read()

    def stop(self, thread: int) -> bool:
        """SIGSTOP for a tracee, which the host must not stop itself; False: there is no such tracee."""
        slot = self.find(thread)
        if slot is None:
            return False
        send(slot.get(PROCESS), thread, STOP, thread)
        return True

    def wait(self, matches: Callable[[int, int], bool], options: int, host: Callable[[int], Event | int]) -> Event | int:
        """The next event of a tracee or child, 0 with WNOHANG when there is none, or a negated error number.

        ``matches(thread, process)``: whether the caller asks for this one.  ``host(options)``: the host's call.
        """
        turns = 0
        while True:
            events = self.area.events
            found = self._ready(matches, options)
            if found is not None:
                return found
            got = host(options | WNOHANG)
            if isinstance(got, Event):
                event = self._behind_threads(got, options)
                if event is None:
                    continue
                return event
            mine = any(matches(slot.get(OWNER), slot.get(PROCESS)) for slot in self.area.slots())
            if got < 0 and not (got == -ECHILD and mine):
                return got
            if options & WNOHANG:
                return 0
            if turns % _LOST_EVERY == 0:
                self._find_lost()
            turns += 1
            if self.area.wait(events, _POLL) == -EINTR:
                return -EINTR

    def _ready(self, matches: Callable[[int, int], bool], options: int) -> Event | None:
        ends = []
        for slot in self.area.slots():
            state = slot.get(STATE)
            if state not in (STOPPED, ENDED) or not matches(slot.get(OWNER), slot.get(PROCESS)):
                continue
            if state == STOPPED:
                if not options & WNOWAIT:
                    slot.set(STATE, REPORTED)
                return Event(slot.get(OWNER), slot.get(STATUS), stop=True)
            ends.append(slot)
        ends.sort(key=lambda slot: slot.get(OWNER) == slot.get(PROCESS))  # a process ends behind its threads
        for slot in ends:
            event = Event(slot.get(OWNER), slot.get(STATUS))
            if not options & WNOWAIT:
                slot.set(STATE, FREE)
            return event
        for event in self.deferred:
            if matches(event.thread, event.thread):
                if not options & WNOWAIT:
                    self.deferred.remove(event)
                return event
        return None

    def _behind_threads(self, event: Event, options: int) -> Event | None:
        """The end of a child; None when its threads' ends have to be reported first."""
        if event.status & 0xFF == 0x7F or event.status == 0xFFFF:
            return event
        waits = False
        for slot in self.area.slots():
            if slot.get(PROCESS) != event.thread:
                continue
            if slot.get(OWNER) == event.thread:
                slot.set(STATE, FREE)
                continue
            waits = True
            if slot.get(STATE) != ENDED:
                slot.set(STATUS, event.status)
                slot.set(STATE, ENDED)
        if waits and not options & WNOWAIT:
            self.deferred.append(event)
            return None
        return event

    def _find_lost(self) -> None:
        """Tracees that are not our children and were killed by a signal that nobody sees."""
        for slot in self.area.slots():
            process = slot.get(PROCESS)
            if slot.get(STATE) != ENDED and _gone(process):
                slot.set(STATUS, 9)
                slot.set(STATE, ENDED)


def _gone(process: int) -> bool:
    found = process_state(process)
    return found is None or (found[0] in ENDED_STATES and found[1] != os.getpid())


# ---- the host's calls ------------------------------------------------------------------------------------------


def host_wait4(pid: int) -> Callable[[int], Event | int]:
    def call(options: int) -> Event | int:
        status, rusage = create_string_buffer(4), create_string_buffer(144)
        got = syscall(NUMBERS["wait4"], pid, addressof(status), options, addressof(rusage))
        return Event(got, int.from_bytes(status.raw, "little"), rusage.raw) if got > 0 else got

    return call


_CHILD = Struct("<iiixxxxIIi")


def host_waitid(kind: int, which: int) -> Callable[[int], Event | int]:
    def call(options: int) -> Event | int:
        info, rusage = create_string_buffer(128), create_string_buffer(144)
        got = syscall(NUMBERS["waitid"], kind, which, addressof(info), options, addressof(rusage))
        if got < 0:
            return got
        _, _, code, pid, _, status = _CHILD.unpack_from(info.raw)
        if not pid:
            return 0
        return Event(pid, status_of(code, status), rusage.raw)

    return call


def status_of(code: int, status: int) -> int:
    """siginfo's code and status as the one word of wait4."""
    if code == CLD_EXITED:
        return (status & 0xFF) << 8
    if code in (CLD_KILLED, CLD_DUMPED):
        return status | (0x80 if code == CLD_DUMPED else 0)
    return 0xFFFF if code == 6 else 0x7F | status << 8


def trapped_info(thread: int, status: int) -> bytes:
    """siginfo of the signal that tells of a tracee's stop."""
    return _CHILD.pack(17, 0, CLD_TRAPPED, thread, os.getuid(), status).ljust(128, b"\0")


def child_info(event: Event) -> bytes:
    """siginfo of an event."""
    status = event.status
    if status & 0x7F == 0:
        code, value = CLD_EXITED, status >> 8 & 0xFF
    elif status == 0xFFFF:
        code, value = 6, 18
    elif status & 0xFF == 0x7F:
        code, value = CLD_TRAPPED if event.stop else CLD_STOPPED, status >> 8
    else:
        code, value = CLD_DUMPED if status & 0x80 else CLD_KILLED, status & 0x7F
    return _CHILD.pack(17, 0, code, event.thread, os.getuid(), value).ljust(128, b"\0")
