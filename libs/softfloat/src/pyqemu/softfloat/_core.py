"""What every operation of one format shares: taking operands apart, choosing NaNs, rounding and packing.

Integers only.  ``build_core`` closes plain functions over the constants of a format, so the text reads once
and runs specialised.  A number in flight is ``(sign, e, m)``: ``(-1)**sign * m * 2**(e - bias - (precision - 1))``
with any ``m > 0``; unpacked numbers have ``m`` of full precision, subnormal ones with ``e < 1``.  If digits were
cut off below ``m``, its lowest bit is 1 ("jammed"); an ``m`` that is not exact has at least two bits more than the
significand, so the lowest bit can only mean "and a little more".

The functions keep to a subset of Python that :mod:`pyqemu.softfloat.emit` compiles: ints that fit a word, ifs, calls.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pyqemu.softfloat._env import (
    DENORMAL,
    INEXACT,
    INPUT_FLUSHED,
    INVALID,
    INVALID_SNAN,
    OUTPUT_FLUSHED,
    OVERFLOW,
    UNDERFLOW,
    Env,
    Rounding,
)
from pyqemu.softfloat._formats import Format

# Operand classes.  NaNs are 3 and up.
DENORM: Final = -1
ZERO: Final = 0
NORMAL: Final = 1
INF: Final = 2
QNAN: Final = 3
SNAN: Final = 4
UNSUPPORTED: Final = 5
"""An f80 encoding that the 387 and later treat as an invalid operand: unnormal, pseudo-infinity, pseudo-NaN."""

Unpacked = tuple[int, int, int, int]
"""(class, sign, e, m)."""


@dataclass(frozen=True, slots=True)
class Core:
    """Functions closed over one format."""

    fmt: Format
    unpack: Callable[[Env, int], Unpacked]
    round_pack: Callable[[Env, int, int, int], int]
    """(env, sign, e, m) with m > 0 to bits, raising OVERFLOW, UNDERFLOW, INEXACT."""
    round_pack_full: Callable[[Env, int, int, int], int]
    """The same, but x87 precision control does not apply (conversions)."""
    pack_exact: Callable[[int, int, int], int]
    """(sign, e, m) of a value the format can hold to bits; m may be 0.  No environment, no flags."""
    invalid: Callable[[Env, int], int]
    """(env, reason) raises INVALID and returns the default NaN."""
    nan1: Callable[[Env, int, int], int]
    """(env, class, bits): the NaN result of a one-operand operation."""
    nan2: Callable[[Env, int, int, int, int], int]
    """(env, class a, a, class b, b): the NaN result of a two-operand operation."""


def rounds_up(mode: int, sign: int, q: int, rest: int, half: int) -> bool:
    """Whether ``q + rest/(2*half)``, ``rest > 0``, rounds away from zero (IEEE 754-2019 clause 4.3)."""
    if mode == Rounding.NEAR_EVEN:
        return rest > half or (rest == half and q & 1 == 1)
    if mode == Rounding.NEAR_AWAY:
        return rest >= half
    if mode == Rounding.UP:
        return not sign
    if mode == Rounding.DOWN:
        return bool(sign)
    if mode == Rounding.ODD:
        return q & 1 == 0
    return False


def build_core(fmt: Format) -> Core:
    """The shared functions of a format."""
    precision = fmt.precision
    sig_bits = fmt.sig_bits
    sig_mask = fmt.sig_mask
    sign_shift = fmt.sign_shift
    exp_max = fmt.exp_max
    int_bit = fmt.int_bit
    quiet_bit = fmt.quiet_bit
    explicit = fmt.explicit
    finite_only = fmt.finite_only
    inf = fmt.inf
    max_finite = fmt.max_finite
    last_safe = exp_max - 2
    top_exp = exp_max if finite_only else exp_max - 1
    frac_mask = int_bit - 1

    def unpack(env: Env, a: int) -> Unpacked:
        e = (a >> sig_bits) & exp_max
        m = a & sig_mask
        sign = a >> sign_shift
        if e == 0:
            if m == 0:
                return ZERO, sign, 1, 0
            if env.flush_inputs:
                env.flags |= INPUT_FLUSHED
                return ZERO, sign, 1, 0
            short = precision - m.bit_length()
            return DENORM, sign, 1 - short, m << short
        if e == exp_max and not finite_only:
            if explicit and not m & int_bit and not env.unnormals:
                return UNSUPPORTED, sign, e, m
            if m & frac_mask == 0:
                return INF, sign, e, 0
            signalling = bool(m & quiet_bit) == env.nan.one_is_signalling
            return (SNAN if signalling else QNAN), sign, e, m
        if explicit:
            if not m & int_bit:
                if not env.unnormals:
                    return UNSUPPORTED, sign, e, m
                if m == 0:
                    return ZERO, sign, 1, 0
                short = precision - m.bit_length()
                return NORMAL, sign, e - short, m << short
            return NORMAL, sign, e, m
        return NORMAL, sign, e, m | int_bit

    def round_pack(env: Env, sign: int, e: int, m: int) -> int:
        # The common case: round to nearest even, result in the normal range and one step from its end.
        n = m.bit_length() - precision
        e2 = e + n
        if n > 0 and 0 < e2 <= last_safe and env.rounding == 0 and not (explicit and env.precision != 64):
            q = m >> n
            rest = m - (q << n)
            if rest:
                env.flags |= INEXACT
                half = 1 << (n - 1)
                if rest > half or (rest == half and q & 1):
                    q += 1
                    if q >> precision:
                        q >>= 1
                        e2 += 1
            return sign << sign_shift | e2 << sig_bits | (q & sig_mask)
        return round_general(env, sign, e, m, env.precision if explicit else precision)

    def round_pack_full(env: Env, sign: int, e: int, m: int) -> int:
        return round_general(env, sign, e, m, precision)

    def pack_exact(sign: int, e: int, m: int) -> int:
        if m == 0:
            return sign << sign_shift
        top = e + m.bit_length() - precision
        if top < 1:
            return sign << sign_shift | (m << (e - 1) if e >= 1 else m >> (1 - e))
        m = m << (e - top) if e >= top else m >> (top - e)
        return sign << sign_shift | top << sig_bits | (m & sig_mask)

    def round_general(env: Env, sign: int, e: int, m: int, kept: int) -> int:
        mode = env.rounding
        length = m.bit_length()
        lowest = 1 + precision - kept  # e of the last place of a subnormal
        top = e + length - precision  # biased exponent if the range had no lower end
        drop = max(length - kept, lowest - e)
        if drop > length + 2:  # far below everything: any such distance rounds alike
            e += drop - (length + 2)
            drop = length + 2
        flags = 0
        if drop <= 0:
            q, rest, half = m << min(-drop, precision), 0, 1
        else:
            q = m >> drop
            rest = m & ((1 << drop) - 1)
            half = 1 << (drop - 1)
            if rest:
                flags = INEXACT
                if rounds_up(mode, sign, q, rest, half):
                    q += 1
        e += drop
        if top < 1:
            tiny_after = top < 0 or not reaches_normal(mode, sign, m, length - kept)
            if env.flush_outputs and (env.flush_before_rounding or tiny_after):
                env.flags |= OUTPUT_FLUSHED | UNDERFLOW | (INEXACT if env.flush_inexact else 0)
                return sign << sign_shift
            if rest and (env.tininess_before or tiny_after):
                flags |= UNDERFLOW
        length = q.bit_length()
        top = e + length - precision
        if top > top_exp:
            return overflow(env, sign, mode, kept)
        env.flags |= flags
        if top < 1:
            return sign << sign_shift | q << (e - 1)
        # One bit too long: rounding carried to a power of two.
        sig = q << (precision - length) if length <= precision else q >> 1
        return sign << sign_shift | top << sig_bits | (sig & sig_mask)

    def reaches_normal(mode: int, sign: int, m: int, drop: int) -> bool:
        # Tininess after rounding (clause 7.5 b): would it round to the smallest normal with unbounded exponent?
        if drop <= 0:
            return False
        q = m >> drop
        rest = m & ((1 << drop) - 1)
        if rest and rounds_up(mode, sign, q, rest, 1 << (drop - 1)):
            q += 1
        return q.bit_length() > m.bit_length() - drop

    def overflow(env: Env, sign: int, mode: int, kept: int) -> int:
        # Clause 7.4.  Without infinities (Arm FPConvert to the alternative half precision): INVALID, all ones.
        if finite_only:
            env.flags |= INVALID
            return sign << sign_shift | inf
        env.flags |= OVERFLOW | INEXACT
        toward_zero = mode in (Rounding.TO_ZERO, Rounding.ODD) or mode == (Rounding.UP if sign else Rounding.DOWN)
        if toward_zero:
            cut = precision - kept
            return sign << sign_shift | max_finite >> cut << cut
        return sign << sign_shift | inf

    def invalid(env: Env, reason: int) -> int:
        env.flags |= INVALID | reason
        return 0 if finite_only else env.nan.default(fmt)

    def nan1(env: Env, kind: int, a: int) -> int:
        if kind == UNSUPPORTED:
            return invalid(env, 0)
        if kind == SNAN:
            env.flags |= INVALID | INVALID_SNAN
        if env.default_nan or env.nan.always_default:
            return env.nan.default(fmt)
        return env.nan.silence(fmt, a)

    def nan2(env: Env, kind_a: int, a: int, kind_b: int, b: int) -> int:
        if kind_a == UNSUPPORTED or kind_b == UNSUPPORTED:
            return invalid(env, 0)
        if kind_a == SNAN or kind_b == SNAN:
            env.flags |= INVALID | INVALID_SNAN
        if env.default_nan or env.nan.always_default:
            return env.nan.default(fmt)
        _, best = env.nan.prefer(fmt, env.nan.two, kind_a, a, kind_b, b)
        return env.nan.silence(fmt, best)

    return Core(fmt, unpack, round_pack, round_pack_full, pack_exact, invalid, nan1, nan2)


def note_denormals(env: Env, *kinds: int) -> None:
    """Raise DENORMAL if an operand class is DENORM."""
    if DENORM in kinds:
        env.flags |= DENORMAL
