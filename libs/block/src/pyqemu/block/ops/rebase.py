"""rebase and commit: moving data between an image and its backing chain."""

from __future__ import annotations

from ..errors import BlockError, UnsupportedError, UsageError
from ..graph import backing_path, has_protocol, open_image
from ..node import ALLOCATED, DATA, ZERO, Node
from ..registry import OpenContext
from ..zeros import equal, fill_zero
from .copy import Pace
from .status import chain_extents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .copy import Progress

__all__ = ["commit", "find_base", "rebase"]

_STEP = 2 << 20


def rebase(
    image: Node, backing: str, form: str | None, *, unsafe: bool, context: OpenContext, progress: Progress | None = None
) -> None:
    """Change the backing file to ``backing`` ("" for none); unless ``unsafe`` the contents stay what they are."""
    driver: Any = image.driver
    if not unsafe:
        new = None
        if backing:
            path = backing_path(image.filename, backing)
            try:
                new = open_image(path, form, context=context._replace(read_only=True))
            except BlockError as error:
                error.args = (f"Could not open new backing file '{backing}': {error}",)
                raise
        try:
            _check_backing(image, backing)
            _keep_contents(image, new, progress)
        finally:
            if new:
                new.close()
    _check_backing(image, backing)
    if backing and form is None:
        raise UsageError(f"Could not change the backing file to '{backing}': backing format must be specified")
    driver.set_backing(backing or None, form)


def _check_backing(image: Node, backing: str) -> None:
    if not hasattr(image.driver, "set_backing"):
        raise UnsupportedError(f"Could not change the backing file to '{backing}': Operation not supported")


def _read_padded(node: Node | None, offset: int, view: memoryview) -> None:
    inside = max(0, min(len(view), node.size - offset)) if node else 0
    if inside and node:
        node.read_into(offset, view[:inside])
    fill_zero(view[inside:])


def _keep_contents(image: Node, new: Node | None, progress: Progress | None) -> None:
    """Copy what would read differently over the new backing file into the image."""
    old = image.backing
    one, other = memoryview(bytearray(_STEP)), memoryview(bytearray(_STEP))
    for extent in list(image.extents()):
        if extent.status & (DATA | ZERO | ALLOCATED):
            continue
        position, end = extent.offset, extent.offset + extent.length
        while position < end:
            step = min(_STEP, end - position)
            _read_padded(old, position, one[:step])
            _read_padded(new, position, other[:step])
            # Behind the end of what was below there is nothing to copy: those zeros need no storage.
            nothing = old is None or position >= old.size
            _write_different(image, position, one[:step], other[:step], nothing)
            position += step
            if progress:
                progress(position, image.size)
    image.flush()


def _write_different(image: Node, offset: int, wanted: memoryview, shown: memoryview, nothing: bool) -> None:
    if equal(wanted, shown):
        return
    grain = max(4096, image.driver.cluster)
    for start in range(0, len(wanted), grain):
        part = wanted[start : start + grain]
        if equal(part, shown[start : start + grain]):
            continue
        if nothing:
            image.zero(offset + start, len(part), unmap=True)
        else:
            image.write(offset + start, part)


def find_base(image: Node, name: str) -> Node:
    """The backing node a name stands for."""
    import os

    # A relative name counts from the folder of the image whose backing file it is, as the stored names do.
    for node in image.chain():
        below = node.backing
        if below is None:
            break
        if name == node.driver.backing_name or (name == below.filename and os.path.isabs(name)):
            return below
        try:
            path = backing_path(node.filename, name)
        except BlockError:
            continue
        if not has_protocol(path) and os.path.abspath(path) == os.path.abspath(below.filename):
            return below
    raise UsageError(f"Did not find '{name}' in the backing chain of '{image.filename}'")


def commit(image: Node, base: Node | None, *, drop: bool, rate: int = 0, progress: Progress | None = None) -> None:
    """Write what the layers above ``base`` hold into it; without ``drop`` the image is empty afterwards.

    ``rate``: bytes per second at most, 0 for no limit.
    """
    pace = Pace(rate)
    base = base or image.backing
    if base is None:
        raise UsageError("Image does not have a backing file")
    base.set_read_only(False)
    try:
        if base.size < image.size:
            base.truncate(image.size)
        buffer = memoryview(bytearray(_STEP))
        for found in chain_extents(image, base=base):
            if progress:
                progress(found.offset, image.size)
            if not found.status:
                continue
            if found.status & ZERO:
                if found.status & ALLOCATED:
                    base.zero(found.offset, found.length, unmap=True)
                continue
            position, end = found.offset, found.offset + found.length
            while position < end:
                part = buffer[: min(_STEP, end - position)]
                image.read_into(position, part)
                base.write(position, part)
                position += len(part)
                pace.spend(len(part))
        base.flush()
    finally:
        base.set_read_only(True)
    if not drop:
        empty: Any = getattr(image.driver, "make_empty", None)
        if empty is not None:
            empty()
    if progress:
        progress(image.size, image.size)
