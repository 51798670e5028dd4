"""vfio-user: the Realtek scenario with the device in another process, and protocol abuse."""

import os
import socket
import struct

import pytest
from pyqemu.memory import (
    AddressSpace,
    IoOps,
    IoRegion,
    MemoryRegion,
    RamBlock,
    RamRegion,
    RegionError,
    Topology,
    VfioUserError,
)
from pyqemu.memory.vfio_user import (
    HEADER,
    Area,
    Command,
    DmaListener,
    ServedDevice,
    ServedRegion,
    VfioUserClient,
    VfioUserServer,
)

BAR_SIZE = 0x3000
BAR = 0xE000_0000


def make_device():
    """A card: region 0 is registers by message only, region 2 has two mappable areas and a count of messages."""
    memory = RamBlock.memfd(BAR_SIZE)
    memory.view[:] = bytes(i * 7 & 0xFF for i in range(BAR_SIZE))
    count = [0]
    device = ServedDevice([], irqs=(1, 0, 4))

    def control_read(offset, size):
        if offset == 0:
            return count[0].to_bytes(size, "little")
        raise VfioUserError("no such register")

    def control_write(offset, data):
        if offset == 8:  # doorbell: copy 16 bytes of guest memory, upside down, and interrupt
            address = int.from_bytes(data, "little")
            source = bytes(device.dma_memory(address, 16))
            device.dma_memory(address + 16, 16)[:] = source[::-1]
            device.trigger(2, 3)

    def message_read(offset, size):
        count[0] += 1
        return bytes(memory.view[offset : offset + size])

    def message_write(offset, data):
        count[0] += 1
        memory.view[offset : offset + len(data)] = data

    def reset():
        memory.view[:] = bytes(BAR_SIZE)

    device.reset = reset
    device.regions = [
        ServedRegion(16, control_read, control_write),
        ServedRegion(0),
        ServedRegion(BAR_SIZE, message_read, message_write, memory, (Area(0, 0x1000), Area(0x2000, 0x1000))),
    ]
    return device


@pytest.fixture
def card():
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    pid = os.fork()
    if pid == 0:
        try:
            here.close()
            VfioUserServer(there, make_device()).serve()
            os._exit(0)
        finally:
            os._exit(1)
    there.close()
    client = VfioUserClient(here)
    yield client
    client.close()
    assert os.waitpid(pid, 0)[1] == 0, "the server ended badly"


def test_realtek_scenario_end_to_end(card):
    bar = card.bar(2, "rtl8168 BAR 2")
    window = {"address": 0}

    def quirk_read(offset, size, attrs):
        return 0xC0DE if window["address"] & 0x8000_0000 else 0

    def quirk_write(offset, value, size, attrs):
        window["address"] = value

    bar.add_quirk(IoRegion("data quirk", 4, IoOps(read=quirk_read, write=lambda *_: None)), 0x70)
    bar.add_quirk(IoRegion("address quirk", 4, IoOps(read=lambda *_: 0, write=quirk_write)), 0x74)
    root = MemoryRegion("system", 1 << 32)
    space = AddressSpace(Topology(), root, "memory")
    root.add(bar.region, BAR)
    control = AddressSpace(Topology(), card.bar(0).region, "control")

    def messages():
        return control.load(0, 4)

    def byte(i):
        return i * 7 & 0xFF

    assert messages() == 0
    for offset in (0, 0x61, 0x78, 0xFF8, 0x2001):  # mapped, also beside the quirk: no message
        for size in (1, 2, 4, 8):
            expected = int.from_bytes(bytes(byte(offset + i) for i in range(size)), "little")
            assert space.load(BAR + offset, size) == expected
    assert messages() == 0
    assert space.load(BAR + 0x1234, 4) == int.from_bytes(bytes(byte(0x1234 + i) for i in range(4)), "little")
    assert messages() == 1, "the gap between the mappings is reached by exactly one message"
    space.store(BAR + 0x74, 0x8000_0042, 4)
    assert space.load(BAR + 0x70, 4) == 0xC0DE
    space.store(BAR + 0x7A, 0xBEEF, 2)
    assert messages() == 1
    bar.set_mappings_enabled(False)
    assert space.load(BAR + 0x7A, 2) == 0xBEEF, "the store through the mapping reached the other process"
    assert messages() == 2
    assert space.load(BAR + 0x70, 4) == 0xC0DE, "quirks stay on top"
    bar.set_mappings_enabled(True)
    card.reset()
    assert space.load(BAR + 0x7A, 2) == 0


def test_dma_and_interrupt(card):
    ram = RamBlock.memfd(8192)
    ram.view[4096:4112] = bytes(range(16))
    card.dma_map(0x10_0000, ram)
    with pytest.raises(VfioUserError, match="EEXIST"):
        card.dma_map(0x10_1000, ram)
    for neighbour in (0x0F_E000, 0x10_2000):
        card.dma_map(neighbour, ram)
        card.dma_unmap(neighbour, 8192)
    assert (card.num_regions, card.num_irqs, card.irq_count(2)) == (3, 3, 4)
    event = os.eventfd(0, os.EFD_NONBLOCK)
    card.set_irq_eventfds(2, (event,), start=3)
    card.region_write(0, 8, (0x10_1000).to_bytes(8, "little"))
    assert os.eventfd_read(event) == 1
    assert bytes(ram.view[4112:4128]) == bytes(range(16))[::-1]
    card.dma_unmap(0x10_0000, 8192)
    with pytest.raises(VfioUserError, match="EINVAL"):
        card.region_write(0, 8, (0x10_1000).to_bytes(8, "little"))
    with pytest.raises(VfioUserError, match="descriptor"):
        card.dma_map(0, RamBlock.anonymous(4096))
    os.close(event)


def test_guest_memory_follows_the_memory_map(card):
    root = MemoryRegion("system", 1 << 32)
    space = AddressSpace(Topology(), root, "memory")
    ram = root.add(RamRegion("ram", block=RamBlock.memfd(0x4000)), 0x10_0000)
    root.add(RamRegion("private", 0x1000), 0)
    listener = DmaListener(card)
    space.add_listener(listener)

    def ring(address):
        card.region_write(0, 8, address.to_bytes(8, "little"))

    space.write(0x10_1000, b"0123456789abcdef")
    ring(0x10_1000)
    assert space.read(0x10_1010, 16) == b"fedcba9876543210"
    hole = root.add(IoRegion("hole", 0x1000, IoOps()), 0x10_2000, priority=1)
    space.write(0x10_3000, b"behind the hole!")
    ring(0x10_3000)
    assert space.read(0x10_3010, 16) == b"behind the hole!"[::-1], "the piece behind a hole is mapped from its offset on"
    for nowhere in (0x10_2000, 0):
        with pytest.raises(VfioUserError, match="EINVAL"):
            ring(nowhere)
    hole.set_enabled(False)
    ram.set_offset(0x20_0000)
    ring(0x20_3010)
    assert space.read(0x20_3020, 16) == b"behind the hole!"
    with pytest.raises(VfioUserError):
        ring(0x10_1000)
    space.topology.remove_listener(listener)
    with pytest.raises(VfioUserError):
        ring(0x20_3000)


def test_refusals_have_names(card):
    for call, name in (
        (lambda: card.region_info(9), "EINVAL"),
        (lambda: card.region_read(0, 14, 4), "EINVAL"),
        (lambda: card.region_read(0, 4, 4), "EINVAL"),
        (lambda: card.region_read(1, 0, 0), "EPERM"),
        (lambda: card.set_irq_eventfds(0, (0,), start=1), "EINVAL"),
        (lambda: card.dma_unmap(0, 4096), "ENOENT"),
        (lambda: card._call(Command.DMA_READ, b""), "ENOTSUP"),
        (lambda: card._call(Command.REGION_WRITE, b"abc"), "EINVAL"),
    ):
        with pytest.raises(VfioUserError, match=name):
            call()
    assert card.region_info(0).size == 16, "the connection survives refusals"


def answered(*replies):
    """A client talking to a peer that sends prepared bytes."""
    here, there = socket.socketpair()
    there.sendall(b"".join(replies))
    there.shutdown(socket.SHUT_WR)
    try:
        return VfioUserClient(here, timeout=5)
    finally:
        there.close()
        here.close()


def reply(ident, command, payload=b"", flags=1, error=0):
    return HEADER.pack(ident, command, HEADER.size + len(payload), flags, error) + payload


VERSION = reply(1, Command.VERSION, struct.pack("=HH", 0, 1) + b"{}\0")


@pytest.mark.parametrize(
    ("replies", "message"),
    [
        ([], "closed|Broken|reset"),
        ([b"\1\0\1"], "inside a message"),
        ([HEADER.pack(1, 1, 8, 1, 0)], "not within"),
        ([HEADER.pack(1, 1, 1 << 30, 1, 0)], "not within"),
        ([reply(7, 1)], "id 7"),
        ([reply(1, 1, flags=0)], "expected a reply"),
        ([reply(1, 1, b"\0")], "at least 4"),
        ([reply(1, 1, struct.pack("=HH", 3, 0))], "version 3.0"),
        ([reply(1, 1, flags=33, error=13)], "EACCES"),
        ([VERSION, reply(2, 4, b"short")], "at least 16"),
    ],
)
def test_a_broken_server_is_a_typed_error(replies, message):
    with pytest.raises(VfioUserError, match=message):
        answered(*replies)


@pytest.mark.parametrize("data", [b"\1", b"\xff" * 64, HEADER.pack(1, 9, 20, 0, 0)])
def test_a_broken_client_ends_the_server_with_a_typed_error(data):
    here, there = socket.socketpair()
    here.sendall(data)
    here.shutdown(socket.SHUT_WR)
    with pytest.raises(VfioUserError):
        VfioUserServer(there, make_device()).serve()
    assert there.fileno() == -1
    here.close()


def test_capability_chains_that_lie():
    info = struct.Struct("=IIIIQQ")
    for tail in (
        struct.pack("=HHI", 9, 1, 32),  # points at itself
        struct.pack("=HHI", 9, 1, 4000),  # points outside
        struct.pack("=HHIII", 1, 1, 0, 1000, 0),  # more areas than bytes
        struct.pack("=HHIIIQQ", 1, 1, 0, 1, 0, 0x3000, 1),  # area outside the region
    ):
        region = reply(3, 5, info.pack(4096, 15, 0, 32, 0x1000, 0) + tail)
        here, there = socket.socketpair()
        there.sendall(VERSION + reply(2, 4, struct.pack("=IIII", 16, 2, 1, 0)) + region)
        client = VfioUserClient(here, timeout=5)
        with pytest.raises(VfioUserError):
            client.region_info(0)
        client.close()
        there.close()


def test_connect_to_nothing(tmp_path):
    with pytest.raises(VfioUserError, match="cannot connect"):
        VfioUserClient.connect(str(tmp_path / "nobody"))


def test_file_ram_errors(tmp_path):
    with pytest.raises(RegionError, match="cannot open"):
        RamBlock.from_file(tmp_path / "missing")
    (tmp_path / "short").write_bytes(b"abc")
    with pytest.raises(RegionError, match="not inside"):
        RamBlock.from_file(tmp_path / "short", 4096)
