"""SECCOMP_RET_USER_NOTIF: a filter hands a system call to another process, which reads and answers it at a descriptor (seccomp_unotify(2)).

The descriptor, who waits for whom, signals meanwhile, descriptors put into the asking process: all of that is the host's own mechanism.  A
thread with such a filter gets a filter of the host's too, and asks by a call of the host's with the guest's arguments and a number that no
kernel has; the numbers and the architecture are put right where the notification is read.  The answer "go on" is
a result that only we know, since the host would go on with the number that it does not have.
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from .._host import NUMBERS, syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..task import Task
    from .dispatch import Call

ENOSYS = 38
_SET_MODE_FILTER, _GET_NOTIF_SIZES = 1, 3
#: Changed in a guest's number for the host: far above all numbers of either.
_FOREIGN: Final = 0x2A00_0000
_HIGHEST_OF_HOST: Final = 0xFFFF
_USER_NOTIF, _ALLOW = 0x7FC00000, 0x7FFF0000
#: Load the number; numbers of the host's kernel are allowed, others are asked about.
_ASK = ((0x20, 0, 0, 0), (0x25, 0, 1, _HIGHEST_OF_HOST), (0x06, 0, 0, _USER_NOTIF), (0x06, 0, 0, _ALLOW))
_NOTHING = ((0x06, 0, 0, _ALLOW),)
#: Results that stand for "go on with the call" and for an answered ENOSYS: a plain one is the host's, nobody is there to answer.
_GO_ON, _ANSWERED_ENOSYS = 3801, 3802

# Requests, and their records: id, process, flags, then seccomp_data; id, value, error, flags.
RECEIVE: Final = 0xC050_2100
_NOTIFICATION: Final = Struct("<QIIiI")
_NOTIFICATION_SIZE: Final = 80
_ANSWER: Final = Struct("<QqiI")
_CONTINUE = 1


def install(flags: int, asks: bool) -> int:
    """A filter of the host's for this thread: the one that asks, whose listener is the result, or one that changes nothing."""
    code = b"".join(Struct("<HBBI").pack(*instruction) for instruction in (_ASK if asks else _NOTHING))
    program = create_string_buffer(code, len(code))
    head = create_string_buffer(Struct("<HxxxxxxQ").pack(len(code) // 8, addressof(program)), 16)
    return syscall(NUMBERS["seccomp"], _SET_MODE_FILTER, flags, addressof(head))


def sizes() -> tuple[int, bytes]:
    """What SECCOMP_GET_NOTIF_SIZES gives: its result, and three 16-bit numbers."""
    record = create_string_buffer(6)
    return syscall(NUMBERS["seccomp"], _GET_NOTIF_SIZES, 0, addressof(record)), record.raw


def asking(kernel: Kernel, call: Call | None, number: int) -> Call:
    """What is done instead of a call: ask, and do it if the answer is that."""
    from .dispatch import Call as Made

    def run(kernel: Kernel, task: Task, args: Sequence[int]) -> int | None:
        got = syscall((number ^ _FOREIGN ^ 1 << 31) - (1 << 31) if number < 0 else number ^ _FOREIGN, *args[:6])
        if got == -_ANSWERED_ENOSYS:
            return -ENOSYS
        if got != -_GO_ON:
            return got
        return call.run(kernel, task, args) if call is not None else -ENOSYS

    if call is None:
        return Made(kernel.name_of(number), (), run)
    return Made(call.name, call.kinds, run)


def request(kernel: Kernel, fd: int, request: int, address: int) -> int:
    """ioctl of a listener: SECCOMP_IOCTL_NOTIF_RECV or SECCOMP_IOCTL_NOTIF_SEND."""
    mm = kernel.mm
    if request == RECEIVE:
        record = create_string_buffer(mm.read(address, _NOTIFICATION_SIZE), _NOTIFICATION_SIZE)
        got = syscall(NUMBERS["ioctl"], fd, request, addressof(record))
        if got >= 0:
            data = bytearray(record.raw)
            identity, process, flags, number, arch = _NOTIFICATION.unpack_from(data)
            if not 0 <= number <= _HIGHEST_OF_HOST:
                number, arch = number ^ _FOREIGN, kernel.abi.audit_arch
            _NOTIFICATION.pack_into(data, 0, identity, process, flags, number, arch)
            mm.write(address, bytes(data))
        return got
    identity, value, error, flags = _ANSWER.unpack(mm.read(address, _ANSWER.size))
    if flags == _CONTINUE and not value and not error:
        flags, error = 0, -_GO_ON
    elif error == -ENOSYS:
        error = -_ANSWERED_ENOSYS
    answer = create_string_buffer(_ANSWER.pack(identity, value, error, flags), _ANSWER.size)
    return syscall(NUMBERS["ioctl"], fd, request, addressof(answer))
