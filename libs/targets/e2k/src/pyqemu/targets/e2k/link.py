"""A small linker: object files to one static executable (layout and relocations: encoding.md section 12).

Layout, as the established linker does it: ELF header and program headers, then code and read-only data in one segment from 0x10000, then
writable data on the next page at the same offset within the page.  No garbage collection, no archives.  Shared objects and what uses
them: ``dynlink``.
"""

from __future__ import annotations

import struct
from typing import Final

from .elf import (
    ET_EXEC,
    ET_REL,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_TLS,
    SHF_WRITE,
    SHN_ABS,
    SHN_COMMON,
    SHT_NOBITS,
    SHT_PROGBITS,
    STB_LOCAL,
    STB_WEAK,
    STT_SECTION,
    ElfFile,
    Rela,
    Section,
    Symbol,
)
from .errors import E2kError

BASE: Final = 0x10000
PAGE: Final = 0x1000
_MASK: Final = (1 << 64) - 1
_PT_LOAD, _PT_TLS = 1, 7
_MAX_SIZE: Final = 1 << 31
_ORDER: Final = (".text", ".rodata", ".tdata", ".tbss", ".init_array", ".fini_array", ".data", ".got", ".bss")
GOT_RELOCATIONS: Final = {108: "address", 114: "address", 74: "tp offset", 70: "module", 71: "dtp offset"}


class LinkError(E2kError):
    """The objects do not make an executable."""


class Input:
    """An object file with the place of each of its sections in the output."""

    def __init__(self, elf: ElfFile, name: str) -> None:
        self.elf = elf
        self.name = name
        self.placed: dict[int, tuple[Section, int]] = {}  # section index -> (output section, offset)


class Linker:
    """One link: collects symbols and sections, lays them out, relocates."""

    kind = ET_EXEC
    base = BASE

    def __init__(self, objects: list[ElfFile], entry: str) -> None:
        self.inputs = [Input(elf, f"object {i}") for i, elf in enumerate(objects, 1)]
        self.entry = entry
        self.sections: dict[str, Section] = {}
        self.globals: dict[str, tuple[Input, Symbol]] = {}
        self.got: dict[tuple[str, int], int] = {}
        self.common: dict[str, tuple[int, int]] = {}

    def link(self) -> ElfFile:
        flags = {i.elf.flags for i in self.inputs}
        if any(i.elf.kind != ET_REL for i in self.inputs):
            raise LinkError("expected relocatable object files")
        if len({i.elf.bits for i in self.inputs}) > 1:
            raise LinkError("expected objects of one class, found 32-bit and 64-bit ones")
        self.bits = self.inputs[0].elf.bits
        self.word = self.bits // 8
        self.flags = max(flags)
        out = ElfFile(self.kind, self.flags, self.bits)
        self._collect_symbols()
        self._merge_sections()
        self._reserve_got()
        ordered = self._layout(out)
        self._define_symbols(out, ordered)
        for item in self.inputs:
            for index, relocations in item.elf.relocations.items():
                if index in item.placed:
                    section, base = item.placed[index]
                    for rela in relocations:
                        self._relocate(item, section, base, rela)
        self._set_entry(out)
        self._finish(out)
        return out

    def _set_entry(self, out: ElfFile) -> None:
        start = self.globals.get(self.entry)
        if start is None:
            raise LinkError(f"entry symbol {self.entry} is not defined")
        out.entry = self._value(*start)

    def _more_headers(self) -> int:
        """Program headers besides those of loaded and thread-local data."""
        return 0

    def _finish(self, out: ElfFile) -> None:
        """Whatever is known only now that everything has its place."""

    def _collect_symbols(self) -> None:
        for item in self.inputs:
            for s in item.elf.symbols[1:]:
                if s.binding == STB_LOCAL or not s.section:
                    continue
                if s.section == SHN_COMMON:
                    size, align = self.common.get(s.name, (0, 1))
                    self.common[s.name] = max(size, s.size), max(align, s.value)
                    self.globals.setdefault(s.name, (item, s))
                    continue
                known = self.globals.get(s.name)
                if known is None or known[1].binding == STB_WEAK or known[1].section == SHN_COMMON:
                    self.globals[s.name] = item, s
                    self.common.pop(s.name, None)
                elif s.binding != STB_WEAK:
                    raise LinkError(f"{s.name} is defined in {known[0].name} and in {item.name}")

    def _merge_sections(self) -> None:
        for item in self.inputs:
            for index, section in enumerate(item.elf.sections):
                if not section.flags & SHF_ALLOC or (not section.size and section.name not in (".text",)):
                    continue
                name = next((n for n in _ORDER if section.name.startswith(n + ".")), section.name)
                target = self.sections.get(name)
                if target is None:
                    target = self.sections[name] = Section(name, section.kind, section.flags, b"", section.align)
                if target.kind == SHT_NOBITS and section.kind != SHT_NOBITS:
                    raise LinkError(f"{section.name} of {item.name} holds data where others hold none")
                target.align = max(target.align, section.align)
                offset = target.size + -target.size % max(section.align, 1)
                if target.kind != SHT_NOBITS:
                    target.data += bytes(offset - len(target.data)) + (section.data or bytes(section.size))
                target.size = offset + section.size
                item.placed[index] = target, offset
        if self.common:
            bss = self.sections.setdefault(".bss", Section(".bss", SHT_NOBITS, SHF_ALLOC | SHF_WRITE))
            for name, (size, align) in sorted(self.common.items()):
                offset = bss.size + -bss.size % align
                bss.size, bss.align = offset + size, max(bss.align, align)
                item, s = self.globals[name]
                index = len(item.elf.sections)
                item.elf.sections.append(bss)
                item.placed[index] = bss, 0
                s.section, s.value = index, offset
        for section in self.sections.values():
            section.data = bytes(section.data)

    def _reserve_got(self) -> None:
        for item in self.inputs:
            for relocations in item.elf.relocations.values():
                for rela in relocations:
                    if rela.kind in GOT_RELOCATIONS:
                        key = item.elf.symbols[rela.symbol].name, rela.kind if rela.kind in (70, 71, 74) else 108
                        self.got.setdefault(key, self.word * (3 + len(self.got)))
        if self.got:
            got = Section(
                ".got", SHT_PROGBITS, SHF_ALLOC | SHF_WRITE, bytes(self.word * (3 + len(self.got))), self.word
            )
            self.sections[".got"] = got

    def _layout(self, out: ElfFile) -> list[Section]:
        def rank(section: Section) -> tuple[int, int, int]:
            writable = section.flags & SHF_WRITE
            name = section.name
            place = _ORDER.index(name) if name in _ORDER else 1 if not writable else 6
            return (1 if writable else 0, 1 if section.kind == SHT_NOBITS and not section.flags & SHF_TLS else 0, place)

        ordered = sorted(self.sections.values(), key=rank)
        read_only = [s for s in ordered if not s.flags & SHF_WRITE]
        writable = [s for s in ordered if s.flags & SHF_WRITE]
        thread = [s for s in writable if s.flags & SHF_TLS]
        headers = (64 if self.bits == 64 else 52) + (56 if self.bits == 64 else 32) * (
            bool(read_only) + bool(writable) + bool(thread) + self._more_headers()
        )
        base = self.base
        address = self._place(read_only, base + headers)
        text_end = address
        offset_delta = base
        first = address
        if writable:
            # The same offset in the next page (no gap in the file), or the start of a page when that saves a page of memory.
            address, offset_delta = text_end + PAGE, base + PAGE
            end = self._place(writable, address)
            before, behind = -address % PAGE, end % PAGE
            if before and behind and address // PAGE != end // PAGE and before + behind <= PAGE:
                address, offset_delta = text_end + -text_end % PAGE, base
            end = self._place(writable, address)
            first, address = writable[0].address, end
        if address - base > _MAX_SIZE:
            raise LinkError("the program is larger than 2 GiB")
        for section in ordered:
            index = len(out.sections)
            out.sections.append(section)
            delta = offset_delta if section.flags & SHF_WRITE else base
            if section.kind != SHT_NOBITS:
                out.file_offsets[index] = section.address - delta
        if read_only:
            executable = any(s.flags & SHF_EXECINSTR for s in read_only)
            out.segments.append((_PT_LOAD, 4 | executable, 0, base, text_end - base, text_end - base, PAGE))
        if writable:
            with_data = [s for s in writable if s.kind != SHT_NOBITS]
            file_end = max((s.address + s.size for s in with_data), default=first)
            out.segments.append((_PT_LOAD, 6, first - offset_delta, first, file_end - first, address - first, PAGE))
        if thread:
            start = thread[0].address
            stored = sum(s.size for s in thread if s.kind != SHT_NOBITS)
            end = max(s.address + s.size for s in thread)
            align = max(s.align for s in thread)
            out.segments.append((_PT_TLS, 4, start - offset_delta, start, stored, end - start, align))
        self.thread = thread
        return ordered

    @staticmethod
    def _place(sections: list[Section], address: int) -> int:
        """Gives addresses from ``address`` on; the end."""
        for section in sections:
            address += -address % section.align
            section.address = address
            if not (section.kind == SHT_NOBITS and section.flags & SHF_TLS):  # .tbss takes no room in the process image
                address += section.size
        return address

    def _define_symbols(self, out: ElfFile, ordered: list[Section]) -> None:
        index_of = {id(section): index for index, section in enumerate(out.sections)}
        for item in self.inputs:
            for s in item.elf.symbols[1:]:
                if s.kind == STT_SECTION or not s.name or not s.section:
                    continue
                if s.binding != STB_LOCAL and self.globals.get(s.name, (None, None))[1] is not s:
                    continue
                if s.section != SHN_ABS and s.section not in item.placed:
                    continue
                where = SHN_ABS if s.section == SHN_ABS else index_of[id(item.placed[s.section][0])]
                out.symbols.append(Symbol(s.name, self._value(item, s), where, s.binding, s.kind, s.size, s.visibility))
        writable = [s for s in ordered if s.flags & SHF_WRITE]
        if writable:
            data_end = max((s.address + s.size for s in writable if s.kind != SHT_NOBITS), default=writable[0].address)
            bss = next((s.address for s in writable if s.kind == SHT_NOBITS), data_end)
            end = max(s.address + s.size for s in writable)
        else:
            end = bss = data_end = max((s.address + s.size for s in ordered), default=self.base)
        self.provided = {"_end": end, "end": end, "_edata": data_end, "edata": data_end, "__bss_start": bss}
        if ".got" in self.sections:
            self.provided["_GLOBAL_OFFSET_TABLE_"] = self.sections[".got"].address

    def _value(self, item: Input, s: Symbol) -> int:
        if s.section == SHN_ABS:
            return s.value
        section, offset = item.placed[s.section]
        return section.address + offset + s.value

    def _resolve(self, item: Input, index: int) -> tuple[int, Symbol]:
        s = item.elf.symbols[index]
        if s.binding == STB_LOCAL:
            return self._value(item, s), s
        known = self.globals.get(s.name)
        if known is not None:
            return self._value(*known), known[1]
        if s.name in self.provided:
            return self.provided[s.name], s
        if s.binding == STB_WEAK:
            return 0, s
        raise LinkError(f"{s.name} is not defined, needed by {item.name}")

    def _relocate(self, item: Input, section: Section, base: int, rela: Rela, target: int | None = None) -> None:
        """Patch one place; ``target`` instead of the symbol's value when it is given."""
        data = bytearray(section.data)
        offset = base + rela.offset
        if target is None:
            target, symbol = self._resolve(item, rela.symbol)
        else:
            symbol = item.elf.symbols[rela.symbol]
        value = target + rela.addend
        place = section.address + offset
        kind = rela.kind
        got = self.provided.get("_GLOBAL_OFFSET_TABLE_", 0)

        def fail(reason: str) -> None:
            raise LinkError(
                f"{item.name}, {section.name}+{rela.offset:#x}: relocation {kind} against {symbol.name or 'a section'}: {reason}"
            )

        def word(number: int) -> None:
            if not -(1 << 31) <= number < 1 << 32:
                fail(f"{number:#x} does not fit into 32 bits")
            struct.pack_into("<I", data, offset, number & 0xFFFFFFFF)

        def double(number: int, exchanged: bool) -> None:
            number &= _MASK
            if exchanged:
                struct.pack_into("<II", data, offset, number >> 32, number & 0xFFFFFFFF)
            else:
                struct.pack_into("<Q", data, offset, number)

        if kind in GOT_RELOCATIONS:
            slot = self.got[symbol.name, kind if kind in (70, 71, 74) else 108]
            content = {
                "address": target,
                "module": 1,
                "tp offset": self._tp_offset(target),
                "dtp offset": self._dtp_offset(target),
            }
            table = bytearray(self.sections[".got"].data)
            table[slot : slot + self.word] = (content[GOT_RELOCATIONS[kind]] & _MASK).to_bytes(8, "little")[
                : self.word
            ]
            self.sections[".got"].data = bytes(table)
            word(slot)
        elif kind == 0:
            word(value)
        elif kind == 2:
            word(value - place)
        elif kind in (50, 51):
            double(value, kind == 51)
        elif kind == 54:
            double(value - place, True)
        elif kind in (12, 68):
            word(symbol.size + rela.addend) if kind == 12 else double(symbol.size + rela.addend, False)
        elif kind in (69, 256):
            double(value - got, kind == 256)
        elif kind == 109:
            word(value - got)
        elif kind in (75, 76):
            word(self._tp_offset(value)) if kind == 75 else double(self._tp_offset(value), True)
        elif kind in (81, 83):
            word(self._dtp_offset(value)) if kind == 81 else double(self._dtp_offset(value), False)
        elif kind == 110:
            distance = value - place
            if distance & 7:
                fail("the target is not at a multiple of 8 bytes")
            if not -(1 << 30) <= distance < 1 << 30:
                fail("the target is too far away")
            (old,) = struct.unpack_from("<I", data, offset)
            struct.pack_into("<I", data, offset, old & 0xF0000000 | distance >> 3 & 0xFFFFFFF)
        elif kind == 111:
            bundle = place - (rela.addend & 0x3F)
            lines = ((value - (rela.addend & 0x3F)) & ~127) - (bundle & ~127) >> 7
            (old,) = struct.unpack_from("<I", data, offset)
            struct.pack_into("<I", data, offset, old & 0xF000000F | (lines & 0xFFFFFF) << 4)
        elif kind in (13, 257):
            word(value) if kind == 13 else double(value, False)
        elif kind == 115:
            data[offset + 2] = 0xC1
        elif kind == 118:
            word(1)
        elif kind != 112:
            fail("not supported in a static executable")
        section.data = bytes(data)

    def _thread_start(self) -> tuple[int, int]:
        if not self.thread:
            raise LinkError("thread-local symbol without thread-local data")
        return self.thread[0].address, max(s.align for s in self.thread)

    def _tp_offset(self, value: int) -> int:
        """Offset from the thread pointer: the first variable stands two words above it (12.1)."""
        start, align = self._thread_start() if self.thread else (value, 1)
        return value - start + (2 * self.word + align - 1) // align * align

    def _dtp_offset(self, value: int) -> int:
        return value - (self._thread_start()[0] if self.thread else value)


def link(objects: list[ElfFile], entry: str = "_start") -> ElfFile:
    """A static executable of object files; ``to_bytes()`` of the result is the file.  Raises ``LinkError``.

    The objects are used up: their symbols and sections become part of the result.
    """
    if not objects:
        raise LinkError("expected at least one object file")
    try:
        return Linker(objects, entry).link()
    except (struct.error, IndexError, KeyError) as problem:
        raise LinkError(f"an object file is damaged ({type(problem).__name__}: {problem})") from problem
