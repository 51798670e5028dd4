"""DMA mappings, cached translations, IOMMUs, and the table for native code."""

import random

import pytest
from pyqemu.memory import (
    UNSPECIFIED,
    AddressSpace,
    BounceExhausted,
    DirtyClient,
    IommuEntry,
    IommuNotifier,
    IommuRegion,
    IoOps,
    IoRegion,
    MemoryRegion,
    MemTxError,
    MemTxResult,
    NativeMap,
    Permission,
    RamRegion,
    RegionError,
    RomRegion,
    Topology,
)

KINDS = (Permission.NONE, Permission.READ, Permission.WRITE, Permission.RW)


def board():
    root = MemoryRegion("system", 1 << 32)
    topology = Topology()
    space = AddressSpace(topology, root, "memory", bounce_limit=64)
    ram = root.add(RamRegion("ram", 0x4000), 0)
    log = []
    ops = IoOps(lambda o, s, a: log.append(("r", o, s)) or o, lambda o, v, s, a: log.append(("w", o, s, v)))
    root.add(IoRegion("dev", 0x100, ops), 0x8000)
    return topology, space, root, ram, log


def test_map_ram_is_the_memory_itself_and_stops_at_its_end():
    _, space, _, _, _ = board()
    with space.map(0x3FF0, 0x100, True) as view:
        assert len(view) == 16
        view[:] = b"0123456789abcdef"
    assert space.read(0x3FF0, 16) == b"0123456789abcdef"
    with pytest.raises(MemTxError):
        space.map(0x5000, 4, False)
    for bad in (0, -1):
        with pytest.raises(RegionError):
            space.map(0, bad, False)
    mapping = space.map(0, 16, True)
    with pytest.raises(RegionError, match="accessed"):
        mapping.unmap(17)
    with pytest.raises(RegionError, match="already"):
        mapping.unmap()


def test_bounce_buffer_reads_when_mapped_and_writes_when_unmapped():
    _, space, _, _, log = board()
    mapping = space.map(0x8004, 8, False)
    assert mapping.is_bounced and bytes(mapping.view) == b"\4\0\0\0\x08\0\0\0" and log == [("r", 4, 4), ("r", 8, 4)]
    mapping.unmap()
    log.clear()
    out = space.map(0x8000, 16, True)
    out.view[:8] = bytes(range(8))
    assert log == []
    out.unmap(6)
    assert log == [("w", 0, 4, 0x03020100), ("w", 4, 2, 0x0504)]
    assert space.bounce_used == 0


def test_bounce_budget_and_its_notification():
    _, space, _, _, _ = board()
    first, called = space.map(0x8000, 60, True), []
    second = space.map(0x8000, 60, True)
    assert second.length == 4
    with pytest.raises(BounceExhausted):
        space.map(0x8000, 1, False)
    space.notify_bounce(lambda: called.append(space.bounce_used))
    second.unmap(0)
    first.unmap(0)
    assert called == [60]
    with pytest.raises(KeyError), space.map(0x8000, 4, True):
        raise KeyError
    assert space.bounce_used == 0


def test_bounce_budget_survives_a_device_that_fails():
    _, space, root, _, _ = board()
    root.add(IoRegion("read-only", 16, IoOps(read=lambda *_: 0)), 0x9000)
    mapping = space.map(0x9000, 16, True)
    with pytest.raises(MemTxError):
        mapping.unmap()
    assert space.bounce_used == 0


def test_logging_switched_on_between_map_and_unmap():
    topology, space, _, ram, _ = board()
    mapping = space.map(0x1000, 16, True)
    topology.set_global_log(True)
    mapping.unmap(1)
    assert list(topology.take_dirty(ram, DirtyClient.MIGRATION).pages()) == [0x1000]


def test_cache_notices_that_the_map_changed():
    _, space, root, _, log = board()
    cache = space.cache(0x1000, 0x100, True)
    assert cache.is_direct
    cache.store(8, 0xDEADBEEF, 4)
    assert cache.load(8, 4) == space.load(0x1008, 4) == 0xDEADBEEF
    assert cache.load(8, 2, "big") == 0xEFBE
    ops = IoOps(lambda *_: 0x99, lambda *a: log.append(a))
    cover = root.add(IoRegion("cover", 0x1000, ops), 0x1000, priority=1)
    assert not cache.is_direct and cache.load(8, 4) == 0x99
    cover.set_enabled(False)
    assert cache.load(8, 4) == 0xDEADBEEF
    for offset, size in ((0xFE, 4), (-1, 1)):
        with pytest.raises(MemTxError):
            cache.load(offset, size)
    with pytest.raises(RegionError):
        space.cache(0, 16, False).write(0, b"x")


class Pages:
    """An IOMMU with a page table that is a dict: page -> (page, permission)."""

    def __init__(self, target, table):
        self.table, self.asked = table, []
        self.target = target

    def translate(self, offset, wanted, attrs):
        self.asked.append(offset >> 8)
        page, permission = self.table.get(offset >> 8, (0, Permission.NONE))
        return IommuEntry(self.target, offset & ~0xFF, page << 8, 0xFF, permission)


def test_iommu_against_a_model_of_pages():
    rng = random.Random(2)
    _, memory, _, ram, _ = board()
    ram.ram.view[:] = rng.randbytes(0x4000)
    pages = Pages(memory, {i: (rng.randint(0, 63), rng.choice(KINDS)) for i in range(32) if i % 5})
    iommu = IommuRegion("iommu", 1 << 16, pages.translate)
    device = AddressSpace(Topology(), iommu, "device")
    for _ in range(600):
        address, length = rng.choice((rng.randint(0, 0x1FFF), rng.randrange(0x100, 0x1F00, 0x100) - rng.randint(1, 7))), 8
        length = rng.choice((1, 2, 4, length, 300))
        is_write = rng.random() < 0.5
        wanted = Permission.WRITE if is_write else Permission.READ
        places = []
        for i in range(address, address + length):
            page, permission = pages.table.get(i >> 8, (0, Permission.NONE))
            places.append((page << 8) + (i & 255) if permission & wanted else None)
        if None in places:
            with pytest.raises(MemTxError) as caught:
                device.write(address, bytes(length)) if is_write else device.read(address, length)
            assert caught.value.result is MemTxResult.ACCESS_ERROR
            assert not device.access_valid(address, length, is_write)
            continue
        assert device.access_valid(address, length, is_write)
        if is_write:
            data = rng.randbytes(length)
            model = bytearray(ram.ram.view)
            for at, byte in zip(places, data, strict=True):
                model[at] = byte
            if length <= 8:
                device.store(address, int.from_bytes(data, "little"), length)
            else:
                device.write(address, data)
            assert ram.ram.view == model
        else:
            expected = bytes(ram.ram.view[at] for at in places)
            assert device.read(address, length) == expected
            if length <= 8:
                assert device.load(address, length) == int.from_bytes(expected, "little")
    with device.map(address := next(p << 8 for p, (_, q) in pages.table.items() if q is Permission.RW), 999, True) as v:
        assert len(v) == 256, "a mapping ends where the translation does"
        v[:4] = b"dma!"
    assert device.read(address, 4) == b"dma!"


def test_iommu_circle_is_an_error():
    topology = Topology()
    spaces = []
    iommu = IommuRegion(
        "self", 1 << 16, lambda o, w, a: IommuEntry(spaces[0], o & ~0xFFF, o & ~0xFFF, 0xFFF, Permission.RW)
    )
    spaces.append(AddressSpace(topology, iommu, "self"))
    for call in (
        lambda: spaces[0].load(0, 4),
        lambda: spaces[0].store(0, 1, 4),
        lambda: spaces[0].read(0, 100),
        lambda: spaces[0].map(0, 4, False),
    ):
        with pytest.raises(MemTxError, match="circle"):
            call()
    assert spaces[0].access_valid(0, 4, False) is False


def test_notifiers_and_replay():
    _, memory, _, _, _ = board()
    pages = Pages(memory, {1: (5, Permission.RW), 3: (6, Permission.READ)})
    iommu = IommuRegion("iommu", 0x1000, pages.translate)
    everything, unmaps = [], []
    wide = IommuNotifier(everything.append)
    narrow = IommuNotifier(unmaps.append, 0x300, 0x3FF, maps=False)
    iommu.add_notifier(wide)
    iommu.add_notifier(narrow)
    iommu.replay(wide, 0x100)
    assert [e.iova for e in everything] == [0x100, 0x300]
    iommu.notify(IommuEntry(memory, 0x200, 0, 0xFF, Permission.NONE))
    iommu.notify(IommuEntry(memory, 0x300, 0, 0xFF, Permission.RW))
    iommu.notify(IommuEntry(memory, 0x000, 0, 0xFFF, Permission.NONE))
    assert len(everything) == 5 and [e.mask for e in unmaps] == [0xFFF]
    iommu.remove_notifier(wide)
    iommu.notify(IommuEntry(memory, 0x200, 0, 0xFF, Permission.NONE))
    assert len(everything) == 5
    with pytest.raises(RegionError, match="power of two"):
        IommuEntry(memory, 0, 0, 0xFE, Permission.RW)


def test_native_map_follows_and_agrees_with_dispatch():
    rng = random.Random(9)
    topology, space, root, ram, log = board()
    rom = root.add(RomRegion("rom", 0x1000), 0x10000)
    table = NativeMap(space)
    assert [(a, b, f) for a, b, _, f in table.rows] == [(0, 0x4000, 0), (0x10000, 0x11000, 1)]
    ram.ram.view[:] = rng.randbytes(0x4000)
    for _ in range(2000):
        address, size = rng.choice((rng.randint(0, 0x4008), rng.randint(0x10000, 0x10FF0))), rng.choice((1, 2, 4, 8))
        if address + size > 0x4000 and address < 0x10000:
            with pytest.raises(MemTxError):
                table.load(address, size)
            continue
        value = rng.getrandbits(64)
        table.store(address, value, size)
        assert table.load(address, size) == space.load(address, size)
        if address < 0x4000:
            assert table.load(address, size) == value & ((1 << size * 8) - 1)
    assert rom.ram.view == bytes(0x1000)
    assert table.load(0x8004, 4) == 4 and log == [("r", 4, 4)]
    topology.set_global_log(True)
    table.store(0x2000, 1, 4)
    assert list(topology.take_dirty(ram, DirtyClient.MIGRATION).pages()) == [0x2000], "logged: not native"
    ram.set_enabled(False)
    with pytest.raises(MemTxError):
        table.load(0, 4)
    table.close()
    assert table.count == 0 and UNSPECIFIED.unspecified
