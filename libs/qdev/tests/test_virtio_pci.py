"""virtio over PCI: a driver that finds everything through capabilities, as section 4.1 of virtio 1.2 says."""

import random
import struct

import pytest
from pyqemu.memory import MemTxError
from pyqemu.qdev import DeviceError, PropertyError, RingbufChardev
from test_pci import RAM, WINDOW, Board

MSIX_BAR, AREA_BAR = WINDOW + 0x10000, WINDOW + 0x20000
DESC, AVAIL, USED, HEADER, DATA, STATUS = (RAM + 0x1000 * n for n in range(1, 7))


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "disk"
    path.write_bytes(random.Random(4).randbytes(32 * 512))
    return path


class PciDriver:
    def __init__(self, board, slot=2):
        self.board, self.slot, self.memory = board, slot, board.memory
        board.set_cfg(slot, 0x14, MSIX_BAR)
        board.set_cfg(slot, 0x20, AREA_BAR)
        board.set_cfg(slot, 4, 6, 2)
        self.areas, at = {}, board.cfg(slot, 0x34, 1)
        self.window = None
        while at:
            if board.cfg(slot, at, 1) == 9:
                kind, bar = board.cfg(slot, at + 3, 1), board.cfg(slot, at + 4, 1)
                if kind == 5:
                    self.window = at
                else:
                    assert bar == 4
                    self.areas[kind] = AREA_BAR + board.cfg(slot, at + 8)
                if kind == 2:
                    self.multiplier = board.cfg(slot, at + 16)
            at = board.cfg(slot, at + 1, 1)
        assert sorted(self.areas) == [1, 2, 3, 4] and self.window is not None
        self.common = self.areas[1]

    def load(self, offset, size):
        return self.memory.load(self.common + offset, size)

    def store(self, offset, value, size):
        self.memory.store(self.common + offset, value, size)

    def start(self, vectors=None):
        self.store(20, 0, 1)
        assert self.load(20, 1) == 0
        self.store(20, 3, 1)
        self.store(8, 1, 4)
        self.store(12, 1, 4)
        self.store(20, 11, 1)
        assert self.load(20, 1) == 11
        self.store(22, 0, 2)
        assert self.load(24, 2) == 256
        self.store(24, 8, 2)
        if vectors is not None:
            self.store(16, vectors[0], 2)
            self.store(26, vectors[1], 2)
        for offset, place in ((32, DESC), (40, AVAIL), (48, USED)):
            self.store(offset, place, 8)
            assert self.load(offset + 4, 4) == place >> 32 and self.load(offset, 4) == place & 0xFFFFFFFF
        self.store(28, 1, 2)
        assert self.load(28, 2) == 1
        self.notify = self.areas[2] + self.load(30, 2) * self.multiplier
        self.store(20, 15, 1)
        self.memory.fill(AVAIL, 64, 0)
        self.memory.fill(USED, 128, 0)
        self.index = 0

    def read_sector(self, sector):
        memory = self.memory
        memory.write(HEADER, struct.pack("<IIQ", 0, 0, sector))
        memory.write(DESC, struct.pack("<QIHHQIHHQIHH", HEADER, 16, 1, 1, DATA, 512, 3, 2, STATUS, 1, 2, 0))
        memory.write(AVAIL + 4 + 2 * (self.index % 8), b"\0\0")
        self.index += 1
        memory.store(AVAIL + 2, self.index, 2)
        memory.store(self.notify, 0, 2)
        assert memory.load(USED + 2, 2) == self.index and memory.load(STATUS, 1) == 0
        return memory.read(DATA, 512)


def test_block_device_with_intx(image):
    board = Board()
    board.machine.device_add("virtio-blk-pci", {"addr": "2", "file": str(image), "id": "disk"})
    assert board.cfg(2, 0) == 0x1042_1AF4 and board.cfg(2, 8) >> 8 == 0x010000
    driver = PciDriver(board)
    assert board.memory.load(driver.areas[4], 8) == 32, "capacity"
    driver.start()
    content = image.read_bytes()
    assert driver.read_sector(7) == content[7 * 512 : 8 * 512]
    assert board.host.output("irq", 2).level == 1
    assert board.memory.load(driver.areas[3], 1) == 1, "reading the status acknowledges"
    assert board.host.output("irq", 2).level == 0 and board.memory.load(driver.areas[3], 1) == 0
    board.machine.device_del("disk")
    with pytest.raises(MemTxError):
        driver.load(20, 1)
    assert "virtio-backend" not in str([d.path for d in board.machine.devices()])


def test_msix_vectors_per_queue(image):
    board = Board()
    board.machine.device_add("virtio-blk-pci", {"addr": "2", "file": str(image)})
    driver = PciDriver(board)
    at = board.capability(2, 0x11)
    for vector in range(2):
        board.memory.write(MSIX_BAR + 16 * vector, struct.pack("<QII", RAM + 0x100 + 4 * vector, 0x50 + vector, 0))
    board.set_cfg(2, at + 2, 0x8000, 2)
    driver.start(vectors=(0, 1))
    driver.read_sector(0)
    assert board.memory.load(RAM + 0x104, 4) == 0x51 and board.memory.load(RAM + 0x100, 4) == 0
    assert board.host.output("irq", 2).level == 0
    driver.store(26, 2, 2)
    assert driver.load(26, 2) == 0xFFFF, "a vector that does not exist"


def test_a_snapshot_in_the_middle_of_driving(image):
    machines = []
    for _ in range(2):
        board = Board()
        board.machine.device_add("virtio-blk-pci", {"addr": "2", "file": str(image), "id": "disk"})
        machines.append(board)
    driver = PciDriver(machines[0])
    driver.start()
    driver.read_sector(1)
    machines[1].machine.load_stream(machines[0].machine.save_stream())
    driver.board, driver.memory = machines[1], machines[1].memory
    assert driver.read_sector(9) == image.read_bytes()[9 * 512 : 10 * 512]
    assert machines[1].host.output("irq", 2).level == 1


def test_window_in_configuration_space(image):
    board = Board()
    board.machine.device_add("virtio-blk-pci", {"addr": "2", "file": str(image)})
    at = PciDriver(board).window
    board.set_cfg(2, 4, 0, 2)  # no BAR is mapped any more

    def aim(bar, offset, length):
        board.set_cfg(2, at + 4, bar, 1)
        board.set_cfg(2, at + 8, offset)
        board.set_cfg(2, at + 12, length)

    aim(4, 20, 1)
    board.set_cfg(2, at + 16, 3, 1)
    assert board.cfg(2, at + 16, 1) == 3
    aim(4, 0x2000, 4)
    assert board.cfg(2, at + 16) == 32
    for bad in ((9, 0, 4), (4, 0, 3), (4, 2, 4), (4, 0x4000, 4), (4, 0xFFFFFFFC, 4)):
        aim(*bad)
        board.set_cfg(2, at + 16, 0x55)
        assert board.cfg(2, at + 16) == 0x55, "a window onto nothing is plain storage"


def test_properties_belong_to_the_device_inside():
    board = Board()
    board.machine.object_add(RingbufChardev, "host", {})
    with pytest.raises(DeviceError, match="needs a drive"):
        board.machine.device_add("virtio-blk-pci", {})
    with pytest.raises(PropertyError, match=r"virtio-blk-pci\.colour"):
        board.machine.device_add("virtio-blk-pci", {"colour": "red"})
    device = board.machine.device_add("virtio-console-pci", {"chardev": "host", "id": "con"})
    assert device.get("chardev") == "/chardevs/host" and ("chardev", "link<chardev>") in device.list_properties()
    assert board.machine.device_add("virtio-rng-pci", {"seed": "s", "addr": "9"}).get("seed") == "s"
    assert board.cfg(9, 0) >> 16 == 0x1044
