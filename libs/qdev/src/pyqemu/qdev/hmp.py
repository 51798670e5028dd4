"""HMP: the monitor for people.  run() takes a line and returns text; errors are text too."""

from __future__ import annotations

import re
from collections.abc import Callable

from pyqemu.memory import AddressSpace, MemoryApiError, MemTxError, flat_text, tree_text
from pyqemu.qdev import keyval
from pyqemu.qdev._device import Bus, Device, SysBusDevice
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._object import Object
from pyqemu.qdev.errors import QdevError, UnsupportedError

WIDTHS = {"b": 1, "h": 2, "w": 4, "g": 8}
MAX_DUMP = 1 << 16


class HumanMonitor:
    """Text commands of one machine."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._format, self._width = "x", 4
        self._commands: dict[str, tuple[Callable[[str], str], str]] = {
            "help": (self._help, "[command] -- show help"),
            "info": (self._info, "what -- show something: " + ", ".join(sorted(self._topics()))),
            "x": (self._x, "/fmt addr -- dump virtual memory (without a CPU there is none)"),
            "xp": (self._xp, "/fmt addr -- dump physical memory with accesses of exactly the width asked for"),
            "i": (self._in, "/fmt port -- read an I/O port"),
            "o": (self._out, "/fmt port value -- write an I/O port"),
            "p": (self._print, "/fmt expression -- evaluate a number"),
            "device_add": (self._device_add, "driver[,prop=value,...] -- add a device"),
            "device_del": (self._device_del, "id -- remove a device"),
            "qom-list": (self._qom_list, "path -- list properties"),
            "qom-get": (self._qom_get, "path property -- read a property"),
            "qom-set": (self._qom_set, "path property value -- set a property"),
            "system_reset": (lambda _: self._do(machine.reset), "-- reset the machine"),
            "stop": (lambda _: self._do(machine.stop), "-- pause"),
            "cont": (lambda _: self._do(machine.cont), "-- go on"),
            "quit": (lambda _: self._do(machine.shutdown), "-- end"),
        }

    def run(self, line: str) -> str:
        name, _, rest = line.strip().partition(" ")
        name, slash, form = name.partition("/")
        if not name:
            return ""
        found = self._commands.get(name)
        if found is None:
            return f"unknown command: '{name[:60]}'\r\n"
        try:
            return found[0](f"/{form} {rest}" if slash else rest.strip())
        except (QdevError, MemoryApiError) as error:
            return f"Error: {error}\r\n"

    @staticmethod
    def _do(action: Callable[[], None]) -> str:
        action()
        return ""

    def _help(self, rest: str) -> str:
        names = [rest] if rest in self._commands else sorted(self._commands)
        return "".join(f"{name} {self._commands[name][1]}\r\n" for name in names)

    # -- info -------------------------------------------------------------------------------------------------------

    def _topics(self) -> dict[str, Callable[[str], str]]:
        return {
            "qtree": self._qtree, "qom-tree": self._qom_tree, "mtree": self._mtree, "irq": self._irq,
            "status": self._status, "version": self._version, "chardev": self._chardev,
        }  # fmt: skip

    def _info(self, rest: str) -> str:
        topic, _, options = rest.partition(" ")
        found = self._topics().get(topic)
        if found is None:
            raise QdevError(f"unknown command: 'info {topic[:60]}'")
        return found(options)

    def _status(self, _: str) -> str:
        return f"VM status: {self._machine.run_state}\r\n"

    def _version(self, _: str) -> str:
        from pyqemu.qdev.qmp import VERSION

        number = VERSION["qemu"]
        assert isinstance(number, dict)
        return f"{number['major']}.{number['minor']}.{number['micro']} ({VERSION['package']})\r\n"

    def _chardev(self, _: str) -> str:
        return "".join(
            f"{name}: filename={c.TYPE.removeprefix('chardev-')}\r\n"
            for name, c in self._machine.root.children["chardevs"].children.items()
        )

    def _mtree(self, options: str) -> str:
        if "-f" in options.split():
            return flat_text(self._machine.topology)
        return "\n".join(
            tree_text(space, disabled="-D" not in options) for space in self._machine.topology.address_spaces
        )

    def _irq(self, _: str) -> str:
        return "".join(
            f"{d.path} {line.name}: {line.level}{' -> ' + line.sink_name if line.sink_name else ''}\r\n"
            for d in self._machine.devices()
            for lines in d.outputs.values()
            for line in lines
        )

    def _qom_tree(self, options: str) -> str:
        lines: list[str] = []

        def show(node: Object, depth: int) -> None:
            lines.append(f"{'  ' * depth}/{node.name} ({node.TYPE})")
            for child in node.children.values():
                show(child, depth + 1)

        show(self._machine.root.resolve(options.strip() or "/machine"), 0)
        return "\r\n".join(lines) + "\r\n"

    def _qtree(self, _: str) -> str:
        lines: list[str] = []

        def show_bus(name: str, bus: Bus, depth: int) -> None:
            lines.append(f"{'  ' * depth}bus: {name}")
            lines.append(f"{'  ' * depth}  type {bus.TYPE}")
            for device in bus.devices:
                show_device(device, depth + 1)

        def show_device(device: Device, depth: int) -> None:
            pad = "  " * depth
            identity = device.name if device.parent is self._machine.children["peripheral"] else ""
            lines.append(f'{pad}dev: {device.TYPE}, id "{identity}"')
            properties = device.declared_properties().items()
            lines.extend(f"{pad}  {name} = {prop.to_json(getattr(device, prop.attribute))!r}" for name, prop in properties)
            regions = device.regions if isinstance(device, SysBusDevice) else []
            placed = [r for r in regions if r.container is not None]
            lines.extend(f"{pad}  mmio {r.offset:016x}/{r.size:016x}" for r in placed)
            for name, bus in self._machine.buses.items():
                if bus.parent is device:
                    show_bus(name, bus, depth + 1)

        show_bus("main-system-bus", self._machine.sysbus, 0)
        return "\r\n".join(lines) + "\r\n"

    # -- memory -----------------------------------------------------------------------------------------------------

    def _parse_format(self, rest: str, default_count: int = 1) -> tuple[int, str, int, list[str]]:
        form, words = "", rest.split()
        if words and words[0].startswith("/"):
            form, words = words[0][1:], words[1:]
        match = re.fullmatch(r"(\d*)([xduoctrsi]?)([bhwg]?)", form)
        if match is None:
            raise QdevError(f"invalid format '/{form[:20]}'")
        count = int(match[1]) if match[1] else default_count
        kind, width = match[2] or self._format, WIDTHS.get(match[3], 1 if match[2] == "c" else self._width)
        if kind in "ist":
            raise UnsupportedError(f"format '{kind}'", "instructions, strings and binary are not printed")
        if not 0 < count <= MAX_DUMP:
            raise QdevError(f"count {count} is not within 1..{MAX_DUMP}")
        self._format, self._width = kind, width
        return count, kind, width, words

    @staticmethod
    def _number(words: list[str], at: int) -> int:
        try:
            return int(words[at], 0)
        except (IndexError, ValueError):
            raise QdevError("a number is needed") from None

    def _x(self, rest: str) -> str:
        raise UnsupportedError("x", "the machine has no CPU whose virtual memory it could be; use xp")

    def _xp(self, rest: str) -> str:
        count, kind, width, words = self._parse_format(rest)
        return self._dump(self._machine.memory, self._number(words, 0), count, kind, width)

    def _dump(self, space: AddressSpace, address: int, count: int, kind: str, width: int) -> str:
        per_line = 8 if kind == "c" else max(16 // width, 1)
        lines = []
        for start in range(0, count, per_line):
            texts = []
            for i in range(start, min(start + per_line, count)):
                try:
                    texts.append(_show(space.load(address + i * width, width), kind, width))
                except MemTxError:
                    texts.append("Cannot access memory")
                    lines.append(f"{address + start * width:016x}: {' '.join(texts)}\r\n")
                    return "".join(lines)
            lines.append(f"{address + start * width:016x}: {' '.join(texts)}\r\n")
        return "".join(lines)

    def _in(self, rest: str) -> str:
        _, _, width, words = self._parse_format(rest)
        port, width = self._number(words, 0), min(width, 4)
        return f"port{'bwxl'[width - 1]}[{port:#06x}] = {self._machine.io.load(port, width):#0{width * 2 + 2}x}\r\n"

    def _out(self, rest: str) -> str:
        _, _, width, words = self._parse_format(rest)
        self._machine.io.store(self._number(words, 0), self._number(words, 1), min(width, 4))
        return ""

    def _print(self, rest: str) -> str:
        _, kind, width, words = self._parse_format(rest)
        return _show(self._number(words, 0), kind, width) + "\r\n"

    # -- objects ----------------------------------------------------------------------------------------------------

    def _device_add(self, rest: str) -> str:
        options = keyval.parse(rest, implied="driver")
        if "driver" not in options:
            raise QdevError("Parameter 'driver' is missing")
        self._machine.device_add(options.pop("driver"), dict(options))
        return ""

    def _device_del(self, rest: str) -> str:
        self._machine.device_del(rest)
        return ""

    def _qom_list(self, rest: str) -> str:
        return "".join(f"{name} ({kind})\r\n" for name, kind in self._machine.root.resolve(rest or "/").list_properties())

    def _qom_get(self, rest: str) -> str:
        path, _, name = rest.partition(" ")
        return f"{self._machine.root.resolve(path).get(name)}\r\n"

    def _qom_set(self, rest: str) -> str:
        words = rest.split(" ", 2)
        if len(words) != 3:
            raise QdevError("qom-set needs path, property and value")
        self._machine.root.resolve(words[0]).set(words[1], words[2])
        return ""


def _show(value: int, kind: str, width: int) -> str:
    if kind == "x":
        return f"0x{value & ((1 << width * 8) - 1):0{width * 2}x}"
    if kind == "o":
        return f"0{value:o}"
    if kind == "c":
        return repr(chr(value & 0xFF))
    if kind == "d":
        sign = 1 << (width * 8 - 1)
        return str((value & (sign - 1)) - (value & sign))
    return str(value)
