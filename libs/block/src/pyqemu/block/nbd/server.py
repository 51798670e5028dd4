"""NBD server: fixed newstyle, structured replies, block status, several exports, TLS.

One thread for each connection reads requests and answers them; parallelism comes from connections (multi-conn is
announced, since all share the nodes), which is how nbdcopy and the kernel use a server.
"""

from __future__ import annotations

import errno
import logging
import os
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..errors import BlockError, IoError, UsageError
from ..node import ALLOCATED, DATA, ZERO, Node
from ..ops.status import chain_extents
from ..zeros import is_zero
from . import protocol as nbd

__all__ = ["Export", "NbdServer"]

_log = logging.getLogger(__name__)
_MAX_EXTENTS = 1 << 14
#: Flags of commands besides FUA, which all may have.
_FLAGS_OF = {
    nbd.CMD_READ: nbd.CMD_FLAG_DF,
    nbd.CMD_ZEROES: nbd.CMD_FLAG_NO_HOLE | nbd.CMD_FLAG_FAST_ZERO,
    nbd.CMD_BLOCK_STATUS: nbd.CMD_FLAG_REQ_ONE,
}


@dataclass
class Export:
    """A node under a name.  ``bitmaps``: name -> dirty (offset, length) ranges, shown as ``qemu:dirty-bitmap:NAME``."""

    name: str
    node: Node
    description: str = ""
    read_only: bool = True
    bitmaps: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    allocation_depth: bool = False
    #: Whether discards are passed on.
    discard: bool = True
    #: "off", or what written zeros become: "on" (zeros by metadata) or "unmap" (holes).
    detect_zeroes: str = "off"

    def contexts(self) -> list[str]:
        names = ["base:allocation"]
        if self.allocation_depth:
            names.append("qemu:allocation-depth")
        return names + [f"qemu:dirty-bitmap:{name}" for name in self.bitmaps]

    @property
    def minimum(self) -> int:
        """Smallest request in bytes: a guessed raw image is written in sectors, as the first one is looked at."""
        driver = self.node.driver
        return 512 if driver.probed and driver.name == "raw" else 1

    def flags(self) -> int:
        flags = nbd.FLAG_HAS | nbd.FLAG_FLUSH | nbd.FLAG_FUA | nbd.FLAG_CACHE
        if self.read_only:
            return flags | nbd.FLAG_READ_ONLY
        return flags | nbd.FLAG_TRIM | nbd.FLAG_ZEROES | nbd.FLAG_FAST_ZERO


class _Goodbye(Exception):
    """The client ended the connection properly."""


class _Connection:
    def __init__(self, server: NbdServer, sock: socket.socket) -> None:
        self.server = server
        self.sock: socket.socket = sock
        self.structured = False
        self.secure = False
        self.contexts: list[str] = []
        self.context_export = ""

    # -- handshake ----------------------------------------------------------------------------------------------

    def serve(self) -> None:
        self.sock.sendall(struct.pack(">QQH", nbd.MAGIC, nbd.OPTION_MAGIC, nbd.FIXED_NEWSTYLE | nbd.NO_ZEROES))
        flags = struct.unpack(">I", nbd.receive(self.sock, 4))[0]
        if flags & ~(nbd.FIXED_NEWSTYLE | nbd.NO_ZEROES):
            return
        self.fixed = bool(flags & nbd.FIXED_NEWSTYLE)
        self.no_zeroes = bool(flags & nbd.NO_ZEROES)
        export = self._negotiate()
        if export is not None:
            self._transmit(export)

    def _reply(self, option: int, kind: int, data: bytes = b"") -> None:
        if kind & nbd.REP_ERR:
            data = data[: nbd.MAX_STRING]
        self.sock.sendall(struct.pack(">QIII", nbd.REPLY_MAGIC, option, kind, len(data)) + data)

    def _negotiate(self) -> Export | None:
        while True:
            magic, option, length = struct.unpack(">QII", nbd.receive(self.sock, 16))
            if magic != nbd.OPTION_MAGIC or length > nbd.MAX_REQUEST:
                return None
            data = nbd.receive(self.sock, length)
            if option == nbd.OPT_EXPORT_NAME:
                return self._export_name(data)
            if not self.fixed:  # such a client can name an export and does not understand replies
                return None
            if option == nbd.OPT_ABORT:
                self._reply(option, nbd.REP_ACK)
                return None
            if option == nbd.OPT_STARTTLS:
                self._start_tls(data)
            elif self.server.tls and not self.secure:
                self._reply(option, nbd.REP_ERR_TLS_REQD)
            elif option == nbd.OPT_LIST:
                self._list(data)
            elif option in (nbd.OPT_INFO, nbd.OPT_GO):
                export = self._info(option, data)
                if export is not None and option == nbd.OPT_GO:
                    return export
            elif option == nbd.OPT_STRUCTURED_REPLY:
                self.structured = not data
                self._reply(option, nbd.REP_ERR_INVALID if data else nbd.REP_ACK)
            elif option in (nbd.OPT_LIST_META, nbd.OPT_SET_META):
                self._meta(option, data)
            else:
                self._reply(option, nbd.REP_ERR_UNSUP)

    def _export_name(self, data: bytes) -> Export | None:
        export = self.server.find(data.decode("utf-8", "replace"))
        if export is None or (self.server.tls and not self.secure):
            return None
        answer = struct.pack(">QH", export.node.size, self._flags(export))
        self.sock.sendall(answer + (b"" if self.no_zeroes else bytes(124)))
        return export

    def _flags(self, export: Export) -> int:
        flags = export.flags() | (nbd.FLAG_DF if self.structured else 0)
        # All connections share the nodes, so what one has written and flushed all see.
        return flags | (nbd.FLAG_MULTI_CONN if self.server.shared != 1 else 0)

    def _start_tls(self, data: bytes) -> None:
        if data or self.secure:
            self._reply(nbd.OPT_STARTTLS, nbd.REP_ERR_INVALID)
        elif self.server.tls is None:
            self._reply(nbd.OPT_STARTTLS, nbd.REP_ERR_POLICY)
        else:
            self._reply(nbd.OPT_STARTTLS, nbd.REP_ACK)
            self.sock = self.server.tls.wrap_socket(self.sock, server_side=True)
            # What was negotiated in the clear does not count any more.
            self.secure, self.structured, self.contexts = True, False, []

    def _list(self, data: bytes) -> None:
        if data:
            self._reply(nbd.OPT_LIST, nbd.REP_ERR_INVALID)
            return
        for export in self.server.exports:
            name = export.name.encode()
            self._reply(nbd.OPT_LIST, nbd.REP_SERVER, struct.pack(">I", len(name)) + name + export.description.encode())
        self._reply(nbd.OPT_LIST, nbd.REP_ACK)

    def _info(self, option: int, data: bytes) -> Export | None:
        try:
            length = struct.unpack_from(">I", data)[0]
            name = data[4 : 4 + length].decode()
            count = struct.unpack_from(">H", data, 4 + length)[0]
            asked = struct.unpack_from(f">{count}H", data, 6 + length)
        except (struct.error, UnicodeDecodeError):
            self._reply(option, nbd.REP_ERR_INVALID)
            return None
        export = self.server.find(name)
        if export is None:
            self._reply(option, nbd.REP_ERR_UNKNOWN, f"export '{name}' not present".encode())
            return None
        if nbd.INFO_NAME in asked:
            self._reply(option, nbd.REP_INFO, struct.pack(">H", nbd.INFO_NAME) + export.name.encode())
        if export.description and nbd.INFO_DESCRIPTION in asked:
            self._reply(option, nbd.REP_INFO, struct.pack(">H", nbd.INFO_DESCRIPTION) + export.description.encode())
        # Who does not say that it keeps to block sizes when it enters is told of none.
        keeps = option == nbd.OPT_INFO or nbd.INFO_BLOCK_SIZE in asked
        sizes = struct.pack(">HIII", nbd.INFO_BLOCK_SIZE, export.minimum if keeps else 1, 4096, nbd.MAX_REQUEST)
        self._reply(option, nbd.REP_INFO, sizes)
        size = export.node.size
        self._reply(option, nbd.REP_INFO, struct.pack(">HQH", nbd.INFO_EXPORT, size, self._flags(export)))
        self._reply(option, nbd.REP_ACK)
        return export

    def _meta(self, option: int, data: bytes) -> None:
        if not self.structured and option == nbd.OPT_SET_META:
            self._reply(option, nbd.REP_ERR_INVALID)
            return
        try:
            length = struct.unpack_from(">I", data)[0]
            name = data[4 : 4 + length].decode()
            count = struct.unpack_from(">I", data, 4 + length)[0]
            queries, position = [], 8 + length
            for _ in range(count):
                size = struct.unpack_from(">I", data, position)[0]
                queries.append(data[position + 4 : position + 4 + size].decode())
                position += 4 + size
        except (struct.error, UnicodeDecodeError):
            self._reply(option, nbd.REP_ERR_INVALID)
            return
        export = self.server.find(name)
        if export is None:
            self._reply(option, nbd.REP_ERR_UNKNOWN)
            return
        known = export.contexts()
        if option == nbd.OPT_LIST_META:
            chosen = [
                c for c in known if not queries or any(c == q or (q.endswith(":") and c.startswith(q)) for q in queries)
            ]
            for context in chosen:
                self._reply(option, nbd.REP_META_CONTEXT, struct.pack(">I", 0) + context.encode())
        else:
            self.contexts = [context for context in known if context in queries]
            self.context_export = export.name
            for number, context in enumerate(self.contexts):
                self._reply(option, nbd.REP_META_CONTEXT, struct.pack(">I", number) + context.encode())
        self._reply(option, nbd.REP_ACK)

    # -- transmission -------------------------------------------------------------------------------------------

    def _transmit(self, export: Export) -> None:
        if self.context_export != export.name:
            self.contexts = []
        while True:
            magic, flags, command, handle, offset, length = nbd.REQUEST.unpack(nbd.receive(self.sock, nbd.REQUEST.size))
            if magic != nbd.REQUEST_MAGIC:
                return
            payload = memoryview(b"")
            if command == nbd.CMD_WRITE:
                if length > nbd.MAX_REQUEST:
                    return
                payload = memoryview(bytearray(length))
                nbd.receive_into(self.sock, payload)
            if command == nbd.CMD_DISC:
                raise _Goodbye
            try:
                self._check(export, flags, command, offset, length)
                self._execute(export, flags, command, handle, offset, length, payload)
            except BlockError as error:
                number = nbd.wire_error(getattr(error, "errno", errno.EINVAL))
                self._fail(handle, command, number, str(error))

    def _check(self, export: Export, flags: int, command: int, offset: int, length: int) -> None:
        writes = command in (nbd.CMD_WRITE, nbd.CMD_TRIM, nbd.CMD_ZEROES)
        if writes and export.read_only:
            raise IoError("the export is read-only", errno.EPERM)
        if command != nbd.CMD_FLUSH and offset + length > export.node.size:
            raise IoError("request past the end", errno.ENOSPC if writes else errno.EINVAL)
        if command in (nbd.CMD_READ, nbd.CMD_CACHE) and length > nbd.MAX_REQUEST:
            raise IoError("request too long", errno.EINVAL)
        known = nbd.CMD_FLAG_FUA | _FLAGS_OF.get(command, 0)
        if command == nbd.CMD_READ and not self.structured:
            known &= ~nbd.CMD_FLAG_DF
        if flags & ~known:
            raise IoError(f"unsupported flags {flags:#x} for command {command}", errno.EINVAL)

    def _execute(
        self, export: Export, flags: int, command: int, handle: int, offset: int, length: int, payload: memoryview
    ) -> None:
        node = export.node
        fua = bool(flags & nbd.CMD_FLAG_FUA)
        if command == nbd.CMD_READ:
            self._read(node, handle, offset, length, whole=bool(flags & nbd.CMD_FLAG_DF))
            return
        if command == nbd.CMD_BLOCK_STATUS:
            self._status(export, handle, offset, length, one=bool(flags & nbd.CMD_FLAG_REQ_ONE))
            return
        if command == nbd.CMD_WRITE:
            if export.detect_zeroes != "off" and is_zero(payload):
                node.zero(offset, length, unmap=export.detect_zeroes == "unmap", fua=fua)
            else:
                node.write(offset, payload, fua=fua)
        elif command == nbd.CMD_FLUSH:
            node.flush()
        elif command == nbd.CMD_TRIM:
            if export.discard:
                node.discard(offset, length)
            if fua:
                node.flush()
        elif command == nbd.CMD_ZEROES:
            hole, fast = not flags & nbd.CMD_FLAG_NO_HOLE, bool(flags & nbd.CMD_FLAG_FAST_ZERO)
            node.zero(offset, length, unmap=hole, fua=fua, fast=fast)
        elif command == nbd.CMD_CACHE:
            for start in range(offset, offset + length, 1 << 20):
                node.read(start, min(1 << 20, offset + length - start))
        else:
            raise IoError(f"unknown command {command}", errno.EINVAL)
        self._done(handle)

    def _done(self, handle: int) -> None:
        if self.structured:
            self.sock.sendall(nbd.CHUNK.pack(nbd.STRUCTURED_REPLY_MAGIC, nbd.CHUNK_DONE, nbd.CHUNK_NONE, handle, 0))
        else:
            self.sock.sendall(nbd.SIMPLE_REPLY.pack(nbd.SIMPLE_REPLY_MAGIC, 0, handle))

    def _fail(self, handle: int, command: int, number: int, text: str) -> None:
        if not self.structured:
            self.sock.sendall(nbd.SIMPLE_REPLY.pack(nbd.SIMPLE_REPLY_MAGIC, number, handle))
            return
        message = text.encode()[: nbd.MAX_STRING]
        body = struct.pack(">IH", number, len(message)) + message
        self.sock.sendall(
            nbd.CHUNK.pack(nbd.STRUCTURED_REPLY_MAGIC, nbd.CHUNK_DONE, nbd.CHUNK_ERROR, handle, len(body)) + body
        )

    def _read(self, node: Node, handle: int, offset: int, length: int, *, whole: bool) -> None:
        if not self.structured:
            data = node.read(offset, length)
            self.sock.sendall(nbd.SIMPLE_REPLY.pack(nbd.SIMPLE_REPLY_MAGIC, 0, handle))
            self.sock.sendall(data)
            return
        if not length:
            self._done(handle)
            return
        pieces = [(offset, length, False)] if whole else list(_zero_pieces(node, offset, length))
        for start, size, zero in pieces:
            flags = nbd.CHUNK_DONE if start + size == offset + length else 0
            if zero:
                head = nbd.CHUNK.pack(nbd.STRUCTURED_REPLY_MAGIC, flags, nbd.CHUNK_HOLE, handle, 12)
                self.sock.sendall(head + struct.pack(">QI", start, size))
            else:
                data = node.read(start, size)
                head = nbd.CHUNK.pack(nbd.STRUCTURED_REPLY_MAGIC, flags, nbd.CHUNK_DATA, handle, size + 8)
                self.sock.sendall(head + struct.pack(">Q", start))
                self.sock.sendall(data)

    def _status(self, export: Export, handle: int, offset: int, length: int, *, one: bool) -> None:
        if not self.contexts:
            raise IoError("no meta context was negotiated", errno.EINVAL)
        if not length:
            raise IoError("zero length block status", errno.EINVAL)
        last = len(self.contexts) - 1
        for number, context in enumerate(self.contexts):
            extents: list[tuple[int, int]] = []
            for size, state in _states(export, context, offset, length):
                if extents and extents[-1][1] == state and extents[-1][0] + size < 1 << 32:
                    extents[-1] = (extents[-1][0] + size, state)
                elif (one and extents) or len(extents) >= _MAX_EXTENTS:
                    break
                else:
                    extents.append((size, state))
            body = struct.pack(">I", number) + b"".join(struct.pack(">II", *extent) for extent in extents)
            flags = nbd.CHUNK_DONE if number == last else 0
            self.sock.sendall(
                nbd.CHUNK.pack(nbd.STRUCTURED_REPLY_MAGIC, flags, nbd.CHUNK_STATUS, handle, len(body)) + body
            )


def _zero_pieces(node: Node, offset: int, length: int) -> Iterator[tuple[int, int, bool]]:
    for found in chain_extents(node, offset, length):
        yield found.offset, found.length, bool(found.status & ZERO)


def _states(export: Export, context: str, offset: int, length: int) -> Iterator[tuple[int, int]]:
    """(length, state) of one meta context."""
    if context == "base:allocation":
        for found in chain_extents(export.node, offset, length):
            hole = 0 if found.status & DATA else nbd.STATE_HOLE
            yield found.length, hole | (nbd.STATE_ZERO if found.status & ZERO else 0)
    elif context == "qemu:allocation-depth":
        for found in chain_extents(export.node, offset, length):
            yield found.length, found.depth + 1 if found.status & ALLOCATED else 0
    else:
        position, end = offset, offset + length
        for start, size in export.bitmaps[context.removeprefix("qemu:dirty-bitmap:")]:
            first, last = max(start, position), min(start + size, end)
            if first >= last:
                continue
            if position < first:
                yield first - position, 0
            yield last - first, nbd.STATE_DIRTY
            position = last
        if position < end:
            yield end - position, 0


class NbdServer:
    """Serves exports on a unix or TCP socket from background threads; a context manager."""

    def __init__(
        self,
        exports: list[Export],
        *,
        unix: str | None = None,
        host: str = "127.0.0.1",
        port: int = 10809,
        tls: ssl.SSLContext | None = None,
        persistent: bool = True,
        shared: int = 0,
    ) -> None:
        names = [export.name for export in exports]
        if len(set(names)) != len(names):
            raise UsageError("two exports have the same name")
        self.exports = exports
        self.tls = tls
        self.persistent = persistent
        #: Clients at a time, 0: any number; others wait.
        self.shared = shared
        self._room = threading.Semaphore(shared) if shared else None
        self._unix = unix
        if unix is not None:
            self._listener = socket.socket(socket.AF_UNIX)
            try:
                self._listener.bind(unix)
            except OSError as error:
                self._listener.close()
                raise IoError.from_os(f"Failed to bind socket to {unix}", error) from None
        else:
            try:
                self._listener = socket.create_server((host, port))
            except socket.gaierror as error:
                raise IoError(f"address resolution failed for {host}:{port}: {error.strerror}") from None
            except OSError as error:
                raise IoError.from_os(f"Failed to listen on {host}:{port}", error) from None
        self._listener.listen(16)
        self._threads: set[threading.Thread] = set()
        self._sockets: set[socket.socket] = set()
        self._stopping = False
        #: Set when a server that is not persistent has lost its last client.
        self.finished = threading.Event()
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @property
    def port(self) -> int:
        """The TCP port in use."""
        return int(self._listener.getsockname()[1])

    def find(self, name: str) -> Export | None:
        return next((export for export in self.exports if export.name == name), None)

    def _accept(self) -> None:
        while not self._stopping:
            if self._room is not None:
                self._room.acquire()
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if sock.family != socket.AF_UNIX:
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._sockets.add(sock)
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.add(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        connection = _Connection(self, sock)
        try:
            connection.serve()
        except (_Goodbye, nbd.Disconnected):
            pass
        except (OSError, ssl.SSLError) as error:
            _log.info("NBD client lost: %s", error)
        finally:
            connection.sock.close()
            self._sockets.discard(sock)
            self._threads.discard(threading.current_thread())
            if self._room is not None:
                self._room.release()
            if not self.persistent and not self._threads:
                self.finished.set()

    def stop(self) -> None:
        """Let whoever waits for `finished` go on; safe in a signal handler."""
        self.finished.set()

    def close(self) -> None:
        """Stop listening, end all connections and flush the exports."""
        self._stopping = True
        self._listener.close()
        for sock in list(self._sockets):
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError as error:
                _log.debug("shutdown: %s", error)
        for thread in list(self._threads):
            thread.join(timeout=10)
        if self._unix is not None and os.path.exists(self._unix):
            os.unlink(self._unix)
        for export in self.exports:
            if not export.node.closed:
                export.node.flush()

    def __enter__(self) -> NbdServer:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()
