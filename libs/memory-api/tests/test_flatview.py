"""Flattening against a byte-by-byte model: random trees, every byte asked."""

import os
import random

import pytest
from pyqemu.memory import (
    AddressSpace,
    AliasRegion,
    FlatView,
    IoOps,
    IoRegion,
    MemoryRegion,
    MemTxError,
    OverlapError,
    RamRegion,
    RegionError,
    ReservedRegion,
    RomRegion,
    Topology,
    render,
)

TREES = int(os.environ.get("PYQEMU_MEMORY_TREES", "1500"))
SEED = int(os.environ.get("PYQEMU_MEMORY_SEED", "1"))
SPAN = 48


def resolve(region, x, readonly=False, nonvolatile=False):
    """Who answers at byte x of region?  Written from the rules of precedence, one byte at a time."""
    if not region.enabled or not 0 <= x < region.size:
        return None
    readonly, nonvolatile = readonly or region.readonly, nonvolatile or region.nonvolatile
    if isinstance(region, AliasRegion):
        return resolve(region.target, x + region.target_offset, readonly, nonvolatile)
    for child in sorted(region.children, key=lambda r: (-r.priority, -r.born)):
        found = resolve(child, x - child.offset, readonly, nonvolatile)
        if found is not None:
            return found
    return (region, x, readonly, nonvolatile) if region.terminates else None


class Forest:
    """Random trees whose containers, I/O and RAM nest and whose aliases point at anything made before."""

    def __init__(self, rng):
        self.rng = rng
        self.regions = []
        self.births = 0
        self.root = self.container("root")
        self.root.set_size(SPAN)
        for _ in range(rng.randint(1, 14)):
            self.grow()

    def container(self, name):
        region = MemoryRegion(name, self.rng.randint(0, SPAN))
        self.regions.append(region)
        return region

    def grow(self):
        rng = self.rng
        number = len(self.regions)
        pick = rng.random()
        size = rng.randint(0, 20) if rng.random() < 0.9 else rng.randint(0, SPAN * 2)
        if pick < 0.2:
            region = MemoryRegion(f"c{number}", size)
        elif pick < 0.45:
            region = AliasRegion(f"a{number}", rng.choice(self.regions), rng.randint(0, 24), size)
        elif pick < 0.6:
            region = RamRegion(f"m{number}", max(size, 1))
        elif pick < 0.7:
            region = RomRegion(f"r{number}", max(size, 1))
        elif pick < 0.75:
            region = ReservedRegion(f"v{number}", size)
        else:
            region = IoRegion(f"i{number}", size, IoOps())
        region.set_enabled(rng.random() < 0.9)
        region.set_readonly(region.readonly or rng.random() < 0.1)
        region.set_nonvolatile(rng.random() < 0.1)
        self.regions.append(region)
        parents = [r for r in self.regions[:-1] if not isinstance(r, AliasRegion)]
        self.place(region, rng.choice(parents))

    def place(self, region, parent):
        self.births += 1
        region.born = self.births
        try:
            parent.add(region, self.rng.randint(0, SPAN - 8), priority=self.rng.randint(-2, 2))
        except RegionError as error:
            assert "cycle" in str(error)

    def mutate(self):
        rng = self.rng
        region = rng.choice(self.regions)
        pick = rng.randint(0, 6)
        if pick == 0:
            region.set_enabled(not region.enabled)
        elif pick == 1:
            region.set_readonly(not region.readonly)
        elif pick == 2 and not isinstance(region, RamRegion):
            region.set_size(rng.randint(0, SPAN))
        elif pick == 3 and region.container is not None:
            region.born = self.births = self.births + 1
            # Moving to where it is changes nothing, also not the order among equals.
            old = (region.offset, region.priority, region.born)
            parent = region.container
            parent.remove(region)
            parent.add(region, rng.randint(0, SPAN - 8), priority=old[1])
        elif pick == 4 and isinstance(region, AliasRegion):
            region.set_target_offset(rng.randint(0, 30))
        elif pick == 5:
            self.grow()
        elif region.container is not None:
            region.container.remove(region)


def check(view: FlatView, root):
    at = 0
    for found in view:
        assert found.start >= at and found.end > found.start
        at = found.end
    for x in range(SPAN + 2):
        expected = resolve(root, x)
        found = view.find(x)
        got = None
        if found is not None:
            got = (found.region, x - found.start + found.offset, found.readonly, found.nonvolatile)
        assert got == expected, f"byte {x}"
    for one, two in zip(view.ranges, view.ranges[1:], strict=False):
        continues = one.end == two.start and one.region is two.region and one.offset + one.size == two.offset
        assert not (continues and one[4:] == two[4:]), "neighbours that should be one range"


@pytest.mark.parametrize("batch", range(10))
def test_random_trees_byte_by_byte(batch):
    for number in range(TREES // 10):
        seed = f"{SEED}-{batch}-{number}"
        forest = Forest(random.Random(seed))
        try:
            check(render(forest.root), forest.root)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error


@pytest.mark.parametrize("batch", range(4))
def test_live_address_space_follows_every_change(batch):
    """The address space finds out by itself which changes concern it, and renders once per transaction."""
    for number in range(TREES // 40):
        rng = random.Random(f"live-{SEED}-{batch}-{number}")
        forest = Forest(rng)
        topology = Topology()
        space = AddressSpace(topology, forest.root, "memory")
        other = AddressSpace(topology, rng.choice(forest.regions), "other")
        for _ in range(10):
            if rng.random() < 0.3:
                before = space.view
                with topology.transaction():
                    forest.mutate()
                    forest.mutate()
                    assert space.view is before
            else:
                forest.mutate()
            check(space.view, forest.root)
            check_root = render(other.root)
            assert [r.place() for r in other.view] == [r.place() for r in check_root]


@pytest.mark.parametrize("batch", range(4))
def test_random_accesses_reach_the_right_byte(batch):
    """Dispatch: loads and stores of every width at every place agree with a model of bytes."""
    for number in range(TREES // 40):
        rng = random.Random(f"access-{SEED}-{batch}-{number}")
        forest = Forest(rng)
        space = AddressSpace(Topology(), forest.root, "memory")
        memory = {}
        for region in forest.regions:
            if isinstance(region, RamRegion):
                content = rng.randbytes(region.size)
                region.ram.view[:] = content
                for x, byte in enumerate(content):
                    memory[region, x] = byte
        for _ in range(40):
            address, size = rng.randint(0, SPAN), rng.choice((1, 2, 4, 8))
            where = [resolve(forest.root, address + i) for i in range(size)]
            answers = all(w is not None and isinstance(w[0], RamRegion) for w in where)
            if rng.random() < 0.5:
                if not answers:
                    with pytest.raises(MemTxError):
                        space.load(address, size)
                    continue
                expected = bytes(memory[w[0], w[1]] for w in where)
                assert space.load(address, size) == int.from_bytes(expected, "little")
                assert space.read(address, size) == expected
            elif answers:
                data = rng.randbytes(size)
                space.store(address, int.from_bytes(data, "little"), size)
                for w, byte in zip(where, data, strict=True):
                    if not w[2]:
                        memory[w[0], w[1]] = byte
                        # One RAM byte may be visible twice: later bytes win, as they are stored later.
        for (region, x), byte in memory.items():
            assert region.ram.view[x] == byte


def test_overlap_without_priority_names_both():
    root = MemoryRegion("root", 100)
    root.add(RamRegion("left", 10), 0)
    with pytest.raises(OverlapError, match="'right' overlaps 'left' in 'root'"):
        root.add(RamRegion("right", 10), 9)
    root.add(RamRegion("right", 10), 10)
    root.add(RamRegion("above", 10), 5, priority=1)
    mover = root.add(RamRegion("mover", 4), 30)
    with pytest.raises(OverlapError, match="mover"):
        mover.set_offset(17)
    mover.set_offset(26)
    with pytest.raises(OverlapError):
        root.children[-1].set_size(40)


def test_cycles_are_refused():
    a, b = MemoryRegion("a", 10), MemoryRegion("b", 10)
    a.add(b, 0)
    with pytest.raises(RegionError, match="cycle"):
        b.add(a, 0)
    with pytest.raises(RegionError, match="cycle"):
        b.add(AliasRegion("loop", a, 0, 10), 0)
    with pytest.raises(RegionError, match="already inside"):
        MemoryRegion("c", 10).add(b, 0)
    with pytest.raises(RegionError, match="alias"):
        AliasRegion("w", a, 0, 4).add(MemoryRegion("d", 1), 0)


def test_an_alias_can_be_given_up():
    root, ram = MemoryRegion("root", 100), RamRegion("ram", 10)
    alias = AliasRegion("window", ram, 0, 10)
    root.add(alias, 0)
    with pytest.raises(RegionError, match="still in use"):
        alias.destroy()
    root.remove(alias)
    alias.destroy()
    shown = AliasRegion("root of a space", ram, 0, 10)
    space = AddressSpace(Topology(), shown, "memory")
    with pytest.raises(RegionError, match="still in use"):
        shown.destroy()
    space.destroy()
    shown.destroy()
    assert ram.address_spaces() == []


def test_deep_nesting_is_an_error_not_a_crash():
    outer = root = MemoryRegion("root", 10)
    for n in range(250):
        inner = MemoryRegion(f"n{n}", 10)
        outer.add(inner, 0)
        outer = inner
    outer.add(IoRegion("leaf", 10, IoOps()), 0)
    with pytest.raises(RegionError, match="deeper"):
        render(root)


def test_exponential_aliases_are_an_error_not_a_hang():
    region = MemoryRegion("leaf", 1)
    for n in range(40):
        outer = MemoryRegion(f"level {n}", 1)
        for half in range(2):
            outer.add(AliasRegion(f"alias {n}.{half}", region, 0, 1), 0, priority=half)
        region = outer
    space = AddressSpace(Topology(), MemoryRegion("system", 16), "memory")
    space.root.add(RamRegion("ram", 4), 8)
    with pytest.raises(RegionError, match="more than"):
        space.root.add(region, 0)
    assert space.load(8, 1) == 0, "the old view still works"
    space.root.remove(region)
    space.root.add(RamRegion("more", 4), 0)
    assert space.load(0, 1) == 0


def test_whole_64_bit_space_and_its_last_byte():
    root = MemoryRegion("root", 1 << 64)
    ram = root.add(RamRegion("top", 4096), (1 << 64) - 4096)
    space = AddressSpace(Topology(), root, "memory")
    space.store((1 << 64) - 8, 0x1122334455667788, 8)
    assert space.load((1 << 64) - 1, 1) == 0x11
    assert bytes(ram.ram.view[-8:]) == bytes.fromhex("8877665544332211")
    for address, size in (((1 << 64) - 4, 8), (1 << 64, 1), (-1, 1)):
        with pytest.raises(MemTxError):
            space.load(address, size)
    for bad in (-1, (1 << 64) + 1):
        with pytest.raises(RegionError):
            MemoryRegion("bad", bad)
