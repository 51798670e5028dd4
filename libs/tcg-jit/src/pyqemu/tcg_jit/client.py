"""The runner's end of the compile process.  Imported only when something is missing from the cache."""

from __future__ import annotations

import errno
import fcntl
import marshal
import os
import sys
from contextlib import suppress

from .errors import CompileError, EngineError
from .host import OwnFiles, own_child_listeners

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


#: A request is tried this often; a compile process may die (an LLVM assertion, the out-of-memory killer).
TRIES = 3
#: Requests that fit in here wait for nobody.
_PIPE_SIZE = 1 << 20


def _close_all_but(keep: set[int]) -> None:
    """Drop what is the guest's: a pipe of it that stayed open in the compile process would never come to its end."""
    for name in os.listdir("/proc/self/fd"):
        if int(name) not in keep:
            try:
                os.close(int(name))
            except OSError:  # the descriptor of the listing itself
                continue


class CompileClient:
    """Starts the compile process when first needed, restarts it when it dies."""

    def __init__(self, folder: str, spec: tuple[str, str]) -> None:
        self.folder = folder
        self.spec = spec
        self.pid = 0
        self.last_pid = 0  # of the process that ran last, also after it is gone
        self._to = -1
        self._from = -1
        self._owner = 0
        self.deaths = 0

    def start(self) -> None:
        """Start the process now (it needs a tenth of a second to load LLVM); harmless when it runs."""
        if self.pid and self._owner == os.getpid():
            return
        files = OwnFiles()
        with files:
            self._start(files)

    def _start(self, files: OwnFiles) -> None:
        self._forget()
        read_request, self._to = os.pipe()
        with suppress(OSError):
            fcntl.fcntl(self._to, fcntl.F_SETPIPE_SZ, _PIPE_SIZE)
        self._from, write_answer = os.pipe()
        command = [sys.executable, "-m", "pyqemu.tcg_jit.server", self.folder, *self.spec]
        # The guest's environment and module path are not ours to lose: children find the packages where we did.
        environ = dict(os.environ)
        environ["PYTHONPATH"] = os.pathsep.join(p for p in sys.path if p)
        actions = [(os.POSIX_SPAWN_DUP2, read_request, 0), (os.POSIX_SPAWN_DUP2, write_answer, 1)]
        # Through a child that ends at once: the compile process must not be a child of the guest, whose wait() would see it.
        for tell in own_child_listeners:
            tell(True)
        middle = os.fork()
        if middle == 0:
            try:
                _close_all_but({0, 1, 2, read_request, write_answer})
                os.posix_spawn(sys.executable, command, environ, file_actions=actions, setsigmask=[], setsigdef=range(1, 32))
            finally:
                os._exit(0)
        try:
            os.waitpid(middle, 0)
        except ChildProcessError:  # SIGCHLD is ignored: the kernel has reaped it
            self.pid = 0
        for tell in own_child_listeners:
            tell(False)
        os.close(read_request)
        os.close(write_answer)
        self._to, self._from = files.high(self._to), files.high(self._from)
        self._owner = os.getpid()
        self.pid = -1  # not known until the process says it

    def _forget(self) -> None:
        """Close what belongs to a dead process or, after fork, to the parent's."""
        for fd in self.fds():
            try:
                os.close(fd)
            except OSError:  # a guest that closes every descriptor has closed it
                self.pid = 0
        self._to = self._from = -1
        self.pid = 0

    def fds(self) -> tuple[int, ...]:
        """Descriptors of this process that belong to the client."""
        return tuple(fd for fd in (self._to, self._from) if fd >= 0)

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
        while data:
            data = data[os.write(self._to, data) :]

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
            if isinstance(error, OSError) and error.errno not in (errno.EPIPE, errno.EBADF):
                raise
            self.restart()
            return None

    def _receive(self) -> dict[str, Any]:
        message: dict[str, Any] = marshal.loads(self._read(int.from_bytes(self._read(4), "little")))
        return message

    def _read(self, size: int) -> bytes:
        parts = b""
        while len(parts) < size:
            part = os.read(self._from, size - len(parts))
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
        total: dict[str, Any] = {"segment": "", "failed": {}, "ms": {}}
        for key in keys:
            try:
                part = self.compile([key], verify)
            except CompileError as error:
                total["failed"][key] = str(error)
                continue
            total["failed"].update(part["failed"])
        return total

    def close(self) -> None:
        """Let the compile process end by itself; never wait for it."""
        self._forget()
