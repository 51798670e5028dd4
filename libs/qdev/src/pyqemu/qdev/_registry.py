"""Types by name: a lazy table of what is built in; entry points are asked only for names the table lacks."""

from __future__ import annotations

from importlib import import_module

from pyqemu.qdev._object import Object
from pyqemu.qdev.errors import DeviceNotFound

ENTRY_POINTS = "pyqemu.qdev.devices"
_D = "pyqemu.qdev.devices."

BUILT_IN: dict[str, str] = {
    "arm-sbcon-i2c": _D + "arm_sbcon_i2c:SbconI2c",
    "at24c-eeprom": _D + "at24c_eeprom:At24cEeprom",
    "gicv2": _D + "gicv2:GicV2",
    "fw_cfg": _D + "fw_cfg:FwCfg",
    "not-irq": _D + "logic:NotIrq",
    "or-irq": _D + "logic:OrIrq",
    "pci-bridge": _D + "pci_bridge:PciBridge",
    "pci-host-ecam": _D + "pci_host:EcamHost",
    "pci-testdev": _D + "pci_testdev:PciTestDevice",
    "pflash-cfi01": _D + "pflash_cfi01:PflashCfi01",
    "pl011": _D + "pl011:Pl011",
    "pl022": _D + "pl022:Pl022",
    "pl031": _D + "pl031:Pl031",
    "pl061": _D + "pl061:Pl061",
    "riscv-aclint": _D + "aclint:Aclint",
    "serial-16550": _D + "serial_16550:Serial16550",
    "sifive-plic": _D + "plic:Plic",
    "spi-nor": _D + "spi_nor:SpiNor",
    "split-irq": _D + "logic:SplitIrq",
    "unimplemented-device": _D + "unimplemented:Unimplemented",
    "virtio-blk-pci": _D + "virtio_pci:VirtioBlkPci",
    "virtio-blk": _D + "virtio_blk:VirtioBlk",
    "virtio-console-pci": _D + "virtio_pci:VirtioConsolePci",
    "virtio-console": _D + "virtio_console:VirtioConsole",
    "virtio-mmio": _D + "virtio_mmio:VirtioMmio",
    "virtio-rng-pci": _D + "virtio_pci:VirtioRngPci",
    "virtio-rng": _D + "virtio_rng:VirtioRng",
}


def find_type(name: str) -> type[Object]:
    """The class of a device type; DeviceNotFound for a name nobody registers."""
    place = BUILT_IN.get(name)
    if place is not None:
        module, _, attribute = place.partition(":")
        found = getattr(import_module(module), attribute)
    else:
        from importlib.metadata import entry_points

        candidates = list(entry_points(group=ENTRY_POINTS, name=name)) if name else []
        if not candidates:
            raise DeviceNotFound(f"'{name[:100]}' is not a valid device model name")
        found = candidates[0].load()
    if not (isinstance(found, type) and issubclass(found, Object)):
        raise DeviceNotFound(f"'{name[:100]}' is registered as something that is no device type")
    return found


def type_names() -> list[str]:
    """Names of the built-in device types."""
    return sorted(BUILT_IN)
