"""One file instead of fifty: the byte code of the modules on the path to a guest, loaded at once.

Finding, opening and reading each module costs a tenth of a millisecond and more (a namespace package is looked for in the folder of
every installed part of it), and Python compiles all of them again where it may not write ``.pyc`` files.  So the first run of a guest
writes the code of every ``pyqemu`` module it used to one file, and later runs take the modules from there.  The file lies beside this
module's own byte code and is trusted like it; it names each source with size and change time, and when one differs, or the file is
damaged, modules are imported as usual and the file is written anew.
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

    #: Module name -> (code or None for a namespace package, file, search path or None for a plain module).
    Entries = dict[str, tuple[CodeType | None, str, list[str] | None]]

#: Behind the magic: CRC-32 of the rest, as 4 bytes; then a marshalled triple (origin, {file: state}, entries).
_MAGIC = b"PYQM" + sys.hexversion.to_bytes(4, "little")


class Finder:
    """Import hook that serves modules from a snapshot."""

    def __init__(self, entries: Entries) -> None:
        self.entries = entries

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        entry = self.entries.get(name)
        if entry is None:
            return None
        code, file, search = entry
        if code is None:
            spec = ModuleSpec(name, None, is_package=True)
        else:
            spec = ModuleSpec(name, self, origin=file, is_package=search is not None)  # type: ignore[arg-type]
            spec.has_location = True
        if search is not None:
            spec.submodule_search_locations = search
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        code = self.entries[module.__name__][0]
        assert code is not None
        exec(code, module.__dict__)


def path() -> str:
    """Where the snapshot is: with the byte code of this package."""
    return os.path.join(os.path.dirname(__file__), "__pycache__", f"modules.{sys.implementation.cache_tag}.bin")


def _state(file: str) -> tuple[int, int]:
    status = os.stat(file)
    return status.st_size, status.st_mtime_ns


def _origin() -> list[str]:
    """Where imports would look: a snapshot that was copied along with a tree, or made under another path, is not for us."""
    return [__file__, *sys.modules["pyqemu"].__path__]


def use() -> bool:
    """Serve imports from the snapshot, if there is one and it is up to date."""
    try:
        fd = os.open(path(), os.O_RDONLY | os.O_CLOEXEC)
        try:
            data = memoryview(os.read(fd, os.fstat(fd).st_size))
        finally:
            os.close(fd)
        if data[:8] != _MAGIC or crc32(data[12:]) != int.from_bytes(data[8:12], "little"):
            return False
        origin, states, entries = marshal.loads(data[12:])
        if origin != _origin():
            return False
        for file, state in states.items():
            if _state(file) != state:
                return False
    except (OSError, EOFError, ValueError, TypeError):
        return False
    sys.meta_path.insert(0, Finder(entries))
    return True


#: Loaded before the snapshot, or only when something is missing from the code cache.
_LEFT_OUT = ("pyqemu.cli", "pyqemu.cli.snapshot", "pyqemu.tcg_jit.client")


def record() -> None:
    """Write the snapshot of every ``pyqemu`` module that is loaded now, in a process of its own: the guest's end does not wait."""
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
    entries: Entries = {}
    states: dict[str, tuple[int, int]] = {}
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if not name.startswith("pyqemu.") or spec is None or name in _LEFT_OUT:
            continue
        search = None if spec.submodule_search_locations is None else list(spec.submodule_search_locations)
        file = spec.origin
        if file is None:
            entries[name] = (None, "", search)
        elif file.endswith(".py"):
            states[file] = _state(file)
            with open(file, "rb") as source:
                # without docstrings: a third less to load
                code = compile(source.read(), file, "exec", dont_inherit=True, optimize=2)
            entries[name] = (code, file, search)
    data = marshal.dumps((_origin(), states, entries))
    os.makedirs(os.path.dirname(path()), exist_ok=True)
    temporary = f"{path()}.{os.getpid()}"
    data = _MAGIC + crc32(data).to_bytes(4, "little") + data
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        while data:
            data = data[os.write(fd, data) :]
        os.rename(temporary, path())
    except OSError:
        os.unlink(temporary)
    finally:
        os.close(fd)
