"""``compress``: whole clusters are written compressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import UnsupportedError
from ..node import Node
from ..registry import OpenContext
from ._base import FilterDriver

__all__ = ["CompressFilter", "open_filter"]


class CompressFilter(FilterDriver):
    name = "compress"

    def __init__(self, file: Node) -> None:
        super().__init__(file)
        if not file.driver.can_compress:
            raise UnsupportedError("Compression is not supported for the node below the filter")

    def write(self, offset: int, view: memoryview) -> None:
        block = self.file.driver.cluster
        position, end = offset, offset + len(view)
        while position < end:
            stop = min(end, (position // block + 1) * block)
            part = view[position - offset : stop - offset]
            if position % block == 0 and (len(part) == block or stop == self.file.size):
                self.file.write_compressed(position, part)
            else:
                self.file.write(position, part)
            position = stop


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> CompressFilter:
    """``driver=compress,file=...``"""
    return CompressFilter(child())
