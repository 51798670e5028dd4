"""The floating-point environment of one CPU (IEEE 754-2019 clauses 4 and 7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Literal

from pyqemu.softfloat._nan import IEEE, NanRule


class Rounding(IntEnum):
    """Rounding-direction attributes, IEEE 754-2019 clause 4.3, and rounding to odd (von Neumann rounding)."""

    NEAR_EVEN = 0
    TO_ZERO = 1
    DOWN = 2
    UP = 3
    NEAR_AWAY = 4
    ODD = 5


# Sticky exception flags.  The low five bits are laid out as in the Berkeley TestFloat line format.
INEXACT: Final = 1
UNDERFLOW: Final = 2
OVERFLOW: Final = 4
DIVBYZERO: Final = 8
INVALID: Final = 16
EXCEPTIONS: Final = 31
"""Mask of the five exceptions of IEEE 754-2019 clause 7."""
DENORMAL: Final = 32
"""A denormal operand was used (x86 DE); not raised when a NaN or an invalid operation decides the result."""
INPUT_FLUSHED: Final = 64
"""A denormal operand was taken as zero because of ``flush_inputs`` (Arm IDC)."""
OUTPUT_FLUSHED: Final = 128
"""A tiny result was replaced by zero because of ``flush_outputs``."""
# Reasons for INVALID; they accompany it (PowerPC reports them one by one in FPSCR).
INVALID_SNAN: Final = 1 << 8
INVALID_INF_SUB_INF: Final = 1 << 9
INVALID_INF_DIV_INF: Final = 1 << 10
INVALID_ZERO_DIV_ZERO: Final = 1 << 11
INVALID_INF_MUL_ZERO: Final = 1 << 12
INVALID_COMPARE: Final = 1 << 13
INVALID_SQRT: Final = 1 << 14
INVALID_CONVERT: Final = 1 << 15

Limit = Literal["max", "min", "zero", "ones", "indefinite"]


@dataclass(frozen=True, slots=True)
class IntRule:
    """What an out-of-range conversion to an integer returns: IEEE 754-2019 clause 5.8 leaves it open.

    ``max`` and ``min`` are the limits of the integer type, ``indefinite`` is only the top bit set, ``ones``
    is all bits set.  ``indefinite`` for an unsigned type means all bits set, as AVX-512 returns.
    """

    name: str
    nan: Limit
    above: Limit
    below: Limit

    def pick(self, choice: Limit, bits: int, signed: bool) -> int:
        """The integer value of a choice for a type of ``bits`` bits."""
        if choice == "zero":
            return 0
        if choice == "ones" or (choice == "indefinite" and not signed):
            return -1 if signed else (1 << bits) - 1
        if choice == "max":
            return (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
        return -(1 << (bits - 1)) if signed else 0


INDEFINITE: Final = IntRule("indefinite", "indefinite", "indefinite", "indefinite")
"""x86 and e2k: the integer indefinite for NaN and for either side."""
SATURATE: Final = IntRule("saturate", "zero", "max", "min")
"""Arm, LoongArch, MIPS with NAN2008: the nearest limit, and 0 for NaN."""
SATURATE_NAN_MAX: Final = IntRule("saturate-nan-max", "max", "max", "min")
"""RISC-V, SPARC, HPPA: the nearest limit, the largest integer for NaN."""
SATURATE_NAN_MIN: Final = IntRule("saturate-nan-min", "min", "max", "min")
"""PowerPC, s390x: the nearest limit, the smallest integer for NaN."""
ALWAYS_MAX: Final = IntRule("always-max", "max", "max", "max")
"""MIPS before NAN2008: the largest integer for everything."""
INT_RULES: Final[dict[str, IntRule]] = {
    r.name: r for r in (INDEFINITE, SATURATE, SATURATE_NAN_MAX, SATURATE_NAN_MIN, ALWAYS_MAX)
}


class Env:
    """Control and status of one floating-point unit; every operation takes one and ORs into ``flags``."""

    __slots__ = (
        "default_nan",
        "flags",
        "flush_before_rounding",
        "flush_inexact",
        "flush_inputs",
        "flush_outputs",
        "int_rule",
        "nan",
        "precision",
        "rounding",
        "tininess_before",
        "unnormals",
    )

    def __init__(
        self,
        *,
        rounding: int = Rounding.NEAR_EVEN,
        tininess_before: bool = False,
        flush_inputs: bool = False,
        flush_outputs: bool = False,
        flush_before_rounding: bool = False,
        flush_inexact: bool = True,
        default_nan: bool = False,
        nan: NanRule = IEEE,
        int_rule: IntRule = INDEFINITE,
        precision: int = 64,
        unnormals: bool = False,
    ) -> None:
        if precision not in (24, 53, 64):
            raise ValueError(f"x87 precision is 24, 53 or 64 bits, not {precision}")
        self.rounding: int = int(Rounding(rounding))
        """A :class:`Rounding`, kept as a plain int because it is read in every operation."""
        self.tininess_before = tininess_before
        """Detect tininess before rounding (clause 7.5 a) instead of after it (b)."""
        self.flush_inputs = flush_inputs
        """Take denormal operands as zeros of their sign (x86 DAZ, Arm FZ)."""
        self.flush_outputs = flush_outputs
        """Return zeros of the right sign instead of tiny results (x86 FTZ, Arm FZ)."""
        self.flush_before_rounding = flush_before_rounding
        """Decide flushing by the value before rounding (Arm), not after it (x86)."""
        self.flush_inexact = flush_inexact
        """A flushed result raises INEXACT besides UNDERFLOW (x86), or UNDERFLOW alone (Arm)."""
        self.default_nan = default_nan
        """Every NaN result is the default NaN (Arm DN, RISC-V)."""
        self.nan = nan
        self.int_rule = int_rule
        self.precision = precision
        """x87 precision control of f80 results in significand bits: 24, 53 or 64."""
        self.unnormals = unnormals
        """Take f80 unnormals, pseudo-infinities and pseudo-NaNs at face value (8087, 68881) instead of
        treating them as invalid operands (387 and later, e2k)."""
        self.flags = 0

    def raise_flags(self, flags: int) -> None:
        """Set sticky flags."""
        self.flags |= flags

    def copy(self) -> Env:
        """An independent environment with the same control and status."""
        other = Env.__new__(Env)
        for name in Env.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    def __repr__(self) -> str:
        return f"Env({', '.join(f'{n}={getattr(self, n)!r}' for n in Env.__slots__)})"


_X87: Final = ((INVALID, 1), (DENORMAL, 2), (DIVBYZERO, 4), (OVERFLOW, 8), (UNDERFLOW, 16), (INEXACT, 32))


def flags_to_x87(flags: int) -> int:
    """IE DE ZE OE UE PE in bits 0..5: the layout of x87 FSW, MXCSR and the e2k PFPFR and FPSR."""
    return sum(theirs for ours, theirs in _X87 if flags & ours)


def flags_from_x87(bits: int) -> int:
    """The inverse of :func:`flags_to_x87`."""
    return sum(ours for ours, theirs in _X87 if bits & theirs)


_RISCV: Final = ((INEXACT, 1), (UNDERFLOW, 2), (OVERFLOW, 4), (DIVBYZERO, 8), (INVALID, 16))


def flags_to_arm(flags: int) -> int:
    """IOC DZC OFC UFC IXC in bits 0..4 and IDC in bit 7 of the Arm FPSR."""
    pairs = ((INVALID, 1), (DIVBYZERO, 2), (OVERFLOW, 4), (UNDERFLOW, 8), (INEXACT, 16), (INPUT_FLUSHED, 128))
    return sum(theirs for ours, theirs in pairs if flags & ours)


def flags_to_riscv(flags: int) -> int:
    """NX UF OF DZ NV in bits 0..4 of the RISC-V fflags register."""
    return sum(theirs for ours, theirs in _RISCV if flags & ours)
