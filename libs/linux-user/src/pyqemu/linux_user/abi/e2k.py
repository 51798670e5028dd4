"""The Linux ABI of e2k programs, 64-bit and 32-bit: system calls, exceptions, threads; stacks and signals are modules of their own."""

from __future__ import annotations

from _struct import Struct

from pyqemu.targets.e2k.exceptions import AINSTR_PAGE_MISS, AINSTR_PAGE_PROT, DIAG_OPERAND, describe, signal_of
from pyqemu.targets.e2k.model import model_for_flags
from pyqemu.targets.e2k.state import E2K_FIELDS, LAYOUT, reg_lo
from pyqemu.tcg_jit.cdata import c_uint8, c_uint64, memmove, memset, string_at
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.host import OwnFiles
from pyqemu.tcg_jit.native_calls import NativeCalls

from .. import signals
from ..errors import LoadError, UnsupportedError
from ..mm import MAP_FIRST32
from ..signals import SI_KERNEL, SIGILL, SIGSEGV, fault_info
from ..syscalls.dispatch import perform
from .base import NATIVE_FORMS, NT_PRSTATUS
from .e2k_numbers import FAST, NUMBERS, NUMBERS_32
from .e2k_signals import TRAMPOLINE, SignalFrames
from .e2k_stacks import CHAIN_STACK, RECORD, RESERVE, Stacks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..elf import ElfFile
    from ..gdb.description import Registers
    from ..kernel import Kernel
    from ..syscalls.dispatch import Call
    from ..task import Task

_M64 = (1 << 64) - 1

#: sdisp entries (linux-abi.md 4).
ENTRY_32, ENTRY_64, ENTRY_OLD, FAST_32, FAST_64 = 1, 3, 4, 5, 6
_ENTRIES = frozenset((1, 3, 4, 5, 6, 7, 8, 10))
#: What is added to numbers of calls through an entry of the other mode: 32-bit calls of 64-bit programs and the other way round.
OTHER_MODE = 1 << 32

#: The one flag of mmap that no other architecture has (linux-abi.md 8).
_MAP_FIRST32 = 0x80000

AT_SYSINFO_FAST, AT_INFO = 32, 34
_TRAP_DATA, _TRAP_FETCH_MISS, _TRAP_FETCH_RIGHTS, _TRAP_GETSP = 29, 20, 21, 17
_SEGV_ACCERR, _SEGV_BNDERR = 2, 3

_ARGS_V4 = Struct("<QQ16xQQ16xQQ16xQQ")
_ARGS_V5 = Struct("<" + "Q8x" * 8)
_STATE = LAYOUT[E2K_FIELDS[0].name]
_STATE_SIZE = LAYOUT.size - _STATE

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


class Abi(SignalFrames):
    """Bound to one process."""

    arch = "e2k"
    machine = "e2k"
    auxv = ((AT_SYSINFO_FAST, 0x1F), (16, 0), (17, 100), (AT_INFO, 1))
    data_trap = _TRAP_DATA

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        self.audit_arch = 0xC000_00AF if self.word == 8 else 0x4000_00AF
        self.numbers = NUMBERS if self.word == 8 else NUMBERS_32
        generic_flags = self.map_flags
        self.map_flags = lambda flags: generic_flags(flags) | (MAP_FIRST32 if flags & _MAP_FIRST32 else 0)
        self._args = _ARGS_V5 if self.iset >= 5 else _ARGS_V4

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
