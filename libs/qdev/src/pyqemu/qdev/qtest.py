"""The qtest protocol: lines of text that drive a machine without a CPU.

Understood: read[bwlq] write[bwlq] read write memset in[bwl] out[bwl] clock_step clock_set irq_intercept_in
irq_intercept_out set_irq_in endianness.  Answers start with OK or FAIL; IRQ changes come as `IRQ raise N`.
"""

from __future__ import annotations

import socket
from base64 import b64decode, b64encode
from collections.abc import Callable

from pyqemu.memory import MemoryApiError
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._mainloop import Connection, MainLoop
from pyqemu.qdev.errors import QdevError

SIZES = {"b": 1, "w": 2, "l": 4, "q": 8}
MAX_LINE = 1 << 22
MAX_DATA = 1 << 20


class QtestSession:
    """Executes lines; asynchronous IRQ messages go to send() as they happen."""

    def __init__(self, machine: Machine, send: Callable[[str], None]) -> None:
        self._machine, self._send = machine, send
        self._intercepted = False

    def execute(self, line: str) -> str:
        """The answer to one line."""
        words = line.split()
        if not words:
            return "FAIL empty line"
        try:
            return self._run(words[0], words[1:])
        except (QdevError, MemoryApiError) as error:
            return f"FAIL {error}"
        except (ValueError, IndexError):
            return f"FAIL malformed '{words[0][:40]}'"

    def _run(self, verb: str, args: list[str]) -> str:
        memory, ports = self._machine.memory, self._machine.io
        if verb[:-1] in ("read", "write") and verb[-1] in SIZES:
            size, address = SIZES[verb[-1]], int(args[0], 0)
            if verb.startswith("read"):
                return f"OK {memory.load(address, size):#018x}"
            memory.store(address, int(args[1], 0), size)
            return "OK"
        if verb in ("inb", "inw", "inl"):
            return f"OK {ports.load(int(args[0], 0), SIZES[verb[-1]]):#06x}"
        if verb in ("outb", "outw", "outl"):
            ports.store(int(args[0], 0), int(args[1], 0), SIZES[verb[-1]])
            return "OK"
        if verb in ("read", "b64read"):
            data = memory.read(int(args[0], 0), _length(args[1]))
            return f"OK 0x{data.hex()}" if verb == "read" else f"OK {b64encode(data).decode()}"
        if verb == "write":
            memory.write(int(args[0], 0), bytes.fromhex(args[2][2:])[: _length(args[1])].ljust(_length(args[1]), b"\0"))
            return "OK"
        if verb == "b64write":
            memory.write(int(args[0], 0), b64decode(args[2])[: _length(args[1])])
            return "OK"
        if verb == "memset":
            memory.fill(int(args[0], 0), _length(args[1]), int(args[2], 0) & 0xFF)
            return "OK"
        return self._control(verb, args)

    def _control(self, verb: str, args: list[str]) -> str:
        clock = self._machine.clock
        if verb == "clock_step":
            return f"OK {clock.advance(int(args[0])) if args else clock.step()}"
        if verb == "clock_set":
            return f"OK {clock.advance_to(int(args[0]))}"
        if verb in ("irq_intercept_out", "irq_intercept_in"):
            self._intercept(args[0], verb.endswith("in"), args[1] if len(args) > 1 else "")
            return "OK"
        if verb == "set_irq_in":
            pin = "in" if args[1] == "unnamed-gpio-in" else args[1]
            self._machine.device(args[0]).input(int(args[2]), pin)(int(args[3]))
            return "OK"
        if verb == "endianness":
            return "OK big" if self._machine.memory._big else "OK little"
        if verb == "module_load":
            return "FAIL module_load is not supported: devices are found by name"
        return f"FAIL Unknown command '{verb[:40]}'"

    def _intercept(self, path: str, is_input: bool, pin: str) -> None:
        device = self._machine.device(path)
        if self._intercepted:
            raise QdevError("IRQ intercept is already enabled")
        self._intercepted = True
        if is_input:
            lines = device.inputs.get(pin or "in", [])
            for number, original in enumerate(lines):
                lines[number] = self._tap(number, original)
            return
        for number, line in enumerate(device.outputs.get(pin or "irq", [])):
            line.tap(lambda sink, n=number: self._tap(n, sink))  # type: ignore[misc]

    def _tap(self, number: int, original: Callable[[int], None]) -> Callable[[int], None]:
        def tapped(level: int) -> None:
            self._send(f"IRQ {'raise' if level else 'lower'} {number}\n")
            original(level)

        return tapped


def _length(text: str) -> int:
    length = int(text, 0)
    if not 0 <= length <= MAX_DATA:
        raise QdevError(f"{length} bytes are not within 0..{MAX_DATA}")
    return length


class QtestServer:
    """Serves one connection on a main loop."""

    def __init__(self, machine: Machine, loop: MainLoop, sock: socket.socket) -> None:
        self._buffer = b""
        self._session = QtestSession(machine, self._send)
        self._peer = Connection(loop, sock, self._feed)

    def _send(self, text: str) -> None:
        if self._peer.is_open:
            self._peer.send(text.encode())

    def _feed(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) > MAX_LINE:
            self._peer.close()
            return
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            self._send(self._session.execute(line.decode(errors="replace")) + "\n")
