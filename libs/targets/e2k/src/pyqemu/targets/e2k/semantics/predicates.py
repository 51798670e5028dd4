"""Guards, predicate logic and the store gate of loop_mode (semantics-control.md 6.3, 7, 8)."""

from __future__ import annotations

from typing import TypeAlias

from pyqemu.tcg_ir import I1, I32, Builder, Value

from ..handlers import Trace, record

#: A local predicate: its value, and whether it is diagnostic.
Local: TypeAlias = tuple[Value, Value]


def loop_end(b: Builder) -> Value:
    """LOOP_END = vlc and lcnt < 2 and ecnt == 0."""
    return b.and_(b.and_(b.ne(b.get("vlc"), 0), b.ult(b.get("lcnt"), 2)), b.eq(b.get("ecnt"), 0))


@record("guard")
def _guard(t: Trace) -> None:
    """Skip records unless the RLP conditions hold: (OR of the %pred terms) and (OR of the %pcnt terms).

    Operands: the terms (``H`` is %pcntN), last the bytes to skip.  Flag ``mDDD``: one digit per term, 1 = negated.
    """
    b = t.b
    negated = next(f[1:] for f in t.flags if f[0] == "m")
    groups: dict[bool, Value] = {}
    for i, neg in enumerate(negated):
        counter = t.letters[i] == "H"
        term = t.condition(i)
        if neg == "1":
            term = b.not_(term)
        groups[counter] = b.or_(groups[counter], term) if counter in groups else term
    execute = groups.popitem()[1]
    for other in groups.values():
        execute = b.and_(execute, other)
    if t.tagged:  # diagnostic conditions have raised, except of speculative operations
        for i in range(len(negated)):
            if t.letters[i] != "H":
                execute = b.and_(execute, b.eq(t.tag(i, "b"), 0))
    last = len(negated)
    with b.if_(execute):
        t.next()
    b.goto(b.add(b.param("ip"), t.half(last)))


@record("gate")
def _gate(t: Trace) -> None:
    """loop_mode: skip the store (operand: bytes) in the prologue and, in the last execution, behind the first strmd stores.

    Flag ``0``: the first gate of the bundle.  What is left of strmd is kept aside until ``gate.end``.
    """
    b = t.b
    left = b.get("strmd" if "0" in t.flags else "strmd_new")
    last = loop_end(b)
    manual = b.ne(b.get("semc"), 0)
    skip = b.or_(b.ne(b.get("pcnt"), 0), b.and_(last, b.eq(left, 0)))
    skip = b.and_(skip, b.not_(manual))
    count = b.and_(b.and_(last, b.not_(skip)), b.not_(manual))
    b.set("strmd_new", b.sub(left, b.zext(count, I32)))
    with b.if_(b.not_(skip)):
        t.next()
    b.goto(b.add(b.param("ip"), t.half(0)))


@record("gate.end")
def _gate_end(t: Trace) -> None:
    t.b.set("strmd", t.b.get("strmd_new"))
    t.next()


@record("snapshot")
def _snapshot(t: Trace) -> None:
    """Keep the predicates as they were before the bundle."""
    t.b.set("preds_old", t.b.get("preds"))
    t.next()


@record("plu")
def _plu(t: Trace) -> None:
    """Predicate logic of one bundle.

    Flag ``xWORD-WORD``: the PLS words in hex, with the numbers of global predicates blanked out; operands: those predicates, first
    the ELP sources in order of the local predicates they feed, then the destinations of the CLPs.  Flag ``loc``: leave the
    local predicates in the state for a branch that tests one.
    """
    b = t.b
    words = [int(w, 16) for w in next(f[1:] for f in t.flags if f[0] == "x").split("-")]
    local: dict[int, Local] = {}
    operand = 0
    for k, word in enumerate(words[:2]):
        for j, code in enumerate((word >> 24 & 0x7F, word >> 16 & 0x7F)):
            if code >= 0x60:
                diagnostic = b.ne(t.tag(operand, "b"), 0) if t.tagged else b.const(I1, 0)
                local[2 * k + j] = t.predicate(operand), diagnostic
                operand += 1
            elif code == 0:
                local[2 * k + j] = b.eq(b.get("lcnt"), 0), b.const(I1, 0)  # %lcntex
            elif code < 0x20 and t.tagged:  # %spred: results of these channels
                local[2 * k + j] = b.ne(b.and_(b.get("chan_diag"), code), 0), b.const(I1, 0)
            else:
                local[2 * k + j] = b.const(I1, 0), b.const(I1, 0)  # %spred without tags: nothing is; others not established
    pending: list[tuple[int, Local, Value | None]] = []
    for k, word in enumerate(words):
        x, y = (_input(b, local, word >> s & 7, word >> s + 3 & 1) for s in (10, 6))
        opc = word >> 14 & 3
        local[4 + k] = b.and_(x[0], y[0]), _diagnostic(b, x, y, logical=opc == 1)
        if word & 0x20:
            movep = opc == 3
            # a diagnostic condition of movep leaves a diagnostic predicate
            result = (y[0], b.or_(x[1], y[1])) if movep else local[4 + k]
            pending.append((operand, result, b.or_(x[0], x[1]) if movep else None))
            operand += 1
    for i, (value, diagnostic), condition in pending:  # all reads have been made
        tag = b.zext(diagnostic, I32)
        if condition is None:
            t.write_predicate(i, value, tag)
        else:
            with b.if_(condition):
                t.write_predicate(i, value, tag)
    if "loc" in t.flags:
        image = b.const(I32, 0)
        for n, (value, _) in local.items():
            image = b.or_(image, b.shl(b.zext(value, I32), n))
        b.set("locals", image)
    t.next()


def _diagnostic(b: Builder, x: Local, y: Local, *, logical: bool) -> Value:
    """Whether ``x and y`` is diagnostic: when an input is; for landp not when the other one is false and no DV."""
    any_of = b.or_(x[1], y[1])
    if not logical:
        return any_of
    false = b.or_(b.not_(b.or_(x[0], x[1])), b.not_(b.or_(y[0], y[1])))
    return b.and_(any_of, b.not_(false))


def _input(b: Builder, local: dict[int, Local], number: int, negate: int) -> Local:
    value, diagnostic = local.get(number, (b.const(I1, 0), b.const(I1, 0)))
    return (b.not_(value) if negate else value), diagnostic


@record("keep.pred")
def _keep(t: Trace) -> None:
    """A temporary := a predicate."""
    t.write(0, "b", t.predicate(1), t.tag(1, "b") if t.tagged else None)
    t.next()
