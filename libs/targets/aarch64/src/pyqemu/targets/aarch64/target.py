"""The A64 target as the engine, the debugger and user-mode emulation see it."""

from __future__ import annotations

from pyqemu.targets.framework.registers import Register, Registers
from pyqemu.targets.framework.scalar import EXC_ILLEGAL, EXC_UNIMPLEMENTED, FIRST_EXCEPTION, ScalarTarget

from .emulation import emulate
from .models import Model, cpu_models, parse_model
from .state import (
    FPCR_MASK,
    FPSR_IDC,
    FPSR_QC,
    LAYOUT,
    read_fpcr,
    read_fpsr,
    read_nzcv,
    write_fpcr,
    write_fpsr,
    write_nzcv,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any, Final

    from pyqemu.targets.framework.isa import Isa
    from pyqemu.tcg_ir import Function

#: BRK.
EXC_BREAKPOINT: Final = FIRST_EXCEPTION
#: An atomic or exclusive access whose address (``bad_addr``) is not aligned, or a pc that is not.
EXC_ALIGNMENT: Final = FIRST_EXCEPTION + 1
_EXC_EMULATE: Final = FIRST_EXCEPTION + 2

REGISTERS: Final = Registers(
    LAYOUT,
    [
        *(Register(f"x{n}", "x", n, gdb="int64") for n in range(31)),
        Register("sp", "x", 31, gdb="data_ptr"),
        Register("pc", "pc", gdb="code_ptr"),
        *(Register(f"v{n}", "v", n, gdb="uint128", group="float", feature="org.gnu.gdb.aarch64.fpu") for n in range(32)),
    ],
    architecture="aarch64",
    feature="org.gnu.gdb.aarch64.core",
)


def _rows() -> Isa:
    from .insns import isa

    return isa


def _load_drivers() -> ModuleType:
    from . import _drivers

    return _drivers


class Aarch64(ScalarTarget):
    """One model of an A64 CPU in user mode."""

    #: What translating and emulating load when they need it.
    late_modules = (f"{__package__}._drivers", "os")

    def __init__(self, model: Model) -> None:
        self.model: Final = model
        super().__init__(
            _rows,
            name="aarch64",
            spec=("pyqemu.targets.aarch64.target:target", model.spec),
            registers=REGISTERS,
            features=sorted(model.features),
            drivers=_load_drivers,
            pc_shift=2,
        )

    @property
    def functions(self) -> Mapping[str, Callable[[], Function]]:  # type: ignore[override]
        from .insns.functions import FUNCTIONS

        return FUNCTIONS

    misaligned_pc = EXC_ALIGNMENT
    #: Linux sets TCR_EL1.TBI0: the top byte of a user's pointer is ignored.
    address_bits = 56

    fuse_first = frozenset(
        f"i.{name}_{width}"
        for width in "wx"
        for name in ("cmp", "cmp_imm", "subs", "subs_imm", "adds", "adds_imm", "ands", "ands_imm", "tst", "tst_imm")
    ) | {f"i.{name}_{letter}" for letter in "sd" for name in ("fcmp", "fcmpe", "fcmp_zero", "fcmpe_zero")}
    fuse_second = ("i.b_cond[",)

    def emulate(self, cpu: Any, number: int) -> bool:
        if number != _EXC_EMULATE:
            return False
        return emulate(cpu)

    @property
    def hwcap(self) -> int:
        """AT_HWCAP of a process on this CPU."""
        return self.model.hwcap

    @property
    def hwcap2(self) -> int:
        """AT_HWCAP2 of a process on this CPU."""
        return self.model.hwcap2


def target(spec: str = "") -> Aarch64:
    """The target for ``NAME[,+feature][,-feature]``; empty: the model with everything.  Raises ``ValueError`` for an unknown name."""
    return Aarch64(parse_model(spec))


__all__ = [
    "EXC_ALIGNMENT",
    "EXC_BREAKPOINT",
    "EXC_ILLEGAL",
    "EXC_UNIMPLEMENTED",
    "FPCR_MASK",
    "FPSR_IDC",
    "FPSR_QC",
    "LAYOUT",
    "REGISTERS",
    "Aarch64",
    "cpu_models",
    "read_fpcr",
    "read_fpsr",
    "read_nzcv",
    "target",
    "write_fpcr",
    "write_fpsr",
    "write_nzcv",
]
