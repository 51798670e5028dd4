"""Copying one image's contents into another: the engine of convert.

Worker threads read and find zeros or compress.  Unless that is not wanted, each waits for its turn before it chooses
places in the target, so that this is laid out as one thread would have done it; then it writes while others go on.
Where places cannot be chosen apart from writing, it writes in its turn.
"""

from __future__ import annotations

import os
import time
from _thread import allocate_lock
from itertools import accumulate

from ..errors import BlockError, IoError, UsageError, reason
from ..named import NamedTuple
from ..node import ALLOCATED, DATA, ZERO, Driver, Extent, Node
from ..zeros import fill_zero, is_zero, split_zeros
from .status import chain_extents, stored_runs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Progress = Callable[[int, int], None]

__all__ = ["CopyOptions", "Pace", "copy_images"]

_UNIT = 2 << 20
#: What file systems share is whole blocks of at least this size.
_SHARED_BLOCK = 4096


class CopyOptions(NamedTuple):
    """``sparse``: shortest run of zeros that is not written (0: write everything)."""

    sparse: int = 4096
    compress: bool = False
    workers: int = 8
    out_of_order: bool = False
    #: The target reads as zero everywhere already.
    target_is_zero: bool = False
    #: The target has a backing file: only what the top layer of the source holds is copied.
    only_top_layer: bool = False
    offload: bool = False
    salvage: bool = False
    #: Told (a line) of what could not be read, when salvaging.
    warn: Callable[[str], None] | None = None
    #: Bytes per second, 0: no limit.
    rate: int = 0


class Pace:
    """Keeps a transfer at ``rate`` bytes per second on average; 0 means no limit."""

    def __init__(self, rate: int) -> None:
        self.rate, self._spent = rate, 0
        self._started = time.monotonic()
        self._lock = allocate_lock()

    def spend(self, length: int) -> None:
        """Account for bytes that were moved, and sleep if that was too fast."""
        if not self.rate:
            return
        with self._lock:
            self._spent += length
            ahead = self._spent / self.rate - (time.monotonic() - self._started)
        if ahead > 0:
            time.sleep(ahead)


class _Unit(NamedTuple):
    source: Node
    source_offset: int
    offset: int
    length: int
    zero: bool


class _ReadError(IoError):
    """The place is named already."""


class _Turn:
    """The place of a unit in the order of writing: its turn comes when the turn before it has ended."""

    __slots__ = ("_before", "_done", "_ended")

    def __init__(self, before: _Turn | None) -> None:
        self._before = before
        self._done = allocate_lock()
        self._done.acquire()
        self._ended = False

    def wait(self) -> None:
        if self._before is not None:
            with self._before._done:
                self._before = None

    def end(self) -> None:
        """Let the next one go on; harmless when repeated."""
        if not self._ended:
            self.wait()
            self._ended = True
            self._done.release()


class _Buffer:
    """A worker's memory, made when something is read into it.

    It begins with a page: the kernel copies whole pages to and from it a third faster than to what a bytearray has.
    """

    __slots__ = ("_view",)

    def __init__(self) -> None:
        self._view = memoryview(b"")

    def view(self, length: int) -> memoryview:
        if len(self._view) < length:
            from mmap import mmap

            self._view = memoryview(mmap(-1, length))
        return self._view[:length]


def _leaves(node: Node) -> Iterator[Node]:
    """The nodes below that have nothing below them."""
    children = list(node.driver.children().values())
    for child in children:
        yield from _leaves(child)
    if not children:
        yield node


def _remote(node: Node) -> bool:
    """Whether requests wait for something other than this machine's processors and page cache."""
    return any(
        one.driver.name not in ("file", "null-co") or getattr(one.driver, "cache", "") in ("none", "directsync")
        for one in _leaves(node)
    )


class _Copy:
    def __init__(self, sources: list[Node], target: Node, options: CopyOptions, progress: Progress | None) -> None:
        self.sources, self.target, self.options = sources, target, options
        self.progress = progress
        self.total = self.done = 0
        self.cluster = max(target.driver.cluster, 1)
        shortest = 1 << max(options.sparse.bit_length() - 1, 9)
        self.piece = max(self.cluster, min(shortest, _UNIT))
        self.remote = any(map(_remote, [target, *sources]))
        self.units = self._units()
        self.lock = allocate_lock()
        #: Apart from the lock around `units`, which count what they pass over.
        self.counting = allocate_lock()
        #: Of the unit that was handed out last.
        self.last_turn: _Turn | None = None
        self.error: BaseException | None = None
        self.pace = Pace(options.rate)
        #: Whether the target can share storage with something that the sources read.
        self.sharing = not (options.compress or options.salvage or options.offload) and any(
            target.driver.takes_from(leaf) for source in sources for leaf in _leaves(source)
        )

    # -- what to copy -------------------------------------------------------------------------------------------

    def _known(self, source: Node, offset: int, length: int) -> Iterator[tuple[int, int, int]]:
        """(start, end, kind) of a range: kind is DATA, ZERO, or 0 for what the target's backing file has."""
        if self.options.only_top_layer:
            for extent in source.extents(offset, length):
                kind = ZERO if extent.status & ZERO else DATA if extent.status & (DATA | ALLOCATED) else 0
                yield extent.offset, extent.offset + extent.length, kind
        else:
            for status in chain_extents(source, offset, length):
                yield status.offset, status.offset + status.length, ZERO if status.status & ZERO else DATA

    def _status(self, source: Node) -> Iterator[tuple[int, int, int]]:
        """All of a source; when salvaging, sectors whose status cannot be told count as data."""
        if not self.options.salvage:
            yield from self._known(source, 0, source.size)
            return
        position = 0
        while position < source.size:
            length = source.size - position
            while True:
                try:
                    found = next(self._known(source, position, length))
                    break
                except BlockError as error:
                    if length <= 512:
                        self._warn(f"error while reading block status at offset {position}: {reason(error)}")
                        found = position, position + length, DATA
                        break
                    length = -(-length // 2048) * 512  # a quarter, in whole sectors
            yield found
            position = found[1]

    def _warn(self, text: str) -> None:
        if self.options.warn:
            self.options.warn(text)

    def _count(self) -> int:
        """Bytes that will be read: what progress is measured in."""
        passed = (0, ZERO) if self.options.sparse else (0,)
        return sum(
            end - start for source in self.sources for start, end, kind in self._status(source) if kind not in passed
        )

    def _units(self) -> Iterator[_Unit]:
        base = 0
        for source in self.sources:
            for start, end, kind in self._pieces(source):
                zero = kind == ZERO
                while start < end:
                    step = end - start if zero else min(end, (start // _UNIT + 1) * _UNIT) - start
                    yield _Unit(source, start, base + start, step, zero)
                    start += step
            base += source.size

    def _pieces(self, source: Node) -> Iterator[tuple[int, int, int]]:
        """(start, end, kind), whole clusters of the target: a cluster with any data is data."""
        grid = self.cluster if len(self.sources) == 1 else 1
        size = source.size
        emitted = 0
        zeros: int | None = None  # where a pending run of zeros starts

        def zero_run(start: int, end: int) -> Iterator[tuple[int, int, int]]:
            nonlocal emitted
            first = max(emitted, start // grid * grid)
            aligned = -(-start // grid) * grid
            last = end if end == size else end // grid * grid
            if first < start and aligned <= size:  # the run starts inside a cluster that was skipped
                yield first, aligned, DATA
                emitted = aligned
            begin = max(emitted, aligned)
            if begin < last:
                yield begin, last, ZERO
                emitted = last
            if last < end and emitted < end:
                stop = min(-(-end // grid) * grid, size)
                yield max(emitted, last), stop, DATA
                emitted = stop

        for start, end, kind in self._status(source):
            if kind == ZERO and self.options.sparse:
                zeros = start if zeros is None else zeros
                continue
            if zeros is not None and kind != ZERO:
                whole = start // grid * grid if kind else start
                if zeros < whole:
                    yield from zero_run(zeros, whole)
                zeros = None
            if not kind:
                continue
            first, last = max(emitted, start // grid * grid), min(-(-end // grid) * grid, size)
            if first < last:
                yield first, last, DATA
                emitted = last
        if zeros is not None:
            yield from zero_run(max(zeros, emitted), size)

    # -- doing it -----------------------------------------------------------------------------------------------

    def run(self) -> None:
        import threading

        if self.progress or self.options.salvage:  # what cannot be read is told of on this pass, too
            self.total = self._count()
        processors = max(2, os.cpu_count() or 1)
        workers = self.options.workers if self.remote else processors
        threads = [
            threading.Thread(target=self._work, daemon=True) for _ in range(min(workers, self.options.workers) - 1)
        ]
        #: One writes, one waits: the kernel has a file written by one at a time, and who waits there spins.
        self.writing = threading.Semaphore(2)
        for thread in threads:
            thread.start()
        self._work()
        for thread in threads:
            thread.join()
        if self.error:
            raise self.error
        if self.progress and self.done < self.total:
            self.progress(self.total, self.total)

    def _work(self) -> None:
        buffer = _Buffer()
        try:
            while self.error is None:
                with self.lock:
                    unit = next(self.units, None)
                    if unit is None:
                        return
                    if unit.zero and self.options.target_is_zero:
                        continue
                    turn = self.last_turn = _Turn(None if self.options.out_of_order else self.last_turn)
                try:
                    self._copy(unit, buffer, turn)
                except _ReadError:
                    raise
                except IoError as error:
                    raise IoError(f"error while writing at byte {unit.offset}: {reason(error)}", error.errno) from error
                finally:
                    turn.end()
                if not unit.zero or not self.options.sparse:
                    self._advance(unit.length)
                    self.pace.spend(unit.length)
        except BaseException as error:
            if self.error is None:
                self.error = error

    def _advance(self, length: int) -> None:
        if self.progress:
            with self.counting:
                self.done += length
                # Whole clusters of the target may take in zeros that were not counted.
                self.progress(min(self.done, self.total), self.total)

    def _copy(self, unit: _Unit, buffer: _Buffer, turn: _Turn) -> None:
        if unit.zero:
            self._wait(turn)
            self.target.make_zero(unit.offset, unit.length)
            return
        if self.options.offload:
            self._wait(turn)
            self.target.copy_from(unit.source, unit.source_offset, unit.offset, unit.length)
            return
        if self.sharing and self._share(unit, turn):
            return
        view = buffer.view(unit.length)
        self._read(unit, view)
        if self.options.compress:
            self._compress(unit, view, turn)
            return
        pieces = [(0, len(view), False)]
        if self.options.sparse:
            pieces = list(split_zeros(view, self.piece, self.options.sparse))
        self._wait(turn)
        target, base = self.target, unit.offset
        placed = []
        for start, end, zero in pieces:
            if zero:
                if not self.options.target_is_zero:
                    target.make_zero(base + start, end - start)
                continue
            put = target.place(base + start, end - start)
            if put is not None:
                placed.append((put, start, end))
            else:
                target.write(base + start, view[start:end])
        turn.end()
        if placed:
            with self.writing:
                for put, start, end in placed:
                    put(view[start:end])

    def _share(self, unit: _Unit, turn: _Turn) -> bool:
        """Let the target's file refer to what the source's stores; False, and nothing done, where that is not possible."""
        driver = self.target.driver
        sparse = self.options.sparse
        work: list[tuple[Node | None, int, int, int]] = []
        done = unit.offset
        for node, place, length in stored_runs(unit.source, unit.source_offset, unit.length):
            if node is None and sparse:
                work.append((None, 0, done, length))
            elif node is None or not driver.takes_from(node) or done % self.piece or (place | done) % _SHARED_BLOCK:
                return False
            else:
                pieces = node.driver.zero_pieces(place, length, self.piece, sparse) if sparse else [(0, length, False)]
                if pieces is None:
                    return False
                work += [
                    (None if zero else node, place + start, done + start, end - start) for start, end, zero in pieces
                ]
            done += length
        self._wait(turn)
        for node, place, offset, length in work:
            if node is not None:
                self.target.copy_stored(node, place, offset, length)
            elif not self.options.target_is_zero:
                self.target.make_zero(offset, length)
        return True

    def _wait(self, turn: _Turn) -> None:
        turn.wait()
        if self.error is not None:
            raise IoError("copy stopped by an error in another worker")

    def _read(self, unit: _Unit, view: memoryview) -> None:
        try:
            unit.source.read_into(unit.source_offset, view)
        except BlockError as error:
            if self.options.salvage:
                self._salvage(unit, view)
            elif isinstance(error, IoError):
                raise _ReadError(f"error while reading at byte {unit.offset}: {reason(error)}", error.errno) from error
            else:
                raise

    def _salvage(self, unit: _Unit, view: memoryview) -> None:
        """Read sector by sector; what cannot be read becomes zeros."""
        for start in range(0, len(view), 512):
            part = view[start : start + 512]
            try:
                unit.source.read_into(unit.source_offset + start, part)
            except BlockError as error:
                self._warn(f"error while reading offset {unit.source_offset + start}: {reason(error)}")
                fill_zero(part)

    def _compress(self, unit: _Unit, view: memoryview, turn: _Turn) -> None:
        driver = self.target.driver
        compress = getattr(driver, "compress", None)
        packed: list[tuple[int, bytes | None, memoryview]] = []
        for start in range(0, len(view), self.cluster):
            part = view[start : start + self.cluster]
            if self.options.sparse and is_zero(part):
                packed.append((start, None, part[:0]))
            else:
                packed.append((start, compress(part) if compress else None, part))
        self._wait(turn)
        batch: list[tuple[int, bytes]] = []
        for start, payload, part in packed:
            if payload is not None:
                batch.append((unit.offset + start, payload))
            elif not len(part):
                if not self.options.target_is_zero:
                    self.target.make_zero(unit.offset + start, min(self.cluster, len(view) - start))
            elif compress:
                self.target.write(unit.offset + start, part)
            else:
                self.target.write_compressed(unit.offset + start, part)
        if batch:
            driver.store_payloads(batch)  # type: ignore[attr-defined]


class _Joined(Driver):
    """Images one after the other.  It does not own them."""

    name = "joined"

    def __init__(self, parts: list[Node]) -> None:
        super().__init__()
        self.read_only = True
        ends = list(accumulate(part.size for part in parts))
        self._parts = list(zip([0, *ends[:-1]], ends, parts, strict=True))

    def size(self) -> int:
        return self._parts[-1][1]

    def _cut(self, offset: int, length: int) -> Iterator[tuple[int, int, int, Node]]:
        """(start, end, where the image starts, image) of a range."""
        for first, last, part in self._parts:
            start, end = max(first, offset), min(last, offset + length)
            if start < end:
                yield start, end, first, part

    def read_into(self, offset: int, view: memoryview) -> None:
        for start, end, first, part in self._cut(offset, len(view)):
            part.read_into(start - first, view[start - offset : end - offset])

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        for start, end, first, part in self._cut(offset, length):
            for found in chain_extents(part, start - first, end - start):
                yield Extent(found.offset + first, found.length, found.status | ALLOCATED)

    def children(self) -> dict[str, Node]:
        return {str(index): part for index, (_, _, part) in enumerate(self._parts)}


def copy_images(sources: list[Node], target: Node, options: CopyOptions, progress: Progress | None = None) -> None:
    """Write the sources one after the other to the target."""
    total = sum(source.size for source in sources)
    if target.size < total:
        raise UsageError("output file is smaller than input file")
    if options.compress and not target.driver.can_compress:
        raise UsageError("Compression not supported for this file format")
    if len(sources) > 1:
        # As one source: a cluster of the target may hold the end of one and the start of the next.
        sources = [Node(_Joined(sources), filename=sources[0].filename)]
    _Copy(sources, target, options, progress).run()
