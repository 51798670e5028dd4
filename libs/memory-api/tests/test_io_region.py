"""Access rules of I/O regions: what is legal, what the device sees, what the bus answers."""

import itertools
import os
import random
import threading

import pytest
from pyqemu.memory import (
    ANY_ACCESS,
    AccessRule,
    AddressSpace,
    Endian,
    IoOps,
    IoRegion,
    MemoryRegion,
    MemTxAttrs,
    MemTxError,
    MemTxResult,
    NarrowWrite,
    NativeMap,
    RamRegion,
    ReentrancyGuard,
    RomDeviceRegion,
    RomRegion,
    Topology,
    Unassigned,
    hole_region,
    nop_region,
)


class Registers:
    """A device that is plain bytes, accessed only as its impl rule says: anything else is a failed assertion."""

    def __init__(self, size, impl, endian):
        self.data = bytearray(random.Random(3).randbytes(size))
        self.impl, self.order = impl, endian.value
        self.log = []

    def _legal(self, offset, size):
        assert self.impl.min <= size <= self.impl.max, f"device implements no {size}-byte access"
        assert self.impl.unaligned or offset % size == 0, "device implements no unaligned access"

    def read(self, offset, size, attrs):
        self._legal(offset, size)
        self.log.append(("r", offset, size))
        return int.from_bytes(self.data[offset : offset + size], self.order)

    def write(self, offset, value, size, attrs):
        self._legal(offset, size)
        self.log.append(("w", offset, size))
        self.data[offset : offset + size] = value.to_bytes(size, self.order)


RULES = [AccessRule(low, high, u) for low, high in ((1, 1), (1, 4), (1, 8), (2, 2), (2, 4), (4, 4), (4, 8), (8, 8))
         for u in (False, True)]  # fmt: skip


def make(valid, impl, endian=Endian.LITTLE, narrow=NarrowWrite.MERGE, size=32):
    device = Registers(size, impl, endian)
    region = IoRegion("regs", size, IoOps(device.read, device.write, endian, valid, impl, narrow))
    root = MemoryRegion("system", 1 << 16)
    root.add(region, 0x100)
    return device, region, AddressSpace(Topology(), root, "memory")


@pytest.mark.parametrize("impl", RULES, ids=str)
def test_access_matrix_against_bytes(impl):
    """Every width, place and byte order: the bytes a guest sees are the device's bytes, whatever it implements."""
    rng = random.Random(5)
    orders = (Endian.LITTLE, Endian.BIG)
    for endian, asked, size in itertools.product(orders, orders, (1, 2, 4, 8)):
        device, _, space = make(ANY_ACCESS, impl, endian)
        for offset in range(16):
            expected = bytes(device.data[offset : offset + size])
            assert space.load(0x100 + offset, size, endian=asked) == int.from_bytes(expected, asked.value)
            model, data = bytearray(device.data), rng.randbytes(size)
            model[offset : offset + size] = data
            space.store(0x100 + offset, int.from_bytes(data, asked.value), size, endian=asked)
            assert device.data == model
        for _ in range(20):
            offset = rng.randint(0, 31)
            length = rng.randint(0, 32 - offset)
            assert space.read(0x100 + offset, length) == device.data[offset : offset + length]
            data = rng.randbytes(length)
            space.write(0x100 + offset, data)
            assert device.data[offset : offset + length] == data


@pytest.mark.parametrize("valid", RULES, ids=str)
def test_what_is_not_valid_is_a_decode_error_and_reaches_nobody(valid):
    device, region, space = make(valid, ANY_ACCESS)
    for size, offset in itertools.product((1, 2, 4, 8), range(9)):
        legal = valid.min <= size <= valid.max and (valid.unaligned or offset % size == 0)
        assert space.access_valid(0x100 + offset, size, False) == legal or size != region.chunk(offset, size)
        device.log.clear()
        if legal:
            space.load(0x100 + offset, size)
            space.store(0x100 + offset, 0, size)
            assert device.log == [("r", offset, size), ("w", offset, size)], "exactly one access of the guest's width"
        else:
            for access in (lambda: space.load(0x100 + offset, size), lambda: space.store(0x100 + offset, 0, size)):  # noqa: B023
                with pytest.raises(MemTxError) as caught:
                    access()
                assert caught.value.result is MemTxResult.DECODE_ERROR
                assert (caught.value.address, caught.value.size) == (0x100 + offset, size)
            assert device.log == []


def test_the_end_of_a_region_has_the_same_rules():
    device, _, space = make(AccessRule(4, 4), AccessRule(4, 4))
    with pytest.raises(MemTxError):
        space.load(0x118, 8)
    with pytest.raises(MemTxError):
        space.store(0x118, 0, 8)
    space.load(0x11C, 4)
    assert device.log == [("r", 28, 4)]
    assert space.access_valid(0x100, 32, False) and space.access_valid(0x118, 8, True)
    assert not space.access_valid(0x118, 6, False) and not space.access_valid(0x11C, 8, False)
    assert not space.access_valid(0x102, 4, False)


@pytest.mark.parametrize(
    ("impl", "offset", "size", "seen"),
    [
        (AccessRule(1, 4), 0, 8, [(0, 4), (4, 4)]),
        (AccessRule(1, 4), 1, 4, [(1, 1), (2, 2), (4, 1)]),
        (AccessRule(1, 4, True), 1, 8, [(1, 4), (5, 4)]),
        (AccessRule(1, 1), 2, 4, [(2, 1), (3, 1), (4, 1), (5, 1)]),
        (AccessRule(4, 4), 1, 2, [(0, 4)]),
        (AccessRule(4, 4), 3, 2, [(0, 4), (4, 4)]),
        (AccessRule(2, 8), 3, 8, [(2, 2), (4, 4), (8, 2), (10, 2)]),
        (AccessRule(8, 8), 4, 4, [(0, 8)]),
    ],
)
def test_pieces(impl, offset, size, seen):
    device, region, space = make(ANY_ACCESS, impl)
    assert region.pieces(offset, size) == seen
    space.load(0x100 + offset, size)
    assert device.log == [("r", *piece) for piece in seen]


def test_narrow_write_policies():
    impl = AccessRule(4, 4)
    device, _, space = make(ANY_ACCESS, impl, narrow=NarrowWrite.ZERO_EXTEND)
    space.store(0x101, 0xAB, 1)
    assert device.data[:4] == b"\0\xab\0\0" and device.log == [("w", 0, 4)]
    device, _, space = make(ANY_ACCESS, impl, narrow=NarrowWrite.MERGE)
    before = bytes(device.data[:4])
    space.store(0x101, 0xAB, 1)
    assert device.data[:4] == before[:1] + b"\xab" + before[2:] and device.log == [("r", 0, 4), ("w", 0, 4)]
    device, _, space = make(ANY_ACCESS, impl, narrow=NarrowWrite.REJECT)
    with pytest.raises(MemTxError, match="needs 4-byte writes"):
        space.store(0x101, 0xAB, 1)
    assert device.log == []
    with pytest.raises(ValueError, match="3"):
        AccessRule(1, 3)


def test_accepts_sees_offset_width_direction_and_attributes():
    asked = []

    def accepts(offset, size, is_write, attrs):
        asked.append((offset, size, is_write, attrs.secure))
        return attrs.secure

    device, _, space = make(AccessRule(1, 4, accepts=accepts), ANY_ACCESS)
    secure = MemTxAttrs(secure=True)
    space.store(0x104, 1, 4, secure)
    with pytest.raises(MemTxError):
        space.load(0x104, 2)
    assert asked == [(4, 4, True, True), (4, 2, False, False)] and device.log == [("w", 4, 4)]


def test_missing_callbacks_and_failing_devices():
    root = MemoryRegion("system", 0x1000)
    space = AddressSpace(Topology(), root, "memory")
    root.add(IoRegion("none", 4, IoOps()), 0)

    def fail(offset, size, attrs):
        raise MemTxError(MemTxResult.ERROR, offset, size, False, "parity")

    root.add(IoRegion("bad", 4, IoOps(read=fail)), 0x10)
    root.add(IoRegion("wide", 4, IoOps(read=lambda *_: -1)), 0x20)
    for call, what in (
        (lambda: space.load(0, 4), "write-only"),
        (lambda: space.store(0, 1, 4), "read-only"),
        (lambda: space.load(0x10, 4), "read of 4 bytes at 0x10: ERROR"),
        (lambda: space.read(0x0E, 4), "nothing in"),
        (lambda: space.load(0x800, 1), "nothing in 'memory'"),
    ):
        with pytest.raises(MemTxError, match=what):
            call()
    assert space.load(0x20, 2) == 0xFFFF, "a device cannot answer with more bits than asked for"


def test_floating_bus_nop_and_hole_are_different():
    heard = []
    root = MemoryRegion("io", 0x10000)
    ports = AddressSpace(Topology(), root, "I/O", unassigned=Unassigned.ONES)
    root.add(nop_region("post card", 1), 0x80)
    root.add(hole_region("fdc", 8, lambda *what: heard.append(what)), 0x3F0)
    assert ports.load(0x100, 2) == 0xFFFF and ports.load(0x80, 1) == 0 and ports.load(0x3F2, 1) == 0
    ports.store(0x100, 5, 4)
    ports.store(0x80, 5, 1)
    ports.store(0x3F2, 0x1C, 1)
    assert heard == [("fdc", 2, 1, None), ("fdc", 2, 1, 0x1C)]
    assert ports.load(0x7F, 2) == 0x00FF, "half floating, half answered"


def test_rom_discards_writes_and_loaders_reach_it():
    root = MemoryRegion("system", 0x1000)
    space = AddressSpace(Topology(), root, "memory")
    root.add(RomRegion("rom", 16), 0)
    space.store(0, 0xFF, 1)
    space.write(4, b"abcd")
    assert space.read(0, 16) == bytes(16) and not space.is_direct(0, True) and space.is_direct(0, False)
    space.write_rom(4, b"abcd")
    assert space.load(4, 4) == 0x64636261


def test_rom_device_modes():
    device = Registers(16, ANY_ACCESS, Endian.LITTLE)
    ops = IoOps(device.read, device.write, valid=ANY_ACCESS, impl=ANY_ACCESS)
    flash = RomDeviceRegion("flash", 16, ops)
    flash.ram.view[:4] = b"boot"
    root = MemoryRegion("system", 0x1000)
    root.add(flash, 0)
    space = AddressSpace(Topology(), root, "memory")
    assert space.read(0, 4) == b"boot" and space.load(0, 4) == 0x746F6F62 and device.log == []
    assert space.is_direct(0, False) and not space.is_direct(0, True)
    space.store(0, 0x90, 1)
    table = NativeMap(space)
    assert len(table.rows) == 1
    flash.set_romd_mode(False)
    assert not space.is_direct(0, False) and space.view.ranges[0].romd is False and table.rows == []
    assert space.load(0, 1) == 0x90 and device.log == [("w", 0, 1), ("r", 0, 1)]
    space.write_rom(0, b"load")
    assert bytes(flash.ram.view[:4]) == b"load", "a loader reaches the memory, not the device"
    space.topology.set_global_log(True)
    assert space.view.ranges[0].log_mask == 4, "flash contents are migrated like RAM"


def test_a_device_that_reaches_itself_is_refused():
    guard = ReentrancyGuard()
    root = MemoryRegion("system", 0x1000)
    space = AddressSpace(Topology(), root, "memory")
    root.add(IoRegion("dma", 16, IoOps(write=lambda *_: space.store(0x10, 1, 4)), guard=guard), 0)
    root.add(IoRegion("dma status", 16, IoOps(write=lambda *_: None), guard=guard), 0x10)
    with pytest.raises(MemTxError) as caught:
        space.store(0, 1, 4)
    assert caught.value.result is MemTxResult.ACCESS_ERROR and not guard.busy
    space.store(0x10, 1, 4)


def test_memory_only_accesses_stay_away_from_devices():
    device, _, space = make(AccessRule(1, 4), AccessRule(4, 4))
    with pytest.raises(MemTxError) as caught:
        space.load(0x100, 2, MemTxAttrs(memory=True))
    assert caught.value.result is MemTxResult.ACCESS_ERROR and device.log == []


def test_memory_only_holds_on_the_short_way_too():
    device, _, space = make(ANY_ACCESS, ANY_ACCESS)
    for call in (lambda: space.load(0x100, 4, MemTxAttrs(memory=True)),
                 lambda: space.store(0x100, 0, 4, MemTxAttrs(memory=True))):  # fmt: skip
        with pytest.raises(MemTxError):
            call()
    assert device.log == []


def test_doorbells():
    device, region, space = make(ANY_ACCESS, ANY_ACCESS)
    any_value, five = threading.Event(), threading.Event()
    eventfd = os.eventfd(0, os.EFD_NONBLOCK)
    region.add_event(0, 4, five, data=5)
    region.add_event(4, 2, any_value)
    last = region.add_event(8, 0, eventfd)
    space.store(0x100, 6, 4)
    assert not five.is_set() and device.log == [("w", 0, 4)]
    space.store(0x100, 5, 4)
    space.store(0x104, 9, 2)
    space.store(0x104, 9, 4)
    space.store(0x108, 1, 1)
    space.store(0x108, 1, 8)
    assert five.is_set() and any_value.is_set() and os.eventfd_read(eventfd) == 2
    assert device.log == [("w", 0, 4), ("w", 4, 4)]
    region.remove_event(last)
    space.store(0x108, 1, 8)
    assert device.log[-1] == ("w", 8, 8)
    os.close(eventfd)


def test_coalesced_writes_arrive_before_the_next_other_access():
    device, region, space = make(ANY_ACCESS, ANY_ACCESS)
    region.add_coalescing(0, 8)
    for offset in (0, 4, 0):
        space.store(0x100 + offset, offset + 1, 4)
    assert device.log == []
    space.store(0x110, 7, 4)
    assert device.log == [("w", 0, 4), ("w", 4, 4), ("w", 0, 4), ("w", 16, 4)]
    space.store(0x104, 3, 4)
    assert space.load(0x104, 4) == 3
    space.store(0x100, 9, 1)
    region.clear_coalescing()
    assert device.log[-1] == ("w", 0, 1)
    for _ in range(3000):
        space.store(0x100, 1, 4)
    assert len(device.log) == 8 + 3000 - 1


def test_coalescing_queue_is_bounded():
    device, region, space = make(ANY_ACCESS, ANY_ACCESS)
    region.add_coalescing(0, 8)
    for _ in range(3000):
        space.store(0x100, 1, 4)
    assert 1900 < len(device.log) < 3000
    space.topology.flush_coalesced()
    assert len(device.log) == 3000


def test_ram_and_io_side_by_side():
    device, _, space = make(ANY_ACCESS, ANY_ACCESS)
    space.root.add(RamRegion("ram", 0x10), 0xF0)
    space.store(0xFC, 0x0102030405060708, 8)
    assert bytes(device.data[:4]) == b"\4\3\2\1" and space.read(0xFC, 4) == b"\x08\7\6\5"
    assert space.load(0xFE, 4) == int.from_bytes(b"\6\5\4\3", "little")
