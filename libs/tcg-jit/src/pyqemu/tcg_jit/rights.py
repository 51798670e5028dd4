"""A guest is about to give up rights, or its root directory, and the engine with it: they are one process.

``prepare`` is called before, ``settle`` behind it.  Not on the way to a guest: programs that never do such a thing do not load this module.

What the engine may want later and cannot get then, ``prepare`` gets: kept regions are mapped, modules that are loaded late are loaded, and
a *standby* process is started that keeps the rights as they are.  ``settle`` looks at what has become of the cache folder.  When it cannot
be used any more, connections to compile processes that have more rights than the guest now are closed, and there is

* another folder, where a process of this user would have it (``cache.default_root``), unless the cache was put somewhere by name or the
  root directory is another: a guest in a jail finds no files of ours in it;
* a compile process that is started as always, if Python can still be run and there is a folder; otherwise by the standby process, and
  without access to any files: what it makes comes with its answers (``standby`` says what it is kept from).
"""

from __future__ import annotations

import os
import sys
from _socket import AF_UNIX, MSG_NOSIGNAL, SCM_RIGHTS, SOCK_SEQPACKET, SOL_SOCKET, socketpair
from _socket import socket as Socket
from contextlib import suppress
from struct import pack

from . import cache
from .errors import EngineError
from .host import OwnFiles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Final

    from .engine import Engine

_SO_PASSCRED: Final = 16
#: Modules that the runner's side of the engine loads when it needs them.
LATE: Final = (
    "choosing", "client", "decoding", "dumping", "graphs", "imagewriter", "nativeblocks", "perfmap", "regionstore", "shared", "tags",
)  # fmt: skip
#: The same of Python's own.
LATE_OF_PYTHON: Final = ("_socket", "errno", "fcntl", "resource", "struct", "time", "traceback")


class Standby:
    """The runner's end of the standby process, shared with the children of forks.  Raises ``OSError`` when there can be no process."""

    def __init__(self, spec: tuple[str, str]) -> None:
        from .client import spawn

        self.spec: Final = spec
        with OwnFiles() as files:
            ours, theirs = socketpair(AF_UNIX, SOCK_SEQPACKET)
            theirs.setsockopt(SOL_SOCKET, _SO_PASSCRED, 1)  # now: what is sent before would have no sender
            try:
                spawn("pyqemu.tcg_jit.standby", spec, theirs.fileno())
            except BaseException:
                ours.close()
                raise
            finally:
                theirs.close()
            self._end = Socket(fileno=files.high(ours.detach()))

    def connect(self, end: int) -> None:
        """Have a compile process started that is at the other side of the socket ``end``.  Raises ``OSError``."""
        self._end.sendmsg([b"\0"], [(SOL_SOCKET, SCM_RIGHTS, pack("i", end))], MSG_NOSIGNAL)

    def fileno(self) -> int:
        return self._end.fileno()

    def close(self) -> None:
        with suppress(OSError):
            self._end.close()


class Place:
    """Where an engine's cache folder was when it was opened, and what Python is there: to be recognised."""

    def __init__(self, folder: str) -> None:
        self.folder: Final = folder
        self.at: Final = _identity(folder)
        self.root: Final = _identity("/")
        self.python: Final = _identity(sys.executable)
        #: Resource limits do not let compile processes do their work.
        self.limited = False
        #: A process that is started now would be something to the guest: the first one of its namespace.
        self.childless = False

    def usable(self) -> bool:
        """Whether the folder can be used as before."""
        if self.limited or _identity(self.folder) != self.at or self.at is None:
            return False
        return self.at[2] == os.geteuid() and os.access(self.folder, os.R_OK | os.W_OK | os.X_OK, effective_ids=True)

    def python_usable(self) -> bool:
        """Whether a compile process could be started."""
        needed = (os.path.join(os.path.dirname(__file__), "server.py"), sys.modules["encodings"].__file__ or "")
        return (
            not self.childless
            and _identity(sys.executable) == self.python is not None
            and os.access(sys.executable, os.X_OK, effective_ids=True)
            and all(os.access(file, os.R_OK, effective_ids=True) for file in needed)
        )


def _identity(path: str) -> tuple[int, int, int] | None:
    """Device, number and owner of a file; ``None`` when it is not there, or cannot be seen."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_uid


def prepare(engine: Engine) -> None:
    """The guest is about to do what may keep us from our files."""
    if engine.place is None:
        engine.place = Place(engine.folder)
    if engine.regions is not None:
        for file in engine.regions.files():
            file.hold()
    load_late(late_modules(engine.target))
    engine.load_installed()
    if engine.standby is None or engine.standby.spec != engine.target.spec:
        with suppress(OSError):  # what cannot be started now will be missed when it is needed, and said then
            engine.standby = Standby(engine.target.spec)


def late_modules(target: Any) -> list[str]:
    """Modules that the engine, or its target, loads when it needs them."""
    return [*(f"{__package__}.{name}" for name in LATE), *LATE_OF_PYTHON, *getattr(target, "late_modules", ())]


def load_late(names: Iterable[str]) -> None:
    """Import modules; those that are not there are not needed either."""
    for name in names:
        if name not in sys.modules:
            with suppress(ImportError), OwnFiles():
                __import__(name)


def settle(engine: Engine, *, limited: bool = False, childless: bool = False) -> None:
    """The guest has done it, or has tried to.  ``limited``: processes of ours can no longer do what they should, for good.  ``childless``:
    nor can there be any."""
    place = engine.place
    assert place is not None
    place.limited = place.limited or limited
    place.childless = place.childless or childless
    with engine._lock:
        if place.usable():
            source = engine.standby or Missing() if place.childless else None
            if engine.folder != place.folder or engine.source is not source:  # it has its rights back
                _move(engine, place.folder, source)
            return
        folder = _own_folder(engine, place)
        inside = bool(folder) and place.python_usable()
        _move(engine, folder, None if inside else engine.standby or Missing())


def _own_folder(engine: Engine, place: Place) -> str:
    """A folder where a process of this user would have its code; "" when there should be none."""
    if place.limited or os.environ.get("PYQEMU_CACHE_DIR") or not engine.default_place or _identity("/") != place.root:
        return ""
    try:
        return cache.private_folder(os.path.join(cache.private_folder(cache.default_root()), os.path.basename(place.folder)))
    except (EngineError, OSError):
        return ""


def _move(engine: Engine, folder: str, standby: Any) -> None:
    """Use another folder from now on, and compile processes of another kind."""
    engine.hang_up()
    engine.folder = folder
    engine.source = standby
    if folder:
        engine.load_segments()
    engine.reopen_program()


class Missing:
    """In place of a standby process that could not be started, or that is gone."""

    def connect(self, end: int) -> None:
        raise OSError(0, f"{sys.executable} cannot be run any more by user id {os.geteuid()}, and there is nobody who could")


__all__ = ["LATE", "Missing", "Place", "Standby", "load_late", "prepare", "settle"]
