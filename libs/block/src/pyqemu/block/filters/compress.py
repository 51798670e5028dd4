"""``compress``: whole clusters are written compressed."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import UnsupportedError
from ..node import Node
from ..registry import OpenContext
from ._base import FilterDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["CompressFilter", "open_filter"]


class CompressFilter(FilterDriver):
    name = "compress"

    def __init__(self, file: Node) -> None:
        super().__init__(file)
        if not file.driver.can_compress:
            raise UnsupportedError("Compression is not supported for the node below the filter")
        #: Parts of clusters are made whole by the node.
        self.alignment = self.cluster = file.driver.cluster

    def read_into(self, offset: int, view: memoryview) -> None:
        inside = max(0, min(len(view), self.file.size - offset))
        self.file.read_into(offset, view[:inside])

    def write(self, offset: int, view: memoryview) -> None:
        for position in range(offset, min(offset + len(view), self.file.size), self.cluster):
            stop = min(position + self.cluster, self.file.size)
            self.file.write_compressed(position, view[position - offset : stop - offset])


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> CompressFilter:
    """``driver=compress,file=...``"""
    return CompressFilter(child())
