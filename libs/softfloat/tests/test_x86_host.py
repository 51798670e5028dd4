"""Against the host's x87 and SSE units, bit for bit: NaN payloads, unsupported encodings, denormal flag included."""

from __future__ import annotations

import ctypes
import platform
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.softfloat import (
    F32,
    F64,
    F80,
    NAN_RULES,
    NEGATE_C,
    NEGATE_PRODUCT,
    Env,
    Format,
    Rounding,
    convert,
    f80,
    flags_to_x87,
    from_int,
    ops,
    to_int,
)
from softfloat_oracle import SCALE, operand, operands

X86_MODES = (Rounding.NEAR_EVEN, Rounding.DOWN, Rounding.UP, Rounding.TO_ZERO)  # in the order of the RC field
PRECISIONS = {24: 0, 53: 2, 64: 3}


@pytest.fixture(scope="session")
def fpu(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    if platform.machine() not in ("x86_64", "AMD64"):
        pytest.skip("the host is not x86-64")
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no C compiler")
    target = tmp_path_factory.mktemp("fpu") / "x86fpu.so"
    source = Path(__file__).with_name("x86fpu.c")
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", target, source], check=True)
    return ctypes.CDLL(str(target))


def x87_env(rng: random.Random) -> tuple[Env, int]:
    rc = rng.randrange(4)
    precision = rng.choice(list(PRECISIONS))
    env = Env(rounding=X86_MODES[rc], precision=precision, nan=NAN_RULES["x87"])
    return env, 0x3F | PRECISIONS[precision] << 8 | rc << 10


def slot(v: int) -> bytes:
    return v.to_bytes(16, "little")


def run_x87(fpu: ctypes.CDLL, name: str, args: tuple[bytes, ...], cw: int) -> tuple[int, int]:
    out = ctypes.create_string_buffer(16)
    sw = getattr(fpu, f"x87_{name}")(*args, ctypes.c_uint16(cw), out)
    return int.from_bytes(out.raw, "little"), sw


@pytest.mark.parametrize("op", ["add", "sub", "mul", "div", "sqrt", "round_to_int", "scale"])
def test_x87_arithmetic(fpu: ctypes.CDLL, op: str) -> None:
    rng = random.Random(op)
    unary = op in ("sqrt", "round_to_int")
    for _ in range(4000 * SCALE):
        a, b = operands(rng, F80, 2, bad=True)
        if op == "scale" and rng.random() < 0.8:
            b = from_int(F80, Env(), rng.choice((1, -1)) * rng.getrandbits(rng.randint(1, 17)), 32)
        env, cw = x87_env(rng)
        if op == "scale":
            env.precision, cw = 64, cw | 0x300
        got = getattr(f80, op)(env, a) if unary else getattr(f80, op)(env, a, b)
        want, sw = run_x87(fpu, op, (slot(a), slot(b)), cw)
        assert (hex(got), flags_to_x87(env.flags)) == (hex(want), sw & 0x3F), (op, hex(a), hex(b), env)


@pytest.mark.parametrize("op", ["fprem", "fprem1"])
def test_x87_partial_remainder(fpu: ctypes.CDLL, op: str) -> None:
    """Quotient bits too; where the exponents are far apart the two may take different steps to the same end."""
    rng = random.Random(op)
    for _ in range(3000 * SCALE):
        a, b = operands(rng, F80, 2, bad=True)
        env, cw = x87_env(rng)
        step = getattr(f80, op)(env, a, b)
        ours, rounds = step.bits, 0
        while not step.complete:
            step = getattr(f80, op)(env, step.bits, b)
            ours = step.bits
            rounds += 1
        want, sw = run_x87(fpu, op, (slot(a), slot(b)), cw)
        flags = sw & 0x3F
        while sw & 0x400:
            want, sw = run_x87(fpu, op, (slot(want), slot(b)), cw)
            flags |= sw & 0x3F
        assert (hex(ours), flags_to_x87(env.flags)) == (hex(want), flags), (op, hex(a), hex(b))
        if not env.flags & 16:
            quotient = (sw >> 8 & 1) << 2 | (sw >> 14 & 1) << 1 | sw >> 9 & 1
            assert step.quotient == quotient, (op, hex(a), hex(b))


@pytest.mark.parametrize("op", ["fcom", "fucom"])
def test_x87_compare(fpu: ctypes.CDLL, op: str) -> None:
    rng = random.Random(op)
    codes = {0: 0x4000, -1: 0x0100, 1: 0, 2: 0x4500}
    for _ in range(3000 * SCALE):
        a, b = operands(rng, F80, 2, bad=True)
        if rng.random() < 0.2:
            b = a
        env, cw = x87_env(rng)
        got = (f80.compare if op == "fcom" else f80.compare_quiet)(env, a, b)
        _, sw = run_x87(fpu, op, (slot(a), slot(b)), cw)
        assert (codes[got], flags_to_x87(env.flags)) == (sw & 0x4500, sw & 0x3F), (op, hex(a), hex(b))


@pytest.mark.parametrize("kind", ["f32", "f64", "i16", "i32", "i64"])
def test_x87_load_store(fpu: ctypes.CDLL, kind: str) -> None:
    rng = random.Random(kind)
    fmt = {"f32": F32, "f64": F64}.get(kind)
    bits = int(kind[1:])
    for _ in range(4000 * SCALE):
        a = operand(rng, F80, bad=True)
        if rng.random() < 0.5:
            bias = fmt.bias if fmt else 0
            e = 16383 + rng.choice((bias, -bias, bits)) + rng.randint(-66, 3)
            a = a & ~(0x7FFF << 64) | e << 64 | 1 << 63
        env, cw = x87_env(rng)
        got = convert(F80, fmt, env, a) if fmt else to_int(F80, env, a, bits) & ((1 << bits) - 1)
        want, sw = run_x87(fpu, f"to_{kind}", (slot(a),), cw)
        flags = flags_to_x87(env.flags) & ~2  # stores do not raise the denormal-operand exception
        assert (hex(got), flags) == (hex(want), sw & 0x3F), (kind, hex(a), env)
        b = operand(rng, fmt) if fmt else rng.getrandbits(bits)
        env, cw = x87_env(rng)
        got = convert(fmt, F80, env, b) if fmt else from_int(F80, env, b, bits)
        want, sw = run_x87(fpu, f"from_{kind}", (slot(b),), cw)
        assert (hex(got), flags_to_x87(env.flags)) == (hex(want), sw & 0x3F), (kind, hex(b))


def test_x87_logb(fpu: ctypes.CDLL) -> None:
    rng = random.Random("logb")
    for _ in range(3000 * SCALE):
        a = operand(rng, F80, bad=True)
        env, cw = x87_env(rng)
        got = f80.logb(env, a)
        want, sw = run_x87(fpu, "logb", (slot(a), slot(a)), cw)
        assert (hex(got), flags_to_x87(env.flags)) == (hex(want), sw & 0x3F), hex(a)


def sse_env(rng: random.Random) -> tuple[Env, int]:
    rc = rng.randrange(4)
    ftz, daz = rng.random() < 0.3, rng.random() < 0.3
    env = Env(rounding=X86_MODES[rc], nan=NAN_RULES["x86-sse"], flush_inputs=daz, flush_outputs=ftz)
    return env, 0x1F80 | rc << 13 | ftz << 15 | daz << 6


def run_sse(fpu: ctypes.CDLL, name: str, args: tuple[int, ...], csr: int) -> tuple[int, int]:
    out = ctypes.c_uint64()
    values = [ctypes.byref(ctypes.c_uint64(a)) for a in args]
    flags = getattr(fpu, f"sse_{name}")(*values, ctypes.c_uint32(csr), ctypes.byref(out))
    return out.value, flags


@pytest.mark.parametrize("op", ["add", "sub", "mul", "div", "sqrt", "min_x86", "max_x86"])
@pytest.mark.parametrize("fmt", [F32, F64], ids=lambda f: f.name)
def test_sse_arithmetic(fpu: ctypes.CDLL, fmt: Format, op: str) -> None:
    rng = random.Random(f"{fmt.name} {op}")
    for _ in range(3000 * SCALE):
        a, b = operands(rng, fmt, 2)
        env, csr = sse_env(rng)
        got = getattr(ops(fmt), op)(env, a) if op == "sqrt" else getattr(ops(fmt), op)(env, a, b)
        want, flags = run_sse(fpu, f"{fmt.name}_{op}", (a, b), csr)
        want &= (1 << fmt.width) - 1
        assert (hex(got), flags_to_x87(env.flags)) == (hex(want), flags), (op, hex(a), hex(b), env)


@pytest.mark.parametrize("name", ["f64_to_f32", "f32_to_f64", "f64_to_i32", "f64_to_i64", "f32_to_i32"])
def test_sse_conversions(fpu: ctypes.CDLL, name: str) -> None:
    rng = random.Random(name)
    src = F32 if name.startswith("f32") else F64
    for _ in range(4000 * SCALE):
        a = operand(rng, src)
        if rng.random() < 0.5 and src is F64:
            e = 1023 + rng.choice((128, -127, 32, 64)) + rng.randint(-25, 2)
            a = a & ~(0x7FF << 52) | e << 52
        env, csr = sse_env(rng)
        if name.endswith(("i32", "i64")):
            bits = int(name[-2:])
            got = to_int(src, env, a, bits) & ((1 << bits) - 1)
            env.flags &= ~32  # conversions to integers do not report denormal operands
        else:
            got = convert(src, F32 if name.endswith("f32") else F64, env, a)
        want, flags = run_sse(fpu, name, (a, a), csr)
        want &= (1 << int(name[-2:])) - 1
        assert (hex(got), flags_to_x87(env.flags)) == (hex(want), flags), (name, hex(a), env)


FMA = {"fmadd": 0, "fmsub": NEGATE_C, "fnmadd": NEGATE_PRODUCT, "fnmsub": NEGATE_PRODUCT | NEGATE_C}


@pytest.mark.parametrize("name", ["f64_fmadd", "f64_fmsub", "f64_fnmadd", "f64_fnmsub", "f32_fmadd"])
def test_sse_fused(fpu: ctypes.CDLL, name: str) -> None:
    if not fpu.have_fma():
        pytest.skip("the host has no FMA instructions")
    rng = random.Random(name)
    fmt = F32 if name.startswith("f32") else F64
    for _ in range(3000 * SCALE):
        # The 213 form is src2 * dst + src3, and a NaN is taken from them in that order.
        a, b, c = operands(rng, fmt, 3)
        env, csr = sse_env(rng)
        got = ops(fmt).muladd(env, a, b, c, FMA[name[4:]])
        want, flags = run_sse(fpu, name, (b, a, c), csr)
        want &= (1 << fmt.width) - 1
        assert (hex(got), flags_to_x87(env.flags)) == (hex(want), flags), (name, hex(a), hex(b), hex(c), env)
