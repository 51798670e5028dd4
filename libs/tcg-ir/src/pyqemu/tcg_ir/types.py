"""Types of IR values.

A type is one interned object; compare with ``is``.  Integers have no sign: operations say how they read their
operands. Floats are carried as their IEEE-754 bit patterns wherever Python sees them (constants, interpreter).
Vectors are 64, 128 or 256 bits without a lane structure of their own: each lane operation names the lane type it
works on.  In memory a type takes whole bytes, little-endian; an i1 is one byte of which only bit 0 is read, and
written as 0 or 1.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Type:
    """One IR type: ``name`` as printed, ``bits``, and ``kind`` (``"int"``, ``"float"`` or ``"vec"``)."""

    __slots__ = ("bits", "kind", "mask", "name")

    def __init__(self, name: str, kind: str, bits: int) -> None:
        self.name: Final = name
        self.kind: Final = kind
        self.bits: Final = bits
        self.mask: Final = (1 << bits) - 1

    def __repr__(self) -> str:
        return self.name


I1: Final = Type("i1", "int", 1)
I8: Final = Type("i8", "int", 8)
I16: Final = Type("i16", "int", 16)
I32: Final = Type("i32", "int", 32)
I64: Final = Type("i64", "int", 64)
I128: Final = Type("i128", "int", 128)
F32: Final = Type("f32", "float", 32)
F64: Final = Type("f64", "float", 64)
V64: Final = Type("v64", "vec", 64)
V128: Final = Type("v128", "vec", 128)
V256: Final = Type("v256", "vec", 256)

TYPES: Final[dict[str, Type]] = {t.name: t for t in (I1, I8, I16, I32, I64, I128, F32, F64, V64, V128, V256)}
INT_OF_BITS: Final[dict[int, Type]] = {t.bits: t for t in (I1, I8, I16, I32, I64, I128)}
