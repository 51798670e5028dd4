"""Pairs that share a record: the same ends as apart, in blocks that end where they must."""

import pytest
from fused_pair import Cpu
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_SYSCALL
from pyqemu.tcg_ir.threaded import BlockWriter

PROGRAM = """
        add r1, r0, 10
loop:   add r2, r2, 3
        add r3, r3, 1
        cmp r3, r1
        bne loop
        sys
"""


class _Keys(dict):
    def __missing__(self, key):
        self[key] = 16 * len(self) + 16
        return self[key]


def _keys(cpu, code, pc=0, **limits):
    keys = _Keys()
    writer = BlockWriter(keys, pc)
    for name, value in limits.items():
        setattr(writer, name, value)
    cpu.translate(writer, lambda at, n: code[at:][:n], pc, None)
    return list(keys), writer


@pytest.mark.parametrize("machine", [ReferenceMachine, NativeMachine])
def test_a_loop_ends_as_without(machine):
    if machine is NativeMachine:
        pytest.importorskip("pyqemu.tcg_jit")
        pytest.importorskip("llvmlite")
    ends = []
    for fuse in (False, True):
        m = machine(Cpu(fuse))
        m.memory.code(0x1000, Cpu(fuse).assemble(PROGRAM, 0x1000))
        m.pc = 0x1000
        assert m.run() == EXIT_SYSCALL
        ends.append(([m.get("r", n) for n in range(8)], m.get("flag"), m.pc))
    assert ends[0] == ends[1] and ends[0][0][2] == 30


def test_one_record_for_two_instructions():
    code = Cpu().assemble(PROGRAM)
    keys, writer = _keys(Cpu(), code, 2)
    assert "f.cmp+bne" in keys and "i.cmp" not in keys and "i.bne" not in keys
    assert [pc for _, pc in writer.pcs[1:]] == [2, 4, 6, 8] and writer.insns == 4 and writer.size == 8
    assert writer.successors == [2, 10]


@pytest.mark.parametrize("limits", [{"stops": {8}}, {"limit": 3}])
def test_a_block_that_ends_between_them_has_two(limits):
    code = Cpu().assemble(PROGRAM)
    keys, writer = _keys(Cpu(), code, 2, **limits)
    assert "i.cmp" in keys and "f.cmp+bne" not in keys
    assert writer.size == 6


def test_the_end_of_the_mapping_between_them():
    keys, _ = _keys(Cpu(), Cpu().assemble("cmp r1, r2"))
    assert "i.cmp" in keys
