"""Regions: exact faults, exits and going on, invalidation, what is kept, company, death, forks, bounded memory."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_EXCEPTION, EXIT_FAULT, EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import Engine, GuestFault, cache, regionfile, regions, regionstore
from test_region_programs import Course
from tiny import ADDI, BNEZ, COUNT_DOWN, HELP, JR, LD, ST, SYS, TRAP, Memory, Tiny, program
from wide import CALL, LI, MIX, SUB, Wide

HERE = Path(__file__).parent
PAGE = 4096
FORCED = {"hot": 2, "wait_for_regions": True, "verify": True}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A cache whose handlers are there."""
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def engine(memory, folder):
    with Engine(Tiny(), memory, cache_dir=folder, **FORCED) as engine:
        yield engine


def start(engine, pc=0, **registers):
    """A CPU at ``pc`` with registers x0=..., x1=..."""
    cpu = engine.new_cpu()
    cpu.pc = pc
    for name, value in registers.items():
        cpu.set("x", value, int(name[1:]))
    return cpu


def reg(cpu, *numbers):
    return [cpu.get("x", n) for n in numbers]


def region_files(root) -> list[Path]:
    return sorted(Path(root).glob("*/regions-*/*.reg"))


# ---- running ----


def test_a_hot_loop_becomes_a_region_and_runs_in_it(engine, memory):
    memory.write(0, COUNT_DOWN)
    cpu = start(engine, x1=1_000_000)
    assert cpu.run() == EXIT_SYSCALL
    assert reg(cpu, 1) == [0]
    assert engine.stats.regions == 1
    assert engine.stats.region_failures == []
    assert sum(engine.stats.exits.values()) < 10


@pytest.mark.parametrize("op", [LD, ST])
def test_a_fault_in_a_region_is_exact_and_the_guest_goes_on_there(engine, memory, op):
    # walks upwards by 64 until memory ends
    memory.write(0, program((ADDI, 3, 3, 1), (op, 1, 2), (ADDI, 2, 2, 64), (ADDI, 4, 4, 1), (BNEZ, 5, -4), (SYS,)))
    cpu = start(engine, x2=0x4000, x5=1, x1=7)
    assert cpu.run() == EXIT_FAULT
    turns = (Memory.SIZE - 0x4000) // 64
    assert engine.stats.regions >= 1
    assert cpu.pc == 4
    assert cpu.get("fault_addr") - memory.gbase == Memory.SIZE
    assert reg(cpu, 2, 3, 4) == [Memory.SIZE, turns + 1, turns]
    cpu.set("x", 0x4000, 2)
    cpu.set("x", 0, 5)
    assert cpu.run() == EXIT_SYSCALL
    assert reg(cpu, 2, 3, 4) == [0x4040, turns + 1, turns + 1]


def test_a_load_whose_result_is_overwritten_unread_still_faults(engine, memory):
    memory.write(0, program((LD, 1, 2), (ADDI, 1, 3, 0), (ADDI, 2, 2, 64), (BNEZ, 5, -3), (SYS,)))
    cpu = start(engine, x2=0x4000, x5=1)
    timer = threading.Timer(10, engine.interrupt, (cpu,))  # where it does not fault, the loop has no end
    timer.start()
    assert cpu.run() == EXIT_FAULT
    timer.cancel()
    assert (cpu.pc, reg(cpu, 2)) == (0, [Memory.SIZE])


def interpreter(handlers):
    """A dispatching jump, and handlers that name each other in a circle; x1 counts the rounds."""
    size = 20
    addresses = [size * (n + 1) for n in range(handlers)]
    code = bytearray(program((JR, 5, 0, 0)).ljust(size, b"\0"))
    for n, at in enumerate(addresses):
        name_next = (LI, 5, addresses[(n + 1) % handlers], 0)
        back = -(at // 4) - 2
        if n:
            part = program(name_next, (ADDI, 2, 2, n), (BNEZ, 5, back & 255, 0), (SYS, 0, 0, 0))
        else:
            part = program(name_next, (ADDI, 1, 1, 255), (BNEZ, 1, back & 255, 0), (SYS, 0, 0, 0))
        code += part.ljust(size, b"\0")
    return bytes(code), addresses


@pytest.mark.parametrize("most", [4, 3])
def test_a_jump_to_many_places_is_followed_to_all_of_them_if_they_are_one_loop(memory, folder, most, monkeypatch):
    monkeypatch.setattr("pyqemu.tcg_jit.choosing.MOST_BLOCKS", most)
    monkeypatch.setattr("pyqemu.tcg_jit.choosing.MAX_BLOCKS", 2)
    code, addresses = interpreter(3)
    memory.write(0, code)
    with Engine(Wide("plain"), memory, cache_dir=folder, hot=40, wait_for_regions=True, verify=True) as engine:
        cpu = start(engine, x1=5000, x5=addresses[0])
        assert cpu.run() == EXIT_SYSCALL
        assert reg(cpu, 1, 2) == [0, 4999 * sum(range(3))]
        assert engine.stats.region_failures == []
        sizes = [len(region.stored.blocks) for region in _installed(engine)]
        # The jump and three handlers, without the end, which has not run.  Of too many only the last target is taken.
        assert max(sizes) == (4 if most == 4 else 2)
        if most == 4:
            assert sum(engine.stats.exits.values()) < 200


def _installed(engine):
    return {region for regions in engine.regions.by_page.values() for region in regions}


def test_exits_in_the_middle_of_a_region(engine, memory):
    words = [(ADDI, 3, 3, 1), (HELP, 3), (ADDI, 4, 4, 1), (BNEZ, 5, 2), (SYS,), (ADDI, 5, 5, -1), (BNEZ, 7, -6), (TRAP, 0, 9)]
    memory.write(0, program(*words))
    cpu = start(engine, x5=20, x7=1)
    expected = 0
    for _ in range(21):
        expected = 3 * (expected + 1) & (1 << 64) - 1
    assert cpu.run() == EXIT_SYSCALL
    assert reg(cpu, 3, 4, 5) == [expected, 21, 0]
    cpu.set("x", 0, 7)
    assert cpu.run() == EXIT_EXCEPTION
    assert (cpu.pc, cpu.exit_arg) == (28, 9)
    assert engine.stats.regions >= 1


def test_a_region_in_a_loop_sees_an_interrupt(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (BNEZ, 2, -1), (SYS,)))
    cpu = start(engine, x2=1)
    for _ in range(3):
        timer = threading.Timer(0.05, engine.interrupt, (cpu,))
        timer.start()
        assert cpu.run() == EXIT_INTERRUPT
        timer.join()
        assert cpu.pc in (0, 4)
    assert engine.stats.regions >= 1
    cpu.set("x", 0, 2)
    assert cpu.run() == EXIT_SYSCALL


def test_two_threads_share_regions(engine, memory):
    memory.write(0, COUNT_DOWN)
    cpus = [start(engine, x1=3_000_000 + n) for n in range(3)]
    results = []
    threads = [threading.Thread(target=lambda cpu=cpu: results.append(cpu.run())) for cpu in cpus]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert results == [EXIT_SYSCALL] * 3
    assert [reg(cpu, 1) for cpu in cpus] == [[0]] * 3


# ---- code that changes ----


def test_a_region_that_writes_over_itself(engine, memory):
    # counts down in x1; at x4 == 0 overwrites its own addi (adds 1 to x3) by one that adds 100
    memory.write(0, program((ADDI, 3, 3, 1), (ADDI, 1, 1, -1), (ADDI, 4, 4, -1), (BNEZ, 4, 2), (ST, 5, 6), (BNEZ, 1, -5), (SYS,)))
    new = int.from_bytes(program((ADDI, 3, 3, 100), (ADDI, 1, 1, -1)), "little")
    cpu = start(engine, x1=100, x4=50, x5=new, x6=0)
    assert cpu.run() == EXIT_SYSCALL
    assert reg(cpu, 3) == [50 + 50 * 100]
    assert engine.stats.regions_dropped >= 1


def test_a_region_that_another_cpu_runs_in_is_left_when_its_code_changes(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (BNEZ, 2, -1), (SYS,)))
    cpu = start(engine, x2=1)
    seen = []

    def work():
        while not seen or seen[-1] == EXIT_INTERRUPT:
            seen.append(cpu.run())

    thread = threading.Thread(target=work)
    thread.start()
    while not engine.stats.regions or not cpu.get("in_guest"):  # in the region: what it counts is in a register
        time.sleep(0.001)
    writer = start(engine, pc=0x2000, x1=int.from_bytes(program((SYS,), (SYS,)), "little"), x3=0)
    memory.write(0x2000, program((ST, 1, 3), (SYS,)))
    assert writer.run() == EXIT_SYSCALL
    thread.join(20)
    assert not thread.is_alive()
    assert seen[-1] == EXIT_SYSCALL
    assert engine.stats.regions_dropped >= 1


def test_a_breakpoint_in_a_region_is_hit(engine, memory):
    memory.write(0, COUNT_DOWN)
    cpu = start(engine, x1=1000)
    assert cpu.run() == EXIT_SYSCALL
    assert engine.stats.regions >= 1
    engine.set_breakpoint(4)
    cpu.pc = 0
    cpu.set("x", 3, 1)
    assert (cpu.run(), cpu.pc, reg(cpu, 1)) == (EXIT_DEBUG, 4, [2])
    engine.clear_breakpoint(4)
    assert (cpu.run(), reg(cpu, 1)) == (EXIT_SYSCALL, [0])


# ---- what is kept ----


def run_counting(root, code=COUNT_DOWN, turns=1000, target=None, **options):
    """Count down in a fresh engine that keeps regions; its statistics."""
    memory = Memory()
    memory.write(0, code)
    with Engine(target or Tiny(), memory, cache_dir=str(root), **{**FORCED, **options}) as engine:
        engine.open_program("p")
        cpu = start(engine, x1=turns)
        assert cpu.run() == EXIT_SYSCALL
        assert reg(cpu, 1) == [0]
    return engine.stats


@pytest.fixture
def filled(tmp_path):
    stats = run_counting(tmp_path)
    assert (stats.regions, stats.region_failures) == (1, [])
    assert len(region_files(tmp_path)) == 1
    return tmp_path


def test_the_second_engine_uses_the_first_ones_regions(filled):
    stats = run_counting(filled)
    assert stats.regions == 1
    assert stats.exits.get(6, 0) == 0  # nothing had to become hot
    [file] = region_files(filled)
    [(used, uses)] = regionstore.uses_of(regionfile.read_index(str(file)))
    assert uses == 2
    assert abs(used - time.time()) < 100


def test_a_region_of_other_code_is_not_used(filled):
    other = program((ADDI, 1, 1, -2), (BNEZ, 1, -1), (SYS,))
    stats = run_counting(filled, other)
    assert stats.exits.get(6, 0) == 1  # it had to get a region of its own
    assert len(region_files(filled)) == 2
    for code in (COUNT_DOWN, other):
        assert run_counting(filled, code).exits.get(6, 0) == 0


@pytest.mark.parametrize("kind", ["short", "middle"])
def test_code_is_compared_where_memory_is_not_made_of_pages(kind):
    code = bytes(range(64))
    begin = 0 if kind == "short" else 40

    def fetch(pc, size):
        if not begin <= pc < 64:
            raise GuestFault(pc)
        return code[pc : pc + size]

    assert regions.digest_of(regions._by_pages(fetch), 44, 8) == regions.digest_of(fetch, 44, 8)
    with pytest.raises(GuestFault):
        regions.digest_of(regions._by_pages(fetch), 60, 8)


def test_what_is_there_is_not_made_again(filled):
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    with Engine(Tiny(), memory, cache_dir=str(filled), **FORCED) as engine:
        assert engine.regions is not None
        engine.regions.folder = str(region_files(filled)[0].parent)  # as if it had been written after we looked
        cpu = start(engine, x1=1000)
        assert cpu.run() == EXIT_SYSCALL
        assert (engine.stats.regions, engine.stats.regions_found) == (1, 1)
    assert len(region_files(filled)) == 1


def test_every_damaged_byte_and_every_truncation_of_a_file_of_regions_is_noticed(filled):
    [file] = region_files(filled)
    good = file.read_bytes()
    found = regionfile.read_index(str(file))
    assert found is not None
    [whole] = regionstore.pieces_of(found)
    description_end = found.rows[0][2] + found.rows[0][3]
    rng = random.Random(5)

    def pieces():
        index = regionfile.read_index(str(file))
        return [] if index is None else regionstore.pieces_of(index)

    def runner_takes():
        index = regionfile.read_index(str(file))
        if index is None:
            return False
        return index.read(0) is not None

    for at in [*range(description_end), *range(found.offset, len(good))]:
        damaged = bytearray(good)
        damaged[at] ^= 1 << rng.randrange(8)
        file.write_bytes(damaged)
        assert not runner_takes(), at
        assert pieces() == [], at
    for size in range(len(good)):
        file.write_bytes(good[:size])
        assert not runner_takes(), size
    file.write_bytes(good)
    assert pieces()[0].code == whole.code


@pytest.mark.parametrize("damage", ["half", "zeros", "garbage", "empty", "older format", "directory"])
def test_a_damaged_file_means_compiling_again(filled, damage):
    [file] = region_files(filled)
    data = file.read_bytes()
    if damage == "directory":
        file.unlink()
        file.mkdir()
    else:
        broken = {"half": data[: len(data) // 2], "zeros": bytes(len(data)), "garbage": os.urandom(len(data)), "empty": b"",
                  "older format": b"PYQREG01" + data[8:]}  # fmt: skip
        file.write_bytes(broken[damage])
    stats = run_counting(filled)
    assert (stats.exits[6], stats.region_failures) == (1, [] if damage != "directory" else stats.region_failures)


def test_regions_of_another_target_are_somewhere_else(filled):
    assert run_counting(filled, target=Tiny("other")).exits.get(6, 0) == 1
    assert len({file.parent for file in region_files(filled)}) == 2


class Wordless(Tiny):
    """The meaning of one instruction cannot be found when a region is made of it."""

    name = "wordless"

    def __init__(self, argument: str = "") -> None:
        super().__init__(argument)
        self.spec = ("test_regions:Wordless", argument)
        self.asked = 0

    def trace(self, key: str):
        if key == "bnez":
            self.asked += 1
            if self.asked > 1:
                raise LookupError("no meaning")
        return super().trace(key)


def test_a_region_that_cannot_be_made_is_reported_and_nothing_else_happens(tmp_path):
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    with Engine(Wordless(), memory, cache_dir=str(tmp_path), **FORCED) as engine:
        engine.handlers["bnez"]
        engine.need_handlers()
        engine.regions._client = engine._client  # the process that has traced it once
        cpu = start(engine, x1=1000)
        assert cpu.run() == EXIT_SYSCALL
        engine.regions._client = None
    assert engine.stats.regions == 0
    assert engine.stats.region_failures == ["0x0: LookupError: no meaning"]


# ---- company and death ----

SCRIPT = """
import sys
from test_regions import run_counting
stats = run_counting(sys.argv[1], turns=int(sys.argv[2]))
print(stats.regions, stats.exits.get(6, 0), len(stats.region_failures))
"""


def elsewhere(*arguments, script=SCRIPT, **options):
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *sys.path])}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


def test_two_processes_at_once(tmp_path):
    processes = [elsewhere(tmp_path, 1000) for _ in range(3)]
    for process in processes:
        out, err = process.communicate(timeout=120)
        assert out.split()[::2] == ["1", "0"], err
    assert len({file.name.partition("-")[0] for file in region_files(tmp_path)}) == 1
    assert run_counting(tmp_path).exits.get(6, 0) == 0


def test_a_compile_process_killed_at_work_is_replaced(tmp_path):
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    with Engine(Tiny(), memory, cache_dir=str(tmp_path), hot=2) as engine:
        cpu = start(engine, x1=1000)
        assert cpu.run() == EXIT_SYSCALL
        client = engine.regions._client
        assert client is not None
        killed = 0
        deadline = time.time() + 60
        while engine.stats.regions == 0 and time.time() < deadline:
            if not killed and client.last_pid > 0:
                os.kill(client.last_pid, signal.SIGKILL)
                killed = client.last_pid
            time.sleep(0.002)
        cpu.pc = 0
        cpu.set("x", 1000, 1)
        assert cpu.run() == EXIT_SYSCALL
    # Killed before it had answered, or just behind that: either way there is a region, and the cache is whole.  (The end of the
    # program is hot too when it is reached the second time; its region may come before the engine is closed.)
    assert engine.stats.regions in (1, 2)
    assert all(regionfile.read_index(str(file)) is not None for file in region_files(tmp_path))


EXIT_SCRIPT = """
import os, signal, sys, time
from test_regions import *
memory = Memory()
memory.write(0, COUNT_DOWN)
engine = Engine(Tiny(), memory, cache_dir=sys.argv[1], hot=2)
cpu = start(engine, x1=1000)
assert cpu.run() == EXIT_SYSCALL
client = engine.regions._client
while client.last_pid <= 0:
    time.sleep(0.01)
os.kill(client.last_pid, signal.SIGSTOP)
print(client.last_pid, flush=True)
"""


@pytest.mark.parametrize("end", ["", "engine.close()", "os._exit(0)"])
def test_the_end_of_a_process_waits_for_no_compilation(tmp_path, end):
    process = elsewhere(tmp_path, script=EXIT_SCRIPT + end)
    try:
        # communicate: standard error, which the compile process shares, must come to its end too
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        process.wait(60)
        assert process.returncode == 0
    finally:
        os.kill(pid, signal.SIGCONT)
    assert process.communicate(timeout=60)[1] == ""


def test_a_fork_while_a_region_is_being_made(tmp_path):
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    memory.write(PAGE, COUNT_DOWN)
    with Engine(Tiny(), memory, cache_dir=str(tmp_path), hot=2) as engine:
        cpu = start(engine, x1=1000)
        assert cpu.run() == EXIT_SYSCALL  # the thread waits for the compile process now, or installs
        for _ in range(5):
            engine.before_fork()
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    engine.after_fork()
                    cpu.pc = PAGE
                    cpu.set("x", 50_000, 1)
                    status = 0 if cpu.run() == EXIT_SYSCALL and reg(cpu, 1) == [0] else 2
                    deadline = time.time() + 60
                    while time.time() < deadline:
                        # also for the block that the parent has asked for
                        if all((block := engine._blocks.get((pc, 0))) is not None and block.region for pc in (0, PAGE)):
                            break
                        for pc in (0, PAGE):
                            cpu.pc = pc
                            cpu.set("x", 1000, 1)
                            cpu.run()
                        time.sleep(0.01)
                    else:
                        status = status or 3
                finally:
                    os._exit(status)
            engine.after_fork_parent()
            assert os.waitpid(child, 0)[1] == 0
        deadline = time.time() + 60
        while engine.stats.regions == 0 and time.time() < deadline:
            time.sleep(0.01)
        assert engine.stats.regions >= 1


# ---- bounds ----


def test_memory_for_translations_is_bounded(folder):
    memory = Memory()
    # a chain of many small blocks, run over and over, with little room for them
    count = 900
    words = [(BNEZ, 2, 1)] * count + [(ADDI, 1, 1, -1), (BNEZ, 1, 2), (SYS,), (JR, 3)]
    memory.write(0, program(*words))
    size = 16384
    with Engine(Tiny(), memory, cache_dir=folder, hot=0, tb_size=size) as engine:
        cpu = start(engine, x1=20, x2=1)
        while (reason := cpu.run()) == EXIT_INTERRUPT:
            continue
        assert reason == EXIT_SYSCALL
        assert engine.stats.flushes > 20
        assert sum(len(m) for m in engine._arenas + engine._spare) + sum(len(m) for e in engine.retired for m in e[1]) <= 8 * size
        assert len(engine._bases) <= count


def test_memory_is_not_reused_while_another_cpu_is_in_it(folder):
    memory = Memory()
    counter, running = 0x4000, 0x4008
    memory.write(0, program((ADDI, 1, 1, 1), (ST, 1, 3), (LD, 2, 4), (BNEZ, 2, -3), (SYS,)))
    memory.write(running, b"\1")
    words = [(BNEZ, 2, 1)] * 500 + [(SYS,)]
    memory.write(PAGE, program(*words))
    with Engine(Tiny(), memory, cache_dir=folder, tb_size=16384, **FORCED) as engine:
        spinning = start(engine, x2=1, x3=counter, x4=running)
        seen = []

        def spin():
            while not seen or seen[-1] == EXIT_INTERRUPT:
                seen.append(spinning.run())

        thread = threading.Thread(target=spin)
        thread.start()
        worker = start(engine, x2=1)
        for _ in range(10):
            worker.pc = PAGE
            while worker.run() == EXIT_INTERRUPT:
                continue
        assert engine.stats.flushes > 5
        before = memory.fetch(counter, 8)
        deadline = time.time() + 20
        while memory.fetch(counter, 8) == before and time.time() < deadline:
            time.sleep(0.001)
        assert memory.fetch(counter, 8) != before  # still at it
        memory.write(running, b"\0")
        thread.join(20)
    assert set(seen) <= {EXIT_INTERRUPT, EXIT_SYSCALL}


def test_a_full_code_region_begins_anew(folder, monkeypatch):
    from pyqemu.tcg_jit import host

    memory = Memory()
    blocks = 12
    for n in range(blocks):
        memory.write(n * PAGE, COUNT_DOWN)
    with Engine(Tiny(), memory, cache_dir=folder, **FORCED) as engine:
        region = engine.region
        cpu = start(engine)

        def turn(n):
            cpu.pc, reason = n * PAGE, EXIT_INTERRUPT
            cpu.set("x", 100, 1)
            while reason == EXIT_INTERRUPT:
                reason = cpu.run()
            assert (reason, reg(cpu, 1)) == (EXIT_SYSCALL, [0])

        turn(0)
        monkeypatch.setattr(host, "CODE_REGION_SIZE", 4 * PAGE)
        monkeypatch.setattr(region, "end", region._next + 3 * PAGE)
        region._free.clear()
        for n in range(blocks):
            turn(n)
        assert engine.stats.flushes >= 1
        assert engine.stats.regions >= blocks - 4
        assert engine.stats.region_failures == []


# ---- files ----


def piece(n: int, size: int = 200, used: int = 0) -> regionstore.Piece:
    return regionstore.Piece(bytes([n]) * 12, ((n, 0),), os.urandom(size), os.urandom(size), 0, used, 1)


def all_pieces(folder) -> list[regionstore.Piece]:
    files = [regionfile.read_index(os.path.join(folder, name)) for name in regionfile.list_files(str(folder))]
    return [p for file in files if file is not None for p in regionstore.pieces_of(file)]


def test_many_files_are_merged_into_one(tmp_path):
    pieces = [piece(n, 100 + n) for n in range(20)]
    for p in pieces:
        regionstore.write(str(tmp_path), [p], p.identity.hex())
    regionstore.write(str(tmp_path), [pieces[3]], "again")
    regionstore.merge(str(tmp_path))
    assert len(regionfile.list_files(str(tmp_path))) == 1
    assert {(p.identity, p.description, p.code) for p in all_pieces(tmp_path)} == {(p.identity, p.description, p.code) for p in pieces}
    assert regionstore.Known(str(tmp_path)).find(pieces[7].identity).startswith("merged-")


def test_of_too_much_the_regions_used_longest_ago_go(tmp_path):
    now = int(time.time())
    for n in range(20):
        regionstore.write(str(tmp_path), [piece(n, 10_000, now - 100 * n)], f"{n:02}")
    regionstore.merge(str(tmp_path), limit=200_000)
    left = sorted(p.identity[0] for p in all_pieces(tmp_path))
    assert left == list(range(5))  # half of the limit, 20 kB each


def test_merging_leaves_large_files_alone_and_keeps_uses(tmp_path):
    big = regionstore.write(str(tmp_path), [piece(99, 50_000)], "big")
    for n in range(10):
        regionstore.write(str(tmp_path), [piece(n, 100, 1000 + n)], f"{n:02}")
    regionstore.merge(str(tmp_path), small=20_000)
    assert big in regionfile.list_files(str(tmp_path))
    assert {p.last_use for p in all_pieces(tmp_path) if p.identity[0] < 99} == set(range(1000, 1010))


def test_programs_are_bounded_in_number_and_bytes(tmp_path):
    folder = tmp_path / "t-1"
    folder.mkdir(mode=0o700)
    for n in range(10):
        program_folder = Path(cache.program_folder(str(folder), f"{n:016x}"))
        regionstore.write(str(program_folder), [piece(n, 10_000)], "x")
        os.utime(program_folder, (n, n))
    cache.prune(str(tmp_path), programs=7)
    assert sorted(int(p.name[-1]) for p in folder.iterdir()) == list(range(3, 10))
    cache.prune(str(tmp_path), size=90_000)
    assert sorted(int(p.name[-1]) for p in folder.iterdir()) == [6, 7, 8, 9]
    assert cache.clear(str(tmp_path)) == 4
    assert not folder.exists()


def test_readers_and_mergers_do_not_disturb_each_other(filled):
    [file] = region_files(filled)
    folder = file.parent
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    with Engine(Tiny(), memory, cache_dir=str(filled), **FORCED) as engine:
        engine.open_program("p")
        for n in range(10):
            regionstore.write(str(folder), [piece(n)], f"{n:02}")
        regionstore.merge(str(folder))
        assert not file.exists()  # the file that the engine has read the index of
        cpu = start(engine, x1=1000)
        assert cpu.run() == EXIT_SYSCALL
        assert engine.stats.regions == 1
    assert run_counting(filled).exits.get(6, 0) == 0


# ---- made ahead of time ----


def test_regions_made_ahead_give_way_when_they_prove_hot(tmp_path):
    # a loop that calls a function
    code = program((LI, 1, 1), (CALL, 6, 4), (SUB, 7, 7, 1), (BNEZ, 7, -2), (SYS,), (MIX, 0), (JR, 6))
    target = Wide("loose")
    expected = Course(ReferenceMachine(target), code, 3).run()
    options = {"cache_dir": str(tmp_path), "hot": 3, "wait_for_regions": True, "verify": True}
    machine = NativeMachine(target, **options)
    engine = machine.native
    engine.open_program("p")
    Course(machine, code, 3)  # in memory, not run
    pcs = [0]
    for pc in pcs:
        writer = engine.decode(machine.cpu, pc)
        pcs += [n for n in (*writer.successors, writer.returns) if 0 <= n < len(code) and n not in pcs]
    engine.need_handlers()
    blocks = [engine.find_block(machine.cpu, pc) for pc in pcs]
    for block in blocks:
        engine.link_ahead(block)
    told = []
    engine.regions.make_ahead(machine.cpu, blocks, {0, 20}, told.append)
    assert engine.stats.region_failures == []
    assert told[-1] == len(blocks)
    engine.close()

    machine = NativeMachine(target, **options)
    machine.native.open_program("p")
    assert Course(machine, code, 3).run() == expected
    stats = machine.native.stats
    assert stats.regions > stats.regions_replaced > 0
    assert stats.region_failures == []
    machine.native.close()
