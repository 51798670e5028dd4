"""virtio 1.2: what every device has (features, status, queues, configuration), independent of the transport.

Split rings with indirect descriptors and event indices.  Packed rings are not offered, so no driver uses them; legacy
(pre-1.0) drivers are refused by their transport.  Whatever a driver puts into memory, a device ends in
DEVICE_NEEDS_RESET, never in an exception or an endless loop.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import ClassVar

from pyqemu.memory import AddressSpace, MemTxError
from pyqemu.qdev._device import Device
from pyqemu.qdev._state import U8, U32, U64, Array

MAX_QUEUES = 8
F_INDIRECT, F_EVENT_IDX, F_VERSION_1 = 28, 29, 32
ACKNOWLEDGE, DRIVER, DRIVER_OK, FEATURES_OK, NEEDS_RESET, FAILED = 1, 2, 4, 8, 64, 128
DESC_NEXT, DESC_WRITE, DESC_INDIRECT = 1, 2, 4
AVAIL_NO_INTERRUPT = 1
INT_USED, INT_CONFIG = 1, 2
MAX_CHAIN_BYTES = 1 << 32


class VirtioError(Exception):
    """The driver broke the protocol; the transport turns it into DEVICE_NEEDS_RESET."""


class Chain:
    """One request: buffers to read (from the driver) and buffers to write, in order."""

    def __init__(
        self, memory: AddressSpace, head: int, readable: list[tuple[int, int]], writable: list[tuple[int, int]]
    ) -> None:
        self._memory = memory
        self.head, self.readable, self.writable = head, readable, writable
        self.read_size = sum(n for _, n in readable)
        self.write_size = sum(n for _, n in writable)

    def read(self, offset: int = 0, count: int | None = None) -> bytes:
        """Bytes of the driver's part; fewer at its end."""
        out = bytearray()
        left = self.read_size - offset if count is None else count
        for address, size in self.readable:
            if offset >= size:
                offset -= size
                continue
            step = min(size - offset, left)
            if step <= 0:
                break
            out += self._memory.read(address + offset, step)
            offset, left = 0, left - step
        return bytes(out)

    def write(self, data: bytes, offset: int = 0) -> int:
        """Put data into the device's part; returns how much fitted."""
        done = 0
        for address, size in self.writable:
            if offset >= size:
                offset -= size
                continue
            part = data[done : done + size - offset]
            if not part:
                break
            self._memory.write(address + offset, part)
            done += len(part)
            offset = 0
        return done


class VirtioDevice(Device):
    """Derive; give DEVICE_ID, QUEUES and FEATURES, and override handle() and config()."""

    TYPE = "virtio-device"
    BUS = "virtio-bus"
    DEVICE_ID: ClassVar[int] = 0
    QUEUES: ClassVar[int] = 1
    QUEUE_SIZE: ClassVar[int] = 256
    FEATURES: ClassVar[int] = 0
    HOTPLUGGABLE = True

    status: int = U8()
    driver_features: int = U64()
    interrupts: int = U8()
    config_generation: int = U32()
    queue_size: list[int] = Array(MAX_QUEUES, 16, high=256)
    queue_ready: list[int] = Array(MAX_QUEUES, 8)
    queue_desc: list[int] = Array(MAX_QUEUES, 64)
    queue_driver: list[int] = Array(MAX_QUEUES, 64)
    queue_device: list[int] = Array(MAX_QUEUES, 64)
    last_avail: list[int] = Array(MAX_QUEUES, 16)
    last_used: list[int] = Array(MAX_QUEUES, 16)

    def __init__(self, **properties: object) -> None:
        self.interrupt: Callable[[int | None], None] = lambda queue: None
        """Set by the transport: the interrupt status changed, because of this queue or (None) of something else."""
        super().__init__(**properties)

    # -- for derived devices ----------------------------------------------------------------------------------------

    def handle(self, queue: int) -> None:
        """The driver has put requests into a queue."""

    def config(self) -> bytes:
        """The device's configuration structure."""
        return b""

    def write_config(self, offset: int, data: bytes) -> None:
        """The driver writes its configuration; ignored unless overridden."""

    def features(self) -> int:
        return self.FEATURES | 1 << F_VERSION_1 | 1 << F_INDIRECT | 1 << F_EVENT_IDX

    def device_reset(self) -> None:
        """Hook: the driver reset the device."""

    # -- for transports ---------------------------------------------------------------------------------------------

    def has(self, feature: int) -> bool:
        return bool(self.driver_features >> feature & 1)

    def set_status(self, value: int) -> None:
        if value == 0:
            for state in VirtioDevice.declared_state():
                state.reset(self)
            self.device_reset()
            self.interrupt(None)
            return
        if value & FEATURES_OK and not self.status & FEATURES_OK:
            accepted = self.driver_features & ~self.features() == 0 and self.has(F_VERSION_1)
            if not accepted:
                value &= ~FEATURES_OK
        self.status = value | self.status & NEEDS_RESET

    def offered_features(self, half: int) -> int:
        """32 feature bits; halves beyond the second are empty."""
        return self.features() >> 32 * half & 0xFFFF_FFFF if half <= 1 else 0

    def accept_features(self, half: int, value: int) -> None:
        if half <= 1 and not self.status & FEATURES_OK:
            keep = self.driver_features & (0xFFFF_FFFF << 32 * (1 - half))
            self.driver_features = keep | value << 32 * half

    def set_queue_size(self, queue: int, size: int) -> None:
        """A size that is no power of two or too large leaves the queue without one: it cannot be made ready."""
        if not self.queue_ready[queue]:
            good = 0 < size <= self.QUEUE_SIZE and not size & (size - 1)
            self.queue_size[queue] = size if good else 0

    def set_queue_ready(self, queue: int, ready: int) -> None:
        self.queue_ready[queue] = ready & 1 if self.queue_size[queue] else 0
        if not ready & 1:
            self.last_avail[queue] = self.last_used[queue] = 0

    def set_queue_address(self, queue: int, area: int, half: int, value: int) -> None:
        """Half (32 bits) of the address of area 0 descriptors, 1 driver, 2 device; fixed while the queue is ready."""
        if not self.queue_ready[queue]:
            table = (self.queue_desc, self.queue_driver, self.queue_device)[area]
            table[queue] = (table[queue] & (0xFFFF_FFFF << 32 * (1 - half))) | value << 32 * half

    def notify(self, queue: int) -> None:
        """A driver's kick."""
        if queue >= self.QUEUES or not self.status & DRIVER_OK or self.status & NEEDS_RESET:
            return
        self.guarded(lambda: self.handle(queue))

    def guarded(self, action: Callable[[], None]) -> None:
        """Run something that touches the rings; a protocol error stops the device instead of the process."""
        try:
            action()
        except (VirtioError, MemTxError):
            self.status |= NEEDS_RESET
            self.raise_interrupt(INT_CONFIG)

    def raise_interrupt(self, bits: int, queue: int | None = None) -> None:
        self.interrupts |= bits
        self.interrupt(queue)

    def config_changed(self) -> None:
        self.config_generation = (self.config_generation + 1) & 0xFFFF_FFFF
        if self.status & DRIVER_OK:
            self.raise_interrupt(INT_CONFIG)

    # -- rings ------------------------------------------------------------------------------------------------------

    def pop(self, queue: int) -> Chain | None:
        """The next request of a queue, or None."""
        memory, size = self.machine.memory, self.queue_size[queue]
        if not self.queue_ready[queue] or not size:
            return None
        driver = self.queue_driver[queue]
        available = memory.load(driver + 2, 2)
        last = self.last_avail[queue]
        waiting = (available - last) & 0xFFFF
        if not waiting:
            return None
        if waiting > size:
            raise VirtioError(f"queue {queue}: {waiting} requests in a ring of {size}")
        head = memory.load(driver + 4 + 2 * (last % size), 2)
        self.last_avail[queue] = (last + 1) & 0xFFFF
        if self.has(F_EVENT_IDX):
            memory.store(self.queue_device[queue] + 4 + 8 * size, self.last_avail[queue], 2)
        return self._chain(queue, head)

    def _chain(self, queue: int, head: int) -> Chain:
        memory, limit = self.machine.memory, self.queue_size[queue]
        table, count, index = self.queue_desc[queue], limit, head
        readable: list[tuple[int, int]] = []
        writable: list[tuple[int, int]] = []
        indirect = False
        total = 0
        for _ in range(2 * limit + 1):
            if index >= count:
                raise VirtioError(f"queue {queue}: descriptor {index} of {count}")
            address, length, flags, following = struct.unpack("<QIHH", memory.read(table + 16 * index, 16))
            if flags & DESC_INDIRECT:
                if indirect or not self.has(F_INDIRECT) or flags & DESC_NEXT or length % 16 or not length:
                    raise VirtioError(f"queue {queue}: a malformed indirect descriptor")
                indirect, table, count, index = True, address, length // 16, 0
                continue
            if flags & DESC_WRITE:
                writable.append((address, length))
            elif writable:
                raise VirtioError(f"queue {queue}: a readable buffer behind a writable one")
            else:
                readable.append((address, length))
            total += length
            if total > MAX_CHAIN_BYTES:
                raise VirtioError(f"queue {queue}: a request of more than 4 GiB")
            if not flags & DESC_NEXT:
                return Chain(memory, head, readable, writable)
            index = following
        raise VirtioError(f"queue {queue}: a chain without end")

    def push(self, queue: int, chain: Chain, written: int) -> None:
        """Give a request back: `written` bytes of its device part are valid."""
        memory, size, device = self.machine.memory, self.queue_size[queue], self.queue_device[queue]
        used = self.last_used[queue]
        memory.write(device + 4 + 8 * (used % size), struct.pack("<II", chain.head, written))
        new = (used + 1) & 0xFFFF
        memory.store(device + 2, new, 2)
        self.last_used[queue] = new
        driver = self.queue_driver[queue]
        if self.has(F_EVENT_IDX):
            wanted = memory.load(driver + 4 + 2 * size, 2)
            # The driver asks to be told when the used index passes `wanted`.
            if (new - wanted - 1) & 0xFFFF >= (new - used) & 0xFFFF:
                return
        elif memory.load(driver, 2) & AVAIL_NO_INTERRUPT:
            return
        self.raise_interrupt(INT_USED, queue)
