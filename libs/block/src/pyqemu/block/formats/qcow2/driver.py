"""qcow2, versions 2 and 3: the driver.  Tables are in `tables`, counts in `refcount`, layout in `mapping`."""

from __future__ import annotations

import struct
from _thread import RLock
from array import array

from ...codec import compressor, decompress
from ...errors import FormatError, IoError, UnsupportedError, UsageError
from ...node import COMPRESSED, DATA, HIDDEN, RECURSE, ZERO, Extent, LayoutDriver, Node
from . import header as hd
from .header import Header
from .mapping import (
    COMPRESSED_FLAG,
    COPIED,
    OFFSET_MASK,
    ZERO_FLAG,
    compressed_place,
    extended_extents,
    plain_extents,
)
from .refcount import Refcounts
from .tables import Tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import ClassVar, Protocol

    from ...crypto.ciphers import SectorCipher

    class _EntryChange(Protocol):
        """(L2 entry, subcluster bitmap) -> the new pair."""

        def __call__(self, entry: int, bitmap: int) -> tuple[int, int]: ...


__all__ = ["Qcow2Driver"]


class Qcow2Driver(LayoutDriver):
    """One open qcow2 image.  ``data_file``: the node of the external data file, if the header asks for one."""

    name = "qcow2"
    supports_backing = True
    can_compress = True
    #: Creation of another format asks this to round sizes; qcow2 counts in sectors.
    size_unit: ClassVar[int] = 512

    def __init__(
        self,
        file: Node,
        *,
        read_only: bool,
        data_file: Node | None = None,
        cipher: SectorCipher | None = None,
        cipher_by_guest: bool = False,
        repairing: bool = False,
    ) -> None:
        super().__init__()
        self.file: Node = file
        self.read_only = read_only
        self.lock = RLock()
        self.header = head = Header.read(file, checking=repairing)
        self.cluster_bits = head.cluster_bits
        self.cluster_size = head.cluster_size
        self.cluster = self.cluster_size
        self.l2_bits = head.l2_bits
        self.extended = head.extended_l2
        self.unit = self.zero_alignment = self.cluster_size >> 5 if self.extended else self.cluster_size
        self.method = hd.COMPRESSION_NAMES[head.compression_type]
        self.external = bool(head.incompatible & hd.EXTERNAL_DATA)
        if self.external and data_file is None:
            raise UsageError("'data-file' is required for this image")
        if not self.external and data_file is not None:
            raise UsageError("'data-file' can only be set for images with an external data file")
        self.data_file: Node = data_file if data_file is not None else file
        self.encrypted = bool(head.crypt_method)
        #: Sectors are numbered by their place in the file, or (old AES) by the guest's offset.
        self.cipher, self.cipher_by_guest = cipher, cipher_by_guest
        if self.encrypted:
            self.alignment = 512
            if head.size % 512:
                raise FormatError("The size of an encrypted image must be a multiple of 512")
        if head.incompatible & hd.CORRUPT and not (read_only or repairing):
            raise FormatError("qcow2: Image is corrupt; cannot be opened read/write")
        self.refcounts = Refcounts(
            file,
            head.cluster_bits,
            head.refcount_order,
            head.refcount_table_offset,
            head.refcount_table_clusters,
            self._set_refcount_table,
        )
        self.tables = Tables(file, head, self.refcounts, self._before_publish)
        if any(self.tables.l1):  # preallocated, perhaps: new clusters show what the data file does, or what is deciphered from that
            self.has_zero_init = not self.encrypted and self.data_file.driver.has_zero_init
        #: What `place` took and is not written yet: host offset of the first cluster -> how many clusters.
        self._placed: dict[int, int] = {}
        self._recurse: int | None = None
        self._packed: tuple[int, int] | None = None  # (next free byte, payloads in its cluster)
        self._inflated: tuple[int, bytes] = (-1, b"")
        self.can_compress = not self.external  # type: ignore[misc]

    # -- header -------------------------------------------------------------------------------------------------

    def write_header(self) -> None:
        """Rewrite the header's cluster start; one write."""
        self.file.write(0, self.header.serialise())

    def set_field(self, **values: int) -> None:
        """Update single header fields in place, adjacent ones in one write."""
        places = sorted((*Header.field_offset(name), name) for name in values)
        start = places[0][0]
        data = bytearray()
        for place, code, name in places:
            assert place == start + len(data)
            setattr(self.header, name, values[name])
            data += struct.pack(">" + code, values[name])
        self.file.write(start, bytes(data))

    def _set_refcount_table(self, offset: int, clusters: int) -> None:
        self.set_field(refcount_table_offset=offset, refcount_table_clusters=clusters)

    def size(self) -> int:
        return self.header.size

    # -- reading ------------------------------------------------------------------------------------------------

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        span_bits = self.l2_bits + self.cluster_bits
        l1 = self.tables.l1
        end = offset + length
        position = offset
        recurse = self._recurse_flag()
        while position < end:
            l1_index = position >> span_bits
            span_end = min(end, (l1_index + 1) << span_bits)
            if not l1[l1_index] & OFFSET_MASK:
                while span_end < end and not l1[span_end >> span_bits] & OFFSET_MASK:
                    span_end = min(end, span_end + (1 << span_bits))
                yield Extent(position, span_end - position, 0)
                position = span_end
                continue
            index_mask = (1 << self.l2_bits) - 1
            first = position >> self.cluster_bits & index_mask
            last = first + (-(-span_end >> self.cluster_bits) - (position >> self.cluster_bits))
            guest = position & -self.cluster_size
            with self.lock:
                table = self.tables.l2_of(l1_index)
                cut = extended_extents if self.extended else plain_extents
                found = cut(table, first, last, guest, self.cluster_bits, self.data_file, recurse)
            for extent in found:
                if extent.offset < span_end and extent.offset + extent.length > position:
                    if self.encrypted and extent.host is not None and not extent.status & COMPRESSED:
                        extent = extent._replace(status=extent.status | HIDDEN)
                    yield _clip(extent, position, span_end)
            position = span_end

    def _recurse_flag(self) -> int:
        """RECURSE if the image was preallocated: then the file knows better than the tables what is a hole."""
        if self._recurse is None:
            self._recurse = RECURSE if not (self.external or self.encrypted) and self._is_preallocated() else 0
        return self._recurse

    def _is_preallocated(self) -> bool:
        allocated = self.file.allocated_size()
        if allocated is None:
            return False
        real = allocated >> self.cluster_bits
        threshold = max(real * 10 // 9, real + 2)
        last = -(-self.file.size >> self.cluster_bits)
        if threshold > last:
            return False
        with self.lock:
            counted = 0
            per_block = self.refcounts.per_block
            for index in range(-(-last // per_block)):
                counts = self.refcounts.counts_of_block(index)
                if counts:
                    used = counts[: last - index * per_block]
                    counted += len(used) - used.count(0)
                if counted >= threshold:
                    return True
        return False

    def read_compressed(self, extent: Extent, view: memoryview) -> None:
        cluster = extent.offset & -self.cluster_size
        cached, data = self._inflated
        if cached != extent.host:
            assert extent.host is not None
            self.file.debug_event("read_compressed")
            payload = self.file.read(extent.host, extent.detail)
            data = decompress(self.method, payload, self.cluster_size)
            self._inflated = (extent.host, data)
        start = extent.offset - cluster
        view[:] = memoryview(data)[start : start + len(view)]

    def read_backing(self, offset: int, view: memoryview) -> None:
        if self.backing is not None:
            self.file.debug_event("read_backing_aio")
        super().read_backing(offset, view)

    def read_stored(self, extent: Extent, view: memoryview) -> None:
        self.data_file.debug_event("read_aio")
        super().read_stored(extent, view)
        if self.encrypted:
            assert extent.host is not None
            view[:] = self._crypt(extent.offset, extent.host, view, encrypt=False)

    def _crypt(self, guest: int, host: int, view: memoryview, *, encrypt: bool) -> bytes:
        if self.cipher is None:
            raise UnsupportedError("The image was opened without its key")
        return self.cipher.run((guest if self.cipher_by_guest else host) // 512, view, encrypt=encrypt)

    # -- writing ------------------------------------------------------------------------------------------------

    def store_plain(self, guest: int, host: int, view: memoryview) -> None:
        """Write the guest's bytes to an allocated place."""
        self.data_file.write(host, self._crypt(guest, host, view, encrypt=True) if self.encrypted else view)

    def _before_publish(self) -> None:
        if self.external:
            self.data_file.flush()

    def write(self, offset: int, view: memoryview) -> None:
        def store(position: int, host: int, step: int) -> None:
            self.store_plain(position, host, view[position - offset : position - offset + step])

        self._put(offset, len(view), store)

    def place(self, offset: int, length: int) -> Callable[[memoryview], None] | None:
        end = offset + length
        whole = not offset & (self.cluster_size - 1) and (end == self.header.size or not end & (self.cluster_size - 1))
        if not whole:
            return None
        parts: list[tuple[int, int, int, Callable[[memoryview], None] | None]] = []
        position = offset
        while position < end:
            with self.lock:
                l2 = self.tables.l2_for_change(position >> (self.cluster_bits + self.l2_bits))
                index = position >> self.cluster_bits & ((1 << self.l2_bits) - 1)
                count = min(-(-(end - position) >> self.cluster_bits), (1 << self.l2_bits) - index)
                # Clusters of subclusters are placed where there is nothing yet.
                fits = not self.extended or not any(l2[2 * index : 2 * (index + count)])
                owned = not self.extended and self._own(l2[index]) is not None
                if fits:
                    step, host, _ = self._place(position, end - position)
                    if not owned and not self.external:
                        self._placed[host] = -(-step >> self.cluster_bits)
            put = self.data_file.place(host, step) if fits else None
            if put is None:
                for taken in [part[2] for part in parts] + ([host] if fits else []):
                    self._drop_place(taken)
                return None
            # What is overwritten where it lies has no place of its own: a snapshot may take that in the meantime.
            parts.append((position, step, host, None if owned else put))
            position += step

        def write(view: memoryview) -> None:
            for position, step, host, put in parts:
                part = view[position - offset : position - offset + step]
                if put is None:
                    Qcow2Driver.write(self, position, part)
                    continue
                self.data_file.debug_event("write_aio")
                put(memoryview(self._crypt(position, host, part, encrypt=True)) if self.encrypted else part)
                with self.lock:
                    self._placed.pop(host, None)
                    self._publish(position, step, host, True)

        return write

    def _drop_place(self, host: int) -> None:
        """Give back what `place` took and nobody wrote."""
        with self.lock:
            self.refcounts.add(host >> self.cluster_bits, self._placed.pop(host, 0), -1)

    def takes_from(self, source: Node) -> bool:
        return not self.encrypted and self.data_file.driver.takes_from(source)

    def copy_from(self, source: Node, source_offset: int, offset: int, length: int) -> bool:
        if self.encrypted:
            return False

        def store(position: int, host: int, step: int) -> None:
            self.data_file.copy_stored(source, source_offset + position - offset, host, step)

        self._put(offset, length, store)
        return True

    def _put(self, offset: int, length: int, store: Callable[[int, int, int], None]) -> None:
        """Change a range: ``store(guest, host, count)`` brings the bytes to where there is room for them."""
        end = offset + length
        position = offset
        while position < end:
            with self.lock:
                self._clear_autoclear()
                step, host, fresh = self._place(position, end - position)
            if fresh or self.extended:
                self._fill_around(position, step, host, fresh)
            self.data_file.debug_event("write_aio")
            store(position, host + (position & (self.cluster_size - 1)), step)
            if fresh or self.extended:
                with self.lock:
                    self._publish(position, step, host, fresh)
            position += step

    def _place(self, position: int, length: int) -> tuple[int, int, bool]:
        """Where the next bytes go: (how many, host offset of the first cluster, whether it is newly allocated)."""
        l2 = self.tables.l2_for_change(position >> (self.cluster_bits + self.l2_bits))
        first = position >> self.cluster_bits & ((1 << self.l2_bits) - 1)
        inside = position & (self.cluster_size - 1)
        wanted = min(-(-(inside + length) >> self.cluster_bits), (1 << self.l2_bits) - first)
        stride = 2 if self.extended else 1
        host = self._own(l2[first * stride])
        run = 1
        if host is not None:
            # Extended entries carry per-cluster bitmaps: one cluster at a time.
            while run < wanted and stride == 1 and self._own(l2[first + run]) == host + run * self.cluster_size:
                run += 1
            # What reads as zero and has its cluster is written there, but its surroundings hold anything.
            zeros = not self.extended and any(entry & ZERO_FLAG for entry in l2[first : first + run])
            return min(length, run * self.cluster_size - inside), host, zeros
        if not any(l2[first * stride : (first + wanted) * stride]):
            run = wanted
        while run < wanted and stride == 1 and self._own(l2[first + run]) is None:
            run += 1
        if self.external:
            # Clusters of an external data file lie where the guest sees them.
            host = position & -self.cluster_size
        else:
            self.file.debug_event("cluster_alloc")
            host, run = self.refcounts.allocate(run)
        return min(length, run * self.cluster_size - inside), host, True

    def _own(self, entry: int) -> int | None:
        """The cluster a write may overwrite: allocated, not compressed, not shared with a snapshot."""
        if entry & COPIED and not entry & COMPRESSED_FLAG:
            host = entry & OFFSET_MASK
            if host & (self.cluster_size - 1):
                raise FormatError(f"Cluster allocation offset {host:#x} unaligned")
            if entry & ZERO_FLAG and not self.extended and (not host or self.external):
                return None
            return host
        return None

    def _fill_around(self, position: int, step: int, host: int, fresh: bool) -> None:
        """Give the parts of new (sub)clusters that the write does not cover their old contents."""
        old_whole = fresh and self.extended and self._must_copy_whole(position)
        unit = self.cluster_size if old_whole else self.unit
        base = position & -self.cluster_size
        present = 0
        if not fresh:
            with self.lock:
                present = self.tables.extended_entry(position >> self.cluster_bits)[1] & 0xFFFFFFFF
        start = position & -unit
        end = -(-(position + step) // unit) * unit
        for first, last in ((start, position), (position + step, end)):
            last = max(first, min(last, self.header.size)) if first >= position else last
            if first >= last or present >> (first - base) // unit & 1:
                continue
            place = host + first - base
            if self._range_is_zero(first, last - first) and not self.encrypted:
                if place < self.data_file.size:
                    self.data_file.zero(place, last - first, unmap=False)
            else:
                old = memoryview(bytearray(last - first))
                self.file.debug_event("cow_read")
                self.read_into(first, old)
                self.data_file.debug_event("cow_write")
                self.store_plain(first, place, old)

    def _range_is_zero(self, offset: int, length: int) -> bool:
        for extent in self.extents(offset, length):
            if extent.status & ZERO:
                continue
            if extent.status & DATA:
                return False
            if self.backing:
                inside = min(extent.length, max(0, self.backing.size - extent.offset))
                if inside and not self.backing.known_zero(extent.offset, inside):
                    return False
        return True

    def _must_copy_whole(self, position: int) -> bool:
        """An extended cluster whose data lives elsewhere (compressed or shared) moves as a whole."""
        with self.lock:
            entry, bitmap = self.tables.extended_entry(position >> self.cluster_bits)
        return bool(entry & COMPRESSED_FLAG) or bool(bitmap & 0xFFFFFFFF and not entry & COPIED)

    def _publish(self, position: int, step: int, host: int, fresh: bool) -> None:
        """Enter written clusters in the L2 table and release what they replace."""
        l1_index = position >> (self.cluster_bits + self.l2_bits)
        l2 = self.tables.l2_for_change(l1_index)
        first = position >> self.cluster_bits & ((1 << self.l2_bits) - 1)
        count = -(-(position + step) >> self.cluster_bits) - (position >> self.cluster_bits)
        if not self.extended:
            for place, old in enumerate(l2[first : first + count]):
                if old and old & OFFSET_MASK != host + (place << self.cluster_bits):
                    self._release(old)
            end = host + (count << self.cluster_bits) | COPIED
            l2[first : first + count] = array("Q", range(host | COPIED, end, self.cluster_size))
            self.tables.touch(l1_index, first, first + count)
            return
        inside = position & (self.cluster_size - 1)
        low, high = inside // self.unit, -(-(inside + step) // self.unit)
        if count > 1:  # nothing was there when the place was chosen
            for old in l2[2 * first : 2 * (first + count) : 2]:
                if old:
                    self._release(old)
            part = array("Q", [0xFFFFFFFF]) * (2 * count)
            part[::2] = array("Q", range(host | COPIED, host + (count << self.cluster_bits) | COPIED, self.cluster_size))
            part[1] &= -1 << low
            part[-1] &= (1 << high - 32 * (count - 1)) - 1
            l2[2 * first : 2 * (first + count)] = part
            self.tables.touch(l1_index, 2 * first, 2 * (first + count))
            return
        entry, bitmap = l2[2 * first], l2[2 * first + 1]
        covered = (1 << high) - (1 << low)
        if fresh:
            if entry & COMPRESSED_FLAG or (bitmap & 0xFFFFFFFF and not entry & COPIED):
                covered = 0xFFFFFFFF
            if entry:
                self._release(entry)
        l2[2 * first] = host | COPIED
        l2[2 * first + 1] = (bitmap | covered) & ~(covered << 32)
        self.tables.touch(l1_index, 2 * first, 2 * first + 2)

    def _release(self, entry: int, *, discard: bool = False) -> None:
        """Drop the reference an L2 entry holds; ``discard``: and give its storage back if it was the last one."""
        if entry & COMPRESSED_FLAG:
            place, length = compressed_place(entry, self.cluster_bits)
            first = place >> self.cluster_bits
            last = (place + length - 1) >> self.cluster_bits
            self.refcounts.free_later(first << self.cluster_bits, last - first + 1, discard=discard)
            if self._inflated[0] == place:
                self._inflated = (-1, b"")
        elif entry & OFFSET_MASK and not self.external:
            self.refcounts.free_later(entry & OFFSET_MASK, discard=discard)

    def _clear_autoclear(self) -> None:
        """A writer that does not maintain bitmaps while writing must say so (they become inconsistent)."""

    # -- compressed ---------------------------------------------------------------------------------------------

    def compress(self, view: memoryview) -> bytes | None:
        """The payload of one cluster, None if it does not shrink.  Thread-safe, touches no state."""
        if len(view) < self.cluster_size:
            view = memoryview(bytes(view) + bytes(self.cluster_size - len(view)))
        return compressor(self.method)(view)

    def write_compressed(self, offset: int, view: memoryview) -> None:
        size = self.cluster_size
        for start in range(0, len(view), size):
            part = view[start : start + size]
            payload = self.compress(part)
            if payload is None:
                self.write(offset + start, part)
            else:
                self.store_payloads([(offset + start, payload)])

    def store_payloads(self, payloads: list[tuple[int, bytes]]) -> None:
        """Store compressed clusters (guest offset, payload), packed one after the other, in one write per run."""
        with self.lock:
            index = 0
            while index < len(payloads):
                index += self._store_run(payloads[index:])

    def _store_run(self, payloads: list[tuple[int, bytes]]) -> int:
        """Store as many as fit into one contiguous allocation; returns how many."""
        size = self.cluster_size
        total = sum(len(payload) for _, payload in payloads)
        place, limit = self._packing_place(total)
        pieces: list[bytes] = []
        position, done = place, 0
        extra: dict[int, int] = {}
        for _, payload in payloads:
            stop = position + len(payload)
            if stop > limit:
                break
            for cluster in range(position >> self.cluster_bits, ((stop - 1) >> self.cluster_bits) + 1):
                extra[cluster] = extra.get(cluster, 0) + 1
            pieces.append(payload)
            position, done = stop, done + 1
            if not self._can_share(extra, position >> self.cluster_bits):
                break
        if not done:  # not even one payload fits in what is contiguous: start afresh
            self._packed = None
            self._release_fresh()
            place, _ = self.refcounts.allocate(1)
            self._note_fresh(place, 1)
            pieces, position, done = [payloads[0][1]], place + len(payloads[0][1]), 1
            extra = {place >> self.cluster_bits: 1}
        joined = b"".join(pieces)
        self.file.debug_event("write_compressed")
        self.file.write(place, joined + bytes(-(place + len(joined)) % 512))
        for cluster, count in extra.items():
            base = self._fresh_clusters.pop(cluster, 0)
            if count - base:
                self.refcounts.add(cluster, 1, count - base)
        self._release_fresh()
        self._enter_payloads(payloads[:done], place)
        last = (position - 1) >> self.cluster_bits
        room = position & (size - 1)
        if room and self.refcounts.get(last) < self.refcounts.maximum:
            self._packed = (position, self.refcounts.get(last))
        else:
            self._packed = None
        return done

    #: Clusters allocated for the current run that no payload has touched yet (each has the count 1).
    _fresh_clusters: dict[int, int]

    def _can_share(self, extra: dict[int, int], cluster: int) -> bool:
        used = extra.get(cluster, 0)
        if self._packed and self._packed[0] >> self.cluster_bits == cluster:
            used += self._packed[1]
        return used < self.refcounts.maximum

    def _packing_place(self, total: int) -> tuple[int, int]:
        """(first byte, end of the contiguous room) for up to ``total`` bytes."""
        size = self.cluster_size
        self._fresh_clusters = {}
        if self._packed:
            place = self._packed[0]
            boundary = -(-place // size) * size
            room = boundary - place
            if total > room:
                _, found = self.refcounts.allocate(-(-(total - room) // size), at=boundary >> self.cluster_bits)
                self._note_fresh(boundary, found)
                boundary += found * size
            if boundary > place:
                return place, boundary
        place, found = self.refcounts.allocate(-(-total // size))
        self._packed = None
        self._note_fresh(place, found)
        return place, place + found * size

    def _note_fresh(self, place: int, count: int) -> None:
        for cluster in range(place >> self.cluster_bits, (place >> self.cluster_bits) + count):
            self._fresh_clusters[cluster] = 1

    def _release_fresh(self) -> None:
        for cluster in list(self._fresh_clusters):
            del self._fresh_clusters[cluster]
            self.refcounts.add(cluster, 1, -1)

    def _enter_payloads(self, payloads: list[tuple[int, bytes]], place: int) -> None:
        shift = 62 - (self.cluster_bits - 8)
        stride = 2 if self.extended else 1
        for guest, payload in payloads:
            l1_index = guest >> (self.cluster_bits + self.l2_bits)
            l2 = self.tables.l2_for_change(l1_index)
            index = (guest >> self.cluster_bits & ((1 << self.l2_bits) - 1)) * stride
            if l2[index]:
                self._release(l2[index])
            sectors = ((place + len(payload) - 1) >> 9) - (place >> 9)
            l2[index] = place | sectors << shift | COMPRESSED_FLAG
            if self.extended:
                l2[index + 1] = 0
            self.tables.touch(l1_index, index, index + stride)
            place += len(payload)

    # -- zero and discard ---------------------------------------------------------------------------------------

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        if self.header.version < 3:
            if self.backing:
                raise UnsupportedError("zero clusters need compat=1.1")
            self._each_cluster(offset, length, self._zero_v2, skip_unallocated=True)
        else:
            act = self._zero_unmap if unmap else self._zero_keep
            first, count = self._zero_edges(offset, length) if self.extended else (offset, length)
            self._each_cluster(first, count, act, skip_unallocated=False)
        if self.external and self.header.autoclear & hd.DATA_FILE_RAW:
            self.data_file.zero(offset, length, unmap=unmap)

    def _zero_edges(self, offset: int, length: int) -> tuple[int, int]:
        """Zero the subclusters of a range that share their cluster with others; returns the whole clusters between them."""
        size, end = self.cluster_size, offset + length
        first, last = -(-offset // size) * size, end // size * size
        edges = [(start, stop) for start, stop in ((offset, min(first, end)), (max(first, last), end)) if start < stop]
        with self.lock:
            for start, _ in edges:
                if self.tables.extended_entry(start >> self.cluster_bits)[0] & COMPRESSED_FLAG:
                    raise UnsupportedError("a part of a compressed cluster")
            for start, stop in edges:
                l1_index = start >> (self.cluster_bits + self.l2_bits)
                l2 = self.tables.l2_for_change(l1_index)
                index = (start >> self.cluster_bits & ((1 << self.l2_bits) - 1)) * 2 + 1
                covered = (1 << -(-(stop - start // size * size) // self.unit)) - (1 << start % size // self.unit)
                l2[index] = l2[index] & ~covered | covered << 32
                self.tables.touch(l1_index, index - 1, index + 1)
        return first, max(0, last - first)

    def discard(self, offset: int, length: int) -> None:
        if self.extended:  # what may be given back is larger than what can be zeroed
            end, size = offset + length, self.cluster_size
            offset = -(-offset // size) * size
            length = (end if end == self.header.size else end // size * size) - offset
            if length <= 0:
                return
        if self.header.version < 3:
            if not self.backing:
                self._each_cluster(offset, length, self._zero_v2, skip_unallocated=True)
            return
        self._each_cluster(offset, length, self._discard_v3, skip_unallocated=not self.backing)

    def _zero_v2(self, entry: int, bitmap: int) -> tuple[int, int]:
        return 0, 0

    def _zero_unmap(self, entry: int, bitmap: int) -> tuple[int, int]:
        return (0, 0xFFFFFFFF << 32) if self.extended else (ZERO_FLAG, 0)

    def _discard_v3(self, entry: int, bitmap: int) -> tuple[int, int]:
        if not entry and not bitmap and not self.backing:
            return entry, bitmap
        return self._zero_unmap(entry, bitmap)

    def _zero_keep(self, entry: int, bitmap: int) -> tuple[int, int]:
        if entry & COMPRESSED_FLAG or not entry & COPIED:
            return self._zero_unmap(entry, bitmap)
        return (entry, 0xFFFFFFFF << 32) if self.extended else (entry | ZERO_FLAG, 0)

    def _each_cluster(self, offset: int, length: int, act: _EntryChange, *, skip_unallocated: bool) -> None:
        """Apply a change to every L2 entry of a range; ``skip_unallocated`` leaves absent L2 tables absent."""
        span_bits = self.cluster_bits + self.l2_bits
        stride = 2 if self.extended else 1
        end = offset + length
        while offset < end:
            l1_index = offset >> span_bits
            span_end = min(end, (l1_index + 1) << span_bits)
            with self.lock:
                if not (skip_unallocated and not self.tables.l1[l1_index] & OFFSET_MASK):
                    first = offset >> self.cluster_bits & ((1 << self.l2_bits) - 1)
                    count = -(-span_end >> self.cluster_bits) - (offset >> self.cluster_bits)
                    if self.tables.l1[l1_index] & OFFSET_MASK:
                        # A table that says so already (one value throughout) is not touched.
                        old_part = self.tables.l2_of(l1_index)[first * stride : (first + count) * stride]
                        if act(old_part[0], old_part[1] if self.extended else 0)[0] == old_part[0] and (
                            old_part.count(old_part[0]) == len(old_part) and not self.extended
                        ):
                            offset = span_end
                            continue
                    l2 = self.tables.l2_for_change(l1_index)
                    for index in range(first * stride, (first + count) * stride, stride):
                        old, old_bitmap = l2[index], l2[index + 1] if self.extended else 0
                        new, bitmap = act(old, old_bitmap)
                        if (
                            (old & ~COPIED) != (new & ~COPIED)
                            and (old & (OFFSET_MASK | COMPRESSED_FLAG))
                            and not (new & OFFSET_MASK)
                        ):
                            self._release(old, discard=True)
                        l2[index] = new
                        if self.extended:
                            l2[index + 1] = bitmap
                    self.tables.touch(l1_index, first * stride, (first + count) * stride)
            offset = span_end

    # -- size ---------------------------------------------------------------------------------------------------

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if size % 512:
            raise UsageError("The new size must be a multiple of 512")
        if preallocation not in ("off", "metadata", "falloc", "full"):
            raise UsageError(f"Unsupported preallocation mode '{preallocation}'")
        head = self.header
        if head.snapshot_count and head.version < 3:
            raise UnsupportedError("Can't resize a v2 image which has snapshots")
        old = head.size
        with self.lock:
            if size < old:
                if preallocation != "off":
                    raise UnsupportedError("Preallocation can't be used for shrinking an image")
                self._drop_beyond(size, old)
            else:
                self.tables.grow_l1(head.l1_entries_for(size), self.set_field)
            self.set_field(size=size)
            if size > old and old % self.cluster_size and not self.backing:
                self._zero_cluster_tail(old)
        if self.external and (size > self.data_file.size or head.autoclear & hd.DATA_FILE_RAW):
            self.data_file.truncate(size, preallocation if preallocation in ("falloc", "full") and size > self.data_file.size else "off")
        if self.external and head.autoclear & hd.DATA_FILE_RAW:
            preallocation = "metadata" if preallocation == "off" else preallocation  # every byte is where it is in the file
        if preallocation != "off" and size > old:
            self.preallocate(old, size, preallocation)
        elif size > old and self.backing and self.backing.size > old:
            # What the backing file holds beyond the old end must not shine through.
            self._hide_backing(old, min(size, self.backing.size))
        self.flush()

    def _zero_cluster_tail(self, old: int) -> None:
        end = min(-(-old // self.cluster_size) * self.cluster_size, self.header.size)
        if not self._range_is_zero(old, end - old):
            self.write(old, memoryview(bytes(end - old)))

    def _hide_backing(self, old: int, end: int) -> None:
        head_end = min(-(-old // self.cluster_size) * self.cluster_size, self.header.size)
        if head_end > old:
            self.write(old, memoryview(bytes(head_end - old)))
        if end > head_end:
            length = min(-(-end // self.cluster_size) * self.cluster_size, self.header.size) - head_end
            try:
                self.zero(head_end, length, True)
            except UnsupportedError:
                for place in range(head_end, head_end + length, 1 << 20):
                    self.write(place, memoryview(bytes(min(1 << 20, head_end + length - place))))

    def _drop_beyond(self, size: int, old: int) -> None:
        start = -(-size // self.cluster_size) * self.cluster_size
        if start < old:
            self._each_cluster(start, old - start, lambda entry, bitmap: (0, 0), skip_unallocated=True)
        self.flush()

    def preallocate(self, start: int, end: int, mode: str) -> None:
        """Allocate every cluster of ``[start, end)``; falloc and full also give them storage."""
        position = start & -self.cluster_size
        places: list[tuple[int, int]] = []
        while position < end:
            with self.lock:
                step, host, fresh = self._place(position, min(end - position, 1 << 30))
                if fresh:
                    self._prepare_room(position, max(position, start), step, host)
                    self._publish(position, step, host, True)
                    if self.extended:  # there is room for the subclusters, and they are still what is below
                        index = position >> self.cluster_bits & ((1 << self.l2_bits) - 1)
                        l2 = self.tables.l2_for_change(position >> (self.cluster_bits + self.l2_bits))
                        for number in range(index, index + -(-step // self.cluster_size)):
                            l2[2 * number + 1] = 0
                    places.append((host, -(-step // self.cluster_size) * self.cluster_size))
            position += step
        if places:
            last = max(host + length for host, length in places)
            if self.data_file.size < last:
                self.data_file.truncate(last, "off" if mode == "metadata" else mode)
        self._recurse = RECURSE if not (self.external or self.encrypted) else 0

    def _prepare_room(self, position: int, start: int, step: int, host: int) -> None:
        """Clusters that are given out before they are written: what they show must be what was there before ``start``, then zeros."""
        present = min(host + -(-step // self.cluster_size) * self.cluster_size, self.data_file.size)
        if host < present and not self.external:  # room that was used before
            self.data_file.zero(host, present - host)
        if position < start and not self.extended:
            self._fill_around(start, position + step - start, host, True)

    # -- stability ----------------------------------------------------------------------------------------------

    def flush(self) -> None:
        with self.lock:
            self.tables.commit()
        self.file.flush()
        if self.external:
            self.data_file.flush()

    def close(self) -> None:
        if not self.read_only:
            try:
                with self.lock:
                    for host in list(self._placed):
                        self._drop_place(host)
                    self.tables.commit()
            except IoError:
                self.read_only = True
                raise

    def set_read_only(self, read_only: bool) -> None:
        if not read_only and self.header.incompatible & hd.CORRUPT:
            raise FormatError("qcow2: Image is corrupt; cannot be opened read/write")
        self.file.set_read_only(read_only)
        if self.external:
            self.data_file.set_read_only(read_only)
        self.read_only = read_only

    def children(self) -> dict[str, Node]:
        named = super().children()
        if self.external:
            named["data-file"] = self.data_file
        return named

    def allocated_size(self) -> int | None:
        return self.file.allocated_size()  # without an external data file, as QEMU counts


def _clip(extent: Extent, start: int, end: int) -> Extent:
    """The part of an extent inside ``[start, end)``; compressed payloads keep their place."""
    offset, length, status, host, node, detail = extent
    if offset >= start and offset + length <= end:
        return extent
    cut = max(0, start - offset)
    length = min(offset + length, end) - (offset + cut)
    if host is not None and not status & COMPRESSED:
        host += cut
    return Extent(offset + cut, length, status, host, node, detail)
