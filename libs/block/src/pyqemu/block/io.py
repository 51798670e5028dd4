"""The read/write/map command language that block test suites use, as a library.

`IoSession` holds an open image and runs command lines; output goes to functions, never to the terminal.
``aio_`` commands report when they are complete, which is at once unless a breakpoint (blkdebug) holds them.
"""

from __future__ import annotations

import errno
import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

from .errors import BlockError, IoError, UnsupportedError, UsageError, reason
from .filters.blkdebug import FaultFilter
from .graph import attach_name, open_image, open_spec
from .keyval import nest, parse_keyval
from .named import NamedTuple
from .node import ALLOCATED, Node
from .ops.status import chain_extents
from .qdict import tree_lines
from .registry import OpenContext
from .units import SizeTooLarge, parse_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

__all__ = ["COMMANDS", "IoOptions", "IoSession"]

_MANY = -1
#: Seconds until an asynchronous request that says nothing is taken to wait for another one.
_PATIENCE = 0.05
_LONGEST_WAIT = 60
#: Bytes of one request: whole sectors that a signed 32-bit number can count.
_LONGEST = (1 << 31) - 512


class IoOptions(NamedTuple):
    """How `IoSession.open` opens."""

    format: str | None = None
    image_opts: bool = False
    read_only: bool = False
    #: Writes go to a temporary overlay.
    snapshot: bool = False
    copy_on_read: bool = False
    discard: bool = True


class _Request(NamedTuple):
    flags: dict[str, str | None]
    words: list[str]


class Command(NamedTuple):
    """``letters``: options, those with a value are followed by ":"; how many words there may be; arguments and help."""

    letters: str
    least: int
    most: int
    arguments: str
    help: str
    #: How many words must be left when the options are read; None: the command looks itself.
    rest: int | None = None
    needs_file: bool = True


COMMANDS: dict[str, Command] = {
    "abort": Command("", 0, 0, "", "ends the process with SIGABRT", needs_file=False),
    "aio_flush": Command("", 0, 0, "", "waits for all asynchronous requests"),
    "aio_read": Command("CP:iqv", 2, _MANY, "[-Ciqv] [-P pattern] off len [len..]", "reads asynchronously"),
    "aio_write": Command("CfiP:quz", 2, _MANY, "[-Cfiquz] [-P pattern] off len [len..]", "writes asynchronously"),
    "alloc": Command("", 1, 2, "offset [count]", "tells how many bytes of a range this layer holds"),
    "break": Command("", 2, 2, "event tag", "lets the next request of a kind wait"),
    "close": Command("", 0, 0, "", "closes the image"),
    "discard": Command("Cq", 2, _MANY, "[-Cq] off len", "gives a range back", 2),
    "flush": Command("", 0, 0, "", "makes what was written stable"),
    "help": Command("", 0, 1, "[command]", "tells about one or all commands", needs_file=False),
    "info": Command("", 0, 0, "", "tells what the image is"),
    "length": Command("", 0, 0, "", "tells the size of the image"),
    "map": Command("", 0, 1, "", "lists which ranges this layer holds"),
    "open": Command(
        "Cd:i:kno:rst:U",
        1,
        _MANY,
        "[-rsCnU] [-t cache] [-d discard] [-o options] [path]",
        "opens an image",
        None,
        False,
    ),
    "quit": Command("", 0, 0, "", "ends the session", needs_file=False),
    "read": Command("abCl:pP:qs:v", 2, _MANY, "[-abCqv] [-P pattern [-s off] [-l len]] off len", "reads a range", 2),
    "readv": Command("CP:qv", 2, _MANY, "[-Cqv] [-P pattern] off len [len..]", "reads into several buffers"),
    "remove_break": Command("", 1, 1, "tag", "removes a breakpoint"),
    "reopen": Command("rwc:o:", 0, _MANY, "[-r|-w] [-c cache] [-o options]", "changes how the image is open"),
    "resume": Command("", 1, 1, "tag", "lets a waiting request go on"),
    "sigraise": Command("", 1, 1, "signal", "raises a signal", needs_file=False),
    "sleep": Command("", 1, 1, "ms", "waits for so many milliseconds", needs_file=False),
    "truncate": Command("m:", 1, 3, "[-m mode] off", "changes the size of the image"),
    "wait_break": Command("", 1, 1, "tag", "waits until a request waits"),
    "write": Command("bcCfnpP:qs:uz", 2, _MANY, "[-bcCfnquz] [-P pattern | -s file] off len", "writes a range", 2),
    "writev": Command("CfP:q", 2, _MANY, "[-Cfq] [-P pattern] off len [len..]", "writes several buffers"),
}
_SHORT = {"r": "read", "w": "write", "q": "quit", "f": "flush", "l": "length", "i": "info", "c": "close", "o": "open"}
_SHORT |= {"t": "truncate", "d": "discard", "s": "sleep", "b": "break"}


class _Said(Exception):
    """The command failed and its text is complete."""


def _parse(name: str, words: list[str], command: Command) -> _Request:
    """Options anywhere, as getopt does it."""
    flags: dict[str, str | None] = {}
    rest: list[str] = []
    index = 0
    while index < len(words):
        word = words[index]
        index += 1
        if word == "--":
            rest += words[index:]
            break
        if not word.startswith("-") or word == "-":
            rest.append(word)
            continue
        position = 1
        while position < len(word):
            letter = word[position]
            position += 1
            place = -1 if letter == ":" else command.letters.find(letter)
            if place < 0:
                raise _Said(f"{name}: invalid option -- '{letter}'\n{_usage(name)}")
            if command.letters[place + 1 : place + 2] != ":":
                flags[letter] = None
                continue
            value = word[position:]
            if not value:
                if index >= len(words):
                    raise _Said(f"{name}: option requires an argument -- '{letter}'\n{_usage(name)}")
                value = words[index]
                index += 1
            flags[letter] = value
            break
    return _Request(flags, rest)


def _usage(name: str) -> str:
    known = COMMANDS[name]
    return f"{name} {known.arguments} -- {known.help}"


def _amount(size: int | float) -> str:
    """``32 bytes``, ``64 KiB``, ``1.500 MiB``."""
    if size < 1024:
        return f"{size} bytes" if isinstance(size, int) else f"{size:f} bytes"
    step = min(6, (int(size).bit_length() - 1) // 10)
    unit = ("", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")[step]
    value = size / (1 << 10 * step)
    text = f"{value:.3f}"
    return f"{text.removesuffix('.000')} {unit}"


def _whole_sectors(offset: int, length: int) -> None:
    for what, value in (("offset", offset), ("count", length)):
        if value % 512:
            raise _Said(f"{value} is not a sector-aligned value for '{what}'")


def _vm_state(node: Node, verb: str, offset: int, data: bytes | bytearray) -> None:
    """Read or write the saved memory of a guest, which qcow2 keeps behind the disk."""
    method = getattr(node.driver, verb, None)
    if method is None:
        raise UnsupportedError(f"format '{node.format}' keeps no VM state")
    method(offset, memoryview(data))


def _holds(view: memoryview, wanted: int) -> bool:
    """Whether every byte is ``wanted``; requests of gigabytes are compared in pieces."""
    piece = bytearray([wanted]) * min(len(view), 1 << 20)
    for start in range(0, len(view), len(piece) or 1):
        part = view[start : start + len(piece)]
        if (piece if len(part) == len(piece) else piece[: len(part)]) != part:
            return False
    return True


def _pattern(text: str) -> int:
    try:
        value = int(text, 0)
    except ValueError:
        value = -1
    if not 0 <= value <= 255:
        raise _Said(f"{text} is not a valid pattern byte")
    return value


def _number(text: str) -> int:
    try:
        return parse_size(text)
    except SizeTooLarge:
        raise _Said(f"Parsing error: argument too large -- {text}") from None
    except UsageError:
        raise _Said(f"Parsing error: non-numeric argument, or extraneous/unrecognized suffix -- {text}") from None


class IoSession:
    """Runs commands on one image; a context manager that closes what it opened.

    ``say`` gets lines for the output, ``complain`` messages about the session itself; `failed` tells whether any
    command failed.  ``opened`` is told of each image that was opened.
    """

    def __init__(
        self,
        node: Node | None = None,
        *,
        say: Callable[[str], None],
        complain: Callable[[str], None] | None = None,
        context: OpenContext | None = None,
        options: IoOptions | None = None,
        opened: Callable[[Node], None] | None = None,
    ) -> None:
        self.node = node
        self._opened = opened
        self.say = say
        self.complain = complain or (lambda text: say(f"qemu-io: {text}"))
        self.context = context or OpenContext()
        self.options = options or IoOptions()
        self.failed = False
        self.ended = False
        self._stack = ExitStack()
        self._flying: list[threading.Thread] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._leave()

    def _leave(self) -> None:
        """Complete what is under way and close what was opened here."""
        self._wait()
        self._stack.close()
        self.node = None

    def run(self, line: str) -> bool:
        """One command line; False if it failed."""
        words = line.split()
        if not words:
            return True
        name = _SHORT.get(words[0], words[0])
        known = COMMANDS.get(name)
        try:
            if known is None:
                raise _Said(f'command "{words[0]}" not found')
            if self.node is None and known.needs_file:
                raise _Said("no file open, try 'help open'")
            self._check_count(name, len(words) - 1, known)
            request = _parse(name, words[1:], known)
            if known.rest is not None and len(request.words) != known.rest:
                raise _Said(_usage(name))
            getattr(self, f"_{name}")(request)
        except _Said as error:
            if str(error):
                self.say(str(error))
            self.failed = True
            return False
        except BlockError as error:
            self.complain(str(error))
            self.failed = True
            return False
        return True

    @staticmethod
    def _check_count(name: str, count: int, known: Command) -> None:
        if known.least <= count and (known.most == _MANY or count <= known.most):
            return
        if known.most == _MANY:
            expected = f"at least {known.least}"
        elif known.least == known.most:
            expected = str(known.least)
        else:
            expected = f"between {known.least} and {known.most}"
        raise _Said(f"bad argument count {count} to {name}, expected {expected} arguments")

    @property
    def _open_node(self) -> Node:
        assert self.node is not None
        return self.node

    def _report(self, verb: str, offset: int, done: int, started: float, request: _Request) -> None:
        if "q" in request.flags:
            return
        seconds = max(time.perf_counter() - started, 1e-6)
        if "C" in request.flags:
            hours, rest = divmod(seconds, 3600)
            clock = f"{int(hours)}:{int(rest // 60):02}:{rest % 60:05.2f}"
            self.say(f"{done},1,{clock},{done / seconds:.3f},{1 / seconds:.3f}")
            return
        clock = f"{seconds:05.2f} sec" if seconds < 60 else f"{int(seconds // 60)}:{seconds % 60:05.2f} sec"
        # At once: requests under way at the same time must not mix their lines.
        self.say(
            f"{verb} {done}/{done} bytes at offset {offset}\n"
            f"{_amount(done)}, 1 ops; {clock} ({_amount(done / seconds)}/sec and {1 / seconds:.4f} ops/sec)"
        )

    # -- asynchronous requests ----------------------------------------------------------------------------------

    def _launch(self, work: Callable[[], None]) -> None:
        """Run ``work`` until it is complete or waits at a breakpoint."""
        fault = self._fault()
        if fault is None:
            work()
            return
        waits = threading.Event()

        def report(text: str) -> None:
            self.say(text)
            waits.set()

        fault.report = report

        def body() -> None:
            try:
                work()
            finally:
                waits.set()

        thread = threading.Thread(target=body, daemon=True)
        self._flying.append(thread)
        thread.start()
        # What waits for a request that is held back itself reports nothing: then it goes on behind the next commands.
        waits.wait(_PATIENCE)
        if not fault.suspended():
            thread.join()

    def _wait(self) -> None:
        fault = self._fault() if self.node is not None else None
        for tag in fault.suspended() if fault is not None else ():
            # Nothing can let it go on any more.
            fault.resume(tag)  # type: ignore[union-attr]
        for thread in self._flying:
            thread.join()
        self._flying.clear()

    def _fault(self) -> FaultFilter | None:
        todo = [self.node] if self.node is not None else []
        while todo:
            node = todo.pop()
            if isinstance(node.driver, FaultFilter):
                return node.driver
            todo += node.driver.children().values()
        return None

    # -- reading ------------------------------------------------------------------------------------------------

    def _read(self, request: _Request) -> None:
        flags = request.flags
        if ("s" in flags or "l" in flags) and "P" not in flags:
            raise _Said(_usage("read"))
        offset, length = _number(request.words[0]), _number(request.words[1])
        if length > _LONGEST:
            raise _Said(f"length cannot exceed {_LONGEST}, given {request.words[1]}")
        start = _number(flags.get("s") or "0")
        count = _number(flags["l"] or "") if "l" in flags else max(0, length - start)
        if start + count > length or start > length:
            raise _Said("pattern verification range exceeds end of read data")
        if "b" in flags:
            _whole_sectors(offset, length)
        self._do_read(request, offset, length, start, count)

    def _readv(self, request: _Request) -> None:
        offset, length = self._lengths("readv", request)
        self._do_read(request, offset, length, 0, length, name="readv")

    def _lengths(self, name: str, request: _Request) -> tuple[int, int]:
        if len(request.words) < 2:
            raise _Said(_usage(name))
        offset, total = _number(request.words[0]), 0
        for word in request.words[1:]:
            length = _number(word)
            if length > _LONGEST:
                raise _Said(f"Argument '{word}' exceeds maximum size {_LONGEST}")
            if total + length > _LONGEST:
                raise _Said(f"The total number of bytes exceed the maximum size {_LONGEST}")
            total += length
        return offset, total

    def _do_read(
        self, request: _Request, offset: int, length: int, start: int, count: int, *, name: str = "read"
    ) -> None:
        wanted = _pattern(request.flags["P"] or "") if "P" in request.flags else None
        node, started = self._open_node, time.perf_counter()
        try:
            data = bytearray(length)
            if "b" in request.flags:
                _vm_state(node, "read_vm_state", offset, data)
            else:
                node.read_into(offset, data)
        except BlockError as error:
            raise _Said(f"{name} failed: {reason(error)}") from None
        except MemoryError:
            raise _Said(f"{name} failed: {os.strerror(errno.ENOMEM)}") from None
        wrong = wanted is not None and not _holds(memoryview(data)[start : start + count], wanted)
        if wrong:
            self.say(f"Pattern verification failed at offset {offset + start}, {count} bytes")
        if "v" in request.flags:
            self._dump(data, offset)
        self._report("read", offset, length, started, request)
        if wrong:
            raise _Said

    def _aio_read(self, request: _Request) -> None:
        if "i" in request.flags:
            self.say("injecting invalid read request")
            return
        offset, length = self._lengths("aio_read", request)
        if "P" in request.flags:
            _pattern(request.flags["P"] or "")
        self._launch(lambda: self._quietly(lambda: self._do_read(request, offset, length, 0, length, name="readv")))

    def _quietly(self, work: Callable[[], None]) -> None:
        """An asynchronous command has succeeded once it is under way: what happens then is only said."""
        try:
            work()
        except _Said as error:
            if str(error):
                self.say(str(error))

    def _dump(self, data: bytes | bytearray, offset: int) -> None:
        for start in range(0, len(data), 16):
            part = data[start : start + 16]
            text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
            self.say(f"{offset + start:08x}:  {' '.join(f'{byte:02x}' for byte in part)}  {text}")

    # -- writing ------------------------------------------------------------------------------------------------

    def _write(self, request: _Request) -> None:
        flags = request.flags
        if "b" in flags and "z" in flags:
            raise _Said("-b and -z cannot be specified at the same time")
        if "f" in flags and ("b" in flags or "c" in flags):
            raise _Said("-f and -b or -c cannot be specified at the same time")
        for letter in ("n", "u"):
            if letter in flags and "z" not in flags:
                raise _Said(f"-{letter} requires -z to be specified")
        if ("z" in flags) + ("P" in flags) + ("s" in flags) > 1:
            raise _Said("Only one of -z, -P, and -s can be specified at the same time")
        offset, length = _number(request.words[0]), _number(request.words[1])
        if length > _LONGEST and "n" not in flags:
            raise _Said(f"length cannot exceed {_LONGEST} without -n, given {request.words[1]}")
        if "b" in flags or "c" in flags:
            _whole_sectors(offset, length)
        self._do_write(request, offset, length, "write")

    def _writev(self, request: _Request) -> None:
        self._do_write(request, *self._lengths("writev", request), "writev")

    def _aio_write(self, request: _Request) -> None:
        if "u" in request.flags and "z" not in request.flags:
            raise _Said("-u requires -z to be specified")
        if "z" in request.flags and len(request.words) != 2:
            raise _Said("-z supports only a single length parameter")
        if "i" in request.flags:
            self.say("injecting invalid write request")
            return
        offset, length = self._lengths("aio_write", request)
        if "P" in request.flags:
            _pattern(request.flags["P"] or "")
        self._launch(lambda: self._quietly(lambda: self._do_write(request, offset, length, "aio_write")))

    def _do_write(self, request: _Request, offset: int, length: int, name: str) -> None:
        flags, node = request.flags, self._open_node
        data = b"" if "z" in flags else self._data(flags, length)
        started = time.perf_counter()
        try:
            if "b" in flags:
                _vm_state(node, "write_vm_state", offset, data)
            elif "z" in flags:
                node.zero(offset, length, unmap="u" in flags, fua="f" in flags, fast="n" in flags)
            elif "c" in flags:
                grid = node.driver.cluster
                if offset % grid or (length % grid and offset + length != node.size):
                    raise IoError("not a whole cluster", errno.EINVAL)
                node.write_compressed(offset, data)
            else:
                node.write(offset, data, fua="f" in flags)
        except BlockError as error:
            self._refuse_read_only()
            raise _Said(f"{name} failed: {reason(error)}") from None
        self._report("wrote", offset, length, started, request)

    def _refuse_read_only(self) -> None:
        if self._open_node.read_only:
            self.complain("Block node is read-only")
            raise _Said

    @staticmethod
    def _data(flags: dict[str, str | None], length: int) -> bytes:
        if "s" not in flags:
            return bytes([_pattern(flags.get("P") or "0xcd")]) * length
        name = flags["s"] or ""
        try:
            with open(name, "rb") as file:
                pattern = file.read(length)
        except OSError as error:
            raise _Said(f"{name}: {error.strerror}") from None
        if not pattern and length:
            raise _Said(f"{name}: file is empty")
        return (pattern * (length // max(1, len(pattern)) + 1))[:length]

    def _aio_flush(self, request: _Request) -> None:
        self._wait()

    def _flush(self, request: _Request) -> None:
        self._open_node.flush()

    def _discard(self, request: _Request) -> None:
        offset, length = map(_number, request.words)
        started = time.perf_counter()
        try:
            if self.options.discard:
                self._open_node.discard(offset, length)
        except BlockError as error:
            self._refuse_read_only()
            raise _Said(f"discard failed: {reason(error)}") from None
        self._report("discard", offset, length, started, request)

    def _truncate(self, request: _Request) -> None:
        mode = request.flags.get("m") or "off"
        if mode not in ("off", "metadata", "falloc", "full"):
            self.complain(f"Invalid preallocation mode '{mode}'")
            raise _Said
        if len(request.words) != 1:
            raise _Said(_usage("truncate"))
        self._open_node.truncate(_number(request.words[0]), mode)

    # -- looking ------------------------------------------------------------------------------------------------

    def _length(self, request: _Request) -> None:
        self.say(_amount(self._open_node.size))

    def _alloc(self, request: _Request) -> None:
        offset = _number(request.words[0])
        count = _number(request.words[1]) if len(request.words) > 1 else 512
        node = self._open_node
        count = max(0, min(count, node.size - offset))
        extents = node.extents(offset, count) if count else ()
        held = sum(extent.length for extent in extents if extent.status & ALLOCATED)
        self.say(f"{held}/{count} bytes allocated at offset {_amount(offset)}")

    def _map(self, request: _Request) -> None:
        runs: list[tuple[int, int, bool]] = []
        for found in chain_extents(self._open_node):
            held = bool(found.status & ALLOCATED)
            if runs and runs[-1][2] == held:
                runs[-1] = (runs[-1][0], runs[-1][1] + found.length, held)
            else:
                runs.append((found.offset, found.length, held))
        for offset, length, held in runs:
            label = "    allocated" if held else "not allocated"
            self.say(f"{_amount(length)} ({length:#x}) bytes {label} at offset {_amount(offset)} ({offset:#x})")

    def _info(self, request: _Request) -> None:
        node = self._open_node
        self.say(f"format name: {node.format}")
        driver = node.driver
        if driver.info_cluster_size():
            self.say(f"cluster size: {_amount(driver.info_cluster_size())}")
        vm_state = getattr(driver, "vm_state_offset", None)
        if vm_state is not None:
            self.say(f"vm state offset: {_amount(vm_state())}")
        specific = driver.specific_info()
        if specific is not None:
            self.say("\n".join(["Format specific information:", *tree_lines(specific, 1)]))

    # -- opening and closing ------------------------------------------------------------------------------------

    def open(self, name: str, options: IoOptions | None = None, extra: dict[str, str] | None = None) -> bool:
        """Open an image; False (after a complaint) if that is not possible."""
        how = options or self.options
        context = self.context._replace(read_only=how.read_only or how.snapshot)
        try:
            if extra:
                spec = nest(extra)
                if name and not how.image_opts:
                    spec = attach_name(spec, name)
                node = open_spec(spec, context, name=name or None)
            else:
                node = open_image(
                    name, how.format, image_opts=how.image_opts, read_only=context.read_only, context=context
                )
            self._stack.push(node)
            if self._opened:
                self._opened(node)
            if how.copy_on_read and node.read_only:
                raise UsageError("Can't use copy-on-read on read-only device")
            if how.snapshot:
                from .nbd.serve import overlay

                node = overlay(node, context)
                self._stack.push(node)
            if how.copy_on_read:
                from .filters.copy_on_read import CopyOnReadFilter

                node = Node(CopyOnReadFilter(node), filename=node.filename)
        except BlockError as error:
            where = f" device {name}" if name and not how.image_opts else ""
            self.complain(f"can't open{where}: {error}")
            self.failed = True
            return False
        node.through = context.cache in ("writethrough", "directsync")
        self.node, self.options = node, how
        return True

    def _open(self, request: _Request) -> None:
        if self.node is not None:
            self.complain("file open already, try 'help close'")
            raise _Said
        flags = request.flags
        if "k" in flags or flags.get("i", "threads") != "threads":
            raise UnsupportedError("open: only AIO by threads is supported")
        cache = "none" if "n" in flags else flags.get("t") or self.context.cache
        if cache not in ("none", "writeback", "writethrough", "directsync", "unsafe"):
            raise _Said(f"Invalid cache option: {cache}")
        if len(request.words) > 1:
            raise _Said(_usage("open"))
        self.context = self.context._replace(cache=cache, force_share="U" in flags)
        options = IoOptions(
            read_only="r" in flags,
            snapshot="s" in flags,
            copy_on_read="C" in flags,
            discard=(flags.get("d") or "unmap") in ("unmap", "on"),
            image_opts=self.options.image_opts,
        )
        extra = parse_keyval(flags["o"] or "") if "o" in flags else None
        if not self.open(request.words[0] if request.words else "", options, extra):
            raise _Said

    def _close(self, request: _Request) -> None:
        self._leave()

    def _reopen(self, request: _Request) -> None:
        flags = request.flags
        if request.words or ("r" in flags and "w" in flags):
            raise _Said(_usage("reopen"))
        cache = flags.get("c")
        if cache is not None and cache not in ("none", "writeback", "writethrough", "directsync", "unsafe"):
            self.complain(f"Invalid cache option: {cache}")
            raise _Said
        node = self._open_node
        node.flush()
        if "o" in flags:
            given = parse_keyval(flags["o"] or "")
            if given.pop("driver", node.format) != node.format:
                raise UsageError("Cannot change the option 'driver'")
            node.driver.reopen(given)
        if "r" in flags or "w" in flags:
            self._open_node.set_read_only("r" in flags)

    # -- the rest -----------------------------------------------------------------------------------------------

    def _needs_fault(self, what: str) -> FaultFilter:
        fault = self._fault()
        if fault is None:
            raise _Said(f"Could not {what}: {os.strerror(errno.EOPNOTSUPP)}")
        return fault

    def _break(self, request: _Request) -> None:
        self._needs_fault("set breakpoint").set_break(*request.words)

    def _remove_break(self, request: _Request) -> None:
        tag = request.words[0]
        if not self._needs_fault(f"remove breakpoint {tag}").remove_break(tag):
            raise _Said(f"Could not remove breakpoint {tag}: {os.strerror(errno.ENOENT)}")

    def _resume(self, request: _Request) -> None:
        if not self._needs_fault("resume request").resume(request.words[0]):
            raise _Said(f"Could not resume request: {os.strerror(errno.ENOENT)}")
        for thread in self._flying:
            thread.join(_PATIENCE)
        self._flying = [thread for thread in self._flying if thread.is_alive()]

    def _wait_break(self, request: _Request) -> None:
        fault = self._needs_fault("wait")
        until = time.monotonic() + _LONGEST_WAIT
        while request.words[0] not in fault.suspended():
            if time.monotonic() > until or not any(thread.is_alive() for thread in self._flying):
                raise _Said(f"No request waits as '{request.words[0]}'")
            time.sleep(0.001)

    def _sigraise(self, request: _Request) -> None:
        number = _number(request.words[0])
        if number:
            try:
                signal.raise_signal(number)
            except (OSError, ValueError):
                raise _Said(f"{number} is not a signal") from None

    def _abort(self, request: _Request) -> None:
        os.abort()

    def _sleep(self, request: _Request) -> None:
        try:
            milliseconds = int(request.words[0], 0)
        except ValueError:
            raise _Said(f"{request.words[0]} is not a valid number") from None
        time.sleep(max(0, milliseconds) / 1000)

    def _help(self, request: _Request) -> None:
        if request.words and request.words[0] not in COMMANDS:
            raise _Said(f"command {request.words[0]} not found")
        for name in request.words or COMMANDS:
            self.say(_usage(name))

    def _quit(self, request: _Request) -> None:
        self.ended = True
