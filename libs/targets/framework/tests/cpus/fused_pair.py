"""Four instructions, two of which share a record: comparison and branch."""

from pyqemu.targets.framework import (
    U64,
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

LAYOUT = StateLayout([Field("r", I64, 8), Field("flag", I64)])
R = RegisterClass("r", [f"r{n}" for n in range(8)])
isa = Isa("fused", LAYOUT, unit=16)
isa.operand("rd", R, out=True)
isa.operand("ra rb", R)
isa.operand("imm", Imm())
isa.operand("target", Relative(scale=2))


@isa.insn("cmp ra, rb", "0001 ra:3 rb:3 000000")
def cmp(b: Insn, ra: U64, rb: U64) -> None:
    b.set("flag", ra - rb)


@isa.insn("add rd, ra, imm", "0010 rd:3 ra:3 imm:6")
def add(b: Insn, ra: U64, imm: U64) -> U64:
    return ra + imm


@isa.insn("bne target", "0011 target:12")
def bne(b: Insn, target: Label) -> None:
    b.branch(b.ne(b.get("flag"), 0), target)


@isa.insn("sys", "0100 000000000000")
def sys(b: Insn) -> None:
    b.syscall()


class Cpu(ScalarTarget):
    def __init__(self, fuse=True):
        registers = Registers(LAYOUT, [Register(f"r{n}", "r", n) for n in range(8)])
        super().__init__(isa, name="fused", spec=("fused_pair:target", str(int(fuse))), registers=registers)
        if fuse:
            self.fuse_first = frozenset(("i.cmp",))
            self.fuse_second = ("i.bne",)


def target(spec="1"):
    return Cpu(bool(int(spec)))
