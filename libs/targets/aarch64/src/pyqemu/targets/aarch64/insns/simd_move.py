"""Advanced SIMD moves: between registers and elements, immediates, permutations and table lookups (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import U64, VEC128, Choice, Coded, Imm, Insn
from pyqemu.targets.framework.operands import Kind
from pyqemu.tcg_ir import I8, I16, I32, I64, V128, Value

from .. import codes
from . import vectors as vec
from .base import W, X, isa
from .simd_shapes import NARROW, SCALARS

#: imm5 of the copies, by element size: the number of the element above a one.
IMM5: Final = ("idx:4 1", "idx:3 10", "idx:2 100", "idx:1 1000")


# ---- copies ----
def dup_element(b: Insn, vn: VEC128, size: int, q: int, idx: int) -> VEC128:
    return vec.clear(b, b.splat(b.getlane(vec.LANES[size], vn, idx), V128), q)


def dup_scalar(b: Insn, vn: VEC128, size: int, idx: int) -> VEC128:
    lane = vec.LANES[size]
    return b.setlane(lane, vec.zero(b), 0, b.getlane(lane, vn, idx))


def dup_general(b: Insn, rn: U64, size: int, q: int) -> VEC128:
    return vec.clear(b, b.splat(b.trunc(rn, vec.LANES[size]), V128), q)


def ins_general(b: Insn, vd: VEC128, rn: U64, size: int, idx: int) -> VEC128:
    lane = vec.LANES[size]
    return b.setlane(lane, vd, idx, b.trunc(rn, lane))


def ins_element(b: Insn, vd: VEC128, vn: VEC128, size: int, idx: int, source: int) -> VEC128:
    lane = vec.LANES[size]
    return b.setlane(lane, vd, idx, b.getlane(lane, vn, source))


def umov(b: Insn, vn: VEC128, size: int, idx: int) -> U64:
    return b.zext(b.getlane(vec.LANES[size], vn, idx), I64)


def smov(b: Insn, vn: VEC128, size: int, idx: int, q: int) -> U64:
    return b.zext(b.sext(b.getlane(vec.LANES[size], vn, idx), I64 if q else I32), I64)


isa.operand("source", Imm())
for _size, _letter in enumerate("bhsd"):
    _general = X if _size == 3 else W
    _arr = Choice(NARROW[0].names[_size] if _size < 3 else "", NARROW[1].names[_size])
    isa.row(
        f"dup vd.q, vn.{_letter}[idx]",
        f"0 q:1 0 01110000 {IMM5[_size]} 0 0000 1 vn:5 vd:5",
        dup_element,
        name=f"dup_{_letter}",
        size=_size,
        kinds={"q": _arr},
    )
    isa.row(
        f"mov vd, vn.{_letter}[idx]",
        f"01 0 11110000 {IMM5[_size]} 0 0000 1 vn:5 vd:5",
        dup_scalar,
        name=f"dup_{_letter}_scalar",
        size=_size,
        kinds={"vd": SCALARS[_size]},
    )
    _ignored = IMM5[_size].replace("idx:", "").split()
    isa.row(
        "dup vd.q, rn",
        f"0 q:1 0 01110000 {'-' * int(_ignored[0])} {_ignored[1]} 0 0001 1 rn:5 vd:5",
        dup_general,
        name=f"dup_{_letter}_general",
        size=_size,
        kinds={"q": _arr, "rn": _general},
    )
    isa.row(
        f"mov vd.{_letter}[idx], rn",
        f"0 1 0 01110000 {IMM5[_size]} 0 0011 1 rn:5 vd:5",
        ins_general,
        name=f"ins_{_letter}_general",
        size=_size,
        kinds={"rn": _general},
        out="vd",
    )
    _imm4 = ("source:4", "source:3 -", "source:2 --", "source:1 ---")[_size]
    isa.row(
        f"mov vd.{_letter}[idx], vn.{_letter}[source]",
        f"0 1 1 01110000 {IMM5[_size]} 0 {_imm4} 1 vn:5 vd:5",
        ins_element,
        name=f"ins_{_letter}_element",
        size=_size,
    )
    _mnemonic = "umov" if _size < 2 else "mov"
    isa.row(
        f"{_mnemonic} rd, vn.{_letter}[idx]",
        f"0 {int(_size == 3)} 0 01110000 {IMM5[_size]} 0 0111 1 vn:5 rd:5",
        umov,
        name=f"umov_{_letter}",
        size=_size,
        kinds={"rd": _general},
    )
    for _q in (0, 1):
        if _size < 2 + _q:
            isa.row(
                f"smov rd, vn.{_letter}[idx]",
                f"0 {_q} 0 01110000 {IMM5[_size]} 0 0101 1 vn:5 rd:5",
                smov,
                name=f"smov_{_letter}{_q}",
                size=_size,
                q=_q,
                kinds={"rd": X if _q else W},
            )


# ---- immediates ----
def movi(b: Insn, imm: U64, q: int) -> VEC128:
    return vec.clear(b, b.splat(imm, V128), q)


def orr_imm(b: Insn, vd: VEC128, imm: U64, q: int) -> VEC128:
    return vec.clear(b, vec.or_(b, vd, b.splat(imm, V128)), q)


def bic_imm(b: Insn, vd: VEC128, imm: U64, q: int) -> VEC128:
    return vec.clear(b, vec.and_(b, vd, vec.not_(b, b.splat(imm, V128))), q)


def movi_d(b: Insn, imm: U64) -> U64:
    return imm


class Pattern64(Kind):
    """An 8-bit immediate whose value is the 64 bits it stands for; ``code`` is cmode (and op) of the row, see ``codes.simd_immediate``."""

    def __init__(self, expand: Callable[[int], int]) -> None:
        self.expand = expand

    def value(self, raw: int, field: Any) -> int:
        return self.expand(raw)

    def raw(self, value: int, field: Any) -> int:
        for raw in range(256):
            if self.expand(raw) == value:
                return raw
        raise ValueError(value)

    def source(self, field: Any, word: str, names: dict[str, Any]) -> str:
        name = f"decode_{len(names)}"
        names[name] = self.expand
        return f"{name}({field.source(word)})"

    def store(self, field: Any) -> str:
        return "i64"

    def text(self, value: int, pc: int) -> str:
        return str(self.raw(value, None))

    def parse(self, text: str, pc: int, symbols: Any) -> int:
        return self.expand(int(text, 0))


def _immediate(
    mnemonic: str, op: int, cmode: str, text: str, meaning: Callable[..., Any], kind: Kind, arr: tuple[str, str], name: str
) -> None:
    isa.row(
        f"{mnemonic} vd.q, imm{text}",
        f"0 q:1 {op} 0111100000 imm[7:5] {cmode} 0 1 imm[4:0] vd:5",
        meaning,
        name=name,
        kinds={"imm": kind, "q": Choice(*arr)},
    )


_S: Final = ("2s", "4s")
_H: Final = ("4h", "8h")
for _shift in (0, 8, 16, 24):
    _text = f", lsl {_shift}" if _shift else ""
    _expand, _inverse = codes.WORDS[_shift], codes.NOT_WORDS[_shift]
    _cmode = f"0{_shift // 8:02b}"
    _immediate("movi", 0, _cmode + "0", _text, movi, Pattern64(_expand), _S, f"movi_s{_shift}")
    _immediate("mvni", 1, _cmode + "0", _text, movi, Pattern64(_inverse), _S, f"mvni_s{_shift}")
    _immediate("orr", 0, _cmode + "1", _text, orr_imm, Pattern64(_expand), _S, f"orr_s{_shift}")
    _immediate("bic", 1, _cmode + "1", _text, bic_imm, Pattern64(_expand), _S, f"bic_s{_shift}")
for _shift in (0, 8):
    _text = f", lsl {_shift}" if _shift else ""
    _expand, _inverse = codes.HALVES[_shift], codes.NOT_HALVES[_shift]
    _cmode = f"10{_shift // 8}"
    _immediate("movi", 0, _cmode + "0", _text, movi, Pattern64(_expand), _H, f"movi_h{_shift}")
    _immediate("mvni", 1, _cmode + "0", _text, movi, Pattern64(_inverse), _H, f"mvni_h{_shift}")
    _immediate("orr", 0, _cmode + "1", _text, orr_imm, Pattern64(_expand), _H, f"orr_h{_shift}")
    _immediate("bic", 1, _cmode + "1", _text, bic_imm, Pattern64(_expand), _H, f"bic_h{_shift}")
for _shift in (8, 16):
    _cmode = f"110{_shift // 16}"
    _immediate("movi", 0, _cmode, f", msl {_shift}", movi, Pattern64(codes.ONES[_shift]), _S, f"movi_msl{_shift}")
    _immediate("mvni", 1, _cmode, f", msl {_shift}", movi, Pattern64(codes.NOT_ONES[_shift]), _S, f"mvni_msl{_shift}")
_immediate("movi", 0, "1110", "", movi, Pattern64(codes.all_bytes), ("8b", "16b"), "movi_b")

_MASK: Final = Coded(codes.bytes_mask, codes.bytes_mask_code)
_MOVI64: Final = "0 {} 1 0111100000 imm[7:5] 1110 0 1 imm[4:0] vd:5"
isa.row("movi vd, imm", _MOVI64.format(0), movi_d, name="movi_d", kinds={"imm": _MASK, "vd": SCALARS[3]})
isa.row("movi vd.2d, imm", _MOVI64.format(1), movi, name="movi_2d", kinds={"imm": _MASK}, q=1)


class Float8(Kind):
    """An 8-bit floating-point immediate: its value is the bit pattern it stands for, in 16, 32 or 64 bits."""

    token = r"[-+]?[\d.]+(?:e[-+]?\d+)?"

    def __init__(self, bits: int) -> None:
        self.expand: Callable[[int], int] = {16: codes.float16_bits, 32: codes.float32_bits, 64: codes.float64_bits}[bits]
        self.bits = bits

    def value(self, raw: int, field: Any) -> int:
        return self.expand(raw)

    def raw(self, value: int, field: Any) -> int:
        for raw in range(256):
            if self.expand(raw) == value:
                return raw
        raise ValueError(f"{value:#x} is no 8-bit floating-point immediate")

    def source(self, field: Any, word: str, names: dict[str, Any]) -> str:
        name = f"decode_{len(names)}"
        names[name] = self.expand
        return f"{name}({field.source(word)})"

    def store(self, field: Any) -> str:
        return "i64"

    def text(self, value: int, pc: int) -> str:
        import struct

        form, whole = {16: ("<e", "<H"), 32: ("<f", "<I"), 64: ("<d", "<Q")}[self.bits]
        return repr(struct.unpack(form, struct.pack(whole, value))[0])

    def parse(self, text: str, pc: int, symbols: Any) -> int:
        import struct

        form = {16: "<e", 32: "<f", 64: "<d"}[self.bits]
        return int.from_bytes(struct.pack(form, float(text)), "little")


def fmov_vector(b: Insn, imm: U64, q: int) -> VEC128:
    return vec.clear(b, b.splat(b.trunc(imm, I32), V128), q)


_immediate("fmov", 0, "1111", "", fmov_vector, Float8(32), _S, "fmov_s_imm")


def fmov_halves(b: Insn, imm: U64, q: int) -> VEC128:
    return vec.clear(b, b.splat(b.trunc(imm, I16), V128), q)


isa.row(
    "fmov vd.q, imm",
    "0 q:1 0 0111100000 imm[7:5] 1111 1 1 imm[4:0] vd:5",
    fmov_halves,
    name="fmov_h_imm",
    kinds={"imm": Float8(16), "q": Choice(*_H)},
    needs="fp16",
)
isa.row("fmov vd.2d, imm", "0 1 1 0111100000 imm[7:5] 1111 0 1 imm[4:0] vd:5", movi, name="fmov_2d_imm", q=1, kinds={"imm": Float8(64)})


# ---- permutations ----
def _permutation(name: str, picks: Callable[[int], list[int]]) -> Callable[..., Any]:
    """``picks(n)``: which of 2n lanes (those of vm above those of vn) each of n lanes takes."""

    def meaning(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        lane, q = vec.lane_of(arr), arr >> 2
        n, full = (128 if q else 64) // lane.bits, 128 // lane.bits
        wanted = [p if p < n else p - n + full for p in picks(n)]
        return vec.clear(b, b.shuffle(lane, vn, vm, wanted + [0] * (full - n)), q)

    meaning.__name__ = f"v_{name}"
    return meaning


for _name, _op, _picks in (
    ("uzp1", "001", lambda n: [*range(0, 2 * n, 2)]),
    ("uzp2", "101", lambda n: [*range(1, 2 * n, 2)]),
    ("trn1", "010", lambda n: [i - i % 2 + n * (i % 2) for i in range(n)]),
    ("trn2", "110", lambda n: [i - i % 2 + 1 + n * (i % 2) for i in range(n)]),
    ("zip1", "011", lambda n: [i // 2 + n * (i % 2) for i in range(n)]),
    ("zip2", "111", lambda n: [n // 2 + i // 2 + n * (i % 2) for i in range(n)]),
):
    isa.row(
        f"{_name} vd.arr, vn.arr, vm.arr",
        f"0 arr[2] 001110 arr[1:0] 0 vm:5 0 {_op} 10 vn:5 vd:5",
        _permutation(_name, _picks),
        name=f"{_name}_v",
    )


def ext(b: Insn, vn: VEC128, vm: VEC128, q: int, amount: int) -> VEC128:
    n = 16 if q else 8
    picks = [i + amount if i + amount < n else i + amount - n + 16 for i in range(n)]
    return vec.clear(b, b.shuffle(I8, vn, vm, picks + [0] * (16 - n)), q)


isa.row("ext vd.16b, vn.16b, vm.16b, amount", "0 1 101110 00 0 vm:5 0 amount:4 0 vn:5 vd:5", ext, name="ext_16b", q=1)
isa.row("ext vd.8b, vn.8b, vm.8b, amount", "0 0 101110 00 0 vm:5 0 0 amount:3 0 vn:5 vd:5", ext, name="ext_8b", q=0)


def _table(n: int, extend: bool) -> Callable[..., Any]:
    """TBL (zeros for indexes beyond the table) and TBX (the destination stays there)."""
    names = ["vn", *(f"vn_{i}" for i in range(1, n))]

    def look_up(b: Insn, old: Value, tables: tuple[Value, ...], index: Value, q: int) -> Value:
        result = old
        for i, table in enumerate(tables):
            at = b.lanes("sub", I8, index, vec.splat(b, I8, 16 * i)) if i else index
            here = b.lanes("ult", I8, at, vec.splat(b, I8, 16))
            result = vec.choose(b, here, b.vtable(table, at), result)
        return vec.clear(b, result, q)

    params = ", ".join(names)
    space: dict[str, Any] = {"look_up": look_up, "zero": vec.zero}
    if extend:
        source = f"def meaning(b, vd, {params}, vm, q):\n    return look_up(b, vd, ({params},), vm, q)"
    else:
        source = f"def meaning(b, {params}, vm, q):\n    return look_up(b, zero(b), ({params},), vm, q)"
    exec(source, space)
    meaning: Callable[..., Any] = space["meaning"]
    meaning.__name__ = f"{'tbx' if extend else 'tbl'}_{n}"
    meaning.__annotations__ = {
        "b": Insn,
        **({"vd": VEC128} if extend else {}),
        **dict.fromkeys(names, VEC128),
        "vm": VEC128,
        "q": int,
        "return": VEC128,
    }
    return meaning


for _n in (1, 2, 3, 4):
    _list = ", ".join(f"{'vn' if not i else f'vn_{i}'}.16b" for i in range(_n))
    for _extend, _name in ((0, "tbl"), (1, "tbx")):
        isa.row(
            f"{_name} vd.q, {{ {_list} }}, vm.q",
            f"0 q:1 001110 00 0 vm:5 0 {_n - 1:02b} {_extend} 00 vn:5 vd:5",
            _table(_n, bool(_extend)),
            name=f"{_name}_{_n}",
            kinds={"q": Choice("8b", "16b")},
        )

__all__ = ["Float8"]
