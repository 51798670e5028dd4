"""What qemu-img, qemu-io and qemu-nbd do to keep users from harm or surprise, side by side with ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyqemu.block import IoError, open_image
from pyqemu.block.nbd import Export, NbdServer
from pyqemu.block.ops.create import create_image
from pyqemu.img.app import main

TOOLS = ("qemu-nbd", "nbdinfo", "/usr/bin/qemu-img", "/usr/bin/qemu-io")
MISSING = [tool for tool in TOOLS if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs qemu-utils, libnbd-bin: {MISSING}")
IMG, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
OUR_IMG = [str(Path(sys.executable).parent / "qemu-img")]
OUR_IO = [sys.executable, "-m", "pyqemu.cli", "io"]
OUR_NBD = [sys.executable, "-m", "pyqemu.cli", "nbd"]
K = 1024


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=60)


@contextmanager
def serving(command: list[str], sock: Path, *words: str | Path) -> Iterator[str]:
    with subprocess.Popen([*command, "-k", str(sock), *map(str, words)], stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(1000):
                if sock.exists() or process.poll() is not None:
                    break
                time.sleep(0.01)
            time.sleep(0.1)
            yield f"nbd+unix:///?socket={sock}"
        finally:
            process.terminate()


# -- a format that was guessed ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["-c 'read 0 512'", "-r -c 'read 0 512'", "-f raw -c 'write 0 512'", "-c 'write 0 4k'"])
def test_a_guessed_raw_image_is_warned_of(line: str, tmp_path: Path) -> None:
    said = []
    for tool in ([IO], OUR_IO):
        (tmp_path / "raw").write_bytes(bytes(64 * K))
        done = subprocess.run(
            f"{' '.join(tool)} {line} raw", shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=60
        )
        said.append((done.returncode, done.stderr))
    assert said[0] == said[1]


@pytest.mark.parametrize("how", ["whole", "piece", "convert"])
def test_a_guessed_raw_image_does_not_become_another_format(how: str, tmp_path: Path) -> None:
    """Who can write the first sector would otherwise choose the backing file that the next reader opens."""
    evil = tmp_path / "evil"
    create_image(str(evil), "qcow2", 1 << 20)
    head = evil.read_bytes()[:512]
    path = tmp_path / "raw"
    path.write_bytes(bytes(64 * K))
    with open_image(path, read_only=False) as node:
        assert node.driver.probed
        with pytest.raises(IoError) as found:
            if how == "whole":
                node.write(0, head + bytes(512))
            elif how == "piece":
                node.write(2, head[2:5])
                node.write(5, head[5:512])
                node.write(0, head[:2])
            else:
                with open_image(evil, "raw") as source:
                    node.copy_from(source, 0, 0, 4 * K)
        assert found.value.errno == 1
        node.write(512, head)
        node.write(0, b"hello")
    assert path.read_bytes()[:5] == b"hello"
    with open_image(path, "raw", read_only=False) as node:
        node.write(0, head)  # who names the format may
    assert path.read_bytes()[:512] == head


def test_the_map_of_a_raw_image_that_is_no_whole_sectors(tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes(b"x" * 1000)
    for words in (["raw"], ["-f", "raw", "raw"]):
        real, ours = (
            subprocess.run([*tool, "map", "--output=json", *words], cwd=tmp_path, capture_output=True, text=True).stdout
            for tool in ([IMG], OUR_IMG)
        )
        assert real == ours


# -- names that are no files --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ['json:{"driver":"file","filename":"x"}', "nosuch:x", "null-co://", "blkdebug::x", "nbd:unix:/nonexistent"]
)
@pytest.mark.parametrize("format", ["raw", "qcow2"])
def test_no_file_is_made_for_a_name_of_a_protocol(name: str, format: str, tmp_path: Path) -> None:
    said = []
    for tool in ([IMG], OUR_IMG):
        done = subprocess.run(
            [*tool, "create", "-f", format, name, "1M"], cwd=tmp_path, capture_output=True, text=True, timeout=60
        )
        said.append((done.returncode, done.stdout, done.stderr))
        assert not list(tmp_path.iterdir())
    assert said[0] == said[1]


@pytest.mark.parametrize("server", [["qemu-nbd"], OUR_NBD], ids=["real", "ours"])
def test_qcow2_is_made_in_an_export(server: list[str], tmp_path: Path) -> None:
    """What lay there before shows nowhere in the image."""
    raw = tmp_path / "raw"
    raw.write_bytes(b"\xaa" * (8 << 20))
    with serving(server, tmp_path / "s", "-t", "-f", "raw", raw) as uri:
        assert main(["create", "-q", "-f", "qcow2", uri, "4M"]) == 0
        with open_image(uri, "qcow2", read_only=False) as node:
            node.write(1 << 20, b"hello")
            node.write((2 << 20) + 70000, b"world")
        done = run(*OUR_IMG, "create", "-f", "qcow2", "-o", "preallocation=metadata", uri, "1G")
        assert done.returncode == 1 and done.stderr.endswith("Could not resize image: Cannot grow NBD nodes\n")
        assert main(["create", "-q", "-f", "qcow2", uri, "4M"]) == 0
        with open_image(uri, "qcow2", read_only=False) as node:
            node.write(1 << 20, b"hello")
            node.write((2 << 20) + 70000, b"world")
    assert run(IMG, "check", "-f", "qcow2", raw).returncode == 0
    model = bytearray(4 << 20)
    model[1 << 20 : (1 << 20) + 5] = b"hello"
    model[(2 << 20) + 70000 : (2 << 20) + 70005] = b"world"
    assert main(["convert", "-f", "qcow2", "-O", "raw", str(raw), str(tmp_path / "out")]) == 0
    assert (tmp_path / "out").read_bytes() == model


def test_a_raw_export_is_emptied_as_a_target(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(64 * K) + bytes(960 * K))
    raw = tmp_path / "raw"
    raw.write_bytes(b"\xaa" * (1 << 20))
    with serving(["qemu-nbd"], tmp_path / "s", "-t", "-f", "raw", raw) as uri:
        assert main(["convert", "-f", "raw", "-O", "raw", str(source), uri]) == 0
    assert raw.read_bytes() == source.read_bytes()
    raw.write_bytes(bytes(K))
    with serving(["qemu-nbd"], tmp_path / "s2", "-t", "-f", "raw", raw) as uri:
        assert main(["convert", "-f", "raw", "-O", "raw", str(source), uri]) == 1


# -- bitmaps ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "--remove --add a.qcow2 b",
        "--add --disable a.qcow2 c",
        "--disable --add a.qcow2 c",
        "--clear --merge d a.qcow2 b",
        "--merge d --clear a.qcow2 b",
        "--add --merge b --merge d a.qcow2 e",
    ],
)
def test_bitmap_actions_are_done_as_written(line: str, tmp_path: Path) -> None:
    said = []
    for tool in ([IMG], OUR_IMG):
        path = tmp_path / "a.qcow2"
        path.unlink(missing_ok=True)
        run(IMG, "create", "-q", "-f", "qcow2", path, "1M")
        run(IMG, "bitmap", "--add", path, "b")
        run(IO, "-c", "write 0 64k", path)
        run(IMG, "bitmap", "--add", path, "d")
        run(IO, "-c", "write 512k 64k", path)
        done = subprocess.run([*tool, "bitmap", *line.split()], cwd=tmp_path, capture_output=True, text=True)
        with open_image(path) as node:
            held = {one.name: node.driver.bitmap_ranges(one.name) for one in node.driver.bitmap_list()}  # type: ignore[attr-defined]
        said.append((done.returncode, done.stderr, held))
    assert said[0] == said[1]


def test_bitmaps_of_an_overlay_are_merged_into_its_base(tmp_path: Path) -> None:
    base, top = tmp_path / "base", tmp_path / "top"
    run(IMG, "create", "-q", "-f", "qcow2", base, "1M")
    run(IMG, "create", "-q", "-f", "qcow2", "-b", base, "-F", "qcow2", top)
    run(IMG, "bitmap", "--add", top, "b")
    run(IO, "-c", "write 128k 64k", top)
    assert main(["bitmap", "--add", "--merge", "b", "-b", str(top), "-F", "qcow2", str(base), "n"]) == 0
    with open_image(base) as node:
        assert node.driver.bitmap_ranges("n") == [(128 * K, 64 * K)]  # type: ignore[attr-defined]
    # and the server finds in the chain what the overlay has not
    shown = []
    for server in (["qemu-nbd"], OUR_NBD):
        with serving(server, tmp_path / f"s{len(shown)}", "-r", "-t", "-B", "n", "-B", "b", top) as uri:
            listed = json.loads(run("nbdinfo", "--json", "--no-content", uri).stdout)["exports"][0]["contexts"]
            spec = f"driver=nbd,server.type=unix,server.path={uri.partition('=')[2]},x-dirty-bitmap=qemu:dirty-bitmap:n"
            maps = [run(*tool, "map", "--output=json", "--image-opts", spec).stdout for tool in ([IMG], OUR_IMG)]
            assert maps[0] == maps[1]
            shown.append((listed, maps[0]))
    assert shown[0] == shown[1]


# -- the server ---------------------------------------------------------------------------------------------------------


def test_flags_no_command_has_are_refused(tmp_path: Path) -> None:
    pytest.importorskip("pyqemu.block.nbd")
    create_image(str(tmp_path / "a"), "qcow2", 1 << 20)
    script = (
        "h.set_strict_mode(0)\n"
        f"h.connect_uri('nbd+unix:///?socket={tmp_path}/s')\n"
        "for f, words, flag in ((h.pwrite, (b'x' * 16, 0), 4), (h.pwrite, (b'x' * 16, 0), 2), (h.trim, (16, 0), 2), "
        "(h.pread, (16, 0), 512), (h.flush, (), 2)):\n"
        "    try:\n        f(*words, flag)\n        raise SystemExit('taken')\n"
        "    except nbd.Error as error:\n        assert error.errno == 'EINVAL', error\n"
        "h.pwrite(b'y' * 16, 0, 1)\nassert h.pread(16, 0) == b'y' * 16\nh.shutdown()\n"
        "h = nbd.NBD()\nh.set_handshake_flags(0)\n"
        f"h.connect_uri('nbd+unix:///?socket={tmp_path}/s')\n"
        "assert h.get_protocol() == 'newstyle' and h.pread(16, 0) == b'y' * 16\nh.shutdown()\n"
        "h = nbd.NBD()\nh.set_opt_mode(True)\n"
        f"h.connect_uri('nbd+unix:///?socket={tmp_path}/s')\n"
        "h.set_export_name('x' * 4096)\n"
        "try:\n    h.opt_info()\nexcept nbd.Error as error:\n    assert error.errno == 'ENOENT', error\n"
        "h.opt_abort()\n"
    )
    with (
        open_image(tmp_path / "a", read_only=False) as node,
        NbdServer([Export("", node, read_only=False)], unix=str(tmp_path / "s")),
    ):
        environment = os.environ | {"PATH": "/usr/bin:/bin"}
        done = subprocess.run(
            ["nbdsh", "-c", script], capture_output=True, text=True, timeout=60, env=environment
        )
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "line",
    [
        *("nosuch", "-f qcow2 raw", "-o '' raw", "-B n -f raw raw"),
        *("--image-opts -f raw file.filename=raw", "--detect-zeroes unmap -f raw raw", "--tls-hostname x raw"),
        *("-e x raw", "-l '' -f raw raw"),
    ],
)
def test_refusals_of_the_server(line: str, tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes(bytes(64 * K))
    said = []
    for tool in ("/usr/bin/qemu-nbd", " ".join(OUR_NBD)):
        done = subprocess.run(
            f"{tool} -k {tmp_path}/s {line}", shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=60
        )
        said.append((done.returncode, done.stdout, done.stderr))
    assert said[0] == said[1] and said[0][0] == 1


@pytest.mark.parametrize("words", [[], ["--discard=unmap"], ["--discard=ignore"]], ids=" ".join)
@pytest.mark.parametrize("line", ["discard 0 1M", "write -z -u 0 1M", "write -z 0 1M"])
def test_trims_are_ignored_unless_asked_for(words: list[str], line: str, tmp_path: Path) -> None:
    raw, held = tmp_path / "raw", []
    for number, tool in enumerate((["qemu-nbd"], OUR_NBD)):
        raw.write_bytes(b"\x11" * (1 << 20))
        with serving(tool, tmp_path / f"s{number}", "-f", "raw", "-t", *words, raw) as uri:
            assert run(IO, "-f", "raw", "-c", line, uri).returncode == 0
        held.append((raw.stat().st_blocks > 1024, raw.read_bytes()))
    assert held[0] == held[1]
