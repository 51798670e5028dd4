"""convert's engine: storage that is shared instead of copied, and places chosen in order while writes come in any."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pyqemu.block import Node, open_image, open_spec, sharing
from pyqemu.block.errors import ContractError, IoError
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
    """A file system that can share whole blocks of 4 KiB: bytes that are shared, and that are read in pieces of at least that much."""
    counts = {"shared": 0, "read": 0}
    read = FileDriver.read_into

    def share(source: int, source_offset: int, target: int, offset: int, length: int) -> None:
        last = source_offset + length == os.fstat(source).st_size
        if (source_offset | offset | (0 if last else length)) % 4096:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        assert os.pwrite(target, os.pread(source, length, source_offset), offset) == length
        counts["shared"] += length

    def counted_read(self: FileDriver, offset: int, view: memoryview) -> None:
        counts["read"] += len(view) if len(view) >= 4096 else 0
        read(self, offset, view)

    monkeypatch.setattr(sharing, "share", share)
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


ROUTES = [("raw", "qcow2"), ("raw", "raw"), ("qcow2", "raw"), ("qcow2", "qcow2")]


@pytest.mark.parametrize("sparse", [4096, 0, 65536])
@pytest.mark.parametrize(("source", "target"), ROUTES)
def test_storage_is_shared_where_that_is_possible(
    tmp_path: Path, moved: dict[str, int], source: str, target: str, sparse: int
) -> None:
    make_raw(tmp_path / "raw")
    name = str(tmp_path / "raw")
    if source != "raw":
        convert(ConvertRequest([name], str(tmp_path / "source"), "raw", source))
        name = str(tmp_path / "source")
    moved.update(shared=0, read=0)
    convert(ConvertRequest([name], str(tmp_path / "out"), source, target, copy=CopyOptions(sparse=sparse)))
    assert moved["shared"] > 2 * MIB
    assert moved["read"] < MIB or not sparse  # tables, and what does not fit the target's grid
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", target) as two:
        assert compare_images(one, two).equal
        if target == "qcow2":
            result = two.driver.check()
            assert (result.corruptions, result.leaks) == (0, 0)
    if sparse == 4096 and target == "raw":
        assert os.stat(tmp_path / "out").st_blocks < os.stat(tmp_path / "raw").st_blocks


@pytest.mark.parametrize("offload", [False, True])
@pytest.mark.parametrize("target", ["qcow2", "raw"])
def test_a_file_system_that_cannot_share_is_asked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, offload: bool
) -> None:
    make_raw(tmp_path / "raw")
    tried: dict[str, int] = {"share": 0, "copy": 0}

    def refuse(what: str) -> Callable[..., int]:
        def call(*args: int) -> int:
            tried[what] += 1
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

        return call

    monkeypatch.setattr(sharing, "share", refuse("share"))
    monkeypatch.setattr(os, "copy_file_range", refuse("copy"))
    options = CopyOptions(offload=offload)
    convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / "out"), "raw", target, copy=options))
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", target) as two:
        assert compare_images(one, two).equal
    assert tried["share"] == 1
    assert 1 <= tried["copy"] <= 2 if offload else not tried["copy"]


def test_a_short_copy_is_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_raw(tmp_path / "raw")
    copy = os.copy_file_range
    monkeypatch.setattr(
        os, "copy_file_range", lambda a, b, n, i, o: copy(a, b, max(1, n // 3), i, o) if n > 7000 else 0
    )
    options = CopyOptions(offload=True)
    convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / "out"), "raw", "qcow2", copy=options))
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", "qcow2") as two:
        assert compare_images(one, two).equal


def test_what_lies_between_blocks_is_copied(tmp_path: Path, moved: dict[str, int]) -> None:
    make_raw(tmp_path / "raw")
    convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / "vdi"), "raw", "vdi"))  # its data starts at 1 KiB
    convert(ConvertRequest([str(tmp_path / "vdi")], str(tmp_path / "out"), "vdi", "raw"))
    assert not moved["shared"]
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", "raw") as two:
        assert compare_images(one, two).equal


@pytest.fixture
def xfs(tmp_path: Path) -> Iterator[Path]:
    """The root of a file system that shares blocks."""
    image, folder = tmp_path / "xfs.img", tmp_path / "xfs"
    folder.mkdir()
    with open(image, "wb") as file:
        file.truncate(512 * MIB)
    try:
        subprocess.run(["mkfs.xfs", "-q", image], check=True, capture_output=True)
        subprocess.run(["mount", "-o", "loop", image, folder], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no XFS can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize(("source", "target"), ROUTES)
def test_xfs_shares(xfs: Path, source: str, target: str) -> None:
    dice = random.Random(3)
    (xfs / "raw").write_bytes(dice.randbytes(48 * MIB) + bytes(4 * MIB) + dice.randbytes(4 * MIB + 512))
    convert(ConvertRequest([str(xfs / "raw")], str(xfs / "source"), "raw", source))
    os.sync()
    free = os.statvfs(xfs).f_bavail
    convert(ConvertRequest([str(xfs / "source")], str(xfs / "out"), source, target))
    os.sync()
    used = (free - os.statvfs(xfs).f_bavail) * os.statvfs(xfs).f_bsize
    assert used < 8 * MIB
    with open_image(xfs / "raw", "raw") as one, open_image(xfs / "out", target) as two:
        assert compare_images(one, two).equal


# -- places -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [(), ("cluster_size=512",), ("extended_l2=on",), ("compat=0.10", "cluster_size=2M")])
def test_the_layout_is_that_of_one_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]) -> None:
    """However the writes of several workers come."""
    make_raw(tmp_path / "raw", size=13 * MIB + 512)
    dice, write = random.Random(5), FileDriver.write

    def slow(self: FileDriver, offset: int, view: memoryview) -> None:
        time.sleep(dice.random() / 300 if len(view) > 4096 else 0)
        write(self, offset, view)

    monkeypatch.setattr(FileDriver, "write", slow)
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    for workers in (1, 8):
        copy = CopyOptions(workers=workers)
        convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / f"{workers}"), "raw", "qcow2", options, copy))
    assert (tmp_path / "1").read_bytes() == (tmp_path / "8").read_bytes()
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "8", "qcow2") as two:
        assert compare_images(one, two).equal
        result = two.driver.check()
        assert (result.corruptions, result.leaks) == (0, 0)


@pytest.mark.parametrize("seed", range(12))
def test_places_and_writes_in_any_order(tmp_path: Path, seed: int) -> None:
    """Places that are used late, overlap others and other writes, or are never used: contents and counts stay right."""
    dice = random.Random(seed)
    size, cluster = 4 * MIB, dice.choice([512, 4096, 65536])
    name, data = str(tmp_path / "q"), ("data_file=" + str(tmp_path / "data"),) if seed % 4 == 3 else ()
    options: dict[str, Any] = dict(one.split("=") for one in data)
    if seed % 4 == 2:
        cluster = max(cluster, 16384)
        options["extended_l2"] = True
    create_image(name, "qcow2", size, cluster_size=cluster, **options)
    contents = bytearray(size)
    with open_image(name, read_only=False) as disk:
        waiting: list[tuple[Callable[[memoryview], None], int, int]] = []
        placed = 0
        for _ in range(160):
            offset = dice.randrange(size // 512) * 512
            length = min(dice.choice([512, 4096, 40000 // 512 * 512, 200000 // 512 * 512]), size - offset)
            action = dice.random()
            if action < 0.4:
                offset = offset // cluster * cluster
                length = min(-(-length // cluster) * cluster, size - offset)
                put = disk.place(offset, length)
                if put is None:
                    assert "extended_l2" in options
                else:
                    waiting.append((put, offset, length))
                continue
            if action < 0.5:
                disk.zero(offset, length, unmap=dice.random() < 0.5)
                contents[offset : offset + length] = bytes(length)
                continue
            if action < 0.55:
                disk.flush()
            if action < 0.6 and not data:
                driver: Any = disk.driver
                driver.snapshot_create(f"s{action}")
            if waiting and action > 0.7:
                put, offset, length = waiting.pop(dice.randrange(len(waiting)))
                text = dice.randbytes(length)
                put(memoryview(text))
                placed += 1
            else:
                text = dice.randbytes(length)
                disk.write(offset, text)
            contents[offset : offset + length] = text
        assert disk.read(0, size) == contents
        assert placed > (5 if "extended_l2" in options else 20)
    with open_image(name) as disk:
        assert disk.read(0, size) == contents
        result = disk.driver.check()
        assert (result.corruptions, result.leaks) == (0, 0)


def test_a_place_has_storage_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes(b"x" * 4096)
    driver = FileDriver(str(tmp_path / "raw"), read_only=False)
    with Node(driver) as node:
        gains = sharing.gains_by_reserving(driver.fileno())
        put = node.place(8192, MIB)
        assert put is not None
        assert node.size == 4096
        assert (node.allocated_size() or 0) >= (MIB if gains else 0)
        with pytest.raises(ContractError):
            put(memoryview(b"y"))
        put(memoryview(b"y" * MIB))
        assert node.read(0, 12288) == b"x" * 4096 + bytes(4096) + b"y" * 4096
        node.through = True  # every write is stable: then also their order
        assert node.place(0, 4096) is None
    with Node(FileDriver(str(tmp_path / "raw"), read_only=False, cache="none")) as node:
        assert node.place(0, 4096) is None
    with Node(FileDriver(str(tmp_path / "raw"))) as node, pytest.raises(IoError):
        node.place(0, 4096)


def test_places_without_room_are_left_to_the_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def refuse(*args: int) -> None:
        tried.append(args)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    make_raw(tmp_path / "raw")
    monkeypatch.setattr(sharing, "gains_by_reserving", lambda fd: True)
    monkeypatch.setattr(sharing, "reserve", refuse)
    convert(ConvertRequest([str(tmp_path / "raw")], str(tmp_path / "out"), "raw", "qcow2"))
    assert 1 <= len(tried) <= 2
    with open_image(tmp_path / "raw", "raw") as one, open_image(tmp_path / "out", "qcow2") as two:
        assert compare_images(one, two).equal


# -- what is shared, and what is not ----------------------------------------------------------------------------------


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
        assert driver.place(0, 512) is None
        assert not driver.copy_from(source, 0, 0, 512)
        assert driver.zero_pieces(0, 512, 512, 512) is None


# -- formats that append blocks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["vdi", "vhdx", "parallels", "vmdk", "qed", "qcow", "vpc"])
@pytest.mark.parametrize("seed", range(3))
def test_blocks_that_are_added_one_by_one_and_many_at_a_time(tmp_path: Path, form: str, seed: int) -> None:
    dice = random.Random(seed)
    size = 40 * MIB
    create_image(str(tmp_path / "image"), form, size)
    with open_image(tmp_path / "image", form, read_only=False) as disk:
        size = disk.size
        contents = bytearray(size)
        for _ in range(30):
            offset = dice.randrange(size // 512) * 512
            length = min(dice.choice([512, 4096, 65536, MIB, 3 * MIB + 512, 9 * MIB]), size - offset)
            data = dice.randbytes(length)
            if dice.random() < 0.8:
                disk.write(offset, data)
                contents[offset : offset + length] = data
            else:
                disk.zero(offset, length)
                contents[offset : offset + length] = bytes(length)
        assert disk.read(0, size) == contents
    with open_image(tmp_path / "image", form) as disk:
        assert disk.read(0, size) == contents


@pytest.mark.parametrize("form", ["vdi", "vhdx", "parallels"])
def test_of_a_large_new_block_only_what_is_written_takes_space(tmp_path: Path, form: str) -> None:
    create_image(str(tmp_path / "image"), form, 256 * MIB)
    before = os.stat(tmp_path / "image").st_blocks * 512
    with open_image(tmp_path / "image", form, read_only=False) as disk:
        disk.write(8 * MIB + 4096, b"x" * 4096)
        assert disk.read(8 * MIB, 16384) == bytes(4096) + b"x" * 4096 + bytes(8192)
    assert os.stat(tmp_path / "image").st_blocks * 512 - before < MIB // 2
