"""``.ins`` files: one line per instruction test.

    target toy
    # name : [bytes] "text" ; state before => state after
    add   : [2c 01] "add r1, r1, r3"   r1=5 r3=-1 => r1=4
    swap  : { "mv r1, r2" "mv r2, r1" }   r1=1 r2=2 => r1=2 r2=1
    load  : "ld r1, 8(r2)"   r2=0x2000 mem64[0x2008]=7 => r1=7
    zero  : "div r1, r2, r3"   r3=0 => exception=16

* What is not listed behind ``=>`` must not change, in registers, other state, and memory.  Everything not listed before it starts with
  random values (several rounds, seeded by file and line).
* Code lies at 0x10000; in values ``.`` is its address, ``$`` the one behind it, and sums are allowed: ``r7=.+2``.  ``1.5d`` and ``1.5s``
  are the bit patterns of doubles and singles.
* The run ends when the pc leaves the code: ``pc=`` says where to (``$`` if not listed).  ``exception=N``, ``syscall``, and
  ``fault=ADDRESS`` are other ends; ``pc`` is then the instruction's (``.``), for ``syscall`` the next one's.
* With ``[bytes]`` the text must assemble to them and they must disassemble to exactly the text; without, the disassembly of what was
  assembled must assemble to the same bytes.
* ``mem8 mem16 mem32 mem64`` are little-endian numbers in memory; pages named on the line are mapped and random, all others are not there.
"""

from __future__ import annotations

import random
import re
import struct
import zlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pyqemu.tcg_ir import text as ir_text
from pyqemu.tcg_ir.state import ENGINE_FIELDS, EXIT_EXCEPTION, EXIT_FAULT, EXIT_NAMES, EXIT_SYSCALL

from ..errors import AsmError
from ..operands import number
from .machine import PAGE, Machine, ReferenceMachine

if TYPE_CHECKING:
    from ..scalar import ScalarTarget

CODE: Final = 0x10000
ROUNDS: Final = 3
_ASSIGN: Final = re.compile(r"([A-Za-z_%][\w.%]*)(?:\[([^\]]+)\])?(?:=(\S+))?")
_FLOAT: Final = re.compile(r"([-+]?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+]?\d+)?|[-+]?inf|[-+]?nan)([ds])", re.I)
_MEMORY: Final = {"mem8": 1, "mem16": 2, "mem32": 4, "mem64": 8}
#: Values that random states prefer: where carries, signs and shift counts turn over.
EDGES: Final = (0, 1, 2, 63, 64, 0x7F, 0x80, *(e for n in (32, 64) for e in ((1 << n - 1) - 1, 1 << n - 1, (1 << n) - 1)))


class InsError(AssertionError):
    """A test line that fails, or that cannot be read; the message begins with ``file:line``."""


class Assign(NamedTuple):
    """``name[at]=value`` as written."""

    name: str
    at: str
    value: str


class Case(NamedTuple):
    """One line."""

    file: str
    line: int
    header: Mapping[str, str]
    name: str
    code: bytes | None
    text: str
    before: tuple[Assign, ...]
    after: tuple[Assign, ...]

    def __str__(self) -> str:
        return f"{self.file}:{self.line} ({self.name})"


def parse_ins(text: str, file: str = "<text>") -> list[Case]:
    """The cases of a file; raises ``InsError`` for a line that cannot be read."""
    cases: list[Case] = []
    header: dict[str, str] = {}
    for n, raw in enumerate(text.split("\n"), 1):
        line = _strip_comment(raw)
        if not line:
            continue
        name, colon, rest = line.partition(":")
        if not colon or '"' in name:
            key, _, value = line.partition(" ")
            header = {**header, key: value.strip()}
            continue
        code, source, states = _code(rest, f"{file}:{n}")
        before, arrow, after = states.partition("=>")
        if not arrow:
            raise InsError(f"{file}:{n}: no => in {line!r}")
        cases.append(Case(file, n, header, name.strip(), code, source, _assigns(before, file, n), _assigns(after, file, n)))
    return cases


def _strip_comment(line: str) -> str:
    quoted = False
    for i, c in enumerate(line):
        quoted ^= c == '"'
        if c == "#" and not quoted:
            return line[:i].strip()
    return line.strip()


def _code(rest: str, where: str) -> tuple[bytes | None, str, str]:
    """(bytes, assembly text, what follows) of the part behind the colon."""
    code: bytes | None = None
    m = re.match(r"\s*\[([0-9a-fA-F\s]+)\]", rest)
    if m:
        code = bytes.fromhex(m[1])
        rest = rest[m.end() :]
    lines: list[str] = []
    packet: list[str] | None = None
    at = 0
    for m in re.finditer(r'\s*(?:"([^"]*)"|([{}]))', rest):
        if m.start() != at:
            break
        at = m.end()
        if m[2] == "{":
            packet = []
        elif m[2] == "}":
            if packet is None:
                raise InsError(f"{where}: }} without {{")
            lines.append("{ " + " ; ".join(packet) + " }")
            packet = None
        elif packet is not None:
            packet.append(m[1])
        else:
            lines.append(m[1])
    if packet is not None or (not lines and code is None):
        raise InsError(f"{where}: no code, or a packet without end")
    return code, "\n".join(lines), rest[at:].strip().removeprefix(";")


def _assigns(text: str, file: str, line: int) -> tuple[Assign, ...]:
    out = []
    for word in text.split():
        m = _ASSIGN.fullmatch(word)
        if m is None:
            raise InsError(f"{file}:{line}: cannot read {word!r}")
        out.append(Assign(m[1], m[2] or "", m[3] or ""))
    return tuple(out)


def value_of(text: str, symbols: Mapping[str, int]) -> int:
    """A number, a sum with symbols, or a float's bit pattern."""
    m = _FLOAT.fullmatch(text)
    if m and (set(m[1]) & set(".en") or m[2] in "sS" or not m[1].lstrip("+-").startswith("0x")) and not text.startswith("0x"):
        form = "<d" if m[2] in "dD" else "<f"
        return int.from_bytes(struct.pack(form, float(m[1])), "little")
    return number(text, symbols)


class Adapter:
    """How ``.ins`` lines talk about one target.  Targets whose registers are not plain state fields override the methods."""

    def __init__(self, target: ScalarTarget) -> None:
        self.target: Any = target
        self._reference: ReferenceMachine | None = None

    # ---- text ----
    def assemble(self, text: str, pc: int) -> bytes:
        code: bytes = self.target.assemble(text, pc)
        return code

    def disassemble(self, code: bytes, pc: int) -> str:
        """All of ``code``, one instruction or packet per line."""
        lines, at = [], 0
        while at < len(code):
            text, size = self.target.disassemble(code[at:], pc + at)
            lines.append(text)
            at += size
        return "\n".join(lines)

    # ---- registers ----
    def registers(self) -> Iterable[str]:
        """Names of all registers a line can mention, without the pc."""
        return [r.name for r in self.target.registers if r.field != "pc"]

    def fixed(self) -> Iterable[str]:
        """Registers that no test may randomise (a hard-wired zero)."""
        return [r.name for r in self.target.registers if r.fixed]

    def get(self, machine: Machine, name: str) -> int:
        r = self.target.registers.by_name[name]
        return machine.get(r.field, r.element)

    def set(self, machine: Machine, name: str, value: int) -> None:
        r = self.target.registers.by_name[name]
        machine.set(r.field, value, r.element)

    def bits(self, name: str) -> int:
        bits: int = self.target.registers.type(name).bits
        return bits

    def prepare(self, machine: Machine, header: Mapping[str, str]) -> None:
        """Called after reset and randomising, before the line's own values are set."""

    def other_state(self, machine: Machine) -> dict[str, int]:
        """State that no register name covers and that must not change either."""
        named = {(r.field, r.element) for r in self.target.registers}
        skip = {f.name for f in ENGINE_FIELDS}
        fields = machine.layout.fields
        return {f"{n}[{i}]": machine.get(n, i) for n, f in fields.items() if n not in skip for i in range(f.count) if (n, i) not in named}

    @property
    def reference(self) -> ReferenceMachine:
        if self._reference is None:
            self._reference = ReferenceMachine(self.target)
        return self._reference


def check_text(case: Case, adapter: Adapter) -> bytes:
    """Assembly and disassembly of a line agree; gives the code."""
    try:
        code = adapter.assemble(case.text, CODE) if case.text else case.code
    except AsmError as e:
        raise InsError(f"{case}: {e}") from e
    assert code is not None
    if case.code is not None:
        if code != case.code:
            raise InsError(f"{case}: {case.text!r} assembles to [{code.hex(' ')}], the line says [{case.code.hex(' ')}]")
        text = adapter.disassemble(code, CODE)
        if case.text and text != case.text:
            raise InsError(f"{case}: [{code.hex(' ')}] disassembles to {text!r}, the line says {case.text!r}")
        return code
    text = adapter.disassemble(code, CODE)
    again = adapter.assemble(text, CODE)
    if again != code:
        raise InsError(f"{case}: {case.text!r} is [{code.hex(' ')}], disassembles to {text!r}, which is [{again.hex(' ')}]")
    return code


def _random_value(rng: random.Random, bits: int) -> int:
    value = rng.choice(EDGES) if rng.random() < 0.3 else rng.getrandbits(bits)
    return value & ((1 << bits) - 1)


def run_case(case: Case, adapter: Adapter, machine: Machine, rounds: int = ROUNDS) -> None:
    """Run a line on a machine; raises ``InsError`` with everything one needs to see."""
    code = check_text(case, adapter)
    symbols = {".": CODE, "$": CODE + len(code)}
    for round in range(rounds):
        seed = zlib.crc32(f"{case.file.rpartition('/')[2]}:{case.line}:{round}".encode())
        rng = random.Random(seed)
        problems = _round(case, adapter, machine, code, symbols, rng)
        if problems:
            lines = [f"{case}: {case.text}", *(f"  {p}" for p in problems), f"  seed {seed}", *describe(case, adapter, code)]
            raise InsError("\n".join(lines))


def _round(case: Case, adapter: Adapter, machine: Machine, code: bytes, symbols: Mapping[str, int], rng: random.Random) -> list[str]:
    machine.reset()
    machine.memory.code(CODE, code)
    fixed = set(adapter.fixed())
    names = [n for n in adapter.registers() if n not in fixed]
    for name in names:
        adapter.set(machine, name, _random_value(rng, adapter.bits(name)))
    adapter.prepare(machine, case.header)
    machine.pc = CODE
    for a in (*case.before, *case.after):
        if a.name in _MEMORY:
            page = value_of(a.at, symbols) & -PAGE
            if page not in machine.memory.pages:
                machine.memory.map(page, rng.randbytes(PAGE))
    try:
        for a in case.before:
            if a.name in _MEMORY:
                size = _MEMORY[a.name]
                machine.memory.write(value_of(a.at, symbols), (value_of(a.value, symbols) & ((1 << 8 * size) - 1)).to_bytes(size, "little"))
            else:
                adapter.set(machine, a.name, value_of(a.value, symbols))
    except KeyError as e:
        raise InsError(f"{case}: no register {e}") from None
    registers = {n: adapter.get(machine, n) for n in adapter.registers()}
    state = adapter.other_state(machine)
    memory = {p: machine.memory.read(p, PAGE) for p in sorted(machine.memory.pages)}
    before = dict(registers)
    end, pc = "end", symbols["$"]
    for a in case.after:
        if a.name in _MEMORY:
            size, at = _MEMORY[a.name], value_of(a.at, symbols)
            data = (value_of(a.value, symbols) & ((1 << 8 * size) - 1)).to_bytes(size, "little")
            old = memory[at & -PAGE]
            memory[at & -PAGE] = old[: at % PAGE] + data + old[at % PAGE + size :]
        elif a.name in ("exception", "fault"):
            end, pc = f"{a.name} {value_of(a.value, symbols):#x}", symbols["."]
        elif a.name == "syscall":
            end = "syscall"
        elif a.name != "pc":
            if a.name not in registers:
                raise InsError(f"{case}: no register {a.name!r}")
            registers[a.name] = value_of(a.value, symbols) & ((1 << adapter.bits(a.name)) - 1)
    pc = next((value_of(a.value, symbols) for a in case.after if a.name == "pc"), pc)
    got_end = _run(machine)
    problems = []
    if got_end != end:
        problems.append(f"ends by {got_end}, expected {end}")
    if machine.pc != pc:
        problems.append(f"pc={machine.pc:#x}, expected {pc:#x}")
    for name, expected in registers.items():
        got = adapter.get(machine, name)
        if got != expected:
            why = "expected" if expected != before[name] else "expected unchanged"
            problems.append(f"{name}={got:#x}, {why} {expected:#x} (before: {before[name]:#x})")
    after = adapter.other_state(machine)
    problems += [f"{n} changed from {v:#x} to {after[n]:#x}" for n, v in state.items() if after[n] != v]
    for page, contents in memory.items():
        got_page = machine.memory.read(page, PAGE)
        problems += [f"mem8[{page + i:#x}]={got_page[i]:#x}, expected {contents[i]:#x}" for i in range(PAGE) if got_page[i] != contents[i]]
    return problems


def _run(machine: Machine) -> str:
    reason = machine.run()
    if reason == EXIT_FAULT:
        return "end" if machine.fault_address == machine.pc else f"fault {machine.fault_address:#x}"
    if reason == EXIT_EXCEPTION:
        return f"exception {machine.exit_arg:#x}"
    if reason == EXIT_SYSCALL:
        return "syscall"
    return EXIT_NAMES[reason]


def describe(case: Case, adapter: Adapter, code: bytes) -> list[str]:
    """Code, records and IR of a failing line, and how to run it alone."""
    out = [f"  code: {code.hex(' ')}", *("    " + t for t in adapter.disassemble(code, CODE).split("\n"))]
    machine = adapter.reference
    machine.reset()
    machine.memory.code(CODE, code)
    machine.pc = CODE
    keys: list[str] = []
    block = machine.block(CODE)
    for word in block.buffer:
        key = next((k for k, a in machine._keys.items() if a == word), None)
        if key is not None and key not in keys:
            keys.append(key)
    for key in keys:
        if key not in ("head", "link", "jump"):
            out += ["  " + t for t in ir_text.dump(machine.function(key)).split("\n")]
    out.append(f"  alone: pytest {case.file!r} -k 'L{case.line}'")
    return out
