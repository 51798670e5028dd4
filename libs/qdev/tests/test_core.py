"""Objects, properties, registers, lines, clocks, boards, chardevs."""

import logging
import os
import random
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from boards import everything
from pyqemu.memory import MemTxError
from pyqemu.qdev import (
    SECOND,
    Behaviour,
    BoolProp,
    ClockSignal,
    Container,
    Device,
    DeviceError,
    DeviceNotFound,
    EnumProp,
    Field,
    IrqLine,
    LinkProp,
    Machine,
    MainLoop,
    MmioDevice,
    MuxChardev,
    Object,
    PropertyError,
    QdevError,
    Reg,
    RingbufChardev,
    SizeProp,
    StrProp,
    UintProp,
    VirtualClock,
    WiringError,
    find_type,
)
from pyqemu.qdev import _chardev as chardevs
from pyqemu.qdev.platform import build


class Thing(Device):
    TYPE = "thing"
    INTERFACES = ("nmi",)
    depth = UintProp(8, 16, "how deep", low=1)
    mode = EnumProp(("fast", "slow"), "fast")
    name_of_it = StrProp("x")
    on = BoolProp(False, runtime=True)
    size = SizeProp(0)
    friend = LinkProp("thing")
    needed = StrProp("", required=True)


@pytest.mark.parametrize(
    ("name", "good", "value", "bad"),
    [
        ("depth", ["0x10", 16], 16, [0, 256, -1, "ten", True, 1.5, None, "9" * 100]),
        ("mode", ["slow"], "slow", ["SLOW", 1, None]),
        ("name-of-it", ["y"], "y", [1, None, "x" * 70000]),
        ("on", ["on", "yes", "true", True], True, ["maybe", 1, None, ""]),
        ("size", ["4k", 4096, "0x1000", "4K"], 4096, [-1, "4q", "", "k", 1 << 64, "99999E", None]),
    ],
)
def test_properties_take_text_and_json_and_nothing_else(name, good, value, bad):
    for given in good:
        thing = Thing()
        thing.set(name, given)
        assert thing.get(name) == value
    for given in bad:
        with pytest.raises(PropertyError, match=name):
            Thing().set(name, given)


def test_properties_freeze_and_links_resolve():
    machine = Machine()
    with pytest.raises(PropertyError, match="needs property 'needed'"):
        machine.place(Thing())
    assert list(machine.devices()) == []
    one = machine.place(Thing(needed="1"), id="one")
    with pytest.raises(PropertyError, match="after realization"):
        one.set("depth", 3)
    one.set("on", True)
    two = Thing(needed="2")
    machine.children["unattached"].add_child("two", two)
    two.set("friend", "one")
    assert two.friend is one and two.get("friend") == "/machine/unattached/one"
    with pytest.raises(PropertyError, match="link<thing>"):
        two.set("friend", "/machine")
    for path in ("nobody", "/machine/nobody", ""):
        with pytest.raises(DeviceNotFound):
            two.set("friend", path)
    with pytest.raises(PropertyError, match=r"thing\.colour"):
        two.get("colour")
    assert ("depth", "uint8") in one.list_properties() and one.get("type") == "thing"
    assert Thing.type_chain() == ["thing", "device", "object", "nmi"]


def test_the_tree():
    root = Container()
    a, b = root.add_child("a", Container()), Container()
    a.add_child("b", b)
    assert b.path == "/a/b" and root.resolve("/a/b") is b and root.resolve("b") is b and root.resolve("/") is root
    with pytest.raises(DeviceError, match="already at"):
        root.add_child("c", b)
    with pytest.raises(DeviceError, match="already has"):
        root.add_child("a", Container())
    for name in ("", "x/y", "n" * 300):
        with pytest.raises(DeviceError, match="not a name"):
            root.add_child(name, Object())
    root.add_child("d", Container()).add_child("b", Container())
    with pytest.raises(DeviceError, match="ambiguous"):
        root.resolve("b")
    assert root.resolve("d/b").path == "/d/b"
    a.remove_child(b)
    with pytest.raises(DeviceError):
        a.remove_child(b)
    with pytest.raises(DeviceNotFound):
        find_type("no-such-device")


# -- registers --------------------------------------------------------------------------------------------------------


def table_device(order, **more):
    """The same registers in any order of declaration."""
    B = Behaviour
    fields = [
        Field("ro", 0, B.RO, width=2, reset=2), Field("rw", 2, B.RW, width=2), Field("wo", 4, B.WO, width=2),
        Field("w1c", 6, B.W1C, width=2, reset=3), Field("w1s", 8, B.W1S, width=2), Field("w0c", 10, B.W0C, width=2, reset=3),
        Field("rc", 12, B.RC, width=2, reset=3), Field("raz", 14, B.RAZ_WI, width=2), Field("pre", 16, B.PRESERVE, width=2),
        Field("todo", 18, B.UNIMPLEMENTED, width=2), Field("live", 20, B.RO, width=4, get="count"),
    ]  # fmt: skip
    order.shuffle(fields)
    registers = {
        "ALL": Reg(0, fields=fields),
        "POP": Reg(4, on_read="pop", doc="each read takes one"),
        "LEVEL": Reg(8, fields=[Field("n", 0, B.RO, width=8, get="count")]),
    }
    names = list(registers)
    order.shuffle(names)
    body = {"TYPE": "table", "SIZE": 0x20, "__init__": _table_init, "pop": _pop, "count": lambda self: len(self.queue)}
    return type("TableDevice", (MmioDevice,), body | {n: registers[n] for n in names} | more)


def _table_init(self, **properties):
    self.queue = [1, 2, 3]
    MmioDevice.__init__(self, **properties)


def _pop(self):
    return self.queue.pop(0) if self.queue else 0


@pytest.mark.parametrize("seed", range(10))
def test_field_behaviours_whatever_the_order_of_declaration(seed, caplog):
    device = table_device(random.Random(seed))()
    memory = Machine().memory
    memory.root.add(device.bank, 0)
    with caplog.at_level(logging.WARNING):
        assert memory.load(0, 4) == 0b0011_00_00_00_11_11_00_11_00_00_10
        assert memory.load(0, 4) == 0b0011_00_00_00_00_11_00_11_00_00_10, "read-clear"
        memory.store(0, 0xFFFFFFFF, 4)
        assert memory.load(0, 4) == 0b0011_11_11_00_00_11_11_00_00_11_10
        assert type(device).ALL.wo(device) == 3, "write-only is stored"
        memory.store(0, 0, 4)
        assert memory.load(0, 4) == 0b0011_00_00_00_00_00_11_00_00_00_10
    assert [r.message for r in caplog.records] == ["table: ALL.todo = 0x3 is not implemented"]
    assert [memory.load(a, 4) for a in (8, 4, 8, 4, 8, 4, 8, 4)] == [3, 1, 2, 2, 1, 3, 0, 0]


def test_unlisted_registers_speak_once(caplog):
    device = table_device(random.Random(0))()
    memory = Machine().memory
    memory.root.add(device.bank, 0)
    for _ in range(3):
        assert memory.load(0x10, 4) == 0
        memory.store(0x10, 5, 4)
    assert len(caplog.records) == 2 and "no register" in caplog.records[0].message


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"X": Reg(2)}, "unaligned"),
        ({"X": Reg(0x20)}, "outside"),
        ({"X": Reg(4)}, "already taken"),
        ({"X": Reg(0xC, 8)}, "8 bits wide on a bus of 32"),
        ({"X": Reg(0xC, on_write="nothing")}, "method 'nothing'"),
        ({"X": Reg(0xC, fields=[Field("f", 0, get="nothing")])}, "method 'nothing'"),
    ],
)
def test_mistakes_in_a_table_are_found_when_the_class_is_made(body, message):
    with pytest.raises(DeviceError, match=message):
        table_device(random.Random(0), **body)


def test_overlapping_fields_are_an_error():
    for fields in ([Field("a", 0, width=4), Field("b", 3)], [Field("a", 31, width=2)]):
        with pytest.raises(DeviceError, match="overlaps"):
            Reg(0, fields=fields)
    with pytest.raises(DeviceError, match="belong to them"):
        Reg(0, fields=[Field("a", 0)], reset=1)


def test_access_matrix_of_every_device():
    """Each place x width x alignment x direction of every window: an answer or a typed error, never anything else."""
    from boards import WINDOWS

    machine = everything()
    refused = answered = 0
    for base, size in WINDOWS:
        for offset in range(min(size, 0x400)):
            for width in (1, 2, 4, 8):
                for write in (False, True):
                    try:
                        if write:
                            machine.memory.store(base + offset, 0x0101010101010101, width)
                        else:
                            assert 0 <= machine.memory.load(base + offset, width) < 1 << width * 8
                        answered += 1
                    except MemTxError:
                        refused += 1
    assert answered > 10000 and refused > 5000


# -- lines, clocks, boards --------------------------------------------------------------------------------------------


def test_lines():
    line, seen = IrqLine("out"), []
    line.set(1)
    line.connect(seen.append, "a")
    assert seen == [1], "the input learns the present level"
    line.set(1)
    line.pulse()
    assert seen == [1, 0]
    with pytest.raises(WiringError, match="already drives 'a'"):
        line.connect(seen.append, "b")
    line.set(1)
    line.disconnect()
    assert seen == [1, 0, 1, 0] and not line.is_connected


def test_virtual_clock_runs_timers_in_order_at_their_times():
    clock, seen = VirtualClock(), []
    timers = [clock.timer(lambda n=n: seen.append((n, clock.now))) for n in range(4)]
    for timer, deadline in zip(timers, (300, 100, 200, 100), strict=True):
        timer.arm(deadline)
    timers[2].cancel()
    timers[0].arm(250)
    assert clock.next_deadline() == 100
    assert clock.step() == 100 and seen == [(1, 100), (3, 100)]
    clock.advance(1000)
    assert seen[2:] == [(0, 250)] and clock.now == 1100 and clock.next_deadline() is None
    assert clock.step() == 1100
    with pytest.raises(QdevError, match="backwards"):
        clock.advance_to(5)


def test_a_timer_that_stops_time_is_an_error():
    clock = VirtualClock()
    timer = clock.timer(lambda: timer.arm(clock.now))
    timer.arm(1)
    with pytest.raises(QdevError, match="without letting time pass"):
        clock.advance(10)


def test_clock_tree():
    root, bus, uart = ClockSignal("root", 48e6), ClockSignal("bus"), ClockSignal("uart")
    changes = []
    uart.on_change(lambda: changes.append(uart.hz))
    root.feed(bus, divide=2)
    bus.feed(uart, multiply=3, divide=4)
    assert (bus.hz, uart.hz) == (24e6, 18e6)
    root.set_hz(0)
    assert changes == [18e6, 0]
    with pytest.raises(QdevError, match="stopped"):
        uart.ticks_to_ns(1)
    root.set_hz(32e6)
    assert uart.ticks_to_ns(12) == 12 * SECOND // 12_000_000
    with pytest.raises(QdevError, match="already driven"):
        root.feed(uart)
    with pytest.raises(QdevError, match="drive itself"):
        uart.feed(root)


def test_logic_devices():
    machine = everything()
    gic, plic = machine.device("gic"), machine.device("plic")
    machine.device("not0").input(0)(1)
    assert plic.level[0] >> 10 & 1 == 0
    machine.chardev("con1").feed(b"x")
    machine.memory.store(0x0900_0038, 0x10, 4)
    assert gic.level[33] == 1 and plic.level[0] >> 10 & 1 == 1
    machine.device("not0").input(0)(0)
    machine.memory.load(0x0900_0000, 4)
    assert gic.level[33] == 0 and plic.level[0] >> 10 & 1 == 1, "the inverter still holds the OR gate up"


def test_three_phase_reset_over_the_whole_tree():
    log = []

    class Part(Device):
        TYPE = "part"

        def reset_enter(self):
            log.append(f"enter {self.name}")

        def reset_hold(self):
            log.append(f"hold {self.name}")

        def reset_exit(self):
            log.append(f"exit {self.name}")

    machine = Machine()
    for name in "ab":
        machine.place(Part(), id=name)
    machine.reset()
    assert log == ["enter a", "enter b", "hold a", "hold b", "exit a", "exit b"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("bad line", "line 2: not a device"),
        ("x: no-such-type @ 0", "line 2: 'no-such-type' is not a valid device model"),
        ("x: pl011 @ 0x1000 colour=red", "line 2: Property 'pl011.colour' not found"),
        ("x: pl011 @ 0x1000, @ 0x2000", "has 1 regions, not 2"),
        ("x: pl011 @ 0", "'pl011' overlaps 'ram' in 'system'"),
        ("x: pl011 @ 0x1000000 what", "cannot read 'what'"),
        ("x: or-irq\n    irq -> nobody[0]", "line 3: Device 'nobody' not found"),
        ("x: or-irq\n    irq -> x[7]", "has no input in"),
        ("x: or-irq\n    irq[1] -> x[0]", "has no output irq"),
        ("x: or-irq\n    irq => x[0]", "not a wire"),
        ("x: split-irq\ny: or-irq\nz: split-irq\n  irq[0] -> y[0]\n  irq[1] -> y[0]", "already driven by line 5"),
        ("x: not-irq\n  irq -> x[0]", "line 3: line 'irq' to '/machine/unattached/x:in[0]' oscillates"),
        ("x: pl011 @ 0x1000000 chardev=none", "Chardev 'none' not found"),
        ("x: unimplemented-device @ 0x1000000 model=m", "needs property 'size'"),
    ],
)
def test_boards_with_mistakes(line, message):
    with pytest.raises(QdevError, match=message.replace("[", r"\[")):
        build(Machine(), "ram: ram @ 0 size=1M\n" + line)


def test_wiring_can_be_demanded():
    machine = Machine()
    build(machine, "x: or-irq\n")
    with pytest.raises(WiringError, match="not connected: /machine/unattached/x:irq"):
        machine.check_wiring()
    machine = Machine()
    build(machine, "x: or-irq\n  irq -> y[1]\ny: or-irq\n  irq -> x[0]\n")
    machine.check_wiring()


# -- firmware configuration -------------------------------------------------------------------------------------------


def test_fw_cfg_by_bytes_and_by_dma():
    machine = Machine(ram_base=0, ram_size=1 << 16)
    fw = find_type("fw_cfg")()
    content = random.Random(1).randbytes(1000)
    fw.add_file("etc/acpi", content)
    fw.add_file("opt/a", b"hello")
    fw.add_item(5, b"\1\2")
    machine.place(fw, mmio=[0x0902_0000])
    memory = machine.memory

    def select(key):
        memory.store(0x0902_0008, int.from_bytes(key.to_bytes(2, "big"), "little"), 2)

    def read(count):
        return bytes(memory.load(0x0902_0000, 1) for _ in range(count))

    select(0)
    assert read(6) == b"QEMU\0\0"
    select(0)
    assert memory.load(0x0902_0000, 4) == int.from_bytes(b"QEMU", "little")
    select(1)
    assert read(4) == b"\3\0\0\0"
    select(0x19)
    assert struct.unpack(">I", read(4)) == (2,)
    files = {}
    for _ in range(2):
        size, key, _, name = struct.unpack(">IHH56s", read(64))
        files[name.rstrip(b"\0").decode()] = (key, size)
    assert files == {"etc/acpi": (0x20, 1000), "opt/a": (0x21, 5)}

    def dma(control, length, target):
        memory.write(0x100, struct.pack(">IIQ", control, length, target))
        memory.store(0x0902_0014, int.from_bytes((0x100).to_bytes(4, "big"), "little"), 4)
        return struct.unpack(">I", memory.read(0x100, 4))[0]

    assert memory.read(0x0902_0010, 8) == b"QEMU CFG"
    assert dma(0x20 << 16 | 8 | 4, 10, 0) == 0
    assert dma(2, 1200, 0x1000) == 0
    assert memory.read(0x1000, 1200) == content[10:].ljust(1200, b"\0")
    assert dma(0x21 << 16 | 8 | 2, 5, 0x5000_0000) == 1, "nowhere to write to"
    assert dma(16, 1, 0) == 1, "items are read-only"
    with pytest.raises(DeviceError, match="fixed"):
        fw.add_file("late", b"")
    with pytest.raises(DeviceError):
        find_type("fw_cfg")().add_file("n" * 56, b"")


# -- chardevs ---------------------------------------------------------------------------------------------------------


class Sink:
    def __init__(self, room=1000):
        self.room, self.got = room, b""

    def can_receive(self):
        return self.room

    def receive(self, data):
        assert len(data) <= self.room
        self.room -= len(data)
        self.got += data


def test_input_waits_until_the_device_has_room():
    char, sink = RingbufChardev(), Sink(3)
    char.feed(b"ab")
    char.attach(sink)
    char.feed(b"cdefg")
    assert sink.got == b"abc"
    sink.room = 2
    char.accept_input()
    assert sink.got == b"abcde"
    with pytest.raises(DeviceError, match="busy"):
        char.attach(Sink())
    with pytest.raises(DeviceError, match="wait for the device"):
        char.feed(bytes(1 << 21))


def test_ring_buffer_keeps_the_youngest():
    char = RingbufChardev(size=8)
    char.open()
    char.write(b"0123456789")
    assert (char.read(3), char.read(100)) == (b"234", b"56789")
    with pytest.raises(DeviceError, match="power of two"):
        RingbufChardev(size=9).open()


def test_mux_passes_the_input_on():
    inner, one, two = RingbufChardev(), Sink(), Sink()
    mux = MuxChardev(chardev=inner)
    mux.open()
    inner.feed(b"a\x01")
    assert not mux.is_busy and inner.is_busy
    mux.attach(one)
    mux.attach(two)
    inner.feed(b"cb\x01\x01\x01c")
    inner.feed(b"d\x01xe")
    assert (one.got, two.got) == (b"ade", b"b\x01")
    mux.write(b"out")
    assert inner.read(9) == b"out"
    mux.detach(one)
    mux.feed(b"f\x01cg")
    assert two.got == b"b\x01fg" and one.got == b"ade", "who is left has the input"
    mux.close()
    assert not inner.is_busy


def test_mux_holds_back_what_one_device_does_not_take():
    inner, one, two = RingbufChardev(), Sink(0), Sink()
    mux = MuxChardev(chardev=inner)
    mux.open()
    mux.attach(one)
    mux.attach(two)
    inner.feed(bytes(5000))
    assert len(inner._waiting) == 5000 - MuxChardev.QUEUE
    one.room = 10_000
    mux.accept_input()
    assert len(one.got) == 5000 and not inner._waiting
    mux.unread(one, b"again")
    one.got = b""
    mux.accept_input()
    assert one.got == b"again" and two.got == b""


def test_mux_shares_one_chardev_for_good():
    machine = Machine()
    machine.object_add(RingbufChardev, "base", {})
    mux = machine.object_add(MuxChardev, "m", {"chardev": "base"})
    for options, why in (({}, "needs a chardev"), ({"chardev": "x"}, "itself"), ({"chardev": "base"}, "busy")):
        with pytest.raises(DeviceError, match=why):
            machine.object_add(MuxChardev, "x", options)
    with pytest.raises(PropertyError, match="cannot change"):
        mux.set("chardev", "m")


def test_file_pty_and_socket(tmp_path):
    char = chardevs.FileChardev(out=str(tmp_path / "log"))
    char.open()
    char.write(b"line\n")
    char.close()
    assert (tmp_path / "log").read_bytes() == b"line\n"
    with pytest.raises(DeviceError, match="cannot open"):
        chardevs.FileChardev(out=str(tmp_path / "no" / "log")).open()

    loop, sink = MainLoop(), Sink()
    pty = chardevs.PtyChardev()
    pty.open()
    pty.attach(sink)
    pty.start(loop)
    other = os.open(pty.pts, os.O_RDWR | os.O_NOCTTY)
    os.write(other, b"typed\r")
    assert loop.step(5) and sink.got == b"typed\r"
    pty.write(b"shown")
    assert os.read(other, 5) == b"shown"
    os.close(other)
    pty.close()

    listening, sink = chardevs.SocketChardev(socket_path=str(tmp_path / "s")), Sink()
    listening.open()
    listening.attach(sink)
    listening.start(loop)
    listening.write(b"nobody hears")
    peer = socket.socket(socket.AF_UNIX)
    peer.connect(str(tmp_path / "s"))
    assert loop.step(5)
    peer.sendall(b"in")
    assert loop.step(5) and sink.got == b"in"
    listening.write(b"out")
    assert peer.recv(10) == b"out"
    peer.close()
    assert loop.step(5)
    listening.write(b"gone")
    listening.close()
    loop.close()


@pytest.mark.parametrize("kind", ["unix", "tcp"])
def test_socket_that_connects(tmp_path, kind):
    if kind == "unix":
        where = {"socket_path": str(tmp_path / "s")}
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(where["socket_path"])
    else:
        listener = socket.create_server(("127.0.0.1", 0))
        where = {"port": listener.getsockname()[1]}
    listener.listen()
    loop, sink, char = MainLoop(), Sink(), chardevs.SocketChardev(server="off", **where)
    char.open()
    char.attach(sink)
    char.start(loop)
    peer, _ = listener.accept()
    char.write(b"out")
    peer.sendall(b"in")
    assert peer.recv(10) == b"out" and loop.step(5) and sink.got == b"in"
    peer.close()
    listener.close()
    assert loop.step(5)
    char.write(b"gone")
    char.close()
    loop.close()
    with pytest.raises(DeviceError, match="cannot connect"):
        chardevs.SocketChardev(server="off", **where).open()


@pytest.mark.parametrize("kind", ["socket", "pty"])
def test_a_peer_that_says_too_much_waits(tmp_path, kind):
    loop, sink = MainLoop(), Sink(0)
    if kind == "socket":
        char = chardevs.SocketChardev(socket_path=str(tmp_path / "s"))
    else:
        char = chardevs.PtyChardev()
    char.open()
    char.attach(sink)
    char.start(loop)
    if kind == "socket":
        peer = socket.socket(socket.AF_UNIX)
        peer.connect(str(tmp_path / "s"))
        assert loop.step(5)
        fd = peer.fileno()
    else:
        fd = os.open(char.pts, os.O_RDWR | os.O_NOCTTY)
    os.set_blocking(fd, False)
    written = 0
    while len(char._waiting) < chardevs.ENOUGH:
        try:
            written += os.write(fd, bytes(4096))
        except BlockingIOError:
            assert loop.step(5)
    assert not loop.step(0), "nobody listens any more"
    assert written >= len(char._waiting) and len(char._waiting) < 3 * chardevs.ENOUGH
    os.set_blocking(fd, True)
    char.write(b"hello")
    assert os.read(fd, 5) == b"hello", "the other direction works"
    sink.room = 1 << 30
    char.accept_input()
    while len(sink.got) < written:
        assert loop.step(5)
    if kind == "socket":
        peer.close()
    else:
        os.close(fd)
    char.close()
    loop.close()


def test_pausing_keeps_what_waits_to_be_written():
    loop, heard = MainLoop(), []
    here, there = socket.socketpair()
    loop.watch(here, lambda: heard.append(here.recv(10)))
    loop.pause(here)
    there.sendall(b"x")
    assert not loop.step(0)
    loop.watch_writable(here, lambda: heard.append("room"))
    assert loop.step(5) and heard == ["room"]
    loop.watch_writable(here, None)
    assert not loop.step(0)
    loop.pause(here, False)
    assert loop.step(5) and heard == ["room", b"x"]
    loop.pause(here)
    loop.forget(here)
    with pytest.raises(KeyError):
        loop.pause(here)
    loop.close()
    here.close()
    there.close()


def test_a_peer_that_never_reads_is_dropped(tmp_path):
    loop, char = MainLoop(), chardevs.SocketChardev(socket_path=str(tmp_path / "s"))
    char.open()
    char.start(loop)
    peer = socket.socket(socket.AF_UNIX)
    peer.connect(str(tmp_path / "s"))
    assert loop.step(5)
    for _ in range(40):
        char.write(bytes(1 << 20))
    assert char._peer is None
    peer.close()
    char.close()
    loop.close()


def test_readme_example_runs():
    text = (Path(__file__).parent.parent / "README.md").read_text()
    subprocess.run([sys.executable, "-c", text.split("```python")[1].split("```")[0]], check=True)
