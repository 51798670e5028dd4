"""Pointer authentication (FEAT_PAuth) as it is while the kernel has not enabled the keys (DDI 0487, AddPACIA and AuthIA).

SCTLR_EL1.EnIA and its like are 0.  Codes are neither made nor checked then, so the instructions move, load, branch and return.  Code that
is compiled for Armv8.3 runs, and programs that ask AT_HWCAP first see none.  PACGA, which has no enabling bit, is not among them.
"""

from __future__ import annotations

from typing import Any, Final

from pyqemu.targets.framework import S64, U64, Insn
from pyqemu.tcg_ir import I64

from .base import XSP, isa

_NEEDS: Final = "pauth"


# ---- making and checking codes ----
def unsigned_pointer(b: Insn, rd: U64, rn: U64) -> U64:
    """The pointer as it is; the modifier does not matter."""
    return rd


def unsigned_pointer_zero(b: Insn, rd: U64) -> U64:
    return rd


def strip(b: Insn, rd: U64) -> U64:
    """XPACI, XPACD: bits 54 to 48 become those of an address, copies of bit 55."""
    code = 0x7F << 48
    return b.select(b.ne(rd & (1 << 55), 0), rd | code, rd & ~code)


for _number, _name in enumerate(("pacia", "pacib", "pacda", "pacdb", "autia", "autib", "autda", "autdb")):
    _zero: str = f"{_name[:3]}{_name[3]}z{_name[4]}"
    isa.row(
        f"{_name} rd, rn",
        f"11011010110 00001 000{_number:03b} rn:5 rd:5",
        unsigned_pointer,
        name=_name,
        kinds={"rn": XSP},
        ignore="rn",
        needs=_NEEDS,
    )
    isa.row(f"{_zero} rd", f"11011010110 00001 001{_number:03b} 11111 rd:5", unsigned_pointer_zero, name=_zero, needs=_NEEDS)
for _bit, _name in enumerate(("xpaci", "xpacd")):
    isa.row(f"{_name} rd", f"11011010110 00001 01000{_bit} 11111 rd:5", strip, name=_name, needs=_NEEDS)


# ---- branches ----
def braa(b: Insn, rn: U64) -> None:
    b.jump(rn)


def blraa(b: Insn, next_pc: U64, rn: U64) -> U64:
    b.jump(rn)
    return next_pc


def retaa(b: Insn, rn: U64) -> None:
    b.return_(rn)


for _bit, _key in enumerate("ab"):
    for _mnemonic, _op, _function in (("bra", "00", braa), ("blra", "01", blraa)):
        _facts: dict[str, Any] = {"needs": _NEEDS}
        if _function is blraa:
            _facts.update(rd=30, out="rd")
        isa.row(
            f"{_mnemonic}{_key} rn, rm",
            f"1101011 1 0 {_op} 11111 00001 {_bit} rn:5 rm:5",
            _function,
            name=f"{_mnemonic}{_key}",
            kinds={"rm": XSP},
            ignore="rm",
            **_facts,
        )
        isa.row(
            f"{_mnemonic}{_key}z rn", f"1101011 0 0 {_op} 11111 00001 {_bit} rn:5 11111", _function, name=f"{_mnemonic}{_key}z", **_facts
        )
    isa.row(f"reta{_key}", f"1101011 0 0 10 11111 00001 {_bit} 11111 11111", retaa, name=f"reta{_key}", rn=30, needs=_NEEDS)


# ---- loads ----
def ldraa(b: Insn, rn: U64, off: S64) -> U64:
    return b.load(I64, rn + off)


def ldraa_pre(b: Insn, rn: U64, off: S64) -> tuple[U64, U64]:
    address = rn + off
    return b.load(I64, address), address


for _bit, _key in enumerate("ab"):
    for _write, _text, _load, _out in ((0, "", ldraa, "rt"), (1, "!", ldraa_pre, "rt rn")):
        _pattern = f"11 111 0 00 {_bit} off[12] 1 off[11:3] {_write} 1 rn:5 rt:5"
        isa.row(
            f"ldra{_key} rt, [rn, off]{_text}",
            _pattern,
            _load,
            name=f"ldra{_key}" + "_pre" * _write,
            kinds={"rn": XSP},
            out=_out,
            needs=_NEEDS,
        )
