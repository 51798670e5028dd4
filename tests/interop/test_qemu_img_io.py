"""The io command language: the same lines give the same image and, times apart, the same text as qemu-io."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.block.io import IoSession
from pyqemu.block.ops.create import create_image

IO, IMG = "/usr/bin/qemu-io", "/usr/bin/qemu-img"
pytestmark = pytest.mark.skipif(not shutil.which(IO), reason="needs Debian's qemu-utils")

#: A word that is no command.
MARK = "@"
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
read -v 5M 40
read -P 1 0 512
read -P 7 -s 4k -l 4k 4M 8k
read -P 7 -s 4k 4M 16k
readv -P 7 4M 4k 8k
readv -P 8 4M 4k 8k
read -q 0 512
read -s 3 0 512 extra
read
read 0
read 0 1
read 0 1M
read 10M 1k
read 0 20M
read foo 1
read 0 foo
read -P 300 0 512
read -P foo 0 512
read -P 0 -s 600 0 512
read -P 0 -l 600 0 512
read -- -1 512
readv 0 100
write
write 0
write -P 5 100 100
write -z -P 3 0 512
write -n 0 512
write -u 0 512
write -z -n 7M 64k
write -c 0 100
write -c 100 512
write -c 0 512
write -s pattern 7M 3000
write -s /nonexistent 0 512
write -f 0 512
writev -P 5 0 512 1024
writev 0
aio_write 0 512
aio_write -z 8M 64k
aio_write -z 0 512 512
aio_write -u 0 512
aio_write -z -P 4 0 512
aio_write -i 0 512
aio_read -i 0 512
aio_read 0 512
aio_read -v 0 16
aio_read -P 9 0 512
aio_read 20M 512
aio_read -P 300 0 512
aio_write 20M 512
write -q -P 1 6M 1
discard 6M 64k
discard -q 6M 64k
discard 20M 1
discard 0
flush
length
alloc 0
alloc 0 1M
alloc 5M 8k
alloc 0 20M
alloc 20M
alloc foo
map
info
truncate
truncate foo
truncate -m foo 20M
truncate 20M
length
sleep
sleep 1
sleep foo
sigraise 0
sigraise foo
break
break write_aio A
resume A
remove_break A
reopen
reopen -r
write 0 512
reopen -w
write 0 512
reopen -c none
reopen -c foo
reopen -o foo=1
open
open foo
frobnicate
help frobnicate
read '0' 512
r 0 512
close
length
close
open -r -o driver=raw plain
length
write 0 512
close
open nonexistent
write -P 300 0 1
"""


def _normal(text: str) -> list[str]:
    """Times masked; usage lines count as the same whatever the words of their help are."""
    text = re.sub(r"[0-9:.]+ sec \(.*|[0-9]+:[0-9][0-9]:[0-9.]+ \(.*", "TIME", text)
    text = re.sub(r"^(\w+) .* -- .*$", r"USAGE \1", text, flags=re.MULTILINE)
    return text.strip().splitlines()


def test_same_text_and_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[list[str]] = []
    for folder in ("ours", "real"):
        (tmp_path / folder).mkdir()
        monkeypatch.chdir(tmp_path / folder)
        Path("pattern").write_bytes(b"pattern")
        Path("plain").write_bytes(bytes(3 << 19))
        subprocess.run([IMG, "create", "-q", "-f", "qcow2", "image", "10M"], check=True)
        # Between the commands stand others whose complaint both tools word alike: they show which output is whose.
        lines = []
        for line in LINES.strip().splitlines():
            lines += [f"help {MARK}", line, *(["aio_flush"] if line.startswith("aio_") else [])]
        if folder == "ours":
            text: list[str] = []
            with IoSession(say=text.append) as session:
                assert session.open("image")
                for line in lines:
                    session.run(line)
            assert session.failed
            said.append(_normal("\n".join(text)))
        else:
            commands = [part for line in lines for part in ("-c", line)]
            done = subprocess.run(
                ["stdbuf", "-o0", IO, *commands, "image"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            said.append(_normal(done.stdout))
    answers = [re.split(rf"^command {MARK} not found$", "\n".join(one), flags=re.MULTILINE) for one in said]
    pairs = zip(LINES.strip().splitlines(), answers[0][1:], answers[1][1:], strict=True)
    assert [(line, ours) for line, ours, real in pairs if ours != real] == []
    compared = subprocess.run(
        [IMG, "compare", str(tmp_path / "ours/image"), str(tmp_path / "real/image")], capture_output=True, text=True
    )
    assert compared.stdout == "Images are identical.\n"


def test_machine_readable_statistics(tmp_path: Path) -> None:
    create_image(str(tmp_path / "a"), "qcow2", 1 << 20)
    text: list[str] = []
    with IoSession(say=text.append) as session:
        assert session.open(str(tmp_path / "a"))
        for line in ("write -C 0 64k", "read -C 0 512", "discard -C 0 64k"):
            assert session.run(line)
    done = subprocess.run([IO, "-c", "read -C 0 512", str(tmp_path / "a")], capture_output=True, text=True)
    shape = r"\d+,1,0:00:\d\d\.\d\d,\d+\.\d{3},\d+\.\d{3}"
    assert re.fullmatch(shape, done.stdout.strip())
    assert all(re.fullmatch(shape, line) for line in text)
    assert [line.split(",")[0] for line in text] == ["65536", "512", "65536"]


FAULTS = [
    ["write 0 64k", "write 0 64k", "read -P 0xcd 0 64k"],
    ["break write_aio A", "aio_write -P 5 0 64k", "wait_break A", "resume A", "aio_flush", "read -P 5 0 64k"],
    ["break pwritev A", "remove_break A", "aio_write -P 5 1M 64k", "aio_flush", "remove_break A", "resume A"],
    ["resume nobody", "remove_break nobody"],
]


@pytest.mark.parametrize(("lines", "config"), [(FAULTS[0], "conf"), *((lines, "") for lines in FAULTS)])
def test_faults_and_breakpoints(lines: list[str], config: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    for folder in ("ours", "real"):
        (tmp_path / folder).mkdir()
        monkeypatch.chdir(tmp_path / folder)
        Path("conf").write_text('[inject-error]\nevent = "write_aio"\nerrno = "28"\nonce = "on"\n')
        subprocess.run([IMG, "create", "-q", "-f", "qcow2", "image", "10M"], check=True)
        name = f"blkdebug:{config}:image"
        if folder == "ours":
            text: list[str] = []
            with IoSession(say=text.append) as session:
                assert session.open(name)
                for line in lines:
                    session.run(line)
            said.append((_normal("\n".join(text)), int(session.failed)))
        else:
            commands = [part for line in lines for part in ("-c", line)]
            done = subprocess.run([IO, *commands, name], capture_output=True, text=True, timeout=20)
            said.append((_normal(done.stdout), done.returncode))
    assert said[0] == said[1]


def test_command(tmp_path: Path) -> None:
    """``qemu-cli io``: commands as options and from standard input, exit codes, a temporary overlay."""
    image = str(tmp_path / "a")
    create_image(image, "qcow2", 1 << 20)
    io = [sys.executable, "-m", "pyqemu.cli", "io"]

    def run(*words: str, text: str | None = None) -> tuple[int, str, str]:
        done = subprocess.run([*io, *words], input=text, capture_output=True, text=True, timeout=60)
        return done.returncode, re.sub(r"[0-9:.]+ sec \(.*", "TIME", done.stdout), done.stderr

    assert run("-s", "-c", "write -P 1 0 512", "-c", "read -P 1 0 512", image)[0] == 0
    assert run("-c", "read -P 0 0 512", image)[0] == 0
    assert run("-c", "read -P 1 0 512", image)[0] == 1
    assert run("-r", "-c", "write 0 512", image) == (1, "", "qemu-io: Block node is read-only\n")
    assert run(image, text="length\nquit\nlength\n") == (0, "qemu-io> 1 MiB\nqemu-io> ", "")
    assert run(image, text="") == (0, "qemu-io> ", "")
    assert run("-c", "sigraise 15", image)[0] == -15
    code, out, error = run("-f", "foo", image)
    assert (code, out) == (1, "") and "Unknown driver 'foo'" in error and "Traceback" not in error
    assert run("-i", "native", image)[2] == "qemu-io: AIO mode 'native' is not supported; use 'threads'\n"
