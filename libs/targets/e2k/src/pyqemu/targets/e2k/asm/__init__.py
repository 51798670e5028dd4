"""The assembler.

``assemble`` makes an ELF object of a source text, ``assemble_bundle`` the bytes of one line, ``asm_lines`` is a filter for many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..elf import ElfFile
from .assembler import Assembler
from .lexer import AsmError

__all__ = ["AsmError", "ElfFile", "asm_lines", "assemble", "assemble_bundle"]

#: Bytes that one line may make.
_LINE_LIMIT = 1 << 16


def assemble(text: str, iset: int = 4, filename: str = "<source>", bits: int = 64) -> ElfFile:
    """The object file of a source text for 64-bit or 32-bit mode; raises ``AsmError`` with file, line and column."""
    return Assembler(iset, filename, bits).assemble(text)


def assemble_bundle(text: str, iset: int = 4) -> bytes:
    """The bytes of the bundles in ``text``, which must not need relocations; raises ``AsmError``."""
    unit = Assembler(iset, "<line>", limit=_LINE_LIMIT)
    unit.read(text)
    text_section = unit.sections[".text"]
    if not text_section.fixups and len(unit.sections) == 1:
        return bytes(text_section.data)
    elf = unit.object()
    if elf.relocations:
        names = sorted(
            {elf.symbols[r.symbol].name or "a label" for entries in elf.relocations.values() for r in entries}
        )
        raise AsmError(f"expected numbers, found {', '.join(names)}", "<line>", 1, 1)
    return elf.sections[1].data


def asm_lines(lines: Iterable[str], iset: int) -> Iterator[str]:
    """One line of text in, one line of hex digits out, ``error: ...`` where it cannot be assembled (a filter)."""
    for line in lines:
        try:
            yield assemble_bundle(line, iset).hex()
        except AsmError as problem:
            yield f"error: {problem.message} (column {problem.column})"
