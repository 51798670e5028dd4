"""Algebraic identities, as rewrites of one instruction.

A rule gets an instruction and the definitions of its operands and gives what it equals: a value, another instruction, or
nothing.  The identity is the first line of each rule.  No rule makes anything that costs more than what it replaces.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from .. import ops
from ..builder import Inst, Value
from ..ops import OpDef
from ..types import I1, I64, Type


class New(NamedTuple):
    """The instruction that takes the place of another; the result stays."""

    op: OpDef
    args: tuple[Value, ...]
    imm: Any = None


class Site(NamedTuple):
    """An instruction under consideration: result type, operands, and the instructions that define operands."""

    type: Type
    args: tuple[Value, ...]
    imm: Any
    definitions: dict[int, Inst]

    def definition(self, v: Value, *wanted: OpDef) -> Inst | None:
        """The instruction that computes ``v``, if its operation is one of those."""
        inst = self.definitions.get(v.id) if v.const is None else None
        return inst if inst is not None and inst[0] in wanted else None


Answer = Value | New | None
Rule = Callable[[Site], Answer]

RULES: Final[dict[OpDef, list[Rule]]] = {}


def rule(*on: OpDef) -> Callable[[Rule], Rule]:
    """Registers a rewrite for these operations."""

    def register(function: Rule) -> Rule:
        for op in on:
            RULES.setdefault(op, []).append(function)
        return function

    return register


def constant(type: Type, value: int) -> Value:
    """A constant of any Python int."""
    return Value(None, type, -1, value & type.mask)


def same(x: Value, y: Value) -> bool:
    """Whether two operands are the same value."""
    if x.const is not None or y.const is not None:
        return x.const == y.const and x.type is y.type
    return x.id == y.id


# ---- sums ----


@rule(ops.SUB, ops.XOR, ops.USUB_SAT, ops.SSUB_SAT)
def nothing_left(s: Site) -> Answer:
    # x - x == x ^ x == 0
    return constant(s.type, 0) if same(*s.args) else None


@rule(ops.AND, ops.OR, ops.UMIN, ops.UMAX, ops.SMIN, ops.SMAX, ops.UAVG)
def idempotent(s: Site) -> Answer:
    # x & x == x | x == min(x, x) == max(x, x) == avg(x, x) == x
    return s.args[0] if same(*s.args) else None


@rule(ops.SUB)
def subtract_constant(s: Site) -> Answer:
    # x - c == x + -c
    x, y = s.args
    return New(ops.ADD, (x, constant(s.type, -y.const))) if y.const is not None else None


@rule(ops.SUB)
def subtract_from_zero(s: Site) -> Answer:
    # 0 - x == -x
    return New(ops.NEG, (s.args[1],)) if s.args[0].const == 0 else None


@rule(ops.ADD)
def add_of_negative(s: Site) -> Answer:
    # x + -y == x - y
    x, y = s.args
    inst = s.definition(y, ops.NEG)
    return New(ops.SUB, (x, inst[2][0])) if inst else None


@rule(ops.ADD)
def add_undoes_subtract(s: Site) -> Answer:
    # (x - y) + y == x
    for x, y in (s.args, s.args[::-1]):
        inst = s.definition(x, ops.SUB)
        if inst and same(inst[2][1], y):
            return inst[2][0]
    return None


@rule(ops.SUB)
def subtract_undoes_add(s: Site) -> Answer:
    # (x + y) - y == x
    inst = s.definition(s.args[0], ops.ADD)
    if inst:
        for x, y in (inst[2], inst[2][::-1]):
            if same(y, s.args[1]):
                return x
    return None


def _chain(op: OpDef) -> Rule:
    def chain(s: Site) -> Answer:
        # (x op c) op d == x op (c op d), for op in + * & | ^
        x, d = s.args
        inst = s.definition(x, op)
        if inst is None or d.const is None or inst[2][1].const is None or op.eval is None:
            return None
        return New(op, (inst[2][0], constant(s.type, op.eval(s.type.bits, inst[2][1].const, d.const))))

    return chain


for _op in (ops.ADD, ops.MUL, ops.AND, ops.OR, ops.XOR):
    rule(_op)(_chain(_op))

# ---- products ----


def _log2(v: Value) -> int | None:
    return v.const.bit_length() - 1 if v.const and not v.const & (v.const - 1) else None


@rule(ops.MUL)
def multiply_by_power(s: Site) -> Answer:
    # x * 2**k == x << k
    k = _log2(s.args[1])
    return New(ops.SHL, (s.args[0], constant(s.type, k))) if k is not None else None


@rule(ops.UDIV)
def divide_by_power(s: Site) -> Answer:
    # x / 2**k == x >> k, unsigned
    k = _log2(s.args[1])
    return New(ops.LSHR, (s.args[0], constant(s.type, k))) if k is not None else None


@rule(ops.UREM)
def remainder_of_power(s: Site) -> Answer:
    # x % 2**k == x & 2**k - 1, unsigned
    k = _log2(s.args[1])
    return New(ops.AND, (s.args[0], constant(s.type, (1 << k) - 1))) if k is not None else None


@rule(ops.UDIV, ops.SDIV, ops.UREM, ops.SREM)
def divide_by_zero(s: Site) -> Answer:
    # x / 0 == x % 0 == 0
    return constant(s.type, 0) if s.args[1].const == 0 else None


# ---- shifts ----

_SHIFTS: Final = (ops.SHL, ops.LSHR, ops.ASHR, ops.ROTL, ops.ROTR)


def _modulo(op: OpDef) -> Rule:
    def modulo(s: Site) -> Answer:
        # x << n == x << n % width
        n = s.args[1].const
        if n is None or n < s.type.bits:
            return None
        return New(op, (s.args[0], constant(s.type, n % s.type.bits)))

    return modulo


def _twice(op: OpDef) -> Rule:
    def twice(s: Site) -> Answer:
        # (x << m) << n == x << m + n, or 0 when that is the width or more
        inst = s.definition(s.args[0], op)
        n = s.args[1].const
        m = inst[2][1].const if inst else None
        bits = s.type.bits
        if inst is None or n is None or m is None or n >= bits or m >= bits:
            return None
        if m + n >= bits:
            if op is not ops.ASHR:
                return constant(s.type, 0)
            return New(op, (inst[2][0], constant(s.type, bits - 1)))
        return New(op, (inst[2][0], constant(s.type, m + n)))

    return twice


for _op in _SHIFTS:
    rule(_op)(_modulo(_op))
for _op in (ops.SHL, ops.LSHR, ops.ASHR):
    rule(_op)(_twice(_op))


@rule(*_SHIFTS)
def shift_of_zero(s: Site) -> Answer:
    # 0 << n == 0
    return s.args[0] if s.args[0].const == 0 else None


# ---- masks ----


def known_width(s: Site, v: Value) -> int:
    """All bits of ``v`` from this one up are zero."""
    if v.const is not None:
        return v.const.bit_length()
    inst = s.definition(v, ops.ZEXT, ops.EXTRACT, ops.AND, ops.LSHR)
    if inst is None:
        return v.type.bits
    op, _, args, imm = inst
    if op is ops.ZEXT:
        return args[0].type.bits
    if op is ops.EXTRACT:
        return int(imm[1])
    n = args[1].const
    if n is None:
        return v.type.bits
    return n.bit_length() if op is ops.AND else v.type.bits - n % v.type.bits


@rule(ops.AND)
def mask_of_clear_bits(s: Site) -> Answer:
    # x & 0b1..1 == x when x has no higher bits
    x, y = s.args
    if y.const is None or y.const & (y.const + 1):
        return None
    return x if known_width(s, x) <= y.const.bit_length() else None


@rule(ops.EXTRACT)
def extract_of_clear_bits(s: Site) -> Answer:
    # bits [0, +n) of x == x when x has no higher bits; bits above the highest are zero
    pos, n = s.imm
    width = known_width(s, s.args[0])
    if pos >= width:
        return constant(s.type, 0)
    return s.args[0] if pos == 0 and n >= width else None


@rule(ops.SEXTRACT)
def extract_everything(s: Site) -> Answer:
    # all bits of x == x
    return s.args[0] if s.imm[1] == s.type.bits else None


@rule(ops.EXTRACT)
def extract_of_extract(s: Site) -> Answer:
    # bits [p, +n) of bits [q, +m) of x == bits [q + p, +min(n, m - p)) of x
    inst = s.definition(s.args[0], ops.EXTRACT)
    if inst is None:
        return None
    (pos, n), (outer, m) = s.imm, inst[3]
    return New(ops.EXTRACT, inst[2], (outer + pos, min(n, m - pos))) if pos < m else None


@rule(ops.EXTRACT)
def extract_of_deposit(s: Site) -> Answer:
    # a field that was just deposited == its low bits; a field beside it == that of the original
    inst = s.definition(s.args[0], ops.DEPOSIT)
    if inst is None:
        return None
    (x, y), (at, length), (pos, n) = inst[2], inst[3], s.imm
    if at <= pos and pos + n <= at + length:
        return New(ops.EXTRACT, (y,), (pos - at, n))
    return New(ops.EXTRACT, (x,), s.imm) if pos + n <= at or at + length <= pos else None


@rule(ops.DEPOSIT)
def deposit_everything(s: Site) -> Answer:
    # x with all its bits replaced by y == y
    return s.args[1] if s.imm[1] == s.type.bits else None


# ---- complements ----


def _involution(op: OpDef) -> Rule:
    def twice(s: Site) -> Answer:
        # ~~x == --x == bswap(bswap(x)) == x
        inst = s.definition(s.args[0], op)
        return inst[2][0] if inst else None

    return twice


for _op in (ops.NOT, ops.NEG, ops.BSWAP, ops.BITREVERSE, ops.FNEG):
    rule(_op)(_involution(_op))

_INVERSE: Final = {
    ops.EQ: ops.NE, ops.NE: ops.EQ, ops.ULT: ops.UGE, ops.UGE: ops.ULT, ops.ULE: ops.UGT, ops.UGT: ops.ULE,
    ops.SLT: ops.SGE, ops.SGE: ops.SLT, ops.SLE: ops.SGT, ops.SGT: ops.SLE,
}  # fmt: skip
_MIRRORED: Final = {
    ops.ULT: ops.UGT, ops.UGT: ops.ULT, ops.ULE: ops.UGE, ops.UGE: ops.ULE,
    ops.SLT: ops.SGT, ops.SGT: ops.SLT, ops.SLE: ops.SGE, ops.SGE: ops.SLE,
}  # fmt: skip


@rule(ops.NOT)
def not_of_compare(s: Site) -> Answer:
    # ~(x < y) == x >= y, for i1
    inst = s.definition(s.args[0], *_INVERSE)
    return New(_INVERSE[inst[0]], inst[2]) if inst else None


@rule(ops.XOR)
def flip(s: Site) -> Answer:
    # x ^ ~0 == ~x
    return New(ops.NOT, (s.args[0],)) if s.args[1].const == s.type.mask else None


# ---- compares ----


def _reflexive(op: OpDef, value: int) -> Rule:
    def reflexive(s: Site) -> Answer:
        # (x <= x) == 1, (x < x) == 0
        return constant(I1, value) if same(*s.args) else None

    return reflexive


for _op in (ops.EQ, ops.ULE, ops.UGE, ops.SLE, ops.SGE):
    rule(_op)(_reflexive(_op, 1))
for _op in (ops.NE, ops.ULT, ops.UGT, ops.SLT, ops.SGT):
    rule(_op)(_reflexive(_op, 0))


def _mirror(op: OpDef) -> Rule:
    def mirror(s: Site) -> Answer:
        # c < x == x > c
        x, y = s.args
        return New(_MIRRORED[op], (y, x)) if x.const is not None and y.const is None else None

    return mirror


for _op in _MIRRORED:
    rule(_op)(_mirror(_op))


def _end_of_range(op: OpDef, end: int, value: int) -> Rule:
    def decided(s: Site) -> Answer:
        # x < 0 == 0, x >= 0 == 1, x > ~0 == 0, x <= ~0 == 1, unsigned
        y = s.args[1]
        return constant(I1, value) if y.const is not None and y.const == end & y.type.mask else None

    return decided


for _op, _end, _value in ((ops.ULT, 0, 0), (ops.UGE, 0, 1), (ops.UGT, -1, 0), (ops.ULE, -1, 1)):
    rule(_op)(_end_of_range(_op, _end, _value))


@rule(ops.EQ)
def equal_to_true(s: Site) -> Answer:
    # (x == 1) == x and (x == 0) == ~x, for i1
    x, y = s.args
    if x.type is not I1 or y.const is None:
        return None
    return x if y.const else New(ops.NOT, (x,))


@rule(ops.NE)
def unequal_to_false(s: Site) -> Answer:
    # (x != 0) == x and (x != 1) == ~x, for i1
    x, y = s.args
    if x.type is not I1 or y.const is None:
        return None
    return New(ops.NOT, (x,)) if y.const else x


def _compare_difference(op: OpDef) -> Rule:
    def difference(s: Site) -> Answer:
        # (x - y == 0) == (x ^ y == 0) == (x == y)
        inst = s.definition(s.args[0], ops.SUB, ops.XOR)
        return New(op, inst[2]) if inst and s.args[1].const == 0 else None

    return difference


def _compare_widened(op: OpDef) -> Rule:
    def widened(s: Site) -> Answer:
        # (zext x == c) == (x == c) when c fits the type of x
        inst = s.definition(s.args[0], ops.ZEXT)
        c = s.args[1].const
        if inst is None or c is None:
            return None
        x = inst[2][0]
        return New(op, (x, constant(x.type, c))) if c <= x.type.mask else constant(I1, int(op is ops.NE))

    return widened


for _op in (ops.EQ, ops.NE):
    rule(_op)(_compare_difference(_op))
    rule(_op)(_compare_widened(_op))

# ---- choice ----


@rule(ops.SELECT)
def choice(s: Site) -> Answer:
    # (c ? x : x) == x, (1 ? x : y) == x, (0 ? x : y) == y
    c, x, y = s.args
    if c.const is not None:
        return x if c.const else y
    return x if same(x, y) else None


@rule(ops.SELECT)
def choice_of_truth(s: Site) -> Answer:
    # (c ? 1 : 0) == c and (c ? 0 : 1) == ~c, for i1
    c, x, y = s.args
    if s.type is not I1 or x.const is None or y.const is None:
        return None
    return c if x.const else New(ops.NOT, (c,))


@rule(ops.SELECT)
def choice_by_complement(s: Site) -> Answer:
    # (~c ? x : y) == (c ? y : x)
    c, x, y = s.args
    inst = s.definition(c, ops.NOT)
    return New(ops.SELECT, (inst[2][0], y, x)) if inst else None


# ---- casts ----


@rule(ops.ZEXT)
def widen_widened(s: Site) -> Answer:
    # zext(zext(x)) == zext(x)
    inst = s.definition(s.args[0], ops.ZEXT)
    return New(ops.ZEXT, inst[2], s.imm) if inst else None


@rule(ops.SEXT)
def widen_sign(s: Site) -> Answer:
    # sext(sext(x)) == sext(x) and sext(zext(x)) == zext(x)
    inst = s.definition(s.args[0], ops.SEXT, ops.ZEXT)
    return New(inst[0], inst[2], s.imm) if inst else None


@rule(ops.TRUNC)
def narrow_widened(s: Site) -> Answer:
    # trunc(zext(x)) == trunc(trunc(x)) == x, or a cast of x to the same type
    inst = s.definition(s.args[0], ops.ZEXT, ops.SEXT, ops.TRUNC)
    if inst is None:
        return None
    x = inst[2][0]
    if x.type is s.type:
        return x
    return New(inst[0] if x.type.bits < s.type.bits else ops.TRUNC, (x,), s.imm)


@rule(ops.BITCAST)
def recast(s: Site) -> Answer:
    # bitcast(bitcast(x)) == bitcast(x), or x itself
    inst = s.definition(s.args[0], ops.BITCAST)
    x = inst[2][0] if inst else s.args[0]
    if x.type is s.type:
        return x
    return New(ops.BITCAST, (x,), s.imm) if inst else None


# ---- lanes ----


@rule(ops.GETLANE)
def get_what_was_set(s: Site) -> Answer:
    # lane i of (v with lane i = x) == x; lane i of (v with lane j = x) == lane i of v
    inst = s.definition(s.args[0], ops.SETLANE)
    if inst is None or inst[3][0].bits != s.imm[0].bits:
        return None
    if inst[3][1] != s.imm[1]:
        return New(ops.GETLANE, (inst[2][0],), s.imm)
    x = inst[2][1]
    return x if x.type is s.type else New(ops.BITCAST, (x,), s.type)


@rule(ops.GETLANE)
def get_of_splat(s: Site) -> Answer:
    # any lane of splat(x) == x
    inst = s.definition(s.args[0], ops.SPLAT)
    return inst[2][0] if inst and inst[2][0].type is s.type else None


@rule(ops.SHUFFLE)
def shuffle_in_place(s: Site) -> Answer:
    # lanes 0, 1, 2, ... of y:x == x
    return s.args[0] if s.imm[1] == tuple(range(len(s.imm[1]))) else None


# ---- addresses ----


def _displaced(op: OpDef) -> Rule:
    def displaced(s: Site) -> Answer:
        # memory[(x + c) + n] == memory[x + (c + n)], for host memory
        inst = s.definition(s.args[0], ops.ADD)
        c = inst[2][1].const if inst else None
        if inst is None or c is None:
            return None
        offset = s.imm + (c - (I64.mask + 1) if c >> 63 else c)
        return New(op, (inst[2][0], *s.args[1:]), offset) if -(1 << 31) <= offset < 1 << 31 else None

    return displaced


for _op in (ops.HLOAD, ops.HSTORE):
    rule(_op)(_displaced(_op))
