"""VPC (VHD): fixed and dynamic images with a 512-byte footer, big-endian."""

from __future__ import annotations

import struct
import time
import uuid
from collections.abc import Iterator

from ..errors import FormatError, UnsupportedError, UsageError
from ..node import ALLOCATED, DATA, RECURSE, Driver, Extent, Node
from ..options import FILE_OPTIONS, Option, one_of
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, OneLevel
from .raw import RawDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT", "geometry"]

# cookie, features, version, data offset, time, creator app, version, os, original size, size, cylinders, heads,
# sectors per track, type, checksum, uuid, saved state
_FOOTER = struct.Struct(">8sIIQI4sI4sQQHBBII16sB427x")
# cookie, data offset, table offset, version, entries, block size, checksum, parent (ignored)
_DYNAMIC = struct.Struct(">8sQQIIII16sI4x512s192x256x")
_FIXED_KIND, _DYNAMIC_KIND = 2, 3
_EPOCH = 946684800  # 2000-01-01
_BLOCK = 2 << 20
_MAX_SECTORS = 0xFF000000
_CHS_MAX = 65535 * 16 * 255
_NONE = 0xFFFFFFFF
_MAX_ENTRIES = (1 << 29) - 1
_CALCULATIONS = ("chs", "current_size")


def geometry(sectors: int) -> tuple[int, int, int]:
    """(cylinders, heads, sectors per track), the calculation of the VHD specification's appendix."""
    sectors = min(sectors, _CHS_MAX)
    if sectors > 65535 * 16 * 63:
        track, heads = 255, 16
        cylinder_heads = sectors // track
    else:
        track = 17
        cylinder_heads = sectors // track
        heads = max((cylinder_heads + 1023) // 1024, 4)
        if cylinder_heads >= heads * 1024 or heads > 16:
            track, heads = 31, 16
            cylinder_heads = sectors // track
        if cylinder_heads >= heads * 1024:
            track, heads = 63, 16
            cylinder_heads = sectors // track
    return cylinder_heads // heads, heads, track


def _checksum(raw: bytes) -> int:
    return ~sum(raw) & 0xFFFFFFFF


def _sealed(raw: bytes, place: int) -> bytes:
    cleared = raw[:place] + bytes(4) + raw[place + 4 :]
    return cleared[:place] + struct.pack(">I", _checksum(cleared)) + cleared[place + 4 :]


def _size_of(footer: tuple[Any, ...], calculation: str | None) -> int:
    """Bytes: by geometry, unless the creator is known to mean the size field or the geometry is at its limit.

    ``calculation`` (``chs`` or ``current_size``) decides for images whose creator nobody knows.
    """
    app, current, cylinders, heads, track = footer[5], footer[9], footer[10], footer[11], footer[12]
    chs = cylinders * heads * track
    known = app in (b"win ", b"qem2", b"d2v ", b"tap\0", b"CTXS")
    if calculation == "current_size" or (calculation is None and known) or chs == _CHS_MAX:
        return int(current) // 512 * 512
    return int(chs) * 512


class VpcDynamic(BlockDriver):
    name = "vpc"

    def __init__(self, file: Node, read_only: bool, footer: tuple[Any, ...], raw_footer: bytes, total: int) -> None:
        super().__init__(file, read_only)
        head = _DYNAMIC.unpack(file.read(footer[3], _DYNAMIC.size))
        if head[0] != b"cxsparse":
            raise FormatError("Invalid VPC image: no dynamic header")
        block = head[5]
        if block & (block - 1) or block < 512:
            raise FormatError(f"Invalid block size {block}")
        if head[4] > _MAX_ENTRIES:
            raise FormatError(f"Max Table Entries too large ({head[4]})")
        if head[4] * block < total:
            raise FormatError("Page table too small")
        self.lead = -(-block // 512 // 8 // 512) * 512
        self.footer = raw_footer
        table_end = head[2] + -(-head[4] * 4 // 512) * 512
        table = OneLevel(file, head[2], head[4], "I", "big")
        # Blocks go behind the last one: the footer there is overwritten and written again.
        self.end: int = max(
            [table_end] + [entry * 512 + self.lead + block for entry in set(table.values) if entry != _NONE]
        )
        if self.end > file.size:
            raise FormatError("Block table points behind the end of the file")
        self.append_align = 512
        self._moved = False
        self.setup(block, total, table)

    def host_of(self, entry: int) -> int | None:
        return None if entry == _NONE else entry * 512 + self.lead

    def entry_of(self, host: int) -> int:
        if host == ZERO_BLOCK:
            raise UnsupportedError("vpc has no zero blocks")
        return (host - self.lead) // 512

    def _append(self) -> int:
        return self.end

    def before_block(self, place: int) -> None:
        end = place + self.lead + self.block
        # The new footer first: without one at the end the copy at the start is all there is.
        self.file.write(end, self.footer)
        self.file.write(place, b"\xff" * self.lead)
        self.file.zero(place + self.lead, min(512, self.block))
        self.end = end


class VpcFixed(RawDriver):
    name = "vpc"

    def __init__(self, file: Node, read_only: bool, size: int) -> None:
        super().__init__(file, offset=0, size=size, read_only=read_only)
        self.has_zero_init = file.driver.has_zero_init

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        yield Extent(offset, length, DATA | ALLOCATED | RECURSE, offset, self.file)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        raise UnsupportedError("Image format driver 'vpc' does not support resize")


class VpcFormat(Format):
    name = "vpc"
    options = (
        FILE_OPTIONS[3],
        Option(
            "subformat", "str", "Type of virtual hard disk format. Supported formats are {dynamic (default) | fixed} "
        ),
        Option(
            "force_size",
            "bool",
            "Force disk size calculation to use the actual size specified, rather than using the nearest "
            "CHS-based calculation",
        ),
    )

    spec_keys = ("force_size_calc",)

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        raw = file.read(0, 512)
        dynamic = raw[:8] == b"conectix"
        if not dynamic:
            if file.size < 512:
                raise FormatError("Invalid VPC image: too short")
            raw = file.read(file.size - 512, 512)
            if raw[:8] != b"conectix":
                raise FormatError("invalid VPC image")
        footer = _FOOTER.unpack(raw)
        if _sealed(raw, 64) != raw:
            raise FormatError("Invalid VPC image: the checksum is wrong")
        calculation = spec.get("force_size_calc")
        if calculation not in (None, *_CALCULATIONS):
            raise UsageError(f"Invalid size calculation algorithm '{calculation}'")
        total = _size_of(footer, calculation)
        if footer[13] == _DYNAMIC_KIND:
            return VpcDynamic(file, context.read_only, footer, raw, total)
        if footer[13] != _FIXED_KIND:
            raise UnsupportedError("Differencing VPC images are not supported")
        return VpcFixed(file, context.read_only, min(total, (file.size - 512) // 512 * 512))

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        kind = one_of("subformat", values.get("subformat", "dynamic"), ("dynamic", "fixed"))
        sectors = -(-size // 512)
        if values.get("force_size"):
            chs = geometry(_CHS_MAX)
        else:
            # The geometry must not lose sectors: try larger disks until it does not.
            extra = 0
            chs = geometry(sectors)
            while chs[0] * chs[1] * chs[2] < sectors and chs[0] * chs[1] * chs[2] < _CHS_MAX:
                extra += 1
                chs = geometry(sectors + extra)
            product = chs[0] * chs[1] * chs[2]
            if product < _CHS_MAX:
                sectors = product
        if sectors > _MAX_SECTORS:
            raise UsageError("The image size is too large for file format 'vpc'")
        footer = _sealed(
            _FOOTER.pack(
                b"conectix",
                2,
                0x00010000,
                512 if kind == "dynamic" else (1 << 64) - 1,
                int(time.time()) - _EPOCH,
                b"qem2" if values.get("force_size") else b"qemu",
                0x00050003,
                b"Wi2k",
                sectors * 512,
                sectors * 512,
                *chs,
                _DYNAMIC_KIND if kind == "dynamic" else _FIXED_KIND,
                0,
                uuid.uuid4().bytes,
                0,
            ),
            64,
        )
        create_file(filename, 0, nocow=values.get("nocow"))
        with open(filename, "r+b") as file:
            if kind == "fixed":
                file.truncate(sectors * 512)
                file.seek(sectors * 512)
                file.write(footer)
                return
            entries = -(-sectors * 512 // _BLOCK)
            head = _sealed(
                _DYNAMIC.pack(b"cxsparse", (1 << 64) - 1, 1536, 0x00010000, entries, _BLOCK, 0, bytes(16), 0, b""), 36
            )
            table = (b"\xff" * (entries * 4)).ljust(-(-entries * 4 // 512) * 512, b"\xff")
            file.write(footer + head + table + footer)


FORMAT = VpcFormat()
