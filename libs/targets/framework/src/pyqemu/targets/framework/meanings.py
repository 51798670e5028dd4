"""Meanings: named functions from operand values to result values.

A target with one row per function declares both at once (``Isa.insn``).  A target whose rows are data (e2k) keeps a registry of
its own and finds the function of a row, or composes two of them, by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from .errors import TableError, Where
from .facets import Signature, read_signature

Func = TypeVar("Func", bound=Callable[..., Any])


class Meaning:
    """A function, its name and its signature (read from the annotations when first asked for)."""

    __slots__ = ("_signature", "func", "name", "where")

    def __init__(self, name: str, func: Callable[..., Any], where: Where) -> None:
        self.name: Final = name
        self.func: Final = func
        self.where: Final = where
        self._signature: Signature | None = None

    @property
    def signature(self) -> Signature:
        if self._signature is None:
            self._signature = read_signature(self.func, self.where)
        return self._signature

    def __repr__(self) -> str:
        return f"<meaning {self.name}>"


class Meanings:
    """A registry by name.  Registration only stores; nothing is analysed before it is used."""

    def __init__(self) -> None:
        self._by_name: dict[str, Meaning] = {}

    def add(self, name: str, func: Callable[..., Any]) -> Meaning:
        code = func.__code__
        where = Where(code.co_filename, code.co_firstlineno)
        known = self._by_name.get(name)
        if known is not None:
            raise TableError(where, f"meaning {name!r} is declared twice, first at {known.where}")
        meaning = self._by_name[name] = Meaning(name, func, where)
        return meaning

    def meaning(self, *names: str) -> Callable[[Func], Func]:
        """Decorator: register the function under ``names``, or under its own name."""

        def register(func: Func) -> Func:
            for name in names or (func.__name__.rstrip("_"),):
                self.add(name, func)
            return func

        return register

    def __getitem__(self, name: str) -> Meaning:
        return self._by_name[name]

    def get(self, name: str) -> Meaning | None:
        return self._by_name.get(name)

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __iter__(self) -> Iterator[Meaning]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)
