"""``system``, ``nbd`` and ``io``: thin, so the tests only show that they reach the libraries and report errors."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "pyqemu.cli", *map(str, words)]


def run(*words: str | Path, stdin: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(command(*words), input=stdin, capture_output=True, text=True, timeout=60, check=False)


def test_an_empty_machine_answers_qmp_on_stdio():
    talk = '{"execute": "qmp_capabilities"}\n{"execute": "query-status"}\n{"execute": "quit"}\n'
    done = run("system", "-machine", "none", "-qmp", "stdio", stdin=talk)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert "QMP" in lines[0]
    assert any(line.get("return", {}).get("status") == "running" for line in lines[1:] if isinstance(line.get("return"), dict))
    assert done.returncode == 0


def test_a_monitor_on_stdio_and_nothing_else_there():
    done = run("system", "-monitor", "stdio", stdin="info status\nquit\n")
    assert done.returncode == 0
    assert done.stdout.startswith("(qemu) VM status: running")
    for other in (["-qmp", "stdio"], ["-chardev", "stdio,id=c0"]):
        done = run("system", "-monitor", "stdio", *other)
        assert done.returncode == 1
        assert "stdio can be used once only" in done.stderr


def test_a_disk_behind_a_machine(tmp_path):
    image = tmp_path / "disk.raw"
    image.write_bytes(b"boot" + bytes(65532))
    talk = '{"execute": "qmp_capabilities"}\n{"execute": "quit"}\n'
    done = run("system", "-drive", f"file={image},id=d0,format=raw", "-qmp", "stdio", stdin=talk)
    assert done.returncode == 0, done.stderr


def test_machine_errors_are_one_line():
    for words in (["-machine", "q35", "-qmp", "stdio"], [], ["-device", "nonsense", "-qmp", "stdio"], ["-qmp", "carrier-pigeon"]):
        done = run("system", *words)
        assert done.returncode == 1
        assert done.stderr.startswith("qemu-cli system: ")
        assert done.stderr.count("\n") == 1


def test_io_writes_and_reads(tmp_path):
    image = tmp_path / "a.raw"
    image.write_bytes(bytes(1 << 20))
    done = run("io", "-f", "raw", "-c", "write -P 0xa5 0 64k", "-c", "read -P 0xa5 0 64k", image)
    assert done.returncode == 0, done.stderr
    assert image.read_bytes()[:65536] == b"\xa5" * 65536
    assert run("io", "-f", "raw", image, stdin="read -P 0x11 0 512\n").returncode == 1
    assert "No such file" in run("io", tmp_path / "missing", "-c", "length").stderr


def test_nbd_serves_until_the_client_leaves(tmp_path):
    image = tmp_path / "a.raw"
    image.write_bytes(bytes(1 << 20))
    server = subprocess.Popen(command("nbd", "-f", "raw", "-p", "0", "-v", image), stderr=subprocess.PIPE, text=True)
    assert server.stderr is not None
    said = server.stderr.readline()
    assert said.startswith("listening on 127.0.0.1:")
    client = socket.create_connection(("127.0.0.1", int(said.rpartition(":")[2])))
    assert client.recv(8) == b"NBDMAGIC"
    client.close()
    server.terminate()
    server.wait(timeout=30)
    server.stderr.close()
    assert os.path.getsize(image) == 1 << 20
