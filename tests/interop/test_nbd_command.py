"""``qemu-cli nbd`` beside qemu-nbd: TLS in all directions, options, listing, background, fast zeros."""

from __future__ import annotations

import os
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyqemu.block import IoError, OpenContext, UnsupportedError, UsageError, open_image
from pyqemu.block.nbd import Export, NbdServer, credentials_context
from pyqemu.block.objects import parse_objects
from pyqemu.block.ops.create import create_image

TOOLS = ("nbdinfo", "nbdcopy", "nbdsh", "qemu-nbd", "/usr/bin/qemu-img", "/usr/bin/qemu-io", "openssl")
MISSING = [tool for tool in TOOLS if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"needs libnbd-bin, python3-libnbd, qemu-utils, openssl: {MISSING}"
)

NBD = [sys.executable, "-m", "pyqemu.cli", "nbd"]
IMG, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
SIZE = 4 << 20
# nbdsh starts "python3": it must be Debian's, which has the binding.
ENV = os.environ | {"PATH": "/usr/bin:/bin"}


def run(*words: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=60, env=ENV, **options)  # type: ignore[call-overload, no-any-return]


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "disk.qcow2"
    create_image(str(path), "qcow2", SIZE)
    with open_image(path, read_only=False) as node:
        node.write(1 << 20, b"\x5a" * 200000)
    return path


@contextmanager
def server(command: list[str], *words: str | Path) -> Iterator[subprocess.Popen[str]]:
    """A server process, once its socket (the word after -k) is there."""
    arguments = list(map(str, words))
    sock = Path(arguments[arguments.index("-k") + 1])
    with subprocess.Popen([*command, *arguments], stderr=subprocess.PIPE, text=True) as process:
        for _ in range(1000):
            if sock.exists() or process.poll() is not None:
                break
            time.sleep(0.01)
        time.sleep(0.1)  # between having its name and listening
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                process.wait(10)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority, and certificates of a server ("localhost") and a client, as QEMU and libnbd name them."""
    folder = tmp_path_factory.mktemp("pki")

    def openssl(*words: str) -> None:
        done = subprocess.run(["openssl", *words], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    authority = ("-subj", "/CN=authority", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl(
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "ca-key.pem",
        "-out",
        "ca-cert.pem",
        "-days",
        "9",
        *authority,
    )
    for name, usage in (("server", "serverAuth"), ("client", "clientAuth")):
        openssl(
            "req",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            f"{name}-key.pem",
            "-out",
            f"{name}.csr",
            "-subj",
            f"/CN={name}",
        )
        (folder / "ext").write_text(
            f"subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage={usage}\nkeyUsage=digitalSignature,keyEncipherment\n"
        )
        openssl(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "ca-cert.pem", "-CAkey", "ca-key.pem", "-CAcreateserial"),
            *("-out", f"{name}-cert.pem", "-days", "9", "-extfile", "ext"),
        )
    return folder


def test_tls_server_with_real_clients(image: Path, keys: Path, tmp_path: Path) -> None:
    sock = tmp_path / "s"
    words = [
        "--object",
        f"tls-creds-x509,id=t,endpoint=server,dir={keys}",
        "--tls-creds",
        "t",
        "-t",
        "-e",
        "0",
        "-k",
        sock,
    ]
    with server(NBD, *words, image):
        shown = run("nbdinfo", f"nbds+unix:///?socket={sock}&tls-certificates={keys}&tls-hostname=localhost")
        assert "export-size: 4194304 (4M)" in shown.stdout and "TLS" in shown.stdout, shown.stderr
        client = ["--object", f"tls-creds-x509,id=t,endpoint=client,dir={keys}", "--image-opts"]
        spec = f"driver=nbd,server.type=unix,server.path={sock},tls-creds=t,tls-hostname=localhost"
        done = run(IO, *client, "-c", "read -P 0x5a 1M 200000", spec)
        assert done.returncode == 0 and "failed" not in done.stdout, done.stderr
        # Without TLS, and without a certificate of the client, nothing is served.
        assert run("nbdinfo", f"nbd+unix:///?socket={sock}").returncode != 0
        bare = tmp_path / "bare"
        bare.mkdir()
        shutil.copy(keys / "ca-cert.pem", bare)
        assert (
            run("nbdinfo", f"nbds+unix:///?socket={sock}&tls-certificates={bare}&tls-hostname=localhost").returncode
            != 0
        )
        listed = run(*NBD, "-L", "-k", sock, "--object", client[1], "--tls-creds", "t", "--tls-hostname", "localhost")
        assert "exports available: 1" in listed.stdout, listed.stderr


def test_tls_client_of_the_real_server(image: Path, keys: Path, tmp_path: Path) -> None:
    sock = tmp_path / "s"
    words = ["--object", f"tls-creds-x509,id=t,endpoint=server,dir={keys}", "--tls-creds", "t", "-t", "-k", sock]
    found = parse_objects([f"tls-creds-x509,id=t,endpoint=client,dir={keys}"])
    context = OpenContext(credentials=found.credentials)
    spec = f"driver=nbd,server.type=unix,server.path={sock},tls-creds=t"
    with server(["qemu-nbd"], *words, "-r", image):
        with open_image(spec + ",tls-hostname=localhost", image_opts=True, context=context) as node:
            assert node.read(1 << 20, 200000) == b"\x5a" * 200000
        with open_image(f"nbds+unix:///?socket={sock}&tls-certificates={keys}&tls-hostname=localhost") as node:
            assert node.read(1 << 20, 10) == b"\x5a" * 10
        with pytest.raises(IoError, match="TLS handshake failed"):
            open_image(spec + ",tls-hostname=elsewhere", image_opts=True, context=context)
        with pytest.raises(UsageError, match="tls-hostname"):
            open_image(spec, image_opts=True, context=context)
        with pytest.raises(IoError, match="TLS negotiation required"):
            open_image(f"nbd+unix:///?socket={sock}")
        with pytest.raises(UsageError, match="No TLS credentials with id 't'"):
            open_image(spec, image_opts=True)


def test_credentials_that_do_not_fit(keys: Path) -> None:
    found = parse_objects(
        [
            f"tls-creds-x509,id=s,endpoint=server,dir={keys}",
            "tls-creds-x509,id=gone,endpoint=server,dir=/nonexistent",
            "tls-creds-psk,id=p,endpoint=client,dir=/nonexistent",
            f"tls-creds-x509,id=prio,endpoint=client,dir={keys},priority=NORMAL",
        ]
    ).credentials
    with pytest.raises(UsageError, match="client endpoint"):
        credentials_context(found, "s", {}, server=False)
    with pytest.raises(UsageError, match="Unable to access credentials"):
        credentials_context(found, "gone", {}, server=True)
    with pytest.raises(UnsupportedError, match="priority"):
        credentials_context(found, "prio", {}, server=False)
    known = hasattr(ssl.SSLContext, "set_psk_server_callback")
    with pytest.raises(UsageError if known else UnsupportedError, match=r"keys\.psk" if known else "Python 3.13"):
        credentials_context(found, "p", {}, server=False)


@pytest.mark.parametrize("extra", [[], ["-r"], ["-e", "0"], ["-A", "-e", "3"]], ids=" ".join)
def test_listing_is_the_real_ones(extra: list[str], image: Path, tmp_path: Path) -> None:
    ours, real = tmp_path / "o", tmp_path / "r"
    text = []
    for command, sock in ((NBD, ours), (["qemu-nbd"], real)):
        with server(command, "-t", "-k", sock, "-x", "disk", "-D", "a disk", *extra, image):
            text.append(run("qemu-nbd", "-L", "-k", sock).stdout)
            text.append(run(*NBD, "-L", "-k", sock).stdout)
    assert "export: 'disk'" in text[0]
    assert text[0] == text[1] and text[2] == text[3]


def test_options(image: Path, tmp_path: Path) -> None:
    sock = tmp_path / "s"
    uri = f"nbd+unix:///?socket={sock}"
    with server(NBD, "-t", "-k", sock, "-o", "1M", "-s", image):
        assert "export-size: 3145728" in run("nbdinfo", uri).stdout
        assert run(IO, "-f", "raw", "-c", "read -P 0x5a 0 200000", "-c", "write -P 9 0 512", uri).returncode == 0
        assert "failed" not in run(IO, "-f", "raw", "-c", "read -P 9 0 512", uri).stdout
    with open_image(image) as node:
        assert node.read(1 << 20, 512) == b"\x5a" * 512
    assert not sock.exists()
    before = image.stat().st_blocks
    with server(NBD, "-t", "-k", sock, "--detect-zeroes", "on", "--discard", "ignore", image):
        assert (
            run(IO, "-f", "raw", "-c", "discard 1M 64k", "-c", "read -P 0x5a 1M 64k", uri).stdout.count("failed") == 0
        )
        assert run(IO, "-f", "raw", "-c", "write -P 0 2M 1M", uri).returncode == 0
    assert image.stat().st_blocks <= before
    with server(NBD, "-k", sock, image) as process:
        assert run("nbdinfo", "--size", uri).stdout == f"{SIZE}\n"
        assert process.wait(10) == 0  # it is not persistent


def test_background(image: Path, tmp_path: Path) -> None:
    sock, pid_file = tmp_path / "s", tmp_path / "pid"
    done = run(*NBD, "-t", "-k", sock, "--fork", "--pid-file", pid_file, image)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    pid = int(pid_file.read_text())
    assert run("nbdinfo", "--size", f"nbd+unix:///?socket={sock}").stdout == f"{SIZE}\n"
    os.kill(pid, signal.SIGTERM)
    for _ in range(500):
        if not sock.exists():
            break
        time.sleep(0.01)
    assert not sock.exists()
    failed = run(*NBD, "-k", sock, "--fork", tmp_path / "nonexistent")
    assert failed.returncode == 1 and "No such file" in failed.stderr and "Traceback" not in failed.stderr


def test_fast_zeros_and_holes(image: Path, tmp_path: Path) -> None:
    sock = tmp_path / "s"
    raw = tmp_path / "raw"
    raw.write_bytes(b"\x11" * SIZE)
    with (
        open_image(image, read_only=False) as node,
        open_image(raw, "raw", read_only=False) as flat,
        NbdServer([Export("a", node, read_only=False), Export("b", flat, read_only=False)], unix=str(sock)),
    ):
        script = (
            f"h.connect_uri('nbd+unix:///a?socket={sock}')\n"
            "assert h.can_fast_zero() and h.can_multi_conn() and h.can_cache() and h.can_df()\n"
            "h.zero(65536, 1 << 20, nbd.CMD_FLAG_FAST_ZERO)\n"
            "try:\n    h.zero(100, 1000, nbd.CMD_FLAG_FAST_ZERO)\n    raise SystemExit('was not refused')\n"
            "except nbd.Error as error:\n    assert error.errno in ('EOPNOTSUPP', 'ENOTSUP'), error\n"
            "h.cache(65536, 0)\n"
            "pieces = []\n"
            "h.pread_structured(1 << 20, 1 << 20, lambda data, at, kind, error: pieces.append((at, len(data), kind)))\n"
            "assert any(kind == nbd.READ_HOLE for _, _, kind in pieces), pieces\n"
            "assert any(kind == nbd.READ_DATA for _, _, kind in pieces), pieces\n"
        )
        done = run("nbdsh", "-c", script)
        assert done.returncode == 0, done.stderr


REFUSED = {
    "-c /dev/nbd0 IMAGE": "-c: kernel devices are not supported",
    "-d /dev/nbd0": "-d: kernel devices are not supported",
    "--tls-authz x IMAGE": "--tls-authz is not permitted without --tls-creds",
    "--tls-creds y --tls-authz x IMAGE": "--tls-authz is not supported",
    "--tls-creds x -k /tmp/x IMAGE": "No TLS credentials with id 'x'",
    "-k relative IMAGE": "socket path must be absolute",
    "--cache foo IMAGE": "Invalid cache mode `foo'",
    "--aio native IMAGE": "AIO mode 'native' is not supported",
    "--aio foo IMAGE": "Invalid aio mode 'foo'",
    "--discard foo IMAGE": "Invalid discard mode `foo'",
    "--detect-zeroes foo IMAGE": "Failed to parse detect_zeroes mode: invalid parameter value: foo",
    "--detect-zeroes unmap --discard ignore IMAGE": "setting detect-zeroes to unmap is not allowed",
    "-e many IMAGE": "Invalid shared device number 'many'",
    "-n --cache none IMAGE": "-n and --cache can only be specified once",
    "--bogus IMAGE": "unrecognized option '--bogus'",
    "-Z IMAGE": "invalid option -- 'Z'",
    "IMAGE -p": "option requires an argument -- 'p'",
    "--read-only=yes IMAGE": "option '--read-only' doesn't allow an argument",
    "-p 99999 IMAGE": "Invalid port '99999'",
    "-o foo IMAGE": "Invalid offset 'foo'",
    "-L IMAGE": "List mode is incompatible with a file name",
    "-L -x a": "List mode is incompatible with per-device settings",
    "-L -k /nonexistent": "Failed to connect to '/nonexistent': No such file or directory",
    "-f foo IMAGE": "Unknown driver 'foo'",
    "-B nosuch IMAGE": "nosuch",
    "-l nosuch IMAGE": "snapshot",
    "": "Invalid number of arguments",
}


@pytest.mark.parametrize("line", REFUSED)
def test_refused(line: str, image: Path) -> None:
    done = run(*NBD, *(str(image) if word == "IMAGE" else word for word in line.split()))
    assert done.returncode == 1 and REFUSED[line] in done.stderr and "Traceback" not in done.stderr, done.stderr
