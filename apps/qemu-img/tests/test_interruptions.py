"""Progress, signals, full disks and closed pipes: one line of text, an exit code, an image that is whole."""

from __future__ import annotations

import os
import pty
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyqemu.block import open_image
from pyqemu.block.ops.create import create_image

QEMU_IMG = [sys.executable, "-m", "pyqemu.img.app"]
MIB = 1 << 20


def noise(path: Path, mib: int) -> Path:
    path.write_bytes(random.Random(1).randbytes(mib * MIB))
    return path


def test_progress_in_a_pipe_is_qemus(tmp_path: Path) -> None:
    source = noise(tmp_path / "a", 8)
    done = subprocess.run(
        [*QEMU_IMG, "convert", "-p", "-f", "raw", "-O", "qcow2", source, tmp_path / "b"], capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"    (0.00/100%)\r") and done.stdout.endswith(b"    (100.00/100%)\r\n")


def test_progress_on_a_terminal_is_a_bar(tmp_path: Path) -> None:
    source = noise(tmp_path / "a", 16)
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [*QEMU_IMG, "convert", "-p", "-r", "8M", "-f", "raw", "-O", "qcow2", source, tmp_path / "b"],
        stdout=follower,
        env={**os.environ, "TERM": "xterm", "PYTHONUTF8": "1"},
    ) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 4096)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            shown += piece
    os.close(leader)
    assert process.returncode == 0
    text = shown.decode()
    assert text.startswith("\r[") and "100.0 %" in text and text.endswith("\n") and "█" in text
    assert "/s" in text and "left" in text


def slow_conversion(tmp_path: Path) -> subprocess.Popen[str]:
    """A conversion that takes a while and has begun to write."""
    source = noise(tmp_path / "a", 16)
    process = subprocess.Popen(
        [*QEMU_IMG, "convert", "-r", "2M", "-f", "raw", "-O", "qcow2", source, tmp_path / "b"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    target = tmp_path / "b"
    for _ in range(2000):
        if target.exists() and target.stat().st_size > MIB:
            return process
        time.sleep(0.01)
    raise AssertionError("the conversion does not begin")


def test_sigusr1_tells_how_far_it_is(tmp_path: Path) -> None:
    with slow_conversion(tmp_path) as process:
        assert process.stderr is not None
        done = 0.0
        while done == 0:  # the first units are still under way
            process.send_signal(signal.SIGUSR1)
            line = process.stderr.readline()
            assert line.startswith("    (") and line.endswith("/100%)\n")
            done = float(line[5 : line.index("/")])
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    assert 0 < done < 100


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_interrupted_conversion_leaves_a_whole_image(number: signal.Signals, tmp_path: Path) -> None:
    with slow_conversion(tmp_path) as process:
        process.send_signal(number)
        out, error = process.communicate()
    assert process.returncode == (130 if number == signal.SIGINT else -number)
    assert (out, error) == ("", "")
    with open_image(tmp_path / "b", "qcow2") as node:
        result = node.driver.check()
        assert not result.corruptions and not result.check_errors
        assert node.size == 16 * MIB


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * MIB, 2 * MIB))


@pytest.mark.parametrize(
    ("form", "options"),
    [
        *((form, "") for form in ("raw", "qcow2", "qcow", "qed", "vdi", "vmdk", "vpc", "parallels")),
        ("vmdk", "subformat=monolithicFlat"),
        ("vmdk", "subformat=streamOptimized"),
        ("vpc", "subformat=fixed"),
        ("vhdx", ""),
        ("qcow2", "preallocation=full"),
        ("qcow2", "data_file=data"),
        ("vdi", "static=on"),
    ],
)
def test_full_disk_is_one_line(form: str, options: str, tmp_path: Path) -> None:
    source = noise(tmp_path / "a", 4)
    words = ["convert", "-f", "raw", "-O", form, *(["-o", options] if options else []), source, "b"]
    done = subprocess.run([*QEMU_IMG, *words], capture_output=True, text=True, cwd=tmp_path, preexec_fn=limited)
    assert done.returncode == 1, done
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1 and done.stderr.startswith("qemu-img: ") and "File too large" in done.stderr


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    create_image(str(tmp_path / "a"), "qcow2", MIB)
    with open("/dev/full", "w") as full:
        done = subprocess.run([*QEMU_IMG, "info", tmp_path / "a"], stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (1, "qemu-img: No space left on device\n")


def test_closed_pipe_is_silent(tmp_path: Path) -> None:
    create_image(str(tmp_path / "a"), "qcow2", 256 * MIB, cluster_size=512)
    with open_image(tmp_path / "a", read_only=False) as node:
        for offset in range(0, 4 * MIB, 1024):
            node.write(offset, b"x")
    with subprocess.Popen(
        [*QEMU_IMG, "map", "--output=json", tmp_path / "a"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().startswith("[{")
        process.stdout.close()
        error = process.stderr.read()
    assert (process.returncode, error) == (1, "")
