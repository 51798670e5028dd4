"""Vector loads and stores (chapter 30.7): unit-stride, strided, indexed, in segments, fault-only-first, masks, whole registers.

An access that faults leaves vstart at its element: the instruction can go on from there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import U64, Insn
from pyqemu.targets.framework.scalar import EXC_ILLEGAL
from pyqemu.tcg_ir import I8, I32, I64, Type, Value

from .encoding import isa, meaning
from .vector import (
    APART,
    ELEMENT,
    MASKED,
    NARROWER,
    NO_SEW,
    VLENB,
    WIDER,
    by_width,
    check_overlap,
    each,
    element,
    place,
    set_element,
)

#: The width field of an element width, and vsew of it.
WIDTHS: Final = {8: ("000", 0), 16: ("101", 1), 32: ("110", 2), 64: ("111", 3)}
LOAD_FP: Final = "0000111"
STORE_FP: Final = "0100111"


def _check(b: Insn, register: Value, fields: int, larger: Value) -> None:
    """A segment of ``fields`` groups from ``register`` on, each of two to the power of ``larger`` registers (i32, maybe negative)."""
    size = b.shl(b.const(I32, 1), b.smax(larger, 0))
    number = b.trunc(register, I32)
    bad = b.or_(b.ne(b.and_(number, size - 1), 0), b.or_(b.sgt(larger, 3), b.slt(larger, -3)))
    bad = b.or_(bad, b.eq(b.get("vsew"), NO_SEW))
    if fields > 1:
        whole = b.mul(size, fields)
        bad = b.or_(bad, b.or_(b.ugt(whole, 8), b.ugt(number + whole, 32)))
    b.trap(EXC_ILLEGAL, when=bad)


def _larger(b: Insn, sew: int) -> Value:
    """Logarithm of EMUL for elements of a width of their own: LMUL * EEW / SEW."""
    return b.get("vlmul") + sew - b.get("vsew")


def _transfer(b: Insn, type: Type, register: Value, i: Value, address: Value, *, store: bool) -> None:
    if store:
        b.store(address, element(b, register, i, type))
    else:
        set_element(b, register, i, b.load(type, address))


def _segments(
    b: Insn, vm: int, register: Value, fields: int, type: Type, larger: Value, address: Callable[[Value], Value], *, store: bool
) -> None:
    """Move all segments; ``address(i)`` is that of segment i."""
    base = place(b, register)
    group = b.shl(b.const(I64, VLENB), b.zext(b.smax(larger, 0), I64))

    def one(i: Value) -> None:
        b.set("vstart", i)
        at = address(i)
        for field in range(fields):
            _transfer(b, type, base + group * field if field else base, i, at + field * (type.bits // 8), store=store)

    each(b, vm, one)


def _row(text: str, mop: str, rs2: str, width: str, register: str, opcode: str, function: Any) -> None:
    """The rows of a load or store with and without a mask; ``nf`` is the number of fields less one."""
    mnemonic = text.partition(" ")[0].replace(".", "_").replace("{nf}", "")
    for vm in MASKED:
        isa.row(
            f"{text}{'' if vm else ', v0.t'}", f"nf:3 0 {mop} {vm} {rs2} rs1:5 {width} {register}:5 {opcode}", function,
            name=f"{mnemonic}_{'u' if vm else 'm'}", needs="v", guard="vd != 0" if not vm and opcode == LOAD_FP else "", vm=vm,
        )  # fmt: skip


def _unit(width: int, store: bool) -> Any:
    sew = WIDTHS[width][1]
    type, size = ELEMENT[sew], width // 8

    def move(b: Insn, vm: int, nf: int, vd: Value, rs1: Value) -> None:
        larger = _larger(b, sew)
        _check(b, vd, nf, larger)
        _segments(b, vm, vd, nf, type, larger, lambda i: rs1 + i * (size * nf), store=store)

    def load(b: Insn, vm: int, nf: int, vd: Value, rs1: Value) -> None:
        move(b, vm, nf + 1, vd, rs1)

    def save(b: Insn, vm: int, nf: int, vs3: Value, rs1: Value) -> None:
        move(b, vm, nf + 1, vs3, rs1)

    if store:
        return meaning(f"vse{width}", save, vm=int, nf=int, vs3=U64, rs1=U64)
    return meaning(f"vle{width}", load, vm=int, nf=int, vd=U64, rs1=U64)


def _strided(width: int, store: bool) -> Any:
    sew = WIDTHS[width][1]

    def move(b: Insn, vm: int, nf: int, vd: Value, rs1: Value, rs2: Value) -> None:
        larger = _larger(b, sew)
        _check(b, vd, nf, larger)
        _segments(b, vm, vd, nf, ELEMENT[sew], larger, lambda i: rs1 + i * rs2, store=store)

    def load(b: Insn, vm: int, nf: int, vd: Value, rs1: Value, rs2: Value) -> None:
        move(b, vm, nf + 1, vd, rs1, rs2)

    def save(b: Insn, vm: int, nf: int, vs3: Value, rs1: Value, rs2: Value) -> None:
        move(b, vm, nf + 1, vs3, rs1, rs2)

    if store:
        return meaning(f"vsse{width}", save, vm=int, nf=int, vs3=U64, rs1=U64, rs2=U64)
    return meaning(f"vlse{width}", load, vm=int, nf=int, vd=U64, rs1=U64, rs2=U64)


def _indexed(width: int, store: bool) -> Any:
    """``width`` is that of the indexes, which are byte offsets; data has that of vtype."""
    index_sew = WIDTHS[width][1]

    def move(b: Insn, vm: int, nf: int, vd: Value, rs1: Value, vs2: Value) -> None:
        _check(b, vs2, 1, _larger(b, index_sew))
        larger = b.get("vlmul")
        _check(b, vd, nf, larger)
        indexes = place(b, vs2)

        def address(i: Value) -> Value:
            return rs1 + b.zext(element(b, indexes, i, ELEMENT[index_sew]), I64)

        def width(sew: int) -> None:
            if not store and (nf > 1 or sew != index_sew):
                relation = APART if nf > 1 else WIDER if sew > index_sew else NARROWER
                check_overlap(b, vd, larger, vs2, _larger(b, index_sew), relation, nf)
            _segments(b, vm, vd, nf, ELEMENT[sew], larger, address, store=store)

        by_width(b, range(4), width)

    def load(b: Insn, vm: int, nf: int, vd: Value, rs1: Value, vs2: Value) -> None:
        move(b, vm, nf + 1, vd, rs1, vs2)

    def save(b: Insn, vm: int, nf: int, vs3: Value, rs1: Value, vs2: Value) -> None:
        move(b, vm, nf + 1, vs3, rs1, vs2)

    if store:
        return meaning(f"vsxei{width}", save, vm=int, nf=int, vs3=U64, rs1=U64, vs2=U64)
    return meaning(f"vlxei{width}", load, vm=int, nf=int, vd=U64, rs1=U64, vs2=U64)


def _first_fault(width: int) -> Any:
    """Only the first element may fault: the others are tried page by page, and vl shrinks to what is there.

    A shorter vl is allowed for any reason, so no more is read than up to the next 4 KiB boundary behind the first element.
    """
    sew = WIDTHS[width][1]
    size = width // 8

    def load(b: Insn, vm: int, nf: int, vd: Value, rs1: Value) -> None:
        larger = _larger(b, sew)
        _check(b, vd, nf + 1, larger)
        step = size * (nf + 1)
        vstart = b.get("vstart")
        begin = rs1 + vstart * step
        # Segments that end on the page where the first one ends; at least that one.
        room = b.or_(begin + (step - 1), 4095) + 1 - begin
        vl = b.get("vl")
        b.set("vl", b.select(b.ult(vstart, vl), b.umin(vl, vstart + b.udiv(room, b.const(I64, step))), vl))
        _segments(b, vm, vd, nf + 1, ELEMENT[sew], larger, lambda i: rs1 + i * step, store=False)

    return meaning(f"vle{width}ff", load, vm=int, nf=int, vd=U64, rs1=U64)


for _width, (_code, _sew) in WIDTHS.items():
    _load, _store = _indexed(_width, False), _indexed(_width, True)
    _row(f"vl{{nf}}e{_width}.v vd, (rs1)", "00", "00000", _code, "vd", LOAD_FP, _unit(_width, False))
    _row(f"vs{{nf}}e{_width}.v vs3, (rs1)", "00", "00000", _code, "vs3", STORE_FP, _unit(_width, True))
    _row(f"vl{{nf}}e{_width}ff.v vd, (rs1)", "00", "10000", _code, "vd", LOAD_FP, _first_fault(_width))
    _row(f"vls{{nf}}e{_width}.v vd, (rs1), rs2", "10", "rs2:5", _code, "vd", LOAD_FP, _strided(_width, False))
    _row(f"vss{{nf}}e{_width}.v vs3, (rs1), rs2", "10", "rs2:5", _code, "vs3", STORE_FP, _strided(_width, True))
    for _kind, _mop in (("u", "01"), ("o", "11")):
        _row(f"vl{_kind}x{{nf}}ei{_width}.v vd, (rs1), vs2", _mop, "vs2:5", _code, "vd", LOAD_FP, _load)
        _row(f"vs{_kind}x{{nf}}ei{_width}.v vs3, (rs1), vs2", _mop, "vs2:5", _code, "vs3", STORE_FP, _store)


# ---- without a type ----
def _bytes(b: Insn, register: Value, rs1: Value, count: Value, *, store: bool) -> None:
    base = place(b, register)
    i = b.var(I64, b.get("vstart"))
    with b.loop() as loop:
        at = i.get()
        loop.break_if(b.uge(at, count))
        b.set("vstart", at)
        _transfer(b, I8, base, at, rs1 + at, store=store)
        i.set(at + 1)
    b.set("vstart", 0)


def vlm(b: Insn, vd: U64, rs1: U64) -> None:
    """As many bytes as hold vl bits."""
    b.trap(EXC_ILLEGAL, when=b.eq(b.get("vsew"), NO_SEW))
    _bytes(b, vd, rs1, b.lshr(b.get("vl") + 7, 3), store=False)


def vsm(b: Insn, vs3: U64, rs1: U64) -> None:
    b.trap(EXC_ILLEGAL, when=b.eq(b.get("vsew"), NO_SEW))
    _bytes(b, vs3, rs1, b.lshr(b.get("vl") + 7, 3), store=True)


def _whole(b: Insn, count: int, register: Value, rs1: Value, *, store: bool) -> None:
    """Words of 64 bits; vstart counts the elements of the encoding, which are undone by beginning anew."""
    base = place(b, register)
    for word in range(count * VLENB // 8):
        _transfer(b, I64, base, b.const(I64, word), rs1 + 8 * word, store=store)
    b.set("vstart", 0)


def vlr(b: Insn, count: int, vd: U64, rs1: U64) -> None:
    _whole(b, count, vd, rs1, store=False)


def vsr(b: Insn, count: int, vs3: U64, rs1: U64) -> None:
    _whole(b, count, vs3, rs1, store=True)


isa.row("vlm.v vd, (rs1)", f"000 0 00 1 01011 rs1:5 000 vd:5 {LOAD_FP}", vlm, name="vlm_v", needs="v")
isa.row("vsm.v vs3, (rs1)", f"000 0 00 1 01011 rs1:5 000 vs3:5 {STORE_FP}", vsm, name="vsm_v", needs="v")
for _nf in (1, 2, 4, 8):
    _aligned = f"(vd & {_nf - 1}) == 0" if _nf > 1 else ""
    for _width, (_code, _) in WIDTHS.items():
        isa.row(
            f"vl{_nf}re{_width}.v vd, (rs1)", f"{_nf - 1:03b} 0 00 1 01000 rs1:5 {_code} vd:5 {LOAD_FP}", vlr, name=f"vl{_nf}re{_width}_v",
            needs="v", count=_nf, guard=_aligned,
        )  # fmt: skip
    isa.row(
        f"vs{_nf}r.v vs3, (rs1)", f"{_nf - 1:03b} 0 00 1 01000 rs1:5 000 vs3:5 {STORE_FP}", vsr, name=f"vs{_nf}r_v", needs="v", count=_nf,
        guard=_aligned.replace("vd", "vs3"),
    )  # fmt: skip
