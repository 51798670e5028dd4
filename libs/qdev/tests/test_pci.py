"""PCI: configuration space, BARs, interrupts, bus mastering, hot plug."""

import struct

import pytest
from pyqemu.memory import MemTxError
from pyqemu.qdev import DeviceError, Machine
from pyqemu.qdev.devices.pci_host import EcamHost
from pyqemu.qdev.pci import PciDevice

ECAM, WINDOW, PIO, RAM = 0x3000_0000, 0x4000_0000, 0x3EFF_0000, 0x8000_0000


class Board:
    def __init__(self):
        self.machine = Machine(ram_base=RAM, ram_size=1 << 20)
        self.host = self.machine.place(EcamHost(), mmio=[ECAM, WINDOW, PIO], id="pcie")
        self.memory = self.machine.memory

    def plug(self, **options):
        return self.machine.device_add("pci-testdev", options)

    def cfg(self, slot, register, size=4):
        return self.memory.load(ECAM + (slot << 15) + register, size)

    def set_cfg(self, slot, register, value, size=4):
        self.memory.store(ECAM + (slot << 15) + register, value, size)

    def capability(self, slot, ident):
        at = self.cfg(slot, 0x34, 1)
        while at:
            if self.cfg(slot, at, 1) == ident:
                return at
            at = self.cfg(slot, at + 1, 1)
        return None

    def enable(self, slot, bar0=WINDOW):
        self.set_cfg(slot, 0x10, bar0)
        self.set_cfg(slot, 4, 7, 2)


@pytest.fixture
def board():
    return Board()


def test_enumeration(board):
    board.plug(addr="5")
    assert [s for s in range(32) if board.cfg(s, 0) != 0xFFFFFFFF] == [0, 5]
    assert board.cfg(5, 0) == 0x0005_1B36 and board.cfg(5, 8) == 0xFF0000_00 and board.cfg(5, 0x3D, 1) == 1
    assert board.cfg(0, 0) == 0x0008_1B36 and board.cfg(0, 8) == 0x060000_00
    assert board.cfg(9, 0, 2) == 0xFFFF and board.cfg(9, 0x10, 1) == 0xFF
    assert {board.capability(5, i) is not None for i in (5, 0x11)} == {True}
    board.set_cfg(5, 0, 0)
    assert board.cfg(5, 0) == 0x0005_1B36, "identification is read-only"


def test_bar_sizing(board):
    board.plug(addr="1")
    sizes = {}
    for bar, keep in ((0, ~0xF), (1, ~3), (2, ~0xF), (4, ~0xF)):
        at = 0x10 + 4 * bar
        board.set_cfg(1, at, 0xFFFFFFFF)
        sizes[bar] = -(board.cfg(1, at) & keep) & 0xFFFFFFFF
    assert sizes == {0: 0x1000, 1: 4, 2: 0x10000, 4: 0x1000}
    assert (board.cfg(1, 0x14) & 3, board.cfg(1, 0x18) & 15) == (1, 12)
    board.set_cfg(1, 0x1C, 0xFFFFFFFF)
    assert board.cfg(1, 0x1C) == 0xFFFFFFFF, "the upper half of a 64-bit BAR is all address"
    assert board.cfg(1, 0x24) == 0, "an absent BAR reads zero"


def test_bars_decode_where_and_while_the_command_register_says(board):
    device = board.plug(addr="1")
    for place in (WINDOW, WINDOW + 0x1000):
        board.set_cfg(1, 4, 0, 2)
        board.set_cfg(1, 0x10, place)
        with pytest.raises(MemTxError):
            board.memory.load(place, 4)
        board.set_cfg(1, 4, 2, 2)
        board.memory.store(place, 0x1234, 4)
        assert board.memory.load(place, 4) == 0x1234
    with pytest.raises(MemTxError):
        board.memory.load(WINDOW, 4)
    board.set_cfg(1, 0x14, 0xC000)
    board.set_cfg(1, 4, 3, 2)
    assert board.memory.load(PIO + 0xC000, 2) == 0x1234
    board.set_cfg(1, 0x18, WINDOW + 0x100000)
    board.memory.write(WINDOW + 0x100000, b"prefetchable")
    assert bytes(device.ram.ram.view[:12]) == b"prefetchable"
    assert board.memory.is_direct(WINDOW + 0x100000, True)


@pytest.mark.parametrize("value", [0, 0xFFFFFFFF, 0xFFFFF000])
def test_bars_at_impossible_places_are_not_mapped(board, value):
    board.plug(addr="1")
    board.enable(1, value)
    assert board.machine.device("device[0]").bank.container is None


def test_overlapping_bars_do_no_harm(board):
    for slot in (1, 2):
        board.plug(addr=str(slot))
        board.enable(slot)
    board.memory.store(WINDOW, 0xAA, 4)
    values = [board.machine.device(f"device[{n}]").SCRATCH for n in (0, 1)]
    assert sorted(values) == [0, 0xAA], "exactly one of them answers"


def test_intx_is_swizzled_level_and_maskable(board):
    for slot in (1, 2, 5):
        board.plug(addr=str(slot))
        board.enable(slot, WINDOW + slot * 0x1000)

    def levels():
        return [line.level for line in board.host.outputs["irq"]]

    board.memory.store(WINDOW + 0x1008, 1, 4)
    assert levels() == [0, 1, 0, 0] and board.cfg(1, 6, 2) & 8
    board.memory.store(WINDOW + 0x5008, 1, 4)
    board.memory.store(WINDOW + 0x100C, 1, 4)
    assert levels() == [0, 1, 0, 0], "slots 1 and 5 share line B"
    board.set_cfg(5, 4, 0x407, 2)
    assert levels() == [0, 0, 0, 0] and board.cfg(5, 6, 2) & 8
    board.set_cfg(5, 4, 7, 2)
    assert levels() == [0, 1, 0, 0]
    board.machine.device_del("/machine/peripheral-anon/device[2]")
    assert levels() == [0, 0, 0, 0]


def test_msi(board):
    board.plug(addr="1")
    board.enable(1)
    at = board.capability(1, 5)
    board.set_cfg(1, at + 4, RAM + 0x100)
    board.set_cfg(1, at + 12, 0x4321, 2)
    board.set_cfg(1, at + 2, 1, 2)
    board.memory.store(WINDOW + 8, 0, 4)
    assert board.memory.load(RAM + 0x100, 4) == 0x4321
    assert board.host.output("irq", 1).level == 0


def test_msix_masks_and_pends(board):
    board.plug(addr="1")
    board.set_cfg(1, 0x20, WINDOW + 0x2000)
    board.enable(1)
    at = board.capability(1, 0x11)
    assert board.cfg(1, at + 2, 2) == 3 and board.cfg(1, at + 4) == 4 and board.cfg(1, at + 8) == 0x804
    table, pba = WINDOW + 0x2000, WINDOW + 0x2800
    for vector in range(4):
        board.memory.write(table + 16 * vector, struct.pack("<QI", RAM + 0x200 + 4 * vector, 0x100 + vector))
    board.set_cfg(1, at + 2, 0x8000, 2)
    board.memory.store(WINDOW + 8, 2, 4)
    assert board.memory.load(RAM + 0x208, 4) == 0 and board.memory.load(pba, 8) == 4
    board.memory.store(table + 16 * 2 + 12, 0, 4)
    assert board.memory.load(RAM + 0x208, 4) == 0x102 and board.memory.load(pba, 4) == 0
    board.set_cfg(1, at + 2, 0xC000, 2)
    board.memory.store(WINDOW + 8, 2, 4)
    board.memory.store(RAM + 0x208, 0, 4)
    board.set_cfg(1, at + 2, 0x8000, 2)
    assert board.memory.load(RAM + 0x208, 4) == 0x102, "the function mask pends too"
    board.memory.store(WINDOW + 8, 77, 4)
    board.memory.store(table + 16, 0, 4)
    board.memory.store(table + 20, 0x9, 4)
    board.memory.store(table + 16 + 12, 0, 4)
    board.memory.store(WINDOW + 8, 1, 4)


def test_dma_needs_bus_mastering_and_memory(board):
    board.plug(addr="1")
    board.enable(1)
    board.memory.write(RAM, b"to be copied")
    for register, value in ((0x10, RAM), (0x14, RAM + 0x1000)):
        board.memory.store(WINDOW + register, value, 4)
    board.memory.store(WINDOW + 0x18, 12, 4)
    assert board.memory.read(RAM + 0x1000, 12) == b"to be copied" and board.memory.load(WINDOW + 0x0C, 4) == 0
    board.set_cfg(1, 4, 2, 2)
    board.memory.store(WINDOW + 0x18, 12, 4)
    assert board.memory.load(WINDOW + 0x0C, 4) == 2
    board.set_cfg(1, 4, 6, 2)
    board.memory.store(WINDOW + 0x0C, 2, 4)
    board.memory.store(WINDOW + 0x10, 0x10, 4)
    board.memory.store(WINDOW + 0x18, 12, 4)
    assert board.memory.load(WINDOW + 0x0C, 4) == 2


def test_plugging_errors(board):
    board.plug(addr="3")
    for addr, message in (("3", "already in use"), ("20", "not within"), ("1.8", "not within"), ("x", "not a PCI")):
        with pytest.raises(DeviceError, match=message):
            board.plug(addr=addr)
    for _ in range(30):
        board.plug()
    with pytest.raises(DeviceError, match="no slot"):
        board.plug()
    assert len([d for d in board.machine.devices() if isinstance(d, PciDevice)]) == 32


def test_unplug_takes_its_memory_along(board):
    board.plug(addr="1", id="card")
    board.enable(1)
    board.memory.load(WINDOW, 4)
    board.machine.device_del("card")
    with pytest.raises(MemTxError):
        board.memory.load(WINDOW, 4)
    assert board.cfg(1, 0) == 0xFFFFFFFF
    with pytest.raises(DeviceError, match="hotplugging"):
        board.machine.device_del("/machine/unattached/pcie/root")


def test_reset_unmaps(board):
    board.plug(addr="1")
    board.enable(1)
    board.machine.reset()
    assert board.cfg(1, 4, 2) == 0 and board.cfg(1, 0x10) == 0
    with pytest.raises(MemTxError):
        board.memory.load(WINDOW, 4)


def test_capability_space_is_finite():
    device = PciDevice()
    with pytest.raises(DeviceError, match="no room"):
        for _ in range(20):
            device.add_msi()
