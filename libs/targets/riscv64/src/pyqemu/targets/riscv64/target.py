"""The RISC-V target: CPU models and features, and what Python executes."""

from __future__ import annotations

from pyqemu.targets.framework.scalar import ScalarTarget

from . import drivers
from .state import EXC_EMULATE, LAYOUT, REGISTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from pyqemu.targets.framework import Isa

#: Everything that rows may need, in the order of ISA strings.
FEATURES: Final = (
    "m", "a", "f", "d", "c", "zicbom", "zicboz", "zicond", "zicsr", "zifencei", "zihintpause", "zba", "zbb", "zbc", "zbs",
)  # fmt: skip
_G: Final = ("m", "a", "f", "d", "zicsr", "zifencei")
MODELS: Final[dict[str, tuple[str, ...]]] = {
    "max": FEATURES,
    "rv64": FEATURES,
    "rv64g": _G,
    "rv64gc": (*_G, "c"),
    "rv64imac": ("m", "a", "c", "zicsr", "zifencei"),
    "rva20u64": (*_G, "c"),
    "rva22u64": (*_G, "c", "zicbom", "zicboz", "zihintpause", "zba", "zbb", "zbs"),
}
#: What a feature cannot do without.
_IMPLIES: Final = {"d": "f", "f": "zicsr"}


def cpu_models() -> list[str]:
    """Names of CPU models; each can be followed by ``,+FEATURE`` and ``,-FEATURE`` (or ``,FEATURE=on``, ``off``)."""
    return list(MODELS)


def parse_spec(spec: str) -> tuple[str, ...]:
    """The features of ``MODEL,+FEATURE,-FEATURE,...``; raises ``ValueError`` naming what is wrong."""
    model, *switches = [part.strip() for part in spec.lower().split(",")]
    if model and model not in MODELS:
        raise ValueError(f"no RISC-V CPU model {model!r}: there are {', '.join(MODELS)}")
    on = set(MODELS[model or "max"])
    for switch in switches:
        name, equals, value = switch.partition("=")
        if equals:
            if value not in ("on", "off", "true", "false"):
                raise ValueError(f"cannot read {switch!r}: a feature is on or off")
            wanted = value in ("on", "true")
        else:
            wanted = not name.startswith("-")
            name = name.removeprefix("+").removeprefix("-")
        if name not in FEATURES:
            raise ValueError(f"no RISC-V feature {name!r}: there are {', '.join(FEATURES)}")
        if wanted:
            on.add(name)
        else:
            on.discard(name)
    for name in FEATURES[::-1]:
        need = _IMPLIES.get(name)
        if name in on and need and need not in on:
            raise ValueError(f"RISC-V feature {name!r} needs {need!r}")
    return tuple(name for name in FEATURES if name in on)


def _rows() -> Isa:
    from .rows import isa

    return isa


class RiscV64(ScalarTarget):
    """A RISC-V hart in user mode, as the engine wants it."""

    def __init__(self, spec: str = "") -> None:
        super().__init__(
            _rows,
            name="riscv64",
            spec=("pyqemu.targets.riscv64.target:target", spec),
            registers=REGISTERS,
            features=parse_spec(spec),
            drivers=drivers,
        )

    def emulate(self, cpu: Any, number: int) -> bool:
        if number != EXC_EMULATE:
            return False
        from .emulation import emulate

        return emulate(cpu)


def target(spec: str = "") -> RiscV64:
    """A target for a CPU: ``""``, a model of ``cpu_models()``, or a model with switches; raises ``ValueError``."""
    return RiscV64(spec)


__all__ = ["FEATURES", "LAYOUT", "MODELS", "REGISTERS", "RiscV64", "cpu_models", "parse_spec", "target"]
