"""Snapshots: every declared field of every device, RAM, virtual time and line levels.

Two forms of the same content: JSON, and a binary stream with the framing migration streams traditionally have (file
magic, numbered sections with id, instance, version, a footer each, and at the end a JSON description of all fields),
so that it can be taken apart without this program.  A stream that is cut short, damaged or from another machine is a
StateError, and the machine is then unchanged.
"""

from __future__ import annotations

import json
import struct
import zlib
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from pyqemu.memory import RamRegion, RomDeviceRegion
from pyqemu.qdev._device import Device
from pyqemu.qdev._state import State
from pyqemu.qdev.errors import StateError

if TYPE_CHECKING:
    from pyqemu.qdev._machine import Machine

MAGIC, FORMAT = 0x5145564D, 3
EOF_MARK, SECTION_FULL, DESCRIPTION, FOOTER = 0x00, 0x04, 0x06, 0x7E
MAX_STREAM = 1 << 34
MAX_HZ = 1e15
Snapshot = dict[str, Any]
Memory = RamRegion | RomDeviceRegion


def _groups(device: Device) -> dict[str, list[State]]:
    """Declared fields by subsection; "" is the main group."""
    groups: dict[str, list[State]] = {"": []}
    for state in device.declared_state():
        groups.setdefault(state.subsection, []).append(state)
    return groups


def save_device(device: Device) -> Snapshot:
    device.pre_save()
    told: Snapshot = {"type": device.TYPE, "version": device.VERSION, "fields": {}, "subsections": {}}
    for name, fields in _groups(device).items():
        if name and not getattr(device, f"needs_{name}")():
            continue
        values = {f.name: f.read(device) for f in fields}
        if name:
            told["subsections"][name] = values
        else:
            told["fields"] = values
    told["outputs"] = {name: [line.level for line in lines] for name, lines in device.outputs.items()}
    if device.clocks:
        told["clocks"] = {name: float(clock.hz) for name, clock in device.clocks.items()}
    return told


def _check_device(device: Device, told: Any) -> None:
    """Everything that can be wrong, before anything is changed."""
    where = device.path
    if not isinstance(told, dict) or told.get("type") != device.TYPE:
        raise StateError(f"'{where}' is a {device.TYPE}, the snapshot has {str(told)[:60]}")
    version = told.get("version")
    if not isinstance(version, int) or not device.MINIMUM_VERSION <= version <= device.VERSION:
        raise StateError(f"'{where}': version {version} is not within {device.MINIMUM_VERSION}..{device.VERSION}")
    groups = _groups(device)
    subsections, outputs = told.get("subsections"), told.get("outputs")
    if not isinstance(subsections, dict) or not isinstance(outputs, dict):
        raise StateError(f"'{where}': subsections or outputs are missing")
    for name in subsections:
        if name not in groups or not name:
            raise StateError(f"'{where}' has no subsection '{name}'")
    for name, fields in groups.items():
        values = subsections.get(name) if name else told.get("fields")
        if name and name not in subsections:
            continue
        known = {f.name: f for f in fields if f.since <= version}
        if not isinstance(values, dict) or set(values) != set(known):
            have = set(values) if isinstance(values, dict) else set()
            raise StateError(f"'{where}': fields do not match: {sorted(have ^ set(known))}")
        for key, value in values.items():
            known[key].check(value)
    device.check_state(told["fields"])
    counts = {k: len(v) if isinstance(v, list) else -1 for k, v in outputs.items()}
    if counts != {k: len(v) for k, v in device.outputs.items()}:
        raise StateError(f"'{where}' has other output lines")
    clocks = told.get("clocks", {})
    if not isinstance(clocks, dict) or set(clocks) != set(device.clocks):
        raise StateError(f"'{where}' has other clocks")
    for name, hz in clocks.items():
        if isinstance(hz, bool) or not isinstance(hz, int | float) or not 0 <= hz <= MAX_HZ:
            raise StateError(f"'{where}': clock '{name}' cannot run at {str(hz)[:60]} Hz")


def _load_device(device: Device, told: Snapshot) -> None:
    for state in device.declared_state():
        if not hasattr(device, state.name) or state.kind != "timer":
            state.reset(device)
    for name, fields in _groups(device).items():
        values = told["subsections"].get(name, {}) if name else told["fields"]
        for field in fields:
            if field.name in values:
                field.write(device, values[field.name])
    # Levels are set without telling the other end: that end has its own declared state.
    for name, levels in told["outputs"].items():
        for line, level in zip(device.outputs[name], levels, strict=True):
            line.level = 1 if level else 0
    # Nor are those told that a clock drives: their own frequencies are in the snapshot too.
    for name, hz in told.get("clocks", {}).items():
        device.clocks[name].hz = float(hz)


def _ram_regions(machine: Machine) -> dict[str, Memory]:
    """All RAM by a name that is the same in every machine of this shape."""
    found: dict[str, Memory] = {}
    owned: set[int] = set()
    for device in machine.devices():
        for region in device.owned_ram:
            found[f"{device.path}:{region.name}"] = region
            owned.add(id(region))
    for space in machine.topology.address_spaces:
        for shown in space.view:
            ram = shown.region
            if not isinstance(ram, Memory) or id(ram) in owned:
                continue
            if found.setdefault(ram.name, ram) is not ram:
                raise StateError(f"two RAM regions are called '{ram.name}'")
    return found


def save(machine: Machine) -> Snapshot:
    """The whole machine as JSON-able data."""
    ram = {n: b64encode(zlib.compress(r.ram.view, 1)).decode() for n, r in _ram_regions(machine).items()}
    devices = {d.path: save_device(d) for d in machine.devices()}
    return {"time": machine.clock.now, "devices": devices, "ram": ram}


def load(machine: Machine, snapshot: Snapshot) -> None:
    """Bring a machine of the same shape into the state of a snapshot."""
    if not isinstance(snapshot, dict) or set(snapshot) != {"time", "devices", "ram"}:
        raise StateError("this is no snapshot of a machine")
    devices = {d.path: d for d in machine.devices()}
    told = snapshot["devices"]
    if not isinstance(told, dict) or not isinstance(snapshot["ram"], dict):
        raise StateError("this is no snapshot of a machine")
    if set(told) != set(devices):
        raise StateError(f"the machine has other devices: {sorted(set(told) ^ set(devices))[:8]}")
    for path, device in devices.items():
        _check_device(device, told[path])
    regions = _ram_regions(machine)
    if set(snapshot["ram"]) != set(regions):
        raise StateError(f"the machine has other RAM: {sorted(set(snapshot['ram']) ^ set(regions))[:8]}")
    contents: dict[str, bytes] = {}
    for name, region in regions.items():
        try:
            # Not more than fits: a few bytes can describe gigabytes.
            unpacker = zlib.decompressobj()
            contents[name] = unpacker.decompress(b64decode(snapshot["ram"][name]), region.ram.size + 1)
        except (ValueError, TypeError, zlib.error) as error:
            raise StateError(f"RAM '{name}': {error}") from error
        if len(contents[name]) != region.ram.size:
            raise StateError(f"RAM '{name}' has {region.ram.size:#x} bytes, the snapshot {len(contents[name]):#x}")
    now = snapshot["time"]
    if not isinstance(now, int) or not 0 <= now < 1 << 63:
        raise StateError(f"the snapshot's time is {str(now)[:60]!r}")
    machine.clock.restore(now)
    for name, region in regions.items():
        region.ram.view[:] = contents[name]
    for path, device in devices.items():
        _load_device(device, told[path])
    for path, device in devices.items():
        device.post_load(told[path]["version"])


# -- binary form --------------------------------------------------------------------------------------------------------


def pack(machine: Machine, snapshot: Snapshot) -> bytes:
    """A snapshot of this machine as a binary stream."""
    out = bytearray(struct.pack(">II", MAGIC, FORMAT))
    described: list[Snapshot] = []
    number = 0

    def section(name: str, version: int, data: bytes) -> None:
        nonlocal number
        text = name.encode()
        out.extend(struct.pack(">BIB", SECTION_FULL, number, len(text)) + text)
        out.extend(struct.pack(">III", 0, version, len(data)) + data)
        out.extend(struct.pack(">BI", FOOTER, number))
        number += 1

    section("timer", 1, struct.pack(">Q", snapshot["time"]))
    for name, content in snapshot["ram"].items():
        section(f"ram/{name}", 1, b64decode(content))
    for device in machine.devices():
        told = snapshot["devices"][device.path]
        data = bytearray()
        fields = []
        for group, states in _groups(device).items():
            values = told["subsections"].get(group) if group else told["fields"]
            if values is None:
                continue
            for state in states:
                packed = state.pack(values[state.name])
                size = len(packed)
                fields.append({"name": state.name, "type": state.kind, "size": size, "subsection": group})
                data += packed
        head = {"name": device.path, "type": device.TYPE, "version": told["version"], "outputs": told["outputs"]}
        if "clocks" in told:
            head["clocks"] = told["clocks"]
        described.append(head | {"fields": fields, "subsections": sorted(told["subsections"])})
        section(device.path, told["version"], bytes(data))
    description = json.dumps({"devices": described}).encode()
    out.append(EOF_MARK)
    out.extend(struct.pack(">BI", DESCRIPTION, len(description)) + description)
    out.extend(struct.pack(">I", zlib.crc32(out)))
    return bytes(out)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        if count < 0 or self.at + count > len(self.data):
            raise StateError(f"the stream ends at byte {len(self.data)}, {count} more are needed at {self.at}")
        part = self.data[self.at : self.at + count]
        self.at += count
        return part

    def number(self, width: int) -> int:
        return int.from_bytes(self.take(width), "big")


def inspect(stream: bytes) -> tuple[dict[str, bytes], Snapshot]:
    """Take a stream apart without a machine: section contents by name, and the description at its end."""
    reader = _Reader(stream)
    if len(stream) < 12 or reader.number(4) != MAGIC:
        raise StateError("this is no machine state: the magic number is missing")
    if reader.number(4) != FORMAT:
        raise StateError("this is machine state of another format version")
    if zlib.crc32(stream[:-4]) != int.from_bytes(stream[-4:], "big"):
        raise StateError("the stream is damaged: its checksum does not fit")
    sections: dict[str, bytes] = {}
    while (mark := reader.number(1)) != EOF_MARK:
        if mark != SECTION_FULL:
            raise StateError(f"unknown section type {mark:#x} at byte {reader.at - 1}")
        number = reader.number(4)
        name = reader.take(reader.number(1)).decode(errors="replace")
        reader.take(8)
        if name in sections:
            raise StateError(f"section '{name}' comes twice")
        sections[name] = reader.take(reader.number(4))
        if reader.number(1) != FOOTER or reader.number(4) != number:
            raise StateError(f"section '{name}' has no footer")
    if reader.number(1) != DESCRIPTION:
        raise StateError("the stream has no description")
    try:
        description = json.loads(reader.take(reader.number(4)))
        assert isinstance(description["devices"], list)
    except (ValueError, KeyError, TypeError, AssertionError) as error:
        raise StateError("the stream's description is damaged") from error
    return sections, description


def unpack(machine: Machine, stream: bytes) -> Snapshot:
    """A binary stream as the snapshot it was made from; the machine tells the types of the fields."""
    sections, description = inspect(stream)
    devices = {d.path: d for d in machine.devices()}
    snapshot: Snapshot = {"devices": {}, "ram": {}, "time": int.from_bytes(sections.get("timer", b""), "big")}
    for name, content in sections.items():
        if name.startswith("ram/"):
            snapshot["ram"][name[4:]] = b64encode(content).decode()
    try:
        for told in description["devices"]:
            path = told["name"]
            if path not in devices:
                raise StateError(f"the machine has no '{path}'")
            snapshot["devices"][path] = _unpack_device(devices[path], told, sections[path])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StateError(f"the stream's description is not what this program writes: {error}") from error
    return snapshot


def _unpack_device(device: Device, told: Snapshot, data: bytes) -> Snapshot:
    states = {(s.subsection, s.name): s for s in device.declared_state()}
    fields: dict[str, Any] = {}
    subsections: dict[str, dict[str, Any]] = {name: {} for name in told["subsections"]}
    reader = _Reader(data)
    for field in told["fields"]:
        state = states.get((field["subsection"], field["name"]))
        if state is None:
            raise StateError(f"'{device.path}' has no field '{field['name']}'")
        value = state.unpack(reader.take(field["size"]))
        (subsections[field["subsection"]] if field["subsection"] else fields)[field["name"]] = value
    return {
        "type": told["type"], "version": told["version"], "fields": fields, "subsections": subsections,
        "outputs": told["outputs"],
    } | ({"clocks": told["clocks"]} if "clocks" in told else {})  # fmt: skip
