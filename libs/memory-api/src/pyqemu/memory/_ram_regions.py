"""Regions that own host memory: RAM, ROM, ROM with a device behind its writes."""

from __future__ import annotations

from pyqemu.memory._io_region import IoRegion
from pyqemu.memory._ram import RamBlock
from pyqemu.memory._region import MemoryRegion
from pyqemu.memory._types import HOST_IS_BIG, SIZE_MASK, IoOps, MemTxAttrs
from pyqemu.memory.errors import RegionError


class RamRegion(MemoryRegion):
    """Ordinary RAM.  Give a size (anonymous memory), or a RamBlock for a file, memfd or a caller's buffer."""

    kind = "ram"
    terminates = True
    is_ram = True

    def __init__(
        self, name: str, size: int | None = None, *, block: RamBlock | None = None, max_size: int | None = None,
        owner: object = None,
    ) -> None:  # fmt: skip
        if (size is None) == (block is None):
            raise RegionError(f"RAM '{name}' needs either a size or a RamBlock")
        self.block = block if block is not None else RamBlock.anonymous(size or 0, max_size=max_size)
        super().__init__(name, self.block.size, owner=owner)

    @property
    def ram(self) -> RamBlock:
        return self.block

    def set_size(self, size: int) -> None:
        """Resize the memory and the region together."""
        old = self.block.size
        if self.container is not None and not self._may_overlap:
            self.container._refuse_overlap(self, self.offset, size)
        self.block.resize(size)
        try:
            super().set_size(size)
        except RegionError:
            self.block.resize(old)
            raise

    def load(self, offset: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        block = self.block
        if big is HOST_IS_BIG and not offset & (size - 1):
            value: int = block.words[size][offset // size]
            return value
        return int.from_bytes(block.view[offset : offset + size], "big" if big else "little")

    def store(self, offset: int, value: int, size: int, attrs: MemTxAttrs, big: bool) -> None:
        block = self.block
        if big is HOST_IS_BIG and not offset & (size - 1):
            block.words[size][offset // size] = value & SIZE_MASK[size]
        else:
            block.view[offset : offset + size] = (value & SIZE_MASK[size]).to_bytes(size, "big" if big else "little")

    def chunk(self, offset: int, length: int) -> int:
        return length

    def is_direct(self, is_write: bool) -> bool:
        return not (is_write and self._readonly)


class RomRegion(RamRegion):
    """RAM the guest cannot write: its stores are discarded, as on a board.  Load it with AddressSpace.write_rom."""

    kind = "rom"

    def __init__(
        self, name: str, size: int | None = None, *, block: RamBlock | None = None, owner: object = None
    ) -> None:
        super().__init__(name, size, block=block, owner=owner)
        self._readonly = True


class RomDeviceRegion(IoRegion):
    """Flash: in ROMD mode reads come straight from memory and writes go to the device; otherwise both do."""

    kind = "romd"
    is_ram = True

    def __init__(
        self, name: str, size: int | None = None, ops: IoOps | None = None, *, block: RamBlock | None = None,
        owner: object = None,
    ) -> None:  # fmt: skip
        if (size is None) == (block is None):
            raise RegionError(f"ROM device '{name}' needs either a size or a RamBlock")
        backing = block if block is not None else RamBlock.anonymous(size or 0)
        super().__init__(name, backing.size, ops or IoOps(), owner=owner)
        self.block = backing
        self._romd = True

    @property
    def ram(self) -> RamBlock:
        return self.block

    @property
    def romd_mode(self) -> bool:
        return self._romd

    def set_romd_mode(self, romd: bool) -> None:
        if romd != self._romd:
            self._romd = romd
            self._changed()

    def load(self, offset: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        if self._romd:
            return int.from_bytes(self.block.view[offset : offset + size], "big" if big else "little")
        return super().load(offset, size, attrs, big)

    def is_direct(self, is_write: bool) -> bool:
        return self._romd and not is_write
