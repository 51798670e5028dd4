"""Named registers over the state block: what tests, dumps and debuggers call the elements of its fields."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Final

    from pyqemu.tcg_ir import StateLayout, Type


class Register:
    """One register: ``gdb`` is its type for the debugger (``int64``, ``ieee_double``, ``code_ptr``, ...; empty: not shown).

    ``fixed``: its value never changes (a hard-wired zero).  ``feature``: the debugger's name of the group it belongs to, when that is not
    the group of the whole list.
    """

    __slots__ = ("element", "feature", "field", "fixed", "gdb", "group", "name")

    def __init__(
        self, name: str, field: str, element: int = 0, gdb: str = "", group: str = "general", fixed: bool = False, feature: str = ""
    ) -> None:
        self.name: Final = name
        self.field: Final = field
        self.element: Final = element
        self.gdb: Final = gdb
        self.group: Final = group
        self.fixed: Final = fixed
        self.feature: Final = feature


class Registers:
    """The registers of a CPU in the debugger's order; register n of the list is gdb's register n."""

    def __init__(self, layout: StateLayout, registers: Iterable[Register], *, architecture: str = "", feature: str = "") -> None:
        self.layout: Final = layout
        self.all: Final = tuple(registers)
        self.by_name: Final = {r.name: r for r in self.all}
        self.architecture: Final = architecture
        self.feature: Final = feature
        if len(self.by_name) != len(self.all):
            raise ValueError("two registers of one name")
        for r in self.all:
            layout.at(r.field, r.element)

    def __iter__(self) -> Iterator[Register]:
        return iter(self.all)

    def type(self, name: str) -> Type:
        return self.layout.fields[self.by_name[name].field].type

    def read(self, state: bytes | bytearray | memoryview, name: str) -> int:
        """The register as an unsigned int."""
        r = self.by_name[name]
        at = self.layout.at(r.field, r.element)
        return int.from_bytes(state[at : at + max(self.type(name).bits // 8, 1)], "little")

    def write(self, state: bytearray | memoryview, name: str, value: int) -> None:
        """Excess bits are cut off."""
        r = self.by_name[name]
        at = self.layout.at(r.field, r.element)
        size = max(self.type(name).bits // 8, 1)
        state[at : at + size] = (value & self.type(name).mask).to_bytes(size, "little")

    def dump(self, state: bytes | bytearray | memoryview, columns: int = 4) -> str:
        """All registers as text, ``columns`` to a line."""
        width = max((len(r.name) for r in self.all), default=0)
        cells = [f"{r.name:>{width}} {self.read(state, r.name):0{max(self.type(r.name).bits // 4, 1)}x}" for r in self.all]
        return "\n".join("  ".join(cells[i : i + columns]) for i in range(0, len(cells), columns))

    def gdb_xml(self) -> str:
        """The target description that a gdb stub sends."""
        from xml.sax.saxutils import quoteattr  # a debugger may wait for it, a start-up may not

        lines = ['<?xml version="1.0"?>', '<!DOCTYPE target SYSTEM "gdb-target.dtd">', "<target>"]
        if self.architecture:
            lines.append(f"  <architecture>{self.architecture}</architecture>")
        feature = self.feature
        lines.append(f"  <feature name={quoteattr(feature)}>")
        for number, r in enumerate(self.all):
            if r.gdb:
                if (r.feature or self.feature) != feature:
                    feature = r.feature or self.feature
                    lines += ["  </feature>", f"  <feature name={quoteattr(feature)}>"]
                bits = self.type(r.name).bits
                attributes = f'bitsize="{bits}" type={quoteattr(r.gdb)} regnum="{number}" group={quoteattr(r.group)}'
                lines.append(f"    <reg name={quoteattr(r.name)} {attributes}/>")
        return "\n".join([*lines, "  </feature>", "</target>", ""])
