"""The exceptions of the encoding side."""

from __future__ import annotations


class E2kError(Exception):
    """Base of everything this package raises on purpose."""


class DecodeError(E2kError):
    """The bytes at ``address`` are not a wide instruction that this instruction set can execute."""

    def __init__(self, reason: str, address: int, size: int = 0) -> None:
        super().__init__(f"{reason} at {address:#x}")
        self.reason = reason
        self.address = address
        self.size = size  # length the header syllable claims, 0 when not even that could be read


class TruncatedBundle(DecodeError):
    """The code ends before the bundle does."""


class IllegalInstruction(DecodeError):
    """All bytes are there, and the CPU raises its illegal-opcode exception for them (semantics-faults.md section 3)."""
