"""Virtual time (nanoseconds, discrete, never waits) and clock signals (periods that propagate through a tree)."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

from pyqemu.qdev.errors import QdevError

SECOND = 1_000_000_000
# So many timers at one moment are one that rearms itself without letting time pass.
STORM = 100_000


class Timer:
    """Calls back once at a deadline; arm it again for the next time."""

    __slots__ = ("_callback", "_clock", "_ticket", "deadline")

    def __init__(self, clock: VirtualClock, callback: Callable[[], None]) -> None:
        self._clock, self._callback = clock, callback
        self.deadline: int | None = None
        self._ticket = 0

    def arm(self, deadline: int) -> None:
        """Fire when the clock reaches deadline (ns); a deadline in the past fires at the next advance."""
        self.deadline = deadline
        self._ticket = self._clock._enter(self, deadline)

    def cancel(self) -> None:
        self.deadline = None
        self._ticket = 0


class VirtualClock:
    """Time moves only when someone advances it."""

    def __init__(self) -> None:
        self.now = 0
        self._heap: list[tuple[int, int, Timer]] = []
        self._tickets = count(1)

    def timer(self, callback: Callable[[], None]) -> Timer:
        return Timer(self, callback)

    def _enter(self, timer: Timer, deadline: int) -> int:
        ticket = next(self._tickets)
        heapq.heappush(self._heap, (deadline, ticket, timer))
        return ticket

    def next_deadline(self) -> int | None:
        heap = self._heap
        while heap and heap[0][2]._ticket != heap[0][1]:
            heapq.heappop(heap)
        return heap[0][0] if heap else None

    def advance_to(self, target: int) -> int:
        """Run every timer due until target (ns), each at its own time; returns the time reached."""
        if target < self.now:
            raise QdevError(f"virtual time does not run backwards ({target} < {self.now})")
        still = 0
        while (due := self.next_deadline()) is not None and due <= target:
            _, _, timer = heapq.heappop(self._heap)
            still = 0 if due > self.now else still + 1
            if still > STORM:
                raise QdevError("a timer keeps firing without letting time pass")
            self.now = max(self.now, due)
            timer.cancel()
            timer._callback()
        self.now = target
        return target

    def advance(self, nanoseconds: int) -> int:
        return self.advance_to(self.now + nanoseconds)

    def step(self) -> int:
        """Advance to the next deadline, if there is one."""
        due = self.next_deadline()
        return self.now if due is None else self.advance_to(max(due, self.now))

    def restore(self, now: int) -> None:
        """Set the time of a snapshot; timers must be armed again by their owners."""
        self.now = now
        self._heap.clear()


class ClockSignal:
    """A clock net: frequency in Hz (0: stopped), with divided children that follow."""

    def __init__(self, name: str, hz: float = 0.0) -> None:
        self.name = name
        self.hz = hz
        self._children: list[tuple[ClockSignal, float]] = []
        self._listeners: list[Callable[[], None]] = []
        self._source: ClockSignal | None = None

    @property
    def is_driven(self) -> bool:
        """Does another clock drive this one?"""
        return self._source is not None

    def on_change(self, callback: Callable[[], None]) -> None:
        self._listeners.append(callback)

    def feed(self, child: ClockSignal, *, multiply: int = 1, divide: int = 1) -> None:
        """Drive child from this clock; a clock has one source and no circle."""
        if child._source is not None:
            raise QdevError(f"clock '{child.name}' is already driven by '{child._source.name}'")
        node: ClockSignal | None = self
        while node is not None:
            if node is child:
                raise QdevError(f"clock '{child.name}' would drive itself")
            node = node._source
        if multiply <= 0 or divide <= 0:
            raise QdevError(f"clock '{child.name}': factor {multiply}/{divide} makes no sense")
        child._source = self
        self._children.append((child, multiply / divide))
        child.set_hz(self.hz * multiply / divide)

    def set_hz(self, hz: float) -> None:
        if hz == self.hz:
            return
        self.hz = hz
        for listener in self._listeners:
            listener()
        for child, factor in self._children:
            child.set_hz(hz * factor)

    def ticks_to_ns(self, ticks: int) -> int:
        """Duration of ticks; a stopped clock has none."""
        if not self.hz:
            raise QdevError(f"clock '{self.name}' is stopped")
        return int(ticks * SECOND / self.hz)
