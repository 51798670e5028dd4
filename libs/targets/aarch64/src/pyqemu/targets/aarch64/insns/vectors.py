"""What meanings of vector instructions are built from.

A vector register is a v128.  A 64-bit arrangement (Q = 0) works on all of it and clears the upper half of the result, except where work on
the upper half could be seen (``live``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import F32, F64, I8, I16, I32, I64, V64, V128, Builder, Type, Value

LANES: Final = (I8, I16, I32, I64)
FLOATS: Final = {2: F32, 3: F64}


def q_of(arr: int) -> int:
    """Whether an arrangement code (Q:size) is of 128 bits."""
    return arr >> 2


def lane_of(arr: int) -> Type:
    return LANES[arr & 3]


def clear(b: Builder, v: Value, q: int) -> Value:
    """The result of an arrangement: zeros above 64 bits when Q is 0."""
    return v if q else b.setlane(I64, v, 1, 0)


def live(b: Builder, v: Value, q: int, fill: int = 0) -> Value:
    """An operand of an operation that can raise flags: harmless values in lanes that do not exist."""
    return v if q else b.setlane(I64, v, 1, fill)


def zero(b: Builder) -> Value:
    return b.const(V128, 0)


def ones(b: Builder) -> Value:
    return b.const(V128, -1)


def splat(b: Builder, lane: Type, value: int) -> Value:
    """A constant in every lane."""
    mask, word = lane.mask, 0
    for at in range(0, 128, lane.bits):
        word |= (value & mask) << at
    return b.const(V128, word)


def low_half(b: Builder, low: Value, high: Value | None = None) -> Value:
    """A v128 from i64 halves; the upper one is zero when not given."""
    v = b.setlane(I64, zero(b), 0, low)
    return v if high is None else b.setlane(I64, v, 1, high)


def and_(b: Builder, x: Value, y: Value) -> Value:
    return b.lanes("and", I64, x, y)


def or_(b: Builder, x: Value, y: Value) -> Value:
    return b.lanes("or", I64, x, y)


def xor(b: Builder, x: Value, y: Value) -> Value:
    return b.lanes("xor", I64, x, y)


def not_(b: Builder, x: Value) -> Value:
    return b.lanes("not", I64, x)


def choose(b: Builder, mask: Value, x: Value, y: Value) -> Value:
    """x where the mask has ones, y where it has zeros."""
    return xor(b, y, and_(b, mask, xor(b, x, y)))


def any_bit(b: Builder, v: Value) -> Value:
    """All bits of a vector or-ed into an i64."""
    return b.or_(b.getlane(I64, v, 0), b.getlane(I64, v, 1))


def gather(b: Builder, lane: Type, chunks: Sequence[Value], picks: Sequence[tuple[int, int]]) -> Value:
    """The vector whose lane i is lane ``picks[i][1]`` of chunk ``picks[i][0]``; lanes beyond ``picks`` are zero."""
    n = 128 // lane.bits
    wanted = [*picks, *([(-1, 0)] * (n - len(picks)))]
    result = zero(b)
    have = [chunk < 0 for chunk, _ in wanted]
    for index, chunk in enumerate(chunks):
        takes = [c == index for c, _ in wanted]
        if not any(takes):
            continue
        order = [n + at if take else i for i, ((_, at), take) in enumerate(zip(wanted, takes, strict=True))]
        result = b.shuffle(lane, result, chunk, order)
        have = [h or t for h, t in zip(have, takes, strict=True)]
    assert all(have)
    return result


def half(b: Builder, v: Value, part: int) -> Value:
    """Half of a vector as a v64."""
    return b.bitcast(b.getlane(I64, v, part), V64)


def widen(b: Builder, lane: Type, v: Value, part: int, signed: bool) -> Value:
    """Lanes of half ``part``, extended to twice their width."""
    return b.lanes("sext" if signed else "zext", lane, half(b, v, part), to=LANES[LANES.index(lane) + 1])


def truncated(b: Builder, lane: Type, v: Value) -> Value:
    """Lanes cut to half their width (``lane`` is the narrow type), as an i64."""
    wide = LANES[LANES.index(lane) + 1]
    return b.bitcast(b.lanes("trunc", wide, v, to=lane), I64)


def each(b: Insn, lane: Type, v: Value, operation: Callable[[Value], Value], q: int = 1, to: Type | None = None) -> Value:
    """A scalar operation on the lanes one by one; lanes above Q are zero."""
    out = to or lane
    result = zero(b)
    for i in range((128 if q else 64) // lane.bits):
        result = b.setlane(out, result, i, operation(b.getlane(lane, v, i)))
    return result
