"""Persistent dirty bitmaps: directory, tables, and the changes qemu-img can make."""

from __future__ import annotations

import struct

from ...errors import FormatError, UsageError
from . import header as hd
from .refcount import be_array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .image import Qcow2Image

__all__ = ["AUTO", "IN_USE", "Bitmap", "bytes_needed", "load", "read_bits", "runs_of_ones", "store"]

IN_USE, AUTO = 1, 2
_ENTRY = struct.Struct(">QIIBBHI")
_EXTENSION = struct.Struct(">IIQQ")
#: Bytes that are looked at as one number: what a shift costs, and what an empty stretch saves.
_WORD = 256
_OFFSET_MASK = 0x00FFFFFFFFFFFE00


class Bitmap:
    """One bitmap: ``bits`` is loaded when needed (one bit per granule, lowest bit first)."""

    def __init__(self, name: str, granularity_bits: int, flags: int) -> None:
        self.name = name
        self.granularity_bits = granularity_bits
        self.flags = flags
        self.table_offset = 0
        self.table_size = 0
        self.extra = b""
        self.bits: bytearray | None = None
        self.changed = False

    @property
    def granularity(self) -> int:
        """Bytes per bit."""
        return 1 << self.granularity_bits

    def mark(self, offset: int, length: int) -> None:
        """Set the bits of a byte range."""
        assert self.bits is not None
        first, last = offset >> self.granularity_bits, (offset + length - 1) >> self.granularity_bits
        first_byte, last_byte = first >> 3, last >> 3
        head, tail = 0xFF << (first & 7) & 0xFF, 0xFF >> (7 - (last & 7))
        if first_byte == last_byte:
            self.bits[first_byte] |= head & tail
        else:
            self.bits[first_byte] |= head
            self.bits[last_byte] |= tail
            self.bits[first_byte + 1 : last_byte] = b"\xff" * (last_byte - first_byte - 1)
        self.changed = True


def _bits_bytes(size: int, granularity_bits: int) -> int:
    return (-(-size >> granularity_bits) + 7) >> 3


def load(image: Qcow2Image) -> list[Bitmap]:
    """The directory.  Raises FormatError."""
    raw = image.header.extension(hd.EXT_BITMAPS)
    if raw is None or not image.header.autoclear & hd.BITMAPS_CONSISTENT:
        return []
    if len(raw) < _EXTENSION.size:
        raise FormatError("bitmaps_ext: Invalid extension length")
    count, _, size, offset = _EXTENSION.unpack_from(raw)
    if size > 1024 * 65535 or count > 65535 or offset & (image.cluster_size - 1):
        raise FormatError("bitmaps_ext: invalid bitmap directory")
    data = image.file.read(offset, size)
    result = []
    position = 0
    while position < len(data):
        if position + _ENTRY.size > len(data):
            raise FormatError("Broken bitmap directory")
        table, entries, flags, kind, gran, name_len, extra_len = _ENTRY.unpack_from(data, position)
        body = position + _ENTRY.size
        if body + extra_len + name_len > len(data) or kind != 1 or not 9 <= gran <= 31 or flags & ~7:
            raise FormatError("Broken bitmap directory")
        if entries * image.cluster_size * 8 << gran > (image.header.size + (image.cluster_size * 8 << gran)) + (
            1 << 40
        ):
            raise FormatError("Bitmap table is too large")
        name = data[body + extra_len : body + extra_len + name_len].decode("utf-8", "replace")
        one = Bitmap(name, gran, flags)
        one.table_offset, one.table_size, one.extra = table, entries, data[body : body + extra_len]
        result.append(one)
        position = (body + extra_len + name_len + 7) & ~7
    if len(result) != count:
        raise FormatError("Less bitmaps found than specified in header extension")
    return result


def runs_of_ones(bits: bytearray) -> Iterator[tuple[int, int]]:
    """(first, behind the last) of every run of ones, bit numbers; lowest bit of a byte first."""
    start = -1  # of the run that is under way
    for base in range(0, len(bits), _WORD):
        word = bits[base : base + _WORD]
        value, position = int.from_bytes(word, "little"), 0
        if start >= 0 and not value & 1:
            yield start, base * 8
            start = -1
        while value:
            skip = (value & -value).bit_length() - 1
            value >>= skip
            run = (~value & (value + 1)).bit_length() - 1
            value >>= run
            if start < 0:
                start = base * 8 + position + skip
            position += skip + run
            if position < len(word) * 8:
                yield start, base * 8 + position
                start = -1
    if start >= 0:
        yield start, len(bits) * 8


def read_bits(image: Qcow2Image, bitmap: Bitmap) -> bytearray:
    """The bits, read once."""
    if bitmap.bits is None:
        needed = _bits_bytes(image.header.size, bitmap.granularity_bits)
        bits = bytearray(needed)
        cluster = image.cluster_size
        for index, entry in enumerate(be_array(image.file.read(bitmap.table_offset, bitmap.table_size * 8))):
            start = index * cluster
            length = min(cluster, needed - start)
            if length <= 0:
                break
            place = entry & _OFFSET_MASK
            if place:
                bits[start : start + length] = image.file.read(place, length)
            elif entry & 1:
                bits[start : start + length] = b"\xff" * length
        bitmap.bits = bits
    return bitmap.bits


def fit(bitmap: Bitmap, size: int) -> None:
    """Lengthen (with clear bits) or shorten a loaded bitmap to a virtual size."""
    assert bitmap.bits is not None
    needed = _bits_bytes(size, bitmap.granularity_bits)
    del bitmap.bits[needed:]
    bitmap.bits.extend(bytes(needed - len(bitmap.bits)))
    used = -(-size >> bitmap.granularity_bits) & 7
    if used:
        bitmap.bits[-1] &= (1 << used) - 1
    bitmap.changed = True


def clusters_of(image: Qcow2Image, bitmap: Bitmap) -> list[tuple[int, int]]:
    """(place, clusters) of everything one stored bitmap occupies."""
    if not bitmap.table_size:
        return []
    bits = image.cluster_bits
    result = [(bitmap.table_offset, -(-bitmap.table_size * 8 >> bits))]
    entries = be_array(image.file.read(bitmap.table_offset, bitmap.table_size * 8))
    return result + [(entry & _OFFSET_MASK, 1) for entry in entries if entry & _OFFSET_MASK]


def _write_bitmap(image: Qcow2Image, bitmap: Bitmap) -> None:
    """Put the bits in new clusters; all-zero clusters are left out."""
    assert bitmap.bits is not None
    cluster = image.cluster_size
    table = []
    for start in range(0, len(bitmap.bits), cluster):
        part = bytes(bitmap.bits[start : start + cluster])
        if part.count(0) == len(part):
            table.append(0)
        else:
            place, _ = image.refcounts.allocate(1)
            image.file.write(place, part.ljust(cluster, b"\0"))
            table.append(place)
    bitmap.table_size = len(table)
    bitmap.table_offset, _ = image.refcounts.allocate(max(1, -(-len(table) * 8 // cluster)), exact=True)
    image.file.write(bitmap.table_offset, struct.pack(f">{len(table)}Q", *table))
    bitmap.changed = False


def store(image: Qcow2Image, bitmaps: list[Bitmap]) -> None:
    """Write a new directory, then the header that points to it, then free what the old one used."""
    with image.lock:
        raw = image.header.extension(hd.EXT_BITMAPS)
        old: list[tuple[int, int]] = []
        kept = {one.table_offset for one in bitmaps if not one.changed and one.table_size}
        if raw is not None:
            _, _, size, offset = _EXTENSION.unpack_from(raw)
            old.append((offset, -(-size // image.cluster_size)))
            for one in load(image):
                if one.table_offset not in kept:
                    old += clusters_of(image, one)
        for one in bitmaps:
            if one.changed or not one.table_size:
                read_bits(image, one)
                _write_bitmap(image, one)
        directory = bytearray()
        for one in bitmaps:
            name = one.name.encode()
            directory += _ENTRY.pack(
                one.table_offset, one.table_size, one.flags, 1, one.granularity_bits, len(name), len(one.extra)
            )
            directory += one.extra + name
            directory += bytes(-len(directory) % 8)
        if bitmaps:
            place, _ = image.refcounts.allocate(-(-len(directory) // image.cluster_size), exact=True)
            image.file.write(place, bytes(directory))
            image.header.set_extension(hd.EXT_BITMAPS, _EXTENSION.pack(len(bitmaps), 0, len(directory), place))
            image.header.autoclear |= hd.BITMAPS_CONSISTENT
        else:
            image.header.set_extension(hd.EXT_BITMAPS, None)
            image.header.autoclear &= ~hd.BITMAPS_CONSISTENT
        image.tables.commit()
        image.file.flush()
        image.write_header()
        image.file.flush()
        for place, clusters in old:
            image.refcounts.free_later(place, clusters)
        image.tables.commit()


def add(image: Qcow2Image, name: str, granularity: int | None) -> None:
    """A new, empty, enabled bitmap."""
    if image.header.version < 3:
        raise UsageError("Cannot store dirty bitmaps in qcow2 v2 files\nUse format version 3 or higher")
    if not name or len(name.encode()) > 1023:
        raise UsageError("Bitmap name too long" if name else "Bitmap name cannot be empty")
    if granularity is None:
        granularity = min(65536, max(4096, image.cluster_size))
    if granularity < 512 or granularity & (granularity - 1):
        raise UsageError("Granularity must be power of 2 and at least 512")
    if granularity > 1 << 31:
        raise UsageError("Granularity must be power of 2 and at least 512")  # (as QEMU says it)
    known = image.bitmap_list()
    if any(one.name == name for one in known):
        raise UsageError(f"Bitmap already exists: {name}")
    made = Bitmap(name, granularity.bit_length() - 1, AUTO)
    made.bits = bytearray(_bits_bytes(image.header.size, made.granularity_bits))
    made.changed = True
    store(image, [*known, made])
    image.forget_bitmaps()


def bytes_needed(image: Qcow2Image, cluster_size: int) -> int:
    """Bytes the bitmaps would take in an image of another cluster size, as ``measure`` counts them."""
    total = 0
    directory = 0
    for one in image.bitmap_list():
        if one.flags & IN_USE:
            continue
        data = _bits_bytes(image.header.size, one.granularity_bits)
        clusters = -(-data // cluster_size)
        total += -(-clusters * 8 // cluster_size) * cluster_size + clusters * cluster_size
        directory += (_ENTRY.size + len(one.name.encode()) + 7) & ~7
    return total + -(-directory // cluster_size) * cluster_size
