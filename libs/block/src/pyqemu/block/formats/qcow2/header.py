"""The qcow2 header: fields, feature bits and extensions (docs/interop/qcow2.txt of QEMU describes the layout)."""

from __future__ import annotations

import errno
import struct

from ...errors import FormatError, UnsupportedError, UsageError
from ...named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...node import Node

__all__ = [
    "COMPRESSION_NAMES",
    "EXT_BACKING_FORMAT",
    "EXT_BITMAPS",
    "EXT_DATA_FILE",
    "EXT_ENCRYPTION",
    "EXT_FEATURE_NAMES",
    "FEATURES",
    "MAGIC",
    "Header",
    "TableError",
    "check_table",
]

MAGIC = 0x514649FB
MAX_L1_BYTES = 32 << 20
MAX_REFCOUNT_TABLE_BYTES = 8 << 20
MAX_SNAPSHOTS = 65536

EXT_BACKING_FORMAT = 0xE2792ACA
EXT_FEATURE_NAMES = 0x6803F857
EXT_BITMAPS = 0x23852875
EXT_ENCRYPTION = 0x0537BE77
EXT_DATA_FILE = 0x44415441

COMPRESSION_NAMES = ("zlib", "zstd")


class TableError(FormatError):
    """A table that cannot be where or what it is said to be; with the errno that scripts see."""

    def __init__(self, number: int, message: str) -> None:
        super().__init__(message)
        self.errno = number


class Field(NamedTuple):
    name: str
    format: str
    meaning: str


FIELDS_V2 = (
    Field("magic", "I", "QFI\\xfb"),
    Field("version", "I", "2 or 3"),
    Field("backing_offset", "Q", "place of the backing file name, 0: none"),
    Field("backing_length", "I", "bytes of the name, at most 1023"),
    Field("cluster_bits", "I", "9..21"),
    Field("size", "Q", "virtual size in bytes"),
    Field("crypt_method", "I", "0 none, 1 AES, 2 LUKS"),
    Field("l1_size", "I", "entries in the active L1 table"),
    Field("l1_offset", "Q", "place of the active L1 table"),
    Field("refcount_table_offset", "Q", "place of the refcount table"),
    Field("refcount_table_clusters", "I", "its length in clusters"),
    Field("snapshot_count", "I", "internal snapshots"),
    Field("snapshots_offset", "Q", "place of the snapshot table"),
)
FIELDS_V3 = (
    Field("incompatible", "Q", "features one must know to open"),
    Field("compatible", "Q", "features one may ignore"),
    Field("autoclear", "Q", "features cleared by a writer that does not know them"),
    Field("refcount_order", "I", "refcounts have 1 << order bits, 0..6"),
    Field("header_length", "I", "bytes"),
    Field("compression_type", "B", "0 zlib, 1 zstd; since header length 105"),
)
_V2 = struct.Struct(">" + "".join(f.format for f in FIELDS_V2))
_V3 = struct.Struct(">" + "".join(f.format for f in FIELDS_V3[:-1]))

DIRTY, CORRUPT, EXTERNAL_DATA, COMPRESSION, EXTENDED_L2 = 1, 2, 4, 8, 16
LAZY_REFCOUNTS = 1
BITMAPS_CONSISTENT, DATA_FILE_RAW = 1, 2

#: (kind: 0 incompatible, 1 compatible, 2 autoclear; bit; name) as written to the feature name table.
FEATURES = (
    (0, 0, "dirty bit"),
    (0, 1, "corrupt bit"),
    (0, 2, "external data file"),
    (0, 3, "compression type"),
    (0, 4, "extended L2 entries"),
    (1, 0, "lazy refcounts"),
    (2, 0, "bitmaps"),
    (2, 1, "raw external data"),
)


class Header:
    """All fields by name, the extensions by magic (unknown ones are kept), and the backing file name."""

    magic: int
    version: int
    backing_offset: int
    backing_length: int
    cluster_bits: int
    size: int
    crypt_method: int
    l1_size: int
    l1_offset: int
    refcount_table_offset: int
    refcount_table_clusters: int
    snapshot_count: int
    snapshots_offset: int
    incompatible: int
    compatible: int
    autoclear: int
    refcount_order: int
    header_length: int
    compression_type: int

    def __init__(self) -> None:
        for field in FIELDS_V2 + FIELDS_V3:
            setattr(self, field.name, 0)
        self.magic, self.version, self.cluster_bits, self.refcount_order, self.header_length = MAGIC, 3, 16, 4, 112
        self.extensions: list[tuple[int, bytes]] = []
        self.backing_name: str | None = None
        #: Bytes of the header proper that a newer version defined and we keep.
        self.unknown_tail = b""

    @property
    def cluster_size(self) -> int:
        return 1 << self.cluster_bits

    def extension(self, magic: int) -> bytes | None:
        """What the last extension of this kind holds."""
        return next((data for known, data in reversed(self.extensions) if known == magic), None)

    def set_extension(self, magic: int, data: bytes | None) -> None:
        kept = [(known, old) for known, old in self.extensions if known != magic]
        self.extensions = kept if data is None else [*kept, (magic, data)]

    @classmethod
    def read(cls, file: Node, *, checking: bool = False) -> Header:
        """`parse` of the first cluster of a file, and no more: clusters are small, and files large."""
        raw = file.read(0, min(file.size, _V2.size))
        bits = int.from_bytes(raw[20:24], "big")
        if raw[:4] == b"QFI\xfb" and 9 <= bits <= 21:
            raw = file.read(0, min(file.size, 1 << bits))
        return cls.parse(raw, checking=checking)

    @classmethod
    def parse(cls, raw: bytes, *, checking: bool = False) -> Header:
        """``raw``: the first cluster (the header must fit in it), or more.  Raises FormatError.

        ``checking``: whoever opens the image looks at its snapshot table himself.
        """
        if len(raw) < _V2.size:
            raise FormatError("Image is not in qcow2 format")
        header = cls()
        for field, value in zip(FIELDS_V2, _V2.unpack_from(raw), strict=True):
            setattr(header, field.name, value)
        if header.magic != MAGIC:
            raise FormatError("Image is not in qcow2 format")
        if header.version not in (2, 3):
            raise UnsupportedError(f"Unsupported qcow2 version {header.version}")
        if not 9 <= header.cluster_bits <= 21:
            raise FormatError(f"Unsupported cluster size: 2^{header.cluster_bits}")
        header.refcount_order, header.header_length = 4, 72
        if header.version == 3:
            header._parse_v3(raw)
        header._parse_extensions(raw)
        header._check(checking)
        return header

    def _parse_v3(self, raw: bytes) -> None:
        if len(raw) < _V2.size + _V3.size:
            raise FormatError("qcow2 header too short")
        for field, value in zip(FIELDS_V3[:-1], _V3.unpack_from(raw, _V2.size), strict=True):
            setattr(self, field.name, value)
        if self.header_length < 104:
            raise FormatError("qcow2 header too short")
        if self.header_length > self.cluster_size or self.header_length > len(raw):
            raise FormatError("qcow2 header exceeds cluster size")
        self.compression_type = raw[104] if self.header_length > 104 else 0
        self.unknown_tail = raw[112 : self.header_length]
        if bool(self.incompatible & COMPRESSION) != (self.compression_type != 0):
            raise FormatError("qcow2: Compression type incompatible feature bit must match the compression type")
        if self.compression_type >= len(COMPRESSION_NAMES):
            raise UnsupportedError(f"qcow2: unknown compression type: {self.compression_type}")

    def _parse_extensions(self, raw: bytes) -> None:
        end = min(self.backing_offset or self.cluster_size, self.cluster_size, len(raw))
        if self.backing_offset > self.cluster_size:
            raise FormatError("Invalid backing file offset")
        position = self.header_length
        while position < end:
            if position + 8 > len(raw):
                break
            magic, length = struct.unpack_from(">II", raw, position)
            position += 8
            if magic == 0:
                break
            if position > end or length > end - position:
                raise FormatError("Header extension too large")
            self.extensions.append((magic, raw[position : position + length]))
            position += (length + 7) & ~7
        unknown = self.incompatible & ~(DIRTY | CORRUPT | EXTERNAL_DATA | COMPRESSION | EXTENDED_L2)
        if unknown:
            raise UnsupportedError("Unsupported qcow2 feature(s): " + self._feature_names(unknown))
        if self.backing_offset:
            if self.backing_length > min(1023, self.cluster_size - self.backing_offset):
                raise FormatError("Backing file name too long")
            name = raw[self.backing_offset : self.backing_offset + self.backing_length]
            self.backing_name = name.decode("utf-8", "surrogateescape")

    def _feature_names(self, bits: int) -> str:
        table = self.extension(EXT_FEATURE_NAMES) or b""
        table += bytes(-len(table) % 48)
        names = {
            table[i + 1]: table[i + 2 : i + 48].partition(b"\0")[0].decode("utf-8", "replace")
            for i in range(0, len(table) - 47, 48)
            if table[i] == 0
        }
        known = [names[bit] for bit in range(64) if bits >> bit & 1 and bit in names]
        rest = bits & ~sum(1 << bit for bit in names)
        return ", ".join(known + ([f"Unknown incompatible feature: {rest:x}"] if rest else []))

    def _check(self, checking: bool) -> None:
        if self.refcount_order > 6:
            raise FormatError("Reference count entry width too large; may not exceed 64 bits")
        if self.crypt_method > 2:
            raise UnsupportedError(f"Unsupported encryption method {self.crypt_method}")
        if self.size > 1 << 62:
            raise FormatError("Image is too big")
        cluster = self.cluster_size
        if not self.refcount_table_clusters:
            raise FormatError("Image does not contain a reference count table")
        check_table(
            *(self.refcount_table_offset, self.refcount_table_clusters, cluster, MAX_REFCOUNT_TABLE_BYTES, cluster),
            "Reference count table",
        )
        if not checking:
            check_table(
                *(self.snapshots_offset, self.snapshot_count, 40, 40 * MAX_SNAPSHOTS, cluster),
                "Snapshot table",
            )
        check_table(self.l1_offset, self.l1_size, 8, MAX_L1_BYTES, cluster, "Active L1 table")
        if self.extended_l2 and self.cluster_bits < 14:
            raise FormatError("Extended L2 entries need clusters of 16 KiB or more")
        if self.l1_entries_for(self.size) > 0x7FFFFFFF:
            raise FormatError("Image is too big")
        if self.l1_size < self.l1_entries_for(self.size):
            raise FormatError("L1 table is too small")

    @property
    def extended_l2(self) -> bool:
        return bool(self.incompatible & EXTENDED_L2)

    @property
    def l2_bits(self) -> int:
        """An L2 table maps ``1 << l2_bits`` clusters."""
        return self.cluster_bits - (4 if self.extended_l2 else 3)

    def l1_entries_for(self, size: int) -> int:
        """L1 entries needed for a virtual size."""
        return -(-size // (1 << (self.cluster_bits + self.l2_bits)))

    def add_feature_names(self) -> None:
        """Add the table of features' names; it goes again when there is no room for it (clusters of 512 bytes)."""
        self.set_extension(EXT_FEATURE_NAMES, feature_name_table())

    def serialise(self) -> bytes:
        """Header, extensions and backing name; raises UsageError when they do not fit in the first cluster."""
        body = bytearray(_V2.pack(*(getattr(self, f.name) for f in FIELDS_V2)))
        if self.version >= 3:
            self.header_length = 112 + len(self.unknown_tail)
            body += _V3.pack(*(getattr(self, f.name) for f in FIELDS_V3[:-1]))
            body += bytes([self.compression_type]) + bytes(7) + self.unknown_tail
        else:
            self.header_length = 72
        # Sorting keeps the order of those that are not known.
        for magic, data in sorted(self.extensions, key=lambda one: _ORDER.get(one[0], len(_ORDER))):
            body += struct.pack(">II", magic, len(data)) + data + bytes(-len(data) % 8)
        body += bytes(8)
        if self.backing_name is not None:
            name = self.backing_name.encode("utf-8", "surrogateescape")
            if len(name) > 1023:
                raise UsageError("Backing file name too long")
            self.backing_offset, self.backing_length = len(body), len(name)
            body += name
        else:
            self.backing_offset = self.backing_length = 0
        if len(body) > self.cluster_size:
            if self.extension(EXT_FEATURE_NAMES) is not None:
                self.set_extension(EXT_FEATURE_NAMES, None)
                return self.serialise()
            raise UsageError("Header extensions and backing file name do not fit into the first cluster")
        body[: _V2.size] = _V2.pack(*(getattr(self, f.name) for f in FIELDS_V2))
        return bytes(body)

    @staticmethod
    def field_offset(name: str) -> tuple[int, str]:
        """Byte position and struct code of a field, to update it alone."""
        position = 0
        for field in FIELDS_V2 + FIELDS_V3:
            if field.name == name:
                return position, field.format
            position += struct.calcsize(field.format)
        raise KeyError(name)


#: Where known extensions stand when a header is written.
_ORDER = {
    magic: place
    for place, magic in enumerate((EXT_BACKING_FORMAT, EXT_DATA_FILE, EXT_ENCRYPTION, EXT_FEATURE_NAMES, EXT_BITMAPS))
}


def feature_name_table() -> bytes:
    """The extension that lets old readers name what they do not know."""
    return b"".join(bytes([kind, bit]) + name.encode().ljust(46, b"\0") for kind, bit, name in FEATURES)


def check_table(offset: int, entries: int, entry_bytes: int, most: int, cluster: int, name: str) -> None:
    """Raises FormatError if a table of the file is too large or cannot lie where it is said to."""
    if entries > most // entry_bytes:
        raise TableError(errno.EFBIG, f"{name} too large")
    if offset + entries * entry_bytes >= 1 << 63 or offset % cluster:
        raise TableError(errno.EINVAL, f"{name} offset invalid")
