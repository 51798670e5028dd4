"""Consistency check and repair: count every reference and compare with the stored counts."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from ...check import CheckResult
from ...errors import FormatError
from . import bitmaps
from . import header as hd
from .mapping import COMPRESSED_FLAG, COPIED, OFFSET_MASK, compressed_place
from .refcount import be_array

if TYPE_CHECKING:
    from .image import Qcow2Image

__all__ = ["check"]

_CHUNK = 1 << 16


class _Counter:
    """Reference counts of clusters, in chunks that exist only where something is counted."""

    def __init__(self) -> None:
        self._chunks: dict[int, array[int]] = {}

    def add(self, cluster: int, count: int = 1) -> None:
        while count:
            index, first = divmod(cluster, _CHUNK)
            chunk = self._chunks.get(index)
            if chunk is None:
                chunk = self._chunks[index] = array("I", bytes(4 * _CHUNK))
            step = min(count, _CHUNK - first)
            if step == 1:
                chunk[first] += 1
            else:
                for i in range(first, first + step):
                    chunk[i] += 1
            cluster, count = cluster + step, count - step

    def slice(self, first: int, last: int) -> array[int]:
        result = array("I")
        while first < last:
            index, start = divmod(first, _CHUNK)
            stop = min(_CHUNK, start + last - first)
            chunk = self._chunks.get(index)
            result += chunk[start:stop] if chunk is not None else array("I", bytes(4 * (stop - start)))
            first += stop - start
        return result


class _Check:
    def __init__(self, image: Qcow2Image, repair: str) -> None:
        self.image = image
        self.repair = repair
        self.result = CheckResult()
        self.counter = _Counter()
        self.bits = image.cluster_bits
        self.size = image.cluster_size
        self.file_end = image.file.size
        self.clusters = -(-self.file_end // self.size)
        self.next_contiguous = 0

    def error(self, message: str) -> None:
        self.result.corruptions += 1
        self.result.messages.append(message)

    def count(self, offset: int, length: int) -> None:
        """One more reference to every cluster the range touches."""
        if length <= 0:
            return
        if offset + length - self.file_end > self.size:
            self.error(
                f"ERROR: counting reference for region exceeding the end of the file by one cluster or more: "
                f"offset {offset:#x} size {length:#x}"
            )
            return
        first = offset >> self.bits
        self.counter.add(first, ((offset + length - 1) >> self.bits) - first + 1)

    def tables(self) -> None:
        """References from the active L1 table, snapshots, bitmaps and the header."""
        image, head = self.image, self.image.header
        self.count(0, self.size)
        self._l1(image.tables.l1, head.l1_offset, active=True)
        for one in image.stored_snapshots():
            l1 = be_array(image.file.read(one.l1_offset, one.l1_size * 8))
            self._l1(l1, one.l1_offset, active=False)
        if head.snapshot_count:
            self.count(head.snapshots_offset, image.snapshot_table_bytes())
        luks = head.extension(hd.EXT_ENCRYPTION)
        if luks is not None and len(luks) == 16:
            self.count(int.from_bytes(luks[:8], "big"), int.from_bytes(luks[8:], "big"))
        raw = head.extension(hd.EXT_BITMAPS)
        if raw is not None and len(raw) >= 24:
            self.count(int.from_bytes(raw[16:24], "big"), int.from_bytes(raw[8:16], "big"))
            for bitmap in image.bitmap_list():
                for place, clusters in bitmaps.clusters_of(image, bitmap):
                    self.count(place, clusters * self.size)
        self.count(head.refcount_table_offset, head.refcount_table_clusters * self.size)
        for index, offset in image.refcounts.block_offsets():
            if offset & (self.size - 1):
                self.error(f"ERROR refcount block {index} is not cluster aligned; refcount table entry corrupted")
            elif offset >= self.file_end:
                self.error(f"ERROR refcount block {index} is outside image")
            else:
                self.count(offset, self.size)

    def _l1(self, l1: array[int], offset: int, *, active: bool) -> None:
        self.count(offset, len(l1) * 8)
        for index, entry in enumerate(l1):
            place = entry & OFFSET_MASK
            if not place:
                continue
            self.count(place, self.size)
            if place & (self.size - 1):
                self.error(f"ERROR l2_offset={place:x}: Table is not cluster aligned; L1 entry corrupted")
                continue
            if place >= self.file_end:
                continue
            if active:
                self._copied(entry, place, index)
            self._l2(place, active)

    def _copied(self, entry: int, place: int, index: int) -> None:
        stored = self.image.refcounts.get(place >> self.bits)
        if (stored == 1) != bool(entry & COPIED):
            fix = self.repair == "all"
            self.error(
                f"{'Repairing' if fix else 'ERROR'} OFLAG_COPIED L2 cluster: l1_index={index} l1_entry={entry:x} refcount={stored}"
            )
            if fix:
                tables = self.image.tables
                tables.l1[index] = entry & ~COPIED | (COPIED if stored == 1 else 0)
                tables._l1_dirty.add(index)
                self.result.corruptions_fixed += 1
                self.result.corruptions -= 1

    def _l2(self, place: int, active: bool) -> None:
        image, result = self.image, self.result
        cached = image.tables._cache.get(place)
        entries = cached.entries if cached else be_array(image.file.read(place, self.size))
        values = entries[::2] if image.extended else entries
        bits, size, external = self.bits, self.size, image.external
        bad_copied = []
        self.next_contiguous = 0
        run_start = run_length = 0
        for index, entry in enumerate(values):
            if not entry:
                continue
            if entry & COMPRESSED_FLAG:
                if entry & COPIED:
                    self.error(f"ERROR: coffset={entry:x}: copied flag must never be set for compressed clusters")
                if external:
                    self.error(f"ERROR compressed cluster with data file, entry={entry:#x}")
                    continue
                start, length = compressed_place(entry, bits)
                self.count(start, length)
                if active:
                    result.allocated_clusters += 1
                    result.compressed_clusters += 1
                    result.fragmented_clusters += 1
                continue
            host = entry & OFFSET_MASK
            if not host and not (external and entry & COPIED):
                continue
            if host & (size - 1):
                self.error(f"ERROR offset={host:x}: Cluster is not properly aligned; L2 entry corrupted.")
                continue
            if active and (not entry & 1 or image.extended or host):
                result.allocated_clusters += 1
                if self.next_contiguous and host != self.next_contiguous:
                    result.fragmented_clusters += 1
                self.next_contiguous = host + size
            if external:
                continue
            if host == run_start + run_length:
                run_length += size
            else:
                self.count(run_start, run_length)
                run_start, run_length = host, size
            if active:
                stored = image.refcounts.get(host >> bits)
                if (stored == 1) != bool(entry & COPIED):
                    bad_copied.append((index, entry, stored))
        self.count(run_start, run_length)
        for index, entry, stored in bad_copied:
            self._copied_data(entries, place, index, entry, stored)

    def _copied_data(self, entries: array[int], place: int, index: int, entry: int, stored: int) -> None:
        fix = self.repair == "all"
        self.error(f"{'Repairing' if fix else 'ERROR'} OFLAG_COPIED data cluster: l2_entry={entry:x} refcount={stored}")
        if fix:
            image = self.image
            position = index * (2 if image.extended else 1)
            new = entry & ~COPIED | (COPIED if stored == 1 else 0)
            entries[position] = new
            image.file.write(place + position * 8, new.to_bytes(8, "big"))
            self.result.corruptions_fixed += 1
            self.result.corruptions -= 1

    def compare(self) -> list[tuple[int, int, int]]:
        """(cluster, stored, counted) of every difference; also finds the end of the image."""
        refcounts = self.image.refcounts
        differences = []
        highest = 0
        for first in range(0, self.clusters, refcounts.per_block):
            last = min(first + refcounts.per_block, self.clusters)
            counted = self.counter.slice(first, last)
            block = refcounts.counts_of_block(first // refcounts.per_block)
            stored = block[: last - first] if block is not None else array("I", bytes(4 * (last - first)))
            if stored.tolist() != counted.tolist():
                pairs = enumerate(zip(stored, counted, strict=True))
                differences += [(first + i, old, new) for i, (old, new) in pairs if old != new]
            for i in range(last - first - 1, -1, -1):
                if stored[i] or counted[i]:
                    highest = first + i
                    break
        self.result.image_end_offset = (highest + 1) * self.size
        return differences


def check(image: Qcow2Image, repair: str = "") -> CheckResult:
    """Check, and with ``repair`` "leaks" or "all" mend; the result says what is left and what was mended."""
    with image.lock:
        if repair:
            image.tables.commit()
        work = _Check(image, "")
        work.result.total_clusters = -(-image.header.size // image.cluster_size)
        work.tables()
        differences = work.compare()
        result = work.result
        fix_errors, fix_leaks = repair == "all", repair in ("all", "leaks")
        fixed = 0
        for cluster, stored, counted in differences:
            leak = stored > counted
            fix = fix_leaks if leak else fix_errors
            label = "Repairing" if fix else "Leaked" if leak else "ERROR"
            result.messages.append(f"{label} cluster {cluster} refcount={stored} reference={counted}")
            if fix:
                image.refcounts.add(cluster, 1, counted - stored)
                fixed += 1
                if leak:
                    result.leaks_fixed += 1
                else:
                    result.corruptions_fixed += 1
            elif leak:
                result.leaks += 1
            else:
                result.corruptions += 1
        if fixed:
            image.tables.commit()
            image.file.flush()
        if fix_errors and result.corruptions:
            _repair_flags(image, result)
        if repair and not result.corruptions and not result.check_errors:
            marks = image.header.incompatible & ~(hd.DIRTY | hd.CORRUPT if fix_errors else 0)
            if marks != image.header.incompatible:
                image.file.flush()
                image.set_field(incompatible=marks)
                image.file.flush()
        return result


def _repair_flags(image: Qcow2Image, result: CheckResult) -> None:
    """With right counts, the "copied" flags can be set right as well."""
    again = _Check(image, "all")
    try:
        again.tables()
    except FormatError as error:
        result.messages.append(str(error))
        result.check_errors += 1
        return
    image.tables.commit()
    result.corruptions_fixed += again.result.corruptions_fixed
    result.corruptions = again.result.corruptions
