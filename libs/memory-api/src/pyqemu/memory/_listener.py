"""What a listener is told: sections of an address space, doorbells, and when they come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pyqemu.memory._address_space import AddressSpace
    from pyqemu.memory._flatview import FlatRange
    from pyqemu.memory._region import EventMatch, MemoryRegion


class Section(NamedTuple):
    """A part of a region as it appears at an address."""

    address_space: AddressSpace
    address: int
    size: int
    region: MemoryRegion
    offset: int
    readonly: bool
    nonvolatile: bool

    @classmethod
    def of(cls, space: AddressSpace, found: FlatRange) -> Section:
        return cls(
            space, found.start, found.end - found.start, found.region, found.offset, found.readonly, found.nonvolatile
        )


class EventRange(NamedTuple):
    """A doorbell at an address."""

    address_space: AddressSpace
    address: int
    event: EventMatch


class MemoryListener:
    """Override what you need.

    One commit calls: begin of all; per address space region_del of what went (or changed), then for what is there
    in ascending address region_add or region_nop, each followed by log_start and log_stop if logging changed;
    event_del, event_add; commit of all.  Listeners are called in ascending priority when something comes and in
    descending priority when something goes.
    """

    priority: int = 0
    address_space: AddressSpace | None = None

    def begin(self) -> None: ...
    def commit(self) -> None: ...
    def region_add(self, section: Section) -> None: ...
    def region_del(self, section: Section) -> None: ...
    def region_nop(self, section: Section) -> None: ...
    def log_start(self, section: Section, old: int, new: int) -> None: ...
    def log_stop(self, section: Section, old: int, new: int) -> None: ...
    def log_sync(self, section: Section) -> None: ...
    def log_clear(self, section: Section) -> None: ...
    def log_global_start(self) -> None: ...
    def log_global_stop(self) -> None: ...
    def event_add(self, event: EventRange) -> None: ...
    def event_del(self, event: EventRange) -> None: ...
