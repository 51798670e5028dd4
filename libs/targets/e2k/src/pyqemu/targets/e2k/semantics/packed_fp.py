"""Packed floating point, lane by lane (semantics-packed.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.tcg_ir import F32, F64, I32, I64, Builder, Type, Value

from . import nan
from .fp import FUSED, RELATIONS, round_by_mode
from .packed import pairs
from .registry import I, V, alop, family

_LANE: Final[dict[str, Type]] = {"s": F32, "d": F64}
_INTEGER: Final = {F32: I32, F64: I64}


def _arithmetic(op: str, lane: Type) -> Callable[..., Value]:
    return lambda b, s1, s2: nan.two(b, b.lanes(op, lane, s1, s2), s1, s2, lane)


for _name in ("add", "sub", "mul"):
    family(f"pf{_name}*", {"s": F32}, "V V", "V", lambda lane, op="f" + _name: _arithmetic(op, lane))  # type: ignore[misc]
    family(f"qpf{_name}*", _LANE, "V V", "V", lambda lane, op="f" + _name: _arithmetic(op, lane))  # type: ignore[misc]


def _extreme(lane: Type, first_is_less: bool) -> Callable[..., Value]:
    def extreme(b: Builder, s1: Value, s2: Value) -> Value:
        x, y = (s1, s2) if first_is_less else (s2, s1)
        return nan.select_lanes(b, b.lanes("flts", lane, x, y), s1, s2)

    return extreme


family("pfmin*", {"s": F32}, "V V", "V", lambda lane: _extreme(lane, True))
family("pfmax*", {"s": F32}, "V V", "V", lambda lane: _extreme(lane, False))
family("qpfmin*", _LANE, "V V", "V", lambda lane: _extreme(lane, True))
family("qpfmax*", _LANE, "V V", "V", lambda lane: _extreme(lane, False))


def _horizontal(op: str) -> Callable[..., Value]:
    def horizontal(b: Builder, s1: Value, s2: Value) -> Value:
        even, odd = pairs(b, I32, s1, s2)
        return nan.two(b, b.lanes(op, F32, even, odd), even, odd, F32)

    return horizontal


family("{,q}pfh*s", {"add": "fadd", "sub": "fsub"}, "V V", "V", _horizontal)


def _flip(b: Builder, x: Value, lane: Type, odd: bool) -> Value:
    """Signs of the even or odd lanes turned."""
    sign = 1 << lane.bits - 1
    pattern = sum(sign << i * lane.bits for i in range(int(odd), x.type.bits // lane.bits, 2))
    return b.lanes("xor", I64, x, b.const(x.type, pattern))


def _add_sub(lane: Type) -> Callable[..., Value]:
    """Even lanes subtract, odd lanes add."""
    return lambda b, s1, s2: nan.two(b, b.lanes("fadd", lane, s1, _flip(b, s2, lane, False)), s1, s2, lane)


family("pfaddsub*", {"s": F32}, "V V", "V", _add_sub)
family("qpfaddsub*", _LANE, "V V", "V", _add_sub)


def _compare(spec: tuple[str, bool, bool], lane: Type) -> Callable[..., Value]:
    relation, signalling, negate = spec
    op = f"f{relation}{'s' if signalling else ''}"

    def compare(b: Builder, s1: Value, s2: Value) -> Value:
        mask = b.lanes(op, lane, s1, s2)
        return b.lanes("not", I64, mask) if negate else mask

    return compare


family("{,q}pfcmp*s", RELATIONS, "V V", "V", lambda spec: _compare(spec, F32))
family("qpfcmp*d", RELATIONS, "V V", "V", lambda spec: _compare(spec, F64))


# ---- conversions ----


def _convert(spec: tuple[str, Type, Type]) -> Callable[..., Value]:
    op, lane, to = spec
    return lambda b, s2: b.lanes(op, lane, s2, to=to)


family(
    "*",
    {
        "pistofs": ("sitofp", I32, F32), "pfstois": ("fptosi", F32, I32), "pfstoistr": ("fptosi_z", F32, I32),
        "qpistofs": ("sitofp", I32, F32), "qpfstois": ("fptosi", F32, I32), "qpfstoistr": ("fptosi_z", F32, I32),
        "qpidtofd": ("sitofp", I64, F64), "qpfdtoid": ("fptosi", F64, I64), "qpfdtoidtr": ("fptosi_z", F64, I64),
        "qpfstoid": ("fptosi", F32, I64), "qpfstoidtr": ("fptosi_z", F32, I64), "qpistofd": ("sitofp", I32, F64),
        "qpfstofd": ("fpext", F32, F64), "qpfdtois": ("fptosi", F64, I32), "qpfdtoistr": ("fptosi_z", F64, I32),
        "qpidtofs": ("sitofp", I64, F32), "qpfdtofs": ("fptrunc", F64, F32),
    },
    "V", "V", _convert,
)  # fmt: skip


def _round(b: Builder, mode: Value, x: Value, lane: Type) -> Value:
    for i in range(x.type.bits // lane.bits):
        x = b.setlane(lane, x, i, round_by_mode(b, mode, b.getlane(lane, x, i)))
    return x


@alop("{,q}pfstoifs")
def pfstoifs(b: Builder, s1: I, s2: V) -> V:
    return _round(b, s1, s2, F32)


@alop("qpfdtoifd")
def qpfdtoifd(b: Builder, s1: I, s2: V) -> V:
    return _round(b, s1, s2, F64)


# ---- fused (v6) ----


def _fused(spec: tuple[bool, bool], lane: Type) -> Callable[..., Value]:
    negate_product, negate_addend = spec

    def fused(b: Builder, s1: Value, s2: Value, s3: Value) -> Value:
        x = b.lanes("fneg", lane, s1) if negate_product else s1
        z = b.lanes("fneg", lane, s3) if negate_addend else s3
        return nan.three(b, b.lanes("fma", lane, x, s2, z), s1, s2, s3, lane)

    return fused


def _alternating(odd_minus: bool, lane: Type) -> Callable[..., Value]:
    """s1*s2 + s3 in one kind of lanes, s1*s2 - s3 in the other."""

    def fused(b: Builder, s1: Value, s2: Value, s3: Value) -> Value:
        return nan.three(b, b.lanes("fma", lane, s1, s2, _flip(b, s3, lane, odd_minus)), s1, s2, s3, lane)

    return fused


for _suffix, _lane in _LANE.items():
    family(f"qpf*{_suffix}", FUSED, "V V V", "V", lambda spec, lane=_lane: _fused(spec, lane))  # type: ignore[misc]
    family(f"qpf*{_suffix}", {"mas": True, "msa": False}, "V V V", "V", lambda odd, lane=_lane: _alternating(odd, lane))  # type: ignore[misc]

