"""Damaged qcow2 images: both tools find the same, mend the same, and agree that it is mended."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pyqemu.block import open_image
from pyqemu.img.app import main

REAL, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")

OURS = str(Path(sys.executable).parent / "qemu-img")
CLUSTER = 65536
COUNTS = 2 * CLUSTER  # the refcount block
L2 = 4 * CLUSTER
DATA = 5 * CLUSTER


def put(image: bytearray, place: int, value: int, width: int) -> None:
    image[place : place + width] = value.to_bytes(width, "big")


def leak(image: bytearray) -> None:
    put(image, COUNTS + 2 * 20, 1, 2)
    image.extend(bytes(21 * CLUSTER - len(image)))


def count_too_high(image: bytearray) -> None:
    put(image, COUNTS + 2 * 6, 3, 2)


def count_zero(image: bytearray) -> None:
    put(image, COUNTS + 2 * 6, 0, 2)


def copied_missing(image: bytearray) -> None:
    image[L2] &= 0x7F


def dirty(image: bytearray) -> None:
    image[79] |= 1
    put(image, COUNTS + 2 * 6, 0, 2)


def corrupt(image: bytearray) -> None:
    image[79] |= 2
    put(image, COUNTS + 2 * 20, 1, 2)
    image.extend(bytes(21 * CLUSTER - len(image)))


def unaligned_entry(image: bytearray) -> None:
    put(image, L2 + 6, 0x0200, 2)


DAMAGE = [leak, count_too_high, count_zero, copied_missing, dirty, corrupt, unaligned_entry]


@pytest.mark.parametrize("repair", ["", "leaks", "all"])
@pytest.mark.parametrize("damage", DAMAGE, ids=lambda one: one.__name__)
def test_same_findings(
    damage: Callable[[bytearray], None],
    repair: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    real, ours = tmp_path / "real", tmp_path / "ours"
    real.mkdir()
    ours.mkdir()
    subprocess.run([REAL, "create", "-q", "-f", "qcow2", "a", "10M"], cwd=real, check=True)
    subprocess.run([IO, "-c", "write -P 1 0 256k", "a"], cwd=real, check=True, capture_output=True)
    image = bytearray((real / "a").read_bytes())
    damage(image)
    for folder in (real, ours):
        (folder / "a").write_bytes(image)
    arguments = ["check", *(["-r", repair] if repair else []), "a"]
    done = subprocess.run([REAL, *arguments], cwd=real, capture_output=True, text=True)
    monkeypatch.chdir(ours)
    code = main(arguments)
    captured = capsys.readouterr()
    if repair == "all" and damage in (count_zero, dirty):
        # The real tool makes all refcount structures anew when a count is zero; we set that count.
        assert code == done.returncode == 0
    else:
        assert (code, captured.out, captured.err) == (done.returncode, done.stdout, done.stderr)
    if repair == "all" and code == 0:
        again = subprocess.run([REAL, "check", "a"], cwd=ours, capture_output=True, text=True)
        assert again.returncode == 0, again.stdout + again.stderr
        compared = subprocess.run([REAL, "compare", str(real / "a"), str(ours / "a")], capture_output=True, text=True)
        assert compared.returncode == 0


# -- the table of internal snapshots ------------------------------------------------------------------------------------


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, timeout=120)


def entries_of(path: Path) -> list[int]:
    """Places of the entries of the snapshot table."""
    raw = path.read_bytes()
    count, position = struct.unpack_from(">IQ", raw, 60)
    places = []
    for _ in range(count):
        places.append(position)
        id_len, name_len = struct.unpack_from(">HH", raw, position + 12)
        extra_len = struct.unpack_from(">I", raw, position + 36)[0]
        position = (position + 40 + extra_len + id_len + name_len + 7) & ~7
    return places


def poke(path: Path, place: int, data: bytes) -> None:
    with open(path, "r+b") as file:
        file.seek(place)
        file.write(data)


def with_snapshots(path: Path) -> None:
    run(REAL, "create", "-q", "-f", "qcow2", str(path), "4M")
    for number in range(3):
        run("/usr/bin/qemu-io", "-c", f"write -P {number + 1} {number}M 64k", str(path))
        run(REAL, "snapshot", "-c", f"s{number}", str(path))


@pytest.mark.parametrize("damage", ["extra", "short", "offset", "size", "table", "count"])
def test_damaged_snapshot_tables(damage: str, tmp_path: Path) -> None:
    """Refused in the same words; what a repair makes of it both checkers call sound."""
    path = tmp_path / "a"
    with_snapshots(path)
    last = entries_of(path)[-1]
    if damage == "extra":
        poke(path, last + 36, (60000).to_bytes(4, "big"))
    elif damage == "short":  # version 3 asks for more
        raw = path.read_bytes()
        poke(path, last + 36, (8).to_bytes(4, "big"))
        poke(path, last + 48, raw[last + 64 : last + 72])
    elif damage == "offset":
        poke(path, last, (0x400200).to_bytes(8, "big"))
    elif damage == "size":
        poke(path, last + 8, (0x10000000).to_bytes(4, "big"))
    elif damage == "table":
        poke(path, 64, (0x123456789ABCDEF0).to_bytes(8, "big"))
    else:
        poke(path, 60, (70000).to_bytes(4, "big"))
    said = []
    for tool in (REAL, OURS):
        copy = tmp_path / "copy"
        shutil.copy(path, copy)
        lines = [run(tool, *words, str(copy)) for words in (("info",), ("snapshot", "-l"), ("snapshot", "-d", "s2"))]
        done = run(tool, "check", str(path))
        lines.append(done)
        said.append([(one.returncode, one.stderr if one.returncode else "") for one in lines])
    assert said[0] == said[1]
    if damage in ("extra", "short"):
        repaired = run(OURS, "check", "-r", "all", str(path))
        assert repaired.returncode == 0, repaired.stderr
        for tool in (REAL, OURS):
            assert run(tool, "check", str(path)).returncode == 0
        shown = run(REAL, "snapshot", "-l", str(path)).stdout
        assert "s0" in shown and "s1" in shown
        assert run(REAL, "snapshot", "-a", "s1", str(path)).returncode == 0
        with open_image(path) as node:
            assert node.read(1 << 20, 65536) == b"\2" * 65536
