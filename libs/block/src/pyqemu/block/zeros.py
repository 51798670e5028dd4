"""Zero buffers and comparisons at memory speed.

``bytearray == anything with a buffer`` is memcmp without a copy (13 GB/s measured); ``memoryview == memoryview``
compares element by element (1 GB/s).  So comparisons here always have a bytearray on the left.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ZEROS", "equal", "fill_zero", "is_zero", "runs_of", "split_zeros"]

ZEROS = memoryview(bytes(2 << 20))
#: Compared at a time: the zeros stay in the processor's cache.
_PIECE = 128 << 10


#: Buffers of zeros by length.
_made: dict[int, bytearray] = {}


def _zero_bytes(length: int) -> bytearray:
    found = _made.get(length)
    if found is None:
        if len(_made) >= 16:
            _made.clear()
        found = _made[length] = bytearray(length)
    return found


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


def split_zeros(view: memoryview, piece: int, shortest: int) -> Iterator[tuple[int, int, bool]]:
    """(start, end, zero) runs of ``view`` on a grid of ``piece`` bytes; zero runs below ``shortest`` count as data."""
    if is_zero(view):
        yield 0, len(view), True
        return
    # One look at the first byte of every piece rules out most of them at once.
    firsts = bytes(view[::piece])
    marks = bytearray(len(firsts))
    found = firsts.find(0)
    while found >= 0:
        marks[found] = is_zero(view[found * piece : (found + 1) * piece])
        found = firsts.find(0, found + 1)
    yield from runs_of(marks, piece, len(view), shortest)


def runs_of(marks: bytearray, piece: int, length: int, shortest: int) -> Iterator[tuple[int, int, bool]]:
    """The runs that `split_zeros` gives, of one mark (1: zero) for every piece."""
    data_start = position = 0
    while position < len(marks):
        start = marks.find(1, position)
        if start < 0:
            break
        stop = marks.find(0, start)
        position = stop if stop >= 0 else len(marks)
        begin, end = start * piece, min(position * piece, length)
        if end - begin >= shortest or (end == length and end - begin >= piece):
            if begin > data_start:
                yield data_start, begin, False
            yield begin, end, True
            data_start = end
    if data_start < length:
        yield data_start, length, False
