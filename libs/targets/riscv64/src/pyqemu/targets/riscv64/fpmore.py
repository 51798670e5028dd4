"""Zfa: additional instructions of floating point.  Unprivileged manual 20250508, chapter 25."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import BOOL, F64, S32, U64, Choice, Insn
from pyqemu.tcg_ir import F64 as DOUBLE
from pyqemu.tcg_ir import I32, I64, Value

from . import floating, halves
from .encoding import isa, meaning
from .floating import DOUBLES, FORMATS, INVALID, Format, canonical, rounding_rows

# ---- constants: the negative one, the least normal number, powers of two and what lies between, infinity, NaN ----
_NUMBERS: Final = (
    "-0x1p+0", "min", "0x1p-16", "0x1p-15", "0x1p-8", "0x1p-7", "0x1p-4", "0x1p-3", "0x1p-2", "0x1.4p-2", "0x1.8p-2", "0x1.cp-2",
    "0x1p-1", "0x1.4p-1", "0x1.8p-1", "0x1.cp-1", "0x1p+0", "0x1.4p+0", "0x1.8p+0", "0x1.cp+0", "0x1p+1", "0x1.4p+1", "0x1.8p+1",
    "0x1p+2", "0x1p+3", "0x1p+4", "0x1p+7", "0x1p+8", "0x1p+15", "0x1p+16", "inf", "nan",
)  # fmt: skip


class _Number(Choice):
    """One of the constants."""

    token = r"-?[\w.]+(?:[pP][-+]\d+)?"


isa.operand("number", _Number(*_NUMBERS))


def _bits(text: str, total: int, fraction: int) -> int:
    """A constant in a format; what is too large for it is infinite."""
    bias = (1 << total - fraction - 2) - 1
    infinity = (1 << total - 1) - (1 << fraction)
    if text in ("min", "inf", "nan"):
        return {"min": 1 << fraction, "inf": infinity, "nan": infinity | 1 << fraction - 1}[text]
    value = float.fromhex(text)
    mantissa, exponent = abs(value).hex()[2:].split("p")
    power = int(exponent)
    if power > bias:
        return infinity
    whole = int(mantissa.replace(".", ""), 16) << fraction >> 4 * (len(mantissa) - 2)
    if power < 1 - bias:
        return whole >> 1 - bias - power  # of halves: exact
    return (value < 0) << total - 1 | power + bias << fraction | whole - (1 << fraction)


def _constant(suffix: str, code: str, needs: str, total: int, fraction: int) -> None:
    box = (1 << 64) - (1 << total)

    def body(b: Insn, number: int) -> Value:
        return b.const(I64, _bits(_NUMBERS[number], total, fraction) | box)

    isa.row(
        f"fli.{suffix} fd, number", f"11110 {code} 00001 number:5 000 fd:5 1010011", meaning(f"fli_{suffix}", body, number=int, result=U64),
        name=f"fli_{suffix}", needs=needs,
    )  # fmt: skip


_constant("h", "10", "zfa zfhmin", 16, 10)
_constant("s", "00", "zfa", 32, 23)
_constant("d", "01", "zfa d", 64, 52)


# ---- minimum, maximum and comparisons, of which a NaN decides ----
def strict_extreme(b: Insn, fmt: Format, x: Value, y: Value, *, least: bool) -> Value:
    """IEEE 754-2019 minimum and maximum: NaN when an operand is."""
    out = b.var(fmt.type, floating.extreme(b, fmt, x, y, least=least))
    with b.rarely(b.fcmp("uno", x, y)):
        out.set(fmt.nan)
    return out.get()


def _two(name: str, funct5: str, funct3: str, fmt: Format, function: Callable[..., Value], result: Any, out: str) -> None:
    ident = f"{name}_{fmt.suffix}"

    def body(b: Insn, fs1: Value, fs2: Value) -> Value:
        return function(b, fmt, fs1, fs2)

    isa.row(
        f"{name}.{fmt.suffix} {out}, fs1, fs2", f"{funct5} {fmt.code} fs2:5 fs1:5 {funct3} {out}:5 1010011",
        meaning(ident, body, fs1=fmt.facet, fs2=fmt.facet, result=result), name=ident, needs=f"zfa {fmt.needs}",
    )  # fmt: skip


for _least, _name, _funct3 in ((True, "fminm", "010"), (False, "fmaxm", "011")):
    for _fmt in FORMATS:
        _two(
            _name, "00101", _funct3, _fmt, lambda b, fmt, x, y, least=_least: strict_extreme(b, fmt, x, y, least=least), _fmt.facet, "fd"
        )

    def _of_halves(b: Insn, x: Value, y: Value, least: bool = _least) -> Value:
        value = strict_extreme(b, DOUBLES, halves.number(b, x), halves.number(b, y), least=least)
        return halves.boxed(b, halves.to_half(b, value))

    halves.row_of_two(_name, "00101", _funct3, _of_halves, needs="zfa zfh")
for _name, _funct3, _relation in (("fleq", "100", "le"), ("fltq", "101", "lt")):
    for _fmt in FORMATS:
        _two(_name, "10100", _funct3, _fmt, lambda b, fmt, x, y, relation=_relation: b.fcmp(relation, x, y), BOOL, "rd")
    halves.row_of_two(_name, "10100", _funct3, halves.compared(_relation, False), BOOL, "rd", needs="zfa zfh")


# ---- rounding to a whole number ----
def _whole(b: Insn, fmt: Format, x: Value, inexact: bool, mode: int) -> Value:
    return canonical(b, fmt, b.frint(x, mode, inexact=inexact))


for _name, _code, _inexact in (("fround", "00100", False), ("froundnx", "00101", True)):
    for _fmt in FORMATS:
        rounding_rows(
            f"{_name}.{_fmt.suffix} fd, fs1", f"01000 {_fmt.code} {_code} fs1:5 rm:3 fd:5 1010011", f"zfa {_fmt.needs}",
            {"fs1": _fmt.facet}, _fmt.facet, _fmt.type, lambda b, fs1, fmt=_fmt, inexact=_inexact: _whole(b, fmt, fs1, inexact, 4),
        )  # fmt: skip
    rounding_rows(
        f"{_name}.h fd, fs1", f"01000 10 {_code} fs1:5 rm:3 fd:5 1010011", "zfa zfh", {"fs1": U64}, U64, I64,
        lambda b, fs1, inexact=_inexact: halves.boxed(
            b, halves.to_half(b, _whole(b, DOUBLES, halves.number(b, fs1), inexact, 4))
        ),
    )  # fmt: skip


# ---- conversion as JavaScript has it ----
@isa.insn("fcvtmod.w.d rd, fs1, rtz", "11000 01 01000 fs1:5 001 rd:5 1010011", needs="zfa d")
def fcvtmod_w_d(b: Insn, fs1: F64) -> S32:
    """The whole part modulo 2**32; flags as if it were a conversion to 32 bits."""
    bits = b.bitcast(fs1, I64)
    exponent = b.and_(b.lshr(bits, 52), 0x7FF)
    fraction = b.or_(b.and_(bits, (1 << 52) - 1), 1 << 52)
    left = exponent - (1023 + 52)
    value = b.select(b.slt(left, 0), b.lshr(fraction, b.umin(b.neg(left), 63)), b.shl(fraction, b.umin(left, 63)))
    # Beyond 2**84 nothing is left of 32 bits; below one there is no whole part.
    value = b.select(b.or_(b.ugt(exponent, 1023 + 83), b.ult(exponent, 1023)), b.const(I64, 0), value)
    value = b.select(b.slt(bits, 0), b.neg(value), value)
    limit = b.const(DOUBLE, DOUBLES.power(31))
    lowest = b.const(DOUBLE, DOUBLES.power(31, sign=1))
    whole = b.frint(fs1, 3, inexact=False)
    inside = b.and_(b.fcmp("le", lowest, whole), b.fcmp("lt", whole, limit))
    with b.if_(inside) as arm:
        with b.if_(b.fcmp("ueq", whole, fs1)) as exact:
            pass
        with exact.else_():
            b.set("fflags", b.or_(b.get("fflags"), 1))
    with arm.else_():
        floating.raise_flags(b, INVALID)
    return b.trunc(value, I32)


__all__: list[str] = []
