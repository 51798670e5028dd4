"""Which NaN an operation delivers (semantics-alu.md 8).

The host has given the first NaN operand or the default NaN.  The rule of e2k differs only when several operands are NaN, or when an
operand's sign was turned to build the operation; so results are looked at again only when they are NaN.

Two NaN: the larger fraction wins (which also puts quiet before signalling), equal fractions: the positive one.  Fused operations take the
first NaN in the order s1, s2, s3.
"""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import I32, I64, Builder, Type, Value

_INTEGER: Final = {"f32": I32, "f64": I64}
_FRACTION: Final = {32: 23, 64: 52}


class _Lanes:
    """Integer operations on scalars or lane by lane, so that the rule is written once."""

    def __init__(self, b: Builder, like: Value, lane: Type) -> None:
        self.b = b
        self.lane = _INTEGER[lane.name]
        self.vector = like.type if like.type.kind == "vec" else None

    def raw(self, x: Value) -> Value:
        return x if self.vector else self.b.bitcast(x, self.lane)

    def const(self, value: int) -> Value:
        c = self.b.const(self.lane, value)
        return self.b.splat(c, self.vector) if self.vector else c

    def do(self, name: str, x: Value, y: Value) -> Value:
        if self.vector:
            return self.b.lanes(name, self.lane, x, y)
        return getattr(self.b, name + "_" if name in ("and", "or") else name)(x, y)  # type: ignore[no-any-return]

    def choose(self, mask: Value, x: Value, y: Value) -> Value:
        if self.vector:
            return select_lanes(self.b, mask, x, y)
        return self.b.select(mask, x, y)

    def is_nan(self, x: Value) -> Value:
        bits = self.lane.bits
        infinity = ((1 << bits - 1) - 1) & ~((1 << _FRACTION[bits]) - 1)
        return self.do("ugt", self.do("and", x, self.const((1 << bits - 1) - 1)), self.const(infinity))


def select_lanes(b: Builder, mask: Value, x: Value, y: Value) -> Value:
    """x where the mask is all ones, y where it is zero."""
    return b.lanes("xor", I64, y, b.lanes("and", I64, mask, b.lanes("xor", I64, x, y)))


def _cold(b: Builder, result: Value, lane: Type) -> Value:
    """Whether any lane of a result is NaN; asked of the bits, because a host comparison raises de for a denormal result."""
    o = _Lanes(b, result, lane)
    mask = o.is_nan(o.raw(result))
    if not o.vector:
        return mask
    words = [b.getlane(I64, mask, i) for i in range(mask.type.bits // 64)]
    total = words[0]
    for word in words[1:]:
        total = b.or_(total, word)
    return b.ne(total, 0)


def two(b: Builder, result: Value, x: Value, y: Value, lane: Type | None = None) -> Value:
    """The result of an operation on x and y, with the right NaN."""
    lane = lane or result.type
    var = b.var(result.type, result)
    with b.rarely(_cold(b, result, lane)):
        o = _Lanes(b, result, lane)
        rx, ry, rr = o.raw(x), o.raw(y), o.raw(result)
        fraction = o.const((1 << _FRACTION[lane.bits]) - 1)
        fx, fy = o.do("and", rx, fraction), o.do("and", ry, fraction)
        larger = o.choose(o.do("ugt", fx, fy), rx, o.choose(o.do("ult", fx, fy), ry, o.do("umin", rx, ry)))
        nx, ny = o.is_nan(rx), o.is_nan(ry)
        quiet = o.const(1 << _FRACTION[lane.bits] - 1)
        one = o.choose(nx, o.do("or", rx, quiet), o.choose(ny, o.do("or", ry, quiet), rr))
        picked = o.choose(o.do("and", nx, ny), o.do("or", larger, quiet), one)
        var.set(picked if o.vector else b.bitcast(picked, result.type))
    return var.get()


def three(b: Builder, result: Value, x: Value, y: Value, z: Value, lane: Type | None = None) -> Value:
    """The result of a fused operation: the first NaN operand, quieted."""
    lane = lane or result.type
    var = b.var(result.type, result)
    with b.rarely(_cold(b, result, lane)):
        o = _Lanes(b, result, lane)
        quiet = o.const(1 << _FRACTION[lane.bits] - 1)
        picked = o.raw(result)
        for operand in (z, y, x):
            raw = o.raw(operand)
            picked = o.choose(o.is_nan(raw), o.do("or", raw, quiet), picked)
        var.set(picked if o.vector else b.bitcast(picked, result.type))
    return var.get()


__all__ = ["select_lanes", "three", "two"]
