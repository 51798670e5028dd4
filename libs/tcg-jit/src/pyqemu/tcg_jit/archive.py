"""Taking generated code to another machine of the same kind, and what the cache holds.  For tools.

An archive is a tar file, compressed: per folder ``N/about.json``, then segments and files of regions under the names they have.
Nothing in it is trusted: names must look like ours, every file is decoded and checked whole, and where it goes is worked out here.
"""

from __future__ import annotations

import io
import os
import re
import tarfile
import time
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from . import cache, identity, regionstore
from .errors import EngineError
from .image import SUFFIX as IMAGE_SUFFIX
from .imagewriter import blocks_of, list_images
from .regionfile import list_files, read_index
from .tracing import make_target

#: What may come in: ``folder number / file``, or a program's folder between them.
_MEMBER: Final = re.compile(
    r"(\d{1,4})/(?:(about\.json)|([0-9a-z-]{1,80}\.seg)"
    r"|(regions-(?:any|shared|[0-9a-f]{16}))/([0-9a-z-]{1,80}\.reg|translated\.img|[0-9a-f]{16}\.img))"
)
#: Targets are made from installed packages only.
_FACTORY: Final = re.compile(r"pyqemu\.targets\.[a-z0-9_.]+:target")
#: No file of ours is larger.
_LARGEST: Final = 256 << 20


class Program(NamedTuple):
    """The regions and translated blocks of one program.  Times in seconds since 1970; ``uses``: how often runs have put a region to use."""

    name: str
    files: int
    size: int
    regions: int
    damaged: int
    used: float
    uses: int
    blocks: int


class Folder(NamedTuple):
    """What was made for one target in one state.  ``current``: this installation would use it; None: it does not say."""

    path: str
    about: identity.About | None
    current: bool | None
    files: int
    size: int
    handlers: int
    damaged: list[str]
    written: float
    programs: list[Program]


def folders(root: str) -> list[Folder]:
    """Everything in the cache folder ``root``, the folder written last first."""
    try:
        found = [e.path for e in os.scandir(root) if e.is_dir(follow_symlinks=False)]
    except FileNotFoundError:
        return []
    known = [_folder(path) for path in found]
    return sorted((f for f in known if f is not None), key=lambda f: -f.written)


def _folder(path: str) -> Folder | None:
    try:
        written = os.stat(path).st_mtime
        names = cache.list_segments(path)
        programs = [e.path for e in os.scandir(path) if e.is_dir() and e.name.startswith(cache.PROGRAM_PREFIX)]
    except OSError:
        return None
    handlers = size = 0
    damaged = []
    for name in names:
        segment = cache.open_segment(os.path.join(path, name))
        if segment is None:
            damaged.append(name)
            continue
        size += os.fstat(segment.fd).st_size
        handlers += 0 if name.startswith(cache.OTHER_PREFIXES) else len(segment.names)
        segment.close()
    about = identity.read(path)
    kept = sorted((_program(p) for p in programs), key=lambda p: -p.used)
    return Folder(path, about, _is_current(path, about), len(names), size, handlers, damaged, written, kept)


def _is_current(path: str, about: identity.About | None) -> bool | None:
    if about is None or not _FACTORY.fullmatch(about.factory):
        return None
    try:
        return cache.folder_name(make_target((about.factory, about.argument))) == os.path.basename(path)
    except Exception:  # a target of another version, or one that is not installed
        return False


def _program(path: str) -> Program:
    regions = size = damaged = uses = 0
    used = os.stat(path).st_mtime
    names = list_files(path)
    for name in names:
        file = read_index(os.path.join(path, name))
        if file is None:
            damaged += 1
            continue
        size += os.stat(file.path).st_size
        regions += len(file.rows)
        uses += sum(count for _, count in regionstore.uses_of(file))
    blocks = 0
    images = list_images(path)
    for name in images:
        image = _read(os.path.join(path, name))
        found = blocks_of(image)
        blocks += found
        size += len(image)
        damaged += not found
    count = len(names) + len(images)
    return Program(os.path.basename(path).removeprefix(cache.PROGRAM_PREFIX), count, size, regions, damaged, used, uses, blocks)


def _read(path: str) -> bytes:
    """The content of a file, nothing when there is none."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""


def export(root: str, path: str) -> tuple[int, int]:
    """Write what this installation can use of the cache folder to a file; (folders, files).  Raises ``OSError``, ``EngineError``."""
    count = files = 0
    chosen = [f for f in folders(root) if f.about is not None and f.current]
    if not chosen:
        raise EngineError(f"nothing in {root!r} was made by the sources that are installed here")
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        with tarfile.open(temporary, "w:gz", compresslevel=3) as tar:
            for count, folder in enumerate(chosen):
                for place, data in _members(folder):
                    info = tarfile.TarInfo(f"{count}/{place}")
                    info.size, info.mtime = len(data), int(time.time())
                    tar.addfile(info, io.BytesIO(data))
                    files += 1
        os.rename(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise
    return count + 1, files


def _members(folder: Folder) -> Iterator[tuple[str, bytes]]:
    names = [identity.NAME, *(n for n in cache.list_segments(folder.path) if n not in folder.damaged)]
    # Regions name handlers that may have been made at installation: elsewhere there may be none.
    installed = cache.installed_folder(os.path.basename(folder.path))
    for name in cache.list_segments(installed) if installed else ():
        if not (name.startswith(cache.OTHER_PREFIXES) and name in names):
            with open(os.path.join(installed, name), "rb") as file:
                yield name, file.read()
    for program in folder.programs:
        place = cache.PROGRAM_PREFIX + program.name
        path = os.path.join(folder.path, place)
        names += [f"{place}/{name}" for name in (*list_files(path), *list_images(path))]
    for name in names:
        try:
            with open(os.path.join(folder.path, name), "rb") as file:
                yield name, file.read()
        except FileNotFoundError:  # merged with others meanwhile
            continue


class Imported(NamedTuple):
    """What an archive brought; ``refused``: (what, why)."""

    files: int
    regions: int
    handlers: int
    blocks: int
    refused: list[tuple[str, str]]


def import_(root: str, path: str) -> Imported:
    """Take over from an archive what fits this machine.  Raises ``OSError``, and ``EngineError`` when it is no archive of ours."""
    cache.private_folder(root)
    places: dict[str, str] = {}
    refused: list[tuple[str, str]] = []
    files = regions = handlers = blocks = 0
    try:
        with tarfile.open(path, "r:gz") as tar:
            for member in tar:
                match = _MEMBER.fullmatch(member.name)
                if match is None or not member.isreg() or member.size > _LARGEST:
                    refused.append((member.name, "is no file of a code cache"))
                    continue
                number, about, segment, program, name = match.groups()
                opened = tar.extractfile(member)
                data = opened.read() if opened is not None else b""
                if about:
                    place, why = _place(root, data)
                    places[number] = place
                    if not place:
                        refused.append((f"folder {number}", why))
                elif not places.get(number):
                    if number not in places:
                        refused.append((member.name, "comes before what says what it is for"))
                elif segment:
                    found = _take_segment(places[number], segment, data)
                    handlers += found
                    files += bool(found)
                    if not found:
                        refused.append((member.name, "is damaged"))
                elif name.endswith(IMAGE_SUFFIX):
                    found = _take_image(os.path.join(places[number], program), name, data)
                    blocks += found
                    files += bool(found)
                    if not found:
                        refused.append((member.name, "is damaged"))
                else:
                    found = _take_regions(os.path.join(places[number], program), data)
                    regions += found
                    files += bool(found)
                    if not found:
                        refused.append((member.name, "is damaged"))
    except (tarfile.TarError, EOFError) as error:
        raise EngineError(f"{path!r} is no archive of a code cache: {error}") from None
    return Imported(files, regions, handlers, blocks, refused)


def _place(root: str, data: bytes) -> tuple[str, str]:
    """The folder here for what an archive's folder holds, or why there is none."""
    about = identity.parse(data)
    if about is None:
        return "", "does not say what it is for"
    if not _FACTORY.fullmatch(about.factory):
        return "", f"target {about.target!r} is made by {about.factory!r}, which is no target package"
    try:
        target: Any = make_target((about.factory, about.argument))
    except ImportError as error:
        return "", f"target {about.target!r} is not installed: {error}"
    except Exception as error:  # each target has errors of its own
        return "", f"target {about.target!r} cannot be made: {error}"
    here = identity.of(target)
    if about.host != here.host:
        return "", f"code for {about.target} was made for another processor (model or features differ)"
    if (about.sources, about.fingerprint) != (here.sources, here.fingerprint):
        return "", f"code for {about.target} was made by another version of pyqemu"
    folder = cache.private_folder(os.path.join(root, cache.folder_name(target)))
    identity.note(folder, target)
    return folder, ""


def _take_segment(folder: str, name: str, data: bytes) -> int:
    """Write a segment, if it is whole; the number of its names."""
    path = os.path.join(folder, name)
    if os.path.exists(path):
        segment = cache.open_segment(path)
    else:
        probe = os.path.join(folder, f"import-{os.getpid()}.tmp")
        cache.write_file(probe, data)
        segment = cache.open_segment(probe)
        if segment is None:
            os.unlink(probe)
        else:
            os.rename(probe, path)
    if segment is None:
        return 0
    count = len(segment.names)
    segment.close()
    return count


def _take_image(folder: str, name: str, data: bytes) -> int:
    """Write an image where there is none, if it is whole; the number of its blocks."""
    count = blocks_of(data)
    path = os.path.join(cache.private_folder(folder), name)
    if count and not os.path.exists(path):
        cache.write_file(path, data)
    return count


def _take_regions(folder: str, data: bytes) -> int:
    """Write the undamaged regions of a file; their number."""
    cache.private_folder(folder)
    probe = os.path.join(folder, f"import-{os.getpid()}.tmp")
    cache.write_file(probe, data)
    try:
        file = read_index(probe)
        pieces = regionstore.pieces_of(file) if file is not None else []
    finally:
        os.unlink(probe)
    known = regionstore.Known(folder)
    fresh = [piece._replace(last_use=0, uses=0) for piece in pieces if not known.find(piece.identity)]
    if fresh:
        regionstore.write(folder, fresh, "merged" if len(fresh) > 1 else fresh[0].identity.hex())
    return len(pieces)


__all__ = ["Folder", "Imported", "Program", "export", "folders", "import_"]
