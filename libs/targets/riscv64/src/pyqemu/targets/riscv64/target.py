"""The RISC-V target: CPU models and features, and what Python executes."""

from __future__ import annotations

from pyqemu.targets.framework.scalar import ScalarTarget

from .state import EXC_EMULATE, LAYOUT, REGISTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any, Final

    from pyqemu.targets.framework import Isa
    from pyqemu.targets.framework.scalar import _Entry
    from pyqemu.tcg_ir import Function

#: Everything that rows may need, in the order of ISA strings.  Hints (zihintntl) are there in any case, and
#: V has the few instructions of zvfhmin with it.
FEATURES: Final = (
    "m", "a", "f", "d", "c", "zicbom", "zicboz", "zicond", "zicsr", "zifencei", "zihintntl", "zihintpause", "zimop", "zabha", "zacas",
    "zawrs", "zfa", "zfh", "zfhmin", "zcb", "zcmop",
    "zba", "zbb", "zbc", "zbkb", "zbkx", "zbs", "zknd", "zkne", "zknh", "zksed", "zksh",
    "v", "zvfhmin", "zvbb", "zvbc", "zvkb", "zvkg", "zvkned", "zvknhb", "zvksed", "zvksh",
)  # fmt: skip
_G: Final = ("m", "a", "f", "d", "zicsr", "zifencei")
MODELS: Final[dict[str, tuple[str, ...]]] = {
    "max": FEATURES,
    "rv64": FEATURES,
    "rv64g": _G,
    "rv64gc": (*_G, "c"),
    "rv64imac": ("m", "a", "c", "zicsr", "zifencei"),
    "rva20u64": (*_G, "c"),
    "rva22u64": (*_G, "c", "zicbom", "zicboz", "zihintpause", "zba", "zbb", "zbs", "zfhmin"),
    "rva23u64": (
        *_G, "c", "zicbom", "zicboz", "zihintntl", "zihintpause", "zba", "zbb", "zbs", "zfhmin", "zicond", "zimop", "zcmop", "zcb",
        "zfa", "zawrs", "v", "zvfhmin", "zvbb", "zvkb",
    ),
}  # fmt: skip
#: Major opcodes of vector instructions: loads, stores, computation, control registers, and cryptography.
_VECTOR_OPCODES: Final = (0x07, 0x27, 0x57, 0x73, 0x77)
#: What a feature cannot do without, the bottom first.
_NEEDS: Final = (
    ("f", "zicsr"), ("d", "f"), ("zfa", "f"), ("zfhmin", "f"), ("zfh", "zfhmin"), ("zcb", "c"), ("zcmop", "zcb"), ("v", "d"),
    ("zabha", "a"), ("zacas", "a"),
    *((name, "v") for name in FEATURES if name.startswith("zv")), ("zvbb", "zvkb"),
)  # fmt: skip
#: What a feature brings with it when it is asked for.
_BRINGS: Final = {"zfh": "zfhmin", "zvbb": "zvkb"}


def cpu_models() -> list[str]:
    """Names of CPU models; each can be followed by ``,+FEATURE`` and ``,-FEATURE`` (or ``,FEATURE=on``, ``off``)."""
    return list(MODELS)


def parse_spec(spec: str) -> tuple[str, ...]:
    """The features of ``MODEL,+FEATURE,-FEATURE,...``; raises ``ValueError`` naming what is wrong."""
    model, *switches = [part.strip() for part in spec.lower().split(",")]
    if model and model not in MODELS:
        raise ValueError(f"no RISC-V CPU model {model!r}: there are {', '.join(MODELS)}")
    on = set(MODELS[model or "max"])
    wished = set()
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
            on.update((name, _BRINGS.get(name, name)))
            wished.add(name)
        else:
            on.discard(name)
            wished.discard(name)
    for name, need in _NEEDS:
        if name in on and need not in on:
            if name in wished:
                raise ValueError(f"RISC-V feature {name!r} needs {need!r}")
            on.discard(name)  # the model's own go with what they need
    return tuple(name for name in FEATURES if name in on)


def _rows() -> Isa:
    from .rows import isa

    return isa


def _load_drivers() -> ModuleType:
    from . import drivers

    return drivers


def _load_all_drivers() -> ModuleType:
    from . import drivers_v

    return drivers_v


class RiscV64(ScalarTarget):
    """A RISC-V hart in user mode, as the engine wants it."""

    #: What translating and emulating load when they need it.
    late_modules = tuple(f"{__package__}.{name}" for name in ("drivers", "drivers_v", "emulation", "vemulation"))

    def __init__(self, spec: str = "") -> None:
        super().__init__(
            _rows,
            name="riscv64",
            spec=("pyqemu.targets.riscv64.target:target", spec),
            registers=REGISTERS,
            features=parse_spec(spec),
            drivers=_load_drivers,
            pc_shift=1,
        )
        self.all_drivers = _load_all_drivers
        self._vector = "v" in (self._features or ())  # and its many rows are not loaded yet

    def _entry(self, word: int, bits: int) -> _Entry:
        entry = super()._entry(word, bits)
        if entry[0] < 0 and self._vector and word & 0x7F in _VECTOR_OPCODES:
            from . import drivers_v

            self._vector = False
            self.use_drivers(drivers_v)
            entry = super()._entry(word, bits)
        return entry

    @property
    def functions(self) -> Mapping[str, Callable[[], Function]]:  # type: ignore[override]
        from pyqemu.targets.framework.sboxes import FUNCTIONS

        from .halves import FUNCTIONS as of_halves

        return {**FUNCTIONS, **of_halves}

    def emulate(self, cpu: Any, number: int) -> bool:
        if number != EXC_EMULATE:
            return False
        from .emulation import emulate

        return emulate(cpu)


def target(spec: str = "") -> RiscV64:
    """A target for a CPU: ``""``, a model of ``cpu_models()``, or a model with switches; raises ``ValueError``."""
    return RiscV64(spec)


__all__ = ["FEATURES", "LAYOUT", "MODELS", "REGISTERS", "RiscV64", "cpu_models", "parse_spec", "target"]
