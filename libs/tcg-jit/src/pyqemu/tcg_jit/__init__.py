"""The execution engine: threaded code compiled through LLVM by another process, a code cache on disk, faults, signals.

Names are imported when first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .engine import Cpu, Engine
    from .errors import CompileError, EngineError, GuestFault

__all__ = ["CompileError", "Cpu", "Engine", "EngineError", "GuestFault"]


def __getattr__(name: str) -> object:
    if name in ("Cpu", "Engine"):
        from . import engine as home
    elif name in __all__:
        from . import errors as home  # type: ignore[no-redef]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(home, name)
    globals()[name] = value
    return value
