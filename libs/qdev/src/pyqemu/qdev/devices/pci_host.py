"""Generic PCI Express host bridge: ECAM configuration space and windows onto PCI memory and I/O.

Regions: 0 ECAM (1 MiB per bus), 1 the memory window (identity mapped), 2 the I/O window.  Outputs irq[0..3] are INTx.
"""

from __future__ import annotations

from typing import Any

from pyqemu.memory import AccessRule, AliasRegion, IoOps, IoRegion
from pyqemu.qdev._device import SysBusDevice
from pyqemu.qdev._property import SizeProp, UintProp
from pyqemu.qdev.pci import PciBus, PciDevice


class HostBridge(PciDevice):
    """Function 00.0: the bridge as it shows itself."""

    TYPE = "pcie-root"
    DEVICE = 0x0008
    CLASS = 0x060000
    HOTPLUGGABLE = False


class EcamHost(SysBusDevice):
    TYPE = "pci-host-ecam"
    DESCRIPTION = "generic PCI Express host bridge"

    buses = UintProp(32, 1, "bus numbers the configuration space has room for", low=1, high=256)
    mmio_base = SizeProp(0x4000_0000, "first address of the memory window")
    mmio_size = SizeProp(0x4000_0000, "bytes of the memory window")

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.pci = PciBus(self._set_irq)

    def realize(self) -> None:
        self._lines = self.add_outputs(4)
        rule = AccessRule(1, 4)
        config = IoOps(self.pci.config_read, self.pci.config_write, valid=rule, impl=rule)
        self.add_region(IoRegion("pcie-ecam", self.buses << 20, config, owner=self))
        self.add_region(AliasRegion("pcie-mmio", self.pci.memory, self.mmio_base, self.mmio_size))
        self.add_region(AliasRegion("pcie-pio", self.pci.io, 0, 1 << 16))
        self.machine.add_bus("pcie.0", self.pci, self)
        bridge = HostBridge(addr="0.0")
        self.add_child("root", bridge)
        self.pci.plug(bridge)
        bridge.realize_in(self.machine)

    def unrealize(self) -> None:
        self.machine.remove_bus("pcie.0")

    def _set_irq(self, line: int, level: int) -> None:
        self._lines[line].set(level)
