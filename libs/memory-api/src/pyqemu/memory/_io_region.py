"""I/O regions: device callbacks behind rules for access width, alignment and byte order."""

from __future__ import annotations

import os
from collections import deque
from typing import Any

from pyqemu.memory._region import MemoryRegion
from pyqemu.memory._types import SIZE_MASK, AccessRule, IoOps, MemTxAttrs, MemTxResult, NarrowWrite, swap
from pyqemu.memory.errors import MemTxError, RegionError

ANY_ACCESS = AccessRule(1, 8, unaligned=True)
CoalescedWrite = tuple["IoRegion", int, int, int, MemTxAttrs]
COALESCED_LIMIT = 1024


class CoalescedRing(deque[CoalescedWrite]):
    """Writes that wait for the next other I/O access; empties itself when full."""

    def append(self, item: CoalescedWrite) -> None:
        if len(self) >= COALESCED_LIMIT:
            self.flush()
        super().append(item)

    def flush(self) -> None:
        """Deliver in the order the writes were made."""
        while self:
            region, offset, value, size, attrs = self.popleft()
            region.write_now(offset, value, size, attrs)


class ReentrancyGuard:
    """Shared by the regions of one device: while it handles an access, further accesses to it are refused.

    Without it a device that is programmed to DMA into its own registers recurses without end.
    """

    __slots__ = ("busy",)

    def __init__(self) -> None:
        self.busy = False


class IoRegion(MemoryRegion):
    """Memory-mapped or port I/O of a device, see IoOps."""

    kind = "i/o"
    terminates = True

    def __init__(
        self, name: str, size: int, ops: IoOps, *, owner: object = None, guard: ReentrancyGuard | None = None
    ) -> None:
        super().__init__(name, size, owner=owner)
        self.ops = ops
        self.guard = guard
        self._big = ops.endian.is_big
        self._ring: CoalescedRing | None = None
        self._plain_read: dict[int, int] = {}
        self._plain_write: dict[int, int] = {}
        self._io_rules_changed()

    def _io_rules_changed(self) -> None:
        # Widths whose access is one callback without further questions, with the alignment mask they need.
        ops = self.ops
        both = [s for s in ops.valid.sizes() if s in ops.impl.sizes()]
        free = ops.valid.unaligned and ops.impl.unaligned
        plain = {s: 0 if free else s - 1 for s in both}
        simple = ops.valid.accepts is None and self.guard is None
        self._plain_read = plain if simple and ops.read is not None else {}
        quiet = simple and ops.write is not None and not self._events and not self._coalesced
        self._plain_write = plain if quiet else {}

    # -- the short way --------------------------------------------------------------------------------------------

    def load(self, offset: int, size: int, attrs: MemTxAttrs, big: bool) -> int:
        mask = self._plain_read.get(size)
        if mask is not None and not offset & mask and not attrs.memory:
            value = self.ops.read(offset, size, attrs) & SIZE_MASK[size]  # type: ignore[misc]
        else:
            value = self._load_adjusted(offset, size, attrs)
        return value if big is self._big or size == 1 else swap(value, size)

    def store(self, offset: int, value: int, size: int, attrs: MemTxAttrs, big: bool) -> None:
        if big is not self._big and size > 1:
            value = swap(value & SIZE_MASK[size], size)
        mask = self._plain_write.get(size)
        if mask is not None and not offset & mask and not attrs.memory:
            self.ops.write(offset, value & SIZE_MASK[size], size, attrs)  # type: ignore[misc]
        else:
            self._store_adjusted(offset, value & SIZE_MASK[size], size, attrs)

    # -- everything else ------------------------------------------------------------------------------------------

    def accepts(self, offset: int, size: int, is_write: bool, attrs: MemTxAttrs) -> bool:
        """Is this access legal according to the device's rule of valid accesses?"""
        valid = self.ops.valid
        if size not in SIZE_MASK or not valid.min <= size <= valid.max:
            return False
        if offset & (size - 1) and not valid.unaligned:
            return False
        return valid.accepts is None or valid.accepts(offset, size, is_write, attrs)

    def _check(self, offset: int, size: int, is_write: bool, attrs: MemTxAttrs) -> None:
        if attrs.memory:
            raise MemTxError(MemTxResult.ACCESS_ERROR, offset, size, is_write, f"'{self.name}' is not memory")
        if not self.accepts(offset, size, is_write, attrs):
            raise MemTxError(MemTxResult.DECODE_ERROR, offset, size, is_write, f"'{self.name}' has no such access")

    def pieces(self, offset: int, size: int) -> list[tuple[int, int]]:
        """The (offset, width) accesses the device implements that an access is made of.

        A piece may be wider than what is asked of it (then it is aligned and covers it).
        """
        impl = self.ops.impl
        if impl.unaligned and size >= impl.min:
            width = min(size, impl.max)
            return [(at, width) for at in range(offset, offset + size, width)]
        found: list[tuple[int, int]] = []
        at, end = offset, offset + size
        while at < end:
            width = min(impl.max, at & -at or impl.max, 1 << (end - at).bit_length() - 1)
            if width < impl.min:
                width = impl.min
                found.append((at & -width, width))
                at = (at & -width) + width
            else:
                found.append((at, width))
                at += width
        return found

    def _load_adjusted(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        self._check(offset, size, False, attrs)
        read = self.ops.read
        if read is None:
            raise MemTxError(MemTxResult.DECODE_ERROR, offset, size, False, f"'{self.name}' is write-only")
        width = self.ops.impl.max
        if size > width and not offset & (width - 1) and self.guard is None:
            # The common case: a 64-bit access to a device of 32-bit registers, both halves aligned.
            # In ascending order, as a bus would; a register may pop a FIFO.
            value, mask, last = 0, SIZE_MASK[width], offset + size - width
            for at in range(offset, offset + size, width):
                value |= (read(at, width, attrs) & mask) << 8 * (last - at if self._big else at - offset)
            return value
        order: Any = "big" if self._big else "little"
        with _Entered(self, offset, size, False):
            data = bytearray()
            for at, width in self.pieces(offset, size):
                piece = (read(at, width, attrs) & SIZE_MASK[width]).to_bytes(width, order)
                data += piece[max(offset - at, 0) : offset + size - at]
        return int.from_bytes(data, order)

    def _store_adjusted(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        self._check(offset, size, True, attrs)
        if self._events and self._signal(offset, value, size):
            return
        if self._ring is not None and any(low <= offset and offset + size <= low + n for low, n in self._coalesced):
            self._ring.append((self, offset, value, size, attrs))
            return
        if self._ring:
            self._ring.flush()
        self.write_now(offset, value, size, attrs)

    def write_now(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        """Deliver a write to the callbacks (value in the device's byte order)."""
        write = self.ops.write
        if write is None:
            raise MemTxError(MemTxResult.DECODE_ERROR, offset, size, True, f"'{self.name}' is read-only")
        order: Any = "big" if self._big else "little"
        data = value.to_bytes(size, order)
        with _Entered(self, offset, size, True):
            for at, width in self.pieces(offset, size):
                low = max(at, offset)
                part = data[low - offset : at + width - offset]
                if len(part) < width:
                    part = self._widen(at, width, low, part, attrs)
                write(at, int.from_bytes(part, order), width, attrs)

    def _widen(self, at: int, width: int, low: int, part: bytes, attrs: MemTxAttrs) -> bytes:
        policy = self.ops.narrow_write
        if policy is NarrowWrite.REJECT or (policy is NarrowWrite.MERGE and self.ops.read is None):
            raise MemTxError(MemTxResult.DECODE_ERROR, low, len(part), True, f"'{self.name}' needs {width}-byte writes")
        whole = bytearray(width)
        if policy is NarrowWrite.MERGE and self.ops.read is not None:
            old = self.ops.read(at, width, attrs) & SIZE_MASK[width]
            whole[:] = old.to_bytes(width, "big" if self._big else "little")
        whole[low - at : low - at + len(part)] = part
        return bytes(whole)

    def _signal(self, offset: int, value: int, size: int) -> bool:
        for event in self._events:
            if event.offset == offset and event.size in (0, size) and event.data in (None, value):
                if isinstance(event.notifier, int):
                    os.eventfd_write(event.notifier, 1)
                else:
                    event.notifier.set()
                return True
        return False

    def chunk(self, offset: int, length: int) -> int:
        rule = self.ops.valid
        width = min(rule.max, 1 << length.bit_length() - 1)
        if not rule.unaligned and offset:
            width = min(width, offset & -offset)
        # Narrower than legal: ask for the legal width anyway and let the device's rule refuse it by name.
        return width

    def set_ring(self, ring: CoalescedRing | None) -> None:
        """Where coalesced writes queue; given by the topology."""
        self._ring = ring


class _Entered:
    """Holds the device's guard during a callback."""

    __slots__ = ("_guard",)

    def __init__(self, region: IoRegion, offset: int, size: int, is_write: bool) -> None:
        self._guard = region.guard
        if self._guard is not None and self._guard.busy:
            raise MemTxError(
                MemTxResult.ACCESS_ERROR, offset, size, is_write, f"'{region.name}' is handling an access already"
            )

    def __enter__(self) -> None:
        if self._guard is not None:
            self._guard.busy = True

    def __exit__(self, *_: object) -> None:
        if self._guard is not None:
            self._guard.busy = False


def nop_region(name: str, size: int) -> IoRegion:
    """Addresses that answer and do nothing: reads give zero, writes vanish, silently."""
    return IoRegion(name, size, IoOps(read=lambda *_: 0, write=lambda *_: None, valid=ANY_ACCESS, impl=ANY_ACCESS))


def hole_region(name: str, size: int, log: Any) -> IoRegion:
    """A known hole: like nop_region, and every access is told to log(region name, offset, size, value or None)."""
    if not callable(log):
        raise RegionError(f"hole '{name}' needs a callable to tell its accesses to")

    def read(offset: int, width: int, attrs: MemTxAttrs) -> int:
        log(name, offset, width, None)
        return 0

    def write(offset: int, value: int, width: int, attrs: MemTxAttrs) -> None:
        log(name, offset, width, value)

    return IoRegion(name, size, IoOps(read=read, write=write, valid=ANY_ACCESS, impl=ANY_ACCESS))


