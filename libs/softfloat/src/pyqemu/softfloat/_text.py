"""Decimal and hexadecimal text of floating-point numbers, correctly rounded both ways (IEEE 754-2019 clause 5.12)."""

from __future__ import annotations

import re
from typing import Final

_SPECIAL: Final = re.compile(r"([+-]?)(inf(?:inity)?|s?nan)(?:\((0x[0-9a-f]+|[0-9]+)\))?\Z", re.IGNORECASE)
_DECIMAL: Final = re.compile(r"([+-]?)(?=\.?[0-9])([0-9_]*)(?:\.([0-9_]*))?(?:e([+-]?[0-9]+))?\Z", re.IGNORECASE)
_HEX: Final = re.compile(r"([+-]?)0x(?=\.?[0-9a-f])([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?\Z", re.IGNORECASE)
_CHUNK: Final = 4000
_FAR: Final = 20000
"""Decimal and binary exponents beyond this overflow or underflow every format in the same way."""


class ParseError(ValueError):
    """Text that is not a number."""


def _digits_to_int(digits: str) -> int:
    # In pieces, because int() of a long decimal string is limited.
    value = 0
    for i in range(0, len(digits), _CHUNK):
        piece = digits[i : i + _CHUNK]
        value = value * 10 ** len(piece) + int(piece)
    return value


def _small(text: str | None) -> int:
    """An exponent, limited so that nobody can ask for a billion digits."""
    if not text:
        return 0
    sign = -1 if text[0] == "-" else 1
    digits = text.lstrip("+-").lstrip("0")
    return sign * (int(digits or "0") if len(digits) < 10 else 10**9)


def parse_special(text: str) -> tuple[int, str, int | None] | None:
    """(sign, "inf" | "nan" | "snan", payload) or None."""
    match = _SPECIAL.match(text)
    if match is None:
        return None
    kind = match[2].lower()
    kind = "inf" if kind.startswith("inf") else kind
    if match[3] and kind == "inf":
        return None
    return int(match[1] == "-"), kind, int(match[3], 0) if match[3] else None


def parse_number(text: str, precision: int) -> tuple[int, int, int]:
    """(sign, m, power) with the value ``m * 2**power``, m jammed to at least ``precision + 2`` bits if not exact.

    Raises ParseError.
    """
    match = _HEX.match(text)
    if match is not None:
        fraction = match[3] or ""
        m = int((match[2] or "") + fraction, 16)
        return int(match[1] == "-"), m, _small(match[4]) - 4 * len(fraction)
    match = _DECIMAL.match(text)
    if match is None:
        raise ParseError(f"not a floating-point number: {text!r}")
    sign = int(match[1] == "-")
    fraction = (match[3] or "").replace("_", "")
    digits = ((match[2] or "").replace("_", "") + fraction).lstrip("0")
    power10 = _small(match[4]) - len(fraction)
    if not digits:
        return sign, 0, 0
    if len(digits) + power10 > _FAR:
        return sign, 1, 8 * _FAR
    if len(digits) + power10 < -_FAR:
        return sign, 1 << (precision + 2) | 1, -8 * _FAR
    n = _digits_to_int(digits)
    if power10 >= 0:
        return sign, n * 10**power10, 0
    return sign, *ratio(n, 10**-power10, precision)


def ratio(n: int, d: int, precision: int) -> tuple[int, int]:
    """(m, power) of n/d > 0, m jammed to ``precision + 2`` bits or more if not exact."""
    shift = max(0, precision + 3 + d.bit_length() - n.bit_length())
    q, rest = divmod(n << shift, d)
    return (q | 1 if rest else q), -shift


def shortest_digits(m: int, power: int, even: bool, lower_is_closer: bool) -> tuple[str, int]:
    """(digits, exponent) of the shortest decimal ``0.d1d2... * 10**exponent`` that rounds to nearest even to
    ``m * 2**power``; of several, the closest one, and of two as close the one that ends in an even digit.

    ``lower_is_closer``: the neighbour below is at half the distance (m is a power of two, not the smallest normal).
    ``even``: the ends of the rounding interval belong to it.
    """
    # Everything in units of 1/den: value, and the ends of its rounding interval.
    value, low_gap, high_gap = 4 * m, 1 if lower_is_closer else 2, 2
    den = 4
    if power >= 0:
        value, low_gap, high_gap = value << power, low_gap << power, high_gap << power
    else:
        den <<= -power
    low, high = value - low_gap, value + high_gap
    # 10**(k-1) <= value < 10**k, from an estimate by bit lengths (log10(2) = 0.30103).
    k = (value.bit_length() - den.bit_length()) * 30103 // 100000
    while value >= den * 10**k if k >= 0 else value * 10**-k >= den:
        k += 1
    while value < den * 10 ** (k - 1) if k >= 1 else value * 10 ** (1 - k) < den:
        k -= 1
    count = 1
    while True:
        # Decimals of `count` digits around the value: n / 10**(count - k)
        scale = count - k
        up, down = (10**scale, 1) if scale >= 0 else (1, 10**-scale)
        unit = den * down
        n, rest = divmod(value * up, unit)
        best = -1
        nearer_below = 2 * rest < unit + (n & 1 == 0)  # of two that are equally close the even one
        for candidate in (n, n + 1) if nearer_below else (n + 1, n):
            x = candidate * unit
            if low * up < x < high * up or (even and x in (low * up, high * up)):
                best = candidate
                break
        if best > 0:
            digits = str(best)
            return digits.rstrip("0"), k + len(digits) - count
        count += 1


def layout(digits: str, exponent: int) -> str:
    """Positional or scientific text of ``0.digits * 10**exponent``, as Python prints floats."""
    point = exponent
    if -4 < point <= 16:
        if point <= 0:
            return "0." + "0" * -point + digits
        if len(digits) <= point:
            return digits + "0" * (point - len(digits)) + ".0"
        return digits[:point] + "." + digits[point:]
    mantissa = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    return f"{mantissa}e{point - 1:+03d}"
