"""Our NBD server with nbdinfo, nbdcopy, nbdsh and qemu-img as clients; our client with qemu-nbd as server."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyqemu.block import open_image
from pyqemu.block.nbd import Export, NbdServer
from pyqemu.block.ops.create import create_image
from pyqemu.img.app import main

TOOLS = ("nbdinfo", "nbdcopy", "nbdsh", "qemu-nbd", "/usr/bin/qemu-img", "/usr/bin/qemu-io")
MISSING = [tool for tool in TOOLS if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs libnbd-bin, python3-libnbd, qemu-utils: {MISSING}")

SIZE = 4 << 20


@pytest.fixture
def contents() -> bytes:
    data = bytearray(SIZE)
    data[65536:200000] = random.Random(5).randbytes(200000 - 65536)
    data[3 << 20 : (3 << 20) + 70000] = b"\x42" * 70000
    return bytes(data)


@pytest.fixture
def served(tmp_path: Path, contents: bytes) -> Iterator[tuple[str, Path]]:
    path = tmp_path / "disk.qcow2"
    create_image(str(path), "qcow2", SIZE)
    with open_image(path, read_only=False) as node:
        node.write(65536, contents[65536:200000])
        node.write(3 << 20, contents[3 << 20 : (3 << 20) + 70000])
        node.driver.bitmap_add("dirty")  # type: ignore[attr-defined]
        node.write(1 << 20, bytes(4096))
    sock = str(tmp_path / "s")
    with open_image(path, read_only=False) as node:
        ranges = node.driver.bitmap_ranges("dirty")  # type: ignore[attr-defined]
        exports = [
            Export("disk", node, "a disk", read_only=False, bitmaps={"dirty": ranges}, allocation_depth=True),
            Export("ro", node, read_only=True),
        ]
        with NbdServer(exports, unix=sock):
            yield sock, path


def run(*arguments: str) -> str:
    # nbdsh starts "python3": it must be Debian's, which has the binding.
    path = {"PATH": "/usr/bin:/bin"}
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, env=os.environ | path)
    assert done.returncode == 0, (arguments, done.stdout, done.stderr)
    return done.stdout


def uri(sock: str, export: str = "disk") -> str:
    return f"nbd+unix:///{export}?socket={sock}"


def test_nbdinfo(served: tuple[str, Path]) -> None:
    sock, _ = served
    text = run("nbdinfo", uri(sock))
    assert "export-size: 4194304 (4M)" in text
    assert "is_read_only: false" in text and "can_zero: true" in text
    for context in ("base:allocation", "qemu:dirty-bitmap:dirty", "qemu:allocation-depth"):
        assert context in text
    listing = run("nbdinfo", "--list", uri(sock))
    assert 'export="disk"' in listing and 'export="ro"' in listing and "description: a disk" in listing
    assert "is_read_only: true" in run("nbdinfo", uri(sock, "ro"))
    with pytest.raises(AssertionError):
        run("nbdinfo", uri(sock, "nosuch"))


def test_nbdinfo_map(served: tuple[str, Path]) -> None:
    sock, _ = served
    lines = [line.split() for line in run("nbdinfo", "--map", uri(sock)).splitlines()]
    assert [line[:3] for line in lines][:2] == [["0", "65536", "3"], ["65536", "135168", "0"]]
    dirty = [line.split()[:3] for line in run("nbdinfo", "--map=qemu:dirty-bitmap:dirty", uri(sock)).splitlines()]
    assert dirty == [["0", "1048576", "0"], ["1048576", "65536", "1"], ["1114112", "3080192", "0"]]


def test_nbdcopy_both_ways(served: tuple[str, Path], contents: bytes, tmp_path: Path) -> None:
    sock, _ = served
    out = tmp_path / "out"
    run("nbdcopy", uri(sock), str(out))
    assert out.read_bytes() == contents
    changed = bytes(reversed(contents))
    out.write_bytes(changed)
    run("nbdcopy", "--connections=2", str(out), uri(sock))
    run("nbdcopy", uri(sock), str(out))
    assert out.read_bytes() == changed


def test_nbdsh_commands(served: tuple[str, Path]) -> None:
    sock, _ = served
    script = """
h.pwrite(b"x" * 1000, 12345, nbd.CMD_FLAG_FUA)
assert h.pread(1000, 12345) == b"x" * 1000
h.zero(500, 12345); h.flush()
assert h.pread(1000, 12345) == bytes(500) + b"x" * 500
h.trim(65536, 65536)
assert h.pread(65536, 65536) == bytes(65536)
for bad in (lambda: h.pread(10, h.get_size() - 5), lambda: h.pwrite(b"1", h.get_size())):
    h.set_strict_mode(0)
    try:
        bad()
    except nbd.Error as error:
        assert error.errno in ("EINVAL", "ENOSPC"), error.errno
    else:
        raise SystemExit("no error")
"""
    run("/usr/bin/nbdsh", "-u", uri(sock), "-c", script)
    refused = (
        "\ntry:\n  h.set_strict_mode(0); h.pwrite(b'1', 0)\nexcept nbd.Error as e:\n  assert e.errno == 'EPERM', e\n"
    )
    run("/usr/bin/nbdsh", "-u", uri(sock, "ro"), "-c", refused)


def test_qemu_img_as_client(served: tuple[str, Path], contents: bytes, tmp_path: Path) -> None:
    sock, _ = served
    raw = tmp_path / "raw"
    run("/usr/bin/qemu-img", "convert", "-O", "raw", uri(sock), str(raw))
    assert raw.read_bytes() == contents


@pytest.mark.parametrize("form", ["raw", "qcow2"])
def test_our_client(form: str, contents: bytes, tmp_path: Path) -> None:
    plain, path, sock = tmp_path / "plain", tmp_path / "image", tmp_path / "s"
    plain.write_bytes(contents)
    run("/usr/bin/qemu-img", "convert", "-f", "raw", "-O", form, str(plain), str(path))
    server = subprocess.Popen(
        ["qemu-nbd", "-f", form, "-t", "-k", str(sock), "-x", "disk", "--pid-file", str(tmp_path / "pid"), str(path)]
    )
    try:
        while not (tmp_path / "pid").exists():
            assert server.poll() is None
        with open_image(uri(str(sock)), "raw", read_only=False) as node:
            assert node.read(0, SIZE) == contents
            assert node.known_zero(2 << 20, 65536)
            node.write(12345, b"hello")
            node.zero(65536, 65536)
            node.flush()
            assert node.read(12345, 5) == b"hello"
        assert (
            main(
                [
                    "convert",
                    "-O",
                    "qcow2",
                    f"json:{{'driver':'nbd','server':{{'type':'unix','path':'{sock}'}},'export':'disk'}}",
                    str(tmp_path / "o"),
                ]
            )
            == 0
        )
    finally:
        server.terminate()
        server.wait()
    with open_image(tmp_path / "o") as node:
        assert node.read(12345, 5) == b"hello" and node.read(65536, 65536) == bytes(65536)
