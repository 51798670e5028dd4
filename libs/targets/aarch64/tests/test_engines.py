"""Every row on random words and states: the reference interpreter and the native engine agree, and so do handlers and constant operands."""

import os
import random

import a64_program
import a64_words as words
import pytest
from pyqemu.targets.aarch64 import state
from pyqemu.targets.framework import Insn
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir import THREADED_PARAMS, Function
from pyqemu.tcg_ir.verify import verify

ROUNDS = int(os.environ.get("PYQEMU_FUZZ", "1"))
CODE = 0x10000


@pytest.fixture(scope="module")
def machines(arm):
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    return ReferenceMachine(arm), NativeMachine(arm)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_reference_and_native_agree(arm, machines, seed):
    rng = random.Random(seed)
    wrong = []
    rows = words.fitting_rows(arm.table)
    for row in rng.sample(rows, min(len(rows), 400)):
        case = words.case(rng, arm.table, row, 0, rng.choice((0, 0x400000, 0x1000000, 0x2000000)))
        ends = []
        for machine in machines:
            machine.reset()
            machine.memory.code(CODE, case.word.to_bytes(4, "little"))
            machine.memory.map(a64_program.DATA, bytes(a64_program.MEMORY) + case.memory)
            for n, value in enumerate(case.x):
                machine.set("x", value, n)
            for n, value in enumerate(case.v):
                machine.set("v", value, n)
            state.write_nzcv(machine, case.nzcv)
            state.write_fpcr(machine, case.fpcr)
            state.write_fpsr(machine, case.fpsr)
            machine.pc = CODE
            reason = machine.run()
            registers = [machine.get("x", n) for n in range(32)] + [machine.get("v", n) for n in range(32)]
            flags = state.read_nzcv(machine), state.read_fpsr(machine), state.read_fpcr(machine)
            ends.append((reason, machine.pc, registers, flags, machine.memory.read(a64_program.DATA, a64_program.BLOCK)))
        if ends[0] != ends[1]:
            wrong.append((row.name, arm.assembler.text(row, case.word, CODE), hex(case.fpcr)))
    assert not wrong, wrong


def test_every_row_with_constant_operands(arm):
    """What a region compiler does with a row: it gives well-formed IR for random words of each."""
    rng = random.Random(3)
    for row in arm.table.rows:
        if row.shape is None:
            continue
        word = arm.table.random_word(rng, row)
        b = Insn(Function(row.name, THREADED_PARAMS), arm.layout)
        flow = arm.table.emit(b, row, word, CODE, CODE + 4)
        if flow.kind != "trap":
            b.next(8)
        verify(b.function)


COMPARISONS = (
    "cmp x0, x1", "cmp w0, w1", "cmp w0, 7", "tst x0, x1", "adds x2, x0, x1", "subs w2, w0, w1", "ands w2, w0, w1", "fcmp d0, d1",
    "fcmpe s0, s1", "fcmp d0, 0.0",
)  # fmt: skip
CONDITIONS = ("eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le")


@pytest.mark.parametrize("comparison", COMPARISONS)
def test_a_branch_behind_a_comparison_asks_what_the_flags_would_say(arm, machines, comparison):
    """The two share a record, whose condition looks at the operands; with an instruction between them it looks at the flags."""
    reference, native = machines
    rng = random.Random(comparison)
    for condition in CONDITIONS:
        codes = [arm.assemble(f"{comparison}\n{between}b.{condition} .+8\nmov x3, 1", CODE) for between in ("", "nop\n")]
        for n in range(5):
            x = [rng.choice(words.INTEGERS) if rng.random() < 0.7 else rng.getrandbits(64) for _ in range(2)]
            v = [rng.choice(words.DOUBLES), rng.choice(words.DOUBLES)]
            if n == 0:
                x[1], v[1] = x[0], v[0]
            ends = []
            for machine in (native, reference) if n < 2 else (native,):
                for code in codes:
                    machine.reset()
                    machine.memory.code(CODE, code)
                    for i in range(2):
                        machine.set("x", x[i], i)
                        machine.set("v", v[i], i)
                    machine.pc = CODE
                    machine.run()
                    ends.append((machine.get("x", 3), machine.get("x", 2), state.read_nzcv(machine), state.read_fpsr(machine)))
            assert len(set(ends)) == 1, (condition, x, v, ends)
