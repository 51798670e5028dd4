"""Contexts with hardware stacks of their own: makecontext, setcontext, swapcontext, freecontext (linux-abi.md 6.3).

A context is named by a key that ucontext carries in ``sbr``: for made contexts the top of their data stack, for a thread's first context
its own.  What a saved context needs is the chain record of the function that returns when it goes on: the record lies on the context's
chain stack at ``pcsp``, and ucontext has its CR0.hi and CR1.  The data stack follows from CR1.hi.  Where the procedure stack is then,
follows by walking down from where the context was left, which the kernel remembers in ``Stacks.resume``.
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.targets.e2k.state import MODE_INTERNAL, MODE_MASK

from .. import signals
from ..abi.e2k import Abi
from ..abi.e2k_frames import EX_FPCR, MC_CR0_LO, MC_PCSP, MC_SBR
from ..abi.e2k_signals import CONTEXT_END
from ..abi.e2k_stacks import RECORD, Stacks, chain_hi
from ..kernel import TaskEnded
from .e2k import _drop_contexts, _spill_running

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..kernel import Kernel
    from ..task import Task

ENOENT, EBUSY, EINVAL = 2, 16, 22
_M32 = 0xFFFFFFFF
_ADDRESS = (1 << 48) - 1
_REGISTERS = Struct("<4Q")
#: Registers of the function that makecontext starts: eight quads, as at the start of a program.
_WINDOW, _PARAMETERS = 16, 8
_SLOTS = 64  # bytes of arguments that travel in registers
_MOST_ARGUMENTS = 1 << 20  # bytes
_PSR = 0x26 << 57


class Parked:
    """Where a context was left that is not running: top chain record, the window behind it and the size of the one before it, bottom
    of the data stack, its top."""

    __slots__ = ("base1", "low", "sbr", "size", "top")

    def __init__(self, top: int, base1: int, size: int, low: int, sbr: int) -> None:
        self.top = top
        self.base1 = base1
        self.size = size
        self.low = low
        self.sbr = sbr


class Fresh:
    """A made context that has not run yet."""

    __slots__ = ("function", "low", "registers", "sp")

    def __init__(self, function: int, registers: Sequence[int], sp: int, low: int) -> None:
        self.function = function
        self.registers = registers
        self.sp = sp
        self.low = low


def key_of(abi: Abi, task: Task) -> int:
    """The key of the thread's running context, which gets one when it has none."""
    stacks: Stacks = task.abi_state
    if not stacks.key:
        stacks.key = task.cpu.get("sbr")
    with abi.kernel.lock:
        abi.contexts[stacks.key] = stacks
    return stacks.key


def _read(abi: Abi, ucp: int) -> tuple[int, int, tuple[int, int, int, int], int, tuple[int, int, int]]:
    """Key, chain offset, record, mask and floating-point control of a ucontext."""
    mm, uc = abi.kernel.mm, abi.uc
    m = ucp + uc.mcontext
    lo0, hi0, lo1, hi1 = _REGISTERS.unpack(mm.read(m + MC_CR0_LO, 32))
    offset = (mm.read_u64(m + MC_PCSP) & _ADDRESS) + (mm.read_u64(m + MC_PCSP + 8) & _M32)
    fpcr, fpsr, pfpfr = (mm.read_u32(ucp + uc.extra + EX_FPCR + 4 * i) for i in range(3))
    return mm.read_u64(m + MC_SBR), offset, (lo0, hi0, lo1, hi1), mm.read_u64(ucp + uc.mask), (fpcr, fpsr, pfpfr)


def _save(abi: Abi, task: Task, ucp: int) -> None:
    """Fill a ucontext so that going on with it means that this call returns 0."""
    mm, uc, cpu = abi.kernel.mm, abi.uc, task.cpu
    m = ucp + uc.mcontext
    record = abi.running_record(cpu, cpu.get("sys_wbs"), cpu.pc)
    mm.write(m + MC_CR0_LO, _REGISTERS.pack(*record))
    mm.write_u64(m + MC_SBR, key_of(abi, task))
    mm.write_u64(m + MC_PCSP, cpu.get("pcsp_base") | 3 << 59)
    mm.write_u64(m + MC_PCSP + 8, chain_hi(cpu, cpu.get("pcsp_ind") + RECORD))
    mm.write_u64(ucp + uc.mask, task.blocked)
    for i, value in enumerate(abi.float_control(cpu)):
        mm.write_u32(ucp + uc.extra + EX_FPCR + 4 * i, value)


def _park(abi: Abi, task: Task) -> Parked:
    """Where the running context is, as a call of the kernel from it would leave it."""
    cpu = task.cpu
    _spill_running(abi, cpu)
    top = cpu.get("pcsp_ind") + RECORD
    base1 = cpu.get("base1") + 32 * cpu.get("sys_wbs")
    low = cpu.get("usd_base") - cpu.get("usd_size")
    return Parked(top, base1, cpu.get("wd_size"), low, cpu.get("sbr"))


def _float_control(cpu: Any, values: tuple[int, int, int]) -> None:
    from pyqemu.targets.e2k.state import MODE_FP_TRAPS, MODE_FX_TRAPS

    fpcr, fpsr, pfpfr = values
    cpu.set("fpcr", fpcr & 0x1F3F | 0x40)
    cpu.set("fpsr", fpsr & 0xFFFF)
    cpu.set("pfpfr_high", pfpfr & 0xFFFF1F80)
    cpu.set("mxcsr", pfpfr & 0xE03F | 0x1F80)
    mode = cpu.get("mode") & ~(MODE_FP_TRAPS | MODE_FX_TRAPS)
    mode |= MODE_FP_TRAPS if pfpfr & 0x1F80 != 0x1F80 else 0
    cpu.set("mode", mode | (MODE_FX_TRAPS if fpcr & 0x3F != 0x3F else 0))


def _enter_fresh(abi: Abi, task: Task, stacks: Stacks, fresh: Fresh) -> None:
    """Start the function of a made context on its own stacks."""
    cpu = task.cpu
    abi.use_stacks(cpu, stacks)
    free = fresh.sp - fresh.low
    cpu.set("base1", stacks.low)
    for i, value in enumerate(fresh.registers):
        abi.set_register(cpu, i, value)
    cpu.set("pcsp_ind", RECORD)
    abi.set_record(cpu, RECORD, (0, CONTEXT_END, _PSR, (free >> 4) << 36))
    cpu.set("wd_size", _WINDOW)
    cpu.set("wd_psize", _PARAMETERS)
    cpu.set("wd_fx", 1)
    cpu.set("mode", cpu.get("mode") & MODE_INTERNAL)
    cpu.set("preds", 0)
    cpu.set("usd_base", fresh.sp)
    cpu.set("usd_size", free)
    cpu.set("sbr", stacks.key)
    cpu.set("pc", fresh.function)


def _resume(abi: Abi, task: Task, stacks: Stacks, parked: Parked, offset: int, record: Sequence[int]) -> bool:
    """Make the function whose chain record lies at ``offset`` return 0; False when there is no such record."""
    cpu = task.cpu
    _, hi0, lo1, hi1 = record
    if offset % RECORD or not 0 < offset <= parked.top:
        return False
    abi.use_stacks(cpu, stacks)
    base1 = parked.base1
    wbs = lo1 >> 33 & 0x7F
    callee = 0  # the parameter area of the function behind the record: what it left of its caller's window
    size = parked.size
    for at in range(parked.top, offset - RECORD, -RECORD):
        low = abi.record(cpu, at)[2]
        shift = low >> 33 & 0x7F
        base1 -= 32 * shift
        if at != parked.top:
            size = callee + 2 * shift
        callee = 2 * (low >> 26 & 0x7F)
    if base1 < stacks.low:
        return False
    # The record in memory still says which predicates the caller had.
    preds = abi.record(cpu, offset)[0]
    cpu.set("base1", base1)
    cpu.set("pcsp_ind", offset - RECORD)
    cpu.set("preds", preds)
    cpu.set("wd_psize", 2 * (lo1 >> 26 & 0x7F))
    cpu.set("wd_size", size)
    cpu.set("wd_fx", lo1 >> 25 & 1)
    cpu.set("mode", hi1 & MODE_MASK | cpu.get("mode") & MODE_INTERNAL)
    free = hi1 >> 36 << 4
    cpu.set("usd_base", parked.low + free)
    cpu.set("usd_size", free)
    cpu.set("sbr", parked.sbr)
    cpu.set("pc", hi0 & _ADDRESS & ~7)
    abi.set_register(cpu, 2 * wbs, 0)
    return True


def _go_on(kernel: Kernel, task: Task, ucp: int) -> int | None:
    """setcontext; None when the registers are another context's now."""
    abi: Abi = kernel.abi
    cpu = task.cpu
    key, address, record, mask, control = _read(abi, ucp)
    current: Stacks = task.abi_state
    own = key_of(abi, task)
    with kernel.lock:
        stacks = abi.contexts.get(key)
        if stacks is None:
            return -ENOENT
        if key != own and stacks.task is not None:
            return -EBUSY
    here = _park(abi, task)
    if stacks is current:
        offset = address - current.chain
        _drop_contexts(abi, task, offset)
        here.low, here.sbr = cpu.get("usd_base") - cpu.get("usd_size"), cpu.get("sbr")
        if not _resume(abi, task, current, here, offset, record):
            kernel.die(task, signals.SIGKILL, signals.sender_info(signals.SIGKILL, signals.SI_KERNEL, 0, 0))
    elif isinstance(stacks.resume, Fresh):
        _enter_fresh(abi, task, stacks, stacks.resume)
    elif not _resume(abi, task, stacks, stacks.resume, address - stacks.chain, record):
        kernel.die(task, signals.SIGKILL, signals.sender_info(signals.SIGKILL, signals.SI_KERNEL, 0, 0))
    if stacks is not current:
        current.resume, current.task = here, None
        stacks.resume, stacks.task = None, task
        stacks.scratch, current.scratch = current.scratch, 0
        task.abi_state = stacks
    _float_control(cpu, control)
    for i in (1, 2, 3):
        cpu.set("ctpr", 0, i)
    task.blocked = mask & ~signals.UNBLOCKABLE
    signals.set_host_mask(task.blocked)
    return None


def setcontext(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    return _go_on(kernel, task, a[0]) if a[1] == 8 else -EINVAL


def swapcontext(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    if a[2] != 8:
        return -EINVAL
    _save(kernel.abi, task, a[0])
    return _go_on(kernel, task, a[1])


def makecontext(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    ucp, function, size, args_at, set_size = a[:5]
    if set_size != 8 or function & 7 or function >= kernel.mm.limit:
        return -EINVAL
    abi: Abi = kernel.abi
    mm, uc = kernel.mm, abi.uc
    low, _, stack_size = uc.stack_t.unpack(mm.read(ucp + uc.stack, uc.stack_t.size))
    if size > min(stack_size, _MOST_ARGUMENTS):
        return -EINVAL
    args = mm.read(args_at, size) if size else b""
    top = (low + stack_size) & ~15
    sp = (top - max(len(args), _SLOTS)) & ~31
    if sp < low:
        return -EINVAL
    mm.write(sp + _SLOTS, args[_SLOTS:])
    registers = [int.from_bytes(args[i : i + 8].ljust(8, b"\0"), "little") for i in range(0, _SLOTS, 8)]
    key_of(abi, task)
    with kernel.lock:
        old = abi.contexts.get(top)
        if old is not None and old.task is not None:
            return -EBUSY
        if old is not None:
            abi.free_stacks(old)
        stacks = abi.contexts[top] = abi.make_stacks()
    stacks.key = top
    stacks.ucp = ucp
    stacks.resume = Fresh(function, registers, sp, low)
    m = ucp + uc.mcontext
    mm.write(m + MC_CR0_LO, _REGISTERS.pack(0, function, 0, 0))
    mm.write_u64(m + MC_SBR, top)
    mm.write_u64(m + MC_PCSP, stacks.chain | 3 << 59)
    mm.write_u64(m + MC_PCSP + 8, RECORD)
    for i, value in enumerate(abi.float_control(task.cpu)):
        mm.write_u32(ucp + uc.extra + EX_FPCR + 4 * i, value)
    return 0


def freecontext(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    abi: Abi = kernel.abi
    key = kernel.mm.read_u64(a[0] + abi.uc.mcontext + MC_SBR)
    with kernel.lock:
        stacks = abi.contexts.get(key)
        if stacks is None:
            return -ENOENT
        if stacks.task is not None:
            return -EBUSY
        del abi.contexts[key]
    abi.free_stacks(stacks)
    return 0


def context_ended(kernel: Kernel, task: Task) -> None:
    """The function of a made context has returned: go on with ``uc_link``, or the thread ends."""
    abi: Abi = kernel.abi
    stacks: Stacks = task.abi_state
    link = 0
    if stacks.ucp:
        link = int.from_bytes(kernel.mm.read(stacks.ucp + abi.uc.link, abi.uc.word), "little")
    if not link:
        kernel.last_status = 0
        raise TaskEnded
    task.cpu.set("sys_wbs", 0)
    if _go_on(kernel, task, link) is not None:
        kernel.die(task, signals.SIGSEGV, signals.fault_info(signals.SIGSEGV, 1, CONTEXT_END))


__all__ = ["context_ended", "freecontext", "key_of", "makecontext", "setcontext", "swapcontext"]
