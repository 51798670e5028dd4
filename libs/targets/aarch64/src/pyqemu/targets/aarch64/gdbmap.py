"""Registers in the debugger's order: features org.gnu.gdb.aarch64.core and .fpu.

Some are views of several state fields (``cpsr``, ``fpsr``), so every register reads and writes the CPU through functions.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import memmove, string_at
from typing import Any, Final

from .state import LAYOUT, read_fpcr, read_fpsr, read_nzcv, write_fpcr, write_fpsr, write_nzcv

CORE: Final = "org.gnu.gdb.aarch64.core"
FPU: Final = "org.gnu.gdb.aarch64.fpu"
STACK: Final = 31
PC: Final = 32
CPSR: Final = 33
_FLAGS: Final = 0xF000_0000


class Register:
    """One register: ``read(cpu)`` gives an unsigned int, ``write(cpu, value)`` says whether it took the value."""

    def __init__(
        self,
        number: int,
        name: str,
        feature: str,
        read: Callable[[Any], int],
        write: Callable[[Any, int], bool],
        bits: int = 64,
        type: str = "int",
        group: str = "general",
    ) -> None:
        self.number: Final = number
        self.name: Final = name
        self.feature: Final = feature
        self.read: Final = read
        self.write: Final = write
        self.bits: Final = bits
        self.type: Final = type
        self.group: Final = group


def _field(number: int, name: str, field: str, element: int, type: str = "int") -> Register:
    def write(cpu: Any, value: int) -> bool:
        cpu.set(field, value, element)
        return True

    return Register(number, name, CORE, lambda cpu: int(cpu.get(field, element)), write, type=type)


def _vector(number: int, n: int) -> Register:
    at = LAYOUT.at("v", n)

    def read(cpu: Any) -> int:
        return int.from_bytes(string_at(cpu.env + at, 16), "little")

    def write(cpu: Any, value: int) -> bool:
        memmove(cpu.env + at, value.to_bytes(16, "little"), 16)
        return True

    return Register(number, f"v{n}", FPU, read, write, 128, "aarch64v", "float")


def _computed(
    number: int, name: str, feature: str, read: Callable[[Any], int], put: Callable[[Any, int], None], type: str = "int"
) -> Register:
    def write(cpu: Any, value: int) -> bool:
        put(cpu, value)
        return True

    return Register(number, name, feature, read, write, 32, type)


REGISTERS: Final[tuple[Register, ...]] = (
    *(_field(n, f"x{n}", "x", n) for n in range(31)),
    _field(STACK, "sp", "x", 31, "data_ptr"),
    _field(PC, "pc", "pc", 0, "code_ptr"),
    _computed(CPSR, "cpsr", CORE, read_nzcv, lambda cpu, value: write_nzcv(cpu, value & _FLAGS)),
    *(_vector(34 + n, n) for n in range(32)),
    _computed(66, "fpsr", FPU, read_fpsr, write_fpsr),
    _computed(67, "fpcr", FPU, read_fpcr, write_fpcr),
)

#: The parts of a vector register, as the debugger shows them: member, element type, number of elements.
_PARTS: Final = (
    ("d", "f", "ieee_double", 2),
    ("d", "u", "uint64", 2),
    ("s", "f", "ieee_single", 4),
    ("s", "u", "uint32", 4),
    ("h", "u", "uint16", 8),
    ("b", "u", "uint8", 16),
)


def target_xml() -> str:
    """The target description."""
    lines = ['<?xml version="1.0"?>', '<!DOCTYPE target SYSTEM "gdb-target.dtd">', "<target>", "  <architecture>aarch64</architecture>"]
    feature = ""
    for r in REGISTERS:
        if r.feature != feature:
            lines += ["  </feature>"] * bool(feature)
            feature = r.feature
            lines.append(f'  <feature name="{feature}">')
            if feature == FPU:
                lines += _vector_types()
        lines.append(f'    <reg name="{r.name}" bitsize="{r.bits}" type="{r.type}" regnum="{r.number}" group="{r.group}"/>')
    return "\n".join([*lines, "  </feature>", "</target>", ""])


def _vector_types() -> list[str]:
    lines = [f'    <vector id="v{n}{kind}{size}" type="{type}" count="{n}"/>' for size, kind, type, n in _PARTS]
    for size in "dshb":
        members = [(kind, f"v{n}{kind}{s}") for s, kind, _, n in _PARTS if s == size]
        fields = [f'      <field name="{kind}" type="{type}"/>' for kind, type in members]
        lines += [f'    <union id="vn{size}">', *fields, "    </union>"]
    whole = [f'      <field name="{size}" type="vn{size}"/>' for size in "dshb"]
    return [*lines, '    <union id="aarch64v">', *whole, "    </union>"]


__all__ = ["CORE", "CPSR", "FPU", "PC", "REGISTERS", "STACK", "Register", "target_xml"]
