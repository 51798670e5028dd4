"""Testing a target: the reference machine, the native machine, and ``.ins`` files (see ``ins``)."""

from .ins import Adapter, Case, InsError, parse_ins
from .machine import GuestMemory, Machine, NativeMachine, ReferenceMachine

__all__ = ["Adapter", "Case", "GuestMemory", "InsError", "Machine", "NativeMachine", "ReferenceMachine", "parse_ins"]
