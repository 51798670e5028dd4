"""One row of an instruction set: what was declared, and what follows from it.

A ``Row`` is text, encoding, operands, meaning, and when it exists.  It analyses itself when a table is built from it; every mistake is a
``TableError`` that begins with the file and line of the row.  ``Shape`` is how the records of a meaning keep its operands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from .errors import TableError, Where
from .facets import LABEL, STATIC, Facet
from .meanings import Meaning
from .operands import STORE_I32, STORE_I64, STORE_PC, STORE_REG, Kind, RegisterClass, Relative
from .pattern import BitField, Pattern, parse_pattern

if TYPE_CHECKING:
    from .isa import Isa

_NAME: Final = re.compile(r"[A-Za-z_]\w*")
_GUARD: Final = re.compile(r"(?:\s*(?:[A-Za-z_]\w*|\d+|0x[0-9a-fA-F]+|==|!=|<=|>=|<|>|&|and|or|not|[()])\s*)+")
_GUARD_WORDS: Final = frozenset(("and", "or", "not"))
#: Parameters that no field gives: the address of the instruction and the one behind it.
IMPLICIT: Final = ("pc", "next_pc")
#: Mark of an operand list that differs from row to row (``Isa.row``).
Bind = str | int


class Operand(NamedTuple):
    """What a field name stands for in this instruction set; ``out``: rows that have results may write it."""

    name: str
    kind: Kind
    out: bool


class Source(NamedTuple):
    """Where a parameter or a result of a meaning comes from or goes to in one row: a field of the pattern, or a constant."""

    field: BitField | None
    const: int
    kind: Kind


class Slot(NamedTuple):
    """One operand of a meaning as its records keep it.  ``facet`` is ``None`` for a result's place (see ``Shape.outs``)."""

    name: str
    facet: Facet
    store: str
    kind: Kind
    at: int  # byte offset in the operand words, -1: not stored there


class Shape(NamedTuple):
    """The operands of a meaning: shared by all rows that use it, so that they share one handler."""

    meaning: Meaning
    params: tuple[Slot, ...]
    outs: tuple[Slot, ...]
    words: int  # operand words before pc, next_pc and code addresses
    statics: tuple[str, ...]

    @property
    def addresses(self) -> tuple[Slot, ...]:
        """Parameters whose value is a guest address near the instruction."""
        return tuple(s for s in self.params if s.store == STORE_PC and s.facet is not LABEL)


class Row:
    """One row as declared; ``analyse`` fills in the rest."""

    def __init__(
        self,
        isa: Isa,
        where: Where,
        name: str,
        text: str,
        pattern: str,
        *,
        meaning: Meaning | None,
        format: str,
        needs: str,
        before: tuple[str, ...],
        guard: str,
        ignore: str,
        out: str | None,
        kinds: dict[str, Kind],
        bind: dict[str, Bind],
        status: str,
        doc: str,
        python: Callable[..., None] | None = None,
    ) -> None:
        self.isa: Final = isa
        self.where: Final = where
        self.name: Final = name
        self.text: Final = text
        self.meaning: Final = meaning
        self.needs: Final = needs
        self.before: Final = before
        self.guard: Final = guard
        self.status: Final = status
        self.python: Final = python
        self.doc: Final = doc
        self._pattern_text: Final = pattern
        self._format: Final = format
        self._ignore: Final = frozenset(ignore.split())
        self._out: Final = out
        self._kinds: Final = kinds
        self._bind: Final = bind
        self.pattern: Pattern
        self.shape: Shape | None = None
        self.sources: dict[str, Source] = {}
        self.out_sources: dict[str, Source] = {}
        self._done = False

    def __repr__(self) -> str:
        return f"<row {self.name}>"

    def error(self, message: str) -> TableError:
        return TableError(self.where, f"{self.name}: {message}")

    def kind(self, name: str) -> Kind:
        """The kind of a field of this row."""
        kind = self._kinds.get(name)
        if kind is None:
            operand = self.isa.operands.get(name)
            if operand is None:
                raise self.error(f"field {name!r} has no kind: declare it with Isa.operand or kinds=")
            kind = operand.kind
        return kind

    def text_fields(self) -> list[str]:
        """The fields named in the text, in order: names in the operand part, ``{name}`` in the mnemonic."""
        head, _, tail = self.text.partition(" ")
        fields = self.readings()
        return re.findall(r"\{(\w+)\}", head) + [n for n in _NAME.findall(tail) if n in fields]

    def readings(self) -> dict[str, BitField]:
        """Fields and their views by name: everything that a text may show and an operand may come from."""
        fields = self.pattern.fields
        views = self.isa.views
        if not views:
            return fields
        return {**fields, **{n: fields[v.field] for n, v in views.items() if v.field in fields}}

    # ---- analysis ----
    def analyse(self) -> Row:
        if not self._done:
            self._analyse()
            self._done = True
        return self

    def _analyse(self) -> None:
        self.pattern = parse_pattern(self._pattern_text, self.where, self._format)
        fields = self.pattern.fields
        packet = {self.isa.packet} - {""}
        for name in fields:
            if name not in packet:
                self.kind(name)
        used = set(self._ignore) | packet
        readings = self.readings()
        for name in re.findall(r"\{(\w+)\}", self.text.partition(" ")[0]):
            if name not in readings:
                raise self.error(f"{{{name}}} in the mnemonic is no field of pattern {self.pattern.text!r}")
        written = {readings[n].name for n in self.text_fields()}
        for name in fields:
            if name not in written and name not in packet:
                raise self.error(f"field {name!r} is unused: the text {self.text!r} does not show it")
        if self.guard:
            used |= self._check_guard()
        for name in self._ignore:
            if name not in fields:
                raise self.error(f"ignored field {name!r} is not in the pattern")
        if self.python is not None:
            self._check_python(self.python)
        if self.meaning is None:
            return
        used |= self._bind_operands(self.meaning)
        for name in fields:
            if name not in used:
                raise self.error(f"field {name!r} is unused: neither a parameter of {self.meaning.name!r} nor a result")

    @property
    def implemented(self) -> bool:
        return self.meaning is not None or self.python is not None

    def _check_python(self, function: Callable[..., None]) -> None:
        code = function.__code__
        takes = set(code.co_varnames[1 : code.co_argcount])
        has = set(self.pattern.fields) - {self.isa.packet}
        if takes != has:
            what = ", ".join(sorted(takes ^ has))
            raise self.error(f"arity: a Python helper takes the CPU and all fields by name; {what} is in only one of both")

    def _check_guard(self) -> set[str]:
        if not _GUARD.fullmatch(self.guard):
            raise self.error(f"cannot read the condition {self.guard!r}")
        names = set(_NAME.findall(self.guard)) - _GUARD_WORDS
        for name in names:
            if name not in self.pattern.fields:
                raise self.error(f"the condition {self.guard!r} names {name!r}, which is no field")
        return names

    def guard_source(self, word: str = "w") -> str:
        """The condition as a Python expression of ``word`` (of raw field values)."""
        fields = self.pattern.fields
        return _NAME.sub(lambda m: m[0] if m[0] in _GUARD_WORDS else fields[m[0]].source(word), self.guard)

    def guard_holds(self, word: int) -> bool:
        values = {n: f.extract(word) for n, f in self.pattern.fields.items()}
        return not self.guard or bool(eval(self.guard, {"__builtins__": {}}, values))

    def _source(self, name: str, what: str) -> Source:
        fields = self.readings()
        bound: Bind = self._bind.get(name, name)
        if isinstance(bound, int):
            operand = self.isa.operands.get(name)
            kind = self._kinds.get(name) or (operand.kind if operand else None)
            if kind is None:
                raise self.error(f"{what} {name!r} is bound to {bound}, but the operand has no kind")
            return Source(None, bound, kind)
        if bound not in fields:
            raise self.error(f"arity: {what} {name!r} of {self.meaning!r} is no field of pattern {self.pattern.text!r}")
        return Source(fields[bound], 0, self.kind(bound))

    def _bind_operands(self, meaning: Meaning) -> set[str]:
        signature = meaning.signature
        params = [p for p in signature.params if p.name not in IMPLICIT]
        for name in self._bind:
            known = [p.name for p in params]
            if name not in known and name not in (self._out or "").split() and name not in self.isa.out_names:
                raise self.error(f"arity: {name!r} is bound but is neither a parameter nor a result of {meaning.name!r}")
        for p in params:
            self.sources[p.name] = source = self._source(p.name, "parameter")
            if p.facet is LABEL and not isinstance(source.kind, Relative):
                raise self.error(f"parameter {p.name!r} is a Label, its field is no code address")
            if p.facet is STATIC and isinstance(source.kind, RegisterClass | Relative):
                raise self.error(f"parameter {p.name!r} is static; a register or an address cannot be")
        outs = self._out_names(meaning, len(signature.results))
        for name in outs:
            self.out_sources[name] = source = self._source(name, "result")
            if not isinstance(source.kind, RegisterClass):
                raise self.error(f"result {name!r} is no register")
        self.shape = self.isa.shape(meaning, self, outs)
        sources = (*self.sources.values(), *self.out_sources.values())
        return {s.field.name for s in sources if s.field is not None}

    def _out_names(self, meaning: Meaning, results: int) -> list[str]:
        known = self.isa.shapes.get(meaning)
        if known is not None and self._out is None:
            return [s.name for s in known.outs]
        if self._out is not None:
            outs = self._out.split()
        else:
            outs = []
            for name in [*self.text_fields(), *self._bind]:
                operand = self.isa.operands.get(name)
                if operand is not None and operand.out and name not in outs:
                    outs.append(name)
            outs = outs[:results]
        if len(outs) != results:
            raise self.error(f"arity: {meaning.name!r} gives {results} results, the row has {len(outs)} places for them")
        return outs


_STORE_BYTES: Final = {STORE_REG: 2, STORE_I64: 8, STORE_PC: 0}


def lay_out(meaning: Meaning, row: Row, outs: list[str]) -> Shape:
    """Widest operands first; results before parameters of the same width."""
    items: list[tuple[int, int, str, Facet, str, Kind]] = []  # bytes, is a parameter, name, facet, store, kind
    statics = []
    for name, facet in zip(outs, meaning.signature.results, strict=True):
        items.append((2, 0, name, facet, STORE_REG, row.out_sources[name].kind))
    order = {}
    for index, p in enumerate(meaning.signature.params):
        order[p.name] = index
        if p.name in IMPLICIT:
            continue
        if p.facet is STATIC:
            statics.append(p.name)
            continue
        source = row.sources[p.name]
        if source.field is not None:
            store = source.kind.store(source.field)
        else:
            store = STORE_REG if isinstance(source.kind, RegisterClass) else STORE_I32
        items.append((_STORE_BYTES.get(store, 4), 1, p.name, p.facet, store, source.kind))
    items.sort(key=lambda i: (-i[0], i[1]))
    params: dict[str, Slot] = {}
    places: list[Slot] = []
    at = 0
    for size, is_param, name, facet, store, kind in items:
        slot = Slot(name, facet, store, kind, at if size else -1)
        at += size
        if is_param:
            params[name] = slot
        else:
            places.append(slot)
    for p in meaning.signature.params:
        if p.name in IMPLICIT:
            params[p.name] = Slot(p.name, p.facet, STORE_PC, _NO_KIND, -1)
        elif p.facet is STATIC:
            params[p.name] = Slot(p.name, p.facet, "", _NO_KIND, -1)
    ordered = tuple(params[p.name] for p in meaning.signature.params)
    return Shape(meaning, ordered, tuple(places), (at + 7) // 8, tuple(statics))


_NO_KIND: Final = Kind()
