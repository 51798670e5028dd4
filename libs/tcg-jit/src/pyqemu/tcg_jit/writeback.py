"""State of the guest that a region holds in variables only: where it goes to memory, and what a fault has to store.

While a region is spliced, two operations stand for what is known when all of it is there: ``FLUSH`` (memory must hold the state here) and
``RELOAD`` (variables must hold what memory has).  ``settle`` replaces them by the loads and stores that are needed, and tells the mark
of each guest access which variables memory lacks there.

Each assignment to a variable makes a *version* of it; where paths with different versions meet, a new one begins.  Versions tell the
lowering which variables have the same value at two accesses: their recoveries share the code that stores these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pyqemu.tcg_ir import Type, Value, ops
from pyqemu.tcg_ir.builder import Block, Builder, Inst
from pyqemu.tcg_ir.cfg import reachable, successors

from .facts import drop_repeated
from .nans import defer
from .ops_of_regions import FLUSH, RELOAD
from .promotion import KEPT_FLOATS, Loops

_FLUSH_ALL: Final[Inst] = (FLUSH, None, (), None)

#: Variable -> version, of those that memory may not have the value of.
Pending = dict[int, int]
_ASSIGNED: Final = 1 << 19
_BLOCK: Final = 20


def settle(
    b: Builder, cells: Mapping[tuple[str, int], tuple[int, Type]], roots: Mapping[str, Value], floats: int = KEPT_FLOATS
) -> None:
    """Finish the function of ``b``.  ``cells``: (root, offset) -> (variable, type); ``roots``: where a root's memory begins."""
    function = b.function
    places = {var: (offset, type) for (root, offset), (var, type) in cells.items() if root == "env"}
    order = reachable(function)
    if drop_repeated(order):
        order = reachable(function)
    loops = Loops(order)
    guarded = loops.guarded()
    for block in order:
        if block.label not in guarded:
            block.insts[:] = [one for inst in block.insts for one in ((_FLUSH_ALL, inst) if inst[0] is ops.MARK else (inst,))]
    kept = loops.kept(places, floats)
    if len(kept) < len(places):
        gone = {var: place for var, place in places.items() if var not in kept}
        _to_memory(function.blocks, gone, roots["env"])
        cells = {cell: held for cell, held in cells.items() if held[0] in kept or cell[0] != "env"}
        places = {var: place for var, place in places.items() if var in kept}
    if defer(b, places):
        order = reachable(function)
    offsets = frozenset(offset for offset, _ in places.values())
    numbers = {block.label: n << _BLOCK for n, block in enumerate(order)}
    at_start = _at_start(order, numbers, places)
    for block in function.blocks:
        pending = dict(at_start.get(block.label, ()))
        number = numbers.get(block.label, 0)
        leaving = False  # what is pending goes to memory at the end
        old = block.insts[:]
        del block.insts[:]
        b.enter(block)
        for index, inst in enumerate(old):
            op, _, _, imm = inst
            if op is FLUSH and imm is None and _leaves(old, index + 1, offsets):
                leaving = True
            elif op is FLUSH:
                for var in sorted(pending if imm is None else pending.keys() & imm):
                    offset, type = places[var]
                    b.hstore(roots["env"], offset, b._emit(ops.GETVAR, type, (), var))
                    del pending[var]
            elif op is RELOAD:
                for (root, offset), (var, type) in cells.items():
                    if root == imm:
                        b._effect(ops.SETVAR, (b.hload(type, roots[root], offset),), var)
            elif op is ops.MARK or (op is ops.LEAVE and leaving):
                # The oldest versions last: the ends are what recoveries have in common.
                latest = sorted(pending.items(), key=_version, reverse=True)
                stored = [(places[var][0], var, version) for var, version in latest]
                nans = imm[2] if op is ops.MARK and len(imm) > 2 else ()
                b.mark(imm[0] if op is ops.MARK else 0, stored, [(var, nan) for var, nan in nans if var in pending])
                if op is ops.LEAVE:
                    block.insts.append(inst)
            else:
                block.insts.append(inst)
                if op is ops.SETVAR and imm in places:
                    pending[imm] = number | _ASSIGNED | index


def _to_memory(blocks: list[Block], places: Mapping[int, tuple[int, Type]], env: Value) -> None:
    """Variables that do not stay: the state block is read and written where they are."""
    for block in blocks:
        for n, (op, result, args, imm) in enumerate(block.insts):
            if (op is ops.GETVAR or op is ops.SETVAR) and imm in places:
                offset = places[imm][0]
                block.insts[n] = (ops.HLOAD, result, (env,), offset) if op is ops.GETVAR else (ops.HSTORE, None, (env, *args), offset)


def _leaves(insts: list[Inst], start: int, offsets: frozenset[int]) -> bool:
    """Whether nothing but stores to other places of the state comes before the region is left."""
    for op, _, args, imm in insts[start:]:
        if op is ops.LEAVE:
            return True
        if op.effect and not (op is ops.HSTORE and args[0].name == "env" and imm not in offsets):
            return False
    return False


def _version(item: tuple[int, int]) -> int:
    return item[1]


def _at_start(order: list[Block], numbers: Mapping[str, int], places: Mapping[int, object]) -> dict[str, Pending]:
    """By block, what is pending where it begins."""
    before: dict[str, list[str]] = {block.label: [] for block in order}
    for block in order:
        for label in successors(block):
            before[label].append(block.label)
    steps = {block.label: _steps(block, numbers[block.label], places) for block in order}
    start: dict[str, Pending] = {}
    end: dict[str, Pending] = {}
    joined: dict[str, Pending] = {label: {} for label, sources in before.items() if len(sources) > 1}
    changed = True
    while changed:
        changed = False
        for block in order:
            label = block.label
            sources = [end[source] for source in before[label] if source in end]
            if label in joined:
                now = _join(sources, joined[label], numbers[label])
            else:
                now = sources[0] if sources else {}
            if label in start and start[label] == now:
                continue
            changed = True
            start[label] = now
            end[label] = _after(now, steps[label])
    return start


def _join(sources: list[Pending], joined: Pending, number: int) -> Pending:
    """What is pending where paths meet; ``joined`` remembers the variables that have begun a new version here."""
    first, *rest = sources
    if all(source is first or source == first for source in rest) and not joined:
        return first
    now: Pending = {}
    for source in sources:
        for var, version in source.items():
            if var not in now:
                if var not in joined and any(other.get(var) != version for other in sources):
                    joined[var] = number | var
                now[var] = joined.get(var, version)
    return now


def _steps(block: Block, number: int, places: Mapping[int, object]) -> list[tuple[int, int | frozenset[int] | None]]:
    """What a block does: (variable, version), or (-1, variables that go to memory; None: all)."""
    out: list[tuple[int, int | frozenset[int] | None]] = []
    for index, (op, _, _, imm) in enumerate(block.insts):
        if op is ops.SETVAR and imm in places:
            out.append((imm, number | _ASSIGNED | index))
        elif op is FLUSH:
            out.append((-1, imm))
    return out


def _after(pending: Pending, steps: list[tuple[int, int | frozenset[int] | None]]) -> Pending:
    if not steps:
        return pending
    now = dict(pending)
    for var, what in steps:
        if var >= 0:
            assert isinstance(what, int)
            now[var] = what
        elif what is None:
            now.clear()
        else:
            assert isinstance(what, frozenset)
            for gone in what:
                now.pop(gone, None)
    return now


__all__ = ["settle"]
