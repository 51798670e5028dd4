"""The instruction set as a collection: operands, and the ways in which the groups of the manual enter their rows.

Encodings and operations are from the Arm Architecture Reference Manual for A-profile (DDI 0487), part C; names of fields follow it where
they fit.  Immediates are written without ``#`` (the assembler takes both).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import FunctionType
from typing import Annotated, Any, Final

from pyqemu.targets.framework import S32, S64, U32, U64, Choice, Coded, Imm, Insn, Isa, RegisterClass, Relative
from pyqemu.targets.framework.operands import Kind
from pyqemu.tcg_ir import I1, I64, Value

from .. import codes
from ..state import LAYOUT

#: Facets of a meaning that ``both`` makes for 32 and for 64 bits: unsigned and signed.
R = Annotated[Value, "register"]
SR = Annotated[Value, "signed register"]

isa: Final = Isa("aarch64", LAYOUT, unit=32, pc_shift=2, comment="//", mark="#")

# ---- registers ----
X: Final = RegisterClass("x", [*(f"x{n}" for n in range(31)), "xzr"], others={"lr": 30}, zero=31, zero_field="zr")
W: Final = RegisterClass("x", [*(f"w{n}" for n in range(31)), "wzr"], zero=31, zero_field="zr")
XSP: Final = RegisterClass("x", [*(f"x{n}" for n in range(31)), "sp"], others={"lr": 30})
WSP: Final = RegisterClass("x", [*(f"w{n}" for n in range(31)), "wsp"])
V: Final = RegisterClass("v", [f"v{n}" for n in range(32)])
V_LOW: Final = V.part(0, 16)
B: Final = RegisterClass("v", [f"b{n}" for n in range(32)])
H: Final = RegisterClass("v", [f"h{n}" for n in range(32)])
S: Final = RegisterClass("v", [f"s{n}" for n in range(32)])
D: Final = RegisterClass("v", [f"d{n}" for n in range(32)])
Q: Final = RegisterClass("v", [f"q{n}" for n in range(32)])


def following(cls: RegisterClass, step: int) -> RegisterClass:
    """The class whose register n is register n + step of ``cls``, round the end."""
    turn = [*range(step, 32), *range(step)]
    zero = (cls.zero - step) % 32 if cls.zero >= 0 else -1
    return RegisterClass(
        cls.field, [cls.names[n] for n in turn], elements=[cls.elements[n] for n in turn], zero=zero, zero_field=cls.zero_field
    )


isa.operand("rd rt rt2 rs", X, out=True)
isa.operand("rm ra", X)
isa.operand("rn", X, out=True)
isa.operand("vd vt vt2", V, out=True)
isa.operand("vn vm va", V)
for _step in (1, 2, 3):
    isa.view(f"vt_{_step}", "vt", following(V, _step), out=True)
    isa.view(f"vn_{_step}", "vn", following(V, _step))

# ---- immediates and choices ----
CONDITIONS: Final = ("eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv")
COND: Final = Choice(*CONDITIONS, others={"hs": 2, "lo": 3})
SHIFTS: Final = ("lsl", "lsr", "asr", "ror")
EXTENDS: Final = ("uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx")
ARRANGEMENTS: Final = ("8b", "4h", "2s", "1d", "16b", "8h", "4s", "2d")


class Shown(Imm):
    """An immediate that is written in smaller units than its value: 1 means 4096."""

    def __init__(self, unit: int) -> None:
        super().__init__(scale=unit)

    def text(self, value: int, pc: int) -> str:
        return f"{value // self.scale:#x}"

    def parse(self, text: str, pc: int, symbols: Any) -> int:
        return super().parse(text, pc, symbols) * self.scale


BITMASK: Final = {32: Coded(codes.bitmask32, codes.bitmask32_code), 64: Coded(codes.bitmask64, codes.bitmask64_code)}
isa.operand("imm", Imm())
isa.operand("off", Imm(signed=True))
isa.operand("target", Relative())
isa.operand("cond", COND)
isa.operand("shift", Choice(*SHIFTS))
isa.operand("amount", Imm())
isa.operand("ext", Choice(*EXTENDS))
isa.operand("nzcv", Imm(hex=True))
isa.operand("bit lsb width immr imms", Imm())
isa.operand("arr", Choice(*ARRANGEMENTS[:3], "", *ARRANGEMENTS[4:]))
isa.operand("idx", Imm())
isa.operand("size kind", Imm())

_WIDTHS: Final = {32: {"R": U32, "SR": S32}, 64: {"R": U64, "SR": S64}}


def named(function: Callable[..., Any], name: str, facets: dict[str, Any] | None = None) -> Callable[..., Any]:
    """A copy of a meaning under another name, with facets put in for the names in ``facets``."""
    assert isinstance(function, FunctionType)
    out = FunctionType(function.__code__, function.__globals__, name, function.__defaults__, function.__closure__)
    out.__doc__ = function.__doc__
    space = {**function.__globals__, **(facets or {})}
    out.__annotations__ = {
        k: Insn if k == "b" else None if v == "None" else eval(v, space) if isinstance(v, str) else v
        for k, v in function.__annotations__.items()
    }
    return out


def both(
    text: str,
    pattern: str,
    function: Callable[..., Any],
    name: str = "",
    *,
    sp: str = "",
    kinds: dict[int, dict[str, Kind]] | None = None,
    **facts: Any,
) -> None:
    """A row for W registers and one for X registers: ``sf`` in the pattern tells them apart.

    Facets ``R`` and ``SR`` of the function have the width.  ``sp`` lists the operands for which number 31 is the stack pointer.
    """
    name = name or text.partition(" ")[0]
    registers = [r for r in ("rd", "rn", "rm", "ra", "rt", "rt2", "rs") if re.search(rf"\b{r}\b", pattern)]
    for bits in (32, 64):
        cls, with_sp = (W, WSP) if bits == 32 else (X, XSP)
        own: dict[str, Kind] = {r: with_sp if r in sp.split() else cls for r in registers}
        own.update((kinds or {}).get(bits, {}))
        suffix = "w" if bits == 32 else "x"
        row_name = f"{name}_{suffix}"
        before = [f"{other}_{suffix}" for other in facts.get("before", ())]
        rest = {k: v for k, v in facts.items() if k != "before"}
        isa.row(
            text,
            re.sub(r"\bsf\b", str(int(bits == 64)), pattern),
            width_of(function, bits),
            name=row_name,
            kinds=own,
            before=before,
            **rest,
        )


_made: Final[dict[tuple[Callable[..., Any], int], Callable[..., Any]]] = {}


def width_of(function: Callable[..., Any], bits: int) -> Callable[..., Any]:
    """The meaning for one width; the same object for the same function, so that rows share handlers."""
    made = _made.get((function, bits))
    if made is None:
        suffix = "w" if bits == 32 else "x"
        made = _made[function, bits] = named(function, f"{function.__name__.rstrip('_')}_{suffix}", _WIDTHS[bits])
    return made


# ---- second operands ----
def shifted(b: Insn, x: Value, shift: int, amount: Value) -> Value:
    return (b.shl, b.lshr, b.ashr, b.rotr)[shift](x, amount)


def extended(b: Insn, x: Value, ext: int, amount: Value | int) -> Value:
    """``x`` cut to 8 << (ext & 3) bits, extended, and shifted left."""
    bits = 8 << (ext & 3)
    if bits < x.type.bits:
        x = (b.sextract if ext & 4 else b.extract)(x, 0, bits)
    return b.shl(x, amount)


# ---- flags ----
def note(b: Insn, what: tuple[Any, ...]) -> None:
    """Remember what the flags were made of: conditions later in the same basic block ask the operands instead."""
    b.flags_from = (b.block, what)  # type: ignore[attr-defined]


def flags_of_sum(b: Insn, x: Value, y: Value, r: Value, carry: Value | None = None) -> None:
    """Set NZCV after r = x + y (+ carry, when ``carry`` gives the carry out)."""
    b.set("nf", b.sext(r, I64))
    b.set("zf", b.zext(r, I64))
    b.set("cf", b.zext(b.ult(r, x) if carry is None else carry, I64))
    b.set("vf", b.sext((r ^ x) & (r ^ y), I64))
    note(b, ("add", r, r))


def flags_of_difference(b: Insn, x: Value, y: Value, r: Value, carry: Value | None = None) -> None:
    """Set NZCV after r = x - y; C is "no borrow"."""
    b.set("nf", b.sext(r, I64))
    b.set("zf", b.zext(r, I64))
    b.set("cf", b.zext(b.uge(x, y) if carry is None else carry, I64))
    b.set("vf", b.sext((x ^ y) & (x ^ r), I64))
    note(b, ("sub", x, y) if carry is None else ("add", r, r))


def flags_of_logic(b: Insn, r: Value) -> None:
    """Set NZCV after a logical operation: C and V are cleared."""
    b.set("nf", b.sext(r, I64))
    b.set("zf", b.zext(r, I64))
    b.set("cf", 0)
    b.set("vf", 0)
    note(b, ("and", r, r))


def set_flags(b: Insn, n: Value, z: Value, c: Value, v: Value) -> None:
    """Set NZCV from four i1."""
    b.set("nf", b.sext(n, I64))
    b.set("zf", b.zext(b.not_(z), I64))
    b.set("cf", b.zext(c, I64))
    b.set("vf", b.sext(v, I64))
    note(b, ("nothing",))


def set_flags_word(b: Insn, nzcv: Value) -> None:
    """Set NZCV from the low four bits of an i64."""
    b.set("nf", b.shl(nzcv, 60))
    b.set("zf", b.and_(b.not_(nzcv), 4))
    b.set("cf", b.extract(nzcv, 1, 1))
    b.set("vf", b.shl(nzcv, 63))
    note(b, ("nothing",))


def _from_operands(b: Insn, what: tuple[Any, ...], cond: int) -> Value | None:
    """The condition (even ones only) from what made the flags, when that is simpler than the flags."""
    kind = what[0]
    if kind == "sub":
        _, x, y = what
        verb = {0: b.eq, 2: b.uge, 8: b.ugt, 10: b.sge, 12: b.sgt}.get(cond)
        if verb is not None:
            return verb(x, y)
    elif kind in ("add", "and"):
        r = what[1]
        if cond == 0:
            return b.eq(r, 0)
        if cond == 4:
            return b.slt(r, 0)
        if kind == "and" and cond in (10, 12):
            return b.sge(r, 0) if cond == 10 else b.sgt(r, 0)
    elif kind == "float":
        _, less, equal, unordered = what
        plain: dict[int, Value] = {0: equal, 4: less, 6: unordered}
        if cond in plain:
            return plain[cond]
        bad: Value = less
        if cond in (8, 12):
            bad = b.or_(bad, equal)
        if cond in (10, 12):
            bad = b.or_(bad, unordered)
        return b.not_(bad)
    return None


def condition(b: Insn, cond: int) -> Value:
    """Whether a condition holds, as i1."""
    if cond >= 14:
        return b.const(I1, 1)
    known = getattr(b, "flags_from", None)
    even = cond & ~1
    holds = None
    if known is not None and known[0] is b.block:
        holds = _from_operands(b, known[1], even)
    if holds is None:
        holds = _from_flags(b, even)
    return b.not_(holds) if cond & 1 else holds


def _from_flags(b: Insn, cond: int) -> Value:
    if cond == 0:
        return b.eq(b.get("zf"), 0)
    if cond == 2:
        return b.ne(b.get("cf"), 0)
    if cond == 4:
        return b.slt(b.get("nf"), 0)
    if cond == 6:
        return b.slt(b.get("vf"), 0)
    if cond == 8:
        return b.and_(b.ne(b.get("cf"), 0), b.ne(b.get("zf"), 0))
    greater_or_equal = b.sge(b.xor(b.get("nf"), b.get("vf")), 0)
    return greater_or_equal if cond == 10 else b.and_(greater_or_equal, b.ne(b.get("zf"), 0))
