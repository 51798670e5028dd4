"""fw_cfg in its memory-mapped form: named blobs for firmware, read byte by byte or by DMA.

Offsets: 0 data (1, 2, 4 or 8 bytes), 8 selector (big endian), 16 DMA address (big endian, high half first).
"""

from __future__ import annotations

import struct

from pyqemu.memory import AccessRule, Endian, IoOps, IoRegion, MemTxAttrs, MemTxError
from pyqemu.qdev._device import SysBusDevice
from pyqemu.qdev._state import U16, U32, U64
from pyqemu.qdev.errors import DeviceError

SIGNATURE, ID, FILE_DIR, FIRST_FILE = 0x00, 0x01, 0x19, 0x20
DMA_ERROR, DMA_READ, DMA_SKIP, DMA_SELECT, DMA_WRITE = 1, 2, 4, 8, 16
DMA_MAGIC = int.from_bytes(b"QEMU CFG", "big")
MAX_FILES = 1024


class FwCfg(SysBusDevice):
    TYPE = "fw_cfg"
    DESCRIPTION = "firmware configuration"

    selector: int = U16()
    position: int = U32()
    dma_address: int = U64()

    def __init__(self, **properties: object) -> None:
        self._items: dict[int, bytes] = {SIGNATURE: b"QEMU", ID: struct.pack("<I", 3)}
        self._files: dict[str, int] = {}
        super().__init__(**properties)
        control = IoOps(
            self._read, self._write, Endian.BIG, AccessRule(1, 8, unaligned=True), AccessRule(1, 8, unaligned=True)
        )
        self.add_region(IoRegion("fw_cfg", 24, control, owner=self))

    def add_item(self, key: int, data: bytes) -> None:
        if key in self._items or not 0 <= key < 0x4000:
            raise DeviceError(f"fw_cfg item {key:#x} is taken or out of range")
        self._items[key] = bytes(data)

    def add_file(self, name: str, data: bytes) -> None:
        """A file firmware finds by name in the directory; before realization."""
        if self.is_realized:
            raise DeviceError("fw_cfg files are fixed when the device is realized")
        if name in self._files or len(name.encode()) > 55 or not name or len(self._files) >= MAX_FILES:
            raise DeviceError(f"fw_cfg file '{name[:64]}' cannot be added")
        self._files[name] = FIRST_FILE + len(self._files)
        self._items[self._files[name]] = bytes(data)

    def realize(self) -> None:
        directory = struct.pack(">I", len(self._files))
        for name, key in sorted(self._files.items()):
            directory += struct.pack(">IHH56s", len(self._items[key]), key, 0, name.encode())
        self._items[FILE_DIR] = directory

    def _select(self, key: int) -> None:
        self.selector, self.position = key, 0

    def _take(self, count: int) -> bytes:
        """The next bytes of the selected item; behind its end, and of unknown items, zeros."""
        item = self._items.get(self.selector & 0x3FFF, b"")
        part = item[self.position : self.position + count]
        self.position = min(self.position + count, 0xFFFF_FFFF)
        return part.ljust(count, b"\0")

    def _read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        if offset < 8:
            return int.from_bytes(self._take(size), "big")
        if offset >= 16:
            return int.from_bytes(DMA_MAGIC.to_bytes(8, "big")[offset - 16 : offset - 16 + size], "big")
        return 0

    def _write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        if offset == 8 and size == 2:
            self._select(value)
        elif offset == 16 and size == 4:
            self.dma_address = value << 32
        elif (offset, size) in ((20, 4), (16, 8)):
            address = value if size == 8 else self.dma_address | value
            self.dma_address = 0
            self._dma(address)

    def _dma(self, address: int) -> None:
        memory = self.machine.memory
        try:
            control, length, data = struct.unpack(">IIQ", memory.read(address, 16))
        except MemTxError:
            return
        if control & DMA_SELECT:
            self._select(control >> 16)
        status = DMA_ERROR if control & DMA_WRITE else 0
        if not status and control & DMA_READ:
            status = self._dma_read(data, length)
        elif not status and control & DMA_SKIP:
            self.position = min(self.position + length, 0xFFFF_FFFF)
        try:
            memory.write(address, struct.pack(">I", status))
        except MemTxError:
            return

    def _dma_read(self, address: int, length: int) -> int:
        try:
            while length:
                step = min(length, 65536)
                self.machine.memory.write(address, self._take(step))
                address, length = address + step, length - step
        except MemTxError:
            return DMA_ERROR
        return 0
