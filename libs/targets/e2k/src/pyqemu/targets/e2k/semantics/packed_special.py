"""Packed operations with a rule of their own: masks, byte permutations, positions of minima (semantics-packed.md 6, 8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.tcg_ir import I8, I16, I32, I64, I128, V128, Builder, Value

from .nan import select_lanes
from .packed import halves, join, splat
from .registry import I, V, alop, family


def _byte_signs(b: Builder, x: Value) -> Value:
    """The sign bits of eight bytes as eight bits: bit 8i moves to bit 56 + i."""
    signs = b.and_(b.lshr(x, 7), 0x0101010101010101)
    return b.lshr(b.mul(signs, 0x0102040810204080), 56)


@alop("pmovmskb")
def pmovmskb(b: Builder, s1: I, s2: I) -> I:
    return b.or_(_byte_signs(b, s2), b.shl(_byte_signs(b, s1), 8))


@alop("pmovmskps")
def pmovmskps(b: Builder, s1: I, s2: I) -> I:
    def signs(x: Value) -> Value:
        return b.or_(b.extract(x, 31, 1), b.shl(b.extract(x, 63, 1), 1))

    return b.or_(signs(s2), b.shl(signs(s1), 2))


@alop("pmovmskpd")
def pmovmskpd(b: Builder, s1: I, s2: I) -> I:
    return b.or_(b.extract(s2, 63, 1), b.shl(b.extract(s1, 63, 1), 1))


@alop("qpsgn2mskb")
def qpsgn2mskb(b: Builder, s2: V) -> I:
    low, high = (b.bitcast(h, I64) for h in halves(b, s2))
    return b.trunc(b.or_(_byte_signs(b, low), b.shl(_byte_signs(b, high), 8)), I32)


@alop("qpmsk2sgnb")
def qpmsk2sgnb(b: Builder, s1: V, s2: I) -> V:
    bits = b.splat(b.trunc(s2, I16), V128)
    spread = b.shuffle(I8, bits, bits, [0] * 8 + [1] * 8)
    which = b.const(V128, int.from_bytes(bytes(1 << k for k in range(8)) * 2, "little"))
    chosen = b.lanes("ne", I8, b.lanes("and", I8, spread, which), splat(b, I8, 0, spread))
    top = splat(b, I8, 0x80, s1)
    return select_lanes(b, top, chosen, s1)


def _when(b: Builder, codes: Value, bit: int) -> Value:
    """Byte mask: where ``bit`` of the code is set."""
    chosen = b.lanes("and", I8, codes, splat(b, I8, bit, codes))
    return b.lanes("ne", I8, chosen, splat(b, I8, 0, codes))


def _modify(b: Builder, value: Value, codes: Value, invert: int, reverse: int, fill: int) -> Value:
    """The changes that the upper bits of a byte code ask for, in their order."""
    value = b.lanes("xor", I8, value, _when(b, codes, invert))
    value = select_lanes(b, _when(b, codes, reverse), b.lanes("bitreverse", I8, value), value)
    return select_lanes(b, _when(b, codes, fill), b.lanes("slt", I8, value, splat(b, I8, 0, value)), value)


#: Byte constants of pshufb codes with the top bit: code[6:4] -> byte.
_CONSTANTS: Final = {2: 0x7F, 4: 0x80, 6: 0xFF}


def _shuffle_bytes(b: Builder, table: Value, codes: Value) -> Value:
    """pshufb: sixteen bytes ``table``, eight codes."""
    value = b.vtable(table, b.lanes("and", I8, codes, splat(b, I8, 15, codes)))
    value = _modify(b, value, codes, 0x10, 0x20, 0x40)
    kind = b.lanes("and", I8, codes, splat(b, I8, 0x70, codes))
    constant = splat(b, I8, 0, codes)
    for code, byte in _CONSTANTS.items():
        here = b.lanes("eq", I8, kind, splat(b, I8, code << 4, codes))
        constant = b.lanes("or", I8, constant, b.lanes("and", I8, here, splat(b, I8, byte, codes)))
    return select_lanes(b, _when(b, codes, 0x80), constant, value)


@alop("pshufb")
def pshufb(b: Builder, s1: V, s2: V, s3: V) -> V:
    return _shuffle_bytes(b, join(b, [s2, s1]), s3)


@alop("qpshufb")
def qpshufb(b: Builder, s1: V, s2: V, s3: V) -> V:
    low, high = halves(b, s3)
    return join(b, [_shuffle_bytes(b, s2, low), _shuffle_bytes(b, s1, high)])


@alop("qppermb")
def qppermb(b: Builder, s1: V, s2: V, s3: V) -> V:
    index = b.lanes("and", I8, s3, splat(b, I8, 15, s3))
    value = select_lanes(b, _when(b, s3, 0x10), b.vtable(s1, index), b.vtable(s2, index))
    return _modify(b, value, s3, 0x20, 0x40, 0x80)


def _minimum(b: Builder, parts: list[Value]) -> tuple[Value, Value]:
    """(minimum, its position) of unsigned halfwords; the first of equal ones wins."""
    best: Value | None = None
    position = 0
    for part in parts:
        for lane in range(part.type.bits // 16):
            key = b.or_(b.shl(b.zext(b.getlane(I16, part, lane), I32), 8), position)
            best = key if best is None else b.umin(best, key)
            position += 1
    assert best is not None
    return b.lshr(best, 8), b.and_(best, 0xFF)


@alop("phminposuh qphminposuh")
def phminposuh(b: Builder, s1: V, s2: V) -> I:
    value, position = _minimum(b, [s1, s2])
    return b.zext(b.or_(value, b.shl(position, 16)), I64)


@alop("qppackdl")
def qppackdl(b: Builder, s1: I, s2: I) -> I:
    return b.or_(b.shl(b.zext(s1, I128), 64), b.zext(s2, I128))


@alop("qpswitchd")
def qpswitchd(b: Builder, s2: V) -> V:
    return b.shuffle(I64, s2, s2, (1, 0))


@alop("qpswitchw")
def qpswitchw(b: Builder, s2: V) -> V:
    return b.shuffle(I32, s2, s2, (1, 0, 3, 2))


def _extend(byte: int) -> Callable[..., Value]:
    return lambda b, s2: b.or_(b.zext(s2, I128), int.from_bytes(bytes([byte]) * 8, "little") << 64)


family("qpcext_*", {f"0x{n:02x}": n for n in (0, 0x7F, 0x80, 0xFF)}, "I", "I", _extend)

