"""Random bundles on the interpreter and natively: same end, same state, same memory (see ``pair``).

``PYQEMU_E2K_BUNDLES``: cases (of one to four bundles) per instruction set, kind and mode; ``PYQEMU_E2K_SEED``: the seed, ``time`` for
another one every time, or a number, such as a CI system's number of the run for a seed that rotates.  A failure prints the arguments
with which ``pair.py`` repeats the case.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from pair import KINDS, LIMITS, Pair, has_meaning, seed_from_environment
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.randgen import RandomBundles
from pyqemu.targets.e2k.target import target
from pyqemu.targets.framework.testing import ReferenceMachine
from pyqemu.tcg_ir.threaded import BlockWriter

COUNT = int(os.environ.get("PYQEMU_E2K_BUNDLES", "24"))
GARBAGE = int(os.environ.get("PYQEMU_E2K_GARBAGE", "7000"))
SEED = seed_from_environment()
ISETS = (2, 4, 5, 6)
PC = 0x8000_0000  # no direct branch reaches below zero from here


@pytest.fixture(scope="module")
def cache() -> Iterator[str]:
    """Compiled handlers, shared by all machines of this module."""
    pytest.importorskip("llvmlite")
    with tempfile.TemporaryDirectory(prefix="pyqemu-e2k-pair-", ignore_cleanup_errors=True) as folder:
        yield os.environ.get("PYQEMU_CACHE_DIR", folder)


@pytest.mark.parametrize("kind", ["plain", "control"])
@pytest.mark.parametrize(("iset", "tags"), [*((iset, False) for iset in ISETS), (4, True), (6, True)])
def test_interpreter_and_native_agree(iset: int, tags: bool, kind: str, cache: str) -> None:
    pair = Pair(iset, cache, tags, seed=SEED)
    results = pair.batch(SEED, kind, range(COUNT))
    model = f"{iset},tags=on" if tags else str(iset)
    bad = [f"python pair.py {SEED} {model} {kind} {n} 1: {r}" for n, r in results.items() if r != "same" and not r.startswith("skipped")]
    assert not bad, f"{len(bad)} of {COUNT} cases differ, the first ones:\n" + "\n".join(bad[:10])
    same = Counter(results.values())["same"]
    assert same > COUNT // 2, "most cases must have been compared"


@pytest.mark.parametrize(("kind", "share"), [("mutated", 1), ("garbage", 2)])
def test_native_execution_of_garbage_ends_like_the_interpreter(kind: str, share: int, cache: str) -> None:
    """In a process of its own: whatever the bytes are, it neither crashes nor hangs nor disagrees."""
    iset = "6" if kind == "mutated" else "4"
    command = [sys.executable, str(Path(__file__).with_name("pair.py")), SEED, iset, kind, "0", str(COUNT * share)]
    environment = {**os.environ, "PYQEMU_E2K_PAIR_CACHE": cache}
    done = subprocess.run(command, capture_output=True, text=True, timeout=300 + COUNT, env=environment, check=False)
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    assert "'same'" in done.stdout


class _Handlers(dict[str, int]):
    """Handler keys get numbers instead of addresses."""

    def __missing__(self, key: str) -> int:
        self[key] = number = len(self)
        return number


@pytest.mark.parametrize("iset", [2, 4, 6])
def test_translation_of_garbage_never_fails(iset: int) -> None:
    """Random and damaged bytes: a block always comes out, and its words fit."""
    rng = Random(f"{SEED}/{iset}")
    chip = target(f"elbrus-v{iset}")
    machine = ReferenceMachine(chip)
    machine.set("wd_size", 32)
    handlers = _Handlers()
    sources = [RandomBundles(rng, iset, lambda row: True, LIMITS, control=True), RandomBundles(rng, iset, has_meaning, LIMITS)]
    for n in range(GARBAGE):
        if n % 2:
            code = rng.randbytes(64)
        else:
            damaged = bytearray((rng.choice(sources).bundle() + rng.randbytes(64))[:64])
            for _ in range(rng.randrange(4)):
                damaged[rng.randrange(32)] ^= 1 << rng.randrange(8)
            code = bytes(damaged)
        if n % 16 == 0:
            machine.set("mode", rng.getrandbits(28) | rng.getrandbits(1) << 35)
            machine.recheck = rng.random() < 0.3
        writer = BlockWriter(handlers, 0)
        writer.head(1)
        try:
            chip.translate(writer, lambda pc, size, code=code: code[pc - PC : pc - PC + size], PC, machine)
        except Exception as error:
            pytest.fail(f"PYQEMU_E2K_SEED={SEED}: v{iset} {code.hex()} mode={machine.get('mode'):#x}: {error!r}")
        assert writer.size > 0, code.hex()
        assert all(0 <= word < 1 << 64 for word in writer.words), code.hex()


@pytest.mark.parametrize("condition", ["", " ? %pred3"])
def test_a_branch_below_address_zero_ends_in_a_fault(condition: str, cache: str) -> None:
    pair = Pair(4, cache)
    code = assemble_bundle("ibranch 0x8000010" + condition, 4)  # the most negative displacement but 16 bundles
    pair.code = lambda rng, kind: code  # type: ignore[method-assign]
    assert [pair.case(SEED, "plain", n) for n in range(4)] == ["same"] * 4


def test_kinds_and_seeds_are_reproducible() -> None:
    pair = RandomBundles(Random(1), 4, has_meaning, LIMITS, control=True), RandomBundles(Random(1), 4, has_meaning, LIMITS, control=True)
    assert [pair[0].bundle() for _ in range(20)] == [pair[1].bundle() for _ in range(20)]
    assert len(KINDS) == 4
