"""Shared objects, position-independent programs, and programs that use shared objects (encoding.md 12.1, 12.2).

What a symbol's reference becomes is decided once per relocation (``_Dynamic._decide``), first to count the loader's relocations, then
to write them.  Code must not need any: a reference to an address from a section that is not writable is an error that says what to
write instead.

The procedure linkage table is the lazy one that the established linker makes: slots of the global offset table lead to secondary entries
until the loader has found their function.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final

from .elf import (
    ET_DYN,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_INFO_LINK,
    SHF_WRITE,
    SHN_ABS,
    SHT_DYNAMIC,
    SHT_DYNSYM,
    SHT_HASH,
    SHT_NOBITS,
    SHT_PROGBITS,
    SHT_RELA,
    SHT_STRTAB,
    STB_GLOBAL,
    STB_LOCAL,
    STB_WEAK,
    STT_FUNC,
    STT_NOTYPE,
    STT_OBJECT,
    ElfError,
    ElfFile,
    Rela,
    Section,
    Symbol,
    iset_of_flags,
)
from .link import GOT_RELOCATIONS, Input, Linker, LinkError

_PT_DYNAMIC, _PT_INTERP, _PT_PHDR = 2, 3, 6
_HIDDEN: Final = (1, 2)  # STV_INTERNAL, STV_HIDDEN
_PROTECTED: Final = 3

# dynamic tags
_NULL, _NEEDED, _PLTRELSZ, _PLTGOT, _HASH, _STRTAB, _SYMTAB, _RELA, _RELASZ, _RELAENT, _STRSZ, _SYMENT = range(12)
_SONAME, _PLTREL, _DEBUG, _JMPREL, _INIT_ARRAY, _FINI_ARRAY, _INIT_ARRAYSZ, _FINI_ARRAYSZ, _FLAGS = 14, 20, 21, 23, 25, 26, 27, 28, 30
_RELACOUNT, _FLAGS_1, _LAZY_GOT = 0x6FFFFFF9, 0x6FFFFFFB, 0x70000003
_DF_STATIC_TLS, _DF_1_PIE = 0x10, 0x08000000

_DISP: Final = 110
_ABSOLUTE: Final = (0, 50, 51)


class _Kinds:
    """Numbers of the loader's relocations for one class of files."""

    def __init__(self, wide: bool) -> None:
        self.absolute = 50 if wide else 0
        self.slot = 63 if wide else 8
        self.copy = 64 if wide else 9
        self.relative = 65 if wide else 10
        self.module = 82 if wide else 80
        self.dtp = 83 if wide else 81
        self.tp = 85 if wide else 84


def exports(library: ElfFile) -> dict[str, Symbol]:
    """The symbols that a shared object defines for others; raises ``LinkError``."""
    return {s.name: s for s in _dynamic_symbols(library) if s.section and s.binding != STB_LOCAL and s.name}


def needs(library: ElfFile) -> set[str]:
    """Names that a shared object expects others to define."""
    return {s.name for s in _dynamic_symbols(library) if not s.section and s.name}


def soname(library: ElfFile) -> str:
    """The name under which programs ask for a shared object; empty when it has none."""
    form = struct.Struct("<qQ" if library.bits == 64 else "<iI")
    for section in library.sections:
        if section.kind == SHT_DYNAMIC:
            try:
                strings = library.sections[section.link].data
                for tag, value in form.iter_unpack(section.data):
                    if tag == _SONAME:
                        return strings[value : strings.index(b"\0", value)].decode()
            except (ValueError, IndexError, struct.error) as problem:
                raise LinkError(f"a library's dynamic section is damaged ({problem})") from problem
    return ""


def _dynamic_symbols(library: ElfFile) -> list[Symbol]:
    from .elf import _FORMATS

    for section in library.sections:
        if section.kind == SHT_DYNSYM:
            found = []
            try:
                table = library.sections[section.link].data
                for name, info, other, index, value, size in _FORMATS[library.bits].symbols(section.data):
                    text = table[name : table.index(b"\0", name)].decode()
                    found.append(Symbol(text, value, index, info >> 4, info & 15, size, other & 3))
            except (ValueError, IndexError, struct.error) as problem:
                raise LinkError(f"a library's symbol table is damaged ({problem})") from problem
            return found
    raise LinkError("a library has no dynamic symbol table: expected a shared object")


class _Dynamic(Linker):
    """``shared``: a library; ``pie``: a program that runs anywhere; neither: a program at a fixed address that uses libraries."""

    def __init__(
        self, objects: list[ElfFile], entry: str, libraries: Sequence[ElfFile], shared: bool, pie: bool, name: str, interpreter: str
    ) -> None:
        super().__init__(objects, entry)
        self.shared = shared
        self.pic = shared or pie
        if self.pic:
            self.kind = ET_DYN
            self.base = 0
        self.soname = name
        self.interpreter = interpreter
        self.libraries = list(libraries)
        self.found: dict[str, Symbol] = {}
        for library in self.libraries:
            for known, s in exports(library).items():
                self.found.setdefault(known, s)
        self.wanted = set().union(*(needs(library) for library in self.libraries)) if libraries else set()
        self.plt: dict[str, int] = {}  # function -> its number
        self.copies: dict[str, int] = {}  # object -> offset in .bss
        self.numbers: dict[str, int] = {}  # name -> index in .dynsym
        self.relative: list[tuple[Section, int, int, int]] = []  # section, offset, kind, addend
        self.symbolic: list[tuple[Section, int, int, str, int]] = []  # section, offset, kind, name, addend
        self.static_tls = False
        self.counts = [0, 0]
        self.kinds = _Kinds(True)

    # ---- decisions ----

    def _binds_here(self, item: Input, s: Symbol) -> bool:
        """Whether a reference is settled by this link."""
        if s.binding == STB_LOCAL:
            return True
        known = self.globals.get(s.name)
        if known is None:
            return s.name in ("_end", "end", "_edata", "edata", "__bss_start", "_GLOBAL_OFFSET_TABLE_", "_DYNAMIC") or (
                s.binding == STB_WEAK and not self.shared and s.name not in self.found
            )
        if not self.shared:
            return True
        return s.visibility in (*_HIDDEN, _PROTECTED) or known[1].visibility in (*_HIDDEN, _PROTECTED)

    def _is_absolute(self, s: Symbol) -> bool:
        known = self.globals.get(s.name)
        return (known[1] if known is not None and s.binding != STB_LOCAL else s).section == SHN_ABS or (
            s.binding == STB_WEAK and known is None
        )

    def _decide(self, item: Input, section: Section, rela: Rela) -> str:
        """``static``, ``relative``, ``symbol``, ``plt``, ``copy`` or ``got``."""
        s = item.elf.symbols[rela.symbol]
        here = self._binds_here(item, s)
        kind = rela.kind
        if not here and not self.shared and s.name not in self.found:
            raise LinkError(f"{s.name} is not defined, needed by {item.name}")
        if kind in GOT_RELOCATIONS:
            return "got"
        if kind == _DISP or kind == 111:
            return "static" if here else "plt"
        if kind in (12, 68, 115, 118, 112, 69, 109, 256, 2, 54, 75, 76, 81, 83, 13, 257):
            if kind in (75, 76) and self.shared:
                where = f"{item.name}, {section.name}+{rela.offset:#x}"
                raise LinkError(f"{where}: a shared object cannot know offsets from the thread pointer")
            if kind in (2, 54, 69, 109, 256) and not here and not self.shared:
                return "plt" if self._is_function(s) else "copy"
            if kind in (2, 54, 69, 109, 256) and not here:
                raise LinkError(f"{item.name}, {section.name}+{rela.offset:#x}: {s.name} may be another object's; use @GOT")
            return "static"
        if kind not in _ABSOLUTE:
            return "static"  # refused there by name
        if here:
            if not self.pic or self._is_absolute(s):
                return "static"
            self._may_patch(item, section, rela, s)
            return "relative"
        if not self.shared and not self.pic and not section.flags & SHF_WRITE:
            return "plt" if self._is_function(s) else "copy"
        self._may_patch(item, section, rela, s)
        return "symbol"

    def _is_function(self, s: Symbol) -> bool:
        found = self.found.get(s.name)
        return found is None or found.kind in (STT_FUNC, STT_NOTYPE)

    def _may_patch(self, item: Input, section: Section, rela: Rela, s: Symbol) -> None:
        if not section.flags & SHF_WRITE:
            raise LinkError(
                f"{item.name}, {section.name}+{rela.offset:#x}: the address of {s.name or 'a section'} in code that runs anywhere; "
                "use @GOT, @GOTOFF or @PCREL"
            )
        if rela.kind == 0 and self.bits == 64:
            raise LinkError(f"{item.name}, {section.name}+{rela.offset:#x}: an address in 32 bits of a 64-bit object")

    # ---- before the layout ----

    def _reserve_got(self) -> None:
        self.kinds = _Kinds(self.bits == 64)
        relative = symbolic = 0
        for item in self.inputs:
            for index, relocations in item.elf.relocations.items():
                if index not in item.placed:
                    continue
                section = item.placed[index][0]
                for rela in relocations:
                    s = item.elf.symbols[rela.symbol]
                    what = self._decide(item, section, rela)
                    if what == "got":
                        self.got.setdefault((s.name or f"{item.name}:{rela.symbol}", self._got_key(rela.kind)), 0)
                    elif what == "plt":
                        self.plt.setdefault(s.name, len(self.plt))
                    elif what == "copy":
                        self.copies.setdefault(s.name, 0)
                    elif what == "relative":
                        relative += 1
                    elif what == "symbol":
                        symbolic += 1
                        self._number(s.name)
        self.slots = {(name, key): (item, s) for item in self.inputs for name, key, s in self._got_users(item)}
        if any(key == 74 for _, key in self.got) and self.shared:
            self.static_tls = True
        for n, key in enumerate(self.got):
            self.got[key] = self.word * (3 + len(self.plt) + n)
            dynamic = self._got_content(key)[1]
            if dynamic is not None:
                if dynamic[1] is None:
                    relative += 1
                else:
                    symbolic += 1
                    if dynamic[1]:
                        self._number(dynamic[1])
        for name in self.plt:
            self._number(name)
        bss = None
        for name in self.copies:
            bss = bss or self.sections.setdefault(".bss", Section(".bss", SHT_NOBITS, SHF_ALLOC | SHF_WRITE))
            s = self.found[name]
            align = min(16, max(self.word, s.value & -s.value or 16))
            offset = bss.size + -bss.size % align
            bss.size, bss.align = offset + max(s.size, 1), max(bss.align, align)
            self.copies[name] = offset
            self._number(name)
            symbolic += 1
        for name, (_, s) in self.globals.items():
            visible = s.visibility not in _HIDDEN
            if visible and (self.shared or name in self.wanted or name in self.found):
                self._number(name)
        self._make_sections(relative, symbolic)

    @staticmethod
    def _got_key(kind: int) -> int:
        return kind if kind in (70, 71, 74) else 108

    def _got_users(self, item: Input) -> list[tuple[str, int, Symbol]]:
        return [
            (item.elf.symbols[r.symbol].name or f"{item.name}:{r.symbol}", self._got_key(r.kind), item.elf.symbols[r.symbol])
            for index, relocations in item.elf.relocations.items() if index in item.placed
            for r in relocations if r.kind in GOT_RELOCATIONS
        ]  # fmt: skip

    def _got_content(self, key: tuple[str, int]) -> tuple[str, tuple[int, str | None] | None]:
        """(what the link knows of a slot, (relocation, symbol name, "" none, or None for relative) that the loader applies)."""
        item, s = self.slots[key]
        here = self._binds_here(item, s)
        kinds = self.kinds
        name = key[0]
        if key[1] == 108:
            if not here:
                return "", (kinds.absolute, name)
            relative = self.pic and not self._is_absolute(s)
            return "address", (kinds.relative, None) if relative else None
        if key[1] == 74:
            if here and not self.shared:
                return "tp offset", None
            return ("dtp offset" if here else ""), (kinds.tp, "" if here else name)
        if key[1] == 70:
            if here and not self.shared:
                return "module", None
            return "", (kinds.module, "" if here else name)
        return ("dtp offset", None) if here else ("", (kinds.dtp, name))

    def _number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers) + 1)

    def _make_sections(self, relative: int, symbolic: int) -> None:
        """Sections of the loader, with their final sizes."""
        from .elf import _FORMATS

        form = _FORMATS[self.bits]
        word = self.word
        self.counts = [relative, symbolic]

        def add(name: str, kind: int, size: int, flags: int = SHF_ALLOC, align: int = word, entry: int = 0) -> None:
            if size:
                section = self.sections[name] = Section(name, kind, flags, bytes(size), align)
                section.entry_size = entry

        strings = bytearray(1)
        self.string_at: dict[str, int] = {"": 0}
        names = [soname(library) for library in self.libraries]
        for text in (*names, self.soname, *self.numbers):
            if text not in self.string_at:
                self.string_at[text] = len(strings)
                strings += text.encode() + b"\0"
        if self.interpreter:
            self.sections[".interp"] = Section(".interp", SHT_PROGBITS, SHF_ALLOC, self.interpreter.encode() + b"\0")
        count = len(self.numbers) + 1
        self.buckets = max(1, count // 2)
        add(".hash", SHT_HASH, 4 * (2 + self.buckets + count), entry=4)
        add(".dynsym", SHT_DYNSYM, form.symbol.size * count, entry=form.symbol.size)
        self.sections[".dynstr"] = Section(".dynstr", SHT_STRTAB, SHF_ALLOC, bytes(strings))
        add(".rela.dyn", SHT_RELA, form.rela.size * (relative + symbolic), entry=form.rela.size)
        add(".rela.plt", SHT_RELA, form.rela.size * len(self.plt), SHF_ALLOC | SHF_INFO_LINK, entry=form.rela.size)
        if self.plt:
            add(".plt", SHT_PROGBITS, len(self._plt_code(0, 0, 0)), SHF_ALLOC | SHF_EXECINSTR, 8)
        add(".dynamic", SHT_DYNAMIC, 2 * word * (len(names) + 24), SHF_ALLOC | SHF_WRITE, entry=2 * word)
        add(".got", SHT_PROGBITS, word * (3 + len(self.plt) + len(self.got)), SHF_ALLOC | SHF_WRITE, entry=word)

    def _more_headers(self) -> int:
        return 1 + 2 * bool(self.interpreter)

    # ---- the procedure linkage table ----

    def _plt_code(self, plt: int, got: int, rela: int) -> bytes:
        """Header, secondary entries, primary entries (12.2) for a table at ``plt``."""
        from .asm import assemble_bundle

        iset = iset_of_flags(self.flags)
        load, word = ("ldd", 8) if self.bits == 64 else ("ldw", 4)
        wait = 4 if iset >= 6 else 2
        window = "setwd wsz = 0x8, nfx = 0x1"

        def code(*texts: str) -> bytes:
            return b"".join(assemble_bundle(f"{{ {text} }}", iset) for text in texts)

        def header(distance: int) -> bytes:
            ending = ("movtd,0 %dr10, %ctpr1", "ipd 2 ; call %ctpr1, wbs = 0x4", "movtd,0 %dr8, %ctpr1", "ipd 2 ; ct %ctpr1")
            if self.pic:
                return code(
                    "nop 1 ; rrd,0 %ip, %dr8",
                    f"nop 1 ; addd,0 %dr8, [ _f32s,_lts0 {distance:#x} ], %dr8",
                    f"nop {wait} ; {load},0 %dr8, {word}, %dr10 ; {load},2 %dr8, 0, %dr8",
                    *ending,
                )
            slot = f"[ _f64,_lts0 {distance:#x} ]"
            return code(f"nop {wait} ; {load},0 0, {slot}, %dr8 ; {load},2 {word}, {slot}, %dr10", *ending)

        def primary(distance: int) -> bytes:
            if self.pic:
                return code(
                    f"nop 1 ; rrd,0 %ip, %dr8 ; {window}",
                    f"nop {wait} ; {load},0 %dr8, [ _f32s,_lts0 {distance:#x} ], %dr8",
                    "movtd,0 %dr8, %ctpr1",
                    "ipd 2 ; ct %ctpr1",
                )
            slot = f"[ _f64,_lts1 {distance:#x} ]"
            return code(f"nop {wait} ; {load},0 0, {slot}, %dr8 ; {window}", "movtd,0 %dr8, %ctpr1", "ipd 2 ; ct %ctpr1")

        def secondary(offset: int, back: int) -> bytes:
            return code(f"ipd 2 ; {window} ; addd,0 0, [ _f32s,_lts1 {offset:#x} ], %dr9 ; ibranch {back >> 3 & 0xFFFFFFF:#x}")

        count = len(self.plt)
        size = len(header(0x10)), len(secondary(0, 0)), len(primary(0x10))
        self.plt_sizes = size
        out = header(got + word - plt if self.pic else got + word)
        entry = 24 if self.bits == 64 else 12
        for n in range(count):
            out += secondary(entry * n, -(size[0] + n * size[1]))
        for n in range(count):
            at = plt + size[0] + count * size[1] + n * size[2]
            slot = got + word * (3 + n)
            out += primary(slot - at if self.pic else slot)
        return out

    def _plt_entry(self, name: str) -> int:
        header, secondary, primary = self.plt_sizes
        return self.sections[".plt"].address + header + len(self.plt) * secondary + self.plt[name] * primary

    # ---- relocating ----

    def _resolve(self, item: Input, index: int) -> tuple[int, Symbol]:
        s = item.elf.symbols[index]
        if s.binding != STB_LOCAL and s.name not in self.globals and s.name not in self.provided:
            if s.name == "_DYNAMIC":
                return self.sections[".dynamic"].address, s
            if s.name in self.copies:
                return self.sections[".bss"].address + self.copies[s.name], s
            if s.name in self.plt and not self.shared:
                return self._plt_entry(s.name), s
            if s.name in self.found or self.shared:
                return 0, s
        return super()._resolve(item, index)

    def _relocate(self, item: Input, section: Section, base: int, rela: Rela, target: int | None = None) -> None:
        what = self._decide(item, section, rela)
        s = item.elf.symbols[rela.symbol]
        place = base + rela.offset
        if what == "got":
            slot = self.got[s.name or f"{item.name}:{rela.symbol}", self._got_key(rela.kind)]
            data = bytearray(section.data)
            struct.pack_into("<I", data, place, slot)
            section.data = bytes(data)
            return
        if what == "plt":
            super()._relocate(item, section, base, rela, self._plt_entry(s.name))
            return
        if what == "symbol":
            kind = self.kinds.absolute if rela.kind != 51 else 51
            self.symbolic.append((section, place, kind, s.name, rela.addend))
            return
        if rela.kind in (115, 118) and not self._binds_here(item, s):
            data = bytearray(section.data)
            if rela.kind == 115:
                data[place + 2] = 0xC0
            else:
                struct.pack_into("<I", data, place, 0)
            section.data = bytes(data)
            return
        if rela.kind in (13, 257) and not self._binds_here(item, s):
            return  # defined elsewhere: 0
        super()._relocate(item, section, base, rela)
        if what == "relative":
            value = self._resolve(item, rela.symbol)[0] + rela.addend
            self.relative.append((section, place, 66 if rela.kind == 51 else self.kinds.relative, value))

    def _set_entry(self, out: ElfFile) -> None:
        if self.entry in self.globals or not self.shared:
            super()._set_entry(out)

    def _finish(self, out: ElfFile) -> None:
        self._fill_got()
        self._fill_plt()
        self._fill_symbols(out)
        self._fill_relocations()
        self._fill_dynamic(out)
        index = {section.name: i for i, section in enumerate(out.sections)}
        for name in (".hash", ".rela.dyn", ".rela.plt"):
            if name in index:
                out.sections[index[name]].link = index[".dynsym"]
        out.sections[index[".dynsym"]].link = index[".dynstr"]
        out.sections[index[".dynsym"]].info = 1
        out.sections[index[".dynamic"]].link = index[".dynstr"]
        if ".rela.plt" in index:
            out.sections[index[".rela.plt"]].info = index[".got"]
        dynamic = self.sections[".dynamic"]
        at = out.file_offsets[index[".dynamic"]]
        out.segments.append((_PT_DYNAMIC, 6, at, dynamic.address, dynamic.size, dynamic.size, self.word))
        if self.interpreter:
            interp = self.sections[".interp"]
            entry = 56 if self.bits == 64 else 32
            header = 64 if self.bits == 64 else 52
            size = entry * (len(out.segments) + 2)
            out.segments.insert(0, (_PT_PHDR, 4, header, self.base + header, size, size, self.word))
            where = out.file_offsets[index[".interp"]]
            out.segments.insert(1, (_PT_INTERP, 4, where, interp.address, interp.size, interp.size, 1))

    def _fill_got(self) -> None:
        section = self.sections[".got"]
        data = bytearray(section.data)

        def put(at: int, value: int) -> None:
            data[at : at + self.word] = (value & (1 << 8 * self.word) - 1).to_bytes(self.word, "little")

        put(0, self.sections[".dynamic"].address)
        for key, slot in self.got.items():
            item, s = self.slots[key]
            static, dynamic = self._got_content(key)
            index = next(i for i, other in enumerate(item.elf.symbols) if other is s)
            value = self._resolve(item, index)[0] if static in ("address", "tp offset", "dtp offset") else 0
            known = {"address": value, "module": 1}.get(static, 0)
            if static == "tp offset":
                known = self._tp_offset(value)
            elif static == "dtp offset":
                known = self._dtp_offset(value)
            if dynamic is None:
                put(slot, known)
            elif dynamic[1] is None:
                put(slot, known)
                self.relative.append((section, slot, dynamic[0], known))
            else:
                self.symbolic.append((section, slot, dynamic[0], dynamic[1], known))
        if self.plt:
            header, secondary, _ = self.plt_sizes
            for n in range(len(self.plt)):
                put(self.word * (3 + n), self.sections[".plt"].address + header + n * secondary)
        section.data = bytes(data)

    def _fill_plt(self) -> None:
        if self.plt:
            plt = self.sections[".plt"]
            plt.data = self._plt_code(plt.address, self.sections[".got"].address, self.sections[".rela.plt"].address)

    def _fill_symbols(self, out: ElfFile) -> None:
        from .elf import _FORMATS

        form = _FORMATS[self.bits]
        index = {id(section): i for i, section in enumerate(out.sections)}
        table = bytearray(form.symbol.size)
        names = list(self.numbers)
        for name in names:
            known = self.globals.get(name)
            if known is not None:
                item, s = known
                where = SHN_ABS if s.section == SHN_ABS else index[id(item.placed[s.section][0])]
                table += form.pack_symbol(self.string_at[name], s.binding << 4 | s.kind, s.visibility, where, self._value(item, s), s.size)
            elif name in self.copies:
                bss = self.sections[".bss"]
                info = STB_GLOBAL << 4 | STT_OBJECT
                value = bss.address + self.copies[name]
                table += form.pack_symbol(self.string_at[name], info, 0, index[id(bss)], value, self.found[name].size)
            else:
                kind = self.found[name].kind if name in self.found else STT_FUNC if name in self.plt else STT_NOTYPE
                table += form.pack_symbol(self.string_at[name], STB_GLOBAL << 4 | kind, 0, 0, 0, 0)
        self.sections[".dynsym"].data = bytes(table)
        chains = [0] * (len(names) + 1)
        buckets = [0] * self.buckets
        for number, name in enumerate(names, 1):
            bucket = _hash(name) % self.buckets
            chains[number] = buckets[bucket]
            buckets[bucket] = number
        words = [self.buckets, len(chains), *buckets, *chains]
        self.sections[".hash"].data = struct.pack(f"<{len(words)}I", *words)

    def _fill_relocations(self) -> None:
        from .elf import _FORMATS

        form = _FORMATS[self.bits]
        for name, offset in self.copies.items():
            self.symbolic.append((self.sections[".bss"], offset, self.kinds.copy, name, 0))
        if [len(self.relative), len(self.symbolic)] != self.counts:
            raise LinkError(f"counted {self.counts} relocations, made {len(self.relative)} and {len(self.symbolic)}")
        out = b"".join(
            form.rela.pack(section.address + at, kind, _signed(addend, self.bits)) for section, at, kind, addend in self.relative
        )
        for section, at, kind, name, addend in self.symbolic:
            info = kind | (self.numbers[name] if name else 0) << form.type_bits
            out += form.rela.pack(section.address + at, info, _signed(addend, self.bits))
        if out:
            self.sections[".rela.dyn"].data = out
        if self.plt:
            got = self.sections[".got"].address + 3 * self.word
            self.sections[".rela.plt"].data = b"".join(
                form.rela.pack(got + self.word * n, self.kinds.slot | self.numbers[name] << form.type_bits, 0)
                for name, n in self.plt.items()
            )

    def _fill_dynamic(self, out: ElfFile) -> None:
        word = self.word
        entries = [(_NEEDED, self.string_at[soname(library)]) for library in self.libraries]
        sections = self.sections
        if self.shared and self.soname:
            entries.append((_SONAME, self.string_at[self.soname]))
        for tag, size_tag, name in ((_INIT_ARRAY, _INIT_ARRAYSZ, ".init_array"), (_FINI_ARRAY, _FINI_ARRAYSZ, ".fini_array")):
            if name in sections:
                entries += [(tag, sections[name].address), (size_tag, sections[name].size)]
        entries += [
            (_HASH, sections[".hash"].address), (_STRTAB, sections[".dynstr"].address), (_SYMTAB, sections[".dynsym"].address),
            (_STRSZ, sections[".dynstr"].size), (_SYMENT, sections[".dynsym"].entry_size),
        ]  # fmt: skip
        if not self.shared:
            entries.append((_DEBUG, 0))
        if self.plt:
            entries += [
                (_PLTGOT, sections[".got"].address), (_PLTRELSZ, sections[".rela.plt"].size), (_PLTREL, _RELA),
                (_JMPREL, sections[".rela.plt"].address), (_LAZY_GOT, 0),
            ]  # fmt: skip
        if ".rela.dyn" in sections:
            rela = sections[".rela.dyn"]
            entries += [(_RELA, rela.address), (_RELASZ, rela.size), (_RELAENT, rela.entry_size)]
            if self.relative:
                entries.append((_RELACOUNT, len(self.relative)))
        if self.static_tls:
            entries.append((_FLAGS, _DF_STATIC_TLS))
        if self.pic and not self.shared:
            entries.append((_FLAGS_1, _DF_1_PIE))
        form = struct.Struct("<QQ" if word == 8 else "<II")
        data = b"".join(form.pack(tag, value) for tag, value in entries)
        dynamic = sections[".dynamic"]
        if len(data) + form.size > dynamic.size:
            raise LinkError("the dynamic section does not fit into the room kept for it")
        dynamic.data = data + bytes(dynamic.size - len(data))


def _signed(value: int, bits: int) -> int:
    return (value & (1 << bits) - 1 ^ 1 << bits - 1) - (1 << bits - 1)


def _hash(name: str) -> int:
    """The ELF hash of a symbol's name."""
    h = 0
    for c in name.encode():
        h = (h << 4) + c
        g = h & 0xF0000000
        h ^= g >> 24
        h &= ~g & 0xFFFFFFFF
    return h


def link_dynamic(
    objects: list[ElfFile],
    entry: str = "_start",
    *,
    libraries: Sequence[ElfFile] = (),
    shared: bool = False,
    pie: bool = False,
    soname: str = "",
    interpreter: str = "",
) -> ElfFile:
    """A shared object (``shared``, with its ``soname``), a program that runs anywhere (``pie``), or one at a fixed address.

    ``libraries``: shared objects that define what the objects do not, parsed with ``ElfFile.parse``; ``interpreter``: path of the loader
    that the kernel starts, as a program with libraries needs it.  Raises ``LinkError``.  The objects are used up.
    """
    if not objects:
        raise LinkError("expected at least one object file")
    if shared and pie:
        raise LinkError("a shared object and a program are two things: shared and pie exclude each other")
    try:
        return _Dynamic(objects, entry, libraries, shared, pie, soname, interpreter).link()
    except (struct.error, IndexError, KeyError, ElfError) as problem:
        raise LinkError(f"an object file is damaged ({type(problem).__name__}: {problem})") from problem


__all__ = ["exports", "link_dynamic", "needs", "soname"]
