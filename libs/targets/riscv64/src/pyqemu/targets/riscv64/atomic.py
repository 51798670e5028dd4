"""Atomic memory operations (A): the host's own, on naturally aligned addresses.

Unprivileged manual 20240411, chapter 13.  A reservation is the address and the value that was read: the store happens when memory still
holds that value, by compare and exchange.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyqemu.targets.framework import S32, U32, U64, Insn
from pyqemu.tcg_ir import I32, I64, Type, Value

from .encoding import isa, meaning
from .state import EXC_MISALIGNED, NO_RESERVATION


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


def _rows(suffix: str, funct3: str, type: Type, facet: Any, result: Any) -> None:
    """All operations of one width."""

    def row(name: str, funct5: str, operands: str, function: Callable[..., Any], rs2: str = "rs2:5") -> None:
        isa.row(
            f"{name}.{suffix}{{order}} {operands}", f"{funct5} order:2 {rs2} rs1:5 {funct3} rd:5 0101111", function,
            name=f"{name}_{suffix}", needs="a", ignore="order",
        )  # fmt: skip

    row("lr", "00010", "rd, (rs1)", _lr(f"lr_{suffix}", type, result), "00000")
    row("sc", "00011", "rd, rs2, (rs1)", _sc(f"sc_{suffix}", type, facet))
    for name, funct5, operation in (
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
        row(name, funct5, "rd, rs2, (rs1)", _amo(f"{name}_{suffix}", operation, type, facet, result))


_rows("w", "010", I32, U32, S32)
_rows("d", "011", I64, U64, U64)

__all__ = ["check_aligned"]
