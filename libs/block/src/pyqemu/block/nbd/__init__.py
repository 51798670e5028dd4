"""NBD: a server for nodes, a client, and `run_nbd_server`, which is what the command calls."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

from ..errors import UsageError
from ..graph import open_image
from ..registry import OpenContext
from .client import NbdClient, NbdDriver
from .server import Export, NbdServer

__all__ = ["Export", "NbdClient", "NbdDriver", "NbdServer", "run_nbd_server", "tls_context"]


def tls_context(
    *, certificate: str | None = None, key: str | None = None, authority: str | None = None, server: bool
) -> ssl.SSLContext:
    """X.509 credentials for either side; a server with ``authority`` wants client certificates."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificate:
        context.load_cert_chain(certificate, key)
    if authority:
        context.load_verify_locations(authority)
        if server:
            context.verify_mode = ssl.CERT_REQUIRED
    return context


def run_nbd_server(
    filename: str,
    *,
    format: str | None = None,
    image_opts: bool = False,
    read_only: bool = False,
    name: str = "",
    description: str = "",
    unix: str | None = None,
    host: str = "127.0.0.1",
    port: int = 10809,
    bitmaps: list[str] | None = None,
    allocation_depth: bool = False,
    snapshot: str | None = None,
    persistent: bool = False,
    cache: str = "writeback",
    tls: ssl.SSLContext | None = None,
    ready: Callable[[NbdServer], None] | None = None,
) -> None:
    """Open an image and serve it until the last client has left (``persistent``: until interrupted).

    ``ready`` is called once the socket listens.
    """
    if snapshot is not None and not read_only:
        raise UsageError("A snapshot can only be served read-only")
    context = OpenContext(cache=cache)
    with open_image(filename, format, read_only=read_only, image_opts=image_opts, context=context) as node:
        driver: Any = node.driver
        if snapshot is not None:
            driver.load_snapshot(snapshot)
        dirty = {}
        for bitmap in bitmaps or []:
            if not hasattr(driver, "bitmap_ranges"):
                raise UsageError(f"Bitmap '{bitmap}' is not found")
            dirty[bitmap] = driver.bitmap_ranges(bitmap)
        export = Export(name, node, description, read_only, dirty, allocation_depth)
        with NbdServer([export], unix=unix, host=host, port=port, tls=tls, persistent=persistent) as server:
            if ready:
                ready(server)
            server.finished.wait()
