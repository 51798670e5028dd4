"""virtio entropy source (virtio 1.2, section 5.4)."""

from __future__ import annotations

import hashlib
import os

from pyqemu.qdev._property import StrProp
from pyqemu.qdev._state import U64
from pyqemu.qdev.virtio import VirtioDevice

MAX_REQUEST = 1 << 16


class VirtioRng(VirtioDevice):
    TYPE = "virtio-rng"
    DESCRIPTION = "virtio entropy source"
    DEVICE_ID = 4

    seed = StrProp("", "makes the stream deterministic (SHA-256 in counter mode); empty: the host's entropy")
    counter: int = U64(keep=True)

    def handle(self, queue: int) -> None:
        while (chain := self.pop(queue)) is not None:
            self.push(queue, chain, chain.write(self._entropy(min(chain.write_size, MAX_REQUEST))))

    def _entropy(self, count: int) -> bytes:
        if not self.seed:
            return os.urandom(count)
        out = bytearray()
        while len(out) < count:
            out += hashlib.sha256(f"{self.seed}:{self.counter}".encode()).digest()
            self.counter += 1
        return bytes(out[:count])
