"""Exceptions that Python executes, on both machines: the instruction counts as done, or the embedder sees what Python says."""

import pytest
import rv64_piece
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_DEBUG, EXIT_EXCEPTION, EXIT_SYSCALL

CODE = 0x10000


class Emulating(rv64_piece.Rv64):
    """``ebreak`` doubles a0, unless that is odd."""

    def emulate(self, cpu, number):
        if number != rv64_piece.EXC_BREAKPOINT:
            return False
        value = cpu.get("x", 10)
        if value & 1:
            cpu.raise_exception(99)
            return False
        cpu.set("x", 2 * value, 10)
        cpu.set("pc", cpu.get("pc") + 4)
        return True


def start(machine, target):
    machine.memory.code(CODE, target.assemble("addi a0, a0, 2\nebreak\naddi a0, a0, 1\nebreak\necall"))
    machine.pc = CODE
    return machine


@pytest.fixture
def native():
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    target = Emulating("MFC")
    return start(NativeMachine(target), target)


@pytest.fixture(params=["interp", "native"])
def machine(request):
    if request.param == "native":
        return request.getfixturevalue("native")
    target = Emulating("MFC")
    return start(ReferenceMachine(target), target)


def test_emulated_and_not(machine):
    machine.set("x", 4, 10)
    assert machine.run() == EXIT_EXCEPTION
    assert (machine.exit_arg, machine.pc, machine.get("x", 10)) == (99, CODE + 12, 13)
    machine.set("x", 14, 10)
    assert machine.run() == EXIT_SYSCALL
    assert machine.get("x", 10) == 28


def test_other_exceptions_stay(machine):
    machine.memory.code(CODE + 0x1000, bytes(2))
    machine.pc = CODE + 0x1000
    assert machine.run() == EXIT_EXCEPTION
    assert machine.exit_arg == 1


def test_a_step_is_one_instruction(native):
    native.set("x", 4, 10)
    ends = [(native.cpu.step(), native.pc - CODE, native.get("x", 10)) for _ in range(4)]
    assert ends == [(EXIT_DEBUG, 4, 6), (EXIT_DEBUG, 8, 12), (EXIT_DEBUG, 12, 13), (EXIT_EXCEPTION, 12, 13)]
