"""Our NBD client with nbdkit as server: another implementation of the protocol, with every limit a server may set."""

from __future__ import annotations

import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyqemu.block import IoError, Node, UsageError, open_image
from pyqemu.img.app import main

NBDKIT = shutil.which("nbdkit")
pytestmark = pytest.mark.skipif(NBDKIT is None, reason="nbdkit is not installed")
SIZE = 2 << 20


@contextmanager
def serving(tmp_path: Path, *words: str) -> Iterator[str]:
    """The URI of an export of ``nbdkit words``."""
    sock = tmp_path / "sock"
    server = subprocess.Popen(
        [str(NBDKIT), "-f", "--exit-with-parent", "-U", str(sock), *words], stderr=subprocess.PIPE, text=True
    )
    try:
        until = time.monotonic() + 30
        while not sock.exists():
            assert server.poll() is None, server.stderr and server.stderr.read()
            assert time.monotonic() < until
            time.sleep(0.01)
        yield f"nbd+unix:///?socket={sock}"
    finally:
        server.terminate()
        server.wait()
        if server.stderr:
            server.stderr.close()


def exercise(node: Node, size: int, grain: int = 1) -> bytes:
    """Random changes of an empty export; what it holds then."""
    dice, model = random.Random(size + grain), bytearray(size)
    for _ in range(60):
        start = dice.randrange(size // grain) * grain
        length = min(dice.choice([1, 17, 512, 4096, 70000, 400000]) * grain, size - start)
        kind = dice.choice(["write", "write", "zero", "unmap", "read", "discard"])
        if kind == "write":
            model[start : start + length] = data = dice.randbytes(length)
            node.write(start, data, fua=dice.random() < 0.2)
        elif kind in ("zero", "unmap"):
            model[start : start + length] = bytes(length)
            node.zero(start, length, unmap=kind == "unmap")
        elif kind == "discard":
            node.discard(start, length)
            model[start : start + length] = node.read(start, length)  # the server may keep it, or not
        else:
            assert node.read(start, length) == model[start : start + length]
    node.flush()
    assert sum(extent.length for extent in node.extents()) == size
    for extent in node.extents():
        if extent.status & 2:
            assert not any(model[extent.offset : extent.offset + extent.length])
    return bytes(model)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--no-sr"],
        ["--mask-handshake=1"],
        ["--mask-handshake=0"],
        ["--filter=noextents"],
        ["--filter=nozero"],
        ["--filter=nozero", "zeromode=emulate"],
        ["--filter=nozero", "zeromode=notrim"],
        ["--filter=fua", "fuamode=force"],
        ["--filter=fua", "fuamode=emulate"],
        ["--filter=fua", "fuamode=native"],
        ["--filter=nocache"],
        ["--filter=cow"],
        ["--filter=cache"],
        ["--filter=cacheextents"],
        ["--filter=multi-conn", "multi-conn-mode=disable"],
        ["--filter=noparallel", "serialize=all-requests"],
        [
            "--filter=blocksize-policy",
            "blocksize-minimum=512",
            "blocksize-maximum=65536",
            "blocksize-error-policy=error",
        ],
        [
            "--filter=blocksize-policy",
            "blocksize-minimum=4096",
            "blocksize-maximum=4096",
            "blocksize-error-policy=error",
        ],
        ["--filter=blocksize", "minblock=1k", "maxdata=8k", "maxlen=16k"],
        ["--filter=delay", "delay-read=1ms"],
        ["--filter=swab", "swab-bits=16"],
    ],
    ids=lambda words: " ".join(words) or "plain",
)
def test_every_way_of_serving(words: list[str], tmp_path: Path) -> None:
    filters = [word for word in words if word.startswith("-")]
    settings = [word for word in words if not word.startswith("-")]
    with serving(tmp_path, *filters, "memory", str(SIZE), *settings) as uri:
        with open_image(uri, "raw", read_only=False) as node:
            assert node.size == SIZE
            model = exercise(node, SIZE, 2 if "swab-bits=16" in words else 1)
        out = tmp_path / "out"
        assert main(["convert", "-f", "raw", "-O", "qcow2", uri, str(out)]) == 0
        assert main(["compare", "-f", "qcow2", "-F", "raw", str(out), uri]) == 0
        with open_image(out) as copy:
            assert copy.read(0, SIZE) == model


def test_a_server_that_does_not_negotiate(tmp_path: Path) -> None:
    # (Read only: nbdkit 1.32 refuses there the flags it announces.)
    with serving(tmp_path, "--oldstyle", "-r", "pattern", str(SIZE)) as uri, open_image(uri, "raw") as node:
        assert node.size == SIZE and node.read(80, 8) == (80).to_bytes(8, "big")
    (tmp_path / "sock").unlink()
    with (
        serving(tmp_path, "--oldstyle", "-r", "pattern", str(SIZE)) as uri,
        pytest.raises(UsageError, match="non-empty export names"),
    ):
        open_image(uri.replace("///?", "///name?"), "raw")


def test_a_size_that_is_no_whole_sector(tmp_path: Path) -> None:
    with serving(tmp_path, "memory", "1000001") as uri, open_image(uri, read_only=False) as node:
        model = exercise(node.file or node, 1000001)
        assert node.read(0, 1000001) == model


def test_read_only_exports_are_not_written(tmp_path: Path) -> None:
    with serving(tmp_path, "-r", "pattern", str(SIZE)) as uri:
        with pytest.raises(IoError, match="read-only"):
            open_image(uri, "raw", read_only=False)
        with open_image(uri, "raw") as node:
            assert node.read(80, 16) == (80).to_bytes(8, "big") + (88).to_bytes(8, "big")


def test_errors_of_the_server_are_ours(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for setting in ("error-pread-rate=100%", "error-pwrite-rate=100%"):
        with serving(tmp_path, "--filter=error", "memory", str(SIZE), "error=ENOSPC", setting) as uri:
            with open_image(uri, "raw", read_only=False) as node, pytest.raises(IoError) as found:
                _ = node.read(0, 512) if "pread" in setting else node.write(0, b"x" * 512)
            assert found.value.errno == 28
        (tmp_path / "sock").unlink(missing_ok=True)


def test_sparse_data_is_found_by_block_status(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A disk of 2^40 bytes with little in it is mapped and converted at once."""
    with serving(tmp_path, "data", "data=@0x10000000000 0xaa*65536 @0x200 1 2 3") as uri:
        out = tmp_path / "out"
        assert main(["convert", "-f", "raw", "-O", "qcow2", uri, str(out)]) == 0
        with open_image(out) as node:
            assert node.size >= (1 << 40) + 65536
            assert node.read(1 << 40, 65536) == b"\xaa" * 65536
            assert node.read(0x1FF, 5) == b"\0\1\2\3\0"
        assert out.stat().st_size < 8 << 20


def test_export_names(tmp_path: Path) -> None:
    words = [
        "--filter=exportname",
        "memory",
        "1M",
        "exportname=a b",
        "exportname=other",
        "exportname-list=explicit",
        "exportname-strict=true",
    ]
    with serving(tmp_path, *words) as uri:
        with open_image(uri.replace("///?", "///a%20b?"), "raw") as node:
            assert node.size == 1 << 20
        with pytest.raises(IoError, match="not available"):
            open_image(uri.replace("///?", "///nosuch?"), "raw")
