"""Multiplication and division (semantics-alu.md 1, 5)."""

from __future__ import annotations

from pyqemu.tcg_ir import I32, I64

from ..exceptions import DIV
from .registry import Builder, I, Sm, Value, alop, raise_if


@alop("mul{s,d}")
def mul(b: Builder, s1: I, s2: I) -> I:
    return b.mul(s1, s2)


@alop("umulx")
def umulx(b: Builder, s1: I, s2: I) -> I:
    return b.mul(b.zext(s1, I64), b.zext(s2, I64))


@alop("smulx")
def smulx(b: Builder, s1: I, s2: I) -> I:
    return b.mul(b.sext(s1, I64), b.sext(s2, I64))


@alop("umulhd")
def umulhd(b: Builder, s1: I, s2: I) -> I:
    return b.umulh(s1, s2)


@alop("smulhd")
def smulhd(b: Builder, s1: I, s2: I) -> I:
    return b.smulh(s1, s2)


@alop("clmull")
def clmull(b: Builder, s1: I, s2: I) -> I:
    return b.clmul(s1, s2)


@alop("clmulh")
def clmulh(b: Builder, s1: I, s2: I) -> I:
    return b.clmulh(s1, s2)


def _fault(b: Builder, bad: Value, result: Value, sm: Sm) -> Value:
    """``result``, but ``bad`` raises exc_div; a speculative operation gives 0 instead, and that is a diagnostic value."""
    if sm:
        sm.failures.append(bad)
        return b.select(bad, b.const(result.type, 0), result)
    raise_if(b, bad, DIV)
    return result


@alop("udiv{s,d}")
def udiv(b: Builder, s1: I, s2: I, sm: Sm) -> I:
    return _fault(b, b.eq(s2, 0), b.udiv(s1, s2), sm)


@alop("sdiv{s,d}")
def sdiv(b: Builder, s1: I, s2: I, sm: Sm) -> I:
    """The most negative number by -1 gives itself."""
    return _fault(b, b.eq(s2, 0), b.sdiv(s1, s2), sm)


# 64-bit dividend, 32-bit divisor, 32-bit result.  The remainder of a division whose quotient overflows is not
# established; the mathematical one is given.


@alop("udivx")
def udivx(b: Builder, s1: I, s2: I, sm: Sm) -> I:
    wide = b.zext(s2, I64)
    quotient = b.udiv(s1, wide)
    bad = b.or_(b.eq(s2, 0), b.ugt(quotient, 0xFFFFFFFF))
    return _fault(b, bad, b.trunc(quotient, I32), sm)


@alop("umodx")
def umodx(b: Builder, s1: I, s2: I, sm: Sm) -> I:
    return _fault(b, b.eq(s2, 0), b.trunc(b.urem(s1, b.zext(s2, I64)), I32), sm)


@alop("sdivx")
def sdivx(b: Builder, s1: I, s2: I, sm: Sm) -> I:
    quotient = b.sdiv(s1, b.sext(s2, I64))
    low = b.trunc(quotient, I32)
    wrapped = b.and_(b.eq(s1, 1 << 63), b.eq(s2, -1))  # the 64-bit division wraps: 2**63 does not fit either
    bad = b.or_(b.or_(b.eq(s2, 0), b.ne(b.sext(low, I64), quotient)), wrapped)
    return _fault(b, bad, low, sm)


@alop("smodx")
def smodx(b: Builder, s1: I, s2: I, sm: Sm) -> I:
    return _fault(b, b.eq(s2, 0), b.trunc(b.srem(s1, b.sext(s2, I64)), I32), sm)
