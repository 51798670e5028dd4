"""Filetests: ``.tir`` files whose header says what shall be checked.

    test cat                 the functions print as they stand in the file
    test verify              they are well-formed, but for the lines that say `; error: part of the message`
    test pass fold dead      these passes, in this order, once, turn them into the text after `;=`
    test optimise            the whole pipeline until nothing changes turns them into the text after `;=`
    test run                 the lines `; run: ...` hold, as written and after the whole pipeline

    function f(x: i64, gbase: i64) -> i64 {
    entry:
      %2:i64 = load %x
      ret %2
    }
    ; run: f(0x10, 0x20000) guest 0x10=2a00000000000000 => ret 0x2a
    ; run: f(0x9000, 0x20000) => fault read 8 at 0x9000

A run line is ``name(arguments) [before] => outcome [after]``.  Before and after are ``[guest] ADDRESS=HEX`` bytes of host memory,
or of guest memory at ``GBASE`` + address, and ``fpenv=WORD``.  Memory is mapped, and zero, at ``HOST_BASE`` and ``GBASE``,
``MAPPED`` bytes each.  An outcome is ``ret [VALUE]``, ``leave``, ``next IP``, ``goto IP`` or ``fault read|write SIZE at ADDRESS``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from .builder import Function, IRError
from .interp import GuestFault, Interpreter, Outcome
from .memory import SparseMemory
from .passes import PASSES, optimise
from .text import Parsed, dump, parse_file
from .verify import problems, verify

#: Where run lines find host memory and guest memory, and how much of each.
HOST_BASE: Final = 0x10000
GBASE: Final = 0x20000
MAPPED: Final = 0x1000


class FiletestError(AssertionError):
    """A check of a filetest that does not hold."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line: Final = line


class Filetest:
    """A parsed file; ``cases`` lists what to check."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.commands: list[list[str]] = []
        for number, line in enumerate(self.lines, 1):
            words = line.split(";")[0].split()
            if words and words[0] == "function":
                break
            if words and words[0] != "test":
                raise FiletestError(number, f"expected `test ...` or a function, got {line!r}")
            if words:
                self.commands.append(words[1:])
        self.parsed: Parsed = parse_file(text)
        if not self.commands:
            raise FiletestError(1, "no `test` line")
        if sum(command[0] in ("cat", "pass", "optimise") for command in self.commands) > 1:
            raise FiletestError(1, "a file has at most one of `cat`, `pass` and `optimise`")

    def fresh(self) -> list[Function]:
        """New copies of the functions: passes change them in place."""
        return parse_file(self.text).functions

    def cases(self) -> Iterator[Case]:
        """One case per function (cat, verify, passes) or run line."""
        for command in self.commands:
            kind = command[0]
            if kind == "run":
                for number, line in enumerate(self.lines, 1):
                    if line.startswith("; run:"):
                        yield Case(self, command, number)
                continue
            if kind not in ("cat", "verify", "pass", "optimise"):
                raise FiletestError(1, f"no check is called {kind!r}")
            for first, _ in self.parsed.spans:
                yield Case(self, command, first)

    def blessed(self) -> str:
        """The text with ``;=`` lines (and for ``cat`` the functions) replaced by what is printed now."""
        out: list[str] = []
        command = next((c for c in self.commands if c[0] in ("cat", "pass", "optimise")), None)
        if command is None:
            return self.text
        functions = self.fresh()
        at = 0
        for function, (first, last) in zip(functions, self.parsed.spans, strict=True):
            out += (line for line in self.lines[at : first - 1] if not line.startswith(";="))
            if command[0] == "cat":
                out += dump(function).split("\n")
            else:
                _transform(command, function)
                out += self.lines[first - 1 : last]
                out += (f";= {line}" for line in dump(function).split("\n"))
            at = last
        out += (line for line in self.lines[at:] if not line.startswith(";="))
        return "\n".join(out)


class Case(NamedTuple):
    """One thing to check; ``line`` is where it stands."""

    file: Filetest
    command: list[str]
    line: int

    @property
    def name(self) -> str:
        return f"{self.line}-{'-'.join(self.command)}"

    def check(self) -> None:
        """Raises ``FiletestError`` unless it holds."""
        kind = self.command[0]
        if kind == "run":
            _run_line(self.file, self.line)
            return
        index = next(i for i, span in enumerate(self.file.parsed.spans) if span[0] == self.line)
        if kind == "verify":
            _verify(self.file, index)
        elif kind == "cat":
            first, last = self.file.parsed.spans[index]
            wanted = [_bare(line) for line in self.file.lines[first - 1 : last]]
            _same_text(self.line, [line for line in wanted if line], dump(self.file.parsed.functions[index]))
        else:
            function = self.file.fresh()[index]
            _transform(self.command, function)
            _same_text(self.line, _golden(self.file, index), dump(function))
            verify(function)


def _transform(command: list[str], function: Function) -> None:
    if command[0] == "optimise":
        optimise(function)
    for name in command[1:]:
        PASSES[name](function)


def _bare(line: str) -> str:
    return line.split(";")[0].rstrip()


def _golden(file: Filetest, index: int) -> list[str]:
    """The ``;=`` lines that follow a function."""
    spans = file.parsed.spans
    last = spans[index][1]
    end = spans[index + 1][0] - 1 if index + 1 < len(spans) else len(file.lines)
    return [line[3:] for line in file.lines[last:end] if line.startswith(";=")]


def _same_text(line: int, wanted: list[str], got: str) -> None:
    if wanted != got.split("\n"):
        raise FiletestError(line, "expected\n" + "\n".join(wanted) + "\nbut got\n" + got)


# ---- verify ----
def _verify(file: Filetest, index: int) -> None:
    first, last = file.parsed.spans[index]
    functions = {f.name: f for f in file.parsed.functions}
    function = file.parsed.functions[index]
    found: dict[int, list[str]] = {}
    for problem in problems(function, functions):
        place = first
        if problem.block is not None:
            at = next(i for i, b in enumerate(function.blocks) if b is problem.block)
            place = file.parsed.lines[index, at, problem.index]
        found.setdefault(place, []).append(problem.message)
    wanted = {
        number: [e.strip() for e in re.findall(r"; error:([^;]*)", file.lines[number - 1])]
        for number in range(first, last + 1)
        if "; error:" in file.lines[number - 1]
    }
    for number in sorted(found.keys() | wanted.keys()):
        messages = found.get(number, [])
        for part in wanted.get(number, []):
            if not any(part in message for message in messages):
                raise FiletestError(number, f"expected an error with {part!r}, got {messages}")
        for message in messages:
            if not any(part in message for part in wanted.get(number, [])):
                raise FiletestError(number, f"unexpected error: {message}")


# ---- run ----
_RUN: Final = re.compile(r"; run:\s*(\S+)\(([^)]*)\)\s*(.*?)\s*=>\s*(ret|leave|next|goto|fault)\b\s*(.*?)\s*$")
_PLACE: Final = re.compile(r"(guest\s+)?(0x[0-9a-f]+|fpenv)=([0-9a-fx]+)\s*")


class _Place(NamedTuple):
    address: int  # -1: the floating-point control word
    data: bytes


def _places(line: int, text: str) -> list[_Place]:
    out: list[_Place] = []
    at = 0
    while at < len(text):
        m = _PLACE.match(text, at)
        if m is None:
            raise FiletestError(line, f"cannot read {text[at:]!r}")
        if m[2] == "fpenv":
            out.append(_Place(-1, int(m[3], 0).to_bytes(4, "little")))
        else:
            out.append(_Place(int(m[2], 16) + (GBASE if m[1] else 0), bytes.fromhex(m[3])))
        at = m.end()
    return out


def _run_line(file: Filetest, number: int) -> None:
    m = _RUN.match(file.lines[number - 1])
    if m is None:
        raise FiletestError(number, f"cannot read {file.lines[number - 1]!r}")
    for optimised in (False, True):
        functions = {f.name: f for f in file.fresh()}
        if m[1] not in functions:
            raise FiletestError(number, f"no function {m[1]!r}")
        for function in functions.values():
            verify(function, functions)
            if optimised:
                optimise(function)
                verify(function, functions)
        try:
            _check_run(functions, number, m)
        except (FiletestError, IRError) as e:
            if optimised:
                raise FiletestError(number, f"after optimisation: {e}\n{dump(functions[m[1]])}") from e
            raise


def _check_run(functions: dict[str, Function], number: int, m: re.Match[str]) -> None:
    name, arguments, before, kind, rest = m.groups()
    memory = SparseMemory()
    memory.map(HOST_BASE, MAPPED)
    memory.map(GBASE, MAPPED)
    machine = Interpreter(memory, functions)
    for place in _places(number, before):
        if place.address < 0:
            machine.fpenv = int.from_bytes(place.data, "little")
        else:
            memory.write(place.address, place.data)
    args = [int(x, 0) for x in arguments.split(",")] if arguments.strip() else []
    try:
        got = _describe(machine.run(functions[name], args))
    except GuestFault as e:
        got = f"fault {'write' if e.write else 'read'} {e.size} at {e.address:#x}"
    wanted, after = _split_outcome(number, kind, rest)
    if got != wanted:
        raise FiletestError(number, f"expected {wanted}, got {got}")
    for place in _places(number, after):
        if place.address < 0:
            now = machine.fpenv.to_bytes(4, "little")
        else:
            now = memory.read(place.address, len(place.data))
        if now != place.data:
            where = "fpenv" if place.address < 0 else hex(place.address)
            raise FiletestError(number, f"{where}: expected {place.data.hex()}, got {now.hex()}")


def _describe(outcome: Outcome) -> str:
    if outcome.kind == "ret":
        return "ret" if outcome.value is None else f"ret {outcome.value:#x}"
    return f"{outcome.kind} {outcome.ip:#x}" if outcome.kind in ("next", "goto") else outcome.kind


def _split_outcome(number: int, kind: str, rest: str) -> tuple[str, str]:
    """The outcome as ``_describe`` says it, and the text behind it."""
    if kind == "fault":
        m = re.match(r"(read|write) (\d+) at (\w+)\s*(.*)$", rest)
        if m is None:
            raise FiletestError(number, f"cannot read the fault {rest!r}")
        return f"fault {m[1]} {m[2]} at {int(m[3], 0):#x}", m[4]
    m = re.match(r"(0x[0-9a-f]+|\d+)(?=\s|$)\s*(.*)$", rest)
    if m is None:
        return kind, rest
    return f"{kind} {int(m[1], 0):#x}", m[2]


__all__ = ["GBASE", "HOST_BASE", "MAPPED", "Case", "Filetest", "FiletestError"]
