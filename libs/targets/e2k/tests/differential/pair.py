"""The same code on the reference interpreter and natively, from the same random state.

A *case* is a few bundles and a start state.  When a bundle faults, or the code jumps away, both machines must agree on how and where;
then they go on with the next bundle, so that every bundle is executed.  The reference runs first.  A case in which it reaches for host
memory outside the guest's reservation is not run natively (the engine maps guest memory directly: such an address may be memory of the
test itself), and neither is one that does not come to an end or stores into code: the reference's pages of code stand alone.

Cases are run in batches: the reference runs all of a batch, which tells what handlers they need; the compile process makes the missing
ones in one request; then they run natively.  With a code cache that stays (``PYQEMU_CACHE_DIR``) nothing is compiled twice.

As a program: ``python pair.py SEED ISET KIND FIRST COUNT`` runs cases and prints one line per disagreement.  ISET may be ``4,tags=on``;
``PYQEMU_E2K_PAIR_TIER=regions`` makes a region of every block before it runs.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import tempfile
import time
from collections.abc import Iterable
from random import Random
from typing import Any, NamedTuple

from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.errors import E2kError
from pyqemu.targets.e2k.model import Model, parse_model
from pyqemu.targets.e2k.randgen import Limits, RandomBundles
from pyqemu.targets.e2k.rowinfo import NOT_IMPLEMENTED, Info
from pyqemu.targets.e2k.state import E2K_FIELDS, LAYOUT
from pyqemu.targets.e2k.tables import ROWS, Row
from pyqemu.targets.e2k.target import E2kTarget
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT

CODE, DATA, CHAIN, STACK, PSP, TAGS = 0x10000, 0x100000, 0x200000, 0x300000, 0x400000, 0x500000
STRIDE = 4096  # between the cases of a batch: pages that hold translated code are write-protected
BATCH = 64
MOST = 16  # bundles of a case
AREA, CHAIN_SIZE, PSP_SIZE, PSP_MAPPED = 0x3000, 0x2000, 0x3000, 0x6000
SCRATCH = (
    "preds_old", "strmd_new", "spec_addr", "chan_diag",
    "temps", "mlock", "locals", "lock_addr", "lock_value", "lock_value_hi", "sys_wbs", "psp_limit", "fx_status", "probe_page",
)  # fmt: skip
FIRST = LAYOUT[E2K_FIELDS[0].name]
RESERVED, GUARD = 1 << 32, 1 << 30
#: What ``State`` says about memory: address, size.
AREAS = ((DATA, AREA), (CHAIN, CHAIN_SIZE), (PSP, PSP_MAPPED), (TAGS, PSP_MAPPED))
#: Fields that differ between machines.
OWN = ("base1", "psp_limit")
TIERS = {"threaded": {"hot": 0}, "regions": {"hot": 1, "wait_for_regions": True, "verify": True}}
CLKR = 0x90
M64 = (1 << 64) - 1
EDGES = (0, 1, M64, 1 << 63, 1 << 31, 0x7FFFFFFF, 0x3FF0000000000000, 0x7FF0000000000001, 0x7FF8000000000000, 0x3F8000003F800000)
KINDS = ("plain", "control", "mutated", "garbage")
#: Truth tables, literals of 8 bits, shapes of predicate logic that one seed draws; another seed draws others.
VARIETY = 12
REGISTERS = 40
LIMITS = Limits(window=20, rotating=8, globals_=8, predicates=12)


def seed_from_environment() -> str:
    """``PYQEMU_E2K_SEED``; the word ``time`` gives another one every time."""
    word = os.environ.get("PYQEMU_E2K_SEED", "20262")
    return str(int(time.time())) if word == "time" else word


def has_meaning(row: Row) -> bool:
    return Info(row, min(row.max_iset, 6)).cls != NOT_IMPLEMENTED


class State(NamedTuple):
    """Where a case starts: fields of the state block from ``FIRST`` on, ``mxcsr``, contents of ``AREAS``."""

    fields: bytes
    mxcsr: int
    memory: tuple[bytes, ...]


class SharedTarget(E2kTarget):
    """All models use the same folder of compiled handlers: a handler's key says all that it depends on."""

    def __init__(self, model: Model) -> None:
        super().__init__(model)
        self.spec = ("pyqemu.targets.e2k.target:target", "")  # type: ignore[misc]


class Pair:
    """Both machines of one instruction set."""

    def __init__(self, iset: int, cache: str | None = None, tags: bool = False, tier: str = "threaded", seed: str = "") -> None:
        """``seed`` draws what ``VARIETY`` says."""
        self.iset = iset
        self.tags = tags
        chip = SharedTarget(parse_model(f"elbrus-v{iset},tags={'on' if tags else 'off'}"))
        self._folder = tempfile.TemporaryDirectory(prefix="pyqemu-e2k-pair-") if cache is None else None
        self.reference = ReferenceMachine(chip, max_records=4000)
        folder = cache or (self._folder.name if self._folder else None)
        self.native: Any = NativeMachine(chip, cache_dir=folder, **TIERS[tier])
        self.sources = {
            kind: RandomBundles(
                Random(f"{seed}/{iset}"), iset, has_meaning, LIMITS,
                control=kind != "plain", speculative=0.4 if tags else 0.1, variety=VARIETY,
            )
            for kind in ("plain", "control")
        }  # fmt: skip
        self.escaped = False
        #: Bundles of the cases that were the same.
        self.bundles = 0
        self._watch()
        for machine in (self.reference, self.native):
            machine.reset()
            memory = machine.memory
            for start, size in AREAS:
                memory.map(start, bytes(size))
                memory.ranges.append((memory.gbase + start, memory.gbase + start + size))  # accesses may cross pages
        self._blank = self.reference.read_state()[FIRST:]

    def _watch(self) -> None:
        """Note accesses of the reference that lie outside the guest's reservation."""
        raw: Any = self.reference._raw
        check = raw._check

        def watched(address: int, size: int, write: bool) -> None:
            try:
                check(address, size, write)
            except Exception:
                at = (address - self.reference.memory.gbase + (1 << 63) & M64) - (1 << 63)
                self.escaped |= not -GUARD <= at < RESERVED + GUARD - 64
                self.escaped |= CODE - size < at < CODE + BATCH * STRIDE
                raise

        raw._check = watched

    def code(self, rng: Random, kind: str) -> bytes:
        """Some bundles in a row."""
        if kind == "garbage":
            return rng.randbytes(64)
        source = self.sources["plain" if kind == "plain" else "control"]
        source.rnd = rng
        code = bytearray(b"".join(source.bundle(rng.choice((1, 2, 4, 6))) for _ in range(rng.randrange(1, MOST + 1))))
        if kind == "mutated":
            for _ in range(rng.randrange(1, 6)):
                code[rng.randrange(len(code))] ^= 1 << rng.randrange(8)
        return bytes(code)

    def state(self, rng: Random, end: int) -> State:
        """A random state for code that ends at ``end``."""

        def value() -> int:
            how = rng.random()
            if how < 0.35:
                return DATA + rng.randrange(AREA)
            if how < 0.6:
                return rng.randrange(64)
            return rng.choice(EDGES) if how < 0.75 else rng.getrandbits(64)

        image = bytearray(self._blank)

        def put(name: str, *numbers: int) -> None:
            field = LAYOUT.fields[name]
            size = field.type.bits // 8
            at = LAYOUT[name] - FIRST
            for number in numbers:
                image[at : at + size] = (number & field.type.mask).to_bytes(size, "little")
                at += field.step

        registers = struct.pack(f"<{2 * REGISTERS}Q", *[value() for _ in range(2 * REGISTERS)])
        tags = bytes(PSP_MAPPED)
        predicate_tags = 0
        if self.tags:
            diagnostic = rng.choice((0, 0.03, 0.1, 0.3))  # share of registers and predicates that are

            def tag() -> int:
                return rng.choice((5, 5, 5, 1, 4, 2)) if rng.random() < diagnostic else 0

            tags = b"".join(bytes((tag(), 0, 0, 0, 0, 0, 0, 0)) for _ in range(2 * REGISTERS))
            put("gtags", *[int.from_bytes(bytes(tag() for _ in range(8)), "little") for _ in range(8)])  # temporaries have none
            put("aau_tags", sum((tag() != 0) << n for n in range(40)) & ~(1 << 16 | 1 << 32))
            predicate_tags = sum((tag() != 0) << 2 * n + 1 for n in range(32))
        frame = struct.pack("<3Q", rng.getrandbits(64), end, 8 << 26 | 1 << 25 | 0x26 << 57)
        mode = 4 | 4 << 6 | rng.randrange(5) << 12 | 7 << 18 | rng.randrange(8) << 23 | rng.getrandbits(1) << 35
        at = LAYOUT["g"] - FIRST
        image[at : at + 512] = struct.pack("<64Q", *[value() for _ in range(64)])  # with the extensions
        fields = {
            "tag_delta": TAGS - PSP, "mode": mode, "preds": rng.getrandbits(64) & 0x5555555555555555 | predicate_tags,
            "wd_size": rng.choice((20, 24, 32)), "wd_psize": 8,
            "wd_fx": 1, "psp_base": PSP, "psp_size": PSP_SIZE,
            "pcsp_base": CHAIN, "pcsp_ind": 0x20, "pcsp_size": CHAIN_SIZE, "usd_base": STACK, "usd_size": 0x8000, "sbr": STACK + 0x1000,
            "fpcr": 0x7F | rng.choice((0, 2, 3)) << 8 | rng.randrange(4) << 10, "fpsr": 0x3F,
            "lcnt": rng.choice((0, 1, 2, 9)), "ecnt": rng.choice((0, 0, 1, 4)), "vlc": rng.choice((0, 1, 1)),
            "pcnt": rng.choice((0, 0, 1, 3)), "strmd": rng.choice((0, 1, 2)),
        }  # fmt: skip
        for name, number in fields.items():
            put(name, number)
        ctprs = (0, end | 3 << 54, end | 3 << 54, DATA | 3 << 54 | 1 << 57, end | 2 << 54 | 3 << 57)
        put("ctpr", 0, *[rng.choice(ctprs) for _ in range(3)])
        put("aad_lo", *[DATA + 8 * n | 3 << 59 for n in range(32)])
        put("aasti", *[8 * rng.randrange(32) for _ in range(16)])
        put("aaind", 0, *[8 * rng.randrange(32) for _ in range(15)])
        put("aaincr", 1, *[rng.choice((1, 2, M64)) for _ in range(7)])
        put("area_cfg", *[
            rng.randrange(8) << 8 | rng.randrange(8) << 12 | n % 32 << 15 | rng.randrange(6) << 25 | rng.choice((0, 8, 64)) << 32
            for n in range(64)
        ])  # fmt: skip
        put("area_pos", *[8 * rng.randrange(32) for _ in range(64)])
        memory = (rng.randbytes(AREA), bytes(32) + frame, registers, tags)
        return State(bytes(image), 0x1F80 | rng.randrange(4) << 13, memory)

    def _place(self, machine: Any, state: State, pc: int, code: bytes) -> None:
        memory = machine.memory
        memory.map(pc, code + bytes(STRIDE - len(code)))  # nothing is left of other cases that only one machine has run
        memory.code(pc, code, alone=True)
        for (start, size), content in zip(AREAS, state.memory, strict=True):
            memory.write(start, content + bytes(size - len(content)))
        env = machine.env if machine is self.reference else machine.cpu.env
        ctypes.memmove(env + FIRST, state.fields, len(state.fields))
        machine.set("mxcsr", state.mxcsr)
        machine.set("base1", memory.gbase + PSP)
        machine.set("psp_limit", memory.gbase + PSP + PSP_SIZE)
        machine.set("spec_ip", 0)
        machine.pc = pc

    def _snapshot(self, machine: Any, end: int) -> tuple[Any, ...]:
        state = bytearray(machine.read_state())
        for name in SCRATCH:
            field = LAYOUT.fields[name]
            at = LAYOUT[name]
            state[at : at + field.step * field.count] = bytes(field.step * field.count)
        memory = machine.memory
        where = machine.fault_address if end == EXIT_FAULT else machine.exit_arg if end == EXIT_EXCEPTION else 0
        return (
            end, machine.pc, where, machine.get("mxcsr"), machine.get("base1") - memory.gbase, bytes(state[FIRST:]),
            *[memory.read(*area) for area in AREAS],
        )  # fmt: skip

    def _run(self, machine: Any, state: State, pc: int, code: bytes, starts: dict[int, int]) -> list[tuple[Any, ...]]:
        """What is seen whenever the machine stops; after each bundle that ends in a fault or an exception it goes on with the next."""
        self._place(machine, state, pc, code)
        seen = []
        while True:
            end = machine.run()
            stopped = machine.pc
            seen.append(self._snapshot(machine, end))
            following = starts.get(stopped, 0)
            if following <= pc:  # it has jumped away, come to the end, or makes no progress
                return seen
            machine.pc = pc = following

    def _starts(self, code: bytes, pc: int) -> dict[int, int] | None:
        """Address of each bundle but the last -> of the one behind it; None: it reads the clock, which is not the same twice."""
        starts: dict[int, int] = {}
        at = 0
        while at < len(code):
            try:
                bundle = decode(code, at, self.iset)
            except E2kError:
                break
            if any(op.opce == CLKR and ROWS[op.row].mnemonic in ("rrd", "rrs") for op in bundle.ops):
                return None
            if at + bundle.size < len(code):
                starts[pc + at] = pc + at + bundle.size
            at += bundle.size
        return starts

    def name(self, seed: str, kind: str, number: int) -> str:
        """What a case's random numbers come from."""
        return f"{seed}/{self.iset}{'t' if self.tags else ''}/{kind}/{number}"

    def case(self, seed: str, kind: str, number: int) -> str:
        """Run one case: ``same``, ``skipped: why``, or what differs."""
        return self.batch(seed, kind, [number])[number]

    def batch(self, seed: str, kind: str, numbers: Iterable[int]) -> dict[int, str]:
        """Run cases: number -> ``same``, ``skipped: why``, or what differs."""
        results: dict[int, str] = {}
        ran: list[tuple[int, int, bytes, State, dict[int, int], list[tuple[Any, ...]]]] = []
        self.reference.flush()
        self.native.native.flush()
        pc = CODE
        for number in numbers:
            name = self.name(seed, kind, number)
            code = self.code(Random(name), kind)
            starts = self._starts(code, pc)
            if starts is None:
                results[number] = "skipped: reads the clock"
                continue
            state = self.state(Random(name + "/state"), pc + len(code))
            self.escaped = False
            try:
                expected = self._run(self.reference, state, pc, code, starts)
            except RuntimeError:
                results[number] = "skipped: does not end"
                continue
            if self.escaped:
                results[number] = "skipped: outside the guest's data"
            elif self.reference.get("state_regs", CLKR):
                results[number] = "skipped: reads the clock"
            else:
                ran.append((number, pc, code, state, starts, expected))
                pc += STRIDE
        handlers = self.native.native.handlers
        for key in self.reference.handler_keys():
            handlers[key]  # what is missing is remembered
        self.native.native.need_handlers()
        for number, pc, code, state, starts, expected in ran:
            results[number] = difference(expected, self._run(self.native, state, pc, code, starts)) or "same"
            if results[number] == "same":
                self.bundles += len(starts) + 1
        return results


def difference(expected: list[tuple[Any, ...]], got: list[tuple[Any, ...]]) -> str:
    """In words, what the second machine has otherwise; empty when nothing."""
    for n, (a, b) in enumerate(zip(expected, got, strict=False), 1):
        found = _difference(a, b)
        if found:
            return f"stop {n}: {found}"
    return "" if len(expected) == len(got) else f"{len(expected)} stops in the interpreter, {len(got)} natively"


def _difference(a: tuple[Any, ...], b: tuple[Any, ...]) -> str:
    names = ("end", "pc", "fault address or exception", "mxcsr", "window", "state", "data memory", "chain stack", "procedure stack", "tags")
    for name, x, y in zip(names, a, b, strict=True):
        if x == y or (name.startswith("fault") and a[0] == EXIT_FAULT and abs(x - y) < 16):
            continue  # which byte of an access faults first is the host's affair
        if not isinstance(x, bytes):
            return f"{name}: {x:#x} in the interpreter, {y:#x} natively"
        at = next(i for i in range(len(x)) if x[i] != y[i])
        where = f"+{at:#x}"
        if name == "state":
            fields = [(LAYOUT[f.name] - FIRST, f.name) for f in E2K_FIELDS]
            where = max((start, f) for start, f in fields if start <= at)[1]
        piece = slice(at & -8, (at & -8) + 8)
        return f"{name} {where}: {x[piece].hex()} in the interpreter, {y[piece].hex()} natively"
    return ""


def main() -> int:
    seed, model, kind, first, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
    iset, _, option = model.partition(",")
    tier = os.environ.get("PYQEMU_E2K_PAIR_TIER", "threaded")
    pair = Pair(int(iset), os.environ.get("PYQEMU_E2K_PAIR_CACHE"), option == "tags=on", tier, seed)
    counts: dict[str, int] = {}
    bad = 0
    for start in range(first, first + count, BATCH):
        for number, result in pair.batch(seed, kind, range(start, min(start + BATCH, first + count))).items():
            word = result if result == "same" or result.startswith("skipped") else "different"
            counts[word] = counts.get(word, 0) + 1
            if word == "different":
                bad += 1
                code = pair.code(Random(pair.name(seed, kind, number)), kind).hex()
                print(f"pair.py {seed} {model} {kind} {number} 1: {code}: {result}", flush=True)
    print(counts, f"{pair.bundles} bundles", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
