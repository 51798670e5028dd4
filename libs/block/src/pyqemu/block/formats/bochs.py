"""Bochs growing images: a catalog of extents, each with a bitmap of its sectors in front.  Read only."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ..errors import FormatError, UnsupportedError
from ..node import ALLOCATED, DATA, ZERO, Driver, Extent, LayoutDriver, Node
from ..registry import Format, OpenContext
from ._blocks import load_array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

# magic, type, subtype, version, header bytes, catalog entries, bitmap bytes, extent bytes
_HEADER = struct.Struct("<32s16s16sIIIII")
_NONE = 0xFFFFFFFF
_VERSIONS = {0x00020000: 4, 0x00010000: 0}  # -> bytes between this and the disk size
_MAX_CATALOG = 0x100000
_MAX_EXTENT = 0x800000


class BochsDriver(LayoutDriver):
    name = "bochs"

    def __init__(self, file: Node) -> None:
        super().__init__()
        self.file: Node = file
        self.read_only = True
        raw = file.read(0, 512) if file.size >= 512 else b""
        if len(raw) < 512:
            raise FormatError("Image not in Bochs format")
        magic, kind, subtype, version, header, count, bitmap, self.extent = _HEADER.unpack_from(raw)
        names = [text.split(b"\0")[0] for text in (magic, kind, subtype)]
        if names != [b"Bochs Virtual HD Image", b"Redolog", b"Growing"] or version not in _VERSIONS:
            raise FormatError("Image not in Bochs format")
        disk: int = struct.unpack_from("<Q", raw, _HEADER.size + _VERSIONS[version])[0]
        self.total = disk // 512 * 512
        if count > _MAX_CATALOG:
            raise FormatError("Catalog size is too large")
        if not 512 <= self.extent <= _MAX_EXTENT or self.extent & (self.extent - 1):
            raise UnsupportedError(f"Bochs extent size {self.extent} is not supported")
        if count * self.extent < self.total:
            raise FormatError("Catalog size is too small for this disk size")
        self.bitmap = -(-max(bitmap, 1) // 512) * 512
        if self.bitmap * 8 < self.extent // 512:
            raise FormatError("Bochs bitmap is too small for an extent")
        if header + count * 4 > file.size:
            raise FormatError("Bochs catalog is cut off")
        self.catalog = load_array(file.read(header, count * 4), "I", "little")
        self.data = header + count * 4

    def size(self) -> int:
        return self.total

    def is_dirty(self) -> None:
        return None

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        position, end = offset, offset + length
        while position < end:
            number, inside = divmod(position, self.extent)
            stop = min(end, position - inside + self.extent)
            entry = self.catalog[number]
            if entry == _NONE:
                yield Extent(position, stop - position, ZERO | ALLOCATED)
                position = stop
                continue
            place = self.data + entry * (self.bitmap + self.extent)
            if place + self.bitmap > self.file.size:
                raise FormatError(f"Bochs extent {number} lies outside the file")
            bits = int.from_bytes(self.file.read(place, self.bitmap), "little") >> inside // 512
            while position < stop:
                # The run of equal bits at the bottom.
                ones = bits & 1
                run = ((~bits & bits + 1) if ones else (bits & -bits) or 1 << self.extent).bit_length() - 1
                bits >>= run
                # The first run may start inside a sector.
                next_position = min(stop, position // 512 * 512 + run * 512)
                host = place + self.bitmap + position % self.extent
                if ones:
                    yield Extent(position, next_position - position, DATA | ALLOCATED, host, self.file)
                else:
                    yield Extent(position, next_position - position, ZERO | ALLOCATED)
                position = next_position


class BochsFormat(Format):
    name = "bochs"
    can_write = False

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return BochsDriver(file)


FORMAT = BochsFormat()
