"""L1 and L2 tables: cache, copy-on-write, and the order in which they reach the file."""

from __future__ import annotations

import struct
from array import array
from collections import OrderedDict

from ...errors import FormatError
from ...node import Node
from .header import Header
from .mapping import COPIED, OFFSET_MASK
from .refcount import Refcounts, be_array, be_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Tables"]

_CACHE_BYTES = 32 << 20


class _L2:
    __slots__ = ("entries", "high", "low")

    def __init__(self, entries: array[int]) -> None:
        self.entries = entries
        self.low, self.high = len(entries), 0


class Tables:
    """Not thread-safe: the format holds its lock.

    `commit` writes in this order, with a barrier between the steps: refcount blocks; refcount table; L2 tables;
    L1 entries; and last the decrements of what became unused.  So at every moment everything that is pointed to
    is written and counted.
    """

    def __init__(self, file: Node, header: Header, refcounts: Refcounts, before_publish: Callable[[], None]) -> None:
        self.file = file
        self.header = header
        self.refcounts = refcounts
        self._before_publish = before_publish
        self.l1 = be_array(file.read(header.l1_offset, header.l1_size * 8))
        self._l1_dirty: set[int] = set()
        self._cache: OrderedDict[int, _L2] = OrderedDict()
        self._limit = max(4, _CACHE_BYTES >> header.cluster_bits)

    def _load(self, l1_index: int) -> _L2:
        offset = self.l1[l1_index] & OFFSET_MASK
        cached = self._cache.get(offset)
        if cached is None:
            if offset & (self.header.cluster_size - 1):
                raise FormatError(f"L2 table offset {offset:#x} unaligned (L1 index: {l1_index:#x})")
            self.file.debug_event("l2_load")
            cached = _L2(be_array(self.file.read(offset, self.header.cluster_size)))
            self._insert(offset, cached)
        else:
            self._cache.move_to_end(offset)
        return cached

    def _insert(self, offset: int, table: _L2) -> None:
        if len(self._cache) >= self._limit:
            oldest_offset, oldest = next(iter(self._cache.items()))
            if oldest.low < oldest.high:
                self.commit()
            del self._cache[oldest_offset]
        self._cache[offset] = table

    def l2_of(self, l1_index: int) -> array[int]:
        """The entries of an existing L2 table, for reading."""
        return self._load(l1_index).entries

    def extended_entry(self, cluster: int) -> tuple[int, int]:
        """(entry, subcluster bitmap) of a guest cluster."""
        bits = self.header.l2_bits
        l1_index = cluster >> bits
        if not self.l1[l1_index] & OFFSET_MASK:
            return 0, 0
        index = (cluster & ((1 << bits) - 1)) * 2
        entries = self.l2_of(l1_index)
        return entries[index], entries[index + 1]

    def l2_for_change(self, l1_index: int) -> array[int]:
        """The entries of an L2 table that only the active L1 table uses; made or copied if necessary."""
        entry = self.l1[l1_index]
        if entry & COPIED:
            return self._load(l1_index).entries
        if entry & OFFSET_MASK:
            copy = self._load(l1_index).entries[:]
            self.refcounts.free_later(entry & OFFSET_MASK)
        else:
            copy = array("Q", bytes(self.header.cluster_size))
        offset, _ = self.refcounts.allocate(1)
        table = _L2(copy)
        table.low, table.high = 0, len(copy)
        self._insert(offset, table)
        self.l1[l1_index] = offset | COPIED
        self._l1_dirty.add(l1_index)
        return copy

    def touch(self, l1_index: int, first: int, last: int) -> None:
        """Entries ``first..last`` of the table were changed."""
        table = self._cache[self.l1[l1_index] & OFFSET_MASK]
        table.low, table.high = min(table.low, first), max(table.high, last)

    def mark_l1(self, index: int) -> None:
        """An L1 entry was changed."""
        self._l1_dirty.add(index)

    def cached(self, offset: int) -> array[int] | None:
        """The entries of a table that is in memory."""
        found = self._cache.get(offset)
        return found.entries if found else None

    def forget(self) -> None:
        """Drop clean copies after somebody else wrote the tables."""
        self._cache.clear()

    def grow_l1(self, entries: int, set_field: Callable[..., None]) -> None:
        """Move the L1 table to a larger place."""
        if entries <= self.header.l1_size:
            return
        self.commit()
        size = self.header.cluster_size
        offset, _ = self.refcounts.allocate(-(-entries * 8 // size), exact=True)
        grown = self.l1[:]
        grown.extend([0] * (entries - len(grown)))
        self._write_counts()
        self.file.write(offset, be_bytes(grown))
        self.file.flush()
        old, old_entries = self.header.l1_offset, self.header.l1_size
        set_field(l1_size=entries, l1_offset=offset)
        self.l1 = grown
        if old_entries:
            self.refcounts.free_later(old, -(-old_entries * 8 // size))
        self.file.flush()
        self.commit()

    def replace_l1(self, values: array[int]) -> None:
        """Overwrite the active L1 table's contents at once (its L2 tables must be stable)."""
        self._cache.clear()
        self.l1 = values
        self.file.write(self.header.l1_offset, be_bytes(values))

    def _write_counts(self) -> bool:
        blocks = self.refcounts.dirty_blocks()
        table = self.refcounts.dirty_table()
        for offset, data in blocks:
            self.file.debug_event("refblock_update_part")
            self.file.write(offset, data)
        if table:
            if blocks:
                self.file.flush()
            for offset, data in table:
                self.file.debug_event("reftable_update")
                self.file.write(offset, data)
        return bool(blocks or table)

    def commit(self) -> None:
        """Bring the file up to date; see the class text for the order."""
        changed = [(offset, table) for offset, table in self._cache.items() if table.low < table.high]
        wrote_counts = self._write_counts()
        if changed or self._l1_dirty:
            self._before_publish()
            self.file.flush()
        elif wrote_counts and self.refcounts.has_pending:
            self.file.flush()
        for offset, table in changed:
            low, high = table.low // 64 * 64, min(-(-table.high // 64) * 64, len(table.entries))
            self.file.debug_event("l2_update")
            self.file.write(offset + low * 8, be_bytes(table.entries[low:high]))
            table.low, table.high = len(table.entries), 0
        if self._l1_dirty:
            if changed:
                self.file.flush()
            for index in sorted(self._l1_dirty):
                self.file.debug_event("l1_update")
                self.file.write(self.header.l1_offset + index * 8, struct.pack(">Q", self.l1[index]))
            self._l1_dirty.clear()
        if self.refcounts.has_pending:
            self.file.flush()
            unused = self.refcounts.apply_pending()
            self._write_counts()
            end = self.file.size
            for offset, length in unused:
                if offset < end:
                    self.file.discard(offset, min(length, end - offset))
