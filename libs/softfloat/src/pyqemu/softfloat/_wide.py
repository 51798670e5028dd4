"""256-bit words for the emitter, as pairs of 128-bit IR values: what the fused multiply-add of f80 and f128 needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pyqemu.tcg_ir import I128, Builder, Type, Value, Var

I256: Final = Type("i256", "int", 256)
"""Never seen by the IR."""
_MASK64: Final = (1 << 64) - 1


class Pair:
    """A 256-bit word."""

    __slots__ = ("hi", "lo", "type")

    def __init__(self, lo: Value, hi: Value) -> None:
        self.lo = lo
        self.hi = hi
        self.type = I256


class PairVar:
    """A local variable of 256 bits."""

    def __init__(self, lo: Var, hi: Var) -> None:
        self.lo = lo
        self.hi = hi

    def get(self) -> Pair:
        return Pair(self.lo.get(), self.hi.get())

    def set(self, x: Pair) -> None:
        self.lo.set(x.lo)
        self.hi.set(x.hi)


class WideBuilder:
    """The builder's verbs on 256-bit words; anything else goes to the builder itself."""

    def __init__(self, b: Builder) -> None:
        self.b: Final = b

    def __getattr__(self, name: str) -> Any:
        return getattr(self.b, name)

    def const(self, type: Type, value: int) -> Any:
        if type is not I256:
            return self.b.const(type, value)
        return Pair(self.b.const(I128, value), self.b.const(I128, value >> 128))

    def pair(self, x: Any) -> Pair:
        """An int or a word as a word."""
        if isinstance(x, Pair):
            return x
        assert isinstance(x, int)
        word: Pair = self.const(I256, x)
        return word

    def zext(self, x: Any, to: Type) -> Any:
        if to is not I256:
            return self.b.zext(x, to)
        return x if isinstance(x, Pair) else Pair(self.b.zext(x, I128), self.b.const(I128, 0))

    def trunc(self, x: Any, to: Type) -> Any:
        return self.b.trunc(x.lo if isinstance(x, Pair) else x, to)

    def _each(self, verb: str, x: Any, y: Any) -> Any:
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return getattr(self.b, verb)(x, y)
        x, y = self.pair(x), self.pair(y)
        return Pair(getattr(self.b, verb)(x.lo, y.lo), getattr(self.b, verb)(x.hi, y.hi))

    def and_(self, x: Any, y: Any) -> Any:
        return self._each("and_", x, y)

    def or_(self, x: Any, y: Any) -> Any:
        return self._each("or_", x, y)

    def xor(self, x: Any, y: Any) -> Any:
        return self._each("xor", x, y)

    def add(self, x: Any, y: Any) -> Any:
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return self.b.add(x, y)
        x, y, b = self.pair(x), self.pair(y), self.b
        lo = b.add(x.lo, y.lo)
        carry = b.zext(b.ult(lo, x.lo), I128)
        return Pair(lo, b.add(b.add(x.hi, y.hi), carry))

    def sub(self, x: Any, y: Any) -> Any:
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return self.b.sub(x, y)
        x, y, b = self.pair(x), self.pair(y), self.b
        borrow = b.zext(b.ult(x.lo, y.lo), I128)
        return Pair(b.sub(x.lo, y.lo), b.sub(b.sub(x.hi, y.hi), borrow))

    def neg(self, x: Any) -> Any:
        return self.sub(0, x) if isinstance(x, Pair) else self.b.neg(x)

    def abs(self, x: Any) -> Any:
        return self.select(self.slt(x, 0), self.neg(x), x) if isinstance(x, Pair) else self.b.abs(x)

    def mul(self, x: Any, y: Any) -> Any:
        """The 256-bit product of two words below 2**128 (all that is ever multiplied are significands)."""
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return self.b.mul(x, y)
        b = self.b
        p, q = self.pair(x).lo, self.pair(y).lo
        p0, p1, q0, q1 = b.and_(p, _MASK64), b.lshr(p, 64), b.and_(q, _MASK64), b.lshr(q, 64)
        p00, p01, p10, p11 = b.mul(p0, q0), b.mul(p0, q1), b.mul(p1, q0), b.mul(p1, q1)
        middle = b.add(b.add(b.lshr(p00, 64), b.and_(p01, _MASK64)), b.and_(p10, _MASK64))
        high = b.add(b.add(p11, b.lshr(middle, 64)), b.add(b.lshr(p01, 64), b.lshr(p10, 64)))
        return Pair(b.or_(b.and_(p00, _MASK64), b.shl(middle, 64)), high)

    def shl(self, x: Any, n: Any) -> Any:
        return self._shift(x, n, "shl")

    def lshr(self, x: Any, n: Any) -> Any:
        return self._shift(x, n, "lshr")

    def ashr(self, x: Any, n: Any) -> Any:
        return self._shift(x, n, "ashr")

    def _shift(self, x: Any, n: Any, verb: str) -> Any:
        b = self.b
        if not isinstance(x, Pair):
            if isinstance(n, Pair):
                raise TypeError("a wide count for a narrow shift")
            return getattr(b, verb)(x, n)
        count = self.pair(n).lo
        fill = b.ashr(x.hi, 127) if verb == "ashr" else b.const(I128, 0)
        # Counts are taken modulo the width, so a shift by 128 - 0 has to be asked for in two steps.
        back = b.sub(127, b.and_(count, 127))
        far = b.ne(b.and_(count, 128), 0)
        if verb == "shl":
            near_hi = b.or_(b.shl(x.hi, count), b.lshr(b.lshr(x.lo, 1), back))
            shifted = b.shl(x.lo, count)
            return Pair(b.select(far, 0, shifted), b.select(far, shifted, near_hi))
        near_lo = b.or_(b.lshr(x.lo, count), b.shl(b.shl(x.hi, 1), back))
        shifted = getattr(b, verb)(x.hi, count)
        return Pair(b.select(far, shifted, near_lo), b.select(far, fill, shifted))

    def clz(self, x: Any) -> Any:
        if not isinstance(x, Pair):
            return self.b.clz(x)
        b = self.b
        count = b.select(b.eq(x.hi, 0), b.add(b.clz(x.lo), 128), b.clz(x.hi))
        return Pair(count, b.const(I128, 0))

    def select(self, c: Value, x: Any, y: Any) -> Any:
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return self.b.select(c, x, y)
        x, y = self.pair(x), self.pair(y)
        return Pair(self.b.select(c, x.lo, y.lo), self.b.select(c, x.hi, y.hi))

    def eq(self, x: Any, y: Any) -> Value:
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return self.b.eq(x, y)
        x, y = self.pair(x), self.pair(y)
        return self.b.and_(self.b.eq(x.lo, y.lo), self.b.eq(x.hi, y.hi))

    def ne(self, x: Any, y: Any) -> Value:
        return self.b.xor(self.eq(x, y), 1)

    def slt(self, x: Any, y: Any) -> Value:
        if not isinstance(x, Pair) and not isinstance(y, Pair):
            return self.b.slt(x, y)
        x, y, b = self.pair(x), self.pair(y), self.b
        return b.select(b.eq(x.hi, y.hi), b.ult(x.lo, y.lo), b.slt(x.hi, y.hi))

    def sgt(self, x: Any, y: Any) -> Value:
        return self.slt(y, x)

    def sge(self, x: Any, y: Any) -> Value:
        return self.b.xor(self.slt(x, y), 1)

    def sle(self, x: Any, y: Any) -> Value:
        return self.b.xor(self.slt(y, x), 1)

    def smin(self, x: Any, y: Any) -> Any:
        return self.select(self.slt(x, y), x, y)

    def smax(self, x: Any, y: Any) -> Any:
        return self.select(self.slt(x, y), y, x)


def split(values: Sequence[Any]) -> list[Value]:
    """Words as the values that calls pass: two for each pair."""
    out: list[Value] = []
    for v in values:
        out += [v.lo, v.hi] if isinstance(v, Pair) else [v]
    return out
