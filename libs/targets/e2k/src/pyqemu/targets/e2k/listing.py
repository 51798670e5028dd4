"""Code to source text that assembles to the same bytes, with labels.

The established form of the disassembler (``disas``) is not meant to be assembled again: stores have their value last, and targets of
branches are absolute.  Here ``.ignore ld_st_style`` makes the first right and labels the second.  Each bundle is assembled when it is
written; what does not come out the same, as literals in unusual places, stands as words with the text behind them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .asm import AsmError, assemble_bundle
from .disas import Line, disas_code
from .elf import ElfFile, iset_of_flags

__all__ = ["source_of_code", "source_of_elf"]

_STYLE = ".ignore ld_st_style"
_TARGET = re.compile(r"(^|; )((?:l?disp %ctpr\d,|ibranch|rbranch) )(0x[0-9a-f]+)")
_MASK64 = (1 << 64) - 1


def source_of_code(code: bytes | memoryview, iset: int, address: int = 0, labels: dict[int, list[str]] | None = None) -> Iterator[str]:
    """Lines of source for ``code``, which stands at ``address``; ``labels`` are names by address."""
    lines = list(disas_code(code, iset, address))
    starts = {line.address for line in lines}
    names = {at: list(found) for at, found in (labels or {}).items() if at in starts}
    for line in lines:
        for match in _TARGET.finditer(line.text):
            target = int(match[3], 16)
            if target in starts and target not in names:
                names[target] = [f".L{target:x}"]
    for line in lines:
        for name in names.get(line.address, ()):
            yield f"{name}:"
        yield from _bundle(line, iset, names)


def _bundle(line: Line, iset: int, names: dict[int, list[str]]) -> Iterator[str]:
    def displacement(match: re.Match[str]) -> str:
        away = (int(match[3], 16) - line.address & _MASK64 ^ 1 << 63) - (1 << 63)
        return f"{match[1]}{match[2]}{away // 8}"

    def label(match: re.Match[str]) -> str:
        target = int(match[3], 16)
        return f"{match[1]}{match[2]}{names[target][0]}" if target in names else displacement(match)

    try:
        if not line.error and assemble_bundle(f"{_STYLE} ; {{ {_TARGET.sub(displacement, line.text)} }}", iset) == line.code:
            yield f"\t{{ {_TARGET.sub(label, line.text)} }}"
            return
    except AsmError:
        pass
    words = [int.from_bytes(line.code[i : i + 4], "little") for i in range(0, len(line.code) & ~3, 4)]
    if words:
        yield f"\t.word {', '.join([f'{word:#010x}' for word in words])}\t! {line.error or line.text}"
    if len(line.code) & 3:
        yield f"\t.byte {', '.join([f'{byte:#04x}' for byte in line.code[len(line.code) & ~3 :]])}"


def source_of_elf(elf: ElfFile, iset: int | None = None) -> Iterator[str]:
    """Source of the executable sections of a linked program or an object.  Relocations of an object are not shown."""
    if iset is None:
        iset = iset_of_flags(elf.flags)
    yield f"\t{_STYLE}"
    for number, section in enumerate(elf.sections):
        if not section.flags & 4 or section.kind == 8:
            continue
        labels: dict[int, list[str]] = {}
        seen: set[str] = set()
        for symbol in elf.symbols:
            if symbol.name and symbol.section == number and symbol.kind < 3 and symbol.name not in seen:
                seen.add(symbol.name)
                labels.setdefault(symbol.value, []).append(symbol.name)
        yield f'\t.section {section.name},"ax",@progbits'
        yield from _globals(elf, number, seen)
        yield from source_of_code(section.data, iset, section.address, labels)


def _globals(elf: ElfFile, number: int, seen: Iterable[str]) -> Iterator[str]:
    names = set(seen)
    for symbol in elf.symbols:
        if symbol.section == number and symbol.binding and symbol.name in names:
            yield f"\t.{'weak' if symbol.binding == 2 else 'global'} {symbol.name}"
