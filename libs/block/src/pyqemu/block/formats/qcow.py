"""qcow, version 1: two levels of tables, per-cluster deflate, no reference counts."""

from __future__ import annotations

import struct

from ..codec import compressor, decompress
from ..crypto.ciphers import SectorCipher
from ..crypto.secrets import check_encrypt_format, encryption_format, find_secret, legacy_aes
from ..errors import FormatError, UnsupportedError, UsageError
from ..node import HIDDEN, Driver, Extent, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.file import create_file
from ..registry import Format, OpenContext
from ._blocks import ZERO_BLOCK, BlockDriver, TwoLevel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT"]

_HEADER = struct.Struct(">IIQIIQBBHIQ")
_MAGIC = 0x514649FB
_COMPRESSED = 1 << 63
_CRYPT_AT = 36


class QcowDriver(BlockDriver):
    name = "qcow"
    supports_backing = True
    can_compress = True

    def __init__(self, file: Node, read_only: bool, cipher: SectorCipher | None) -> None:
        super().__init__(file, read_only)
        magic, version, name_at, name_len, _, size, bits, l2_bits, _, crypt, l1 = _HEADER.unpack(
            file.read(0, _HEADER.size)
        )
        if magic != _MAGIC or version != 1:
            raise FormatError("Image not in qcow format")
        if size <= 1:
            raise FormatError("Image size is too small (must be at least 2 bytes)")
        if not 9 <= bits <= 16:
            raise FormatError("Cluster size must be between 512 and 64k")
        if not 6 <= l2_bits <= 13:
            raise FormatError("L2 table size must be between 512 and 64k")
        if crypt > 1:
            raise UnsupportedError(f"invalid encryption method {crypt} in qcow header")
        self.encrypted: bool = crypt == 1
        self.cipher = cipher
        if self.encrypted:
            self.recurse, self.alignment = HIDDEN, 512
            self.can_compress = False  # type: ignore[misc]
        if name_at:
            if name_len > 1023 or name_len > (1 << bits) * 16:
                raise FormatError("Backing file name too long")
            self.backing_name = file.read(name_at, name_len).decode("utf-8", "surrogateescape")
        self.bits = bits
        self.append_align = 1 << bits
        self._cached: tuple[int, bytes] = (-1, b"")
        count = -(-size // (1 << (bits + l2_bits)))
        if count > (32 << 20) // 8:
            raise FormatError("Image too large")
        self.setup(
            1 << bits, -(-size // 512) * 512, TwoLevel(file, l1, count, 1 << l2_bits, "Q", "big", align=1 << bits)
        )

    def compressed_at(self, entry: int) -> tuple[int, int] | None:
        if not entry & _COMPRESSED:
            return None
        shift = 63 - self.bits
        return entry & ((1 << shift) - 1), entry >> shift & (self.block - 1)

    def host_of(self, entry: int) -> int | None:
        return entry or None

    def entry_of(self, host: int) -> int:
        if host == ZERO_BLOCK:
            raise UnsupportedError("qcow has no zero clusters")
        return host

    def is_encrypted(self) -> bool:
        return self.encrypted

    def _crypt(self, guest: int, view: memoryview, *, encrypt: bool) -> bytes:
        if self.cipher is None:
            raise UnsupportedError("The image was opened without its key")
        return self.cipher.run(guest // 512, view, encrypt=encrypt)

    def read_stored(self, extent: Extent, view: memoryview) -> None:
        super().read_stored(extent, view)
        if self.encrypted:
            view[:] = self._crypt(extent.offset, view, encrypt=False)

    def store(self, guest: int, place: int, view: memoryview) -> None:
        super().store(guest, place, memoryview(self._crypt(guest, view, encrypt=True)) if self.encrypted else view)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        if self.encrypted:
            raise UnsupportedError("zeros must be encrypted")
        super().zero(offset, length, unmap)

    def read_compressed(self, extent: Extent, view: memoryview) -> None:
        assert extent.host is not None
        if self._cached[0] != extent.host:
            payload = self.file.read(extent.host, extent.detail)
            self._cached = (extent.host, decompress("zlib", payload, self.block))
        start = extent.offset % self.block
        view[:] = memoryview(self._cached[1])[start : start + len(view)]

    def write_compressed(self, offset: int, view: memoryview) -> None:
        for start in range(0, len(view), self.block):
            part = view[start : start + self.block]
            payload = compressor("zlib")(bytes(part).ljust(self.block, b"\0"))
            if payload is None:
                self.write(offset + start, part)
                continue
            with self.lock:
                table = self.table
                assert isinstance(table, TwoLevel)
                place = max(self.file.size, table.append_at)
                self.file.write(place, payload)
                entry = _COMPRESSED | len(payload) << (63 - self.bits) | place
                table.set((offset + start) // self.block, entry)


class QcowFormat(Format):
    name = "qcow"
    options = (
        FILE_OPTIONS[3],
        Option("backing_file", "str", "File name of a base image"),
        Option("backing_fmt", "str", "Format of the backing image"),
        Option(
            "encryption", "bool", "Encrypt the image with format 'aes'. (Deprecated in favor of encrypt.format=aes)"
        ),
        Option("encrypt.format", "str", "Encrypt the image, format choices: 'aes'"),
        Option("encrypt.key-secret", "str", "ID of the secret that provides the AES encryption key"),
    )

    spec_keys = ("encrypt",)

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        crypt = int.from_bytes(file.read(_CRYPT_AT, 4), "big") if file.size >= _CRYPT_AT + 4 else 0
        cipher = None
        if crypt == 1:
            given = spec.get("encrypt", {})
            check_encrypt_format("aes", given)
            if not context.metadata_only:
                cipher = legacy_aes(find_secret(context.secrets, given.get("key-secret"), "encrypt.key-secret"))
        return QcowDriver(file, context.read_only, cipher)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        encrypted = encryption_format(values, ("aes",)) is not None
        if encrypted:
            find_secret(context.secrets, values.get("encrypt.key-secret"), "encrypt.key-secret")
        if not size:
            raise UsageError("Image size is too small, cannot be zero length")
        name = (values.get("backing_file") or "").encode("utf-8", "surrogateescape")
        # With a backing file clusters are small, so that little is copied for a write.
        bits, l2_bits = (9, 12) if name else (12, 9)
        l1 = (_HEADER.size + len(name) + 7) & ~7
        count = -(-size // (1 << (bits + l2_bits)))
        header = _HEADER.pack(
            _MAGIC, 1, _HEADER.size if name else 0, len(name), 0, size, bits, l2_bits, 0, int(encrypted), l1
        )
        create_file(filename, 0, nocow=values.get("nocow"))
        with open(filename, "r+b") as file:
            file.write((header + name).ljust(l1, b"\0") + bytes(count * 8))


FORMAT = QcowFormat()
