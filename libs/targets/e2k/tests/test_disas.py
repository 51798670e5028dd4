"""``Bundle`` to text against the recorded disassembler."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyqemu.targets.e2k.asm import assemble, assemble_bundle
from pyqemu.targets.e2k.disas import disas_bundle, disas_code, disas_elf, disas_lines, register_name, syllable_lines
from pyqemu.targets.e2k.elf import ElfError
from pyqemu.targets.e2k.errors import DecodeError
from pyqemu.targets.e2k.link import link


def test_golden_texts(vectors: list[dict[str, str]]) -> None:
    """Every recorded text, except where the recording itself is known to be wrong."""
    checked = 0
    for iset in range(1, 7):
        chosen = [v for v in vectors if int(v["iset"]) == iset and v["flags"] in ("", "decode-only")]
        for v, text in zip(chosen, disas_lines((v["hex"] for v in chosen), iset), strict=True):
            assert text == v["objdump"], v
            checked += 1
    assert checked == 5970


def test_unreliable_recordings_still_give_text(vectors: list[dict[str, str]]) -> None:
    for v in vectors:
        if v["flags"] == "alias":
            assert "ambiguous" not in next(disas_lines([v["hex"]], int(v["iset"]))), v


@pytest.mark.parametrize(
    ("text", "iset", "expected"),
    [
        ("{ mmurr,2 %cont, %dr35 }", 3, "mmurr,2 %cont, %dr35"),
        ("{ mmurw,2 %dr1, %mmu_cr }", 3, "mmurw,2 %dr1, %mmu_cr"),
        ("{ aaurr,5 %aaldi23, %r62 }", 6, "aaurr,5 %aaldi23, %r62"),
        (
            "{ ldaad,5 %aad8 [ %aasti4 + _f32s,_lts1 3 ], %dr21 }",
            6,
            "ldaad,5 %aad8 [ %aasti4 + _f32s,_lts1 0x3 ], %dr21",
        ),
        ("{ plog_0xc6,0 24, %dr14, %dr27, %dr39 }", 6, "plog_0xc6,0 0x18, %dr14, %dr27, %dr39"),
        ("{ rrd,0 %ctpr1.hi, %dr1 }", 6, "rrd,0 %ctpr1.hi, %dr1"),
    ],
)
def test_what_the_recorded_disassembler_cannot_show(text: str, iset: int, expected: str) -> None:
    assert disas_bundle(assemble_bundle(text, iset), iset) == expected


def test_branch_targets_are_absolute() -> None:
    assert disas_bundle(assemble_bundle("{ disp %ctpr1, -2 }"), 4, 0x1000) == "disp %ctpr1, 0xff0"
    assert disas_bundle(assemble_bundle("{ disp %ctpr1, -2 }"), 4) == "disp %ctpr1, 0xfffffffffffffff0"


def test_syllables_side_by_side(vectors: list[dict[str, str]]) -> None:
    code = assemble_bundle(
        "{ nop 1 ; ldd,0 [ %dr1 + 0x1234 ], %dr2, mas=0x4 ? %pred1 ; muld,3 %dr1, %dr2, %dr3 ; disp %ctpr1, 2 }"
    )
    lines = syllable_lines(code, 4, 0x1000)
    names = [line.split()[2] for line in lines]
    assert names == ["HS", "ALS0", "ALS3", "CS0", "CS1", "ALES3", "LTS0", "CDS0"]
    assert lines[1].endswith("ldd,0 %dr1, _f16s 0x1234, %dr2, mas = 0x4 ? %pred1") and lines[1].lstrip().startswith(
        "1004: "
    )
    assert lines[3].endswith("disp %ctpr1, 0x1010")
    for v in vectors[::7]:
        if not v["id"].startswith("fapb"):
            shown = syllable_lines(bytes.fromhex(v["hex"]), int(v["iset"]))
            assert "".join(bytes.fromhex(line.split()[1])[::-1].hex() for line in shown) == v["hex"]


def test_undefined_operations_name_their_neighbours() -> None:
    with pytest.raises(DecodeError, match=r"not defined in channel 2 \(cmp\w+, .* in other channels\)"):
        disas_bundle(bytes.fromhex("0100001081c88221"), 4)


def test_register_names() -> None:
    assert [register_name(c, "d") for c in (0, 0x7F, 0x80, 0xBF, 0xE0, 0xFF)] == [
        "%db[0]", "%db[127]", "%dr0", "%dr63", "%dg0", "%dg31",
    ]  # fmt: skip
    assert register_name(0x81, "p") == "%qpr1" and register_name(0xDE, "s") == "%empty.lo"


def test_filter_reports_bad_lines() -> None:
    good = assemble_bundle("{ nop 3 }").hex()
    out = list(disas_lines([good, "xyz", "", "11", "05" + "00" * 15, good + good], 4))
    assert out[0] == "nop 3"
    assert all(line.startswith("error: ") for line in out[1:5])
    assert out[5] == "nop 3 ; nop 3"


def test_undecodable_bundle_raises() -> None:
    with pytest.raises(DecodeError):
        disas_bundle(b"\x05" + bytes(7), 4)


def test_data_words_carry_the_reason() -> None:
    (line,) = disas_code(b"\x05" + bytes(7), 4, 0x10)
    assert line.text == ".word 0x00000005, 0x00000000" and "middle pointer" in line.error and line.address == 0x10


def test_listing_of_an_executable(tmp_path: Path) -> None:
    source = """
    .global _start
_start: { ldisp %ctpr2, prog }
    { ct %ctpr2 }
prog: { fapb ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=5, abs=0, disp=0 }
    """
    path = tmp_path / "x"
    path.write_bytes(link([assemble(source, 5)]).to_bytes())
    text = "\n".join(disas_elf(path))
    assert "<_start>:" in text and "ldisp %ctpr2, 0x10088" in text
    assert "apb ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=5, abs=0, disp=0x0 ; apb dpl=0, fmt=0" in text
    path.write_bytes(b"#!/bin/sh")
    with pytest.raises(ElfError, match="not an ELF file"):
        list(disas_elf(path))


def test_golden_programs_disassemble_without_data(programs: dict[str, tuple[str, bytes]], tmp_path: Path) -> None:
    for name, (_, elf) in programs.items():
        path = tmp_path / name
        path.write_bytes(elf)
        if name != "illop":
            assert not [line for line in disas_elf(path) if "  ! " in line], name
