"""The registers that a debugger sees, by number.

Numbers: window registers as seen now 0-63, globals 64-95, ``ip`` 96, ``sp`` 97, ``preds`` 98, state register ``k`` of ``rrd``
(encoding.md section 9) 128 + k.  State registers are read and written by the very functions that give ``rrd`` and ``rwd`` their
meaning, run by the reference interpreter.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import memmove, string_at
from typing import Any, Final, Protocol

from pyqemu.tcg_ir import I64, Builder, Function, Value
from pyqemu.tcg_ir.builder import THREADED_PARAMS
from pyqemu.tcg_ir.interp import GuestFault, Interpreter
from pyqemu.tcg_ir.memory import Unmapped

from .model import parse_model
from .registers import state_register_names
from .semantics.state_access import READ, WRITE
from .state import LAYOUT, MODE_MASK, reg_lo

WINDOW: Final = 64
FIRST_GLOBAL: Final = 64
IP: Final = 96
SP: Final = 97
PREDS: Final = 98
FIRST_STATE: Final = 128
#: The register that names the instruction to execute next, and the data stack pointer, in any map.
PC: Final = IP
STACK: Final = SP

#: What a debugger may change besides what ``rwd`` can: fields by state register number.
_PLAIN: Final = {0x15: ("ctpr", 1), 0x16: ("ctpr", 2), 0x17: ("ctpr", 3), 0x1E: ("sbr", 0)}
_BR: Final = 0x88


class HostMemory(Protocol):
    """Guest memory, checked; addresses are the guest's."""

    gbase: int

    def read(self, address: int, size: int) -> bytes: ...

    def write(self, address: int, data: bytes) -> None: ...


class Register:
    """One register: ``bits`` wide, of a gdb ``type``, in ``feature``.

    ``read(cpu)`` gives None when it does not exist at present; ``write(cpu, value)`` False when it cannot be changed.
    """

    __slots__ = ("bits", "feature", "group", "name", "number", "read", "type", "write")

    def __init__(
        self,
        number: int,
        name: str,
        feature: str,
        read: Callable[[Any], int | None],
        write: Callable[[Any, int], bool],
        type: str = "int",
        group: str = "general",
    ) -> None:
        self.number = number
        self.name = name
        self.feature = feature
        self.read = read
        self.write = write
        self.bits = 64
        self.type = type
        self.group = group


class _Places:
    """The state block and guest memory, as the interpreter wants them."""

    def __init__(self, cpu: Any, memory: HostMemory) -> None:
        self._low = cpu.env
        self._memory = memory

    def read(self, address: int, size: int) -> bytes:
        at = address - self._low
        if 0 <= at <= LAYOUT.size - size:
            return string_at(address, size)
        try:
            return self._memory.read(address - self._memory.gbase, size)
        except Exception as error:  # the memory's own kind of fault
            raise Unmapped(address, size, False) from error

    def write(self, address: int, data: bytes) -> None:
        at = address - self._low
        if not 0 <= at <= LAYOUT.size - len(data):
            raise Unmapped(address, len(data), True)
        memmove(address, data, len(data))


def _reader(number: int) -> Function:
    b = Builder(Function(f"read.{number:x}", THREADED_PARAMS), LAYOUT)
    b.ret(READ[number](b))
    return b.function


def _writer(number: int) -> Callable[[int], Function]:
    def build(value: int) -> Function:
        b = Builder(Function(f"write.{number:x}", THREADED_PARAMS), LAYOUT)
        word: Value = b.const(I64, value)
        WRITE[number](b, word)
        b.ret(word)
        return b.function

    return build


class RegisterMap:
    """All registers of one model, over one guest memory."""

    def __init__(self, spec: str, memory: HostMemory) -> None:
        self.iset: Final = parse_model(spec).iset
        self.memory: Final = memory
        self.registers: Final[dict[int, Register]] = {}
        for n in range(WINDOW):
            self._add(Register(n, f"r{n}", "org.pyqemu.e2k.window", self._window_reader(n), self._window_writer(n)))
        for n in range(32):
            self._add(
                Register(FIRST_GLOBAL + n, f"g{n}", "org.pyqemu.e2k.globals", _field_reader("g", n), _field_writer("g", n))
            )
        core = "org.pyqemu.e2k.core"
        self._add(Register(IP, "ip", core, _field_reader("pc", 0), _field_writer("pc", 0), "code_ptr"))
        self._add(Register(SP, "sp", core, _field_reader("usd_base", 0), _field_writer("usd_base", 0), "data_ptr"))
        self._add(Register(PREDS, "preds", core, _field_reader("preds", 0), _field_writer("preds", 0)))
        names = state_register_names(self.iset)
        for number in READ:
            if number in names:
                name = names[number].replace(".", "_")
                kind = "data_ptr" if name == "usbr" else "int"
                read, write = self._state_reader(number), self._state_writer(number)
                self._add(Register(FIRST_STATE + number, name, "org.pyqemu.e2k.state", read, write, kind, "system"))

    def _add(self, register: Register) -> None:
        self.registers[register.number] = register

    def _window_reader(self, n: int) -> Callable[[Any], int | None]:
        offset, memory = reg_lo(n, self.iset), self.memory

        def read(cpu: Any) -> int | None:
            if n >= cpu.get("wd_size"):
                return None
            try:
                return int.from_bytes(memory.read(cpu.get("base1") - memory.gbase + offset, 8), "little")
            except Exception as error:
                if type(error).__name__ != "GuestFault":
                    raise
                return None

        return read

    def _window_writer(self, n: int) -> Callable[[Any, int], bool]:
        offset, memory = reg_lo(n, self.iset), self.memory

        def write(cpu: Any, value: int) -> bool:
            if n >= cpu.get("wd_size"):
                return False
            memory.write(cpu.get("base1") - memory.gbase + offset, value.to_bytes(8, "little"))
            return True

        return write

    def _run(self, cpu: Any, function: Function) -> int | None:
        machine = Interpreter(_Places(cpu, self.memory), fpenv=cpu.get("mxcsr"))
        try:
            value = machine.run(function, {"env": cpu.env, "ip": 0, "base1": cpu.get("base1"), "gbase": cpu.get("gbase")}).value
        except GuestFault:
            return None
        cpu.set("mxcsr", machine.fpenv)
        return value

    def _state_reader(self, number: int) -> Callable[[Any], int | None]:
        function: list[Function] = []

        def read(cpu: Any) -> int | None:
            if not function:
                function.append(_reader(number))
            return self._run(cpu, function[0])

        return read

    def _state_writer(self, number: int) -> Callable[[Any, int], bool]:
        def write(cpu: Any, value: int) -> bool:
            if number in _PLAIN:
                name, index = _PLAIN[number]
                cpu.set(name, value, index)
            elif number == _BR:
                cpu.set("mode", cpu.get("mode") & ~(MODE_MASK & 0xFFFFFFF) | value & 0xFFFFFFF)
            elif number in WRITE:
                self._run(cpu, _writer(number)(value))
            else:
                return False
            return True

        return write


def _field_reader(name: str, index: int) -> Callable[[Any], int | None]:
    def read(cpu: Any) -> int | None:
        value: int = cpu.get(name, index)
        return value

    return read


def _field_writer(name: str, index: int) -> Callable[[Any, int], bool]:
    def write(cpu: Any, value: int) -> bool:
        cpu.set(name, value, index)
        return True

    return write


__all__ = ["PC", "STACK", "Register", "RegisterMap"]
