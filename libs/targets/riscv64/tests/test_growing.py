"""A region from whose computed jumps the guest often leaves is made again with where they go."""

import random
import time

import pytest
from pyqemu.targets.framework.testing import NativeMachine
from pyqemu.targets.riscv64 import target
from pyqemu.tcg_jit import regions

RISCV = target()
CODE, TABLE, OPS = 0x10000, 0x20000, 0x21000
KINDS = 8
#: An interpreter: each operation adds something of its own and goes on with the next.
LOOP = ("lbu t0, 0(a0)", "addi a0, a0, 1", "slli t1, t0, 3", "add t1, t1, s1", "ld t1, 0(t1)", "jalr zero, 0(t1)")
OPERATION = ("addi a2, a2, {0}", "addi a1, a1, -1", "bne a1, zero, {1}", "ecall")


def program():
    code = b"".join(RISCV.assemble(text) for text in LOOP)
    places = []
    for kind in range(KINDS):
        places.append(CODE + len(code))
        for text in OPERATION:
            code += RISCV.assemble(text.format(1 << kind, CODE), CODE + len(code))
    return code, places


def load(machine):
    code, places = program()
    machine.memory.code(CODE, code)
    machine.memory.map(TABLE, b"".join(place.to_bytes(8, "little") for place in places).ljust(0x11000, b"\0"))


def run(machine, ops):
    machine.memory.write(OPS, ops)
    for register, value in ((10, OPS), (11, len(ops)), (12, 0), (9, TABLE)):
        machine.set("x", value, register)
    machine.pc = CODE
    assert machine.run() == 2
    assert machine.get("x", 12) == sum(1 << op for op in ops)


@pytest.mark.parametrize("wait", [True, False])
def test_targets_that_come_later_become_part_of_the_region(tmp_path, monkeypatch, wait):
    pytest.importorskip("llvmlite")
    monkeypatch.setattr(regions, "MISSES", 100)
    rng = random.Random(5)
    early = bytes(rng.randrange(2) for _ in range(200))
    late = bytes(rng.randrange(KINDS) for _ in range(20000))
    machine = NativeMachine(RISCV, cache_dir=str(tmp_path), hot=20, wait_for_regions=wait)
    machine.native.open_program("growing")
    load(machine)
    stats = machine.native.stats
    for ops, enough in ((early, lambda: stats.regions), (late, lambda: stats.regions_replaced)):
        for _ in range(1000):
            run(machine, ops)
            if enough():
                break
            time.sleep(0 if wait else 0.02)  # the compile process needs its time
    assert stats.regions_replaced
    assert not stats.region_failures
    run(machine, late)
    best = max((s for found in machine.native.regions.stored.values() for s in found if s.used), key=lambda s: s.rank)
    assert best.rank > 1
    assert set(program()[1]) <= {block[0] for block in best.blocks}
    machine.native.close()

    again = NativeMachine(RISCV, cache_dir=str(tmp_path), hot=20)
    again.native.open_program("growing")
    load(again)
    for _ in range(2):
        run(again, late)
    assert again.native.stats.regions_replaced == 0
    ranks = [s.rank for found in again.native.regions.stored.values() for s in found if s.used]
    assert max(ranks) == best.rank
    again.native.close()
