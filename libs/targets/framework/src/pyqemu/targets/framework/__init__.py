"""Describe a guest CPU as rows with meanings; decoder, assembler, disassembler and execution come from the rows."""

from .assembler import Assembler
from .errors import AsmError, EncodingError, TableError
from .facets import (
    BOOL,
    F32,
    F64,
    S8,
    S16,
    S32,
    S64,
    S128,
    U8,
    U16,
    U32,
    U64,
    U128,
    VEC64,
    VEC128,
    VEC256,
    Facet,
    Label,
)  # fmt: skip
from .meanings import Meaning, Meanings
from .operands import Choice, Coded, Imm, Kind, RegisterClass, Relative
from .pattern import Pattern, parse_pattern
from .registers import Register, Registers
from .rows import Isa, Row
from .scalar import EXC_ILLEGAL, EXC_UNIMPLEMENTED, FIRST_EXCEPTION, ScalarTarget
from .table import Table
from .verbs import Flow, FlowError, Insn

__all__ = [
    "BOOL", "EXC_ILLEGAL", "EXC_UNIMPLEMENTED", "F32", "F64", "FIRST_EXCEPTION", "S8", "S16", "S32", "S64", "S128",
    "U8", "U16", "U32", "U64", "U128", "VEC64", "VEC128", "VEC256", "AsmError", "Assembler", "Choice", "Coded", "EncodingError", "Facet",
    "Flow", "FlowError", "Imm", "Insn", "Isa", "Kind", "Label", "Meaning", "Meanings", "Pattern", "Register", "RegisterClass", "Registers",
    "Relative", "Row", "ScalarTarget", "Table", "TableError", "parse_pattern",
]  # fmt: skip
