"""The same code on the reference interpreter and natively, from the same random state.

The reference runs first.  A case in which it reaches for host memory outside the guest's reservation is not run natively (the engine maps
guest memory directly: such an address may be memory of the test itself), and neither is one that does not come to an end.

As a program: ``python pair.py SEED ISET KIND FIRST COUNT`` runs cases and prints one line per disagreement.  ISET may be ``4,tags=on``.
"""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
import time
from random import Random
from typing import Any

from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.errors import E2kError
from pyqemu.targets.e2k.randgen import Limits, RandomBundles
from pyqemu.targets.e2k.rowinfo import NOT_IMPLEMENTED, Info
from pyqemu.targets.e2k.state import E2K_FIELDS, LAYOUT
from pyqemu.targets.e2k.tables import ROWS, Row
from pyqemu.targets.e2k.target import target
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT

CODE, DATA, CHAIN, STACK, PSP, TAGS = 0x10000, 0x100000, 0x200000, 0x300000, 0x400000, 0x500000
AREA, CHAIN_SIZE, PSP_SIZE, PSP_MAPPED = 0x3000, 0x2000, 0x3000, 0x6000
SCRATCH = (
    "preds_old", "strmd_new", "spec_addr", "chan_diag",
    "temps", "mlock", "locals", "lock_addr", "lock_value", "lock_value_hi", "sys_wbs", "psp_limit", "fx_status",
)  # fmt: skip
FIRST = LAYOUT[E2K_FIELDS[0].name]
RESERVED, GUARD = 1 << 32, 1 << 30
CLKR = 0x90
M64 = (1 << 64) - 1
EDGES = (0, 1, M64, 1 << 63, 1 << 31, 0x7FFFFFFF, 0x3FF0000000000000, 0x7FF0000000000001, 0x7FF8000000000000, 0x3F8000003F800000)
KINDS = ("plain", "control", "mutated", "garbage")
LIMITS = Limits(window=20, rotating=8, globals_=8, predicates=12)


def seed_from_environment() -> str:
    """``PYQEMU_E2K_SEED``; the word ``time`` gives another one every time."""
    word = os.environ.get("PYQEMU_E2K_SEED", "20262")
    return str(int(time.time())) if word == "time" else word


def has_meaning(row: Row) -> bool:
    return Info(row, min(row.max_iset, 6)).cls != NOT_IMPLEMENTED


class Pair:
    """Both machines of one instruction set."""

    def __init__(self, iset: int, cache: str | None = None, tags: bool = False) -> None:
        self.iset = iset
        self.tags = tags
        chip = target(f"elbrus-v{iset},tags={'on' if tags else 'off'}")
        self._folder = tempfile.TemporaryDirectory(prefix="pyqemu-e2k-pair-") if cache is None else None
        self.reference = ReferenceMachine(chip, max_records=4000)
        self.native: Any = NativeMachine(chip, cache_dir=cache or (self._folder.name if self._folder else None))
        self.sources = {
            kind: RandomBundles(
                Random(0), iset, has_meaning, LIMITS, control=kind != "plain", speculative=0.4 if tags else 0.1
            )
            for kind in ("plain", "control")
        }
        self.escaped = False
        self._watch()

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
                raise

        raw._check = watched

    def code(self, rng: Random, kind: str) -> bytes:
        """Some bundles in a row."""
        if kind == "garbage":
            return rng.randbytes(64)
        source = self.sources["plain" if kind == "plain" else "control"]
        source.rnd = rng
        code = bytearray(b"".join(source.bundle(rng.choice((1, 2, 4, 6))) for _ in range(rng.randrange(1, 5))))
        if kind == "mutated":
            for _ in range(rng.randrange(1, 6)):
                code[rng.randrange(len(code))] ^= 1 << rng.randrange(8)
        return bytes(code)

    def _prepare(self, machine: Any, rng: Random, code: bytes) -> None:
        machine.reset()
        memory = machine.memory
        gbase = memory.gbase
        memory.code(CODE, code)
        memory.map(DATA, rng.randbytes(AREA))
        memory.map(CHAIN, bytes(CHAIN_SIZE))
        memory.map(PSP, bytes(PSP_MAPPED))
        memory.map(TAGS, bytes(PSP_MAPPED))
        machine.set("tag_delta", TAGS - PSP)
        for start, size in ((DATA, AREA), (CHAIN, CHAIN_SIZE), (PSP, PSP_MAPPED), (TAGS, PSP_MAPPED)):
            memory.ranges.append((gbase + start, gbase + start + size))  # accesses may cross pages

        def value() -> int:
            how = rng.random()
            if how < 0.35:
                return DATA + rng.randrange(AREA)
            if how < 0.6:
                return rng.randrange(64)
            return rng.choice(EDGES) if how < 0.75 else rng.getrandbits(64)

        registers = bytearray()
        for _ in range(40):
            low, extension = value(), value()
            registers += low.to_bytes(8, "little") + extension.to_bytes(8, "little")
        memory.write(PSP, bytes(registers))
        if self.tags:
            diagnostic = rng.choice((0, 0.03, 0.1, 0.3))  # share of registers and predicates that are

            def tag() -> int:
                return rng.choice((5, 5, 5, 1, 4, 2)) if rng.random() < diagnostic else 0

            memory.write(TAGS, bytes(tag() if at % 8 == 0 else 0 for at in range(16 * 40)))
            for n in range(8):  # the globals; temporaries have none
                machine.set("gtags", int.from_bytes(bytes(tag() for _ in range(8)), "little"), n)
            machine.set("aau_tags", sum((tag() != 0) << n for n in range(40)) & ~(1 << 16 | 1 << 32))
        end = CODE + len(code)
        frame = (rng.getrandbits(64), end, 8 << 26 | 1 << 25 | 0x26 << 57)
        memory.write(CHAIN + 0x20, b"".join(word.to_bytes(8, "little") for word in frame))
        env = machine.env if machine is self.reference else machine.cpu.env
        ctypes.memmove(env + LAYOUT["g"], b"".join(value().to_bytes(8, "little") for _ in range(64)), 512)  # with the extensions
        mode = 4 | 4 << 6 | rng.randrange(5) << 12 | 7 << 18 | rng.randrange(8) << 23 | rng.getrandbits(1) << 35
        predicate_tags = sum((tag() != 0) << 2 * n + 1 for n in range(32)) if self.tags else 0
        fields = {
            "mode": mode, "preds": rng.getrandbits(64) & 0x5555555555555555 | predicate_tags,
            "wd_size": rng.choice((20, 24, 32)), "wd_psize": 8,
            "wd_fx": 1, "base1": gbase + PSP, "psp_base": PSP, "psp_size": PSP_SIZE, "psp_limit": gbase + PSP + PSP_SIZE,
            "pcsp_base": CHAIN, "pcsp_ind": 0x20, "pcsp_size": CHAIN_SIZE, "usd_base": STACK, "usd_size": 0x8000, "sbr": STACK + 0x1000,
            "mxcsr": 0x1F80 | rng.randrange(4) << 13, "fpcr": 0x7F | rng.choice((0, 2, 3)) << 8 | rng.randrange(4) << 10, "fpsr": 0x3F,
            "lcnt": rng.choice((0, 1, 2, 9)), "ecnt": rng.choice((0, 0, 1, 4)), "vlc": rng.choice((0, 1, 1)),
            "pcnt": rng.choice((0, 0, 1, 3)), "strmd": rng.choice((0, 1, 2)),
        }  # fmt: skip
        for name, number in fields.items():
            machine.set(name, number)
        for n in (1, 2, 3):
            machine.set("ctpr", rng.choice((0, end | 3 << 54, end | 3 << 54, DATA | 3 << 54 | 1 << 57, end | 2 << 54 | 3 << 57)), n)
        for n in range(32):
            machine.set("aad_lo", DATA + 8 * n | 3 << 59, n)
        for n in range(16):
            machine.set("aasti", 8 * rng.randrange(32), n)
            machine.set("aaind", 8 * rng.randrange(32) if n else 0, n)
        for n in range(1, 8):
            machine.set("aaincr", rng.choice((1, 2, M64)), n)
        for n in range(64):
            config = rng.randrange(8) << 8 | rng.randrange(8) << 12 | n % 32 << 15 | rng.randrange(6) << 25
            machine.set("area_cfg", config | rng.choice((0, 8, 64)) << 32, n)
            machine.set("area_pos", 8 * rng.randrange(32), n)
        machine.pc = CODE

    def _result(self, machine: Any, end: int) -> tuple[Any, ...]:
        state = bytearray(machine.read_state())
        for name in SCRATCH:
            field = LAYOUT.fields[name]
            at = LAYOUT[name]
            state[at : at + field.step * field.count] = bytes(field.step * field.count)
        memory = machine.memory
        where = machine.fault_address if end == EXIT_FAULT else machine.exit_arg if end == EXIT_EXCEPTION else 0
        return (
            end, machine.pc, where, machine.get("mxcsr"), machine.get("base1") - memory.gbase, bytes(state[FIRST:]),
            memory.read(DATA, AREA), memory.read(CHAIN, CHAIN_SIZE), memory.read(PSP, PSP_MAPPED),
            memory.read(TAGS, PSP_MAPPED),
        )  # fmt: skip

    def name(self, seed: str, kind: str, number: int) -> str:
        """What a case's random numbers come from."""
        return f"{seed}/{self.iset}{'t' if self.tags else ''}/{kind}/{number}"

    def case(self, seed: str, kind: str, number: int) -> str:
        """Run one case: ``same``, ``skipped: why``, or what differs."""
        name = self.name(seed, kind, number)
        code = self.code(Random(name), kind)
        unfit = self._unfit(code)
        if unfit:
            return unfit
        results = []
        for machine in (self.reference, self.native):
            self._prepare(machine, Random(name + "/state"), code)
            self.escaped = False
            try:
                end = machine.run()
            except RuntimeError:
                if machine is self.reference:
                    return "skipped: does not end"
                raise
            if self.escaped:
                return "skipped: outside the guest"
            results.append(self._result(machine, end))
        if self.reference.get("state_regs", CLKR):
            return "skipped: reads the clock"
        return difference(*results) or "same"

    def _unfit(self, code: bytes) -> str:
        """Why the case cannot be compared, as far as its bundles tell."""
        at = 0
        while at < len(code):
            try:
                bundle = decode(code, at, self.iset)
            except E2kError:
                return ""
            if any(ROWS[op.row].mnemonic in ("rrd", "rrs") and op.opce == CLKR for op in bundle.ops):
                return "skipped: reads the clock"
            at += bundle.size
        return ""


def difference(a: tuple[Any, ...], b: tuple[Any, ...]) -> str:
    """In words, what the second machine has otherwise; empty when nothing."""
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
    pair = Pair(int(iset), os.environ.get("PYQEMU_E2K_PAIR_CACHE"), option == "tags=on")
    counts: dict[str, int] = {}
    bad = 0
    for number in range(first, first + count):
        result = pair.case(seed, kind, number)
        word = result if result == "same" or result.startswith("skipped") else "different"
        counts[word] = counts.get(word, 0) + 1
        if word == "different":
            bad += 1
            code = pair.code(Random(pair.name(seed, kind, number)), kind).hex()
            print(f"pair.py {seed} {model} {kind} {number} 1: {code}: {result}", flush=True)
    print(counts, flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
