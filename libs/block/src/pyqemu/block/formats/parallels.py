"""Parallels (expanding) images: one table of 32-bit cluster places."""

from __future__ import annotations

import struct

from ..check import CheckResult
from ..errors import FormatError, UnsupportedError, UsageError
from ..node import Driver, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, OneLevel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

_HEADER = struct.Struct("<16sIIIIIQIIIQ")
_OLD, _NEW = b"WithoutFreeSpace", b"WithouFreSpacExt"
_IN_USE = 0x746F6E59
_CLOSED = 0x312E3276


class ParallelsDriver(BlockDriver):
    name = "parallels"
    supports_backing = True

    def __init__(self, file: Node, read_only: bool, checking: bool) -> None:
        super().__init__(file, read_only)
        magic, version, _heads, _cyl, tracks, entries, sectors, inuse, data, _flags, _ext = _HEADER.unpack(
            file.read(0, _HEADER.size)
        )
        if magic not in (_OLD, _NEW):
            raise FormatError("Image not in Parallels format")
        if version != 2:
            raise UnsupportedError(f"Unsupported Parallels version {version}")
        if not tracks or tracks > (1 << 31) // 512:
            raise FormatError(
                "Invalid image: Zero sectors per track" if not tracks else "Invalid image: Too big cluster"
            )
        self.unclean = inuse == _IN_USE
        if self.unclean and not read_only and not checking:
            raise UnsupportedError("parallels: Image was not closed correctly; cannot be opened read/write")
        if magic == _OLD:
            sectors &= 0xFFFFFFFF
        self.scale: int = tracks if magic == _NEW else 1
        self.magic = magic
        block = tracks * 512
        self.data: int = data * 512 if data else -(-(_HEADER.size + entries * 4) // block) * block
        if entries > ((1 << 31) - 1) // 4:
            raise FormatError("Catalog too large")
        if entries < -(-sectors // tracks):
            raise FormatError("Block table is too small for the image")
        self._marked = False
        self.append_align = block
        self.setup(block, sectors * 512, OneLevel(file, _HEADER.size, entries, "I", "little"))

    def info_cluster_size(self) -> int:
        return 0

    def is_dirty(self) -> bool | None:
        return None

    def host_of(self, entry: int) -> int | None:
        return entry * self.scale * 512 if entry else None

    def entry_of(self, host: int) -> int:
        if host == ZERO_BLOCK:
            raise UnsupportedError("parallels has no zero clusters")
        return host // 512 // self.scale

    def _append(self) -> int:
        end = max(self.file.size, self.data)
        return self.data + -(-(end - self.data) // self.block) * self.block

    def before_block(self, place: int) -> None:
        if not self._marked:
            # From here on the image counts as open until it is closed properly.
            self._set_in_use(True)
            self._marked = True

    def close(self) -> None:
        super().close()
        if self._marked:
            self.file.flush()
            self._set_in_use(False)

    def check(self, repair: str = "") -> CheckResult:
        """Entries behind the end are corruptions (mended by "all"), space behind the last cluster is a leak."""
        result = CheckResult()
        mend_all = repair == "all"

        def corrupt(what: str) -> None:
            result.messages.append(f"{'Repairing' if mend_all else 'ERROR'} {what}")
            if mend_all:
                result.corruptions_fixed += 1
            else:
                result.corruptions += 1

        if self.unclean:
            corrupt("image was not closed correctly")
        highest, previous, size = 0, 0, self.file.size
        entries = self.table.part(0, 1 << 62)
        for index, entry in enumerate(entries):
            host = self.host_of(entry)
            if host is not None and host + self.block > size:
                corrupt(f"cluster {index} is outside image")
                if mend_all:
                    self.table.set(index, 0)
                    host = None
            if host is None:
                previous = 0
                continue
            result.allocated_clusters += 1
            highest = max(highest, host)
            if previous and host != previous + self.block:
                result.fragmented_clusters += 1
            previous = host
        result.total_clusters = len(entries)
        result.image_end_offset = highest + self.block if highest else self.data
        if size > result.image_end_offset:
            lost = size - result.image_end_offset
            result.messages.append(f"{'Repairing' if repair else 'ERROR'} space leaked at the end of the image {lost}")
            if repair:
                result.leaks_fixed = -(-lost // self.block)
            else:
                result.leaks = -(-lost // self.block)
        if repair:
            self.table.commit()
            self.file.flush()
            if size > result.image_end_offset:
                self.file.truncate(result.image_end_offset)
            if mend_all and self.unclean:
                self._set_in_use(False)
                self.unclean = False
        return result

    def _set_in_use(self, in_use: bool) -> None:
        closed = _CLOSED if self.magic == _NEW else 0
        self.file.write(44, struct.pack("<I", _IN_USE if in_use else closed))
        self.file.flush()


class ParallelsFormat(Format):
    name = "parallels"
    options = (FILE_OPTIONS[3], Option("cluster_size", "size", "Parallels image cluster size", "1048576"))

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return ParallelsDriver(file, context.read_only, context.checking)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        cluster = -(-values["cluster_size"] // 512) * 512
        if not cluster:
            raise UsageError("Cluster size must not be zero")
        sectors = -(-size // 512)
        tracks = cluster // 512
        entries = -(-size // cluster)
        if entries * 4 > 64 << 20:
            raise UsageError("Image size is too large for this cluster size")
        table_end = -(-(_HEADER.size + entries * 4) // cluster) * cluster
        heads = 16
        header = _HEADER.pack(
            _NEW, 2, heads, sectors // heads // 32, tracks, entries, sectors, 0, table_end // 512, 0, 0
        )
        create_file(filename, 0, nocow=values.get("nocow"))
        with open(filename, "r+b") as file:
            file.write(header.ljust(table_end, b"\0"))


FORMAT = ParallelsFormat()
