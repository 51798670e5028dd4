"""VMDK: a text descriptor and extents, which are flat files or sparse files of two table levels."""

from __future__ import annotations

import os
import re
import secrets
import struct
import zlib
from collections.abc import Iterator

from ..check import CheckError, CheckResult
from ..errors import FormatError, IoError, UnsupportedError, UsageError
from ..graph import backing_path, open_image, open_spec
from ..named import NamedTuple
from ..node import ALLOCATED, DATA, RECURSE, ZERO, Driver, Extent, LayoutDriver, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, TwoLevel, load_array, store_array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

# magic, version, flags, capacity, grain, descriptor place and length, entries per table, redundant directory,
# directory, first grain (all places in sectors), unclean, line ends, compression
_HEADER = struct.Struct("<4sIIQQQQIQQQB4sH433x")
_LINE_ENDS = b"\n \r\n"
_REDUNDANT, _ZERO_GRAIN, _COMPRESSED, _MARKERS = 2, 4, 1 << 16, 1 << 17
_SECTOR = 512
_DESCRIPTOR_SECTORS = 20
_SPLIT = 2 << 30
_EXTENT_LINE = re.compile(r'(RW|RDONLY|NOACCESS) +(\d+) +(\w+)(?: +"([^"]*)")?(?: +(\d+))?')
_SPARSE_TYPES = ("SPARSE", "VMFSSPARSE")
_FLAT_TYPES = ("FLAT", "VMFS")


class Descriptor:
    """The text part: createType, CIDs, extent lines, parent."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.kind = self._quoted("createType") or ""
        self.cid = int(self._plain("CID") or "0", 16)
        self.parent_cid = int(self._plain("parentCID") or "ffffffff", 16)
        self.parent = self._quoted("parentFileNameHint")
        self.lines = [match.groups() for match in map(_EXTENT_LINE.match, text.splitlines()) if match]

    def _plain(self, key: str) -> str | None:
        match = re.search(rf"^\s*{key}\s*=\s*([0-9a-fA-F]{{1,8}})\s*$", self.text, re.MULTILINE)
        return match.group(1) if match else None

    def _quoted(self, key: str) -> str | None:
        match = re.search(rf'^\s*{key}\s*=\s*"([^"]*)"', self.text, re.MULTILINE)
        return match.group(1) if match else None


class _Grains(TwoLevel):
    """Grain tables, kept twice."""

    mirror: Any = None

    def set(self, index: int, value: int) -> None:
        if not self.upper[index // self.per_table]:
            raise IoError("VMDK grain table is not allocated")
        super().set(index, value)

    def commit(self) -> None:
        if self._dirty and self.mirror is not None:
            self.file.flush()
            for number in sorted(self._dirty):
                if self.mirror[number]:
                    self.file.write(self.mirror[number] * self.unit, store_array(self._tables[number], self.order))
        super().commit()


class SparseExtent(BlockDriver):
    """One sparse extent file (or the whole of a monolithic one)."""

    name = "vmdk"
    supports_backing = True
    append_align = 65536

    def __init__(self, file: Node, read_only: bool) -> None:
        super().__init__(file, read_only)
        fields = _HEADER.unpack(file.read(0, 512))
        magic, version, self.flags, capacity, grain, self.desc_at, self.desc_len, per_table, redundant, directory = (
            fields[:10]
        )
        data_at = fields[10]
        if magic != b"KDMV":
            raise UnsupportedError(
                "VMDK version 3 (COWD) extents are not supported" if magic == b"COWD" else "Not a VMDK extent"
            )
        if directory == (1 << 64) - 1:
            fields = self._footer(file)
            self.flags, capacity, grain, per_table, redundant, directory = (
                fields[2],
                fields[3],
                fields[4],
                *fields[7:10],
            )
            data_at = fields[10]
        if version > 3:
            raise UnsupportedError(f"Unsupported VMDK version {version}")
        if per_table > 512:
            raise FormatError("L2 table size too big")
        if not grain or not per_table:
            raise FormatError("L1 entry size is invalid")
        if grain > 0x200000 or grain & (grain - 1):
            raise FormatError("Invalid granularity, image may be corrupt")
        if -(-file.size // _SECTOR) < data_at:
            raise FormatError(f"File truncated, expecting at least {data_at * _SECTOR} bytes")
        self.packed = bool(self.flags & _COMPRESSED)
        self.can_zero_block = bool(self.flags & _ZERO_GRAIN)
        count = -(-capacity // (grain * per_table))
        if count > 512 << 20 or count * 4 > file.size:
            raise FormatError("L1 size too big")
        table = _Grains(file, directory * _SECTOR, count, per_table, "I", "little", unit=_SECTOR)
        if self.flags & _REDUNDANT:
            table.mirror = load_array(file.read(redundant * _SECTOR, count * 4), "I", "little")
        self._cached: tuple[int, bytes] = (-1, b"")
        self.append_align = _SECTOR if self.packed else grain * _SECTOR
        self.setup(grain * _SECTOR, capacity * _SECTOR, table)

    @staticmethod
    def _footer(file: Node) -> tuple[Any, ...]:
        """A stream is written in one go: the real header stands 1024 bytes before its end."""
        fields: tuple[Any, ...] = _HEADER.unpack(file.read(max(0, file.size // 512 * 512 - 1024), 512))
        if fields[0] != b"KDMV":
            raise FormatError("Footer of a VMDK stream not found")
        return fields

    def descriptor(self) -> Descriptor:
        raw = self.file.read(self.desc_at * _SECTOR, min(self.desc_len * _SECTOR, 1 << 20))
        return Descriptor(raw.split(b"\0")[0].decode("utf-8", "replace"))

    def host_of(self, entry: int) -> int | None:
        if entry == 1 and self.can_zero_block:
            return ZERO_BLOCK
        return entry * _SECTOR or None

    def entry_of(self, host: int) -> int:
        return 1 if host == ZERO_BLOCK else host // _SECTOR

    def compressed_at(self, entry: int) -> tuple[int, int] | None:
        if not self.packed or not entry or (entry == 1 and self.can_zero_block):
            return None
        return entry * _SECTOR, 0

    def read_compressed(self, extent: Extent, view: memoryview) -> None:
        assert extent.host is not None
        if self._cached[0] != extent.host:
            place, lead = extent.host, 0
            length = 2 * self.block
            if self.flags & _MARKERS:
                length = struct.unpack("<I", self.file.read(place + 8, 4))[0]
                lead = 12
                if length > 2 * self.block:
                    raise FormatError("VMDK grain marker is damaged")
            try:
                data = zlib.decompressobj().decompress(self.file.read(place + lead, length), self.block)
            except zlib.error as error:
                raise FormatError(f"VMDK grain is damaged: {error}") from None
            self._cached = (place, data.ljust(self.block, b"\0"))
        start = extent.offset % self.block
        view[:] = memoryview(self._cached[1])[start : start + len(view)]

    def write(self, offset: int, view: memoryview) -> None:
        if not self.packed:
            super().write(offset, view)
            return
        position, end = offset, offset + len(view)
        while position < end:
            stop = min(end, (position // self.block + 1) * self.block)
            self._write_packed(position, view[position - offset : stop - offset])
            position = stop

    def _write_packed(self, offset: int, part: memoryview) -> None:
        number, inside = divmod(offset, self.block)
        with self.lock:
            if self.table.part(number, number + 1)[0]:
                raise IoError("VMDK streams cannot be written twice at the same place")
            whole = bytes(inside) + bytes(part)
            payload = zlib.compress(whole.ljust(self.block, b"\0"), 1)
            place = self._append()
            lead = struct.pack("<QI", number * self.block // _SECTOR, len(payload)) if self.flags & _MARKERS else b""
            data = lead + payload
            self.file.write(place, data + bytes(-len(data) % _SECTOR))
            self.table.set(number, place // _SECTOR)

    write_compressed = write

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        if self.packed:
            with self.lock:
                if any(
                    self.table.part(n, n + 1)[0]
                    for n in range(offset // self.block, -(-(offset + length) // self.block))
                ):
                    raise UnsupportedError("zero")
            return
        super().zero(offset, length, unmap)


class _Piece(NamedTuple):
    start: int
    length: int
    kind: str
    sparse: SparseExtent | None
    node: Node | None
    offset: int


class VmdkDriver(LayoutDriver):
    """All extents, one after the other."""

    name = "vmdk"
    supports_backing = True

    def __init__(self, file: Node, context: OpenContext) -> None:
        super().__init__()
        self.file: Node = file
        self.read_only = context.read_only
        self.pieces: list[_Piece] = []
        self._own: list[Node] = []
        head = file.read(0, min(file.size, 20 * _SECTOR))
        self._embedded = head[:4] == b"KDMV"
        if self._embedded:
            whole = SparseExtent(file, context.read_only)
            if not whole.desc_at:
                raise FormatError("VMDK image without a descriptor")
            self.descriptor = whole.descriptor()
            self._descriptor_at = whole.desc_at * _SECTOR
            self.pieces.append(_Piece(0, whole.total, "", whole, None, 0))
        else:
            if head[:4] == b"COWD":
                raise UnsupportedError("VMDK version 3 (COWD) images are not supported")
            text = file.read(0, min(file.size, 1 << 20)).split(b"\0")[0].decode("utf-8", "replace")
            self.descriptor = Descriptor(text)
            self._descriptor_at = 0
            try:
                self._open_extents(context)
            except BaseException:
                for node in self._own:
                    node.close()
                raise
        sparse = [piece.sparse for piece in self.pieces if piece.sparse]
        self.cluster = self.zero_alignment = max((one.block for one in sparse), default=1)
        self.can_compress = any(one.packed for one in sparse)  # type: ignore[misc]
        self.total = sum(piece.length for piece in self.pieces)
        if self.descriptor.parent:
            self.backing_name = self.descriptor.parent
            self.backing_format = "vmdk"
        self._cid_changed = False

    def _open_extents(self, context: OpenContext) -> None:
        known = ("monolithicFlat", "vmfs", "vmfsSparse", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat")
        if self.descriptor.kind not in known:
            raise UnsupportedError(f"Unsupported image type '{self.descriptor.kind}'")
        start = 0
        for access, sectors, kind, name, offset in self.descriptor.lines:
            length = int(sectors) * _SECTOR
            if access != "RW":
                continue
            if kind == "VMFS" and offset is not None:  # such an extent is a file from its start on
                raise FormatError(f'Invalid extent line: {access} {sectors} {kind} "{name}" {offset}')
            if kind in _FLAT_TYPES + _SPARSE_TYPES and name:
                path = backing_path(self.file.filename, name)
                node = open_spec({"driver": "file", "filename": path}, context, name=path)
                self._own.append(node)
            if kind in _FLAT_TYPES:
                self.pieces.append(_Piece(start, length, kind, None, node, int(offset or 0) * _SECTOR))
            elif kind == "SPARSE":
                extent = SparseExtent(node, context.read_only)
                if extent.total < length:
                    raise FormatError("VMDK extent is shorter than the descriptor says")
                self.pieces.append(_Piece(start, length, kind, extent, node, 0))
            elif kind == "ZERO":
                self.pieces.append(_Piece(start, length, kind, None, None, 0))
            else:
                raise UnsupportedError(f"Unsupported extent type '{kind}'")
            start += length
        if not self.pieces:
            raise FormatError("Invalid VMDK descriptor: no extents")

    def size(self) -> int:
        return self.total

    def info_cluster_size(self) -> int:
        first = self.pieces[0].sparse
        return first.block if first else 0

    def specific_info(self) -> dict[str, Any]:
        extents = []
        for piece in self.pieces:
            node = piece.node or self.file
            one: dict[str, Any] = {"filename": node.filename, "format": piece.kind, "virtual-size": piece.length}
            if piece.sparse:
                one["cluster-size"] = piece.sparse.block
                if piece.sparse.packed:
                    one["compressed"] = True
            extents.append(one)
        found = self.descriptor
        return {"create-type": found.kind, "cid": found.cid, "parent-cid": found.parent_cid, "extents": extents}

    def _cut(self, offset: int, length: int) -> Iterator[tuple[_Piece, int, int]]:
        """(piece, offset, length) of a range."""
        end = offset + length
        for piece in self.pieces:
            first, last = max(offset, piece.start), min(end, piece.start + piece.length)
            if first < last:
                yield piece, first, last - first

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        for piece, start, size in self._cut(offset, length):
            if piece.sparse:
                for found in piece.sparse.extents(start - piece.start, size):
                    yield found._replace(offset=found.offset + piece.start)
            elif piece.node:
                place = start - piece.start + piece.offset
                yield Extent(start, size, DATA | ALLOCATED | RECURSE, place, piece.node)
            else:
                yield Extent(start, size, ZERO | ALLOCATED)

    def read_compressed(self, extent: Extent, view: memoryview) -> None:
        for piece, _, _ in self._cut(extent.offset, 1):
            assert piece.sparse is not None
            piece.sparse.read_compressed(extent._replace(offset=extent.offset - piece.start), view)

    def write(self, offset: int, view: memoryview) -> None:
        self._change_cid()
        for piece, start, size in self._cut(offset, len(view)):
            part = view[start - offset : start - offset + size]
            if piece.sparse:
                # A new grain is filled from the chain, which only the whole image knows.
                piece.sparse.backing = self.backing
                self._write_sparse(piece, start - piece.start, part)
            elif piece.node:
                piece.node.write(start - piece.start + piece.offset, part)
            else:
                raise UnsupportedError("ZERO extents cannot be written")

    def _write_sparse(self, piece: _Piece, offset: int, part: memoryview) -> None:
        assert piece.sparse is not None
        if piece.start and self.backing:
            raise UnsupportedError("Writing split sparse images with a backing file is not supported")
        piece.sparse.write(offset, part)

    write_compressed = write

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self._change_cid()
        for piece, start, size in self._cut(offset, length):
            if piece.sparse:
                if self.backing and not piece.sparse.can_zero_block:
                    raise UnsupportedError("zero")
                piece.sparse.backing = self.backing
                piece.sparse.zero(start - piece.start, size, unmap)
            elif piece.node:
                piece.node.zero(start - piece.start + piece.offset, size, unmap=unmap)

    def _change_cid(self) -> None:
        """A new content id on the first write: overlays notice that their parent changed."""
        if self._cid_changed:
            return
        self._cid_changed = True
        raw = self.file.read(self._descriptor_at, min(1 << 20, max(0, self.file.size - self._descriptor_at)))
        match = re.search(rb"^CID=([0-9a-fA-F]{8})$", raw[: _DESCRIPTOR_SECTORS * _SECTOR], re.MULTILINE)
        if match:
            cid = secrets.randbits(31)
            self.file.write(self._descriptor_at + match.start(1), b"%08x" % cid)
            self.descriptor.cid = cid

    def flush(self) -> None:
        for piece in self.pieces:
            if piece.sparse:
                piece.sparse.flush()
            elif piece.node:
                piece.node.flush()
        self.file.flush()

    def check(self, repair: str = "") -> CheckResult:
        if repair:
            raise UnsupportedError("This image format does not support checks")  # with repair, as the real tool says it
        result = CheckResult()
        for piece in self.pieces:
            if piece.sparse is None:
                continue
            end = piece.sparse.file.size
            table = piece.sparse.table
            assert isinstance(table, TwoLevel)
            places = [place for place in table.upper if place]
            if len(set(places)) != len(places):
                result.corruptions += 1
                result.messages.append("ERROR: a grain table is used twice")
                continue
            for found in piece.sparse.extents(0, piece.length):
                if found.host is None:
                    continue
                # An extent of several grains is contiguous: find its first grain behind the end.
                inside = max(0, -(-(end - found.host) // piece.sparse.block) * piece.sparse.block)
                if inside < found.length:
                    sector = (piece.start + found.offset + inside) // _SECTOR
                    result.messages.append(f"ERROR: cluster offset for sector {sector} points after EOF")
                    raise CheckError("Invalid argument", result)
        return result

    def allocated_size(self) -> int | None:
        total = self.file.allocated_size() or 0
        return total + sum(node.allocated_size() or 0 for node in self._own)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for piece in self.pieces:
            if piece.sparse:
                piece.sparse.read_only = read_only
        for node in self._own:
            node.set_read_only(read_only)

    def close(self) -> None:
        for piece in self.pieces:
            if piece.sparse:
                piece.sparse.close()

    def children(self) -> dict[str, Node]:
        named = super().children()
        return named | {f"extents.{i}": node for i, node in enumerate(self._own)}


def _sparse_bytes(size: int, flags: int, descriptor: bytes | None) -> bytes:
    """Everything of a sparse extent in front of its first grain."""
    grain, per_table, table_sectors = 128, 512, 4
    capacity = -(-size // _SECTOR)
    grains = -(-capacity // grain)
    tables = -(-grains // per_table)
    directory_sectors = -(-tables * 4 // _SECTOR)
    redundant = 1 + _DESCRIPTOR_SECTORS
    directory = redundant + directory_sectors + tables * table_sectors
    first = -(-(directory + directory_sectors + tables * table_sectors) // grain) * grain
    version = 3 if flags & _COMPRESSED else 2 if flags & _ZERO_GRAIN else 1
    header = _HEADER.pack(
        b"KDMV",
        version,
        flags,
        capacity,
        grain,
        1,
        _DESCRIPTOR_SECTORS,
        per_table,
        redundant,
        directory,
        first,
        0,
        _LINE_ENDS,
        1 if flags & _COMPRESSED else 0,
    )
    result = bytearray(first * _SECTOR)
    result[: len(header)] = header
    if descriptor is not None:
        result[_SECTOR : _SECTOR + len(descriptor)] = descriptor
    for place in (redundant, directory):
        begin = place + directory_sectors
        entries = struct.pack(f"<{tables}I", *range(begin, begin + tables * table_sectors, table_sectors))
        result[place * _SECTOR : place * _SECTOR + len(entries)] = entries
    return bytes(result)


class VmdkFormat(Format):
    name = "vmdk"
    options = (
        FILE_OPTIONS[3],
        Option(
            "adapter_type", "str", "Virtual adapter type, can be one of ide (default), lsilogic, buslogic or legacyESX"
        ),
        Option("backing_file", "str", "File name of a base image"),
        Option("backing_fmt", "str", "Must be 'vmdk' if present"),
        Option("compat6", "bool", "VMDK version 6 image", "off"),
        Option("hwversion", "str", "VMDK hardware version", "undefined"),
        Option("toolsversion", "str", "VMware guest tools version"),
        Option(
            "subformat",
            "str",
            "VMDK flat extent format, can be one of {monolithicSparse (default) | monolithicFlat | "
            "twoGbMaxExtentSparse | twoGbMaxExtentFlat | streamOptimized} ",
        ),
        Option("zeroed_grain", "bool", "Enable efficient zero writes using the zeroed-grain GTE feature"),
    )

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return VmdkDriver(file, context)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        kind = values.get("subformat", "monolithicSparse")
        kinds = ("monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "streamOptimized")
        if kind not in kinds:
            raise UsageError(f"invalid parameter value: {kind}")
        flat, split = kind.endswith("Flat"), kind.startswith("twoGb")
        if flat and (values.get("backing_file") or values.get("zeroed_grain")):
            raise UsageError(
                "Flat image can't have backing file"
                if values.get("backing_file")
                else "Flat image can't enable zeroed grain"
            )
        if values.get("backing_fmt", "vmdk") != "vmdk":
            raise UsageError("backing_file must be a vmdk image")
        flags = 1 | _REDUNDANT | (_ZERO_GRAIN if values.get("zeroed_grain") else 0)
        flags |= (_COMPRESSED | _MARKERS) if kind == "streamOptimized" else 0
        folder, base = os.path.split(filename)
        stem = base.removesuffix(".vmdk")
        lines, files = [], []
        letter = "f" if flat else "s"
        pieces = [min(_SPLIT, size - start) for start in range(0, size, _SPLIT)] if split else [size]
        for number, length in enumerate(pieces, 1):
            sectors = -(-length // _SECTOR)
            name = f"{stem}-{letter}{number:03}.vmdk" if split else f"{stem}-flat.vmdk" if flat else base
            lines.append(f'RW {sectors} {"FLAT" if flat else "SPARSE"} "{name}"' + (" 0" if flat else ""))
            files.append((os.path.join(folder, name), length))
        text = self._descriptor(filename, kind, size, lines, values).encode()
        if flat or split:
            for path, length in files:
                if flat:
                    create_file(path, -(-length // _SECTOR) * _SECTOR)
                else:
                    self._write(path, _sparse_bytes(length, flags, None))
            self._write(filename, text)
        else:
            self._write(filename, _sparse_bytes(size, flags, text))

    @staticmethod
    def _write(path: str, data: bytes) -> None:
        create_file(path, 0)
        with open(path, "r+b") as file:
            file.write(data)

    @staticmethod
    def _descriptor(filename: str, kind: str, size: int, lines: list[str], values: dict[str, Any]) -> str:
        adapter = values.get("adapter_type", "ide")
        if adapter not in ("ide", "buslogic", "lsilogic", "legacyESX"):
            raise UsageError(f"invalid parameter value: {adapter}")
        heads = 16 if adapter == "ide" else 255
        version = values.get("hwversion", "undefined")
        if version != "undefined" and values.get("compat6"):
            raise UsageError("compat6 cannot be enabled with hwversion set")
        if version == "undefined":
            version = "6" if values.get("compat6") else "4"
        parent, parent_cid = "", 0xFFFFFFFF
        if values.get("backing_file"):
            with open_image(backing_path(filename, values["backing_file"]), "vmdk") as base:
                driver = base.driver
                assert isinstance(driver, VmdkDriver)
                parent_cid = driver.descriptor.cid
            parent = f'parentFileNameHint="{values["backing_file"]}"\n'
        return (
            "# Disk DescriptorFile\nversion=1\n"
            f"CID={secrets.randbits(32):08x}\nparentCID={parent_cid:08x}\n"
            f'createType="{kind}"\n{parent}\n# Extent description\n' + "\n".join(lines) + "\n\n"
            f'# The Disk Data Base\n#DDB\n\nddb.virtualHWVersion = "{version}"\n'
            f'ddb.geometry.cylinders = "{size // _SECTOR // (63 * heads)}"\n'
            f'ddb.geometry.heads = "{heads}"\nddb.geometry.sectors = "63"\nddb.adapterType = "{adapter}"\n'
            f'ddb.toolsVersion = "{values.get("toolsversion", "2147483647")}"\n'
        )


FORMAT = VmdkFormat()
