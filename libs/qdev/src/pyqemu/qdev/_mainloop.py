"""One thread that waits for file descriptors and hands work to callbacks."""

from __future__ import annotations

import selectors
from collections.abc import Callable
from typing import Any


class MainLoop:
    """Callbacks per descriptor; run() until stop() is called."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._running = False

    def watch(self, file: Any, on_readable: Callable[[], object]) -> None:
        self._selector.register(file, selectors.EVENT_READ, on_readable)

    def forget(self, file: Any) -> None:
        self._selector.unregister(file)

    def step(self, timeout: float | None = None) -> bool:
        """Wait at most timeout seconds for something, handle it; False if nothing came."""
        ready = self._selector.select(timeout)
        for key, _ in ready:
            # An earlier callback of this round may have closed this descriptor.
            if self._selector.get_map() and key.fd in self._selector.get_map():
                key.data()
        return bool(ready)

    def run(self) -> None:
        self._running = True
        while self._running:
            self.step()

    def stop(self) -> None:
        self._running = False

    def close(self) -> None:
        self._selector.close()
