"""The decoder of a module of drivers as a program that can be compiled (``tcg_ir.restricted``).

The module's own text is taken: ``length``, ``find_BITS``, and of each plan the arithmetic.  What is added is how native code wants to be
answered (``tcg_jit.decoding``):

* ``find(word, bits)``: the row, -1 for none;
* ``plan(row, word, out, more)``: operand words go to ``out``, displacements of addresses and then that of the label to ``more``; the answer
  is the variant of the handler's key, with the numbers of operand words and of addresses above it; -1 when Python has to do it;
* ``BASE[row]``: where the row's variants begin in one numbering of all handlers;
* ``unit_at``, ``word_at``: little-endian units and instructions at a host address.

Compile process only.
"""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING, Any, Final

from pyqemu.tcg_ir.restricted import Program, most_bits
from pyqemu.tcg_ir.slots import PLAN_ADDRESSES, PLAN_WORDS

if TYPE_CHECKING:
    from types import ModuleType

#: Bits that tell the variants of one row apart, at most.
_MOST_VARIANTS: Final = 8


def decoder_program(drivers: ModuleType) -> Program | None:
    """The program; ``None`` for instruction sets that it is not made for: with packets, or of big-endian units.

    Among its names are ``VARIANTS``, the number of handlers with all variants, ``UNIT_BYTES`` and ``PC_SHIFT``.
    """
    if drivers.PACKET >= 0 or drivers.BIG or any(bits % drivers.UNIT or bits > 64 for bits in drivers.FIND):
        return None
    tree = ast.parse(inspect.getsource(drivers))
    names: dict[str, Any] = {k: v for k, v in vars(drivers).items() if isinstance(v, int | tuple) or inspect.isfunction(v)}
    program = Program(names)
    plans: dict[str, ast.FunctionDef] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("plan_"):
            plans[node.name] = node
    program.add_tree(ast.Module([n for n in tree.body if not (isinstance(n, ast.FunctionDef) and n.name in plans)], []))
    lines: list[str] = []
    widths: dict[str, int] = {}
    for name, node in plans.items():
        body = _plan(node)
        if body is not None:
            widths[name], text = body
            lines += [f"def native_{name}(w, out, more):", *(f"    {line}" for line in text)]
    bases, at, entries = [], 0, []
    for row, entry in enumerate(drivers.PLANS):
        name = "" if entry is None else entry[0].__name__
        bases.append(at)
        if name in widths:
            entries.append(f"    {row}: native_{name},")
            at += 1 << widths[name]
    unit = drivers.UNIT
    lines += ["NATIVE_PLANS = {", *entries, "}", "def plan(row, w, out, more):", "    return NATIVE_PLANS[row](w, out, more)"]
    lines += ["def find(w, bits):", *(f"    if bits == {b}:\n        return find_{b}(w)" for b in sorted(drivers.FIND)), "    return -1"]
    lines += ["def unit_at(p):", f"    return load{unit}(p)", "def word_at(p, bits):"]
    lines += [line for bits in sorted(drivers.FIND) for line in (f"    if bits == {bits}:", f"        return {_load(bits)}")]
    program.add("\n".join([*lines, "    return 0", ""]))
    program.names.update(BASE=tuple(bases), VARIANTS=at, UNIT_BYTES=unit // 8, PC_SHIFT=drivers.PC_SHIFT)
    return program


def _load(bits: int) -> str:
    """An expression for ``bits`` bits at ``p``."""
    terms, at = [], 0
    for size in (64, 32, 16, 8):
        if bits - at >= size:
            terms.append(f"load{size}(p + {at // 8}) << {at}" if at else f"load{size}(p)")
            at += size
    return " | ".join(terms)


def _plan(node: ast.FunctionDef) -> tuple[int, list[str]] | None:
    """Bits of the variant, and the body, of what a plan is as a native function; ``None`` when there would be too many variants."""
    answer = node.body[-1]
    assert isinstance(answer, ast.Return) and isinstance(answer.value, ast.Tuple)
    key, words, addresses, label = answer.value.elts
    assert isinstance(words, ast.Tuple) and isinstance(addresses, ast.Tuple)
    variant, width = [], 0
    if isinstance(key, ast.JoinedStr):
        for part in key.values:
            if not isinstance(part, ast.FormattedValue) or isinstance(part.value, ast.Constant | ast.Name):
                continue
            field = _field(part.value)
            most = most_bits(field)
            if most < 0 or width + most.bit_length() > _MOST_VARIANTS:
                return None
            variant.append(f"({ast.unparse(field)}) << {width}")
            width += most.bit_length()
    text = [f"store64(out + {8 * i}, {ast.unparse(e)})" for i, e in enumerate(words.elts)]
    more = [*addresses.elts, *([] if isinstance(label, ast.Constant) and label.value is None else [label])]
    text += [f"store64(more + {8 * i}, {ast.unparse(e)})" for i, e in enumerate(more)]
    counts = len(words.elts) << PLAN_WORDS | len(addresses.elts) << PLAN_ADDRESSES
    return width, [*text, f"return {' | '.join([*variant, str(counts)])}"]


def _field(node: ast.expr) -> ast.expr:
    """The bits of the word that a value is computed from by adding and multiplying constants: they tell as much as the value."""
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub | ast.Mult):
        try:
            constant: int = ast.literal_eval(node.right)
        except ValueError:
            break
        if isinstance(node.op, ast.Mult) and not constant:
            break
        node = node.left
    return node


__all__ = ["decoder_program"]
