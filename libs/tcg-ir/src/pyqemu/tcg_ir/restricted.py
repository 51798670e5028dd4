"""Functions of 64-bit integers, written in plain Python, as LLVM text: for what Python is too slow to do and what is too long for assembly.

What they may be made of: parameters and local variables, all 64 bits wide; constants and tuples of constants with names in the module;
``+ - * & | ^ << >>`` (modulo 2**64, shifts to the right bring in zeros), comparisons (signed), ``in`` a tuple that is written out, ``and
or not``, conditional expressions; ``if``, ``while``, ``break``, ``continue``, ``return``, assignments to names; calls of functions of the
module, and of the ones below.  A dictionary with constants and functions as values may be looked something up in the way decoders do
(``framework.decoder``).  Whatever else is found raises ``IRError`` with function and line.

Python executes the same text, with the same results as long as nothing wraps: that is how it is tested.  Compile process only.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from .builder import IRError

_M64: Final = (1 << 64) - 1
_BINARY: Final = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.BitAnd: "and", ast.BitOr: "or", ast.BitXor: "xor", ast.LShift: "shl",
    ast.RShift: "lshr",
}  # fmt: skip
_COMPARE: Final = {ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "slt", ast.LtE: "sle", ast.Gt: "sgt", ast.GtE: "sge"}
_LOADS: Final = {"load8": 8, "load16": 16, "load32": 32, "load64": 64}
_STORES: Final = {"store8": 8, "store16": 16, "store32": 32, "store64": 64}
#: Bits of a field whose every code is looked up in a table of what Python makes of it.
_MOST_CODES: Final = 13


class Program:
    """Functions that call each other.  ``names``: what else they may name, constants and tuples of constants; functions among them are
    executed now, for every value that their argument can have (which must be few)."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self.names: Final = dict(names)
        self.functions: Final[dict[str, ast.FunctionDef]] = {}
        self.tables: Final[dict[str, ast.Dict]] = {}
        self._arrays: Final[dict[str, str]] = {}
        self._array_of: Final[dict[tuple[int, ...], str]] = {}
        self.outside: frozenset[str] = frozenset()

    def add(self, source: str) -> None:
        """The functions and dictionaries of a module's text."""
        self.add_tree(ast.parse(source))

    def add_tree(self, tree: ast.Module) -> None:
        """As ``add``, for a module that has been parsed."""
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                self.functions[node.name] = node
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Dict):
                self.tables[node.targets[0].id] = node.value

    def text(self, roots: Iterable[str]) -> str:
        """LLVM text of these functions, which can be called from outside, and of those that they call."""
        self.outside = frozenset(roots)
        wanted = sorted(self.outside)
        seen = set(wanted)
        bodies = []
        while wanted:
            name = wanted.pop()
            writer = _Function(self, self.functions[name])
            bodies.append(writer.define("" if name in self.outside else "internal fastcc "))
            new = sorted(writer.called - seen)
            seen.update(new)
            wanted += new
        return "\n".join([*self._arrays.values(), *bodies]) + "\n"

    def array(self, values: tuple[int, ...]) -> tuple[str, str]:
        """(name, element type) of a constant array with these values."""
        low, high = min(values), max(values)
        kind = next((f"i{b}" for b in (8, 16, 32) if low >= 0 and high >> b == 0), "i64")
        name = self._array_of.get(values)
        if name is None:
            name = self._array_of[values] = f"@table{len(self._array_of)}"
            elements = ", ".join(f"{kind} {v & _M64}" for v in values)
            self._arrays[name] = f"{name} = internal unnamed_addr constant [{len(values)} x {kind}] [{elements}], align 8"
        return name, kind


def most_bits(node: ast.expr) -> int:
    """The bits that an expression of the shape of fields can have; -1 when it can have any."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int) and node.value >= 0:
        return node.value
    if isinstance(node, ast.BinOp):
        left, right = most_bits(node.left), most_bits(node.right)
        if isinstance(node.op, ast.BitAnd):
            return left if right < 0 else right if left < 0 else left & right
        if isinstance(node.op, ast.BitOr | ast.BitXor) and left >= 0 and right >= 0:
            return left | right
    return -1


class _Function:
    """Writes one function."""

    def __init__(self, program: Program, node: ast.FunctionDef) -> None:
        self.program = program
        self.node = node
        self.lines: list[str] = []
        self.slots: dict[str, str] = {}
        self.called: set[str] = set()
        self.count = 0
        self.loops: list[tuple[str, str]] = []
        self.open = True  # the present block has no end yet

    def error(self, node: ast.AST, what: str) -> IRError:
        return IRError(f"{self.node.name}, line {getattr(node, 'lineno', 0)}: {what}")

    def define(self, linkage: str) -> str:
        parameters = [a.arg for a in self.node.args.args]
        names = dict.fromkeys(parameters)
        for part in ast.walk(self.node):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                names[part.id] = None
        self.slots = {name: f"%v.{name}" for name in names}
        self.body(self.node.body)
        if self.open:
            self.line("ret i64 0")
        head = [f"define {linkage}i64 @{self.node.name}({', '.join(f'i64 %a.{p}' for p in parameters)}) nounwind {{", "entry:"]
        head += [f"  {slot} = alloca i64" for slot in self.slots.values()]
        head += [f"  store i64 %a.{p}, ptr %v.{p}" for p in parameters]
        return "\n".join([*head, *self.lines, "}"])

    def line(self, text: str) -> None:
        self.lines.append("  " + text)

    def temp(self) -> str:
        self.count += 1
        return f"%t{self.count}"

    def value(self, text: str) -> str:
        name = self.temp()
        self.line(f"{name} = {text}")
        return name

    def label(self) -> str:
        self.count += 1
        return f"b{self.count}"

    def begin(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.open = True

    def end(self, text: str) -> None:
        if self.open:
            self.line(text)
        self.open = False

    # ---- statements ----
    def body(self, nodes: list[ast.stmt]) -> None:
        if self.dispatch(nodes):
            return
        for node in nodes:
            if not self.open:
                return
            self.statement(node)

    def statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Return(value=value):
                self.end(f"ret i64 {self.expression(value) if value is not None else 0}")
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self.line(f"store i64 {self.expression(value)}, ptr {self.slots[name]}")
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                old = self.value(f"load i64, ptr {self.slots[name]}")
                new = self.value(f"{self.operator(node, op)} i64 {old}, {self.expression(value)}")
                self.line(f"store i64 {new}, ptr {self.slots[name]}")
            case ast.If(test=test, body=body, orelse=orelse):
                then, other, after = self.label(), self.label(), self.label()
                self.branch(test, then, other)
                for label, nodes in ((then, body), (other, orelse)):
                    self.begin(label)
                    self.body(nodes)
                    self.end(f"br label %{after}")
                self.begin(after)
                if body and orelse and self.leaves(body) and self.leaves(orelse):
                    self.end("unreachable")
            case ast.While(test=test, body=body, orelse=[]):
                again, inside, after = self.label(), self.label(), self.label()
                self.end(f"br label %{again}")
                self.begin(again)
                self.branch(test, inside, after)
                self.begin(inside)
                self.loops.append((again, after))
                self.body(body)
                self.loops.pop()
                self.end(f"br label %{again}")
                self.begin(after)
            case ast.Break():
                self.end(f"br label %{self.loops[-1][1]}")
            case ast.Continue():
                self.end(f"br label %{self.loops[-1][0]}")
            case ast.Expr(value=ast.Call() as call):
                self.expression(call)
            case ast.Expr(value=ast.Constant()) | ast.Pass():
                return
            case _:
                raise self.error(node, f"{type(node).__name__} cannot be used here")

    @staticmethod
    def leaves(nodes: list[ast.stmt]) -> bool:
        return isinstance(nodes[-1], ast.Return | ast.Break | ast.Continue)

    def dispatch(self, nodes: list[ast.stmt]) -> bool:
        """``r = TABLE.get(key, -1)`` and ``return r if r.__class__ is int else r(w)``, or ``return TABLE[key](w, ...)``: a switch (-1 for
        other keys); False when it is something else."""
        match nodes:
            case [
                ast.Assign(value=ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="get"), args=[key, ast.UnaryOp()])),
                ast.Return(value=ast.IfExp(orelse=ast.Call(args=args))),
            ] if table in self.program.tables:
                pass
            case [ast.Return(value=ast.Call(func=ast.Subscript(value=ast.Name(id=table), slice=key), args=args))]:
                pass
            case _:
                return False
        entries = self.program.tables[table]
        at, arguments = self.expression(key), [self.expression(a) for a in args]
        no, cases, results = self.label(), [], []
        labels: dict[str, str] = {}
        for code, found in zip(entries.keys, entries.values, strict=True):
            assert isinstance(code, ast.Constant)
            what = ast.unparse(found)
            label = labels.get(what)
            if label is None:
                label = labels[what] = self.label()
                results.append((label, found))
            cases.append(f"i64 {code.value!r}, label %{label}")
        self.end(f"switch i64 {at}, label %{no} [{' '.join(cases)}]")
        for label, found in results:
            self.begin(label)
            if isinstance(found, ast.Name):
                self.end(f"ret i64 {self.invoke(found.id, arguments)}")
            else:
                self.end(f"ret i64 {self.expression(found)}")
        self.begin(no)
        self.end("ret i64 -1")
        return True

    # ---- conditions ----
    def branch(self, node: ast.expr, yes: str, no: str) -> None:
        """Go to one label or the other."""
        match node:
            case ast.BoolOp(op=op, values=values):
                both = isinstance(op, ast.And)
                for value in values[:-1]:
                    more = self.label()
                    self.branch(value, *((more, no) if both else (yes, more)))
                    self.begin(more)
                self.branch(values[-1], yes, no)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self.branch(operand, no, yes)
            case ast.Constant(value=value):
                self.end(f"br label %{yes if value else no}")
            case _:
                self.end(f"br i1 {self.condition(node)}, label %{yes}, label %{no}")

    def condition(self, node: ast.expr) -> str:
        match node:
            case ast.Compare(left=left, ops=[ast.In() | ast.NotIn() as op], comparators=[ast.Tuple(elts=elements)]):
                value = self.expression(left)
                tests = [self.value(f"icmp eq i64 {value}, {self.expression(e)}") for e in elements]
                found = tests[0]
                for test in tests[1:]:
                    found = self.value(f"or i1 {found}, {test}")
                return found if isinstance(op, ast.In) else self.value(f"xor i1 {found}, true")
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
                return self.value(f"icmp {_COMPARE[type(op)]} i64 {self.expression(left)}, {self.expression(right)}")
            case ast.Call(func=ast.Name(id="below"), args=[left, right]):
                return self.value(f"icmp ult i64 {self.expression(left)}, {self.expression(right)}")
            case _:
                return self.value(f"icmp ne i64 {self.expression(node)}, 0")

    # ---- expressions ----
    def operator(self, node: ast.AST, op: ast.operator) -> str:
        try:
            return _BINARY[type(op)]
        except KeyError:
            raise self.error(node, f"no operator {type(op).__name__} here") from None

    def expression(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=bool(value)):
                return str(int(value))
            case ast.Constant(value=int(value)):
                return str(_signed(value))
            case ast.Name(id=name):
                if name in self.slots:
                    return self.value(f"load i64, ptr {self.slots[name]}")
                constant = self.program.names.get(name)
                if not isinstance(constant, int):
                    raise self.error(node, f"{name!r} is no constant")
                return str(_signed(int(constant)))
            case ast.BinOp(left=left, op=op, right=right):
                return self.value(f"{self.operator(node, op)} i64 {self.expression(left)}, {self.expression(right)}")
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self.value(f"sub i64 0, {self.expression(operand)}")
            case ast.UnaryOp(op=ast.Invert(), operand=operand):
                return self.value(f"xor i64 -1, {self.expression(operand)}")
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return self.choice(test, body, orelse)
            case ast.Subscript(value=ast.Name(id=name), slice=index):
                values = self.program.names.get(name)
                if not isinstance(values, tuple):
                    raise self.error(node, f"{name!r} is no tuple of constants")
                return self.element(values, self.expression(index))
            case ast.Call(func=ast.Name(id=name), args=args):
                return self.call(node, name, args)
            case ast.Compare() | ast.BoolOp() | ast.UnaryOp():
                return self.choice(node, ast.Constant(1), ast.Constant(0))
            case _:
                raise self.error(node, f"{ast.unparse(node)!r} cannot be used here")

    def choice(self, test: ast.expr, body: ast.expr, orelse: ast.expr) -> str:
        then, other, after = self.label(), self.label(), self.label()
        ends = []
        self.branch(test, then, other)
        for label, part in ((then, body), (other, orelse)):
            self.begin(label)
            value = self.expression(part)
            last = self.label()
            self.end(f"br label %{last}")
            self.begin(last)
            self.end(f"br label %{after}")
            ends.append(f"[{value}, %{last}]")
        self.begin(after)
        return self.value(f"phi i64 {', '.join(ends)}")

    def element(self, values: tuple[int, ...], index: str) -> str:
        name, kind = self.program.array(tuple(v & _M64 if v < 0 else v for v in values))
        place = self.value(f"getelementptr {kind}, ptr {name}, i64 {index}")
        found = self.value(f"load {kind}, ptr {place}")
        return found if kind == "i64" else self.value(f"zext {kind} {found} to i64")

    def call(self, node: ast.Call, name: str, args: list[ast.expr]) -> str:
        if name in _LOADS:
            place = self.value(f"inttoptr i64 {self.expression(args[0])} to ptr")
            kind = f"i{_LOADS[name]}"
            found = self.value(f"load {kind}, ptr {place}, align 1")
            return found if kind == "i64" else self.value(f"zext {kind} {found} to i64")
        if name in _STORES:
            place, value = self.value(f"inttoptr i64 {self.expression(args[0])} to ptr"), self.expression(args[1])
            kind = f"i{_STORES[name]}"
            if kind != "i64":
                value = self.value(f"trunc i64 {value} to {kind}")
            self.line(f"store {kind} {value}, ptr {place}, align 1")
            return "0"
        if name == "below":
            return self.choice(node, ast.Constant(1), ast.Constant(0))
        if name in self.program.functions:
            return self.invoke(name, [self.expression(a) for a in args])
        function = self.program.names.get(name)
        if not callable(function):
            raise self.error(node, f"no function {name!r}")
        most = most_bits(args[0]) if len(args) == 1 else -1
        if not 0 <= most < 1 << _MOST_CODES:
            raise self.error(node, f"{name!r} cannot be tabulated: its argument is not one field of at most {_MOST_CODES} bits")
        return self.element(tabulated(function, most.bit_length()), self.expression(args[0]))

    def invoke(self, name: str, values: list[str]) -> str:
        self.called.add(name)
        convention = "" if name in self.program.outside else "fastcc "
        return self.value(f"call {convention}i64 @{name}({', '.join(f'i64 {v}' for v in values)})")


def tabulated(function: Callable[[int], int], bits: int) -> tuple[int, ...]:
    """What a function gives for every code of ``bits`` bits, modulo 2**64; 0 for those that it refuses with ``ValueError``."""
    out = []
    for code in range(1 << bits):
        try:
            out.append(function(code) & _M64)
        except (ValueError, IndexError):
            out.append(0)
    return tuple(out)


def _signed(value: int) -> int:
    value &= _M64
    return value - (1 << 64) if value >> 63 else value


__all__ = ["Program", "most_bits", "tabulated"]
