"""Source made of code assembles to the same code."""

from __future__ import annotations

from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.elf import ElfFile, iset_of_flags
from pyqemu.targets.e2k.link import link
from pyqemu.targets.e2k.listing import source_of_code, source_of_elf
from pyqemu.targets.e2k.randgen import RandomBundles


def test_programs(programs: dict[str, tuple[str, bytes]]) -> None:
    words = total = 0
    for name, (_, data) in programs.items():
        elf = ElfFile.parse(data)
        lines = list(source_of_elf(elf))
        made = assemble("\n".join(lines), iset_of_flags(elf.flags), name)
        made = link([made])
        assert {s.name: s.data for s in made.sections if s.flags & 4} == {s.name: s.data for s in elf.sections if s.flags & 4}, name
        assert {s.name for s in made.symbols if s.binding} >= {s.name for s in elf.symbols if s.binding and s.kind == 2}
        words += sum(line.startswith("\t.word") for line in lines)
        total += len(lines)
    assert words < total // 100, "nearly everything has a text"


@pytest.mark.parametrize("iset", range(2, 7))
def test_random_bundles(iset: int) -> None:
    source = RandomBundles(Random(iset), iset, lambda row: True, control=True)
    code = b"".join(source.bundle() for _ in range(300))
    lines = list(source_of_code(code, iset, 0x10000))
    made = link([assemble("\n".join(["\t.ignore ld_st_style", "\t.global _start", "_start:", *lines]), iset)])
    assert next(s for s in made.sections if s.name == ".text").data == code
    # conditions and literals stand where the generator, not the assembler, put them
    assert sum(line.startswith("\t.word") for line in lines) < 150


def test_garbage() -> None:
    code = Random(5).randbytes(4003)
    text = "\n".join(source_of_code(code, 4))
    assert next(s for s in assemble(text, 4).sections if s.name == ".text").data == code
