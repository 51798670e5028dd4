"""ARM PrimeCell UART PL011 (DDI 0183G).  Transmission takes no time; the receive timeout runs on the virtual clock."""

from __future__ import annotations

from pyqemu.qdev._clock import SECOND, Timer
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._property import LinkProp, UintProp
from pyqemu.qdev._registers import PRESERVE, RAZ_WI, RO, RW, UNIMPLEMENTED, W1C, Field, Reg, RegBlock
from pyqemu.qdev._state import U16, Buffer, TimerState

INT_RX, INT_TX, INT_RT, INT_OE = 1 << 4, 1 << 5, 1 << 6, 1 << 10
INT_ALL = 0x7FF
RX_LEVEL = (2, 4, 8, 12, 14)
IDENTITY = (0x11, 0x10, 0x14, 0x00, 0x0D, 0xF0, 0x05, 0xB1)


class Pl011(MmioDevice):
    TYPE = "pl011"
    DESCRIPTION = "ARM PL011 UART"

    chardev = LinkProp("chardev", "where bytes come from and go to")
    uartclk = UintProp(32, 24_000_000, "reference clock in Hz", low=1)

    DR = Reg(0x00, on_read="pop_rx", on_write="push_tx", access=PRESERVE, doc="data")
    RSR_ECR = Reg(0x04, fields=[Field("errors", 0, RO, width=4, get="read_errors")], on_write="clear_errors")
    FR = Reg(0x18, fields=[Field("CTS", 0, RO, reset=1), Field("BUSY", 3, RO), Field("RXFE", 4, RO, get="rx_empty"),
                           Field("TXFF", 5, RO), Field("RXFF", 6, RO, get="rx_full"), Field("TXFE", 7, RO, reset=1)])  # fmt: skip
    ILPR = Reg(0x20, fields=[Field("ILPDVSR", 0, UNIMPLEMENTED, width=8)])
    IBRD = Reg(0x24, fields=[Field("BAUDDIVINT", 0, RW, width=16)])
    FBRD = Reg(0x28, fields=[Field("BAUDDIVFRAC", 0, RW, width=6)])
    LCR_H = Reg(0x2C, fields=[Field("BRK", 0), Field("parity", 1, width=3), Field("FEN", 4), Field("WLEN", 5, width=2),
                              Field("SPS", 7)], on_change="fifo_changed")  # fmt: skip
    CR = Reg(0x30, fields=[Field("UARTEN", 0), Field("SIR", 1, UNIMPLEMENTED, width=2), Field("reserved", 3, RAZ_WI, width=4),
                           Field("LBE", 7), Field("TXE", 8, reset=1), Field("RXE", 9, reset=1),
                           Field("modem", 10, width=6)], on_change="control_changed")  # fmt: skip
    IFLS = Reg(0x34, fields=[Field("TXIFLSEL", 0, width=3, reset=2), Field("RXIFLSEL", 3, width=3, reset=2)],
               on_change="fifo_changed")  # fmt: skip
    IMSC = Reg(0x38, fields=[Field("mask", 0, RW, width=11)], on_change="update_irq")
    RIS = Reg(0x3C, fields=[Field("status", 0, RO, width=11, get="raw_interrupts")])
    MIS = Reg(0x40, fields=[Field("status", 0, RO, width=11, get="masked_interrupts")])
    ICR = Reg(0x44, fields=[Field("clear", 0, W1C, width=11)], on_write="clear_interrupts")
    DMACR = Reg(0x48, fields=[Field("dma", 0, UNIMPLEMENTED, width=3)])
    ID = RegBlock(0xFE0, 8, read="read_id", doc="peripheral and cell identification")

    rx: bytearray = Buffer(16)
    raised: int = U16()
    overrun: int = U16()
    timeout: Timer = TimerState("rx_timeout")

    def realize(self) -> None:
        (self._irq,) = self.add_outputs(1)
        if self.chardev is not None:
            self.chardev.attach(self)

    def unrealize(self) -> None:
        if self.chardev is not None:
            self.chardev.detach(self)

    def reset_hold(self) -> None:
        self._irq.set(0)

    # -- receive --------------------------------------------------------------------------------------------------

    @property
    def _depth(self) -> int:
        return 16 if Pl011.LCR_H.FEN(self) else 1

    def can_receive(self) -> int:
        return 0 if Pl011.CR.LBE(self) else self._depth - len(self.rx)

    def receive(self, data: bytes) -> None:
        for byte in data:
            if len(self.rx) >= self._depth:
                self.overrun = 8
                self.raised |= INT_OE
            else:
                self.rx.append(byte)
        self._level()
        self._restart_timeout()
        self.update_irq()

    def _level(self) -> None:
        wanted = RX_LEVEL[min(Pl011.IFLS.RXIFLSEL(self), 4)] if Pl011.LCR_H.FEN(self) else 1
        if len(self.rx) >= wanted:
            self.raised |= INT_RX
        else:
            self.raised &= ~INT_RX

    def _restart_timeout(self) -> None:
        self.raised &= ~INT_RT
        if not self.rx:
            self.timeout.cancel()
            return
        # 32 bit periods; the divisor counts 1/64ths of 16 reference clocks.
        divisor = self.IBRD << 6 | self.FBRD
        self.timeout.arm(self.machine.clock.now + 32 * 16 * divisor * SECOND // (64 * self.uartclk))

    def rx_timeout(self) -> None:
        if self.rx:
            self.raised |= INT_RT
            self.update_irq()

    def pop_rx(self) -> int:
        value = self.rx.pop(0) if self.rx else 0
        self._level()
        self._restart_timeout()
        self.update_irq()
        if self.chardev is not None:
            self.chardev.accept_input()
        return value | self.overrun << 8

    def rx_empty(self) -> int:
        return not self.rx

    def rx_full(self) -> int:
        return len(self.rx) >= self._depth

    def read_errors(self) -> int:
        return self.overrun

    def clear_errors(self, value: int) -> None:
        self.overrun = 0

    # -- transmit and interrupts ----------------------------------------------------------------------------------

    def push_tx(self, value: int) -> None:
        if Pl011.CR.LBE(self):
            self.receive(bytes([value & 0xFF]))
        elif self.chardev is not None:
            self.chardev.write(bytes([value & 0xFF]))
        self.raised |= INT_TX
        self.update_irq()

    def raw_interrupts(self) -> int:
        return self.raised

    def masked_interrupts(self) -> int:
        return self.raised & self.IMSC

    def clear_interrupts(self, value: int) -> None:
        self.raised &= ~(value & INT_ALL)
        self.update_irq()

    def update_irq(self) -> None:
        self._irq.set(self.raised & self.IMSC)

    def fifo_changed(self) -> None:
        del self.rx[self._depth :]
        self._level()
        self.update_irq()
        self.control_changed()

    def control_changed(self) -> None:
        if self.chardev is not None:
            self.chardev.accept_input()

    def read_id(self, index: int) -> int:
        return IDENTITY[index]
