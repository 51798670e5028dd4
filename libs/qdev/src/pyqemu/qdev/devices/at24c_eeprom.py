"""Serial EEPROM of the AT24C family (Atmel data sheets): 256 bytes with one address byte, more with two.

Writes stay within a page: the address wraps at its end.  Writing takes no time.
"""

from __future__ import annotations

from pyqemu.qdev._property import BoolProp, SizeProp, StrProp, UintProp
from pyqemu.qdev._state import U8, U32, Buffer
from pyqemu.qdev.errors import DeviceError, StateError
from pyqemu.qdev.i2c import I2cDevice

MAX_SIZE = 65536


class At24cEeprom(I2cDevice):
    TYPE = "at24c-eeprom"
    DESCRIPTION = "serial EEPROM on I2C"

    rom_size = SizeProp(256, "bytes, a power of two of at most 64 KiB")
    page_size = UintProp(16, 8, "bytes of a write page, a power of two", low=1, high=256)
    writable = BoolProp(True, "accept writes")
    init = StrProp("", "file with the first contents")

    contents: bytearray = Buffer(MAX_SIZE, keep=True)
    pointer: int = U32()
    expected: int = U8()

    def realize(self) -> None:
        if self.rom_size & (self.rom_size - 1) or not 16 <= self.rom_size <= MAX_SIZE or self.page_size & (self.page_size - 1):
            raise DeviceError("at24c-eeprom: sizes must be powers of two, and 16 bytes to 64 KiB in all")
        first = b""
        if self.init:
            try:
                with open(self.init, "rb") as file:
                    first = file.read(self.rom_size)
            except OSError as error:
                raise DeviceError(f"cannot open '{self.init[:200]}': {error.strerror}") from error
        self.contents = bytearray(first.ljust(self.rom_size, b"\xff"))

    def check_state(self, fields: dict[str, object]) -> None:
        if len(str(fields["contents"])) != 2 * self.rom_size:
            raise StateError(f"'{self.path}': the contents of another EEPROM")

    def start(self, reading: bool) -> bool:
        if not reading:
            self.expected = 1 if self.rom_size <= 256 else 2
            # The address comes most significant byte first; a read in between starts where the last access ended.
        return True

    def send(self, byte: int) -> bool:
        if self.expected:
            high = self.pointer if self.rom_size > 256 and self.expected == 1 else 0
            self.pointer = (high << 8 | byte) % max(self.rom_size, 256)
            self.expected -= 1
            return True
        if not self.writable:
            return False
        self.contents[self.pointer % self.rom_size] = byte
        page = self.pointer & -self.page_size
        self.pointer = page | (self.pointer + 1) & (self.page_size - 1)
        return True

    def receive(self) -> int:
        byte = self.contents[self.pointer % self.rom_size]
        self.pointer = (self.pointer + 1) % self.rom_size
        return byte
