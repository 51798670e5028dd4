"""Interrupt and GPIO lines: an output drives one input.  Splitting, OR-ing and inversion are devices (devices.logic)."""

from __future__ import annotations

from collections.abc import Callable

from pyqemu.qdev.errors import WiringError

MAX_NESTING = 16


class IrqLine:
    """An output pin.  Devices call set(); what hangs on it is decided by the board."""

    __slots__ = ("_nesting", "_sink", "level", "name", "sink_name")

    def __init__(self, name: str = "irq") -> None:
        self.name = name
        self.level = 0
        self._nesting = 0
        self._sink: Callable[[int], None] | None = None
        self.sink_name = ""

    @property
    def is_connected(self) -> bool:
        return self._sink is not None

    def connect(self, sink: Callable[[int], None], name: str = "") -> None:
        """Wire to an input; the input learns the present level at once."""
        if self._sink is not None:
            raise WiringError(f"output '{self.name}' already drives '{self.sink_name}'")
        self._sink, self.sink_name = sink, name
        if self.level:
            self._deliver(sink, self.level)

    def tap(self, wrap: Callable[[Callable[[int], None]], Callable[[int], None]]) -> None:
        """Let wrap(sink) hear every change from now on; it must pass levels on to sink."""
        self._sink = wrap(self._sink if self._sink is not None else _nowhere)

    def disconnect(self) -> None:
        if self._sink is not None and self.level:
            self._sink(0)
        self._sink, self.sink_name = None, ""

    def set(self, level: int) -> None:
        level = 1 if level else 0
        if level != self.level:
            self.level = level
            if self._sink is not None:
                self._deliver(self._sink, level)

    def _deliver(self, sink: Callable[[int], None], level: int) -> None:
        # A line that changes again while it changes is fed back; a few times is a pulse, for ever an oscillator.
        if self._nesting >= MAX_NESTING:
            raise WiringError(f"line '{self.name}' to '{self.sink_name}' oscillates: it is wired back to itself")
        self._nesting += 1
        try:
            sink(level)
        finally:
            self._nesting -= 1

    def pulse(self) -> None:
        self.set(1)
        self.set(0)


def _nowhere(level: int) -> None:
    """The end of an open wire."""
