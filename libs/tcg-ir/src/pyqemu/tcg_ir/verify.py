"""The verifier: what a well-formed function is.

``problems`` lists everything wrong with a function; ``verify`` raises ``VerifyError`` for the first of them, naming
op, block and guest pc, with the printed block and a mark at the instruction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from . import ops
from .builder import THREADED_PARAMS, Block, Function, Inst, IRError, Value
from .cfg import dominators, reachable, results, successors
from .text import dump_inst
from .types import F32, F64, I1, I8, I16, I32, I64, Type

_LANE_TYPES: Final = (I8, I16, I32, I64, F32, F64)
_WORDS: Final = (I32, I64)
_FLOATS: Final = (F32, F64)

Check = Iterator[str]


class Problem(NamedTuple):
    """One finding: where (``index`` is the instruction's place in its block, -1 the block itself) and what."""

    block: Block | None
    index: int  # type: ignore[assignment]  # tuple.index is not used on findings
    message: str


class VerifyError(IRError):
    """A malformed function."""

    def __init__(self, function: Function, problem: Problem) -> None:
        super().__init__(_explain(function, problem))
        self.function: Final = function
        self.problem: Final = problem


def verify(function: Function, helpers: Mapping[str, Function] | None = None) -> None:
    """Raises ``VerifyError`` if the function is malformed.

    ``helpers`` are the functions it may call; without them the signatures of calls are not checked.
    """
    for problem in problems(function, helpers):
        raise VerifyError(function, problem)


def problems(function: Function, helpers: Mapping[str, Function] | None = None) -> Iterator[Problem]:
    """Everything that is wrong with a function, in the order of its text."""
    if not function.blocks:
        yield Problem(None, -1, f"function {function.name!r} has no block")
        return
    labels: dict[str, Block] = {}
    for block in function.blocks:
        if block.label in labels:
            yield Problem(block, -1, f"two blocks are called {block.label!r}")
        labels[block.label] = block
    order = reachable(function)
    live = {b.label for b in order}
    entry = function.blocks[0]
    flow = _Flow(function, order)
    for block in function.blocks:
        if not block.insts:
            # The join of an `if` whose arms both end is empty and never entered.
            if block.label in live:
                yield Problem(block, -1, "the block is empty")
            continue
        for index, inst in enumerate(block.insts):
            for message in _instruction(function, inst, helpers):
                yield Problem(block, index, message)
            for message in flow.check(block, index, inst):
                yield Problem(block, index, message)
            last = index == len(block.insts) - 1
            if inst[0].terminator and not last:
                yield Problem(block, index, "a terminator stands before the end of its block")
            if last and not inst[0].terminator and block.label in live:
                yield Problem(block, index, "the block does not end in a terminator")
        for label in successors(block):
            if label not in labels:
                yield Problem(block, len(block.insts) - 1, f"no block is called {label!r}")
            elif label == entry.label:
                yield Problem(block, len(block.insts) - 1, "the entry block must not be branched to")


def _explain(function: Function, problem: Problem) -> str:
    block, index, message = problem
    if block is None:
        return message
    pc = f", guest pc {block.pc:#x}" if block.pc >= 0 else ""
    op = f"{block.insts[index][0].name}: " if index >= 0 else ""
    lines = [f"{op}{message} (function {function.name}, block {block.label}{pc})", f"    {block.label}:"]
    for i, inst in enumerate(block.insts):
        lines.append(f"{' >> ' if i == index else '    '}  {_safe_dump(inst, len(function.params))}")
    return "\n".join(lines)


def _safe_dump(inst: Inst, params: int) -> str:
    try:
        return dump_inst(inst, params)
    except Exception:  # a malformed immediate is what the message is about; show it raw
        return repr(inst)


class _Flow:
    """Every use is dominated by its one definition."""

    def __init__(self, function: Function, order: list[Block]) -> None:
        self.params = {p.id: p for p in function.params}
        self.sites: dict[int, tuple[Block, int, Value]] = {}
        for block in function.blocks:
            for index, inst in enumerate(block.insts):
                for r in results(inst):
                    self.sites.setdefault(r.id, (block, index, r))
        self.position = {b.label: i for i, b in enumerate(order)}
        self.dom = dominators(order)

    def check(self, block: Block, index: int, inst: Inst) -> Check:
        for r in results(inst):
            if r.const is not None or r.id < 0:
                yield f"the result {r!r} is a constant"
            elif r.id in self.params:
                yield f"%{r.id} is the number of a parameter"
            elif self.sites[r.id][:2] != (block, index):
                yield f"%{r.id} is defined twice"
        for a in inst[2]:
            if a.const is not None:
                if not 0 <= a.const <= a.type.mask:
                    yield f"constant {a.const:#x} does not fit {a.type}"
                continue
            if a.id in self.params:
                if a.type is not self.params[a.id].type:
                    yield f"{a!r} is a parameter of type {self.params[a.id].type}"
                continue
            site = self.sites.get(a.id)
            if site is None:
                yield f"{a!r} is not defined"
                continue
            home, at, definition = site
            if a.type is not definition.type:
                yield f"{a!r} is defined as {definition!r}"
            if block.label not in self.position:
                continue  # never executed
            if home is block:
                if at >= index:
                    yield f"{a!r} is used before its definition"
            elif home.label not in self.position or not self.dom[block.label] >> self.position[home.label] & 1:
                yield f"{a!r} is defined in block {home.label}, which does not dominate this block"


# ---- types and immediates of one instruction ----
def _instruction(function: Function, inst: Inst, helpers: Mapping[str, Function] | None) -> Check:
    op, result, args, imm = inst
    if ops.OPS.get(op.name) is not op:
        yield f"{op.name!r} is not in the table of operations"
        return
    arity = _ARITY.get(op.shape, _ARGS.get(op.name))
    if arity is not None and len(args) != arity:
        yield f"takes {arity} operand{'s' if arity != 1 else ''}, not {len(args)}"
        return
    wanted = 2 if op in (ops.ADDC, ops.SUBB) else 0 if op.name in _NO_RESULT else None if op is ops.CALL else 1
    if wanted is not None and len(results(inst)) != wanted:
        yield f"has {wanted} result{'s' if wanted != 1 else ''}, not {len(results(inst))}"
        return
    if not _is_immediate(op.imm, imm):
        yield f"immediate {imm!r} is not {ops.IMMEDIATES[op.imm]}"
        return
    if op.shape != "special":
        yield from _plain(op, args, result.type, imm)
        if op is ops.BSWAP and args[0].type.bits < 16:
            yield "works on 16 bits or wider"
        return
    if op is ops.CALL:
        yield from _call(inst, helpers)
    elif op in (ops.RET, ops.NEXT, ops.GOTO, ops.LEAVE):
        yield from _end(function, inst)
    elif op in (ops.GETVAR, ops.SETVAR):
        value = result if op is ops.GETVAR else args[0]
        if not 0 <= imm < len(function.vars):
            yield f"there is no local variable {imm}"
        elif value.type is not function.vars[imm]:
            yield f"local variable {imm} has type {function.vars[imm]}, not {value.type}"
    elif op is ops.MARK:
        for _, var, _ in imm[1]:
            if not 0 <= var < len(function.vars):
                yield f"there is no local variable {var}"
    else:
        yield from _SPECIAL[op.name](result, args, imm)
        if op.effect == "guest" and not any(p.name == "gbase" and p.type is I64 for p in function.params):
            yield "a guest access needs the parameter gbase: i64"


_ARITY: Final = {"bin": 2, "cmp": 2, "un": 1, "cast": 1}
_ARGS: Final = {
    "extract": 1, "sextract": 1, "deposit": 2, "select": 3, "addc": 3, "subb": 3, "fma": 3, "fma_canon": 4, "frint": 1,
    "fpenv_get": 0, "fpenv_set": 1, "shuffle": 2, "vtable": 2, "splat": 1, "getlane": 1, "setlane": 2,
    "hload": 1, "hstore": 2, "load": 1, "store": 2, "cmpxchg": 3, "atomic": 2, "fence": 0, "getvar": 0, "setvar": 1,
    "mark": 0,
    "br": 0, "cbr": 1, "next": 4, "goto": 4, "leave": 0,
}  # fmt: skip
_NO_RESULT: Final = frozenset(
    ("fpenv_set", "hstore", "store", "fence", "setvar", "mark", "br", "cbr", "ret", "next", "goto", "leave")
)


def _is_immediate(kind: str, imm: Any) -> bool:
    """Whether ``imm`` has the Python shape of an immediate of this form."""
    if kind == "":
        return imm is None
    if kind == "type":
        return isinstance(imm, Type)
    if kind in ("int", "rounding"):
        return isinstance(imm, int)
    if kind == "word":
        return isinstance(imm, str)
    if not isinstance(imm, tuple):
        return False
    if kind == "field":
        return len(imm) == 2 and all(isinstance(x, int) for x in imm)
    if kind == "words":
        return len(imm) == 2 and all(isinstance(x, str) for x in imm)
    if kind == "lanes":
        return (
            len(imm) == (4 if imm and imm[0] is ops.FRINT else 3)
            and isinstance(imm[0], ops.OpDef)
            and isinstance(imm[1], Type)
            and (imm[2] is None or isinstance(imm[2], Type))
        )
    if kind == "shuffle":
        return len(imm) == 2 and isinstance(imm[0], Type) and isinstance(imm[1], tuple)
    if kind == "lane":
        return len(imm) == 2 and isinstance(imm[0], Type) and isinstance(imm[1], int)
    if kind == "access":
        return len(imm) == 3 and isinstance(imm[0], bool) and isinstance(imm[1], int) and isinstance(imm[2], str)
    if kind == "mark":
        return (
            len(imm) in (2, 3) and isinstance(imm[0], int)
            and all(isinstance(some, tuple) and all(len(x) == size for x in some) for some, size in zip(imm[1:], (3, 2), strict=False))
        )  # fmt: skip
    return len(imm) == 2 and isinstance(imm[0], str) and (imm[1] is None or isinstance(imm[1], Type))


def _plain(op: ops.OpDef, args: tuple[Value, ...], result: Type, imm: Any) -> Check:
    """Operations with a regular shape."""
    t = args[0].type
    if op.domain != "any" and t.kind != op.domain:
        yield f"works on {op.domain}, not on {t}"
        return
    if any(a.type is not t for a in args):
        yield "operand types differ: " + ", ".join(map(repr, args))
    if op.shape == "cast":
        if imm is not result:
            yield f"casts to {imm} but its result is {result}"
        elif not can_cast(op, t, imm):
            yield f"there is no {op.name} from {t} to {imm}"
    else:
        wanted = I1 if op.shape == "cmp" else t
        if result is not wanted:
            yield f"the result must be {wanted}, not {result}"


def can_cast(op: ops.OpDef, t: Type, to: Type) -> bool:
    """Whether the cast ``op`` exists from ``t`` to ``to``."""
    rule = _CASTS[op.name]
    return rule(t, to)


_CASTS: Final[dict[str, Callable[[Type, Type], bool]]] = {
    "zext": lambda t, to: t.kind == to.kind == "int" and t.bits < to.bits,
    "sext": lambda t, to: t.kind == to.kind == "int" and t.bits < to.bits,
    "trunc": lambda t, to: t.kind == to.kind == "int" and t.bits > to.bits,
    "bitcast": lambda t, to: t.bits == to.bits,
    "sitofp": lambda t, to: t in _WORDS and to in _FLOATS,
    "uitofp": lambda t, to: t in _WORDS and to in _FLOATS,
    "fptosi": lambda t, to: t in _FLOATS and to in _WORDS,
    "fptosi_z": lambda t, to: t in _FLOATS and to in _WORDS,
    "fpext": lambda t, to: t is F32 and to is F64,
    "fptrunc": lambda t, to: t is F64 and to is F32,
}


def _call(inst: Inst, helpers: Mapping[str, Function] | None) -> Check:
    _, result, args, (name, type) = inst
    if (result.type if result is not None else None) is not type:
        yield f"gives {type} but its result is {result!r}"
    if helpers is None:
        return
    helper = helpers.get(name)
    if helper is None:
        yield f"there is no function {name!r}"
        return
    if [a.type for a in args] != [p.type for p in helper.params]:
        yield f"{name!r} takes ({', '.join(p.type.name for p in helper.params)}), not ({', '.join(map(repr, args))})"
    if helper.result is not type:
        yield f"{name!r} gives {helper.result}, not {type}"


def _end(function: Function, inst: Inst) -> Check:
    op, _, args, imm = inst
    if op is ops.RET:
        if [a.type for a in args] != ([] if function.result is None else [function.result]):
            yield f"the function gives {function.result}, not ({', '.join(map(repr, args))})"
        return
    if tuple((p.name, p.type) for p in function.params[:4]) != THREADED_PARAMS or function.result is not None:
        yield "only threaded code, whose parameters are env, ip, base1, gbase, ends like this"
        return
    if args and any(a.type is not I64 for a in args):
        yield f"the record and the pinned values must be i64: {', '.join(map(repr, args))}"
    if args and (args[1].const is not None or args[1].id != 0):
        yield f"the second operand must be %env, not {args[1]!r}"
    if op is ops.NEXT and (imm <= 0 or imm % 8):
        yield f"records are whole 64-bit words; {imm} bytes are not"


def _int(v: Value, what: str = "operand") -> Check:
    if v.type.kind != "int":
        yield f"{what} must be an integer, not {v!r}"


def _same(result: Value, *args: Value) -> Check:
    if any(a.type is not result.type for a in args):
        yield f"types differ: {', '.join(map(repr, (result, *args)))}"


def _field(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    yield from _int(result, "result")
    yield from _same(result, *args)
    pos, length = imm
    if not (pos >= 0 and length > 0 and pos + length <= result.type.bits):
        yield f"bit field [{pos}, +{length}) does not lie in {result.type}"


def _select(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    if args[0].type is not I1:
        yield f"the condition must be i1, not {args[0]!r}"
    yield from _same(result, *args[1:])


def _carry(result: Any, args: tuple[Value, ...], imm: Any) -> Check:
    x, y, carry = args
    yield from _int(x)
    yield from _same(result[0], x, y)
    if carry.type is not I1 or result[1].type is not I1:
        yield f"carries must be i1, not {carry!r} and {result[1]!r}"


def _float(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    if result.type.kind != "float":
        yield f"works on float, not on {result.type}"
    yield from _same(result, *args)


def _frint(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    yield from _float(result, args, imm)
    yield from _rounding(imm)


def _rounding(imm: int) -> Check:
    if imm & ~8 not in range(5):
        yield f"rounding {imm} is not {ops.IMMEDIATES['rounding']}"


def _environment(result: Value | None, args: tuple[Value, ...], imm: Any) -> Check:
    v = result or args[0]
    if v.type is not I32:
        yield f"the control and status word is i32, not {v!r}"


def _lane(vector: Type, lane: Type) -> Check:
    if vector.kind != "vec" or lane not in _LANE_TYPES:
        yield f"there are no {lane} lanes in {vector}"


def _lanes(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    op, lane, to = imm[:3]
    if not op.lanes:
        yield f"{op.name} is not a lane operation"
        return
    arity = _ARITY.get(op.shape, _ARGS.get(op.name))
    if len(args) != arity:
        yield f"{op.name} takes {arity} operands, not {len(args)}"
        return
    t = args[0].type
    yield from _lane(t, lane)
    if any(a.type is not t for a in args):
        yield f"operand types differ: {', '.join(map(repr, args))}"
    if lane.kind != op.domain or (op is ops.BSWAP and lane.bits < 16):
        yield f"{op.name} does not work on {lane} lanes"
    if op.shape == "cast":
        if to is None or not can_cast(op, lane, to) or to not in _LANE_TYPES:
            yield f"there is no {op.name} from {lane} to {to} lanes"
        elif result.type.kind != "vec" or result.type.bits != t.bits // lane.bits * to.bits:
            yield f"{t.bits // lane.bits} lanes of {to} do not make a {result.type}"
    elif to is not None:
        yield f"{op.name} has no result lane type"
    elif result.type is not t:
        yield f"the result must be {t}, not {result.type}"
    if op is ops.FRINT:
        yield from _rounding(imm[3])


def _shuffle(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    lane, indexes = imm
    yield from _same(result, *args)
    yield from _lane(result.type, lane)
    n = result.type.bits // lane.bits
    if len(indexes) != n or not all(isinstance(i, int) and 0 <= i < 2 * n for i in indexes):
        yield f"needs {n} indexes below {2 * n}, not {list(indexes)}"


def _vtable(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    yield from _same(result, args[1])
    for v in args:
        if v.type.kind != "vec":
            yield f"works on vec, not on {v!r}"


def _splat(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    if imm is not result.type:
        yield f"makes {imm} but its result is {result!r}"
    yield from _lane(result.type, args[0].type)


def _one_lane(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    lane, index = imm
    vector, scalar = (args[0], result) if len(args) == 1 else args
    yield from _lane(vector.type, lane)
    if not 0 <= index < vector.type.bits // lane.bits:
        yield f"{vector.type} has {vector.type.bits // lane.bits} {lane} lanes; there is no lane {index}"
    if scalar.type is not lane:
        yield f"the scalar must be {lane}, not {scalar!r}"
    if len(args) == 2:
        yield from _same(result, vector)


def _address(v: Value) -> Check:
    if v.type is not I64:
        yield f"an address is i64, not {v!r}"


def _host(result: Value | None, args: tuple[Value, ...], imm: Any) -> Check:
    yield from _address(args[0])


def _guest(result: Value | None, args: tuple[Value, ...], imm: Any) -> Check:
    _, align, order = imm
    value = result or args[1]
    yield from _address(args[0])
    if value.type is I1:
        yield "guest memory holds bytes, not i1"
    if align <= 0 or align & (align - 1):
        yield f"alignment {align} is not a power of two"
    if order not in (ops.LOAD_ORDERS if result is not None else ops.STORE_ORDERS):
        yield f"no ordering {order!r} of this access"
    if order and value.type.kind != "int":
        yield f"an atomic access moves an integer, not {value!r}"


def _cmpxchg(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    yield from _address(args[0])
    yield from _int(result, "result")
    yield from _same(result, *args[1:])
    if result.type is I1:
        yield "guest memory holds bytes, not i1"


def _atomic(result: Value, args: tuple[Value, ...], imm: Any) -> Check:
    if imm not in ops.RMW:
        yield f"no atomic operation {imm!r}"
    yield from _cmpxchg(result, args, imm)


def _fence(result: None, args: tuple[Value, ...], imm: Any) -> Check:
    if imm not in ops.FENCE_ORDERS:
        yield f"no fence {imm!r}"


def _branch(result: None, args: tuple[Value, ...], imm: Any) -> Check:
    if args and args[0].type is not I1:
        yield f"the condition must be i1, not {args[0]!r}"


_SPECIAL: Final[dict[str, Callable[[Any, tuple[Value, ...], Any], Check]]] = {
    "extract": _field, "sextract": _field, "deposit": _field, "select": _select, "addc": _carry, "subb": _carry,
    "fma": _float, "fma_canon": _float, "frint": _frint, "fpenv_get": _environment, "fpenv_set": _environment,
    "lanes": _lanes, "shuffle": _shuffle, "vtable": _vtable, "splat": _splat,
    "getlane": _one_lane, "setlane": _one_lane, "hload": _host, "hstore": _host, "load": _guest, "store": _guest,
    "cmpxchg": _cmpxchg, "atomic": _atomic, "fence": _fence, "br": _branch, "cbr": _branch,
}  # fmt: skip


__all__ = ["Problem", "VerifyError", "can_cast", "problems", "verify"]
