"""Reading and writing ELF files for e2k: just what assembler, linker and disassembler need (encoding.md section 12)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .errors import E2kError

EM_E2K: Final = 175
ET_REL: Final = 1
ET_EXEC: Final = 2
ET_DYN: Final = 3
SHT_PROGBITS, SHT_SYMTAB, SHT_STRTAB, SHT_RELA, SHT_HASH, SHT_DYNAMIC, SHT_NOBITS, SHT_DYNSYM = 1, 2, 3, 4, 5, 6, 8, 11
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_MERGE, SHF_STRINGS, SHF_INFO_LINK, SHF_TLS = 1, 2, 4, 0x10, 0x20, 0x40, 0x400
STB_LOCAL, STB_GLOBAL, STB_WEAK = 0, 1, 2
STT_NOTYPE, STT_OBJECT, STT_FUNC, STT_SECTION, STT_FILE, STT_TLS = 0, 1, 2, 3, 4, 6
SHN_ABS: Final = 0xFFF1
SHN_COMMON: Final = 0xFFF2


class _Format:
    """Record layouts of one ELF class."""

    def __init__(self, bits: int) -> None:
        self.bits = bits
        wide = bits == 64
        self.header = struct.Struct("<16sHHIQQQIHHHHHH" if wide else "<16sHHIIIIIHHHHHH")
        self.section = struct.Struct("<IIQQQQIIQQ" if wide else "<IIIIIIIIII")
        self.symbol = struct.Struct("<IBBHQQ" if wide else "<IIIBBH")
        self.rela = struct.Struct("<QQq" if wide else "<IIi")
        self.segment = struct.Struct("<IIQQQQQQ" if wide else "<IIIIIIII")
        self.type_bits = 32 if wide else 8  # of r_info

    def pack_symbol(self, name: int, info: int, other: int, section: int, value: int, size: int) -> bytes:
        if self.bits == 64:
            return self.symbol.pack(name, info, other, section, value, size)
        return self.symbol.pack(name, value, size, info, other, section)

    def symbols(self, data: bytes) -> Iterator[tuple[int, int, int, int, int, int]]:
        """(name, info, other, section, value, size)"""
        for fields in self.symbol.iter_unpack(data):
            if self.bits == 64:
                yield fields
            else:
                name, value, size, info, other, section = fields
                yield name, info, other, section, value, size

    def pack_segment(
        self, kind: int, flags: int, offset: int, address: int, filesz: int, memsz: int, align: int
    ) -> bytes:
        if self.bits == 64:
            return self.segment.pack(kind, flags, offset, address, address, filesz, memsz, align)
        return self.segment.pack(kind, offset, address, address, filesz, memsz, flags, align)


_MAX_ALIGN: Final = 1 << 20
_FORMATS: Final = {64: _Format(64), 32: _Format(32)}

# e_flags[31:24]: 2..6 is the instruction set, the machine numbers of single CPUs follow (12).
_MACHINES: Final = {0x13: 4, 0x14: 4, 0x15: 6, 0x16: 6, 0x17: 6}


class ElfError(E2kError):
    """The file is not an ELF file of the kind expected."""


def iset_of_flags(flags: int) -> int:
    """The instruction set that e_flags name; v2, the assembler's default, when they name none."""
    machine = flags >> 24
    return machine if 1 <= machine <= 6 else _MACHINES.get(machine, 2)


class Section:
    """A section with its bytes; ``size`` counts for NOBITS."""

    __slots__ = ("address", "align", "data", "entry_size", "flags", "info", "kind", "link", "name", "size")

    def __init__(
        self, name: str, kind: int, flags: int, data: bytes = b"", align: int = 1, size: int | None = None
    ) -> None:
        self.name = name
        self.kind = kind
        self.flags = flags
        self.data = data
        self.align = align
        self.size = len(data) if size is None else size
        self.address = 0
        self.link = 0
        self.info = 0
        self.entry_size = 0


class Symbol:
    """A symbol; ``section`` is an index into the section table (0 undefined, ``SHN_ABS``)."""

    __slots__ = ("binding", "kind", "name", "section", "size", "value", "visibility")

    def __init__(
        self,
        name: str,
        value: int,
        section: int,
        binding: int = STB_LOCAL,
        kind: int = STT_NOTYPE,
        size: int = 0,
        visibility: int = 0,
    ) -> None:
        self.name = name
        self.value = value
        self.section = section
        self.binding = binding
        self.kind = kind
        self.size = size
        self.visibility = visibility


class Rela:
    """A relocation of the section it is listed with; ``symbol`` is an index into the symbol table."""

    __slots__ = ("addend", "kind", "offset", "symbol")

    def __init__(self, offset: int, kind: int, symbol: int, addend: int) -> None:
        self.offset = offset
        self.kind = kind
        self.symbol = symbol
        self.addend = addend


class ElfFile:
    """An ELF file in memory, of the 64-bit or 32-bit class.  ``sections[0]`` and ``symbols[0]`` are the empty ones that ELF demands."""

    def __init__(self, kind: int, flags: int, bits: int = 64) -> None:
        self.kind = kind
        self.bits = bits
        self.flags = flags
        self.entry = 0
        self.sections: list[Section] = [Section("", 0, 0)]
        self.symbols: list[Symbol] = [Symbol("", 0, 0)]
        self.relocations: dict[int, list[Rela]] = {}  # section index -> entries
        self.segments: list[
            tuple[int, int, int, int, int, int, int]
        ] = []  # type, flags, offset, address, filesz, memsz, align
        self.file_offsets: dict[int, int] = {}  # section index -> place in the file that segments rely on

    @classmethod
    def read(cls, path: Path) -> ElfFile:
        """Parses a file; raises ``ElfError`` and OSError."""
        return cls.parse(path.read_bytes(), str(path))

    @classmethod
    def parse(cls, data: bytes, name: str = "input") -> ElfFile:
        """Parses the bytes of a file called ``name`` in messages."""
        if len(data) < 16 or data[:4] != b"\x7fELF":
            raise ElfError(f"{name}: not an ELF file")
        if data[4] not in (1, 2) or data[5] != 1:
            raise ElfError(f"{name}: expected a little-endian ELF file")
        form = _FORMATS[32 * data[4]]
        if len(data) < form.header.size:
            raise ElfError(f"{name}: the file ends within its header")
        fields = form.header.unpack_from(data)
        if fields[2] != EM_E2K:
            raise ElfError(f"{name}: machine {fields[2]}, expected {EM_E2K} (e2k)")
        elf = cls(fields[1], fields[7], form.bits)
        elf.entry = fields[4]
        try:
            elf._parse_sections(data, fields[6], fields[12], fields[13])
        except (struct.error, IndexError, OverflowError, UnicodeDecodeError) as problem:
            raise ElfError(f"{name}: damaged section or symbol table ({problem})") from problem
        return elf

    def _parse_sections(self, data: bytes, offset: int, count: int, names: int) -> None:
        form = _FORMATS[self.bits]
        raw = [form.section.unpack_from(data, offset + i * form.section.size) for i in range(count)]

        def text(table: bytes, at: int) -> str:
            return table[at : table.index(b"\0", at)].decode() if at < len(table) and b"\0" in table[at:] else ""

        def content(fields: tuple[int, ...]) -> bytes:
            return b"" if fields[1] == SHT_NOBITS else data[fields[4] : fields[4] + fields[5]]

        strings = content(raw[names]) if count else b""
        self.sections = []
        for fields in raw:
            title = text(strings, fields[0])
            data_of_section = content(fields)
            if fields[1] not in (0, SHT_NOBITS) and len(data_of_section) != fields[5]:
                raise ElfError(f"section {title} ends behind the end of the file")
            align = max(fields[8], 1)
            if align & align - 1 or align > _MAX_ALIGN:
                raise ElfError(f"section {title} has the alignment {align}")
            section = Section(title, fields[1], fields[2], data_of_section, align, fields[5])
            section.address, section.link, section.info, section.entry_size = fields[3], fields[6], fields[7], fields[9]
            self.sections.append(section)
        for section in self.sections:
            if section.kind == SHT_SYMTAB:
                table = self.sections[section.link].data
                self.symbols = []
                for name, info, other, index, value, size in form.symbols(section.data):
                    self.symbols.append(Symbol(text(table, name), value, index, info >> 4, info & 15, size, other & 3))
            elif section.kind == SHT_RELA and not section.flags & SHF_ALLOC:  # not the loader's
                self.relocations[section.info] = [
                    Rela(at, info & (1 << form.type_bits) - 1, info >> form.type_bits, addend)
                    for at, info, addend in form.rela.iter_unpack(section.data)
                ]

    def to_bytes(self) -> bytes:
        """The file: header, segments, section contents, symbol and string tables, section headers.

        Raises ``ElfError`` when a number does not fit into the format.
        """
        try:
            return self._pack(_FORMATS[self.bits])
        except struct.error as problem:
            raise ElfError(f"a number does not fit into a {self.bits}-bit file: {problem}") from problem

    def _pack(self, form: _Format) -> bytes:
        sections = list(self.sections)
        names = _StringTable()
        strings = _StringTable()
        order = sorted(range(1, len(self.symbols)), key=lambda i: self.symbols[i].binding != STB_LOCAL)
        place = {0: 0} | {old: new for new, old in enumerate(order, 1)}
        symtab = bytearray(form.symbol.size)
        for old in order:
            s = self.symbols[old]
            symtab += form.pack_symbol(
                strings.add(s.name), s.binding << 4 | s.kind, s.visibility, s.section, s.value, s.size
            )
        symtab_index = len(sections) + len(self.relocations)
        for index, entries in self.relocations.items():
            body = b"".join(
                form.rela.pack(r.offset, r.kind | place[r.symbol] << form.type_bits, r.addend) for r in entries
            )
            section = Section(f".rela{sections[index].name}", SHT_RELA, SHF_INFO_LINK, body, 8)
            section.link, section.info, section.entry_size = symtab_index, index, form.rela.size
            sections.append(section)
        table = Section(".symtab", SHT_SYMTAB, 0, bytes(symtab), 8)
        table.link, table.entry_size = symtab_index + 1, form.symbol.size
        table.info = 1 + sum(s.binding == STB_LOCAL for s in self.symbols[1:])
        sections += [table, Section(".strtab", SHT_STRTAB, 0, bytes(strings.data))]
        shstrtab = Section(".shstrtab", SHT_STRTAB, 0)
        sections.append(shstrtab)
        name_offsets = [names.add(s.name) for s in sections]
        shstrtab.data = bytes(names.data)
        shstrtab.size = len(shstrtab.data)

        out = bytearray(form.header.size + len(self.segments) * form.segment.size)
        offsets = []
        for index, section in enumerate(sections):
            wanted = self.file_offsets.get(index)
            if wanted is not None:
                if wanted < len(out):
                    raise ElfError(f"section {section.name} does not fit at file offset {wanted:#x}")
                out += bytes(wanted - len(out))
            elif section.kind:
                out += bytes(-len(out) % max(section.align, 1))
            offsets.append(len(out) if section.kind else 0)
            if section.kind != SHT_NOBITS:
                out += section.data
        out += bytes(-len(out) % 8)
        table_at = len(out)
        for section, name, offset in zip(sections, name_offsets, offsets, strict=True):
            out += form.section.pack(
                name, section.kind, section.flags, section.address, offset, section.size, section.link, section.info,
                section.align if section.kind else 0, section.entry_size,
            )  # fmt: skip
        ident = bytes((0x7F, 0x45, 0x4C, 0x46, self.bits // 32, 1, 1)) + bytes(9)
        out[: form.header.size] = form.header.pack(
            ident, self.kind, EM_E2K, 1, self.entry, form.header.size if self.segments else 0, table_at, self.flags, form.header.size,
            form.segment.size if self.segments else 0, len(self.segments), form.section.size, len(sections), len(sections) - 1,
        )  # fmt: skip
        at = form.header.size
        for kind, flags, offset, address, filesz, memsz, align in self.segments:
            out[at : at + form.segment.size] = form.pack_segment(kind, flags, offset, address, filesz, memsz, align)
            at += form.segment.size
        return bytes(out)


class _StringTable:
    def __init__(self) -> None:
        self.data = bytearray(1)
        self._places: dict[str, int] = {"": 0}

    def add(self, text: str) -> int:
        place = self._places.get(text)
        if place is None:
            place = self._places[text] = len(self.data)
            self.data += text.encode() + b"\0"
        return place
