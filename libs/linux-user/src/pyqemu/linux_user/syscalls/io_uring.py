"""io_uring(7) on rings of the host.

The rings lie in a memory file that runner and guest map (IORING_SETUP_NO_MMAP: the host lets nobody choose the place of rings of its own).
Entries of the completion ring hold no addresses, so completions come without us.  Submissions do: the guest writes them to a copy of
that array, and ``io_uring_enter`` hands them on with addresses, paths, records and flags translated.  What a submission
points to need not last longer than the call (IORING_FEAT_SUBMIT_STABLE); operations that write to records at their completion which would
have to be translated are refused (EINVAL in their completion), and so is a kernel thread that would fetch submissions by itself.
"""

from __future__ import annotations

from _struct import Struct, pack_into, unpack_from

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer, memmove, string_at
from pyqemu.tcg_jit.host import OwnFiles

from .._host import ARCH, NUMBERS, syscall
from ..mm import MAP_ANONYMOUS, MAP_SHARED, page_up
from .layouts import conversion
from .vectors import host_iovec
from .waiting import under_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Final

    from ..kernel import Kernel
    from ..task import Task

EBADF, EFAULT, EINVAL, EOPNOTSUPP, ENOSYS = 9, 14, 22, 95, 38
_M32: Final = 0xFFFFFFFF

#: io_uring_params: entries of both rings, flags; offsets in the submission ring (head, tail, mask, entries, flags, dropped, array), then of
#: the other.
_PARAMS_SIZE = 120
_SQ_OFFSETS = Struct("<7I")
_AT_FLAGS_OF_SETUP, _AT_SQ_OFFSETS, _AT_CQ_OFFSETS, _USER_ADDRESS = 8, 40, 80, 32
#: What the rings take besides their entries; entries at most.
_RINGS, _MOST_ENTRIES = 1024, 32768
_SETUP_CQSIZE, _SETUP_CQE32 = 1 << 3, 1 << 11
_SETUP_SQPOLL, _SETUP_SQE128, _SETUP_NO_MMAP, _SETUP_REGISTERED_ONLY, _SETUP_NO_SQARRAY = 1 << 1, 1 << 10, 1 << 14, 1 << 15, 1 << 16
_OFF_CQ, _OFF_SQES = 0x800_0000, 0x1000_0000
_ENTER_GETEVENTS, _ENTER_EXT_ARG, _ENTER_REGISTERED = 1, 8, 16
_KNOWN_ENTER = _ENTER_GETEVENTS | 2 | 4 | _ENTER_EXT_ARG

#: A submission: opcode, flags, ioprio, fd, off, addr, len, operation's flags, user data, rest.
_SQE = Struct("<BBHiQQIIQ")
_AT_FD, _AT_OFF, _AT_ADDR, _AT_LEN, _AT_FLAGS = 4, 8, 16, 24, 28
_FIXED_FILE = 1
#: No operation: the host answers EINVAL.
_REFUSED: Final = 0xFF

_READV, _WRITEV, _SENDMSG, _TIMEOUT_REMOVE, _OPENAT, _CLOSE, _OPENAT2, _EPOLL_CTL = 1, 2, 9, 12, 18, 19, 28, 29
_TIMEOUT_UPDATE = 2
#: Operations without addresses: NOP, FSYNC, POLL_ADD, POLL_REMOVE, SYNC_FILE_RANGE, ASYNC_CANCEL, FALLOCATE, CLOSE, FADVISE, SPLICE,
#: REMOVE_BUFFERS, TEE, SHUTDOWN, SOCKET, FTRUNCATE.
_PLAIN = frozenset((0, 3, 6, 7, 8, 14, 17, 19, 24, 30, 32, 33, 34, 45, 55))
#: Those with memory at addr: READ_FIXED, WRITE_FIXED, TIMEOUT, LINK_TIMEOUT, CONNECT, FILES_UPDATE, READ, WRITE, MADVISE, SEND, RECV,
#: PROVIDE_BUFFERS; whether it is written to.
_MEMORY = {4: True, 5: False, 11: False, 15: False, 16: False, 20: True, 22: True, 23: False, 25: False, 26: False, 27: True, 31: True}
#: Memory at addr and at off: ACCEPT.
_BOTH = frozenset((13,))
#: A path at addr, and what stands at off: OPENAT, STATX, OPENAT2, RENAMEAT, UNLINKAT, MKDIRAT, SYMLINKAT, LINKAT.
_PATHS = {18: "", 21: "memory", 28: "how", 35: "path", 36: "", 37: "", 38: "path", 39: "path"}
_SOME = 4096


class Ring:
    """One ring: the memory file with both rings, the host's array of submissions, the guest's copy of it.

    ``params``: what the guest asks for.  Raises ``OSError``.
    """

    def __init__(self, params: bytes, entries: int) -> None:
        flags, completions = unpack_from("<I", params, _AT_FLAGS_OF_SETUP)[0], unpack_from("<I", params, 4)[0]
        if not 0 < entries <= _MOST_ENTRIES or (flags & _SETUP_CQSIZE and not 0 < completions <= 2 * _MOST_ENTRIES):
            raise OSError(EINVAL, "entries")
        entries = _power(entries)
        completions = _power(completions) if flags & _SETUP_CQSIZE else 2 * entries
        self.size = 128 if flags & _SETUP_SQE128 else 64
        self.indirect = not flags & _SETUP_NO_SQARRAY
        self.length = page_up(entries * self.size)
        self.ring_size = page_up(_RINGS + completions * (32 if flags & _SETUP_CQE32 else 16) + 4 * entries)
        self.head = self.tail = self.mask = self.array = 0
        files = OwnFiles()
        with files:
            self.ring_fd, self.copy_fd = (files.high(os.memfd_create(name)) for name in ("rings", "sqes"))
        os.ftruncate(self.ring_fd, self.ring_size)
        os.ftruncate(self.copy_fd, self.length)
        self.ring, self.copy = _map(self.ring_fd, self.ring_size), _map(self.copy_fd, self.length)
        self.entries = _map(-1, self.length)

    def made(self, params: bytes) -> None:
        """The host has made the ring: where its words are."""
        self.head, self.tail, self.mask, _, _, _, self.array = _SQ_OFFSETS.unpack_from(params, _AT_SQ_OFFSETS)

    def word(self, at: int) -> int:
        return int.from_bytes(string_at(self.ring + at, 4), "little")

    def close(self) -> None:
        for address, size in ((self.ring, self.ring_size), (self.entries, self.length), (self.copy, self.length)):
            syscall(NUMBERS["munmap"], address, size)
        os.close(self.ring_fd)
        os.close(self.copy_fd)


def _power(n: int) -> int:
    return 1 << (n - 1).bit_length()


def _map(fd: int, size: int) -> int:
    got = syscall(NUMBERS["mmap"], 0, size, 3, MAP_SHARED if fd >= 0 else MAP_SHARED | MAP_ANONYMOUS, fd, 0)
    if got < 0:
        raise OSError(-got, "ring")
    return got


def is_ring(fd: int) -> bool:
    try:
        return os.readlink(f"/proc/self/fd/{fd}") == "anon_inode:[io_uring]"
    except OSError:
        return False


def ring_of(kernel: Kernel, fd: int) -> Ring | None:
    """The ring that a descriptor stands for; other descriptors of the same ring are not known."""
    ring: Ring | None = kernel.rings.get(fd)
    if ring is not None and not is_ring(fd):
        drop(kernel, fd)
        return None
    return ring


def drop(kernel: Kernel, fd: int) -> None:
    """The descriptor has been closed, or stands for something else."""
    ring = kernel.rings.pop(fd, None)
    if ring is not None:
        kernel.reserved_fds -= {ring.ring_fd, ring.copy_fd}
        ring.close()


def io_uring_setup(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if kernel.abi.word == 4:
        return -ENOSYS  # vectors have another form there
    params = bytearray(kernel.mm.read(a[1], _PARAMS_SIZE))
    flags = unpack_from("<I", params, _AT_FLAGS_OF_SETUP)[0]
    if flags & (_SETUP_SQPOLL | _SETUP_NO_MMAP | _SETUP_REGISTERED_ONLY):
        return -EINVAL
    ring = Ring(bytes(params), a[0] & _M32)
    pack_into("<I", params, _AT_FLAGS_OF_SETUP, flags | _SETUP_NO_MMAP)
    pack_into("<Q", params, _AT_SQ_OFFSETS + _USER_ADDRESS, ring.entries)
    pack_into("<Q", params, _AT_CQ_OFFSETS + _USER_ADDRESS, ring.ring)
    buffer = create_string_buffer(bytes(params), _PARAMS_SIZE)
    fd = syscall(NUMBERS["io_uring_setup"], a[0] & _M32, addressof(buffer))
    if fd < 0:
        kernel.reserved_fds -= {ring.ring_fd, ring.copy_fd}
        ring.close()
        return -ENOSYS if fd == -EINVAL and not _knows_no_mmap() else fd
    ring.made(buffer.raw)
    drop(kernel, fd)
    kernel.rings[fd] = ring
    answer = bytearray(buffer.raw)
    pack_into("<I", answer, _AT_FLAGS_OF_SETUP, unpack_from("<I", answer, _AT_FLAGS_OF_SETUP)[0] & ~_SETUP_NO_MMAP)
    for at in (_AT_SQ_OFFSETS, _AT_CQ_OFFSETS):
        pack_into("<Q", answer, at + _USER_ADDRESS, 0)
    kernel.mm.write(a[1], bytes(answer))
    return fd


def _knows_no_mmap() -> bool:
    """Whether the host is recent enough (6.5)."""
    release = os.uname().release.split(".")
    return (int(release[0]), int(release[1])) >= (6, 5)


# ---- submitting ------------------------------------------------------------------------------------------------


class _Translator:
    """One call's submissions; what they point to lives as long as this does."""

    def __init__(self, kernel: Kernel) -> None:
        self.kernel = kernel
        self.kept: list[Any] = []

    def memory(self, address: int, size: int, writes: bool) -> int:
        mm = self.kernel.mm
        address &= mm.address_mask
        if not address:
            return 0
        if address + size > mm.limit:
            raise OSError(EFAULT, "address")
        if writes:
            mm.prepare_write(address, size)
        return address + mm.gbase

    def path(self, address: int) -> int:
        other = self.kernel.path_at(address, True)
        if other is None:
            return self.memory(address, 1, False)
        return self.keep(other + b"\0")

    def keep(self, data: bytes) -> int:
        buffer = create_string_buffer(data, len(data) + 1)
        self.kept.append(buffer)
        return addressof(buffer)

    def translate(self, sqe: bytearray) -> None:
        """Make a submission the host's; one that cannot be is refused by it."""
        try:
            self._translate(sqe)
        except OSError:
            sqe[0] = _REFUSED
        fd = unpack_from("<i", sqe, _AT_FD)[0]
        if not sqe[1] & _FIXED_FILE and fd in self.kernel.reserved_fds:
            pack_into("<i", sqe, _AT_FD, 0x7FFFFFFF)  # no descriptor of the guest's

    def _translate(self, sqe: bytearray) -> None:
        kernel = self.kernel
        opcode, _, _, _, off, address, length, flags, _ = _SQE.unpack_from(sqe)
        if opcode in _PLAIN:
            return
        if opcode in (_READV, _WRITEV):
            vector = host_iovec(kernel, address, length, opcode == _READV)
            if isinstance(vector, int):
                raise OSError(-vector, "iovec")
            self.kept.append(vector)
            pack_into("<Q", sqe, _AT_ADDR, addressof(vector))
        elif opcode in _MEMORY:
            size = length if opcode not in (11, 15, 16, 20) else _SOME if opcode == 16 else 16
            pack_into("<Q", sqe, _AT_ADDR, self.memory(address, min(size, 1 << 40), _MEMORY[opcode]))
        elif opcode in _BOTH:
            pack_into("<QQ", sqe, _AT_OFF, self.memory(off, 4, True), self.memory(address, 128, True))
        elif opcode == _TIMEOUT_REMOVE:
            if flags & _TIMEOUT_UPDATE:
                pack_into("<Q", sqe, _AT_OFF, self.memory(off, 16, False))
        elif opcode in _PATHS:
            self._paths(sqe, opcode, off, address, flags)
        elif opcode == _SENDMSG:
            pack_into("<Q", sqe, _AT_ADDR, self._message(address))
        elif opcode == _EPOLL_CTL:
            if address:
                to_host = conversion("epoll_event", kernel.abi.arch, ARCH)
                data = kernel.mm.read(address, to_host.source.size)
                pack_into("<Q", sqe, _AT_ADDR, self.keep(to_host(data)))
        else:
            sqe[0] = _REFUSED

    def _paths(self, sqe: bytearray, opcode: int, off: int, address: int, flags: int) -> None:
        kernel = self.kernel
        pack_into("<Q", sqe, _AT_ADDR, self.path(address))
        second = _PATHS[opcode]
        if opcode == _OPENAT:
            pack_into("<I", sqe, _AT_FLAGS, kernel.abi.oflags_to_host(flags))
        elif second == "path":
            pack_into("<Q", sqe, _AT_OFF, self.path(off))
        elif second == "memory":
            pack_into("<Q", sqe, _AT_OFF, self.memory(off, 256, True))
        elif second == "how":
            how = bytearray(kernel.mm.read(off, 24))
            pack_into("<Q", how, 0, kernel.abi.oflags_to_host(unpack_from("<Q", how)[0]))
            pack_into("<Q", sqe, _AT_OFF, self.keep(bytes(how)))

    def _message(self, address: int) -> int:
        """A message to be sent, whose parts have host addresses."""
        name, name_size, vector, count, control, control_size, flags = Struct("<QI4xQQQQi4x").unpack(self.kernel.mm.read(address, 56))
        parts = host_iovec(self.kernel, vector, count, False)
        if isinstance(parts, int):
            raise OSError(-parts, "iovec")
        self.kept.append(parts)
        return self.keep(
            Struct("<QI4xQQQQi4x").pack(
                self.memory(name, name_size, False), name_size, addressof(parts), count, self.memory(control, control_size, False),
                control_size, flags,
            )
        )  # fmt: skip


def io_uring_enter(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    fd, submit, wanted, flags, argument, size = a[0] & _M32, a[1] & _M32, a[2] & _M32, a[3] & _M32, a[4], a[5]
    if flags & ~_KNOWN_ENTER:
        return -EINVAL
    ring = ring_of(kernel, fd)
    if ring is None:
        return -EOPNOTSUPP if syscall(NUMBERS["fcntl"], fd, 1) >= 0 else -EBADF
    mm = kernel.mm
    translator = _Translator(kernel)
    with kernel.lock:
        if submit:
            head, tail, mask = ring.word(ring.head), ring.word(ring.tail), ring.word(ring.mask)
            for n in range(min(submit, tail - head & _M32, mask + 1)):
                at = head + n & mask
                if ring.indirect:
                    at = ring.word(ring.array + 4 * at)
                    if at > mask:
                        continue
                sqe = bytearray(string_at(ring.copy + at * ring.size, ring.size))
                translator.translate(sqe)
                memmove(ring.entries + at * ring.size, bytes(sqe), ring.size)
            got = syscall(NUMBERS["io_uring_enter"], fd, submit, 0, flags & ~(_ENTER_GETEVENTS | _ENTER_EXT_ARG))
            if got < 0 or not flags & _ENTER_GETEVENTS or got < submit:
                return got
            done = got
        else:
            done = 0
    # Everything is submitted: what is left is to wait, under a mask and for a time.
    mask_at, mask_size, limit = argument, size, 0
    if flags & _ENTER_EXT_ARG:
        if size != 24:
            return -EINVAL
        mask_at, mask_size, limit = Struct("<QI4xQ").unpack(mm.read(argument, 24))
        limit = translator.memory(limit, 16, False)

    def wait(mask: int) -> int:
        rest = flags & ~2
        if not rest & _ENTER_EXT_ARG:
            return syscall(NUMBERS["io_uring_enter"], fd, 0, wanted, rest, mask, 8)
        record = create_string_buffer(Struct("<QIIQ").pack(mask, 8, 0, limit), 24)
        return syscall(NUMBERS["io_uring_enter"], fd, 0, wanted, rest, addressof(record), 24)

    result = under_mask(kernel, task, mask_at, mask_size, wait)
    return done if done else result


# ---- registering -----------------------------------------------------------------------------------------------

#: Operations whose argument is memory of the host's form: FILES, EVENTFD, FILES_UPDATE (no), PROBE, EVENTFD_ASYNC.
_REG_BUFFERS, _REG_FILES, _REG_EVENTFD, _REG_FILES_UPDATE, _REG_PROBE, _REG_EVENTFD_ASYNC, _REG_BUFFERS2 = 0, 2, 4, 6, 8, 7, 15
_REG_PLAIN = frozenset((1, 3, 5, 9, 10, 12))  # UNREGISTER_*, PERSONALITY, ENABLE_RINGS


def io_uring_register(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    fd, operation, argument, count = a[0] & _M32, a[1] & _M32, a[2], a[3] & _M32
    if ring_of(kernel, fd) is None:
        return -EOPNOTSUPP if syscall(NUMBERS["fcntl"], fd, 1) >= 0 else -EBADF
    translator = _Translator(kernel)
    if operation in _REG_PLAIN:
        return syscall(NUMBERS["io_uring_register"], fd, operation, 0, count)
    if operation == _REG_BUFFERS:
        vector = host_iovec(kernel, argument, count, True)
        if isinstance(vector, int):
            return vector
        return syscall(NUMBERS["io_uring_register"], fd, operation, addressof(vector), count)
    if operation in (_REG_FILES, _REG_EVENTFD, _REG_EVENTFD_ASYNC):
        return syscall(NUMBERS["io_uring_register"], fd, operation, translator.memory(argument, 4 * count, False), count)
    if operation == _REG_FILES_UPDATE:
        offset, files = Struct("<I4xQ").unpack(kernel.mm.read(argument, 16))
        record = translator.keep(Struct("<I4xQ").pack(offset, translator.memory(files, 4 * count, False)))
        return syscall(NUMBERS["io_uring_register"], fd, operation, record, count)
    if operation == _REG_PROBE:
        if count > 256:
            return -EINVAL
        buffer = create_string_buffer(kernel.mm.read(argument, 16 + 8 * count), 16 + 8 * count)
        got = syscall(NUMBERS["io_uring_register"], fd, operation, addressof(buffer), count)
        if got >= 0:
            answer = bytearray(buffer.raw)
            for n in range(min(count, answer[1])):
                at = 16 + 8 * n
                if not supported(answer[at]):
                    pack_into("<H", answer, at + 2, 0)
            kernel.mm.write(argument, bytes(answer))
        return got
    return -EINVAL


def supported(opcode: int) -> bool:
    """Whether submissions with an operation are handed on."""
    others = (_READV, _WRITEV, _SENDMSG, _TIMEOUT_REMOVE, _EPOLL_CTL)
    return opcode in _PLAIN or opcode in _MEMORY or opcode in _BOTH or opcode in _PATHS or opcode in others


def mapped_file(kernel: Kernel, fd: int, offset: int) -> int:
    """The memory file that an mmap of a ring is of, -1: it is another mmap."""
    ring = ring_of(kernel, fd)
    if ring is None:
        return -1
    return ring.copy_fd if offset == _OFF_SQES else ring.ring_fd if offset in (0, _OFF_CQ) else -1
