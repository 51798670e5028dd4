"""Reciprocal and reciprocal square root: the manual's estimates, and the steps that refine them.

DDI 0487, shared/functions/float.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import F32, F64, I32, I64, Builder, Function, Type, Value

from ..state import FPCR_DN, FPCR_FZ, FPCR_FZ16, FPCR_MODE_SHIFT
from .fprules import DEFAULT_NAN, FRACTION, HALF, IE, INFINITY, INTEGER, ONE, PE, UE, Lanes, arithmetic, raise_flags
from .functions import FUNCTIONS

_OE, _ZE = 8, 4
_EXPONENT_BITS: Final = {HALF: 5, F32: 8, F64: 11}
_FLUSH: Final = {HALF: FPCR_FZ16, F32: FPCR_FZ, F64: FPCR_FZ}


def recip_estimate(b: Builder, a: Value) -> Value:
    """RecipEstimate: i64 from 256 to 511 to one of the same range."""
    r = b.udiv(b.const(I64, 1 << 19), b.add(b.shl(a, 1), 1))
    return b.lshr(b.add(r, 1), 1)


def recip_sqrt_estimate(b: Builder, a: Value) -> Value:
    """RecipSqrtEstimate: i64 from 128 to 511 to one from 256 to 511.

    The manual counts b up from 512 while a * (b + 1)**2 < 2**28; counting from the top bit down finds the same.
    """
    low = b.add(b.shl(a, 1), 1)
    high = b.shl(b.add(b.shl(b.lshr(a, 1), 1), 1), 1)
    a = b.select(b.ult(a, 256), low, high)
    root = b.const(I64, 512)
    for bit in range(8, -1, -1):
        more = b.add(root, 1 << bit)
        root = b.select(b.ult(b.mul(a, b.mul(more, more)), 1 << 28), more, root)
    return b.lshr(b.add(root, 1), 1)


def _nan(b: Builder, raw: Value, lane: Type, fpcr: Value) -> Value:
    """The result for a NaN operand; a signalling one raises invalid."""
    quiet = 1 << FRACTION[lane] - 1
    with b.if_(b.eq(b.and_(raw, quiet), 0)):
        raise_flags(b, IE)
    return b.select(b.ne(b.and_(fpcr, FPCR_DN), 0), b.const(raw.type, DEFAULT_NAN[lane]), b.or_(raw, quiet))


def _recpe(lane: Type) -> Callable[[], Function]:
    """FPRecipEstimate: (bits, FPCR) -> bits, all in i64."""

    def make() -> Function:
        f = Function(f"fp_recpe_{lane}", [("x", I64), ("fpcr", I64)], I64)
        b = Builder(f)
        x, fpcr = b.param("x"), b.param("fpcr")
        width, fraction_bits = lane.bits, FRACTION[lane]
        bias = (1 << _EXPONENT_BITS[lane] - 1) - 1
        exponent, fraction = b.extract(x, fraction_bits, _EXPONENT_BITS[lane]), b.extract(x, 0, fraction_bits)
        sign = b.and_(x, 1 << width - 1)
        negative = b.ne(sign, 0)
        result = b.var(I64, 0)
        flush = b.ne(b.and_(fpcr, _FLUSH[lane]), 0)
        zero = b.and_(b.eq(exponent, 0), b.or_(b.eq(fraction, 0), flush))
        special = b.eq(exponent, (1 << _EXPONENT_BITS[lane]) - 1)
        # Below 2**-(bias + 1) the result would overflow.
        tiny = b.ult(b.and_(x, (1 << width - 1) - 1), 1 << fraction_bits - 2)
        infinity = b.or_(sign, INFINITY[lane])
        with b.if_(special) as a1:
            nan = b.ne(fraction, 0)
            result.set(sign)
            with b.if_(nan):
                result.set(b.zext(_nan(b, b.trunc(x, INTEGER[lane]), lane, fpcr), I64))
        with a1.else_():
            with b.if_(zero) as a2:
                raise_flags(b, _ZE)
                result.set(infinity)
            with a2.else_():
                with b.if_(tiny) as a3:
                    mode = b.extract(fpcr, FPCR_MODE_SHIFT, 2)
                    over = b.or_(b.eq(mode, 0), b.or_(b.and_(b.eq(mode, 1), b.not_(negative)), b.and_(b.eq(mode, 2), negative)))
                    raise_flags(b, _OE | PE)
                    result.set(b.select(over, infinity, b.or_(sign, INFINITY[lane] - 1)))
                with a3.else_():
                    with b.if_(b.and_(flush, b.uge(exponent, 2 * bias - 1))) as a4:
                        raise_flags(b, UE)
                        result.set(sign)
                    with a4.else_():
                        # The fraction in 52 bits, normalised when the operand is denormal.
                        wide = b.shl(fraction, 52 - fraction_bits)
                        denormal = b.eq(exponent, 0)
                        top = b.eq(b.extract(wide, 51, 1), 0)
                        exp = b.select(denormal, b.select(top, b.const(I64, -1), 0), exponent)
                        shifted = b.select(top, b.shl(b.extract(wide, 0, 50), 2), b.shl(b.extract(wide, 0, 51), 1))
                        wide = b.select(denormal, shifted, wide)
                        estimate = recip_estimate(b, b.or_(b.lshr(wide, 44), 256))
                        exp_result = b.sub(2 * bias - 1, exp)
                        wide = b.shl(b.and_(estimate, 255), 44)
                        one = 1 << 51
                        wide_0 = b.or_(b.const(I64, one), b.lshr(wide, 1))
                        wide_1 = b.or_(b.const(I64, one >> 1), b.lshr(wide, 2))
                        wide = b.select(b.eq(exp_result, 0), wide_0, b.select(b.eq(exp_result, -1), wide_1, wide))
                        exp_result = b.smax(exp_result, 0)
                        result.set(b.or_(b.or_(sign, b.shl(exp_result, fraction_bits)), b.lshr(wide, 52 - fraction_bits)))
        b.ret(result.get())
        return f

    return make


def _rsqrte(lane: Type) -> Callable[[], Function]:
    """FPRSqrtEstimate: (bits, FPCR) -> bits, all in i64."""

    def make() -> Function:
        f = Function(f"fp_rsqrte_{lane}", [("x", I64), ("fpcr", I64)], I64)
        b = Builder(f)
        x, fpcr = b.param("x"), b.param("fpcr")
        width, fraction_bits = lane.bits, FRACTION[lane]
        bias = (1 << _EXPONENT_BITS[lane] - 1) - 1
        exponent, fraction = b.extract(x, fraction_bits, _EXPONENT_BITS[lane]), b.extract(x, 0, fraction_bits)
        sign = b.and_(x, 1 << width - 1)
        result = b.var(I64, 0)
        flush = b.ne(b.and_(fpcr, _FLUSH[lane]), 0)
        zero = b.and_(b.eq(exponent, 0), b.or_(b.eq(fraction, 0), flush))
        nan = b.and_(b.eq(exponent, (1 << _EXPONENT_BITS[lane]) - 1), b.ne(fraction, 0))
        with b.if_(nan) as a1:
            value = _nan(b, b.trunc(x, INTEGER[lane]), lane, fpcr)
            result.set(b.zext(value, I64))
        with a1.else_():
            with b.if_(zero) as a2:
                raise_flags(b, _ZE)
                result.set(b.or_(sign, INFINITY[lane]))
            with a2.else_():
                with b.if_(b.ne(sign, 0)) as a3:
                    raise_flags(b, IE)
                    result.set(DEFAULT_NAN[lane])
                with a3.else_(), b.if_(b.ne(exponent, (1 << _EXPONENT_BITS[lane]) - 1)):  # infinity gives zero
                    wide = b.shl(fraction, 52 - fraction_bits)
                    # A denormal is normalised: the leading one leaves at the top.
                    lead = b.sub(b.clz(wide), 12)  # zeros above it in the 52 bits
                    denormal = b.eq(exponent, 0)
                    exp = b.select(denormal, b.neg(lead), exponent)
                    wide = b.select(denormal, b.extract(b.shl(wide, b.and_(b.add(lead, 1), 63)), 0, 52), wide)
                    even = b.eq(b.and_(exp, 1), 0)
                    scaled = b.select(even, b.or_(b.lshr(wide, 44), 256), b.or_(b.lshr(wide, 45), 128))
                    estimate = recip_sqrt_estimate(b, scaled)
                    exp_result = b.ashr(b.sub(3 * bias - 1, exp), 1)
                    result.set(b.or_(b.shl(exp_result, fraction_bits), b.shl(b.and_(estimate, 255), fraction_bits - 8)))
        b.ret(result.get())
        return f

    return make


for _lane in (HALF, F32, F64):
    FUNCTIONS[f"fp_recpe_{_lane}"] = _recpe(_lane)
    FUNCTIONS[f"fp_rsqrte_{_lane}"] = _rsqrte(_lane)


def estimate(b: Insn, name: str, bits: Value, lane: Type) -> Value:
    """``recpe`` or ``rsqrte`` of a float, from bits to bits."""
    r = b.call(f"fp_{name}_{lane}", [b.zext(bits, I64), b.get("fpcr")], I64)
    assert r is not None
    return b.trunc(r, INTEGER[lane])


def unsigned_estimate(b: Insn, name: str, x: Value) -> Value:
    """URECPE, URSQRTE of an i32 (a fixed-point fraction)."""
    wide = b.zext(x, I64)
    if name == "urecpe":
        small = b.ult(wide, 1 << 31)
        r = recip_estimate(b, b.lshr(wide, 23))
    else:
        small = b.ult(wide, 1 << 30)
        r = recip_sqrt_estimate(b, b.lshr(wide, 23))
    return b.select(small, b.const(I32, -1), b.trunc(b.shl(r, 23), I32))


def exponent_reciprocal(b: Insn, raw: Value, lane: Type) -> Value:
    """FRECPX, from bits to bits: the exponent inverted, the fraction zero."""
    word = INTEGER[lane]
    bits, n = FRACTION[lane], _EXPONENT_BITS[lane]
    exponent = b.extract(raw, bits, n)
    largest = (1 << n) - 2
    # With FZ a denormal is a zero, and both give the largest exponent anyway.
    inverted = b.select(b.eq(exponent, 0), b.const(word, largest), b.xor(exponent, (1 << n) - 1))
    sign = b.and_(raw, 1 << word.bits - 1)
    plain = b.or_(sign, b.shl(inverted, bits))
    result = b.var(word, plain)
    with b.if_(b.ugt(b.shl(raw, 1), b.const(word, INFINITY[lane] << 1))):
        result.set(_nan(b, raw, lane, b.get("fpcr")))
    return result.get()


# ---- steps ----
def step(b: Insn, x: Value, y: Value, square_root: bool, lane: Type | None = None) -> Value:
    """FRECPS: 2 - x * y.  FRSQRTS: (3 - x * y) / 2.  Both with one rounding; infinity times zero counts as zero."""
    vector = lane is not None
    lane = lane or x.type
    o = Lanes(b, lane, vector)
    one = ONE[lane]
    two, three_halves = one + (1 << FRACTION[lane]), one + (1 << FRACTION[lane] - 1)
    rx, ry = o.do("xor", o.raw(x), o.const(1 << o.word.bits - 1)), o.raw(y)
    mx, my = o.magnitude(rx), o.magnitude(ry)
    inf, zero = o.const(INFINITY[lane]), o.const(0)
    product = o.either(o.both(o.do("eq", mx, inf), o.do("eq", my, zero)), o.both(o.do("eq", mx, zero), o.do("eq", my, inf)))
    # With FZ a denormal is a zero for this, too.
    flush = o.everywhere(b.ne(b.and_(b.get("fpcr"), FPCR_FZ), 0))
    least = o.const(1 << FRACTION[lane])
    fx, fy = (o.both(flush, o.do("ult", m, least)) for m in (mx, my))
    product = o.either(product, o.either(o.both(fx, o.do("eq", my, inf)), o.both(o.do("eq", mx, inf), fy)))
    if square_root:
        # Half of the larger factor is exact unless the product vanishes beside 3 anyway.  NaN and infinity stay what they are.
        x_larger = o.do("ugt", mx, my)
        down = 1 << FRACTION[lane]

        def halved(raw: Value, magnitude: Value) -> Value:
            finite = o.both(o.do("ult", magnitude, inf), o.do("uge", magnitude, o.const(2 * down)))
            return o.choose(finite, o.do("sub", raw, o.const(down)), raw)

        px = o.choose(x_larger, halved(rx, mx), rx)
        py = o.choose(x_larger, ry, halved(ry, my))
    else:
        px, py = rx, ry
    constant = o.const(three_halves if square_root else two)
    # Where the product counts as zero, multiply zeros: the host must not see infinity times zero.
    px, py = o.choose(product, zero, px), o.choose(product, zero, py)
    return arithmetic(b, "fma", o.number(px), o.number(py), o.number(constant), lane=lane if vector else None)


__all__ = ["estimate", "exponent_reciprocal", "step", "unsigned_estimate"]
