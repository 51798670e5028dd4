"""Dead code: computations nobody uses, and settings of local variables nobody reads."""

from __future__ import annotations

from .. import ops
from ..builder import Function, Inst
from ..cfg import instructions, results, successors
from .rewrite import is_removable


def dead(function: Function) -> bool:
    """Removes unused computations and variable settings."""
    changed = _settings(function)
    definitions = {r.id: inst for _, _, inst in instructions(function) for r in results(inst)}
    needed: set[int] = set()
    work = [a for _, _, inst in instructions(function) if not is_removable(inst) for a in inst[2]]
    while work:
        v = work.pop()
        if v.const is None and v.id not in needed:
            needed.add(v.id)
            if v.id in definitions:
                work += definitions[v.id][2]
    for block in function.blocks:
        kept = [inst for inst in block.insts if not is_removable(inst) or any(r.id in needed for r in results(inst))]
        if len(kept) != len(block.insts):
            block.insts[:] = kept
            changed = True
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
                elif inst[0] is ops.MARK:
                    at_end.update(var for _, var, _ in inst[3][1])
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
            elif inst[0] is ops.MARK:
                wanted.update(var for _, var, _ in inst[3][1])
            kept.append(inst)
        block.insts[:] = kept[::-1]
    return removed
