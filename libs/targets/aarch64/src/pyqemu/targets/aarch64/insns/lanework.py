"""Integer operations on all lanes of vectors: what the rows of Advanced SIMD are made of.

Each function takes the builder, the lane type and vectors, and gives a vector.  Those that saturate record it in QC, so their callers
clear lanes that do not exist.
"""

from __future__ import annotations

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import I8, I16, I32, I64, V128, Type, Value

from . import vectors as vec
from .vectors import and_, choose, or_, splat, xor


def saturation(b: Insn, difference: Value) -> None:
    """QC, when any bit of the vector (or i64) is set."""
    bits = vec.any_bit(b, difference) if difference.type is V128 else difference
    b.set("qc", b.or_(b.get("qc"), bits))


# ---- halving ----
def hadd(b: Insn, lane: Type, x: Value, y: Value, signed: bool) -> Value:
    half = b.lanes("ashr" if signed else "lshr", lane, xor(b, x, y), splat(b, lane, 1))
    return b.lanes("add", lane, and_(b, x, y), half)


def rhadd(b: Insn, lane: Type, x: Value, y: Value, signed: bool) -> Value:
    half = b.lanes("ashr" if signed else "lshr", lane, xor(b, x, y), splat(b, lane, 1))
    return b.lanes("sub", lane, or_(b, x, y), half)


def hsub(b: Insn, lane: Type, x: Value, y: Value, signed: bool) -> Value:
    half = b.lanes("ashr" if signed else "lshr", lane, xor(b, x, y), splat(b, lane, 1))
    return b.lanes("sub", lane, half, and_(b, vec.not_(b, x), y))


# ---- saturating ----
def saturating(b: Insn, name: str, lane: Type, x: Value, y: Value) -> Value:
    """``name``: add or sub with u or s in front, e.g. ``sadd``."""
    got = b.lanes(name + "_sat", lane, x, y)
    saturation(b, xor(b, got, b.lanes(name[1:], lane, x, y)))
    return got


def clamp(b: Insn, lane: Type, x: Value, low: int, high: int, signed: bool = True) -> Value:
    """x within bounds; QC when it was not."""
    if signed:
        got = b.lanes("smin", lane, b.lanes("smax", lane, x, splat(b, lane, low)), splat(b, lane, high))
    else:
        got = b.lanes("umin", lane, x, splat(b, lane, high))
    saturation(b, xor(b, got, x))
    return got


def sum_of_unlike(b: Insn, lane: Type, x: Value, y: Value, signed: bool) -> Value:
    """SUQADD (signed: x signed, y unsigned) and USQADD (x unsigned, y signed): saturating in the kind of x."""
    total = b.lanes("add", lane, x, y)
    if signed:  # only upward: the sum has gone round when it is less than x
        over = b.lanes("slt", lane, total, x)
        got = choose(b, over, splat(b, lane, (1 << lane.bits - 1) - 1), total)
    else:
        negative = b.lanes("slt", lane, y, vec.zero(b))
        less = b.lanes("ult", lane, total, x)
        over, under = and_(b, vec.not_(b, negative), less), and_(b, negative, vec.not_(b, less))
        under = and_(b, under, vec.not_(b, b.lanes("eq", lane, total, x)))
        got = choose(b, over, vec.ones(b), and_(b, total, vec.not_(b, under)))
    saturation(b, xor(b, got, total))
    return got


def saturating_abs(b: Insn, lane: Type, x: Value) -> Value:
    least = b.lanes("eq", lane, x, splat(b, lane, 1 << lane.bits - 1))
    saturation(b, least)
    return b.lanes("add", lane, b.lanes("abs", lane, x), least)


def saturating_neg(b: Insn, lane: Type, x: Value) -> Value:
    least = b.lanes("eq", lane, x, splat(b, lane, 1 << lane.bits - 1))
    saturation(b, least)
    return b.lanes("add", lane, b.lanes("neg", lane, x), least)


# ---- shifts by a register ----
def _count(b: Insn, lane: Type, y: Value) -> Value:
    """The low byte of each lane, as a signed number."""
    if lane is I8:
        return y
    up = splat(b, lane, lane.bits - 8)
    return b.lanes("ashr", lane, b.lanes("shl", lane, y, up), up)


def shift(b: Insn, lane: Type, x: Value, y: Value, signed: bool, rounding: bool = False, saturate: bool = False) -> Value:
    """Left by a signed count; to the right it may round, to the left it may saturate."""
    n = lane.bits
    count = _count(b, lane, y)
    left = b.lanes("sge", lane, count, vec.zero(b))
    down = b.lanes("umin", lane, b.lanes("neg", lane, count), splat(b, lane, n))
    below = b.lanes("sub", lane, down, splat(b, lane, 1))
    if signed:
        moved = b.lanes("ashr", lane, x, b.lanes("umin", lane, down, splat(b, lane, n - 1)))
        carry = b.lanes("ashr", lane, x, below)
    else:
        far = b.lanes("uge", lane, down, splat(b, lane, n))
        moved = and_(b, b.lanes("lshr", lane, x, down), vec.not_(b, far))
        carry = b.lanes("lshr", lane, x, below)
        if rounding:  # a count beyond the width leaves nothing, one of the width leaves the rounding
            beyond = b.lanes("ugt", lane, b.lanes("neg", lane, count), splat(b, lane, n))
            carry = and_(b, carry, vec.not_(b, beyond))
    if rounding:
        moved = b.lanes("add", lane, moved, and_(b, carry, splat(b, lane, 1)))
    inside = b.lanes("ult", lane, count, splat(b, lane, n))
    up = and_(b, b.lanes("shl", lane, x, count), inside)
    if saturate:
        back = b.lanes("ashr" if signed else "lshr", lane, up, count)
        kept = or_(b, and_(b, inside, b.lanes("eq", lane, back, x)), b.lanes("eq", lane, x, vec.zero(b)))
        limit = limit_of(b, lane, x) if signed else vec.ones(b)
        saturation(b, and_(b, left, vec.not_(b, kept)))
        up = choose(b, kept, up, limit)
    return choose(b, left, up, moved)


def limit_of(b: Insn, lane: Type, x: Value) -> Value:
    """The most positive value where x is not negative, the most negative elsewhere."""
    sign = b.lanes("ashr", lane, x, splat(b, lane, lane.bits - 1))
    return xor(b, sign, splat(b, lane, (1 << lane.bits - 1) - 1))


# ---- shifts by an immediate ----
def shift_right(b: Insn, lane: Type, x: Value, amount: int, signed: bool, rounding: bool = False) -> Value:
    """By 1 to the lane's width."""
    name = "ashr" if signed else "lshr"
    n = lane.bits
    if amount < n:
        moved = b.lanes(name, lane, x, splat(b, lane, amount))
    else:
        moved = b.lanes(name, lane, x, splat(b, lane, n - 1)) if signed else vec.zero(b)
    if rounding:
        carry = b.lanes(name, lane, x, splat(b, lane, amount - 1))
        moved = b.lanes("add", lane, moved, and_(b, carry, splat(b, lane, 1)))
    return moved


def shift_left(b: Insn, lane: Type, x: Value, amount: int) -> Value:
    return b.lanes("shl", lane, x, splat(b, lane, amount))


def shift_left_saturating(b: Insn, lane: Type, x: Value, amount: int, signed: bool, unsigned_result: bool = False) -> Value:
    """SQSHL, UQSHL and SQSHLU by an immediate below the width."""
    up = shift_left(b, lane, x, amount)
    back = b.lanes("ashr" if signed and not unsigned_result else "lshr", lane, up, splat(b, lane, amount))
    kept = b.lanes("eq", lane, back, x)
    if unsigned_result:
        negative = b.lanes("slt", lane, x, vec.zero(b))
        saturation(b, or_(b, negative, vec.not_(b, kept)))
        return and_(b, choose(b, kept, up, vec.ones(b)), vec.not_(b, negative))
    saturation(b, vec.not_(b, kept))
    return choose(b, kept, up, limit_of(b, lane, x) if signed else vec.ones(b))


def narrow(b: Insn, lane: Type, x: Value, kind: str) -> Value:
    """Lanes of twice the width of ``lane``, saturated to it, as an i64.  ``kind``: "" (cut), "s", "u", or "su" (signed to unsigned)."""
    wide = vec.LANES[vec.LANES.index(lane) + 1]
    if kind == "s":
        x = clamp(b, wide, x, -(1 << lane.bits - 1), (1 << lane.bits - 1) - 1)
    elif kind == "su":
        x = clamp(b, wide, x, 0, lane.mask)
    elif kind == "u":
        x = clamp(b, wide, x, 0, lane.mask, signed=False)
    return vec.truncated(b, lane, x)


# ---- multiplication ----
def doubling_high(b: Insn, lane: Type, x: Value, y: Value, rounding: bool) -> Value:
    """SQDMULH, SQRDMULH: the high half of 2 * x * y, saturating."""
    n = lane.bits
    wide = I32 if lane is I16 else I64
    p = b.lanes("mul", wide, b.lanes("sext", lane, x, to=wide), b.lanes("sext", lane, y, to=wide))
    if rounding:
        p = b.lanes("add", wide, p, b.splat(b.const(wide, 1 << n - 2), p.type))
    high = b.lanes("trunc", wide, b.lanes("ashr", wide, p, b.splat(b.const(wide, n - 1), p.type)), to=lane)
    least = splat(b, lane, 1 << n - 1)
    over = and_(b, b.lanes("eq", lane, x, least), b.lanes("eq", lane, y, least))
    saturation(b, over)
    return xor(b, high, over)


def doubling_high_accumulate(b: Insn, lane: Type, acc: Value, x: Value, y: Value, subtract: bool) -> Value:
    """SQRDMLAH, SQRDMLSH: acc plus or minus the product, rounded and saturated once."""
    n = lane.bits
    wide = I32 if lane is I16 else I64
    p = b.lanes("mul", wide, b.lanes("sext", lane, x, to=wide), b.lanes("sext", lane, y, to=wide))
    a = b.lanes("sext", lane, acc, to=wide)
    # (acc << n) + 2 * x * y + (1 << n - 1), shifted by n, is floor of acc + (x * y + (1 << n - 2) >> n - 1).
    half = b.splat(b.const(wide, 1 << n - 2), p.type)
    p = b.lanes("sub", wide, half, p) if subtract else b.lanes("add", wide, p, half)
    t = b.lanes("add", wide, a, b.lanes("ashr", wide, p, b.splat(b.const(wide, n - 1), p.type)))
    low, high = (b.splat(b.const(wide, v), p.type) for v in (-(1 << n - 1), (1 << n - 1) - 1))
    got = b.lanes("smin", wide, b.lanes("smax", wide, t, low), high)
    bad = b.lanes("trunc", wide, b.lanes("xor", wide, got, t), to=lane)
    # A difference may sit above the narrow lane only when the narrow lane differs too.
    saturation(b, bad)
    return b.lanes("trunc", wide, got, to=lane)


def doubled(b: Insn, lane: Type, p: Value) -> Value:
    """SQDMULL: the product twice, saturated (only the square of the most negative value is too large)."""
    return saturating(b, "sadd", lane, p, p)


def polynomial(b: Insn, x: Value, y: Value) -> Value:
    """PMUL: carry-less products of bytes, their low halves."""
    total = vec.zero(b)
    for i in range(8):
        bit = and_(b, b.lanes("lshr", I8, y, splat(b, I8, i)), splat(b, I8, 1))
        total = xor(b, total, and_(b, b.lanes("shl", I8, x, splat(b, I8, i)), b.lanes("neg", I8, bit)))
    return total


def polynomial_long(b: Insn, x: Value, y: Value) -> Value:
    """PMULL on bytes that are already widened to 16 bits."""
    total = vec.zero(b)
    for i in range(8):
        bit = and_(b, b.lanes("lshr", I16, y, splat(b, I16, i)), splat(b, I16, 1))
        total = xor(b, total, and_(b, b.lanes("shl", I16, x, splat(b, I16, i)), b.lanes("neg", I16, bit)))
    return total


# ---- differences and pairs ----
def difference(b: Insn, lane: Type, x: Value, y: Value, signed: bool) -> Value:
    """The absolute difference."""
    s = "s" if signed else "u"
    return b.lanes("sub", lane, b.lanes(s + "max", lane, x, y), b.lanes(s + "min", lane, x, y))


def pairs(b: Insn, lane: Type, x: Value, y: Value, q: int) -> tuple[Value, Value]:
    """Even and odd lanes of y:x, of which each has ``q`` ? 128 : 64 bits."""
    n = (128 if q else 64) // lane.bits
    full = 128 // lane.bits
    picks = [*range(0, n, 2), *range(full, full + n, 2)]
    picks += [0] * (full - len(picks))
    return b.shuffle(lane, x, y, picks), b.shuffle(lane, x, y, [min(p + 1, 2 * full - 1) for p in picks])


def fold_pairs(b: Insn, lane: Type, x: Value, signed: bool) -> Value:
    """Sums of neighbours in lanes of twice the width."""
    wide = vec.LANES[vec.LANES.index(lane) + 1]
    n = splat(b, wide, lane.bits)
    down = "ashr" if signed else "lshr"
    high = b.lanes(down, wide, x, n)
    low = b.lanes(down, wide, b.lanes("shl", wide, x, n), n)
    return b.lanes("add", wide, low, high)


def count_leading(b: Insn, lane: Type, x: Value, sign: bool) -> Value:
    if not sign:
        return b.lanes("clz", lane, x)
    one = splat(b, lane, 1)
    y = xor(b, x, b.lanes("ashr", lane, x, one))
    return b.lanes("clz", lane, or_(b, b.lanes("shl", lane, y, one), one))


__all__ = [
    "clamp",
    "count_leading",
    "difference",
    "doubled",
    "doubling_high",
    "doubling_high_accumulate",
    "fold_pairs",
    "hadd",
    "hsub",
    "limit_of",
    "narrow",
    "pairs",
    "polynomial",
    "polynomial_long",
    "rhadd",
    "saturating",
    "saturating_abs",
    "saturating_neg",
    "saturation",
    "shift",
    "shift_left",
    "shift_left_saturating",
    "shift_right",
    "sum_of_unlike",
]
