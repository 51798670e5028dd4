"""VHDX (MS-VHDX): headers in two copies, a region table, metadata items, a block table, and a log.

The log of an image that was not closed is replayed on opening (in memory if it is opened read-only).  Our own
updates need no log: a block table entry is one aligned word, written after the data it points to is stable.
"""

from __future__ import annotations

import functools
import struct
import uuid
from array import array
from collections import Counter
from collections.abc import Iterator

from ..check import CheckResult
from ..errors import FormatError, UnsupportedError, UsageError
from ..node import ALLOCATED, ZERO, Driver, Node
from ..options import FILE_OPTIONS, Option, one_of
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, OneLevel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT", "crc32c"]

_MIB = 1 << 20
_HEADER = struct.Struct("<4sIQ16s16s16sHHIQ")
_HEADER_NAMES = (
    *("signature", "checksum", "sequence", "file_guid", "data_guid", "log_guid", "log_version", "version"),
    *("log_length", "log_offset"),
)
_REGION = struct.Struct("<16sQII")
_META = struct.Struct("<16sIII4x")
_LOG = struct.Struct("<4sIIIQI4x16sQQ")
_HEADER_PLACES = (64 << 10, 128 << 10)
_REGION_PLACES = (192 << 10, 256 << 10)


def _guid(text: str) -> bytes:
    return uuid.UUID(text).bytes_le


_BAT = _guid("2dc27766-f623-4200-9d64-115e9bfd4a08")
_METADATA = _guid("8b7ca206-4790-4b9a-b8fe-575f050f886e")
_PARAMETERS = _guid("caa16737-fa36-4d43-b3b6-33f0aa44e76b")
_SIZE = _guid("2fa54224-cd1b-4876-b211-5dbed83bf4b8")
_LOGICAL = _guid("8141bf1d-a96f-4709-ba47-f233a8faab5f")
_PHYSICAL = _guid("cda348c7-445d-4471-9cc9-e9885251c556")
_PAGE83 = _guid("beca12ab-b2e6-4523-93ef-c309e000c746")
_PARENT = _guid("a8d35f2d-b30b-454d-abf7-d3d84834ab0c")

_NOT_PRESENT, _UNDEFINED, _ZEROED, _UNMAPPED, _PRESENT, _PARTIAL = 0, 1, 2, 3, 6, 7


@functools.cache
def _crc_table() -> list[int]:
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


def crc32c(data: bytes) -> int:
    """The Castagnoli CRC."""
    table, crc = _crc_table(), 0xFFFFFFFF
    for byte in data:
        crc = table[(crc ^ byte) & 255] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def _checked(raw: bytes) -> bool:
    """Whether the checksum in bytes 4..8 is right."""
    return crc32c(raw[:4] + bytes(4) + raw[8:]) == int.from_bytes(raw[4:8], "little")


def _sealed(raw: bytes) -> bytes:
    return raw[:4] + struct.pack("<I", crc32c(raw[:4] + bytes(4) + raw[8:])) + raw[8:]


class _ReadOverlay:
    """Bytes of a replayed log in front of a file that must not be written."""

    def __init__(self, file: Node) -> None:
        self.file = file
        self.changes: list[tuple[int, bytes]] = []

    def write(self, offset: int, data: bytes) -> None:
        self.changes.append((offset, data))

    def read(self, offset: int, length: int) -> bytes:
        result = bytearray(self.file.read(offset, length))
        for start, data in self.changes:
            first, last = max(offset, start), min(offset + length, start + len(data))
            if first < last:
                result[first - offset : last - offset] = data[first - start : last - start]
        return bytes(result)


class VhdxDriver(BlockDriver):
    name = "vhdx"
    can_zero_block = True
    append_align = _MIB

    def __init__(self, file: Node, read_only: bool, checking: bool) -> None:
        super().__init__(file, read_only)
        if file.read(0, 8) != b"vhdxfile":
            raise FormatError("Image not in VHDX format")
        self._pick_header()
        view = self._replay()
        regions = self._regions(view)
        bat_at, bat_length = regions[_BAT]
        self._metadata(view, regions[_METADATA][0])
        block = self.block_size
        self.ratio = (self.logical << 23) // block
        self.blocks = -(-self.disk_size // block)
        count = self.blocks + (self.blocks - 1) // self.ratio if self.blocks else 0
        if count * 8 > bat_length:
            raise FormatError("VHDX block table is too small")
        if isinstance(view, _ReadOverlay):
            table = OneLevel(file, bat_at, 0, "Q", "little")
            table.values = array("Q", struct.unpack(f"<{count}Q", view.read(bat_at, count * 8)))
        else:
            table = OneLevel(file, bat_at, count, "Q", "little")
        self._touched = False
        self._check_table(table, regions)
        cut = self._cut_off(table)
        if cut and not checking:
            raise FormatError(cut[0])
        self.setup(block, self.disk_size, _Payload(table, self.ratio))

    def _pick_header(self) -> None:
        best = None
        for number, place in enumerate(_HEADER_PLACES):
            raw = self.file.read(place, 4096)
            fields = _HEADER.unpack_from(raw)
            if fields[0] == b"head" and _checked(raw) and fields[7] == 1 and (best is None or fields[2] > best[1][2]):
                best = (number, fields)
        if best is None:
            raise FormatError("VHDX: no valid header")
        self.current: int = best[0]
        self.header: tuple[Any, ...] = best[1]

    def _write_header(self, **changes: Any) -> None:
        """The next header goes to the other place; the sequence number decides."""
        values = dict(zip(_HEADER_NAMES, self.header, strict=True)) | changes
        values["sequence"] += 1
        self.header = tuple(values.values())
        self.current ^= 1
        raw = _sealed(_HEADER.pack(*self.header).ljust(4096, b"\0"))
        self.file.flush()
        self.file.write(_HEADER_PLACES[self.current], raw)
        self.file.flush()

    def _regions(self, view: Any) -> dict[bytes, tuple[int, int]]:
        for place in _REGION_PLACES:
            raw = view.read(place, 64 << 10)
            if raw[:4] != b"regi" or not _checked(raw):
                continue
            count = struct.unpack_from("<I", raw, 8)[0]
            if count > 2047:
                continue
            found = {}
            for index in range(count):
                ident, offset, length, required = _REGION.unpack_from(raw, 16 + index * _REGION.size)
                if ident not in (_BAT, _METADATA):
                    if required & 1:
                        raise UnsupportedError(f"VHDX: unknown required region {uuid.UUID(bytes_le=ident)}")
                    continue
                if offset < _MIB or offset % _MIB or length % _MIB or offset + length > 1 << 62:
                    raise FormatError("VHDX: invalid region")
                found[ident] = (offset, length)
            if len(found) == 2:
                return found
        raise FormatError("VHDX: no valid region table")

    def _metadata(self, view: Any, place: int) -> None:
        raw = view.read(place, 64 << 10)
        if raw[:8] != b"metadata":
            raise FormatError("VHDX: no metadata table")
        count = struct.unpack_from("<H", raw, 10)[0]
        items: dict[bytes, bytes] = {}
        for index in range(min(count, 2047)):
            ident, offset, length, flags = _META.unpack_from(raw, 32 + index * _META.size)
            if ident not in (_PARAMETERS, _SIZE, _LOGICAL, _PHYSICAL, _PAGE83, _PARENT):
                if flags & 4:
                    raise UnsupportedError(f"VHDX: unknown required metadata {uuid.UUID(bytes_le=ident)}")
                continue
            if length > _MIB or offset < 64 << 10:
                raise FormatError("VHDX: invalid metadata item")
            items[ident] = view.read(place + offset, min(length, 64))
        try:
            self.block_size, parameters = struct.unpack("<II", items[_PARAMETERS][:8])
            self.disk_size: int = struct.unpack("<Q", items[_SIZE][:8])[0]
            self.logical: int = struct.unpack("<I", items[_LOGICAL][:4])[0]
        except (KeyError, struct.error):
            raise FormatError("VHDX: metadata items are missing") from None
        if parameters & 2:
            raise UnsupportedError("VHDX: differencing images are not supported")
        if self.logical not in (512, 4096) or self.block_size & (self.block_size - 1):
            raise FormatError("VHDX: invalid sector or block size")
        if not _MIB <= self.block_size <= 256 * _MIB or self.disk_size > 64 << 40 or self.disk_size % self.logical:
            raise FormatError("VHDX: invalid block or disk size")

    def _payload(self, table: OneLevel) -> Iterator[tuple[int, int, int]]:
        """(number in the table, state, place) of every entry that is not of a sector bitmap."""
        for index, entry in enumerate(table.values):
            if (index + 1) % (self.ratio + 1):
                yield index, entry & 7, entry >> 20 << 20

    def _check_table(self, table: OneLevel, regions: dict[bytes, tuple[int, int]]) -> None:
        """Blocks lie behind the header and not on top of the log, the table or the metadata."""
        taken = [(0, _MIB), (self.header[9], self.header[8]), *regions.values()]
        for index, state, place in self._payload(table):
            if state == _PARTIAL or state in (4, 5):
                raise UnsupportedError(f"VHDX: block state {state} is not supported")
            if state == _PRESENT:
                if place >> 62:
                    raise FormatError(f"VHDX: BAT entry {index} offset overflow")
                if any(place < start + length and start < place + self.block_size for start, length in taken):
                    raise FormatError(f"VHDX: BAT entry {index} overlaps metadata of the image")

    def _cut_off(self, table: OneLevel) -> list[str]:
        """What is wrong with blocks that end behind the file."""
        size = self.file.size
        return [
            f"VHDX BAT entry {index} end offset {place + self.block_size - 1} points after end of file ({size}). "
            "Image has probably been truncated."
            for index, state, place in self._payload(table)
            if state == _PRESENT and place + self.block_size > size
        ]

    # -- log ----------------------------------------------------------------------------------------------------

    def _replay(self) -> Any:
        """Apply the log if it is in use; returns what the rest of the constructor reads from."""
        log_guid, length, offset = self.header[5], self.header[8], self.header[9]
        self._replayed = False
        if log_guid == bytes(16):
            return self.file
        if length % _MIB or offset % _MIB or offset < _MIB or not length or length > 256 * _MIB:
            raise FormatError("VHDX: invalid log region")
        raw = self.file.read(offset, length)
        view: Any = _ReadOverlay(self.file) if self.read_only else self.file
        for entry in _active_entries(raw, log_guid):
            _apply_entry(entry, view)
        if not self.read_only:
            self.file.flush()
            self._write_header(log_guid=bytes(16))
            self._replayed = True
        return view

    # -- blocks -------------------------------------------------------------------------------------------------

    def host_of(self, entry: int) -> int | None:
        state = entry & 7
        if state == _PRESENT:
            return entry >> 20 << 20
        return ZERO_BLOCK if state in (_ZEROED, _UNMAPPED) else None

    def entry_of(self, host: int) -> int:
        return _ZEROED if host == ZERO_BLOCK else host | _PRESENT

    def unallocated_status(self) -> int:
        return ZERO | ALLOCATED

    def write(self, offset: int, view: memoryview) -> None:
        self._mark()
        super().write(offset, view)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self._mark()
        super().zero(offset, length, unmap)

    def _mark(self) -> None:
        """New identities on the first write, as the specification wants."""
        if not self._touched:
            self._touched = True
            self._write_header(file_guid=uuid.uuid4().bytes_le, data_guid=uuid.uuid4().bytes_le)

    def check(self, repair: str = "") -> CheckResult:
        table = self.table
        assert isinstance(table, _Payload)
        messages = self._cut_off(table.whole)
        places = Counter(place for _, state, place in self._payload(table.whole) if state == _PRESENT)
        messages += [f"VHDX block at {place:#x} is used more than once" for place, n in places.items() if n > 1]
        replayed, self._replayed = self._replayed, False
        return CheckResult(corruptions=len(messages), messages=messages, corruptions_fixed=int(replayed))


class _Payload(OneLevel):
    """The block table without the sector bitmap entries that stand after every ``ratio`` blocks."""

    def __init__(self, table: OneLevel, ratio: int) -> None:
        self.whole, self.ratio = table, ratio

    def part(self, first: int, last: int) -> array[int]:
        result = array("Q")
        while first < last:
            chunk, inside = divmod(first, self.ratio)
            stop = min(last, (chunk + 1) * self.ratio)
            start = chunk * (self.ratio + 1) + inside
            result += self.whole.part(start, start + stop - first)
            first = stop
        return result

    def set(self, index: int, value: int) -> None:
        self.whole.set(index + index // self.ratio, value)

    def commit(self) -> None:
        self.whole.commit()


def _active_entries(raw: bytes, guid: bytes) -> list[bytes]:
    """The entries of the newest complete sequence, oldest first (MS-VHDX 2.3.3)."""
    size = len(raw)
    found: dict[int, tuple[int, int, int]] = {}  # sequence -> (place, length, tail)
    for place in range(0, size, 4096):
        if raw[place : place + 4] != b"loge":
            continue
        entry = _entry_at(raw, place, guid)
        if entry is None:
            continue
        fields = _LOG.unpack_from(entry)
        found[fields[4]] = (place, fields[2], fields[3])
    if not found:
        return []
    newest = max(found)
    _, _, tail = found[newest]
    result = []
    for sequence in range(newest, -1, -1):
        if sequence not in found:
            raise FormatError("VHDX: the log is incomplete")
        place, length, _ = found[sequence]
        entry = _entry_at(raw, place, guid)
        assert entry is not None and len(entry) == length
        result.append(entry)
        if place == tail:
            return result[::-1]
    raise FormatError("VHDX: the log is incomplete")


def _entry_at(raw: bytes, place: int, guid: bytes) -> bytes | None:
    fields = _LOG.unpack_from(raw, place)
    length = fields[2]
    if fields[6] != guid or length % 4096 or not 4096 <= length <= len(raw):
        return None
    entry = raw[place : place + length]
    entry += raw[: length - len(entry)]  # the log is a ring
    return entry if _checked(entry) else None


def _apply_entry(entry: bytes, target: Any) -> None:
    fields = _LOG.unpack_from(entry)
    sequence, count = fields[4], fields[5]
    data_at = -(-(_LOG.size + count * 32) // 4096) * 4096
    for index in range(count):
        raw = entry[_LOG.size + index * 32 : _LOG.size + (index + 1) * 32]
        if len(raw) < 32 or struct.unpack_from("<Q", raw, 24)[0] != sequence:
            raise FormatError("VHDX: damaged log entry")
        offset = struct.unpack_from("<Q", raw, 16)[0]
        if raw[:4] == b"zero":
            length = struct.unpack_from("<Q", raw, 8)[0]
            if length > 1 << 32 or offset > 1 << 50:
                raise FormatError("VHDX: damaged log entry")
            for start in range(0, length, _MIB):
                target.write(offset + start, bytes(min(_MIB, length - start)))
        elif raw[:4] == b"desc":
            sector = entry[data_at : data_at + 4096]
            data_at += 4096
            high, low = sector[4:8], sector[4092:4096]
            if sector[:4] != b"data" or low + high != struct.pack("<Q", sequence) or offset > 1 << 50:
                raise FormatError("VHDX: damaged log entry")
            target.write(offset, raw[8:16] + sector[8:4092] + raw[4:8])
        else:
            raise FormatError("VHDX: damaged log entry")


class VhdxFormat(Format):
    name = "vhdx"
    options = (
        FILE_OPTIONS[3],
        Option("log_size", "size", "Log size; min 1MB.", "1048576"),
        Option(
            "block_size", "size", "Block Size; min 1MB, max 256MB. 0 means auto-calculate based on image size.", "0"
        ),
        Option("subformat", "str", "VHDX format type, can be either 'dynamic' or 'fixed'. Default is 'dynamic'."),
        Option(
            "block_state_zero",
            "bool",
            "Force use of payload blocks of type 'ZERO'. Non-standard, but default.  Do not set to 'off' when using "
            "'qemu-img convert' with subformat=dynamic.",
        ),
    )

    def all_options(self) -> tuple[Option, ...]:
        size = Option("size", "size", "Virtual disk size; max of 64TB.")
        return (size, *super().all_options()[1:])

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        return VhdxDriver(file, context.read_only, context.checking)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        kind = one_of("subformat", values.get("subformat", "dynamic"), ("dynamic", "fixed"))
        if size > 64 << 40:
            raise UsageError("Image size too large; max of 64TB")
        size = -(-size // 512) * 512
        block, log = values["block_size"], values["log_size"]
        if not block:
            # Larger disks get larger blocks, so that the table stays small.
            limits = ((32 << 40, 64), (100 << 30, 32), (1 << 30, 16))
            block = next((mib for limit, mib in limits if size > limit), 8) * _MIB
        log = max(_MIB, -(-log // _MIB) * _MIB)
        if log >= 1 << 32:
            raise UsageError("Log size must be smaller than 4 GB")
        block = min(256 * _MIB, -(-block // _MIB) * _MIB)
        if block & (block - 1):
            raise UsageError("Block size must be a power of two")
        blocks = -(-size // block)
        ratio = (512 << 23) // block
        entries = blocks + (blocks - 1) // ratio if blocks else 0
        bat_length = max(_MIB, -(-entries * 8 // _MIB) * _MIB)
        metadata = _MIB + log
        bat = metadata + _MIB
        data = bat + bat_length
        table = [0] * entries
        for index in range(blocks if kind == "fixed" else 0):
            table[index + index // ratio] = (data + index * block) | _PRESENT
        create_file(filename, 0, nocow=values.get("nocow"))
        with open(filename, "r+b") as file:
            file.write(b"vhdxfile" + "pyqemu-block".encode("utf-16-le"))
            guids = (uuid.uuid4().bytes_le, uuid.uuid4().bytes_le)
            for sequence, place in enumerate(_HEADER_PLACES):
                header = _HEADER.pack(b"head", 0, sequence, *guids, bytes(16), 0, 1, log, _MIB)
                file.seek(place)
                file.write(_sealed(header.ljust(4096, b"\0")))
            regions = struct.pack("<4sII4x", b"regi", 0, 2)
            regions += _REGION.pack(_BAT, bat, bat_length, 1) + _REGION.pack(_METADATA, metadata, _MIB, 1)
            regions = _sealed(regions.ljust(64 << 10, b"\0"))
            for place in _REGION_PLACES:
                file.seek(place)
                file.write(regions)
            file.seek(metadata)
            file.write(_metadata_region(size, block, fixed=kind == "fixed"))
            file.seek(bat)
            file.write(struct.pack(f"<{entries}Q", *table))
            file.truncate(data + (blocks * block if kind == "fixed" else 0))


def _metadata_region(size: int, block: int, *, fixed: bool) -> bytes:
    items = (
        (_PARAMETERS, struct.pack("<II", block, 1 if fixed else 0), 4),
        (_SIZE, struct.pack("<Q", size), 6),
        (_PAGE83, uuid.uuid4().bytes_le, 6),
        (_LOGICAL, struct.pack("<I", 512), 6),
        (_PHYSICAL, struct.pack("<I", 512), 6),
    )
    table = struct.pack("<8sHH20x", b"metadata", 0, len(items))
    body = b""
    for ident, data, flags in items:
        table += _META.pack(ident, (64 << 10) + len(body), len(data), flags)
        body += data
    return table.ljust(64 << 10, b"\0") + body


FORMAT = VhdxFormat()
