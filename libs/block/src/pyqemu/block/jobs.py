"""Jobs on open images: mirror, backup, stream and commit, in a thread, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable

from .errors import BlockError, UsageError
from .node import ALLOCATED, DATA, ZERO, Node
from .ops.copy import CopyOptions, copy_images
from .ops.rebase import commit as commit_image

__all__ = ["Cancelled", "Job", "backup", "commit", "mirror", "stream"]


class Cancelled(BlockError):
    """The job was told to stop."""


class Job:
    """Work in a thread.  ``done`` and ``total`` are bytes; `wait` re-raises what went wrong."""

    def __init__(self, name: str, work: Callable[[Callable[[int, int], None]], None]) -> None:
        self.name = name
        self.done = self.total = 0
        self._cancel = threading.Event()
        self._error: BaseException | None = None
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def _progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        if self._cancel.is_set():
            raise Cancelled(f"{self.name} was cancelled")

    def _run(self) -> None:
        try:
            self._work(self._progress)
        except BaseException as error:
            self._error = error

    @property
    def finished(self) -> bool:
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Ask to stop; `wait` then raises Cancelled unless the job was faster."""
        self._cancel.set()

    def wait(self, timeout: float | None = None) -> None:
        """Until the end; raises what the job raised."""
        self._thread.join(timeout)
        if self._error is not None:
            raise self._error


def mirror(source: Node, target: Node, *, target_is_zero: bool = False) -> Job:
    """Copy everything of ``source`` to ``target``; the caller must not write meanwhile."""
    if target.size < source.size:
        raise UsageError("The target is smaller than the source")
    options = CopyOptions(workers=1, target_is_zero=target_is_zero)
    return Job("mirror", lambda progress: copy_images([source], target, options, progress))


def backup(source: Node, target: Node, *, compress: bool = False) -> Job:
    """A full copy, compressed if asked."""
    options = CopyOptions(workers=1, compress=compress)
    return Job("backup", lambda progress: copy_images([source], target, options, progress))


def stream(image: Node) -> Job:
    """Copy what only the backing chain holds into the image and cut the chain."""

    def work(progress: Callable[[int, int], None]) -> None:
        size, step = image.size, 2 << 20
        for extent in list(image.extents()):
            position, end = extent.offset, extent.offset + extent.length
            if not extent.status & (DATA | ZERO | ALLOCATED):
                while position < end:
                    part = min(step, end - position)
                    if not image.known_zero(position, part):
                        image.write(position, image.read(position, part))
                    position += part
                    progress(position, size)
            progress(end, size)
        image.flush()
        driver = image.driver
        if hasattr(driver, "set_backing"):
            driver.set_backing(None, None)
        old, driver.backing = driver.backing, None
        if old is not None:
            old.close()

    return Job("stream", work)


def commit(image: Node, base: Node | None = None) -> Job:
    """Write what the layers above ``base`` hold into it."""
    return Job("commit", lambda progress: commit_image(image, base, drop=False, progress=progress))
