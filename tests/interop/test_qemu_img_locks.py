"""Image locks: the real tools and we exclude each other, and agree on what may be shared."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyqemu.block import LockError, OpenContext, open_image

REAL, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
pytestmark = pytest.mark.skipif(not (shutil.which(REAL) and shutil.which(IO)), reason="needs Debian's qemu-utils")


@pytest.fixture(params=["raw", "qcow2"])
def image(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    path = str(tmp_path / "image")
    subprocess.run([REAL, "create", "-q", "-f", request.param, path, "1M"], check=True)
    return request.param, path


@contextmanager
def held_by_real_tool(form: str, path: str, *, read_only: bool) -> Iterator[None]:
    """qemu-io holds the image open until its input ends."""
    arguments = [IO, "-f", form, *(["-r"] if read_only else []), path]
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin and process.stdout
    process.stdin.write("length\n")
    process.stdin.flush()
    while "MiB" not in process.stdout.readline():
        assert process.poll() is None
    try:
        yield
    finally:
        process.communicate()


def ours_can_open(form: str, path: str, *, read_only: bool, share: bool = False) -> bool:
    try:
        open_image(path, form, read_only=read_only, context=OpenContext(force_share=share)).close()
    except LockError:
        return False
    return True


def real_can_open(form: str, path: str, *, read_only: bool, share: bool = False) -> bool:
    flags = [*(["-r"] if read_only else []), *(["-U"] if share else [])]
    done = subprocess.run([IO, "-f", form, *flags, "-c", "length", path], capture_output=True, text=True)
    assert done.returncode == 0 or "lock" in done.stderr, done.stderr
    return done.returncode == 0


@pytest.mark.parametrize("first", ["ro", "rw"])
@pytest.mark.parametrize("second", ["ro", "rw", "share"])
def test_same_decisions(image: tuple[str, str], first: str, second: str) -> None:
    form, path = image
    want = {"read_only": second != "rw", "share": second == "share"}
    with held_by_real_tool(form, path, read_only=first == "ro"):
        expected = real_can_open(form, path, **want)
        assert ours_can_open(form, path, **want) == expected
    with open_image(path, form, read_only=first == "ro"):
        assert real_can_open(form, path, **want) == expected
        assert ours_can_open(form, path, **want) == expected


def test_message(tmp_path: Path) -> None:
    path = str(tmp_path / "image")
    subprocess.run([REAL, "create", "-q", "-f", "qcow2", path, "1M"], check=True)
    with held_by_real_tool("qcow2", path, read_only=False):
        with pytest.raises(LockError) as caught:
            open_image(path, "qcow2")
        assert str(caught.value) == f'Failed to get shared "write" lock\nIs another process using the image [{path}]?'
