"""Windows, rotation, preparation and transfer of control (semantics-control.md 1 to 6; semantics.md 1.2, 1.3, 1.7)."""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import I1, I32, I64, Builder, Value
from pyqemu.tcg_ir.records import BRANCH_WORDS
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_SYSCALL
from pyqemu.tcg_ir.threaded import lookup

from ..exceptions import (
    ARRAY_BOUNDS,
    CHAIN_STACK_BOUNDS,
    DIAG_INSTR_ADDR,
    ILLEGAL_OPCODE,
    PROC_STACK_BOUNDS,
    WINDOW_BOUNDS,
    raise_if,
)
from ..handlers import Trace, record
from ..state import MODE_INTERNAL, MODE_MASK, MORE_TARGETS, NO_PAGE, PC_SHIFT
from .predicates import loop_end
from .registry import I, alop

ADDRESS: Final = (1 << 48) - 1  # base of a ctpr
TAG_SHIFT: Final = 54
TAG_DIAGNOSTIC, TAG_RETURN, TAG_LOCAL, TAG_SYSTEM = 1, 2, 3, 5
_NO_TAGS: Final = ~(7 << TAG_SHIFT)


# ---- preconditions of blocks and bundles ----


@record("assume")
def _assume(t: Trace) -> None:
    """Head of a block.  Operands: window registers needed, mask and value of ``mode``; a link to the block's variant for another
    mode, behind it two words of the ``check`` record that the link leads to at first.  Flag ``k``: the block calls."""
    b = t.b
    good = b.uge(b.zext(b.get("wd_size"), I64), t.half(0))
    good = b.and_(good, b.eq(b.and_(b.get("mode"), t.word(1)), t.word(2)))
    if "k" in t.flags:
        good = b.and_(good, b.not_(_chain_full(b)))
    if len(t.letters) == 5:  # also: state offset of a ctpr, its tag
        ctpr = b.hload(I64, b.param("env"), t.half(3))
        good = b.and_(good, b.eq(b.extract(ctpr, TAG_SHIFT, 3), t.half(4)))
    with b.if_(good):
        t.next(24)
    b.goto(t.link(0))


@record("bounds")
def _bounds(t: Trace) -> None:
    """Operands: registers of the window, registers of the rotating area that this bundle needs."""
    b = t.b
    area = b.add(b.shl(b.extract(b.get("mode"), 6, 6), 1), 2)
    raise_if(b, b.ugt(t.half(0), b.zext(b.get("wd_size"), I64)), WINDOW_BOUNDS)
    raise_if(b, b.ugt(t.half(1), area), WINDOW_BOUNDS)
    t.next()


@record("ctpr.ok")
def _ctpr_ok(t: Trace) -> None:
    """At the beginning of a bundle: illegal opcode if its transfer will be taken and cannot be made.

    Operands: state offset of the ctpr, condition.
    """
    b = t.b
    tag = b.extract(b.hload(I64, b.param("env"), t.half(0)), TAG_SHIFT, 3)
    if t.tagged:
        raise_if(b, b.and_(b.eq(tag, TAG_DIAGNOSTIC), condition(t, 1)), DIAG_INSTR_ADDR)
    other = TAG_SYSTEM if "call" in t.flags else TAG_RETURN
    bad = b.and_(b.ne(tag, TAG_LOCAL), b.ne(tag, other))
    raise_if(b, b.and_(bad, condition(t, 1)), ILLEGAL_OPCODE)
    t.next()


@record("call.ok")
def _call_ok(t: Trace) -> None:
    """At the beginning of a bundle: exc_window_bounds if its call will be made and wants more than the window has.

    Operands: registers of the caller that the callee does not see, condition.
    """
    b = t.b
    raise_if(b, b.and_(b.ugt(t.half(0), b.zext(b.get("wd_size"), I64)), condition(t, 1)), WINDOW_BOUNDS)
    t.next()


@record("chain.ok")
def _chain_ok(t: Trace) -> None:
    """At the beginning of a bundle: exc_chain_stack_bounds if its call will be made and finds the chain stack full.

    Operands: state offset of the ctpr (flag ``d``: it is no system label's, whatever it holds), condition.
    """
    b = t.b
    full = b.and_(_chain_full(b), condition(t, 1))
    if "d" not in t.flags:
        tag = b.extract(b.hload(I64, b.param("env"), t.half(0)), TAG_SHIFT, 3)
        full = b.and_(full, b.ne(tag, TAG_SYSTEM))
    raise_if(b, full, CHAIN_STACK_BOUNDS)
    t.next()


@record("return.ok")
def _return_ok(t: Trace) -> None:
    """At the beginning of a bundle: what its return raises, if it will be made.

    Operands: state offset of the ctpr (flag ``d``: it is a return's, whatever it holds), condition.
    """
    b = t.b
    taken = condition(t, 1)
    if "d" not in t.flags:
        tag = b.extract(b.hload(I64, b.param("env"), t.half(0)), TAG_SHIFT, 3)
        taken = b.and_(taken, b.eq(tag, TAG_RETURN))
    if taken.const:
        _caller_window(b)
    else:
        with b.if_(taken):
            _caller_window(b)
            t.next()
    t.next()


@record("raise")
def _raise(t: Trace) -> None:
    """Operand: ``exit_arg`` of the exception."""
    t.b.leave(EXIT_EXCEPTION, t.word(0))


@record("refuse")
def _refuse(t: Trace) -> None:
    """A transfer that is not for user level.  Operands: what the condition needs, last ``exit_arg`` of the exception."""
    with t.b.if_(condition(t, 0)):
        t.b.leave(EXIT_EXCEPTION, t.word(len(t.letters) - 1))
    t.next()


# ---- window and rotation ----


def _refuse_window(b: Builder, size: Value) -> None:
    raise_if(b, b.ult(size, b.zext(b.get("wd_psize"), I64)), ILLEGAL_OPCODE)
    raise_if(b, b.ugt(b.add(b.param("base1"), b.shl(size, 4)), b.get("psp_limit")), PROC_STACK_BOUNDS)


@record("setwd.ok")
def _setwd_ok(t: Trace) -> None:
    """At the beginning of a bundle with a setwd and operations: what the setwd raises.  Operand: new size in registers."""
    _refuse_window(t.b, t.half(0))
    t.next()


@record("setwd")
def _setwd(t: Trace) -> None:
    """Operands: new size in registers, fx, wdbl or 2 to keep it."""
    b = t.b
    size = t.half(0)
    _refuse_window(b, size)
    if t.tagged:
        _open_registers(b, size)
    b.set("wd_size", b.trunc(size, I32))
    b.set("wd_fx", b.trunc(t.half(1), I32))
    if "dbl" in t.flags:
        b.set("mode", b.deposit(b.get("mode"), t.half(2), 35, 1))
    t.next()


_DV8: Final = 0x0505050505050505


def _open_registers(b: Builder, size: Value) -> None:
    """Registers that a setwd opens are diagnostic."""
    tags = b.add(b.param("base1"), b.get("tag_delta"))
    place = b.var(I64, b.add(tags, b.shl(b.zext(b.get("wd_size"), I64), 4)))
    end = b.add(tags, b.shl(size, 4))
    with b.loop() as loop:
        at = place.get()
        loop.break_if(b.uge(at, end))
        b.hstore(at, 0, b.const(I64, _DV8))
        place.set(b.add(at, 8))


@record("setbr")
def _setbr(t: Trace) -> None:
    """setbn and/or setbp.  Operands: bits of BR to replace, their value."""
    b = t.b
    b.set("mode", b.or_(b.and_(b.get("mode"), b.not_(t.word(0))), t.word(1)))
    t.next()


def _rotate(b: Builder, mode: Value, at: int, width: int, limit_at: int) -> Value:
    """A base counter one step down, wrapping to its limit."""
    current = b.extract(mode, at, width)
    turned = b.select(b.eq(current, 0), b.extract(mode, limit_at, width), b.sub(current, 1))
    return b.deposit(mode, turned, at, width)


def advance(t: Trace, taken: Value) -> None:
    """alc, abn, abp by the flags aN nN pN (bit 0: when taken, bit 1: when not)."""
    b = t.b

    def when(flags: int) -> Value:
        return b.const(I1, 1) if flags == 3 else taken if flags == 1 else b.not_(taken)

    alc, abn, abp = t.number("a"), t.number("n"), t.number("p")
    if alc:
        with b.if_(when(alc)):
            count = b.usub_sat(b.get("lcnt"), b.const(I64, 1))
            over = b.eq(count, 0)
            epilogue = b.and_(over, b.ne(b.get("vlc"), 0))
            b.set("pcnt", b.usub_sat(b.get("pcnt"), b.const(I32, 1)))
            b.set("lcnt", count)
            b.set("over", b.zext(over, I32))
            b.set("ecnt", b.usub_sat(b.get("ecnt"), b.zext(epilogue, I32)))
    if abn or abp:
        mode = b.get("mode")
        if abn:
            mode = b.select(when(abn), _rotate(b, mode, 12, 6, 6), mode)
        if abp:
            mode = b.select(when(abp), _rotate(b, mode, 23, 5, 18), mode)
        b.set("mode", mode)


@record("advance")
def _advance(t: Trace) -> None:
    """Of a bundle without a conditional transfer; flag ``t``: the condition counts as true."""
    advance(t, t.b.const(I1, int("t" in t.flags)))
    t.next()


# ---- preparation ----


@record("prepare")
def _prepare(t: Trace) -> None:
    """disp, ldisp, sdisp.  Operands: state offset of the ctpr, its new contents."""
    b = t.b
    b.hstore(b.param("env"), t.half(0), t.word(1))
    t.next()


@record("prepare.return")
def _prepare_return(t: Trace) -> None:
    """Operands: state offset of the ctpr, everything but the base of its contents."""
    b = t.b
    chain = b.add(b.get("pcsp_base"), b.get("pcsp_ind"))
    address = b.and_(b.load(I64, b.add(chain, 8)), ADDRESS & ~7)
    b.hstore(b.param("env"), t.half(0), b.or_(address, t.word(1)))
    t.next()


@record("movtd.ctpr")
def _movtd_ctpr(t: Trace) -> None:
    """movtd or getpl into a ctpr.  Operands: source, state offset of the ctpr."""
    b = t.b
    value = t.read(0, "d") if "s" not in t.flags else b.zext(t.read(0, "s"), I64)
    tag = b.const(I64, TAG_LOCAL << TAG_SHIFT)
    if t.tagged:
        tag = b.select(b.eq(t.tag(0, "s" if "s" in t.flags else "d"), 0), tag, b.const(I64, TAG_DIAGNOSTIC << TAG_SHIFT))
    b.hstore(b.param("env"), t.half(1), b.or_(b.and_(value, ADDRESS), tag))
    t.next()


@record("keep.ctpr")
def _keep_ctpr(t: Trace) -> None:
    """The transfer of this bundle goes through a ctpr that the bundle also writes: keep the old one (operand: its offset)."""
    b = t.b
    b.set("ctpr", b.hload(I64, b.param("env"), t.half(0)), 0)
    t.next()


def _stack_left(b: Builder, s2: Value) -> tuple[Value, Value]:
    """(change of the data stack pointer, bytes free after it); raises exc_array_bounds."""
    size = b.sext(b.and_(s2, ~15), I64)
    left = b.add(b.get("usd_size"), size)
    raise_if(b, b.slt(left, 0), ARRAY_BOUNDS)
    return size, left


@record("getsp.ok")
def _getsp_ok(t: Trace) -> None:
    """What a getsp raises that is executed behind other operations that may fault.  Operand: its source."""
    _stack_left(t.b, t.read(0, "s"))
    t.next()


@alop("getsp")
def getsp(b: Builder, s2: I) -> I:
    size, left = _stack_left(b, s2)
    pointer = b.add(b.get("usd_base"), size)
    b.set("usd_base", pointer)
    b.set("usd_size", left)
    return pointer


# ---- transfer ----


def condition(t: Trace, operand: int) -> Value:
    """The ct condition (2.1): flag ``cTYPE``; the predicate, when the type has one, is ``operand``."""
    b = t.b
    kind = t.number("c", 1)
    if kind == 1:
        return b.const(I1, 1)
    if kind == 2:
        return t.predicate(operand)
    if kind == 3:
        return b.not_(t.predicate(operand))
    if kind == 8:
        lost = b.ne(b.get("mlock"), 0)
        channels = sum(1 << channel for i, channel in enumerate((0, 1, 3, 4)) if t.number("f") >> i & 1)
        if t.tagged and channels:  # %dt_al; without tags no value is diagnostic
            return b.or_(lost, b.ne(b.and_(b.get("chan_diag"), channels), 0))
        return lost
    if kind == 9:
        return b.or_(b.ne(b.get("mlock"), 0), _local_condition(t, operand))
    end = loop_end(b)
    if kind == 4:
        return end
    if kind == 5:
        return b.not_(end)
    pred = t.predicate(operand)
    body = b.eq(b.get("pcnt"), 0)
    if kind == 6:
        return b.or_(end, b.and_(body, pred))
    if kind == 7:
        return b.and_(b.not_(end), b.not_(b.and_(body, pred)))
    if kind == 14:
        return b.or_(end, b.and_(body, b.not_(pred)))
    if kind == 15:
        return b.and_(b.not_(end), b.not_(b.and_(body, b.not_(pred))))
    raise ValueError(f"{t.key!r}: no ct condition has type {kind}")


def _local_condition(t: Trace, operand: int) -> Value:
    """Type 9: flag ``fPSRC``; compare results are temporaries from ``operand`` on, CLP results lie in ``locals``."""
    b = t.b
    psrc = t.number("f")
    kind = psrc >> 3
    if kind == 0:
        value = t.predicate(operand)
        return b.not_(value) if psrc & 1 else value
    if kind == 1:
        x, y = t.predicate(operand), t.predicate(operand + 1)
        return b.or_(b.not_(x) if psrc & 2 else x, b.not_(y) if psrc & 1 else y)
    value = b.trunc(b.lshr(b.get("locals"), 4 + (psrc >> 1 & 3)), I1)
    return b.not_(value) if psrc & 1 else value


def _clear_ctprs(b: Builder) -> None:
    for n in (1, 2, 3):
        b.set("ctpr", b.and_(b.get("ctpr", n), _NO_TAGS), n)


def _chain_full(b: Builder) -> Value:
    """Whether there is no room for another chain record."""
    return b.ugt(b.add(b.get("pcsp_ind"), 64), b.get("pcsp_size"))


def push_frame(b: Builder, wbs: Value, back: Value) -> None:
    """What a call does to the stacks and the window (3); ``wbs`` in pairs, ``back`` the return address."""
    size = b.zext(b.get("wd_size"), I64)
    shift = b.shl(wbs, 1)
    raise_if(b, b.ugt(shift, size), WINDOW_BOUNDS)
    raise_if(b, _chain_full(b), CHAIN_STACK_BOUNDS)
    index = b.add(b.get("pcsp_ind"), 32)
    chain = b.add(b.get("pcsp_base"), index)
    fx, psize = b.zext(b.get("wd_fx"), I64), b.zext(b.get("wd_psize"), I64)
    b.store(chain, b.get("preds"))
    b.store(b.add(chain, 8), back)
    window = b.or_(b.or_(b.shl(fx, 25), b.shl(psize, 25)), b.shl(wbs, 33))  # wpsz = psize / 2 in 32:26
    b.store(b.add(chain, 16), b.or_(b.get("cr1_fixed"), window))
    b.store(b.add(chain, 24), b.or_(b.and_(b.get("mode"), MODE_MASK), b.shl(b.lshr(b.get("usd_size"), 4), 36)))
    b.set("pcsp_ind", index)
    left = b.trunc(b.sub(size, shift), I32)
    b.set("wd_size", left)
    b.set("wd_psize", left)
    b.set("wd_fx", 1)
    base = b.add(b.param("base1"), b.shl(wbs, 5))
    b.set("base1", base)
    b.pin("base1", base)
    _clear_ctprs(b)


def _caller_window(b: Builder) -> tuple[Value, Value]:
    """The window of the top chain record, and the record's CR1.lo; exc_proc_stack_bounds when it lies below the stack."""
    low = b.load(I64, b.add(b.add(b.get("pcsp_base"), b.get("pcsp_ind")), 16))
    base = b.sub(b.param("base1"), b.shl(b.extract(low, 33, 7), 5))
    raise_if(b, b.ult(b.sub(base, b.param("gbase")), b.get("psp_base")), PROC_STACK_BOUNDS)
    return base, low


def pop_frame(b: Builder) -> None:
    """What a return does to the stacks and the window (4)."""
    base, low = _caller_window(b)
    index = b.get("pcsp_ind")
    chain = b.add(b.get("pcsp_base"), index)
    preds = b.load(I64, chain)
    high = b.load(I64, b.add(chain, 24))
    wbs = b.extract(low, 33, 7)
    b.set("preds", preds)
    b.set("wd_size", b.add(b.get("wd_psize"), b.shl(b.trunc(wbs, I32), 1)))
    b.set("wd_psize", b.shl(b.trunc(b.extract(low, 26, 7), I32), 1))
    b.set("wd_fx", b.trunc(b.extract(low, 25, 1), I32))
    b.set("mode", b.or_(b.and_(high, MODE_MASK), b.and_(b.get("mode"), MODE_INTERNAL)))
    size = b.shl(b.lshr(high, 36), 4)
    b.set("usd_base", b.add(b.get("usd_base"), b.sub(size, b.get("usd_size"))))
    b.set("usd_size", size)
    b.set("pcsp_ind", b.sub(index, 32))
    b.set("base1", base)
    b.pin("base1", base)
    _clear_ctprs(b)


@record("br")
def _branch(t: Trace) -> None:
    """Jump to a known target.  Operands: what the condition needs; links: taken, not taken."""
    b = t.b
    taken = condition(t, 0)
    advance(t, taken)
    if taken.const:
        b.goto(t.link(0))
        return
    with b.if_(taken):
        b.goto(t.link(0))
    b.goto(t.link(1))


def _refuse_ctpr(t: Trace, tag: Value) -> None:
    """No transfer goes through a ctpr with a tag that is left now, unless it is a local label's."""
    b = t.b
    if t.tagged:
        raise_if(b, b.eq(tag, TAG_DIAGNOSTIC), DIAG_INSTR_ADDR)
    raise_if(b, b.ne(tag, TAG_LOCAL), ILLEGAL_OPCODE)


def _jump(t: Trace, target: Value) -> None:
    """Jump to a computed place, which the words at the end of the block remember (``Transfers._remember``)."""
    lookup(t.b, target, PC_SHIFT, t.size + 8 * BRANCH_WORDS, MORE_TARGETS)


@record("ct")
def _ct(t: Trace) -> None:
    """Jump or return through a ctpr.

    Operands: state offset of the ctpr, what it held when the block was made, condition; links: taken with that value, not taken.
    Flag ``r``: probably a return; others remember where they have jumped to.
    """
    b = t.b
    ctpr = b.hload(I64, b.param("env"), t.half(0))
    taken = condition(t, 2)
    if not taken.const:
        with b.if_(b.not_(taken)):
            advance(t, b.const(I1, 0))
            b.goto(t.link(1))
    advance(t, b.const(I1, 1))
    tag = b.extract(ctpr, TAG_SHIFT, 3)
    if "r" not in t.flags:
        with b.if_(b.eq(ctpr, t.word(1))):
            b.goto(t.link(0))
    with b.if_(b.eq(tag, TAG_RETURN)):
        pop_frame(b)
        lookup(b, b.and_(ctpr, ADDRESS), PC_SHIFT)
    _refuse_ctpr(t, tag)
    if "r" in t.flags:
        lookup(b, b.and_(ctpr, ADDRESS), PC_SHIFT)
    else:
        _jump(t, b.and_(ctpr, ADDRESS))


@record("call")
def _call(t: Trace) -> None:
    """Call through a ctpr.  Operands: wbs, return address, state offset of the ctpr, what it held, condition; links: taken, not taken.

    Flag ``d``: the target is known, the ctpr need not be looked at; others remember where they have gone.
    """
    b = t.b
    taken = condition(t, 4)
    if not taken.const:
        with b.if_(b.not_(taken)):
            advance(t, b.const(I1, 0))
            b.goto(t.link(1))
    wbs, back = t.half(0), t.word(1)
    if "d" in t.flags:
        _call_frame(t, wbs, back)
        b.goto(t.link(0))
        return
    ctpr = b.hload(I64, b.param("env"), t.half(2))
    with b.if_(b.eq(ctpr, t.word(3))):
        _call_frame(t, wbs, back)
        b.goto(t.link(0))
    tag = b.extract(ctpr, TAG_SHIFT, 3)
    with b.if_(b.eq(tag, TAG_SYSTEM)):
        _system_call(t, wbs, back, b.extract(ctpr, 11, 5))
    _refuse_ctpr(t, tag)
    _call_frame(t, wbs, back)
    _jump(t, b.and_(ctpr, ADDRESS))


def _call_frame(t: Trace, wbs: Value, back: Value) -> None:
    """The transfer is the last step of a bundle: the frame saves BR as the rotation of this bundle left it."""
    advance(t, t.b.const(I1, 1))
    push_frame(t.b, wbs, back)


@record("sys")
def _sys(t: Trace) -> None:
    """System call.  Operands: wbs, address of the next bundle, entry number, condition; links: unused, not taken."""
    b = t.b
    taken = condition(t, 3)
    if not taken.const:
        with b.if_(b.not_(taken)):
            advance(t, b.const(I1, 0))
            b.goto(t.link(1))
    _system_call(t, t.half(0), t.word(1), t.half(2))


def _system_call(t: Trace, wbs: Value, back: Value, entry: Value) -> None:
    b = t.b
    raise_if(b, b.ugt(b.shl(wbs, 1), b.zext(b.get("wd_size"), I64)), WINDOW_BOUNDS)
    advance(t, b.const(I1, 1))
    b.set("sys_wbs", b.trunc(wbs, I32))
    b.set("probe_page", NO_PAGE)  # it may change what is writable
    _clear_ctprs(b)
    b.set("pc", back)
    b.leave(EXIT_SYSCALL, entry)


@record("icall")
def _icall(t: Trace) -> None:
    """icall (v6): call of a known target.  Operands: wbs, return address, condition; links."""
    b = t.b
    taken = condition(t, 2)
    if not taken.const:
        with b.if_(b.not_(taken)):
            advance(t, b.const(I1, 0))
            b.goto(t.link(1))
    _call_frame(t, t.half(0), t.word(1))
    b.goto(t.link(0))


@record("ibranchd")
def _ibranchd(t: Trace) -> None:
    """ibranchd, icalld (v6): the target is a register.  Operands: target, wbs, return address, condition; links: unused, not taken."""
    b = t.b
    taken = condition(t, 3)
    if not taken.const:
        with b.if_(b.not_(taken)):
            advance(t, b.const(I1, 0))
            b.goto(t.link(1))
    target = b.and_(t.read(0, "d"), ADDRESS)
    if "call" in t.flags:
        _call_frame(t, t.half(1), t.word(2))
    else:
        advance(t, b.const(I1, 1))
    _jump(t, target)




__all__ = ["advance", "condition", "pop_frame", "push_frame"]
