"""A virtio 1.2 driver written from the specification text, talking only qtest: what a guest would do.

Section numbers are those of the virtio 1.2 specification.
"""

import struct


class Qtest:
    """Lines to a session, answers checked."""

    def __init__(self, session):
        self.session = session

    def __call__(self, line):
        answer = self.session.execute(line)
        assert answer.startswith("OK"), f"{line}: {answer}"
        return answer[3:]

    def readl(self, address):
        return int(self(f"readl {address:#x}"), 0)

    def writel(self, address, value):
        self(f"writel {address:#x} {value:#x}")

    def read(self, address, length):
        return bytes.fromhex(self(f"read {address:#x} {length}")[2:])

    def write(self, address, data):
        self(f"write {address:#x} {len(data)} 0x{data.hex()}")


class Driver:
    """Initialises a device behind virtio-mmio (4.2.3.1) and owns its queues (2.7)."""

    def __init__(self, qtest, base, ram, *, features=1 << 32, queues=1, size=8):
        self.q, self.base, self.size = qtest, base, size
        self.free = ram
        assert qtest.readl(base) == 0x74726976 and qtest.readl(base + 4) == 2
        self.device_id = qtest.readl(base + 8)
        self.status(0)
        self.status(1)
        self.status(3)
        offered = 0
        for half in (0, 1):
            qtest.writel(base + 0x14, half)
            offered |= qtest.readl(base + 0x10) << 32 * half
        self.offered = offered
        assert features & ~offered == 0, "the driver wants what is not offered"
        self.features = features
        for half in (0, 1):
            qtest.writel(base + 0x24, half)
            qtest.writel(base + 0x20, features >> 32 * half & 0xFFFFFFFF)
        self.status(11)
        self.accepted = qtest.readl(base + 0x70) & 8
        self.queues = [Queue(self, n) for n in range(queues)]
        self.status(15)

    def status(self, value):
        self.q.writel(self.base + 0x70, value)

    def allocate(self, length, alignment=16):
        self.free = -(-self.free // alignment) * alignment
        place = self.free
        self.free += length
        return place


class Queue:
    """A split virtqueue, set up as 4.2.3.2 says."""

    def __init__(self, driver, number):
        self.driver, self.number = driver, number
        q, base, size = driver.q, driver.base, driver.size
        self.desc = driver.allocate(16 * size)
        self.avail = driver.allocate(6 + 2 * size, 2)
        self.used = driver.allocate(6 + 8 * size, 4)
        q.write(self.desc, bytes(self.used + 6 + 8 * size - self.desc))
        q.writel(base + 0x30, number)
        assert q.readl(base + 0x44) == 0 and q.readl(base + 0x34) >= size
        q.writel(base + 0x38, size)
        for register, place in ((0x80, self.desc), (0x90, self.avail), (0xA0, self.used)):
            q.writel(base + register, place & 0xFFFFFFFF)
            q.writel(base + register + 4, place >> 32)
        q.writel(base + 0x44, 1)
        assert q.readl(base + 0x44) == 1
        self.index = self.seen = 0

    def add(self, buffers, *, indirect=False):
        """Offer one chain of (address, length, device writes); returns its head."""
        q = self.driver.q
        table = b""
        count = len(buffers)
        for i, (address, length, writes) in enumerate(buffers):
            flags = (1 if i + 1 < count else 0) | (2 if writes else 0)
            table += struct.pack("<QIHH", address, length, flags, i + 1 if i + 1 < count else 0)
        if indirect:
            place = self.driver.allocate(len(table))
            q.write(place, table)
            table = struct.pack("<QIHH", place, len(table), 4, 0)
        q.write(self.desc, table)
        q.write(self.avail + 4 + 2 * (self.index % self.driver.size), struct.pack("<H", 0))
        self.index = (self.index + 1) & 0xFFFF
        q.write(self.avail + 2, struct.pack("<H", self.index))

    def kick(self):
        self.driver.q.writel(self.driver.base + 0x50, self.number)

    def take(self):
        """(head, length) of the next used element, or None."""
        q = self.driver.q
        index = struct.unpack("<H", q.read(self.used + 2, 2))[0]
        if index == self.seen:
            return None
        element = q.read(self.used + 4 + 8 * (self.seen % self.driver.size), 8)
        self.seen = (self.seen + 1) & 0xFFFF
        return struct.unpack("<II", element)


class Disk:
    """Requests of a block device (5.2.6)."""

    def __init__(self, driver):
        self.driver, self.queue = driver, driver.queues[0]
        self.capacity = driver.q.readl(driver.base + 0x100) | driver.q.readl(driver.base + 0x104) << 32

    def request(self, kind, sector, *, out=b"", into=0, indirect=False):
        """(status, data the device wrote, used length)"""
        q, driver = self.driver.q, self.driver
        header = driver.allocate(16)
        q.write(header, struct.pack("<IIQ", kind, 0, sector))
        buffers = [(header, 16, False)]
        if out:
            place = driver.allocate(len(out))
            q.write(place, out)
            buffers.append((place, len(out), False))
        target = driver.allocate(into)
        if into:
            q.write(target, bytes(into))
            buffers.append((target, into, True))
        status = driver.allocate(1, 1)
        q.write(status, b"\xff")
        buffers.append((status, 1, True))
        self.queue.add(buffers, indirect=indirect)
        self.queue.kick()
        used = self.queue.take()
        assert used is not None and used[0] == 0
        return q.read(status, 1)[0], q.read(target, into) if into else b"", used[1]
