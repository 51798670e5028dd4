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
from ..node import ALLOCATED, DATA, UNKNOWN, ZERO, Driver, Extent
from ..zeros import fill_zero
from . import protocol as nbd

__all__ = ["NbdClient", "NbdDriver"]

_STEP = 1 << 20
#: Bounds of what a server may say while an option is negotiated.
_LONGEST_REPLY, _MOST_REPLIES = 64 << 10, 1 << 16
#: Why a server refuses an export.
_REFUSALS = {
    nbd.REP_ERR_POLICY: "Denied by server for option {}",
    nbd.REP_ERR_INVALID: "Invalid parameters for option {}",
    nbd.REP_ERR_PLATFORM: "Server lacks support for option {}",
    nbd.REP_ERR_TLS_REQD: "TLS negotiation required before option {}\nDid you forget a valid tls-creds?",
    nbd.REP_ERR_UNKNOWN: "Requested export not available",
    nbd.REP_ERR_SHUTDOWN: "Server shutting down before option {}",
    nbd.REP_ERR_BLOCK_SIZE_REQD: "Server requires INFO_BLOCK_SIZE for option {}",
}


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
        #: "oldstyle" (nothing is negotiated), "newstyle" (only the export's name) or "fixed newstyle".
        self.style = "oldstyle"
        self._zeroes = True
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
        """What comes before options; leaves `style` at what the server speaks."""
        magic = self._number(8, "initial magic")
        if magic != nbd.MAGIC:
            raise UnsupportedError(f"Bad initial magic received: {magic:#x}")
        magic = self._number(8, "server magic")
        if magic not in (nbd.OPTION_MAGIC, nbd.OLD_MAGIC):
            raise UnsupportedError(f"Bad server magic received: {magic:#x}")
        flags = 0
        if magic == nbd.OPTION_MAGIC:
            flags = self._number(2, "server flags")
            self.style = "fixed newstyle" if flags & nbd.FIXED_NEWSTYLE else "newstyle"
            self._zeroes = not flags & nbd.NO_ZEROES
            self._send(struct.pack(">I", flags & (nbd.FIXED_NEWSTYLE | nbd.NO_ZEROES)), "clientflags field")
        if tls is not None:
            self._start_tls(tls, hostname)
        if self.style == "fixed newstyle":
            self.structured = self._simple_option(nbd.OPT_STRUCTURED_REPLY) == nbd.REP_ACK

    def _start_tls(self, tls: ssl.SSLContext, hostname: str | None) -> None:
        if self.style != "fixed newstyle":
            raise IoError("Server does not support STARTTLS", errno.EPERM)
        if self._simple_option(nbd.OPT_STARTTLS) != nbd.REP_ACK:
            raise IoError("The NBD server refuses TLS", errno.EPERM)
        if tls.check_hostname and not hostname:
            raise UsageError("TLS over a unix socket needs 'tls-hostname'")
        try:
            self.sock = tls.wrap_socket(self.sock, server_hostname=hostname)
        except (ssl.SSLError, OSError) as error:
            raise IoError(f"TLS handshake failed: {error}", errno.EACCES) from None

    def _number(self, size: int, what: str) -> int:
        return int.from_bytes(nbd.receive(self.sock, size, what), "big")

    def _send(self, data: bytes, what: str) -> None:
        try:
            self.sock.sendall(data)
        except OSError as error:
            raise IoError.from_os(f"Failed to send {what}", error) from None

    def _enter(self, export: str, context: str) -> None:
        """Ask for an export in the best way the server knows."""
        if self.style == "oldstyle":
            if export:
                raise UsageError("Server does not support non-empty export names")
            self.size = self._number(8, "export length")
            self.flags = self._number(4, "export flags")
            if self.flags > 0xFFFF:
                raise IoError(f"Unexpected export flags {self.flags:#x}", errno.EPROTO)
        else:
            if self.structured:
                self._ask_context(export, context)
            if self.style == "fixed newstyle" and self._go(export):
                return
            name = export.encode()
            self._send(struct.pack(">QII", nbd.OPTION_MAGIC, nbd.OPT_EXPORT_NAME, len(name)) + name, "option request")
            self.size = self._number(8, "export length")
            self.flags = self._number(2, "export flags")
        if self._zeroes:
            nbd.receive(self.sock, 124, "reserved block")

    def _ask_context(self, export: str, context: str) -> None:
        name, query = export.encode(), context.encode()
        body = struct.pack(">I", len(name)) + name + struct.pack(">II", 1, len(query)) + query
        for kind, data in self.option(nbd.OPT_SET_META, body):
            if kind == nbd.REP_META_CONTEXT and data[4:] == query:
                self.has_status = True

    def _go(self, export: str) -> bool:
        """Enter by OPT_GO; False if the server does not know that option but has the export, or does not tell."""
        name = export.encode()
        request = struct.pack(">I", len(name)) + name + struct.pack(">HH", 1, nbd.INFO_BLOCK_SIZE)
        for kind, data in self.option(nbd.OPT_GO, request):
            if kind == nbd.REP_INFO:
                self._learn(data)
            elif kind == nbd.REP_ERR_UNSUP:
                listed = [one[4 : 4 + int.from_bytes(one[:4], "big")] for one in self._list()]
                if listed and name not in listed:
                    raise IoError(f"No export with name '{export}' available", errno.EINVAL)
                return False
            elif kind & nbd.REP_ERR:
                text = _REFUSALS.get(kind, "Unknown error code when asking for option {}").format(f"{nbd.OPT_GO} (go)")
                said = data.decode("utf-8", "replace")
                raise IoError(text + (f"\nserver reported: {said}" if said else ""), errno.EINVAL)
        if not self.flags:
            raise IoError("broken server omitted NBD_INFO_EXPORT", errno.EPROTO)
        return True

    def _list(self) -> list[bytes]:
        return [data for kind, data in self.option(nbd.OPT_LIST) if kind == nbd.REP_SERVER]

    def _learn(self, data: bytes) -> None:
        what = int.from_bytes(data[:2], "big")
        try:
            if what == nbd.INFO_EXPORT:
                self.size, self.flags = struct.unpack(">QH", data[2:])
            elif what == nbd.INFO_BLOCK_SIZE:
                self.minimum, _, maximum = struct.unpack(">III", data[2:])
                self.maximum = min(self.maximum, maximum)
        except struct.error:
            raise IoError(f"remaining export info len {len(data) - 2} is unexpected size", errno.EPROTO) from None

    def _simple_option(self, option: int) -> int:
        return self.option(option, b"")[-1][0]

    def option(self, option: int, data: bytes = b"") -> list[tuple[int, bytes]]:
        """All replies up to the one that ends the option."""
        self._send(struct.pack(">QII", nbd.OPTION_MAGIC, option, len(data)) + data, "option request header")
        replies: list[tuple[int, bytes]] = []
        while True:
            magic, echoed, kind, length = struct.unpack(">QIII", nbd.receive(self.sock, 20, "option reply"))
            if magic != nbd.REPLY_MAGIC:
                raise IoError("Unexpected option reply magic", errno.EPROTO)
            if echoed != option or length > _LONGEST_REPLY or len(replies) > _MOST_REPLIES:
                raise IoError("The NBD server sent nonsense", errno.EPROTO)
            replies.append((kind, nbd.receive(self.sock, length, "option reply payload")))
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
                # (the server is gone, however that was noticed)
                raise IoError(f"NBD request failed: {error.strerror}", errno.EIO) from None
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
            if into is None or start < 0 or size < 0 or start + size > len(into):
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
            return int.from_bytes(body[:4], "big") or errno.EIO
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
            last = False
            for size, state in self.client.request(
                nbd.CMD_BLOCK_STATUS, start, min(stop - start, (1 << 32) - max(4096, block))
            ):
                if size % block:
                    # The server breaks its own rule.  Whole blocks are kept; in a last one anything may be.
                    size, state = (size // block * block, state) if size > block else (block, 0)
                    last = True
                start += size
                size = min(start, end) - offset
                if size <= 0:
                    break
                status = (0 if state & nbd.STATE_HOLE else DATA) | (ZERO if state & nbd.STATE_ZERO else 0)
                # A hole that need not be zero (and, in other contexts, what this state means there) has to be read.
                status = status | ALLOCATED if status else UNKNOWN
                yield Extent(offset, size, status, offset)
                offset += size
                if last:
                    break
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
