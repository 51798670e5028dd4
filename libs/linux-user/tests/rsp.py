"""A small client of gdb's remote protocol, and a guest under it."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

from pyqemu.linux_user.gdb.packets import PacketReader, frame, unescape

PROGRAMS = Path(__file__).parents[3] / "tests" / "data" / "e2k" / "programs"
RUN = """
import sys
from pyqemu.linux_user.process import Process, exit_as
result = Process(sys.argv[2:], gdb=sys.argv[1], embedded=False).run()
exit_as(result)
"""


class Client:
    """A connection to a guest that waits for us.  ``program``: a path, or the name of one of the collected programs."""

    def __init__(self, program: str | Path, *arguments: str, suspend: bool = True, supported: str = "swbreak+") -> None:
        path = program if isinstance(program, Path) else PROGRAMS / program / f"{program}.elf"
        listener = socket.create_server(("127.0.0.1", 0))
        endpoint = f"fd:{listener.fileno()}" + ("" if suspend else ",suspend=n")
        self.process = subprocess.Popen(
            [sys.executable, "-c", RUN, endpoint, str(path), *arguments],
            pass_fds=[listener.fileno()], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.address = listener.getsockname()
        self.reader = PacketReader()
        self.items: list[bytes | str] = []
        self.socket = socket.create_connection(self.address, timeout=30)
        listener.close()
        self.features = self.ask(f"qSupported:{supported}")
        assert self.ask("QStartNoAckMode") == "OK"
        self.socket.sendall(b"+")

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()

    def send(self, text: str | bytes) -> None:
        self.socket.sendall(frame(text.encode("latin-1") if isinstance(text, str) else text))

    def receive_bytes(self) -> bytes:
        """The next packet."""
        while True:
            while self.items:
                item = self.items.pop(0)
                if isinstance(item, bytes):
                    return unescape(item)
            data = self.socket.recv(65536)
            if not data:
                raise EOFError("the server has closed the connection")
            self.items += self.reader.feed(data)

    def receive(self) -> str:
        return self.receive_bytes().decode("latin-1")

    def ask(self, text: str | bytes) -> str:
        self.send(text)
        return self.receive()

    # ---- conveniences ----
    def pc(self) -> int:
        return self.register(96)

    def register(self, number: int) -> int:
        return int.from_bytes(bytes.fromhex(self.ask(f"p{number:x}")), "little")

    def set_register(self, number: int, value: int) -> str:
        return self.ask(f"P{number:x}={value.to_bytes(8, 'little').hex()}")

    def memory(self, address: int, size: int) -> bytes:
        return bytes.fromhex(self.ask(f"m{address:x},{size:x}"))

    def transfer(self, what: str, annex: str = "", step: int = 0x300) -> bytes:
        out = b""
        while True:
            self.send(f"qXfer:{what}:read:{annex}:{len(out):x},{step:x}")
            part = self.receive_bytes()
            assert part[:1] in (b"m", b"l"), part
            out += part[1:]
            if part[:1] == b"l":
                return out

    def end(self) -> tuple[str, bytes]:
        """Let it run to its end: the last packet, and what the guest wrote."""
        self.send("vCont;c")
        last = self.receive()
        out, _ = self.process.communicate(timeout=60)
        return last, out


def stop_of(reply: str) -> tuple[int, dict[str, str]]:
    """(signal, fields) of a T packet."""
    assert reply[:1] == "T", reply
    return int(reply[1:3], 16), dict(item.partition(":")[::2] for item in reply[3:].split(";") if item)


def symbols(path: Path) -> dict[str, int]:
    """Symbols of a 64-bit little-endian ELF file."""
    data = path.read_bytes()
    u = lambda at, size: int.from_bytes(data[at : at + size], "little")  # noqa: E731
    out = {}
    table, size, count = u(40, 8), u(58, 2), u(60, 2)
    for i in range(count):
        at = table + i * size
        if u(at + 4, 4) != 2:
            continue
        strings = u(table + u(at + 40, 4) * size + 24, 8)
        start, length = u(at + 24, 8), u(at + 32, 8)
        for entry in range(start, start + length, 24):
            name = strings + u(entry, 4)
            out[data[name : data.index(b"\0", name)].decode()] = u(entry + 8, 8)
    return out
