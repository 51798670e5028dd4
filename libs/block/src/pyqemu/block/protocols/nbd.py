"""The ``nbd`` protocol: its URIs, its old names, its specification."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from ..errors import UnsupportedError, UsageError
from ..node import Driver
from ..registry import OpenContext

__all__ = ["open_nbd", "parse_name"]


def parse_name(name: str) -> dict[str, Any] | None:
    """The specification of ``nbd://``, ``nbd+unix://`` and ``nbd:`` names; None for other names."""
    if name.startswith("nbd:") and not name.startswith("nbd://"):
        return _parse_old(name)
    if not name.startswith(("nbd://", "nbd+tcp://", "nbd+unix://", "nbds://", "nbds+unix://")):
        return None
    uri = urlsplit(name)
    if uri.scheme.startswith("nbds"):
        raise UnsupportedError("nbds: URIs are not supported yet; use tls options of the library")
    export = unquote(uri.path[1:])
    if uri.scheme == "nbd+unix":
        sockets = parse_qs(uri.query).get("socket")
        if not sockets:
            raise UsageError("nbd+unix: URI has no socket parameter")
        return {"driver": "nbd", "server": {"type": "unix", "path": sockets[0]}, "export": export}
    server = {"type": "inet", "host": uri.hostname or "localhost", "port": str(uri.port or 10809)}
    return {"driver": "nbd", "server": server, "export": export}


def _parse_old(name: str) -> dict[str, Any]:
    rest, _, export = name.removeprefix("nbd:").partition(":exportname=")
    if rest.startswith("unix:"):
        server = {"type": "unix", "path": rest.removeprefix("unix:")}
    else:
        host, _, port = rest.rpartition(":")
        server = {"type": "inet", "host": host, "port": port}
    return {"driver": "nbd", "server": server, "export": export}


def open_nbd(spec: dict[str, Any], context: OpenContext) -> Driver:
    """Connect as a specification says."""
    from ..nbd.client import NbdClient, NbdDriver

    server = spec.get("server") or {key: spec[key] for key in ("path", "host", "port") if key in spec}
    if "tls-creds" in spec:
        raise UnsupportedError("'tls-creds' is not supported yet")
    export = str(spec.get("export", ""))
    if "path" in server:
        client = NbdClient(unix=str(server["path"]), export=export)
        shown = f"nbd+unix:///{export}?socket={server['path']}"
    elif "host" in server:
        client = NbdClient(host=str(server["host"]), port=int(server.get("port", 10809)), export=export)
        shown = f"nbd://{server['host']}:{server.get('port', 10809)}" + (f"/{export}" if export else "")
    else:
        raise UsageError("one of path and host must be specified for the nbd driver")
    return NbdDriver(client, read_only=context.read_only, filename=shown)
