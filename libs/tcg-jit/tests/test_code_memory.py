"""What the engine keeps of guest code and of decoded words, and that neither outlives a change."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyqemu.tcg_ir.state import EXIT_SYSCALL
from pyqemu.tcg_jit import Engine, cache
from tiny import ADDI, PAGE, SYS, Memory, Tiny, program


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return str(tmp_path_factory.mktemp("cache"))


class Counting(Memory):
    fetches = 0

    def fetch(self, pc, size):
        self.fetches += 1
        return super().fetch(pc, size)


def test_a_page_is_read_once_and_again_when_it_changed(folder):
    memory = Counting()
    with Engine(Tiny(), memory, cache_dir=folder) as engine:
        cpu = engine.new_cpu()

        def result(at):
            cpu.pc = at
            cpu.set("x", 0, 1)
            assert cpu.run() == EXIT_SYSCALL
            return cpu.get("x", 1)

        for at in range(0, PAGE, 8):
            memory.write(at, program((ADDI, 1, 1, at >> 5), (SYS,)))
        assert result(64) == 2
        assert result(128) == 4
        before = memory.fetches
        assert [result(at) for at in range(128, 1024, 8)] == [at >> 5 for at in range(128, 1024, 8)]
        assert memory.fetches == before
        assert engine.write_fault(200)
        memory.write(256, program((ADDI, 1, 1, 99), (SYS,)))
        assert result(256) == 99
        assert result(264) == 8


class Pieces(Memory):
    """Two pieces of executable memory on one page, with a hole between them."""

    def fetch(self, pc, size):
        end = 16 if pc < 16 else 96
        return super().fetch(pc, min(size, end - pc))


def test_memory_that_is_not_made_of_pages(folder):
    memory = Pieces()
    memory.write(0, program((ADDI, 1, 1, 3), (SYS,)))
    memory.write(64, program((ADDI, 1, 1, 5), (SYS,)))
    with Engine(Tiny(), memory, cache_dir=folder) as engine:
        cpu = engine.new_cpu()
        for at in (0, 64):
            cpu.pc = at
            assert cpu.run() == EXIT_SYSCALL
        assert cpu.get("x", 1) == 8


class Learning(Tiny):
    def __init__(self):
        super().__init__()
        self.known = b""

    def remember(self):
        return b"what was learnt" if not self.known else None

    def recall(self, data):
        self.known = bytes(data)


def test_what_a_target_has_learnt_comes_back(folder):
    for expected in (b"", b"what was learnt", b"what was learnt"):
        target = Learning()
        with Engine(target, Memory(), cache_dir=folder) as engine:
            engine.open_program("program")
            kept = cache.program_folder(engine.folder, "program")
            assert target.known == b"", "not before it is needed"
            engine._recall_words()
            assert target.known == expected
    path = Path(kept) / cache.WORDS_NAME
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    target = Learning()
    with Engine(target, Memory(), cache_dir=folder) as engine:
        engine.open_program("program")
        engine._recall_words()
        assert target.known == b"", "damaged"
        engine.open_program("another")
        engine._recall_words()
        assert target.known == b""
