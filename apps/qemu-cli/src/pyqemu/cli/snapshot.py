"""One file instead of fifty: the byte code of the modules on the path to a guest, each taken out when it is imported.

Finding, opening and reading each module costs a tenth of a millisecond and more (a namespace package is looked for in the folder of
every installed part of it), and Python compiles all of them again where it may not write ``.pyc`` files.  So a run of a guest that
imports ``pyqemu`` modules from elsewhere adds their code to one file, and later runs take the modules from there.  The file
lies beside this
module's own byte code and is trusted like it; it names each source with size and change time, and a module whose source differs, or whose
code is damaged, is imported as usual and written anew.

Layout: magic (8 bytes), CRC-32 and size of the index (4 bytes each), the marshalled index (origin, entries), marshalled code objects.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from binascii import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

    #: Offset (from the end of the index), size and CRC-32 of the marshalled code, file of the source ("" for a namespace package) and
    #: its state, search path or None for a plain module.
    Entry = tuple[int, int, int, str, tuple[int, int], list[str] | None]

_MAGIC = b"PYQN" + sys.hexversion.to_bytes(4, "little")
_HEADER = 16
#: The index of a hundred modules fits in.
_FIRST_READ = 1 << 15


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


def _read(size: int, offset: int) -> bytes:
    # Opened each time: a descriptor that stays open would shift the numbers that the guest gets.
    fd = os.open(path(), os.O_RDONLY | os.O_CLOEXEC)
    try:
        return os.pread(fd, size, offset)
    finally:
        os.close(fd)


def path() -> str:
    """Where the snapshot is: with the byte code of this package."""
    return os.path.join(os.path.dirname(__file__), "__pycache__", f"modules.{sys.implementation.cache_tag}.bin")


def _state(file: str) -> tuple[int, int]:
    status = os.stat(file)
    return status.st_size, status.st_mtime_ns


def _origin() -> list[str]:
    """Where imports would look: a snapshot that was copied along with a tree, or made under another path, is not for us."""
    return [__file__, *sys.modules["pyqemu"].__path__]


def _index() -> tuple[dict[str, Entry], int] | None:
    """The entries of the snapshot and the end of its index; None when there is none for us."""
    try:
        data = _read(_FIRST_READ, 0)
        size = int.from_bytes(data[12:_HEADER], "little")
        if data[:8] != _MAGIC:
            return None
        index = data[_HEADER : _HEADER + size] if _HEADER + size <= len(data) else _read(size, _HEADER)
        if len(index) != size or crc32(index) != int.from_bytes(data[8:12], "little"):
            return None
        origin, entries = marshal.loads(index)
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return (entries, _HEADER + size) if origin == _origin() else None


_finder: Finder | None = None


def use() -> bool:
    """Serve imports from the snapshot, if there is one."""
    global _finder
    found = _index()
    if found is None:
        return False
    _finder = Finder(*found)
    sys.meta_path.insert(0, _finder)
    return True


def finish() -> None:
    """At the end of a run: add to the snapshot what it lacked."""
    if _finder is None or any(_source(sys.modules.get(name)) for name in _finder.missed):
        record()


#: Loaded before the snapshot.
_LEFT_OUT = ("pyqemu.cli", "pyqemu.cli.snapshot")


def _source(module: ModuleType | None) -> str:
    """The file of a module that is Python text, else ""."""
    spec = getattr(module, "__spec__", None)
    file = spec.origin if spec is not None else None
    return file if file is not None and file.endswith(".py") else ""


def record() -> None:
    """Add every ``pyqemu`` module that is loaded now to the snapshot, in a process of its own: the guest's end does not wait."""
    folder = os.path.dirname(path())
    if not os.access(folder if os.path.isdir(folder) else os.path.dirname(folder), os.W_OK):
        return  # somebody else's installation: do not try again at every run
    if os.fork() == 0:
        try:
            for fd in (0, 1, 2):
                os.close(fd)  # whoever reads the guest's output must see its end
            _write()
        finally:
            os._exit(0)


def _write() -> None:
    """Failure of any kind only means that the next run is slower."""
    entries: dict[str, Entry] = {}
    codes: dict[str, bytes] = {}
    old, start = _index() or ({}, 0)
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
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name in entries or not name.startswith("pyqemu.") or spec is None or name in _LEFT_OUT:
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
    index = marshal.dumps((_origin(), entries))
    os.makedirs(os.path.dirname(path()), exist_ok=True)
    temporary = f"{path()}.{os.getpid()}"
    data = _MAGIC + crc32(index).to_bytes(4, "little") + len(index).to_bytes(4, "little") + index + b"".join(codes.values())
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        while data:
            data = data[os.write(fd, data) :]
        os.rename(temporary, path())
    except OSError:
        os.unlink(temporary)
    finally:
        os.close(fd)

