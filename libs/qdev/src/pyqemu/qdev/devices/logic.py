"""Wires with a mind of their own: split, or, not."""

from __future__ import annotations

from pyqemu.qdev._device import Device
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._state import Array


class SplitIrq(Device):
    """One input `in[0]` drives `num-lines` outputs."""

    TYPE = "split-irq"
    num_lines = UintProp(16, 2, "number of outputs", low=1, high=256)

    def realize(self) -> None:
        lines = self.add_outputs(self.num_lines)

        def drive(_: int, level: int) -> None:
            for line in lines:
                line.set(level)

        self.add_inputs(1, drive)


class OrIrq(Device):
    """The output is high while any of `num-lines` inputs is."""

    TYPE = "or-irq"
    num_lines = UintProp(16, 2, "number of inputs", low=1, high=256)
    levels: list[int] = Array(256, 8)

    def realize(self) -> None:
        (self._line,) = self.add_outputs(1)
        self.add_inputs(self.num_lines, self._drive)

    def _drive(self, index: int, level: int) -> None:
        self.levels[index] = level
        self._line.set(int(any(self.levels)))


class NotIrq(Device):
    """The output is the opposite of the input; high out of reset."""

    TYPE = "not-irq"

    def realize(self) -> None:
        (self._line,) = self.add_outputs(1)
        self.add_inputs(1, lambda _, level: self._line.set(not level))
        self._line.set(1)
