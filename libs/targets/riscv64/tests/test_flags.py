"""Flags while exceptions trap on the host (``fp_patience``): the same as when they are read from its control word."""

import os
import random

import pytest
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.targets.riscv64 import read_fcsr, target, write_fcsr
from pyqemu.tcg_ir.state import FP_PATIENCE

RISCV = target()
TABLE = RISCV.table
CODE = 0x10000
ECALL = RISCV.assemble("ecall")
ROUNDS = int(os.environ.get("PYQEMU_FUZZ", "4")) * 10
NAMES = ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fmadd", "fnm", "fcvt", "feq", "flt", "fle")
ARITHMETIC = [r for r in TABLE.rows if r.name.startswith(NAMES)]
CONTROL = [r for r in TABLE.rows if r.name.endswith(("_fflags", "_fcsr", "_frm"))]
READS = [r for r in CONTROL if r.name in ("csrr_fflags", "csrr_fcsr")]
#: Ordinary numbers, the smallest and subnormal ones (exact results of which are no underflow), infinities, NaNs; singles.
DOUBLES = (0, 1 << 63, 0x3FF0 << 48, 0x4008 << 48, 0x3FD5_5555_5555_5555, 1, 0x000F_FFFF_FFFF_FFFF, 0x0010 << 48, 0x7FEF_FFFF_FFFF_FFFF,
           0x7FF0 << 48, 0x7FF8 << 48, 0x7FF0_0000_0000_0001)  # fmt: skip
SINGLES = (0, 0x3F80_0000, 0x3EAA_AAAB, 1, 0x007F_FFFF, 0x0080_0000, 0x7F7F_FFFF, 0x7F80_0000, 0x7FC0_0000, 0x7F80_0001)


@pytest.fixture(scope="module")
def machines():
    pytest.importorskip("llvmlite")
    return ReferenceMachine(RISCV), NativeMachine(RISCV), NativeMachine(RISCV, hot=1, wait_for_regions=True)


def program(rng):
    out = b""
    for _ in range(rng.randrange(3, 25)):
        kind = rng.random()
        row = rng.choice(ARITHMETIC if kind < 0.6 else READS if kind < 0.85 else CONTROL)
        out += TABLE.to_bytes(TABLE.random_word(rng, row), row.pattern.bits)
    return out + ECALL


def run(machine, code, seed, patience):
    rng = random.Random(seed)
    machine.reset()
    machine.memory.code(CODE, code)
    for n in range(1, 32):
        machine.set("x", rng.choice((0, 1, 5, 31, rng.getrandbits(8), rng.getrandbits(64))), n)
    for n in range(32):
        machine.set("f", rng.choice(DOUBLES) if rng.random() < 0.6 else 0xFFFF_FFFF << 32 | rng.choice(SINGLES), n)
    write_fcsr(machine, rng.choice((0, 0, 0, 1, 2, 3)) << 5 | rng.choice((0, 1, rng.getrandbits(5))))
    machine.set("fp_patience", patience)
    machine.pc = CODE
    reason = machine.run()
    return reason, machine.pc, [machine.get(name, n) for name in ("x", "f") for n in range(32)], read_fcsr(machine)


def test_trapping_changes_nothing_that_is_seen(machines):
    trapped = 0
    for n in range(ROUNDS):
        code = program(random.Random(f"code {n}"))
        wanted = run(machines[0], code, n, 1 << 30)
        for patience in (1, 2):
            for machine in machines:
                assert run(machine, code, n, patience) == wanted, (n, patience, RISCV.disassemble(code[:4], CODE))
                trapped += machine.get("fp_patience") == 0
    assert trapped  # or nothing was tried


@pytest.mark.parametrize("kind", [1, 2], ids=["records", "region"])
def test_an_exception_ends_trapping(machines, kind):
    machine = machines[kind]
    code = b"".join(map(RISCV.assemble, ("csrr a0, fflags", "fdiv.d ft1, ft2, ft3", "csrr a1, fflags", "ecall")))
    machine.reset()
    machine.memory.code(CODE, code)
    machine.set("f", 0x3FF0 << 48, 2)
    machine.set("f", 0x4008 << 48, 3)
    machine.set("fp_patience", 1)
    machine.pc = CODE
    machine.run()
    assert (machine.get("x", 10), machine.get("x", 11), machine.get("f", 1)) == (0, 1, 0x3FD5_5555_5555_5555)
    assert machine.get("fp_patience") == FP_PATIENCE - 1

