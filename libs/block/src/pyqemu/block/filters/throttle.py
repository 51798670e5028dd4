"""``throttle``: at most so many bytes and requests per second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..errors import UsageError
from ..node import Node
from ..registry import OpenContext
from ..units import parse_size
from ._base import FilterDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["ThrottleFilter", "open_filter"]


class ThrottleFilter(FilterDriver):
    """A leaky bucket; ``clock`` and ``sleep`` can be replaced, which makes tests exact."""

    name = "throttle"

    def __init__(
        self,
        file: Node,
        *,
        bytes_per_second: int = 0,
        requests_per_second: int = 0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(file)
        self.bytes_per_second, self.requests_per_second = bytes_per_second, requests_per_second
        self._clock, self._sleep = clock, sleep
        self._lock = threading.Lock()
        self._free_at = 0.0

    def _wait(self, length: int) -> None:
        cost = length / self.bytes_per_second if self.bytes_per_second else 0.0
        cost = max(cost, 1 / self.requests_per_second if self.requests_per_second else 0.0)
        with self._lock:
            now = self._clock()
            start = max(now, self._free_at)
            self._free_at = start + cost
        if start > now:
            self._sleep(start - now)

    def read_into(self, offset: int, view: memoryview) -> None:
        self._wait(len(view))
        super().read_into(offset, view)

    def write(self, offset: int, view: memoryview) -> None:
        self._wait(len(view))
        super().write(offset, view)


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> ThrottleFilter:
    """``driver=throttle,bps-total=N,iops-total=N,file=...``"""
    unknown = set(spec) - {"driver", "file", "bps-total", "iops-total", "node-name", "read-only"}
    if unknown:
        raise UsageError(f"Block filter 'throttle' doesn't support the option '{sorted(unknown)[0]}'")
    rate = parse_size(str(spec.get("bps-total", 0)), "bps-total")
    requests = parse_size(str(spec.get("iops-total", 0)), "iops-total")
    return ThrottleFilter(child(), bytes_per_second=rate, requests_per_second=requests)
