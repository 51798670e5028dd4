"""A place where a real board has a device that we have not: reads give zero, every access is logged once."""

from __future__ import annotations

import logging

from pyqemu.memory import hole_region
from pyqemu.qdev._device import SysBusDevice
from pyqemu.qdev._property import SizeProp, StrProp
from pyqemu.qdev.errors import DeviceError

log = logging.getLogger("pyqemu.qdev.guest")


class Unimplemented(SysBusDevice):
    TYPE = "unimplemented-device"
    DESCRIPTION = "logs guest accesses"
    model = StrProp("", "what should be here", required=True)
    size = SizeProp(0, "bytes", required=True)

    def realize(self) -> None:
        if not self.size:
            raise DeviceError("unimplemented-device needs a size")
        self._seen: set[tuple[int, bool]] = set()
        self.add_region(hole_region(self.model, self.size, self._tell))

    def _tell(self, name: str, offset: int, size: int, value: int | None) -> None:
        key = (offset, value is None)
        if key not in self._seen:
            self._seen.add(key)
            what = "reads" if value is None else f"writes {value:#x} to"
            log.warning("%s: guest %s %#x (%d bytes), which is not implemented", name, what, offset, size)
