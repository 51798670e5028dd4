"""Devices whose face to the guest is a register table."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, ClassVar

from pyqemu.memory import AccessRule, Endian, IoOps, IoRegion, MemTxAttrs, NarrowWrite
from pyqemu.qdev._device import Device, SysBusDevice
from pyqemu.qdev._registers import Reg, RegBlock
from pyqemu.qdev.errors import DeviceError

log = logging.getLogger("pyqemu.qdev.guest")


def register_table(cls: type[RegisterDevice]) -> dict[int, tuple[Reg | RegBlock, int]]:
    """Offset -> register, with every mistake of the table found when the class is made."""
    table: dict[int, tuple[Reg | RegBlock, int]] = {}
    names: dict[str, Any] = {}
    for c in reversed(cls.__mro__):
        names.update(c.__dict__)
    for name, what in names.items():
        if not isinstance(what, Reg | RegBlock):
            continue
        count, stride = (1, cls.WORD) if isinstance(what, Reg) else (what.count, what.stride)
        if what.width != cls.WORD * 8:
            raise DeviceError(f"{cls.TYPE}.{name} is {what.width} bits wide on a bus of {cls.WORD * 8}")
        for index in range(count):
            offset = what.offset + index * stride
            if offset % cls.WORD or offset + cls.WORD > cls.SIZE or offset in table:
                raise DeviceError(f"{cls.TYPE}.{name} at {offset:#x} is unaligned, outside, or already taken")
            table[offset] = (what, index)
        if isinstance(what, Reg):
            methods = [what.on_read, what.on_write, what.on_change, *(f.get for f in what.fields)]
        else:
            methods = [what.read_method, what.write_method]
        for method in methods:
            if method and not callable(names.get(method)):
                raise DeviceError(f"{cls.TYPE}.{name} names a method '{method}' that does not exist")
    return table


class RegisterDevice(Device):
    """A device with one register bank, `bank`.  All its registers have the width of its bus (WORD bytes)."""

    SIZE: ClassVar[int] = 0x1000
    WORD: ClassVar[int] = 4
    VALID: ClassVar[AccessRule] = AccessRule(1, 4)
    ENDIAN: ClassVar[Endian] = Endian.LITTLE
    NARROW: ClassVar[NarrowWrite] = NarrowWrite.ZERO_EXTEND
    _table: ClassVar[dict[int, tuple[Reg | RegBlock, int]]] = {}
    # What an access does, by offset; made from the table, because every access of a guest goes through here.
    _readers: ClassVar[dict[int, Callable[[Any], int]]] = {}
    _writers: ClassVar[dict[int, Callable[[Any, int], None]]] = {}

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._table = register_table(cls)
        cls._readers = {at: r.reader() if isinstance(r, Reg) else r.reader(i) for at, (r, i) in cls._table.items()}
        cls._writers = {at: r.guest_write if isinstance(r, Reg) else r.writer(i) for at, (r, i) in cls._table.items()}

    def __init__(self, **properties: Any) -> None:
        self.registers: dict[str, int] = {}
        self._reported: set[str] = set()
        super().__init__(**properties)
        ops = IoOps(
            read=self._read, write=self._write, endian=self.ENDIAN, valid=self.VALID,
            impl=AccessRule(self.WORD, self.WORD), narrow_write=self.NARROW,
        )  # fmt: skip
        self.bank = IoRegion(self.TYPE, self.SIZE, ops, owner=self)

    def _read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        reader = self._readers.get(offset)
        return self.read_unlisted(offset) if reader is None else reader(self)

    def _write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        writer = self._writers.get(offset)
        if writer is None:
            self.write_unlisted(offset, value)
        else:
            writer(self, value)

    def read_unlisted(self, offset: int) -> int:
        """A guest reads where the table has nothing."""
        self.report(f"read of {offset:#x}", f"{self.describe()}: guest reads {offset:#x}, which is no register")
        return 0

    def write_unlisted(self, offset: int, value: int) -> None:
        self.report(
            f"write of {offset:#x}", f"{self.describe()}: guest writes {value:#x} to {offset:#x}, which is no register"
        )

    def unimplemented(self, what: str, value: int) -> None:
        """A guest sets something that is declared as not implemented."""
        self.report(what, f"{self.describe()}: {what} = {value:#x} is not implemented")

    def report(self, key: str, message: str) -> None:
        """Say something once per device."""
        if key not in self._reported:
            self._reported.add(key)
            log.warning("%s", message)

    @classmethod
    def register_rows(cls) -> list[tuple[int, str, str]]:
        """(offset, name, description) for documentation."""
        rows = []
        seen: set[str] = set()
        for offset, (what, _) in sorted(cls._table.items()):
            if what.name not in seen:
                seen.add(what.name)
                fields = ""
                if isinstance(what, Reg):
                    fields = " ".join(f"{f.name}[{f.low + f.width - 1}:{f.low}]" for f in what.fields)
                rows.append((offset, what.name, f"{what.doc} {fields}".strip()))
        return rows


class MmioDevice(RegisterDevice, SysBusDevice):
    """A board device whose region 0 is its register bank."""

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.add_region(self.bank)
