"""State as declarations: reset, snapshot and migration walk the same table.

    class Counter(Device):
        count = U32(reset=5)

An instance starts with `count` at its reset value as an ordinary attribute, a reset restores it, a snapshot saves it.
`since` is the version that introduced a field (an older stream leaves it at reset); `subsection` names an optional
group that is saved only when the device's method `needs_<name>` says so.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from pyqemu.qdev.errors import StateError

if TYPE_CHECKING:
    from pyqemu.qdev._device import Device


class State:
    """A declared piece of state."""

    kind = "value"

    def __init__(self, *, since: int = 1, subsection: str = "", keep: bool = False) -> None:
        self.name = ""
        self.since, self.subsection, self.keep = since, subsection, keep

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def initial(self) -> Any:
        raise NotImplementedError

    def read(self, device: Device) -> Any:
        """The value as JSON (numbers, strings, lists)."""
        return getattr(device, self.name)

    def write(self, device: Device, value: Any) -> None:
        setattr(device, self.name, self.check(value))

    def reset(self, device: Device) -> None:
        if not self.keep:
            setattr(device, self.name, self.initial())

    def check(self, value: Any) -> Any:
        return value

    def pack(self, value: Any) -> bytes:
        raise NotImplementedError

    def unpack(self, data: bytes) -> Any:
        raise NotImplementedError

    def refuse(self, value: Any) -> StateError:
        return StateError(f"field '{self.name}' ({self.kind}) cannot be {str(value)[:60]!r}")


class _Uint(State):
    def __init__(self, bits: int, reset: int, **options: Any) -> None:
        super().__init__(**options)
        self.bits, self.reset_value = bits, reset
        self.kind = "bool" if bits == 1 else f"uint{bits}"

    def initial(self) -> int:
        return self.reset_value

    def check(self, value: Any) -> int:
        if not isinstance(value, int) or not 0 <= value < 1 << self.bits:
            raise self.refuse(value)
        return int(value)

    def pack(self, value: Any) -> bytes:
        return int(value).to_bytes((self.bits + 7) // 8, "big")

    def unpack(self, data: bytes) -> int:
        if len(data) != (self.bits + 7) // 8:
            raise self.refuse(data)
        return int.from_bytes(data, "big")


class _Array(State):
    def __init__(self, count: int, bits: int, reset: int, high: int | None, **options: Any) -> None:
        super().__init__(**options)
        self.count, self.bits, self.reset_value = count, bits, reset
        self.high = (1 << bits) - 1 if high is None else high
        self.kind = f"uint{bits}[{count}]"

    def initial(self) -> list[int]:
        return [self.reset_value] * self.count

    def read(self, device: Device) -> list[int]:
        return list(getattr(device, self.name))

    def check(self, value: Any) -> list[int]:
        good = isinstance(value, list) and len(value) == self.count
        if not good or not all(isinstance(v, int) and 0 <= v <= self.high for v in value):
            raise self.refuse(value)
        return list(value)

    def pack(self, value: Any) -> bytes:
        return b"".join(v.to_bytes((self.bits + 7) // 8, "big") for v in value)

    def unpack(self, data: bytes) -> list[int]:
        width = (self.bits + 7) // 8
        return [int.from_bytes(data[i : i + width], "big") for i in range(0, len(data), width)]


class _Bytes(State):
    """A bytearray of at most `limit` bytes (a FIFO, a buffer, a RAM inside a device)."""

    def __init__(self, limit: int, reset: bytes, **options: Any) -> None:
        super().__init__(**options)
        self.limit, self.reset_value = limit, reset
        self.kind = f"buffer<={limit}"

    def initial(self) -> bytearray:
        return bytearray(self.reset_value)

    def read(self, device: Device) -> str:
        return bytes(getattr(device, self.name)).hex()

    def check(self, value: Any) -> bytearray:
        try:
            data = bytearray.fromhex(value)
        except (TypeError, ValueError):
            raise self.refuse(value) from None
        if len(data) > self.limit:
            raise self.refuse(value)
        return data

    def pack(self, value: Any) -> bytes:
        return bytes.fromhex(value)

    def unpack(self, data: bytes) -> str:
        return data.hex()


class _TimerState(State):
    """A timer that calls a method of the device; its deadline is the state (2**64-1 when not armed)."""

    kind = "timer"

    def __init__(self, method: str, **options: Any) -> None:
        super().__init__(**options)
        self.method = method

    def initial(self) -> Any:
        return None

    def read(self, device: Device) -> int:
        deadline = getattr(device, self.name).deadline
        return 2**64 - 1 if deadline is None else deadline

    def write(self, device: Device, value: Any) -> None:
        if not isinstance(value, int) or not 0 <= value < 1 << 64:
            raise self.refuse(value)
        timer = getattr(device, self.name)
        timer.cancel()
        if value != 2**64 - 1:
            timer.arm(value)

    def reset(self, device: Device) -> None:
        timer = getattr(device, self.name)
        if timer is not None and not self.keep:
            timer.cancel()

    def pack(self, value: Any) -> bytes:
        return struct.pack(">Q", value)

    def unpack(self, data: bytes) -> int:
        if len(data) != 8:
            raise self.refuse(data)
        return int(struct.unpack(">Q", data)[0])


def Flag1(reset: int = 0, **options: Any) -> Any:
    return _Uint(1, reset, **options)


def U8(reset: int = 0, **options: Any) -> Any:
    return _Uint(8, reset, **options)


def U16(reset: int = 0, **options: Any) -> Any:
    return _Uint(16, reset, **options)


def U32(reset: int = 0, **options: Any) -> Any:
    return _Uint(32, reset, **options)


def U64(reset: int = 0, **options: Any) -> Any:
    return _Uint(64, reset, **options)


def Array(count: int, bits: int = 32, reset: int = 0, *, high: int | None = None, **options: Any) -> Any:
    return _Array(count, bits, reset, high, **options)


def Buffer(limit: int, reset: bytes = b"", **options: Any) -> Any:
    return _Bytes(limit, reset, **options)


def TimerState(method: str, **options: Any) -> Any:
    return _TimerState(method, **options)
