"""Signal frames of e2k programs: entering handlers and leaving them (linux-abi.md 7)."""

from __future__ import annotations

from _struct import pack_into

from pyqemu.targets.e2k.exceptions import DATA_PAGE, ILLEGAL_INSTR_ADDR, INSTR_PAGE_MISS
from pyqemu.targets.e2k.state import E2K_FIELDS, LAYOUT, MODE_INTERNAL, MODE_OF_UPSR, reg_lo
from pyqemu.tcg_jit.cdata import c_uint64, memmove, memset, string_at
from pyqemu.tcg_jit.errors import GuestFault

from .. import signals
from ..signals import SA_ONSTACK, SA_SIGINFO, SIGILL, SIGSEGV, SS_DISABLE, SS_ONSTACK, fault_info
from .e2k_frames import (
    EX_CELL,
    EX_CTPR,
    EX_FPCR,
    MC_CELLS,
    MC_CR0_HI,
    MC_CR0_LO,
    MC_PCSP,
    MC_PSP,
    MC_SBR,
    MC_TRAP_HI,
    MC_TRAP_LO,
    MC_TRAPS,
    MC_UPSR,
    UCONTEXT_32,
    UCONTEXT_64,
    siginfo_32,
    siginfo_64,
)
from .e2k_stacks import RECORD, RECORD_WORDS, RESERVE, HardwareStacks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..kernel import Kernel
    from ..signals import Action
    from ..task import Task
    from .e2k_stacks import Stacks

ENOSYS = 38
_M64 = (1 << 64) - 1
_SEGV_MAPERR = 1

#: Return address of signal handlers.  It is no user address: fetching there always brings us back here.
TRAMPOLINE = 0xE200_0000_0000
#: Return address of the function that makecontext starts.
CONTEXT_END = TRAMPOLINE + 0x800
#: Return address that set_backtrace puts for -1: a function that returns here makes its caller return as well.
JUST_RETURN = TRAMPOLINE + 0x1000

# Frame on the data stack: 64 bytes for the handler's register slots, siginfo, ucontext (linux-abi.md 7).
_FRAME_INFO, _FRAME_UC = 64, 192

_STATE = LAYOUT[E2K_FIELDS[0].name]
_STATE_SIZE = LAYOUT.size - _STATE
#: Fields that a returning handler leaves as they are: globals g0-g15, floating-point control.
_KEPT_OVER_HANDLER = (("g", 16 * 16), ("gtags", 16 * 2), ("fpcr", 4), ("fpsr", 4), ("pfpfr_high", 4))
_LOOP_FIELDS = (
    "lcnt",
    "ecnt",
    "vlc",
    "over",
    "ldmc",
    "ldovl",
    "pcnt",
    "strmd",
    "semc",
    "ilcr_lcnt",
    "ilcr_ecnt",
    "ilcr_pcnt",
)


class SavedContext:
    """What the kernel keeps while a signal handler runs."""

    __slots__ = ("altstack", "base1", "chain", "frame", "info", "pc", "restart", "shown", "state")

    def __init__(self, pc: int, base1: int, chain: int, frame: int, state: bytes, info: bool) -> None:
        self.pc = pc
        self.base1 = base1
        self.chain = chain  # pcsp_ind of the interrupted code
        self.frame = frame
        self.state = state
        self.info = info
        self.restart: tuple[int, Sequence[int]] | None = None
        self.altstack = (0, SS_DISABLE, 0)
        #: The alternate stack as ucontext has it.
        self.shown: tuple[int, ...] = self.altstack


class SignalFrames(HardwareStacks):
    """The part of the ABI that handles signals."""

    least_altstack = 4096

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        self.uc = UCONTEXT_64 if self.word == 8 else UCONTEXT_32
        #: Where the kernel's addresses begin: data there is a bus error, code an illegal instruction.
        self.user_end = 0xD000_0000_0000 if self.word == 8 else 0xF000_0000

    # ---- signal frames -----------------------------------------------------------------------------------------

    def siginfo(self, info: bytes) -> bytes:
        return siginfo_64(info) if self.word == 8 else siginfo_32(info)

    def push_signal_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> bool:
        """Make the thread enter the handler next; False when the frame does not fit (linux-abi.md 7)."""
        cpu, mm = task.cpu, self.kernel.mm
        stacks: Stacks = task.abi_state
        usd_base, usd_size = cpu.get("usd_base"), cpu.get("usd_size")
        sp, low = usd_base, usd_base - usd_size
        alt_sp, alt_flags, alt_size = task.altstack
        on_alt = not alt_flags & SS_DISABLE and alt_sp <= sp < alt_sp + alt_size
        switch = bool(action.flags & SA_ONSTACK) and not alt_flags & SS_DISABLE and not on_alt
        if switch:
            sp, low = (alt_sp + alt_size) & ~31, alt_sp
        frame = (sp - _FRAME_UC - self.uc.size) & ~31
        wbs = cpu.get("wd_size") >> 1
        chain = cpu.get("pcsp_ind")
        base1 = cpu.get("base1")
        window = base1 + 32 * wbs
        if (
            frame < low
            or chain + 3 * RECORD > self.chain_limit + RESERVE
            or not stacks.low <= base1 <= window <= stacks.low + self.procedure_limit + RESERVE - 16 * 16
        ):
            return False
        pc = cpu.pc
        record = self.running_record(cpu, wbs, pc)
        stack_flags = SS_DISABLE if alt_flags & SS_DISABLE else SS_ONSTACK if on_alt else 0
        stack = (alt_sp, stack_flags, alt_size)
        try:
            mm.write(frame, bytes(_FRAME_INFO) + self.siginfo(info) + self._ucontext(cpu, record, info, stack, old_blocked))
        except GuestFault:
            return False
        saved = SavedContext(
            pc, base1, chain, frame, string_at(cpu.env + _STATE, _STATE_SIZE), bool(action.flags & SA_SIGINFO)
        )
        saved.restart, task.restart = task.restart, None
        saved.altstack, saved.shown = task.altstack, stack
        stacks.frames.append(saved)
        if switch and alt_flags & signals.SS_AUTODISARM:
            task.altstack = (0, SS_DISABLE, 0)
        if chain + 3 * RECORD > self.chain_limit or window + 16 * 16 > stacks.low + self.procedure_limit:
            self.limit_stacks(cpu, stacks, RESERVE)  # until the handler returns
        # The record of the interrupted code, then the kernel's trampoline, to which the handler returns.
        size = frame - low
        records = RECORD_WORDS.pack(*record) + RECORD_WORDS.pack(record[0], TRAMPOLINE, 0, (size >> 4) << 36)
        mm.write((cpu.get("pcsp_base") + chain + RECORD) & _M64, records)
        cpu.set("pcsp_ind", chain + 2 * RECORD)
        cpu.set("base1", window)
        memset(window, 0, 16 * 16)
        self.clear_tags(cpu, window, 16 * 16)
        cpu.set("wd_size", 8)
        cpu.set("wd_psize", 8)
        cpu.set("wd_fx", 1)
        cpu.set("mode", cpu.get("mode") & MODE_INTERNAL)
        for i in range(1, 4):
            cpu.set("ctpr", 0, i)
        for name in _LOOP_FIELDS:
            cpu.set(name, 0)
        memset(cpu.env + LAYOUT.at("g", 16), 0, 16 * 16)
        memset(cpu.env + LAYOUT.at("gtags", 4), 0, 16 * 2)
        cpu.set("usd_base", frame)
        cpu.set("usd_size", size)
        if switch:
            cpu.set("sbr", (alt_sp + alt_size + 4095) & ~4095)
        arguments = (frame + _FRAME_INFO, frame + _FRAME_UC) if saved.info else (frame + _FRAME_UC + self.uc.mcontext,)
        for n, value in enumerate((signo, *arguments)):  # (the window has been seen to lie on the stack)
            c_uint64.from_address(window + reg_lo(n, self.iset)).value = value
        cpu.set("pc", action.handler)
        return True

    def _ucontext(
        self, cpu: Any, record: Sequence[int], info: bytes, stack: tuple[int, int, int], old_blocked: int
    ) -> bytes:
        layout = self.uc
        uc = bytearray(layout.size)
        layout.stack_t.pack_into(uc, layout.stack, *stack)
        m = layout.mcontext
        usd_base, usd_size = cpu.get("usd_base"), cpu.get("usd_size")
        access = 3 << 59
        stacks = self.stack_words(cpu)
        pack_into("<4Q", uc, m + MC_CR0_LO, *record)
        pack_into("<3Q", uc, m + MC_SBR, cpu.get("sbr"), usd_base | access, usd_size << 32)
        pack_into("<2Q", uc, m + MC_PSP, *stacks[:2])
        pack_into("<2Q", uc, m + MC_PCSP, *stacks[2:])
        signo, _, code = (int.from_bytes(info[i : i + 4], "little", signed=True) for i in (0, 4, 8))
        if signo in signals.SYNCHRONOUS and code > 0:
            trap = int.from_bytes(info[24:28], "little")
            pack_into("<i", uc, m + MC_TRAPS, 1)
            pack_into("<Q", uc, m + MC_TRAP_LO, record[1])
            pack_into("<Q", uc, m + MC_TRAP_HI, 1 << trap & _M64)
            if trap == DATA_PAGE:
                uc[m + MC_CELLS : m + MC_CELLS + 8] = info[16:24]
                pack_into("<2i", uc, layout.extra + EX_CELL, 0, 1)
        pack_into("<Q", uc, m + MC_UPSR, cpu.get("upsr"))
        pack_into("<Q", uc, layout.mask, old_blocked)
        pack_into("<i", uc, layout.extra, 56)
        pack_into("<3I", uc, layout.extra + EX_FPCR, *self.float_control(cpu))
        pack_into("<3Q", uc, layout.extra + EX_CTPR, *(cpu.get("ctpr", i) for i in (1, 2, 3)))
        return bytes(uc)

    def trampoline(self, task: Task, pc: int) -> bool:
        """A handler has returned if ``pc`` is the trampoline: restore what it interrupted."""
        if pc == CONTEXT_END:
            from ..syscalls.e2k_contexts import context_ended

            context_ended(self.kernel, task)
            return True
        if pc == JUST_RETURN and self.leave_frame(task.cpu):
            return True
        if pc != TRAMPOLINE:
            if pc < self.user_end:
                return False
            info = fault_info(SIGILL, 1, pc, ILLEGAL_INSTR_ADDR)  # outside of user code (linux-abi.md 7)
            signals.force(self.kernel, task, SIGILL, info)
            return True
        stacks: Stacks = task.abi_state
        cpu, mm = task.cpu, self.kernel.mm
        if not stacks.frames or cpu.get("pcsp_ind") != stacks.frames[-1].chain + RECORD:
            signals.force(self.kernel, task, SIGSEGV, fault_info(SIGSEGV, _SEGV_MAPERR, pc, INSTR_PAGE_MISS))
            return True
        saved = stacks.frames.pop()
        uc = saved.frame + _FRAME_UC
        pc = saved.pc
        layout = self.uc
        try:
            context = mm.read(uc, layout.mask + 8)
            stack = layout.stack_t.unpack_from(context, layout.stack)
            blocked = int.from_bytes(context[layout.mask :], "little")
            if saved.info:
                at = layout.mcontext + MC_CR0_HI
                resume = int.from_bytes(context[at : at + 8], "little")
                if resume != saved.pc:
                    pc = resume & ~7
        except GuestFault:
            signals.force(self.kernel, task, SIGSEGV, fault_info(SIGSEGV, _SEGV_MAPERR, uc))
            return True
        self.restore(cpu, saved)
        cpu.set("pc", pc)
        task.altstack = saved.altstack
        if stack != saved.shown:
            task.set_altstack(stack)  # what it refuses is ignored, as Linux does
        task.blocked = blocked & ~signals.UNBLOCKABLE
        signals.leave_handler(task)
        if saved.restart is not None and pc == saved.pc:
            self.repeat(task, saved.restart)
        return True

    def sigreturn(self, task: Task) -> int | None:
        return -ENOSYS

    def restore(self, cpu: Any, saved: SavedContext) -> None:
        """Put a saved context's registers back, apart from those that a handler may change for good."""
        kept = [(LAYOUT[name], string_at(cpu.env + LAYOUT[name], size)) for name, size in _KEPT_OVER_HANDLER]
        traps = cpu.get("mode") & MODE_INTERNAL & ~MODE_OF_UPSR  # go with the floating-point control registers, which are kept
        memmove(cpu.env + _STATE, saved.state, _STATE_SIZE)
        cpu.set("mode", cpu.get("mode") & ~MODE_INTERNAL | cpu.get("mode") & MODE_OF_UPSR | traps)
        for offset, data in kept:
            memmove(cpu.env + offset, data, len(data))
        cpu.set("base1", saved.base1)

    def stack_of(self, saved: SavedContext) -> tuple[int, int, int]:
        """usd_base, usd_size and sbr of an interrupted context."""
        at = [LAYOUT[name] - _STATE for name in ("usd_base", "usd_size", "sbr")]
        usd_base, usd_size, sbr = (int.from_bytes(saved.state[i : i + 8], "little") for i in at)
        return usd_base, usd_size, sbr
