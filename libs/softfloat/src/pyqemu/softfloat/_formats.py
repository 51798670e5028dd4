"""What a format is: nothing but field widths; everything else follows from them.

A finite value is ``(-1)**sign * m * 2**(e - bias - (precision - 1))`` where ``m`` is the integer
significand and ``e`` the biased exponent field (1 when the field holds 0).  IEEE 754-2019 clause 3.4
defines the interchange formats; bf16 is binary32 cut after 7 fraction bits; the alternative half precision
of Arm has no infinities or NaNs; f80 is the x87 double extended format whose integer bit is stored.
"""

from __future__ import annotations

from typing import Any


class Format(type):
    """A binary floating-point format; its instances are the values of the format.

    ``class F64(Float, metaclass=Format, name="f64", exp_bits=11, precision=53)``.
    """

    name: str
    exp_bits: int
    precision: int
    """Significand bits including the integer bit."""
    explicit: bool
    """The integer bit is stored (f80)."""
    finite_only: bool
    """The top exponent holds ordinary numbers (Arm alternative half precision)."""
    sig_bits: int
    """Width of the stored significand field, and position of the exponent field."""
    width: int
    sign_shift: int
    exp_max: int
    """All-ones exponent field."""
    bias: int
    sig_mask: int
    int_bit: int
    """The bit worth 1.0 in a normal significand (stored or not)."""
    quiet_bit: int
    inf: int
    """Bits of +infinity (for a finite-only format: the largest number)."""
    max_finite: int

    def __new__(mcs, cls_name: str, bases: tuple[type, ...], namespace: dict[str, Any], **_: object) -> Format:
        return super().__new__(mcs, cls_name, bases, namespace)

    def __init__(
        cls,
        cls_name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        name: str = "",
        exp_bits: int = 0,
        precision: int = 0,
        explicit: bool = False,
        finite_only: bool = False,
    ) -> None:
        super().__init__(cls_name, bases, namespace)
        if not name:  # the abstract base of the values
            return
        cls.name, cls.exp_bits, cls.precision = name, exp_bits, precision
        cls.explicit, cls.finite_only = explicit, finite_only
        cls.sig_bits = precision if explicit else precision - 1
        cls.width = 1 + exp_bits + cls.sig_bits
        cls.sign_shift = exp_bits + cls.sig_bits
        cls.exp_max = (1 << exp_bits) - 1
        cls.bias = (1 << (exp_bits - 1)) - 1
        cls.sig_mask = (1 << cls.sig_bits) - 1
        cls.int_bit = 1 << (precision - 1)
        cls.quiet_bit = 1 << (precision - 2)
        all_ones = (1 << cls.sign_shift) - 1
        inf = cls.exp_max << cls.sig_bits | (cls.int_bit if explicit else 0)
        cls.inf = all_ones if finite_only else inf
        cls.max_finite = all_ones if finite_only else (cls.exp_max - 1) << cls.sig_bits | cls.sig_mask

    def __repr__(cls) -> str:
        return f"<Format {cls.name}>"
