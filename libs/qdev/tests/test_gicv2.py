"""GICv2 with several CPUs: private interrupts, routing, software-generated interrupts between CPUs."""

import random

import pytest
from pyqemu.memory import MemTxAttrs
from pyqemu.qdev import DeviceError, Machine
from pyqemu.qdev.devices.gicv2 import GicV2

DIST, CPU = 0x0800_0000, 0x0801_0000


class Board:
    def __init__(self, cpus=3, irqs=96):
        self.machine = Machine()
        self.gic = self.machine.place(GicV2(num_cpu=cpus, num_irq=irqs), mmio=[DIST, CPU], id="gic")
        self.machine.reset()
        self.write(0, DIST, 1)
        for cpu in range(cpus):
            self.write(cpu, CPU, 1)
            self.write(cpu, CPU + 4, 0xFF)

    def read(self, cpu, address, size=4):
        return self.machine.memory.load(address, size, MemTxAttrs(requester_id=cpu))

    def write(self, cpu, address, value, size=4):
        self.machine.memory.store(address, value, size, MemTxAttrs(requester_id=cpu))

    def lines(self):
        return [line.level for line in self.gic.outputs["irq"]]


def test_software_interrupts_between_cpus():
    board = Board()
    board.write(0, DIST + 0xF00, 0b110 << 16 | 7)
    board.write(1, DIST + 0xF00, 1 << 24 | 7)
    assert board.lines() == [1, 1, 1]
    assert board.read(2, DIST + 0xF14, 4) == 0b011 << 24, "both senders wait in CPU 2's pending register"
    assert [board.read(2, CPU + 0x0C) for _ in range(2)] == [7, 1023], "one at a time"
    board.write(2, CPU + 0x10, 7)
    assert board.read(2, CPU + 0x0C) == 7 | 1 << 10, "the sender is part of the number"
    assert board.read(0, CPU + 0x0C) == 7 | 1 << 10 and board.read(1, CPU + 0x0C) == 7
    board.write(0, DIST + 0xF24, 0x05, 4)
    assert board.read(0, DIST + 0xF14, 1) == 5 and board.read(0, CPU + 0x18) == 4
    assert board.read(0, CPU + 0x0C) == 1023, "7 is active and of the same priority"
    board.write(0, CPU + 0x10, 7)
    board.write(0, DIST + 0xF14, 0x05, 1)
    assert board.read(0, DIST + 0xF14, 1) == 0 and board.read(0, CPU + 0x18) == 1023


def test_private_interrupts_are_private():
    board = Board()
    board.write(1, DIST + 0x100, 1 << 27)
    ppi = board.gic.input(64 + 32 + 27)
    ppi(1)
    assert board.lines() == [0, 1, 0]
    assert board.read(1, DIST + 0x200) == 1 << 27 and board.read(0, DIST + 0x200) == 0
    assert board.read(0, DIST + 0x100) == 0xFFFF and board.read(1, DIST + 0x100) == 0x0800FFFF
    board.write(1, DIST + 0x418, 0x40 << 24)
    assert board.read(0, DIST + 0x418) == 0 and board.read(1, DIST + 0x418) == 0x40000000


def test_trigger_configuration_is_private_or_shared_like_the_interrupt():
    board = Board()
    board.write(1, DIST + 0xC04, 0x80000000)
    board.write(0, DIST + 0xC08, 0x2)
    assert [board.read(c, DIST + 0xC04) for c in range(3)] == [0, 0x80000000, 0]
    assert [board.read(c, DIST + 0xC08) for c in range(3)] == [2, 2, 2], "interrupt 32 is shared"
    assert board.read(2, DIST + 0xC00) == 0xAAAAAAAA, "software-generated interrupts are edges"


def test_shared_interrupts_go_to_their_targets_and_to_one_cpu_only():
    board = Board()
    board.write(0, DIST + 0x104, 1)
    board.gic.input(0)(1)
    assert board.lines() == [0, 0, 0], "no target"
    board.write(0, DIST + 0x820, 0xFE, 1)
    assert board.read(0, DIST + 0x820, 1) == 6, "only CPUs that exist"
    assert board.lines() == [0, 1, 1]
    assert board.read(2, CPU + 0x0C) == 32
    assert board.lines() == [0, 0, 0] and board.read(1, CPU + 0x0C) == 1023
    assert [board.read(c, DIST + 0x800, 1) for c in range(3)] == [1, 2, 4]


def test_the_shortcut_agrees_with_looking_at_every_interrupt():
    """The set of interesting interrupts is derived; after anything at all it must be what the state says."""
    rng = random.Random(8)
    board = Board(cpus=2)
    gic = board.gic
    for _ in range(3000):
        kind = rng.random()
        cpu = rng.randrange(2)
        if kind < 0.4:
            gic.input(rng.randrange(len(gic.inputs["in"])))(rng.randrange(2))
        elif kind < 0.8:
            place = rng.choice((0x100, 0x180, 0x200, 0x280, 0x300, 0x380, 0x400, 0x800, 0xC00, 0xF10, 0xF20)) + rng.randrange(16)
            board.write(cpu, DIST + place, rng.getrandbits(8), 1)
        elif kind < 0.85:
            board.write(cpu, DIST + 0xF00, rng.getrandbits(26))
        else:
            number = board.read(cpu, CPU + 0x0C)
            if rng.random() < 0.7:
                board.write(cpu, CPU + 0x10, number)
        assert gic._hot == {i for i in range(96) if gic.pending[i] or gic.level[i]}
        for c in range(2):
            ready = []
            for irq in range(96):
                bit = 1 << c if irq < 32 else 1
                waits = gic.pending[irq] & bit or (gic.level[irq] & ~gic.edge[irq] & bit)
                routed = irq < 32 or gic.target[irq] >> c & 1
                if waits and routed and gic.enabled[irq] & bit and not gic.active[irq] & bit:
                    ready.append((gic.priority[(c * 1024 if irq < 32 else 0) + irq], irq))
            assert gic._best(c) == (min(ready)[::-1] if ready else (1023, 0x100))


def test_bad_configurations():
    with pytest.raises(DeviceError, match="multiple of 32"):
        Machine().place(GicV2(num_irq=100))
