"""Guests with the kernel's generic ABI: system calls of asm-generic/unistd.h, arguments in registers, frames on the one stack.

A subclass says which registers do what and how a signal frame is laid out.
"""

from __future__ import annotations

from pyqemu.tcg_ir.state import ENGINE_FIELDS
from pyqemu.tcg_jit.cdata import memmove
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.native_calls import NativeCalls

from .. import signals
from .._host import NR_MPROTECT, PAGE, copy_out, syscall
from ..asm_generic import NUMBERS
from ..mm import PROT_EXEC, PROT_READ
from ..signals import SA_ONSTACK, SI_KERNEL, SIGILL, SIGSEGV, SIGTRAP, SS_AUTODISARM, SS_DISABLE, fault_info
from ..syscalls.dispatch import perform
from .base import NATIVE_FORMS, BaseAbi

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, ClassVar

    from ..gdb.description import Registers
    from ..gdb.generic import View
    from ..kernel import Kernel
    from ..signals import Action
    from ..task import Task

_M64 = (1 << 64) - 1

#: Exceptions of targets made with the framework.
EXC_ILLEGAL, EXC_UNIMPLEMENTED, EXC_BREAKPOINT = 1, 2, 16
_ILL_ILLOPC, _TRAP_BRKPT = 1, 1
SIGINFO_SIZE = 128


def numbers(**own: int) -> dict[int, str]:
    """Number -> row for a guest: the generic numbers, and those of the architecture's own calls."""
    out = {number: name for name, number in NUMBERS.items()}
    out[NUMBERS["clone"]] = "clone:backwards"
    out.update({number: name for name, number in own.items()})
    return out


class GenericAbi(BaseAbi):
    """Bound to one process.

    General registers are elements of the state field ``x``; those named here are its indices.
    """

    #: The call's number; its arguments and result begin at element 0 or further up.
    number_register: ClassVar[int]
    first_argument: ClassVar[int]
    sp_register: ClassVar[int]
    #: Bytes of the system call instruction.
    call_size = 4
    #: Machine code that calls rt_sigreturn: unwinders and debuggers know a signal frame by these bytes at the return address.
    trampoline_code: ClassVar[bytes]
    #: Signal and si_code of exceptions that only this CPU has.
    exceptions: Mapping[int, tuple[int, int]] = {}

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        self.address_bits = target.address_bits
        layout = target.layout
        self._x = layout["x"] >> 3
        self._number = self._x + self.number_register
        self._arg = self._x + self.first_argument
        self._sp = self._x + self.sp_register
        #: Where the registers of the guest lie in the state block, behind the engine's own fields.
        self._state = layout[list(layout.fields)[len(ENGINE_FIELDS)]]
        self.sigreturn_at = 0

    def prepare(self) -> None:
        """The page with the code that handlers return to."""
        mm = self.kernel.mm
        page = mm.system_map(PAGE, PROT_READ | PROT_EXEC, "[sigpage]")
        syscall(NR_MPROTECT, mm.gbase + page, PAGE, 3)
        copy_out(mm.gbase + page, self.trampoline_code)
        syscall(NR_MPROTECT, mm.gbase + page, PAGE, 1)
        self.sigreturn_at = page

    # ---- threads -----------------------------------------------------------------------------------------------

    def start(self, cpu: Any, entry: int, sp: int, stack_low: int, stack_top: int) -> Any:
        cpu.pc = entry
        cpu.q[self._sp] = sp
        return cpu

    def clone_cpu(self, parent: Task, cpu: Any, stack_top: int, stack_size: int, tls: int | None) -> None:
        old = parent.cpu
        memmove(cpu.env + self._state, old.env + self._state, self.target.layout.size - self._state)
        for name in ("mxcsr", "fp_patience"):
            cpu.set(name, old.get(name))
        cpu.pc = old.pc
        cpu.q[self._arg] = 0
        self.set_child_stack(cpu, stack_top, stack_size, tls)

    def set_child_stack(self, cpu: Any, stack_top: int, stack_size: int, tls: int | None) -> None:
        if stack_top:
            cpu.q[self._sp] = stack_top
        if tls is not None:
            self.set_thread_pointer(cpu, tls)

    def set_thread_pointer(self, cpu: Any, value: int) -> None:
        raise NotImplementedError

    def stack_pointer(self, cpu: Any) -> int:
        sp: int = cpu.q[self._sp]
        return sp

    # ---- system calls ------------------------------------------------------------------------------------------

    def syscall(self, task: Task) -> None:
        q = task.cpu.q
        at = self._arg
        number = q[self._number]
        result = perform(self.kernel, task, self.kernel.call_for(number), number, (*q[at : at + 6], 0))
        if result is not None:
            task.cpu.q[at] = result & _M64

    def call_of(self, task: Task) -> tuple[int, Sequence[int]]:
        q = task.cpu.q
        return q[self._number], (*q[self._arg : self._arg + 6], 0)

    def result_of(self, task: Task) -> int:
        return (int(task.cpu.q[self._arg]) ^ 1 << 63) - (1 << 63)

    def set_result(self, task: Task, result: int) -> None:
        task.cpu.q[self._arg] = result & _M64

    def repeat(self, task: Task, restart: tuple[int, Sequence[int]]) -> None:
        number, args = restart
        result = perform(self.kernel, task, self.kernel.call_for(number), number, args)
        if result is not None:
            task.cpu.q[self._arg] = result & _M64

    def native_calls(self) -> NativeCalls | None:
        arguments = [8 * (self._arg + i) for i in range(6)]
        count = max(self.numbers) + 1 + NATIVE_FORMS
        return NativeCalls(
            self.target.layout, self.target.pc_shift, count, number=8 * self._number, arguments=arguments, result=8 * self._arg,
            limit=self.kernel.mm.limit,
        )  # fmt: skip

    # ---- exceptions --------------------------------------------------------------------------------------------

    def exception(self, task: Task) -> None:
        cpu, kernel = task.cpu, self.kernel
        number, pc = cpu.exit_arg, cpu.pc
        signo, code = self.exceptions.get(number, (SIGILL, _ILL_ILLOPC))
        address = self.without_tag(self.fault_address(cpu, number))
        if number == EXC_BREAKPOINT:
            signo, code = SIGTRAP, _TRAP_BRKPT
        elif kernel.log is not None and signo == SIGILL:
            # A program may try an instruction to find out whether it is there; what is missing in this package must be said.
            item = "instruction" if number == EXC_UNIMPLEMENTED else "guest_errors"
            if item not in kernel.quiet:
                kernel.log(item, f"illegal instruction at {pc:#x}: {self.why_illegal(pc) or f'exception {number}'}")
        signals.force(kernel, task, signo, fault_info(signo, code, address))

    def fault_address(self, cpu: Any, number: int) -> int:
        """si_addr for an exception."""
        pc: int = cpu.pc
        return pc

    def why_illegal(self, pc: int) -> str:
        """Why the instruction at ``pc`` cannot be executed."""
        try:
            why: str = self.target.explain(self.kernel.mm.fetch(pc, 8), pc)
        except GuestFault as fault:
            why = str(fault)
        return why

    # ---- signal frames -----------------------------------------------------------------------------------------

    def frame_place(self, task: Task, action: Action, size: int) -> int:
        """Address of a frame of ``size`` bytes, aligned to 16; 0 when it would leave the alternate stack it is on."""
        sp = self.stack_pointer(task.cpu)
        base, flags, length = task.altstack
        on_it = task.on_altstack(sp)
        if on_it and not task.on_altstack(sp - size):
            return 0
        if action.flags & SA_ONSTACK and not flags & SS_DISABLE and not on_it:
            sp = base + length
        return (sp - size & ~15) & _M64

    def push_signal_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> bool:
        cpu = task.cpu
        restart, task.restart = task.restart, None
        if restart is not None:
            # The frame shows the call as not made yet: the handler returns to it.
            cpu.pc -= self.call_size
            cpu.q[self._arg] = restart[1][0]
        try:
            frame = self.write_frame(task, signo, info, action, old_blocked)
        except GuestFault:
            return False
        if not frame:
            return False
        if task.altstack[1] & SS_AUTODISARM:
            task.altstack = (0, SS_DISABLE, 0)
        cpu.pc = action.handler
        self.forget_reservation(cpu)
        return True

    def write_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> int:
        """Store the frame and set the handler's registers except pc; 0 when there is no room.  Raises ``GuestFault``."""
        raise NotImplementedError

    def read_frame(self, task: Task) -> tuple[int, tuple[int, int, int]] | None:
        """Take the registers back from the frame at the stack pointer; its signal mask and stack_t, None when it is damaged."""
        raise NotImplementedError

    def forget_reservation(self, cpu: Any) -> None:
        """An exclusive access under way is over, as after every way through the kernel."""

    def sigreturn(self, task: Task) -> int | None:
        kernel = self.kernel
        try:
            found = self.read_frame(task)
        except GuestFault:
            found = None
        if found is None:
            signals.force(kernel, task, SIGSEGV, fault_info(SIGSEGV, SI_KERNEL, 0))
            return None
        mask, stack = found
        self.forget_reservation(task.cpu)
        task.blocked = mask & ~signals.UNBLOCKABLE
        signals.leave_handler(task)
        task.set_altstack(stack)  # what is wrong with it does not matter here
        return None

    # ---- for people --------------------------------------------------------------------------------------------

    def register_names(self) -> Sequence[str]:
        """Names of the elements of ``x``."""
        raise NotImplementedError

    def registers_text(self, cpu: Any) -> list[str]:
        cells = [f"{name:<3} {cpu.q[self._x + n]:016x}" for n, name in enumerate(self.register_names())]
        return ["  " + " ".join(cells[i : i + 4]) for i in range(0, len(cells), 4)]

    def frame_chain(self, frame: int, next_at: int, return_at: int) -> list[int]:
        """Return addresses along a list of frame pointers: each frame holds the next one's address and a return address."""
        mm = self.kernel.mm
        out: list[int] = []
        low = 0
        try:
            while frame > low and not frame & 7 and len(out) < 64:
                low = frame
                back = mm.read_u64(frame + return_at)
                vma = mm.vmas.find(back)
                if vma is None or not vma.prot & PROT_EXEC:
                    break
                out.append(back)
                frame = mm.read_u64(frame + next_at)
        except GuestFault:
            return out
        return out

    def disassemble(self, pc: int, count: int) -> list[str]:
        code = self.kernel.mm.fetch(pc, 4 * count)
        lines: list[str] = []
        at = 0
        while at < len(code) and len(lines) < count:
            text, size = self.target.disassemble(code[at:], pc + at)
            lines.append(f"{pc + at:#x}  {text}")
            at += size
        return lines

    def debug_registers(self, x86: bool) -> Registers:
        from ..gdb.generic import debug_registers

        return debug_registers(self.target, self.views(), self.gdb_types, self.register_names()[self.sp_register])

    #: Definitions of types for the debugger, by feature.
    gdb_types: ClassVar[dict[str, str]] = {}

    def views(self) -> Sequence[View]:
        """Registers for the debugger that are no elements of state fields, or are to be seen in another way than the target says."""
        return ()
