"""Random programs: threaded code, regions and both mixed do what the reference interpreter does, at every stop."""

from __future__ import annotations

import random

import pytest
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT, EXIT_INTERRUPT, EXIT_SYSCALL
from wide import CODE, DATA, WINDOWS, Wide, random_program

#: How blocks become regions: the first entry and waited for; soon and at some moment; never.
MODES = {
    "forced": {"hot": 1, "wait_for_regions": True},
    "grown": {"hot": 6, "wait_for_regions": True},
    "mixed": {"hot": 3},
    "threaded": {"hot": 0},
    "little memory": {"hot": 2, "wait_for_regions": True, "tb_size": 6000},
}
STOPS = 12


class Course:
    """What a program does from one stop to the next: reasons, pcs and the whole of the guest's state."""

    def __init__(self, machine, code: bytes, seed: int) -> None:
        rng = random.Random(seed)
        machine.reset()
        machine.memory.code(CODE, code)
        machine.memory.map(DATA, rng.randbytes(0x400))
        machine.memory.map(WINDOWS - 0x2000, rng.randbytes(0x4000))
        for i in range(4):
            machine.set("x", rng.getrandbits(64), i)
            machine.set("rot", rng.getrandbits(64), i)
        machine.set("mode", rng.randrange(4))
        machine.set("x", 40, 7)
        machine.set("base1", machine.memory.gbase + WINDOWS)
        machine.pc = CODE
        self.machine = machine
        self.seen: list[tuple] = []

    def run(self, stops: int = STOPS) -> list[tuple]:
        machine = self.machine
        while len(self.seen) < stops:
            reason = machine.run()
            if reason == EXIT_INTERRUPT:
                continue  # only the native machine has any
            self.seen.append((reason, machine.pc, self.detail(reason), *self.state()))
            if reason == EXIT_SYSCALL:
                break
            if reason == EXIT_FAULT:
                machine.set("x", DATA, 4)  # repaired: go on with the same instruction
            elif reason == EXIT_EXCEPTION:
                machine.pc += 4
        return self.seen

    def detail(self, reason: int) -> int:
        machine = self.machine
        return machine.fault_address if reason == EXIT_FAULT else machine.exit_arg if reason == EXIT_EXCEPTION else 0

    def state(self) -> tuple:
        machine = self.machine
        registers = [machine.get(name, i) for name, count in (("x", 8), ("rot", 4)) for i in range(count)]
        window = machine.get("base1") - machine.memory.gbase
        memory = machine.memory.read(DATA, 0x400), machine.memory.read(WINDOWS - 0x2000, 0x4000), machine.memory.read(CODE, 0x200)
        return registers, machine.get("mode"), window, hash(memory)


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module", params=["constants", "loose", "plain"])
def argument(request):
    return request.param


@pytest.fixture(scope="module", params=list(MODES))
def machine(request, argument, cache):
    machine = NativeMachine(Wide(argument), cache_dir=cache, verify=True, **MODES[request.param])
    yield machine
    machine.native.close()


@pytest.fixture(scope="module")
def reference(argument):
    return ReferenceMachine(Wide(argument))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", ["plain", "faults", "modify"])
def test_random_programs(machine, reference, kind, seed):
    code = random_program(random.Random(f"{kind}{seed}"), faults=kind != "plain", modify=kind == "modify")
    expected = Course(reference, code, seed).run()
    assert Course(machine, code, seed).run() == expected
    assert machine.native.stats.region_failures == []
