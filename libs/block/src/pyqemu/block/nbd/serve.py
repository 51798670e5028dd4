"""Serving an image: what ``qemu-cli nbd`` does, as a function."""

from __future__ import annotations

import os
import ssl
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field

from ..errors import BlockError, UsageError
from ..graph import open_image
from ..node import Node
from ..ops.create import plan_create
from ..registry import OpenContext
from .server import Export, NbdServer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["ServeRequest", "overlay", "run_nbd_server"]


@dataclass
class ServeRequest:
    """What to serve and how; names follow the command's options."""

    filename: str
    format: str | None = None
    image_opts: bool = False
    read_only: bool = False
    name: str = ""
    description: str = ""
    unix: str | None = None
    host: str = "127.0.0.1"
    port: int = 10809
    bitmaps: list[str] = field(default_factory=list)
    allocation_depth: bool = False
    #: An internal snapshot to show.
    load_snapshot: str | None = None
    #: Writes go to a temporary overlay.
    temporary: bool = False
    #: Bytes of the image in front of what is served.
    offset: int = 0
    persistent: bool = False
    #: Clients at a time, 0: any number.
    shared: int = 0
    discard: bool = False
    #: "off", "on" or "unmap": what becomes of written zeros.
    detect_zeroes: str = "off"
    context: OpenContext = field(default_factory=OpenContext)
    tls: ssl.SSLContext | None = None
    #: Told of the image once it is open.
    opened: Callable[[Node], None] | None = None


def run_nbd_server(request: ServeRequest, ready: Callable[[NbdServer], None] | None = None) -> None:
    """Open an image and serve it until the last client has left (``persistent``: until `NbdServer.stop`).

    ``ready`` is called once the socket listens.
    """
    read_only = request.read_only or request.load_snapshot is not None
    with ExitStack() as stack:
        below = read_only or request.temporary
        node = stack.enter_context(_open(request, read_only=below))
        if request.opened:
            request.opened(node)
        if request.load_snapshot is not None:
            from ..ops.convert import select_snapshot

            select_snapshot(node, request.load_snapshot)
        # (as qemu-nbd lists them: the last one first)
        dirty = {bitmap: _bitmap_ranges(node, bitmap) for bitmap in reversed(request.bitmaps)}
        if request.temporary:
            node = stack.enter_context(overlay(node, request.context))
        if request.offset:
            node = _window(node, request.offset)
        export = Export(
            request.name,
            node,
            request.description,
            read_only,
            dirty,
            request.allocation_depth,
            discard=request.discard,
            detect_zeroes=request.detect_zeroes,
        )
        server = stack.enter_context(
            NbdServer(
                [export],
                unix=request.unix,
                host=request.host,
                port=request.port,
                tls=request.tls,
                persistent=request.persistent,
                shared=request.shared,
            )
        )
        if ready:
            ready(server)
        server.finished.wait()


def _open(request: ServeRequest, *, read_only: bool) -> Node:
    try:
        return open_image(
            request.filename,
            request.format,
            read_only=read_only,
            image_opts=request.image_opts,
            context=request.context,
        )
    except BlockError as error:
        error.args = (f"Failed to blk_new_open '{request.filename}': {error}",)
        raise


def _bitmap_ranges(node: Node, bitmap: str) -> list[tuple[int, int]]:
    """What the topmost image of a chain that has this bitmap says; UsageError if none has it."""
    for layer in node.chain():
        driver: Any = layer.driver
        if hasattr(driver, "bitmap_list") and any(one.name == bitmap for one in driver.bitmap_list()):
            found: list[tuple[int, int]] = driver.bitmap_ranges(bitmap)
            return found
    raise UsageError(f"Bitmap '{bitmap}' is not found")


def overlay(base: Node, context: OpenContext) -> Node:
    """A temporary image on top of ``base``; its file has no name any more."""
    with tempfile.TemporaryDirectory(prefix="nbd-") as folder:
        path = os.path.join(folder, "overlay.qcow2")
        plan_create(path, "qcow2", -(-base.size // 512) * 512).run()
        node = open_image(path, "qcow2", read_only=False, context=OpenContext(cache="unsafe", locking="off"))
    node.driver.backing = base
    return node


def _window(node: Node, offset: int) -> Node:
    from ..formats.raw import RawDriver

    return Node(RawDriver(node, offset=offset, size=None, read_only=node.read_only), filename=node.filename)
