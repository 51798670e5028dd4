"""NaNs are made canonical where they are seen, not where they are computed.  Used in the compile process only.

A guest whose arithmetic gives one NaN only (``fcanon``, ``fma_canon``) would have each result looked at.  But what is computed from a NaN
is a NaN: a variable may hold *raw* what the host computed as long as nothing but arithmetic and comparisons reads it, and when a
result is found to be none, neither is what it was computed from.  So results are looked at where they leave for memory or integers,
where the variables go to the state, and where paths meet that disagree about which are raw; two in one comparison, and those that
others were computed from not at all.  A NaN from elsewhere is never raw: its bits stay what they are.

What a fault has to store is made canonical there (``mark``).  Besides, a NaN that came of ``fma`` can *owe* the flag for infinity
times zero, which shows when a NaN was added: this is settled before anything can see flags.

Raw values are values of the function, so where they are looked at they must have been computed on every path: state is what all
predecessors of a block agree on, else nothing, and then they settle theirs (docs/decisions/023).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from pyqemu.tcg_ir import StateLayout, Type, Value, ops
from pyqemu.tcg_ir.builder import Block, Builder, Inst
from pyqemu.tcg_ir.cfg import predecessors, reachable

from .ops_of_regions import FLUSH, RELOAD

_CANONICAL: Final = frozenset((ops.FCANON, ops.FMA_CANON))
#: Operations that give a NaN whenever an operand is one.
_PROPAGATE: Final = frozenset(
    (ops.FADD, ops.FSUB, ops.FMUL, ops.FDIV, ops.FSQRT, ops.FMA, ops.FNEG, ops.FABS, ops.FPEXT, ops.FPTRUNC, ops.FRINT)
)
#: Operations to which all quiet NaNs are the same.
_ANY_NAN: Final = frozenset(
    (ops.FEQ, ops.FLT, ops.FLE, ops.FUEQ, ops.FUNO, ops.FEQS, ops.FLTS, ops.FLES, ops.FUNOS, ops.FPTOSI, ops.FPTOSI_Z, *_CANONICAL)
)
#: Blocks in which something to look at in the same comparison is looked for.
_AHEAD: Final = 8
#: Where a target looks before it reads or writes flags.
_PATIENCE: Final = StateLayout()["fp_patience"]


class State(NamedTuple):
    """What is raw at one place: variable -> value; values that owe a flag."""

    raw: dict[int, int]
    owed: frozenset[int]

    @property
    def values(self) -> set[int]:
        return {*self.raw.values(), *self.owed}


_CLEAN: Final = State({}, frozenset())


def defer(b: Builder, places: Mapping[int, tuple[int, Type]]) -> bool:
    """Rewrite the function of ``b``, in which ``places`` are the variables that stand for fields.  Whether there was anything to do."""
    if not any(inst[0] in _CANONICAL for block in b.function.blocks for inst in block.insts):
        return False
    order = reachable(b.function)
    _moves(order)
    _Deferral(b, order, places).run()
    b.function.blocks[:] = reachable(b.function)
    return True


class _Deferral:
    def __init__(self, b: Builder, order: list[Block], places: Mapping[int, tuple[int, Type]]) -> None:
        self.b: Final = b
        self.order: Final = order
        self.places: Final = places
        self.uses: Final = _uses(order)
        self.made: Final[dict[int, Inst]] = {}  # canonical results that need not be: raw value -> instruction
        self.later: Final = self._deferrable()  # canonical result -> raw value
        self.patient: Final[set[int]] = set()  # results of getvar that may be raw
        for block in order:
            for op, result, _, _ in block.insts:
                if op is ops.GETVAR and result.type.kind == "float" and self._bears(result.id, direct=True):
                    self.patient.add(result.id)
        before = predecessors(order)
        self.before: Final = before
        #: Blocks to which a single one leads, and what they held first.
        self.alone: Final = {block.label for block in order if len(before[block.label]) == 1}
        self.old: Final = {block.label: block.insts[:] for block in order}
        #: Value -> raw values that are no NaNs if it is none.
        self.under: Final[dict[int, frozenset[int]]] = {}
        self.held: Final[dict[int, int]] = {}  # result of getvar -> raw value
        self.settling: Final[set[str]] = set()  # blocks at whose ends everything is settled
        self.writing = False

    # ---- what is known before ----
    def _deferrable(self) -> dict[int, int]:
        found = {}
        for block in self.order:
            set_here = {inst[2][0].id for inst in block.insts if inst[0] is ops.SETVAR and inst[3] in self.places}
            for inst in block.insts:
                if inst[0] in _CANONICAL and inst[2][0].const is None and inst[2][1].const is not None:
                    uses = self.uses.get(inst[1].id, ())
                    if len(uses) == 1 and inst[1].id in set_here:
                        found[inst[1].id] = inst[2][0].id
                        self.made[inst[2][0].id] = inst
        return found

    def _bears(self, id: int, *, direct: bool) -> bool:
        """Whether all that uses a value takes any NaN for any other.  ``direct``: it is what a variable holds."""
        for op, result, _, imm in self.uses.get(id, ()):
            if op in _ANY_NAN or (op in _PROPAGATE and self._bears(result.id, direct=False)):
                continue
            if not (direct and op is ops.SETVAR and imm in self.places):
                return False
        return True

    # ---- the whole ----
    def run(self) -> None:
        before = self.before
        start: dict[str, State] = {}
        more = True
        while more:
            more = False
            end: dict[str, State] = {}
            for n, block in enumerate(self.order):
                sources = [end.get(source.label) for source in before[block.label]]
                first = sources[0] if sources and n else None
                agreed = first is not None and all(source == first for source in sources)
                start[block.label] = first if first is not None and agreed else _CLEAN
                end[block.label] = self._walk(block, block.insts, start[block.label])
            for block in self.order:
                for source in before[block.label]:
                    if end[source.label] != start[block.label] and source.label not in self.settling:
                        self.settling.add(source.label)
                        more = True
        self.writing = True
        for block in self.order:
            del block.insts[:]
            self.b.enter(block)
            self.b.pc = block.pc
            self._walk(block, self.old[block.label], start[block.label])

    def _put(self, inst: Inst) -> None:
        if self.writing:
            self.b.block.insts.append(inst)

    def _walk(self, block: Block, insts: list[Inst], state: State) -> State:
        """The state at the end of a block; when ``writing``, its instructions are put."""
        under = self.under
        for index, inst in enumerate(insts):
            op, result, args, imm = inst
            if op in _PROPAGATE:
                active = state.values
                under[result.id] = frozenset(raw for a in args for raw in under.get(a.id, ()) if raw in active)
            elif op in _CANONICAL:
                under[result.id] = under.get(args[0].id, frozenset())
                if result.id in self.later:
                    continue
            elif op is ops.GETVAR:
                value = state.raw.get(imm)
                if value is None:
                    self.held.pop(result.id, None)
                    under.pop(result.id, None)
                elif result.id in self.patient:
                    self.held[result.id] = value
                    under[result.id] = under[value]
                else:
                    state = self._settle(state, {value, *self._next_seen(insts[index + 1 :], value, state)})
            elif op is ops.SETVAR:
                state, inst = self._assign(state, inst)
            elif op is ops.MARK:
                state = self._settle(state, state.owed)
                if state.raw and self.writing:
                    self.b.mark(imm[0], (), [(var, self.made[value][2][1].const or 0) for var, value in state.raw.items()])
                    continue
            elif op is FLUSH:
                wanted = state.values if imm is None else {value for var, value in state.raw.items() if var in imm}
                state = self._settle(state, wanted)
            elif op is RELOAD:
                state = self._settle(state, state.values)
            elif op in (ops.FPENV_GET, ops.FPENV_SET, ops.CALL) or (op is ops.HLOAD and imm == _PATIENCE and args[0].name == "env"):
                state = self._settle(state, state.owed)
            elif op.terminator:
                branches = op is ops.BR or op is ops.CBR
                if block.label in self.settling:
                    state = self._settle(state, state.values)
                elif not branches:
                    state = self._settle(state, state.owed)
            self._put(inst)
        return state

    def _assign(self, state: State, inst: Inst) -> tuple[State, Inst]:
        """An assignment to a variable, perhaps of a raw value."""
        op, _, (value,), var = inst
        raw, owed = dict(state.raw), state.owed
        raw.pop(var, None)
        source = self.later.get(value.id)
        if source is not None:
            made = self.made[source]
            inst = (op, None, made[2][:1], var)
            raw[var] = source
            self.under[source] = self.under.get(value.id, frozenset()) | {source}
            if made[0] is ops.FMA_CANON:
                owed |= {source}
        elif value.const is None and value.id in self.held:
            raw[var] = self.held[value.id]  # (even if it has been settled since: this is what it was before)
        return State(raw, owed), inst

    def _next_seen(self, insts: list[Inst], first: int, state: State) -> Iterable[int]:
        """The next raw value besides ``first``, if any, that will be looked at in any case and is there already."""
        assigned = set()
        for _ in range(_AHEAD):
            for op, result, _, imm in insts:
                if op is ops.SETVAR:
                    assigned.add(imm)
                elif op is ops.GETVAR and imm in state.raw and imm not in assigned and result.id not in self.patient:
                    if state.raw[imm] != first:
                        return (state.raw[imm],)
            if not insts or insts[-1][0] is not ops.BR or insts[-1][3] not in self.alone:
                break
            insts = self.old[insts[-1][3]]
        return ()

    def _settle(self, state: State, wanted: Iterable[int]) -> State:
        """Look at values, and make those canonical that turn out to be NaNs, with all that they were computed from."""
        asked = set(wanted)
        if not asked:
            return state
        roots = sorted(value for value in asked if not any(value in self.under[other] for other in asked if other != value))
        settled = set(roots).union(*(self.under[value] for value in roots))
        if self.writing:
            self._look(state, roots, settled)
        return State({var: value for var, value in state.raw.items() if value not in settled}, state.owed - settled)

    def _look(self, state: State, roots: list[int], settled: set[int]) -> None:
        b = self.b
        todo = [self.made[value][2][0] for value in roots]
        nan, after = b.new_block(), b.new_block()
        while todo:
            x = todo.pop()
            y = next((value for value in todo if value.type is x.type), x)
            if y is not x:
                todo.remove(y)
            following = b.new_block() if todo else after
            b.cbr(b.unlikely(b.fcmp("uno", x, y)), nan, following)
            b.enter(following)
        b.enter(nan)
        for value in sorted(settled):
            variables = [var for var, held in state.raw.items() if held == value]
            if variables or value in state.owed:
                op, _, (raw, pattern, *factors), _ = self.made[value]
                canonical = b._emit(op, raw.type, (raw, pattern, *factors))
                for var in variables:
                    b._effect(ops.SETVAR, (canonical,), var)
        b.br(after)
        b.enter(after)


def _uses(order: list[Block]) -> dict[int, list[Inst]]:
    found: dict[int, list[Inst]] = {}
    for block in order:
        for inst in block.insts:
            for id in {a.id for a in inst[2] if a.const is None}:
                found.setdefault(id, []).append(inst)
    return found


def _moves(order: list[Block]) -> None:
    """A number that gets its own sign, as moves between registers are written, is the number."""
    uses = _uses(order)
    for block in order:
        made: dict[int, tuple[int, Inst]] = {}
        gone: set[int] = set()
        for index, inst in enumerate(block.insts):
            op, result, args, imm = inst
            if op is ops.SETVAR and args[0].type.kind == "float":
                chain = _own_sign(block.insts, made, args[0])
                if chain and all(len(uses[block.insts[n][1].id]) == 1 for n in chain[1:]):
                    block.insts[index] = (op, None, (block.insts[chain[0]][1],), imm)
                    gone.update(chain[1:])
            elif result is not None and not isinstance(result, tuple):
                made[result.id] = index, inst
        if gone:
            block.insts[:] = [inst for index, inst in enumerate(block.insts) if index not in gone]


def _own_sign(insts: list[Inst], made: Mapping[int, tuple[int, Inst]], value: Value) -> list[int]:
    """Where the number is read, and what else is done to give it its own sign; nothing if something else is done."""
    bits = value.type.bits
    sign = 1 << bits - 1

    def operands(value: Value, op: ops.OpDef, mask: int | None = None) -> tuple[Value, ...]:
        _, inst = made.get(value.id, (0, None))
        if inst is None or inst[0] is not op or (mask is not None and inst[2][1].const != mask):
            return ()
        chain.append(made[value.id][0])
        return inst[2]

    chain: list[int] = []
    both = [part for whole in operands(value, ops.BITCAST) for part in operands(whole, ops.OR)]
    if len(both) != 2:
        return []
    read = []
    for part, mask in zip(both, (sign - 1, sign), strict=True):
        for whole in operands(part, ops.AND, mask)[:1]:
            read += [made[x.id] for x in operands(whole, ops.BITCAST) if x.id in made]
    if len(read) != 2 or any(inst[0] is not ops.GETVAR for _, inst in read) or read[0][1][3] != read[1][1][3]:
        return []
    (first, _), (second, _) = read
    if any(inst[0] is ops.SETVAR or inst[0] is RELOAD for inst in insts[min(first, second) : max(first, second)]):
        return []
    return [first, second, *chain]


__all__ = ["defer"]
