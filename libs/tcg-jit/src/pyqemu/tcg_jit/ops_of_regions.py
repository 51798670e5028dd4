"""Operations that stand, while a region is spliced, for what is known when all of it is there (``writeback``)."""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import ops

#: Memory is brought up to date.  Immediate: which variables, None: all.
FLUSH: Final = ops.OpDef("flush", "special")
#: Variables are loaded.  Immediate: of which root.
RELOAD: Final = ops.OpDef("reload", "special")

__all__ = ["FLUSH", "RELOAD"]
