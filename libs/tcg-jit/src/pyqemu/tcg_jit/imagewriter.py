"""Writing images of translated blocks (see ``image`` for the format).  At the end of a run, and not on the way to its beginning."""

from __future__ import annotations

import os
from marshal import dumps, loads
from struct import pack, unpack

from . import cache, identity
from . import cdata as ctypes
from .errors import GuestFault
from .image import ARRAYS, HEADER_SIZE, HOTTER, MAGIC, SUFFIX, code_digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Final

    from .block import Block
    from .engine import Engine
    from .image import Image

#: Blocks of an image at most; of larger programs only what this run has executed is kept.
MOST_BLOCKS: Final = 200_000


def write_image_aside(engine: Engine, image: Image) -> None:
    """As ``write_image``, in a process of its own that is nobody's child, if there can be one.  The engine's lock is held."""
    try:
        middle = os.fork()
    except OSError:
        return
    if middle == 0:
        try:
            if os.fork() == 0:
                os.closerange(0, 1 << 20)  # who reads from the guest must see its end
                write_image(engine, image)
        finally:
            os._exit(0)
    try:
        os.waitpid(middle, 0)
    except ChildProcessError:  # SIGCHLD is ignored: the kernel has reaped it
        return


def write_image(engine: Engine, image: Image) -> None:
    """Write the image of what has been translated and of what the image had.  Failure only means that it has to be translated again."""
    keys = list(image.handler_keys)
    by_origin = _by_origin(engine, image)
    groups = _groups(engine, by_origin.values(), keys)
    if sum(counts[1] for _, _, _, counts in groups) < MOST_BLOCKS:
        groups += [found for found in image.unused() if all(found[1] <= low or found[0] >= behind for low, behind, _, _ in groups)]
    try:
        cache.write_file(image.path, _encode(engine.threshold, keys, groups))
        identity.note(engine.folder, engine.target)
        if engine.shared is not None and engine.shared.folder:
            for name, blocks in engine.shared.news(by_origin).items():
                keys = []
                groups = _groups(engine, [blocks], keys)
                cache.write_file(engine.shared.path(name), _encode(engine.threshold, keys, groups))
        if engine.source is not None:  # compile processes that cannot write do not tidy up
            from .regionstore import merge

            merge(os.path.dirname(image.path))
    except OSError:
        return


def _groups(engine: Engine, found: Iterable[list[Block]], keys: list[str]) -> list[tuple[int, int, bytes, tuple[int, ...]]]:
    """The groups of sorted lists of blocks: lowest pc, pc behind the highest, bytes, counts.  ``keys`` gets the handlers it lacks."""
    groups: list[tuple[int, int, bytes, tuple[int, ...]]] = []
    wanted = {base for cpu in engine.cpus for base in cpu.jumps()}.union(engine.jumps.heads())
    if engine.native is not None:
        wanted |= engine.native.sought()
    for blocks in found:
        try:
            groups.append((blocks[0].pc, blocks[-1].pc + 1, *_group(engine, blocks, keys, wanted)))
        except GuestFault:  # the guest has taken its code away
            continue
    return groups


def _encode(hot: int, keys: list[str], groups: list[tuple[int, int, bytes, tuple[int, ...]]]) -> bytes:
    """The bytes of a file."""
    # The index is as long as its numbers are: marshal writes every int below 2**31 in five bytes.
    offset = 0
    while True:
        at = offset
        rows: list[Any] = []
        for low, behind, data, counts in groups:
            rows.append((low, behind, at, len(data), cache.checksum(data), counts))
            at += len(data) + 7 & -8
        head = MAGIC + cache.seal(dumps((hot, keys, rows), 2))
        if len(head) <= offset:
            break
        offset = len(head) + 71 & -8
    body = b"".join(data + bytes(-len(data) & 7) for _, _, data, _ in groups)
    return head + bytes(offset - len(head)) + body


def list_images(folder: str) -> list[str]:
    """Names of the images in a folder: one of a program, or one for each library."""
    try:
        return sorted(n for n in os.listdir(folder) if n.endswith(SUFFIX))
    except OSError:
        return []


def blocks_of(data: bytes) -> int:
    """How many blocks an image file holds; 0 when it is not whole and undamaged."""
    payload = cache.unseal(data[8 : HEADER_SIZE + int.from_bytes(data[8:16], "little")]) if data[:8] == MAGIC else None
    if payload is None:
        return 0
    try:
        _, _, rows = loads(payload)
        if any(cache.checksum(data[at : at + size]) != check or at + size > len(data) for _, _, at, size, check, _ in rows):
            return 0
        return sum(counts[1] for _, _, _, _, _, counts in rows)
    except (ValueError, EOFError, TypeError, LookupError):
        return 0


def _by_origin(engine: Engine, image: Image) -> dict[int, list[Block]]:
    """The blocks to keep, by the mapping they come from, in the order of (pc, key)."""
    kept = {g.block(number) for g in image.groups for number in (g.entered() if g.borrowed else range(len(g.pcs)))}
    blocks = [b for b in engine.valid_blocks() if b.size]
    untouched = (engine.threshold, HOTTER * engine.threshold)
    entered = [b for b in blocks if ctypes.c_uint64.from_address(b.base + 8).value not in untouched]
    chosen = entered[:MOST_BLOCKS] if len(blocks) > MOST_BLOCKS else {*entered, *kept.intersection(blocks)}
    found: dict[int, list[Block]] = {}
    origins: dict[int, int] = {}
    code_origin = engine.memory.code_origin  # type: ignore[attr-defined]
    for block in sorted(chosen, key=lambda b: (b.pc, b.key)):
        pages = range(block.pc & -cache.PAGE, block.pc + block.size, cache.PAGE)
        for page in pages:
            if page not in origins:
                origins[page] = 0 if page in engine.pages.changed else code_origin(page)
        origin = origins[pages[0]]
        if origin and all(origins[page] == origin for page in pages):
            found.setdefault(origin, []).append(block)
    return found


def _group(engine: Engine, blocks: list[Block], keys: list[str], wanted: set[int]) -> tuple[bytes, tuple[int, ...]]:
    """The bytes of a group and the counts of its arrays; ``keys`` gets the handlers it lacks.  ``wanted``: heads that computed jumps have
    led to.  Raises ``GuestFault``."""
    names = engine.handler_names()
    numbers = {key: number for number, key in enumerate(keys)}
    arrays: dict[str, list[int]] = {name: [] for name, _ in ARRAYS}
    words, insns = arrays["words"], arrays["insns"]
    begins: dict[int, int] = {}
    at = 0
    for block in blocks:
        begins[block.base] = at
        at += len(block.raw) >> 3
    for block in blocks:
        start = len(words)
        relocs = set(block.relocs)
        arrays["starts"].append(start)
        arrays["places"].append(len(insns) >> 1)
        for i, word in enumerate(unpack(f"<{len(block.raw) >> 3}Q", block.raw)):
            if i in relocs:
                words.append(word + 8 * start)
                arrays["relocs"].append(start + i)
                to = begins.get(ctypes.c_uint64.from_address(block.base + 8 * i).value)
                if to is not None:
                    arrays["links"] += (start + i, to)
            elif word in names:
                key = names[word]
                number = numbers.setdefault(key, len(keys))
                if number == len(keys):
                    keys.append(key)
                words.append(number)
                arrays["handlers"].append(start + i)
            else:
                words.append(word)
        words[start + 1] = HOTTER * engine.threshold
        arrays["pcs"].append(block.pc)
        arrays["keys"].append(block.key)
        arrays["returns"].append(block.returns)
        arrays["sizes"].append(block.size)
        arrays["computed"].append(block.computed)
        for i, pc in block.pcs:
            insns += (i, pc - block.pc)
    arrays["starts"].append(len(words))
    arrays["places"].append(len(insns) >> 1)
    arrays["jumps"] = [n for n, block in enumerate(blocks) if block.base in wanted]
    runs = arrays["runs"] = _runs(blocks)
    data = code_digest(runs, engine.memory.fetch)
    data += b"".join(pack(f"<{len(arrays[name])}{kind}", *arrays[name]) for name, kind in ARRAYS)
    return data, tuple(len(arrays[name]) for name, _ in ARRAYS)


def _runs(blocks: list[Block]) -> list[int]:
    """The pages with the code of blocks: address and size of each contiguous piece, one after the other."""
    runs: list[int] = []
    for page in sorted({page for b in blocks for page in range(b.pc & -cache.PAGE, b.pc + b.size, cache.PAGE)}):
        if runs and runs[-2] + runs[-1] == page:
            runs[-1] += cache.PAGE
        else:
            runs += (page, cache.PAGE)
    return runs
