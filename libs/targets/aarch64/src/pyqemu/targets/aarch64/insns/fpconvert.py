"""Conversions: to and from integers and fixed point, between formats, rounding to integral, estimates (DDI 0487, shared/functions/float).

What the host converts in one instruction is done there while the value is well inside the range; everything else is integer work in native
functions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import F32, F64, I16, I32, I64, Builder, Function, Type, Value

from ..state import FPCR_AHP, FPCR_DN, FPCR_FZ, FPCR_FZ16, FPCR_MODE_SHIFT
from .fprules import DEFAULT_NAN, FRACTION, IE, INFINITY, INTEGER, LEAST_NORMAL, ONE, PE, UE, raise_flags
from .functions import FUNCTIONS

OE: Final = 8
#: Rounding directions: those of FPCR.RMode, then to nearest with ties away from zero.
NEAREST, UP, DOWN, ZERO, AWAY = range(5)
#: The same for the host's rounding instruction, where it has them.
HOST_ROUNDING: Final = {NEAREST: 0, UP: 2, DOWN: 1, ZERO: 3}
_BIAS: Final = {F32: 127, F64: 1023}


def is_nan(b: Builder, x: Value) -> Value:
    """Of a scalar, by its bits: no flags."""
    raw = b.bitcast(x, INTEGER[x.type])
    return b.ugt(b.shl(raw, 1), b.const(raw.type, INFINITY[x.type] << 1))


def default_when(b: Builder, x: Value) -> Value:
    """A result that is NaN becomes the default NaN when FPCR.DN asks for it."""
    result = b.var(x.type, x)
    with b.rarely(is_nan(b, x)):
        raw = b.bitcast(x, INTEGER[x.type])
        raw = b.select(b.ne(b.and_(b.get("fpcr"), FPCR_DN), 0), DEFAULT_NAN[x.type], raw)
        result.set(b.bitcast(raw, x.type))
    return result.get()


# ---- to integers ----
def _rounded(b: Builder, m: Value, shift: Value, mode: Value, negative: Value) -> tuple[Value, Value]:
    """(m >> shift rounded, whether that was inexact), for i64 m and counts from 1 to 63."""
    q = b.lshr(m, shift)
    rest = b.and_(m, b.sub(b.shl(b.const(I64, 1), shift), 1))
    half = b.shl(b.const(I64, 1), b.sub(shift, 1))
    inexact = b.ne(rest, 0)
    odd = b.ne(b.and_(q, 1), 0)
    up = b.or_(b.ugt(rest, half), b.and_(b.eq(rest, half), b.or_(odd, b.eq(mode, AWAY))))
    nearest = b.or_(b.eq(mode, NEAREST), b.eq(mode, AWAY))
    away = b.or_(b.and_(b.eq(mode, UP), b.not_(negative)), b.and_(b.eq(mode, DOWN), negative))
    step = b.select(nearest, up, b.and_(away, inexact))
    return b.add(q, b.zext(step, I64)), inexact


def _to_integer(name: str, bits: int, signed: bool) -> Callable[[], Function]:
    """(double as bits, mode, fraction bits) -> saturated integer in an i64; flags are raised."""

    def make() -> Function:
        f = Function(name, [("x", I64), ("mode", I64), ("fbits", I64)], I64)
        b = Builder(f)
        x, mode, fbits = b.param("x"), b.param("mode"), b.param("fbits")
        negative = b.slt(x, 0)
        exponent = b.extract(x, 52, 11)
        fraction = b.extract(x, 0, 52)
        normal = b.ne(exponent, 0)
        m = b.or_(fraction, b.select(normal, b.const(I64, 1 << 52), 0))
        # value = m * 2**(e - 1075 + fbits)
        e = b.add(b.sub(b.select(normal, exponent, 1), 1075), fbits)
        down = b.umin(b.neg(e), 63)  # a count beyond 63 leaves the same rest: less than half
        to_right = b.slt(e, 0)
        rounded, inexact = _rounded(b, m, b.select(to_right, down, 1), mode, negative)
        too_far = b.sgt(e, 11)  # 53 bits moved by 11 just fit 64
        magnitude = b.select(to_right, rounded, b.shl(m, b.smax(e, 0)))
        inexact = b.and_(inexact, to_right)
        special = b.eq(exponent, 0x7FF)
        huge = b.and_(b.or_(too_far, special), b.ne(m, 0))
        nan = b.and_(special, b.ne(fraction, 0))
        if signed:
            limit = b.select(negative, b.const(I64, 1 << bits - 1), (1 << bits - 1) - 1)
            low, high = b.const(I64, -(1 << bits - 1)), b.const(I64, (1 << bits - 1) - 1)
        else:
            limit = b.select(negative, b.const(I64, 0), (1 << bits) - 1)
            low, high = b.const(I64, 0), b.const(I64, (1 << bits) - 1)
        over = b.or_(b.or_(huge, nan), b.ugt(magnitude, limit))
        result = b.select(negative, b.neg(magnitude), magnitude)
        result = b.select(over, b.select(negative, low, high), result)
        result = b.select(nan, 0, result)
        flags = b.select(over, b.const(I32, IE), b.select(inexact, b.const(I32, PE), 0))
        with b.if_(b.ne(flags, 0)):
            raise_flags(b, flags)
        b.ret(result)
        return f

    return make


for _bits in (16, 32, 64):
    for _signed in (True, False):
        _name = f"fp_to_{'s' if _signed else 'u'}{_bits}"
        FUNCTIONS[_name] = _to_integer(_name, _bits, _signed)


def widened(b: Insn, x: Value) -> Value:
    """The bits of a float as those of a double (a signalling NaN raises invalid: every conversion to an integer does)."""
    if x.type is F32:
        x = b.fpext(x)
    return b.bitcast(x, I64)


def flushed_input(b: Insn, bits: Value) -> Value:
    """With FZ, the bits of a denormal double are those of a zero."""
    denormal = b.and_(b.eq(b.extract(bits, 52, 11), 0), b.ne(b.and_(b.get("fpcr"), FPCR_FZ), 0))
    return b.select(denormal, b.and_(bits, 1 << 63), bits)


def to_integer(b: Insn, x: Value, bits: int, signed: bool, mode: int, fbits: int = 0) -> Value:
    """FCVT*: x * 2**fbits to an integer of ``bits`` (in an i64, zero-extended for 32; above 16 bits is nothing to rely on)."""
    name = f"fp_to_{'s' if signed else 'u'}{bits}"
    if mode not in HOST_ROUNDING or fbits or bits == 16:
        value = _slow(b, name, x, mode, fbits)
        return b.and_(value, 0xFFFF_FFFF) if bits == 32 else value
    raw = b.bitcast(x, INTEGER[x.type])
    # Below this power of two no rounding leaves the range of the integer, nor that of the host's conversion.
    top = 30 + (not signed) if bits == 32 else 62
    bound = (_BIAS[x.type] + top) << FRACTION[x.type]
    inside = b.ult(b.shl(raw, 1), b.const(raw.type, bound << 1)) if signed else b.ult(raw, b.const(raw.type, bound))
    result = b.var(I64, 0)
    with b.if_(inside) as arm:
        y = x if mode == ZERO else b.frint(x, HOST_ROUNDING[mode])
        result.set(b.fptosi(y, I64, toward_zero=True))
    with arm.else_():
        result.set(_slow(b, name, x, mode, fbits))
    value = result.get()
    return b.and_(value, 0xFFFF_FFFF) if bits == 32 else value


def _slow(b: Insn, name: str, x: Value, mode: int, fbits: int) -> Value:
    value = b.call(name, [flushed_input(b, widened(b, x)), b.const(I64, mode), b.const(I64, fbits)], I64)
    assert value is not None
    return value


def from_integer(b: Insn, x: Value, to: Type, signed: bool, fbits: int = 0) -> Value:
    """SCVTF, UCVTF of an i32 or i64, divided by 2**fbits (exactly)."""
    r = b.sitofp(x, to) if signed else b.uitofp(x, to)
    if fbits:
        r = b.fmul(r, b.const(to, (_BIAS[to] - fbits) << FRACTION[to]))
    return r


# ---- rounding to integral ----
def to_integral(b: Insn, x: Value, mode: int | None, *, exact: bool = False) -> Value:
    """FRINT*: ``mode`` None is FPCR's.  Only FRINTX (``exact``) raises inexact."""
    if mode == AWAY:
        return default_when(b, _ties_away(b, x))
    return default_when(b, b.frint(x, 4 if mode is None else HOST_ROUNDING[mode], inexact=exact))


def _ties_away(b: Insn, x: Value) -> Value:
    word = INTEGER[x.type]
    raw = b.bitcast(x, word)
    truncated = b.frint(x, 3, inexact=False)
    # What has no fraction anyway (and infinity, NaN) stays; its difference from itself would be invalid for infinity.
    large = b.uge(b.shl(raw, 1), b.const(word, (_BIAS[x.type] + FRACTION[x.type]) << FRACTION[x.type] + 1))
    safe = b.bitcast(b.select(large, 0, raw), x.type)
    rest = b.fsub(safe, b.frint(safe, 3, inexact=False))
    half = b.const(word, (ONE[x.type] - (1 << FRACTION[x.type])) << 1 & word.mask)
    away = b.uge(b.shl(b.bitcast(rest, word), 1), half)
    sign = b.and_(raw, 1 << word.bits - 1)
    one = b.bitcast(b.or_(sign, b.select(away, b.const(word, ONE[x.type]), 0)), x.type)
    moved = b.fadd(b.bitcast(b.select(large, 0, b.bitcast(truncated, word)), x.type), one)
    # Truncation keeps the sign of zero; adding a zero of that sign does, too.
    return b.bitcast(b.select(large, b.bitcast(truncated, word), b.bitcast(moved, word)), x.type)


# ---- between formats ----
def _narrow_tiny() -> Function:
    """(double, single it became, FPCR): underflow of results that are tiny before rounding only."""
    f = Function("fp_narrow", [("x", F64), ("r", F32), ("fpcr", I64)], F32)
    b = Builder(f)
    r = b.bitcast(b.param("r"), I32)
    result = b.var(I32, r)
    fpcr = b.param("fpcr")
    with b.if_(is_nan(b, b.param("r"))) as arm:
        result.set(b.select(b.ne(b.and_(fpcr, FPCR_DN), 0), DEFAULT_NAN[F32], r))
    with arm.else_():
        magnitude = b.bitcast(b.fabs(b.param("x")), I64)
        with b.if_(b.ult(magnitude, (1023 - 126) << 52)):
            raise_flags(b, UE)
            flush = b.ne(b.and_(fpcr, FPCR_FZ), 0)
            result.set(b.select(flush, b.and_(r, 1 << 31), r))
    b.ret(b.bitcast(result.get(), F32))
    return f


FUNCTIONS["fp_narrow"] = _narrow_tiny


def narrow(b: Insn, x: Value) -> Value:
    """A double as a single."""
    r = b.fptrunc(x)
    twice = b.shl(b.bitcast(r, I32), 1)
    odd = b.or_(b.ugt(twice, INFINITY[F32] << 1), b.eq(twice, LEAST_NORMAL[F32] << 1))
    result = b.var(F32, r)
    with b.rarely(odd):
        fixed = b.call("fp_narrow", [x, r, b.get("fpcr")], F32)
        assert fixed is not None
        result.set(fixed)
    return result.get()


def widen(b: Insn, x: Value) -> Value:
    """A single as a double."""
    return default_when(b, b.fpext(x))


def _to_half() -> Function:
    """(double as bits, FPCR) -> half in an i64; flags are raised.  FZ16 counts: a conversion passes it as zero."""
    f = Function("fp_to_half", [("x", I64), ("fpcr", I64)], I64)
    b = Builder(f)
    x, fpcr = b.param("x"), b.param("fpcr")
    alternative = b.ne(b.and_(fpcr, FPCR_AHP), 0)
    negative = b.slt(x, 0)
    sign = b.shl(b.lshr(x, 63), 15)
    exponent, fraction = b.extract(x, 52, 11), b.extract(x, 0, 52)
    special = b.eq(exponent, 0x7FF)
    nan = b.and_(special, b.ne(fraction, 0))
    m = b.or_(fraction, b.select(b.ne(exponent, 0), b.const(I64, 1 << 52), 0))
    e = b.sub(exponent, 1023)
    tiny = b.slt(e, -14)
    shift = b.umin(b.add(42, b.select(tiny, b.sub(-14, e), 0)), 63)
    mode = b.extract(fpcr, FPCR_MODE_SHIFT, 2)
    q, inexact = _rounded(b, m, shift, mode, negative)
    bits = b.add(q, b.select(tiny, 0, b.shl(b.add(e, 14), 10)))
    limit = b.select(alternative, b.const(I64, 0x8000), 0x7C00)
    over = b.uge(bits, limit)
    to_infinity = b.or_(b.eq(mode, NEAREST), b.or_(b.and_(b.eq(mode, UP), b.not_(negative)), b.and_(b.eq(mode, DOWN), negative)))
    overflowed = b.select(alternative, b.const(I64, 0x7FFF), b.select(to_infinity, b.const(I64, 0x7C00), 0x7BFF))
    flags = b.select(inexact, b.select(tiny, b.const(I32, UE | PE), PE), 0)
    flags = b.select(over, b.select(alternative, b.const(I32, IE), OE | PE), flags)
    result = b.or_(sign, b.select(over, overflowed, bits))
    flushed = b.and_(b.and_(tiny, b.ne(m, 0)), b.ne(b.and_(fpcr, FPCR_FZ16), 0))
    result, flags = b.select(flushed, sign, result), b.select(flushed, b.const(I32, UE), flags)
    # Infinity and NaN: the alternative format has neither.
    infinity = b.or_(sign, b.select(alternative, b.const(I64, 0x7FFF), 0x7C00))
    payload = b.or_(b.or_(sign, 0x7E00), b.lshr(fraction, 42))
    payload = b.select(b.ne(b.and_(fpcr, FPCR_DN), 0), b.const(I64, 0x7E00), payload)
    payload = b.select(alternative, sign, payload)
    result = b.select(special, b.select(nan, payload, infinity), result)
    signalling = b.and_(nan, b.eq(b.extract(x, 51, 1), 0))
    invalid = b.or_(signalling, alternative)
    flags = b.select(special, b.select(invalid, b.const(I32, IE), 0), flags)
    with b.if_(b.ne(flags, 0)):
        raise_flags(b, flags)
    b.ret(result)
    return f


def _from_half() -> Function:
    """(half in an i64, FPCR) -> double as bits."""
    f = Function("fp_from_half", [("x", I64), ("fpcr", I64)], I64)
    b = Builder(f)
    x, fpcr = b.param("x"), b.param("fpcr")
    sign = b.shl(b.extract(x, 15, 1), 63)
    exponent, fraction = b.extract(x, 10, 5), b.extract(x, 0, 10)
    normal = b.or_(b.shl(b.add(exponent, 1008), 52), b.shl(fraction, 42))
    # A denormal: its leading one goes to bit 52.
    lead = b.clz(fraction)
    denormal = b.or_(b.shl(b.sub(1023 - 24 + 63, lead), 52), b.and_(b.shl(fraction, b.sub(lead, 11)), (1 << 52) - 1))
    result = b.select(b.eq(exponent, 0), b.select(b.eq(fraction, 0), 0, denormal), normal)
    special = b.and_(b.eq(exponent, 31), b.eq(b.and_(fpcr, FPCR_AHP), 0))
    nan = b.and_(special, b.ne(fraction, 0))
    result = b.or_(sign, b.select(special, b.or_(b.const(I64, 0x7FF << 52), b.shl(fraction, 42)), result))
    quiet = b.select(b.ne(b.and_(fpcr, FPCR_DN), 0), b.const(I64, DEFAULT_NAN[F64]), b.or_(result, 1 << 51))
    with b.if_(b.and_(nan, b.eq(b.extract(fraction, 9, 1), 0))):
        raise_flags(b, IE)
    b.ret(b.select(nan, quiet, result))
    return f


FUNCTIONS["fp_to_half"] = _to_half
FUNCTIONS["fp_from_half"] = _from_half


def to_half(b: Insn, x: Value) -> Value:
    """A single or double as a half, in an i16."""
    bits = b.call("fp_to_half", [flushed_input(b, widened(b, x)), b.and_(b.get("fpcr"), ~FPCR_FZ16)], I64)
    assert bits is not None
    return b.trunc(bits, I16)


def from_half(b: Insn, x: Value, to: Type) -> Value:
    """A half (i16) as a single or double: always exact."""
    bits = b.call("fp_from_half", [b.zext(x, I64), b.get("fpcr")], I64)
    assert bits is not None
    value = b.bitcast(bits, F64)
    return value if to is F64 else b.fptrunc(value)


def _to_odd() -> Function:
    """(double as bits, FPCR) -> single as bits, rounded to odd (FCVTXN)."""
    f = Function("fp_to_odd", [("x", F64), ("fpcr", I64)], F32)
    b = Builder(f)
    env = b.fpenv_get()
    b.fpenv_set(b.or_(b.and_(env, ~0x603F & 0xFFFF), 0x6000))
    r = b.bitcast(b.fptrunc(b.param("x")), I32)
    after = b.fpenv_get()
    flags = b.and_(after, 0x3D)
    # Truncated and inexact: the last bit becomes one.  What is too large is the largest number, whose last bit is one.
    flushed = b.and_(b.ne(b.and_(flags, UE), 0), b.ne(b.and_(b.param("fpcr"), FPCR_FZ), 0))
    odd = b.or_(r, b.zext(b.and_(b.ne(b.and_(flags, PE), 0), b.not_(flushed)), I32))
    b.fpenv_set(b.or_(env, flags))
    nan = b.ugt(b.shl(r, 1), INFINITY[F32] << 1)
    default = b.and_(nan, b.ne(b.and_(b.param("fpcr"), FPCR_DN), 0))
    b.ret(b.bitcast(b.select(default, b.const(I32, DEFAULT_NAN[F32]), b.select(nan, r, odd)), F32))
    return f


FUNCTIONS["fp_to_odd"] = _to_odd


def to_odd(b: Insn, x: Value) -> Value:
    r = b.call("fp_to_odd", [x, b.get("fpcr")], F32)
    assert r is not None
    return r


__all__ = [
    "AWAY",
    "DOWN",
    "NEAREST",
    "UP",
    "ZERO",
    "default_when",
    "from_half",
    "from_integer",
    "is_nan",
    "narrow",
    "to_half",
    "to_integer",
    "to_integral",
    "to_odd",
    "widen",
    "widened",
]
