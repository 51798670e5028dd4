"""ARM PrimeCell GPIO PL061 (DDI 0190B): eight lines, each input or output, with interrupts on levels and edges.

Inputs in[0..7] are the pins as driven from outside, outputs gpio[0..7] the pins as driven by the guest, irq the sum.
"""

from __future__ import annotations

from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._registers import RO, RW, UNIMPLEMENTED, W1C, Field, Reg, RegBlock
from pyqemu.qdev._state import U8

IDENTITY = (0x61, 0x10, 0x04, 0x00, 0x0D, 0xF0, 0x05, 0xB1)


class Pl061(MmioDevice):
    TYPE = "pl061"
    DESCRIPTION = "ARM PL061 GPIO"

    # Address bits 9..2 say which of the eight lines an access concerns.
    DATA = RegBlock(0x000, 256, read="read_data", write="write_data", doc="lines selected by the address")
    DIR = Reg(0x400, fields=[Field("out", 0, RW, width=8)], on_change="drive")
    IS = Reg(0x404, fields=[Field("level", 0, RW, width=8)], on_change="update")
    IBE = Reg(0x408, fields=[Field("both", 0, RW, width=8)])
    IEV = Reg(0x40C, fields=[Field("rising", 0, RW, width=8)], on_change="update")
    IE = Reg(0x410, fields=[Field("enable", 0, RW, width=8)], on_change="update")
    RIS = Reg(0x414, fields=[Field("raw", 0, RO, width=8, get="raw")])
    MIS = Reg(0x418, fields=[Field("masked", 0, RO, width=8, get="masked")])
    IC = Reg(0x41C, fields=[Field("clear", 0, W1C, width=8)], on_write="clear")
    AFSEL = Reg(0x420, fields=[Field("hardware", 0, UNIMPLEMENTED, width=8)])
    ID = RegBlock(0xFE0, 8, read="read_id")

    written: int = U8()
    pins: int = U8(keep=True)
    edges: int = U8()

    def realize(self) -> None:
        (self._irq,) = self.add_outputs(1)
        self._gpio = self.add_outputs(8, "gpio")
        self.add_inputs(8, self._pin)

    def reset_hold(self) -> None:
        for line in (self._irq, *self._gpio):
            line.set(0)

    def _pin(self, number: int, level: int) -> None:
        bit = 1 << number
        before, self.pins = self.pins, self.pins | bit if level else self.pins & ~bit
        self._note_edges((before ^ self.pins) & ~self.DIR)

    def _note_edges(self, changed: int) -> None:
        wanted = self.IBE | ~(self.lines() ^ self.IEV)
        self.edges |= changed & wanted & ~self.IS & 0xFF
        self.update()

    def lines(self) -> int:
        """The eight lines: what the guest drives where it drives, else what comes from outside."""
        return self.written & self.DIR | self.pins & ~self.DIR & 0xFF

    def read_data(self, mask: int) -> int:
        return self.lines() & mask

    def write_data(self, mask: int, value: int) -> None:
        before = self.lines()
        mask &= self.DIR
        self.written = self.written & ~mask | value & mask
        self.drive()
        self._note_edges(before ^ self.lines())

    def drive(self) -> None:
        for number, line in enumerate(self._gpio):
            line.set(self.written & self.DIR & 1 << number)
        self.update()

    def raw(self) -> int:
        return (self.edges & ~self.IS | ~(self.lines() ^ self.IEV) & self.IS) & 0xFF

    def masked(self) -> int:
        return self.raw() & self.IE

    def clear(self, value: int) -> None:
        self.edges &= ~value & 0xFF
        self.update()

    def update(self) -> None:
        self._irq.set(self.masked())

    def read_id(self, index: int) -> int:
        return IDENTITY[index]
