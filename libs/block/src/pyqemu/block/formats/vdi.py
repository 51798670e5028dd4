"""VDI, VirtualBox's format: one table of 32-bit block numbers."""

from __future__ import annotations

import struct
import uuid

from ..check import CheckResult
from ..errors import FormatError, UnsupportedError, UsageError
from ..node import RECURSE, Driver, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, OneLevel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

_SIGNATURE = 0xBEDA107F
_NONE, _DISCARDED = 0xFFFFFFFF, 0xFFFFFFFE
_BLOCK = 1 << 20
#: Blocks whose table, with the header before it, is no longer than 2 GiB.
_MOST_BLOCKS = ((1 << 31) - 512) // 4
#: What the real tool allows: the table has to stay below 2 GiB.
_MAX_BLOCKS = 0x1FFFFF80
# text, signature, version, header size, type, flags, description, table and data offset, geometry, sector size,
# unused, disk size, block size, extra, blocks, allocated blocks, four UUIDs
_HEADER = struct.Struct("<64sIIIII256sIIIIIIIQIIII16s16s16s16s56x")


class VdiDriver(BlockDriver):
    name = "vdi"

    def __init__(self, file: Node, read_only: bool) -> None:
        super().__init__(file, read_only)
        raw = file.read(0, _HEADER.size)
        fields = _HEADER.unpack(raw)
        version, kind = fields[2], fields[4]
        table: int = fields[7]
        self.data: int = fields[8]
        sector, size, block, extra, blocks = fields[12], fields[14], fields[15], fields[16], fields[17]
        self.allocated: int = fields[18]
        if fields[1] != _SIGNATURE:
            raise FormatError(f"Image not in VDI format (bad signature {fields[1]:08x})")
        if version != 0x00010001:
            raise UnsupportedError(f"unsupported VDI image (version {version >> 16}.{version & 0xFFFF})")
        if kind not in (1, 2):
            raise UnsupportedError(f"unsupported VDI image (type {kind})")
        if table % 512 or self.data % 512:
            raise UnsupportedError("unsupported VDI image (unaligned table or data offset)")
        if sector != 512:
            raise UnsupportedError(f"unsupported VDI image (sector size {sector} is not 512)")
        if block != _BLOCK or extra:
            raise UnsupportedError(f"unsupported VDI image (block size {block} is not {_BLOCK})")
        if size > _MOST_BLOCKS * _BLOCK:
            raise UnsupportedError(
                f"Unsupported VDI image size (size is {size:#x}, max supported is {_MOST_BLOCKS * _BLOCK:#x})"
            )
        if blocks > _MOST_BLOCKS:
            raise UnsupportedError(f"unsupported VDI image (too many blocks {blocks}, max is {_MOST_BLOCKS})")
        if size > blocks * block:
            raise UnsupportedError(
                f"unsupported VDI image (disk size {size}, image bitmap has room for {blocks * block})"
            )
        if fields[21] != bytes(16) or fields[22] != bytes(16):
            raise UnsupportedError("unsupported VDI image (non-NULL link or parent UUID)")
        self.recurse = RECURSE if kind == 2 else 0
        self._stored_allocated = self.allocated
        self.setup(block, -(-size // 512) * 512, OneLevel(file, table, blocks, "I", "little"))

    def host_of(self, entry: int) -> int | None:
        if entry == _NONE:
            return None
        return ZERO_BLOCK if entry == _DISCARDED else self.data + entry * self.block

    def entry_of(self, host: int) -> int:
        return _DISCARDED if host == ZERO_BLOCK else (host - self.data) // self.block

    def _append(self) -> int:
        # Blocks are counted, not searched: the next one is behind all that were ever allocated.
        end = max(self.file.size, self.data + self.allocated * self.block)
        return self.data + -(-(end - self.data) // self.block) * self.block

    def block_added(self) -> None:
        self.allocated += 1

    def commit_header(self) -> None:
        if self.allocated != self._stored_allocated:
            self.file.write(_HEADER.size - 56 - 64 - 4, struct.pack("<I", self.allocated))
            self._stored_allocated = self.allocated

    def check(self, repair: str = "") -> CheckResult:
        if repair:
            raise UnsupportedError("This image format does not support checks")  # with repair, as the real tool says it
        result = CheckResult()
        entries = self.table.part(0, 1 << 62)
        used, count = bytearray(len(entries)), 0
        for index, entry in enumerate(entries):
            if entry in (_NONE, _DISCARDED):
                continue
            if entry >= len(entries):
                result.messages.append(f"ERROR: block index {index} too large, is {entry}")
            elif used[entry]:
                count += 1
                result.messages.append(f"ERROR: block index {entry} also used by {entry}")
            else:
                count += 1
                used[entry] = 1
        if count != self.allocated:
            result.messages.append(f"ERROR: allocated blocks mismatch, is {count}, should be {self.allocated}")
        result.corruptions = len(result.messages)
        return result


class VdiFormat(Format):
    name = "vdi"
    options = (FILE_OPTIONS[3], Option("static", "bool", "VDI static (pre-allocated) image", "off"))

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return VdiDriver(file, context.read_only)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        mode = values.get("preallocation") or "off"
        if mode == "metadata":  # it is the file's option; the image's is "static"
            raise UsageError(f"Unsupported preallocation mode: {mode}")
        if mode not in ("off", "falloc", "full"):
            raise UsageError(f"invalid parameter value: {mode}")
        static = values.get("static")
        blocks = -(-size // _BLOCK)
        if size > _MAX_BLOCKS * _BLOCK:
            raise UsageError(
                f"Unsupported VDI image size (size is {size:#x}, max supported is {_MAX_BLOCKS * _BLOCK:#x})"
            )
        table_bytes = -(-blocks * 4 // 512) * 512
        header = _HEADER.pack(
            b"<<< QEMU VM Virtual Disk Image >>>\n",
            _SIGNATURE,
            0x00010001,
            0x180,
            2 if static else 1,
            0,
            b"",
            512,
            512 + table_bytes,
            0,
            0,
            0,
            512,
            0,
            size,
            _BLOCK,
            0,
            blocks,
            blocks if static else 0,
            uuid.uuid4().bytes,
            uuid.uuid4().bytes,
            bytes(16),
            bytes(16),
        )
        entries = struct.pack(f"<{blocks}I", *range(blocks)) if static else b"\xff" * (blocks * 4)
        create_file(filename, 0, nocow=values.get("nocow"))
        with open(filename, "r+b") as file:
            file.write(header + entries.ljust(table_bytes, b"\0"))
            if static:
                file.truncate(512 + table_bytes + blocks * _BLOCK)


FORMAT = VdiFormat()
