"""NaN strategies case by case, flushing, flag layouts; and the host-FPU fast path against the integers."""

from __future__ import annotations

import random

import pytest
from pyqemu.softfloat import (
    F32,
    F64,
    INEXACT,
    INPUT_FLUSHED,
    INVALID,
    INVALID_SNAN,
    NAN_RULES,
    NEGATE_RESULT,
    OUTPUT_FLUSHED,
    UNDERFLOW,
    Env,
    Format,
    f32_add,
    f32_mul,
    f32_muladd,
    f32_sqrt,
    f32_to_f64,
    f64_add,
    f64_sub,
    f80_add,
    f80_to_f32,
    flags_from_x87,
    flags_to_arm,
    flags_to_riscv,
    flags_to_x87,
    hostfpu,
    ops,
)
from softfloat_oracle import SCALE, operands

ONE = 0x3F800000
INF = 0x7F800000
Q1, Q2, QNEG = 0x7FC00001, 0x7FC00002, 0xFFC00001
S1, S2 = 0x7F800001, 0x7F800002

# rule, a, b, result of a + b
TWO = [
    ("x87", Q1, Q2, Q2), ("x87", Q2, Q1, Q2), ("x87", S2, Q1, Q1), ("x87", Q1, S2, Q1), ("x87", QNEG, Q1, Q1),
    ("x87", S1, S2, S2 | 1 << 22), ("x87", ONE, S1, Q1), ("x87", INF, INF ^ 1 << 31, 0xFFC00000),
    ("e2k", Q1, Q2, Q2), ("e2k", S2, Q1, Q1), ("e2k", INF, INF ^ 1 << 31, 0xFFC00000),
    ("x86-sse", Q1, Q2, Q1), ("x86-sse", Q1, S2, Q1), ("x86-sse", S1, Q2, Q1), ("x86-sse", ONE, Q2, Q2),
    ("arm", Q1, Q2, Q1), ("arm", Q1, S2, Q2), ("arm", S1, S2, Q1), ("arm", INF, INF ^ 1 << 31, 0x7FC00000),
    ("riscv", Q1, ONE, 0x7FC00000), ("riscv", S1, S2, 0x7FC00000),
    # the quiet bit means signalling: Q1 signals, S1 is quiet
    ("mips-legacy", S1, ONE, S1), ("mips-legacy", Q1, ONE, 0x7FBFFFFF), ("mips-legacy", INF, INF ^ 1 << 31, 0x7FBFFFFF),
    ("mips-2008", Q1, S2, Q2), ("powerpc", Q1, S2, Q1), ("powerpc", S1, Q2, Q1),
    ("sparc", Q1, Q2, Q2), ("sparc", S1, Q2, Q1), ("sparc", INF, INF ^ 1 << 31, 0x7FFFFFFF),
    ("hppa", INF, INF ^ 1 << 31, 0x7FA00000), ("hppa", Q1, ONE, 0x7FA00001), ("hppa", S1, S2, S1),
    ("sh4", S1, ONE, 0x7FBFFFFF), ("s390x", Q1, S2, Q2), ("loongarch", Q1, Q2, Q1), ("m68k", S1, Q2, Q1),
    ("m68k", INF, INF ^ 1 << 31, 0x7FFFFFFF), ("hexagon", Q1, ONE, 0xFFFFFFFF), ("ieee", Q1, S2, Q2),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "a", "b", "want"), TWO)
def test_two_operands(rule: str, a: int, b: int, want: int) -> None:
    env = Env(nan=NAN_RULES[rule])
    assert hex(f32_add(env, a, b)) == hex(want)
    old = rule in ("mips-legacy", "hppa", "sh4")
    signals = any(x & 0x7FFFFFFF > INF and bool(x & 1 << 22) == old for x in (a, b)) or INF in (a, b)
    assert bool(env.flags & INVALID) == signals


# rule, a, b, c, result of a*b+c, whether INVALID
THREE = [
    ("e2k", Q1, Q2, S1, Q1, True), ("e2k", ONE, ONE, Q2, Q2, False), ("e2k", INF, 0, Q2, Q2, True),
    ("x86-sse", INF, 0, Q2, Q2, False), ("x86-sse", Q1, Q2, S1, Q1, True),
    ("arm", Q1, Q2, QNEG, QNEG, False), ("arm", Q1, S2, QNEG, Q2, True), ("arm", INF, 0, Q2, 0x7FC00000, True),
    ("arm", INF, 0, S2, Q2, True), ("riscv", INF, 0, Q2, 0x7FC00000, True), ("riscv", ONE, Q1, ONE, 0x7FC00000, False),
    ("powerpc", ONE, Q1, Q2, Q2, False), ("powerpc", Q2, Q1, QNEG, Q2, False), ("mips-2008", Q1, ONE, Q2, Q2, False),
    ("sparc", Q1, Q2, QNEG, QNEG, False), ("s390x", INF, 0, Q2, 0x7FC00000, True), ("s390x", Q1, Q2, S1, Q1, True),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "a", "b", "c", "want", "invalid"), THREE)
def test_three_operands(rule: str, a: int, b: int, c: int, want: int, invalid: bool) -> None:
    env = Env(nan=NAN_RULES[rule])
    assert hex(f32_muladd(env, a, b, c)) == hex(want)
    assert bool(env.flags & INVALID) == invalid
    env = Env(nan=NAN_RULES[rule])
    assert f32_muladd(env, a, b, c, NEGATE_RESULT) == want  # NaNs keep their sign


def test_default_nan_mode_and_conversion_payloads() -> None:
    env = Env(default_nan=True)
    assert f32_sqrt(env, S1) == 0x7FC00000 and env.flags == INVALID | INVALID_SNAN
    env = Env()
    assert f32_to_f64(env, 0xFFC00001) == 0xFFF8000020000000 and env.flags == 0
    assert f32_to_f64(env, S1) == 0x7FF8000020000000 and env.flags & INVALID
    assert f32_to_f64(Env(nan=NAN_RULES["mips-legacy"]), Q1) == 0x7FF7FFFFFFFFFFFF
    e2k = Env(nan=NAN_RULES["e2k"])
    assert f80_to_f32(e2k, 0xFFFF << 64 | 0xC000000000000001) == 0xFFC00000 and e2k.flags == 0
    assert f80_add(e2k, 0x3FFF << 64, 0x3FFF8000000000000000) == 0xFFFFC000000000000000 and e2k.flags & INVALID
    plain = Env(unnormals=True)  # 8087: an unnormal is a number
    assert f80_add(plain, 0x3FFF << 64 | 1 << 62, 0) == 0x3FFE8000000000000000 and plain.flags == 0


def test_flushing() -> None:
    arm = Env(flush_inputs=True, flush_outputs=True, flush_before_rounding=True, flush_inexact=False)
    assert f32_add(arm, 1, 0x80000002) == 0 and arm.flags == INPUT_FLUSHED
    assert flags_to_arm(arm.flags) == 0x80
    arm.flags = 0
    assert f32_mul(arm, 0x80800000, 0x3F000000) == 0x80000000 and arm.flags == UNDERFLOW | OUTPUT_FLUSHED
    assert flags_to_arm(arm.flags) == 8
    x86 = Env(flush_outputs=True)
    assert f32_mul(x86, 0x80800000, 0x3F000000) == 0x80000000
    assert x86.flags == UNDERFLOW | OUTPUT_FLUSHED | INEXACT
    # Tiny before rounding, not after: Arm flushes, x86 does not.
    a, b = 0x3F7FFFFE, 0x00800001
    big = f32_mul(Env(), a, b)
    assert big == 0x00800000
    assert f32_mul(Env(flush_outputs=True), a, b) == 0x00800000
    assert f32_mul(arm, a, b) == 0


def test_flag_layouts() -> None:
    for x87 in range(64):
        assert flags_to_x87(flags_from_x87(x87)) == x87
    assert flags_to_riscv(INEXACT | INVALID) == 0b10001
    env = Env(nan=NAN_RULES["e2k"])
    assert env.copy().nan is env.nan and "e2k" in repr(env)
    assert f64_sub(env, 1, 1) == 0 and flags_to_x87(env.flags) == 2  # de


@pytest.mark.parametrize("op", ["add", "sub", "mul", "div", "sqrt"])
@pytest.mark.parametrize("fmt", [F32, F64], ids=lambda f: f.name)
def test_host_fpu_is_the_same(fmt: Format, op: str) -> None:
    assert hostfpu.usable()
    rng = random.Random(f"{fmt.name} {op}")
    fast, soft = getattr(hostfpu, f"{fmt.name}_{op}"), getattr(ops(fmt), op)
    for _ in range(2500 * SCALE):
        args = operands(rng, fmt, 1 if op == "sqrt" else 2)
        one, two = Env(), Env()
        one.flags = two.flags = rng.choice((0, INEXACT, INEXACT, INEXACT))
        one.tininess_before = two.tininess_before = rng.random() < 0.5
        one.flush_outputs = two.flush_outputs = rng.random() < 0.2
        assert (fast(one, *args), one.flags) == (soft(two, *args), two.flags), [hex(a) for a in args]


def test_environments_do_not_share_flags() -> None:
    one, two = Env(), Env()
    f64_add(one, 0x3FF0000000000000, 1)
    assert one.flags and not two.flags


def test_environment_refuses_nonsense() -> None:
    with pytest.raises(ValueError, match="24, 53 or 64"):
        Env(precision=80)
    with pytest.raises(ValueError, match="9"):
        Env(rounding=9)
