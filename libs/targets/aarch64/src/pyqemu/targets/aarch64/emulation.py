"""Instructions that Python executes: they are rare, and what they answer is known to the process only.  Imports nothing heavy."""

from __future__ import annotations

from pyqemu.targets.framework.scalar import EXC_ILLEGAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def mrs_cntvct(cpu: Any, rt: int) -> None:
    """The virtual counter."""
    from time import monotonic_ns

    if rt != 31:
        cpu.set("x", monotonic_ns() >> 4, rt)


def mrs_id(cpu: Any, rt: int, kind: int) -> None:
    """Identification registers as Linux shows them to user mode (the space S3_0_C0_Cm_op2: Cm 0, 4 to 7); others are undefined there."""
    target = cpu.engine.target
    if not (kind in (0, 5, 6) or kind >= 32):
        cpu.raise_exception(EXC_ILLEGAL)
    elif rt != 31:
        cpu.set("x", target.model.identification(kind), rt)
