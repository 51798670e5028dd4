"""Making and measuring qcow2 images."""

from __future__ import annotations

import os
import struct

from ...crypto.secrets import encryption_format, find_secret
from ...errors import BlockError, UsageError
from ...node import ALLOCATED, DATA, ZERO, Node
from ...options import one_of
from ...protocols.create import create_storage, open_storage
from ...protocols.file import create_file
from ...registry import OpenContext
from . import header as hd

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NEEDS_V3 = "supported with compatibility level 1.1 and above (use version=v3 or greater)"

__all__ = ["checked_header", "create", "measure"]


def checked_header(values: dict[str, Any]) -> hd.Header:
    """A header from parsed creation options; UsageError for what does not go together."""
    head = hd.Header()
    compat = one_of("version", values.get("compat", "1.1"), ("0.10", "1.1", "v2", "v3"))
    head.version = 2 if compat in ("0.10", "v2") else 3
    cluster = values.get("cluster_size", 65536)
    if cluster & (cluster - 1) or not 512 <= cluster <= 2 << 20:
        raise UsageError("Cluster size must be a power of two between 512 and 2048k")
    head.cluster_bits = cluster.bit_length() - 1
    bits = values.get("refcount_bits", 16)
    if bits not in (1, 2, 4, 8, 16, 32, 64):
        raise UsageError("Refcount width must be a power of two and may not exceed 64 bits")
    if head.version < 3 and bits != 16:
        raise UsageError(
            "Different refcount widths than 16 bits require compatibility level 1.1 or above (use version=v3 or greater)"
        )
    head.refcount_order = bits.bit_length() - 1
    if values.get("lazy_refcounts"):
        if head.version < 3:
            raise UsageError(f"Lazy refcounts only {_NEEDS_V3}")
        head.compatible |= hd.LAZY_REFCOUNTS
    if values.get("extended_l2"):
        if head.version < 3:
            raise UsageError(f"Extended L2 entries are only {_NEEDS_V3}")
        if head.cluster_bits < 14:
            raise UsageError("Extended L2 entries are only supported with cluster sizes of at least 16384 bytes")
        head.incompatible |= hd.EXTENDED_L2
    method = one_of("compression-type", values.get("compression_type", "zlib"), hd.COMPRESSION_NAMES)
    if method != "zlib":
        if head.version < 3:
            raise UsageError(f"Non-zlib compression type is only {_NEEDS_V3}")
        head.compression_type = hd.COMPRESSION_NAMES.index(method)
        head.incompatible |= hd.COMPRESSION
    kind = encryption_format(values, ("aes", "luks"))
    head.crypt_method = (None, "aes", "luks").index(kind)
    _check_data_file(head, values)
    return head


def _check_data_file(head: hd.Header, values: dict[str, Any]) -> None:
    if values.get("data_file_raw") and not values.get("data_file"):
        raise UsageError("data-file-raw requires data-file")
    if values.get("data_file_raw") and values.get("backing_file"):
        raise UsageError("Backing file and data-file-raw cannot be used at the same time")
    if values.get("data_file"):
        if head.version < 3:
            raise UsageError(f"External data files are only {_NEEDS_V3}")
        head.incompatible |= hd.EXTERNAL_DATA
        if values.get("data_file_raw"):
            head.autoclear |= hd.DATA_FILE_RAW
    modes = ("off", "metadata", "falloc", "full")
    preallocation = one_of("preallocation", values.get("preallocation", "off"), modes)
    if preallocation != "off" and values.get("backing_file") and not values.get("extended_l2"):
        raise UsageError("Backing file and preallocation can only be used at the same time if extended_l2 is enabled")


def create(filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
    """Header, refcount table and one refcount block first; the L1 table comes by growing to ``size``."""
    from ...graph import open_spec
    from .image import Qcow2Image

    head = checked_header(values)
    if size % 512:
        size = -(-size // 512) * 512
    cluster = head.cluster_size
    if values.get("backing_file"):
        head.backing_name = values["backing_file"]
        if values.get("backing_fmt"):
            head.set_extension(hd.EXT_BACKING_FORMAT, values["backing_fmt"].encode())
    if values.get("data_file"):
        create_file(values["data_file"])
        head.set_extension(hd.EXT_DATA_FILE, os.fsencode(values["data_file"]))
    luks = None
    if head.crypt_method:
        password = find_secret(context.secrets, values.get("encrypt.key-secret"), "encrypt.key-secret")
        if head.crypt_method == 2:
            from ...crypto.luks import LuksHeader, LuksParameters

            luks, _ = LuksHeader.make(LuksParameters.from_options(values, "encrypt."), password)
    if head.version >= 3:
        if luks is not None:
            head.set_extension(hd.EXT_ENCRYPTION, bytes(16))  # its place is found below
        head.add_feature_names()
    if head.l1_entries_for(size) * 8 > hd.MAX_L1_BYTES:
        raise UsageError("The image size is too large for file format 'qcow2' (try using a larger cluster size)")
    create_storage(filename, 0, nocow=values.get("nocow"))
    opened = open_storage(filename, context.cache)
    try:
        head.refcount_table_offset, head.refcount_table_clusters = cluster, 1
        opened.write(cluster, struct.pack(">Q", 2 * cluster).ljust(cluster, b"\0"))
        opened.write(2 * cluster, _first_counts(head.refcount_order).ljust(cluster, b"\0"))
        opened.write(0, head.serialise().ljust(cluster, b"\0"))
        data = None
        if values.get("data_file"):
            from ...graph import backing_path

            path = backing_path(filename, values["data_file"])
            data = open_spec({"driver": "file", "filename": path}, OpenContext(read_only=False, cache=context.cache))
        image = Qcow2Image(opened, read_only=False, data_file=data)
        with Node(image, filename=filename):
            if luks is not None:
                place, _ = image.refcounts.allocate(-(-len(luks.raw) // cluster), exact=True)
                image.tables.commit()
                opened.write(place, luks.raw)
                image.header.set_extension(hd.EXT_ENCRYPTION, struct.pack(">QQ", place, len(luks.raw)))
                image.write_header()
            try:
                if not opened.driver.growable and values.get("preallocation", "off") != "off":
                    opened.truncate(full_size(size, head))
                image.truncate(size, values.get("preallocation", "off"))
            except BlockError as error:
                error.args = (f"Could not resize image: {error}",)
                raise
    finally:
        opened.close()


def _first_counts(order: int) -> bytes:
    """Counts of 1 for the header, the refcount table and the first block."""
    if order >= 3:
        return (1).to_bytes(1 << order >> 3, "big") * 3
    return sum(1 << (i << order) for i in range(3)).to_bytes(2, "little")


def refcount_bytes(clusters: int, cluster_size: int, order: int) -> int:
    """Size of refcount table and blocks for this many other clusters."""
    per_block = cluster_size * 8 >> order
    blocks = table = 0
    while True:
        new_blocks = -(-(clusters + blocks + table) // per_block)
        new_table = -(-new_blocks * 8 // cluster_size)
        if (new_blocks, new_table) == (blocks, table):
            return (blocks + table) * cluster_size
        blocks, table = new_blocks, new_table


def full_size(size: int, head: hd.Header) -> int:
    """Bytes of an image whose every cluster is allocated."""
    cluster = head.cluster_size
    entry = 16 if head.extended_l2 else 8
    data = -(-size // cluster) * cluster
    l2_entries = -(-(data // cluster) // (cluster // entry)) * (cluster // entry)
    l1_entries = -(-(l2_entries * entry // cluster) // (cluster // 8)) * (cluster // 8)
    meta = cluster + l2_entries * entry + l1_entries * 8
    meta += refcount_bytes((meta + data) // cluster, cluster, head.refcount_order)
    return meta + data


def measure(size: int, source: Node | None, values: dict[str, Any]) -> dict[str, int]:
    """What ``qemu-img measure`` prints for qcow2."""
    from ...ops.status import chain_extents

    head = checked_header(values)
    cluster = head.cluster_size
    needed = size
    result: dict[str, int] = {}
    if source is not None:
        size = source.size
        needed = 0
        position = 0
        for status in chain_extents(source):
            end = status.offset + status.length
            if end <= position or status.status & ZERO:
                continue
            if status.status & DATA and status.status & ALLOCATED:
                start = max(position, status.offset)
                end = -(-end // cluster) * cluster
                needed += start % cluster + end - start
                position = end
    virtual = -(-size // cluster) * cluster
    if head.l1_entries_for(virtual) * 8 > hd.MAX_L1_BYTES:
        raise UsageError("The image size is too large (try using a larger cluster size)")
    if source is None:
        needed = 0
    full = full_size(virtual, head)
    if head.crypt_method == 2:
        from ...crypto.luks import LuksParameters, payload_bytes

        if "encrypt.key-secret" not in values:
            raise UsageError("Parameter 'encrypt.key-secret' is required for cipher")
        full += -(-payload_bytes(LuksParameters.from_options(values, "encrypt.")) // cluster) * cluster
    if values.get("backing_file"):  # how much of it the new image shares is not known
        needed = virtual
    result["required"] = full - virtual + needed
    result["fully-allocated"] = full
    if values.get("preallocation") in ("full", "falloc"):
        result["required"] = full
    bitmaps = getattr(source.driver, "bitmap_bytes", None) if source is not None else None
    space = bitmaps(cluster) if bitmaps is not None and head.version >= 3 else None
    if space is not None:
        result["bitmaps"] = space
    return result
