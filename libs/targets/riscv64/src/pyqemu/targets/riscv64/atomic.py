"""Atomic memory operations (A, Zabha, Zacas): the host's own, on naturally aligned addresses.

Unprivileged manual 20240411, chapters 13, 15 and 16.  A reservation is the address and the value that was read: the store happens when
memory still holds that value, by compare and exchange.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyqemu.targets.framework import S8, S16, S32, U8, U16, U32, U64, Insn, RegisterClass
from pyqemu.tcg_ir import I8, I16, I32, I64, I128, Type, Value

from .encoding import isa, meaning
from .state import EXC_MISALIGNED, NO_RESERVATION, X_NAMES


def check_aligned(b: Insn, address: Value, size: int) -> None:
    """EXC_MISALIGNED unless ``address`` is a multiple of ``size``."""
    bad = b.ne(address & size - 1, 0)
    with b.if_(bad):
        b.set("bad_addr", address)
    b.trap(EXC_MISALIGNED, when=bad)


def _lr(name: str, type: Type, facet: Any) -> Callable[..., Any]:
    size = type.bits // 8

    def body(b: Insn, rs1: Value) -> Value:
        check_aligned(b, rs1, size)
        value = b.load(type, rs1, align=size, order="seq_cst")
        b.set("res_addr", rs1)
        b.set("res_value", b.sext(value, I64))
        return value

    return meaning(name, body, rs1=U64, result=facet)


def _sc(name: str, type: Type, facet: Any) -> Callable[..., Any]:
    size = type.bits // 8

    def body(b: Insn, rs1: Value, rs2: Value) -> Value:
        check_aligned(b, rs1, size)
        failed = b.var(I64, 1)
        with b.if_(b.eq(b.get("res_addr"), rs1)):
            expected = b.trunc(b.get("res_value"), type)
            failed.set(b.zext(b.ne(b.cmpxchg(rs1, expected, rs2), expected), I64))
        b.set("res_addr", NO_RESERVATION)
        return failed.get()

    return meaning(name, body, rs1=U64, rs2=facet, result=U64)


def _amo(name: str, operation: str, type: Type, facet: Any, result: Any) -> Callable[..., Any]:
    size = type.bits // 8

    def body(b: Insn, rs1: Value, rs2: Value) -> Value:
        check_aligned(b, rs1, size)
        return b.atomic(operation, rs1, rs2)

    return meaning(name, body, rs1=U64, rs2=facet, result=result)


def _amocas(name: str, type: Type, facet: Any, result: Any) -> Callable[..., Any]:
    size = type.bits // 8

    def body(b: Insn, rd: Value, rs1: Value, rs2: Value) -> Value:
        check_aligned(b, rs1, size)
        return b.cmpxchg(rs1, rd, rs2)

    return meaning(name, body, rd=facet, rs1=U64, rs2=facet, result=result)


def _row(name: str, suffix: str, funct5: str, funct3: str, operands: str, function: Callable[..., Any], needs: str, **more: Any) -> None:
    rs2 = "rs2:5" if "rs2" in operands else "00000"
    isa.row(
        f"{name}.{suffix}{{order}} {operands}", f"{funct5} order:2 {rs2} rs1:5 {funct3} rd:5 0101111", function,
        name=f"{name}_{suffix}", needs=needs, ignore="order", **more,
    )  # fmt: skip


#: The upper half of a pair of registers; that of the pair of register zero is zero as well.
_UPPER = RegisterClass("x", ["zero", *X_NAMES[2:], X_NAMES[1]], elements=[0, *range(2, 32), 1], zero=0)
isa.view("rd_1", "rd", _UPPER, out=True)
isa.view("rs2_1", "rs2", _UPPER)

for _suffix, _funct3, _type, _facet, _result, _needs in (
    ("b", "000", I8, U8, S8, "a zabha"),
    ("h", "001", I16, U16, S16, "a zabha"),
    ("w", "010", I32, U32, S32, "a"),
    ("d", "011", I64, U64, U64, "a"),
):
    if _needs == "a":
        _row("lr", _suffix, "00010", _funct3, "rd, (rs1)", _lr(f"lr_{_suffix}", _type, _result), _needs)
        _row("sc", _suffix, "00011", _funct3, "rd, rs2, (rs1)", _sc(f"sc_{_suffix}", _type, _facet), _needs)
    for _name, _funct5, _operation in (
        ("amoswap", "00001", "xchg"),
        ("amoadd", "00000", "add"),
        ("amoxor", "00100", "xor"),
        ("amoand", "01100", "and"),
        ("amoor", "01000", "or"),
        ("amomin", "10000", "smin"),
        ("amomax", "10100", "smax"),
        ("amominu", "11000", "umin"),
        ("amomaxu", "11100", "umax"),
    ):
        _meaning = _amo(f"{_name}_{_suffix}", _operation, _type, _facet, _result)
        _row(_name, _suffix, _funct5, _funct3, "rd, rs2, (rs1)", _meaning, _needs)
    _meaning = _amocas(f"amocas_{_suffix}", _type, _facet, _result)
    _row("amocas", _suffix, "00101", _funct3, "rd, rs2, (rs1)", _meaning, f"{_needs} zacas", out="rd")


def _amocas_q(b: Insn, rd: U64, rd_1: U64, rs1: U64, rs2: U64, rs2_1: U64) -> tuple[U64, U64]:
    check_aligned(b, rs1, 16)
    old = b.cmpxchg(rs1, _join(b, rd, rd_1), _join(b, rs2, rs2_1))
    return b.trunc(old, I64), b.trunc(b.lshr(old, 64), I64)


def _join(b: Insn, low: Value, high: Value) -> Value:
    return b.zext(low, I128) | b.shl(b.zext(high, I128), 64)


_row(
    "amocas", "q", "00101", "100", "rd, rs2, (rs1)", _amocas_q, "a zacas", out="rd rd_1", guard="rd & 1 == 0 and rs2 & 1 == 0"
)

__all__ = ["check_aligned"]
