"""Every format, both ways: images made by us or by the real tool, changed by us, judged by the real tool.

Random writes, zeros and flushes go to the image and to a raw file; then the real tool compares the two and checks
the image, and its info, check and map of the image must be ours byte for byte.
"""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pyqemu.block import open_image
from pyqemu.block.formats import vhdx
from pyqemu.block.ops.create import plan_create
from pyqemu.img.app import main

REAL = "/usr/bin/qemu-img"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")

WINDOW = 20 << 20
CASES = [
    ("raw", ""),
    ("qcow2", ""),
    ("qcow2", "compat=0.10"),
    ("qcow2", "cluster_size=512"),
    ("qcow2", "cluster_size=2M"),
    ("qcow2", "extended_l2=on"),
    ("qcow2", "extended_l2=on,preallocation=metadata"),
    ("qcow2", "refcount_bits=1"),
    ("qcow2", "refcount_bits=2"),
    ("qcow2", "refcount_bits=4,lazy_refcounts=on"),
    ("qcow2", "refcount_bits=8"),
    ("qcow2", "refcount_bits=32"),
    ("qcow2", "refcount_bits=64"),
    ("qcow2", "compression_type=zstd"),
    ("qcow2", "preallocation=metadata"),
    ("qcow2", "preallocation=full"),
    ("qcow2", "data_file=extra.data"),
    ("qcow2", "data_file=extra2.data,data_file_raw=on"),
    ("qcow", ""),
    ("qed", ""),
    ("qed", "cluster_size=4096,table_size=2"),
    ("vdi", ""),
    ("vdi", "static=on"),
    ("vpc", ""),
    ("vpc", "subformat=fixed"),
    ("vpc", "force_size=on"),
    ("parallels", ""),
    ("vhdx", ""),
    ("vhdx", "subformat=fixed"),
    ("vhdx", "block_size=1M,log_size=2M"),
    ("vmdk", ""),
    ("vmdk", "subformat=monolithicFlat"),
    ("vmdk", "subformat=twoGbMaxExtentSparse"),
    ("vmdk", "subformat=twoGbMaxExtentFlat"),
    ("vmdk", "zeroed_grain=on"),
]


def real(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run([REAL, *arguments], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


def churn(path: str, form: str, dice: random.Random) -> None:
    """Random requests to the image and to ``plain.raw``."""
    with open_image(path, form, read_only=False) as node:
        size = node.size
        with open("plain.raw", "wb") as file:
            file.truncate(size)
        with open_image("plain.raw", "raw", read_only=False) as plain:
            for _ in range(120):
                offset = size - WINDOW + dice.randrange(WINDOW)
                length = min(dice.choice([1, 512, 4096, 65536, 300000]), size - offset)
                action = dice.random()
                if action < 0.5:
                    data = dice.randbytes(length)
                    node.write(offset, data)
                    plain.write(offset, data)
                elif action < 0.7:
                    unmap = dice.random() < 0.5
                    node.zero(offset, length, unmap=unmap)
                    plain.zero(offset, length, unmap=unmap)
                elif action < 0.8 and node.driver.can_compress:
                    grid = node.driver.cluster
                    offset = offset // grid * grid
                    data = (dice.randbytes(100) * (grid // 100 + 1))[: min(grid, size - offset)]
                    node.write_compressed(offset, data)
                    plain.write(offset, data)
                elif action < 0.85:
                    node.flush()
                else:
                    assert node.read(offset, length) == plain.read(offset, length)


@pytest.mark.parametrize("maker", ["ours", "real"])
@pytest.mark.parametrize(("form", "options"), CASES, ids=lambda value: value or "default")
def test_both_ways(
    form: str,
    options: str,
    maker: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    size = WINDOW + ((2 << 30) if "twoGb" in options else 0)
    image = f"image.{form}"
    made = ["create", "-f", form, *(["-o", options] if options else []), image, str(size)]
    expected = real(*made)
    if maker == "ours":
        for path in tmp_path.iterdir():
            path.unlink()
        plan = plan_create(image, form, size, [options] if options else [])
        assert plan.description + "\n" == expected[1]
        plan.run()
    churn(image, form, random.Random(7))
    assert real("compare", "-f", form, "-F", "raw", image, "plain.raw")[:2] == (0, "Images are identical.\n")
    assert real("check", "-f", form, image)[0] in (0, 63)
    for command in ("info", "info --output=json", "check", "check --output=json", "map", "map --output=json"):
        if form == "vhdx" and command.startswith("map"):
            continue  # the real tool knows no places in this format; we do
        arguments = [*command.split(), "-f", form, image]
        wanted = real(*arguments)
        code = main(arguments)
        captured = capsys.readouterr()
        assert (code, captured.out, captured.err) == wanted, command


def test_vhdx_log_is_replayed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A block table update that is in the log only: the real tool and we see the same."""
    monkeypatch.chdir(tmp_path)
    plan_create("a.vhdx", "vhdx", 20 << 20).run()
    before = Path("a.vhdx").read_bytes()
    with open_image("a.vhdx", read_only=False) as node:
        node.write(9 << 20, b"log" * 1000)
        header: tuple[Any, ...] = node.driver.header  # type: ignore[attr-defined]
        place = (64 << 10) if node.driver.current == 0 else (128 << 10)  # type: ignore[attr-defined]
    image = bytearray(Path("a.vhdx").read_bytes())
    table = 3 << 20
    sector = bytes(image[table : table + 4096])
    assert sector != before[table : table + 4096]
    image[table : table + 4096] = before[table : table + 4096]
    guid = b"g" * 16
    entry = vhdx._LOG.pack(b"loge", 0, 8192, 0, 7, 1, guid, len(image), len(image))
    entry += struct.pack("<4s4s8sQQ", b"desc", sector[-4:], sector[:8], table, 7)
    entry = entry.ljust(4096, b"\0") + b"data" + bytes(4) + sector[8:-4] + struct.pack("<I", 7)
    image[1 << 20 : (1 << 20) + 8192] = vhdx._sealed(entry)
    raw = vhdx._HEADER.pack(*header[:5], guid, *header[6:]).ljust(4096, b"\0")
    image[place : place + 4096] = vhdx._sealed(raw)
    Path("a.vhdx").write_bytes(image)
    Path("b.vhdx").write_bytes(image)
    expected = bytes(9 << 20) + b"log" * 1000 + bytes((11 << 20) - 3000)
    with open_image("a.vhdx") as node:
        assert node.read(0, 20 << 20) == expected
    assert Path("a.vhdx").read_bytes() == image
    with open_image("a.vhdx", read_only=False) as node:
        assert node.read(0, 20 << 20) == expected
    Path("plain.raw").write_bytes(expected)
    assert real("check", "-r", "all", "b.vhdx")[0] == 0
    for name in ("a.vhdx", "b.vhdx"):
        assert real("compare", name, "plain.raw")[0] == 0, name


@pytest.mark.parametrize("compress", [[], ["-c"]], ids=["plain", "compressed"])
def test_vmdk_stream(
    compress: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with open("plain.raw", "wb") as file:
        file.truncate(WINDOW)
        file.seek(100000)
        file.write(random.Random(3).randbytes(300000) + b"text" * 100000)
    target = ["-O", "vmdk", "-o", "subformat=streamOptimized"]
    assert main(["convert", *compress, "-f", "raw", *target, "plain.raw", "ours.vmdk"]) == 0
    assert real("convert", *compress, "-f", "raw", *target, "plain.raw", "real.vmdk")[0] == 0
    assert real("compare", "ours.vmdk", "plain.raw")[0] == 0
    assert real("check", "ours.vmdk")[0] == 0
    assert main(["compare", "real.vmdk", "plain.raw"]) == 0
    capsys.readouterr()
    for command in ("info", "check", "map --output=json"):
        code = main([*command.split(), "real.vmdk"])
        captured = capsys.readouterr()
        assert (code, captured.out, captured.err) == real(*command.split(), "real.vmdk")


@pytest.mark.parametrize("form", ["qcow2", "qcow", "qed", "vmdk"])
def test_backing(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Overlays made by us over a base of the real tool, read by both."""
    monkeypatch.chdir(tmp_path)
    assert real("create", "-q", "-f", form, "base.img", "4M")[0] == 0
    contents = bytearray(4 << 20)
    with open_image("base.img", form, read_only=False) as base:
        base.write(100000, b"base" * 30000)
        contents[100000:220000] = b"base" * 30000
    plan_create("top.img", form, None, backing="base.img", backing_format=form).run()
    with open_image("top.img", form, read_only=False) as top:
        top.write(150000, b"top")
        contents[150000:150003] = b"top"
        top.zero(200000, 5000)
        contents[200000:205000] = bytes(5000)
        assert top.read(0, len(contents)) == contents
    Path("plain.raw").write_bytes(contents)
    assert real("compare", "-f", form, "-F", "raw", "top.img", "plain.raw")[:2] == (0, "Images are identical.\n")
