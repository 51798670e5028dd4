"""Branch simplification: decided branches, jumps to jumps, blocks that always follow each other, unreachable blocks."""

from __future__ import annotations

from .. import ops
from ..builder import Block, Function, Inst
from ..cfg import predecessors, reachable, results


def branches(function: Function) -> bool:
    """Simplifies the control flow; the blocks end up in an order where a block follows its dominators."""
    definitions = {r.id: inst for block in function.blocks for inst in block.insts for r in results(inst)}
    changed = _thread(function)
    for block in function.blocks:
        if block.insts:
            changed |= _decide(block, definitions)
    changed |= _merge(function)
    order = reachable(function)
    if [b.label for b in order] != [b.label for b in function.blocks]:
        function.blocks[:] = order
        changed = True
    return changed


def _decide(block: Block, definitions: dict[int, Inst]) -> bool:
    op, _, args, imm = block.insts[-1]
    if op is not ops.CBR:
        return False
    (c,), (then, other) = args, imm
    if then == other or c.const is not None:
        # a branch with one way to go is a jump
        block.insts[-1] = (ops.BR, None, (), then if c.const or then == other else other)
        return True
    inst = definitions.get(c.id)
    if inst is not None and inst[0] is ops.NOT:
        # branch on ~c to A, else B == branch on c to B, else A
        block.insts[-1] = (ops.CBR, None, inst[2], (other, then))
        return True
    return False


def _thread(function: Function) -> bool:
    """A jump to a block that only jumps goes where that one goes."""
    goes_to = {
        b.label: b.insts[0][3] for b in function.blocks[1:] if len(b.insts) == 1 and b.insts[0][0] is ops.BR
    }

    def target(label: str) -> str:
        seen = {label}
        while label in goes_to and goes_to[label] not in seen:
            label = goes_to[label]
            seen.add(label)
        return label

    changed = False
    for block in function.blocks:
        if not block.insts:
            continue
        op, result, args, imm = block.insts[-1]
        if op is ops.BR:
            new: str | tuple[str, str] = target(imm)
        elif op is ops.CBR:
            new = (target(imm[0]), target(imm[1]))
        else:
            continue
        if new != imm:
            block.insts[-1] = (op, result, args, new)
            changed = True
    return changed


def _merge(function: Function) -> bool:
    """A block that is the only successor of its only predecessor joins it."""
    order = reachable(function)
    preds = predecessors(order)
    by_label = {b.label: b for b in order}
    changed = False
    for block in order:
        while block.insts and block.insts[-1][0] is ops.BR:
            follower = by_label[block.insts[-1][3]]
            if follower is block or len(preds[follower.label]) != 1 or follower is order[0]:
                break
            block.insts[-1:] = follower.insts
            follower.insts = []
            changed = True
            # The follower's successors now have `block` as predecessor: their number stays.
    return changed
