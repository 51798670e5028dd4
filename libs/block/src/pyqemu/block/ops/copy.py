"""Copying one image's contents into another: the engine of convert, dd and mirror.

Worker threads read and find zeros or compress; with in-order writing each waits for its turn before it writes, so
the target is laid out as one thread would have done it, while reading and compressing overlap.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..errors import BlockError, IoError, UsageError
from ..node import ALLOCATED, DATA, ZERO, Node
from ..zeros import fill_zero, is_zero
from .status import chain_extents

__all__ = ["CopyOptions", "Pace", "Progress", "copy_images", "split_zeros"]

Progress = Callable[[int, int], None]
_UNIT = 2 << 20


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
    #: Bytes per second, 0: no limit.
    rate: int = 0


class Pace:
    """Keeps a transfer at ``rate`` bytes per second on average; 0 means no limit."""

    def __init__(self, rate: int) -> None:
        self.rate, self._spent = rate, 0
        self._started = time.monotonic()
        self._lock = threading.Lock()

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
    number: int
    source: Node
    source_offset: int
    offset: int
    length: int
    zero: bool


def split_zeros(view: memoryview, piece: int, shortest: int) -> Iterator[tuple[int, int, bool]]:
    """(start, end, zero) runs of ``view`` on a grid of ``piece`` bytes; zero runs below ``shortest`` count as data."""
    length = len(view)
    if is_zero(view):
        yield 0, length, True
        return
    # One look at the first byte of every piece rules out most of them at once.
    firsts = bytes(view[::piece])
    marks = bytearray(len(firsts))
    found = firsts.find(0)
    while found >= 0:
        marks[found] = is_zero(view[found * piece : (found + 1) * piece])
        found = firsts.find(0, found + 1)
    data_start = position = 0
    while position < len(marks):
        start = marks.find(1, position)
        if start < 0:
            break
        stop = marks.find(0, start)
        position = stop if stop >= 0 else len(marks)
        begin, end = start * piece, min(position * piece, length)
        if end - begin >= shortest or (end == length and end - begin >= piece):
            if begin > data_start:
                yield data_start, begin, False
            yield begin, end, True
            data_start = end
    if data_start < length:
        yield data_start, length, False


class _Copy:
    def __init__(self, sources: list[Node], target: Node, options: CopyOptions, progress: Progress | None) -> None:
        self.sources, self.target, self.options = sources, target, options
        self.progress = progress
        self.total = sum(source.size for source in sources)
        self.done = 0
        self.cluster = max(target.driver.cluster, 1)
        self.piece = self.cluster if self.cluster > 1 else max(512, min(4096, options.sparse or 4096))
        self.units = self._units()
        self.lock = threading.Lock()
        #: Apart from the lock around `units`, which count what they pass over.
        self.counting = threading.Lock()
        self.turn = threading.Condition()
        self.next_number = 0
        self.error: BaseException | None = None
        self.pace = Pace(options.rate)
        self.main = threading.current_thread()

    # -- what to copy -------------------------------------------------------------------------------------------

    def _status(self, source: Node) -> Iterator[tuple[int, int, int]]:
        """(start, end, kind) of a source: kind is DATA, ZERO, or 0 for what the target's backing file has."""
        if self.options.only_top_layer:
            for extent in source.extents():
                kind = ZERO if extent.status & ZERO else DATA if extent.status & (DATA | ALLOCATED) else 0
                yield extent.offset, extent.offset + extent.length, kind
        else:
            for status in chain_extents(source):
                yield status.offset, status.offset + status.length, ZERO if status.status & ZERO else DATA

    def _units(self) -> Iterator[_Unit]:
        base = number = 0
        for source in self.sources:
            for start, end, zero in self._pieces(source):
                while start < end:
                    step = end - start if zero else min(end, (start // _UNIT + 1) * _UNIT) - start
                    yield _Unit(number, source, start, base + start, step, zero)
                    number += 1
                    start += step
            base += source.size

    def _pieces(self, source: Node) -> Iterator[tuple[int, int, bool]]:
        """(start, end, zero), whole clusters of the target: a cluster with any data is data."""
        grid = self.cluster if len(self.sources) == 1 else 1
        size = source.size
        emitted = 0
        zeros: int | None = None  # where a pending run of zeros starts

        def zero_run(start: int, end: int) -> Iterator[tuple[int, int, bool]]:
            nonlocal emitted
            first = max(emitted, start // grid * grid)
            aligned = -(-start // grid) * grid
            last = end if end == size else end // grid * grid
            if first < start and aligned <= size:  # the run starts inside a cluster that was skipped
                yield first, aligned, False
                emitted = aligned
            begin = max(emitted, aligned)
            if begin < last:
                yield begin, last, True
                emitted = last
            if last < end and emitted < end:
                stop = min(-(-end // grid) * grid, size)
                yield max(emitted, last), stop, False
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
                self._advance(end - start)
                continue
            first, last = max(emitted, start // grid * grid), min(-(-end // grid) * grid, size)
            if first < last:
                yield first, last, False
                emitted = last
        if zeros is not None:
            yield from zero_run(max(zeros, emitted), size)

    # -- doing it -----------------------------------------------------------------------------------------------

    def run(self) -> None:
        workers = max(1, min(self.options.workers, max(2, os.cpu_count() or 1)))
        threads = [threading.Thread(target=self._work, daemon=True) for _ in range(workers - 1)]
        for thread in threads:
            thread.start()
        self._work()
        for thread in threads:
            thread.join()
        if self.error:
            raise self.error
        if self.progress:
            self.progress(self.total, self.total)

    def _work(self) -> None:
        buffer = memoryview(bytearray(min(_UNIT, max(self.total, 1))))
        try:
            while self.error is None:
                with self.lock:
                    unit = next(self.units, None)
                if unit is None:
                    return
                self._copy(unit, buffer)
                self._advance(unit.length)
                self.pace.spend(unit.length)
        except BaseException as error:
            if self.error is None:
                self.error = error
            with self.turn:
                self.turn.notify_all()

    def _advance(self, length: int) -> None:
        with self.counting:
            self.done += length
        if self.progress and threading.current_thread() is self.main:
            self.progress(min(self.done, self.total), self.total)

    def _wait_turn(self, number: int) -> None:
        if self.options.out_of_order:
            return
        with self.turn:
            self.turn.wait_for(lambda: self.next_number == number or self.error is not None)
        if self.error is not None:
            raise IoError("copy stopped by an error in another worker")

    def _end_turn(self) -> None:
        if not self.options.out_of_order:
            with self.turn:
                self.next_number += 1
                self.turn.notify_all()

    def _copy(self, unit: _Unit, buffer: memoryview) -> None:
        if unit.zero:
            self._wait_turn(unit.number)
            if not self.options.target_is_zero:
                self.target.zero(unit.offset, unit.length, unmap=True)
            self._end_turn()
            return
        if self.options.offload:
            self._wait_turn(unit.number)
            self.target.copy_from(unit.source, unit.source_offset, unit.offset, unit.length)
            self._end_turn()
            return
        view = buffer[: unit.length]
        self._read(unit, view)
        if self.options.compress:
            self._compress(unit, view)
            return
        pieces = split_zeros(view, self.piece, self.options.sparse) if self.options.sparse else [(0, len(view), False)]
        self._wait_turn(unit.number)
        for start, end, zero in pieces:
            if not zero:
                self.target.write(unit.offset + start, view[start:end])
            elif not self.options.target_is_zero:
                self.target.zero(unit.offset + start, end - start, unmap=True)
        self._end_turn()

    def _read(self, unit: _Unit, view: memoryview) -> None:
        source, offset = unit.source, unit.source_offset
        try:
            first = max(0, min(len(view), source.size - offset))
            source.read_into(offset, view[:first])
            if first < len(view):
                fill_zero(view[first:])
        except BlockError:
            if not self.options.salvage:
                raise
            self._salvage(unit, view)

    def _salvage(self, unit: _Unit, view: memoryview) -> None:
        """Read sector by sector; what cannot be read becomes zeros."""
        import logging

        for start in range(0, len(view), 512):
            part = view[start : start + 512]
            try:
                unit.source.read_into(unit.source_offset + start, part)
            except BlockError as error:
                logging.getLogger(__name__).warning(
                    "error while reading offset %d: %s", unit.source_offset + start, error
                )
                fill_zero(part)

    def _compress(self, unit: _Unit, view: memoryview) -> None:
        driver = self.target.driver
        compress = getattr(driver, "compress", None)
        packed: list[tuple[int, bytes | None, memoryview]] = []
        for start in range(0, len(view), self.cluster):
            part = view[start : start + self.cluster]
            if is_zero(part):
                packed.append((start, None, part[:0]))
            else:
                packed.append((start, compress(part) if compress else None, part))
        self._wait_turn(unit.number)
        batch: list[tuple[int, bytes]] = []
        for start, payload, part in packed:
            if payload is not None:
                batch.append((unit.offset + start, payload))
            elif not len(part):
                if not self.options.target_is_zero:
                    self.target.zero(unit.offset + start, min(self.cluster, len(view) - start), unmap=True)
            elif compress:
                self.target.write(unit.offset + start, part)
            else:
                self.target.write_compressed(unit.offset + start, part)
        if batch:
            driver.store_payloads(batch)  # type: ignore[attr-defined]
        self._end_turn()


def copy_images(sources: list[Node], target: Node, options: CopyOptions, progress: Progress | None = None) -> None:
    """Write the sources one after the other to the target."""
    total = sum(source.size for source in sources)
    if target.size < total:
        raise UsageError("output file is smaller than input file")
    if options.compress and not target.driver.can_compress:
        raise UsageError("Compression not supported for this file format")
    if options.compress and len(sources) > 1 and any(s.size % target.driver.cluster for s in sources[:-1]):
        options = options._replace(workers=1)
    _Copy(sources, target, options, progress).run()
