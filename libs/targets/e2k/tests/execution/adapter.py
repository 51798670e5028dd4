"""What a ``.ins`` line can say about an e2k CPU (see ``pyqemu.targets.framework.testing.ins``).

Header: ``isa e2k vN``.  Registers: ``rN`` and ``gN`` (64 bits), ``rN.x`` and ``gN.x`` (extensions, 64 bits from v5, else 16), ``pN``
(predicates, physical numbers), ``ctprN``, the fields of BR (``rbs rsz rcur psz pcur``) and ``wdbl``, ``size psize fx``, ``flags rc`` (of
PFPFR), ``window`` (bytes that the window has moved up), and every other state field by its name; ``preds`` sets all predicates;
``mode_ac mode_fp mode_fx mode_off``: what blocks are told about UPSR.ac, the masks of PFPFR and FPCR, UPSR.fe.
The window starts with 32 registers, the rotating area with
16 from r16 on; the data stack pointer is 0x300000 with 0x8000 bytes free; the top chain record lies at 0x200020.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Mapping

from pyqemu.targets.e2k.asm import AsmError as E2kAsmError
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.state import E2K_FIELDS, reg_ext, reg_lo
from pyqemu.targets.e2k.target import target
from pyqemu.targets.framework.errors import AsmError
from pyqemu.targets.framework.testing import Adapter, Machine

MODELS = {2: "elbrus-v2", 3: "elbrus-v3", 4: "elbrus-v4", 5: "elbrus-v5", 6: "elbrus-v6"}
SIZE = 32
CHAIN, STACK, FREE = 0x200000, 0x300000, 0x8000
#: Scratch that means nothing between bundles.
SCRATCH = {
    "preds_old", "strmd_new", "temps", "mlock", "locals", "lock_addr", "lock_value",
    "lock_value_hi", "sys_wbs", "fx_status", "spec_addr", "probe_page",
}  # fmt: skip
#: mode: name -> (position, length)
MODE = {"rbs": (0, 6), "rsz": (6, 6), "rcur": (12, 6), "psz": (18, 5), "pcur": (23, 5), "wdbl": (35, 1)}
MODE |= {"mode_ac": (40, 1), "mode_fp": (41, 1), "mode_fx": (42, 1), "mode_off": (43, 1)}
WINDOW = {"size": "wd_size", "psize": "wd_psize", "fx": "wd_fx"}
MXCSR = {"flags": (0, 6), "rc": (13, 2)}
HIDDEN = {"g", "preds", "mode", "ctpr", "wd_size", "wd_psize", "wd_fx", "psp_limit", *SCRATCH}

_BUFFER = ctypes.create_string_buffer(0x8000)
BASE = (ctypes.addressof(_BUFFER) + 0x1FFF) & ~0xFFF


class E2kAdapter(Adapter):
    """One instruction set version."""

    def __init__(self, header: Mapping[str, str]) -> None:
        self.iset = int(header["isa"].rpartition("v")[2])
        super().__init__(target(MODELS[self.iset]))  # type: ignore[arg-type]
        self._texts: dict[bytes, str] = {}
        self.plain = [f.name for f in E2K_FIELDS if f.name not in HIDDEN]
        self.names = [f"r{i}" for i in range(SIZE)] + [f"r{i}.x" for i in range(SIZE)]
        self.names += [f"g{i}" for i in range(32)] + [f"g{i}.x" for i in range(32)] + [f"p{i}" for i in range(32)]
        self.controls = ["ctpr1", "ctpr2", "ctpr3", *MODE, *WINDOW, *MXCSR, "window"]
        for name in self.plain:
            count = self.target.layout.fields[name].count
            self.controls += [name] if count == 1 else [f"{name}{i}" for i in range(count)]

    # Disassembly of stores is not meant to be assembled again (encoding.md 11.1); the encoding side's tests cover the text.
    def assemble(self, text: str, pc: int) -> bytes:
        try:
            code = b"".join(assemble_bundle(line, self.iset) for line in text.split("\n"))
        except E2kAsmError as error:
            raise AsmError(str(error)) from error
        self._texts[code] = text
        return code

    def disassemble(self, code: bytes, pc: int) -> str:
        return self._texts.get(code, "")

    def registers(self) -> Iterable[str]:
        return [*self.names, *self.controls]

    def fixed(self) -> Iterable[str]:
        return self.controls

    def bits(self, name: str) -> int:
        if name[0] == "p" and name[1:].isdigit():
            return 1
        return 16 if name.endswith(".x") and self.iset < 5 else 64

    def _field(self, name: str) -> tuple[str, int]:
        if name in self.plain:
            return name, 0
        stem = name.rstrip("0123456789")
        return stem, int(name[len(stem) :])

    def _place(self, machine: Machine, name: str) -> int:
        """Host address of a window register."""
        n = int(name[1:].removesuffix(".x"))
        offset = reg_ext(n, self.iset) if name.endswith(".x") else reg_lo(n, self.iset)
        return BASE + offset  # of the window in which the line starts

    def get(self, machine: Machine, name: str) -> int:
        if name in MODE:
            at, length = MODE[name]
            return machine.get("mode") >> at & (1 << length) - 1
        if name in WINDOW:
            return machine.get(WINDOW[name])
        if name in MXCSR:
            at, length = MXCSR[name]
            return machine.get("mxcsr") >> at & (1 << length) - 1
        if name == "window":
            return machine.get("base1") - BASE & (1 << 64) - 1
        if name[0] == "r" and name[1].isdigit():
            size = ctypes.c_uint16 if name.endswith(".x") and self.iset < 5 else ctypes.c_uint64
            return int(size.from_address(self._place(machine, name)).value)
        if name[0] == "g" and name[1].isdigit():
            return _global(machine, name)
        if name[0] == "p" and name[1:].isdigit():
            return machine.get("preds") >> 2 * int(name[1:]) & 1
        return machine.get(*self._field(name))

    def set(self, machine: Machine, name: str, value: int) -> None:
        if name in MODE:
            at, length = MODE[name]
            machine.set("mode", machine.get("mode") & ~((1 << length) - 1 << at) | (value & (1 << length) - 1) << at)
        elif name in WINDOW:
            machine.set(WINDOW[name], value)
        elif name in MXCSR:
            at, length = MXCSR[name]
            machine.set("mxcsr", machine.get("mxcsr") & ~((1 << length) - 1 << at) | (value & (1 << length) - 1) << at)
        elif name[0] == "r" and name[1].isdigit():
            ctypes.c_uint64.from_address(self._place(machine, name)).value = value & (1 << 64) - 1
        elif name[0] == "g" and name[1].isdigit():
            at = machine.layout.at("g", int(name[1:].removesuffix(".x"))) + (8 if name.endswith(".x") else 0)
            ctypes.c_uint64.from_address(_env(machine) + at).value = value & (1 << 64) - 1
        elif name == "window":
            machine.set("base1", BASE + value)
        elif name == "preds":
            machine.set("preds", value)
        elif name[0] == "p" and name[1:].isdigit():
            shift = 2 * int(name[1:])
            machine.set("preds", machine.get("preds") & ~(3 << shift) | (value & 1) << shift)
        else:
            field, index = self._field(name)
            machine.set(field, value, index)

    def prepare(self, machine: Machine, header: Mapping[str, str]) -> None:
        machine.memory.ranges.append((BASE, BASE + 0x6000))
        machine.memory.map(CHAIN, bytes(4096))
        gbase = machine.memory.gbase
        machine.set("base1", BASE)
        machine.set("psp_base", BASE - gbase)
        machine.set("psp_size", 0x3000)
        machine.set("psp_limit", BASE + 0x3000)
        machine.set("pcsp_base", CHAIN)
        machine.set("pcsp_ind", 0x20)
        machine.set("pcsp_size", 4096)
        machine.set("usd_base", STACK)
        machine.set("usd_size", FREE)
        machine.set("sbr", STACK + 0x1000)
        for name, value in (("size", SIZE), ("psize", 8), ("fx", 1), ("rbs", 8), ("rsz", 7)):
            self.set(machine, name, value)

    def other_state(self, machine: Machine) -> dict[str, int]:
        return {}  # every field has a name


def _env(machine: Machine) -> int:
    return machine.env if hasattr(machine, "env") else machine.cpu.env  # type: ignore[attr-defined,no-any-return]


def _global(machine: Machine, name: str) -> int:
    at = machine.layout.at("g", int(name[1:].removesuffix(".x"))) + (8 if name.endswith(".x") else 0)
    return int(ctypes.c_uint64.from_address(_env(machine) + at).value)
