"""Vector bit manipulation (Zvkb, Zvbb) and carry-less products (Zvbc).  Unprivileged manual 20250508, chapters 33.1 and 33.2."""

from __future__ import annotations

from typing import Any, Final

from pyqemu.targets.framework import U64, Imm, Insn
from pyqemu.tcg_ir import I8, I64, Value

from .encoding import isa, meaning
from .vector import (
    ELEMENT,
    MASKED,
    OP_V,
    Operand,
    by_width,
    check_groups,
    each,
    element,
    place,
    rows,
    set_element,
    unary_rows,
)
from .vinteger import simple, widening

_ALL: Final = range(4)
_DOUBLEWORD: Final = range(3, 4)
isa.operand("uimm6", Imm())


# ---- one operand ----
def _unary(mnemonic: str, code: str, function: Any, needs: str) -> None:
    def body(b: Insn, vm: int, vd: Value, vs2: Value) -> None:
        check_groups(b, (vd, 0), (vs2, 0))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            t = ELEMENT[sew]
            each(b, vm, lambda i: set_element(b, to, i, function(b, element(b, base, i, t))))

        by_width(b, _ALL, width)

    unary_rows(mnemonic, "010010", code, "M", body, needs=f"v {needs}")


def _reverse_in_bytes(b: Insn, x: Value) -> Value:
    """The bits of each byte from end to end: of the whole, then the bytes back."""
    return _reverse_bytes(b, b.bitreverse(x))


def _reverse_bytes(b: Insn, x: Value) -> Value:
    return x if x.type is I8 else b.bswap(x)


_unary("vbrev8.v", "01000", _reverse_in_bytes, "zvkb")
_unary("vrev8.v", "01001", _reverse_bytes, "zvkb")
_unary("vbrev.v", "01010", Insn.bitreverse, "zvbb")
_unary("vclz.v", "01100", Insn.clz, "zvbb")
_unary("vctz.v", "01101", Insn.ctz, "zvbb")
_unary("vcpop.v", "01110", Insn.popcnt, "zvbb")

# ---- two operands ----
for _form in "vx":
    rows(f"vandn.v{_form}", "000001", "I", _form, simple(lambda b, x, y: x & ~y), needs="v zvkb")
    rows(f"vrol.v{_form}", "010101", "I", _form, simple(Insn.rotl), needs="v zvkb")
    rows(f"vror.v{_form}", "010100", "I", _form, simple(Insn.rotr), needs="v zvkb")


def _rotate(b: Insn, vm: int, vd: Value, vs2: Value, amount: Value) -> None:
    simple(Insn.rotr)(b, vm, vd, vs2, Operand(b, "u", amount))


def _vror_vi(b: Insn, vm: int, vd: Value, vs2: Value, uimm6: Value) -> None:
    """Six bits of the amount, the highest beside the operation."""
    _rotate(b, vm, vd, vs2, uimm6)


_function = meaning("vror_vi", _vror_vi, vm=int, vd=U64, vs2=U64, uimm6=U64)
for _vm in MASKED:
    isa.row(
        f"vror.vi vd, vs2, uimm6{'' if _vm else ', v0.t'}", f"01010 uimm6[5] {_vm} vs2:5 uimm6[4:0] 011 vd:5 {OP_V}", _function,
        name=f"vror_vi_{'u' if _vm else 'm'}", needs="v zvkb", vm=_vm, guard="" if _vm else "vd != 0",
    )  # fmt: skip


def _shift_left(b: Insn, x: Value, y: Value) -> Value:
    """By as many places as bits of the amount say that the wide element has."""
    return b.shl(x, b.and_(y, x.type.bits - 1))


for _form in "vxu":
    rows(f"vwsll.v{'i' if _form == 'u' else _form}", "110101", "I", _form, widening(_shift_left, False, False), needs="v zvbb")


def _product(function: Any) -> Any:
    def body(b: Insn, vm: int, vd: Value, vs2: Value, source: Operand) -> None:
        check_groups(b, *((r, 0) for r in (vd, vs2, *source.groups)))
        to, base = place(b, vd), place(b, vs2)

        def width(sew: int) -> None:
            each(b, vm, lambda i: set_element(b, to, i, function(b, element(b, base, i, I64), source.get(i, I64))))

        by_width(b, _DOUBLEWORD, width)

    return body


for _form in "vx":
    rows(f"vclmul.v{_form}", "001100", "M", _form, _product(Insn.clmul), needs="v zvbc")
    rows(f"vclmulh.v{_form}", "001101", "M", _form, _product(Insn.clmulh), needs="v zvbc")

__all__: list[str] = []
