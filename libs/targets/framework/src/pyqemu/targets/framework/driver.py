"""Operand drivers as plain Python source, one set per row and per meaning.

* ``fields_N(w)``: operand values of row N in the order of its pattern;
* ``plan_N(w)``: what its record holds: (handler key, operand words, displacements of address operands, displacement of the label);
* ``emit_N(b, f, w, pc)`` / ``commit_N(b, r, w)``: the meaning with constant operands, for a region;
* ``eval_NAME(b, f, at, addr, st)`` / ``put_NAME(b, r, at)``: the meaning with operands from a record, for a handler.  ``at`` is the byte
  offset of the operand words in the record, ``addr`` those of its address operands, ``st`` its static fields.

Reading, computing and committing are separate so that a packet can read all, compute all, then commit all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pyqemu.tcg_ir import StateLayout, Type

from .facets import LABEL, STATIC, Label
from .operands import STORE_I32, STORE_PC, STORE_REG, STORE_U32, RegisterClass
from .rows import IMPLICIT, Row, Shape, Slot, Source
from .verbs import narrow, resize, widen

KEY_PREFIX: Final = "i."
#: Rows that Python executes: a shared ``helper`` record with number 0, its size in bytes, and ``word << 8 | bytes``.
HELPER_KEY: Final = "helper"
_M64: Final = "0xffffffffffffffff"


class DriverSource:
    """Writes the functions and collects the objects they name."""

    def __init__(self, layout: StateLayout) -> None:
        self.layout = layout
        self.lines: list[str] = []
        self.plans: list[str] = []  # what the runner needs; the rest is for the compile process and tools
        self.names: dict[str, Any] = {"Label": Label, "narrow": narrow, "widen": widen, "resize": resize}
        self._known: dict[tuple[str, int], str] = {}

    def name(self, prefix: str, obj: object) -> str:
        """A global name for an object."""
        key = (prefix, id(obj))
        name = self._known.get(key)
        if name is None:
            name = self._known[key] = f"{prefix}{len(self._known)}"
            self.names[name] = obj
        return name

    def type_name(self, type: Type) -> str:
        self.names[type.name.upper()] = type
        return type.name.upper()

    # ---- rows ----
    def row(self, index: int, row: Row) -> None:
        values = [row.kind(n).source(f, "w", self.names) for n, f in row.pattern.fields.items() if n != row.isa.packet]
        self.lines += [f"def fields_{index}(w):  # {row.name}", f"    return ({', '.join(values)}{',' if len(values) == 1 else ''})"]
        if row.python is not None:
            self.plans += [f"def plan_{index}(w):", f'    return ("{HELPER_KEY}", (0, 32, w << 8 | {row.pattern.size}), (), None)']
        if row.shape is not None:
            self._plan(index, row, row.shape)
            self._constant(index, row, row.shape)

    def _value(self, source: Source) -> str:
        """Python expression of an operand's value."""
        return str(source.const) if source.field is None else source.kind.source(source.field, "w", self.names)

    def _plan(self, index: int, row: Row, shape: Shape) -> None:
        words: list[list[str]] = [[] for _ in range(shape.words)]
        slots = [(s, row.out_sources[s.name], True) for s in shape.outs]
        slots += [(s, row.sources[s.name], False) for s in shape.params if s.at >= 0]
        for slot, source, is_out in slots:
            shift = slot.at % 8 * 8
            if slot.store == STORE_REG:
                term = self._offset(source, is_out)
            else:
                mask = "0xffffffff" if slot.store in (STORE_I32, STORE_U32) else _M64
                term = f"({self._value(source)} & {mask})"
            words[slot.at // 8].append(f"{term} << {shift}" if shift else term)
        label = "None"
        for slot in shape.params:
            if slot.facet is LABEL:
                label = self._value(row.sources[slot.name])
        addresses = [self._value(row.sources[s.name]) for s in shape.addresses if s.name not in IMPLICIT]
        if shape.statics:
            keys = ",".join(f"{n}={{{self._value(row.sources[n])}}}" for n in shape.statics)
            key = f'f"{KEY_PREFIX}{shape.meaning.name}[{keys}]"'
        else:
            key = f'"{KEY_PREFIX}{shape.meaning.name}"'
        self.plans += [
            f"def plan_{index}(w):",
            f"    return ({key}, ({''.join(' | '.join(t) + ', ' for t in words)}), ({''.join(a + ', ' for a in addresses)}), {label})",
        ]

    def _offset(self, source: Source, is_out: bool) -> str:
        kind = source.kind
        assert isinstance(kind, RegisterClass)
        offsets = kind.write_offsets(self.layout) if is_out else kind.read_offsets(self.layout)
        if max(offsets) > 0xFFFF:
            raise ValueError(f"state field {kind.field!r} lies beyond 64 KiB: a record cannot hold its offset")
        if source.field is None:
            return str(offsets[source.const])
        name = self.name("W" if is_out else "R", kind)
        self.names[name] = offsets
        return f"{name}[{source.field.source('w')}]"

    def _constant(self, index: int, row: Row, shape: Shape) -> None:
        args = []
        for slot in shape.params:
            if slot.name in IMPLICIT:
                args.append(self._implicit(slot))
                continue
            source = row.sources[slot.name]
            value, type = self._value(source), self.type_name(slot.facet.type)
            if slot.facet is STATIC:
                args.append(value)
            elif slot.facet is LABEL:
                args.append(f'Label("{slot.name}", pc + {value} & {_M64})')
            elif isinstance(source.kind, RegisterClass):
                read = f"b.reg({self.name('C', source.kind)}, {value})"
                args.append(self._narrow(read, slot, source.kind))
            elif slot.store == STORE_PC:
                args.append(f"b.const({type}, pc + {value})")
            else:
                args.append(f"b.const({type}, {value})")
        self.lines += [f"def emit_{index}(b, f, w, pc):", f"    return f({', '.join(['b', *args])})"]
        self.lines.append(f"def commit_{index}(b, r, w):")
        for i, slot in enumerate(shape.outs):
            source = row.out_sources[slot.name]
            assert isinstance(source.kind, RegisterClass)
            register = f"{self.name('C', source.kind)}, {self._value(source)}"
            self.lines.append(f"    b.set_reg({register}, {self._widen(f'r[{i}]', slot, source.kind)})")
        if not shape.outs:
            self.lines.append("    pass")

    # ---- meanings ----
    def shape(self, shape: Shape) -> None:
        args = []
        addresses = 0
        for slot in shape.params:
            type = self.type_name(slot.facet.type)
            if slot.name in IMPLICIT:
                args.append(self._implicit(slot))
            elif slot.facet is STATIC:
                args.append(f'st["{slot.name}"]')
            elif slot.facet is LABEL:
                args.append(f'Label("{slot.name}")')
            elif slot.store == STORE_PC:
                args.append(f"b.rec_i64(addr[{addresses}], {type})")
                addresses += 1
            elif slot.store == STORE_REG:
                assert isinstance(slot.kind, RegisterClass)
                held = self.type_name(slot.kind.type(self.layout))
                args.append(self._narrow(f"b.rec_reg(at + {slot.at}, {held})", slot, slot.kind))
            else:
                args.append(f"b.rec_{slot.store}(at + {slot.at}, {type})")
        ident = shape.meaning.name.replace(".", "_")
        self.lines += [f"def eval_{ident}(b, f, at, addr, st):", f"    return f({', '.join(['b', *args])})"]
        self.lines.append(f"def put_{ident}(b, r, at):")
        for i, slot in enumerate(shape.outs):
            assert isinstance(slot.kind, RegisterClass)
            self.lines.append(f"    b.hstore(b.rec_address(at + {slot.at}), 0, {self._widen(f'r[{i}]', slot, slot.kind)})")
        if not shape.outs:
            self.lines.append("    pass")

    def _implicit(self, slot: Slot) -> str:
        value = f"b.{slot.name}_value()"
        return value if slot.facet.type.bits == 64 else f"resize(b, {value}, {self.type_name(slot.facet.type)}, signed=False)"

    def _narrow(self, read: str, slot: Slot, kind: RegisterClass) -> str:
        if kind.type(self.layout) is slot.facet.type:
            return read
        return f'narrow(b, {read}, {self.name("F", slot.facet)}, "{kind.box}")'

    def _widen(self, value: str, slot: Slot, kind: RegisterClass) -> str:
        held = kind.type(self.layout)
        if held is slot.facet.type:
            return value
        return f'widen(b, {value}, {self.name("F", slot.facet)}, {self.type_name(held)}, "{kind.box}")'


def driver_source(rows: Sequence[Row], shapes: Sequence[Shape], layout: StateLayout) -> tuple[str, str, dict[str, Any]]:
    """Source of the plans, source of all other drivers, and the globals they need."""
    out = DriverSource(layout)
    for index, row in enumerate(rows):
        out.row(index, row)
    for shape in shapes:
        out.shape(shape)
    return "\n".join(out.plans) + "\n", "\n".join(out.lines) + "\n", out.names


def shape_source(shape: Shape, layout: StateLayout) -> tuple[str, dict[str, Any]]:
    """Source of the drivers of one meaning, and the globals they need."""
    out = DriverSource(layout)
    out.shape(shape)
    return "\n".join(out.lines) + "\n", out.names
