"""Reading over http from a server on the loopback interface."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pyqemu.block import IoError, UnsupportedError, open_image
from pyqemu.block.ops.create import create_image

FILES: dict[str, bytes] = {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        return

    def do_HEAD(self) -> None:
        self.answer(body=False)

    def do_GET(self) -> None:
        self.answer(body=True)

    def answer(self, *, body: bool) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", f"http://{self.headers['Host']}/disk")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        data = FILES.get(self.path.removesuffix("?dumb"))
        if data is None:
            self.send_error(404)
            return
        status = 200
        if "Range" in self.headers:
            first, last = map(int, self.headers["Range"].removeprefix("bytes=").split("-"))
            data, status = data[first : last + 1], 206
        self.send_response(status)
        if not self.path.endswith("?dumb"):
            self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if body:
            self.wfile.write(data)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, bytes]]:
    path = tmp_path / "a.qcow2"
    create_image(str(path), "qcow2", 4 << 20)
    contents = random.Random(1).randbytes(1 << 20).ljust(4 << 20, b"\0")
    with open_image(path, read_only=False) as node:
        node.write(0, contents[: 1 << 20])
    FILES["/disk"] = path.read_bytes()
    web = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{web.server_port}", contents
    web.shutdown()
    thread.join()
    web.server_close()


@pytest.mark.parametrize("name", ["/disk", "/moved"])
def test_qcow2_over_http(server: tuple[str, bytes], name: str) -> None:
    base, contents = server
    with open_image(base + name) as node:
        assert node.format == "qcow2" and node.read(0, 4 << 20) == contents
        assert node.file and node.file.format == "http"


def test_refusals(server: tuple[str, bytes]) -> None:
    base, _ = server
    with pytest.raises(IoError, match="404"):
        open_image(base + "/absent")
    with pytest.raises(UnsupportedError, match="range"):
        open_image(base + "/disk?dumb")
    with pytest.raises(IoError, match="read-only"):
        open_image(base + "/disk", read_only=False)
