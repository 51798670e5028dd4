"""Half precision: Zfhmin and Zfh.  Unprivileged manual 20240411, chapter 24.

The host has none, so halves are made doubles, the operation is that of doubles, and its result is rounded to a half.  That second
rounding loses nothing: sums and products of halves are exact in a double, and no quotient, root or fused result of halves comes so
near a point between two halves without being on it that 53 bits could not tell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import BOOL, F32, F64, S16, S32, S64, U32, U64, Insn
from pyqemu.tcg_ir import F64 as DOUBLE
from pyqemu.tcg_ir import I16, I32, I64, Builder, Function, Value

from . import floating
from .encoding import I, S, isa, meaning
from .floating import DOUBLES, INVALID, SINGLES, canonical, exact_rows, rounding_rows
from .state import MXCSR_RC

BOX: Final = 0xFFFF_FFFF_FFFF_0000
NAN: Final = 0x7E00
_INFINITY, _SIGN, _MAGNITUDE, _LEAST_NORMAL = 0x7C00, 0x8000, 0x7FFF, 0x0400
_FRACTION, _BIAS = 10, 15
_DOUBLE_FRACTION, _DOUBLE_BIAS = 52, 1023
#: fflags: inexact, underflow, overflow.
_NX, _UF, _OF = 1, 2, 4

FUNCTIONS: Final[dict[str, Callable[[], Function]]] = {}


# ---- from and to doubles ----
def _round_function() -> Function:
    """The bits of a double as a half in the host's rounding mode (``mode``: those of its control word), the flags 16 bits above."""
    f = Function("riscv_half", [("x", I64), ("mode", I64)], I64)
    b = Builder(f)
    x, mode = b.param("x"), b.param("mode")
    magnitude = b.and_(x, (1 << 63) - 1)
    sign = b.and_(b.lshr(x, 48), _SIGN)
    nearest, down, up = b.eq(mode, 0), b.eq(mode, 1), b.eq(mode, 2)
    away = b.or_(nearest, b.select(b.ne(sign, 0), down, up))  # from zero, where it is not the next one that decides
    out, flags = b.var(I64, sign), b.var(I64, 0)

    def rounded(significand: Value, shift: Value) -> tuple[Value, Value]:
        """(significand >> shift, rounded; whether that is inexact)"""
        whole = b.lshr(significand, shift)
        rest = b.and_(significand, b.shl(b.const(I64, 1), shift) - 1)
        half = b.shl(b.const(I64, 1), shift - 1)
        # To nearest: above the half, or on it with an odd number; else whatever there is.
        over = b.select(nearest, b.or_(b.ugt(rest, half), b.and_(b.eq(rest, half), b.ne(b.and_(whole, 1), 0))), b.ne(rest, 0))
        return whole + b.zext(b.and_(over, away), I64), b.ne(rest, 0)

    exponent = b.lshr(magnitude, _DOUBLE_FRACTION) - _DOUBLE_BIAS
    significand = b.or_(b.and_(magnitude, (1 << _DOUBLE_FRACTION) - 1), 1 << _DOUBLE_FRACTION)
    with b.if_(b.uge(magnitude, DOUBLES.infinity)) as special:
        out.set(b.select(b.ugt(magnitude, DOUBLES.infinity), b.const(I64, NAN), b.or_(sign, _INFINITY)))
    with special.else_(), b.if_(b.ne(magnitude, 0)):
        subnormal = b.slt(exponent, 1 - _BIAS)
        places = b.const(I64, _DOUBLE_FRACTION - _FRACTION)
        below = b.select(subnormal, b.sub(1 - _BIAS, exponent), 0)
        value, inexact = rounded(significand, b.umin(places + below, 60))
        # The leading one of a normal number counts as one of the exponent.
        bits = b.select(subnormal, value, value + b.shl(exponent + (_BIAS - 1), _FRACTION))
        # Tiny after rounding: not when it would be the least normal number with an exponent without bounds.
        unbounded, _ = rounded(significand, places)
        tiny = b.and_(subnormal, b.or_(b.slt(exponent, -_BIAS), b.ult(unbounded, 2 << _FRACTION)))
        flags.set(b.select(inexact, b.select(tiny, b.const(I64, _NX | _UF), _NX), 0))
        overflow = b.uge(bits, _INFINITY)
        out.set(b.or_(sign, b.select(overflow, b.select(away, b.const(I64, _INFINITY), _INFINITY - 1), bits)))
        with b.if_(overflow):
            flags.set(_NX | _OF)
    b.ret(b.or_(out.get(), b.shl(flags.get(), 16)))
    return f


FUNCTIONS["riscv_half"] = _round_function


def to_half(b: Insn, x: Value) -> Value:
    """The half (i16) that a double becomes in the rounding mode in force; sets the flags of that."""
    mode = b.lshr(b.and_(b.fpenv_get(), MXCSR_RC), 13)
    r = b.call("riscv_half", [b.bitcast(x, I64), b.zext(mode, I64)], I64)
    assert r is not None
    b.set("fflags", b.or_(b.get("fflags"), b.trunc(b.lshr(r, 16), I32)))
    return b.trunc(r, I16)


def to_double(b: Insn, x: Value) -> Value:
    """A half (i16) as a double, bit by bit: a signalling NaN stays one, and there are no flags."""
    wide = b.zext(x, I64)
    sign, magnitude = b.shl(b.and_(wide, _SIGN), 48), b.and_(wide, _MAGNITUDE)
    moved = b.shl(magnitude, _DOUBLE_FRACTION - _FRACTION)
    normal = moved + (_DOUBLE_BIAS - _BIAS << _DOUBLE_FRACTION)
    special = b.or_(moved, DOUBLES.infinity)
    # A subnormal number is a whole one times 2**-24: what a double of that exponent has behind its leading one, which is taken away.
    base = _DOUBLE_BIAS - 14 << _DOUBLE_FRACTION
    subnormal = b.ult(b.sub(magnitude, 1), _LEAST_NORMAL - 1)
    small = b.fsub(b.bitcast(b.or_(b.select(subnormal, moved, 0), base), DOUBLE), b.const(DOUBLE, base))
    bits = b.select(b.uge(magnitude, _INFINITY), special, b.select(b.eq(magnitude, 0), b.const(I64, 0), normal))
    bits = b.select(subnormal, b.bitcast(small, I64), bits)
    return b.bitcast(b.or_(sign, bits), DOUBLE)


def unboxed(b: Insn, raw: Value) -> Value:
    """The half (i16) in a register: what is not boxed is a NaN."""
    return b.trunc(b.select(b.uge(raw, BOX), raw, NAN), I16)


def boxed(b: Insn, half: Value) -> Value:
    return b.or_(b.zext(half, I64), BOX)


def number(b: Insn, raw: Value) -> Value:
    """The half in a register as a double."""
    return to_double(b, unboxed(b, raw))


def _quieted(b: Insn, fmt: floating.Format, x: Value) -> Value:
    """Invalid when ``x`` is a signalling NaN."""
    with b.rarely(b.fcmp("uno", x, x)):
        bits = b.bitcast(b.fabs(x), fmt.bits)
        with b.if_(b.ult(bits, fmt.nan)):
            floating.raise_flags(b, INVALID)
    return x


# ---- Zfhmin ----
@isa.insn("flh fd, off(rs1)", I("001", "0000111", "off:12").replace("rd:5", "fd:5"), needs="zfhmin")
def flh(b: Insn, rs1: U64, off: S64) -> U64:
    return boxed(b, b.load(I16, rs1 + off))


@isa.insn("fsh fs2, off(rs1)", S("001", "0100111", "fs2"), needs="zfhmin")
def fsh(b: Insn, fs2: U64, rs1: U64, off: S64) -> None:
    """The low quarter as it is, boxed or not."""
    b.store(rs1 + off, b.trunc(fs2, I16))


@isa.insn("fmv.x.h rd, fs1", "1110010 00000 fs1:5 000 rd:5 1010011", needs="zfhmin")
def fmv_x_h(b: Insn, fs1: S16) -> S16:
    return fs1


@isa.insn("fmv.h.x fd, rs1", "1111010 00000 rs1:5 000 fd:5 1010011", needs="zfhmin")
def fmv_h_x(b: Insn, rs1: U64) -> U64:
    return b.or_(rs1, BOX)


exact_rows(
    "fcvt.s.h fd, fs1", "01000 00 00010 fs1:5 rm:3 fd:5 1010011", "zfhmin", {"fs1": U64}, F32,
    lambda b, fs1: canonical(b, SINGLES, b.fptrunc(number(b, fs1))),
)  # fmt: skip
exact_rows(
    "fcvt.d.h fd, fs1", "01000 01 00010 fs1:5 rm:3 fd:5 1010011", "zfhmin d", {"fs1": U64}, F64,
    lambda b, fs1: canonical(b, DOUBLES, _quieted(b, DOUBLES, number(b, fs1))),
)  # fmt: skip
rounding_rows(
    "fcvt.h.s fd, fs1", "01000 10 00000 fs1:5 rm:3 fd:5 1010011", "zfhmin", {"fs1": F32}, U64, I64,
    lambda b, fs1: boxed(b, to_half(b, b.fpext(fs1))),
)  # fmt: skip
rounding_rows(
    "fcvt.h.d fd, fs1", "01000 10 00001 fs1:5 rm:3 fd:5 1010011", "zfhmin d", {"fs1": F64}, U64, I64,
    lambda b, fs1: boxed(b, to_half(b, _quieted(b, DOUBLES, fs1))),
)  # fmt: skip


# ---- Zfh: arithmetic ----
def _operation(function: Callable[..., Value]) -> Callable[..., Value]:
    """An operation on doubles as one on registers of halves."""
    return lambda b, *raw: boxed(b, to_half(b, function(b, *(number(b, x) for x in raw))))


_ONE: Final = {"fs1": U64}
_TWO: Final = {"fs1": U64, "fs2": U64}
for _name, _funct5, _function in (
    ("fadd", "00000", Insn.fadd),
    ("fsub", "00001", Insn.fsub),
    ("fmul", "00010", Insn.fmul),
    ("fdiv", "00011", Insn.fdiv),
):
    rounding_rows(
        f"{_name}.h fd, fs1, fs2", f"{_funct5} 10 fs2:5 fs1:5 rm:3 fd:5 1010011", "zfh", _TWO, U64, I64, _operation(_function)
    )
rounding_rows("fsqrt.h fd, fs1", "01011 10 00000 fs1:5 rm:3 fd:5 1010011", "zfh", _ONE, U64, I64, _operation(Insn.fsqrt))


def _fused(product: bool, addend: bool) -> Callable[..., Value]:
    return _operation(lambda b, x, y, z: floating.fused(b, DOUBLES, x, y, z, product, addend))


for _name, _opcode, _product, _addend in (
    ("fmadd", "1000011", False, False),
    ("fmsub", "1000111", False, True),
    ("fnmsub", "1001011", True, False),
    ("fnmadd", "1001111", True, True),
):
    rounding_rows(
        f"{_name}.h fd, fs1, fs2, fs3", f"fs3:5 10 fs2:5 fs1:5 rm:3 fd:5 {_opcode}", "zfh", {**_TWO, "fs3": U64}, U64, I64,
        _fused(_product, _addend),
    )  # fmt: skip


# ---- Zfh: signs, minimum and maximum, comparisons, classes ----
def row_of_two(
    name: str, funct5: str, funct3: str, function: Callable[..., Value], result: Any = U64, out: str = "fd", needs: str = "zfh"
) -> None:
    """``function`` of two registers, without rounding."""
    ident = f"{name}_h"

    def body(b: Insn, fs1: Value, fs2: Value) -> Value:
        return function(b, fs1, fs2)

    isa.row(
        f"{name}.h {out}, fs1, fs2", f"{funct5} 10 fs2:5 fs1:5 {funct3} {out}:5 1010011",
        meaning(ident, body, fs1=U64, fs2=U64, result=result), name=ident, needs=needs,
    )  # fmt: skip


def _signed(change: Callable[[Value, Value], Value]) -> Callable[..., Value]:
    return lambda b, x, y: boxed(b, change(unboxed(b, x), unboxed(b, y)))


row_of_two("fsgnj", "00100", "000", _signed(lambda p, q: (p & _MAGNITUDE) | (q & _SIGN)))
row_of_two("fsgnjn", "00100", "001", _signed(lambda p, q: (p & _MAGNITUDE) | (~q & _SIGN)))
row_of_two("fsgnjx", "00100", "010", _signed(lambda p, q: p ^ (q & _SIGN)))


def _extreme(least: bool) -> Callable[..., Value]:
    return _operation(lambda b, x, y: floating.extreme(b, DOUBLES, x, y, least=least))


row_of_two("fmin", "00101", "000", _extreme(True))
row_of_two("fmax", "00101", "001", _extreme(False))


def compared(relation: str, signalling: bool) -> Callable[..., Value]:
    return lambda b, x, y: b.fcmp(relation, number(b, x), number(b, y), signalling=signalling)


row_of_two("fle", "10100", "000", compared("le", True), BOOL, "rd")
row_of_two("flt", "10100", "001", compared("lt", True), BOOL, "rd")
row_of_two("feq", "10100", "010", compared("eq", False), BOOL, "rd")


@isa.insn("fclass.h rd, fs1", "11100 10 00000 fs1:5 001 rd:5 1010011", needs="zfh")
def fclass_h(b: Insn, fs1: U64) -> U64:
    """That of the double, but for what is subnormal here only: normal moves to subnormal."""
    half = unboxed(b, fs1)
    classes = floating.classify(b, DOUBLES, to_double(b, half))
    magnitude = b.and_(half, _MAGNITUDE)
    subnormal = b.and_(b.ne(magnitude, 0), b.ult(magnitude, _LEAST_NORMAL))
    return b.select(subnormal, b.select(b.ne(b.and_(half, _SIGN), 0), b.const(I64, 1 << 2), 1 << 5), classes)


# ---- Zfh: conversions ----
def _to_integer(convert: Any) -> Callable[..., Value]:
    def compute(b: Insn, fs1: Value) -> Value:
        value: Value = convert(b, number(b, fs1))
        return value

    return compute


for _name, _code, _type, _facet, _result, _is_signed in (
    ("w", "00000", I32, S32, S32, True),
    ("wu", "00001", I32, U32, S32, False),
    ("l", "00010", I64, S64, S64, True),
    ("lu", "00011", I64, U64, U64, False),
):
    _convert = floating.to_signed if _is_signed else floating.to_unsigned
    rounding_rows(
        f"fcvt.{_name}.h rd, fs1", f"11000 10 {_code} fs1:5 rm:3 rd:5 1010011", "zfh", _ONE, _result, _type,
        _to_integer(_convert(DOUBLES, _type, False)), _to_integer(_convert(DOUBLES, _type, True)),
    )  # fmt: skip
    # What a double does not hold exactly is far beyond the greatest half.
    _back = floating.from_signed(DOUBLES) if _is_signed else (floating.from_u32 if _type is I32 else floating.from_u64)(DOUBLES)
    rounding_rows(
        f"fcvt.h.{_name} fd, rs1", f"11010 10 {_code} rs1:5 rm:3 fd:5 1010011", "zfh", {"rs1": _facet}, U64, I64,
        lambda b, rs1, back=_back: boxed(b, to_half(b, back(b, rs1))),
    )  # fmt: skip

for _alias, _of in (("fmv", "fsgnj"), ("fneg", "fsgnjn"), ("fabs", "fsgnjx")):
    isa.alias(f"{_alias}.h fd, fs1", f"{_of}.h fd, fs1, fs1")

__all__ = ["FUNCTIONS", "NAN", "boxed", "compared", "number", "row_of_two", "to_double", "to_half", "unboxed"]
