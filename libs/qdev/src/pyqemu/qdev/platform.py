"""Boards as text a hardware person can read.

    ram: ram @ 0x80000000 size=16M
    plic: sifive-plic @ 0x0c000000 sources=31
    uart0: serial-16550 @ 0x10000000 chardev=console
        irq -> plic[10]
    block0: virtio-mmio @ 0x10001000 ; disk
        irq -> plic[1]

One device a line: name, type, addresses (`@`, or `port` for port I/O), properties.  Indented lines wire its outputs.
`#` and `;` start comments.  Everything is checked: unknown names, overlapping addresses, doubly driven inputs.
"""

from __future__ import annotations

import re

from pyqemu.memory import RamRegion, RomRegion
from pyqemu.qdev._device import Device
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._property import SizeProp
from pyqemu.qdev._registry import find_type
from pyqemu.qdev.errors import QdevError, WiringError

_DEVICE = re.compile(r"(?P<name>[\w.-]+)\s*:\s*(?P<type>[\w.-]+)(?P<rest>.*)")
_PLACE = re.compile(r"\s*(?P<kind>@|port)\s*(?P<address>0[xX][0-9a-fA-F]+|\d+)")
_OPTION = re.compile(r"\s*(?P<key>[\w-]+)=(?P<value>\"[^\"]*\"|\S+)")
_WIRE = re.compile(
    r"(?P<out>[\w-]+)(\[(?P<n>\d+)\])?\s*->\s*(?P<target>[\w.-]+?)(:(?P<pin>[\w-]+))?\[(?P<index>\d+)\]$"
)


def build(machine: Machine, text: str) -> None:
    """Add the devices of a platform text; QdevError says which line is wrong."""
    driven: dict[tuple[str, str, int], int] = {}
    wires: list[tuple[int, Device, re.Match[str]]] = []
    current: Device | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = re.split(r"[#;]", raw)[0].rstrip()
        if not line.strip():
            continue
        try:
            if line[0] in " \t":
                wire = _WIRE.match(line.strip())
                if wire is None or current is None:
                    raise QdevError(f"not a wire: '{line.strip()}'")
                wires.append((number, current, wire))
            else:
                current = _place(machine, line)
        except Exception as error:
            raise QdevError(f"line {number}: {error}") from error
    for number, device, wire in wires:
        pin, index = wire["pin"] or "in", int(wire["index"])
        try:
            target = machine.device(wire["target"])
            key = (target.path, pin, index)
            if key in driven:
                raise WiringError(f"input {wire['target']}:{pin}[{index}] is already driven by line {driven[key]}")
            driven[key] = number
            device.connect(target, index, output=wire["out"], number=int(wire["n"] or 0), to=pin)
        except QdevError as error:
            raise WiringError(f"line {number}: {error}") from error


def _place(machine: Machine, line: str) -> Device | None:
    head = _DEVICE.match(line)
    if head is None:
        raise QdevError(f"not a device: '{line}'")
    rest = head["rest"]
    places: dict[str, list[int]] = {"@": [], "port": []}
    while (found := _PLACE.match(rest)) is not None:
        places[found["kind"]].append(int(found["address"], 0))
        rest = rest[found.end() :].lstrip(",")
    options: dict[str, str] = {}
    while (found := _OPTION.match(rest)) is not None:
        options[found["key"]] = found["value"].strip('"')
        rest = rest[found.end() :]
    if rest.strip():
        raise QdevError(f"cannot read '{rest.strip()}'")
    if head["type"] in ("ram", "rom"):
        size = SizeProp(0).check(options.get("size", ""))
        region = (RamRegion if head["type"] == "ram" else RomRegion)(head["name"], size)
        machine.system_memory.add(region, *places["@"])
        return None
    cls = find_type(head["type"])
    device = cls()
    if not isinstance(device, Device):
        raise QdevError(f"'{head['type']}' is not a device")
    if "chardev" in options:
        device.set("chardev", machine.chardev(options.pop("chardev")))
    for key, value in options.items():
        device.set(key, value)
    return machine.place(device, mmio=places["@"], pio=places["port"], id=head["name"])
