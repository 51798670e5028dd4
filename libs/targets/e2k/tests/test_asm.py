"""Text to bytes: golden encodings, directives, errors, damaged text."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest
from pyqemu.targets.e2k.asm import AsmError, asm_lines, assemble, assemble_bundle
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.elf import ElfFile


def section(source: str, name: str = ".data", iset: int = 4) -> bytes:
    elf = assemble(source, iset)
    return next(s.data for s in elf.sections if s.name == name)


def test_golden_encodings(vectors: list[dict[str, str]]) -> None:
    checked = 0
    for iset in range(2, 7):
        chosen = [v for v in vectors if int(v["iset"]) == iset and v["flags"] != "decode-only"]
        for v, text in zip(chosen, asm_lines((v["asm"] for v in chosen), iset), strict=True):
            assert text == v["hex"], v
            checked += 1
    assert checked == 7703


def test_filter_reports_bad_lines() -> None:
    out = list(asm_lines(["{ nop 3 }", "{ foo }", "adds", "{ nop", "{ disp %ctpr1, label }"], 4))
    assert out[0] == "8001000000000000"
    assert all(line.startswith("error: ") for line in out[1:])


@pytest.mark.parametrize(
    ("text", "same_as"),
    [
        ("{ ldd,0 [ %dr1 + 8 ], %dr2 }", "{ ldd,0 %dr1, 8, %dr2 }"),
        ("{ ldd,0 [ 8 + %dr1 ], %dr2 }", "{ ldd,0 8, %dr1, %dr2 }"),
        ("{ ldd,0 [ 40 + %dr1 ], %dr2 }", "{ ldd,0 %dr1, 40, %dr2 }"),
        ("{ ldd,0 [ 5 ], %dr2 }", "{ ldd,0 0, 5, %dr2 }"),
        ("{ ldd,0 [ %dr1, 4 + 4 ], %dr2 }", "{ ldd,0 %dr1, 8, %dr2 }"),
        ("{ addd,0 %dr1, (1 << 4) - 1, %dr2 }", "{ addd,0 %dr1, 15, %dr2 }"),
        ("{ adds,0 %r[3], 'a', %r2 }", "{ adds,0 %b[3], 0x61, %r2 }"),
        ("{ aaurws,2 %r1, %aad3 }", "{ aaurw,2 %r1, %aad3 }"),
        ("{ apurrd,2 %aad3, %dr1 }", "{ aaurrd,2 %aad3, %dr1 }"),
        ("{ ldlcsb,0 %r1, %r2, %r3 }", "{ ldcsb,0 %r1, %r2, %r3 }"),
        ("{ alc 3 }", "{ alc alcf=1, alct=1 }"),
        ("{ movtq,1 %qr2, %qr4 }", "{ movtq,0 %qr2, %qr4 }"),
        (".ignore ld_st_style\n{ std,2 [ %dr1 + 8 ], %dr5 }", "{ std,2 %dr5, [ %dr1 + 8 ] }"),
        ("{ addd,0 %dr1, 2, %dr3 } /* all\n of it */ ! and this", "{ addd,0 %dr1, 2, %dr3 }"),
        ("# line\n{ addd,0 %dr1,2,%dr3 }", "{ addd,0 %dr1, 2, %dr3 }"),
    ],
)
def test_spellings(text: str, same_as: str) -> None:
    assert assemble_bundle(text, 4) == assemble_bundle(same_as, 4)


def test_waiting_cycles_outside_braces() -> None:
    assert assemble_bundle("cmpesb,0 %r1, %r2, %pred0") == assemble_bundle("{ nop 2 ; cmpesb,0 %r1, %r2, %pred0 }")
    assert assemble_bundle(".ignore strict_delay\ncmpesb,0 %r1, %r2, %pred0") == assemble_bundle(
        "{ cmpesb,0 %r1, %r2, %pred0 }"
    )
    assert assemble_bundle("rwd %dr1, %psr") == assemble_bundle("{ nop 5 ; rwd %dr1, %psr ; wait all_e=1 }")


def test_data_directives() -> None:
    data = section(
        """.data
        .byte 1, -1, 0xff
        .hword 0x1234
        .word -2 ; .long 7
        .dword 0x8000000000000000
        .ascii "ab\\n\\x41\\101" ; .asciz "z", "y"
        .float 1.5 ; .double -2.25
        .skip 3, 0xaa ; .zero 2 ; .fill 2, 2, 0x0102
        .align 8 ; .reg %dr5
        """
    )
    expected = (
        b"\x01\xff\xff\x34\x12" + struct.pack("<iiQ", -2, 7, 1 << 63) + b"ab\nAAz\0y\0" + struct.pack("<fd", 1.5, -2.25)
    )
    expected += b"\xaa\xaa\xaa\0\0\x02\x01\x02\x01"
    expected += bytes(-len(expected) % 8) + b"\x85"
    assert data == expected


def test_symbols_expressions_and_locals() -> None:
    data = section(
        """.data
        .set five, 5
        six = five + 1
        .equ seven, six | 1
a:      .byte five, six, seven
b:      .byte b - a, . - a
1:      .byte 2f - 1b
1:      .byte 1b - a
2:      .word later - a
later:
        """
    )
    assert data == bytes([5, 6, 7, 3, 3, 2, 6]) + struct.pack("<i", 11)


def test_macros_repetition_and_conditions() -> None:
    data = section(
        r"""
        .macro put first, second=7, rest:vararg
        .byte \first, \second
        .ifnb \rest
        put \rest
        .endif
        .endm
        .macro text what
        .ascii "\what\@"
        .endm
        .data
        put 1
        put 2, 3, 4, 5
        put second=9, first=8
        text "x, y"
        text z
        .rept 3
        .byte 0xee
        .endr
        .irp v, 10, 11
        .byte \v
        .endr
        .if 0
        .byte 0x55
        .elseif 2 > 1
        .byte 0x66
        .else
        .byte 0x77
        .endif
        .ifdef nothing
        .byte 0x88
        .endif
        """
    )
    head = bytes([1, 7, 2, 3, 4, 5, 8, 9])
    assert data.startswith(head)
    assert b"x, y" in data and data.endswith(bytes([0xEE, 0xEE, 0xEE, 10, 11, 0x66]))


def test_sections_symbols_and_relocations() -> None:
    elf = assemble(
        """
        .global _start, outside
        .type _start, @function
_start: { disp %ctpr1, outside ; addd,0 0, [_f64,_lts0 table + 8], %dr1 }
        .size _start, . - _start
        .pushsection .rodata
table:  .quad outside, table, 1
        .popsection
        { ibranch _start }
        .lcomm room, 24, 16
        .comm shared, 8, 8
        .weak maybe
        .section .note,"a",@progbits
        .long maybe
        """,
        5,
    )
    again = ElfFile.parse(elf.to_bytes())
    names = {s.name: s for s in again.symbols}
    assert (names["_start"].size, names["_start"].kind, names["_start"].binding) == (24, 2, 1)
    assert (names["shared"].section, names["shared"].size, names["shared"].value) == (0xFFF2, 8, 8)
    assert names["maybe"].binding == 2 and names["outside"].section == 0
    by_name = {s.name: i for i, s in enumerate(again.sections)}
    text = again.relocations[by_name[".text"]]
    assert sorted((r.offset, r.kind, r.addend) for r in text) == [(8, 110, 8), (16, 51, 8), (32, 110, 8)]
    assert [r.kind for r in again.relocations[by_name[".rodata"]]] == [50, 50]
    assert again.sections[by_name[".bss"]].size == 24 and again.sections[by_name[".bss"]].align == 16
    assert again.flags == 0x05000000


@pytest.mark.parametrize(
    ("source", "line", "column", "message"),
    [
        ("{ adds,0 %r1, %r2 }", 1, 15, "expected 3 operands (src1, src2, dst), found 2"),
        ("\n  { foo %r1 }", 2, 5, "unknown operation 'foo'"),
        ("{ adds,7 %r1, %r2, %r3 }", 1, 8, "expected a channel 0 to 5"),
        ("{ muld,2 %dr1, %dr2, %dr3 }", 1, 3, "muld cannot stand in channel 2, expected one of 0, 1, 3, 4"),
        ("{ adds %r1, %r64, %r3 }", 1, 13, "expected 0 to 63"),
        ("{ adds 32, %r1, %r3 }", 1, 8, "expected a register or a constant 0 to 31 as first source"),
        ("{ movtq %qr1, %qr2 }", 1, 9, "even number"),
        ("{ adds %r1, 2, 3 }", 1, 16, "expected a register"),
        ("{ adds %r1, %r2, %r3 ? %r4 }", 1, 24, "expected %pred0 to %pred31"),
        ("{ adds %r1, %r2, %ctpr1 }", 1, 18, "cannot write %ctpr1"),
        ("{ qpaddb %qpr1, %qpr2, %qpr3 }", 1, 3, "needs instruction set 5"),
        (
            "{ pass %pred0, @p0 ; andp @p0, @p0, @p4 ; andp @p4, @p0, @p5 ; andp @p5, @p0, @p6 ; pass @p6, %pred1 }",
            1, 90, "@p6 is the third predicate operation in a row",
        ),
        ("{ ct %ctpr1 ? %MLOCK }", 1, 3, "ct cannot wait for %MLOCK"),
        ("{ adds,1,sm %r1, %r2, %r3 ; rbranch 0x8 ? %dt_al13 }", 1, 29, "%dt_al3 needs a speculative operation in channel 3"),
        ("{ adds,1 %r1, %r2, %r3 ; rbranch 0x8 ? %dt_al1 }", 1, 26, "%dt_al1 needs a speculative operation in channel 1"),
        ("{ cmpesb,0 %r1, %r2, %pred1 ; rbranch 0x8 ? %cmp0 || ~%cmp1 }", 1, 31, "%cmp1 needs a compare in channel 1"),
        ("{ adds,0 %r1, %r2, %r3 ; rbranch 0x8 ? %cmp0 }", 1, 26, "%cmp0 needs a compare in channel 0"),
        ("{ pass %pred0, @p0 ; andp @p0, @p0, @p4 ; rbranch 0x8 ? %clp1 }", 1, 43, "%clp1 needs an operation with the result @p5"),
        ("{ ct %ctpr4 }", 1, 6, "expected %ctpr1, %ctpr2 or %ctpr3"),
        ("{ ldisp %ctpr1, 4 }", 1, 9, "expected %ctpr2"),
        ("{ call %ctpr1 }", 1, 14, "expected ','"),
        ("{ setwd wsz=200 }", 1, 13, "expected wsz between 0 and 127"),
        ("{ disp %ctpr1, 4 ; disp %ctpr2, 4 }", 1, 20, "already"),
        ("{ call %ctpr1, wbs=4 ; wait all_c=1 }", 1, 24, "taken by call"),
        ("{ pass @p4, %pred1 }", 1, 8, "@p4 is used but not defined"),
        ("{ andp @p2, @p1, @p4 }", 1, 8, "can only depend on @p0 to @p1"),
        ("{ muld %dr1, %dr2, %dr3 ; muld %dr1, %dr2, %dr3 ; muld %dr1, %dr2, %dr3 ; muld %dr1, %dr2, %dr3 ; muld %dr1, %dr2, %dr3 }",
         1, 1, "no free channels"),
        ("{ addd,0 0, _f16s 0x12345, %dr1 }", 1, 13, "does not fit into 16 bits"),
        ("{ nop", 1, 1, "expected } before the end of the file"),
        ("}", 1, 1, "} without {"),
        (".byte 256", 1, 7, "does not fit"),
        (".quad 1 2", 1, 9, "expected the end of the statement"),
        (".align 3", 1, 8, "power of two"),
        (".foo", 1, 1, "unknown directive .foo"),
        ("a: nop\na: nop", 2, 1, "defined already, in line 1"),
        (".byte 1\n{ nop 1 }", 2, 1, "multiple of 8"),
        ("{ ibranch 3f }", 1, 11, "local label 3f is not defined"),
        (".if 1", 1, 1, "expected .endif"),
        (".macro m\n", 1, 1, "expected .endm"),
        ("{ mmurw,2 %dr1, %mlta0 }", 1, 17, "cannot be written"),
        ("{ rrd %nothing, %dr1 }", 1, 7, "expected a state register"),
    ],
)  # fmt: skip
def test_errors_name_place_and_expectation(source: str, line: int, column: int, message: str) -> None:
    with pytest.raises(AsmError) as caught:
        assemble(source, 4, "x.s")
    error = caught.value
    assert message in error.message
    assert (error.filename, error.line, error.column) == ("x.s", line, column)
    assert str(error).startswith(f"x.s:{line}:{column}: ")


def test_errors_inside_macros_name_the_place_of_use() -> None:
    with pytest.raises(AsmError) as caught:
        assemble(".macro m x\n adds \\x\n.endm\n\n m 5", 4, "x.s")
    assert caught.value.line == 5


def test_damaged_text_raises_nothing_but_asm_errors(vectors: list[dict[str, str]]) -> None:
    rnd = random.Random(4)
    texts = [v["asm"] for v in vectors if v["flags"] != "decode-only"]
    pieces = [
        "[",
        "]",
        ",",
        "%dr1",
        "0x",
        "-",
        "~",
        "?",
        "{",
        "}",
        "@p4",
        ";",
        "_f16s",
        "_lts0",
        '"',
        "'",
        "mas=",
        ".if",
        "1f",
        ".",
    ]
    for _ in range(4000):
        text = rnd.choice(texts)
        for _ in range(rnd.randint(1, 3)):
            at = rnd.randrange(len(text) + 1)
            if rnd.random() < 0.5:
                text = text[:at] + rnd.choice(pieces) + text[at:]
            else:
                text = text[:at] + text[at + rnd.randint(1, 6) :]
        try:
            assemble(text, rnd.randint(1, 6))
        except AsmError as problem:
            assert problem.message


def test_deep_nesting_is_an_error_not_a_crash() -> None:
    with pytest.raises(AsmError, match="nested"):
        assemble(".macro m\n m\n.endm\n m")
    with pytest.raises(AsmError):
        assemble(".byte " + "(" * 100_000)


def test_included_files(tmp_path: Path) -> None:
    (tmp_path / "defs.inc").write_text(".set five, 5\n.macro put x\n .byte \\x\n.endm\n")
    (tmp_path / "blob").write_bytes(b"\1\2\3")
    source = '.include "defs.inc"\n.data\n put five\n .incbin "blob"\n .include "missing"'
    with pytest.raises(AsmError, match="cannot read") as caught:
        assemble(source, 4, str(tmp_path / "x.s"))
    assert caught.value.line == 5
    elf = assemble(source.replace('.include "missing"', ""), 4, str(tmp_path / "x.s"))
    assert next(s.data for s in elf.sections if s.name == ".data") == b"\5\1\2\3"


@pytest.mark.parametrize(
    ("text", "word"), [("invts", 0xD0100000), ("invts ? %pred5", 0xF0100005), ("invts ? ~%pred31", 0xF410001F)]
)
def test_invts(text: str, word: int) -> None:
    """The second format of the stub syllable (encoding.md 3.2)."""
    code = assemble_bundle("{ " + text + " }", 4)
    assert code == bytes.fromhex("01100000") + word.to_bytes(4, "little")
    assert decode(code, 0, 4).ss2 == {0xD: 2, 0xF: 6 + (word >> 26 & 1)}[word >> 28]


def test_invts_takes_a_predicate() -> None:
    with pytest.raises(AsmError, match="expected %predN"):
        assemble_bundle("{ invts ? %pcnt1 }", 4)


def test_pointers_of_protected_mode_are_numbers_only() -> None:
    data = section(".data\n.ptr 5, -1\n")
    assert data == (5).to_bytes(16, "little") + b"\xff" * 16
    with pytest.raises(AsmError, match="protected mode"):
        assemble(".data\nx: .ptr x\n", iset=4)
