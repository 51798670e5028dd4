"""The formats: nothing but field widths; everything else follows from them.

A finite value is ``(-1)**sign * m * 2**(e - bias - (precision - 1))`` where ``m`` is the integer
significand and ``e`` the biased exponent field (1 when the field holds 0).  IEEE 754-2019 clause 3.4
defines the interchange formats; bf16 is binary32 cut after 7 fraction bits; the alternative half precision
of Arm has no infinities or NaNs; f80 is the x87 double extended format whose integer bit is stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True, eq=False)
class Format:
    """A binary floating-point format.  Instances are compared by identity."""

    name: str
    exp_bits: int
    precision: int
    """Significand bits including the integer bit."""
    explicit: bool = False
    """The integer bit is stored (f80)."""
    finite_only: bool = False
    """The top exponent holds ordinary numbers (Arm alternative half precision)."""

    sig_bits: int = field(init=False)
    """Width of the stored significand field, and position of the exponent field."""
    width: int = field(init=False)
    sign_shift: int = field(init=False)
    exp_max: int = field(init=False)
    """All-ones exponent field."""
    bias: int = field(init=False)
    sig_mask: int = field(init=False)
    int_bit: int = field(init=False)
    """The bit worth 1.0 in a normal significand (stored or not)."""
    quiet_bit: int = field(init=False)
    inf: int = field(init=False)
    """Bits of +infinity (for a finite-only format: the largest number)."""
    max_finite: int = field(init=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        sig_bits = self.precision if self.explicit else self.precision - 1
        put(self, "sig_bits", sig_bits)
        put(self, "width", 1 + self.exp_bits + sig_bits)
        put(self, "sign_shift", self.exp_bits + sig_bits)
        put(self, "exp_max", (1 << self.exp_bits) - 1)
        put(self, "bias", (1 << (self.exp_bits - 1)) - 1)
        put(self, "sig_mask", (1 << sig_bits) - 1)
        put(self, "int_bit", 1 << (self.precision - 1))
        put(self, "quiet_bit", 1 << (self.precision - 2))
        all_ones = (1 << (self.exp_bits + sig_bits)) - 1
        inf = self.exp_max << sig_bits | (self.int_bit if self.explicit else 0)
        put(self, "inf", all_ones if self.finite_only else inf)
        put(self, "max_finite", all_ones if self.finite_only else (self.exp_max - 1) << sig_bits | self.sig_mask)

    def __repr__(self) -> str:
        return f"<Format {self.name}>"


F16: Final = Format("f16", 5, 11)
ALT16: Final = Format("alt16", 5, 11, finite_only=True)
BF16: Final = Format("bf16", 8, 8)
F32: Final = Format("f32", 8, 24)
F64: Final = Format("f64", 11, 53)
F80: Final = Format("f80", 15, 64, explicit=True)
F128: Final = Format("f128", 15, 113)

FORMATS: Final[dict[str, Format]] = {f.name: f for f in (F16, ALT16, BF16, F32, F64, F80, F128)}
