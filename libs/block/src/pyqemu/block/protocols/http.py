"""``http`` and ``https``: reading a file from a web server by range requests."""

from __future__ import annotations

import errno
import http.client
import threading
from urllib.parse import urlsplit

from ..errors import IoError, UnsupportedError, UsageError
from ..node import Driver
from ..registry import OpenContext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["HttpDriver", "open_http"]

_READ_AHEAD = 256 << 10
_REDIRECTS = 5


class HttpDriver(Driver):
    """Keeps one connection and the last stretch that was read."""

    name = "http"

    def __init__(self, url: str, *, timeout: float = 30.0) -> None:
        super().__init__()
        self.filename = url
        self.read_only = True
        self.timeout = timeout
        self._lock = threading.Lock()
        self._connection: http.client.HTTPConnection | None = None
        self._url = url
        self._cache: tuple[int, bytes] = (0, b"")
        self._size = self._ask_size()
        self.name = urlsplit(self._url).scheme  # type: ignore[misc]

    def _request(self, method: str, headers: dict[str, str]) -> http.client.HTTPResponse:
        """Follows redirections; reconnects once if the server closed an idle connection."""
        for _ in range(_REDIRECTS):
            parts = urlsplit(self._url)
            for attempt in (0, 1):
                if self._connection is None:
                    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
                    self._connection = kind(parts.netloc, timeout=self.timeout)
                path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
                try:
                    self._connection.request(method, path, headers=headers)
                    response = self._connection.getresponse()
                    break
                except (OSError, http.client.HTTPException) as error:
                    self.close()
                    if attempt:
                        raise IoError(f"'{self._url}': {error}", errno.EIO) from None
            if response.status not in (301, 302, 303, 307, 308):
                return response
            place = response.getheader("Location") or ""
            response.read()
            self.close()
            if not place.startswith(("http://", "https://")):
                raise UnsupportedError(f"'{self._url}' redirects to '{place}'")
            self._url = place
        raise IoError(f"'{self._url}': too many redirections", errno.ELOOP)

    def _ask_size(self) -> int:
        response = self._request("HEAD", {})
        response.read()
        if response.status != 200:
            raise IoError(f"'{self._url}': The requested URL returned error: {response.status}", errno.ENOENT)
        length = response.getheader("Content-Length")
        if length is None or response.getheader("Accept-Ranges", "").lower() != "bytes":
            raise UnsupportedError(f"'{self._url}': Server does not support 'range' (byte ranges).")
        return int(length)

    def size(self) -> int:
        return self._size

    def read_into(self, offset: int, view: memoryview) -> None:
        with self._lock:
            start, data = self._cache
            if not start <= offset <= offset + len(view) <= start + len(data):
                last = min(self._size, offset + max(len(view), _READ_AHEAD)) - 1
                response = self._request("GET", {"Range": f"bytes={offset}-{last}"})
                data = response.read()
                if response.status != 206 or len(data) != last + 1 - offset:
                    raise IoError(f"'{self._url}': range request answered with {response.status}", errno.EIO)
                self._cache = start, data = offset, data
            view[:] = data[offset - start : offset - start + len(view)]

    def allocated_size(self) -> int | None:
        return None

    def set_read_only(self, read_only: bool) -> None:
        if not read_only:
            raise IoError("http images cannot be written", errno.EROFS)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def open_http(spec: dict[str, Any], context: OpenContext) -> HttpDriver:
    """``driver=http,url=...,timeout=seconds``"""
    if "url" not in spec:
        raise UsageError(f"{spec.get('driver')} block driver requires an 'url' parameter")
    unknown = sorted(set(spec) - {"driver", "url", "timeout", "read-only", "node-name", "force-share"})
    if unknown:
        raise UsageError(f"http block driver doesn't support the option '{unknown[0]}'")
    if not context.read_only:
        raise IoError("http images are read-only", errno.EROFS)
    return HttpDriver(str(spec["url"]), timeout=float(spec.get("timeout", 30)))
