"""A machine behind sockets, in an own process, as a command would start it."""

import json
import os
import socket
import subprocess
import sys

import pytest
from pyqemu.qdev import Machine, QdevError, Stdio, UnsupportedError
from pyqemu.qdev.serve import Service, listen

PROGRAM = """
import os, sys
from pyqemu.qdev import Machine, Stdio
from pyqemu.qdev.serve import Service
service = Service(Machine(ram_base=0, ram_size=4096), Stdio(0, lambda data: os.write(1, data)))
for kind, address in zip(sys.argv[1::2], sys.argv[2::2]):
    getattr(service, "add_" + kind)(address)
print("ready", flush=True)
service.run()
"""


class Peer:
    def __init__(self, path):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(20)
        self.sock.connect(str(path))
        self.file = self.sock.makefile("rwb", buffering=0)

    def ask(self, line):
        self.file.write(line.encode() + b"\n")
        return self.file.readline().decode().strip()


def test_none_machine_in_a_process(tmp_path):
    places = {kind: tmp_path / kind for kind in ("qmp", "qtest", "monitor")}
    arguments = [x for kind, path in places.items() for x in (kind, f"unix:{path},server=on,wait=off")]
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments], stdout=subprocess.PIPE)
    try:
        assert process.stdout.readline() == b"ready\n"
        qtest, monitor, qmp = Peer(places["qtest"]), Peer(places["monitor"]), Peer(places["qmp"])
        assert qtest.ask("writel 0x10 0x12345678") == "OK"
        assert monitor.ask("xp /1xw 0x10") == "(qemu) 0000000000000010: 0x12345678"
        assert "QMP" in json.loads(qmp.file.readline())
        assert json.loads(qmp.ask('{"execute": "qmp_capabilities"}')) == {"return": {}}
        assert json.loads(qmp.ask('{"execute": "quit"}'))["event"] == "SHUTDOWN"
        assert json.loads(qmp.file.readline()) == {"return": {}}
        assert process.wait(20) == 0
        for peer in (qtest, monitor, qmp):
            peer.file.close()
            peer.sock.close()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_console_on_a_socket(tmp_path):
    console, qtest, later = (tmp_path / n for n in ("console", "qtest", "later"))
    board = "host: pci-host-ecam @ 0x30000000\nuart: serial-16550 @ 0x10000000 chardev=c0"
    arguments = ["chardev", f"socket,id=c0,path={console},server=on,wait=off", "board", board,
                 "device", "virtio-rng-pci,id=r0,addr=3", "qtest", f"unix:{qtest}", "qmp", f"unix:{later}"]  # fmt: skip
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments], stdout=subprocess.PIPE)
    try:
        assert process.stdout.readline() == b"ready\n"
        terminal, tester, monitor = Peer(console), Peer(qtest), Peer(later)
        assert tester.ask("readl 0x30018000") == "OK 0x0000000010441af4"
        terminal.sock.sendall(b"k")
        # The byte travels through another socket than the question.
        assert any(tester.ask("readb 0x10000005") == "OK 0x0000000000000061" for _ in range(10_000))
        assert tester.ask("readb 0x10000000") == "OK 0x000000000000006b"
        assert tester.ask("writeb 0x10000000 0x21") == "OK" and terminal.sock.recv(9) == b"!"
        monitor.file.readline()
        monitor.ask('{"execute": "qmp_capabilities"}')
        address = {"type": "unix", "data": {"path": str(tmp_path / "c1")}}
        add = {"execute": "chardev-add", "arguments": {"id": "c1", "backend": {"type": "socket", "data": {"addr": address}}}}
        assert json.loads(monitor.ask(json.dumps(add))) == {"return": {}}
        Peer(tmp_path / "c1").sock.close()
        assert json.loads(monitor.ask('{"execute": "chardev-remove", "arguments": {"id": "c1"}}')) == {"return": {}}
        monitor.ask('{"execute": "quit"}')
        assert process.wait(20) == 0
        for peer in (terminal, tester, monitor):
            peer.file.close()
            peer.sock.close()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.mark.parametrize("call", [
    ("chardev", "tape,id=x"), ("chardev", "null"), ("chardev", "socket,id=x,path=/dev/null/x"), ("device", "id=x"),
    ("chardev", "socket,id=x,path=y,wait=on"), ("chardev", "mux,id=x"), ("chardev", "null,id=x,mux=maybe"),
    ("chardev", "mux,id=x,chardev=y"), ("chardev", "null,id=x,colour=red"), ("device", "virtio-rng"), ("board", "?"),
])  # fmt: skip
def test_options_with_mistakes(call):
    service = Service(Machine())
    with pytest.raises(QdevError):
        getattr(service, f"add_{call[0]}")(call[1])
    service.close()


def test_shared_chardevs():
    service = Service(Machine())
    service.add_chardev("ringbuf,id=c0")
    service.add_chardev("mux,id=m0,chardev=c0")
    service.add_chardev("ringbuf,id=m1,mux=on")
    service.add_board("a: pl011 @ 0x1000 chardev=m0\nb: serial-16550 @ 0x2000 chardev=m0\nc: pl011 @ 0x3000 chardev=m1")
    memory = service.machine.memory
    service.machine.chardev("c0").feed(b"x\x01cy")
    service.machine.chardev("m1-base").feed(b"z")
    assert [memory.load(at, 4 if at != 0x2000 else 1) for at in (0x1000, 0x2000, 0x3000)] == [ord(c) for c in "xyz"]
    memory.store(0x1000, 0x31, 4)
    memory.store(0x2000, 0x32, 1)
    assert service.machine.chardev("c0").read(9) == b"12"
    service.close()


def test_qmp_over_stdio():
    requests = b'{"execute": "qmp_capabilities"}{"execute": "query-status"}\n{"execute": "quit"}\n'
    done = subprocess.run([sys.executable, "-c", PROGRAM, "qmp", "stdio"], input=requests, capture_output=True, timeout=30)
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith(b"{")]
    assert [next(iter(json.loads(line))) for line in lines] == ["QMP", "return", "return", "timestamp", "return"]


@pytest.mark.parametrize("text", ["", "unix:", "tcp:localhost", "tcp:localhost:x", "pipe:x", "unix:/dev/null/x",
                                  "unix:x,server=off", "tcp:127.0.0.1:99999"])  # fmt: skip
def test_bad_addresses(text):
    with pytest.raises(QdevError):
        listen(text)


def test_listening_on_any_port():
    sock = listen("tcp:127.0.0.1:0,server=on")
    assert sock.getsockname()[1] > 0
    sock.close()


def test_streams_are_lent_by_the_application_to_one_user():
    ours, theirs = os.pipe()
    said = []
    service = Service(Machine(), Stdio(ours, said.append))
    service.add_chardev("stdio,id=c")
    with pytest.raises(QdevError, match="once"):
        service.add_qmp("stdio")
    service.machine.chardev("c").write(b"x")
    os.write(theirs, b"in")
    assert service.loop.step(5) and service.machine.chardev("c")._waiting == b"in"
    service.machine.chardev("c").close()
    service.add_monitor("stdio")
    os.write(theirs, b"info status\n")
    assert service.loop.step(5)
    assert b"".join(said).startswith(b"x(qemu) ") and b"running" in said[-1]
    os.close(theirs)
    assert service.loop.step(5), "the end of the input"
    assert not service.loop.step(0)
    service.close()
    os.close(ours)


@pytest.mark.parametrize("call", [("qmp", "stdio"), ("monitor", "stdio"), ("chardev", "stdio,id=c")])
def test_no_streams_no_stdio(call):
    service = Service(Machine())
    with pytest.raises(UnsupportedError, match="standard streams"):
        getattr(service, f"add_{call[0]}")(call[1])
    service.close()
