"""The node contract: what the wrapper promises drivers and callers."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyqemu.block import (
    ALLOCATED,
    DATA,
    ZERO,
    BlockError,
    ContractError,
    Driver,
    Extent,
    FormatError,
    IoError,
    Node,
    UnsupportedError,
    UsageError,
    open_image,
)
from pyqemu.block.formats.qcow2.bitmaps import runs_of_ones
from pyqemu.block.keyval import flatten, nest, parse_json_name, parse_keyval
from pyqemu.block.ops.compare import compare_images
from pyqemu.block.ops.convert import ConvertRequest, convert
from pyqemu.block.ops.copy import CopyOptions
from pyqemu.block.ops.create import create_image
from pyqemu.block.protocols.memory import MemoryDriver, NullDriver
from pyqemu.block.units import format_size, parse_size
from pyqemu.block.zeros import split_zeros


class Fixed(MemoryDriver):
    """Memory of fixed size with a large alignment and no abilities."""

    name = "fixed"
    growable = False
    alignment = 4096

    def read_into(self, offset: int, view: memoryview) -> None:
        assert offset % 4096 == 0 and len(view) % 4096 == 0
        super().read_into(offset, view)

    def write(self, offset: int, view: memoryview) -> None:
        assert offset % 4096 == 0 and len(view) % 4096 == 0
        super().write(offset, view)


def test_ranges_and_read_only() -> None:
    node = Node(NullDriver(1000), filename="n")
    for bad in (
        lambda: node.read(990, 11),
        lambda: node.read(-1, 1),
        lambda: node.write(999, b"ab"),
        lambda: list(node.extents(0, 1001)),
    ):
        with pytest.raises(ContractError):
            bad()
    node.driver.read_only = True
    with pytest.raises(IoError):
        node.write(0, b"a")
    node.close()
    with pytest.raises(ContractError):
        node.read(0, 1)


def test_bad_extents_are_named() -> None:
    class Liar(NullDriver):
        name = "liar"

        def extents(self, offset: int, length: int) -> Iterator[Extent]:
            yield Extent(offset, length - 1, DATA)

    with pytest.raises(ContractError, match="liar"):
        list(Node(Liar(100)).extents())


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 16383), st.integers(0, 9000), st.booleans()), max_size=12))
def test_unaligned_access_is_bounced(requests: list[tuple[int, int, bool]]) -> None:
    node, model = Node(Fixed(bytes(16384))), bytearray(16384)
    for offset, length, zero in requests:
        length = min(length, 16384 - offset)
        data = bytes(length) if zero else random.Random(offset).randbytes(length)
        if zero:
            node.zero(offset, length)
        else:
            node.write(offset, data)
        model[offset : offset + length] = data
        assert node.read(offset, length) == data
    assert node.read(0, 16384) == model


def test_writers_of_one_cluster_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "a.qcow2"
    create_image(str(path), "qcow2", 1 << 20)
    with open_image(path, read_only=False) as node:

        def work(i: int) -> None:
            for j in range(100):
                node.write(j * 4096 + i * 512, bytes([i + 1]) * 512)

        threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert node.read(0, 409600) == b"".join(bytes([i + 1]) * 512 for i in range(8)) * 100
    with open_image(path) as node:
        result = node.driver.check()
        assert (result.corruptions, result.leaks) == (0, 0)


def test_zeros_in_a_part_of_a_large_block(tmp_path: Path) -> None:
    """Blocks of vhdx are larger than the buffer that zeros are written from."""
    path = str(tmp_path / "a.vhdx")
    create_image(path, "vhdx", 64 << 20, block_size=8 << 20)
    with open_image(path, read_only=False) as node:
        node.write(0, b"x" * (8 << 20))
        node.zero(1 << 20, 6 << 20)
        assert node.read(0, 8 << 20) == b"x" * (1 << 20) + bytes(6 << 20) + b"x" * (1 << 20)


@given(st.binary(min_size=1, max_size=60), st.integers(1, 9), st.integers(1, 30))
def test_split_zeros_covers_and_tells_the_truth(raw: bytes, piece: int, shortest: int) -> None:
    data = bytes(b if b > 150 else 0 for b in raw)
    position = 0
    for start, end, zero in split_zeros(memoryview(data), piece, shortest):
        assert start == position < end
        if zero:
            assert not any(data[start:end])
        position = end
    assert position == len(data)


@pytest.mark.parametrize(
    ("text", "value"), [("1", 1), ("1k", 1024), ("1.5G", 1610612736), ("0x10", 16), ("8b", 8), ("1E", 1 << 60)]
)
def test_sizes(text: str, value: int) -> None:
    assert parse_size(text) == value


@pytest.mark.parametrize("text", ["", "x", "1.5", "-1", "1kk", "9E", "0x1.5k"])
def test_bad_sizes(text: str) -> None:
    with pytest.raises(UsageError):
        parse_size(text)


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "0.977 KiB"), (1024, "1 KiB"), (10485760, "10 MiB"), (1234567, "1.18 MiB")],
)
def test_printed_sizes(size: int, text: str) -> None:
    assert format_size(size) == text


def test_keyval() -> None:
    assert parse_keyval("a=1,b=x,,y,c,nod") == {"a": "1", "b": "x,y", "c": "on", "d": "off"}
    assert parse_keyval("qcow2,size=1", implied="driver") == {"driver": "qcow2", "size": "1"}
    spec = {"driver": "raw", "file": {"driver": "file", "filename": "a"}}
    assert nest(flatten(spec)) == spec
    assert parse_json_name("json:{'driver':'raw',\"file.filename\":\"it's\"}") == {
        "driver": "raw",
        "file": {"filename": "it's"},
    }
    with pytest.raises(UsageError):
        nest({"a": 1, "a.b": 2})


@pytest.mark.parametrize("compress", [False, True])
@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_convert_random_layouts(tmp_path: Path, seed: int, over: bool, compress: bool) -> None:
    """Extents that end inside clusters, in every combination of backing and compression."""
    dice = random.Random(seed)
    source, base, target = (str(tmp_path / name) for name in ("source.qcow2", "base.raw", "target.qcow2"))
    size = (3 << 20) + 1536
    create_image(base, "raw", size)
    with open_image(base, "raw", read_only=False) as node:
        node.write(100, dice.randbytes(1 << 20))
    create_image(source, "qcow2", size, backing_file=base, backing_fmt="raw", cluster_size=4096)
    with open_image(source, read_only=False) as node:
        for _ in range(60):
            offset = dice.randrange(size)
            length = min(dice.choice([1, 700, 5000, 70000]), size - offset)
            if dice.random() < 0.5:
                node.zero(offset, length)
            else:
                node.write(offset, dice.randbytes(length))
    request = ConvertRequest(
        [source], target, target_format="qcow2", copy=CopyOptions(compress=compress), options=("cluster_size=16k",)
    )
    if over:
        request = request._replace(backing=base, backing_format="raw")
    convert(request)
    with open_image(source) as one, open_image(target) as two:
        assert compare_images(one, two).equal
        assert two.driver.check().corruptions == 0


def test_readme_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text()
    code = text.split("```python\n")[1].split("```")[0]
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out == "1073741824 b'hello'\n65536 True\n"


FIELDS = [0, 4, 8, 16, 20, 24, 32, 36, 40, 48, 56, 60, 64, 72, 80, 88, 96, 100, 104, 112]


@pytest.mark.parametrize("form", ["qcow2", "qcow", "qed", "vdi", "vpc", "vhdx", "parallels", "vmdk"])
def test_hostile_headers(form: str, tmp_path: Path) -> None:
    """Bytes of header and tables changed at random: typed errors or some data, never anything else."""
    path = tmp_path / "image"
    create_image(str(path), form, 4 << 20)
    with open_image(path, form, read_only=False) as node:
        node.write(0, b"x" * 200000)
        node.zero(1 << 20, 1 << 20)
    good = path.read_bytes()
    dice = random.Random(1)
    for _ in range(150):
        bad = bytearray(good)
        for _ in range(dice.randint(1, 3)):
            place = dice.choice([dice.randrange(128), dice.randrange(min(len(bad), 400000)), dice.choice(FIELDS)])
            width = dice.choice([1, 4, 8])
            bad[place : place + width] = dice.choice(
                [b"\xff" * width, bytes(width), dice.randbytes(width), b"\x7f" + bytes(width - 1)]
            )
        path.write_bytes(bad)
        try:
            with open_image(path, form) as node:
                size = node.size
                for offset in (0, 1 << 20, size // 2):
                    length = max(0, min(65536, size - offset))
                    node.read(offset, length)
                for count, _ in enumerate(node.extents(0, min(size, 1 << 28))):
                    if count > 1000:
                        break
                if form != "qcow2" or size < 1 << 40:
                    node.driver.check()
        except BlockError:
            continue


def test_unknown_feature_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.qcow2"
    create_image(str(path), "qcow2", 1 << 20)
    raw = bytearray(path.read_bytes())
    raw[72:80] = (1 << 40).to_bytes(8, "big")
    path.write_bytes(raw)
    with pytest.raises(UnsupportedError, match="10000000000"):
        open_image(path)


def test_corrupt_image_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.qcow2"
    create_image(str(path), "qcow2", 1 << 20)
    raw = bytearray(path.read_bytes())
    raw[79] |= 2
    path.write_bytes(raw)
    open_image(path).close()
    with pytest.raises(FormatError, match="corrupt"):
        open_image(path, read_only=False)


def test_backing_loop_is_an_error(tmp_path: Path) -> None:
    path = str(tmp_path / "a.qcow2")
    create_image(path, "qcow2", 1 << 20)
    with open_image(path, read_only=False) as node:
        node.driver.set_backing(path, "qcow2")  # type: ignore[attr-defined]
    with pytest.raises(BlockError):
        open_image(path)


def test_abilities_of_the_default_driver() -> None:
    driver = Driver()
    with pytest.raises(UnsupportedError):
        driver.check()
    assert list(driver.extents(5, 6)) == [Extent(5, 6, DATA | ALLOCATED)]
    assert ZERO & (DATA | ALLOCATED) == 0


def test_subclusters_are_filled_from_the_backing_file(tmp_path: Path) -> None:
    """A write to a part of a subcluster of a cluster that exists already must bring the rest of it along."""
    base, top = str(tmp_path / "base"), str(tmp_path / "top")
    (tmp_path / "base").write_bytes(b"\x55" * (1 << 20))
    create_image(top, "qcow2", backing_file=base, backing_fmt="raw", extended_l2=True)
    expected = bytearray(b"\x55" * (1 << 20))
    with open_image(top, read_only=False) as node:
        for offset, length in ((0, 512), (4096, 512), (6100, 3000), (70000, 1), (65536, 200000)):
            node.write(offset, b"x" * length)
            expected[offset : offset + length] = b"x" * length
            assert node.read(0, len(expected)) == expected
        node.zero(8192, 6144)
        node.write(9000, b"y" * 10)
        expected[8192 : 8192 + 6144] = bytes(6144)
        expected[9000:9010] = b"y" * 10
        assert node.read(0, len(expected)) == expected


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 900)), max_size=8))
def test_runs_of_ones(marks: list[tuple[int, int]]) -> None:
    bits = bytearray(4000 // 8)
    known = [False] * 4000
    for first, count in marks:
        for index in range(first, min(4000, first + count)):
            known[index] = True
            bits[index >> 3] |= 1 << (index & 7)
    wanted = []
    for index, one in enumerate([*known, False]):
        if one and (not index or not known[index - 1]):
            wanted.append([index, 0])
        elif not one and index and known[index - 1]:
            wanted[-1][1] = index
    assert [list(run) for run in runs_of_ones(bits)] == wanted
