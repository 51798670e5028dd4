"""The base integer instructions (RV64I), Zifencei, Zihintpause, Zicond, Zawrs, Zimop, cache blocks, multiplication and division (M).

Unprivileged manual 20240411: chapters 2, 4, 6, 9, 11 to 14, 16; "Base Cache Management Operation ISA Extensions" 1.0.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import BOOL, S8, S16, S32, S64, U8, U16, U32, U64, Insn, Label
from pyqemu.tcg_ir import I8, I16, I32, I64, Type, Value

from .encoding import LOAD, MISC_MEM, OP, OP_32, OP_IMM, OP_IMM_32, SYSTEM, B, I, R, S, isa, meaning
from .state import EXC_BREAKPOINT

Binary = Callable[[Insn, Value, Value], Value]

#: Meanings by mnemonic, for the short encodings.
MEANING: Final[dict[str, Callable[..., Any]]] = {}


def binary(name: str, function: Binary, facet: Any = U64, result: Any = None) -> Callable[..., Any]:
    """A meaning from two registers to one."""

    def body(b: Insn, rs1: Value, rs2: Value) -> Value:
        return function(b, rs1, rs2)

    MEANING[name] = meaning(name, body, rs1=facet, rs2=facet, result=result or facet)
    return MEANING[name]


def immediate(name: str, function: Binary, facet: Any = S64, field: str = "imm", result: Any = None) -> Callable[..., Any]:
    """A meaning from a register and an immediate to a register."""

    def with_imm(b: Insn, rs1: Value, imm: Value) -> Value:
        return function(b, rs1, imm)

    def with_shamt(b: Insn, rs1: Value, shamt: Value) -> Value:
        return function(b, rs1, shamt)

    body = with_imm if field == "imm" else with_shamt
    MEANING[name] = meaning(name, body, rs1=facet, **{field: facet}, result=result or facet)
    return MEANING[name]


def _by_zero(b: Insn, y: Value, result: Value | int, divide: Callable[[], Value]) -> Value:
    """``divide()``, or ``result`` for the divisor zero, which is rare."""
    out = b.var(y.type)
    with b.rarely(b.eq(y, 0)) as zero:
        out.set(result)
    with zero.else_():
        out.set(divide())
    return out.get()


def _sdiv(b: Insn, x: Value, y: Value) -> Value:
    return _by_zero(b, y, -1, lambda: b.sdiv(x, y))


def _udiv(b: Insn, x: Value, y: Value) -> Value:
    return _by_zero(b, y, -1, lambda: b.udiv(x, y))


def _srem(b: Insn, x: Value, y: Value) -> Value:
    return _by_zero(b, y, x, lambda: b.srem(x, y))


def _urem(b: Insn, x: Value, y: Value) -> Value:
    return _by_zero(b, y, x, lambda: b.urem(x, y))


def _mulhsu(b: Insn, x: Value, y: Value) -> Value:
    return b.umulh(x, y) - (b.ashr(x, 63) & y)


# ---- computation ----
_function: Binary
for _name, _funct7, _funct3, _facet, _result, _function in (
    ("add", "0000000", "000", U64, U64, Insn.add),
    ("sub", "0100000", "000", U64, U64, Insn.sub),
    ("sll", "0000000", "001", U64, U64, Insn.shl),
    ("slt", "0000000", "010", S64, BOOL, Insn.slt),
    ("sltu", "0000000", "011", U64, BOOL, Insn.ult),
    ("xor", "0000000", "100", U64, U64, Insn.xor),
    ("srl", "0000000", "101", U64, U64, Insn.lshr),
    ("sra", "0100000", "101", S64, S64, Insn.ashr),
    ("or", "0000000", "110", U64, U64, Insn.or_),
    ("and", "0000000", "111", U64, U64, Insn.and_),
):
    isa.row(f"{_name} rd, rs1, rs2", R(_funct7, _funct3, OP), binary(_name, _function, _facet, _result))
for _name, _funct7, _funct3, _function in (
    ("addw", "0000000", "000", Insn.add),
    ("subw", "0100000", "000", Insn.sub),
    ("sllw", "0000000", "001", Insn.shl),
    ("srlw", "0000000", "101", Insn.lshr),
    ("sraw", "0100000", "101", Insn.ashr),
):
    isa.row(f"{_name} rd, rs1, rs2", R(_funct7, _funct3, OP_32), binary(_name, _function, S32))
for _name, _funct3, _facet, _function in (
    ("mul", "000", U64, Insn.mul),
    ("mulh", "001", S64, Insn.smulh),
    ("mulhsu", "010", U64, _mulhsu),
    ("mulhu", "011", U64, Insn.umulh),
    ("div", "100", S64, _sdiv),
    ("divu", "101", U64, _udiv),
    ("rem", "110", S64, _srem),
    ("remu", "111", U64, _urem),
):
    isa.row(f"{_name} rd, rs1, rs2", R("0000001", _funct3, OP), binary(_name, _function, _facet), needs="m")
for _name, _funct3, _function in (
    ("mulw", "000", Insn.mul),
    ("divw", "100", _sdiv),
    ("divuw", "101", _udiv),
    ("remw", "110", _srem),
    ("remuw", "111", _urem),
):
    isa.row(f"{_name} rd, rs1, rs2", R("0000001", _funct3, OP_32), binary(_name, _function, S32), needs="m")


@isa.insn("li rd, imm", "imm:12 00000 000 rd:5 0010011", before=["addi", "mv"])
def li(b: Insn, imm: S64) -> S64:
    return imm


@isa.insn("mv rd, rs1", "000000000000 rs1:5 000 rd:5 0010011", before=["addi"])
def mv(b: Insn, rs1: U64) -> U64:
    return rs1


@isa.insn("nop", "000000000000 00000 000 00000 0010011", before=["addi", "li", "mv"])
def nop(b: Insn) -> None:
    pass


@isa.insn("sext.w rd, rs1", "000000000000 rs1:5 000 rd:5 0011011", before=["addiw"])
def sext_w(b: Insn, rs1: S32) -> S32:
    return rs1


for _name, _funct3, _result, _function in (
    ("addi", "000", S64, Insn.add),
    ("slti", "010", BOOL, Insn.slt),
    ("sltiu", "011", BOOL, Insn.ult),
    ("xori", "100", S64, Insn.xor),
    ("ori", "110", S64, Insn.or_),
    ("andi", "111", S64, Insn.and_),
):
    isa.row(f"{_name} rd, rs1, imm", I(_funct3, OP_IMM), immediate(_name, _function, result=_result))
isa.row("addiw rd, rs1, imm", I("000", OP_IMM_32), immediate("addiw", Insn.add, S32))
for _name, _funct6, _funct3, _facet, _function in (
    ("slli", "000000", "001", U64, Insn.shl),
    ("srli", "000000", "101", U64, Insn.lshr),
    ("srai", "010000", "101", S64, Insn.ashr),
):
    isa.row(
        f"{_name} rd, rs1, shamt", I(_funct3, OP_IMM, f"{_funct6} shamt:6"), immediate(_name, _function, _facet, "shamt")
    )
    isa.row(
        f"{_name}w rd, rs1, shamt", I(_funct3, OP_IMM_32, f"{_funct6}0 shamt:5"), immediate(f"{_name}w", _function, S32, "shamt")
    )


isa.row("lui rd, upper", "upper[31:12] rd:5 0110111", li, imm="upper")


@isa.insn("auipc rd, base", "base[31:12] rd:5 0010111")
def auipc(b: Insn, base: U64) -> U64:
    return base


# ---- memory ----
def _load(name: str, type: Type, facet: Any) -> Callable[..., Any]:
    def body(b: Insn, rs1: Value, off: Value) -> Value:
        return b.load(type, rs1 + off)

    MEANING[name] = meaning(name, body, rs1=U64, off=S64, result=facet)
    return MEANING[name]


def _store(name: str, facet: Any) -> Callable[..., Any]:
    def body(b: Insn, rs2: Value, rs1: Value, off: Value) -> None:
        b.store(rs1 + off, rs2)

    MEANING[name] = meaning(name, body, rs2=facet, rs1=U64, off=S64)
    return MEANING[name]


for _name, _funct3, _type, _facet in (
    ("lb", "000", I8, S8),
    ("lh", "001", I16, S16),
    ("lw", "010", I32, S32),
    ("ld", "011", I64, U64),
    ("lbu", "100", I8, U8),
    ("lhu", "101", I16, U16),
    ("lwu", "110", I32, U32),
):
    isa.row(f"{_name} rd, off(rs1)", I(_funct3, LOAD, "off:12"), _load(_name, _type, _facet))
for _name, _funct3, _facet in (("sb", "000", U8), ("sh", "001", U16), ("sw", "010", U32), ("sd", "011", U64)):
    isa.row(f"{_name} rs2, off(rs1)", S(_funct3), _store(_name, _facet))


@isa.insn(
    "fence pred, succ", "---- pred:4 succ:4 ----- 000 ----- 0001111", guard="(pred & 5) != 0 and (succ & 10) != 0", before=["fence_light"]
)
def fence(b: Insn) -> None:
    """Writes before reads: the only order that the host does not keep by itself."""
    b.fence()


@isa.insn("fence pred, succ", "---- pred:4 succ:4 ----- 000 ----- 0001111", ignore="pred succ")
def fence_light(b: Insn) -> None:
    b.fence("acq_rel")


isa.row("fence.tso", "1000 0011 0011 ----- 000 ----- 0001111", fence_light, name="fence_tso", before=["fence", "fence_light"])
isa.row("pause", "0000 0001 0000 00000 000 00000 0001111", nop, name="pause", before=["fence", "fence_light"])


# ---- Zawrs: waiting for a reservation to go may end at any time, so it does at once ----
for _name, _funct12 in (("wrs.nto", "000000001101"), ("wrs.sto", "000000011101")):
    isa.row(_name, f"{_funct12} 00000 000 00000 1110011", nop, name=_name.replace(".", "_"), needs="zawrs")


# ---- Zimop: operations to come, which give zero until then ----
def may_be(b: Insn) -> U64:
    return b.const(I64, 0)


for _n in range(32):
    isa.row(
        f"mop.r.{_n} rd, rs1", f"1 {_n >> 4} 00 {_n >> 2 & 3:02b} 0111 {_n & 3:02b} rs1:5 100 rd:5 1110011", may_be, name=f"mop_r_{_n}",
        ignore="rs1", needs="zimop",
    )  # fmt: skip
for _n in range(8):
    isa.row(
        f"mop.rr.{_n} rd, rs1, rs2", f"1 {_n >> 2} 00 {_n & 3:02b} 1 rs2:5 rs1:5 100 rd:5 1110011", may_be, name=f"mop_rr_{_n}",
        ignore="rs1 rs2", needs="zimop",
    )  # fmt: skip


@isa.insn("fence.i", "------------ ----- 001 ----- 0001111", name="fence_i", needs="zifencei")
def fence_i(b: Insn, next_pc: U64) -> None:
    """The engine drops translations of code that is written to; what is left to do is to end the block."""
    b.jump(next_pc)


def _touch(b: Insn, rs1: Value) -> None:
    """Caches are coherent: only the access's fault is left."""
    b.load(I8, rs1)


def _zero_block(b: Insn, rs1: Value) -> None:
    """A block has 64 bytes."""
    block = rs1 & ~63
    for at in range(0, 64, 8):
        b.store(block + at, b.const(I64, 0))


_cbo = meaning("cbo", _touch, rs1=U64)
isa.row("cbo.clean (rs1)", "000000000001 rs1:5 010 00000 0001111", _cbo, name="cbo_clean", needs="zicbom")
isa.row("cbo.flush (rs1)", "000000000010 rs1:5 010 00000 0001111", _cbo, name="cbo_flush", needs="zicbom")
isa.row(
    "cbo.zero (rs1)", "000000000100 rs1:5 010 00000 0001111", meaning("cbo_zero", _zero_block, rs1=U64), name="cbo_zero", needs="zicboz"
)


# ---- control ----
def _branch(name: str, compare: Binary) -> Callable[..., Any]:
    def body(b: Insn, rs1: Value, rs2: Value, target: Label) -> None:
        b.branch(compare(b, rs1, rs2), target)

    MEANING[name] = meaning(name, body, rs1=U64, rs2=U64, target=Label)
    return MEANING[name]


def _branch_zero(name: str, compare: Binary) -> Callable[..., Any]:
    def body(b: Insn, rs1: Value, target: Label) -> None:
        b.branch(compare(b, rs1, b.const(I64, 0)), target)

    MEANING[name] = meaning(name, body, rs1=U64, target=Label)
    return MEANING[name]


for _name, _funct3, _function in (
    ("beq", "000", Insn.eq),
    ("bne", "001", Insn.ne),
    ("blt", "100", Insn.slt),
    ("bge", "101", Insn.sge),
    ("bltu", "110", Insn.ult),
    ("bgeu", "111", Insn.uge),
):
    if _name in ("beq", "bne", "blt", "bge"):
        isa.row(f"{_name}z rs1, target", B(_funct3, "00000"), _branch_zero(f"{_name}z", _function), before=[_name])
    isa.row(f"{_name} rs1, rs2, target", B(_funct3), _branch(_name, _function))


@isa.insn("j target", "target[20] target[10:1] target[11] target[19:12] 00000 1101111", before=["jal"])
def j(b: Insn, target: Label) -> None:
    b.jump(target)


@isa.insn("jal rd, target", "target[20] target[10:1] target[11] target[19:12] rd:5 1101111")
def jal(b: Insn, next_pc: U64, target: Label) -> U64:
    b.jump(target)
    return next_pc


@isa.insn("ret", "000000000000 00001 000 00000 1100111", before=["jr", "jalr"], rs1=1)
def ret(b: Insn, rs1: U64) -> None:
    """``jr ra``: the register tells that it is a return (unprivileged manual, 2.5.1)."""
    b.return_(rs1 & ~1)


@isa.insn("jr rs1", "000000000000 rs1:5 000 00000 1100111", before=["jalr"])
def jr(b: Insn, rs1: U64) -> None:
    b.jump(rs1 & ~1)


@isa.insn("jalr rd, off(rs1)", I("000", "1100111", "off:12"))
def jalr(b: Insn, next_pc: U64, rs1: U64, off: S64) -> U64:
    b.jump((rs1 + off) & ~1)
    return next_pc


@isa.insn("ecall", "000000000000 00000 000 00000 1110011")
def ecall(b: Insn) -> None:
    b.syscall()


@isa.insn("ebreak", "000000000001 00000 000 00000 1110011")
def ebreak(b: Insn) -> None:
    b.trap(EXC_BREAKPOINT)


# ---- Zicond ----
isa.row(
    "czero.eqz rd, rs1, rs2", R("0000111", "101", OP), binary("czero_eqz", lambda b, x, y: b.select(b.eq(y, 0), 0, x)), needs="zicond"
)
isa.row(
    "czero.nez rd, rs1, rs2", R("0000111", "111", OP), binary("czero_nez", lambda b, x, y: b.select(b.eq(y, 0), x, 0)), needs="zicond"
)

# ---- spellings ----
isa.alias("not rd, rs1", "xori rd, rs1, -1")
isa.alias("neg rd, rs2", "sub rd, zero, rs2")
isa.alias("negw rd, rs2", "subw rd, zero, rs2")
isa.alias("seqz rd, rs1", "sltiu rd, rs1, 1")
isa.alias("snez rd, rs2", "sltu rd, zero, rs2")
isa.alias("sltz rd, rs1", "slt rd, rs1, zero")
isa.alias("sgtz rd, rs2", "slt rd, zero, rs2")
isa.alias("blez rs2, target", "bge zero, rs2, target")
isa.alias("bgtz rs2, target", "blt zero, rs2, target")
isa.alias("jal target", "jal ra, target")
isa.alias("jalr rs1", "jalr ra, 0(rs1)")
isa.alias("fence", "fence iorw, iorw")

__all__ = ["MEANING", "MISC_MEM", "SYSTEM", "binary", "immediate"]
