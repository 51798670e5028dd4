"""Hostile images: whatever a file says, only typed errors come out, within bounded memory and time, and no other file is
touched.  The cases run in processes of their own with limits (tests/fuzz/hostile.py); tests/fuzz/fuzz_block.py looks for
more, guided by coverage."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.block import BlockError, OpenContext, open_image
from pyqemu.block.ops.create import plan_create

FOLDER = Path(__file__).parent / "fuzz"
FORMATS = ("qcow2", "qcow", "qed", "vdi", "vmdk", "vpc", "vhdx", "parallels", "luks", "dmg", "bochs", "cloop")


@pytest.mark.parametrize("form", FORMATS)
def test_mutated_images(form: str) -> None:
    if form == "luks":
        pytest.importorskip("cryptography")
    count = "30" if form == "qcow2" else "8"
    done = subprocess.run([sys.executable, FOLDER / "hostile.py", form, "0", count], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def chain(tmp_path: Path, names: list[str]) -> None:
    for name, base in zip(names, [*names[1:], names[0]], strict=True):
        plan_create(str(tmp_path / name), "qcow2", 1 << 20, backing=base, backing_format="qcow2", unsafe=True).run()


@pytest.mark.parametrize("names", [["a"], ["a", "b"], ["a", "b", "c"]], ids=len)
def test_backing_loops_end(names: list[str], tmp_path: Path) -> None:
    if names == ["a"]:
        plan_create(str(tmp_path / "a"), "qcow2", 1 << 20, backing="./a", backing_format="qcow2", unsafe=True).run()
    else:
        chain(tmp_path, names)
    with pytest.raises(BlockError):
        open_image(tmp_path / "a", context=OpenContext(locking="off"))


def test_only_the_named_file_is_written(tmp_path: Path) -> None:
    """A data file, extent or backing file that an image names is opened, but never made or changed by reading."""
    outside = tmp_path / "outside"
    outside.write_bytes(b"precious" * 100)
    for form, name in (("qcow2", "data_file"), ("vmdk", "")):
        path = tmp_path / f"image.{form}"
        if form == "qcow2":
            data = tmp_path / "data"
            plan_create(str(path), form, 1 << 20, [f"{name}={data}"]).run()
            data.unlink()
            with pytest.raises(BlockError, match="No such file"):
                open_image(path, read_only=False)
            assert not data.exists()
        else:
            text = '# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\ncreateType="monolithicFlat"\nRW 2048 FLAT "{}" 0\n'
            path.write_text(text.format("nosuch"))
            with pytest.raises(BlockError):
                open_image(path, read_only=False)
            assert sorted(one.name for one in tmp_path.iterdir()) == ["image.qcow2", "image.vmdk", "outside"]
    assert outside.read_bytes() == b"precious" * 100


def test_counts_of_clusters_far_outside_end_in_an_error(tmp_path: Path) -> None:
    """Found by fuzzing: freeing a cluster that no table can count must not make tables up to it."""
    path = tmp_path / "a"
    plan_create(str(path), "qcow2", 1 << 20).run()
    with open_image(path, read_only=False) as node:
        node.write(0, b"x")
    image = bytearray(path.read_bytes())
    table = int.from_bytes(image[40:48], "big")
    place = int.from_bytes(image[table : table + 8], "big") & 0x00FFFFFFFFFFFE00
    image[place : place + 8] = (1 << 55).to_bytes(8, "big")  # not marked as its own: a write gives it back
    path.write_bytes(image)
    node = open_image(path, read_only=False)
    with pytest.raises(BlockError, match="would become -1"):
        node.zero(0, 65536, unmap=True)
        node.flush()
    with contextlib.suppress(BlockError):
        node.close()
