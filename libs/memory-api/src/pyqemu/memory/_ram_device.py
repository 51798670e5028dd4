"""ram_device: a mapped device BAR.  It looks like memory and must not be treated as such.

Registers of a real device react to every access, to its width and to its address.  So an access of 1, 2, 4 or 8
bytes, aligned or not, becomes exactly one machine load or store of that width at that address; nothing composes,
splits, repeats or copies.  Bulk transfers, DMA and native maps never see host memory here (is_direct is false),
also when a quirk region on top leaves only a few bytes of the mapping visible.

A BAR is three layers: an I/O region over the device's file (pread and pwrite), the mapping above it, quirks on top.
Disabling the mapping sends every access to the file.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Literal

from pyqemu.memory._io_region import ANY_ACCESS, IoRegion
from pyqemu.memory._native import native
from pyqemu.memory._ram import RamBlock
from pyqemu.memory._region import MemoryRegion
from pyqemu.memory._types import HOST_IS_BIG, SIZE_MASK, Endian, IoOps, MemTxAttrs, MemTxResult, swap
from pyqemu.memory.errors import MemTxError, RegionError

_HOST_ORDER: Literal["little", "big"] = sys.byteorder


class RamDeviceRegion(MemoryRegion):
    """A mapping of a device (a RamBlock over its file or memfd)."""

    kind = "ramd"
    terminates = True
    is_ram = False

    def __init__(self, name: str, block: RamBlock, *, owner: object = None) -> None:
        super().__init__(name, block.size, owner=owner)
        self.device_memory = block
        primitives = native()
        self._loads, self._stores = primitives.load, primitives.store

    def load(self, offset: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        value = self._loads[size](self._address(offset, size, False))
        return value if big is HOST_IS_BIG or size == 1 else swap(value, size)

    def store(self, offset: int, value: int, size: int, attrs: MemTxAttrs, big: bool) -> None:
        value &= SIZE_MASK[size]
        if big is not HOST_IS_BIG and size > 1:
            value = swap(value, size)
        self._stores[size](self._address(offset, size, True), value)

    def _address(self, offset: int, size: int, is_write: bool) -> int:
        block = self.device_memory
        if size not in SIZE_MASK or offset < 0 or offset + size > block.size or not block.address:
            raise MemTxError(MemTxResult.DECODE_ERROR, offset, size, is_write, f"outside the mapping '{self.name}'")
        return block.address + offset

    def chunk(self, offset: int, length: int) -> int:
        return min(8, 1 << length.bit_length() - 1)


class DeviceFileRegion(IoRegion):
    """Access through the device's file: one pread or pwrite of the guest's width."""

    def __init__(self, name: str, size: int, fd: int, fd_offset: int = 0, *, owner: object = None) -> None:
        self._fd, self._fd_offset = fd, fd_offset
        ops = IoOps(read=self._read, write=self._write, endian=Endian.HOST, valid=ANY_ACCESS, impl=ANY_ACCESS)
        super().__init__(name, size, ops, owner=owner)

    def _read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        try:
            data = os.pread(self._fd, size, self._fd_offset + offset)
        except OSError as error:
            raise MemTxError(MemTxResult.ERROR, offset, size, False, f"'{self.name}': {error.strerror}") from error
        if len(data) != size:
            raise MemTxError(MemTxResult.ERROR, offset, size, False, f"'{self.name}': short read of {len(data)}")
        return int.from_bytes(data, _HOST_ORDER)

    def _write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        try:
            done = os.pwrite(self._fd, value.to_bytes(size, _HOST_ORDER), self._fd_offset + offset)
        except OSError as error:
            raise MemTxError(MemTxResult.ERROR, offset, size, True, f"'{self.name}': {error.strerror}") from error
        if done != size:
            raise MemTxError(MemTxResult.ERROR, offset, size, True, f"'{self.name}': short write of {done}")


class DeviceBar:
    """The three layers of a BAR.  `region` goes into the address space; base is what answers without mappings."""

    MMAP_PRIORITY = 0
    QUIRK_PRIORITY = 1

    def __init__(self, base: IoRegion) -> None:
        self.region = base
        self.mappings: list[RamDeviceRegion] = []
        self.quirks: list[MemoryRegion] = []

    def add_mapping(self, block: RamBlock, offset: int = 0) -> RamDeviceRegion:
        """Show a mapping of the device at offset of the BAR."""
        if offset < 0 or offset + block.size > self.region.size:
            raise RegionError(f"a mapping at {offset:#x}+{block.size:#x} is not inside '{self.region.name}'")
        mapping = RamDeviceRegion(f"{self.region.name} mmaps[{len(self.mappings)}]", block, owner=self.region.owner)
        self.region.add(mapping, offset, priority=self.MMAP_PRIORITY)
        self.mappings.append(mapping)
        return mapping

    def add_quirk(self, quirk: MemoryRegion, offset: int) -> MemoryRegion:
        """Virtualise some registers; what is left of the page keeps its single accesses."""
        self.quirks.append(quirk)
        return self.region.add(quirk, offset, priority=self.QUIRK_PRIORITY)

    def set_mappings_enabled(self, enabled: bool) -> None:
        with self.region.transaction():
            for mapping in self.mappings:
                mapping.set_enabled(enabled)


def file_bar(name: str, size: int, fd: int, fd_offset: int = 0, *, mapped: Any = None) -> DeviceBar:
    """A BAR over a device file, its mapping (a RamBlock, default the whole BAR of fd) included."""
    bar = DeviceBar(DeviceFileRegion(name, size, fd, fd_offset))
    block = mapped if mapped is not None else RamBlock.from_fd(os.dup(fd), size, offset=fd_offset)
    bar.add_mapping(block)
    return bar
