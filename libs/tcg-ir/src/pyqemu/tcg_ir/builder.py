"""Building IR: functions, values and the verbs that semantics are written in.

Two faces append the same instructions: ``b.add(x, y)`` (bare, for code that runs per guest instruction) and ``x + y``
on values (pretty, for code that runs once per handler).  Operands may be values or Python ints; an int takes the type
of the other operand.  Operations on constants fold at once: semantics traced with constants emit nothing for what is
known.

An instruction is the tuple ``(op, result, args, imm)``: ``op`` an ``OpDef``, ``result`` a ``Value``, a tuple of
values or ``None``, ``args`` a tuple of values, ``imm`` what the operation declares.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final

from . import ops
from .ops import OpDef
from .state import StateLayout
from .types import F32, F64, I1, I8, I16, I32, I64, INT_OF_BITS, V64, V128, V256, Type

Inst = tuple[OpDef, Any, tuple["Value", ...], Any]


class IRError(Exception):
    """A wrong use of the builder or a malformed function; says which op in which block."""


class Value:
    """An SSA value or a constant (``const`` is its unsigned bit pattern, else ``None``)."""

    __slots__ = ("b", "const", "id", "name", "type")

    def __init__(self, b: Builder | None, type: Type, id: int, const: int | None = None, name: str = "") -> None:
        self.b = b
        self.type = type
        self.id = id
        self.const = const
        self.name = name

    def __repr__(self) -> str:
        if self.const is not None:
            return f"{self.const:#x}:{self.type}"
        return f"%{self.name or self.id}:{self.type}"

    # The pretty face.  Signed operations are spelled out as builder verbs: Python's operators do not say.
    def __add__(self, other: Value | int) -> Value:
        return _b(self, other).add(self, other)

    def __radd__(self, other: int) -> Value:
        return _b(self, other).add(other, self)

    def __sub__(self, other: Value | int) -> Value:
        return _b(self, other).sub(self, other)

    def __rsub__(self, other: int) -> Value:
        return _b(self, other).sub(other, self)

    def __mul__(self, other: Value | int) -> Value:
        return _b(self, other).mul(self, other)

    def __rmul__(self, other: int) -> Value:
        return _b(self, other).mul(other, self)

    def __and__(self, other: Value | int) -> Value:
        return _b(self, other).and_(self, other)

    def __rand__(self, other: int) -> Value:
        return _b(self, other).and_(other, self)

    def __or__(self, other: Value | int) -> Value:
        return _b(self, other).or_(self, other)

    def __ror__(self, other: int) -> Value:
        return _b(self, other).or_(other, self)

    def __xor__(self, other: Value | int) -> Value:
        return _b(self, other).xor(self, other)

    def __rxor__(self, other: int) -> Value:
        return _b(self, other).xor(other, self)

    def __lshift__(self, other: Value | int) -> Value:
        return _b(self, other).shl(self, other)

    def __rshift__(self, other: Value | int) -> Value:
        """Logical shift right."""
        return _b(self, other).lshr(self, other)

    def __invert__(self) -> Value:
        return _b(self, self).not_(self)

    def __neg__(self) -> Value:
        return _b(self, self).neg(self)


def _b(x: Value, y: Value | int) -> Builder:
    b = x.b or (y.b if isinstance(y, Value) else None)
    if b is None:
        raise IRError("an operator needs a value of a function under construction; both operands are free constants")
    return b


class Block:
    """A basic block: a label and instructions, the last of which is a terminator.

    ``computed``: (first, index, pc, base1) when the instructions from ``index`` on look up the block at the computed guest address ``pc``
    and go there with ``base1``: a region compiler puts its predictions in front of them.  Those from ``first`` on remember the target,
    which a region does not do.
    """

    __slots__ = ("computed", "insts", "label", "pc")

    def __init__(self, label: str, pc: int = -1) -> None:
        self.label = label
        self.insts: list[Inst] = []
        self.pc = pc  # guest pc this block was made for, -1 unknown; verifier messages name it
        self.computed: tuple[int, int, Value, Value] | None = None


class Var:
    """A local variable, for values that differ between the arms of an ``if`` or the turns of a loop."""

    __slots__ = ("b", "index", "type")

    def __init__(self, b: Builder, index: int, type: Type) -> None:
        self.b = b
        self.index = index
        self.type = type

    def get(self) -> Value:
        return self.b._emit(ops.GETVAR, self.type, (), self.index)

    def set(self, value: Value | int) -> None:
        self.b._effect(ops.SETVAR, (self.b.value(self.type, value),), self.index)


class Function:
    """Parameters, local variable types and blocks.  ``pinned`` names the parameters every continuation passes on."""

    def __init__(self, name: str, params: Sequence[tuple[str, Type]], result: Type | None = None) -> None:
        self.name: Final = name
        self.params: Final = [Value(None, t, i, None, n) for i, (n, t) in enumerate(params)]
        self.result: Final = result
        self.vars: Final[list[Type]] = []
        self.blocks: Final[list[Block]] = []

    def param(self, name: str) -> Value:
        for p in self.params:
            if p.name == name:
                return p
        raise KeyError(f"function {self.name!r} has no parameter {name!r}")


# Every piece of threaded code has these parameters; a continuation (next, goto) passes on the current values.
THREADED_PARAMS: Final = (("env", I64), ("ip", I64), ("base1", I64), ("gbase", I64))


class Builder:
    """Appends instructions to one function.

    ``layout`` makes ``get``/``set``/``field`` work by field name; the function then has a parameter ``env``.
    """

    def __init__(self, function: Function, layout: StateLayout | None = None) -> None:
        self.function: Final = function
        self.layout: Final = layout
        self.pc = -1
        self._next_id = len(function.params)
        self._labels = 0
        for p in function.params:
            p.b = self
        self.block = self.new_block("entry")
        self._insts = self.block.insts
        #: Called before each guest access (the driver publishes what a fault handler needs).
        self.before_guest_access: Callable[[], None] | None = None
        #: Values that continuations pass on, by parameter name; see ``pin``.
        self.pinned: Final[dict[str, Value]] = {p.name: p for p in function.params}

    # ---- values ----
    def const(self, type: Type, value: int) -> Value:
        """A constant from a Python int (negative allowed); for floats the bit pattern."""
        return Value(self, type, -1, value & type.mask)

    def value(self, type: Type, x: Value | int) -> Value:
        """``x`` as a value of ``type``: ints become constants, values must have the type."""
        if x.__class__ is int or isinstance(x, int):
            return Value(self, type, -1, x & type.mask)
        if x.type is not type:
            raise IRError(f"expected {type}, got {x!r}{self._where()}")
        return x

    def param(self, name: str) -> Value:
        return self.function.param(name)

    def var(self, type: Type, init: Value | int | None = None) -> Var:
        """A new local variable; reading it before any ``set`` gives zero."""
        v = Var(self, len(self.function.vars), type)
        self.function.vars.append(type)
        v.set(0 if init is None else init)
        return v

    def _where(self) -> str:
        pc = f", guest pc {self.pc:#x}" if self.pc >= 0 else ""
        return f" (function {self.function.name}, block {self.block.label}{pc})"

    # ---- appending ----
    def _emit(self, op: OpDef, type: Type, args: tuple[Value, ...], imm: Any = None) -> Value:
        v = Value(self, type, self._next_id)
        self._next_id += 1
        self._insts.append((op, v, args, imm))
        return v

    def _effect(self, op: OpDef, args: tuple[Value, ...], imm: Any = None) -> None:
        self._insts.append((op, None, args, imm))

    def _pair(self, op: OpDef, x: Value | int, y: Value | int) -> tuple[Value, Value, Type]:
        if isinstance(x, int):
            if isinstance(y, int):
                raise IRError(f"{op.name}: two plain ints have no type; make one a const{self._where()}")
            t = y.type
            return Value(self, t, -1, x & t.mask), y, t
        t = x.type
        if isinstance(y, int):
            return x, Value(self, t, -1, y & t.mask), t
        if y.type is not t:
            raise IRError(f"{op.name}: operand types differ: {x!r} and {y!r}{self._where()}")
        return x, y, t

    def _bin(self, op: OpDef, x: Value | int, y: Value | int) -> Value:
        x, y, t = self._pair(op, x, y)
        if t.kind != op.domain:
            raise IRError(f"{op.name} works on {op.domain}, not on {t}{self._where()}")
        yc = y.const
        if yc is not None and op.eval is not None:
            if x.const is not None:
                return Value(self, t, -1, op.eval(t.bits, x.const, yc))
            unit = op.right_unit
            if unit is not None and yc == unit & t.mask:
                return x
            zero = op.right_zero
            if zero is not None and yc == zero & t.mask:
                return y
        elif op.commutative and x.const is not None and op.eval is not None:
            return self._bin(op, y, x)
        return self._emit(op, t, (x, y))

    def _cmp(self, op: OpDef, x: Value | int, y: Value | int) -> Value:
        x, y, t = self._pair(op, x, y)
        if t.kind != op.domain:
            raise IRError(f"{op.name} works on {op.domain}, not on {t}{self._where()}")
        if op.eval is not None and x.const is not None and y.const is not None:
            return Value(self, I1, -1, op.eval(t.bits, x.const, y.const))
        return self._emit(op, I1, (x, y))

    def _un(self, op: OpDef, x: Value) -> Value:
        t = x.type
        if t.kind != op.domain:
            raise IRError(f"{op.name} works on {op.domain}, not on {t}{self._where()}")
        if op.eval is not None and x.const is not None:
            return Value(self, t, -1, op.eval(t.bits, x.const))
        return self._emit(op, t, (x,))

    def _cast(self, op: OpDef, x: Value, to: Type) -> Value:
        t = x.type
        if op.domain != "any" and t.kind != op.domain:
            raise IRError(f"{op.name} works on {op.domain}, not on {t}{self._where()}")
        if op.eval is not None and x.const is not None:
            return Value(self, to, -1, op.eval(t.bits, x.const, to.bits))
        return self._emit(op, to, (x,), to)

    # ---- integer ----
    def add(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.ADD, x, y)

    def sub(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SUB, x, y)

    def mul(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.MUL, x, y)

    def umulh(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UMULH, x, y)

    def smulh(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SMULH, x, y)

    def umul_wide(self, x: Value | int, y: Value | int) -> tuple[Value, Value]:
        """Both halves of the unsigned product: (low, high)."""
        return self._bin(ops.MUL, x, y), self._bin(ops.UMULH, x, y)

    def smul_wide(self, x: Value | int, y: Value | int) -> tuple[Value, Value]:
        """Both halves of the signed product: (low, high)."""
        return self._bin(ops.MUL, x, y), self._bin(ops.SMULH, x, y)

    def udiv(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UDIV, x, y)

    def sdiv(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SDIV, x, y)

    def urem(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UREM, x, y)

    def srem(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SREM, x, y)

    def and_(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.AND, x, y)

    def or_(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.OR, x, y)

    def xor(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.XOR, x, y)

    def shl(self, x: Value | int, n: Value | int) -> Value:
        return self._bin(ops.SHL, x, n)

    def lshr(self, x: Value | int, n: Value | int) -> Value:
        return self._bin(ops.LSHR, x, n)

    def ashr(self, x: Value | int, n: Value | int) -> Value:
        return self._bin(ops.ASHR, x, n)

    def rotl(self, x: Value | int, n: Value | int) -> Value:
        return self._bin(ops.ROTL, x, n)

    def rotr(self, x: Value | int, n: Value | int) -> Value:
        return self._bin(ops.ROTR, x, n)

    def umin(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UMIN, x, y)

    def umax(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UMAX, x, y)

    def smin(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SMIN, x, y)

    def smax(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SMAX, x, y)

    def uadd_sat(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UADD_SAT, x, y)

    def usub_sat(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.USUB_SAT, x, y)

    def sadd_sat(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SADD_SAT, x, y)

    def ssub_sat(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.SSUB_SAT, x, y)

    def uavg(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.UAVG, x, y)

    def clmul(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.CLMUL, x, y)

    def clmulh(self, x: Value | int, y: Value | int) -> Value:
        return self._bin(ops.CLMULH, x, y)

    def not_(self, x: Value) -> Value:
        return self._un(ops.NOT, x)

    def neg(self, x: Value) -> Value:
        return self._un(ops.NEG, x)

    def abs(self, x: Value) -> Value:
        return self._un(ops.ABS, x)

    def bswap(self, x: Value) -> Value:
        if x.type.bits < 16:
            raise IRError(f"bswap of {x!r}: 16 bits or wider{self._where()}")
        return self._un(ops.BSWAP, x)

    def bitreverse(self, x: Value) -> Value:
        return self._un(ops.BITREVERSE, x)

    def clz(self, x: Value) -> Value:
        return self._un(ops.CLZ, x)

    def ctz(self, x: Value) -> Value:
        return self._un(ops.CTZ, x)

    def popcnt(self, x: Value) -> Value:
        return self._un(ops.POPCNT, x)

    def unlikely(self, cond: Value) -> Value:
        """A condition that hardly ever holds: what it guards is laid out of the way."""
        return self._un(ops.UNLIKELY, cond)

    def eq(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.EQ, x, y)

    def ne(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.NE, x, y)

    def ult(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.ULT, x, y)

    def ule(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.ULE, x, y)

    def ugt(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.UGT, x, y)

    def uge(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.UGE, x, y)

    def slt(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.SLT, x, y)

    def sle(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.SLE, x, y)

    def sgt(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.SGT, x, y)

    def sge(self, x: Value | int, y: Value | int) -> Value:
        return self._cmp(ops.SGE, x, y)

    # ---- casts ----
    def zext(self, x: Value, to: Type) -> Value:
        if x.type is to:
            return x
        if to.bits < x.type.bits:
            raise IRError(f"zext of {x!r} to the narrower {to}{self._where()}")
        return self._cast(ops.ZEXT, x, to)

    def sext(self, x: Value, to: Type) -> Value:
        if x.type is to:
            return x
        if to.bits < x.type.bits:
            raise IRError(f"sext of {x!r} to the narrower {to}{self._where()}")
        return self._cast(ops.SEXT, x, to)

    def trunc(self, x: Value, to: Type) -> Value:
        if x.type is to:
            return x
        if to.bits > x.type.bits:
            raise IRError(f"trunc of {x!r} to the wider {to}{self._where()}")
        return self._cast(ops.TRUNC, x, to)

    def bitcast(self, x: Value, to: Type) -> Value:
        if x.type is to:
            return x
        if x.type.bits != to.bits:
            raise IRError(f"bitcast of {x!r} to {to}: widths differ{self._where()}")
        return self._cast(ops.BITCAST, x, to)

    # ---- bit fields, choice, carries ----
    def extract(self, x: Value, pos: int, length: int) -> Value:
        self._check_field(x, pos, length)
        if x.const is not None:
            return Value(self, x.type, -1, (x.const >> pos) & ((1 << length) - 1))
        return x if length == x.type.bits else self._emit(ops.EXTRACT, x.type, (x,), (pos, length))

    def sextract(self, x: Value, pos: int, length: int) -> Value:
        self._check_field(x, pos, length)
        if x.const is not None:
            assert ops.SEXTRACT.eval is not None
            return Value(self, x.type, -1, ops.SEXTRACT.eval(x.type.bits, x.const, pos, length))
        return x if length == x.type.bits else self._emit(ops.SEXTRACT, x.type, (x,), (pos, length))

    def deposit(self, x: Value | int, y: Value | int, pos: int, length: int) -> Value:
        x, y, t = self._pair(ops.DEPOSIT, x, y)
        self._check_field(x, pos, length)
        if x.const is not None and y.const is not None:
            assert ops.DEPOSIT.eval is not None
            return Value(self, t, -1, ops.DEPOSIT.eval(t.bits, x.const, y.const, pos, length))
        return y if length == t.bits else self._emit(ops.DEPOSIT, t, (x, y), (pos, length))

    def _check_field(self, x: Value, pos: int, length: int) -> None:
        if not (pos >= 0 and length > 0 and pos + length <= x.type.bits):
            raise IRError(f"bit field [{pos}, +{length}) does not lie in {x!r}{self._where()}")

    def select(self, c: Value, x: Value | int, y: Value | int) -> Value:
        x, y, t = self._pair(ops.SELECT, x, y)
        if c.type is not I1:
            raise IRError(f"select needs an i1 condition, got {c!r}{self._where()}")
        if c.const is not None:
            return x if c.const else y
        return self._emit(ops.SELECT, t, (c, x, y))

    def addc(self, x: Value | int, y: Value | int, carry: Value | int) -> tuple[Value, Value]:
        return self._carry(ops.ADDC, x, y, carry)

    def subb(self, x: Value | int, y: Value | int, borrow: Value | int) -> tuple[Value, Value]:
        return self._carry(ops.SUBB, x, y, borrow)

    def _carry(self, op: OpDef, x: Value | int, y: Value | int, c: Value | int) -> tuple[Value, Value]:
        x, y, t = self._pair(op, x, y)
        r, k = Value(self, t, self._next_id), Value(self, I1, self._next_id + 1)
        self._next_id += 2
        self._insts.append((op, (r, k), (x, y, self.value(I1, c)), None))
        return r, k

    # ---- floating point ----
    def fadd(self, x: Value, y: Value) -> Value:
        return self._bin(ops.FADD, x, y)

    def fsub(self, x: Value, y: Value) -> Value:
        return self._bin(ops.FSUB, x, y)

    def fmul(self, x: Value, y: Value) -> Value:
        return self._bin(ops.FMUL, x, y)

    def fdiv(self, x: Value, y: Value) -> Value:
        return self._bin(ops.FDIV, x, y)

    def fsqrt(self, x: Value) -> Value:
        return self._un(ops.FSQRT, x)

    def fma(self, x: Value, y: Value | int, z: Value | int) -> Value:
        """x * y + z with one rounding."""
        return self._emit(ops.FMA, x.type, (x, self.value(x.type, y), self.value(x.type, z)))

    def fcanon(self, x: Value, nan: Value | int) -> Value:
        """``x``, or the pattern ``nan`` for any NaN."""
        return self._bin(ops.FCANON, x, nan)

    def fma_canon(self, value: Value, nan: Value | int, x: Value, y: Value) -> Value:
        """``fcanon`` of ``fma(x, y, anything)``, which is invalid where a NaN is added to infinity times zero."""
        return self._emit(ops.FMA_CANON, value.type, (value, self.value(value.type, nan), x, y))

    def fneg(self, x: Value) -> Value:
        return self._un(ops.FNEG, x)

    def fabs(self, x: Value) -> Value:
        return self._un(ops.FABS, x)

    def fcmp(self, relation: str, x: Value, y: Value, *, signalling: bool = False) -> Value:
        """``relation``: eq, lt, le, uno (unordered), or, quiet only, ueq (equal or unordered)."""
        return self._cmp(ops.OPS[f"f{relation}{'s' if signalling else ''}"], x, y)

    def sitofp(self, x: Value, to: Type) -> Value:
        return self._cast(ops.SITOFP, x, to)

    def uitofp(self, x: Value, to: Type) -> Value:
        return self._cast(ops.UITOFP, x, to)

    def fptosi(self, x: Value, to: Type, *, toward_zero: bool = False) -> Value:
        return self._cast(ops.FPTOSI_Z if toward_zero else ops.FPTOSI, x, to)

    def fpext(self, x: Value) -> Value:
        return self._cast(ops.FPEXT, x, F64)

    def fptrunc(self, x: Value) -> Value:
        return self._cast(ops.FPTRUNC, x, F32)

    def frint(self, x: Value, mode: int, *, inexact: bool = True) -> Value:
        """Round to integral; ``mode`` 0 nearest-even, 1 down, 2 up, 3 zero, 4 current."""
        return self._emit(ops.FRINT, x.type, (x,), mode | (0 if inexact else 8))

    def fpenv_get(self) -> Value:
        return self._emit(ops.FPENV_GET, I32, ())

    def fpenv_set(self, x: Value | int) -> None:
        self._effect(ops.FPENV_SET, (self.value(I32, x),))

    # ---- vectors ----
    def lanes(self, name: str, lane: Type, *args: Value, to: Type | None = None, rounding: int = 4) -> Value:
        """Scalar operation ``name`` on every ``lane``-typed lane.

        Casts take the result lane type ``to``; the number of lanes stays.  ``rounding`` is the immediate of ``frint``.
        """
        op = ops.OPS[name]
        if not op.lanes:
            raise IRError(f"{name} is not a lane operation{self._where()}")
        t = args[0].type
        for a in args:
            if a.type is not t or t.kind != "vec":
                raise IRError(f"lanes {name}: operands must be one vector type, got {args!r}{self._where()}")
        if to is not None:
            bits = t.bits // lane.bits * to.bits
            t = next((v for v in _VECTORS if v.bits == bits), t)
            if t.bits != bits:
                raise IRError(f"lanes {name}: no vector of {bits} bits{self._where()}")
        return self._emit(ops.LANES, t, args, (op, lane, to, rounding) if op is ops.FRINT else (op, lane, to))

    def shuffle(self, lane: Type, x: Value, y: Value, indexes: Sequence[int]) -> Value:
        """Lanes picked from ``y:x``: index 0 is lane 0 of x, index n lane 0 of y.  As many lanes as ``x`` has."""
        n = x.type.bits // lane.bits
        if x.type is not y.type or len(indexes) != n or not all(0 <= i < 2 * n for i in indexes):
            raise IRError(f"shuffle of {x!r}, {y!r} by {list(indexes)}{self._where()}")
        return self._emit(ops.SHUFFLE, x.type, (x, y), (lane, tuple(indexes)))

    def vtable(self, table: Value, index: Value) -> Value:
        return self._emit(ops.VTABLE, index.type, (table, index))

    def splat(self, x: Value, to: Type) -> Value:
        return self._emit(ops.SPLAT, to, (x,), to)

    def getlane(self, lane: Type, x: Value, index: int) -> Value:
        return self._emit(ops.GETLANE, lane, (x,), (lane, index))

    def setlane(self, lane: Type, x: Value, index: int, y: Value | int) -> Value:
        return self._emit(ops.SETLANE, x.type, (x, self.value(lane, y)), (lane, index))

    # ---- host memory and CPU state ----
    def hload(self, type: Type, base: Value, offset: Value | int = 0) -> Value:
        """Load from host memory (state, records); a value as offset is added to the base first."""
        base, imm = self._address(base, offset)
        return self._emit(ops.HLOAD, type, (base,), imm)

    def hstore(self, base: Value, offset: Value | int, value: Value) -> None:
        base, imm = self._address(base, offset)
        self._effect(ops.HSTORE, (base, value), imm)

    def _address(self, base: Value, offset: Value | int) -> tuple[Value, int]:
        if isinstance(offset, int):
            return base, offset
        if offset.const is not None:
            return base, offset.const - (1 << 64) if offset.const >> 63 else offset.const
        return self.add(base, self.zext(offset, I64)), 0

    def get(self, name: str, index: int = 0) -> Value:
        """A field of the CPU state, by its declared type."""
        layout = self._need_layout()
        return self.hload(layout.fields[name].type, self.param("env"), layout.at(name, index))

    def set(self, name: str, value: Value | int, index: int = 0) -> None:
        layout = self._need_layout()
        self.hstore(self.param("env"), layout.at(name, index), self.value(layout.fields[name].type, value))

    def _need_layout(self) -> StateLayout:
        if self.layout is None:
            raise IRError("this builder has no state layout")
        return self.layout

    # ---- guest memory ----
    def load(self, type: Type, address: Value | int, *, big: bool = False, align: int = 1, order: str = "") -> Value:
        """Guest load.  ``align``: a promise about the address.

        ``order``: "" plain, else "relaxed", "acquire" or "seq_cst": the access is single-copy atomic (give ``align``
        the size of the access then: hardware promises nothing for unaligned atomics).
        """
        if self.before_guest_access is not None:
            self.before_guest_access()
        return self._emit(ops.LOAD, type, (self.value(I64, address),), (big, align, order))

    def store(
        self, address: Value | int, value: Value, *, big: bool = False, align: int = 1, order: str = ""
    ) -> None:
        """Guest store; ``order``: "", "relaxed", "release" or "seq_cst"."""
        if self.before_guest_access is not None:
            self.before_guest_access()
        self._effect(ops.STORE, (self.value(I64, address), value), (big, align, order))

    def cmpxchg(self, address: Value | int, expected: Value, new: Value | int) -> Value:
        """Stores ``new`` if memory holds ``expected``; gives what it held.  Sequentially consistent, aligned."""
        if self.before_guest_access is not None:
            self.before_guest_access()
        args = (self.value(I64, address), expected, self.value(expected.type, new))
        return self._emit(ops.CMPXCHG, expected.type, args)

    def atomic(self, op: str, address: Value | int, value: Value) -> Value:
        """Read-modify-write, gives the old value.  ``op``: add, sub, and, or, xor, xchg, umin, umax, smin, smax."""
        if op not in ops.RMW:
            raise IRError(f"no atomic operation {op!r}{self._where()}")
        if self.before_guest_access is not None:
            self.before_guest_access()
        return self._emit(ops.ATOMIC, value.type, (self.value(I64, address), value), op)

    def mark(self, number: int, stored: Iterable[tuple[int, int, int]] = (), nans: Iterable[tuple[int, int]] = ()) -> None:
        """The next guest access has a number by which its fault is told, and ``stored`` happens then: (offset in the state, variable,
        version).  A variable has the same value at two marks that give it the same version.  ``nans``: (variable, pattern) of those
        that are stored as that pattern when they are NaNs."""
        canonical = tuple(nans)
        self._effect(ops.MARK, (), (number, tuple(stored), canonical) if canonical else (number, tuple(stored)))

    def fence(self, order: str = "seq_cst") -> None:
        self._effect(ops.FENCE, (), order)

    # ---- calls ----
    def call(self, name: str, args: Sequence[Value], result: Type | None) -> Value | None:
        """Call the native helper function ``name`` (another IR function compiled beside this one)."""
        if result is None:
            self._effect(ops.CALL, tuple(args), (name, None))
            return None
        return self._emit(ops.CALL, result, tuple(args), (name, result))

    # ---- control ----
    def new_block(self, label: str = "") -> Block:
        """Append a block; it becomes current only by ``enter``."""
        if not label:
            self._labels += 1
            label = f"b{self._labels}"
        block = Block(label, self.pc)
        self.function.blocks.append(block)
        return block

    def enter(self, block: Block) -> None:
        self.block = block
        self._insts = block.insts

    @property
    def terminated(self) -> bool:
        """Whether the current block already ends."""
        return bool(self._insts) and self._insts[-1][0].terminator

    def br(self, block: Block) -> None:
        self._effect(ops.BR, (), block.label)

    def cbr(self, cond: Value, then: Block, other: Block) -> None:
        self._effect(ops.CBR, (self.value(I1, cond),), (then.label, other.label))

    @contextmanager
    def if_(self, cond: Value) -> Iterator[Else]:
        """``with b.if_(c) as arm: ...``, then optionally, behind that block, ``with arm.else_(): ...``."""
        then, join = self.new_block(), Block("", self.pc)
        arm = Else(self, join)
        self._effect(ops.CBR, (self.value(I1, cond),), None)
        arm.fixup = (self._insts, len(self._insts) - 1, then.label)
        self.enter(then)
        yield arm
        arm.close_then()

    def rarely(self, cond: Value) -> AbstractContextManager[Else]:
        """``if_`` for what hardly ever holds: stays a branch, where a compiler might choose between two values by computing both."""
        return self.if_(self.unlikely(cond))

    @contextmanager
    def loop(self) -> Iterator[Loop]:
        """``with b.loop() as loop: ... loop.break_if(c) ...``; the end of the body jumps back."""
        head = self.new_block()
        self.br(head)
        self.enter(head)
        loop = Loop(self, head, Block("", self.pc))
        yield loop
        if not self.terminated:
            self.br(head)
        self._place(loop.done)

    def _place(self, block: Block) -> None:
        self._name(block)
        self.function.blocks.append(block)
        self.enter(block)

    def _name(self, block: Block) -> None:
        if not block.label:
            self._labels += 1
            block.label = f"b{self._labels}"

    def ret(self, value: Value | None = None) -> None:
        self._effect(ops.RET, () if value is None else (value,))

    # ---- leaving a record ----
    def pin(self, name: str, value: Value) -> None:
        """Change what continuations pass on for a pinned parameter (``base1``)."""
        if name not in self.pinned:
            raise IRError(f"{name!r} is not a pinned parameter")
        self.pinned[name] = value

    def _continuation(self) -> tuple[Value, ...]:
        p = self.pinned
        return (p["env"], p["base1"], p["gbase"])

    def next(self, size: int) -> None:
        """Go on with the record ``size`` bytes behind this one."""
        self._effect(ops.NEXT, (self.param("ip"), *self._continuation()), size)

    def goto(self, ip: Value) -> None:
        """Go on with the record at host address ``ip``."""
        self._effect(ops.GOTO, (ip, *self._continuation()))

    def leave(self, reason: int, arg: Value | int = 0) -> None:
        """Return to the run loop with ``exit_reason``/``exit_arg``; ``env.ip`` is this record.  Set ``pc`` before."""
        self.set("ip", self.param("ip"))
        self.set("exit_reason", reason)
        self.set("exit_arg", arg)
        self._effect(ops.LEAVE, ())


class Else:
    """The handle of ``Builder.if_``."""

    __slots__ = ("b", "done", "fixup", "has_else", "join", "saved_pinned")

    def __init__(self, b: Builder, join: Block) -> None:
        self.b = b
        self.join = join
        self.fixup: tuple[list[Inst], int, str] = ([], 0, "")
        self.has_else = False
        self.done = False
        self.saved_pinned = dict(b.pinned)

    def _end_arm(self) -> None:
        b = self.b
        if not b.terminated:
            if b.pinned != self.saved_pinned:
                raise IRError(f"an arm that pins a value must not go on behind the if{b._where()}")
            b._name(self.join)
            b.br(self.join)
        b.pinned.update(self.saved_pinned)

    def _patch(self, other: str) -> None:
        insts, at, then = self.fixup
        op, result, args, _ = insts[at]
        insts[at] = (op, result, args, (then, other))

    @contextmanager
    def else_(self) -> Iterator[None]:
        """The other arm; use it after the ``with b.if_`` body has ended."""
        if self.has_else:
            raise IRError(f"two else arms{self.b._where()}")
        self.has_else = True
        b = self.b
        # close_then() made the join the current block: the else arm goes before it.
        b.function.blocks.remove(self.join)
        other = b.new_block()
        self._patch(other.label)
        b.enter(other)
        yield
        self._end_arm()
        b.function.blocks.append(self.join)
        b.enter(self.join)

    def close_then(self) -> None:
        self._end_arm()
        b = self.b
        b._name(self.join)
        self._patch(self.join.label)
        b.function.blocks.append(self.join)
        b.enter(self.join)


class Loop:
    """The handle of ``Builder.loop``."""

    __slots__ = ("b", "done", "head")

    def __init__(self, b: Builder, head: Block, done: Block) -> None:
        self.b = b
        self.head = head
        self.done = done

    def break_if(self, cond: Value) -> None:
        b = self.b
        b._name(self.done)
        rest = b.new_block()
        b.cbr(cond, self.done, rest)
        b.enter(rest)

    def continue_if(self, cond: Value) -> None:
        b = self.b
        rest = b.new_block()
        b.cbr(cond, self.head, rest)
        b.enter(rest)


_VECTORS: Final = (V64, V128, V256)


def int_type(bits: int) -> Type:
    """The integer type of a width that has one."""
    try:
        return INT_OF_BITS[bits]
    except KeyError:
        raise IRError(f"no integer type of {bits} bits") from None


__all__ = [
    "F32", "F64", "I1", "I8", "I16", "I32", "I64", "THREADED_PARAMS",
    "Block", "Builder", "Else", "Function", "IRError", "Inst", "Loop", "Value", "Var", "int_type",
]  # fmt: skip
