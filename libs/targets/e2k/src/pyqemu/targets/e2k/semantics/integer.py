"""Integer arithmetic, logic, shifts, bit fields (semantics-alu.md 1 to 3) and moves (7)."""

from __future__ import annotations

from pyqemu.tcg_ir import I1, I32, I64, I128

from .registry import Builder, Cond, I, Value, X, alop

# ---- 1: logic and arithmetic ----


@alop("and{s,d} pandd qpand")
def and_(b: Builder, s1: I, s2: I) -> I:
    return b.and_(s1, s2)


@alop("andn{s,d} pandnd qpandn")
def andn(b: Builder, s1: I, s2: I) -> I:
    return b.and_(s1, b.not_(s2))


@alop("or{s,d} pord qpor")
def or_(b: Builder, s1: I, s2: I) -> I:
    return b.or_(s1, s2)


@alop("orn{s,d}")
def orn(b: Builder, s1: I, s2: I) -> I:
    return b.or_(s1, b.not_(s2))


@alop("xor{s,d} pxord qpxor")
def xor(b: Builder, s1: I, s2: I) -> I:
    return b.xor(s1, s2)


@alop("xorn{s,d}")
def xorn(b: Builder, s1: I, s2: I) -> I:
    return b.xor(s1, b.not_(s2))


@alop("add{s,d}")
def add(b: Builder, s1: I, s2: I) -> I:
    return b.add(s1, s2)


@alop("sub{s,d}")
def sub(b: Builder, s1: I, s2: I) -> I:
    return b.sub(s1, s2)


def _carry_in(b: Builder, s3: Value) -> Value:
    return b.trunc(s3, I1)


@alop("addcd")
def addc(b: Builder, s1: I, s2: I, s3: I) -> I:
    return b.addc(s1, s2, _carry_in(b, s3))[0]


@alop("addcd_c")
def addc_carry(b: Builder, s1: I, s2: I, s3: I) -> I:
    return b.zext(b.addc(s1, s2, _carry_in(b, s3))[1], I64)


@alop("subcd")
def subc(b: Builder, s1: I, s2: I, s3: I) -> I:
    return b.subb(s1, s2, _carry_in(b, s3))[0]


@alop("subcd_c")
def subc_borrow(b: Builder, s1: I, s2: I, s3: I) -> I:
    return b.zext(b.subb(s1, s2, _carry_in(b, s3))[1], I64)


@alop("lzcnt{s,d}")
def lzcnt(b: Builder, s2: I) -> I:
    return b.clz(s2)


@alop("popcnt{s,d}")
def popcnt(b: Builder, s2: I) -> I:
    return b.popcnt(s2)


@alop("bitrev{s,d}")
def bitrev(b: Builder, s2: I) -> I:
    return b.bitreverse(s2)


# ---- 2: shifts; counts are taken modulo the width, as the IR's own are ----


@alop("shl{s,d}")
def shl(b: Builder, s1: I, s2: I) -> I:
    return b.shl(s1, s2)


@alop("shr{s,d}")
def shr(b: Builder, s1: I, s2: I) -> I:
    return b.lshr(s1, s2)


@alop("sar{s,d}")
def sar(b: Builder, s1: I, s2: I) -> I:
    return b.ashr(s1, s2)


@alop("scl{s,d}")
def scl(b: Builder, s1: I, s2: I) -> I:
    return b.rotl(s1, s2)


@alop("scr{s,d}")
def scr(b: Builder, s1: I, s2: I) -> I:
    return b.rotr(s1, s2)


# ---- 3: sign extension and bit fields ----


@alop("sxt")
def sxt(b: Builder, s1: I, s2: I) -> I:
    kind = b.and_(s1, 7)
    shift = b.zext(b.shl(b.select(b.uge(b.and_(kind, 3), 2), b.const(I32, 4), b.add(b.and_(kind, 3), 1)), 3), I64)  # 8, 16 or 32
    up = b.sub(b.const(I64, 64), shift)
    wide = b.shl(b.zext(s2, I64), up)
    return b.select(b.ne(b.and_(kind, 4), 0), b.lshr(wide, up), b.ashr(wide, up))


def _mask(b: Builder, length: Value) -> Value:
    """``length`` ones, ``length`` below twice the width."""
    width = length.type.bits
    low = b.sub(b.shl(b.const(length.type, 1), length), 1)
    return b.select(b.uge(length, width), b.const(length.type, -1), low)


def _field(b: Builder, s1: Value, s2: Value) -> tuple[Value, Value, Value]:
    """(offset, length, mask) of the field that ``s2`` describes."""
    bits = 5 if s1.type is I32 else 6
    offset = b.extract(s2, 0, bits)
    length = b.extract(s2, 6, bits)
    return offset, length, _mask(b, length)


@alop("getf{s,d}")
def getf(b: Builder, s1: I, s2: I) -> I:
    offset, length, mask = _field(b, s1, s2)
    byte = b.extract(s2, 13, 2 if s1.type is I32 else 3)
    sign_at = b.add(b.shl(byte, 3), b.and_(b.sub(b.add(offset, length), 1), 7))
    sign = b.and_(b.and_(b.lshr(s2, 12), b.lshr(s1, sign_at)), 1)
    return b.or_(b.and_(b.rotr(s1, offset), mask), b.and_(b.neg(sign), b.not_(mask)))


@alop("getfz{s,d}")
def getfz(b: Builder, s1: I, s2: I) -> I:
    offset, length, mask = _field(b, s1, s2)
    turned = b.rotr(s1, offset)
    sign = b.and_(b.and_(b.lshr(s2, 12), b.lshr(turned, b.sub(length, 1))), 1)
    field = b.or_(b.and_(turned, mask), b.and_(b.neg(sign), b.not_(mask)))
    return b.and_(field, b.not_(_mask(b, b.extract(s2, 13, 3))))


@alop("insf{s,d}")
def insf(b: Builder, s1: I, s2: I, s3: I) -> I:
    offset, _, mask = _field(b, s1, s2)
    return b.or_(b.and_(b.rotr(s1, offset), b.not_(mask)), b.and_(s3, mask))


@alop("merge{s,d} pmrgp qpmrgp")
def merge(b: Builder, s1: I, s2: I, cond: Cond) -> I:
    return b.select(cond, s2, s1)


# ---- 7: moves; without tags a move with its tag is a copy ----


@alop("movt{s,d} movtc{s,d}")
def movt(b: Builder, s2: I) -> I:
    return s2


@alop("gettag{s,d}")
def gettag(b: Builder, s2: I) -> I:
    return b.const(I32, 0)


@alop("puttag{s,d,qp}")
def puttag(b: Builder, s1: I, s2: I) -> I:
    return s1


@alop("getpl")
def getpl(b: Builder, s2: I) -> I:
    """Code base 0 (ordinary modes)."""
    return b.zext(s2, I64)


# ---- f80 moves (8.2) ----


@alop("movx")
def movx(b: Builder, s2: X) -> X:
    return s2


@alop("movxa")
def movxa(b: Builder, s2: X) -> X:
    return b.and_(s2, (1 << 79) - 1)


@alop("movxc")
def movxc(b: Builder, s2: X) -> X:
    return b.xor(s2, 1 << 79)


@alop("movif")
def movif(b: Builder, s1: I, s2: I) -> X:
    return b.or_(b.zext(s1, I128), b.shl(b.zext(b.and_(s2, 0xFFFF), I128), 64))


@alop("movfi")
def movfi(b: Builder, s2: X) -> I:
    return b.trunc(b.extract(s2, 64, 16), I32)


# Steps of roots that hand their operand on (8: the last step computes the root from the original operand).
@alop("fsqrtid")
def fsqrtid(b: Builder, s2: I) -> I:
    return s2


@alop("fxsqrtixx")
def fxsqrtixx(b: Builder, s2: X) -> X:
    return s2


@alop("fxsqrtu{s,d}x")
def fxsqrtu(b: Builder, s1: I, s2: X) -> X:
    return s2


@alop("fxsqrtuxx")
def fxsqrtuxx(b: Builder, s1: X, s2: X) -> X:
    return s2


