"""How an instruction ends: what profiles and ``verbs.Flow`` say in ``kind``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

FLOW_NEXT: Final = ""  # goes on behind itself
FLOW_JUMP: Final = "jump"  # to a label
FLOW_BRANCH: Final = "branch"  # to a label or behind itself
FLOW_INDIRECT: Final = "indirect"  # to a computed address
FLOW_RETURN: Final = "return"  # to a computed address, behind the call that led here
FLOW_SYSCALL: Final = "syscall"
FLOW_TRAP: Final = "trap"  # never goes on

#: Computed jumps: how many targets besides the last one are remembered in words behind the operands (``tcg_ir.threaded.lookup``).
MORE_TARGETS: Final = {FLOW_INDIRECT: 16, FLOW_RETURN: 0}
