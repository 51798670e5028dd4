"""CPU models (encoding.md 12; identification register: semantics.md 1.9)."""

from __future__ import annotations

from .errors import E2kError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ModelError(E2kError):
    """An unknown CPU name or an option that the model does not have; the text lists what exists."""


class Model:
    """One CPU: ``iset`` 2..6, the ``mdl`` field of the identification register, whether pointers have 32 bits, whether tags are kept."""

    __slots__ = ("doc", "iset", "mdl", "mode32", "name", "tags")

    def __init__(self, name: str, iset: int, mdl: int, doc: str, mode32: bool = False, tags: bool = False) -> None:
        self.name: Final = name
        self.iset: Final = iset
        self.mdl: Final = mdl
        self.doc: Final = doc
        self.mode32: Final = mode32
        self.tags: Final = tags

    @property
    def spec(self) -> str:
        """What ``parse_model`` makes this model of."""
        return self.name + (",mode=32" if self.mode32 else "") + (",tags=on" if self.tags else "")


_MODELS: Final = (
    # name, spellings, iset, mdl, description
    ("elbrus-v2", "e2c+ elbrus-2c+ 2c+", 2, 0x02, "Elbrus-2C+"),
    ("elbrus-v3", "e2s elbrus-4c 4c", 3, 0x03, "Elbrus-4C"),
    ("elbrus-v4", "e8c elbrus-8c 8c", 4, 0x07, "Elbrus-8C"),
    ("elbrus-1c+", "e1c+ 1c+", 4, 0x08, "Elbrus-1C+"),
    ("elbrus-v5", "e8c2 elbrus-8c2 8c2", 5, 0x09, "Elbrus-8C2"),
    ("elbrus-v6", "e16c elbrus-16c 16c", 6, 0x0B, "Elbrus-16C"),
    ("elbrus-12c", "e12c 12c", 6, 0x0A, "Elbrus-12C"),
    ("elbrus-2c3", "e2c3 2c3", 6, 0x0C, "Elbrus-2C3"),
)
#: The model used when nothing is said.
DEFAULT: Final = "elbrus-v4"

# e_flags[31:24] of an executable (encoding.md 12) -> model name
_MACHINES: Final = {
    0: DEFAULT, 1: "elbrus-v2", 2: "elbrus-v2", 3: "elbrus-v3", 4: "elbrus-v4", 5: "elbrus-v5", 6: "elbrus-v6",
    0x13: "elbrus-v4", 0x14: "elbrus-1c+", 0x15: "elbrus-12c", 0x16: "elbrus-v6", 0x17: "elbrus-2c3",
}  # fmt: skip


def models() -> list[tuple[str, str, str]]:
    """(name, other spellings, description with the instruction set) of every model."""
    return [(name, spellings, f"{doc}, instruction set v{iset}") for name, spellings, iset, _, doc in _MODELS]


def model_for_flags(e_flags: int) -> str:
    """The model name that the ELF header's flags ask for (0: the default)."""
    try:
        return _MACHINES[e_flags >> 24]
    except KeyError:
        raise ModelError(f"e_flags {e_flags:#010x} name no known machine") from None


def parse_model(spec: str) -> Model:
    """``name[,option=value...]``; options: ``tags=on|off`` (diagnostic values are kept; default off), ``mode=32|64``."""
    name, *options = spec.split(",")
    mode32 = tags = False
    for option in options:
        key, _, value = option.partition("=")
        if key == "tags" and value in ("on", "off"):
            tags = value == "on"
        elif key == "mode" and value in ("32", "64"):
            mode32 = value == "32"
        else:
            raise ModelError(f"unknown CPU option {option!r}; known are tags=on|off and mode=32|64")
    wanted = name.lower() or DEFAULT
    for canonical, spellings, iset, mdl, doc in _MODELS:
        if wanted == canonical or wanted in spellings.split():
            return Model(canonical, iset, mdl, doc, mode32, tags)
    known = ", ".join(f"{m[0]} ({m[1].split()[0]})" for m in _MODELS)
    raise ModelError(f"unknown CPU {name!r}; known are {known}")
