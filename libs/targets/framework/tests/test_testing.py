"""The ``.ins`` runner finds what it must find: a test format that cannot fail would be worse than none."""

import pytest
from pyqemu.targets import toy
from pyqemu.targets.framework.testing import Adapter, InsError, ReferenceMachine, parse_ins
from pyqemu.targets.framework.testing.ins import run_case, value_of
from pyqemu.tcg_ir.state import EXIT_FAULT

TOY = toy.target()


@pytest.fixture(scope="module")
def adapter():
    return Adapter(TOY)


def run(adapter, line):
    (case,) = parse_ins(line, "some.ins")
    run_case(case, adapter, adapter.reference)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('a : "add r1, r2, r3" r2=1 r3=2 => r1=4', "r1=0x3, expected 0x4"),
        ('a : "add r1, r2, r3" r2=1 r3=2 =>', "r1=0x3, expected unchanged"),
        ('a : "nop" => r1=5', "expected 0x5"),
        ('a : "nop" => pc=.', "pc=0x10002, expected 0x10000"),
        ('a : "sys" =>', "ends by syscall, expected end"),
        ('a : "div r1, r2, r3" r3=0 => exception=17', "ends by exception 0x10, expected exception 0x11"),
        ('a : "st r1, 0(r2)" r1=0 r2=0x20000 mem8[0x20007]=1 =>', "mem8[0x20007]=0x0, expected 0x1"),
        ('a : "st r1, 0(r2)" r2=0x20000 r1=7 mem8[0x20000]=0 => mem8[0x20000]=7', "expected"),
        ('a : "ld r1, 0(r2)" r2=0x50000 => fault=0x50008', "ends by fault 0x50000, expected fault 0x50008"),
        ('a : [4c 01] "add r1, r2, r4" =>', "assembles to [50 01], the line says [4c 01]"),
        ('a : [00 10] "addi r0, r0, 0" =>', "disassembles to 'nop'"),
        ('a : "frob" =>', "unknown instruction 'frob'"),
        ('a : "nop" r9=1 =>', "no register 'r9'"),
        ('a : "nop" => r9=1', "no register 'r9'"),
        ('a : "nop" r1', "no => in"),
        ('a : "nop" 5=5 =>', "cannot read '5=5'"),
        ("a : =>", "no code"),
        ('a : { "nop" => ', "a packet without end"),
    ],
)
def test_a_wrong_line_fails_and_says_why(adapter, line, message):
    with pytest.raises(InsError) as e:
        run(adapter, line)
    assert str(e.value).startswith("some.ins:1")
    assert message in str(e.value)


def test_a_failing_line_shows_code_ir_seed_and_command(adapter):
    with pytest.raises(InsError) as e:
        run(adapter, 'a : "add r1, r2, r3" r2=1 r3=2 => r1=4')
    text = str(e.value)
    for part in ("seed ", "code: 4c 01", "function i.add", "%12:i64 = add", "pytest 'some.ins' -k 'L1'"):
        assert part in text


def test_a_stray_write_is_found(adapter, monkeypatch):
    machine = adapter.reference
    original = machine.run

    def run_and_spoil():
        reason = original()
        machine.set("r", machine.get("r", 6) ^ 4, 6)
        return reason

    monkeypatch.setattr(machine, "run", run_and_spoil)
    with pytest.raises(InsError, match=r"r6=.*expected unchanged"):
        run(adapter, 'a : "nop" =>')


def test_values():
    symbols = {".": 0x10000, "$": 0x10004}
    assert [value_of(t, symbols) for t in ("5", "-1", "0x1d", "$", ".+2", "$-4", "1.5d", "1d", "-2.0s", "1.0e3d")] == [
        5, -1, 0x1D, 0x10004, 0x10002, 0x10000, 0x3FF8000000000000, 0x3FF0000000000000, 0xC0000000, 0x408F400000000000,
    ]  # fmt: skip


def test_header_lines_hold_until_changed():
    cases = parse_ins('target a\nx : "n" =>\n# comment\ntarget b\nmode c\ny : "n # not a comment" =>\n')
    assert [(c.name, c.line, dict(c.header), c.text) for c in cases] == [
        ("x", 2, {"target": "a"}, "n"),
        ("y", 6, {"target": "b", "mode": "c"}, "n # not a comment"),
    ]


def test_endless_loops_end():
    machine = ReferenceMachine(TOY, max_records=100)
    machine.memory.code(0x1000, TOY.assemble("b ."))
    machine.pc = 0x1000
    with pytest.raises(RuntimeError, match="more than 100 records run, pc is near 0x1000"):
        machine.run()


def test_changed_code_is_translated_anew():
    machine = ReferenceMachine(TOY)
    machine.memory.code(0x1000, TOY.assemble("li r1, 1"))
    machine.pc = 0x1000
    assert (machine.run(), machine.get("r", 1), machine.pc) == (EXIT_FAULT, 1, 0x1002)
    machine.memory.write(0x1000, TOY.assemble("li r1, 2"))
    machine.pc = 0x1000
    assert (machine.run(), machine.get("r", 1)) == (EXIT_FAULT, 2)


def test_an_instruction_at_the_end_of_code_faults_at_its_missing_part():
    import rv64_piece

    machine = ReferenceMachine(rv64_piece.target())
    machine.memory.code(0x1000, bytes.fromhex("33 85"))
    machine.pc = 0x1000
    assert (machine.run(), machine.pc, machine.fault_address) == (EXIT_FAULT, 0x1002, 0x1002)


def test_long_blocks_are_cut():
    machine = ReferenceMachine(TOY)
    machine.memory.code(0x1000, TOY.assemble("addi r1, r1, 1\n" * 1000))
    machine.pc = 0x1000
    assert machine.run() == EXIT_FAULT
    assert (machine.get("r", 1), machine.pc) == (1000, 0x1000 + 2000)
    assert machine.block(0x1000).source == TOY.assemble("addi r1, r1, 1") * 128
