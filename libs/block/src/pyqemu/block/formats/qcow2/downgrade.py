"""Version 2 of the format has fewer features: whether an image can do without, and how it does without zero clusters."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from ...errors import UnsupportedError
from . import header as hd
from .mapping import COMPRESSED_FLAG, COPIED, OFFSET_MASK
from .refcount import be_array, be_bytes
from .snapshots import stored_l1

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .image import Qcow2Image

__all__ = ["check", "expand_zeros"]

#: In an L2 entry of version 3: the cluster reads as zero.
_ZERO_FLAG = 1


class _Users:
    """Of one L2 table: how many L1 tables point to it, whether the active one does, and where its first byte is seen."""

    def __init__(self, guest: int) -> None:
        self.count = 0
        self.active = False
        self.guest = guest


def _l2_tables(image: Qcow2Image) -> dict[int, _Users]:
    """All L2 tables by place, those of internal snapshots included."""
    found: dict[int, _Users] = {}
    span = image.cluster_size << image.l2_bits
    snapshots = [stored_l1(image, one) for one in image.stored_snapshots()]
    for number, l1 in enumerate([image.tables.l1, *snapshots]):
        for index, entry in enumerate(l1):
            place = entry & OFFSET_MASK
            if place:
                users = found.setdefault(place, _Users(index * span))
                users.count += 1
                users.active |= number == 0
    return found


def _entries(image: Qcow2Image) -> Iterator[tuple[int, _Users, array[int]]]:
    for place, users in sorted(_l2_tables(image).items()):
        yield place, users, be_array(image.file.read(place, image.cluster_size))


def check(image: Qcow2Image) -> None:
    """UnsupportedError, naming what version 2 has no place for."""
    head = image.header
    if head.refcount_order != 4:
        raise UnsupportedError("compat=0.10 requires refcount_bits=16")
    if head.incompatible & hd.EXTERNAL_DATA:
        raise UnsupportedError("Cannot downgrade an image with a data file")
    for one in image.stored_snapshots():
        # Tables keep these facts, but who knows version 2 only need not look at them.
        size = head.size if one.disk_size is None else one.disk_size
        if one.vm_state_size >= 1 << 32 or size != head.size:
            raise UnsupportedError("Internal snapshots prevent downgrade of image")
    left = head.incompatible & ~(hd.COMPRESSION | hd.DIRTY)
    if left:
        raise UnsupportedError(f"Cannot downgrade an image with incompatible features {left:#x} set")
    if head.extension(hd.EXT_BITMAPS):
        raise UnsupportedError("Cannot downgrade an image with persistent bitmaps")
    if head.incompatible & hd.COMPRESSION:  # version 2 knows zlib only
        image.tables.commit()
        if any(value & COMPRESSED_FLAG for _, _, entries in _entries(image) for value in entries):
            raise UnsupportedError(
                "Cannot downgrade an image with zstd compression type and existing compressed clusters"
            )


def expand_zeros(image: Qcow2Image) -> None:
    """Turn zero clusters into holes, or into stored zeros if a backing file would show through.

    Tables are changed where they are, for all who share them: each reads the same afterwards.  What becomes unused is
    given back after no table points to it any more.
    """
    with image.lock:
        image.tables.commit()
        for place, users, entries in _entries(image):
            released = _expand_table(image, users, entries)
            if released is None:
                continue
            image.tables.commit()  # the counts of new clusters
            image.file.flush()
            image.file.write(place, be_bytes(entries))
            image.file.flush()
            for host in released:
                for _ in range(users.count):
                    image.refcounts.free_later(host, 1, discard=True)
        image.tables.forget()
        image.tables.commit()


def _expand_table(image: Qcow2Image, users: _Users, entries: array[int]) -> list[int] | None:
    """Change the entries; the clusters they do not use any more, or None if there was nothing to change."""
    released = None
    for index, value in enumerate(entries):
        if value & COMPRESSED_FLAG or not value & _ZERO_FLAG:
            continue
        released = [] if released is None else released
        if value & OFFSET_MASK:
            released.append(value & OFFSET_MASK)
        entries[index] = 0
        if image.backing_name:
            host, _ = image.refcounts.allocate(1)
            if users.count > 1:
                image.refcounts.add(host >> image.cluster_bits, 1, users.count - 1)
            image.store_plain(users.guest + index * image.cluster_size, host, memoryview(bytes(image.cluster_size)))
            entries[index] = host | (COPIED if users.active and users.count == 1 else 0)
    return released
