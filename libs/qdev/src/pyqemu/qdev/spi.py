"""SPI: one master shifts words to and from the devices whose chip select lines are low."""

from __future__ import annotations

import logging
from typing import Any, ClassVar

from pyqemu.qdev._device import Bus, Device
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._state import U8
from pyqemu.qdev.errors import DeviceError

log = logging.getLogger("pyqemu.qdev.guest")

MAX_SELECTS = 8


class SpiDevice(Device):
    """Listens while its chip select line is low.  Override what it does."""

    TYPE = "spi-device"
    BUS = "spi-bus"
    MODES: ClassVar[tuple[int, ...]] = (0, 1, 2, 3)
    """Clock modes the device understands: polarity << 1 | phase."""

    cs = UintProp(8, 0, "chip select line of the controller", high=MAX_SELECTS - 1)

    def __init__(self, **properties: Any) -> None:
        self._reported: set[str] = set()
        super().__init__(**properties)

    def select(self) -> None:
        """The chip select line fell."""

    def deselect(self) -> None:
        """The chip select line rose."""

    def transfer(self, byte: int) -> int:
        """Exchange a byte.  What comes back was shifted out at the same time: it cannot depend on `byte`."""
        return 0xFF

    def exchange(self, word: int, bits: int, mode: int) -> int:
        """Exchange a word of `bits` bits, most significant first.  Devices of bytes get its bytes."""
        ones = (1 << bits) - 1
        if mode not in self.MODES:
            return self.not_understood(f"clock mode {mode}", ones)
        if bits % 8:
            return self.not_understood(f"words of {bits} bits", ones)
        answer = 0
        for shift in range(bits - 8, -1, -8):
            answer = answer << 8 | self.transfer(word >> shift & 0xFF) & 0xFF
        return answer

    def not_understood(self, what: str, ones: int = 0) -> int:
        """Say once that the guest wants something else than this device does; returns `ones`."""
        if what not in self._reported:
            self._reported.add(what)
            log.warning("%s", f"{self.describe()}: the guest uses {what}, which this device does not understand")
        return ones


class SpiBus(Bus):
    """Stateless: the controller keeps which lines are low, so that snapshots need its state only."""

    TYPE = "spi"
    INTERFACES = ("spi-bus",)
    ACCEPTS = "spi-device"

    def __init__(self, selects: int = 1, **properties: Any) -> None:
        super().__init__(**properties)
        self.selects = selects

    def plug(self, device: Device) -> None:
        if isinstance(device, SpiDevice):
            if device.cs >= self.selects:
                raise DeviceError(f"'{self.describe()}' has {self.selects} chip select lines, there is no {device.cs}")
            other = self.find(device.cs)
            if other is not None:
                raise DeviceError(f"chip select {device.cs} is already in use by '{other.describe()}'")
        super().plug(device)

    def find(self, line: int) -> SpiDevice | None:
        return next((d for d in self.devices if isinstance(d, SpiDevice) and d.cs == line), None)

    def exchange(self, word: int, bits: int, mode: int, low: int) -> int:
        """Exchange a word with the devices on the lines of the mask `low`.

        An open data line reads as ones; if several devices drive it, zeros win.
        """
        answer = (1 << bits) - 1
        for line in range(self.selects):
            device = self.find(line) if low >> line & 1 else None
            if device is not None:
                answer &= device.exchange(word, bits, mode)
        return answer


class SpiController(MmioDevice):
    """A register bank with an SPI bus.  Its inputs cs[n] are the chip select lines, active low, pulled up: what drives
    them is the board's business (a GPIO, or an output of the controller itself)."""

    TYPE = "spi-controller"

    num_cs = UintProp(8, 4, "chip select lines", low=1, high=MAX_SELECTS)
    selected: int = U8(keep=True)

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.spi = SpiBus()

    def realize(self) -> None:
        self.spi.selects = self.num_cs
        self.add_inputs(self.num_cs, self._select, "cs")
        self.machine.add_bus(f"{self.name}.spi", self.spi, self)

    def unrealize(self) -> None:
        self.machine.remove_bus(f"{self.name}.spi")

    def _select(self, line: int, level: int) -> None:
        before, bit = self.selected, 1 << line
        self.selected = before & ~bit if level else before | bit
        device = self.spi.find(line)
        if device is not None and before != self.selected:
            if level:
                device.deselect()
            else:
                device.select()

    def exchange(self, word: int, bits: int, mode: int) -> int:
        """Exchange a word with whoever is selected."""
        return self.spi.exchange(word, bits, mode, self.selected)
