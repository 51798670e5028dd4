from pyqemu.targets.framework.testing import Adapter
from pyqemu.targets.framework.testing.collect import ins_collector
from pyqemu.targets.riscv64 import read_fcsr, target, write_fcsr

#: The fcsr of a line that does not say: rounding to nearest, two flags that are sticky.
FCSR = 0x05


class RiscvAdapter(Adapter):
    """Registers, ``fcsr`` with its parts, which are spread over the state, and halves of vector registers: ``v8.0`` and ``v8.1``."""

    def registers(self):
        return [*super().registers(), "fcsr", "vl", "vstart", *(f"v{n >> 1}.{n & 1}" for n in range(64))]

    @staticmethod
    def _vector(name):
        number, _, half = name[1:].partition(".")
        return ("v", 2 * int(number) + int(half)) if half else (name, 0)

    def get(self, machine, name):
        if name[0] == "v":
            return machine.get(*self._vector(name))
        return read_fcsr(machine) if name == "fcsr" else super().get(machine, name)

    def set(self, machine, name, value):
        if name == "fcsr":
            write_fcsr(machine, value)
        elif name[0] == "v":
            field, element = self._vector(name)
            machine.set(field, value, element)
        else:
            super().set(machine, name, value)

    def bits(self, name):
        return 8 if name == "fcsr" else 64 if name[0] == "v" else super().bits(name)

    def prepare(self, machine, header):
        write_fcsr(machine, FCSR)
        machine.set("vl", 0)
        machine.set("vstart", 0)

    def other_state(self, machine):
        parts = ("frm[", "fflags[", "bad_addr[", "res_", "v[", "vl[", "vstart[", "vtype[", "vsew[", "vlmul[", "vxsat[")
        return {n: v for n, v in super().other_state(machine).items() if not n.startswith(parts)}


pytest_collect_file = ins_collector(lambda header: RiscvAdapter(target(header.get("cpu", ""))))


def pytest_addoption(parser):
    try:
        parser.addoption("--bless", action="store_true", help="rewrite what tests expect")
    except ValueError:
        return  # another package's conftest was first; it means the same there
