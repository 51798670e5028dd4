"""Comparing two images by content (and, strictly, by allocation)."""

from __future__ import annotations

from ..errors import BlockError, IoError, reason
from ..named import NamedTuple
from ..node import ALLOCATED, DATA, ZERO, Node
from ..zeros import equal, is_zero
from .status import chain_extents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Comparison", "StatusError", "compare_images"]

_STEP = 2 << 20
_SECTOR = 512


class StatusError(BlockError):
    """It cannot be told what of an image is allocated."""


class Comparison(NamedTuple):
    """``mismatch``: offset of the first sector that differs; ``status_at``: of the first that is stored otherwise."""

    mismatch: int | None
    sizes_differ: bool
    status_at: int | None = None

    @property
    def equal(self) -> bool:
        return self.mismatch is None and self.status_at is None


def _cut(node: Node, end: int) -> Iterator[tuple[int, int, int]]:
    try:
        for found in chain_extents(node, 0, end):
            yield found.offset, found.offset + found.length, found.status & (DATA | ZERO | ALLOCATED)
    except BlockError as error:
        raise StatusError(f"Sector allocation test failed for {node.filename}: {reason(error)}") from None


def _read(node: Node, offset: int, view: memoryview) -> None:
    try:
        node.read_into(offset, view)
    except BlockError as error:
        raise IoError(f"Error while reading offset {offset} of {node.filename}: {reason(error)}") from None


def _first_difference(one: memoryview, other: memoryview) -> int:
    """Offset of the first differing sector of two buffers that are not equal."""
    low, high = 0, len(one)
    while high - low > _SECTOR:
        middle = (low + high) // 2 // _SECTOR * _SECTOR
        if middle == low:
            break
        if equal(one[low:middle], other[low:middle]):
            low = middle
        else:
            high = middle
    if high - low > _SECTOR and equal(one[low : low + _SECTOR], other[low : low + _SECTOR]):
        low += _SECTOR
    return low


def compare_images(
    one: Node,
    other: Node,
    *,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
    sizes_differ: Callable[[], None] | None = None,
) -> Comparison:
    """Compare up to the shorter end; the longer one's rest must be zeros (``sizes_differ`` is called before that is read).

    Raises StatusError if it cannot be told what is allocated, IoError if something cannot be read.
    """
    differ = one.size != other.size
    if strict and differ:
        return Comparison(None, True)
    end, total = min(one.size, other.size), max(one.size, other.size)
    buffer = memoryview(bytearray(min(_STEP, max(end, 1)))), memoryview(bytearray(min(_STEP, max(end, 1))))
    left, right = _cut(one, end), _cut(other, end)
    position = 0
    first = second = (0, 0, 0)
    while position < end:
        if first[1] <= position:
            first = next(left)
        if second[1] <= position:
            second = next(right)
        stop = min(first[1], second[1])
        if strict and first[2] != second[2]:
            return Comparison(None, differ, position)
        stop = min(stop, position + _STEP) if not (first[2] & ZERO and second[2] & ZERO) else stop
        found = _compare_part(one, other, position, stop, bool(first[2] & ZERO), bool(second[2] & ZERO), buffer)
        if found is not None:
            return Comparison(found, differ)
        position = stop
        if progress:
            progress(position, total)
    if differ:
        if sizes_differ:
            sizes_differ()
        longer = one if one.size > other.size else other
        found = _rest_is_zero(longer, end, buffer[0] if end else memoryview(bytearray(_STEP)))
        if found is not None:
            return Comparison(found, True)
    return Comparison(None, differ)


def _compare_part(
    one: Node, other: Node, start: int, end: int, zero1: bool, zero2: bool, buffer: tuple[memoryview, memoryview]
) -> int | None:
    if zero1 and zero2:
        return None
    length = end - start
    a, b = buffer[0][:length], buffer[1][:length]
    if zero1 or zero2:
        _read(other if zero1 else one, start, a)
        if is_zero(a):
            return None
        return start + _first_difference(a, memoryview(bytes(length)))
    _read(one, start, a)
    _read(other, start, b)
    return None if equal(a, b) else start + _first_difference(a, b)


def _rest_is_zero(node: Node, start: int, buffer: memoryview) -> int | None:
    for found in chain_extents(node, start, node.size - start):
        if found.status & ZERO:
            continue
        position, end = found.offset, found.offset + found.length
        while position < end:
            part = buffer[: min(len(buffer), end - position)]
            _read(node, position, part)
            if not is_zero(part):
                return position + _first_difference(part, memoryview(bytes(len(part))))
            position += len(part)
    return None
