"""Shared objects and what uses them: layout, tables, every relocation kind, errors.  Programs made of them run in linux_user's tests."""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.disas import disas_elf
from pyqemu.targets.e2k.dynlink import exports, link_dynamic, needs, soname
from pyqemu.targets.e2k.elf import ElfError, ElfFile
from pyqemu.targets.e2k.link import LinkError

LIBRARY = """
        .section .tdata,"awT",@progbits
        .global tls
        .type tls, @tls_object
tls:    .quad 1
own:    .quad 2
        .text
        .global f, g, data, inner
        .type f, @function
        .type g, @function
        .type data, @object
        .size data, 16
        .hidden inner
f:      { disp %ctpr1, g } { disp %ctpr2, inner }
        { ldd,0 %dr1, data@GOT, %dr2 ; ldd,2 %dr1, tls@TLS_GDMOD, %dr3 }
        { ldd,0 %dr1, tls@TLS_GDREL, %dr2 ; ldd,2 %dr1, own@TLS_IE, %dr3 }
        { ldd,0 %dr1, missing@GOT, %dr2 }
g:      { ct %ctpr3 }
inner:  { ct %ctpr3 }
        .data
        .align 16
data:   .quad f, inner, data + 8, missing
"""

#: The same without what others have to define.
COMPLETE = LIBRARY.replace("missing@GOT", "data@GOT").replace(", missing", "")


USER = ".global _start\n_start: { disp %ctpr1, f } { disp %ctpr2, g }\n .data\n .quad f"


def build(source: str, iset: int = 4, bits: int = 64, **options: object) -> ElfFile:
    return ElfFile.parse(link_dynamic([assemble(source, iset, bits=bits)], **options).to_bytes())  # type: ignore[arg-type]


def section(elf: ElfFile, name: str) -> bytes:
    return next(s for s in elf.sections if s.name == name).data


def relocations(elf: ElfFile, name: str = ".rela.dyn") -> list[tuple[int, int, int]]:
    """(kind, symbol number, addend)"""
    form, bits = (struct.Struct("<QQq"), 32) if elf.bits == 64 else (struct.Struct("<IIi"), 8)
    data = next((s.data for s in elf.sections if s.name == name), b"")
    return [(info & (1 << bits) - 1, info >> bits, addend) for _, info, addend in form.iter_unpack(data)]


def dynamic(elf: ElfFile) -> dict[int, int]:
    form = struct.Struct("<QQ" if elf.bits == 64 else "<II")
    return dict(form.iter_unpack(section(elf, ".dynamic")))


@pytest.mark.parametrize("bits", [64, 32])
def test_shared_object(bits: int) -> None:
    text = LIBRARY if bits == 64 else LIBRARY.replace(".quad f, inner, data + 8, missing", ".long f, inner, data + 8")
    elf = build(text, bits=bits, shared=True, soname="libx.so")
    assert elf.kind == 3 and soname(elf) == "libx.so"
    assert set(exports(elf)) == {"f", "g", "data", "tls"} and needs(elf) == {"missing"}
    kinds = sorted(kind for kind, _, _ in relocations(elf))
    wide = [50, 50, 50, 50, 50, 65, 82, 83, 85] if bits == 64 else [0, 0, 0, 0, 10, 80, 81, 84]
    assert kinds == wide  # f, data + 8, missing in data; data and missing in the table; inner; three of thread-local data
    tags = dynamic(elf)
    assert tags[30] == 0x10  # DF_STATIC_TLS: own@TLS_IE
    assert tags[0x6FFFFFF9] == 1
    assert relocations(elf)[0][:2] == (65 if bits == 64 else 10, 0), "relative ones come first"
    assert [kind for kind, _, _ in relocations(elf, ".rela.plt")] == [63 if bits == 64 else 8]  # g may be another object's
    own = next(a for kind, symbol, a in relocations(elf) if kind in (85, 84))
    assert own == 8 and next(s for kind, s, _ in relocations(elf) if kind in (85, 84)) == 0


def test_hash_table_finds_every_symbol() -> None:
    names = [f"name_{i}" for i in range(40)]
    text = "\n".join(f" .global {n}\n{n}: nop" for n in names)
    elf = build(text, shared=True)
    table = struct.unpack(f"<{len(section(elf, '.hash')) // 4}I", section(elf, ".hash"))
    buckets, chains = table[2 : 2 + table[0]], table[2 + table[0] :]
    assert table[1] == len(chains) == 41
    strings, symbols = section(elf, ".dynstr"), section(elf, ".dynsym")

    def find(name: str) -> int:
        h = 0
        for c in name.encode():  # the hash of the gABI, step by step
            h = (h << 4) + c & 0xFFFFFFFF
            high = h & 0xF0000000
            if high:
                h ^= high >> 24
            h &= ~high
        at = buckets[h % len(buckets)]
        while at:
            place = struct.unpack_from("<I", symbols, 24 * at)[0]
            if strings[place : strings.index(b"\0", place)].decode() == name:
                return at
            at = chains[at]
        return 0

    assert all(find(name) for name in names) and not find("name_40")


@pytest.mark.parametrize(("iset", "wait"), [(4, 2), (6, 4)])
def test_linkage_table_of_a_program(iset: int, wait: int, tmp_path: Path) -> None:
    """The bundles of encoding.md 12.2."""
    library = build(COMPLETE, iset, shared=True, soname="libx.so")
    program = build(USER, iset, libraries=[library], interpreter="/lib64/ld")
    again = link_dynamic([assemble(USER, iset)], libraries=[library], interpreter="/lib64/ld")
    (tmp_path / "x").write_bytes(again.to_bytes())
    text = "\n".join(disas_elf(tmp_path / "x"))
    got = next(s.address for s in program.sections if s.name == ".got")
    assert f"nop {wait} ; ldd,0 0x0, _f64 {got + 8:#x}, %dr8 ; ldd,2 0x8, _f64 {got + 8:#x}, %dr10" in text
    assert f"nop {wait} ; ldd,0 0x0, _f64 {got + 24:#x}, %dr8" in text and f"_f64 {got + 32:#x}, %dr8" in text
    assert "call %ctpr1, wbs = 0x4" in text and "addd,0 0x0, _f32s 0x18, %dr9" in text
    words = struct.unpack("<5Q", section(program, ".got"))
    plt = next(s for s in program.sections if s.name == ".plt")
    assert words[0] == next(s.address for s in program.sections if s.name == ".dynamic")
    assert plt.address < words[3] < words[4] < plt.address + plt.size and words[4] - words[3] == 32
    # the data word is settled by the loader; the program's calls lead to the primary entries
    assert relocations(program) == [(50, relocations(program)[0][1], 0)]
    assert needs(program) == {"f", "g"}
    assert dynamic(program)[1] and program.segments == []  # segments are not read back


def test_copied_objects_and_addresses_of_functions() -> None:
    library = build(COMPLETE, shared=True, soname="libx.so")
    program = build(
        ".global _start\n_start: { addd,0 0, [ _f64, _lts0 data ], %dr1 } { addd,0 0, [ _f64, _lts0 f ], %dr2 }", libraries=[library]
    )
    assert [kind for kind, _, _ in relocations(program)] == [64]
    assert exports(program)["data"].size == 16
    text = section(program, ".text")
    high, low = struct.unpack_from("<2I", text, 8)
    assert (high << 32 | low) == exports(program)["data"].value
    plt = next(s for s in program.sections if s.name == ".plt")
    high, low = struct.unpack_from("<2I", text, 24)
    assert plt.address < (high << 32 | low) < plt.address + plt.size


def test_thread_local_data_of_programs() -> None:
    library = build(COMPLETE, shared=True, soname="libx.so")
    source = """
        .section .tdata,"awT",@progbits
own:    .quad 1
        .text
        .global _start
_start: { ldd,0 %dr1, tls@TLS_IE, %dr2 ; ldd,2 %dr1, own@TLS_IE, %dr3 }
        { ldd,0 %dr1, own@TLS_GDMOD, %dr2 ; ldd,2 %dr1, own@TLS_GDREL, %dr3 }
        { addd,0 0, [ _f64, _lts0 own@TLS_LE ], %dr1 }
    """
    program = build(source, libraries=[library])
    assert [kind for kind, _, _ in relocations(program)] == [85]
    assert sorted(struct.unpack("<7Q", section(program, ".got"))[3:]) == [0, 0, 1, 16]


@pytest.mark.parametrize(
    ("source", "options", "message"),
    [
        (".global f\nf: { addd,0 0, [ _f64, _lts0 f ], %dr1 }", {"shared": True}, "use @GOT, @GOTOFF or @PCREL"),
        (".global _start\n_start: { addd,0 0, [ _f64, _lts0 _start ], %dr1 }", {"pie": True}, "code that runs anywhere"),
        (".global f, g\nf: { addd,0 0, [ _f64, _lts0 g@PCREL ], %dr1 }\ng: nop", {"shared": True}, "may be another object's; use @GOT"),
        (".global _start\n_start: { disp %ctpr1, nobody }", {"pie": True}, "nobody is not defined"),
        (".global f\nf: nop\n .data\n .long f", {"shared": True}, "an address in 32 bits"),
        (
            '.section .tdata,"awT",@progbits\nv: .quad 1\n .text\nf: { addd,0 0, [ _f64, _lts0 v@TLS_LE ], %dr1 }', {"shared": True},
            "cannot know offsets from the thread pointer",
        ),
        ("f: nop", {"shared": True, "pie": True}, "exclude each other"),
        ("f: nop", {"pie": True}, "entry symbol _start is not defined"),
    ],
)  # fmt: skip
def test_errors(source: str, options: dict[str, bool], message: str) -> None:
    with pytest.raises(LinkError, match=message):
        build(source, **options)


def test_a_static_executable_is_no_library() -> None:
    from pyqemu.targets.e2k.link import link

    static = ElfFile.parse(link([assemble(".global _start\n_start: nop")]).to_bytes())
    with pytest.raises(LinkError, match="no dynamic symbol table"):
        build(".global _start\n_start: nop", libraries=[static])


def test_whether_a_symbol_is_ones_own() -> None:
    text = ".hidden g\n .global f, g\ng: nop\n"
    text += "f: { addd,0 0, [ _f32s, _lts0 f@ISLOCAL32 ], %dr1 ; addd,1 0, [ _f32s, _lts1 g@ISLOCAL32 ], %dr2 }"
    words = struct.unpack("<2I", section(build(text, shared=True), ".text")[-8:])
    assert (words[-1], words[-2]) == (0, 1)  # LTS0 is the last syllable: f may be replaced, g may not


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf (binutils) is not installed")
def test_readelf_accepts_the_files(tmp_path: Path) -> None:
    library = build(LIBRARY, shared=True, soname="libx.so")
    user = ".global _start\n_start: { disp %ctpr1, f }\n .data\n .quad data"
    for name, elf in (
        ("libx.so", link_dynamic([assemble(LIBRARY)], shared=True, soname="libx.so")),
        ("x", link_dynamic([assemble(user)], libraries=[library], interpreter="/lib64/ld-linux.so.2")),
        ("pie", link_dynamic([assemble(user)], libraries=[library], interpreter="/lib64/ld-linux.so.2", pie=True)),
    ):
        path = tmp_path / name
        path.write_bytes(elf.to_bytes())
        done = subprocess.run(["readelf", "-aW", "--use-dynamic", str(path)], capture_output=True, text=True, check=True)
        assert "Warning" not in done.stderr and "Error" not in done.stderr, done.stderr
        if name != "libx.so":
            assert "Requesting program interpreter: /lib64/ld-linux.so.2" in done.stdout and "[libx.so]" in done.stdout


def test_damaged_libraries_raise_nothing_but_their_errors() -> None:
    good = link_dynamic([assemble(LIBRARY)], shared=True, soname="libx.so").to_bytes()
    rnd = random.Random(9)
    for _ in range(300):
        damaged = bytearray(good)
        for _ in range(rnd.randint(1, 4)):
            damaged[rnd.randrange(len(damaged))] = rnd.randrange(256)
        try:
            library = ElfFile.parse(bytes(damaged))
            link_dynamic([assemble(".global _start\n_start: { disp %ctpr1, f }")], libraries=[library]).to_bytes()
        except (ElfError, LinkError) as problem:
            assert str(problem)
