"""``amend -o compat=0.10`` keeps what the image and its snapshots hold, as QEMU's tools read them."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.img.app import main

IMG, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
OURS = str(Path(sys.executable).parent / "qemu-img")
pytestmark = pytest.mark.skipif(not shutil.which(IMG), reason="needs Debian's qemu-utils")


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, timeout=60)


def contents(folder: Path, names: list[str]) -> list[bytes]:
    held = []
    for words in ([], *(["-l", name] for name in names)):
        assert run(IMG, "convert", *words, "-O", "raw", "a", "out", cwd=folder).returncode == 0
        held.append((folder / "out").read_bytes())
    return held


@pytest.mark.parametrize("seed", range(6))
def test_contents_survive(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    cluster, backing = dice.choice([512, 4096, 65536]), seed % 2 == 0
    size = cluster * dice.choice([40, 200])
    (tmp_path / "base").write_bytes(b"\x99" * size)
    words = ["-b", "base", "-F", "raw"] if backing else []
    run(IMG, "create", "-q", "-f", "qcow2", "-o", f"cluster_size={cluster}", *words, "a", str(size), cwd=tmp_path)
    names: list[str] = []
    for number in range(20):
        offset = dice.randrange(size // 512) * 512
        length = min(size - offset, dice.choice([512, cluster, cluster * 3, cluster * 20]))
        verb = dice.choice([f"write -P {number + 1}", "write -z", "write -z", "write -z -u", "discard"])
        assert run(IO, "-c", f"{verb} {offset} {length}", "a", cwd=tmp_path).returncode == 0
        if dice.random() < 0.3:
            names.append(f"s{number}")
            run(IMG, "snapshot", "-c", names[-1], "a", cwd=tmp_path)
    before = contents(tmp_path, names)
    assert main(["amend", "-o", "compat=0.10", str(tmp_path / "a")]) == 0
    for tool in (IMG, OURS):
        checked = run(tool, "check", "a", cwd=tmp_path)
        assert checked.returncode == 0, checked.stdout + checked.stderr
    shown = json.loads(run(IMG, "info", "--output=json", "a", cwd=tmp_path).stdout)
    assert shown["format-specific"]["data"]["compat"] == "0.10"
    assert contents(tmp_path, names) == before
    run(IO, "-c", f"write -P 77 0 {size // 2}", "a", cwd=tmp_path)  # what is shared is not written through
    assert contents(tmp_path, names)[1:] == before[1:]
    assert run(IMG, "check", "a", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(
    "line",
    [
        "-o compat=0.10,size=32M a",
        "-o compat=0.10 sized",
        "-o compat=0.10 extended",
        "-o compat=0.10 data",
        "-o compat=0.10 zstd",
        "-o backing_file=other a",
        "-o backing_file=base,backing_fmt=raw over",
        "-o backing_file=base over",
        "-o cluster_size=4k a",
        "-o preallocation=off a",
        "-o foo=1 a",
        "-o refcount_bits=13 a",
        "-o compat=0.10,refcount_bits=8 a",
        "-o data_file_raw=off data",
        "-o data_file_raw=on a",
    ],
)
def test_refusals_are_the_real_ones(line: str, tmp_path: Path) -> None:
    said = []
    for tool in (IMG, OURS):
        folder = tmp_path / ("real" if tool == IMG else "ours")
        folder.mkdir()

        def img(*words: str, folder: Path = folder) -> None:
            assert run(IMG, *words, cwd=folder).returncode == 0

        img("create", "-q", "-f", "raw", "base", "64M")
        extra = {"a": "", "sized": "", "extended": ",extended_l2=on", "zstd": ",compression_type=zstd"}
        for name, options in extra.items():
            img("create", "-q", "-f", "qcow2", "-o", f"compat=1.1{options}", name, "64M")
        img("create", "-q", "-f", "qcow2", "-o", "data_file=d,data_file_raw=on", "data", "64M")
        img("create", "-q", "-f", "qcow2", "-b", "base", "-F", "raw", "over")
        run(IO, "-c", "write -c -P 1 0 64k", "zstd", cwd=folder)
        img("snapshot", "-c", "s", "a")
        img("snapshot", "-c", "s", "sized")
        img("resize", "-q", "sized", "128M")
        done = run(tool, "amend", *line.split(), cwd=folder)
        shown = json.loads(run(IMG, "info", "--output=json", line.split()[-1], cwd=folder).stdout)
        said.append((done.returncode, done.stdout, done.stderr, shown["virtual-size"], shown["format-specific"]))
    assert said[0] == said[1]
