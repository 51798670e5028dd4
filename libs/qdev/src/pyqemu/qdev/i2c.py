"""I2C (NXP UM10204): a bus of addressed devices, as its masters see it byte by byte."""

from __future__ import annotations

from pyqemu.qdev._device import Bus, Device
from pyqemu.qdev._property import UintProp
from pyqemu.qdev.errors import DeviceError


class I2cDevice(Device):
    """Answers to one 7-bit address.  Override what it does."""

    TYPE = "i2c-device"
    BUS = "i2c-bus"
    HOTPLUGGABLE = True

    address = UintProp(8, 0, "7-bit address", low=0x08, high=0x77, required=True)

    def start(self, reading: bool) -> bool:
        """Addressed: acknowledge?"""
        return True

    def send(self, byte: int) -> bool:
        """A byte from the master: acknowledge?"""
        return False

    def receive(self) -> int:
        """A byte for the master."""
        return 0xFF

    def stop(self) -> None:
        """The transfer ended."""


class I2cBus(Bus):
    """Stateless: a master keeps the address it talks to, so that snapshots need the master's state only."""

    TYPE = "i2c"
    INTERFACES = ("i2c-bus",)
    ACCEPTS = "i2c-device"

    def plug(self, device: Device) -> None:
        assert isinstance(device, I2cDevice)
        other = self.find(device.address)
        if other is not None:
            raise DeviceError(f"I2C address {device.address:#x} is already in use by '{other.describe()}'")
        super().plug(device)

    def find(self, address: int) -> I2cDevice | None:
        return next((d for d in self.devices if isinstance(d, I2cDevice) and d.address == address), None)
