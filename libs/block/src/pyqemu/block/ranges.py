"""A set of bytes kept as disjoint ranges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

__all__ = ["RangeSet"]


class RangeSet:
    """Half-open ranges; adding and removing cost the number of ranges they touch.  Not thread-safe."""

    def __init__(self, ranges: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        #: Bytes in the set.
        self.total = 0
        for start, end in ranges:
            self.add(start, end)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(list(zip(self._starts, self._ends, strict=True)))

    def __bool__(self) -> bool:
        return bool(self._starts)

    def _replace(self, first: int, last: int, ranges: list[tuple[int, int]]) -> None:
        self.total += sum(end - start for start, end in ranges)
        self.total -= sum(self._ends[first:last]) - sum(self._starts[first:last])
        self._starts[first:last] = [start for start, _ in ranges]
        self._ends[first:last] = [end for _, end in ranges]

    def add(self, start: int, end: int) -> None:
        """Put ``[start, end)`` in; neighbours grow together."""
        if start >= end:
            return
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._replace(first, last, [(start, end)])

    def remove(self, start: int, end: int) -> None:
        """Take ``[start, end)`` out."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if first >= last or start >= end:
            return
        left, right = (self._starts[first], start), (end, self._ends[last - 1])
        self._replace(first, last, [one for one in (left, right) if one[0] < one[1]])

    def overlap(self, start: int, end: int) -> list[tuple[int, int]]:
        """The parts of ``[start, end)`` that are in the set."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if start >= end:
            return []
        return [(max(start, self._starts[i]), min(end, self._ends[i])) for i in range(first, last)]

    def first(self, most: int, grid: int = 1) -> tuple[int, int] | None:
        """The first range, cut at a multiple of ``grid`` after at most ``most`` bytes; it stays in the set."""
        if not self._starts:
            return None
        start, end = self._starts[0], self._ends[0]
        cut = (start + most) // grid * grid
        return start, min(end, cut if cut > start else start + grid)
