"""Listeners, transactions, dirty logging, and the texts."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.memory import (
    AddressSpace,
    AliasRegion,
    DirtyClient,
    IoOps,
    IoRegion,
    MemoryListener,
    MemoryRegion,
    RamBlock,
    RamRegion,
    RegionError,
    RomRegion,
    Topology,
    flat_text,
    tree_text,
)


class Recorder(MemoryListener):
    def __init__(self, log=None, name="", priority=0):
        self.log = [] if log is None else log
        self.name, self.priority = name, priority
        self.present = {}

    def _note(self, what, section=None):
        self.log.append(f"{self.name}{what}" + (f" {section.region.name}@{section.address:x}" if section else ""))

    def begin(self):
        self._note("begin")

    def commit(self):
        self._note("commit")

    def region_add(self, s):
        self._note("add", s)
        key = (s.address, s.size)
        assert key not in self.present
        assert all(s.address >= a + n or a >= s.address + s.size for a, n in self.present), "overlapping sections"
        self.present[key] = (s.region, s.offset)

    def region_del(self, s):
        self._note("del", s)
        assert self.present.pop((s.address, s.size)) == (s.region, s.offset)

    def region_nop(self, s):
        self._note("nop", s)
        assert self.present[s.address, s.size] == (s.region, s.offset)

    def log_start(self, s, old, new):
        self._note(f"log_start {old}-{new}", s)

    def log_stop(self, s, old, new):
        self._note(f"log_stop {old}-{new}", s)

    def log_global_start(self):
        self._note("global_start")

    def log_global_stop(self):
        self._note("global_stop")

    def event_add(self, e):
        self._note(f"event_add {e.address:x} {e.event.data}")

    def event_del(self, e):
        self._note(f"event_del {e.address:x} {e.event.data}")


def board():
    root = MemoryRegion("system", 1 << 32)
    ram = root.add(RamRegion("ram", 0x4000), 0)
    uart = root.add(IoRegion("uart", 0x10, IoOps()), 0x1000, priority=1)
    topology = Topology()
    return topology, AddressSpace(topology, root, "memory"), root, ram, uart


def test_what_a_listener_hears():
    topology, space, root, ram, uart = board()
    hear = Recorder()
    space.add_listener(hear)
    assert hear.log == ["begin", "add ram@0", "add uart@1000", "add ram@1010", "commit"]
    hear.log.clear()
    with topology.transaction():
        uart.set_offset(0x2000)
        ram.set_log(DirtyClient.VGA, True)
        root.add(RomRegion("rom", 0x1000), 0x10000)
        assert hear.log == []
    assert hear.log == [
        "begin", "del ram@0", "del uart@1000", "del ram@1010",
        "add ram@0", "log_start 0-1 ram@0", "add uart@2000", "add ram@2010", "log_start 0-1 ram@2010", "add rom@10000",
        "commit",
    ]  # fmt: skip
    hear.log.clear()
    ram.set_log(DirtyClient.VGA, False)
    assert hear.log == ["begin", "nop ram@0", "log_stop 1-0 ram@0", "nop uart@2000", "nop ram@2010",
                        "log_stop 1-0 ram@2010", "nop rom@10000", "commit"]  # fmt: skip
    hear.log.clear()
    topology.set_global_log(True)
    assert hear.log[0] == "global_start" and "log_start 0-4 ram@0" in hear.log and "log_start 0-4 rom@10000" in hear.log
    topology.set_global_log(False)
    assert hear.log[-1] == "global_stop"
    topology.remove_listener(hear)
    assert hear.present == {} and hear.log[-2:] == ["del rom@10000", "commit"]
    uart.set_enabled(False)
    assert hear.log[-1] == "commit" and hear.present == {} and topology.listeners == []


def test_priorities_up_when_it_comes_down_when_it_goes():
    _, space, _, ram, uart = board()
    log = []
    space.add_listener(Recorder(log, "b:", 10))
    space.add_listener(Recorder(log, "a:", 1))
    log.clear()
    uart.set_enabled(False)
    order = [x for x in log if "uart" in x or "add" in x]
    # What is left of the RAM is another range now: its pieces go and the whole comes.
    gone = ["b:del ram@0", "a:del ram@0", "b:del uart@1000", "a:del uart@1000", "b:del ram@1010", "a:del ram@1010"]
    assert [x for x in log if "del" in x] == gone and order[-2:] == ["a:add ram@0", "b:add ram@0"]
    log.clear()
    uart.set_enabled(True)
    bell = uart.add_event(0, 4, object())
    uart.remove_event(bell)
    assert [x for x in log if "event" in x] == [
        "a:event_add 1000 None", "b:event_add 1000 None", "b:event_del 1000 None", "a:event_del 1000 None",
    ]  # fmt: skip
    uart.set_enabled(False)
    log.clear()
    ram.set_log(DirtyClient.VGA, True)
    ram.set_log(DirtyClient.VGA, False)
    assert [x for x in log if "log" in x] == [
        "a:log_start 0-1 ram@0", "b:log_start 0-1 ram@0", "b:log_stop 1-0 ram@0", "a:log_stop 1-0 ram@0",
    ]  # fmt: skip


def test_doorbells_are_announced_at_their_addresses():
    _, space, root, _, uart = board()
    hear = Recorder()
    uart.add_event(4, 4, object(), data=7)
    space.add_listener(hear)
    assert "event_add 1004 7" in hear.log
    hear.log.clear()
    uart.set_offset(0x2000)
    assert [x for x in hear.log if "event" in x] == ["event_del 1004 7", "event_add 2004 7"]
    root.add(RamRegion("cover", 4), 0x2006, priority=5)
    assert hear.log[-2] == "event_del 2004 7", "a doorbell that is half hidden cannot be rung"
    with pytest.raises(RegionError, match="already"):
        uart.add_event(4, 4, object(), data=7)
    with pytest.raises(RegionError, match="no sense"):
        uart.add_event(14, 4, object())


def test_transactions_commit_after_an_exception_and_nest():
    topology, space, _, _, uart = board()
    view = space.view
    with pytest.raises(KeyError), topology.transaction(), topology.transaction():
        uart.set_enabled(False)
        raise KeyError("x")
    assert space.view is not view and len(space.view) == 1
    with uart.transaction():
        uart.set_enabled(True)
        assert len(space.view) == 1
        uart.set_enabled(False)
        uart.set_enabled(True)
    assert len(space.view) == 3


def test_a_listener_that_changes_the_map_gets_a_second_round_and_one_that_never_stops_an_error():
    _, space, root, _, uart = board()

    class Meddler(MemoryListener):
        armed = False

        def commit(self):
            if self.armed:
                self.armed = False
                root.add(RamRegion("late", 0x10), 0x8000)

    class Restless(MemoryListener):
        def commit(self):
            uart.set_enabled(not uart.enabled)

    meddler = Meddler()
    space.add_listener(meddler)
    meddler.armed = True
    uart.set_enabled(False)
    assert space.find(0x8000).region.name == "late"
    with pytest.raises(RuntimeError, match="no end"):
        space.add_listener(Restless())
        uart.set_offset(0x3000)


def test_random_changes_leave_listeners_with_the_truth():
    rng = random.Random(11)
    topology, space, root, _, _ = board()
    hear = Recorder()
    space.add_listener(hear)
    regions = [root.add(IoRegion(f"r{i}", rng.randint(1, 64), IoOps()), rng.randint(0, 200), priority=i % 3)
               for i in range(12)]  # fmt: skip
    for _ in range(300):
        with topology.transaction():
            for _ in range(rng.randint(1, 3)):
                region = rng.choice(regions)
                rng.choice((
                    lambda r=region: r.set_enabled(rng.random() < 0.5),
                    lambda r=region: r.set_offset(rng.randint(0, 200)),
                    lambda r=region: r.set_size(rng.randint(0, 80)),
                    lambda r=region: r.set_priority(rng.randint(-1, 4)),
                ))()  # fmt: skip
        assert hear.present == {(r.start, r.size): (r.region, r.offset) for r in space.view}


def test_destroyed_address_space_takes_everything_back():
    topology, space, _, _, uart = board()
    hear = Recorder()
    space.add_listener(hear)
    space.destroy()
    assert hear.present == {} and topology.address_spaces == []
    uart.set_enabled(False)


# -- dirty logging ----------------------------------------------------------------------------------------------------


def test_dirty_clients_are_independent():
    topology, space, root, ram, _ = board()
    root.add(AliasRegion("window", ram, 0x3000, 0x1000), 0x20000)
    vga, code, migration = DirtyClient.VGA, DirtyClient.CODE, DirtyClient.MIGRATION
    space.store(0x3000, 1, 4)
    assert list(topology.take_dirty(ram, vga).pages()) == [], "nobody logged"
    ram.set_log(vga, True)
    ram.set_log(code, True)
    space.store(0x3000, 1, 4)
    space.write(0x0FFE, b"1234"[:2])
    space.store(0x20000 + 8, 1, 8)
    assert list(topology.take_dirty(ram, vga).pages()) == [0, 0x3000]
    assert list(topology.take_dirty(ram, vga).pages()) == []
    topology.set_global_log(True)
    space.store(0x2FFE, 1, 4)
    assert list(topology.take_dirty(ram, vga).pages()) == [0x2000, 0x3000]
    assert list(topology.take_dirty(ram, code).pages()) == [0, 0x2000, 0x3000]
    assert list(topology.take_dirty(ram, migration).pages()) == [0x2000, 0x3000]
    ram.set_log(vga, False)
    space.fill(0x2010, 0x1000, 0xAA)
    assert not ram.ram.dirty.is_dirty(0, 0x4000, vga) and ram.ram.dirty.is_dirty(0x2000, 1, migration)
    taken = topology.take_dirty(ram, migration, 0x3000, 0x1000)
    assert taken.is_dirty(0x3000) and not taken.is_dirty(0x2000)
    assert list(topology.take_dirty(ram, migration).pages()) == [0x2000]
    with pytest.raises(RegionError, match="only RAM"):
        space.find(0x1000).region.set_log(vga, True)
    with pytest.raises(RegionError, match="does not have"):
        topology.take_dirty(ram, vga, 0x3000, 0x2000)


def test_every_way_to_write_marks_every_page_it_touches():
    """Against the simplest oracle: compare the memory before and after."""
    rng = random.Random(5)
    topology, space, root, ram, _ = board()
    root.children[0].set_enabled(False)
    topology.set_global_log(True)
    cache = space.cache(0x1800, 0x1000, True)
    for _ in range(400):
        before = bytes(ram.ram.view)
        address, length = rng.randint(0, 0x3FF0), rng.choice((1, 2, 4, 8))
        way = rng.randint(0, 4)
        if way == 0:
            space.store(address, rng.getrandbits(64), length)
        elif way == 1:
            space.write(address, rng.randbytes(min(rng.randint(0, 9000), 0x4000 - address)))
        elif way == 2:
            with space.map(address, rng.randint(1, 5000), True) as view:
                view[:] = rng.randbytes(len(view))
        elif way == 3:
            cache.write(rng.randint(0, 0xF00), rng.randbytes(rng.randint(0, 256)))
        else:
            space.write_rom(address, rng.randbytes(7))
        after = bytes(ram.ram.view)
        marked = set(topology.take_dirty(ram, DirtyClient.MIGRATION).pages())
        changed = {p for p in range(0, 0x4000, 0x1000) if before[p : p + 0x1000] != after[p : p + 0x1000]}
        assert changed <= marked and len(marked) <= 4


def test_fill_of_more_than_one_step():
    root = MemoryRegion("system", 1 << 20)
    ram = root.add(RamRegion("ram", 1 << 18), 0)
    AddressSpace(Topology(), root, "memory").fill(10, 150_000, 0x5A)
    assert bytes(ram.ram.view) == (bytes(10) + b"\x5a" * 150_000).ljust(1 << 18, b"\0")


# -- RAM --------------------------------------------------------------------------------------------------------------


def test_ram_from_everywhere(tmp_path):
    path = tmp_path / "ram"
    path.write_bytes(bytes(range(256)) * 64)
    (tmp_path / "kept").write_bytes(bytes(range(20)))
    own = bytearray(b"caller's own")
    blocks = {
        "anonymous": (RamBlock.anonymous(100), bytes(100)),
        "memfd": (RamBlock.memfd(100), bytes(100)),
        "file": (RamBlock.from_file(path), path.read_bytes()),
        "part": (RamBlock.from_file(path, 20, offset=5), bytes(range(5, 25))),
        "private": (RamBlock.from_file(tmp_path / "kept", readonly=True), bytes(range(20))),
        "new": (RamBlock.from_file(tmp_path / "new", 5000, create=True), bytes(5000)),
        "buffer": (RamBlock.from_buffer(own), bytes(own)),
    }
    root = MemoryRegion("system", 1 << 20)
    space = AddressSpace(Topology(), root, "memory")
    import ctypes

    for at, (name, (block, content)) in enumerate(blocks.items()):
        root.add(RamRegion(name, block=block), at << 16)
        assert space.read(at << 16, len(content)) == content
        assert ctypes.string_at(block.address, len(content)) == content, f"{name}: the address is that of the memory"
        space.store(at << 16, 0x2A, 1)
        assert ctypes.string_at(block.address, 1) == b"*"
    assert own[:1] == b"*" and path.read_bytes()[:6] == b"*\x01\x02\x03\x04*", "shared"
    assert (tmp_path / "kept").read_bytes() == bytes(range(20)), "private"


def test_resize_and_close():
    _, space, root, _, _ = board()
    big = root.add(RamRegion("hot", 0x1000, max_size=0x3000), 0x100000)
    space.store(0x100FF8, 1, 8)
    big.set_size(0x2000)
    space.store(0x101FF8, 2, 8)
    big.set_size(0x1000)
    big.set_size(0x3000)
    assert space.load(0x101FF8, 8) == 0 and space.load(0x100FF8, 8) == 1, "memory given up comes back as zeros"
    for bad in (0, 0x3001, -5):
        with pytest.raises(RegionError):
            big.set_size(bad)
    assert big.size == 0x3000
    with pytest.raises(RegionError, match="cannot be resized"):
        RamBlock.from_buffer(bytearray(4)).resize(2)
    for bad in (b"constant", bytearray(), 5):
        with pytest.raises(RegionError):
            RamBlock.from_buffer(bad)
    for make in (lambda: RamBlock.anonymous(0), lambda: RamBlock.anonymous(1 << 62), lambda: RamRegion("x")):
        with pytest.raises(RegionError):
            make()
    block = RamBlock.memfd(4096)
    kept = block.view[10:20]
    with pytest.raises(RegionError, match="in use"):
        block.close()
    kept[0] = 7
    assert block.view[10] == 7
    kept.release()
    block.close()
    block.close()


# -- texts ------------------------------------------------------------------------------------------------------------


def test_tree_and_flat_text():
    topology, space, root, ram, _ = board()
    root.add(AliasRegion("high", ram, 0x3000, 0x1000), 0x100000)
    rom = root.add(RomRegion("rom", 0x1000), 0x200000)
    rom.set_enabled(False)
    assert tree_text(space) == """\
address-space: memory
  0000000000000000-00000000ffffffff (prio 0, i/o): system
    0000000000000000-0000000000003fff (prio 0, ram): ram
    0000000000001000-000000000000100f (prio 1, i/o): uart
    0000000000100000-0000000000100fff (prio 0, ram): alias high @ram 0000000000003000-0000000000003fff
    0000000000200000-0000000000200fff (prio 0, rom): rom [disabled]

memory-region: ram
  0000000000000000-0000000000003fff (prio 0, ram): ram
"""
    assert "[disabled]" not in tree_text(space, disabled=False)
    AddressSpace(topology, root, "cpu-0")
    assert flat_text(topology) == """\
FlatView #0
 AS "memory", root: system
 AS "cpu-0", root: system
 Root memory region: system
  0000000000000000-0000000000000fff (prio 0, ram): ram
  0000000000001000-000000000000100f (prio 1, i/o): uart
  0000000000001010-0000000000003fff (prio 0, ram): ram @0000000000001010
  0000000000100000-0000000000100fff (prio 0, ram): ram @0000000000003000
"""


def test_readme_example_runs():
    text = (Path(__file__).parent.parent / "README.md").read_text()
    code = text.split("```python")[1].split("```")[0]
    subprocess.run([sys.executable, "-c", code], check=True)
