"""The runner's end of the compile process.  Imported only when something is missing from the cache.

Requests and answers go through one stream socket: unlike a pipe it can be written to without a SIGPIPE that would be the guest's end, and
shut down while a thread waits for it.
"""

from __future__ import annotations

import errno
import marshal
import os
import sys
from _socket import AF_UNIX, MSG_NOSIGNAL, SHUT_RDWR, SO_SNDBUF, SOCK_STREAM, SOL_SOCKET, socketpair
from _socket import socket as Socket
from contextlib import suppress

from .errors import CompileError, EngineError
from .host import OwnFiles, list_fds, own_child_listeners

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .rights import Standby


#: A request is tried this often; a compile process may die (an LLVM assertion, the out-of-memory killer).
TRIES = 3
#: Requests that fit in here wait for nobody.
_ROOM = 1 << 20


def _close_all_but(keep: set[int]) -> None:
    """Drop what is the guest's: a pipe of it that stayed open in the compile process would never come to its end."""
    for fd in list_fds():
        if fd not in keep:
            with suppress(OSError):  # the descriptor of the listing itself
                os.close(fd)


def spawn(module: str, arguments: Sequence[str], end: int) -> None:
    """Start ``python -m module arguments`` with ``end`` as its standard input and output.

    Through a child that ends at once: it must not be a child of the guest, whose wait() would see it.  Raises ``OSError`` when there can
    be no process.
    """
    command = [sys.executable, "-m", module, *arguments]
    # The guest's environment and module path are not ours to lose: children find the packages where we did.
    environ = dict(os.environ)
    environ["PYTHONPATH"] = os.pathsep.join(p for p in sys.path if p)
    actions = [(os.POSIX_SPAWN_DUP2, end, 0), (os.POSIX_SPAWN_DUP2, end, 1)]
    for tell in own_child_listeners:
        tell(True)
    try:
        middle = os.fork()
        if middle == 0:
            try:
                _close_all_but({0, 1, 2, end})
                os.posix_spawn(sys.executable, command, environ, file_actions=actions, setsigmask=[], setsigdef=range(1, 32))
            finally:
                os._exit(0)
        with suppress(ChildProcessError):  # SIGCHLD is ignored: the kernel has reaped it
            os.waitpid(middle, 0)
    finally:
        for tell in own_child_listeners:
            tell(False)


class CompileClient:
    """Starts the compile process when first needed, restarts it when it dies.

    ``folder``: where it publishes what it makes; "" for one that sends it along with its answers.  ``standby``: who starts it when this
    process cannot (``rights``).
    """

    def __init__(self, folder: str, spec: tuple[str, str], standby: Standby | None = None) -> None:
        self.folder = folder
        self.spec = spec
        self.standby = standby
        self.pid = 0
        self.last_pid = 0  # of the process that ran last, also after it is gone
        self._end: Socket | None = None
        self._owner = 0
        self.deaths = 0

    def start(self) -> None:
        """Start the process now (it needs a tenth of a second to load LLVM); harmless when it runs.  Raises ``EngineError``."""
        if self.pid and self._owner == os.getpid():
            return
        files = OwnFiles()
        with files:
            self._start(files)

    def _start(self, files: OwnFiles) -> None:
        self._forget()
        ours, theirs = socketpair(AF_UNIX, SOCK_STREAM)
        with suppress(OSError):
            ours.setsockopt(SOL_SOCKET, SO_SNDBUF, _ROOM)
        try:
            if self.standby is not None:
                self.standby.connect(theirs.fileno())
            else:
                spawn("pyqemu.tcg_jit.server", (self.folder, *self.spec), theirs.fileno())
        except OSError as error:
            ours.close()
            raise EngineError(f"the compile process cannot be started: {error.strerror or error}") from None
        finally:
            theirs.close()
        self._end = Socket(fileno=files.high(ours.detach()))
        self._owner = os.getpid()
        self.pid = -1  # not known until the process says it

    def _forget(self) -> None:
        """Close what belongs to a dead process or, after fork, to the parent's."""
        end, self._end = self._end, None
        if end is not None:
            with suppress(OSError):  # a guest that closes every descriptor has closed it
                end.close()
        self.pid = 0

    def fds(self) -> tuple[int, ...]:
        """Descriptors of this process that belong to the client."""
        return () if self._end is None else (self._end.fileno(),)

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """Send a request and wait for the answer; survives deaths of the compile process."""
        for _ in range(TRIES):
            answer = self._try(message)
            if answer is not None:
                return answer
        raise EngineError(f"the compile process died {TRIES} times on the same request")

    def post(self, message: dict[str, Any]) -> None:
        """Send a request without waiting: ``answer`` gives the answers in the same order.  Raises ``OSError``."""
        self.start()
        data = marshal.dumps(message)
        data = len(data).to_bytes(4, "little") + data
        end = self._end
        if end is None:
            raise BrokenPipeError(errno.EPIPE, "the compile process is gone")
        end.sendall(data, MSG_NOSIGNAL)

    def answer(self) -> dict[str, Any]:
        """The answer to the oldest request that has none yet; raises ``EOFError`` or ``OSError`` when the process is gone."""
        if self.pid < 0:
            self.pid = self.last_pid = self._receive()["pid"]
        return self._receive()

    def restart(self) -> None:
        """The process is gone: the next request starts another."""
        self.deaths += 1
        self._forget()

    def _try(self, message: dict[str, Any]) -> dict[str, Any] | None:
        try:
            # The request first: a compile process that is still starting up when we end will find it and do it.
            self.post(message)
            return self.answer()
        except (EOFError, OSError) as error:
            if isinstance(error, OSError) and error.errno not in (errno.EPIPE, errno.EBADF, errno.ECONNRESET, errno.ENOTCONN):
                raise
            self.restart()
            return None

    def _receive(self) -> dict[str, Any]:
        message: dict[str, Any] = marshal.loads(self._read(int.from_bytes(self._read(4), "little")))
        return message

    def _read(self, size: int) -> bytes:
        parts = b""
        while len(parts) < size:
            end = self._end
            part = b"" if end is None else end.recv(size - len(parts))
            if not part:
                raise EOFError
            parts += part
        return parts

    def dump(self, keys: list[str], stages: tuple[str, ...]) -> list[tuple[str, str, str]]:
        """(key, stage, text) of handlers at stages of translation."""
        answer = self.request({"keys": [], "show": keys, "dump": stages})
        found: list[tuple[str, str, str]] = answer["dump"]
        return found

    def compile(self, keys: list[str], verify: bool = False) -> dict[str, Any]:
        """Compile handlers.  A batch that kills the compile process is split until the guilty key stands alone."""
        message = {"keys": keys, "verify": verify}
        if len(keys) == 1:
            try:
                return self.request(message)
            except EngineError as error:
                raise CompileError(f"handler {keys[0]!r} kills the compiler: {error}") from None
        answer = self._try(message)
        if answer is not None:
            return answer
        total: dict[str, Any] = {"segment": "", "code": [], "failed": {}, "ms": {}}
        for key in keys:
            try:
                part = self.compile([key], verify)
            except CompileError as error:
                total["failed"][key] = str(error)
                continue
            total["failed"].update(part["failed"])
            total["code"] += part.get("code", ())
        return total

    def close(self) -> None:
        """Let the compile process end by itself; never wait for it."""
        self._forget()

    def hang_up(self) -> None:
        """As ``close``; a thread that waits for an answer finds that there will be none."""
        end = self._end
        if end is not None and self._owner == os.getpid():  # in the child of a fork it is the parent's
            with suppress(OSError):
                end.shutdown(SHUT_RDWR)
        self._forget()
