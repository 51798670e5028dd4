"""An internal snapshot as the outside sees it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Snapshot"]


@dataclass
class Snapshot:
    """Times in seconds and nanoseconds since 1970 (``date``) and since the VM's start (``clock``, nanoseconds)."""

    id: str
    name: str
    vm_state_size: int = 0
    date_sec: int = 0
    date_nsec: int = 0
    clock_nsec: int = 0
    #: Instruction count of a recorded run, None if not recorded.
    icount: int | None = None
    #: Virtual size when it was taken; None: as now.
    disk_size: int | None = None
