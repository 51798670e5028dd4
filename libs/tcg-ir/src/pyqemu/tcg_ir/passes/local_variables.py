"""Copy and constant propagation through local variables: a read gives what was last set, where all paths agree.

A value that a variable holds on all paths to a block dominates the block, and is of the latest turn of every loop: the
path that computed it for the first time held something else until the variable was set.
"""

from __future__ import annotations

from .. import ops
from ..builder import Block, Function, Inst, Value
from ..cfg import predecessors, reachable
from .identities import same
from .rewrite import replace_uses, resolve

Facts = dict[int, Value]


def variables(function: Function) -> bool:
    """Replaces reads of local variables whose value is known."""
    if not function.vars:
        return False
    order = reachable(function)
    preds = predecessors(order)
    zeros = {i: Value(None, t, -1, 0) for i, t in enumerate(function.vars)}
    after: dict[str, Facts | None] = {b.label: None for b in order}
    changed = True
    while changed:
        changed = False
        for i, block in enumerate(order):
            facts = dict(zeros) if not i else _meet([after[p.label] for p in preds[block.label]])
            _flow(block, facts)
            if not _equal(after[block.label], facts):
                after[block.label] = facts
                changed = True
    substitutes: dict[int, Value] = {}
    for i, block in enumerate(order):
        facts = dict(zeros) if not i else _meet([after[p.label] for p in preds[block.label]])
        _flow(block, facts, substitutes)
    if not substitutes:
        return False
    for block in order:
        block.insts[:] = [inst for inst in block.insts if not (inst[0] is ops.GETVAR and inst[1].id in substitutes)]
    replace_uses(function, substitutes)
    return True


def _meet(incoming: list[Facts | None]) -> Facts:
    """What holds on every path; paths not walked yet do not count."""
    known = [facts for facts in incoming if facts is not None]
    if not known:
        return {}
    first, *rest = known
    return {n: v for n, v in first.items() if all(n in facts and same(facts[n], v) for facts in rest)}


def _equal(a: Facts | None, b: Facts) -> bool:
    return a is not None and a.keys() == b.keys() and all(same(a[n], b[n]) for n in b)


def _flow(block: Block, facts: Facts, substitutes: dict[int, Value] | None = None) -> None:
    for inst in block.insts:
        _step(inst, facts, substitutes)


def _step(inst: Inst, facts: Facts, substitutes: dict[int, Value] | None) -> None:
    op, result, args, imm = inst
    if op is ops.SETVAR:
        facts[imm] = args[0]
    elif op is ops.GETVAR:
        if imm not in facts:
            facts[imm] = result
        elif substitutes is not None:
            substitutes[result.id] = resolve(substitutes, facts[imm])
