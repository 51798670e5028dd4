"""One file instead of fifty: the byte code of the modules that a command imports, each taken out when it is imported.

Finding, opening and reading each module costs a tenth of a millisecond and more (a namespace package is looked for in the folder of
every installed part of it), and Python compiles all of them again where it may not write ``.pyc`` files.  So a run that
imports ``pyqemu`` modules from elsewhere adds their code to one file, and later runs take the modules from there.  The file lies beside
this module's own byte code and is trusted like it; it names each source with size and change time, and a module whose source differs, or
whose code is damaged, is imported as usual and written anew.

The commands (``bin/qemu-cli``, ``bin/qemu-img``) find their file through a link in the environment's ``site-packages/__pycache__`` and
start from it without Python's ``site`` module: the file remembers what that has made of the search path, and is not used when packages have
come or gone since.

While there is one thread, the modules that one import leads to are made here and not one by one by Python's import system, which takes as
long for that as their code takes to run; and the code of modules that are always imported together lies together, so that the many names
that they share are there once.

``recording`` writes the file.  Layout: magic (8 bytes), checksum of what lies behind the sizes up to the end of the index (8), size of the
index, size of the code of this module (4 bytes each), that code, the marshalled index (origin, launch, entries), marshalled packs: code
objects by the names of modules.
"""

from __future__ import annotations

import marshal
import posix  # os itself takes a millisecond
import sys
from _frozen_importlib import ModuleSpec, module_from_spec
from _frozen_importlib_external import ExtensionFileLoader
from _imp import source_hash
from _thread import _count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any

    #: Offset (from the end of the index), size and checksum of the pack with the code, file of the source ("" for a namespace package) and
    #: its state, search path or None for a plain module, modules that are always imported first.  Of an extension module of Python only
    #: the file and its state are there.
    Entry = tuple[int, int, bytes, str, tuple[int, int], list[str] | None, tuple[str, ...]]

MAGIC = b"PYQP" + sys.hexversion.to_bytes(4, "little")
_HEADER = 24
#: This module and the index of a hundred modules fit in.
_FIRST_READ = 1 << 16


class Finder:
    """Import hook that serves modules from a snapshot."""

    def __init__(self, entries: dict[str, Entry], start: int) -> None:
        self.entries = entries
        self.start = start
        #: Modules that had to come from elsewhere.
        self.missed: list[str] = []
        self.codes: dict[str, CodeType] = {}

    def unused(self) -> bool:
        """Whether code has been taken out of the snapshot that nobody has asked for."""
        return bool(self.codes)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not name.startswith("pyqemu."):
            return self._extension(name) if name in self.entries else None
        spec = self._spec(name)
        if spec is None:
            self.missed.append(name)
        elif not _count():  # no thread but the first
            for need in self.entries[name][6]:
                self._load(need)
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return sys.modules.get(spec.name)  # a package that one of the modules it needs lies in

    def exec_module(self, module: ModuleType) -> None:
        code = self.codes.pop(module.__name__, None)
        if code is not None:
            exec(code, module.__dict__)

    def _spec(self, name: str) -> ModuleSpec | None:
        """What an import needs; None when the snapshot cannot serve the module."""
        entry = self.entries.get(name)
        if entry is None:
            return None
        file, search = entry[3], entry[5]
        if not file:
            spec = ModuleSpec(name, None, is_package=True)
        else:
            if not self.fetch(name, entry):
                return None
            spec = ModuleSpec(name, self, origin=file, is_package=search is not None)  # type: ignore[arg-type]
            spec.has_location = True
            spec.cached = _path  # where the code comes from
        if search is not None:
            spec.submodule_search_locations = search
        return spec

    def _extension(self, name: str) -> ModuleSpec | None:
        """An extension module of Python: it need not be looked for along the whole search path."""
        file, state = self.entries[name][3:5]
        try:
            if state_of(file) != state:
                return None
        except OSError:
            return None
        return ModuleSpec(name, ExtensionFileLoader(name, file), origin=file)

    def fetch(self, name: str, entry: Entry) -> bool:
        """Have the code of a module ready, if its source is as it was and the pack undamaged."""
        try:
            if state_of(entry[3]) != entry[4]:
                return False
            if name not in self.codes:
                self.codes.update(_pack(entry, self.start))
        except (OSError, EOFError, ValueError, TypeError):
            return False
        return name in self.codes

    def _load(self, name: str) -> None:
        """Import a module and before it what it needs, as Python would.  What cannot be had here is left to the import statement."""
        modules = sys.modules
        if name in modules:
            return
        above, _, child = name.rpartition(".")
        if above not in modules:
            self._load(above)
        if name in modules or above not in modules:
            return
        spec = self._spec(name)
        if spec is None:
            return
        module = modules[name] = type(sys)(name)
        search = spec.submodule_search_locations
        module.__spec__ = spec
        module.__loader__ = spec.loader
        module.__package__ = above if search is None else name
        if search is not None:
            module.__path__ = search
        if spec.loader is not None:
            module.__file__ = spec.origin
            module.__dict__["__cached__"] = _path
            try:
                for need in self.entries[name][6]:
                    self._load(need)
                self.exec_module(module)
            except BaseException:
                del modules[name]
                raise
        setattr(modules[above], child, module)


def checksum(data: bytes | memoryview) -> bytes:
    return source_hash(0, data)  # what Python itself keeps of sources; zlib would have to be loaded first


def _pack(entry: Entry, start: int) -> dict[str, CodeType]:
    """The pack that an entry's code is in; raises ``OSError``, ``EOFError``, ``ValueError``, ``TypeError`` when there is none."""
    offset, size, check = entry[:3]
    data = _read(size, start + offset)
    if len(data) != size or checksum(data) != check:
        raise EOFError
    pack: dict[str, CodeType] = marshal.loads(data)
    return pack


#: The open file while the program that will run is being prepared.
_fd = -1


def _read(size: int, offset: int) -> bytes:
    if _fd >= 0:
        return posix.pread(_fd, size, offset)
    # Opened each time: a descriptor that stays open would shift the numbers that the guest gets.
    fd = posix.open(_path or path(), posix.O_RDONLY | posix.O_CLOEXEC)
    try:
        return posix.pread(fd, size, offset)
    finally:
        posix.close(fd)


def close() -> None:
    """A guest begins: the descriptor's number is its own."""
    global _fd
    if _fd >= 0:
        posix.close(_fd)
        _fd = -1


#: The command whose snapshot this is.
_command = ""


def _folder() -> str:
    return __file__.rpartition("/")[0] + "/__pycache__"


def path() -> str:
    """Where the snapshot is: with the byte code of this package."""
    return f"{_folder()}/{_command}.{sys.implementation.cache_tag}.bin"


def state_of(file: str) -> tuple[int, int]:
    status = posix.stat(file)
    return status.st_size, status.st_mtime_ns


def describe_origin() -> list[str]:
    """Where imports would look: a snapshot that was copied along with a tree, or made under another path, is not for us."""
    return [__file__, *sys.modules["pyqemu"].__path__]


def _parse(data: bytes) -> tuple[Any, Any, dict[str, Entry], int] | None:
    """(origin, launch, entries, end of the index) of a file that begins with ``data``; ``None`` when it is not whole."""
    size, boot = [int.from_bytes(data[at : at + 4], "little") for at in (16, 20)]
    end = _HEADER + boot + size
    if data[:8] != MAGIC:
        return None
    if end > len(data):
        data = _read(end, 0)
    if len(data) < end or checksum(data[_HEADER:end]) != data[8:16]:
        return None
    origin, launch, entries = marshal.loads(data[_HEADER + boot : end])
    return origin, launch, entries, end


def read_index() -> tuple[Any, dict[str, Entry], int] | None:
    """(launch, entries, end of the index) of the snapshot; None when there is none for us, or another version of this module made it."""
    try:
        found = _parse(_read(_FIRST_READ, 0))
        if found is None or found[0] != describe_origin() or state_of(__file__) != found[2][__name__][4]:
            return None
    except (OSError, EOFError, ValueError, TypeError, LookupError):
        return None
    return found[1:]


_PACKAGE = __name__.rpartition(".")[0]
_finder: Finder | None = None
#: The file in use.
_path = ""
#: The command could not start from the snapshot, as packages have come or gone.
_outdated = False
#: Folder of installed packages whose command started us without ``site``.
_site = ""


def use(command: str) -> bool:
    """Serve imports from the command's snapshot, if there is one."""
    global _finder, _fd, _path, _command, _outdated
    if _finder is not None:
        return True
    _command = command
    try:
        _fd = posix.open(path(), posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return False
    found = read_index()
    if found is None:
        close()
        return False
    _path = path()
    launch, entries, end = found
    _finder = Finder(entries, end)
    _outdated = describe_launch() not in (None, launch)
    sys.meta_path.insert(0, _finder)
    return True


def _fits(command: str) -> bool:
    """For a command that no shell has looked at (see ``direct``): whether it can start so.  Not a copy, beside which another Python may
    lie, and not when the user asks something of Python.
    """
    if posix.environ.get(b"PYTHONPATH") or posix.environ.get(b"PYTHONHOME"):
        return False
    try:
        ours, this = posix.stat(f"{sys.executable.rpartition('/')[0]}/{command}"), posix.stat(sys.argv[0])
    except OSError:
        return False
    return (ours.st_ino, ours.st_dev) == (this.st_ino, this.st_dev)


def begin(command: str, package: str, site: str, fd: int, head: bytes) -> bool:
    """For the command: use the snapshot that ``fd`` is open on and that begins with ``head``; False when it is out of date.

    ``package``: the command's own, whose ``__init__`` is not run; ``site``: folder of installed packages.
    """
    global _finder, _fd, _path, _site, _command, __file__
    _fd, _command = fd, command
    found = _parse(head)
    if found is None or found[1] is None or ("shell" not in sys._xoptions and not _fits(command)):
        return False
    origin, (where, changed, search), entries, end = found
    mine = entries.get(__name__)
    if where != site or changed != posix.stat(site).st_mtime_ns or mine is None or state_of(mine[3]) != mine[4]:
        return False
    __file__ = mine[3]
    _site = site
    _path = path()
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


def describe_launch() -> tuple[str, int, list[str]] | None:
    """What the command needs to start us without ``site``: its folder, when that changed, the search path.  ``None`` if it cannot."""
    import os

    site = _site or os.path.join(sys.prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "site-packages")
    if "PYTHONPATH" in os.environ or site not in sys.path:
        return None
    # Without Python's -P or -I the folder of a script, or the present one, comes first.
    search = sys.path[0 if sys.flags.safe_path else 1 :]
    return site, os.stat(site).st_mtime_ns, search


def finish() -> None:
    """At the end of a run: add to the snapshot what it lacked, and divide packs of which it has used a part."""
    if _finder is None or _outdated or _finder.unused() or any(source_of(sys.modules.get(name)) for name in _finder.missed):
        record()


def source_of(module: ModuleType | None) -> str:
    """The file of a module that is Python text, else ""."""
    spec = getattr(module, "__spec__", None)
    file = spec.origin if spec is not None else None
    return file if file is not None and file.endswith(".py") else ""


def record() -> None:
    """Add every ``pyqemu`` module that is loaded now to the snapshot, in a process of its own: the command's end does not wait."""
    import os

    folder = os.path.dirname(path())
    if not os.access(folder if os.path.isdir(folder) else os.path.dirname(folder), os.W_OK):
        return  # somebody else's installation: do not try again at every run
    if os.fork() == 0:
        try:
            global _fd
            _fd = -1
            os.closerange(0, 1 << 16)  # whoever reads the command's output must see its end, and its locks must go
            from .recording import write

            write()
        finally:
            os._exit(0)
