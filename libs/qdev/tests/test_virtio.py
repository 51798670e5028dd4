"""virtio end to end: a driver written from the specification, through qtest, against our devices."""

import random
import struct

import pytest
from pyqemu.qdev import DeviceError, DeviceNotFound, Machine, RingbufChardev
from pyqemu.qdev.devices.virtio_mmio import VirtioMmio
from pyqemu.qdev.qtest import QtestSession
from virtio_driver import Disk, Driver, Qtest

BASE, RAM = 0x1000_1000, 0x8000_0000
MODERN, INDIRECT, EVENT_IDX = 1 << 32, 1 << 28, 1 << 29


def machine_with(driver, options, **given):
    machine = Machine(ram_base=RAM, ram_size=1 << 20)
    machine.object_add(RingbufChardev, "host", {})
    machine.place(VirtioMmio(), mmio=[BASE], id="vio")
    device = machine.device_add(driver, {"id": "dut", **options})
    messages = []
    session = QtestSession(machine, messages.append)
    session.execute("irq_intercept_out /machine/unattached/vio")
    return machine, device, Qtest(session), messages


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "disk"
    path.write_bytes(random.Random(1).randbytes(64 * 512))
    return path


@pytest.mark.parametrize("indirect", [False, True])
@pytest.mark.parametrize("events", [0, EVENT_IDX])
def test_block_device_reads_back_what_was_written(image, indirect, events):
    _, _, qtest, messages = machine_with("virtio-blk", {"file": str(image), "serial": "SN-1"})
    driver = Driver(qtest, BASE, RAM + 0x1000, features=MODERN | events | (INDIRECT if indirect else 0))
    assert driver.device_id == 2 and driver.accepted
    disk = Disk(driver)
    assert disk.capacity == 64
    original = image.read_bytes()
    assert disk.request(0, 3, into=1024, indirect=indirect) == (0, original[3 * 512 : 5 * 512], 1025)
    assert messages == ["IRQ raise 0\n"] and qtest.readl(BASE + 0x60) == 1
    qtest.writel(BASE + 0x64, 1)
    assert messages == ["IRQ raise 0\n", "IRQ lower 0\n"]
    data = random.Random(2).randbytes(512 * 5)
    if events:
        # Ask to be told of the next use (2.7.10): used_event lives behind the available ring.
        qtest.write(driver.queues[0].avail + 4 + 2 * driver.size, struct.pack("<H", 1))
    assert disk.request(1, 10, out=data, indirect=indirect)[0] == 0
    assert messages[-1] == "IRQ raise 0\n"
    assert disk.request(0, 10, into=len(data), indirect=indirect)[1] == data
    assert disk.request(4, 0, indirect=indirect)[0] == 0
    assert image.read_bytes() == original[: 10 * 512] + data + original[15 * 512 :]
    assert disk.request(8, 0, into=20, indirect=indirect)[1] == b"SN-1".ljust(20, b"\0")
    assert disk.request(13, 0, out=struct.pack("<QII", 11, 2, 0))[0] == 0
    assert disk.request(0, 11, into=1024)[1] == bytes(1024)
    for _ in range(20):  # the rings wrap around
        assert disk.request(0, 10, into=512)[:2] == (0, data[:512])


def test_block_errors_are_answers(image):
    _, _, qtest, _ = machine_with("virtio-blk", {"file": str(image), "readonly": "on"})
    driver = Driver(qtest, BASE, RAM + 0x1000)
    assert driver.offered >> 5 & 1, "read-only is announced"
    disk = Disk(driver)
    assert disk.request(0, 63, into=1024)[0] == 1
    assert disk.request(0, 1 << 60, into=512)[0] == 1
    assert disk.request(0, 0, into=100)[0] == 1
    assert disk.request(1, 0, out=bytes(512))[0] == 1
    assert disk.request(99, 0)[0] == 2
    assert disk.request(0, 63, into=512)[0] == 0


class Faulty:
    """A back end whose every request fails in its own way."""

    size = 64 * 512

    def fail(self, *_):
        raise KeyError("bad sector")

    read = write = zero = discard = flush = fail


def test_a_failing_back_end_is_an_io_error_for_the_guest():
    machine = Machine(ram_base=RAM, ram_size=1 << 20)
    machine.place(VirtioMmio(), mmio=[BASE], id="vio")
    machine.add_drive("d0", Faulty(), errors=(KeyError,))
    with pytest.raises(DeviceError, match="already"):
        machine.add_drive("d0", Faulty())
    with pytest.raises(DeviceNotFound, match="Drive 'd1' not found"):
        machine.device_add("virtio-blk", {"drive": "d1"})
    machine.device_add("virtio-blk", {"drive": "d0"})
    disk = Disk(Driver(Qtest(QtestSession(machine, print)), BASE, RAM + 0x1000))
    assert disk.capacity == 64
    for kind, options in ((0, {"into": 512}), (1, {"out": bytes(512)}), (4, {}), (13, {"out": struct.pack("<QII", 0, 1, 0)})):
        assert disk.request(kind, 0, **options)[0] == 1


def test_over_an_image_of_the_block_library(tmp_path):
    block = pytest.importorskip("pyqemu.block")
    path = tmp_path / "raw.img"
    path.write_bytes(random.Random(9).randbytes(64 * 512))
    original = path.read_bytes()
    machine = Machine(ram_base=RAM, ram_size=1 << 20)
    machine.place(VirtioMmio(), mmio=[BASE], id="vio")
    with block.open_image(str(path), format="raw", read_only=False) as node:
        machine.add_drive("d0", node, errors=(block.BlockError,))
        machine.device_add("virtio-blk", {"drive": "d0"})
        disk = Disk(Driver(Qtest(QtestSession(machine, print)), BASE, RAM + 0x1000))
        assert disk.request(0, 2, into=1024)[:2] == (0, original[1024:2048])
        assert disk.request(1, 5, out=b"x" * 512)[0] == 0
        assert disk.request(13, 0, out=struct.pack("<QII", 6, 1, 1))[0] == 0
        assert disk.request(11, 0, out=struct.pack("<QII", 20, 1, 0))[0] == 0
        assert disk.request(4, 0)[0] == 0
        assert disk.request(0, 5, into=1024)[1] == b"x" * 512 + bytes(512)
    assert path.read_bytes()[:20 * 512] == original[: 5 * 512] + b"x" * 512 + bytes(512) + original[7 * 512 : 20 * 512]


def test_no_interrupt_when_the_driver_wants_none(image):
    _, _, qtest, messages = machine_with("virtio-blk", {"file": str(image)})
    driver = Driver(qtest, BASE, RAM + 0x1000)
    qtest.write(driver.queues[0].avail, b"\1\0")
    assert Disk(driver).request(0, 0, into=512)[0] == 0 and messages == []


def test_feature_negotiation_must_include_version_1():
    _, device, qtest, _ = machine_with("virtio-rng", {})
    driver = Driver(qtest, BASE, RAM + 0x1000, features=0)
    assert not driver.accepted
    assert Driver(qtest, BASE, RAM + 0x1000).accepted
    qtest.writel(BASE + 0x24, 0)
    qtest.writel(BASE + 0x20, 0xFFFFFFFF)
    assert device.driver_features == MODERN, "features are fixed after FEATURES_OK"


def bad_descriptor(table, avail_index=1, head=0):
    return table, avail_index, head


@pytest.mark.parametrize(
    ("table", "index", "head"),
    [
        (struct.pack("<QIHH", RAM, 16, 1, 0), 1, 0),  # a chain that is a circle
        (struct.pack("<QIHH", RAM, 16, 1, 200), 1, 0),  # next outside the table
        (struct.pack("<QIHH", RAM, 16, 0, 0), 1, 99),  # head outside the table
        (struct.pack("<QIHH", RAM, 16, 0, 0), 500, 0),  # more available than the ring has
        (struct.pack("<QIHH", 0x10, 16, 2, 0), 1, 0),  # a buffer where no memory is
        (struct.pack("<QIHH", RAM, 16, 4, 0), 1, 0),  # indirect without the feature
        (struct.pack("<QIHH", RAM, 16, 3, 1) + struct.pack("<QIHH", RAM, 16, 0, 0), 1, 0),  # readable after writable
        (struct.pack("<QIHH", RAM, 0xFFFFFFFF, 3, 1) + struct.pack("<QIHH", RAM, 0xFFFFFFFF, 2, 0), 1, 0),  # 8 GiB
    ],
)
def test_a_broken_driver_gets_needs_reset_not_a_crash(table, index, head):
    _, _, qtest, messages = machine_with("virtio-rng", {})
    driver = Driver(qtest, BASE, RAM + 0x1000)
    queue = driver.queues[0]
    qtest.write(queue.desc, table)
    qtest.write(queue.avail + 2, struct.pack("<HH", index, head))
    queue.kick()
    assert qtest.readl(BASE + 0x70) == 15 | 64
    assert qtest.readl(BASE + 0x60) == 2 and messages == ["IRQ raise 0\n"]
    queue.kick()
    driver.status(0)
    assert qtest.readl(BASE + 0x70) == 0
    assert Driver(qtest, BASE, RAM + 0x1000).accepted, "a reset brings it back"


def test_entropy_is_deterministic_with_a_seed_and_not_without():
    def draw(options, count):
        _, _, qtest, _ = machine_with("virtio-rng", options)
        driver = Driver(qtest, BASE, RAM + 0x1000)
        place = driver.allocate(count)
        driver.queues[0].add([(place, count, True)])
        driver.queues[0].kick()
        assert driver.queues[0].take() == (0, count)
        return qtest.read(place, count)

    assert draw({"seed": "a"}, 100) == draw({"seed": "a"}, 100) != draw({"seed": "b"}, 100)
    assert draw({}, 32) != draw({}, 32)


def test_console_both_ways():
    machine, _, qtest, _ = machine_with("virtio-console", {"chardev": "host"})
    host = machine.chardev("host")
    host.feed(b"early ")
    driver = Driver(qtest, BASE, RAM + 0x1000, queues=2)
    place = driver.allocate(4)
    for expected in (b"earl", b"y "):
        driver.queues[0].add([(place, 4, True)])
        driver.queues[0].kick()
        assert driver.queues[0].take() == (0, len(expected))
        assert qtest.read(place, len(expected)) == expected
    out = driver.allocate(16)
    qtest.write(out, b"hello, host")
    driver.queues[1].add([(out, 7, False), (out + 7, 4, False)])
    driver.queues[1].kick()
    assert host.read(100) == b"hello, host" and driver.queues[1].take() == (0, 0)


def test_plugging():
    machine, _, qtest, _ = machine_with("virtio-rng", {})
    with pytest.raises(DeviceError, match="No 'virtio-bus' bus found"):
        machine.device_add("virtio-rng", {})
    with pytest.raises(DeviceError, match="has a device already"):
        machine.device_add("virtio-rng", {"bus": "vio.bus"})
    machine.device_del("dut")
    assert qtest.readl(BASE + 8) == 0 and qtest.readl(BASE + 0x10) == 0
    with pytest.raises(DeviceError, match="needs a drive"):
        machine.device_add("virtio-blk", {})
    with pytest.raises(DeviceError, match="cannot open"):
        machine.device_add("virtio-blk", {"file": "/dev/null/x"})
    assert qtest.readl(BASE + 8) == 0, "a device that could not be realized leaves nothing behind"
    machine.device_add("virtio-rng", {"id": "dut"})
    assert qtest.readl(BASE + 8) == 4
