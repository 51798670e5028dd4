"""Character devices: where bytes of a serial port, console or monitor come from and go to."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from pyqemu.qdev._mainloop import Connection
from pyqemu.qdev._object import Object
from pyqemu.qdev._property import BoolProp, LinkProp, SizeProp, StrProp, UintProp
from pyqemu.qdev.errors import DeviceError, UnsupportedError

if TYPE_CHECKING:
    import socket

    from pyqemu.qdev._mainloop import MainLoop

BACKLOG_LIMIT = 1 << 20
# Peers of chardevs are not listened to while so many bytes wait for the device.
ENOUGH = 1 << 16
CONNECT_SECONDS = 10


class CharFrontend(Protocol):
    """What a device gives a chardev."""

    def can_receive(self) -> int:
        """How many bytes it takes now."""

    def receive(self, data: bytes) -> None: ...


class Stdio:
    """The standard streams as an application lends them to a machine; one user at a time."""

    def __init__(self, fd: int, write: Callable[[bytes], None]) -> None:
        """fd is read from; write(data) must take all of it."""
        self.fd, self.write = fd, write
        self._is_taken = False

    def take(self) -> None:
        if self._is_taken:
            raise DeviceError("stdio can be used once only")
        self._is_taken = True

    def give_back(self) -> None:
        self._is_taken = False


class Chardev(Object):
    """write() is called by the device; feed() by whoever is at the other end.

    Bytes that the device cannot take yet wait; the device calls accept_input() when it has room again.
    """

    TYPE = "chardev"
    USER_CREATABLE = True
    stdio: Stdio | None = None
    """What the machine may use as its standard streams."""

    def __init__(self, **properties: Any) -> None:
        self._frontend: CharFrontend | None = None
        self._waiting = bytearray()
        self.loop: MainLoop | None = None
        super().__init__(**properties)

    def open(self) -> None:
        """Claim the resource; DeviceError if it cannot be had."""

    def start(self, loop: MainLoop) -> None:
        """Watch for input on a main loop, if there is anything to watch."""

    def close(self) -> None:
        """Give back the resource, and stop watching."""

    def attach(self, frontend: CharFrontend) -> None:
        if self._frontend is not None:
            raise DeviceError(f"Chardev '{self.name}' is busy")
        self._frontend = frontend
        self.accept_input()

    def detach(self, frontend: CharFrontend) -> None:
        if self._frontend is frontend:
            self._frontend = None

    def unread(self, frontend: CharFrontend, data: bytes) -> None:
        """Bytes that a device took and has no use for now; it gets them again, first."""
        self._waiting[:0] = data

    @property
    def is_busy(self) -> bool:
        return self._frontend is not None

    def write(self, data: bytes) -> None:
        raise NotImplementedError

    def feed(self, data: bytes) -> None:
        """Bytes for the device."""
        if len(self._waiting) + len(data) > BACKLOG_LIMIT:
            raise DeviceError(f"Chardev '{self.name}': more than {BACKLOG_LIMIT} bytes wait for the device")
        self._waiting += data
        self.accept_input()

    def accept_input(self) -> None:
        frontend = self._frontend
        while frontend is not None and self._waiting:
            room = frontend.can_receive()
            if room <= 0:
                return
            part = bytes(self._waiting[:room])
            del self._waiting[:room]
            frontend.receive(part)


class NullChardev(Chardev):
    TYPE = "chardev-null"

    def write(self, data: bytes) -> None:
        return None


class RingbufChardev(Chardev):
    """Keeps the last `size` bytes written; read() takes them out."""

    TYPE = "chardev-ringbuf"
    size = SizeProp(65536, "capacity in bytes, a power of two")

    def __init__(self, **properties: Any) -> None:
        self._kept = bytearray()
        super().__init__(**properties)

    def open(self) -> None:
        if self.size & (self.size - 1) or not self.size:
            raise DeviceError(f"ringbuf size {self.size} must be a power of two")

    def write(self, data: bytes) -> None:
        self._kept += data
        del self._kept[: max(len(self._kept) - self.size, 0)]

    def read(self, count: int) -> bytes:
        taken = bytes(self._kept[:count])
        del self._kept[:count]
        return taken


class FileChardev(Chardev):
    """Output to a file."""

    TYPE = "chardev-file"
    out = StrProp("", "file to write", required=True)
    append = BoolProp(False, "keep what the file has")

    def open(self) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC | (os.O_APPEND if self.append else os.O_TRUNC)
        try:
            self._fd = os.open(self.out, flags, 0o644)
        except OSError as error:
            raise DeviceError(f"cannot open '{self.out}': {error.strerror}") from error

    def write(self, data: bytes) -> None:
        _write_all(self._fd, data)

    def close(self) -> None:
        os.close(self._fd)


class _FdChardev(Chardev):
    """Both directions over descriptors watched by the main loop."""

    _in = -1
    _out = -1

    def start(self, loop: MainLoop) -> None:
        self.loop = loop
        loop.watch(self._in, self._readable)

    def accept_input(self) -> None:
        super().accept_input()
        if self.loop is not None:
            self.loop.pause(self._in, len(self._waiting) >= ENOUGH)

    def _ignore(self) -> None:
        if self.loop is not None:
            self.loop.forget(self._in)
            self.loop = None

    def _readable(self) -> None:
        try:
            data = os.read(self._in, 4096)
        except OSError:
            # A pty whose other side is closed reads EIO until someone opens it.
            data = b""
        if data:
            self.feed(data)
        else:
            self._ignore()

    def close(self) -> None:
        self._ignore()

    def write(self, data: bytes) -> None:
        _write_all(self._out, data)


class StdioChardev(_FdChardev):
    TYPE = "chardev-stdio"

    def open(self) -> None:
        if self.stdio is None:
            raise UnsupportedError("chardev-stdio", "this machine was given no standard streams")
        self.stdio.take()
        self._in = self.stdio.fd

    def write(self, data: bytes) -> None:
        if self.stdio is not None:
            self.stdio.write(data)

    def close(self) -> None:
        super().close()
        if self.stdio is not None:
            self.stdio.give_back()


class PtyChardev(_FdChardev):
    """A pseudo terminal; `pts` is what to open."""

    TYPE = "chardev-pty"
    pts = ""

    def open(self) -> None:
        import tty

        self._in, self._slave = os.openpty()
        self._out = self._in
        tty.setraw(self._slave)
        self.pts = os.ttyname(self._slave)

    def close(self) -> None:
        self._ignore()
        os.close(self._in)
        os.close(self._slave)


class SocketChardev(Chardev):
    """A UNIX or TCP socket.  A server serves one peer at a time; a client connects when it is made, and that is that.
    Both begin to work when a main loop is there.  Output without a peer vanishes."""

    TYPE = "chardev-socket"
    socket_path = StrProp("", "UNIX socket")
    host = StrProp("127.0.0.1", "address to listen on or connect to")
    port = UintProp(16, 0, "TCP port; 0 listens on any")
    server = BoolProp(True, "listen instead of connecting")

    def __init__(self, **properties: Any) -> None:
        self._listener: socket.socket | None = None
        self._socket: socket.socket | None = None
        self._peer: Connection | None = None
        super().__init__(**properties)

    def open(self) -> None:
        try:
            if self.server:
                self._listen()
            else:
                self._connect()
        except (OSError, UnicodeError) as error:
            self.close()
            raise DeviceError(f"cannot {'listen' if self.server else 'connect'}: {error}") from error

    def _listen(self) -> None:
        import socket

        if self.socket_path:
            self._listener = socket.socket(socket.AF_UNIX)
            self._listener.bind(self.socket_path)
            self._listener.listen(1)
        else:
            self._listener = socket.create_server((self.host, self.port), backlog=1)

    def _connect(self) -> None:
        import socket

        if self.socket_path:
            self._socket = socket.socket(socket.AF_UNIX)
            self._socket.settimeout(CONNECT_SECONDS)
            self._socket.connect(self.socket_path)
        else:
            self._socket = socket.create_connection((self.host, self.port), CONNECT_SECONDS)
        self._socket.settimeout(None)

    @property
    def address(self) -> Any:
        return None if self._listener is None else self._listener.getsockname()

    def start(self, loop: MainLoop) -> None:
        self.loop = loop
        if self._listener is not None:
            loop.watch(self._listener, self._accept)
        elif self._socket is not None:
            self._talk_to(self._socket)
            self._socket = None

    def _accept(self) -> None:
        assert self._listener is not None
        peer, _ = self._listener.accept()
        if self._peer is not None:
            peer.close()
            return
        self._talk_to(peer)

    def _talk_to(self, peer: socket.socket) -> None:
        assert self.loop is not None
        self._peer = Connection(self.loop, peer, self.feed, self._gone)
        self.accept_input()

    def _gone(self) -> None:
        self._peer = None

    def accept_input(self) -> None:
        super().accept_input()
        if self._peer is not None:
            self._peer.pause(len(self._waiting) >= ENOUGH)

    def write(self, data: bytes) -> None:
        if self._peer is not None:
            self._peer.send(data)

    def close(self) -> None:
        if self._peer is not None:
            self._peer.close()
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._listener is not None:
            if self.loop is not None:
                self.loop.forget(self._listener)
            self._listener.close()
            self._listener = None
        self.loop = None


class MuxChardev(Chardev):
    """Several devices share one chardev: Ctrl-A c passes the input on to the next, Ctrl-A Ctrl-A is Ctrl-A itself."""

    TYPE = "chardev-mux"
    ESCAPE: ClassVar[int] = 1
    QUEUE: ClassVar[int] = 4096
    """Bytes kept per device; more wait in the shared chardev."""

    chardev = LinkProp("chardev", "the chardev to share")

    def __init__(self, **properties: Any) -> None:
        self._members: list[tuple[CharFrontend, bytearray]] = []
        self._shared: Chardev | None = None
        self._focus = 0
        self._escaped = False
        super().__init__(**properties)

    @property
    def is_frozen(self) -> bool:
        return self._shared is not None

    def open(self) -> None:
        if self.chardev is None:
            raise DeviceError("chardev-mux needs a chardev to share")
        if self.chardev is self:
            raise DeviceError("chardev-mux cannot share itself")
        self.chardev.attach(self)
        self._shared = self.chardev

    def close(self) -> None:
        if self._shared is not None:
            self._shared.detach(self)
            self._shared = None

    def attach(self, frontend: CharFrontend) -> None:
        self._members.append((frontend, bytearray()))
        self.accept_input()

    def detach(self, frontend: CharFrontend) -> None:
        for number, (member, _) in enumerate(self._members):
            if member is frontend:
                del self._members[number]
                self._focus -= 1 if number < self._focus else 0
                self._focus %= max(len(self._members), 1)
                return

    @property
    def is_busy(self) -> bool:
        return bool(self._members)

    def can_receive(self) -> int:
        return self.QUEUE - len(self._members[self._focus][1]) if self._members else 0

    def receive(self, data: bytes) -> None:
        """From the shared chardev."""
        for byte in data:
            if self._escaped:
                self._escaped = False
                if byte == ord("c"):
                    self._focus = (self._focus + 1) % len(self._members)
                    continue
                if byte != self.ESCAPE:
                    continue
            elif byte == self.ESCAPE:
                self._escaped = True
                continue
            self._members[self._focus][1].append(byte)
        self._deliver()

    def feed(self, data: bytes) -> None:
        if self._shared is not None:
            self._shared.feed(data)

    def unread(self, frontend: CharFrontend, data: bytes) -> None:
        for member, queue in self._members:
            if member is frontend:
                queue[:0] = data

    def accept_input(self) -> None:
        self._deliver()
        if self._shared is not None:
            self._shared.accept_input()

    def _deliver(self) -> None:
        for member, queue in list(self._members):
            while queue and (room := member.can_receive()) > 0:
                part = bytes(queue[:room])
                del queue[:room]
                member.receive(part)

    def write(self, data: bytes) -> None:
        if self._shared is not None:
            self._shared.write(data)


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


CHARDEVS: dict[str, type[Chardev]] = {
    "null": NullChardev, "ringbuf": RingbufChardev, "file": FileChardev, "stdio": StdioChardev, "pty": PtyChardev,
    "socket": SocketChardev, "mux": MuxChardev,
}  # fmt: skip


def backend_options(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    """Options as QMP's chardev-add and `-chardev` spell them, as properties of our types; DeviceError for others."""
    data = dict(data)
    if kind == "socket":
        address = data.pop("addr", None)
        if address is not None:
            inner = address.get("data") if isinstance(address, dict) else None
            if not isinstance(inner, dict) or address.get("type") not in ("unix", "inet"):
                raise DeviceError("chardev-socket: 'addr' must be a unix or inet address")
            data |= inner
        if "path" in data:
            data["socket-path"] = data.pop("path")
        if data.pop("wait", "off") not in ("off", False):
            raise UnsupportedError("chardev-socket wait=on", "the machine does not wait for a peer")
    elif kind == "file" and "path" in data:
        data["out"] = data.pop("path")
    return data
