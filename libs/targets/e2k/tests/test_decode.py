"""Bytes to ``Bundle``: golden encodings, what must be refused, and random bytes."""

from __future__ import annotations

import random
import struct

import pytest
from pyqemu.targets.e2k import bundle as bu
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.disas import bundle_lines, disas_code
from pyqemu.targets.e2k.errors import DecodeError, IllegalInstruction, TruncatedBundle
from pyqemu.targets.e2k.tables import ROWS


def bundle(text: str, iset: int = 4) -> bu.Bundle:
    code = assemble_bundle(text, iset)
    b = decode(code, 0, iset, 0x1000)
    assert b.size == len(code)
    return b


def test_golden_bundles_decode_with_their_operations(vectors: list[dict[str, str]]) -> None:
    """Every recorded bundle decodes to its whole length; the mnemonics are those that were written."""
    checked = 0
    for v in vectors:
        if v["id"].startswith("fapb") or v["flags"] in ("decode-only", "objdump-gap"):
            continue
        code = bytes.fromhex(v["hex"])
        b = decode(code, 0, int(v["iset"]), 0, strict=False)
        assert b.size == len(code), v
        written = [item.split(",")[0].split()[0] for item in v["asm"].strip("{} ").split(" ; ") if item]
        for op in b.ops:
            row = ROWS[op.row]
            assert row.mnemonic in written or row.form == "ALOPF21" or row.mnemonic in ("ldd", "std"), (v, row)
        checked += 1
    assert checked > 6500


def test_operands_and_literals() -> None:
    b = bundle(
        "{ addd,0 %dr1, _f32s,_lts0 0x12345678, %dr2 ; subd,3,sm 17, -5, %db[7] ; std,2 %dg1, [ %dr4 + 0x123456789a ] }"
    )
    add, store, sub = b.ops
    assert (add.channel, add.src1, add.src2, add.lit2, add.dst, add.sm) == (0, 0x81, 0xD8, 0x12345678, 0x82, False)
    assert (sub.channel, sub.src1, sub.lit1, sub.lit2, sub.dst, sub.sm) == (3, 0xD1, 17, -5, 0x07, True)
    assert (store.channel, store.src1, store.src3, store.lit2, store.dst) == (2, 0x84, 0xE1, 0x123456789A, -1)
    assert ROWS[store.row].mnemonic == "std"


def test_64_bit_literal_is_signed_and_high_word_comes_first() -> None:
    b = bundle("{ addd,0 0, _f64,_lts1 -2, %dr0 }")
    assert b.ops[0].lit2 == -2 and b.lts_count == 4 and b.lts == (0, 0xFFFFFFFE, 0xFFFFFFFF, 0)


def test_header_and_stub_fields() -> None:
    b = bundle("{ loop_mode ; nop 3 ; alc alcf=1, alct=1 ; abn abnf=0, abnt=1 ; abp abpf=1 ; abg 2 ; bap ; ipd 2 ; "
               "ct %ctpr2 ? ~%pred5 || #LOOP_END }")  # fmt: skip
    assert (b.loop_mode, b.nop, b.ipd, b.bap, b.eap) == (True, 3, 2, True, False)
    assert (b.alcf, b.alct, b.abnf, b.abnt, b.abpf, b.abpt, b.abgi, b.abgd) == (1, 1, 0, 1, 1, 0, 1, 0)
    assert (b.transfer, b.transfer_arg, b.cond, b.cond_arg) == (bu.CT_CT, 2, 14, 5)


@pytest.mark.parametrize(
    ("text", "iset", "expected"),
    [
        ("{ call %ctpr1, wbs=0x8 ? %pred3 }", 4, (bu.CT_CALL, 1, 2, 8)),
        ("{ ibranch -2 ? ~%pred1 }", 4, (bu.CT_IBRANCH, -16, 3, 0)),
        ("{ done }", 4, (bu.CT_DONE, 0, 1, 0)),
        ("{ hret ? %pred0 }", 6, (bu.CT_DONE, 3, 2, 0)),
        ("{ icall 4, wbs=5 }", 6, (bu.CT_ICALL, 32, 1, 5)),
        ("{ hcall 3, wbs=4 }", 6, (bu.CT_HCALL, 3, 1, 4)),
        ("{ icalld,0 wbs=6, %dr1, %dr2 }", 6, (bu.CT_ICALLD, 0, 1, 6)),
        ("{ ibranchd,0 %dr1, %dr2 ? %pred0 }", 6, (bu.CT_IBRANCHD, 0, 2, 0)),
        ("{ ct %ctpr1 ? %never }", 4, (bu.CT_NONE, 0, 0, 0)),
    ],
)
def test_control_transfers(text: str, iset: int, expected: tuple[int, int, int, int]) -> None:
    b = bundle(text, iset)
    assert (b.transfer, b.transfer_arg, b.cond, b.wbs) == expected


def test_preparations() -> None:
    b = bundle("{ disp %ctpr3, -1 ; ipd 1 }")
    assert (b.prepare, b.prepare_ctpr, b.prepare_arg, b.ipd) == (bu.PREP_DISP, 3, -8, 1)
    b = bundle("{ sdisp %ctpr1, 3 }")
    assert (b.prepare, b.prepare_ctpr, b.prepare_arg, b.ss) == (bu.PREP_SDISP, 1, 3, -1)
    assert bundle("{ return %ctpr3 }").prepare == bu.PREP_RETURN
    assert bundle("{ gettsd %ctpr1 }").prepare == bu.PREP_GETTSD
    assert bundle("{ ldisp %ctpr2, 5 }").prepare_arg == 40


def test_window_syllables() -> None:
    b = bundle("{ setwd wsz=0x10, nfx=1, dbl=1 ; setbn rsz=3, rbs=8, rcur=1 ; setbp psz=2 ; settr type=5 }")
    assert (b.setwd, b.setbn, b.setbp, b.settr, b.vfrpsz) == (
        5 << 17 | 0x10 << 5 | 0x18,
        8 | 3 << 6 | 1 << 12,
        2,
        5,
        False,
    )
    b = bundle("{ setbp psz=3 }")
    assert (b.setwd, b.setbp) == (-1, 3)
    assert bundle("{ wait ld_c=1, st_c=1 }").wait == 12
    assert bundle("{ flushr ; flushc }").flush == 3


def test_predicates_and_conditions() -> None:
    b = bundle("{ adds,0 %r1, %r2, %r3 ? %pred2 ; adds,1 %r1, %r2, %r4 ? ~%pred2 ; "
               "pass %pred1, @p0 ; pass %lcntex, @p1 ; landp @p0, ~@p1, @p4 ; pass @p4, %pred9 }")  # fmt: skip
    assert b.cds == (0x0C00 | 0x100 | 0x62,)
    assert b.pls == (0x61 << 24 | 0x4000 | 1 << 9 | 1 << 6 | 0x20 | 9,)


def test_pairs_and_array_operations() -> None:
    b = bundle("{ movtq,0 %qr4, %qr6 ; staad,2 %dr5, %aad1 [ %aasti2 + _f32s,_lts0 0x10 ] ; incr,2 %aaincr3 }")
    pair, store = b.ops
    assert (pair.channel, pair.pair, pair.src2, pair.dst) == (0, 1, 0x84, 0x86)
    assert (store.opce, store.lit2, ROWS[store.row].mnemonic) == (1 << 11 | 2 << 7 | 4 | 3 << 4 | 1, 16, "staad")
    b = bundle("{ movaq,0 area=9, ind=1, am=1, be=1, %qr40 ; movab,3 area=1, ind=2, am=0, be=0, %r1 }")
    assert [(m.channel, m.opc, m.ind, m.dst) for m in b.movas] == [(0, 5, 1, 0xA8), (3, 1, 2, 0x81)]
    b = bundle("{ aaurwd,2 %dr5, %aaind3 }")
    assert (ROWS[b.ops[0].row].mnemonic, b.ops[0].mas) == ("aaurwd", 0x3F)


# Each line: what is wrong, the instruction set, and the words of the bundle.
HS_ALS0 = 1 << 26
ILLEGAL = [
    ("middle pointer", 4, [0x5, 0]),
    ("do not fit", 4, [0xF0000, 0]),
    ("extension without operation", 4, [1 << 20, 0]),
    ("not defined", 4, [HS_ALS0 | 1, 0x0D000000]),
    ("not defined", 4, [HS_ALS0 | 1 << 20 | 1 | 1 << 4, 0x10808080, 0xFFC00000, 0]),
    ("extension 0", 4, [HS_ALS0 | 1 << 20 | 1 | 1 << 4, 0x10808080, 0, 0]),
    ("undefined operation", 4, [HS_ALS0 | 1, 0x61FF8080]),  # movtd has 0xc0 in als[23:16]
    ("reserved", 4, [HS_ALS0 | 1, 0x1080D280]),
    ("reserved", 4, [HS_ALS0 | 1, 0x1080DF80]),
    ("does not have", 4, [HS_ALS0 | 1, 0x1080D080]),
    ("does not have", 4, [HS_ALS0 | 1 | 1 << 4, 0x1080DD80, 0, 0]),
    ("destination code", 4, [HS_ALS0 | 1, 0x108080C5]),
    ("destination code", 4, [HS_ALS0 | 1, 0x108080D1]),  # adds cannot write %ctpr1
    ("half of a pair", 4, [HS_ALS0 | 1 << 20 | 1 | 1 << 4, 0x57C08080, 0x01C00000, 0]),
    ("state register", 4, [HS_ALS0 | 1 << 20 | 1 | 1 << 4, 0x3F02C080, 0x01C00000, 0]),
    ("is reserved", 4, [0x8000 | 1, 0x90000000]),
    ("without its literal", 4, [0x8000 | 1, 0]),
    ("call without %ctpr", 4, [0x8000 | 1, 0x50000000]),
    ("condition of its own", 4, [0x4000 | 1, 0]),
    ("is reserved", 4, [0x4000 | 1, 0x50000000]),  # ldisp %ctpr1
    ("is reserved", 4, [0x4000 | 1, 0xB0000000]),  # return %ctpr2
    ("is reserved", 2, [0x4000 | 1, 0x70000001]),  # gettsd before v3
    ("condition 10 is reserved", 4, [0x1000 | 1, 1 << 10 | 10 << 5]),
    ("local branch condition", 4, [0x1000 | 1, 1 << 10 | 9 << 5 | 0x18]),
    ("does not have", 4, [0x1000 | 1, 1 << 10 | 9 << 5 | 0x10]),
    ("slrp", 2, [0x1000 | 1, 0x0A000000]),
    ("operation 2 is reserved", 4, [1 << 18, 0x8000]),
    ("not ready", 4, [1 << 18, 2 << 10]),
    ("predicate source", 4, [1 << 18, 0x50 << 24]),
    ("neither %pred nor %pcnt", 4, [1 << 16, 0x0400 << 16]),
    ("second format", 4, [0x1000 | 1, 0x00100000 | 1 << 26]),
    ("fillr", 5, [0x8000 | 1, 0x70000004]),
    ("array prefetch", 4, [0x1000 | 1, 0xF << 12]),
    ("mova syllable", 4, [0x1000 | 1 | 1 << 4, 1 << 12, 0x00006000, 0]),
    ("movaq without", 4, [0x1000 | 1 | 1 << 4, 1 << 12, 0x80005000, 0]),
]


@pytest.mark.parametrize(("reason", "iset", "words"), ILLEGAL)
def test_illegal_bundles(reason: str, iset: int, words: list[int]) -> None:
    with pytest.raises(IllegalInstruction, match=reason) as caught:
        decode(struct.pack(f"<{len(words)}I", *words), 0, iset, 0x4000)
    assert caught.value.address == 0x4000
    assert "0x4000" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "{ std,2 %dr1, [ %dr2 ] ; ldd,3 [ %dr2 ], %dr3 }",
        "{ std,5 %dr1, [ %dr2 ] ; ldd,0 [ %dr2 ], %dr3 }",
    ],
)
def test_forbidden_load_and_store_channels(text: str) -> None:
    with pytest.raises(IllegalInstruction, match="cannot stand in one bundle"):
        decode(assemble_bundle(text, 4), 0, 4)


def test_allowed_load_and_store_channels() -> None:
    assert len(bundle("{ ldd,0 [ %dr2 ], %dr3 ; std,2 %dr1, [ %dr2 ] ; ldd,5 [ %dr2 ], %dr4 }").ops) == 3


def test_pair_halves_must_agree() -> None:
    code = bytearray(assemble_bundle("{ movtq,0 %qr4, %qr6 }", 4))
    code[8] ^= 2  # destination of the upper channel
    with pytest.raises(IllegalInstruction, match="pair"):
        decode(code, 0, 4)


def test_later_operations_do_not_exist_earlier() -> None:
    code = assemble_bundle("{ fadds,2 %r1, %r2, %r3 }", 4)
    decode(code, 0, 4)
    with pytest.raises(IllegalInstruction):
        decode(code, 0, 3)
    decode(bytes.fromhex("110010049ea9a0530000c00100000000"), 0, 1)  # tdtomp, dropped after v2
    with pytest.raises(IllegalInstruction):
        decode(bytes.fromhex("110010049ea9a0530000c00100000000"), 0, 3)


def test_truncated_code() -> None:
    code = assemble_bundle("{ addd,0 0, 0x123456789a, %dr1 }", 4)
    for length in range(len(code)):
        with pytest.raises(TruncatedBundle) as caught:
            decode(code[:length], 0, 4, 64)
        assert caught.value.size == (len(code) if length else 0)
    with pytest.raises(TruncatedBundle):
        decode(code, len(code) + 1, 4)
    with pytest.raises(TruncatedBundle):
        decode(code, -8, 4)
    with pytest.raises(ValueError, match="instruction set 7"):
        decode(code, 0, 7)


def test_random_bytes_raise_nothing_but_decode_errors() -> None:
    blob = random.Random(1).randbytes(64 * 100_000)
    for i in range(100_000):
        try:
            decode(blob, i * 64, 1 + i % 6, i * 64)
        except DecodeError as problem:
            assert problem.reason


def test_damaged_bundles_raise_nothing_but_decode_errors(vectors: list[dict[str, str]]) -> None:
    """Purely random headers are refused early; flipping bits of good bundles reaches everything behind them."""
    rnd = random.Random(2)
    codes = [(bytes.fromhex(v["hex"]), int(v["iset"])) for v in vectors]
    good = 0
    for _ in range(60_000):
        code, iset = rnd.choice(codes)
        damaged = bytearray(code)
        for _ in range(rnd.randint(1, 3)):
            damaged[rnd.randrange(len(damaged))] ^= 1 << rnd.randrange(8)
        strict = rnd.random() < 0.5
        try:
            b = decode(damaged, 0, iset, 0, strict)
        except DecodeError:
            continue
        bundle_lines(b, 0, iset)
        good += 1
    assert good > 10_000


def test_listing_covers_every_byte_of_anything() -> None:
    rnd = random.Random(3)
    for length in (0, 1, 7, 8, 15, 16, 64, 1000, 4096):
        blob = rnd.randbytes(length)
        lines = list(disas_code(blob, 5, 0x10000))
        assert b"".join(line.code for line in lines) == blob
        assert all(line.text for line in lines)


def test_decodes_at_an_offset_and_from_a_memoryview() -> None:
    code = b"\0" * 8 + assemble_bundle("{ addd,0 %dr1, 2, %dr3 }", 4)
    assert decode(memoryview(code), 8, 4).ops[0].lit2 == 2
    assert decode(bytearray(code), 8, 4).ops[0].dst == 0x83
