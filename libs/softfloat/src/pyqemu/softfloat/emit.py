"""The same arithmetic as ``tcg_ir`` functions, for guests that call it from compiled code.

There is one description: the Python functions of this package.  This module reads their text and translates it, so
the compiled arithmetic cannot drift from the interpreted one.  It understands the subset those functions are
written in: ints, bools and tuples, ``if``, ``return``, assignments, calls of functions of the same kind (inlined, or
compiled once and called if listed in ``OUTLINED``).  Whatever is known when a function is emitted (the format, the
guest's NaN rule and most of its environment) is evaluated here and costs nothing at run time.  An int becomes one
64-bit word, or a 128-bit one for f80, f128 and where the description needs it; :mod:`pyqemu.softfloat._prim` holds the
steps that are emitted in another way than they are computed in Python.

An emitted function takes the address of a *status block* and raw bits, and returns raw bits.  The block is three
little-endian 32-bit words: sticky flags (:data:`STATUS_FLAGS`), rounding mode, x87 precision.

Needs the package ``pyqemu-tcg-ir`` (extra ``native``); nothing else here imports it.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import FunctionType, MethodType
from typing import Any, Final

from pyqemu.softfloat import _prim
from pyqemu.softfloat._env import Env
from pyqemu.softfloat._formats import Format
from pyqemu.softfloat._ops import float_to_float, float_to_int, int_to_float, ops
from pyqemu.tcg_ir import I1, I32, I64, I128, Builder, Function, Type, Value, Var

STATUS_FLAGS: Final = 0
STATUS_ROUNDING: Final = 4
STATUS_PRECISION: Final = 8
STATUS_SIZE: Final = 12
_DYNAMIC: Final = {"rounding": STATUS_ROUNDING, "precision": STATUS_PRECISION}

OUTLINED: Final = frozenset({"round_general", "add_special", "mul_special", "nan1", "nan2", "nan3", "nan"})
"""Functions that are compiled once per use of different known arguments, and called."""


class EmitError(Exception):
    """Text outside the subset; says which construct in which function."""


@dataclass(frozen=True, slots=True)
class Known:
    """A Python object known at emission."""

    value: Any


@dataclass(frozen=True, slots=True)
class Run:
    """A value of the run: an i1 or a word.  ``raw``: a bit pattern that may use the top bit, so shifts are logical."""

    value: Value
    raw: bool = False


Binding = Known | Run | tuple[Any, ...]
Names = dict[tuple[int, str], Binding]


class _EnvRef:
    """Stands for the run's Env."""


_ENV: Final = Known(_EnvRef())
_trees: dict[Any, ast.FunctionDef] = {}


def _tree(fn: FunctionType) -> ast.FunctionDef:
    code = fn.__code__
    if code not in _trees:
        node = ast.parse(textwrap.dedent(inspect.getsource(fn))).body[0]
        if not isinstance(node, ast.FunctionDef):
            raise EmitError(f"{fn.__qualname__} is not a plain function")
        _trees[code] = node
    return _trees[code]


@dataclass(slots=True)
class Module:
    """IR functions by symbol name, emitted for one guest configuration."""

    template: Env = field(default_factory=Env)
    """Everything of the environment except rounding, precision and flags is taken from here and fixed."""
    functions: dict[str, Function] = field(default_factory=dict)
    _outlined: dict[tuple[Any, ...], str] = field(default_factory=dict)

    def add(self, name: str, call: Callable[..., object], operands: int, word: Type = I64) -> Function:
        """Emit ``call(env, operands...)`` as the function ``name``."""
        params = [("status", I64), *((f"x{i}", word) for i in range(operands))]
        return self._emit(name, call, [_ENV, *([None] * operands)], params, word)

    def arithmetic(self, fmt: Format, names: Sequence[str] = ("add", "sub", "mul", "div", "sqrt")) -> list[str]:
        """Emit operations of a format (attributes of :class:`Ops`) as ``f64_add`` and so on; the symbol names.

        Predicates return 0 or 1, ``compare`` a signed word.  Not there: remainders, f80 and f128 ``muladd``.
        """
        out = []
        for op in names:
            symbol = f"{fmt.name}_{op}"
            fn = getattr(ops(fmt), op)
            parameters = inspect.signature(fn).parameters.values()
            operands = sum(p.default is p.empty for p in parameters) - 1
            if op == "muladd" and fmt.precision > 53:
                raise EmitError(f"{symbol}: the product does not fit a 128-bit word")
            wide = fmt.width > 64 or (op == "muladd" and fmt.precision > 24)
            self.add(symbol, fn, operands, I128 if wide else I64)
            out.append(symbol)
        return out

    def convert(self, src: Format, dst: Format) -> str:
        """Emit a conversion between formats, as ``f64_to_f80``."""
        symbol = f"{src.name}_to_{dst.name}"
        self.add(symbol, float_to_float(src, dst), 1, I128 if max(src.width, dst.width) > 64 else I64)
        return symbol

    def to_int(self, fmt: Format, bits: int, signed: bool = True) -> str:
        """Emit a conversion to an integer of at most 64 bits; the result is sign- or zero-extended to the word."""
        if bits > 64:
            raise EmitError(f"{fmt.name} to {bits}-bit integers: the result does not fit")
        symbol = f"{fmt.name}_to_{'i' if signed else 'ui'}{bits}"
        wide = fmt.width > 64 or bits > 32
        self.add(symbol, float_to_int(fmt, bits, signed), 1, I128 if wide else I64)
        return symbol

    def from_int(self, fmt: Format, bits: int, signed: bool = True) -> str:
        """Emit a conversion from an integer of at most 64 bits."""
        if bits > 64:
            raise EmitError(f"{bits}-bit integers to {fmt.name}: the operand does not fit")
        symbol = f"{'i' if signed else 'ui'}{bits}_to_{fmt.name}"
        wide = fmt.width > 64 or bits > 32
        self.add(symbol, int_to_float(fmt, bits, signed), 1, I128 if wide else I64)
        return symbol

    def _emit(
        self, name: str, call: Callable[..., object], args: Sequence[Binding | None], params: Any, word: Type
    ) -> Function:
        function = Function(name, params, word)
        b = Builder(function)
        translator = _Translator(self, b, word)
        rest = iter(function.params[1:])
        bound = [Run(next(rest), True) if a is None else a for a in args]
        result = translator.inline(call, bound, {})
        b.ret(translator.word_value(result))
        self.functions[name] = function
        return function

    def outline(self, fn: FunctionType, args: Sequence[Binding], word: Type) -> tuple[str, list[Value]]:
        """The symbol of a function for these known arguments, and the values to pass for the others."""
        key = [id(fn), word]
        pattern: list[Binding | None] = []
        values: list[Value] = []
        raw = []
        for a in args:
            if isinstance(a, Run):
                pattern.append(None)
                raw.append(a)
            elif isinstance(a, Known):
                pattern.append(a)
                key.append(a.value if isinstance(a.value, int) else id(a.value))
            else:
                raise EmitError(f"{fn.__qualname__}: a tuple as argument of an outlined function")
            key.append(a is None or isinstance(a, Run))
        values = [a.value for a in raw]
        full = tuple(key)
        if full not in self._outlined:
            symbol = f"sf{len(self._outlined)}_{fn.__name__}"
            self._outlined[full] = symbol
            params = [("status", I64), *((f"x{i}", v.type) for i, v in enumerate(values))]
            self._emit(symbol, fn, pattern, params, word)
        return self._outlined[full], values


class _Translator:
    """Translates one function and what it inlines."""

    def __init__(self, module: Module, b: Builder, word: Type) -> None:
        self.module = module
        self.b = b
        self.word = word
        self.names: Names = {}
        self.scopes: list[int] = []
        self.next_scope = 0
        self.fn: FunctionType | None = None
        self.returns: list[tuple[Any, Names]] = []
        self.live = True

    # -- values ---------------------------------------------------------------------------------

    def fail(self, what: str) -> EmitError:
        return EmitError(f"{self.fn.__qualname__ if self.fn else '?'}: {what}")

    def word_value(self, x: Binding) -> Value:
        """An int (or bool) as a word."""
        if isinstance(x, Known) and isinstance(x.value, int):
            return self.b.const(self.word, int(x.value))
        if isinstance(x, Run):
            if x.value.type is self.word:
                return x.value
            if x.value.type.bits < self.word.bits:
                return self.b.zext(x.value, self.word)
        raise self.fail(f"not an int: {x!r}")

    def truth(self, x: Binding) -> bool | Value:
        if isinstance(x, Known):
            return bool(x.value)
        if isinstance(x, Run):
            return x.value if x.value.type is I1 else self.b.ne(x.value, 0)
        return bool(x)

    def merge(self, arms: list[tuple[Any, Names]]) -> None:
        """Continue in a new block that all arms go to."""
        b = self.b
        if len(arms) == 1:
            b.enter(arms[0][0])
            self.names = arms[0][1]
            return
        merged: Names = {}
        first = arms[0][1]
        for key in first:
            if key[0] not in self.scopes or not all(key in names for _, names in arms):
                continue
            try:
                merged[key] = self.unify([(block, names[key]) for block, names in arms])
            except EmitError:
                continue  # objects that differ between the arms: a later use is an unknown name
        join = b.new_block()
        for block, _ in arms:
            b.enter(block)
            b.br(join)
        b.enter(join)
        self.names = {key: self.settle(x) for key, x in merged.items()}

    def unify(self, choices: list[tuple[Any, Binding]]) -> Any:
        xs = [x for _, x in choices]
        head = xs[0]
        if all(x is head for x in xs):
            return head
        if isinstance(head, tuple):
            if not all(isinstance(x, tuple) and len(x) == len(head) for x in xs):
                raise self.fail("tuples of different lengths meet")
            return tuple(self.unify([(blk, x[i]) for blk, x in choices]) for i in range(len(head)))  # type: ignore[index]
        if all(isinstance(x, Known) for x in xs):
            if all(x.value is head.value or (type(x.value) is type(head.value) and x.value == head.value) for x in xs):  # type: ignore[union-attr]
                return head
        kinds = set()
        for x in xs:
            if isinstance(x, Run):
                kinds.add(x.value.type is I1)
            elif isinstance(x, Known) and isinstance(x.value, int):
                kinds.add(isinstance(x.value, bool))
            else:
                raise self.fail("objects meet")
        type_ = I1 if kinds == {True} else self.word
        b = self.b
        var = Var(b, len(b.function.vars), type_)
        b.function.vars.append(type_)
        raw = False
        for block, x in choices:
            b.enter(block)
            if type_ is I1:
                truth = self.truth(x)
                var.set(b.const(I1, int(truth)) if isinstance(truth, bool) else truth)
            else:
                var.set(self.word_value(x))
            raw = raw or (isinstance(x, Run) and x.raw)
        return var, raw

    def settle(self, x: Any) -> Binding:
        if isinstance(x, tuple):
            if len(x) == 2 and isinstance(x[0], Var):
                return Run(x[0].get(), x[1])
            return tuple(self.settle(y) for y in x)
        assert isinstance(x, Known | Run)
        return x

    # -- functions ------------------------------------------------------------------------------

    def inline(self, call: Callable[..., object], args: Sequence[Binding], keywords: dict[str, Binding]) -> Binding:
        if isinstance(call, MethodType):
            args = [Known(call.__self__), *args]
            call = call.__func__
        if not isinstance(call, FunctionType):
            raise self.fail(f"call of {call!r}")
        node = _tree(call)
        scope = self.next_scope
        self.next_scope += 1
        saved = self.fn, self.returns, self.live
        self.scopes.append(scope)
        self.fn, self.returns, self.live = call, [], True
        names = [a.arg for a in node.args.args]
        bound: dict[str, Binding] = {}
        if node.args.vararg is not None:
            bound[node.args.vararg.arg] = tuple(args[len(names) :])
        defaults = call.__defaults__ or ()
        for name, value in zip(names[len(names) - len(defaults) :], defaults, strict=True):
            bound[name] = Known(value)
        bound.update(zip(names, args, strict=False))
        bound.update(keywords)
        for name in names:
            if name not in bound:
                raise self.fail(f"missing argument {name}")
        for name, x in bound.items():
            self.names[scope, name] = x
        self.block(node.body)
        if self.live:
            self.leave(Known(None))
        returns = self.returns
        self.merge(returns)
        result = self.names[scope, "return"]
        self.scopes.pop()
        self.fn, self.returns, self.live = saved
        return result

    def leave(self, value: Binding) -> None:
        names = dict(self.names)
        names[self.scopes[-1], "return"] = value
        self.returns.append((self.b.block, names))
        self.live = False

    def lookup(self, name: str) -> Binding:
        key = self.scopes[-1], name
        if key in self.names:
            return self.names[key]
        fn = self.fn
        assert fn is not None
        if name in fn.__code__.co_freevars and fn.__closure__ is not None:
            return Known(fn.__closure__[fn.__code__.co_freevars.index(name)].cell_contents)
        if name in fn.__globals__:
            return Known(fn.__globals__[name])
        if hasattr(builtins, name):
            return Known(getattr(builtins, name))
        raise self.fail(f"unknown name {name}")

    # -- statements -----------------------------------------------------------------------------

    def block(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            if not self.live:
                return
            self.statement(statement)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, ast.Return):
            self.leave(self.expr(node.value) if node.value else Known(None))
        elif isinstance(node, ast.If):
            self.branch(node)
        elif isinstance(node, ast.Assign):
            value = self.expr(node.value)
            for target in node.targets:
                self.assign(target, value)
        elif isinstance(node, ast.AugAssign):
            if isinstance(node.target, ast.Attribute):
                self.raise_flags(node)
            else:
                assert isinstance(node.target, ast.Name)
                self.assign(node.target, self.binary(node.op, self.lookup(node.target.id), self.expr(node.value)))
        elif isinstance(node, ast.Expr):
            self.expr(node.value)
        else:
            raise self.fail(f"statement {type(node).__name__}, line {node.lineno}")

    def assign(self, target: ast.expr, value: Binding) -> None:
        if isinstance(target, ast.Name):
            self.names[self.scopes[-1], target.id] = value
        elif isinstance(target, ast.Tuple):
            items = tuple(map(Known, value.value)) if isinstance(value, Known) else value
            if not isinstance(items, tuple) or len(items) != len(target.elts):
                raise self.fail(f"unpacking in line {target.lineno}")
            for part, item in zip(target.elts, items, strict=True):
                self.assign(part, item)
        else:
            raise self.fail(f"assignment to {type(target).__name__}")

    def raise_flags(self, node: ast.AugAssign) -> None:
        target = node.target
        assert isinstance(target, ast.Attribute)
        if self.expr(target.value) is not _ENV or target.attr != "flags" or not isinstance(node.op, ast.BitOr):
            raise self.fail(f"assignment in line {node.lineno}")
        flags = self.expr(node.value)
        if isinstance(flags, Known) and not flags.value:
            return
        b = self.b
        status = b.param("status")
        old = b.hload(I32, status, STATUS_FLAGS)
        new = b.const(I32, flags.value) if isinstance(flags, Known) else b.trunc(self.word_value(flags), I32)
        b.hstore(status, STATUS_FLAGS, b.or_(old, new))

    def branch(self, node: ast.If) -> None:
        condition = self.truth(self.expr(node.test))
        if isinstance(condition, bool):
            self.block(node.body if condition else node.orelse)
            return
        self.arms(condition, lambda: self.block(node.body), lambda: self.block(node.orelse))

    def arms(self, condition: Value, then: Callable[[], None], other: Callable[[], None]) -> None:
        b = self.b
        first, second = b.new_block(), b.new_block()
        b.cbr(condition, first, second)
        before = self.names
        ends: list[tuple[Any, Names]] = []
        for block, run in ((first, then), (second, other)):
            b.enter(block)
            self.names, self.live = dict(before), True
            run()
            if self.live:
                ends.append((b.block, self.names))
        self.live = bool(ends)
        if ends:
            self.merge(ends)

    # -- expressions ----------------------------------------------------------------------------

    def expr(self, node: ast.expr) -> Binding:
        method = getattr(self, f"expr_{type(node).__name__}", None)
        if method is None:
            raise self.fail(f"expression {type(node).__name__}, line {node.lineno}")
        result: Binding = method(node)
        return result

    def expr_Constant(self, node: ast.Constant) -> Binding:
        return Known(node.value)

    def expr_Name(self, node: ast.Name) -> Binding:
        return self.lookup(node.id)

    def expr_Tuple(self, node: ast.Tuple) -> Binding:
        return tuple(self.expr(e) for e in node.elts)

    def expr_Attribute(self, node: ast.Attribute) -> Binding:
        base = self.expr(node.value)
        if base is _ENV:
            if node.attr in _DYNAMIC:
                b = self.b
                return Run(b.zext(b.hload(I32, b.param("status"), _DYNAMIC[node.attr]), self.word))
            if node.attr == "flags":
                raise self.fail("reading flags")
            return Known(getattr(self.module.template, node.attr))
        if isinstance(base, Known):
            return Known(getattr(base.value, node.attr))
        raise self.fail(f"attribute {node.attr}")

    def expr_Subscript(self, node: ast.Subscript) -> Binding:
        base, index = self.expr(node.value), self.expr(node.slice)
        if not isinstance(index, Known):
            raise self.fail("index that is not known")
        if isinstance(base, tuple):
            item: Binding = base[index.value]
            return item
        if isinstance(base, Known):
            return Known(base.value[index.value])
        raise self.fail("subscript")

    def expr_UnaryOp(self, node: ast.UnaryOp) -> Binding:
        x = self.expr(node.operand)
        if isinstance(node.op, ast.Not):
            truth = self.truth(x)
            return Known(not truth) if isinstance(truth, bool) else Run(self.b.xor(truth, 1))
        if isinstance(node.op, ast.USub):
            return Known(-x.value) if isinstance(x, Known) else Run(self.b.neg(self.word_value(x)))
        raise self.fail("unary operator")

    def expr_BinOp(self, node: ast.BinOp) -> Binding:
        return self.binary(node.op, self.expr(node.left), self.expr(node.right))

    def binary(self, op: ast.operator, x: Binding, y: Binding) -> Binding:
        if isinstance(x, Known) and isinstance(y, Known):
            return Known(_PYTHON[type(op)](x.value, y.value))
        b = self.b
        raw = (isinstance(x, Run) and x.raw) or (isinstance(y, Run) and y.raw)
        if isinstance(op, ast.BitAnd):
            masked = any(isinstance(z, Known) and 0 <= z.value < 1 << (self.word.bits - 1) for z in (x, y))
            return Run(b.and_(self.word_value(x), self.word_value(y)), raw and not masked)
        if isinstance(op, ast.RShift):
            shift = b.lshr if raw else b.ashr
            return Run(shift(self.word_value(x), self.word_value(y)))
        verbs = {ast.Add: b.add, ast.Sub: b.sub, ast.Mult: b.mul, ast.BitOr: b.or_, ast.BitXor: b.xor, ast.LShift: b.shl}
        if type(op) not in verbs:
            raise self.fail(f"operator {type(op).__name__}")
        return Run(verbs[type(op)](self.word_value(x), self.word_value(y)), raw)

    def expr_BoolOp(self, node: ast.BoolOp) -> Binding:
        stop = isinstance(node.op, ast.Or)
        result: Value | None = None
        for part in node.values:  # no operand has effects, so all may be evaluated
            truth = self.truth(self.expr(part))
            if isinstance(truth, bool):
                if truth == stop:
                    return Known(stop)
                continue
            result = truth if result is None else (self.b.or_ if stop else self.b.and_)(result, truth)
        return Known(not stop) if result is None else Run(result)

    def expr_Compare(self, node: ast.Compare) -> Binding:
        left = self.expr(node.left)
        result: Value | None = None
        for op, right_node in zip(node.ops, node.comparators, strict=True):
            right = self.expr(right_node)
            truth = self.compare(op, left, right)
            left = right
            if isinstance(truth, bool):
                if not truth:
                    return Known(False)
                continue
            result = truth if result is None else self.b.and_(result, truth)
        return Known(True) if result is None else Run(result)

    def compare(self, op: ast.cmpop, x: Binding, y: Binding) -> bool | Value:
        b = self.b
        if isinstance(op, ast.In):
            items = tuple(map(Known, y.value)) if isinstance(y, Known) else y
            assert isinstance(items, tuple)
            found: bool | Value = False
            for item in items:
                truth = self.compare(ast.Eq(), x, item)
                if truth is True:
                    return True
                if truth is not False:
                    found = truth if isinstance(found, bool) else b.or_(found, truth)
            return found
        if isinstance(x, Known) and isinstance(y, Known):
            return bool(_PYTHON[type(op)](x.value, y.value))
        if isinstance(op, ast.Is | ast.IsNot) and (isinstance(x, Known) or isinstance(y, Known)):
            return isinstance(op, ast.IsNot)  # a run-time int is no object that is known
        verbs = {ast.Eq: b.eq, ast.NotEq: b.ne, ast.Lt: b.slt, ast.LtE: b.sle, ast.Gt: b.sgt, ast.GtE: b.sge}
        if type(op) not in verbs:
            raise self.fail(f"comparison {type(op).__name__}")
        return verbs[type(op)](self.word_value(x), self.word_value(y))

    def expr_IfExp(self, node: ast.IfExp) -> Binding:
        condition = self.truth(self.expr(node.test))
        if isinstance(condition, bool):
            return self.expr(node.body if condition else node.orelse)
        key = self.scopes[-1], f"if expression {node.lineno}.{node.col_offset}"

        def arm(part: ast.expr) -> Callable[[], None]:
            def run() -> None:
                self.names[key] = self.expr(part)

            return run

        self.arms(condition, arm(node.body), arm(node.orelse))
        return self.names.pop(key)

    def expr_Call(self, node: ast.Call) -> Binding:
        keywords = {k.arg: self.expr(k.value) for k in node.keywords if k.arg is not None}
        if isinstance(node.func, ast.Attribute) and node.func.attr == "bit_length":
            x = self.expr(node.func.value)
            if isinstance(x, Run):
                return Run(self.b.sub(self.word.bits, self.b.clz(self.word_value(x))))
        callee = self.expr(node.func)
        args = [self.expr(a) for a in node.args]
        if not isinstance(callee, Known):
            raise self.fail("call of a value")
        f = callee.value
        everything = [*args, *keywords.values()]
        if all(isinstance(a, Known) and a is not _ENV for a in everything):
            return Known(f(*(a.value for a in args), **{k: v.value for k, v in keywords.items()}))  # type: ignore[union-attr]
        if f in _BUILTINS:
            return _BUILTINS[f](self, args)
        if isinstance(f, FunctionType) and f.__name__ in OUTLINED and args and args[0] is _ENV:
            symbol, values = self.module.outline(f, args, self.word)
            result = self.b.call(symbol, [self.b.param("status"), *values], self.word)
            assert result is not None
            return Run(result, True)
        return self.inline(f, args, keywords)


_PYTHON: Final[dict[type, Callable[[Any, Any], Any]]] = {
    ast.Add: lambda x, y: x + y,
    ast.Sub: lambda x, y: x - y,
    ast.Mult: lambda x, y: x * y,
    ast.BitOr: lambda x, y: x | y,
    ast.BitAnd: lambda x, y: x & y,
    ast.BitXor: lambda x, y: x ^ y,
    ast.LShift: lambda x, y: x << y,
    ast.RShift: lambda x, y: x >> y,
    ast.Eq: lambda x, y: x == y,
    ast.NotEq: lambda x, y: x != y,
    ast.Lt: lambda x, y: x < y,
    ast.LtE: lambda x, y: x <= y,
    ast.Gt: lambda x, y: x > y,
    ast.GtE: lambda x, y: x >= y,
    ast.Is: lambda x, y: x is y,
    ast.IsNot: lambda x, y: x is not y,
}


def _known_int(t: _Translator, x: Binding) -> int:
    if isinstance(x, Known) and isinstance(x.value, int):
        return x.value
    raise t.fail("an argument that must be known at emission is not")


def _jam(t: _Translator, q: Value, rest: Value) -> Value:
    """``q`` with its lowest bit set if ``rest`` is not zero."""
    b = t.b
    return b.or_(q, b.zext(b.ne(rest, 0), t.word))


def _mul_jam(t: _Translator, args: Sequence[Binding]) -> Binding:
    b = t.b
    x, y, drop = t.word_value(args[0]), t.word_value(args[1]), _known_int(t, args[2])
    bits = t.word.bits
    if bits == 64:
        low, high = b.mul(x, y), b.umulh(x, y)
    else:
        mask = (1 << 64) - 1
        x0, x1, y0, y1 = b.and_(x, mask), b.lshr(x, 64), b.and_(y, mask), b.lshr(y, 64)
        p00, p01, p10, p11 = b.mul(x0, y0), b.mul(x0, y1), b.mul(x1, y0), b.mul(x1, y1)
        middle = b.add(b.add(b.lshr(p00, 64), b.and_(p01, mask)), b.and_(p10, mask))
        low = b.or_(b.and_(p00, mask), b.shl(middle, 64))
        high = b.add(b.add(p11, b.lshr(middle, 64)), b.add(b.lshr(p01, 64), b.lshr(p10, 64)))
    if drop == 0:
        return Run(low)
    q = b.or_(b.lshr(low, drop), b.shl(high, bits - drop))
    return Run(_jam(t, q, b.and_(low, (1 << drop) - 1)))


def _div_jam(t: _Translator, args: Sequence[Binding]) -> Binding:
    """Long division by digits.  A digit is estimated from the leading bits so that it is at most 2 too small."""
    b = t.b
    x, y, shift = t.word_value(args[0]), t.word_value(args[1]), _known_int(t, args[2])
    precision = shift - 3
    # First bit: x < 2 * y, both of `precision` bits.
    first = b.uge(x, y)
    q = b.zext(first, t.word)
    rest = b.select(first, b.sub(x, y), x)
    step = t.word.bits - precision - (0 if t.word.bits == 64 else 1)
    if t.word.bits == 128:
        step = min(step, 31)
        low = 32 if precision == 64 else 64
        leading = b.add(b.trunc(b.lshr(y, low), I64), 1)
    done = 0
    while done < shift:
        k = min(step, shift - done)
        rest = b.shl(rest, k)
        if t.word.bits == 64:
            digit = b.udiv(rest, y)
            rest = b.sub(rest, b.mul(digit, y))
        else:
            digit = b.zext(b.udiv(b.trunc(b.lshr(rest, low), I64), leading), t.word)
            rest = b.sub(rest, b.mul(digit, y))
            for _ in range(2):
                more = b.uge(rest, y)
                rest = b.select(more, b.sub(rest, y), rest)
                digit = b.add(digit, b.zext(more, t.word))
        q = b.or_(b.shl(q, k), digit)
        done += k
    return Run(_jam(t, q, rest))


def _sqrt_jam(t: _Translator, args: Sequence[Binding]) -> Binding:
    """Eight root bits one by one, then by division (Zimmermann, "Karatsuba Square Root", 1999) as far as 64-bit words
    reach, then one by one again.

    Always ``root**2 + rest`` is the part of the radicand taken so far, and ``rest <= 2 * root``.
    """
    b = t.b
    x, shift, bits = t.word_value(args[0]), _known_int(t, args[1]), _known_int(t, args[2])
    word = t.word
    total = (bits + shift) // 2

    def taken(position: int, count: int, type_: Type) -> Value:
        """``count`` bits of the radicand ``x << shift`` from a bit position."""
        if position + count <= shift:
            return b.const(type_, 0)
        part = b.lshr(x, position - shift) if position >= shift else b.shl(x, shift - position)
        part = b.and_(part, (1 << count) - 1)
        return part if part.type is type_ else b.trunc(part, type_)

    def one_bit(rest: Value, root: Value, pair: Value) -> tuple[Value, Value]:
        now = b.or_(b.shl(rest, 2), pair)
        trial = b.or_(b.shl(root, 2), 1)
        fits = b.uge(now, trial)
        return b.select(fits, b.sub(now, trial), now), b.or_(b.shl(root, 1), b.zext(fits, root.type))

    rest, root = b.const(I64, 0), b.const(I64, 0)
    done = 0
    while done < 8:
        done += 1
        rest, root = one_bit(rest, root, taken(2 * (total - done), 2, I64))
    while done < min(total, 63):
        k = min(done, total - done, 63 - done)
        done += k
        low = 2 * (total - done)
        divisor = b.shl(root, 1)
        top = b.or_(b.shl(rest, k), taken(low + k, k, I64))
        q = b.udiv(top, divisor)
        rest = b.or_(b.shl(b.sub(top, b.mul(q, divisor)), k), taken(low, k, I64))
        root = b.add(b.shl(root, k), q)
        # One too large? Then the remainder comes out negative, as a 64-bit number of either sign.
        square = b.mul(q, q)
        over = b.ult(rest, square)
        rest = b.sub(rest, square)
        rest = b.select(over, b.add(rest, b.sub(b.shl(root, 1), 1)), rest)
        root = b.sub(root, b.zext(over, I64))
    if done == total:
        return Run(_jam(t, b.zext(root, word), b.zext(rest, word)))
    left = b.var(word, b.shl(x, word.bits - bits))
    if 2 * done < bits:
        left.set(b.shl(left.get(), 2 * done))
    else:
        left.set(0)
    rest_var, root_var = b.var(word, b.zext(rest, word)), b.var(word, b.zext(root, word))
    turns = b.var(I64, total - done)
    with b.loop() as loop:
        loop.break_if(b.eq(turns.get(), 0))
        turns.set(b.sub(turns.get(), 1))
        r, s = one_bit(rest_var.get(), root_var.get(), b.lshr(left.get(), word.bits - 2))
        rest_var.set(r)
        root_var.set(s)
        left.set(b.shl(left.get(), 2))
    return Run(_jam(t, root_var.get(), rest_var.get()))


def _extreme(name: str) -> Callable[[_Translator, Sequence[Binding]], Binding]:
    def emit(t: _Translator, args: Sequence[Binding]) -> Binding:
        result = t.word_value(args[0])
        for x in args[1:]:
            result = getattr(t.b, name)(result, t.word_value(x))
        return Run(result)

    return emit


def _as_bool(t: _Translator, args: Sequence[Binding]) -> Binding:
    truth = t.truth(args[0])
    return Known(truth) if isinstance(truth, bool) else Run(truth)


_BUILTINS: Final[dict[Any, Callable[[_Translator, Sequence[Binding]], Binding]]] = {
    min: _extreme("smin"),
    max: _extreme("smax"),
    abs: lambda t, args: Run(t.b.abs(t.word_value(args[0]))),
    int: lambda t, args: Run(t.word_value(args[0])),
    bool: _as_bool,
    _prim.mul_jam: _mul_jam,
    _prim.div_jam: _div_jam,
    _prim.sqrt_jam: _sqrt_jam,
}
