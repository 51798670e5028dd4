"""The IR of handlers, and what can be found out by interpreting it.  Not on the start-up path."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from pyqemu.tcg_ir.interp import GuestFault, Interpreter
from pyqemu.tcg_ir.memory import Unmapped
from pyqemu.tcg_ir.threaded import trace_shared

from . import cdata as ctypes

if TYPE_CHECKING:
    from pyqemu.tcg_ir import Function

    from .cpu import Cpu
    from .protocols import Target

#: End of the addresses a process can have on x86-64 with four levels of page tables.
_USER_END = 1 << 47


def make_target(spec: tuple[str, str]) -> Target:
    """The target that ``module:factory`` and its argument name."""
    module, _, factory = spec[0].partition(":")
    target: Target = getattr(importlib.import_module(module), factory)(spec[1])
    return target


def trace(target: Target, key: str) -> Function:
    """The IR of a handler, shared or the target's own."""
    function = trace_shared(key, target.layout, target.pc_shift)
    return function if function is not None else target.trace(key)


class _Shadow:
    """The process's memory for reading; writes are kept aside."""

    def __init__(self) -> None:
        self.written: dict[int, int] = {}

    def read(self, address: int, size: int) -> bytes:
        if not 0 <= address <= _USER_END - size:
            raise Unmapped(address, size, False)
        data = bytearray(ctypes.string_at(address, size))
        for i in range(size):
            data[i] = self.written.get(address + i, data[i])
        return bytes(data)

    def write(self, address: int, data: bytes) -> None:
        if not 0 <= address <= _USER_END - len(data):
            raise Unmapped(address, len(data), True)
        for i, byte in enumerate(data):
            self.written[address + i] = byte


def find_fault(cpu: Cpu, key: str, ip: int) -> GuestFault | None:
    """How the record at ``ip`` (of handler ``key``) faults, when no host address can stand for the guest's.

    The host processor does not tell such an address, so the record is interpreted up to the access; nothing is changed.
    """
    function = trace(cpu.engine.target, key)
    arguments = {"env": cpu.env, "ip": ip, "base1": cpu.get("base1"), "gbase": cpu.get("gbase")}
    helpers = _Helpers(cpu.engine.target)
    try:
        Interpreter(_Shadow(), helpers).run(function, arguments)
    except GuestFault as fault:
        return fault
    return None


class _Helpers(dict[str, "Function"]):
    """Helper functions of a target, traced when called."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.target = target

    def __missing__(self, name: str) -> Function:
        self[name] = function = self.target.trace("fn:" + name)
        return function
