"""The control flow graph of a function: successors, predecessors, dominators."""

from __future__ import annotations

from collections.abc import Iterator

from . import ops
from .builder import Block, Function, Inst, Value


def results(inst: Inst) -> tuple[Value, ...]:
    """The values an instruction defines."""
    result = inst[1]
    return () if result is None else result if isinstance(result, tuple) else (result,)


def instructions(function: Function) -> Iterator[tuple[Block, int, Inst]]:
    """All instructions with their block and index."""
    for block in function.blocks:
        for i, inst in enumerate(block.insts):
            yield block, i, inst


def next_id(function: Function) -> int:
    """A number no value of the function has; later ones are free too."""
    last = len(function.params) - 1
    for _, _, inst in instructions(function):
        for r in results(inst):
            last = max(last, r.id)
    return last + 1


def successors(block: Block) -> tuple[str, ...]:
    """Labels the block branches to."""
    if not block.insts:
        return ()
    op, _, _, imm = block.insts[-1]
    if op is ops.BR:
        return (imm,)
    if op is ops.CBR and isinstance(imm, tuple):  # else an unfinished `if` of the builder
        return tuple(dict.fromkeys(imm))
    return ()


def reachable(function: Function) -> list[Block]:
    """Blocks that control can reach, in reverse post order: a block comes after its dominators."""
    by_label = {b.label: b for b in function.blocks}
    order: list[Block] = []
    if not function.blocks:
        return order
    entry = function.blocks[0]
    seen = {entry.label}
    stack = [(entry, iter(successors(entry)))]
    while stack:
        block, rest = stack[-1]
        for label in rest:
            if label not in seen and label in by_label:
                seen.add(label)
                successor = by_label[label]
                stack.append((successor, iter(successors(successor))))
                break
        else:
            order.append(block)
            stack.pop()
    return order[::-1]


def predecessors(blocks: list[Block]) -> dict[str, list[Block]]:
    """Label -> the blocks among ``blocks`` that branch to it."""
    preds: dict[str, list[Block]] = {b.label: [] for b in blocks}
    for block in blocks:
        for label in successors(block):
            if label in preds:
                preds[label].append(block)
    return preds


def dominators(blocks: list[Block]) -> dict[str, int]:
    """For each block of a reverse post order, the set of its dominators as a bit mask of positions in ``blocks``."""
    everything = (1 << len(blocks)) - 1
    dom = {b.label: everything for b in blocks}
    preds = predecessors(blocks)
    changed = True
    while changed:
        changed = False
        for i, block in enumerate(blocks):
            mask = everything if i else 0
            for p in preds[block.label] if i else ():
                mask &= dom[p.label]
            mask |= 1 << i
            if mask != dom[block.label]:
                dom[block.label] = mask
                changed = True
    return dom
