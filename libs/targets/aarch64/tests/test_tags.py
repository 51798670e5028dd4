"""The top byte of an address is ignored (DDI 0487, D8.8.1): by every access, in threaded code and in regions, and by computed jumps."""

import random

import a64_program
import a64_words as words
import pytest
from pyqemu.targets.framework.testing import NativeMachine
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from pyqemu.tcg_ir.verify import verify

CODE = 0x10000
LOW = (1 << 56) - 1


@pytest.fixture(scope="module")
def machine(arm):
    pytest.importorskip("llvmlite")
    return NativeMachine(arm)


def _run(machine, code, x, memory, v=()):
    machine.reset()
    machine.memory.code(CODE, code)
    machine.memory.map(a64_program.DATA, memory)
    for n, value in enumerate(x):
        machine.set("x", value, n)
    for n, value in enumerate(v):
        machine.set("v", value, n)
    machine.pc = CODE
    return machine.run()


def _compile(machine, keys):
    """All handlers in one request."""
    for key in keys:
        for wanted in (key, machine.native.target.untagged(key) or key):
            machine.native.handlers[wanted]  # remembered as missing when it is
    machine.native.need_handlers()


def test_every_access_ignores_the_tag_of_its_address(arm, machine):
    rng = random.Random(56)
    rows = [row for row in words.fitting_rows(arm.table) if "[rn" in row.text]
    assert len(rows) > 300
    cases = [(row, words.case(rng, arm.table, row, 0)) for row in rows]
    _compile(machine, [arm._entry(case.word, 32)[2] for _, case in cases])
    wrong = []
    for row, case in cases:
        base = arm.table.operands(row, case.word)["rn"]
        base = base if isinstance(base, int) else row.pattern.fields["rn"].extract(case.word)
        ends = []
        for tag in (0, rng.randrange(1, 256)):
            x = list(case.x)
            x[base] |= tag << 56
            code = case.word.to_bytes(4, "little") + bytes(4)
            reason = _run(machine, code, x, bytes(a64_program.MEMORY) + case.memory, case.v)
            pointer = machine.get("x", base)
            machine.set("x", pointer & LOW, base)
            rest = [machine.get("x", n) for n in range(32)], [machine.get("v", n) for n in range(32)]
            ends.append((reason, machine.pc, rest, machine.memory.read(a64_program.DATA, a64_program.BLOCK)))
        if ends[0] != ends[1] or ends[0][:2] != (EXIT_EXCEPTION, CODE + 4):
            wrong.append((row.name, arm.assembler.text(row, case.word, CODE)))
    assert not wrong, wrong


def test_the_handler_without_tags_is_well_formed_for_every_access(arm):
    rng = random.Random(1)
    seen = set()
    for row in arm.table.rows:
        if row.shape is None:
            continue
        key = arm._entry(arm.table.random_word(rng, row), 32)[2]
        without = arm.untagged(key)
        accesses = any(inst[0].effect == "guest" for block in arm.trace(key).blocks for inst in block.insts) if key else False
        assert bool(without) == accesses, key
        if without:
            verify(arm.trace(without))
            assert arm.untagged(without) == ""
            seen.add(without)
    assert len(seen) > 250


SUM = """
        mov x3, 0
        mov x2, x1
loop:   ldr x4, [x0], 8
        add x3, x3, x4
        stur x3, [x0, -8]
        subs x2, x2, 1
        b.ne loop
        brk 0
"""


def test_a_region_that_meets_tags_is_made_anew(arm):
    machine = NativeMachine(arm, hot=20, wait_for_regions=True)
    values = [3 * n for n in range(100)]
    memory = b"".join(n.to_bytes(8, "little") for n in values)
    stats = machine.native.stats

    def run(tag):
        machine.memory.write(a64_program.DATA, memory)
        machine.set("x", a64_program.DATA | tag << 56, 0)
        machine.set("x", 100, 1)
        machine.pc = CODE
        assert machine.run() == EXIT_EXCEPTION
        sums = machine.memory.read(a64_program.DATA, 800)
        assert [int.from_bytes(sums[8 * n : 8 * n + 8], "little") for n in range(100)] == [sum(values[: n + 1]) for n in range(100)]
        assert machine.get("x", 0) == a64_program.DATA + 800 | tag << 56
        return stats.regions, stats.regions_dropped, stats.exits.get(EXIT_FAULT, 0)

    machine.memory.code(CODE, arm.assemble(SUM, CODE))
    machine.memory.map(a64_program.DATA, memory)
    made, dropped, faults = run(0)
    assert made > 0 and dropped == faults == 0
    _, dropped, faults = run(0x5A)
    assert dropped == 1 and 1 <= faults <= 2, "the loop is part of the block before it, too"
    after, _, faults_then = run(0xB4)
    assert after > made and faults_then == faults, "the region that was made instead takes tags"
    assert run(0) == (after, dropped, faults)


def test_code_without_tags_keeps_its_handlers(arm):
    machine = NativeMachine(arm)
    code = arm.assemble("ldr x1, [x0]\n str x1, [x0, 8]\n brk 0", CODE)
    _run(machine, code, [a64_program.DATA], bytes(16))
    assert not any(key.startswith("u.") for key in machine.native.handlers if machine.native.handlers[key] in _words(machine))


def _words(machine):
    """Every word of the records in use."""
    blocks = machine.native.valid_blocks()
    return {word for block in blocks for word in memoryview(block.raw).cast("Q")}


def test_jumps_take_the_tag_away(arm):
    machine = NativeMachine(arm)
    code = arm.assemble("blr x0\n adr x2, 0x10000\n ret x1\n there: adr x3, 0x10000\n mov x5, x30\n mov x30, x4\n ret", CODE)
    machine.memory.code(CODE, code + arm.assemble("brk 0"))
    for tag in (0, 0x7F, 0x01):
        for n, value in enumerate((CODE + 12, CODE + len(code), 0, 0, CODE + 4)):
            machine.set("x", value | tag << 56 if n in (0, 1, 4) else value, n)
        machine.pc = CODE
        assert machine.run() == EXIT_EXCEPTION
        assert machine.pc == CODE + len(code)
        assert (machine.get("x", 2), machine.get("x", 3), machine.get("x", 5)) == (CODE, CODE, CODE + 4)


def test_a_fault_is_reported_without_the_tag(arm):
    machine = NativeMachine(arm)
    code = arm.assemble("ldr x1, [x0]\n brk 0", CODE)
    for tag in (0, 0x5A):
        assert _run(machine, code, [0x7000_0000 | tag << 56], bytes(16)) == EXIT_FAULT
        assert machine.cpu.get("fault_addr") - machine.memory.gbase == 0x7000_0000
        assert machine.pc == CODE and machine.cpu.get("fault_write") == 0
    assert _run(machine, arm.assemble("str x1, [x0]\n brk 0", CODE), [0x5A00_0000_7000_0000], bytes(16)) == EXIT_FAULT
    assert machine.cpu.get("fault_write")


def test_addresses_of_the_kernel_stay_what_they_are(arm):
    machine = NativeMachine(arm)
    code = arm.assemble("ldr x1, [x0]\n brk 0", CODE)
    for address in (0xFFFF_0000_0000_0000, 0xFFFF_8000_0000_0010):
        assert _run(machine, code, [address], bytes(16)) == EXIT_FAULT
        assert machine.cpu.get("fault_addr") - machine.memory.gbase & (1 << 64) - 1 == address
