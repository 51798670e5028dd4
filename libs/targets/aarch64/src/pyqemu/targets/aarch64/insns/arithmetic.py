"""Data processing, immediate and register (DDI 0487, C4.1.92 and C4.1.95)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from pyqemu.targets.framework import S32, U32, U64, Choice, Imm, Insn, Relative
from pyqemu.targets.framework.operands import number
from pyqemu.tcg_ir import I32, I64, Value

from .base import (
    BITMASK,
    COND,
    EXTENDS,
    SHIFTS,
    WSP,
    XSP,
    R,
    Shown,
    W,
    X,
    both,
    condition,
    extended,
    flag,
    flags_of_choice,
    flags_of_difference,
    flags_of_logic,
    flags_of_sum,
    isa,
    shifted,
    width_of,
)

_function: Callable[..., Any]


# ---- addresses ----
class Page(Relative):
    """A displacement in pages from the page of the instruction."""

    def text(self, value: int, pc: int) -> str:
        return f"{((pc & -4096) + value) & 0xFFFF_FFFF_FFFF_FFFF:#x}"

    def parse(self, text: str, pc: int, symbols: Mapping[str, int]) -> int:
        distance = (number(text, symbols) & -4096) - (pc & -4096) & 0xFFFF_FFFF_FFFF_FFFF
        return distance - (1 << 64) if distance >> 63 else distance


isa.operand("page", Page())


@isa.insn("adr rd, target", "0 target[1:0] 10000 target[20:2] rd:5")
def adr(b: Insn, target: U64) -> U64:
    return target


@isa.insn("adrp rd, page", "1 page[13:12] 10000 page[32:14] rd:5")
def adrp(b: Insn, page: U64) -> U64:
    """The record holds pc + displacement, whose page is the one wanted."""
    return page & ~0xFFF


# ---- addition and subtraction ----
def add(b: Insn, rn: R, rm: R) -> R:
    return rn + rm


def sub(b: Insn, rn: R, rm: R) -> R:
    return rn - rm


def adds(b: Insn, rn: R, rm: R) -> R:
    r = rn + rm
    flags_of_sum(b, rn, rm, r)
    return r


def subs(b: Insn, rn: R, rm: R) -> R:
    r = rn - rm
    flags_of_difference(b, rn, rm, r)
    return r


def add_imm(b: Insn, rn: R, imm: R) -> R:
    return rn + imm


def sub_imm(b: Insn, rn: R, imm: R) -> R:
    return rn - imm


def adds_imm(b: Insn, rn: R, imm: R) -> R:
    r = rn + imm
    flags_of_sum(b, rn, imm, r)
    return r


def subs_imm(b: Insn, rn: R, imm: R) -> R:
    r = rn - imm
    flags_of_difference(b, rn, imm, r)
    return r


def cmp(b: Insn, rn: R, rm: R) -> None:
    flags_of_difference(b, rn, rm, rn - rm)


def cmp_imm(b: Insn, rn: R, imm: R) -> None:
    flags_of_difference(b, rn, imm, rn - imm)


_SUM: Final[dict[str, tuple[str, Callable[..., Any], Callable[..., Any]]]] = {
    "add": ("00", add, add_imm),
    "adds": ("01", adds, adds_imm),
    "sub": ("10", sub, sub_imm),
    "subs": ("11", subs, subs_imm),
}


def _sum_shifted(operation: Callable[..., Value]) -> Callable[..., Any]:
    def meaning(b: Insn, rn: R, rm: R, shift: int, amount: R) -> R:
        return operation(b, rn, shifted(b, rm, shift, amount))

    meaning.__name__ = operation.__name__ + "_shifted"
    return meaning


def _sum_extended(operation: Callable[..., Value]) -> Callable[..., Any]:
    def meaning(b: Insn, rn: R, rm: R, ext: int, amount: R) -> R:
        return operation(b, rn, extended(b, rm, ext, amount))

    meaning.__name__ = operation.__name__ + "_extended"
    return meaning


_EXT_W: Final = Choice(*(e if i & 3 != 3 else "" for i, e in enumerate(EXTENDS)))
_EXT_X: Final = Choice(*(e if i & 3 == 3 else "" for i, e in enumerate(EXTENDS)))

for _name, (_op, _reg, _imm) in _SUM.items():
    _sp = "rd rn" if len(_name) == 3 else "rn"
    for _twelve in (0, 1):
        _text = f"{_name} rd, rn, imm" + ", lsl 12" * _twelve
        _unit = Shown(4096) if _twelve else Imm()
        both(
            _text,
            f"sf {_op} 100010 {_twelve} imm:12 rn:5 rd:5",
            _imm,
            f"{_name}_imm{'12' * _twelve}",
            sp=_sp,
            kinds={32: {"imm": _unit}, 64: {"imm": _unit}},
        )
    both(f"{_name} rd, rn, rm", f"sf {_op} 01011 000 rm:5 000000 rn:5 rd:5", _reg, _name, before=[f"{_name}_shifted"])
    _more = _sum_shifted(_reg)
    for _sf, _amount in (("0", "0 amount:5"), ("1", "amount:6")):
        _bits = 64 if _sf == "1" else 32
        _cls = X if _sf == "1" else W
        isa.row(
            f"{_name} rd, rn, rm, shift amount",
            f"{_sf} {_op} 01011 shift:2 0 rm:5 {_amount} rn:5 rd:5",
            width_of(_more, _bits),
            name=f"{_name}_shifted_{'x' if _sf == '1' else 'w'}",
            kinds={"rd": _cls, "rn": _cls, "rm": _cls, "shift": Choice(*SHIFTS[:3], "")},
        )
    _more = _sum_extended(_reg)
    _pattern = f"{_op} 01011 001 rm:5 ext:3 amount:3 rn:5 rd:5"
    _to = (WSP, XSP) if _sp == "rd rn" else (W, X)
    isa.row(
        f"{_name} rd, rn, rm, ext amount",
        "0 " + _pattern,
        width_of(_more, 32),
        name=f"{_name}_extended_w",
        guard="amount <= 4",
        kinds={"rd": _to[0], "rn": WSP, "rm": W},
    )
    isa.row(
        f"{_name} rd, rn, rm, ext amount",
        "1 " + _pattern,
        width_of(_more, 64),
        name=f"{_name}_extended_x",
        guard="amount <= 4",
        kinds={"rd": _to[1], "rn": XSP, "rm": W, "ext": _EXT_W},
    )
    isa.row(
        f"{_name} rd, rn, rm, ext amount",
        "1 " + _pattern,
        width_of(_more, 64),
        name=f"{_name}_extended_xx",
        guard="amount <= 4",
        kinds={"rd": _to[1], "rn": XSP, "rm": X, "ext": _EXT_X},
        before=[f"{_name}_extended_x"],
    )

# Comparisons are subtractions whose result nobody keeps: so frequent that they have handlers of their own.
both("cmp rn, rm", "sf 11 01011 000 rm:5 000000 rn:5 11111", cmp, before=["subs", "subs_shifted"])
both("cmp rn, imm", "sf 11 100010 0 imm:12 rn:5 11111", cmp_imm, "cmp_imm", sp="rn", before=["subs_imm"])


@(lambda f: both("adc rd, rn, rm", "sf 00 11010000 rm:5 000000 rn:5 rd:5", f))
def adc(b: Insn, rn: R, rm: R) -> R:
    return rn + rm + b.zext(flag(b, "c"), rn.type)


@(lambda f: both("sbc rd, rn, rm", "sf 10 11010000 rm:5 000000 rn:5 rd:5", f))
def sbc(b: Insn, rn: R, rm: R) -> R:
    return rn - rm - 1 + b.zext(flag(b, "c"), rn.type)


@(lambda f: both("adcs rd, rn, rm", "sf 01 11010000 rm:5 000000 rn:5 rd:5", f))
def adcs(b: Insn, rn: R, rm: R) -> R:
    r, carry = b.addc(rn, rm, flag(b, "c"))
    flags_of_sum(b, rn, rm, r, carry)
    return r


@(lambda f: both("sbcs rd, rn, rm", "sf 11 11010000 rm:5 000000 rn:5 rd:5", f))
def sbcs(b: Insn, rn: R, rm: R) -> R:
    r, borrow = b.subb(rn, rm, b.not_(flag(b, "c")))
    flags_of_difference(b, rn, rm, r, b.not_(borrow))
    return r


# ---- logical ----
def and_(b: Insn, rn: R, rm: R) -> R:
    return rn & rm


def orr(b: Insn, rn: R, rm: R) -> R:
    return rn | rm


def eor(b: Insn, rn: R, rm: R) -> R:
    return rn ^ rm


def ands(b: Insn, rn: R, rm: R) -> R:
    r = rn & rm
    flags_of_logic(b, r)
    return r


def _inverted(operation: Callable[..., Value], name: str) -> Callable[..., Any]:
    def meaning(b: Insn, rn: R, rm: R) -> R:
        return operation(b, rn, ~rm)

    meaning.__name__ = name
    return meaning


def _logical_imm(operation: Callable[..., Value]) -> Callable[..., Any]:
    def meaning(b: Insn, rn: R, imm: R) -> R:
        return operation(b, rn, imm)

    meaning.__name__ = operation.__name__.rstrip("_") + "_imm"
    return meaning


_RESERVED32: Final = "imm & 63 != 31 and imm & 63 != 47 and imm & 63 != 55 and imm & 63 != 59 and imm & 63 != 61 and imm & 63 < 62"
_VALID: Final = {32: f"imm < 4096 and {_RESERVED32}", 64: f"(imm >= 4096 and imm & 63 != 63 or imm < 4096 and {_RESERVED32})"}

for _op, _name, _function, _not in (
    ("00", "and", and_, "bic"),
    ("01", "orr", orr, "orn"),
    ("10", "eor", eor, "eon"),
    ("11", "ands", ands, "bics"),
):
    _immediate = _logical_imm(_function)
    for _bits in (32, 64):
        _cls, _sp_cls = (W, WSP) if _bits == 32 else (X, XSP)
        isa.row(
            f"{_name} rd, rn, imm",
            f"{int(_bits == 64)} {_op} 100100 imm:13 rn:5 rd:5",
            width_of(_immediate, _bits),
            name=f"{_name}_imm_{'w' if _bits == 32 else 'x'}",
            guard=_VALID[_bits],
            kinds={"rd": _cls if _name == "ands" else _sp_cls, "rn": _cls, "imm": BITMASK[_bits]},
        )
    for _n, _mnemonic in ((0, _name), (1, _not)):
        _plain = _inverted(_function, _mnemonic) if _n else _function
        both(
            f"{_mnemonic} rd, rn, rm", f"sf {_op} 01010 00 {_n} rm:5 000000 rn:5 rd:5", _plain, _mnemonic, before=[f"{_mnemonic}_shifted"]
        )
        _more = _sum_shifted(_plain)
        for _sf, _amount in (("0", "0 amount:5"), ("1", "amount:6")):
            _cls = X if _sf == "1" else W
            isa.row(
                f"{_mnemonic} rd, rn, rm, shift amount",
                f"{_sf} {_op} 01010 shift:2 {_n} rm:5 {_amount} rn:5 rd:5",
                width_of(_more, 64 if _sf == "1" else 32),
                name=f"{_mnemonic}_shifted_{'x' if _sf == '1' else 'w'}",
                kinds={"rd": _cls, "rn": _cls, "rm": _cls},
            )


def mov(b: Insn, rm: R) -> R:
    return rm


def tst(b: Insn, rn: R, rm: R) -> None:
    flags_of_logic(b, rn & rm)


def tst_imm(b: Insn, rn: R, imm: R) -> None:
    flags_of_logic(b, rn & imm)


both("mov rd, rm", "sf 01 01010 00 0 rm:5 000000 11111 rd:5", mov, before=["orr", "orr_shifted"])
both("tst rn, rm", "sf 11 01010 00 0 rm:5 000000 rn:5 11111", tst, before=["ands", "ands_shifted"])
for _bits in (32, 64):
    _suffix = "w" if _bits == 32 else "x"
    isa.row(
        "tst rn, imm",
        f"{int(_bits == 64)} 11 100100 imm:13 rn:5 11111",
        width_of(tst_imm, _bits),
        name=f"tst_imm_{_suffix}",
        guard=_VALID[_bits],
        kinds={"rn": W if _bits == 32 else X, "imm": BITMASK[_bits]},
        before=[f"ands_imm_{_suffix}"],
    )


# ---- moves of immediates ----
HALVES: Final = Choice("0", "16", "32", "48")
isa.operand("hw", HALVES)


def movz(b: Insn, imm: R, hw: int) -> R:
    return b.shl(imm, 16 * hw)


def movn(b: Insn, imm: R, hw: int) -> R:
    return b.not_(b.shl(imm, 16 * hw))


def movk(b: Insn, rd: R, imm: R, hw: int) -> R:
    return b.deposit(rd, imm, 16 * hw, 16)


for _op, _function in (("10", movz), ("00", movn), ("11", movk)):
    _name = _function.__name__
    for _sf, _bits, _cls in (("0", 32, W), ("1", 64, X)):
        _row = f"{_name}_{'w' if _bits == 32 else 'x'}"
        isa.row(
            f"{_name} rd, imm, lsl hw",
            f"{_sf} {_op} 100101 hw:2 imm:16 rd:5",
            width_of(_function, _bits),
            name=_row,
            kinds={"rd": _cls, "imm": Imm(hex=True), "hw": HALVES if _bits == 64 else Choice("0", "16")},
        )
        isa.alias(f"{'mov' if _function is movz else _name} rd, imm", f"{_name} rd, imm, lsl 0", row=_row)
        isa.alias(f"{_name} rd, imm", f"{_name} rd, imm, lsl 0", row=_row, preferred=False)


# ---- bit fields ----
def _field(b: Insn, x: Value, immr: Value, imms: Value, down: Callable[[Value, Value], Value]) -> Value:
    """Bits imms..0 of x moved to the top and, by ``down``, to where a bit-field move puts them; counts are modulo the width."""
    return down(b.shl(x, b.not_(imms)), immr - imms - 1)


def ubfm(b: Insn, rn: R, immr: R, imms: R) -> R:
    return _field(b, rn, immr, imms, b.lshr)


def sbfm(b: Insn, rn: R, immr: R, imms: R) -> R:
    return _field(b, rn, immr, imms, b.ashr)


def bfm(b: Insn, rd: R, rn: R, immr: R, imms: R) -> R:
    mask = _field(b, b.const(rn.type, -1), immr, imms, b.lshr)
    return (rd & ~mask) | (b.rotr(rn, immr) & mask)


def lsr(b: Insn, rn: R, immr: R) -> R:
    return b.lshr(rn, immr)


def asr(b: Insn, rn: R, immr: R) -> R:
    return b.ashr(rn, immr)


def extr(b: Insn, rn: R, rm: R, lsb: R) -> R:
    return b.lshr(rm, lsb) | b.shl(b.shl(rn, 1), b.not_(lsb))


for _sf, _bits, _cls, _r, _s in (("0", 32, W, "0 immr:5", "0 imms:5"), ("1", 64, X, "immr:6", "imms:6")):
    _suffix = "w" if _bits == 32 else "x"
    _kinds = {"rd": _cls, "rn": _cls, "rm": _cls}
    for _op, _function in (("00", sbfm), ("01", bfm), ("10", ubfm)):
        isa.row(
            f"{_function.__name__} rd, rn, immr, imms",
            f"{_sf} {_op} 100110 {_sf} {_r} {_s} rn:5 rd:5",
            width_of(_function, _bits),
            name=f"{_function.__name__}_{_suffix}",
            kinds=_kinds,
        )
    _ones = "011111" if _bits == 32 else "111111"
    for _op, _function, _general in (("00", asr, "sbfm"), ("10", lsr, "ubfm")):
        isa.row(
            f"{_function.__name__} rd, rn, immr",
            f"{_sf} {_op} 100110 {_sf} {_r} {_ones} rn:5 rd:5",
            width_of(_function, _bits),
            name=f"{_function.__name__}_imm_{_suffix}",
            kinds=_kinds,
            before=[f"{_general}_{_suffix}"],
        )
    isa.row(
        "extr rd, rn, rm, lsb",
        f"{_sf} 00 100111 {_sf} 0 rm:5 {_s.replace('imms', 'lsb')} rn:5 rd:5",
        width_of(extr, _bits),
        name=f"extr_{_suffix}",
        kinds=_kinds,
    )
    for _general, _signs in (("sbfm", "sxtb:7 sxth:15 sxtw:31"), ("ubfm", "uxtb:7 uxth:15")):
        for _spelling in _signs.split():
            _mnemonic, _, _top = _spelling.partition(":")
            if int(_top) < _bits - 1 and not (_mnemonic[0] == "u" and _bits == 64):
                isa.alias(f"{_mnemonic} rd, rn", f"{_general} rd, rn, 0, {_top}", row=f"{_general}_{_suffix}", preferred=_bits == 32)


# ---- conditional ----
def _choose(change: str) -> Callable[..., Any]:
    def meaning(b: Insn, rn: R, rm: R, cond: int) -> R:
        other = {"csel": lambda x: x, "csinc": lambda x: x + 1, "csinv": b.not_, "csneg": b.neg}[change](rm)
        return b.select(condition(b, cond), rn, other)

    meaning.__name__ = change
    return meaning


for _name, _op, _o2 in (("csel", "0", "0"), ("csinc", "0", "1"), ("csinv", "1", "0"), ("csneg", "1", "1")):
    both(f"{_name} rd, rn, rm, cond", f"sf {_op} 0 11010100 rm:5 cond:4 0 {_o2} rn:5 rd:5", _choose(_name), _name)


def _conditional_compare(b: Insn, x: Value, y: Value, nzcv: Value, cond: int, subtract: bool) -> None:
    """Flags of x - y or x + y when the condition holds, else the four bits given."""
    flags_of_choice(b, condition(b, cond), x, y, nzcv, subtract=subtract)


def ccmp(b: Insn, rn: R, rm: R, nzcv: U64, cond: int) -> None:
    _conditional_compare(b, rn, rm, nzcv, cond, True)


def ccmn(b: Insn, rn: R, rm: R, nzcv: U64, cond: int) -> None:
    _conditional_compare(b, rn, rm, nzcv, cond, False)


def ccmp_imm(b: Insn, rn: R, imm: R, nzcv: U64, cond: int) -> None:
    _conditional_compare(b, rn, imm, nzcv, cond, True)


def ccmn_imm(b: Insn, rn: R, imm: R, nzcv: U64, cond: int) -> None:
    _conditional_compare(b, rn, imm, nzcv, cond, False)


for _op, _reg, _imm in (("0", ccmn, ccmn_imm), ("1", ccmp, ccmp_imm)):
    _name = _reg.__name__
    both(f"{_name} rn, rm, nzcv, cond", f"sf {_op} 1 11010010 rm:5 cond:4 00 rn:5 0 nzcv:4", _reg)
    both(f"{_name} rn, imm, nzcv, cond", f"sf {_op} 1 11010010 imm:5 cond:4 10 rn:5 0 nzcv:4", _imm, f"{_name}_imm")


# ---- one, two and three sources ----
def udiv(b: Insn, rn: R, rm: R) -> R:
    return b.udiv(rn, rm)


def sdiv(b: Insn, rn: R, rm: R) -> R:
    return b.sdiv(rn, rm)


def lslv(b: Insn, rn: R, rm: R) -> R:
    return b.shl(rn, rm)


def lsrv(b: Insn, rn: R, rm: R) -> R:
    return b.lshr(rn, rm)


def asrv(b: Insn, rn: R, rm: R) -> R:
    return b.ashr(rn, rm)


def rorv(b: Insn, rn: R, rm: R) -> R:
    return b.rotr(rn, rm)


for _op, _function in (("000010", udiv), ("000011", sdiv), ("001000", lslv), ("001001", lsrv), ("001010", asrv), ("001011", rorv)):
    _text = _function.__name__.removesuffix("v") if _op[2] == "1" else _function.__name__
    both(f"{_text} rd, rn, rm", f"sf 0 0 11010110 rm:5 {_op} rn:5 rd:5", _function, _function.__name__)


def rbit(b: Insn, rn: R) -> R:
    return b.bitreverse(rn)


def rev(b: Insn, rn: R) -> R:
    return b.bswap(rn)


def rev16(b: Insn, rn: R) -> R:
    low = 0x00FF_00FF_00FF_00FF & rn.type.mask
    return b.shl(rn & low, 8) | (b.lshr(rn, 8) & low)


def clz(b: Insn, rn: R) -> R:
    return b.clz(rn)


def cls(b: Insn, rn: R) -> R:
    """Bits below the top one that are equal to it."""
    return b.clz(b.shl(rn ^ b.ashr(rn, 1), 1) | 1)


for _op, _function in (("000000", rbit), ("000001", rev16), ("000100", clz), ("000101", cls)):
    both(f"{_function.__name__} rd, rn", f"sf 1 0 11010110 00000 {_op} rn:5 rd:5", _function)
isa.row("rev rd, rn", "0 1 0 11010110 00000 000010 rn:5 rd:5", width_of(rev, 32), name="rev_w", kinds={"rd": W, "rn": W})
isa.row("rev rd, rn", "1 1 0 11010110 00000 000011 rn:5 rd:5", width_of(rev, 64), name="rev_x")


@isa.insn("rev32 rd, rn", "1 1 0 11010110 00000 000010 rn:5 rd:5")
def rev32(b: Insn, rn: U64) -> U64:
    return b.rotl(b.bswap(rn), 32)


def madd(b: Insn, rn: R, rm: R, ra: R) -> R:
    return ra + rn * rm


def msub(b: Insn, rn: R, rm: R, ra: R) -> R:
    return ra - rn * rm


def mul(b: Insn, rn: R, rm: R) -> R:
    return rn * rm


both("madd rd, rn, rm, ra", "sf 00 11011 000 rm:5 0 ra:5 rn:5 rd:5", madd)
both("msub rd, rn, rm, ra", "sf 00 11011 000 rm:5 1 ra:5 rn:5 rd:5", msub)
both("mul rd, rn, rm", "sf 00 11011 000 rm:5 0 11111 rn:5 rd:5", mul, before=["madd"])

_WORDS: Final = {"rn": W, "rm": W}


@isa.insn("smaddl rd, rn, rm, ra", "1 00 11011 001 rm:5 0 ra:5 rn:5 rd:5", kinds=_WORDS)
def smaddl(b: Insn, rn: S32, rm: S32, ra: U64) -> U64:
    return ra + b.sext(rn, I64) * b.sext(rm, I64)


@isa.insn("smsubl rd, rn, rm, ra", "1 00 11011 001 rm:5 1 ra:5 rn:5 rd:5", kinds=_WORDS)
def smsubl(b: Insn, rn: S32, rm: S32, ra: U64) -> U64:
    return ra - b.sext(rn, I64) * b.sext(rm, I64)


@isa.insn("umaddl rd, rn, rm, ra", "1 00 11011 101 rm:5 0 ra:5 rn:5 rd:5", kinds=_WORDS)
def umaddl(b: Insn, rn: U32, rm: U32, ra: U64) -> U64:
    return ra + b.zext(rn, I64) * b.zext(rm, I64)


@isa.insn("umsubl rd, rn, rm, ra", "1 00 11011 101 rm:5 1 ra:5 rn:5 rd:5", kinds=_WORDS)
def umsubl(b: Insn, rn: U32, rm: U32, ra: U64) -> U64:
    return ra - b.zext(rn, I64) * b.zext(rm, I64)


@isa.insn("smulh rd, rn, rm", "1 00 11011 010 rm:5 0 +++++ rn:5 rd:5")
def smulh(b: Insn, rn: U64, rm: U64) -> U64:
    return b.smulh(rn, rm)


@isa.insn("umulh rd, rn, rm", "1 00 11011 110 rm:5 0 +++++ rn:5 rd:5")
def umulh(b: Insn, rn: U64, rm: U64) -> U64:
    return b.umulh(rn, rm)


# ---- CRC32 ----
def _reduce(b: Insn, x: Value, castagnoli: bool) -> Value:
    """x * X^32 modulo the polynomial, bits reflected, by Barrett's method: x is an i64 of 32 bits, the result too.

    The factors are the polynomial and X^64 divided by it, both reflected in 33 bits.
    """
    polynomial, quotient = (0x1_05EC_76F1, 0x0_DEA7_13F1) if castagnoli else (0x1_DB71_0641, 0x1_F701_1641)
    q = b.clmul(x, quotient) & 0xFFFF_FFFF
    return b.lshr(b.clmul(q, polynomial) ^ x, 32)


def _crc(bits: int, castagnoli: bool) -> Callable[..., Any]:
    def meaning(b: Insn, rn: U32, rm: U64) -> U32:
        crc = b.zext(rn, I64)
        data = b.extract(rm, 0, bits)
        if bits == 64:
            low = _reduce(b, (crc ^ data) & 0xFFFF_FFFF, castagnoli)
            return b.trunc(_reduce(b, low ^ b.lshr(data, 32), castagnoli), I32)
        x = b.shl(crc ^ data, 32 - bits) & 0xFFFF_FFFF
        r = _reduce(b, x, castagnoli)
        return b.trunc(r ^ b.lshr(crc, bits) if bits < 32 else r, I32)

    meaning.__name__ = "crc32" + "c" * castagnoli + {8: "b", 16: "h", 32: "w", 64: "x"}[bits]
    return meaning


for _castagnoli in (False, True):
    for _size, _bits in enumerate((8, 16, 32, 64)):
        _function = _crc(_bits, _castagnoli)
        isa.row(
            f"{_function.__name__} rd, rn, rm",
            f"{int(_bits == 64)} 00 11010110 rm:5 010 {int(_castagnoli)} {_size:02b} rn:5 rd:5",
            _function,
            kinds={"rd": W, "rn": W, "rm": X if _bits == 64 else W},
            needs="crc",
        )

# ---- spellings that people read ----
for _suffix in ("w", "x"):
    _zr = "wzr" if _suffix == "w" else "xzr"
    isa.alias("mul rd, rn, rm", f"madd rd, rn, rm, {_zr}", row=f"madd_{_suffix}")
    isa.alias("mneg rd, rn, rm", f"msub rd, rn, rm, {_zr}", row=f"msub_{_suffix}")
    isa.alias("neg rd, rm", f"sub rd, {_zr}, rm", row=f"sub_{_suffix}")
    isa.alias("negs rd, rm", f"subs rd, {_zr}, rm", row=f"subs_{_suffix}")
    isa.alias("mvn rd, rm", f"orn rd, {_zr}, rm", row=f"orn_{_suffix}")
    isa.alias("cmn rn, rm", f"adds {_zr}, rn, rm", row=f"adds_{_suffix}")
    isa.alias("cmn rn, imm", f"adds {_zr}, rn, imm", row=f"adds_imm_{_suffix}")
    isa.alias("ngc rd, rm", f"sbc rd, {_zr}, rm", row=f"sbc_{_suffix}")
    for _index, _cond in enumerate(COND.names[:14]):
        _other = COND.names[_index ^ 1]
        isa.alias(f"cset rd, {_cond}", f"csinc rd, {_zr}, {_zr}, {_other}", row=f"csinc_{_suffix}")
        isa.alias(f"csetm rd, {_cond}", f"csinv rd, {_zr}, {_zr}, {_other}", row=f"csinv_{_suffix}")
    for _cond, _other in (("hs", "cc"), ("lo", "cs")):
        isa.alias(f"cset rd, {_cond}", f"csinc rd, {_zr}, {_zr}, {_other}", row=f"csinc_{_suffix}", preferred=False)
        isa.alias(f"csetm rd, {_cond}", f"csinv rd, {_zr}, {_zr}, {_other}", row=f"csinv_{_suffix}", preferred=False)
isa.alias("smull rd, rn, rm", "smaddl rd, rn, rm, xzr")
isa.alias("umull rd, rn, rm", "umaddl rd, rn, rm, xzr")
