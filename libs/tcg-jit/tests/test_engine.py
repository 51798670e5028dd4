"""The engine on a tiny CPU: links, jump cache, faults, speculation, self-modifying code, helpers, threads, counting."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT, EXIT_ICOUNT, EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import CompileError, Engine, EngineError, runtime
from pyqemu.tcg_jit.cpu import Cpu
from tiny import ADDI, BNEZ, COUNT_DOWN, HELP, JR, LD, LDZ, ST, SYS, TRAP, Memory, Tiny, program


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


def test_a_loop_runs_without_leaving_generated_code(engine, memory):
    memory.write(0, COUNT_DOWN)
    cpu = engine.new_cpu()
    cpu.set("x", 1_000_000, 1)
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.pc == 12
    assert cpu.get("x", 1) == 0
    # the loop's own block, its link to itself, its link to the rest, the system call: nothing per iteration
    assert sum(engine.stats.exits.values()) <= 4


def test_computed_jumps_go_through_the_jump_cache(engine, memory):
    memory.write(0, program((ADDI, 1, 1, -1), (JR, 2)))
    memory.write(64, program((BNEZ, 1, -16), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", 100_000, 1)
    cpu.set("x", 64, 2)
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.get("x", 1) == 0
    assert sum(engine.stats.exits.values()) < 10


@pytest.mark.parametrize("op", [LD, ST])
def test_a_fault_is_exact(engine, memory, op):
    memory.write(0, program((ADDI, 3, 3, 1), (op, 1, 2), (ADDI, 3, 3, 1), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", Memory.SIZE + 40, 2)
    cpu.set("x", 7, 1)
    before = [cpu.get("x", i) for i in range(8)]
    assert cpu.run() == EXIT_FAULT
    assert cpu.pc == 4
    assert cpu.get("fault_addr") - memory.gbase == Memory.SIZE + 40
    assert (cpu.get("fault_signal"), cpu.get("fault_code")) == (signal.SIGSEGV, 2)  # reserved there, but no rights
    assert [cpu.get("x", i) for i in range(8)] == [*before[:3], 1, *before[4:]]
    cpu.set("x", 80, 2)  # repair and go on at the same instruction
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.get("x", 3) == 2


def test_an_address_the_host_cannot_form_is_still_reported(engine, memory):
    memory.write(0, program((LD, 1, 2), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", 0x4AFA_FAFA_4AFA_FAFA, 2)
    assert cpu.run() == EXIT_FAULT
    assert cpu.pc == 0
    assert (cpu.get("fault_addr") - memory.gbase) & (1 << 64) - 1 == 0x4AFA_FAFA_4AFA_FAFA


def test_a_bus_error_of_the_hosts_stack_registers_is_none_of_the_guests(engine, memory, monkeypatch):
    """With such an address in rbp, the host reports a stack fault, which Linux makes a SIGBUS."""
    find = Cpu._find_fault_address
    monkeypatch.setattr(Cpu, "_find_fault_address", lambda cpu: (cpu.set("fault_signal", signal.SIGBUS), find(cpu)))
    memory.write(0, program((LD, 1, 2), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", 0x4AFA_FAFA_4AFA_FAFA, 2)
    assert cpu.run() == EXIT_FAULT
    assert (cpu.get("fault_signal"), cpu.get("fault_code")) == (signal.SIGSEGV, 1)


def test_a_speculative_load_takes_its_other_path(engine, memory):
    memory.write(0, program((LDZ, 1, 2), (LDZ, 3, 4), (ADDI, 5, 5, 1), (SYS,)))
    memory.write(512, (77).to_bytes(8, "little"))
    cpu = engine.new_cpu()
    cpu.set("x", Memory.SIZE, 2)
    cpu.set("x", 512, 4)
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.get("x", 1) == (1 << 64) - 1
    assert cpu.get("x", 3) == 77
    assert cpu.get("x", 5) == 1


def test_code_that_writes_code(engine, memory):
    # block 1 stores over block 2, which lies on the same page and was run before, then goes there
    memory.write(0, program((ST, 1, 2), (BNEZ, 1, 2), (SYS,), (ADDI, 3, 3, 1), (SYS,)))
    cpu = engine.new_cpu()
    cpu.pc = 12
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.get("x", 3) == 1
    new = program((ADDI, 3, 3, 100), (SYS,))
    cpu.set("x", int.from_bytes(new, "little"), 1)
    cpu.set("x", 12, 2)
    cpu.pc = 0
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.get("x", 3) == 101
    assert engine.stats.invalidations >= 1


def test_invalidate_drops_links_and_jumps(engine, memory):
    memory.write(0, COUNT_DOWN)
    cpu = engine.new_cpu()
    cpu.set("x", 3, 1)
    assert cpu.run() == EXIT_SYSCALL
    engine.invalidate(0, 4)
    assert 0 not in memory.protected
    memory.write(8, program((ADDI, 4, 4, 9), (SYS,)))
    cpu.pc = 0
    cpu.set("x", 3, 1)
    assert cpu.run() == EXIT_SYSCALL
    assert cpu.get("x", 4) == 9


def test_python_helpers_and_exceptions(engine, memory):
    memory.write(0, program((HELP, 1), (HELP, 1), (TRAP, 0, 42)))
    cpu = engine.new_cpu()
    cpu.set("x", 5, 1)
    assert cpu.run() == EXIT_EXCEPTION
    assert (cpu.exit_arg, cpu.pc, cpu.get("x", 1)) == (42, 8, 45)


def test_jumping_to_nowhere_is_a_fault_at_the_target(engine, memory):
    memory.write(0, program((JR, 1)))
    cpu = engine.new_cpu()
    cpu.set("x", 0x123000, 1)
    assert cpu.run() == EXIT_FAULT
    assert cpu.pc == 0x123000
    assert cpu.get("fault_addr") - memory.gbase == 0x123000


def test_interrupt_from_another_thread(engine, memory):
    memory.write(0, program((BNEZ, 1, 0), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", 1, 1)
    timer = threading.Timer(0.05, engine.interrupt, (cpu,))
    timer.start()
    assert cpu.run() == EXIT_INTERRUPT
    timer.join()
    assert cpu.pc == 0


def test_host_signals_interrupt_and_are_recorded(engine, memory):
    memory.write(0, program((BNEZ, 1, 0), (SYS,)))
    cpu = engine.new_cpu()
    cpu.set("x", 1, 1)
    engine.catch_signal(signal.SIGUSR1)
    try:
        timer = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1))
        timer.start()
        assert cpu.run() == EXIT_INTERRUPT
        timer.join()
        [(number, info)] = engine.pending_signals()
        assert number == signal.SIGUSR1
        assert int.from_bytes(info[:4], "little") == signal.SIGUSR1
        assert int.from_bytes(info[16:20], "little") == os.getpid()
        assert engine.pending_signals() == []
    finally:
        engine.release_signal(signal.SIGUSR1)


def test_the_parents_signals_are_not_the_childs(engine):
    """Also one that another thread of the parent was about to write down when it forked."""
    data = engine.region.data
    engine.catch_signal(signal.SIGUSR1)
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        data[runtime.DATA_RING_HEAD // 8] += 1
        engine.forget_signals()
        assert engine.pending_signals() == []
        os.kill(os.getpid(), signal.SIGUSR1)
        assert [number for number, _ in engine.pending_signals()] == [signal.SIGUSR1]
    finally:
        engine.release_signal(signal.SIGUSR1)


def test_a_signal_after_a_cpu_was_dropped(cache):
    gc.collect()  # CPUs that other tests dropped
    memory = Memory()
    engine = Engine(Tiny(), memory, cache_dir=cache)
    region = engine.region
    count = region.data[runtime.DATA_CPU_COUNT // 8]
    for _ in range(3):
        engine.new_cpu()
    assert region.data[runtime.DATA_CPU_COUNT // 8] == count + 3
    engine.catch_signal(signal.SIGUSR2)
    try:
        del engine  # nobody closed it
        gc.collect()
        assert region.data[runtime.DATA_CPU_COUNT // 8] <= count
        os.kill(os.getpid(), signal.SIGUSR2)  # writes to no freed memory
        assert [number for number, _ in region.pending_signals()] == [signal.SIGUSR2]
    finally:
        region.release_signal(signal.SIGUSR2)


def test_two_cpus_run_at_the_same_time(memory, cache):
    engine = Engine(Tiny(), memory, cache_dir=cache, hot=0)  # a region would be done too soon
    memory.write(0, COUNT_DOWN)
    rounds = 60_000_000

    def work(cpu):
        cpu.pc = 0
        cpu.set("x", rounds, 1)
        assert cpu.run() == EXIT_SYSCALL
        done.append(time.thread_time())

    done: list[float] = []
    cpus = [engine.new_cpu() for _ in range(2)]
    threads = [threading.Thread(target=work, args=(cpu,)) for cpu in cpus]
    for t in threads:
        t.start()
    # while both are in generated code, this thread still gets the interpreter
    ticks = 0
    while any(t.is_alive() for t in threads):
        ticks += 1
        time.sleep(0.001)
    for t in threads:
        t.join()
    assert [cpu.get("x", 1) for cpu in cpus] == [0, 0]
    assert ticks > 10
    assert len(done) == 2
    engine.close()


def test_instruction_counting_is_exact(memory, cache):
    memory.write(0, COUNT_DOWN)
    with Engine(Tiny(), memory, cache_dir=cache, icount=True) as engine:
        cpu = engine.new_cpu()
        cpu.set("x", 1000, 1)
        cpu.set("icount", 100)
        assert cpu.run() == EXIT_ICOUNT
        assert cpu.get("x", 1) == 950  # two instructions a turn
        cpu.set("icount", 10_000)
        assert cpu.run() == EXIT_SYSCALL
        assert cpu.get("icount") == 10_000 - 2 * 950 - 1


# In a process of its own: llvmlite, loaded here by other tests, has such a page for its callbacks.
MAPS_SCRIPT = """
import sys
from tiny import COUNT_DOWN, Memory, Tiny
from pyqemu.tcg_jit import Engine
memory = Memory()
memory.write(0, COUNT_DOWN)
with Engine(Tiny(), memory, cache_dir=sys.argv[1]) as engine:
    cpu = engine.new_cpu()
    cpu.set("x", 10, 1)
    cpu.run()
    print(*(line for line in open("/proc/self/maps") if "wx" in line.split()[1]))
assert "llvmlite" not in sys.modules
"""


def test_no_page_is_writable_and_executable(cache):
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    command = [sys.executable, "-c", MAPS_SCRIPT, cache]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_a_handler_without_meaning_is_named(engine, memory):
    memory.write(0, program((SYS,)))
    cpu = engine.new_cpu()
    engine.target.translate = lambda w, fetch, pc, cpu: (w.op("nonsense"), w.finish(4))
    with pytest.raises(CompileError, match="nonsense"):
        cpu.run()


def test_two_engines_in_one_process_do_not_mix(cache):
    results = []
    for value in (3, 5):
        memory = Memory()
        memory.write(0, COUNT_DOWN + program())
        with Engine(Tiny(), memory, cache_dir=cache) as engine:
            cpu = engine.new_cpu()
            cpu.set("x", value, 1)
            assert cpu.run() == EXIT_SYSCALL
            results.append(engine.stats.insns)
    assert results == [3, 3]


def test_dump_shows_every_stage_also_with_a_warm_cache(memory, cache):
    memory.write(0, COUNT_DOWN)
    for _ in range(2):
        seen: dict[str, list[str]] = {}
        stages = ("decode", "ir", "opt", "llvm", "asm")
        options = {"dump": stages, "on_dump": lambda key, stage, text, seen=seen: seen.setdefault(stage, []).append(text)}
        with Engine(Tiny(), memory, cache_dir=cache, **options) as engine:
            cpu = engine.new_cpu()
            cpu.set("x", 2, 1)
            assert cpu.run() == EXIT_SYSCALL
        assert set(seen) == set(stages)
        assert any("addi" in text for text in seen["decode"])
        assert any("musttail" in text for text in seen["llvm"])
        assert any("jmpq" in text for text in seen["asm"])


def test_somebody_elses_cache_folder_is_not_used(memory, tmp_path):
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(EngineError, match="others may write"):
        Engine(Tiny(), memory, cache_dir=str(folder))




def test_the_readme_example(capsys, monkeypatch, cache):
    monkeypatch.setenv("PYQEMU_CACHE_DIR", cache)
    text = (Path(__file__).parent.parent / "README.md").read_text()
    code = text.split("```python\n")[1].split("```")[0]
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out.strip() == code.split("# ")[-1].strip()
