import os
import random
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pyqemu.targets.framework.coverage import coverage_page
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.targets.toy import REGISTERS, isa, target, user

HERE = Path(__file__).parent.parent
TOY = target()


@pytest.fixture(scope="module", params=["interp", "native", "regions"])
def machine(request):
    if request.param == "interp":
        return ReferenceMachine(TOY)
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    return NativeMachine(TOY, **({"hot": 1, "wait_for_regions": True, "verify": True} if request.param == "regions" else {}))


def test_program_with_calls_stack_and_output(machine):
    ended = user.run(
        machine,
        TOY,
        """
        li r1, 10
        call fib
        st r1, -8(r6)           # 55, the character '7'
        li r0, 1
        addi r1, r6, -8
        { li r2, 1 ; sys }
        { li r1, 3 ; li r0, 0 }
        sys
fib:    li r2, 2
        slt r3, r1, r2
        beq r3, r0, more        # fib(n) = n for n < 2
        ret
more:   addi r6, r6, -16
        addi r6, r6, -8
        st r7, 0(r6)
        st r1, 8(r6)
        addi r1, r1, -1
        call fib
        { mv r4, r1 ; ld r1, 8(r6) }
        { addi r1, r1, -2 ; st r4, 16(r6) }
        call fib
        ld r4, 16(r6)
        add r1, r1, r4
        { ld r7, 0(r6) }
        addi r6, r6, 15
        addi r6, r6, 9
        ret
        """,
    )
    assert ended == (3, b"7", "")


@pytest.mark.parametrize(
    ("program", "status", "report"),
    [
        ("div r1, r2, r3", -8, "division by zero\n0x10000: div r1, r2, r3\n"),
        ("li r1, 8\nld r2, 0(r1)", -11, "no memory at 0x8\n0x10002: ld r2, 0(r1)\n"),
        ("swap r1, (r2)", -4, "'swap r1, (r2)' is not implemented: atomic exchange"),
        (".2byte 0x7800", -4, ".2byte 0x7800 is no instruction of toy"),
    ],
)
def test_signals(machine, program, status, report):
    ended = user.run(machine, TOY, program)
    assert ended.status == status
    assert ended.report.startswith(report)
    assert "r6 0000000000080000" in ended.report


def test_system_calls_that_fail(machine):
    program = """
        { li r0, 9 ; sys }
        li r3, -38
        bne r0, r3, bad
        { li r0, 1 ; li r1, 8 }
        { li r2, 4 ; sys }
        li r3, -14
        bne r0, r3, bad
        li r1, 1
bad:    { li r0, 0 ; sys }
    """
    assert user.run(machine, TOY, program).status == 1


def _random_program(rng):
    """Straight code of random instructions and packets, its jumps leading forward into more of them."""
    lines = []
    alu = ("add", "sub", "and", "xor", "slt", "shl", "shr", "div")

    def simple():
        op = rng.choice(alu)
        return f"{op} r{rng.randrange(8)}, r{rng.randrange(8)}, r{rng.randrange(8)}"

    for i in range(30):
        kind = rng.random()
        if kind < 0.4:
            lines.append(simple())
        elif kind < 0.6:
            lines.append(f"{{ {simple()} ; {simple()} }}")
        elif kind < 0.75:
            lines.append(f"{{ {simple()} ; {rng.choice(('ld', 'st'))} r{rng.randrange(8)}, {8 * rng.randrange(-8, 8)}(r5) }}")
        elif kind < 0.85:
            lines.append(f"addi r{rng.randrange(8)}, r{rng.randrange(8)}, {rng.randrange(-16, 16)}")
        else:
            lines.append(f"{rng.choice(('beq', 'bne'))} r{rng.randrange(8)}, r{rng.randrange(8)}, .+{rng.choice((2, 4, 6))}")
        lines.append("nop\n nop" if i % 5 == 4 else "nop")
    return "\n".join(lines)


def test_random_programs_run_alike_on_both_machines():
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    reference, native = ReferenceMachine(TOY), NativeMachine(TOY)
    for seed in range(int(os.environ.get("PYQEMU_FUZZ", "40"))):
        rng = random.Random(seed)
        program = TOY.assemble(_random_program(rng), 0x10000)
        registers = [rng.choice((0, 1, -1, 0x8000, rng.getrandbits(64))) for _ in range(8)]
        ends = []
        for m in (reference, native):
            m.reset()
            m.memory.code(0x10000, program)
            m.memory.map(0x20000, bytes(range(256)) * 16)
            for n, value in enumerate(registers):
                m.set("r", value, n)
            m.set("r", 0x20800, 5)
            m.pc = 0x10000
            reason = m.run()
            ends.append((reason, m.pc, [m.get("r", n) for n in range(8)], m.memory.read(0x20000, 4096), m.exit_arg * (reason == 3)))
        assert ends[0] == ends[1], f"seed {seed}"


def test_gdb_register_map():
    root = ET.fromstring(REGISTERS.gdb_xml())
    feature = root.find("feature")
    assert root.findtext("architecture") == "toy"
    assert [(r.get("name"), r.get("bitsize"), r.get("type"), r.get("regnum")) for r in feature] == [
        *((f"r{n}", "64", "int64", str(n)) for n in range(8)),
        ("pc", "64", "code_ptr", "8"),
    ]


def test_registers_read_and_write_the_state_block():
    state = bytearray(TOY.layout.size)
    REGISTERS.write(state, "r3", -2)
    assert REGISTERS.read(state, "r3") == (1 << 64) - 2
    at = TOY.layout.at("r", 3)
    assert state[at : at + 8] == b"\xfe" + b"\xff" * 7
    assert sum(state) - sum(state[at : at + 8]) == 0


def test_coverage_page_is_current(request):
    page = HERE / "docs" / "instructions.md"
    text = coverage_page(TOY.table, "Instructions of the toy CPU")
    if request.config.getoption("--bless", False) or os.environ.get("PYQEMU_BLESS") == "1":
        page.write_text(text)
    assert page.read_text() == text, "run pytest --bless to rewrite it"


def test_every_handler_can_be_traced_and_every_row_is_tested():
    TOY.table.check()
    tested = (HERE / "tests" / "toy.ins").read_text()
    for row in isa.rows:
        mnemonics = {f.mnemonic for f in TOY.assembler._rows[row.name]}
        assert any(f'"{m} ' in tested or f'"{m}"' in tested for m in mnemonics), row.name


def test_readme_example(capsys):
    text = (HERE / "README.md").read_text()
    exec(re.search(r"```python\n(.*?)```", text, re.S)[1], {})
    assert capsys.readouterr().out == "42\n"


def test_fingerprint_follows_the_sources():
    assert re.fullmatch(r"[0-9a-f]{16}", TOY.fingerprint)
    assert TOY.fingerprint == target().fingerprint
