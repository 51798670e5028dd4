"""Exact rational arithmetic and operand generators; shares nothing with the package but the field widths."""

from __future__ import annotations

import os
import random
from fractions import Fraction as Q
from functools import lru_cache
from math import isqrt

from pyqemu.softfloat import DIVBYZERO, INEXACT, INVALID, OVERFLOW, UNDERFLOW, Alt16, Env, Format, Rounding

MODES = tuple(Rounding)
SCALE = int(os.environ.get("SOFTFLOAT_CASES", "1"))
"""Multiplies the number of random cases of every test."""

NAN = "nan"
INF = "inf"
NINF = "-inf"
Value = Q | str


@lru_cache(maxsize=200000)
def value(fmt: Format, a: int) -> tuple[int, Value]:
    """(sign, exact value) of bits; the value of a zero is 0, of an f80 unsupported encoding 'bad'."""
    sign = a >> (fmt.width - 1) & 1
    e = a >> fmt.sig_bits & fmt.exp_max
    m = a & fmt.sig_mask
    frac = m & (fmt.int_bit - 1)
    if fmt.explicit and e and not m >> 63:
        return sign, "bad"
    if e == fmt.exp_max and fmt is not Alt16:
        return sign, NAN if frac else (NINF if sign else INF)
    if e and not fmt.explicit:
        m += fmt.int_bit
    power = max(e, 1) - fmt.bias - fmt.precision + 1
    v = Q(m << power) if power >= 0 else Q(m, 1 << -power)
    return sign, -v if sign else v


def is_nan(fmt: Format, a: int) -> bool:
    return value(fmt, a)[1] == NAN


def is_snan(fmt: Format, a: int) -> bool:
    return is_nan(fmt, a) and not a & fmt.quiet_bit


def floor_log2(x: Q) -> int:
    n, d = x.numerator, x.denominator
    k = n.bit_length() - d.bit_length()
    below = n < (d << k) if k >= 0 else (n << -k) < d
    return k - 1 if below else k


def round_to_integer(x: Q, mode: int) -> int:
    """x rounded to an integer in a rounding direction, by definition of the directions."""
    low = x.numerator // x.denominator
    if low == x:
        return low
    if mode == Rounding.NEAR_EVEN:
        diff = x - low
        if diff == Q(1, 2):
            return low + (low & 1)
        return low + (diff > Q(1, 2))
    if mode == Rounding.NEAR_AWAY:
        diff = x - low
        if diff == Q(1, 2):
            return low + (x > 0)
        return low + (diff > Q(1, 2))
    if mode == Rounding.TO_ZERO:
        return low if x > 0 else low + 1
    if mode == Rounding.DOWN:
        return low
    if mode == Rounding.UP:
        return low + 1
    return low if low & 1 else low + 1


def pack(fmt: Format, sign: int, x: Q) -> int:
    """Bits of a magnitude that the format can represent."""
    bits = sign << (fmt.width - 1)
    if x == 0:
        return bits
    e = max(floor_log2(x), 1 - fmt.bias)
    power = e - fmt.precision + 1
    m = x * (1 << -power) if power < 0 else x / (1 << power)
    assert m.denominator == 1
    n = int(m)
    field = e + fmt.bias if n >> (fmt.precision - 1) else 0
    return bits | field << fmt.sig_bits | n & fmt.sig_mask


def pow2(k: int) -> Q:
    return Q(1 << k) if k >= 0 else Q(1, 1 << -k)


def round_to(fmt: Format, x: Q, mode: int, before: bool = False, precision: int | None = None) -> tuple[int, int]:
    """(bits, flags) of a nonzero rational rounded to the format, from the definitions of clauses 4.3, 7.4, 7.5."""
    p = precision or fmt.precision
    sign = int(x < 0)
    emin = 1 - fmt.bias

    def at(e: int) -> Q:
        ulp = pow2(e - p + 1)
        return round_to_integer(x / ulp, mode) * ulp

    e = floor_log2(abs(x))
    result = at(max(e, emin))
    flags = INEXACT if result != x else 0
    limit = pow2(fmt.bias + (2 if fmt is Alt16 else 1))
    if abs(result) >= limit:
        if fmt is Alt16:
            return sign << 15 | 0x7FFF, INVALID
        flags = OVERFLOW | INEXACT
        away = {Rounding.UP: not sign, Rounding.DOWN: bool(sign), Rounding.TO_ZERO: False, Rounding.ODD: False}
        if away.get(Rounding(mode), True):
            return sign << (fmt.width - 1) | fmt.inf, flags
        return pack(fmt, sign, limit - pow2(fmt.bias - p + 1)), flags
    if flags:
        tiny = abs(x) < pow2(emin) if before else abs(at(e)) < pow2(emin)
        if tiny:
            flags |= UNDERFLOW
    return pack(fmt, sign, abs(result)), flags


def zero(fmt: Format, sign: int) -> int:
    return sign << (fmt.width - 1)


def sqrt_sticky(x: Q, fmt: Format) -> Q:
    """sqrt(x), or a rational on the same side of every rounding boundary."""
    k = max(0, fmt.precision + 8 - floor_log2(x) // 2) + 4
    scaled = x * (1 << 2 * k)
    n = scaled.numerator // scaled.denominator
    r = isqrt(n)
    if r * r == scaled:
        return Q(r, 1 << k)
    return Q(2 * r + 1, 2 << k)


def expect(
    fmt: Format, op: str, args: tuple[int, ...], mode: int, before: bool = False, precision: int | None = None
) -> tuple[int | str, int]:
    """(bits or 'nan', flags) of add, sub, mul, div, rem, sqrt, muladd."""
    signs, vals = zip(*(value(fmt, a) for a in args), strict=True)
    if "bad" in vals:
        return NAN, INVALID
    snan = any(is_snan(fmt, a) for a in args)
    if NAN in vals:
        invalid = snan
        if op == "muladd" and vals[2] == NAN and {INF, NINF} & set(vals[:2]) and 0 in vals[:2]:
            invalid = True
        return NAN, INVALID if invalid else 0
    infinite = [v in (INF, NINF) for v in vals]
    top = fmt.inf
    if op == "sub":
        op, signs = "add", (signs[0], 1 - signs[1])
        vals = (vals[0], {INF: NINF, NINF: INF}.get(vals[1], vals[1]) if infinite[1] else -vals[1])
    if op == "add":
        if all(infinite):
            return (NAN, INVALID) if signs[0] != signs[1] else (zero(fmt, signs[0]) | top, 0)
        if any(infinite):
            return zero(fmt, signs[infinite.index(True)]) | top, 0
        total = vals[0] + vals[1]
        if total == 0:
            same = signs[0] == signs[1]
            return zero(fmt, signs[0] if same else int(mode == Rounding.DOWN)), 0
        return round_to(fmt, total, mode, before, precision)
    if op == "mul":
        sign = signs[0] ^ signs[1]
        if any(infinite):
            return (NAN, INVALID) if 0 in vals else (zero(fmt, sign) | top, 0)
        x = vals[0] * vals[1]
        return round_to(fmt, x, mode, before, precision) if x else (zero(fmt, sign), 0)
    if op == "div":
        sign = signs[0] ^ signs[1]
        if all(infinite) or vals == (0, 0):
            return NAN, INVALID
        if infinite[0]:
            return zero(fmt, sign) | top, 0
        if infinite[1] or vals[0] == 0:
            return zero(fmt, sign), 0
        if vals[1] == 0:
            return zero(fmt, sign) | top, DIVBYZERO
        return round_to(fmt, vals[0] / vals[1], mode, before, precision)
    if op in ("rem", "mod"):
        if infinite[0] or vals[1] == 0:
            return NAN, INVALID
        if infinite[1] or vals[0] == 0:
            return pack(fmt, signs[0], abs(vals[0])), 0
        quotient = vals[0] / vals[1]
        n = round_to_integer(quotient, Rounding.NEAR_EVEN if op == "rem" else Rounding.TO_ZERO)
        r = vals[0] - vals[1] * n
        return (pack(fmt, int(r < 0), abs(r)), 0) if r else (zero(fmt, signs[0]), 0)
    if op == "sqrt":
        if vals[0] == 0:
            return zero(fmt, signs[0]), 0
        if signs[0]:
            return NAN, INVALID
        if infinite[0]:
            return top, 0
        return round_to(fmt, sqrt_sticky(vals[0], fmt), mode, before, precision)
    assert op == "muladd"
    sign = signs[0] ^ signs[1]
    if infinite[0] or infinite[1]:
        if 0 in vals[:2] or (infinite[2] and signs[2] != sign):
            return NAN, INVALID
        return zero(fmt, sign) | top, 0
    if infinite[2]:
        return zero(fmt, signs[2]) | top, 0
    x = vals[0] * vals[1] + vals[2]
    if x == 0:
        if vals[0] * vals[1] == 0 and vals[2] == 0 and sign == signs[2]:
            return zero(fmt, sign), 0
        exact_cancel = vals[2] != 0 or sign != signs[2]
        return zero(fmt, int(mode == Rounding.DOWN) if exact_cancel else sign), 0
    return round_to(fmt, x, mode, before, precision)


def operand(rng: random.Random, fmt: Format, bad: bool = False) -> int:
    """Bits biased to where rounding goes wrong: ends of the exponent range, runs of ones and zeros, neighbours."""
    kind = rng.random()
    if kind < 0.10:
        e = rng.choice((0, 0, fmt.exp_max, fmt.exp_max - 1, 1))
    elif kind < 0.25:
        e = rng.randrange(fmt.exp_max + 1)
    elif kind < 0.35:
        e = rng.choice((rng.randrange(min(fmt.precision + 3, fmt.exp_max)), fmt.exp_max - 1 - rng.randrange(4)))
    else:
        e = fmt.bias + rng.randint(-1, 1) * rng.randrange(min(fmt.precision + 4, fmt.bias - 1))
    width = fmt.precision - 1
    shape = rng.random()
    if shape < 0.2:
        frac = rng.getrandbits(width)
    elif shape < 0.35:
        frac = rng.choice((0, 1, (1 << width) - 1, 1 << (width - 1), (1 << (width - 1)) - 1, (1 << (width - 1)) + 1))
    else:  # one run of ones, with one bit changed now and then
        i, j = rng.randrange(width + 1), rng.randrange(width + 1)
        frac = ((1 << max(i, j)) - 1) ^ ((1 << min(i, j)) - 1)
        if shape > 0.7:
            frac ^= 1 << rng.randrange(width)
        if shape > 0.9:
            frac ^= (1 << width) - 1
    sign = rng.getrandbits(1)
    if fmt.explicit:
        int_bit = int(e != 0)
        if bad and rng.random() < 0.06:
            int_bit ^= 1
        frac |= int_bit << 63
    return sign << (fmt.width - 1) | e << fmt.sig_bits | frac


def operands(rng: random.Random, fmt: Format, n: int, bad: bool = False) -> tuple[int, ...]:
    """n operands, related to each other half of the time so that sums cancel and quotients are near ties."""
    out = [operand(rng, fmt, bad) for _ in range(n)]
    if n >= 2 and rng.random() < 0.3:
        e = out[0] >> fmt.sig_bits & fmt.exp_max
        e = min(max(e + rng.randint(-3, 3), 1), fmt.exp_max - 1)
        keep = (out[1] & fmt.sig_mask) | (fmt.int_bit if fmt.explicit else 0)
        out[1] = (out[1] >> (fmt.width - 1)) << (fmt.width - 1) | e << fmt.sig_bits | keep
    if n == 3 and rng.random() < 0.5:
        # c near -(a*b): cancellation in fused multiply-add
        e = (out[0] >> fmt.sig_bits & fmt.exp_max) + (out[1] >> fmt.sig_bits & fmt.exp_max) - fmt.bias
        e = min(max(e + rng.randint(-2, 3) - (rng.random() < 0.3) * fmt.precision, 1), fmt.exp_max - 1)
        keep = (out[2] & fmt.sig_mask) | (fmt.int_bit if fmt.explicit else 0)
        out[2] = (out[2] >> (fmt.width - 1)) << (fmt.width - 1) | e << fmt.sig_bits | keep
    return tuple(out)


def check(fmt: Format, got: int, flags: int, want: tuple[int | str, int], what: object) -> None:
    """Compare a result and its five exceptions with the oracle's."""
    bits, want_flags = want
    ok = is_nan(fmt, got) if bits == NAN else got == bits
    assert ok and flags & 31 == want_flags, (
        f"{fmt.name} {what}: got {got:#x} flags {flags & 31:05b}, "
        f"want {bits if bits == NAN else hex(bits)} flags {want_flags:05b}"  # type: ignore[arg-type]
    )


def make_env(mode: int, before: bool = False, precision: int = 64) -> Env:
    return Env(rounding=mode, tininess_before=before, precision=precision)
