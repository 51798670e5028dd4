"""QMP: JSON commands, answers and events over any byte stream."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from typing import Any

from pyqemu.memory import MemoryApiError
from pyqemu.qdev import schema
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._mainloop import MainLoop, Sender
from pyqemu.qdev.errors import CommandNotFound, QdevError

MAX_MESSAGE = 1 << 22
MAX_DEPTH = 1024
VERSION = {"qemu": {"major": 10, "minor": 1, "micro": 0}, "package": "pyqemu"}


class JsonStream:
    """Cuts a byte stream into JSON values, wherever they begin and end."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._depth = 0
        self._in_string = False
        self._escaped = False
        self._scanned = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Texts of complete values; QdevError for a value that is too long or too deep (the stream starts anew)."""
        found: list[bytes] = []
        self._buffer += data
        at = self._scanned
        while at < len(self._buffer):
            byte = self._buffer[at]
            at += 1
            if self._in_string:
                if self._escaped:
                    self._escaped = False
                elif byte == 0x5C:
                    self._escaped = True
                elif byte == 0x22 or (byte == 0x0A):
                    self._in_string = False
                continue
            if byte == 0x22:
                self._in_string = True
            elif byte in b"{[":
                self._depth += 1
            elif byte in b"}]":
                self._depth -= 1
            if self._depth > MAX_DEPTH:
                self._restart()
                raise QdevError("JSON parse error, nesting too deep")
            if (self._depth <= 0 and byte in b"}]") or (self._depth == 0 and byte == 0x0A):
                text = bytes(self._buffer[:at]).strip()
                del self._buffer[:at]
                at, self._depth = 0, 0
                if text:
                    found.append(text)
        self._scanned = at
        if len(self._buffer) > MAX_MESSAGE:
            self._restart()
            raise QdevError("JSON parse error, message too long")
        return found

    def _restart(self) -> None:
        self._buffer.clear()
        self._depth = self._scanned = 0
        self._in_string = self._escaped = False


class QmpSession:
    """One client: negotiation, then commands.  send() takes whole messages."""

    def __init__(self, machine: Machine, send: Callable[[bytes], None]) -> None:
        from pyqemu.qdev._commands import COMMANDS

        self.machine = machine
        self.table = COMMANDS
        self._send_bytes = send
        self._stream = JsonStream()
        self.negotiated = False
        self.oob = False
        self._closed = False
        self._unsubscribe = machine.subscribe(self._event)
        self._send({"QMP": {"version": VERSION, "capabilities": list(schema.ENUMS["QMPCapability"])}})

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._unsubscribe()

    def _send(self, message: dict[str, Any]) -> None:
        self._send_bytes(json.dumps(message).encode() + b"\r\n")

    def _event(self, name: str, data: dict[str, Any]) -> None:
        if not self.negotiated:
            return
        now = time.time_ns() // 1000
        stamp = {"seconds": now // 1_000_000, "microseconds": now % 1_000_000}
        self._send({"timestamp": stamp, "event": name} | ({"data": data} if data else {}))

    def feed(self, data: bytes) -> None:
        try:
            texts = self._stream.feed(data)
        except QdevError as error:
            self._send(_error(error))
            return
        for text in texts:
            self._message(text)

    def _message(self, text: bytes) -> None:
        try:
            request = json.loads(text)
        except (ValueError, RecursionError):
            self._send({"error": {"class": "GenericError", "desc": "JSON parse error, invalid message"}})
            return
        answer = self._execute(request)
        if isinstance(request, dict) and "id" in request:
            answer["id"] = request["id"]
        self._send(answer)

    def _execute(self, request: Any) -> dict[str, Any]:
        try:
            name, arguments, oob = _request(request)
            return {"return": self.run(name, arguments, oob=oob)}
        except (QdevError, MemoryApiError) as error:
            return _error(error)

    def run(self, name: str, arguments: dict[str, Any], *, oob: bool = False) -> Any:
        """Execute one command; raises QdevError."""
        spec = self.table.commands.get(name)
        if not self.negotiated and name != "qmp_capabilities":
            raise CommandNotFound("Expecting capabilities negotiation with 'qmp_capabilities'")
        if spec is None:
            raise CommandNotFound(f"The command {name[:100]} has not been found")
        if oob and not (self.oob and spec.oob):
            raise QdevError(f"The command {name} does not support OOB")
        schema.check_members(spec.arguments, arguments, "", open_members=spec.open_arguments)
        if spec.open_arguments:
            result = spec.function(self, arguments)
        else:
            result = spec.function(self, **{key.replace("-", "_"): value for key, value in arguments.items()})
        return {} if result is None else result


def _request(request: Any) -> tuple[str, dict[str, Any], bool]:
    if not isinstance(request, dict):
        raise QdevError("QMP input must be a JSON object")
    oob = "exec-oob" in request
    if oob and "execute" in request:
        raise QdevError("QMP input cannot have both 'execute' and 'exec-oob'")
    for key in request:
        if key not in ("execute", "exec-oob", "arguments", "id"):
            raise QdevError(f"QMP input member '{key[:60]}' is unexpected")
    name = request.get("exec-oob" if oob else "execute")
    if name is None:
        raise QdevError("QMP input lacks member 'execute'")
    arguments = request.get("arguments", {})
    if not isinstance(name, str):
        raise QdevError("QMP input member 'execute' must be a string")
    if not isinstance(arguments, dict):
        raise QdevError("QMP input member 'arguments' must be an object")
    return name, arguments, oob


def _error(error: Exception) -> dict[str, Any]:
    kind = error.error_class if isinstance(error, QdevError) else "GenericError"
    return {"error": {"class": kind, "desc": str(error)}}


class QmpServer:
    """Listens on a UNIX or TCP socket; any number of clients."""

    def __init__(self, machine: Machine, loop: MainLoop, listener: socket.socket) -> None:
        self._machine, self._loop, self._listener = machine, loop, listener
        self._clients: set[_Client] = set()
        loop.watch(listener, self._accept)

    def _accept(self) -> None:
        sock, _ = self._listener.accept()
        client = _Client(self, sock)
        if client._open:
            self._clients.add(client)

    def close(self) -> None:
        for client in list(self._clients):
            client.close()
        self._loop.forget(self._listener)
        self._listener.close()


class _Client:
    def __init__(self, server: QmpServer, sock: socket.socket) -> None:
        self._server, self._sock = server, sock
        self._open = True
        self._session: QmpSession | None = None
        server._loop.watch(sock, self._readable)
        sender = Sender(server._loop, sock, self.close)
        # The greeting may already find the peer gone.
        session = QmpSession(server._machine, sender.send)
        if self._open:
            self._session = session
        else:
            session.close()

    def _readable(self) -> None:
        try:
            data = self._sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data and self._session is not None:
            self._session.feed(data)
        else:
            self.close()

    def close(self) -> None:
        if self._open:
            self._open = False
            if self._session is not None:
                self._session.close()
            self._server._clients.discard(self)
            self._server._loop.forget(self._sock)
            self._sock.close()
