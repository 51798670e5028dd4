"""Two-byte encodings (C, and Zcd of D): the same meanings, and so the same handlers, as the long forms.

Unprivileged manual 20240411, chapter 27.  Reserved forms are no instructions; HINTs do nothing.
"""

from __future__ import annotations

from . import bitmanip  # noqa: F401 (its meanings)
from .base import MEANING, ebreak, j, jalr, jr, li, mv, nop, ret, sext_w
from .encoding import isa
from .floating import fld, fsd

# ---- quadrant 0 ----
isa.row(
    "c.addi4spn rdc, sp, uimm", "000 uimm[5:4] uimm[9:6] uimm[2] uimm[3] rdc:3 00", MEANING["addi"], rd="rdc", rs1=2, imm="uimm",
    guard="uimm != 0", needs="c",
)  # fmt: skip
for _name, _funct3, _low in (("ld", "011", "uimm[7:6]"), ("lw", "010", "uimm[2] uimm[6]")):
    isa.row(
        f"c.{_name} rdc, uimm(rs1c)", f"{_funct3} uimm[5:3] rs1c:3 {_low} rdc:3 00", MEANING[_name], rd="rdc", rs1="rs1c", off="uimm",
        needs="c",
    )  # fmt: skip
for _name, _funct3, _low in (("sd", "111", "uimm[7:6]"), ("sw", "110", "uimm[2] uimm[6]")):
    isa.row(
        f"c.{_name} rs2c, uimm(rs1c)", f"{_funct3} uimm[5:3] rs1c:3 {_low} rs2c:3 00", MEANING[_name], rs2="rs2c", rs1="rs1c",
        off="uimm", needs="c",
    )  # fmt: skip
isa.row("c.fld fdc, uimm(rs1c)", "001 uimm[5:3] rs1c:3 uimm[7:6] fdc:3 00", fld, fd="fdc", rs1="rs1c", off="uimm", needs="c d")
isa.row("c.fsd fs2c, uimm(rs1c)", "101 uimm[5:3] rs1c:3 uimm[7:6] fs2c:3 00", fsd, fs2="fs2c", rs1="rs1c", off="uimm", needs="c d")

# ---- quadrant 1 ----
isa.row("c.nop", "000 0 00000 00000 01", nop, before=["c_addi"], needs="c")
isa.row("c.addi rd, imm", "000 imm[5] rd:5 imm[4:0] 01", MEANING["addi"], rs1="rd", needs="c")
isa.row("c.addiw rd, imm", "001 imm[5] rd:5 imm[4:0] 01", MEANING["addiw"], rs1="rd", guard="rd != 0", needs="c")
isa.row("c.addiw rd, 0", "001 0 rd:5 00000 01", sext_w, name="c_sext_w", rs1="rd", guard="rd != 0", before=["c_addiw"], needs="c")
isa.row("c.li rd, imm", "010 imm[5] rd:5 imm[4:0] 01", li, needs="c")
isa.row(
    "c.addi16sp sp, imm", "011 imm[9] 00010 imm[4] imm[6] imm[8:7] imm[5] 01", MEANING["addi"], rd=2, rs1=2, guard="imm != 0",
    before=["c_lui"], needs="c",
)  # fmt: skip
isa.row("c.lui rd, upper", "011 upper[17] rd:5 upper[16:12] 01", li, imm="upper", guard="rd != 2 and upper != 0", needs="c")
for _name, _funct2, _meaning in (("srli", "00", MEANING["srli"]), ("srai", "01", MEANING["srai"])):
    isa.row(f"c.{_name} rdc, shamt", f"100 shamt[5] {_funct2} rdc:3 shamt[4:0] 01", _meaning, rd="rdc", rs1="rdc", needs="c")
isa.row("c.andi rdc, imm", "100 imm[5] 10 rdc:3 imm[4:0] 01", MEANING["andi"], rd="rdc", rs1="rdc", needs="c")
for _name, _code, _bits in (
    ("sub", "100011", "00"),
    ("xor", "100011", "01"),
    ("or", "100011", "10"),
    ("and", "100011", "11"),
    ("subw", "100111", "00"),
    ("addw", "100111", "01"),
):
    isa.row(f"c.{_name} rdc, rs2c", f"{_code} rdc:3 {_bits} rs2c:3 01", MEANING[_name], rd="rdc", rs1="rdc", rs2="rs2c", needs="c")
isa.row("c.j target", "101 target[11] target[4] target[9:8] target[10] target[6] target[7] target[3:1] target[5] 01", j, needs="c")
for _name, _funct3 in (("beqz", "110"), ("bnez", "111")):
    isa.row(
        f"c.{_name} rs1c, target", f"{_funct3} target[8] target[4:3] rs1c:3 target[7:6] target[2:1] target[5] 01", MEANING[_name],
        rs1="rs1c", needs="c",
    )  # fmt: skip

# ---- quadrant 2 ----
isa.row("c.slli rd, shamt", "000 shamt[5] rd:5 shamt[4:0] 10", MEANING["slli"], rs1="rd", needs="c")
isa.row("c.fldsp fd, uimm(sp)", "001 uimm[5] fd:5 uimm[4:3] uimm[8:6] 10", fld, rs1=2, off="uimm", needs="c d")
isa.row("c.lwsp rd, uimm(sp)", "010 uimm[5] rd:5 uimm[4:2] uimm[7:6] 10", MEANING["lw"], rs1=2, off="uimm", guard="rd != 0", needs="c")
isa.row("c.ldsp rd, uimm(sp)", "011 uimm[5] rd:5 uimm[4:3] uimm[8:6] 10", MEANING["ld"], rs1=2, off="uimm", guard="rd != 0", needs="c")
isa.row("c.jr ra", "1000 00001 00000 10", ret, rs1=1, before=["c_jr", "c_mv"], name="c_ret", needs="c")
isa.row("c.jr rs1", "1000 rs1:5 00000 10", jr, guard="rs1 != 0", before=["c_mv"], needs="c")
isa.row("c.mv rd, rs2", "1000 rd:5 rs2:5 10", mv, rs1="rs2", guard="rs2 != 0", needs="c")
isa.row("c.ebreak", "1001 00000 00000 10", ebreak, before=["c_jalr", "c_add"], needs="c")
isa.row("c.jalr rs1", "1001 rs1:5 00000 10", jalr, rd=1, off=0, guard="rs1 != 0", before=["c_add"], needs="c")
isa.row("c.add rd, rs2", "1001 rd:5 rs2:5 10", MEANING["add"], rs1="rd", guard="rs2 != 0", needs="c")
isa.row("c.fsdsp fs2, uimm(sp)", "101 uimm[5:3] uimm[8:6] fs2:5 10", fsd, rs1=2, off="uimm", needs="c d")
isa.row("c.swsp rs2, uimm(sp)", "110 uimm[5:2] uimm[7:6] rs2:5 10", MEANING["sw"], rs1=2, off="uimm", needs="c")
isa.row("c.sdsp rs2, uimm(sp)", "111 uimm[5:3] uimm[8:6] rs2:5 10", MEANING["sd"], rs1=2, off="uimm", needs="c")

# ---- Zcb: bytes and halfwords in memory, extensions, products ----
for _name, _code, _low in (("lbu", "100000", "uimm[0] uimm[1]"), ("lhu", "100001", "0 uimm[1]"), ("lh", "100001", "1 uimm[1]")):
    isa.row(
        f"c.{_name} rdc, uimm(rs1c)", f"{_code} rs1c:3 {_low} rdc:3 00", MEANING[_name], rd="rdc", rs1="rs1c", off="uimm", needs="c zcb"
    )
for _name, _code, _low in (("sb", "100010", "uimm[0] uimm[1]"), ("sh", "100011", "0 uimm[1]")):
    isa.row(
        f"c.{_name} rs2c, uimm(rs1c)", f"{_code} rs1c:3 {_low} rs2c:3 00", MEANING[_name], rs2="rs2c", rs1="rs1c", off="uimm",
        needs="c zcb",
    )  # fmt: skip
isa.row("c.zext.b rdc", "100111 rdc:3 11000 01", MEANING["andi"], name="c_zext_b", rd="rdc", rs1="rdc", imm=255, needs="c zcb")
isa.row("c.not rdc", "100111 rdc:3 11101 01", MEANING["xori"], name="c_not", rd="rdc", rs1="rdc", imm=-1, needs="c zcb")
isa.row("c.mul rdc, rs2c", "100111 rdc:3 10 rs2c:3 01", MEANING["mul"], rd="rdc", rs1="rdc", rs2="rs2c", needs="c m zcb")
for _name, _bits, _needs in (("sext.b", "001", "zbb"), ("zext.h", "010", "zbb"), ("sext.h", "011", "zbb"), ("zext.w", "100", "zba")):
    _meaning = MEANING[_name.replace(".", "_")]
    isa.row(f"c.{_name} rdc", f"100111 rdc:3 11{_bits} 01", _meaning, rd="rdc", rs1="rdc", needs=f"c zcb {_needs}")

# ---- Zcmop: operations to come, which do nothing until then; where c.lui has no immediate ----
for _n in range(1, 16, 2):
    isa.row(f"c.mop.{_n}", f"01100 {_n >> 1:03b} 1 00000 01", nop, name=f"c_mop_{_n}", before=["c_lui"], needs="c zcmop")
