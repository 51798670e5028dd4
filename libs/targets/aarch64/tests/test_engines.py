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


def test_conditions_of_operands_and_of_flags_are_the_same(arm, machines):
    """A condition behind a comparison in one block asks its operands; behind a jump it asks the flags."""
    native = machines[1]
    rng = random.Random(4)
    for compare in (
        "cmp x0, x1",
        "cmp w0, w1",
        "cmp w0, 7",
        "tst x0, x1",
        "adds x2, x0, x1",
        "subs w2, w0, w1",
        "fcmp d0, d1",
        "fcmpe s0, s1",
    ):
        for _ in range(6):
            x = [rng.choice(words.INTEGERS) if rng.random() < 0.7 else rng.getrandbits(64) for _ in range(2)]
            v = [rng.choice(words.DOUBLES), rng.choice(words.DOUBLES)]
            got = []
            for between in ("", "b .+4\n"):
                chain = "\n".join(f"cset x{n + 3}, {c}" for n, c in enumerate(("eq", "hs", "mi", "vs", "hi", "ge", "gt")))
                code = arm.assemble(f"{compare}\n{between}{chain}", CODE)
                native.reset()
                native.memory.code(CODE, code)
                for n in range(2):
                    native.set("x", x[n], n)
                    native.set("v", v[n], n)
                native.pc = CODE
                native.run()
                got.append([native.get("x", n) for n in range(3, 10)])
            assert got[0] == got[1], (compare, x, v)
