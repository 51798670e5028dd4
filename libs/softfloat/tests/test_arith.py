"""Arithmetic against exact rationals: every format, operation, rounding mode and tininess rule."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyqemu.softfloat import (
    F16,
    F64,
    F80,
    FORMATS,
    NEGATE_C,
    NEGATE_PRODUCT,
    NEGATE_RESULT,
    Alt16,
    Env,
    Format,
    Rounding,
    f16_sqrt,
    f64_add,
    f64_muladd,
    ops,
)
from softfloat_oracle import MODES, SCALE, check, expect, make_env, operands

WITH_INF = [f for f in FORMATS.values() if f is not Alt16]
ARITY = {"add": 2, "sub": 2, "mul": 2, "div": 2, "rem": 2, "mod": 2, "sqrt": 1, "muladd": 3}


@pytest.mark.parametrize("op", ARITY)
@pytest.mark.parametrize("fmt", WITH_INF, ids=lambda f: f.name)
def test_against_rationals(fmt: Format, op: str) -> None:
    rng = random.Random(f"{fmt.name} {op}")
    fn = getattr(ops(fmt), op)
    for _ in range(250 * SCALE):
        args = operands(rng, fmt, ARITY[op], bad=True)
        for mode in MODES:
            before = rng.random() < 0.5
            env = make_env(mode, before)
            got = fn(env, *args)
            check(fmt, got, env.flags, expect(fmt, op, args, mode, before), (op, [hex(a) for a in args], mode, before))


@pytest.mark.parametrize("precision", [24, 53])
@pytest.mark.parametrize("op", ["add", "sub", "mul", "div", "sqrt"])
def test_x87_precision_control(op: str, precision: int) -> None:
    rng = random.Random(f"{op} {precision}")
    fn = getattr(ops(F80), op)
    for _ in range(300 * SCALE):
        args = operands(rng, F80, ARITY[op], bad=True)
        for mode in MODES:
            env = make_env(mode, precision=precision)
            got = fn(env, *args)
            want = expect(F80, op, args, mode, precision=precision)
            check(F80, got, env.flags, want, (op, [hex(a) for a in args], mode, precision))


@pytest.mark.parametrize("op", ["add", "mul", "div"])
def test_alternative_half_has_no_infinity(op: str) -> None:
    rng = random.Random(op)
    fn = getattr(ops(Alt16), op)
    for _ in range(800 * SCALE):
        args = (rng.getrandbits(16), rng.getrandbits(16))
        if op == "div" and not args[1] & 0x7FFF:
            continue
        mode = rng.choice(MODES)
        env = make_env(mode)
        got = fn(env, *args)
        check(Alt16, got, env.flags, expect(Alt16, op, args, mode), (op, args, mode))


def test_f16_sqrt_exhaustive() -> None:
    for mode in MODES if SCALE > 1 else (Rounding.NEAR_EVEN,):
        for a in range(1 << 16):
            env = Env(rounding=mode)
            got = f16_sqrt(env, a)
            check(F16, got, env.flags, expect(F16, "sqrt", (a,), mode), (hex(a), mode))


@st.composite
def patterns(draw: st.DrawFn, fmt: Format) -> int:
    """Bits of a format near what matters; shrinks towards +0, then towards short runs and small exponents."""
    biased = st.one_of(
        st.integers(0, min(fmt.exp_max, fmt.precision + 3)),
        st.integers(0, fmt.exp_max),
        st.integers(-fmt.precision - 3, fmt.precision + 3).map(lambda d: min(max(fmt.bias + d, 0), fmt.exp_max)),
        st.integers(0, 4).map(lambda d: fmt.exp_max - d),
    )
    e = draw(biased)
    width = fmt.precision - 1
    low, high = sorted((draw(st.integers(0, width)), draw(st.integers(0, width))))
    frac = (1 << high) - (1 << low)
    if draw(st.booleans()):
        frac ^= draw(st.integers(0, (1 << width) - 1)) if draw(st.booleans()) else 1 << draw(st.integers(0, width - 1))
    if fmt.explicit:
        frac |= int(e != 0) << 63
    return draw(st.integers(0, 1)) << (fmt.width - 1) | e << fmt.sig_bits | frac


bits64 = patterns(F64)


@pytest.mark.parametrize("fmt", WITH_INF, ids=lambda f: f.name)
@settings(max_examples=60 * SCALE, deadline=None)
@given(data=st.data(), mode=st.sampled_from(MODES), before=st.booleans())
def test_properties(fmt: Format, data: st.DataObject, mode: Rounding, before: bool) -> None:
    """Every operation on one set of operands that hypothesis can shrink."""
    operands_ = tuple(data.draw(patterns(fmt)) for _ in range(3))
    for op in ARITY:
        args = operands_[: ARITY[op]]
        env = make_env(mode, before)
        got = getattr(ops(fmt), op)(env, *args)
        check(fmt, got, env.flags, expect(fmt, op, args, mode, before), (op, [hex(a) for a in args], mode))


def test_flags_are_sticky() -> None:
    env = Env()
    f64_add(env, 0x3FF0000000000000, 1)
    first = env.flags
    f64_add(env, 0, 0)
    assert env.flags == first != 0


@settings(max_examples=200 * SCALE, deadline=None)
@given(bits64, bits64, bits64, st.sampled_from(MODES))
def test_muladd_negations(a: int, b: int, c: int, mode: Rounding) -> None:
    """Every negation flag is the negation of an operand or of the result, with the rounding of that."""
    sign = 1 << 63
    nan = any(x & ~sign > 0x7FF << 52 for x in (a, b, c))
    for flags, aa, cc in ((NEGATE_C, a, c ^ sign), (NEGATE_PRODUCT, a ^ sign, c), (3, a ^ sign, c ^ sign)):
        one, two = Env(rounding=mode), Env(rounding=mode)
        got, want = f64_muladd(one, a, b, c, flags), f64_muladd(two, aa, b, cc)
        assert one.flags == two.flags
        assert nan or got == want
    one, two = Env(rounding=mode), Env(rounding=mode)
    got, want = f64_muladd(one, a, b, c, NEGATE_RESULT), f64_muladd(two, a, b, c)
    is_nan = want & ~sign > 0x7FF << 52
    assert got == (want if is_nan else want ^ sign)
