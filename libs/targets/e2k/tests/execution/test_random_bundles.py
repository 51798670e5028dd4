"""Random well-formed bundles: a bundle does what its operations do one by one from the same state; native code agrees with the interpreter.

``PYQEMU_E2K_BUNDLES`` sets how many bundles each test draws, ``PYQEMU_E2K_SEED`` the seed (default fixed).
"""

from __future__ import annotations

import copy
import ctypes
import os
import time
from random import Random
from typing import Any

import pytest
from adapter import BASE, E2kAdapter
from pyqemu.targets.e2k.bundle import Bundle
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.randgen import Limits, RandomBundles, computational
from pyqemu.targets.e2k.rowinfo import NOT_IMPLEMENTED, Info
from pyqemu.targets.e2k.state import E2K_FIELDS, LAYOUT
from pyqemu.targets.e2k.tables import ROWS, Row
from pyqemu.targets.e2k.target import E2kTarget
from pyqemu.targets.e2k.translate import BlockTranslator
from pyqemu.targets.framework.testing import NativeMachine, ReferenceMachine
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT

COUNT = int(os.environ.get("PYQEMU_E2K_BUNDLES", "60"))
_WORD = os.environ.get("PYQEMU_E2K_SEED", "20260")
SEED = int(time.time()) if _WORD == "time" else int(_WORD)
CODE = 0x10000
WINDOW = 16 * 64
FIRST = LAYOUT[E2K_FIELDS[0].name]
SCRATCH = (
    "preds_old", "strmd_new", "temps", "mlock", "locals", "lock_addr", "lock_value",
    "lock_value_hi", "sys_wbs", "fx_status", "spec_addr", "probe_page",
)  # fmt: skip
#: Sticky flags: what several operations raise is combined.
FLAGS = (LAYOUT["mxcsr"], LAYOUT["fpsr"])
EDGES = (0, 1, -1, 1 << 63, 1 << 31, 0x3FF0000000000000, 0x7FF0000000000001, 0x7FF8000000000000, 0x3F8000003F800000, 0x7FC000017F800001)


class GivenBundle(BlockTranslator):
    """Translates a bundle that is already decoded."""

    given: Bundle

    def _decode(self, fetch: Any) -> tuple[list[Bundle], int, int]:
        return [self.given], self.pc + self.given.size, 0


class GivenTarget(E2kTarget):
    """A target whose next block is ``given``."""

    given: Bundle

    def translate(self, writer: Any, fetch: Any, pc: int, cpu: Any) -> None:
        fetch(pc, 1)  # there is nothing behind the bundle
        translator = GivenBundle(writer, self.model, self._infos, pc, cpu)
        translator.given = self.given
        translator.run(fetch)


def has_meaning(row: Row) -> bool:
    # %clkr differs from run to run; getsp changes a state that a second getsp of the bundle would see
    return computational(row) and Info(row, 6).cls != NOT_IMPLEMENTED and row.mnemonic not in ("getsp",)


def randomize(rng: Random, machine: Any, adapter: E2kAdapter, code: bytes) -> None:
    machine.reset()
    machine.memory.code(CODE, code)
    for i in range(WINDOW // 8):
        value = rng.choice(EDGES) if rng.random() < 0.4 else rng.getrandbits(64)
        ctypes.c_uint64.from_address(BASE + 8 * i).value = value & (1 << 64) - 1
    adapter.prepare(machine, {})
    env = machine.env if hasattr(machine, "env") else machine.cpu.env
    for i in range(64):
        ctypes.c_uint64.from_address(env + LAYOUT["g"] + 8 * i).value = rng.getrandbits(64)
    machine.set("preds", rng.getrandbits(64) & 0x5555555555555555)
    adapter.set(machine, "rcur", rng.randrange(8))
    adapter.set(machine, "wdbl", rng.getrandbits(1))
    adapter.set(machine, "psz", 5)
    adapter.set(machine, "pcur", rng.randrange(6))
    adapter.set(machine, "rc", rng.randrange(4))
    machine.set("fpcr", 0x37F)
    machine.pc = CODE


def snapshot(machine: Any) -> bytearray:
    """State and window as bytes, scratch cleared."""
    state = bytearray(machine.read_state())
    for name in (*SCRATCH, "psp_base"):  # the stack's guest address differs between machines
        field = LAYOUT.fields[name]
        at = LAYOUT[name]
        state[at : at + field.step * field.count] = bytes(field.step * field.count)
    mxcsr = state[LAYOUT["mxcsr"] : LAYOUT["mxcsr"] + 4]
    state[:FIRST] = bytes(FIRST)
    state[LAYOUT["mxcsr"] : LAYOUT["mxcsr"] + 4] = mxcsr
    return state + bytearray(ctypes.string_at(BASE, WINDOW + 0x800))


def restore(machine: ReferenceMachine, state: bytes, before: bytes) -> None:
    ctypes.memmove(machine.env, state, LAYOUT.size)
    ctypes.memmove(BASE, bytes(before[LAYOUT.size :]), len(before) - LAYOUT.size)
    machine.flush()


def pieces(bd: Bundle) -> list[Bundle]:
    """One bundle per operation, and one for the predicate logic."""
    out = []
    for op in bd.ops:
        one = copy.copy(bd)
        one.ops, one.pls = [op], ()
        out.append(one)
    if bd.pls:
        one = copy.copy(bd)
        one.ops = []
        out.append(one)
    return out


@pytest.mark.parametrize("iset", [2, 4, 6])
def test_bundle_is_its_operations(iset: int) -> None:
    rng = Random(SEED + iset)
    adapter = E2kAdapter({"isa": f"e2k v{iset}"})
    target = GivenTarget(adapter.target.model)
    machine = ReferenceMachine(target)
    source = RandomBundles(rng, iset, has_meaning, Limits(window=6, rotating=4, globals_=2, predicates=8))
    compared = 0
    for _ in range(COUNT):
        code = source.bundle()
        bd = decode(code, 0, iset)
        randomize(rng, machine, adapter, code)
        state, before = machine.read_state(), snapshot(machine)
        expected, touched, ended = bytearray(before), set(), []
        clash = False
        for piece in pieces(bd):
            restore(machine, state, before)
            target.given = piece
            ended.append(machine.run())
            after = snapshot(machine)
            changed = {i for i in range(len(before)) if after[i] != before[i]}
            flags = {i for i in changed if any(at <= i < at + 4 for at in FLAGS)}
            for i in flags:
                expected[i] |= after[i]
            clash |= bool(touched & (changed - flags))
            touched |= changed - flags
            for i in changed - flags:
                expected[i] = after[i]
        restore(machine, state, before)
        target.given = bd
        end = machine.run()
        got = snapshot(machine)
        if EXIT_EXCEPTION in ended:
            assert end == EXIT_EXCEPTION
            assert got == before, "a bundle that raises has written nothing"
        elif not clash and not _same_destination(bd):
            assert end == EXIT_FAULT, "the code ends behind the bundle"
            differ = [i for i in range(len(got)) if got[i] != expected[i]]
            assert not differ, f"{code.hex()} {[ROWS[o.row].mnemonic for o in bd.ops]}: bytes {differ[:8]}"
            compared += 1
    assert compared > COUNT // 3


def _same_destination(bd: Bundle) -> bool:
    """Two writes of one register or predicate are a program error (a write of an equal value does not show as a change)."""
    seen = set()
    for op in bd.ops:
        kind = dict(ROWS[op.row].operands)
        key = ("p", op.dst) if "pdst" in kind else ("r", op.dst)
        keys = {key, ("r", op.dst + 1)} if op.pair >= 0 else {key}
        if keys & seen:
            return True
        seen |= keys
    for word in bd.pls:
        if word & 0x20:
            key = ("p", word & 31)
            if key in seen:
                return True
            seen.add(key)
    return False


#: Threaded code only; every block as a region, made before it runs.
TIERS = {"threaded": {"hot": 0}, "regions": {"hot": 1, "wait_for_regions": True, "verify": True}}


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("iset", [4, 6])
def test_native_agrees_with_the_interpreter(iset: int, tier: str) -> None:
    pytest.importorskip("llvmlite")
    rng = Random(SEED * 3 + iset)
    adapter = E2kAdapter({"isa": f"e2k v{iset}"})
    reference = ReferenceMachine(adapter.target)
    native = NativeMachine(adapter.target, **TIERS[tier])
    source = RandomBundles(rng, iset, has_meaning, Limits(window=6, rotating=4, globals_=2, predicates=8))
    for _ in range(max(COUNT // 12, 1)):
        code = b"".join(source.bundle() for _ in range(12))
        start = rng.getrandbits(32)
        results = []
        for machine in (reference, native):
            randomize(Random(start), machine, adapter, code)
            end = machine.run()
            results.append((end, machine.pc, machine.exit_arg if end == EXIT_EXCEPTION else 0, snapshot(machine)))
        assert results[0][:3] == results[1][:3], code.hex()
        a, b = results[0][3], results[1][3]
        differ = [i for i in range(len(a)) if a[i] != b[i]]
        assert not differ, f"{code.hex()}: bytes {differ[:8]}"


#: State registers whose value is not the same on two machines: the cycle counter, the procedure stack's guest address.
_OWN_VALUE = (0x90, 0x07, 0x09)
_DATA = 0x20000


def touches_memory_or_state(row: Row) -> bool:
    return not computational(row) and Info(row, 6).cls != NOT_IMPLEMENTED and row.mnemonic not in ("ibranchd", "icalld")


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("iset", [3, 4, 6])
def test_memory_and_state_agree(iset: int, tier: str) -> None:
    """Loads, stores, array and state register accesses: same end, same fault address, same state, same memory."""
    pytest.importorskip("llvmlite")
    rng = Random(SEED * 5 + iset)
    adapter = E2kAdapter({"isa": f"e2k v{iset}"})
    reference = ReferenceMachine(adapter.target)
    native = NativeMachine(adapter.target, **TIERS[tier])
    source = RandomBundles(rng, iset, touches_memory_or_state, Limits(window=6, rotating=4, globals_=2, predicates=8))
    faults = finished = 0
    for _ in range(COUNT):
        code = source.bundle(3)
        # speculative accesses do not tell where they went, and natively that may be memory of the test itself
        if any(op.opce in _OWN_VALUE or op.sm for op in decode(code, 0, iset).ops):
            continue
        start = rng.getrandbits(32)
        page = Random(start).randbytes(4096)
        results = []
        for machine in (reference, native):
            one = Random(start)
            randomize(one, machine, adapter, code)
            machine.memory.map(_DATA, page)
            for i in range(WINDOW // 8):  # half of the registers are addresses or small numbers
                if one.random() < 0.5:
                    value = one.choice((_DATA + one.randrange(3900), one.randrange(64)))
                    ctypes.c_uint64.from_address(BASE + 8 * i).value = value
            for n in range(32):
                machine.set("aad_lo", _DATA + 8 * n, n)
            end = machine.run()
            where = machine.fault_address if end == EXIT_FAULT else machine.exit_arg if end == EXIT_EXCEPTION else 0
            results.append((end, machine.pc, where, snapshot(machine), machine.memory.read(_DATA, 4096)))
            if end == EXIT_FAULT and where >= 1 << 32:
                break  # outside the guest's address space: natively that may be memory of the test itself
        if len(results) == 1:
            faults += 1
            continue
        names = [ROWS[o.row].mnemonic for o in decode(code, 0, iset).ops]
        assert results[0][:3] == results[1][:3], f"{code.hex()} {names}"
        assert results[0][4] == results[1][4], f"{code.hex()} {names}: memory"
        a, b = results[0][3], results[1][3]
        differ = [i for i in range(len(a)) if a[i] != b[i]]
        assert not differ, f"{code.hex()} {names}: bytes {differ[:8]}"
        done = results[0][1] == CODE + len(code)
        finished += done
        faults += not done
    assert finished and faults
