"""Addition, subtraction, multiplication, division, square root, fused multiply-add (IEEE 754-2019 clause 5.4.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isqrt
from typing import Final, Protocol

from pyqemu.softfloat._core import (
    DENORM,
    INF,
    NORMAL,
    SNAN,
    UNSUPPORTED,
    ZERO,
    Core,
    note_denormals,
)
from pyqemu.softfloat._env import (
    DENORMAL,
    DIVBYZERO,
    INVALID,
    INVALID_INF_DIV_INF,
    INVALID_INF_MUL_ZERO,
    INVALID_INF_SUB_INF,
    INVALID_SNAN,
    INVALID_SQRT,
    INVALID_ZERO_DIV_ZERO,
    Env,
    Rounding,
)

NEGATE_C: Final = 1
"""``a*b - c``."""
NEGATE_PRODUCT: Final = 2
"""``-(a*b) + c``."""
NEGATE_RESULT: Final = 4
"""``-(a*b + c)``: the sign is changed after rounding (PowerPC fnmadd); NaN results keep theirs."""

_ANY_NAN: Final = 3

Binary = Callable[[Env, int, int], int]
Unary = Callable[[Env, int], int]


class MulAdd(Protocol):
    """Fused multiply-add, one rounding (clause 5.4.1)."""

    def __call__(self, env: Env, a: int, b: int, c: int, flags: int = 0) -> int:
        """``a*b + c``; ``flags`` are NEGATE_C, NEGATE_PRODUCT, NEGATE_RESULT."""
        ...


@dataclass(frozen=True)
class Arith:
    """Arithmetic of one format on raw bits."""

    add: Binary
    sub: Binary
    mul: Binary
    div: Binary
    sqrt: Unary
    muladd: MulAdd


def build_arith(core: Core) -> Arith:
    """The arithmetic of ``core.fmt``."""
    fmt = core.fmt
    precision = fmt.precision
    sig_bits = fmt.sig_bits
    sig_mask = fmt.sig_mask
    sign_shift = fmt.sign_shift
    exp_max = fmt.exp_max
    normal_end = exp_max + 1 if fmt.finite_only else exp_max
    int_bit = fmt.int_bit
    explicit = fmt.explicit
    inf = fmt.inf
    unit = fmt.bias + precision - 1  # value = m * 2**(e - unit)
    far = 2 * precision + 4  # exponent distance beyond which the smaller operand is only sticky
    guard = precision + 4
    unpack, round_pack, invalid, nan2 = core.unpack, core.round_pack, core.invalid, core.nan2

    def add(env: Env, a: int, b: int) -> int:
        ea = (a >> sig_bits) & exp_max
        eb = (b >> sig_bits) & exp_max
        if not (0 < ea < normal_end and 0 < eb < normal_end) or (explicit and not a & b & int_bit):
            return add_special(env, a, b, 0)
        return add_normal(env, a >> sign_shift, ea, a & sig_mask | int_bit, b >> sign_shift, eb, b & sig_mask | int_bit)

    def sub(env: Env, a: int, b: int) -> int:
        ea = (a >> sig_bits) & exp_max
        eb = (b >> sig_bits) & exp_max
        if not (0 < ea < normal_end and 0 < eb < normal_end) or (explicit and not a & b & int_bit):
            return add_special(env, a, b, 1)
        return add_normal(
            env, a >> sign_shift, ea, a & sig_mask | int_bit, b >> sign_shift ^ 1, eb, b & sig_mask | int_bit
        )

    def add_normal(env: Env, sa: int, ea: int, ma: int, sb: int, eb: int, mb: int) -> int:
        # Finite, not zero.  The sum is exact, or jammed when the operands are so far apart that the smaller
        # one stays below the last bit of the larger one shifted by `guard`.
        d = ea - eb
        if d < 0:
            sa, ea, ma, sb, eb, mb = sb, eb, mb, sa, ea, ma
            d = -d
        if d >= far:
            m = (ma << guard) + (1 if sa == sb else -1)
            return round_pack(env, sa, ea - guard, m)
        m = (ma << d) + mb if sa == sb else (ma << d) - mb
        if m > 0:
            return round_pack(env, sa, eb, m)
        if m < 0:
            return round_pack(env, sb, eb, -m)
        return 1 << sign_shift if env.rounding == Rounding.DOWN else 0

    def add_special(env: Env, a: int, b: int, flip: int) -> int:
        ka, sa, ea, ma = unpack(env, a)
        kb, sb, eb, mb = unpack(env, b)
        if ka >= _ANY_NAN or kb >= _ANY_NAN:
            return nan2(env, ka, a, kb, b)
        sb ^= flip
        if ka == INF and kb == INF and sa != sb:
            return invalid(env, INVALID_INF_SUB_INF)
        note_denormals(env, ka, kb)
        if ka == INF or kb == INF:
            return (sa if ka == INF else sb) << sign_shift | inf
        if ka == ZERO and kb == ZERO:
            # Clause 6.3: an exact zero sum of opposite signs is +0, or -0 when rounding down.
            sign = sa if sa == sb else int(env.rounding == Rounding.DOWN)
            return sign << sign_shift
        if ka == ZERO:
            return round_pack(env, sb, eb, mb)
        if kb == ZERO:
            return round_pack(env, sa, ea, ma)
        return add_normal(env, sa, ea, ma, sb, eb, mb)

    def mul(env: Env, a: int, b: int) -> int:
        ea = (a >> sig_bits) & exp_max
        eb = (b >> sig_bits) & exp_max
        if not (0 < ea < normal_end and 0 < eb < normal_end) or (explicit and not a & b & int_bit):
            return mul_special(env, a, b)
        return round_pack(
            env, (a ^ b) >> sign_shift, ea + eb - unit, (a & sig_mask | int_bit) * (b & sig_mask | int_bit)
        )

    def mul_special(env: Env, a: int, b: int) -> int:
        ka, sa, ea, ma = unpack(env, a)
        kb, sb, eb, mb = unpack(env, b)
        if ka >= _ANY_NAN or kb >= _ANY_NAN:
            return nan2(env, ka, a, kb, b)
        sign = sa ^ sb
        if (ka == INF and kb == ZERO) or (ka == ZERO and kb == INF):
            return invalid(env, INVALID_INF_MUL_ZERO)
        note_denormals(env, ka, kb)
        if ka == INF or kb == INF:
            return sign << sign_shift | inf
        if ka == ZERO or kb == ZERO:
            return sign << sign_shift
        return round_pack(env, sign, ea + eb - unit, ma * mb)

    def div(env: Env, a: int, b: int) -> int:
        ka, sa, ea, ma = unpack(env, a)
        kb, sb, eb, mb = unpack(env, b)
        sign = sa ^ sb
        if ka != NORMAL or kb != NORMAL:
            if ka >= _ANY_NAN or kb >= _ANY_NAN:
                return nan2(env, ka, a, kb, b)
            if ka == INF and kb == INF:
                return invalid(env, INVALID_INF_DIV_INF)
            if ka == ZERO and kb == ZERO:
                return invalid(env, INVALID_ZERO_DIV_ZERO)
            if kb == ZERO and ka != INF:
                env.flags |= DIVBYZERO
                # Clause 7.3; a format without infinities has none to return.
                return sign << sign_shift | inf
            note_denormals(env, ka, kb)
            if ka == INF:
                return sign << sign_shift | inf
            if ka == ZERO or kb == INF:
                return sign << sign_shift
        shift = max(0, guard + mb.bit_length() - ma.bit_length())
        q, rest = divmod(ma << shift, mb)
        return round_pack(env, sign, ea - eb - shift + unit, q | 1 if rest else q)

    def sqrt(env: Env, a: int) -> int:
        ka, sign, e, m = unpack(env, a)
        if ka >= _ANY_NAN:
            return core.nan1(env, ka, a)
        if ka == ZERO:
            return a if not a & sig_mask else sign << sign_shift  # clause 6.3: sqrt(-0) is -0
        if sign:
            return invalid(env, INVALID_SQRT)
        note_denormals(env, ka)
        if ka == INF:
            return inf
        power = e - unit
        shift = 2 * precision + 4
        shift += (power - shift) & 1
        m <<= shift
        root = isqrt(m)
        if root * root != m:
            root |= 1
        return round_pack(env, 0, (power - shift) // 2 + unit, root)

    def muladd(env: Env, a: int, b: int, c: int, flags: int = 0) -> int:
        ka, sa, ea, ma = unpack(env, a)
        kb, sb, eb, mb = unpack(env, b)
        kc, sc, ec, mc = unpack(env, c)
        if ka >= _ANY_NAN or kb >= _ANY_NAN or kc >= _ANY_NAN:
            return nan3(env, ((ka, a), (kb, b), (kc, c)))
        sign = sa ^ sb ^ (1 if flags & NEGATE_PRODUCT else 0)
        sc ^= flags & NEGATE_C
        flip = 1 << sign_shift if flags & NEGATE_RESULT else 0
        if (ka == INF and kb == ZERO) or (ka == ZERO and kb == INF):
            return invalid(env, INVALID_INF_MUL_ZERO)
        infinite = ka == INF or kb == INF
        if infinite and kc == INF and sign != sc:
            return invalid(env, INVALID_INF_SUB_INF)
        if DENORM in (ka, kb, kc):
            env.flags |= DENORMAL
        if infinite or kc == INF:
            return ((sign if infinite else sc) << sign_shift | inf) ^ flip
        if ka == ZERO or kb == ZERO:
            if kc != ZERO:
                return round_pack(env, sc, ec, mc) ^ flip
            zero = sign if sign == sc else int(env.rounding == Rounding.DOWN)
            return zero << sign_shift ^ flip
        ep, mp = ea + eb - unit, ma * mb
        if kc == ZERO:
            return round_pack(env, sign, ep, mp) ^ flip
        d = ep - ec
        step = 1 if sign == sc else -1
        if d >= far:
            # mc < 2**precision, so it is below the last bit of the product shifted by guard.
            return round_pack(env, sign, ep - guard, (mp << guard) + step) ^ flip
        if -d >= far + precision:
            return round_pack(env, sc, ec - guard, (mc << guard) + step) ^ flip
        m, e = ((mp << d) + step * mc, ec) if d >= 0 else (mp + step * (mc << -d), ep)
        if m == 0:
            return int(env.rounding == Rounding.DOWN) << sign_shift ^ flip
        return (round_pack(env, sign, e, m) if m > 0 else round_pack(env, 1 - sign, e, -m)) ^ flip

    def nan3(env: Env, operands: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]) -> int:
        kinds = (operands[0][0], operands[1][0], operands[2][0])
        if UNSUPPORTED in kinds:
            return invalid(env, 0)
        rule = env.nan
        if SNAN in kinds:
            env.flags |= INVALID | INVALID_SNAN
        if sorted(kinds[:2]) == [ZERO, INF]:
            # Clause 7.2 c: whether inf * 0 + quiet NaN is invalid is the CPU's choice.
            if rule.inf_zero_invalid:
                env.flags |= INVALID | INVALID_INF_MUL_ZERO
            if rule.inf_zero == "default" or (rule.inf_zero == "default-if-quiet" and kinds[2] != SNAN):
                return rule.default(fmt)
        if env.default_nan or rule.always_default:
            return rule.default(fmt)
        return rule.choose(fmt, rule.three, [operands[i] for i in rule.fma_order])

    return Arith(add, sub, mul, div, sqrt, muladd)
