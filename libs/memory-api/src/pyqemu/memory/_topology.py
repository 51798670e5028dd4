"""Transactions: several changes of the tree become one new flat view, and listeners hear about the difference."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pyqemu.memory._dirty import DirtyClient, DirtySnapshot
from pyqemu.memory._flatview import FlatRange, FlatView, render
from pyqemu.memory._io_region import CoalescedRing, IoRegion
from pyqemu.memory._listener import EventRange, MemoryListener, Section
from pyqemu.memory.errors import RegionError

if TYPE_CHECKING:
    from pyqemu.memory._address_space import AddressSpace
    from pyqemu.memory._ram import RamBlock
    from pyqemu.memory._region import MemoryRegion


class Topology:
    """The address spaces of one machine.  Changes outside a transaction take effect at once."""

    def __init__(self) -> None:
        self.address_spaces: list[AddressSpace] = []
        self.listeners: list[MemoryListener] = []
        self.coalesced = CoalescedRing()
        self._depth = 0
        self._stale: dict[int, AddressSpace] = {}
        self._global_log = 0
        self._committing = False

    # -- transactions ---------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Changes made inside appear together at the end of the outermost transaction, also after an exception:
        the tree has changed by then and the views must say so."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._commit()

    def _invalidate(self, space: AddressSpace) -> None:
        self._stale[id(space)] = space
        if not self._depth:
            self._commit()

    def _commit(self) -> None:
        # A listener may change the tree: its changes are committed in a further round, not in the middle of this one.
        if self._committing:
            return
        self._committing = True
        try:
            for _ in range(100):
                if not self._stale:
                    return
                self._commit_round()
            raise RuntimeError("listeners keep changing the memory topology: no end after 100 rounds")
        finally:
            self._committing = False

    def _commit_round(self) -> None:
        spaces = [s for s in self.address_spaces if id(s) in self._stale]
        self.flush_coalesced()
        views: dict[int, FlatView] = {}
        for space in spaces:
            if id(space.root) not in views:
                views[id(space.root)] = render(space.root, global_log=self._global_log)
        # A tree that cannot be rendered leaves the old views in place, and stale.
        self._stale.clear()
        self._call(None, lambda listener: listener.begin())
        for space in spaces:
            old, new = space.view, views[id(space.root)]
            self._announce_removed(space, old, new)
            space._set_view(new)
            self._announce_added(space, old, new)
            self._announce_events(space)
            for found in new:
                if isinstance(found.region, IoRegion) and found.region.coalesced:
                    found.region.set_ring(self.coalesced)
        self._call(None, lambda listener: listener.commit())

    # -- what listeners hear --------------------------------------------------------------------------------------

    def _call(
        self, space: AddressSpace | None, call: Callable[[MemoryListener], None], *, reverse: bool = False
    ) -> None:
        """Ascending priority when something appears, descending when it goes: like constructors and destructors."""
        listeners = self.listeners[::-1] if reverse else self.listeners[:]
        for listener in listeners:
            if space is None or listener.address_space in (None, space):
                call(listener)

    def _announce_removed(self, space: AddressSpace, old: FlatView, new: FlatView) -> None:
        kept = {r.place() for r in new}
        for found in old:
            if found.place() not in kept:
                section = Section.of(space, found)
                self._call(space, lambda listener, s=section: listener.region_del(s), reverse=True)  # type: ignore[misc]

    def _announce_added(self, space: AddressSpace, old: FlatView, new: FlatView) -> None:
        known = {r.place(): r for r in old}
        for found in new:
            before = known.get(found.place())
            section = Section.of(space, found)
            if before is None:
                self._call(space, lambda listener, s=section: listener.region_add(s))  # type: ignore[misc]
                self._announce_log(space, section, 0, found)
            else:
                self._call(space, lambda listener, s=section: listener.region_nop(s))  # type: ignore[misc]
                self._announce_log(space, section, before.log_mask, found)

    def _announce_log(self, space: AddressSpace, section: Section, old: int, found: FlatRange) -> None:
        new = found.log_mask
        if new & ~old:
            self._call(space, lambda listener: listener.log_start(section, old, new))
        if old & ~new:
            self._call(space, lambda listener: listener.log_stop(section, old, new), reverse=True)

    def _announce_events(self, space: AddressSpace) -> None:
        old, new = space.event_ranges, events_of(space)
        for event in old:
            if event not in new:
                self._call(space, lambda listener, e=event: listener.event_del(e), reverse=True)  # type: ignore[misc]
        for event in new:
            if event not in old:
                self._call(space, lambda listener, e=event: listener.event_add(e))  # type: ignore[misc]
        space.event_ranges = new

    def add_listener(self, listener: MemoryListener, space: AddressSpace | None = None) -> None:
        """Register for one address space, or for all; what exists already is announced to it now."""
        listener.address_space = space
        insort(self.listeners, listener, key=lambda each: each.priority)
        listener.begin()
        if self._global_log:
            listener.log_global_start()
        for each in self.address_spaces if space is None else [space]:
            for found in each.view:
                section = Section.of(each, found)
                listener.region_add(section)
                if found.log_mask:
                    listener.log_start(section, 0, found.log_mask)
            for event in each.event_ranges:
                listener.event_add(event)
        listener.commit()

    def remove_listener(self, listener: MemoryListener) -> None:
        """Unregister; what it was told of is taken back first."""
        listener.begin()
        for each in self.address_spaces if listener.address_space is None else [listener.address_space]:
            for event in each.event_ranges:
                listener.event_del(event)
            for found in each.view:
                section = Section.of(each, found)
                if found.log_mask:
                    listener.log_stop(section, found.log_mask, 0)
                listener.region_del(section)
        listener.commit()
        self.listeners.remove(listener)

    # -- dirty logging and coalescing for the whole machine -------------------------------------------------------

    @property
    def global_log(self) -> bool:
        return bool(self._global_log)

    def set_global_log(self, enabled: bool) -> None:
        """Log writes to all RAM for migration."""
        if enabled == self.global_log:
            return
        self._global_log = DirtyClient.MIGRATION.bit if enabled else 0
        if enabled:
            self._call(None, lambda listener: listener.log_global_start())
        with self.transaction():
            for space in self.address_spaces:
                self._invalidate(space)
        if not enabled:
            self._call(None, lambda listener: listener.log_global_stop(), reverse=True)

    def sync_log(self) -> None:
        """Ask listeners that keep marks of their own (an accelerator) to hand them over."""
        for space in self.address_spaces:
            for found in space.view:
                if found.log_mask:
                    section = Section.of(space, found)
                    self._call(space, lambda listener, s=section: listener.log_sync(s))  # type: ignore[misc]

    def take_dirty(
        self, region: MemoryRegion, client: DirtyClient, offset: int = 0, length: int | None = None
    ) -> DirtySnapshot:
        """Collect and clear a client's marks of a RAM region; accelerators are asked for theirs before."""
        block: RamBlock | None = getattr(region, "block", None)
        if block is None:
            raise RegionError(f"'{region.name}' is {region.kind}: only RAM has a dirty log")
        self.sync_log()
        length = block.size - offset if length is None else length
        if offset < 0 or length < 0 or offset + length > block.size:
            raise RegionError(f"'{region.name}' does not have bytes {offset:#x}+{length:#x}")
        taken = block.dirty.snapshot_and_clear(offset, length, client)
        for space in region.address_spaces():
            for found in space.view:
                if found.region is region:
                    section = Section.of(space, found)
                    self._call(space, lambda listener, s=section: listener.log_clear(s))  # type: ignore[misc]
        return taken

    def flush_coalesced(self) -> None:
        """Deliver queued writes in the order they were made."""
        self.coalesced.flush()


def events_of(space: AddressSpace) -> list[EventRange]:
    """Doorbells of a space with the addresses at which they can be rung."""
    found: list[EventRange] = []
    for shown in space.view:
        for event in shown.region.events:
            at = event.offset - shown.offset
            if at >= 0 and at + max(event.size, 1) <= shown.size:
                found.append(EventRange(space, shown.start + at, event))
    found.sort(key=lambda e: (e.address, e.event.size, -1 if e.event.data is None else e.event.data))
    return found


