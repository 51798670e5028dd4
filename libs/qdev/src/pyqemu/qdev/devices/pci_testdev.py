"""A PCI function for tests: registers, memory, I/O ports, DMA, INTx, MSI and MSI-X, nothing else.

BAR 0: registers.  BAR 1: I/O ports (the scratch register by bytes).  BAR 2: 64-bit prefetchable memory of 64 KiB.
BAR 4: MSI-X table.
"""

from __future__ import annotations

from typing import Any

from pyqemu.memory import AccessRule, IoOps, IoRegion, MemTxAttrs, MemTxError, RamRegion
from pyqemu.qdev._mmio import RegisterDevice
from pyqemu.qdev._registers import RO, W1C, Field, Reg
from pyqemu.qdev.pci import PciDevice

VECTORS = 4


class PciTestDevice(RegisterDevice, PciDevice):
    TYPE = "pci-testdev"
    DESCRIPTION = "PCI test device"
    DEVICE = 0x0005
    INTX_PIN = 1

    SCRATCH = Reg(0x00)
    COUNT = Reg(0x04, access=RO, doc="doorbell writes so far")
    DOORBELL = Reg(0x08, on_write="ring", doc="write n: interrupt, by message n if enabled")
    STATUS = Reg(0x0C, fields=[Field("INT", 0, W1C), Field("DMA_ERROR", 1, W1C)], on_change="status_changed")
    DMA_SOURCE = Reg(0x10)
    DMA_TARGET = Reg(0x14)
    DMA_LENGTH = Reg(0x18, on_write="copy", doc="write n: copy n bytes (at most 64 KiB)")

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.ram = RamRegion("pci-testdev-ram", 1 << 16, owner=self)
        self.owned_ram.append(self.ram)
        self.add_bar(0, self.bank)
        rule = AccessRule(1, 4)
        ports = IoOps(self._port_read, self._port_write, valid=rule, impl=AccessRule(1, 1))
        self.add_bar(1, IoRegion("pci-testdev-io", 4, ports, owner=self), io=True)
        self.add_bar(2, self.ram, wide=True, prefetch=True)
        self.add_msi()
        self.add_msix(VECTORS, 4)

    def ring(self, value: int) -> None:
        self.COUNT += 1
        self.STATUS |= 1
        if self.msix_enabled or self.msi_enabled:
            self.notify(value)
        else:
            self.set_intx(1)

    def status_changed(self) -> None:
        if not self.STATUS & 1:
            self.set_intx(0)

    def copy(self, length: int) -> None:
        try:
            self.dma_write(self.DMA_TARGET, self.dma_read(self.DMA_SOURCE, min(length, 65536)))
        except MemTxError:
            self.STATUS |= 2

    def _port_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        return self.SCRATCH >> 8 * offset & 0xFF

    def _port_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        self.SCRATCH = (self.SCRATCH & ~(0xFF << 8 * offset)) | value << 8 * offset
