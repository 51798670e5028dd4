"""Which NaN a register holds when it is seen: random loops of arithmetic from which NaNs get out by every way there is.

Regions leave NaNs as the host makes them until something looks (``tcg_jit.nans``); the reference machine has the canonical one at once.
"""

import os
import random

import pytest
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.targets.riscv64 import read_fcsr, target, write_fcsr
from pyqemu.tcg_ir.state import EXIT_FAULT, EXIT_INTERRUPT

RISCV = target()
CODE, DATA, SIZE = 0x10000, 0x20000, 0x1000
ROUNDS = int(os.environ.get("PYQEMU_FUZZ", "4")) * 15
MODES = {
    "forced": {"hot": 1, "wait_for_regions": True, "verify": True},
    "grown": {"hot": 4, "wait_for_regions": True, "verify": True},
    "mixed": {"hot": 3},
    "threaded": {"hot": 0},
}
#: Numbers whose results are NaNs, infinities and zeros often; NaNs with bits of their own, quiet and signalling; boxed singles.
DOUBLES = (
    0, 1 << 63, 0x3FF0 << 48, 0xC008 << 48, 0x7FF0 << 48, 0xFFF0 << 48, 0x7FE0 << 48, 1, 0x7FF8 << 48, 0x7FF8_0000_0000_1234,
    0xFFF8 << 48, 0xFFFC_0000_0000_0001, 0x7FF0_0000_0000_0001, 0xFFFF_FFFF_3F80_0000, 0xFFFF_FFFF_7FC0_0000, 0xFFFF_FFFF_FFC0_1234,
)  # fmt: skip
ARITHMETIC = (
    "fadd.d {0}, {1}, {2}", "fsub.d {0}, {1}, {2}", "fmul.d {0}, {1}, {2}", "fdiv.d {0}, {1}, {2}", "fsqrt.d {0}, {1}",
    "fmadd.d {0}, {1}, {2}, {3}", "fmsub.d {0}, {1}, {2}, {3}", "fnmsub.d {0}, {1}, {2}, {3}", "fnmadd.d {0}, {1}, {2}, {3}",
)  # fmt: skip
#: Other ways of making and of seeing numbers.  ``x7`` points to memory, ``x6`` to memory that ends after some turns.
OTHERS = (
    "fsgnj.d {0}, {1}, {1}", "fsgnj.d {0}, {1}, {2}", "fsgnjn.d {0}, {1}, {1}", "fsgnjx.d {0}, {1}, {1}", "fmin.d {0}, {1}, {2}",
    "fmax.d {0}, {1}, {2}", "feq.d x10, {1}, {2}", "flt.d x10, {1}, {2}", "fle.d x11, {1}, {2}", "fclass.d x12, {1}", "fmv.x.d x13, {1}",
    "fmv.d.x {0}, x13", "fmv.d.x {0}, zero", "fcvt.s.d {0}, {1}", "fcvt.d.s {0}, {1}", "fcvt.w.d x14, {1}", "fcvt.lu.d x14, {1}",
    "fcvt.d.w {0}, x14", "fadd.s {0}, {1}, {2}", "fmul.s {0}, {1}, {2}", "fmadd.s {0}, {1}, {2}, {3}", "fsd {1}, {4}(x7)",
    "fsw {1}, {4}(x7)", "fld {0}, {4}(x7)", "flw {0}, {4}(x7)", "fsd {1}, 0(x6)", "fld {0}, 8(x6)", "sd x10, 0(x6)", "frflags x15",
    "fsflags x0", "add x16, x16, x15", "fadd.d {0}, {1}, {2}, rtz", "fsrm x0", "slli x12, x12, 3",
)  # fmt: skip


def assemble(*lines):
    return b"".join(RISCV.assemble(line) for line in lines)


def instruction(rng, registers):
    text = rng.choice(ARITHMETIC) if rng.random() < 0.6 else rng.choice(OTHERS)
    return text.format(*(f"f{rng.choice(registers)}" for _ in range(4)), 8 * rng.randrange(16))


def program(rng):
    """A loop of some blocks, perhaps with another one inside and a call, and what ends it."""
    registers = range(rng.choice((3, 5, 8, 30)))
    blocks = [assemble(*(instruction(rng, registers) for _ in range(rng.randrange(1, 9)))) for _ in range(rng.randrange(1, 5))]
    inner = rng.randrange(len(blocks)) if rng.random() < 0.4 else -1
    body = b""
    for n, block in enumerate(blocks):
        if n == inner:
            block += assemble("addi x8, x8, -1")
            block = assemble("li x8, 3") + block + assemble(f"bnez x8, {-len(block)}")
        if rng.random() < 0.5:  # skipped, depending on a comparison that was made
            body += assemble(f"{rng.choice(('beqz x10', 'bnez x11'))}, {len(block) + 4}")
        body += block
    if rng.random() < 0.5:
        body += assemble(rng.choice(("sd x0, 0(x6)", "fld f1, 0(x6)")))
    if rng.random() < 0.3:
        body += assemble("auipc x17, 0", "jalr x1, 24(x17)")  # the function behind the end
    else:
        body += assemble("li x18, 1", "li x18, 2")
    body += assemble("addi x6, x6, 8", "addi x5, x5, -1")
    body += assemble(f"bnez x5, {-len(body)}", "ecall")
    return body + assemble(*(instruction(rng, registers) for _ in range(3)), "jalr x0, 0(x1)")


def run(machine, code, seed):
    """A random state; all that is seen, at each fault and at the end."""
    rng = random.Random(seed)
    machine.reset()
    machine.memory.code(CODE, code)
    machine.memory.map(DATA, b"".join(rng.choice(DOUBLES).to_bytes(8, "little") for _ in range(SIZE // 8)))
    for n in range(32):
        machine.set("f", rng.choice(DOUBLES), n)
    for n in range(10, 17):
        machine.set("x", rng.choice((0, 1, rng.getrandbits(64))), n)
    machine.set("x", rng.choice((1, 7, 12)), 5)
    machine.set("x", DATA + SIZE - rng.choice((16, 48, 80, 120)), 6)
    write_fcsr(machine, rng.choice((0, 0, 1, 2, 3)) << 5 | rng.choice((0, 31)))
    machine.set("fp_patience", rng.choice((0, 1 << 30)))
    return course(machine)


def course(machine):
    machine.set("x", DATA, 7)
    machine.pc = CODE
    seen = []
    while True:
        reason = machine.run()
        if reason == EXIT_INTERRUPT:
            continue  # only the native machine has any
        state = [machine.get(name, n) for name in ("x", "f") for n in range(32)]
        seen.append((reason, machine.pc, state, read_fcsr(machine), machine.memory.read(DATA, SIZE)))
        if reason != EXIT_FAULT or len(seen) > 20:
            return seen
        machine.set("x", DATA + SIZE - 16, 6)


@pytest.fixture(scope="module")
def reference():
    pytest.importorskip("llvmlite")
    return ReferenceMachine(RISCV)


@pytest.mark.parametrize("mode", MODES)
def test_nans_are_canonical_where_they_are_seen(reference, mode, tmp_path):
    machine = NativeMachine(RISCV, cache_dir=str(tmp_path), **MODES[mode])
    nans = faults = 0
    for n in range(ROUNDS):
        code = program(random.Random(f"{mode} {n}"))
        wanted = run(reference, code, n)
        assert run(machine, code, n) == wanted, f"program {mode} {n}"
        faults += len(wanted) > 1
        nans += any(0x7FF8 << 48 in state[32:] for _, _, state, _, _ in wanted)
    assert nans > ROUNDS // 2
    assert faults > ROUNDS // 8


#: Infinity times zero plus a NaN, in ``f0``, and then: nothing, no NaN any more, flags are read, set, seen at a fault, another number's.
PRODUCTS = {
    "kept": "", "lost": "fmv.d.x f0, zero", "used and lost": "fadd.d f5, f0, f4\nfmv.d.x f5, zero\nfmv.d.x f0, zero",
    "read": "frflags x15\nadd x16, x16, x15", "lost and read": "fmv.d.x f0, zero\nfrflags x15\nadd x16, x16, x15",
    "cleared": "fsflags x0", "lost and cleared": "fmv.d.x f0, zero\nfsflags x0", "fault": "fmv.d.x f0, zero\nsd x0, 0(x6)",
    "control": "fmv.d.x f0, zero\nfrcsr x15\nadd x16, x16, x15", "stored": "fsd f0, 0(x7)\nfrflags x15",
    "least": "fmin.d f5, f0, f4\nfmv.d.x f0, zero",
}  # fmt: skip


@pytest.mark.parametrize("patience", [0, 1 << 30])
@pytest.mark.parametrize("mode", MODES)
def test_infinity_times_zero_is_invalid_when_a_nan_is_added(reference, mode, patience, tmp_path):
    machine = NativeMachine(RISCV, cache_dir=str(tmp_path), **MODES[mode])
    for name, after in PRODUCTS.items():
        for product in ("fmadd.d f0, f1, f2, f3", "fsflags x0\nfnmsub.d f0, f2, f1, f3"):
            body = assemble(*product.splitlines(), *after.splitlines(), "addi x6, x6, 8", "addi x5, x5, -1")
            code = body + assemble(f"bnez x5, {-len(body)}", "ecall")
            courses = []
            for one in (reference, machine):
                one.reset()
                one.memory.code(CODE, code)
                one.memory.map(DATA, bytes(SIZE))
                for n, bits in enumerate((0, 0xFFF0 << 48, 1 << 63, 0x7FF8_0000_0000_1234, 0x3FF0 << 48)):
                    one.set("f", bits, n)
                one.set("x", 9, 5)
                one.set("x", DATA + SIZE - 32, 6)
                write_fcsr(one, 0)
                one.set("fp_patience", patience)
                courses.append(course(one))
            assert courses[0] == courses[1], (name, product)
            assert any(fcsr & 16 or state[16] for _, _, state, fcsr, _ in courses[0]) or "cleared" in name
