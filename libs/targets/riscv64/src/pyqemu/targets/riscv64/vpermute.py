"""Vector moves, masks and permutations (chapters 30.11.16, 30.15, 30.16)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import U64, Insn
from pyqemu.targets.framework.scalar import EXC_ILLEGAL
from pyqemu.tcg_ir import I16, I32, I64, Value

from .encoding import isa, meaning
from .vector import (
    APART,
    ELEMENT,
    NO_SEW,
    OP_V,
    VLENB,
    Operand,
    by_width,
    check_groups,
    check_overlap,
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
from .vinteger import ALL

WORDS: Final = VLENB // 8


# ---- moves ----
def _merge(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
    """vd[i] = v0.i ? y[i] : vs2[i]."""
    check_groups(b, *((r, 0) for r in (vd, vs2, *source.groups)))
    to, base = place(b, vd), place(b, vs2)

    def width(sew: int) -> None:
        t = ELEMENT[sew]
        each(
            b, 0, lambda i: set_element(b, to, i, source.get(i, t)), skipped=lambda i: set_element(b, to, i, element(b, base, i, t))
        )  # fmt: skip

    by_width(b, ALL, width)


def _splat(form: str) -> Callable[..., None]:
    def body(b: Insn, vd: Value, value: Value) -> None:
        source = Operand(b, form, value)
        check_groups(b, *((r, 0) for r in (vd, *source.groups)))
        to = place(b, vd)

        def width(sew: int) -> None:
            each(b, 1, lambda i: set_element(b, to, i, source.get(i, ELEMENT[sew])))

        by_width(b, ALL, width)

    return body


for _form, _field, _funct3 in (("v", "vs1", "000"), ("x", "rs1", "100"), ("i", "simm", "011")):
    rows(f"vmerge.v{_form}m", "010111", "I", _form, _merge, masks=(0,), mask_text=", v0")
    _scope: dict[str, Any] = {"body": _splat(_form)}
    exec(f"def wrapped(b, vd, {_field}):\n    body(b, vd, {_field})", _scope)
    isa.row(
        f"vmv.v.{_form} vd, {_field}", f"010111 1 00000 {_field}:5 {_funct3} vd:5 {OP_V}",
        meaning(f"vmv_v_{_form}", _scope["wrapped"], vd=U64, **{_field: U64}), name=f"vmv_v_{_form}", needs="v",
    )  # fmt: skip


def vmv_x_s(b: Insn, vs2: U64) -> U64:
    """Element 0, sign-extended, whatever vl is."""
    base = place(b, vs2)
    out = b.var(I64)
    by_width(b, ALL, lambda sew: out.set(b.sext(element(b, base, 0, ELEMENT[sew]), I64)))
    b.set("vstart", 0)
    return out.get()


def vmv_s_x(b: Insn, vd: U64, rs1: U64) -> None:
    to = place(b, vd)

    def width(sew: int) -> None:
        with unless_empty(b):
            set_element(b, to, 0, b.trunc(rs1, ELEMENT[sew]))
        b.set("vstart", 0)

    by_width(b, ALL, width)


isa.row("vmv.x.s rd, vs2", f"010000 1 vs2:5 00000 010 rd:5 {OP_V}", vmv_x_s, name="vmv_x_s", needs="v")
isa.row("vmv.s.x vd, rs1", f"010000 1 00000 rs1:5 110 vd:5 {OP_V}", vmv_s_x, name="vmv_s_x", needs="v")


def vmvr(b: Insn, count: int, vd: U64, vs2: U64) -> None:
    to, base = place(b, vd), place(b, vs2)
    words = [element(b, base, n, I64) for n in range(count * WORDS)]
    for n, word in enumerate(words):
        set_element(b, to, n, word)
    b.set("vstart", 0)


for _nf in (1, 2, 4, 8):
    isa.row(
        f"vmv{_nf}r.v vd, vs2", f"100111 1 vs2:5 {_nf - 1:05b} 011 vd:5 {OP_V}", vmvr, name=f"vmv{_nf}r_v", needs="v", count=_nf,
        guard=f"(vd & {_nf - 1}) == 0 and (vs2 & {_nf - 1}) == 0" if _nf > 1 else "",
    )  # fmt: skip


# ---- masks ----
def _typed(b: Insn) -> None:
    b.trap(EXC_ILLEGAL, when=b.eq(b.get("vsew"), NO_SEW))


def _active_bits(b: Insn, word: int) -> Value:
    """Ones for the bits of 64-bit word ``word`` of a mask that lie in vstart..vl."""

    def below(limit: Value) -> Value:
        n = b.usub_sat(limit, 64 * word)
        return b.select(b.uge(n, 64), b.const(I64, -1), b.shl(b.const(I64, 1), n) - 1)

    return b.and_(below(b.get("vl")), b.not_(below(b.get("vstart"))))


def _logical(function: Callable[[Insn, Value, Value], Value]) -> Callable[..., None]:
    def body(b: Insn, vd: Value, vs2: Value, vs1: Value) -> None:
        _typed(b)
        to, left, right = place(b, vd), place(b, vs2), place(b, vs1)
        for n in range(WORDS):
            active = _active_bits(b, n)
            value = function(b, element(b, left, n, I64), element(b, right, n, I64))
            set_element(b, to, n, b.or_(b.and_(value, active), b.and_(element(b, to, n, I64), b.not_(active))))
        b.set("vstart", 0)

    return body


def _mask_rows(name: str, funct6: str, function: Callable[[Insn, Value, Value], Value]) -> None:
    body = _logical(function)
    isa.row(
        f"{name}.mm vd, vs2, vs1", f"{funct6} 1 vs2:5 vs1:5 010 vd:5 {OP_V}",
        meaning(f"{name}_mm", lambda b, vd, vs2, vs1: body(b, vd, vs2, vs1), vd=U64, vs2=U64, vs1=U64), name=f"{name}_mm", needs="v",
    )  # fmt: skip


_mask_rows("vmandn", "011000", lambda b, x, y: x & ~y)
_mask_rows("vmand", "011001", Insn.and_)
_mask_rows("vmor", "011010", Insn.or_)
_mask_rows("vmxor", "011011", Insn.xor)
_mask_rows("vmorn", "011100", lambda b, x, y: x | ~y)
_mask_rows("vmnand", "011101", lambda b, x, y: ~(x & y))
_mask_rows("vmnor", "011110", lambda b, x, y: ~(x | y))
_mask_rows("vmxnor", "011111", lambda b, x, y: ~(x ^ y))


def _active_word(b: Insn, vm: int, base: Value, n: int) -> Value:
    value = b.and_(element(b, base, n, I64), _active_bits(b, n))
    return value if vm else b.and_(value, element(b, place(b, b.const(I64, 0)), n, I64))


def vcpop_m(b: Insn, vm: int, vs2: U64) -> U64:
    _typed(b)
    total = b.const(I64, 0)
    for n in range(WORDS):
        total = total + b.popcnt(_active_word(b, vm, place(b, vs2), n))
    b.set("vstart", 0)
    return total


def vfirst_m(b: Insn, vm: int, vs2: U64) -> U64:
    _typed(b)
    found = b.const(I64, -1)
    for n in reversed(range(WORDS)):
        word = _active_word(b, vm, place(b, vs2), n)
        found = b.select(b.eq(word, 0), found, b.ctz(word) + 64 * n)
    b.set("vstart", 0)
    return found


for _function, _code in ((vcpop_m, "10000"), (vfirst_m, "10001")):
    _name = _function.__name__
    for _vm in (1, 0):
        isa.row(
            f"{_name.replace('_', '.')} rd, vs2{'' if _vm else ', v0.t'}", f"010000 {_vm} vs2:5 {_code} 010 rd:5 {OP_V}", _function,
            name=f"{_name}_{_vm}", needs="v", vm=_vm,
        )  # fmt: skip


def _set_first(before: bool, first: bool) -> Callable[[Insn, int, Value, Value], None]:
    """Bits ``before`` the first one that is set, and that one itself (``first``)."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
        _typed(b)
        b.trap(EXC_ILLEGAL, when=b.ne(b.get("vstart"), 0))
        to, base = place(b, vd), place(b, vs2)
        seen = b.var(I64, 0)

        def one(i: Value) -> None:
            bit = b.zext(mask_bit(b, base, i), I64)
            value = b.eq(seen.get(), 0)
            if not (first and before):
                value = b.and_(value, b.ne(bit, 0) if first else b.eq(bit, 0))
            set_mask_bit(b, to, i, value)
            seen.set(b.or_(seen.get(), bit))

        each(b, vm, one)

    return body


unary_rows("vmsbf.m", "010100", "00001", "M", _set_first(True, False), guard="vd != vs2")
unary_rows("vmsof.m", "010100", "00010", "M", _set_first(False, True), guard="vd != vs2")
unary_rows("vmsif.m", "010100", "00011", "M", _set_first(True, True), guard="vd != vs2")


def _viota(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
    """vd[i] = number of bits set in vs2 before i."""
    check_groups(b, (vd, 0))
    check_overlap(b, vd, b.get("vlmul"), vs2, b.const(I32, 0), APART)
    b.trap(EXC_ILLEGAL, when=b.ne(b.get("vstart"), 0))
    to, base = place(b, vd), place(b, vs2)

    def width(sew: int) -> None:
        count = b.var(I64, 0)

        def one(i: Value) -> None:
            set_element(b, to, i, b.trunc(count.get(), ELEMENT[sew]))
            count.set(count.get() + b.zext(mask_bit(b, base, i), I64))

        each(b, vm, one)

    by_width(b, ALL, width)


unary_rows("viota.m", "010100", "10000", "M", _viota, guard="vd != vs2")


def vid_v(b: Insn, vm: int, vd: U64) -> None:
    check_groups(b, (vd, 0))
    to = place(b, vd)
    by_width(b, ALL, lambda sew: each(b, vm, lambda i: set_element(b, to, i, b.trunc(i, ELEMENT[sew]))))


for _vm in (1, 0):
    isa.row(
        f"vid.v vd{'' if _vm else ', v0.t'}", f"010100 {_vm} 00000 10001 010 vd:5 {OP_V}", vid_v, name=f"vid_v_{_vm}", needs="v", vm=_vm,
        guard="" if _vm else "vd != 0",
    )  # fmt: skip


# ---- permutations ----
def _largest(b: Insn, sew: int) -> Value:
    """VLMAX."""
    return b.zext(b.lshr(b.shl(b.const(I32, VLENB), b.get("vlmul") + 3), 3 + sew), I64)


def _gather(index_16: bool) -> Callable[..., None]:
    """vd[i] = vs2[y[i]], 0 beyond VLMAX."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, (vd, 0), (vs2, 0), *(() if index_16 else ((r, 0) for r in source.groups)))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t = ELEMENT[sew]
            largest = _largest(b, sew)
            if index_16:
                log = b.get("vlmul") + (1 - sew)
                aligned = b.shl(b.const(I32, 1), b.smax(log, 0)) - 1
                bad = b.or_(b.ne(b.and_(b.trunc(source.value, I32), aligned), 0), b.or_(b.sgt(log, 3), b.slt(log, -3)))
                b.trap(EXC_ILLEGAL, when=bad)
                check_overlap(b, vd, b.get("vlmul"), source.value, log, APART)

            def one(i: Value) -> None:
                n = b.zext(source.get(i, I16 if index_16 else t), I64) if source.form == "v" else source.value
                value = b.var(t, 0)
                with b.if_(b.ult(n, largest)):
                    value.set(element(b, base, n, t))
                set_element(b, to, i, value.get())

            each(b, vm, one)

        by_width(b, ALL, width)

    return body


for _form in "vxu":
    _guard = "vd != vs2 and vd != vs1" if _form == "v" else "vd != vs2"
    rows(f"vrgather.v{'i' if _form == 'u' else _form}", "001100", "I", _form, _gather(False), guard=_guard)
rows("vrgatherei16.vv", "001110", "I", "v", _gather(True), guard="vd != vs2 and vd != vs1")


def _slide_up(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
    """vd[i] = vs2[i - n] for i >= n."""
    check_groups(b, (vd, 0), (vs2, 0))
    to, base, n = place(b, vd), place(b, vs2), source.value
    b.set("vstart", b.umax(b.get("vstart"), b.umin(b.get("vl"), n)))
    by_width(b, ALL, lambda sew: each(b, vm, lambda i: set_element(b, to, i, element(b, base, i - n, ELEMENT[sew]))))


def _slide_down(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
    """vd[i] = vs2[i + n], 0 beyond VLMAX."""
    check_groups(b, (vd, 0), (vs2, 0))
    to, base, n = place(b, vd), place(b, vs2), source.value

    def width(sew: int) -> None:
        t = ELEMENT[sew]
        largest = _largest(b, sew)

        def one(i: Value) -> None:
            value = b.var(t, 0)
            with b.if_(b.and_(b.ult(n, largest), b.ult(i + n, largest))):
                value.set(element(b, base, i + n, t))
            set_element(b, to, i, value.get())

        each(b, vm, one)

    by_width(b, ALL, width)


for _form in "xu":
    rows(f"vslideup.v{'i' if _form == 'u' else _form}", "001110", "I", _form, _slide_up, guard="vd != vs2")
    rows(f"vslidedown.v{'i' if _form == 'u' else _form}", "001111", "I", _form, _slide_down)


def slide_one(up: bool, get: Callable[[Insn, Operand, int], Value], widths: range) -> Callable[..., None]:
    """By one place, with the scalar where nothing comes from."""

    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, (vd, 0), (vs2, 0))
        to, base, vl = place(b, vd), place(b, vs2), b.get("vl")

        def width(sew: int) -> None:
            t = ELEMENT[sew]

            def one(i: Value) -> None:
                value = b.var(t, get(b, source, sew))
                with b.if_(b.ne(i, 0) if up else b.ne(i + 1, vl)):
                    value.set(element(b, base, i - 1 if up else i + 1, t))
                set_element(b, to, i, value.get())

            each(b, vm, one)

        by_width(b, widths, width)

    return body


rows("vslide1up.vx", "001110", "M", "x", slide_one(True, lambda b, s, sew: b.trunc(s.value, ELEMENT[sew]), ALL), guard="vd != vs2")
rows("vslide1down.vx", "001111", "M", "x", slide_one(False, lambda b, s, sew: b.trunc(s.value, ELEMENT[sew]), ALL))


def vcompress_vm(b: Insn, vd: U64, vs2: U64, vs1: U64) -> None:
    """The elements of vs2 whose bit is set in vs1, packed."""
    check_groups(b, (vd, 0), (vs2, 0))
    check_overlap(b, vd, b.get("vlmul"), vs1, b.const(I32, 0), APART)
    b.trap(EXC_ILLEGAL, when=b.ne(b.get("vstart"), 0))
    to, base, mask = place(b, vd), place(b, vs2), place(b, vs1)

    def width(sew: int) -> None:
        t = ELEMENT[sew]
        count = b.var(I64, 0)

        def one(i: Value) -> None:
            with b.if_(mask_bit(b, mask, i)):
                set_element(b, to, count.get(), element(b, base, i, t))
                count.set(count.get() + 1)

        each(b, 1, one)

    by_width(b, ALL, width)


isa.row(
    "vcompress.vm vd, vs2, vs1", f"010111 1 vs2:5 vs1:5 010 vd:5 {OP_V}", vcompress_vm, name="vcompress_vm", needs="v",
    guard="vd != vs2 and vd != vs1",
)  # fmt: skip

__all__ = ["slide_one"]
