"""The few steps that native code does in another way than Python: wide products, quotients, roots.

Everything else in the arithmetic is plain text that :mod:`pyqemu.softfloat.emit` compiles as it stands; for these
functions it has its own emission.  All "jam": the lowest bit of the result is also set if digits were cut off.
"""

from __future__ import annotations

from math import isqrt


def mul_jam(a: int, b: int, drop: int) -> int:
    """``a * b >> drop``, jammed."""
    m = a * b
    q = m >> drop
    return q if q << drop == m else q | 1


def div_jam(a: int, b: int, shift: int) -> int:
    """``(a << shift) // b``, jammed; ``a < 2 * b``."""
    q, rest = divmod(a << shift, b)
    return q | 1 if rest else q


def sqrt_jam(a: int, shift: int, bits: int) -> int:
    """The integer square root of ``a << shift``, jammed; ``a`` has ``bits`` bits or one less, both numbers are even."""
    m = a << shift
    root = isqrt(m)
    return root if root * root == m else root | 1


def shift_mod(a: int, shift: int, b: int) -> tuple[int, int]:
    """``(a << shift)`` divided by ``b``: the low three bits of the quotient, and the remainder; ``a < 2 * b``."""
    return divmod(a * pow(2, shift, 8 * b) % (8 * b), b)
