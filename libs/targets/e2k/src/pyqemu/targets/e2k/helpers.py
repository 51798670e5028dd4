"""Rare operations done in Python on the CPU state, by number (``HELPERS``).

A helper gets the CPU and the host address of its record: handler, helper number, size in bytes, then its own words.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from pyqemu.tcg_jit.engine import Cpu


def clock(cpu: Cpu, record: int) -> None:
    """%clkr: a counter that only grows, here in nanoseconds."""
    from time import perf_counter_ns

    cpu.set("state_regs", perf_counter_ns(), 0x90)


HELPERS: Final[tuple[Callable[[Cpu, int], None], ...]] = (clock,)
