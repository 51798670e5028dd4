"""Signal numbers of the protocol, which are gdb's own (gdb/signals.def in the gdb manual's words: "Signals")."""

from __future__ import annotations

#: Linux number -> protocol number, where they differ or need saying.
_TO_GDB = {
    1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 10, 8: 8, 9: 9, 10: 30, 11: 11, 12: 31, 13: 13, 14: 14, 15: 15, 17: 20, 18: 19, 19: 17,
    20: 18, 21: 21, 22: 22, 23: 16, 24: 24, 25: 25, 26: 26, 27: 27, 28: 28, 29: 23, 30: 32, 31: 12, 32: 77, 64: 78,
    **{signo: signo + 12 for signo in range(33, 64)},
}  # fmt: skip
_FROM_GDB = {theirs: ours for ours, theirs in _TO_GDB.items()}
UNKNOWN = 143


def to_gdb(signo: int) -> int:
    """Protocol number of a Linux signal."""
    return _TO_GDB.get(signo, UNKNOWN)


def from_gdb(number: int) -> int:
    """Linux signal of a protocol number; 0 when there is none."""
    return _FROM_GDB.get(number, 0)
