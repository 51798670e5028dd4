"""NBD client: a connection, and the driver on top of it."""

from __future__ import annotations

import errno
import os
import socket
import ssl
import struct
import threading
from collections.abc import Iterator

from ..errors import IoError, UnsupportedError, UsageError
from ..node import ALLOCATED, DATA, ZERO, Driver, Extent
from ..zeros import fill_zero
from . import protocol as nbd

__all__ = ["NbdClient", "NbdDriver"]

_STEP = 1 << 20


class NbdClient:
    """One connection; requests go one at a time.

    ``export`` None leaves the connection in the negotiation, for `option`.  ``context``: what block status asks for.
    """

    def __init__(
        self,
        *,
        unix: str | None = None,
        host: str = "localhost",
        port: int = 10809,
        export: str | None = "",
        tls: ssl.SSLContext | None = None,
        tls_hostname: str | None = None,
        context: str = "base:allocation",
    ) -> None:
        where = unix if unix is not None else f"{host}:{port}"
        try:
            if unix is not None:
                self.sock = socket.socket(socket.AF_UNIX)
                self.sock.connect(unix)
            else:
                self.sock = socket.create_connection((host, port))
                self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except socket.gaierror as error:
            raise IoError(f"address resolution failed for {where}: {error.strerror}") from None
        except OSError as error:
            raise IoError.from_os(f"Failed to connect to '{where}'", error) from None
        self.size = self.flags = 0
        self.structured = False
        self.has_status = False
        self.minimum = 1
        self.maximum = nbd.MAX_REQUEST
        self._lock = threading.Lock()
        self._handle = 0
        try:
            self._greet(tls, tls_hostname or (host if unix is None else None))
            if export is not None:
                self._enter(export, context)
        except BaseException:
            self.sock.close()
            raise

    # -- handshake ----------------------------------------------------------------------------------------------

    def _greet(self, tls: ssl.SSLContext | None, hostname: str | None) -> None:
        magic, second = struct.unpack(">QQ", nbd.receive(self.sock, 16))
        if magic != nbd.MAGIC or second != nbd.OPTION_MAGIC:
            raise UnsupportedError("The NBD server speaks no newstyle protocol")
        flags = struct.unpack(">H", nbd.receive(self.sock, 2))[0]
        if not flags & nbd.FIXED_NEWSTYLE:
            raise UnsupportedError("The NBD server speaks no fixed newstyle protocol")
        self.sock.sendall(struct.pack(">I", nbd.FIXED_NEWSTYLE | (flags & nbd.NO_ZEROES)))
        if tls is not None:
            if self._simple_option(nbd.OPT_STARTTLS) != nbd.REP_ACK:
                raise IoError("The NBD server refuses TLS", errno.EPERM)
            if tls.check_hostname and not hostname:
                raise UsageError("TLS over a unix socket needs 'tls-hostname'")
            try:
                self.sock = tls.wrap_socket(self.sock, server_hostname=hostname)
            except (ssl.SSLError, OSError) as error:
                raise IoError(f"TLS handshake failed: {error}", errno.EACCES) from None
        self.structured = self._simple_option(nbd.OPT_STRUCTURED_REPLY) == nbd.REP_ACK

    def _enter(self, export: str, context: str) -> None:
        name = export.encode()
        if self.structured:
            query = context.encode()
            body = struct.pack(">I", len(name)) + name + struct.pack(">II", 1, len(query)) + query
            for kind, data in self.option(nbd.OPT_SET_META, body):
                if kind == nbd.REP_META_CONTEXT and data[4:] == query:
                    self.has_status = True
        request = struct.pack(">I", len(name)) + name + struct.pack(">HH", 1, nbd.INFO_BLOCK_SIZE)
        for kind, data in self.option(nbd.OPT_GO, request):
            if kind == nbd.REP_INFO:
                what = struct.unpack_from(">H", data)[0]
                if what == nbd.INFO_EXPORT:
                    self.size, self.flags = struct.unpack_from(">QH", data, 2)
                elif what == nbd.INFO_BLOCK_SIZE:
                    self.minimum, _, maximum = struct.unpack_from(">III", data, 2)
                    self.maximum = min(self.maximum, maximum)
            elif kind == nbd.REP_ERR_TLS_REQD:
                raise IoError(f"Server requires TLS for option {nbd.OPT_GO} (go); use tls-creds", errno.EINVAL)
            elif kind & nbd.REP_ERR:
                text = data.decode("utf-8", "replace") or f"export '{export}' not available"
                raise IoError(f"Requested export not available: {text}", errno.EINVAL)

    def _simple_option(self, option: int) -> int:
        return self.option(option, b"")[-1][0]

    def option(self, option: int, data: bytes = b"") -> list[tuple[int, bytes]]:
        """All replies up to the one that ends the option."""
        self.sock.sendall(struct.pack(">QII", nbd.OPTION_MAGIC, option, len(data)) + data)
        replies = []
        while True:
            magic, echoed, kind, length = struct.unpack(">QIII", nbd.receive(self.sock, 20))
            if magic != nbd.REPLY_MAGIC or echoed != option or length > nbd.MAX_REQUEST:
                raise IoError("The NBD server sent nonsense", errno.EPROTO)
            replies.append((kind, nbd.receive(self.sock, length)))
            if kind == nbd.REP_ACK or kind & nbd.REP_ERR:
                return replies

    # -- requests -----------------------------------------------------------------------------------------------

    def request(
        self,
        command: int,
        offset: int = 0,
        length: int = 0,
        *,
        flags: int = 0,
        data: memoryview | None = None,
        into: memoryview | None = None,
    ) -> list[tuple[int, int]]:
        """Do one command.  Returns the (length, state) extents of a block status, otherwise nothing."""
        with self._lock:
            self._handle += 1
            try:
                head = nbd.REQUEST.pack(nbd.REQUEST_MAGIC, flags, command, self._handle, offset, length)
                self.sock.sendall(head)
                if data is not None:
                    self.sock.sendall(data)
            except OSError as error:
                raise IoError.from_os("NBD request failed", error) from None
            return self._answer(command, offset, into)

    def _answer(self, command: int, offset: int, into: memoryview | None) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        failure = 0
        while True:
            magic = struct.unpack(">I", nbd.receive(self.sock, 4))[0]
            if magic == nbd.SIMPLE_REPLY_MAGIC:
                number, handle = struct.unpack(">IQ", nbd.receive(self.sock, 12))
                self._same(handle)
                if number:
                    raise IoError(f"NBD server: {os.strerror(number)}", number)
                if into is not None:
                    nbd.receive_into(self.sock, into)
                return found
            if magic != nbd.STRUCTURED_REPLY_MAGIC or not self.structured:
                raise IoError("The NBD server sent nonsense", errno.EPROTO)
            flags, kind, handle, length = struct.unpack(">HHQI", nbd.receive(self.sock, 16))
            self._same(handle)
            failure = self._chunk(kind, length, offset, into, found) or failure
            if flags & nbd.CHUNK_DONE:
                if failure:
                    raise IoError(f"NBD server: {os.strerror(failure)}", failure)
                return found

    def _same(self, handle: int) -> None:
        if handle != self._handle:
            raise IoError("The NBD server answered another request", errno.EPROTO)

    def _chunk(self, kind: int, length: int, offset: int, into: memoryview | None, found: list[tuple[int, int]]) -> int:
        if length > nbd.MAX_REQUEST + 64:
            raise IoError("The NBD server sent nonsense", errno.EPROTO)
        if kind in (nbd.CHUNK_DATA, nbd.CHUNK_HOLE):
            start = struct.unpack(">Q", nbd.receive(self.sock, 8))[0] - offset
            size = length - 8 if kind == nbd.CHUNK_DATA else struct.unpack(">I", nbd.receive(self.sock, 4))[0]
            if into is None or start < 0 or start + size > len(into):
                raise IoError("The NBD server sent data nobody asked for", errno.EPROTO)
            if kind == nbd.CHUNK_DATA:
                nbd.receive_into(self.sock, into[start : start + size])
            else:
                fill_zero(into[start : start + size])
            return 0
        body = nbd.receive(self.sock, length)
        if kind == nbd.CHUNK_STATUS:
            found += struct.iter_unpack(">II", body[4 : 4 + (length - 4) // 8 * 8])
        elif kind & 0x8000:
            return int(struct.unpack_from(">I", body)[0]) or errno.EIO
        return 0

    def close(self) -> None:
        with self._lock:
            try:
                self.sock.sendall(nbd.REQUEST.pack(nbd.REQUEST_MAGIC, 0, nbd.CMD_DISC, 0, 0, 0))
            except OSError:
                pass  # the server was faster
            finally:
                self.sock.close()


class NbdDriver(Driver):
    """An export as a node."""

    name = "nbd"

    def __init__(self, client: NbdClient, *, read_only: bool, filename: str) -> None:
        super().__init__()
        self.client = client
        self.filename = filename
        self.alignment = self.zero_alignment = max(1, client.minimum)
        if self.alignment & (self.alignment - 1):
            raise UsageError("The NBD server's minimum block size is no power of two")
        #: Bytes in one read or write: what the server takes, in whole blocks.
        self.step = min(_STEP, client.maximum) // self.alignment * self.alignment
        if not self.step:
            raise UsageError("The NBD server's maximum block size is below its minimum")
        if client.flags & nbd.FLAG_READ_ONLY and not read_only:
            raise IoError("request on denied: NBD export is read-only", errno.EACCES)
        self.read_only = read_only

    def size(self) -> int:
        return self.client.size

    def read_into(self, offset: int, view: memoryview) -> None:
        for start in range(0, len(view), self.step):
            part = view[start : start + self.step]
            self.client.request(nbd.CMD_READ, offset + start, len(part), into=part)

    def write(self, offset: int, view: memoryview) -> None:
        for start in range(0, len(view), self.step):
            part = view[start : start + self.step]
            self.client.request(nbd.CMD_WRITE, offset + start, len(part), data=part)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        if not self.client.flags & nbd.FLAG_ZEROES:
            raise UnsupportedError("zero")
        flags = 0 if unmap else nbd.CMD_FLAG_NO_HOLE
        while length:
            step = min(length, 1 << 30)
            self.client.request(nbd.CMD_ZEROES, offset, step, flags=flags)
            offset, length = offset + step, length - step

    def discard(self, offset: int, length: int) -> None:
        while self.client.flags & nbd.FLAG_TRIM and length:
            step = min(length, 1 << 30)
            self.client.request(nbd.CMD_TRIM, offset, step)
            offset, length = offset + step, length - step

    def flush(self) -> None:
        if self.client.flags & nbd.FLAG_FLUSH:
            self.client.request(nbd.CMD_FLUSH)

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        end = offset + length
        if not self.client.has_status:
            yield Extent(offset, length, DATA | ALLOCATED, offset)
            return
        block = self.alignment
        while offset < end:
            before, start = offset, offset // block * block
            stop = min(-(-end // block) * block, max(self.client.size, end))
            for size, state in self.client.request(
                nbd.CMD_BLOCK_STATUS, start, min(stop - start, (1 << 32) - max(4096, block))
            ):
                start += size
                size = min(start, end) - offset
                if size <= 0:
                    break
                status = ALLOCATED | (0 if state & nbd.STATE_HOLE else DATA) | (ZERO if state & nbd.STATE_ZERO else 0)
                if not status & (DATA | ZERO):
                    status |= DATA
                yield Extent(offset, size, status, offset)
                offset += size
            if offset == before:
                raise IoError("The NBD server tells nothing of what it was asked for", errno.EPROTO)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if size > self.client.size:
            raise IoError("Cannot grow NBD nodes", errno.EINVAL)

    def allocated_size(self) -> int | None:
        return None

    def set_read_only(self, read_only: bool) -> None:
        if not read_only and self.client.flags & nbd.FLAG_READ_ONLY:
            raise IoError("NBD export is read-only", errno.EACCES)
        self.read_only = read_only

    def close(self) -> None:
        self.client.close()
