"""The commands as they are installed: started from their snapshot, which must not show."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

BIN = Path(sys.executable).parent
#: Modules that cost milliseconds and that no command needs on its usual way.
FORBIDDEN = {
    "argparse", "asyncio", "contextlib", "ctypes", "dataclasses", "enum", "functools", "importlib", "inspect", "isal", "json", "logging",
    "pathlib", "re", "rich", "signal", "site", "socket", "subprocess", "tempfile", "threading", "typer", "typing", "warnings", "zstandard",
}  # fmt: skip


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME"):
        monkeypatch.delenv(name, raising=False)  # with them, the commands start the usual way


def run(*words: object, **options: object) -> subprocess.CompletedProcess[str]:
    command = [str(BIN / str(words[0])), *map(str, words[1:])]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


def imported(*words: object) -> set[str]:
    """What a command imports from elsewhere when it starts from its snapshot, which is made by the first run."""
    command = [sys.executable, "-I", "-S", "-X", "importtime", str(BIN / str(words[0])), *map(str, words[1:])]
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        lines = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")]
        if "fcntl" in lines:  # otherwise Python was started again, without the option
            return set(lines)
        time.sleep(0.2)
    raise AssertionError("the command does not start from its snapshot")


@pytest.fixture
def images(tmp_path):
    with open(tmp_path / "raw", "wb") as file:
        file.write(os.urandom(3 << 20) + bytes(5 << 20))
    assert run("qemu-img", "convert", "-f", "raw", "-O", "qcow2", tmp_path / "raw", tmp_path / "qcow2").returncode == 0
    return tmp_path


def test_what_the_commands_import(images):
    raw, qcow2 = images / "raw", images / "qcow2"
    assert imported("qemu-img", "info", qcow2) & FORBIDDEN == set()
    assert imported("qemu-img", "check", qcow2) & FORBIDDEN == set()
    assert imported("qemu-img", "map", qcow2) & FORBIDDEN == set()
    convert = imported("qemu-img", "convert", "-f", "raw", "-O", "qcow2", raw, images / "out")
    assert convert & FORBIDDEN <= {"threading", "functools"}  # it has workers
    assert imported("qemu-io", "-c", "read 0 512", qcow2) & {"typer", "rich", "site", "typing", "asyncio"} == set()


def test_status_and_streams(images):
    done = run("qemu-img", "info", images / "qcow2")
    assert (done.returncode, done.stderr) == (0, "")
    assert "file format: qcow2" in done.stdout
    done = run("qemu-img", "info", images / "none")
    assert (done.returncode, done.stdout) == (1, "")
    where = f"Could not open '{images / 'none'}': "
    assert done.stderr == f"qemu-img: {where}{where}No such file or directory\n"
    assert run("qemu-img", "compare", images / "raw", images / "qcow2").returncode == 0
    assert run("qemu-img", "nonsense").returncode == 1
    assert run("qemu-io", "-c", "length", images / "raw").stdout == "8 MiB\n"
    for name in ("qemu-img", "qemu-io", "qemu-nbd"):
        assert "7.2.0" in run(name, "--version").stdout


@pytest.mark.parametrize("name", ["qemu-img", "qemu-io", "qemu-nbd"])
def test_help_has_its_texts(name):
    for _ in range(2):  # the kept code has no docstrings
        done = run(name, "--help")
        assert done.returncode == 0
        text = " ".join(done.stdout.split())
        assert {"qemu-img": "create, convert, check", "qemu-io": "Show this message", "qemu-nbd": "Show this message"}[name] in text
    if name == "qemu-img":
        assert "Convert images (joined, if several)" in " ".join(run(name, "convert", "--help").stdout.split())


def test_a_link_to_a_command_and_a_reader_that_goes(images, tmp_path):
    link = tmp_path / "other-name"
    link.symlink_to(BIN / "qemu-img")
    assert subprocess.run([link, "-V"], capture_output=True, text=True, check=True).stdout.startswith("qemu-img version")
    done = subprocess.run(
        ["sh", "-c", f"{BIN / 'qemu-img'} info {images / 'qcow2'} >/dev/full"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "qemu-img: No space left on device\n")


def test_with_a_search_path_of_the_user_it_starts_the_usual_way(images):
    done = run("qemu-img", "info", images / "qcow2", env={**os.environ, "PYTHONPATH": str(images)})
    assert (done.returncode, done.stderr) == (0, "")
