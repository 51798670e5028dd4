"""virtio console with one port (virtio 1.2, section 5.3): queue 0 to the driver, queue 1 from it."""

from __future__ import annotations

from pyqemu.qdev._property import LinkProp
from pyqemu.qdev.virtio import DRIVER_OK, VirtioDevice

MAX_WRITE = 1 << 20


class VirtioConsole(VirtioDevice):
    TYPE = "virtio-console"
    DESCRIPTION = "virtio console"
    DEVICE_ID = 3
    QUEUES = 2

    chardev = LinkProp("chardev", "where bytes come from and go to")

    def realize(self) -> None:
        if self.chardev is not None:
            self.chardev.attach(self)

    def unrealize(self) -> None:
        if self.chardev is not None:
            self.chardev.detach(self)

    def can_receive(self) -> int:
        if not self.status & DRIVER_OK or not self.queue_ready[0]:
            return 0
        room = 0

        def ask() -> None:
            nonlocal room
            available = self.machine.memory.load(self.queue_driver[0] + 2, 2)
            room = 4096 if (available - self.last_avail[0]) & 0xFFFF else 0

        self.guarded(ask)
        return room

    def receive(self, data: bytes) -> None:
        self.guarded(lambda: self._deliver(data))

    def _deliver(self, data: bytes) -> None:
        while data:
            chain = self.pop(0)
            if chain is None:
                # Buffers were smaller than promised: the rest waits at the front of the queue.
                self.chardev.unread(self, data)
                return
            done = chain.write(data)
            self.push(0, chain, done)
            data = data[done:]

    def handle(self, queue: int) -> None:
        if queue == 0:
            if self.chardev is not None:
                self.chardev.accept_input()
            return
        while (chain := self.pop(queue)) is not None:
            if self.chardev is not None:
                self.chardev.write(chain.read(0, MAX_WRITE))
            self.push(queue, chain, 0)
