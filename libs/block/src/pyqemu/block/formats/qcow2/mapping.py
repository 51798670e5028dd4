"""Guest offset -> extents: the one reading of L1 and L2 tables, used for reading, map, check and convert."""

from __future__ import annotations

from array import array

from ...errors import FormatError
from ...node import ALLOCATED, COMPRESSED, DATA, ZERO, Extent, Node

__all__ = [
    "COMPRESSED_FLAG",
    "COPIED",
    "OFFSET_MASK",
    "ZERO_FLAG",
    "compressed_place",
    "extended_extents",
    "plain_extents",
]

COPIED = 1 << 63
COMPRESSED_FLAG = 1 << 62
ZERO_FLAG = 1
OFFSET_MASK = 0x00FFFFFFFFFFFE00


def compressed_place(entry: int, cluster_bits: int) -> tuple[int, int]:
    """(place, length) of a compressed cluster's payload; the length is rounded up to the end of its last sector."""
    shift = 62 - (cluster_bits - 8)
    place = entry & ((1 << shift) - 1)
    sectors = ((entry & (COMPRESSED_FLAG - 1)) >> shift) + 1
    return place, sectors * 512 - (place & 511)


def _end_of_same(table: array[int], index: int, last: int, entry: int) -> int:
    """Where entries stop having this value; by comparing ever larger parts, as empty images have millions of them."""
    step = 32
    while index + step <= last and table[index : index + step].count(entry) == step:
        index += step
        step *= 2
    while index < last and table[index] == entry:
        index += 1
    return index


def plain_extents(
    table: array[int], first: int, last: int, guest: int, cluster_bits: int, data_node: Node, recurse: int
) -> list[Extent]:
    """Extents of the entries ``first..last``; ``guest`` is the offset of the first one."""
    result = []
    size = 1 << cluster_bits
    mask = size - 1
    flags = ~COPIED
    index = first
    while index < last:
        entry = table[index]
        start = index
        index += 1
        offset = guest + ((start - first) << cluster_bits)
        if not entry:
            index = _end_of_same(table, index, last, entry)
            result.append(Extent(offset, (index - start) << cluster_bits, 0))
        elif entry & COMPRESSED_FLAG:
            place, length = compressed_place(entry, cluster_bits)
            result.append(Extent(offset, size, DATA | ALLOCATED | COMPRESSED, place, None, length))
        else:
            host = entry & OFFSET_MASK
            if host & mask:
                raise FormatError(f"Cluster allocation offset {host:#x} unaligned (L2 index: {start:#x})")
            if entry & ZERO_FLAG:
                expected = entry & flags
                step = size if host else 0
                if not host:
                    index = _end_of_same(table, index, last, entry)
                while index < last and table[index] & flags == expected + step:
                    expected += step
                    index += 1
                length = (index - start) << cluster_bits
                result.append(Extent(offset, length, ZERO | ALLOCATED, host or None, data_node if host else None))
            elif host or entry & COPIED:
                # Offset 0 with the "copied" flag is legal in an external data file only.
                expected = (entry & flags) + size
                while index < last and table[index] & flags == expected:
                    expected += size
                    index += 1
                length = (index - start) << cluster_bits
                result.append(Extent(offset, length, DATA | ALLOCATED | recurse, host, data_node))
            else:
                result.append(Extent(offset, size, 0))
    return result


def extended_extents(
    table: array[int], first: int, last: int, guest: int, cluster_bits: int, data_node: Node, recurse: int
) -> list[Extent]:
    """The same for extended L2 entries: 32 subclusters each, with an allocation and a zero bitmap."""
    result: list[Extent] = []
    size = 1 << cluster_bits
    part = size >> 5
    for index in range(first, last):
        entry, bitmap = table[2 * index], table[2 * index + 1]
        offset = guest + ((index - first) << cluster_bits)
        if entry & COMPRESSED_FLAG:
            place, length = compressed_place(entry, cluster_bits)
            result.append(Extent(offset, size, DATA | ALLOCATED | COMPRESSED, place, None, length))
            continue
        host = entry & OFFSET_MASK
        if host & (size - 1):
            raise FormatError(f"Cluster allocation offset {host:#x} unaligned (L2 index: {index:#x})")
        present, zero = bitmap & 0xFFFFFFFF, bitmap >> 32
        if present & zero:
            raise FormatError(f"Invalid subcluster bitmap {bitmap:#x} (L2 index: {index:#x})")
        has_host = bool(host or entry & COPIED)
        if present and not has_host:
            raise FormatError(f"Subclusters without a cluster (L2 index: {index:#x})")
        if not bitmap and not has_host:
            if result and not result[-1].status and result[-1].host is None:
                result[-1] = result[-1]._replace(length=result[-1].length + size)
            else:
                result.append(Extent(offset, size, 0))
            continue
        sub = 0
        while sub < 32:
            begin = sub
            kind = (present >> sub & 1, zero >> sub & 1)
            while sub < 32 and (present >> sub & 1, zero >> sub & 1) == kind:
                sub += 1
            status = DATA | ALLOCATED | recurse if kind[0] else ZERO | ALLOCATED if kind[1] else 0
            spot = host + begin * part if has_host else None
            node = data_node if has_host else None
            piece = Extent(offset + begin * part, (sub - begin) * part, status, spot, node)
            previous = result[-1] if result else None
            if (
                previous
                and previous.status == status
                and previous.detail == 0
                and previous.node is node
                and (spot is None or (previous.host or 0) + previous.length == spot)
            ):
                result[-1] = previous._replace(length=previous.length + piece.length)
            else:
                result.append(piece)
    return result
