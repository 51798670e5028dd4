"""luks: a volume behind a LUKS header."""

from __future__ import annotations

from typing import Any

from ..errors import UnsupportedError
from ..luks import LuksHeader, LuksParameters, SectorCipher, find_secret
from ..node import Driver, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.file import create_file
from ..registry import Format, OpenContext

__all__ = ["FORMAT", "LuksDriver"]


class LuksDriver(Driver):
    """Sector 0 of the volume is the first one behind the header."""

    name = "luks"
    alignment = 512

    def __init__(self, file: Node, header: LuksHeader, cipher: SectorCipher | None, read_only: bool) -> None:
        super().__init__()
        self.file: Node = file
        self.header, self.cipher, self.read_only = header, cipher, read_only

    def size(self) -> int:
        return max(0, (self.file.size - self.header.payload_offset) // 512 * 512)

    def is_encrypted(self) -> bool:
        return True

    def specific_info(self) -> dict[str, Any]:
        return self.header.info()

    def _key(self) -> SectorCipher:
        if self.cipher is None:
            raise UnsupportedError("The volume was opened without its key")
        return self.cipher

    def read_into(self, offset: int, view: memoryview) -> None:
        sealed = self.file.read(self.header.payload_offset + offset, len(view))
        view[:] = self._key().run(offset // 512, sealed, encrypt=False)

    def write(self, offset: int, view: memoryview) -> None:
        self.file.write(self.header.payload_offset + offset, self._key().run(offset // 512, view, encrypt=True))

    def truncate(self, size: int, preallocation: str = "off") -> None:
        self.file.truncate(self.header.payload_offset + size, preallocation)


class LuksFormat(Format):
    name = "luks"
    options = (
        FILE_OPTIONS[3],
        Option("key-secret", "str", "ID of the secret that provides the keyslot passphrase"),
        Option("cipher-alg", "str", "Name of encryption cipher algorithm"),
        Option("cipher-mode", "str", "Name of encryption cipher mode"),
        Option("ivgen-alg", "str", "Name of IV generator algorithm"),
        Option("ivgen-hash-alg", "str", "Name of IV generator hash algorithm"),
        Option("hash-alg", "str", "Name of encryption hash algorithm"),
        Option("iter-time", "num", "Time to spend in PBKDF in milliseconds"),
    )
    spec_keys = ("key-secret",)

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        header = LuksHeader(file.read(0, 4096))
        header = LuksHeader(file.read(0, min(file.size, header.needed_bytes())))
        cipher = None
        if not context.metadata_only:
            cipher = header.unlock(find_secret(context.secrets, spec.get("key-secret"), "key-secret"))
        return LuksDriver(file, header, cipher, context.read_only)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        password = find_secret(context.secrets, values.get("key-secret"), "key-secret")
        header, _ = LuksHeader.make(LuksParameters.from_options(values), password)
        size = -(-size // 512) * 512
        create_file(filename, header.payload_offset + size, preallocation=values.get("preallocation"))
        with open(filename, "r+b") as file:
            file.write(header.raw)


FORMAT = LuksFormat()
