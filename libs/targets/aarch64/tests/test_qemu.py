"""Every instruction that needs no particular place, on random words and states, compared with qemu-aarch64."""

import os
import random
import shutil
import subprocess

import a64_program
import a64_words as words
import pytest
from pyqemu.targets.framework.testing import NativeMachine

ROUNDS = int(os.environ.get("PYQEMU_FUZZ", "1"))

pytestmark = [
    pytest.mark.skipif(shutil.which("qemu-aarch64") is None, reason="qemu-user is not installed"),
    pytest.mark.skipif(shutil.which("aarch64-linux-gnu-as") is None, reason="binutils-aarch64-linux-gnu is not installed"),
]

#: FPCR of the cases: nearest, up, down, to zero, default NaN, alternative half precision, flushing of halves (and down).
CONTROLS = (0, 0x400000, 0x800000, 0xC00000, 0x2000000, 0x4000000, 0x80000, 0x880000)
#: The emulator leaves a negative result's sign above its 16 bits here; the manual zeroes what is above the element.
NOT_COMPARED = {"fcvtzs_fixed_sf_h"}


@pytest.fixture(scope="module")
def machine(arm):
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    return NativeMachine(arm)


@pytest.mark.parametrize("group", ["general", "memory", "float", "vector"])
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_same_as_qemu(arm, machine, group, seed, tmp_path):
    rng = random.Random(f"{group} {seed}")
    table = arm.table
    rows = [row for row in words.fitting_rows(table) if _group(row) == group and row.name not in NOT_COMPARED]
    assert len(rows) > 100
    chosen = [row for row in rows for _ in range(3 if group == "float" else 1)]
    cases = [words.case(rng, table, row, i, rng.choice(CONTROLS)) for i, row in enumerate(chosen)]
    elf = a64_program.build(cases, tmp_path)
    theirs = subprocess.run(["qemu-aarch64", "-cpu", "max", elf], capture_output=True, check=True).stdout
    status, ours = a64_program.run(machine, elf.read_bytes())
    assert status == 0 and len(ours) == len(theirs) == len(cases) * a64_program.BLOCK
    wrong, changed = [], 0
    for i, (row, case) in enumerate(zip(chosen, cases, strict=True)):
        at = slice(i * a64_program.BLOCK, (i + 1) * a64_program.BLOCK)
        changed += theirs[at] != case.pack()
        if ours[at] != theirs[at]:
            a, b = a64_program.unpack(theirs[at]), a64_program.unpack(ours[at])
            differs = {n: (f"{a[n]:#x}", f"{b[n]:#x}") for n in a if a[n] != b[n] and n != "memory"}
            wrong.append((arm.assembler.text(row, case.word, 0), hex(case.fpcr), differs))
    assert changed > len(cases) * 0.7  # the comparison sees something
    assert not wrong, wrong[:20]


def _group(row):
    if "[rn" in row.text:
        return "memory"
    if row.name[0] == "f" or "cvt" in row.name:
        return "float"
    return "vector" if any(f[0] == "v" for f in row.pattern.fields) else "general"
