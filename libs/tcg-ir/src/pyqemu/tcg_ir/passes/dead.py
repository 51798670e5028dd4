"""Dead code: computations nobody uses, and settings of local variables nobody reads."""

from __future__ import annotations

from .. import ops
from ..builder import Function, Inst
from ..cfg import results, successors
from .rewrite import is_removable


def dead(function: Function) -> bool:
    """Removes unused computations and variable settings."""
    changed = _settings(function)
    used = {a.id for block in function.blocks for inst in block.insts for a in inst[2] if a.const is None}
    for block in function.blocks:
        kept: list[Inst] = []
        # Backwards: what only a dead instruction uses is dead too; the next turn of the driver finds uses in other
        # blocks.
        for inst in reversed(block.insts):
            if is_removable(inst) and not any(r.id in used for r in results(inst)):
                changed = True
            else:
                kept.append(inst)
        block.insts[:] = kept[::-1]
    return changed


def _settings(function: Function) -> bool:
    """Removes settings of variables that are set again before any read."""
    if not function.vars:
        return False
    live: dict[str, set[int]] = {b.label: set() for b in function.blocks}  # at the start of each block
    changed = True
    while changed:
        changed = False
        for block in reversed(function.blocks):
            at_end = set[int]().union(*(live.get(label, set()) for label in successors(block)))
            for inst in reversed(block.insts):
                if inst[0] is ops.GETVAR:
                    at_end.add(inst[3])
                elif inst[0] is ops.SETVAR:
                    at_end.discard(inst[3])
            if at_end != live[block.label]:
                live[block.label] = at_end
                changed = True
    removed = False
    for block in function.blocks:
        wanted = set[int]().union(*(live.get(label, set()) for label in successors(block)))
        kept: list[Inst] = []
        for inst in reversed(block.insts):
            if inst[0] is ops.SETVAR:
                if inst[3] not in wanted:
                    removed = True
                    continue
                wanted.discard(inst[3])
            elif inst[0] is ops.GETVAR:
                wanted.add(inst[3])
            kept.append(inst)
        block.insts[:] = kept[::-1]
    return removed
