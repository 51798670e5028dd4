"""``copy-on-read``: what is read from a backing file is stored in the image."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import UsageError
from ..node import ALLOCATED, DATA, UNKNOWN, ZERO, Node
from ..registry import OpenContext
from ..zeros import is_zero
from ._base import FilterDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["CopyOnReadFilter", "open_filter"]


class CopyOnReadFilter(FilterDriver):
    name = "copy-on-read"

    def __init__(self, file: Node) -> None:
        if file.read_only:
            raise UsageError("Block node is read-only")
        super().__init__(file)

    def read_into(self, offset: int, view: memoryview) -> None:
        self.file.read_into(offset, view)
        grid = max(self.file.driver.cluster, 1)
        for extent in list(self.file.extents(offset, len(view))):
            if extent.status & (DATA | ZERO | ALLOCATED | UNKNOWN):
                continue
            # Whole clusters become present; what of them lies outside the request is read for that.
            start, end = extent.offset, extent.offset + extent.length
            first, last = start // grid * grid, min(-(-end // grid) * grid, self.file.size)
            self.file.debug_event("cor_write", first, last - first)
            whole_first, whole_last = -(-start // grid) * grid, end // grid * grid
            if whole_first < whole_last:
                self._keep(whole_first, view[whole_first - offset : whole_last - offset])
            for edge in sorted({first, whole_last} if whole_first <= whole_last else {first}):
                if not whole_first <= edge < whole_last and edge < last:
                    self._keep(edge, memoryview(self.file.read(edge, min(grid, last - edge))))

    def _keep(self, offset: int, part: memoryview) -> None:
        if is_zero(part):
            self.file.zero(offset, len(part))
        else:
            self.file.write(offset, part)


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> CopyOnReadFilter:
    """``driver=copy-on-read,file=...``"""
    return CopyOnReadFilter(child())
