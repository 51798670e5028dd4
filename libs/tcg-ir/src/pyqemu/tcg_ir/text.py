"""The text form of IR: what ``dump`` prints, ``parse`` reads back without loss.

    function f(env: i64, x: i32) -> i64 {
      vars i64 i8
    entry @0x10000:
      %2:i64 = hload %env [16]
      %3:i64 = add %2, 8:i64
      hstore %env, %3 [16]
      ret %3
    }

Every operand is ``%name`` of a parameter, ``%number`` of an instruction's result, or ``constant:type``.  The immediate
stands in brackets behind the operands; where it is the result type it is not repeated.  ``;`` starts a comment.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from . import ops
from .builder import Block, Function, Inst, IRError, Value
from .types import TYPES, Type

_WORD: Final = re.compile(r"[A-Za-z_.$][\w.$/-]*\Z")
_TOKEN: Final = re.compile(r'\s*(?:(;.*)|("(?:[^"\\]|\\.)*")|(->|[\[\](){},:=@%])|([^\s\[\](){},:=@%;"]+))')


class ParseError(IRError):
    """Text that is not IR; the message begins with the line number."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line: Final = line


class Parsed(NamedTuple):
    """A parsed file: its functions, and the line of each (function, block, instruction) index; -1 for the label."""

    functions: list[Function]
    lines: dict[tuple[int, int, int], int]
    spans: list[tuple[int, int]]  # first and last line of each function


# ---- printing ----
def _word(text: str) -> str:
    return text if _WORD.match(text) and "->" not in text else json.dumps(text)


def _operand(v: Value, params: int) -> str:
    if v.const is not None:
        return f"{v.const if v.const < 1024 else hex(v.const)}:{v.type}"
    return f"%{_word(v.name)}" if v.id < params else f"%{v.id}"


def _immediate(op: ops.OpDef, imm: Any) -> list[str]:
    """The tokens between the brackets."""
    kind = op.imm
    if kind == "int":
        return [str(imm)]
    if kind in ("field", "words"):
        return [str(x) if isinstance(x, int) else _word(x) for x in imm]
    if kind == "rounding":
        return [str(imm)]
    if kind == "word":
        return [_word(imm)]
    if kind == "lanes":
        op, lane, to, *rounding = imm
        return [op.name, lane.name, *([to.name] if to is not None else []), *map(str, rounding)]
    if kind == "shuffle":
        return [imm[0].name, *map(str, imm[1])]
    if kind == "lane":
        return [imm[0].name, str(imm[1])]
    if kind == "access":
        big, align, order = imm
        return [*(["big"] if big else []), *([f"align={align}"] if align != 1 else []), *([order] if order else [])]
    if kind == "call":
        return [_word(imm[0])]
    if kind == "mark":
        nans = [str(x) for pair in imm[2] for x in pair] if len(imm) > 2 else []
        return [str(imm[0]), *(str(x) for triple in imm[1] for x in triple), *(["nan", *nans] if nans else [])]
    return []


def dump_inst(inst: Inst, params: int) -> str:
    """One instruction; ``params`` is the number of parameters of its function."""
    op, result, args, imm = inst
    parts: list[str] = []
    if result is not None:
        results = result if isinstance(result, tuple) else (result,)
        parts.append(", ".join(f"%{r.id}:{r.type}" for r in results) + " =")
    parts.append(op.name)
    if args:
        parts.append(", ".join(_operand(a, params) for a in args))
    tokens = _immediate(op, imm)
    if tokens:
        parts.append(f"[{' '.join(tokens)}]")
    return " ".join(parts)


def dump_block(block: Block, params: int) -> str:
    """One block with its label line."""
    pc = f" @{block.pc:#x}" if block.pc >= 0 else ""
    return "\n".join([f"{_word(block.label)}{pc}:", *(f"  {dump_inst(i, params)}" for i in block.insts)])


def dump(function: Function) -> str:
    """The function as text, without a newline at the end."""
    params = ", ".join(f"{_word(p.name)}: {p.type}" for p in function.params)
    result = f" -> {function.result}" if function.result is not None else ""
    lines = [f"function {_word(function.name)}({params}){result} {{"]
    if function.vars:
        lines.append("  vars " + " ".join(t.name for t in function.vars))
    lines += [dump_block(b, len(function.params)) for b in function.blocks]
    lines.append("}")
    return "\n".join(lines)


def dump_all(functions: Iterable[Function]) -> str:
    """Several functions as one file."""
    return "\n\n".join(dump(f) for f in functions) + "\n"


# ---- parsing ----
class _Line:
    """The tokens of one line; a quoted word is a token that starts with a quote."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.tokens: list[str] = []
        at = 0
        text = text.rstrip()
        while at < len(text):
            m = _TOKEN.match(text, at)
            if m is None:
                raise ParseError(number, f"cannot read {text[at:]!r}")
            if m[1] is None:
                self.tokens.append(m[2] or m[3] or m[4])
            at = m.end()
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def next(self) -> str:
        token = self.peek()
        if not token:
            raise ParseError(self.number, "the line ends too early")
        self.at += 1
        return token

    def expect(self, token: str) -> None:
        got = self.next()
        if got != token:
            raise ParseError(self.number, f"expected {token!r}, got {got!r}")

    def accept(self, token: str) -> bool:
        if self.peek() == token:
            self.at += 1
            return True
        return False

    def word(self) -> str:
        token = self.next()
        if token[0] != '"':
            return token
        try:
            return str(json.loads(token))
        except ValueError:
            raise ParseError(self.number, f"bad quoted word {token}") from None

    def type(self) -> Type:
        token = self.next()
        if token not in TYPES:
            raise ParseError(self.number, f"no type {token!r}")
        return TYPES[token]

    def integer(self) -> int:
        return self.to_int(self.next())

    def to_int(self, token: str) -> int:
        try:
            return int(token, 0)
        except ValueError:
            raise ParseError(self.number, f"expected a number, got {token!r}") from None

    def end(self) -> None:
        if self.at < len(self.tokens):
            raise ParseError(self.number, f"unexpected {self.peek()!r}")


class _FunctionParser:
    def __init__(self, function: Function) -> None:
        self.function = function
        self.params = {p.name: p for p in function.params}
        self.values: dict[int, Value] = {}
        self.uses: list[tuple[int, list[Value], int]] = []

    def value(self, number: int, type: Type) -> Value:
        """The result numbered ``number``; a use may stand before the definition and learns its type there."""
        v = self.values.get(number)
        if v is None:
            v = self.values[number] = Value(None, type, number)
        return v

    def operand(self, line: _Line) -> Value:
        if line.accept("%"):
            quoted = line.peek()[:1] == '"'
            name = line.word()
            if name in self.params and (quoted or not name.isdecimal()):
                return self.params[name]
            if not name.isdecimal():
                raise ParseError(line.number, f"no parameter %{name}")
            # A use before its definition: dominance is the verifier's business.
            return self.value(int(name), _UNKNOWN)
        constant = line.integer()
        line.expect(":")
        return Value(None, line.type(), -1, constant)

    def inst(self, line: _Line) -> Inst:
        results: list[Value] = []
        if line.peek() == "%":
            while True:
                line.expect("%")
                name = line.next()
                if not name.isdecimal():
                    raise ParseError(line.number, f"a result is a number, not %{name}")
                number = int(name)
                line.expect(":")
                v = self.value(number, _UNKNOWN)
                if v.type is not _UNKNOWN:
                    # A second definition is kept apart, so that the verifier can name it.
                    v = Value(None, _UNKNOWN, number)
                v.type = line.type()
                results.append(v)
                if not line.accept(","):
                    break
            line.expect("=")
        verb = line.next()
        op = ops.OPS.get(verb)
        if op is None:
            raise ParseError(line.number, f"no operation {verb!r}")
        args: list[Value] = []
        if line.peek() not in ("", "["):
            args.append(self.operand(line))
            while line.accept(","):
                args.append(self.operand(line))
        tokens: list[str] = []
        if line.accept("["):
            while not line.accept("]"):
                tokens.append(_joined(line))
        line.end()
        result: Any = None if not results else results[0] if len(results) == 1 else tuple(results)
        type = results[0].type if results else None
        return op, result, tuple(args), _read_immediate(line, op, tokens, type)


_UNKNOWN: Final = Type("unknown", "none", 0)


def _joined(line: _Line) -> str:
    """A word of an immediate; ``align=8`` is three tokens."""
    word = line.word()
    if word == "align" and line.accept("="):
        return f"align={line.next()}"
    return word


def _read_immediate(line: _Line, op: ops.OpDef, tokens: list[str], type: Type | None) -> Any:
    kind = op.imm
    try:
        if kind in ("", "type"):
            if tokens:
                raise ParseError(line.number, f"{op.name} has no immediate")
            return type if kind == "type" else None
        if kind in ("int", "rounding"):
            (x,) = tokens
            return line.to_int(x)
        if kind == "field":
            pos, length = tokens
            return line.to_int(pos), line.to_int(length)
        if kind == "word":
            (x,) = tokens
            return x
        if kind == "words":
            then, other = tokens
            return then, other
        if kind == "lanes":
            scalar, lane, *rest = tokens
            to = TYPES[rest.pop(0)] if rest and rest[0] in TYPES else None
            return (ops.OPS[scalar], TYPES[lane], to, *map(line.to_int, rest))
        if kind == "shuffle":
            return TYPES[tokens[0]], tuple(map(line.to_int, tokens[1:]))
        if kind == "lane":
            lane, index = tokens
            return TYPES[lane], line.to_int(index)
        if kind == "access":
            return _read_access(line, tokens)
        if kind == "mark":
            end = tokens.index("nan") if "nan" in tokens else len(tokens)
            numbers = [line.to_int(x) for x in tokens[:end]]
            stored = tuple(zip(numbers[1::3], numbers[2::3], numbers[3::3], strict=True))
            nans = [line.to_int(x) for x in tokens[end + 1 :]]
            return (numbers[0], stored, tuple(zip(nans[::2], nans[1::2], strict=True))) if nans else (numbers[0], stored)
        (x,) = tokens
        return x, type
    except ParseError:
        raise
    except (ValueError, KeyError, IndexError):
        what = f"{op.name}: immediate [{' '.join(tokens)}] is not {ops.IMMEDIATES[kind]}"
        raise ParseError(line.number, what) from None


def _read_access(line: _Line, tokens: list[str]) -> tuple[bool, int, str]:
    big, align, order = False, 1, ""
    for token in tokens:
        if token == "big":
            big = True
        elif token.startswith("align="):
            align = line.to_int(token[6:])
        elif order:
            raise ParseError(line.number, f"two orderings: {order} and {token}")
        else:
            order = token
    return big, align, order


def parse_file(text: str) -> Parsed:
    """All functions of a file, with the lines they stand on.  Raises ``ParseError``."""
    functions: list[Function] = []
    lines: dict[tuple[int, int, int], int] = {}
    spans: list[tuple[int, int]] = []
    source = _lines(text)
    for line in source:
        if line.tokens[0] == "test" and not functions:
            continue  # the header of a filetest
        start = line.number
        functions.append(_function(line, source, len(functions), lines, spans))
        spans[-1] = (start, spans[-1][1])
    return Parsed(functions, lines, spans)


def _lines(text: str) -> Iterator[_Line]:
    for number, raw in enumerate(text.split("\n"), 1):
        line = _Line(number, raw)
        if line.tokens:
            yield line


def _header(line: _Line) -> Function:
    line.expect("function")
    name = line.word()
    line.expect("(")
    params: list[tuple[str, Type]] = []
    while not line.accept(")"):
        if params:
            line.expect(",")
        param = line.word()
        if any(param == other for other, _ in params):
            raise ParseError(line.number, f"two parameters {param!r}")
        line.expect(":")
        params.append((param, line.type()))
    result = line.type() if line.accept("->") else None
    line.expect("{")
    line.end()
    return Function(name, params, result)


def _function(
    first: _Line,
    source: Iterator[_Line],
    index: int,
    lines: dict[tuple[int, int, int], int],
    spans: list[tuple[int, int]],
) -> Function:
    function = _header(first)
    parser = _FunctionParser(function)
    for line in source:
        if line.tokens == ["}"]:
            break
        if line.tokens[0] == "vars" and not function.blocks:
            line.next()
            while line.peek():
                function.vars.append(line.type())
        elif line.tokens[-1] == ":":
            label = line.word()
            block = Block(label)
            if line.accept("@"):
                block.pc = line.integer()
            line.expect(":")
            line.end()
            lines[index, len(function.blocks), -1] = line.number
            function.blocks.append(block)
        elif not function.blocks:
            raise ParseError(line.number, "an instruction before the first block")
        else:
            block = function.blocks[-1]
            lines[index, len(function.blocks) - 1, len(block.insts)] = line.number
            block.insts.append(parser.inst(line))
    else:
        raise ParseError(first.number, f"function {function.name!r} has no end")
    for number, v in parser.values.items():
        if v.type is _UNKNOWN:
            raise ParseError(first.number, f"function {function.name!r} uses %{number}, which nothing defines")
    spans.append((first.number, line.number))
    return function


def parse(text: str) -> list[Function]:
    """The functions of a text.  Raises ``ParseError``."""
    return parse_file(text).functions


def parse_function(text: str) -> Function:
    """The only function of a text."""
    functions = parse(text)
    if len(functions) != 1:
        raise ParseError(1, f"expected one function, got {len(functions)}")
    return functions[0]


__all__ = [
    "ParseError", "Parsed", "dump", "dump_all", "dump_block", "dump_inst", "parse", "parse_file", "parse_function",
]  # fmt: skip
