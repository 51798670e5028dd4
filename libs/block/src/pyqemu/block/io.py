"""The read/write/map command language that block test suites use, as a library.

`IoSession` holds an open image and runs command lines; output goes to a function, never to the terminal.
Requests complete at once, so ``aio_read`` and ``aio_write`` report when they are issued and ``aio_flush`` has nothing
left to wait for.
"""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable
from typing import NamedTuple

from .errors import BlockError, UsageError
from .graph import open_image
from .node import ALLOCATED, Node
from .ops.status import chain_extents
from .registry import OpenContext
from .units import parse_size

__all__ = ["COMMANDS", "IoSession"]


class _Request(NamedTuple):
    flags: dict[str, str | None]
    words: list[str]


#: command -> (letters of options, those with a value end in ":"; how many words at least and at most; help)
COMMANDS: dict[str, tuple[str, int, int, str]] = {
    "read": ("abCl:pP:qs:v", 2, 2, "[-CqvP pattern] off len -- reads a number of bytes at a specified offset"),
    "readv": ("CP:qv", 2, 99, "[-CqvP pattern] off len [len..] -- reads into several buffers"),
    "write": ("bcCfnpP:quz", 0, 2, "[-cCfnquz] [-P pattern] off len -- writes a number of bytes at a specified offset"),
    "writev": ("CfP:q", 2, 99, "[-Cfq] [-P pattern] off len [len..] -- writes several buffers"),
    "aio_read": ("CP:qv", 2, 99, "[-CqvP pattern] off len [len..] -- as readv"),
    "aio_write": ("CfP:quz", 2, 99, "[-Cfquz] [-P pattern] off len [len..] -- as writev"),
    "aio_flush": ("", 0, 0, "-- completes all outstanding requests"),
    "flush": ("", 0, 0, "-- flush all in-core file state to disk"),
    "discard": ("Cq", 2, 2, "[-Cq] off len -- discards a number of bytes at a specified offset"),
    "truncate": ("m:", 1, 1, "[-m mode] off -- truncates the current file at the given offset"),
    "length": ("", 0, 0, "-- gets the length of the current file"),
    "alloc": ("", 1, 2, "offset [count] -- checks if offset is allocated in the file"),
    "map": ("", 0, 0, "-- prints the allocated areas of a file"),
    "info": ("", 0, 0, "-- prints information about the current file"),
    "open": ("rsCno:U", 0, 1, "[-r] [path] -- opens an image"),
    "close": ("", 0, 0, "-- close the current open file"),
    "sleep": ("", 1, 1, "ms -- waits for the given value in milliseconds"),
    "help": ("", 0, 1, "[command] -- help for one or all commands"),
    "quit": ("", 0, 0, "-- exit the program"),
}
_SHORT = {"r": "read", "w": "write", "q": "quit", "f": "flush", "l": "length", "i": "info", "c": "close", "o": "open"}
_SHORT |= {"t": "truncate", "d": "discard"}


def _parse(words: list[str], letters: str) -> _Request:
    flags: dict[str, str | None] = {}
    rest: list[str] = []
    index = 0
    while index < len(words):
        word = words[index]
        index += 1
        if not word.startswith("-") or word == "-" or word[1:2].isdigit():
            rest.append(word)
            continue
        position = 1
        while position < len(word):
            letter = word[position]
            position += 1
            if letter == ":" or letter not in letters:
                raise UsageError(f"invalid option -- '{letter}'")
            if letters[letters.index(letter) + 1 : letters.index(letter) + 2] != ":":
                flags[letter] = None
                continue
            value = word[position:]
            if not value:
                if index >= len(words):
                    raise UsageError(f"option requires an argument -- '{letter}'")
                value = words[index]
                index += 1
            flags[letter] = value
            break
    return _Request(flags, rest)


def _amount(size: int) -> str:
    """``32 bytes``, ``64 KiB``, ``1.500 MiB``."""
    if size < 1024:
        return f"{size} bytes"
    step = min(6, (size.bit_length() - 1) // 10)
    unit = ("", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")[step]
    value = size / (1 << 10 * step)
    return f"{int(value)} {unit}" if value == int(value) else f"{value:.3f} {unit}"


def _pattern(text: str) -> int:
    try:
        value = int(text, 0)
    except ValueError:
        value = -1
    if not 0 <= value <= 255:
        raise UsageError(f"{text} is not a valid pattern byte")
    return value


def _number(text: str) -> int:
    try:
        return parse_size(text)
    except UsageError:
        raise UsageError(f"non-numeric length argument -- {text}") from None


class IoSession:
    """Runs commands on one image.  ``say`` gets finished text; `failed` tells whether any command failed."""

    def __init__(
        self, node: Node | None = None, *, say: Callable[[str], None], context: OpenContext | None = None
    ) -> None:
        self.node = node
        self.say = say
        self.context = context or OpenContext()
        self.failed = False
        self.ended = False

    def run(self, line: str) -> bool:
        """One command line; False if it failed."""
        words = shlex.split(line)
        if not words:
            return True
        name = _SHORT.get(words[0], words[0])
        known = COMMANDS.get(name)
        if known is None:
            self.say(f'command "{words[0]}" not found')
            self.failed = True
            return False
        try:
            request = _parse(words[1:], known[0])
            if not known[1] <= len(request.words) <= known[2]:
                raise UsageError(
                    f"bad argument count {len(request.words)} to {name}, expected between {known[1]} and {known[2]} arguments"
                )
            if self.node is None and name not in ("open", "help", "quit", "sleep"):
                raise UsageError("no file open, try 'help open'")
            getattr(self, f"_{name}")(request)
        except BlockError as error:
            self.say(f"{name} failed: {error}" if not isinstance(error, UsageError) else str(error))
            self.failed = True
            return False
        return True

    @property
    def _open_node(self) -> Node:
        assert self.node is not None
        return self.node

    def _report(self, verb: str, offset: int, done: int, seconds: float, request: _Request) -> None:
        if "q" in request.flags:
            return
        seconds = max(seconds, 1e-6)
        self.say(f"{verb} {done}/{done} bytes at offset {offset}")
        if "C" in request.flags:
            self.say(f"{done},1,{seconds:.6f}")
        else:
            rate = _amount(int(done / seconds))
            self.say(f"{_amount(done)}, 1 ops; {seconds:05.2f} sec ({rate}/sec and {1 / seconds:.4f} ops/sec)")

    # -- commands -----------------------------------------------------------------------------------------------

    def _read(self, request: _Request) -> None:
        offset, length = _number(request.words[0]), sum(map(_number, request.words[1:]))
        started = time.perf_counter()
        data = self._open_node.read(offset, length)
        seconds = time.perf_counter() - started
        wanted = request.flags.get("P")
        if wanted is not None:
            start = _number(request.flags.get("s") or "0")
            count = _number(request.flags.get("l") or str(length - start))
            if data[start : start + count] != bytes([_pattern(wanted)]) * count:
                self.say(f"Pattern verification failed at offset {offset + start}, {count} bytes")
                self.failed = True
        if "v" in request.flags:
            self._dump(data, offset)
        self._report("read", offset, length, seconds, request)

    _readv = _aio_read = _read

    def _dump(self, data: bytes, offset: int) -> None:
        for start in range(0, len(data), 16):
            part = data[start : start + 16]
            text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
            self.say(f"{offset + start:08x}:  {' '.join(f'{byte:02x}' for byte in part)}  {text}")

    def _write(self, request: _Request) -> None:
        flags = request.flags
        if len(request.words) < 2:
            raise UsageError("write needs an offset and a length")
        if "c" in flags and "z" in flags:
            raise UsageError("-c and -z cannot be specified at the same time")
        if "z" in flags and "P" in flags:
            raise UsageError("-z and -P cannot be specified at the same time")
        if "u" in flags and "z" not in flags:
            raise UsageError("-u requires -z to be specified")
        offset, length = _number(request.words[0]), sum(map(_number, request.words[1:]))
        node = self._open_node
        started = time.perf_counter()
        if "z" in flags:
            node.zero(offset, length, unmap="u" in flags, fua="f" in flags)
        else:
            data = bytes([_pattern(flags.get("P") or "0xcd")]) * length
            if "c" in flags:
                node.write_compressed(offset, data)
            else:
                node.write(offset, data, fua="f" in flags)
        self._report("wrote", offset, length, time.perf_counter() - started, request)

    _writev = _aio_write = _write

    def _aio_flush(self, request: _Request) -> None:
        """Requests are complete when they return."""

    def _flush(self, request: _Request) -> None:
        self._open_node.flush()

    def _discard(self, request: _Request) -> None:
        offset, length = map(_number, request.words)
        started = time.perf_counter()
        self._open_node.discard(offset, length)
        self._report("discard", offset, length, time.perf_counter() - started, request)

    def _truncate(self, request: _Request) -> None:
        self._open_node.truncate(_number(request.words[0]), request.flags.get("m") or "off")

    def _length(self, request: _Request) -> None:
        self.say(_amount(self._open_node.size))

    def _alloc(self, request: _Request) -> None:
        offset = _number(request.words[0])
        count = _number(request.words[1]) if len(request.words) > 1 else 512
        extents = self._open_node.extents(offset, count)
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
        if node.driver.info_cluster_size():
            self.say(f"cluster size: {_amount(node.driver.info_cluster_size())}")

    def _open(self, request: _Request) -> None:
        if self.node is not None:
            raise UsageError("file open already, try 'help close'")
        if not request.words:
            raise UsageError("open needs a file name")
        read_only = "r" in request.flags
        self.node = open_image(request.words[0], read_only=read_only, context=self.context)

    def _close(self, request: _Request) -> None:
        self._open_node.close()
        self.node = None

    def _sleep(self, request: _Request) -> None:
        time.sleep(_number(request.words[0]) / 1000)

    def _help(self, request: _Request) -> None:
        for name, known in COMMANDS.items():
            if not request.words or request.words[0] == name:
                self.say(f"{name} {known[3]}")

    def _quit(self, request: _Request) -> None:
        self.ended = True
