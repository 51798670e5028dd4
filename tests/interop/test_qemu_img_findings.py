"""What QEMU's own block tests showed to be different once, compared with the real tools or with exact contents."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.block import IoError, UsageError, open_image
from pyqemu.block.graph import attach_name, plain_path
from pyqemu.block.io import IoSession
from pyqemu.block.ops.create import create_image
from pyqemu.img.app import main

IMG, IO = (shutil.which(name, path="/usr/bin") for name in ("qemu-img", "qemu-io"))
pytestmark = pytest.mark.skipif(IMG is None or IO is None, reason="qemu-utils is not installed")
K = 1024


@pytest.mark.parametrize("options", [["-c"], ["-c", "-S", "0"], [], ["-c", "-W", "-m", "4"]])
def test_joined_sources_that_are_no_whole_clusters(options: list[str], tmp_path: Path) -> None:
    parts = []
    for index in range(3):
        data = bytearray(1023 * K)
        data[16 * K : 32 * K] = bytes([index + 1]) * (16 * K)
        data[-K:] = bytes([index + 11]) * K
        (tmp_path / f"{index}").write_bytes(data)
        parts.append(bytes(data))
    names = [str(tmp_path / f"{index}") for index in range(3)]
    out = str(tmp_path / "out.qcow2")
    assert main(["convert", *options, "-f", "raw", "-O", "qcow2", *names, out]) == 0
    with open_image(out) as node:
        assert node.read(0, node.size) == b"".join(parts)
        if options[1:] == ["-S", "0"]:
            assert all(extent.status & 1 for extent in node.extents())  # zeros are stored, too
    done = subprocess.run([str(IMG), "check", out], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def layout(path: Path) -> list[dict[str, object]]:
    done = subprocess.run([str(IMG), "map", "--output=json", str(path)], capture_output=True, text=True, check=True)
    return [{key: value for key, value in one.items() if key != "offset"} for one in json.loads(done.stdout)]


STEPS = ("write -z 0 2k", "write -z 74k 2k", "write -z 200k 100k", "write -z -u 400k 300k")


@pytest.mark.parametrize("steps", [STEPS[:1], STEPS[:2], STEPS])
def test_zeros_are_stored_alike(steps: tuple[str, ...], tmp_path: Path) -> None:
    """Zeroing parts of clusters: the same clusters become data, zeros or stay holes."""
    for name in ("ours", "real"):
        subprocess.run([str(IMG), "create", "-q", "-f", "qcow2", str(tmp_path / name), "1M"], check=True)
    with IoSession(say=lambda text: None) as session:
        assert session.open(str(tmp_path / "ours")) and all(map(session.run, steps))
    commands = [word for step in steps for word in ("-c", step)]
    subprocess.run([str(IO), *commands, str(tmp_path / "real")], check=True, stdout=subprocess.DEVNULL)
    assert layout(tmp_path / "ours") == layout(tmp_path / "real")


@pytest.mark.parametrize("backing", [False, True])
@pytest.mark.parametrize("extended", ["on", "off"])
def test_zeros_have_the_same_contents(backing: bool, extended: str, tmp_path: Path) -> None:
    dice = random.Random(f"{backing}{extended}")
    base = tmp_path / "base"
    base.write_bytes(bytes(256 * K) + b"\x77" * 100 * K + bytes(668 * K))
    commands = []
    for _ in range(40):
        offset = dice.randrange(1000 * K) // 512 * 512
        length = min(dice.choice([512, 4 * K, 30 * K, 64 * K, 200 * K]), 1024 * K - offset)
        commands.append(f"{dice.choice(['write -z', 'write -z -u', 'write -P 5'])} {offset} {length}")
    words = [*(["-b", str(base), "-F", "raw"] if backing else []), "-o", f"extended_l2={extended}"]
    path = str(tmp_path / "a")
    subprocess.run([str(IMG), "create", "-q", "-f", "qcow2", *words, path, "1M"], check=True)
    model = bytearray(base.read_bytes() if backing else bytes(1 << 20))
    with IoSession(say=lambda text: None) as session:
        assert session.open(path)
        for command in commands:
            assert session.run(command)
            *verb, start, count = command.split()
            model[int(start) : int(start) + int(count)] = bytes([5 if "-P" in verb else 0]) * int(count)
    subprocess.run([str(IMG), "convert", "-O", "raw", path, str(tmp_path / "out")], check=True)
    assert (tmp_path / "out").read_bytes() == model
    assert subprocess.run([str(IMG), "check", "-q", path]).returncode == 0


def test_a_zero_cluster_keeps_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a"
    create_image(str(path), "qcow2", 1 << 20)
    with IoSession(say=lambda text: None) as session:
        assert session.open(str(path))
        assert session.run("write -P 1 0 192k")
        before = [one.host for one in session.node.extents(0, 192 * K)]  # type: ignore[union-attr]
        assert session.run("write -z 64k 64k") and session.run("write -P 2 70k 10k")
        after = [one.host for one in session.node.extents(0, 192 * K)]  # type: ignore[union-attr]
        assert before == after
        data = session.node.read(0, 192 * K)  # type: ignore[union-attr]
        assert data == b"\1" * 64 * K + bytes(6 * K) + b"\2" * 10 * K + bytes(48 * K) + b"\1" * 64 * K
    assert subprocess.run([str(IMG), "check", "-q", str(path)]).returncode == 0


def test_a_snapshot_that_does_not_fit_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "a")
    create_image(path, "qcow2", 1 << 20, refcount_bits=1)
    with open_image(path, read_only=False) as node:
        node.write(0, b"x" * 100_000)
    assert main(["snapshot", "-c", "s", path]) == 1
    assert capsys.readouterr().err == "qemu-img: Could not create snapshot 's': -22 (Invalid argument)\n"
    assert subprocess.run([str(IMG), "check", "-q", path]).returncode == 0


def test_vm_state(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    create_image(path, "qcow2", 1 << 20)
    said: list[str] = []
    with IoSession(say=said.append) as session:
        assert session.open(path) and session.run("write -b -P 7 64k 1M") and session.run("write -P 1 0 1M")
        assert not session.run("write -b -z 0 512")
    done = subprocess.run(
        [str(IO), "-c", "read -b -P 7 64k 1M", "-c", "read -P 1 0 1M", path], capture_output=True, text=True
    )
    assert done.returncode == 0 and "failed" not in done.stdout, done.stdout
    with IoSession(say=said.append) as session:
        assert session.open(path) and session.run("read -b -P 7 64k 1M") and session.run("read -b -P 0 0 64k")
        assert session.run("read -b -P 0 1G 64k")  # what was never stored
    assert subprocess.run([str(IMG), "check", "-q", path]).returncode == 0


@pytest.mark.parametrize(("cache", "kept"), [([], True), (["-t", "writethrough"], True), (["-t", "writeback"], False)])
def test_what_a_kill_leaves(cache: list[str], kept: bool, tmp_path: Path) -> None:
    """Without -t every request of qemu-io is stable when it returns."""
    path = str(tmp_path / "a")
    create_image(path, "qcow2", 1 << 20)
    words = [sys.executable, "-m", "pyqemu.cli", "io", *cache, "-c", "write -P 5 0 512", "-c", "sigraise 9", path]
    assert subprocess.run(words, stdout=subprocess.DEVNULL).returncode == -9
    with open_image(path) as node:
        assert (node.read(0, 512) == b"\5" * 512) == kept


def test_faults_follow_events(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    create_image(path, "qcow2", 1 << 20)
    (tmp_path / "conf").write_text(
        '[set-state]\nevent = "write_aio"\nnew_state = "2"\n[inject-error]\nevent = "write_aio"\nstate = "2"\nerrno = "28"\n'
    )
    node = open_image(f"blkdebug:{tmp_path}/conf:{path}", "qcow2", read_only=False)
    node.write(0, b"x")  # changes the state
    with pytest.raises(IoError) as caught:
        node.write(65536, b"x")
    assert caught.value.errno == 28
    with pytest.raises(IoError):  # the rule stays in force, so the tables cannot be written either
        node.close()
    with pytest.raises(UsageError, match="does not support event 'nonsense'"):
        open_image(f"driver=blkdebug,image.filename={path},inject-error.0.event=nonsense", image_opts=True)


def test_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert plain_path("file:a:b") == "./a:b" and plain_path("file:ab") == "ab" and plain_path("a:b") == "a:b"
    assert main(["create", "-q", "-f", "qcow2", "file:a:b", "1M"]) == 0
    assert main(["create", "-q", "-f", "qcow2", "-b", "a:b", "-F", "qcow2", "file:c", "1M"]) == 1
    assert (tmp_path / "a:b").exists()
    named = attach_name({"driver": "raw", "file": {"driver": "blkdebug", "image": {"driver": "qcow2"}}}, "x")
    assert named["file"]["image"] == {"driver": "qcow2", "file": {"driver": "file", "filename": "x"}}
    assert attach_name({"file": {"locking": "off"}}, "x")["file"] == {
        "driver": "file",
        "filename": "x",
        "locking": "off",
    }


def test_compare_tells_what_it_cannot_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    one, two = str(tmp_path / "one"), str(tmp_path / "two")
    create_image(one, "qcow2", 1 << 20)
    create_image(two, "qcow2", 1 << 20)
    with open_image(one, read_only=False) as node:
        node.write(0, b"x" * 512)
    (tmp_path / "conf").write_text('[inject-error]\nevent = "read_aio"\n')
    words = ["compare", f"blkdebug:{tmp_path}/conf:{one}", two]
    done = subprocess.run([str(IMG), *words], capture_output=True, text=True)
    assert main(words) == done.returncode == 4
    assert capfd.readouterr() == (done.stdout, done.stderr)
