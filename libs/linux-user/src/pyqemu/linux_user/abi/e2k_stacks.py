"""The hardware stacks of e2k threads, and what lies on them (linux-abi.md 3 and 6).

The register file is the procedure stack: window register ``n`` lies at ``base1 + reg_lo(n)`` in host memory, also while the guest is
stopped, so nothing is spilled here.  A chain record is ``CR0.lo CR0.hi CR1.lo CR1.hi``; the top one lies at ``pcsp_ind``
and says where the running function returns to.

With ``tags=on`` a second mapping of the procedure stack's size keeps a byte of tags for every 8 bytes of it (``tag_delta``).
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.targets.e2k.model import parse_model
from pyqemu.targets.e2k.state import CHAIN_STEP, MODE_INTERNAL, MODE_MASK, PROCEDURE_STEP, PSP_SLACK, reg_lo
from pyqemu.tcg_jit.cdata import memset

from ..mm import PROT_READ, PROT_WRITE
from .base import BaseAbi

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..kernel import Kernel
    from ..task import Task
    from .e2k_signals import SavedContext

_M64 = (1 << 64) - 1

#: Hardware stacks have their final size from the start; memory is taken when it is touched (linux-abi.md 6.3).
PROCEDURE_STACK = 128 << 20
CHAIN_STACK = 8 << 20
RECORD = 32
#: Room behind each stack for handlers that run because it was full.
RESERVE = 64 << 10
#: Resources of e2k alone, procedure and chain stack, and the C library's numbers for them (linux-abi.md 6.3).
LIMIT_PROCEDURE, LIMIT_CHAIN = 16, 17
LIMITS = {LIMIT_PROCEDURE: PROCEDURE_STACK, LIMIT_CHAIN: CHAIN_STACK}
LIMIT_NUMBERS = {10001: LIMIT_PROCEDURE, 10002: LIMIT_CHAIN}
_LIMIT_DATA_STACK = 3

#: MXCSR holds PFPFR's flags and rounding; every process starts with all flags set (linux-abi.md 2).
_MXCSR_START = 0x1FBF

RECORD_WORDS = Struct("<QQQQ")
#: Memory for the arguments of one 32-bit system call in their 64-bit shape: an array of 1024 iovecs and more.
SCRATCH_SIZE = 32768


class Stacks:
    """The hardware stacks of one thread: guest addresses."""

    __slots__ = ("chain", "frames", "high", "key", "low", "procedure", "resume", "scratch", "tags", "task", "ucp")

    def __init__(self, procedure: int, chain: int, gbase: int, tags: int = 0) -> None:
        self.procedure = procedure
        self.tags = tags
        #: Guest address of memory for converted arguments of 32-bit system calls, 0: none yet.
        self.scratch = 0
        #: Name of the context that owns the stacks, what it needs to go on, and the thread it runs in (``syscalls.e2k_contexts``).
        self.key = 0
        self.ucp = 0
        self.resume: Any = None
        self.task: Any = None
        #: Host addresses between which register windows lie.
        self.low = gbase + procedure
        self.high = self.low + PROCEDURE_STACK + RESERVE
        self.chain = chain
        #: Contexts interrupted by handlers that have not returned yet.
        self.frames: list[SavedContext] = []


class HardwareStacks(BaseAbi):
    """The part of the ABI that knows where registers and records are."""

    stack_size = 16 << 20
    limits = LIMITS
    limit_numbers = LIMIT_NUMBERS

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        model = parse_model(target.spec[1])
        self.iset = model.iset
        self.tags = model.tags
        self.word = 4 if model.mode32 else 8
        #: How far the hardware stacks may grow.
        self.procedure_limit = PROCEDURE_STACK
        self.chain_limit = CHAIN_STACK
        #: Contexts of the process by their keys (``syscalls.e2k_contexts``).
        self.contexts: dict[int, Stacks] = {}

    # ---- start -------------------------------------------------------------------------------------------------

    def start(self, cpu: Any, entry: int, sp: int, stack_low: int, stack_top: int) -> Any:
        """Put a fresh CPU at the first instruction of a program; returns it with its stacks made (linux-abi.md 2)."""
        stacks = self.make_stacks()
        self.use_stacks(cpu, stacks)
        cpu.set("pcsp_ind", 0)  # one empty record: fresh memory is zero
        cpu.set("base1", stacks.low)
        cpu.set("pc", entry)
        cpu.set("wd_size", 16)
        cpu.set("wd_psize", 8)
        cpu.set("wd_fx", 1)
        cpu.set("usd_base", sp)
        cpu.set("usd_size", sp - stack_low)
        cpu.set("sbr", (stack_top + 4095) & ~4095)
        cpu.set("mxcsr", _MXCSR_START)
        return cpu

    def make_stacks(self) -> Stacks:
        """Fresh hardware stacks."""
        mm = self.kernel.mm
        access = PROT_READ | PROT_WRITE
        procedure = mm.system_map(PROCEDURE_STACK + RESERVE + PSP_SLACK, access, "[procedure stack]")
        chain = mm.system_map(CHAIN_STACK + RESERVE, access, "[chain stack]")
        tags = mm.system_map(PROCEDURE_STACK + RESERVE + PSP_SLACK, access, "[tags]") if self.tags else 0
        return Stacks(procedure, chain, mm.gbase, tags)

    def use_stacks(self, cpu: Any, stacks: Stacks) -> None:
        """Point a CPU at hardware stacks; where in them it is, is the caller's business."""
        cpu.set("psp_base", stacks.procedure)
        cpu.set("tag_delta", stacks.tags - stacks.procedure)
        cpu.set("pcsp_base", stacks.chain)
        self.limit_stacks(cpu, stacks, 0)

    def limit_stacks(self, cpu: Any, stacks: Stacks, more: int) -> None:
        """The hardware stacks may grow to their limits and ``more`` bytes beyond."""
        cpu.set("psp_size", self.procedure_limit + more)
        cpu.set("psp_limit", stacks.low + self.procedure_limit + more)
        cpu.set("pcsp_size", self.chain_limit + more)

    def default_limit(self, number: int) -> tuple[int, int] | None:
        if number == _LIMIT_DATA_STACK:
            return self.kernel.stack_size or self.stack_size, _M64
        return super().default_limit(number)

    def limit_changed(self, number: int, soft: int) -> None:
        if number == LIMIT_PROCEDURE:
            self.procedure_limit = max(min(soft & -4096, PROCEDURE_STACK), PROCEDURE_STEP)
        elif number == LIMIT_CHAIN:
            self.chain_limit = max(min(soft & -4096, CHAIN_STACK), CHAIN_STEP)
        else:
            return
        for task in list(self.kernel.tasks.values()):
            if not task.abi_state.frames:
                self.limit_stacks(task.cpu, task.abi_state, 0)

    def free_stacks(self, stacks: Stacks) -> None:
        mm = self.kernel.mm
        mm.unmap(stacks.procedure, PROCEDURE_STACK + RESERVE + PSP_SLACK)
        mm.unmap(stacks.chain, CHAIN_STACK + RESERVE)
        if stacks.tags:
            mm.unmap(stacks.tags, PROCEDURE_STACK + RESERVE + PSP_SLACK)
        if stacks.scratch:
            mm.unmap(stacks.scratch, SCRATCH_SIZE)

    def adopt(self, task: Task) -> None:
        """The thread takes over the stacks that its CPU was started with."""
        cpu = task.cpu
        procedure = cpu.get("psp_base")
        tags = procedure + cpu.get("tag_delta") & _M64 if self.tags else 0
        task.abi_state = Stacks(procedure, cpu.get("pcsp_base"), self.kernel.mm.gbase, tags)
        task.abi_state.task = task

    def release(self, task: Task) -> None:
        """Give back what the thread had."""
        stacks: Stacks | None = task.abi_state
        if stacks is not None:
            with self.kernel.lock:
                self.contexts.pop(stacks.key, None)
            self.free_stacks(stacks)
            task.abi_state = None

    # ---- registers and chain records ---------------------------------------------------------------------------

    def register(self, cpu: Any, n: int) -> int:
        """Window register ``n``; raises ``GuestFault`` when the window is no longer on its stack."""
        mm = self.kernel.mm
        return mm.read_u64(cpu.get("base1") - mm.gbase + reg_lo(n, self.iset))

    def stack_pointer(self, cpu: Any) -> int:
        sp: int = cpu.get("usd_base")
        return sp

    def set_register(self, cpu: Any, n: int, value: int) -> None:
        """Write a number to window register ``n``."""
        mm = self.kernel.mm
        at = cpu.get("base1") - mm.gbase + reg_lo(n, self.iset)
        mm.write_u64(at, value)
        if self.tags:
            mm.write(at + cpu.get("tag_delta") & _M64, b"\0")

    def clear_tags(self, cpu: Any, start: int, size: int) -> None:
        """Registers in these bytes of the procedure stack (host address) hold numbers."""
        if self.tags:
            memset(start + cpu.get("tag_delta") & _M64, 0, size)

    def record(self, cpu: Any, offset: int) -> tuple[int, int, int, int]:
        """Chain record at ``offset`` bytes from the base; raises ``GuestFault`` outside of the stack."""
        lo0, hi0, lo1, hi1 = RECORD_WORDS.unpack(self.kernel.mm.read((cpu.get("pcsp_base") + offset) & _M64, RECORD))
        return lo0, hi0, lo1, hi1

    def set_record(self, cpu: Any, offset: int, record: Sequence[int]) -> None:
        self.kernel.mm.write((cpu.get("pcsp_base") + offset) & _M64, RECORD_WORDS.pack(*record))

    def running_record(self, cpu: Any, wbs: int, pc: int) -> tuple[int, int, int, int]:
        """The record that a call of ``wbs`` at ``pc`` would push (semantics-control.md 3)."""
        lo1 = cpu.get("cr1_fixed") | cpu.get("wd_fx") << 25 | (cpu.get("wd_psize") >> 1) << 26 | wbs << 33
        hi1 = cpu.get("mode") & MODE_MASK | (cpu.get("usd_size") >> 4) << 36
        return cpu.get("preds"), pc, lo1 & _M64, hi1 & _M64

    def stack_words(self, cpu: Any) -> tuple[int, int, int, int]:
        """PSP and PCSP (low, high) as they are when the running window and its record have been spilled."""
        access = 3 << 59
        psp = cpu.get("psp_base")
        index = cpu.get("base1") - self.kernel.mm.gbase - psp + 16 * cpu.get("wd_size")
        chain = cpu.get("pcsp_ind") + RECORD
        return psp | access, procedure_hi(cpu, index), cpu.get("pcsp_base") | access, chain_hi(cpu, chain)

    def float_control(self, cpu: Any) -> tuple[int, int, int]:
        """FPCR, FPSR, PFPFR."""
        return cpu.get("fpcr"), cpu.get("fpsr"), cpu.get("pfpfr_high") | cpu.get("mxcsr") & 0x603F

    def leave_frame(self, cpu: Any) -> bool:
        """Return from the running function (semantics-control.md 4); False when nothing has called it."""
        top = cpu.get("pcsp_ind")
        if not 0 < top < CHAIN_STACK + RESERVE:
            return False
        preds, hi0, lo1, hi1 = self.record(cpu, top)
        wbs = lo1 >> 33 & 0x7F
        cpu.set("base1", cpu.get("base1") - 32 * wbs)
        cpu.set("pcsp_ind", top - RECORD)
        cpu.set("preds", preds)
        cpu.set("wd_size", cpu.get("wd_psize") + 2 * wbs)
        cpu.set("wd_psize", 2 * (lo1 >> 26 & 0x7F))
        cpu.set("wd_fx", lo1 >> 25 & 1)
        cpu.set("mode", hi1 & MODE_MASK | cpu.get("mode") & MODE_INTERNAL)
        free = hi1 >> 36 << 4
        cpu.set("usd_base", cpu.get("usd_base") + free - cpu.get("usd_size"))
        cpu.set("usd_size", free)
        for i in (1, 2, 3):
            cpu.set("ctpr", 0, i)
        cpu.set("pc", hi0 & (1 << 48) - 8)
        return True


def shown_size(index: int, limit: int, step: int) -> int:
    """The size that a hardware stack with that much in use seems to have: the kernel makes them larger as they fill."""
    return min((index & -step) + step, limit)


def procedure_hi(cpu: Any, index: int) -> int:
    """High word of PSP."""
    return index | shown_size(index, cpu.get("psp_size"), PROCEDURE_STEP) << 32


def chain_hi(cpu: Any, index: int) -> int:
    """High word of PCSP."""
    return index | shown_size(index, cpu.get("pcsp_size"), CHAIN_STEP) << 32
