"""Statements to sections: bundles, labels and directives (encoding.md section 11)."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ..elf import STB_GLOBAL, STB_WEAK, STT_FUNC, STT_NOTYPE, STT_OBJECT, STT_TLS, ElfFile
from .bundle import BundleBuilder, Fixup
from .control import HANDLERS
from .lexer import LOCAL, NAME, STRING, AsmError, Expr, Place, Token, Tokens, unescape
from .operands import parse_register
from .operations import Options, assemble_operation, operation_rows
from .sections import AsmSection, AsmSymbol, build_object, new_section
from .source import Source, SourceLine, split_arguments, split_statements

_LABEL: Final = re.compile(r"([A-Za-z_.$][\w.$]*|\d+)\s*:(?!:)")
_ASSIGN: Final = re.compile(r"([A-Za-z_.$][\w.$]*)\s*==?(?!=)")
_TYPES: Final = {
    "function": STT_FUNC,
    "object": STT_OBJECT,
    "notype": STT_NOTYPE,
    "tls_object": STT_TLS,
    "common": STT_OBJECT,
}
DATA_SIZES: Final = {
    ".byte": 1, ".hword": 2, ".short": 2, ".half": 2, ".2byte": 2, ".uahalf": 2, ".word": 4, ".long": 4, ".int": 4, ".4byte": 4,
    ".uaword": 4, ".dword": 8, ".quad": 8, ".8byte": 8, ".xword": 8, ".uadword": 8,
    ".ptr": 16,
}  # fmt: skip
# Sections that get this alignment when they are chosen by name (11.3).
_ALIGN_16: Final = (".data", ".bss", ".rodata")
_MAX_SECTION: Final = 1 << 31


class Assembler:
    """One translation unit."""

    def __init__(self, iset: int, filename: str, bits: int = 64, limit: int = _MAX_SECTION) -> None:
        """``limit``: bytes that a section may have; below the usual one no other file is read either."""
        if not 1 <= iset <= 6:
            raise ValueError(f"instruction set {iset}, known are 1 to 6")
        if bits not in (32, 64):
            raise ValueError(f"addresses of {bits} bits, known are 32 and 64")
        self.iset = iset
        self.bits = bits
        self.filename = filename
        self.limit = limit
        self.options = Options()
        self.sections: dict[str, AsmSection] = {}
        self.symbols: dict[str, AsmSymbol] = {}
        self.constants: dict[str, int] = {}
        self.section = self._named_section(".text", Place(filename, 1, 1))
        self.previous = self.section
        self.section_stack: list[tuple[AsmSection, AsmSection]] = []
        self.bundle: BundleBuilder | None = None
        self.local_counts: dict[str, int] = {}
        self.dots = 0
        self.source = Source([])

    def assemble(self, text: str) -> ElfFile:
        """The object file of a source text."""
        self.read(text)
        return self.object()

    def read(self, text: str) -> None:
        """Assembles all lines of a source text."""
        lines = [SourceLine(line, self.filename, number) for number, line in enumerate(text.splitlines(), 1)]
        self.source = Source(lines)
        while (line := self.source.next_line()) is not None:
            self.line(line)
        if self.bundle is not None:
            self.bundle.place.fail("expected } before the end of the file")
        self.source.finish()

    def object(self) -> ElfFile:
        """The object file of what has been read."""
        kept = [s for s in self.sections.values() if s.data or s.size or s.name == ".text"]
        kept += [
            s for s in self.sections.values() if s not in kept and any(y.section is s for y in self.symbols.values())
        ]
        return build_object(kept, self.symbols, self.iset << 24, self.bits)

    def line(self, line: SourceLine) -> None:
        """Assembles one line."""
        for statement in split_statements(line):
            text, place = statement
            if text == "{":
                if self.source.skipping:
                    continue
                if self.bundle is not None:
                    place.fail("expected } before another {")
                self.bundle = BundleBuilder(self.iset, place, self.bits)
            elif text == "}":
                if self.source.skipping:
                    continue
                if self.bundle is None:
                    place.fail("} without {")
                self._emit(self.bundle)
                self.bundle = None
            else:
                self._statement(text, place)

    def _statement(self, text: str, place: Place) -> None:
        while not self.source.skipping and (match := _LABEL.match(text)):
            self._label(match[1], place)
            rest = text[match.end() :]
            place = place._replace(column=place.column + match.end() + len(rest) - len(rest.lstrip()))
            text = rest.lstrip()
        if not text:
            return
        if text[0] == ".":
            word, _, rest = text.partition(" ") if "\t" not in text.split(" ")[0] else text.partition("\t")
            if not _ASSIGN.match(text):
                self._directive(word.strip(), rest.strip(), text, place)
                return
        if self.source.skipping:
            return
        match = _ASSIGN.match(text)
        if match:
            self._set_symbol(match[1], text[match.end() :], place._replace(column=place.column + match.end()), place)
            return
        name_match = re.match(r"[A-Za-z_.$][\w.$]*", text)
        macro = self.source.macros.get(name_match[0]) if name_match else None
        if macro is not None and name_match is not None:
            self.source.expand(macro, text[name_match.end() :].strip(), place)
            return
        self._operation(text, place)

    def _operation(self, text: str, place: Place) -> None:
        t = self.tokens(text, place)
        name = t.next()
        if name.kind != NAME:
            t.fail("expected an operation or a directive", name)
        bare = self.bundle is None
        builder = self.bundle if self.bundle is not None else BundleBuilder(self.iset, place, self.bits)
        builder.items += 1
        handler = HANDLERS.get(name.text)
        if handler is not None:
            handler(builder, name, t)
            t.finish()
        else:
            rows = operation_rows(name.text, self.iset)
            if not rows:
                t.fail(f"unknown operation {name.text!r}", name)
            assemble_operation(builder, name, rows, t, self.options, bare)
        if bare:
            self._emit(builder)

    def _emit(self, builder: BundleBuilder) -> None:
        section = self.section
        if section.nobits:
            builder.place.fail(f"code cannot stand in {section.name}")
        if len(section.data) & 7:
            builder.place.fail("a wide instruction must start at a multiple of 8 bytes, expected .align 8 before it")
        code = builder.encode()
        base = len(section.data)
        section.data += code
        for fixup in builder.fixups:
            section.fixups.append(fixup._replace(offset=fixup.offset + base))

    # expressions and symbols

    def tokens(self, text: str, place: Place) -> Tokens:
        """Tokens with local labels and the location counter replaced by names."""
        t = Tokens(text, place)
        t.constants = self.constants
        for i, token in enumerate(t.items):
            if token.kind == LOCAL:
                number, way = token.text[:-1], token.text[-1]
                count = self.local_counts.get(number, 0)
                if way == "b" and not count:
                    t.fail(f"local label {token.text} is not defined", token)
                t.items[i] = token._replace(kind=NAME, text=f"\1{number}.{count if way == 'b' else count + 1}")
            elif token.kind == NAME and token.text == ".":
                self.dots += 1
                t.items[i] = token._replace(text=f"\1dot.{self.dots}")
                self._define(f"\1dot.{self.dots}", place)
        t.distance = self._distance
        return t

    def _distance(self, a: str, b: str) -> int | None:
        """a - b when both are labels of one section already."""
        x, y = self.symbols.get(a), self.symbols.get(b)
        if x is None or y is None or not x.defined or not y.defined or x.section is not y.section:
            return None
        return x.value - y.value

    def symbol(self, name: str, place: Place) -> AsmSymbol:
        """The symbol with this name, made when it is new."""
        name = name.removeprefix("$")
        found = self.symbols.get(name)
        if found is None:
            found = self.symbols[name] = AsmSymbol(name, place)
        return found

    def _label(self, name: str, place: Place) -> None:
        if name.isdecimal():
            self.local_counts[name] = count = self.local_counts.get(name, 0) + 1
            name = f"\1{name}.{count}"
        self._define(name, place)

    def _define(self, name: str, place: Place) -> None:
        s = self.symbol(name, place)
        if s.defined or s.alias is not None:
            place.fail(f"{name} is defined already, in line {s.place.line}")
        s.defined = True
        s.place = place
        s.section = self.section
        s.value = self.section.size if self.section.nobits else len(self.section.data)

    def _set_symbol(self, name: str, text: str, place: Place, start: Place) -> None:
        t = self.tokens(text, place)
        e = t.expression()
        t.finish()
        s = self.symbol(name, start)
        if s.defined and s.section is not None:
            start.fail(f"{name} is a label, it cannot be set")
        s.place = start
        if e.constant:
            s.value, s.defined, s.alias = e.value, True, None
            self.constants[s.name] = e.value
        else:
            s.alias, s.defined = e, False

    # directives

    def _directive(self, word: str, rest: str, text: str, place: Place) -> None:
        at = place._replace(column=place.column + len(text) - len(text[len(word) :].lstrip())) if rest else place
        if word in CONDITIONS:
            active = self.source.wants_outcome(word) and CONDITIONS[word](self, rest, at)
            self.source.condition(word, active, place)
            return
        if self.source.skipping:
            if word == ".macro":
                self.source.collect((".macro",), (".endm", ".endmacro"), place)
            return
        if word == ".macro":
            self.source.define(rest, place)
        elif word in (".rept", ".irp", ".irpc"):
            self.source.repeat(word, rest, self.tokens(rest, at).constant() if word == ".rept" else 0, place)
        elif word in DATA_SIZES:
            self._data(DATA_SIZES[word], rest, at)
        elif word in self.source.macros:
            self.source.expand(self.source.macros[word], rest, place)
        elif word in DIRECTIVES:
            DIRECTIVES[word](self, rest, at)
        else:
            place.fail(f"unknown directive {word}")

    def append(self, data: bytes, place: Place) -> None:
        """Adds bytes to the current section."""
        section = self.section
        if section.nobits:
            if any(data):
                place.fail(f"{section.name} holds no data, only zeros")
            section.size += len(data)
            if section.size > self.limit:
                place.fail("the section is too large")
        else:
            if len(section.data) + len(data) > self.limit:
                place.fail("the section is too large")
            section.data += data

    def _data(self, size: int, rest: str, place: Place) -> None:
        t = self.tokens(rest, place)
        while True:
            token = t.peek()
            e = t.expression()
            if e.constant:
                if not -(1 << 8 * size - 1) <= e.value < 1 << 8 * size:
                    t.fail(f"{e.value:#x} does not fit into {size} bytes", token)
                self.append((e.value & (1 << 8 * size) - 1).to_bytes(size, "little"), place)
            else:
                if self.section.nobits:
                    place.fail(f"{self.section.name} holds no data, only zeros")
                where = Place(place.filename, place.line, token.column)
                if size > 8:
                    where.fail("addresses of 16 bytes are for protected mode, which is not supported")
                self.section.fixups.append(Fixup(len(self.section.data), -8 * size, e, where))
                self.append(bytes(size), place)
            if not t.accept(","):
                break
        t.finish()

    def _named_section(
        self, name: str, place: Place, letters: str | None = None, kind: str | None = None
    ) -> AsmSection:
        section = self.sections.get(name)
        if section is None:
            section = self.sections[name] = new_section(name, letters, kind, place)
        return section

    def switch(self, name: str, place: Place, letters: str | None = None, kind: str | None = None) -> None:
        """Makes a section the current one."""
        self.previous, self.section = self.section, self._named_section(name, place, letters, kind)


def _names(a: Assembler, rest: str, place: Place) -> list[AsmSymbol]:
    t = a.tokens(rest, place)
    out = []
    while True:
        token = t.next()
        if token.kind != NAME:
            t.fail("expected a symbol", token)
        out.append(a.symbol(token.text, place))
        if not t.accept(","):
            break
    t.finish()
    return out


def _binding(value: int) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        for s in _names(a, rest, place):
            s.binding = value

    return directive


def _visibility(value: int) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        for s in _names(a, rest, place):
            s.visibility = value

    return directive


def _type(a: Assembler, rest: str, place: Place) -> None:
    name, _, kind = rest.partition(",")
    kind = kind.strip().lstrip("@%#").strip('"')
    kind = kind.removeprefix("STT_").lower().replace("func", "function").replace("functiontion", "function")
    if kind not in _TYPES:
        place.fail(f"expected @function, @object, @tls_object or @notype, found {kind!r}")
    a.symbol(name.strip(), place).kind = _TYPES[kind]


def _size(a: Assembler, rest: str, place: Place) -> None:
    t = a.tokens(rest, place)
    token = t.next()
    if token.kind != NAME:
        t.fail("expected a symbol", token)
    t.expect(",")
    a.symbol(token.text, place).size_expr = t.expression()
    t.finish()


def _align(power: bool) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        t = a.tokens(rest, place)
        value = t.constant("an alignment")
        fill = 0
        if t.accept(",") and t.peek().text != ",":
            fill = t.constant()
        limit = t.constant() if t.accept(",") else None
        t.finish()
        if power:
            if not 0 <= value <= 20:
                place.fail("expected an exponent between 0 and 20")
            value = 1 << value
        if value <= 0 or value & value - 1 or value > 1 << 20:
            place.fail("expected an alignment that is a power of two")
        section = a.section
        here = section.size if section.nobits else len(section.data)
        padding = -here % value
        if limit is None or padding <= limit:
            section.align = max(section.align, value)
            a.append(bytes([fill & 0xFF]) * padding, place)

    return directive


def _space(a: Assembler, rest: str, place: Place) -> None:
    t = a.tokens(rest, place)
    count = t.constant("a size")
    fill = t.constant() if t.accept(",") else 0
    t.finish()
    if not 0 <= count <= a.limit:
        place.fail("expected a size that is not negative")
    if a.section.nobits and not fill:
        a.section.size += count
    else:
        a.append(bytes([fill & 0xFF]) * count, place)


def _fill(a: Assembler, rest: str, place: Place) -> None:
    t = a.tokens(rest, place)
    repeat = t.constant()
    size = t.constant() if t.accept(",") else 1
    value = t.constant() if t.accept(",") else 0
    t.finish()
    if not 0 <= size <= 8 or not 0 <= repeat * size <= a.limit:
        place.fail("expected a size between 0 and 8 and a sensible count")
    a.append((value & (1 << 8 * size) - 1).to_bytes(size, "little") * repeat, place)


def _org(a: Assembler, rest: str, place: Place) -> None:
    t = a.tokens(rest, place)
    target = t.constant("an offset")
    here = a.section.size if a.section.nobits else len(a.section.data)
    if target < here:
        place.fail("the location counter cannot go back")
    _space(a, str(target - here), place)


def _string(zero: bool) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        t = a.tokens(rest, place)
        while not t.done:
            token = t.next()
            if token.kind != STRING:
                t.fail("expected a string in double quotes", token)
            a.append(unescape(token.text) + (b"\0" if zero else b""), place)
            if not t.accept(",") and not t.done and t.peek().kind != STRING:
                t.fail("expected a comma")

    return directive


def _float(code: str) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        for text in rest.split(","):
            word = text.strip()
            if word[:2].lower() in ("0f", "0d", "0r"):
                word = word[2:]
            try:
                value = float.fromhex(word) if "0x" in word.lower() else float(word)
                a.append(struct.pack("<" + code, value), place)
            except (ValueError, OverflowError):
                place.fail(f"expected a floating-point number, found {text.strip()!r}")

    return directive


def _section(push: bool) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        parts = [p.strip() for p in rest.split(",")]
        name = parts[0].strip('"')
        if not name:
            place.fail("expected the name of a section")
        letters = parts[1].strip('"') if len(parts) > 1 and parts[1].startswith('"') else None
        kind = next((p.lstrip("@%") for p in parts[1:] if p.startswith(("@", "%"))), None)
        if push:
            a.section_stack.append((a.section, a.previous))
        a.switch(name, place, letters, kind)
        if not push and name in _ALIGN_16:
            a.section.align = max(a.section.align, 16)
        if letters and "M" in letters and parts[-1].isdecimal():
            a.section.entry_size = int(parts[-1])

    return directive


def _plain_section(name: str) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        a.switch(name, place)
        if name in _ALIGN_16:
            a.section.align = max(a.section.align, 16)

    return directive


def _pop_section(a: Assembler, rest: str, place: Place) -> None:
    if not a.section_stack:
        place.fail(".popsection without .pushsection")
    a.section, a.previous = a.section_stack.pop()


def _previous(a: Assembler, rest: str, place: Place) -> None:
    a.section, a.previous = a.previous, a.section


def _set(a: Assembler, rest: str, place: Place) -> None:
    name, comma, value = rest.partition(",")
    if not comma or not name.strip():
        place.fail("expected a symbol and a value")
    a._set_symbol(name.strip(), value, place._replace(column=place.column + len(name) + 1), place)


def _common(local: bool) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        t = a.tokens(rest, place)
        token = t.next()
        if token.kind != NAME:
            t.fail("expected a symbol", token)
        t.expect(",")
        size = t.constant("a size")
        align = t.constant("an alignment") if t.accept(",") else 8
        t.finish()
        if size < 0 or align <= 0 or align & align - 1:
            place.fail("expected a size and an alignment that is a power of two")
        s = a.symbol(token.text, place)
        s.kind, s.size = STT_OBJECT, size
        if not local:
            s.binding, s.common_align = STB_GLOBAL, align
            return
        here = a.section
        a.section = a._named_section(".bss", place)
        a.section.align = max(a.section.align, align)
        a.section.size += -a.section.size % align
        a._define(s.name, place)
        a.section.size += size
        a.section = here

    return directive


def _dialect(on: bool) -> Callable[[Assembler, str, Place], None]:
    def directive(a: Assembler, rest: str, place: Place) -> None:
        if rest == "ld_st_style":
            a.options.value_first = not on
        elif rest == "strict_delay":
            a.options.strict_delay = not on
        else:
            place.fail(f"expected ld_st_style or strict_delay, found {rest!r}")

    return directive


def _reg(a: Assembler, rest: str, place: Place) -> None:
    t = a.tokens(rest, place)
    reg = parse_register(t)
    if reg is None:
        t.fail("expected a register")
    t.finish()
    a.append(bytes([reg.code]), place)


def _label_directive(a: Assembler, rest: str, place: Place) -> None:
    a._label(rest.strip(), place)


def _error(a: Assembler, rest: str, place: Place) -> None:
    place.fail(rest.strip('"') or ".error")


def _file_argument(a: Assembler, rest: str, place: Place) -> Path:
    if a.limit < _MAX_SECTION:
        place.fail("a single line cannot read another file")
    t = a.tokens(rest, place)
    token = t.next()
    if token.kind != STRING:
        t.fail("expected the name of a file in double quotes", token)
    t.finish()
    return Path(a.filename).parent / os.fsdecode(unescape(token.text))


def _include(a: Assembler, rest: str, place: Place) -> None:
    path = _file_argument(a, rest, place)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as problem:
        place.fail(f"cannot read {path}: {problem}")
    a.source.push([SourceLine(line, str(path), number) for number, line in enumerate(lines, 1)], place)


def _incbin(a: Assembler, rest: str, place: Place) -> None:
    path = _file_argument(a, rest, place)
    try:
        a.append(path.read_bytes(), place)
    except (OSError, ValueError) as problem:
        place.fail(f"cannot read {path}: {problem}")


def _nothing(a: Assembler, rest: str, place: Place) -> None:
    """Directives about debugging and file names leave no trace in the code."""


DIRECTIVES: Final[dict[str, Callable[[Assembler, str, Place], None]]] = {
    ".global": _binding(STB_GLOBAL), ".globl": _binding(STB_GLOBAL), ".weak": _binding(STB_WEAK), ".local": _binding(0),
    ".hidden": _visibility(2), ".protected": _visibility(3), ".internal": _visibility(1), ".type": _type, ".size": _size,
    ".align": _align(False), ".balign": _align(False), ".p2align": _align(True), ".skip": _space, ".space": _space, ".zero": _space,
    ".fill": _fill, ".org": _org, ".ascii": _string(False), ".asciz": _string(True), ".string": _string(True), ".float": _float("f"),
    ".single": _float("f"), ".double": _float("d"), ".section": _section(False), ".pushsection": _section(True),
    ".popsection": _pop_section, ".previous": _previous, ".text": _plain_section(".text"), ".data": _plain_section(".data"),
    ".bss": _plain_section(".bss"), ".rodata": _plain_section(".rodata"), ".set": _set, ".equ": _set, ".comm": _common(False),
    ".lcomm": _common(True), ".ignore": _dialect(True), ".accept": _dialect(False), ".reg": _reg, ".label": _label_directive,
    ".error": _error, ".file": _nothing, ".ident": _nothing, ".loc": _nothing, ".seg": _section(False), ".extern": _nothing,
    ".include": _include, ".incbin": _incbin,
}  # fmt: skip


def _if_value(test: Callable[[int], bool]) -> Callable[[Assembler, str, Place], bool]:
    def condition(a: Assembler, rest: str, place: Place) -> bool:
        t = a.tokens(rest, place)
        value = t.constant("a condition")
        t.finish()
        return test(value)

    return condition


def _if_defined(wanted: bool) -> Callable[[Assembler, str, Place], bool]:
    def condition(a: Assembler, rest: str, place: Place) -> bool:
        s = a.symbols.get(rest.strip())
        return (s is not None and (s.defined or s.alias is not None)) is wanted

    return condition


def _if_blank(wanted: bool) -> Callable[[Assembler, str, Place], bool]:
    def condition(a: Assembler, rest: str, place: Place) -> bool:
        return (not rest.strip()) is wanted

    return condition


def _if_same(wanted: bool) -> Callable[[Assembler, str, Place], bool]:
    def condition(a: Assembler, rest: str, place: Place) -> bool:
        parts = split_arguments(rest)
        if len(parts) != 2:
            place.fail("expected two strings")
        return (parts[0] == parts[1]) is wanted

    return condition


def _always(a: Assembler, rest: str, place: Place) -> bool:
    return True


CONDITIONS: Final[dict[str, Callable[[Assembler, str, Place], bool]]] = {
    ".if": _if_value(lambda v: v != 0), ".ifne": _if_value(lambda v: v != 0), ".ifeq": _if_value(lambda v: v == 0),
    ".iflt": _if_value(lambda v: v < 0), ".ifle": _if_value(lambda v: v <= 0), ".ifgt": _if_value(lambda v: v > 0),
    ".ifge": _if_value(lambda v: v >= 0), ".ifdef": _if_defined(True), ".ifndef": _if_defined(False), ".ifb": _if_blank(True),
    ".ifnb": _if_blank(False), ".ifc": _if_same(True), ".ifnc": _if_same(False), ".elseif": _if_value(lambda v: v != 0),
    ".else": _always, ".endif": _always,
}  # fmt: skip

__all__ = ["AsmError", "Assembler", "Expr", "Token"]
