"""I2C: a master written from UM10204 wiggles two lines; the EEPROM answers."""

import pytest
from pyqemu.qdev import DeviceError, Machine, PropertyError
from pyqemu.qdev.devices.arm_sbcon_i2c import SbconI2c

BASE = 0x0903_0000


class Master:
    """Bit-banged I2C master."""

    def __init__(self, memory):
        self.memory = memory

    def scl(self, level):
        self.memory.store(BASE + (0 if level else 4), 1, 4)

    def sda(self, level):
        self.memory.store(BASE + (0 if level else 4), 2, 4)

    def read_sda(self):
        return self.memory.load(BASE, 4) >> 1 & 1

    def start(self):
        self.sda(1)
        self.scl(1)
        self.sda(0)
        self.scl(0)

    def stop(self):
        self.sda(0)
        self.scl(1)
        self.sda(1)

    def clock_in(self):
        self.scl(1)
        bit = self.read_sda()
        self.scl(0)
        return bit

    def send(self, byte):
        """True if acknowledged."""
        for n in range(7, -1, -1):
            self.sda(byte >> n & 1)
            self.clock_in()
        self.sda(1)
        return self.clock_in() == 0

    def receive(self, acknowledge):
        self.sda(1)
        value = 0
        for _ in range(8):
            value = value << 1 | self.clock_in()
        self.sda(0 if acknowledge else 1)
        self.clock_in()
        self.sda(1)
        return value

    def write(self, address, *data):
        self.start()
        answers = [self.send(address << 1), *(self.send(byte) for byte in data)]
        self.stop()
        return all(answers)

    def read(self, address, pointer, count):
        """Random read: write the address, repeated start, read."""
        self.start()
        assert self.send(address << 1) and all(self.send(byte) for byte in pointer)
        self.start()
        assert self.send(address << 1 | 1)
        data = bytes(self.receive(n + 1 < count) for n in range(count))
        self.stop()
        return data


def board(**options):
    machine = Machine()
    machine.place(SbconI2c(), mmio=[BASE], id="i2c")
    machine.device_add("at24c-eeprom", {"id": "rom", "address": 0x50, **options})
    machine.reset()
    return machine, Master(machine.memory)


def test_write_and_read_back():
    machine, master = board()
    assert master.write(0x50, 0x10, 1, 2, 3)
    assert master.read(0x50, [0x0F], 5) == b"\xff\1\2\3\xff"
    master.start()
    assert master.send(0xA1) and master.receive(False) == 0xFF, "a read without address goes on where the last ended"
    master.stop()
    machine.reset()
    assert master.read(0x50, [0x10], 3) == b"\1\2\3", "a reset does not erase"


def test_nobody_answers_at_other_addresses():
    _, master = board()
    assert not master.write(0x51, 0)
    assert master.read_sda() == 1
    assert master.write(0x50, 0), "the bus is free again"


def test_page_wraps_and_the_end_wraps():
    _, master = board()
    assert master.write(0x50, 0x06, *range(1, 5))
    assert master.read(0x50, [0x00], 8) == b"\3\4\xff\xff\xff\xff\1\2"
    assert master.read(0x50, [0xFF], 2) == b"\xff\3"


def test_two_address_bytes(tmp_path):
    path = tmp_path / "init"
    path.write_bytes(bytes(range(256)) * 16)
    _, master = board(**{"rom-size": "4k", "page-size": 32, "init": str(path)})
    assert master.read(0x50, [0x01, 0x23], 2) == b"\x23\x24"
    assert master.write(0x50, 0x0F, 0xFF, 0xEE)
    assert master.read(0x50, [0x0F, 0xFE], 3) == b"\xfe\xee\x00"


def test_write_protection():
    _, master = board(writable="off")
    assert not master.write(0x50, 0, 1)
    assert master.read(0x50, [0], 1) == b"\xff"


@pytest.mark.parametrize("clocks", range(0, 40, 3))
def test_a_snapshot_between_any_two_clocks(clocks):
    machine, master = board()
    assert master.write(0x50, 0x20, 0xA5, 0x5A)
    seen = []
    for number, (offset, value) in enumerate(FULL_READ):
        if number == clocks * 3:
            stream = machine.save_stream()
            machine, master = board()
            machine.load_stream(stream)
        machine.memory.store(BASE + offset, value, 4)
        seen.append(machine.memory.load(BASE, 4))
    assert seen == EXPECTED


class _Recorder:
    """Memory that hears stores and answers every load with low lines (everything is acknowledged)."""

    def __init__(self, moves):
        self.moves = moves

    def store(self, address, value, size):
        self.moves.append((address - BASE, value))

    def load(self, address, size):
        return 0


def _full_read():
    moves = []
    Master(_Recorder(moves)).read(0x50, [0x20], 2)
    machine, master = board()
    master.write(0x50, 0x20, 0xA5, 0x5A)
    seen = []
    for offset, value in moves:
        machine.memory.store(BASE + offset, value, 4)
        seen.append(machine.memory.load(BASE, 4))
    return moves, seen


FULL_READ, EXPECTED = _full_read()


def test_plugging():
    machine, _ = board()
    with pytest.raises(DeviceError, match="already in use"):
        machine.device_add("at24c-eeprom", {"address": 0x50})
    for address in (7, 0x78):
        with pytest.raises(PropertyError, match="within"):
            machine.device_add("at24c-eeprom", {"address": address})
    with pytest.raises((PropertyError, DeviceError)):
        machine.device_add("at24c-eeprom", {})
    with pytest.raises(DeviceError, match="powers of two"):
        machine.device_add("at24c-eeprom", {"address": 0x51, "rom-size": 300})
    with pytest.raises(DeviceError, match="cannot open"):
        machine.device_add("at24c-eeprom", {"address": 0x51, "init": "/dev/null/x"})
    assert machine.sysbus.devices and len(machine.buses["i2c.i2c"].devices) == 1
