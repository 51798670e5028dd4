"""QED, a predecessor of qcow2 version 3: two levels of tables, no reference counts."""

from __future__ import annotations

import struct

from ..check import CheckResult
from ..errors import FormatError, UnsupportedError, UsageError
from ..node import Driver, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, TwoLevel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

_HEADER = struct.Struct("<4sIIIQQQQQII")
_BACKING, _NEED_CHECK, _BACKING_RAW = 1, 2, 4


class QedDriver(BlockDriver):
    name = "qed"
    supports_backing = True
    can_zero_block = True

    def __init__(self, file: Node, read_only: bool) -> None:
        super().__init__(file, read_only)
        raw = file.read(0, _HEADER.size)
        (magic, cluster, table, header, self.features, self.compatible, self.autoclear, l1, size, name_at, name_len) = (
            _HEADER.unpack(raw)
        )
        if magic != b"QED\0":
            raise FormatError("Image not in QED format")
        unknown = self.features & ~(_BACKING | _NEED_CHECK | _BACKING_RAW)
        if unknown:
            raise UnsupportedError(f"Unsupported QED features: {unknown:x}")
        if cluster & (cluster - 1) or not 4096 <= cluster <= 64 << 20:
            raise FormatError("QED cluster size is invalid")
        if table & (table - 1) or not 1 <= table <= 16 or not header:
            raise FormatError("QED table size is invalid")
        per_table = table * cluster // 8
        if size % 512 or size > per_table * per_table * cluster:
            raise FormatError("QED image size is invalid")
        end = file.size // cluster * cluster
        if l1 % cluster or not header * cluster <= l1 < l1 + (table - 1) * cluster + 1 <= end:
            raise FormatError("QED table offset is invalid")
        if self.features & _BACKING:
            if name_len > 1023 or name_at + name_len > header * cluster:
                raise FormatError("QED backing file name is invalid")
            self.backing_name = file.read(name_at, name_len).decode("utf-8", "surrogateescape")
            self.backing_format = "raw" if self.features & _BACKING_RAW else None
        self.append_align = cluster
        self.table_bytes = table * cluster
        self.header_bytes = header * cluster
        self.l1 = l1
        self.setup(cluster, size, TwoLevel(file, l1, per_table, per_table, "Q", "little", align=cluster))

    def host_of(self, entry: int) -> int | None:
        if entry <= 1:
            return ZERO_BLOCK if entry else None
        if entry % self.block or entry < self.header_bytes:
            raise FormatError(f"QED cluster offset {entry:#x} is misplaced")
        return entry

    def entry_of(self, host: int) -> int:
        return 1 if host == ZERO_BLOCK else host

    def is_dirty(self) -> bool:
        return bool(self.features & _NEED_CHECK)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if preallocation != "off":
            raise UnsupportedError(f"Unsupported preallocation mode '{preallocation}'")
        if size < self.total:
            raise UnsupportedError("Shrinking images is currently not supported")
        per_table = self.table_bytes // 8
        if size % 512 or size > per_table * per_table * self.block:
            raise UsageError("Invalid image size specified")
        self.flush()
        self.total = size
        self.file.write(48, struct.pack("<Q", size))
        self.file.flush()

    def set_backing(self, name: str | None, form: str | None) -> None:
        """Change the header's backing file name."""
        raw = (name or "").encode("utf-8", "surrogateescape")
        if _HEADER.size + len(raw) > self.header_bytes:
            raise UsageError("Backing file name too long")
        self.flush()
        self.features &= ~(_BACKING | _BACKING_RAW)
        if name:
            self.features |= _BACKING | (_BACKING_RAW if form == "raw" else 0)
        head = bytearray(self.file.read(0, _HEADER.size))
        struct.pack_into("<Q", head, 16, self.features)
        struct.pack_into("<II", head, 56, _HEADER.size if name else 0, len(raw))
        self.file.write(0, bytes(head) + raw)
        self.file.flush()

    def check(self, repair: str = "") -> CheckResult:
        """Count every cluster; entries that lead nowhere are corruptions, which any repair sets to "not allocated"."""
        check = _Check(self, bool(repair))
        check.run()
        if repair and not check.result.corruptions and self.features & _NEED_CHECK:
            self.file.flush()
            self._set_features(self.features & ~_NEED_CHECK)
        return check.result

    def _set_features(self, features: int) -> None:
        self.features = features
        self.file.write(16, struct.pack("<Q", features))
        self.file.flush()

    def repair_if_needed(self) -> None:
        """An image that was not closed is mended before it is written; IoError if that is not possible."""
        if self.features & _NEED_CHECK and self.check("all").corruptions:
            raise FormatError("QED image is damaged beyond repair; it can only be opened read-only")


class _Check:
    def __init__(self, image: QedDriver, fix: bool) -> None:
        table = image.table
        assert isinstance(table, TwoLevel)
        self.image, self.fix, self.table = image, fix, table
        self.end = image.file.size
        self.cluster = image.block
        self.clusters = -(-self.end // self.cluster)
        self.used = bytearray(self.clusters)
        self.result = CheckResult(total_clusters=-(-image.total // self.cluster))

    def _take(self, offset: int, length: int) -> bool:
        """Count clusters; False if one of them was taken before."""
        numbers = range(offset // self.cluster, (offset + length) // self.cluster)
        twice = sum(self.used[number] for number in numbers)
        for number in numbers:
            self.used[number] = 1
        self.result.corruptions += twice
        return not twice

    def _legal(self, offset: int, length: int) -> bool:
        """Aligned, behind the header, inside the file (whose last cluster may be cut)."""
        last = offset + length - self.cluster
        return not offset % self.cluster and self.image.header_bytes <= offset and last < self.end

    def _bad(self) -> None:
        if self.fix:
            self.result.corruptions_fixed += 1
        else:
            self.result.corruptions += 1

    def run(self) -> None:
        image, table = self.image, self.table
        self._take(image.l1, min(image.table_bytes, max(0, self.clusters * self.cluster - image.l1)))
        for number, place in enumerate(table.upper):
            if not place:
                continue
            if self._legal(place, image.table_bytes):
                if self._take(place, image.table_bytes):
                    self._entries(number)
            else:
                self._bad()
                if self.fix:
                    table.drop(number)
        if self.fix:
            table.commit()
            image.file.flush()
        first = image.header_bytes // self.cluster
        self.result.leaks = self.used[first:].count(0)

    def _entries(self, number: int) -> None:
        table, result = self.table, self.result
        first, previous = number * table.per_table, 0
        for index, entry in enumerate(table.part(first, first + table.per_table), first):
            if entry <= 1:
                continue
            result.allocated_clusters += 1
            if previous and entry != previous + self.cluster:
                result.fragmented_clusters += 1
            previous = entry
            if self._legal(entry, self.cluster):
                self._take(entry, self.cluster)
                continue
            self._bad()
            if self.fix:
                table.set(index, 0)


class QedFormat(Format):
    name = "qed"
    options = (
        FILE_OPTIONS[3],
        Option("backing_file", "str", "File name of a base image"),
        Option("backing_fmt", "str", "Image format of the base image"),
        Option("cluster_size", "size", "Cluster size (in bytes)", "65536"),
        Option("table_size", "size", "L1/L2 table size (in clusters)"),
    )

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        driver = QedDriver(file, context.read_only)
        if not (context.read_only or context.checking):
            driver.repair_if_needed()
        return driver

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        cluster, table = values["cluster_size"], values.get("table_size") or 4
        if cluster & (cluster - 1) or not 4096 <= cluster <= 64 << 20:
            raise UsageError("QED cluster size must be within range [4096, 67108864] and power of 2")
        if table & (table - 1) or not 1 <= table <= 16:
            raise UsageError("QED table size must be within range [1, 16] and power of 2")
        per_table = table * cluster // 8
        size = -(-size // 512) * 512
        if size > per_table * per_table * cluster:
            raise UsageError(
                f"QED image size must be a non-zero multiple of cluster size and less than {per_table * per_table * cluster} bytes"
            )
        name = (values.get("backing_file") or "").encode("utf-8", "surrogateescape")
        features = (_BACKING | (_BACKING_RAW if values.get("backing_fmt") == "raw" else 0)) if name else 0
        header = _HEADER.pack(
            b"QED\0", cluster, table, 1, features, 0, 0, cluster, size, _HEADER.size if name else 0, len(name)
        )
        create_file(filename, 0, nocow=values.get("nocow"))
        with open(filename, "r+b") as file:
            file.write(header + name)
            file.seek(cluster)
            file.write(bytes(table * cluster))


FORMAT = QedFormat()
