"""Mutual exclusion of overlapping byte ranges."""

from __future__ import annotations

from .sync import Condition

__all__ = ["RangeLock"]


class RangeLock:
    """Writers of overlapping ranges wait for each other; disjoint ones run in parallel.

    The list is scanned linearly: it holds the requests in flight, which are few.
    """

    def __init__(self) -> None:
        self._busy: list[tuple[int, int]] = []
        self._condition = Condition()

    def hold(self, start: int, end: int) -> _Held:
        """Hold ``[start, end)`` inside a ``with``; not re-entrant."""
        return _Held(self._busy, self._condition, (start, end))


class _Held:
    __slots__ = ("_busy", "_condition", "_range")

    def __init__(self, busy: list[tuple[int, int]], condition: Condition, mine: tuple[int, int]) -> None:
        self._busy, self._condition, self._range = busy, condition, mine

    def __enter__(self) -> None:
        start, end = self._range
        with self._condition.lock:
            while self._busy and any(start < other_end and other_start < end for other_start, other_end in self._busy):
                self._condition.wait()
            self._busy.append(self._range)

    def __exit__(self, *exc: object) -> None:
        with self._condition.lock:
            self._busy.remove(self._range)
            self._condition.notify_all()
