"""NaN strategies: which NaN an operation returns (IEEE 754-2019 clause 6.2.3 leaves it to the CPU)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal

from pyqemu.softfloat._formats import Format


class Order(Enum):
    """How one NaN is chosen among the operands."""

    FIRST = "first"
    """The first NaN in operand order."""
    LAST = "last"
    """The last NaN in operand order."""
    SNAN_FIRST = "snan-first"
    """The first signalling NaN, else the first quiet one."""
    SNAN_LAST = "snan-last"
    """The last signalling NaN, else the last quiet one."""
    X87 = "x87"
    """A quiet one over a signalling one, else the larger significand, else the positive one (SDM vol. 1, table 4-7)."""


InfZero = Literal["default", "operand", "default-if-quiet"]


@dataclass(frozen=True, slots=True)
class NanRule:
    """A guest's NaN strategy."""

    name: str
    two: Order = Order.SNAN_FIRST
    """Choice among two operands."""
    three: Order = Order.SNAN_FIRST
    """Choice among the three operands of a fused multiply-add, taken in ``fma_order``."""
    fma_order: tuple[int, int, int] = (0, 1, 2)
    """Operand order of ``a*b + c`` for ``three``."""
    inf_zero: InfZero = "operand"
    """Result of ``inf * 0 + NaN``: the NaN, the default NaN, or the default NaN unless the NaN signals."""
    inf_zero_invalid: bool = True
    """Whether ``inf * 0 + quiet NaN`` raises INVALID (clause 7.2 c leaves it open)."""
    default_sign: int = 0
    default_pattern: Literal["quiet", "ones", "inverted", "second"] = "quiet"
    """Fraction of the default NaN: top bit; all ones; all but the top bit; only the second bit."""
    one_is_signalling: bool = False
    """The sense of the quiet bit is inverted (HPPA, SH-4, MIPS before NAN2008)."""
    always_default: bool = False
    """Operations never propagate payloads (RISC-V)."""

    def default(self, fmt: Format) -> int:
        """Bits of the default NaN of a format."""
        q = fmt.quiet_bit
        frac = {"quiet": q, "ones": 2 * q - 1, "inverted": q - 1, "second": q >> 1}[self.default_pattern]
        return self.default_sign << fmt.sign_shift | fmt.inf | frac

    def is_signalling(self, fmt: Format, nan: int) -> bool:
        """Whether a NaN of the format signals."""
        return bool(nan & fmt.quiet_bit) == self.one_is_signalling

    def silence(self, fmt: Format, nan: int) -> int:
        """The quiet NaN for a NaN.  With inverted sense clearing one bit could make an infinity, so
        MIPS and SH-4 return their default NaN and HPPA sets the next bit."""
        if not self.one_is_signalling:
            return nan | fmt.quiet_bit
        if not nan & fmt.quiet_bit:
            return nan
        if self.default_pattern == "second":
            return nan & ~fmt.quiet_bit | fmt.quiet_bit >> 1
        return self.default(fmt)

    def prefer(self, fmt: Format, order: Order, kind_a: int, a: int, kind_b: int, b: int) -> tuple[int, int]:
        """The better of two operands, ``(class, bits)`` each; classes as in ``_core``: 3 quiet, 4 signalling NaN,
        below 3 no NaN.  At least one is a NaN."""
        if kind_b < 3:
            return kind_a, a
        if kind_a < 3:
            return kind_b, b
        take_b = False
        if order is Order.LAST:
            take_b = True
        elif order is Order.SNAN_FIRST:
            take_b = kind_b > kind_a
        elif order is Order.SNAN_LAST:
            take_b = kind_b >= kind_a
        elif order is Order.X87:
            sig_a, sig_b = a & fmt.sig_mask, b & fmt.sig_mask
            if kind_a != kind_b:
                take_b = kind_b < kind_a
            elif sig_a != sig_b:
                take_b = sig_b > sig_a
            else:
                take_b = (a >> fmt.sign_shift) > (b >> fmt.sign_shift)
        if take_b:
            return kind_b, b
        return kind_a, a


IEEE: Final = NanRule("ieee")
"""A neutral rule: signalling operands first, positive quiet default NaN."""
X87: Final = NanRule("x87", two=Order.X87, three=Order.X87, default_sign=1)
X86_SSE: Final = NanRule("x86-sse", two=Order.FIRST, three=Order.FIRST, default_sign=1, inf_zero_invalid=False)
E2K: Final = NanRule("e2k", two=Order.X87, three=Order.FIRST, default_sign=1)
"""e2k: the x87 rule for scalar, packed and f80 operations alike; FMA takes the first NaN of s1, s2, s3."""
ARM: Final = NanRule("arm", fma_order=(2, 0, 1), inf_zero="default-if-quiet")
RISCV: Final = NanRule("riscv", inf_zero="default", always_default=True)
MIPS_LEGACY: Final = NanRule("mips-legacy", inf_zero="default", default_pattern="inverted", one_is_signalling=True)
MIPS_2008: Final = NanRule("mips-2008", fma_order=(2, 0, 1))
POWERPC: Final = NanRule("powerpc", two=Order.FIRST, three=Order.FIRST, fma_order=(0, 2, 1))
SPARC: Final = NanRule("sparc", two=Order.SNAN_LAST, three=Order.SNAN_LAST, default_pattern="ones")
HPPA: Final = NanRule("hppa", default_pattern="second", one_is_signalling=True)
SH4: Final = NanRule("sh4", default_pattern="inverted", one_is_signalling=True, always_default=True)
S390X: Final = NanRule("s390x", inf_zero="default")
LOONGARCH: Final = NanRule("loongarch", fma_order=(2, 0, 1))
M68K: Final = NanRule("m68k", two=Order.FIRST, three=Order.FIRST, default_pattern="ones")
HEXAGON: Final = NanRule("hexagon", default_sign=1, default_pattern="ones", always_default=True)

NAN_RULES: Final[dict[str, NanRule]] = {
    r.name: r
    for r in (
        IEEE, X87, X86_SSE, E2K, ARM, RISCV, MIPS_LEGACY, MIPS_2008, POWERPC, SPARC, HPPA, SH4, S390X, LOONGARCH,
        M68K, HEXAGON,
    )
}  # fmt: skip
"""Every rule by name."""
