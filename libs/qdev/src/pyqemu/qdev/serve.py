"""Run a machine behind sockets: what `qemu-cli system -machine none -qmp ... -qtest ... -monitor ...` does.

Addresses are written as on that command line: `unix:PATH[,server=on][,wait=off]`, `tcp:HOST:PORT[,server=on]`, `stdio`.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable

from pyqemu.qdev import keyval, platform
from pyqemu.qdev._chardev import CHARDEVS, Chardev, MuxChardev, Stdio, backend_options
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._mainloop import Connection, MainLoop
from pyqemu.qdev.errors import QdevError, UnsupportedError
from pyqemu.qdev.hmp import HumanMonitor
from pyqemu.qdev.qmp import QmpServer, QmpSession
from pyqemu.qdev.qtest import QtestServer

PROMPT = "(qemu) "


def listen(text: str) -> socket.socket:
    """A listening socket for an address; QdevError for what cannot be one."""
    options = keyval.parse(text, implied="address")
    address = options.pop("address", "")
    for key, value in options.items():
        if (key, value) not in (("server", "on"), ("wait", "off"), ("nowait", "on")):
            raise UnsupportedError(f"'{key}={value}' in '{text[:100]}'", "only server=on,wait=off is")
    kind, _, rest = address.partition(":")
    try:
        if kind == "unix" and rest:
            sock = socket.socket(socket.AF_UNIX)
            sock.bind(rest)
            sock.listen()
            return sock
        if kind == "tcp" and rest.rpartition(":")[2].isdecimal():
            host, _, port = rest.rpartition(":")
            return socket.create_server((host or "127.0.0.1", int(port)))
    except (OSError, OverflowError) as error:
        raise QdevError(f"Failed to listen on '{address[:100]}': {error}") from error
    raise QdevError(f"'{address[:100]}' is not an address (unix:PATH, tcp:HOST:PORT, stdio)")


class Service:
    """A machine, its main loop, and what listens for it."""

    def __init__(self, machine: Machine, stdio: Stdio | None = None) -> None:
        """stdio: the streams behind the address `stdio` and the chardev of that name; without, both are refused."""
        self.machine = machine
        self.loop = MainLoop()
        self._listeners: list[socket.socket] = []
        self._qmp: list[QmpServer] = []
        machine.subscribe(self._event)
        machine.loop = self.loop
        machine.stdio = stdio

    def _event(self, name: str, data: object) -> None:
        if name == "SHUTDOWN":
            self.loop.stop()

    def add_chardev(self, text: str) -> None:
        """`-chardev socket,id=c0,path=/run/c0,server=on,wait=off` and the like."""
        options: dict[str, object] = dict(keyval.parse(text, implied="backend"))
        kind, name = options.pop("backend", ""), options.pop("id", "")
        if kind not in CHARDEVS or not isinstance(name, str) or not name:
            raise QdevError(f"'{text[:100]}' is not a character device with an id")
        if kind == "socket":
            # Here the default is to connect, in QMP to listen: both as everybody else has it.
            options.setdefault("server", "off")
        shared = options.pop("mux", "off")
        if shared not in ("on", "off"):
            raise QdevError(f"'mux={str(shared)[:20]}' is neither on nor off")
        if shared == "on":
            base = self.machine.object_add(CHARDEVS[str(kind)], f"{name}-base", backend_options(str(kind), options))
            self.machine.object_add(MuxChardev, name, {"chardev": base})
            return
        self.machine.object_add(CHARDEVS[str(kind)], name, backend_options(str(kind), options))

    def add_device(self, text: str) -> None:
        """`-device virtio-rng-pci,id=r0`."""
        options = keyval.parse(text, implied="driver")
        if "driver" not in options:
            raise QdevError("Parameter 'driver' is missing")
        self.machine.device_add(options.pop("driver"), dict(options))

    def add_board(self, text: str) -> None:
        """Devices of a platform text (see pyqemu.qdev.platform)."""
        platform.build(self.machine, text)

    def add_qmp(self, text: str) -> None:
        if text == "stdio":
            stdio = self._take_stdio()
            self._read_stdin(stdio.fd, QmpSession(self.machine, stdio.write).feed)
        else:
            self._qmp.append(QmpServer(self.machine, self.loop, listen(text)))

    def add_qtest(self, text: str) -> None:
        """Clients one after another or at once; each is an own session."""
        listener = listen(text)
        self._listeners.append(listener)
        self.loop.watch(listener, lambda: QtestServer(self.machine, self.loop, listener.accept()[0]))

    def add_monitor(self, text: str) -> None:
        """A human monitor on stdio or a socket."""
        if text == "stdio":
            stdio = self._take_stdio()
            stdio.write(PROMPT.encode())
            self._read_stdin(stdio.fd, _Lines(HumanMonitor(self.machine), stdio.write).feed)
            return
        listener = listen(text)
        self._listeners.append(listener)
        self.loop.watch(listener, lambda: _MonitorClient(self, listener.accept()[0]))

    def _take_stdio(self) -> Stdio:
        stdio = self.machine.stdio
        if stdio is None:
            raise UnsupportedError("stdio", "this machine was given no standard streams")
        stdio.take()
        return stdio

    def _read_stdin(self, fd: int, feed: Callable[[bytes], None]) -> None:
        def readable() -> None:
            data = os.read(fd, 65536)
            if data:
                feed(data)
            else:
                self.loop.forget(fd)

        self.loop.watch(fd, readable)

    def run(self) -> None:
        """Until `quit`."""
        try:
            self.loop.run()
        finally:
            self.close()

    def close(self) -> None:
        for server in self._qmp:
            server.close()
        for listener in self._listeners:
            self.loop.forget(listener)
            listener.close()
        for made in self.machine.root.children["chardevs"].children.values():
            if isinstance(made, Chardev):
                made.close()
        self._qmp.clear()
        self._listeners.clear()
        self.loop.close()


class _Lines:
    """Bytes in, monitor answers and prompts out."""

    def __init__(self, monitor: HumanMonitor, send: Callable[[bytes], None]) -> None:
        self._monitor, self._send = monitor, send
        self._buffer = b""

    def feed(self, data: bytes) -> None:
        *lines, rest = (self._buffer + data).split(b"\n")
        # A line nobody would type is not kept.
        self._buffer = rest[-65536:]
        for line in lines:
            answer = self._monitor.run(line.decode(errors="replace"))
            self._send((answer + PROMPT).encode())


class _MonitorClient:
    def __init__(self, service: Service, sock: socket.socket) -> None:
        lines = _Lines(HumanMonitor(service.machine), self._send)
        self._peer = Connection(service.loop, sock, lines.feed)
        self._send(PROMPT.encode())

    def _send(self, data: bytes) -> None:
        if self._peer.is_open:
            self._peer.send(data)
