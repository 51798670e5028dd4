"""The declaration surface: an ``Isa`` collects rows; each row is text, encoding, operands, meaning, and when it exists.

    isa = Isa("toy", LAYOUT)
    isa.operand("rd", R, out=True)
    isa.operand("ra rb", R)

    @isa.insn("add rd, ra, rb", "p:1 0000 rd:3 ra:3 rb:3 00")
    def add(b: Insn, ra: U64, rb: U64) -> U64:
        return b.add(ra, rb)

Declaring only appends to a list.  ``rows.Row`` analyses itself when a table is built.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

from pyqemu.tcg_ir import StateLayout

from .errors import TableError, Where, caller
from .facets import STATIC
from .meanings import Func, Meaning
from .operands import STORE_I64, Kind, RegisterClass
from .rows import IMPLICIT, Bind, Operand, Row, Shape, Slot, Source, lay_out


class Alias(NamedTuple):
    """Another spelling: ``text`` stands for ``of`` with some operands fixed.  ``preferred``: the disassembler uses it."""

    where: Where
    text: str
    of: str
    preferred: bool
    row: str = ""  # the row that is meant, where several have this text


class View(NamedTuple):
    """A field under another kind."""

    field: str
    kind: Kind


class Isa:
    """An instruction set: its state, its operands, its rows.

    ``length``: Python expression of ``w``, the first ``unit`` bits of an instruction, giving the number of bits of the whole
    instruction (one number when all are equal).  ``packet``: the one-bit field that says that the next instruction belongs to the same
    packet; all of a packet read, then all compute, then all write.  ``big``: instruction words are big endian.  ``comment`` begins a
    comment of the assembler; ``mark`` may stand in front of immediates.
    """

    def __init__(
        self,
        name: str,
        layout: StateLayout,
        *,
        unit: int = 32,
        length: str = "",
        packet: str = "",
        big: bool = False,
        pc_shift: int = 0,
        comment: str = "#",
        mark: str = "",
    ) -> None:
        self.name: Final = name
        self.layout: Final = layout
        self.unit: Final = unit
        self.length: Final = length or str(unit)
        self.packet: Final = packet
        self.big: Final = big
        self.pc_shift: Final = pc_shift
        self.comment: Final = comment
        self.mark: Final = mark
        self.views: Final[dict[str, View]] = {}
        self.operands: Final[dict[str, Operand]] = {}
        self.out_names: Final[set[str]] = set()
        self.rows: Final[list[Row]] = []
        self.aliases: Final[list[Alias]] = []
        self.shapes: Final[dict[Meaning, Shape]] = {}
        self._meanings: Final[dict[Callable[..., Any], Meaning]] = {}

    def operand(self, names: str, kind: Kind, *, out: bool = False) -> None:
        """Fields of these names (separated by blanks) are operands of ``kind``."""
        for name in names.split():
            if name in IMPLICIT:
                raise TableError(caller(), f"{name!r} is not a field: it stands for an address")
            if name in self.operands:
                raise TableError(caller(), f"operand {name!r} is declared twice")
            self.operands[name] = Operand(name, kind, out)
            if out:
                self.out_names.add(name)

    def view(self, name: str, field: str, kind: Kind, *, out: bool = False) -> None:
        """``name`` is another reading of ``field`` in every row that has it: for texts, parameters and results.

        The second register of a list that only names the first is one: a class whose register n is the other's n + 1.
        """
        if name in self.operands or name in self.views:
            raise TableError(caller(), f"operand {name!r} is declared twice")
        self.views[name] = View(field, kind)
        self.operands[name] = Operand(name, kind, out)
        if out:
            self.out_names.add(name)

    def insn(
        self,
        text: str,
        pattern: str,
        *,
        name: str = "",
        format: str = "",
        needs: str = "",
        before: Iterable[str] = (),
        guard: str = "",
        ignore: str = "",
        out: str | None = None,
        kinds: Mapping[str, Kind] | None = None,
        doc: str = "",
        **bind: Bind,
    ) -> Callable[[Func], Func]:
        """Decorator: the function is the meaning of this row.

        ``needs``: the feature (or features, separated by blanks) that must be on.  ``before``: names of rows that also match some of
        these words but yield to this one.  ``guard``: a condition on raw fields, else the row does not match.  ``out``: the operands
        that take the results, when not the first ones declared with ``out=True``.  Other keywords bind a parameter or
        result to a field of another name or to a constant.
        """
        where = caller()

        def declare(func: Func) -> Func:
            self._add(
                where, name or func.__name__.rstrip("_"), text, pattern, self._meaning(func), format=format, needs=needs,
                before=tuple(before), guard=guard, ignore=ignore, out=out, kinds=kinds, status="", doc=doc or func.__doc__ or "", bind=bind,
            )  # fmt: skip
            return func

        return declare

    def row(
        self,
        text: str,
        pattern: str,
        meaning: Callable[..., Any] | Meaning,
        *,
        name: str = "",
        format: str = "",
        needs: str = "",
        before: Iterable[str] = (),
        guard: str = "",
        ignore: str = "",
        out: str | None = None,
        kinds: Mapping[str, Kind] | None = None,
        doc: str = "",
        **bind: Bind,
    ) -> None:
        """One more encoding of a meaning; see ``insn``."""
        shared = meaning if isinstance(meaning, Meaning) else self._meaning(meaning)
        self._add(
            caller(), name or _row_name(text), text, pattern, shared, format=format, needs=needs, before=tuple(before), guard=guard,
            ignore=ignore, out=out, kinds=kinds, status="", doc=doc, bind=bind,
        )  # fmt: skip

    def todo(
        self,
        text: str,
        pattern: str,
        reason: str,
        *,
        name: str = "",
        format: str = "",
        needs: str = "",
        before: Iterable[str] = (),
        guard: str = "",
        kinds: Mapping[str, Kind] | None = None,
    ) -> None:
        """A row without a meaning yet: it decodes, disassembles and assembles, and executing it traps with its name."""
        if not reason:
            raise TableError(caller(), f"{text!r}: a row without a meaning says why")
        self._add(
            caller(), name or _row_name(text), text, pattern, None, format=format, needs=needs, before=tuple(before), guard=guard,
            ignore="", out=None, kinds=kinds, status=reason, doc="", bind={},
        )  # fmt: skip

    def helper(
        self,
        text: str,
        pattern: str,
        *,
        name: str = "",
        format: str = "",
        needs: str = "",
        before: Iterable[str] = (),
        guard: str = "",
        kinds: Mapping[str, Kind] | None = None,
        doc: str = "",
    ) -> Callable[[Func], Func]:
        """Decorator: the function executes this row in Python, with guest code stopped: for what is rare and reaches outside.

        It gets the CPU (``get``, ``set``, ``pc``, ``raise_exception``) and every field by name: register numbers, immediates,
        displacements.
        """
        where = caller()

        def declare(func: Func) -> Func:
            self._add(
                where, name or func.__name__.rstrip("_"), text, pattern, None, format=format, needs=needs, before=tuple(before),
                guard=guard, ignore="", out=None, kinds=kinds, status="", doc=doc or func.__doc__ or "", bind={}, python=func,
            )  # fmt: skip
            return func

        return declare

    def alias(self, text: str, of: str, *, preferred: bool = True, row: str = "") -> None:
        """``text`` is another spelling of the instruction ``of``, e.g. ``alias("mv rd, ra", "addi rd, ra, 0")``.

        ``row`` names the row that is meant where several have this text and differ in the kinds of their operands.
        """
        self.aliases.append(Alias(caller(), text, of, preferred, row))

    def _meaning(self, func: Callable[..., Any]) -> Meaning:
        meaning = self._meanings.get(func)
        if meaning is None:
            code = func.__code__
            meaning = Meaning(func.__name__.rstrip("_"), func, Where(code.co_filename, code.co_firstlineno))
            self._meanings[func] = meaning
        return meaning

    def _add(
        self, where: Where, name: str, text: str, pattern: str, meaning: Meaning | None, *, kinds: Mapping[str, Kind] | None, **facts: Any
    ) -> None:
        self.rows.append(Row(self, where, name, text, pattern, meaning=meaning, kinds=dict(kinds or {}), **facts))

    def shape(self, meaning: Meaning, row: Row, outs: list[str]) -> Shape:
        """The operand record of a meaning: laid out by the first row that uses it, checked against every other."""
        shape = self.shapes.get(meaning)
        if shape is None:
            for other in self.shapes:
                if other.name == meaning.name:
                    raise row.error(f"two meanings are called {meaning.name!r}, the first is at {other.where}")
            shape = self.shapes[meaning] = lay_out(meaning, row, outs)
            return shape
        for slot in shape.params:
            if slot.name in IMPLICIT or slot.facet is STATIC:
                continue
            self._same(slot, row.sources[slot.name], row)
        for slot in shape.outs:
            self._same(slot, row.out_sources[slot.name], row)
        return shape

    def _same(self, slot: Slot, source: Source, row: Row) -> None:
        kind = source.kind
        if isinstance(kind, RegisterClass) != isinstance(slot.kind, RegisterClass):
            raise row.error(f"operand {slot.name!r}: one row has a register where another has an immediate")
        if isinstance(kind, RegisterClass) and isinstance(slot.kind, RegisterClass):
            if kind.type(self.layout) is not slot.kind.type(self.layout) or kind.box != slot.kind.box:
                raise row.error(f"operand {slot.name!r}: registers of another type than in the first row with this meaning")
        elif source.field is not None and slot.store != STORE_I64 and kind.store(source.field) != slot.store:
            raise row.error(f"operand {slot.name!r} is wider than in the first row with this meaning")


def _row_name(text: str) -> str:
    return re.sub(r"\W+", "_", text.partition(" ")[0]).strip("_")
