"""Checks test vectors in the line format of Berkeley TestFloat against this package.

    testfloat_gen f64_add | python -m pyqemu.softfloat.testfloat f64_add
    python -m pyqemu.softfloat.testfloat extF80_mul -precision64 -rminMag -tininessbefore < cases

Each line holds the operands, the result and the exception flags as hexadecimal fields without prefix; flags are bit 0
inexact, 1 underflow, 2 overflow, 3 infinite (division by zero), 4 invalid.  Predicates have the result 0 or 1.

TestFloat generates with a SoftFloat that was specialised for one CPU, so some results are that CPU's choice:

* NaNs: any NaN result matches any NaN unless ``-checkNaNs`` asks for the bits, chosen by ``-nan RULE``;
* integers out of range: ``-checkInvInts`` asks for the value, chosen by ``-int RULE`` (default ``indefinite``,
  which is SoftFloat's 8086 and 8086-SSE specialisation); without it any integer matches if INVALID is expected;
* ``-infzero`` / ``-noinfzero``: whether inf * 0 + quiet NaN is invalid (default: yes, as in SoftFloat).

``-exact`` and ``-notexact`` say whether conversions to integers and roundToInt raise inexact (default: not, as
in TestFloat).  Exit status 0: all lines agree; 1: mismatches; 2: usage or unreadable input.
"""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Final, TextIO

from pyqemu.softfloat._convert import ToInt
from pyqemu.softfloat._env import EXCEPTIONS, INT_RULES, INVALID, Env, Rounding
from pyqemu.softfloat._formats import Format
from pyqemu.softfloat._nan import IEEE, NAN_RULES
from pyqemu.softfloat._ops import float_to_float, float_to_int, int_to_float, ops
from pyqemu.softfloat._round import RoundToInt
from pyqemu.softfloat._value import BF16, F16, F32, F64, F80, F128


class UsageError(ValueError):
    """An unknown function or option."""


class CaseError(ValueError):
    """A line that is not a test case of the function."""


FLOATS: Final[dict[str, Format]] = {"f16": F16, "bf16": BF16, "f32": F32, "f64": F64, "extF80": F80, "f128": F128}
INTS: Final = {"ui32": (32, False), "ui64": (64, False), "i32": (32, True), "i64": (64, True)}
_R_MODES: Final = {
    "near_even": Rounding.NEAR_EVEN,
    "minMag": Rounding.TO_ZERO,
    "min": Rounding.DOWN,
    "max": Rounding.UP,
    "near_maxMag": Rounding.NEAR_AWAY,
    "odd": Rounding.ODD,
}
_BINARY: Final = ("add", "sub", "mul", "div", "rem")
_PREDICATES: Final = ("eq", "le", "lt", "eq_signaling", "le_quiet", "lt_quiet")


@dataclasses.dataclass(frozen=True, slots=True)
class Function:
    """One TestFloat function: operand widths in bits, and what it returns."""

    name: str
    operands: tuple[int, ...]
    result: Format | tuple[int, bool] | None
    """A format, an integer type (bits, signed), or None for a predicate."""
    call: Callable[[Env, tuple[int, ...]], int]
    """(env, operands) to the result."""


@dataclasses.dataclass(slots=True)
class Options:
    """What the command line chose."""

    env: Env = dataclasses.field(default_factory=lambda: Env(nan=IEEE))
    exact: bool = False
    check_nans: bool = False
    check_inv_ints: bool = False
    errors: int = 20
    """Mismatches to print; all are counted."""


@dataclasses.dataclass(slots=True)
class Report:
    """Outcome of a run."""

    cases: int = 0
    mismatches: int = 0


Call = Callable[[Env, tuple[int, ...]], int]


def _unary(f: Callable[[Env, int], int]) -> Call:
    return lambda env, v: f(env, v[0])


def _binary(f: Callable[[Env, int, int], int]) -> Call:
    return lambda env, v: f(env, v[0], v[1])


def _rounded(f: ToInt | RoundToInt, mode: int | None, exact: bool) -> Call:
    return lambda env, v: f(env, v[0], mode, exact)


def _functions(exact: bool) -> dict[str, Function]:
    """All functions; ``exact`` is the argument of those that have one and do not say it in their name."""
    table: dict[str, Function] = {}

    def define(name: str, operands: tuple[int, ...], result: Format | tuple[int, bool] | None, call: Call) -> None:
        table[name] = Function(name, operands, result, call)

    def define_rounding(name: str, width: int, result: Format | tuple[int, bool], f: ToInt | RoundToInt) -> None:
        define(name, (width,), result, _rounded(f, None, exact))
        define(f"{name}_x", (width,), result, _rounded(f, None, True))
        for suffix, mode in _R_MODES.items():
            define(f"{name}_r_{suffix}", (width,), result, _rounded(f, mode, exact))
            define(f"{name}_rx_{suffix}", (width,), result, _rounded(f, mode, True))

    for fname, fmt in FLOATS.items():
        o = ops(fmt)
        w = fmt.width
        for iname, (bits, signed) in INTS.items():
            define(f"{iname}_to_{fname}", (bits,), fmt, _unary(int_to_float(fmt, bits, signed)))
            define_rounding(f"{fname}_to_{iname}", w, (bits, signed), float_to_int(fmt, bits, signed))
        for other, dst in FLOATS.items():
            if dst is not fmt:
                define(f"{fname}_to_{other}", (w,), dst, _unary(float_to_float(fmt, dst)))
        for op in _BINARY:
            define(f"{fname}_{op}", (w, w), fmt, _binary(getattr(o, op)))
        for op in _PREDICATES:
            define(f"{fname}_{op}", (w, w), None, _binary(getattr(o, op)))
        define(f"{fname}_sqrt", (w,), fmt, _unary(o.sqrt))
        muladd = o.muladd
        define(f"{fname}_mulAdd", (w, w, w), fmt, lambda env, v, f=muladd: f(env, *v))  # type: ignore[misc]
        define_rounding(f"{fname}_roundToInt", w, fmt, o.round_to_int)
    return table


def function_names() -> list[str]:
    """Every function name that is accepted."""
    return list(_functions(False))


def find(name: str, exact: bool = False) -> Function:
    """The function of a TestFloat name; raises UsageError."""
    table = _functions(exact)
    if name not in table:
        raise UsageError(f"unknown function {name!r}")
    return table[name]


def parse_options(argv: Sequence[str]) -> tuple[str, Options]:
    """(function name, options) of a command line; raises UsageError."""
    options = Options()
    name = ""
    words = iter(argv)
    for word in words:
        if not word.startswith("-"):
            if name:
                raise UsageError(f"two functions: {name} and {word}")
            name = word
            continue
        flag = word.lstrip("-")
        if flag[:1] == "r" and flag[1:] in _R_MODES:
            options.env.rounding = int(_R_MODES[flag[1:]])
        elif flag in ("tininessbefore", "tininessafter"):
            options.env.tininess_before = flag == "tininessbefore"
        elif flag in ("exact", "notexact"):
            options.exact = flag == "exact"
        elif flag in ("precision32", "precision64", "precision80"):
            options.env.precision = {"32": 24, "64": 53, "80": 64}[flag[9:]]
        elif flag == "checkNaNs":
            options.check_nans = True
        elif flag == "checkInvInts":
            options.check_inv_ints = True
        elif flag == "checkAll":
            options.check_nans = options.check_inv_ints = True
        elif flag in ("infzero", "noinfzero"):
            options.env.nan = dataclasses.replace(options.env.nan, inf_zero_invalid=flag == "infzero")
        elif flag in ("nan", "int", "errors"):
            argument = next(words, "")
            if flag == "errors" and argument.isdigit():
                options.errors = int(argument)
            elif flag == "nan" and argument in NAN_RULES:
                options.env.nan = NAN_RULES[argument]
            elif flag == "int" and argument in INT_RULES:
                options.env.int_rule = INT_RULES[argument]
            else:
                choices = {"nan": list(NAN_RULES), "int": list(INT_RULES)}.get(flag, ["a number"])
                raise UsageError(f"-{flag} {argument or 'without a value'}: expected one of {', '.join(choices)}")
        else:
            raise UsageError(f"unknown option {word}")
    if not name:
        raise UsageError("no function named; expected for example f64_add")
    return name, options


_HEX = re.compile(r"(?:0[xX])?([0-9A-Fa-f]+)\Z")


def parse_case(function: Function, line: str) -> tuple[tuple[int, ...], int, int]:
    """(operands, result, flags) of a line; raises CaseError."""
    fields = line.split()
    count = len(function.operands)
    if len(fields) != count + 2:
        raise CaseError(f"{function.name} needs {count + 2} fields, not {len(fields)}: {line.strip()!r}")
    numbers = []
    result = function.result
    result_width = 1 if result is None else result.width if isinstance(result, Format) else result[0]
    for text, width in zip(fields, (*function.operands, result_width, 5), strict=True):
        match = _HEX.match(text)
        if match is None or int(match[1], 16) >> width:
            raise CaseError(f"not a {width}-bit hexadecimal number: {text!r}")
        numbers.append(int(match[1], 16))
    return tuple(numbers[:count]), numbers[count], numbers[count + 1]


def check_case(
    function: Function, options: Options, operands: tuple[int, ...], result: int, flags: int
) -> tuple[bool, int, int]:
    """(agrees, our result, our flags) of a case."""
    env = options.env
    env.flags = 0
    got = function.call(env, operands)
    got_flags = env.flags & EXCEPTIONS
    kind = function.result
    if isinstance(kind, tuple):
        got &= (1 << kind[0]) - 1
    same = got == result
    if not same:
        if isinstance(kind, Format):
            is_nan = ops(kind).is_nan
            same = not options.check_nans and is_nan(env, got) and is_nan(env, result)
        elif kind is not None:
            same = not options.check_inv_ints and bool(flags & INVALID)
    return same and got_flags == flags, got, got_flags


def run(name: str, options: Options, lines: Iterable[str], out: TextIO) -> Report:
    """Check every line, writing the first mismatches to ``out``; raises UsageError, CaseError."""
    function = find(name, options.exact)
    report = Report()
    digits = [(w + 3) // 4 for w in function.operands]
    kind = function.result
    wide = 1 if kind is None else ((kind.width if isinstance(kind, Format) else kind[0]) + 3) // 4
    for line in lines:
        if not line.strip():
            continue
        operands, result, flags = parse_case(function, line)
        agrees, got, got_flags = check_case(function, options, operands, result, flags)
        report.cases += 1
        if not agrees:
            report.mismatches += 1
            if report.mismatches <= options.errors:
                shown = " ".join(f"{v:0{d}X}" for v, d in zip(operands, digits, strict=True))
                out.write(
                    f"{name} {shown}: got {got:0{wide}X} {got_flags:02X}, expected {result:0{wide}X} {flags:02X}\n"
                )
    return report


def main(argv: Sequence[str], lines: Iterable[str], out: TextIO, err: TextIO) -> int:
    """The command; returns its exit status."""
    if argv and argv[0] in ("-h", "-help", "--help"):
        out.write(f"usage: FUNCTION [options] < cases\n\n{__doc__}\nFunctions: {' '.join(function_names())}\n")
        return 0
    try:
        name, options = parse_options(argv)
        report = run(name, options, lines, out)
    except (UsageError, CaseError) as error:
        err.write(f"testfloat: {error}\n")
        return 2
    out.write(f"{name}: {report.cases} cases, {report.mismatches} mismatches\n")
    return 1 if report.mismatches else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], sys.stdin, sys.stdout, sys.stderr))
