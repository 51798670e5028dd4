"""A node of encrypted sectors, seen decrypted; the sector number is the offset (less a constant) over 512."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import UnsupportedError
from ..luks import SectorCipher
from ..node import ALLOCATED, DATA, Extent, Node
from ._base import FilterDriver

__all__ = ["CryptDriver"]


class CryptDriver(FilterDriver):
    """Part of formats, not to be named in specifications.  Does not close or own its child."""

    name = "crypt"
    growable = True
    alignment = 512

    def __init__(self, file: Node, cipher: SectorCipher) -> None:
        super().__init__(file)
        self.cipher = cipher
        self.has_zero_init = False

    def read_into(self, offset: int, view: memoryview) -> None:
        view[:] = self.cipher.run(offset // 512, self.file.read(offset, len(view)), encrypt=False)

    def write(self, offset: int, view: memoryview) -> None:
        self.file.write(offset, self.cipher.run(offset // 512, view, encrypt=True))

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        raise UnsupportedError("zeros must be encrypted")

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        yield Extent(offset, length, DATA | ALLOCATED)

    def children(self) -> dict[str, Node]:
        return {}
