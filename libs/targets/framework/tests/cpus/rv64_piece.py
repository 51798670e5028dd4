"""A piece of RISC-V: what the framework must carry besides the toy.  Base integers, M, C and F rows, chosen for variety of encodings.

From the unprivileged manual, 20240411: chapters 2, 5, 7, 13, 21, 27.
"""

from __future__ import annotations

from typing import Any, Final

from pyqemu.targets.framework import (
    BOOL,
    F32,
    FIRST_EXCEPTION,
    S32,
    S64,
    U8,
    U32,
    U64,
    Choice,
    Imm,
    Insn,
    Isa,
    Label,
    Register,
    RegisterClass,
    Registers,
    Relative,
    ScalarTarget,
)  # fmt: skip
from pyqemu.tcg_ir import I8, I32, I64, StateLayout
from pyqemu.tcg_ir.state import Field

EXC_BREAKPOINT: Final = FIRST_EXCEPTION
LAYOUT: Final = StateLayout([Field("x", I64, 32), Field("f", I64, 32)])

_ABI = ["zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1"]
_ABI += [*(f"a{i}" for i in range(8)), *(f"s{i}" for i in range(2, 12)), "t3", "t4", "t5", "t6"]
REGISTERS: Final = Registers(
    LAYOUT,
    [
        *(Register(n, "x", i, gdb="int64", fixed=i == 0) for i, n in enumerate(_ABI)),
        Register("pc", "pc", gdb="code_ptr"),
        *(Register(f"f{i}", "f", i, gdb="ieee_double", group="float") for i in range(32)),
    ],
    architecture="riscv:rv64",
    feature="org.gnu.gdb.riscv.cpu",
)

X: Final = RegisterClass("x", _ABI, others={f"x{i}": i for i in range(32)} | {"fp": 8}, zero=0)
F: Final = RegisterClass("f", [f"f{i}" for i in range(32)], box="ones")

isa: Final = Isa("rv64", LAYOUT, unit=16, length="32 if w & 3 == 3 else 16", pc_shift=1)
isa.operand("rd", X, out=True)
isa.operand("rs1 rs2", X)
isa.operand("rdc", X.part(8, 8))
isa.operand("rs1c rs2c", X.part(8, 8))
isa.operand("fd", F, out=True)
isa.operand("fs1 fs2", F)
isa.operand("imm", Imm(signed=True))
isa.operand("uimm shamt", Imm())
isa.operand("off", Imm(signed=True))
isa.operand("target", Relative())
isa.operand("rm", Choice("rne", "rtz", "rdn", "rup", "rmm", "", "", "dyn"))


def R(funct7: str, funct3: str, opcode: str) -> str:
    return f"{funct7} rs2:5 rs1:5 {funct3} rd:5 {opcode}"


def I(funct3: str, opcode: str, field: str = "imm") -> str:  # noqa: E743 (the manual's name)
    return f"{field}:12 rs1:5 {funct3} rd:5 {opcode}"


def S(funct3: str) -> str:
    return f"off[11:5] rs2:5 rs1:5 {funct3} off[4:0] 0100011"


def B(funct3: str) -> str:
    return f"target[12] target[10:5] rs2:5 rs1:5 {funct3} target[4:1] target[11] 1100011"


@isa.insn("add rd, rs1, rs2", R("0000000", "000", "0110011"))
def add(b: Insn, rs1: U64, rs2: U64) -> U64:
    return rs1 + rs2


@isa.insn("sub rd, rs1, rs2", R("0100000", "000", "0110011"))
def sub(b: Insn, rs1: U64, rs2: U64) -> U64:
    return rs1 - rs2


@isa.insn("addw rd, rs1, rs2", R("0000000", "000", "0111011"))
def addw(b: Insn, rs1: S32, rs2: S32) -> S32:
    return rs1 + rs2


@isa.insn("sltu rd, rs1, rs2", R("0000000", "011", "0110011"))
def sltu(b: Insn, rs1: U64, rs2: U64) -> BOOL:
    return b.ult(rs1, rs2)


@isa.insn("mulhu rd, rs1, rs2", R("0000001", "011", "0110011"), needs="M")
def mulhu(b: Insn, rs1: U64, rs2: U64) -> U64:
    return b.umulh(rs1, rs2)


@isa.insn("divw rd, rs1, rs2", "....... rs2:5 rs1:5 ... rd:5 .......", format="0000001 ..... ..... 100 ..... 0111011", needs="M")
def divw(b: Insn, rs1: S32, rs2: S32) -> S32:
    return b.select(b.eq(rs2, 0), -1, b.sdiv(rs1, rs2))


@isa.insn("addi rd, rs1, imm", I("000", "0010011"))
def addi(b: Insn, rs1: U64, imm: S64) -> U64:
    return rs1 + imm


@isa.insn("slli rd, rs1, shamt", "000000 shamt:6 rs1:5 001 rd:5 0010011")
def slli(b: Insn, rs1: U64, shamt: U64) -> U64:
    return b.shl(rs1, shamt)


@isa.insn("lui rd, imm", "imm[31:12] rd:5 0110111")
def lui(b: Insn, imm: S64) -> S64:
    return imm


@isa.insn("auipc rd, target", "target[31:12] rd:5 0010111")
def auipc(b: Insn, target: U64) -> U64:
    return target


@isa.insn("ld rd, off(rs1)", I("011", "0000011", "off"))
def ld(b: Insn, rs1: U64, off: S64) -> U64:
    return b.load(I64, rs1 + off)


@isa.insn("lw rd, off(rs1)", I("010", "0000011", "off"))
def lw(b: Insn, rs1: U64, off: S64) -> S32:
    return b.load(I32, rs1 + off)


@isa.insn("lbu rd, off(rs1)", I("100", "0000011", "off"))
def lbu(b: Insn, rs1: U64, off: S64) -> U8:
    return b.load(I8, rs1 + off)


@isa.insn("sw rs2, off(rs1)", S("010"))
def sw(b: Insn, rs1: U64, rs2: U32, off: S64) -> None:
    b.store(rs1 + off, rs2)


@isa.insn("beq rs1, rs2, target", B("000"))
def beq(b: Insn, rs1: U64, rs2: U64, target: Label) -> None:
    b.branch(b.eq(rs1, rs2), target)


@isa.insn("bltu rs1, rs2, target", B("110"))
def bltu(b: Insn, rs1: U64, rs2: U64, target: Label) -> None:
    b.branch(b.ult(rs1, rs2), target)


@isa.insn("jal rd, target", "target[20] target[10:1] target[11] target[19:12] rd:5 1101111")
def jal(b: Insn, next_pc: U64, target: Label) -> U64:
    b.jump(target)
    return next_pc


@isa.insn("jalr rd, off(rs1)", I("000", "1100111", "off"))
def jalr(b: Insn, next_pc: U64, rs1: U64, off: S64) -> U64:
    b.jump((rs1 + off) & ~1)
    return next_pc


@isa.insn("ecall", "000000000000 00000 000 00000 1110011")
def ecall(b: Insn) -> None:
    b.syscall()


@isa.insn("ebreak", "000000000001 00000 000 00000 1110011")
def ebreak(b: Insn) -> None:
    b.trap(EXC_BREAKPOINT)


@isa.insn("fence", "----------------- 000 ----- 0001111")
def fence(b: Insn) -> None:
    b.fence()


@isa.insn("fadd.s fd, fs1, fs2, rm", "0000000 fs2:5 fs1:5 rm:3 fd:5 1010011", needs="F", ignore="rm")
def fadd_s(b: Insn, fs1: F32, fs2: F32) -> F32:
    return b.fadd(fs1, fs2)


@isa.insn("fmv.x.w rd, fs1", "1110000 00000 fs1:5 000 rd:5 1010011", needs="F")
def fmv_x_w(b: Insn, fs1: U64) -> S32:
    return b.trunc(fs1, I32)


@isa.helper("rdtime rd", "110000000001 00000 010 rd:5 1110011")
def rdtime(cpu: Any, rd: int) -> None:
    """Read the time CSR: here a clock that counts its readers."""
    if cpu.get("x", 4) == 0:  # a machine without a clock, for the tests
        cpu.raise_exception(EXC_BREAKPOINT)
        return
    if rd:
        cpu.set("x", cpu.get("x", 4) + 1, rd)


isa.todo("fsqrt.s fd, fs1, rm", "0101100 00000 fs1:5 rm:3 fd:5 1010011", "rounding modes", needs="F")

# C: two bytes, and the same handlers as their long forms.
isa.row("c.add rd, rs2", "1001 rd:5 rs2:5 10", add, rs1="rd", guard="rd != 0 and rs2 != 0", needs="C")
isa.row("c.sub rdc, rs2c", "100011 rdc:3 00 rs2c:3 01", sub, rd="rdc", rs1="rdc", rs2="rs2c", needs="C")
isa.row("c.mv rd, rs2", "1000 rd:5 rs2:5 10", add, rs1=0, guard="rd != 0", needs="C")
isa.row("c.jr rs1", "1000 rs1:5 00000 10", jalr, rd=0, off=0, guard="rs1 != 0", before=["c_mv"], needs="C")
isa.row("c.li rd, imm", "010 imm[5] rd:5 imm[4:0] 01", addi, rs1=0, guard="rd != 0", needs="C")
isa.row("c.addi rd, imm", "000 imm[5] rd:5 imm[4:0] 01", addi, rs1="rd", guard="rd != 0 and imm != 0", needs="C")
isa.row("c.lui rd, imm", "011 imm[17] rd:5 imm[16:12] 01", lui, guard="rd != 0 and imm != 0", needs="C")
isa.row(
    "c.addi16sp imm", "011 imm[9] 00010 imm[4] imm[6] imm[8:7] imm[5] 01", addi, rd=2, rs1=2, guard="imm != 0", before=["c_lui"], needs="C"
)
isa.row("c.ld rdc, uimm(rs1c)", "011 uimm[5:3] rs1c:3 uimm[7:6] rdc:3 00", ld, rd="rdc", rs1="rs1c", off="uimm", needs="C")
isa.row("c.ldsp rd, uimm(sp)", "011 uimm[5] rd:5 uimm[4:3] uimm[8:6] 10", ld, rs1=2, off="uimm", guard="rd != 0", needs="C")
isa.row("c.j target", "101 target[11] target[4] target[9:8] target[10] target[6] target[7] target[3:1] target[5] 01", jal, rd=0, needs="C")
isa.row("c.beqz rs1c, target", "110 target[8] target[4:3] rs1c:3 target[7:6] target[2:1] target[5] 01", beq, rs1="rs1c", rs2=0, needs="C")

isa.alias("nop", "addi zero, zero, 0")
isa.alias("mv rd, rs1", "addi rd, rs1, 0")
isa.alias("li rd, imm", "addi rd, zero, imm")
isa.alias("neg rd, rs2", "sub rd, zero, rs2")
isa.alias("ret", "jalr zero, 0(ra)")
isa.alias("j target", "jal zero, target")
isa.alias("beqz rs1, target", "beq rs1, zero, target")
isa.alias("double rd, rs", "add rd, rs, rs", preferred=False)


class Rv64(ScalarTarget):
    def __init__(self, features: str) -> None:
        super().__init__(isa, name="rv64", spec=("rv64_piece:target", features), registers=REGISTERS, features=features)


def target(features: str = "MFC") -> Rv64:
    return Rv64(features)
