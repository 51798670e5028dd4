"""PCI-to-PCI bridge (PCI-to-PCI Bridge Architecture Specification 1.2): a type 1 header and a bus behind it.

The bus is named after the bridge's id.  What lies behind is visible through the memory, prefetchable and I/O windows
the driver programs, while the command register enables them.
"""

from __future__ import annotations

from typing import Any

from pyqemu.memory import AliasRegion
from pyqemu.qdev.errors import DeviceError
from pyqemu.qdev.pci import BAR_PRIORITY, CMD_IO, CMD_MEMORY, PciBus, PciDevice

SECONDARY, SUBORDINATE = 0x19, 0x1A
IO_WINDOW, MEMORY_WINDOW, PREFETCH_WINDOW = 0x1C, 0x20, 0x24
PREFETCH_UPPER_BASE, PREFETCH_UPPER_LIMIT = 0x28, 0x2C


class PciBridge(PciDevice):
    TYPE = "pci-bridge"
    DESCRIPTION = "PCI-to-PCI bridge"
    DEVICE = 0x0001
    CLASS = 0x060400

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.behind = PciBus(self._child_irq)
        self.behind.bridge = self
        self._levels = [0, 0, 0, 0]
        self._template[0x0E] = 1
        self._writable[0x18:0x1B] = b"\xff\xff\xff"
        self._writable[IO_WINDOW : IO_WINDOW + 2] = b"\xf0\xf0"
        self._writable[MEMORY_WINDOW : MEMORY_WINDOW + 4] = b"\xf0\xff\xf0\xff"
        # Bit 0 of each half says that the prefetchable window has 64-bit addresses.
        self._template[PREFETCH_WINDOW] = self._template[PREFETCH_WINDOW + 2] = 1
        self._writable[PREFETCH_WINDOW : PREFETCH_WINDOW + 4] = b"\xf0\xff\xf0\xff"
        self._writable[PREFETCH_UPPER_BASE : PREFETCH_UPPER_BASE + 8] = b"\xff" * 8
        names = ("memory", "prefetchable", "io")
        homes = (self.behind.memory, self.behind.memory, self.behind.io)
        self._windows = [AliasRegion(f"bridge-{n}", home, 0, 0) for n, home in zip(names, homes, strict=True)]

    def realize(self) -> None:
        self._bus_name = self.name if self.parent is self.machine.children["peripheral"] else f"pci.{self.devfn:x}"
        self.machine.add_bus(self._bus_name, self.behind, self)

    def check_unplug(self) -> None:
        if self.behind.devices:
            raise DeviceError(f"bridge '{self.describe()}' still has devices behind it")

    def unrealize(self) -> None:
        for window in self._windows:
            if window.container is not None:
                window.container.remove(window)
        self.machine.remove_bus(self._bus_name)

    def secondary_bus(self) -> tuple[PciBus, int, int] | None:
        number = self.config[SECONDARY]
        return (self.behind, number, self.config[SUBORDINATE]) if number else None

    # -- interrupts: pins of the bus behind appear as pins of the bridge ----------------------------------------------

    def _child_irq(self, line: int, level: int) -> None:
        if self._levels[line] != level:
            self._levels[line] = level
            if self.bus is not None:
                self.pci_bus.update_intx()

    def asserted_pins(self) -> list[int]:
        return [line for line, level in enumerate(self._levels) if level]

    # -- windows ------------------------------------------------------------------------------------------------------

    def config_write(self, offset: int, value: int, size: int) -> None:
        super().config_write(offset, value, size)
        if offset < PREFETCH_UPPER_LIMIT + 4 and offset + size > IO_WINDOW:
            self._map_bars()

    def window(self, index: int) -> tuple[int, int] | None:
        """(first, last) address of window 0 memory, 1 prefetchable, 2 I/O; None while it is closed."""
        config = self.config
        if index == 2:
            first, last = (config[IO_WINDOW] & 0xF0) << 8, (config[IO_WINDOW + 1] & 0xF0) << 8 | 0xFFF
        else:
            at = MEMORY_WINDOW if index == 0 else PREFETCH_WINDOW
            first = (int.from_bytes(config[at : at + 2], "little") & 0xFFF0) << 16
            last = (int.from_bytes(config[at + 2 : at + 4], "little") & 0xFFF0) << 16 | 0xFFFFF
            if index == 1:
                first |= int.from_bytes(config[PREFETCH_UPPER_BASE : PREFETCH_UPPER_BASE + 4], "little") << 32
                last |= int.from_bytes(config[PREFETCH_UPPER_LIMIT : PREFETCH_UPPER_LIMIT + 4], "little") << 32
        enabled = self.command() & (CMD_IO if index == 2 else CMD_MEMORY)
        return (first, last) if enabled and first <= last else None

    def _map_bars(self) -> None:
        super()._map_bars()
        bus = self.bus
        if not isinstance(bus, PciBus):
            return
        with self.machine.topology.transaction():
            for index, window in enumerate(self._windows):
                if window.container is not None:
                    window.container.remove(window)
                place = self.window(index)
                if place is not None:
                    window.set_size(place[1] - place[0] + 1)
                    window.set_target_offset(place[0])
                    (bus.io if index == 2 else bus.memory).add(window, place[0], priority=BAR_PRIORITY)

    def post_load(self, version: int) -> None:
        super().post_load(version)
        # Levels of the bus behind follow from its devices, which are restored by now.
        self.behind.update_intx()
