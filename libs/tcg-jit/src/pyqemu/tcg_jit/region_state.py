"""The guest's state while a region runs: variables, which stand for fields of the state block and for window registers.

Fields are written to memory where the region is left or something reads them there (``writeback``); what recovers from a fault writes
them too.  Those used least are read and written in memory after all (``promotion``).  Window registers lie in guest memory and are
written through.
"""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import I1, I8, I64, V128, StateLayout, Type, Value, ops
from pyqemu.tcg_ir.builder import Builder
from pyqemu.tcg_ir.state import ENGINE_FIELDS
from pyqemu.tcg_ir.types import INT_OF_BITS

from .ops_of_regions import FLUSH, RELOAD
from .writeback import settle


class StateVariables:
    """The variables of one region.  ``root`` is "env" or "base1" everywhere: what an offset counts from, as it was at the entry."""

    def __init__(self, b: Builder, layout: StateLayout, env: Value, base1: Value) -> None:
        self.b: Final = b
        self.roots: Final = {"env": env, "base1": base1}
        self.cells: Final[dict[tuple[str, int], tuple[int, Type]]] = {}  # (root, offset) -> variable
        self._cover: Final = _cells(layout)
        self._engine_end: Final = layout[ENGINE_FIELDS[-1].name] + 8
        self._base1_field: Final = layout["base1"]

    def settle(self, floats: int) -> None:
        """All of the region has been spliced: put in what loads and stores state."""
        settle(self.b, self.cells, self.roots, floats)

    def _cell(self, root: str, offset: int) -> tuple[int, Type] | None:
        """Start and type of the variable that holds a byte; ``None``: none does."""
        if root == "base1":
            return offset & ~7, I64
        if not self._engine_end <= offset < len(self._cover):
            return (offset, I64) if offset == self._base1_field else None
        return self._cover[offset]

    def _variable(self, root: str, offset: int, type: Type) -> int:
        """The variable of a cell."""
        known = self.cells.get((root, offset))
        if known is None:
            known = self.cells[root, offset] = (len(self.b.function.vars), type)
            self.b.function.vars.append(type)
        return known[0]

    def _value(self, root: str, cell: tuple[int, Type]) -> Value:
        return self.b._emit(ops.GETVAR, cell[1], (), self._variable(root, *cell))

    def read(self, root: str, offset: int, type: Type) -> Value:
        """State or a window register as ``type``: from its variable when there is one, else from memory, which is always right."""
        b = self.b
        cell = self._cell(root, offset)
        size = (type.bits + 7) // 8
        if cell is not None:
            start, held = cell
            if held is type and start == offset:
                return self._value(root, cell)
            if offset + size <= start + (held.bits + 7) // 8 and held.bits >= 8:
                whole = b.bitcast(self._value(root, cell), INT_OF_BITS[held.bits])
                part = b.lshr(whole, 8 * (offset - start))
                return b.bitcast(b.trunc(part, INT_OF_BITS[type.bits]), type)
            second = self._cell(root, offset + 8) if size == 16 else None
            if second is not None and held.bits == 64 and second[1].bits == 64 and start == offset and second[0] == offset + 8:
                value = b.const(V128, 0)
                for i, part_cell in enumerate((cell, second)):
                    value = b.setlane(I64, value, i, b.bitcast(self._value(root, part_cell), I64))
                return b.bitcast(value, type)
            self.flush_part(root, offset, size)
        return b.hload(type, self.roots[root], offset)

    def write(self, root: str, offset: int, value: Value) -> None:
        """To the variables that cover the place; state that no variable holds, and windows, to memory at once."""
        b = self.b
        type = value.type
        cell = self._cell(root, offset)
        size = (type.bits + 7) // 8
        if cell is None or root != "env":
            b.hstore(self.roots[root], offset, value)
        if cell is None:
            return
        start, held = cell
        width = (held.bits + 7) // 8
        if held is type and start == offset:
            self._set(root, cell, value)
        elif offset == start and size == width and held.bits == type.bits:
            self._set(root, cell, b.bitcast(value, held))
        elif offset + size <= start + width and held.bits >= 8:
            if type is I1:
                value = b.zext(value, I8)
            whole_type = INT_OF_BITS[held.bits]
            part = b.zext(b.bitcast(value, INT_OF_BITS[value.type.bits]), whole_type)
            whole = b.bitcast(self._value(root, cell), whole_type)
            whole = b.deposit(whole, part, 8 * (offset - start), value.type.bits)
            self._set(root, cell, b.bitcast(whole, held))
        else:
            at = offset
            if root == "env":
                self.flush_part(root, offset, size)
                b.hstore(self.roots["env"], offset, value)
            while at < offset + size:
                cell = self._cell(root, at)
                if cell is None:
                    at += 1
                    continue
                base = self.roots[root]
                if size == 16 and held.bits == 64 and start == offset and cell[0] == at:
                    lane = b.getlane(I64, b.bitcast(value, V128), (at - offset) // 8)
                    self._set(root, cell, b.bitcast(lane, cell[1]))
                else:
                    self._set(root, cell, b.hload(cell[1], base, cell[0]))
                at = cell[0] + (cell[1].bits + 7) // 8

    def _set(self, root: str, cell: tuple[int, Type], value: Value) -> None:
        self.b._effect(ops.SETVAR, (value,), self._variable(root, *cell))

    def reload(self, root: str) -> None:
        """A store went to an unknown place: the variables of ``root`` are loaded again (when all of them are known)."""
        self.b._effect(RELOAD, (), root)

    def flush(self) -> None:
        """Memory must hold the state here (when it is known which variables may differ from it)."""
        self.b._effect(FLUSH, ())

    def flush_part(self, root: str, offset: int, size: int) -> None:
        """As ``_flush``, for some bytes."""
        if root != "env":
            return
        cells = {cell for at in range(offset, offset + size) if (cell := self._cell(root, at)) is not None}
        self.b._effect(FLUSH, (), frozenset(self._variable(root, *cell) for cell in cells))


def _cells(layout: StateLayout) -> list[tuple[int, Type] | None]:
    """For each byte of the state block the variable that can hold it: (offset, type).

    Elements of fields are variables of their type; what lies between strided elements is cut into words.
    """
    cover: list[tuple[int, Type] | None] = [None] * layout.size
    engine = {field.name for field in ENGINE_FIELDS}
    for name, field in layout.fields.items():
        if name in engine:
            continue
        size = (field.type.bits + 7) // 8
        for i in range(field.count):
            start = layout.at(name, i)
            cover[start : start + size] = [(start, field.type)] * size
            gap = start + size
            while field.step > size and gap % 8 == 0 and gap + 8 <= start + field.step:
                cover[gap : gap + 8] = [(gap, I64)] * 8
                gap += 8
    return cover


__all__ = ["StateVariables"]
