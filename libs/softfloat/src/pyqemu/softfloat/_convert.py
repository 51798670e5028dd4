"""Conversions between formats and with integers (IEEE 754-2019 clauses 5.4.1, 5.4.2, 5.8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pyqemu.softfloat._core import INF, QNAN, SNAN, UNSUPPORTED, ZERO, Core, note_denormals, rounds_up
from pyqemu.softfloat._env import INEXACT, INVALID, INVALID_CONVERT, INVALID_SNAN, Env


class ToInt(Protocol):
    """A conversion to an integer type of fixed width."""

    def __call__(self, env: Env, a: int, mode: int | None = None, exact: bool = True, scale: int = 0) -> int:
        """The integer nearest to ``a * 2**scale`` in the direction ``mode`` (default: ``env.rounding``).

        ``exact`` asks for INEXACT.  Out of range: INVALID alone, and what ``env.int_rule`` says.
        Signed results are negative Python ints where they are negative.
        """
        ...


class FromInt(Protocol):
    """A conversion from an integer type of fixed width."""

    def __call__(self, env: Env, value: int, scale: int = 0) -> int:
        """``value * 2**scale`` rounded; ``value`` may be given as a signed int or as raw bits of the type."""
        ...


@dataclass(frozen=True, slots=True)
class IntConversions:
    """To and from integers."""

    to_int: Callable[[int, bool], ToInt]
    """(bits, signed) to the conversion function."""
    from_int: Callable[[int, bool], FromInt]


def build_float_to_float(src: Core, dst: Core) -> Callable[[Env, int], int]:
    """The conversion between two formats.  x87 precision control does not apply to it."""
    src_fmt, dst_fmt = src.fmt, dst.fmt
    rebias = dst_fmt.bias + dst_fmt.precision - (src_fmt.bias + src_fmt.precision)
    narrow = src_fmt.precision - dst_fmt.precision
    sign_shift = dst_fmt.sign_shift

    def nan(env: Env, kind: int, a: int, sign: int) -> int:
        if kind == UNSUPPORTED:
            return dst.invalid(env, 0)
        if kind == SNAN:
            env.flags |= INVALID | INVALID_SNAN
        if dst_fmt.finite_only:  # Arm FPConvert: a zero of the NaN's sign
            return dst.invalid(env, INVALID_CONVERT) | sign << sign_shift
        if env.default_nan or env.nan.always_default:
            return env.nan.default(dst_fmt)
        quiet = env.nan.silence(src_fmt, a)
        if quiet != a and quiet == env.nan.default(src_fmt):
            return env.nan.default(dst_fmt)
        payload = quiet & (src_fmt.int_bit - 1)
        payload = payload >> narrow if narrow > 0 else payload << -narrow
        if payload == 0:
            return env.nan.default(dst_fmt)
        return sign << sign_shift | dst_fmt.inf | payload

    def convert(env: Env, a: int) -> int:
        kind, sign, e, m = src.unpack(env, a)
        if kind >= QNAN:
            return nan(env, kind, a, sign)
        note_denormals(env, kind)
        if kind == ZERO:
            return sign << sign_shift
        if kind == INF:
            if dst_fmt.finite_only:
                env.flags |= INVALID | INVALID_CONVERT
            return sign << sign_shift | dst_fmt.inf
        return dst.round_pack_full(env, sign, e + rebias, m)

    return convert


def build_int(core: Core) -> IntConversions:
    """The integer conversions of ``core.fmt``."""
    fmt = core.fmt
    unit = fmt.bias + fmt.precision - 1
    scale_limit = 4 << fmt.exp_bits

    def to_int(bits: int, signed: bool) -> ToInt:
        high = (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
        low = -high - 1 if signed else 0
        room = max(0, bits + 2 - fmt.precision)  # shifted by this, every m is out of range

        def convert(env: Env, a: int, mode: int | None = None, exact: bool = True, scale: int = 0) -> int:
            kind, sign, e, m = core.unpack(env, a)
            if kind >= INF:
                if kind >= QNAN:
                    env.flags |= INVALID | INVALID_CONVERT | (INVALID_SNAN if kind == SNAN else 0)
                    return env.int_rule.pick(env.int_rule.nan, bits, signed)
                e, m = unit + bits + 2, fmt.int_bit
            elif kind == ZERO:
                return 0
            else:
                note_denormals(env, kind)
                e += scale
            shift = e - unit
            inexact = False
            if shift >= 0:
                value = m << min(shift, room)
            else:
                drop = min(-shift, fmt.precision + 2)
                value = m >> drop
                rest = m & ((1 << drop) - 1)
                if rest:
                    inexact = True
                    if rounds_up(env.rounding if mode is None else mode, sign, value, rest, 1 << (drop - 1)):
                        value += 1
            if sign:
                value = -value
            if value > high:
                env.flags |= INVALID | INVALID_CONVERT
                return env.int_rule.pick(env.int_rule.above, bits, signed)
            if value < low:
                env.flags |= INVALID | INVALID_CONVERT
                return env.int_rule.pick(env.int_rule.below, bits, signed)
            if inexact and exact:
                env.flags |= INEXACT
            return value

        return convert

    def from_int(bits: int, signed: bool) -> FromInt:
        mask = (1 << bits) - 1
        top = 1 << (bits - 1) if signed else 0

        def convert(env: Env, value: int, scale: int = 0) -> int:
            value = ((value & mask) ^ top) - top
            if value == 0:
                return 0
            e = unit + max(-scale_limit, min(scale_limit, scale))
            return core.round_pack_full(env, 1 if value < 0 else 0, e, abs(value))

        return convert

    return IntConversions(to_int, from_int)
