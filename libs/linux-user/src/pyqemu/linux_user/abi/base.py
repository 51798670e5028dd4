"""What every guest's Linux ABI gives to the rest of the package."""

from __future__ import annotations

from .._host import ARCH
from ..syscalls import layouts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, ClassVar

    from pyqemu.tcg_jit.native_calls import NativeCalls

    from ..gdb.description import Registers
    from ..kernel import Kernel
    from ..signals import Action
    from ..syscalls.dispatch import Call
    from ..task import Task

    Flags = Callable[[int], int]


def _as_it_is(value: int) -> int:
    return value


NT_PRSTATUS, NT_FPREGSET = 1, 2

#: Entries behind those for the numbers of calls, for the forms of calls in ``BY_VALUE``.
NATIVE_FORMS = 16


class BaseAbi:
    """The ABI of one guest, bound to one process.  A subclass for each guest fills in what is left open."""

    #: Bytes of a pointer.
    word = 8
    #: Bits of an address that count; what is above is a tag, which the CPU ignores.
    address_bits = 64
    #: Name in ``syscalls.layouts``.
    arch: ClassVar[str]
    #: What uname(2) calls the machine.
    machine: ClassVar[str]
    #: System call number -> row of ``syscalls.table``.
    numbers: Mapping[int, str]
    #: Auxiliary vector entries of the machine's own, (type, value); and AT_PLATFORM.
    auxv: Sequence[tuple[int, int]] = ()
    platform = b""
    #: Data stack when nobody asks for another size.
    stack_size = 8 << 20
    #: MINSIGSTKSZ: what sigaltstack(2) insists on.
    least_altstack = 2048
    #: Resource limits that no other architecture has: number -> bytes at first.
    limits: ClassVar[Mapping[int, int]] = {}
    #: Other numbers of the same limits.
    limit_numbers: ClassVar[Mapping[int, int]] = {}
    #: What seccomp filters and tracers know the architecture by (AUDIT_ARCH_* of linux/audit.h): ELF machine, bits, order of bytes.
    audit_arch: int
    #: siginfo's trap number of data faults.
    data_trap = 0

    def __init__(self, kernel: Kernel, target: Any) -> None:
        self.kernel = kernel
        self.target = target
        self.sigaction = layouts.record("sigaction", self.arch)
        #: Conversions of flag words.  Memory keeps the generic flags, whatever the host is.
        self.oflags_to_host: Flags = layouts.flags("oflags", self.arch, ARCH) or _as_it_is
        self.oflags_from_host: Flags = layouts.flags("oflags", ARCH, self.arch) or _as_it_is
        self.map_flags: Flags = layouts.flags("mapflags", self.arch, "generic") or _as_it_is

    def call_name(self, number: int) -> str | None:
        """The row of the system call with a number; None: there is none."""
        return self.numbers.get(number)

    def adapt(self, call: Call, number: int) -> Call | None:
        """A system call as programs of this process make it with that number; None when they do not have it."""
        return call

    def default_limit(self, number: int) -> tuple[int, int] | None:
        """Soft and hard limit of a resource at first; None: as on the host."""
        size = self.limits.get(number)
        return (size, size) if size is not None else None

    def limit_changed(self, number: int, soft: int) -> None:
        """The process has set a limit of its own."""

    def map_prot(self, prot: int) -> int:
        """The generic protection bits of mmap and mprotect; others are left for the caller to refuse."""
        return prot

    def prepare(self) -> None:
        """A new address space: map what the kernel puts there, before the program."""

    # ---- threads -----------------------------------------------------------------------------------------------

    def start(self, cpu: Any, entry: int, sp: int, stack_low: int, stack_top: int) -> Any:
        """Put a fresh CPU at the first instruction of a program; returns it."""
        raise NotImplementedError

    def adopt(self, task: Task) -> None:
        """The thread takes over what its CPU was started with."""

    def release(self, task: Task) -> None:
        """Give back what the thread had."""

    def clone_cpu(self, parent: Task, cpu: Any, stack_top: int, stack_size: int, tls: int | None) -> None:
        """Make ``cpu`` the CPU of a new thread that returns 0 from the parent's call."""
        raise NotImplementedError

    def set_child_stack(self, cpu: Any, stack_top: int, stack_size: int, tls: int | None) -> None:
        """The data stack (0: as it is) and thread pointer (None: as it is) that clone asked for, on the child's CPU."""
        raise NotImplementedError

    def stack_pointer(self, cpu: Any) -> int:
        raise NotImplementedError

    # ---- out of guest code -------------------------------------------------------------------------------------

    def syscall(self, task: Task) -> None:
        """EXIT_SYSCALL."""
        raise NotImplementedError

    def repeat(self, task: Task, restart: tuple[int, Sequence[int]]) -> None:
        """Make an interrupted call (number, arguments) again."""
        raise NotImplementedError

    def exception(self, task: Task) -> None:
        """EXIT_EXCEPTION: a trap of the CPU becomes a signal."""
        raise NotImplementedError

    def fetch_trap(self, mapped: bool) -> int:
        """siginfo's trap number of a fetch that faults."""
        return 0

    def trampoline(self, task: Task, pc: int) -> bool:
        """Whether the fault of a fetch at ``pc`` was a handler's return, which is then done."""
        return False

    def native_calls(self) -> NativeCalls | None:
        """A table for system calls that the engine can make itself; None: there are none."""
        return None

    def native_index(self, number: int) -> int:
        """The entry of that table for a call."""
        return number

    # ---- for tracers -------------------------------------------------------------------------------------------

    def call_of(self, task: Task) -> tuple[int, Sequence[int]]:
        """Number and arguments of the system call that the thread stands at."""
        raise NotImplementedError

    def result_of(self, task: Task) -> int:
        """The result of the call that the thread stands behind, signed."""
        raise NotImplementedError

    def set_result(self, task: Task, result: int) -> None:
        raise NotImplementedError

    def trampoline_at(self, cpu: Any) -> bool:
        """Whether a fetch that faults is a handler's return."""
        return False

    def register_sets(self, task: Task, call: tuple[int, Sequence[int]] | None) -> list[tuple[int, bytes]]:
        """What PTRACE_GETREGSET gives: (NT_* number, content); ``call``: of the system call that the thread stands at or behind."""
        registers = self.core_registers(task.cpu)
        if registers is None:
            return []
        general, floating, others = registers
        return [(NT_PRSTATUS, general), (NT_FPREGSET, floating), *others]

    def register_unit(self, number: int) -> int:
        """What the size of a buffer for a register set must be a multiple of: debuggers find out with it what there is."""
        return 8

    def set_register_set(self, cpu: Any, number: int, content: bytes) -> None:
        """What PTRACE_SETREGSET does."""

    def without_tag(self, address: int) -> int:
        """An address, as of a fault, as the kernel sees it: without a tag, unless it is one of the kernel's own."""
        bits = self.address_bits
        return address if address >> bits - 1 & 1 else address & (1 << bits) - 1

    # ---- signals -----------------------------------------------------------------------------------------------

    def siginfo(self, info: bytes) -> bytes:
        """The generic siginfo of 64-bit kernels as this process sees it."""
        return info

    def push_signal_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> bool:
        """Make the thread enter the handler next; False when the frame does not fit."""
        raise NotImplementedError

    def sigreturn(self, task: Task) -> int | None:
        """rt_sigreturn(2)."""
        raise NotImplementedError

    def core_registers(self, cpu: Any) -> tuple[bytes, bytes, list[tuple[int, bytes]]] | None:
        """For a core file: general registers, floating-point registers, other notes (type, content); None: no core files."""
        return None

    def cpuinfo(self) -> str:
        """/proc/cpuinfo; empty: the host's."""
        return ""

    # ---- for people --------------------------------------------------------------------------------------------

    def explain(self, cpu: Any, trap: int, pc: int) -> str:
        """More about the exception ``trap`` (of siginfo) of the instruction at ``pc``, for a report; empty: nothing."""
        return ""

    def backtrace(self, cpu: Any) -> list[int]:
        """Return addresses from the innermost function outwards."""
        return []

    def registers_text(self, cpu: Any) -> list[str]:
        """Lines for a report."""
        raise NotImplementedError

    def disassemble(self, pc: int, count: int) -> list[str]:
        """Up to ``count`` instructions from ``pc`` on as text; raises ``GuestFault``."""
        raise NotImplementedError

    def debug_registers(self, x86: bool) -> Registers:
        """What the debugger's server shows.  ``x86``: the debugger knows x86, and perhaps nothing else."""
        raise NotImplementedError
