"""Blocks end where a debugger wants them to, and steps see what runs see."""

from __future__ import annotations

import pytest
import rv64_piece
from pyqemu.tcg_ir.records import BlockWriter

CODE = "addi x1, x0, 5\naddi x2, x1, 1\nadd x3, x1, x2\naddi x4, x3, 1\n"


class Keys(dict):
    def __missing__(self, key):
        self[key] = 0x1000 + len(self)
        return self[key]


def block(target, code, *, limit=None, stops=()):
    writer = BlockWriter(Keys(), 0x1000)
    if limit is not None:
        writer.limit = limit
    writer.stops = stops
    target.translate(writer, lambda pc, n: code[pc - 0x1000 :][:n], 0x1000, None)
    return writer


@pytest.fixture(scope="module")
def target():
    return rv64_piece.target("MFC")


@pytest.fixture(scope="module")
def code(target):
    return b"".join(target.assemble(line) for line in CODE.splitlines())


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_limit_is_kept(target, code, limit):
    whole = block(target, code)
    part = block(target, code, limit=limit)
    assert whole.insns == 4
    assert part.insns == limit
    assert part.pcs[1:] == whole.pcs[1 : limit + 1]
    assert part.successors == [0x1000 + part.size]


def test_a_stop_ends_the_block_in_front_of_it_but_not_at_its_head(target, code):
    whole = block(target, code)
    third = whole.pcs[3][1]
    part = block(target, code, stops={0x1000, third})
    assert part.insns == 2
    assert part.successors == [third]
    assert part.size == third - 0x1000
