"""Reference counts: table, blocks of any width, allocation, delayed freeing.

Increments may reach the file at any time (a cluster that is counted but not used is only a leak).  Decrements are
kept back until whatever pointed to the cluster is gone from the file; see `Refcounts.free_later`.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections import OrderedDict

from ...errors import FormatError, IoError, UnsupportedError
from ...node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Refcounts", "be_array", "be_bytes", "pack_counts", "unpack_counts"]

OFFSET_MASK = 0xFFFFFFFFFFFFFE00
_CACHE_BYTES = 8 << 20
_CODES = {3: "B", 4: "H", 5: "I", 6: "Q"}


def be_array(raw: bytes, code: str = "Q") -> array[int]:
    """Big-endian integers as a native array."""
    values = array(code, raw)
    if sys.byteorder == "little":
        values.byteswap()
    return values


def be_bytes(values: array[int]) -> bytes:
    """The inverse of `be_array`; leaves ``values`` alone."""
    if sys.byteorder == "little":
        values = values[:]
        values.byteswap()
    return values.tobytes()


def unpack_counts(raw: bytes, order: int) -> array[int]:
    """Refcounts of ``1 << order`` bits.  Below a byte, the first entry is in the low bits."""
    if order >= 3:
        return be_array(raw, _CODES[order])
    width, per_byte = 1 << order, 8 >> order
    mask = (1 << width) - 1
    table = [bytes(byte >> (i * width) & mask for i in range(per_byte)) for byte in range(256)]
    return array("B", b"".join(map(table.__getitem__, raw)))


def pack_counts(values: array[int], order: int) -> bytes:
    """The inverse of `unpack_counts`."""
    if order >= 3:
        return be_bytes(values)
    width, per_byte = 1 << order, 8 >> order
    result = bytearray(len(values) // per_byte)
    for lane in range(per_byte):
        shift = lane * width
        for index, value in enumerate(values[lane::per_byte]):
            if value:
                result[index] |= value << shift
    return bytes(result)


class _Block:
    __slots__ = ("counts", "high", "low")

    def __init__(self, counts: array[int]) -> None:
        self.counts = counts
        self.low, self.high = len(counts), 0  # the dirty entries

    def touch(self, first: int, last: int) -> None:
        self.low, self.high = min(self.low, first), max(self.high, last)


class Refcounts:
    """Counts of the clusters of ``file``.  Not thread-safe: the format holds its lock."""

    def __init__(
        self,
        file: Node,
        cluster_bits: int,
        order: int,
        table_offset: int,
        table_clusters: int,
        set_table: Callable[[int, int], None],
    ) -> None:
        self.file = file
        self.cluster_bits = cluster_bits
        self.cluster_size = 1 << cluster_bits
        self.order = order
        self.maximum = (1 << (1 << order)) - 1
        #: Clusters counted by one block.
        self.per_block = self.cluster_size * 8 >> order
        self.table_offset = table_offset
        self.table_clusters = table_clusters
        self._set_table = set_table
        self.table = be_array(file.read(table_offset, table_clusters << cluster_bits))
        self._table_dirty: set[int] = set()
        self._blocks: OrderedDict[int, _Block] = OrderedDict()
        self._hint = 0
        self._pending: list[tuple[int, int, bool]] = []

    # -- reading ------------------------------------------------------------------------------------------------

    def _block(self, index: int) -> _Block | None:
        block = self._blocks.get(index)
        if block:
            self._blocks.move_to_end(index)
            return block
        offset = self.table[index] & OFFSET_MASK if index < len(self.table) else 0
        if not offset:
            return None
        if offset & (self.cluster_size - 1):
            raise FormatError(f"Refblock offset {offset:#x} unaligned (reftable index: {index:#x})")
        self.file.debug_event("refblock_load")
        block = _Block(unpack_counts(self.file.read(offset, self.cluster_size), self.order))
        self._insert(index, block)
        return block

    def _insert(self, index: int, block: _Block) -> None:
        self._blocks[index] = block
        limit = max(4, _CACHE_BYTES // (len(block.counts) * block.counts.itemsize))
        while len(self._blocks) > limit:
            old_index, old = self._blocks.popitem(last=False)
            for offset, data in self._dirty_bytes(old_index, old):
                self.file.write(offset, data)

    def get(self, cluster: int) -> int:
        """The count of one cluster."""
        block = self._block(cluster // self.per_block)
        return block.counts[cluster % self.per_block] if block else 0

    def all_one(self, cluster: int, count: int) -> bool:
        """Whether every one of these clusters has exactly one reference."""
        while count:
            index, first = divmod(cluster, self.per_block)
            step = min(count, self.per_block - first)
            block = self._block(index)
            if block is None or block.counts[first : first + step].count(1) != step:
                return False
            cluster, count = cluster + step, count - step
        return True

    def block_offsets(self) -> Iterator[tuple[int, int]]:
        """(index, place) of every block that exists."""
        for index, entry in enumerate(self.table):
            if entry & OFFSET_MASK:
                yield index, entry & OFFSET_MASK

    def counts_of_block(self, index: int) -> array[int] | None:
        """All counts of one block, None where there is no block."""
        block = self._block(index)
        return block.counts if block else None

    # -- changing -----------------------------------------------------------------------------------------------

    def add(self, cluster: int, count: int, delta: int) -> None:
        """Add ``delta`` to ``count`` clusters; a block that is missing is made."""
        while count:
            index, first = divmod(cluster, self.per_block)
            step = min(count, self.per_block - first)
            block = self._block(index)
            if block is None:
                if delta < 0:
                    raise FormatError(f"refcount of cluster {cluster:#x} would become {delta}")
                block = self._make_block(index)
            counts = block.counts
            if delta == 1 and not any(counts[first : first + step]):  # new clusters, mostly many at a time
                counts[first : first + step] = array(counts.typecode, [1]) * step
                block.touch(first, first + step)
                cluster, count = cluster + step, count - step
                continue
            for i in range(first, first + step):
                value = counts[i] + delta
                if not 0 <= value <= self.maximum:
                    raise FormatError(
                        f"refcount of cluster {cluster:#x} would become {value}"
                        if value < 0
                        else f"refcount of cluster {cluster:#x} exceeds {self.maximum}"
                    )
                counts[i] = value
                if not value and delta < 0:
                    self._hint = min(self._hint, index * self.per_block + i)
            block.touch(first, first + step)
            cluster, count = cluster + step, count - step

    def free_later(self, offset: int, clusters: int = 1, *, discard: bool = False) -> None:
        """Give back a reference when the next commit has removed the pointer from the file.

        ``discard``: the storage of what nobody uses then goes back to the file system.
        """
        self._pending.append((offset >> self.cluster_bits, clusters, discard))

    @property
    def has_pending(self) -> bool:
        return bool(self._pending)

    def apply_pending(self) -> list[tuple[int, int]]:
        """Do the delayed decrements; returns (offset, length) of storage to be given back when they are in the file."""
        pending, self._pending = self._pending, []
        unused: list[tuple[int, int]] = []
        for first, count, discard in pending:
            self.add(first, count, -1)
            if not discard:
                continue
            for cluster in range(first, first + count):
                if self.get(cluster):
                    continue
                offset = cluster << self.cluster_bits
                if unused and sum(unused[-1]) == offset:
                    unused[-1] = (unused[-1][0], unused[-1][1] + self.cluster_size)
                else:
                    unused.append((offset, self.cluster_size))
        return unused

    def _is_free(self, cluster: int) -> bool:
        index, position = divmod(cluster, self.per_block)
        block = self._block(index) or self._make_block(index)
        return block.counts[position] == 0

    def _free_run(self, cluster: int, most: int) -> int:
        """How many clusters from ``cluster`` on are free, at most ``most``."""
        found = 0
        while found < most:
            index, first = divmod(cluster + found, self.per_block)
            block = self._block(index) or self._make_block(index)
            part = block.counts[first : first + most - found]
            if any(part):
                return found + next(place for place, value in enumerate(part) if value)
            found += len(part)
        return found

    def allocate(self, clusters: int, *, exact: bool = False, at: int | None = None) -> tuple[int, int]:
        """Take up to ``clusters`` adjacent free clusters (exactly that many if asked): (place, how many).

        ``at``: take clusters from this one on only, possibly none.
        """
        if exact and clusters > self.per_block // 2:
            return self._allocate_long(clusters), clusters
        start = self._hint if at is None else at
        if at is not None:
            found = self._free_run(at, clusters)
        else:
            while True:
                while not self._is_free(start):
                    start += 1
                found = self._free_run(start, clusters)
                if found == clusters or not exact:
                    break
                start += found
            # Making a block takes a cluster; it may be one that was counted as free here.
            if self._free_run(start, found) < found:
                return self.allocate(clusters, exact=exact)
            if not exact or start == self._hint:
                self._hint = start + found
        if start + found > 1 << (63 - self.cluster_bits):
            raise IoError("The image file would become too large", 27)
        if found:
            self.add(start, found, 1)
        return start << self.cluster_bits, found

    def _allocate_long(self, clusters: int) -> int:
        """A run that needs several blocks: put these first, then the run, behind everything counted so far."""
        first = max((index for index, _ in self.block_offsets()), default=-1) + 1
        blocks = 1
        while blocks * self.per_block < blocks + clusters:
            blocks += 1
        if first + blocks > len(self.table):
            self._grow_table(first + blocks)
        base = first * self.per_block
        for i in range(blocks):
            self._new_block(first + i, base + i)
        self.add(base, blocks + clusters, 1)
        return (base + blocks) << self.cluster_bits

    def _new_block(self, index: int, cluster: int) -> _Block:
        code = _CODES[max(3, self.order)]
        block = _Block(array(code, bytes(self.per_block * array(code).itemsize)))
        block.touch(0, self.per_block)
        self.table[index] = cluster << self.cluster_bits
        self._table_dirty.add(index)
        self._insert(index, block)
        return block

    def _make_block(self, index: int) -> _Block:
        """A block for a range without one sits at the start of that range and counts itself."""
        if index >= len(self.table):
            self._grow_table(index)
            made = self._block(index)
            assert made is not None
            return made
        block = self._new_block(index, index * self.per_block)
        block.counts[0] = 1
        return block

    def _grow_table(self, index: int) -> None:
        """Make a larger table, with the blocks that count it, from the start of block ``index``'s range."""
        entries = self.cluster_size // 8
        table_clusters = max(-(-(index + 1) // entries), self.table_clusters * 3 // 2) + 1
        if table_clusters << self.cluster_bits > 8 << 20:
            raise UnsupportedError("The reference count table would exceed 8 MiB; use larger clusters")
        blocks = 1
        while blocks * self.per_block < blocks + table_clusters:
            blocks += 1
        table_clusters = max(table_clusters, -(-(index + blocks) // entries))
        if blocks * self.per_block < blocks + table_clusters:
            blocks += 1
        if table_clusters << self.cluster_bits > 8 << 20:
            raise UnsupportedError("The reference count table would exceed 8 MiB; use larger clusters")
        base = index * self.per_block
        table = self.table[:]
        table.extend([0] * (table_clusters * entries - len(table)))
        code = _CODES[max(3, self.order)]
        for i in range(blocks):
            counts = array(code, bytes(self.per_block * array(code).itemsize))
            for cluster in range(i * self.per_block, min((i + 1) * self.per_block, blocks + table_clusters)):
                counts[cluster - i * self.per_block] = 1
            table[index + i] = (base + i) << self.cluster_bits
            self.file.write((base + i) << self.cluster_bits, pack_counts(counts, self.order))
        place = (base + blocks) << self.cluster_bits
        # Blocks made but not yet entered in the old table are named by the new one: they must exist first.
        for block_index, block in self._blocks.items():
            for offset, data in self._dirty_bytes(block_index, block):
                self.file.write(offset, data)
        self.file.write(place, be_bytes(table))
        self.file.flush()
        self._set_table(place, table_clusters)
        self.file.flush()
        old_place, old_clusters = self.table_offset, self.table_clusters
        self.table, self.table_offset, self.table_clusters = table, place, table_clusters
        self._table_dirty.clear()
        self.free_later(old_place, old_clusters)

    # -- writing back -------------------------------------------------------------------------------------------

    def _dirty_bytes(self, index: int, block: _Block) -> list[tuple[int, bytes]]:
        """The dirty sectors of a block; it is clean afterwards."""
        if block.low >= block.high:
            return []
        per_sector = min(512 * 8 >> self.order, self.per_block)
        low = block.low // per_sector * per_sector
        high = -(-block.high // per_sector) * per_sector
        block.low, block.high = self.per_block, 0
        place = (self.table[index] & OFFSET_MASK) + (low << self.order >> 3)
        return [(place, pack_counts(block.counts[low:high], self.order))]

    def dirty_blocks(self) -> list[tuple[int, bytes]]:
        """Writes that bring the blocks up to date."""
        return [write for index, block in self._blocks.items() for write in self._dirty_bytes(index, block)]

    def dirty_table(self) -> list[tuple[int, bytes]]:
        """Writes that enter new blocks in the table; to be done after `dirty_blocks`."""
        dirty, self._table_dirty = sorted(self._table_dirty), set()
        return [(self.table_offset + index * 8, struct.pack(">Q", self.table[index])) for index in dirty]
