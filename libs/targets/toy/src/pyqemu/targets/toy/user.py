"""User mode of the toy: two system calls and an end.

``sys`` takes the number of the call in r0 and arguments in r1.., and gives the result in r0:

    0 exit(status)            ends the program
    1 write(address, size)    appends guest memory to the output; gives size, or -14 (EFAULT)

Any other number gives -38 (ENOSYS).  A program that divides by zero, executes what is no instruction or touches memory that is not there
ends as under Linux: by signal 8, 4 or 11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT, EXIT_SYSCALL

from .cpu import EXC_DIVIDE, REGISTERS, Toy

if TYPE_CHECKING:
    from pyqemu.targets.framework.testing import Machine

CODE: Final = 0x10000
STACK: Final = 0x80000
STACK_SIZE: Final = 0x4000
SYS_EXIT: Final = 0
SYS_WRITE: Final = 1
EFAULT: Final = 14
ENOSYS: Final = 38
SIGILL: Final = 4
SIGFPE: Final = 8
SIGSEGV: Final = 11


class Ended(NamedTuple):
    """How a program ended: ``status`` of exit, or -signal; ``report`` says what a signal was about."""

    status: int
    output: bytes
    report: str = ""


def run(machine: Machine, target: Toy, program: str) -> Ended:
    """Assemble and run a program to its end on a fresh machine; the stack pointer is r6.  Raises ``AsmError`` for its text."""
    machine.reset()
    code = target.assemble(program, CODE)
    machine.memory.code(CODE, code)
    machine.memory.map(STACK - STACK_SIZE, bytes(STACK_SIZE))
    machine.set("r", STACK, 6)
    machine.pc = CODE
    output = b""
    while True:
        reason = machine.run()
        if reason == EXIT_SYSCALL:
            number, first, second = (machine.get("r", n) for n in range(3))
            if number == SYS_EXIT:
                return Ended(first & 0xFF, output)
            result = -ENOSYS
            if number == SYS_WRITE:
                result = -EFAULT
                if all(page in machine.memory.pages for page in range(first & -4096, first + second, 4096)):
                    output += machine.memory.read(first, second)
                    result = second
            machine.set("r", result, 0)
        elif reason == EXIT_FAULT:
            return Ended(-SIGSEGV, output, _report(machine, target, f"no memory at {machine.fault_address:#x}"))
        elif reason == EXIT_EXCEPTION:
            divided = machine.exit_arg == EXC_DIVIDE
            why = "division by zero" if divided else target.explain(machine.memory.read(machine.pc, 4), machine.pc)
            return Ended(-SIGFPE if divided else -SIGILL, output, _report(machine, target, why))


def _report(machine: Machine, target: Toy, why: str) -> str:
    code = machine.memory.read(machine.pc, 4)
    text = target.disassemble(code, machine.pc)[0]
    return f"{why}\n{machine.pc:#x}: {text}\n{REGISTERS.dump(machine.read_state(), 3)}"
