"""Names and phrases of LLVM assembly that several parts of the lowering use."""

from __future__ import annotations

from typing import Final

LLVM_TYPE: Final = {
    "i1": "i1", "i8": "i8", "i16": "i16", "i32": "i32", "i64": "i64", "i128": "i128",
    "f32": "float", "f64": "double", "v64": "i64", "v128": "<2 x i64>", "v256": "<4 x i64>",
}  # fmt: skip

#: Weights of a branch that is hardly ever taken.
RARELY: Final = '!0 = !{!"branch_weights", i32 1, i32 2000}'
EXCEPT: Final = 'metadata !"fpexcept.strict"'


def suffix(ty: str) -> str:
    """The type's name inside an intrinsic's name: ``<4 x i32>`` -> ``v4i32``."""
    if ty[0] != "<":
        return {"float": "f32", "double": "f64"}.get(ty, ty)
    n, _, elem = ty[1:-1].split()
    return f"v{n}{suffix(elem)}"


__all__ = ["EXCEPT", "LLVM_TYPE", "RARELY", "suffix"]
