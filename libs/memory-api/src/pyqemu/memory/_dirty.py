"""Dirty logging: who wants to know which pages of a RAM block were written.

One byte per page and client, so that native code can mark a page with a plain store and a scan is bytes.find.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator

PAGE_SIZE = 4096
PAGE_BITS = 12


class DirtyClient(enum.IntEnum):
    """Independent observers of writes; each sees and clears only its own marks."""

    VGA = 0
    CODE = 1
    MIGRATION = 2

    @property
    def bit(self) -> int:
        return 1 << self.value


CLIENTS_OF_MASK = {mask: tuple(c for c in DirtyClient if mask & c.bit) for mask in range(8)}


class DirtyPages:
    """The marks of one RAM block.  Maps are made when a client first logs."""

    __slots__ = ("_maps", "_pages")

    def __init__(self, size: int) -> None:
        self._pages = -(-size // PAGE_SIZE)
        self._maps: list[bytearray | None] = [None] * len(DirtyClient)

    def resize(self, size: int) -> None:
        self._pages = -(-size // PAGE_SIZE)
        for marks in self._maps:
            if marks is not None:
                missing = self._pages - len(marks)
                if missing > 0:
                    marks.extend(bytes(missing))
                else:
                    del marks[self._pages :]

    def map_of(self, client: DirtyClient) -> bytearray:
        """The live marks of a client, one byte per page."""
        marks = self._maps[client]
        if marks is None:
            marks = self._maps[client] = bytearray(self._pages)
        return marks

    def mark(self, offset: int, length: int, mask: int) -> None:
        """Note a write of length bytes for every client in mask (bits of DirtyClient)."""
        if length <= 0:
            return
        first = offset >> PAGE_BITS
        last = (offset + length - 1) >> PAGE_BITS
        for client in CLIENTS_OF_MASK[mask]:
            marks = self.map_of(client)
            if first == last:
                marks[first] = 1
            else:
                marks[first : last + 1] = b"\x01" * (last + 1 - first)

    def is_dirty(self, offset: int, length: int, client: DirtyClient) -> bool:
        marks = self._maps[client]
        if marks is None or length <= 0:
            return False
        return marks.find(1, offset >> PAGE_BITS, ((offset + length - 1) >> PAGE_BITS) + 1) >= 0

    def snapshot_and_clear(self, offset: int, length: int, client: DirtyClient) -> DirtySnapshot:
        first = offset >> PAGE_BITS
        stop = ((offset + length - 1) >> PAGE_BITS) + 1 if length > 0 else first
        marks = self.map_of(client)
        taken = bytes(marks[first:stop])
        marks[first:stop] = bytes(len(taken))
        return DirtySnapshot(first, taken)


class DirtySnapshot:
    """Marks taken at one moment; offsets are those of the RAM block."""

    __slots__ = ("_first", "_marks")

    def __init__(self, first: int, marks: bytes) -> None:
        self._first, self._marks = first, marks

    def is_dirty(self, offset: int, length: int = 1) -> bool:
        low = max((offset >> PAGE_BITS) - self._first, 0)
        high = ((offset + length - 1) >> PAGE_BITS) + 1 - self._first
        return high > low and self._marks.find(1, low, high) >= 0

    def pages(self) -> Iterator[int]:
        """Block offsets of the dirty pages, ascending."""
        at = self._marks.find(1)
        while at >= 0:
            yield (self._first + at) << PAGE_BITS
            at = self._marks.find(1, at + 1)
