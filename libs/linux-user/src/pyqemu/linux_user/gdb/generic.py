"""Debugger registers of guests whose target lists them (``framework.registers``), and of what an ABI adds to that list."""

from __future__ import annotations

from pyqemu.tcg_jit.cdata import memmove, string_at

from .description import Registers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any


class View:
    """One register as ``description.Registers`` wants it; ``read(cpu)`` gives its value, ``write(cpu, value)`` sets it."""

    __slots__ = ("_read", "_write", "bits", "feature", "group", "name", "number", "type")

    def __init__(
        self,
        name: str,
        bits: int,
        type: str,
        feature: str,
        read: Callable[[Any], int],
        write: Callable[[Any, int], None] | None,
        group: str = "general",
    ) -> None:
        self.number = 0
        self.name = name
        self.bits = bits
        self.type = type
        self.feature = feature
        self.group = group
        self._read = read
        self._write = write

    def read(self, cpu: Any) -> int:
        return self._read(cpu)

    def write(self, cpu: Any, value: int) -> bool:
        """False when it cannot be changed."""
        if self._write is None:
            return False
        self._write(cpu, value)
        return True


def debug_registers(target: Any, views: Sequence[View], types: Mapping[str, str], stack: str) -> Registers:
    """The target's registers, then ``views``.  ``types``: definitions of types by feature; ``stack``: the stack pointer's name."""
    registers = target.registers
    own = [_view(target.layout, registers, register) for register in registers if register.gdb]
    taken = {view.name for view in views}
    out = [view for view in own if view.name not in taken] + list(views)
    for number, view in enumerate(out):
        view.number = number
    by_name = {view.name: view.number for view in out}
    return Registers(out, by_name["pc"], by_name[stack], architecture=registers.architecture, types=types)


def _view(layout: Any, registers: Any, register: Any) -> View:
    at = layout.at(register.field, register.element)
    size = layout.fields[register.field].type.bits // 8

    def read(cpu: Any) -> int:
        return int.from_bytes(string_at(cpu.env + at, size), "little")

    def write(cpu: Any, value: int) -> None:
        memmove(cpu.env + at, value.to_bytes(size, "little"), size)

    feature = register.feature or registers.feature
    return View(register.name, 8 * size, register.gdb, feature, read, None if register.fixed else write, register.group)
