"""Damaged qcow2 images: both tools find the same, mend the same, and agree that it is mended."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pyqemu.img.app import main

REAL, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")

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
