"""Random bundles are well-formed, stay within their limits and reach every row."""

from __future__ import annotations

import random

import pytest
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.disas import bundle_lines
from pyqemu.targets.e2k.randgen import Limits, RandomBundles, computational
from pyqemu.targets.e2k.tables import ROWS, UNINDEXED


@pytest.mark.parametrize("iset", range(1, 7))
def test_bundles_decode_strictly(iset: int) -> None:
    source = RandomBundles(random.Random(iset), iset, lambda row: True)
    operations = 0
    for _ in range(700):
        code = source.bundle(3)
        b = decode(code, 0, iset)
        assert b.size == len(code)
        operations += len(b.ops)
        bundle_lines(b, 0, iset)
    assert operations > 700


def test_limits_hold() -> None:
    source = RandomBundles(random.Random(1), 5, computational, Limits(window=4, rotating=0, globals_=2, predicates=3))
    for _ in range(300):
        for op in decode(source.bundle(), 0, 5).ops:
            for code in (op.src1, op.src2, op.src3):
                assert code == -1 or 0xC0 <= code < 0xE0 or 0x80 <= code < 0x84 or 0xE0 <= code < 0xE2
            assert op.mas == 0


def test_same_seed_same_bundles() -> None:
    first, second = (RandomBundles(random.Random(9), 4) for _ in range(2))
    assert [first.bundle() for _ in range(50)] == [second.bundle() for _ in range(50)]


@pytest.mark.parametrize("iset", [2, 3, 4, 6])
def test_every_row_can_be_drawn(iset: int) -> None:
    source = RandomBundles(random.Random(iset), iset, lambda row: True)
    drawable = {row.index for group in source.groups for row in group}
    for index in drawable:
        (op,) = decode(source.single(ROWS[index]), 0, iset).ops
        assert op.row == index
    missing = [row for row in ROWS[:UNINDEXED] if row.exists_in(iset) and row.index not in drawable]
    assert all(row.form.startswith("ALOPF12_I") or set(row.channels) <= {2, 5} for row in missing)


def test_nothing_allowed() -> None:
    with pytest.raises(ValueError, match="no operation"):
        RandomBundles(random.Random(1), 4, lambda row: False)
