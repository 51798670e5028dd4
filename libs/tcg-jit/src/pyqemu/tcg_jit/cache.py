"""The code cache on disk: immutable segment files, and the loader that needs no LLVM.

A folder per fingerprint (engine, target, host CPU) holds segment files; the common handlers may have been made at installation and lie with
the packages (``prebuild``).  A segment is one batch of compiled code::

    0   8  magic "PYQSEG03"
    8   16 seal: u64 length and checksum of everything behind it
    24  4  bytes of the name table
    28  4  bytes of code
    32  4  number of names
    36  8  file offset of the code (a multiple of the page size)
    44     names joined by newlines, then a newline, then one u32 offset per name

Files are written under another name, synced, and renamed; they never change afterwards.  The loader maps the code read and
execute only.  A file that is short, foreign, or fails its checksum is ignored.  The folder belongs to the user and has mode
0700; a folder of somebody else is not used.
"""

from __future__ import annotations

import sys
from _imp import source_hash
from _struct import pack, unpack_from

from . import hostos as os
from .errors import EngineError
from .host import file_view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final


MAGIC: Final = b"PYQSEG03"
HEADER_SIZE: Final = 44
PAGE: Final = 4096
SUFFIX: Final = ".seg"
#: The name of the segment of native routines starts so; it is mapped at a place of its own.
RUNTIME_PREFIX: Final = "runtime-"
#: The name of the segment of native translation starts so; it is mapped when there is something to translate.
DECODER_PREFIX: Final = "decoder-"
#: The name of the segment of handlers that few programs need starts so; it is mapped when a handler is missing.
RARE_PREFIX: Final = "rare-"
#: Segments that are not loaded with the handlers.
OTHER_PREFIXES: Final = (RUNTIME_PREFIX, DECODER_PREFIX, RARE_PREFIX)
#: Regions of one program are in a folder of this name inside the folder of their handlers.
PROGRAM_PREFIX: Final = "regions-"
#: Folders that ``prune`` leaves; of programs' folders in each, so many and so many bytes.
KEEP_FOLDERS: Final = 24
KEEP_PROGRAMS: Final = 200
KEEP_BYTES: Final = 512 << 20
#: Names of files that are ours.
_OURS: Final = (SUFFIX, ".reg", ".use", ".tmp", "about.json", ".words", ".img")
#: What a target remembers of the instruction words of a program: magic, seal, bytes of the target's own.
WORDS_NAME: Final = "decoded.words"
_WORDS_MAGIC: Final = b"PYQWRD02"


def default_root() -> str:
    """The cache folder: ``PYQEMU_CACHE_DIR``, else ``$XDG_CACHE_HOME/pyqemu``, else ``~/.cache/pyqemu``.

    Where the last two cannot be written (a service without a home, a read-only one), ``pyqemu-UID`` in the folder for temporary files.
    """
    environ = os.environ
    root = environ.get("PYQEMU_CACHE_DIR")
    if root:
        return root
    base = environ.get("XDG_CACHE_HOME") or os.path.join(environ.get("HOME") or os.path.expanduser("~"), ".cache")
    root = os.path.join(base, "pyqemu")
    try:
        _make_folder(root)
        usable = os.access(root, os.W_OK | os.X_OK)
    except OSError:
        usable = False
    if usable:
        return root
    return os.path.join(environ.get("TMPDIR") or "/tmp", f"pyqemu-{os.geteuid()}")


def _make_folder(path: str) -> None:
    try:
        os.mkdir(path, 0o700)
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(path, 0o700, exist_ok=True)


def private_folder(path: str) -> str:
    """Make sure ``path`` is a folder of ours that nobody else can write; raises ``EngineError``."""
    try:
        _make_folder(path)
        status = os.stat(path)
    except OSError as error:
        raise EngineError(f"cannot use the code cache folder {path!r}: {error.strerror}") from None
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise EngineError(f"the code cache folder {path!r} belongs to somebody else or others may write to it; code from it is not run")
    return path


def installed_root() -> str:
    """Where handlers lie that were made when the packages were installed (``prebuild``), a folder per fingerprint: with the byte code."""
    return os.path.join(os.path.dirname(__file__), "__pycache__", "handlers")


def installed_folder(name: str) -> str:
    """The folder of handlers made at installation for a fingerprint; "" when there is none that can be trusted."""
    path = os.path.join(installed_root(), name)
    try:
        status = os.stat(path)
    except OSError:
        return ""
    return path if status.st_uid in (0, os.geteuid()) and not status.st_mode & 0o022 else ""


def checksum(data: bytes | memoryview) -> bytes:
    """Eight bytes that tell whether data has been damaged: what Python keeps of the sources of byte code, as fast as CRC-32 and there
    without loading a library."""
    return source_hash(0, data)


def digest(data: bytes | memoryview) -> bytes:
    """Sixteen bytes that are the same for the same data only, unless somebody has set out to find other data (hashlib takes a millisecond
    to load)."""
    return source_hash(1, data) + source_hash(2, data)


def seal(payload: bytes) -> bytes:
    """A payload with its length and checksum in front."""
    return pack("<Q", len(payload)) + checksum(payload) + payload


def unseal(data: bytes | memoryview) -> memoryview | None:
    """The payload, or ``None`` when the data is damaged or cut."""
    if len(data) <= 16:
        return None
    payload = memoryview(data)[16:]
    return payload if unpack_from("<Q8s", data, 0) == (len(payload), checksum(payload)) else None


def write_file(path: str, data: bytes) -> None:
    """Publish a file atomically: a reader sees all of it or the file that was there before.  Raises ``OSError``."""
    temporary = f"{path}.{os.getpid()}.tmp"
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        at = 0
        while at < len(data):
            at += os.write(fd, data[at:])
        os.close(fd)
        fd = -1
        os.rename(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise
    finally:
        if fd >= 0:
            os.close(fd)


def encode_segment(code: bytes, symbols: dict[str, int]) -> bytes:
    """The bytes of a segment file."""
    names = "\n".join(symbols).encode() + b"\n"
    table = names + pack(f"<{len(symbols)}I", *symbols.values())
    offset = (HEADER_SIZE + len(table) + PAGE - 1) & -PAGE
    body = pack("<IIIQ", len(table), len(code), len(symbols), offset) + table
    body += bytes(offset - 24 - len(body)) + code
    return MAGIC + seal(body)


def write_segment(folder: str, name: str, code: bytes, symbols: dict[str, int]) -> str:
    """Publish a segment atomically; its path.  A reader sees all of it or nothing."""
    data = encode_segment(code, symbols)
    path = os.path.join(folder, name + SUFFIX)
    try:
        write_file(path, data)
    except IsADirectoryError:  # somebody made a folder of that name: leave it alone
        path = os.path.join(folder, f"{name}-{os.getpid()}{SUFFIX}")
        write_file(path, data)
    return path


class Segment:
    """An open, checked segment: map ``code_size`` bytes of ``fd`` from ``code_offset``, then ``close``."""

    __slots__ = ("code_offset", "code_size", "fd", "names", "offsets")

    def __init__(self, fd: int, names: list[str], offsets: tuple[int, ...], code_offset: int, code_size: int) -> None:
        self.fd = fd
        self.names = names
        self.offsets = offsets
        self.code_offset = code_offset
        self.code_size = code_size

    def close(self) -> None:
        os.close(self.fd)


def open_segment(path: str) -> Segment | None:
    """The segment in a file, or ``None`` when the file is not a whole and undamaged segment."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    segment = None
    try:
        size = os.fstat(fd).st_size
        data = file_view(fd, size) if size >= HEADER_SIZE else memoryview(b"")
        if bytes(data[:8]) == MAGIC:
            table, size, count, offset = unpack_from("<IIIQ", data, 24)
            if size and unseal(data[8:]) is not None and offset + size == len(data) and HEADER_SIZE + table <= offset:
                text = bytes(data[HEADER_SIZE : HEADER_SIZE + table])
                cut = len(text) - 4 * count
                names = text[: cut - 1].decode().split("\n") if count else []
                segment = Segment(fd, names, unpack_from(f"<{count}I", text, cut), offset, size)
    except OSError:
        segment = None
    finally:
        if segment is None:
            os.close(fd)
    return segment


def list_segments(folder: str) -> list[str]:
    """Names of the segment files in a folder, oldest name first."""
    try:
        return sorted(n for n in os.listdir(folder) if n.endswith(SUFFIX))
    except OSError:
        return []


def host_identity() -> bytes:
    """What generated code may depend on of this host: architecture, CPU model and features (of the first CPU)."""
    try:
        fd = os.open("/proc/cpuinfo", os.O_RDONLY)
        try:
            text = os.read(fd, 8192)
        finally:
            os.close(fd)
    except OSError:
        text = b""
    wanted = (b"model", b"flags", b"vendor_id", b"cpu family")
    keep = [b" ".join(line.split()) for line in text.split(b"\n\n")[0].splitlines() if line.startswith(wanted)]
    return os.uname().machine.encode() + b"\n" + b"\n".join(keep)


def source_folders(target: Any) -> tuple[str, str, str]:
    """Where the sources lie that generated code depends on: engine, representation, target."""
    from pyqemu import tcg_ir

    of_target = sys.modules[type(target).__module__].__file__ or ""
    return os.path.dirname(__file__), os.path.dirname(tcg_ir.__file__ or ""), os.path.dirname(of_target)


def folder_name(target: Any) -> str:
    """Name of the folder for a target's code, as it is now and on this host."""
    sources = source_identity(*source_folders(target))
    identity = b"\0".join((repr(target.spec).encode(), target.fingerprint.encode(), host_identity(), sources))
    return f"{target.name}-{digest(identity).hex()[:20]}"


def source_identity(*folders: str) -> bytes:
    """Name, size and change time of every Python file below the folders: edited semantics never meet old code."""
    out: list[str] = []
    pending = list(folders)
    while pending:
        folder = pending.pop()
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)  # seen from it the files have short paths
        try:
            with os.scandir(fd) as entries:
                for e in entries:
                    if e.name.endswith(".py"):
                        s = e.stat()
                        out.append(f"{folder}/{e.name} {s.st_size} {s.st_mtime_ns}")
                    elif e.name[0] not in "._" and e.is_dir():
                        pending.append(f"{folder}/{e.name}")
        finally:
            os.close(fd)
    out.sort()
    return "\n".join(out).encode()


def read_words(folder: str) -> memoryview | None:
    """What was kept with ``write_words`` in a program's folder; ``None`` when there is nothing, or it is damaged."""
    try:
        with open(os.path.join(folder, WORDS_NAME), "rb", 0) as file:
            data = memoryview(file.read())
    except OSError:
        return None
    return unseal(data[8:]) if bytes(data[:8]) == _WORDS_MAGIC else None


def write_words(folder: str, data: bytes) -> None:
    """Keep what a target remembers of a program.  Failure only means that it has to decode again."""
    try:
        write_file(os.path.join(folder, WORDS_NAME), _WORDS_MAGIC + seal(data))
    except OSError:
        return


def program_folder(folder: str, program: str) -> str:
    """The folder of a program's regions, marked as used now."""
    path = private_folder(os.path.join(folder, PROGRAM_PREFIX + program))
    try:
        os.utime(path)
    except OSError:  # a read-only cache is as good
        return path
    return path


def prune(root: str, keep: int = KEEP_FOLDERS, programs: int = KEEP_PROGRAMS, size: int = KEEP_BYTES) -> None:
    """Keep the cache bounded.

    Deleted are the folders that were written longest ago, but for the newest ``keep`` (code of older versions of the sources); and in each
    of the others the programs that were run longest ago, but for the newest ``programs`` and for ``size`` bytes of them.
    """
    folders = _newest(root)
    for folder in folders[keep:]:
        _empty(folder)
    for folder in folders[:keep]:
        total = 0
        for n, program in enumerate(path for path in _newest(folder) if os.path.basename(path).startswith(PROGRAM_PREFIX)):
            with os.scandir(program) as entries:
                total += sum(_size(e) for e in entries)
            if n >= programs or total > size:
                _empty(program)


def _size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_size
    except FileNotFoundError:  # another process has just deleted it
        return 0


def _newest(folder: str) -> list[str]:
    """Folders inside a folder, the newest first."""
    found = []
    with os.scandir(folder) as entries:
        for e in entries:
            try:
                if e.is_dir(follow_symlinks=False):
                    found.append((e.stat(follow_symlinks=False).st_mtime_ns, e.path))
            except FileNotFoundError:
                continue
    return [path for _, path in sorted(found, reverse=True)]


def _empty(folder: str) -> int:
    """Delete what is ours in a folder, and the folder when nothing else is in it; the number of files."""
    removed = 0
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        try:
            if name.startswith(PROGRAM_PREFIX) and os.path.isdir(path) and not os.path.islink(path):
                removed += _empty(path)
            elif name.endswith(_OURS) or name == "lock":
                os.unlink(path)
                removed += 1
        except FileNotFoundError:
            continue
    try:
        os.rmdir(folder)
    except OSError:
        return removed  # something in it is not ours
    return removed


def clear(root: str, older_than: float = 0) -> int:
    """Delete the code below the cache folder ``root`` (and nothing else); the number of files.

    ``older_than``: only what was last used before that moment, in seconds as ``time.time`` gives them (0: everything).
    """
    removed = 0
    try:
        folders = _newest(root)
    except FileNotFoundError:
        return 0
    for folder in folders:
        if not older_than:
            removed += _empty(folder)
            continue
        for program in _newest(folder):
            if os.path.basename(program).startswith(PROGRAM_PREFIX) and os.stat(program).st_mtime < older_than:
                removed += _empty(program)
        if os.stat(folder).st_mtime < older_than and not _newest(folder):
            removed += _empty(folder)
    return removed
