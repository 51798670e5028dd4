"""The vector extension (V 1.0, VLEN 128): configuration, and what all its rows are made with.

Unprivileged manual 20240411, chapter 30.  Registers lie one behind the other in the state block, so a register group is an array of
elements.  A meaning is a loop over the elements from ``vstart`` to ``vl``, written once for each element width; which one runs is
decided when it executes.  Elements behind ``vl`` and masked elements stay as they are, which every policy allows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from pyqemu.targets.framework import S64, U64, Choice, Imm, Insn
from pyqemu.targets.framework.errors import AsmError
from pyqemu.targets.framework.operands import number
from pyqemu.targets.framework.scalar import EXC_ILLEGAL
from pyqemu.tcg_ir import I1, I8, I16, I32, I64, Type, Value

from .csr import Csr, declare, declare_read_only
from .encoding import SYSTEM, isa, meaning
from .state import VLEN

VLENB: Final = VLEN // 8
V_NAMES: Final = tuple(f"v{i}" for i in range(32))
ELEMENT: Final = (I8, I16, I32, I64)  # by vsew
WIDE: Final = (I16, I32, I64)
#: ``vsew`` while vtype is illegal.
NO_SEW: Final = 8
OP_V: Final = "1010111"
MASKED: Final = (1, 0)  # values of the vm bit

isa.operand("vd vs1 vs2 vs3", Choice(*V_NAMES))
isa.operand("simm", Imm(signed=True))
isa.operand("uimm5", Imm())
isa.operand("vm count", Imm())
isa.operand("nf", Choice("", *(f"seg{n}" for n in range(2, 9)), plain=0))


class VType(Imm):
    """The immediate of vsetvli, written ``e32, m2, ta, ma``; a reserved one as a number."""

    token = r"e\d+\s*,\s*mf?\d+\s*,\s*t[au]\s*,\s*m[au]|[-+]?\w+"
    _LMUL: Final = ("m1", "m2", "m4", "m8", "", "mf8", "mf4", "mf2")

    def text(self, value: int, pc: int) -> str:
        lmul, sew = self._LMUL[value & 7], value >> 3 & 7
        if value >> 8 or not lmul or sew > 3:
            return str(value)
        return f"e{8 << sew}, {lmul}, {'ta' if value & 64 else 'tu'}, {'ma' if value & 128 else 'mu'}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        parts = [p.strip() for p in text.split(",")]
        if len(parts) == 1:
            return number(text, symbols)
        sews = {f"e{8 << n}": n for n in range(4)}
        if parts[0] not in sews or parts[1] not in self._LMUL:
            raise AsmError(f"{text.strip()!r} is no vector type")
        return sews[parts[0]] << 3 | self._LMUL.index(parts[1]) | (parts[2] == "ta") << 6 | (parts[3] == "ma") << 7


isa.operand("vtypei", VType())


# ---- configuration ----
def _configure(b: Insn, vtype: Value, avl: Value | None) -> Value:
    """Set vtype and vl; ``avl`` ``None``: as many elements as fit.  Gives the new vl."""
    sew = b.and_(b.lshr(vtype, 3), 7)
    lmul = b.sextract(vtype, 0, 3)  # the binary logarithm
    good = b.and_(b.ule(vtype, 255), b.and_(b.ne(lmul, -4), b.sle(sew, b.smin(b.const(I64, 3), lmul + 3))))
    largest = b.shl(b.const(I64, 1), lmul + (VLENB.bit_length() - 1) - sew)
    vl = b.select(good, largest if avl is None else b.umin(avl, largest), 0)
    b.set("vl", vl)
    b.set("vtype", b.select(good, vtype, 1 << 63))
    b.set("vsew", b.trunc(b.select(good, sew, NO_SEW), I32))
    b.set("vlmul", b.trunc(b.select(good, lmul, 0), I32))
    b.set("vstart", 0)
    return vl


def vsetvli(b: Insn, rs1: U64, vtypei: U64) -> U64:
    return _configure(b, vtypei, rs1)


def vsetvli_max(b: Insn, vtypei: U64) -> U64:
    return _configure(b, vtypei, None)


def vsetvli_keep(b: Insn, vtypei: U64) -> None:
    _configure(b, vtypei, b.get("vl"))


def vsetvl(b: Insn, rs1: U64, rs2: U64) -> U64:
    return _configure(b, rs2, rs1)


def vsetvl_max(b: Insn, rs2: U64) -> U64:
    return _configure(b, rs2, None)


def vsetvl_keep(b: Insn, rs2: U64) -> None:
    _configure(b, rs2, b.get("vl"))


def vsetivli(b: Insn, uimm5: U64, vtypei: U64) -> U64:
    return _configure(b, vtypei, uimm5)


for _mnemonic, _source, _bits in (("vsetvli", "vtypei", "0 vtypei:11"), ("vsetvl", "rs2", "1000000 rs2:5")):
    _functions = (vsetvli_keep, vsetvli_max, vsetvli) if _source == "vtypei" else (vsetvl_keep, vsetvl_max, vsetvl)
    _names = [function.__name__ for function in _functions]
    for _n, (_rd, _rs1) in enumerate((("zero", "zero"), ("rd", "zero"), ("rd", "rs1"))):
        _code = " 111 ".join("00000" if r == "zero" else f"{r}:5" for r in (_rs1, _rd))
        isa.row(
            f"{_mnemonic} {_rd}, {_rs1}, {_source}", f"{_bits} {_code} {OP_V}", _functions[_n], name=_names[_n], needs="v",
            before=_names[_n + 1 :],
        )  # fmt: skip
isa.row("vsetivli rd, uimm5, vtypei", f"11 vtypei:10 uimm5:5 111 rd:5 {OP_V}", vsetivli, needs="v")


def _csr_field(field: str, bits: int) -> tuple[Callable[[Insn], Value], Callable[[Insn, Value], None]]:
    return (lambda b: b.zext(b.get(field), I64)), (lambda b, v: b.set(field, b.trunc(b.and_(v, (1 << bits) - 1), I32)))


def _read_vcsr(b: Insn) -> Value:
    return b.zext(b.or_(b.get("vxsat"), b.shl(b.get("vxrm"), 1)), I64)


def _write_vcsr(b: Insn, value: Value) -> None:
    low = b.trunc(value, I32)
    b.set("vxsat", b.and_(low, 1))
    b.set("vxrm", b.and_(b.lshr(low, 1), 3))


declare(Csr(0x008, "vstart", "v", lambda b: b.get("vstart"), lambda b, v: b.set("vstart", b.and_(v, VLEN - 1))))
declare(Csr(0x009, "vxsat", "v", *_csr_field("vxsat", 1)))
declare(Csr(0x00A, "vxrm", "v", *_csr_field("vxrm", 2)))
declare(Csr(0x00F, "vcsr", "v", _read_vcsr, _write_vcsr))
for _number, _name, _read in (
    (0xC20, "vl", lambda b: b.get("vl")),
    (0xC21, "vtype", lambda b: b.get("vtype")),
    (0xC22, "vlenb", lambda b: b.const(I64, VLENB)),
):
    declare_read_only(_number, _name, "v", _read)


# ---- what meanings are made with ----
def place(b: Insn, register: Value) -> Value:
    """Host address of a vector register."""
    layout = b.layout
    assert layout is not None
    return b.param("env") + (register << VLENB.bit_length() - 1) + layout["v"]


def element(b: Insn, base: Value, index: Value | int, type: Type) -> Value:
    """One element of the group at ``base``."""
    return b.hload(type, _at(b, base, index, type))


def set_element(b: Insn, base: Value, index: Value | int, value: Value) -> None:
    b.hstore(_at(b, base, index, value.type), 0, value)


def _at(b: Insn, base: Value, index: Value | int, type: Type) -> Value:
    size = type.bits // 8
    if isinstance(index, int):
        return base + index * size
    return base + (index << size.bit_length() - 1)


def mask_bit(b: Insn, base: Value, index: Value) -> Value:
    """Bit ``index`` of the mask register at ``base``, as i1."""
    byte = b.hload(I8, base + b.lshr(index, 3))
    return b.trunc(b.lshr(byte, b.trunc(b.and_(index, 7), I8)), I1)


def set_mask_bit(b: Insn, base: Value, index: Value, bit: Value) -> None:
    at = base + b.lshr(index, 3)
    n = b.trunc(b.and_(index, 7), I8)
    one = b.shl(b.const(I8, 1), n)
    b.hstore(at, 0, b.or_(b.and_(b.hload(I8, at), b.not_(one)), b.shl(b.zext(bit, I8), n)))


def each(b: Insn, vm: int, body: Callable[[Value], None], *, skipped: Callable[[Value], None] | None = None) -> None:
    """``body(index)`` for every active element; ``skipped(index)`` for those that the mask leaves out."""
    vl = b.get("vl")
    index = b.var(I64, b.get("vstart"))
    mask = None if vm else place(b, b.const(I64, 0))
    with b.loop() as loop:
        i = index.get()
        loop.break_if(b.uge(i, vl))
        if mask is None:
            body(i)
        else:
            with b.if_(mask_bit(b, mask, i)) as active:
                body(i)
            if skipped is not None:
                with active.else_():
                    skipped(i)
        index.set(i + 1)
    b.set("vstart", 0)


WIDER, NARROWER, APART = 1, -1, 0


def check_overlap(b: Insn, vd: Value, vd_log: Value, vs: Value, vs_log: Value, relation: int, fields: int = 1) -> None:
    """Groups (from vd on as many as ``fields``) of two to the power of the logarithms (i32) must not lie over each other.

    Where their elements have different widths they may share the last registers (the destination is WIDER, the source has whole
    registers) or the first (NARROWER); else they lie APART.  Chapter 30.5.2.
    """
    one = b.const(I32, 1)
    to, source = b.trunc(vd, I32), b.trunc(vs, I32)
    to_end, source_end = to + b.shl(one, b.smax(vd_log, 0)) * fields, source + b.shl(one, b.smax(vs_log, 0))
    bad = b.and_(b.ult(to, source_end), b.ult(source, to_end))
    if relation == NARROWER:
        bad = b.and_(bad, b.ne(to, source))
    elif relation == WIDER:
        bad = b.and_(bad, b.or_(b.ne(to_end, source_end), b.slt(vs_log, 0)))
    if bad.const is None:
        b.trap(EXC_ILLEGAL, when=bad)
    elif bad.const:
        b.trap(EXC_ILLEGAL, when=b.ule(b.get("vsew"), NO_SEW))  # always, but an instruction that always traps is another kind


def check_groups(b: Insn, *groups: tuple[Value, int], mask: Value | None = None) -> None:
    """Register numbers with the logarithm by which their groups are larger than LMUL: each must exist and be aligned.

    The first is the destination; ``mask``: the destination is this register and holds a mask.
    """
    lmul = b.get("vlmul")
    for register, shift in groups if mask is not None else groups[1:]:
        if mask is not None:
            check_overlap(b, mask, b.const(I32, 0), register, lmul + shift, NARROWER)
        elif shift != groups[0][1]:
            check_overlap(b, groups[0][0], lmul + groups[0][1], register, lmul + shift, WIDER if groups[0][1] > shift else NARROWER)
    bad = b.eq(b.get("vsew"), NO_SEW)
    for shift in sorted({shift for _, shift in groups}):
        registers = b.const(I32, 0)
        for register, own in groups:
            if own == shift:
                registers = b.or_(registers, b.trunc(register, I32))
        larger = lmul + shift
        aligned = b.shl(b.const(I32, 1), b.smax(larger, 0)) - 1
        bad = b.or_(bad, b.ne(b.and_(registers, aligned), 0))
        if shift > 0:
            bad = b.or_(bad, b.sgt(larger, 3))
        if shift < 0:
            bad = b.or_(bad, b.slt(larger, -3))
    b.trap(EXC_ILLEGAL, when=bad)


def by_width(b: Insn, widths: Sequence[int], body: Callable[[int], None]) -> None:
    """``body(vsew)`` for the element width in force; EXC_ILLEGAL for others than ``widths`` (ascending, without gaps)."""
    sew = b.get("vsew")
    bad = b.ugt(sew, widths[-1])
    if widths[0]:
        bad = b.or_(bad, b.ult(sew, widths[0]))
    b.trap(EXC_ILLEGAL, when=bad)
    _by_width(b, sew, widths, body)


def _by_width(b: Insn, sew: Value, widths: Sequence[int], body: Callable[[int], None]) -> None:
    if len(widths) == 1:
        body(widths[0])
        return
    with b.if_(b.eq(sew, widths[0])) as arm:
        body(widths[0])
    with arm.else_():
        _by_width(b, sew, widths[1:], body)


@contextmanager
def unless_empty(b: Insn) -> Iterator[None]:
    """What happens only if vstart is below vl."""
    with b.if_(b.ult(b.get("vstart"), b.get("vl"))):
        yield


# ---- rows ----
#: funct3 by category and source of the second operand.
_FUNCT3: Final = {"Iv": "000", "Fv": "001", "Mv": "010", "Ii": "011", "Iu": "011", "Ix": "100", "Ff": "101", "Mx": "110"}
_FIELD: Final = {"v": "vs1", "x": "rs1", "i": "simm", "u": "uimm5", "f": "fs1"}
_FACET: Final = {"v": U64, "x": U64, "i": S64, "u": U64, "f": U64}

#: (builder, vm, vd, vs2, source): register numbers, or a scalar.
Body = Callable[..., None]


class Operand:
    """The second operand: elements of a register, or one scalar for all."""

    def __init__(self, b: Insn, form: str, value: Value) -> None:
        self.b: Final = b
        self.form: Final = form
        self.value: Final = value
        self.base: Final = place(b, value) if form == "v" else value

    def get(self, index: Value, type: Type) -> Value:
        b = self.b
        if self.form == "v":
            return element(b, self.base, index, type)
        return b.trunc(self.value, type)

    @property
    def groups(self) -> list[Value]:
        """Register numbers to check."""
        return [self.value] if self.form == "v" else []


def rows(
    mnemonic: str, funct6: str, category: str, form: str, body: Body, *, masks: Sequence[int] = MASKED, reversed: bool = False,
    to_mask: bool = False, mask_text: str = ", v0.t", guard: str = "", needs: str = "v",
) -> None:  # fmt: skip
    """The rows ``mnemonic vd, vs2, source`` with and without a mask.  ``reversed``: the source is written before vs2, as in multiply-adds.
    ``to_mask``: the result is one element or a mask, which may be v0 itself.  ``guard``: what else must hold."""
    field = _FIELD[form]
    ident = mnemonic.replace(".", "_")
    operands = f"vd, {field}, vs2" if reversed else f"vd, vs2, {field}"

    def run(b: Insn, vm: int, vd: Value, vs2: Value, source: Value) -> None:
        body(b, vm, vd, vs2, Operand(b, form, source))

    scope: dict[str, Any] = {"run": run}
    exec(f"def wrapped(b, vm, vd, vs2, {field}):\n    return run(b, vm, vd, vs2, {field})", scope)
    function = meaning(ident, scope["wrapped"], vm=int, vd=U64, vs2=U64, **{field: _FACET[form]})
    for vm in masks:
        isa.row(
            f"{mnemonic} {operands}{'' if vm else mask_text}", f"{funct6} {vm} vs2:5 {field}:5 {_FUNCT3[category + form]} vd:5 {OP_V}",
            function, name=f"{ident}_{'u' if vm else 'm'}", needs=needs, vm=vm, guard=_guard(vm, to_mask, guard),
        )  # fmt: skip


def _guard(vm: int, to_mask: bool, more: str) -> str:
    """A masked instruction cannot write the mask, but with a mask or a single element."""
    return " and ".join(g for g in ("" if vm or to_mask else "vd != 0", more) if g)


def unary_rows(
    mnemonic: str, funct6: str, code: str, category: str, body: Callable[[Insn, int, Value, Value], None], *,
    masks: Sequence[int] = MASKED, guard: str = "", needs: str = "v",
) -> None:  # fmt: skip
    """The rows ``mnemonic vd, vs2`` whose kind stands in the place of vs1."""
    ident = mnemonic.replace(".", "_")

    def run(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
        body(b, vm, vd, vs2)

    function = meaning(ident, run, vm=int, vd=U64, vs2=U64)
    for vm in masks:
        isa.row(
            f"{mnemonic} vd, vs2{'' if vm else ', v0.t'}", f"{funct6} {vm} vs2:5 {code} {_FUNCT3[category + 'v']} vd:5 {OP_V}", function,
            name=f"{ident}_{'u' if vm else 'm'}", needs=needs, vm=vm, guard=_guard(vm, False, guard),
        )  # fmt: skip


__all__ = [
    "APART", "ELEMENT", "MASKED", "NARROWER", "NO_SEW", "OP_V", "SYSTEM", "VLENB", "WIDE", "WIDER", "Body", "Operand",
    "by_width", "check_groups", "check_overlap", "each", "element",
    "mask_bit", "place", "rows", "set_element", "set_mask_bit", "unary_rows", "unless_empty",
]  # fmt: skip
