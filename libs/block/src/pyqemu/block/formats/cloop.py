"""cloop, the compressed loop device of old live CDs: blocks of one size, each a zlib stream.  Read only."""

from __future__ import annotations

import struct

from ..errors import FormatError
from ..node import COMPRESSED, DATA, Driver, Node
from ..registry import Format, OpenContext
from ._blocks import load_array
from ._packed import Piece, PieceDriver, inflate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

_HEADER_AT, _HEADER = 128, struct.Struct(">II")
_MAX_BLOCK = 64 << 20
_MAX_TABLE = 512 << 20


class CloopDriver(PieceDriver):
    name = "cloop"

    def __init__(self, file: Node) -> None:
        super().__init__(file)
        raw = file.read(_HEADER_AT, min(_HEADER.size, max(0, file.size - _HEADER_AT)))
        if len(raw) < _HEADER.size:
            raise FormatError("cloop: image is too short")
        block, count = _HEADER.unpack(raw)
        if not block or block % 512:
            raise FormatError(f"block_size {block} must be a multiple of 512" if block else "block_size cannot be zero")
        if block > _MAX_BLOCK:
            raise FormatError(f"block_size {block} must be {_MAX_BLOCK >> 20} MB or less")
        table = (count + 1) * 8
        if table > _MAX_TABLE:
            raise FormatError("image requires too many offsets, try increasing block size")
        start = _HEADER_AT + _HEADER.size
        if start + table > file.size:
            raise FormatError("cloop: the table of offsets is cut off")
        offsets = load_array(file.read(start, table), "Q", "big")
        pieces = []
        for number in range(count):
            packed = offsets[number + 1] - offsets[number]
            if packed < 0:
                raise FormatError(f"offsets not monotonically increasing at index {number + 1}, image file is corrupt")
            if packed > 2 * _MAX_BLOCK:
                raise FormatError(f"invalid compressed block size at index {number + 1}, image file is corrupt")
            if offsets[number + 1] > file.size:
                raise FormatError(f"cloop: block {number} lies outside the file")
            pieces.append(Piece(number * block, block, DATA | COMPRESSED, offsets[number], packed, inflate))
        self.setup(pieces, count * block)


class CloopFormat(Format):
    name = "cloop"
    can_write = False

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return CloopDriver(file)


FORMAT = CloopFormat()
