"""The toy CPU: its state, its operands, its instructions.  All of it is here.

Eight 64-bit registers r0..r7 (r7 holds return addresses), no flags.  Instruction words have 16 bits, little endian:

    p oooo ............     p: the next instruction belongs to the same packet; o: opcode

A packet is one instruction or two.  All of a packet read, then all compute, then all write.  A jump or a memory access stands last in its
packet, and two instructions of a packet do not write the same register; other packets are illegal instructions.
"""

from __future__ import annotations

from typing import Final

from pyqemu.targets.framework import (
    BOOL,
    FIRST_EXCEPTION,
    S64,
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
)
from pyqemu.tcg_ir import I64, StateLayout
from pyqemu.tcg_ir.state import Field

#: The one exception of its own: division by zero.
EXC_DIVIDE: Final = FIRST_EXCEPTION

# ---- state ----
LAYOUT: Final = StateLayout([Field("r", I64, 8, doc="registers r0..r7")])

REGISTERS: Final = Registers(
    LAYOUT,
    [*(Register(f"r{n}", "r", n, gdb="int64") for n in range(8)), Register("pc", "pc", gdb="code_ptr")],
    architecture="toy",
    feature="org.pyqemu.toy.core",
)

# ---- operands ----
R: Final = RegisterClass("r", [f"r{n}" for n in range(8)], others={"ra": 7})

isa: Final = Isa("toy", LAYOUT, unit=16, packet="p", pc_shift=1)
isa.operand("rd", R, out=True)
isa.operand("ra rb rs", R)
isa.operand("imm", Imm(signed=True))
isa.operand("off", Imm(signed=True, scale=8))
isa.operand("dir", Choice("l", "r"))
isa.operand("target", Relative(scale=2))


# ---- arithmetic ----
@isa.insn("add rd, ra, rb", "p:1 0000 rd:3 ra:3 rb:3 00")
def add(b: Insn, ra: U64, rb: U64) -> U64:
    return ra + rb


@isa.insn("sub rd, ra, rb", "p:1 0000 rd:3 ra:3 rb:3 01")
def sub(b: Insn, ra: U64, rb: U64) -> U64:
    return ra - rb


@isa.insn("and rd, ra, rb", "p:1 0000 rd:3 ra:3 rb:3 10")
def and_(b: Insn, ra: U64, rb: U64) -> U64:
    return ra & rb


@isa.insn("xor rd, ra, rb", "p:1 0000 rd:3 ra:3 rb:3 11")
def xor(b: Insn, ra: U64, rb: U64) -> U64:
    return ra ^ rb


@isa.insn("div rd, ra, rb", "p:1 0001 rd:3 ra:3 rb:3 00")
def div(b: Insn, ra: S64, rb: S64) -> S64:
    """Signed, toward zero; the most negative value / -1 is itself.  Division by zero is the trap."""
    b.trap(EXC_DIVIDE, when=b.eq(rb, 0))
    return b.sdiv(ra, rb)


@isa.insn("slt rd, ra, rb", "p:1 0001 rd:3 ra:3 rb:3 01")
def slt(b: Insn, ra: S64, rb: S64) -> BOOL:
    """1 when ra < rb, signed, else 0."""
    return b.slt(ra, rb)


@isa.insn("sh{dir} rd, ra, rb", "p:1 0001 rd:3 ra:3 rb:3 1 dir:1")
def shift(b: Insn, ra: U64, rb: U64, dir: int) -> U64:
    """Shift left or (logically) right by rb modulo 64.  The direction is static: each has a handler of its own."""
    return b.lshr(ra, rb) if dir else b.shl(ra, rb)


@isa.insn("addi rd, ra, imm", "p:1 0010 rd:3 ra:3 imm:5")
def addi(b: Insn, ra: U64, imm: S64) -> U64:
    return ra + imm


@isa.insn("li rd, imm", "p:1 0011 rd:3 imm:8")
def li(b: Insn, imm: S64) -> S64:
    return imm


# ---- memory ----
@isa.insn("ld rd, off(ra)", "p:1 0100 rd:3 ra:3 off:5")
def ld(b: Insn, ra: U64, off: S64) -> U64:
    return b.load(I64, ra + off)


@isa.insn("st rs, off(ra)", "p:1 0101 rs:3 ra:3 off:5")
def st(b: Insn, rs: U64, ra: U64, off: S64) -> None:
    b.store(ra + off, rs)


# ---- control ----
@isa.insn("beq ra, rb, target", "p:1 0110 ra:3 rb:3 target:5")
def beq(b: Insn, ra: U64, rb: U64, target: Label) -> None:
    b.branch(b.eq(ra, rb), target)


@isa.insn("bne ra, rb, target", "p:1 0111 ra:3 rb:3 target:5")
def bne(b: Insn, ra: U64, rb: U64, target: Label) -> None:
    b.branch(b.ne(ra, rb), target)


@isa.insn("jal rd, target", "p:1 1000 rd:3 target:8")
def jal(b: Insn, next_pc: U64, target: Label) -> U64:
    b.jump(target)
    return next_pc


@isa.insn("jr ra", "p:1 1001 ra:3 --------")
def jr(b: Insn, ra: U64) -> None:
    b.jump(ra & ~1)


@isa.insn("sys", "p:1 1010 00000000000")
def sys(b: Insn) -> None:
    b.syscall()


isa.todo("swap rd, (ra)", "p:1 1011 rd:3 ra:3 00000", "atomic exchange waits for a second CPU to be atomic against")

isa.alias("nop", "addi r0, r0, 0")
isa.alias("mv rd, ra", "addi rd, ra, 0")
isa.alias("ret", "jr r7")
isa.alias("call target", "jal r7, target")
isa.alias("b target", "beq r0, r0, target")


class Toy(ScalarTarget):
    """The toy CPU as the engine wants it."""

    def __init__(self) -> None:
        super().__init__(isa, name="toy", spec=("pyqemu.targets.toy:target", ""), registers=REGISTERS, max_packet=2)


def target(model: str = "") -> Toy:
    """The one model there is."""
    return Toy()
