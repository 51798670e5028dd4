"""Every row, on random words and states: reference and native engine agree, and so do handlers and code with constant operands."""

import os
import random

import pytest
from pyqemu.targets.framework import Insn
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.targets.riscv64 import read_fcsr, target, write_fcsr
from pyqemu.tcg_ir import THREADED_PARAMS, Function
from pyqemu.tcg_ir.threaded import BlockWriter
from pyqemu.tcg_ir.verify import verify

RISCV = target()
TABLE = RISCV.table
CODE, DATA, SIZE = 0x10000, 0x20000, 0x3000
ROUNDS = int(os.environ.get("PYQEMU_FUZZ", "4"))
EDGES = (0, 1, -1, 2, 63, 1 << 63, (1 << 63) - 1, 1 << 31, (1 << 31) - 1)
EDGES += (0x3FF0_0000_0000_0000, 0x7FF0_0000_0000_0001, 0xFFFF_FFFF_3F80_0000)
ROWS = [r for r in TABLE.rows if not any(c in r.name for c in ("_time", "_cycle", "_instret"))]


def value(rng):
    x = rng.choice(EDGES) if rng.random() < 0.5 else rng.getrandbits(64) | rng.choice((0, 0xFFFF_FFFF << 32))
    return x & (1 << 64) - 1


def prepare(machine, code, seed):
    """A random state; half of the registers point into the data."""
    rng = random.Random(seed)
    machine.reset()
    machine.memory.code(CODE, code)
    machine.memory.map(DATA, rng.randbytes(SIZE))
    for n in range(1, 32):
        machine.set("x", DATA + 0x1000 + rng.randrange(0, 0x800, 8) if rng.random() < 0.5 else value(rng), n)
    for n in range(32):
        machine.set("f", value(rng), n)
    write_fcsr(machine, rng.choice((0, 0, 1, 2, 3, 4, 6)) << 5 | rng.getrandbits(5))
    for n in range(64):
        machine.set("v", value(rng), n)
    lmul = rng.randrange(-3, 4)
    sew = rng.randrange(0, min(3, 3 + lmul) + 1)
    machine.set("vtype", sew << 3 | lmul & 7)
    machine.set("vsew", sew)
    machine.set("vlmul", lmul)
    machine.set("vl", rng.randrange(min(7, (16 << lmul + 3 >> 3 + sew) + 1)))
    machine.set("vstart", rng.choice((0, 0, 0, 1, 5)))
    machine.set("vxrm", rng.randrange(4))
    machine.set("res_addr", machine.get("x", rng.randrange(1, 32)))
    machine.set("res_value", rng.choice((0, value(rng))))
    machine.pc = CODE


def state_of(machine, reason):
    registers = [machine.get(name, n) for name in ("x", "f") for n in range(32)]
    extra = machine.exit_arg if reason == 3 else machine.fault_address if reason == 7 else 0
    rest = [machine.get(n) for n in ("res_addr", "res_value", "vl", "vtype", "vsew", "vlmul", "vstart", "vxrm", "vxsat")]
    rest += [machine.get("v", n) for n in range(64)]
    return reason, extra, machine.pc, registers, read_fcsr(machine), rest, machine.memory.read(DATA, SIZE)


@pytest.fixture(scope="module")
def machines():
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    return ReferenceMachine(RISCV), NativeMachine(RISCV)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_reference_and_native_engine_agree(row, machines):
    rng = random.Random(row.name)
    for n in range(ROUNDS):
        code = TABLE.to_bytes(TABLE.random_word(rng, row), row.pattern.bits)
        ends = []
        for machine in machines:
            prepare(machine, code, f"{row.name} {n}")
            ends.append(state_of(machine, machine.run()))
        assert ends[0] == ends[1], (RISCV.disassemble(code, CODE), n)


class WithConstants:
    """The same CPU as a region compiler sees it: each handler is its own instruction with constant operands."""

    def __init__(self):
        self.bodies = {}

    def __getattr__(self, name):
        return getattr(RISCV, name)

    def translate(self, writer, fetch, pc, cpu):
        d = RISCV.decode(fetch(pc, 4), pc)
        plain = BlockWriter(writer.handlers, pc)
        RISCV.translate(plain, fetch, pc, cpu)
        key = f"constant {d.word:#x}"
        self.bodies[key] = d
        # The same record under another handler, and what follows it.
        at = len(writer.words)
        first = plain.words[0]
        own = next((k for k, a in writer.handlers.items() if a == first), "")
        if d.row is not None and own.startswith("i."):
            plain.words[0] = writer.handlers[key]
        writer.words += [w + 8 * at if i in plain.relocs else w for i, w in enumerate(plain.words)]
        writer.relocs += [i + at for i in plain.relocs]
        writer.pcs += [(i + at, p) for i, p in plain.pcs]
        writer.size = plain.size

    def trace(self, key):
        d = self.bodies.get(key)
        if d is None:
            return RISCV.trace(key)
        _, words, addresses, _ = TABLE.plans[TABLE.index[d.row.name]](d.word)
        profile = TABLE.profile(TABLE.plans[TABLE.index[d.row.name]](d.word)[0])
        b = Insn(Function(key, THREADED_PARAMS), RISCV.layout)
        b.before_guest_access = lambda: b.set("fault_ip", b.param("ip"))
        flow = TABLE.emit(b, d.row, d.word, d.pc, d.pc + d.bits // 8)
        assert flow.kind == profile.flow
        b.finish_handler(flow, len(words) + profile.uses_pc + profile.uses_next_pc + len(addresses), RISCV.pc_shift)
        verify(b.function)
        return b.function


def test_constant_operands_mean_the_same(machines):
    reference = machines[0]
    for row in ROWS:
        rng = random.Random(row.name)
        for n in range(2 if row.needs != "v" else 1):
            code = TABLE.to_bytes(TABLE.random_word(rng, row), row.pattern.bits)
            ends = []
            for machine in (reference, ReferenceMachine(WithConstants(), reference.memory)):
                prepare(machine, code, f"{row.name} {n}")
                ends.append(state_of(machine, machine.run()))
            assert ends[0] == ends[1], (RISCV.disassemble(code, CODE), n)
