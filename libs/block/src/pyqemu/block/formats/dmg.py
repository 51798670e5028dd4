"""Apple disk images (UDIF): a trailer points to lists of chunks, each raw, zero or packed in one of several ways.

Read only.  LZFSE chunks need the ``liblzfse`` module (package pyliblzfse); everything else is in Python.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from collections.abc import Callable

from ..errors import FormatError, UnsupportedError
from ..node import COMPRESSED, DATA, ZERO, Driver, Node
from ..registry import Format, OpenContext
from ._packed import Piece, PieceDriver, inflate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT", "unpack_adc"]

# Offsets in the trailer "koly": data fork, resource fork (place, length), property list (place, length), sectors.
_KOLY_DATA, _KOLY_RESOURCES, _KOLY_PLIST, _KOLY_SECTORS = 0x18, 0x28, 0xD8, 0x1EC
_TABLE = struct.Struct(">4sIQQQ")
_TABLE_BYTES = 204
_CHUNK = struct.Struct(">IIQQQQ")
_MAX_CHUNK = 64 << 20
_MAX_LIST = 16 << 20


def _bunzip(payload: bytes, length: int) -> bytes:
    import bz2

    try:
        return bz2.BZ2Decompressor().decompress(payload, length)
    except OSError as error:
        raise FormatError(f"Compressed block is damaged: {error}") from None


def _unxz(payload: bytes, length: int) -> bytes:
    import lzma

    try:
        return lzma.LZMADecompressor(memlimit=256 << 20).decompress(payload, length)
    except (lzma.LZMAError, EOFError) as error:
        raise FormatError(f"Compressed block is damaged: {error}") from None


def _unlzfse(payload: bytes, length: int) -> bytes:
    try:
        import liblzfse  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        raise UnsupportedError("dmg: LZFSE chunks need the package pyliblzfse") from None
    try:
        return bytes(liblzfse.decompress(payload))[: length + 1]
    except Exception as error:  # the module raises its own class
        raise FormatError(f"Compressed block is damaged: {error}") from None


def unpack_adc(payload: bytes, length: int) -> bytes:
    """Apple Data Compression: runs of plain bytes, and copies from what was unpacked so far."""
    result = bytearray()
    position, end = 0, len(payload)
    while position < end and len(result) < length:
        head = payload[position]
        if head & 0x80:
            count = (head & 0x7F) + 1
            result += payload[position + 1 : position + 1 + count]
            position += 1 + count
            continue
        if head & 0x40:
            count, width = (head & 0x3F) + 4, 3
            distance = int.from_bytes(payload[position + 1 : position + 3], "big") + 1
        else:
            count, width = (head >> 2 & 0x0F) + 3, 2
            distance = ((head & 3) << 8) + (payload[position + 1] if position + 1 < end else 0) + 1
        if position + width > end or distance > len(result):
            raise FormatError("Compressed block is damaged: ADC copy from before the start")
        start = len(result) - distance
        # A copy may overlap what it writes: then it repeats.
        piece = bytes(result[start : start + count])
        result += (piece * (count // len(piece) + 1))[:count]
        position += width
    return bytes(result[:length])


_KINDS: dict[int, tuple[int, Callable[[bytes, int], bytes] | None]] = {
    0x00000000: (ZERO, None),
    0x00000001: (DATA, None),
    0x00000002: (ZERO, None),
    0x80000004: (DATA | COMPRESSED, unpack_adc),
    0x80000005: (DATA | COMPRESSED, inflate),
    0x80000006: (DATA | COMPRESSED, _bunzip),
    0x80000007: (DATA | COMPRESSED, _unlzfse),
    0x80000008: (DATA | COMPRESSED, _unxz),
}
_COMMENT, _END = 0x7FFFFFFE, 0xFFFFFFFF


class DmgDriver(PieceDriver):
    name = "dmg"

    def __init__(self, file: Node) -> None:
        super().__init__(file)
        koly = self._find_trailer()
        trailer = file.read(koly, 512)
        data_fork = struct.unpack_from(">Q", trailer, _KOLY_DATA)[0]
        tables: list[bytes] = []
        for place, reader in ((_KOLY_RESOURCES, _from_resources), (_KOLY_PLIST, _from_plist)):
            offset, length = struct.unpack_from(">QQ", trailer, place)
            if length and not tables:
                if length > _MAX_LIST or offset + length > koly:
                    raise FormatError("dmg: the list of chunks is misplaced")
                tables = reader(file.read(offset, length))
        if not tables:
            raise FormatError("dmg: no list of chunks")
        pieces = sorted(
            (piece for table in tables for piece in self._chunks(table, data_fork)), key=lambda one: one.start
        )
        sectors = struct.unpack_from(">Q", trailer, _KOLY_SECTORS)[0]
        covered = pieces[-1].start + pieces[-1].length if pieces else 0
        total = covered or sectors * 512
        if total > 1 << 62:
            raise FormatError("dmg: image is too large")
        self.setup(pieces, total)

    def _find_trailer(self) -> int:
        """The trailer is the last 512 bytes, or a little before if something was appended."""
        size = self.file.size
        start = max(0, size - 511 - 512)
        found = self.file.read(start, size - start).find(b"koly") if size >= 512 else -1
        if found < 0 or start + found + 512 > size:
            raise FormatError("Could not locate UDIF trailer in dmg file")
        return start + found

    def _chunks(self, table: bytes, data_fork: int) -> list[Piece]:
        if len(table) < _TABLE_BYTES or table[:4] != b"mish":
            return []
        _, _, first, _, data = _TABLE.unpack_from(table)
        pieces = []
        for offset in range(_TABLE_BYTES, len(table) - _CHUNK.size + 1, _CHUNK.size):
            kind, _, sector, count, place, packed = _CHUNK.unpack_from(table, offset)
            if kind == _END:
                break
            if kind == _COMMENT or not count:
                continue
            if kind not in _KINDS:
                raise UnsupportedError(f"dmg: chunk type {kind:#x} is not supported")
            status, unpack = _KINDS[kind]
            if status & COMPRESSED and (count * 512 > _MAX_CHUNK or packed > _MAX_CHUNK):
                raise FormatError(f"dmg: a chunk of {max(count * 512, packed)} bytes is larger than max {_MAX_CHUNK}")
            host = data_fork + data + place
            stored = count * 512 if status == DATA else packed
            if status & DATA and host + stored > self.file.size:
                raise FormatError(f"dmg: chunk at sector {first + sector} lies outside the file")
            if first + sector + count > 1 << 53:
                raise FormatError("dmg: image is too large")
            pieces.append(Piece((first + sector) * 512, count * 512, status, host, packed, unpack))
        return pieces


def _from_resources(raw: bytes) -> list[bytes]:
    """The resources of an old image: each has its length in front."""
    if len(raw) < 12:
        raise FormatError("dmg: the resource fork is too short")
    position, _, length = struct.unpack_from(">III", raw)
    end = min(len(raw), position + length)
    tables = []
    while position + 4 <= end:
        size = struct.unpack_from(">I", raw, position)[0]
        if not size or position + 4 + size > end:
            break
        tables.append(raw[position + 4 : position + 4 + size])
        position += 4 + size
    return tables


def _from_plist(raw: bytes) -> list[bytes]:
    """All binary values of the property list, whatever their keys; lists of chunks have a magic number."""
    tables = []
    for found in re.finditer(rb"<data>([^<]*)</data>", raw):
        try:
            tables.append(base64.b64decode(b"".join(found.group(1).split())))
        except binascii.Error:
            raise FormatError("dmg: the property list is damaged") from None
    return tables


class DmgFormat(Format):
    name = "dmg"
    can_write = False

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return DmgDriver(file)


FORMAT = DmgFormat()
