"""SPI: a driver written from the manuals of the PL022 and of serial flash talks to both through the bus."""

import logging

import pytest
from pyqemu.qdev import Machine, QdevError
from pyqemu.qdev.devices.pl022 import Pl022
from pyqemu.qdev.platform import build
from pyqemu.qdev.spi import SpiDevice

SPI, GPIO = 0x0905_0000, 0x0904_0000
BOARD = """
spi: pl022 @ 0x09050000
gpio: pl061 @ 0x09040000
    gpio[0] -> spi:cs[0]
    gpio[1] -> spi:cs[1]
"""


class Driver:
    """Polls; a GPIO is the chip select."""

    def __init__(self, machine, line=0, mode=0):
        self.machine, self.memory, self.line = machine, machine.memory, line
        self.memory.store(GPIO + 0x400, 3, 4)
        self.memory.store(GPIO + 0xC, 3, 4)
        self.memory.store(SPI + 0x10, 2, 4)
        self.memory.store(SPI, 7 | (mode & 1) << 7 | (mode >> 1) << 6, 4)
        self.memory.store(SPI + 4, 2, 4)

    def select(self, on=True):
        self.memory.store(GPIO + (4 << self.line), 0 if on else 0xFF, 4)

    def exchange(self, data):
        got = bytearray()
        for byte in data:
            self.memory.store(SPI + 8, byte, 4)
            while self.memory.load(SPI + 0xC, 4) & 0x10:
                self.machine.clock.step()
            got.append(self.memory.load(SPI + 8, 4))
        return bytes(got)

    def command(self, *data, read=0):
        self.select()
        got = self.exchange(bytes(data) + bytes(read))[len(data) :]
        self.select(False)
        return got

    def status(self):
        return self.command(0x05, read=1)[0]

    def wait(self):
        start = self.machine.clock.now
        while self.status() & 1:
            self.machine.clock.advance(100_000)
        return (self.machine.clock.now - start) / 1e6

    def program(self, at, data):
        self.command(0x06)
        self.command(0x02, *at.to_bytes(3, "big"), *data)
        return self.wait()

    def erase(self, opcode, at):
        self.command(0x06)
        self.command(opcode, *at.to_bytes(3, "big"))
        return self.wait()

    def read(self, at, count):
        return self.command(0x03, *at.to_bytes(3, "big"), read=count)


def board(**options):
    machine = Machine()
    build(machine, BOARD)
    machine.device_add("spi-nor", {"id": "flash", "size": "128k", **options})
    machine.reset()
    return machine, Driver(machine)


def test_identification():
    _, driver = board()
    assert driver.command(0x9F, read=4) == bytes.fromhex("ef4011ef")
    assert driver.command(0x90, 0, 0, 0, read=3) == bytes.fromhex("ef10ef")
    assert driver.command(0x90, 0, 0, 1, read=2) == bytes.fromhex("10ef")
    _, driver = board(**{"manufacturer": 0x20, "memory-type": 0xBA, "size": "16M"})
    assert driver.command(0x9F, read=3) == bytes.fromhex("20ba18")


def test_program_read_and_erase():
    _, driver = board()
    assert driver.read(0x1000, 2) == b"\xff\xff"
    assert driver.program(0x1010, b"\x0f\xf0\x55") >= 0.7
    assert driver.read(0x100F, 5) == b"\xff\x0f\xf0\x55\xff"
    assert driver.command(0x0B, 0, 0x10, 0x10, 0, read=2) == b"\x0f\xf0", "fast read has a dummy byte"
    driver.program(0x1010, b"\x33")
    assert driver.read(0x1010, 1) == b"\x03", "programming only clears"
    assert driver.erase(0x20, 0x1FFF) >= 45 and driver.read(0x1010, 3) == b"\xff" * 3
    driver.program(0x0FFF, b"\0")
    driver.program(0x2000, b"\0")
    driver.erase(0x20, 0x1000)
    assert (driver.read(0x0FFF, 2), driver.read(0x1FFF, 2)) == (b"\0\xff", b"\xff\0"), "the neighbours stay"
    driver.program(0x10000, b"\0")
    driver.erase(0x52, 0x123)
    assert driver.read(0x0FFF, 1) == driver.read(0x2000, 1) == b"\xff" and driver.read(0x10000, 1) == b"\0"
    driver.erase(0xD8, 0x1ABCD)
    assert driver.read(0x10000, 1) == b"\xff"


def test_a_page_wraps_and_the_end_wraps():
    _, driver = board()
    driver.program(0x1FE, b"\1\2\3")
    assert driver.read(0x1FE, 3) == b"\1\2\xff" and driver.read(0x100, 1) == b"\3"
    driver.program(0x300, bytes(range(256)) + b"\x80\x81")
    assert driver.read(0x300, 4) == b"\x80\x81\2\3"
    driver.program(0x1FFFF, b"\0")
    assert driver.read(0x1FFFF, 3) == b"\0\xff\xff"
    assert driver.read(0x3FFFF, 1) == b"\0", "address bits beyond the size are not there"


def test_write_enable_latch_and_exact_lengths():
    _, driver = board()
    driver.command(0x02, 0, 0, 0, 0)
    assert driver.read(0, 1) == b"\xff", "not enabled"
    driver.command(0x06)
    assert driver.status() == 2
    driver.command(0x04)
    assert driver.status() == 0
    driver.command(0x06, 0)
    assert driver.status() == 0, "a byte too many"
    driver.command(0x06)
    for early in ((0x02, 0, 0, 0), (0x20, 0, 0), (0x20, 0, 0, 0, 0), (0xC7, 0), (0x01,), (0x01, 0, 0, 0)):
        driver.command(*early)
        assert driver.status() == 2, early
    driver.command(0x02, 0, 0, 0, 1)
    assert driver.status() == 3, "busy, and enabled until done"
    assert driver.command(0x9F, read=1) == b"\xff", "deaf while busy"
    assert driver.wait() and driver.status() == 0 and driver.read(0, 1) == b"\1"


def test_chip_erase_and_power_down():
    _, driver = board()
    driver.program(0, b"\0")
    driver.program(0x1FFFF, b"\0")
    driver.command(0x06)
    driver.command(0xC7)
    assert driver.wait() >= 300 and driver.read(0, 1) == driver.read(0x1FFFF, 1) == b"\xff"
    driver.command(0xB9)
    assert driver.command(0x9F, read=1) == b"\xff" and driver.status() == 0xFF
    assert driver.command(0xAB, 0, 0, 0, read=1) == b"\x10"
    assert driver.command(0x9F, read=1) == b"\xef"


def test_block_protection_survives_a_reset():
    machine, driver = board()

    def protect(value):
        driver.command(0x06)
        driver.command(0x01, value)
        driver.wait()

    protect(0x04)  # the smallest unit, at the top
    assert driver.status() == 0x04
    machine.reset()
    driver = Driver(machine)
    driver.program(0xFF00, b"\0")
    driver.program(0x10000, b"\0")
    assert driver.status() == 0x04
    assert (driver.read(0xFF00, 1), driver.read(0x10000, 1)) == (b"\0", b"\xff")
    driver.erase(0xC7, 0)
    assert driver.erase(0xD8, 0x10000) < 1, "refused, not begun"
    assert driver.read(0xFF00, 1) == b"\0"
    protect(0x24)  # at the bottom
    driver.program(0x10000, b"\0")
    driver.program(0x100, b"\0")
    assert (driver.read(0x100, 1), driver.read(0x10000, 1)) == (b"\xff", b"\0")
    protect(0x1C)
    driver.program(0x10001, b"\0")
    assert driver.read(0x10001, 1) == b"\xff"
    protect(0)
    driver.program(0x10001, b"\0")
    assert driver.read(0x10001, 1) == b"\0"


def test_what_is_not_implemented_is_named(caplog):
    _, driver = board()
    with caplog.at_level(logging.WARNING, "pyqemu.qdev.guest"):
        assert driver.command(0x6B, 0, 0, 0, 0, read=1) == b"\xff"
        driver.command(0x6B, read=1)
        driver.command(0x06)
        driver.command(0x01, 0x80)
    assert [r.message.count("command 0x6b") for r in caplog.records] == [1, 0]
    assert "SRP" in caplog.records[1].message


@pytest.mark.parametrize(("mode", "answer"), [(0, b"\xef"), (1, b"\xff"), (2, b"\xff"), (3, b"\xef")])
def test_clock_modes(mode, answer):
    machine, _ = board()
    assert Driver(machine, mode=mode).command(0x9F, read=1) == answer


def test_word_sizes():
    machine, driver = board()
    driver.memory.store(SPI, 15, 4)
    driver.select()
    for word in (0x9F00, 0x0000):
        driver.memory.store(SPI + 8, word, 4)
    machine.clock.advance(10**6)
    assert [driver.memory.load(SPI + 8, 4) for _ in range(2)] == [0xFFEF, 0x4011], "two bytes a word, the first first"
    driver.select(False)
    driver.memory.store(SPI, 10, 4)
    driver.select()
    driver.memory.store(SPI + 8, 0x9F, 4)
    machine.clock.advance(10**6)
    assert driver.memory.load(SPI + 8, 4) == 0x7FF


class Echo(SpiDevice):
    """Shifts out what came in the word before."""

    TYPE = "test-echo"
    before = 0

    def transfer(self, byte):
        answer, self.before = self.before, byte
        return answer


def test_two_chips_on_two_lines():
    machine, first = board()
    echo = Echo(cs=1)
    machine.buses["spi.spi"].plug(echo)
    second = Driver(machine, line=1)
    assert second.command(1, 2, 3, read=1) == b"\3"
    assert first.command(0x9F, read=1) == b"\xef"
    assert first.exchange(b"\x9f\0") == b"\xff\xff", "nobody is selected"
    second.command(0x41)
    first.select()
    second.select()
    assert first.exchange(b"\x9f\xf0\0") == b"\x41\x8f\x40", "zeros win where two drive the line"


def test_the_frame_signal_as_chip_select():
    machine = Machine()
    build(machine, "spi: pl022 @ 0x09050000\n    fss -> spi:cs[0]\n")
    machine.device_add("spi-nor", {"id": "flash", "size": "64k"})
    machine.reset()
    memory = machine.memory
    for offset, value in ((0x10, 2), (0, 0xC7), (4, 2), (8, 0x9F), (8, 0), (8, 0), (8, 0)):
        memory.store(SPI + offset, value, 4)
    assert machine.device("spi").output("fss").level == 0
    machine.clock.advance(10**6)
    assert machine.device("spi").output("fss").level == 1
    assert [memory.load(SPI + 8, 4) for _ in range(4)] == [0xFF, 0xEF, 0x40, 0x10]
    memory.store(SPI, 0x07, 4)
    for value in (0x9F, 0):
        memory.store(SPI + 8, value, 4)
    machine.clock.advance(10**6)
    assert [memory.load(SPI + 8, 4) for _ in range(2)] == [0xFF, 0xFF], "in mode 0 the signal rises after each word"


def test_a_clock_that_starts_late():
    machine = Machine()
    port = machine.place(Pl022(frequency=0), mmio=[SPI], id="spi")
    machine.reset()
    for offset, value in ((0x10, 2), (0, 7), (4, 3), (8, 0x77)):
        machine.memory.store(SPI + offset, value, 4)
    machine.clock.advance(10**9)
    assert machine.memory.load(SPI + 12, 4) == 0x12
    port.sspclk.set_hz(1000)
    machine.clock.advance(16 * 10**6 - 1)
    assert machine.memory.load(SPI + 12, 4) == 0x13
    machine.clock.advance(1)
    assert machine.memory.load(SPI + 8, 4) == 0x77


def test_contents_in_a_file_and_on_a_drive(tmp_path):
    path = tmp_path / "flash.bin"
    path.write_bytes(b"\xff" * 0x20000)
    _, driver = board(file=str(path))
    driver.program(0x123, b"abc")
    assert path.read_bytes()[0x122:0x127] == b"\xffabc\xff"
    _, driver = board(file=str(path), readonly="on")
    driver.program(0x123, b"\0")
    assert driver.read(0x123, 3) == b"abc" and driver.status() == 0

    class Disk:
        size, data, broken = 0x20000, bytearray(b"\xff" * 0x20000), False

        def read(self, at, length):
            if self.broken:
                raise OSError("gone")
            return bytes(self.data[at : at + length])

        def write(self, at, data):
            if self.broken:
                raise OSError("gone")
            self.data[at : at + len(data)] = data

    disk = Disk()
    machine = Machine()
    build(machine, BOARD)
    machine.add_drive("d0", disk)
    machine.device_add("spi-nor", {"size": "128k", "drive": "d0"})
    machine.reset()
    driver = Driver(machine)
    driver.program(0x1FFFE, b"xy")
    assert disk.data[-2:] == b"xy" and driver.read(0x1FFFE, 2) == b"xy"
    disk.broken = True
    driver.program(0x1FFFE, b"\0")
    assert driver.read(0x1FFFE, 1) == b"\xff"
    disk.broken = False
    assert driver.read(0x1FFFE, 1) == b"x"


@pytest.mark.parametrize("step", range(8))
def test_a_snapshot_between_any_two_bytes(step):
    machine, driver = board()
    driver.program(0x40, b"\x12\x34\x56")
    driver.select()
    got = b""
    for number, byte in enumerate(bytes((0x03, 0, 0, 0x40, 0, 0, 0, 0))):
        if number == step:
            stream = machine.save_stream()
            machine, driver = Machine(), None
            build(machine, BOARD)
            machine.device_add("spi-nor", {"id": "flash", "size": "128k"})
            machine.load_stream(stream)
            driver = Driver.__new__(Driver)
            driver.machine, driver.memory, driver.line = machine, machine.memory, 0
        got += driver.exchange(bytes([byte]))
    assert got[4:] == b"\x12\x34\x56\xff"


@pytest.mark.parametrize(
    ("options", "message"),
    [({"cs": 0}, "already in use"), ({"cs": 4}, "4 chip select lines"), ({"cs": 1, "size": "96k"}, "power of two"),
     ({"cs": 1, "size": "32M"}, "power of two"), ({"cs": 1, "file": "/dev/null/x"}, "cannot open"),
     ({"cs": 1, "file": "/dev/null"}, "has 0 bytes"), ({"cs": 1, "drive": "none"}, "not found"),
     ({"cs": 1, "drive": "a", "file": "b"}, "either"), ({"cs": 8}, "within")],
)  # fmt: skip
def test_plugging(options, message):
    machine, _ = board()
    with pytest.raises(QdevError, match=message):
        machine.device_add("spi-nor", options)
    assert len(machine.buses["spi.spi"].devices) == 1
