"""Vector floating point (chapter 30.13), reductions of floats (30.14.3), moves between the register files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.targets.framework import U64, Insn
from pyqemu.targets.framework.scalar import EXC_ILLEGAL
from pyqemu.tcg_ir import F64 as DOUBLE
from pyqemu.tcg_ir import I32, I64, Value

from . import floating, halves
from .encoding import isa
from .floating import DOUBLES, SINGLES, Format, canonical
from .state import EXC_EMULATE
from .vector import (
    ELEMENT,
    OP_V,
    Body,
    Operand,
    by_width,
    check_groups,
    each,
    element,
    place,
    rows,
    set_element,
    set_mask_bit,
    unary_rows,
    unless_empty,
)
from .vpermute import slide_one

Compute = Callable[[Insn, Format, Value, Value], Value]  # (vs2, second operand)
FORMATS: Final = {2: SINGLES, 3: DOUBLES}  # by vsew
FLOAT: Final = range(2, 4)
SINGLE_ONLY: Final = range(2, 3)  # there is a format of twice the width
HALF_TOO: Final = range(1, 3)  # conversions between formats: those of halves are Zvfhmin


def check_mode(b: Insn) -> None:
    """No instruction of this chapter works in a reserved rounding mode."""
    b.trap(EXC_ILLEGAL, when=b.ugt(b.get("frm"), 4))


def check_away(b: Insn, rounds: bool = True) -> None:
    """Behind all other checks but that of the width: rounding to nearest with ties away is Python's (``vemulation``)."""
    if rounds:
        b.trap(EXC_EMULATE, when=b.eq(b.get("frm"), 4))


def unboxed(b: Insn, fmt: Format, raw: Value) -> Value:
    """A scalar register as a number of the format: a single that is not boxed is a NaN."""
    if fmt is DOUBLES:
        return b.bitcast(raw, DOUBLE)
    good = b.eq(b.lshr(raw, 32), 0xFFFF_FFFF)
    return b.bitcast(b.select(good, b.trunc(raw, I32), fmt.nan), fmt.type)


class Scalar:
    """Elements of the second operand as numbers."""

    def __init__(self, b: Insn, source: Operand, fmt: Format) -> None:
        self.b: Final = b
        self.source: Final = source
        self.fmt: Final = fmt
        self.scalar: Final = unboxed(b, fmt, source.value) if source.form == "f" else None

    def get(self, index: Value) -> Value:
        if self.scalar is not None:
            return self.scalar
        return self.b.bitcast(self.source.get(index, self.fmt.bits), self.fmt.type)


def number(b: Insn, base: Value, index: Value | int, fmt: Format) -> Value:
    return element(b, base, index, fmt.type)


# ---- one width ----
def simple(function: Compute, *, rounds: bool = True, to_mask: bool = False) -> Body:
    """vd[i] = function(vs2[i], y[i]); ``to_mask``: bit vd.i."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_mode(b)
        check_groups(b, *((r, 0) for r in (vs2, *source.groups)), *([] if to_mask else [(vd, 0)]), mask=vd if to_mask else None)
        check_away(b, rounds)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            fmt = FORMATS[sew]
            y = Scalar(b, source, fmt)

            def one(i: Value) -> None:
                value = function(b, fmt, number(b, base, i, fmt), y.get(i))
                if to_mask:
                    set_mask_bit(b, to, i, value)
                else:
                    set_element(b, to, i, value)

            each(b, vm, one)

        by_width(b, FLOAT, width)

    return body


def _arith(function: Callable[[Insn, Value, Value], Value], swap: bool = False) -> Compute:
    return lambda b, fmt, x, y: canonical(b, fmt, function(b, y, x) if swap else function(b, x, y))


def _sign(change: Callable[[Value, Value, int], Value]) -> Compute:
    def compute(b: Insn, fmt: Format, x: Value, y: Value) -> Value:
        return b.bitcast(change(b.bitcast(x, fmt.bits), b.bitcast(y, fmt.bits), 1 << fmt.type.bits - 1), fmt.type)

    return compute


def _extreme(least: bool) -> Compute:
    return lambda b, fmt, x, y: floating.extreme(b, fmt, x, y, least=least)


for _name, _funct6, _forms, _function in (
    ("vfadd", "000000", "vf", _arith(Insn.fadd)),
    ("vfsub", "000010", "vf", _arith(Insn.fsub)),
    ("vfrsub", "100111", "f", _arith(Insn.fsub, swap=True)),
    ("vfmul", "100100", "vf", _arith(Insn.fmul)),
    ("vfdiv", "100000", "vf", _arith(Insn.fdiv)),
    ("vfrdiv", "100001", "f", _arith(Insn.fdiv, swap=True)),
):
    for _form in _forms:
        rows(f"{_name}.v{_form}", _funct6, "F", _form, simple(_function))
for _name, _funct6, _function in (
    ("vfmin", "000100", _extreme(True)),
    ("vfmax", "000110", _extreme(False)),
    ("vfsgnj", "001000", _sign(lambda p, q, sign: (p & ~sign) | (q & sign))),
    ("vfsgnjn", "001001", _sign(lambda p, q, sign: (p & ~sign) | (~q & sign))),
    ("vfsgnjx", "001010", _sign(lambda p, q, sign: p ^ (q & sign))),
):
    for _form in "vf":
        rows(f"{_name}.v{_form}", _funct6, "F", _form, simple(_function, rounds=False))
for _name, _funct6, _forms, _function in (
    ("vmfeq", "011000", "vf", lambda b, fmt, x, y: b.fcmp("eq", x, y)),
    ("vmfle", "011001", "vf", lambda b, fmt, x, y: b.fcmp("le", x, y, signalling=True)),
    ("vmflt", "011011", "vf", lambda b, fmt, x, y: b.fcmp("lt", x, y, signalling=True)),
    ("vmfne", "011100", "vf", lambda b, fmt, x, y: b.not_(b.fcmp("eq", x, y))),
    ("vmfgt", "011101", "f", lambda b, fmt, x, y: b.fcmp("lt", y, x, signalling=True)),
    ("vmfge", "011111", "f", lambda b, fmt, x, y: b.fcmp("le", y, x, signalling=True)),
):
    for _form in _forms:
        rows(f"{_name}.v{_form}", _funct6, "F", _form, simple(_function, rounds=False, to_mask=True), to_mask=True)


def _fused(product: bool, addend: bool, multiply_vd: bool) -> Body:
    """vd = -+(vs1 * vs2) -+ vd, or with vd and vs2 exchanged; the flags say what is negated."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_mode(b)
        check_groups(b, *((r, 0) for r in (vd, vs2, *source.groups)))
        check_away(b)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            fmt = FORMATS[sew]
            y = Scalar(b, source, fmt)

            def one(i: Value) -> None:
                x, d = number(b, base, i, fmt), number(b, to, i, fmt)
                factor, added = (d, x) if multiply_vd else (x, d)
                set_element(b, to, i, floating.fused(b, fmt, y.get(i), factor, added, product, addend))

            each(b, vm, one)

        by_width(b, FLOAT, width)

    return body


for _index, _name in enumerate(("vfmadd", "vfnmadd", "vfmsub", "vfnmsub", "vfmacc", "vfnmacc", "vfmsac", "vfnmsac")):
    # Bit 0: the product is negated; the addend is in the middle two of four.
    _negate_addend = _index & 3 in (1, 2)
    for _form in "vf":
        rows(f"{_name}.v{_form}", f"101{_index:03b}", "F", _form, _fused(bool(_index & 1), _negate_addend, _index < 4), reversed=True)


def _merge(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
    """vd[i] = v0.i ? f : vs2[i]; ``vm``: f."""
    check_groups(b, *((r, 0) for r in ((vd,) if vm else (vd, vs2))))
    to, base = place(b, vd), place(b, vs2)

    def width(sew: int) -> None:
        fmt = FORMATS[sew]
        y = Scalar(b, source, fmt)
        each(
            b, vm, lambda i: set_element(b, to, i, y.get(i)),
            skipped=None if vm else lambda i: set_element(b, to, i, number(b, base, i, fmt)),
        )  # fmt: skip

    by_width(b, FLOAT, width)


rows("vfmerge.vfm", "010111", "F", "f", _merge, masks=(0,), mask_text=", v0")


def vfmv_v_f(b: Insn, vd: U64, fs1: U64) -> None:
    _merge(b, 1, vd, b.const(I64, 0), Operand(b, "f", fs1))


def vfmv_f_s(b: Insn, vs2: U64) -> U64:
    """Element 0, boxed, whatever vl is."""
    base = place(b, vs2)
    out = b.var(I64)

    def width(sew: int) -> None:
        out.set(b.or_(b.zext(element(b, base, 0, ELEMENT[sew]), I64), 0 if sew == 3 else 0xFFFF_FFFF << 32))

    by_width(b, FLOAT, width)
    b.set("vstart", 0)
    return out.get()


def vfmv_s_f(b: Insn, vd: U64, fs1: U64) -> None:
    to = place(b, vd)

    def width(sew: int) -> None:
        with unless_empty(b):
            set_element(b, to, 0, unboxed(b, FORMATS[sew], fs1))
        b.set("vstart", 0)

    by_width(b, FLOAT, width)


isa.row("vfmv.v.f vd, fs1", f"010111 1 00000 fs1:5 101 vd:5 {OP_V}", vfmv_v_f, name="vfmv_v_f", needs="v")
isa.row("vfmv.f.s fd, vs2", f"010000 1 vs2:5 00000 001 fd:5 {OP_V}", vfmv_f_s, name="vfmv_f_s", needs="v")
isa.row("vfmv.s.f vd, fs1", f"010000 1 00000 fs1:5 101 vd:5 {OP_V}", vfmv_s_f, name="vfmv_s_f", needs="v")
rows("vfslide1up.vf", "001110", "F", "f", slide_one(True, lambda b, s, sew: _raw(b, s, sew), FLOAT), guard="vd != vs2")
rows("vfslide1down.vf", "001111", "F", "f", slide_one(False, lambda b, s, sew: _raw(b, s, sew), FLOAT))


def _raw(b: Insn, source: Operand, sew: int) -> Value:
    fmt = FORMATS[sew]
    return b.bitcast(unboxed(b, fmt, source.value), fmt.bits)


# ---- one operand ----
def unary(function: Callable[[Insn, Format, Value], Value], rounds: bool) -> Callable[[Insn, int, Value, Value], None]:
    def body(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
        check_mode(b)
        check_groups(b, (vd, 0), (vs2, 0))
        check_away(b, rounds)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            fmt = FORMATS[sew]
            each(b, vm, lambda i: set_element(b, to, i, function(b, fmt, number(b, base, i, fmt))))

        by_width(b, FLOAT, width)

    return body


def _unflagged(b: Insn, value: Callable[[], Value]) -> Value:
    """Arithmetic to nearest that leaves flags and mode as they were."""
    saved = b.fpenv_get()
    b.fpenv_set(0x1F80)
    out = value()
    b.fpenv_set(saved)
    return out


def _estimate(b: Insn, fmt: Format, x: Value, root: bool) -> Value:
    """Seven bits of 1/x or 1/sqrt(x): of the middle of what has the same seven leading bits (chapters 30.13.9 and 30.13.10)."""
    t, n = fmt.bits, fmt.fraction
    bits = b.bitcast(x, t)
    sign = b.and_(bits, 1 << t.bits - 1)
    magnitude = b.and_(bits, ~(1 << t.bits - 1))
    bias = (1 << t.bits - n - 2) - 1
    exponent, fraction = b.lshr(magnitude, n), b.and_(magnitude, (1 << n) - 1)
    # A subnormal is shifted until its leading one falls out; its exponent goes on below zero.
    zeros = b.clz(fraction) - (t.bits - n)
    subnormal = b.eq(exponent, 0)
    exponent = b.select(subnormal, b.neg(zeros), exponent)
    fraction = b.and_(b.select(subnormal, b.shl(fraction, zeros + 1), fraction), (1 << n) - 1)
    # The middle of its neighbours, as a double in [1, 2), or in [1, 4) when a root is to be taken.
    kept = 6 if root else 7
    index = b.zext(b.lshr(fraction, n - kept), I64)
    middle = b.or_(b.shl(index, 52 - kept), 1 << 51 - kept)
    if root:
        odd = b.zext(b.and_(exponent, 1), I64)
        high = b.bitcast(b.or_(middle, b.shl(b.sub(1024, odd), 52)), DOUBLE)
        value = _unflagged(b, lambda: b.fdiv(b.const(DOUBLE, 2 << 61), b.fsqrt(high)))
    else:
        high = b.bitcast(b.or_(middle, 1023 << 52), DOUBLE)
        value = _unflagged(b, lambda: b.fdiv(b.const(DOUBLE, 2 << 61), high))
    # 2 / x lies in [1, 2): seven bits, to nearest.
    near = b.lshr(b.bitcast(value, I64) + (1 << 44), 45)
    out_fraction = b.trunc(b.and_(near, 127), t)
    if root:
        out_exponent = b.ashr(b.sub(3 * bias - 1, exponent), 1)
        return b.bitcast(b.or_(sign, b.or_(b.shl(out_exponent, n), b.shl(out_fraction, n - 7))), fmt.type)
    out_exponent = b.sub(2 * bias - 1, exponent)
    # Below the normal numbers the leading one is written out: by one place for 0, by two for -1.
    lead = b.or_(b.shl(b.const(t, 1), n), b.shl(out_fraction, n - 7))
    small = b.lshr(lead, b.sub(1, b.smin(out_exponent, 1)))
    normal = b.or_(b.shl(out_exponent, n), b.shl(out_fraction, n - 7))
    return b.bitcast(b.or_(sign, b.select(b.slt(out_exponent, 1), small, normal)), fmt.type)


def _reciprocal(b: Insn, fmt: Format, x: Value) -> Value:
    t, n = fmt.bits, fmt.fraction
    bits = b.bitcast(x, t)
    sign, magnitude = b.and_(bits, 1 << t.bits - 1), b.and_(bits, ~(1 << t.bits - 1))
    out = b.var(t)
    with b.if_(b.ugt(magnitude, fmt.infinity)) as nan:
        with b.if_(b.ult(magnitude, fmt.nan)):
            floating.raise_flags(b, floating.INVALID)
        out.set(fmt.nan)
    with nan.else_():
        with b.if_(b.eq(magnitude, 0)) as zero:
            floating.raise_flags(b, 4)
            out.set(sign | fmt.infinity)
        with zero.else_():
            with b.if_(b.eq(magnitude, fmt.infinity)) as infinite:
                out.set(sign)
            with infinite.else_():
                with b.if_(b.ult(magnitude, 1 << n - 2)) as tiny:  # 1/x overflows
                    floating.raise_flags(b, 8 | 32)
                    frm = b.get("frm")
                    negative = b.ne(sign, 0)
                    # Toward zero, or away from the infinity of its sign: the greatest number.
                    least = b.or_(b.eq(frm, 1), b.or_(b.and_(b.eq(frm, 2), b.not_(negative)), b.and_(b.eq(frm, 3), negative)))
                    out.set(sign | b.select(least, b.const(t, fmt.infinity - 1), fmt.infinity))
                with tiny.else_():
                    out.set(b.bitcast(_estimate(b, fmt, x, False), t))
    return b.bitcast(out.get(), fmt.type)


def _reciprocal_root(b: Insn, fmt: Format, x: Value) -> Value:
    t = fmt.bits
    bits = b.bitcast(x, t)
    sign, magnitude = b.and_(bits, 1 << t.bits - 1), b.and_(bits, ~(1 << t.bits - 1))
    out = b.var(t)
    with b.if_(b.eq(magnitude, 0)) as zero:
        floating.raise_flags(b, 4)
        out.set(sign | fmt.infinity)
    with zero.else_():
        nan = b.ugt(magnitude, fmt.infinity)
        with b.if_(b.or_(nan, b.ne(sign, 0))) as bad:
            with b.if_(b.or_(b.not_(nan), b.ult(magnitude, fmt.nan))):
                floating.raise_flags(b, floating.INVALID)
            out.set(fmt.nan)
        with bad.else_():
            with b.if_(b.eq(magnitude, fmt.infinity)) as infinite:
                out.set(0)
            with infinite.else_():
                out.set(b.bitcast(_estimate(b, fmt, x, True), t))
    return b.bitcast(out.get(), fmt.type)


unary_rows("vfsqrt.v", "010011", "00000", "F", unary(lambda b, fmt, x: canonical(b, fmt, b.fsqrt(x)), True))
unary_rows("vfrsqrt7.v", "010011", "00100", "F", unary(_reciprocal_root, False))
unary_rows("vfrec7.v", "010011", "00101", "F", unary(_reciprocal, False))
unary_rows("vfclass.v", "010011", "10000", "F", unary(lambda b, fmt, x: b.trunc(floating.classify(b, fmt, x), fmt.bits), False))


# ---- conversions ----
def convert(
    from_shift: int, to_shift: int, rounds: bool, function: Callable[..., Value], widths: range
) -> Callable[[Insn, int, Value, Value], None]:
    """vd[i] = function(vs2[i] as an integer of its width, vsew of vs2, vsew of vd) as an integer."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
        check_mode(b)
        check_groups(b, (vd, to_shift), (vs2, from_shift))
        check_away(b, rounds)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            source, result = sew + from_shift, sew + to_shift
            each(b, vm, lambda i: set_element(b, to, i, function(b, element(b, base, i, ELEMENT[source]), source, result)))

        by_width(b, widths, width)

    return body


def _to_int(signed: bool, toward_zero: bool) -> Callable[..., Value]:
    def function(b: Insn, x: Value, source: int, result: int) -> Value:
        fmt, to = FORMATS[source], ELEMENT[result]
        value = b.bitcast(x, fmt.type)
        if to.bits < 32:
            return floating.to_small(b, fmt, value, to, signed, toward_zero)
        return (floating.to_signed if signed else floating.to_unsigned)(fmt, to, toward_zero)(b, value)

    return function


def _to_float(signed: bool) -> Callable[..., Value]:
    def function(b: Insn, x: Value, source: int, result: int) -> Value:
        fmt = FORMATS[result]
        if source < 2:
            x = b.sext(x, I32) if signed else b.zext(x, I32)
            return b.bitcast(floating.from_signed(fmt)(b, x), fmt.bits)
        if signed:
            value = floating.from_signed(fmt)(b, x)
        else:
            value = (floating.from_u32 if source == 2 else floating.from_u64)(fmt)(b, x)
        return b.bitcast(value, fmt.bits)

    return function


def _widen(b: Insn, x: Value, source: int, result: int) -> Value:
    if source == 1:
        return b.bitcast(canonical(b, SINGLES, b.fptrunc(halves.to_double(b, x))), I32)
    return b.bitcast(canonical(b, DOUBLES, b.fpext(b.bitcast(x, SINGLES.type))), I64)


def _narrow(b: Insn, x: Value, source: int, result: int) -> Value:
    if result == 1:
        return halves.to_half(b, b.fpext(b.bitcast(x, SINGLES.type)))
    return b.bitcast(canonical(b, SINGLES, b.fptrunc(b.bitcast(x, DOUBLE))), I32)


def _narrow_to_odd(b: Insn, x: Value, source: int, result: int) -> Value:
    """Toward zero, and the last bit set when that is not exact."""
    toward_zero = b.const(I32, floating.RTZ)
    value = floating.in_mode(b, toward_zero, SINGLES.type, lambda: canonical(b, SINGLES, b.fptrunc(b.bitcast(x, DOUBLE))))
    bits = b.bitcast(value, I32)
    back = b.bitcast(b.fpext(value), I64)
    finite = b.ult(b.and_(x, (1 << 63) - 1), DOUBLES.infinity)
    return b.or_(bits, b.zext(b.and_(finite, b.ne(back, x)), I32))


for _signed, _kind in ((False, "xu"), (True, "x")):
    _low = int(_signed)
    for _mode, _zero in (("", False), ("rtz.", True)):
        _code = f"{_low | (6 if _zero else 0):03b}"
        _function = _to_int(_signed, _zero)
        unary_rows(f"vfcvt.{_mode}{_kind}.f.v", "010010", f"00{_code}", "F", convert(0, 0, not _zero, _function, FLOAT))
        unary_rows(f"vfwcvt.{_mode}{_kind}.f.v", "010010", f"01{_code}", "F", convert(0, 1, not _zero, _function, SINGLE_ONLY))
        unary_rows(f"vfncvt.{_mode}{_kind}.f.w", "010010", f"10{_code}", "F", convert(1, 0, not _zero, _function, range(1, 3)))
    unary_rows(f"vfcvt.f.{_kind}.v", "010010", f"00{2 | _low:03b}", "F", convert(0, 0, True, _to_float(_signed), FLOAT))
    unary_rows(f"vfwcvt.f.{_kind}.v", "010010", f"01{2 | _low:03b}", "F", convert(0, 1, False, _to_float(_signed), range(1, 3)))
    unary_rows(f"vfncvt.f.{_kind}.w", "010010", f"10{2 | _low:03b}", "F", convert(1, 0, True, _to_float(_signed), SINGLE_ONLY))
unary_rows("vfwcvt.f.f.v", "010010", "01100", "F", convert(0, 1, False, _widen, HALF_TOO))
unary_rows("vfncvt.f.f.w", "010010", "10100", "F", convert(1, 0, True, _narrow, HALF_TOO))
unary_rows("vfncvt.rod.f.f.w", "010010", "10101", "F", convert(1, 0, False, _narrow_to_odd, SINGLE_ONLY))


# ---- twice the width ----
def widening(function: Callable[[Insn, Value, Value, Value], Value], *, wide_x: bool = False, rounds: bool = True) -> Body:
    """vd[i] = function(vs2[i], y[i], vd[i]) as doubles."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_mode(b)
        check_groups(b, (vd, 1), (vs2, int(wide_x)), *((r, 0) for r in source.groups))
        check_away(b, rounds)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            y = Scalar(b, source, SINGLES)

            def one(i: Value) -> None:
                x = number(b, base, i, DOUBLES) if wide_x else b.fpext(number(b, base, i, SINGLES))
                set_element(b, to, i, function(b, x, b.fpext(y.get(i)), number(b, to, i, DOUBLES)))

            each(b, vm, one)

        by_width(b, SINGLE_ONLY, width)

    return body


def _two(function: Callable[[Insn, Value, Value], Value]) -> Callable[[Insn, Value, Value, Value], Value]:
    return lambda b, x, y, d: canonical(b, DOUBLES, function(b, x, y))


def _three(product: bool, addend: bool) -> Callable[[Insn, Value, Value, Value], Value]:
    return lambda b, x, y, d: floating.fused(b, DOUBLES, y, x, d, product, addend)


for _form in "vf":
    for _name, _funct6, _operation in (("vfwadd", "110000", Insn.fadd), ("vfwsub", "110010", Insn.fsub)):
        rows(f"{_name}.v{_form}", _funct6, "F", _form, widening(_two(_operation)))
        rows(f"{_name}.w{_form}", f"1101{_funct6[4:]}", "F", _form, widening(_two(_operation), wide_x=True))
    rows(f"vfwmul.v{_form}", "111000", "F", _form, widening(_two(Insn.fmul), rounds=False))
    for _name, _funct6, _product, _addend in (
        ("vfwmacc", "111100", False, False),
        ("vfwnmacc", "111101", True, True),
        ("vfwmsac", "111110", False, True),
        ("vfwnmsac", "111111", True, False),
    ):
        rows(f"{_name}.v{_form}", _funct6, "F", _form, widening(_three(_product, _addend)), reversed=True)


# ---- reductions ----
def reducing(function: Compute, *, rounds: bool, wide: bool = False) -> Body:
    """vd[0] = vs1[0] joined with all active elements of vs2, in order."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_mode(b)
        check_groups(b, (vs2, 0))
        check_away(b, rounds)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            fmt = FORMATS[sew]
            out = DOUBLES if wide else fmt
            with unless_empty(b):
                total = b.var(out.type, element(b, source.base, 0, out.type))

                def one(i: Value) -> None:
                    x = number(b, base, i, fmt)
                    total.set(function(b, out, total.get(), b.fpext(x) if wide else x))

                each(b, vm, one)
                set_element(b, to, 0, total.get())
            b.set("vstart", 0)

        by_width(b, SINGLE_ONLY if wide else FLOAT, width)

    return body


_ADD: Final = _arith(Insn.fadd)
rows("vfredusum.vs", "000001", "F", "v", reducing(_ADD, rounds=True), to_mask=True)
rows("vfredosum.vs", "000011", "F", "v", reducing(_ADD, rounds=True), to_mask=True)
rows("vfredmin.vs", "000101", "F", "v", reducing(_extreme(True), rounds=False), to_mask=True)
rows("vfredmax.vs", "000111", "F", "v", reducing(_extreme(False), rounds=False), to_mask=True)
rows("vfwredusum.vs", "110001", "F", "v", reducing(_ADD, rounds=True, wide=True), to_mask=True)
rows("vfwredosum.vs", "110011", "F", "v", reducing(_ADD, rounds=True, wide=True), to_mask=True)

__all__ = ["FORMATS"]
