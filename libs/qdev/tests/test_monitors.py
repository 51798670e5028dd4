"""QMP with the client other people use, QMP with bad input, HMP, qtest."""

import asyncio
import json
import random
import socket
import threading

import pytest
from boards import RAM, everything
from pyqemu.memory import AddressSpace, IoOps, IoRegion
from pyqemu.qdev import CommandNotFound, Machine, MainLoop, QdevError, RingbufChardev, keyval, schema
from pyqemu.qdev._commands import COMMANDS
from pyqemu.qdev.hmp import HumanMonitor
from pyqemu.qdev.qmp import JsonStream, QmpServer, QmpSession
from pyqemu.qdev.qtest import QtestServer, QtestSession


class Client:
    """A session without a socket."""

    def __init__(self, machine=None, *, negotiate=True):
        self.machine = machine or everything()
        self.sent = []
        self.session = QmpSession(self.machine, lambda data: self.sent.append(json.loads(data)))
        self.greeting = self.sent.pop()
        if negotiate:
            self.ask("qmp_capabilities")

    def raw(self, data):
        self.session.feed(data)
        out, self.sent[:] = list(self.sent), []
        return out

    def ask(self, name, /, **arguments):
        (answer,) = (m for m in self.raw(json.dumps({"execute": name, "arguments": arguments}).encode()) if "event" not in m)
        return answer["return"] if "return" in answer else answer["error"]


def test_a_real_qmp_client_drives_an_empty_machine(tmp_path):
    qmp = pytest.importorskip("qemu.qmp")
    machine, loop = Machine(ram_base=RAM, ram_size=1 << 16), MainLoop()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "qmp"))
    listener.listen()
    server = QmpServer(machine, loop, listener)
    machine.subscribe(lambda event, data: loop.stop() if event == "SHUTDOWN" else None)
    thread = threading.Thread(target=loop.run, daemon=True)
    thread.start()

    async def talk():
        client = qmp.QMPClient("test")
        await client.connect(str(tmp_path / "qmp"))
        with client.listener() as events:
            assert (await client.execute("query-status"))["running"] is True
            names = {c["name"] for c in await client.execute("query-commands")}
            assert {"qom-get", "device_add", "quit"} <= names
            await client.execute("chardev-add", {"id": "c0", "backend": {"type": "ringbuf", "data": {"size": 64}}})
            await client.execute("stop")
            assert (await events.get())["event"] == "STOP"
            with pytest.raises(qmp.ExecuteError, match="bus found"):
                await client.execute("device_add", {"driver": "virtio-rng"})
            await client.execute("quit")
            assert (await events.get())["event"] == "SHUTDOWN"
        await client.disconnect()

    asyncio.run(talk())
    thread.join(10)
    assert not thread.is_alive() and machine.shutdown_requested
    server.close()
    loop.close()


def test_a_client_that_never_reads_loses_its_connection_and_stops_nobody():
    machine, loop = everything(), MainLoop()
    listener = socket.create_server(("127.0.0.1", 0))
    server = QmpServer(machine, loop, listener)
    deaf = socket.create_connection(listener.getsockname())
    assert loop.step(5)
    deaf.sendall(b'{"execute": "qmp_capabilities"}')
    request = b'{"execute": "query-qmp-schema"}' * 50
    for _ in range(100):
        if not loop.step(5) or not server._clients:
            break
        if server._clients:
            try:
                deaf.sendall(request)
            except OSError:
                break
    assert not server._clients, "it was dropped"
    machine.stop()
    deaf.close()
    slow = socket.create_connection(listener.getsockname())
    assert loop.step(5)
    slow.sendall(b'{"execute": "qmp_capabilities"}' + b'{"execute": "query-qmp-schema"}' * 200)
    received = b""
    slow.setblocking(False)
    while received.count(b"\r\n") < 202:  # greeting, and an answer to each: all arrive when it does read
        loop.step(0.01)
        try:
            received += slow.recv(1 << 20)
        except BlockingIOError:
            continue
    assert all("return" in json.loads(line) for line in received.splitlines()[1:])
    slow.close()
    server.close()
    loop.close()


def test_negotiation_comes_first():
    client = Client(negotiate=False)
    assert client.greeting["QMP"]["capabilities"] == ["oob"]
    assert client.ask("query-status")["class"] == "CommandNotFound"
    client.machine.stop()
    assert client.sent == [], "no events before negotiation"
    assert client.ask("qmp_capabilities", enable=["warp"])["desc"] == "Parameter 'enable' does not accept value 'warp'"
    assert client.ask("qmp_capabilities", enable=["oob"]) == {}
    assert "already complete" in client.ask("qmp_capabilities")["desc"]
    (answer,) = client.raw(b'{"exec-oob": "qmp_capabilities", "id": 7}')
    assert answer["id"] == 7 and "already" in answer["error"]["desc"]
    (answer,) = client.raw(b'{"exec-oob": "query-status", "id": [1]}')
    assert answer == {"id": [1], "error": {"class": "GenericError", "desc": "The command query-status does not support OOB"}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"{]", "JSON parse error"),
        (b"[1, 2]", "must be a JSON object"),
        (b"{}", "lacks member 'execute'"),
        (b'{"execute": 5}', "must be a string"),
        (b'{"execute": "stop", "arguments": []}', "must be an object"),
        (b'{"execute": "stop", "more": 1}', "'more' is unexpected"),
        (b'{"execute": "stop", "exec-oob": "stop"}', "both"),
        (b'{"execute": "fly"}', "The command fly has not been found"),
        (b'{"execute": "qom-get", "arguments": {"path": "/"}}', "Parameter 'property' is missing"),
        (b'{"execute": "qom-get", "arguments": {"path": 1, "property": "x"}}', "Invalid parameter type for 'path', expected: string"),
        (b'{"execute": "stop", "arguments": {"x": 1}}', "Parameter 'x' is unexpected"),
        (b'{"execute": "ringbuf-read", "arguments": {"device": "con0", "size": true}}', "expected: int"),
        (b'{"execute": "chardev-add", "arguments": {"id": "x", "backend": {"type": "tape"}}}', "does not accept value 'tape'"),
        (b'{"execute": "chardev-add", "arguments": {"id": "x", "backend": {"kind": 1}}}', "Parameter 'backend.type' is missing"),
        (b"[" * 5000, "nesting too deep"),
        (b"\xff\xfe{}", "JSON parse error"),
        (b'{"execute": "\xff"}', "JSON parse error"),
    ],
)
def test_bad_requests_are_answered_and_the_session_lives(text, message):
    client = Client()
    answers = client.raw(text + b"\n")
    assert message in answers[0]["error"]["desc"]
    assert client.ask("query-status")["running"] is True


def test_messages_may_arrive_in_any_pieces():
    rng = random.Random(3)
    values = [{"execute": "x" * rng.randrange(20), "arguments": {"a": ['"{[\\', {"b": "]}"}]}} for _ in range(50)]
    data = b"".join(json.dumps(v).encode() + rng.choice((b"", b"\n", b" \r\n")) for v in values)
    stream, found = JsonStream(), []
    while data:
        n = rng.randint(1, 30)
        found += stream.feed(data[:n])
        data = data[n:]
    assert [json.loads(t) for t in found] == values
    with pytest.raises(QdevError, match="too long"):
        JsonStream().feed(b'{"a": "' + b"x" * (5 << 20))


def test_fuzzed_requests_never_raise():
    rng = random.Random(1)
    client = Client()
    names = [n for n in COMMANDS.commands if n not in ("pmemsave", "chardev-add", "migrate")]
    junk = [None, True, -1, 1 << 70, "", "x", "/machine", "plic", [], {}, [[]], {"type": "ringbuf"}, "\0", 1.5]
    keys = ["path", "property", "value", "id", "driver", "device", "size", "data", "typename", "command-line", "qom-type"]
    for _ in range(1500):
        request = {"execute": rng.choice(names), "arguments": {rng.choice(keys): rng.choice(junk) for _ in range(rng.randrange(4))}}
        answers = [m for m in client.raw(json.dumps(request).encode()) if "event" not in m]
        assert len(answers) == 1 and ("return" in answers[0]) != ("error" in answers[0]), request


def test_schema_describes_every_command_and_nothing_dangles():
    entries = {e["name"]: e for e in Client().ask("query-qmp-schema")}
    for name, spec in COMMANDS.commands.items():
        assert entries[name]["meta-type"] == "command"
        members = {m["name"] for m in entries[entries[name]["arg-type"]]["members"]}
        assert members == {a.lstrip("*") for a in spec.arguments}
    for entry in entries.values():
        used = [entry.get(k) for k in ("arg-type", "ret-type", "element-type")]
        used += [m["type"] for m in entry.get("members", []) if "type" in m]
        assert all(u in entries for u in used if u is not None), entry
    assert entries["RESET"]["meta-type"] == "event" and entries["qmp_capabilities"]["allow-oob"] is True


def test_answers_fit_their_declared_types():
    client = Client()
    for name in ("query-version", "query-commands", "query-status", "query-name", "query-machines", "query-chardev",
                 "query-memory-size-summary", "x-query-irq", "query-migrate", "qom-list-types", "query-qmp-schema"):  # fmt: skip
        schema.check(COMMANDS.commands[name].returns, client.ask(name), name)
    assert client.ask("query-memory-size-summary") == {"base-memory": 65536}


def test_objects_and_devices_over_qmp():
    client = Client()
    assert {"name": "plic", "type": "child<sifive-plic>"} in client.ask("qom-list", path="/machine/unattached")
    assert client.ask("qom-get", path="plic", property="sources") == 64
    assert "after realization" in client.ask("qom-set", path="plic", property="sources", value=8)["desc"]
    assert client.ask("qom-get", path="/x", property="y")["class"] == "DeviceNotFound"
    assert client.ask("qom-get", path="uart0", property="chardev") == "/chardevs/con0"
    types = {t["name"] for t in client.ask("qom-list-types", implements="virtio-device")}
    assert types == {"virtio-blk", "virtio-rng", "virtio-console"}
    listed = {p["name"]: p for p in client.ask("device-list-properties", typename="pl011")}
    assert listed["uartclk"] == {"name": "uartclk", "type": "uint32", "description": "reference clock in Hz",
                                 "default-value": 24_000_000}  # fmt: skip
    assert "not a valid device model" in client.ask("device-list-properties", typename="warp")["desc"]
    assert client.ask("device_add", driver="pci-testdev", id="two", addr="2") == {}
    assert "Duplicate device ID" in client.ask("device_add", driver="pci-testdev", id="two")["desc"]
    assert "wired by the board" in client.ask("device_add", driver="pl011")["desc"]
    assert "Property 'pci-testdev.colour' not found" in client.ask("device_add", driver="pci-testdev", colour=1)["desc"]
    assert "Bus 'nowhere' not found" in client.ask("device_add", driver="pci-testdev", bus="nowhere")["desc"]
    assert "does not go on bus" in client.ask("device_add", driver="virtio-rng", bus="pcie.0")["desc"]
    answers = client.raw(b'{"execute": "device_del", "arguments": {"id": "two"}}')
    assert [a.get("event") for a in answers] == ["DEVICE_DELETED", None]
    assert answers[0]["data"] == {"device": "two", "path": "/machine/peripheral/two"}
    assert client.ask("device_del", id="two")["class"] == "DeviceNotFound"


def test_console_over_qmp():
    client = Client()
    client.machine.memory.store(0x1000_0000, 0x41, 1)
    assert client.ask("ringbuf-read", device="con0", size=10) == "A"
    assert client.ask("ringbuf-write", device="con0", data="aGk=", format="base64") == {}
    assert client.machine.memory.load(0x1000_0000, 1) == ord("h")
    assert "not base64" in client.ask("ringbuf-write", device="con0", data="?", format="base64")["desc"]
    assert client.ask("chardev-add", id="n", backend={"type": "null"}) == {}
    assert "already has 'n'" in client.ask("chardev-add", id="n", backend={"type": "null"})["desc"]
    assert "not a ringbuf" in client.ask("ringbuf-read", device="n", size=1)["desc"]
    assert client.ask("chardev-add", id="base", backend={"type": "null"}) == {}
    assert client.ask("chardev-add", id="mux", backend={"type": "mux", "data": {"chardev": "base"}}) == {}
    assert "busy" in client.ask("chardev-remove", id="base")["desc"]
    assert client.ask("chardev-remove", id="mux") == {} == client.ask("chardev-remove", id="base")
    assert client.ask("chardev-remove", id="n") == {}
    assert "busy" in client.ask("chardev-remove", id="con0")["desc"]


def test_events_and_memory(tmp_path):
    client = Client()
    events = [m["event"] for name in (b"stop", b"stop", b"cont", b"system_reset", b"quit")
              for m in client.raw(b'{"execute": "' + name + b'"}') if "event" in m]  # fmt: skip
    assert events == ["STOP", "RESUME", "RESET", "SHUTDOWN"]
    client.machine.memory.write(RAM, b"saved")
    assert client.ask("pmemsave", val=RAM, size=5, filename=str(tmp_path / "m")) == {}
    assert (tmp_path / "m").read_bytes() == b"saved"
    assert "nothing in 'memory'" in client.ask("pmemsave", val=0x7000_0000, size=5, filename=str(tmp_path / "m"))["desc"]
    assert "cannot write" in client.ask("pmemsave", val=RAM, size=5, filename="/dev/null/x")["desc"]


def test_migration_through_a_file(tmp_path):
    uri = f"file:{tmp_path}/state"
    source, target = Client(), Client()
    assert source.ask("query-migrate") == {}
    source.machine.memory.write(RAM, b"travels")
    source.machine.memory.store(0x1000_0007, 0x5A, 1)
    state = source.machine.save()
    events = source.raw(json.dumps({"execute": "migrate", "arguments": {"uri": uri}}).encode())
    assert [m.get("event") for m in events] == ["STOP", "MIGRATION", None]
    assert source.ask("query-migrate") == {"status": "completed"}
    assert source.ask("query-status") == {"running": False, "status": "postmigrate"}
    assert target.ask("migrate-incoming", uri=uri) == {}
    assert target.machine.save() == state and target.machine.memory.load(0x1000_0007, 1) == 0x5A
    assert [p.name for p in tmp_path.iterdir()] == ["state"]
    before = target.machine.save()
    (tmp_path / "state").write_bytes(b"this is no state")
    assert "magic number" in target.ask("migrate-incoming", uri=uri)["desc"]
    assert target.ask("query-migrate")["status"] == "failed"
    for bad, why in ((f"file:{tmp_path}/none", "No such file"), ("tcp:localhost:1", "not supported"), ("file:", "not supported")):
        assert why in target.ask("migrate-incoming", uri=bad)["desc"]
    assert "migration failed" in target.ask("migrate", uri="file:/dev/null/x")["desc"]
    assert target.machine.run_state == "running", "a failed migration does not stop the machine"
    assert target.machine.save() == before


# -- HMP --------------------------------------------------------------------------------------------------------------


def test_xp_reads_with_exactly_the_width_asked_for():
    machine, seen = Machine(), []

    def read(offset, size, attrs):
        seen.append((offset, size))
        return 0x8899AABBCCDDEEFF & ((1 << size * 8) - 1)

    from pyqemu.memory import ANY_ACCESS

    machine.system_memory.add(IoRegion("probe", 0x100, IoOps(read, valid=ANY_ACCESS, impl=ANY_ACCESS)), 0x1000)
    monitor = HumanMonitor(machine)
    assert monitor.run("xp /2xg 0x1001") == "0000000000001001: 0x8899aabbccddeeff 0x8899aabbccddeeff\r\n"
    assert monitor.run("xp/3dh 0x1000") == "0000000000001000: -4353 -4353 -4353\r\n"
    assert monitor.run("xp /1ub 4096") == "0000000000001000: 255\r\n"
    assert monitor.run("xp /5xw 0x1000").splitlines()[1] == "0000000000001010: 0xccddeeff"
    assert monitor.run("xp /1cb 0x1000") == "0000000000001000: 'ÿ'\r\n"
    assert seen == [(1, 8), (9, 8), *[(i, 2) for i in (0, 2, 4)], (0, 1), *[(i, 4) for i in (0, 4, 8, 12, 16)], (0, 1)]
    assert monitor.run("xp /2xw 0x10fc").strip().endswith("0xccddeeff Cannot access memory")


def test_hmp_texts():
    client = Client()

    def hmp(line):
        return client.ask("human-monitor-command", **{"command-line": line})

    assert hmp("info status") == "VM status: running\r\n"
    assert "address-space: memory" in hmp("info mtree") and "serial-16550" in hmp("info mtree")
    assert hmp("info mtree -f").startswith("FlatView #0")
    assert "/machine/unattached/uart0 irq: 0 -> /machine/unattached/or0:in[0]" in hmp("info irq")
    assert "/uart0 (serial-16550)" in hmp("info qom-tree")
    tree = hmp("info qtree")
    assert "bus: main-system-bus" in tree and 'dev: pci-testdev, id "card"' in tree and "mmio 0000000010000000/" in tree
    assert hmp("device_add pci-testdev,id=x,addr=4") == "" and "addr = '4'" in hmp("info qtree")
    assert hmp("device_del x") == ""
    assert hmp("qom-get plic sources") == "64\r\n"
    assert "Error: " in hmp("qom-set plic sources 3") and "Error: " in hmp("qom-set plic")
    assert "plic (child<sifive-plic>)" in hmp("qom-list /machine/unattached")
    assert hmp("p /x 255") == "0x000000ff\r\n"
    assert hmp("i /1xb 0x80") == "portb[0x0080] = 0xff\r\n"
    assert hmp("o /1xb 0x80 5") == "" and hmp("") == ""
    assert "unknown command: 'fly'" in hmp("fly") and "info irq" not in hmp("help xp")
    for bad in ("xp /zz 0", "xp /0x 0", "xp /99999x 0", "xp", "xp /x nothing", "info nothing", "device_add", "device_add ,x=1"):
        assert hmp(bad).startswith("Error: "), bad
    assert "use xp" in hmp("x /4x 0") and "not supported" in hmp("xp /4i 0")
    assert hmp("stop") == "" and client.machine.run_state == "paused"


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("virtio-blk,file=a,,b,readonly", {"driver": "virtio-blk", "file": "a,b", "readonly": "on"}),
        ("driver=x,y=", {"driver": "x", "y": ""}),
        ("x,y=a=b", {"driver": "x", "y": "a=b"}),
        ("", {}),
    ],
)
def test_keyval(text, parsed):
    assert keyval.parse(text, implied="driver") == parsed


def test_keyval_refuses():
    for bad in ("a=1,a=2", "x,=1", ",b=1"):
        with pytest.raises(QdevError):
            keyval.parse(bad, implied="driver")


# -- qtest ------------------------------------------------------------------------------------------------------------


def test_qtest_protocol():
    machine, messages = everything(), []
    session = QtestSession(machine, messages.append)
    for line, answer in (
        (f"writeq {RAM:#x} 0x1122334455667788", "OK"),
        (f"readl {RAM + 4:#x}", "OK 0x0000000011223344"),
        (f"readb {RAM:#x}", "OK 0x0000000000000088"),
        (f"write {RAM:#x} 4 0x01020304", "OK"),
        (f"read {RAM:#x} 5", "OK 0x0102030444"),
        (f"memset {RAM:#x} 3 0xff", "OK"),
        (f"b64read {RAM:#x} 3", "OK ////"),
        (f"b64write {RAM:#x} 3 AAAA", "OK"),
        (f"readw {RAM + 1:#x}", "OK 0x0000000000000000"),
        ("inl 0x10", "OK 0xffffffff"),
        ("outb 0x10 1", "OK"),
        ("clock_step 1000", "OK 1000"),
        ("clock_set 5000", "OK 5000"),
        ("clock_step", "OK 5000"),
        ("endianness", "OK little"),
        ("irq_intercept_in plic", "OK"),
        ("irq_intercept_in plic", "FAIL IRQ intercept is already enabled"),
        ("set_irq_in plic unnamed-gpio-in 7 1", "OK"),
        ("set_irq_in plic unnamed-gpio-in 700 1", "FAIL '/machine/unattached/plic' has no input in[700]"),
        ("clock_set 1", "FAIL virtual time does not run backwards (1 < 5000)"),
        ("readl 0x70000000", "FAIL read of 4 bytes at 0x70000000: DECODE_ERROR (nothing in 'memory')"),
        ("readl", "FAIL malformed 'readl'"),
        ("readl zebra", "FAIL malformed 'readl'"),
        ("read 0x80000000 99999999", "FAIL 99999999 bytes are not within 0..1048576"),
        ("dance", "FAIL Unknown command 'dance'"),
        ("", "FAIL empty line"),
    ):
        assert session.execute(line) == answer, line
    assert messages == ["IRQ raise 7\n"]


def test_qtest_over_a_socket():
    machine, loop = everything(), MainLoop()
    here, there = socket.socketpair()
    QtestServer(machine, loop, there)
    here.sendall(b"irq_intercept_out uart0\nwriteb 0x10000001 2\nrea")
    assert loop.step(5)
    here.sendall(b"db 0x10000005\n")
    assert loop.step(5)
    assert here.recv(1000) == b"OK\nIRQ raise 0\nOK\nOK 0x0000000000000060\n"
    here.close()
    assert loop.step(5) and there.fileno() == -1
    loop.close()


def test_unknown_commands_have_their_class():
    client = Client()
    with pytest.raises(CommandNotFound):
        client.session.run("fly", {})
    client.session.close()
    client.machine.stop()
    assert client.sent == [] and isinstance(AddressSpace, type) and RingbufChardev.USER_CREATABLE
