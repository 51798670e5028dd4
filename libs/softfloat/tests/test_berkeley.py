"""Against Berkeley SoftFloat 3 itself (PyPI: softfloatpy), through the TestFloat line format of our checker.

SoftFloat computes result and flags, they are written as TestFloat lines, and ``pyqemu.softfloat.testfloat`` judges
them: this tests the arithmetic and the command at once.
"""

from __future__ import annotations

import io
import random
import subprocess
import sys

import pytest
from pyqemu.softfloat import testfloat
from pyqemu.softfloat.testfloat import FLOATS, INTS
from softfloat_oracle import SCALE, operand, operands

sf = pytest.importorskip("softfloatpy", reason="softfloatpy (a binding of Berkeley SoftFloat) is not installed")

TYPES = {"f16": "Float16", "f32": "Float32", "f64": "Float64", "f128": "Float128"}
TYPES |= {"ui32": "UInt32", "ui64": "UInt64", "i32": "Int32", "i64": "Int64"}
ROUNDING = {
    "-rnear_even": "NEAR_EVEN", "-rminMag": "MIN_MAG", "-rmin": "MIN", "-rmax": "MAX", "-rnear_maxMag": "NEAR_MAX_MAG",
}  # fmt: skip
SF_OPS = {"mulAdd": "mul_add", "roundToInt": "round_to_int"}


def width_of(kind: str) -> int:
    return FLOATS[kind].width if kind in FLOATS else INTS[kind][0]


def make(kind: str, bits: int) -> object:
    return getattr(sf, TYPES[kind]).from_bytes(bits.to_bytes(width_of(kind) // 8, "big"))


def bits_of(x: object) -> int:
    return int(x) if isinstance(x, bool) else int.from_bytes(x.to_bytes(), "big")  # type: ignore[attr-defined]


def signature(name: str) -> tuple[str, str, int, str]:
    """(kind of operands, operation, arity, kind of result) of a function name."""
    head, _, op = name.partition("_")
    if op.startswith("to_"):
        return head, op, 1, op[3:]
    arity = {"sqrt": 1, "roundToInt": 1, "mulAdd": 3}.get(op, 2)
    predicate = op in ("eq", "le", "lt", "eq_signaling", "le_quiet", "lt_quiet")
    return head, op, arity, "bool" if predicate else head


NAMES = [f"{f}_{op}" for f in ("f16", "f32", "f64", "f128") for op in (
    "add", "sub", "mul", "div", "rem", "sqrt", "mulAdd", "roundToInt",
    "eq", "le", "lt", "eq_signaling", "le_quiet", "lt_quiet",
    *(f"to_{g}" for g in ("f16", "f32", "f64", "f128", "ui32", "ui64", "i32", "i64") if g != f),
)]  # fmt: skip
NAMES += [f"{i}_to_{f}" for i in ("ui32", "ui64", "i32", "i64") for f in ("f16", "f32", "f64", "f128")]


def lines(name: str, count: int, rounding: str, before: bool, exact: bool, seed: str) -> list[str]:
    """TestFloat lines whose results and flags come from SoftFloat."""
    kind, op, arity, result = signature(name)
    rng = random.Random(seed)
    fn = getattr(sf, f"{kind}_{SF_OPS.get(op, op)}")
    mode = getattr(sf.RoundingMode, ROUNDING[rounding])
    sf.set_rounding_mode(mode)
    sf.set_tininess_mode(sf.TininessMode.BEFORE_ROUNDING if before else sf.TininessMode.AFTER_ROUNDING)
    out = []
    for _ in range(count):
        if kind in INTS:
            width = INTS[kind][0]
            args: tuple[int, ...] = (
                (rng.getrandbits(width) >> rng.randrange(width) ^ -rng.getrandbits(1)) & ((1 << width) - 1),
            )
        else:
            args = operands(rng, FLOATS[kind], arity)
            if result in INTS and rng.random() < 0.4:  # near the limits of the integer type
                fmt = FLOATS[kind]
                e = min(fmt.bias + INTS[result][0] - rng.randint(0, 3), fmt.exp_max - 1)
                args = (args[0] & ~(fmt.exp_max << fmt.sig_bits) | e << fmt.sig_bits,)
        sf.set_exception_flags(sf.ExceptionFlag(0))
        values = [make(kind, a) for a in args]
        got = fn(*values, mode, exact) if (result in INTS or op == "roundToInt") else fn(*values)
        flags = int(sf.get_exception_flags())
        digits = 1 if result == "bool" else width_of(result) // 4
        out.append(
            " ".join([f"{a:0{width_of(kind) // 4}X}" for a in args] + [f"{bits_of(got):0{digits}X}", f"{flags:02X}"])
        )
    return out


@pytest.mark.parametrize("name", NAMES)
def test_against_softfloat(name: str) -> None:
    for rounding in ROUNDING:
        for before in (False, True):
            exact = before
            cases = lines(name, 40 * SCALE, rounding, before, exact, f"{name}{rounding}{before}")
            argv = [name, rounding, "-tininessbefore" if before else "-tininessafter", "-int", "saturate-nan-max"]
            argv += ["-exact" if exact else "-notexact", "-checkInvInts"]
            out, err = io.StringIO(), io.StringIO()
            status = testfloat.main(argv, cases, out, err)
            assert status == 0, out.getvalue() + err.getvalue()
            assert out.getvalue() == f"{name}: {len(cases)} cases, 0 mismatches\n"


@pytest.mark.parametrize("op", ["add", "sub", "mul", "div", "rem", "mulAdd", "eq", "le", "lt"])
def test_f16_pairs(op: str) -> None:
    """Uniform samples of all f16 operand pairs (triples)."""
    rng = random.Random(op)
    fn, ours = getattr(sf, f"f16_{SF_OPS.get(op, op)}"), testfloat.find(f"f16_{op}")
    values = [make("f16", a) for a in range(1 << 16)]
    for rounding in ROUNDING:
        options = testfloat.parse_options([ours.name, rounding])[1]
        sf.set_rounding_mode(getattr(sf.RoundingMode, ROUNDING[rounding]))
        sf.set_tininess_mode(sf.TininessMode.AFTER_ROUNDING)
        for _ in range(400 * SCALE):
            args = tuple(rng.getrandbits(16) for _ in ours.operands)
            sf.set_exception_flags(sf.ExceptionFlag(0))
            want = bits_of(fn(*(values[a] for a in args)))
            agrees, got, flags = testfloat.check_case(ours, options, args, want, int(sf.get_exception_flags()))
            assert agrees, (op, [hex(a) for a in args], rounding, hex(got), flags, hex(want))


def test_a_wrong_line_is_reported() -> None:
    """Change any one field of a right line: the checker must object."""
    good = lines("f64_div", 50, "-rnear_even", False, False, "good")
    for field in (2, 3):
        bad = []
        for line in good:
            words = line.split()
            if words[3] == "10" or int(words[2], 16) & ~(1 << 63) > 0x7FF << 52:
                continue
            words[field] = f"{int(words[field], 16) ^ 1:0{len(words[field])}X}"
            bad.append(" ".join(words))
        out = io.StringIO()
        assert testfloat.main(["f64_div"], bad, out, out) == 1
        assert f"{len(bad)} cases, {len(bad)} mismatches" in out.getvalue()


def test_command_line() -> None:
    """The command as people type it, with TestFloat's own spellings."""
    cases = "\n".join(lines("f32_mulAdd", 30, "-rmax", True, False, "cli")) + "\n"
    command = [sys.executable, "-m", "pyqemu.softfloat.testfloat", "f32_mulAdd", "-rmax", "-tininessbefore"]
    done = subprocess.run(command, input=cases, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "f32_mulAdd: 30 cases, 0 mismatches\n", "")


def test_operand_generator_reaches_the_ends() -> None:
    rng = random.Random(1)
    fmt = FLOATS["f64"]
    exps = {operand(rng, fmt) >> 52 & 0x7FF for _ in range(5000)}
    assert {0, 1, 0x7FE, 0x7FF, 0x3FF} <= exps
