"""Diagnostic values (semantics-faults.md 1), for CPUs with ``tags=on``.

A tag has 2 bits for each 32-bit word: 0 a number, 1 a diagnostic value (DV); 2 and 3 are protected mode's, which arithmetic takes for
diagnostic as well.  An operation that is not speculative and reads a DV raises exc_diag_operand: ``diag`` records in front of everything
else of the bundle find that out, so nothing has been written.  A speculative one gives a DV, whose number part is 0.

What the reference leaves open, as it is here: the extension of an f80 DV has tag 5 like its significand; puttag with a source 2 that is
not a number gives a DV; an operation that its own RLP predicate makes diagnostic gives a DV when it is speculative.
"""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import I1, I32, I64, Builder, Value

from ..exceptions import DIAG_COND, DIAG_CT_COND, DIAG_INSTR_ADDR, DIAG_OPERAND, raise_if
from ..handlers import Trace, kinds_of, merge_condition, record

#: The tag of a diagnostic value of each kind.
DV: Final = {"s": 1, "d": 5, "x": 0x55, "p": 0x55, "b": 1}
_COPIES: Final = ("movts", "movtd", "movtcs", "movtcd")
_MERGES: Final = ("merges", "merged", "pmrgp", "qpmrgp")
_WIDTH: Final = {"s": 0x3, "d": 0xF, "qp": 0xFF}


def is_special(name: str) -> bool:
    """Whether the result's tag is not simply that of all sources together."""
    return "merge" in name or name in _MERGES or name == "insfd"


def never_traps(name: str) -> bool:
    """Moves, and operations on tags themselves."""
    return name in _COPIES or name.startswith(("gettag", "puttag"))


def set_tags(t: Trace, i: int, kind: str, value: Value, tag: Value) -> None:
    """Write a result with its tag; flag ``vN``: the bundle wants to know whether channel N's result is diagnostic."""
    t.write(i, kind, value, tag)
    note(t, t.b.ne(tag, 0))


def note(t: Trace, diagnostic: Value) -> None:
    """Remember for the bundle that the result of channel N (flag ``vN``) is diagnostic."""
    channel = t.number("v", -1)
    if channel >= 0:
        b = t.b
        b.set("chan_diag", b.or_(b.get("chan_diag"), b.shl(b.zext(diagnostic, I32), channel)))


def _any(b: Builder, tags: list[Value]) -> Value:
    total = b.const(I32, 0)
    for tag in tags:
        total = b.or_(total, tag)
    return b.ne(total, 0)


def sources(t: Trace, kinds: str | tuple[str, ...]) -> Value:
    """Whether any of the first operands, of these kinds, is diagnostic (i1)."""
    return _any(t.b, [t.tag(i, kind) for i, kind in enumerate(kinds)])


def diagnostic(t: Trace, name: str, kinds: tuple[str, ...]) -> Value:
    """Whether operation ``name`` on the record's sources has a diagnostic result (i1); a merge's predicate counts."""
    b = t.b
    if not is_special(name):
        return sources(t, kinds[:-1])
    own = [t.tag(i, kind) for i, kind in enumerate(kinds[:-1])]
    if name == "insfd":
        mask = t.read(1, "d")

        def low_word_only(tag: Value, bit: int) -> Value:
            return b.select(b.ne(b.and_(mask, 1 << bit), 0), b.and_(tag, 3), tag)

        return _any(b, [low_word_only(own[0], 13), own[1], low_word_only(own[2], 15)])
    cond, cond_tag = _merge(t, len(kinds) if t.name != "diag" else len(kinds) - 1)
    diag = [b.ne(tag, 0) for tag in own]
    first, _, second = name.partition("_")
    if not second:
        chosen = b.select(cond, diag[1], diag[0])
    else:
        inner = b.select(cond, diag[1], diag[0]) if "merge" in first else b.or_(diag[0], diag[1])
        chosen = b.select(cond, inner, diag[2]) if "merge" in second else b.or_(diag[2], inner)
    return b.or_(chosen, cond_tag)


def _merge(t: Trace, at: int) -> tuple[Value, Value]:
    """Condition of a merge and whether it is diagnostic."""
    b = t.b
    if len(t.letters) <= at:
        return b.const(I1, 0), b.const(I1, 0)
    return merge_condition(t, at), b.ne(t.tag(at, "b"), 0)


def write_diagnostic(t: Trace, i: int, kind: str) -> None:
    """A DV as result."""
    b = t.b
    set_tags(t, i, kind, t.zero(kind), b.const(I32, DV[kind]))


def move(t: Trace, kinds: tuple[str, ...]) -> None:
    """movt*, gettag*, puttag*: the whole operation."""
    b, name = t.b, t.name
    last = len(kinds) - 1
    if name in _COPIES:
        set_tags(t, last, kinds[last], t.read(0, kinds[0]), t.tag(0, kinds[0]))
    elif name.startswith("gettag"):
        t.write(last, "s", t.tag(0, kinds[0]))
    else:
        wanted = b.and_(t.read(1, "s"), _WIDTH[name[6:]])
        broken = b.ne(t.tag(1, kinds[1]), 0)
        set_tags(t, last, kinds[last], t.read(0, kinds[0]), b.select(broken, b.const(I32, DV[kinds[last]]), wanted))
    t.next()


# ---- checks in front of a bundle ----


@record("diag")
def _check(t: Trace) -> None:
    """exc_diag_operand if a source is diagnostic.  Operands: the sources (and a merge's predicate), as the operation has them.

    Flags: ``KKINDS`` their kinds, or ``NNAME`` the operation when the rule is its own; ``n``: the predicate is negated; ``J``: the
    source is the target of a jump.
    """
    b = t.b
    name = next((f[1:] for f in t.flags if f[0] == "N"), "")
    if name:
        raise_if(b, diagnostic(t, name, (*kinds_of(name)[:-1], "")), DIAG_OPERAND)
    else:
        kinds = next(f[1:] for f in t.flags if f[0] == "K")
        raise_if(b, sources(t, kinds), DIAG_INSTR_ADDR if "J" in t.flags else DIAG_OPERAND)
    t.next()


@record("diag.array")
def _check_array(t: Trace) -> None:
    """exc_diag_operand if an array access goes through a diagnostic descriptor or index.  Operands: aad, aasti numbers."""
    raise_if(t.b, diagnostic_array(t, 0, 1), DIAG_OPERAND)
    t.next()


def diagnostic_array(t: Trace, aad: int, aasti: int) -> Value:
    """Whether the array descriptor or the index with the numbers in these operands is diagnostic (i1)."""
    b = t.b
    assert b.layout is not None
    descriptor = b.hload(I64, b.add(b.add(b.param("env"), b.layout["aad_lo"]), b.shl(t.half(aad), 3)))
    bad = b.eq(b.extract(descriptor, 54, 3), 1)
    return b.or_(bad, b.trunc(b.lshr(b.get("aau_tags"), t.half(aasti)), I1))


def _predicates(t: Trace) -> Value:
    """Whether any of the predicates among the operands is diagnostic (i1)."""
    return _any(t.b, [t.tag(i, "b") for i, letter in enumerate(t.letters) if letter in "PQON"])


@record("diag.cond")
def _check_condition(t: Trace) -> None:
    """exc_diag_cond if a predicate of RLP or MRGC is diagnostic.  Operands: the predicates."""
    raise_if(t.b, _predicates(t), DIAG_COND)
    t.next()


@record("diag.ct")
def _check_transfer(t: Trace) -> None:
    """exc_diag_ct_cond if the predicate of a transfer is diagnostic and counts.  Operand: the predicate.  Flag: ``cTYPE``."""
    b = t.b
    bad = _predicates(t)
    if t.number("c") in (6, 7, 14, 15):  # looked at behind the prologue only
        bad = b.and_(bad, b.eq(b.get("pcnt"), 0))
    raise_if(b, bad, DIAG_CT_COND)
    t.next()


@record("dv.if")
def _diagnostic_by_guard(t: Trace) -> None:
    """A speculative operation under a diagnostic RLP predicate gives a DV.  Operands: predicates, destination; flag ``KKIND``."""
    b = t.b
    last = len(t.letters) - 1
    kind = next(f[1:] for f in t.flags if f[0] == "K")
    guards = [t.tag(i, "b") for i in range(last) if t.letters[i] in "PQON"]
    with b.rarely(_any(b, guards)):
        write_diagnostic(t, last, kind)
    t.next()


__all__ = ["DV", "diagnostic", "diagnostic_array", "is_special", "move", "never_traps", "note", "set_tags", "sources", "write_diagnostic"]
