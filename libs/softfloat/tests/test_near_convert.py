"""Round to integral, scaling, neighbours, conversions, comparisons, minimum and maximum against exact rationals."""

from __future__ import annotations

import random
from fractions import Fraction as Q

import pytest
from pyqemu.softfloat import (
    DIVBYZERO,
    F16,
    F80,
    FORMATS,
    INEXACT,
    INT_RULES,
    INVALID,
    Alt16,
    Env,
    Format,
    FpClass,
    Rounding,
    float_to_float,
    float_to_int,
    int_to_float,
    ops,
)
from softfloat_oracle import (
    INF,
    MODES,
    NAN,
    NINF,
    SCALE,
    check,
    floor_log2,
    is_nan,
    is_snan,
    make_env,
    operand,
    operands,
    pack,
    pow2,
    round_to,
    round_to_integer,
    value,
    zero,
)

WITH_INF = [f for f in FORMATS.values() if f is not Alt16]
every_format = pytest.mark.parametrize("fmt", WITH_INF, ids=lambda f: f.name)


def expect_rint(fmt: Format, a: int, mode: int, exact: bool) -> tuple[int | str, int]:
    sign, v = value(fmt, a)
    if v == "bad":
        return NAN, INVALID
    if v == NAN:
        return NAN, INVALID if is_snan(fmt, a) else 0
    if isinstance(v, str):
        return a, 0
    n = round_to_integer(v, mode)
    return pack(fmt, sign, Q(abs(n))), INEXACT if exact and n != v else 0


def sample(fmt: Format, rng: random.Random, count: int, bad: bool = True) -> list[int]:
    """All of f16, some of the others."""
    if fmt is F16:
        return list(range(1 << 16))
    return [operand(rng, fmt, bad) for _ in range(count)]


@every_format
def test_round_to_int(fmt: Format) -> None:
    rng = random.Random(fmt.name)
    for a in sample(fmt, rng, 1500 * SCALE):
        for mode in MODES if fmt is not F16 or SCALE > 1 else (rng.choice(MODES),):
            exact = rng.random() < 0.5
            env = Env(rounding=0)
            got = ops(fmt).round_to_int(env, a, mode, exact)
            check(fmt, got, env.flags, expect_rint(fmt, a, mode, exact), ("rint", hex(a), mode, exact))


@every_format
@pytest.mark.parametrize("bits", [8, 16, 32, 64, 128])
@pytest.mark.parametrize("signed", [True, False])
def test_to_int(fmt: Format, bits: int, signed: bool) -> None:
    rng = random.Random(f"{fmt.name} {bits} {signed}")
    fn = float_to_int(fmt, bits, signed)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    extremes = {"max": high, "min": low, "zero": 0}
    exhaustive = fmt is F16 and bits == 16
    for a in range(1 << 16) if exhaustive else [operand(rng, fmt, True) for _ in range(200 * SCALE)]:
        mode, rule = rng.choice(MODES), rng.choice(list(INT_RULES.values()))
        env = Env(rounding=mode, int_rule=rule)
        if not exhaustive and rng.random() < 0.5:  # near the limits of the type
            e = fmt.bias + bits - rng.randint(0, 2)
            if e < fmt.exp_max:
                a = a & ~(fmt.exp_max << fmt.sig_bits) | e << fmt.sig_bits | (fmt.int_bit if fmt.explicit else 0)
        got = fn(env, a)
        _, v = value(fmt, a)
        choice = rule.nan if v in (NAN, "bad") else rule.above if v == INF else rule.below if v == NINF else ""
        n = 0
        if isinstance(v, Q):
            n = round_to_integer(v, mode)
            choice = rule.above if n > high else rule.below if n < low else ""
        if choice:
            indefinite = low if signed else high
            want = extremes.get(choice, indefinite)
            assert (got, env.flags & 31) == (want, INVALID), (hex(a), rule, mode)
        else:
            assert (got, env.flags & 31) == (n, INEXACT if n != v else 0), (hex(a), mode)


@pytest.mark.parametrize("fmt", FORMATS.values(), ids=lambda f: f.name)
@pytest.mark.parametrize("bits", [8, 16, 32, 64, 128])
@pytest.mark.parametrize("signed", [True, False])
def test_from_int(fmt: Format, bits: int, signed: bool) -> None:
    rng = random.Random(f"{fmt.name} {bits} {signed}")
    fn = int_to_float(fmt, bits, signed)
    low = -(1 << bits - 1) if signed else 0
    cases = [low, low + 1, -low, low + (1 << bits) - 1, 0, 1, 2]
    for _ in range(120 * SCALE):
        n = rng.getrandbits(rng.randint(1, bits)) ^ (((1 << rng.randint(0, bits)) - 1) & -rng.getrandbits(1))
        cases.append(n)
    for n in cases:
        n = (n - low) % (1 << bits) + low
        for mode in MODES:
            env = Env(rounding=mode, precision=24)  # precision control must not matter
            got = fn(env, n % (1 << bits) if rng.random() < 0.5 else n)
            want = round_to(fmt, Q(n), mode) if n else (0, 0)
            check(fmt, got, env.flags, want, ("from_int", n, mode))


@pytest.mark.parametrize("src", FORMATS.values(), ids=lambda f: f.name)
@pytest.mark.parametrize("dst", FORMATS.values(), ids=lambda f: f.name)
def test_format_conversion(src: Format, dst: Format) -> None:
    if src is dst:
        return
    rng = random.Random(f"{src.name} {dst.name}")
    fn = float_to_float(src, dst)
    for _ in range(150 * SCALE):
        a = operand(rng, src, True)
        if rng.random() < 0.5 and dst.exp_max < src.exp_max:  # around the ends of the smaller range
            e = src.bias + rng.choice((1, -1)) * (dst.bias + rng.randint(-2, dst.precision + 2))
            a = a & ~(src.exp_max << src.sig_bits) | min(e, src.exp_max - 1) << src.sig_bits
            a |= src.int_bit if src.explicit else 0
        for mode in MODES:
            before = rng.random() < 0.5
            env = make_env(mode, before, precision=24)
            got = fn(env, a)
            sign, v = value(src, a)
            if dst is Alt16 and isinstance(v, str):  # Arm FPConvert to AHP
                assert env.flags & 31 == INVALID
                assert got == (sign << 15 | (0x7FFF if v in (INF, NINF) else 0)) or v == "bad"
                continue
            if isinstance(v, Q):
                want = round_to(dst, v, mode, before) if v else (zero(dst, sign), 0)
            elif v in (INF, NINF):
                want = (zero(dst, sign) | dst.inf, 0)
            else:
                want = (NAN, INVALID if v == "bad" or is_snan(src, a) else 0)
            check(dst, got, env.flags, want, (src.name, hex(a), mode, before))


@every_format
def test_scalbn_logb_neighbours(fmt: Format) -> None:
    rng = random.Random(fmt.name)
    o = ops(fmt)
    for a in sample(fmt, rng, 700 * SCALE):
        _, v = value(fmt, a)
        if v == "bad":
            continue
        mode = rng.choice(MODES)
        n = rng.choice((rng.randint(-40, 40), rng.randint(-3 * fmt.bias, 3 * fmt.bias), -(1 << 40), 1 << 40))
        env = Env(rounding=mode)
        got = o.scalbn(env, a, n)
        if v == NAN:
            nan = (NAN, INVALID if is_snan(fmt, a) else 0)
            check(fmt, got, env.flags, nan, "scalbn")
            for fn in (o.logb, o.next_up, o.next_down):
                env = Env()
                check(fmt, fn(env, a), env.flags, nan, "nan")
            continue
        if isinstance(v, str) or v == 0:
            assert (got, env.flags & 31) == (a, 0)
        else:
            n = max(-4 * fmt.bias - 400, min(4 * fmt.bias + 400, n))
            check(fmt, got, env.flags, round_to(fmt, v * pow2(n), mode), ("scalbn", hex(a), n, mode))
        env = Env()
        got = o.logb(env, a)
        if isinstance(v, str):
            assert (got, env.flags) == (fmt.inf, 0)
        elif v == 0:
            assert (got, env.flags) == (zero(fmt, 1) | fmt.inf, DIVBYZERO)
        else:
            k = floor_log2(abs(v))
            assert (got, env.flags & 31) == (pack(fmt, int(k < 0), Q(abs(k))), 0)
        env = Env()
        up, down = o.next_up(env, a), o.next_down(env, a)
        assert env.flags == 0
        big = pow2(fmt.bias + 1)
        number = {INF: big, NINF: -big}.get(v, v)  # type: ignore[arg-type]
        u, d = ({INF: big, NINF: -big}.get(x, x) for x in (value(fmt, up)[1], value(fmt, down)[1]))
        if v == INF:
            assert up == a
        else:
            assert u > number
            assert v in (NINF, 0) or value(fmt, o.next_down(env, up))[1] == number
        if v == NINF:
            assert down == a
        else:
            assert d < number
            assert v == INF or value(fmt, o.next_up(env, down))[1] == number
        if v == 0:
            assert value(fmt, up)[1] == pow2(2 - fmt.bias - fmt.precision) == -value(fmt, down)[1]


@every_format
def test_compare_min_max(fmt: Format) -> None:
    rng = random.Random(fmt.name)
    o = ops(fmt)
    top = pow2(fmt.bias + 1)
    for _ in range(1200 * SCALE):
        a, b = operands(rng, fmt, 2, bad=False)
        if rng.random() < 0.2:
            b = a ^ (rng.getrandbits(1) << (fmt.width - 1))
        x, y = (value(fmt, v)[1] for v in (a, b))
        snan = is_snan(fmt, a) or is_snan(fmt, b)
        unordered = NAN in (x, y)
        x, y = ({INF: top, NINF: -top}.get(v, v) for v in (x, y))  # type: ignore[arg-type]
        rel = 2 if unordered else (x > y) - (x < y)
        quiet, loud = (INVALID if snan else 0), (INVALID if unordered else 0)
        table = (
            ("compare", rel, loud), ("compare_quiet", rel, quiet),
            ("eq", rel == 0, quiet), ("eq_signaling", rel == 0, loud),
            ("lt", rel == -1, loud), ("lt_quiet", rel == -1, quiet),
            ("le", rel in (-1, 0), loud), ("le_quiet", rel in (-1, 0), quiet),
            ("unordered", rel == 2, loud), ("unordered_quiet", rel == 2, quiet),
        )  # fmt: skip
        for name, want, flags in table:
            env = Env()
            assert getattr(o, name)(env, a, b) == want, (name, hex(a), hex(b))
            assert env.flags & 31 == flags, (name, hex(a), hex(b))
        # IEEE 754-2008 5.3.1, 754-2019 9.6
        for name, is_max, by_mag, missing in (
            ("min_num", 0, 0, "quiet"), ("max_num", 1, 0, "quiet"),
            ("min_num_mag", 0, 1, "quiet"), ("max_num_mag", 1, 1, "quiet"),
            ("minimum", 0, 0, ""), ("maximum", 1, 0, ""),
            ("minimum_magnitude", 0, 1, ""), ("maximum_magnitude", 1, 1, ""),
            ("minimum_number", 0, 0, "any"), ("maximum_number", 1, 0, "any"),
            ("minimum_magnitude_number", 0, 1, "any"), ("maximum_magnitude_number", 1, 1, "any"),
        ):  # fmt: skip
            env = Env()
            got = getattr(o, name)(env, a, b)
            assert env.flags & 31 == quiet
            if unordered:
                number = b if is_nan(fmt, a) else a
                if is_nan(fmt, number) or not missing or (missing == "quiet" and snan):
                    assert is_nan(fmt, got) and not is_snan(fmt, got), (name, hex(a), hex(b))
                else:
                    assert got == number
                continue
            order = sorted((a, b), key=lambda v: (sort_key(fmt, v, top, by_mag)))
            assert got == order[-1 if is_max else 0], (name, hex(a), hex(b))
        for name, less in (("min_x86", rel == -1), ("max_x86", rel == 1)):
            env = Env()
            assert getattr(o, name)(env, a, b) == (a if less else b)
            assert env.flags & 31 == loud


def sort_key(fmt: Format, v: int, top: Q, by_mag: int) -> tuple[Q, Q, int]:
    sign, x = value(fmt, v)
    number = {INF: top, NINF: -top}.get(x, x)  # type: ignore[arg-type]
    assert isinstance(number, Q)
    return abs(number) if by_mag else Q(0), number, 1 - sign


def test_classify_f16_exhaustive() -> None:
    o = ops(F16)
    env = Env()
    seen = set()
    for a in range(1 << 16):
        sign, v = value(F16, a)
        got = o.classify(env, a)
        seen.add(got)
        if v == NAN:
            assert got == (FpClass.SIGNALING_NAN if is_snan(F16, a) else FpClass.QUIET_NAN)
            continue
        base = 7 if isinstance(v, str) else 4 if v == 0 else 5 if abs(v) < pow2(-14) else 6
        assert got == (7 - base if sign else base)
    assert len(seen) == 10 and env.flags == 0
    bad = ops(F80).classify(env, 0x3FFF << 64)
    assert bad is FpClass.UNSUPPORTED


def test_total_order() -> None:
    o, env = ops(F16), Env()
    line = [0xFFFF, 0xFE00, 0xFDFF, 0xFC01, 0xFC00, 0xFBFF, 0x8001, 0x8000]
    line += [0, 1, 0x7BFF, 0x7C00, 0x7C01, 0x7E00, 0x7FFF]
    for i, a in enumerate(line):
        for j, b in enumerate(line):
            assert o.total_order(env, a, b) == (i <= j)


def test_scaled_integer_conversions() -> None:
    """Fixed point: 16.16 of 1.5 and back, one rounding."""
    env = Env()
    one_and_half = 0x3FC00000
    assert float_to_int(FORMATS["f32"], 32)(env, one_and_half, scale=16) == 0x18000
    assert int_to_float(FORMATS["f32"], 32)(env, 0x18000, scale=-16) == one_and_half
    assert env.flags == 0
    assert float_to_int(FORMATS["f32"], 32)(env, one_and_half, Rounding.DOWN, scale=-1) == 0
    assert env.flags == INEXACT
