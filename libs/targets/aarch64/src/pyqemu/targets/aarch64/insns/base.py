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


def _set_sum(b: Insn, r: Value, x: Value, y: Value, fix: Value | int = 0) -> None:
    """The flags are those of r = x + y, with or without a carry in (see ``state``)."""
    b.set("flag_r", b.sext(r, I64))
    b.set("flag_x", b.sext(x, I64))
    b.set("flag_y", b.sext(y, I64))
    b.set("flag_fix", fix)


def flags_of_sum(b: Insn, x: Value, y: Value, r: Value, carry: Value | None = None) -> None:
    """Set NZCV after r = x + y (+ carry, when ``carry`` gives the carry out)."""
    _set_sum(b, r, x, y)
    note(b, ("add", r, b.ult(r, x) if carry is None else carry))


def flags_of_difference(b: Insn, x: Value, y: Value, r: Value, carry: Value | None = None) -> None:
    """Set NZCV after r = x - y; C is "no borrow"."""
    _set_sum(b, r, x, b.not_(y))
    note(b, ("sub", x, y) if carry is None else ("add", r, carry))


def flags_of_logic(b: Insn, r: Value) -> None:
    """Set NZCV after a logical operation: C and V are cleared."""
    _set_sum(b, r, r, b.const(r.type, 0))
    note(b, ("and", r))


def set_flags(b: Insn, n: Value, z: Value, c: Value, v: Value) -> None:
    """Set NZCV from four i1."""
    word = b.zext(v, I64)
    for at, flag in ((1, c), (2, z), (3, n)):
        word = b.or_(word, b.shl(b.zext(flag, I64), at))
    set_flags_word(b, word)


def set_flags_word(b: Insn, nzcv: Value) -> None:
    """Set NZCV from the low four bits of an i64."""
    zero = b.const(I64, 0)
    _set_sum(b, b.const(I64, 1), zero, zero, b.and_(nzcv, 15))
    note(b, ("nothing",))


def flags_of_choice(b: Insn, holds: Value, x: Value, y: Value, nzcv: Value, *, subtract: bool) -> None:
    """Set NZCV after x - y or x + y when a condition holds, else from the low four bits of an i64."""
    r = x - y if subtract else x + y
    zero = b.const(x.type, 0)
    other = b.not_(y) if subtract else y
    _set_sum(
        b, b.select(holds, r, b.const(x.type, 1)), b.select(holds, x, zero), b.select(holds, other, zero),
        b.select(holds, b.const(I64, 0), b.and_(nzcv, 15)),
    )  # fmt: skip
    note(b, ("choice", holds, ("sub", x, y) if subtract else ("add", r, b.ult(r, x)), nzcv))


def flag(b: Insn, name: str) -> Value:
    """One of "n", "z", "c", "v" as i1."""
    known = _known(b)
    if name == "c" and known is not None:
        carry = _from_operands(b, known, 2)
        if carry is not None:
            return carry
    r = b.get("flag_r")
    if name == "z":
        holds = b.eq(r, 0)
    else:
        holds = b.slt(r if name == "n" else _carry_word(b, r) if name == "c" else _overflow_word(b, r), 0)
    return b.xor(holds, b.ne(b.and_(b.get("flag_fix"), 8 >> "nzcv".index(name)), 0))


def _carry_word(b: Insn, r: Value) -> Value:
    x, y = b.get("flag_x"), b.get("flag_y")
    return x & y | (x | y) & ~r


def _overflow_word(b: Insn, r: Value) -> Value:
    return (b.get("flag_x") ^ r) & (b.get("flag_y") ^ r)


def _known(b: Insn) -> tuple[Any, ...] | None:
    """What the flags were made of, if that was in this basic block."""
    known = getattr(b, "flags_from", None)
    return known[1] if known is not None and known[0] is b.block else None


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
        if cond == 2 and kind == "add":
            return what[2]  # type: ignore[no-any-return]
        if cond == 0:
            return b.eq(r, 0)
        if cond == 4:
            return b.slt(r, 0)
        if kind == "and" and cond in (10, 12):
            return b.sge(r, 0) if cond == 10 else b.sgt(r, 0)
    elif kind == "choice":
        _, holds, compared, nzcv = what
        first = _from_operands(b, compared, cond)
        if first is not None:
            return b.select(holds, first, _from_word(b, nzcv, cond))
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


def _from_word(b: Insn, nzcv: Value, cond: int) -> Value:
    """The condition (even ones only) from four bits."""
    n, z, c, v = (b.ne(b.and_(nzcv, 8 >> at), 0) for at in range(4))
    greater_or_equal = b.not_(b.xor(n, v))
    return {
        0: z, 2: c, 4: n, 6: v, 8: b.and_(c, b.not_(z)), 10: greater_or_equal, 12: b.and_(greater_or_equal, b.not_(z)),
    }[cond]  # fmt: skip


def condition(b: Insn, cond: int) -> Value:
    """Whether a condition holds, as i1."""
    if cond >= 14:
        return b.const(I1, 1)
    known = _known(b)
    even = cond & ~1
    holds = None if known is None else _from_operands(b, known, even)
    if holds is None:
        holds = _from_flags(b, even)
    return b.not_(holds) if cond & 1 else holds


def _from_flags(b: Insn, cond: int) -> Value:
    if cond < 8:
        return flag(b, "zcnv"[cond >> 1])
    if cond == 8:
        return b.and_(flag(b, "c"), b.not_(flag(b, "z")))
    # N is V: one look at both words, and at both bits to invert
    r, fix = b.get("flag_r"), b.get("flag_fix")
    differ = b.slt(b.xor(r, _overflow_word(b, r)), 0)
    greater_or_equal = b.xor(b.xor(differ, b.ne(b.and_(b.xor(fix, b.lshr(fix, 3)), 1), 0)), 1)
    return greater_or_equal if cond == 10 else b.and_(greater_or_equal, b.not_(flag(b, "z")))
