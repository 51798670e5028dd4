"""Arithmetic on half-precision numbers (FEAT_FP16; DDI 0487, shared/functions/float).

The host has none, so halves are made doubles, the operation is that of doubles, and its result is rounded to a half.  That second
rounding loses nothing: sums and products of halves are exact in a double, and no quotient, square root or fused result of halves comes
so near a point between two halves without being on it that 53 bits could not tell.  FPCR.FZ16 stands for FZ, and the alternative format
does not exist here.  What FZ16 makes zero is not inexact, though the operation on doubles may have been (``_Exactness``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import F32, F64, I1, I16, I32, I64, Type, Value

from ..state import FPCR_AHP, FPCR_FZ16
from . import fpconvert as convert
from . import vectors as vec
from .fprules import FRACTION, INFINITY, INTEGER, ONE, PE

#: An operation on vectors of doubles: builder, lane type, operands.
Operation = Callable[..., Value]

_SIGN, _MAGNITUDE, _INFINITY, _LEAST_NORMAL = 0x8000, 0x7FFF, 0x7C00, 0x0400
_FRACTION, _BIAS = 10, 15
#: The least normal half, as a double.
_LEAST_NORMAL_DOUBLE = 1023 - 14 << 52
_LANES = 8


def widened(b: Insn, v: Value, to: Type) -> Value:
    """Lanes of zero-extended halves as floats of the lanes' width, bit by bit: signalling NaNs stay what they are, no flags."""
    word = INTEGER[to]
    fraction, bias = FRACTION[to], ONE[to] >> FRACTION[to]

    def const(value: int) -> Value:
        return vec.splat(b, word, value)

    magnitude = vec.and_(b, v, const(_MAGNITUDE))
    sign = vec.and_(b, v, const(_SIGN))
    denormal = b.lanes("ult", word, magnitude, const(_LEAST_NORMAL))
    flush = b.splat(b.sext(b.ne(b.and_(b.get("fpcr"), FPCR_FZ16), 0), I64), v.type)
    magnitude = vec.and_(b, magnitude, vec.not_(b, vec.and_(b, denormal, flush)))
    moved = b.lanes("shl", word, magnitude, const(fraction - _FRACTION))
    normal = b.lanes("add", word, moved, const(bias - _BIAS << fraction))
    special = vec.or_(b, moved, const(INFINITY[to]))
    # A denormal is an integer times 2**-24; in the fraction of 2**fraction it is one that a subtraction makes a number.
    whole = const(bias + fraction << fraction)
    number = b.lanes("fsub", to, vec.or_(b, magnitude, whole), whole)
    number = b.lanes("fmul", to, number, const(bias - 24 << fraction))
    number = vec.and_(b, number, const((1 << word.bits - 1) - 1))  # rounding down, the difference of equals is -0
    out = vec.choose(b, denormal, number, normal)
    out = vec.choose(b, b.lanes("uge", word, magnitude, const(_INFINITY)), special, out)
    return vec.or_(b, out, b.lanes("shl", word, sign, const(word.bits - 16)))


def rounded(b: Insn, bits: Value) -> Value:
    """The half (i16) that the bits of a double become as the result of an operation."""
    r = b.call("fp_to_half", [bits, b.and_(b.get("fpcr"), ~FPCR_AHP)], I64)
    assert r is not None
    return b.trunc(r, I16)


class _Exactness:
    """With FZ16, the inexact flag before an operation, which comes back when a result vanishes; others raise it again when rounded."""

    def __init__(self, b: Insn) -> None:
        self.flush = b.ne(b.and_(b.get("fpcr"), FPCR_FZ16), 0)
        self.kept = b.var(I32, -1)
        with b.if_(self.flush):
            self.kept.set(b.or_(b.fpenv_get(), ~PE))

    def settle(self, b: Insn, bits: Sequence[Value]) -> None:
        """``bits``: the results, as bits of doubles."""
        vanishes = b.const(I1, 0)
        for x in bits:
            vanishes = b.or_(vanishes, b.ult(b.sub(b.shl(x, 1), 1), (_LEAST_NORMAL_DOUBLE << 1) - 1))
        with b.if_(b.and_(self.flush, vanishes)):
            b.fpenv_set(b.and_(b.fpenv_get(), self.kept.get()))


def _spread(b: Insn, v: Value, lanes: Sequence[int], word: Type) -> Value:
    """Chosen lanes of a vector of halves (-1: none), zero-extended to ``word``."""
    step = word.bits // 16
    order = [_LANES] * _LANES
    for at, lane in enumerate(lanes):
        order[at * step] = lane if lane >= 0 else _LANES
    return b.shuffle(I16, v, vec.zero(b), order)


def singles(b: Insn, v: Value, lanes: Sequence[int]) -> Value:
    """Four lanes of a vector of halves (-1: zero) as singles."""
    return widened(b, _spread(b, v, lanes, I32), F32)


def lanewise(b: Insn, f: Operation, operands: Sequence[Value], count: int, *, mask: bool = False) -> Value:
    """An operation on the low ``count`` lanes of vectors of halves, zeros above.  ``mask``: it gives ones or zeros, not numbers."""
    out = vec.zero(b)
    for at in range(0, count, 2):
        lanes = [n if n < count else -1 for n in (at, at + 1)]
        exactness = None if mask else _Exactness(b)
        r = f(b, F64, *(widened(b, _spread(b, v, lanes, I64), F64) for v in operands))
        results = [b.getlane(I64, r, i) for i in (0, 1) if lanes[i] >= 0]
        if exactness is not None:
            exactness.settle(b, results)
        for i, bits in enumerate(results):
            out = b.setlane(I16, out, at + i, b.trunc(bits, I16) if mask else rounded(b, bits))
    return out


def double(b: Insn, x: Value) -> Value:
    """A half (i16) as a double, bit by bit."""
    v = b.setlane(I64, vec.zero(b), 0, b.zext(x, I64))
    return b.bitcast(b.getlane(I64, widened(b, v, F64), 0), F64)


def half(b: Insn, x: Value) -> Value:
    """The half (i16) that a double becomes as the result of an exact operation."""
    return rounded(b, b.bitcast(x, I64))


def operation(b: Insn, f: Callable[[], Value]) -> Value:
    """The half (i16) that the double becomes which ``f`` computes."""
    exactness = _Exactness(b)
    bits = b.bitcast(f(), I64)
    exactness.settle(b, [bits])
    return rounded(b, bits)


def lifted(f: Callable[[Insn, Value], Value]) -> Callable[[Insn, Value], Value]:
    """An operation on doubles as one on halves (i16)."""
    return lambda b, x: half(b, f(b, double(b, x)))


def to_integer(b: Insn, x: Value, bits: int, signed: bool, mode: int, fbits: int = 0) -> Value:
    """A half times 2**fbits as an integer, in an i64."""
    return convert.to_integer(b, double(b, x), bits, signed, mode, fbits)


def from_integer(b: Insn, x: Value, signed: bool, fbits: int = 0) -> Value:
    """An integer divided by 2**fbits as a half (i16)."""
    if fbits and x.type is I64:
        # A double does not hold all 64 bits.  What it loses is made one bit, below those that decide.
        low = b.zext(b.ne(b.and_(x, 0x7FF), 0), I64)
        odd = b.or_(b.and_(x, ~0x7FF), b.shl(low, 11))
        large = b.ugt(b.add(x, 1 << 53), 1 << 54) if signed else b.ugt(x, 1 << 53)
        x = b.select(large, odd, x)
    if x.type is I16:
        x = b.sext(x, I32) if signed else b.zext(x, I32)
    return half(b, convert.from_integer(b, x, F64, signed, fbits))


__all__ = ["double", "from_integer", "half", "lanewise", "lifted", "operation", "rounded", "singles", "to_integer", "widened"]
