"""What a user reads when a guest program dies of a signal: where, why, and what it did last."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from .errors import LinuxUserError
from .signals import SI_KERNEL, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP, SYNCHRONOUS
from .strace import Strace, result_text, signal_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kernel import Kernel, Stop
    from .task import Task

_TEXTS = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted",
    7: "Bus error", 8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault",
    12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 24: "CPU time limit exceeded",
    25: "File size limit exceeded", 31: "Bad system call",
}  # fmt: skip

_CODES = {
    SIGSEGV: {
        1: "nothing is mapped there",
        2: "the mapping does not allow it",
        3: "outside the register window or stack",
        SI_KERNEL: "no room on a stack",
    },
    SIGBUS: {1: "unaligned address", 2: "beyond the end of the mapped file", 3: "memory lock conflict"},
    SIGILL: {
        1: "no such operation",
        2: "illegal operand",
        3: "illegal address",
        5: "privileged operation",
        7: "coprocessor",
    },
    SIGFPE: {
        1: "integer division",
        3: "division by zero",
        4: "overflow",
        5: "underflow",
        6: "inexact",
        7: "invalid operation",
    },
    SIGTRAP: {1: "breakpoint", 4: "watchpoint"},
}


def fatal_report(kernel: Kernel, task: Task, stop: Stop) -> str:
    """The report for a process that ``stop`` ends; never raises on account of the guest's state."""
    signo = stop.signal or 0
    info = stop.info.ljust(128, b"\0")
    code = int.from_bytes(info[8:12], "little", signed=True)
    cpu = task.cpu
    pc = cpu.pc
    name = os.fsdecode(os.path.basename(kernel.exe)) or "guest"
    lines = [f"{name}: killed by signal {signo} ({signal_name(signo)}, {_TEXTS.get(signo, 'no name')}) at pc {pc:#x}"]
    if signo in SYNCHRONOUS and code > 0:
        why = kernel.abi.explain(cpu, int.from_bytes(info[24:28], "little"), pc) if info[24:28] != bytes(4) or signo == SIGILL else ""
        address = int.from_bytes(info[16:24], "little")
        reason = _CODES.get(signo, {}).get(code, f"code {code}")
        if signo == SIGBUS and code == 2 and address >= getattr(kernel.abi, "user_end", 1 << 64):
            reason = "an address of the kernel"
        if code == SI_KERNEL:
            lines.append(f"  {why or reason}")
        else:
            lines.append(f"  address {address:#x}: {reason}" + (f"; {why}" if why else ""))
            lines.append(f"  {_mapping(kernel, address)}")
    elif code <= 0:
        sender = int.from_bytes(info[16:20], "little")
        lines.append(f"  sent by process {sender}" + (" (itself)" if sender == os.getpid() else ""))
    if signo in SYNCHRONOUS:
        lines.append("code:")
        lines += _code(kernel, pc)
        lines.append("registers:")
        lines += kernel.abi.registers_text(cpu)
        calls = kernel.abi.backtrace(cpu)
        if calls:
            shown = " ".join(f"{pc:#x}" for pc in calls[:12])
            lines.append(f"called from: {shown}" + (f" and {len(calls) - 12} more" if len(calls) > 12 else ""))
    if task.recent:
        native = cpu.get("native_calls")  # what native code does is not seen by us
        lines.append("last system calls (simple ones the first time only):" if native else "last system calls:")
        tracer = kernel.strace or Strace(kernel, lambda line: None)
        for number, args, result in task.recent[-5:]:
            call = kernel.call_for(number)
            kinds = call.kinds if call is not None else None
            name = kernel.name_of(number)
            shown = tracer.arguments(name, kinds, args, -1 if result is None else result)
            lines.append(f"  {name}({shown}) = {result_text(result, name)}")
    return "\n".join(lines) + "\n"


def _mapping(kernel: Kernel, address: int) -> str:
    """The mapping around an address, or its neighbours."""
    vmas = kernel.mm.vmas
    vma = vmas.find(address)
    if vma is not None:
        prot = "".join(c if vma.prot & bit else "-" for c, bit in (("r", 1), ("w", 2), ("x", 4)))
        return f"in {vma.start:#x}-{vma.end:#x} {prot} {vma.name or 'anonymous'}"
    below = [v for v in vmas.items if v.end <= address]
    above = [v for v in vmas.items if v.start > address]
    parts = []
    if below:
        parts.append(f"{address - below[-1].end:#x} above the end of {below[-1].name or 'a mapping'}")
    if above:
        parts.append(f"{above[0].start - address:#x} below {above[0].name or 'a mapping'}")
    return " and ".join(parts) or "nothing is mapped at all"


def _code(kernel: Kernel, pc: int) -> list[str]:
    try:
        text = kernel.abi.disassemble(pc, 3)
    except (GuestFault, LinuxUserError) as error:
        return [f"  {error}"]
    return [("> " if i == 0 else "  ") + line for i, line in enumerate(text)]
