"""luks: a volume behind a LUKS header."""

from __future__ import annotations

from ..crypto.ciphers import SectorCipher
from ..crypto.luks import LuksHeader, LuksParameters, payload_bytes
from ..crypto.secrets import find_secret
from ..errors import UnsupportedError, UsageError
from ..node import Driver, Node
from ..options import FILE_OPTIONS, Option, luks_amend_options
from ..ordering import OrderedWrites
from ..protocols.file import create_file
from ..registry import Format, OpenContext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORMAT", "LuksDriver"]


class LuksDriver(Driver):
    """Sector 0 of the volume is the first one behind the header."""

    name = "luks"
    alignment = 512

    def __init__(
        self,
        file: Node,
        header: LuksHeader,
        cipher: SectorCipher | None,
        read_only: bool,
        key_secret: str | None = None,
    ) -> None:
        super().__init__()
        self.file: Node = file
        self.header, self.cipher, self.read_only = header, cipher, read_only
        self.key_secret = key_secret

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

    def amend(self, values: dict[str, Any], *, secrets: dict[str, bytes], force: bool = False) -> None:
        """Change key slots."""
        writes = OrderedWrites(self.file)
        for stage, offset, data in self.header.amend(values, "", self.key_secret, secrets, force=force):
            writes.add(stage, offset, data)
        writes.commit()
        self.file.flush()


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
    amend_options = luks_amend_options("")
    spec_keys = ("key-secret",)

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        header = LuksHeader(file.read(0, 4096))
        header = LuksHeader(file.read(0, min(file.size, header.needed_bytes())))
        cipher, ident = None, spec.get("key-secret")
        if not context.metadata_only:
            cipher = header.unlock(find_secret(context.secrets, ident, "key-secret"))
        return LuksDriver(file, header, cipher, context.read_only, ident)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        password = find_secret(context.secrets, values.get("key-secret"), "key-secret")
        header, _ = LuksHeader.make(LuksParameters.from_options(values), password)
        size = -(-size // 512) * 512
        # The payload has no metadata of its own, so preallocating that is nothing to do.
        mode = values.get("preallocation")
        create_file(filename, header.payload_offset + size, preallocation=None if mode == "metadata" else mode)
        with open(filename, "r+b") as file:
            file.write(header.raw)

    def measure(self, size: int, source: Node | None, values: dict[str, Any]) -> dict[str, int]:
        if "key-secret" not in values:
            raise UsageError("Parameter 'key-secret' is required for cipher")
        total = payload_bytes(LuksParameters.from_options(values)) + -(-size // 512) * 512
        return {"required": total, "fully-allocated": total}


FORMAT = LuksFormat()
