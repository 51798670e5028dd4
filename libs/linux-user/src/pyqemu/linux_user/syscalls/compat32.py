"""System calls of 32-bit e2k programs (linux-abi.md 3, 4, 7): pointers and ``long`` have 4 bytes, 64-bit sizes come in two arguments.

The bodies of the table work on 64-bit records.  For each call whose records differ this module names the layout of every argument; the
record is written in its 64-bit shape to memory of the thread's own, the body is called with that, and what it stored is written back.
Calls that are not named here have the same records in both modes.
"""

from __future__ import annotations

from _struct import Struct
from struct import error as struct_error

from ..abi.e2k_frames import siginfo_32, siginfo_from_32
from ..abi.e2k_stacks import SCRATCH_SIZE
from ..mm import LOWEST, PROT_READ, PROT_WRITE
from .dispatch import Call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..task import Task

    Body = Callable[[Kernel, Task, Sequence[int]], "int | None"]

EFAULT, EINVAL, EOVERFLOW, ENOMEM = 14, 22, 75, 12
_M32 = 0xFFFFFFFF
_INFINITE_32, _INFINITE_64 = 0xFFFFFFFF, (1 << 64) - 1

#: Record -> (32-bit layout, 64-bit layout) with the same fields in the same order.
LAYOUTS: Final = {
    "time": ("<i", "<q"),
    "timespec": ("<2i", "<2q"),  # and timeval
    "times": ("<4i", "<4q"),  # two of them; tms
    "rusage": ("<18i", "<18q"),
    "rlimit": ("<2I", "<2Q"),
    "sysinfo": ("<i9IHH2II8x", "<q9QHH4x2QI4x"),
    "statfs": ("<2I5I2i3I4I", "<2Q5Q2i3Q4Q"),
    "statfs64": ("<2I5Q2i3I4I4x", "<2Q5Q2i3Q4Q"),
    "offset": ("<i", "<q"),
    "stack": ("<IiI", "<Qi4xQ"),
    "action": ("<3IQ", "<4Q"),
    "sigevent": ("<I2iI48x", "<Q2iI44x"),
    "attributes": ("<8i", "<8q"),  # mq_attr
    "utimbuf": ("<2i", "<2q"),
    "fdmask": ("<2I", "<2Q"),  # pselect6: mask and its size
    "list": ("<2I", "<2Q"),
}
_STRUCTS: Final[dict[str, tuple[Struct, Struct]]] = {name: (Struct(narrow), Struct(wide)) for name, (narrow, wide) in LAYOUTS.items()}

#: Call -> (index of argument, direction, record)...
CALLS: Final[dict[str, tuple[tuple[int, str, str], ...]]] = {
    "time": ((0, "out", "time"),),
    "stime": ((0, "in", "time"),),
    "gettimeofday": ((0, "out", "timespec"),),
    "settimeofday": ((0, "in", "timespec"),),
    "fast_gettimeofday": ((0, "out", "timespec"),),
    "fast_clock_gettime": ((1, "out", "timespec"),),
    "clock_gettime": ((1, "out", "timespec"),),
    "clock_settime": ((1, "in", "timespec"),),
    "clock_getres": ((1, "out", "timespec"),),
    "clock_nanosleep": ((2, "in", "timespec"), (3, "out", "timespec")),
    "nanosleep": ((0, "in", "timespec"), (1, "out", "timespec")),
    "ppoll": ((2, "io", "timespec"),),
    "select": ((4, "io", "timespec"),),
    "pselect6": ((4, "io", "timespec"), (5, "in", "fdmask")),
    "rt_sigtimedwait": ((1, "out", "siginfo"), (2, "in", "timespec")),
    "sched_rr_get_interval": ((1, "out", "timespec"),),
    "semtimedop": ((3, "in", "timespec"),),
    "mq_timedsend": ((4, "in", "timespec"),),
    "mq_timedreceive": ((4, "in", "timespec"),),
    "utime": ((1, "in", "utimbuf"),),
    "utimes": ((1, "in", "times"),),
    "futimesat": ((2, "in", "times"),),
    "utimensat": ((2, "in", "times"),),
    "times": ((0, "out", "times"),),
    "getitimer": ((1, "out", "times"),),
    "setitimer": ((1, "in", "times"), (2, "out", "times")),
    "timerfd_settime": ((2, "in", "times"), (3, "out", "times")),
    "timerfd_gettime": ((1, "out", "times"),),
    "timer_settime": ((2, "in", "times"), (3, "out", "times")),
    "timer_gettime": ((1, "out", "times"),),
    "timer_create": ((1, "in", "sigevent"),),
    "mq_notify": ((1, "in", "sigevent"),),
    "mq_open": ((3, "in", "attributes"),),
    "mq_getsetattr": ((1, "in", "attributes"), (2, "out", "attributes")),
    "getrusage": ((1, "out", "rusage"),),
    "wait4": ((3, "out", "rusage"),),
    "waitid": ((2, "out", "siginfo"), (4, "out", "rusage")),
    "getrlimit": ((1, "out", "rlimit"),),
    "ugetrlimit": ((1, "out", "rlimit"),),
    "setrlimit": ((1, "in", "rlimit"),),
    "sysinfo": ((0, "out", "sysinfo"),),
    "statfs": ((1, "out", "statfs"),),
    "fstatfs": ((1, "out", "statfs"),),
    "sendfile": ((2, "io", "offset"),),
    "sigaltstack": ((0, "in", "stack"), (1, "out", "stack")),
    "rt_sigaction": ((1, "in", "action"), (2, "out", "action")),
    "rt_sigqueueinfo": ((2, "in", "siginfo"),),
    "rt_tgsigqueueinfo": ((3, "in", "siginfo"),),
    "pidfd_send_signal": ((2, "in", "siginfo"),),
}

#: Call -> indexes of the low halves of 64-bit numbers that come in two arguments.
SPLIT: Final = {
    "pread64": (3,), "pwrite64": (3,), "truncate64": (1,), "ftruncate64": (1,), "readahead": (1,), "fadvise64": (1,),
    "fadvise64_64": (1, 2), "sync_file_range": (1, 2), "fallocate": (2, 3),
}  # fmt: skip

#: Arguments of these kinds are signed.
_SIGNED: Final = frozenset(("off", "int", "pid"))
#: Calls with an array of buffers: index of the array, of its length.
VECTORS: Final = {
    "readv": ((1, 2),), "writev": ((1, 2),), "preadv": ((1, 2),), "pwritev": ((1, 2),), "preadv2": ((1, 2),),
    "pwritev2": ((1, 2),), "vmsplice": ((1, 2),), "process_vm_readv": ((1, 2), (3, 4)), "process_vm_writev": ((1, 2), (3, 4)),
}  # fmt: skip


class Scratch:
    """Memory of the thread for the records of one call."""

    def __init__(self, kernel: Kernel, task: Task) -> None:
        self.mm = kernel.mm
        stacks = task.abi_state
        if not stacks.scratch:
            with self.mm.lock:
                place = self.mm.vmas.gap_below(self.mm.mmap_top, SCRATCH_SIZE, LOWEST)
                if place is None:
                    raise OSError(ENOMEM, "no room for arguments")
                self.mm.map(place, SCRATCH_SIZE, PROT_READ | PROT_WRITE, "[compat]")
            stacks.scratch = place
        self.next = stacks.scratch
        self.end = stacks.scratch + SCRATCH_SIZE

    def put(self, data: bytes) -> int:
        """Store a record; its address."""
        at = self.next
        if at + len(data) > self.end:
            raise OSError(EINVAL, "arguments too long")
        self.mm.write(at, data)
        self.next = at + len(data) + 15 & ~15
        return int(at)


def widen(name: str, data: bytes) -> bytes:
    """A 32-bit record in its 64-bit shape."""
    if name == "siginfo":
        return siginfo_from_32(data)
    short, long = _STRUCTS[name]
    values = short.unpack(data)
    if name == "rlimit":
        values = tuple(_INFINITE_64 if v == _INFINITE_32 else v for v in values)
    wide: bytes = long.pack(*values)
    return wide


def narrow(name: str, data: bytes) -> bytes:
    """A 64-bit record in its 32-bit shape; raises OSError(EOVERFLOW)."""
    if name == "siginfo":
        return siginfo_32(data)
    short, wide = _STRUCTS[name]
    values = wide.unpack(data)
    if name == "rlimit":
        values = tuple(min(v, _INFINITE_32) for v in values)
    elif name == "sysinfo":
        values = _scaled(values)
    elif name in ("action", "stack"):
        values = tuple(v & _M32 if i < 3 and name == "action" else v for i, v in enumerate(values))
    elif name.startswith("statfs"):
        values = (*values[:-4], 0, 0, 0, 0)
    try:
        return short.pack(*values)
    except struct_error:
        raise OSError(EOVERFLOW, "the value does not fit into 32 bits") from None


def _scaled(values: tuple[int, ...]) -> tuple[int, ...]:
    """sysinfo counts memory in larger units when it does not fit (the unit is the last field, total memory field 4)."""
    uptime, *numbers, unit = values
    loads, memory, procs, high = numbers[:3], numbers[3:9], numbers[9:11], numbers[11:]
    while any(v > _M32 for v in (*memory, *high)) and unit < 1 << 20:
        memory, high, unit = [v >> 1 for v in memory], [v >> 1 for v in high], unit << 1
    return (uptime, *loads, *memory, *procs, *high, unit)


def size_of(name: str, wide: bool) -> int:
    """Bytes of a record."""
    if name == "siginfo":
        return 128
    short, long = _STRUCTS[name]
    return long.size if wide else short.size


def adapt(call: Call) -> Call | None:
    """The call as 32-bit programs make it; None for a call that only 64-bit programs have."""
    special = SPECIAL.get(call.name)
    run = special(call) if special is not None else _adapt(call)
    return Call(call.name, call.kinds, run)


def _adapt(call: Call) -> Body:
    records = CALLS.get(call.name, ())
    split = SPLIT.get(call.name, ())
    vectors = VECTORS.get(call.name, ())
    signed = [i for i, kind in enumerate(call.kinds) if kind in _SIGNED]
    body = call.run
    if not (records or split or vectors or signed):
        return body

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        args = list(a)
        for at in split:  # later indexes count the arguments behind those that have been joined
            args[at : at + 2] = [args[at] | args[at + 1] << 32]
        args += [0] * (len(a) - len(args))
        for i in signed:
            if i not in split and args[i] >> 31 == 1:
                args[i] |= ~_M32 & (1 << 64) - 1
        scratch = Scratch(kernel, task) if records or vectors else None
        if scratch is None:
            return body(kernel, task, args)
        mm = kernel.mm
        back = []
        for i, direction, name in records:
            at = args[i]
            if not at:
                continue
            data = mm.read(at, size_of(name, False))
            args[i] = scratch.put(widen(name, data) if direction != "out" else bytes(size_of(name, True)))
            if direction != "in":
                back.append((at, args[i], name))
        for i, n in vectors:
            args[i] = scratch.put(_wide_vector(kernel, args[i], args[n]))
        result = body(kernel, task, args)
        # What an interrupted sleep has left is stored as well.
        if result is None or result >= 0 or result == -4:
            for at, place, name in back:
                mm.write(at, narrow(name, mm.read(place, size_of(name, True))))
        return result

    return run


_IOVEC_32, _IOVEC_64 = Struct("<2I"), Struct("<2Q")
_IOV_MAX = 1024


def _wide_vector(kernel: Kernel, address: int, count: int) -> bytes:
    if count > _IOV_MAX:
        raise OSError(EINVAL, "too many buffers")
    found = _IOVEC_32.iter_unpack(kernel.mm.read(address, 8 * count))
    return b"".join(_IOVEC_64.pack(*pair) for pair in found)


# ---- calls with rules of their own -----------------------------------------------------------------------------

_WAITS = frozenset((0, 6, 9, 11, 13))  # FUTEX_WAIT, LOCK_PI, WAIT_BITSET, WAIT_REQUEUE_PI, LOCK_PI2: the fourth argument is a timeout


def _futex(call: Call) -> Body:
    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        args = list(a)
        if args[1] & 0x7F in _WAITS and args[3]:
            args[3] = Scratch(kernel, task).put(widen("timespec", kernel.mm.read(args[3], 8)))
        return call.run(kernel, task, args)

    return run


_MSGHDR_32, _MSGHDR_64 = Struct("<6Ii"), Struct("<QI4xQQQQi4x")  # name, namelen, iov, iovlen, control, controllen, flags
_CMSG_32, _CMSG_64 = Struct("<Iii"), Struct("<Qii")


def _wide_control(data: bytes) -> bytes:
    """Control messages with 8-byte lengths."""
    out = bytearray()
    at = 0
    while at + _CMSG_32.size <= len(data):
        size, level, kind = _CMSG_32.unpack_from(data, at)
        if size < _CMSG_32.size or at + size > len(data):
            break
        body = data[at + _CMSG_32.size : at + size]
        out += _CMSG_64.pack(_CMSG_64.size + len(body), level, kind) + body
        out += bytes(-len(out) % 8)
        at += size + 3 & ~3
    return bytes(out)


def _narrow_control(data: bytes, room: int) -> tuple[bytes, bool]:
    """Control messages with 4-byte lengths, as many as fit; whether something was left out."""
    out = bytearray()
    at = 0
    while at + _CMSG_64.size <= len(data):
        size, level, kind = _CMSG_64.unpack_from(data, at)
        if size < _CMSG_64.size or at + size > len(data):
            break
        body = data[at + _CMSG_64.size : at + size]
        whole = _CMSG_32.size + len(body)
        if len(out) + whole > room:
            return bytes(out), True
        out += _CMSG_32.pack(whole, level, kind) + body
        if len(out) < room:
            out += bytes(min(-len(out) % 4, room - len(out)))
        at += size + 7 & ~7
    return bytes(out), False


_MSG_CTRUNC = 8


def _message(call: Call) -> Body:
    """sendmsg and recvmsg; ``kernel`` memory holds the header, the buffers' array and the control messages."""
    receive = call.name == "recvmsg"

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        scratch = Scratch(kernel, task)
        mm = kernel.mm
        name, name_size, iov, count, control, control_size, _ = _MSGHDR_32.unpack(mm.read(a[1], _MSGHDR_32.size))
        vector = scratch.put(_wide_vector(kernel, iov, count))
        area = room = 0
        if control and control_size:
            if receive:
                room = min(2 * control_size, 8192)
                area = scratch.put(bytes(room))
            else:
                wide = _wide_control(mm.read(control, control_size))
                area, room = scratch.put(wide), len(wide)
        header = scratch.put(_MSGHDR_64.pack(name, name_size, vector, count, area, room, 0))
        result = call.run(kernel, task, (a[0], header, *a[2:]))
        if receive and result is not None and result >= 0:
            _, name_size, _, _, _, used, flags = _MSGHDR_64.unpack(mm.read(header, _MSGHDR_64.size))
            text, cut = _narrow_control(mm.read(area, used), control_size) if used else (b"", False)
            mm.write(control, text)
            flags |= _MSG_CTRUNC if cut else 0
            mm.write(a[1], _MSGHDR_32.pack(name, name_size, iov, count, control, len(text), flags))
        return result

    return run


def _messages(call: Call) -> Body:
    """sendmmsg and recvmmsg: one message after the other."""
    single = "recvmsg" if call.name == "recvmmsg" else "sendmsg"
    from .dispatch import make_call

    one = make_call(single)
    assert one is not None
    body = _message(one)
    size = _MSGHDR_32.size + 4

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        done = 0
        flags = a[3]
        for i in range(min(a[2], _IOV_MAX)):
            got = body(kernel, task, (a[0], a[1] + i * size, flags & ~0x10000))
            if got is None or got < 0:
                return done or got
            kernel.mm.write_u32(a[1] + i * size + _MSGHDR_32.size, got)
            done += 1
            flags |= 0x40 if flags & 0x10000 else 0  # MSG_WAITFORONE: do not wait again
        return done

    return run


def _socketcall(call: Call) -> Body:
    """The old call for all socket calls: its argument is an array of words."""
    from .dispatch import make_call
    from .sockets import _CALLS

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        entry = _CALLS[a[0]] if a[0] < len(_CALLS) else None
        if entry is None:
            return -EINVAL
        name, count = entry
        found = make_call(name)
        inner = adapt(found) if found is not None else None
        if inner is None:
            return -EINVAL
        words = kernel.mm.read(a[1], 4 * count)
        args = [int.from_bytes(words[i : i + 4], "little") for i in range(0, len(words), 4)]
        return inner.run(kernel, task, (*args, 0, 0, 0, 0, 0, 0)[:7])

    return run


_FLOCK_32, _FLOCK_64 = Struct("<hhiii"), Struct("<hh4xqqi4x")
_LOCKS = {5: 5, 6: 6, 7: 7}
_LOCKS_64 = {12: 5, 13: 6, 14: 7}
_GETLK = 5


def _fcntl(call: Call) -> Body:
    """Commands 5 to 7 have 32-bit locks, 12 to 14 the 64-bit ones."""

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        command = a[1] & _M32
        if command in _LOCKS_64:
            return call.run(kernel, task, (a[0], _LOCKS_64[command], *a[2:]))
        if command not in _LOCKS or not a[2]:
            return call.run(kernel, task, a)
        mm = kernel.mm
        place = Scratch(kernel, task).put(_FLOCK_64.pack(*_FLOCK_32.unpack(mm.read(a[2], 16))))
        result = call.run(kernel, task, (a[0], command, place, *a[3:]))
        if command == _GETLK and result == 0:
            try:
                mm.write(a[2], _FLOCK_32.pack(*_FLOCK_64.unpack(mm.read(place, 32))))
            except struct_error:
                return -EOVERFLOW
        return result

    return run


def _statfs64(call: Call) -> Body:
    """statfs64 and fstatfs64: path or descriptor, size of the record, record."""
    plain = call.name.removesuffix("64")
    from .dispatch import make_call

    base = make_call(plain)
    assert base is not None

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        if a[1] not in (84, 88):
            return -EINVAL
        place = Scratch(kernel, task).put(bytes(120))
        result = base.run(kernel, task, (a[0], place, 0, 0, 0, 0))
        if result == 0:
            kernel.mm.write(a[2], narrow("statfs64", kernel.mm.read(place, 120))[: a[1]])
        return result

    return run


def _getdents(call: Call) -> Body:
    """linux_dirent with 4-byte numbers: made of the records of getdents64."""
    from .dispatch import make_call

    base = make_call("getdents64")
    assert base is not None
    head = Struct("<QqHB")

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        mm = kernel.mm
        room = min(a[2], SCRATCH_SIZE)
        place = Scratch(kernel, task).put(bytes(room))
        got = base.run(kernel, task, (a[0], place, room, 0, 0, 0))
        if got is None or got <= 0:
            return got
        data = mm.read(place, got)
        out = bytearray()
        at = 0
        while at < got:
            number, offset, size, kind = head.unpack_from(data, at)
            text = data[at + 19 : data.index(b"\0", at + 19)]
            length = 10 + len(text) + 2 + 3 & ~3
            entry = (number & _M32).to_bytes(4, "little") + (offset & _M32).to_bytes(4, "little") + length.to_bytes(2, "little") + text
            out += entry.ljust(length - 1, b"\0") + bytes([kind])
            at += size
        mm.write(a[1], bytes(out))
        return len(out)

    return run


def _sigmask(call: Call) -> Body:
    """sigprocmask and sigpending: masks of 32 bits."""

    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        mm = kernel.mm
        scratch = Scratch(kernel, task)
        if call.name == "sigpending":
            place = scratch.put(bytes(8))
            result = call.run(kernel, task, (place, 0, 0))
            mm.write(a[0], mm.read(place, 4))
            return result
        new = scratch.put(mm.read(a[1], 4) + (task.blocked >> 32 & _M32 if a[0] == 2 else 0).to_bytes(4, "little")) if a[1] else 0
        old = scratch.put(bytes(8)) if a[2] else 0
        result = call.run(kernel, task, (a[0], new, old, 0))
        if result == 0 and old:
            mm.write(a[2], mm.read(old, 4))
        return result

    return run


def _robust_list(call: Call) -> Body:
    def run(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
        scratch = Scratch(kernel, task)
        head, size = scratch.put(bytes(8)), scratch.put(bytes(8))
        result = call.run(kernel, task, (a[0], head, size))
        if result == 0:
            kernel.mm.write(a[1], kernel.mm.read(head, 4))
            kernel.mm.write(a[2], kernel.mm.read(size, 4))
        return result

    return run


SPECIAL: Final[dict[str, Callable[[Call], Body]]] = {
    "futex": _futex,
    "sendmsg": _message,
    "recvmsg": _message,
    "sendmmsg": _messages,
    "recvmmsg": _messages,
    "socketcall": _socketcall,
    "fcntl": _fcntl,
    "statfs64": _statfs64,
    "fstatfs64": _statfs64,
    "getdents": _getdents,
    "sigprocmask": _sigmask,
    "sigpending": _sigmask,
    "get_robust_list": _robust_list,
}

