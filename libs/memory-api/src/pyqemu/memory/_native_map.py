"""What native code may touch directly: the RAM of an address space as a table it can search.

Rows are four 64-bit words {start, end, host address, flags}, sorted by start.  Flag 1 means that a write must go
through Python (read-only, or somebody logs writes).  Devices, ram_devices and IOMMUs have no row.

A change of the memory map replaces the table: whoever runs native code in other threads stops it during commits.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from pyqemu.memory._address_space import AddressSpace
from pyqemu.memory._listener import MemoryListener
from pyqemu.memory._native import native

WRITE_SLOW = 1


class NativeMap(MemoryListener):
    """Keeps the table of an address space up to date.  `table` and `count` are what the native functions take."""

    def __init__(self, space: AddressSpace) -> None:
        self._space = space
        self._native = native()
        self._out = ctypes.c_uint64()
        self._out_address = ctypes.addressof(self._out)
        self._words: ctypes.Array[ctypes.c_uint64] = (ctypes.c_uint64 * 4)()
        self.table = 0
        self.count = 0
        space.add_listener(self)

    def commit(self) -> None:
        rows: list[int] = []
        for found in self._space.view:
            if not found.region.is_direct(False):
                continue
            host = found.region.block.address + found.offset  # type: ignore[attr-defined]
            slow = found.readonly or found.log_mask or not found.region.is_direct(True)
            rows += (found.start, min(found.end, 2**64 - 1), host, WRITE_SLOW if slow else 0)
        self._fill(rows)

    def _fill(self, rows: Sequence[int]) -> None:
        self._words = (ctypes.c_uint64 * max(len(rows), 4))(*rows)
        self.table = ctypes.addressof(self._words)
        self.count = len(rows) // 4

    @property
    def rows(self) -> list[tuple[int, int, int, int]]:
        words = self._words
        return [(words[i], words[i + 1], words[i + 2], words[i + 3]) for i in range(0, self.count * 4, 4)]

    def load(self, address: int, size: int) -> int:
        """Through the native table in host byte order if RAM answers, else as AddressSpace.load does."""
        if self._native.table_load[size](self.table, self.count, address, self._out_address):
            return self._out.value
        return self._space.load(address, size)

    def store(self, address: int, value: int, size: int) -> None:
        if not self._native.table_store[size](self.table, self.count, address, value):
            self._space.store(address, value, size)

    def close(self) -> None:
        self._space.topology.remove_listener(self)
        self._fill(())
