"""Blocks sleep while their page is written to: they wake when their bytes are the same, and never when they are not."""

from __future__ import annotations

import random
import sys
import threading

import pytest
from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_RESUME, EXIT_SYSCALL
from pyqemu.tcg_jit import Engine, codepages
from tiny import ADDI, BNEZ, JR, LD, PAGE, ST, SYS, Memory, Tiny, program, signed

_M64 = (1 << 64) - 1


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def engine(memory, cache):
    with Engine(Tiny(), memory, cache_dir=cache, hot=0) as engine:
        yield engine


def call(cpu, pc, want=EXIT_SYSCALL, **registers):
    """Register 1 after a run from ``pc``."""
    cpu.pc = pc
    cpu.set("x", 0, 1)
    for register, value in registers.items():
        cpu.set("x", value, int(register[1:]))
    assert cpu.run() == want
    return cpu.get("x", 1)


def put(engine, at, *words):
    """Write code as a guest's store does."""
    engine.write_fault(at)
    engine.memory.write(at, program(*words))


def test_blocks_whose_bytes_are_the_same_are_used_again(engine, memory):
    for n in range(20):
        memory.write(64 * n, program((ADDI, 1, 1, n), (SYS,)))
    cpu = engine.new_cpu()
    for _ in range(5):
        assert [call(cpu, 64 * n) for n in range(20)] == list(range(20))
        put(engine, 64 * 20, (SYS,))
    assert engine.stats.blocks == 20
    assert engine.stats.woken == 80


def test_the_block_that_has_changed_is_made_anew(engine, memory):
    for n in range(20):
        memory.write(64 * n, program((ADDI, 1, 1, n), (SYS,)))
    cpu = engine.new_cpu()
    for turn in range(5):
        assert [call(cpu, 64 * n) for n in range(20)] == [*range(7), 7 + turn, *range(8, 20)]
        put(engine, 64 * 7, (ADDI, 1, 1, 8 + turn), (SYS,))
    assert engine.stats.blocks == 20 + 4
    assert engine.stats.woken == 4 * 19


def test_code_that_was_there_before_the_last_change_is_new_code(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (SYS,)))
    cpu = engine.new_cpu()
    assert call(cpu, 0) == 1
    for value in (2, 1):  # in one opening and in two
        put(engine, 0, (ADDI, 1, 1, 5), (SYS,))
        put(engine, 0, (ADDI, 1, 1, value), (SYS,))
        assert call(cpu, 0) == value
        put(engine, 0, (ADDI, 1, 1, 7), (SYS,))
        assert call(cpu, 0) == 7


def test_links_and_jumps_to_a_block_that_wakes_are_still_there(engine, memory):
    memory.write(0, program((ADDI, 1, 1, -1), (BNEZ, 1, 15)))  # to 64
    memory.write(8, program((SYS,)))
    memory.write(64, program((ADDI, 2, 2, 1), (JR, 3)))  # to 0
    cpu = engine.new_cpu()
    assert call(cpu, 0, x1=100, x3=0) == 0
    for _ in range(3):
        put(engine, 512, (SYS,))
        exits = dict(engine.stats.exits)
        assert call(cpu, 64, x1=100, x3=0) == 0
        assert {reason: count - exits.get(reason, 0) for reason, count in engine.stats.exits.items()} == {
            **dict.fromkeys(exits, 0), EXIT_SYSCALL: 1}  # fmt: skip
    assert engine.stats.blocks == 3


def test_a_head_that_sleeps_is_entered_through_a_link(engine, memory):
    memory.write(PAGE, program((ADDI, 1, 1, -1), (BNEZ, 1, 15)))
    memory.write(PAGE + 8, program((SYS,)))
    memory.write(PAGE + 64, program((ADDI, 2, 2, 1), (JR, 3)))
    memory.write(0, program((ADDI, 4, 4, 1), (JR, 5)))
    cpu = engine.new_cpu()
    jumps = {"x3": 0, "x5": PAGE}
    assert call(cpu, 0, x1=10, **jumps) == 0
    put(engine, PAGE + 64, (ADDI, 2, 2, 100), (JR, 3))
    cpu.set("x", 0, 2)
    assert call(cpu, 0, x1=11, **jumps) == 0
    assert cpu.get("x", 2) == 1000
    assert engine.stats.exits[EXIT_RESUME] >= 1
    assert engine.stats.blocks == 5


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("changed", [None, 0, 1])
def test_a_block_on_two_pages(engine, memory, first, changed):
    start = PAGE - 8
    memory.write(start, program((ADDI, 1, 1, 1), (ADDI, 1, 1, 2), (ADDI, 1, 1, 4), (SYS,)))
    memory.write(64, program((ADDI, 1, 1, 1), (SYS,)))
    memory.write(PAGE + 64, program((ADDI, 1, 1, 2), (SYS,)))
    cpu = engine.new_cpu()
    results = [call(cpu, start), call(cpu, 64), call(cpu, PAGE + 64)]
    assert results == [7, 1, 2]
    for page in ((0, PAGE), (PAGE, 0))[first]:
        put(engine, page + 512, (SYS,))
    if changed is not None:
        memory.write(start + 8 * changed, program((ADDI, 1, 1, 30)))
    for at in ((64, PAGE + 64), (PAGE + 64, 64))[first]:  # closes one page, then the other
        call(cpu, at)
    assert call(cpu, start) == {None: 7, 0: 36, 1: 33}[changed]
    assert engine.stats.blocks == 3 + (changed is not None)


@pytest.mark.parametrize("changed", [0, 1])
def test_a_block_on_two_pages_one_of_which_stays_closed(engine, memory, changed):
    start = PAGE - 8
    memory.write(start, program((ADDI, 1, 1, 1), (ADDI, 1, 1, 2), (ADDI, 1, 1, 4), (SYS,)))
    cpu = engine.new_cpu()
    assert call(cpu, start) == 7
    for n in range(1, 6):
        put(engine, start + 8 * changed, (ADDI, 1, 1, 10 * n))
        assert call(cpu, start) == (6, 3)[changed] + 10 * n
        put(engine, 64 + PAGE * changed, (SYS,))
        assert call(cpu, start) == (6, 3)[changed] + 10 * n
    assert engine.stats.blocks == 1 + 5
    assert engine.stats.woken == 5


def test_blocks_that_sleep_do_not_know_of_a_breakpoint(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (ADDI, 1, 1, 1), (SYS,)))
    cpu = engine.new_cpu()
    assert call(cpu, 0) == 2
    for _ in range(2):
        put(engine, 512, (SYS,))  # the block sleeps
        engine.set_breakpoint(4)
        assert call(cpu, 0, want=EXIT_DEBUG) == 1
        put(engine, 512, (SYS,))
        engine.clear_breakpoint(4)
        assert call(cpu, 0) == 2


def test_pages_that_can_change_unseen_do_not_sleep(engine, memory, monkeypatch):
    monkeypatch.setattr(memory, "changes_unseen", lambda page: page == 0)
    memory.write(0, program((ADDI, 1, 1, 1), (SYS,)))
    cpu = engine.new_cpu()
    assert call(cpu, 0) == 1
    memory.unprotect_code(0)
    memory.write(0, program((ADDI, 1, 1, 2), (SYS,)))  # another process
    engine.synchronize(0, 8)
    assert call(cpu, 0) == 2
    assert engine.stats.woken == 0
    engine.synchronize(0, 1 << 63)
    assert engine.stats.invalidations == 2


def test_a_guest_that_asks_for_its_code_to_be_read_again_changes_nothing(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (SYS,)))
    cpu = engine.new_cpu()
    assert call(cpu, 0) == 1
    engine.synchronize(0, PAGE)
    assert call(cpu, 0) == 1
    assert (engine.stats.blocks, engine.stats.invalidations) == (1, 0)


def test_everything_is_dropped_where_there_is_no_room_for_it(engine, memory, monkeypatch):
    monkeypatch.setattr(codepages, "MOST_OPEN", 2)
    pages = range(0, 5 * PAGE, PAGE)
    for page in pages:
        memory.write(page, program((ADDI, 1, 1, page >> 12), (SYS,)))
    cpu = engine.new_cpu()
    assert [call(cpu, page) for page in pages] == [0, 1, 2, 3, 4]
    for page in pages:
        put(engine, page + 512, (SYS,))
    assert [call(cpu, page) for page in pages] == [0, 1, 2, 3, 4]
    assert (engine.stats.woken, engine.stats.blocks) == (2, 5 + 3)
    put(engine, 512, (SYS,))
    engine.flush()
    assert [call(cpu, page) for page in pages] == [0, 1, 2, 3, 4]
    assert (engine.stats.woken, engine.stats.blocks) == (2, 5 + 3 + 5)


def test_the_way_out_of_a_head_is_there_whoever_had_it_made(memory, tmp_path):
    memory.write(0, program((ADDI, 1, 1, 1), (SYS,)))
    with Engine(Tiny(), memory, cache_dir=str(tmp_path), hot=0) as engine:
        cpu = engine.new_cpu()
        engine.decode(cpu, 0)
        engine.need_handlers()
        for value in (1, 2, 2):
            assert call(cpu, 0) == value
            put(engine, 0, (ADDI, 1, 1, 2), (SYS,))
        assert engine.stats.woken == 1


def test_a_hot_block_is_hot_again(memory, cache):
    with Engine(Tiny(), memory, cache_dir=cache, hot=50, wait_for_regions=True) as engine:
        memory.write(0, program((ADDI, 1, 1, -1), (BNEZ, 1, -1), (SYS,)))
        cpu = engine.new_cpu()
        for turn in range(1, 4):
            assert call(cpu, 0, x1=100) == 0
            assert engine.stats.regions == turn
            put(engine, 512, (SYS,))
        assert engine.stats.blocks == 2


# ---- everything at random -------------------------------------------------------------------------------------------

_SLOT = 24  # no power of two: some lie on two pages
_TOP = 3 * PAGE
_SLOTS = range(0, _TOP - 8 * _SLOT, _SLOT)


def reference(code, x, pc):
    """Run on ``code`` and ``x`` (both changed), a block at a time as it is when it is entered; the pc at the end, ``None``: no end."""
    for _ in range(300):
        block, at = [], pc
        while not block or block[-1][0] not in (BNEZ, SYS, JR):
            block.append(tuple(code[at : at + 4]))
            at += 4
            if at > _TOP:
                return None
        for op, a, b, c in block:
            if op == ADDI:
                x[a] = x[b] + signed(c) & _M64
            elif op == LD:
                x[a] = int.from_bytes(code[x[b] : x[b] + 8], "little")
            elif op == ST:
                code[x[b] : x[b] + 8] = x[a].to_bytes(8, "little")
            elif op == SYS:
                return at
            elif op == JR:
                pc = x[a]
            elif op == BNEZ:
                pc = at - 4 + 4 * signed(b) if x[a] else at
                if not 0 <= pc < _TOP:
                    return None
    return None


def some_code(rng, count):
    words = []
    for _ in range(count):
        kind = rng.choice("aaaallssbbjc")
        words.append({
            "a": (ADDI, rng.randrange(1, 4), rng.randrange(4), rng.randrange(256)), "l": (LD, rng.randrange(1, 4), 4), "s": (ST, 5, 4),
            "b": (BNEZ, rng.randrange(1, 4), rng.choice((6, 12, -6, 60))), "j": (JR, rng.choice((6, 7))), "c": (SYS,),
        }[kind])  # fmt: skip
    return program(*words)


@pytest.mark.parametrize("hot", [0, 3])
@pytest.mark.parametrize("seed", range(4))
def test_random_code_that_changes_at_random(cache, hot, seed):
    """``x4`` is where guest code stores ``x5``, ``x6`` and ``x7`` are where it jumps."""
    rng = random.Random(seed)
    memory = Memory()
    memory.write(0, some_code(rng, _TOP // 4) + program((SYS,)))
    ran = 0
    with Engine(Tiny(), memory, cache_dir=cache, hot=hot, wait_for_regions=True, tb_size=(1 << 20) if seed % 2 else 1 << 24) as engine:
        cpus = [engine.new_cpu() for _ in range(2)]
        few = rng.sample(_SLOTS, 12)
        for _ in range(300):
            what = rng.random()
            if what < 0.2:
                at = rng.choice(few)
                code = some_code(rng, 2)
                engine.write_fault(at)
                engine.write_fault(at + 7)
                memory.write(at, code)
            elif what < 0.25:
                engine.invalidate(rng.choice(few), rng.choice((1, 64, 5000)))
            elif what < 0.27:
                engine.synchronize(0, _TOP)
            elif what < 0.28:
                engine.set_breakpoint(_TOP + 64)
                engine.clear_breakpoint(_TOP + 64)
            registers = [0, *(rng.randrange(6) for _ in range(3)), rng.choice(few), int.from_bytes(some_code(rng, 2), "little"),
                         rng.choice(few), rng.choice(few)]  # fmt: skip
            pc = rng.choice(few)
            code, x = bytearray(memory.bytes), list(registers)
            end = reference(code, x, pc)
            if end is None:
                continue
            ran += 1
            cpu = rng.choice(cpus)
            cpu.pc = pc
            for i, value in enumerate(registers):
                cpu.set("x", value, i)
            assert cpu.run() == EXIT_SYSCALL
            assert (cpu.pc, [cpu.get("x", i) for i in range(8)]) == (end, x)
            assert memory.bytes == code
        assert ran > 30
        assert engine.stats.woken > 100
        assert hot == 0 or engine.stats.regions > 0


@pytest.fixture
def often():
    """Threads take turns often."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.parametrize("hot", [0, 20])
@pytest.mark.usefixtures("often")
def test_threads_see_what_had_been_written_before_they_ran(cache, hot):
    """A guest thread writes version after version of two functions; others call them, and some that never change, on the same pages."""
    memory = Memory()
    writer_at, entries = 15 * PAGE, (PAGE + 64, 2 * PAGE - 4)
    memory.write(writer_at, program((ST, 5, 4), (SYS,)))
    fixed = [PAGE + 128 + 64 * n for n in range(12)]
    for n, at in enumerate(fixed):
        memory.write(at, program((ADDI, 1, 0, 100 + n), (SYS,)))
    for at in entries:
        memory.write(at, program((ADDI, 1, 0, 0), (SYS,)))
    written = dict.fromkeys(entries, 0)
    wrong: list[str] = []
    done = threading.Event()

    def check(cpu, rng):
        try:
            while not done.is_set():
                at = rng.choice(entries)
                before = written[at]
                got = call(cpu, at)
                most = written[at] + 1 - before  # the next may be there before it is noted
                if most < 256 and (got - before) & 255 > most:
                    wrong.append(f"{at:#x}: {got & 255} after {before} had been written, {most} before the next")
                n = rng.randrange(len(fixed))
                if call(cpu, fixed[n]) != 100 + n:
                    wrong.append(f"{fixed[n]:#x} has changed")
        except BaseException as error:
            wrong.append(repr(error))

    with Engine(Tiny(), memory, cache_dir=cache, hot=hot) as engine:
        writer = engine.new_cpu()
        threads = [threading.Thread(target=check, args=(engine.new_cpu(), random.Random(n))) for n in range(2)]
        for thread in threads:
            thread.start()
        for version in range(1, 20_000):
            for at in entries:
                code = program((ADDI, 1, 0, version & 255), (SYS,))
                call(writer, writer_at, x4=at, x5=int.from_bytes(code, "little"))
                written[at] = version
            if wrong or (version > 200 and engine.stats.woken > 500):
                break
        done.set()
        for thread in threads:
            thread.join()
        assert not wrong
        assert engine.stats.woken > 100
