"""Files of regions: format and reading.  What writes and merges them is in ``regionstore``; this is on the start-up path.

A file holds one or many regions (``.reg``, named by content, never changed, read at any time)::

    0   8  magic "PYQREG04"
    8   16 seal of the index: u64 length, checksum
    24     index: marshalled (bytes of the file, file offset of the code, its size, rows)
           descriptions, one per region, marshalled
           from a page boundary on: the code of all regions

A row: (identity, heads, file offset, size and checksum of the description, offset in the code, size and checksum of the code, rank).
Of regions for the same head the one of the highest rank is used: 0 was made ahead of time and counts its entries to be replaced, 1 was
made from what ran, the others were made again with targets of computed jumps that had led out of the one before.  Only the index is
read when a program starts.  Descriptions and code are checked when a region is put to use; what is damaged is never run.

Beside it, ``.use``: per region u32 seconds of the last use and u32 number of runs that used it.  It is written in place and may be lost.
"""

from __future__ import annotations

from _struct import pack, unpack_from
from marshal import loads
from time import time

from . import cache
from . import hostos as os
from .host import file_view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from .host import CodeRegion

MAGIC: Final = b"PYQREG04"
SUFFIX: Final = ".reg"
USE_SUFFIX: Final = ".use"
_HEADER: Final = 24
#: Most indexes fit in the first read.
_FIRST_READ: Final = 16384


class RegionFile:
    """A file whose index has been read.  ``base``: where its code is mapped, 0: nowhere yet.  ``data``: its bytes, where the file itself
    cannot be reached (any more)."""

    __slots__ = ("_uses", "base", "data", "offset", "path", "rows", "size")

    def __init__(self, path: str, offset: int, size: int, rows: list[Any]) -> None:
        self.path = path
        self.offset = offset
        self.size = size
        self.rows = rows
        self.base = 0
        self.data: bytes | memoryview | None = None
        self._uses = b""

    def read(self, number: int) -> Any:
        """The description of a region whose code is undamaged too, else ``None``."""
        _, _, at, size, check, code, code_size, code_check, _ = self.rows[number]
        try:
            fd = -1 if self.data is not None else os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
            try:
                data = self._part(fd, at, size)
                if len(data) != size or cache.checksum(data) != check:
                    return None
                text = self._part(fd, self.offset + code, code_size)
            finally:
                if fd >= 0:
                    os.close(fd)
            return loads(data) if len(text) == code_size and cache.checksum(text) == code_check else None
        except (OSError, ValueError, EOFError, TypeError):
            return None

    def _part(self, fd: int, at: int, size: int) -> bytes | memoryview:
        return os.pread(fd, size, at) if self.data is None else self.data[at : at + size]

    def place(self, region: CodeRegion) -> int:
        """Map the code of all regions; its host address.  Raises ``OSError`` and ``EngineError``."""
        if self.data is not None:
            return region.map_copy(self.data[self.offset : self.offset + self.size])
        fd = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            return region.map(fd, self.offset, self.size)
        finally:
            os.close(fd)

    def hold(self) -> None:
        """Keep the bytes at hand: the file is about to get out of reach."""
        if self.data is None:
            try:
                fd = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
                try:
                    self.data = file_view(fd, os.fstat(fd).st_size)
                finally:
                    os.close(fd)
            except OSError:  # gone already
                return

    def note_use(self, number: int) -> None:
        """Remember that a region is used now.  Failing to does no harm."""
        if self.data is not None:
            return
        try:
            fd = os.open(self.path[: -len(SUFFIX)] + USE_SUFFIX, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                if not self._uses:
                    self._uses = os.pread(fd, 8 * len(self.rows), 0).ljust(8 * len(self.rows), b"\0")
                count = unpack_from("<I", self._uses, 8 * number + 4)[0]
                os.pwrite(fd, pack("<II", int(time()) & 0xFFFFFFFF, min(count + 1, 0xFFFFFFFF)), 8 * number)
            finally:
                os.close(fd)
        except OSError:
            return


def read_index(path: str) -> RegionFile | None:
    """The file at ``path``; ``None`` when it is damaged, cut or foreign."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            length = os.fstat(fd).st_size
            data = os.pread(fd, _FIRST_READ, 0)
            if data[:8] != MAGIC or len(data) < _HEADER:
                return None
            end = _HEADER + int.from_bytes(data[8:16], "little")
            if end > length:
                return None
            if end > len(data):
                data = os.pread(fd, end, 0)
        finally:
            os.close(fd)
    except OSError:
        return None
    return _parse(path, length, data[:end])


def from_data(path: str, data: bytes) -> RegionFile | None:
    """A file that has its bytes here; ``path`` is where it would be."""
    file = _parse(path, len(data), data[: _HEADER + int.from_bytes(data[8:16], "little")]) if data[:8] == MAGIC else None
    if file is not None:
        file.data = data
    return file


def _parse(path: str, length: int, head: bytes) -> RegionFile | None:
    payload = cache.unseal(head[8:])
    if payload is None:
        return None
    try:
        total, offset, size, rows = loads(payload)
    except (ValueError, EOFError, TypeError):
        return None
    if total != length or offset + size != total:
        return None
    return RegionFile(path, offset, size, rows)


def list_files(folder: str) -> list[str]:
    """Names of the files of regions in a folder."""
    try:
        return sorted(n for n in os.listdir(folder) if n.endswith(SUFFIX))
    except OSError:
        return []
