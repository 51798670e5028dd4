"""What is kept ready for a guest that gives up rights, and what the processes that compile for it then are kept from."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest
from pyqemu.tcg_jit import EngineError, host, server, standby
from pyqemu.tcg_jit.client import CompileClient
from pyqemu.tcg_jit.rights import Missing, Standby

SPEC = ("tiny:Tiny", "")

CONFINED = """
import errno, os, socket, sys
from pyqemu.tcg_jit import standby
before = os.open("/dev/null", os.O_RDWR)
standby.confine(65534, 65534)
def refused(what):
    try:
        what()
    except OSError as error:
        return error.errno == errno.EPERM
    return False
done = [
    refused(lambda: os.open("/dev/null", os.O_RDONLY)), refused(os.fork), refused(lambda: os.kill(os.getpid(), 0)),
    refused(lambda: socket.socket(socket.AF_INET)), refused(lambda: os.listdir("/")), refused(lambda: os.stat("/")),
    refused(lambda: os.execv("/bin/true", ["true"])), refused(lambda: os.unlink("/nothing")), refused(lambda: os.setuid(0)),
]
os.write(before, b"x")
print(all(done), done)
sys.stdout.flush()
os._exit(0)
"""


def test_a_confined_process_can_compute_and_answer_and_nothing_else() -> None:
    run = subprocess.run([sys.executable, "-c", CONFINED], capture_output=True, text=True, timeout=60, check=False)
    assert (run.stdout.split(" ")[0], run.stderr, run.returncode) == ("True", "", 0), run.stdout


@pytest.fixture
def ready():
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    made = Standby(SPEC)
    yield made
    made.close()


def test_what_is_made_comes_with_the_answer(ready: Standby, tmp_path) -> None:
    client = CompileClient("", SPEC, ready)
    answer = client.compile(["addi", "nonsense"])
    [(code, symbols)] = answer["code"]
    assert answer["segment"] == "" and list(symbols) == ["addi"] and len(code) > 8 and list(answer["failed"]) == ["nonsense"]
    first = client.last_pid
    other = CompileClient("", SPEC, ready)
    assert other.compile(["bnez"])["code"] and other.last_pid != first
    client.close()
    other.close()


def test_the_standby_process_ends_with_the_last_who_could_ask_it(tmp_path) -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    process = subprocess.Popen([sys.executable, "-m", "pyqemu.tcg_jit.standby", *SPEC], stdin=theirs.fileno(), stdout=theirs.fileno())
    theirs.close()
    twin = ours.dup()
    ours.close()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1.5)
    twin.close()
    assert process.wait(60) == 0


def test_a_packet_without_a_descriptor_or_sender_is_nothing() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    theirs.setsockopt(socket.SOL_SOCKET, 16, 1)  # SO_PASSCRED
    with ours, theirs:
        ours.send(b"anything at all" * 9)
        assert standby.receive(theirs) == (-1, os.getuid(), os.getgid())
        here, there = os.pipe()
        socket.send_fds(ours, [b"x"], [here, there])  # the second is closed
        end, uid, gid = standby.receive(theirs) or (-1, -1, -1)
        assert end >= 0 and (uid, gid) == (os.getuid(), os.getgid())
        for fd in (end, here, there):
            os.close(fd)
        ours.close()
        assert standby.receive(theirs) is None


def test_nobody_there_is_said_in_one_line() -> None:
    client = CompileClient("", SPEC, Missing())  # type: ignore[arg-type]
    with pytest.raises(EngineError, match=r"cannot be started: \S+ cannot be run any more by user id \d+"):
        client.compile(["addi"])


def test_a_compile_process_without_work_ends_and_another_is_started(ready: Standby, monkeypatch: pytest.MonkeyPatch) -> None:
    client = CompileClient("", SPEC, ready)
    client.compile(["addi"])
    first = client.last_pid
    assert client._end is not None
    client._end.shutdown(socket.SHUT_WR)  # it sees the end of its input, as if it had gone by itself
    assert client.compile(["addi"])["code"]
    assert client.last_pid != first
    client.close()


def test_waiting_for_requests_has_an_end() -> None:
    here, there = os.pipe()
    assert server.receive(here, 0.01) is None
    os.close(there)
    os.close(here)


def test_descriptors_are_found_without_proc() -> None:
    fds = [os.open("/dev/null", os.O_RDONLY) for _ in range(3)]
    high = host.OwnFiles()
    with high:
        fds.append(high.high(os.dup(fds[0])))
    try:
        found = host._poll_fds()
        assert set(fds) <= set(found)
        assert set(found) == {fd for fd in host.list_fds() if os.path.exists(f"/proc/self/fd/{fd}")}
    finally:
        for fd in fds:
            os.close(fd)
