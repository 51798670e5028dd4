"""Writing, merging and looking into files of regions.  Used by the compile process and by tools, never by the runner."""

from __future__ import annotations

import fcntl
import hashlib
import marshal
import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from struct import iter_unpack, pack
from typing import Any, Final, NamedTuple

from . import cache
from .regionfile import MAGIC, SUFFIX, USE_SUFFIX, RegionFile, list_files, read_index

#: Folders with more small files than this get one file of them when the compile process ends.
MERGE_ABOVE: Final = 8
#: Files of this size are left alone.
SMALL: Final = 4 << 20
#: When the files of a program are larger together, the regions used longest ago are dropped until they are half of it.
FOLDER_LIMIT: Final = 64 << 20
#: Temporary files older than this belong to nobody.
_STALE: Final = 3600
_LOCK: Final = "lock"


class Piece(NamedTuple):
    """One region as it lies in a file: ``heads`` (pc, key) of its entries, marshalled ``description``, ``code``."""

    identity: bytes
    heads: tuple[tuple[int, int], ...]
    description: bytes
    code: bytes
    rank: int = 1
    last_use: int = 0
    uses: int = 0


def encode(pieces: Sequence[Piece]) -> bytes:
    """The bytes of a file."""
    descriptions = b"".join(piece.description for piece in pieces)
    places = []
    code = bytearray()
    for piece in pieces:
        code += b"\xcc" * (-len(code) % 64)
        places.append(len(code))
        code += piece.code
    # The index is as long as its numbers are: marshal writes every int below 2**31 in five bytes.
    end = 0
    while True:
        at, rows = end, []
        for piece, place in zip(pieces, places, strict=True):
            text, body = piece.description, piece.code
            checks = cache.checksum(text), cache.checksum(body)
            rows.append((piece.identity, piece.heads, at, len(text), checks[0], place, len(body), checks[1], piece.rank))
            at += len(text)
        offset = (at + cache.PAGE - 1) & -cache.PAGE
        index = cache.seal(marshal.dumps((offset + len(code), offset, len(code), rows), 2))
        if 8 + len(index) == end:
            break
        end = 8 + len(index)
    head = MAGIC + index + descriptions
    return head + bytes(offset - len(head)) + bytes(code)


def name_of(name: str, data: bytes) -> str:
    """The name of a file with these bytes, which begins with ``name``."""
    return f"{name}-{hashlib.blake2b(data, digest_size=8).hexdigest()}{SUFFIX}"


def write(folder: str, pieces: Sequence[Piece], name: str) -> str:
    """Publish a file atomically; its name, which begins with ``name`` and ends with a digest of the content."""
    data = encode(pieces)
    name = name_of(name, data)
    if any(piece.last_use for piece in pieces):
        uses = b"".join(pack("<II", piece.last_use, piece.uses) for piece in pieces)
        cache.write_file(os.path.join(folder, name[: -len(SUFFIX)] + USE_SUFFIX), uses)
    cache.write_file(os.path.join(folder, name), data)
    return name


def uses_of(file: RegionFile) -> list[tuple[int, int]]:
    """(seconds of the last use, number of runs) per region; zeros where nothing is known."""
    try:
        with open(file.path[: -len(SUFFIX)] + USE_SUFFIX, "rb") as opened:
            data = opened.read(8 * len(file.rows))
    except OSError:
        data = b""
    return list(iter_unpack("<II", data[: len(data) & -8].ljust(8 * len(file.rows), b"\0")))


def pieces_of(file: RegionFile) -> list[Piece]:
    """The undamaged regions of a file."""
    try:
        with open(file.path, "rb") as opened:
            data = opened.read()
            written = int(os.fstat(opened.fileno()).st_mtime)
    except OSError:
        return []
    out = []
    for row, (last, uses) in zip(file.rows, uses_of(file), strict=True):
        identity, heads, at, size, check, place, code_size, code_check, rank = row
        text = data[at : at + size]
        code = data[file.offset + place : file.offset + place + code_size]
        if cache.checksum(text) == check and cache.checksum(code) == code_check:
            out.append(Piece(identity, heads, text, code, rank, last or written, uses))
    return out


class Known:
    """Which regions a folder holds, by identity.  ``find`` looks again when it has to."""

    def __init__(self, folder: str) -> None:
        self.folder: Final = folder
        self._files: set[str] = set()
        self._name_of: dict[bytes, str] = {}

    def find(self, identity: bytes) -> str:
        """Name of the file that holds a region, or nothing."""
        for name in list_files(self.folder):
            if name not in self._files:
                self._files.add(name)
                file = read_index(os.path.join(self.folder, name))
                for row in file.rows if file is not None else ():
                    self._name_of[row[0]] = name
        name = self._name_of.get(identity, "")
        return name if name and os.path.exists(os.path.join(self.folder, name)) else ""


def merge(folder: str, *, small: int = SMALL, limit: int = FOLDER_LIMIT) -> None:
    """Put many small files into one, and keep a folder below ``limit`` bytes.

    Readers may go on: files never change, and a file that is gone was only a hint.  Of two processes that merge, one does it.
    """
    _sweep(folder)
    names = list_files(folder)
    sizes = {name: _size(os.path.join(folder, name)) for name in names}
    full = sum(sizes.values()) > limit
    chosen = names if full else [name for name in names if sizes[name] < small]
    if len(chosen) <= (0 if full else MERGE_ABOVE):
        return
    with open(os.path.join(folder, _LOCK), "wb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        found: dict[bytes, Piece] = {}
        for name in chosen:
            file = read_index(os.path.join(folder, name))
            for piece in pieces_of(file) if file is not None else ():
                known = found.get(piece.identity)
                if known is None or known.last_use < piece.last_use:
                    found[piece.identity] = piece
        pieces = sorted(found.values(), key=lambda piece: -piece.last_use)
        if full:
            pieces = list(_up_to(pieces, limit // 2))
        kept = write(folder, pieces, "merged") if pieces else ""
        for name in chosen:
            if name != kept:
                remove(folder, name)


def _up_to(pieces: Iterable[Piece], limit: int) -> Iterable[Piece]:
    total = 0
    for piece in pieces:
        total += len(piece.description) + len(piece.code)
        if total > limit:
            return
        yield piece


def remove(folder: str, name: str) -> None:
    """Delete a file of regions and what belongs to it."""
    for leaf in (name, name[: -len(SUFFIX)] + USE_SUFFIX):
        with suppress(FileNotFoundError):
            os.unlink(os.path.join(folder, leaf))


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _sweep(folder: str) -> None:
    """Delete what a process left behind that was killed while it wrote."""
    with suppress(OSError):
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            lost = name.endswith(USE_SUFFIX) and not os.path.exists(path[: -len(USE_SUFFIX)] + SUFFIX)
            if (name.endswith(".tmp") or lost) and time.time() - os.stat(path).st_mtime > _STALE:
                os.unlink(path)


def identity_of(request: dict[str, Any]) -> bytes:
    """What a region is made from, whatever addresses things have in the process that asks."""
    keys: dict[int, str] = request["keys"]
    digest = hashlib.blake2b(digest_size=12)
    digest.update(repr((request["constants"], request["values"], request["rank"])).encode())
    for pc, key, size, raw, relocs, returns, computed, links, _, code in request["blocks"]:
        at = set(relocs)
        words = [w if i in at else keys.get(w, w) for i, (w,) in enumerate(iter_unpack("<Q", raw))]
        digest.update(repr((pc, key, size, words, sorted(at), returns, computed, sorted(links.items()), code)).encode())
    return digest.digest()
