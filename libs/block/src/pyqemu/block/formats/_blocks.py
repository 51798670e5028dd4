"""What formats with a plain block table share: reading, allocating at the end of the file, safe ordering.

A table maps block numbers to raw entries; the driver says what an entry means.  New blocks are appended to the
file.  Data is written at once, table entries wait for `flush`: data, barrier, lower tables, barrier, upper table.
So whatever a cut leaves, an entry never points to a block that is not there.
"""

from __future__ import annotations

import struct
import sys
from _thread import RLock
from array import array

from ..errors import FormatError
from ..node import ALLOCATED, COMPRESSED, DATA, ZERO, Extent, LayoutDriver, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ZERO_BLOCK", "BlockDriver", "OneLevel", "TwoLevel", "load_array", "store_array"]

#: What `BlockDriver.host_of` says of a block that reads as zeros.
ZERO_BLOCK = -1


def load_array(raw: bytes, code: str, order: str) -> array[int]:
    """Integers of byte order ``order`` ("little" or "big") as a native array."""
    values = array(code, raw)
    if order != sys.byteorder:
        values.byteswap()
    return values


def store_array(values: array[int], order: str) -> bytes:
    """The inverse."""
    if order != sys.byteorder:
        values = values[:]
        values.byteswap()
    return values.tobytes()


class OneLevel:
    """A table in one piece at ``offset``."""

    def __init__(self, file: Node, offset: int, count: int, code: str, order: str) -> None:
        self.file, self.offset, self.code, self.order = file, offset, code, order
        self.width = array(code).itemsize
        if count * self.width > 64 << 20:
            raise FormatError("Block table is too large")
        self.values = load_array(file.read(offset, count * self.width), code, order)
        self._dirty: set[int] = set()

    def part(self, first: int, last: int) -> array[int]:
        return self.values[first:last]

    def set(self, index: int, value: int) -> None:
        self.values[index] = value
        self._dirty.add(index * self.width // 512)

    def commit(self) -> None:
        if self._dirty:
            self.file.flush()
        step = 512 // self.width
        for sector in sorted(self._dirty):
            data = store_array(self.values[sector * step : (sector + 1) * step], self.order)
            self.file.write(self.offset + sector * 512, data)
        self._dirty.clear()


class TwoLevel:
    """A first table whose entries (times ``unit`` bytes) are places of second tables of ``per_table`` entries."""

    def __init__(
        self,
        file: Node,
        offset: int,
        count: int,
        per_table: int,
        code: str,
        order: str,
        *,
        unit: int = 1,
        align: int = 512,
    ) -> None:
        self.file, self.offset, self.per_table, self.code, self.order = file, offset, per_table, code, order
        self.unit, self.align = unit, align
        self.width = array(code).itemsize
        if count * self.width > 64 << 20 or per_table * self.width > 64 << 20:
            raise FormatError("L1 table is too large")
        self.upper = load_array(file.read(offset, count * self.width), code, order)
        self._tables: dict[int, array[int]] = {}
        self._dirty: set[int] = set()
        self._upper_dirty: set[int] = set()
        self._limit = max(8, (32 << 20) // (per_table * self.width))
        #: Where the next block or table may be appended.
        self.append_at = 0

    def _table(self, index: int) -> array[int] | None:
        table = self._tables.get(index)
        if table is None:
            place = self.upper[index] * self.unit
            if not place:
                return None
            if place % min(self.align, 512):
                raise FormatError(f"L2 table offset {place:#x} unaligned")
            table = load_array(self.file.read(place, self.per_table * self.width), self.code, self.order)
            if len(self._tables) >= self._limit:
                self.commit()
                self._tables.clear()
            self._tables[index] = table
        return table

    def part(self, first: int, last: int) -> array[int]:
        """Entries ``first..last``; both must be in one table."""
        table = self._table(first // self.per_table)
        if table is None:
            return array(self.code, bytes((last - first) * self.width))
        start = first % self.per_table
        return table[start : start + last - first]

    def set(self, index: int, value: int) -> None:
        number, position = divmod(index, self.per_table)
        table = self._table(number)
        if table is None:
            end = max(self.file.size, self.append_at)
            place = -(-end // self.align) * self.align
            self.append_at = place + self.per_table * self.width
            table = array(self.code, bytes(self.per_table * self.width))
            self._tables[number] = table
            self.upper[number] = place // self.unit
            self._upper_dirty.add(number)
            self.file.truncate(max(self.file.size, self.append_at))
        table[position] = value
        self._dirty.add(number)

    def next_used(self, number: int) -> int:
        """The first second table from ``number`` on that exists, or how many there can be."""
        count = len(self.upper)
        while number < count:
            piece = self.upper[number : number + 1024]
            if piece.count(0) != len(piece):
                return number + next(index for index, place in enumerate(piece) if place)
            number += len(piece)
        return count

    def drop(self, number: int) -> None:
        """Forget a second table; its entries are not allocated any more."""
        self._tables.pop(number, None)
        self._dirty.discard(number)
        self.upper[number] = 0
        self._upper_dirty.add(number)

    def commit(self) -> None:
        if self._dirty:
            self.file.flush()
        for number in sorted(self._dirty):
            self.file.write(self.upper[number] * self.unit, store_array(self._tables[number], self.order))
        self._dirty.clear()
        if self._upper_dirty:
            self.file.flush()
            for number in sorted(self._upper_dirty):
                data = store_array(self.upper[number : number + 1], self.order)
                self.file.write(self.offset + number * self.width, data)
            self._upper_dirty.clear()


class BlockDriver(LayoutDriver):
    """Subclasses set ``table``, ``block``, ``total`` (bytes) and give `host_of` and `entry_of`."""

    file: Node
    table: OneLevel | TwoLevel
    block: int
    total: int
    #: Bytes in front of the data inside an allocated block.
    lead = 0
    can_zero_block = False
    #: RECURSE for preallocated images: the file knows what is a hole.
    recurse = 0
    #: New blocks start at a multiple of this.
    append_align = 512

    def __init__(self, file: Node, read_only: bool) -> None:
        super().__init__()
        self.file = file
        self.read_only = read_only
        self.lock = RLock()

    def setup(self, block: int, total: int, table: OneLevel | TwoLevel) -> None:
        """To be called at the end of the subclass's constructor."""
        self.block, self.total, self.table = block, total, table
        self.cluster = self.zero_alignment = block

    def size(self) -> int:
        return self.total

    def info_cluster_size(self) -> int:
        return self.block

    # -- what an entry means ------------------------------------------------------------------------------------

    def host_of(self, entry: int) -> int | None:
        """Place of the block's data, None if it is not allocated, ZERO_BLOCK if it reads as zeros."""
        raise NotImplementedError

    def entry_of(self, host: int) -> int:
        """The inverse for new blocks and for ZERO_BLOCK."""
        raise NotImplementedError

    def compressed_at(self, entry: int) -> tuple[int, int] | None:
        """(place, length) if the entry is a compressed block."""
        return None

    def unallocated_status(self) -> int:
        """Status of a block that is not there: formats without backing files say ZERO | ALLOCATED."""
        return 0 if self.supports_backing else ZERO | ALLOCATED

    # -- contract -----------------------------------------------------------------------------------------------

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        end = offset + length
        position = offset
        chunk = self.table.per_table if isinstance(self.table, TwoLevel) else 1 << 14
        pending: Extent | None = None
        while position < end:
            first = position // self.block
            last = min(-(-end // self.block), (first // chunk + 1) * chunk)
            if isinstance(self.table, TwoLevel) and not self.table.upper[first // chunk]:
                used = self.table.next_used(first // chunk)
                stop = min(end, used * chunk * self.block)
                found = Extent(position, stop - position, self.unallocated_status())
                if pending is not None and _follows(pending, found):
                    pending = pending._replace(length=pending.length + found.length)
                else:
                    if pending is not None:
                        yield pending
                    pending = found
                position = stop
                continue
            with self.lock:
                entries = self.table.part(first, last)
            for number, entry in enumerate(entries, first):
                start, stop = max(position, number * self.block), min(end, (number + 1) * self.block)
                packed = self.compressed_at(entry)
                if packed is not None:
                    found = Extent(start, stop - start, DATA | ALLOCATED | COMPRESSED, packed[0], None, packed[1])
                else:
                    host = self.host_of(entry)
                    if host is None:
                        found = Extent(start, stop - start, self.unallocated_status())
                    elif host == ZERO_BLOCK:
                        found = Extent(start, stop - start, ZERO | ALLOCATED)
                    else:
                        place = host + start - number * self.block
                        found = Extent(start, stop - start, DATA | ALLOCATED | self.recurse, place, self.file)
                if pending is not None and _follows(pending, found):
                    pending = pending._replace(length=pending.length + found.length)
                    continue
                if pending is not None:
                    yield pending
                pending = found
            position = min(end, last * self.block)
        if pending is not None:
            yield pending

    def _append(self) -> int:
        """Place for a new block (its lead included) at the end of the file."""
        end = self.file.size
        if isinstance(self.table, TwoLevel):
            end = max(end, self.table.append_at)
        return -(-end // self.append_align) * self.append_align

    def write(self, offset: int, view: memoryview) -> None:
        end = offset + len(view)
        position = offset
        while position < end:
            number = position // self.block
            stop = min(end, (number + 1) * self.block)
            part = view[position - offset : stop - offset]
            with self.lock:
                entry = self.table.part(number, number + 1)[0]
                host = None if self.compressed_at(entry) else self.host_of(entry)
                if host is None or host == ZERO_BLOCK:
                    count = self._new_blocks(number, position, end)
                    if count > 1:
                        stop = position + count * self.block
                        self._write_run(number, count, view[position - offset : stop - offset])
                    else:
                        empty = host == ZERO_BLOCK or not (self.backing or self.compressed_at(entry))
                        self._write_new(number, position, part, empty=empty)
                    host = None
            if host is not None:
                self.store(position, host + position - number * self.block, part)
            position = stop

    def _new_blocks(self, number: int, position: int, end: int) -> int:
        """How many whole blocks from ``number`` on a write up to ``end`` adds that can lie one behind the other."""
        if self.lead or self.block % self.append_align or position % self.block:
            return 0
        count = (min(end, self.total) - position) // self.block
        if isinstance(self.table, TwoLevel):
            count = min(count, self.table.per_table - number % self.table.per_table)
        if count < 2:
            return count
        found = 0
        for entry in self.table.part(number, number + count):
            if not self.compressed_at(entry) and self.host_of(entry) not in (None, ZERO_BLOCK):
                break
            found += 1
        return found

    def _write_run(self, number: int, count: int, data: memoryview) -> None:
        """Add whole blocks with one write."""
        place = self._append()
        places = range(place, place + count * self.block, self.block)
        for one in places:
            self.before_block(one)
        self.store(number * self.block, place, data)
        if places.stop > self.file.size:
            self.file.truncate(places.stop)
        for index, one in enumerate(places):
            self.table.set(number + index, self.entry_of(one))
            self.block_added()

    def _write_new(self, number: int, position: int, part: memoryview, *, empty: bool) -> None:
        """Add a block; ``empty``: what ``part`` leaves of it reads as zeros."""
        start = number * self.block
        covered = min(self.block, self.total - start)
        data: memoryview = part
        if len(part) < covered and empty and self._append() >= self.file.size and self._grows_by_zeros():
            place = self._append()
            self.before_block(place)
            self.file.truncate(place + self.lead + self.block)
            self.store(position, place + self.lead + position - start, part)
            self.table.set(number, self.entry_of(place + self.lead))
            self.block_added()
            return
        if len(part) < covered:
            whole = memoryview(bytearray(covered))
            self.read_into(start, whole)
            whole[position - start : position - start + len(part)] = part
            data = whole
        place = self._append()
        self.before_block(place)
        self.store(start if data is not part else position, place + self.lead, data)
        if place + self.lead + self.block > self.file.size:
            self.file.truncate(place + self.lead + self.block)
        self.table.set(number, self.entry_of(place + self.lead))
        self.block_added()

    def _grows_by_zeros(self) -> bool:
        below = self.file.driver
        return below.growable and below.has_zero_init and not self.is_encrypted()

    def store(self, guest: int, place: int, view: memoryview) -> None:
        """Write the guest's bytes to an allocated place."""
        self.file.debug_event("write_aio")
        self.file.write(place, view)

    def before_block(self, place: int) -> None:
        """Write what stands in front of a block's data (``lead`` bytes)."""

    def block_added(self) -> None:
        """A block was allocated."""

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        with self.lock:
            for number in range(offset // self.block, -(-(offset + length) // self.block)):
                entry = self.table.part(number, number + 1)[0]
                host = None if self.compressed_at(entry) else self.host_of(entry)
                start = number * self.block
                covered = min(self.block, self.total - start)
                if (
                    host == ZERO_BLOCK
                    or (host is None and entry == 0 and not self.backing)
                    or (host is None and not self.supports_backing)
                ):
                    continue
                if host is not None:
                    self.file.zero(host, covered, unmap=unmap)
                elif self.can_zero_block:
                    self.table.set(number, self.entry_of(ZERO_BLOCK))
                else:
                    self.write(start, memoryview(bytes(covered)))

    def flush(self) -> None:
        with self.lock:
            self.table.commit()
            self.commit_header()
        self.file.flush()

    def commit_header(self) -> None:
        """Write header fields that follow the table (counters)."""

    def close(self) -> None:
        if not self.read_only:
            with self.lock:
                self.table.commit()
                self.commit_header()


def _follows(first: Extent, second: Extent) -> bool:
    if first.status != second.status or first.status & COMPRESSED:
        return False
    if first.host is None:
        return second.host is None
    return second.host == first.host + first.length


def unpack(layout: struct.Struct, names: str, raw: bytes, what: str) -> dict[str, int | bytes]:
    """Header fields by name; FormatError if the file is too short."""
    if len(raw) < layout.size:
        raise FormatError(f"{what}: image is too short")
    return dict(zip(names.split(), layout.unpack_from(raw), strict=True))
