"""Blocks are made for a window mode; when the mode changes the right variant runs, without leaving generated code each time."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest
from adapter import E2kAdapter
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.link import link
from pyqemu.targets.framework.testing import NativeMachine
from pyqemu.tcg_ir.state import EXIT_CHECK, EXIT_FAULT


@pytest.fixture(params=["interp", "native"])
def machine(request: pytest.FixtureRequest) -> Any:
    adapter = E2kAdapter({"isa": "e2k v4"})
    if request.param == "interp":
        made: Any = adapter.reference
    else:
        pytest.importorskip("llvmlite")
        made = NativeMachine(adapter.target)
    made.reset()
    made.adapter = adapter
    return made


def load(machine: Any, text: str, iset: int = 4) -> int:
    """Put a program into memory, ready to run; gives its address."""
    program = link([assemble(f".global _start\n_start:\n{text}", iset=iset)])
    section = program.sections[1]
    machine.memory.code(section.address, section.data)
    machine.adapter.prepare(machine, {})
    machine.pc = section.address
    return section.address


def test_rotation_that_begins_beyond_the_area(machine: Any) -> None:
    """rcur 9 in an area of four pairs is rcur 1, in a loop as well (semantics.md 1.3)."""
    load(
        machine,
        """
        { setbn rbs=8, rsz=3, rcur=9 }
        { addd,0 %dr1, 0, %db[1] }
        { ibranch turn }
        turn:
        { addd,0 %dr2, 0, %db[3] ; ibranch out ? %pred0 ; abn abnf=1, abnt=1 }
        { ibranch turn ? ~%pred0 }
        out:
        """,
    )
    machine.adapter.set(machine, "preds", 1)
    machine.adapter.set(machine, "r1", 5)
    machine.adapter.set(machine, "r2", 6)
    assert machine.run() == EXIT_FAULT
    assert machine.adapter.get(machine, "r19") == 5
    assert machine.adapter.get(machine, "r21") == 6
    assert machine.adapter.get(machine, "rcur") == 0


def test_rotating_loop_of_two_blocks(machine: Any) -> None:
    """The first block of the body uses %b but does not rotate it: values move through the area one pair per turn."""
    load(
        machine,
        """
        turn:
        { addd,0 %db[6], %dr1, %dr1 ; addd,1 %dr2, 0, %db[0] }  ! adds what was put in three turns ago
        { cmpedb,0 %dr2, 99, %pred0 ; addd,1 %dr2, 1, %dr2 }
        { ibranch out ? %pred5 }  ! a side exit that is never taken ends the block
        { ibranch turn ? ~%pred0 ; abn abnf=1, abnt=1 }
        out:
        """,
    )
    machine.adapter.set(machine, "preds", 0)
    machine.adapter.set(machine, "r1", 0)
    machine.adapter.set(machine, "r2", 0)
    for i in range(16, 32):
        machine.adapter.set(machine, f"r{i}", 0)
    assert machine.run() == EXIT_FAULT
    assert machine.adapter.get(machine, "r2") == 100
    assert machine.adapter.get(machine, "r1") == sum(range(97))
    if isinstance(machine, NativeMachine):
        assert machine.native.stats.exits.get(EXIT_CHECK, 0) < 8


def test_one_block_under_two_modes(machine: Any) -> None:
    """The same code with and without wdbl."""
    start = load(
        machine,
        """
        { ibranch next }
        next:
        { adds,0 %r1, %r1, %r3 }
        """,
    )
    adapter = machine.adapter
    adapter.set(machine, "preds", 0)
    for wdbl, expected in ((0, 7 << 32 | 6), (1, 6), (0, 7 << 32 | 6), (1, 6)):
        machine.pc = start
        adapter.set(machine, "r1", 3)
        adapter.set(machine, "r3", 7 << 32)
        adapter.set(machine, "wdbl", wdbl)
        assert machine.run() == EXIT_FAULT
        assert adapter.get(machine, "r3") == expected


def test_window_too_small_the_second_time(machine: Any) -> None:
    """A block that ran in a large window raises window_bounds in a small one, at the right bundle."""
    start = load(machine, "{ addd,0 0, 1, %dr1 } { addd,0 0, 2, %dr20 }")
    assert machine.run() == EXIT_FAULT
    machine.pc = start
    machine.adapter.set(machine, "size", 12)
    machine.adapter.set(machine, "r1", 0)
    machine.run()
    assert machine.exit_arg == 9
    assert machine.pc == start + 8
    assert machine.adapter.get(machine, "r1") == 1


@pytest.mark.parametrize("hot", ["0", "2,wait"])
@pytest.mark.parametrize(
    ("iset", "leave"),
    [
        (4, "{ movtd,0 %dr4, %ctpr1 } { ct %ctpr1 }"),
        (4, "{ movtd,0 %dr4, %ctpr1 } { call %ctpr1, wbs = 0x0 }"),
        (6, "{ ibranchd,0 %dr4, %dr9 }"),
        (6, "{ icalld,0 wbs=0, %dr4, %dr9 }"),
    ],
)
def test_a_computed_jump_remembers_its_targets(iset: int, leave: str, hot: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a jump has gone stands at the end of its block, the last place first; a region made of it goes to the same places."""
    pytest.importorskip("llvmlite")
    monkeypatch.setenv("PYQEMU_TIER1", hot)
    adapter = E2kAdapter({"isa": f"e2k v{iset}"})
    machine: Any = NativeMachine(adapter.target)
    machine.reset()
    machine.adapter = adapter
    back = "{ ibranch turn }" if "call" not in leave else "{ return %ctpr3 } { ct %ctpr3 }"
    start = load(
        machine,
        f"""
        {{ ibranch turn }}
        turn: {{ andd,0 %dr6, 1, %dr4 ; addd,1 %dr6, 1, %dr6 ; cmpedb,3 %dr6, 100, %pred1 }}
        {{ ibranch out ? %pred1 }}
        {{ shld,0 %dr4, 5, %dr4 }}
        {{ addd,0 %dr4, [_f64, _lts0 one], %dr4 }}
        {leave}
        {{ ibranch turn }}
        .align 32
        one: {{ addd,0 %dr5, 1, %dr5 }} {back}
        .align 32
        two: {{ addd,0 %dr5, 100, %dr5 }} {back}
        .align 32
        out: {{ addd,0 %dr5, 0, %dr7 }}
        """,
        iset,
    )
    for name in ("r5", "r6"):
        machine.adapter.set(machine, name, 0)
    assert machine.run() == EXIT_FAULT
    assert machine.adapter.get(machine, "r7") == 50 * 101
    assert machine.adapter.get(machine, "pcsp_ind") == 0x20
    (jump,) = (block for block in machine.native.valid_blocks() if block.computed >= 0)
    words = [ctypes.c_uint64.from_address(jump.base + 8 * i).value for i in range(jump.computed, len(jump.raw) // 8)]
    assert len(words) == 17
    assert hot != "0" or len({pc for pc in words if pc}) == 2  # a region is made of what is remembered by then
    assert all(pc % 32 == 0 and pc > start for pc in words if pc)
