"""One file instead of fifty: the byte code of the modules that a command imports, each taken out when it is imported.

Finding, opening and reading each module costs a tenth of a millisecond and more (a namespace package is looked for in the folder of
every installed part of it), and Python compiles all of them again where it may not write ``.pyc`` files.  So a run that
imports ``pyqemu`` modules from elsewhere adds their code to one file, and later runs take the modules from there.  The file lies beside
this module's own byte code and is trusted like it; it names each source with size and change time, and a module whose source differs, or
whose code is damaged, is imported as usual and written anew.

The commands (``bin/qemu-cli``, ``bin/qemu-img``) find their file through a link in the environment's ``site-packages/__pycache__`` and
start from it without Python's ``site`` module: the file remembers what that has made of the search path, and is not used when packages have
come or gone since.

Layout: magic (8 bytes), CRC-32 of the next two, size of the index, size of the code of this module (4 bytes each), that code, the
marshalled index (origin, launch, entries), marshalled code objects.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec, module_from_spec
from zlib import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any

    #: Offset (from the end of the index), size and CRC-32 of the marshalled code, file of the source ("" for a namespace package) and
    #: its state, search path or None for a plain module.
    Entry = tuple[int, int, int, str, tuple[int, int], list[str] | None]

_MAGIC = b"PYQN" + sys.hexversion.to_bytes(4, "little")
_HEADER = 20
#: This module and the index of a hundred modules fit in.
_FIRST_READ = 1 << 16


class Finder:
    """Import hook that serves modules from a snapshot."""

    def __init__(self, entries: dict[str, Entry], start: int) -> None:
        self.entries = entries
        self.start = start
        #: Modules that had to come from elsewhere.
        self.missed: list[str] = []
        self._codes: dict[str, CodeType] = {}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not name.startswith("pyqemu."):
            return None
        entry = self.entries.get(name)
        if entry is not None and not entry[3]:
            spec = ModuleSpec(name, None, is_package=True)
        else:
            code = None if entry is None else _code(entry, self.start)
            if entry is None or code is None:
                self.missed.append(name)
                return None
            self._codes[name] = code
            spec = ModuleSpec(name, self, origin=entry[3], is_package=entry[5] is not None)  # type: ignore[arg-type]
            spec.has_location = True
        if entry[5] is not None:
            spec.submodule_search_locations = entry[5]
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(self._codes.pop(module.__name__), module.__dict__)


def _code(entry: Entry, start: int) -> CodeType | None:
    """The code of a module, if it is undamaged and what the source says now."""
    offset, size, crc, file, state, _ = entry
    try:
        if _state(file) != state:
            return None
        data = _read(size, start + offset)
        code: CodeType = marshal.loads(data)
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return code if len(data) == size and crc32(data) == crc else None


#: The open file while the program that will run is being prepared.
_fd = -1


def _read(size: int, offset: int) -> bytes:
    if _fd >= 0:
        return os.pread(_fd, size, offset)
    # Opened each time: a descriptor that stays open would shift the numbers that the guest gets.
    fd = os.open(path(), os.O_RDONLY | os.O_CLOEXEC)
    try:
        return os.pread(fd, size, offset)
    finally:
        os.close(fd)


def close() -> None:
    """A guest begins: the descriptor's number is its own."""
    global _fd
    if _fd >= 0:
        os.close(_fd)
        _fd = -1


#: The command whose snapshot this is.
_command = ""


def path() -> str:
    """Where the snapshot is: with the byte code of this package."""
    return os.path.join(os.path.dirname(__file__), "__pycache__", f"{_command}.{sys.implementation.cache_tag}.bin")


def _link(site: str) -> str:
    """Where the command looks for it."""
    return os.path.join(site, "__pycache__", f"{_command}.{sys.implementation.cache_tag}.bin")


def _state(file: str) -> tuple[int, int]:
    status = os.stat(file)
    return status.st_size, status.st_mtime_ns


def _origin() -> list[str]:
    """Where imports would look: a snapshot that was copied along with a tree, or made under another path, is not for us."""
    return [__file__, *sys.modules["pyqemu"].__path__]


def _parse(data: bytes) -> tuple[Any, Any, dict[str, Entry], int] | None:
    """(origin, launch, entries, end of the index) of a file that begins with ``data``; ``None`` when it is not whole."""
    check, size, boot = [int.from_bytes(data[at : at + 4], "little") for at in (8, 12, 16)]
    end = _HEADER + boot + size
    if data[:8] != _MAGIC:
        return None
    if end > len(data):
        data = _read(end, 0)
    if len(data) < end or crc32(data[_HEADER:end]) != check:
        return None
    origin, launch, entries = marshal.loads(data[_HEADER + boot : end])
    return origin, launch, entries, end


def _index() -> tuple[Any, dict[str, Entry], int] | None:
    """(launch, entries, end of the index) of the snapshot; None when there is none for us."""
    try:
        found = _parse(_read(_FIRST_READ, 0))
    except (OSError, EOFError, ValueError, TypeError):
        return None
    if found is None or found[0] != _origin():
        return None
    mine = found[2].get(__name__)  # written by another version of this module, it would never serve `begin`
    return found[1:] if mine is not None and mine[4] == _state(__file__) else None


_PACKAGE = __name__.rpartition(".")[0]
_finder: Finder | None = None
#: The command could not start from the snapshot, as packages have come or gone.
_outdated = False
#: Folder of installed packages whose command started us without ``site``.
_site = ""


def use(command: str) -> bool:
    """Serve imports from the command's snapshot, if there is one."""
    global _finder, _fd, _command, _outdated
    if _finder is not None:
        return True
    _command = command
    try:
        _fd = os.open(path(), os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    found = _index()
    if found is None:
        close()
        return False
    launch, entries, end = found
    _finder = Finder(entries, end)
    _outdated = _launch() not in (None, launch)
    sys.meta_path.insert(0, _finder)
    return True


def begin(command: str, package: str, site: str, fd: int, head: bytes) -> bool:
    """For the command: use the snapshot that ``fd`` is open on and that begins with ``head``; False when it is out of date.

    ``package``: the command's own, whose ``__init__`` is not run; ``site``: folder of installed packages.
    """
    global _finder, _fd, _site, _command, __file__
    _fd, _command = fd, command
    found = _parse(head)
    if found is None or found[1] is None:
        return False
    origin, (where, changed, search), entries, end = found
    mine = entries.get(__name__)
    if where != site or changed != os.stat(site).st_mtime_ns or mine is None or _state(mine[3]) != mine[4]:
        return False
    __file__ = mine[3]
    _site = site
    sys.path[:] = search
    parent = None
    for name, places in (("pyqemu", origin[1:]), (_PACKAGE, None), (package, None)):
        spec = ModuleSpec(name, None, is_package=True)
        spec.submodule_search_locations = places or entries[name][5]
        module = sys.modules[name] = module_from_spec(spec)
        module.__path__ = spec.submodule_search_locations  # type: ignore[assignment]
        if parent is None:
            parent = module
        else:
            setattr(parent, name.rpartition(".")[2], module)
    here = sys.modules[__name__]
    here.__spec__ = ModuleSpec(__name__, None, origin=__file__)
    here.__package__ = _PACKAGE
    sys.modules[_PACKAGE].snapshot = here  # type: ignore[attr-defined]
    _finder = Finder(entries, end)
    sys.meta_path.insert(0, _finder)
    return True


def _launch() -> tuple[str, int, list[str]] | None:
    """What the command needs to start us without ``site``: its folder, when that changed, the search path.  ``None`` if it cannot."""
    site = _site or os.path.join(sys.prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "site-packages")
    if "PYTHONPATH" in os.environ or site not in sys.path:
        return None
    # Without Python's -P or -I the folder of a script, or the present one, comes first.
    search = sys.path[0 if sys.flags.safe_path else 1 :]
    return site, os.stat(site).st_mtime_ns, search


def finish() -> None:
    """At the end of a run: add to the snapshot what it lacked."""
    if _finder is None or _outdated or any(_source(sys.modules.get(name)) for name in _finder.missed):
        record()


def _source(module: ModuleType | None) -> str:
    """The file of a module that is Python text, else ""."""
    spec = getattr(module, "__spec__", None)
    file = spec.origin if spec is not None else None
    return file if file is not None and file.endswith(".py") else ""


def record() -> None:
    """Add every ``pyqemu`` module that is loaded now to the snapshot, in a process of its own: the command's end does not wait."""
    folder = os.path.dirname(path())
    if not os.access(folder if os.path.isdir(folder) else os.path.dirname(folder), os.W_OK):
        return  # somebody else's installation: do not try again at every run
    if os.fork() == 0:
        try:
            global _fd
            _fd = -1
            os.closerange(0, 1 << 16)  # whoever reads the command's output must see its end, and its locks must go
            _write()
        finally:
            os._exit(0)


def _write() -> None:
    """Failure of any kind only means that the next run is slower."""
    entries: dict[str, Entry] = {}
    codes: dict[str, bytes] = {}
    _, old, start = _index() or (None, {}, 0)
    for name, entry in old.items():
        offset, size, crc, file, state, _ = entry
        if file:
            try:
                data = _read(size, start + offset) if _state(file) == state else b""
            except OSError:
                continue
            if not data or crc32(data) != crc:
                continue
            codes[name] = data
        entries[name] = entry
    codes.pop(__name__, None)
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name in entries or not name.startswith("pyqemu.") or spec is None or name == __name__:
            continue
        search = None if spec.submodule_search_locations is None else list(spec.submodule_search_locations)
        file = _source(module)
        if file:
            state = _state(file)
            with open(file, "rb") as source:
                # without docstrings: a third less to load
                code = compile(source.read(), file, "exec", dont_inherit=True, optimize=2)
            codes[name] = marshal.dumps(code)
            entries[name] = (0, 0, 0, file, state, search)
        elif spec.origin is None:
            entries[name] = (0, 0, 0, "", (0, 0), search)
    at = 0
    for name, data in codes.items():
        entries[name] = (at, len(data), crc32(data), *entries[name][3:])
        at += len(data)
    boot, entries[__name__] = _own_code()
    launch = _launch()
    index = boot + marshal.dumps((_origin(), launch, entries))
    os.makedirs(os.path.dirname(path()), exist_ok=True)
    temporary = f"{path()}.{os.getpid()}"
    sizes = b"".join(number.to_bytes(4, "little") for number in (crc32(index), len(index) - len(boot), len(boot)))
    data = _MAGIC + sizes + index + b"".join(codes.values())
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        while data:
            data = data[os.write(fd, data) :]
        os.rename(temporary, path())
        if launch is not None:
            _lead(launch[0])
    except OSError:
        os.unlink(temporary)
    finally:
        os.close(fd)


def _own_code() -> tuple[bytes, Entry]:
    """The code of this module, which is read without an entry, and an entry that tells when it is out of date."""
    state = _state(__file__)
    with open(__file__, "rb") as source:
        code = marshal.dumps(compile(source.read(), __file__, "exec", dont_inherit=True, optimize=2))
    return code, (0, 0, 0, __file__, state, None)


def _lead(site: str) -> None:
    """Let the command find the snapshot.  Raises ``OSError``."""
    link = _link(site)
    if os.path.islink(link) and os.readlink(link) == path():
        return
    before = os.stat(site).st_mtime_ns
    if not os.path.isdir(os.path.dirname(link)):
        os.mkdir(os.path.dirname(link))
        os.utime(site, ns=(before, before))
    temporary = f"{link}.{os.getpid()}"
    os.symlink(path(), temporary)
    os.rename(temporary, link)
