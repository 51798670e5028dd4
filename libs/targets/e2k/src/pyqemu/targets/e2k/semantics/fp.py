"""Scalar floating point on the host's unit: PFPFR's rounding and flags are in MXCSR (semantics-alu.md 8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.tcg_ir import F32, F64, I32, I64, Builder, Type, Value

from . import nan
from .registry import F, I, alop, family

_BINARY: Final = {"add": "fadd", "sub": "fsub", "mul": "fmul", "div": "fdiv"}


def _binary(name: str) -> Callable[..., Value]:
    def operation(b: Builder, s1: Value, s2: Value) -> Value:
        return nan.two(b, getattr(b, name)(s1, s2), s1, s2)

    return operation


family("f*{s,d} pf*d", _BINARY, "F F", "F", _binary)
family("pf*s", {"div": "fdiv"}, "F F", "F", _binary)


@alop("fmin{s,d} pfmind")
def fmin(b: Builder, s1: F, s2: F) -> F:
    return b.select(b.fcmp("lt", s1, s2, signalling=True), s1, s2)


@alop("fmax{s,d} pfmaxd")
def fmax(b: Builder, s1: F, s2: F) -> F:
    return b.select(b.fcmp("lt", s2, s1, signalling=True), s1, s2)


@alop("fsqrts pfsqrts")
def fsqrt(b: Builder, s2: F) -> F:
    return b.fsqrt(s2)


@alop("fsqrttd pfsqrttd")
def fsqrt_second_step(b: Builder, s1: F, s2: F) -> F:
    return b.fsqrt(s1)


ONE: Final = 0x3F800000


@alop("frcps")
def frcp(b: Builder, s2: F) -> F:
    return b.fdiv(b.const(F32, ONE), s2)


@alop("frsqrts")
def frsqrt(b: Builder, s2: F) -> F:
    return b.fdiv(b.const(F32, ONE), b.fsqrt(s2))


@alop("fscale{s,d}")
def fscale(b: Builder, s1: F, s2: I) -> F:
    """s1 times a factor 2**s2 that is first made a number of the format."""
    t, fraction, bias = (I32, 23, 127) if s1.type is F32 else (I64, 52, 1023)
    p = b.sext(s2, t)
    infinity = b.const(t, (2 * bias + 1) << fraction)
    normal = b.shl(b.add(p, bias), fraction)
    denormal = b.shl(b.const(t, 1), b.add(p, bias + fraction - 1))
    tiny = b.select(b.eq(p, -bias - fraction), b.const(t, 1), b.const(t, 0))
    factor = b.select(b.sgt(p, -bias - fraction), denormal, tiny)
    factor = b.select(b.sgt(p, -bias), normal, factor)
    factor = b.bitcast(b.select(b.sgt(p, bias), infinity, factor), s1.type)
    return nan.two(b, b.fmul(s1, factor), s1, factor)


# ---- compares (8.1): relation, whether a quiet NaN raises invalid, whether the answer is negated ----

RELATIONS: Final = {
    "eq": ("eq", False, False), "lt": ("lt", True, False), "le": ("le", True, False), "uod": ("uno", False, False),
    "neq": ("eq", False, True), "nlt": ("lt", True, True), "nle": ("le", True, True), "od": ("uno", False, True),
}  # fmt: skip


def _relation(spec: tuple[str, bool, bool]) -> Callable[..., Value]:
    relation, signalling, negate = spec

    def compare(b: Builder, s1: Value, s2: Value) -> Value:
        truth = b.fcmp(relation, s1, s2, signalling=signalling)
        return b.not_(truth) if negate else truth

    return compare


def _mask_relation(spec: tuple[str, bool, bool]) -> Callable[..., Value]:
    compare = _relation(spec)

    def mask(b: Builder, s1: Value, s2: Value) -> Value:
        return b.sext(compare(b, s1, s2), I32 if s1.type is F32 else I64)

    return mask


family("fcmp*{s,d}b", RELATIONS, "F F", "P", _relation)
family("fcmp*{s,d} pfcmp*d", RELATIONS, "F F", "I", _mask_relation)


def flag_word(b: Builder, less: Value, equal: Value, unordered: Value) -> Value:
    """CF, PF, ZF of a compare as an x86 flag word."""
    code = b.select(less, b.const(I32, 0x01), b.select(equal, b.const(I32, 0x40), b.const(I32, 0)))
    return b.select(unordered, b.const(I32, 0x45), code)


def _flags(signalling: bool) -> Callable[..., Value]:
    def compare(b: Builder, s1: Value, s2: Value) -> Value:
        less = b.fcmp("lt", s1, s2, signalling=signalling)
        return flag_word(b, less, b.fcmp("eq", s1, s2), b.fcmp("uno", s1, s2))

    return compare


family("fcmp*{s,d}f", {"od": True, "ud": False}, "F F", "I", _flags)

# ---- conversions (8.2) ----


def _from_integer(to: Type) -> Callable[..., Value]:
    return lambda b, s2: b.sitofp(s2, to)


family("*", {"istofs": F32, "idtofs": F32, "istofd": F64, "idtofd": F64}, "I", "F", _from_integer)


def _to_integer(spec: tuple[Type, bool]) -> Callable[..., Value]:
    to, zero = spec
    return lambda b, s2: b.fptosi(s2, to, toward_zero=zero)


family("f{s,d}to*", {"is": (I32, False), "id": (I64, False), "istr": (I32, True), "idtr": (I64, True)}, "F", "I", _to_integer)
family("pfdto*", {"is": (I32, False), "istr": (I32, True)}, "F", "I", _to_integer)


@alop("fstofd pfstofd")
def fstofd(b: Builder, s2: F) -> F:
    return b.fpext(s2)


@alop("fdtofs pfdtofs")
def fdtofs(b: Builder, s2: F) -> F:
    return b.fptrunc(s2)


def round_by_mode(b: Builder, mode: Value, value: Value) -> Value:
    """Round to integral: mode[1:0] direction, [2] take PFPFR's instead, [3] do not raise pe."""
    direction = b.select(b.ne(b.and_(mode, 4), 0), b.const(mode.type, 4), b.and_(mode, 3))
    wanted = b.or_(direction, b.and_(mode, 8))
    result = b.var(value.type, value)
    for rc in range(5):
        for silent in (0, 8):
            with b.if_(b.eq(wanted, rc | silent)):
                result.set(b.frint(value, rc, inexact=not silent))
    return result.get()


@alop("fstoifs fdtoifd pfdtoifd")
def ftoif(b: Builder, s1: I, s2: F) -> F:
    return round_by_mode(b, s1, s2)


# ---- fused (8.5) ----


def _fused(spec: tuple[bool, bool]) -> Callable[..., Value]:
    negate_product, negate_addend = spec

    def fused(b: Builder, s1: Value, s2: Value, s3: Value) -> Value:
        x = b.fneg(s1) if negate_product else s1
        z = b.fneg(s3) if negate_addend else s3
        return nan.three(b, b.fma(x, s2, z), s1, s2, s3)

    return fused


FUSED: Final = {"ma": (False, False), "ms": (False, True), "nma": (True, False), "nms": (True, True)}
family("f*{s,d}", FUSED, "F F F", "F", _fused)

__all__ = ["FUSED", "RELATIONS", "round_by_mode"]
