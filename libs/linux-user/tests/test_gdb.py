"""The debugger's server, driven by a client of our own and by the real gdb."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from pyqemu.linux_user.gdb import EndpointError, parse_endpoint
from pyqemu.linux_user.gdb.numbers import from_gdb, to_gdb
from pyqemu.linux_user.gdb.packets import ACK, BAD, INTERRUPT, NAK, PacketReader, escape, frame, unescape
from rsp import PROGRAMS, RUN, Client, stop_of, symbols

FIB = symbols(PROGRAMS / "fib" / "fib.elf")
IP, SP, PREDS, WD = 96, 97, 98, 129


def expected(name: str) -> dict[str, object]:
    return json.loads((PROGRAMS / name / "expected.json").read_text())


# ---- framing ------------------------------------------------------------------------------------------------------


def test_packets_survive_any_split():
    data = b"+" + frame(b"qC") + b"\x03-" + frame(escape(bytes(range(256)))) + b"$bad#00" + b"$x#zz"
    for size in (1, 2, 3, 7, len(data)):
        reader, items = PacketReader(), []
        for at in range(0, len(data), size):
            items += reader.feed(data[at : at + size])
        assert items[:4] == [ACK, b"qC", INTERRUPT, NAK]
        assert unescape(items[4]) == bytes(range(256))
        assert items[5:] == [BAD, BAD]


def test_run_lengths_are_expanded():
    assert unescape(b"0* ") == b"0000"  # the manual's example


def test_signal_numbers_are_the_protocols():
    assert [to_gdb(n) for n in (signal.SIGUSR1, signal.SIGBUS, signal.SIGCHLD, 33, 63, 64)] == [30, 10, 20, 45, 75, 78]
    assert all(from_gdb(to_gdb(n)) == n for n in range(1, 65) if n != 16)  # SIGSTKFLT has no number there


@pytest.mark.parametrize(
    ("text", "kind", "address", "suspend"),
    [
        ("1234", "tcp", ("127.0.0.1", 1234), True),
        (":1234", "tcp", ("127.0.0.1", 1234), True),
        ("0.0.0.0:99,suspend=n", "tcp", ("0.0.0.0", 99), False),
        ("[::1]:99", "tcp", ("::1", 99), True),
        ("/tmp/a.%d", "unix", "/tmp/a.PID", True),
        ("sock", "unix", "sock", True),
        ("fd:5", "fd", 5, True),
    ],
)
def test_endpoints(text, kind, address, suspend):
    got = parse_endpoint(text)
    if isinstance(address, str):
        address = address.replace("PID", str(os.getpid()))
    assert (got.kind, got.address, got.suspend) == (kind, address, suspend)


@pytest.mark.parametrize("text", ["", "1234,wait=1", "70000", "fd:x"])
def test_wrong_endpoints_are_named(text):
    with pytest.raises(EndpointError, match="-g"):
        parse_endpoint(text)


# ---- registers and memory -------------------------------------------------------------------------------------------


def test_the_guest_waits_at_its_first_instruction():
    with Client("fib") as gdb:
        signo, fields = stop_of(gdb.ask("?"))
        assert signo == 5
        tid = fields["thread"]
        assert gdb.pc() == FIB["_start"]
        assert int.from_bytes(bytes.fromhex(fields["60"]), "little") == FIB["_start"]
        assert gdb.ask("qC") == f"QC{tid}"
        assert gdb.ask("qfThreadInfo") == f"m{tid}"
        assert gdb.ask("qsThreadInfo") == "l"
        assert gdb.ask(f"T{tid}") == "OK"
        assert gdb.ask("T1").startswith("E")
        assert gdb.ask("qAttached") == "0"
        assert gdb.ask("vMustReplyEmpty") == ""
        assert gdb.ask("Z2,1000,8") == ""  # no watchpoints
        assert gdb.ask("p9999").startswith("E")
        assert gdb.ask("mzz") == "E16"
        last, out = gdb.end()
    assert last == "W00"
    assert out.decode() == expected("fib")["stdout"]


def test_the_description_names_every_register_in_order():
    with Client("fib") as gdb:
        tree = ElementTree.fromstring(gdb.transfer("features", "target.xml"))
        assert tree.find("architecture") is None
        rows = {int(reg.get("regnum")): reg for reg in tree.iter("reg")}
        names = {number: reg.get("name") for number, reg in rows.items()}
        assert [names[n] for n in (0, 63, 64, 95, IP, SP, PREDS, WD)] == [
            "r0",
            "r63",
            "g0",
            "g31",
            "ip",
            "sp",
            "preds",
            "wd",
        ]
        assert {"ctpr1", "ctpr3", "psp_lo", "psp_hi", "pcsp_hi", "usd_hi", "br", "lsr", "upsr", "pfpfr", "cr0_hi"} <= {
            *names.values()
        }
        everything = gdb.ask("g")
        at = 0
        for number in sorted(rows):
            size = int(rows[number].get("bitsize")) // 4
            if number != 144:  # clkr runs
                assert everything[at : at + size] == gdb.ask(f"p{number:x}")
            at += size
        assert at == len(everything)
        # a new program has a window of 16 registers
        assert [n for n in range(64) if "x" not in gdb.ask(f"p{n:x}")] == list(range(16))


def test_registers_can_be_changed():
    with Client("fib") as gdb:
        for number, value in (
            (3, 0x1234567890ABCDEF),
            (70, 7),
            (PREDS, 5),
            (SP, gdb.register(SP) - 64),
            (128 + 0x16, 99),
        ):
            assert gdb.set_register(number, value) == "OK"
            assert gdb.register(number) == value
        assert gdb.set_register(128 + 0x83, 0x0010_0001_0000_0007) == "OK"  # lsr, through the meaning of rwd
        assert gdb.register(128 + 0x83) == 0x0010_0001_0000_0007
        assert gdb.set_register(20, 1) == "E01"  # beyond the window
        assert gdb.set_register(WD, 1) == "E01"
        everything = gdb.ask("g")
        changed = "11" * 8 + everything[16:]
        assert gdb.ask(f"G{changed}") == "OK"
        assert gdb.register(0) == 0x1111111111111111
        assert gdb.register(3) == 0x1234567890ABCDEF


def test_memory_can_be_read_and_written_anywhere():
    with Client("fib") as gdb:
        text, low = FIB["_start"], PROGRAMS / "fib" / "fib.elf"
        code = gdb.memory(text, 64)
        assert code in low.read_bytes()
        assert gdb.ask("m0,8") == "E0e"
        assert gdb.ask(f"m{1 << 63:x},8") == "E0e"
        assert gdb.ask(f"M{1 << 63:x},1:00") == "E0e"
        sp = gdb.register(SP)
        top = -(-sp // 4096) * 4096 + 65536
        assert 0 < len(gdb.ask(f"m{sp:x},{top - sp:x}")) // 2 < top - sp  # what is there, up to the end of the stack
        assert gdb.ask(f"M{sp - 64:x},4:01020304") == "OK"
        assert gdb.ask(b"X%x,4:" % (sp - 60) + escape(b"#$}*")) == "OK"
        assert gdb.memory(sp - 64, 8) == b"\1\2\3\4#$}*"
        assert gdb.ask(f"M{text:x},40:{code.hex()}") == "OK"  # read-only for the guest itself
        assert gdb.memory(text, 64) == code


# ---- running ----------------------------------------------------------------------------------------------------------


def test_a_breakpoint_counts_the_calls():
    with Client("fib") as gdb:
        assert gdb.ask(f"Z0,{FIB['fib']:x},8") == "OK"
        hits = []
        for _ in range(25):
            reply = gdb.ask("vCont;c")
            signo, fields = stop_of(reply)
            assert (signo, fields["swbreak"]) == (5, "")
            assert gdb.pc() == FIB["fib"]
            hits.append(gdb.register(0))
        # the program calls fib(0), fib(1), fib(2)...; fib(2) calls fib(1) and fib(0), and so on
        assert hits == calls_of_fib(25)
        assert gdb.ask(f"z0,{FIB['fib']:x},8") == "OK"
        last, out = gdb.end()
    assert last == "W00"
    assert out.decode() == expected("fib")["stdout"]


def calls_of_fib(count: int) -> list[int]:
    out: list[int] = []

    def fib(n: int) -> None:
        out.append(n)
        if n >= 2:
            fib(n - 1)
            fib(n - 2)

    n = 0
    while len(out) < count:
        fib(n)
        n += 1
    return out[:count]


def test_steps_are_single_bundles_and_skip_none():
    """The addresses seen by stepping are those of decoded bundles, each the successor of the one before or a transfer."""
    from pyqemu.targets.e2k.decode import decode

    with Client("fib") as gdb:
        low = min(FIB["_start"], FIB["fib"]) & -4096
        code = gdb.memory(low, 0x1000)
        pc, path = gdb.pc(), []
        for _ in range(120):
            path.append(pc)
            stop_of(gdb.ask("vCont;s"))
            pc = gdb.pc()
        bundles = [decode(code, at - low, 4, at) for at in path]
        for here, bundle, following in zip(path, bundles, path[1:], strict=False):
            assert following == here + bundle.size or bundle.transfer, hex(here)
        assert any(bundle.transfer for bundle in bundles)
        # The same program again with a breakpoint on each of these addresses stops at them in the same order.
        with Client("fib") as other:
            for at in set(path):
                assert other.ask(f"Z0,{at:x},8") == "OK"
            again = [other.pc()]
            for _ in range(119):
                stop_of(other.ask("c"))
                again.append(other.pc())
        assert again == path


def test_a_range_is_stepped_without_reports():
    with Client("fib") as gdb:
        start = gdb.pc()
        path = []
        while gdb.pc() < start + 0x18:
            stop_of(gdb.ask("s"))
            path.append(gdb.pc())
    with Client("fib") as gdb:
        stop_of(gdb.ask(f"vCont;r{start:x},{start + 0x18:x}"))
        assert gdb.pc() == path[-1]


def test_a_loop_is_interrupted(guest, tmp_path):
    guest.asm("MOV 5, %dr8", "again:", "addd %dr8, 1, %dr8", "disp %ctpr1, again", "ct %ctpr1")
    with Client(guest.build(tmp_path)) as gdb:
        gdb.send("vCont;c")
        gdb.socket.sendall(b"\x03")
        signo, _ = stop_of(gdb.receive())
        assert signo == 2
        count = gdb.register(8)
        assert count >= 0
        gdb.send("c")
        gdb.socket.sendall(b"\x03")
        assert stop_of(gdb.receive())[0] == 2
        assert gdb.register(8) >= count
        # out of the loop by hand
        assert gdb.ask("vKill;1") == "OK"
        assert gdb.process.wait(60) == -signal.SIGKILL


def test_memory_written_into_translated_code_counts():
    with Client("fib") as gdb:
        assert gdb.ask(f"Z0,{FIB['fib']:x},8") == "OK"
        for _ in range(5):
            stop_of(gdb.ask("c"))
        assert gdb.ask(f"z0,{FIB['fib']:x},8") == "OK"
        # The first bundle of fib becomes one that does not exist.
        code = gdb.memory(FIB["fib"], 8)
        assert gdb.ask(f"M{FIB['fib']:x},8:{'ff' * 8}") == "OK"
        signo, _ = stop_of(gdb.ask("c"))
        assert signo == 4
        assert gdb.pc() == FIB["fib"]
        assert gdb.ask(f"M{FIB['fib']:x},8:{code.hex()}") == "OK"
        last, out = gdb.end()  # without the signal: the bundle is tried again
    assert last == "W00"
    assert out.decode() == expected("fib")["stdout"]


# ---- signals ------------------------------------------------------------------------------------------------------------


def test_faults_are_shown_first_and_then_handled():
    with Client("segv") as gdb:
        seen = []
        reply = gdb.ask("vCont;c")
        while reply[0] == "T":
            signo, _ = stop_of(reply)
            info = gdb.transfer("siginfo")
            seen.append((signo, struct.unpack_from("<iii", info)))
            reply = gdb.ask(f"vCont;C{signo:02x}")
        assert seen == [(11, (11, 0, 1)), (11, (11, 0, 2))]
        assert reply == "W00"
        out, _ = gdb.process.communicate(timeout=60)
    assert out.decode() == expected("segv")["stdout"]


def test_a_step_with_a_signal_ends_at_the_handler():
    names = symbols(PROGRAMS / "segv" / "segv.elf")
    with Client("segv") as gdb:
        stop_of(gdb.ask("c"))
        fault = gdb.pc()
        assert gdb.ask("qXfer:siginfo:read::0,80")[0] in "ml"
        stop_of(gdb.ask("vCont;S0b"))
        handler = gdb.pc()
        assert handler != fault
        assert handler in names.values()
        assert gdb.register(0) == signal.SIGSEGV
        assert gdb.ask("qXfer:siginfo:read::0,80") == "E01"


def test_passed_signals_are_not_shown_and_death_is_reported():
    want = expected("signal")
    with Client("signal") as gdb:
        assert gdb.ask("QPassSignals:1e;") == "OK"  # SIGUSR1
        last, out = gdb.end()
        assert last == "X1e"
        assert out.decode() == want["stdout"]
        assert gdb.process.wait(60) == -want["signal"]


def test_a_signal_can_be_kept_from_the_guest():
    with Client("signal") as gdb:
        stops = []
        reply = gdb.ask("c")
        while reply[0] == "T":
            stops.append(stop_of(reply)[0])
            reply = gdb.ask("c")
        assert set(stops) == {30}
        assert reply[0] == "W"  # it would have died of the last one
        out, _ = gdb.process.communicate(timeout=60)
        assert b"handled 0\n" in out
        assert b"handled 10" not in out


# ---- threads, files, ends -------------------------------------------------------------------------------------------------


def test_threads_are_listed_and_stop_together():
    with Client("threads") as gdb:
        names = symbols(PROGRAMS / "threads" / "threads.elf")
        worker = names["thread"]
        assert gdb.ask(f"Z0,{worker:x},8") == "OK"
        _, fields = stop_of(gdb.ask("vCont;c"))
        assert gdb.pc() == worker
        tids = gdb.ask("qfThreadInfo")[1:].split(",")
        assert len(tids) >= 2
        assert fields["thread"] in tids
        rows = ElementTree.fromstring(gdb.transfer("threads"))
        assert {row.get("id") for row in rows} == set(tids)
        for tid in tids:
            assert gdb.ask(f"Hg{tid}") == "OK"
            assert gdb.pc() > 0
        assert gdb.ask("Hg1").startswith("E")
        # One thread alone can be stepped; nobody else moves.
        others = [tid for tid in tids if tid != fields["thread"]]
        places = []
        for tid in others:
            gdb.ask(f"Hg{tid}")
            places.append(gdb.pc())
        _, after = stop_of(gdb.ask(f"vCont;s:{fields['thread']}"))
        assert after["thread"] == fields["thread"]
        for tid, place in zip(others, places, strict=True):
            gdb.ask(f"Hg{tid}")
            assert gdb.pc() == place
        assert gdb.ask(f"z0,{worker:x},8") == "OK"
        last, out = gdb.end()
    assert last == "W00"
    assert out.decode() == expected("threads")["stdout"]


def test_files_and_auxiliary_vector():
    with Client("fib") as gdb:
        path = gdb.transfer("exec-file")
        assert path.decode() == str(PROGRAMS / "fib" / "fib.elf")
        auxv = dict(struct.iter_unpack("<QQ", gdb.transfer("auxv")))
        assert auxv[9] == FIB["_start"]
        assert gdb.ask("vFile:setfs:0") == "F0"
        fd = gdb.ask(f"vFile:open:{path.hex()},0,0")
        assert fd == "F0"
        gdb.send("vFile:pread:0,40,0")
        head = gdb.receive_bytes()
        assert head == b"F40;" + Path(path.decode()).read_bytes()[:64]
        gdb.send("vFile:fstat:0")
        stat = gdb.receive_bytes()
        assert struct.unpack_from(">Q", stat[4:], 28)[0] == os.path.getsize(path)
        assert gdb.ask("vFile:close:0") == "F0"
        assert gdb.ask("vFile:close:0") == "F-1,9"
        assert gdb.ask(f"vFile:open:{path.hex()},1,0") == "F-1,1e"  # for reading only
        assert gdb.ask(f"vFile:open:{b'/no/such/file'.hex()},0,0") == "F-1,2"
        assert gdb.ask(f"vFile:open:{b'/proc/self/maps'.hex()},0,0") == "F0"
        gdb.send("vFile:pread:0,1000,0")
        assert b"[procedure stack]" in gdb.receive_bytes()
        text = bytes.fromhex(gdb.ask(f"qRcmd,{b'info mem'.hex()}")).decode()
        assert "[chain stack]" in text


def test_monitor_shows_what_gdb_cannot():
    with Client("fib") as gdb:

        def monitor(command: str) -> list[str]:
            return bytes.fromhex(gdb.ask(f"qRcmd,{command.encode().hex()}")).decode().splitlines()

        lines = monitor(f"disas {FIB['fib']:#x} 2")
        assert len(lines) == 2 and lines[0].startswith(f"{FIB['fib']:#x}  setwd")
        assert len(monitor("disas")) == 10
        assert monitor("disas here") == ["disas: numbers are expected, an address and how many instructions"]
        assert "disas: " in monitor("disas 0x10")[0]
        assert any("chain record at" in line for line in monitor("registers"))
        assert any("disas" in line for line in monitor("help"))


def test_a_detached_guest_goes_on():
    with Client("fib") as gdb:
        assert gdb.ask(f"Z0,{FIB['fib']:x},8") == "OK"
        stop_of(gdb.ask("c"))
        assert gdb.ask("D") == "OK"
        out, _ = gdb.process.communicate(timeout=60)
        assert gdb.process.returncode == 0
    assert out.decode() == expected("fib")["stdout"]


def test_a_lost_connection_is_a_detach():
    with Client("fib") as gdb:
        gdb.socket.close()
        out, _ = gdb.process.communicate(timeout=60)
    assert out.decode() == expected("fib")["stdout"]


def test_forks_are_left_alone():
    want = expected("forkpipe")
    with Client("forkpipe") as gdb:
        gdb.ask("QPassSignals:14;")  # SIGCHLD
        last, out = gdb.end()
    assert last == f"W{want['exit']:02x}"
    assert out.decode() == want["stdout"]


def test_acknowledgements_and_damaged_packets():
    with Client("fib") as gdb, socket.create_connection(gdb.address, timeout=60) as second:
        gdb.ask("D")  # the second in the queue is served when the first has gone, if the guest still runs
        try:
            second.sendall(b"$qC#00")
            answer = second.recv(1)
        except ConnectionError:  # the guest's end has closed what waited in the queue
            answer = b""
        assert answer in (b"-", b"")


def test_a_new_image_is_announced_to_those_who_ask():
    want = expected("reexec")
    for supported, count in (("swbreak+", 0), ("exec-events+", 1)):
        with Client("reexec", supported=supported) as gdb:
            reply = gdb.ask("vCont;c")
            seen = []
            while reply[0] == "T":
                fields = stop_of(reply)[1]
                seen.append(bytes.fromhex(fields["exec"]).decode())
                reply = gdb.ask("vCont;c")
            assert len(seen) >= count
            assert all(path == str(PROGRAMS / "reexec" / "reexec.elf") for path in seen)
            assert reply == f"W{want['exit']:02x}"
            out, _ = gdb.process.communicate(timeout=60)
            assert out.decode() == want["stdout"]


def test_a_debugger_may_come_later(guest, tmp_path):
    guest.asm("MOV 5, %dr8", "again:", "addd %dr8, 1, %dr8", "disp %ctpr1, again", "ct %ctpr1")
    with Client(guest.build(tmp_path), suspend=False) as gdb:
        stop_of(gdb.ask("?"))
        for _ in range(20):  # into the loop, if it came so early
            stop_of(gdb.ask("s"))
        first = gdb.register(8)
        for _ in range(6):
            stop_of(gdb.ask("s"))
        assert gdb.register(8) == first + 2  # three bundles each time round
        assert gdb.ask("D") == "OK"
        with socket.create_connection(gdb.address, timeout=60) as second:  # and again
            second.sendall(frame(b"?"))
            answer = b""
            while b"#" not in answer:
                answer += second.recv(4096)
        assert answer.startswith(b"+$T05")


def test_unix_sockets(tmp_path):
    path = tmp_path / "gdb"
    for _ in range(2):  # the second time over the remains of the first
        with parse_endpoint(str(path)).listen() as listener, socket.socket(socket.AF_UNIX) as client:
            client.connect(str(path))
            assert listener.fileno() > 100
            with pytest.raises(EndpointError, match="listens"):
                parse_endpoint(str(path)).listen()
    other = tmp_path / "file"
    other.write_text("")
    with pytest.raises(EndpointError, match="no socket"):
        parse_endpoint(str(other)).listen()
    assert other.exists()


def test_a_guest_that_sleeps_in_a_call_is_stopped_and_killed(guest, tmp_path):
    guest.quads("fds", 0, 0)
    guest.quads("buffer", 0)
    guest.call("pipe", "&fds")
    guest.asm("LA fds, %dr0", "ldw %dr0, 0, %dr9")
    guest.call("write", 1, "&buffer", 1)
    guest.call("read", "%dr9", "&buffer", 1)
    with Client(guest.build(tmp_path)) as gdb:
        gdb.send("c")
        assert gdb.process.stdout is not None
        assert gdb.process.stdout.read(1) == b"\0"  # it is about to sleep
        for _ in range(3):
            gdb.socket.sendall(b"\x03")
            assert stop_of(gdb.receive())[0] == 2
            assert gdb.ask("qfThreadInfo")[0] == "m"
            gdb.send("vCont;c")
        gdb.socket.sendall(b"\x03")
        stop_of(gdb.receive())
        gdb.send("k")
        assert gdb.process.wait(60) == -signal.SIGKILL


def test_kill():
    with Client("fib") as gdb:
        gdb.send("k")
        assert gdb.process.wait(60) == -signal.SIGKILL


def test_an_endpoint_that_is_taken_is_an_error(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        endpoint = str(taken.getsockname()[1])
        program = str(PROGRAMS / "fib" / "fib.elf")
        done = subprocess.run(
            [sys.executable, "-c", RUN, endpoint, program], capture_output=True, text=True, timeout=60, check=False
        )
    assert "cannot listen" in done.stderr
    assert done.stdout == ""


# ---- the real gdb ------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("gdb") is None, reason="gdb is not installed")
def test_the_real_gdb():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        program = str(PROGRAMS / "fib" / "fib.elf")
        guest = subprocess.Popen(
            [sys.executable, "-c", RUN, f"fd:{listener.fileno()}", program],
            pass_fds=[listener.fileno()], stdout=subprocess.PIPE,
        )  # fmt: skip
    commands = [
        "set debuginfod enabled off", "set pagination off", f"target remote 127.0.0.1:{port}", "info registers ip rip sp g13",
        f"x/8gx {FIB['_start']:#x}", "stepi", "printf \"after %#lx\\n\", $pc", f"break *{FIB['fib']:#x}", "continue", "continue",
        "printf \"argument %ld\\n\", $r0", "set var $r0 = 77", "printf \"now %ld\\n\", $r0", "set var $r0 = 1", "info threads",
        "info auxv", "delete", "continue",
    ]  # fmt: skip
    words = [word for command in commands for word in ("-ex", command)]
    done = subprocess.run(["gdb", "-nx", "-batch", *words], capture_output=True, text=True, timeout=120, check=False)
    out, _ = guest.communicate(timeout=60)
    text = done.stdout
    assert f"ip             {FIB['_start']:#x}" in text, text + done.stderr
    assert f"rip            {FIB['_start']:#x}" in text
    assert f"{FIB['_start']:#x} <_start>:" in text
    assert f"after {FIB['_start'] + 16:#x}" in text
    assert text.count("Breakpoint 1, ") == 2
    assert "argument 1\n" in text
    assert "now 77\n" in text
    assert f"{FIB['_start']:#x}" in text.partition("AT_ENTRY")[2].partition("\n")[0]
    assert "exited normally" in text
    assert out.decode() == expected("fib")["stdout"]
