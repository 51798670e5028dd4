"""Disk images in Python: open, read, write, convert.

    >>> from pyqemu.block import open_image
    >>> with open_image("disk.qcow2") as disk:          # doctest: +SKIP
    ...     print(disk.size, disk.read(510, 2))

Formats, protocols and filters are found by name when they are needed; see `pyqemu.block.registry`.
"""

from __future__ import annotations

from .errors import (
    BlockError,
    ContractError,
    FormatError,
    IoError,
    LockError,
    UnsupportedError,
    UsageError,
)
from .graph import open_image, open_spec
from .node import ALLOCATED, COMPRESSED, DATA, HIDDEN, RECURSE, ZERO, Driver, Extent, LayoutDriver, Node
from .registry import OpenContext

__all__ = [
    "ALLOCATED",
    "COMPRESSED",
    "DATA",
    "HIDDEN",
    "RECURSE",
    "ZERO",
    "BlockError",
    "ContractError",
    "Driver",
    "Extent",
    "FormatError",
    "IoError",
    "LayoutDriver",
    "LockError",
    "Node",
    "OpenContext",
    "UnsupportedError",
    "UsageError",
    "open_image",
    "open_spec",
]
