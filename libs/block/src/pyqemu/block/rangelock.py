"""Mutual exclusion of overlapping byte ranges."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["RangeLock"]


class RangeLock:
    """Writers of overlapping ranges wait for each other; disjoint ones run in parallel.

    The list is scanned linearly: it holds the requests in flight, which are few.
    """

    def __init__(self) -> None:
        self._busy: list[tuple[int, int]] = []
        self._condition = threading.Condition(threading.Lock())

    @contextmanager
    def hold(self, start: int, end: int) -> Iterator[None]:
        """Hold ``[start, end)``; not re-entrant."""
        mine = (start, end)
        with self._condition:
            while any(start < other_end and other_start < end for other_start, other_end in self._busy):
                self._condition.wait()
            self._busy.append(mine)
        try:
            yield
        finally:
            with self._condition:
                self._busy.remove(mine)
                self._condition.notify_all()
