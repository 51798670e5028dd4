"""The execution engine: threaded code compiled through LLVM by another process, a code cache on disk, faults, signals."""

from .engine import Cpu, Engine
from .errors import CompileError, EngineError, GuestFault

__all__ = ["CompileError", "Cpu", "Engine", "EngineError", "GuestFault"]
