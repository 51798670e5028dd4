"""Which vector instructions are reserved: qemu-riscv64 and the native engine refuse the same, for random registers and types."""

import random
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.targets.framework.testing import NativeMachine
from pyqemu.targets.riscv64 import target
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_SYSCALL

sys.path.insert(0, str(Path(__file__).parent))

import guest_program
import test_qemu

RISCV = target()
TABLE = RISCV.table
PER_ROW = 6
#: Loads and stores of whole registers access memory whatever vl is; the others are told here what qemu 7.2 has otherwise.
SKIP = re.compile(r"csr|vset|vl\dre|vs\dr|.*_rtz_")

pytestmark = pytest.mark.skipif(
    shutil.which(test_qemu.GCC) is None or shutil.which("qemu-riscv64") is None,
    reason="gcc-riscv64-linux-gnu or qemu-user is not installed",
)

PROGRAM = """
        .option norelax
        .option norvc
        .section .text,"ax"
        .globl _start
_start: li a0, 4                # SIGILL
        la a1, action
        li a2, 0
        li a3, 8
        li a7, 134              # rt_sigaction
        ecall
        .globl cases
cases:
{cases}
        la a1, log
        la a2, next
        ld a2, (a2)
        sub a2, a2, a1
        li a0, 1
        li a7, 64
        ecall
        li a0, 0
        li a7, 93
        ecall
handler:                        # notes the pc and goes on behind it
        ld t0, 176(a2)
        la t1, next
        ld t2, (t1)
        sd t0, (t2)
        addi t2, t2, 8
        sd t2, (t1)
        addi t0, t0, 4
        sd t0, 176(a2)
        ret
        .section .data
action: .8byte handler, 0x40000004, 0
next:   .8byte log
        .balign 8
log:    .fill {room}
"""


def candidates(rng):
    """(vtype, row, word): random registers, every width and LMUL."""
    out = []
    for row in TABLE.rows:
        if row.needs != "v" or SKIP.match(row.name):
            continue
        for _ in range(PER_ROW):
            lmul = rng.randrange(-3, 4)
            sew = rng.randrange(0, min(3, 3 + lmul) + 1)
            if sew < 2 and re.match(r"vm?f(?!irst)", row.name):
                continue  # qemu 7.2 knows numbers of 16 bits, and takes everything for one
            values = TABLE.operands(row, TABLE.random_word(rng, row))
            if rng.random() < 0.7:  # registers that could begin a group, and come near each other
                for name in ("vd", "vs1", "vs2", "vs3"):
                    if name in values:
                        values[name] = rng.randrange(0, 32, rng.choice((1, 2, 4, 8)))
            try:
                word = TABLE.encode(row, values)
            except ValueError:
                continue
            out.append((sew << 3 | lmul & 7, row, word))
    return out


def ours(machine, elf):
    """The pcs of the instructions that were refused."""
    guest_program.load(machine, elf)
    refused = []
    while True:
        reason = machine.run()
        if reason == EXIT_EXCEPTION:
            assert machine.exit_arg == 1
            refused.append(machine.pc)
            machine.pc += 4
        else:
            assert reason == EXIT_SYSCALL
            if machine.get("x", 17) == 93:
                return refused


def test_reserved_vector_instructions(tmp_path):
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    cases = candidates(random.Random(3))
    lines = [f".4byte {int.from_bytes(RISCV.assemble(f'vsetivli zero, 0, {vtype}'), 'little'):#x}, {word:#x}" for vtype, _, word in cases]
    (tmp_path / "cases.s").write_text(PROGRAM.format(cases="\n".join(lines), room=8 * len(cases) + 64))
    elf = tmp_path / "cases"
    subprocess.run([test_qemu.GCC, "-march=rv64gcv", "-nostdlib", "-static", "-Wl,--no-relax", "-o", elf, tmp_path / "cases.s"], check=True)
    command = ["qemu-riscv64", "-cpu", "rv64,v=true,vext_spec=v1.0,vlen=128", elf]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    theirs = set(struct.unpack(f"<{len(done.stdout) // 8}Q", done.stdout))
    refused = set(ours(NativeMachine(RISCV), elf.read_bytes()))
    listing = subprocess.run(["riscv64-linux-gnu-nm", elf], capture_output=True, text=True, check=True).stdout
    start = int(re.search(r"^(\w+) \w cases$", listing, re.M)[1], 16)
    wrong = {}
    for n, (vtype, row, word) in enumerate(cases):
        pc = start + 8 * n + 4
        if (pc in theirs) != (pc in refused):
            text = f"{RISCV.disassemble(TABLE.to_bytes(word, 32))[0]}  e{8 << (vtype >> 3)} lmul {(vtype & 7 ^ 4) - 4}"
            wrong.setdefault((row.name, pc in theirs), text)
    lines = [f"{'qemu refuses' if they else 'we refuse'} {text}" for (_, they), text in wrong.items()]
    assert not wrong, "\n".join([f"{len(wrong)} of {len(cases)}:", *lines])
    assert refused
