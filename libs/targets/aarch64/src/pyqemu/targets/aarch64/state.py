"""The state of one A64 processing element in user mode, and the registers that are views of it.

PSTATE.NZCV is kept as what it comes from, so that flags nobody looks at cost nothing but the stores that exact state needs: ``flag_r``,
``flag_x`` and ``flag_y`` are a sum and its operands, extended by their signs to 64 bits, where subtracting y is adding not y with carry:

* N is the sign bit of ``flag_r``; Z is set when it is zero;
* C is the sign bit of x & y | (x | y) & ~r, the carry out;
* V is the sign bit of (x ^ r) & (y ^ r).

Each of the four is inverted where ``flag_fix`` has a one (N is bit 3, V bit 0): so any four bits can be set, with r = 1 and x = y = 0.

FPSR's exception flags are sticky in the host's control and status word (``mxcsr``) while guest code runs; saturation (QC) is "``qc`` is not
zero".  FPCR is kept as written, with its rounding mode and flush-to-zero copied into ``mxcsr``.
"""

from __future__ import annotations

from pyqemu.tcg_ir.state import Field, StateLayout
from pyqemu.tcg_ir.types import I64, V128

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

#: No exclusive access is under way: no address can be this.
NO_ADDRESS: Final = 0xFFFF_FFFF_FFFF_FFFF

LAYOUT: Final = StateLayout(
    [
        Field("x", I64, 32, doc="general registers 0..30; element 31 is SP"),
        Field("zr", I64, doc="what XZR and WZR read: always zero"),
        Field("flag_r", I64, reset=1, doc="NZCV: the result"),
        Field("flag_x", I64, doc="NZCV: the first operand"),
        Field("flag_y", I64, doc="NZCV: the second operand, inverted by a subtraction"),
        Field("flag_fix", I64, doc="NZCV: bits to invert"),
        Field("qc", I64, doc="not zero: FPSR.QC"),
        Field("fpcr", I64, doc="FPCR"),
        Field("fpsr", I64, doc="the bits of FPSR that neither the host's flags nor qc hold (IDC)"),
        Field("tpidr", I64, doc="TPIDR_EL0"),
        Field("tpidrro", I64, doc="TPIDRRO_EL0"),
        Field("ex_addr", I64, reset=NO_ADDRESS, doc="address of the exclusive access under way, all ones: none"),
        Field("ex_value", I64, doc="what a load-exclusive read"),
        Field("ex_high", I64, doc="the second doubleword a load-exclusive pair read"),
        Field("v", V128, 32, doc="SIMD and floating-point registers"),
        Field("bad_addr", I64, doc="address of the access that raised the alignment exception"),
    ]
)

FPCR_AHP: Final = 1 << 26
FPCR_DN: Final = 1 << 25
FPCR_FZ: Final = 1 << 24
FPCR_MODE_SHIFT: Final = 22
FPCR_FZ16: Final = 1 << 19
#: Bits of FPCR that can be written: AHP, DN, FZ, RMode, FZ16.
FPCR_MASK: Final = 0x07C8_0000
FPSR_QC: Final = 1 << 27
FPSR_IDC: Final = 1 << 7
#: Exception flags IOC DZC OFC UFC IXC are bits 0 to 4.
FPSR_FLAGS: Final = 0x1F

MXCSR_DEFAULT: Final = 0x1F80
MXCSR_FLAGS: Final = 0x3D  # IE ZE OE UE PE: what FPSR shows
MXCSR_FLUSH: Final = 0x8040  # FZ and DAZ
#: Rounding control of MXCSR for RMode: nearest, plus infinity, minus infinity, zero; two bits each, packed.
MXCSR_ROUNDING: Final = 0b11_01_10_00


def mxcsr_control(fpcr: int) -> int:
    """Control bits of MXCSR for an FPCR; flags are zero."""
    rounding = MXCSR_ROUNDING >> 2 * (fpcr >> FPCR_MODE_SHIFT & 3) & 3
    return MXCSR_DEFAULT | rounding << 13 | (MXCSR_FLUSH if fpcr & FPCR_FZ else 0)


def read_nzcv(cpu: Any) -> int:
    """NZCV as the register holds it: bits 31 to 28."""
    r, x, y = cpu.get("flag_r"), cpu.get("flag_x"), cpu.get("flag_y")
    flags: int = r >> 63 << 3 | (r == 0) << 2 | (x & y | (x | y) & ~r) >> 63 << 1 | ((x ^ r) & (y ^ r)) >> 63
    fix: int = cpu.get("flag_fix")
    return (flags ^ fix & 15) << 28


def write_nzcv(cpu: Any, value: int) -> None:
    """Set the flags from bits 31 to 28."""
    for name, part in (("flag_r", 1), ("flag_x", 0), ("flag_y", 0), ("flag_fix", value >> 28 & 15)):
        cpu.set(name, part)


def read_fpcr(cpu: Any) -> int:
    value: int = cpu.get("fpcr")
    return value


def write_fpcr(cpu: Any, value: int) -> None:
    """Set FPCR; what is not implemented reads as zero."""
    value &= FPCR_MASK
    cpu.set("fpcr", value)
    cpu.set("mxcsr", cpu.get("mxcsr") & MXCSR_FLAGS | mxcsr_control(value))


def read_fpsr(cpu: Any) -> int:
    """FPSR: flags that the host has collected, IDC and QC."""
    host = cpu.get("mxcsr")
    value: int = host & 1 | host >> 1 & 0x1E | cpu.get("fpsr") & FPSR_IDC | (FPSR_QC if cpu.get("qc") else 0)
    return value


def write_fpsr(cpu: Any, value: int) -> None:
    """Set FPSR."""
    cpu.set("mxcsr", cpu.get("mxcsr") & ~0x3F | value & 1 | (value & 0x1E) << 1)
    cpu.set("fpsr", value & FPSR_IDC)
    cpu.set("qc", value & FPSR_QC)


__all__ = [
    "FPCR_AHP",
    "FPCR_DN",
    "FPCR_FZ",
    "FPCR_FZ16",
    "FPCR_MASK",
    "FPCR_MODE_SHIFT",
    "FPSR_FLAGS",
    "FPSR_IDC",
    "FPSR_QC",
    "LAYOUT",
    "MXCSR_DEFAULT",
    "MXCSR_FLAGS",
    "MXCSR_FLUSH",
    "MXCSR_ROUNDING",
    "NO_ADDRESS",
    "mxcsr_control",
    "read_fpcr",
    "read_fpsr",
    "read_nzcv",
    "write_fpcr",
    "write_fpsr",
    "write_nzcv",
]
