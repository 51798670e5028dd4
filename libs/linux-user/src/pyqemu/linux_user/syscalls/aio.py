"""Asynchronous input and output of the old interface (io_setup(2)): requests are done when they are submitted.

A context's identifier is the address of a page of zeros in the guest, where libraries look for a ring that they could read themselves
and find none.
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from .._host import NUMBERS, PAGE, syscall
from ..mm import MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ, PROT_WRITE
from .dispatch import make_call
from .waiting import under_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

EAGAIN, EBADF, EFAULT, EINVAL = 11, 9, 14, 22
_M32 = 0xFFFFFFFF
_MOST = 0x10000
#: data, key, rw_flags, opcode, priority, descriptor, buffer, size, offset, reserved, flags, event descriptor
_IOCB = Struct("<QIIHhIQQqQII")
_EVENT = Struct("<QQqq")
_RESFD = 1
_NOOP = 6
#: opcode -> (call, arguments taken from: buffer, size, offset)
_CALLS = {0: "pread64", 1: "pwrite64", 2: "fsync", 3: "fdatasync", 7: "preadv", 8: "pwritev"}
_VECTORS = (7, 8)
#: Any number of a call by the entry that programs of the process use.
_OWN_MODE = 0


class AioContext:
    """Requests that are done and not fetched yet."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.done: list[bytes] = []


def _word(kernel: Kernel, address: int) -> int:
    return int.from_bytes(kernel.mm.read(address, kernel.abi.word), "little")


def io_setup(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    count = a[0] & _M32
    if _word(kernel, a[1]) or not 0 < count <= _MOST:
        return -EINVAL
    place = kernel.mm.mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if place < 0:
        return place
    with kernel.lock:
        kernel.aio[place] = AioContext(count)
    kernel.mm.write(a[1], place.to_bytes(kernel.abi.word, "little"))
    return 0


def io_destroy(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    with kernel.lock:
        if kernel.aio.pop(a[0], None) is None:
            return -EINVAL
    kernel.mm.munmap(a[0], PAGE)
    return 0


def io_submit(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    context = kernel.aio.get(a[0])
    if context is None or a[1] >> 63:
        return -EINVAL
    word = kernel.abi.word
    for n in range(min(a[1], _MOST)):
        if len(context.done) >= context.room:
            return n or -EAGAIN
        problem = _submit(kernel, task, context, _word(kernel, a[2] + n * word))
        if problem:
            return n or problem
    return min(a[1], _MOST)


def _submit(kernel: Kernel, task: Task, context: AioContext, address: int) -> int:
    """Do one request; a negated error number when it cannot be accepted."""
    data, _, _, opcode, _, fd, buffer, size, offset, reserved, flags, event = _IOCB.unpack(kernel.mm.read(address, _IOCB.size))
    if reserved or (opcode not in _CALLS and opcode != _NOOP):
        return -EINVAL
    if fd in kernel.reserved_fds or (opcode != _NOOP and syscall(NUMBERS["fcntl"], fd, 1) < 0):
        return -EBADF
    result: int | None = 0
    if opcode != _NOOP:
        call = make_call(_CALLS[opcode])
        assert call is not None
        if opcode in _VECTORS:
            call = kernel.abi.adapt(call, _OWN_MODE) or call
        try:
            result = call.run(kernel, task, (fd, buffer, size, offset & (1 << 64) - 1, 0, 0, 0))
        except OSError as error:
            result = -(error.errno or EFAULT)
    context.done.append(_EVENT.pack(data, address, result or 0, 0))
    if flags & _RESFD:
        os.write(event, (1).to_bytes(8, "little"))
    return 0


def io_getevents(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return _get_events(kernel, a, 0)


def _get_events(kernel: Kernel, a: Sequence[int], mask: int) -> int:
    """``mask``: host address of the signal mask to wait under, or 0."""
    context = kernel.aio.get(a[0])
    least, most = a[1], a[2]
    if context is None or least >> 63 or most >> 63 or least > most:
        return -EINVAL
    if len(context.done) < least:
        # Nothing is under way that could still end: what is left is to wait as long as was asked for.
        limit = 0
        if a[4]:
            half = kernel.abi.word
            seconds, nanos = (int.from_bytes(kernel.mm.read(a[4] + i * half, half), "little", signed=True) for i in (0, 1))
            record = create_string_buffer(
                seconds.to_bytes(8, "little", signed=True) + nanos.to_bytes(8, "little", signed=True), 16
            )
            limit = addressof(record)
        got = syscall(NUMBERS["ppoll"], 0, 0, limit, mask, 8)
        if got < 0:
            return got
    count = min(most, len(context.done))
    kernel.mm.write(a[3], b"".join(context.done[:count]))
    del context.done[:count]
    return count


def io_pgetevents(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """io_getevents with a signal mask in force; the last argument is the address of the mask's address and size."""
    if not a[5]:
        return io_getevents(kernel, task, a)
    mask, size = _word(kernel, a[5]), _word(kernel, a[5] + kernel.abi.word)
    return under_mask(kernel, task, mask, size, lambda host: _get_events(kernel, a, host))


def io_cancel(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    kernel.mm.read(a[1], _IOCB.size)
    return -EINVAL  # every request is done: there is none to cancel
