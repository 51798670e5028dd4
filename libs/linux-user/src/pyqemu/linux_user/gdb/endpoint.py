"""Where the debugger connects: ``PORT``, ``HOST:PORT``, ``fd:N`` (a listening socket) or the path of a Unix socket."""

from __future__ import annotations

import fcntl
import resource
import socket
import stat

from pyqemu.tcg_jit import hostos as os

from ..errors import LinuxUserError

#: Our descriptors stay clear of the low numbers that a guest expects to get.
_HIGH_FD = 700


class EndpointError(LinuxUserError):
    """The text after -g makes no sense, or the address cannot be had."""


class Endpoint:
    """A parsed endpoint.  ``suspend``: the guest waits for the debugger before its first instruction."""

    def __init__(self, kind: str, address: object, suspend: bool) -> None:
        self.kind = kind
        self.address = address
        self.suspend = suspend

    def listen(self) -> socket.socket:
        """A listening socket; raises ``EndpointError``."""
        try:
            if self.kind == "fd":
                listener = socket.socket(fileno=int(str(self.address)))
            elif self.kind == "unix":
                path = str(self.address)
                if os.path.exists(path):
                    _remove_stale(path)
                listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                listener.bind(path)
                listener.listen(1)
            else:
                family = socket.AF_INET6 if ":" in self.address[0] else socket.AF_INET  # type: ignore[index]
                listener = socket.create_server(self.address, family=family, backlog=1)  # type: ignore[arg-type]
        except OSError as error:
            raise EndpointError(f"-g: cannot listen at {self.address}: {error.strerror or error}") from None
        return move_up(listener)


def _remove_stale(path: str) -> None:
    """Remove a socket that nobody serves any more; raises ``EndpointError`` when somebody does."""
    if not stat.S_ISSOCK(os.lstat(path).st_mode):
        raise EndpointError(f"-g: {path} exists and is no socket")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(path)
        except ConnectionRefusedError:
            os.unlink(path)
            return
        except OSError as error:
            raise EndpointError(f"-g: {path} cannot be used: {error.strerror}") from None
    raise EndpointError(f"-g: another process listens at {path}")


def move_up_fd(fd: int) -> int:
    """The same file under a high descriptor that exec closes; ``fd`` is closed."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    floor = min(_HIGH_FD, limit - 16) if limit != resource.RLIM_INFINITY else _HIGH_FD
    high = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, max(floor, 3))
    os.close(fd)
    return high


def move_up(sock: socket.socket) -> socket.socket:
    """The same socket under a high descriptor."""
    return socket.socket(fileno=move_up_fd(sock.detach()))


def parse_endpoint(text: str) -> Endpoint:
    """``TEXT[,suspend=y|n]``; ``%d`` stands for the process id.  Raises ``EndpointError``."""
    place, comma, option = text.partition(",")
    suspend = True
    if comma:
        name, _, value = option.partition("=")
        if name != "suspend" or value not in ("y", "n", "on", "off"):
            raise EndpointError(f"-g: {option!r} is not an option; there is suspend=y and suspend=n")
        suspend = value in ("y", "on")
    place = place.replace("%d", str(os.getpid()))
    if not place:
        raise EndpointError("-g needs a port, host:port or the path of a socket")
    if place.startswith("fd:"):
        if not place[3:].isdigit():
            raise EndpointError(f"-g: {place[3:]!r} is not a descriptor")
        return Endpoint("fd", int(place[3:]), suspend)
    host, colon, port = place.rpartition(":")
    if port.isdigit() and "/" not in place and (colon or not host):
        if int(port) > 65535:
            raise EndpointError(f"-g: there is no port {port}")
        # A bare port is for this machine alone: whoever connects controls the program and reads its files.
        return Endpoint("tcp", (host.strip("[]") or "127.0.0.1", int(port)), suspend)
    return Endpoint("unix", place, suspend)
