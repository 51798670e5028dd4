"""Devices behind bridges: numbering, windows, interrupts, bus mastering, snapshots."""

import pytest
from pyqemu.memory import MemTxError
from pyqemu.qdev import DeviceError, Machine
from pyqemu.qdev.devices.pci_host import EcamHost

ECAM, WINDOW, PIO, RAM = 0x3000_0000, 0x4000_0000, 0x3EFF_0000, 0x8000_0000


class Tree:
    """host - slot 1: bridge b1 - slot 3: bridge b2 - slot 5: card; b1 also has slot 4: near."""

    def __init__(self):
        self.machine = Machine(ram_base=RAM, ram_size=1 << 16)
        self.host = self.machine.place(EcamHost(buses=4), mmio=[ECAM, WINDOW, PIO], id="pcie")
        self.memory = self.machine.memory
        add = self.machine.device_add
        add("pci-bridge", {"id": "b1", "addr": "1"})
        add("pci-bridge", {"id": "b2", "addr": "3", "bus": "b1"})
        add("pci-testdev", {"id": "near", "addr": "4", "bus": "b1"})
        add("pci-testdev", {"id": "card", "addr": "5", "bus": "b2"})

    def at(self, bus, slot, register):
        return ECAM + (bus << 20) + (slot << 15) + register

    def get(self, bus, slot, register, size=4):
        return self.memory.load(self.at(bus, slot, register), size)

    def set(self, bus, slot, register, value, size=4):
        self.memory.store(self.at(bus, slot, register), value, size)

    def number(self):
        """What enumeration software does: bus 1 behind b1, bus 2 behind b2."""
        for (bus, slot), (primary, secondary, subordinate) in (((0, 1), (0, 1, 2)), ((1, 3), (1, 2, 2))):
            self.set(bus, slot, 0x18, primary | secondary << 8 | subordinate << 16)

    def open(self, bus, slot, first, last, command=7):
        self.set(bus, slot, 0x20, first >> 16 & 0xFFF0 | last & 0xFFF00000)
        self.set(bus, slot, 4, command, 2)


@pytest.fixture
def tree():
    tree = Tree()
    tree.number()
    return tree


def test_numbering():
    tree = Tree()
    assert tree.get(0, 1, 0) == 0x0001_1B36 and tree.get(0, 1, 8) >> 8 == 0x060400 and tree.get(0, 1, 0x0E, 1) == 1
    assert tree.get(1, 4, 0) == 0xFFFFFFFF, "nothing behind a bridge without numbers"
    tree.number()
    assert tree.get(1, 4, 0) == tree.get(2, 5, 0) == 0x0005_1B36 and tree.get(1, 3, 0) == 0x0001_1B36
    assert tree.get(3, 5, 0) == 0xFFFFFFFF
    tree.set(0, 1, 0x1A, 1, 1)
    assert tree.get(2, 5, 0) == 0xFFFFFFFF, "beyond the subordinate number"
    tree.set(1, 3, 0x19, 1, 1)
    assert tree.get(1, 4, 0) == 0x0005_1B36, "a bridge that claims its own bus again makes no loop"


def test_memory_is_visible_through_open_windows_only(tree):
    tree.set(2, 5, 0x10, WINDOW + 0x100000)
    tree.set(2, 5, 4, 2, 2)
    with pytest.raises(MemTxError):
        tree.memory.load(WINDOW + 0x100000, 4)
    tree.open(0, 1, WINDOW + 0x100000, WINDOW + 0x2FFFFF)
    with pytest.raises(MemTxError):
        tree.memory.load(WINDOW + 0x100000, 4)
    tree.open(1, 3, WINDOW + 0x100000, WINDOW + 0x1FFFFF)
    tree.memory.store(WINDOW + 0x100000, 0x77, 4)
    assert tree.memory.load(WINDOW + 0x100000, 4) == 0x77
    tree.set(2, 5, 0x10, WINDOW + 0x200000)
    with pytest.raises(MemTxError):
        tree.memory.load(WINDOW + 0x200000, 4)
    tree.open(1, 3, WINDOW + 0x200000, WINDOW + 0x2FFFFF)
    assert tree.memory.load(WINDOW + 0x200000, 4) == 0x77
    tree.open(0, 1, WINDOW + 0x200000, WINDOW + 0x1FFFFF)
    with pytest.raises(MemTxError):
        tree.memory.load(WINDOW + 0x200000, 4)
    tree.open(0, 1, WINDOW + 0x200000, WINDOW + 0x2FFFFF, command=4)
    with pytest.raises(MemTxError):
        tree.memory.load(WINDOW + 0x200000, 4)


def test_prefetchable_and_io_windows(tree):
    tree.set(1, 4, 0x14, 0x2000)
    tree.set(1, 4, 0x18, WINDOW + 0x300000)
    tree.set(1, 4, 4, 3, 2)
    tree.set(0, 1, 0x1C, 0x2020, 2)
    tree.set(0, 1, 0x24, (WINDOW + 0x300000) >> 16 | (WINDOW + 0x300000))
    tree.set(0, 1, 4, 7, 2)
    assert tree.get(0, 1, 0x24) & 0x000F000F == 0x00010001
    tree.memory.write(WINDOW + 0x300000, b"far memory")
    assert tree.memory.read(WINDOW + 0x300000, 10) == b"far memory"
    tree.memory.store(PIO + 0x2000, 0x5A, 1)
    assert tree.machine.device("near").SCRATCH == 0x5A
    tree.set(0, 1, 0x28, 1)
    tree.set(0, 1, 0x2C, 1)
    with pytest.raises(MemTxError):
        tree.memory.read(WINDOW + 0x300000, 10)


def lines(tree):
    return [line.level for line in tree.host.outputs["irq"]]


def test_interrupts_are_swizzled_at_every_bridge(tree):
    card, near = tree.machine.device("card"), tree.machine.device("near")
    card.set_intx(1)
    # Pin A in slot 5 is B on bus 2; B in slot 3 is A on bus 1 (1+3); A in slot 1 is B on bus 0.
    assert lines(tree) == [0, 1, 0, 0]
    near.set_intx(1)  # A in slot 4 is A on bus 1, B on bus 0: shared with the card
    card.set_intx(0)
    assert lines(tree) == [0, 1, 0, 0]
    tree.machine.device_del("near")
    assert lines(tree) == [0, 0, 0, 0]


def test_bus_mastering_needs_every_bridge(tree):
    card = tree.machine.device("card")
    tree.set(2, 5, 4, 4, 2)
    for path in ((1, 3), (0, 1)):
        with pytest.raises(MemTxError):
            card.dma_write(RAM, b"x")
        tree.set(*path, 4, 4, 2)
    card.dma_write(RAM, b"through two bridges")
    assert tree.memory.read(RAM, 19) == b"through two bridges"


def test_snapshot_behind_bridges(tree):
    tree.set(2, 5, 0x10, WINDOW)
    tree.set(2, 5, 4, 2, 2)
    tree.open(1, 3, WINDOW, WINDOW + 0xFFFFF)
    tree.open(0, 1, WINDOW, WINDOW + 0xFFFFF)
    tree.memory.store(WINDOW, 0x99, 4)
    tree.machine.device("card").set_intx(1)
    other = Tree()
    other.machine.load_stream(tree.machine.save_stream())
    assert other.memory.load(WINDOW, 4) == 0x99 and lines(other) == [0, 1, 0, 0]
    other.machine.device("card").set_intx(0)
    assert lines(other) == [0, 0, 0, 0]
    assert other.machine.save()["devices"].keys() == tree.machine.save()["devices"].keys()


def test_plugging_behind_bridges(tree):
    with pytest.raises(DeviceError, match="devices behind"):
        tree.machine.device_del("b1")
    assert tree.get(1, 4, 0) == 0x0005_1B36, "the refusal changed nothing"
    for name in ("card", "b2", "near", "b1"):
        tree.machine.device_del(name)
    assert tree.get(0, 1, 0) == 0xFFFFFFFF and set(tree.machine.buses) == {"main-system-bus", "pcie.0"}
