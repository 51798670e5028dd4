"""Addition, subtraction, multiplication, division, square root, fused multiply-add (IEEE 754-2019 clause 5.4.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from pyqemu.softfloat._core import (
    INF,
    NORMAL,
    SNAN,
    UNSUPPORTED,
    ZERO,
    Core,
    note_denormals,
)
from pyqemu.softfloat._env import (
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
from pyqemu.softfloat._prim import div_jam, mul_jam, sqrt_jam

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
    """Addition, clause 5.4.1; the sign of an exact zero sum: 6.3."""
    sub: Binary
    """Subtraction, clause 5.4.1."""
    mul: Binary
    """Multiplication, clause 5.4.1."""
    div: Binary
    """Division, clause 5.4.1; division of a finite number by zero: 7.3."""
    sqrt: Unary
    """squareRoot, clause 5.4.1; sqrt(-0) is -0: 6.3."""
    muladd: MulAdd
    """fusedMultiplyAdd, clause 5.4.1; inf * 0 + NaN: 7.2 c."""


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
    mul_drop = max(0, precision - 5)
    div_shift = precision + 3
    sqrt_shift = (precision + 7) & ~1
    sqrt_bits = (precision + 2) & ~1
    even_precision = precision & 1 == 0
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

    def add_normal(env: Env, sa: int, ea: int, ma: int, sb: int, eb: int, mb: int, reach: int = precision + 4) -> int:
        # Finite, not zero, of full precision (or the same longer one: then `reach` is that plus 4).  Three guard
        # bits: only a shift by 4 or more can cut off digits, and then the difference loses at most one leading bit.
        d = ea - eb
        if d < 0:
            sa, ea, ma, sb, eb, mb = sb, eb, mb, sa, ea, ma
            d = -d
        mb <<= 3
        if d:
            d = min(d, reach)
            cut = mb >> d
            mb = cut if cut << d == mb else cut | 1
        m = (ma << 3) + mb if sa == sb else (ma << 3) - mb
        if m > 0:
            return round_pack(env, sa, ea - 3, m)
        if m < 0:
            return round_pack(env, sb, ea - 3, -m)
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
        m = mul_jam(a & sig_mask | int_bit, b & sig_mask | int_bit, mul_drop)
        return round_pack(env, (a ^ b) >> sign_shift, ea + eb - unit + mul_drop, m)

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
        return round_pack(env, sign, ea + eb - unit + mul_drop, mul_jam(ma, mb, mul_drop))

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
        return round_pack(env, sign, ea - eb - div_shift + unit, div_jam(ma, mb, div_shift))

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
        # Make the exponent even, and the length of m sqrt_bits or one less.
        step = 2 - (power & 1) if even_precision else power & 1
        power -= step
        m <<= step
        return round_pack(env, 0, ((power - sqrt_shift) >> 1) + unit, sqrt_jam(m, sqrt_shift, sqrt_bits))

    def muladd(env: Env, a: int, b: int, c: int, flags: int = 0) -> int:
        ka, sa, ea, ma = unpack(env, a)
        kb, sb, eb, mb = unpack(env, b)
        kc, sc, ec, mc = unpack(env, c)
        if ka >= _ANY_NAN or kb >= _ANY_NAN or kc >= _ANY_NAN:
            return nan3(env, ka, a, kb, b, kc, c)
        sign = sa ^ sb ^ (1 if flags & NEGATE_PRODUCT else 0)
        sc ^= flags & NEGATE_C
        flip = 1 << sign_shift if flags & NEGATE_RESULT else 0
        if (ka == INF and kb == ZERO) or (ka == ZERO and kb == INF):
            return invalid(env, INVALID_INF_MUL_ZERO)
        infinite = ka == INF or kb == INF
        if infinite and kc == INF and sign != sc:
            return invalid(env, INVALID_INF_SUB_INF)
        note_denormals(env, ka, kb, kc)
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
        # The addend in the product's precision: the same sum as in addition, twice as wide.
        return add_normal(env, sign, ep, mp, sc, ec - precision, mc << precision, 2 * precision + 4) ^ flip

    def nan3(env: Env, ka: int, a: int, kb: int, b: int, kc: int, c: int) -> int:
        if ka == UNSUPPORTED or kb == UNSUPPORTED or kc == UNSUPPORTED:
            return invalid(env, 0)
        rule = env.nan
        if ka == SNAN or kb == SNAN or kc == SNAN:
            env.flags |= INVALID | INVALID_SNAN
        if (ka == INF and kb == ZERO) or (ka == ZERO and kb == INF):
            # Clause 7.2 c: whether inf * 0 + quiet NaN is invalid is the CPU's choice.
            if rule.inf_zero_invalid:
                env.flags |= INVALID | INVALID_INF_MUL_ZERO
            if rule.inf_zero == "default" or (rule.inf_zero == "default-if-quiet" and kc != SNAN):
                return rule.default(fmt)
        if env.default_nan or rule.always_default:
            return rule.default(fmt)
        operands = ((ka, a), (kb, b), (kc, c))
        k1, first = operands[rule.fma_order[0]]
        k2, second = operands[rule.fma_order[1]]
        k3, third = operands[rule.fma_order[2]]
        if k1 >= _ANY_NAN or k2 >= _ANY_NAN:
            k1, first = rule.prefer(fmt, rule.three, k1, first, k2, second)
        _, best = rule.prefer(fmt, rule.three, k1, first, k3, third)
        return rule.silence(fmt, best)

    return Arith(add, sub, mul, div, sqrt, muladd)
