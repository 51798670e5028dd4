"""Which variables of a region stay variables, and which guest accesses get recoveries.  Used in the compile process only.

The host has fewer registers than a guest has: a variable that finds none lives in memory anyway, and costs a load at each entry, a store at
each exit and a store in each recovery besides.  So only those that are used most stay, counted by how deep in loops; the others are read
and written in the state block where they are used.  A recovery is code, which only a loop is worth: elsewhere memory is brought up to date
before the access (docs/decisions/011).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pyqemu.tcg_ir import Type, ops
from pyqemu.tcg_ir.builder import Block
from pyqemu.tcg_ir.cfg import successors

from .graphs import components

#: Variables that a region keeps, and that each of its innermost loops keeps: integers; floats and vectors, on hosts that have 16 registers
#: for them and on those that have 32.
KEPT: Final = 9
KEPT_FLOATS: Final = 13
KEPT_FLOATS_OF_32: Final = 26
#: Guest accesses of a loop whose accesses get recoveries.
GUARDED: Final = 200
#: What one more level of a loop weighs, and how many levels count.
_FACTOR: Final = 8
_LEVELS: Final = 4
#: Loops inside each other that are looked for.
_MOST_LEVELS: Final = 8
_LAST: Final = 1 << 64

#: Variable -> how often it is used.
Uses = dict[int, int]


class Loops:
    """The loops of a function.  ``order``: its reachable blocks; ``depth``: by label; ``innermost``: labels of loops that hold no other."""

    def __init__(self, order: list[Block]) -> None:
        self.order: Final = order
        following = {block.label: list(successors(block)) for block in order}
        self.depth: Final = dict.fromkeys(following, 0)
        self.innermost: Final[list[list[str]]] = []
        # Programs have the head of a loop in front of the rest of it, though a region may be entered in the middle.
        place = {block.label: (block.pc if block.pc >= 0 else _LAST, n) for n, block in enumerate(order)}
        todo: list[list[str]] = [list(following)]
        while todo:
            for loop in components(todo.pop(), following):
                for label in loop:
                    self.depth[label] += 1
                first = min(loop, key=place.__getitem__)
                # Without the block where the loop begins what remains of it are the loops inside.
                rest = [label for label in loop if label != first]
                if self.depth[first] < _MOST_LEVELS and components(rest, following):
                    todo.append(rest)
                else:
                    self.innermost.append(loop)

    def guarded(self) -> set[str]:
        """Blocks whose guest accesses get recoveries."""
        accesses = {block.label: sum(inst[0] is ops.MARK for inst in block.insts) for block in self.order}
        return {label for loop in self.innermost if sum(accesses[label] for label in loop) <= GUARDED for label in loop}

    def kept(self, places: Mapping[int, tuple[int, Type]], floats: int = KEPT_FLOATS) -> set[int]:
        """The variables of ``places`` that stay, ``floats`` of which may be floats and vectors."""
        if len(places) <= KEPT:
            return set(places)
        uses = {block.label: found for block in self.order if (found := _uses(block, places))}
        total: Uses = {}
        for label, found in uses.items():
            _add(total, found, _FACTOR ** min(self.depth[label], _LEVELS))
        kept = _most(total, places, floats)
        for loop in self.innermost:
            here: Uses = {}
            for label in loop:
                _add(here, uses.get(label, {}), 1)
            kept |= _most(here, places, floats)
        return kept


def _add(total: Uses, uses: Uses, weight: int) -> None:
    for var, count in uses.items():
        total[var] = total.get(var, 0) + weight * count


def _uses(block: Block, places: Mapping[int, object]) -> Uses:
    found: Uses = {}
    for op, _, _, imm in block.insts:
        if (op is ops.GETVAR or op is ops.SETVAR) and imm in places:
            found[imm] = found.get(imm, 0) + 1
    return found


def _most(uses: Uses, places: Mapping[int, tuple[int, Type]], floats: int) -> set[int]:
    """Those with most uses, of each class of host registers."""
    kept: set[int] = set()
    for integers, count in ((True, KEPT), (False, floats)):
        some = [var for var in uses if (places[var][1].kind == "int") is integers]
        kept.update(sorted(some, key=lambda var: (-uses[var], var))[:count])
    return kept


__all__ = ["Loops"]
