"""Programs without a C library that execute chosen instruction words from chosen states, for any machine that runs ELF files.

A program is a row of cases.  Each loads all registers from its block, executes one word, and stores all registers back; at the end the
blocks are written to standard output.  x29 and x30 belong to the frame of a case, so words must not name them.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

from pyqemu.targets.framework.testing import NativeMachine
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT, EXIT_NAMES, EXIT_SYSCALL

#: A block: x0..x28, then NZCV, FPCR, FPSR, v0..v31, and memory that the case may use.
NZCV, FPCR, FPSR, VECTORS, MEMORY, BLOCK = 232, 240, 248, 256, 768, 1792
MEMORY_SIZE = BLOCK - MEMORY
CODE, DATA = 0x400000, 0x1000000

_ASSEMBLY = """
        .arch armv8.6-a+crypto+sha3+sm4+fp16
        .text
        .globl _start
_start: ldr x29, =blocks
{cases}
        mov x0, 1
        ldr x1, =blocks
        ldr x2, =blocks_size
        mov x8, 64
        svc 0
        mov x0, 0
        mov x8, 93
        svc 0
load_all:
        ldr x0, [x29, {nzcv}]
        msr nzcv, x0
        ldr x0, [x29, {fpcr}]
        msr fpcr, x0
        ldr x0, [x29, {fpsr}]
        msr fpsr, x0
        add x0, x29, {vectors}
{load_v}
{load_x}
        ret
save_all:
{save_x}
        mrs x0, nzcv
        str x0, [x29, {nzcv}]
        mrs x0, fpcr
        str x0, [x29, {fpcr}]
        mrs x0, fpsr
        str x0, [x29, {fpsr}]
        add x0, x29, {vectors}
{save_v}
        ldr x0, ={block}
        add x29, x29, x0
        ret
        .ltorg
        .data
        .balign 64
blocks: .incbin "{blocks}"
        .set blocks_size, . - blocks
"""


class State:
    """One case: the word, and all it starts from."""

    def __init__(self, word, x, v, nzcv=0, fpcr=0, fpsr=0, memory=b""):
        self.word = word
        self.x = x
        self.v = v
        self.nzcv = nzcv
        self.fpcr = fpcr
        self.fpsr = fpsr
        self.memory = memory

    def pack(self):
        out = struct.pack("<29Q3Q", *self.x, self.nzcv, self.fpcr, self.fpsr)
        out += b"".join(v.to_bytes(16, "little") for v in self.v)
        return out + self.memory.ljust(MEMORY_SIZE, b"\0")


def address_of(index):
    """Address of the middle of case ``index``'s memory."""
    return DATA + index * BLOCK + MEMORY + MEMORY_SIZE // 2


def unpack(block):
    """{register name: value} of a block after its case."""
    x = struct.unpack_from("<32Q", block)
    out = {f"x{n}": x[n] for n in range(29)}
    out.update(nzcv=x[29], fpcr=x[30], fpsr=x[31])
    for n in range(32):
        out[f"v{n}"] = int.from_bytes(block[VECTORS + 16 * n : VECTORS + 16 * n + 16], "little")
    out["memory"] = block[MEMORY:]
    return out


def build(cases, folder: Path) -> Path:
    """Assemble and link the program; the ELF file."""
    blocks = folder / "blocks.bin"
    blocks.write_bytes(b"".join(c.pack() for c in cases))
    source = folder / "program.s"

    def pairs(op, form):
        return "\n".join(f"        {op} {form.format(n, n + 1, n)}" for n in range(0, 32, 2))

    source.write_text(
        _ASSEMBLY.format(
            cases="\n".join(f"        bl load_all\n        .inst {c.word:#x}\n        bl save_all" for c in cases),
            nzcv=NZCV, fpcr=FPCR, fpsr=FPSR, vectors=VECTORS, block=BLOCK, blocks=blocks,
            load_v="\n".join(f"        ldp q{n}, q{n + 1}, [x0, {16 * n}]" for n in range(0, 32, 2)),
            save_v="\n".join(f"        stp q{n}, q{n + 1}, [x0, {16 * n}]" for n in range(0, 32, 2)),
            load_x="\n".join(f"        ldr x{n}, [x29, {8 * n}]" for n in range(28, -1, -1)),
            save_x="\n".join(f"        str x{n}, [x29, {8 * n}]" for n in range(29)),
        )
    )  # fmt: skip
    obj, elf = folder / "program.o", folder / "program"
    subprocess.run(["aarch64-linux-gnu-as", "-o", obj, source], check=True)
    subprocess.run(["aarch64-linux-gnu-ld", f"-Ttext={CODE:#x}", f"-Tdata={DATA:#x}", "-o", elf, obj], check=True)
    return elf


def segments(elf: bytes):
    """(address, data with zeros for bss, executable) of each loadable segment, and the entry."""
    entry, phoff = struct.unpack_from("<QQ", elf, 24)
    size, count = struct.unpack_from("<HH", elf, 54)
    out = []
    for i in range(count):
        kind, flags, offset, address, _, filesz, memsz, _ = struct.unpack_from("<IIQQQQQQ", elf, phoff + i * size)
        if kind == 1:
            out.append((address, elf[offset : offset + filesz].ljust(memsz, b"\0"), bool(flags & 1)))
    return out, entry


class Stopped(Exception):
    """The program ended in another way than by exit."""


def run(machine, elf: bytes, stack=0x7F0000):
    """Run a program to its end on a machine of the framework; (exit status, output)."""
    machine.reset()
    parts, machine.pc = segments(elf)
    for address, data, executable in parts:
        (machine.memory.code if executable else machine.memory.map)(address, data)
    machine.memory.map(stack - 0x10000, bytes(0x10000))
    machine.set("x", stack - 256, 31)
    output = b""
    while True:
        reason = machine.run()
        if reason == EXIT_SYSCALL:
            number, *args = (machine.get("x", n) for n in (8, 0, 1, 2))
            if number == 64:
                output += machine.memory.read(args[1], args[2])
                machine.set("x", args[2], 0)
                continue
            if number == 93:
                return args[0] & 0xFF, output
        what = {EXIT_FAULT: f"fault at {machine.fault_address:#x}", EXIT_EXCEPTION: f"exception {machine.exit_arg}"}
        code = machine.memory.read(machine.pc, 4)
        raise Stopped(f"{what.get(reason, EXIT_NAMES[reason])}, pc {machine.pc:#x}, word {code[::-1].hex()}")


__all__ = ["BLOCK", "NativeMachine", "State", "Stopped", "address_of", "build", "run", "segments", "unpack"]
