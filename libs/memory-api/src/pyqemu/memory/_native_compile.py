"""Run as a child process: compile the native primitives with llvmlite and print them as one blob.

The process that runs a guest does not load LLVM; it starts this once per machine and keeps the result in the cache.
Output: one JSON line {"symbols": {name: offset}, "size": bytes}, then the machine code.
"""

from __future__ import annotations

import json
import struct
import sys
from importlib import import_module
from typing import Any

from pyqemu.memory import _native_ir

SHT_SYMTAB, SHT_RELA, SHT_REL = 2, 4, 9


def text_of(elf: bytes) -> tuple[bytes, dict[str, int]]:
    """(.text, symbol offsets in it) of a relocatable ELF64 file; it must need no relocation."""
    if elf[:5] != b"\x7fELF\x02":
        raise ValueError("LLVM did not produce a 64-bit ELF object")
    order = "<" if elf[5] == 1 else ">"
    table, count, names_index = (
        struct.unpack_from(f"{order}Q", elf, 0x28)[0],
        struct.unpack_from(f"{order}H", elf, 0x3C)[0],
        struct.unpack_from(f"{order}H", elf, 0x3E)[0],
    )
    # name, type, flags, address, offset, size, link, info, alignment, entry size
    sections = [struct.unpack_from(f"{order}IIQQQQIIQQ", elf, table + 64 * i) for i in range(count)]

    def string(base: int, at: int) -> str:
        return elf[base + at : elf.index(b"\0", base + at)].decode()

    names = [string(sections[names_index][4], s[0]) for s in sections]
    text = names.index(".text")
    for section in sections:
        if section[1] in (SHT_RELA, SHT_REL) and section[7] == text:
            raise ValueError("the native primitives need relocations: they must be self-contained")
    symbols: dict[str, int] = {}
    for section in sections:
        if section[1] == SHT_SYMTAB:
            strings = sections[section[6]][4]
            for at in range(section[4], section[4] + section[5], 24):
                name, _, _, index, value, _ = struct.unpack_from(f"{order}IBBHQQ", elf, at)
                if index == text and name:
                    symbols[string(strings, name)] = value
    start = sections[text][4]
    return elf[start : start + sections[text][5]], symbols


def main() -> None:
    # By name: llvmlite comes with type information on some machines and without on others.
    llvm: Any = import_module("llvmlite.binding")

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    machine = target.create_target_machine(opt=2, reloc="pic", codemodel="small")
    module = llvm.parse_assembly(_native_ir.source())
    module.verify()
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    code, symbols = text_of(machine.emit_object(module))
    wanted = {name: symbols[name] for name in _native_ir.exported()}
    sys.stdout.buffer.write(json.dumps({"symbols": wanted, "size": len(code)}).encode() + b"\n" + code)


if __name__ == "__main__":
    main()
