"""Jobs on open images: mirror, commit, backup and stream, each in a thread, while the images are in use.

Others may read and write the source through the same `Node` all the time:

* `mirror` copies everything and then follows the writes; `Job.complete` ends it at a moment without writers, when both images
  are equal, and can put the target in the source's place.
* `commit` does the same between an image and an image below it.
* `backup` copies the contents of the moment at which it was started: a write waits until what it replaces is saved.
* `stream` stores what only the backing images hold and cuts the chain.

`Job.cancel`, `pause` and `resume` work at any time; ``rate`` limits bytes per second.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from .errors import BlockError, UnsupportedError, UsageError
from .node import ALLOCATED, DATA, UNKNOWN, ZERO, Node, Watcher
from .ops.copy import Pace
from .ops.status import chain_extents
from .rangelock import RangeLock
from .ranges import RangeSet
from .zeros import is_zero, split_zeros

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["Cancelled", "Job", "backup", "commit", "mirror", "stream"]

_STEP = 1 << 20


class Cancelled(BlockError):
    """The job was told to stop."""


class Job:
    """Work in a thread.  ``done`` and ``total`` are bytes; ``total`` grows when others write."""

    def __init__(self, name: str, work: Callable[[Job], None], *, rate: int = 0) -> None:
        self.name = name
        self.done = self.total = 0
        #: Set when the images are equal and the job follows the writes.
        self.ready = threading.Event()
        self._counting = threading.Lock()
        self._pace = Pace(rate)
        self._cancel = threading.Event()
        self._finish = threading.Event()
        self._may_run = threading.Event()
        self._may_run.set()
        self._wake = threading.Event()
        self._pivot = False
        self._error: BaseException | None = None
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> Job:
        self._thread.start()
        return self

    def _run(self) -> None:
        try:
            self._work(self)
        except BaseException as error:
            self._error = error

    @property
    def finished(self) -> bool:
        return not self._thread.is_alive()

    @property
    def status(self) -> Literal["running", "paused", "ready", "concluded"]:
        if self.finished:
            return "concluded"
        if not self._may_run.is_set():
            return "paused"
        return "ready" if self.ready.is_set() else "running"

    # -- for whoever started it ---------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Ask to stop; `wait` then raises Cancelled unless the job was faster.  The target is left as it is."""
        self._cancel.set()
        self._may_run.set()
        self._wake.set()

    def pause(self) -> None:
        """Copy nothing until `resume`; writes are still followed."""
        self._may_run.clear()

    def resume(self) -> None:
        self._may_run.set()

    def complete(self, *, pivot: bool = False, timeout: float | None = None) -> None:
        """End a job that follows: wait until it is ready, copy the rest while writers wait, and return.

        With ``pivot`` the nodes have changed places then: who holds the source reads and writes the target's image.
        """
        self._pivot = pivot
        self._finish.set()
        self._wake.set()
        self.wait(timeout)

    def wait(self, timeout: float | None = None) -> None:
        """Until the end; raises what the job raised."""
        self._thread.join(timeout)
        if self._error is not None:
            raise self._error

    # -- for the work -------------------------------------------------------------------------------------------

    def advance(self, length: int, more: int = 0) -> None:
        """``length`` bytes were copied, ``more`` are to be copied in addition."""
        with self._counting:
            self.done += length
            self.total += more

    def point(self, length: int = 0) -> None:
        """Account for bytes; sleep if paused or too fast; raise Cancelled if told to stop."""
        self.advance(length)
        self._pace.spend(length)
        self._may_run.wait()
        if self._cancel.is_set():
            raise Cancelled(f"{self.name} was cancelled")


def _copy_compressed(source: Node, target: Node, start: int, end: int) -> None:
    """Copy whole clusters of the target, compressed."""
    grid = target.driver.cluster
    buffer = memoryview(bytearray(min(max(_STEP, grid) // grid * grid, end - start)))
    while start < end:
        view = buffer[: end - start]
        source.read_into(start, view)
        for first in range(0, len(view), grid):
            part = view[first : first + grid]
            if is_zero(part):
                target.make_zero(start + first, len(part))
            else:
                target.write_compressed(start + first, part)
        start += len(view)


def _copy(source: Node, target: Node, start: int, end: int) -> None:
    """Copy a range: zeros by metadata, the rest through memory."""
    for found in chain_extents(source, start, end - start):
        position, stop = found.offset, found.offset + found.length
        if found.status & ZERO:
            target.make_zero(position, found.length)
            continue
        buffer = memoryview(bytearray(min(_STEP, found.length)))
        while position < stop:
            view = buffer[: stop - position]
            source.read_into(position, view)
            for first, last, zero in split_zeros(view, max(4096, target.driver.cluster), 4096):
                if zero:
                    target.make_zero(position + first, last - first)
                else:
                    target.write(position + first, view[first:last])
            position += len(view)


# -- mirror and commit: following the writes --------------------------------------------------------------------


class _Follower(Watcher):
    """Knows which bytes of the source changed since they were copied.

    When everything was copied once, who writes copies as well (`active`): otherwise a fast writer would never let the job
    become ready.
    """

    def __init__(self, job: Job, source: Node, target: Node) -> None:
        self.job, self.source, self.target = job, source, target
        self.lock = threading.Lock()
        self.ranges = RangeLock()
        self.dirty = RangeSet()
        self.active = False
        self.error: BlockError | None = None

    def changed(self, offset: int, length: int) -> None:
        self.mark(offset, offset + length)
        if not self.active or self.error is not None:
            return
        try:
            with self.lock:
                found = self.dirty.overlap(offset, offset + length)
            for start, end in found:
                self.job.advance(self.copy(start, end))
        except BlockError as error:  # the job fails, not who writes
            self.error = error
            self.job._wake.set()

    def mark(self, start: int, end: int) -> None:
        """Something to copy."""
        with self.lock:
            before = self.dirty.total
            self.dirty.add(start, end)
            more = self.dirty.total - before
        self.job.advance(0, more)

    def copy(self, start: int, end: int) -> int:
        """Copy what is dirty of a range; returns how many bytes.  What is written meanwhile is dirty again."""
        with self.ranges.hold(start, end):
            with self.lock:
                found = self.dirty.overlap(start, end)
                self.dirty.remove(start, end)
            for first, last in found:
                _copy(self.source, self.target, first, last)
        return sum(last - first for first, last in found)

    def closing(self) -> None:
        self.job.cancel()
        self.job._thread.join()

    def first(self) -> tuple[int, int] | None:
        """A range to copy."""
        if self.error is not None:
            raise self.error
        with self.lock:
            return self.dirty.first(_STEP)


def _follow(
    job: Job,
    source: Node,
    target: Node,
    initial: Callable[[], Iterable[tuple[int, int]]],
    *,
    stay: bool,
    last: Callable[[], None],
) -> None:
    """Copy ``initial`` and what changes meanwhile; ``last`` runs when both are equal, before writers go on."""
    follower = _Follower(job, source, target)
    with source.frozen():
        source.watch(follower)
    try:
        for start, end in initial():
            follower.mark(start, end)
        # One pass in order; what is written behind it is left for later.
        position = 0
        while True:
            job.point()
            found = follower.first()
            if found is not None and not follower.active:
                with follower.lock:
                    ahead = follower.dirty.overlap(position, source.size)
                follower.active = not ahead
                found = (ahead[0][0], min(ahead[0][1], ahead[0][0] + _STEP)) if ahead else found
                position = found[1]
            if found is not None:
                job.point(follower.copy(*found))
                continue
            follower.active = True
            job.ready.set()
            if not stay or job._finish.is_set():
                break
            job._wake.wait()
            job._wake.clear()
        with source.frozen():
            while (found := follower.first()) is not None:
                job.advance(follower.copy(*found))
            source.unwatch(follower)
            last()
    finally:
        source.unwatch(follower)


def mirror(source: Node, target: Node, *, target_is_zero: bool = False, stay: bool = False, rate: int = 0) -> Job:
    """Make ``target`` equal to ``source``.

    The job ends by itself once both are equal; with ``stay`` it goes on to copy what is written to the source, until
    `Job.complete`.  ``target_is_zero``: zeros need not be written at first.
    """
    if target.size < source.size:
        raise UsageError("The target is smaller than the source")

    def initial() -> Iterable[tuple[int, int]]:
        for found in chain_extents(source):
            if not found.status & ZERO:
                yield found.offset, found.offset + found.length
            elif not target_is_zero:
                target.make_zero(found.offset, found.length)

    def last() -> None:
        target.flush()
        if job._pivot:
            source.swap(target)

    job = Job("mirror", lambda job: _follow(job, source, target, initial, stay=stay, last=last), rate=rate)
    return job.start()


def commit(image: Node, base: Node | None = None, *, stay: bool = False, rate: int = 0) -> Job:
    """Write what ``image`` and the layers above ``base`` (the next one) hold into it; the image is empty afterwards."""
    below = base or image.backing
    if below is None:
        raise UsageError("Image does not have a backing file")
    if below not in list(image.chain())[1:]:
        raise UsageError(f"'{below.filename}' is not in the backing chain of '{image.filename}'")
    target = below

    def initial() -> Iterable[tuple[int, int]]:
        for found in chain_extents(image, base=target):
            if found.status & (DATA | ZERO | ALLOCATED | UNKNOWN):
                yield found.offset, found.offset + found.length

    def last() -> None:
        target.flush()
        empty: Any = getattr(image.driver, "make_empty", None)
        # Layers between may hold older contents of what the base has now: they must not show.
        if empty is not None and image.backing is target:
            empty()

    def work(job: Job) -> None:
        target.set_read_only(False)
        try:
            if target.size < image.size:
                target.truncate(image.size)
            _follow(job, image, target, initial, stay=stay, last=last)
        finally:
            target.set_read_only(True)

    return Job("commit", work, rate=rate).start()


# -- backup: the contents of one moment -------------------------------------------------------------------------


class _Saver(Watcher):
    """Copies what is about to be overwritten, whole clusters of the target at a time."""

    def __init__(self, job: Job, source: Node, target: Node, wanted: RangeSet, *, compress: bool) -> None:
        self.job, self.source, self.target, self.compress = job, source, target, compress
        self.grid = max(target.driver.cluster, 65536 if not compress else 1)
        self.wanted = wanted
        self.lock = threading.Lock()
        self.ranges = RangeLock()
        self.error: BaseException | None = None

    def save(self, start: int, end: int) -> int:
        """Copy what of the range is still wanted; returns how many bytes."""
        with self.ranges.hold(start, end):
            with self.lock:
                todo = self.wanted.overlap(start, end)
            for first, last in todo:
                (_copy_compressed if self.compress else _copy)(self.source, self.target, first, last)
                with self.lock:
                    self.wanted.remove(first, last)
        return sum(last - first for first, last in todo)

    def changing(self, offset: int, length: int) -> None:
        if self.error is not None:
            return
        start = offset // self.grid * self.grid
        end = min(-(-(offset + length) // self.grid) * self.grid, self.source.size)
        try:
            self.job.advance(self.save(start, end))
        except BlockError as error:  # the backup fails, not who writes
            self.error = error

    def closing(self) -> None:
        self.job.cancel()
        self.job._thread.join()


def backup(
    source: Node,
    target: Node,
    *,
    compress: bool = False,
    ranges: Iterable[tuple[int, int]] | None = None,
    rate: int = 0,
) -> Job:
    """Copy the contents that ``source`` has now, whatever is written to it meanwhile.

    ``ranges``: (offset, length) of what is copied, for an incremental backup (`bitmap_ranges` of a qcow2 driver gives them);
    they are extended to whole clusters of the target.
    """
    if target.size < source.size:
        raise UsageError("The target is smaller than the source")
    if compress and not target.driver.can_compress:
        raise UnsupportedError(f"Compression not supported for this file format: {target.format}")
    job = Job("backup", lambda job: work(), rate=rate)
    saver = _Saver(job, source, target, RangeSet(), compress=compress)
    grid, size = saver.grid, source.size
    for start, length in [(0, size)] if ranges is None else ranges:
        saver.wanted.add(start // grid * grid, min(-(-(start + length) // grid) * grid, size))
    job.total = saver.wanted.total
    with source.frozen():
        source.watch(saver)

    def work() -> None:
        try:
            while True:
                job.point()
                with saver.lock:
                    found = saver.wanted.first(_STEP, grid)
                if saver.error is not None:
                    raise saver.error
                if found is None:
                    break
                job.point(saver.save(*found))
            target.flush()
        finally:
            source.unwatch(saver)

    return job.start()


# -- stream -----------------------------------------------------------------------------------------------------


def stream(image: Node, *, rate: int = 0) -> Job:
    """Copy what only the backing chain holds into the image and cut the chain."""
    if image.backing is None:
        raise UsageError("Image does not have a backing file")
    if not hasattr(image.driver, "set_backing"):
        raise UnsupportedError(f"format '{image.format}' cannot change its backing file")

    def work(job: Job) -> None:
        grid = max(image.driver.cluster, 1)
        missing = RangeSet()
        for extent in image.extents():
            if not extent.status & (DATA | ZERO | ALLOCATED | UNKNOWN):
                missing.add(extent.offset, extent.offset + extent.length)
        job.total = missing.total
        while (found := missing.first(_STEP, grid)) is not None:
            image.keep_backing(found[0], found[1] - found[0])
            missing.remove(*found)
            job.point(found[1] - found[0])
        image.flush()
        with image.frozen():
            driver: Any = image.driver
            driver.set_backing(None, None)
            image.drop_backing()

    return Job("stream", work, rate=rate).start()
