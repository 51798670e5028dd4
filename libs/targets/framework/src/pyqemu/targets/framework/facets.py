"""Facets: how a meaning wants to see an operand.  Width, sign and view are said once, in the signature.

A facet is an annotation: ``def addw(b: Insn, rs1: S32, rs2: S32) -> S32``.  For a type checker every facet is ``Value``; the driver
reads the ``Facet`` behind it, narrows what a register holds to the facet before the call, and extends the result by the facet's
sign when it commits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final, NamedTuple, get_args, get_origin, get_type_hints

from pyqemu.tcg_ir import F32 as _F32
from pyqemu.tcg_ir import F64 as _F64
from pyqemu.tcg_ir import I1, I8, I16, I32, I64, I128, V64, V128, V256, Type, Value

from .errors import TableError, Where


class Facet:
    """``type`` of the value a meaning sees; ``signed``: how it is widened to a register or an immediate is read."""

    __slots__ = ("name", "signed", "type")

    def __init__(self, name: str, type: Type, signed: bool = False) -> None:
        self.name: Final = name
        self.type: Final = type
        self.signed: Final = signed

    def __repr__(self) -> str:
        return self.name


BOOL = Annotated[Value, Facet("BOOL", I1)]
U8 = Annotated[Value, Facet("U8", I8)]
S8 = Annotated[Value, Facet("S8", I8, True)]
U16 = Annotated[Value, Facet("U16", I16)]
S16 = Annotated[Value, Facet("S16", I16, True)]
U32 = Annotated[Value, Facet("U32", I32)]
S32 = Annotated[Value, Facet("S32", I32, True)]
U64 = Annotated[Value, Facet("U64", I64)]
S64 = Annotated[Value, Facet("S64", I64, True)]
U128 = Annotated[Value, Facet("U128", I128)]
S128 = Annotated[Value, Facet("S128", I128, True)]
F32 = Annotated[Value, Facet("F32", _F32)]
F64 = Annotated[Value, Facet("F64", _F64)]
VEC64 = Annotated[Value, Facet("VEC64", V64)]
VEC128 = Annotated[Value, Facet("VEC128", V128)]
VEC256 = Annotated[Value, Facet("VEC256", V256)]


class Label:
    """A place in the code that a direct jump names: the only thing a meaning can do with it is to jump there."""

    __slots__ = ("name", "pc")

    def __init__(self, name: str, pc: int | None = None) -> None:
        self.name: Final = name
        self.pc: Final = pc  # known when a region is traced, None in a handler

    def __repr__(self) -> str:
        return self.name if self.pc is None else f"{self.name}={self.pc:#x}"


#: Marks of parameters that are not values: a code address for jumps, and an int known while tracing (it makes variants).
LABEL: Final = Facet("Label", I64)
STATIC: Final = Facet("int", I64)


class Param(NamedTuple):
    """One parameter of a meaning."""

    name: str
    facet: Facet


class Signature(NamedTuple):
    """What a meaning takes (after the builder) and gives."""

    params: tuple[Param, ...]
    results: tuple[Facet, ...]


def _facet(hint: Any, where: Where, what: str) -> Facet:
    if hint is int:
        return STATIC
    if hint is Label:
        return LABEL
    if get_origin(hint) is Annotated:
        for note in get_args(hint)[1:]:
            if isinstance(note, Facet):
                return note
    raise TableError(where, f"{what} has no facet: annotate it with U64, S32, F64, ..., Label or int (a static field)")


def read_signature(func: Callable[..., Any], where: Where) -> Signature:
    """Parameters and results of a meaning from its annotations; the first parameter is the builder and needs no facet."""
    try:
        hints = get_type_hints(func, include_extras=True)
    except NameError as e:
        raise TableError(where, f"meaning {func.__name__!r}: {e}") from None
    code = func.__code__
    if not code.co_argcount:
        raise TableError(where, f"meaning {func.__name__!r} takes no builder")
    names = code.co_varnames[1 : code.co_argcount]
    params = tuple(Param(n, _facet(hints.get(n), where, f"parameter {n!r} of {func.__name__!r}")) for n in names)
    out = hints.get("return", type(None))
    if out is type(None):
        return Signature(params, ())
    parts = get_args(out) if get_origin(out) is tuple else (out,)
    results = tuple(_facet(p, where, f"a result of {func.__name__!r}") for p in parts)
    return Signature(params, results)


__all__ = [
    "BOOL", "F32", "F64", "LABEL", "S8", "S16", "S32", "S64", "S128", "STATIC", "U8", "U16", "U32", "U64", "U128",
    "VEC64", "VEC128", "VEC256", "Facet", "Label", "Param", "Signature", "read_signature",
]  # fmt: skip
