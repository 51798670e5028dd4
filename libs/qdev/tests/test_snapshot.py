"""Snapshots: a restored machine behaves identically; damaged ones are refused and change nothing."""

import ast
import base64
import copy
import importlib
import inspect
import json
import os
import random
import struct
import textwrap
import zlib

import pytest
from boards import RAM, RAM_SIZE, WINDOWS, everything
from pyqemu.memory import MemTxError
from pyqemu.qdev import U8, U32, Device, Flag1, Machine, Reg, StateError, inspect_stream
from pyqemu.qdev._registry import BUILT_IN, find_type
from pyqemu.qdev._state import State

LINTED = ("pyqemu.qdev.virtio", "pyqemu.qdev.pci", "pyqemu.qdev.spi", "pyqemu.qdev.i2c")
ROUNDS = int(os.environ.get("PYQEMU_QDEV_ROUNDS", "10"))


def act(machine, rng):
    """One random thing a guest, a peer or time does, and what could be seen of it."""
    kind = rng.random()
    base, size = rng.choice(WINDOWS)
    offset, width = rng.randrange(0, size), rng.choice((1, 2, 4, 8))
    if rng.random() < 0.8:
        offset &= -width
    if kind < 0.4:
        value = rng.choice((rng.getrandbits(64), rng.getrandbits(4), 1 << rng.randrange(64), RAM + rng.randrange(RAM_SIZE)))
        try:
            machine.memory.store(base + offset, value, width)
            return "ok"
        except MemTxError as error:
            return str(error)
    if kind < 0.75:
        try:
            return machine.memory.load(base + offset, width)
        except MemTxError as error:
            return str(error)
    if kind < 0.82:
        return machine.clock.advance(rng.choice((1, 1000, 10**6, 10**9)))
    if kind < 0.9:
        name = rng.choice(("con0", "con1", "con2"))
        data = rng.randbytes(rng.randint(1, 20))
        if len(machine.chardev(name)._waiting) < 1000:
            machine.chardev(name).feed(data)
        return machine.chardev(name).read(1000)
    if kind < 0.91:
        machine.reset()
        return "reset"
    device = machine.device(rng.choice(("plic", "gic")))
    device.input(rng.randrange(len(device.inputs["in"])))(rng.randrange(2))
    return [line.level for d in machine.devices() for lines in d.outputs.values() for line in lines]


def outputs(machine):
    return {f"{d.path}:{line.name}": line.level for d in machine.devices() for ls in d.outputs.values() for line in ls}


def setup(machine, rng):
    """Make the random guest meet working devices now and then: BARs mapped, queues of virtio set up."""
    for register, value, width in ((0x10, 0x4000_0000, 4), (4, 7, 2)):
        machine.memory.store(0x3000_8000 + register, value, width)
    for base in (0x1000_1000, 0x1000_2000):
        for register, value in (
            (0x70, 0), (0x70, 3), (0x24, 1), (0x20, 1), (0x70, 11), (0x30, 0), (0x38, 8), (0x80, RAM), (0x90, RAM + 0x100),
            (0xA0, RAM + 0x200), (0x44, 1), (0x70, 15),
        ):  # fmt: skip
            machine.memory.store(base + register, value, 4)
    machine.memory.write(RAM, struct.pack("<QIHH", RAM + 0x400, 64, 2, 0) * 8)
    machine.memory.write(RAM + 0x100, struct.pack("<HH8H", 0, 3, *range(8)))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_destroy_and_restore_reproduces_identical_behaviour(seed):
    rng = random.Random(seed)
    first = everything()
    setup(first, rng)
    for _ in range(rng.randint(0, 400)):
        act(first, rng)
    waiting = {n: bytes(first.chardev(n)._waiting) for n in ("con0", "con1", "con2")}
    stream, plain = first.save_stream(), first.save()
    second, third = everything(), everything()
    second.load_stream(stream)
    third.load(json.loads(json.dumps(plain)))
    assert second.save() == plain and third.save() == plain and second.save_stream() == stream
    for copy_ in (second, third):
        assert outputs(copy_) == outputs(first)
        for name, data in waiting.items():  # bytes on their way belong to the host, not to the machine
            copy_.chardev(name)._waiting[:] = data
            copy_.chardev(name).read(1 << 16)
    for name in waiting:
        first.chardev(name).read(1 << 16)
    script = random.Random(seed + 1000)
    states = [script.getstate()] * 3
    for step in range(400):
        seen = []
        for i, machine in enumerate((first, second, third)):
            script.setstate(states[i])
            seen.append(act(machine, script))
            states[i] = script.getstate()
        assert seen[0] == seen[1] == seen[2], f"step {step}"
    assert first.save() == second.save() == third.save()


@pytest.mark.parametrize("seed", range(20))
def test_damaged_streams_are_refused_and_change_nothing(seed):
    rng = random.Random(seed)
    machine = everything()
    stream = bytearray(machine.save_stream())
    before = machine.save()
    kind = seed % 4
    if kind == 0:
        stream[rng.randrange(len(stream))] ^= 1 << rng.randrange(8)
    elif kind == 1:
        del stream[rng.randrange(len(stream)) :]
    elif kind == 2:
        del stream[(at := rng.randrange(len(stream) - 1)) : at + rng.randint(1, 40)]
    else:
        stream = bytearray(rng.randbytes(rng.randint(0, 500)))
    with pytest.raises(StateError):
        machine.load_stream(bytes(stream))
    assert machine.save() == before


def deface(value, rng):
    """The same JSON with one thing in it replaced by something else."""
    junk = [None, -1, 1 << 70, "x", [], {}, [1], {"a": 1}, True, 1.5, ""]
    node = value
    while True:
        keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else []
        if not keys:
            return rng.choice(junk)
        key = rng.choice(list(keys))
        if isinstance(node[key], dict | list) and node[key] and rng.random() < 0.8:
            node = node[key]
            continue
        if isinstance(node, dict) and rng.random() < 0.2:
            del node[key]
        else:
            node[key] = rng.choice(junk)
        return value


def test_hostile_snapshots_are_refused_or_complete():
    """A checksum is no protection against intent: each field may hold anything."""
    rng = random.Random(6)
    machine = everything()
    good = machine.save()
    refused = 0
    for _ in range(10 * ROUNDS):
        try:
            machine.load(deface(copy.deepcopy(good), rng))
        except StateError:
            refused += 1
            assert machine.save() == good, "a refused snapshot changes nothing"
        else:
            live_with(machine, rng)
            machine.load(good)
    assert refused > 6 * ROUNDS


def live_with(machine, rng):
    """Whatever was accepted, the machine goes on without a surprise."""
    for _ in range(40):
        act(machine, rng)
    for name in ("con0", "con1", "con2"):
        machine.chardev(name)._waiting.clear()


def test_hostile_streams_with_a_good_checksum():
    rng = random.Random(7)
    machine = everything()
    good, stream = machine.save(), machine.save_stream()
    start = stream.rindex(b'{"devices"')
    description = json.loads(stream[start:-4])
    for round_ in range(8 * ROUNDS):
        if round_ % 2:
            text = json.dumps(deface(copy.deepcopy(description), rng)).encode()
            body = stream[: start - 4] + len(text).to_bytes(4, "big") + text
        else:
            body = bytearray(stream[:-4])
            for _ in range(rng.randint(1, 3)):
                body[rng.randrange(start)] = rng.randrange(256)
        try:
            machine.load_stream(bytes(body) + zlib.crc32(body).to_bytes(4, "big"))
        except StateError:
            assert machine.save() == good
        else:
            live_with(machine, rng)
            machine.load(good)


@pytest.mark.parametrize("seed", range(-(-ROUNDS // 10)))
def test_any_values_that_are_accepted_are_lived_with(seed):
    """Fields hold legal numbers that no driver would ever have produced."""
    rng = random.Random(seed)
    machine = everything()
    good = machine.save()
    for _ in range(40):
        bad = copy.deepcopy(good)
        for told in bad["devices"].values():
            for name, value in told["fields"].items():
                if isinstance(value, int) and rng.random() < 0.5:
                    told["fields"][name] = rng.choice((0, 1, 0xFF, 0xFFFF, rng.getrandbits(8), rng.getrandbits(32)))
                elif isinstance(value, list) and rng.random() < 0.5:
                    high = rng.choice((1, 31, 255, 65535))
                    told["fields"][name] = [rng.randint(0, high) for _ in value]
        try:
            machine.load(bad)
        except StateError:
            # Too large for its field: use one device's values at a time instead.
            continue
        live_with(machine, rng)
        machine.load(good)
    for path in good["devices"]:
        for _ in range(3):
            bad = copy.deepcopy(good)
            for state in machine.device(path).declared_state():
                fields = bad["devices"][path]["fields"]
                if isinstance(fields[state.name], list):
                    fields[state.name] = [rng.randint(0, state.high) for _ in fields[state.name]]
                elif isinstance(state, Reg):
                    fields[state.name] = rng.getrandbits(state.width)
                elif state.kind.startswith("uint"):
                    fields[state.name] = rng.getrandbits(state.bits)
            machine.load(bad)
            live_with(machine, rng)
            machine.load(good)


def test_a_decompression_bomb_is_refused():
    machine = everything()
    snapshot = machine.save()
    snapshot["ram"]["ram"] = base64.b64encode(zlib.compress(bytes(1 << 24), 9)).decode()
    with pytest.raises(StateError, match="RAM 'ram' has"):
        machine.load(snapshot)


def mutations(snapshot):
    uart = "/machine/unattached/uart0"
    fields = snapshot["devices"][uart]["fields"]
    yield "fields do not match", lambda: fields.pop("dll")
    yield "fields do not match", lambda: fields.update(extra=1)
    yield "cannot be", lambda: fields.update(dll=256)
    yield "cannot be", lambda: fields.update(dll="7")
    yield "cannot be", lambda: fields.update(rx="zz")
    yield "cannot be", lambda: fields.update(rx="00" * 17)
    yield "is a serial-16550", lambda: snapshot["devices"][uart].update(type="pl011")
    yield "version", lambda: snapshot["devices"][uart].update(version=99)
    yield "no subsection", lambda: snapshot["devices"][uart]["subsections"].update(x={})
    yield "other output lines", lambda: snapshot["devices"][uart].update(outputs={})
    yield "other devices", lambda: snapshot["devices"].pop(uart)
    yield "other RAM", lambda: snapshot["ram"].clear()
    yield "RAM 'ram'", lambda: snapshot["ram"].update(ram="!!!")
    yield "time is", lambda: snapshot.update(time=-1)
    yield "no snapshot", lambda: snapshot.pop("time")


def test_snapshots_that_do_not_fit_are_refused_and_change_nothing():
    machine = everything()
    good = machine.save()
    for number in range(15):
        bad = copy.deepcopy(good)
        message, damage = list(mutations(bad))[number]
        damage()
        with pytest.raises(StateError, match=message):
            machine.load(bad)
        assert machine.save() == good


def test_streams_can_be_taken_apart_without_a_machine():
    sections, description = inspect_stream(everything().save_stream())
    assert {"timer", "ram/ram", "/machine/unattached/plic"} <= set(sections)
    (uart,) = [d for d in description["devices"] if d["name"].endswith("uart0")]
    assert {"name": "dll", "type": "uint8", "size": 1, "subsection": ""} in uart["fields"]
    assert sum(f["size"] for f in uart["fields"]) == len(sections[uart["name"]])


class Gadget(Device):
    TYPE = "gadget"
    VERSION = 2
    count: int = U32(reset=5)
    newer: int = U8(reset=9, since=2)
    extra: int = U8(subsection="extra")
    flag: int = Flag1(keep=True)

    def needs_extra(self):
        return self.extra != 0

    def post_load(self, version):
        self.loaded_from = version


def gadget():
    machine = Machine()
    return machine, machine.place(Gadget(), id="gadget")


def test_versions_subsections_and_kept_state():
    machine, device = gadget()
    path = device.path
    device.count, device.flag = 77, 1
    snapshot = machine.save()
    assert snapshot["devices"][path]["subsections"] == {}
    device.extra = 3
    assert machine.save()["devices"][path]["subsections"] == {"extra": {"extra": 3}}
    with_extra = machine.save_stream()
    machine.load(snapshot)
    assert (device.count, device.extra) == (77, 0)
    old = copy.deepcopy(snapshot)
    old["devices"][path]["version"] = 1
    del old["devices"][path]["fields"]["newer"]
    device.newer = 1
    machine.load(old)
    assert (device.newer, device.loaded_from) == (9, 1)
    machine.load_stream(with_extra)
    assert device.extra == 3
    machine.reset()
    assert (device.count, device.extra, device.flag) == (5, 0, 1)


def test_clocks_keep_their_frequency():
    machine = everything()
    clock = machine.device("spi").clocks["sspclk"]
    clock.set_hz(32768.5)
    stream, plain = machine.save_stream(), json.loads(json.dumps(machine.save()))
    for load in (lambda m: m.load_stream(stream), lambda m: m.load(plain)):
        other = everything()
        load(other)
        assert other.device("spi").clocks["sspclk"].hz == 32768.5
        assert other.save() == plain


def test_clocks_that_do_not_fit_are_refused():
    machine = everything()
    good = machine.save()
    path = machine.device("spi").path
    for clocks in (None, {}, {"sspclk": 1, "x": 2}, {"sspclk": -1}, {"sspclk": "1"}, {"sspclk": True}, {"sspclk": 1e300},
                   {"sspclk": float("nan")}, {"sspclk": float("inf")}):  # fmt: skip
        bad = copy.deepcopy(good)
        bad["devices"][path]["clocks"] = clocks
        with pytest.raises(StateError, match="clock"):
            machine.load(bad)
        assert machine.save() == good
    bad = copy.deepcopy(good)
    bad["devices"][machine.device("uart0").path]["clocks"] = {"sspclk": 1}
    with pytest.raises(StateError, match="other clocks"):
        machine.load(bad)


@pytest.mark.parametrize("name", sorted(BUILT_IN))
def test_lint_nothing_but_declared_state_changes_after_realization(name):
    """A device attribute assigned outside __init__ and realize that is not declared would escape every snapshot."""
    allowed = {"_waiting", "bus", "config"}
    for cls in find_type(name).__mro__:
        if not cls.__module__.startswith("pyqemu.qdev.devices") and cls.__module__ not in LINTED:
            continue
        declared = {s.name for c in find_type(name).__mro__ for s in c.__dict__.values() if isinstance(s, State)}
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            if function.name in ("__init__", "realize", "unrealize", "add_bar", "add_capability", "add_msi", "add_msix"):
                continue
            for node in ast.walk(function):
                targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
                for target in targets:
                    if isinstance(target, ast.Attribute) and getattr(target.value, "id", "") == "self":
                        ok = target.attr in declared | allowed
                        assert ok, f"{cls.__name__}.{function.name} assigns undeclared '{target.attr}'"


def test_every_registered_type_imports_under_its_name():
    for name, place in BUILT_IN.items():
        module, _, attribute = place.partition(":")
        assert name == getattr(importlib.import_module(module), attribute).TYPE
