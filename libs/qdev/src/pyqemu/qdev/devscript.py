"""`.dev` files: register scripts that test a device without a CPU.

    device serial-16550 chardev=host      # region n of the device is at window n
    case fifo trigger
    write 2 1 0xc1                        # offset, width, value; `1:0x10` is offset 0x10 of region 1
    feed "12345678"
    irq 0 => 1
    read 0 1 => 0x31
    read 4 4 => error                     # the bus must refuse
    sent "A"                              # what the device wrote to its chardev since the last time
    input 3 1                             # drive input 3
    advance 1000000                       # nanoseconds of virtual time
    reset
    restore                               # snapshot, new machine, restore, go on there

Every case starts with a new machine.  A failure names file, line, and what came instead.
"""

from __future__ import annotations

import ast
import shlex
from dataclasses import dataclass, field
from pathlib import Path

from pyqemu.memory import MemTxError
from pyqemu.qdev._chardev import RingbufChardev
from pyqemu.qdev._device import Device
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._registry import find_type
from pyqemu.qdev.errors import QdevError

WINDOW = 0x1000_0000
RAM_BASE, RAM_SIZE = 0x8000_0000, 1 << 20


class ScriptError(QdevError):
    """An expectation that was not met, or a line that makes no sense."""


@dataclass
class Case:
    name: str
    device: str
    lines: list[tuple[int, str]] = field(default_factory=list)


def parse(text: str) -> list[Case]:
    """The cases of a file; lines before the first `case` (other than `device`) belong to every case."""
    cases: list[Case] = []
    device = ""
    common: list[tuple[int, str]] = []
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("#")[0].strip() if '"' not in raw else raw.strip()
        if not line:
            continue
        verb, _, rest = line.partition(" ")
        if verb == "device":
            device = rest
        elif verb == "case":
            cases.append(Case(rest, device, list(common)))
        elif cases:
            cases[-1].lines.append((number, line))
        else:
            common.append((number, line))
    return cases


class Runner:
    """One machine with one device under test."""

    def __init__(self, device_line: str) -> None:
        self._line = device_line
        self.machine, self.device = self._build()
        self.machine.reset()

    def _build(self) -> tuple[Machine, Device]:
        machine = Machine(ram_base=RAM_BASE, ram_size=RAM_SIZE)
        host = machine.object_add(RingbufChardev, "host", {})
        name, *options = shlex.split(self._line)
        made = find_type(name)()
        assert isinstance(made, Device)
        for option in options:
            key, _, value = option.partition("=")
            made.set(key, host if value == "host" else value)
        machine.place(made, id="dut")
        for index, region in enumerate(getattr(made, "regions", [])):
            machine.system_memory.add(region, WINDOW * (index + 1))
        return machine, made

    def run(self, case: Case, where: str = "") -> None:
        for number, line in case.lines:
            try:
                self.step(line)
            except ScriptError as error:
                raise ScriptError(f"{where}:{number}: {line}: {error}") from error

    @staticmethod
    def _address(text: str) -> int:
        region, _, offset = text.rpartition(":")
        return WINDOW * (int(region or "0") + 1) + int(offset, 0)

    def step(self, line: str) -> None:
        left, arrow, expected = line.partition("=>")
        verb, _, rest = left.strip().partition(" ")
        words = rest.split()
        method = getattr(self, f"_do_{verb.replace('-', '_')}", None)
        if method is None:
            raise ScriptError(f"unknown word '{verb}'")
        try:
            got = method(rest.strip(), words)
        except MemTxError as error:
            got = "error"
            if expected.strip() != "error":
                raise ScriptError(str(error)) from error
        if arrow:
            wanted = expected.strip()
            good = got == "error" if wanted == "error" else got == int(wanted, 0)
            if not good:
                raise ScriptError(f"got {got if isinstance(got, str) else hex(got)}")

    def _do_read(self, rest: str, words: list[str]) -> int:
        return self.machine.memory.load(self._address(words[0]), int(words[1]))

    def _do_write(self, rest: str, words: list[str]) -> int:
        self.machine.memory.store(self._address(words[0]), int(words[2], 0), int(words[1]))
        return 0

    def _do_irq(self, rest: str, words: list[str]) -> int:
        name, _, number = words[0].rpartition(":")
        return self.device.output(name or "irq", int(number)).level

    def _do_input(self, rest: str, words: list[str]) -> int:
        self.device.input(int(words[0]))(int(words[1]))
        return 0

    def _do_advance(self, rest: str, words: list[str]) -> int:
        return self.machine.clock.advance(int(words[0].replace("_", "")))

    def _do_feed(self, rest: str, words: list[str]) -> int:
        self.machine.chardev("host").feed(ast.literal_eval(f"b{rest}"))
        return 0

    def _do_sent(self, rest: str, words: list[str]) -> int:
        host = self.machine.chardev("host")
        assert isinstance(host, RingbufChardev)
        got, wanted = host.read(1 << 16), ast.literal_eval(f"b{rest}")
        if got != wanted:
            raise ScriptError(f"the device sent {got!r}")
        return 0

    def _do_reset(self, rest: str, words: list[str]) -> int:
        self.machine.reset()
        return 0

    def _do_restore(self, rest: str, words: list[str]) -> int:
        stream = self.machine.save_stream()
        self.machine, self.device = self._build()
        self.machine.load_stream(stream)
        return 0


def run_file(path: Path) -> int:
    """Run every case of a file; returns how many there were."""
    cases = parse(path.read_text())
    for case in cases:
        Runner(case.device).run(case, f"{path.name} [{case.name}]")
    return len(cases)
