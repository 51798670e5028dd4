"""Packed integer operations by families of lane operations (semantics-packed.md 2 to 6).

``qp`` forms are the same functions on 128 bits; where a ``qp`` form works on each half by itself, the function is written on halves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pyqemu.tcg_ir import I8, I16, I32, I64, I128, V64, V128, Builder, Type, Value

from .nan import select_lanes
from .registry import I, Lit, V, alop, family

LANE: Final[dict[str, Type]] = {"b": I8, "h": I16, "w": I32, "d": I64}


def splat(b: Builder, lane: Type, value: int, like: Value) -> Value:
    """A vector like ``like`` with one number in every lane."""
    return b.splat(b.const(lane, value), like.type)


def halves(b: Builder, x: Value) -> list[Value]:
    """The 64-bit parts of a vector, low one first."""
    return [x] if x.type is V64 else [b.bitcast(b.getlane(I64, x, i), V64) for i in (0, 1)]


def join(b: Builder, parts: Sequence[Value]) -> Value:
    """The other way round."""
    if len(parts) == 1:
        return parts[0]
    low, high = (b.zext(b.bitcast(p, I64), I128) for p in parts)
    return b.bitcast(b.or_(low, b.shl(high, 64)), V128)


def _by_lane(template: str, op: str, lanes: str) -> None:
    """``op`` lane by lane for every lane letter; ``*`` in the template is the letter."""
    family(template, {c: LANE[c] for c in lanes}, "V V", "V", lambda lane: lambda b, s1, s2: b.lanes(op, lane, s1, s2))


# ---- 2: add, subtract, average, minimum, maximum ----
_by_lane("{,q}padd*", "add", "bhwd")
_by_lane("{,q}psub*", "sub", "bhwd")
_by_lane("{,q}padds*", "sadd_sat", "bh")
_by_lane("{,q}psubs*", "ssub_sat", "bh")
_by_lane("{,q}paddus*", "uadd_sat", "bh")
_by_lane("{,q}psubus*", "usub_sat", "bh")
_by_lane("{,q}pavgus*", "uavg", "bh")
_by_lane("{,q}pmins*", "smin", "bhw")
_by_lane("{,q}pmaxs*", "smax", "bhw")
_by_lane("{,q}pminu*", "umin", "bhw")
_by_lane("{,q}pmaxu*", "umax", "bhw")
# ---- 3: compares ----
_by_lane("{,q}pcmpeq*", "eq", "bhwd")
_by_lane("{,q}pcmpgt*", "sgt", "bhwd")
# ---- 4: products that stay in their lane ----
_by_lane("{,q}pmulh*", "smulh", "h")
_by_lane("{,q}pmulhu*", "umulh", "h")
_by_lane("{,q}pmull*", "mul", "hw")


def _predicate(spec: tuple[str, str, str]) -> Callable[..., Value]:
    op, lane, reduce = spec

    def compare(b: Builder, s1: Value, s2: Value) -> Value:
        mask = b.bitcast(b.lanes(op, LANE[lane], s1, s2), I64 if s1.type is V64 else I128)
        return b.ne(mask, 0) if reduce == "op" else b.eq(mask, -1)

    return compare


family(
    "{,q}pcmp*",
    {f"{r}{c}{k}": (op, c, k) for r, op in (("eq", "eq"), ("gt", "sgt")) for c in "bhwd" for k in ("op", "ap")},
    "V V", "P", _predicate,
)  # fmt: skip


def _sign(lane: Type) -> Callable[..., Value]:
    def psign(b: Builder, s1: Value, s2: Value) -> Value:
        zero = splat(b, lane, 0, s1)
        negative = b.lanes("slt", lane, s2, zero)
        turned = b.lanes("sub", lane, b.lanes("xor", lane, s1, negative), negative)
        return b.lanes("and", lane, turned, b.lanes("ne", lane, s2, zero))

    return psign


family("{,q}psign*", {c: LANE[c] for c in "bhw"}, "V V", "V", _sign)


def pairs(b: Builder, lane: Type, s1: Value, s2: Value) -> tuple[Value, Value]:
    """Even lanes and odd lanes of s1 followed by s2."""
    n = s1.type.bits // lane.bits
    return b.shuffle(lane, s1, s2, range(0, 2 * n, 2)), b.shuffle(lane, s1, s2, range(1, 2 * n, 2))


def _horizontal(spec: tuple[str, Type]) -> Callable[..., Value]:
    op, lane = spec
    return lambda b, s1, s2: b.lanes(op, lane, *pairs(b, lane, s1, s2))


family(
    "{,q}ph*",
    {
        "addh": ("add", I16), "addw": ("add", I32), "subh": ("sub", I16), "subw": ("sub", I32),
        "addsh": ("sadd_sat", I16), "subsh": ("ssub_sat", I16),
    },
    "V V", "V", _horizontal,
)  # fmt: skip

# ---- 4: products of pairs: even and odd parts of a wider lane ----


def _signed_parts(b: Builder, lane: Type, x: Value) -> tuple[Value, Value]:
    """Low and high half of every lane, sign-extended to the lane."""
    half = splat(b, lane, lane.bits // 2, x)
    return b.lanes("ashr", lane, b.lanes("shl", lane, x, half), half), b.lanes("ashr", lane, x, half)


def _products(b: Builder, s1: Value, s2: Value) -> tuple[Value, Value]:
    """Signed 16 x 16 products as 32-bit lanes: those of even halfwords, those of odd ones."""
    x, y = _signed_parts(b, I32, s1), _signed_parts(b, I32, s2)
    return b.lanes("mul", I32, x[0], y[0]), b.lanes("mul", I32, x[1], y[1])


def _interleave_low(b: Builder, even: Value, odd: Value) -> Value:
    """Halfwords from the low halves of 32-bit lanes."""
    low = b.lanes("and", I32, even, splat(b, I32, 0xFFFF, even))
    return b.lanes("or", I32, low, b.lanes("shl", I32, odd, splat(b, I32, 16, odd)))


@alop("{,q}pmaddh")
def pmaddh(b: Builder, s1: V, s2: V) -> V:
    return b.lanes("add", I32, *_products(b, s1, s2))


@alop("{,q}pmulhrsh")
def pmulhrsh(b: Builder, s1: V, s2: V) -> V:
    def scale(p: Value) -> Value:
        p = b.lanes("add", I32, b.lanes("ashr", I32, p, splat(b, I32, 14, p)), splat(b, I32, 1, p))
        return b.lanes("ashr", I32, p, splat(b, I32, 1, p))

    even, odd = _products(b, s1, s2)
    return _interleave_low(b, scale(even), scale(odd))


@alop("{,q}pmaddubsh")
def pmaddubsh(b: Builder, s1: V, s2: V) -> V:
    """s1 signed bytes, s2 unsigned bytes; the two products of a halfword are added with saturation."""
    low, high = _signed_parts(b, I16, s1)
    unsigned_low = b.lanes("and", I16, s2, splat(b, I16, 0xFF, s2))
    unsigned_high = b.lanes("lshr", I16, s2, splat(b, I16, 8, s2))
    return b.lanes("sadd_sat", I16, b.lanes("mul", I16, low, unsigned_low), b.lanes("mul", I16, high, unsigned_high))


def _bytes_times_halfwords(b: Builder, wide: Value, s2: Value) -> Value:
    """(u16 * s16 + 0x80) >> 8 for every halfword; the first factors are bytes."""

    def scale(p: Value) -> Value:
        return b.lanes("ashr", I32, b.lanes("add", I32, p, splat(b, I32, 0x80, p)), splat(b, I32, 8, p))

    even, odd = _products(b, wide, s2)
    return _interleave_low(b, scale(even), scale(odd))


@alop("pmulubhh")
def pmulubhh(b: Builder, s1: V, s2: V) -> V:
    return _bytes_times_halfwords(b, b.shuffle(I8, s1, splat(b, I8, 0, s1), (0, 8, 1, 9, 2, 10, 3, 11)), s2)


@alop("qpmulubhh")
def qpmulubhh(b: Builder, s1: I, s2: V) -> V:
    wide = b.bitcast(b.zext(s1, I128), V128)
    order = [i for k in range(8) for i in (k, 16 + k)]
    return _bytes_times_halfwords(b, b.shuffle(I8, wide, splat(b, I8, 0, wide), order), s2)


def _byte_differences(b: Builder, x: Value, y: Value) -> Value:
    return b.lanes("or", I8, b.lanes("usub_sat", I8, x, y), b.lanes("usub_sat", I8, y, x))


def _byte_pair_sums(b: Builder, x: Value) -> Value:
    """Every halfword: the sum of its two bytes."""
    low = b.lanes("and", I16, x, splat(b, I16, 0xFF, x))
    return b.lanes("add", I16, low, b.lanes("lshr", I16, x, splat(b, I16, 8, x)))


@alop("{,q}psadbw")
def psadbw(b: Builder, s1: V, s2: V) -> V:
    sums = _byte_pair_sums(b, _byte_differences(b, s1, s2))
    total = b.lanes("mul", I64, sums, splat(b, I64, 0x0001000100010001, sums))
    return b.lanes("lshr", I64, total, splat(b, I64, 48, total))


def _mpsad(b: Builder, s1: Value, s2: Value) -> Value:
    block = b.shuffle(I8, s2, s2, (0, 1, 2, 3) * 2)
    sums = []
    for first in (0, 2):
        window = b.shuffle(I8, s1, s1, [first + i + k for i in (0, 1) for k in range(4)])
        parts = _byte_pair_sums(b, _byte_differences(b, window, block))  # per 32-bit lane two halfwords to add
        sums.append(b.lanes("add", I32, parts, b.lanes("lshr", I32, parts, splat(b, I32, 16, parts))))
    return b.shuffle(I16, sums[0], sums[1], (0, 2, 4, 6))


@alop("mpsadbh")
def mpsadbh(b: Builder, s1: V, s2: V) -> V:
    return _mpsad(b, s1, s2)


@alop("qpmpsadbh")
def qpmpsadbh(b: Builder, s1: V, s2: I) -> V:
    block = b.bitcast(b.zext(s2, I64), V64)
    return join(b, [_mpsad(b, half, block) for half in halves(b, s1)])


# ---- 5: shifts; the count is the whole 64-bit s2 ----


def _logical(spec: tuple[str, Type]) -> Callable[..., Value]:
    op, lane = spec

    def shift(b: Builder, s1: Value, s2: Value) -> Value:
        count = s2 if lane is I64 else b.trunc(s2, lane)
        shifted = b.lanes(op, lane, s1, b.splat(count, s1.type))
        keep = b.splat(b.sext(b.ult(s2, lane.bits), I64), s1.type)
        return b.lanes("and", I64, shifted, keep)

    return shift


def _arithmetic(lane: Type) -> Callable[..., Value]:
    def shift(b: Builder, s1: Value, s2: Value) -> Value:
        count = b.umin(s2, b.const(I64, lane.bits - 1))
        return b.lanes("ashr", lane, s1, b.splat(count if lane is I64 else b.trunc(count, lane), s1.type))

    return shift


def _rotate(lane: Type) -> Callable[..., Value]:
    return lambda b, s1, s2: b.lanes("rotr", lane, s1, b.splat(s2 if lane is I64 else b.trunc(s2, lane), s1.type))


family("{,q}p*", {f"s{d}l{c}": (op, LANE[c]) for d, op in (("l", "shl"), ("r", "lshr")) for c in "hwd"}, "V I", "V", _logical)
family("{,q}psra*", {"h": I16, "w": I32}, "V I", "V", _arithmetic)
family("qpsra*", {"d": I64}, "V I", "V", _arithmetic)
family("{,q}psrc*", {"w": I32, "d": I64}, "V I", "V", _rotate)


def _wide_shift(spec: tuple[bool, bool]) -> Callable[..., Value]:
    left, high = spec

    def shift(b: Builder, s1: Value, s2: Value, lit: int) -> Value:
        if lit >= 16:
            return b.const(I64, 0)
        whole = b.or_(b.shl(b.zext(s1, I128), 64), b.zext(s2, I128))
        whole = b.shl(whole, 8 * lit) if left else b.lshr(whole, 8 * lit)
        return b.trunc(b.lshr(whole, 64) if high else whole, I64)

    return shift


family(
    "ps*", {"llql": (True, False), "llqh": (True, True), "rlql": (False, False), "rlqh": (False, True)}, "I I Lit", "I", _wide_shift
)

# ---- 6: pack, unpack, shuffle ----


def _pack(spec: tuple[Type, int, int]) -> Callable[..., Value]:
    """Clamp the lanes of s2, then of s1, and keep their low halves."""
    lane, low, high = spec
    narrow = I8 if lane is I16 else I16

    def clamp(b: Builder, x: Value) -> Value:
        x = b.lanes("smax", lane, x, splat(b, lane, low, x))
        return b.lanes("trunc", lane, b.lanes("smin", lane, x, splat(b, lane, high, x)), to=narrow)

    def pack(b: Builder, s1: Value, s2: Value) -> Value:
        if s1.type is V64:
            return clamp(b, join(b, [s2, s1]))
        return join(b, [clamp(b, s2), clamp(b, s1)])

    return pack


family(
    "{,q}pack*",
    {"sshb": (I16, -0x80, 0x7F), "ushb": (I16, 0, 0xFF), "sswh": (I32, -0x8000, 0x7FFF), "uswh": (I32, 0, 0xFFFF)},
    "V V", "V", _pack,
)  # fmt: skip


def _unpack(spec: tuple[Type, bool]) -> Callable[..., Value]:
    lane, high = spec
    n = 64 // lane.bits
    first = n // 2 if high else 0
    order = [i for k in range(first, first + n // 2) for i in (k, n + k)]
    return lambda b, s1, s2: b.shuffle(lane, s2, s1, order)


family(
    "punpck*",
    {f"{h}{c}{d}": (LANE[c], h == "h") for h in "lh" for c, d in (("b", "h"), ("h", "w"), ("w", "d"))},
    "V V", "V", _unpack,
)  # fmt: skip


@alop("pshufh")
def pshufh(b: Builder, s2: V, lit: Lit) -> V:
    return b.shuffle(I16, s2, s2, [lit >> 2 * i & 3 for i in range(4)])


@alop("pshufw")
def pshufw(b: Builder, s1: V, s2: V, lit: Lit) -> V:
    return b.shuffle(I32, s2, s1, [lit & 3, lit >> 2 & 3])


@alop("pextrh")
def pextrh(b: Builder, s1: V, s2: V, lit: Lit) -> I:
    if lit >= 8:
        return b.const(I32, 0)
    return b.zext(b.getlane(I16, s1 if lit >= 4 else s2, lit & 3), I32)


@alop("pinsh")
def pinsh(b: Builder, s1: V, s2: V, lit: Lit) -> V:
    return b.setlane(I16, s1, lit, b.getlane(I16, s2, 0)) if lit < 4 else s1


@alop("{,q}pmerge")
def pmerge(b: Builder, s1: V, s2: V, s3: V) -> V:
    return select_lanes(b, b.lanes("slt", I8, s3, splat(b, I8, 0, s3)), s2, s1)
