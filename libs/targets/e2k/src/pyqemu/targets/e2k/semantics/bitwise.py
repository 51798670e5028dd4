"""Three-input logic by truth table: ``plog_0xNN`` and ``qplog_0xNN`` (semantics-packed.md 1)."""

from __future__ import annotations

from collections.abc import Callable

from .registry import Builder, Value, family


def _plog(table: int) -> Callable[..., Value]:
    """Bit 4*s1 + 2*s2 + s3 of ``table``, at every bit position: a tree of choices that LLVM folds."""

    def logic(b: Builder, s1: Value, s2: Value, s3: Value) -> Value:
        def tree(bits: int, inputs: tuple[Value, ...]) -> Value:
            if not inputs:
                return b.const(s1.type, -(bits & 1))
            half = 1 << (len(inputs) - 1)
            zero = tree(bits & ((1 << half) - 1), inputs[1:])
            one = tree(bits >> half, inputs[1:])
            return b.xor(zero, b.and_(inputs[0], b.xor(zero, one)))

        return tree(table, (s1, s2, s3))

    return logic


family("{,q}plog_*", {f"0x{n:02x}": n for n in range(256)}, "I I I", "I", _plog)
