"""Describe a guest CPU as rows with meanings; decoder, assembler, disassembler and execution come from the rows.

Names load when they are first used: a runner that has generated drivers needs ``scalar`` and ``registers`` only.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .assembler import Assembler
    from .coverage import coverage_page
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
    from .flow import FLOW_BRANCH, FLOW_INDIRECT, FLOW_JUMP, FLOW_NEXT, FLOW_RETURN, FLOW_SYSCALL, FLOW_TRAP
    from .generated import drivers_module
    from .isa import Isa
    from .meanings import Meaning, Meanings
    from .operands import Choice, Coded, Imm, Kind, RegisterClass, Relative
    from .pattern import Pattern, parse_pattern
    from .registers import Register, Registers
    from .rows import Row
    from .scalar import EXC_ILLEGAL, EXC_UNIMPLEMENTED, FIRST_EXCEPTION, ScalarTarget
    from .table import Table
    from .verbs import Flow, FlowError, Insn

_HOMES = {
    "assembler": ("Assembler",),
    "coverage": ("coverage_page",),
    "errors": ("AsmError", "EncodingError", "TableError"),
    "facets": (
        "BOOL", "F32", "F64", "S8", "S16", "S32", "S64", "S128", "U8", "U16", "U32", "U64", "U128", "VEC64", "VEC128", "VEC256",
        "Facet", "Label",
    ),
    "flow": ("FLOW_BRANCH", "FLOW_INDIRECT", "FLOW_JUMP", "FLOW_NEXT", "FLOW_RETURN", "FLOW_SYSCALL", "FLOW_TRAP"),
    "generated": ("drivers_module",),
    "meanings": ("Meaning", "Meanings"),
    "operands": ("Choice", "Coded", "Imm", "Kind", "RegisterClass", "Relative"),
    "pattern": ("Pattern", "parse_pattern"),
    "registers": ("Register", "Registers"),
    "isa": ("Isa",),
    "rows": ("Row",),
    "scalar": ("EXC_ILLEGAL", "EXC_UNIMPLEMENTED", "FIRST_EXCEPTION", "ScalarTarget"),
    "table": ("Table",),
    "verbs": ("Flow", "FlowError", "Insn"),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # a runner needs no names of this module

    value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return value


__all__ = [
    "BOOL", "EXC_ILLEGAL", "EXC_UNIMPLEMENTED", "F32", "F64", "FIRST_EXCEPTION", "FLOW_BRANCH", "FLOW_INDIRECT", "FLOW_JUMP", "FLOW_NEXT",
    "FLOW_RETURN", "FLOW_SYSCALL", "FLOW_TRAP", "S8", "S16", "S32", "S64", "S128", "U8", "U16", "U32", "U64", "U128", "VEC64", "VEC128",
    "VEC256", "AsmError", "Assembler", "Choice", "Coded", "EncodingError", "Facet", "Flow", "FlowError", "Imm", "Insn", "Isa", "Kind",
    "Label", "Meaning", "Meanings", "Pattern", "Register", "RegisterClass", "Registers", "Relative", "Row", "ScalarTarget", "Table",
    "TableError", "coverage_page", "drivers_module", "parse_pattern",
]  # fmt: skip
