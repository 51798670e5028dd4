from pyqemu.targets.framework.testing import Adapter
from pyqemu.targets.framework.testing.collect import ins_collector
from pyqemu.targets.riscv64 import read_fcsr, target, write_fcsr

#: The fcsr of a line that does not say: rounding to nearest, two flags that are sticky.
FCSR = 0x05


class RiscvAdapter(Adapter):
    """Registers, and ``fcsr`` with its parts, which are spread over the state."""

    def registers(self):
        return [*super().registers(), "fcsr"]

    def get(self, machine, name):
        return read_fcsr(machine) if name == "fcsr" else super().get(machine, name)

    def set(self, machine, name, value):
        if name == "fcsr":
            write_fcsr(machine, value)
        else:
            super().set(machine, name, value)

    def bits(self, name):
        return 8 if name == "fcsr" else super().bits(name)

    def prepare(self, machine, header):
        write_fcsr(machine, FCSR)

    def other_state(self, machine):
        parts = ("frm[", "fflags[", "bad_addr[", "res_")
        return {n: v for n, v in super().other_state(machine).items() if not n.startswith(parts)}


pytest_collect_file = ins_collector(lambda header: RiscvAdapter(target(header.get("cpu", ""))))


def pytest_addoption(parser):
    try:
        parser.addoption("--bless", action="store_true", help="rewrite what tests expect")
    except ValueError:
        return  # another package's conftest was first; it means the same there
