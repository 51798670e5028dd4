"""A toy CPU: eight registers, a dozen instructions, packets of two, one trap."""

from .cpu import EXC_DIVIDE, REGISTERS, Toy, isa, target

__all__ = ["EXC_DIVIDE", "REGISTERS", "Toy", "isa", "target"]
