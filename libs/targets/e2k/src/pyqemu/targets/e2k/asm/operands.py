"""Operands of one statement: registers, predicates, literals and addresses (encoding.md 2.3, 11.1)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .lexer import NAME, PERCENT, PUNCT, Expr, Place, Token, Tokens
from .literals import PREFIXES

_DIRECT: Final = re.compile(r"%(d|x|q|qp)?([rgb])(\d+)$")
_INDEXED: Final = re.compile(r"%(d|x|q|qp)?[rb]$")
_FIXED: Final = {
    "%empty": 0xDF, "%empty.lo": 0xDE, "%empty.hi": 0xDF, "%tst": 0xCD, "%tc": 0xCE, "%tcd": 0xCF, "%ctpr1": 0xD1, "%ctpr2": 0xD2,
    "%ctpr3": 0xD3,
}  # fmt: skip


class Reg(NamedTuple):
    """A register code (2.3) and how it was written."""

    code: int
    text: str
    column: int


class Lit(NamedTuple):
    """A constant or symbol with its format and place prefixes."""

    expr: Expr
    prefixes: list[str]
    column: int


class Item(NamedTuple):
    """One operand as written: registers and at most one literal, added up."""

    regs: list[Reg]
    lit: Lit | None
    literal_first: bool
    bracket: bool
    column: int


class Predicate(NamedTuple):
    """A condition: 0x60+n for %predn, 0x40+n for %pcntn."""

    value: int
    negated: bool


#: Registers by their names as written so far.
_known: dict[str, int] = dict(_FIXED)


def parse_register(t: Tokens) -> Reg | None:
    """A general register or special destination when one comes next."""
    token = t.peek()
    if token.kind != PERCENT:
        return None
    known = _known.get(token.text)
    if known is not None:
        t.at += 1
        return Reg(known, token.text, token.column)
    match = _DIRECT.match(token.text)
    if match:
        number = int(match[3])
        group = match[2]
        limit = {"r": 64, "g": 32, "b": 128}[group]
        if number >= limit:
            t.fail(f"register number out of range, expected 0 to {limit - 1}", token)
        _known[token.text] = {"r": 0x80, "g": 0xE0, "b": 0}[group] + number
        return parse_register(t)
    if _INDEXED.match(token.text) and t.peek(1).text == "[":
        t.next()
        t.next()
        number = t.constant("a register number")
        if not 0 <= number < 128:
            t.fail("register number out of range, expected 0 to 127", token)
        t.expect("]")
        return Reg(number, token.text, token.column)
    return None


def parse_prefixes(t: Tokens) -> list[str]:
    """Format and place prefixes of a literal."""
    prefixes: list[str] = []
    while t.peek().kind == NAME and t.peek().text in PREFIXES:
        prefixes.append(t.next().text)
        if t.peek().text == "," and t.peek(1).text in PREFIXES:
            t.next()
    return prefixes


def parse_item(t: Tokens) -> Item:
    """One operand: a register, a literal, or a sum of them, in brackets or not."""
    column = t.peek().column
    bracket = t.accept("[")
    regs: list[Reg] = []
    lit: Lit | None = None
    first = False
    sign = 1
    while True:
        token = t.peek()
        reg = parse_register(t)
        if reg is not None:
            if sign < 0:
                t.fail("a register cannot be subtracted", token)
            regs.append(reg)
        else:
            if token.kind == PERCENT:
                t.fail("expected a register or a constant")
            if not regs and lit is None:
                first = True
            prefixes = parse_prefixes(t)
            e = t._binary(4)  # operators that bind closer than + and -
            if sign < 0:
                e = t._combine(Token(PUNCT, "-", 0, token.column), Expr(0), e)
            if lit is not None:
                e = t._combine(Token(PUNCT, "+", 0, token.column), lit.expr, e)
                prefixes = lit.prefixes + prefixes
            lit = Lit(e, prefixes, token.column)
        if t.accept("+") or (bracket and t.accept(",")):
            sign = 1
        elif t.accept("-"):
            sign = -1
        else:
            break
    if bracket:
        t.expect("]")
    if len(regs) > 2 or (len(regs) == 2 and lit is not None):
        t.fail("too many terms, expected at most two", t.items[t.at - 1])
    return Item(regs, lit, first, bracket, column)


def parse_predicate(t: Tokens) -> Predicate | None:
    """``[~]%predN`` or ``[~]%pcntN`` when one comes next."""
    ahead = 1 if t.peek().text == "~" else 0
    token = t.peek(ahead)
    if token.kind != PERCENT or not token.text.startswith(("%pred", "%pcnt")) or not token.text[5:].isdecimal():
        return None
    number = int(token.text[5:])
    if number > 31:
        t.fail("predicate number out of range, expected 0 to 31", token)
    t.at += 1 + ahead
    return Predicate((0x60 if token.text[3] == "e" else 0x40) + number, ahead == 1)


def named(t: Tokens, what: str) -> str:
    """A ``%name`` that is no general register, without the percent sign."""
    token = t.peek()
    if token.kind != PERCENT:
        t.fail(f"expected {what}")
    t.next()
    return token.text[1:]


def numbered(t: Tokens, prefix: str, count: int) -> int:
    """``%prefixN`` with N below ``count``: N."""
    token = t.peek()
    number = token.text[len(prefix) + 1 :]
    if token.kind != PERCENT or not token.text.startswith("%" + prefix) or not number.isdecimal() or int(number) >= count:
        t.fail(f"expected %{prefix}0 to %{prefix}{count - 1}")
    t.next()
    return int(number)


def parameters(t: Tokens, allowed: dict[str, tuple[int, int]]) -> dict[str, int]:
    """``name=value, name=value``, in any order; ``allowed`` gives the range (low, high) of each."""
    out: dict[str, int] = {}
    while not t.done and t.peek().text != "?":
        token = t.next()
        if token.text not in allowed:
            t.fail(f"expected one of {', '.join(allowed)}", token)
        t.expect("=")
        value_token = t.peek()
        value = t.constant()
        low, high = allowed[token.text]
        if not low <= value <= high:
            t.fail(f"expected {token.text} between {low} and {high}", value_token)
        if token.text in out:
            t.fail(f"{token.text} is given twice", token)
        out[token.text] = value
        if not t.accept(","):
            break
    return out


def place_of(t: Tokens, column: int) -> Place:
    """The place of a token for later messages."""
    return Place(t.place.filename, t.place.line, column)
