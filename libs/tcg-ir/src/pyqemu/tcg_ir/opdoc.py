"""The table of operations as a page.  ``python -m pyqemu.tcg_ir.opdoc > docs/ops.md`` writes the package's own."""

from __future__ import annotations

from typing import Final

from .ops import IMMEDIATES, OPS, OpDef

_SHAPES: Final = {
    "bin": "T, T -> T",
    "un": "T -> T",
    "cmp": "T, T -> i1",
    "cast": "T -> U",
}
#: Operands and results of operations with a rule of their own.
_OWN: Final = {
    "extract": "T -> T",
    "sextract": "T -> T",
    "deposit": "T, T -> T",
    "select": "i1, T, T -> T",
    "addc": "T, T, i1 -> T, i1",
    "subb": "T, T, i1 -> T, i1",
    "fma": "T, T, T -> T",
    "fma_canon": "T, T, T, T -> T",
    "frint": "T -> T",
    "fpenv_get": "-> i32",
    "fpenv_set": "i32",
    "lanes": "V... -> V",
    "shuffle": "V, V -> V",
    "vtable": "V, W -> W",
    "splat": "T -> V",
    "getlane": "V -> T",
    "setlane": "V, T -> V",
    "hload": "i64 -> T",
    "hstore": "i64, T",
    "load": "i64 -> T",
    "store": "i64, T",
    "cmpxchg": "i64, T, T -> T",
    "atomic": "i64, T -> T",
    "fence": "",
    "getvar": "-> T",
    "setvar": "T",
    "mark": "",
    "call": "... -> T or nothing",
    "br": "",
    "cbr": "i1",
    "ret": "T or nothing",
    "next": "ip, env, base1, gbase",
    "goto": "ip, env, base1, gbase",
    "leave": "",
}
_EFFECTS: Final = {
    "": "none",
    "read": "reads state",
    "write": "writes state",
    "guest": "guest memory, may fault",
    "fence": "orders memory",
    "fp": "floating-point environment",
    "call": "anything",
    "control": "ends the block",
}


def _row(op: OpDef) -> str:
    shape = _SHAPES.get(op.shape) or _OWN[op.name]
    facts = [op.doc] if op.doc else []
    if op.commutative:
        facts.append("commutative")
    if op.right_unit is not None:
        facts.append(f"x {op.name} {'~0' if op.right_unit == -1 else op.right_unit} = x")
    cells = [f"`{op.name}`", shape, op.domain, op.imm, "yes" if op.lanes else "", _EFFECTS[op.effect], "; ".join(facts)]
    return "| " + " | ".join(cells) + " |"


def render() -> str:
    """The page as Markdown."""
    lines = [
        "# Operations",
        "",
        "Generated from `pyqemu.tcg_ir.ops`.  T stands for any type of the domain: int (i1 to i128), float (f32, f64), vec",
        "(v64, v128, v256).  *lanes*: the operation also works lane by lane, through `lanes`.",
        "",
        "| op | operands -> results | domain | immediate | lanes | effect | meaning |",
        "|---|---|---|---|---|---|---|",
        *(_row(op) for op in OPS.values()),
        "",
        "## Immediates",
        "",
        "| form | Python value |",
        "|---|---|",
        *(f"| {form or '(none)'} | {meaning} |" for form, meaning in IMMEDIATES.items()),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    print(render(), end="")
