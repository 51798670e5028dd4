"""The emitted functions, compiled, against the Python functions they came from."""

from __future__ import annotations

import random
import struct

import pytest
from pyqemu.softfloat import (
    F32,
    F64,
    F80,
    F128,
    FORMATS,
    NAN_RULES,
    Env,
    Format,
    float_to_float,
    float_to_int,
    int_to_float,
    ops,
)
from softfloat_oracle import MODES, SCALE, operand, operands

pytest.importorskip("pyqemu.tcg_ir", reason="pyqemu-tcg-ir is not installed")
pytest.importorskip("pyqemu.tcg_jit.lower", reason="pyqemu-tcg-jit is not installed")
pytest.importorskip("llvmlite", reason="llvmlite is not installed")

from native_harness import Native
from pyqemu.softfloat import emit
from pyqemu.tcg_ir import I64
from pyqemu.tcg_ir.interp import Interpreter
from pyqemu.tcg_ir.memory import SparseMemory
from pyqemu.tcg_ir.text import dump_all
from pyqemu.tcg_ir.verify import verify

ARITH = ("add", "sub", "mul", "div", "sqrt")


def compare(native: Native, symbol: str, fn: object, env: Env, cases: list[tuple[int, ...]], width: int) -> None:
    mask = (1 << width) - 1
    for case, (got, flags) in zip(cases, native.call(symbol, env, cases), strict=True):
        env.flags = 0
        want = fn(env, *case) & mask  # type: ignore[operator]
        assert (hex(got & mask), flags) == (hex(want), env.flags), (symbol, [hex(x) for x in case], env)


@pytest.mark.parametrize("fmt", FORMATS.values(), ids=lambda f: f.name)
def test_arithmetic(fmt: Format) -> None:
    """Two guests per format; all rounding modes; x87 precision control."""
    rng = random.Random(fmt.name)
    for template in (
        Env(nan=NAN_RULES["e2k"]),
        Env(nan=NAN_RULES["arm"], tininess_before=True, flush_inputs=True, flush_outputs=True, flush_before_rounding=True),
    ):
        module = emit.Module(template)
        names = [*ARITH, "muladd"]
        symbols = module.arithmetic(fmt, names)
        native = Native(module, symbols)
        for op, symbol in zip(names, symbols, strict=True):
            for mode in MODES:
                for precision in (24, 53, 64) if fmt is F80 else (64,):
                    env = template.copy()
                    env.rounding, env.precision = int(mode), precision
                    arity = native.operands[symbol]
                    cases = [operands(rng, fmt, arity, bad=True) for _ in range(150 * SCALE)]
                    fn = getattr(ops(fmt), op)
                    compare(native, symbol, fn, env, cases, fmt.width)


@pytest.mark.parametrize("rule", ["x87", "x86-sse", "riscv", "sparc", "powerpc"])
def test_nan_rules(rule: str) -> None:
    """Every operand a NaN or special, for each way of choosing."""
    rng = random.Random(rule)
    template = Env(nan=NAN_RULES[rule])
    module = emit.Module(template)
    symbols = [*module.arithmetic(F64, ["mul", "muladd"]), *module.arithmetic(F80, ["mul"])]
    native = Native(module, symbols)

    def special(fmt: Format) -> int:
        a = operand(rng, fmt, bad=True)
        return a | fmt.exp_max << fmt.sig_bits if rng.random() < 0.7 else a & 1 << fmt.width - 1

    for symbol, fmt in zip(symbols, (F64, F64, F80), strict=True):
        cases = [tuple(special(fmt) for _ in range(native.operands[symbol])) for _ in range(600 * SCALE)]
        compare(native, symbol, getattr(ops(fmt), symbol.split("_")[1]), template.copy(), cases, fmt.width)


def test_x87_remainders_and_scaling() -> None:
    rng = random.Random("fprem")
    template = Env(nan=NAN_RULES["x87"])
    module = emit.Module(template)
    symbols = module.arithmetic(F80, ["fprem_word", "fprem1_word"])
    scalbn = module.arithmetic(F64, ["scalbn"])[0]
    native = Native(module, [*symbols, scalbn])
    cases = [operands(rng, F80, 2, bad=True) for _ in range(1000 * SCALE)]
    for symbol in symbols:
        compare(native, symbol, getattr(ops(F80), symbol[4:]), template.copy(), cases, 84)
    for mode in MODES:
        env = template.copy()
        env.rounding = int(mode)
        scaled = [(operand(rng, F64), rng.randint(-(2 ** rng.randint(1, 62)), 3000)) for _ in range(200 * SCALE)]
        compare(native, scalbn, ops(F64).scalbn, env, scaled, 64)


def test_conversions() -> None:
    rng = random.Random("conversions")
    template = Env(nan=NAN_RULES["e2k"])
    module = emit.Module(template)
    pairs = [(F32, F64), (F64, F32), (F64, F80), (F80, F64), (F80, F32), (F128, F64), (F64, F128)]
    floats = [(module.convert(s, d), s, d) for s, d in pairs]
    ints = [(module.to_int(f, bits), f, bits) for f in (F32, F64, F80, F128) for bits in (32, 64, 128)]
    from_ints = [(module.from_int(f, bits), f, bits) for f in (F32, F64, F80, F128) for bits in (32, 64, 128)]
    native = Native(module, list(module.functions.keys() & {x[0] for x in (*floats, *ints, *from_ints)}))
    for mode in MODES:
        env = template.copy()
        env.rounding = int(mode)
        for symbol, src, dst in floats:
            cases = [(operand(rng, src, bad=True),) for _ in range(200 * SCALE)]
            compare(native, symbol, float_to_float(src, dst), env, cases, dst.width)
        for symbol, src, bits in ints:
            cases = []
            for _ in range(200 * SCALE):
                a = operand(rng, src, bad=True)
                if rng.random() < 0.6:
                    e = src.bias + rng.randint(-2, bits + 1)
                    a = a & ~(src.exp_max << src.sig_bits) | e << src.sig_bits | (src.int_bit if src.explicit else 0)
                cases.append((a,))
            compare(native, symbol, float_to_int(src, bits), env, cases, bits)
        for symbol, dst, bits in from_ints:
            cases = [(rng.getrandbits(bits) >> rng.randrange(bits),) for _ in range(200 * SCALE)]
            compare(native, symbol, int_to_float(dst, bits), env, cases, dst.width)


OTHERS = (
    "round_to_int", "logb", "scale", "next_up", "next_down", "compare", "compare_quiet", "eq", "lt", "le", "unordered",
    "eq_signaling", "lt_quiet", "le_quiet", "unordered_quiet", "min_num", "max_num", "min_num_mag", "max_num_mag",
    "minimum", "maximum", "minimum_magnitude", "maximum_magnitude", "minimum_number", "maximum_number", "min_x86",
    "max_x86", "round_to_precision", "rem", "mod", "classify", "total_order",
)  # fmt: skip


@pytest.mark.parametrize("fmt", [F32, F64, F80, F128], ids=lambda f: f.name)
def test_other_operations(fmt: Format) -> None:
    rng = random.Random(f"others {fmt.name}")
    template = Env(nan=NAN_RULES["e2k"], flush_inputs=fmt is F32)
    module = emit.Module(template)
    symbols = module.arithmetic(fmt, OTHERS)
    native = Native(module, symbols)
    for op, symbol in zip(OTHERS, symbols, strict=True):
        for mode in MODES:
            env = template.copy()
            env.rounding = int(mode)
            cases = [operands(rng, fmt, native.operands[symbol], bad=True) for _ in range(60 * SCALE)]
            if op == "scale":  # factors around the largest that still is an int in the format
                top = (fmt.bias + fmt.precision) << fmt.sig_bits | (fmt.int_bit if fmt.explicit else 0)
                cases += [(a, top + (k << fmt.sig_bits)) for k in range(-20, 40) for a, _ in cases[:2]]
            cases += [(a, a ^ rng.getrandbits(1) << fmt.width - 1)[: len(cases[0])] for a, *_ in cases[:20]]
            compare(native, symbol, getattr(ops(fmt), op), env, cases, fmt.width)


@pytest.mark.parametrize("fmt", [F32, F64, F80, F128], ids=lambda f: f.name)
def test_ir_is_well_formed_and_means_the_same(fmt: Format) -> None:
    """Without LLVM: the verifier, and the IR's own interpreter."""
    rng = random.Random(f"ir {fmt.name}")
    module = emit.Module(Env(nan=NAN_RULES["e2k"]))
    symbols = module.arithmetic(fmt, ARITH)
    for function in module.functions.values():
        verify(function, module.functions)
    memory = SparseMemory()
    status = 0x1000
    memory.map(status, 4096)
    interpreter = Interpreter(memory, module.functions)
    for op, symbol in zip(ARITH, symbols, strict=True):
        for mode in MODES:
            case = operands(rng, fmt, 1 if op == "sqrt" else 2, bad=True)
            env = Env(nan=NAN_RULES["e2k"], rounding=mode)
            memory.write(status, struct.pack("<III", 0, mode, 64))
            outcome = interpreter.run(module.functions[symbol], [status, *case])
            want = getattr(ops(fmt), op)(env, *case)
            assert outcome.value == want
            assert struct.unpack("<I", memory.read(status, 4))[0] == env.flags


def test_two_guests_in_one_module() -> None:
    """Prefixes keep configurations apart; emission is the same every time (code caches depend on it)."""
    x86, arm = (emit.Module(Env(nan=NAN_RULES[n]), f"{n}_") for n in ("x87", "arm"))
    assert x86.arithmetic(F32, ["add"]) == ["x87_f32_add"] and arm.arithmetic(F32, ["add"]) == ["arm_f32_add"]
    assert not x86.functions.keys() & arm.functions.keys()
    again = emit.Module(Env(nan=NAN_RULES["x87"]), "x87_")
    again.arithmetic(F32, ["add"])
    assert dump_all(again.functions.values()) == dump_all(x86.functions.values())


def test_what_cannot_be_emitted_says_so() -> None:
    module = emit.Module()
    with pytest.raises(emit.EmitError, match="128 bits"):
        module.to_int(F64, 129)
    with pytest.raises(emit.EmitError, match="fprem"):
        module.add("bad", ops(F64).fprem, [I64, I64], I64)
