"""ARM PrimeCell real-time clock PL031 (DDI 0224C): seconds, and an alarm."""

from __future__ import annotations

from pyqemu.qdev._clock import SECOND, Timer
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._registers import RO, RW, W1C, Field, Reg, RegBlock
from pyqemu.qdev._state import U32, Flag1, TimerState

IDENTITY = (0x31, 0x10, 0x14, 0x00, 0x0D, 0xF0, 0x05, 0xB1)


class Pl031(MmioDevice):
    TYPE = "pl031"
    DESCRIPTION = "ARM PL031 real-time clock"

    base = UintProp(32, 0, "seconds since 1970 when virtual time is zero")

    DR = Reg(0x00, fields=[Field("seconds", 0, RO, width=32, get="seconds")])
    MR = Reg(0x04, on_write="set_match")
    LR = Reg(0x08, on_write="set_time")
    CR = Reg(0x0C, fields=[Field("START", 0, RO, reset=1)])
    IMSC = Reg(0x10, fields=[Field("mask", 0, RW)], on_change="update_irq")
    RIS = Reg(0x14, fields=[Field("raw", 0, RO, get="raw")])
    MIS = Reg(0x18, fields=[Field("masked", 0, RO, get="masked")])
    ICR = Reg(0x1C, fields=[Field("clear", 0, W1C)], on_write="clear")
    ID = RegBlock(0xFE0, 8, read="read_id")

    # The time survives a reset: it is battery backed.
    offset: int = U32(keep=True)
    raised: int = Flag1()
    alarm: Timer = TimerState("alarm_due")

    def realize(self) -> None:
        (self._irq,) = self.add_outputs(1)
        self.offset = self.base

    def reset_hold(self) -> None:
        self._irq.set(0)

    def seconds(self) -> int:
        return (self.machine.clock.now // SECOND + self.offset) & 0xFFFF_FFFF

    def set_time(self, value: int) -> None:
        self.offset = (value - self.machine.clock.now // SECOND) & 0xFFFF_FFFF
        self._rearm()

    def set_match(self, value: int) -> None:
        self._rearm()

    def _rearm(self) -> None:
        ticks = (self.MR - self.seconds()) & 0xFFFF_FFFF
        if ticks == 0:
            self.alarm.cancel()
            self.alarm_due()
        else:
            self.alarm.arm((self.machine.clock.now // SECOND + ticks) * SECOND)

    def alarm_due(self) -> None:
        self.raised = 1
        self.update_irq()

    def raw(self) -> int:
        return self.raised

    def masked(self) -> int:
        return self.raised & self.IMSC

    def clear(self, value: int) -> None:
        if value & 1:
            self.raised = 0
            self.update_irq()

    def update_irq(self) -> None:
        self._irq.set(self.raised & self.IMSC)

    def read_id(self, index: int) -> int:
        return IDENTITY[index]
