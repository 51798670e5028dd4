"""``blkdebug``: requests fail on purpose, by kind, place or count."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ..errors import IoError, UsageError
from ..node import Node
from ..registry import OpenContext
from ._base import FilterDriver

__all__ = ["FaultFilter", "Rule", "open_filter"]

_KINDS = ("read", "write", "zero", "discard", "flush")


class Rule(NamedTuple):
    """Fail requests of ``kind`` (all kinds if empty) that touch byte ``at`` (anywhere if None), after ``skip`` others."""

    kind: str = ""
    at: int | None = None
    errno: int = 5
    skip: int = 0
    once: bool = False


class FaultFilter(FilterDriver):
    name = "blkdebug"

    def __init__(self, file: Node, rules: Iterable[Rule]) -> None:
        super().__init__(file)
        self._rules = [[rule, rule.skip, True] for rule in rules]

    def _visit(self, kind: str, offset: int, length: int) -> None:
        for entry in self._rules:
            rule, left, alive = entry
            assert isinstance(rule, Rule) and isinstance(left, int)
            if not alive or (rule.kind and rule.kind != kind):
                continue
            if rule.at is not None and not offset <= rule.at < offset + length:
                continue
            if left:
                entry[1] = left - 1
                continue
            if rule.once:
                entry[2] = False
            raise IoError(f"injected: {os.strerror(rule.errno)}", rule.errno)

    def read_into(self, offset: int, view: memoryview) -> None:
        self._visit("read", offset, len(view))
        super().read_into(offset, view)

    def write(self, offset: int, view: memoryview) -> None:
        self._visit("write", offset, len(view))
        super().write(offset, view)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self._visit("zero", offset, length)
        super().zero(offset, length, unmap)

    def discard(self, offset: int, length: int) -> None:
        self._visit("discard", offset, length)
        super().discard(offset, length)

    def flush(self) -> None:
        self._visit("flush", 0, 0)
        super().flush()


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> FaultFilter:
    """``driver=blkdebug,image=...,inject-error.0.iotype=write,inject-error.0.errno=5,inject-error.0.sector=N``"""
    rules = []
    given = spec.get("inject-error", [])
    for one in given.values() if isinstance(given, dict) else given:
        unknown = set(one) - {"iotype", "errno", "sector", "once", "event"}
        if unknown or one.get("event", "none") != "none":
            raise UsageError(f"blkdebug does not support '{sorted(unknown)[0] if unknown else 'event'}'")
        kind = {"write-zeroes": "zero"}.get(one.get("iotype", ""), one.get("iotype", ""))
        if kind and kind not in _KINDS:
            raise UsageError(f"blkdebug does not support iotype '{kind}'")
        sector = one.get("sector")
        place = None if sector is None or int(sector) < 0 else int(sector) * 512
        rules.append(Rule(kind, place, int(one.get("errno", 5)), 0, str(one.get("once", "off")) in ("on", "True")))
    if "config" in spec:
        raise UsageError("blkdebug does not support 'config'")
    return FaultFilter(child("image"), rules)
