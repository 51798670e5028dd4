"""A device is its register table.

    class Uart(MmioDevice):
        FR = Reg(0x18, fields=[Field("RXFE", 4, RO, get="rx_empty"), Field("TXFF", 5, RO)])
        DR = Reg(0x00, on_read="pop_rx", on_write="push_tx")
        IMSC = Reg(0x38, fields=[Field("mask", 0, RW, width=11)], on_change="update_irq")

From the table come dispatch, reset, snapshot, the documentation row, the access tests, and a message with names when a
guest first touches something that is declared and not implemented.

Order inside one access is fixed: a read evaluates all getters on one state, then clears read-to-clear fields, then
calls on_read; a write applies all fields at once, then calls on_write, then on_change.  So the order of declaration
can never matter.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, overload

from pyqemu.qdev._state import State
from pyqemu.qdev.errors import DeviceError

if TYPE_CHECKING:
    from pyqemu.qdev._mmio import RegisterDevice


class Behaviour(enum.Enum):
    """The closed vocabulary of what a field does."""

    RO = "read-only: writes are ignored"
    RW = "read-write"
    WO = "write-only: stored, reads as zero"
    W1C = "write one to clear"
    W1S = "write one to set"
    W0C = "write zero to clear"
    RC = "read clears"
    RAZ_WI = "reads as zero, writes ignored"
    PRESERVE = "reserved: reads what was written, has no effect"
    UNIMPLEMENTED = "reads what was written; the first write that sets it is reported by name"


RO, RW, WO, W1C, W1S = Behaviour.RO, Behaviour.RW, Behaviour.WO, Behaviour.W1C, Behaviour.W1S
W0C, RC, RAZ_WI, PRESERVE = Behaviour.W0C, Behaviour.RC, Behaviour.RAZ_WI, Behaviour.PRESERVE
UNIMPLEMENTED = Behaviour.UNIMPLEMENTED
_STORED = (RW, WO, PRESERVE, UNIMPLEMENTED)


class Field:
    """`width` bits from bit `low`.  A getter (method name) computes what is read instead of what is stored."""

    def __init__(
        self, name: str, low: int, behaviour: Behaviour = RW, *, width: int = 1, get: str = "", reset: int = 0,
        doc: str = "",
    ) -> None:  # fmt: skip
        self.name, self.low, self.behaviour, self.width = name, low, behaviour, width
        self.get, self.reset, self.doc = get, reset, doc
        self.mask = ((1 << width) - 1) << low
        self.register: Reg | None = None

    def __call__(self, device: RegisterDevice) -> int:
        """The stored value of this field."""
        assert self.register is not None
        return (device.registers[self.register.name] & self.mask) >> self.low

    def put(self, device: RegisterDevice, value: int) -> None:
        """Set the stored value from inside the device, without side effects."""
        assert self.register is not None
        held = device.registers
        name = self.register.name
        held[name] = (held[name] & ~self.mask) | ((value << self.low) & self.mask)


class Reg(State):
    """A register of `width` bits at `offset`.  Bits outside fields are RAZ_WI; without fields all bits are `access`."""

    def __init__(
        self, offset: int, width: int = 32, *, access: Behaviour = RW, reset: int = 0, fields: Sequence[Field] = (),
        on_read: str = "", on_write: str = "", on_change: str = "", doc: str = "", **options: Any,
    ) -> None:  # fmt: skip
        super().__init__(**options)
        if fields and reset:
            raise DeviceError(f"the register at {offset:#x} has fields: reset values belong to them")
        self.offset, self.width, self.doc = offset, width, doc
        self.kind = f"uint{width}"
        self.on_read, self.on_write, self.on_change = on_read, on_write, on_change
        self.fields = tuple(fields) if fields else (Field("value", 0, access, width=width, reset=reset),)
        self.getters = [f for f in self.fields if f.get]
        self.masks: dict[Behaviour, int] = dict.fromkeys(Behaviour, 0)
        seen = 0
        self.reset_value = 0
        for field in self.fields:
            if field.mask & seen or field.low + field.width > width or field.width <= 0:
                raise DeviceError(f"field '{field.name}' overlaps another or lies outside its {width}-bit register")
            seen |= field.mask
            self.masks[field.behaviour] |= field.mask
            self.reset_value |= (field.reset << field.low) & field.mask
            field.register = self
            # Uart.LCR.DLAB as a plain attribute: this is on the path of every access.
            self.__dict__.setdefault(field.name, field)
        self.mask = (1 << width) - 1
        self.readable = self.mask & ~(self.masks[WO] | self.masks[RAZ_WI]) & seen
        self.stored = sum(self.masks[b] for b in _STORED)
        # On the path of every access: hashing an enum member costs as much as the arithmetic.
        self._w1c, self._w1s, self._w0c, self._rc = (self.masks[b] for b in (W1C, W1S, W0C, RC))
        self._reported = self.masks[UNIMPLEMENTED]

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Reg: ...
    @overload
    def __get__(self, instance: RegisterDevice, owner: type) -> int: ...
    def __get__(self, instance: RegisterDevice | None, owner: type) -> Reg | int:
        return self if instance is None else instance.registers[self.name]

    def __set__(self, instance: RegisterDevice, value: int) -> None:
        instance.registers[self.name] = value & self.mask

    def __getattr__(self, name: str) -> Field:
        # Fields are in the instance's own dictionary; this is for type checkers and for typing errors.
        raise AttributeError(f"register has no field '{name}'")

    def reader(self) -> Callable[[Any], int]:
        """guest_read, or what it comes down to for this register: most have no getters and clear nothing."""
        if self.getters or self._rc:
            return self.guest_read
        name, readable, mask, method = self.name, self.readable, self.mask, self.on_read
        if method:
            return lambda device: getattr(device, method)() & mask
        return lambda device: device.registers[name] & readable

    # -- as the guest sees it -------------------------------------------------------------------------------------

    def guest_read(self, device: RegisterDevice) -> int:
        value = device.registers[self.name]
        if self.getters:
            # One snapshot: every getter runs before any side effect of this access.
            for field in self.getters:
                value = (value & ~field.mask) | ((int(getattr(device, field.get)()) << field.low) & field.mask)
        if self._rc:
            device.registers[self.name] &= ~self._rc
        if self.on_read:
            return int(getattr(device, self.on_read)()) & self.mask
        return value & self.readable

    def guest_write(self, device: RegisterDevice, value: int) -> None:
        old = device.registers[self.name]
        new = (old & ~self.stored) | (value & self.stored)
        new = ((new & ~(value & self._w1c)) | (value & self._w1s)) & ~(~value & self._w0c)
        device.registers[self.name] = new
        if self._reported & value:
            for field in self.fields:
                if field.behaviour is UNIMPLEMENTED and value & field.mask:
                    device.unimplemented(f"{self.name}.{field.name}", (value & field.mask) >> field.low)
        if self.on_write:
            getattr(device, self.on_write)(value & self.mask)
        if self.on_change and device.registers[self.name] != old:
            getattr(device, self.on_change)()

    # -- as state -------------------------------------------------------------------------------------------------

    def initial(self) -> int:
        return self.reset_value

    def read(self, device: Any) -> int:
        return int(device.registers[self.name])

    def write(self, device: Any, value: Any) -> None:
        if not isinstance(value, int) or not 0 <= value <= self.mask:
            raise self.refuse(value)
        device.registers[self.name] = value

    def reset(self, device: Any) -> None:
        if not self.keep:
            device.registers[self.name] = self.reset_value

    def pack(self, value: Any) -> bytes:
        return int(value).to_bytes(self.width // 8, "big")

    def unpack(self, data: bytes) -> int:
        if len(data) != self.width // 8:
            raise self.refuse(data)
        return int.from_bytes(data, "big")


class RegBlock(State):
    """`count` registers of the same shape from `offset` on, `stride` bytes apart: read method (index) -> value,
    write method (index, value).  Their state, if any, is declared separately by the device."""

    def __init__(
        self, offset: int, count: int, *, width: int = 32, stride: int | None = None, read: str = "", write: str = "",
        doc: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        self.offset, self.count, self.width, self.doc = offset, count, width, doc
        self.stride = width // 8 if stride is None else stride
        self.read_method, self.write_method = read, write

    def reader(self, index: int) -> Callable[[Any], int]:
        method = self.read_method
        return (lambda device: getattr(device, method)(index)) if method else (lambda device: 0)

    def writer(self, index: int) -> Callable[[Any, int], None]:
        method = self.write_method
        return (lambda device, value: getattr(device, method)(index, value)) if method else (lambda device, value: None)

