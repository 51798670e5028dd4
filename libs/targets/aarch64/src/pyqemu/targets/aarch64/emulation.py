"""What Python executes: reading the virtual counter, random numbers and identification registers.

Guest code is stopped at the instruction, which is decoded here once more.  Start-up path: every C library asks who the CPU is.
"""

from __future__ import annotations

from pyqemu.targets.framework.scalar import EXC_ILLEGAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

_M64: Final = (1 << 64) - 1
_COUNTER: Final = 0xD53B_E040  # mrs x0, cntvct_el0
_RANDOM: Final = 0xD53B_2400  # mrs x0, rndr; the next one is rndrrs
_IDENTIFICATION: Final = 0xD538_0000  # mrs x0, s3_0_c0_c0_0
_ZERO_REGISTER: Final = 31


def emulate(cpu: Any) -> bool:
    """Execute the instruction at the pc; False when it is undefined for user mode: the exception is then illegal instruction.

    Linux shows the identification registers S3_0_C0_Cm_op2 with Cm 4 to 7, and MIDR, MPIDR and REVIDR.
    """
    pc = cpu.get("pc")
    word = int.from_bytes(cpu.engine.memory.fetch(pc, 4), "little")
    rt = word & 31
    if word & ~31 == _COUNTER:
        from time import monotonic_ns

        value = monotonic_ns() >> 4  # a tick is 16 ns
    elif word & ~63 == _RANDOM:
        from os import urandom

        from .state import write_nzcv

        value = int.from_bytes(urandom(8), "little")
        write_nzcv(cpu, 0)  # Z would say that there was no number
    else:
        number = (word ^ _IDENTIFICATION) >> 5
        if number < 32 and number not in (0, 5, 6):
            cpu.raise_exception(EXC_ILLEGAL)
            return False
        value = cpu.engine.target.model.identification(number)
    if rt != _ZERO_REGISTER:
        cpu.set("x", value & _M64, rt)
    cpu.set("pc", pc + 4 & _M64)
    return True
