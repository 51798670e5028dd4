"""Serial NOR flash with the common command set (JEDEC JESD216; commands, status bits and times as Winbond W25Q128JV).

Three address bytes, single data line.  Programming clears bits, erasing sets them; both take virtual time, in which
only the status can be read.  Contents: a drive of the machine, a raw file, or memory (which snapshots then carry).
"""

from __future__ import annotations

import logging
from typing import Any

from pyqemu.memory import RamRegion
from pyqemu.qdev._clock import Timer
from pyqemu.qdev._property import BoolProp, SizeProp, StrProp, UintProp
from pyqemu.qdev._state import U8, U16, U32, Buffer, Flag1, TimerState
from pyqemu.qdev.devices.virtio_blk import Drive, RawFile
from pyqemu.qdev.errors import DeviceError, StateError
from pyqemu.qdev.spi import SpiDevice

log = logging.getLogger("pyqemu.qdev.guest")

WRITE_STATUS, PAGE_PROGRAM, READ, WRITE_DISABLE, READ_STATUS, WRITE_ENABLE, FAST_READ = 1, 2, 3, 4, 5, 6, 0x0B
ERASE_4K, ERASE_32K, ERASE_64K, ERASE_CHIP, ERASE_CHIP_2 = 0x20, 0x52, 0xD8, 0xC7, 0x60
JEDEC_ID, MAKER_ID, POWER_DOWN, RELEASE = 0x9F, 0x90, 0xB9, 0xAB
IGNORED = 0xFF
ADDRESSED = (PAGE_PROGRAM, READ, FAST_READ, ERASE_4K, ERASE_32K, ERASE_64K, MAKER_ID, RELEASE)
KNOWN = (*ADDRESSED, WRITE_STATUS, WRITE_DISABLE, READ_STATUS, WRITE_ENABLE, ERASE_CHIP, ERASE_CHIP_2, JEDEC_ID, POWER_DOWN)
ERASES = {ERASE_4K: 4 << 10, ERASE_32K: 32 << 10, ERASE_64K: 64 << 10}
BUSY, LATCH = 1, 2
PROTECT, BLOCK_PROTECT, BOTTOM = 0x3C, 0x1C, 0x20
PAGE = 256
MILLISECOND = 1_000_000
# Typical times of the data sheet (section 9.6), in milliseconds; a whole chip by its 64 KiB blocks.
TIMES = {WRITE_STATUS: 10, PAGE_PROGRAM: 1, ERASE_4K: 45, ERASE_32K: 120, ERASE_64K: 150}


class SpiNor(SpiDevice):
    TYPE = "spi-nor"
    DESCRIPTION = "serial NOR flash on SPI"
    MODES = (0, 3)

    size = SizeProp(16 << 20, "bytes, a power of two from 64 KiB to 16 MiB")
    manufacturer = UintProp(8, 0xEF, "JEDEC manufacturer code")
    memory_type = UintProp(8, 0x40, "second byte of the JEDEC identification")
    drive = StrProp("", "id of a drive of the machine")
    file = StrProp("", "raw file with the contents, kept up to date")
    readonly = BoolProp(False, "ignore programming and erasing")

    command: int = U8(reset=IGNORED)
    count: int = U16()
    address: int = U32()
    page: bytearray = Buffer(PAGE, b"\xff" * PAGE)
    protection: int = U8(keep=True)
    enabled: int = Flag1()
    asleep: int = Flag1()
    work: Timer = TimerState("work_done")

    def __init__(self, **properties: Any) -> None:
        self._backend: Drive | None = None
        self._own: RawFile | None = None
        self._errors: tuple[type[Exception], ...] = (OSError,)
        super().__init__(**properties)

    def realize(self) -> None:
        if self.size & (self.size - 1) or not 64 << 10 <= self.size <= 16 << 20:
            raise DeviceError("spi-nor: the size must be a power of two from 64 KiB to 16 MiB")
        if self.drive and self.file:
            raise DeviceError("spi-nor: either a drive or a file")
        if self.drive:
            self._backend, self._errors = self.machine.drive(self.drive)
        elif self.file:
            try:
                self._own = self._backend = RawFile(self.file, readonly=self.readonly)
            except OSError as error:
                raise DeviceError(f"cannot open '{self.file[:200]}': {error.strerror}") from error
        if self._backend is None:
            self._ram = RamRegion("flash", self.size)
            self._ram.ram.view[:] = b"\xff" * self.size
            self.owned_ram.append(self._ram)
        elif self._backend.size != self.size:
            has = self._backend.size
            self.unrealize()
            raise DeviceError(f"spi-nor: the back end has {has} bytes, not {self.size}")

    def unrealize(self) -> None:
        if self._own is not None:
            self._own.close()
        self._own = self._backend = None

    def check_state(self, fields: dict[str, object]) -> None:
        # As hexadecimal text.
        if len(str(fields["page"])) != 2 * PAGE:
            raise StateError(f"'{self.path}': the page buffer has another size")

    # -- contents -----------------------------------------------------------------------------------------------------

    def _load(self, at: int, length: int) -> bytes:
        if self._backend is None:
            return bytes(self._ram.ram.view[at : at + length])
        try:
            return self._backend.read(at, length)
        except self._errors as error:
            log.warning("%s", f"{self.describe()}: reading at {at:#x}: {error}")
            return b"\xff" * length

    def _store(self, at: int, data: bytes) -> None:
        if self._backend is None:
            self._ram.ram.view[at : at + len(data)] = data
            return
        try:
            self._backend.write(at, data)
        except self._errors as error:
            # The part has no bit for that; software finds out when it verifies.
            log.warning("%s", f"{self.describe()}: writing at {at:#x}: {error}")

    def _is_protected(self, at: int, length: int) -> bool:
        """Block protection: the upper (or lower) 2**(BP-7) of the chip, at least 64 KiB."""
        blocks = (self.protection & BLOCK_PROTECT) >> 2
        if self.readonly or blocks == 7:
            return True
        held = max(self.size >> (7 - blocks), 64 << 10) if blocks else 0
        return bool(held) and (at < held if self.protection & BOTTOM else at + length > self.size - held)

    # -- the bus ------------------------------------------------------------------------------------------------------

    def select(self) -> None:
        self.count, self.command = 0, IGNORED

    def transfer(self, byte: int) -> int:
        number, command = self.count, self.command
        self.count = min(number + 1, 0xFFFF)
        if number == 0:
            self._begin(byte)
        elif command == READ_STATUS:
            return self._status()
        elif command == JEDEC_ID:
            return (self.manufacturer, self.memory_type, self.size.bit_length() - 1)[(number - 1) % 3]
        elif command == WRITE_STATUS:
            self.address = byte
        elif command in ADDRESSED:
            if number > 3:
                return self._data(command, number, byte)
            self.address = (self.address << 8 | byte) & 0xFFFFFF
        return 0xFF

    def _status(self) -> int:
        return self.protection & PROTECT | (LATCH if self.enabled else 0) | (0 if self.work.deadline is None else BUSY)

    def _begin(self, byte: int) -> None:
        asleep = self.asleep and byte != RELEASE
        working = self.work.deadline is not None and byte != READ_STATUS
        self.command = IGNORED if asleep or working or byte not in KNOWN else byte
        self.address = 0
        if byte not in KNOWN and byte not in (0, IGNORED) and not asleep and not working:
            self.not_understood(f"command {byte:#04x}")
        if self.command == PAGE_PROGRAM:
            self.page[:] = b"\xff" * PAGE

    def _data(self, command: int, number: int, byte: int) -> int:
        if command == READ or (command == FAST_READ and number > 4):
            at = self.address % self.size
            self.address = (at + 1) % self.size
            return self._load(at, 1)[0]
        if command == PAGE_PROGRAM:
            # More than a page: the first bytes are replaced.
            self.page[self.address % PAGE] = byte
            self.address = self.address & -PAGE | (self.address + 1) % PAGE
        elif command in (RELEASE, MAKER_ID):
            device = self.size.bit_length() - 2
            return device if command == RELEASE or (self.address + number) & 1 else self.manufacturer
        return 0xFF

    def deselect(self) -> None:
        """Commands that change something begin when the line rises, and only after exactly their bytes."""
        command, count = self.command, self.count
        self.count, self.command = 0, IGNORED
        if command == RELEASE:
            self.asleep = 0
        elif command in (WRITE_ENABLE, WRITE_DISABLE, POWER_DOWN) and count == 1:
            if command == POWER_DOWN:
                self.asleep = 1
            else:
                self.enabled = 1 if command == WRITE_ENABLE else 0
        elif self.enabled:
            self._change(command, count)

    def _change(self, command: int, count: int) -> None:
        at = self.address % self.size
        if command == WRITE_STATUS and count == 2:
            if self.address & ~(PROTECT | BUSY | LATCH):
                self.not_understood("status bits SEC and SRP")
            self.protection = self.address & PROTECT
            self._busy(TIMES[command])
        elif command == PAGE_PROGRAM and count > 4:
            at &= -PAGE
            if not self._is_protected(at, PAGE):
                self._store(at, bytes(a & b for a, b in zip(self._load(at, PAGE), self.page, strict=True)))
                self._busy(TIMES[command])
            else:
                self.enabled = 0
        elif command in ERASES and count == 4:
            self._erase(at & -ERASES[command], ERASES[command], TIMES[command])
        elif command in (ERASE_CHIP, ERASE_CHIP_2) and count == 1:
            self._erase(0, self.size, TIMES[ERASE_64K] * (self.size >> 16))

    def _erase(self, at: int, length: int, milliseconds: int) -> None:
        if self._is_protected(at, length):
            self.enabled = 0
            return
        self._store(at, b"\xff" * length)
        self._busy(milliseconds)

    def _busy(self, milliseconds: int) -> None:
        self.work.arm(self.machine.clock.now + milliseconds * MILLISECOND)

    def work_done(self) -> None:
        self.enabled = 0
