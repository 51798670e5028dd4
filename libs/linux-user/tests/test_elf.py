"""Executables: what is refused and with which words, and where segments end up."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from pyqemu.linux_user import LoadError, Process
from pyqemu.linux_user.elf import load, open_elf
from pyqemu.linux_user.kernel import Kernel
from pyqemu.linux_user.mm import GuestMemory
from pyqemu.linux_user.program import find_program


def elf(machine=175, bits=64, big=False, kind=2, flags=0x04000000, segments=(), entry=0x10000, phnum=None) -> bytes:
    """An ELF file of ``segments`` = (type, flags, vaddr, data, memsz)."""
    assert (bits == 64 and not big) or not segments
    order = ">" if big else "<"
    ident = b"\x7fELF" + bytes([bits // 32, 2 if big else 1, 1]) + bytes(9)
    if bits == 32:
        return ident + struct.pack(order + "HHIIIIIHHHHHH", kind, machine, 1, entry, 52, 0, flags, 52, 32, 0, 0, 0, 0)
    count = len(segments) if phnum is None else phnum
    head = ident + struct.pack(order + "HHIQQQIHHHHHH", kind, machine, 1, entry, 64, 0, flags, 64, 56, count, 0, 0, 0)
    at = 0x1000
    table = body = b""
    for kind_, flags_, vaddr, data, memsz in segments:
        at += (vaddr - at) % 0x1000
        body = body.ljust(at - 0x1000, b"\0") + data
        table += struct.pack("<IIQQQQQQ", kind_, flags_, at, vaddr, vaddr, len(data), memsz, 0x1000)
        at += len(data)
    return (head + table).ljust(0x1000, b"\0") + body


CODE = (1, 5, 0x10000, b"\0" * 16, 16)

REFUSED = {
    "text": (b"hello world, this is no program", "not an ELF file"),
    "empty": (b"", "not an ELF file"),
    "header only in part": (elf(segments=(CODE,))[:40], "truncated ELF file: the header needs 52 bytes, the file has 40"),
    "x86-64": (elf(machine=62, segments=(CODE,)), "unsupported machine 62 (x86-64)"),
    "unknown machine": (elf(machine=999, segments=(CODE,)), "unsupported machine 999"),
    "big endian": (elf(machine=21, big=True), "unsupported big-endian file for machine 21 (PowerPC64)"),
    "class": (b"\x7fELF\x07\x01" + bytes(60), "unknown ELF class 7"),
    "byte order": (b"\x7fELF\x02\x09" + bytes(60), "unknown ELF byte order 9"),
    "relocatable": (elf(kind=1, segments=(CODE,)), "not an executable (ELF type 1)"),
    "no segment": (elf(segments=((4, 4, 0, b"", 0),)), "nothing to load: no PT_LOAD segment"),
    "no headers": (elf(), "bad program header table: 0 entries of 56 bytes"),
    "cut table": (elf(segments=(CODE,), phnum=90)[:0x1000], "truncated ELF file: program headers end at 0x13f0, the file at 0x1000"),
    "cut segment": (elf(segments=(CODE,))[:-4], "truncated ELF file: segment 0 ends at 0x1010, the file at 0x100c"),
    "more in the file": (elf(segments=((1, 5, 0x10000, b"x" * 32, 16),)), "segment 0 has more bytes in the file than in memory"),
    "wraps": (elf(segments=((1, 6, 0xFFFFFFFFFFFFF000, b"", 0x2000),)), "segment 0 wraps around the address space"),
    "protected mode": (elf(flags=0x20, segments=(CODE,)), "Elbrus programs in protected mode are not supported"),
    "binary compiler": (elf(flags=0x04, segments=(CODE,)), "made by the x86 binary compiler: not supported"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refusals(name, tmp_path: Path):
    data, text = REFUSED[name]
    path = tmp_path / "program"
    path.write_bytes(data)
    with pytest.raises(LoadError) as caught:
        find_program(Kernel(), os.fsencode(path), [b"program"])
    assert str(caught.value) == f"{path}: {text}"
    assert caught.value.errno == 8


@pytest.mark.parametrize(
    ("place", "text", "errno"), [("missing", "No such file or directory", 2), (".", "is a directory", 13)]
)
def test_paths(place, text, errno, tmp_path: Path):
    path = str(tmp_path / place)
    with pytest.raises(LoadError, match=text) as caught:
        Process([path]).run()
    assert caught.value.errno == errno


def test_missing_interpreter_names_the_paths_tried(tmp_path: Path):
    path = tmp_path / "dynamic"
    path.write_bytes(elf(segments=(CODE, (3, 4, 0x20000, b"/lib64/ld-none.so.2\0", 20))))
    sysroot = tmp_path / "root"
    (sysroot / "lib64").mkdir(parents=True)
    (sysroot / "lib64" / "ld-none.so.2").write_bytes(elf(machine=62, segments=(CODE,)))
    with pytest.raises(LoadError) as caught:
        find_program(Kernel(sysroot=str(sysroot)), os.fsencode(path), [b"dynamic"])
    assert "program interpreter /lib64/ld-none.so.2 not found" in str(caught.value)
    assert f"{sysroot}/lib64/ld-none.so.2: is for machine 62 (x86-64)" in str(caught.value)
    assert "/lib64/ld-none.so.2: No such file or directory" in str(caught.value)
    with pytest.raises(LoadError, match="-L names the directory"):
        find_program(Kernel(), os.fsencode(path), [b"dynamic"])


def test_segments_are_mapped_with_their_rights(tmp_path: Path):
    path = tmp_path / "program"
    path.write_bytes(elf(segments=((1, 5, 0x10000, b"code" * 4, 16), (1, 6, 0x20FF0, b"data" * 2, 0x3000))))
    file = open_elf(str(path))
    file.read_segments()
    mm = GuestMemory()
    try:
        where = load(file, mm, 0)
        assert (where.entry, where.bias, where.end) == (0x10000, 0, 0x24000)
        assert [(v.start, v.end, v.prot) for v in mm.vmas.items] == [
            (0x10000, 0x11000, 5),
            (0x20000, 0x21000, 3),
            (0x21000, 0x24000, 3),
        ]
        assert mm.read(0x10000, 16) == b"code" * 4
        assert mm.read(0x20FF0, 8) == b"data" * 2
        assert mm.read(0x20FF8, 0x2000) == bytes(0x2000), ".bss is zero, behind the file's bytes too"
    finally:
        file.close()
        mm.close()


def test_position_independent_programs_go_where_they_are_put(tmp_path: Path):
    path = tmp_path / "pie"
    path.write_bytes(elf(kind=3, segments=((1, 5, 0, b"\1" * 16, 16),), entry=8))
    file = open_elf(str(path))
    file.read_segments()
    mm = GuestMemory()
    try:
        where = load(file, mm, 0x5000_0000)
        assert (where.bias, where.entry) == (0x5000_0000, 0x5000_0008)
    finally:
        file.close()
        mm.close()


def test_scripts(tmp_path: Path):
    program = tmp_path / "interpreter"
    program.write_bytes(elf(segments=(CODE,)))
    script = tmp_path / "script"
    script.write_bytes(b"#! %s  one two \nbody\n" % os.fsencode(program))
    found = find_program(Kernel(), os.fsencode(script), [b"script", b"argument"])
    found.close()
    assert found.argv == [os.fsencode(program), b"one two", os.fsencode(script), b"argument"]
    assert found.execfn == os.fsencode(script)
    loop = tmp_path / "loop"
    loop.write_bytes(b"#!" + os.fsencode(loop) + b"\n")
    with pytest.raises(LoadError, match="too many levels") as caught:
        find_program(Kernel(), os.fsencode(loop), [b"loop"])
    assert caught.value.errno == 40


@pytest.mark.parametrize(
    ("machine", "flags", "model"),
    [
        (175, 0x04000000, "elbrus-v4"),
        (175, 0x05000000, "elbrus-v5"),
        (49, 0x30000000, "elbrus-v3"),
        (175, 19 << 24, "elbrus-v4"),
    ],
)
def test_the_file_says_which_cpu_it_needs(machine, flags, model, tmp_path: Path):
    from pyqemu.linux_user.abi.e2k import model_of

    path = tmp_path / "program"
    path.write_bytes(elf(machine=machine, flags=flags, segments=(CODE,)))
    file = open_elf(str(path))
    try:
        assert model_of(file, "") == model
        assert model_of(file, "e8c") == "e8c"
    finally:
        file.close()
