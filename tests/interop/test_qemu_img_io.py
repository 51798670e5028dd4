"""The io command language: the same lines give the same image and, times apart, the same text as qemu-io."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.block import open_image
from pyqemu.block.io import IoSession

IO, IMG = "/usr/bin/qemu-io", "/usr/bin/qemu-img"
pytestmark = pytest.mark.skipif(not shutil.which(IO), reason="needs Debian's qemu-utils")

LINES = """
write -P 0xa5 0 64k
write -z 1M 128k
write -z -u 2M 64k
write -c -P 3 3M 64k
writev -P 7 4M 4k 8k
aio_write -P 9 5M 4k
aio_flush
read -P 0xa5 0 64k
read -v 65530 32
read -P 1 0 512
read -P 7 -s 4k -l 4k 4M 8k
readv -P 7 4M 4k 8k
write -q -P 1 6M 1
discard 6M 64k
flush
length
alloc 0
alloc 0 1M
alloc 5M 8k
map
truncate 20M
length
write -P 300 0 1
frobnicate
"""


def _normal(text: str) -> list[str]:
    text = re.sub(r"[0-9:.]+ sec \(.*", "TIME", text)
    return text.strip().splitlines()


def test_same_text_and_image(tmp_path: Path) -> None:
    ours, real = tmp_path / "ours", tmp_path / "real"
    for path in (ours, real):
        subprocess.run([IMG, "create", "-q", "-f", "qcow2", str(path), "10M"], check=True)
    lines = LINES.strip().splitlines()
    with open_image(ours, read_only=False) as node:
        said: list[str] = []
        session = IoSession(node, say=said.append)
        for line in lines:
            session.run(line)
    assert session.failed
    commands = [part for line in lines for part in ("-c", line)]
    done = subprocess.run([IO, *commands, str(real)], capture_output=True, text=True)
    assert _normal("\n".join(said)) == _normal(done.stdout + done.stderr)
    compared = subprocess.run([IMG, "compare", str(ours), str(real)], capture_output=True, text=True)
    assert compared.stdout == "Images are identical.\n"
