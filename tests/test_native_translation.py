"""Native translation makes the blocks that Python makes, and they are put out of use as blocks are."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from struct import pack

import pytest
from pyqemu.targets.aarch64 import target as aarch64
from pyqemu.targets.riscv64 import target as riscv64
from pyqemu.tcg_ir.state import EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import Engine, cache, host
from pyqemu.tcg_jit.dumping import describe
from pyqemu.tcg_jit.engine import Handlers
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.server import write_decoder

PAGE = 4096
TARGETS = {"riscv64": riscv64, "aarch64": aarch64}


class Files:
    """Sixteen pages of code of one file at guest address 0; the last one is not executable."""

    SIZE = 16 * PAGE

    def __init__(self) -> None:
        anonymous = host.MAP_PRIVATE | host.MAP_ANONYMOUS
        self.gbase = host.mmap(0, 2 * self.SIZE, host.PROT_NONE, anonymous)
        host.mprotect(self.gbase, self.SIZE, host.PROT_READ | host.PROT_WRITE)
        self.bytes = host.view(self.gbase, self.SIZE)
        self.protected: set[int] = set()

    def fetch(self, pc, size):
        if not 0 <= pc < self.SIZE - PAGE:
            raise GuestFault(pc, execute=True)
        return bytes(self.bytes[pc : min(pc + size, self.SIZE - PAGE)])

    def changes_unseen(self, page):
        return False

    def protect_code(self, page):
        host.mprotect(self.gbase + page, PAGE, host.PROT_READ)
        self.protected.add(page)

    def unprotect_code(self, page):
        host.mprotect(self.gbase + page, PAGE, host.PROT_READ | host.PROT_WRITE)
        self.protected.discard(page)

    def code_origin(self, page):
        return 1 if 0 <= page < self.SIZE - PAGE else 0


class Numbered(Handlers):
    """Every handler exists; nobody can run them."""

    def __init__(self, known):
        super().__init__()
        self.update(known)

    def __missing__(self, key):
        self[key] = number = 0x1000 + 16 * len(self)
        return number

    def get(self, key, default=None):
        return self[key] if key else default


@pytest.fixture(scope="module", params=TARGETS)
def decoder(request, tmp_path_factory):
    """(target, cache folder) with the decoder made."""
    target = TARGETS[request.param]()
    root = tmp_path_factory.mktemp("cache")
    write_decoder(cache.private_folder(f"{root}/{cache.folder_name(target)}"), target)
    return target, str(root)


def open_engine(decoder, memory=None):
    target, folder = decoder
    return Engine(target, memory or Files(), cache_dir=folder)


@pytest.fixture
def engine(decoder):
    with open_engine(decoder) as engine:
        yield engine


def same(engine, number):
    """Compare a native block with the one that Python makes."""
    block = engine.native.block(number)
    made = engine.decode(engine.cpus[0], block.pc)
    assert block.raw == pack(f"<{len(made.words)}Q", *made.words), describe(engine, made)
    assert (sorted(made.relocs), made.pcs, made.size, made.returns, made.computed) == (
        block.relocs, block.pcs, block.size, block.returns, block.computed,
    )  # fmt: skip


def code_of(target, rng, rows):
    """About two pages of random instructions of these rows."""
    code = b""
    while len(code) < 2 * PAGE:
        row = rng.choice(rows)
        code += target.table.to_bytes(target.table.random_word(rng, row), row.pattern.bits)
    return code[: 2 * PAGE]


@pytest.mark.parametrize("seed", range(4))
def test_random_code_gives_the_same_blocks(decoder, seed):
    target, _ = decoder
    rng = random.Random(seed)
    table = target.table
    plain = [r for r in table.rows if table.plans[table.index[r.name]] is not None]
    compared = refused = 0
    for _ in range(12):
        memory = Files()
        memory.bytes[: 2 * PAGE] = code_of(target, rng, plain if seed else rng.sample(plain, 20))
        with open_engine(decoder, memory) as engine:
            engine.handlers = Numbered(engine.handlers)
            engine.new_cpu()
            for pc in range(0, 2 * PAGE, 94):
                pc &= ~3
                before = 0 if engine.native is None else engine.native.count()
                if engine.native is not None and engine.native.entry(pc) is not None:
                    continue
                refused += not engine._build(pc)
                for number in range(before, engine.native.count()):
                    same(engine, number)
                    compared += 1
    assert compared > 300 + 4 * refused


def test_garbage_gives_the_same_blocks(decoder):
    rng = random.Random(5)
    compared = 0
    for _ in range(6):
        memory = Files()
        memory.bytes[: 15 * PAGE] = rng.randbytes(15 * PAGE)
        with open_engine(decoder, memory) as engine:
            engine.handlers = Numbered(engine.handlers)
            engine.new_cpu()
            for pc in range(0, 15 * PAGE, 62):
                before = 0 if engine.native is None else engine.native.count()
                if engine.native is None or engine.native.entry(pc) is None:
                    engine._build(pc)
                for number in range(before, engine.native.count()):
                    same(engine, number)
                    compared += 1
    assert compared > 100


#: A function at F adds to one register and returns; the code at 0 calls it through a pointer and directly, and ends with a system call.
FUNCTION = 2 * PAGE + 64
ASSEMBLY = {
    "riscv64": (
        ["addi x10, x10, {0}", "jalr x0, 0(x1)"],
        ["jal x1, {f}", "jalr x1, 0(x6)", "addi x7, x7, -1", "bne x7, x0, 0", "ecall"],
        ("x", 10, 6, 7),
    ),
    "aarch64": (
        ["add x10, x10, #{0}", "ret x30"],
        ["bl {f}", "blr x6", "sub x7, x7, #1", "cbnz x7, 0", "svc #0"],
        ("x", 10, 6, 7),
    ),
}


def assemble(target, lines, pc):
    code = b""
    for line in lines:
        code += target.assemble(line, pc + len(code))
    return code


@pytest.fixture
def program(decoder):
    """(memory, run): ``run(engine, cpu, times)`` gives the sum."""
    target, _ = decoder
    function, main, (field, total, pointer, count) = ASSEMBLY[target.name]
    memory = Files()

    def define(n, at=FUNCTION):
        code = assemble(target, [line.format(n) for line in function], at)
        memory.bytes[at : at + len(code)] = code

    define(1)
    code = assemble(target, [line.format(f=hex(FUNCTION)) for line in main], 0)
    memory.bytes[: len(code)] = code

    def run(cpu, times, to=FUNCTION):
        cpu.pc = 0
        for register, value in ((total, 0), (pointer, to), (count, times)):
            cpu.set(field, value, register)
        while (why := cpu.run()) == EXIT_INTERRUPT:
            pass
        assert why == EXIT_SYSCALL
        return cpu.get(field, total)

    return memory, run, define


def test_blocks_of_a_changed_page_are_made_anew(decoder, program):
    memory, run, define = program
    with open_engine(decoder, memory) as engine:
        cpu = engine.new_cpu()
        assert run(cpu, 3) == 6  # (handlers are made: in Python)
        assert run(cpu, 3) == 6
        engine.flush()
        assert run(cpu, 30) == 60
        native = engine.native
        assert native is not None and native.entry(0) and native.entry(FUNCTION)
        for n in range(2, 6):
            assert engine.write_fault(FUNCTION)
            define(n)
            assert native.entry(FUNCTION) is None and native.entry(0)
            assert run(cpu, 10) == 20 * n
            exits = dict(engine.stats.exits)
            assert run(cpu, 10) == 20 * n
            new = {k: v - exits.get(k, 0) for k, v in engine.stats.exits.items()}
            assert sum(new.values()) < 5, new  # links lead to the new block, not to the run loop
        assert FUNCTION & -PAGE in engine.pages.changed  # and Python looks after it from now on


def test_jumps_and_links_find_native_blocks_without_the_run_loop(decoder, program):
    memory, run, define = program
    with open_engine(decoder, memory) as engine:
        cpu = engine.new_cpu()
        for n in range(8):
            define(1, FUNCTION + 16 * n)
        run(cpu, 1)
        engine.flush()
        run(cpu, 1)
        for n in range(1, 8):
            engine._build(FUNCTION + 16 * n)
        exits = dict(engine.stats.exits)
        assert [run(cpu, 1, FUNCTION + 16 * n) for n in range(1, 8)] == [2] * 7
        new = {k: v - exits.get(k, 0) for k, v in engine.stats.exits.items() if v != exits.get(k, 0)}
        assert list(new.values()) == [7], new  # the system calls
        assert {engine.block_at(base).pc for base in engine.native.sought()} >= {FUNCTION + 16 * n for n in range(1, 8)}


def test_everything_can_be_dropped(decoder, program):
    memory, run, _ = program
    with open_engine(decoder, memory) as engine:
        cpu = engine.new_cpu()
        run(cpu, 1)
        for _ in range(3):
            engine.flush()
            assert run(cpu, 5) == 10
            before = engine.native
            assert before is not None
            with engine._lock:
                engine.start_over()
            assert engine.native is None
            assert run(cpu, 5) == 10
            assert engine.native is not before


def test_another_thread_can_change_what_runs(decoder, program):
    memory, run, _ = program
    with open_engine(decoder, memory) as engine:
        cpu = engine.new_cpu()
        run(cpu, 1)
        engine.flush()
        done = threading.Event()
        sums = []

        def work():
            other = engine.new_cpu()
            while not done.is_set():
                sums.append(run(other, 50))

        thread = threading.Thread(target=work)
        thread.start()
        try:
            for n in range(200):
                if n % 40 == 39:
                    with engine._lock:
                        engine.start_over()
                engine.flush()
                assert run(cpu, 7) == 14
        finally:
            done.set()
            thread.join()
        assert sums and set(sums) == {100}


def test_objects_of_dropped_blocks_tell_their_instructions(decoder, program):
    memory, run, _ = program
    with open_engine(decoder, memory) as engine:
        cpu = engine.new_cpu()
        run(cpu, 1)
        engine.flush()
        run(cpu, 1)
        native = engine.native
        base, _ = native.entry(FUNCTION)
        want = engine.decode(cpu, FUNCTION)
        memory.unprotect_code(FUNCTION & -PAGE)
        memory.bytes[FUNCTION : FUNCTION + 16] = bytes(16)
        engine.flush()
        block = engine.block_of(base + 8 * want.pcs[-1][0])
        assert block is not None and not block.valid and block.pcs == want.pcs and block.raw == pack(f"<{len(want.words)}Q", *want.words)


PROGRAM = r"""
#include <math.h>
#include <stdio.h>
int main(int argc, char **argv) {
    volatile double x = argc + 0.5;
    volatile float y = argc;
    volatile long n = argc;
    printf("%.3f %.3f %.3f %ld %ld %.3f\n", sqrt(x), round(x) / 3, fma(x, x, -x), lround(x), (long)y * n, (double)(y - 7) * n);
    return 0;
}
"""


@pytest.mark.parametrize("cpu", TARGETS)
def test_the_second_run_finds_what_the_first_has_translated(cpu, tmp_path):
    """Whichever handlers it uses: those of few programs are loaded for an image and for regions, too."""
    compiler = shutil.which(f"{cpu}-linux-gnu-gcc")
    if compiler is None:
        pytest.skip(f"{cpu}-linux-gnu-gcc is not installed")
    (tmp_path / "program.c").write_text(PROGRAM)
    subprocess.run([compiler, "-O1", "-static", "-o", tmp_path / "program", tmp_path / "program.c", "-lm"], check=True)
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "pyqemu.cli", "user", "--stats", str(tmp_path / "program")]
    found = []
    for _ in range(40):
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
        assert done.stdout == "1.225 0.667 0.750 2 1 -6.000\n"
        stats = dict(line.split(None, 1) for line in done.stderr.splitlines() if " " in line)
        found.append((int(stats["blocks"]), int(stats["image_blocks"])))
        if found[-1][0] == 0 and found[-1][1] > 300:
            break
        time.sleep(0.25)  # (the image is written by a process that nobody waits for)
    else:
        pytest.fail(f"blocks translated, blocks of the image: {found}")
    assert found[0][0] > 300 and found[0][1] == 0
