"""The same arithmetic as ``tcg_ir`` functions, for guests that call it from compiled code.

There is one description: the Python functions of this package.  This module reads their text and translates it, so
the compiled arithmetic cannot drift from the interpreted one.  It understands the subset those functions are
written in: ints, bools and tuples, ``if``, ``return``, assignments, calls of functions of the same kind (inlined, or
compiled once and called if listed in ``OUTLINED``).  Whatever is known when a function is emitted (the format, the
guest's NaN rule and most of its environment) is evaluated here and costs nothing at run time.  An int becomes one
64-bit word, or a 128-bit one for f80, f128 and where the description needs it; :mod:`pyqemu.softfloat._prim` holds the
steps that are emitted in another way than they are computed in Python.

An emitted function takes the address of a *status block* and raw bits, and returns raw bits: as i128 if they are more
than 64, else as i64 with zeros above (signed integers: sign bits).  The block is three little-endian 32-bit words:
sticky flags (:data:`STATUS_FLAGS`), rounding mode, x87 precision.

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

from pyqemu.softfloat._emit_verbs import VERBS
from pyqemu.softfloat._env import Env
from pyqemu.softfloat._formats import Format
from pyqemu.softfloat._ops import float_to_float, float_to_int, int_to_float, ops
from pyqemu.softfloat._wide import I256, Pair, PairVar, WideBuilder, split
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

    value: Any
    """A Value, or a Pair."""
    raw: bool = False


Binding = Known | Run | tuple[Any, ...]
Names = dict[tuple[int, str], Binding]


class _EnvRef:
    """Stands for the run's Env."""


_ENV: Final = Known(_EnvRef())
_TWO: Final = Known("a word in two parameters")
_trees: dict[Any, ast.FunctionDef] = {}


def _tree(fn: FunctionType) -> ast.FunctionDef:
    code = fn.__code__
    if code not in _trees:
        node = ast.parse(textwrap.dedent(inspect.getsource(fn))).body[0]
        if not isinstance(node, ast.FunctionDef):
            raise EmitError(f"{fn.__qualname__} is not a plain function")
        _trees[code] = node
    return _trees[code]


def storage(bits: int) -> Type:
    """The IR type that holds a float or an integer of a width."""
    return I128 if bits > 64 else I64


@dataclass(slots=True)
class Module:
    """IR functions by symbol name, emitted for one guest configuration."""

    template: Env = field(default_factory=Env)
    """Everything of the environment except rounding, precision and flags is taken from here and fixed."""
    prefix: str = ""
    """Starts every symbol, for several configurations in one compiled module."""
    functions: dict[str, Function] = field(default_factory=dict)
    """In the order of emission, which is the same every time."""
    _outlined: dict[tuple[Any, ...], str] = field(default_factory=dict)

    def add(
        self, name: str, call: Callable[..., object], operands: Sequence[Type], result: Type, word: Type | None = None
    ) -> Function:
        """Emit ``call(env, operands...)`` as the function ``name``, computing in words of a type (default: of the result)."""
        params = [("status", I64), *((f"x{i}", t) for i, t in enumerate(operands))]
        return self._emit(name, call, [_ENV, *([None] * len(operands))], params, result, word or result)

    def arithmetic(self, fmt: Format, names: Sequence[str] = ("add", "sub", "mul", "div", "sqrt")) -> list[str]:
        """Emit operations of a format (attributes of :class:`Ops`) as ``f64_add`` and so on; the symbol names.

        Predicates return 0 or 1, ``compare`` a signed int, ``scalbn`` takes one.  Operations that return no number have
        no compiled form (take ``fprem_word`` of f80 for ``fprem``).
        """
        out = []
        for op in names:
            symbol = f"{self.prefix}{fmt.name}_{op}"
            fn = getattr(ops(fmt), op)
            parameters = inspect.signature(fn).parameters.values()
            operands = sum(p.default is p.empty for p in parameters) - 1
            kind = word = storage(fmt.width)
            if op == "muladd" and fmt.precision > 24:  # the exact product and 4 bits have to fit
                word = I128 if fmt.precision <= 53 else I256
            self.add(symbol, fn, [kind] * operands, kind, word)
            out.append(symbol)
        return out

    def convert(self, src: Format, dst: Format) -> str:
        """Emit a conversion between formats, as ``f64_to_f80``."""
        symbol = f"{self.prefix}{src.name}_to_{dst.name}"
        word = storage(max(src.width, dst.width))
        self.add(symbol, float_to_float(src, dst), [storage(src.width)], storage(dst.width), word)
        return symbol

    def to_int(self, fmt: Format, bits: int, signed: bool = True) -> str:
        """Emit a conversion to an integer of at most 128 bits; the result is sign- or zero-extended to its type."""
        symbol = f"{self.prefix}{fmt.name}_to_{'i' if signed else 'ui'}{bits}"
        word = self._word(symbol, fmt, bits)
        self.add(symbol, float_to_int(fmt, bits, signed), [storage(fmt.width)], storage(bits), word)
        return symbol

    def from_int(self, fmt: Format, bits: int, signed: bool = True) -> str:
        """Emit a conversion from an integer of at most 128 bits; what is above its bits is ignored."""
        symbol = f"{self.prefix}{'i' if signed else 'ui'}{bits}_to_{fmt.name}"
        word = self._word(symbol, fmt, bits)
        self.add(symbol, int_to_float(fmt, bits, signed), [storage(bits)], storage(fmt.width), word)
        return symbol

    @staticmethod
    def _word(symbol: str, fmt: Format, bits: int) -> Type:
        """A word with room for the integer, four bits more, and a significand."""
        if bits > 128:
            raise EmitError(f"{symbol}: integers of more than 128 bits")
        if bits > 64:
            return I256
        return I128 if fmt.width > 64 or bits > 32 else I64

    def _emit(
        self,
        name: str,
        call: Callable[..., object],
        args: Sequence[Binding | None],
        params: Sequence[tuple[str, Type]],
        result_type: Type,
        word: Type,
    ) -> Function:
        function = Function(name, params, result_type)
        builder = Builder(function)
        translator = _Translator(self, builder, word)
        b = translator.b
        rest = iter(function.params[1:])
        bound: list[Binding] = []
        for a in args:
            if a is None:
                x = next(rest)
                bound.append(Run(x if x.type is I1 else b.zext(x, word), True))
            elif a is _TWO:
                bound.append(Run(Pair(next(rest), next(rest)), True))
            else:
                bound.append(a)
        value = translator.word_value(translator.inline(call, bound, {}))
        b.ret(b.trunc(value, result_type))
        self.functions[name] = function
        return function

    def outline(self, fn: FunctionType, args: Sequence[Binding], word: Type) -> tuple[str, list[Value]]:
        """The symbol of a function for these known arguments, and the values to pass for the others."""
        key: list[Any] = [id(fn), word]
        pattern: list[Binding | None] = []
        words: list[Any] = []
        for a in args:
            if isinstance(a, Run):
                pattern.append(_TWO if isinstance(a.value, Pair) else None)
                words.append(a.value)
                key.append(("run", a.value.type))
            elif isinstance(a, Known):
                pattern.append(a)
                key.append(a.value if isinstance(a.value, int) else ("object", id(a.value)))
            else:
                raise EmitError(f"{fn.__qualname__}: a tuple as argument of an outlined function")
        values = split(words)
        full = tuple(key)
        if full not in self._outlined:
            symbol = f"{self.prefix}sf{len(self._outlined)}_{fn.__name__}"
            self._outlined[full] = symbol
            params = [("status", I64), *((f"x{i}", v.type) for i, v in enumerate(values))]
            self._emit(symbol, fn, pattern, params, I128 if word is I256 else word, word)
        return self._outlined[full], values


class _Translator:
    """Translates one function and what it inlines."""

    def __init__(self, module: Module, b: Builder, word: Type) -> None:
        self.module = module
        self.b: Any = WideBuilder(b) if word is I256 else b
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

    def word_value(self, x: Binding) -> Any:
        """An int (or bool) as a word: a Value, or a Pair."""
        if isinstance(x, Known) and isinstance(x.value, int):
            return self.b.const(self.word, int(x.value))
        if isinstance(x, Run):
            if x.value.type is self.word:
                return x.value
            if x.value.type.bits < self.word.bits:
                return self.b.zext(x.value, self.word)
        raise self.fail(f"not an int: {x!r}")

    def truth(self, x: Binding) -> Any:
        """A bool if it is known, else an i1."""
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
        var: Any = self.new_var(type_)
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

    def new_var(self, type_: Type) -> Var | PairVar:
        """A local variable, not set yet."""
        if type_ is I256:
            low, high = self.new_var(I128), self.new_var(I128)
            assert isinstance(low, Var) and isinstance(high, Var)
            return PairVar(low, high)
        variables = self.b.function.vars
        variables.append(type_)
        return Var(self.b, len(variables) - 1, type_)

    def settle(self, x: Any) -> Binding:
        if isinstance(x, tuple):
            if len(x) == 2 and isinstance(x[0], Var | PairVar):
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
        verbs = {
            ast.Add: b.add,
            ast.Sub: b.sub,
            ast.Mult: b.mul,
            ast.BitOr: b.or_,
            ast.BitXor: b.xor,
            ast.LShift: b.shl,
        }
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

    def compare(self, op: ast.cmpop, x: Binding, y: Binding) -> Any:
        b = self.b
        if isinstance(op, ast.In):
            items = tuple(map(Known, y.value)) if isinstance(y, Known) else y
            assert isinstance(items, tuple)
            found: Any = False
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

    def verb(self, f: Any, args: Sequence[Binding]) -> Binding:
        """A built-in function or a step with its own emission."""
        if f is bool:
            truth = self.truth(args[0])
            return Known(truth) if isinstance(truth, bool) else Run(truth)
        plain = [a.value if i and isinstance(a, Known) else self.word_value(a) for i, a in enumerate(args)]
        try:
            result = VERBS[f](self.b, self.word, *plain)
            return tuple(map(Run, result)) if isinstance(result, tuple) else Run(result)
        except TypeError as error:
            raise self.fail(f"{f.__name__}: {error}") from error

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
        if f in VERBS:
            return self.verb(f, args)
        if isinstance(f, FunctionType) and f.__name__ in OUTLINED and args and args[0] is _ENV:
            symbol, values = self.module.outline(f, args, self.word)
            b = self.b
            result = b.call(symbol, [b.param("status"), *values], I128 if self.word is I256 else self.word)
            return Run(b.zext(result, self.word), True)
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
