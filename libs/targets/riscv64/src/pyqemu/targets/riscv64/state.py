"""The state of a RISC-V hart as user mode sees it: registers, their names, floating-point control and status.

Floating-point exception flags live where the host's FPU accumulates them, in the sticky bits of ``mxcsr``, and in ``fflags``.  The two
together are the guest's ``fflags`` (unprivileged manual, "F" extension, 21.2).  While ``fp_patience`` is zero, ``fflags`` alone is all of
them: exceptions that are no flags yet are not masked in ``mxcsr`` then, and one that happens ends this (docs/decisions/017).
"""

from __future__ import annotations

from pyqemu.targets.framework.registers import Register, Registers
from pyqemu.targets.framework.scalar import FIRST_EXCEPTION
from pyqemu.tcg_ir.state import FP_PATIENCE, Field, StateLayout
from pyqemu.tcg_ir.types import F64, I32, I64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

EXC_BREAKPOINT: Final = FIRST_EXCEPTION
#: A load-reserved, store-conditional or atomic access to an address that is no multiple of its size; ``bad_addr`` is that address.
EXC_MISALIGNED: Final = FIRST_EXCEPTION + 1
#: The instruction is executed by Python (``emulate``): rounding to nearest with ties away, and reserved rounding modes in ``frm``.
EXC_EMULATE: Final = FIRST_EXCEPTION + 2

#: Bits of a vector register.
VLEN: Final = 128

NO_RESERVATION: Final = (1 << 64) - 1

LAYOUT: Final = StateLayout(
    [
        Field("x", I64, 32, doc="integer registers; element 0 stays zero"),
        Field("f", F64, 32, doc="floating-point registers; singles are boxed in ones"),
        Field("res_addr", I64, doc="address of the reservation of lr, all ones without one", reset=NO_RESERVATION),
        Field("res_value", I64, doc="what lr read there"),
        Field("bad_addr", I64, doc="address of the access that raised EXC_MISALIGNED"),
        Field("frm", I32, doc="dynamic rounding mode; the rounding control of mxcsr follows it as far as it can"),
        Field("fflags", I32, doc="exception flags besides those in mxcsr; all of them while exceptions trap"),
        Field("v", I64, 32 * VLEN // 64, doc="vector registers, one behind the other"),
        Field("vl", I64, doc="number of elements in use"),
        Field("vtype", I64, doc="as the CSR; the top bit: illegal", reset=1 << 63),
        Field("vstart", I64, doc="element to begin with"),
        Field("vsew", I32, doc="element width of vtype: 0..3 for 8..64 bits, 8 while vtype is illegal", reset=8),
        Field("vlmul", I32, doc="binary logarithm of LMUL"),
        Field("vxsat", I32, doc="fixed-point saturation flag"),
        Field("vxrm", I32, doc="fixed-point rounding mode"),
    ]
)

X_NAMES: Final = (
    "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "s2", "s3", "s4",
    "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
)  # fmt: skip
F_NAMES: Final = (
    "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1", "fa2", "fa3", "fa4", "fa5", "fa6", "fa7", "fs2",
    "fs3", "fs4", "fs5", "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11",
)  # fmt: skip

REGISTERS: Final = Registers(
    LAYOUT,
    [
        *(Register(n, "x", i, gdb="int64", fixed=i == 0) for i, n in enumerate(X_NAMES)),
        Register("pc", "pc", gdb="code_ptr"),
        *(Register(n, "f", i, gdb="ieee_double", group="float", feature="org.gnu.gdb.riscv.fpu") for i, n in enumerate(F_NAMES)),
    ],
    architecture="riscv:rv64",
    feature="org.gnu.gdb.riscv.cpu",
)

#: Rounding control of mxcsr (bits 14..13) by rounding mode, two bits each: RNE 0, RTZ 3, RDN 1, RUP 2, then 0.
MXCSR_ROUNDING: Final = 0b10_01_11_00
MXCSR_RC: Final = 3 << 13
MXCSR_DEFAULT: Final = 0x1F80  # all exceptions masked, no flags
MXCSR_FLAGS: Final = 0x3F
#: Masks of the exceptions that are flags of the guest: all but denormal operands.
MXCSR_MASKS: Final = 0x1E80
#: From a flag to its mask.
MXCSR_MASK_SHIFT: Final = 7
#: (bit of fflags, sticky bit of mxcsr): inexact, underflow, overflow, division by zero, invalid.
FLAG_BITS: Final = ((0, 5), (1, 4), (2, 3), (3, 2), (4, 0))


def read_fcsr(cpu: Any) -> int:
    """The guest's ``fcsr``: rounding mode in bits 7..5, flags below.  ``cpu``: what has ``get`` and ``set`` for state fields."""
    flags = cpu.get("fflags")
    mxcsr = cpu.get("mxcsr")
    for bit, sticky in FLAG_BITS:
        flags |= (mxcsr >> sticky & 1) << bit
    return int(flags | cpu.get("frm") << 5)


def write_fcsr(cpu: Any, value: int) -> None:
    """Set rounding mode and flags from a ``fcsr`` value; bits above 7 are ignored."""
    mode = value >> 5 & 7
    mxcsr = MXCSR_DEFAULT | (MXCSR_ROUNDING >> 2 * mode & 3) << 13
    for bit, sticky in FLAG_BITS:
        mxcsr |= (value >> bit & 1) << sticky
    cpu.set("mxcsr", mxcsr)
    cpu.set("fp_patience", FP_PATIENCE)
    cpu.set("fflags", 0)
    cpu.set("frm", mode)


NO_VTYPE: Final = 1 << 63


def set_vector_type(cpu: Any, vtype: int, vl: int) -> None:
    """Set ``vtype`` and ``vl`` together with what is derived from them; a reserved one becomes illegal."""
    sew, lmul = vtype >> 3 & 7, (vtype & 7 ^ 4) - 4
    if vtype > 255 or lmul == -4 or sew > min(3, lmul + 3):
        vtype, vl, sew, lmul = NO_VTYPE, 0, 8, 0
    cpu.set("vtype", vtype)
    cpu.set("vl", min(vl, (VLEN // 8 << lmul + 3 >> sew) >> 3))
    cpu.set("vsew", sew)
    cpu.set("vlmul", lmul & 0xFFFFFFFF)


__all__ = [
    "EXC_BREAKPOINT", "EXC_EMULATE", "EXC_MISALIGNED", "FLAG_BITS", "F_NAMES", "LAYOUT", "MXCSR_DEFAULT", "MXCSR_FLAGS", "MXCSR_MASKS",
    "MXCSR_MASK_SHIFT", "MXCSR_RC", "MXCSR_ROUNDING", "NO_RESERVATION", "NO_VTYPE", "REGISTERS", "VLEN", "X_NAMES", "read_fcsr",
    "set_vector_type", "write_fcsr",
]  # fmt: skip
