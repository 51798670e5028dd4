"""What all row modules share: the instruction set object, its operands, and the shapes of encodings.

Names of shapes and fields are those of the unprivileged manual (20240411), chapter 2.2 "Base Instruction Formats".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from pyqemu.targets.framework import Choice, Imm, Isa, RegisterClass, Relative
from pyqemu.targets.framework.operands import number

from .state import F_NAMES, LAYOUT, X_NAMES

X: Final = RegisterClass("x", X_NAMES, others={f"x{i}": i for i in range(32)} | {"fp": 8}, zero=0)
F: Final = RegisterClass("f", F_NAMES, others={f"f{i}": i for i in range(32)}, box="ones")


def _upper(text: str, symbols: Mapping[str, int]) -> int:
    """The 20 bits of ``lui`` as a displacement; the assembler takes them signed or unsigned."""
    n = number(text, symbols)
    return (n - (1 << 20) if n >> 19 == 1 else n) << 12


class Upper(Imm):
    """Bits 31..12 of a signed immediate, written without the twelve zeros."""

    def __init__(self) -> None:
        super().__init__(signed=True)

    def text(self, value: int, pc: int) -> str:
        return f"{value >> 12 & 0xFFFFF:#x}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        return _upper(text, symbols)


class UpperRelative(Relative):
    """The same, counted from the instruction's address."""

    def text(self, value: int, pc: int) -> str:
        return f"{value >> 12 & 0xFFFFF:#x}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        return _upper(text, symbols)


#: Sets of accesses that a fence orders: device input and output, memory reads and writes.
FENCE_SETS: Final = ("0", *("".join(c for bit, c in ((8, "i"), (4, "o"), (2, "r"), (1, "w")) if n & bit) for n in range(1, 16)))

isa: Final = Isa("riscv64", LAYOUT, unit=16, length="32 if w & 3 == 3 else 16", pc_shift=1)
isa.operand("rd", X, out=True)
isa.operand("rs1 rs2", X)
isa.operand("rdc rs1c rs2c", X.part(8, 8))
isa.operand("fd", F, out=True)
isa.operand("fs1 fs2 fs3", F)
isa.operand("fdc fs2c", F.part(8, 8))
isa.operand("imm off", Imm(signed=True))
isa.operand("uimm shamt zimm csr", Imm())
isa.operand("upper", Upper())
isa.operand("base", UpperRelative())
isa.operand("target", Relative())
isa.operand("pred succ", Choice(*FENCE_SETS))
isa.operand("order", Choice("", ".rl", ".aq", ".aqrl", plain=0))
isa.operand("rm", Choice("rne", "rtz", "rdn", "rup", "rmm"))


def R(funct7: str, funct3: str, opcode: str) -> str:
    return f"{funct7} rs2:5 rs1:5 {funct3} rd:5 {opcode}"


def unary_shape(funct12: str, funct3: str, opcode: str) -> str:
    return f"{funct12} rs1:5 {funct3} rd:5 {opcode}"


def I(funct3: str, opcode: str, field: str = "imm:12") -> str:  # noqa: E743 (the manual's name)
    return f"{field} rs1:5 {funct3} rd:5 {opcode}"


def S(funct3: str, opcode: str = "0100011", source: str = "rs2") -> str:
    return f"off[11:5] {source}:5 rs1:5 {funct3} off[4:0] {opcode}"


def B(funct3: str, rs2: str = "rs2:5") -> str:
    return f"target[12] target[10:5] {rs2} rs1:5 {funct3} target[4:1] target[11] 1100011"


OP: Final = "0110011"
OP_32: Final = "0111011"
OP_IMM: Final = "0010011"
OP_IMM_32: Final = "0011011"
LOAD: Final = "0000011"
SYSTEM: Final = "1110011"
MISC_MEM: Final = "0001111"


def meaning(name: str, function: Callable[..., Any], **facets: Any) -> Callable[..., Any]:
    """``function`` as a meaning: its name, and the facets of its parameters and (``result``) of what it returns."""
    function.__name__ = name
    result = facets.pop("result", None)
    function.__annotations__ = {**facets, "return": result}
    return function


__all__ = [
    "LOAD", "MISC_MEM", "OP", "OP_32", "OP_IMM", "OP_IMM_32", "SYSTEM", "B", "F", "I", "R", "S", "X", "isa", "meaning", "unary_shape",
]  # fmt: skip
