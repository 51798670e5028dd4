"""Which values of a function LLVM cannot know as constants.  Used in the compile process only.

LLVM folds floating-point operations whose operands it knows, and with them the flags they would raise; the lowering hides such operands
from it, which costs a move each.  Hidden need not be what comes from memory, what a floating-point operation gives, and variables to
which nothing else is assigned.
"""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import Function, ops
from pyqemu.tcg_ir.builder import Inst
from pyqemu.tcg_ir.types import INT_OF_BITS

#: Results of these effects are unknown.
_EFFECTS: Final = frozenset(("read", "guest", "fp", "call"))
#: Operations that have an unknown lowest element when their first operand has.
_KEEP_LOW: Final = frozenset((ops.ZEXT, ops.SEXT, ops.TRUNC, ops.BITCAST, ops.OR))
_LOW: Final = INT_OF_BITS[32].mask


class Opaque:
    """What is unknown, value by value in the order of the instructions (``see``).

    ``values``: by id.  ``low``: values of whose lowest 32 bits LLVM knows none, though perhaps the others.  ``assigned_hidden`` is asked
    by the lowering for each assignment to a variable: what is assigned there is hidden then, so that the variable is unknown.
    """

    def __init__(self, function: Function) -> None:
        self.values: set[int] = set()
        self.low: set[int] = set()
        self._types = function.vars
        self._variables: set[int] = set(range(len(function.vars)))
        self._low_variables: set[int] = set(self._variables)
        while self._changes(function):
            pass
        self.values = set()
        self.low = set()

    def _changes(self, function: Function) -> bool:
        """Go through the function once; whether variables turned out to be known."""
        self.values, self.low = set(), set()
        known: set[int] = set()
        known_low: set[int] = set()
        for block in function.blocks:
            for inst in block.insts:
                self.see(inst)
                if inst[0] is ops.SETVAR and not self.assigned_hidden(inst):
                    value = inst[2][0]
                    if value.const is not None or value.id not in self.values:
                        known.add(inst[3])
                        if value.const is not None or value.id not in self.low:
                            known_low.add(inst[3])
        changed = bool(known & self._variables or known_low & self._low_variables)
        self._variables -= known
        self._low_variables -= known_low
        return changed

    def see(self, inst: Inst) -> None:
        """The next instruction: is its result unknown?"""
        op, result, args, imm = inst
        if result is None:
            return
        if op is ops.GETVAR:
            if imm in self._variables:
                self.values.add(result.id)
            elif imm in self._low_variables:
                self.low.add(result.id)
        elif op.effect in _EFFECTS or (op is ops.LANES and imm[0].effect == "fp"):
            self.values.update(r.id for r in (result if isinstance(result, tuple) else (result,)))
        elif op.shape == "cast" and args[0].id in self.values:
            (self.low if op is ops.ZEXT else self.values).add(result.id)
        elif op is ops.SPLAT:
            if args[0].id in self.values:
                self.values.add(result.id)
        elif op is ops.SETLANE:
            if imm[1] == 0 and args[1].id in self.values and args[1].type.bits >= 32:
                self.low.add(result.id)
        elif op is ops.GETLANE:
            if args[0].id in self.values or (imm[1] == 0 and args[0].id in self.low):
                self.values.add(result.id)
        elif op in _KEEP_LOW and (args[0].id in self.low or args[0].id in self.values):
            if op is ops.OR and (args[1].const is None or args[1].const & _LOW):
                return
            (self.values if op is ops.TRUNC and result.type.bits <= 32 else self.low).add(result.id)

    def is_opaque(self, id: int) -> bool:
        """Whether LLVM does not know a value as a constant."""
        return id in self.values or id in self.low

    def assigned_hidden(self, inst: Inst) -> bool:
        """Whether an assignment hides its value: floats that might be known, which are rare, and constant vectors."""
        value = inst[2][0]
        kind = self._types[inst[3]].kind
        if value.const is not None:
            return kind in ("float", "vec")
        return kind == "float" and not self.is_opaque(value.id)


__all__ = ["Opaque"]
