"""What passes share: which instructions are pure, and replacing values."""

from __future__ import annotations

from ..builder import Function, Inst, Value
from ..cfg import results
from ..ops import FPENV_GET, LANES, OpDef


def effect(inst: Inst) -> str:
    """The effect of an instruction; lane operations have that of their scalar."""
    op: OpDef = inst[3][0] if inst[0] is LANES else inst[0]
    return op.effect


def is_pure(inst: Inst) -> bool:
    """Whether the result depends on the operands only and nothing else happens."""
    return effect(inst) == ""


def is_removable(inst: Inst) -> bool:
    """Whether nobody notices the instruction missing when its results are not used."""
    return bool(results(inst)) and (effect(inst) in ("", "read") or inst[0] is FPENV_GET)


def resolve(substitutes: dict[int, Value], v: Value) -> Value:
    """What stands for ``v`` in the end."""
    while v.const is None and v.id in substitutes:
        v = substitutes[v.id]
    return v


def replace_uses(function: Function, substitutes: dict[int, Value]) -> None:
    """Every use of a value becomes a use of its substitute."""
    if not substitutes:
        return
    for block in function.blocks:
        insts = block.insts
        for i, inst in enumerate(insts):
            if any(a.const is None and a.id in substitutes for a in inst[2]):
                op, result, args, imm = inst
                insts[i] = (op, result, tuple(resolve(substitutes, a) for a in args), imm)
