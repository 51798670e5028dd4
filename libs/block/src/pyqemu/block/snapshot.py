"""An internal snapshot as the outside sees it."""

from __future__ import annotations

__all__ = ["Snapshot"]


class Snapshot:
    """Times in seconds and nanoseconds since 1970 (``date``) and since the VM's start (``clock``, nanoseconds).

    ``icount``: instruction count of a recorded run, None if not recorded.  ``disk_size``: virtual size when it was
    taken; None: as now.
    """

    def __init__(
        self,
        id: str,
        name: str,
        vm_state_size: int = 0,
        date_sec: int = 0,
        date_nsec: int = 0,
        clock_nsec: int = 0,
        icount: int | None = None,
        disk_size: int | None = None,
    ) -> None:
        self.id, self.name, self.vm_state_size = id, name, vm_state_size
        self.date_sec, self.date_nsec, self.clock_nsec = date_sec, date_nsec, clock_nsec
        self.icount, self.disk_size = icount, disk_size
