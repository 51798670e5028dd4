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


def unprotect(cpu: Cpu, record: int) -> None:
    """A speculative store has faulted: make the page writable if only our own protection of translated code was in the way.

    The record behind this one makes the store again, and it is dropped when it faults once more.
    """
    write_fault = getattr(cpu.engine, "write_fault", None)  # a machine without translated code has none
    if write_fault is not None:
        first = cpu.get("spec_addr")
        for address in (first, first + 15):
            write_fault(address)


HELPERS: Final[tuple[Callable[[Cpu, int], None], ...]] = (clock, unprotect)
