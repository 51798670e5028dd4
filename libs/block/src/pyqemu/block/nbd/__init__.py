"""NBD: a server for nodes, a client, and `run_nbd_server`, which is what the command calls."""

from __future__ import annotations

from .client import NbdClient, NbdDriver
from .listing import describe_exports
from .serve import ServeRequest, run_nbd_server
from .server import Export, NbdServer
from .tls import credentials_context, tls_context

__all__ = [
    "Export",
    "NbdClient",
    "NbdDriver",
    "NbdServer",
    "ServeRequest",
    "credentials_context",
    "describe_exports",
    "run_nbd_server",
    "tls_context",
]
