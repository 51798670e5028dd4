"""``copy-on-read``: what is read from a backing file is stored in the image."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..node import ALLOCATED, DATA, ZERO, Node
from ..registry import OpenContext
from ._base import FilterDriver

__all__ = ["CopyOnReadFilter", "open_filter"]


class CopyOnReadFilter(FilterDriver):
    name = "copy-on-read"

    def read_into(self, offset: int, view: memoryview) -> None:
        self.file.read_into(offset, view)
        if self.file.read_only or self.file.backing is None:
            return
        for extent in list(self.file.extents(offset, len(view))):
            if not extent.status & (DATA | ZERO | ALLOCATED):
                start = extent.offset - offset
                self.file.write(extent.offset, view[start : start + extent.length])


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> CopyOnReadFilter:
    """``driver=copy-on-read,file=...``"""
    return CopyOnReadFilter(child())
