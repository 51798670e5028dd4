"""Internal snapshots: the table, and taking, applying and deleting them."""

from __future__ import annotations

import errno
import os
import struct
import time
from array import array
from itertools import islice

from ...check import CheckError, CheckResult
from ...errors import BlockError, FormatError, IoError, UnsupportedError, UsageError, error_number
from ...snapshot import Snapshot
from . import header as hd
from .mapping import COMPRESSED_FLAG, COPIED, OFFSET_MASK, compressed_place
from .refcount import be_array, be_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .image import Qcow2Image

__all__ = [
    "NEEDED_EXTRA",
    "StoredSnapshot",
    "apply",
    "check_table",
    "create",
    "delete",
    "find",
    "parse_table",
    "rewrite_table",
    "stored_l1",
]

_ENTRY = struct.Struct(">QIHHIIQII")
_NO_ICOUNT = (1 << 64) - 1
_MAX_BYTES = 64 << 20


#: Extra data beyond this is no snapshot's.
_MAX_EXTRA = 1024
#: Of the extra data, what every entry of version 3 must have: size of the VM state, and of the disk.
NEEDED_EXTRA = 16


class StoredSnapshot(Snapshot):
    """A snapshot with the place of its L1 table; ``extra`` keeps what a newer version added."""

    l1_offset = 0
    l1_size = 0
    extra = b""
    #: Bytes of extra data in the file, known ones included.
    extra_bytes = 24


def _text(raw: bytes) -> str:
    """A name: what follows a zero byte does not belong to it."""
    return raw.partition(b"\0")[0].decode("utf-8", "surrogateescape")


class _Repair:
    """What `parse_table` had to leave out when it may."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.dropped = self.trimmed = 0


def parse_table(image: Qcow2Image, repair: _Repair | None = None) -> list[StoredSnapshot]:
    """The snapshot table; sets the image's `snapshot_table_bytes`.  Raises FormatError unless it may ``repair``."""
    head = image.header
    position = head.snapshots_offset
    result: list[StoredSnapshot] = []
    length = 0  # of the table without what is left out
    for number in range(head.snapshot_count):
        start = position = (position + 7) & ~7
        left = head.snapshot_count - number
        raw = image.file.read(position, _ENTRY.size)
        l1_offset, l1_size, id_len, name_len, sec, nsec, clock, state, extra_len = _ENTRY.unpack(raw)
        kept_extra = extra_len
        if extra_len > _MAX_EXTRA:
            if repair is None:
                raise hd.TableError(
                    errno.EFBIG,
                    f"Too much extra metadata in snapshot table entry {number}\n"
                    "You can force-remove this extra metadata with qemu-img check -r all"
                )
            repair.messages.append(
                f"Discarding too much extra metadata in snapshot table entry {number} ({extra_len} > {_MAX_EXTRA})"
            )
            repair.trimmed += 1
            kept_extra = _MAX_EXTRA
        extra = image.file.read(position + _ENTRY.size, kept_extra)
        name = image.file.read(position + _ENTRY.size + extra_len, id_len + name_len)
        found = StoredSnapshot(
            _text(name[:id_len]),
            _text(name[id_len:]),
            state,
            sec,
            nsec,
            clock,
        )
        if len(extra) >= 8:
            found.vm_state_size = struct.unpack_from(">Q", extra)[0]
        if len(extra) >= 16:
            found.disk_size = struct.unpack_from(">Q", extra, 8)[0]
        if len(extra) >= 24:
            icount = struct.unpack_from(">Q", extra, 16)[0]
            found.icount = None if icount == _NO_ICOUNT else icount
        found.l1_offset, found.l1_size, found.extra, found.extra_bytes = l1_offset, l1_size, extra[24:], extra_len
        position += _ENTRY.size + extra_len + id_len + name_len
        length = ((length + 7) & ~7) + _ENTRY.size + kept_extra + id_len + name_len
        if length > _MAX_BYTES or position - head.snapshots_offset >= 1 << 31:
            if repair is None:
                raise hd.TableError(
                    errno.EFBIG,
                    "Snapshot table is too big\n"
                    f"You can force-remove all {left} overhanging snapshots with qemu-img check -r all"
                )
            repair.messages.append(f"Discarding {left} overhanging snapshots (snapshot table is too big)")
            repair.dropped += left
            position = start
            break
        result.append(found)
    image.snapshot_table_bytes = position - head.snapshots_offset
    return result


def stored_l1(image: Qcow2Image, one: StoredSnapshot) -> array[int]:
    """A snapshot's L1 table.  Raises FormatError if it cannot be one."""
    hd.check_table(one.l1_offset, one.l1_size, 8, hd.MAX_L1_BYTES, image.cluster_size, "Snapshot L1 table")
    return be_array(image.file.read(one.l1_offset, one.l1_size * 8))


def check_table(image: Qcow2Image, result: CheckResult, *, repair: bool) -> bool:
    """The table's part of a check; whether it has to be written anew (`rewrite_table`), which mends what was counted."""
    head = image.header
    found = _Repair() if repair else None
    if head.snapshot_count > hd.MAX_SNAPSHOTS and found:
        extra = head.snapshot_count - hd.MAX_SNAPSHOTS
        found.messages.append(f"Discarding {extra} overhanging snapshots")
        found.dropped += extra
        head.snapshot_count = hd.MAX_SNAPSHOTS
    try:
        hd.check_table(
            *(head.snapshots_offset, head.snapshot_count, _ENTRY.size, _ENTRY.size * hd.MAX_SNAPSHOTS),
            *(image.cluster_size, "snapshot table"),
        )
        known = parse_table(image, found)
    except BlockError as error:
        result.check_errors += 1
        what = "" if str(error).startswith("snapshot table") else "failed to read the snapshot table: "
        result.reported.append(f"ERROR {what}{error}")
        number = error_number(error)
        if head.snapshot_count > hd.MAX_SNAPSHOTS:
            extra = head.snapshot_count - hd.MAX_SNAPSHOTS
            result.reported[-1] += f"\nYou can force-remove all {extra} overhanging snapshots with qemu-img check -r all"
        raise CheckError(os.strerror(number), result) from None
    image.snapshot_list = known
    broken = 0
    if found:
        result.messages += found.messages
        broken = found.trimmed
        if found.dropped:  # the count goes first: what follows relies on it, and finds what leaks
            image.set_field(snapshot_count=len(known))
            result.corruptions_fixed += found.dropped
    if head.version >= 3:
        for number, one in enumerate(known):
            if one.extra_bytes < NEEDED_EXTRA:
                broken += 1
                verb = "Repairing" if repair else "ERROR"
                result.messages.append(f"{verb} snapshot table entry {number} is incomplete")
    if repair:
        result.corruptions_fixed += broken
    else:
        result.corruptions += broken
    return repair and bool(broken)


def rewrite_table(image: Qcow2Image) -> None:
    """Store the table as it should be."""
    _write_table(image, image.stored_snapshots())
    for one in image.stored_snapshots():
        one.extra_bytes = max(one.extra_bytes, NEEDED_EXTRA)


def _serialise(snapshots: list[StoredSnapshot], size: int) -> bytes:
    result = bytearray()
    for one in snapshots:
        ident, name = (text.encode("utf-8", "surrogateescape") for text in (one.id, one.name))
        disk = size if one.disk_size is None else one.disk_size
        icount = _NO_ICOUNT if one.icount is None else one.icount
        extra = struct.pack(">QQQ", one.vm_state_size, disk, icount) + one.extra
        state = one.vm_state_size if one.vm_state_size < 1 << 32 else 0
        result += _ENTRY.pack(
            one.l1_offset,
            one.l1_size,
            len(ident),
            len(name),
            one.date_sec,
            one.date_nsec,
            one.clock_nsec,
            state,
            len(extra),
        )
        result += extra + ident + name
        result += bytes(-len(result) % 8)
    return bytes(result)


def _write_table(image: Qcow2Image, snapshots: list[StoredSnapshot]) -> None:
    """New table, barrier, header, then the old one is free."""
    head = image.header
    image.stored_snapshots()
    old = image.snapshot_table_bytes
    old_offset = head.snapshots_offset
    data = _serialise(snapshots, head.size)
    offset = 0
    if data:
        offset, _ = image.refcounts.allocate(-(-len(data) // head.cluster_size), exact=True)
        image.tables.commit()
        image.file.write(offset, data)
    image.tables.commit()
    image.file.flush()
    image.set_field(snapshot_count=len(snapshots), snapshots_offset=offset)
    image.file.flush()
    if old:
        image.refcounts.free_later(old_offset, -(-old // head.cluster_size))
    image.snapshot_list = snapshots
    image.snapshot_table_bytes = len(data)
    image.tables.commit()


def find(snapshots: list[StoredSnapshot], key: str) -> StoredSnapshot | None:
    """By id first, then by name."""
    by_id = next((one for one in snapshots if one.id == key), None)
    return by_id or next((one for one in snapshots if one.name == key), None)


def _references(image: Qcow2Image, l1: array[int]) -> Iterator[tuple[int, int]]:
    """(cluster, how many) for every reference below an L1 table.

    Data clusters are counted once for each L2 table entry whatever number of L1 tables share the L2 table, as all
    of qcow2's writers do: snapshots count what is below them separately.
    """
    bits = image.cluster_bits
    stride = 2 if image.extended else 1
    for entry in l1:
        table_place = entry & OFFSET_MASK
        if not table_place:
            continue
        if table_place & (image.cluster_size - 1):
            raise FormatError(f"L2 table offset {table_place:#x} unaligned")
        entries = be_array(image.file.read(table_place, image.cluster_size))
        for value in entries[::stride]:
            if value & COMPRESSED_FLAG:
                place, length = compressed_place(value, bits)
                first = place >> bits
                yield first, ((place + length - 1) >> bits) - first + 1
            elif value & OFFSET_MASK and not image.external:
                yield (value & OFFSET_MASK) >> bits, 1
        yield table_place >> bits, 1


def _drop_references(image: Qcow2Image, l1: array[int]) -> None:
    for first, count in _references(image, l1):
        image.refcounts.free_later(first << image.cluster_bits, count, discard=True)


def _take_references(image: Qcow2Image, l1: array[int]) -> None:
    """Count everything below an L1 table once more; if a count has no room for that, none is changed."""
    clusters = (cluster for first, count in _references(image, l1) for cluster in range(first, first + count))
    taken = 0
    try:
        for cluster in clusters:
            image.refcounts.add(cluster, 1, 1)
            taken += 1
    except FormatError as error:
        again = (cluster for first, count in _references(image, l1) for cluster in range(first, first + count))
        for cluster in islice(again, taken):
            image.refcounts.add(cluster, 1, -1)
        raise IoError(str(error), errno.EINVAL) from None


def _update_copied(image: Qcow2Image) -> None:
    """Set every "copied" flag of the active tables to what the counts say; flags are hints, so order is free."""
    refcounts, bits, tables = image.refcounts, image.cluster_bits, image.tables
    stride = 2 if image.extended else 1
    for index, entry in enumerate(tables.l1):
        place = entry & OFFSET_MASK
        if not place:
            continue
        entries = tables.l2_of(index)
        first, last = len(entries), 0
        for i in range(0, len(entries), stride):
            value = entries[i]
            if value & COMPRESSED_FLAG or not (value & OFFSET_MASK) or image.external:
                continue
            new = value & ~COPIED
            if refcounts.get((value & OFFSET_MASK) >> bits) == 1:
                new |= COPIED
            if new != value:
                entries[i] = new
                first, last = min(first, i), max(last, i + stride)
        if last:
            tables.touch(index, first, last)
        new = place | (COPIED if refcounts.get(place >> bits) == 1 else 0)
        if new != entry:
            tables.l1[index] = new
            tables.mark_l1(index)
    tables.commit()


def create(image: Qcow2Image, name: str) -> Snapshot:
    """Take a snapshot of the disk as it is now."""
    if image.external and image.header.autoclear & hd.DATA_FILE_RAW:
        raise UnsupportedError("Snapshots are not supported with a raw external data file")
    if image.external:
        raise UnsupportedError("Snapshots with an external data file are not supported")
    with image.lock:
        known = image.stored_snapshots()
        numbers = [int(one.id) for one in known if one.id.isdigit()]
        ident = str(max(numbers, default=0) + 1)
        now = time.time_ns()
        made = StoredSnapshot(ident, name, 0, now // 10**9, now // 1000 * 1000 % 10**9, 0, icount=0)
        made.disk_size = image.header.size
        made.l1_size = image.header.l1_size
        image.tables.commit()
        l1_bytes = be_bytes(image.tables.l1)
        made.l1_offset, _ = image.refcounts.allocate(-(-max(1, len(l1_bytes)) // image.cluster_size), exact=True)
        image.tables.commit()
        image.file.write(made.l1_offset, l1_bytes or bytes(8))
        # The flags go before the counts: a cluster marked as ours must never be shared.
        _clear_copied(image)
        try:
            _take_references(image, image.tables.l1)
        except BlockError:
            _update_copied(image)
            image.refcounts.free_later(made.l1_offset, -(-max(1, len(l1_bytes)) // image.cluster_size))
            image.tables.commit()
            raise
        image.tables.commit()
        # The copy must not claim ownership either.
        image.file.write(made.l1_offset, be_bytes(array("Q", [v & ~COPIED for v in image.tables.l1])) or bytes(8))
        _write_table(image, [*known, made])
    return made


def _clear_copied(image: Qcow2Image) -> None:
    tables = image.tables
    stride = 2 if image.extended else 1
    for index, entry in enumerate(tables.l1):
        if not entry & OFFSET_MASK:
            continue
        entries = tables.l2_of(index)
        changed = [i for i in range(0, len(entries), stride) if entries[i] & COPIED]
        for i in changed:
            entries[i] &= ~COPIED
        if changed:
            tables.touch(index, changed[0], changed[-1] + stride)
        if entry & COPIED:
            tables.l1[index] = entry & ~COPIED
            tables.mark_l1(index)
    tables.commit()
    image.file.flush()


def delete(image: Qcow2Image, key: str, *, by_name: bool = False) -> None:
    """Remove a snapshot and give back what only it used; ``by_name``: ids do not count."""
    with image.lock:
        known = image.stored_snapshots()
        victim = next((one for one in known if one.name == key), None) if by_name else find(known, key)
        if victim is None:
            raise UsageError(f"Can't find the snapshot '{key}'")
        l1 = stored_l1(image, victim)
        _write_table(image, [one for one in known if one is not victim])
        _drop_references(image, l1)
        image.refcounts.free_later(victim.l1_offset, -(-max(1, victim.l1_size * 8) // image.cluster_size))
        image.tables.commit()
        _update_copied(image)


def apply(image: Qcow2Image, key: str) -> None:
    """Make the disk's contents those of the snapshot."""
    with image.lock:
        if image.bitmap_list():
            raise UnsupportedError("Device has active dirty bitmaps")
        chosen = find(image.stored_snapshots(), key)
        if chosen is None:
            raise UsageError(f"Can't find the snapshot '{key}'")
        if chosen.disk_size is not None and chosen.disk_size != image.header.size:
            if image.header.version < 3:
                raise UnsupportedError("The snapshot has another virtual disk size")
            image.tables.grow_l1(image.header.l1_entries_for(chosen.disk_size), image.set_field)
        image.tables.commit()
        old = image.tables.l1[:]
        new = stored_l1(image, chosen)
        if len(new) > len(old):
            raise FormatError("The snapshot's L1 table is larger than the active one")
        new.extend([0] * (len(old) - len(new)))
        _clear_copied(image)
        old = image.tables.l1[:]
        _take_references(image, new)
        image.tables.commit()
        image.file.flush()
        image.tables.replace_l1(new)
        if chosen.disk_size is not None and chosen.disk_size != image.header.size:
            image.set_field(size=chosen.disk_size)
        image.file.flush()
        _drop_references(image, old)
        image.tables.commit()
        _update_copied(image)
