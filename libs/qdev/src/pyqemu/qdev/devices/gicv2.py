"""ARM Generic Interrupt Controller v2 (IHI 0048B) without security and virtualisation extensions.

Region 0 is the distributor, region 1 the CPU interface.  Inputs: in[0..num-irq-33] are the shared interrupts (SPI 32
onwards), then 32 lines per CPU of which 16..31 are private (PPI).  Outputs irq[n], one per CPU.  The CPU that makes an
access is told by the requester id of its transaction attributes; without attributes it is CPU 0.
"""

from __future__ import annotations

from typing import Any

from pyqemu.memory import AccessRule, IoOps, IoRegion, MemTxAttrs
from pyqemu.qdev._device import SysBusDevice
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._state import U32, Array
from pyqemu.qdev.errors import DeviceError

MAX_IRQ, MAX_CPU = 1020, 8
SPURIOUS = 1023
IDLE = 0x100
PRIORITY_BITS = 0xF8


class GicV2(SysBusDevice):
    TYPE = "gicv2"
    DESCRIPTION = "ARM generic interrupt controller version 2"

    num_irq = UintProp(32, 96, "interrupts including the 32 private ones, a multiple of 32", low=64, high=1024)
    num_cpu = UintProp(32, 1, "CPU interfaces", low=1, high=MAX_CPU)

    ctlr: int = U32()
    # Per interrupt, one bit per CPU for the private ones (0..31) and bit 0 for the shared ones.
    enabled: list[int] = Array(1024, 8)
    pending: list[int] = Array(1024, 8)
    active: list[int] = Array(1024, 8)
    level: list[int] = Array(1024, 8, keep=True)
    edge: list[int] = Array(1024, 8)
    target: list[int] = Array(1024, 8)
    priority: list[int] = Array(MAX_CPU * 1024, 8)
    sgi_source: list[int] = Array(MAX_CPU * 16, 8)
    cpu_enable: list[int] = Array(MAX_CPU, 32)
    mask: list[int] = Array(MAX_CPU, 8)
    binary_point: list[int] = Array(MAX_CPU, 8)
    running: list[int] = Array(MAX_CPU, 16, IDLE)
    # What each CPU has acknowledged and not ended: interrupt numbers and their priorities, a stack of at most 32.
    stack: list[int] = Array(MAX_CPU * 32, 32)
    depth: list[int] = Array(MAX_CPU, 8, high=32)

    def __init__(self, **properties: Any) -> None:
        self._hot: set[int] = set()
        """Interrupts with anything pending or high, derived from the state: only these need a look."""
        super().__init__(**properties)
        rule = AccessRule(1, 4)
        self.add_region(IoRegion("gic_dist", 0x1000, IoOps(self._dist_read, self._dist_write, valid=rule, impl=rule)))
        self.add_region(IoRegion("gic_cpu", 0x2000, IoOps(self._cpu_read, self._cpu_write, valid=AccessRule(4, 4))))

    def realize(self) -> None:
        if self.num_irq % 32:
            raise DeviceError(f"gicv2: {self.num_irq} interrupts are not a multiple of 32")
        self._limit = min(self.num_irq, MAX_IRQ)
        self._lines = self.add_outputs(self.num_cpu)
        self.add_inputs(self.num_irq - 32 + 32 * self.num_cpu, self._input)

    def reset_enter(self) -> None:
        for irq in range(16):
            self.enabled[irq] = self.edge[irq] = 0xFF
        if self.num_cpu == 1:
            self.target[:] = [1] * 1024
        self._find_hot()

    def reset_hold(self) -> None:
        for line in self._lines:
            line.set(0)

    def post_load(self, version: int) -> None:
        self._find_hot()

    def _find_hot(self) -> None:
        self._hot.clear()
        self._hot.update(irq for irq in range(self._limit) if self.pending[irq] or self.level[irq])

    def _note(self, irq: int) -> None:
        if self.pending[irq] or self.level[irq]:
            self._hot.add(irq)
        else:
            self._hot.discard(irq)

    # -- inputs and outputs -----------------------------------------------------------------------------------------

    def _input(self, index: int, level: int) -> None:
        shared = self.num_irq - 32
        if index < shared:
            irq, bit = index + 32, 1
        else:
            cpu, irq = divmod(index - shared, 32)
            bit = 1 << cpu
        was = self.level[irq] & bit
        self.level[irq] = self.level[irq] | bit if level else self.level[irq] & ~bit
        if level and not was and self.edge[irq] & bit:
            self.pending[irq] |= bit
        self._note(irq)
        self._update()

    def _is_pending(self, irq: int, bit: int) -> bool:
        return bool(self.pending[irq] & bit or (self.level[irq] & bit and not self.edge[irq] & bit))

    def _priority_index(self, irq: int, cpu: int) -> int:
        return (cpu * 1024 if irq < 32 else 0) + irq

    def _best(self, cpu: int) -> tuple[int, int]:
        """(interrupt, priority) that would be signalled to a CPU, or (SPURIOUS, IDLE)."""
        best, best_priority = SPURIOUS, IDLE
        if not self.ctlr & 1:
            return best, best_priority
        mine = 1 << cpu
        for irq in self._hot:
            bit = mine if irq < 32 else 1
            if not self.enabled[irq] & bit or self.active[irq] & bit or not self._is_pending(irq, bit):
                continue
            if irq >= 32 and not self.target[irq] & mine:
                continue
            priority = self.priority[self._priority_index(irq, cpu)]
            # Of equal priority, the lowest number.
            if (priority, irq) < (best_priority, best):
                best, best_priority = irq, priority
        return best, best_priority

    def _group_mask(self, cpu: int) -> int:
        """Bits of a priority that decide about preemption."""
        return 0xFF & ~((2 << self.binary_point[cpu]) - 1)

    def _update(self) -> None:
        for cpu, line in enumerate(self._lines):
            _, priority = self._best(cpu)
            running = self.running[cpu]
            preempts = running == IDLE or (priority & self._group_mask(cpu)) < (running & self._group_mask(cpu))
            line.set(self.cpu_enable[cpu] & 1 and priority < self.mask[cpu] and preempts)

    def _cpu_of(self, attrs: MemTxAttrs) -> int:
        return 0 if attrs.unspecified else attrs.requester_id % self.num_cpu

    # -- distributor ------------------------------------------------------------------------------------------------

    def _dist_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        cpu = self._cpu_of(attrs)
        return sum(self._dist_read_byte(offset + i, cpu) << 8 * i for i in range(size))

    def _bits(self, table: list[int], first: int, cpu: int) -> int:
        return sum(bool(table[irq] & (1 << cpu if irq < 32 else 1)) << i for i, irq in enumerate(range(first, first + 8)))

    def _dist_read_byte(self, offset: int, cpu: int) -> int:
        if offset < 4:
            return self.ctlr >> 8 * offset & 0xFF
        if offset < 8:
            return ((self.num_irq // 32 - 1) | (self.num_cpu - 1) << 5) >> 8 * (offset - 4) & 0xFF
        if offset < 0x0C:
            return 0x0200_043B >> 8 * (offset - 8) & 0xFF
        block, first = offset >> 7, (offset & 0x7F) * 8
        if 0x100 <= offset < 0x400 and first < self.num_irq:
            if block in (2, 3):
                return self._bits(self.enabled, first, cpu)
            if block in (4, 5):
                return sum(
                    self._is_pending(first + i, 1 << cpu if first + i < 32 else 1) << i for i in range(8)
                )  # fmt: skip
            return self._bits(self.active, first, cpu)
        if 0x400 <= offset < 0x400 + self.num_irq:
            return self.priority[self._priority_index(offset - 0x400, cpu)]
        if 0x800 <= offset < 0x800 + self.num_irq:
            irq = offset - 0x800
            return 1 << cpu if irq < 32 else self.target[irq]
        if 0xC00 <= offset < 0xC00 + self.num_irq // 4:
            first = (offset - 0xC00) * 4
            return sum((2 if self.edge[first + i] & (1 << cpu if first + i < 32 else 1) else 0) << 2 * i for i in range(4))
        if 0xF10 <= offset < 0xF20:
            return self.sgi_source[cpu * 16 + (offset & 15)]
        return 0x2B if offset == 0xFE8 else 0

    def _dist_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        cpu = self._cpu_of(attrs)
        if offset == 0xF00 and size == 4:
            self._send_sgi(cpu, value)
        elif offset == 0 and size == 4:
            self.ctlr = value & 1
        else:
            for i in range(size):
                self._dist_write_byte(offset + i, value >> 8 * i & 0xFF, cpu)
        self._update()

    def _dist_write_byte(self, offset: int, value: int, cpu: int) -> None:
        first = (offset & 0x7F) * 8
        if 0x100 <= offset < 0x400 and first < self.num_irq:
            set_it = not offset & 0x80
            table = (self.enabled, self.pending, self.active)[(offset - 0x100) >> 8]
            for i in range(8):
                irq = first + i
                # Software-generated interrupts are always enabled and pend through their own registers.
                if value >> i & 1 and (irq >= 16 or table is self.active):
                    bit = 1 << cpu if irq < 32 else 1
                    table[irq] = table[irq] | bit if set_it else table[irq] & ~bit
                    self._note(irq)
        elif 0x400 <= offset < 0x400 + self.num_irq:
            self.priority[self._priority_index(offset - 0x400, cpu)] = value & PRIORITY_BITS
        elif 0x820 <= offset < 0x800 + self.num_irq:
            self.target[offset - 0x800] = value & ((1 << self.num_cpu) - 1) if self.num_cpu > 1 else 1
        elif 0xC04 <= offset < 0xC00 + self.num_irq // 4:
            for i in range(4):
                irq = (offset - 0xC00) * 4 + i
                bit = 1 << cpu if irq < 32 else 1
                edge = value >> (2 * i + 1) & 1
                self.edge[irq] = self.edge[irq] | bit if edge else self.edge[irq] & ~bit
        elif 0xF10 <= offset < 0xF30:
            at = cpu * 16 + (offset & 15)
            self.sgi_source[at] = self.sgi_source[at] | value if offset >= 0xF20 else self.sgi_source[at] & ~value
            self._sgi_pending(cpu, offset & 15)

    def _send_sgi(self, cpu: int, value: int) -> None:
        everyone = (1 << self.num_cpu) - 1
        targets = (value >> 16 & 0xFF, everyone & ~(1 << cpu), 1 << cpu, 0)[value >> 24 & 3]
        for other in range(self.num_cpu):
            if targets >> other & 1:
                self.sgi_source[other * 16 + (value & 15)] |= 1 << cpu
                self._sgi_pending(other, value & 15)

    def _sgi_pending(self, cpu: int, irq: int) -> None:
        if self.sgi_source[cpu * 16 + irq]:
            self.pending[irq] |= 1 << cpu
        else:
            self.pending[irq] &= ~(1 << cpu)
        self._note(irq)

    # -- CPU interface ----------------------------------------------------------------------------------------------

    def _cpu_read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        cpu = self._cpu_of(attrs)
        if offset == 0x00:
            return self.cpu_enable[cpu]
        if offset == 0x04:
            return self.mask[cpu]
        if offset == 0x08:
            return self.binary_point[cpu]
        if offset == 0x0C:
            return self._acknowledge(cpu)
        if offset == 0x14:
            return min(self.running[cpu], 0xFF)
        if offset == 0x18:
            irq, priority = self._best(cpu)
            return irq if priority < self.mask[cpu] else SPURIOUS
        return 0x0202_043B if offset == 0xFC else 0

    def _cpu_write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        cpu = self._cpu_of(attrs)
        if offset == 0x00:
            self.cpu_enable[cpu] = value & 0x201
        elif offset == 0x04:
            self.mask[cpu] = value & PRIORITY_BITS
        elif offset == 0x08:
            self.binary_point[cpu] = max(value & 7, 2)
        elif offset == 0x10:
            self._end(cpu, value & 0x3FF)
        elif offset == 0x1000:
            self._deactivate(cpu, value & 0x3FF)
        self._update()

    def _acknowledge(self, cpu: int) -> int:
        irq, priority = self._best(cpu)
        running = self.running[cpu]
        mask = self._group_mask(cpu)
        preempts = running == IDLE or (priority & mask) < (running & mask)
        # At most 32 priority levels exist, and each nested acknowledgement is of a higher one.
        if irq == SPURIOUS or priority >= self.mask[cpu] or not preempts or self.depth[cpu] >= 32:
            return SPURIOUS
        bit = 1 << cpu if irq < 32 else 1
        self.active[irq] |= bit
        answer = irq
        if irq < 16:
            at = cpu * 16 + irq
            source = (self.sgi_source[at] & -self.sgi_source[at]).bit_length() - 1
            self.sgi_source[at] &= self.sgi_source[at] - 1
            self._sgi_pending(cpu, irq)
            answer |= source << 10
        else:
            self.pending[irq] &= ~bit
            self._note(irq)
        self.stack[cpu * 32 + self.depth[cpu]] = irq | running << 16
        self.depth[cpu] += 1
        self.running[cpu] = priority
        self._update()
        return answer

    def _end(self, cpu: int, irq: int) -> None:
        if not self.depth[cpu]:
            return
        top = self.stack[cpu * 32 + self.depth[cpu] - 1]
        if top & 0xFFFF != irq:
            # Ending out of order is unpredictable in the architecture; here it ends nothing.
            return
        self.depth[cpu] -= 1
        self.running[cpu] = top >> 16
        if not self.cpu_enable[cpu] & 0x200:
            self._deactivate(cpu, irq)

    def _deactivate(self, cpu: int, irq: int) -> None:
        if irq < self._limit:
            self.active[irq] &= ~(1 << cpu if irq < 32 else 1)
