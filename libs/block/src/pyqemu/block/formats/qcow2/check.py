"""Consistency check and repair: count every reference and compare with the stored counts."""

from __future__ import annotations

from array import array

from ...check import CheckError, CheckResult
from . import bitmaps
from . import header as hd
from .mapping import COMPRESSED_FLAG, COPIED, OFFSET_MASK, compressed_place
from .refcount import be_array
from .snapshots import check_table, rewrite_table

TYPE_CHECKING = False
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
            elif step > 16 and chunk[first : first + step].count(0) == step:
                chunk[first : first + step] = array("I", [1]) * step
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
    def __init__(self, image: Qcow2Image) -> None:
        self.image = image
        self.result = CheckResult()
        self.counter = _Counter()
        self.bits = image.cluster_bits
        self.size = image.cluster_size
        self.file_end = -(-image.file.size // 512) * 512
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
        first, behind = offset >> self.bits, ((offset + length - 1) >> self.bits) + 1
        self.counter.add(first, behind - first)
        self.clusters = max(self.clusters, behind)  # what is pointed to may begin behind the end of the file

    def tables(self) -> None:
        """References from the active L1 table, snapshots, bitmaps and the header."""
        image, head = self.image, self.image.header
        self.count(0, self.size)
        self._l1(image.tables.l1, head.l1_offset, active=True)
        for one in image.stored_snapshots():
            who = f"ERROR snapshot {one.id} ({one.name})"
            if one.l1_offset & (self.size - 1):
                self.error(
                    f"{who} l1_offset={one.l1_offset:#x}: L1 table is not cluster aligned; snapshot table entry corrupted"
                )
                continue
            if one.l1_size * 8 > hd.MAX_L1_BYTES:
                self.error(f"{who} l1_size={one.l1_size:#x}: L1 table is too large; snapshot table entry corrupted")
                continue
            l1 = be_array(image.file.read(one.l1_offset, one.l1_size * 8))
            self._l1(l1, one.l1_offset, active=False)
        if head.snapshot_count:
            self.count(head.snapshots_offset, image.snapshot_table_bytes)
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
        for entry in l1:
            place = entry & OFFSET_MASK
            if not place:
                continue
            self.count(place, self.size)
            if place & (self.size - 1):
                self.error(f"ERROR l2_offset={place:x}: Table is not cluster aligned; L1 entry corrupted")
                continue
            if place >= self.file_end:
                continue
            self._l2(place, active)

    def copied_flags(self, repair: bool) -> None:
        """Compare every "copied" flag of the active tables with the stored counts."""
        image = self.image
        stride = 2 if image.extended else 1
        for index, entry in enumerate(image.tables.l1):
            place = entry & OFFSET_MASK
            if not place or place & (self.size - 1) or place >= self.file_end:
                continue
            stored = image.refcounts.get(place >> self.bits)
            if (stored == 1) != bool(entry & COPIED):
                self._flag_error(
                    f"OFLAG_COPIED L2 cluster: l1_index={index} l1_entry={entry:x} refcount={stored}", repair
                )
                if repair:
                    image.tables.l1[index] = entry & ~COPIED | (COPIED if stored == 1 else 0)
                    image.tables.mark_l1(index)
            entries = self._entries(place)
            if image.external or self._is_sequential(entries):
                continue
            for position in range(0, len(entries), stride):
                value = entries[position]
                host = value & OFFSET_MASK
                if not host or value & COMPRESSED_FLAG:
                    continue
                stored = image.refcounts.get(host >> self.bits)
                if (stored == 1) != bool(value & COPIED):
                    self._flag_error(f"OFLAG_COPIED data cluster: l2_entry={value:x} refcount={stored}", repair)
                    if repair:
                        entries[position] = value & ~COPIED | (COPIED if stored == 1 else 0)
                        image.file.write(place + position * 8, entries[position].to_bytes(8, "big"))

    def _flag_error(self, what: str, repair: bool) -> None:
        self.result.messages.append(f"{'Repairing' if repair else 'ERROR'} {what}")
        if repair:
            self.result.corruptions_fixed += 1
        else:
            self.result.corruptions += 1

    def _entries(self, place: int) -> array[int]:
        cached = self.image.tables.cached(place)
        return cached if cached is not None else be_array(self.image.file.read(place, self.size))

    def _l2(self, place: int, active: bool) -> None:
        image, result = self.image, self.result
        entries = self._entries(place)
        values = entries[::2] if image.extended else entries
        bits, size, external = self.bits, self.size, image.external
        if active and not external and not image.extended and self._sequential(entries):
            return
        self.next_contiguous = 0
        run_start = run_length = 0
        for entry in values:
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
            unaligned = bool(host & (size - 1))
            if unaligned:
                self.error(f"ERROR offset={host:x}: Data cluster is not properly aligned; L2 entry corrupted.")
            if active and (not entry & 1 or image.extended or host):
                result.allocated_clusters += 1
                if self.next_contiguous and host != self.next_contiguous:
                    result.fragmented_clusters += 1
                self.next_contiguous = host + size
            if external:
                continue
            if unaligned:
                self.count(host, size)
            elif host == run_start + run_length:
                run_length += size
            else:
                self.count(run_start, run_length)
                run_start, run_length = host, size
        self.count(run_start, run_length)

    def _is_sequential(self, entries: array[int]) -> bool:
        """The common table, recognised in a few operations: one run of clusters that nobody shares."""
        entry, count, size = entries[0], len(entries), self.size
        host = entry & OFFSET_MASK
        if self.image.extended or entry != host | COPIED or not host or host & (size - 1):
            return False
        if entries[-1] != entry + (count - 1) * size or entries != array("Q", range(entry, entry + count * size, size)):
            return False
        return self.image.refcounts.all_one(host >> self.bits, count)

    def _sequential(self, entries: array[int]) -> bool:
        """Count such a table; False: look closely."""
        if not self._is_sequential(entries):
            return False
        host, count = entries[0] & OFFSET_MASK, len(entries)
        self.count(host, count * self.size)
        self.result.allocated_clusters += count
        self.next_contiguous = host + count * self.size
        return True

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
        work = _Check(image)
        result = work.result
        result.total_clusters = -(-image.header.size // image.cluster_size)
        rewrite = check_table(image, result, repair=repair == "all")
        work.tables()
        differences = work.compare()
        for cluster, stored, counted in differences:
            leak = stored > counted
            result.messages.append(
                f"{'Leaked' if leak else 'ERROR'} cluster {cluster} refcount={stored} reference={counted}"
            )
            if leak:
                result.leaks += 1
            else:
                result.corruptions += 1
        if repair:
            _repair_counts(image, result, differences, errors=repair == "all")
        # Flags can be set right when the counts are: always if asked, with "leaks" only if nothing else is wrong.
        sound = not (result.corruptions or result.leaks or result.check_errors)
        work.copied_flags(repair == "all" or (repair == "leaks" and sound))
        if rewrite and not result.corruptions:
            rewrite_table(image)
        if repair:
            image.tables.commit()
            image.file.flush()
        if repair == "all" and not result.corruptions and not result.check_errors:
            marks = image.header.incompatible & ~(hd.DIRTY | hd.CORRUPT)
            if marks != image.header.incompatible:
                image.set_field(incompatible=marks)
                image.file.flush()
        return result


def _repair_counts(
    image: Qcow2Image, result: CheckResult, differences: list[tuple[int, int, int]], *, errors: bool
) -> None:
    if any(not stored for _, stored, _ in differences) and not errors:
        result.messages.append("ERROR need to rebuild refcount structures")
        raise CheckError("Input/output error", result)
    for cluster, stored, counted in differences:
        leak = stored > counted
        if not (leak or errors):
            result.messages.append(f"ERROR cluster {cluster} refcount={stored} reference={counted}")
            continue
        result.messages.append(f"Repairing cluster {cluster} refcount={stored} reference={counted}")
        image.refcounts.add(cluster, 1, counted - stored)
        if leak:
            result.leaks, result.leaks_fixed = result.leaks - 1, result.leaks_fixed + 1
        else:
            result.corruptions, result.corruptions_fixed = result.corruptions - 1, result.corruptions_fixed + 1
    image.tables.commit()
    image.file.flush()
