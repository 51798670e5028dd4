"""What Arm's floating point does otherwise than the host's (DDI 0487, shared/functions/float).

Arithmetic runs on the host's unit: rounding mode and sticky flags are those of its control word.  A result is looked at again when it
is a NaN, because the two choose NaNs differently, and when its magnitude is the smallest normal number: that is where "tiny before
rounding" (Arm) and "tiny after rounding" (the host) differ.  Both are rare, so a native function does it.

NaN operands: the first signalling one, else the first quiet one, in the order of the operation's operands (a fused operation begins
with the addend), quieted; FPCR.DN gives the default NaN, which is positive.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.targets.framework import Insn
from pyqemu.tcg_ir import F32, F64, I16, I32, I64, V128, Builder, Function, Type, Value

from ..state import FPCR_DN, FPCR_FZ
from . import vectors as vec
from .functions import FUNCTIONS

#: The format of halves.  No IR value has it: it names what rules on bits work with.
HALF: Final = Type("f16", "float", 16)
INTEGER: Final = {HALF: I16, F32: I32, F64: I64}
FRACTION: Final = {HALF: 10, F32: 23, F64: 52}
ONE: Final = {HALF: 0x3C00, F32: 0x3F80_0000, F64: 0x3FF0_0000_0000_0000}
DEFAULT_NAN: Final = {HALF: 0x7E00, F32: 0x7FC0_0000, F64: 0x7FF8_0000_0000_0000}
INFINITY: Final = {HALF: 0x7C00, F32: 0x7F80_0000, F64: 0x7FF0_0000_0000_0000}
LEAST_NORMAL: Final = {F32: 0x0080_0000, F64: 0x0010_0000_0000_0000}

IE, UE, PE = 1, 16, 32
_ROUND_TO_ZERO: Final = 0x6000
_ROUNDING: Final = 0x6000
_HOST_FZ: Final = 0x8000


class Lanes:
    """Integer operations on a scalar or on all lanes of a vector: the rules are written once."""

    def __init__(self, b: Builder, lane: Type, vector: bool) -> None:
        self.b = b
        self.lane = lane
        self.word = INTEGER[lane]
        self.vector = vector

    def raw(self, x: Value) -> Value:
        return x if self.vector else self.b.bitcast(x, self.word)

    def number(self, x: Value) -> Value:
        """Back from ``raw``."""
        return x if self.vector else self.b.bitcast(x, self.lane)

    def const(self, value: int) -> Value:
        return vec.splat(self.b, self.word, value) if self.vector else self.b.const(self.word, value)

    def do(self, name: str, x: Value, y: Value) -> Value:
        if self.vector:
            return self.b.lanes(name, self.word, x, y)
        return getattr(self.b, name + "_" if name in ("and", "or") else name)(x, y)  # type: ignore[no-any-return]

    def both(self, x: Value, y: Value) -> Value:
        """Two conditions."""
        return vec.and_(self.b, x, y) if self.vector else self.b.and_(x, y)

    def either(self, x: Value, y: Value) -> Value:
        return vec.or_(self.b, x, y) if self.vector else self.b.or_(x, y)

    def invert(self, x: Value) -> Value:
        return vec.not_(self.b, x) if self.vector else self.b.not_(x)

    def choose(self, condition: Value, x: Value, y: Value) -> Value:
        return vec.choose(self.b, condition, x, y) if self.vector else self.b.select(condition, x, y)

    def everywhere(self, condition: Value) -> Value:
        """An i1 as a condition of all lanes."""
        if not self.vector:
            return condition
        return self.b.splat(self.b.sext(condition, I64), V128)

    def any(self, condition: Value) -> Value:
        """Whether a condition holds somewhere, as i1."""
        return self.b.ne(vec.any_bit(self.b, condition), 0) if self.vector else condition

    def magnitude(self, raw: Value) -> Value:
        return self.do("and", raw, self.const((1 << self.word.bits - 1) - 1))

    def is_nan(self, raw: Value) -> Value:
        return self.do("ugt", self.magnitude(raw), self.const(INFINITY[self.lane]))

    def quiet_bit(self) -> Value:
        return self.const(1 << FRACTION[self.lane] - 1)

    def is_signalling(self, raw: Value) -> Value:
        """Of a NaN."""
        return self.do("eq", self.do("and", raw, self.quiet_bit()), self.const(0))

    def float(self, name: str, *x: Value) -> Value:
        """A floating-point operation."""
        if self.vector:
            return self.b.lanes(name, self.lane, *x)
        return getattr(self.b, name)(*x)  # type: ignore[no-any-return]

    def compare(self, relation: str, x: Value, y: Value, signalling: bool = False) -> Value:
        """A condition: i1 or mask."""
        if self.vector:
            return self.b.lanes(f"f{relation}{'s' if signalling else ''}", self.lane, x, y)
        return self.b.fcmp(relation, x, y, signalling=signalling)


def chosen_nan(o: Lanes, raws: list[Value], fpcr: Value) -> Value:
    """The NaN that an operation on these operands gives, in lanes where one is NaN; else the default NaN."""
    default = o.const(DEFAULT_NAN[o.lane])
    nans = [o.is_nan(raw) for raw in raws]
    picked = default
    for raw, nan in zip(reversed(raws), reversed(nans), strict=True):
        picked = o.choose(nan, o.do("or", raw, o.quiet_bit()), picked)
    for raw, nan in zip(reversed(raws), reversed(nans), strict=True):
        picked = o.choose(o.both(nan, o.is_signalling(raw)), o.do("or", raw, o.quiet_bit()), picked)
    wants_default = o.everywhere(o.b.ne(o.b.and_(fpcr, FPCR_DN), 0))
    return o.choose(wants_default, default, picked)


def raise_flags(b: Builder, flags: Value | int) -> None:
    """Set flags of the host's status word."""
    b.fpenv_set(b.or_(b.fpenv_get(), flags))


#: Operations whose result may be tiny and inexact.
_MAY_UNDERFLOW: Final = ("fmul", "fdiv", "fma")
_OPERANDS: Final = {"fadd": 2, "fsub": 2, "fmul": 2, "fdiv": 2, "fma": 3, "fsqrt": 1}
#: Operations that share a repair: only their operands matter.
_SHARED: Final = {"fadd": "nan2", "fsub": "nan2", "fsqrt": "nan1"}


def _kind(lane: Type, vector: bool) -> str:
    return {F32: "s", F64: "d"}[lane] + ("v" if vector else "")


def _call(name: str, operands: int, op: str, lane: Type, vector: bool, order: tuple[int, ...]) -> Callable[[], Function]:
    """The function that repairs a result; ``order``: the operands as the NaN rule sees them."""

    def make() -> Function:
        t = V128 if vector else lane
        f = Function(name, [*((f"x{i}", t) for i in range(operands)), ("r", t), ("fpcr", I64)], t)
        b = Builder(f)
        o = Lanes(b, lane, vector)
        fpcr = b.param("fpcr")
        x = [b.param(f"x{i}") for i in range(operands)]
        raws = [o.raw(v) for v in x]
        r = o.raw(b.param("r"))
        picked = chosen_nan(o, [raws[i] for i in order], fpcr)
        nan = o.is_nan(r)
        if op == "fma":
            # Infinity times zero, plus a quiet NaN: invalid, and the default NaN.
            inf, zero = o.const(INFINITY[lane]), o.const(0)
            a, c = o.magnitude(raws[0]), o.magnitude(raws[1])
            product = o.either(o.both(o.do("eq", a, inf), o.do("eq", c, zero)), o.both(o.do("eq", a, zero), o.do("eq", c, inf)))
            quiet = o.both(o.is_nan(raws[2]), o.invert(o.is_signalling(raws[2])))
            invalid = o.both(product, quiet)
            picked = o.choose(invalid, o.const(DEFAULT_NAN[lane]), picked)
            with b.if_(o.any(invalid)):
                raise_flags(b, IE)
        result = b.var(r.type, o.choose(nan, picked, r))
        if op in _MAY_UNDERFLOW:
            _tininess(o, op, x, r, result.set, fpcr)
        b.ret(o.number(result.get()))
        return f

    return make


def _tininess(o: Lanes, op: str, x: list[Value], r: Value, set_result: Callable[[Value], None], fpcr: Value) -> None:
    """Where the result is the smallest normal number: was it less before rounding?  Then it has underflowed (with FZ: to zero)."""
    b = o.b
    least = o.const(LEAST_NORMAL[o.lane])
    suspect = o.do("eq", o.magnitude(r), least)
    with b.if_(o.any(suspect)):
        env = b.fpenv_get()
        b.fpenv_set(b.or_(b.and_(env, ~(_ROUNDING | _HOST_FZ)), _ROUND_TO_ZERO))
        again = o.raw(o.float(op, *x))
        b.fpenv_set(env)
        below = o.both(suspect, o.do("ult", o.magnitude(again), least))
        with b.if_(o.any(below)):
            b.fpenv_set(b.or_(env, UE))
            flush = o.everywhere(b.ne(b.and_(fpcr, FPCR_FZ), 0))
            sign = o.do("and", r, o.const(1 << o.word.bits - 1))
            set_result(o.choose(o.both(below, flush), sign, r))


for _op, _n in _OPERANDS.items():
    for _lane in (F32, F64):
        for _vector in (False, True):
            _name = f"fp_{_SHARED.get(_op, _op)}_{_kind(_lane, _vector)}"
            if _name not in FUNCTIONS:
                FUNCTIONS[_name] = _call(_name, _n, _op, _lane, _vector, (2, 0, 1) if _op == "fma" else tuple(range(_n)))


def arithmetic(b: Insn, op: str, *x: Value, lane: Type | None = None) -> Value:
    """``op`` of scalars, or with ``lane`` lane by lane, with Arm's result.  fma: the factors, then the addend."""
    vector = lane is not None
    lane = lane or x[0].type
    o = Lanes(b, lane, vector)
    r = o.float(op, *x)
    # One comparison of the host finds both: a result is no signalling NaN, and as denormal as an operand or not at all with FZ.
    odd = o.compare("ueq", o.float("fabs", r), o.number(o.const(LEAST_NORMAL[lane]))) if op in _MAY_UNDERFLOW else o.compare("uno", r, r)
    return _repaired(b, o.any(odd), f"fp_{_SHARED.get(op, op)}_{_kind(lane, vector)}", [*x, r], r)


def _repaired(b: Insn, odd: Value, name: str, args: list[Value], r: Value) -> Value:
    """r, or what the function makes of it when something is odd."""
    result = b.var(r.type, r)
    with b.rarely(odd):
        fixed = b.call(name, [*args, b.get("fpcr")], r.type)
        assert fixed is not None
        result.set(fixed)
    return result.get()


# ---- minimum and maximum ----
def _extreme(name: str, lane: Type, vector: bool, number: bool) -> Callable[[], Function]:
    """What a minimum or maximum gives where an operand is NaN.  ``number``: a quiet NaN loses against a number."""

    def make() -> Function:
        t = V128 if vector else lane
        f = Function(name, [("x0", t), ("x1", t), ("r", t), ("fpcr", I64)], t)
        b = Builder(f)
        o = Lanes(b, lane, vector)
        x, y, r = (o.raw(b.param(n)) for n in ("x0", "x1", "r"))
        picked = chosen_nan(o, [x, y], b.param("fpcr"))
        nx, ny = o.is_nan(x), o.is_nan(y)
        result = o.choose(o.either(nx, ny), picked, r)
        if number:
            quiet_x, quiet_y = (o.both(n, o.invert(o.is_signalling(v))) for n, v in ((nx, x), (ny, y)))
            result = o.choose(o.both(quiet_x, o.invert(ny)), y, result)
            result = o.choose(o.both(quiet_y, o.invert(nx)), x, result)
        b.ret(o.number(result))
        return f

    return make


for _lane in (F32, F64):
    for _vector in (False, True):
        for _number in (False, True):
            _name = f"fp_extreme{'nm' * _number}_{_kind(_lane, _vector)}"
            FUNCTIONS[_name] = _extreme(_name, _lane, _vector, _number)


def extreme(b: Insn, x: Value, y: Value, *, largest: bool, number: bool, lane: Type | None = None) -> Value:
    """FMAX, FMIN and (``number``) FMAXNM, FMINNM: -0 is less than +0."""
    vector = lane is not None
    lane = lane or x.type
    o = Lanes(b, lane, vector)
    less = o.compare("lt", x, y)
    equal = o.compare("eq", x, y)
    unordered = o.compare("uno", x, y)
    rx, ry = o.raw(x), o.raw(y)
    same = o.do("and" if largest else "or", rx, ry)
    r = o.choose(less, ry, rx) if largest else o.choose(less, rx, ry)
    r = o.number(o.choose(equal, same, r))
    # Times one: with FZ, a denormal operand is a zero.
    one = o.number(o.const(ONE[lane]))
    r = _repaired(b, o.any(unordered), f"fp_extreme{'nm' * number}_{_kind(lane, vector)}", [x, y, r], r)
    return o.float("fmul", r, one)


__all__ = [
    "DEFAULT_NAN",
    "FRACTION",
    "FUNCTIONS",
    "HALF",
    "IE",
    "INFINITY",
    "INTEGER",
    "LEAST_NORMAL",
    "Lanes",
    "ONE",
    "PE",
    "UE",
    "arithmetic",
    "chosen_nan",
    "extreme",
    "raise_flags",
]
