"""Flag manipulation (FEAT_FlagM, FEAT_FlagM2) and rounding to 32- and 64-bit integers in floating point (FEAT_FRINTTS)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyqemu.targets.framework import U64, Imm, Insn
from pyqemu.tcg_ir import I1, Value

from . import fpconvert as convert
from .base import W, flag, isa, set_flags
from .fp_scalar import FLOAT, floats
from .fp_vector_two import each
from .fprules import FRACTION, IE, INTEGER, ONE, raise_flags


@isa.insn("cfinv", "1101010100000 000 0100 0000 000 11111", needs="flagm")
def cfinv(b: Insn) -> None:
    n, z, c, v = (flag(b, name) for name in "nzcv")
    set_flags(b, n, z, b.not_(c), v)


@isa.insn("axflag", "1101010100000 000 0100 0000 010 11111", needs="flagm2")
def axflag(b: Insn) -> None:
    """From the flags of a comparison of floats as Arm has them to the other way: unordered is Z and C."""
    z, c, v = (flag(b, name) for name in "zcv")
    no = b.const(I1, 0)
    set_flags(b, no, b.or_(z, v), b.and_(c, b.not_(v)), no)


@isa.insn("xaflag", "1101010100000 000 0100 0000 001 11111", needs="flagm2")
def xaflag(b: Insn) -> None:
    """The way back."""
    z, c = flag(b, "z"), flag(b, "c")
    set_flags(b, b.not_(b.or_(c, z)), b.and_(z, c), b.or_(c, z), b.and_(b.not_(c), z))


isa.operand("mask", Imm(hex=True))


@isa.insn("rmif rn, amount, mask", "1 01 11010000 amount:6 00001 rn:5 0 mask:4", needs="flagm")
def rmif(b: Insn, rn: U64, amount: U64, mask: int) -> None:
    """Bits of a rotated register into the flags that the mask names."""
    x = b.rotr(rn, amount)
    bits = [b.ne(b.and_(x, at), 0) if mask & at else flag(b, name) for at, name in zip((8, 4, 2, 1), "nzcv", strict=True)]
    set_flags(b, *bits)


def _set_flags(name: str, bits: int) -> Callable[..., Any]:
    def meaning(b: Insn, rn: U64) -> None:
        sign, over = b.extract(rn, bits - 1, 1), b.extract(rn ^ b.lshr(rn, 1), bits - 1, 1)
        set_flags(b, b.ne(sign, 0), b.eq(b.extract(rn, 0, bits), 0), flag(b, "c"), b.ne(over, 0))

    meaning.__name__ = name
    return meaning


isa.row("setf8 rn", "0 01 11010000 000000 0 0010 rn:5 0 1101", _set_flags("setf8", 8), kinds={"rn": W}, needs="flagm")
isa.row("setf16 rn", "0 01 11010000 000000 1 0010 rn:5 0 1101", _set_flags("setf16", 16), kinds={"rn": W}, needs="flagm")


def _bounded(bits: int, mode: int | None) -> Callable[[Insn, Value], Value]:
    """To integral, and to the most negative integer of ``bits`` (invalid) when it does not fit."""

    def f(b: Insn, x: Value) -> Value:
        word = INTEGER[x.type]
        bias = ONE[x.type] >> FRACTION[x.type]
        silent = b.frint(x, 4 if mode is None else convert.HOST_ROUNDING[mode], inexact=False)
        raw = b.bitcast(silent, word)
        least = (1 << word.bits - 1) | (bias + bits - 1) << FRACTION[x.type]
        fits = b.or_(b.ult(b.shl(raw, 1), b.const(word, least << 1)), b.eq(raw, b.const(word, least)))
        result = b.var(x.type, b.const(x.type, least))
        with b.if_(fits) as arm:
            result.set(b.frint(x, 4 if mode is None else convert.HOST_ROUNDING[mode]))
        with arm.else_():
            raise_flags(b, IE)
        return result.get()

    return f


def _scalar(name: str, f: Callable[[Insn, Value], Value]) -> Callable[..., Any]:
    def meaning(b: Insn, vn: FLOAT) -> FLOAT:
        return f(b, vn)

    meaning.__name__ = name
    return meaning


for _op, _name, _bits, _mode, _u, _vector in (
    ("00", "frint32z", 32, convert.ZERO, 0, "11110"),
    ("01", "frint32x", 32, None, 1, "11110"),
    ("10", "frint64z", 64, convert.ZERO, 0, "11111"),
    ("11", "frint64x", 64, None, 1, "11111"),
):
    _f = _bounded(_bits, _mode)
    floats(f"{_name} vd, vn", f"00011110 type 1 0100 {_op} 10000 vn:5 vd:5", _scalar(_name, _f), formats="sd", needs="frintts")
    each(_name, _u, 0, _vector, _f, needs="frintts")
