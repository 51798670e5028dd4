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
from pyqemu.block.io import IoOptions, IoSession
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


def real_img(*words: str | Path) -> str:
    done = subprocess.run([str(IMG), *map(str, words)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("mode", ["metadata", "falloc", "full"])
@pytest.mark.parametrize("size", ["31k", "33k"])
def test_growing_with_preallocation_keeps_what_shines_through(mode: str, size: str, tmp_path: Path) -> None:
    """The cluster in which the image ended gets its room, and what the backing file has there goes into it."""
    base, top = tmp_path / "base", tmp_path / "top"
    base.write_bytes(b"b" * 64 * K)
    real_img("create", "-q", "-f", "qcow2", "-b", base, "-F", "raw", top, size)
    assert main(["resize", "-q", f"--preallocation={mode}", str(top), "128k"]) == 0
    length = int(size[:-1]) * K
    with open_image(top) as node:
        assert node.read(0, node.size) == b"b" * length + bytes(128 * K - length)
    real_img("check", top)


def test_room_given_ahead_shows_nothing_old(tmp_path: Path) -> None:
    """Clusters that were used and freed hold old bytes; preallocation must not show them."""
    path = str(tmp_path / "a")
    create_image(path, "qcow2", 1 << 20)
    with open_image(path, read_only=False) as node:
        node.write(0, b"x" * (1 << 20))
    with open_image(path, read_only=False) as node:
        node.driver.make_empty()  # type: ignore[attr-defined]
        node.file.write(5 * 65536, b"old!" * 16384)  # type: ignore[union-attr]
    assert main(["resize", "-q", "--preallocation=metadata", path, "2M"]) == 0
    with open_image(path) as node:
        assert not any(node.read(0, node.size))
    real_img("check", path)


def test_preallocated_subclusters_are_still_the_backing_files(tmp_path: Path) -> None:
    base, top = tmp_path / "base", tmp_path / "top"
    base.write_bytes(b"b" * 128 * K)
    options = "extended_l2=on,preallocation=metadata"
    assert main(["create", "-q", "-f", "qcow2", "-o", options, "-b", str(base), "-F", "raw", str(top)]) == 0
    with open_image(top, read_only=False) as node:
        assert node.read(0, node.size) == b"b" * 128 * K
        node.write(4096, b"top")
        assert node.read(0, node.size) == b"b" * 4096 + b"top" + b"b" * (128 * K - 4099)
    real_img("check", top)


def test_zeros_of_subclusters_are_kept_by_the_table(tmp_path: Path) -> None:
    for name in ("ours", "real"):
        real_img("create", "-q", "-f", "qcow2", "-o", "extended_l2=on", tmp_path / name, "1M")
    steps = ["write -P 1 0 256k", "write -z 2k 2k", "write -z -u 60k 140k", "write -c -P 2 512k 64k"]
    steps += ["write -z 516k 8k", "write -z 700k 3k"]
    with IoSession(say=lambda text: None) as session:
        assert session.open(str(tmp_path / "ours")) and all(map(session.run, steps))
    subprocess.run(
        [str(IO), *(word for step in steps for word in ("-c", step)), str(tmp_path / "real")],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    assert layout(tmp_path / "ours") == layout(tmp_path / "real")
    real_img("compare", tmp_path / "ours", tmp_path / "real")
    real_img("check", tmp_path / "ours")


def test_zeros_of_an_overlay_are_its_own(tmp_path: Path) -> None:
    """Version 2 has no zero clusters: zeros are stored even where the backing file is zero (today)."""
    base, top = tmp_path / "base", tmp_path / "top"
    base.write_bytes(bytes(1 << 20))
    real_img("create", "-q", "-f", "qcow2", "-o", "compat=0.10", "-b", base, "-F", "raw", top)
    with IoSession(say=lambda text: None) as session:
        assert session.open(str(top)) and session.run("write -z 64k 64k") and session.run("write -z 200k 512")
    base.write_bytes(b"b" * (1 << 20))
    with open_image(top) as node:
        assert not any(node.read(64 * K, 64 * K)) and not any(node.read(200 * K, 512))


def test_an_encrypted_target_with_room_is_not_taken_for_zero(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    real_img("create", "-q", "-f", "raw", source, "1M")
    secret = ["--object", "secret,id=s,data=x"]
    options = "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10,preallocation=metadata"
    words = ["convert", *secret, "-O", "qcow2", "-f", "raw", "-o", options, str(source), str(target)]
    assert main(words) == 0
    opened = f"driver=qcow2,encrypt.key-secret=s,file.filename={target}"
    assert main(["compare", *secret, "--image-opts", f"driver=raw,file.filename={source}", opened]) == 0
    real_img("compare", *secret, "--image-opts", f"driver=raw,file.filename={source}", opened)


def test_freed_clusters_are_given_back_to_the_file_system(tmp_path: Path) -> None:
    path = tmp_path / "a"
    create_image(str(path), "qcow2", 8 << 20)
    with open_image(path, read_only=False) as node:
        node.write(0, b"x" * (8 << 20))
        node.flush()
        before = path.stat().st_blocks * 512
        node.discard(0, 4 << 20)
        node.zero(4 << 20, 2 << 20, unmap=True)
        node.flush()
        assert path.stat().st_blocks * 512 <= before - (6 << 20) + 64 * K
        assert node.read(6 << 20, 2 << 20) == b"x" * (2 << 20)
        node.driver.snapshot_create("s")  # type: ignore[attr-defined]
        node.discard(6 << 20, 2 << 20)
        node.flush()
        assert path.stat().st_blocks * 512 >= 2 << 20  # the snapshot has them
        node.driver.snapshot_delete("s")  # type: ignore[attr-defined]
        node.flush()
        assert path.stat().st_blocks * 512 < 1 << 20
    real_img("check", path)


def test_small_clusters_with_everything_in_the_header(tmp_path: Path) -> None:
    """Names of features are left out where they do not fit beside the rest."""
    base, top, luks = tmp_path / "base", tmp_path / "top", tmp_path / "luks"
    real_img("create", "-q", "-f", "qcow2", base, "1M")
    assert (
        main(["create", "-q", "-f", "qcow2", "-o", "cluster_size=512", "-b", str(base), "-F", "qcow2", str(top)]) == 0
    )
    real_img("check", top)
    options = "cluster_size=512,encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10"
    assert main(["create", "-q", "--object", "secret,id=s,data=x", "-f", "qcow2", "-o", options, str(luks), "1M"]) == 0
    real_img(
        "check",
        "--object",
        "secret,id=s,data=x",
        "--image-opts",
        f"driver=qcow2,encrypt.key-secret=s,file.filename={luks}",
    )


@pytest.mark.parametrize("form", ["qcow2", "raw"])
def test_measuring_with_a_backing_file_assumes_the_worst(
    form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    image = tmp_path / "image"
    real_img("create", "-q", "-f", form, image, "64M")
    for words in (
        ["-o", "backing_file=x", "-f", form, str(image)],
        ["--size", "64M"],
        ["-o", "cluster_size=512", "--size", "2E"],
        ["-o", "cluster_size=64k", "-f", form, str(image)],
    ):
        words = ["measure", "-O", "qcow2", *words]
        done = subprocess.run([str(IMG), *words], capture_output=True, text=True)
        assert main(words) == done.returncode
        assert capfd.readouterr() == (done.stdout, done.stderr)


def test_options_of_a_target_that_exists_are_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in "ab":
        real_img("create", "-q", "-f", "qcow2", tmp_path / name, "1M")
    words = ["convert", "-n", "-O", "qcow2", "-o", "lazy_refcounts=on", str(tmp_path / "a"), str(tmp_path / "b")]
    done = subprocess.run([str(IMG), *words], capture_output=True, text=True)
    assert main(words) == done.returncode == 1
    assert capfd.readouterr() == (done.stdout, done.stderr)


def test_the_compress_filter_packs_parts_of_clusters_too(tmp_path: Path) -> None:
    path = tmp_path / "a"
    create_image(str(path), "qcow2", (1 << 20) + 1536)
    with IoSession(say=lambda text: None) as session:
        session.open(f"driver=compress,file.driver=qcow2,file.file.filename={path}", IoOptions(image_opts=True))
        assert (
            session.run("write -P 1 0 224k")
            and session.run("write -P 2 272k 224k")
            and session.run("write -P 3 1000k 25k")
        )
        assert (
            session.run("read -P 1 0 224k") and session.run("read -P 0 224k 48k") and session.run("read -P 2 272k 224k")
        )
    found = json.loads(real_img("check", "--output=json", path))
    assert found["compressed-clusters"] == 10
    with open_image(path) as node:
        assert node.read(1000 * K, 25 * K) == b"\3" * 25 * K


def test_vpc_sizes_by_option(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.vpc"
    real_img("create", "-q", "-f", "vpc", path, "4G")
    for way in ("chs", "current_size", "nonsense"):
        words = ["map", "--output=json", "--image-opts", f"driver=vpc,force_size_calc={way},file.filename={path}"]
        done = subprocess.run([str(IMG), *words], capture_output=True, text=True)
        assert main(words) == done.returncode
        assert capfd.readouterr().out == done.stdout


def test_a_format_between_a_filter_and_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    real_img("create", "-q", "-f", "qcow2", path, "64M")
    with IoSession(say=lambda text: None) as session:
        words = "driver=blkdebug,image.driver=qcow2,align=512,opt-write-zero=15M,max-write-zero=15M,opt-discard=15M"
        assert session.run(f"open -o {words} blkdebug::{path}")
        assert session.run("write -P 7 0 32M") and session.run("write -z 1000 31M") and session.run("discard 80000 1M")
        assert session.run("read -P 7 0 1000") and session.run("read -P 0 1000 31M")
    real_img("check", path)


@pytest.mark.parametrize("form", ["qcow2", "qcow", "qed", "vdi", "vmdk", "vpc", "vhdx", "parallels", "raw"])
def test_a_path_with_a_colon_in_every_format(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["create", "-q", "-f", form, "file:a:b", "1M"]) == 0
    assert main(["info", "-f", form, "file:a:b"]) == 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["a:b"]


def test_an_external_data_file_gets_its_storage(tmp_path: Path) -> None:
    for mode, low in (("off", True), ("metadata", True), ("falloc", False), ("full", False)):
        for tool, data in (("ours", tmp_path / f"o{mode}"), ("real", tmp_path / f"r{mode}")):
            words = [
                "create",
                "-q",
                "-f",
                "qcow2",
                "-o",
                f"data_file={data},preallocation={mode}",
                f"{tmp_path}/{tool}",
                "8M",
            ]
            assert (main(words) if tool == "ours" else real_img(*words)) in (0, "")
            assert data.stat().st_size == 8 << 20
            assert (data.stat().st_blocks * 512 < 1 << 20) == low


@pytest.mark.parametrize("size", [1, 1000, 5000, 70001])
def test_files_that_end_inside_a_sector(size: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "odd"
    path.write_bytes(b"x" * size)
    words = ["map", "--output=json", "-f", "raw", str(path)]
    wanted = real_img(*words)
    assert main(words) == 0
    assert capfd.readouterr().out == wanted


def test_clusters_of_512_bytes_have_room_for_bitmaps(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    assert main(["create", "-q", "-f", "qcow2", "-o", "cluster_size=512", path, "1M"]) == 0
    assert main(["bitmap", "--add", path, "b"]) == 0
    assert [
        one["name"] for one in json.loads(real_img("info", "--output=json", path))["format-specific"]["data"]["bitmaps"]
    ] == ["b"]
    real_img("check", path)


def test_snapshots_are_not_applied_under_bitmaps(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "a")
    real_img("create", "-q", "-f", "qcow2", path, "1M")
    real_img("snapshot", "-c", "s", path)
    real_img("bitmap", "--add", "--disable", path, "b")
    done = subprocess.run([str(IMG), "snapshot", "-a", "s", path], capture_output=True, text=True)
    assert main(["snapshot", "-a", "s", path]) == done.returncode == 1
    assert capfd.readouterr().err == done.stderr
