"""virtio block device (virtio 1.2, section 5.2): read, write, flush, get-id, discard, write-zeroes.

The back end is anything with the methods of `Drive` (a `pyqemu.block` node has them): given from Python, known to the
machine by id, or a raw file by name.
"""

from __future__ import annotations

import os
import struct
from typing import Any, Protocol

from pyqemu.qdev._property import BoolProp, StrProp
from pyqemu.qdev.errors import DeviceError
from pyqemu.qdev.virtio import Chain, VirtioDevice, VirtioError

F_SEG_MAX, F_RO, F_BLK_SIZE, F_FLUSH, F_DISCARD, F_WRITE_ZEROES = 2, 5, 6, 9, 13, 14
T_IN, T_OUT, T_FLUSH, T_GET_ID, T_DISCARD, T_WRITE_ZEROES = 0, 1, 4, 8, 11, 13
S_OK, S_IOERR, S_UNSUPP = 0, 1, 2
SECTOR = 512
MAX_SECTORS = 1 << 16
MAX_TRANSFER = 64 << 20


class Drive(Protocol):
    """What the device asks of a back end.  Offsets and lengths in bytes; reads beyond the end give zeros."""

    @property
    def size(self) -> int: ...
    def read(self, offset: int, length: int) -> bytes: ...
    def write(self, offset: int, data: bytes) -> None: ...
    def zero(self, offset: int, length: int) -> None: ...
    def discard(self, offset: int, length: int) -> None: ...
    def flush(self) -> None: ...


class RawFile:
    """A file as a disk."""

    def __init__(self, path: str, *, readonly: bool = False) -> None:
        self._fd = os.open(path, (os.O_RDONLY if readonly else os.O_RDWR) | os.O_CLOEXEC)
        self.size = os.fstat(self._fd).st_size

    def read(self, offset: int, length: int) -> bytes:
        return os.pread(self._fd, length, offset).ljust(length, b"\0")

    def write(self, offset: int, data: bytes) -> None:
        view = memoryview(data)
        while view:
            done = os.pwrite(self._fd, view, offset)
            view, offset = view[done:], offset + done

    def zero(self, offset: int, length: int) -> None:
        self.write(offset, bytes(length))

    def discard(self, offset: int, length: int) -> None:
        """Nothing: the guest may find anything there, also what was there."""

    def flush(self) -> None:
        os.fdatasync(self._fd)

    def close(self) -> None:
        os.close(self._fd)


class VirtioBlk(VirtioDevice):
    TYPE = "virtio-blk"
    DESCRIPTION = "virtio block device"
    DEVICE_ID = 2

    drive = StrProp("", "id of a drive of the machine")
    file = StrProp("", "raw image file")
    readonly = BoolProp(False, "refuse writes")
    serial = StrProp("", "up to 20 characters of identification")

    def __init__(
        self, backend: Drive | None = None, *, errors: tuple[type[Exception], ...] = (OSError,), **properties: Any
    ) -> None:
        """errors: what the back end raises for a request that failed."""
        self.backend, self.errors = backend, errors
        self._own: RawFile | None = None
        super().__init__(**properties)

    def realize(self) -> None:
        if len(self.serial.encode()) > 20:
            raise DeviceError("virtio-blk: the serial has more than 20 bytes")
        if self.drive:
            self.backend, self.errors = self.machine.drive(self.drive)
        if self.backend is None:
            if not self.file:
                raise DeviceError("virtio-blk needs a drive or a file")
            try:
                self._own = RawFile(self.file, readonly=self.readonly)
            except OSError as error:
                raise DeviceError(f"cannot open '{self.file}': {error.strerror}") from error
            self.backend = self._own

    def unrealize(self) -> None:
        if self._own is not None:
            self._own.close()
            self._own = self.backend = None

    def features(self) -> int:
        own = 1 << F_SEG_MAX | 1 << F_BLK_SIZE | 1 << F_FLUSH | 1 << F_DISCARD | 1 << F_WRITE_ZEROES
        return super().features() | own | (1 << F_RO if self.readonly else 0)

    def config(self) -> bytes:
        assert self.backend is not None
        # capacity, size_max, seg_max, geometry (4), blk_size, topology (8), writeback, unused, num_queues
        head = struct.pack("<QIIIIQBBH", self.backend.size // SECTOR, 0, self.QUEUE_SIZE - 2, 0, SECTOR, 0, 1, 0, 1)
        # discard: sectors, segments, alignment; write zeroes: sectors, segments, may unmap
        return head + struct.pack("<IIIIIB3x", MAX_SECTORS, 1, 1, MAX_SECTORS, 1, 1)

    def handle(self, queue: int) -> None:
        while (chain := self.pop(queue)) is not None:
            if chain.read_size < 16 or chain.write_size < 1:
                raise VirtioError("a block request without header or status")
            kind, _, sector = struct.unpack("<IIQ", chain.read(0, 16))
            try:
                status, written = self._request(chain, kind, sector)
            except self.errors:
                status, written = S_IOERR, 0
            # The status is the last byte of the device's part.
            chain.write(bytes([status]), chain.write_size - 1)
            self.push(queue, chain, written + 1)

    def _request(self, chain: Chain, kind: int, sector: int) -> tuple[int, int]:
        drive = self.backend
        assert drive is not None
        if kind == T_IN:
            size = chain.write_size - 1
            if not self._inside(sector, size):
                return S_IOERR, 0
            chain.write(drive.read(sector * SECTOR, size))
            return S_OK, size
        if kind == T_OUT:
            size = chain.read_size - 16
            if self.readonly or not self._inside(sector, size):
                return S_IOERR, 0
            drive.write(sector * SECTOR, chain.read(16))
            return S_OK, 0
        if kind == T_FLUSH:
            drive.flush()
            return S_OK, 0
        if kind == T_GET_ID:
            return S_OK, chain.write(self.serial.encode().ljust(20, b"\0")[: chain.write_size - 1])
        if kind in (T_DISCARD, T_WRITE_ZEROES):
            return self._zero(chain, kind), 0
        return S_UNSUPP, 0

    def _inside(self, sector: int, size: int) -> bool:
        assert self.backend is not None
        return size % SECTOR == 0 and size <= MAX_TRANSFER and sector * SECTOR + size <= self.backend.size

    def _zero(self, chain: Chain, kind: int) -> int:
        assert self.backend is not None
        if self.readonly or chain.read_size != 32:
            return S_IOERR
        sector, count, flags = struct.unpack("<QII", chain.read(16))
        if flags & ~1 or (kind == T_DISCARD and flags):
            return S_UNSUPP
        if count > MAX_SECTORS or not self._inside(sector, count * SECTOR):
            return S_IOERR
        change = self.backend.discard if kind == T_DISCARD else self.backend.zero
        change(sector * SECTOR, count * SECTOR)
        return S_OK
