"""Bit patterns: ``"0000001 rs2:5 rs1:5 011 rd:5 0110011"``, most significant bit first, read once and used by everybody.

Tokens are separated by blanks:

* ``0`` and ``1`` are fixed bits, ``-`` is a bit the CPU ignores (``+``: one that assemblers set nevertheless),
  ``.`` a bit that a ``format`` laid over the pattern must cover;
* ``name:5`` is a whole field;
* ``name[10:5]`` and ``name[11]`` are pieces of a field scattered over the word: bits 10..5 and bit 11 of its value.  Low bits of a
  value that no piece holds are zero (a branch offset in units of two bytes ends in ``[4:1]``).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .errors import TableError, Where

_BITS: Final = re.compile(r"[01.+\-]+")
_WHOLE: Final = re.compile(r"([A-Za-z_]\w*):(\d+)")
_PIECE: Final = re.compile(r"([A-Za-z_]\w*)\[(\d+)(?::(\d+))?\]")


class Piece(NamedTuple):
    """``width`` bits at ``shift`` of the word are the bits at ``at`` of the field's value."""

    shift: int
    width: int
    at: int


class BitField(NamedTuple):
    """One field of a pattern.  ``width`` counts from bit 0 of the value to the highest bit any piece holds."""

    name: str
    width: int
    pieces: tuple[Piece, ...]

    @property
    def low(self) -> int:
        """Number of low bits of the value that are always zero."""
        return min(p.at for p in self.pieces)

    def extract(self, word: int) -> int:
        """The raw (unsigned) value of the field."""
        value = 0
        for shift, width, at in self.pieces:
            value |= (word >> shift & ((1 << width) - 1)) << at
        return value

    def insert(self, value: int) -> int:
        """The bits of the word that give the field this raw value."""
        word = 0
        for shift, width, at in self.pieces:
            word |= (value >> at & ((1 << width) - 1)) << shift
        return word

    def source(self, word: str = "w") -> str:
        """``extract`` as a Python expression of the variable ``word``."""
        terms = []
        for shift, width, at in self.pieces:
            mask = (1 << width) - 1
            if at > shift:
                terms.append(f"({word} << {at - shift} & {mask << at:#x})")
            elif at < shift:
                terms.append(f"({word} >> {shift - at} & {mask << at:#x})")
            else:
                terms.append(f"({word} & {mask << at:#x})")
        return terms[0] if len(terms) == 1 else "(" + " | ".join(terms) + ")"


class Pattern(NamedTuple):
    """A parsed pattern: the fixed bits as mask and value, the ignored ones, and the fields in order of appearance."""

    text: str
    bits: int
    mask: int
    value: int
    ignored: int
    fields: dict[str, BitField]
    ones: int = 0  # ignored bits that an assembler sets

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self.bits // 8

    def diagram(self) -> str:
        """The bits in one line, one letter per field: what the coverage page shows."""
        cells = ["?"] * self.bits
        letters = iter("abcdefghijklmnopqrstuvwxyz")
        for bit in range(self.bits):
            if self.mask >> bit & 1:
                cells[bit] = "1" if self.value >> bit & 1 else "0"
            elif self.ignored >> bit & 1:
                cells[bit] = "-"
        for field in self.fields.values():
            letter = next(letters)
            for shift, width, _ in field.pieces:
                cells[shift : shift + width] = letter * width
        return "".join(reversed(cells))


def _tokens(text: str, where: Where) -> list[tuple[str, int, str, int]]:
    """(kind, width, name or bits, position in the field's value) from the most significant end."""
    out: list[tuple[str, int, str, int]] = []
    for token in text.split():
        if _BITS.fullmatch(token):
            out += [("bit", 1, c, 0) for c in token]
        elif m := _WHOLE.fullmatch(token):
            if not int(m[2]):
                raise TableError(where, f"field {m[1]!r} has no bits in pattern {text!r}")
            out.append(("whole", int(m[2]), m[1], 0))
        elif m := _PIECE.fullmatch(token):
            high, low = int(m[2]), int(m[3] if m[3] is not None else m[2])
            if low > high:
                raise TableError(where, f"piece {token!r} is written high bit first")
            out.append(("piece", high - low + 1, m[1], low))
        else:
            raise TableError(where, f"cannot read {token!r} in pattern {text!r}")
    return out


def parse_pattern(text: str, where: Where, format: str = "") -> Pattern:
    """Parse a pattern, with ``format`` laid over it: every bit must be given exactly once by one of the two.

    Raises ``TableError`` naming the bit or field at fault.
    """
    tokens = _tokens(text, where)
    bits = sum(t[1] for t in tokens)
    if not bits or bits % 8:
        raise TableError(where, f"pattern {text!r} has {bits} bits, not a whole number of bytes")
    layers = [tokens]
    if format:
        layers.append(_tokens(format, where))
        if sum(t[1] for t in layers[1]) != bits:
            raise TableError(where, f"format {format!r} has {sum(t[1] for t in layers[1])} bits, pattern {text!r} has {bits}")
    mask = value = ignored = ones = covered = 0
    pieces: dict[str, list[Piece]] = {}
    whole: set[str] = set()
    for layer in layers:
        at = bits
        for kind, width, name, low in layer:
            at -= width
            if kind == "bit" and name == ".":
                continue
            these = ((1 << width) - 1) << at
            if covered & these:
                raise TableError(where, f"bit {(covered & these).bit_length() - 1} of pattern {text!r} is given twice")
            covered |= these
            if kind == "bit":
                if name in "-+":
                    ignored |= these
                    ones |= these if name == "+" else 0
                else:
                    mask |= these
                    value |= these if name == "1" else 0
                continue
            if name in whole or (kind == "whole" and name in pieces):
                raise TableError(where, f"field {name!r} appears twice in pattern {text!r}")
            if kind == "whole":
                whole.add(name)
            pieces.setdefault(name, []).append(Piece(at, width, low))
    missing = ((1 << bits) - 1) & ~covered
    if missing:
        raise TableError(where, f"bit {missing.bit_length() - 1} of pattern {text!r} is not covered by any field")
    fields: dict[str, BitField] = {}
    for name, parts in pieces.items():
        held = 0
        for part in parts:
            these = ((1 << part.width) - 1) << part.at
            if held & these:
                raise TableError(where, f"bit {(held & these).bit_length() - 1} of field {name!r} appears twice in pattern {text!r}")
            held |= these
        low, width = (held & -held).bit_length() - 1, held.bit_length()
        if held != (1 << width) - (1 << low):
            gap = (((1 << width) - (1 << low)) & ~held).bit_length() - 1
            raise TableError(where, f"bit {gap} of field {name!r} is nowhere in pattern {text!r}")
        fields[name] = BitField(name, width, tuple(parts))
    return Pattern(" ".join(text.split()), bits, mask, value, ignored, fields, ones)
