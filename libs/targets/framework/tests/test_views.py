"""Views of fields, registers whose number means zero in one place and a register in another, spellings of one of several rows, marks."""

import pytest
from pyqemu.targets.framework import (
    U64,
    AsmError,
    Imm,
    Insn,
    Isa,
    Register,
    RegisterClass,
    Registers,
    ScalarTarget,
    Table,
    TableError,
)
from pyqemu.targets.framework.testing import ReferenceMachine
from pyqemu.tcg_ir import I64, StateLayout
from pyqemu.tcg_ir.state import Field

LAYOUT = StateLayout([Field("r", I64, 8), Field("nought", I64)])
#: Number 7 reads as zero here, and is the stack pointer there.
Z = RegisterClass("r", [*(f"r{n}" for n in range(7)), "rz"], zero=7, zero_field="nought")
SP = RegisterClass("r", [*(f"r{n}" for n in range(7)), "sp"])
NEXT = RegisterClass("r", [f"r{(n + 1) % 8}" for n in range(8)], elements=[(n + 1) % 8 for n in range(8)])


def make() -> Isa:
    isa = Isa("views", LAYOUT, unit=16, comment="//", mark="#")
    isa.operand("rd", Z, out=True)
    isa.operand("ra rb", Z)
    isa.operand("imm", Imm())
    isa.view("rd_1", "rd", NEXT, out=True)
    isa.view("rb_1", "rb", NEXT)

    @isa.insn("swap { rd, rd_1 }, { rb, rb_1 }", "0001 rd:3 rb:3 ++++++", out="rd rd_1")
    def swap(b: Insn, rb: U64, rb_1: U64) -> tuple[U64, U64]:
        return rb_1, rb

    @isa.insn("add rd, ra, imm", "0010 rd:3 ra:3 imm:6", name="add_sp", kinds={"rd": SP, "ra": SP})
    def add(b: Insn, ra: U64, imm: U64) -> U64:
        return ra + imm

    isa.row("add rd, ra, imm", "0011 rd:3 ra:3 imm:6", add, name="add_zero")
    isa.alias("mov rd, ra", "add rd, ra, 0", row="add_sp")
    isa.alias("li rd, imm", "add rd, rz, imm", row="add_zero")
    return isa


@pytest.fixture(scope="module")
def cpu():
    registers = Registers(LAYOUT, [Register(f"r{n}", "r", n) for n in range(8)])
    return ScalarTarget(make(), name="views", spec=("", ""), registers=registers)


def _run(cpu, text, **values):
    machine = ReferenceMachine(cpu)
    machine.memory.code(0x1000, cpu.assemble(text, 0x1000))
    for name, value in values.items():
        machine.set("r", value, int(name[1]))
    machine.pc = 0x1000
    machine.run()
    return [machine.get("r", n) for n in range(8)]


def test_a_view_is_shown_read_and_written(cpu):
    assert _run(cpu, "swap { r0, r1 }, { r3, r4 }", r3=5, r4=6)[:2] == [6, 5]
    assert cpu.disassemble(cpu.assemble("swap { r7, r0 }, { r2, r3 }".replace("r7", "rz"))) == ("swap { rz, r0 }, { r2, r3 }", 2)


def test_a_view_must_agree_with_its_field(cpu):
    with pytest.raises(AsmError, match="given twice with different values"):
        cpu.assemble("swap { r0, r2 }, { r3, r4 }")


def test_ignored_bits_are_assembled_as_the_pattern_says(cpu):
    assert cpu.assemble("swap { r0, r1 }, { r3, r4 }") == 0x10FF.to_bytes(2, "little")
    assert cpu.table.decode(0x10C0, 16).name == "swap"


def test_one_number_is_zero_here_and_a_register_there(cpu):
    assert _run(cpu, "add r0, rz, #3 // three", r7=100)[0] == 3
    assert _run(cpu, "add r0, sp, #3", r7=100)[0] == 103
    assert _run(cpu, "add rz, r1, 1\nadd r0, rz, 0", r1=9, r7=100)[:1] == [0]
    assert _run(cpu, "add sp, sp, 1", r7=100)[7] == 101


def test_a_spelling_names_its_row(cpu):
    assert cpu.table.decode(int.from_bytes(cpu.assemble("mov sp, r1"), "little"), 16).name == "add_sp"
    assert cpu.disassemble(cpu.assemble("li r2, #9"))[0] == "li r2, 9"


def test_a_view_is_declared_once():
    isa = make()
    with pytest.raises(TableError, match="operand 'rd_1' is declared twice"):
        isa.view("rd_1", "rd", NEXT)
    assert Table(isa).rows
