"""Random well-typed IR, made from the operation table: for comparing two implementations of it.

``op_cases`` exercises every operation alone: a function loads its operands from the state block, applies the
operation and stores the results.  ``random_function`` mixes everything.  Both end with ``leave`` and use
``THREADED_PARAMS``; run them with ``env`` a copy of the case's ``state()`` and ``gbase`` a copy of its ``guest()``,
and compare both afterwards. Floating-point cases set and read the control word themselves (``fpenv`` in and out is
part of the state).

The same seed gives the same functions and values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from random import Random
from typing import Any, Final, NamedTuple

from . import ops
from .builder import THREADED_PARAMS, Builder, Function, Value, Var
from .interp import Interpreter, Outcome
from .memory import SparseMemory
from .operands import random_bits, random_environment, related
from .ops import OpDef
from .state import EXIT_NONE, Field, StateLayout
from .types import F32, F64, I1, I8, I16, I32, I64, I128, TYPES, V64, V128, V256, Type
from .verify import can_cast

_INTS: Final = (I1, I8, I16, I32, I64, I128)
_FLOATS: Final = (F32, F64)
_VECTORS: Final = (V64, V128, V256)
_LANES: Final = (I8, I16, I32, I64, F32, F64)

#: The state block of all generated functions.
LAYOUT: Final = StateLayout(
    (
        Field("operand", V256, count=4, doc="what the operation is applied to"),
        Field("result", V256, count=2, doc="what it gives"),
        Field("fpenv_in", I32, doc="floating-point control word before"),
        Field("fpenv_out", I32, doc="and after"),
        Field("x", I64, count=32, doc="registers of random functions, relative to env"),
        Field("r", I64, count=32, doc="and those relative to base1, which points here"),
    )
)
#: Guest memory is this many bytes at guest address 0.
GUEST_SIZE: Final = 256
#: Where ``run_reference`` puts things.
ENV: Final = 0x10000
GBASE: Final = 0x40000
RECORD: Final = 0x70000

_CALLEE: Final = "callee"


class Variant(NamedTuple):
    """An operation with types and immediate."""

    op: OpDef
    args: tuple[Type, ...]
    results: tuple[Type, ...]
    imm: Any = None
    align: int = 0  # guest accesses: what the address must be a multiple of, else 0

    @property
    def name(self) -> str:
        types = ".".join(t.name for t in (*self.args, *self.results))
        imm = self.imm
        if self.op is ops.LANES:
            imm = (imm[0].name, *imm[1:])
        return f"{self.op.name}.{types}" + ("" if imm is None else f" {imm}")

    @property
    def floating(self) -> bool:
        """Whether it reads or writes the floating-point environment."""
        return self.op.effect == "fp" or (self.op is ops.LANES and self.imm[0].effect == "fp")


class OpCase(NamedTuple):
    """One operation on one set of operands.

    ``inputs`` and ``outputs``: (offset in the state block, type); ``values``: of the inputs.  ``helpers``: functions
    that ``function`` calls.  Cases with the same ``function`` object follow each other, so it need be compiled only
    once.
    """

    variant: Variant
    function: Function
    inputs: tuple[tuple[int, Type], ...]
    outputs: tuple[tuple[int, Type], ...]
    values: tuple[int, ...]
    helpers: Mapping[str, Function]
    seed: str

    def state(self) -> bytes:
        """The state block before: noise, and the operands in place."""
        return _place(state_noise(self.seed), self.inputs, self.values)

    def guest(self) -> bytes:
        """Guest memory before."""
        return Random(f"{self.seed} guest").randbytes(GUEST_SIZE)

    def __str__(self) -> str:
        return f"{self.variant.name} on {', '.join(map(hex, self.values))} (seed {self.seed!r})"


class Reference(NamedTuple):
    """What the reference interpreter made of a case."""

    outcome: Outcome
    state: bytes
    guest: bytes


def state_noise(seed: str) -> bytes:
    """A state block full of random bytes, with a harmless floating-point control word."""
    rng = Random(f"{seed} state")
    data = rng.randbytes(LAYOUT.size)
    return _place(data, ((LAYOUT["fpenv_in"], I32),), (random_environment(rng),))


def _place(data: bytes, places: Sequence[tuple[int, Type]], values: Sequence[int]) -> bytes:
    out = bytearray(data)
    for (offset, t), value in zip(places, values, strict=True):
        size = (t.bits + 7) // 8
        out[offset : offset + size] = value.to_bytes(size, "little")
    return bytes(out)


def run_reference(
    function: Function, state: bytes, guest: bytes, helpers: Mapping[str, Function] | None = None
) -> Reference:
    """Runs a generated function in the interpreter.  Raises what it raises (``GuestFault``)."""
    memory = SparseMemory()
    env, ram = memory.map(ENV, state), memory.map(GBASE, guest)
    memory.map(RECORD, 256)
    args = {"env": ENV, "ip": RECORD, "base1": ENV + LAYOUT["r"], "gbase": GBASE}
    outcome = Interpreter(memory, helpers).run(function, args)
    return Reference(outcome, bytes(env), bytes(ram))


# ---- variants ----
def _types(op: OpDef) -> tuple[Type, ...]:
    kinds = {"int": _INTS, "float": _FLOATS, "vec": _VECTORS}.get(op.domain, tuple(TYPES.values()))
    return tuple(t for t in kinds if op is not ops.BSWAP or t.bits >= 16)


def _fields(rng: Random, op: OpDef) -> Iterator[Variant]:
    arity = 2 if op is ops.DEPOSIT else 1
    for t in _INTS:
        corners = [(0, 1), (0, t.bits), (t.bits - 1, 1)]
        for _ in range(3):
            pos = rng.randrange(t.bits)
            corners.append((pos, rng.randrange(1, t.bits - pos + 1)))
        for imm in corners:
            yield Variant(op, (t,) * arity, (t,), imm)


def _lane_variants() -> Iterator[Variant]:
    for op in ops.OPS.values():
        if not op.lanes:
            continue
        for lane in _LANES:
            if lane.kind != op.domain or (op is ops.BSWAP and lane.bits < 16):
                continue
            for v in _VECTORS:
                if op.shape == "cast":
                    for to in _LANES:
                        out = next((w for w in _VECTORS if w.bits == v.bits // lane.bits * to.bits), None)
                        if out is not None and can_cast(op, lane, to):
                            yield Variant(ops.LANES, (v,), (out,), (op, lane, to))
                elif op is ops.FRINT:
                    for mode in (0, 1, 2, 3, 4, 12):
                        yield Variant(ops.LANES, (v,), (v,), (op, lane, None, mode))
                else:
                    arity = 3 if op is ops.FMA else 1 if op.shape == "un" else 2
                    yield Variant(ops.LANES, (v,) * arity, (v,), (op, lane, None))


def _vector_variants(rng: Random) -> Iterator[Variant]:
    for v in _VECTORS:
        for w in _VECTORS:
            yield Variant(ops.VTABLE, (v, w), (w,))
        for lane in _LANES:
            n = v.bits // lane.bits
            for _ in range(2):
                yield Variant(ops.SHUFFLE, (v, v), (v,), (lane, tuple(rng.randrange(2 * n) for _ in range(n))))
            yield Variant(ops.SPLAT, (lane,), (v,), v)
            for index in {0, rng.randrange(n), n - 1}:
                yield Variant(ops.GETLANE, (v,), (lane,), (lane, index))
                yield Variant(ops.SETLANE, (v, lane), (v,), (lane, index))


def _guest_variants() -> Iterator[Variant]:
    for t in TYPES.values():
        if t is I1:
            continue
        size = t.bits // 8
        for big in (False, True):
            for align in sorted({1, min(size, 16)}):
                yield Variant(ops.LOAD, (I64,), (t,), (big, align, ""), align)
                yield Variant(ops.STORE, (I64, t), (), (big, align, ""), align)
        if t.kind != "int":
            continue
        for order in ops.LOAD_ORDERS[1:]:
            yield Variant(ops.LOAD, (I64,), (t,), (False, size, order), size)
        for order in ops.STORE_ORDERS[1:]:
            yield Variant(ops.STORE, (I64, t), (), (False, size, order), size)
        yield Variant(ops.CMPXCHG, (I64, t, t), (t,), None, size)
        for name in ops.RMW:
            yield Variant(ops.ATOMIC, (I64, t), (t,), name, size)


def variants(seed: int = 0) -> list[Variant]:
    """All operations that compute or access guest memory, in all their types; immediates partly random."""
    rng = Random(f"variants {seed}")
    out: list[Variant] = []
    for op in ops.OPS.values():
        if op.shape in ("bin", "un", "cmp"):
            arity = 1 if op.shape == "un" else 2
            out += (Variant(op, (t,) * arity, (I1 if op.shape == "cmp" else t,)) for t in _types(op))
        elif op.shape == "cast":
            out += (
                Variant(op, (t,), (to,), to)
                for t in _types(op)
                for to in TYPES.values()
                if t is not to and can_cast(op, t, to)
            )
        elif op.imm == "field":
            out += _fields(rng, op)
    out += (Variant(ops.SELECT, (I1, t, t), (t,)) for t in TYPES.values())
    out += (Variant(op, (t, t, I1), (t, I1)) for op in (ops.ADDC, ops.SUBB) for t in _INTS)
    out += (Variant(ops.FMA, (t, t, t), (t,)) for t in _FLOATS)
    out += (Variant(ops.FMA_CANON, (t, t, t, t), (t,)) for t in _FLOATS)
    out += (Variant(ops.FRINT, (t,), (t,), mode) for t in _FLOATS for mode in (0, 1, 2, 3, 4, 8, 12))
    out += (Variant(ops.FPENV_GET, (), (I32,)), Variant(ops.FPENV_SET, (I32,), ()))
    out += _vector_variants(rng)
    out += _lane_variants()
    out += _guest_variants()
    out += (Variant(ops.FENCE, (), (), order) for order in ops.FENCE_ORDERS)
    out += (Variant(ops.CALL, (I64, I64), (I64,), (_CALLEE, I64)),)
    return out


def callee() -> Function:
    """The helper function that generated code calls: a mix of its arguments with a branch."""
    f = Function(_CALLEE, (("x", I64), ("y", I64)), I64)
    b = Builder(f)
    x, y = b.param("x"), b.param("y")
    with b.if_(b.ult(x, y)):
        b.ret(b.sub(b.mul(y, 3), x))
    b.ret(b.xor(x, b.rotl(y, 7)))
    return f


def emit(b: Builder, variant: Variant, args: Sequence[Value]) -> tuple[Value, ...]:
    """Appends the operation exactly as it stands: no folding."""
    results = tuple(Value(b, t, b._next_id + i) for i, t in enumerate(variant.results))
    b._next_id += len(results)
    result: Any = None if not results else results[0] if len(results) == 1 else results
    b._insts.append((variant.op, result, tuple(args), variant.imm))
    return results


# ---- one operation ----
def _op_function(
    variant: Variant, constants: Mapping[int, int]
) -> tuple[Function, list[tuple[int, Type]], list[tuple[int, Type]]]:
    b = Builder(Function("case", THREADED_PARAMS), LAYOUT)
    env = b.param("env")
    inputs: list[tuple[int, Type]] = []
    args: list[Value] = []
    for i, t in enumerate(variant.args):
        if i in constants:
            args.append(b.const(t, constants[i]))
            continue
        offset = LAYOUT.at("operand", i)
        inputs.append((offset, t))
        args.append(b.hload(t, env, offset))
    if variant.floating:
        b.fpenv_set(b.get("fpenv_in"))
    results = emit(b, variant, args)
    outputs: list[tuple[int, Type]] = []
    if variant.floating:
        b.set("fpenv_out", b.fpenv_get())
        outputs.append((LAYOUT["fpenv_out"], I32))
    for i, r in enumerate(results):
        offset = LAYOUT.at("result", i)
        outputs.append((offset, r.type))
        b.hstore(env, offset, r)
    b.leave(EXIT_NONE)
    return b.function, inputs, outputs


def guest_address(rng: Random, variant: Variant) -> int:
    """An address where the access lies in guest memory, as aligned as the access promises."""
    t = variant.results[0] if variant.results else variant.args[1]
    align = max(variant.align, 1)
    return rng.randrange((GUEST_SIZE - t.bits // 8) // align + 1) * align


def _values(rng: Random, variant: Variant) -> list[int]:
    values: list[int] = []
    for i, t in enumerate(variant.args):
        if variant.op.effect == "guest" and i == 0:
            values.append(guest_address(rng, variant))
        elif variant.op is ops.FPENV_SET:
            values.append(random_environment(rng))
        elif variant.op is ops.SPLAT or not i or t is not variant.args[i - 1]:
            values.append(_lane_bits(rng, variant, t))
        else:
            values.append(related(rng, values[i - 1], t) if t.kind != "vec" else _lane_bits(rng, variant, t))
    return values


def _lane_bits(rng: Random, variant: Variant, t: Type) -> int:
    """Operands of lane operations get edges of the lane's own type."""
    if variant.op is not ops.LANES or t.kind != "vec":
        return random_bits(rng, t)
    lane: Type = variant.imm[1]
    value = 0
    for at in range(0, t.bits, lane.bits):
        value |= random_bits(rng, lane) << at
    return value


def op_cases(seed: int, vectors: int = 16, *, only: str = "") -> Iterator[OpCase]:
    """Every operation in every type, on ``vectors`` sets of operands each, some of them with a constant operand.

    ``only``: the name of an operation, to make cases for that one alone.
    """
    for variant in variants(seed):
        if only and variant.op.name != only:
            continue
        rng = Random(f"{seed} {variant.name}")
        helpers = {_CALLEE: callee()} if variant.op is ops.CALL else {}
        shapes: list[dict[int, int]] = [{}]
        if variant.op.shape in ("bin", "cmp") or variant.op in (ops.SELECT, ops.DEPOSIT, ops.ADDC, ops.SUBB):
            last = len(variant.args) - 1
            sample = _values(rng, variant)
            shapes += ({last: sample[last]}, {0: sample[0]})
        for constants in shapes:
            function, inputs, outputs = _op_function(variant, constants)
            for n in range(vectors if not constants else max(1, vectors // 4)):
                values = _values(rng, variant)
                varying = tuple(v for i, v in enumerate(values) if i not in constants)
                tag = f"{seed} {variant.name} {sorted(constants)} {n}"
                yield OpCase(variant, function, tuple(inputs), tuple(outputs), varying, helpers, tag)
    if not only:
        yield from _copy_cases(seed)


def _copy_cases(seed: int) -> Iterator[OpCase]:
    """hload, hstore, getvar, setvar, br and cbr in every type, at odd offsets."""
    for t in TYPES.values():
        b = Builder(Function("copy", THREADED_PARAMS), LAYOUT)
        env = b.param("env")
        source, target = LAYOUT.at("operand", 1) + 1, LAYOUT.at("result", 0) + 3
        choice = b.hload(I1, env, LAYOUT.at("operand", 0))
        var = b.var(t)
        with b.if_(choice) as arm:
            var.set(b.hload(t, env, source))
        with arm.else_():
            pointer = b.add(env, LAYOUT.at("operand", 3))
            var.set(b.hload(t, pointer, -5))
        b.hstore(env, target, var.get())
        b.mark(3, ((target, var.index, 0),))
        b.leave(EXIT_NONE)
        inputs = ((LAYOUT.at("operand", 0), I1), (source, t), (LAYOUT.at("operand", 3) - 5, t))
        variant = Variant(ops.HLOAD, (I1, t, t), (t,), 0)
        rng = Random(f"{seed} copy {t}")
        for n in range(4):
            values = (n & 1, random_bits(rng, t), random_bits(rng, t))
            yield OpCase(variant, b.function, inputs, ((target, t),), values, {}, f"{seed} copy {t} {n}")


# ---- whole functions ----
@cache
def _pure_variants() -> tuple[tuple[Variant, ...], tuple[Variant, ...]]:
    """Variants for random functions: (those that compute, guest accesses)."""
    every = variants(0)
    guest = tuple(v for v in every if v.op.effect == "guest")
    return tuple(v for v in every if v.op.effect != "guest" and v.op is not ops.FPENV_SET), guest


class _Generator:
    def __init__(self, seed: int, faults: bool) -> None:
        self.rng = Random(f"function {seed}")
        self.faults = faults
        self.b = Builder(Function(f"random_{seed}", THREADED_PARAMS), LAYOUT)
        self.pool: dict[Type, list[Value]] = {t: [] for t in TYPES.values()}
        self.vars: list[Var] = []
        self.depth = 0

    def build(self, n_ops: int) -> Function:
        b, rng = self.b, self.rng
        b.fpenv_set(b.get("fpenv_in"))
        for t in (I1, I8, I32, I64, I64, F64, V128):
            self.vars.append(b.var(t, random_bits(rng, t)))
        self.body(n_ops)
        self.end()
        return b.function

    # operands
    def operand(self, t: Type) -> Value:
        rng = self.rng
        values = self.pool[t]
        if values and rng.random() < 0.7:
            return values[-1 - min(int(rng.expovariate(0.4)), len(values) - 1)]
        if rng.random() < 0.4:
            return self.b.const(t, random_bits(rng, t))
        v = self.b.hload(t, self.b.param("env"), self.offset(t))
        values.append(v)
        return v

    def offset(self, t: Type) -> int:
        """One of few places in the registers, some overlapping, so that loads meet stores."""
        at = self.rng.choice((0, 0, 8, 8, 16, 24, 32, 4, 12, 1, 64, 96))
        return LAYOUT["x"] + at

    def keep(self, *values: Value) -> None:
        for v in values:
            self.pool[v.type].append(v)

    # statements
    def body(self, n_ops: int) -> None:
        rng = self.rng
        while n_ops > 0:
            kind = rng.randrange(20)
            if kind < 8:
                self.compute()
            elif kind < 10:
                self.store_state()
            elif kind < 12:
                t = rng.choice(tuple(TYPES.values()))
                self.keep(self.b.hload(t, self.b.param("env"), self.offset(t)))
            elif kind == 12:
                self.computed_state()
            elif kind < 15:
                self.variable()
            elif kind == 15:
                self.guest()
            elif kind == 16 and self.depth < 3 and n_ops >= 4:
                inside = rng.randrange(1, n_ops)
                self.branch(inside)
                n_ops -= inside
            elif kind == 17 and self.depth < 2 and n_ops >= 4:
                inside = rng.randrange(1, n_ops)
                self.repeat(inside)
                n_ops -= inside
            elif kind == 18:
                self.window()
            else:
                self.integer()
            n_ops -= 1

    def compute(self) -> None:
        variant = self.rng.choice(_pure_variants()[0])
        self.keep(*emit(self.b, variant, [self.operand(t) for t in variant.args]))

    def integer(self) -> None:
        """Integer arithmetic on small sets of values: chances for identities."""
        rng = self.rng
        t = rng.choice((I8, I32, I64, I64))
        op = rng.choice([o for o in ops.OPS.values() if o.shape == "bin" and o.domain == "int"])
        x = self.operand(t)
        kind = rng.randrange(5)
        if kind == 0:
            y = x
        elif kind < 4:
            y = self.b.const(t, rng.choice((0, 1, 2, 8, -1, -2)))
        else:
            y = self.operand(t)
        if rng.random() < 0.3:
            x, y = y, x
        self.keep(*emit(self.b, Variant(op, (t, t), (t,)), (x, y)))

    def store_state(self) -> None:
        t = self.rng.choice(tuple(TYPES.values()))
        self.b.hstore(self.b.param("env"), self.offset(t), self.operand(t))

    def computed_state(self) -> None:
        """A state access whose offset is not known before it runs."""
        b, rng = self.b, self.rng
        base, first = rng.choice((("env", LAYOUT["x"]), ("base1", 0)))
        at = b.add(b.param(base), b.and_(self.operand(I64), 0x18))
        if rng.random() < 0.5:
            b.hstore(at, first, self.operand(I64))
        else:
            self.keep(b.hload(I64, at, first))

    def window(self) -> None:
        """An access relative to base1."""
        t = self.rng.choice((I8, I32, I64, F64))
        at = 4 * self.rng.randrange(8)
        if self.rng.random() < 0.5:
            self.b.hstore(self.b.param("base1"), at, self.operand(t))
        else:
            self.keep(self.b.hload(t, self.b.param("base1"), at))

    def variable(self) -> None:
        var = self.rng.choice(self.vars)
        if self.rng.random() < 0.5:
            var.set(self.operand(var.type))
        else:
            self.keep(var.get())

    def guest(self) -> None:
        b, rng = self.b, self.rng
        variant = rng.choice(_pure_variants()[1])
        size = (variant.results[0] if variant.results else variant.args[1]).bits // 8
        align = max(variant.align, 1)
        reach = GUEST_SIZE * (2 if self.faults and rng.random() < 0.3 else 1) - 1
        if rng.random() < 0.3:
            address = b.const(I64, guest_address(rng, variant))
        else:
            address = b.umin(b.and_(self.operand(I64), reach & -align), reach + 1 - max(size, align))
        rest = [self.operand(t) for t in variant.args[1:]]
        self.keep(*emit(b, variant, [address, *rest]))

    def scope(self, n_ops: int) -> None:
        saved = {t: list(values) for t, values in self.pool.items()}
        self.depth += 1
        self.body(n_ops)
        self.depth -= 1
        self.pool = saved

    def branch(self, n_ops: int) -> None:
        b, rng = self.b, self.rng
        early = rng.random() < 0.2
        with b.if_(self.operand(I1)) as arm:
            self.scope(n_ops // 2)
            if early:
                self.end()
        if rng.random() < 0.6:
            with arm.else_():
                self.scope(n_ops - n_ops // 2)
                if early and rng.random() < 0.3:
                    self.end()

    def repeat(self, n_ops: int) -> None:
        b, rng = self.b, self.rng
        count = b.var(I32, rng.randrange(1, 4))
        with b.loop() as loop:
            left = b.sub(count.get(), 1)
            count.set(left)
            saved = {t: list(values) for t, values in self.pool.items()}
            self.depth += 1
            self.body(n_ops)
            self.depth -= 1
            loop.break_if(b.eq(left, 0))
            if rng.random() < 0.3:
                loop.continue_if(b.ult(self.operand(I64), 1 << 62))
            self.pool = saved

    def end(self) -> None:
        b, rng = self.b, self.rng
        for var in self.vars:
            if rng.random() < 0.3:
                b.hstore(b.param("env"), LAYOUT.at("x", 16 + 4 * rng.randrange(4)), var.get())
        b.set("fpenv_out", b.fpenv_get())
        kind = rng.randrange(4)
        if kind == 0:
            b.next(8 * rng.randrange(1, 9))
        elif kind == 1:
            saved = list(self.pool[I64])
            if rng.random() < 0.5:
                b.pin("base1", self.operand(I64))
            b.goto(self.operand(I64))
            self.pool[I64] = saved
            b.pin("base1", b.param("base1"))
        else:
            b.leave(EXIT_NONE, rng.randrange(9))


def random_function(seed: int, n_ops: int, *, faults: bool = False) -> Function:
    """A function of about ``n_ops`` operations with branches, loops, local variables, state and guest accesses.

    It calls ``callee()``.  With ``faults`` some guest accesses may lie behind the end of guest memory.
    """
    return _Generator(seed, faults).build(n_ops)


def helpers() -> dict[str, Function]:
    """The helper functions that random functions call."""
    return {_CALLEE: callee()}


__all__ = [
    "ENV", "GBASE", "GUEST_SIZE", "LAYOUT", "RECORD",
    "OpCase", "Reference", "Variant", "callee", "emit", "guest_address", "helpers", "op_cases", "random_function",
    "run_reference", "state_noise", "variants",
]  # fmt: skip
