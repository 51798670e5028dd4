"""What read-only formats made of packed pieces share: a sorted list of pieces, and the last piece unpacked."""

from __future__ import annotations

import threading
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator

from ..errors import FormatError
from ..named import NamedTuple
from ..node import ALLOCATED, COMPRESSED, DATA, ZERO, Extent, LayoutDriver, Node

__all__ = ["Piece", "PieceDriver", "inflate"]


class Piece(NamedTuple):
    """``length`` bytes of the guest at ``start``: zeros, stored at ``host``, or ``packed`` bytes there."""

    start: int
    length: int
    kind: int  # ZERO, DATA or DATA | COMPRESSED
    host: int = 0
    packed: int = 0
    unpack: Callable[[bytes, int], bytes] | None = None


def inflate(payload: bytes, length: int) -> bytes:
    """A whole zlib stream."""
    try:
        return zlib.decompressobj().decompress(payload, length)
    except zlib.error as error:
        raise FormatError(f"Compressed block is damaged: {error}") from None


class PieceDriver(LayoutDriver):
    """Subclasses call `setup`.  What no piece covers reads as zeros."""

    file: Node
    pieces: list[Piece]
    total: int

    def __init__(self, file: Node) -> None:
        super().__init__()
        self.file = file
        self.read_only = True
        self._lock = threading.Lock()
        self._last: tuple[Piece | None, bytes] = (None, b"")

    def setup(self, pieces: list[Piece], total: int) -> None:
        """``pieces`` in ascending order; FormatError if they overlap."""
        end = 0
        for piece in pieces:
            if piece.start < end or piece.length <= 0:
                raise FormatError(f"{self.name}: blocks overlap at {piece.start:#x}")
            end = piece.start + piece.length
        self.pieces, self.total = pieces, total
        self._starts = [piece.start for piece in pieces]

    def size(self) -> int:
        return self.total

    def is_dirty(self) -> None:
        return None

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        position, end = offset, offset + length
        index = max(0, bisect_right(self._starts, position) - 1)
        while position < end:
            piece = self.pieces[index] if index < len(self.pieces) else None
            if piece is not None and piece.start + piece.length <= position:
                index += 1
                continue
            if piece is None or position < piece.start:
                stop = min(end, piece.start if piece else end)
                yield Extent(position, stop - position, ZERO | ALLOCATED)
            else:
                stop = min(end, piece.start + piece.length)
                if piece.kind & COMPRESSED:
                    status = DATA | ALLOCATED | COMPRESSED
                    yield Extent(position, stop - position, status, piece.host, None, piece.packed)
                elif piece.kind & DATA:
                    place = piece.host + position - piece.start
                    yield Extent(position, stop - position, DATA | ALLOCATED, place, self.file)
                else:
                    yield Extent(position, stop - position, ZERO | ALLOCATED)
                index += 1
            position = stop

    def read_compressed(self, extent: Extent, view: memoryview) -> None:
        piece = self.pieces[bisect_right(self._starts, extent.offset) - 1]
        with self._lock:
            last, data = self._last
            if last is not piece:
                assert piece.unpack is not None
                data = piece.unpack(self.file.read(piece.host, piece.packed), piece.length)
                if len(data) != piece.length:
                    raise FormatError(f"{self.name}: a block unpacks to {len(data)} bytes instead of {piece.length}")
                self._last = (piece, data)
        start = extent.offset - piece.start
        view[:] = memoryview(data)[start : start + len(view)]
