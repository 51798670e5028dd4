"""Operations that stay near their operand: round to integral, scale, exponent, neighbours, remainders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pyqemu.softfloat._core import (
    DENORM,
    INF,
    NORMAL,
    QNAN,
    ZERO,
    Core,
    note_denormals,
    rounds_up,
)
from pyqemu.softfloat._env import DIVBYZERO, INEXACT, INVALID_INF_DIV_INF, INVALID_ZERO_DIV_ZERO, Env
from pyqemu.softfloat._prim import shift_mod


class RoundToInt(Protocol):
    """Round to an integral value in the same format (clause 5.3.1, 5.9)."""

    def __call__(self, env: Env, a: int, mode: int | None = None, exact: bool = True) -> int:
        """``mode`` overrides ``env.rounding``; ``exact`` asks for INEXACT (roundToIntegralExact)."""
        ...


@dataclass(frozen=True, slots=True)
class PartialRemainder:
    """Result of one step of the x87 FPREM and FPREM1."""

    bits: int
    quotient: int
    """The low three bits of the quotient (C0 C3 C1 = bits 2, 1, 0); 0 while incomplete."""
    complete: bool
    """False (C2 = 1) when the exponents were too far apart and only some of the quotient was taken off."""


@dataclass(frozen=True)
class Near:
    """Functions of one format on raw bits."""

    round_to_int: RoundToInt
    """roundToIntegral..., clauses 5.3.1 and 5.9 (``exact``: roundToIntegralExact)."""
    scalbn: Callable[[Env, int, int], int]
    """scaleB, clause 5.3.3."""
    scale: Callable[[Env, int, int], int]
    """x87 FSCALE: ``a * 2**trunc(b)``."""
    logb: Callable[[Env, int], int]
    """logB, clause 5.3.3."""
    next_up: Callable[[Env, int], int]
    """nextUp, clause 5.3.1."""
    next_down: Callable[[Env, int], int]
    """nextDown, clause 5.3.1."""
    rem: Callable[[Env, int, int], int]
    """Remainder, clause 5.3.1."""
    mod: Callable[[Env, int, int], int]
    """C fmod: the quotient is truncated."""
    fprem: Callable[[Env, int, int], PartialRemainder]
    """x87 FPREM: one step towards ``mod``."""
    fprem1: Callable[[Env, int, int], PartialRemainder]
    """x87 FPREM1: one step towards ``rem``."""
    fprem_word: Callable[[Env, int, int], int]
    """``fprem`` in one int for compiled callers: the bits, above them three quotient bits, above them "incomplete"."""
    fprem1_word: Callable[[Env, int, int], int]
    """The same for ``fprem1``."""
    round_to_precision: Callable[[Env, int], int]
    """Round an f80 to ``env.precision`` (clause 5.4.2 within a format)."""


def build_near(core: Core) -> Near:
    """The functions of ``core.fmt``."""
    fmt = core.fmt
    precision = fmt.precision
    sign_shift = fmt.sign_shift
    unit = fmt.bias + precision - 1
    inf = fmt.inf
    unpack, pack_exact, invalid, nan1, nan2 = core.unpack, core.pack_exact, core.invalid, core.nan1, core.nan2
    # Remainders are exact, so x87 precision control never touches them.
    finish = core.round_pack_full
    scale_limit = 4 << fmt.exp_bits
    scale_shift = max(0, fmt.exp_bits + 3 - precision)  # any significand shifted by this reaches the limit

    def round_to_int(env: Env, a: int, mode: int | None = None, exact: bool = True) -> int:
        kind, sign, e, m = unpack(env, a)
        if kind >= QNAN:
            return nan1(env, kind, a)
        if kind == ZERO:
            return sign << sign_shift
        note_denormals(env, kind)
        drop = unit - e
        if kind == INF:
            return sign << sign_shift | inf
        if drop <= 0:
            return pack_exact(sign, e, m)
        drop = min(drop, precision + 2)
        q = m >> drop
        rest = m & ((1 << drop) - 1)
        if rest:
            if exact:
                env.flags |= INEXACT
            if rounds_up(env.rounding if mode is None else mode, sign, q, rest, 1 << (drop - 1)):
                q += 1
        return pack_exact(sign, unit, q)

    def scalbn(env: Env, a: int, n: int) -> int:
        # Clause 5.3.3.
        kind, sign, e, m = unpack(env, a)
        if kind >= QNAN:
            return nan1(env, kind, a)
        note_denormals(env, kind)
        if kind == ZERO:
            return sign << sign_shift
        if kind == INF:
            return sign << sign_shift | inf
        return core.round_pack(env, sign, e + max(-scale_limit, min(scale_limit, n)), m)

    def scale(env: Env, a: int, b: int) -> int:
        # x87 FSCALE: a * 2**trunc(b); infinities in b act as limits (SDM vol. 2, FSCALE).
        ka, sa, ea, ma = unpack(env, a)
        kb, sb, eb, mb = unpack(env, b)
        if ka >= QNAN or kb >= QNAN:
            return nan2(env, ka, a, kb, b)
        if kb == INF and ((ka == INF and sb) or (ka == ZERO and not sb)):
            return invalid(env, 0)
        note_denormals(env, ka, kb)
        if ka == INF:
            return sa << sign_shift | inf
        if ka == ZERO:
            return sa << sign_shift
        if kb == INF:
            return sa << sign_shift | (0 if sb else inf)
        if kb == ZERO:
            n = 0
        elif eb >= unit:
            n = min(mb << min(eb - unit, scale_shift), scale_limit)
        else:
            n = min(mb >> min(unit - eb, precision + 1), scale_limit)
        # The scaling itself ignores precision control unless the result has to be rounded anyway.
        return core.round_pack_full(env, sa, ea + (-n if sb else n), ma)

    def logb(env: Env, a: int) -> int:
        # Clause 5.3.3, logBFormat being the format itself.
        kind, _, e, m = unpack(env, a)
        if kind >= QNAN:
            return nan1(env, kind, a)
        if kind == ZERO:
            env.flags |= DIVBYZERO
            return 1 << sign_shift | inf
        note_denormals(env, kind)
        if kind == INF:
            return inf
        exponent = e + m.bit_length() - precision - fmt.bias
        return pack_exact(1 if exponent < 0 else 0, unit, abs(exponent))

    def neighbour(env: Env, a: int, up: bool) -> int:
        # Clause 5.3.1: quiet, except for signalling NaNs.
        kind, sign, e, m = unpack(env, a)
        if kind >= QNAN:
            return nan1(env, kind, a)
        if kind == ZERO:
            return pack_exact(0 if up else 1, 1, 1)
        away = bool(sign) != up
        if kind == INF:
            return a if away else sign << sign_shift | fmt.max_finite
        if e < 1:
            e, m = 1, m >> (1 - e)
        if away:
            if sign << sign_shift | fmt.max_finite == a:
                return sign << sign_shift | inf
            return pack_exact(sign, e, m + 1)
        if m == fmt.int_bit and e > 1:
            return pack_exact(sign, e - 1, 2 * m - 1)
        return pack_exact(sign, e, m - 1)

    def next_up(env: Env, a: int) -> int:
        return neighbour(env, a, True)

    def next_down(env: Env, a: int) -> int:
        return neighbour(env, a, False)

    def reduce(env: Env, a: int, b: int, nearest: bool, partial: bool) -> tuple[int, int, bool]:
        """(remainder, low three bits of the quotient, whether the reduction is complete)."""
        ka, sa, ea, ma = unpack(env, a)
        kb, _, eb, mb = unpack(env, b)
        if ka >= QNAN or kb >= QNAN:
            return nan2(env, ka, a, kb, b), 0, True
        if ka == INF:
            return invalid(env, INVALID_INF_DIV_INF), 0, True
        if kb == ZERO:
            return invalid(env, INVALID_ZERO_DIV_ZERO), 0, True
        note_denormals(env, ka, kb)
        if ka == ZERO:
            return sa << sign_shift, 0, True
        d = ea - eb
        if kb == INF or d < -1:  # less than half of b
            return finish(env, sa, ea, ma), 0, True
        zero = sa << sign_shift
        if partial and d >= 64:
            # Take off 32..63 quotient bits: an exponent decrease that the architecture leaves open.
            n = 32 | d & 31
            _, rest = shift_mod(ma, n, mb)
            if rest == 0:
                return zero, 0, False
            return finish(env, sa, ea - n, rest), 0, False
        if d < 0:
            mb <<= 1
            eb -= 1
            d = 0
        q, rest = shift_mod(ma, d, mb)
        if nearest and (2 * rest > mb or (2 * rest == mb and q & 1)):
            q += 1
            rest = mb - rest
            sa ^= 1
        if rest == 0:
            return zero, q & 7, True
        return finish(env, sa, eb, rest), q & 7, True

    def rem(env: Env, a: int, b: int) -> int:
        # Clause 5.3.1: x - y*n, n the integer nearest to x/y, ties to even; always exact.
        return reduce(env, a, b, True, False)[0]

    def mod(env: Env, a: int, b: int) -> int:
        # C fmod: x - y*n, n = trunc(x/y).
        return reduce(env, a, b, False, False)[0]

    def fprem(env: Env, a: int, b: int) -> PartialRemainder:
        return PartialRemainder(*reduce(env, a, b, False, True))

    def fprem1(env: Env, a: int, b: int) -> PartialRemainder:
        return PartialRemainder(*reduce(env, a, b, True, True))

    def fprem_word(env: Env, a: int, b: int) -> int:
        bits, quotient, complete = reduce(env, a, b, False, True)
        return bits | (quotient if complete else 8) << fmt.width

    def fprem1_word(env: Env, a: int, b: int) -> int:
        bits, quotient, complete = reduce(env, a, b, True, True)
        return bits | (quotient if complete else 8) << fmt.width

    def round_to_precision(env: Env, a: int) -> int:
        kind, sign, e, m = unpack(env, a)
        if kind >= QNAN:
            return nan1(env, kind, a)
        note_denormals(env, kind)
        if kind in (NORMAL, DENORM):
            return core.round_pack(env, sign, e, m)
        return sign << sign_shift | (inf if kind == INF else 0)

    return Near(
        round_to_int, scalbn, scale, logb, next_up, next_down, rem, mod, fprem, fprem1, fprem_word, fprem1_word,
        round_to_precision,
    )  # fmt: skip
