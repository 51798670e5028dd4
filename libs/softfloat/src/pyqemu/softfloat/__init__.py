"""Bit-exact IEEE 754-2019 arithmetic for every guest CPU, in plain Python integers.

Operations take an :class:`Env` and raw bits and return raw bits: ``f64_add(env, a, b)``, ``f64.add(env, a, b)`` and
``add(F64, env, a, b)`` are the same.  An f80 value is an 80-bit int: sign and exponent in bits 79:64,
significand in bits 63:0.
"""

from pyqemu.softfloat import hostfpu
from pyqemu.softfloat import names as _names
from pyqemu.softfloat._arith import NEGATE_C, NEGATE_PRODUCT, NEGATE_RESULT
from pyqemu.softfloat._compare import EQUAL, GREATER, LESS, UNORDERED, FpClass
from pyqemu.softfloat._env import (
    ALWAYS_MAX,
    DENORMAL,
    DIVBYZERO,
    EXCEPTIONS,
    INDEFINITE,
    INEXACT,
    INPUT_FLUSHED,
    INT_RULES,
    INVALID,
    INVALID_COMPARE,
    INVALID_CONVERT,
    INVALID_INF_DIV_INF,
    INVALID_INF_MUL_ZERO,
    INVALID_INF_SUB_INF,
    INVALID_SNAN,
    INVALID_SQRT,
    INVALID_ZERO_DIV_ZERO,
    OUTPUT_FLUSHED,
    OVERFLOW,
    SATURATE,
    SATURATE_NAN_MAX,
    SATURATE_NAN_MIN,
    UNDERFLOW,
    Env,
    IntRule,
    Rounding,
    flags_from_x87,
    flags_to_arm,
    flags_to_riscv,
    flags_to_x87,
)
from pyqemu.softfloat._formats import Format
from pyqemu.softfloat._nan import NAN_RULES, NanRule, Order
from pyqemu.softfloat._ops import (
    Ops,
    add,
    alt16,
    bf16,
    compare,
    convert,
    div,
    f16,
    f32,
    f64,
    f80,
    f128,
    float_to_float,
    float_to_int,
    from_int,
    int_to_float,
    mul,
    muladd,
    ops,
    rem,
    round_to_int,
    scalbn,
    sqrt,
    sub,
    to_int,
)
from pyqemu.softfloat._round import PartialRemainder
from pyqemu.softfloat._text import ParseError
from pyqemu.softfloat._value import BF16, F16, F32, F64, F80, F128, FORMATS, Alt16, Float, current_env, using
from pyqemu.softfloat.names import *  # noqa: F403

__all__ = [
    "Alt16", "BF16", "F16", "F32", "F64", "F80", "F128", "FORMATS", "Format", "Float", "ParseError",
    "current_env", "using",
    "Env", "Rounding", "IntRule", "INT_RULES", "INDEFINITE", "SATURATE", "SATURATE_NAN_MAX", "SATURATE_NAN_MIN",
    "ALWAYS_MAX", "NanRule", "NAN_RULES", "Order",
    "INEXACT", "UNDERFLOW", "OVERFLOW", "DIVBYZERO", "INVALID", "EXCEPTIONS", "DENORMAL", "INPUT_FLUSHED",
    "OUTPUT_FLUSHED", "INVALID_SNAN", "INVALID_INF_SUB_INF", "INVALID_INF_DIV_INF", "INVALID_ZERO_DIV_ZERO",
    "INVALID_INF_MUL_ZERO", "INVALID_COMPARE", "INVALID_SQRT", "INVALID_CONVERT",
    "flags_to_x87", "flags_from_x87", "flags_to_arm", "flags_to_riscv",
    "NEGATE_C", "NEGATE_PRODUCT", "NEGATE_RESULT", "LESS", "EQUAL", "GREATER", "UNORDERED", "FpClass",
    "Ops", "PartialRemainder", "hostfpu", "ops", "f16", "alt16", "bf16", "f32", "f64", "f80", "f128",
    "add", "sub", "mul", "div", "sqrt", "muladd", "rem", "round_to_int", "scalbn", "compare", "convert", "to_int",
    "from_int", "float_to_float", "float_to_int", "int_to_float",
]  # fmt: skip
__all__ += [name for name in vars(_names) if not name.startswith("_")]
