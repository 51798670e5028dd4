"""``quorum``: the same bytes in several children, read by majority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from ..errors import BlockError, IoError, UsageError
from ..node import ALLOCATED, DATA, Driver, Extent, Node
from ..registry import OpenContext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["QuorumDriver", "open_filter"]


class QuorumDriver(Driver):
    """``threshold`` children must agree on a read and succeed in a write."""

    name = "quorum"

    def __init__(self, members: list[Node], threshold: int) -> None:
        super().__init__()
        if not members or not 1 <= threshold <= len(members):
            raise UsageError("quorum: vote-threshold must be between 1 and the number of children")
        if len({member.size for member in members}) > 1:
            raise UsageError("quorum: all children must have the same size")
        self.members, self.threshold = members, threshold
        self.read_only = members[0].read_only

    def size(self) -> int:
        return self.members[0].size

    def read_into(self, offset: int, view: memoryview) -> None:
        votes: Counter[bytes] = Counter()
        for member in self.members:
            try:
                votes[member.read(offset, len(view))] += 1
            except BlockError:
                continue
        if not votes or votes.most_common(1)[0][1] < self.threshold:
            raise IoError(f"quorum: no {self.threshold} children agree at {offset}")
        view[:] = votes.most_common(1)[0][0]

    def _all(self, act: Callable[[Node], None]) -> None:
        good = 0
        last: BlockError | None = None
        for member in self.members:
            try:
                act(member)
                good += 1
            except BlockError as error:
                last = error
        if good < self.threshold and last is not None:
            raise last

    def write(self, offset: int, view: memoryview) -> None:
        self._all(lambda member: member.write(offset, view))

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self._all(lambda member: member.zero(offset, length, unmap=unmap))

    def flush(self) -> None:
        self._all(lambda member: member.flush())

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        yield Extent(offset, length, DATA | ALLOCATED)

    def children(self) -> dict[str, Node]:
        return {f"children.{number}": member for number, member in enumerate(self.members)}


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> QuorumDriver:
    """``driver=quorum,vote-threshold=2,children.0...=...``"""
    from ..graph import open_spec

    given = spec.get("children", {})
    listed = list(given.values()) if isinstance(given, dict) else list(given)
    members: list[Node] = []
    try:
        for one in listed:
            member = open_spec(one, context)
            members.append(member)  # one by one: what is open is closed if the next fails
        return QuorumDriver(members, int(spec.get("vote-threshold", 1)))
    except BaseException:
        for member in members:
            member.close()
        raise
