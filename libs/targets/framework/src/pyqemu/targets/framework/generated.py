"""Drivers as a module of their own, so that a runner needs neither rows nor meanings.

Building a table costs a few hundred microseconds per row; importing its generated functions from a compiled module costs next to nothing.
A target with many rows keeps ``drivers_module(table)`` as a file beside its rows, gives the module to ``ScalarTarget``, and has a test that
compares the file with what the rows give now.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any, Final

from .driver import HELPER_KEY
from .errors import TableError
from .operands import Choice

if TYPE_CHECKING:
    from .rows import Row
    from .table import Table

_NAMES: Final = re.compile(r"\b(?:[WR]\d+|decode_\d+)\b")
_PLAN: Final = re.compile(r"def plan_(\d+)\(w\):\n    return (.*)\n")
#: The key at the beginning of a plan: an f when static fields follow, the name, and the rest behind the name.
_KEY_TEXT: Final = re.compile(r'(f?)"([\w.]+)("|\[)')
_MOST_VARIANTS: Final = 64


def drivers_module(table: Table) -> str:
    """The text of the module: decoder, plans, and the profile of every handler."""
    isa = table.isa
    lines = [
        f'"""Drivers of {isa.name}, generated from its rows by pyqemu.targets.framework; do not edit."""',
        "# ruff: noqa",
        "# mypy: ignore-errors",
    ]
    source, plans = _merged(table)
    used = sorted(set(_NAMES.findall(source)))
    lines += [_import(name, table) for name in used if name.startswith("decode_")]
    lines += [f"{name} = {table.global_name(name)!r}" for name in used if not name.startswith("decode_")]
    packet = -1
    if isa.packet:
        packet = next(r.pattern.fields[isa.packet].pieces[0].shift for r in table.rows)
    lines += [
        f"UNIT, BIG, PC_SHIFT, PACKET = {isa.unit}, {isa.big}, {isa.pc_shift}, {packet}",
        source.rstrip(),
        f"FIND = {{{', '.join(f'{b}: find_{b}' for b in table.find)}}}",
        f"PLANS = [{', '.join(plans)}]",
        "NEEDS = {",
        *(f"    {i}: {tuple(r.needs.split())!r}," for i, r in enumerate(table.rows) if r.needs),
        "}",
        *_python_rows(table),
        "PROFILES = {",
        *([f"    {HELPER_KEY!r}: {tuple(table.profile(HELPER_KEY))!r},"] if any(r.python for r in table.rows) else []),
    ]
    variants: dict[str, set[str]] = {}
    for row in table.rows:
        if row.shape is not None:
            variants.setdefault(f"i.{row.shape.meaning.name}", set()).update(_keys(row))
    for key, keys in sorted(variants.items()):
        profiles = {k: tuple(table.profile(k)) for k in sorted(keys)}
        if len(set(profiles.values())) == 1:  # ``ScalarTarget`` looks for the meaning when it does not find the variant
            profiles = {key: next(iter(profiles.values()))}
        lines += [f"    {k!r}: {p!r}," for k, p in profiles.items()]
    return "\n".join([*lines, "}", ""])


def _merged(table: Table) -> tuple[str, list[str]]:
    """The runner's source with one plan function for all rows that differ in the name of their meaning only, and the entries of PLANS.

    An entry is a pair: the function, which takes the instruction word and the beginning of the handler's key, and that beginning.
    """
    same: dict[object, str] = {}
    source = _NAMES.sub(lambda m: same.setdefault(_content(table.global_name(m[0])), m[0]), table.runner_source)
    functions: dict[str, str] = {}
    entries = ["None"] * len(table.rows)

    def take(m: re.Match[str]) -> str:
        index, body = int(m[1]), m[2]
        key = _KEY_TEXT.search(body)
        assert key is not None
        body = _KEY_TEXT.sub(lambda k: f'f"{{n}}{k[3]}' if k[1] else "n", body, count=1)
        name = functions.setdefault(body, f"plan_{len(functions)}")
        entries[index] = f'({name}, "{key[2]}")'
        return ""

    source = _PLAN.sub(take, source)
    return source + "".join(f"def {name}(w, n):\n    return {body}\n" for body, name in functions.items()), entries


def _content(obj: Any) -> object:
    """What makes two globals of a generated source the same: functions by name, tables of offsets by value."""
    return f"{obj.__module__}:{obj.__qualname__}" if callable(obj) else obj


def _python_rows(table: Table) -> list[str]:
    """PYTHON: the rows that Python executes, by number: module and name of the function, and a function from the word to its operands.

    Those whose function or operands have no name of their own in a module are left out: they need the table.
    """
    lines = ["PYTHON = {"]
    for i, row in enumerate(table.rows):
        if row.python is None or not row.python.__qualname__.isidentifier():
            continue
        named: dict[str, Any] = {}
        values = [f"{n!r}: {row.kind(n).source(f, 'w', named)}" for n, f in row.pattern.fields.items() if n != table.isa.packet]
        if not named:
            lines.append(f"    {i}: ({row.python.__module__!r}, {row.python.__name__!r}, lambda w: {{{', '.join(values)}}}),")
    return [*lines, "}"] if lines[1:] else []


def _import(name: str, table: Table) -> str:
    function: Any = table.global_name(name)
    if "<" in function.__qualname__ or "." in function.__qualname__:
        where = table.rows[0].where
        raise TableError(where, f"decode function {function.__qualname__!r} of a Coded operand must be a function of a module")
    return f"from {function.__module__} import {function.__name__} as {name}"


def _keys(row: Row) -> list[str]:
    """All handler keys of a row."""
    shape = row.shape
    assert shape is not None
    if not shape.statics:
        return [f"i.{shape.meaning.name}"]
    choices = []
    for name in shape.statics:
        source = row.sources[name]
        if source.field is None:
            choices.append([source.const])
            continue
        kind = source.kind
        raws = range(1 << source.field.width)
        choices.append([kind.value(r, source.field) for r in raws if not isinstance(kind, Choice) or "?" not in kind.text(r, 0)])
    product = list(itertools.islice(itertools.product(*choices), _MOST_VARIANTS))
    return [f"i.{shape.meaning.name}[{','.join(f'{n}={v}' for n, v in zip(shape.statics, values, strict=True))}]" for values in product]
