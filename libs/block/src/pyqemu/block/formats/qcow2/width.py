"""Changing the width of reference counts: new table and blocks behind everything, then one header write."""

from __future__ import annotations

from array import array

from ...errors import UsageError
from .refcount import Refcounts, be_bytes, pack_counts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .image import Qcow2Image

__all__ = ["change_width"]

_CODES = {3: "B", 4: "H", 5: "I", 6: "Q"}


def _old_structures(old: Refcounts) -> set[int]:
    first = old.table_offset >> old.cluster_bits
    places = {offset >> old.cluster_bits for _, offset in old.block_offsets()}
    return places | set(range(first, first + old.table_clusters))


def change_width(image: Qcow2Image, order: int) -> None:
    """Make every count ``1 << order`` bits wide; UsageError if one does not fit."""
    image.flush()
    old, head, bits = image.refcounts, image.header, image.cluster_bits
    size = image.cluster_size
    freed = _old_structures(old)
    maximum = (1 << (1 << order)) - 1
    end = -(-image.file.size >> bits)
    per_block = size * 8 >> order
    blocks = tables = 0
    while True:
        total = end + blocks + tables
        more_blocks = -(-total // per_block)
        more_tables = -(-more_blocks * 8 // size)
        if (more_blocks, more_tables) == (blocks, tables):
            break
        blocks, tables = more_blocks, more_tables
    code = _CODES[max(3, order)]
    for number in range(blocks):
        counts = array(code, bytes(per_block * array(code).itemsize))
        first = number * per_block
        for cluster in range(first, min(first + per_block, total)):
            value = 1 if cluster >= end else 0 if cluster in freed else old.get(cluster)
            if value > maximum:
                raise UsageError(
                    f"Cannot decrease refcount entry width to {1 << order} bits: Cluster at offset "
                    f"{cluster << bits:#x} has a refcount of {value}"
                )
            counts[cluster - first] = value
        image.file.write((end + number) << bits, pack_counts(counts, order))
    table = array("Q", [(end + number) << bits for number in range(blocks)])
    place = (end + blocks) << bits
    image.file.write(place, be_bytes(table).ljust(tables * size, b"\0"))
    image.file.flush()
    head.refcount_order, head.refcount_table_offset, head.refcount_table_clusters = order, place, tables
    image.write_header()
    image.file.flush()
    image.refcounts = Refcounts(image.file, bits, order, place, tables, image._set_refcount_table)
    image.tables.refcounts = image.refcounts
