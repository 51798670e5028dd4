"""Assembler and disassembler: each row's text read in both directions, aliases in front.

A line is ``label:``, an instruction, a packet ``{ one ; two }``, or ``.byte``, ``.2byte``, ``.4byte``, ``.8byte``, ``.align`` with numbers;
``Isa.comment`` begins a comment.
Operands are registers, names of choices, and sums of numbers and labels; ``.`` is the instruction's own address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from .errors import AsmError, TableError
from .operands import Choice, number

if TYPE_CHECKING:
    from .isa import Alias
    from .rows import Row
    from .table import Table

_PART: Final = re.compile(r"[A-Za-z_]\w*|\s+|[^\sA-Za-z_]")
_DATA: Final = {".byte": 1, ".2byte": 2, ".4byte": 4, ".8byte": 8, ".half": 2, ".word": 4, ".quad": 8}
_LABEL: Final = re.compile(r"\s*([A-Za-z_.$][\w.$]*):(.*)", re.S)


class Form(NamedTuple):
    """One way to write a row: ``regex`` with a group per operand, and fixed values for the operands the text leaves out."""

    row: Row
    regex: re.Pattern[str]
    operands: tuple[str, ...]  # fields of the row by group number; one field may stand twice
    fixed: dict[str, int]
    same: dict[str, str]  # fields that repeat the operand of another field (aliases)
    template: str  # %-format of the operands' texts
    mnemonic: str


def _regex(tail: str, names: Mapping[str, str]) -> tuple[str, list[str], str]:
    """(regular expression, operand names in order, %-template) of the operand part of a text."""
    out, order, template = [], [], []
    for part in _PART.findall(tail):
        if part in names:
            out.append(f"({names[part]})")
            order.append(part)
            template.append("%s")
        elif part.isspace():
            out.append(r"\s*")
            template.append(" ")
        else:
            out.append(rf"\s*{re.escape(part)}\s*")
            template.append(part.replace("%", "%%"))
    return r"\s*" + "".join(out) + r"\s*", order, "".join(template)


class Assembler:
    """Both directions for one table.  Raises ``AsmError`` for text, ``TableError`` for a row whose text cannot be used."""

    def __init__(self, table: Table) -> None:
        self.table: Final = table
        self.isa: Final = table.isa
        self.forms: Final[dict[str, list[Form]]] = {}
        self._print: Final[dict[str, list[Form]]] = {}
        self._rows: Final[dict[str, list[Form]]] = {}
        for row in table.rows:
            for form in self._row_forms(row):
                self.forms.setdefault(form.mnemonic, []).append(form)
                self._rows.setdefault(row.name, []).append(form)
        preferred: dict[str, list[Form]] = {}
        for alias in self.isa.aliases:
            alias_form = self._alias_form(alias)
            if alias_form is None:
                continue
            self.forms.setdefault(alias_form.mnemonic, []).insert(0, alias_form)
            if alias.preferred:
                preferred.setdefault(alias_form.row.name, []).append(alias_form)
        for name, forms in self._rows.items():
            self._print[name] = preferred.get(name, []) + forms

    def _row_forms(self, row: Row) -> Iterator[Form]:
        head, _, tail = row.text.partition(" ")
        kinds = {n: row.kind(n).token for n in row.readings() if n != self.isa.packet}
        regex, order, template = _regex(tail, kinds)
        for mnemonic, fixed in self._spellings(row, head):
            yield Form(row, re.compile(regex, re.I), tuple(order), fixed, {}, template, mnemonic)

    def _spellings(self, row: Row, head: str) -> list[tuple[str, dict[str, int]]]:
        """Every mnemonic that ``head`` with its ``{field}`` parts stands for."""
        out: list[tuple[str, dict[str, int]]] = [("", {})]
        for i, part in enumerate(re.split(r"\{(\w+)\}", head)):
            if i % 2 == 0:
                out = [(text + part, fixed) for text, fixed in out]
                continue
            kind = row.kind(part)
            if not isinstance(kind, Choice):
                raise row.error(f"{{{part}}} in a mnemonic must be a Choice")
            field = row.readings()[part]
            names = [(n, v) for n, v in kind.by_name.items() if v < 1 << field.width]
            out = [(text + n, {**fixed, field.name: v}) for text, fixed in out for n, v in names]
        return out

    def _alias_form(self, alias: Alias) -> Form | None:
        """The form of an alias; ``None`` when its instruction is not in this table."""
        mnemonic, _, tail = alias.of.partition(" ")
        known = [f for f in self.forms.get(mnemonic, []) if not alias.row or f.row.name == alias.row]
        base = next((f for f in known if self._alias_match(f, tail)), None)
        if base is None:
            others = [r for r in self.isa.rows if r.name not in self.table.index]
            if any(mnemonic == m for r in others for m, _ in self._spellings(r.analyse(), r.text.partition(" ")[0])):
                return None
            raise TableError(alias.where, f"alias {alias.text!r}: there is no instruction {alias.of!r}")
        match = self._alias_match(base, tail)
        assert match is not None
        head, _, own_tail = alias.text.partition(" ")
        own = set(re.findall(r"[A-Za-z_]\w*", own_tail))
        fixed, same = dict(base.fixed), dict(base.same)
        names: dict[str, str] = {}  # name in the alias -> field of the row
        for field, text in zip(base.operands, match.groups(), strict=True):
            text = text.strip()
            kind = base.row.kind(field)
            if text in own:
                if names.setdefault(text, field) != field:
                    same[field] = names[text]
                continue
            try:
                fixed[base.row.readings()[field].name] = kind.parse(text, 0, {})
            except AsmError as e:
                raise TableError(alias.where, f"alias {alias.text!r}: operand {text!r}: {e}") from None
        for name in own - set(names):
            if name in base.row.pattern.fields or name in self.isa.operands:
                raise TableError(alias.where, f"alias {alias.text!r}: operand {name!r} does not occur in {alias.of!r}")
        regex, order, template = _regex(own_tail, {n: base.row.kind(f).token for n, f in names.items()})
        operands = tuple(names[n] for n in order)
        return Form(base.row, re.compile(regex, re.I), operands, fixed, same, template, head)

    @staticmethod
    def _alias_match(form: Form, tail: str) -> re.Match[str] | None:
        """The operand texts of an alias's instruction; they may be names of the alias's own operands."""
        parts = form.template.replace("%%", "%").split("%s")
        # Only blanks between two operands: they are what ends the first.
        between = [r"\s*".join(re.escape(c) for c in p.split()) or (r"\s" if p else "") for p in parts]
        regex = r"\s*([^,()\[\]{}]+?)\s*".join(between)
        return re.fullmatch(r"\s*" + regex + r"\s*", tail)

    # ---- disassembly ----
    def text(self, row: Row, word: int, pc: int) -> str:
        """The text of a word that decodes as ``row``."""
        values = self.table.operands(row, word)
        values.update({n: values[v.field] for n, v in self.isa.views.items() if v.field in values})
        for form in self._print[row.name]:
            if all(values[n] == v for n, v in form.fixed.items()) and all(values[n] == values[m] for n, m in form.same.items()):
                parts = tuple(row.kind(n).text(values[n], pc) for n in form.operands)
                tail = form.template % parts
                return f"{form.mnemonic} {tail}" if tail else form.mnemonic
        raise AsmError(f"{row.name}: no text for {word:#x}")  # every Choice value has a spelling, else find() refuses the word

    # ---- assembly ----
    def instruction(self, text: str, pc: int = 0, symbols: Mapping[str, int] | None = None, *, packet: bool = False) -> bytes:
        """The bytes of one instruction."""
        table = self.table
        mnemonic, _, tail = text.strip().partition(" ")
        forms = self.forms.get(mnemonic.lower())
        if forms is None:
            raise AsmError(f"{text.strip()!r}: unknown instruction {mnemonic!r}")
        problem: AsmError | None = None
        known = {**(symbols or {}), ".": pc}
        for form in forms:
            match = form.regex.fullmatch(tail)
            if match is None:
                continue
            row = form.row
            values = dict(form.fixed)
            try:
                for name, part in zip(form.operands, match.groups(), strict=True):
                    value = row.kind(name).parse(part, pc, known)
                    name = self.isa.views[name].field if name in self.isa.views else name
                    if values.setdefault(name, value) != value:
                        raise AsmError(f"operand {name!r} is given twice with different values")
                values.update({n: values[m] for n, m in form.same.items()})
                word = table.encode(row, values, packet=packet)
            except AsmError as e:
                problem = problem or e
                continue
            return table.to_bytes(word, row.pattern.bits)
        if problem is not None:
            raise AsmError(f"{text.strip()!r}: {problem}") from problem
        raise AsmError(f"{text.strip()!r}: expected " + " or ".join(dict.fromkeys(f.row.text for f in forms)))

    def packet(self, text: str, pc: int, symbols: Mapping[str, int] | None = None) -> bytes:
        """The bytes of ``{ one ; two }`` or of a single instruction."""
        text = text.strip()
        if not text.startswith("{"):
            return self.instruction(text, pc, symbols)
        if not text.endswith("}"):
            raise AsmError(f"{text!r}: a packet ends with '}}' on its line")
        if not self.isa.packet:
            raise AsmError(f"{text!r}: {self.isa.name} has no packets")
        parts = text[1:-1].split(";")
        code = b""
        for i, part in enumerate(parts):
            code += self.instruction(part, pc + len(code), symbols, packet=i < len(parts) - 1)
        return code

    def assemble(self, text: str, pc: int = 0, symbols: dict[str, int] | None = None) -> bytes:
        """The bytes of a whole text placed at ``pc``; ``symbols`` are known beforehand and get the labels added."""
        lines: list[tuple[int, str]] = []
        names: list[list[str]] = []
        for n, line in enumerate(text.split("\n"), 1):
            line = line.partition(self.isa.comment)[0]
            if self.isa.mark:
                line = line.replace(self.isa.mark, "")
            labels = []
            while m := _LABEL.fullmatch(line):
                labels.append(m[1])
                line = m[2]
            lines.append((n, line.strip()))
            names.append(labels)
        known = {} if symbols is None else symbols
        guess = _Everything(known, pc)
        code = b""
        for final in (False, True):
            code = b""
            for (n, line), labels in zip(lines, names, strict=True):
                here = pc + len(code)
                if not final:
                    for label in labels:
                        if label in known:
                            raise AsmError(f"line {n}: label {label!r} is defined twice")
                        known[label] = here
                try:
                    code += self._line(line, here, known if final else guess, final)
                except AsmError as e:
                    raise AsmError(f"line {n}: {e}") from None
        return code

    def _line(self, line: str, pc: int, symbols: Mapping[str, int], final: bool) -> bytes:
        if not line:
            return b""
        if line.startswith("."):
            word, _, tail = line.partition(" ")
            if word == ".align":
                return bytes(-pc % number(tail, {}))
            if word not in _DATA:
                raise AsmError(f"unknown directive {word!r}")
            size = _DATA[word]
            values = [number(v, symbols) & ((1 << 8 * size) - 1) for v in tail.split(",")]
            return b"".join(v.to_bytes(size, "big" if self.isa.big else "little") for v in values)
        if final:
            return self.packet(line, pc, symbols)
        parts = line.strip("{} ").split(";") if line.startswith("{") else [line]
        return bytes(sum(self._size(part) for part in parts))

    def _size(self, text: str) -> int:
        """Length of an instruction whose labels are not known yet: of the first form that its text matches."""
        mnemonic, _, tail = text.strip().partition(" ")
        for form in self.forms.get(mnemonic.lower(), []):
            if form.regex.fullmatch(tail):
                return form.row.pattern.size
        return len(self.instruction(text))  # says what is wrong


class _Everything(dict[str, int]):
    """Symbols of the first pass: what is not known yet is here."""

    def __init__(self, known: dict[str, int], pc: int) -> None:
        super().__init__()
        self._known = known
        self._pc = pc

    def __contains__(self, name: object) -> bool:
        return True

    def __missing__(self, name: str) -> int:
        return self._known.get(name, self._pc)


__all__ = ["Assembler", "Form"]
