"""Constant folding and algebraic identities.

Operations on constants are evaluated by the reference interpreter.  Units and zeros come from the operation table, all
other identities from ``identities.RULES``.
"""

from __future__ import annotations

from ..builder import Function, Inst, Value
from ..cfg import instructions, reachable, results
from ..interp import evaluate
from ..types import I1
from .identities import RULES, New, Site, constant
from .rewrite import is_pure, replace_uses, resolve


def fold(function: Function) -> bool:
    """Folds constants and applies the identities, once over the function."""
    changed = False
    substitutes: dict[int, Value] = {}
    definitions = {r.id: inst for _, _, inst in instructions(function) for r in results(inst)}
    for block in reachable(function):
        kept: list[Inst] = []
        for inst in block.insts:
            op, result, args, imm = inst
            if any(a.const is None and a.id in substitutes for a in args):
                args = tuple(resolve(substitutes, a) for a in args)
                inst = (op, result, args, imm)
                changed = True
            outcome = _simplify(inst, definitions)
            if isinstance(outcome, tuple) and not isinstance(outcome, New):
                for r, v in zip(results(inst), outcome, strict=True):
                    substitutes[r.id] = v
                changed = True
                continue
            if isinstance(outcome, New):
                inst = (outcome.op, result, outcome.args, outcome.imm)
                changed = True
            for r in results(inst):
                definitions[r.id] = inst
            kept.append(inst)
        block.insts[:] = kept
    replace_uses(function, substitutes)
    return changed


def _simplify(inst: Inst, definitions: dict[int, Inst]) -> tuple[Value, ...] | New | None:
    """The values that replace the results, or the instruction that replaces this one."""
    op, result, args, imm = inst
    if not is_pure(inst):
        if op not in RULES:
            return None
    elif args and all(a.const is not None for a in args):
        return tuple(constant(r.type, v) for r, v in zip(results(inst), evaluate(inst), strict=True))
    if op.shape == "bin" and args[1].const is not None:
        if op.right_unit is not None and args[1].const == op.right_unit & args[1].type.mask:
            return (args[0],)
        if op.right_zero is not None and args[1].const == op.right_zero & args[1].type.mask:
            return (args[1],)
    type = I1 if result is None else results(inst)[0].type
    site = Site(type, args, imm, definitions)
    if op.commutative and args[0].const is not None and args[1].const is None:
        # c op x == x op c
        return New(op, (args[1], args[0]))
    for candidate in RULES.get(op, ()):
        answer = candidate(site)
        if answer is not None:
            return answer if isinstance(answer, New) else (answer,)
    return None
