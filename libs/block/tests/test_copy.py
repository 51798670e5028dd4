"""Copying without reading: the kernel moves what is stored as it is, and everything else still goes through us."""

from __future__ import annotations

import errno
import os
import random
from pathlib import Path

import pytest
from pyqemu.block import Node, open_image, open_spec
from pyqemu.block.node import Driver
from pyqemu.block.ops.compare import compare_images
from pyqemu.block.ops.convert import ConvertRequest, convert
from pyqemu.block.ops.copy import CopyOptions
from pyqemu.block.ops.create import create_image
from pyqemu.block.ops.status import stored_runs
from pyqemu.block.protocols.file import FileDriver
from pyqemu.block.registry import OpenContext
from pyqemu.block.zeros import split_zeros

MIB = 1 << 20


@pytest.fixture
def moved(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Bytes that the kernel copied and bytes that were read from regular files of at least a cluster."""
    counts = {"kernel": 0, "read": 0}
    copy, read = os.copy_file_range, FileDriver.read_into

    def counted_copy(*args: int) -> int:
        done = copy(*args)
        counts["kernel"] += done
        return done

    def counted_read(self: FileDriver, offset: int, view: memoryview) -> None:
        counts["read"] += len(view) if len(view) >= 4096 else 0
        read(self, offset, view)

    monkeypatch.setattr(os, "copy_file_range", counted_copy)
    monkeypatch.setattr(FileDriver, "read_into", counted_read)
    return counts


def make_raw(path: Path, seed: int = 1, size: int = 5 * MIB + 512) -> None:
    """Noise with zeros of many lengths, some stored, some holes, some bytes at the end of a piece only."""
    dice = random.Random(seed)
    data = bytearray(dice.randbytes(size))
    for _ in range(40):
        start, length = dice.randrange(size), dice.choice([3, 512, 4096, 70000, 300000])
        data[start : start + length] = bytes(min(length, size - start))
    data[2 * MIB : 2 * MIB + 200000] = bytes(199999) + b"x"
    path.write_bytes(data)
    with open(path, "r+b") as file:
        file.seek(size + 3 * MIB)
        file.write(b"end" * 200 + bytes(424))


@pytest.mark.parametrize("sparse", [4096, 0, 65536])
@pytest.mark.parametrize(
    ("source", "target"), [("raw", "qcow2"), ("raw", "raw"), ("qcow2", "raw"), ("qcow2", "qcow2"), ("vdi", "raw")]
)
def test_data_is_moved_by_the_kernel(
    tmp_path: Path, moved: dict[str, int], source: str, target: str, sparse: int
) -> None:
    make_raw(tmp_path / "raw")
    name = str(tmp_path / "raw")
    if source != "raw":
        convert(ConvertRequest([name], str(tmp_path / "source"), "raw", source))
        name = str(tmp_path / "source")
    moved.update(kernel=0, read=0)
    convert(ConvertRequest([name], str(tmp_path / "out"), source, target, copy=CopyOptions(sparse=sparse)))
    assert moved["kernel"] > 2 * MIB
    assert moved["read"] < MIB or not sparse  # tables, and what does not fit the target's grid
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", target) as two:
        assert compare_images(one, two).equal
        if target == "qcow2":
            result = two.driver.check()
            assert (result.corruptions, result.leaks) == (0, 0)
    if sparse == 4096 and target == "raw":
        assert os.stat(tmp_path / "out").st_blocks < os.stat(tmp_path / "raw").st_blocks


@pytest.mark.parametrize("target", ["qcow2", "raw"])
def test_a_kernel_that_cannot_copy_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    make_raw(tmp_path / "raw")
    tried = []

    def refuse(*args: int) -> int:
        tried.append(args)
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    monkeypatch.setattr(os, "copy_file_range", refuse)
    convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / "out"), "raw", target))
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", target) as two:
        assert compare_images(one, two).equal
    assert 1 <= len(tried) <= 2  # and not again for every piece


def test_a_short_copy_is_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_raw(tmp_path / "raw")
    copy = os.copy_file_range
    monkeypatch.setattr(
        os, "copy_file_range", lambda a, b, n, i, o: copy(a, b, max(1, n // 3), i, o) if n > 7000 else 0
    )
    convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / "out"), "raw", "qcow2"))
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", "qcow2") as two:
        assert compare_images(one, two).equal


def test_what_a_filter_looks_at_is_read_through_it(tmp_path: Path) -> None:
    make_raw(tmp_path / "raw")
    spec = {
        "driver": "raw",
        "file": {"driver": "blkdebug", "image": {"driver": "file", "filename": str(tmp_path / "raw")}},
    }
    with open_spec(spec, OpenContext()) as node:
        runs = list(stored_runs(node, 0, node.size))
        assert not any(run[0] is not None and isinstance(run[0].driver, FileDriver) for run in runs)
    create_image(str(tmp_path / "q"), "qcow2", MIB)
    with open_image(tmp_path / "q", read_only=False) as disk:
        disk.write(0, b"x" * MIB)
    spec = {
        "driver": "throttle",
        "file": {"driver": "qcow2", "file": {"driver": "file", "filename": str(tmp_path / "q")}},
    }
    with open_spec(spec, OpenContext()) as node:
        assert all(run[0] is node for run in stored_runs(node, 0, MIB))


def test_stored_runs_join_and_cover(tmp_path: Path) -> None:
    create_image(str(tmp_path / "q"), "qcow2", MIB, cluster_size=4096)
    with open_image(tmp_path / "q", read_only=False) as disk:
        disk.write(0, b"x" * 65536)
        disk.write_compressed(65536, b"y" * 4096)
        disk.zero(131072, 65536)
        runs = list(stored_runs(disk, 512, MIB - 1024))
        assert sum(length for _, _, length in runs) == MIB - 1024
        assert runs[0][0] is disk.file
        assert runs[0][2] == 65536 - 512
        assert [(node, length) for node, _, length in runs[1:]] == [(disk, 4096), (None, MIB - 512 - 65536 - 4096)]


def test_zero_pieces_agree_with_reading(tmp_path: Path) -> None:
    make_raw(tmp_path / "raw")
    data = (tmp_path / "raw").read_bytes()
    driver = FileDriver(str(tmp_path / "raw"))
    with Node(driver):
        dice = random.Random(7)
        for piece in (512, 4096, 16384, 65536):
            for _ in range(20):
                start = dice.randrange(len(data) // 512) * 512
                length = dice.randrange(1, len(data) - start + 1)
                found = driver.zero_pieces(start, length, piece, 4096)
                assert found == list(split_zeros(memoryview(data)[start : start + length], piece, 4096))
        assert driver.zero_pieces(len(data) - 512, 4096, 512, 512) is None  # past the end: to be read, with its errors


def test_drivers_that_do_not_copy_say_so(tmp_path: Path) -> None:
    make_raw(tmp_path / "raw", size=MIB)
    with Node(FileDriver(str(tmp_path / "raw"))) as source:
        driver = Driver()
        assert not driver.takes_from(source)
        assert not driver.copy_from(source, 0, 0, 512)
        assert driver.zero_pieces(0, 512, 512, 512) is None
