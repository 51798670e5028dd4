"""ram_device: what the processor really executes, observed with ptrace."""

import ctypes
import os
import random

import access_observer
import pytest
from access_observer import Access, observe
from pyqemu.memory import (
    ANY_ACCESS,
    AddressSpace,
    BounceExhausted,
    Endian,
    IoOps,
    IoRegion,
    MemoryRegion,
    MemTxError,
    MemTxResult,
    NativeMap,
    RamBlock,
    RamDeviceRegion,
    RamRegion,
    RegionError,
    Topology,
    file_bar,
)
from pyqemu.memory._native import native

observed = pytest.mark.skipif(access_observer.unavailable() is not None, reason=str(access_observer.unavailable()))
PAGE = 4096
CONTENT = random.Random(7).randbytes(2 * PAGE)


class Realtek:
    """The shape that matters: an I/O base, a mapping above it, and two 4-byte quirk registers at 0x70 on top.

    What stays visible of the mapping is 0..0x70 and 0x78..: pieces of pages.
    """

    def __init__(self, memory):
        self.base_log, self.quirk_log = [], []
        self.root = MemoryRegion("system", 1 << 32)
        self.space = AddressSpace(Topology(), self.root, "memory")
        base = IoRegion("bar", 2 * PAGE, IoOps(self.base_read, self.base_write, valid=ANY_ACCESS, impl=ANY_ACCESS))
        self.mapping = base.add(RamDeviceRegion("bar mmap", RamBlock.from_buffer(memory)), 0, priority=0)
        for offset, name in ((0x70, "data"), (0x74, "address")):
            ops = IoOps(self.quirk_read, self.quirk_write)
            base.add(IoRegion(f"quirk {name}", 4, ops), offset, priority=1)
        self.root.add(base, 0xF000_0000)

    def base_read(self, offset, size, attrs):
        self.base_log.append((offset, size))
        return 0x5A

    def base_write(self, offset, value, size, attrs):
        self.base_log.append((offset, size, value))

    def quirk_read(self, offset, size, attrs):
        self.quirk_log.append((offset, size))
        return 0x77

    def quirk_write(self, offset, value, size, attrs):
        self.quirk_log.append((offset, size, value))


def realtek_at(address):
    return Realtek((ctypes.c_ubyte * (2 * PAGE)).from_address(address))


BAR = 0xF000_0000


def test_flat_view_shows_sub_page_remnants():
    card = Realtek(bytearray(CONTENT))
    spans = [(r.start - BAR, r.end - BAR, r.region.name, r.offset) for r in card.space.view]
    assert spans == [
        (0, 0x70, "bar mmap", 0),
        (0x70, 0x74, "quirk data", 0),
        (0x74, 0x78, "quirk address", 0),
        (0x78, 2 * PAGE, "bar mmap", 0x78),
    ]


@observed
@pytest.mark.parametrize("size", [1, 2, 4, 8])
@pytest.mark.parametrize("offset", [0, 1, 3, 0x61, 0x78, 0x7B, 0x123, 0xFFC, 0xFFF, 0x1001])
def test_one_guest_access_is_one_machine_access(size, offset):
    expected = int.from_bytes(CONTENT[offset : offset + size], "little")

    def load(base):
        assert realtek_at(base).space.load(BAR + offset, size) == expected

    def store(base):
        realtek_at(base).space.store(BAR + offset, 0x1122334455667788, size)

    # A page-crossing access may report its fault at the second page, but it is one instruction of one width.
    for action, kind in ((load, "r"), (store, "w")):
        seen = observe(action, content=CONTENT)
        assert [(a.kind, a.width, a.repeated) for a in seen] == [(kind, size, False)]
        assert offset <= seen[0].offset < offset + size


@observed
def test_bulk_reads_use_sized_accesses_and_never_a_string_copy():
    def bulk(base):
        assert realtek_at(base).space.read(BAR + 0x101, 31) == CONTENT[0x101 : 0x101 + 31]

    assert [(a.kind, a.offset, a.width) for a in observe(bulk, content=CONTENT)] == [
        ("r", 0x101, 8), ("r", 0x109, 8), ("r", 0x111, 8), ("r", 0x119, 4), ("r", 0x11D, 2), ("r", 0x11F, 1),
    ]  # fmt: skip


@observed
def test_dma_mapping_bounces_with_sized_accesses():
    def dma(base):
        card = realtek_at(base)
        with card.space.map(BAR + 0x80, 12, False) as view:
            assert bytes(view) == CONTENT[0x80:0x8C]

    assert [str(a) for a in observe(dma, content=CONTENT)] == ["r8@0x80", "r4@0x88"]


@observed
def test_the_observer_sees_what_would_be_wrong():
    """The instrument tells apart: a copy through libc, and ctypes, whose stores read first."""
    copied = observe(lambda base: ctypes.string_at(base + 1, 7), content=CONTENT)
    assert [(a.offset, a.width) for a in copied] != [(1, 7)] and len(copied) > 1

    def ctypes_store(base):
        ctypes.c_uint32.from_address(base).value = 1

    by_ctypes = observe(ctypes_store)
    assert Access("w", 0, 4, False) in by_ctypes
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        observe(lambda base: 1 // 0)


def test_values_and_byte_orders():
    card = Realtek(bytearray(CONTENT))
    for offset in (0, 5, 0x78, 0x1003):
        for size in (1, 2, 4, 8):
            for endian in (Endian.LITTLE, Endian.BIG):
                value = int.from_bytes(CONTENT[offset : offset + size], endian.value)
                assert card.space.load(BAR + offset, size, endian=endian) == value
                card.space.store(BAR + offset, value, size, endian=endian)
    assert bytes(card.mapping.device_memory.view) == CONTENT
    card.space.store(BAR + 0x200, 0x01020304, 4, endian=Endian.BIG)
    assert bytes(card.mapping.device_memory.view[0x200:0x204]) == b"\1\2\3\4"


def test_never_direct_never_in_the_native_map():
    card = Realtek(bytearray(CONTENT))
    ram = card.root.add(RamRegion("ram", PAGE), 0)
    assert not card.space.is_direct(BAR + 0x100, False) and not card.space.is_direct(BAR + 0x100, True)
    assert not card.space.is_direct(BAR + 0x10, False)
    assert card.space.is_direct(0, True)
    table = NativeMap(card.space)
    assert table.rows == [(0, PAGE, ram.ram.address, 0)]
    assert card.space.map(BAR + 0x100, 64, False).is_bounced
    assert not card.space.cache(BAR + 0x100, 64, False).is_direct


def test_quirks_answer_instead_of_the_device():
    card = Realtek(bytearray(CONTENT))
    assert card.space.load(BAR + 0x70, 4) == 0x77
    card.space.store(BAR + 0x74, 0x8000_1234, 4)
    assert card.quirk_log == [(0, 4), (0, 4, 0x8000_1234)]
    assert bytes(card.mapping.device_memory.view) == CONTENT and not card.base_log


@pytest.mark.parametrize(("offset", "size"), [(0x6E, 4), (0x69, 8), (0x77, 2), (0x74, 8), (0x1FFE, 4)])
def test_an_access_partly_in_the_device_is_refused(offset, size):
    memory = bytearray(CONTENT)
    card = Realtek(memory)
    for access in (lambda: card.space.load(BAR + offset, size), lambda: card.space.store(BAR + offset, 0, size)):
        with pytest.raises(MemTxError) as caught:
            access()
        assert caught.value.result is MemTxResult.DECODE_ERROR and caught.value.address == BAR + offset
    assert memory == CONTENT and not card.quirk_log and not card.base_log


def test_disabled_mapping_falls_back_to_the_file(tmp_path, monkeypatch):
    path = tmp_path / "device"
    path.write_bytes(bytes(PAGE) + CONTENT)
    fd = os.open(path, os.O_RDWR)
    bar = file_bar("bar0", 2 * PAGE, fd, PAGE)
    quirk_reads = []
    quirk = IoOps(read=lambda offset, size, attrs: quirk_reads.append(size) or 0)
    bar.add_quirk(IoRegion("quirk", 8, quirk), 0x70)
    root = MemoryRegion("system", 1 << 32)
    space = AddressSpace(Topology(), root, "memory")
    root.add(bar.region, BAR)
    calls = []
    real_read, real_write = os.pread, os.pwrite
    monkeypatch.setattr(os, "pread", lambda f, n, o: calls.append(("r", n, o)) or real_read(f, n, o))
    monkeypatch.setattr(os, "pwrite", lambda f, d, o: calls.append(("w", len(d), o)) or real_write(f, d, o))
    assert space.load(BAR + 0x101, 4) == int.from_bytes(CONTENT[0x101:0x105], "little")
    assert calls == []
    bar.set_mappings_enabled(False)
    for offset, size in ((0x101, 4), (0x7F, 8), (0xFFF, 2), (3, 1)):
        assert space.load(BAR + offset, size) == int.from_bytes(CONTENT[offset : offset + size], "little")
        assert calls.pop() == ("r", size, PAGE + offset) and not calls
    space.store(BAR + 0x55, 0xAABBCCDD, 4)
    assert calls == [("w", 4, PAGE + 0x55)]
    assert space.load(BAR + 0x70, 4) == 0 and quirk_reads == [4]
    bar.set_mappings_enabled(True)
    assert space.load(BAR + 0x55, 4) == 0xAABBCCDD, "mapping and file are the same device"
    os.ftruncate(fd, PAGE + 16)
    bar.set_mappings_enabled(False)
    with pytest.raises(MemTxError, match="short read"):
        space.load(BAR + 14, 4)
    os.close(fd)
    with pytest.raises(MemTxError) as caught:
        space.load(BAR, 4)
    assert caught.value.result is MemTxResult.ERROR


def test_bad_widths_and_places_are_errors():
    card = Realtek(bytearray(CONTENT))
    for size in (0, 3, 5, 16):
        with pytest.raises(RegionError):
            card.space.load(BAR, size)
    with pytest.raises(RegionError, match="not inside"):
        file_bar("small", 16, os.memfd_create("x"), mapped=RamBlock.anonymous(32))
    card.space.bounce_limit = 16
    first = card.space.map(BAR, 64, True)
    assert first.length == 16
    with pytest.raises(BounceExhausted):
        card.space.map(BAR, 1, False)


def test_damaged_or_foreign_cache_files_are_never_executed(tmp_path, monkeypatch):
    from pyqemu.memory import _native

    folder = tmp_path / "cache"
    made = _native._open(folder)
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    assert made.load[4](RamBlock.from_buffer(bytearray(b"\1\2\3\4")).address) == 0x04030201
    compiled = []
    real = _native._compile
    monkeypatch.setattr(_native, "_compile", lambda: compiled.append(1) or real())
    assert _native._map(path) is not None
    flipped, renamed = whole[:-1] + bytes([whole[-1] ^ 1]), whole.replace(b"sha256", b"sha257")
    for damaged in (whole[:100], whole[:-1], flipped, b"", renamed):
        path.write_bytes(damaged)
        assert _native._map(path) is None
    path.write_bytes(whole)
    path.chmod(0o666)
    assert _native._map(path) is None
    assert _native._open(folder).load.keys() == native().load.keys()
    assert compiled == [1] and _native._map(path) is not None


@observed
@pytest.mark.parametrize("size", [1, 2, 4, 8])
def test_aligned_ram_accesses_are_never_torn(size):
    """RAM is shared with native threads: an aligned load is one load, an aligned store one store of its width."""

    def ram_at(base):
        root = MemoryRegion("system", 1 << 32)
        block = RamBlock.from_buffer((ctypes.c_ubyte * PAGE).from_address(base))
        root.add(RamRegion("ram", block=block), 0)
        return AddressSpace(Topology(), root, "memory")

    assert [str(a) for a in observe(lambda base: ram_at(base).load(8, size))] == [f"r{size}@0x8"]
    stores = [str(a) for a in observe(lambda base: ram_at(base).store(8, 1, size)) if "w" in a.kind]
    assert stores == [f"w{size}@0x8"]
