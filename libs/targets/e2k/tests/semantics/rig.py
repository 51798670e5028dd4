"""Runs one-operation bundles natively and compares the whole state with what a model says.

Nothing here reads the package's meanings: operands are read and results written by the rules of semantics.md 1.1 and 1.3.
"""

from __future__ import annotations

import ctypes
import os
import tempfile
import time
from dataclasses import dataclass
from random import Random
from typing import Any

from pyqemu.targets.e2k.asm.bundle import AluOp, BundleBuilder
from pyqemu.targets.e2k.asm.lexer import Place
from pyqemu.targets.e2k.asm.operands import Predicate
from pyqemu.targets.e2k.state import E2K_FIELDS, LAYOUT, PSP_SLACK
from pyqemu.targets.e2k.tables import ALES_LIT8, Row
from pyqemu.targets.e2k.target import target
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine

_WORD = os.environ.get("PYQEMU_E2K_SEED", "20261")
SEED = int(time.time()) if _WORD == "time" else int(_WORD)
#: How many operand sets each operation gets is multiplied by this.
FACTOR = int(os.environ.get("PYQEMU_E2K_FACTOR", "1"))
CODE, DATA, CHAIN, STACK, FREE = 0x10000, 0x100000, 0x200000, 0x300000, 0x8000
SLOT = 64
WINDOW_REGISTERS = 64
WINDOW_BYTES = 16 * WINDOW_REGISTERS
FIRST = LAYOUT[E2K_FIELDS[0].name]
#: Scratch that means nothing between bundles.
SCRATCH = (
    "preds_old", "strmd_new", "temps", "mlock", "locals", "lock_addr", "lock_value",
    "lock_value_hi", "sys_wbs", "fx_status", "spec_addr", "chan_diag", "probe_page",
)  # fmt: skip
MASKS = {"s": (1 << 32) - 1, "d": (1 << 64) - 1, "x": (1 << 80) - 1, "p": (1 << 128) - 1, "q": (1 << 128) - 1}
PLACE = Place("<semantics>", 1, 1)
RBS, RSZ = 12, 9  # %b[0..19] are %r24..%r43

_buffer = ctypes.create_string_buffer(0x4000 + PSP_SLACK)
BASE = (ctypes.addressof(_buffer) + 0x1FFF) & ~0xFFF
_caches: list[tempfile.TemporaryDirectory[str]] = []


def cache_folder() -> str:
    """One cache of compiled handlers for the whole run."""
    if "PYQEMU_CACHE_DIR" in os.environ:
        return os.environ["PYQEMU_CACHE_DIR"]
    if not _caches:
        _caches.append(tempfile.TemporaryDirectory(prefix="pyqemu-e2k-test-"))
    return _caches[0].name


class Image:
    """A state: the CPU's fields and the window registers, as bytes."""

    def __init__(self, iset: int, state: bytes, window: bytes) -> None:
        self.iset = iset
        self.state = bytearray(state)
        self.window = bytearray(window)

    def copy(self) -> Image:
        return Image(self.iset, self.state, self.window)

    def field(self, name: str, index: int = 0) -> int:
        at, size = LAYOUT.at(name, index), max(LAYOUT.fields[name].type.bits // 8, 1)
        return int.from_bytes(self.state[at : at + size], "little")

    def state_offset(self, name: str) -> int:
        """Where a field lies in ``state``."""
        return LAYOUT[name]

    def set_field(self, name: str, value: int, index: int = 0) -> None:
        at, size = LAYOUT.at(name, index), max(LAYOUT.fields[name].type.bits // 8, 1)
        self.state[at : at + size] = (value & (1 << 8 * size) - 1).to_bytes(size, "little")

    # BR (semantics.md 1.3): bits of the word that a call saves in CR1.hi
    @property
    def mode(self) -> int:
        return self.field("mode")

    def br(self, at: int, length: int) -> int:
        return self.mode >> at & (1 << length) - 1

    def _half(self, code: int, extension: bool) -> tuple[bytearray, int]:
        """Where a half of the register with this operand code lies."""
        if code >= 0xE0:
            return self.state, LAYOUT.at("g", code & 31) + 8 * extension
        n = code & 0x3F
        if code < 0x80:
            rbs, rsz, rcur = self.br(0, 6), self.br(6, 6), self.br(12, 6)
            n = 2 * rbs + (2 * rcur + code) % (2 * rsz + 2)
        if self.iset >= 5:
            return self.window, 16 * n + 8 * extension
        return self.window, 32 * (n // 2) + 8 * (n % 2) + 16 * extension

    def half(self, code: int, extension: bool = False) -> int:
        where, at = self._half(code, extension)
        return int.from_bytes(where[at : at + 8], "little")

    def set_half(self, code: int, value: int, extension: bool = False) -> None:
        where, at = self._half(code, extension)
        where[at : at + 8] = (value & MASKS["d"]).to_bytes(8, "little")

    def get(self, code: int, kind: str) -> int:
        """An operand; constants are codes c0..df."""
        if 0xC0 <= code < 0xE0:
            return code - 0xC0
        lo = self.half(code)
        if kind == "q":
            return lo | self.half(code + 1) << 64
        if kind in "xp":
            return (lo | self.half(code, True) << 64) & MASKS[kind]
        return lo & MASKS[kind]

    def put(self, code: int, kind: str, value: int, keep_high: bool = False) -> None:
        """A result; ``keep_high``: even with wdbl (movts)."""
        if code == 0xDF:
            return
        value &= MASKS[kind]
        if kind == "s":
            wdbl = self.br(35, 1) and not keep_high
            value |= 0 if wdbl else self.half(code) & ~MASKS["s"]
        self.set_half(code, value)
        if kind in "xp":
            self.set_half(code, value >> 64, True)
        elif kind == "q":
            self.set_half(code + 1, value >> 64)

    def physical(self, n: int) -> int:
        psz, pcur = self.br(18, 5), self.br(23, 5)
        return (pcur + n) % (psz + 1) if n <= psz else n

    def predicate(self, n: int) -> bool:
        return bool(self.field("preds") >> 2 * self.physical(n) & 1)

    def set_predicate(self, n: int, value: int) -> None:
        at = 2 * self.physical(n)
        self.set_field("preds", self.field("preds") & ~(3 << at) | (value & 1) << at)

    def condition(self, predicate: Predicate) -> bool:
        return self.predicate(predicate.value & 31) != predicate.negated

    def compared(self, ignore_flags: int = 0) -> bytes:
        """What two states must agree in: all but scratch and the engine's own fields."""
        out = bytearray(self.state)
        for name in SCRATCH:
            f = LAYOUT.fields[name]
            at = LAYOUT[name]
            out[at : at + f.step * f.count] = bytes(f.step * f.count)
        mxcsr = self.field("mxcsr") & ~ignore_flags
        out[:FIRST] = bytes(FIRST)
        at = LAYOUT["fpsr"]
        out[at] &= ~ignore_flags & 0xFF
        return bytes(out) + bytes(self.window) + mxcsr.to_bytes(4, "little")

    def differences(self, other: Image, ignore_flags: int = 0) -> list[str]:
        """Names of what differs, with both values."""
        found = []
        for name in [*(f.name for f in E2K_FIELDS if f.name not in SCRATCH), "mxcsr"]:
            for i in range(LAYOUT.fields[name].count):
                a, b = self.field(name, i), other.field(name, i)
                if name in ("mxcsr", "fpsr"):
                    a, b = a & ~ignore_flags, b & ~ignore_flags
                if a != b:
                    found.append(f"{name}{i}: {a:#x} for {b:#x}")
        for at in range(0, len(self.window), 8):
            a, b = (int.from_bytes(w[at : at + 8], "little") for w in (self.window, other.window))
            if a != b:
                found.append(f"window+{at:#x}: {a:#x} for {b:#x}")
        return found


class Rig:
    """A machine of one instruction set: native, or the reference interpreter."""

    def __init__(self, iset: int, *, native: bool = True, options: str = "") -> None:
        self.iset = iset
        chip = target(f"elbrus-v{iset}{options}")
        self.machine: Any = NativeMachine(chip, cache_dir=cache_folder()) if native else ReferenceMachine(chip)
        self.env: int = self.machine.cpu.env if native else self.machine.env
        self.memory = self.machine.memory

    def load(self, bundles: list[bytes]) -> list[int]:
        """Forget all code and map these bundles, each on its own; gives their addresses."""
        self.machine.reset()
        addresses = []
        for i, code in enumerate(bundles):
            address = CODE + i * 2 * SLOT
            self.memory.code(address, code)
            addresses.append(address)
        self.memory.map(CHAIN, bytes(4096))
        self.memory.ranges.append((BASE, BASE + 0x2000 + PSP_SLACK))
        return addresses

    def start(self, rng: Random, wdbl: int = 0) -> Image:
        """A random state in which every register operand is inside its window."""
        state = bytearray(self.machine.read_state())
        image = Image(self.iset, state, rng.randbytes(WINDOW_BYTES))
        at = LAYOUT["g"]
        image.state[at : at + 512] = rng.randbytes(512)
        if self.iset < 5:  # an extension is 16 bits wide
            for n in range(32):
                image.set_field("g", image.field("g", n), n)
        mode = RBS | RSZ << 6 | rng.randrange(RSZ + 1) << 12 | 5 << 18 | rng.randrange(6) << 23 | wdbl << 35
        gbase = self.memory.gbase
        fields = {
            "mode": mode, "preds": rng.getrandbits(64) & 0x5555555555555555, "wd_size": WINDOW_REGISTERS, "wd_psize": 8, "wd_fx": 1,
            "psp_base": BASE - gbase & MASKS["d"], "psp_size": 0x2000, "psp_limit": BASE + 0x2000, "base1": BASE, "pcsp_base": CHAIN,
            "pcsp_ind": 0x20, "pcsp_size": 4096, "usd_base": STACK, "usd_size": FREE, "sbr": STACK + 0x1000,
            "mxcsr": 0x1F80 | rng.randrange(4) << 13 | (rng.getrandbits(6) & rng.getrandbits(6)),
            "fpcr": 0x7F | rng.choice((0, 2, 3, 3)) << 8 | rng.randrange(4) << 10,
            "fpsr": rng.getrandbits(6) & rng.getrandbits(6),
        }  # fmt: skip
        for name, value in fields.items():
            image.set_field(name, value)
        return image

    def run(self, image: Image, address: int) -> tuple[int, Image]:
        """Run from a state until the code ends or an exception; gives EXIT_* and the state behind."""
        ctypes.memmove(self.env + FIRST, bytes(image.state[FIRST:]), LAYOUT.size - FIRST)
        for name in ("mxcsr", "base1"):
            self.machine.set(name, image.field(name))
        ctypes.memmove(BASE, bytes(image.window), len(image.window))
        self.machine.pc = address
        reason = self.machine.run()
        return reason, Image(self.iset, self.machine.read_state(), ctypes.string_at(BASE, len(image.window)))


@dataclass
class Placed:
    """A bundle of one operation."""

    row: Row
    code: bytes
    op: AluOp
    guard: Predicate | None
    kinds: tuple[tuple[str, str], ...]  # source operands in order: (field, kind)
    dst_kind: str


def usable_channels(row: Row, iset: int) -> list[int]:
    """Before v4 nothing but the default ALES fits channels 2 and 5 (encoding.md 1.3)."""
    return [c for c in row.channels if iset >= 4 or c not in (2, 5) or not row.opc2 or (row.opc2, row.ales_lo) == (1, 0xC0)]


def place(rng: Random, row: Row, iset: int, *, variety: bool, sm: bool = False, mas: int = 0, guarded: bool = True) -> Placed:
    """A bundle with this operation alone; ``variety``: all register groups, constants and conditions, else window registers."""
    b = BundleBuilder(iset, PLACE)
    wide = row.mnemonic.startswith("qplog")  # the table prints its 128-bit operands as 64-bit ones
    if row.pairs:
        op = AluOp(PLACE, {rng.choice(row.pairs): row}, sm)
    else:
        op = AluOp(PLACE, {(rng.choice(usable_channels(row, iset)), -1): row}, sm)

    def register(kind: str) -> int:
        first, count = rng.choice(((0x80, 24), (0, 20), (0xE0, 32))) if variety else (0x80, 24)
        code = first + rng.randrange(count)
        return code & ~1 if kind == "q" else code

    kinds = []
    dst_kind = ""
    for name, kind in row.operands:
        kind = "p" if wide and kind == "d" else kind
        if name in ("src1", "src2", "src3"):
            kinds.append((name, kind))
            code = register(kind)
            if variety and kind != "q" and name != "src3" and rng.random() < 0.12:
                code = 0xC0 + rng.randrange(32 if name == "src1" else 16)
            setattr(op, name, code)
        elif name == "dst":
            dst_kind = kind
            op.dst = register(kind)
        elif name == "pdst":
            dst_kind = "b"
            op.dst = rng.randrange(32)
        elif name == "mrgpred":
            op.merge = Predicate(0x60 + rng.randrange(32), rng.random() < 0.5)
    if row.ales_lo == ALES_LIT8:
        op.lit8 = rng.randrange(20) if rng.random() < 0.7 else rng.randrange(256)
    op.mas = mas
    if variety and guarded and rng.random() < 0.3:
        op.guard = Predicate(0x60 + rng.randrange(32), rng.random() < 0.5)
    b.ops.append(op)
    return Placed(row, b.encode(), op, op.guard, tuple(kinds), dst_kind)
