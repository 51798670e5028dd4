"""IOMMU regions: accesses are translated, page by page, into another address space."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyqemu.memory._region import MemoryRegion
from pyqemu.memory._types import Endian, MemTxAttrs, MemTxResult, Permission
from pyqemu.memory.errors import MemTxError, RegionError

if TYPE_CHECKING:
    from pyqemu.memory._address_space import AddressSpace

MAX_HOPS = 8
_ENDIAN = {True: Endian.BIG, False: Endian.LITTLE}


@dataclass(frozen=True, slots=True)
class IommuEntry:
    """Bytes iova..iova+mask of the IOMMU region are at translated.. of target, with these permissions."""

    target: AddressSpace
    iova: int
    translated: int
    mask: int
    permission: Permission

    def __post_init__(self) -> None:
        if self.mask & (self.mask + 1):
            raise RegionError(f"IOMMU address mask {self.mask:#x} is not one less than a power of two")


TranslateFn = Callable[[int, Permission, MemTxAttrs], IommuEntry]


@dataclass(frozen=True, slots=True)
class IommuNotifier:
    """Wants to hear of mappings that change inside first..last."""

    callback: Callable[[IommuEntry], None]
    first: int = 0
    last: int = (1 << 64) - 1
    maps: bool = True
    unmaps: bool = True


class IommuRegion(MemoryRegion):
    """translate(offset, wanted permission, attrs) -> IommuEntry."""

    kind = "iommu"
    terminates = True

    def __init__(self, name: str, size: int, translate: TranslateFn, *, owner: object = None) -> None:
        super().__init__(name, size, owner=owner)
        self._translate = translate
        self._notifiers: list[IommuNotifier] = []
        self._hops = 0

    def resolve(self, offset: int, is_write: bool, attrs: MemTxAttrs) -> tuple[AddressSpace, int, int]:
        """(target space, address there, bytes that are contiguous from there); MemTxError without permission."""
        wanted = Permission.WRITE if is_write else Permission.READ
        entry = self._translate(offset, wanted, attrs)
        if not entry.permission & wanted:
            raise MemTxError(MemTxResult.ACCESS_ERROR, offset, 1, is_write, f"IOMMU '{self.name}' does not allow it")
        inside = offset & entry.mask
        return entry.target, (entry.translated & ~entry.mask) | inside, entry.mask + 1 - inside

    def load(self, offset: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        target, address, room = self._enter(offset, False, attrs)
        if room >= size:
            try:
                return target.load(address, size, attrs, _ENDIAN[big])
            finally:
                self._hops -= 1
        self._hops -= 1
        data = bytearray(size)
        self.transfer(offset, memoryview(data), False, attrs)
        return int.from_bytes(data, "big" if big else "little")

    def store(self, offset: int, value: int, size: int, attrs: MemTxAttrs, big: bool) -> None:
        target, address, room = self._enter(offset, True, attrs)
        if room >= size:
            try:
                target.store(address, value, size, attrs, _ENDIAN[big])
            finally:
                self._hops -= 1
            return
        self._hops -= 1
        data = bytearray((value & ((1 << size * 8) - 1)).to_bytes(size, "big" if big else "little"))
        self.transfer(offset, memoryview(data), True, attrs)

    def transfer(self, offset: int, data: memoryview, is_write: bool, attrs: MemTxAttrs) -> None:
        """A transfer of any length, cut at translation boundaries."""
        at = 0
        while at < len(data):
            target, address, room = self._enter(offset + at, is_write, attrs)
            try:
                part = data[at : at + room]
                if is_write:
                    target.write(address, part, attrs)
                else:
                    target.read_into(address, part, attrs)
            finally:
                self._hops -= 1
            at += len(part)

    def access_valid(self, offset: int, length: int, is_write: bool, attrs: MemTxAttrs) -> bool:
        while length > 0:
            try:
                target, address, room = self._enter(offset, is_write, attrs)
            except MemTxError:
                return False
            try:
                step = min(room, length)
                if not target.access_valid(address, step, is_write, attrs):
                    return False
            finally:
                self._hops -= 1
            offset += step
            length -= step
        return True

    def _enter(self, offset: int, is_write: bool, attrs: MemTxAttrs) -> tuple[AddressSpace, int, int]:
        # An IOMMU whose target leads back to itself must end in an error, not in endless recursion.
        if self._hops >= MAX_HOPS:
            raise MemTxError(MemTxResult.ERROR, offset, 1, is_write, f"IOMMU '{self.name}' translates in a circle")
        self._hops += 1
        try:
            return self.resolve(offset, is_write, attrs)
        except BaseException:
            self._hops -= 1
            raise

    # -- notifiers ------------------------------------------------------------------------------------------------

    def add_notifier(self, notifier: IommuNotifier) -> None:
        self._notifiers.append(notifier)

    def remove_notifier(self, notifier: IommuNotifier) -> None:
        self._notifiers.remove(notifier)

    def notify(self, entry: IommuEntry) -> None:
        """Tell notifiers of a new (permission not NONE) or vanished mapping that touches their range."""
        first, last = entry.iova & ~entry.mask, entry.iova | entry.mask
        for notifier in list(self._notifiers):
            wanted = notifier.maps if entry.permission else notifier.unmaps
            if wanted and first <= notifier.last and notifier.first <= last:
                notifier.callback(entry)

    def replay(self, notifier: IommuNotifier, granule: int) -> None:
        """Tell a notifier of everything mapped now, asking for each granule (bytes, a power of two)."""
        last = min(notifier.last, self.size - 1)
        for offset in range(notifier.first & -granule, last + 1, granule):
            entry = self._translate(offset, Permission.NONE, MemTxAttrs(unspecified=True))
            if entry.permission:
                notifier.callback(entry)
