"""Metadata updates as data: which bytes go where, and what must be stable before what.

An update is a list of (stage, offset, bytes).  Stages are written in ascending order with a barrier between them,
so that every prefix of the resulting writes is a legal image: a thing is written before what points to it, and a
pointer is removed before the thing it points to is freed.
"""

from __future__ import annotations

from .node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["OrderedWrites"]


class OrderedWrites:
    """Collects writes for one node and commits them stage by stage."""

    def __init__(self, node: Node, *, barriers: bool = True) -> None:
        self.node = node
        self.barriers = barriers
        self._stages: dict[int, list[tuple[int, bytes]]] = {}

    def add(self, stage: int, offset: int, data: bytes) -> None:
        """Write ``data`` after everything of lower stages is stable."""
        self._stages.setdefault(stage, []).append((offset, data))

    def extend(self, stage: int, writes: Iterable[tuple[int, bytes]]) -> None:
        for offset, data in writes:
            self.add(stage, offset, data)

    def commit(self) -> None:
        """Write everything; adjacent pieces of a stage become one request."""
        stages, self._stages = self._stages, {}
        for index, stage in enumerate(sorted(stages)):
            if index and self.barriers:
                self.node.flush()
            for offset, data in _merge(stages[stage]):
                self.node.write(offset, data)


def _merge(writes: list[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
    """Join neighbours.  Writes of a stage never overlap unless the later one replaces the same range."""
    latest = dict(writes)
    merged: list[tuple[int, list[bytes], int]] = []
    for offset in sorted(latest):
        data = latest[offset]
        if merged and merged[-1][2] == offset:
            start, pieces, _ = merged[-1]
            pieces.append(data)
            merged[-1] = (start, pieces, offset + len(data))
        else:
            merged.append((offset, [data], offset + len(data)))
    return [(start, b"".join(pieces)) for start, pieces, _ in merged]
