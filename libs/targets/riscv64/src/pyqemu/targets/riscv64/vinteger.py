"""Vector integer and fixed-point arithmetic (chapters 30.11 and 30.12), and reductions of integers (30.14)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import I1, I32, I64, Type, Value
from pyqemu.tcg_ir.types import INT_OF_BITS

from .base import _sdiv, _srem, _udiv, _urem
from .vector import (
    ELEMENT,
    WIDE,
    Body,
    Operand,
    by_width,
    check_groups,
    each,
    element,
    mask_bit,
    place,
    rows,
    set_element,
    set_mask_bit,
    unary_rows,
    unless_empty,
)

Compute = Callable[[Insn, Value, Value], Value]  # (vs2, second operand)
ALL: Final = range(4)
NARROW: Final = range(3)  # widths of which there is a double


# ---- fixed point ----
def _round_increment(b: Insn, v: Value, d: Value | int) -> Value:
    """What rounding adds to ``v >> d``, by vxrm: to nearest up, to nearest even, down, to odd."""
    t = v.type
    shift = b.value(t, d)
    mode = b.get("vxrm")
    below = b.and_(v, b.shl(b.const(t, 1), shift) - 1)  # the bits that are lost
    lowest = b.and_(b.lshr(v, shift), 1)
    half = b.and_(b.lshr(v, shift - 1), 1)  # without a meaning when nothing is lost
    rest = b.and_(below, b.shl(b.const(t, 1), shift - 1) - 1)
    even = b.and_(half, b.or_(b.zext(b.ne(rest, 0), t), lowest))
    odd = b.and_(b.not_(lowest), b.zext(b.ne(below, 0), t))
    chosen = b.select(b.eq(mode, 0), half, b.select(b.eq(mode, 1), even, b.select(b.eq(mode, 2), b.const(t, 0), odd)))
    return b.select(b.eq(shift, 0), b.const(t, 0), chosen)


def _scaled(signed: bool) -> Compute:
    def compute(b: Insn, x: Value, y: Value) -> Value:
        n = b.and_(y, x.type.bits - 1)
        return (b.ashr if signed else b.lshr)(x, n) + _round_increment(b, x, n)

    return compute


def _saturate(b: Insn, bad: Value) -> None:
    b.set("vxsat", b.or_(b.get("vxsat"), b.zext(bad, I32)))


def _saturating(exact: Compute, clamped: Compute) -> Compute:
    def compute(b: Insn, x: Value, y: Value) -> Value:
        value = clamped(b, x, y)
        _saturate(b, b.ne(value, exact(b, x, y)))
        return value

    return compute


def _average(signed: bool, subtract: bool) -> Compute:
    """(x + y) / 2 or (x - y) / 2 in one bit more, rounded."""

    def compute(b: Insn, x: Value, y: Value) -> Value:
        t = x.type
        # The bit above: the sign of the exact result.
        value, carry = b.subb(x, y, 0) if subtract else b.addc(x, y, 0)
        top = b.zext(carry, t)
        if signed:
            top = b.lshr(x, t.bits - 1) + b.lshr(y, t.bits - 1) + top
            if subtract:
                top = b.lshr(x, t.bits - 1) - b.lshr(y, t.bits - 1) - b.zext(carry, t)
        lowest, half = b.and_(b.lshr(value, 1), 1), b.and_(value, 1)
        mode = b.get("vxrm")
        add = b.select(b.eq(mode, 2), b.const(t, 0), b.and_(half, b.not_(lowest)))
        add = b.select(b.eq(mode, 0), half, b.select(b.eq(mode, 1), b.and_(half, lowest), add))
        return b.or_(b.lshr(value, 1), b.shl(top, t.bits - 1)) + add

    return compute


def _vsmul(b: Insn, x: Value, y: Value) -> Value:
    """The high part of twice the product, rounded; only the square of the least number does not fit."""
    t = x.type
    low, high = b.mul(x, y), b.smulh(x, y)
    least = 1 << t.bits - 1
    bad = b.and_(b.eq(x, least), b.eq(y, least))
    _saturate(b, bad)
    product = b.or_(b.shl(high, 1), b.lshr(low, t.bits - 1))
    mode = b.get("vxrm")
    half, rest, lowest = b.and_(b.lshr(low, t.bits - 2), 1), b.ne(b.shl(low, 2), 0), b.and_(product, 1)
    even = b.and_(half, b.or_(b.zext(rest, t), lowest))
    odd = b.and_(b.not_(lowest), b.zext(b.ne(b.shl(low, 1), 0), t))
    add = b.select(b.eq(mode, 0), half, b.select(b.eq(mode, 1), even, b.select(b.eq(mode, 2), b.const(t, 0), odd)))
    return b.select(bad, b.const(t, least - 1), product + add)


def _mulhsu(b: Insn, x: Value, y: Value) -> Value:
    return b.umulh(x, y) - b.and_(b.ashr(x, x.type.bits - 1), y)


# ---- one width ----
def simple(function: Callable[..., Value], *, accumulate: bool = False) -> Body:
    """vd[i] = function(vs2[i], y[i]); ``accumulate``: the function gets vd[i] as well."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, *((r, 0) for r in (vd, vs2, *source.groups)))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t = ELEMENT[sew]

            def one(i: Value) -> None:
                x, y = element(b, base, i, t), source.get(i, t)
                value = function(b, x, y, element(b, to, i, t)) if accumulate else function(b, x, y)
                set_element(b, to, i, value)

            each(b, vm, one)

        by_width(b, ALL, width)

    return body


def comparing(function: Compute) -> Body:
    """mask vd.i = function(vs2[i], y[i])."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, *((r, 0) for r in (vs2, *source.groups)), mask=vd)
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t = ELEMENT[sew]
            each(b, vm, lambda i: set_mask_bit(b, to, i, function(b, element(b, base, i, t), source.get(i, t))))

        by_width(b, ALL, width)

    return body


def _swap(function: Compute) -> Compute:
    return lambda b, x, y: function(b, y, x)


for _name, _funct6, _forms, _function in (
    ("vadd", "000000", "vxi", Insn.add),
    ("vsub", "000010", "vx", Insn.sub),
    ("vrsub", "000011", "xi", _swap(Insn.sub)),
    ("vminu", "000100", "vx", Insn.umin),
    ("vmin", "000101", "vx", Insn.smin),
    ("vmaxu", "000110", "vx", Insn.umax),
    ("vmax", "000111", "vx", Insn.smax),
    ("vand", "001001", "vxi", Insn.and_),
    ("vor", "001010", "vxi", Insn.or_),
    ("vxor", "001011", "vxi", Insn.xor),
    ("vsll", "100101", "vxu", Insn.shl),
    ("vsrl", "101000", "vxu", Insn.lshr),
    ("vsra", "101001", "vxu", Insn.ashr),
    ("vsaddu", "100000", "vxi", _saturating(Insn.add, Insn.uadd_sat)),
    ("vsadd", "100001", "vxi", _saturating(Insn.add, Insn.sadd_sat)),
    ("vssubu", "100010", "vx", _saturating(Insn.sub, Insn.usub_sat)),
    ("vssub", "100011", "vx", _saturating(Insn.sub, Insn.ssub_sat)),
    ("vsmul", "100111", "vx", _vsmul),
    ("vssrl", "101010", "vxu", _scaled(False)),
    ("vssra", "101011", "vxu", _scaled(True)),
):
    for _form in _forms:
        rows(f"{_name}.v{'i' if _form == 'u' else _form}", _funct6, "I", _form, simple(_function))
for _name, _funct6, _function in (
    ("vaaddu", "001000", _average(False, False)),
    ("vaadd", "001001", _average(True, False)),
    ("vasubu", "001010", _average(False, True)),
    ("vasub", "001011", _average(True, True)),
    ("vdivu", "100000", _udiv),
    ("vdiv", "100001", _sdiv),
    ("vremu", "100010", _urem),
    ("vrem", "100011", _srem),
    ("vmulhu", "100100", Insn.umulh),
    ("vmul", "100101", Insn.mul),
    ("vmulhsu", "100110", _mulhsu),
    ("vmulh", "100111", Insn.smulh),
):
    for _form in "vx":
        rows(f"{_name}.v{_form}", _funct6, "M", _form, simple(_function))
for _name, _funct6, _multiply_add in (
    ("vmadd", "101001", lambda b, x, y, d: b.add(b.mul(y, d), x)),
    ("vnmsub", "101011", lambda b, x, y, d: b.sub(x, b.mul(y, d))),
    ("vmacc", "101101", lambda b, x, y, d: b.add(b.mul(y, x), d)),
    ("vnmsac", "101111", lambda b, x, y, d: b.sub(d, b.mul(y, x))),
):
    for _form in "vx":
        rows(f"{_name}.v{_form}", _funct6, "M", _form, simple(_multiply_add, accumulate=True), reversed=True)
for _name, _funct6, _forms, _function in (
    ("vmseq", "011000", "vxi", Insn.eq),
    ("vmsne", "011001", "vxi", Insn.ne),
    ("vmsltu", "011010", "vx", Insn.ult),
    ("vmslt", "011011", "vx", Insn.slt),
    ("vmsleu", "011100", "vxi", Insn.ule),
    ("vmsle", "011101", "vxi", Insn.sle),
    ("vmsgtu", "011110", "xi", Insn.ugt),
    ("vmsgt", "011111", "xi", Insn.sgt),
):
    for _form in _forms:
        rows(f"{_name}.v{_form}", _funct6, "I", _form, comparing(_function), to_mask=True)


# ---- carries ----
def _with_carry(subtract: bool) -> Body:
    """vd[i] = vs2[i] + y[i] + v0.i: the mask is an operand."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, *((r, 0) for r in (vd, vs2, *source.groups)))
        to, base, carries = place(b, vd), place(b, vs2), place(b, b.const(I64, 0))

        def width(sew: int) -> None:
            t = ELEMENT[sew]

            def one(i: Value) -> None:
                x, y, c = element(b, base, i, t), source.get(i, t), b.zext(mask_bit(b, carries, i), t)
                set_element(b, to, i, x - y - c if subtract else x + y + c)

            each(b, 1, one)

        by_width(b, ALL, width)

    return body


def _carry_out(subtract: bool) -> Body:
    """mask vd.i = carry or borrow of vs2[i] + y[i] + v0.i (``vm``: without v0)."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, *((r, 0) for r in (vs2, *source.groups)), mask=vd)
        to, base, carries = place(b, vd), place(b, vs2), place(b, b.const(I64, 0))

        def width(sew: int) -> None:
            t = ELEMENT[sew]

            def one(i: Value) -> None:
                c = b.const(I1, 0) if vm else mask_bit(b, carries, i)
                operation = b.subb if subtract else b.addc
                set_mask_bit(b, to, i, operation(element(b, base, i, t), source.get(i, t), c)[1])

            each(b, 1, one)

        by_width(b, ALL, width)

    return body


for _form in "vxi":
    rows(f"vadc.v{_form}m", "010000", "I", _form, _with_carry(False), masks=(0,), mask_text=", v0")
    rows(f"vmadc.v{_form}m", "010001", "I", _form, _carry_out(False), masks=(0,), mask_text=", v0", to_mask=True)
    rows(f"vmadc.v{_form}", "010001", "I", _form, _carry_out(False), masks=(1,))
for _form in "vx":
    rows(f"vsbc.v{_form}m", "010010", "I", _form, _with_carry(True), masks=(0,), mask_text=", v0")
    rows(f"vmsbc.v{_form}m", "010011", "I", _form, _carry_out(True), masks=(0,), mask_text=", v0", to_mask=True)
    rows(f"vmsbc.v{_form}", "010011", "I", _form, _carry_out(True), masks=(1,))


# ---- twice the width ----
def extend(b: Insn, x: Value, to: Type, signed: bool) -> Value:
    return b.sext(x, to) if signed else b.zext(x, to)


def widening(function: Compute, x_signed: bool, y_signed: bool, *, wide_x: bool = False, accumulate: bool = False) -> Body:
    """vd[i] of twice the width = function(vs2[i], y[i]), extended; ``wide_x``: vs2 has that width already."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, (vd, 1), (vs2, int(wide_x)), *((r, 0) for r in source.groups))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t, w = ELEMENT[sew], WIDE[sew]

            def one(i: Value) -> None:
                x = element(b, base, i, w) if wide_x else extend(b, element(b, base, i, t), w, x_signed)
                value = function(b, x, extend(b, source.get(i, t), w, y_signed))
                set_element(b, to, i, element(b, to, i, w) + value if accumulate else value)

            each(b, vm, one)

        by_width(b, NARROW, width)

    return body


for _name, _funct6, _function, _signed in (
    ("vwaddu", "110000", Insn.add, False),
    ("vwadd", "110001", Insn.add, True),
    ("vwsubu", "110010", Insn.sub, False),
    ("vwsub", "110011", Insn.sub, True),
):
    for _form in "vx":
        rows(f"{_name}.v{_form}", _funct6, "M", _form, widening(_function, _signed, _signed))
        rows(f"{_name}.w{_form}", f"1101{_funct6[4:]}", "M", _form, widening(_function, _signed, _signed, wide_x=True))
for _name, _funct6, _x_signed, _y_signed in (
    ("vwmulu", "111000", False, False),
    ("vwmulsu", "111010", True, False),
    ("vwmul", "111011", True, True),
):
    for _form in "vx":
        rows(f"{_name}.v{_form}", _funct6, "M", _form, widening(Insn.mul, _x_signed, _y_signed))
for _name, _funct6, _x_signed, _y_signed in (
    ("vwmaccu", "111100", False, False),
    ("vwmacc", "111101", True, True),
    ("vwmaccus", "111110", True, False),
    ("vwmaccsu", "111111", False, True),
):
    for _form in "x" if _name == "vwmaccus" else "vx":
        rows(f"{_name}.v{_form}", _funct6, "M", _form, widening(Insn.mul, _x_signed, _y_signed, accumulate=True), reversed=True)


# ---- half the width ----
def narrowing(function: Callable[[Insn, Value, Value, Type], Value]) -> Body:
    """vd[i] = function(vs2[i] of twice the width, y[i], type of vd)."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, (vd, 0), (vs2, 1), *((r, 0) for r in source.groups))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t, w = ELEMENT[sew], WIDE[sew]
            each(b, vm, lambda i: set_element(b, to, i, function(b, element(b, base, i, w), b.zext(source.get(i, t), w), t)))

        by_width(b, NARROW, width)

    return body


def _clip(signed: bool) -> Callable[[Insn, Value, Value, Type], Value]:
    shifted = _scaled(signed)

    def compute(b: Insn, x: Value, y: Value, t: Type) -> Value:
        value = shifted(b, x, y)
        if signed:
            limited = b.smin(b.smax(value, -(1 << t.bits - 1)), (1 << t.bits - 1) - 1)
        else:
            limited = b.umin(value, t.mask)
        _saturate(b, b.ne(limited, value))
        return b.trunc(limited, t)

    return compute


for _name, _funct6, _narrow in (
    ("vnsrl", "101100", lambda b, x, y, t: b.trunc(b.lshr(x, y), t)),
    ("vnsra", "101101", lambda b, x, y, t: b.trunc(b.ashr(x, y), t)),
    ("vnclipu", "101110", _clip(False)),
    ("vnclip", "101111", _clip(True)),
):
    for _form in "vxu":
        rows(f"{_name}.w{'i' if _form == 'u' else _form}", _funct6, "I", _form, narrowing(_narrow))


def _extension(shift: int, signed: bool) -> Callable[[Insn, int, Value, Value], None]:
    def body(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
        check_groups(b, (vd, 0), (vs2, -shift))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t, small = ELEMENT[sew], ELEMENT[sew - shift]
            each(b, vm, lambda i: set_element(b, to, i, extend(b, element(b, base, i, small), t, signed)))

        by_width(b, range(shift, 4), width)

    return body


for _shift, _codes in ((3, ("00010", "00011")), (2, ("00100", "00101")), (1, ("00110", "00111"))):
    unary_rows(f"vzext.vf{1 << _shift}", "010010", _codes[0], "M", _extension(_shift, False))
    unary_rows(f"vsext.vf{1 << _shift}", "010010", _codes[1], "M", _extension(_shift, True))


# ---- reductions ----
def reducing(function: Compute, *, wide: bool = False, signed: bool = False) -> Body:
    """vd[0] = vs1[0] joined with all active elements of vs2; ``wide``: in twice their width."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, (vs2, 0))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t = ELEMENT[sew]
            w = INT_OF_BITS[t.bits << wide]
            with unless_empty(b):
                total = b.var(w, element(b, source.base, 0, w))

                def one(i: Value) -> None:
                    total.set(function(b, total.get(), extend(b, element(b, base, i, t), w, signed)))

                each(b, vm, one)
                set_element(b, to, 0, total.get())
            b.set("vstart", 0)

        by_width(b, NARROW if wide else ALL, width)

    return body


for _name, _funct6, _function in (
    ("vredsum", "000000", Insn.add),
    ("vredand", "000001", Insn.and_),
    ("vredor", "000010", Insn.or_),
    ("vredxor", "000011", Insn.xor),
    ("vredminu", "000100", Insn.umin),
    ("vredmin", "000101", Insn.smin),
    ("vredmaxu", "000110", Insn.umax),
    ("vredmax", "000111", Insn.smax),
):
    rows(f"{_name}.vs", _funct6, "M", "v", reducing(_function), to_mask=True)
rows("vwredsumu.vs", "110000", "I", "v", reducing(Insn.add, wide=True), to_mask=True)
rows("vwredsum.vs", "110001", "I", "v", reducing(Insn.add, wide=True, signed=True), to_mask=True)

__all__ = ["ALL", "NARROW", "comparing", "extend", "simple", "widening"]
