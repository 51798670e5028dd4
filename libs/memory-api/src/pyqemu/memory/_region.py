"""The tree of memory regions: containers, aliases and the common behaviour of every kind.

A region knows its children (by priority), the aliases that show it and the address spaces it is the root of, so a
change finds exactly the flat views it can influence by walking upwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from pyqemu.memory._dirty import DirtyClient
from pyqemu.memory._types import MemTxAttrs, MemTxResult
from pyqemu.memory.errors import MemTxError, OverlapError, RegionError

if TYPE_CHECKING:
    from pyqemu.memory._address_space import AddressSpace

ADDRESS_LIMIT = 1 << 64


class EventMatch(NamedTuple):
    """A doorbell: a write of `size` bytes at `offset` (of the value `data`, or any) signals `notifier` instead of
    reaching the device.  The notifier is an eventfd number or anything with a set() method."""

    offset: int
    size: int
    data: int | None
    notifier: Any


class MemoryRegion:
    """A container when used directly; the other kinds derive from it and may have children too.

    size is in bytes, at most 2**64.  Children with higher priority hide lower ones; among equals the youngest wins.
    """

    kind: ClassVar[str] = "container"
    terminates: ClassVar[bool] = False
    is_ram: ClassVar[bool] = False
    """Backed by host memory that native code may map."""

    def __init__(self, name: str, size: int, *, owner: object = None) -> None:
        if not 0 <= size <= ADDRESS_LIMIT:
            raise RegionError(f"region '{name}': size {size:#x} is not within 0..2**64")
        self.name = name
        self.owner = owner
        self._size = size
        self._enabled = True
        self._readonly = False
        self._nonvolatile = False
        self._container: MemoryRegion | None = None
        self._offset = 0
        self._priority = 0
        self._may_overlap = False
        self._children: list[MemoryRegion] = []
        self._shown_by: list[AliasRegion] = []
        self._root_of: list[AddressSpace] = []
        self._log_mask = 0
        self._events: list[EventMatch] = []
        self._coalesced: list[tuple[int, int]] = []

    def __repr__(self) -> str:
        return f"<{type(self).__name__} '{self.name}' {self._size:#x}>"

    # -- what it is now ---------------------------------------------------------------------------------------------

    @property
    def size(self) -> int:
        return self._size

    @property
    def enabled(self) -> bool:
        return self._enabled

    @property
    def readonly(self) -> bool:
        return self._readonly

    @property
    def nonvolatile(self) -> bool:
        return self._nonvolatile

    @property
    def container(self) -> MemoryRegion | None:
        return self._container

    @property
    def offset(self) -> int:
        """Where it starts inside its container."""
        return self._offset

    @property
    def priority(self) -> int:
        return self._priority

    @property
    def children(self) -> tuple[MemoryRegion, ...]:
        """By priority, highest first; among equals youngest first."""
        return tuple(self._children)

    @property
    def romd_mode(self) -> bool:
        return False

    @property
    def log_mask(self) -> int:
        """Dirty clients that log this region, as bits of DirtyClient."""
        return self._log_mask

    @property
    def events(self) -> tuple[EventMatch, ...]:
        return tuple(self._events)

    @property
    def coalesced(self) -> tuple[tuple[int, int], ...]:
        return tuple(self._coalesced)

    # -- changing the tree ------------------------------------------------------------------------------------------

    def add(self, region: MemoryRegion, offset: int, *, priority: int | None = None) -> MemoryRegion:
        """Place region inside this one and return it.

        A stated priority allows overlap.  Raises OverlapError when it overlaps a sibling and neither states one, and
        RegionError for a region that already has a place, an impossible offset or a cycle.
        """
        if region._container is not None:
            raise RegionError(f"'{region.name}' is already inside '{region._container.name}'")
        if not 0 <= offset < ADDRESS_LIMIT:
            raise RegionError(f"'{region.name}': offset {offset:#x} is not an address")
        if region.reaches(self):
            raise RegionError(f"placing '{region.name}' inside '{self.name}' makes a cycle")
        if priority is None:
            self._refuse_overlap(region, offset, region._size)
        region._container = self
        region._offset = offset
        region._priority = priority or 0
        region._may_overlap = priority is not None
        self._insert(region)
        self._changed()
        return region

    def remove(self, region: MemoryRegion) -> None:
        """Take a child out; it keeps its own children and may be placed again."""
        if region._container is not self:
            raise RegionError(f"'{region.name}' is not inside '{self.name}'")
        self._children.remove(region)
        region._container = None
        self._changed()

    def set_enabled(self, enabled: bool) -> None:
        if enabled != self._enabled:
            self._enabled = enabled
            self._changed()

    def set_readonly(self, readonly: bool) -> None:
        if readonly != self._readonly:
            self._readonly = readonly
            self._changed()

    def set_nonvolatile(self, nonvolatile: bool) -> None:
        if nonvolatile != self._nonvolatile:
            self._nonvolatile = nonvolatile
            self._changed()

    def set_size(self, size: int) -> None:
        if not 0 <= size <= ADDRESS_LIMIT:
            raise RegionError(f"region '{self.name}': size {size:#x} is not within 0..2**64")
        if size != self._size:
            if self._container is not None and not self._may_overlap:
                self._container._refuse_overlap(self, self._offset, size)
            self._size = size
            self._changed()

    def set_offset(self, offset: int) -> None:
        """Move it inside its container."""
        self._move(offset, self._priority)

    def set_priority(self, priority: int) -> None:
        self._may_overlap = True
        self._move(self._offset, priority)

    def _move(self, offset: int, priority: int) -> None:
        if not 0 <= offset < ADDRESS_LIMIT:
            raise RegionError(f"'{self.name}': offset {offset:#x} is not an address")
        container = self._container
        if container is None:
            raise RegionError(f"'{self.name}' is in no container")
        if not self._may_overlap:
            container._refuse_overlap(self, offset, self._size)
        if (offset, priority) != (self._offset, self._priority):
            container._children.remove(self)
            self._offset, self._priority = offset, priority
            container._insert(self)
            container._changed()

    def _insert(self, region: MemoryRegion) -> None:
        siblings = self._children
        at = next((i for i, other in enumerate(siblings) if other._priority <= region._priority), len(siblings))
        siblings.insert(at, region)

    def _refuse_overlap(self, region: MemoryRegion, offset: int, size: int) -> None:
        for other in self._children:
            if other is region or other._may_overlap:
                continue
            if offset < other._offset + other._size and other._offset < offset + size:
                raise OverlapError(region.name, other.name, self.name)

    def reaches(self, wanted: MemoryRegion) -> bool:
        """Is wanted this region, or shown somewhere below it?"""
        seen: set[int] = set()
        queue: list[MemoryRegion] = [self]
        while queue:
            region = queue.pop()
            if region is wanted:
                return True
            if id(region) not in seen:
                seen.add(id(region))
                queue.extend(region._children)
                if isinstance(region, AliasRegion):
                    queue.append(region.target)
        return False

    # -- telling those who look at it -------------------------------------------------------------------------------

    def address_spaces(self) -> list[AddressSpace]:
        """Every address space this region can be seen in."""
        found: list[AddressSpace] = []
        seen: set[int] = set()
        queue: list[MemoryRegion] = [self]
        while queue:
            region = queue.pop()
            if id(region) in seen:
                continue
            seen.add(id(region))
            found.extend(region._root_of)
            queue.extend(region._shown_by)
            if region._container is not None:
                queue.append(region._container)
        return found

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make several changes appear at once in every address space this region is seen in now."""
        with ExitStack() as stack:
            for topology in {id(s.topology): s.topology for s in self.address_spaces()}.values():
                stack.enter_context(topology.transaction())
            yield

    def _changed(self) -> None:
        for space in self.address_spaces():
            space.topology._invalidate(space)

    # -- dirty logging, doorbells, coalescing -----------------------------------------------------------------------

    def set_log(self, client: DirtyClient, enabled: bool) -> None:
        """Start or stop logging writes for one client (VGA or CODE; MIGRATION is global, see Topology)."""
        if client is DirtyClient.MIGRATION:
            raise RegionError("migration logs all RAM: use Topology.set_global_log")
        if not self.is_ram:
            raise RegionError(f"'{self.name}' is {self.kind}: only RAM has a dirty log")
        mask = self._log_mask | client.bit if enabled else self._log_mask & ~client.bit
        if mask != self._log_mask:
            self._log_mask = mask
            self._changed()

    def add_event(self, offset: int, size: int, notifier: Any, *, data: int | None = None) -> EventMatch:
        """Make a write signal a notifier (an ioeventfd) instead of calling the device; size 0 matches any width."""
        event = EventMatch(offset, size, data, notifier)
        if size not in (0, 1, 2, 4, 8) or offset < 0 or offset + size > self._size or (size == 0 and data is not None):
            raise RegionError(f"'{self.name}': a doorbell of {size} bytes at {offset:#x} makes no sense")
        if any(old[:3] == event[:3] for old in self._events):
            raise RegionError(f"'{self.name}': there is a doorbell at {offset:#x} already")
        self._events.append(event)
        self._io_rules_changed()
        self._changed()
        return event

    def remove_event(self, event: EventMatch) -> None:
        if event not in self._events:
            raise RegionError(f"'{self.name}': no such doorbell")
        self._events.remove(event)
        self._io_rules_changed()
        self._changed()

    def add_coalescing(self, offset: int, size: int) -> None:
        """Writes to this part may be queued and delivered together, before the next other I/O access."""
        if offset < 0 or size <= 0 or offset + size > self._size:
            raise RegionError(f"'{self.name}': cannot coalesce {offset:#x}+{size:#x}")
        self._coalesced.append((offset, size))
        self._io_rules_changed()
        self._changed()

    def clear_coalescing(self) -> None:
        for space in self.address_spaces():
            space.topology.flush_coalesced()
        self._coalesced.clear()
        self._io_rules_changed()
        self._changed()

    def _io_rules_changed(self) -> None:
        """Hook: the I/O kind recomputes which writes may take the short way."""

    # -- access, by kind ----------------------------------------------------------------------------------------------

    def load(self, offset: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        """One access; the bytes at ascending addresses composed to a number, most significant first if big."""
        raise MemTxError(MemTxResult.DECODE_ERROR, offset, size, False, f"'{self.name}' is {self.kind}")

    def store(self, offset: int, value: int, size: int, attrs: MemTxAttrs, big: bool) -> None:
        raise MemTxError(MemTxResult.DECODE_ERROR, offset, size, True, f"'{self.name}' is {self.kind}")

    def chunk(self, offset: int, length: int) -> int:
        """Width of the first access a bulk transfer of length bytes at offset is made of."""
        return 1

    def is_direct(self, is_write: bool) -> bool:
        """May a bulk transfer copy host memory instead of making sized accesses?"""
        return False


class AliasRegion(MemoryRegion):
    """A window onto part of another region (whose own place and enabled containers do not matter)."""

    kind = "alias"

    def __init__(self, name: str, target: MemoryRegion, offset: int, size: int, *, owner: object = None) -> None:
        super().__init__(name, size, owner=owner)
        if not 0 <= offset < ADDRESS_LIMIT:
            raise RegionError(f"alias '{name}': offset {offset:#x} is not an address")
        self.target = target
        self._target_offset = offset
        target._shown_by.append(self)

    @property
    def target_offset(self) -> int:
        return self._target_offset

    def set_target_offset(self, offset: int) -> None:
        if not 0 <= offset < ADDRESS_LIMIT:
            raise RegionError(f"alias '{self.name}': offset {offset:#x} is not an address")
        if offset != self._target_offset:
            self._target_offset = offset
            self._changed()

    def add(self, region: MemoryRegion, offset: int, *, priority: int | None = None) -> MemoryRegion:
        raise RegionError(f"'{self.name}' is an alias: it shows '{self.target.name}' and has no children of its own")

    def destroy(self) -> None:
        """Stop showing the target; the alias must have been removed from its container."""
        if self._container is not None or self._root_of:
            raise RegionError(f"alias '{self.name}' is still in use")
        self.target._shown_by.remove(self)


class ReservedRegion(MemoryRegion):
    """An address range that belongs to someone else (an in-kernel device): decoded, and nobody answers here."""

    kind = "reserved"
    terminates = True
