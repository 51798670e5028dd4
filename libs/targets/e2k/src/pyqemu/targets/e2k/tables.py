"""The table of operations: ``ROWS`` and how a pair of syllables finds its row.

A row is one line of ``opcodes.csv`` (columns: encoding.md section 13).  Rows are parsed when first looked at, so importing this module
costs the unmarshalling of strings only.
"""

from __future__ import annotations

from . import _table
from ._table import RANGES, UNINDEXED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final, overload

__all__ = ["NO_LIMIT", "ROWS", "UNINDEXED", "Row", "aliases", "candidates", "pair_of", "rows_by_mnemonic"]

NO_LIMIT: Final = 99  # ``Row.max_iset`` of an operation that no known instruction set drops

ALES_SRC3: Final = -2  # ``Row.ales_lo``: the low byte of the ALES is the third source
ALES_LIT8: Final = -3  # ... an 8-bit literal
NO_ALES: Final = -1


class Row:
    """One operation in one encoding."""

    __slots__ = (
        "ales_lo", "alias_of", "bare_nop", "channels", "cmpop", "ext", "form", "index", "mas", "mask", "max_iset", "min_iset",
        "mnemonic", "notes", "opc2", "opcode", "operands", "pairs", "print_kinds", "value",
    )  # fmt: skip

    index: int  # position in ROWS
    mnemonic: str
    form: str  # ALOPF1 ... (encoding.md 2.2), or HS SS CS0 CS1 PLS AAS APB
    opcode: int  # 7 bits, -1 for rows that are no ALS operation
    opc2: int  # ALES[15:8], 0 when the operation has no ALES
    ales_lo: int  # ALES[7:0] constant, or NO_ALES, ALES_SRC3, ALES_LIT8
    ext: int  # constant in als[23:16], or -1
    cmpop: int  # als[7:5] of compares, or -1
    channels: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]  # (lower, upper) channels used together, empty for ordinary operations
    min_iset: int
    max_iset: int
    operands: tuple[tuple[str, str], ...]  # (field, kind): ("src1", "d"), ("dst", "s"), ("mrgpred", "") ...
    print_kinds: str  # kinds the recorded disassembler prints, one letter per register operand
    mas: bool  # takes a memory access specifier
    bare_nop: int  # implied ``nop`` when written outside braces
    notes: str
    mask: int  # over als | ales[7:0] << 32: bits that are fixed for this row among the rows with the same opcodes
    value: int

    def __init__(self, index: int, line: str) -> None:
        (
            mnemonic, form, opcode, _, opc2, ales_lo, ext, cmpop, channels, pair, min_iset, max_iset, operands, print_kinds, mas,
            bare_nop, _, notes,
        ) = line.split(",", 17)  # fmt: skip
        self.index = index
        self.mnemonic = mnemonic
        self.form = form
        self.opcode = int(opcode, 16) if opcode.startswith("0x") else -1
        self.opc2 = 0 if opc2 == "-" else int(opc2, 16)
        self.ales_lo = {"-": NO_ALES, "src3": ALES_SRC3, "lit8": ALES_LIT8}.get(ales_lo) or int(ales_lo, 16)
        self.ext = int(ext, 16) if ext.startswith("0x") else -1
        self.cmpop = -1 if cmpop == "-" else int(cmpop)
        self.channels = () if channels == "-" else tuple(map(int, channels))
        self.pairs = () if pair == "-" else tuple((int(p[0]), int(p[2])) for p in pair.split("/"))
        self.min_iset = int(min_iset)
        self.max_iset = NO_LIMIT if max_iset == "-" else int(max_iset)
        self.operands = tuple((o.partition(":")[0], o.partition(":")[2]) for o in operands.split())
        self.print_kinds = "" if print_kinds == "-" else print_kinds
        self.mas = mas == "1"
        self.bare_nop = 0 if bare_nop == "-" else int(bare_nop)
        self.notes = notes
        mask = value = 0
        if self.ext >= 0:
            mask, value = 0xFF << 16, self.ext << 16
        if self.cmpop >= 0:
            mask, value = mask | 0xE0, value | self.cmpop << 5
        elif form == "ALOPF17":
            mask |= 0xE0
        elif form == "ALOPF16":
            mask, value = mask | 0xFF00, value | 0xC000
        if self.ales_lo >= 0:
            mask, value = mask | 0xFF << 32, value | self.ales_lo << 32
        self.mask = mask
        self.value = value

    def exists_in(self, iset: int) -> bool:
        """Whether instruction set ``iset`` (1..6) has the operation."""
        return self.min_iset <= iset <= self.max_iset

    def __repr__(self) -> str:
        return f"<Row {self.index} {self.mnemonic} {self.form}>"


class _Rows:
    """Parses a line when its row is first asked for."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")[:-1]
        self._rows: list[Row | None] = [None] * len(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> Row: ...
        @overload
        def __getitem__(self, index: slice) -> list[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self._lines)))]
        row = self._rows[index]
        if row is None:
            if index < 0:
                index += len(self._lines)
            row = self._rows[index] = Row(index, self._lines[index])
        return row

    def __iter__(self) -> Iterator[Row]:
        return (self[i] for i in range(len(self._lines)))


ROWS: Final = _Rows(_table.ROW_LINES)

_aliases: dict[str, str] = {}
_by_mnemonic: dict[str, tuple[int, ...]] = {}


def aliases() -> dict[str, str]:
    """Other spellings of mnemonics -> the mnemonic."""
    if not _aliases:
        words = _table.ALIASES.split()
        _aliases.update(zip(words[::2], words[1::2], strict=True))
    return _aliases


def candidates(opcode: int, opc2: int, channel: int, iset: int) -> list[Row]:
    """The rows that this opcode pair can mean in ``channel`` of instruction set ``iset``; ``opc2`` is 0 without an ALES."""
    span = RANGES.get(opc2 << 7 | opcode, 0)
    rows = ROWS[span >> 12 : span & 0xFFF]
    return [row for row in rows if channel in row.channels and row.min_iset <= iset <= row.max_iset]


def rows_by_mnemonic(name: str) -> tuple[int, ...]:
    """Indices of the rows with this mnemonic (aliases resolved), in the order of the table; empty when there is none."""
    if not _by_mnemonic:
        for index, line in enumerate(_table.ROW_LINES.splitlines()):
            mnemonic = line[: line.index(",")]
            _by_mnemonic[mnemonic] = (*_by_mnemonic.get(mnemonic, ()), index)
    return _by_mnemonic.get(aliases().get(name, name), ())


def pair_of(row: Row, channel: int) -> tuple[int, int]:
    """The channel pair of ``row`` that ``channel`` belongs to; (channel, -1) for an operation of one channel."""
    for lower, upper in row.pairs:
        if channel in (lower, upper):
            return lower, upper
    return channel, -1
