"""``null-co`` (reads zeros, swallows writes), ``memory`` (a bytearray) and a recording one, for tests and benchmarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..node import ALLOCATED, DATA, ZERO, Driver, Extent
from ..zeros import fill_zero, is_zero

__all__ = ["MemoryDriver", "NullDriver", "RecordingDriver"]


class NullDriver(Driver):
    """``size`` bytes of nothing."""

    name = "null-co"

    def __init__(self, size: int = 1 << 30, *, read_zeroes: bool = True) -> None:
        super().__init__()
        self._size = size
        self.has_zero_init = read_zeroes

    def size(self) -> int:
        return self._size

    def read_into(self, offset: int, view: memoryview) -> None:
        fill_zero(view)

    def write(self, offset: int, view: memoryview) -> None:
        return

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        yield Extent(offset, length, ZERO | ALLOCATED, offset)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        self._size = size

    def allocated_size(self) -> int:
        return 0

    def set_read_only(self, read_only: bool) -> None:
        self.read_only = read_only


class MemoryDriver(Driver):
    """Bytes in memory that grow on write; ``page`` is the granularity of its extents."""

    name = "memory"
    growable = True
    has_zero_init = True

    def __init__(self, data: bytes | bytearray = b"", *, page: int = 4096) -> None:
        super().__init__()
        self.data = bytearray(data)
        self.page = page

    def size(self) -> int:
        return len(self.data)

    def read_into(self, offset: int, view: memoryview) -> None:
        view[:] = self.data[offset : offset + len(view)]

    def write(self, offset: int, view: memoryview) -> None:
        if offset + len(view) > len(self.data):
            self.data.extend(bytes(offset + len(view) - len(self.data)))
        self.data[offset : offset + len(view)] = view

    def place(self, offset: int, length: int) -> Callable[[memoryview], None]:
        return lambda view: self.write(offset, view)

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        position, end = offset, offset + length
        while position < end:
            stop = min(end, (position // self.page + 1) * self.page)
            zero = is_zero(self.data[position:stop])
            yield Extent(position, stop - position, (ZERO if zero else DATA) | ALLOCATED, position)
            position = stop

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if size < len(self.data):
            del self.data[size:]
        else:
            self.data.extend(bytes(size - len(self.data)))

    def allocated_size(self) -> int:
        return len(self.data)

    def set_read_only(self, read_only: bool) -> None:
        self.read_only = read_only


class RecordingDriver(MemoryDriver):
    """Memory that remembers every write in order; None stands for a barrier (a flush)."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(data)
        self.log: list[tuple[int, bytes] | None] = []

    def write(self, offset: int, view: memoryview) -> None:
        self.log.append((offset, bytes(view)))
        super().write(offset, view)

    def flush(self) -> None:
        self.log.append(None)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self.write(offset, memoryview(bytes(length)))

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if size > len(self.data):
            self.write(len(self.data), memoryview(bytes(size - len(self.data))))

    def after_cut(self, cut: int, before: bytes = b"", lost: Callable[[], bool] | None = None) -> MemoryDriver:
        """What a power cut after ``cut`` entries of the log leaves of ``before``.

        ``lost``: asked for every write behind the last barrier whether a volatile cache forgot it.
        """
        barrier = max((i for i in range(cut) if self.log[i] is None), default=0)
        memory = MemoryDriver(before)
        for position, entry in enumerate(self.log[:cut]):
            if entry is not None and not (lost is not None and position > barrier and lost()):
                memory.write(entry[0], memoryview(entry[1]))
        return memory
