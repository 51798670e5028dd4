"""Objects to executables: golden programs, several objects, thread-local data, errors."""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.elf import ElfError, ElfFile, iset_of_flags
from pyqemu.targets.e2k.link import LinkError, link


def build(*sources: str) -> ElfFile:
    objects = [ElfFile.parse(assemble(source, 5).to_bytes()) for source in sources]
    return ElfFile.parse(link(objects).to_bytes())


def test_golden_programs_are_rebuilt_byte_for_byte(programs: dict[str, tuple[str, bytes]]) -> None:
    assert len(programs) == 56
    for name, (source, executable) in programs.items():
        expected = ElfFile.parse(executable)
        objects = [ElfFile.parse(assemble(source, iset_of_flags(expected.flags), f"{name}.s").to_bytes())]
        actual = ElfFile.parse(link(objects).to_bytes())
        assert (actual.entry, actual.flags) == (expected.entry, expected.flags), name
        for section in expected.sections:
            if section.flags & 2:
                twin = next(s for s in actual.sections if s.name == section.name)
                assert (twin.address, twin.size, twin.align) == (section.address, section.size, section.align), (
                    name,
                    section.name,
                )
                assert twin.data == section.data, (name, section.name)


def test_symbols_across_objects() -> None:
    elf = build(
        ".global _start\n_start: { disp %ctpr1, work }\n .data\n .quad work, local, shared\nlocal: .byte 1",
        ".global work\nlocal: { ct %ctpr3 }\nwork: { ct %ctpr3 }\n .comm shared, 8, 8\n .data\n .quad local, _end",
    )
    symbols = {s.name: s.value for s in elf.symbols if s.binding == 1}
    data = next(s for s in elf.sections if s.name == ".data")
    values = struct.unpack_from("<3Q", data.data)
    assert values[0] == symbols["work"] and values[1] == data.address + 24 and values[2] == symbols["shared"]
    text = next(s for s in elf.sections if s.name == ".text")
    cs0 = struct.unpack_from("<I", text.data, 4)[0]
    assert (cs0 & 0xFFFFFFF) * 8 == symbols["work"] - symbols["_start"]


def test_thread_local_offsets() -> None:
    elf = build(
        """
        .section .tdata,"awT",@progbits
first:  .quad 1
second: .quad 2
        .text
        .global _start
_start: { addd,0 0, [_f64,_lts0 second@TLS_LE], %dr0 }
        { ldd,0 %dr0, first@TLS_IE, %dr1 }
        """
    )
    text = next(s for s in elf.sections if s.name == ".text")
    assert struct.unpack_from("<II", text.data, 8) == (
        0,
        24,
    )  # high word first; 16 bytes stand below the first variable
    got = next(s for s in elf.sections if s.name == ".got")
    slot = struct.unpack_from("<I", text.data, 16 + 12)[0]
    assert struct.unpack_from("<Q", got.data, slot)[0] == 16


def test_32_bit_mode() -> None:
    source = """
        .section .tdata,"awT",@progbits
v:      .long 1
        .text
        .global _start
_start: { addd,0 0, table, %dr1 ; ldw,2 %dr1, v@TLS_IE, %dr2 ; disp %ctpr1, _start }
        { addd,0 0, [_f32s,_lts0 v@TLS_LE], %dr1 }
        .data
        .skip 4
table:  .long table, _start
    """
    objects = [ElfFile.parse(assemble(source, 4, bits=32).to_bytes())]
    assert objects[0].bits == 32
    raw = link(objects).to_bytes()
    assert raw[4] == 1
    elf = ElfFile.parse(raw)
    text = next(s for s in elf.sections if s.name == ".text")
    data = next(s for s in elf.sections if s.name == ".data")
    words = struct.unpack_from("<10I", text.data)
    table = data.address + 4
    assert text.address == elf.entry == 0x10000 + 52 + 3 * 32 + 4
    assert words[3] == 0x40000000 and table in words[4:6]  # a symbol is a 32-bit literal here
    assert words[9] == 8  # two 32-bit words stand below the first thread-local variable
    assert struct.unpack_from("<2I", data.data, 4) == (table, elf.entry)
    with pytest.raises(LinkError, match="one class"):
        link([assemble("nop", bits=32), assemble("nop", bits=64)])


def test_weak_symbols() -> None:
    elf = build(".global _start\n.weak none, f\nf: nop\n_start: nop\n .data\n .quad none, f", ".global f\nf: nop")
    data = next(s for s in elf.sections if s.name == ".data")
    f = next(s for s in elf.symbols if s.name == "f" and s.binding == 1)
    assert struct.unpack_from("<2Q", data.data) == (0, f.value)


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ((".global _start\n_start: { disp %ctpr1, nowhere }",), "nowhere is not defined"),
        (("nop",), "entry symbol _start is not defined"),
        ((".global _start\n_start: nop", ".global _start\n_start: nop"), "defined in object 1 and in object 2"),
        ((".global _start\n_start: nop\n .data\n .byte 0\nx: .byte 1\n .text\n { disp %ctpr1, x }",), "multiple of 8"),
    ],
)
def test_errors(sources: tuple[str, ...], message: str) -> None:
    with pytest.raises(LinkError, match=message):
        build(*sources)


def test_no_objects() -> None:
    with pytest.raises(LinkError):
        link([])


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf (binutils) is not installed")
def test_readelf_accepts_the_files(tmp_path: Path) -> None:
    source = ".global _start, out\n_start: { disp %ctpr1, out }\nout: nop\n .data\n .quad out\n .bss\n .skip 8"
    for name, elf in (("x.o", assemble(source)), ("x", link([assemble(source)]))):
        path = tmp_path / name
        path.write_bytes(elf.to_bytes())
        done = subprocess.run(["readelf", "-aW", str(path)], capture_output=True, text=True, check=True)
        assert "Warning" not in done.stderr and "Error" not in done.stderr, done.stderr
        assert "_start" in done.stdout


def test_damaged_objects_raise_nothing_but_their_errors(tmp_path: Path) -> None:
    source = """
        .section .tdata,"awT",@progbits
v:      .long 1
        .text
        .global _start
_start: { addd,0 0, [_f64,_lts0 x], %dr1 ; ldw,2 %dr1, v@TLS_IE, %dr2 ; disp %ctpr1, _start }
        .data
x:      .quad x
        .bss
        .skip 8
    """
    good = assemble(source).to_bytes()
    rnd = random.Random(6)
    for _ in range(3000):
        damaged = bytearray(good)
        for _ in range(rnd.randint(1, 4)):
            damaged[rnd.randrange(len(damaged))] = rnd.randrange(256)
        if rnd.random() < 0.1:
            del damaged[rnd.randrange(len(damaged)) :]
        try:
            link([ElfFile.parse(bytes(damaged))]).to_bytes()
        except (ElfError, LinkError) as problem:
            assert str(problem)
