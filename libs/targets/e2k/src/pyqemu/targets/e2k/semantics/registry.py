"""Meanings: what operations compute, as functions from operand values to a result value.

A meaning is written once for all operations of a family: ``@alop("add{s,d}")`` registers the function below it for ``adds`` and
``addd``.  Its signature says how it reads its operands (facets); their widths come from the table of operations:

======== ==========================================================================================
``I``    integer of the operand's width (32, 64 or 128 bits)
``F``    float of the operand's width
``V``    vector of the operand's width
``X``    f80 as a 128-bit integer: significand in 63:0, sign and exponent in 79:64
``P``    a result that goes to a predicate (i1)
``Cond`` the condition of a merge (i1), not an operand of the table
``Lit``  the 8-bit literal of the operation, a Python int while the handler is traced
``Sm``   whether the operation is speculative (``handlers.Speculation``, true or false)
======== ==========================================================================================

Registers, channels, predicates and order inside a bundle are the driver's business (``handlers``, ``translate``).  This package is
imported only where handlers are traced: in the compile process and in tests.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias, TypeVar

from pyqemu.tcg_ir import Builder, Value

from ..exceptions import raise_if
from ..handlers import Speculation as Sm

I: TypeAlias = Value  # noqa: E741
F: TypeAlias = Value
V: TypeAlias = Value
X: TypeAlias = Value
P: TypeAlias = Value
Cond: TypeAlias = Value
Lit: TypeAlias = int

OPERAND_FACETS: Final = frozenset("IFVX")
Fn = TypeVar("Fn", bound=Callable[..., Value])


class Meaning:
    """A function and the facets of its parameters (without the builder) and of its result; ``x87``: it runs under FPCR and FPSR."""

    __slots__ = ("facets", "fn", "name", "result", "x87")

    def __init__(self, name: str, fn: Callable[..., Value], facets: tuple[str, ...], result: str, x87: bool = False) -> None:
        self.x87 = x87
        self.name = name
        self.fn = fn
        self.facets = facets
        self.result = result

    @property
    def operands(self) -> int:
        """How many source operands it takes."""
        return sum(f in OPERAND_FACETS for f in self.facets)


MEANINGS: Final[dict[str, Meaning]] = {}


def expand(names: str) -> list[str]:
    """``"p{min,max}{s,u}b x"`` -> every name it stands for."""
    out: list[str] = []
    for word in names.split():
        done = [""]
        rest = word
        while rest:
            head, brace, tail = rest.partition("{")
            done = [d + head for d in done]
            if not brace:
                break
            choices, _, rest = tail.partition("}")
            done = [d + c for d in done for c in choices.split(",")]
        out += done
    return out


def define(name: str, fn: Callable[..., Value], facets: tuple[str, ...], result: str, *, x87: bool = False) -> None:
    """Register one meaning; a name is defined once."""
    if name in MEANINGS:
        raise ValueError(f"operation {name!r} has two meanings")
    MEANINGS[name] = Meaning(name, fn, facets, result, x87)


def alop(names: str, *, x87: bool = False) -> Callable[[Fn], Fn]:
    """Register the function for every operation in ``names`` (``{a,b}`` expands)."""

    def register(fn: Fn) -> Fn:
        notes = dict(fn.__annotations__)
        result = notes.pop("return")
        facets = tuple(notes.values())[1:]  # the first parameter is the builder
        for name in expand(names):
            define(name, fn, facets, result, x87=x87)
        return fn

    return register


def family(template: str, table: dict[str, Any], facets: str, result: str, make: Callable[[Any], Callable[..., Value]]) -> None:
    """One meaning per entry of ``table``: ``template`` with ``*`` replaced by the key, ``make(entry)`` the function."""
    for key, entry in table.items():
        fn = make(entry)
        for name in expand(template.replace("*", key)):
            define(name, fn, tuple(facets.split()), result)


__all__ = [
    "MEANINGS", "Builder", "Cond", "F", "I", "Lit", "Meaning", "P", "Sm", "V", "Value", "X", "alop", "define", "expand", "family",
    "raise_if",
]  # fmt: skip
