"""The node contract: one small interface for protocols, formats and filters, enforced at one seam.

A `Driver` is a brick (a protocol, a format, a filter).  It is written as if it were alone and as if every request
were legal.  A `Node` wraps one driver and is what everybody else holds: it checks range, alignment and permission
on the way in, contiguity and progress on the way out, serialises overlapping writes, emulates what the driver
cannot do (zero, discard, unaligned access, copy), and counts.

The contract is synchronous and thread-safe: file I/O, checksums and compression release the interpreter lock, so
threads give real parallelism, and no event loop is imported by a tool that runs for 50 ms.  `pyqemu.block.aio`
gives the same verbs as coroutines.
"""

from __future__ import annotations

import errno
from _thread import get_ident

from .errors import ContractError, IoError, UnsupportedError, UsageError
from .named import NamedTuple
from .rangelock import RangeLock
from .sync import Condition
from .zeros import ZEROS, fill_zero, is_zero

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, ClassVar, Self

__all__ = [
    "ALLOCATED",
    "COMPRESSED",
    "DATA",
    "HIDDEN",
    "RECURSE",
    "UNKNOWN",
    "ZERO",
    "Driver",
    "Extent",
    "LayoutDriver",
    "Node",
    "Watcher",
]

#: The bytes are stored in this layer.
DATA = 1
#: The bytes read as zero.
ZERO = 2
#: This layer decides what the bytes are; without it the backing file does.
ALLOCATED = 4
#: Stored compressed: `Extent.host` is the payload's place, `Extent.detail` its length.
COMPRESSED = 8
#: Holes of `Extent.node` at `Extent.host` are zeros of this extent too.
RECURSE = 16
#: What lies at `Extent.host` is not the bytes themselves (it is encrypted).
HIDDEN = 32
#: This layer decides what the bytes are (they can be read) but says nothing about them: not data, not zero.
UNKNOWN = 64


class Extent(NamedTuple):
    """``length`` bytes at guest ``offset`` that have one status.  ``host`` is the place in ``node``, if there is one."""

    offset: int
    length: int
    status: int
    host: int | None = None
    node: Node | None = None
    detail: int = 0


class Driver:
    """A brick.  Requests arrive checked: inside ``[0, size())``, aligned to `alignment`, allowed, never empty."""

    #: The name in specifications, ``json:`` names and ``info``.
    name: ClassVar[str] = ""
    #: Granularity in bytes of read_into/write; the node bounces what is unaligned.
    alignment: int = 1
    #: Writes that touch one such block must not run at the same time (1: no constraint).
    cluster: int = 1
    #: `zero` and `discard` get ranges aligned to this.
    zero_alignment: int = 1
    #: A write past the end makes the node larger.
    growable: ClassVar[bool] = False
    #: `read_into` itself gives zeros for what is past the end.
    ends_in_zeros: bool = False
    #: Holes read from a backing node.
    supports_backing: ClassVar[bool] = False
    #: New space reads as zero (also after truncate).
    has_zero_init: bool = False
    can_compress: ClassVar[bool] = False
    #: Shows its child's bytes.
    filter: ClassVar[bool] = False
    #: What its extents call data can be read at ``host`` of ``node`` without asking this driver.
    plain: ClassVar[bool] = False

    def __init__(self) -> None:
        #: The node whose bytes this driver interprets; None for protocols.
        self.file: Node | None = None
        self.backing: Node | None = None
        self.read_only = False
        #: The format was guessed from the contents.
        self.probed = False
        #: What the image says about its backing file.
        self.backing_name: str | None = None
        self.backing_format: str | None = None

    def size(self) -> int:
        """Length in bytes of what this driver presents."""
        raise NotImplementedError

    def read_into(self, offset: int, view: memoryview) -> None:
        """Fill ``view`` completely."""
        raise NotImplementedError

    def write(self, offset: int, view: memoryview) -> None:
        """Store ``view`` completely; it need not be stable before `flush`."""
        raise UnsupportedError(f"Block format '{self.name}' does not support writing")

    def write_compressed(self, offset: int, view: memoryview) -> None:
        """Store whole clusters compressed."""
        raise UnsupportedError(f"Compression is not supported for format '{self.name}'")

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        """Make the range read as zero; with ``unmap`` space may be given back.  UnsupportedError: write zeros."""
        raise UnsupportedError("zero")

    def discard(self, offset: int, length: int) -> None:
        """The contents are no longer needed.  The default keeps them."""

    def flush(self) -> None:
        """Everything written before is stable afterwards."""
        if self.file:
            self.file.flush()

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        """Consecutive extents covering the range exactly.  The default knows nothing: it is all data."""
        yield Extent(offset, length, DATA | ALLOCATED)

    def event(self, name: str, offset: int = 0, length: int = 0) -> None:
        """A step of a request was reached; for filters that watch (names are QEMU's BlkdebugEvent)."""

    def truncate(self, size: int, preallocation: str = "off") -> None:
        """Change the size; new space reads as zero."""
        raise UnsupportedError("Image format driver does not support resize")

    def place(self, offset: int, length: int) -> Callable[[memoryview], None] | None:
        """Choose where a range is stored; the result writes it (once, all of it).  None: its `write` chooses.

        Ranges that have a place may be written in any order: the layout is that of the order in which they were placed.
        """
        return None

    def takes_from(self, source: Node) -> bool:
        """Whether `copy_from` would share storage with ``source`` instead of copying, as far as can be told."""
        return False

    def copy_from(self, source: Node, source_offset: int, offset: int, length: int) -> bool:
        """Copy without passing through this process's memory, or return False: then nothing counts as written."""
        return False

    def zero_pieces(self, offset: int, length: int, piece: int, shortest: int) -> list[tuple[int, int, bool]] | None:
        """`pyqemu.block.zeros.split_zeros` of a range without copying it here; None where it has to be read."""
        return None

    def allocated_size(self) -> int | None:
        """Bytes on the storage, None if unknown."""
        return self.file.allocated_size() if self.file else None

    def set_read_only(self, read_only: bool) -> None:
        """Change between reading and writing; locks follow."""
        if self.file:
            self.file.set_read_only(read_only)
        self.read_only = read_only

    def reopen(self, given: dict[str, str]) -> None:
        """Change options of the specification while the node is open; UsageError for those that cannot be changed."""
        for name in sorted(given):
            raise UsageError(f"Cannot change the option '{name}'")

    # -- what `info` shows --------------------------------------------------------------------------------------

    def info_cluster_size(self) -> int:
        """Bytes per cluster, 0 if the format has none."""
        return 0

    def is_dirty(self) -> bool | None:
        """Whether the image was not closed cleanly; None if the format says nothing about itself."""
        return False

    def is_encrypted(self) -> bool:
        return False

    def specific_info(self) -> dict[str, Any] | None:
        """The format's own facts, keys as in QEMU's ImageInfoSpecific."""
        return None

    def snapshots(self) -> list[Any]:
        """Internal snapshots (`pyqemu.block.snapshot.Snapshot`)."""
        return []

    def check(self, repair: str = "") -> Any:
        """Consistency check (`pyqemu.block.check.CheckResult`); ``repair``: "", "leaks" or "all"."""
        raise UnsupportedError("This image format does not support checks")

    def close(self) -> None:
        """Write back what is cached.  Children are closed by the node afterwards."""

    def children(self) -> dict[str, Node]:
        named = {"file": self.file, "backing": self.backing}
        return {name: node for name, node in named.items() if node}


class LayoutDriver(Driver):
    """A format that is a pure layout: reading is `extents` plus reads of the children."""

    has_zero_init = True
    plain = True

    def read_into(self, offset: int, view: memoryview) -> None:
        for extent in self.extents(offset, len(view)):
            start = extent.offset - offset
            part = view[start : start + extent.length]
            if extent.status & COMPRESSED:
                self.read_compressed(extent, part)
            elif extent.status & DATA:
                self.read_stored(extent, part)
            elif extent.status & ALLOCATED:
                fill_zero(part)
            else:
                self.read_backing(extent.offset, part)

    def read_stored(self, extent: Extent, view: memoryview) -> None:
        """Fill ``view`` from one extent of data that is not compressed."""
        assert extent.node is not None and extent.host is not None
        extent.node.read_into(extent.host, view)

    def read_backing(self, offset: int, view: memoryview) -> None:
        """Bytes of the backing node; zeros where there is none or it has ended."""
        available = min(len(view), max(0, self.backing.size - offset)) if self.backing else 0
        if available:
            assert self.backing is not None
            self.backing.read_into(offset, view[:available])
        if available < len(view):
            fill_zero(view[available:])

    def read_compressed(self, extent: Extent, view: memoryview) -> None:
        """Fill ``view`` from one compressed extent (possibly a part of a cluster)."""
        raise NotImplementedError


class Watcher:
    """Whom a node tells of its changes; called in the writer's thread, while the range is not protected."""

    def changing(self, offset: int, length: int) -> None:
        """The range will be changed when this returns."""

    def changed(self, offset: int, length: int) -> None:
        """The range was changed, or it was tried."""

    def closing(self) -> None:
        """The node will be closed when this returns."""


class _Nothing:
    """What needs no lock."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, *exc: object) -> None:
        pass


_NOTHING = _Nothing()


class Node:
    """A driver behind its contract; see the module's text.  Usable as a context manager."""

    def __init__(self, driver: Driver, *, filename: str = "", options: dict[str, Any] | None = None) -> None:
        self.driver = driver
        #: The name a user gave, or a synthetic one.
        self.filename = filename
        #: The specification this node was opened from.
        self.options = options or {}
        self.closed = False
        #: Every change is stable when it returns (cache modes writethrough and directsync).
        self.through = False
        #: Calls and bytes per verb.
        self.counters: dict[str, list[int]] = {"read": [0, 0], "write": [0, 0], "zero": [0, 0], "flush": [0, 0]}
        self._ranges = RangeLock()
        self._turns = Condition()
        self._lock = self._turns.lock
        #: Changes under way, and the thread that keeps new ones out.
        self._changes = 0
        self._keeper: int | None = None
        self._watchers: tuple[Watcher, ...] = ()
        #: Nodes that were part of this graph; requests may still use them, so they are closed at the end.
        self._retired: list[Node] = []

    # -- identity -----------------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        return f"<{self.driver.name} node {self.filename!r}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @property
    def size(self) -> int:
        return self.driver.size()

    @property
    def format(self) -> str:
        return self.driver.name

    @property
    def read_only(self) -> bool:
        return self.driver.read_only

    @property
    def backing(self) -> Node | None:
        return self.driver.backing

    @property
    def file(self) -> Node | None:
        return self.driver.file

    def _check(self, verb: str, offset: int, length: int, *, writes: bool = False) -> None:
        if self.closed:
            raise ContractError(self.filename, verb, offset, length, "the node is closed")
        if offset < 0 or length < 0:
            raise ContractError(self.filename, verb, offset, length, "negative range")
        if writes and self.driver.read_only:
            raise IoError(f"{self.filename}: Block node is read-only", 1)
        if not self.driver.growable and offset + length > self.driver.size():
            raise ContractError(self.filename, verb, offset, length, f"past the end at {self.driver.size():#x}")

    def _count(self, verb: str, length: int) -> None:
        with self._lock:
            counter = self.counters[verb]
            counter[0] += 1
            counter[1] += length

    # -- reading ------------------------------------------------------------------------------------------------

    def read(self, offset: int, length: int) -> bytes:
        """``length`` bytes at ``offset``."""
        buffer = bytearray(length)
        self.read_into(offset, buffer)
        return bytes(buffer)

    def read_into(self, offset: int, buffer: bytearray | memoryview) -> None:
        """Fill a writable buffer from ``offset``."""
        view = memoryview(buffer)
        length = len(view)
        self._check("read", offset, length)
        if not length:
            return
        self._count("read", length)
        alignment = self.driver.alignment
        if self.driver.growable and not self.driver.ends_in_zeros:
            # A file that ends inside a block reads as zeros up to the block's end.
            present = min(length, max(0, self.driver.size() - offset))
            fill_zero(view[present:])
            view, length = view[:present], present
            if not length:
                return
        if alignment > 1 and (offset | length) & (alignment - 1):
            start = offset & -alignment
            end = min((offset + length + alignment - 1) & -alignment, max(self.driver.size(), offset + length))
            bounce = memoryview(bytearray(end - start))
            self.driver.read_into(start, bounce)
            view[:] = bounce[offset - start : offset - start + length]
        else:
            self.driver.read_into(offset, view)

    def extents(self, offset: int = 0, length: int | None = None) -> Iterator[Extent]:
        """The extents of this layer (not of its backing chain), covering the range exactly."""
        if length is None:
            length = max(0, self.size - offset)
        self._check("extents", offset, length)
        position, end = offset, offset + length
        if not length:
            return
        known = length
        if self.driver.growable:
            known = min(length, max(0, self.driver.size() - offset))
        for extent in self.driver.extents(offset, known) if known else ():
            if extent.offset != position or extent.length <= 0 or extent.offset + extent.length > end:
                raise ContractError(
                    self.driver.name, "extents", extent.offset, extent.length, f"expected {position:#x}"
                )
            position += extent.length
            yield extent
        if known < length:
            yield Extent(position, end - position, ZERO | ALLOCATED, position)
            position = end
        if position != end:
            raise ContractError(self.driver.name, "extents", offset, length, f"ended at {position:#x}")

    # -- writing ------------------------------------------------------------------------------------------------

    def _serialise(self, offset: int, length: int) -> Any:
        block = self.driver.cluster
        if block == 1:
            return _NOTHING
        return self._ranges.hold(offset // block * block, -(-(offset + length) // block) * block)

    def write(self, offset: int, data: bytes | bytearray | memoryview, *, fua: bool = False) -> None:
        """Store ``data``; with ``fua`` it is stable on return."""
        view = memoryview(data)
        length = len(view)
        self._check("write", offset, length, writes=True)
        if length:
            self._enter("write", offset, length)
            try:
                self._write(offset, view)
            finally:
                self._leave(offset, length)
        if fua or self.through:
            self.flush()

    def _write(self, offset: int, view: memoryview) -> None:
        length = len(view)
        alignment = self.driver.alignment
        if alignment > 1 and (offset | length) & (alignment - 1):
            start = offset & -alignment
            end = (offset + length + alignment - 1) & -alignment
            with self._ranges.hold(start, end):
                self._write_unaligned(start, end, offset, view)
        else:
            with self._serialise(offset, length):
                self.driver.write(offset, view)

    def _write_unaligned(self, start: int, end: int, offset: int, view: memoryview) -> None:
        """Read what the first and the last block hold besides ``view``, and write whole blocks."""
        driver = self.driver
        block = driver.alignment
        bounce = memoryview(bytearray(end - start))
        edges = []
        if start < offset:
            edges.append((start, "head"))
        if offset + len(view) < end and not (edges and end - start == block):
            edges.append((end - block, "tail"))
        for place, name in edges:
            driver.event(f"pwritev_rmw_{name}")
            present = min(block, driver.size() - place)
            if present > 0:
                driver.read_into(place, bounce[place - start : place - start + present])
            driver.event(f"pwritev_rmw_after_{name}")
        bounce[offset - start : offset - start + len(view)] = view
        driver.write(start, bounce)

    def place(self, offset: int, length: int) -> Callable[[memoryview], None] | None:
        """See `Driver.place`.  Nothing changes for readers before the result is called; what is never written is given back at the end."""
        self._check("place", offset, length, writes=True)
        put = None if self.through or not length else self.driver.place(offset, length)
        if put is None:
            return None

        def write(view: memoryview) -> None:
            self._check("write", offset, length, writes=True)
            if len(view) != length:
                raise ContractError(self.filename, "write", offset, len(view), f"the place has {length:#x} bytes")
            self._enter("write", offset, length)
            try:
                put(view)
            finally:
                self._leave(offset, length)

        return write

    def write_compressed(self, offset: int, data: bytes | memoryview) -> None:
        """Store whole clusters compressed (the last one may be cut by the end of the image)."""
        view = memoryview(data)
        self._check("write_compressed", offset, len(view), writes=True)
        if not self.driver.can_compress:
            raise UnsupportedError(f"Compression not supported for this file format: {self.driver.name}")
        if offset % self.driver.cluster or (len(view) % self.driver.cluster and offset + len(view) != self.size):
            raise ContractError(self.filename, "write_compressed", offset, len(view), "not cluster aligned")
        self._enter("write", offset, len(view))
        try:
            with self._serialise(offset, len(view)):
                self.driver.write_compressed(offset, view)
        finally:
            self._leave(offset, len(view))
        if self.through:
            self.flush()

    def zero(self, offset: int, length: int, *, unmap: bool = False, fua: bool = False, fast: bool = False) -> None:
        """Make the range read as zero, by metadata where the driver can.

        ``fast``: only so; an IoError (EOPNOTSUPP) if zeros would have to be written, and then nothing has changed.
        """
        self._check("zero", offset, length, writes=True)
        if length:
            self._enter("zero", offset, length)
            try:
                self._zero(offset, length, unmap, fast)
            finally:
                self._leave(offset, length)
        if fua or self.through:
            self.flush()

    def _zero(self, offset: int, length: int, unmap: bool, fast: bool) -> None:
        block = self.driver.zero_alignment
        size = self.driver.size()
        first = -(-offset // block) * block
        # The end of the image counts as aligned: what follows it does not exist.
        last = offset + length if offset + length == size else (offset + length) // block * block
        if fast and (first > offset or last < offset + length or first >= last):
            raise IoError(f"{self.filename}: zeros would have to be written", errno.EOPNOTSUPP)
        if first >= last:
            if offset < first < offset + length:
                self._zero_part(offset, first - offset, unmap)
                offset, length = first, offset + length - first
            self._zero_part(offset, length, unmap)
            return
        if first > offset:
            self._zero_part(offset, first - offset, unmap)
        try:
            with self._serialise(first, last - first):
                self.driver.zero(first, last - first, unmap)
        except UnsupportedError:
            if fast:
                raise IoError(f"{self.filename}: zeros would have to be written", errno.EOPNOTSUPP) from None
            self._zero_by_writing(first, last - first)
        if last < offset + length:
            self._zero_part(last, offset + length - last, unmap)

    def _zero_part(self, offset: int, length: int, unmap: bool) -> None:
        """Zeros inside one block: the whole block if nothing else is in it, otherwise they are written."""
        block = self.driver.zero_alignment
        start, end = offset // block * block, min((offset // block + 1) * block, self.driver.size())
        stop = offset + length
        if end <= start or stop > end:  # a file that grows
            self._zero_by_writing(offset, length)
            return
        with self._serialise(
            start, end - start
        ):  # what others write into the block comes before the look at it, or after the zeros
            alone = self.known_zero(start, offset - start) and self.known_zero(stop, end - stop)
            if alone and all(
                one.status & ZERO or not one.status & (DATA | UNKNOWN) for one in self.driver.extents(start, end - start)
            ):
                try:
                    self.driver.zero(start, end - start, unmap)
                    return
                except UnsupportedError:
                    if self.backing is None and self.known_zero(offset, length):
                        return
        self._write_zeros(offset, length)

    def _write_zeros(self, offset: int, length: int) -> None:
        while length:
            step = min(length, len(ZEROS))
            self._write(offset, ZEROS[:step])
            offset, length = offset + step, length - step

    def make_zero(self, offset: int, length: int) -> None:
        """Make the range read as zero, giving space back; what metadata calls zero already is left as it is."""
        from .ops.status import chain_extents

        start = end = offset
        for found in chain_extents(self, offset, length):
            if found.status & ZERO:
                if start < end:
                    self.zero(start, end - start, unmap=True)
                start = found.offset + found.length
            end = found.offset + found.length
        if start < end:
            self.zero(start, end - start, unmap=True)

    def _zero_by_writing(self, offset: int, length: int) -> None:
        while length:
            step = min(length, len(ZEROS))
            # (what is zero in the backing file today is not this image's zero)
            if self.backing is not None or not (offset + step <= self.size and self.known_zero(offset, step)):
                self._write(offset, ZEROS[:step])
            offset, length = offset + step, length - step

    def known_zero(self, offset: int, length: int) -> bool:
        """Whether metadata alone (of the whole chain) says the range reads as zero."""
        for extent in self.extents(offset, length):
            if extent.status & ZERO:
                continue
            if extent.status & (DATA | ALLOCATED | UNKNOWN):
                return False
            below = self.backing
            inside = min(extent.length, max(0, below.size - extent.offset)) if below else 0
            if inside and below and not below.known_zero(extent.offset, inside):
                return False
        return True

    def discard(self, offset: int, length: int) -> None:
        """Tell that the contents are not needed; only whole blocks inside the range are given back."""
        self._check("discard", offset, length, writes=True)
        block = self.driver.zero_alignment
        first = -(-offset // block) * block
        last = offset + length if offset + length == self.size else (offset + length) // block * block
        if first < last:
            self._enter("zero", first, last - first)
            try:
                with self._serialise(first, last - first):
                    self.driver.discard(first, last - first)
            finally:
                self._leave(first, last - first)

    def copy_from(self, source: Node, source_offset: int, offset: int, length: int) -> None:
        """Copy from another node: in the kernel if both ends allow it, otherwise through a bounded buffer."""
        from .ops.status import stored_runs

        source._check("copy", source_offset, length)
        self._check("copy", offset, length, writes=True)
        for node, place, size in stored_runs(source, source_offset, length):
            if node is None:
                self.zero(offset, size)
            else:
                self.copy_stored(node, place, offset, size)
            offset += size

    def copy_stored(self, source: Node, source_offset: int, offset: int, length: int) -> None:
        """`copy_from` of a node that has the bytes themselves (see `pyqemu.block.ops.status.stored_runs`); not empty."""
        self._enter("write", offset, length)
        try:
            with self._serialise(offset, length):
                done = self.driver.copy_from(source, source_offset, offset, length)
        finally:
            self._leave(offset, length)
        if done:
            if self.through:
                self.flush()
            return
        buffer = memoryview(bytearray(min(length, 1 << 18)))
        while length:
            part = buffer[: min(length, len(buffer))]
            source.read_into(source_offset, part)
            self.write(offset, part)
            offset, source_offset, length = offset + len(part), source_offset + len(part), length - len(part)

    def debug_event(self, name: str, offset: int = 0, length: int = 0) -> None:
        """Tell this node and those below it (not its backing files) that a step was reached; see `Driver.event`."""
        node: Node | None = self
        while node is not None:
            node.driver.event(name, offset, length)
            node = node.driver.file

    def flush(self) -> None:
        """Everything written so far survives a power cut."""
        self._check("flush", 0, 0)
        self._count("flush", 0)
        if not self.driver.read_only:
            self.driver.flush()

    def truncate(self, size: int, preallocation: str = "off") -> None:
        """Change the size in bytes; new space reads as zero."""
        self._check("truncate", 0, 0)
        if self.driver.read_only:
            raise IoError(f"{self.filename}: Block node is read-only", 1)
        if size < 0:
            raise UsageError("Image size must not be negative")
        if self._watchers and size != self.size:
            raise UsageError(f"{self.filename}: the size cannot be changed while a job uses the image")
        self.driver.truncate(size, preallocation)

    # -- jobs ---------------------------------------------------------------------------------------------------

    def _enter(self, verb: str, offset: int, length: int) -> None:
        """A change begins; it waits while somebody keeps the node frozen."""
        with self._lock:
            while self._keeper is not None and self._keeper != get_ident():
                self._turns.wait()
            self._changes += 1
            counter = self.counters[verb]
            counter[0] += 1
            counter[1] += length
            watchers = self._watchers
        try:
            for watcher in watchers:
                watcher.changing(offset, length)
        except BaseException:
            self._leave(offset, length)
            raise

    def _leave(self, offset: int, length: int) -> None:
        for watcher in self._watchers:
            watcher.changed(offset, length)
        with self._lock:
            self._changes -= 1
            if self._keeper is not None:
                self._turns.notify_all()

    def frozen(self) -> _Frozen:
        """Nobody else changes the node inside a ``with``: who is at it has finished, who comes waits.  Reading goes on."""
        return _Frozen(self)

    def _freeze(self) -> None:
        with self._lock:
            while self._keeper is not None:
                self._turns.wait()
            self._keeper = get_ident()
            while self._changes:
                self._turns.wait()

    def _thaw(self) -> None:
        with self._lock:
            self._keeper = None
            self._turns.notify_all()

    def watch(self, watcher: Watcher) -> None:
        """Tell ``watcher`` of every change from now on."""
        self._watchers = (*self._watchers, watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Stop telling; harmless if it is not told anyway."""
        self._watchers = tuple(one for one in self._watchers if one is not watcher)

    def swap(self, other: Node) -> None:
        """Change places with another node: who holds one uses the other's image from now on.

        To be done while this node is `frozen` and nobody changes the other one.
        """
        self.driver, other.driver = other.driver, self.driver
        self.filename, other.filename = other.filename, self.filename
        self.options, other.options = other.options, self.options
        self._retired, other._retired = other._retired, self._retired
        self._ranges, other._ranges = other._ranges, self._ranges

    def keep_backing(self, offset: int, length: int) -> None:
        """Store what only the backing chain holds of a range of whole clusters, in one step as seen by writers."""
        self._check("write", offset, length, writes=True)
        with self._serialise(offset, length):
            for extent in list(self.driver.extents(offset, length)):
                if extent.status & (DATA | ZERO | ALLOCATED) or self.known_zero(extent.offset, extent.length):
                    continue
                buffer = memoryview(bytearray(extent.length))
                self.driver.read_into(extent.offset, buffer)
                self.driver.write(extent.offset, buffer)

    def drop_backing(self) -> None:
        """Read from the backing node no more; it is closed together with this one."""
        if self.driver.backing is not None:
            self._retired.append(self.driver.backing)
            self.driver.backing = None

    # -- life ---------------------------------------------------------------------------------------------------

    def allocated_size(self) -> int | None:
        """Bytes this node takes on its storage."""
        return self.driver.allocated_size()

    def set_read_only(self, read_only: bool) -> None:
        """Reopen for writing, or back."""
        if read_only != self.driver.read_only:
            if read_only:
                self.driver.flush()
            self.driver.set_read_only(read_only)

    def close(self) -> None:
        """Write back caches and close the children; harmless when repeated."""
        if self.closed:
            return
        for watcher in self._watchers:
            watcher.closing()
        try:
            self.driver.close()
        finally:
            self.closed = True
            for child in [*self.driver.children().values(), *self._retired]:
                child.close()

    def chain(self) -> Iterator[Node]:
        """This node and its backing nodes, top first."""
        node: Node | None = self
        while node:
            yield node
            node = node.backing

    def reads_zero(self, offset: int, length: int) -> bool:
        """Whether the bytes are zero, by metadata or else by reading."""
        if self.known_zero(offset, length):
            return True
        buffer = memoryview(bytearray(min(length, 1 << 20)))
        while length:
            part = buffer[: min(length, len(buffer))]
            self.read_into(offset, part)
            if not is_zero(part):
                return False
            offset, length = offset + len(part), length - len(part)
        return True


class _Frozen:
    __slots__ = ("_node",)

    def __init__(self, node: Node) -> None:
        self._node = node

    def __enter__(self) -> None:
        self._node._freeze()

    def __exit__(self, *exc: object) -> None:
        self._node._thaw()
