"""Bit manipulation: Zba, Zbb, Zbc, Zbs.  Unprivileged manual 20240411, chapter 28."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pyqemu.targets.framework import S8, S16, S32, S64, U16, U32, U64, Insn
from pyqemu.tcg_ir import I64, Value

from .base import MEANING, binary, immediate
from .encoding import OP, OP_32, OP_IMM, OP_IMM_32, I, R, isa, meaning, unary_shape


def _unary(
    text: str,
    pattern: str,
    function: Callable[[Insn, Value], Value],
    facet: Any,
    result: Any = U64,
    needs: str = "zbb",
    before: Sequence[str] = (),
) -> None:
    ident = text.partition(" ")[0].replace(".", "_")

    def body(b: Insn, rs1: Value) -> Value:
        return function(b, rs1)

    MEANING[ident] = meaning(ident, body, rs1=facet, result=result)
    isa.row(text, pattern, MEANING[ident], name=ident, needs=needs, before=before)


# ---- Zba: addresses ----
def _scaled(n: int) -> Callable[[Insn, Value, Value], Value]:
    return lambda b, x, y: (x << n) + y


def _scaled_word(n: int) -> Callable[..., Any]:
    def body(b: Insn, rs1: Value, rs2: Value) -> Value:
        return (b.zext(rs1, I64) << n) + rs2

    return meaning(f"sh{n}add_uw", body, rs1=U32, rs2=U64, result=U64)


for _n, _funct3 in ((1, "010"), (2, "100"), (3, "110")):
    isa.row(f"sh{_n}add rd, rs1, rs2", R("0010000", _funct3, OP), binary(f"sh{_n}add", _scaled(_n)), needs="zba")
    isa.row(f"sh{_n}add.uw rd, rs1, rs2", R("0010000", _funct3, OP_32), _scaled_word(_n), name=f"sh{_n}add_uw", needs="zba")


@isa.insn("zext.w rd, rs1", "0000100 00000 rs1:5 000 rd:5 0111011", needs="zba", before=["add_uw"])
def zext_w(b: Insn, rs1: U32) -> U32:
    return rs1


MEANING["zext_w"] = zext_w


@isa.insn("add.uw rd, rs1, rs2", R("0000100", "000", OP_32), needs="zba")
def add_uw(b: Insn, rs1: U32, rs2: U64) -> U64:
    return b.zext(rs1, I64) + rs2


@isa.insn("slli.uw rd, rs1, shamt", I("001", OP_IMM_32, "000010 shamt:6"), needs="zba")
def slli_uw(b: Insn, rs1: U32, shamt: U64) -> U64:
    return b.shl(b.zext(rs1, I64), shamt)


# ---- Zbb: basic ----
_operation: Any
for _name, _funct7, _funct3, _facet, _operation in (
    ("andn", "0100000", "111", U64, lambda b, x, y: x & ~y),
    ("orn", "0100000", "110", U64, lambda b, x, y: x | ~y),
    ("xnor", "0100000", "100", U64, lambda b, x, y: ~(x ^ y)),
    ("max", "0000101", "110", S64, Insn.smax),
    ("maxu", "0000101", "111", U64, Insn.umax),
    ("min", "0000101", "100", S64, Insn.smin),
    ("minu", "0000101", "101", U64, Insn.umin),
    ("rol", "0110000", "001", U64, Insn.rotl),
    ("ror", "0110000", "101", U64, Insn.rotr),
):
    isa.row(f"{_name} rd, rs1, rs2", R(_funct7, _funct3, OP), binary(_name, _operation, _facet), needs="zbb")
for _name, _funct3, _operation in (("rolw", "001", Insn.rotl), ("rorw", "101", Insn.rotr)):
    isa.row(f"{_name} rd, rs1, rs2", R("0110000", _funct3, OP_32), binary(_name, _operation, S32), needs="zbb")
isa.row("rori rd, rs1, shamt", I("101", OP_IMM, "011000 shamt:6"), immediate("rori", Insn.rotr, U64, "shamt"), needs="zbb")
isa.row("roriw rd, rs1, shamt", I("101", OP_IMM_32, "0110000 shamt:5"), immediate("roriw", Insn.rotr, S32, "shamt"), needs="zbb")


def _or_bytes(b: Insn, x: Value) -> Value:
    """Each byte that is not zero becomes all ones: its bits are gathered in its lowest, which is multiplied."""
    for n in (4, 2, 1):
        x = x | (b.lshr(x, n) & (0x0101_0101_0101_0101 * ((1 << n) - 1)))
    return (x & 0x0101_0101_0101_0101) * 0xFF


for _name, _code, _operation in (("clz", "00000", Insn.clz), ("ctz", "00001", Insn.ctz), ("cpop", "00010", Insn.popcnt)):
    _unary(f"{_name} rd, rs1", unary_shape(f"0110000 {_code}", "001", OP_IMM), _operation, U64)
    _unary(f"{_name}w rd, rs1", unary_shape(f"0110000 {_code}", "001", OP_IMM_32), _operation, U32, U32)
_unary("sext.b rd, rs1", unary_shape("0110000 00100", "001", OP_IMM), lambda b, x: x, S8, S8)
_unary("sext.h rd, rs1", unary_shape("0110000 00101", "001", OP_IMM), lambda b, x: x, S16, S16)
_unary("zext.h rd, rs1", unary_shape("0000100 00000", "100", OP_32), lambda b, x: x, U16, U16, before=["packw"])
_unary("orc.b rd, rs1", unary_shape("0010100 00111", "101", OP_IMM), _or_bytes, U64)
_unary("rev8 rd, rs1", unary_shape("0110101 11000", "101", OP_IMM), Insn.bswap, U64)

# ---- Zbc: carry-less products ----
for _name, _funct3, _operation in (
    ("clmul", "001", Insn.clmul),
    ("clmulh", "011", Insn.clmulh),
    ("clmulr", "010", lambda b, x, y: (b.clmulh(x, y) << 1) | b.lshr(b.clmul(x, y), 63)),
):
    isa.row(f"{_name} rd, rs1, rs2", R("0000101", _funct3, OP), binary(_name, _operation), needs="zbc")


# ---- Zbs: single bits ----
def _bit(b: Insn, n: Value) -> Value:
    return b.shl(b.const(I64, 1), n)


for _name, _funct6, _funct3, _operation in (
    ("bclr", "010010", "001", lambda b, x, n: x & ~_bit(b, n)),
    ("bext", "010010", "101", lambda b, x, n: b.lshr(x, n) & 1),
    ("binv", "011010", "001", lambda b, x, n: x ^ _bit(b, n)),
    ("bset", "001010", "001", lambda b, x, n: x | _bit(b, n)),
):
    isa.row(f"{_name} rd, rs1, rs2", R(f"{_funct6}0", _funct3, OP), binary(_name, _operation), needs="zbs")
    _function = immediate(f"{_name}i", _operation, U64, "shamt")
    isa.row(f"{_name}i rd, rs1, shamt", I(_funct3, OP_IMM, f"{_funct6} shamt:6"), _function, needs="zbs")

