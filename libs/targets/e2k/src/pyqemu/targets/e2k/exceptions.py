"""Exceptions of the CPU: numbers, names, and the Linux signal each becomes (semantics-faults.md 2).

Generated code leaves with ``EXIT_EXCEPTION`` and ``exit_arg`` = exception number, plus ``ROW_SHIFT`` times one more than a row number
when an operation without a meaning raised it: ``describe`` names that operation.
"""

from __future__ import annotations

from pyqemu.tcg_ir.state import EXIT_EXCEPTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from pyqemu.tcg_ir import Builder, Value

ILLEGAL_OPCODE: Final = 0
PRIV_ACTION: Final = 1
FP_DISABLED: Final = 2
DIAG_CT_COND: Final = 5
DIAG_INSTR_ADDR: Final = 6
ILLEGAL_INSTR_ADDR: Final = 7
WINDOW_BOUNDS: Final = 9
USER_STACK_BOUNDS: Final = 10
PROC_STACK_BOUNDS: Final = 11
CHAIN_STACK_BOUNDS: Final = 12
DIAG_COND: Final = 14
DIAG_OPERAND: Final = 15
ILLEGAL_OPERAND: Final = 16
ARRAY_BOUNDS: Final = 17
ACCESS_RIGHTS: Final = 18
ADDR_NOT_ALIGNED: Final = 19
INSTR_PAGE_MISS: Final = 20
INSTR_PAGE_PROT: Final = 21
AINSTR_PAGE_MISS: Final = 22
AINSTR_PAGE_PROT: Final = 23
SOFTWARE_TRAP: Final = 26
DATA_PAGE: Final = 29
DIV: Final = 34
FP: Final = 35
MEM_LOCK: Final = 36

#: ``exit_arg`` is ``number | (row + 1) << ROW_SHIFT`` when the operation of row ``row`` has no meaning here.
ROW_SHIFT: Final = 8

_SIGILL, _SIGTRAP, _SIGBUS, _SIGFPE, _SIGSEGV = 4, 5, 7, 8, 11
_ILL_OPC, _ILL_OPN, _ILL_ADR, _ILL_PRVOPC, _ILL_COPROC = 1, 2, 3, 5, 7
_SEGV_MAPERR, _SEGV_ACCERR, _SEGV_BOUNDS = 1, 2, 3
_BUS_ADRALN, _BUS_OBJERR = 1, 3
_FPE_INTDIV, _FPE_FLTINV = 1, 7
_TRAP_BRKPT, _TRAP_HWBKPT = 1, 4
_SI_KERNEL = 0x80  # says nothing but that it was the kernel: a hardware stack at its limit (linux-abi.md 7)

#: number -> (name, signal, si_code)
EXCEPTIONS: Final[dict[int, tuple[str, int, int]]] = {
    ILLEGAL_OPCODE: ("illegal_opcode", _SIGILL, _ILL_OPC),
    PRIV_ACTION: ("priv_action", _SIGILL, _ILL_PRVOPC),
    FP_DISABLED: ("fp_disabled", _SIGILL, _ILL_COPROC),
    3: ("fp_stack_u", _SIGFPE, _FPE_FLTINV),
    4: ("d_interrupt", _SIGBUS, _BUS_OBJERR),
    DIAG_CT_COND: ("diag_ct_cond", _SIGILL, _ILL_OPN),
    DIAG_INSTR_ADDR: ("diag_instr_addr", _SIGILL, _ILL_ADR),
    ILLEGAL_INSTR_ADDR: ("illegal_instr_addr", _SIGILL, 1),
    8: ("instr_debug", _SIGTRAP, _TRAP_HWBKPT),
    WINDOW_BOUNDS: ("window_bounds", _SIGSEGV, _SEGV_BOUNDS),
    USER_STACK_BOUNDS: ("user_stack_bounds", _SIGSEGV, _SEGV_BOUNDS),
    PROC_STACK_BOUNDS: ("proc_stack_bounds", _SIGSEGV, _SI_KERNEL),
    CHAIN_STACK_BOUNDS: ("chain_stack_bounds", _SIGSEGV, _SI_KERNEL),
    13: ("fp_stack_o", _SIGFPE, _FPE_FLTINV),
    DIAG_COND: ("diag_cond", _SIGILL, _ILL_OPN),
    DIAG_OPERAND: ("diag_operand", _SIGILL, _ILL_OPN),
    ILLEGAL_OPERAND: ("illegal_operand", _SIGILL, _ILL_OPN),
    ARRAY_BOUNDS: ("array_bounds", _SIGSEGV, _SEGV_BOUNDS),
    ACCESS_RIGHTS: ("access_rights", _SIGSEGV, _SEGV_ACCERR),
    ADDR_NOT_ALIGNED: ("addr_not_aligned", _SIGBUS, _BUS_ADRALN),
    INSTR_PAGE_MISS: ("instr_page_miss", _SIGSEGV, _SEGV_MAPERR),
    INSTR_PAGE_PROT: ("instr_page_prot", _SIGSEGV, _SEGV_ACCERR),
    AINSTR_PAGE_MISS: ("ainstr_page_miss", _SIGSEGV, _SEGV_MAPERR),
    AINSTR_PAGE_PROT: ("ainstr_page_prot", _SIGSEGV, _SEGV_ACCERR),
    25: ("base_not_aligned", _SIGBUS, _BUS_ADRALN),
    SOFTWARE_TRAP: ("software_trap", _SIGTRAP, _TRAP_BRKPT),
    28: ("data_debug", _SIGTRAP, _TRAP_HWBKPT),
    DATA_PAGE: ("data_page", _SIGSEGV, _SEGV_MAPERR),
    31: ("recovery_point", _SIGBUS, _BUS_OBJERR),
    DIV: ("div", _SIGFPE, _FPE_INTDIV),
    FP: ("fp", _SIGFPE, _FPE_FLTINV),
    MEM_LOCK: ("mem_lock", _SIGBUS, _BUS_OBJERR),
    37: ("mem_lock_as", _SIGBUS, _BUS_OBJERR),
}

#: First eight bytes of a bundle that debuggers plant: illegal_opcode there is SIGTRAP, TRAP_BRKPT.
BREAKPOINT: Final = 0x0DC0C08004000001


def signal_of(exit_arg: int, first_word: int = 0) -> tuple[int, int, int]:
    """(signal, si_code, exception number) of an exception; ``first_word`` = the first 8 bytes of the bundle."""
    number = exit_arg & ((1 << ROW_SHIFT) - 1)
    if number == ILLEGAL_OPCODE and first_word == BREAKPOINT:
        return _SIGTRAP, _TRAP_BRKPT, number
    _, signal, code = EXCEPTIONS[number]
    return signal, code, number


def describe(exit_arg: int, pc: int) -> str:
    """One line for logs and reports: the exception, and the operation that is not implemented if that was the reason."""
    number = exit_arg & ((1 << ROW_SHIFT) - 1)
    name = EXCEPTIONS[number][0] if number in EXCEPTIONS else f"exception {number}"
    row = (exit_arg >> ROW_SHIFT) - 1
    if row >= 0:
        from .tables import ROWS

        return f"{name} at {pc:#x}: operation {ROWS[row].mnemonic} is not implemented"
    return f"{name} at {pc:#x}"


def raise_if(b: Builder, condition: Value, number: int) -> None:
    """A verb of meanings: leave with an exception when ``condition`` holds; nothing of the bundle has been committed then."""
    with b.rarely(condition):
        b.leave(EXIT_EXCEPTION, number)
