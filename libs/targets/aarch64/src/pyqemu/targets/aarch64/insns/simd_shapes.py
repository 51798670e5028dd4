"""Shapes of vector operands: arrangements, registers of one element, and where results go."""

from __future__ import annotations

from typing import Final

from pyqemu.targets.framework import Choice, Insn
from pyqemu.tcg_ir import I64, Type, Value

from . import vectors as vec
from .base import ARRANGEMENTS, B, D, H, Q, S, isa

#: Names of registers that hold one element of a size.
SCALARS: Final = (B, H, S, D, Q)
#: Arrangements of twice the element size, by the narrow size; and those of half the size for Q = 0 and 1.
WIDE: Final = Choice("8h", "4s", "2d", "1q")
NARROW: Final = (Choice("8b", "4h", "2s", "1d"), Choice("16b", "8h", "4s", "2d"))
#: Arrangements of bytes by Q.
BYTES: Final = Choice("8b", "16b")
isa.view("wide", "arr", WIDE)
isa.view("pair", "arr", Choice("4h", "2s", "1d", "", "8h", "4s", "2d", ""))


def sizes(allowed: str, *, scalar_d: bool = False) -> Choice:
    """Arrangements of the element sizes in ``allowed`` (b, h, s, d)."""
    names = []
    for n, name in enumerate(ARRANGEMENTS):
        letter = "bhsd"[n & 3]
        names.append(name if letter in allowed and (name != "1d" or scalar_d) else "")
    return Choice(*names)


def only(b: Insn, lane: Type, v: Value) -> Value:
    """Lane 0, zeros above."""
    return b.setlane(lane, vec.zero(b), 0, b.getlane(lane, v, 0))


def place_half(b: Insn, vd: Value, low: Value, q: int) -> Value:
    """A narrow result: the low half and zeros, or the upper half of the destination."""
    return b.setlane(I64, vd, 1, low) if q else vec.low_half(b, low)
