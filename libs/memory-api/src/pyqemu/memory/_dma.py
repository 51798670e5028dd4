"""Direct memory access of devices: mappings with bounce buffers, and cached translations."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

from pyqemu.memory._flatview import FlatRange, FlatView
from pyqemu.memory._iommu import IommuRegion
from pyqemu.memory._types import SIZE_MASK, UNSPECIFIED, MemTxAttrs, MemTxResult
from pyqemu.memory.errors import BounceExhausted, MemTxError, RegionError

if TYPE_CHECKING:
    from pyqemu.memory._address_space import AddressSpace


class DmaMapping:
    """`view` is host memory for the first `length` bytes of what was asked for (perhaps fewer: map the rest again).

    RAM is mapped itself; anything else goes through a bounce buffer, filled by sized reads when mapped for reading
    and written back by unmap when mapped for writing.  Use as a context manager, or call unmap(bytes accessed).
    """

    def __init__(
        self, space: AddressSpace, address: int, view: memoryview, is_write: bool, attrs: MemTxAttrs,
        direct: tuple[FlatRange, int] | None,
    ) -> None:  # fmt: skip
        self._space, self._address, self._attrs = space, address, attrs
        self.view = view
        self.length = len(view)
        self.is_write = is_write
        self._direct = direct
        self._open = True

    @property
    def is_bounced(self) -> bool:
        return self._direct is None

    def unmap(self, accessed: int | None = None) -> None:
        """End the mapping; accessed bytes (default all) of a mapping for writing become visible and dirty."""
        if not self._open:
            raise RegionError("this DMA mapping is unmapped already")
        self._open = False
        accessed = self.length if accessed is None else accessed
        if not 0 <= accessed <= self.length:
            raise RegionError(f"{accessed} bytes accessed of a mapping of {self.length}")
        if self._direct is not None:
            found, offset = self._direct
            # The mask of now, not of the time of mapping: logging may have been switched on in between.
            mask = _log_mask_now(self._space, found)
            if self.is_write and accessed and mask:
                found.region.block.dirty.mark(offset, accessed, mask)  # type: ignore[attr-defined]
            self.view.release()
            return
        try:
            if self.is_write and accessed:
                self._space.write(self._address, self.view[:accessed], self._attrs)
        finally:
            self.view.release()
            self._space.release_bounce(self.length)

    def __enter__(self) -> memoryview:
        return self.view

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._open:
            self.unmap(self.length if kind is None else 0)


def _log_mask_now(space: AddressSpace, found: FlatRange) -> int:
    from pyqemu.memory._dirty import DirtyClient

    return found.region.log_mask | (DirtyClient.MIGRATION.bit if space.topology.global_log else 0)


def map_range(space: AddressSpace, address: int, length: int, is_write: bool, attrs: MemTxAttrs) -> DmaMapping:
    """See AddressSpace.map.  MemTxError where nothing answers, BounceExhausted when the budget is used up."""
    if length <= 0:
        raise RegionError(f"cannot map {length} bytes")
    origin, origin_address = space, address
    for _ in range(8):
        found, offset, size = next(space.segments(address, length))
        if found is None:
            raise MemTxError(MemTxResult.DECODE_ERROR, address, length, is_write, f"nothing in '{space.name}'")
        if isinstance(found.region, IommuRegion):
            space, address, room = found.region.resolve(offset, is_write, attrs)
            length = min(length, size, room)
            continue
        if not (found.readonly and is_write) and found.region.is_direct(is_write):
            view = found.region.block.view[offset : offset + size]  # type: ignore[attr-defined]
            return DmaMapping(space, address, view, is_write, attrs, (found, offset))
        return _bounce(origin, origin_address, min(size, length), is_write, attrs)
    raise MemTxError(MemTxResult.ERROR, origin_address, length, is_write, "IOMMUs translate in a circle")


def _bounce(space: AddressSpace, address: int, length: int, is_write: bool, attrs: MemTxAttrs) -> DmaMapping:
    length = min(length, space.bounce_limit - space.bounce_used)
    if length <= 0:
        raise BounceExhausted(f"'{space.name}' has its {space.bounce_limit} bytes of bounce buffer in use")
    buffer = bytearray(length)
    if not is_write:
        space.read_into(address, buffer, attrs)
    space.bounce_used += length
    return DmaMapping(space, address, memoryview(buffer), is_write, attrs, None)


class RegionCache:
    """A range looked up once.  Offsets count from its start; a change of the memory map is noticed by itself."""

    def __init__(self, space: AddressSpace, address: int, length: int, is_write: bool) -> None:
        self._space, self._address, self._is_write = space, address, is_write
        self.length = length
        self._view: FlatView | None = None
        self._memory: memoryview | None = None
        self._base = 0
        self._found: FlatRange | None = None
        self._refresh()

    def _refresh(self) -> None:
        self._view = self._space.view
        self._found = None
        found, offset, size = next(self._space.segments(self._address, self.length))
        writable = not (self._is_write and found is not None and found.readonly)
        if found is not None and size == self.length and writable and found.region.is_direct(self._is_write):
            self._found, self._base = found, offset

    @property
    def is_direct(self) -> bool:
        if self._space.view is not self._view:
            self._refresh()
        return self._found is not None

    def _direct(self, offset: int, size: int) -> memoryview | None:
        if offset < 0 or size < 0 or offset + size > self.length:
            raise MemTxError(MemTxResult.DECODE_ERROR, self._address + offset, size, False, "outside the cached range")
        if self._space.view is not self._view:
            self._refresh()
        return None if self._found is None else self._found.region.block.view  # type: ignore[attr-defined]

    def load(self, offset: int, size: int, order: str = "little") -> int:
        memory = self._direct(offset, size)
        if memory is None:
            return int.from_bytes(self._space.read(self._address + offset, size), order)  # type: ignore[arg-type]
        at = self._base + offset
        return int.from_bytes(memory[at : at + size], order)  # type: ignore[arg-type]

    def store(self, offset: int, value: int, size: int, order: str = "little") -> None:
        self.write(offset, (value & SIZE_MASK[size]).to_bytes(size, order))  # type: ignore[arg-type]

    def read(self, offset: int, length: int) -> bytes:
        memory = self._direct(offset, length)
        if memory is None:
            return self._space.read(self._address + offset, length)
        return bytes(memory[self._base + offset : self._base + offset + length])

    def write(self, offset: int, data: bytes) -> None:
        if not self._is_write:
            raise RegionError("this range was cached for reading")
        memory = self._direct(offset, len(data))
        if memory is None or self._found is None:
            self._space.write(self._address + offset, data, UNSPECIFIED)
            return
        at = self._base + offset
        memory[at : at + len(data)] = data
        if self._found.log_mask:
            self._found.region.block.dirty.mark(at, len(data), self._found.log_mask)  # type: ignore[attr-defined]
