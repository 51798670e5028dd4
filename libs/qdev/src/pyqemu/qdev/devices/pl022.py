"""ARM PrimeCell synchronous serial port PL022 (DDI 0194H) as an SPI master.

Words take the time the bit clock says: SSPCLK / (CPSDVSR * (1 + SCR)).  Output `fss` is the frame signal of the port;
boards wire it, or a GPIO, to the inputs cs[n].  The formats of TI and National Semiconductor and slave mode are not
implemented: selecting them is reported by name, and nothing is shifted then.
"""

from __future__ import annotations

from typing import Any

from pyqemu.qdev._clock import Timer
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._registers import RAZ_WI, RO, RW, UNIMPLEMENTED, W1C, Field, Reg, RegBlock
from pyqemu.qdev._state import U8, U16, Buffer, TimerState
from pyqemu.qdev.errors import StateError
from pyqemu.qdev.spi import SpiController

INT_ROR, INT_RT, INT_RX, INT_TX = 1, 2, 4, 8
DEPTH = 8
IDENTITY = (0x22, 0x10, 0x04, 0x00, 0x0D, 0xF0, 0x05, 0xB1)


class Pl022(SpiController):
    TYPE = "pl022"
    DESCRIPTION = "ARM PL022 synchronous serial port (SPI)"

    frequency = UintProp(32, 24_000_000, "SSPCLK in Hz, 0: stopped until something drives the clock")

    CR0 = Reg(0x00, fields=[Field("DSS", 0, RW, width=4), Field("FRF", 4, UNIMPLEMENTED, width=2), Field("SPO", 6, RW),
                            Field("SPH", 7, RW), Field("SCR", 8, RW, width=8)], on_change="kick")  # fmt: skip
    CR1 = Reg(0x04, fields=[Field("LBM", 0, RW), Field("SSE", 1, RW), Field("MS", 2, UNIMPLEMENTED),
                            Field("SOD", 3, UNIMPLEMENTED)], on_change="kick")  # fmt: skip
    DR = Reg(0x08, on_read="pop_rx", on_write="push_tx", access=RAZ_WI, doc="FIFOs")
    SR = Reg(0x0C, fields=[Field("TFE", 0, RO, get="tx_empty"), Field("TNF", 1, RO, get="tx_room"),
                           Field("RNE", 2, RO, get="rx_some"), Field("RFF", 3, RO, get="rx_full"),
                           Field("BSY", 4, RO, get="is_busy")])  # fmt: skip
    CPSR = Reg(0x10, fields=[Field("zero", 0, RAZ_WI), Field("CPSDVSR", 1, RW, width=7)], on_change="kick")
    IMSC = Reg(0x14, fields=[Field("mask", 0, RW, width=4)], on_change="update_irq")
    RIS = Reg(0x18, fields=[Field("status", 0, RO, width=4, get="raw_interrupts")])
    MIS = Reg(0x1C, fields=[Field("status", 0, RO, width=4, get="masked_interrupts")])
    ICR = Reg(0x20, fields=[Field("clear", 0, W1C, width=2)], on_write="clear_interrupts")
    DMACR = Reg(0x24, fields=[Field("dma", 0, UNIMPLEMENTED, width=2)])
    ID = RegBlock(0xFE0, 8, read="read_id", doc="peripheral and cell identification")

    # FIFO entries are two bytes, oldest first.
    tx: bytearray = Buffer(2 * DEPTH)
    rx: bytearray = Buffer(2 * DEPTH)
    shifting: int = U16()
    raised: int = U8()
    word: Timer = TimerState("word_done")
    timeout: Timer = TimerState("rx_timeout")

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.sspclk = self.add_clock("sspclk")

    def realize(self) -> None:
        super().realize()
        (self._irq,) = self.add_outputs(1)
        (self._fss,) = self.add_outputs(1, "fss")
        if not self.sspclk.is_driven:
            self.sspclk.set_hz(self.frequency)
        self.sspclk.on_change(self.kick)

    def reset_hold(self) -> None:
        self._irq.set(0)
        self._fss.set(1)

    def check_state(self, fields: dict[str, object]) -> None:
        # As hexadecimal text.
        if len(str(fields["tx"])) % 4 or len(str(fields["rx"])) % 4:
            raise StateError(f"'{self.path}': a FIFO holds half a word")

    # -- time ---------------------------------------------------------------------------------------------------------

    def _bits_to_ns(self, bits: int) -> int | None:
        """None while there is no bit clock."""
        divisor = self.CPSR * (1 + Pl022.CR0.SCR(self))
        return self.sspclk.ticks_to_ns(bits * divisor) if divisor and self.sspclk.hz else None

    def kick(self) -> None:
        """Begin to shift, if all there must be is there."""
        cr0, idle = Pl022.CR0, self.word.deadline is None
        if not (idle and self.tx and Pl022.CR1.SSE(self)) or Pl022.CR1.MS(self) or cr0.FRF(self) or cr0.DSS(self) < 3:
            return
        duration = self._bits_to_ns(cr0.DSS(self) + 1)
        if duration is None:
            return
        self.shifting = int.from_bytes(self.tx[:2], "big") & (2 << cr0.DSS(self)) - 1
        del self.tx[:2]
        if not Pl022.CR1.LBM(self):
            self._fss.set(0)
        self.word.arm(self.machine.clock.now + duration)
        self.update_irq()

    def word_done(self) -> None:
        cr0 = Pl022.CR0
        bits = cr0.DSS(self) + 1
        if Pl022.CR1.LBM(self):
            came = self.shifting & (1 << bits) - 1
        else:
            came = self.exchange(self.shifting & (1 << bits) - 1, bits, cr0.SPO(self) << 1 | cr0.SPH(self))
        if self.rx_full():
            self.raised |= INT_ROR
        else:
            self.rx += came.to_bytes(2, "big")
        self._restart_timeout()
        # With SPH clear the frame signal rises between words, with SPH set when there are no more (section 2.4).
        if not cr0.SPH(self) or not self.tx:
            self._fss.set(1)
        self.kick()
        self.update_irq()

    def _restart_timeout(self) -> None:
        self.raised &= ~INT_RT
        after = self._bits_to_ns(32) if self.rx else None
        if after is None:
            self.timeout.cancel()
        else:
            self.timeout.arm(self.machine.clock.now + after)

    def rx_timeout(self) -> None:
        if self.rx:
            self.raised |= INT_RT
            self.update_irq()

    # -- FIFOs and status ---------------------------------------------------------------------------------------------

    def push_tx(self, value: int) -> None:
        if self.tx_room():
            self.tx += (value & 0xFFFF).to_bytes(2, "big")
            self.kick()
            self.update_irq()

    def pop_rx(self) -> int:
        value = int.from_bytes(self.rx[:2], "big")
        if self.rx:
            del self.rx[:2]
            self._restart_timeout()
            self.update_irq()
        return value

    def tx_empty(self) -> int:
        return not self.tx

    def tx_room(self) -> int:
        return len(self.tx) < 2 * DEPTH

    def rx_some(self) -> int:
        return bool(self.rx)

    def rx_full(self) -> int:
        return len(self.rx) >= 2 * DEPTH

    def is_busy(self) -> int:
        return self.word.deadline is not None or bool(self.tx)

    # -- interrupts ---------------------------------------------------------------------------------------------------

    def raw_interrupts(self) -> int:
        half = DEPTH  # half of the FIFO, in bytes
        levels = (INT_RX if len(self.rx) >= half else 0) | (INT_TX if len(self.tx) <= half else 0)
        return self.raised & (INT_ROR | INT_RT) | levels

    def masked_interrupts(self) -> int:
        return self.raw_interrupts() & self.IMSC

    def clear_interrupts(self, value: int) -> None:
        self.raised &= ~value & (INT_ROR | INT_RT)
        self.update_irq()

    def update_irq(self) -> None:
        self._irq.set(self.masked_interrupts())

    def read_id(self, index: int) -> int:
        return IDENTITY[index]
