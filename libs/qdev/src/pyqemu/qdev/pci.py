"""PCI: configuration space, BARs, INTx, MSI and MSI-X, buses.

Configuration space is bytes plus a mask of what a driver may write; everything else follows from it.  BARs appear in
the bus's memory or I/O container while the command register enables them.  A bridge (devices.pci_bridge) is a function
with a bus behind it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple

from pyqemu.memory import AccessRule, IoOps, IoRegion, MemoryRegion, MemTxAttrs, MemTxError, MemTxResult
from pyqemu.qdev._device import Bus, Device
from pyqemu.qdev._property import StrProp
from pyqemu.qdev._state import Buffer, Flag1
from pyqemu.qdev.errors import DeviceError, StateError

COMMAND, STATUS, CAPABILITY_POINTER, BAR0, INTERRUPT_LINE, INTERRUPT_PIN = 0x04, 0x06, 0x34, 0x10, 0x3C, 0x3D
CMD_IO, CMD_MEMORY, CMD_MASTER, CMD_INTX_DISABLE = 1, 2, 4, 0x400
STATUS_INTX, STATUS_CAPABILITIES = 0x08, 0x10
CAP_MSI, CAP_MSIX = 0x05, 0x11
BAR_IO, BAR_64, BAR_PREFETCH = 1, 4, 8
CONFIG_SIZE = 4096
BAR_PRIORITY = 1


class Bar(NamedTuple):
    number: int
    region: MemoryRegion
    flags: int

    @property
    def is_io(self) -> bool:
        return bool(self.flags & BAR_IO)

    @property
    def width(self) -> int:
        return 8 if self.flags & BAR_64 and not self.is_io else 4


class PciBus(Bus):
    """Functions by devfn; INTx lines A..D of all slots are swizzled onto four outputs."""

    TYPE = "PCIE"
    INTERFACES = ("pci-bus",)
    ACCEPTS = "pci-device"

    def __init__(self, set_irq: Callable[[int, int], None], **properties: Any) -> None:
        self.memory = MemoryRegion("pci-memory", 1 << 64)
        self.io = MemoryRegion("pci-io", 1 << 16)
        self.functions: dict[int, PciDevice] = {}
        self.bridge: PciDevice | None = None
        """The bridge this bus is behind; None for a root bus."""
        self._set_irq = set_irq
        super().__init__(**properties)

    def plug(self, device: Device) -> None:
        super().plug(device)
        assert isinstance(device, PciDevice)
        try:
            device.devfn = self._choose(device)
        except DeviceError:
            super().unplug(device)
            raise
        self.functions[device.devfn] = device

    def _choose(self, device: PciDevice) -> int:
        if not device.addr:
            free = (n for n in range(8, 256, 8) if n not in self.functions)
            devfn = next(free, None)
            if devfn is None:
                raise DeviceError("PCI: no slot/function available")
            return devfn
        slot, _, function = device.addr.partition(".")
        try:
            slot_number, number = int(slot, 16), int(function or "0", 16)
        except ValueError:
            raise DeviceError(f"'{device.addr[:20]}' is not a PCI address (slot.function in hex)") from None
        if not 0 <= slot_number < 32 or not 0 <= number < 8:
            raise DeviceError(f"PCI address '{device.addr}' is not within 0.0..1f.7")
        devfn = slot_number << 3 | number
        if devfn in self.functions:
            raise DeviceError(f"PCI: slot {slot_number} function {number} already in use by {self.functions[devfn].TYPE}")
        return devfn

    def unplug(self, device: Device) -> None:
        super().unplug(device)
        assert isinstance(device, PciDevice)
        self.functions.pop(device.devfn, None)
        self.update_intx()

    def update_intx(self) -> None:
        levels = [0, 0, 0, 0]
        for device in self.functions.values():
            for pin in device.asserted_pins():
                levels[((device.devfn >> 3) + pin) % 4] = 1
        for line, level in enumerate(levels):
            self._set_irq(line, level)

    def find(self, number: int, own: int = 0) -> PciBus | None:
        """The bus with this number at or below this one, whose own number is given."""
        if number == own:
            return self
        for device in self.functions.values():
            behind = device.secondary_bus()
            if behind is not None and behind[1] <= number <= behind[2] and behind[1] > own:
                return behind[0].find(number, behind[1])
        return None

    def _function(self, offset: int) -> PciDevice | None:
        bus = self.find(offset >> 20)
        return None if bus is None else bus.functions.get(offset >> 12 & 0xFF)

    def config_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        """ECAM: bus, device, function and register are the address."""
        device = self._function(offset)
        if device is None:
            return (1 << size * 8) - 1
        return device.config_read(offset & 0xFFF, size)

    def config_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        device = self._function(offset)
        if device is not None:
            device.config_write(offset & 0xFFF, value, size)


class PciDevice(Device):
    """A function.  Call add_bar, add_msi and add_msix in __init__ or realize."""

    TYPE = "pci-device"
    BUS = "pci-bus"
    HOTPLUGGABLE = True
    VENDOR: ClassVar[int] = 0x1B36
    DEVICE: ClassVar[int] = 0
    CLASS: ClassVar[int] = 0xFF0000
    REVISION: ClassVar[int] = 0
    INTX_PIN: ClassVar[int] = 0

    addr = StrProp("", "slot.function in hex; empty: the first free slot")
    config: bytearray = Buffer(CONFIG_SIZE)
    intx: int = Flag1()
    msix_table: bytearray = Buffer(2048 * 16)
    msix_pending: bytearray = Buffer(256)

    def __init__(self, **properties: Any) -> None:
        self.devfn = 0
        self.bars: dict[int, Bar] = {}
        self._template = bytearray(CONFIG_SIZE)
        self._writable = bytearray(CONFIG_SIZE)
        self._next_capability = 0x40
        self._msi = self._msix = 0
        self._msix_count = 0
        super().__init__(**properties)
        head = struct.pack("<HHHHI", self.VENDOR, self.DEVICE, 0, 0, self.CLASS << 8 | self.REVISION)
        self._template[: len(head)] = head
        self._template[INTERRUPT_PIN] = self.INTX_PIN
        self._writable[COMMAND : COMMAND + 2] = (CMD_IO | CMD_MEMORY | CMD_MASTER | CMD_INTX_DISABLE).to_bytes(2, "little")
        self._writable[INTERRUPT_LINE] = 0xFF

    # -- building -------------------------------------------------------------------------------------------------

    def add_bar(self, index: int, region: MemoryRegion, *, io: bool = False, wide: bool = False, prefetch: bool = False) -> None:
        size = region.size
        if size & (size - 1) or size < (4 if io else 16) or not 0 <= index < (5 if wide else 6):
            raise DeviceError(f"{self.TYPE}: BAR {index} of {size:#x} bytes makes no sense")
        taken = {i for b in self.bars.values() for i in range(b.number, b.number + b.width // 4)}
        if taken & set(range(index, index + (2 if wide else 1))):
            raise DeviceError(f"{self.TYPE}: BAR {index} is taken")
        flags = BAR_IO if io else (BAR_64 if wide else 0) | (BAR_PREFETCH if prefetch else 0)
        bar = self.bars[index] = Bar(index, region, flags)
        at = BAR0 + 4 * index
        self._template[at : at + bar.width] = flags.to_bytes(bar.width, "little")
        mask = ((1 << bar.width * 8) - size) & ~(3 if io else 15)
        self._writable[at : at + bar.width] = mask.to_bytes(bar.width, "little")

    def add_capability(self, ident: int, size: int) -> int:
        """Reserve a capability and link it; returns its offset."""
        at = self._next_capability
        if at + size > 256:
            raise DeviceError(f"{self.TYPE}: no room for capability {ident:#x}")
        self._next_capability = (at + size + 3) & ~3
        self._template[at], self._template[at + 1] = ident, self._template[CAPABILITY_POINTER]
        self._template[CAPABILITY_POINTER] = at
        self._template[STATUS] |= STATUS_CAPABILITIES
        return at

    def add_msi(self, vectors_log2: int = 0) -> None:
        at = self._msi = self.add_capability(CAP_MSI, 14)
        self._template[at + 2 : at + 4] = (0x80 | vectors_log2 << 1).to_bytes(2, "little")
        self._writable[at + 2 : at + 4] = b"\x71\0"
        self._writable[at + 4 : at + 14] = b"\xfc" + b"\xff" * 7 + b"\xff\xff"

    def add_msix(self, vectors: int, bar: int) -> None:
        """MSI-X with its own BAR: table at 0, pending bits in the upper half."""
        if not 1 <= vectors <= 2048:
            raise DeviceError(f"{self.TYPE}: {vectors} MSI-X vectors are not within 1..2048")
        at = self._msix = self.add_capability(CAP_MSIX, 12)
        self._msix_count = vectors
        half = max(1 << (vectors * 16 - 1).bit_length(), 2048)
        self._template[at + 2 : at + 4] = (vectors - 1).to_bytes(2, "little")
        self._writable[at + 3] = 0xC0
        self._template[at + 4 : at + 12] = struct.pack("<II", bar, half | bar)
        rule = AccessRule(4, 8)
        container = MemoryRegion(f"{self.TYPE}-msix", 2 * half, owner=self)
        table = IoOps(self._table_read, self._table_write, valid=rule, impl=AccessRule(4, 4))
        pending = IoOps(self._pending_read, lambda *_: None, valid=rule, impl=AccessRule(4, 4))
        container.add(IoRegion("msix-table", half, table, owner=self), 0)
        container.add(IoRegion("msix-pba", half, pending, owner=self), half)
        self.add_bar(bar, container)

    # -- life -----------------------------------------------------------------------------------------------------

    @property
    def pci_bus(self) -> PciBus:
        assert isinstance(self.bus, PciBus)
        return self.bus

    def realize_in(self, machine: Any) -> None:
        super().realize_in(machine)
        self._initialise()

    def unrealize_now(self) -> None:
        for bar in self.bars.values():
            if bar.region.container is not None:
                bar.region.container.remove(bar.region)
        super().unrealize_now()

    def _initialise(self) -> None:
        self.config = bytearray(self._template)
        # Every vector is masked out of reset.
        self.msix_table = bytearray((b"\0" * 12 + b"\1\0\0\0") * self._msix_count)
        self.msix_pending = bytearray(-(-self._msix_count // 64) * 8)

    def reset_enter(self) -> None:
        self._initialise()
        self._map_bars()

    def reset_hold(self) -> None:
        self.pci_bus.update_intx()

    def check_state(self, fields: dict[str, Any]) -> None:
        sizes = {"config": CONFIG_SIZE, "msix_table": len(self.msix_table), "msix_pending": len(self.msix_pending)}
        for name, size in sizes.items():
            if len(fields[name]) != 2 * size:
                raise StateError(f"'{self.path}': '{name}' must have {size} bytes")
        # What a driver cannot write must be what this device has; else its capabilities would lie elsewhere.
        given = bytes.fromhex(fields["config"])
        fixed = (at for at in range(0x40) if (given[at] ^ self._template[at]) & ~self._writable[at])
        if (at := next(fixed, None)) is not None:
            raise StateError(f"'{self.path}': configuration byte {at:#x} is that of another device")

    def post_load(self, version: int) -> None:
        self._map_bars()

    # -- configuration space --------------------------------------------------------------------------------------

    def config_read(self, offset: int, size: int) -> int:
        data = bytes(self.config[offset : offset + size])
        if offset <= STATUS < offset + size:
            told = bytearray(data)
            told[STATUS - offset] |= STATUS_INTX if self.intx else 0
            data = bytes(told)
        return int.from_bytes(data, "little")

    def config_write(self, offset: int, value: int, size: int) -> None:
        config = self.config
        for at in range(offset, offset + size):
            mask = self._writable[at]
            config[at] = (config[at] & ~mask) | (value >> 8 * (at - offset) & mask)
        end = offset + size
        if offset < BAR0 + 24 and end > COMMAND:
            self._map_bars()
            self.pci_bus.update_intx()
        if self._msix and offset <= self._msix + 3 < end:
            self._deliver_pending()

    def command(self) -> int:
        return int.from_bytes(self.config[COMMAND : COMMAND + 2], "little")

    def bar_address(self, index: int) -> int | None:
        """Where a BAR decodes now, or None."""
        bar = self.bars[index]
        at = BAR0 + 4 * index
        raw = int.from_bytes(self.config[at : at + bar.width], "little")
        address = raw & ~(3 if bar.is_io else 15)
        enabled = self.command() & (CMD_IO if bar.is_io else CMD_MEMORY)
        limit = 1 << (16 if bar.is_io else bar.width * 8)
        # Address zero, and the all-ones of a size probe, are no places.
        return address if enabled and address > 0 and address + bar.region.size < limit else None

    def _map_bars(self) -> None:
        bus = self.bus
        if not isinstance(bus, PciBus):
            return
        for bar in self.bars.values():
            home = bus.io if bar.is_io else bus.memory
            address = self.bar_address(bar.number)
            region = bar.region
            if address is None:
                if region.container is not None:
                    region.container.remove(region)
            elif region.container is None:
                home.add(region, address, priority=BAR_PRIORITY)
            else:
                region.set_offset(address)

    # -- interrupts and DMA -----------------------------------------------------------------------------------------

    @property
    def intx_asserted(self) -> bool:
        return bool(self.intx) and not self.command() & CMD_INTX_DISABLE

    def asserted_pins(self) -> list[int]:
        """INTx pins (0 is A) this function drives now."""
        return [max(self.INTX_PIN - 1, 0)] if self.intx_asserted else []

    def secondary_bus(self) -> tuple[PciBus, int, int] | None:
        """Of a bridge: the bus behind it, its number, the highest number below it."""
        return None

    def set_intx(self, level: int) -> None:
        self.intx = 1 if level else 0
        self.pci_bus.update_intx()

    @property
    def msi_enabled(self) -> bool:
        return bool(self._msi and self.config[self._msi + 2] & 1)

    @property
    def msix_enabled(self) -> bool:
        return bool(self._msix and self.config[self._msix + 3] & 0x80)

    def notify(self, vector: int = 0) -> None:
        """Send an interrupt message by MSI-X or MSI, whichever is enabled; without either nothing is sent."""
        if self.msix_enabled:
            self._msix_notify(vector)
        elif self.msi_enabled:
            at = self._msi
            address, data = struct.unpack_from("<QH", self.config, at + 4)
            allocated = 1 << (self.config[at + 2] >> 4 & 7)
            self._message(address, (data & ~(allocated - 1)) | vector % allocated)

    def _msix_notify(self, vector: int) -> None:
        if not 0 <= vector < self._msix_count:
            return
        address, data, control = struct.unpack_from("<QII", self.msix_table, 16 * vector)
        if control & 1 or self.config[self._msix + 3] & 0x40:
            self.msix_pending[vector >> 3] |= 1 << (vector & 7)
        else:
            self._message(address, data)

    def _deliver_pending(self) -> None:
        if not self.msix_enabled or self.config[self._msix + 3] & 0x40:
            return
        for vector in range(self._msix_count):
            bit = 1 << (vector & 7)
            if self.msix_pending[vector >> 3] & bit and not self.msix_table[16 * vector + 12] & 1:
                self.msix_pending[vector >> 3] &= ~bit
                self._msix_notify(vector)

    def may_master(self) -> bool:
        """Is this function, and every bridge above it, allowed to start transactions?"""
        if not self.command() & CMD_MASTER:
            return False
        bridge = self.pci_bus.bridge
        return bridge is None or bridge.may_master()

    def _message(self, address: int, data: int) -> None:
        if self.may_master():
            try:
                self.machine.memory.store(address, data, 4, MemTxAttrs(requester_id=self.devfn))
            except MemTxError:
                # A message to nowhere is lost, as on a bus.
                return

    def dma_read(self, address: int, length: int) -> bytes:
        """As bus master; MemTxError when it may not or nothing answers."""
        self._check_master(address, length, False)
        return self.machine.memory.read(address, length, MemTxAttrs(requester_id=self.devfn))

    def dma_write(self, address: int, data: bytes) -> None:
        self._check_master(address, len(data), True)
        self.machine.memory.write(address, data, MemTxAttrs(requester_id=self.devfn))

    def _check_master(self, address: int, length: int, is_write: bool) -> None:
        if not self.may_master():
            raise MemTxError(MemTxResult.ACCESS_ERROR, address, length, is_write, "bus mastering is off")

    def _table_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        return int.from_bytes(self.msix_table[offset : offset + size], "little")

    def _table_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        if offset + size <= len(self.msix_table):
            self.msix_table[offset : offset + size] = value.to_bytes(size, "little")
            self._deliver_pending()

    def _pending_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        return int.from_bytes(self.msix_pending[offset : offset + size], "little")


