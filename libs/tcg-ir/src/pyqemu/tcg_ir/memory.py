"""Memory as the reference interpreter sees it: the ``Memory`` protocol and two implementations."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import Final, Protocol


class Unmapped(Exception):
    """An access to host memory that is not there."""

    def __init__(self, address: int, size: int, write: bool) -> None:
        super().__init__(f"{'write' if write else 'read'} of {size} bytes at {address:#x}: not mapped")
        self.address: Final = address
        self.size: Final = size
        self.write: Final = write


class Memory(Protocol):
    """Host memory by address (state, records, and guest memory at guest address + gbase)."""

    def read(self, address: int, size: int) -> bytes:
        """``size`` bytes; raises ``Unmapped`` unless all of them are there."""

    def write(self, address: int, data: bytes) -> None:
        """Stores ``data``; raises ``Unmapped`` before anything is stored unless all of it fits."""


class SparseMemory:
    """Memory that exists where it was mapped.  ``regions``: start address -> contents."""

    def __init__(self) -> None:
        self.regions: Final[dict[int, bytearray]] = {}

    def map(self, address: int, contents: int | bytes) -> bytearray:
        """Map zeros (a size) or a copy of ``contents``; gives the backing bytes."""
        data = bytearray(contents)
        for start, other in self.regions.items():
            if address < start + len(other) and start < address + len(data):
                raise ValueError(f"{address:#x} + {len(data)} overlaps what is mapped at {start:#x}")
        self.regions[address] = data
        return data

    def _find(self, address: int, size: int, write: bool) -> tuple[bytearray, int]:
        for start, data in self.regions.items():
            if start <= address and address + size <= start + len(data):
                return data, address - start
        raise Unmapped(address, size, write)

    def read(self, address: int, size: int) -> bytes:
        data, at = self._find(address, size, False)
        return bytes(data[at : at + size])

    def write(self, address: int, data: bytes) -> None:
        region, at = self._find(address, len(data), True)
        region[at : at + len(data)] = data


class RawMemory:
    """The memory of this very process, for running next to native code on copies of its data.

    Only the declared (start, size) ranges can be touched; keep the objects that own them alive.
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self.ranges: Final = [(start, start + size) for start, size in ranges]

    def _check(self, address: int, size: int, write: bool) -> None:
        last = address + size
        for start, end in self.ranges:
            if start <= address and last <= end:
                return
        raise Unmapped(address, size, write)

    def read(self, address: int, size: int) -> bytes:
        self._check(address, size, False)
        return ctypes.string_at(address, size)

    def write(self, address: int, data: bytes) -> None:
        self._check(address, len(data), True)
        ctypes.memmove(address, data, len(data))


__all__ = ["Memory", "RawMemory", "SparseMemory", "Unmapped"]
