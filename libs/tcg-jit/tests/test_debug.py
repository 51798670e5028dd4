"""Breakpoints and single steps on the tiny CPU."""

from __future__ import annotations

import pytest
from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_EXCEPTION, EXIT_FAULT, EXIT_ICOUNT, EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import Engine
from tiny import ADDI, BNEZ, COUNT_DOWN, HELP, JR, LDZ, ST, SYS, TRAP, Memory, Tiny, program


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def engine(memory, cache):
    with Engine(Tiny(), memory, cache_dir=cache, verify=True) as engine:
        yield engine


def stops(cpu, count):
    """Run to ``count`` breakpoints, stepping off each; where they were."""
    out = []
    for _ in range(count):
        assert cpu.run() == EXIT_DEBUG
        out.append((cpu.pc, cpu.get("x", 1)))
        assert cpu.step() == EXIT_DEBUG
    return out


def test_a_breakpoint_in_the_middle_of_a_translated_block_is_hit_each_time(engine, memory):
    memory.write(0, COUNT_DOWN)
    cpu = engine.new_cpu()
    cpu.set("x", 5, 1)
    assert cpu.run() == EXIT_SYSCALL  # the loop is translated, linked to itself, and in the jump cache
    cpu.pc = 0
    cpu.set("x", 5, 1)
    engine.set_breakpoint(4)
    assert stops(cpu, 5) == [(4, 4), (4, 3), (4, 2), (4, 1), (4, 0)]
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.pc == 12
    engine.clear_breakpoint(4)
    cpu.pc = 0
    cpu.set("x", 100_000, 1)
    before = engine.stats.exits.get(EXIT_DEBUG, 0)
    assert cpu.run() == EXIT_SYSCALL
    assert engine.stats.exits.get(EXIT_DEBUG, 0) == before


def test_a_breakpoint_at_the_present_pc_is_hit_at_once_and_step_ignores_it(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (ADDI, 1, 1, 1), (SYS,)))
    cpu = engine.new_cpu()
    engine.set_breakpoint(0)
    engine.set_breakpoint(4)
    assert engine.breakpoints == {0, 4}
    for _ in range(3):
        assert (cpu.run(), cpu.pc, cpu.get("x", 1)) == (EXIT_DEBUG, 0, 0)
    assert (cpu.step(), cpu.pc, cpu.get("x", 1)) == (EXIT_DEBUG, 4, 1)
    assert (cpu.run(), cpu.pc, cpu.get("x", 1)) == (EXIT_DEBUG, 4, 1)
    assert (cpu.step(), cpu.pc, cpu.get("x", 1)) == (EXIT_DEBUG, 8, 2)
    assert (cpu.step(), cpu.pc) == (EXIT_SYSCALL, 12)


def test_steps_follow_branches_and_computed_jumps_one_by_one(engine, memory):
    memory.write(0, program((ADDI, 1, 1, -1), (JR, 2)))
    memory.write(64, program((BNEZ, 1, -16), (SYS,)))
    cpu = engine.new_cpu()
    for register, value in ((1, 50), (2, 64)):
        cpu.set("x", value, register)
    assert cpu.run() == EXIT_SYSCALL  # everything is in the jump cache and linked now
    cpu.pc = 0
    cpu.set("x", 3, 1)
    path = []
    while True:
        path.append((cpu.pc, cpu.get("x", 1)))
        reason = cpu.step()
        if reason != EXIT_DEBUG:
            break
    assert reason == EXIT_SYSCALL
    assert path == [(0, 3), (4, 2), (64, 2), (0, 2), (4, 1), (64, 1), (0, 1), (4, 0), (64, 0), (68, 0)]
    # stepping spoils nothing: at full speed it still runs without leaving generated code
    before = sum(engine.stats.exits.values())
    cpu.pc = 0
    cpu.set("x", 100_000, 1)
    assert cpu.run() == EXIT_SYSCALL
    assert sum(engine.stats.exits.values()) - before < 10


def test_a_branch_to_itself_is_one_step(engine, memory):
    memory.write(0, program((BNEZ, 1, 0), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", 1, 1)
    for _ in range(3):
        assert (cpu.step(), cpu.pc) == (EXIT_DEBUG, 0)


def test_steps_report_what_a_run_would(engine, memory):
    memory.write(0, program((ST, 1, 2), (TRAP, 0, 77), (HELP, 1), (LDZ, 3, 2)))
    cpu = engine.new_cpu()
    cpu.set("x", Memory.SIZE + 8, 2)
    cpu.set("x", 5, 1)
    assert (cpu.step(), cpu.pc) == (EXIT_FAULT, 0)
    assert cpu.get("fault_addr") - memory.gbase == Memory.SIZE + 8
    cpu.pc = 4
    assert (cpu.step(), cpu.pc, cpu.exit_arg) == (EXIT_EXCEPTION, 4, 77)
    cpu.pc = 8
    assert (cpu.step(), cpu.pc, cpu.get("x", 1)) == (EXIT_DEBUG, 12, 15)
    assert (cpu.step(), cpu.pc, cpu.get("x", 3)) == (EXIT_DEBUG, 16, (1 << 64) - 1)  # a speculative load that faults
    cpu.pc = Memory.SIZE
    assert (cpu.step(), cpu.pc) == (EXIT_FAULT, Memory.SIZE)


def test_steps_see_code_that_changes(engine, memory):
    memory.write(0, program((ST, 1, 2), (ADDI, 3, 3, 1), (SYS,)))
    cpu = engine.new_cpu()
    cpu.pc = 4
    assert cpu.step() == EXIT_DEBUG
    assert cpu.get("x", 3) == 1
    # The store overwrites the instruction behind it, and the one behind that.
    cpu.set("x", int.from_bytes(program((ADDI, 3, 3, 100), (SYS,)), "little"), 1)
    cpu.set("x", 4, 2)
    cpu.pc = 0
    assert (cpu.step(), cpu.pc) == (EXIT_DEBUG, 4)
    assert (cpu.step(), cpu.pc, cpu.get("x", 3)) == (EXIT_DEBUG, 8, 101)


def test_an_interrupt_waits_for_the_run_behind_a_step(engine, memory):
    memory.write(0, program((ADDI, 1, 1, 1), (SYS,)))
    cpu = engine.new_cpu()
    engine.interrupt(cpu)
    assert (cpu.step(), cpu.pc, cpu.get("x", 1)) == (EXIT_DEBUG, 4, 1)
    assert (cpu.run(), cpu.pc) == (EXIT_INTERRUPT, 4)
    assert cpu.run() == EXIT_SYSCALL


def test_steps_are_counted(memory, cache):
    memory.write(0, program((ADDI, 1, 1, 1), (ADDI, 1, 1, 1), (ADDI, 1, 1, 1), (SYS,)))
    with Engine(Tiny(), memory, cache_dir=cache, icount=True) as engine:
        cpu = engine.new_cpu()
        cpu.set("icount", 2)
        engine.set_breakpoint(4)
        assert cpu.run() == EXIT_DEBUG
        assert (cpu.pc, cpu.get("icount")) == (4, 1)
        assert (cpu.step(), cpu.get("icount")) == (EXIT_DEBUG, 0)
        assert (cpu.step(), cpu.pc) == (EXIT_ICOUNT, 8)


def test_a_breakpoint_where_nothing_is_mapped_faults(engine):
    cpu = engine.new_cpu()
    engine.set_breakpoint(Memory.SIZE + 16)
    cpu.pc = Memory.SIZE + 16
    assert (cpu.run(), cpu.pc) == (EXIT_FAULT, Memory.SIZE + 16)
