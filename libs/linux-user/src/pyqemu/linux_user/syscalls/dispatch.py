"""From a row of the table to a callable, and one system call from beginning to end."""

from __future__ import annotations

import sys

from pyqemu.tcg_jit import cdata as ctypes
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.host import OwnFiles
from pyqemu.tcg_jit.native_calls import (
    CALL,
    CLOCK,
    DESCRIPTOR,
    DIRECTORY,
    LARGEST_RECORD,
    MASKED,
    PATH,
    PLAIN,
    SELECT,
    SIGMASK,
    SIGNED_4,
    SIZED,
    TIMEOFDAY,
)

from .._host import ARCH, NUMBERS, syscall
from ..signals import leave_handler
from . import layouts
from .table import BY_VALUE, NATIVELY_TOO, NEVER_RESTARTED, NONE, ONLY_SHOWS, ROWS, WAITS_FOR_SIGNALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType
    from typing import Any

    from ..kernel import Kernel
    from ..task import Task

    Body = Callable[[Kernel, Task, Sequence[int]], "int | None"]
    #: How the engine's native code makes a call: kind, host number, arguments (see ``native_calls``); for SELECT the argument's
    #: index, its mask, and these by value.  A record that has to be converted is (size, elements), see ``NativeCalls.add_record``.
    Native = tuple[int, int, Any]

EINTR, EBADF, EFAULT, ENOSYS = 4, 9, 14, 38
_MASK32 = 0xFFFFFFFF
_AT_SYMLINK_NOFOLLOW = 0x100


class Call:
    """One callable row: ``run(kernel, task, arguments)`` gives a result, a negated error number, or None when the call
    itself has set the registers (a non-local return, a new image).

    ``native``: how it can be made without us, None when only ``run`` can do it.
    """

    __slots__ = ("kinds", "name", "native", "restarts", "run")

    def __init__(self, name: str, kinds: tuple[str, ...], run: Body, native: Native | None = None) -> None:
        self.name = name
        self.kinds = kinds
        self.run = run
        self.native = native
        self.restarts = name not in NEVER_RESTARTED


def make_call(name: str, arch: str = ARCH) -> Call | None:
    """The callable of row ``name`` for guests with the layouts of ``arch``; None: no such row, or it is not supported."""
    row = ROWS.get(name)
    if row is None or row[1] == NONE:
        return None
    kinds = tuple(row[0].split())
    body = row[3]
    if body and body[0] != "=":
        module, _, function = body.partition(".")
        run: Body = getattr(_loaded(f"pyqemu.linux_user.syscalls.{module}"), function)
        also = NUMBERS.get(name) if name in NATIVELY_TOO else None
        return Call(shown_name(name), kinds, run, None if also is None else native_form(name, also, kinds, arch))
    host = body[1:] or name
    number = NUMBERS.get(host)
    if number is None:
        return None
    if name in BY_VALUE:
        index, mask, rows = BY_VALUE[name]
        forms = {value: tuple(text.split()) for value, text in rows.items()}
        natives = {value: native_form(host, number, form, arch) for value, form in forms.items()}
        bodies = {value: passthrough(number, form, arch) for value, form in forms.items()}
        return Call(name, kinds, _by_value(index, mask, bodies), (SELECT, index, (mask, natives)))
    return Call(shown_name(name), kinds, passthrough(number, kinds, arch), native_form(host, number, kinds, arch))


def _loaded(name: str) -> ModuleType:
    """A module of bodies."""
    module = sys.modules.get(name)
    if module is None or getattr(module.__spec__, "_initializing", False):  # another thread may be at it: the import waits for that
        with OwnFiles():
            module = __import__(name, fromlist=("",))
    return module


#: Calls that native code makes through the host's C library, which need not enter its kernel.
_FUNCTIONS = {"clock_gettime": CLOCK, "gettimeofday": TIMEOFDAY, "rt_sigprocmask": SIGMASK}
#: What is behind a pointer of unknown size, for the purpose of keeping away from code.
_SOME = 4096


def native_form(name: str, number: int, kinds: Sequence[str], arch: str) -> Native | None:
    """How native code makes host call ``number``; None when an argument needs more than an address added."""
    out: list[Any] = []
    converts: list[int] = []
    for kind in kinds:
        base, _, size = kind.partition(":")
        if base in ("path", "name"):
            out.append(PATH)
        elif base == "dirfd":
            out.append(DIRECTORY)
        elif base == "oflags":
            out.append(MASKED + layouts.bits_that_differ(base, arch, ARCH))
        elif base == "fd":
            out.append(DESCRIPTOR)
        elif base not in ("in", "out", "io", "ptr", "str"):
            out.append(PLAIN)
        elif size[:1] == "@":
            out.append(SIZED + int(size[1:]))
        elif size.isidentifier():
            if not layouts.same(size, arch):
                if base != "out" or name not in ONLY_SHOWS or layouts.record(size, ARCH).size > LARGEST_RECORD:
                    return None
                converts.append(len(out))
                to_guest = layouts.conversion(size, ARCH, arch)
                out.append((to_guest.target.size, tuple([_element(*move) for move in to_guest.moves()])))
                continue
            out.append(layouts.record(size, arch).size)
        else:
            out.append(int(size) if size else _SOME)
    if len(converts) > 1:
        return None
    return _FUNCTIONS.get(name, CALL), number, tuple(out)


def _element(at: int, to: int, kind: str, target: str) -> tuple[int, int, int, int]:
    """An element of a record for native code."""
    size, wide = layouts.size_of(kind), layouts.size_of(target)
    return at, to, SIGNED_4 if kind == "i" and wide > size else size, wide


def _by_value(index: int, mask: int, bodies: dict[int, Body]) -> Body:
    """A body that goes by the value of an argument."""

    def call(kernel: Kernel, task: Task, args: Sequence[int]) -> int | None:
        body = bodies.get(args[index] & mask)
        return -ENOSYS if body is None else body(kernel, task, args)

    return call


def shown_name(name: str) -> str:
    """The call's name without the mark of a row for some architectures only."""
    return name.partition(":")[0]


def passthrough(number: int, kinds: Sequence[str], arch: str) -> Body:
    """A body that makes host call ``number`` with the pointers among its arguments translated, and with records and flag words
    that the host has otherwise converted."""
    count = len(kinds)
    paths = []
    fds = tuple(i for i, kind in enumerate(kinds) if kind in ("fd", "dirfd"))
    pointers = []
    records: list[tuple[int, layouts.Conversion, layouts.Conversion, bool, bool]] = []
    words: list[tuple[int, Callable[[int], int]]] = []
    for i, kind in enumerate(kinds):
        base, _, size = kind.partition(":")
        if base in ("path", "name"):
            paths.append((i, base == "path", int(size[1:]) if size else -1))
        if base == "oflags":
            convert = layouts.flags(base, arch, ARCH)
            if convert is not None:
                words.append((i, convert))
        if base in ("in", "out", "io", "ptr", "str"):
            if size.isidentifier():
                if not layouts.same(size, arch):
                    to_host, to_guest = layouts.conversion(size, arch, ARCH), layouts.conversion(size, ARCH, arch)
                    records.append((i, to_host, to_guest, base != "out", base != "in"))
                    continue
                size = str(layouts.record(size, arch).size)
            by = int(size[1:]) if size[:1] == "@" else -1
            pointers.append((i, base in ("out", "io"), by, int(size) if size and by < 0 else 1))

    def call(kernel: Kernel, task: Task, args: Sequence[int]) -> int:
        mm = kernel.mm
        limit = mm.limit
        values = list(args[:count])
        if kernel.reserved_fds:
            for i in fds:
                if values[i] & _MASK32 in kernel.reserved_fds:
                    return -EBADF
        for i, writes, by, size in pointers:
            at = values[i]
            if not at:
                continue
            if by >= 0:
                size = args[by]
            if at + size > limit:
                return -EFAULT
            if writes and at < mm.code_hi:
                mm.prepare_write(at, max(size, 4096) if by < 0 else size)
            values[i] = at + mm.gbase
        keep = []
        for i, follow, by in paths:
            at = values[i]
            if not at:
                continue
            if at >= limit:
                return -EFAULT
            other = kernel.path_at(at, follow and (by < 0 or not args[by] & _AT_SYMLINK_NOFOLLOW))
            if other is None:
                values[i] = at + mm.gbase
            else:
                keep.append(other)
                values[i] = ctypes.address_of_bytes(other)
        return syscall(number, *values)

    if not records and not words:
        return call

    def converted(kernel: Kernel, task: Task, args: Sequence[int]) -> int:
        mm = kernel.mm
        values = list(args)
        for i, convert in words:
            values[i] = convert(values[i])
        results = []
        for i, to_host, to_guest, reads, writes in records:
            at = values[i]
            if not at:
                continue
            data = to_host(mm.read(at, to_host.source.size)) if reads else b""
            buffer = ctypes.create_string_buffer(data, to_host.target.size)
            values[i] = ctypes.addressof(buffer)
            if writes:
                results.append((at, to_guest, buffer))
        result = call(kernel, task, values)
        if result >= 0:
            for at, to_guest, buffer in results:
                mm.write(at, to_guest(buffer.raw))
        return result

    return converted


def _missing(kernel: Kernel, task: Task, number: int, args: Sequence[int]) -> int:
    """A call that nobody has."""
    kernel.unimplemented(task, number, args)
    if kernel.strace is not None:
        kernel.strace.call(task, kernel.name_of(number), None, args)
        kernel.strace.result(task, kernel.name_of(number), None, args, -ENOSYS)
    task.note_call(number, args, -ENOSYS)
    return -ENOSYS


def perform(kernel: Kernel, task: Task, call: Call | None, number: int, args: Sequence[int]) -> int | None:
    """One system call of ``task``, made again while nothing but noise interrupts it.

    With a handler about to run, ``task.restart`` says whether the call is to be made again behind it.
    """
    task.restart = task.resume = None
    if task.seccomp is not None:
        from ..seccomp import look

        instead = look(kernel, task, call, number, args)
        if isinstance(instead, Call):
            call = instead
        elif instead is not None:
            return instead[0]
    if call is None:
        return _missing(kernel, task, number, args)
    if task.sharer is not None:
        from .sharing import instead as by_sharer

        instead = by_sharer(kernel, task, call, args)
        if instead is not None:
            return instead[0]
    cpu = task.cpu
    interrupted = cpu.get("call_error") == EINTR  # made natively already, and ended by a signal
    if interrupted:
        cpu.set("call_error", 0)
    elif cpu.get("interrupt"):
        # A signal has come since the guest was left: its handler runs before the call, which might wait for ever otherwise.
        # What may wait for nothing but a signal (pause, sigsuspend) has had it.
        cpu.set("interrupt", 0)
        kernel.collect_signals()
        if kernel.interrupted or task.dismissed or task.has_signal():
            if call.name not in WAITS_FOR_SIGNALS:
                task.restart = (number, args)
            elif task.trace is not None:
                task.resume = (number, args)  # a stop, or a signal that the tracer takes away
            return -EINTR
    if kernel.strace is not None:
        kernel.strace.call(task, call.name, call.kinds, args)
    result: int | None
    plain = args
    bits = kernel.abi.address_bits
    if bits < 64 and max(args) >> bits and any(a >> bits and not a >> bits - 1 & 1 for a in args):  # no negative numbers
        from .tags import without_tags

        plain = without_tags(call, args, task.tagged, bits)
    while True:
        if interrupted:
            interrupted, result = False, -EINTR
        else:
            task.waiting = True
            try:
                result = call.run(kernel, task, plain)
            except GuestFault:
                result = -EFAULT
            except OSError as error:
                result = -(error.errno or EFAULT)
            finally:
                task.waiting = False
        if result != -EINTR:
            break
        kernel.collect_signals()
        if kernel.stop is not None or kernel.interrupted or task.dismissed or task.has_signal():
            if call.restarts and kernel.wants_restart(task):
                task.restart = (number, args)
            elif task.trace is not None:
                task.resume = (number, args)  # a stop, or a signal that the tracer takes away
            break
        if kernel.used_timers:
            leave_handler(task)  # (behind the look at what has come: the thread may have the mask of a sigsuspend that is over)
    if kernel.strace is not None:
        kernel.strace.result(task, call.name, call.kinds, args, result)
    task.note_call(number, args, result)
    return result
