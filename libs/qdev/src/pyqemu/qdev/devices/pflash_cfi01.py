"""Parallel NOR flash with the Intel command set (JEDEC JESD68 CFI, Intel StrataFlash data sheet).

A bank `width` bytes wide made of chips `device-width` bytes wide; all chips get every command and answer side by side.
In array mode reads come straight from memory.  Programming clears bits, erasing a block sets them, as in the silicon.
"""

from __future__ import annotations

import struct

from pyqemu.memory import AccessRule, IoOps, MemTxAttrs, RamBlock, RegionError, RomDeviceRegion
from pyqemu.qdev._device import SysBusDevice
from pyqemu.qdev._property import BoolProp, SizeProp, StrProp, UintProp
from pyqemu.qdev._state import U8, U16, Buffer
from pyqemu.qdev.errors import DeviceError, StateError

READY, ERASE_ERROR, PROGRAM_ERROR = 0x80, 0x20, 0x10
BUFFER_BYTES = 2048
IDLE, OPERAND, COUNT, DATA, CONFIRM = range(5)
ARRAY, STATUS, IDENTIFY, QUERY = 0xFF, 0x70, 0x90, 0x98
_PENDING = struct.Struct(">IBQ")


class PflashCfi01(SysBusDevice):
    TYPE = "pflash-cfi01"
    DESCRIPTION = "NOR flash with the Intel command set"

    size = SizeProp(0, "bytes of the whole bank", required=True)
    sector_length = SizeProp(256 << 10, "bytes of an erase block of the bank")
    width = UintProp(8, 4, "bytes of the data bus", low=1, high=4)
    device_width = UintProp(8, 2, "bytes of one chip's data bus", low=1, high=4)
    file = StrProp("", "file with the contents, kept up to date; empty: starts erased")
    readonly = BoolProp(False, "refuse programming and erasing")

    mode: int = U8(reset=ARRAY)
    step: int = U8(reset=IDLE)
    command: int = U8()
    status: int = U8(reset=READY)
    remaining: int = U16()
    pending: bytearray = Buffer(_PENDING.size * BUFFER_BYTES)

    def realize(self) -> None:
        chips = self.width // self.device_width if self.device_width else 0
        power_of_two = all(n and not n & (n - 1) for n in (self.size, self.sector_length, self.width, self.device_width))
        if not power_of_two or not chips or self.sector_length > self.size or self.sector_length < 512 * chips:
            raise DeviceError("pflash-cfi01: sizes and widths must be powers of two that contain each other")
        try:
            if self.file:
                block = RamBlock.from_file(self.file, self.size, share=not self.readonly, readonly=self.readonly)
            else:
                block = RamBlock.anonymous(self.size)
                block.view[:] = b"\xff" * self.size
        except RegionError as error:
            raise DeviceError(f"pflash-cfi01: {error}") from error
        rule = AccessRule(1, 4)
        ops = IoOps(self._read, self._write, valid=rule, impl=rule)
        self.flash = RomDeviceRegion(self.name or self.TYPE, ops=ops, block=block, owner=self)
        self.add_region(self.flash)
        self._table = self._query_table(chips)

    def _query_table(self, chips: int) -> bytes:
        """The CFI query structure of one chip (JESD68.01, section 4)."""
        size, sector = self.size // chips, self.sector_length // chips
        table = bytearray(0x40)
        table[0x10:0x1B] = b"QRY" + struct.pack("<HHHH", 1, 0x31, 0, 0)
        # Vcc 4.5-5.5 V, no Vpp; typical times 128 us, 128 us, 1 s; maxima sixteen times that.
        table[0x1B:0x27] = bytes((0x45, 0x55, 0, 0, 7, 7, 10, 0, 4, 4, 4, 0))
        buffer_log2 = (BUFFER_BYTES // chips).bit_length() - 1
        table[0x27:0x2D] = struct.pack("<BHHB", size.bit_length() - 1, 2, buffer_log2, 1)
        table[0x2D:0x31] = struct.pack("<HH", size // sector - 1, sector >> 8 & 0xFFFF)
        table[0x31:0x36] = b"PRI10"
        return bytes(table)

    def reset_hold(self) -> None:
        self.flash.set_romd_mode(True)

    def check_state(self, fields: dict[str, object]) -> None:
        # As hexadecimal text.
        if len(str(fields["pending"])) % (2 * _PENDING.size):
            raise StateError(f"'{self.path}': the write buffer holds a fraction of a write")

    def post_load(self, version: int) -> None:
        self.flash.set_romd_mode(self.mode == ARRAY)

    # -- what the bus sees --------------------------------------------------------------------------------------------

    def _replicate(self, value: int, size: int) -> int:
        """The same answer of every chip, side by side."""
        return sum(value << 8 * at for at in range(0, size, self.device_width)) & ((1 << 8 * size) - 1)

    def _read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        if self.mode == IDENTIFY:
            word = offset // self.width & 0xFF
            return self._replicate((0x89, 0x18)[word] if word < 2 else 0, size)
        if self.mode == QUERY:
            word = offset // self.width
            return self._replicate(self._table[word] if word < len(self._table) else 0, size)
        return self._replicate(self.status, size)

    def _enter(self, mode: int) -> None:
        self.mode, self.step = mode, IDLE
        self.pending.clear()
        self.flash.set_romd_mode(mode == ARRAY)

    def _write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        word = value & 0xFF
        if self.step == IDLE:
            self._command(word)
        elif self.step == COUNT:
            self._count(value & 0xFFFF)
        elif self.step == DATA:
            self.pending += _PENDING.pack(offset, size, value)
            self.remaining -= 1
            if not self.remaining:
                self.step = CONFIRM
        elif self.step == CONFIRM:
            self._confirm(word)
        elif self.command in (0x10, 0x40):
            self._program(offset, value, size)
            self.step = IDLE
        elif self.command == 0x20:
            self._erase(offset, word)
        else:
            # Locking: acknowledged, and without effect, as blocks are never locked.
            self.step = IDLE

    def _command(self, word: int) -> None:
        if word in (0x00, 0xF0, 0xFF):
            self._enter(ARRAY)
        elif word == 0x50:
            self.status = READY
        elif word in (STATUS, IDENTIFY, QUERY):
            self._enter(word)
        elif word in (0x10, 0x20, 0x40, 0x60, 0xE8):
            self._enter(STATUS)
            self.command = word
            self.step = COUNT if word == 0xE8 else OPERAND
        else:
            self._enter(ARRAY)

    def _count(self, value: int) -> None:
        """The number of writes that follow, less one."""
        self.remaining = value + 1
        self.step = DATA
        if self.remaining * self.width > BUFFER_BYTES:
            self.status |= PROGRAM_ERROR
            self._enter(STATUS)

    def _confirm(self, word: int) -> None:
        if word != 0xD0:
            self.status |= PROGRAM_ERROR
        else:
            for at in range(0, len(self.pending), _PENDING.size):
                self._program(*self._unpacked(at))
        self._enter(STATUS)

    def _unpacked(self, at: int) -> tuple[int, int, int]:
        offset, size, value = _PENDING.unpack_from(self.pending, at)
        return offset, value, size

    def _program(self, offset: int, value: int, size: int) -> None:
        if self.readonly or size not in (1, 2, 4) or offset + size > self.size:
            self.status |= PROGRAM_ERROR
            return
        view = self.flash.ram.view
        old = int.from_bytes(view[offset : offset + size], "little")
        view[offset : offset + size] = (old & value).to_bytes(size, "little")

    def _erase(self, offset: int, word: int) -> None:
        self.step = IDLE
        if word != 0xD0:
            self.status |= ERASE_ERROR | PROGRAM_ERROR
        elif self.readonly:
            self.status |= ERASE_ERROR
        else:
            start = offset // self.sector_length * self.sector_length
            self.flash.ram.view[start : start + self.sector_length] = b"\xff" * self.sector_length
