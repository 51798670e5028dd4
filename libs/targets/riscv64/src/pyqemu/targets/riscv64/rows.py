"""All rows: importing this module fills the instruction set.  Only compile processes and tools do."""

from __future__ import annotations

from . import atomic, base, bitmanip, compressed, csr, floating
from .encoding import isa

__all__ = ["atomic", "base", "bitmanip", "compressed", "csr", "floating", "isa"]
