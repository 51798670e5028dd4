import sys
from pathlib import Path

import pytest
from pyqemu.targets.aarch64 import state, target
from pyqemu.targets.framework.testing import Adapter
from pyqemu.targets.framework.testing.collect import ins_collector

sys.path.insert(0, str(Path(__file__).parent))  # what the tests share

_COMPUTED = {
    "nzcv": (state.read_nzcv, state.write_nzcv, 32),
    "fpcr": (state.read_fpcr, state.write_fpcr, 32),
    "fpsr": (state.read_fpsr, state.write_fpsr, 32),
}
_PARTS = ("zr[", "ex_", "bad_addr[", "flag_", "qc[", "fpcr[", "fpsr[")


class Arm(Adapter):
    """Registers, and those that are spread over the state."""

    def registers(self):
        return [*super().registers(), *_COMPUTED]

    def fixed(self):
        return ["fpcr"]

    def get(self, machine, name):
        return _COMPUTED[name][0](machine) if name in _COMPUTED else super().get(machine, name)

    def set(self, machine, name, value):
        if name in _COMPUTED:
            _COMPUTED[name][1](machine, value)
        else:
            super().set(machine, name, value)

    def bits(self, name):
        return _COMPUTED[name][2] if name in _COMPUTED else super().bits(name)

    def prepare(self, machine, header):
        state.write_fpcr(machine, int(header.get("fpcr", "0"), 0))
        state.write_fpsr(machine, 0)
        machine.set("zr", 0)

    def other_state(self, machine):
        return {n: v for n, v in super().other_state(machine).items() if not n.startswith(_PARTS)}


pytest_collect_file = ins_collector(lambda header: Arm(target(header.get("cpu", ""))))


def pytest_addoption(parser):
    try:
        parser.addoption("--bless", action="store_true", help="rewrite what tests expect")
    except ValueError:
        return  # another package's conftest was first; it means the same there


@pytest.fixture(scope="session")
def arm():
    return target()
