"""Jobs while others read and write: contents, cancelling, pausing, failing, and being killed."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyqemu.block import COMPRESSED, BlockError, IoError, Node, UsageError, jobs, open_image
from pyqemu.block.filters.blkdebug import FaultFilter, Rule
from pyqemu.block.ops.create import create_image
from pyqemu.block.protocols.memory import MemoryDriver
from pyqemu.block.ranges import RangeSet

SIZE = 8 << 20
REAL = shutil.which("qemu-img", path="/usr/bin")


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 40), st.integers(0, 12)), max_size=60))
def test_range_set(steps: list[tuple[bool, int, int]]) -> None:
    ranges, model = RangeSet(), set()
    for add, start, length in steps:
        if add:
            ranges.add(start, start + length)
            model |= set(range(start, start + length))
        else:
            ranges.remove(start, start + length)
            model -= set(range(start, start + length))
        listed = list(ranges)
        assert [byte for a, b in listed for byte in range(a, b)] == sorted(model)
        assert all(b < c for (_, b), (c, _) in pairwise(listed))
        assert ranges.total == len(model) and bool(ranges) == bool(model)
        inside = [byte for a, b in ranges.overlap(start, start + length) for byte in range(a, b)]
        assert inside == [byte for byte in range(start, start + length) if byte in model]
        first = ranges.first(5, 4)
        if first:
            assert first[0] == min(model) and set(range(*first)) <= model


class Writers:
    """Threads that write, zero and discard at random, each in its own stripes, and know what must be read then."""

    def __init__(self, node: Node, count: int = 3) -> None:
        self.node, self.stop = node, threading.Event()
        self.model = bytearray(node.read(0, node.size))
        self.errors: list[BaseException] = []
        self.rounds = 0
        self.threads = [threading.Thread(target=self._run, args=(i, count)) for i in range(count)]

    def _run(self, mine: int, count: int) -> None:
        dice = random.Random(mine)
        try:
            while not self.stop.is_set():
                stripe = dice.randrange(SIZE // 4096 // count) * count + mine
                offset, length = stripe * 4096 + dice.randrange(2000), dice.randrange(1, 2000)
                if dice.random() < 0.2:
                    self.node.zero(offset, length, unmap=True)
                    self.model[offset : offset + length] = bytes(length)
                else:
                    data = dice.randbytes(length)
                    self.node.write(offset, data)
                    self.model[offset : offset + length] = data
                if self.node.read(offset, length) != self.model[offset : offset + length]:
                    raise AssertionError("a writer does not read what it wrote")
                self.rounds += 1
        except BaseException as error:
            self.errors.append(error)

    def __enter__(self) -> Writers:
        for thread in self.threads:
            thread.start()
        while self.rounds < 20 and not self.errors:
            time.sleep(0.001)
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop.set()
        for thread in self.threads:
            thread.join()
        assert not self.errors, self.errors


@pytest.fixture
def chain(tmp_path: Path) -> tuple[str, str]:
    base, top = str(tmp_path / "base.qcow2"), str(tmp_path / "top.qcow2")
    create_image(base, "qcow2", SIZE)
    with open_image(base, read_only=False) as node:
        node.write(0, random.Random(1).randbytes(SIZE // 2))
    create_image(top, "qcow2", backing_file=base, backing_fmt="qcow2")
    with open_image(top, read_only=False) as node:
        node.write(500_000, b"top" * 50_000)
    return base, top


def check(path: str) -> None:
    with open_image(path) as node:
        found = node.driver.check()
        assert not (found.corruptions or found.leaks), found.messages
    if REAL:
        done = subprocess.run([REAL, "check", path], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("pivot", [False, True])
@pytest.mark.parametrize("form", ["qcow2", "raw"])
def test_mirror_follows(chain: tuple[str, str], tmp_path: Path, form: str, pivot: bool) -> None:
    copy = str(tmp_path / "copy")
    create_image(copy, form, SIZE)
    with open_image(chain[1], read_only=False) as source, open_image(copy, form, read_only=False) as target:
        with Writers(source) as writers:
            job = jobs.mirror(source, target, stay=True)
            assert job.ready.wait(60) and job.status == "ready"
            before = writers.rounds
            while writers.rounds < before + 50 and not writers.errors:
                time.sleep(0.001)
            if not pivot:
                # Who wants equal images without changing places has no writers at the end.
                writers.stop.set()
                for thread in writers.threads:
                    thread.join()
            job.complete(pivot=pivot, timeout=60)
            assert job.status == "concluded" and job.done == job.total
        assert source.read(0, SIZE) == writers.model
        if pivot:
            assert source.filename == copy and source.format == form and target.filename == chain[1]
        else:
            assert target.read(0, SIZE) == writers.model
    with open_image(copy, form) as node:
        assert node.read(0, SIZE) == writers.model
    if form == "qcow2":
        check(copy)


@pytest.mark.parametrize("compress", [False, True])
def test_backup_is_of_one_moment(chain: tuple[str, str], tmp_path: Path, compress: bool) -> None:
    copy = str(tmp_path / "copy.qcow2")
    create_image(copy, "qcow2", SIZE)
    with open_image(chain[1], read_only=False) as source, open_image(copy, read_only=False) as target:
        before = source.read(0, SIZE)
        job = jobs.backup(source, target, compress=compress, rate=20 << 20)
        with Writers(source) as writers:
            job.wait(60)
        assert job.finished and job.done == job.total == SIZE
        assert target.read(0, SIZE) == before
        assert source.read(0, SIZE) == writers.model != before
        assert any(one.status & COMPRESSED for one in target.extents()) == compress
    check(copy)


def test_incremental_backup(tmp_path: Path) -> None:
    one, two = str(tmp_path / "one.qcow2"), str(tmp_path / "two.qcow2")
    create_image(one, "qcow2", SIZE)
    with open_image(one, read_only=False) as node:
        node.write(0, b"\1" * SIZE)
        node.driver.bitmap_add("b", 65536)  # type: ignore[attr-defined]
    with open_image(one, read_only=False) as node:
        node.write(3 << 20, b"\2" * 100)
    create_image(two, "qcow2", SIZE)
    with open_image(one, read_only=False) as source, open_image(two, read_only=False) as target:
        ranges = list(source.driver.bitmap_ranges("b"))  # type: ignore[attr-defined]
        job = jobs.backup(source, target, ranges=ranges)
        job.wait(60)
        assert job.total == 65536
        assert target.read(3 << 20, 200) == b"\2" * 100 + b"\1" * 100 and target.read(0, 100) == bytes(100)


def test_stream_under_writes(chain: tuple[str, str]) -> None:
    base, top = chain
    with open_image(top, read_only=False) as node:
        with Writers(node) as writers:
            jobs.stream(node, rate=20 << 20).wait(60)
            assert node.backing is None
        assert node.read(0, SIZE) == writers.model
    os.unlink(base)
    check(top)
    with open_image(top) as node:
        assert node.read(0, SIZE) == writers.model


def test_commit_under_writes(chain: tuple[str, str]) -> None:
    base, top = chain
    with open_image(top, read_only=False) as node:
        with Writers(node) as writers:
            job = jobs.commit(node, stay=True)
            assert job.ready.wait(60)
            job.complete(timeout=60)
        assert node.read(0, SIZE) == writers.model
    check(base)
    check(top)


def test_pause_cancel_and_rate(chain: tuple[str, str], tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.raw")
    create_image(copy, "raw", SIZE)
    with open_image(chain[1], read_only=False) as source, open_image(copy, "raw", read_only=False) as target:
        job = jobs.mirror(source, target, rate=1 << 20)
        job.pause()
        assert job.status == "paused"
        time.sleep(0.05)
        done = job.done
        time.sleep(0.05)
        assert job.done == done < job.total
        with pytest.raises(UsageError, match="while a job uses"):
            source.truncate(SIZE * 2)
        job.resume()
        assert job.status == "running"
        job.cancel()
        with pytest.raises(jobs.Cancelled):
            job.wait(60)
        source.write(0, b"x")  # nobody watches any more
        source.truncate(SIZE * 2)


def test_closing_ends_a_job(chain: tuple[str, str], tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.raw")
    create_image(copy, "raw", SIZE)
    with open_image(copy, "raw", read_only=False) as target:
        with open_image(chain[1], read_only=False) as source:
            job = jobs.mirror(source, target, stay=True)
            assert job.ready.wait(60)
        assert job.finished
        with pytest.raises(jobs.Cancelled):
            job.wait()


def test_a_failing_target_fails_the_job_and_nobody_else(chain: tuple[str, str]) -> None:
    for start in (jobs.mirror, jobs.backup):
        bad = Node(FaultFilter(Node(MemoryDriver(bytes(SIZE))), [Rule("write", at=1 << 20, errno=28)]))
        with open_image(chain[1], read_only=False) as source, Writers(source) as writers:
            job = start(source, bad)
            with pytest.raises(IoError) as caught:
                job.wait(60)
            assert caught.value.errno == 28
            before = writers.rounds
            while writers.rounds < before + 20 and not writers.errors:
                time.sleep(0.001)


def test_refused(chain: tuple[str, str]) -> None:
    small = Node(MemoryDriver(bytes(512)))
    with open_image(chain[0]) as node:
        for start in (jobs.mirror, jobs.backup):
            with pytest.raises(UsageError, match="smaller"):
                start(node, small)
        for alone in (jobs.stream, jobs.commit):
            with pytest.raises(UsageError, match="does not have a backing file"):
                alone(node)


_KILLED = """
import sys
from pyqemu.block import jobs, open_image
what, top, copy = sys.argv[1:]
node = open_image(top, read_only=False)
job = {
    "mirror": lambda: jobs.mirror(node, open_image(copy, read_only=False), stay=True, rate=8 << 20),
    "backup": lambda: jobs.backup(node, open_image(copy, read_only=False), rate=8 << 20),
    "stream": lambda: jobs.stream(node, rate=8 << 20),
    "commit": lambda: jobs.commit(node, rate=8 << 20),
}[what]()
print("started", flush=True)
job.wait()
"""


@pytest.mark.parametrize("what", ["mirror", "backup", "stream", "commit"])
def test_killed(chain: tuple[str, str], tmp_path: Path, what: str) -> None:
    """kill -9 at some moment: no image is corrupt, and the source reads as before."""
    base, top = chain
    copy = str(tmp_path / "copy.qcow2")
    with open_image(top) as node:
        before = node.read(0, SIZE)
    dice = random.Random(what)
    for _ in range(3):
        create_image(copy, "qcow2", SIZE)
        process = subprocess.Popen([sys.executable, "-c", _KILLED, what, top, copy], stdout=subprocess.PIPE)
        assert process.stdout is not None and process.stdout.readline()
        time.sleep(dice.uniform(0, 0.4))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        for path in (base, top, copy):
            with open_image(path) as node:
                assert not node.driver.check().corruptions
        with open_image(top) as node:
            assert node.read(0, SIZE) == before


def test_what_the_job_raised_is_raised() -> None:
    def work(job: jobs.Job) -> None:
        raise BlockError("no")

    fail: Callable[[jobs.Job], None] = work
    job = jobs.Job("j", fail).start()
    with pytest.raises(BlockError, match="no"):
        job.wait(10)
