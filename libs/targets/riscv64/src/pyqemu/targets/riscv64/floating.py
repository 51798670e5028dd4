"""Floating point (F and D) on the host's FPU, exactly: canonical NaNs, boxed singles, flags, rounding modes.

Unprivileged manual 20240411, chapters 21 and 22.  The host detects tininess after rounding and keeps sticky flags, as RISC-V demands.  What
differs is added here: NaN results are canonical, conversions to integers saturate, and infinity times zero is invalid even
if a quiet NaN is added.  Each instruction that rounds has three encodings here:

* with the dynamic mode, in which the rounding control of the host already stands;
* with a static mode, which is set for the instruction unless it is the dynamic one;
* to nearest with ties away, which the host does not have: Python does it (``emulation``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from pyqemu.targets.framework import BOOL, F32, F64, S32, S64, U32, U64, Choice, Insn
from pyqemu.tcg_ir import F32 as SINGLE
from pyqemu.tcg_ir import F64 as DOUBLE
from pyqemu.tcg_ir import I32, I64, Type, Value

from .encoding import I, S, isa, meaning
from .state import EXC_EMULATE, FLAG_BITS, MXCSR_RC, MXCSR_ROUNDING

INVALID: Final = 1  # in mxcsr
RTZ: Final = 1


class Format(NamedTuple):
    """One floating-point format: suffix, two bits of the encoding, types, and bit patterns."""

    suffix: str
    code: str
    needs: str
    type: Type
    bits: Type
    facet: Any
    fraction: int  # bits of the fraction

    @property
    def infinity(self) -> int:
        return (1 << self.type.bits - 1) - (1 << self.fraction)

    @property
    def nan(self) -> int:
        """The canonical NaN."""
        return self.infinity | 1 << self.fraction - 1

    def power(self, n: int, sign: int = 0) -> int:
        """The bit pattern of 2**n or its negative."""
        bias = (1 << self.type.bits - self.fraction - 2) - 1
        return sign << self.type.bits - 1 | (n + bias) << self.fraction


SINGLES: Final = Format("s", "00", "f", SINGLE, I32, F32, 23)
DOUBLES: Final = Format("d", "01", "d", DOUBLE, I64, F64, 52)
FORMATS: Final = (SINGLES, DOUBLES)

Compute = Callable[..., Value]  # (builder, operands...) -> result


# ---- pieces ----
def canonical(b: Insn, fmt: Format, x: Value) -> Value:
    """``x``, or the canonical NaN for any NaN."""
    return b.fcanon(x, fmt.nan)


def raise_flags(b: Insn, sticky: int) -> None:
    """Set flags, given as bits of mxcsr."""
    b.set("fflags", b.or_(b.get("fflags"), sum((sticky >> there & 1) << bit for bit, there in FLAG_BITS)))


def rounding_control(b: Insn, mode: Value) -> Value:
    """Bits of mxcsr for a rounding mode; nearest for what the host does not know."""
    return b.shl(b.and_(b.lshr(b.const(I32, MXCSR_ROUNDING), b.shl(mode, 1)), 3), 13)


def set_rounding(b: Insn, environment: Value, control: Value) -> None:
    b.fpenv_set(b.or_(b.and_(environment, ~MXCSR_RC), control))


def check_dynamic(b: Insn) -> None:
    """The dynamic rounding mode must be one that the host has."""
    b.trap(EXC_EMULATE, when=b.ugt(b.get("frm"), 3))


def in_mode(b: Insn, mode: Value, type: Type, compute: Callable[[], Value]) -> Value:
    """What ``compute`` gives in a static rounding mode below 4."""
    out = b.var(type)
    with b.if_(b.eq(mode, b.get("frm"))) as same:
        out.set(compute())
    with same.else_():
        old = b.fpenv_get()
        set_rounding(b, old, rounding_control(b, mode))
        out.set(compute())
        set_rounding(b, b.fpenv_get(), b.and_(old, MXCSR_RC))
    return out.get()


def is_infinity(b: Insn, fmt: Format, x: Value) -> Value:
    return b.eq(_magnitude(b, fmt, x), fmt.infinity)


def _magnitude(b: Insn, fmt: Format, x: Value) -> Value:
    return b.bitcast(b.fabs(x), fmt.bits)


def _below_zero(b: Insn, fmt: Format, x: Value) -> Value:
    """Whether ``x`` is negative and no NaN; raises no flags."""
    sign = 1 << fmt.type.bits - 1
    return b.ule(b.sub(b.bitcast(x, fmt.bits), sign), fmt.infinity)


def fused(b: Insn, fmt: Format, x: Value, y: Value, z: Value, negate_product: bool, negate_addend: bool) -> Value:
    """x * y + z with one rounding."""
    value = b.fma(b.fneg(x) if negate_product else x, y, b.fneg(z) if negate_addend else z)
    # One factor is infinite and the other zero: invalid even when a quiet NaN is added.
    return b.fma_canon(value, fmt.nan, x, y)


def extreme(b: Insn, fmt: Format, x: Value, y: Value, *, least: bool) -> Value:
    """IEEE 754-2019 minimumNumber, maximumNumber: -0 is below +0, a number is preferred to a NaN."""
    p, q = b.bitcast(x, fmt.bits), b.bitcast(y, fmt.bits)
    first = b.fcmp("lt", x, y) if least else b.fcmp("lt", y, x)
    # Equal numbers have equal bits, but for the signs of zeros.
    out = b.var(fmt.bits, b.select(first, p, b.select(b.fcmp("eq", x, y), p | q if least else p & q, q)))
    with b.rarely(b.fcmp("uno", x, y)):
        nan = b.fcmp("uno", x, x)
        out.set(b.select(b.and_(nan, b.fcmp("uno", y, y)), b.const(fmt.bits, fmt.nan), b.select(nan, q, p)))
    return b.bitcast(out.get(), fmt.type)


def classify(b: Insn, fmt: Format, x: Value) -> Value:
    """One bit of ten: -inf, -normal, -subnormal, -0, +0, +subnormal, +normal, +inf, signalling NaN, quiet NaN."""
    m = b.zext(_magnitude(b, fmt, x), I64)
    number = b.select(b.eq(m, fmt.infinity), b.const(I64, 7), 6)
    number = b.select(b.eq(m, 0), b.const(I64, 4), b.select(b.ult(m, 1 << fmt.fraction), b.const(I64, 5), number))
    signed = b.select(b.slt(b.bitcast(x, fmt.bits), 0), b.sub(7, number), number)
    index = b.select(b.ugt(m, fmt.infinity), b.select(b.uge(m, fmt.nan), b.const(I64, 9), 8), signed)
    return b.shl(b.const(I64, 1), index)


# ---- rows of instructions that round ----
def emulated(b: Insn) -> None:
    b.trap(EXC_EMULATE)


def _wrap(operands: Sequence[str], body: Callable[..., Any]) -> Callable[..., Any]:
    """``body(b, values)`` with named parameters, as a meaning needs them."""
    scope: dict[str, Any] = {"body": body}
    names = ", ".join(operands)
    exec(f"def wrapped(b, {names}):\n    return body(b, {names})", scope)
    function: Callable[..., Any] = scope["wrapped"]
    return function


def rounding_rows(
    text: str,
    pattern: str,
    needs: str,
    operands: dict[str, Any],
    result: Any,
    type: Type,
    compute: Compute,
    truncate: Compute | None = None,
) -> None:
    """The rows of one instruction: dynamic, static, and emulated; ``truncate``: what it is when rounding toward zero."""
    name = text.partition(" ")[0]
    ident = name.replace(".", "_")
    fields = " ".join([*operands, "fd" if " fd" in text else "rd"])

    def dynamic(b: Insn, *values: Value) -> Value:
        check_dynamic(b)
        return compute(b, *values)

    def static(b: Insn, *values: Value) -> Value:
        return in_mode(b, values[-1], type, lambda: compute(b, *values[:-1]))

    isa.row(
        text, pattern.replace("rm:3", "111"), meaning(f"{ident}_dyn", _wrap([*operands], dynamic), **operands, result=result), name=ident,
        needs=needs,
    )  # fmt: skip
    others = [f"{ident}_rm"]
    if truncate is not None:
        function = meaning(f"{ident}_rtz", _wrap([*operands], truncate), **operands, result=result)
        isa.row(f"{text}, rtz", pattern.replace("rm:3", "001"), function, name=f"{ident}_rtz", needs=needs, before=others)
    function = meaning(f"{ident}_rm", _wrap([*operands, "rm"], static), **operands, rm=U32, result=result)
    isa.row(f"{text}, rm", pattern.replace("rm:3", "0 rm:2"), function, name=f"{ident}_rm", needs=needs)
    isa.row(f"{text}, rmm", pattern.replace("rm:3", "100"), emulated, name=f"{ident}_rmm", needs=needs, ignore=fields)


def exact_rows(text: str, pattern: str, needs: str, operands: dict[str, Any], result: Any, compute: Compute) -> None:
    """The rows of an instruction whose result is exact; its rounding mode must only be a valid one."""
    ident = text.partition(" ")[0].replace(".", "_")

    def checked(b: Insn, *values: Value) -> Value:
        b.trap(EXC_EMULATE, when=b.and_(b.eq(values[-1], 7), b.ugt(b.get("frm"), 3)))
        return compute(b, *values[:-1])

    function = meaning(ident, _wrap([*operands], compute), **operands, result=result)
    isa.row(text, pattern.replace("rm:3", "000"), function, name=ident, needs=needs, before=[f"{ident}_rm"])
    function = meaning(f"{ident}_rm", _wrap([*operands, "rm"], checked), **operands, rm=U32, result=result)
    isa.row(f"{text}, rm", pattern, function, name=f"{ident}_rm", needs=needs, kinds={"rm": _ANY_MODE})


_ANY_MODE: Final = Choice("rne", "rtz", "rdn", "rup", "rmm", "", "", "dyn")


# ---- arithmetic ----
def _arithmetic(fmt: Format) -> None:
    x, t = fmt.facet, fmt.type
    two = {"fs1": x, "fs2": x}
    for name, funct5, function in (
        ("fadd", "00000", Insn.fadd),
        ("fsub", "00001", Insn.fsub),
        ("fmul", "00010", Insn.fmul),
        ("fdiv", "00011", Insn.fdiv),
    ):

        def compute(b: Insn, fs1: Value, fs2: Value, function: Callable[..., Value] = function) -> Value:
            return canonical(b, fmt, function(b, fs1, fs2))

        rounding_rows(
            f"{name}.{fmt.suffix} fd, fs1, fs2", f"{funct5} {fmt.code} fs2:5 fs1:5 rm:3 fd:5 1010011", fmt.needs, two, x, t, compute
        )

    def root(b: Insn, fs1: Value) -> Value:
        return canonical(b, fmt, b.fsqrt(fs1))

    rounding_rows(f"fsqrt.{fmt.suffix} fd, fs1", f"01011 {fmt.code} 00000 fs1:5 rm:3 fd:5 1010011", fmt.needs, {"fs1": x}, x, t, root)

    for name, opcode, negate_product, negate_addend in (
        ("fmadd", "1000011", False, False),
        ("fmsub", "1000111", False, True),
        ("fnmsub", "1001011", True, False),
        ("fnmadd", "1001111", True, True),
    ):

        def multiply_add(
            b: Insn, fs1: Value, fs2: Value, fs3: Value, negate_product: bool = negate_product, negate_addend: bool = negate_addend
        ) -> Value:
            return fused(b, fmt, fs1, fs2, fs3, negate_product, negate_addend)

        rounding_rows(
            f"{name}.{fmt.suffix} fd, fs1, fs2, fs3", f"fs3:5 {fmt.code} fs2:5 fs1:5 rm:3 fd:5 {opcode}", fmt.needs,
            {**two, "fs3": x}, x, t, multiply_add,
        )  # fmt: skip


# ---- signs, minimum and maximum, comparisons, classes ----
def _bitwise(fmt: Format) -> None:
    x = fmt.facet
    sign = 1 << fmt.type.bits - 1

    def row(name: str, funct5: str, funct3: str, function: Compute, result: Any = x, out: str = "fd") -> None:
        ident = f"{name}_{fmt.suffix}"
        body = meaning(ident, _wrap(["fs1", "fs2"], function), fs1=x, fs2=x, result=result)
        isa.row(
            f"{name}.{fmt.suffix} {out}, fs1, fs2", f"{funct5} {fmt.code} fs2:5 fs1:5 {funct3} {out}:5 1010011", body, name=ident,
            needs=fmt.needs,
        )  # fmt: skip

    def sign_of(change: Callable[[Insn, Value, Value], Value]) -> Compute:
        def compute(b: Insn, fs1: Value, fs2: Value) -> Value:
            p, q = b.bitcast(fs1, fmt.bits), b.bitcast(fs2, fmt.bits)
            return b.bitcast(change(b, p, q), fmt.type)

        return compute

    row("fsgnj", "00100", "000", sign_of(lambda b, p, q: (p & ~sign) | (q & sign)))
    row("fsgnjn", "00100", "001", sign_of(lambda b, p, q: (p & ~sign) | (~q & sign)))
    row("fsgnjx", "00100", "010", sign_of(lambda b, p, q: p ^ (q & sign)))

    row("fmin", "00101", "000", lambda b, p, q: extreme(b, fmt, p, q, least=True))
    row("fmax", "00101", "001", lambda b, p, q: extreme(b, fmt, p, q, least=False))
    row("fle", "10100", "000", lambda b, p, q: b.fcmp("le", p, q, signalling=True), BOOL, "rd")
    row("flt", "10100", "001", lambda b, p, q: b.fcmp("lt", p, q, signalling=True), BOOL, "rd")
    row("feq", "10100", "010", lambda b, p, q: b.fcmp("eq", p, q), BOOL, "rd")

    isa.row(
        f"fclass.{fmt.suffix} rd, fs1", f"11100 {fmt.code} 00000 fs1:5 001 rd:5 1010011",
        meaning(f"fclass_{fmt.suffix}", _wrap(["fs1"], lambda b, fs1: classify(b, fmt, fs1)), fs1=x, result=U64),
        name=f"fclass_{fmt.suffix}", needs=fmt.needs,
    )  # fmt: skip


# ---- conversions to integers ----
def to_signed(fmt: Format, to: Type, toward_zero: bool) -> Compute:
    least = 1 << to.bits - 1

    def compute(b: Insn, fs1: Value) -> Value:
        # The host gives the least integer for all that is out of range, and NaN.
        value = b.fptosi(fs1, to, toward_zero=toward_zero)
        wrong = b.and_(b.eq(value, least), b.not_(_below_zero(b, fmt, fs1)))
        return b.select(wrong, least - 1, value)

    return compute


def to_unsigned(fmt: Format, to: Type, toward_zero: bool) -> Compute:
    def compute(b: Insn, fs1: Value) -> Value:
        limit = b.const(fmt.type, fmt.power(to.bits))
        if toward_zero:
            inside = b.and_(b.fcmp("lt", b.const(fmt.type, fmt.power(0, sign=1)), fs1), b.fcmp("lt", fs1, limit))
        else:
            rounded = b.frint(fs1, 4, inexact=False)
            inside = b.and_(b.fcmp("le", b.const(fmt.type, 0), rounded), b.fcmp("lt", rounded, limit))
        out = b.var(I64)
        with b.if_(inside) as arm:
            if to is I32:
                out.set(b.fptosi(fs1, I64, toward_zero=toward_zero))
            else:
                half = b.const(fmt.type, fmt.power(63))
                with b.if_(b.fcmp("lt", fs1, half)) as small:
                    out.set(b.fptosi(fs1, I64, toward_zero=toward_zero))
                with small.else_():
                    out.set(b.fptosi(b.fsub(fs1, half), I64) | 1 << 63)  # exact
        with arm.else_():
            raise_flags(b, INVALID)
            out.set(b.select(_below_zero(b, fmt, fs1), b.const(I64, 0), to.mask))
        return b.trunc(out.get(), to)

    return compute


def to_small(b: Insn, fmt: Format, x: Value, to: Type, signed: bool, toward_zero: bool) -> Value:
    """To an integer of less than 32 bits, saturating."""
    low, high = (-(1 << to.bits - 1), (1 << to.bits - 1) - 1) if signed else (0, to.mask)
    rounded = b.frint(x, 3 if toward_zero else 4, inexact=False)
    below, above = fmt.power(to.bits - 1, sign=1) if signed else 0, fmt.power(to.bits - 1 if signed else to.bits)
    inside = b.and_(b.fcmp("le", b.const(fmt.type, below), rounded), b.fcmp("lt", rounded, b.const(fmt.type, above)))
    out = b.var(I32)
    with b.if_(inside) as arm:
        out.set(b.fptosi(x, I32, toward_zero=toward_zero))
    with arm.else_():
        raise_flags(b, INVALID)
        out.set(b.select(_below_zero(b, fmt, x), b.const(I32, low), high))
    return b.trunc(out.get(), to)


# ---- conversions from integers ----
def from_signed(fmt: Format) -> Compute:
    return lambda b, rs1: b.sitofp(rs1, fmt.type)


def from_u32(fmt: Format) -> Compute:
    return lambda b, rs1: b.sitofp(b.zext(rs1, I64), fmt.type)


def from_u64(fmt: Format) -> Compute:
    def compute(b: Insn, rs1: Value) -> Value:
        """What has the top bit set is halved, with the lost bit kept sticky, and doubled: both exact for the rounding."""
        out = b.var(fmt.type)
        big = b.slt(rs1, 0)
        value = b.sitofp(b.select(big, b.or_(b.lshr(rs1, 1), b.and_(rs1, 1)), rs1), fmt.type)
        out.set(value)
        with b.if_(big):
            out.set(b.fadd(value, value))
        return out.get()

    return compute


def _conversions(fmt: Format) -> None:
    for name, code, type, facet, result, signed in (
        ("w", "00000", I32, S32, S32, True),
        ("wu", "00001", I32, U32, S32, False),
        ("l", "00010", I64, S64, S64, True),
        ("lu", "00011", I64, U64, U64, False),
    ):
        convert = to_signed if signed else to_unsigned
        rounding_rows(
            f"fcvt.{name}.{fmt.suffix} rd, fs1", f"11000 {fmt.code} {code} fs1:5 rm:3 rd:5 1010011", fmt.needs, {"fs1": fmt.facet}, result,
            type, convert(fmt, type, False), convert(fmt, type, True),
        )  # fmt: skip
        back = from_signed(fmt) if signed else from_u32(fmt) if type is I32 else from_u64(fmt)
        text, pattern = f"fcvt.{fmt.suffix}.{name} fd, rs1", f"11010 {fmt.code} {code} rs1:5 rm:3 fd:5 1010011"
        if type.bits < fmt.type.bits:
            exact_rows(text, pattern, fmt.needs, {"rs1": facet}, fmt.facet, back)
        else:
            rounding_rows(text, pattern, fmt.needs, {"rs1": facet}, fmt.facet, fmt.type, back)


for _fmt in FORMATS:
    _arithmetic(_fmt)
    _bitwise(_fmt)
    _conversions(_fmt)
rounding_rows(
    "fcvt.s.d fd, fs1", "01000 00 00001 fs1:5 rm:3 fd:5 1010011", "d", {"fs1": F64}, F32, SINGLE,
    lambda b, fs1: canonical(b, SINGLES, b.fptrunc(fs1)),
)  # fmt: skip
exact_rows(
    "fcvt.d.s fd, fs1", "01000 01 00000 fs1:5 rm:3 fd:5 1010011", "d", {"fs1": F32}, F64, lambda b, fs1: canonical(b, DOUBLES, b.fpext(fs1))
)


# ---- moves and memory ----
@isa.insn("fmv.x.w rd, fs1", "1110000 00000 fs1:5 000 rd:5 1010011", needs="f")
def fmv_x_w(b: Insn, fs1: U32) -> S32:
    """The low half as it is, boxed or not."""
    return fs1


@isa.insn("fmv.w.x fd, rs1", "1111000 00000 rs1:5 000 fd:5 1010011", needs="f")
def fmv_w_x(b: Insn, rs1: U32) -> F32:
    return b.bitcast(rs1, SINGLE)


@isa.insn("fmv.x.d rd, fs1", "1110001 00000 fs1:5 000 rd:5 1010011", needs="d")
def fmv_x_d(b: Insn, fs1: U64) -> U64:
    return fs1


@isa.insn("fmv.d.x fd, rs1", "1111001 00000 rs1:5 000 fd:5 1010011", needs="d")
def fmv_d_x(b: Insn, rs1: U64) -> U64:
    return rs1


@isa.insn("flw fd, off(rs1)", I("010", "0000111", "off:12").replace("rd:5", "fd:5"), needs="f")
def flw(b: Insn, rs1: U64, off: S64) -> F32:
    return b.load(SINGLE, rs1 + off)


@isa.insn("fld fd, off(rs1)", I("011", "0000111", "off:12").replace("rd:5", "fd:5"), needs="d")
def fld(b: Insn, rs1: U64, off: S64) -> F64:
    return b.load(DOUBLE, rs1 + off)


@isa.insn("fsw fs2, off(rs1)", S("010", "0100111", "fs2"), needs="f")
def fsw(b: Insn, fs2: U32, rs1: U64, off: S64) -> None:
    """The low half as it is, boxed or not."""
    b.store(rs1 + off, fs2)


@isa.insn("fsd fs2, off(rs1)", S("011", "0100111", "fs2"), needs="d")
def fsd(b: Insn, fs2: F64, rs1: U64, off: S64) -> None:
    b.store(rs1 + off, fs2)


for _suffix in "sd":
    isa.alias(f"fmv.{_suffix} fd, fs1", f"fsgnj.{_suffix} fd, fs1, fs1")
    isa.alias(f"fneg.{_suffix} fd, fs1", f"fsgnjn.{_suffix} fd, fs1, fs1")
    isa.alias(f"fabs.{_suffix} fd, fs1", f"fsgnjx.{_suffix} fd, fs1, fs1")
