"""virtio over PCI, modern (virtio 1.2, section 4.1): `virtio-blk-pci` is a PCI function with a virtio-blk inside.

BAR 1 holds the MSI-X table (one vector per queue and one for configuration), BAR 4 four areas of 4 KiB: common
configuration, interrupt status, device configuration, notification (multiplier 4).
"""

from __future__ import annotations

import struct
from typing import Any, ClassVar

from pyqemu.memory import ANY_ACCESS, AccessRule, IoOps, IoRegion, MemoryRegion, MemTxAttrs
from pyqemu.qdev._property import Property
from pyqemu.qdev._state import U16, U32, Array
from pyqemu.qdev.devices.virtio_blk import VirtioBlk
from pyqemu.qdev.devices.virtio_console import VirtioConsole
from pyqemu.qdev.devices.virtio_rng import VirtioRng
from pyqemu.qdev.pci import PciDevice
from pyqemu.qdev.virtio import MAX_QUEUES, VirtioDevice

NO_VECTOR = 0xFFFF
CAP_VENDOR = 0x09
COMMON, NOTIFY, ISR, DEVICE, PCI_CFG = 1, 2, 3, 4, 5
AREA = 0x1000
PLACE = {COMMON: 0, ISR: AREA, DEVICE: 2 * AREA, NOTIFY: 3 * AREA}
MULTIPLIER = 4
BAR = 4


class VirtioPci(PciDevice):
    """The transport.  Properties of the device inside are properties of this one."""

    TYPE = "virtio-pci"
    INNER: ClassVar[type[VirtioDevice]] = VirtioDevice
    VENDOR = 0x1AF4
    REVISION = 1
    INTX_PIN = 1

    device_select: int = U32()
    driver_select: int = U32()
    queue_select: int = U16()
    config_vector: int = U16(reset=NO_VECTOR)
    queue_vector: list[int] = Array(MAX_QUEUES, 16, NO_VECTOR)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.DEVICE = 0x1040 + cls.INNER.DEVICE_ID

    def __init__(self, **properties: Any) -> None:
        self.inner = self.INNER()
        super().__init__(**properties)
        self.add_msix(self.INNER.QUEUES + 1, 1)
        areas = MemoryRegion(f"{self.TYPE}-areas", 4 * AREA, owner=self)
        single = AccessRule(1, 8)
        for name, place, read, write in (
            ("common", COMMON, self._common_read, self._common_write),
            ("isr", ISR, self._isr_read, self._ignore),
            ("device", DEVICE, self._device_read, self._device_write),
            ("notify", NOTIFY, self._zero, self._notify_write),
        ):
            ops = IoOps(read, write, valid=ANY_ACCESS if place == DEVICE else single, impl=ANY_ACCESS)
            areas.add(IoRegion(f"{self.TYPE}-{name}", AREA, ops, owner=self), PLACE[place])
        self.add_bar(BAR, areas)
        for kind in (COMMON, NOTIFY, ISR, DEVICE):
            self._add_area(kind, PLACE[kind], AREA)
        self._window = self._add_area(PCI_CFG, 0, 0)
        # A driver that cannot map BARs reaches them through this capability: bar, offset, length and data.
        self._writable[self._window + 4] = 0xFF
        self._writable[self._window + 8 : self._window + 20] = b"\xff" * 12

    def _add_area(self, kind: int, offset: int, length: int) -> int:
        size = 20 if kind in (NOTIFY, PCI_CFG) else 16
        at = self.add_capability(CAP_VENDOR, size)
        self._template[at + 2 : at + 16] = struct.pack("<BBBBHII", size, kind, BAR if length else 0, 0, 0, offset, length)
        if kind == NOTIFY:
            self._template[at + 16 : at + 20] = MULTIPLIER.to_bytes(4, "little")
        return at

    # -- properties of the device inside ----------------------------------------------------------------------------

    @classmethod
    def offered_properties(cls) -> dict[str, Property[Any]]:
        return cls.declared_properties() | cls.INNER.declared_properties()

    def set(self, name: str, value: Any) -> None:
        if name in self.INNER.declared_properties():
            if self._parent is not None and isinstance(value, str):
                # Links are resolved from the inner device, which is not in the tree yet.
                declared = self.INNER.declared_properties()[name]
                if declared.type_name.startswith("link<"):
                    value = self.resolve_link(value)
            self.inner.set(name, value)
        else:
            super().set(name, value)

    def get(self, name: str) -> Any:
        return self.inner.get(name) if name in self.INNER.declared_properties() else super().get(name)

    def list_properties(self) -> list[tuple[str, str]]:
        return super().list_properties() + [(n, p.type_name) for n, p in self.INNER.declared_properties().items()]

    # -- life ---------------------------------------------------------------------------------------------------------

    def realize(self) -> None:
        self.add_child("virtio-backend", self.inner)
        self.inner.interrupt = self._interrupt
        try:
            self.inner.realize_in(self.machine)
        except BaseException:
            self.remove_child(self.inner)
            raise

    def unrealize(self) -> None:
        self.inner.unrealize_now()
        self.remove_child(self.inner)

    def _interrupt(self, queue: int | None) -> None:
        if not self.inner.interrupts:
            self.set_intx(0)
        elif self.msix_enabled:
            vector = self.config_vector if queue is None else self.queue_vector[queue]
            if vector != NO_VECTOR:
                self.notify(vector)
        else:
            self.set_intx(1)

    # -- areas --------------------------------------------------------------------------------------------------------

    @staticmethod
    def _zero(offset: int, size: int, attrs: MemTxAttrs) -> int:
        return 0

    @staticmethod
    def _ignore(offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        return None

    def _common(self) -> bytes:
        """The common configuration structure as it reads now (4.1.4.3)."""
        inner, queue = self.inner, self.queue_select
        head = struct.pack(
            "<IIIIHHBBH", self.device_select, inner.offered_features(self.device_select), self.driver_select,
            inner.driver_features >> 32 * self.driver_select & 0xFFFF_FFFF if self.driver_select <= 1 else 0,
            self.config_vector, inner.QUEUES, inner.status, inner.config_generation & 0xFF, queue,
        )  # fmt: skip
        if queue >= inner.QUEUES:
            return head + bytes(32)
        return head + struct.pack(
            "<HHHHQQQ", inner.queue_size[queue] or inner.QUEUE_SIZE, self.queue_vector[queue], inner.queue_ready[queue],
            queue, inner.queue_desc[queue], inner.queue_driver[queue], inner.queue_device[queue],
        )  # fmt: skip

    def _common_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        return int.from_bytes(self._common()[offset : offset + size], "little")

    def _common_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        inner, queue = self.inner, self.queue_select
        if size == 8 and offset in (32, 40, 48):
            self._common_write(offset, value & 0xFFFF_FFFF, 4, attrs)
            self._common_write(offset + 4, value >> 32, 4, attrs)
        elif (offset, size) == (0, 4):
            self.device_select = value
        elif (offset, size) == (8, 4):
            self.driver_select = value
        elif (offset, size) == (12, 4):
            inner.accept_features(self.driver_select, value)
        elif (offset, size) == (16, 2):
            self.config_vector = self._vector(value)
        elif (offset, size) == (20, 1):
            self._set_status(value)
        elif (offset, size) == (22, 2):
            self.queue_select = value
        elif queue < inner.QUEUES:
            self._queue_write(queue, offset, value, size)

    def _queue_write(self, queue: int, offset: int, value: int, size: int) -> None:
        inner = self.inner
        if (offset, size) == (24, 2):
            inner.set_queue_size(queue, value)
        elif (offset, size) == (26, 2):
            self.queue_vector[queue] = self._vector(value)
        elif (offset, size) == (28, 2) and value == 1:
            # A driver that leaves the size alone gets the largest.
            if not inner.queue_size[queue]:
                inner.set_queue_size(queue, inner.QUEUE_SIZE)
            inner.set_queue_ready(queue, 1)
        elif size == 4 and 32 <= offset < 56:
            inner.set_queue_address(queue, (offset - 32) // 8, offset // 4 % 2, value)

    def _vector(self, value: int) -> int:
        """A vector that does not exist reads back as none (4.1.5.1.2.1)."""
        return value if value <= self.inner.QUEUES else NO_VECTOR

    def _set_status(self, value: int) -> None:
        self.inner.set_status(value)
        if value == 0:
            self.config_vector = NO_VECTOR
            self.queue_vector[:] = [NO_VECTOR] * MAX_QUEUES

    def _isr_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        if offset:
            return 0
        told, self.inner.interrupts = self.inner.interrupts, 0
        self.set_intx(0)
        return told

    def _device_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        return int.from_bytes(self.inner.config()[offset : offset + size].ljust(size, b"\0"), "little")

    def _device_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        self.inner.write_config(offset, value.to_bytes(size, "little"))

    def _notify_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        self.inner.notify(offset // MULTIPLIER)

    # -- the window in configuration space (4.1.4.9) ------------------------------------------------------------------

    def _window_target(self) -> tuple[MemoryRegion, int, int] | None:
        at = self._window
        bar, offset, length = self.config[at + 4], *struct.unpack_from("<II", self.config, at + 8)
        found = self.bars.get(bar)
        if found is None or length not in (1, 2, 4) or offset % length or offset + length > found.region.size:
            return None
        for part in found.region.children:
            if part.offset <= offset < part.offset + part.size:
                return part, offset - part.offset, length
        return None

    def config_read(self, offset: int, size: int) -> int:
        if self._window + 16 <= offset < self._window + 20:
            target = self._window_target()
            if target is not None:
                region, place, length = target
                value = region.load(place, length, MemTxAttrs(), False)
                self.config[self._window + 16 : self._window + 20] = value.to_bytes(4, "little")
        return super().config_read(offset, size)

    def config_write(self, offset: int, value: int, size: int) -> None:
        super().config_write(offset, value, size)
        if self._window + 16 <= offset < self._window + 20:
            target = self._window_target()
            if target is not None:
                region, place, length = target
                data = int.from_bytes(self.config[self._window + 16 : self._window + 16 + length], "little")
                region.store(place, data, length, MemTxAttrs(), False)


class VirtioBlkPci(VirtioPci):
    TYPE = "virtio-blk-pci"
    DESCRIPTION = "virtio block device on PCI"
    INNER = VirtioBlk
    CLASS = 0x010000


class VirtioRngPci(VirtioPci):
    TYPE = "virtio-rng-pci"
    DESCRIPTION = "virtio entropy source on PCI"
    INNER = VirtioRng
    CLASS = 0x00FF00


class VirtioConsolePci(VirtioPci):
    TYPE = "virtio-console-pci"
    DESCRIPTION = "virtio console on PCI"
    INNER = VirtioConsole
    CLASS = 0x078000
