"""Floating point on scalars (DDI 0487, C4.1.96: data processing, scalar floating-point)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

from pyqemu.targets.framework import F32, F64, U16, U32, U64, VEC128, Imm, Insn
from pyqemu.targets.framework.operands import Kind
from pyqemu.tcg_ir import F32 as T32
from pyqemu.tcg_ir import F64 as T64
from pyqemu.tcg_ir import I1, I32, I64, Value

from . import fpconvert as convert
from . import halves
from .base import D, H, S, W, X, condition, isa, named, note, set_flags
from .fprules import arithmetic, extreme
from .simd_move import Float8

FLOAT = Annotated[Value, "single or double"]
_function: Callable[..., Any]


#: Format -> (``type`` in patterns, names of registers, facet).
FORMATS: Final = {"h": ("11", H, U16), "s": ("00", S, F32), "d": ("01", D, F64)}


def floats(
    text: str,
    pattern: str,
    function: Callable[..., Any],
    name: str = "",
    *,
    kinds: dict[str, Kind] | None = None,
    on_bits: Callable[..., Any] | None = None,
    formats: str = "hsd",
    needs: str = "",
    **facts: Any,
) -> None:
    """A row for each format: ``type`` in the pattern tells them apart.

    For halves the function gets doubles, and its result is rounded; ``on_bits`` is the function that works on the halves as they are.
    """
    name = name or text.partition(" ")[0]
    for letter in formats:
        code, cls, facet = FORMATS[letter]
        own: dict[str, Kind] = {r: cls for r in ("vd", "vn", "vm", "va") if f"{r}:5" in pattern}
        before = [f"{b}_{letter}" for b in facts.get("before", ())]
        rest = {k: v for k, v in facts.items() if k != "before"}
        isa.row(
            text,
            pattern.replace("type", code),
            _of_format(on_bits or function, letter, facet) if letter != "h" or on_bits else _of_halves(function),
            name=f"{name}_{letter}",
            kinds={**own, **(kinds or {})},
            before=before,
            needs=needs or ("fp16" if letter == "h" else ""),
            **rest,
        )


_made: Final[dict[tuple[Callable[..., Any], str], Callable[..., Any]]] = {}


def _of_format(function: Callable[..., Any], letter: str, facet: Any) -> Callable[..., Any]:
    key = (function, letter)
    if key not in _made:
        _made[key] = named(function, f"{function.__name__}_{letter}", {"FLOAT": facet})
    return _made[key]


#: Parameters -> what makes a meaning with these of a function that takes the builder and them.
_PARAMETERS: Final[dict[tuple[str, ...], Callable[[Callable[..., Any]], Callable[..., Any]]]] = {
    ("vn",): lambda f: lambda b, vn: f(b, vn=vn),
    ("vn", "fbits"): lambda f: lambda b, vn, fbits: f(b, vn=vn, fbits=fbits),
    ("vn", "vm"): lambda f: lambda b, vn, vm: f(b, vn=vn, vm=vm),
    ("vn", "vm", "va"): lambda f: lambda b, vn, vm, va: f(b, vn=vn, vm=vm, va=va),
    ("vn", "vm", "nzcv", "cond"): lambda f: lambda b, vn, vm, nzcv, cond: f(b, vn=vn, vm=vm, nzcv=nzcv, cond=cond),
}


def _of_halves(function: Callable[..., Any]) -> Callable[..., Any]:
    """The meaning for halves of one for doubles."""
    key = (function, "h")
    if key not in _made:
        facets = {**named(function, "", {"FLOAT": U16}).__annotations__}
        gives_float = function.__annotations__["return"] in ("FLOAT", FLOAT)

        def run(b: Insn, **values: Any) -> Any:
            doubles = {n: halves.double(b, v) if n in ("vn", "vm", "va") else v for n, v in values.items()}
            return halves.operation(b, lambda: function(b, **doubles)) if gives_float else function(b, **doubles)

        meaning = _PARAMETERS[tuple(n for n in facets if n not in ("b", "return"))](run)
        meaning.__name__, meaning.__annotations__ = f"{function.__name__}_h", facets
        _made[key] = meaning
    return _made[key]


# ---- two sources ----
def fadd(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return arithmetic(b, "fadd", vn, vm)


def fsub(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return arithmetic(b, "fsub", vn, vm)


def fmul(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return arithmetic(b, "fmul", vn, vm)


def fnmul(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return b.fneg(arithmetic(b, "fmul", vn, vm))


def fdiv(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return arithmetic(b, "fdiv", vn, vm)


def fmax(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return extreme(b, vn, vm, largest=True, number=False)


def fmin(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return extreme(b, vn, vm, largest=False, number=False)


def fmaxnm(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return extreme(b, vn, vm, largest=True, number=True)


def fminnm(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    return extreme(b, vn, vm, largest=False, number=True)


_TWO: Final = "00011110 type 1 vm:5 {:04b} 10 vn:5 vd:5"
for _code, _function in enumerate((fmul, fdiv, fadd, fsub, fmax, fmin, fmaxnm, fminnm)):
    floats(f"{_function.__name__} vd, vn, vm", _TWO.format(_code), _function)


def fnmul_half(b: Insn, vn: FLOAT, vm: FLOAT) -> FLOAT:
    """The product is rounded before its sign changes."""
    return halves.half(b, fmul(b, halves.double(b, vn), halves.double(b, vm))) ^ _SIGN


_SIGN: Final = 0x8000
floats("fnmul vd, vn, vm", _TWO.format(8), fnmul, formats="sd")
floats("fnmul vd, vn, vm", _TWO.format(8), fnmul, on_bits=fnmul_half, formats="h")


# ---- one source ----
def fmov(b: Insn, vn: FLOAT) -> FLOAT:
    return vn


def fabs(b: Insn, vn: FLOAT) -> FLOAT:
    return b.fabs(vn)


def fneg(b: Insn, vn: FLOAT) -> FLOAT:
    return b.fneg(vn)


def fsqrt(b: Insn, vn: FLOAT) -> FLOAT:
    return arithmetic(b, "fsqrt", vn)


def fabs_half(b: Insn, vn: FLOAT) -> FLOAT:
    return vn & ~_SIGN


def fneg_half(b: Insn, vn: FLOAT) -> FLOAT:
    return vn ^ _SIGN


_ONE_SOURCE: Final = "00011110 type 1 {:06b} 10000 vn:5 vd:5"
floats("fmov vd, vn", _ONE_SOURCE.format(0), fmov, on_bits=fmov)
floats("fsqrt vd, vn", _ONE_SOURCE.format(3), fsqrt)
for _code, _function, _half in ((1, fabs, fabs_half), (2, fneg, fneg_half)):
    floats(f"{_function.__name__} vd, vn", _ONE_SOURCE.format(_code), _function, formats="sd")
    floats(f"{_function.__name__} vd, vn", _ONE_SOURCE.format(_code), _function, on_bits=_half, formats="h")


def integral(name: str, mode: int | None, exact: bool = False) -> Callable[..., Any]:
    def meaning(b: Insn, vn: FLOAT) -> FLOAT:
        return convert.to_integral(b, vn, mode, exact=exact)

    meaning.__name__ = name
    return meaning


#: name -> (opcode bits, rounding, raises inexact)
INTEGRAL: Final = {
    "frintn": ("000", convert.NEAREST, False),
    "frintp": ("001", convert.UP, False),
    "frintm": ("010", convert.DOWN, False),
    "frintz": ("011", convert.ZERO, False),
    "frinta": ("100", convert.AWAY, False),
    "frintx": ("110", None, True),
    "frinti": ("111", None, False),
}
for _name, (_op, _mode, _exact) in INTEGRAL.items():
    floats(f"{_name} vd, vn", f"00011110 type 1 001 {_op} 10000 vn:5 vd:5", integral(_name, _mode, _exact))


@isa.insn("fcvt vd, vn", "00011110 00 1 000101 10000 vn:5 vd:5", name="fcvt_ds", kinds={"vd": D, "vn": S})
def fcvt_ds(b: Insn, vn: F32) -> F64:
    return convert.widen(b, vn)


@isa.insn("fcvt vd, vn", "00011110 01 1 000100 10000 vn:5 vd:5", name="fcvt_sd", kinds={"vd": S, "vn": D})
def fcvt_sd(b: Insn, vn: F64) -> F32:
    return convert.narrow(b, vn)


@isa.insn("fcvt vd, vn", "00011110 00 1 000111 10000 vn:5 vd:5", name="fcvt_hs", kinds={"vd": H, "vn": S})
def fcvt_hs(b: Insn, vn: F32) -> U16:
    return convert.to_half(b, vn)


@isa.insn("fcvt vd, vn", "00011110 01 1 000111 10000 vn:5 vd:5", name="fcvt_hd", kinds={"vd": H, "vn": D})
def fcvt_hd(b: Insn, vn: F64) -> U16:
    return convert.to_half(b, vn)


@isa.insn("fcvt vd, vn", "00011110 11 1 000100 10000 vn:5 vd:5", name="fcvt_sh", kinds={"vd": S, "vn": H})
def fcvt_sh(b: Insn, vn: U16) -> F32:
    return convert.from_half(b, vn, T32)


@isa.insn("fcvt vd, vn", "00011110 11 1 000101 10000 vn:5 vd:5", name="fcvt_dh", kinds={"vd": D, "vn": H})
def fcvt_dh(b: Insn, vn: U16) -> F64:
    return convert.from_half(b, vn, T64)


# ---- three sources ----
def fmadd(b: Insn, vn: FLOAT, vm: FLOAT, va: FLOAT) -> FLOAT:
    return arithmetic(b, "fma", vn, vm, va)


def fmsub(b: Insn, vn: FLOAT, vm: FLOAT, va: FLOAT) -> FLOAT:
    return arithmetic(b, "fma", b.fneg(vn), vm, va)


def fnmadd(b: Insn, vn: FLOAT, vm: FLOAT, va: FLOAT) -> FLOAT:
    return arithmetic(b, "fma", b.fneg(vn), vm, b.fneg(va))


def fnmsub(b: Insn, vn: FLOAT, vm: FLOAT, va: FLOAT) -> FLOAT:
    return arithmetic(b, "fma", vn, vm, b.fneg(va))


for _bits, _function in (("0 {} 0", fmadd), ("0 {} 1", fmsub), ("1 {} 0", fnmadd), ("1 {} 1", fnmsub)):
    floats(f"{_function.__name__} vd, vn, vm, va", f"00011111 type {_bits.format('vm:5')} va:5 vn:5 vd:5", _function)


# ---- comparisons ----
def _compared(b: Insn, x: Value, y: Value, signalling: bool) -> tuple[Value, Value, Value]:
    """Less, equal, unordered."""
    less = b.fcmp("lt", x, y, signalling=signalling)
    return less, b.fcmp("eq", x, y, signalling=signalling), b.fcmp("uno", x, y, signalling=signalling)


def _compare(b: Insn, x: Value, y: Value, signalling: bool) -> None:
    less, equal, unordered = _compared(b, x, y, signalling)
    set_flags(b, less, equal, b.not_(less), unordered)
    note(b, ("float", less, equal, unordered))


def fcmp(b: Insn, vn: FLOAT, vm: FLOAT) -> None:
    _compare(b, vn, vm, False)


def fcmpe(b: Insn, vn: FLOAT, vm: FLOAT) -> None:
    _compare(b, vn, vm, True)


def fcmp_zero(b: Insn, vn: FLOAT) -> None:
    _compare(b, vn, b.const(vn.type, 0), False)


def fcmpe_zero(b: Insn, vn: FLOAT) -> None:
    _compare(b, vn, b.const(vn.type, 0), True)


for _op, _reg, _zero in (("0", fcmp, fcmp_zero), ("1", fcmpe, fcmpe_zero)):
    floats(f"{_reg.__name__} vn, vm", f"00011110 type 1 vm:5 00 1000 vn:5 {_op} 0000", _reg)
    floats(f"{_reg.__name__} vn, 0.0", f"00011110 type 1 ----- 00 1000 vn:5 {_op} 1000", _zero, f"{_reg.__name__}_zero")


def _conditional_compare(b: Insn, x: Value, y: Value, nzcv: Value, cond: int, signalling: bool) -> None:
    flags = [b.var(I1, 0) for _ in range(4)]
    with b.if_(condition(b, cond)) as arm:
        less, equal, unordered = _compared(b, x, y, signalling)
        for flag, value in zip(flags, (less, equal, b.not_(less), unordered), strict=True):
            flag.set(value)
    with arm.else_():
        for at, flag in enumerate(reversed(flags)):
            flag.set(b.ne(b.and_(nzcv, 1 << at), 0))
    set_flags(b, *(f.get() for f in flags))


def fccmp(b: Insn, vn: FLOAT, vm: FLOAT, nzcv: U64, cond: int) -> None:
    _conditional_compare(b, vn, vm, nzcv, cond, False)


def fccmpe(b: Insn, vn: FLOAT, vm: FLOAT, nzcv: U64, cond: int) -> None:
    _conditional_compare(b, vn, vm, nzcv, cond, True)


def fcsel(b: Insn, vn: FLOAT, vm: FLOAT, cond: int) -> FLOAT:
    return b.select(condition(b, cond), vn, vm)


floats("fccmp vn, vm, nzcv, cond", "00011110 type 1 vm:5 cond:4 01 vn:5 0 nzcv:4", fccmp)
floats("fccmpe vn, vm, nzcv, cond", "00011110 type 1 vm:5 cond:4 01 vn:5 1 nzcv:4", fccmpe)
floats("fcsel vd, vn, vm, cond", "00011110 type 1 vm:5 cond:4 11 vn:5 vd:5", fcsel, on_bits=fcsel)


# ---- immediates and moves to and from general registers ----
def fmov_imm_h(b: Insn, imm: U16) -> U16:
    return imm


def fmov_imm_s(b: Insn, imm: U32) -> U32:
    return imm


def fmov_imm_d(b: Insn, imm: U64) -> U64:
    return imm


isa.row(
    "fmov vd, imm", "00011110 11 1 imm:8 100 00000 vd:5", fmov_imm_h, name="fmov_imm_h", kinds={"vd": H, "imm": Float8(16)}, needs="fp16"
)
isa.row("fmov vd, imm", "00011110 00 1 imm:8 100 00000 vd:5", fmov_imm_s, name="fmov_imm_s", kinds={"vd": S, "imm": Float8(32)})
isa.row("fmov vd, imm", "00011110 01 1 imm:8 100 00000 vd:5", fmov_imm_d, name="fmov_imm_d", kinds={"vd": D, "imm": Float8(64)})


def fmov_from_h(b: Insn, vn: U16) -> U16:
    return vn


def fmov_to_h(b: Insn, rn: U16) -> U16:
    return rn


for _sf, _general in ((0, W), (1, X)):
    for _op, _text, _function, _out in (("110", "rd, vn", fmov_from_h, "rd"), ("111", "vd, rn", fmov_to_h, "vd")):
        _places = "vn:5 rd:5" if _out == "rd" else "rn:5 vd:5"
        _registers = {"rd": _general, "vn": H} if _out == "rd" else {"rn": _general, "vd": H}
        isa.row(
            f"fmov {_text}",
            f"{_sf} 0011110 11 1 00 {_op} 000000 {_places}",
            _function,
            name=f"{_function.__name__}_{'wx'[_sf]}",
            kinds=_registers,
            out=_out,
            needs="fp16",
        )


@isa.insn("fmov rd, vn", "0 0011110 00 1 00 110 000000 vn:5 rd:5", name="fmov_ws", kinds={"rd": W, "vn": S})
def fmov_ws(b: Insn, vn: U32) -> U32:
    return vn


@isa.insn("fmov vd, rn", "0 0011110 00 1 00 111 000000 rn:5 vd:5", name="fmov_sw", kinds={"vd": S, "rn": W}, out="vd")
def fmov_sw(b: Insn, rn: U32) -> U32:
    return rn


@isa.insn("fmov rd, vn", "1 0011110 01 1 00 110 000000 vn:5 rd:5", name="fmov_xd", kinds={"vn": D})
def fmov_xd(b: Insn, vn: U64) -> U64:
    return vn


@isa.insn("fmov vd, rn", "1 0011110 01 1 00 111 000000 rn:5 vd:5", name="fmov_dx", kinds={"vd": D}, out="vd")
def fmov_dx(b: Insn, rn: U64) -> U64:
    return rn


@isa.insn("fmov rd, vn.d[1]", "1 0011110 10 1 01 110 000000 vn:5 rd:5", name="fmov_x_high")
def fmov_x_high(b: Insn, vn: VEC128) -> U64:
    return b.getlane(I64, vn, 1)


@isa.insn("fmov vd.d[1], rn", "1 0011110 10 1 01 111 000000 rn:5 vd:5", name="fmov_high_x", out="vd")
def fmov_high_x(b: Insn, vd: VEC128, rn: U64) -> VEC128:
    return b.setlane(I64, vd, 1, rn)


# ---- conversions with integers and fixed point ----
#: name -> (rmode bits, opcode bits, rounding, signed)
TO_INTEGER: Final = {
    "fcvtns": ("00", "000", convert.NEAREST, True),
    "fcvtnu": ("00", "001", convert.NEAREST, False),
    "fcvtas": ("00", "100", convert.AWAY, True),
    "fcvtau": ("00", "101", convert.AWAY, False),
    "fcvtps": ("01", "000", convert.UP, True),
    "fcvtpu": ("01", "001", convert.UP, False),
    "fcvtms": ("10", "000", convert.DOWN, True),
    "fcvtmu": ("10", "001", convert.DOWN, False),
    "fcvtzs": ("11", "000", convert.ZERO, True),
    "fcvtzu": ("11", "001", convert.ZERO, False),
}


class Fraction(Imm):
    """Fraction bits: the width minus what the field holds below its leading one."""

    def __init__(self, width: int) -> None:
        super().__init__(scale=-1, base=width)

    def span(self, field: Any) -> tuple[int, int]:
        low, high = super().span(field)
        return high, low


isa.operand("fbits", Fraction(64))


def _to_integer(name: str, bits: int, mode: int, signed: bool) -> Callable[..., Any]:
    def meaning(b: Insn, vn: FLOAT) -> U64:
        return convert.to_integer(b, vn, bits, signed, mode)

    meaning.__name__ = f"{name}_{'w' if bits == 32 else 'x'}"
    return meaning


def _to_fixed(name: str, bits: int, mode: int, signed: bool) -> Callable[..., Any]:
    def meaning(b: Insn, vn: FLOAT, fbits: int) -> U64:
        return convert.to_integer(b, vn, bits, signed, mode, fbits)

    meaning.__name__ = f"{name}_fixed_{'w' if bits == 32 else 'x'}"
    return meaning


def _from_integer(name: str, bits: int, to: Any, signed: bool, fixed: bool) -> Callable[..., Any]:
    def plain(b: Insn, rn: U64) -> FLOAT:
        return convert.from_integer(b, rn if bits == 64 else b.trunc(rn, I32), to, signed)

    def scaled(b: Insn, rn: U64, fbits: int) -> FLOAT:
        return convert.from_integer(b, rn if bits == 64 else b.trunc(rn, I32), to, signed, fbits)

    meaning = scaled if fixed else plain
    meaning.__name__ = f"{name}{'_fixed' * fixed}_{'w' if bits == 32 else 'x'}"
    return meaning


def _half_from_integer(name: str, bits: int, signed: bool, fixed: bool) -> Callable[..., Any]:
    def plain(b: Insn, rn: U64) -> FLOAT:
        return halves.from_integer(b, rn if bits == 64 else b.trunc(rn, I32), signed)

    def scaled(b: Insn, rn: U64, fbits: int) -> FLOAT:
        return halves.from_integer(b, rn if bits == 64 else b.trunc(rn, I32), signed, fbits)

    return scaled if fixed else plain


for _sf, _width, _general in ((0, 32, W), (1, 64, X)):
    _tag = "w" if _width == 32 else "x"
    for _name, (_rmode, _op, _rounding, _signed) in TO_INTEGER.items():
        floats(
            f"{_name} rd, vn",
            f"{_sf} 0011110 type 1 {_rmode} {_op} 000000 vn:5 rd:5",
            _to_integer(_name, _width, _rounding, _signed),
            f"{_name}_{_tag}",
            kinds={"rd": _general},
        )
        if _rounding == convert.ZERO:
            floats(
                f"{_name} rd, vn, fbits",
                f"{_sf} 0011110 type 0 11 {_op} {'fbits:6' if _sf else '1 fbits:5'} vn:5 rd:5",
                _to_fixed(_name, _width, _rounding, _signed),
                f"{_name}_fixed_{_tag}",
                kinds={"rd": _general, "fbits": Fraction(64 if _sf else 32)},
            )
    for _name, _op, _signed in (("scvtf", "010", True), ("ucvtf", "011", False)):
        for _letter, (_ptype, _cls, _facet) in FORMATS.items():
            for _fixed in (False, True):
                _places = ("fbits:6" if _sf else "1 fbits:5") if _fixed else "000000"
                if _letter == "h":
                    _function = _half_from_integer(_name, _width, _signed, _fixed)
                else:
                    _function = _from_integer(_name, _width, T32 if _letter == "s" else T64, _signed, _fixed)
                _function = named(_function, f"{_name}{'_fixed' * _fixed}_{_letter}{_tag}", {"FLOAT": _facet})
                isa.row(
                    f"{_name} vd, rn" + ", fbits" * _fixed,
                    f"{_sf} 0011110 {_ptype} {int(not _fixed)} 00 {_op} {_places} rn:5 vd:5",
                    _function,
                    name=_function.__name__,
                    kinds={"vd": _cls, "rn": _general, "fbits": Fraction(_width)},
                    out="vd",
                    needs="fp16" if _letter == "h" else "",
                )


@isa.insn("fjcvtzs rd, vn", "0 0011110 01 1 11 110 000000 vn:5 rd:5", kinds={"rd": W, "vn": D}, needs="jscvt")
def fjcvtzs(b: Insn, vn: F64) -> U32:
    """JavaScript's conversion: the low 32 bits of the value cut to an integer; Z says that nothing was lost."""
    raw = convert.flushed_input(b, b.bitcast(vn, I64))
    exponent = b.extract(raw, 52, 11)
    m = b.or_(b.extract(raw, 0, 52), b.select(b.ne(exponent, 0), b.const(I64, 1 << 52), 0))
    e = exponent - 1075
    right = b.lshr(m, b.umin(b.neg(e), 63))
    left = b.select(b.ult(e, 32), b.shl(m, b.and_(e, 63)), 0)
    cut = b.slt(e, 0)
    magnitude = b.select(cut, right, left)
    magnitude = b.select(b.eq(exponent, 0x7FF), 0, magnitude)
    negative = b.slt(raw, 0)
    result = b.trunc(b.select(negative, b.neg(magnitude), magnitude), I32)
    lost = b.and_(cut, b.ne(b.and_(m, b.shl(b.const(I64, 1), b.umin(b.neg(e), 63)) - 1), 0))
    whole = b.select(negative, b.neg(magnitude), magnitude)
    fits = b.and_(b.eq(b.sext(result, I64), whole), b.ult(exponent, 1023 + 32))
    nan_or_far = b.not_(fits)
    flags = b.select(nan_or_far, b.const(I32, 1), b.select(lost, b.const(I32, 32), 0))
    with b.if_(b.ne(flags, 0)):
        b.fpenv_set(b.or_(b.fpenv_get(), flags))
    exact = b.and_(b.and_(fits, b.not_(lost)), b.ne(raw, 1 << 63))
    no = b.const(I1, 0)
    set_flags(b, no, exact, no, no)
    return result


__all__ = ["INTEGRAL", "TO_INTEGER", "floats"]
