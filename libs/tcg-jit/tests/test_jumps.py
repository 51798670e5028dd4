"""The table of computed jumps: Python and the native routines look at the same places."""

from __future__ import annotations

import ctypes
from array import array
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import pytest
from native import Native
from pyqemu.tcg_jit import host, jumps


def test_neighbours_share_few_pages() -> None:
    table = {jumps._line(pc >> 2) >> 6 for pc in range(0x40_0000, 0x40_4000, 4)}
    assert len(table) == 16  # 1 KiB of code a page of the table


def test_all_lines_are_used() -> None:
    assert {jumps._line(pc >> 2) for pc in range(0x40_0000, 0x80_0000, 16)} == set(range(1 << jumps.LINE_BITS))


def test_aligned_functions_use_all_lines() -> None:
    lines = [jumps._line(pc >> 2) for pc in range(0x40_0000, 0xC0_0000, 256)]
    assert len(set(lines)) > len(lines) // 4


@pytest.mark.parametrize("pc_shift", [0, 1, 2, 3])
def test_native_routine_uses_the_same_lines(pc_shift: int, tmp_path: Path) -> None:
    native = Native(str(tmp_path))
    table = jumps.JumpTable(pc_shift)
    random = Random(pc_shift)
    pcs = [random.randrange(1 << 47) >> random.randrange(40) << pc_shift for _ in range(1000)]
    heads = host.memory(32 * len(pcs))
    words = heads.cast("Q")
    for number, pc in enumerate(pcs):
        words[4 * number + 2] = pc
    base = ctypes.addressof(ctypes.c_char.from_buffer(heads))
    group = SimpleNamespace(base=base, jumps=array("I", range(len(pcs))), starts=array("I", range(0, 4 * len(pcs), 4)))
    table.expect(native.region.routines["pyqemu_expect"], cast(Any, group))
    for number, pc in enumerate(pcs):
        at = jumps._line(pc >> pc_shift) * jumps.WAYS
        assert base + 32 * number in table._words[at : at + jumps.WAYS].tolist()
