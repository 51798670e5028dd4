"""The intermediate representation of guest code: types, operations, builder, text, verifier, passes, interpreter.

The names below are imported when first used: a program that runs from the code cache needs the layout of the CPU state and
nothing of the builder.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .builder import THREADED_PARAMS, Block, Builder, Function, IRError, Value, Var
    from .state import StateLayout
    from .types import F32, F64, I1, I8, I16, I32, I64, I128, TYPES, V64, V128, V256, Type

_HOME = {
    "builder": "THREADED_PARAMS Block Builder Function IRError Value Var",
    "state": "StateLayout",
    "types": "F32 F64 I1 I8 I16 I32 I64 I128 TYPES V64 V128 V256 Type",
}

__all__ = [
    "F32", "F64", "I1", "I8", "I16", "I32", "I64", "I128", "THREADED_PARAMS", "TYPES", "V64", "V128", "V256",
    "Block", "Builder", "Function", "IRError", "StateLayout", "Type", "Value", "Var",
]  # fmt: skip


def __getattr__(name: str) -> object:
    for module, names in _HOME.items():
        if name in names.split():
            from importlib import import_module

            value: object = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
