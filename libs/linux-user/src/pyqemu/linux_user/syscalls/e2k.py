"""Calls that only e2k has: hardware stacks, non-local returns, back traces (linux-abi.md 6)."""

from __future__ import annotations

from _struct import Struct

from pyqemu.targets.e2k.state import MODE_BR, MODE_INTERNAL, MODE_WDBL

from .. import signals
from ..abi.e2k import Abi
from ..abi.e2k_frames import EX_FPCR, MC_PCSP, MC_SBR
from ..abi.e2k_signals import CONTEXT_END, JUST_RETURN, TRAMPOLINE
from ..abi.e2k_stacks import CHAIN_STACK, RECORD, RESERVE, Stacks, chain_hi
from ..mm import PROT_EXEC

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..kernel import Kernel
    from ..task import Task

EPERM, ESRCH, EAGAIN, ENOMEM, EFAULT, EINVAL, ENOSYS = 1, 3, 11, 12, 14, 22, 38
_M32 = 0xFFFFFFFF
_M64 = (1 << 64) - 1
_ADDRESS = (1 << 48) - 1

READ_CHAIN, READ_PROCEDURE, WRITE_PROCEDURE, CHAIN_OFFSET, CHAIN_SIZE, PROCEDURE_SIZE = range(6)
READ_CHAIN_EX, READ_PROCEDURE_EX, WRITE_PROCEDURE_EX, WRITE_CHAIN_EX = range(6, 10)

#: What a user may change in a record (linux-abi.md 6.1): wfx, wpsz, wbs; BR, wdbl, ussz.
_CR1_LO_USER = 1 << 25 | 0x7F << 26 | 0x7F << 33
_CR1_HI_USER = (1 << 28) - 1 | 1 << 35 | ((1 << 28) - 1) << 36
#: The privilege bit: all that is shown of a record of the kernel.
_PM = 1 << 57
#: Return addresses of the kernel's own records.
_KERNEL = (TRAMPOLINE, CONTEXT_END)


def _used_chain(cpu: Any) -> int:
    """Bytes of the chain stack: the kernel sees the caller spilled, and one record for the running function."""
    return int(cpu.get("pcsp_ind")) + 2 * RECORD


def _used_procedure(abi: Abi, cpu: Any) -> int:
    """Bytes of the procedure stack with the frame that made the call."""
    return int(cpu.get("base1")) - abi.kernel.mm.gbase - int(cpu.get("psp_base")) + 32 * int(cpu.get("sys_wbs"))


def _spill_running(abi: Abi, cpu: Any) -> None:
    """Put the record that this call would have pushed where memory is expected to have it; it is free space above the top."""
    abi.set_record(cpu, cpu.get("pcsp_ind") + RECORD, abi.running_record(cpu, cpu.get("sys_wbs"), cpu.pc))


def _chain_bytes(abi: Abi, cpu: Any, start: int, size: int) -> bytes:
    """Chain records as a user may see them."""
    _spill_running(abi, cpu)
    data = bytearray(abi.kernel.mm.read(cpu.get("pcsp_base") + start, size))
    for at in range(0, size, RECORD):
        address = int.from_bytes(data[at + 8 : at + 16], "little")
        if start + at == 0 or address in _KERNEL:
            data[at : at + RECORD] = bytes(16) + _PM.to_bytes(8, "little") + bytes(8)
    return bytes(data)


def access_hw_stacks(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    mode, frame_at, buffer, size, result_at = a[0] & _M64, a[1], a[2], a[3], a[4]
    abi: Abi = kernel.abi
    cpu, mm = task.cpu, kernel.mm
    if mode == CHAIN_SIZE:
        mm.write_u64(result_at, _used_chain(cpu))
        return 0
    if mode == PROCEDURE_SIZE:
        mm.write_u64(result_at, _used_procedure(abi, cpu))
        return 0
    if mode > WRITE_CHAIN_EX:
        return -EINVAL
    if mode == WRITE_PROCEDURE:
        if size > _used_procedure(abi, cpu):
            return -EINVAL
        mm.write(cpu.get("psp_base"), mm.read(buffer, size))
        abi.clear_tags(cpu, mm.gbase + cpu.get("psp_base"), size)
        return 0
    frame = mm.read_u64(frame_at)
    if mode == CHAIN_OFFSET:
        base = cpu.get("pcsp_base")
        if not base <= frame < base + cpu.get("pcsp_size"):
            return -ESRCH
        mm.write_u64(result_at, frame - base)
        return 0
    if mode in (READ_CHAIN, READ_PROCEDURE):
        chain = mode == READ_CHAIN
        base = cpu.get("pcsp_base" if chain else "psp_base")
        used = _used_chain(cpu) if chain else _used_procedure(abi, cpu)
        if not base <= frame <= base + used:
            return -EAGAIN
        length = frame - base
        if chain and length % RECORD:
            return -EINVAL
        if length > size:
            return -ENOMEM
        mm.write(buffer, _chain_bytes(abi, cpu, 0, length) if chain else mm.read(base, length))
        if result_at:
            mm.write(result_at, length.to_bytes(abi.word, "little"))
        return 0
    if mode in (READ_CHAIN_EX, WRITE_CHAIN_EX):
        unit = RECORD if mode == READ_CHAIN_EX else 8
        if frame % unit or size % unit or frame + size > _used_chain(cpu):
            return -EINVAL
        if mode == READ_CHAIN_EX:
            mm.write(buffer, _chain_bytes(abi, cpu, frame, size))
        else:
            _write_chain(abi, cpu, frame, mm.read(buffer, size))
        return 0
    if frame + size > _used_procedure(abi, cpu):
        return -EINVAL
    if mode == READ_PROCEDURE_EX:
        mm.write(buffer, mm.read(cpu.get("psp_base") + frame, size))
    else:
        mm.write(cpu.get("psp_base") + frame, mm.read(buffer, size))
        abi.clear_tags(cpu, mm.gbase + cpu.get("psp_base") + frame, size)
    return 0


def _write_chain(abi: Abi, cpu: Any, start: int, data: bytes) -> None:
    """Change what is a user's own in chain records; the kernel's records stay as they are."""
    top = cpu.get("pcsp_ind")
    for at in range(0, len(data), 8):
        offset = start + at
        record_at, word = offset // RECORD * RECORD, offset % RECORD // 8
        if record_at == 0 or record_at > top:
            continue  # the empty record; the running function's, which lives in no memory of ours
        record = list(abi.record(cpu, record_at))
        if record[1] in _KERNEL:
            continue
        value = int.from_bytes(data[at : at + 8], "little")
        if word == 0:
            record[0] = value
        elif word == 1:
            record[1] = value & _ADDRESS & ~7
        else:
            mask = _CR1_LO_USER if word == 2 else _CR1_HI_USER
            record[word] = record[word] & ~mask | value & mask
        abi.set_record(cpu, record_at, record)


# ---- non-local returns -----------------------------------------------------------------------------------------

_JUMP = Struct("<QQQQQiIQIIQQ")
_PSIZE_MASK = 0x7FF


def longjmp2(kernel: Kernel, task: Task, a: Sequence[int]) -> int | None:
    mm = kernel.mm
    mask, cr0_hi, cr1_lo, pcsp_lo, pcsp_hi, pcshtp, br, _, zero, psize, _, _ = _JUMP.unpack(mm.read(a[0], _JUMP.size))
    abi: Abi = kernel.abi
    cpu = task.cpu
    spilled = ((pcshtp & 0x7FF) ^ 0x400) - 0x400
    offset = (pcsp_lo & _ADDRESS) + (pcsp_hi & _M32) + spilled - cpu.get("pcsp_base")
    top = cpu.get("pcsp_ind")
    if offset % RECORD or not 0 < offset <= top + RECORD or zero or cr0_hi & 7:
        kernel.die(task, signals.SIGKILL, signals.sender_info(signals.SIGKILL, signals.SI_KERNEL, 0, 0))
    _drop_contexts(abi, task, offset)
    _spill_running(abi, cpu)
    base1 = cpu.get("base1") + 32 * cpu.get("sys_wbs")
    for at in range(top + RECORD, offset - RECORD, -RECORD):
        base1 -= 32 * (abi.record(cpu, at)[2] >> 33 & 0x7F)
    # What the saving function would do if it returned now, with the caller's window as it was recorded.
    preds, _, _, hi1 = abi.record(cpu, offset)
    wbs = cr1_lo >> 33 & 0x7F
    cpu.set("base1", base1)
    cpu.set("pcsp_ind", offset - RECORD)
    cpu.set("preds", preds)
    cpu.set("wd_size", (psize & _PSIZE_MASK) // 8 + 2 * wbs)
    cpu.set("wd_psize", 2 * (cr1_lo >> 26 & 0x7F))
    cpu.set("wd_fx", cr1_lo >> 25 & 1)
    cpu.set("mode", br & MODE_BR | hi1 & MODE_WDBL | cpu.get("mode") & MODE_INTERNAL)
    low = cpu.get("usd_base") - cpu.get("usd_size")
    free = hi1 >> 36 << 4
    cpu.set("usd_base", low + free)
    cpu.set("usd_size", free)
    for i in (1, 2, 3):
        cpu.set("ctpr", 0, i)
    cpu.set("pc", cr0_hi & _ADDRESS)
    abi.set_register(cpu, 2 * wbs, a[1])
    if mask >> (signals.SIGKILL - 1) & 1:
        task.blocked = mask & ~signals.UNBLOCKABLE
        signals.set_host_mask(task.blocked)
    return None


def _drop_contexts(abi: Abi, task: Task, offset: int) -> None:
    """Forget interrupted contexts whose handlers are being left; the data stack is the oldest one's again."""
    stacks: Stacks = task.abi_state
    dropped = None
    while stacks.frames and stacks.frames[-1].chain >= offset - RECORD:
        dropped = stacks.frames.pop()
    if dropped is not None:
        cpu = task.cpu
        usd_base, usd_size, sbr = abi.stack_of(dropped)
        cpu.set("usd_base", usd_base)
        cpu.set("usd_size", usd_size)
        cpu.set("sbr", sbr)
        task.altstack = dropped.altstack
        if not stacks.frames:
            abi.limit_stacks(cpu, stacks, 0)


def deprecated(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    return -ENOSYS


# ---- back traces -----------------------------------------------------------------------------------------------


def _user_records(abi: Abi, cpu: Any) -> list[int]:
    """Offsets of the records with user return addresses, innermost first."""
    top = min(cpu.get("pcsp_ind"), CHAIN_STACK + RESERVE)
    return [at for at in range(top, 0, -RECORD) if abi.record(cpu, at)[1] not in _KERNEL and abi.record(cpu, at)[2]]


def get_backtrace(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    buffer, count, skip, flags = a[:4]
    if flags:
        return -EINVAL
    abi: Abi = kernel.abi
    cpu = task.cpu
    addresses = [cpu.pc, *(abi.record(cpu, at)[1] & ~7 for at in _user_records(abi, cpu))][skip : skip + count]
    mask = (1 << 8 * abi.word) - 1
    shown = [mask if address == JUST_RETURN else address & mask for address in addresses]
    kernel.mm.write(buffer, b"".join(address.to_bytes(abi.word, "little") for address in shown))
    return len(addresses)


def set_backtrace(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    buffer, count, skip, flags = a[:4]
    if flags:
        return -EINVAL
    abi: Abi = kernel.abi
    cpu, vmas = task.cpu, kernel.mm.vmas
    done = 0
    records = [0, *_user_records(abi, cpu)][skip : skip + count]  # 0 stands for the running function
    for at in records:
        new = int.from_bytes(kernel.mm.read(buffer + abi.word * done, abi.word), "little")
        old = abi.record(cpu, at)[1] & ~7 if at else cpu.pc
        if new == (1 << 8 * abi.word) - 1:
            new = JUST_RETURN
        elif old == JUST_RETURN:
            return done or -EPERM
        else:
            vma = vmas.find(new)
            if vma is None or not vma.prot & PROT_EXEC or new & 7:
                return done or -EFAULT
        if at:
            record = list(abi.record(cpu, at))
            record[1] = new
            abi.set_record(cpu, at, record)
        else:
            cpu.set("pc", new)
        done += 1
    return done


def syswork(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    operation = a[0] & _M32
    if operation == 58:
        return 0
    if operation == 8:  # instruction cache flush: the user's own business on v3 and later
        return -EPERM if kernel.abi.iset >= 3 else 0
    return -ENOSYS


# ---- fast system calls -----------------------------------------------------------------------------------------


def fast_siggetmask(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1] != 8:
        return -EINVAL
    kernel.mm.write_u64(a[0], task.blocked)
    return 0


def fast_getcontext(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """What the kernel adds to a context; the C library has stored CR0.hi and CR1 of its own frame."""
    if a[1] != 8:
        return -EINVAL
    from .e2k_contexts import key_of

    abi: Abi = kernel.abi
    cpu, mm, uc = task.cpu, kernel.mm, abi.uc
    mm.write_u64(a[0] + uc.mask, task.blocked)
    mm.write_u64(a[0] + uc.mcontext + MC_SBR, key_of(abi, task))
    mm.write_u64(a[0] + uc.mcontext + MC_PCSP, cpu.get("pcsp_base") | 3 << 59)
    mm.write_u64(a[0] + uc.mcontext + MC_PCSP + 8, chain_hi(cpu, cpu.get("pcsp_ind")))
    for i, value in enumerate(abi.float_control(cpu)):
        mm.write_u32(a[0] + uc.extra + EX_FPCR + 4 * i, value)
    return 0


def fast_set_return(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    if a[1]:
        return -EINVAL
    if a[0] >= kernel.mm.limit or a[0] & 7:
        return -EFAULT
    abi: Abi = kernel.abi
    cpu = task.cpu
    for at in _user_records(abi, cpu)[:1]:
        record = list(abi.record(cpu, at))
        record[1] = a[0]
        abi.set_record(cpu, at, record)
    return 0
