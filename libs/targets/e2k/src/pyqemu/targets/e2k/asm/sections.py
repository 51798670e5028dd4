"""What an assembly is made of: sections with fixups, symbols, and their way into an object file."""

from __future__ import annotations

import struct
from typing import Final

from ..elf import (
    ET_REL,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_MERGE,
    SHF_STRINGS,
    SHF_TLS,
    SHF_WRITE,
    SHN_ABS,
    SHN_COMMON,
    SHT_NOBITS,
    SHT_PROGBITS,
    STB_GLOBAL,
    STB_LOCAL,
    STB_WEAK,
    STT_NOTYPE,
    STT_OBJECT,
    STT_SECTION,
    STT_TLS,
    ElfFile,
    Rela,
    Section,
    Symbol,
)
from .bundle import R_E2K_32_ABS, R_E2K_64_ABS_LIT, Fixup
from .lexer import Expr, Place

R_E2K_32_PC: Final = 2
R_E2K_64_ABS: Final = 50
R_E2K_64_SIZE: Final = 68
R_E2K_64_GOTOFF: Final = 69

# Widths of data fixups are negative kinds: minus the number of bits.
_DATA_RELOCATIONS: Final = {
    (64, ""): R_E2K_64_ABS, (32, ""): R_E2K_32_ABS, (64, "ABS"): R_E2K_64_ABS, (32, "ABS"): R_E2K_32_ABS, (32, "PCREL"): R_E2K_32_PC,
    (64, "GOTOFF"): R_E2K_64_GOTOFF, (32, "GOTOFF"): 109, (32, "GOT"): 108, (64, "SIZE"): R_E2K_64_SIZE, (32, "SIZE"): 12,
    (32, "TLS_DTPREL"): 81, (64, "TLS_DTPREL"): 83,
}  # fmt: skip

_KINDS: Final = {
    ".text": SHF_ALLOC | SHF_EXECINSTR,
    ".data": SHF_ALLOC | SHF_WRITE,
    ".bss": SHF_ALLOC | SHF_WRITE,
    ".rodata": SHF_ALLOC,
    ".tdata": SHF_ALLOC | SHF_WRITE | SHF_TLS,
    ".tbss": SHF_ALLOC | SHF_WRITE | SHF_TLS,
    ".init_array": SHF_ALLOC | SHF_WRITE,
    ".fini_array": SHF_ALLOC | SHF_WRITE,
}
_FLAG_LETTERS: Final = {
    "a": SHF_ALLOC, "w": SHF_WRITE, "x": SHF_EXECINSTR, "M": SHF_MERGE, "S": SHF_STRINGS, "T": SHF_TLS
}  # fmt: skip


class AsmSection:
    """A section while it grows."""

    __slots__ = ("align", "data", "entry_size", "fixups", "flags", "name", "nobits", "size")

    def __init__(self, name: str, flags: int, nobits: bool) -> None:
        self.name = name
        self.flags = flags
        self.nobits = nobits
        self.align = 8 if flags & SHF_EXECINSTR else 1
        self.data = bytearray()
        self.size = 0
        self.entry_size = 0
        self.fixups: list[Fixup] = []


class AsmSymbol:
    """A symbol; ``section`` None and ``defined`` means an absolute number."""

    __slots__ = (
        "alias",
        "binding",
        "common_align",
        "defined",
        "kind",
        "name",
        "place",
        "section",
        "size",
        "size_expr",
        "value",
        "visibility",
    )

    def __init__(self, name: str, place: Place) -> None:
        self.name = name
        self.place = place
        self.section: AsmSection | None = None
        self.value = 0
        self.defined = False
        self.binding = STB_LOCAL
        self.kind = STT_NOTYPE
        self.size = 0
        self.size_expr: Expr | None = None
        self.visibility = 0
        self.common_align = 0
        self.alias: Expr | None = None


def new_section(name: str, letters: str | None, kind: str | None, place: Place) -> AsmSection:
    """A section by name; ``letters`` are the flags of ``.section``, ``kind`` its @type."""
    base = next((key for key in _KINDS if name == key or name.startswith(key + ".")), "")
    flags = _KINDS.get(base, 0)
    if letters is not None:
        flags = 0
        for letter in letters:
            if letter not in _FLAG_LETTERS:
                place.fail(f"unknown section flag {letter!r}, expected some of awxMST")
            flags |= _FLAG_LETTERS[letter]
    nobits = kind == "nobits" if kind else base in (".bss", ".tbss")
    return AsmSection(name, flags, nobits)


def build_object(sections: list[AsmSection], symbols: dict[str, AsmSymbol], e_flags: int, bits: int) -> ElfFile:
    """The object file.  Raises ``AsmError`` for expressions that no relocation can hold."""
    elf = ElfFile(ET_REL, e_flags, bits)
    index_of: dict[int, int] = {}
    section_symbol: dict[int, int] = {}
    for section in sections:
        index_of[id(section)] = len(elf.sections)
        section_symbol[id(section)] = len(elf.symbols)
        out = Section(
            section.name,
            SHT_NOBITS if section.nobits else SHT_PROGBITS,
            section.flags,
            b"",
            section.align,
            section.size if section.nobits else len(section.data),
        )
        out.entry_size = section.entry_size
        elf.sections.append(out)
        elf.symbols.append(Symbol("", 0, index_of[id(section)], STB_LOCAL, STT_SECTION))
    symbol_index: dict[str, int] = {}
    _resolve_aliases(symbols)
    for s in symbols.values():
        if s.size_expr is not None:
            s.size = _constant(s.size_expr, symbols, s.place)
        hidden = s.name.startswith((".L", "\1"))
        if hidden or (s.binding == STB_LOCAL and not s.defined):
            continue
        where = (
            index_of[id(s.section)]
            if s.section is not None
            else SHN_ABS
            if s.defined
            else SHN_COMMON
            if s.common_align
            else 0
        )
        symbol_index[s.name] = len(elf.symbols)
        value = s.common_align if s.common_align and not s.defined else s.value & (1 << 64) - 1
        thread_local = s.section is not None and s.section.flags & SHF_TLS
        kind = STT_TLS if thread_local and s.kind in (STT_NOTYPE, STT_OBJECT) else s.kind
        elf.symbols.append(Symbol(s.name, value, where, s.binding, kind, s.size, s.visibility))
    for section in sections:
        relocations: list[Rela] = []
        for fixup in section.fixups:
            rela = _apply(section, fixup, symbols, symbol_index, section_symbol, elf)
            if rela is not None:
                relocations.append(rela)
        elf.sections[index_of[id(section)]].data = bytes(section.data)
        if relocations:
            elf.relocations[index_of[id(section)]] = relocations
    return elf


def _resolve_aliases(symbols: dict[str, AsmSymbol]) -> None:
    for s in symbols.values():
        seen = {s.name}
        while s.alias is not None:
            e = s.alias
            target = symbols.get(e.plus)
            if e.minus or (target is not None and target.name in seen):
                s.value, s.alias, s.defined = _constant(e, symbols, s.place), None, True
            elif target is None or (not target.defined and target.alias is None):
                s.place.fail(f"{s.name} is set to {e.plus}, which is not defined here")
            elif target.alias is not None:
                seen.add(target.name)
                s.alias = target.alias._replace(value=target.alias.value + e.value)
            else:
                s.section, s.value, s.alias, s.defined = target.section, target.value + e.value, None, True


def _constant(e: Expr, symbols: dict[str, AsmSymbol], place: Place) -> int:
    """The value of a difference of symbols, or of absolute ones."""
    value = e.value
    sections: list[AsmSection | None] = []
    for name, sign in ((e.plus, 1), (e.minus, -1)):
        if name:
            s = symbols.get(name)
            if s is None or not s.defined:
                place.fail(f"{_shown(name)} is not defined here")
            value += sign * s.value
            sections.append(s.section)
    if len(sections) == 1 and sections[0] is not None:
        place.fail("expected a number, found an address")
    if len(sections) == 2 and sections[0] is not sections[1]:
        place.fail("expected the difference of two labels of one section")
    return value


def _shown(name: str) -> str:
    return f"{name[1:].partition('.')[0]}f" if name.startswith("\1") else name


def _apply(
    section: AsmSection,
    fixup: Fixup,
    symbols: dict[str, AsmSymbol],
    symbol_index: dict[str, int],
    section_symbol: dict[int, int],
    elf: ElfFile,
) -> Rela | None:
    """Writes a fixup that is a number now, else returns its relocation."""
    e = fixup.expr
    s = symbols.get(e.plus)
    if e.minus or not e.plus or (s is not None and s.defined and s.section is None and not e.modifier):
        value = _constant(e, symbols, fixup.place)
        patch_number(section.data, fixup.offset, fixup.kind, value, fixup.place)
        return None
    kind = fixup.kind
    if kind < 0:
        found = _DATA_RELOCATIONS.get((-kind, e.modifier))
        if found is None:
            fixup.place.fail(
                f"no relocation puts {_shown(e.plus)}{'@' + e.modifier if e.modifier else ''} into {-kind} bits"
            )
        kind = found
    if (
        s is not None
        and s.defined
        and s.binding == STB_LOCAL
        and s.section is not None
        and e.modifier in ("", "ABS", "PCREL")
    ):
        return Rela(fixup.offset, kind, section_symbol[id(s.section)], e.value + s.value)
    if e.plus.startswith("\1"):
        fixup.place.fail(f"local label {_shown(e.plus)} is not defined")
    index = symbol_index.get(e.plus)
    if index is None:
        index = symbol_index[e.plus] = len(elf.symbols)
        binding = s.binding if s is not None and s.binding == STB_WEAK else STB_GLOBAL
        elf.symbols.append(Symbol(e.plus, 0, 0, binding, STT_NOTYPE))
    return Rela(fixup.offset, kind, index, e.value)


def patch_number(data: bytearray, offset: int, kind: int, value: int, place: Place) -> None:
    """Stores a number where a fixup of ``kind`` points."""
    if kind == R_E2K_64_ABS_LIT:
        struct.pack_into("<II", data, offset, value >> 32 & 0xFFFFFFFF, value & 0xFFFFFFFF)
        return
    bits = -kind if kind < 0 else 32
    if kind > 0:
        place.fail("expected an address here, found a number")
    if not -(1 << bits - 1) <= value < 1 << bits:
        place.fail(f"{value:#x} does not fit into {bits} bits")
    data[offset : offset + bits // 8] = (value & (1 << bits) - 1).to_bytes(bits // 8, "little")
