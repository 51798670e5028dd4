"""Which test executes which row of the table; the coverage page and its test read this."""

from __future__ import annotations

from pyqemu.targets.e2k.rowinfo import NOT_IMPLEMENTED, Info
from pyqemu.targets.e2k.tables import Row

LATEST = 6


def iset_of(row: Row) -> int:
    """The latest instruction set that executes the row; 0 when none does (v1 is decoded only)."""
    last = min(row.max_iset, LATEST)
    return last if last >= 2 else 0


def executes(row: Row) -> bool:
    """Whether the row is an operation with a meaning."""
    return row.opcode >= 0 and iset_of(row) > 0 and Info(row, iset_of(row)).cls != NOT_IMPLEMENTED


def family(row: Row) -> str:
    """The name of a row's group: its form and what the ALES holds."""
    return f"{row.form}.{row.opc2}"
