"""f80 operations (semantics-alu.md 8.2, 8.3): native functions emitted from the text of ``pyqemu.softfloat``.

A meaning calls helper functions of the handler's module, named ``fx_OPERATION``; ``helper`` emits them when handlers are compiled.
Rounding and precision are FPCR's, flags go to FPSR.  Every operation runs inside ``environment``: an unmasked flag raises exc_fp and
nothing is written (flag ``t``; handlers without it are for programs that mask all exceptions).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.softfloat import EQUAL, F32, F64, F80, LESS, NAN_RULES, UNORDERED, Env, Format, f80, flags_to_x87
from pyqemu.softfloat.emit import STATUS_FLAGS, STATUS_PRECISION, STATUS_ROUNDING, Module
from pyqemu.tcg_ir import I1, I32, I64, I128, Builder, Function, Type, Value

from ..exceptions import FP, raise_if
from .registry import I, Meaning, X, alop, define

_ROUNDING: Final = (0, 2, 3, 1)  # FPCR.rc -> softfloat's Rounding
_TO_ZERO: Final = 1
_PRECISION: Final = (24, 64, 53, 64)  # FPCR.pc -> bits of the significand
_FLAGS: Final = [(n, flags_to_x87(1 << n).bit_length() - 1) for n in range(32) if flags_to_x87(1 << n)]
_BIAS: Final = 16383
_FORMATS: Final[dict[str, Format]] = {"s": F32, "d": F64, "x": F80}

# ---- helper functions ----

_emitted: Final[dict[str, Function]] = {}


def helper(name: str) -> Function:
    """The IR of a helper function; raises ``KeyError`` for a name that no operation uses."""
    found = _emitted.get(name)
    if found is None:
        _emit(name)
        found = _emitted[name]
    return found


def _emit(name: str) -> None:
    """Emit operation ``fx_WHAT``: a name of ``Ops``, ``A_to_B``.  Functions that it calls get names that begin with its own."""
    prefix, _, what = name.partition("_")
    if prefix != "fx" or not what:
        raise KeyError(f"there is no helper function {name!r}")
    module = Module(Env(nan=NAN_RULES["e2k"]), prefix=f"{name}.")
    source, to, result = what.partition("_to_")
    if not to:
        if not hasattr(f80, what):
            raise KeyError(f"there is no helper function {name!r}")
        (symbol,) = module.arithmetic(F80, (what,))
    elif source[0] == "i":
        symbol = module.from_int(_FORMATS[result], int(source[1:]))
    elif result[0] == "i":
        symbol = module.to_int(_FORMATS[source], int(result[1:]))
    else:
        symbol = module.convert(_FORMATS[source], _FORMATS[result])
    for emitted in module.functions.values():
        _emitted[emitted.name] = emitted
    _emitted[name] = module.functions[symbol]


def _status(b: Builder) -> Value:
    assert b.layout is not None
    return b.add(b.param("env"), b.layout["fx_status"])


def _call(b: Builder, what: str, args: tuple[Value, ...], type: Type = I128) -> Value:
    result = b.call(f"fx_{what}", [_status(b), *args], type)
    assert result is not None
    return result


# ---- the environment ----


def _choose(b: Builder, index: Value, table: tuple[int, ...]) -> Value:
    """``table[index]`` for entries of one byte."""
    packed = sum(entry << 8 * i for i, entry in enumerate(table))
    return b.and_(b.lshr(b.const(I32, packed), b.shl(index, 3)), 0xFF)


def _set_rounding(b: Builder, mode: Value) -> None:
    b.hstore(_status(b), STATUS_ROUNDING, mode)


def environment(b: Builder, meaning: Meaning, args: list[object], traps: bool) -> Value:
    """What the meaning gives under FPCR; FPSR collects its flags."""
    fpcr = b.get("fpcr")
    b.hstore(_status(b), STATUS_FLAGS, b.const(I32, 0))
    _set_rounding(b, _choose(b, b.extract(fpcr, 10, 2), _ROUNDING))
    b.hstore(_status(b), STATUS_PRECISION, _choose(b, b.extract(fpcr, 8, 2), _PRECISION))
    value = meaning.fn(b, *args)
    raised = b.hload(I32, _status(b), STATUS_FLAGS)
    flags = b.const(I32, 0)
    for ours, theirs in _FLAGS:
        flags = b.or_(flags, b.shl(b.and_(b.lshr(raised, ours), 1), theirs))
    flags = b.or_(b.get("fpsr"), flags)
    b.set("fpsr", flags)
    if traps:
        fresh = b.const(I32, 0)
        for ours, theirs in _FLAGS:
            fresh = b.or_(fresh, b.shl(b.and_(b.lshr(raised, ours), 1), theirs))
        unmasked = b.ne(b.and_(b.and_(fresh, b.not_(fpcr)), 0x3F), 0)
        with b.if_(unmasked):
            b.set("fpsr", b.or_(flags, 0x8080))  # es, b
        raise_if(b, unmasked, FP)
    return value


# ---- operands ----


def _widen(b: Builder, value: Value, kind: str) -> Value:
    """An operand of table kind s, d or x as f80; a narrower kind than the register's is its low part."""
    if kind == "x":
        return value
    if kind == "s" and value.type is not I32:
        value = b.trunc(value, I32)
    return _call(b, f"{kind}_to_x", (b.zext(value, I64) if value.type is I32 else value,))


def _narrow(b: Builder, value: Value, kind: str) -> Value:
    """An f80 result as kind s, d or x, with a second rounding."""
    if kind == "x":
        return value
    result = _call(b, f"x_to_{kind}", (value,), I64)
    return b.trunc(result, I32) if kind == "s" else result


def _facet(kind: str) -> str:
    return "X" if kind == "x" else "I"


# ---- arithmetic ----


def _arithmetic(operation: str, s2: str, d: str) -> Callable[..., Value]:
    """s1 is f80, s2 is widened, the result narrowed."""

    def compute(b: Builder, x: Value, y: Value) -> Value:
        y = _widen(b, y, s2)
        if operation == "rsub":
            return _narrow(b, _call(b, "sub", (y, x)), d)
        return _narrow(b, _call(b, operation, (x, y)), d)

    return compute


def _divide_second_step(s1: str, d: str) -> Callable[..., Value]:
    """fxdivt: s1, of the kind that the first suffix names, by the f80 s2."""
    return lambda b, x, y: _narrow(b, _call(b, "div", (_widen(b, x, s1), y)), d)


def _register_arithmetic() -> None:
    for operation in ("add", "sub", "mul", "div", "rsub"):
        for suffix in ("ss", "dd", "sx", "dx", "xx", "xd", "xs"):
            if operation == "rsub" and suffix[0] == "x":
                continue
            s2, d = suffix[0], suffix[1]
            define(f"fx{operation}{suffix}", _arithmetic(operation, s2, d), ("X", _facet(s2)), _facet(d), x87=True)
    for suffix in ("ss", "dd", "sx", "dx"):
        s1, d = suffix[0], suffix[1]
        define(f"fxdivt{suffix}", _divide_second_step(s1, d), ("I", "X"), _facet(d), x87=True)


_register_arithmetic()


@alop("fxsqrti{sx,dx}", x87=True)
def first_root_step(b: Builder, s2: I) -> X:
    return _widen(b, s2, "s" if s2.type is I32 else "d")


def _root(kind: str) -> Callable[..., Value]:
    """fxsqrtt: the root of the original operand; what the step before it made is not looked at."""
    return lambda b, s1, s2: _call(b, "sqrt", (_widen(b, s1, kind),))


for _kind in "sdx":
    define(f"fxsqrtt{_kind}x", _root(_kind), ("X" if _kind == "x" else "I", "X"), "X", x87=True)


@alop("fxscalesx", x87=True)
def scale(b: Builder, s1: X, s2: I) -> X:
    """s1 times 2**s2, which is first made a number of the format."""
    p = b.sext(s2, I64)

    def wide(sign_and_exponent: Value, significand: Value) -> Value:
        return b.or_(b.shl(b.zext(sign_and_exponent, I128), 64), b.zext(significand, I128))

    one = b.const(I64, 1 << 63)
    zero = b.const(I64, 0)
    infinity = wide(b.const(I64, 0x7FFF), one)
    normal = wide(b.add(p, _BIAS), one)
    denormal = wide(zero, b.shl(b.const(I64, 1), b.add(p, _BIAS + 62)))
    tiny = wide(zero, b.zext(b.eq(p, -_BIAS - 63), I64))
    factor = b.select(b.sgt(p, -_BIAS - 63), denormal, tiny)
    factor = b.select(b.sgt(p, -_BIAS), normal, factor)
    factor = b.select(b.sgt(p, _BIAS), infinity, factor)
    return _call(b, "mul", (s1, factor))


# ---- compares: relation -> answers for which it holds, whether a quiet NaN is invalid, negated ----

_RELATIONS: Final[dict[str, tuple[tuple[int, ...], bool, bool]]] = {
    "eq": ((EQUAL,), False, False), "lt": ((LESS,), True, False), "le": ((LESS, EQUAL), True, False), "uod": ((UNORDERED,), False, False),
    "neq": ((EQUAL,), False, True), "nlt": ((LESS,), True, True), "nle": ((LESS, EQUAL), True, True), "od": ((UNORDERED,), False, True),
}  # fmt: skip
_FLAG_WORD: Final = {LESS: 0x01, EQUAL: 0x40, UNORDERED: 0x45}


def _answer(b: Builder, x: Value, y: Value, kind: str, signalling: bool) -> Value:
    """LESS, EQUAL, GREATER or UNORDERED, in the low 32 bits."""
    return b.trunc(_call(b, "compare" if signalling else "compare_quiet", (x, _widen(b, y, kind))), I32)


def _compare(relation: str, kind: str) -> Callable[..., Value]:
    answers, signalling, negate = _RELATIONS[relation]

    def compare(b: Builder, x: Value, y: Value) -> Value:
        answer = _answer(b, x, y, kind, signalling)
        truth = b.const(I1, 0)
        for wanted in answers:
            truth = b.or_(truth, b.eq(answer, wanted))
        return b.not_(truth) if negate else truth

    return compare


def _compare_flags(signalling: bool, kind: str) -> Callable[..., Value]:
    def compare(b: Builder, x: Value, y: Value) -> Value:
        answer = _answer(b, x, y, kind, signalling)
        word = b.const(I32, 0)
        for wanted, flags in _FLAG_WORD.items():
            word = b.select(b.eq(answer, wanted), b.const(I32, flags), word)
        return word

    return compare


for _kind in "sdx":
    for _relation in _RELATIONS:
        define(f"fxcmp{_relation}{_kind}b", _compare(_relation, _kind), ("X", _facet(_kind)), "P", x87=True)
    for _name, _signalling in (("od", True), ("ud", False)):
        define(f"fxcmp{_name}{_kind}f", _compare_flags(_signalling, _kind), ("X", _facet(_kind)), "I", x87=True)

# ---- conversions ----


@alop("istofx", x87=True)
def istofx(b: Builder, s2: I) -> X:
    return _call(b, "i32_to_x", (b.sext(s2, I64),))


@alop("idtofx", x87=True)
def idtofx(b: Builder, s2: I) -> X:
    return _call(b, "i64_to_x", (s2,))


@alop("fstofx fdtofx", x87=True)
def ftofx(b: Builder, s2: I) -> X:
    return _widen(b, s2, "s" if s2.type is I32 else "d")


@alop("fxtofs", x87=True)
def fxtofs(b: Builder, s2: X) -> I:
    return _narrow(b, s2, "s")


@alop("fxtofd", x87=True)
def fxtofd(b: Builder, s2: X) -> I:
    return _narrow(b, s2, "d")


def _to_integer(bits: int, toward_zero: bool) -> Callable[..., Value]:
    def convert(b: Builder, s2: Value) -> Value:
        if toward_zero:
            _set_rounding(b, b.const(I32, _TO_ZERO))
        result = _call(b, f"x_to_i{bits}", (s2,), I64)
        return b.trunc(result, I32) if bits == 32 else result

    return convert


for _name, _bits, _zero in (("is", 32, False), ("id", 64, False), ("istr", 32, True), ("idtr", 64, True)):
    define(f"fxto{_name}", _to_integer(_bits, _zero), ("X",), "I", x87=True)

__all__ = ["environment", "helper"]
