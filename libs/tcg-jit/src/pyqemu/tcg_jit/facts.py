"""Conditions that a region has found not to hold: they need not be asked again.  Used in the compile process only.

Each floating-point instruction of RISC-V asks whether the rounding mode is one that the host has.  LLVM finds out that this was asked
before, but late: a variable that is read all over the region has taken a register from others by then, and each question ends a block.
"""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import ops
from pyqemu.tcg_ir.builder import Block, Inst
from pyqemu.tcg_ir.cfg import predecessors

from .ops_of_regions import RELOAD

#: A comparison of a variable with a constant: (name of the operation, variable, constant).
Fact = tuple[str, int, int]
Facts = frozenset[Fact]

_NOTHING: Final[Facts] = frozenset()


def drop_repeated(order: list[Block]) -> bool:
    """Rare branches whose condition is known not to hold become jumps.  ``order``: reachable blocks in reverse post order; tells whether
    some are not any more."""
    questions = {block.label: question for block in order if (question := _question(block)) is not None}
    if len(questions) < 2:
        return False
    kills = {block.label: _kills(block) for block in order}
    before = predecessors(order)
    everything = frozenset(fact for fact, _ in questions.values())
    # What holds at the end of a block; on the way to where a question is denied its answer is added.
    end = {block.label: everything for block in order}
    start = dict.fromkeys(end, _NOTHING)
    changed = True
    while changed:
        changed = False
        for number, block in enumerate(order):
            here = everything if number and before[block.label] else _NOTHING
            for source in before[block.label] if number else ():
                found = end[source.label]
                if source.label in questions and questions[source.label][1] == block.label:
                    found |= {questions[source.label][0]}
                here &= found
            start[block.label] = here
            gone = kills[block.label]
            after = _NOTHING if gone is None else here if not gone else frozenset(fact for fact in here if fact[1] not in gone)
            if after != end[block.label]:
                end[block.label] = after
                changed = True
    dropped = False
    for block in order:
        if block.label in questions:
            fact, denied = questions[block.label]
            if fact in end[block.label]:
                block.insts[-1] = (ops.BR, None, (), denied)
                dropped = True
    if dropped:
        _drop_unused(order)
    return dropped


def _question(block: Block) -> tuple[Fact, str] | None:
    """The rare condition that a block ends in, as a fact, and where it goes on otherwise."""
    if not block.insts or block.insts[-1][0] is not ops.CBR:
        return None
    _, _, (asked,), (then, other) = block.insts[-1]
    made: dict[int, Inst] = {inst[1].id: inst for inst in block.insts if inst[1] is not None and not isinstance(inst[1], tuple)}
    rare = made.get(asked.id)
    compare = made.get(rare[2][0].id) if rare is not None and rare[0] is ops.UNLIKELY else None
    if compare is None or compare[0].shape != "cmp" or compare[0].effect or compare[2][1].const is None or then == other:
        return None
    read = made.get(compare[2][0].id)
    if read is None or read[0] is not ops.GETVAR:
        return None
    if any(op is RELOAD or (op is ops.SETVAR and imm == read[3]) for op, _, _, imm in block.insts[block.insts.index(read) :]):
        return None
    return (compare[0].name, read[3], compare[2][1].const), other


def _kills(block: Block) -> frozenset[int] | None:
    """The variables that a block assigns; None: any."""
    if any(inst[0] is RELOAD for inst in block.insts):
        return None
    return frozenset(inst[3] for inst in block.insts if inst[0] is ops.SETVAR)


def _drop_unused(order: list[Block]) -> None:
    """Conditions that nothing asks any more, and what they are made from."""
    used: set[int] = set()
    for block in reversed(order):
        kept: list[Inst] = []
        for inst in reversed(block.insts):
            op, result, args, _ = inst
            pure = op is ops.GETVAR or op is ops.UNLIKELY or (op.shape == "cmp" and not op.effect)
            if pure and result.id not in used:
                continue
            used.update(a.id for a in args if a.const is None)
            kept.append(inst)
        block.insts[:] = kept[::-1]


__all__ = ["drop_repeated"]
