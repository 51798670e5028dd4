"""The Linux ABI of e2k programs, 64-bit and 32-bit.

The register file is the procedure stack: window register ``n`` lies at ``base1 + reg_lo(n)`` in host memory, also while the guest is
stopped, so nothing is spilled here.  A chain record is ``CR0.lo CR0.hi CR1.lo CR1.hi``; the top one lies at ``pcsp_ind``
and says where the running function returns to.

With ``tags=on`` a second mapping of the procedure stack's size keeps a byte of tags for every 8 bytes of it (``tag_delta``).
"""

from __future__ import annotations

from _struct import Struct, pack_into

from pyqemu.targets.e2k.exceptions import (
    AINSTR_PAGE_MISS,
    AINSTR_PAGE_PROT,
    DIAG_OPERAND,
    ILLEGAL_INSTR_ADDR,
    describe,
    signal_of,
)
from pyqemu.targets.e2k.model import model_for_flags, parse_model
from pyqemu.targets.e2k.state import (
    CHAIN_STEP,
    E2K_FIELDS,
    LAYOUT,
    MODE_INTERNAL,
    MODE_MASK,
    MODE_OF_UPSR,
    PROCEDURE_STEP,
    PSP_SLACK,
    reg_lo,
)
from pyqemu.tcg_jit.cdata import c_uint8, c_uint64, memmove, memset, string_at
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.host import OwnFiles
from pyqemu.tcg_jit.native_calls import NativeCalls

from .. import signals
from ..errors import LoadError, UnsupportedError
from ..mm import MAP_FIRST32, PROT_READ, PROT_WRITE
from ..signals import SA_ONSTACK, SA_SIGINFO, SI_KERNEL, SIGILL, SIGSEGV, SS_DISABLE, SS_ONSTACK, fault_info
from ..syscalls.dispatch import perform
from .base import NATIVE_FORMS, NT_PRSTATUS, BaseAbi
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
from .e2k_numbers import FAST, NUMBERS, NUMBERS_32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..elf import ElfFile
    from ..gdb.description import Registers
    from ..kernel import Kernel
    from ..signals import Action
    from ..syscalls.dispatch import Call
    from ..task import Task

ENOMEM, ENOSYS = 12, 38
_M64 = (1 << 64) - 1

#: sdisp entries (linux-abi.md 4).
ENTRY_32, ENTRY_64, ENTRY_OLD, FAST_32, FAST_64 = 1, 3, 4, 5, 6
_ENTRIES = frozenset((1, 3, 4, 5, 6, 7, 8, 10))
#: What is added to numbers of calls through an entry of the other mode: 32-bit calls of 64-bit programs and the other way round.
OTHER_MODE = 1 << 32

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
#: The one flag of mmap that no other architecture has (linux-abi.md 8).
_MAP_FIRST32 = 0x80000

#: Return address of signal handlers.  It is no user address: fetching there always brings us back here.
TRAMPOLINE = 0xE200_0000_0000
#: Return address of the function that makecontext starts.
CONTEXT_END = TRAMPOLINE + 0x800
#: Return address that set_backtrace puts for -1: a function that returns here makes its caller return as well.
JUST_RETURN = TRAMPOLINE + 0x1000

AT_SYSINFO_FAST, AT_INFO = 32, 34
#: MXCSR holds PFPFR's flags and rounding; every process starts with all flags set (linux-abi.md 2).
_MXCSR_START = 0x1FBF

_TRAP_DATA, _TRAP_FETCH_MISS, _TRAP_FETCH_RIGHTS, _TRAP_GETSP = 29, 20, 21, 17
_SEGV_MAPERR, _SEGV_ACCERR, _SEGV_BNDERR = 1, 2, 3

# Frame on the data stack: 64 bytes for the handler's register slots, siginfo, ucontext (linux-abi.md 7).
_FRAME_INFO, _FRAME_UC = 64, 192

_ARGS_V4 = Struct("<QQ16xQQ16xQQ16xQQ")
_ARGS_V5 = Struct("<" + "Q8x" * 8)
_RECORD = Struct("<QQQQ")
#: Memory for the arguments of one 32-bit system call in their 64-bit shape: an array of 1024 iovecs and more.
SCRATCH_SIZE = 32768

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


#: Where cross compilers have the guest's libraries, and the Debian package with the loader: none is known.
SYSROOT = LOADER_PACKAGE = ""


def check(elf: ElfFile) -> None:
    """Refuse by name what cannot be run; raises ``LoadError``."""
    if (elf.machine == 49 and elf.ident[7] in (5, 6)) or elf.flags & 0x20:
        raise LoadError(elf.path, "Elbrus programs in protected mode are not supported")
    if elf.flags & 0x04:
        raise LoadError(elf.path, "made by the x86 binary compiler: not supported")


def model_of(elf: ElfFile, option: str) -> str:
    """The CPU model to use: what the user asked for, else what the file was made for; the file's class says the mode."""
    name, comma, rest = option.partition(",")
    if not name:
        old = elf.machine == 49  # the version had three bits then (linux-abi.md 1)
        name = model_for_flags((elf.flags >> 28 & 7) << 24 if old else elf.flags)
    kept = [word for word in rest.split(",") if word and not word.startswith("mode=")] if comma else []
    if elf.bits == 32:
        kept.append("mode=32")
    return ",".join([name, *kept])


def target_for(elf: ElfFile, option: str) -> Any:
    from pyqemu.targets.e2k.target import target

    return target(model_of(elf, option))


def cpu_models() -> list[tuple[str, str, str]]:
    """(name, other spellings, description) of every CPU model."""
    from pyqemu.targets.e2k.model import models

    return models()


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


class Abi(BaseAbi):
    """Bound to one process."""

    arch = "e2k"
    machine = "e2k"
    stack_size = 16 << 20
    least_altstack = 4096
    limits = LIMITS
    limit_numbers = LIMIT_NUMBERS
    auxv = ((AT_SYSINFO_FAST, 0x1F), (16, 0), (17, 100), (AT_INFO, 1))
    data_trap = _TRAP_DATA

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        model = parse_model(target.spec[1])
        self.iset = model.iset
        self.tags = model.tags
        self.word = 4 if model.mode32 else 8
        self.audit_arch = 0x4000_00AF if model.mode32 else 0xC000_00AF
        self.numbers = NUMBERS_32 if model.mode32 else NUMBERS
        #: Where the kernel's addresses begin: data there is a bus error, code an illegal instruction.
        self.user_end = 0xF000_0000 if model.mode32 else 0xD000_0000_0000
        self.uc = UCONTEXT_32 if model.mode32 else UCONTEXT_64
        generic_flags = self.map_flags
        self.map_flags = lambda flags: generic_flags(flags) | (MAP_FIRST32 if flags & _MAP_FIRST32 else 0)
        #: How far the hardware stacks may grow.
        self.procedure_limit = PROCEDURE_STACK
        self.chain_limit = CHAIN_STACK
        self._args = _ARGS_V5 if self.iset >= 5 else _ARGS_V4
        #: Contexts of the process by their keys (``syscalls.e2k_contexts``).
        self.contexts: dict[int, Stacks] = {}

    def call_name(self, number: int) -> str | None:
        if number >= OTHER_MODE:
            return (NUMBERS_32 if self.word == 8 else NUMBERS).get(number - OTHER_MODE)
        return self.numbers.get(number)

    def adapt(self, call: Call, number: int) -> Call | None:
        """A system call as programs of the mode make it whose entry was used."""
        if (self.word == 8) != (number >= OTHER_MODE):
            return call
        with OwnFiles():
            from ..syscalls.compat32 import adapt
        return adapt(call)

    def map_prot(self, prot: int) -> int:
        """Without 0x8 (atomic), 0x20 / 0x40 (grows) and the unit index in bits 8-23 (linux-abi.md 8)."""
        return prot & 0xFFFFFFFF & ~0xFFFF68

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
        lo0, hi0, lo1, hi1 = _RECORD.unpack(self.kernel.mm.read((cpu.get("pcsp_base") + offset) & _M64, RECORD))
        return lo0, hi0, lo1, hi1

    def set_record(self, cpu: Any, offset: int, record: Sequence[int]) -> None:
        self.kernel.mm.write((cpu.get("pcsp_base") + offset) & _M64, _RECORD.pack(*record))

    def running_record(self, cpu: Any, wbs: int, pc: int) -> tuple[int, int, int, int]:
        """The record that a call of ``wbs`` at ``pc`` would push (semantics-control.md 3)."""
        lo1 = cpu.get("cr1_fixed") | cpu.get("wd_fx") << 25 | (cpu.get("wd_psize") >> 1) << 26 | wbs << 33
        hi1 = cpu.get("mode") & MODE_MASK | (cpu.get("usd_size") >> 4) << 36
        return cpu.get("preds"), pc, lo1 & _M64, hi1 & _M64

    # ---- system calls ------------------------------------------------------------------------------------------

    def _call_place(self, task: Task) -> int:
        """Host address of the register with a call's number, which its result goes to; 0: outside of the stack."""
        cpu = task.cpu
        place: int = cpu.get("base1") + reg_lo(2 * cpu.get("sys_wbs"), self.iset)
        stacks: Stacks = task.abi_state
        return place if stacks.low <= place < stacks.high else 0

    def call_of(self, task: Task) -> tuple[int, Sequence[int]]:
        place = self._call_place(task)
        if not place:
            return -1, (0,) * 7
        number, *args = self._args.unpack(string_at(place, self._args.size))
        entry = task.cpu.exit_arg
        number = FAST + (number & 7) if entry == (FAST_64 if self.word == 8 else FAST_32) else number & 0xFFFFFFFF
        return number, [arg & 0xFFFFFFFF for arg in args] if self.word == 4 else args

    def result_of(self, task: Task) -> int:
        place = self._call_place(task)
        return (c_uint64.from_address(place).value ^ 1 << 63) - (1 << 63) if place else 0

    def set_result(self, task: Task, result: int) -> None:
        place = self._call_place(task)
        if place:
            c_uint64.from_address(place).value = result & _M64

    def register_sets(self, task: Task, call: tuple[int, Sequence[int]] | None) -> list[tuple[int, bytes]]:
        from .e2k_ptrace import record

        return [(NT_PRSTATUS, record(self, task.cpu, call, self.result_of(task)))]

    def core_registers(self, cpu: Any) -> tuple[bytes, bytes, list[tuple[int, bytes]]] | None:
        """The record of PTRACE_GETREGS; the window, as all registers below it, is in the procedure stack's memory."""
        if self.word == 4:
            return None
        from .e2k_ptrace import record

        return record(self, cpu, None, 0), b"", []

    def set_register_set(self, cpu: Any, number: int, content: bytes) -> None:
        from .e2k_ptrace import take_record

        if number == NT_PRSTATUS:
            take_record(self, cpu, content)

    def stack_words(self, cpu: Any) -> tuple[int, int, int, int]:
        """PSP and PCSP (low, high) as they are when the running window and its record have been spilled."""
        access = 3 << 59
        psp = cpu.get("psp_base")
        index = cpu.get("base1") - self.kernel.mm.gbase - psp + 16 * cpu.get("wd_size")
        chain = cpu.get("pcsp_ind") + RECORD
        return psp | access, procedure_hi(cpu, index), cpu.get("pcsp_base") | access, chain_hi(cpu, chain)

    def trampoline_at(self, cpu: Any) -> bool:
        pc: int = cpu.pc
        return pc == TRAMPOLINE

    def syscall(self, task: Task) -> None:
        cpu = task.cpu
        entry = cpu.exit_arg
        place = self._call_place(task)
        if not place:
            # The program has returned more often than it was called, or forged its chain stack.
            signals.force(self.kernel, task, SIGSEGV, fault_info(SIGSEGV, _SEGV_BNDERR, cpu.pc))
            return
        number, *args = self._args.unpack(string_at(place, self._args.size))
        if entry == (ENTRY_64 if self.word == 8 else ENTRY_32) or (entry == ENTRY_OLD and self.word == 4):
            number &= 0xFFFFFFFF
        elif entry in (FAST_32, FAST_64):
            number = FAST + (number & 7)
            if entry != (FAST_64 if self.word == 8 else FAST_32):
                number += OTHER_MODE
        elif entry in (ENTRY_32, ENTRY_64, ENTRY_OLD):
            number = (number & 0xFFFFFFFF) + OTHER_MODE
        elif entry in _ENTRIES:
            if self.kernel.log is not None:
                mode = "64-bit" if self.word == 8 else "32-bit"
                self.kernel.log("unimp", f"system call entry {entry} at pc {cpu.pc:#x} of a {mode} program")
            number = -1
        else:
            signals.force(self.kernel, task, SIGILL, fault_info(SIGILL, 1, cpu.pc))
            return
        if entry in (ENTRY_32, ENTRY_OLD, FAST_32):
            args = [arg & 0xFFFFFFFF for arg in args]
        call = self.kernel.call_for(number)
        if self.tags:
            if self._diagnostic(cpu, place, call):
                info = fault_info(SIGILL, 2, cpu.pc, DIAG_OPERAND)
                signals.force(self.kernel, task, SIGILL, info)
                return
            # What the kernel leaves of the area is nothing that a program may use.
            memset(place + cpu.get("tag_delta") & _M64, 5, 16 * (cpu.get("wd_size") - 2 * cpu.get("sys_wbs")))
            c_uint8.from_address(place + cpu.get("tag_delta") & _M64).value = 0
        result = perform(self.kernel, task, call, number, args)
        if result is not None:
            c_uint64.from_address(place).value = result & _M64

    def native_calls(self) -> NativeCalls | None:
        if self.word == 4 or self.tags:
            return None
        number, *arguments = [reg_lo(n, self.iset) for n in range(7)]
        short = max(n for n in self.numbers if n < FAST) + 1
        return NativeCalls(
            self.target.layout, self.target.pc_shift, short + 8 + NATIVE_FORMS, number=number, arguments=arguments, result=number,
            limit=self.kernel.mm.limit, entry=ENTRY_64, number_mask=0xFFFFFFFF, short=(FAST_64, 7, short),
            window=("sys_wbs", reg_lo(2, self.iset), "psp_base", "psp_limit"),
        )  # fmt: skip

    def native_index(self, number: int) -> int:
        return number if number < FAST else number - FAST + max(n for n in self.numbers if n < FAST) + 1

    def _diagnostic(self, cpu: Any, place: int, call: Call | None) -> bool:
        """Whether the number or an argument that the kernel always looks at is a diagnostic value.

        Others may be: programs leave registers alone that the call in question does not use (a mode, a timeout).
        """
        tags = place + cpu.get("tag_delta") & _M64
        used = [0]
        if call is not None:
            used += [i + 1 for i, kind in enumerate(call.kinds) if kind in ("fd", "dirfd", "path", "str")]
        return any(c_uint8.from_address(tags + reg_lo(i, self.iset)).value for i in used if i < 7)

    def repeat(self, task: Task, restart: tuple[int, Sequence[int]]) -> None:
        """Make an interrupted call again."""
        number, args = restart
        result = perform(self.kernel, task, self.kernel.call_for(number), number, args)
        if result is not None:
            self.set_register(task.cpu, 2 * task.cpu.get("sys_wbs"), result)

    # ---- exceptions --------------------------------------------------------------------------------------------

    def fetch_trap(self, mapped: bool) -> int:
        return _TRAP_FETCH_RIGHTS if mapped else _TRAP_FETCH_MISS

    def exception(self, task: Task) -> None:
        """EXIT_EXCEPTION: a trap of the CPU becomes a signal (semantics-faults.md 2)."""
        cpu, kernel = task.cpu, self.kernel
        pc = cpu.pc
        try:
            first = int.from_bytes(kernel.mm.fetch(pc, 8)[:8], "little")
        except GuestFault:
            first = 0
        signo, code, trap = signal_of(cpu.exit_arg, first)
        if cpu.exit_arg >> 8 and kernel.log is not None:
            kernel.log("instruction", describe(cpu.exit_arg, pc))
        address = pc
        if trap == _TRAP_GETSP:  # linux-abi.md 7: getsp beyond the limit
            code, address = _SEGV_ACCERR, cpu.get("usd_base") - cpu.get("usd_size") - 1
        if code == SI_KERNEL:
            address = 0  # a hardware stack at its limit: there is no address to tell
        if trap == 35:
            code = _fp_code(cpu)
        if trap == AINSTR_PAGE_MISS:  # the program of an array prefetch
            address = cpu.get("ctpr", 2) & (1 << 48) - 1
            if kernel.mm.vmas.find(address) is not None:
                code, trap = _SEGV_ACCERR, AINSTR_PAGE_PROT
        signals.force(kernel, task, signo, fault_info(signo, code, address, trap))

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
        records = _RECORD.pack(*record) + _RECORD.pack(record[0], TRAMPOLINE, 0, (size >> 4) << 36)
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
            if trap == _TRAP_DATA:
                uc[m + MC_CELLS : m + MC_CELLS + 8] = info[16:24]
                pack_into("<2i", uc, layout.extra + EX_CELL, 0, 1)
        pack_into("<Q", uc, m + MC_UPSR, cpu.get("upsr"))
        pack_into("<Q", uc, layout.mask, old_blocked)
        pack_into("<i", uc, layout.extra, 56)
        pack_into("<3I", uc, layout.extra + EX_FPCR, *self.float_control(cpu))
        pack_into("<3Q", uc, layout.extra + EX_CTPR, *(cpu.get("ctpr", i) for i in (1, 2, 3)))
        return bytes(uc)

    def float_control(self, cpu: Any) -> tuple[int, int, int]:
        """FPCR, FPSR, PFPFR."""
        return cpu.get("fpcr"), cpu.get("fpsr"), cpu.get("pfpfr_high") | cpu.get("mxcsr") & 0x603F

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
            signals.force(self.kernel, task, SIGSEGV, fault_info(SIGSEGV, _SEGV_MAPERR, pc, _TRAP_FETCH_MISS))
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

    # ---- threads -----------------------------------------------------------------------------------------------

    def clone_cpu(self, parent: Task, cpu: Any, stack_top: int, stack_size: int, tls: int | None) -> None:
        """Make ``cpu`` the CPU of a new thread that returns 0 from the parent's call (linux-abi.md 5)."""
        old = parent.cpu
        memmove(cpu.env + _STATE, old.env + _STATE, _STATE_SIZE)
        cpu.set("mxcsr", old.get("mxcsr"))
        stacks = self.make_stacks()
        self.use_stacks(cpu, stacks)
        cpu.set("pcsp_ind", 0)
        cpu.set("base1", stacks.low)
        wbs = old.get("sys_wbs")
        memmove(stacks.low, old.get("base1"), 32 * wbs)
        if self.tags:
            tags = old.get("base1") + old.get("tag_delta") & _M64
            memmove(stacks.low + cpu.get("tag_delta") & _M64, tags, 32 * wbs)
        self.set_register(cpu, 2 * wbs, 0)
        cpu.set("pc", old.pc)
        self.set_child_stack(cpu, stack_top, stack_size, tls)

    def set_child_stack(self, cpu: Any, stack_top: int, stack_size: int, tls: int | None) -> None:
        """The data stack and thread pointer that clone asked for, on the child's CPU."""
        if stack_top:
            top = stack_top & ~31
            if not stack_size:
                vma = self.kernel.mm.vmas.find(top - 1)
                stack_size = top - vma.start if vma is not None else 0
            cpu.set("usd_base", top)
            cpu.set("sbr", top)
            cpu.set("usd_size", stack_size & ~31)
        if tls is not None:
            cpu.set("g", tls, 13)

    # ---- for people --------------------------------------------------------------------------------------------

    def backtrace(self, cpu: Any) -> list[int]:
        """Return addresses from the innermost function outwards, the kernel's own records left out."""
        out: list[int] = []
        top = cpu.get("pcsp_ind")
        if top >= CHAIN_STACK + RESERVE:
            return out
        for offset in range(top, 0, -RECORD):
            _, hi0, lo1, _ = self.record(cpu, offset)
            if hi0 != TRAMPOLINE and lo1:
                out.append(hi0 & ~7)
        return out

    def explain(self, cpu: Any, trap: int, pc: int) -> str:
        from .e2k_explain import explain

        return explain(self, cpu, trap, pc)

    def registers_text(self, cpu: Any) -> list[str]:
        """Lines for a report: window, stacks, predicates, globals that are not zero."""
        size = min(cpu.get("wd_size"), 224)
        try:
            window = [f"r{i:<2} {self.register(cpu, i):016x}" for i in range(min(size, 32))]
        except GuestFault:
            window = ["the register window lies outside of the procedure stack"]
        lines = ["  " + " ".join(window[i : i + 4]) for i in range(0, len(window), 4)]
        if size > 32:
            lines.append(f"  ({size - 32} more registers in this window)")
        used = [(i, cpu.get("g", i)) for i in range(32)]
        shown = [f"g{i:<2} {value:016x}" for i, value in used if value]
        lines += ["  " + " ".join(shown[i : i + 4]) for i in range(0, len(shown), 4)]
        psp = cpu.get("base1") - self.kernel.mm.gbase
        lines.append(
            f"  sp {cpu.get('usd_base'):#x}, {cpu.get('usd_size'):#x} below; window of {size} at {psp:#x};"
            f" chain record at {cpu.get('pcsp_base') + cpu.get('pcsp_ind'):#x}"
        )
        preds = cpu.get("preds")
        on = [f"pred{i}" for i in range(32) if preds >> 2 * i & 1]
        lines.append(f"  predicates set: {' '.join(on) or 'none'}")
        return lines

    def debug_registers(self, x86: bool) -> Registers:
        from pyqemu.targets.e2k import gdbmap

        from ..gdb.description import Registers

        map = gdbmap.RegisterMap(self.target.spec[1], self.kernel.mm)
        return Registers(map.registers.values(), gdbmap.PC, gdbmap.STACK, x86=x86)

    def disassemble(self, pc: int, count: int) -> list[str]:
        """Up to ``count`` bundles from ``pc`` on as text."""
        try:
            from pyqemu.targets.e2k.disas import disas_code
        except ImportError as error:
            raise UnsupportedError("this build has no e2k disassembler") from error
        lines = []
        for line in disas_code(self.kernel.mm.fetch(pc, 64 * count), self.iset, pc):
            lines.append(f"{line.address:#x}  {line.text}" + (f"  ({line.error})" if line.error else ""))
            if len(lines) == count:
                break
        return lines


def shown_size(index: int, limit: int, step: int) -> int:
    """The size that a hardware stack with that much in use seems to have: the kernel makes them larger as they fill."""
    return min((index & -step) + step, limit)


def procedure_hi(cpu: Any, index: int) -> int:
    """High word of PSP."""
    return index | shown_size(index, cpu.get("psp_size"), PROCEDURE_STEP) << 32


def chain_hi(cpu: Any, index: int) -> int:
    """High word of PCSP."""
    return index | shown_size(index, cpu.get("pcsp_size"), CHAIN_STEP) << 32


def _fp_code(cpu: Any) -> int:
    """si_code of an unmasked floating-point exception (semantics-faults.md 2)."""
    fpsr, fpcr = cpu.get("fpsr"), cpu.get("fpcr")
    if fpsr & 0x80:
        flags, order = fpsr & ~fpcr, ((5, 6), (4, 5), (3, 4), (2, 3), (1, 5), (0, 7))
    else:
        mxcsr = cpu.get("mxcsr")
        flags, order = mxcsr & ~(cpu.get("pfpfr_high") >> 7), ((5, 6), (1, 5), (3, 4), (0, 7), (2, 3), (4, 5))
    for bit, code in order:
        if flags >> bit & 1:
            return code
    return 7
