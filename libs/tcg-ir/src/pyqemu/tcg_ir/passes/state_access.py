"""Redundant loads and stores of CPU state.

State accesses are ``hload``/``hstore`` whose base is one of the parameters ``env``, ``ip`` and ``base1``.  The rules:

* The three point to different objects.  A store at an unknown offset from one of them may hit everything behind that
  one; a store through any other pointer may hit everything.
* Guest memory is not state: guest stores leave what is known about state alone.
* A call may change all state.  After a fence, what other threads did to it may be seen.
* Guest accesses, fences, calls and every end observe all state: a guest access may fault, and then state must be exact.
  A store is dropped only when it is overwritten before any observer and any load that may read it.
"""

from __future__ import annotations

from typing import Final

from .. import ops
from ..builder import Block, Function, Inst, Value
from ..cfg import instructions, predecessors, reachable, results
from ..types import I1, Type
from .identities import same
from .rewrite import effect, replace_uses, resolve

#: What is known to be in memory: root -> offset -> value (its type gives the size).
Facts = dict[int, dict[int, Value]]

_ROOTS: Final = ("env", "ip", "base1")
_OBSERVERS: Final = frozenset(("guest", "fence", "call", "control"))


def _size(t: Type) -> int:
    return (t.bits + 7) // 8


class _Places:
    """Which of the roots a pointer is derived from."""

    def __init__(self, function: Function) -> None:
        self.roots = {p.id for p in function.params if p.name in _ROOTS}
        self.definitions = {r.id: inst for _, _, inst in instructions(function) for r in results(inst)}

    def is_root(self, v: Value) -> bool:
        return v.const is None and v.id in self.roots

    def root(self, v: Value) -> int | None:
        """The one root that ``v`` is an offset from, if that can be seen."""
        if v.const is not None:
            return None
        if v.id in self.roots:
            return v.id
        inst = self.definitions.get(v.id)
        if inst is None or inst[0] not in (ops.ADD, ops.SUB):
            return None
        x, y = inst[2]
        roots = self.root(x), self.root(y)
        if inst[0] is ops.SUB:
            return roots[0] if roots[1] is None else None
        return roots[0] if roots[1] is None else roots[1] if roots[0] is None else None


def state(function: Function) -> bool:
    """Forwards stored and loaded values to later loads, drops stores that change nothing or are overwritten."""
    places = _Places(function)
    changed = _forward(function, places)
    for block in function.blocks:
        changed |= _overwritten(block, places)
    return changed


# ---- loads ----
def _forward(function: Function, places: _Places) -> bool:
    order = reachable(function)
    preds = predecessors(order)
    after: dict[str, Facts] = {}
    substitutes: dict[int, Value] = {}
    changed = False
    for block in order:
        incoming = preds[block.label]
        # With one predecessor what held there holds here; joins start anew, so nothing is ever carried around a loop.
        facts = {root: dict(known) for root, known in after[incoming[0].label].items()} if len(incoming) == 1 else {}
        kept: list[Inst] = []
        for inst in block.insts:
            inst = _resolved(inst, substitutes)
            rewritten = _forward_one(inst, facts, places, substitutes)
            if rewritten is not inst:
                changed = True
            if rewritten is not None:
                kept.append(rewritten)
        block.insts[:] = kept
        after[block.label] = facts
    replace_uses(function, substitutes)
    return changed


def _resolved(inst: Inst, substitutes: dict[int, Value]) -> Inst:
    if not any(a.const is None and a.id in substitutes for a in inst[2]):
        return inst
    op, result, args, imm = inst
    return op, result, tuple(resolve(substitutes, a) for a in args), imm


def _forward_one(inst: Inst, facts: Facts, places: _Places, substitutes: dict[int, Value]) -> Inst | None:
    """What is left of the instruction: itself, a bitcast, or nothing."""
    op, result, args, imm = inst
    if op is ops.HLOAD and places.is_root(args[0]):
        known = facts.setdefault(args[0].id, {})
        v = known.get(imm)
        if v is not None and v.type.bits == result.type.bits:
            if v.type is result.type:
                substitutes[result.id] = v
                return None
            return ops.BITCAST, result, (v,), result.type
        if v is None and result.type is not I1:  # an i1 says nothing about the other bits of its byte
            known[imm] = result
        return inst
    if op is ops.HSTORE:
        return _store(inst, facts, places)
    if effect(inst) in ("call", "fence"):
        facts.clear()
    return inst


def _store(inst: Inst, facts: Facts, places: _Places) -> Inst | None:
    base, value = inst[2]
    offset = inst[3]
    if not places.is_root(base):
        root = places.root(base)
        if root is None:
            facts.clear()
        else:
            facts.pop(root, None)
        return inst
    known = facts.setdefault(base.id, {})
    if offset in known and same(known[offset], value):
        return None
    end = offset + _size(value.type)
    for at in [at for at, v in known.items() if at < end and offset < at + _size(v.type)]:
        del known[at]
    known[offset] = value
    return inst


# ---- stores ----
def _overwritten(block: Block, places: _Places) -> bool:
    """Drops stores all of whose bytes are stored again, in this block, before anyone looks."""
    covered: dict[int, set[int]] = {}  # root -> offsets of bytes that a later store replaces
    kept: list[Inst] = []
    for inst in reversed(block.insts):
        op, result, args, imm = inst
        if op is ops.HSTORE and places.is_root(args[0]):
            place = range(imm, imm + _size(args[1].type))
            bytes_ = covered.setdefault(args[0].id, set())
            if bytes_.issuperset(place):
                continue
            bytes_.update(place)
        elif op is ops.HLOAD:
            if places.is_root(args[0]):
                covered.get(args[0].id, set()).difference_update(range(imm, imm + _size(result.type)))
            else:
                root = places.root(args[0])
                if root is None:
                    covered.clear()
                else:
                    covered.pop(root, None)
        elif effect(inst) in _OBSERVERS:
            covered.clear()
        kept.append(inst)
    if len(kept) == len(block.insts):
        return False
    block.insts[:] = kept[::-1]
    return True
