"""The value classes and their text: Python's own floats, Fraction and Decimal are the oracles."""

from __future__ import annotations

import decimal
import math
import pickle
import random
import struct
import threading
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyqemu.softfloat import (
    BF16,
    F16,
    F32,
    F64,
    F80,
    F128,
    FORMATS,
    INEXACT,
    INVALID,
    Alt16,
    Env,
    Float,
    Format,
    FpClass,
    ParseError,
    Rounding,
    current_env,
    using,
)
from softfloat_oracle import MODES, SCALE, operand, round_to, value

floats = st.floats()
finite = st.floats(allow_nan=False, allow_infinity=False)
any_format = st.sampled_from(list(FORMATS.values()))
decimals = st.from_regex(r"-?[0-9]{1,60}(\.[0-9]{0,60})?(e[+-]?[0-9]{1,3})?", fullmatch=True)
some = settings(max_examples=300 * SCALE, deadline=None)


@some
@given(floats)
@example(-0.0)
@example(5e-324)
@example(1.7976931348623157e308)
@example(562949953421312.75)
@example(562949953421313.25)
def test_text_is_pythons(x: float) -> None:
    v = F64.from_float(x)
    if not math.isnan(x):
        assert str(v) == repr(x)
        assert v.hex() == x.hex()
        assert F64.parse(repr(x)).bits == F64.from_hex(x.hex()).bits == v.bits
        assert float(v) == x
    assert pickle.loads(pickle.dumps(v)).bits == v.bits


@some
@given(finite, finite)
def test_operators_are_pythons(x: float, y: float) -> None:
    a, b = F64.from_float(x), F64.from_float(y)
    for got, want in ((a + b, x + y), (a - b, x - y), (a * b, x * y), (-a, -x), (abs(a), abs(x))):
        assert struct.pack("<d", float(got)) == struct.pack("<d", want) or (math.isnan(want) and got.is_nan())
    if y:
        assert float(a / b) == x / y
        assert float(a.remainder(b)) == math.remainder(x, y)
        assert float(a.fmod(b)) == math.fmod(x, y)
    if x >= 0:
        assert float(a.sqrt()) == math.sqrt(x)
    assert (a == b, a < b, a <= b, a > b, a >= b) == (x == y, x < y, x <= y, x > y, x >= y)
    assert hash(a) == hash(F64.from_float(x))
    assert float(a.next_up()) == math.nextafter(x, math.inf) and float(a.next_down()) == math.nextafter(x, -math.inf)


@some
@given(st.integers(-(10**40), 10**40), st.integers(1, 10**40), any_format, st.sampled_from(MODES))
def test_from_fraction_rounds_once(n: int, d: int, fmt: type[Float], mode: Rounding) -> None:
    x = Fraction(n, d)
    with using(Env(rounding=mode)) as env:
        got = fmt.from_fraction(x)
    want, flags = round_to(fmt, x, mode) if x else (0, 0)
    assert (got.bits, env.flags & 31) == (want, flags)
    if flags == 0:
        assert got.as_fraction() == x


@some
@given(decimals, any_format, st.sampled_from(MODES))
def test_parse_rounds_once(text: str, fmt: type[Float], mode: Rounding) -> None:
    x = Fraction(decimal.Decimal(text))
    with using(Env(rounding=mode)) as env:
        got = fmt.parse(text)
    want, flags = round_to(fmt, x, mode) if x else (int(text.startswith("-")) << fmt.width - 1, 0)
    assert (got.bits, env.flags & 31) == (want, flags)


@pytest.mark.parametrize("fmt", FORMATS.values(), ids=lambda f: f.name)
def test_shortest_text_round_trips_and_is_shortest(fmt: type[Float]) -> None:
    """All of the 16-bit formats; no decimal with one digit less reads back."""
    rng = random.Random(fmt.name)
    patterns = range(0, 1 << 15, 7) if fmt.width == 16 else [operand(rng, fmt) for _ in range(250 * SCALE)]
    for bits in patterns:
        v = fmt(bits)
        if not v.is_finite() or not v or (fmt is Alt16 and bits == fmt.max_finite):  # which all overflows read as
            continue
        text = str(v)
        assert fmt.parse(text).bits == bits
        exact = v.as_fraction()
        digits = text.lstrip("-").split("e")[0].replace(".", "").strip("0")
        n = len(digits)
        shown = Fraction(text)
        k = math.floor(math.log10(abs(exact))) if fmt.exp_bits < 12 else None
        if k is None:
            continue
        step = Fraction(10) ** (k - n + 1)  # closest among those of its length that read back
        for other in (shown - step, shown + step):
            assert abs(shown - exact) <= abs(other - exact) or fmt.from_fraction(other).bits != bits
        if n > 1:
            shorter = step * 10
            base = exact // shorter * shorter
            for candidate in (base, base + shorter):
                assert fmt.from_fraction(candidate).bits != bits or candidate == 0


@some
@given(st.randoms(use_true_random=False), st.sampled_from([F16, BF16, F32, F64, F80, F128, Alt16]))
def test_hex_round_trips(rng: random.Random, fmt: type[Float]) -> None:
    v = fmt(operand(rng, fmt))
    again = fmt.from_hex(v.hex())
    if v.is_finite():
        assert again == v and again.sign == v.sign
        assert value(fmt, again.bits)[1] == v.as_fraction()
    else:
        assert again.bits == v.bits


def test_specials() -> None:
    assert str(F64.parse("-inf")) == "-inf" and F64.parse("Infinity").is_infinite()
    assert F64.parse("nan").bits == 0x7FF8000000000000
    assert F64.parse("snan(0x5)").bits == 0x7FF0000000000005
    assert str(F32.parse("-nan(0x123)")) == "-nan(0x123)"
    assert F80.parse("inf").bits == 0x7FFF8000000000000000
    assert F80(0x3FFF << 64).classify() is FpClass.UNSUPPORTED and "unsupported" in str(F80(0x3FFF << 64))
    nan = F64.parse("nan")
    assert nan != nan
    with using(Env()) as env:
        assert not nan < nan
        assert env.flags & INVALID
    with pytest.raises(OverflowError):
        F64.parse("inf").as_fraction()
    with pytest.raises(ValueError, match="no fraction"):
        nan.as_fraction()


@pytest.mark.parametrize("text", ["", "1e", "0x", "1.2.3", "e5", ".", "--1", "inf(3)", "1 2", "0x1p", "nan()"])
def test_bad_text(text: str) -> None:
    with pytest.raises(ParseError):
        F64.parse(text)


def test_absurd_exponents_cost_nothing() -> None:
    assert F128.parse("1e999999999999999999").is_infinite()
    assert F128.parse("1e-999999999999999999").bits == 0
    assert F64.parse("0x1p-99999999999").bits == 0 and F64.parse("0x1p99999999999").is_infinite()
    assert F64.parse("0" * 50 + "." + "0" * 30000 + "1e30001") == 1
    assert F64.parse("1" + "0" * 10000 + "e-10000") == 1


def test_ints_compare_exactly_and_mix() -> None:
    big = F64.from_int(2**53)
    assert big == 2**53 and big != 2**53 + 1 and big < 2**53 + 1
    assert F64.parse("inf") > 10**400 and F64.parse("-inf") < -(10**400)
    assert 1 + F64.from_int(2) == 3 and 1 - F64.from_int(2) == -1 and 3 / F64.from_int(2) == F64.parse("1.5")
    assert int(F64.parse("-2.75")) == -2
    with pytest.raises(TypeError):
        F64.from_int(1) + F32.from_int(1)  # type: ignore[operator]
    with pytest.raises(ValueError, match="64-bit pattern"):
        F64(1 << 64)
    with pytest.raises(AttributeError):
        big.bits = 3


def test_environment_belongs_to_the_context() -> None:
    def other() -> None:
        seen.append(current_env())

    seen: list[Env] = []
    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    assert seen[0] is not current_env()
    with using(Env(rounding=Rounding.UP)) as env:
        third = F64.from_int(1) / F64.from_int(3)
        assert env.flags == INEXACT
    assert third > F64.from_int(1) / F64.from_int(3)


def test_a_format_is_a_type() -> None:
    assert isinstance(F64, Format) and repr(F64) == "<Format f64>" and F80.width == 80
    assert repr(F64.from_float(0.1)) == "F64.parse('0.1')"
    assert F64.from_float(0.1).to(F16).to(F80).as_fraction() == Fraction(0.0999755859375)
    assert F64.from_float(2.0).fma(F64.from_int(3), F64.from_int(4)) == 10
    assert F64.parse("2.5").round_to_integral() == 2 and F64.parse("8").logb() == 3 and F64.parse("3").scalb(2) == 12
