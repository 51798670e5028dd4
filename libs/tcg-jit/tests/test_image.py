"""Images of translated blocks: used when guest code is the same, and only then; dropped when it changes; damage is ignored."""

from __future__ import annotations

import ctypes
import random
from pathlib import Path

import pytest
from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_EXCEPTION, EXIT_FAULT, EXIT_SYSCALL
from pyqemu.tcg_jit import Engine, image, imagewriter
from pyqemu.tcg_jit import engine as engines
from pyqemu.tcg_jit.image import HOTTER
from pyqemu.tcg_jit.regions import EXPECTED
from tiny import ADDI, BNEZ, JR, LD, ST, SYS, TRAP, Memory, Tiny, program

#: Calls the function at word 16 through register 6 twice, counts down, and makes a system call; the function adds 1 to register 2.
CODE = {
    0: program((ADDI, 5, 0, 8), (JR, 6)),
    8: program((ADDI, 5, 0, 16), (JR, 6)),
    16: program((ADDI, 1, 1, -1), (BNEZ, 1, -1), (SYS,)),
    64: program((ADDI, 2, 2, 1), (JR, 5)),
    256: program((BNEZ, 1, -48), (SYS,)),
    4096: program((LD, 3, 4), (SYS,)),
    8192: program((ST, 3, 4), (ADDI, 3, 3, 1), (JR, 6)),
}


class Kept(Memory):
    """Memory whose pages come from files: one mapping of eight pages, and one behind it."""

    def __init__(self) -> None:
        super().__init__()
        for at, code in CODE.items():
            self.write(at, code)

    def code_origin(self, page: int) -> int:
        return 1 if page < 8 * 4096 else 2


@pytest.fixture(scope="module")
def handlers(tmp_path_factory):
    """A cache whose handlers are there."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def name(request):
    return request.node.name.replace("[", "-").replace("]", "")


def open_engine(handlers, name, memory=None, **options):
    engine = Engine(Tiny(), memory or Kept(), cache_dir=str(handlers), **options)
    engine.open_program(name)
    return engine


def run(engine, pc=0, want=EXIT_SYSCALL, **registers):
    """Registers 1 to 5 after a run from ``pc``."""
    cpu = engine.new_cpu()
    cpu.pc = pc
    for register, value in registers.items():
        cpu.set("x", value, int(register[1:]))
    assert cpu.run() == want
    return cpu, [cpu.get("x", n) for n in range(1, 6)]


def close(engine):
    """Write the image while the caller waits."""
    engine.keep_program(wait=True)
    engine.close()


@pytest.fixture
def kept(handlers, name):
    """An image with everything but the code at 4096 and 8192; what the run gave."""
    engine = open_engine(handlers, name)
    _, values = run(engine, x1=5, x6=64)
    assert engine.stats.blocks > 4
    close(engine)
    return values


def path_of(handlers, name) -> Path:
    [path] = handlers.glob(f"*/regions-{name}/{image.NAME}")
    return path


def test_a_second_run_translates_nothing_and_looks_nothing_up(handlers, name, kept):
    engine = open_engine(handlers, name)
    cpu, values = run(engine, x1=5, x6=64)
    assert values == kept
    assert engine.stats.blocks == 0
    assert engine.stats.image_blocks > 4
    assert engine.stats.exits == {EXIT_SYSCALL: 1}
    assert cpu.pc == 28
    engine.close()


def test_what_is_new_is_added_and_what_was_there_stays(handlers, name, kept):
    engine = open_engine(handlers, name)
    _, (_, _, value, *_) = run(engine, pc=4096, x4=0)
    assert value == int.from_bytes(CODE[0][:8].ljust(8, b"\0"), "little")
    assert engine.stats.blocks == 1
    close(engine)
    engine = open_engine(handlers, name)
    run(engine, pc=4096, x4=0)
    assert run(engine, x1=5, x6=64)[1] == kept
    assert engine.stats.blocks == 0
    engine.close()


def test_a_group_that_a_run_did_not_want_is_kept(handlers, name):
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    close(engine)
    for _ in range(2):  # another mapping only
        memory = Kept()
        memory.write(10 * 4096, CODE[4096])
        engine = open_engine(handlers, name, memory)
        run(engine, pc=10 * 4096, x4=0)
        close(engine)
    assert engine.stats.blocks == 0
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    assert engine.stats.blocks == 0
    engine.close()


def test_code_that_differs_is_translated(handlers, name, kept):
    memory = Kept()
    memory.write(64, program((ADDI, 2, 2, 7)))
    engine = open_engine(handlers, name, memory)
    _, values = run(engine, x1=5, x6=64)
    assert values[1] == 14 != kept[1]
    assert engine.stats.image_blocks == 0
    assert memory.protected == {0}
    engine.close()


def test_code_that_is_not_mapped_is_no_reason_to_fail(handlers, name, kept):
    class Smaller(Kept):
        def fetch(self, pc, size):
            return super().fetch(pc, size if pc == 8192 else min(size, 8))

    engine = open_engine(handlers, name, Smaller())
    assert run(engine, x1=5, x6=64)[1] == kept
    engine.close()


def test_code_that_changes_later_drops_the_group(handlers, name, kept):
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    engine.memory.unprotect_code(0)
    engine.memory.write(64, program((ADDI, 2, 2, 7)))
    engine.invalidate(64, 4)
    _, values = run(engine, x1=5, x6=64)
    assert values[1] == 14
    assert engine.stats.blocks > 4
    close(engine)
    again = open_engine(handlers, name)  # a page that has changed is not kept
    run(again, x1=5, x6=64)
    assert again.stats.image_blocks == 0
    again.close()


def test_a_new_block_leads_to_a_kept_one_without_an_object_for_it_and_not_to_what_is_gone(handlers, name, kept):
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    before = len(engine.valid_blocks())
    assert run(engine, pc=256, x1=1, x5=260)[1][1] == 1
    assert engine.stats.blocks == len(engine.valid_blocks()) - before == 2
    [group] = engine.image.groups
    assert len(group.arrivals) == 1
    engine.memory.unprotect_code(0)
    engine.memory.write(64, program((ADDI, 2, 2, 7)))
    engine.invalidate(64, 4)
    assert run(engine, pc=256, x1=1, x5=260)[1][1] == 7
    engine.close()


@pytest.mark.parametrize("known", [False, True])
def test_links_to_a_group_that_is_dropped_lead_nowhere(handlers, name, kept, known):
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    run(engine, pc=256, x1=1, x5=260)
    [group] = engine.image.groups
    [(word, record)] = group.arrivals
    if known:
        engine.known_block(64, 0)
    engine.drop_group(group)
    assert ctypes.c_uint64.from_address(word).value == record
    engine.close()


def test_code_that_a_kept_block_changes_is_run_as_it_is_then(handlers, name):
    # the code at 8192 writes over the function that it then goes to
    code = int.from_bytes(program((ADDI, 2, 2, 7), (SYS,)), "little")
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    run(engine, pc=8192, x3=1, x4=5 * 4096, x6=24)
    close(engine)
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    assert engine.stats.blocks == 0
    _, values = run(engine, pc=8192, x3=code, x4=64, x6=64)
    assert values[1] == 7
    assert engine.stats.invalidations == 1
    engine.close()


def test_faults_and_exceptions_in_kept_blocks_are_exact(handlers, name):
    memory = Kept()
    memory.write(128, program((ADDI, 2, 2, 1), (LD, 3, 4), (TRAP, 0, 9)))
    for blocks in (1, 0):
        engine = open_engine(handlers, name, memory)
        cpu, values = run(engine, pc=128, want=EXIT_FAULT, x4=1 << 40)
        assert (cpu.pc, values[1]) == (132, 1)
        cpu, _ = run(engine, pc=128, want=EXIT_EXCEPTION, x4=0)
        assert (cpu.pc, cpu.exit_arg) == (136, 9)
        assert engine.stats.blocks == blocks
        close(engine)


def test_a_breakpoint_in_kept_code_is_hit(handlers, name, kept):
    engine = open_engine(handlers, name)
    engine.set_breakpoint(64)
    cpu, _ = run(engine, x1=5, x6=64, want=EXIT_DEBUG)
    assert cpu.pc == 64
    engine.close()
    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    assert engine.stats.blocks == 0
    engine.set_breakpoint(64)
    cpu, _ = run(engine, x1=5, x6=64, want=EXIT_DEBUG)
    assert cpu.pc == 64
    engine.clear_breakpoint(64)
    assert run(engine, x1=5, x6=64)[1] == kept
    engine.close()


def test_a_hot_block_of_an_image_gets_its_region_and_later_runs_find_it(handlers, name):
    for round_ in range(3):
        engine = open_engine(handlers, name, wait_for_regions=True)
        _, values = run(engine, x1=3 * HOTTER * engines.HOT, x6=64)
        assert values[:2] == [0, 2]
        assert engine.stats.regions == 1, round_
        assert engine.stats.region_failures == []
        if round_ == 2:
            assert engine.stats.exits[EXIT_SYSCALL] == 1
            assert engine._client is None
            assert engine.regions._client is None, "asked for what is there"
        close(engine)


def test_a_short_run_has_no_use_for_regions_of_a_long_one(handlers, name):
    for turns, regions in ((3 * HOTTER, 1), (EXPECTED - 1, 0), (EXPECTED + 1, 1)):
        engine = open_engine(handlers, name, wait_for_regions=True)
        run(engine, x1=turns * engines.HOT, x6=64)
        assert engine.stats.regions == regions
        assert engine.stats.regions_found == 0
        close(engine)


def test_other_counts_for_hot_blocks_have_no_use_for_it(handlers, name, kept):
    engine = open_engine(handlers, name, hot=5)
    assert run(engine, x1=3, x6=64)[1][1] == kept[1]
    assert engine.stats.image_blocks == 0
    engine.close()


@pytest.mark.parametrize("seed", range(40))
def test_damage_is_ignored(handlers, name, kept, seed):
    path = path_of(handlers, name)
    data = bytearray(path.read_bytes())
    choice = random.Random(seed)
    if seed % 4 == 0:
        del data[choice.randrange(len(data)) :]
    else:
        data[choice.randrange(len(data))] ^= 1 << choice.randrange(8)
    path.write_bytes(data)
    found = imagewriter.blocks_of(bytes(data))
    engine = open_engine(handlers, name)
    assert run(engine, x1=5, x6=64)[1] == kept
    assert engine.stats.image_blocks == found
    close(engine)
    assert imagewriter.blocks_of(path.read_bytes()) > 0
    engine = open_engine(handlers, name)
    assert run(engine, x1=5, x6=64)[1] == kept
    engine.close()


def test_all_translations_can_be_dropped_while_an_image_is_in_use(handlers, name, kept):
    engine = open_engine(handlers, name)
    assert run(engine, x1=5, x6=64)[1] == kept
    with engine._lock:
        engine.start_over()
    for cpu in engine.cpus:
        cpu.set("interrupt", 0)
    assert run(engine, x1=5, x6=64)[1] == kept
    engine.close()


def test_large_programs_keep_what_has_run(handlers, name, kept, monkeypatch):
    monkeypatch.setattr(imagewriter, "MOST_BLOCKS", 3)
    engine = open_engine(handlers, name)
    run(engine, pc=16, x1=5)
    run(engine, pc=4096, x4=0)
    close(engine)
    engine = open_engine(handlers, name)
    assert 0 < engine.image.count <= 3
    assert run(engine, x1=5, x6=64)[1] == kept
    engine.close()


def test_an_image_is_written_by_a_process_of_its_own(handlers, name):
    import os
    import time

    engine = open_engine(handlers, name)
    run(engine, x1=5, x6=64)
    engine.keep_program()
    deadline = time.monotonic() + 30
    while not list(handlers.glob(f"*/regions-{name}/{image.NAME}")):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    engine.close()
