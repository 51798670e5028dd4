"""The server: one debugger at a time, on a thread of its own.

The protocol is that of the gdb manual, appendix "Remote Serial Protocol"; an empty answer says "not supported".
"""

from __future__ import annotations

import select
import socket
import threading

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from ..errors import LinuxUserError
from ..kernel import ProcessEnded
from ..kernel import Stop as End
from ..signals import SIGKILL, restore_host_mask
from .debugger import HOLD, RUN, STEP, Action, Debugger
from .endpoint import Endpoint, move_up, move_up_fd
from .files import Files
from .memory import peek, poke
from .numbers import from_gdb, to_gdb
from .packets import ACK, BAD, INTERRUPT, NAK, PacketReader, escape, frame, unescape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..kernel import Kernel
    from ..task import Task
    from .debugger import Stop
    from .description import Registers

#: Longest packet, in both directions.
PACKET_SIZE = 0x4000
OK = b"OK"
_BAD_REQUEST, _NO_THREAD, _FAULT = b"E16", b"E03", b"E0e"
#: Everything but what a fault of our own would raise.
_ALL_SIGNALS = ~(1 << 3 | 1 << 4 | 1 << 6 | 1 << 7 | 1 << 10) & (1 << 64) - 1


class _Closed(Exception):
    """The connection is over."""


class Server:
    """Serves one guest process at an endpoint.  ``start`` returns when the guest may begin."""

    def __init__(self, kernel: Kernel, endpoint: Endpoint) -> None:
        self.kernel = kernel
        self._listener = endpoint.listen()
        self._path = str(endpoint.address) if endpoint.kind == "unix" else ""
        self._wake_fd = move_up_fd(os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK))
        self.debugger = Debugger(kernel, self._wake)
        self.debugger.halted = endpoint.suspend
        self.run = self.debugger.run
        self.filter_signal = self.debugger.filter_signal
        self._ended: bytes | None = None
        self._socket: socket.socket | None = None
        kernel.reserved_fds.update((self._listener.fileno(), self._wake_fd))
        self._thread = threading.Thread(target=self._serve, name="gdb", daemon=True)
        self._thread.start()

    @property
    def address(self) -> Any:
        """Where it listens."""
        return self._listener.getsockname()

    def _wake(self) -> None:
        os.eventfd_write(self._wake_fd, 1)

    def finish(self, stop: End) -> None:
        """The guest has ended: tell the debugger, and stop serving."""
        if stop.signal is not None:
            self._ended = b"X%02x" % to_gdb(stop.signal)
        else:
            self._ended = b"W%02x" % ((stop.exit or 0) & 0xFF)
        self._wake()
        self._thread.join(5)
        for fd in (self._listener.fileno(), self._wake_fd):
            self.kernel.reserved_fds.discard(fd)
        self._listener.close()
        os.close(self._wake_fd)
        if self._path:
            try:
                os.unlink(self._path)
            except FileNotFoundError:
                self._path = ""  # somebody has tidied up before us

    def forked_child(self) -> None:
        """This process is a fork of the guest: the debugger stays with the parent."""
        kernel = self.kernel
        kernel.gdb = None
        for pc in kernel.engine.breakpoints:
            kernel.engine.clear_breakpoint(pc)
        fds = [self._listener.detach(), self._wake_fd]
        if self._socket is not None:
            fds.append(self._socket.detach())
        for fd in fds:
            os.close(fd)
            kernel.reserved_fds.discard(fd)

    # ---- the server's thread -----------------------------------------------------------------------------------

    def _serve(self) -> None:
        # The guest's signals are for guest threads.
        restore_host_mask(_ALL_SIGNALS)
        poller = select.poll()
        poller.register(self._listener, select.POLLIN)
        poller.register(self._wake_fd, select.POLLIN)
        while self._ended is None:
            for fd, _ in poller.poll():
                if fd == self._wake_fd:
                    self._drain()
                elif self._ended is None:
                    self._session(move_up(self._listener.accept()[0]))

    def _drain(self) -> None:
        try:
            os.eventfd_read(self._wake_fd)
        except BlockingIOError:
            return

    def _session(self, connection: socket.socket) -> None:
        kernel = self.kernel
        self._socket = connection
        fd = connection.fileno()
        kernel.reserved_fds.add(fd)
        if connection.family != socket.AF_UNIX:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        session = Session(kernel, self.debugger, connection)
        try:
            self.debugger.attach()
            poller = select.poll()
            poller.register(fd, select.POLLIN)
            poller.register(self._wake_fd, select.POLLIN)
            while True:
                ready = {which for which, _ in poller.poll()}
                if self._wake_fd in ready:
                    self._drain()
                    session.report_stop()
                    if self._ended is not None:
                        session.report_end(self._ended)
                        return
                if fd in ready:
                    data = connection.recv(65536)
                    if not data:
                        return
                    session.receive(data)
        except (_Closed, ConnectionError):
            return
        except Exception as error:
            kernel.fail(error)  # a defect of ours: the guest's owner has to hear of it
        finally:
            session.close()
            if self._ended is None and kernel.stop is None:
                self.debugger.detach()
            self._socket = None
            kernel.reserved_fds.discard(fd)
            connection.close()


class Session:
    """One connection: requests in, answers out."""

    def __init__(self, kernel: Kernel, debugger: Debugger, connection: socket.socket) -> None:
        self.kernel = kernel
        self.debugger = debugger
        self._connection = connection
        self._reader = PacketReader()
        self._acks = True
        self._last = b""
        self._running = False
        self._files = Files(kernel)
        self._x86 = False
        self._registers: Registers | None = None
        self._thread_g = 0  # for registers and memory
        self._thread_c = 0  # for continue and step
        self._stop: Stop | None = None

    def close(self) -> None:
        self._files.close()

    # ---- in and out --------------------------------------------------------------------------------------------

    def receive(self, data: bytes) -> None:
        for item in self._reader.feed(data):
            if isinstance(item, bytes):
                if self._acks:
                    self._connection.sendall(b"+")
                answer = self._answer(item)
                if answer is not None:
                    self._send(answer)
                if item == b"QStartNoAckMode":
                    self._acks = False
            elif item == INTERRUPT:
                if self._running:
                    self.debugger.interrupt(self._any_task())
            elif item == NAK:
                if self._last and self._acks:
                    self._connection.sendall(self._last)
            elif item == BAD and self._acks:
                self._connection.sendall(b"-")
            elif item == ACK:
                self._last = b""

    def _send(self, payload: bytes) -> None:
        self._last = frame(payload)
        self._connection.sendall(self._last)

    def report_stop(self) -> None:
        """Tell why the guest has stopped, if it has."""
        event = self.debugger.event
        if event is None or not self._running:
            return
        self.debugger.settle()
        self.debugger.seen(event.task)
        self._running = False
        self._stop = event
        self._thread_g = self._thread_c = event.task.tid
        self._send(self._stop_reply())

    def report_end(self, reply: bytes) -> None:
        if self._running:
            self._send(reply)

    def _stop_reply(self) -> bytes:
        stop = self._stop
        task = stop.task if stop is not None else self._any_task()
        signo, detail = (stop.signal, stop.detail) if stop is not None else (5, "")
        registers = self.registers
        shown = b"".join(b"%x:%b;" % (n, registers.text(task.cpu, n)) for n in registers.expedited)
        return b"T%02xthread:%x;%b%b" % (to_gdb(signo), task.tid, shown, detail.encode())

    # ---- threads and registers ---------------------------------------------------------------------------------

    @property
    def registers(self) -> Registers:
        if self._registers is None:
            self._registers = self.kernel.abi.debug_registers(self._x86)
        return self._registers

    def _any_task(self) -> Task:
        """The thread that stopped last, or the first one there is."""
        tasks = self.kernel.tasks
        task = tasks.get(self._thread_g)
        if task is None:
            with self.kernel.lock:
                for task in tasks.values():
                    return task
            raise _Closed
        return task

    def _task(self, tid: int) -> Task | None:
        return self._any_task() if tid in (0, -1) else self.kernel.tasks.get(tid)

    # ---- requests ----------------------------------------------------------------------------------------------

    def _answer(self, packet: bytes) -> bytes | None:
        """The answer to one packet; None: it comes later, or never."""
        command = packet[:1]
        method = _COMMANDS.get(command)
        try:
            return method(self, packet[1:]) if method is not None else b""
        except (ValueError, IndexError, UnicodeDecodeError):
            return _BAD_REQUEST
        except GuestFault:
            return _FAULT

    def _why(self, rest: bytes) -> bytes:
        return self._stop_reply()

    def _read_registers(self, rest: bytes) -> bytes:
        return self.registers.all_text(self._any_task().cpu)

    def _write_registers(self, rest: bytes) -> bytes:
        return OK if self.registers.store_all(self._any_task().cpu, rest) else b"E01"

    def _read_register(self, rest: bytes) -> bytes:
        number = int(rest, 16)
        if number not in self.registers.rows:
            return _BAD_REQUEST
        return self.registers.text(self._any_task().cpu, number)

    def _write_register(self, rest: bytes) -> bytes:
        number, _, text = rest.partition(b"=")
        if int(number, 16) not in self.registers.rows:
            return _BAD_REQUEST
        return OK if self.registers.store(self._any_task().cpu, int(number, 16), text) else b"E01"

    def _read_memory(self, rest: bytes) -> bytes:
        address, _, size = rest.partition(b",")
        wanted = min(int(size, 16), PACKET_SIZE // 2 - 8)
        data = peek(self.kernel.mm, self.kernel.abi.without_tag(int(address, 16)), wanted)
        return data.hex().encode() if data or not wanted else _FAULT

    def _write_memory(self, rest: bytes) -> bytes:
        place, _, text = rest.partition(b":")
        return self._store(place, bytes.fromhex(text.decode("ascii")))

    def _write_binary(self, rest: bytes) -> bytes:
        place, _, data = rest.partition(b":")
        return self._store(place, unescape(data))

    def _store(self, place: bytes, data: bytes) -> bytes:
        address, _, size = place.partition(b",")
        if int(size, 16) != len(data):
            return _BAD_REQUEST
        return OK if poke(self.kernel.mm, self.kernel.abi.without_tag(int(address, 16)), data) else _FAULT

    def _select_thread(self, rest: bytes) -> bytes:
        tid = int(rest[1:], 16)
        if tid > 0 and tid not in self.kernel.tasks:
            return _NO_THREAD
        if rest[:1] == b"g":
            self._thread_g = tid
        elif rest[:1] == b"c":
            self._thread_c = tid
        else:
            return _BAD_REQUEST
        return OK

    def _is_alive(self, rest: bytes) -> bytes:
        return OK if int(rest, 16) in self.kernel.tasks else _NO_THREAD

    def _breakpoint(self, rest: bytes, insert: bool) -> bytes:
        kind, address, _ = rest.split(b",", 2)
        if kind not in (b"0", b"1"):
            return b""  # no watchpoints
        engine, pc = self.kernel.engine, int(address.partition(b";")[0], 16)
        if insert:
            if not peek(self.kernel.mm, pc, 1):
                return _FAULT
            engine.set_breakpoint(pc)
        else:
            engine.clear_breakpoint(pc)
        return OK

    def _insert(self, rest: bytes) -> bytes:
        return self._breakpoint(rest, True)

    def _remove(self, rest: bytes) -> bytes:
        return self._breakpoint(rest, False)

    # ---- going on ----------------------------------------------------------------------------------------------

    def _resume(self, actions: dict[int, Action], default: Action) -> None:
        if self._running:
            return
        self._running = True
        self._stop = None
        self.debugger.resume(actions, default)

    def _go(self, rest: bytes, kind: str, signal: bool) -> None:
        """c, s, C, S: one thread steps or gets the signal; when one steps the others stand still."""
        signo = 0
        if signal:
            number, _, rest = rest.partition(b";")
            signo = from_gdb(int(number, 16))
        task = self._task(self._thread_c) or self._any_task()
        if rest:
            task.cpu.pc = int(rest, 16)
        self._resume({task.tid: Action(kind, signo)}, Action(HOLD if kind == STEP else RUN))

    def _continue(self, rest: bytes) -> None:
        self._go(rest, RUN, False)

    def _continue_signal(self, rest: bytes) -> None:
        self._go(rest, RUN, True)

    def _step(self, rest: bytes) -> None:
        self._go(rest, STEP, False)

    def _step_signal(self, rest: bytes) -> None:
        self._go(rest, STEP, True)

    def _v_cont(self, rest: bytes) -> bytes | None:
        actions: dict[int, Action] = {}
        default = Action(HOLD)
        for word in reversed(rest.split(b";")):  # the leftmost that names a thread counts
            text, _, thread = word.partition(b":")
            if not text:
                continue
            action = _action(text)
            if action is None:
                return _BAD_REQUEST
            if not thread or thread == b"-1":
                default = action
                actions.clear()
            else:
                tid = int(thread, 16)
                actions[tid or self._any_task().tid] = action
        moving = [a for a in (*actions.values(), default) if a.kind != HOLD]
        if not moving:
            return self._stop_reply()
        self._resume(actions, default)
        return None

    def _v(self, rest: bytes) -> bytes | None:
        if rest == b"Cont?":
            return b"vCont;c;C;s;S;t;r"
        if rest.startswith(b"Cont"):
            return self._v_cont(rest[4:])
        if rest.startswith(b"Kill"):
            self._send(OK)
            self._kill()
        if rest.startswith(b"File:"):
            return self._files.request(rest[5:])
        return b""

    def _kill(self, rest: bytes = b"") -> None:
        try:
            self.kernel.end(End(None, SIGKILL), None)
        except ProcessEnded:
            raise _Closed from None

    def _detach(self, rest: bytes) -> None:
        self._send(OK)
        raise _Closed

    # ---- queries -----------------------------------------------------------------------------------------------

    def _set(self, rest: bytes) -> bytes:
        if rest == b"StartNoAckMode":
            return OK
        if rest.startswith(b"PassSignals:"):
            numbers = [from_gdb(int(n, 16)) for n in rest[12:].split(b";") if n]
            self.debugger.passed = frozenset(n for n in numbers if n)
            return OK
        return b""

    def _query(self, rest: bytes) -> bytes | None:
        name, _, argument = rest.partition(b":")
        if name == b"Supported":
            return self._supported(argument)
        if name == b"Xfer":
            return self._transfer(argument)
        if name == b"Rcmd" or rest.startswith(b"Rcmd,"):
            return self._monitor(bytes.fromhex(rest[5:].decode("ascii")))
        if name == b"C":
            return b"QC%x" % self._any_task().tid
        if name == b"fThreadInfo":
            return b"m" + b",".join(b"%x" % tid for tid in sorted(self.kernel.tasks))
        if name == b"sThreadInfo":
            return b"l"
        if rest.startswith(b"ThreadExtraInfo,"):
            task = self.kernel.tasks.get(int(rest[16:], 16))
            if task is None:
                return _NO_THREAD
            text = "first thread" if task.tid == os.getpid() else "thread"
            return text.encode().hex().encode()
        if name == b"Attached":
            return b"0"  # we started it: a debugger that quits ends it
        if name == b"Symbol":
            return OK
        return b""

    def _supported(self, argument: bytes) -> bytes:
        features = dict(item.partition(b"=")[::2] for item in argument.split(b";"))
        x86 = b"i386" in features.get(b"xmlRegisters", b"").split(b",")
        if x86 != self._x86:
            self._x86, self._registers = x86, None
        self.debugger.exec_events = b"exec-events+" in features
        answer = (
            "PacketSize=%x;QStartNoAckMode+;QPassSignals+;vContSupported+;swbreak+;hwbreak-;exec-events+;qXfer:features:read+;"
            "qXfer:auxv:read+;qXfer:exec-file:read+;qXfer:siginfo:read+;qXfer:threads:read+"
        )
        return (answer % PACKET_SIZE).encode()

    def _transfer(self, argument: bytes) -> bytes:
        what, operation, annex, place = argument.split(b":", 3)
        if operation != b"read":
            return b""
        if what == b"features":
            if annex != b"target.xml":
                return b"E00"
            data = self.registers.xml.encode()
        elif what == b"auxv":
            data = self.kernel.auxv
        elif what == b"exec-file":
            data = self.kernel.exe
        elif what == b"siginfo":
            data = self.debugger.siginfo(self._any_task())
            if not data:
                return b"E01"
        elif what == b"threads":
            rows = "".join(f'<thread id="{tid:x}"/>\n' for tid in sorted(self.kernel.tasks))
            data = f'<?xml version="1.0"?>\n<threads>\n{rows}</threads>\n'.encode()
        else:
            return b""
        offset, _, size = place.partition(b",")
        start = int(offset, 16)
        part = data[start : start + min(int(size, 16), PACKET_SIZE // 2 - 8)]
        return (b"l" if start + len(part) >= len(data) else b"m") + escape(part)

    def _monitor(self, text: bytes) -> bytes:
        """``monitor`` commands."""
        command = text.decode("utf-8", "replace").strip()
        if command in ("info mem", "info maps", "maps"):
            out = self.kernel.mm.maps_text()
        elif command in ("", "help"):
            out = (
                "info mem               mappings of the guest\n"
                "where                  return addresses of the selected thread, innermost first\n"
                "disas [ADDRESS [N]]    N instructions (10) from an address on, or from where the thread is\n"
                "registers              the selected thread's registers as in a report\n"
            )
        elif command == "where":
            out = "".join(f"{pc:#x}\n" for pc in self.kernel.abi.backtrace(self._any_task().cpu))
        elif command in ("registers", "info registers"):
            out = "\n".join(self.kernel.abi.registers_text(self._any_task().cpu)) + "\n"
        elif command.split()[0] in ("disas", "disassemble", "x/i"):
            out = self._disassemble(command.split()[1:])
        else:
            out = f"unknown command {command!r}; `monitor help` lists what there is\n"
        return out.encode()[: PACKET_SIZE // 2 - 8].hex().encode()

    def _disassemble(self, words: list[str]) -> str:
        """``monitor disas``: gdb does not know every guest."""
        try:
            address = int(words[0], 0) if words else self._any_task().cpu.pc
            count = int(words[1], 0) if len(words) > 1 else 10
            lines = self.kernel.abi.disassemble(address, max(1, min(count, 100)))
        except ValueError:
            return "disas: numbers are expected, an address and how many instructions\n"
        except (GuestFault, LinuxUserError) as error:
            return f"disas: {error}\n"
        return "".join(f"{line}\n" for line in lines)


def _action(text: bytes) -> Action | None:
    """One action of vCont."""
    letter, rest = text[:1], text[1:]
    if letter == b"c":
        return Action(RUN)
    if letter == b"s":
        return Action(STEP)
    if letter == b"t":
        return Action(HOLD)
    if letter in (b"C", b"S"):
        return Action(RUN if letter == b"C" else STEP, from_gdb(int(rest, 16)))
    if letter == b"r":
        start, _, end = rest.partition(b",")
        return Action(STEP, 0, (int(start, 16), int(end, 16)))
    return None


_COMMANDS = {
    b"?": Session._why,
    b"g": Session._read_registers,
    b"G": Session._write_registers,
    b"p": Session._read_register,
    b"P": Session._write_register,
    b"m": Session._read_memory,
    b"M": Session._write_memory,
    b"X": Session._write_binary,
    b"H": Session._select_thread,
    b"T": Session._is_alive,
    b"Z": Session._insert,
    b"z": Session._remove,
    b"c": Session._continue,
    b"C": Session._continue_signal,
    b"s": Session._step,
    b"S": Session._step_signal,
    b"v": Session._v,
    b"k": Session._kill,
    b"D": Session._detach,
    b"q": Session._query,
    b"Q": Session._set,
}
