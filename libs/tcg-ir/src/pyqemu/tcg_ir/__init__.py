"""The intermediate representation of guest code: types, operations, builder, text, verifier, passes, interpreter."""

from .builder import THREADED_PARAMS, Block, Builder, Function, IRError, Value, Var
from .state import StateLayout
from .types import F32, F64, I1, I8, I16, I32, I64, I128, TYPES, V64, V128, V256, Type

__all__ = [
    "F32", "F64", "I1", "I8", "I16", "I32", "I64", "I128", "THREADED_PARAMS", "TYPES", "V64", "V128", "V256",
    "Block", "Builder", "Function", "IRError", "StateLayout", "Type", "Value", "Var",
]  # fmt: skip
