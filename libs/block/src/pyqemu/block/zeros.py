"""Zero buffers and comparisons at memory speed.

``bytearray == anything with a buffer`` is memcmp without a copy (13 GB/s measured); ``memoryview == memoryview``
compares element by element (1 GB/s).  So comparisons here always have a bytearray on the left.
"""

from __future__ import annotations

import functools

__all__ = ["ZEROS", "equal", "fill_zero", "is_zero"]

ZEROS = memoryview(bytes(2 << 20))
#: Compared at a time: the zeros stay in the processor's cache.
_PIECE = 128 << 10


@functools.lru_cache(maxsize=16)
def _zero_bytes(length: int) -> bytearray:
    return bytearray(length)


def is_zero(view: memoryview | bytes | bytearray) -> bool:
    """Whether every byte is zero.  The comparison ends at the first difference, so data costs nothing."""
    length = len(view)
    if length <= _PIECE:
        return _zero_bytes(length) == view
    if _zero_bytes(512) != view[:512]:
        return False
    return all(_zero_bytes(min(_PIECE, length - i)) == view[i : i + _PIECE] for i in range(0, length, _PIECE))


def equal(one: memoryview, other: memoryview) -> bool:
    """Whether two buffers hold the same bytes."""
    base = one.obj
    if isinstance(base, bytearray) and len(base) == len(one):
        return base == other
    return bytearray(one) == other


def fill_zero(view: memoryview) -> None:
    """Set every byte of a writable view to zero."""
    for start in range(0, len(view), len(ZEROS)):
        part = view[start : start + len(ZEROS)]
        part[:] = ZEROS[: len(part)]
