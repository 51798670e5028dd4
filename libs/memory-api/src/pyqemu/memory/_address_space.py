"""Address spaces: where accesses come in.

`load` and `store` are one access of a guest's width; `read` and `write` are transfers of any length.  A load or store
on a ram_device is one machine access of that width or an error, never several.
"""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from pyqemu.memory._flatview import FlatRange, FlatView, render
from pyqemu.memory._io_region import IoRegion
from pyqemu.memory._iommu import IommuRegion
from pyqemu.memory._listener import EventRange, MemoryListener, Section
from pyqemu.memory._region import ADDRESS_LIMIT, MemoryRegion
from pyqemu.memory._types import SIZE_MASK, UNSPECIFIED, Endian, MemTxAttrs, MemTxResult
from pyqemu.memory.errors import MemTxError, RegionError

if TYPE_CHECKING:
    from pyqemu.memory._dma import DmaMapping, RegionCache
    from pyqemu.memory._topology import Topology


class Unassigned(enum.Enum):
    """What an access meets where no region answers."""

    ERROR = "error"
    """A decode error: the bus says there is no device."""
    ONES = "ones"
    """A floating bus: reads give all ones, writes vanish (port I/O of a PC)."""


class AddressSpace:
    """A root region as one master sees it.  endian is the byte order of load and store unless they say otherwise."""

    def __init__(
        self, topology: Topology, root: MemoryRegion, name: str, *, endian: Endian = Endian.LITTLE,
        unassigned: Unassigned = Unassigned.ERROR, bounce_limit: int = 4096,
    ) -> None:  # fmt: skip
        self.topology = topology
        self.root = root
        self.name = name
        self.unassigned = unassigned
        self.event_ranges: list[EventRange] = []
        self.bounce_limit = bounce_limit
        self.bounce_used = 0
        self._bounce_waiters: list[Callable[[], None]] = []
        self._big = endian.is_big
        self._ring = topology.coalesced
        self._set_view(FlatView(None, []))
        topology.address_spaces.append(self)
        root._root_of.append(self)
        topology._invalidate(self)

    def __repr__(self) -> str:
        return f"<AddressSpace '{self.name}' root '{self.root.name}'>"

    def _set_view(self, view: FlatView) -> None:
        self.view = view
        self._starts = view.starts
        self._ranges = view.ranges

    def destroy(self) -> None:
        """Forget it: listeners see everything in it go."""
        empty = MemoryRegion(f"{self.name}-gone", 0)
        self.root._root_of.remove(self)
        self.root = empty
        self.topology._invalidate(self)
        self.topology.address_spaces.remove(self)

    def add_listener(self, listener: MemoryListener) -> None:
        self.topology.add_listener(listener, self)

    # -- one access of a guest's width ----------------------------------------------------------------------------

    def load(self, address: int, size: int, attrs: MemTxAttrs = UNSPECIFIED, endian: Endian | None = None) -> int:
        """Read 1, 2, 4 or 8 bytes as one access; raises MemTxError when the bus would."""
        big = self._big if endian is None else endian.is_big
        at = bisect_right(self._starts, address) - 1
        if at >= 0:
            found = self._ranges[at]
            if address + size <= found.end and size in SIZE_MASK:
                region = found.region
                if self._ring and not region.is_ram:
                    self.topology.flush_coalesced()
                try:
                    return region.load(address - found.start + found.offset, size, attrs, big)
                except MemTxError as error:
                    raise _at(error, address, size) from error
        return self._load_slow(address, size, attrs, big)

    def store(
        self, address: int, value: int, size: int, attrs: MemTxAttrs = UNSPECIFIED, endian: Endian | None = None
    ) -> None:
        """Write 1, 2, 4 or 8 bytes as one access; excess high bits of value are ignored."""
        big = self._big if endian is None else endian.is_big
        at = bisect_right(self._starts, address) - 1
        if at >= 0:
            found = self._ranges[at]
            if address + size <= found.end and size in SIZE_MASK:
                region = found.region
                if found.readonly:
                    return
                offset = address - found.start + found.offset
                if self._ring and not region.is_ram and not (isinstance(region, IoRegion) and region.coalesced):
                    self.topology.flush_coalesced()
                try:
                    region.store(offset, value, size, attrs, big)
                except MemTxError as error:
                    raise _at(error, address, size) from error
                if found.log_mask:
                    region.block.dirty.mark(offset, size, found.log_mask)  # type: ignore[attr-defined]
                return
        self._store_slow(address, value, size, attrs, big)

    def _load_slow(self, address: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        self._check_access(address, size, False)
        data = bytearray(size)
        self._transfer(address, memoryview(data), False, attrs)
        return int.from_bytes(data, "big" if big else "little")

    def _store_slow(self, address: int, value: int, size: int, attrs: MemTxAttrs, big: bool) -> None:
        self._check_access(address, size, True)
        data = (value & SIZE_MASK[size]).to_bytes(size, "big" if big else "little")
        self._transfer(address, memoryview(bytearray(data)), True, attrs)

    def _check_access(self, address: int, size: int, is_write: bool) -> None:
        if size not in SIZE_MASK:
            raise RegionError(f"an access is 1, 2, 4 or 8 bytes wide, not {size}")
        if not 0 <= address <= ADDRESS_LIMIT - size:
            raise MemTxError(MemTxResult.DECODE_ERROR, address, size, is_write, "beyond the address space")
        # A ram_device answers with exactly one access of the guest's width.  One that only partly belongs to it
        # cannot be that, so it is refused instead of being composed.
        for found, _, length in self.segments(address, size):
            if found is not None and found.region.kind == "ramd" and length != size:
                reason = f"only {length} of the bytes belong to '{found.region.name}', whose accesses are never split"
                raise MemTxError(MemTxResult.DECODE_ERROR, address, size, is_write, reason)

    # -- transfers of any length ----------------------------------------------------------------------------------

    def read(self, address: int, length: int, attrs: MemTxAttrs = UNSPECIFIED) -> bytes:
        """length bytes; I/O is read in the widest legal accesses, RAM is copied."""
        data = bytearray(length)
        self.read_into(address, data, attrs)
        return bytes(data)

    def read_into(self, address: int, buffer: Any, attrs: MemTxAttrs = UNSPECIFIED) -> None:
        self._check_range(address, memoryview(buffer).nbytes, False)
        self._transfer(address, memoryview(buffer).cast("B"), False, attrs)

    def write(self, address: int, data: Any, attrs: MemTxAttrs = UNSPECIFIED) -> None:
        view = memoryview(data).cast("B")
        self._check_range(address, view.nbytes, True)
        self._transfer(address, view, True, attrs)

    def write_rom(self, address: int, data: Any) -> None:
        """A loader's write: reaches RAM and ROM alike, never a device."""
        view = memoryview(data).cast("B")
        self._check_range(address, view.nbytes, True)
        done = 0
        for found, offset, length in self.segments(address, view.nbytes):
            if found is not None and found.region.is_ram:
                found.region.block.view[offset : offset + length] = view[done : done + length]  # type: ignore[attr-defined]
                if found.log_mask:
                    found.region.block.dirty.mark(offset, length, found.log_mask)  # type: ignore[attr-defined]
            done += length

    def fill(self, address: int, length: int, byte: int, attrs: MemTxAttrs = UNSPECIFIED) -> None:
        step = 65536
        for at in range(0, length, step):
            self.write(address + at, bytes([byte]) * min(step, length - at), attrs)

    def _check_range(self, address: int, length: int, is_write: bool) -> None:
        if not 0 <= address <= ADDRESS_LIMIT - length:
            raise MemTxError(MemTxResult.DECODE_ERROR, address, length, is_write, "beyond the address space")

    def segments(self, address: int, length: int) -> Iterator[tuple[FlatRange | None, int, int]]:
        """Cut a range where the answering region changes: (range or None, offset in the region, length)."""
        view = self.view
        while length > 0:
            found = view.find(address)
            if found is not None:
                step = min(length, found.end - address)
                yield found, address - found.start + found.offset, step
            else:
                above = view.next_start(address)
                step = length if above is None else min(length, above - address)
                yield None, address, step
            address += step
            length -= step

    def _transfer(self, address: int, data: memoryview, is_write: bool, attrs: MemTxAttrs) -> None:
        at = 0
        # The list first: a device may change the map while it is being written to.
        for found, offset, length in list(self.segments(address, len(data))):
            part = data[at : at + length]
            here = address + at
            at += length
            if found is None:
                self._unassigned(here, part, is_write)
            elif found.readonly and is_write:
                continue
            elif found.region.is_direct(is_write):
                view = found.region.block.view  # type: ignore[attr-defined]
                if is_write:
                    view[offset : offset + length] = part
                    if found.log_mask:
                        found.region.block.dirty.mark(offset, length, found.log_mask)  # type: ignore[attr-defined]
                else:
                    part[:] = view[offset : offset + length]
            elif isinstance(found.region, IommuRegion):
                found.region.transfer(offset, part, is_write, attrs)
            else:
                self._transfer_io(found.region, here, offset, part, is_write, attrs)

    def _transfer_io(
        self, region: MemoryRegion, address: int, offset: int, data: memoryview, is_write: bool, attrs: MemTxAttrs
    ) -> None:
        self.topology.flush_coalesced()
        at = 0
        while at < len(data):
            width = region.chunk(offset + at, len(data) - at)
            try:
                if is_write:
                    region.store(offset + at, int.from_bytes(data[at : at + width], "little"), width, attrs, False)
                else:
                    data[at : at + width] = region.load(offset + at, width, attrs, False).to_bytes(width, "little")
            except MemTxError as error:
                raise _at(error, address + at, width) from error
            at += width

    def _unassigned(self, address: int, data: memoryview, is_write: bool) -> None:
        if self.unassigned is Unassigned.ERROR:
            raise MemTxError(MemTxResult.DECODE_ERROR, address, len(data), is_write, f"nothing in '{self.name}'")
        if not is_write:
            data[:] = b"\xff" * len(data)

    # -- questions ------------------------------------------------------------------------------------------------

    def find(self, address: int, length: int = 1) -> Section | None:
        """The section at address, cut to length, or None."""
        for found, offset, size in self.segments(address, length):
            if found is not None:
                return Section(self, address, size, found.region, offset, found.readonly, found.nonvolatile)
            return None
        return None

    def is_direct(self, address: int, is_write: bool) -> bool:
        """May the bytes at address be copied as host memory?  False for a ram_device, whatever is visible of it."""
        found = self.view.find(address)
        return found is not None and not (found.readonly and is_write) and found.region.is_direct(is_write)

    def access_valid(self, address: int, length: int, is_write: bool, attrs: MemTxAttrs = UNSPECIFIED) -> bool:
        """Would a transfer meet something everywhere?  Asks no device to do anything."""
        if not 0 <= address <= ADDRESS_LIMIT - length:
            return False
        for found, offset, size in self.segments(address, length):
            if found is None:
                return False
            region = found.region
            if isinstance(region, IoRegion) and not region.is_direct(is_write):
                at = 0
                while at < size:
                    width = region.chunk(offset + at, size - at)
                    if not region.accepts(offset + at, width, is_write, attrs):
                        return False
                    at += width
            elif isinstance(region, IommuRegion):
                if not region.access_valid(offset, size, is_write, attrs):
                    return False
            elif region.kind == "reserved":
                return False
        return True

    def render_now(self) -> FlatView:
        """A view made from the tree as it is, also inside a transaction."""
        return render(self.root)

    # -- DMA ------------------------------------------------------------------------------------------------------

    def map(self, address: int, length: int, is_write: bool, attrs: MemTxAttrs = UNSPECIFIED) -> DmaMapping:
        """Host memory for up to length bytes at address, see DmaMapping."""
        from pyqemu.memory._dma import map_range

        return map_range(self, address, length, is_write, attrs)

    def cache(self, address: int, length: int, is_write: bool) -> RegionCache:
        """Remember the translation of a range that is used often (a virtio ring)."""
        from pyqemu.memory._dma import RegionCache

        return RegionCache(self, address, length, is_write)

    def notify_bounce(self, callback: Callable[[], None]) -> None:
        """Call back once when bounce buffer becomes free (for whoever met BounceExhausted)."""
        self._bounce_waiters.append(callback)

    def release_bounce(self, length: int) -> None:
        self.bounce_used -= length
        waiters, self._bounce_waiters = self._bounce_waiters, []
        for waiter in waiters:
            waiter()


def _at(error: MemTxError, address: int, size: int) -> MemTxError:
    """The same failure told with the address of the space instead of the offset in the region."""
    return MemTxError(error.result, address, size, error.is_write, error.reason)
