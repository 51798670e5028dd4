"""ARM SBCon two-wire serial bus (Versatile and Realview boards, DUI 0225D): I2C by setting and clearing two lines.

The master is the guest's software; this side follows the lines and talks to the devices byte by byte.
"""

from __future__ import annotations

from typing import Any

from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._registers import Reg
from pyqemu.qdev._state import U8, Flag1
from pyqemu.qdev.i2c import I2cBus, I2cDevice

SCL, SDA = 1, 2
IDLE, ADDRESS, WRITE, READ = range(4)
NOBODY = 0xFF


class SbconI2c(MmioDevice):
    TYPE = "arm-sbcon-i2c"
    DESCRIPTION = "ARM two-wire serial bus"

    CONTROL = Reg(0x00, on_read="lines", on_write="set_lines", doc="read the lines; write ones to release them")
    CONTROLC = Reg(0x04, on_read="lines", on_write="clear_lines", doc="write ones to pull the lines low")

    driven: int = U8(reset=SCL | SDA)
    out: int = Flag1(reset=1)
    phase: int = U8()
    bits: int = U8()
    shift: int = U8()
    acknowledged: int = Flag1()
    target: int = U8(reset=NOBODY)

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.i2c = I2cBus()

    def realize(self) -> None:
        self.machine.add_bus(f"{self.name}.i2c", self.i2c, self)

    def unrealize(self) -> None:
        self.machine.remove_bus(f"{self.name}.i2c")

    def lines(self) -> int:
        return self.driven & SCL | (SDA if self.driven & SDA and self.out else 0)

    def set_lines(self, value: int) -> None:
        self._drive(self.driven | value & 3)

    def clear_lines(self, value: int) -> None:
        self._drive(self.driven & ~value & 3)

    def _device(self) -> I2cDevice | None:
        return self.i2c.find(self.target)

    def _drive(self, new: int) -> None:
        old, self.driven = self.driven, new
        if old & new & SCL:
            # Data may only change while the clock is low; otherwise it is a condition.
            if old & SDA and not new & SDA:
                self.phase, self.bits, self.shift, self.out = ADDRESS, 0, 0, 1
            elif new & SDA and not old & SDA:
                self._stop()
        elif new & SCL and not old & SCL:
            self._clock_rises(1 if new & SDA else 0)
        elif old & SCL and not new & SCL:
            self._clock_falls()

    def _stop(self) -> None:
        device = self._device()
        self.target, self.phase, self.out = NOBODY, IDLE, 1
        if device is not None:
            device.stop()

    def _clock_rises(self, data: int) -> None:
        if self.phase == IDLE:
            return
        self.bits = min(self.bits + 1, 9)
        if self.bits <= 8 and self.phase != READ:
            self.shift = (self.shift << 1 | data) & 0xFF
        elif self.bits == 9 and self.phase == READ:
            self.acknowledged = 1 - data

    def _clock_falls(self) -> None:
        if self.phase == IDLE:
            return
        if self.bits == 8:
            self._byte_done()
        elif self.bits >= 9:
            self._next_byte()
        elif self.phase == READ:
            self.out = self.shift >> (7 - self.bits) & 1

    def _byte_done(self) -> None:
        if self.phase == READ:
            self.out = 1
            return
        if self.phase == ADDRESS:
            self.target = self.shift >> 1
            device = self._device()
            good = device is not None and device.start(bool(self.shift & 1))
        else:
            device = self._device()
            good = device is not None and device.send(self.shift)
        self.acknowledged = 1 if good else 0
        self.out = 0 if good else 1

    def _next_byte(self) -> None:
        if self.phase == ADDRESS and self.acknowledged:
            self.phase = READ if self.shift & 1 else WRITE
        elif not self.acknowledged:
            self.phase = IDLE
        self.bits, self.shift, self.out = 0, 0, 1
        device = self._device()
        if self.phase == READ and device is not None:
            self.shift = device.receive() & 0xFF
            self.out = self.shift >> 7
