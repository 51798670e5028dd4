"""Dynamic programs: an interpreter, libraries and programs made by the package's own assembler and linker, in a sysroot given with -L."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyqemu.linux_user import Process
from pyqemu.linux_user.errors import LoadError
from pyqemu.linux_user.process import CAPTURE
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.dynlink import link_dynamic
from pyqemu.targets.e2k.elf import ElfFile

LOADER = "/lib64/ld-linux.so.2"
PRELUDE = (Path(__file__).parent / "data" / "prelude.s").read_text()

# Code that runs anywhere reaches its data relative to %ip, other objects' data through the global offset table.
PIC = """
.macro GOT register
  { rrd,0 %ip, %dr15 ; addd,1 0, [ _f64, _lts0 _GLOBAL_OFFSET_TABLE_@PCREL ], \\register }
  addd %dr15, \\register, \\register
.endm
"""

LIBRARY = (
    PRELUDE[: PRELUDE.index("  .text")]
    + PIC
    + """
  .text
  .global triple, counter, bump, table, where, name
  .type triple, @function
  .type bump, @function
  .type counter, @object
  .type table, @object
  .size counter, 8
  .size table, 32
triple:
  ENTER
  MOV %dr0, %db[0]
  MOV 3, %db[1]
  DO multiply
  MOV %db[0], %dr0
  RET
  .global multiply
  .type multiply, @function
multiply:
  ENTER
  muld %dr0, %dr1, %dr0
  RET
bump:
  ENTER
  GOT %dr1
  ldd %dr1, counter@GOT, %dr2
  ldd %dr2, 0, %dr3
  addd %dr3, 1, %dr3
  std %dr2, 0, %dr3
  MOV %dr3, %dr0
  RET
  .type where, @function
where:
  ENTER
  { rrd,0 %ip, %dr0 }
  RET
  .data
  .align 8
counter: .quad 40
hidden: .quad 77
table: .quad triple, counter, hidden, hidden + 8
"""
)

MAIN = """
  MOV 14, %db[0]
  DO triple
  MOV %db[0], %dr8
  SHOWI "triple ", %dr8
  DO bump
  MOV %db[0], %dr8
  SHOWI "bump ", %dr8
  LA counter, %dr0
  ldd %dr0, 0, %dr8
  SHOWI "copied ", %dr8
  LA table, %dr0
  ldd %dr0, 8, %dr8
  LA counter, %dr1
  subd %dr8, %dr1, %dr8
  SHOWI "one counter ", %dr8
  ldd %dr0, 16, %dr8
  ldd %dr8, 0, %dr8
  SHOWI "hidden ", %dr8
  LA pointer, %dr0
  ldd %dr0, 0, %dr1
  movtd %dr1, %ctpr1
  MOV 5, %db[0]
  call %ctpr1, wbs = 0x8
  MOV %db[0], %dr8
  SHOWI "by pointer ", %dr8
  LA weak, %dr0
  ldd %dr0, 0, %dr8
  SHOWI "weak ", %dr8
"""

MAIN_DATA = """
  .align 8
pointer: .quad triple
  .weak nowhere
weak: .quad nowhere
"""


def parsed(elf: ElfFile, path: Path) -> ElfFile:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(elf.to_bytes())
    path.chmod(0o755)
    return ElfFile.parse(path.read_bytes(), path.name)


def make_loader(root: Path, text: str) -> None:
    loader = link_dynamic([assemble(text, iset=4, filename="ld.s")], shared=True)
    parsed(loader, root / LOADER[1:])
    names = [s.name for s in loader.sections]
    assert not any(name.startswith(".rela") for name in names), "the interpreter cannot relocate itself"


LOADER_TEXT = (Path(__file__).parent / "data" / "ld.s").read_text()


@pytest.fixture
def sysroot(tmp_path: Path) -> Path:
    """A directory with the interpreter."""
    root = tmp_path / "root"
    make_loader(root, LOADER_TEXT)
    return root


def library(root: Path, name: str = "libthree.so", text: str = LIBRARY, needs: tuple[ElfFile, ...] = ()) -> ElfFile:
    made = link_dynamic([assemble(text, iset=4, filename=name)], shared=True, soname=name, libraries=needs)
    return parsed(made, root / "lib64" / name)


def start(path: Path, root: Path, **options: object) -> list[str]:
    result = Process([str(path)], sysroot=str(root), stdout=CAPTURE, stderr=CAPTURE, **options).run()  # type: ignore[arg-type]
    assert result.exit == 0, (result.exit, result.signal, result.report)
    return result.stdout.decode().splitlines()


@pytest.mark.parametrize("cpu", ["", "e8c,tags=on", "e16c"])
def test_program_with_a_library(guest, sysroot: Path, cpu: str) -> None:
    """Calls through the linkage table, copied data that the library sees too, pointers, a weak symbol that nobody defines."""
    guest.asm(MAIN)
    guest.data.append(MAIN_DATA)
    objects = [assemble(guest.source(), iset=4, filename="main.s")]
    program = link_dynamic(objects, libraries=[library(sysroot)], interpreter=LOADER)
    parsed(program, sysroot / "main")
    assert start(sysroot / "main", sysroot, cpu=cpu) == [
        "triple 42", "bump 41", "copied 41", "one counter 0", "hidden 77", "by pointer 15", "weak 0",
    ]  # fmt: skip


def test_a_program_overrides_what_its_library_calls(guest, sysroot: Path) -> None:
    """Symbols of the program come first: the library's own call of ``multiply`` goes through its linkage table."""
    guest.asm("MOV 14, %db[0]", "DO triple", "MOV %db[0], %dr8", 'SHOWI "triple ", %dr8')
    guest.functions("  .global multiply\n  .type multiply, @function\nmultiply:\n  ENTER\n  addd %dr0, %dr1, %dr0\n  RET\n")
    program = link_dynamic([assemble(guest.source(), iset=4)], libraries=[library(sysroot)], interpreter=LOADER)
    parsed(program, sysroot / "main")
    assert start(sysroot / "main", sysroot) == ["triple 17"]


def test_libraries_that_need_libraries(guest, sysroot: Path) -> None:
    first = library(sysroot)
    text = LIBRARY[: LIBRARY.index("  .text")] + (
        "  .text\n  .global nine\n  .type nine, @function\nnine:\n  ENTER\n  MOV %dr0, %db[0]\n"
        "  DO triple\n  DO triple\n  MOV %db[0], %dr0\n  RET\n"
    )
    second = library(sysroot, "libnine.so", text, (first,))
    guest.asm("MOV 2, %db[0]", "DO nine", "MOV %db[0], %dr8", 'SHOWI "nine ", %dr8')
    program = link_dynamic([assemble(guest.source(), iset=4)], libraries=[second], interpreter=LOADER)
    parsed(program, sysroot / "main")
    assert start(sysroot / "main", sysroot) == ["nine 18"]


@pytest.mark.parametrize("cpu", ["e8c", "e8c,tags=on"])
def test_functions_are_found_when_first_called(guest, sysroot: Path, cpu: str) -> None:
    """The lazy linkage table: slots lead to the table's header, which calls the loader's resolver; arguments survive that."""
    make_loader(sysroot, "  .set LAZY, 1\n" + LOADER_TEXT.replace(".global resolved", ""))
    guest.asm(MAIN)
    guest.asm("MOV 9, %db[0]", "DO triple", "MOV %db[0], %dr8", 'SHOWI "again ", %dr8')
    guest.data.append(MAIN_DATA)
    program = link_dynamic([assemble(guest.source(), iset=4)], libraries=[library(sysroot)], interpreter=LOADER)
    parsed(program, sysroot / "main")
    lines = start(sysroot / "main", sysroot, cpu=cpu)
    assert lines[:3] == ["triple 42", "bump 41", "copied 41"] and lines[-1] == "again 27"


PIE = (
    PRELUDE[: PRELUDE.index("  .text")]
    + PIC
    + """
  .text
  .global _start
_start:
  ENTER
  MOV 5, %db[0]
  DO triple
  MOV %db[0], %dr8
  GOT %dr1
  ldd %dr1, message@GOT, %dr2
  ldd %dr2, 0, %dr2
  MOV 1, %db[1]
  MOV %dr2, %db[2]
  MOV 6, %db[3]
  SYS 4
  subd %dr8, 15, %db[1]
  SYS 300
  .data
  .align 8
  .global message
message: .quad text
text: .ascii "moved\\n"
"""
)


def test_position_independent_program(sysroot: Path) -> None:
    program = link_dynamic([assemble(PIE, iset=4)], libraries=[library(sysroot)], interpreter=LOADER, pie=True)
    assert program.kind == 3
    parsed(program, sysroot / "main")
    assert start(sysroot / "main", sysroot) == ["moved"]


def test_auxiliary_vector_of_a_dynamic_program(guest, sysroot: Path) -> None:
    """AT_PHDR, AT_PHNUM and AT_ENTRY are the program's, AT_BASE the interpreter's; there is no vDSO."""
    guest.text.insert(0, "getsp 0, %dr12")
    guest.asm(
        "addd %dr12, 24, %dr12", "skip:", "ldd %dr12, 0, %dr9", "addd %dr12, 8, %dr12", "cmpedb %dr9, 0, %pred0", "ibranch skip ? ~%pred0",
        "more:", "ldd %dr12, 0, %dr8", "ldd %dr12, 8, %dr9", "addd %dr12, 16, %dr12", "cmpedb %dr8, 0, %pred0", "ibranch end ? %pred0",
        "MOV %dr8, %db[0]", "DO o_dec", "PUTC 32", "MOV %dr9, %db[0]", "DO o_dec", "NL", "ibranch more", "end:",
    )  # fmt: skip
    program = link_dynamic([assemble(guest.source(), iset=4)], libraries=[library(sysroot)], interpreter=LOADER)
    parsed(program, sysroot / "main")
    vector = {int(line.split()[0]): int(line.split()[1]) for line in start(sysroot / "main", sysroot, env={"A": "b"})}
    assert vector[3] == 0x10040 and vector[4] == 56 and vector[5] == len(program.segments) and vector[9] == program.entry
    assert vector[7] % 4096 == 0 and vector[7] > 1 << 32
    assert 33 not in vector and vector[32] == 0x1F


def test_missing_interpreter_and_library(guest, sysroot: Path, tmp_path: Path) -> None:
    guest.asm("MOV 1, %db[0]", "DO triple")
    program = link_dynamic([assemble(guest.source(), iset=4)], libraries=[library(sysroot)], interpreter=LOADER)
    parsed(program, sysroot / "main")
    with pytest.raises(LoadError, match=r"program interpreter .* not found"):
        Process([str(sysroot / "main")], sysroot=str(tmp_path / "empty")).run()
    (sysroot / "lib64" / "libthree.so").unlink()
    result = Process([str(sysroot / "main")], sysroot=str(sysroot), stdout=CAPTURE).run()
    assert result.exit == 127
