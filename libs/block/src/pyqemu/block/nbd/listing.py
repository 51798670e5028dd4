"""What a server offers, as text: ``--list``."""

from __future__ import annotations

import socket
import ssl
import struct

from ..errors import IoError
from . import protocol as nbd
from .client import NbdClient

__all__ = ["describe_exports"]

_FLAG_NAMES = (
    (nbd.FLAG_READ_ONLY, "readonly"),
    (nbd.FLAG_FLUSH, "flush"),
    (nbd.FLAG_FUA, "fua"),
    (16, "rotational"),
    (nbd.FLAG_TRIM, "trim"),
    (nbd.FLAG_ZEROES, "zeroes"),
    (nbd.FLAG_DF, "df"),
    (nbd.FLAG_MULTI_CONN, "multi"),
    (512, "resize"),
    (nbd.FLAG_CACHE, "cache"),
    (nbd.FLAG_FAST_ZERO, "fast-zero"),
)


def describe_exports(
    *,
    unix: str | None = None,
    host: str = "localhost",
    port: int = 10809,
    tls: ssl.SSLContext | None = None,
    tls_hostname: str | None = None,
) -> str:
    """The exports of a server in the words of ``qemu-nbd --list``.  Raises IoError."""
    client = NbdClient(unix=unix, host=host, port=port, tls=tls, tls_hostname=tls_hostname, export=None)
    try:
        replies = client.option(nbd.OPT_LIST)
        if replies[-1][0] != nbd.REP_ACK:
            raise IoError("The NBD server does not list its exports")
        names = []
        for kind, data in replies[:-1]:
            if kind == nbd.REP_SERVER and len(data) >= 4:
                length = struct.unpack_from(">I", data)[0]
                text = data[4 : 4 + length].decode("utf-8", "replace")
                names.append((text, data[4 + length :].decode("utf-8", "replace")))
        lines = [f"exports available: {len(names)}"]
        for name, description in names:
            lines += [f" export: '{name}'", *([f"  description: {description}"] if description else [])]
            lines += _details(client, name)
    finally:
        client.sock.shutdown(socket.SHUT_RDWR)
        client.sock.close()
    return "\n".join(lines)


def _details(client: NbdClient, name: str) -> list[str]:
    raw = name.encode()
    head = struct.pack(">I", len(raw)) + raw
    lines: list[str] = []
    sizes: list[str] = []
    for kind, data in client.option(nbd.OPT_INFO, head + struct.pack(">HH", 1, nbd.INFO_BLOCK_SIZE)):
        if kind != nbd.REP_INFO:
            continue
        what = struct.unpack_from(">H", data)[0]
        if what == nbd.INFO_EXPORT:
            size, flags = struct.unpack_from(">QH", data, 2)
            names = "".join(f"{text} " for bit, text in _FLAG_NAMES if flags & bit)
            lines = [f"  size:  {size}", f"  flags: {flags:#x} ( {names})"]
        elif what == nbd.INFO_BLOCK_SIZE:
            low, good, high = struct.unpack_from(">III", data, 2)
            sizes = [f"  min block: {low}", f"  opt block: {good}", f"  max block: {high}"]
    lines += sizes
    if client.structured:
        replies = client.option(nbd.OPT_LIST_META, head + struct.pack(">I", 0))
        contexts = [data[4:].decode("utf-8", "replace") for kind, data in replies if kind == nbd.REP_META_CONTEXT]
        lines += [f"  available meta contexts: {len(contexts)}", *(f"   {context}" for context in contexts)]
    return lines
