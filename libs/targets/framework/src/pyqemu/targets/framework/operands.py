"""Operand kinds: what the bits of a field stand for, how that is written, and what a record keeps of it.

A *raw* value is the unsigned field of the word; a *value* is what the kind makes of it: a register's number in its class, an
immediate with sign and scale applied, a displacement.  Each kind goes both ways between raw, value and text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from pyqemu.tcg_ir import StateLayout, Type

from .errors import AsmError, EncodingError
from .pattern import BitField

# What a record keeps of an operand (see ``driver``).
STORE_REG: Final = "reg"  # 16 bits: byte offset of the register in the state block
STORE_I32: Final = "i32"  # 32 bits, sign-extended by the reader
STORE_U32: Final = "u32"  # 32 bits, zero-extended by the reader
STORE_I64: Final = "i64"
STORE_PC: Final = "pc"  # 64 bits: a guest address, computed for each record

_NUMBER: Final = re.compile(r"[-+]?(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)")
_TERM: Final = re.compile(r"\s*([-+]?)\s*([A-Za-z_.$][\w.$]*|0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)")


def number(text: str, symbols: Mapping[str, int]) -> int:
    """The value of a sum of numbers and symbols."""
    at = total = 0
    while at < len(text) or not at:
        m = _TERM.match(text, at)
        if m is None or (at and not m[1]):
            raise AsmError(f"cannot read {text.strip()!r} as a number")
        term = m[2]
        if term[0].isdigit():
            value = int(term, 0)
        elif term in symbols:
            value = symbols[term]
        else:
            raise AsmError(f"unknown symbol {term!r}")
        total += -value if m[1] == "-" else value
        at = m.end()
        if not text[at:].strip():
            break
    return total


class Kind:
    """What the kinds share.  ``token`` is the regular expression of the operand's text."""

    token = r"[^,()\[\]{}]+?"

    def value(self, raw: int, field: BitField) -> int:
        raise NotImplementedError

    def raw(self, value: int, field: BitField) -> int:
        """The field's bits for a value; raises ``EncodingError`` when they cannot hold it."""
        raise NotImplementedError

    def source(self, field: BitField, word: str, names: dict[str, Any]) -> str:
        """``value`` as a Python expression of ``word``; what it needs goes into ``names``."""
        raise NotImplementedError

    def store(self, field: BitField) -> str:
        """What a record keeps, one of STORE_*."""
        raise NotImplementedError

    def text(self, value: int, pc: int) -> str:
        raise NotImplementedError

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        """The value of an operand's text; raises ``AsmError``."""
        raise NotImplementedError


class RegisterClass(Kind):
    """Registers kept in one field of the CPU state.

    ``names[n]`` is the printed name of register n; ``others`` are further spellings.  ``elements[n]`` is the element of the state
    field that holds it (n itself when not given).  ``zero``: the register that reads as zero and ignores writes; its element must
    stay zero, and writes to it go to the engine's last scratch word.  ``zero_field``: the state field that is read instead of its
    element, where that element is another register (one number that is zero here and a stack pointer there).
    ``box`` says what surrounds a narrower float: ``"zero"`` or ``"ones"`` (RISC-V's NaN boxing: a wrongly boxed value reads as the
    default NaN).
    """

    token = r"[%$]?[A-Za-z_][\w.]*"

    def __init__(
        self,
        field: str,
        names: Sequence[str],
        *,
        others: Mapping[str, int] | None = None,
        elements: Iterable[int] | None = None,
        zero: int = -1,
        zero_field: str = "",
        box: str = "zero",
    ) -> None:
        self.field: Final = field
        self.names: Final = tuple(names)
        self.elements: Final = tuple(range(len(self.names)) if elements is None else elements)
        self.zero: Final = zero
        self.zero_field: Final = zero_field
        self.box: Final = box
        self.by_name: Final = {**(others or {}), **{n: i for i, n in enumerate(self.names)}}
        if len(self.elements) != len(self.names):
            raise ValueError(f"register class of {field!r}: {len(self.names)} names, {len(self.elements)} elements")
        if box not in ("zero", "ones"):
            raise ValueError(f"register class of {field!r}: box is 'zero' or 'ones', not {box!r}")

    def part(self, first: int, count: int) -> RegisterClass:
        """The class of ``count`` registers from ``first`` on, numbered from zero (short encodings name eight of them)."""
        zero = self.zero - first if first <= self.zero < first + count else -1
        others = {n: i - first for n, i in self.by_name.items() if first <= i < first + count}
        stop = first + count
        return RegisterClass(
            self.field, self.names[first:stop], others=others, elements=self.elements[first:stop], zero=zero,
            zero_field=self.zero_field, box=self.box,
        )  # fmt: skip

    def type(self, layout: StateLayout) -> Type:
        return layout.fields[self.field].type

    def read_offsets(self, layout: StateLayout) -> tuple[int, ...]:
        zero = layout[self.zero_field] if self.zero_field else -1
        return tuple(zero if n == self.zero and zero >= 0 else layout.at(self.field, e) for n, e in enumerate(self.elements))

    def write_offsets(self, layout: StateLayout) -> tuple[int, ...]:
        sink = layout.at("scratch", layout.fields["scratch"].count - 1)
        return tuple(sink if n == self.zero else layout.at(self.field, e) for n, e in enumerate(self.elements))

    def value(self, raw: int, field: BitField) -> int:
        return raw

    def raw(self, value: int, field: BitField) -> int:
        if not 0 <= value < min(len(self.names), 1 << field.width):
            raise EncodingError(f"operand {field.name!r} has no register number {value}")
        return value

    def source(self, field: BitField, word: str, names: dict[str, Any]) -> str:
        return field.source(word)

    def store(self, field: BitField) -> str:
        return STORE_REG

    def text(self, value: int, pc: int) -> str:
        return self.names[value] if value < len(self.names) else f"?{value}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        try:
            return self.by_name[text.strip().lower()]
        except KeyError:
            raise AsmError(f"no register {text.strip()!r} here") from None


class Imm(Kind):
    """An immediate: raw bits, sign-extended when ``signed``, times ``scale``, plus ``base``.  ``hex``: printed in base 16."""

    def __init__(self, *, signed: bool = False, scale: int = 1, base: int = 0, hex: bool = False) -> None:
        self.signed: Final = signed
        self.scale: Final = scale
        self.base: Final = base
        self.hex: Final = hex

    def value(self, raw: int, field: BitField) -> int:
        if self.signed and raw >> (field.width - 1):
            raw -= 1 << field.width
        return raw * self.scale + self.base

    def span(self, field: BitField) -> tuple[int, int]:
        """Lowest and highest value."""
        n = field.width - self.signed
        lo, hi = (-(1 << n) if self.signed else 0), (1 << n) - (1 << field.low)
        return lo * self.scale + self.base, hi * self.scale + self.base

    def raw(self, value: int, field: BitField) -> int:
        lo, hi = self.span(field)
        step = self.scale << field.low
        if not lo <= value <= hi:
            raise EncodingError(f"operand {field.name!r} must lie in {lo}..{hi}, not {value}")
        if (value - self.base) % step:
            raise EncodingError(f"operand {field.name!r} must be a multiple of {step}, not {value}")
        return (value - self.base) // self.scale & ((1 << field.width) - 1)

    def source(self, field: BitField, word: str, names: dict[str, Any]) -> str:
        text = field.source(word)
        if self.signed:
            sign = 1 << (field.width - 1)
            text = f"(({text} ^ {sign:#x}) - {sign:#x})"
        if self.scale != 1:
            text = f"{text} * {self.scale}"
        return f"({text} + {self.base})" if self.base else text

    def store(self, field: BitField) -> str:
        lo, hi = self.span(field)
        if lo >= -(1 << 31) and hi < 1 << 31:
            return STORE_I32
        return STORE_U32 if lo >= 0 and hi < 1 << 32 else STORE_I64

    def text(self, value: int, pc: int) -> str:
        return f"{value:#x}" if self.hex else str(value)

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        return number(text, symbols)


class Relative(Imm):
    """A displacement from the instruction's own address; written as the address it leads to."""

    def __init__(self, *, signed: bool = True, scale: int = 1, base: int = 0) -> None:
        super().__init__(signed=signed, scale=scale, base=base)

    def store(self, field: BitField) -> str:
        return STORE_PC

    def text(self, value: int, pc: int) -> str:
        return f"{(pc + value) & 0xFFFF_FFFF_FFFF_FFFF:#x}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        distance = number(text, symbols) - pc & 0xFFFF_FFFF_FFFF_FFFF
        return distance - (1 << 64) if distance >> 63 else distance


class Choice(Kind):
    """A field whose values have names, also inside a mnemonic: ``"sh{dir} rd, ra, rb"``.  Names left out are not encodings, but for
    ``plain``: the value that is written by writing nothing."""

    token = r"[\w.]+"

    def __init__(self, *names: str, others: Mapping[str, int] | None = None, plain: int = -1) -> None:
        self.names: Final = names
        self.plain: Final = plain
        self.by_name: Final = {**(others or {}), **{n: i for i, n in enumerate(names) if n or i == plain}}
        #: Values that are no encodings.
        self.holes: Final = tuple(i for i, n in enumerate(names) if not n and i != plain)

    def value(self, raw: int, field: BitField) -> int:
        return raw

    def raw(self, value: int, field: BitField) -> int:
        if not 0 <= value < min(len(self.names), 1 << field.width):
            raise EncodingError(f"operand {field.name!r} has no choice {value}")
        return value

    def source(self, field: BitField, word: str, names: dict[str, Any]) -> str:
        return field.source(word)

    def store(self, field: BitField) -> str:
        return STORE_I32

    def text(self, value: int, pc: int) -> str:
        return self.names[value] if value < len(self.names) and value not in self.holes else f"?{value}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        try:
            return self.by_name[text.strip().lower()]
        except KeyError:
            raise AsmError(f"{text.strip()!r} is none of {', '.join(n for n in self.names if n)}") from None


class Coded(Kind):
    """An immediate with a code of its own: ``decode(raw) -> value`` and ``encode(value) -> raw`` (ValueError: no such code)."""

    def __init__(self, decode: Callable[[int], int], encode: Callable[[int], int], *, store: str = STORE_I64, hex: bool = True) -> None:
        self.decode: Final = decode
        self.encode: Final = encode
        self._store: Final = store
        self.hex: Final = hex

    def value(self, raw: int, field: BitField) -> int:
        return self.decode(raw)

    def raw(self, value: int, field: BitField) -> int:
        try:
            raw = self.encode(value)
        except ValueError as e:
            raise EncodingError(f"operand {field.name!r}: {e}") from None
        return raw

    def source(self, field: BitField, word: str, names: dict[str, Any]) -> str:
        name = f"decode_{len(names)}"
        names[name] = self.decode
        return f"{name}({field.source(word)})"

    def store(self, field: BitField) -> str:
        return self._store

    def text(self, value: int, pc: int) -> str:
        return f"{value:#x}" if self.hex else str(value)

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        return number(text, symbols)
