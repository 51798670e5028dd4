"""Control and status registers that user mode reaches (Zicsr): floating-point control and status, counters.

Unprivileged manual 20240411, chapters 7, 8 and 21.2.  Any other number is no instruction.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from pyqemu.targets.framework import U64, Insn
from pyqemu.tcg_ir import I32, I64, Value
from pyqemu.tcg_ir.state import FP_PATIENCE

from .encoding import SYSTEM, isa
from .floating import emulated, rounding_control, set_rounding
from .state import FLAG_BITS, MXCSR_DEFAULT, MXCSR_MASK_SHIFT, MXCSR_MASKS


class Csr(NamedTuple):
    """One register that can be written: what reads it, as 64 bits, and what writes it."""

    number: int
    name: str
    needs: str
    read: Callable[[Insn], Value]
    write: Callable[[Insn, Value], None]


def _move(b: Insn, x: Value, at: int, to: int) -> Value:
    """Bit ``at`` of ``x`` at position ``to``."""
    bit = b.and_(x, 1 << at)
    return b.shl(bit, to - at) if to >= at else b.lshr(bit, at - to)


def _read_flags(b: Insn) -> Value:
    """Reading mxcsr waits for all operations before it.  Where flags are read again and again, as around each quiet comparison and square
    root, exceptions that are no flags yet are made to trap instead: what has not trapped has not happened."""
    out = b.var(I32, b.get("fflags"))
    patience = b.get("fp_patience")
    with b.rarely(b.ne(patience, 0)):
        mxcsr = b.fpenv_get()
        flags = out.get()
        for bit, sticky in FLAG_BITS:
            flags = b.or_(flags, _move(b, mxcsr, sticky, bit))
        b.set("fflags", flags)
        out.set(flags)
        left = b.sub(patience, 1)
        b.set("fp_patience", left)
        with b.if_(b.eq(left, 0)):
            mxcsr = b.and_(mxcsr, ~MXCSR_MASKS)
            for bit, sticky in FLAG_BITS:
                mxcsr = b.or_(mxcsr, _move(b, flags, bit, sticky + MXCSR_MASK_SHIFT))
            b.fpenv_set(mxcsr)
    return b.zext(out.get(), I64)


def _write_mode(b: Insn, low: Value, at: int) -> None:
    """A new rounding mode is expensive in the host, and is often the present one."""
    mode = b.and_(b.lshr(low, at), 7)
    with b.rarely(b.ne(mode, b.get("frm"))):
        b.set("frm", mode)
        set_rounding(b, b.fpenv_get(), rounding_control(b, mode))


def _write_flags(b: Insn, low: Value) -> None:
    """Nothing is to be done for flags that are there while exceptions trap.  Else the control word is made without reading it."""
    flags = b.and_(low, 31)
    patience = b.get("fp_patience")
    same = b.eq(flags, b.get("fflags"))
    with b.rarely(b.not_(b.and_(same, b.eq(patience, 0)))):
        b.set("fp_patience", b.select(same, patience, b.const(I32, FP_PATIENCE)))
        b.set("fflags", flags)
        b.fpenv_set(b.or_(rounding_control(b, b.get("frm")), MXCSR_DEFAULT))


def _read_mode(b: Insn) -> Value:
    return b.zext(b.get("frm"), I64)


def _write_fflags(b: Insn, value: Value) -> None:
    _write_flags(b, b.trunc(value, I32))


def _write_frm(b: Insn, value: Value) -> None:
    _write_mode(b, b.trunc(value, I32), 0)


def _write_fcsr(b: Insn, value: Value) -> None:
    low = b.trunc(value, I32)
    _write_mode(b, low, 5)
    _write_flags(b, low)


#: By number.
CSRS: Final[dict[int, Csr]] = {}


def declare(csr: Csr) -> None:
    """The rows of a register that can be read and written."""
    CSRS[csr.number] = csr
    code, name = f"{csr.number:012b}", csr.name
    isa.row(
        f"csrr rd, {name}", f"{code} 00000 010 rd:5 {SYSTEM}", csrr, name=f"csrr_{name}", csr=csr.number, needs=csr.needs,
        before=[f"csrrs_{name}"],
    )  # fmt: skip
    isa.row(
        f"csrw {name}, rs1", f"{code} rs1:5 001 00000 {SYSTEM}", csrw, name=f"csrw_{name}", csr=csr.number, needs=csr.needs,
        before=[f"csrrw_{name}"],
    )  # fmt: skip
    for function, funct3, source in (
        (csrrw, "001", "rs1"),
        (csrrs, "010", "rs1"),
        (csrrc, "011", "rs1"),
        (csrrwi, "101", "zimm"),
        (csrrsi, "110", "zimm"),
        (csrrci, "111", "zimm"),
    ):
        kind = function.__name__
        pattern = f"{code} {source}:5 {funct3} rd:5 {SYSTEM}"
        isa.row(f"{kind} rd, {name}, {source}", pattern, function, name=f"{kind}_{name}", csr=csr.number, needs=csr.needs)


def csrr(b: Insn, csr: int) -> U64:
    return CSRS[csr].read(b)


def csrw(b: Insn, rs1: U64, csr: int) -> None:
    """Without reading, as the manual says of ``csrrw`` with rd = x0."""
    CSRS[csr].write(b, rs1)


def csrrw(b: Insn, rs1: U64, csr: int) -> U64:
    old = CSRS[csr].read(b)
    CSRS[csr].write(b, rs1)
    return old


def csrrs(b: Insn, rs1: U64, csr: int) -> U64:
    old = CSRS[csr].read(b)
    CSRS[csr].write(b, old | rs1)
    return old


def csrrc(b: Insn, rs1: U64, csr: int) -> U64:
    old = CSRS[csr].read(b)
    CSRS[csr].write(b, old & ~rs1)
    return old


def csrrwi(b: Insn, zimm: U64, csr: int) -> U64:
    return csrrw(b, zimm, csr)


def csrrsi(b: Insn, zimm: U64, csr: int) -> U64:
    return csrrs(b, zimm, csr)


def csrrci(b: Insn, zimm: U64, csr: int) -> U64:
    return csrrc(b, zimm, csr)


declare(Csr(1, "fflags", "zicsr f", _read_flags, _write_fflags))
declare(Csr(2, "frm", "zicsr f", _read_mode, _write_frm))
declare(
    Csr(3, "fcsr", "zicsr f", lambda b: _read_flags(b) | (_read_mode(b) << 5), _write_fcsr)
)



def declare_read_only(number: int, name: str, needs: str, read: Callable[[Insn], Value]) -> None:
    """The rows of a register that cannot be written: only the forms that do not try to are instructions."""
    CSRS[number] = Csr(number, name, needs, read, _never)
    texts = (f"csrr rd, {name}", f"csrrc rd, {name}, zero", f"csrrsi rd, {name}, 0", f"csrrci rd, {name}, 0")
    for text, funct3 in zip(texts, ("010", "011", "110", "111"), strict=True):
        ident = f"{text.partition(' ')[0]}_{name}"
        isa.row(text, f"{number:012b} 00000 {funct3} rd:5 {SYSTEM}", csrr, name=ident, csr=number, needs=needs)


def _never(b: Insn, value: Value) -> None:
    raise AssertionError("no row writes this register")


# Counters cannot be written either: Python reads the clocks.
COUNTERS: Final = {0xC00: "cycle", 0xC01: "time", 0xC02: "instret"}
for _number, _name in COUNTERS.items():
    for _mnemonic, _funct3, _source in (("csrrs", "010", "zero"), ("csrrc", "011", "zero"), ("csrrsi", "110", "0"), ("csrrci", "111", "0")):
        isa.row(
            f"{_mnemonic} rd, {_name}, {_source}", f"{_number:012b} 00000 {_funct3} rd:5 {SYSTEM}", emulated, name=f"{_mnemonic}_{_name}",
            ignore="rd", needs="zicsr",
        )  # fmt: skip
    isa.alias(f"rd{_name} rd", f"csrrs rd, {_name}, zero")

for _short, _name in (("flags", "fflags"), ("rm", "frm"), ("csr", "fcsr")):
    isa.alias(f"fr{_short} rd", f"csrr rd, {_name}")
    isa.alias(f"fs{_short} rs1", f"csrw {_name}, rs1")
    isa.alias(f"fs{_short} rd, rs1", f"csrrw rd, {_name}, rs1")

__all__ = ["COUNTERS", "CSRS", "Csr", "declare", "declare_read_only"]
