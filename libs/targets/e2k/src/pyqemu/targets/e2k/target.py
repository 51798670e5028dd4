"""The e2k target as the engine sees it: layout, translation, handlers, helpers."""

from __future__ import annotations

from .helpers import HELPERS
from .model import DEFAULT, Model, parse_model
from .state import LAYOUT, MODE_PCUR, MODE_RCUR, PC_SHIFT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final

    from pyqemu.tcg_ir import Function, StateLayout
    from pyqemu.tcg_ir.threaded import BlockWriter
    from pyqemu.tcg_jit.engine import Cpu

    from .rowinfo import Info

_KEY_MASK: Final = ~(MODE_RCUR | MODE_PCUR)
_ROTATING: Final = 1 << 50


class E2kTarget:
    """One CPU model.  Handlers do not depend on the model: register images are told apart in their keys."""

    name: Final = "e2k"
    layout: Final[StateLayout] = LAYOUT
    pc_shift: Final = PC_SHIFT
    fingerprint: Final = "1"  # the engine hashes the sources too
    #: Rotation and register width are decided when a region is made.
    region_constants: Final = ("mode",)
    #: What translating loads when it needs it.
    late_modules: Final = (f"{__package__}.translate",)

    def __init__(self, model: Model) -> None:
        self.model: Final = model
        self.spec: Final = ("pyqemu.targets.e2k.target:target", model.spec)
        self.helpers: Final[Sequence[Callable[[Cpu, int], None]]] = HELPERS
        self._infos: dict[int, Info] = {}
        #: Heads of blocks that were found to run under changing rotation counters, as parts of longer rotating loops are.
        self._rotating: set[int] = set()

    def translate(self, writer: BlockWriter, fetch: Callable[[int, int], bytes], pc: int, cpu: Cpu) -> None:
        """Write the records of the block at ``pc`` for the CPU's present window mode."""
        from .translate import BlockTranslator  # most programs were translated in an earlier run

        if cpu.recheck:
            self._rotating.add(pc)
        BlockTranslator(writer, self.model, self._infos, pc, cpu, pc in self._rotating).run(fetch)

    def block_key(self, cpu: Cpu) -> int:
        """The window mode without the rotation counters.

        A block is first made for the counters that it sees.  When they turn out to change, there is a second variant that resolves
        them at run time, to which the first one's check links.
        """
        key = cpu.get("mode") & _KEY_MASK
        return key | _ROTATING if cpu.pc in self._rotating else key

    def disassemble(self, code: bytes, pc: int) -> tuple[str, int]:
        """(text, bytes) of the first bundle of ``code``, which stands at ``pc``."""
        from .disas import disas_code

        line = next(iter(disas_code(code, self.model.iset, pc)))
        return line.text + (f"  ({line.error})" if line.error else ""), len(line.code)

    def trace(self, key: str) -> Function:
        """The IR of a handler; only the compile process and tests call this."""
        from .handlers import trace

        return trace(key)


def target(spec: str = "") -> E2kTarget:
    """The target for a CPU name with options, as in ``--cpu e8c`` (``model.parse_model``)."""
    return E2kTarget(parse_model(spec or DEFAULT))


__all__ = ["E2kTarget", "target"]
