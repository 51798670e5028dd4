"""Integer compares to predicates (semantics-alu.md 4)."""

from __future__ import annotations

from collections.abc import Callable

from .registry import Builder, Value, family


def _parity(b: Builder, x: Value) -> Value:
    """Even number of ones in the low byte."""
    return b.eq(b.and_(b.popcnt(b.and_(x, 0xFF)), 1), 0)


def _overflow(b: Builder, x: Value, y: Value) -> Value:
    return b.slt(b.and_(b.xor(x, y), b.xor(x, b.sub(x, y))), 0)


_RELATIONS: dict[str, Callable[[Builder, Value, Value], Value]] = {
    "o": _overflow,
    "b": lambda b, x, y: b.ult(x, y),
    "e": lambda b, x, y: b.eq(x, y),
    "be": lambda b, x, y: b.ule(x, y),
    "s": lambda b, x, y: b.slt(b.sub(x, y), 0),
    "p": lambda b, x, y: _parity(b, b.sub(x, y)),
    "l": lambda b, x, y: b.slt(x, y),
    "le": lambda b, x, y: b.sle(x, y),
    "ande": lambda b, x, y: b.eq(b.and_(x, y), 0),
    "ands": lambda b, x, y: b.slt(b.and_(x, y), 0),
    "andp": lambda b, x, y: _parity(b, b.and_(x, y)),
    "andle": lambda b, x, y: b.sle(b.and_(x, y), 0),
}

family("cmp*{s,d}b", _RELATIONS, "I I", "P", lambda relation: relation)
