"""RISC-V, 64 bits, as user mode sees it: RV64GC with bit manipulation, conditional operations, cache blocks."""

from __future__ import annotations

from .state import LAYOUT, REGISTERS, read_fcsr, write_fcsr
from .target import cpu_models, target

__all__ = ["LAYOUT", "REGISTERS", "cpu_models", "read_fcsr", "target", "write_fcsr"]
