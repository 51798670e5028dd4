"""virtio over MMIO, version 2 (virtio 1.2, section 4.2).  One device plugs into its bus."""

from __future__ import annotations

from typing import Any

from pyqemu.memory import NarrowWrite
from pyqemu.qdev._device import Bus, Device
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._registers import RO, WO, Field, Reg, RegBlock
from pyqemu.qdev.errors import DeviceError
from pyqemu.qdev.virtio import MAX_QUEUES, VirtioDevice


class VirtioBus(Bus):
    TYPE = "virtio-mmio-bus"
    INTERFACES = ("virtio-bus",)
    ACCEPTS = "virtio-device"

    def has_room(self) -> bool:
        return not self.devices

    def plug(self, device: Device) -> None:
        if not self.has_room():
            raise DeviceError(f"bus '{self.describe()}' has a device already")
        super().plug(device)


class VirtioMmio(MmioDevice):
    TYPE = "virtio-mmio"
    DESCRIPTION = "virtio transport over MMIO"
    SIZE = 0x200
    NARROW = NarrowWrite.MERGE

    MagicValue = Reg(0x00, access=RO, reset=0x7472_6976)
    Version = Reg(0x04, access=RO, reset=2)
    DeviceID = Reg(0x08, fields=[Field("id", 0, RO, width=32, get="device_id")])
    VendorID = Reg(0x0C, access=RO, reset=0x554D_4551)
    DeviceFeatures = Reg(0x10, fields=[Field("bits", 0, RO, width=32, get="device_features")])
    DeviceFeaturesSel = Reg(0x14, access=WO)
    DriverFeatures = Reg(0x20, access=WO, on_write="set_driver_features")
    DriverFeaturesSel = Reg(0x24, access=WO)
    QueueSel = Reg(0x30, access=WO)
    QueueNumMax = Reg(0x34, fields=[Field("max", 0, RO, width=32, get="queue_max")])
    QueueNum = Reg(0x38, access=WO, on_write="set_queue_size")
    QueueReady = Reg(0x44, on_read="queue_is_ready", on_write="set_queue_ready")
    QueueNotify = Reg(0x50, access=WO, on_write="kick")
    InterruptStatus = Reg(0x60, fields=[Field("bits", 0, RO, width=32, get="interrupt_status")])
    InterruptACK = Reg(0x64, access=WO, on_write="acknowledge")
    Status = Reg(0x70, on_read="get_status", on_write="set_status")
    QueueAddress = RegBlock(0x80, 10, write="set_queue_address", doc="desc 0,1; driver 4,5; device 8,9")
    ConfigGeneration = Reg(0xFC, fields=[Field("value", 0, RO, width=32, get="generation")])
    Config = RegBlock(0x100, 64, read="read_config", write="write_config")

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.virtio_bus = VirtioBus()

    def realize(self) -> None:
        (self._irq,) = self.add_outputs(1)
        name = f"{self.name}.bus"
        self.machine.add_bus(name, self.virtio_bus, self)
        self.virtio_bus.hotplug = self._plugged

    def unrealize(self) -> None:
        self.machine.remove_bus(f"{self.name}.bus")

    def reset_hold(self) -> None:
        self._irq.set(0)

    @property
    def device(self) -> VirtioDevice | None:
        found = self.virtio_bus.devices
        return found[0] if found and isinstance(found[0], VirtioDevice) else None

    def _plugged(self, device: Device) -> None:
        if isinstance(device, VirtioDevice):
            device.interrupt = self.update_irq

    def update_irq(self, queue: int | None = None) -> None:
        device = self.device
        self._irq.set(device.interrupts if device is not None else 0)

    def device_id(self) -> int:
        device = self.device
        return 0 if device is None else device.DEVICE_ID

    def device_features(self) -> int:
        device = self.device
        return 0 if device is None else device.offered_features(self.DeviceFeaturesSel)

    def set_driver_features(self, value: int) -> None:
        device = self.device
        if device is not None:
            device.accept_features(self.DriverFeaturesSel, value)

    def _queue(self) -> tuple[VirtioDevice, int] | None:
        device = self.device
        return (device, self.QueueSel) if device is not None and self.QueueSel < device.QUEUES <= MAX_QUEUES else None

    def queue_max(self) -> int:
        found = self._queue()
        return 0 if found is None else found[0].QUEUE_SIZE

    def set_queue_size(self, value: int) -> None:
        found = self._queue()
        if found is not None:
            found[0].set_queue_size(found[1], value)

    def queue_is_ready(self) -> int:
        found = self._queue()
        return 0 if found is None else found[0].queue_ready[found[1]]

    def set_queue_ready(self, value: int) -> None:
        found = self._queue()
        if found is not None:
            found[0].set_queue_ready(found[1], value)

    def set_queue_address(self, index: int, value: int) -> None:
        found = self._queue()
        if found is not None and index % 4 <= 1:
            found[0].set_queue_address(found[1], index // 4, index % 4, value)

    def kick(self, value: int) -> None:
        device = self.device
        if device is not None:
            device.notify(value)

    def interrupt_status(self) -> int:
        device = self.device
        return 0 if device is None else device.interrupts

    def acknowledge(self, value: int) -> None:
        device = self.device
        if device is not None:
            device.interrupts &= ~value & 0xFF
            self.update_irq()

    def get_status(self) -> int:
        device = self.device
        return 0 if device is None else device.status

    def set_status(self, value: int) -> None:
        device = self.device
        if device is not None:
            device.set_status(value & 0xFF)

    def generation(self) -> int:
        device = self.device
        return 0 if device is None else device.config_generation

    def read_config(self, index: int) -> int:
        device = self.device
        data = b"" if device is None else device.config()[4 * index : 4 * index + 4]
        return int.from_bytes(data.ljust(4, b"\0"), "little")

    def write_config(self, index: int, value: int) -> None:
        device = self.device
        if device is not None:
            device.write_config(4 * index, value.to_bytes(4, "little"))
