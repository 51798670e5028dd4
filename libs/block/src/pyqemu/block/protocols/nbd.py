"""The ``nbd`` protocol: its URIs, its old names, its specification."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

from ..errors import UsageError
from ..node import Driver
from ..registry import OpenContext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["open_nbd", "parse_name"]


def parse_name(name: str) -> dict[str, Any] | None:
    """The specification of ``nbd://``, ``nbd+unix://`` and ``nbd:`` names; None for other names."""
    if name.startswith("nbd:") and not name.startswith("nbd://"):
        return _parse_old(name)
    if not name.startswith(("nbd://", "nbd+tcp://", "nbd+unix://", "nbds://", "nbds+unix://")):
        return None
    uri = urlsplit(name)
    query = parse_qs(uri.query)
    spec: dict[str, Any] = {"driver": "nbd", "export": unquote(uri.path[1:])}
    if uri.scheme.startswith("nbds"):
        folders = query.get("tls-certificates")
        if not folders:
            raise UsageError("nbds: URI has no tls-certificates parameter (or use tls-creds in a specification)")
        spec["tls-certificates"] = folders[0]
        if "tls-hostname" in query:
            spec["tls-hostname"] = query["tls-hostname"][0]
    if uri.scheme.endswith("+unix"):
        sockets = query.get("socket")
        if not sockets:
            raise UsageError(f"{uri.scheme}: URI has no socket parameter")
        return spec | {"server": {"type": "unix", "path": sockets[0]}}
    try:
        port = uri.port
    except ValueError:
        raise UsageError(f"{uri.scheme}: URI has no valid port") from None
    return spec | {"server": {"type": "inet", "host": uri.hostname or "localhost", "port": str(port or 10809)}}


def _parse_old(name: str) -> dict[str, Any]:
    rest, _, export = name.removeprefix("nbd:").partition(":exportname=")
    if rest.startswith("unix:"):
        server = {"type": "unix", "path": rest.removeprefix("unix:")}
    else:
        host, _, port = rest.rpartition(":")
        server = {"type": "inet", "host": host, "port": port}
    return {"driver": "nbd", "server": server, "export": export}


_KEYS = frozenset(
    (
        *("driver", "server", "path", "host", "port", "export", "tls-creds", "tls-certificates", "tls-hostname"),
        *("x-dirty-bitmap", "read-only", "cache", "discard", "detect-zeroes", "node-name", "force-share"),
    )
)


def _tls(spec: dict[str, Any], context: OpenContext) -> Any:
    from ..nbd.tls import credentials_context

    if "tls-certificates" in spec:
        made = {"uri": {"kind": "tls-creds-x509", "endpoint": "client", "dir": spec["tls-certificates"]}}
        return credentials_context(made, "uri", context.secrets, server=False)
    return credentials_context(context.credentials, str(spec["tls-creds"]), context.secrets, server=False)


def open_nbd(spec: dict[str, Any], context: OpenContext) -> Driver:
    """Connect as a specification says."""
    from ..nbd.client import NbdClient, NbdDriver

    server = spec.get("server") or {key: spec[key] for key in ("path", "host", "port") if key in spec}
    unknown = sorted(set(spec) - _KEYS)
    if unknown:
        raise UsageError(f"Block protocol 'nbd' doesn't support the option '{unknown[0]}'")
    export = str(spec.get("export", ""))
    how: dict[str, Any] = {"export": export, "context": spec.get("x-dirty-bitmap", "base:allocation")}
    if "tls-creds" in spec or "tls-certificates" in spec:
        how |= {"tls": _tls(spec, context), "tls_hostname": spec.get("tls-hostname")}
    if "path" in server:
        client = NbdClient(unix=str(server["path"]), **how)
        shown = f"nbd+unix:///{export}?socket={server['path']}"
    elif "host" in server:
        client = NbdClient(host=str(server["host"]), port=int(server.get("port", 10809)), **how)
        shown = f"nbd://{server['host']}:{server.get('port', 10809)}" + (f"/{export}" if export else "")
    else:
        raise UsageError("one of path and host must be specified for the nbd driver")
    if "x-dirty-bitmap" in spec and not client.has_status:
        client.close()
        raise UsageError(f"requested x-dirty-bitmap {spec['x-dirty-bitmap']} not found")
    return NbdDriver(client, read_only=context.read_only, filename=shown)
