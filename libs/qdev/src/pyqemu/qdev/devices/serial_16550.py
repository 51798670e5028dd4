"""16550A UART (National Semiconductor PC16550D data sheet): 8-bit registers, 16-byte FIFOs, loop-back.

Transmission takes no time; the character timeout of the receive FIFO runs on the virtual clock.
"""

from __future__ import annotations

from pyqemu.memory import AccessRule
from pyqemu.qdev._clock import SECOND, Timer
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._property import LinkProp, UintProp
from pyqemu.qdev._registers import PRESERVE, RAZ_WI, RO, RW, Field, Reg
from pyqemu.qdev._state import U8, Buffer, Flag1, TimerState

LSR_DR, LSR_OE, LSR_BI, LSR_THRE, LSR_TEMT = 0x01, 0x02, 0x10, 0x20, 0x40
LSR_ERRORS = 0x1E
IIR_NONE, IIR_LINE, IIR_RX, IIR_TIMEOUT, IIR_THRE, IIR_MODEM = 0x01, 0x06, 0x04, 0x0C, 0x02, 0x00
TRIGGER = (1, 4, 8, 14)


class Serial16550(MmioDevice):
    TYPE = "serial-16550"
    DESCRIPTION = "16550A UART"
    SIZE = 8
    WORD = 1
    VALID = AccessRule(1, 8)

    chardev = LinkProp("chardev", "where bytes come from and go to")
    baudbase = UintProp(32, 115200, "bits per second at divisor 1", low=1)

    RBR_THR = Reg(0, 8, on_read="read_data", on_write="write_data", doc="data, or divisor low if DLAB")
    IER = Reg(1, 8, on_read="read_ier", on_write="write_ier", doc="interrupt enable, or divisor high if DLAB")
    IIR_FCR = Reg(2, 8, on_read="read_iir", on_write="write_fcr", access=PRESERVE, doc="interrupt id; FIFO control")
    LCR = Reg(3, 8, fields=[Field("format", 0, RW, width=6), Field("BREAK", 6, RW), Field("DLAB", 7, RW)])
    MCR = Reg(4, 8, fields=[Field("DTR", 0), Field("RTS", 1), Field("OUT1", 2), Field("OUT2", 3), Field("LOOP", 4),
                            Field("reserved", 5, RAZ_WI, width=3)], on_change="modem_changed")  # fmt: skip
    LSR = Reg(5, 8, access=RO, reset=LSR_THRE | LSR_TEMT, on_read="read_lsr", doc="line status")
    MSR = Reg(6, 8, access=RO, reset=0xB0, on_read="read_msr", doc="modem status")
    SCR = Reg(7, 8, doc="scratch")

    dll: int = U8(reset=0x0C)
    dlm: int = U8()
    ier: int = U8()
    fcr: int = U8()
    rx: bytearray = Buffer(16)
    thre_pending: int = Flag1()
    timeout_pending: int = Flag1()
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

    def reset_exit(self) -> None:
        if self.chardev is not None:
            self.chardev.accept_input()

    # -- receive --------------------------------------------------------------------------------------------------

    @property
    def _depth(self) -> int:
        return 16 if self.fcr & 1 else 1

    def can_receive(self) -> int:
        return 0 if Serial16550.MCR.LOOP(self) else self._depth - len(self.rx)

    def receive(self, data: bytes) -> None:
        for byte in data:
            if len(self.rx) >= self._depth:
                self.LSR |= LSR_OE
            else:
                self.rx.append(byte)
        self.LSR |= LSR_DR
        self._restart_timeout()
        self._update()

    def _restart_timeout(self) -> None:
        self.timeout_pending = 0
        divisor = (self.dlm << 8 | self.dll) or 1
        if self.fcr & 1 and self.rx:
            # Four characters of ten bits without a new one or a read.
            self.timeout.arm(self.machine.clock.now + 40 * divisor * SECOND // self.baudbase)
        else:
            self.timeout.cancel()

    def rx_timeout(self) -> None:
        if self.rx:
            self.timeout_pending = 1
            self._update()

    def read_data(self) -> int:
        if Serial16550.LCR.DLAB(self):
            return self.dll
        byte = self.rx.pop(0) if self.rx else 0
        if not self.rx:
            self.LSR &= ~LSR_DR
        self._restart_timeout()
        self._update()
        if self.chardev is not None:
            self.chardev.accept_input()
        return byte

    # -- transmit -------------------------------------------------------------------------------------------------

    def write_data(self, value: int) -> None:
        if Serial16550.LCR.DLAB(self):
            self.dll = value
            return
        if Serial16550.MCR.LOOP(self):
            self.receive(bytes([value]))
        elif self.chardev is not None:
            self.chardev.write(bytes([value]))
        self.thre_pending = 1
        self._update()

    # -- the rest -------------------------------------------------------------------------------------------------

    def read_ier(self) -> int:
        return self.dlm if Serial16550.LCR.DLAB(self) else self.ier

    def write_ier(self, value: int) -> None:
        if Serial16550.LCR.DLAB(self):
            self.dlm = value
            return
        rising = value & ~self.ier
        self.ier = value & 0x0F
        if rising & 2:
            self.thre_pending = 1
        self._update()

    def _interrupt_id(self) -> int:
        if self.ier & 4 and self.LSR & LSR_ERRORS:
            return IIR_LINE
        if self.ier & 1 and self.LSR & LSR_DR:
            if not self.fcr & 1 or len(self.rx) >= TRIGGER[self.fcr >> 6]:
                return IIR_RX
            if self.timeout_pending:
                return IIR_TIMEOUT
        if self.ier & 2 and self.thre_pending:
            return IIR_THRE
        if self.ier & 8 and self.MSR & 0x0F:
            return IIR_MODEM
        return IIR_NONE

    def _update(self) -> None:
        self._irq.set(self._interrupt_id() != IIR_NONE)

    def read_iir(self) -> int:
        told = self._interrupt_id()
        if told == IIR_THRE:
            self.thre_pending = 0
            self._update()
        return told | (0xC0 if self.fcr & 1 else 0)

    def write_fcr(self, value: int) -> None:
        if (value ^ self.fcr) & 1:
            value |= 6
        if value & 2:
            self.rx.clear()
            self.LSR &= ~LSR_DR
            self._restart_timeout()
        if value & 4:
            self.thre_pending = 1
        self.fcr = value & 0xC9 if value & 1 else 0
        self._update()
        if self.chardev is not None:
            self.chardev.accept_input()

    def read_lsr(self) -> int:
        told = self.LSR
        self.LSR &= ~LSR_ERRORS
        self._update()
        return told

    def read_msr(self) -> int:
        if Serial16550.MCR.LOOP(self):
            mcr = self.MCR
            return (mcr & 2) << 3 | (mcr & 1) << 5 | (mcr & 4) << 4 | (mcr & 8) << 4
        told = self.MSR
        self.MSR &= 0xF0
        self._update()
        return told

    def modem_changed(self) -> None:
        if self.chardev is not None:
            self.chardev.accept_input()
