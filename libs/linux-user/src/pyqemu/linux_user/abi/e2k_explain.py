"""Why the CPU has refused a bundle, in words, for the report of a program that dies of it."""

from __future__ import annotations

from pyqemu.targets.e2k.bundle import CT_CALL, CT_CT
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.disas import register_name
from pyqemu.targets.e2k.errors import DecodeError
from pyqemu.targets.e2k.exceptions import (
    BREAKPOINT,
    CHAIN_STACK_BOUNDS,
    DIAG_COND,
    DIAG_CT_COND,
    DIAG_INSTR_ADDR,
    DIAG_OPERAND,
    ILLEGAL_OPCODE,
    PROC_STACK_BOUNDS,
    WINDOW_BOUNDS,
    describe,
)
from pyqemu.tcg_jit.errors import GuestFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from pyqemu.targets.e2k.bundle import Bundle

    from .e2k import Abi

#: What a ctpr can hold, by its tag.
_TAGS: Final = {0: "nothing", 1: "a diagnostic value", 2: "a return address", 3: "an address", 5: "a system call entry"}
_DIAGNOSTIC: Final = (DIAG_CT_COND, DIAG_INSTR_ADDR, DIAG_COND, DIAG_OPERAND)


def explain(abi: Abi, cpu: Any, trap: int, pc: int) -> str:
    """A line about exception ``trap`` of the bundle at ``pc``; empty when there is nothing to add to its name."""
    if trap == ILLEGAL_OPCODE and cpu.exit_arg >> 8:
        return describe(cpu.exit_arg, pc).partition(": ")[2]
    if trap == PROC_STACK_BOUNDS:
        used = cpu.get("base1") - abi.kernel.mm.gbase - cpu.get("psp_base")
        if used < abi.procedure_limit // 2:
            return "a return to a window below the procedure stack"
        return f"the procedure stack is full: {used} of {abi.procedure_limit} bytes in use (resource 16 of setrlimit)"
    if trap == CHAIN_STACK_BOUNDS:
        return f"the chain stack is full: {cpu.get('pcsp_ind') + 32} of {abi.chain_limit} bytes in use (resource 17 of setrlimit)"
    if trap in _DIAGNOSTIC:
        return "a diagnostic value is used that no speculative operation may have made (tags=on)"
    if trap not in (ILLEGAL_OPCODE, WINDOW_BOUNDS):
        return ""
    try:
        code = abi.kernel.mm.fetch(pc, 64)
    except GuestFault:
        return ""
    if trap == ILLEGAL_OPCODE and int.from_bytes(code[:8], "little") == BREAKPOINT:
        return "the breakpoint pattern"
    try:
        bundle = decode(code, 0, abi.iset, pc)
    except DecodeError as error:
        return f"not a bundle of instruction set v{abi.iset}: {error}"
    return _of_window(cpu, bundle) if trap == WINDOW_BOUNDS else _of_illegal(cpu, bundle)


def _of_illegal(cpu: Any, bundle: Bundle) -> str:
    if bundle.setwd >= 0:
        size, parameters = 2 * (bundle.setwd >> 5 & 0x7F), cpu.get("wd_psize")
        if size < parameters:
            return f"setwd asks for {size} registers, and the parameter area alone has {parameters}"
    if bundle.transfer in (CT_CT, CT_CALL):
        n = bundle.transfer_arg
        tag = cpu.get("ctpr", n) >> 54 & 7
        what = "call" if bundle.transfer == CT_CALL else "ct"
        return f"{what} through %ctpr{n}, which holds {_TAGS.get(tag, f'something else, tag {tag}')}"
    return ""


def _of_window(cpu: Any, bundle: Bundle) -> str:
    size = cpu.get("wd_size")
    if bundle.setwd >= 0:
        size = 2 * (bundle.setwd >> 5 & 0x7F)
    area = 2 * (cpu.get("mode") >> 6 & 63) + 2
    if bundle.transfer == CT_CALL and 2 * bundle.wbs > size:
        return f"call with wbs = {bundle.wbs:#x} in a window of {size} registers"
    for op in bundle.ops:
        for code in (op.src1, op.src2, op.src3, op.dst):
            if 0x80 <= code < 0xC0 and code - 0x80 >= size:
                return f"{register_name(code, 'd')} in a window of {size} registers"
            if 0 <= code < 0x80 and code >= area and code in (op.src1, op.src2, op.src3):
                return f"{register_name(code, 'd')} in a rotating area of {area} registers"
    return f"the window has {size} registers, the rotating area {area}"
