"""What a hostile image must survive: open, read, walk, check, mend.  Shared by the property test and the atheris harness.

Only `BlockError` may come out; memory, time and files outside the image are the callers' to watch.
"""

from __future__ import annotations

import itertools
import random
import struct
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pyqemu.block import BlockError, OpenContext, open_image
from pyqemu.block.ops.create import plan_create
from pyqemu.block.ops.info import image_info
from pyqemu.block.ops.map import map_image

__all__ = ["FORMATS", "exercise", "mutate", "seeds"]

FORMATS = ("qcow2", "qcow", "qed", "vdi", "vmdk", "vpc", "vhdx", "parallels", "luks", "dmg", "bochs", "cloop")
_WALK = 2000
_SIZE = 3 << 20


def exercise(path: Path, form: str) -> None:
    """Do everything with one image that does not need trust in it."""
    for context in (
        OpenContext(metadata_only=True, no_backing=True, locking="off"),
        OpenContext(checking=True, metadata_only=True, locking="off"),
        OpenContext(no_backing=True, metadata_only=True, locking="off", read_only=False),
    ):
        try:
            with open_image(path, form, context=context, read_only=context.read_only) as node:
                for act in (_read, _walk, _look, _check) if context.read_only else (_write, _mend):
                    _allowed(act, node)
        except BlockError:
            continue


def _allowed(act: Callable[[Any], None], node: Any) -> None:
    try:
        act(node)
    except BlockError:
        return


def _places(size: int) -> set[int]:
    return {place for place in (0, 511, 65536, 1 << 20, size // 2, size - 512, size - 1) if 0 <= place < size}


def _read(node: Any) -> None:
    for place in _places(node.size):
        _allowed(lambda node, place=place: node.read(place, min(4096, node.size - place)), node)


def _walk(node: Any) -> None:
    for place in _places(node.size):
        for _ in itertools.islice(node.extents(place, node.size - place), _WALK):
            pass
    for _ in itertools.islice(map_image(node), _WALK):
        pass


def _look(node: Any) -> None:
    info = image_info(node)
    info.to_json()
    for one in getattr(node.driver, "bitmap_list", list)():
        _allowed(lambda node, one=one: node.driver.bitmap_ranges(one.name), node)


def _check(node: Any) -> None:
    node.driver.check()


def _write(node: Any) -> None:
    for place in _places(node.size):
        length = min(700, node.size - place)
        _allowed(lambda node, place=place, length=length: node.write(place, b"w" * length), node)
        _allowed(lambda node, place=place, length=length: node.zero(place, length, unmap=True), node)
    node.flush()


def _mend(node: Any) -> None:
    node.driver.check("all")


# -- images to start from -------------------------------------------------------------------------------------------


def seeds(form: str) -> list[bytes]:
    """Small legal images of a format."""
    with tempfile.TemporaryDirectory() as folder:
        return _MAKERS.get(form, _made)(form, Path(folder))


_OPTIONS = {
    "qcow2": ("", "cluster_size=512", "extended_l2=on", "compat=0.10", "compression_type=zstd"),
    "qed": ("cluster_size=4096,table_size=1",),
    "parallels": ("cluster_size=65536",),
    "vmdk": ("", "zeroed_grain=on", "subformat=streamOptimized"),
    "vpc": ("", "subformat=fixed"),
    "luks": ("key-secret=s,iter-time=1,cipher-alg=aes-128,cipher-mode=cbc",),
}


def _made(form: str, folder: Path) -> list[bytes]:
    result = []
    for number, options in enumerate(_OPTIONS.get(form, ("",))):
        path = folder / str(number)
        context = OpenContext(secrets={"s": b"s"})
        plan_create(str(path), form, _SIZE, [options] if options else [], context=context).run()
        if form != "luks":
            with open_image(path, form, read_only=False) as node:
                node.write(70000, b"text" * 5000)
                if node.driver.can_compress:
                    node.write_compressed(1 << 20, (b"pack" * node.driver.cluster)[: node.driver.cluster])
                node.flush()
                driver: Any = node.driver
                if hasattr(driver, "snapshot_create"):
                    driver.snapshot_create("one")
                    if options not in ("compat=0.10", "cluster_size=512"):
                        driver.bitmap_add("dirty")
                node.write(200000, b"more")
        result.append(path.read_bytes())
    return result


def _dmg(form: str, folder: Path) -> list[bytes]:
    import base64
    import bz2
    import zlib

    body, chunks = b"", []
    for number, (kind, pack) in enumerate(
        ((0x80000005, zlib.compress), (0x80000006, bz2.compress), (1, bytes), (0, None))
    ):
        payload = pack(b"text" * 4096) if pack else b""
        chunks.append(struct.pack(">IIQQQQ", kind, 0, number * 32, 32, len(body), len(payload)))
        body += payload
    adc = b"\x83text" + bytes([0x7F, 0, 3]) * 245
    chunks.append(struct.pack(">IIQQQQ", 0x80000004, 0, 128, 32, len(body), len(adc)))
    body += adc
    table = struct.pack(">4sIQQQ", b"mish", 1, 0, 160, 0).ljust(204, b"\0") + b"".join(chunks)
    lists = b"<data>" + base64.b64encode(table) + b"</data>"
    koly = bytearray(b"koly".ljust(512, b"\0"))
    struct.pack_into(">QQ", koly, 0xD8, len(body), len(lists))
    return [body + lists + bytes(koly)]


def _cloop(form: str, folder: Path) -> list[bytes]:
    import zlib

    blocks = [zlib.compress(bytes([number]) * 4096) for number in range(4)]
    places = list(itertools.accumulate(map(len, blocks), initial=136 + 8 * 5))
    head = b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop".ljust(128, b"\0")
    return [head + struct.pack(">II5Q", 4096, 4, *places) + b"".join(blocks)]


def _bochs(form: str, folder: Path) -> list[bytes]:
    head = struct.pack(
        "<32s16s16sIIIII4xQ", b"Bochs Virtual HD Image", b"Redolog", b"Growing", 0x20000, 512, 8, 8, 4096, 32768
    )
    return [
        head.ljust(512, b"\0") + struct.pack("<8I", 1, *[0xFFFFFFFF] * 5, 0, 9) + (b"\x0f" * 512 + b"data" * 1024) * 2
    ]


_MAKERS: dict[str, Callable[[str, Path], list[bytes]]] = {"dmg": _dmg, "cloop": _cloop, "bochs": _bochs}

_EXTREMES = (
    0,
    1,
    2,
    0x7F,
    0x80,
    0xFF,
    0x200,
    0x10000,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
    1 << 40,
    1 << 62,
    1 << 63,
    (1 << 64) - 1,
)


def _is_metadata(piece: bytes) -> bool:
    return any(piece) and b"text" not in piece and b"pack" not in piece


def mutate(seed: bytes, dice: random.Random) -> bytes:
    """A few changes where metadata is: extreme numbers of all widths and byte orders, copies, flips, cuts."""
    image = bytearray(seed)
    interesting = [place for place in range(0, len(image) - 16, 64) if _is_metadata(image[place : place + 64])]
    for _ in range(dice.choice((1, 1, 2, 4, 12))):
        start = (
            dice.choice(interesting) if interesting and dice.random() < 0.6 else dice.randrange(min(len(image), 256))
        )
        place = min(start + dice.randrange(0, 64, dice.choice((1, 4, 8))), len(image) - 8)
        action = dice.random()
        width = dice.choice((1, 2, 4, 8))
        order = dice.choice(("big", "little"))
        if action < 0.5:
            value = dice.choice(_EXTREMES) + dice.choice((0, 0, 1, -1))
            image[place : place + width] = (value % (1 << 8 * width)).to_bytes(width, order)
        elif action < 0.65:
            image[place] ^= 1 << dice.randrange(8)
        elif action < 0.8:
            old = int.from_bytes(image[place : place + width], order)
            changed = (old + dice.choice((1, -1, 512, 65536, 1 << 20))) % (1 << 8 * width)
            image[place : place + width] = changed.to_bytes(width, order)
        elif action < 0.9 and interesting:
            source = dice.choice(interesting)
            image[place : place + 8] = image[source : source + 8]
        elif action < 0.95:
            del image[dice.randrange(len(image)) :]
            image = image or bytearray(b"\0")
            if len(image) < 4096:
                break
        else:
            image[place : place + 8] = dice.randbytes(8)
    return bytes(image)
