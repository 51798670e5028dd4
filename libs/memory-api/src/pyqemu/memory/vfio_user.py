"""vfio-user: a PCI-like device in another process, over a UNIX socket (protocol 0.1 as published by its authors).

Both ends, synchronous.  The client turns a region of the device into a DeviceBar: register accesses become messages,
areas the server offers for mapping become ram_device regions over the descriptor it passed.

Supported: version negotiation, device, region and interrupt information, sparse mappings, region read and write,
interrupts by eventfd, DMA map and unmap with descriptors, reset.  The server refuses every other command with
ENOTSUP; a client without mapped DMA memory would need DMA_READ and DMA_WRITE, which are among those.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, IntFlag
from typing import NamedTuple

from pyqemu.memory._io_region import ANY_ACCESS, IoRegion
from pyqemu.memory._listener import MemoryListener, Section
from pyqemu.memory._ram import RamBlock
from pyqemu.memory._ram_device import DeviceBar
from pyqemu.memory._ram_regions import RamRegion
from pyqemu.memory._types import Endian, IoOps, MemTxAttrs, MemTxResult
from pyqemu.memory.errors import MemoryApiError, MemTxError, VfioUserError

HEADER = struct.Struct("=HHIII")  # id, command, message size, flags, error number
MAX_MESSAGE = 1 << 20
MAX_TRANSFER = MAX_MESSAGE - 64
MAX_FDS = 16
IS_REPLY, NO_REPLY, IS_ERROR = 1, 1 << 4, 1 << 5
CAP_SPARSE_MMAP = 1


class Command(IntEnum):
    VERSION = 1
    DMA_MAP = 2
    DMA_UNMAP = 3
    DEVICE_GET_INFO = 4
    DEVICE_GET_REGION_INFO = 5
    DEVICE_GET_REGION_IO_FDS = 6
    DEVICE_GET_IRQ_INFO = 7
    DEVICE_SET_IRQS = 8
    REGION_READ = 9
    REGION_WRITE = 10
    DMA_READ = 11
    DMA_WRITE = 12
    DEVICE_RESET = 13


class RegionFlag(IntFlag):
    READ = 1
    WRITE = 2
    MMAP = 4
    CAPS = 8


class IrqFlag(IntFlag):
    DATA_NONE = 1
    DATA_BOOL = 2
    DATA_EVENTFD = 4
    ACTION_MASK = 8
    ACTION_UNMASK = 16
    ACTION_TRIGGER = 32


class Area(NamedTuple):
    """A part of a region that may be mapped."""

    offset: int
    size: int


class RegionInfo(NamedTuple):
    """What a server says of a region; fd is -1 when it cannot be mapped."""

    region: int
    flags: RegionFlag
    size: int
    fd_offset: int
    areas: tuple[Area, ...]
    fd: int


class _Message(NamedTuple):
    id: int
    command: int
    flags: int
    error: int
    payload: bytes
    fds: list[int]


def _receive(sock: socket.socket) -> _Message | None:
    """The next message, or None at the end of the connection; VfioUserError for what is not a message."""
    data, fds, _, _ = socket.recv_fds(sock, HEADER.size, MAX_FDS)
    if not data:
        return None
    try:
        data += _exactly(sock, HEADER.size - len(data))
        ident, command, size, flags, error = HEADER.unpack(data)
        if not HEADER.size <= size <= MAX_MESSAGE:
            raise VfioUserError(f"a message of {size} bytes is not within {HEADER.size}..{MAX_MESSAGE}")
        return _Message(ident, command, flags, error, _exactly(sock, size - HEADER.size), list(fds))
    except BaseException:
        _close_all(fds)
        raise


def _exactly(sock: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        part = sock.recv(min(count - len(data), 65536))
        if not part:
            raise VfioUserError("the connection ended inside a message")
        data += part
    return bytes(data)


def _send(sock: socket.socket, head: tuple[int, int, int, int], payload: bytes, fds: tuple[int, ...] = ()) -> None:
    ident, command, flags, error = head
    data = HEADER.pack(ident, command, HEADER.size + len(payload), flags, error) + payload
    sent = socket.send_fds(sock, [data], list(fds)) if fds else 0
    sock.sendall(data[sent:])


def _close_all(fds: list[int]) -> None:
    for fd in fds:
        os.close(fd)


def _parse(layout: struct.Struct, payload: bytes, what: str) -> tuple[int, ...]:
    if len(payload) < layout.size:
        raise VfioUserError(f"{what}: {len(payload)} bytes, at least {layout.size} are needed")
    return layout.unpack_from(payload)


_VERSION = struct.Struct("=HH")
_DEVICE_INFO = struct.Struct("=IIII")  # argsz, flags, regions, irqs
_REGION_INFO = struct.Struct("=IIIIQQ")  # argsz, flags, index, capability offset, size, fd offset
_CAPABILITY = struct.Struct("=HHIII")  # id, version, next, areas, reserved
_AREA = struct.Struct("=QQ")
_REGION_IO = struct.Struct("=QII")  # offset, region, count
_IRQ_INFO = struct.Struct("=IIII")  # argsz, flags, index, count
_IRQ_SET = struct.Struct("=IIIII")  # argsz, flags, index, start, count
_DMA_MAP = struct.Struct("=IIQQQ")  # argsz, flags, fd offset, address, size
_DMA_UNMAP = struct.Struct("=IIQQ")  # argsz, flags, address, size


class VfioUserClient:
    """Drives a device at the other end of a socket.  Every wait is bounded by timeout (seconds)."""

    def __init__(self, sock: socket.socket, *, timeout: float = 10.0) -> None:
        self._sock = sock
        self._next_id = 1
        sock.settimeout(timeout)
        offer = _VERSION.pack(0, 1) + json.dumps({"capabilities": {"max_msg_fds": MAX_FDS}}).encode() + b"\0"
        payload, _ = self._call(Command.VERSION, offer)
        major, minor = _parse(_VERSION, payload, "version")
        if major != 0:
            raise VfioUserError(f"the server speaks version {major}.{minor}, this client 0.1")
        payload, _ = self._call(Command.DEVICE_GET_INFO, _DEVICE_INFO.pack(_DEVICE_INFO.size, 0, 0, 0))
        _, self.flags, self.num_regions, self.num_irqs = _parse(_DEVICE_INFO, payload, "device")

    @classmethod
    def connect(cls, path: str, *, timeout: float = 10.0) -> VfioUserClient:
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            sock.settimeout(timeout)
            sock.connect(path)
            return cls(sock, timeout=timeout)
        except OSError as error:
            sock.close()
            raise VfioUserError(f"cannot connect to '{path}': {error}") from error

    def close(self) -> None:
        self._sock.close()

    def _call(self, command: Command, payload: bytes, fds: tuple[int, ...] = ()) -> tuple[bytes, list[int]]:
        ident, self._next_id = self._next_id, self._next_id % 0xFFFF + 1
        try:
            _send(self._sock, (ident, command, 0, 0), payload, fds)
            reply = _receive(self._sock)
        except OSError as error:
            raise VfioUserError(f"{command.name}: {error}") from error
        if reply is None:
            raise VfioUserError(f"{command.name}: the server closed the connection")
        if reply.id != ident or not reply.flags & IS_REPLY:
            _close_all(reply.fds)
            raise VfioUserError(f"{command.name}: the answer carries id {reply.id}, expected a reply to {ident}")
        if reply.flags & IS_ERROR:
            _close_all(reply.fds)
            raise VfioUserError(f"{command.name}: {errno.errorcode.get(reply.error, reply.error)}")
        return reply.payload, reply.fds

    def region_info(self, index: int) -> RegionInfo:
        request = _REGION_INFO.pack(4096, 0, index, 0, 0, 0)
        payload, fds = self._call(Command.DEVICE_GET_REGION_INFO, request)
        _close_all(fds[1:])
        try:
            _, bits, told, at, size, fd_offset = _parse(_REGION_INFO, payload, "region")
            flags = RegionFlag(bits & 15)
            if told != index:
                raise VfioUserError(f"asked for region {index}, told of {told}")
            areas = _sparse_areas(payload, at) if flags & RegionFlag.CAPS else None
            if areas is None:
                areas = (Area(0, size),) if flags & RegionFlag.MMAP else ()
            if any(a.size == 0 or a.offset + a.size > size for a in areas):
                raise VfioUserError(f"region {index} offers a mapping outside its {size:#x} bytes")
            return RegionInfo(index, flags, size, fd_offset, areas, fds[0] if fds else -1)
        except BaseException:
            _close_all(fds[:1])
            raise

    def region_read(self, index: int, offset: int, count: int) -> bytes:
        payload, fds = self._call(Command.REGION_READ, _REGION_IO.pack(offset, index, count))
        _close_all(fds)
        at, region, got = _parse(_REGION_IO, payload, "region read")
        data = payload[_REGION_IO.size :]
        if (at, region, got) != (offset, index, count) or len(data) != count:
            raise VfioUserError(f"region read of {count} bytes was answered with {len(data)}")
        return data

    def region_write(self, index: int, offset: int, data: bytes) -> None:
        payload, fds = self._call(Command.REGION_WRITE, _REGION_IO.pack(offset, index, len(data)) + data)
        _close_all(fds)
        if _parse(_REGION_IO, payload, "region write")[2] != len(data):
            raise VfioUserError(f"region write of {len(data)} bytes was cut short")

    def irq_count(self, index: int) -> int:
        payload, _ = self._call(Command.DEVICE_GET_IRQ_INFO, _IRQ_INFO.pack(_IRQ_INFO.size, 0, index, 0))
        return _parse(_IRQ_INFO, payload, "irq")[3]

    def set_irq_eventfds(self, index: int, eventfds: tuple[int, ...], start: int = 0) -> None:
        flags = IrqFlag.DATA_EVENTFD | IrqFlag.ACTION_TRIGGER
        self._call(
            Command.DEVICE_SET_IRQS, _IRQ_SET.pack(_IRQ_SET.size, flags, index, start, len(eventfds)), eventfds
        )

    def dma_map(
        self, address: int, block: RamBlock, offset: int = 0, size: int | None = None, *, readonly: bool = False
    ) -> None:
        """Let the device reach guest RAM (part of a block with a descriptor) at this address."""
        if block.fd < 0:
            raise VfioUserError("DMA memory for another process needs a descriptor: use RamBlock.memfd or from_file")
        size = block.size - offset if size is None else size
        request = _DMA_MAP.pack(_DMA_MAP.size, 1 if readonly else 3, block.fd_offset + offset, address, size)
        self._call(Command.DMA_MAP, request, (block.fd,))

    def dma_unmap(self, address: int, size: int) -> None:
        self._call(Command.DMA_UNMAP, _DMA_UNMAP.pack(_DMA_UNMAP.size, 0, address, size))

    def reset(self) -> None:
        self._call(Command.DEVICE_RESET, b"")

    def bar(self, index: int, name: str = "") -> DeviceBar:
        """A region of the device as memory: messages below, what can be mapped as ram_device above."""
        info = self.region_info(index)
        try:
            bar = DeviceBar(_MessageRegion(self, info, name or f"vfio-user region {index}"))
            for area in info.areas if info.fd >= 0 else ():
                block = RamBlock.from_fd(os.dup(info.fd), area.size, offset=info.fd_offset + area.offset)
                bar.add_mapping(block, area.offset)
            return bar
        finally:
            if info.fd >= 0:
                os.close(info.fd)


class DmaListener(MemoryListener):
    """Keeps the device's view of guest memory up to date: everything in an address space that has a descriptor.

    Register it with AddressSpace.add_listener.  RAM without a descriptor stays invisible to the device.
    """

    def __init__(self, client: VfioUserClient) -> None:
        self._client = client

    @staticmethod
    def _block(section: Section) -> RamBlock | None:
        region = section.region
        return region.ram if isinstance(region, RamRegion) and region.ram.fd >= 0 else None

    def region_add(self, section: Section) -> None:
        block = self._block(section)
        if block is not None:
            self._client.dma_map(section.address, block, section.offset, section.size, readonly=section.readonly)

    def region_del(self, section: Section) -> None:
        if self._block(section) is not None:
            self._client.dma_unmap(section.address, section.size)


class _MessageRegion(IoRegion):
    """One REGION_READ or REGION_WRITE per access, of the guest's width."""

    def __init__(self, client: VfioUserClient, info: RegionInfo, name: str) -> None:
        self._client, self._index = client, info.region
        super().__init__(
            name, info.size,
            IoOps(
                read=self._read if info.flags & RegionFlag.READ else None,
                write=self._write if info.flags & RegionFlag.WRITE else None,
                endian=Endian.LITTLE, valid=ANY_ACCESS, impl=ANY_ACCESS,
            ),
        )  # fmt: skip

    def _read(self, offset: int, size: int, attrs: MemTxAttrs) -> int:
        try:
            return int.from_bytes(self._client.region_read(self._index, offset, size), "little")
        except VfioUserError as error:
            raise MemTxError(MemTxResult.ERROR, offset, size, False, str(error)) from error

    def _write(self, offset: int, value: int, size: int, attrs: MemTxAttrs) -> None:
        try:
            self._client.region_write(self._index, offset, value.to_bytes(size, "little"))
        except VfioUserError as error:
            raise MemTxError(MemTxResult.ERROR, offset, size, True, str(error)) from error


def _sparse_areas(payload: bytes, at: int) -> tuple[Area, ...] | None:
    """Walk the capability chain; a chain that goes backwards or outside is refused, so it always ends."""
    while at:
        if at + 8 > len(payload):
            raise VfioUserError("a region capability lies outside its message")
        ident, _, following = struct.unpack_from("=HHI", payload, at)
        if ident == CAP_SPARSE_MMAP:
            _, _, _, count, _ = _parse(_CAPABILITY, payload[at:], "sparse mapping")
            first = at + _CAPABILITY.size
            if first + count * _AREA.size > len(payload):
                raise VfioUserError(f"{count} mapping areas do not fit their message")
            return tuple(Area(*_AREA.unpack_from(payload, first + i * _AREA.size)) for i in range(count))
        if following and following <= at:
            raise VfioUserError("the chain of region capabilities goes backwards")
        at = following
    return None


# -- the device's end -------------------------------------------------------------------------------------------------


@dataclass
class ServedRegion:
    """One region of a served device.  read(offset, count) -> bytes, write(offset, data); memory may be mapped."""

    size: int
    read: Callable[[int, int], bytes] | None = None
    write: Callable[[int, bytes], None] | None = None
    memory: RamBlock | None = None
    areas: tuple[Area, ...] = ()


@dataclass
class ServedDevice:
    """What a server serves: regions by index, interrupts per index, a reset function."""

    regions: list[ServedRegion]
    irqs: tuple[int, ...] = ()
    reset: Callable[[], None] | None = None
    dma: dict[int, RamBlock] = field(default_factory=dict)
    """Guest memory the client has mapped, by guest address."""
    eventfds: dict[tuple[int, int], int] = field(default_factory=dict)

    def trigger(self, index: int, vector: int = 0) -> bool:
        """Raise an interrupt; False if the client listens to none."""
        fd = self.eventfds.get((index, vector))
        if fd is None:
            return False
        os.eventfd_write(fd, 1)
        return True

    def dma_memory(self, address: int, length: int) -> memoryview:
        """Guest memory the client has mapped; VfioUserError for anything else."""
        for start, block in self.dma.items():
            if start <= address and address + length <= start + block.size:
                return block.view[address - start : address - start + length]
        raise VfioUserError(f"no DMA mapping holds {address:#x}+{length:#x}")


class _Refused(Exception):
    def __init__(self, number: int) -> None:
        self.number = number


class VfioUserServer:
    """Serves one device on one connected socket until the client goes."""

    def __init__(self, sock: socket.socket, device: ServedDevice) -> None:
        self._sock, self._device = sock, device
        self._handlers: dict[int, Callable[[_Message], tuple[bytes, tuple[int, ...]]]] = {
            Command.VERSION: self._version,
            Command.DEVICE_GET_INFO: self._device_info,
            Command.DEVICE_GET_REGION_INFO: self._region_info,
            Command.DEVICE_GET_IRQ_INFO: self._irq_info,
            Command.DEVICE_SET_IRQS: self._set_irqs,
            Command.REGION_READ: self._region_read,
            Command.REGION_WRITE: self._region_write,
            Command.DMA_MAP: self._dma_map,
            Command.DMA_UNMAP: self._dma_unmap,
            Command.DEVICE_RESET: self._reset,
        }

    def serve(self) -> None:
        """Answer until the connection ends; a malformed message raises VfioUserError after closing the socket."""
        try:
            while (message := _receive(self._sock)) is not None:
                self._answer(message)
        finally:
            self._sock.close()
            for block in self._device.dma.values():
                block.close()
            self._device.dma.clear()
            _close_all(list(self._device.eventfds.values()))
            self._device.eventfds.clear()

    def _answer(self, message: _Message) -> None:
        handler = self._handlers.get(message.command)
        try:
            if handler is None:
                raise _Refused(errno.ENOTSUP)
            payload, fds = handler(message)
        except _Refused as refused:
            _send(self._sock, (message.id, message.command, IS_REPLY | IS_ERROR, refused.number), b"")
        except MemoryApiError:
            _send(self._sock, (message.id, message.command, IS_REPLY | IS_ERROR, errno.EINVAL), b"")
        else:
            if not message.flags & NO_REPLY:
                _send(self._sock, (message.id, message.command, IS_REPLY, 0), payload, fds)
        finally:
            _close_all(message.fds)

    def _version(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        major, _ = _parse(_VERSION, message.payload, "version")
        if major != 0:
            raise _Refused(errno.EPROTONOSUPPORT)
        text = message.payload[_VERSION.size :].rstrip(b"\0")
        try:
            json.loads(text or b"{}")
        except ValueError as error:
            raise _Refused(errno.EINVAL) from error
        capabilities = {"capabilities": {"max_msg_fds": MAX_FDS, "max_data_xfer_size": MAX_TRANSFER}}
        return _VERSION.pack(0, 1) + json.dumps(capabilities).encode() + b"\0", ()

    def _device_info(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        device = self._device
        flags = 2 | (1 if device.reset else 0)
        return _DEVICE_INFO.pack(_DEVICE_INFO.size, flags, len(device.regions), len(device.irqs)), ()

    def _region(self, index: int) -> ServedRegion:
        if index >= len(self._device.regions):
            raise _Refused(errno.EINVAL)
        return self._device.regions[index]

    def _region_info(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        index = _parse(_REGION_INFO, message.payload, "region")[2]
        region = self._region(index)
        flags = (RegionFlag.READ if region.read else 0) | (RegionFlag.WRITE if region.write else 0)
        memory = region.memory
        tail = b""
        if memory is not None:
            flags |= RegionFlag.MMAP
            if region.areas:
                flags |= RegionFlag.CAPS
                tail = _CAPABILITY.pack(CAP_SPARSE_MMAP, 1, 0, len(region.areas), 0)
                tail += b"".join(_AREA.pack(*area) for area in region.areas)
        head = _REGION_INFO.pack(
            _REGION_INFO.size + len(tail), flags, index, _REGION_INFO.size if tail else 0, region.size,
            memory.fd_offset if memory else 0,
        )  # fmt: skip
        return head + tail, (memory.fd,) if memory else ()

    def _irq_info(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        index = _parse(_IRQ_INFO, message.payload, "irq")[2]
        if index >= len(self._device.irqs):
            raise _Refused(errno.EINVAL)
        return _IRQ_INFO.pack(_IRQ_INFO.size, 1, index, self._device.irqs[index]), ()

    def _set_irqs(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        _, flags, index, start, count = _parse(_IRQ_SET, message.payload, "set irqs")
        device = self._device
        if index >= len(device.irqs) or start + count > device.irqs[index]:
            raise _Refused(errno.EINVAL)
        vectors = range(start, start + count)
        if flags == IrqFlag.DATA_EVENTFD | IrqFlag.ACTION_TRIGGER and len(message.fds) == count:
            taken, message.fds[:] = list(message.fds), []
            for vector, fd in zip(vectors, taken, strict=True):
                self._drop_eventfd(index, vector)
                device.eventfds[index, vector] = fd
        elif flags == IrqFlag.DATA_NONE | IrqFlag.ACTION_TRIGGER:
            for vector in range(device.irqs[index]) if count == 0 else ():
                self._drop_eventfd(index, vector)
            for vector in vectors:
                device.trigger(index, vector)
        else:
            raise _Refused(errno.ENOTSUP)
        return b"", ()

    def _drop_eventfd(self, index: int, vector: int) -> None:
        fd = self._device.eventfds.pop((index, vector), None)
        if fd is not None:
            os.close(fd)

    def _region_io(self, message: _Message, what: str) -> tuple[ServedRegion, int, int, int]:
        offset, index, count = _parse(_REGION_IO, message.payload, what)
        region = self._region(index)
        if count > MAX_TRANSFER or offset + count > region.size:
            raise _Refused(errno.EINVAL)
        return region, index, offset, count

    def _region_read(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        region, index, offset, count = self._region_io(message, "region read")
        if region.read is None:
            raise _Refused(errno.EPERM)
        data = region.read(offset, count)
        return _REGION_IO.pack(offset, index, len(data)) + data, ()

    def _region_write(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        region, index, offset, count = self._region_io(message, "region write")
        data = message.payload[_REGION_IO.size :]
        if region.write is None:
            raise _Refused(errno.EPERM)
        if len(data) != count:
            raise _Refused(errno.EINVAL)
        region.write(offset, data)
        return _REGION_IO.pack(offset, index, count), ()

    def _dma_map(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        _, _, fd_offset, address, size = _parse(_DMA_MAP, message.payload, "dma map")
        dma = self._device.dma
        if any(address < start + block.size and start < address + size for start, block in dma.items()):
            raise _Refused(errno.EEXIST)
        if not message.fds:
            # Memory without a descriptor would have to be reached by DMA_READ and DMA_WRITE messages.
            raise _Refused(errno.ENOTSUP)
        dma[address] = RamBlock.from_fd(message.fds[0], size, offset=fd_offset)
        del message.fds[0]
        return b"", ()

    def _dma_unmap(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        head = _parse(_DMA_UNMAP, message.payload, "dma unmap")
        block = self._device.dma.get(head[2])
        if block is None or block.size != head[3]:
            raise _Refused(errno.ENOENT)
        block.close()
        del self._device.dma[head[2]]
        return _DMA_UNMAP.pack(*head), ()

    def _reset(self, message: _Message) -> tuple[bytes, tuple[int, ...]]:
        if self._device.reset is None:
            raise _Refused(errno.ENOTSUP)
        self._device.reset()
        return b"", ()
