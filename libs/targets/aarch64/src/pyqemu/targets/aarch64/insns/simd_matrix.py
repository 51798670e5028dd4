"""Dot products and products of small matrices: of bytes (FEAT_DotProd, FEAT_I8MM) and of brain floats (FEAT_BF16) (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import F32, U16, VEC128, Insn
from pyqemu.tcg_ir import F32 as T32
from pyqemu.tcg_ir import I8, I16, I32, I64, V128, Builder, Function, Value

from ..state import FPCR_DN, FPCR_FZ, FPCR_MODE_SHIFT
from . import lanework as work
from . import vectors as vec
from .base import V_LOW, H, S, isa
from .fprules import IE, INFINITY, PE, UE, arithmetic, raise_flags
from .functions import FUNCTIONS
from .simd_long import element
from .simd_shapes import place_half


# ---- dot products of bytes: four of them onto each word ----
def _products(b: Insn, x: Value, y: Value, part: int, signed: tuple[bool, bool]) -> Value:
    """Sums of neighbouring products in half ``part`` of two vectors of bytes, in words."""
    wide = [b.lanes("sext" if s else "zext", I8, vec.half(b, v, part), to=I16) for v, s in zip((x, y), signed, strict=True)]
    # A product of unlike kinds fits a signed halfword, one of unsigned bytes an unsigned one.
    return work.fold_pairs(b, I16, b.lanes("mul", I16, *wide), any(signed))


def _dot(name: str, signed: tuple[bool, bool]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def products(b: Insn, d: Value, x: Value, y: Value, q: int) -> Value:
        low, high = (_products(b, x, y, part, signed) for part in (0, 1))
        even, odd = work.pairs(b, I32, low, high, 1)
        return vec.clear(b, b.lanes("add", I32, d, b.lanes("add", I32, even, odd)), q)

    def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        return products(b, vd, vn, vm, q)

    def by_one(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
        return products(b, vd, vn, element(b, vm, 2, idx), q)

    vector.__name__, by_one.__name__ = f"v_{name}", f"ve_{name}"
    return vector, by_one


_ARRANGEMENTS: Final = (("2s", "8b"), ("4s", "16b"))
for _name, _signed, _code, _element_code, _needs in (
    ("sdot", (True, True), "0 01110 10 0 vm:5 10010 1", "0 01111 10 {} vm:5 1110 {} 0", "dotprod"),
    ("udot", (False, False), "1 01110 10 0 vm:5 10010 1", "1 01111 10 {} vm:5 1110 {} 0", "dotprod"),
    ("usdot", (False, True), "0 01110 10 0 vm:5 10011 1", "0 01111 10 {} vm:5 1111 {} 0", "i8mm"),
    ("sudot", (True, False), "", "0 01111 00 {} vm:5 1111 {} 0", "i8mm"),
):
    _v, _one = _dot(_name, _signed)
    for _q, (_wide, _arr) in enumerate(_ARRANGEMENTS):
        if _code:
            isa.row(
                f"{_name} vd.{_wide}, vn.{_arr}, vm.{_arr}", f"0 {_q} {_code} vn:5 vd:5", _v, name=f"{_name}_{_q}", q=_q, needs=_needs
            )
        isa.row(
            f"{_name} vd.{_wide}, vn.{_arr}, vm.4b[idx]",
            f"0 {_q} {_element_code.format('idx[0]', 'idx[1]')} vn:5 vd:5",
            _one,
            name=f"{_name}_{_q}_element",
            q=_q,
            needs=_needs,
        )


# ---- two rows of eight bytes times two columns, onto two by two words ----
def _matrix(name: str, signed: tuple[bool, bool]) -> Callable[..., Any]:
    def meaning(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
        turned = b.shuffle(I64, vm, vm, [1, 0])
        sums = {}
        for row in (0, 1):
            for column in (0, 1):
                sums[row, column] = _products(b, vn, vm if row == column else turned, row, signed)
        # Four words each: adding neighbours twice leaves one, in the order of the result.
        first, second = (b.lanes("add", I32, *work.pairs(b, I32, sums[row, 0], sums[row, 1], 1)) for row in (0, 1))
        return b.lanes("add", I32, vd, b.lanes("add", I32, *work.pairs(b, I32, first, second, 1)))

    meaning.__name__ = f"v_{name}"
    return meaning


for _name, _signed, _u, _op in (
    ("smmla", (True, True), 0, "10100"),
    ("ummla", (False, False), 1, "10100"),
    ("usmmla", (False, True), 0, "10101"),
):
    isa.row(f"{_name} vd.4s, vn.16b, vm.16b", f"0 1 {_u} 01110 10 0 vm:5 {_op} 1 vn:5 vd:5", _matrix(_name, _signed), needs="i8mm")


# ---- brain floats: the upper halves of singles ----
_BF_NAN: Final = 0x7FC0_0000
_OE: Final = 8
#: Round to zero, denormal operands and results are zeros, nothing traps.
_BF_CONTROL: Final = 0x1F80 | 0x6000 | 0x8040


def _odd_sum(b: Builder, x: Value, y: Value) -> Value:
    """The sum of two singles, rounded to odd; what is too large is infinite.  The control word must be ``_BF_CONTROL``."""
    b.fpenv_set(_BF_CONTROL)
    r = b.bitcast(b.fadd(x, y), I32)
    flags = b.fpenv_get()
    vanished = b.ne(b.and_(flags, UE), 0)
    odd = b.and_(b.ne(b.and_(flags, PE), 0), b.not_(vanished))
    r = b.or_(r, b.zext(odd, I32))
    infinite = b.or_(b.and_(r, 1 << 31), INFINITY[T32])
    return b.bitcast(b.select(b.ne(b.and_(flags, _OE), 0), infinite, r), T32)


def _product(b: Builder, x: Value, y: Value) -> Value:
    """The product of two brain floats in singles: exact, or infinite."""
    b.fpenv_set(_BF_CONTROL)
    r = b.bitcast(b.fmul(x, y), I32)
    infinite = b.or_(b.and_(r, 1 << 31), INFINITY[T32])
    return b.bitcast(b.select(b.ne(b.and_(b.fpenv_get(), _OE), 0), infinite, r), T32)


def _bf_dot() -> Function:
    """(single, two brain floats, two brain floats) -> single: the sum with both products.  Raises no flags."""
    f = Function("fp_bf_dot", [("d", T32), ("x", I32), ("y", I32)], T32)
    b = Builder(f)
    env = b.fpenv_get()
    x, y = b.param("x"), b.param("y")
    products = [
        _product(b, b.bitcast(b.and_(b.shl(x, up), 0xFFFF0000), T32), b.bitcast(b.and_(b.shl(y, up), 0xFFFF0000), T32)) for up in (16, 0)
    ]
    total = b.bitcast(_odd_sum(b, b.param("d"), _odd_sum(b, *products)), I32)
    b.fpenv_set(env)
    nan = b.ugt(b.shl(total, 1), INFINITY[T32] << 1)
    b.ret(b.bitcast(b.select(nan, _BF_NAN, total), T32))
    return f


FUNCTIONS["fp_bf_dot"] = _bf_dot


def _dot_onto(b: Insn, d: Value, x: Value, y: Value) -> Value:
    """A word plus the dot product of two words of brain floats."""
    r = b.call("fp_bf_dot", [b.bitcast(d, T32), x, y], T32)
    assert r is not None
    return b.bitcast(r, I32)


def bfdot(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
    out = vec.zero(b)
    for i in range(4 if q else 2):
        out = b.setlane(I32, out, i, _dot_onto(b, *(b.getlane(I32, v, i) for v in (vd, vn, vm))))
    return out


def bfdot_element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
    return bfdot(b, vd, vn, element(b, vm, 2, idx), q)


for _q, (_wide, _arr) in enumerate((("2s", "4h"), ("4s", "8h"))):
    isa.row(
        f"bfdot vd.{_wide}, vn.{_arr}, vm.{_arr}",
        f"0 {_q} 1 01110 01 0 vm:5 11111 1 vn:5 vd:5",
        bfdot,
        name=f"bfdot_{_q}",
        q=_q,
        needs="bf16",
    )
    isa.row(
        f"bfdot vd.{_wide}, vn.{_arr}, vm.2h[idx]",
        f"0 {_q} 0 01111 01 idx[0] vm:5 1111 idx[1] 0 vn:5 vd:5",
        bfdot_element,
        name=f"bfdot_{_q}_element",
        q=_q,
        needs="bf16",
    )


@isa.insn("bfmmla vd.4s, vn.8h, vm.8h", "0 1 1 01110 01 0 vm:5 11101 1 vn:5 vd:5", needs="bf16")
def bfmmla(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    """Two rows of four times two columns, onto two by two singles; each pair of products is added on its own."""
    out = vd
    for i in range(4):
        total = b.getlane(I32, vd, i)
        for k in (0, 1):
            total = _dot_onto(b, total, b.getlane(I32, vn, i // 2 * 2 + k), b.getlane(I32, vm, i % 2 * 2 + k))
        out = b.setlane(I32, out, i, total)
    return out


def _every_other(b: Insn, v: Value, odd: int) -> Value:
    """Every other lane of brain floats as singles."""
    return vec.and_(b, v, vec.splat(b, I32, 0xFFFF0000)) if odd else b.lanes("shl", I32, v, vec.splat(b, I32, 16))


def bfmlal(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
    return arithmetic(b, "fma", _every_other(b, vn, q), _every_other(b, vm, q), vd, lane=T32)


def bfmlal_element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
    y = b.splat(b.shl(b.zext(b.getlane(I16, vm, idx), I32), 16), V128)
    return arithmetic(b, "fma", _every_other(b, vn, q), y, vd, lane=T32)


for _q, _name in enumerate(("bfmlalb", "bfmlalt")):
    isa.row(f"{_name} vd.4s, vn.8h, vm.8h", f"0 {_q} 1 01110 11 0 vm:5 11111 1 vn:5 vd:5", bfmlal, name=_name, q=_q, needs="bf16")
    isa.row(
        f"{_name} vd.4s, vn.8h, vm.h[idx]",
        f"0 {_q} 0 01111 11 idx[1] idx[0] vm:4 1111 idx[2] 0 vn:5 vd:5",
        bfmlal_element,
        name=f"{_name}_element",
        q=_q,
        kinds={"vm": V_LOW},
        needs="bf16",
    )


# ---- to brain floats ----
def _to_bf() -> Function:
    """(single as bits, FPCR) -> brain float in an i32; flags are raised."""
    f = Function("fp_to_bf", [("x", I32), ("fpcr", I64)], I32)
    b = Builder(f)
    x, fpcr = b.param("x"), b.param("fpcr")
    flush = b.ne(b.and_(fpcr, FPCR_FZ), 0)
    exponent = b.extract(x, 23, 8)
    negative = b.slt(x, 0)
    x = b.select(b.and_(flush, b.eq(exponent, 0)), b.and_(x, 1 << 31), x)
    kept, rest = b.lshr(x, 16), b.extract(x, 0, 16)
    nan = b.ugt(b.shl(x, 1), INFINITY[T32] << 1)
    mode = b.extract(fpcr, FPCR_MODE_SHIFT, 2)
    odd = b.ne(b.and_(kept, 1), 0)
    nearest = b.or_(b.ugt(rest, 0x8000), b.and_(b.eq(rest, 0x8000), odd))
    away = b.or_(b.and_(b.eq(mode, 1), b.not_(negative)), b.and_(b.eq(mode, 2), negative))
    inexact = b.and_(b.ne(rest, 0), b.not_(nan))
    up = b.select(b.eq(mode, 0), nearest, b.and_(away, inexact))
    r = b.add(kept, b.zext(up, I32))
    over = b.and_(inexact, b.eq(b.and_(r, 0x7FFF), INFINITY[T32] >> 16))
    flags = b.select(over, b.const(I32, _OE | PE), b.select(b.eq(exponent, 0), b.const(I32, UE | PE), PE))
    flags = b.select(inexact, flags, 0)
    flags = b.select(b.and_(nan, b.eq(b.extract(x, 22, 1), 0)), b.const(I32, IE), flags)
    quiet = b.select(b.ne(b.and_(fpcr, FPCR_DN), 0), b.const(I32, _BF_NAN >> 16), b.or_(kept, 0x40))
    with b.if_(b.ne(flags, 0)):
        raise_flags(b, flags)
    b.ret(b.select(nan, quiet, r))
    return f


FUNCTIONS["fp_to_bf"] = _to_bf


def _brain(b: Insn, bits: Value) -> Value:
    r = b.call("fp_to_bf", [bits, b.get("fpcr")], I32)
    assert r is not None
    return b.trunc(r, I16)


@isa.insn("bfcvt vd, vn", "00011110 01 1 000110 10000 vn:5 vd:5", kinds={"vd": H, "vn": S}, needs="bf16")
def bfcvt(b: Insn, vn: F32) -> U16:
    return _brain(b, b.bitcast(vn, I32))


def bfcvtn(b: Insn, vd: VEC128, vn: VEC128, q: int) -> VEC128:
    out = vec.zero(b)
    for i in range(4):
        out = b.setlane(I16, out, i, _brain(b, b.getlane(I32, vn, i)))
    return place_half(b, vd, b.getlane(I64, out, 0), q)


for _q, _arr in enumerate(("4h", "8h")):
    _name = "bfcvtn" + "2" * _q
    isa.row(f"{_name} vd.{_arr}, vn.4s", f"0 {_q} 0 01110 10 10000 10110 10 vn:5 vd:5", bfcvtn, name=_name, q=_q, needs="bf16")
