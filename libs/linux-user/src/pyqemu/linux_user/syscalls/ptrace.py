"""ptrace(2): what a tracer asks.  ``trace`` has the tracees' side."""

from __future__ import annotations

from _struct import Struct
from time import sleep

from pyqemu.tcg_jit import hostos as os

from .._host import NUMBERS, syscall
from ..signals import ATTACH, INTERRUPT, WANT_AREA
from ..trace import area as shared
from ..trace.area import (
    ADDRESS,
    BASE,
    CHANGED,
    CHANGED_INFO,
    CHANGED_MASK,
    CHANGED_SETS,
    CONT,
    DATA,
    DATA_SIZE,
    DETACH,
    GROUP_STOP,
    INFO_SIZE,
    KIND,
    LIMIT,
    LISTEN,
    MASK,
    MESSAGE,
    OPTIONS,
    OWNER,
    PEEK,
    POKE,
    PROCESS,
    REPORTED,
    SEIZED,
    SIGINFO,
    SIGNAL,
    SIGNAL_STOP,
    SIZE,
    STATE,
    STATUS,
    STEP,
    STOPPED,
    SYSCALL,
    SYSCALL_INFO,
    Slot,
)
from ..trace.tracee import O_SUSPEND_SECCOMP, Tracee
from .seccomp_calls import may_administer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from ..kernel import Kernel
    from ..task import Task

EPERM, ESRCH, EIO, EFAULT, EBUSY, EINVAL = 1, 3, 5, 14, 16, 22
_M32: Final = 0xFFFFFFFF

TRACEME, PEEKTEXT, PEEKDATA, POKETEXT, POKEDATA, GO, KILL, SINGLESTEP = 0, 1, 2, 4, 5, 7, 8, 9
GETREGS, SETREGS, ATTACH_TO, DETACH_FROM, TO_SYSCALL = 12, 13, 16, 17, 24
SETOPTIONS, GETEVENTMSG, GETSIGINFO, SETSIGINFO, GETREGSET, SETREGSET, SEIZE, TO_INTERRUPT, TO_LISTEN = range(0x4200, 0x4209)
GETSIGMASK, SETSIGMASK, GET_SYSCALL_INFO = 0x420A, 0x420B, 0x420E
#: SYSGOOD ... SECCOMP, EXITKILL, SUSPEND_SECCOMP.
_OPTIONS: Final = 0xFF | 1 << 20 | O_SUSPEND_SECCOMP
_RESUMING = {GO: CONT, SINGLESTEP: STEP, TO_SYSCALL: SYSCALL, DETACH_FROM: DETACH}
#: How long the other side may take to answer (seconds).
_ANSWER: Final = 3.0


def ptrace(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    request, pid, address, data = a[0] & _M32, a[1] & _M32, a[2], a[3]
    if request == TRACEME:
        return _trace_me(kernel, task)
    if request in (ATTACH_TO, SEIZE):
        if request == SEIZE and data & O_SUSPEND_SECCOMP and not may_administer():
            return -EPERM
        return _attach(kernel, pid, request == SEIZE, address, data)
    slot = kernel.tracer.find(pid) if kernel.tracer is not None else None
    if slot is None:
        return -ESRCH
    if request == KILL:
        return syscall(NUMBERS["kill"], slot.get(PROCESS), 9)
    if request == TO_INTERRUPT:
        if not slot.get(SEIZED):
            return -EIO
        return shared.send(slot.get(PROCESS), pid, INTERRUPT, pid)
    if slot.get(STATE) not in (STOPPED, REPORTED):
        return -ESRCH
    if request in _RESUMING:
        return _resume(slot, request, data)
    do = _REQUESTS.get(request)
    return do(kernel, slot, address, data) if do is not None else -EIO


# ---- beginning and ending --------------------------------------------------------------------------------------


def _trace_me(kernel: Kernel, task: Task) -> int:
    if task.trace is not None:
        return -EPERM
    parent = os.getppid()
    area = shared.open_area(parent)
    if area is None:
        if not shared.is_guest(parent):
            return -EPERM
        for _ in range(int(_ANSWER / 0.005)):
            shared.send(parent, 0, WANT_AREA, 0)
            sleep(0.005)
            area = shared.open_area(parent)
            if area is not None:
                break
        else:
            return -EPERM
    Tracee(kernel, area.claim(os.getpid(), task.tid)).begin(task)
    return 0


def process_of(thread: int) -> int:
    """The process that a thread belongs to, 0: there is none."""
    try:
        with open(f"/proc/{thread}/status", "rb") as file:
            return int(file.read().split(b"\nTgid:")[1].split()[0])
    except (OSError, IndexError, ValueError):
        return 0


def _attach(kernel: Kernel, pid: int, seize: bool, address: int, options: int) -> int:
    if seize and (address or options & ~_OPTIONS):
        return -EIO
    process = process_of(pid)
    if not process:
        return -ESRCH
    if process == os.getpid() or not shared.is_guest(process):
        return -EPERM
    tracer = kernel.be_tracer()
    if tracer.find(pid) is not None:
        return -EPERM
    slot = tracer.area.claim(process, pid, options if seize else 0, int(seize))
    slot.set(shared.COMMAND, CONT)  # until the thread has answered
    stopped = _is_stopped(process)
    got = shared.send(process, pid, ATTACH, pid)
    if stopped and got >= 0:
        if seize:
            return 0  # it answers when SIGCONT comes
        syscall(NUMBERS["kill"], process, 18)
    if got < 0 or not slot.wait_done(_ANSWER):
        slot.set(STATE, shared.FREE)
        return got if got < 0 else -ESRCH
    return 0 if slot.get(STATE) != shared.FREE else -slot.get(SIZE)


def _is_stopped(process: int) -> bool:
    """Whether the host has stopped a process."""
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            return file.read().rpartition(b") ")[2][:1] == b"T"
    except OSError:
        return False


def _resume(slot: Slot, request: int, signo: int) -> int:
    if signo > 64:
        return -EIO
    slot.set(SIGNAL, signo)
    slot.set(STATE, shared.RUNNING)
    slot.command(_RESUMING[request])
    if not slot.wait_done(_ANSWER):
        return -ESRCH
    return 0


# ---- memory ----------------------------------------------------------------------------------------------------


def _remote(kernel: Kernel, slot: Slot, address: int, data: bytes | None, size: int = 0) -> bytes | None:
    """Read, or write ``data``, by the stopped thread itself; None when the memory is not there."""
    slot.set_u64(ADDRESS, address)
    slot.set(SIZE, len(data) if data is not None else size)
    if data is not None:
        slot.write(DATA, data)
    slot.command(POKE if data is not None else PEEK)
    if not slot.wait_done(_ANSWER):
        return None
    got = slot.get(SIZE)
    if not got:
        return None
    return data if data is not None else slot.read(DATA, got)


def _peek(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    word = kernel.abi.word
    if address + word > slot.get_u64(LIMIT):
        return -EIO
    from .vectors import read_other

    got = read_other(slot.get(PROCESS), slot.get_u64(BASE) + address, word) or _remote(kernel, slot, address, None, word)
    if got is None:
        return -EIO
    kernel.mm.write(data, got)
    return 0


def _poke(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    word = kernel.abi.word
    if address + word > slot.get_u64(LIMIT):
        return -EIO
    return 0 if _remote(kernel, slot, address, data.to_bytes(8, "little")[:word]) is not None else -EIO


def write_memory(kernel: Kernel, slot: Slot, address: int, data: bytes) -> int:
    """Store bytes in a stopped tracee's memory; how many were stored."""
    done = 0
    while done < len(data):
        part = data[done : done + DATA_SIZE]
        if _remote(kernel, slot, address + done, part) is None:
            break
        done += len(part)
    return done


# ---- registers and the rest ------------------------------------------------------------------------------------


def _iovec(kernel: Kernel, at: int) -> tuple[int, int]:
    word = kernel.abi.word
    raw = kernel.mm.read(at, 2 * word)
    return int.from_bytes(raw[:word], "little"), int.from_bytes(raw[word:], "little")


def _set_of(slot: Slot, kind: int) -> tuple[int, int, bytes] | None:
    """Index, offset and content of a register set."""
    for n, (number, at, content) in enumerate(slot.sets()):
        if number == kind:
            return n, at, content
    return None


def _get_set(kernel: Kernel, slot: Slot, kind: int, vector: int) -> int:
    found = _set_of(slot, kind)
    if found is None:
        return -EINVAL
    base, size = _iovec(kernel, vector)
    if size % kernel.abi.register_unit(kind):
        return -EINVAL
    part = found[2][:size]
    kernel.mm.write(base, part)
    kernel.mm.write(vector + kernel.abi.word, len(part).to_bytes(kernel.abi.word, "little"))
    return 0


def _put_set(kernel: Kernel, slot: Slot, kind: int, vector: int) -> int:
    found = _set_of(slot, kind)
    if found is None:
        return -EINVAL
    n, at, content = found
    base, size = _iovec(kernel, vector)
    if size % kernel.abi.register_unit(kind):
        return -EINVAL
    size = min(size, len(content))
    slot.write(at, kernel.mm.read(base, size))
    slot.set(CHANGED, slot.get(CHANGED) | CHANGED_SETS << n)
    kernel.mm.write(vector + kernel.abi.word, size.to_bytes(kernel.abi.word, "little"))
    return 0


def _get_registers(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    """PTRACE_GETREGS, which only e2k has; the record begins with its size."""
    found = _set_of(slot, 1)
    if found is None or kernel.abi.arch != "e2k":
        return -EIO
    kernel.mm.write(data, found[2])
    return 0


def _set_registers(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    found = _set_of(slot, 1)
    if found is None or kernel.abi.arch != "e2k":
        return -EIO
    slot.write(found[1], kernel.mm.read(data, len(found[2])))
    slot.set(CHANGED, slot.get(CHANGED) | CHANGED_SETS << found[0])
    return 0


def _set_options(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    if data & ~_OPTIONS:
        return -EINVAL
    if data & O_SUSPEND_SECCOMP and not may_administer():
        return -EPERM
    slot.set(OPTIONS, data)
    return 0


def _get_message(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    kernel.mm.write(data, slot.get_u64(MESSAGE).to_bytes(kernel.abi.word, "little"))
    return 0


def _get_info(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    kind = slot.get(KIND)
    if kind == GROUP_STOP and not slot.get(SEIZED):
        return -EINVAL
    if kind == SIGNAL_STOP:
        kernel.mm.write(data, slot.read(SIGINFO, 128))
        return 0
    status = slot.get(STATUS) >> 8
    signo = status & 0x7F
    code = status & 0xFFFF if status >> 8 or status & 0x80 else signo
    kernel.mm.write(data, Struct("<iiixxxxII").pack(signo, 0, code, slot.get(OWNER), os.getuid()).ljust(128, b"\0"))
    return 0


def _set_info(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    if slot.get(KIND) != SIGNAL_STOP:
        return -EINVAL
    slot.write(SIGINFO, kernel.mm.read(data, 128))
    slot.set(CHANGED, slot.get(CHANGED) | CHANGED_INFO)
    return 0


def _get_mask(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    if address != 8:
        return -EINVAL
    kernel.mm.write_u64(data, slot.get_u64(MASK))
    return 0


def _set_mask(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    if address != 8:
        return -EINVAL
    slot.set_u64(MASK, kernel.mm.read_u64(data))
    slot.set(CHANGED, slot.get(CHANGED) | CHANGED_MASK)
    return 0


def _call_info(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    size = slot.get(INFO_SIZE)
    if size:
        content = slot.read(SYSCALL_INFO, size)
    else:
        found = _set_of(slot, shared.CALL_PLACE)
        content = found[2] if found is not None else bytes(24)
    kernel.mm.write(data, content[:address])
    return len(content)


def _listen(kernel: Kernel, slot: Slot, address: int, data: int) -> int:
    if not slot.get(SEIZED) or slot.get(STATUS) >> 16 != 128:
        return -EIO
    slot.command(LISTEN)
    return 0 if slot.wait_done(_ANSWER) else -ESRCH


_REQUESTS = {
    PEEKTEXT: _peek, PEEKDATA: _peek, POKETEXT: _poke, POKEDATA: _poke, GETREGS: _get_registers, SETREGS: _set_registers,
    SETOPTIONS: _set_options, GETEVENTMSG: _get_message, GETSIGINFO: _get_info, SETSIGINFO: _set_info, GETREGSET: _get_set,
    SETREGSET: _put_set, TO_LISTEN: _listen, GETSIGMASK: _get_mask, SETSIGMASK: _set_mask, GET_SYSCALL_INFO: _call_info,
}  # fmt: skip
