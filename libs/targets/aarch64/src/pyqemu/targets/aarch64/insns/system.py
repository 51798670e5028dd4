"""Branches, exception generation and system instructions (DDI 0487, C4.1.94), as far as user mode can execute them."""

from __future__ import annotations

from typing import Final

from pyqemu.targets.framework import EXC_ILLEGAL, U64, Choice, Imm, Insn, Label
from pyqemu.tcg_ir import I8, I32, I64, V128

from ..state import (
    FPCR_FZ,
    FPCR_MASK,
    FPCR_MODE_SHIFT,
    FPSR_IDC,
    FPSR_QC,
    MXCSR_DEFAULT,
    MXCSR_FLAGS,
    MXCSR_FLUSH,
    MXCSR_ROUNDING,
    NO_ADDRESS,
)
from .base import R, W, both, condition, flag, isa, set_flags_word

#: BRK: what a debugger's breakpoints are made of.
EXC_BREAKPOINT: Final = 16
#: An access whose address must be aligned is not.
EXC_ALIGNMENT: Final = 17
#: For the target itself: ``emulation`` executes the instruction.
EXC_EMULATE: Final = 18


# ---- branches ----
@isa.insn("b target", "000101 target[27:2]", name="b")
def b_(b: Insn, target: Label) -> None:
    b.jump(target)


@isa.insn("bl target", "100101 target[27:2]", rd=30)
def bl(b: Insn, next_pc: U64, target: Label) -> U64:
    b.jump(target)
    return next_pc


@isa.insn("b.{cond} target", "01010100 target[20:2] 0 cond:4", name="b_cond")
def b_cond(b: Insn, cond: int, target: Label) -> None:
    b.branch(condition(b, cond), target)


def cbz(b: Insn, rt: R, target: Label) -> None:
    b.branch(b.eq(rt, 0), target)


def cbnz(b: Insn, rt: R, target: Label) -> None:
    b.branch(b.ne(rt, 0), target)


both("cbz rt, target", "sf 011010 0 target[20:2] rt:5", cbz)
both("cbnz rt, target", "sf 011010 1 target[20:2] rt:5", cbnz)


def tbz(b: Insn, rt: U64, bit: U64, target: Label) -> None:
    b.branch(b.eq(b.and_(b.lshr(rt, bit), 1), 0), target)


def tbnz(b: Insn, rt: U64, bit: U64, target: Label) -> None:
    b.branch(b.ne(b.and_(b.lshr(rt, bit), 1), 0), target)


for _op, _function in (("0", tbz), ("1", tbnz)):
    _name = _function.__name__
    isa.row(f"{_name} rt, bit, target", f"0 011011 {_op} bit:5 target[15:2] rt:5", _function, name=f"{_name}_w", kinds={"rt": W})
    isa.row(
        f"{_name} rt, bit, target", f"1 011011 {_op} bit:5 target[15:2] rt:5", _function, name=f"{_name}_x", kinds={"bit": Imm(base=32)}
    )


@isa.insn("br rn", "1101011 0000 11111 000000 rn:5 00000")
def br(b: Insn, rn: U64) -> None:
    b.jump(rn)


@isa.insn("blr rn", "1101011 0001 11111 000000 rn:5 00000", rd=30, out="rd")
def blr(b: Insn, next_pc: U64, rn: U64) -> U64:
    b.jump(rn)
    return next_pc


@isa.insn("ret rn", "1101011 0010 11111 000000 rn:5 00000")
def ret(b: Insn, rn: U64) -> None:
    b.return_(rn)


isa.alias("ret", "ret x30")


# ---- exceptions ----
@isa.insn("svc imm", "11010100 000 imm:16 000 01", kinds={"imm": Imm(hex=True)}, ignore="imm")
def svc(b: Insn) -> None:
    b.syscall()


@isa.insn("brk imm", "11010100 001 imm:16 000 00", kinds={"imm": Imm(hex=True)}, ignore="imm")
def brk(b: Insn) -> None:
    b.trap(EXC_BREAKPOINT)


@isa.insn("udf imm", "0000000000000000 imm:16", kinds={"imm": Imm(hex=True)}, ignore="imm")
def undefined(b: Insn) -> None:
    """Permanently undefined; so are, in user mode, calls of higher exception levels and halting without a debugger."""
    b.trap(EXC_ILLEGAL)


isa.row("hvc imm", "11010100 000 imm:16 000 10", undefined, kinds={"imm": Imm(hex=True)}, ignore="imm")
isa.row("smc imm", "11010100 000 imm:16 000 11", undefined, kinds={"imm": Imm(hex=True)}, ignore="imm")
isa.row("hlt imm", "11010100 010 imm:16 000 00", undefined, kinds={"imm": Imm(hex=True)}, ignore="imm")


# ---- hints and barriers ----
@isa.insn("hint imm", "11010101000000110010 imm:7 11111", ignore="imm")
def hint(b: Insn) -> None:
    """No operation: that is what every hint may be (PAC and BTI too, where they are not implemented)."""


_HINTS: Final = {
    "nop": 0,
    "yield": 1,
    "wfe": 2,
    "wfi": 3,
    "sev": 4,
    "sevl": 5,
    "xpaclri": 7,
    "pacia1716": 8,
    "pacib1716": 10,
    "autia1716": 12,
    "autib1716": 14,
    "esb": 16,
    "csdb": 20,
    "paciaz": 24,
    "paciasp": 25,
    "pacibz": 26,
    "pacibsp": 27,
    "autiaz": 28,
    "autiasp": 29,
    "autibz": 30,
    "autibsp": 31,
    "bti c": 34,
    "bti j": 36,
    "bti jc": 38,
}
for _name, _number in _HINTS.items():
    if " " not in _name:
        isa.alias(_name, f"hint {_number}")

_BARRIERS: Final = Choice(
    *(
        {
            1: "oshld",
            2: "oshst",
            3: "osh",
            5: "nshld",
            6: "nshst",
            7: "nsh",
            9: "ishld",
            10: "ishst",
            11: "ish",
            13: "ld",
            14: "st",
            15: "sy",
        }.get(n, f"{n}")
        for n in range(16)
    )
)
isa.operand("option", _BARRIERS)


@isa.insn("dmb option", "11010101000000110011 option:4 1 01 11111", ignore="option")
def dmb(b: Insn) -> None:
    b.fence()


isa.row("dsb option", "11010101000000110011 option:4 1 00 11111", dmb, ignore="option")
isa.row(
    "isb option", "11010101000000110011 option:4 1 10 11111", dmb, ignore="option", kinds={"option": Choice(*map(str, range(15)), "sy")}
)
isa.row("ssbb", "11010101000000110011 0000 1 00 11111", dmb, before=["dsb"])
isa.row("pssbb", "11010101000000110011 0100 1 00 11111", dmb, before=["dsb"])
isa.row("sb", "11010101000000110011 0000 1 11 11111", dmb, needs="sb")


@isa.insn("clrex imm", "11010101000000110011 imm:4 0 10 11111", ignore="imm")
def clrex(b: Insn) -> None:
    b.set("ex_addr", NO_ADDRESS)


isa.alias("clrex", "clrex 15")

# ---- cache maintenance that user mode may ask for ----
ZERO_BLOCK: Final = 64


@isa.insn("dc zva, rt", "1101010100 0 01 011 0111 0100 001 rt:5", name="dc_zva")
def dc_zva(b: Insn, rt: U64) -> None:
    """Zero the 64-byte block."""
    block = rt & -ZERO_BLOCK
    zero = b.const(V128, 0)
    for at in range(0, ZERO_BLOCK, 16):
        b.store(block + at, zero, align=16)


def cache_by_address(b: Insn, rt: U64) -> None:
    """Clean or invalidate: caches are coherent here, and written code is noticed by itself."""
    b.load(I8, rt)


for _name, _crm, _needs in (
    ("cvac", "1010", ""),
    ("cvau", "1011", ""),
    ("civac", "1110", ""),
    ("cvap", "1100", "dpb"),
    ("cvadp", "1101", "dpb2"),
):
    isa.row(f"dc {_name}, rt", f"1101010100 0 01 011 0111 {_crm} 001 rt:5", cache_by_address, name=f"dc_{_name}", needs=_needs)
isa.row("ic ivau, rt", "1101010100 0 01 011 0111 0101 001 rt:5", cache_by_address, name="ic_ivau")


# ---- system registers ----
def _mrs(name: str, code: str) -> tuple[str, str]:
    return f"mrs rt, {name}", f"1101010100 1 1 {code} rt:5"


def _msr(name: str, code: str) -> tuple[str, str]:
    return f"msr {name}, rt", f"1101010100 0 1 {code} rt:5"


_NZCV: Final = "1 011 0100 0010 000"
_FPCR: Final = "1 011 0100 0100 000"
_FPSR: Final = "1 011 0100 0100 001"
_TPIDR: Final = "1 011 1101 0000 010"
_TPIDRRO: Final = "1 011 1101 0000 011"


@isa.insn(*_mrs("nzcv", _NZCV))
def mrs_nzcv(b: Insn) -> U64:
    n, z, c, v = (b.zext(flag(b, name), I64) for name in "nzcv")
    return b.shl(n, 31) | b.shl(z, 30) | b.shl(c, 29) | b.shl(v, 28)


@isa.insn(*_msr("nzcv", _NZCV))
def msr_nzcv(b: Insn, rt: U64) -> None:
    set_flags_word(b, b.extract(rt, 28, 4))


@isa.insn(*_mrs("fpcr", _FPCR))
def mrs_fpcr(b: Insn) -> U64:
    return b.get("fpcr")


@isa.insn(*_msr("fpcr", _FPCR))
def msr_fpcr(b: Insn, rt: U64) -> None:
    """The rounding mode and flush-to-zero go into the host's control word too."""
    value = rt & FPCR_MASK
    b.set("fpcr", value)
    mode = b.extract(value, FPCR_MODE_SHIFT, 2)
    rounding = b.and_(b.lshr(b.const(I64, MXCSR_ROUNDING), b.shl(mode, 1)), 3)
    control = b.shl(rounding, 13) | b.select(b.ne(value & FPCR_FZ, 0), b.const(I64, MXCSR_FLUSH | MXCSR_DEFAULT), MXCSR_DEFAULT)
    b.fpenv_set(b.or_(b.and_(b.fpenv_get(), MXCSR_FLAGS), b.trunc(control, I32)))


@isa.insn(*_mrs("fpsr", _FPSR))
def mrs_fpsr(b: Insn) -> U64:
    host = b.zext(b.fpenv_get(), I64)
    saturated = b.select(b.ne(b.get("qc"), 0), b.const(I64, FPSR_QC), 0)
    return (host & 1) | (b.lshr(host, 1) & 0x1E) | (b.get("fpsr") & FPSR_IDC) | saturated


@isa.insn(*_msr("fpsr", _FPSR))
def msr_fpsr(b: Insn, rt: U64) -> None:
    flags = b.trunc((rt & 1) | b.shl(rt & 0x1E, 1), I32)
    b.fpenv_set(b.or_(b.and_(b.fpenv_get(), 0xFFC0), flags))
    b.set("fpsr", rt & FPSR_IDC)
    b.set("qc", rt & FPSR_QC)


@isa.insn(*_mrs("tpidr_el0", _TPIDR))
def mrs_tpidr(b: Insn) -> U64:
    return b.get("tpidr")


@isa.insn(*_msr("tpidr_el0", _TPIDR))
def msr_tpidr(b: Insn, rt: U64) -> None:
    b.set("tpidr", rt)


@isa.insn(*_mrs("tpidrro_el0", _TPIDRRO))
def mrs_tpidrro(b: Insn) -> U64:
    return b.get("tpidrro")


#: Frequency of the virtual counter in Hz: one tick is 16 ns.
COUNTER_HZ: Final = 62_500_000


def mrs_constant(b: Insn, imm: U64) -> U64:
    return imm


#: DCZID_EL0: blocks of 16 words.  CTR_EL0: lines of 64 bytes, a PIPT instruction cache, neither DIC nor IDC.
for _name, _code, _value in (
    ("cntfrq_el0", "1 011 1110 0000 000", COUNTER_HZ),
    ("dczid_el0", "1 011 0000 0000 111", 4),
    ("ctr_el0", "1 011 0000 0000 001", 0x444C004),
):
    isa.row(*_mrs(_name, _code), mrs_constant, name=f"mrs_{_name}", imm=_value)


def emulated(b: Insn) -> None:
    """Python executes it: what lies outside the CPU's state."""
    b.trap(EXC_EMULATE)


isa.row(*_mrs("cntvct_el0", "1 011 1110 0000 010"), emulated, name="mrs_cntvct", ignore="rt")
for _name, _op2 in (("rndr", "000"), ("rndrrs", "001")):
    isa.row(*_mrs(_name, f"1 011 0010 0100 {_op2}"), emulated, name=f"mrs_{_name}", ignore="rt", needs="rng")
_IDS: Final = Choice(*(f"s3_0_c0_c{n >> 3}_{n & 7}" for n in range(64)))
isa.row("mrs rt, kind", "1101010100 1 1 1 000 0000 0 kind:6 rt:5", emulated, name="mrs_id", kinds={"kind": _IDS}, ignore="rt kind")

__all__ = ["COUNTER_HZ", "EXC_ALIGNMENT", "EXC_BREAKPOINT", "EXC_EMULATE"]
