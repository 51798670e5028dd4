"""convert when something cannot be read or written: the same words and status as the real tool's."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REAL = "/usr/bin/qemu-img"
OURS = str(Path(sys.executable).parent / "qemu-img")
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="qemu-img is not installed")

#: A disk that fails at sector 9000.
BROKEN = (
    "driver={},file.driver=blkdebug,file.image.driver=file,file.image.filename={},"
    "file.inject-error.0.event={},file.inject-error.0.sector=9000,file.inject-error.0.errno={}"
)


def run(tool: str, *words: object) -> tuple[int, str]:
    done = subprocess.run([tool, *map(str, words)], capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stderr


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    path = tmp_path / "disk"
    path.write_bytes(random.Random(2).randbytes(8 << 20))
    return path


@pytest.mark.parametrize("target", ["raw", "qcow2"])
@pytest.mark.parametrize("number", [5, 116])
def test_a_source_that_cannot_be_read(disk: Path, target: str, number: int) -> None:
    words = ["convert", "--image-opts", "-O", target, BROKEN.format("raw", disk, "read_aio", number), disk.parent / "out"]
    ours = run(OURS, *words)
    assert ours == run(REAL, *words)
    assert ours[0] == 1
    assert "error while reading at byte 4194304" in ours[1]


@pytest.mark.parametrize("workers", [1, 8])
@pytest.mark.parametrize("number", [5, 28])
def test_a_target_that_cannot_be_written(disk: Path, number: int, workers: int) -> None:
    out = disk.parent / "out"
    out.touch()
    with open(out, "r+b") as file:
        file.truncate(8 << 20)
    broken = BROKEN.format("raw", out, "write_aio", number)
    words = ["convert", "-m", workers, "-n", "--target-image-opts", "-f", "raw", disk, broken]
    ours = run(OURS, *words)
    assert ours == run(REAL, *words)
    assert ours[0] == 1
    assert "error while writing at byte 4194304" in ours[1]


def test_a_file_system_without_room(disk: Path) -> None:
    """What was written stays, and whoever checks it finds no corruption."""
    limited = f'ulimit -f 4096; trap "" XFSZ; exec {OURS} convert -f raw -O qcow2 {disk} {disk.parent / "out"}'  # 4 MiB
    done = subprocess.run(["bash", "-c", limited], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("qemu-img: error while writing at byte ")
    assert done.stderr.endswith(": File too large\n")
    assert run(REAL, "check", "-q", disk.parent / "out")[0] in (0, 3)  # leaks at most
