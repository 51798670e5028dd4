"""RISC-V ACLINT in the SiFive CLINT layout: software interrupts, timer compare per hart, and mtime.

Outputs `msip[n]` and `mtip[n]`, one per hart.
"""

from __future__ import annotations

from pyqemu.memory import AccessRule, NarrowWrite
from pyqemu.qdev._clock import SECOND, Timer
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._registers import RegBlock
from pyqemu.qdev._state import U64, Array, TimerState

MAX_HARTS = 64
NEVER = 2**64 - 1


class Aclint(MmioDevice):
    TYPE = "riscv-aclint"
    DESCRIPTION = "RISC-V advanced core local interruptor"
    SIZE = 0x10000
    VALID = AccessRule(4, 8)
    NARROW = NarrowWrite.REJECT

    num_harts = UintProp(32, 1, "harts", low=1, high=MAX_HARTS)
    timebase_freq = UintProp(32, 10_000_000, "mtime ticks per second", low=1, high=SECOND)

    MSIP = RegBlock(0x0000, MAX_HARTS, read="read_msip", write="write_msip")
    MTIMECMP = RegBlock(0x4000, 2 * MAX_HARTS, read="read_compare", write="write_compare")
    MTIME = RegBlock(0xBFF8, 2, read="read_time", write="write_time")

    msip: list[int] = Array(MAX_HARTS, 8)
    compare: list[int] = Array(MAX_HARTS, 64, NEVER)
    offset: int = U64()
    tick: Timer = TimerState("update")

    def realize(self) -> None:
        self._software = self.add_outputs(self.num_harts, "msip")
        self._timer = self.add_outputs(self.num_harts, "mtip")

    def reset_hold(self) -> None:
        for line in (*self._software, *self._timer):
            line.set(0)

    def time(self) -> int:
        return (self.machine.clock.now * self.timebase_freq // SECOND + self.offset) & NEVER

    def update(self) -> None:
        """Set every timer line and arm for the next compare value ahead."""
        now = self.time()
        ahead = NEVER
        for line, compare in zip(self._timer, self.compare, strict=False):
            line.set(now >= compare)
            if now < compare < ahead:
                ahead = compare
        if ahead == NEVER:
            self.tick.cancel()
            return
        # First nanosecond at which time() reaches the value.
        ticks = (ahead - self.offset) & NEVER
        self.tick.arm(min(-(-ticks * SECOND // self.timebase_freq), 2**63))

    def read_msip(self, hart: int) -> int:
        return self.msip[hart]

    def write_msip(self, hart: int, value: int) -> None:
        if hart < self.num_harts:
            self.msip[hart] = value & 1
            self._software[hart].set(value & 1)

    def read_compare(self, half: int) -> int:
        return self.compare[half >> 1] >> 32 * (half & 1) & 0xFFFF_FFFF

    def write_compare(self, half: int, value: int) -> None:
        self.compare[half >> 1] = _with_half(self.compare[half >> 1], half & 1, value)
        self.update()

    def read_time(self, half: int) -> int:
        return self.time() >> 32 * half & 0xFFFF_FFFF

    def write_time(self, half: int, value: int) -> None:
        self.offset = (self.offset + _with_half(self.time(), half, value) - self.time()) & NEVER
        self.update()


def _with_half(old: int, half: int, value: int) -> int:
    return (old & ~(0xFFFF_FFFF << 32 * half)) | value << 32 * half
