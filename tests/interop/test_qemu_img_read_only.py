"""Formats that are only read: images written here from the formats' descriptions, read by the real tool and by us."""

from __future__ import annotations

import base64
import bz2
import lzma
import random
import shutil
import struct
import subprocess
import sys
import types
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from pyqemu.block import FormatError, UnsupportedError, open_image
from pyqemu.block.formats.dmg import unpack_adc
from pyqemu.img.app import main

REAL = "/usr/bin/qemu-img"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")
BLOCK = 64 << 10


def contents(size: int) -> bytes:
    """Text, noise and zeros."""
    dice = random.Random(5)
    pieces = []
    for start in range(0, size, BLOCK):
        kind = start // BLOCK % 4
        piece = (
            dice.randbytes(BLOCK) if kind == 0 else bytes(BLOCK) if kind == 1 else b"the same text " * (BLOCK // 14 + 1)
        )
        pieces.append(piece[: min(BLOCK, size - start)])
    return b"".join(pieces)


def pack_adc(data: bytes) -> bytes:
    """A simple packer: repeats of the byte before, of eight bytes before, and of what stood far before."""
    result, position = bytearray(), 0
    while position < len(data):
        best, far = 0, 0
        for distance in (1, 8, 14, 700, 5000):
            length = 0
            while (
                distance <= position
                and length < 67
                and position + length < len(data)
                and data[position + length] == data[position + length - distance]
            ):
                length += 1
            if length > best:
                best, far = length, distance
        if best >= 4 and (best > 18 or far > 1024):
            result += bytes([0x40 | best - 4]) + (far - 1).to_bytes(2, "big")
        elif best >= 3 and far <= 1024:
            best = min(best, 18)
            result += bytes([(best - 3) << 2 | (far - 1) >> 8, far - 1 & 255])
        else:
            best = 1
            result += bytes([0x80, data[position]])
        position += best
    return bytes(result)


PACKERS: dict[int, Callable[[bytes], bytes]] = {
    1: bytes,
    0x80000004: pack_adc,
    0x80000005: zlib.compress,
    0x80000006: bz2.compress,
    0x80000007: lambda data: b"bvx" + zlib.compress(data),
    0x80000008: lzma.compress,
}


def make_dmg(path: Path, data: bytes, kind: int, *, resources: bool = False, tail: bytes = b"") -> None:
    body, chunks = bytearray(b"junk" * 8), []
    for start in range(0, len(data), BLOCK):
        part = data[start : start + BLOCK]
        if part == bytes(len(part)):
            chunks.append(((start // BLOCK % 8 == 1 and 2) or 0, 0, start // 512, len(part) // 512, len(body), 0))
            continue
        packed = PACKERS[kind](part)
        chunks.append((kind, 0, start // 512, len(part) // 512, len(body), len(packed)))
        body += packed
    tables = b""
    lists = []
    half = len(chunks) // 2 or 1
    for part_of in (chunks[:half], chunks[half:]):
        if not part_of:
            continue
        first = part_of[0][2]
        table = struct.pack(">4sIQQQII", b"mish", 1, first, 0, 0, 0, 0).ljust(200, b"\0")
        table += struct.pack(">I", len(part_of) + 2)
        table += struct.pack(">IIQQQQ", 0x7FFFFFFE, 0, 0, 0, 0, 0)
        for one in part_of:
            table += struct.pack(">IIQQQQ", *one[:2], one[2] - first, *one[3:])
        table += struct.pack(">IIQQQQ", 0xFFFFFFFF, 0, 0, 0, 0, 0)
        lists.append(table)
    if resources:
        inner = b"".join(struct.pack(">I", len(table)) + table for table in lists)
        tables = struct.pack(">IIII", 0x100, 0x100 + len(inner), len(inner), 0).ljust(0x100, b"\0") + inner
    else:
        text = "".join(f"<dict><key>Data</key><data>\n{base64.encodebytes(t).decode()}</data></dict>" for t in lists)
        tables = f"<plist><dict><key>blkx</key><array>{text}</array></dict></plist>".encode()
    koly = bytearray(b"koly" + struct.pack(">II", 4, 512)).ljust(512, b"\0")
    struct.pack_into(">QQ", koly, 0x28 if resources else 0xD8, len(body), len(tables))
    struct.pack_into(">Q", koly, 0x20, len(body))
    struct.pack_into(">Q", koly, 0x1EC, len(data) // 512)
    path.write_bytes(bytes(body) + tables + bytes(koly) + tail)


def make_cloop(path: Path, data: bytes) -> None:
    blocks = [zlib.compress(data[start : start + BLOCK].ljust(BLOCK, b"\0")) for start in range(0, len(data), BLOCK)]
    head = b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n".ljust(128, b"\0")
    position = 136 + 8 * (len(blocks) + 1)
    offsets = []
    for block in blocks:
        offsets.append(position)
        position += len(block)
    table = struct.pack(f">{len(blocks) + 1}Q", *offsets, position)
    path.write_bytes(head + struct.pack(">II", BLOCK, len(blocks)) + table + b"".join(blocks))


def make_bochs(path: Path, data: bytes, version: int) -> None:
    extent = 32 << 10
    count = -(-len(data) // extent) + 2
    bitmap = extent // 512 // 8
    head = struct.pack(
        "<32s16s16sIIIII", b"Bochs Virtual HD Image", b"Redolog", b"Growing", version, 512, count, bitmap, extent
    )
    head += (bytes(4) if version == 0x20000 else b"") + struct.pack("<Q", len(data))
    catalog, body, stored = [0xFFFFFFFF] * count, bytearray(), 0
    order = list(range(len(data) // extent))
    random.Random(1).shuffle(order)
    for number in order:
        part = data[number * extent : (number + 1) * extent]
        if part == bytes(extent):
            continue
        bits = 0
        for sector in range(extent // 512):
            if part[sector * 512 : (sector + 1) * 512] != bytes(512):
                bits |= 1 << sector
        catalog[number] = stored
        stored += 1
        body += bits.to_bytes(bitmap, "little").ljust(512, b"\0") + part
    path.write_bytes(head.ljust(512, b"\0") + struct.pack(f"<{count}I", *catalog) + bytes(body))


def same_as_real(
    path: Path, data: bytes, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(path.parent)
    Path("plain").write_bytes(data)
    arguments = ["compare", "-f", form, "-F", "raw", path.name, "plain"]
    assert subprocess.run([REAL, *arguments], capture_output=True, text=True).stdout == "Images are identical.\n"
    assert main(arguments) == 0
    for command in (["info", "-f", form], ["info", "--output=json"], ["check", "-f", form], ["info"]):
        capsys.readouterr()
        done = subprocess.run([REAL, *command, path.name], capture_output=True, text=True)
        code = main([*command, path.name])
        captured = capsys.readouterr()
        # The real tool says which of its optional modules it did not find.
        said = "".join(line for line in done.stderr.splitlines(True) if "do you want to install" not in line)
        assert (code, captured.out, captured.err) == (done.returncode, done.stdout, said), command
    dice = random.Random(9)
    with open_image(path, form) as node:
        assert node.size == len(data)
        for _ in range(60):
            offset = dice.randrange(len(data))
            length = min(dice.choice([1, 600, 100000]), len(data) - offset)
            assert node.read(offset, length) == data[offset : offset + length]
    with pytest.raises(UnsupportedError, match="read-only"):
        open_image(path, form, read_only=False)


@pytest.mark.parametrize("resources", [False, True], ids=["plist", "resources"])
@pytest.mark.parametrize("kind", [1, 0x80000005])
def test_dmg(
    kind: int, resources: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = contents(700 << 10)
    make_dmg(tmp_path / "a.dmg", data, kind, resources=resources, tail=b"x" if kind == 1 else b"")
    same_as_real(tmp_path / "a.dmg", data, "dmg", monkeypatch, capsys)


@pytest.mark.parametrize("kind", [0x80000004, 0x80000006, 0x80000008])
def test_dmg_more_codecs(kind: int, tmp_path: Path) -> None:
    data = contents(300 << 10)
    make_dmg(tmp_path / "a.dmg", data, kind)
    with open_image(tmp_path / "a.dmg") as node:
        assert node.format == "dmg"
        assert node.read(0, len(data)) == data


def test_dmg_lzfse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a stand-in for the library: what it gives is what is read; without it the refusal names it."""
    data = contents(300 << 10)
    make_dmg(tmp_path / "a.dmg", data, 0x80000007)
    monkeypatch.setitem(sys.modules, "liblzfse", None)
    with open_image(tmp_path / "a.dmg") as node, pytest.raises(UnsupportedError, match="pyliblzfse"):
        node.read(0, 4096)
    stand_in = types.ModuleType("liblzfse")
    stand_in.decompress = lambda packed: zlib.decompress(packed[3:])  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "liblzfse", stand_in)
    with open_image(tmp_path / "a.dmg") as node:
        assert node.read(0, len(data)) == data


def test_adc_copies_repeat() -> None:
    assert unpack_adc(bytes([0x82, 1, 2, 3, 0x00, 0x00, 0x40, 0x00, 0x02]), 10) == bytes([1, 2, 3, 3, 3, 3, 3, 3, 3, 3])
    with pytest.raises(FormatError, match="before the start"):
        unpack_adc(bytes([0x80, 1, 0x00, 0x05]), 10)
    for data in (b"", b"a", b"ab" * 900, random.Random(3).randbytes(9000)):
        assert unpack_adc(pack_adc(data), len(data)) == data


def test_cloop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    data = contents(640 << 10)
    make_cloop(tmp_path / "a.cloop", data)
    same_as_real(tmp_path / "a.cloop", data, "cloop", monkeypatch, capsys)


@pytest.mark.parametrize("version", [0x10000, 0x20000])
def test_bochs(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(contents(640 << 10))
    data[200000:230000] = bytes(30000)
    make_bochs(tmp_path / "a.bochs", bytes(data), version)
    same_as_real(tmp_path / "a.bochs", bytes(data), "bochs", monkeypatch, capsys)
