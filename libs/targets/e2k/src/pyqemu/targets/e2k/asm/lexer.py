"""Text to tokens; statements and expressions over them.

The lexer works on one statement at a time; columns count from 1 in the source line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple, NoReturn

from ..errors import E2kError

NUMBER, NAME, PERCENT, AT, STRING, PUNCT, LOCAL, END = range(8)

_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<local>[0-9]+[fb](?![\w.]))
  | (?P<number>0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+|'(?:\\.|[^'\\])'?)
  | (?P<percent>%[A-Za-z_][\w.]*|\#(?=(?:NOT_)?LOOP_END)\w+)
  | (?P<name>[A-Za-z_.$][\w.$]*)
  | (?P<at>@[A-Za-z_]\w*)
  | (?P<string>"(?:[^"\\]|\\.)*")
  | (?P<punct>\|\||&&|<<|>>|==|!=|<=|>=|[-+*/&|^~?=,:()\[\]<>%])
    )""",
    re.VERBOSE,
)
_KINDS: Final = {
    "local": LOCAL,
    "number": NUMBER,
    "percent": PERCENT,
    "name": NAME,
    "at": AT,
    "string": STRING,
    "punct": PUNCT,
}
_ESCAPES: Final = {"n": 10, "t": 9, "r": 13, "b": 8, "f": 12, "\\": 92, '"': 34, "'": 39}
_WORD: Final = (1 << 64) - 1
_MAX_DEPTH: Final = 60
_NO_OPERATOR: Final = (",", "]", ")", "?")


class AsmError(E2kError):
    """A mistake in the source: where it is and what was expected."""

    def __init__(self, message: str, filename: str = "", line: int = 0, column: int = 0) -> None:
        super().__init__(f"{filename}:{line}:{column}: {message}" if filename else message)
        self.message = message
        self.filename = filename
        self.line = line
        self.column = column


class Token(NamedTuple):
    """One token; ``value`` counts for numbers."""

    kind: int
    text: str
    value: int
    column: int


class Place(NamedTuple):
    """Where a statement stands."""

    filename: str
    line: int
    column: int

    def fail(self, message: str) -> NoReturn:
        """Raises ``AsmError`` here."""
        raise AsmError(message, self.filename, self.line, self.column)


def unescape(text: str) -> bytes:
    """The bytes of a quoted string (quotes included in ``text``)."""
    out = bytearray()
    body = text[1:-1].encode(errors="surrogateescape")
    i = 0
    while i < len(body):
        c = body[i]
        i += 1
        if c != 0x5C:
            out.append(c)
            continue
        c = body[i]
        i += 1
        escape = chr(c)
        if escape in _ESCAPES:
            out.append(_ESCAPES[escape])
        elif escape in "01234567":
            digits = escape
            while len(digits) < 3 and i < len(body) and chr(body[i]) in "01234567":
                digits += chr(body[i])
                i += 1
            out.append(int(digits, 8) & 0xFF)
        elif escape in "xX":
            start = i
            while i < len(body) and chr(body[i]) in "0123456789abcdefABCDEF":
                i += 1
            out.append(int(body[start:i] or b"0", 16) & 0xFF)
        else:
            out.append(c)
    return bytes(out)


def _number(text: str) -> int:
    if text[0] == "'":
        return unescape(f'"{text[1:].rstrip(chr(39)) or chr(39)}"')[0]
    if text[:2] in ("0x", "0X"):
        return int(text, 16)
    if text[:2] in ("0b", "0B"):
        return int(text, 2)
    if text[0] == "0" and len(text) > 1:
        if not set(text) <= set("01234567"):
            raise ValueError("an octal number")
        return int(text, 8)
    return int(text)


class Expr(NamedTuple):
    """A linear expression: ``plus - minus + value``; ``modifier`` is the text after @."""

    value: int
    plus: str = ""
    minus: str = ""
    modifier: str = ""

    @property
    def constant(self) -> bool:
        """Whether no symbol is left."""
        return not self.plus and not self.minus


class Tokens:
    """A cursor over the tokens of one statement."""

    def __init__(self, text: str, place: Place) -> None:
        self.text = text
        self.place = place
        self.constants: dict[str, int] = {}  # symbols that count as numbers
        self.distance: Callable[[str, str], int | None] | None = None  # difference of two labels where it is known
        self.items: list[Token] = []
        self.at = 0
        self.depth = 0
        position = 0
        end = len(text.rstrip())
        while position < end:
            match = _TOKEN.match(text, position)
            if match is None:
                position += len(text[position:]) - len(text[position:].lstrip())
                self._fail_at(position, f"unexpected character {text[position]!r}")
            kind = match.lastgroup or ""
            piece = match[kind]
            value = 0
            if kind == "number":
                try:
                    value = _number(piece)
                except (ValueError, IndexError) as problem:
                    self._fail_at(match.start(kind), f"{piece!r} is not a number, expected {problem}")
            self.items.append(Token(_KINDS[kind], piece, value, place.column + match.start(kind)))
            position = match.end()
        self.count = len(self.items)
        #: Behind the last token stand ends, as far as anybody looks ahead.
        self.items += [Token(END, "end of the statement", 0, place.column + end)] * 3

    def _fail_at(self, offset: int, message: str) -> NoReturn:
        raise AsmError(message, self.place.filename, self.place.line, self.place.column + offset)

    def peek(self, ahead: int = 0) -> Token:
        """The next token (or one further on) without taking it."""
        return self.items[self.at + ahead]

    def next(self) -> Token:
        """Takes a token."""
        token = self.items[self.at]
        if token.kind != END:
            self.at += 1
        return token

    def accept(self, text: str) -> bool:
        """Takes the next token when it is the punctuation ``text``."""
        token = self.items[self.at]
        if token.text == text and token.kind in (PUNCT, NAME):
            self.at += 1
            return True
        return False

    def expect(self, text: str, what: str = "") -> Token:
        """Takes the punctuation ``text`` or fails."""
        token = self.peek()
        if token.text != text or token.kind == STRING:
            self.fail(f"expected {what or repr(text)}")
        self.at += 1
        return token

    @property
    def done(self) -> bool:
        """Whether all tokens are taken."""
        return self.at >= self.count

    def finish(self) -> None:
        """Fails unless the statement is used up."""
        if not self.done:
            self.fail("expected the end of the statement")

    def fail(self, message: str, token: Token | None = None) -> NoReturn:
        """Raises ``AsmError`` at a token (the next one by default)."""
        token = token or self.peek()
        found = ", found nothing more" if token.kind == END else f", found {token.text!r}"
        shown = message + found if message.startswith("expected") else message
        raise AsmError(shown, self.place.filename, self.place.line, token.column)

    # expressions

    def expression(self) -> Expr:
        """A sum of constants and symbols with the usual operators."""
        token, behind = self.items[self.at], self.items[self.at + 1]
        if token.kind == NUMBER and (behind.kind != PUNCT or behind.text in _NO_OPERATOR):
            self.at += 1
            return Expr(token.value)
        return self._binary(0)

    def _deeper(self, token: Token, parse: Callable[[], Expr]) -> Expr:
        if self.depth >= _MAX_DEPTH:
            self.fail("the expression is nested too deeply", token)
        self.depth += 1
        e = parse()
        self.depth -= 1
        return e

    def constant(self, what: str = "a number") -> int:
        """An expression that must be a number now."""
        token = self.peek()
        e = self.expression()
        if not e.constant:
            self.fail(f"expected {what} that is known here", token)
        return e.value

    _LEVELS = (
        ("||",),
        ("&&",),
        ("==", "!=", "<", ">", "<=", ">="),
        ("+", "-"),
        ("|", "&", "^"),
        ("*", "/", "%", "<<", ">>"),
    )

    def _binary(self, level: int) -> Expr:
        if level == len(self._LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while self.peek().kind == PUNCT and self.peek().text in self._LEVELS[level]:
            token = self.next()
            left = self._combine(token, left, self._binary(level + 1))
        return left

    def _combine(self, token: Token, a: Expr, b: Expr) -> Expr:
        op = token.text
        if op == "+" and not (a.plus and b.plus) and not (a.minus and b.minus):
            return Expr(a.value + b.value, a.plus or b.plus, a.minus or b.minus, a.modifier or b.modifier)
        if op == "-" and b.plus == a.plus and not b.minus and not a.minus:
            return Expr(a.value - b.value, "", "", "")
        if op == "-" and a.plus and b.plus and not a.minus and not b.minus and self.distance is not None:
            known = self.distance(a.plus, b.plus)
            if known is not None:
                return Expr(a.value - b.value + known)
        if op == "-" and not b.minus and not (a.minus and b.plus):
            return Expr(a.value - b.value, a.plus, a.minus or b.plus, a.modifier)
        if not a.constant or not b.constant:
            self.fail("expected numbers on both sides", token)
        x, y = a.value, b.value
        if op in ("/", "%") and y == 0:
            self.fail("division by zero", token)
        results = {
            "+": lambda: x + y, "-": lambda: x - y, "*": lambda: x * y, "|": lambda: x | y, "&": lambda: x & y, "^": lambda: x ^ y,
            "<<": lambda: x << y if 0 <= y < 64 else 0, ">>": lambda: (x & _WORD) >> y if y >= 0 else 0,
            "/": lambda: abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1),
            "%": lambda: abs(x) % abs(y) * (-1 if x < 0 else 1),
            "==": lambda: -(x == y), "!=": lambda: -(x != y), "<": lambda: -(x < y), ">": lambda: -(x > y),
            "<=": lambda: -(x <= y), ">=": lambda: -(x >= y), "&&": lambda: int(bool(x and y)), "||": lambda: int(bool(x or y)),
        }  # fmt: skip
        return Expr(results[op]())

    def _unary(self) -> Expr:
        token = self.next()
        if token.kind == NUMBER:
            return Expr(token.value)
        if token.kind == PUNCT:
            if token.text in ("-", "+", "~"):
                e = self._deeper(token, self._unary)
                if token.text == "+":
                    return e
                if not e.constant:
                    if token.text == "-" and not e.minus:
                        return Expr(-e.value, "", e.plus)
                    self.fail("expected a number", token)
                return Expr(-e.value if token.text == "-" else ~e.value)
            if token.text == "(":
                e = self._deeper(token, self.expression)
                self.expect(")")
                return e
        elif token.kind == NAME:
            name = token.text.removeprefix("$")
            modifier = self.next().text[1:] if self.peek().kind == AT else ""
            if name in self.constants and not modifier:
                return Expr(self.constants[name])
            return Expr(0, name, "", modifier)
        elif token.kind == LOCAL:
            return Expr(0, token.text)
        self.at -= 1
        self.fail("expected an expression", token)
