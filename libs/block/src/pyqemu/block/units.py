"""Sizes as people write and read them: the one parser and the one printer."""

from __future__ import annotations

from .errors import UsageError

__all__ = ["SizeTooLarge", "format_size", "parse_size"]


class SizeTooLarge(UsageError):
    """A well-formed size of 8 EiB or more."""


_SUFFIX = {"": 1, "b": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40, "p": 1 << 50, "e": 1 << 60}
_DIGITS = frozenset("0123456789")
_HEX_DIGITS = frozenset("0123456789abcdefABCDEF")
_NAMES = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def parse_size(text: str, what: str = "size", default_suffix: str = "") -> int:
    """``"1.5G"`` -> 1610612736 bytes.  Suffixes are powers of 1024; a fraction needs a suffix larger than a byte."""
    number = text.lstrip()
    is_hex = number[:2] in ("0x", "0X")
    known = _HEX_DIGITS if is_hex else _DIGITS
    suffix = "" if not number or number[-1] in known or number[-1] == "." else number[-1].lower()
    number = number[: len(number) - len(suffix)]
    whole, point, digits = (number[2:] if is_hex else number).partition(".")
    legal = whole and known.issuperset(whole) and _DIGITS.issuperset(digits) and suffix in _SUFFIX
    scale = _SUFFIX[suffix or default_suffix.lower()] if legal else 1
    if not legal or (point and (is_hex or (scale == 1 and digits.strip("0")))):
        raise UsageError(f"Invalid {what} '{text}'")
    value = int(whole, 16 if is_hex else 10) * scale
    if digits:
        value += int(digits) * scale // 10 ** len(digits)
    if value >= 1 << 63:
        raise SizeTooLarge(f"Invalid {what} '{text}': larger than 8 EiB")
    return value


def format_size(size: int) -> str:
    """Three significant digits and a binary unit, as C's ``%0.3g``: ``196 KiB``, ``1.5 GiB``, ``0 B``."""
    # The unit is chosen so that the printed number stays below 1000.
    step = 0
    while step < len(_NAMES) - 1 and size / (1 << 10 * step) >= 1000:
        step += 1
    return f"{size / (1 << 10 * step):.3g} {_NAMES[step]}"
