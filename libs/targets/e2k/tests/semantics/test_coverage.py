"""No row without a test or a reason, and the page that says so is fresh."""

from __future__ import annotations

import re
from random import Random

import coverage_page
import pytest
from claims import executes, iset_of
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.exceptions import ROW_SHIFT
from pyqemu.targets.e2k.tables import ROWS, UNINDEXED
from pyqemu.tcg_ir.state import EXIT_EXCEPTION
from rig import SEED, Rig, place


def test_every_row_is_executed_by_a_test_or_refused_with_a_reason() -> None:
    assert [row for row in ROWS if coverage_page.status(row) == "open"] == []
    for row in ROWS[:UNINDEXED]:
        assert executes(row) == (row.index in coverage_page.COVERS), row
        assert executes(row) != bool(coverage_page.reason(row)), row


def test_the_named_tests_exist() -> None:
    modules = {m: getattr(coverage_page, m) for m in ("test_alu", "test_memory", "test_state", "test_control", "test_array")}
    for test in set(coverage_page.COVERS.values()):
        found = re.fullmatch(r"tests/semantics/(\w+)\.py::(\w+)(?:\[([\w.]+)\])?", test)
        assert found, test
        assert callable(getattr(modules[found[1]], found[2]))
        assert found[3] is None or found[3] in modules[found[1]].GROUPS


def test_page_is_fresh() -> None:
    assert coverage_page.PAGE.read_text(encoding="utf-8") == coverage_page.page(), "run tests/semantics/coverage_page.py"


def test_refused_operations_raise_illegal_opcode_by_name(rigs: dict[int, Rig]) -> None:
    rng = Random(SEED)
    refused = [row for row in ROWS[:UNINDEXED] if coverage_page.status(row) == "refused" and iset_of(row)]
    assert len(refused) > 150
    problems = []
    for iset in sorted({iset_of(row) for row in refused}):
        rig = rigs[iset]
        rows = [row for row in refused if iset_of(row) == iset]
        for start in range(0, len(rows), 64):
            part = [(row, place(rng, row, iset, variety=False)) for row in rows[start : start + 64]]
            addresses = rig.load([p.code for _, p in part])
            for (row, _), address in zip(part, addresses, strict=True):
                image = rig.start(rng)
                reason, got = rig.run(image, address)
                number = rig.machine.exit_arg
                named = ROWS[(number >> ROW_SHIFT) - 1].mnemonic if number >> ROW_SHIFT else ""
                if reason != EXIT_EXCEPTION or number & 0xFF or named != row.mnemonic or rig.machine.pc != address:
                    problems.append(f"{row.mnemonic} v{iset}: end {reason}, {number & 0xFF} {named}")
                elif got.compared() != image.compared():
                    problems.append(f"{row.mnemonic}: has changed {got.differences(image)[:2]}")
    assert not problems, "\n".join(problems)


ITEMS = {
    "vfdi": "vfdi", "setei": "setei 3", "vfrpsz": "vfrpsz rpsz=3", "fillr": "fillr", "fillc": "fillc",
    "gettsd": "gettsd %ctpr1", "puttsd": "puttsd 0x10", "vfbg": "vfbg umask=4, dmask=2, chkm4=0", "abg": "abg 3",
}  # fmt: skip


def _item(name: str) -> object:
    marks = pytest.mark.xfail(strict=True, reason="runs without effect instead of raising") if name in coverage_page.IGNORED else ()
    return pytest.param(name, marks=marks)


@pytest.mark.parametrize("name", [_item(name) for name in ITEMS])
def test_refused_control_items_raise(name: str, rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[6]
    (address,) = rig.load([assemble_bundle("{ " + ITEMS[name] + " }", 6)])
    image = rig.start(rng)
    reason, got = rig.run(image, address)
    assert reason == EXIT_EXCEPTION
    assert rig.machine.exit_arg & 0xFF in (0, 1)
    assert got.compared() == image.compared()


def test_all_refused_control_items_are_tried() -> None:
    names = {row.mnemonic for row in ROWS[UNINDEXED:] if coverage_page.status(row) != "executed"}
    assert names == set(ITEMS)
