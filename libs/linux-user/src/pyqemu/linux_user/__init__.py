"""Linux process emulation.  Names are imported when first asked for: the run path pays only for what it uses."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .errors import LinuxUserError, LoadError, MemoryMapError, UnsupportedError
    from .mm import GuestMemory
    from .process import Process, Result, exit_as

__all__ = [
    "GuestMemory",
    "LinuxUserError",
    "LoadError",
    "MemoryMapError",
    "Process",
    "Result",
    "UnsupportedError",
    "exit_as",
]

_HOMES = {
    "GuestMemory": "mm",
    "LinuxUserError": "errors",
    "LoadError": "errors",
    "MemoryMapError": "errors",
    "Process": "process",
    "Result": "process",
    "UnsupportedError": "errors",
    "exit_as": "process",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(f"{__name__}.{home}", fromlist=(name,))
    value: object = getattr(module, name)
    globals()[name] = value
    return value
