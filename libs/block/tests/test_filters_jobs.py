"""Filters, specifications that use them, and jobs."""

from __future__ import annotations

import errno
import random
from pathlib import Path

import pytest
from pyqemu.block import COMPRESSED, IoError, Node, UnsupportedError, UsageError, jobs, open_image, open_spec
from pyqemu.block.filters.blkdebug import FaultFilter, Rule
from pyqemu.block.filters.quorum import QuorumDriver
from pyqemu.block.filters.throttle import ThrottleFilter
from pyqemu.block.ops.compare import compare_images
from pyqemu.block.ops.create import create_image
from pyqemu.block.protocols.memory import MemoryDriver
from pyqemu.block.registry import OpenContext

SIZE = 3 << 20
RW = OpenContext(read_only=False)


@pytest.fixture
def chain(tmp_path: Path) -> tuple[str, str]:
    base, top = str(tmp_path / "base.qcow2"), str(tmp_path / "top.qcow2")
    create_image(base, "qcow2", SIZE)
    with open_image(base, read_only=False) as node:
        node.write(0, random.Random(1).randbytes(1 << 20))
    create_image(top, "qcow2", backing_file=base, backing_fmt="qcow2")
    with open_image(top, read_only=False) as node:
        node.write(500000, b"top" * 50000)
    return base, top


def test_compress_filter(tmp_path: Path) -> None:
    path = str(tmp_path / "a.qcow2")
    create_image(path, "qcow2", SIZE)
    spec = {"driver": "compress", "file": {"driver": "qcow2", "file": {"driver": "file", "filename": path}}}
    with open_spec(spec, RW) as node:
        node.write(0, b"abcd" * (1 << 18))
        node.write(2 << 20, b"x")
    with open_image(path) as node:
        assert next(node.extents()).status & COMPRESSED
        assert node.read(0, 8) == b"abcdabcd" and node.read(2 << 20, 2) == b"x\0"


def test_copy_on_read(chain: tuple[str, str]) -> None:
    _, top = chain
    with open_image(
        f"driver=copy-on-read,file.driver=qcow2,file.file.driver=file,file.file.filename={top}",
        image_opts=True,
        read_only=False,
    ) as node:
        before = node.read(0, 65536)
    with open_image(top) as node:
        assert next(node.extents(0, 65536)).status and node.read(0, 65536) == before


def test_throttle_waits_exactly() -> None:
    now = [100.0]
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    node = Node(
        ThrottleFilter(Node(MemoryDriver(bytes(4000))), bytes_per_second=1000, clock=lambda: now[0], sleep=sleep)
    )
    node.write(0, bytes(500))
    node.read(0, 1000)
    node.read(0, 1)
    assert slept == [0.5, 1.0]


def test_faults() -> None:
    rules = [Rule("read", at=700, errno=errno.EIO), Rule("write", skip=1, once=True, errno=errno.ENOSPC)]
    node = Node(FaultFilter(Node(MemoryDriver(bytes(4096))), rules))
    assert node.read(0, 700) == bytes(700)
    with pytest.raises(IoError):
        node.read(600, 101)
    node.write(0, b"1")
    with pytest.raises(IoError) as caught:
        node.write(1, b"2")
    assert caught.value.errno == errno.ENOSPC
    node.write(1, b"3")
    assert node.read(0, 2) == b"13"


def test_blkdebug_specification(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(4096))
    text = (
        f"driver=blkdebug,image.driver=file,image.filename={path},inject-error.0.iotype=write,inject-error.0.sector=1"
    )
    with open_image(text, image_opts=True, read_only=False) as node:
        node.write(0, b"x")
        with pytest.raises(IoError):
            node.write(512, b"x")
    with pytest.raises(UsageError, match="config"):
        open_image(text + ",config=x", image_opts=True)


def test_quorum() -> None:
    members = [Node(MemoryDriver(bytes(1000))) for _ in range(3)]
    node = Node(QuorumDriver(members, 2))
    node.write(0, b"same")
    members[1].write(0, b"lies")
    assert node.read(0, 4) == b"same"
    members[2].write(0, b"more")
    with pytest.raises(IoError):
        node.read(0, 4)


def test_absent_names_are_refused() -> None:
    with pytest.raises(UnsupportedError, match="blkverify"):
        open_spec({"driver": "blkverify"}, RW)
    with pytest.raises(UsageError, match="nosuch"):
        open_spec({"driver": "nosuch", "file": {"driver": "file", "filename": "/dev/null"}}, RW)


def test_mirror_stream_commit(chain: tuple[str, str], tmp_path: Path) -> None:
    base, top = chain
    copy = str(tmp_path / "copy.raw")
    create_image(copy, "raw", SIZE)
    with open_image(top) as one, open_image(copy, "raw", read_only=False) as two:
        job = jobs.mirror(one, two)
        job.wait()
        assert job.finished and 0 < job.done == job.total <= SIZE and job.status == "concluded"
        assert compare_images(one, two).equal
    with open_image(top, read_only=False) as node, open_image(copy, "raw") as two:
        jobs.commit(node).wait()
        assert compare_images(node, two).equal
        jobs.stream(node).wait()
        assert node.backing is None and compare_images(node, two).equal
    with open_image(top) as node, open_image(copy, "raw") as two:
        assert node.driver.backing_name is None and compare_images(node, two).equal
        assert node.driver.check().corruptions == 0
    with open_image(base) as one, open_image(copy, "raw") as two:
        assert compare_images(one, two).equal
