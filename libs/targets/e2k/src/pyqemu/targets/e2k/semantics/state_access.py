"""State registers: what ``rrd`` reads and ``rwd`` writes, by number (semantics.md 1.9)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.tcg_ir import I32, I64, Builder, Value

from ..handlers import Trace, record
from ..state import CHAIN_STEP, MODE_AC, MODE_BR, MODE_FP_OFF, MODE_FP_TRAPS, MODE_FX_TRAPS, PROCEDURE_STEP

RW: Final = 3 << 59  # access bits of stack descriptors
_MXCSR: Final = 0xE03F  # the part of PFPFR that lives in the host's word: flags, rounding, flush
_HIGH: Final = 0xFFFF1F80
_MASKS: Final = 0x1F80


def _wide(name: str) -> Callable[[Builder], Value]:
    """Reader of a state field as 64 bits."""

    def read(b: Builder) -> Value:
        value = b.get(name)
        return value if value.type is I64 else b.zext(value, I64)

    return read


def _pack(*parts: tuple[str, int]) -> Callable[[Builder], Value]:
    """Reader that puts fields together: (field, position)..."""

    def read(b: Builder) -> Value:
        total = b.const(I64, 0)
        for name, at in parts:
            total = b.or_(total, b.shl(_wide(name)(b), at))
        return total

    return read


def _chain(offset: int) -> Callable[[Builder], Value]:
    """Reader of a word of the top chain record."""
    return lambda b: b.load(I64, b.add(b.add(b.get("pcsp_base"), b.get("pcsp_ind")), offset))


def _stack(base: str) -> Callable[[Builder], Value]:
    return lambda b: b.or_(b.get(base), RW)


def _descriptor(b: Builder, index: Value, limit: Value, step: int) -> Value:
    """High word of a hardware stack's descriptor: the stack has grown so far as has been necessary (``abi.e2k.shown_size``)."""
    size = b.add(b.and_(index, ~(step - 1)), step)
    size = b.select(b.ult(size, limit), size, limit)
    return b.or_(b.and_(index, 0xFFFFFFFF), b.shl(size, 32))


def _psp_hi(b: Builder) -> Value:
    index = b.sub(b.sub(b.param("base1"), b.param("gbase")), b.get("psp_base"))
    return _descriptor(b, index, b.get("psp_size"), PROCEDURE_STEP)


def _pcsp_hi(b: Builder) -> Value:
    return _descriptor(b, b.get("pcsp_ind"), b.get("pcsp_size"), CHAIN_STEP)


def _lsr(b: Builder) -> Value:
    parts = _pack(("ecnt", 32), ("vlc", 37), ("over", 38), ("ldmc", 39), ("ldovl", 40), ("pcnt", 48), ("strmd", 53), ("semc", 60))
    return b.or_(b.and_(b.get("lcnt"), 0xFFFFFFFF), parts(b))


def _ilcr(b: Builder) -> Value:
    return b.or_(b.and_(b.get("ilcr_lcnt"), 0xFFFFFFFF), _pack(("ilcr_ecnt", 32), ("ilcr_pcnt", 48))(b))


def _pfpfr(b: Builder) -> Value:
    return b.zext(b.or_(b.and_(b.fpenv_get(), _MXCSR), b.get("pfpfr_high")), I64)


READ: Final[dict[int, Callable[[Builder], Value]]] = {
    0x00: lambda b: b.lshr(b.get("cr1_fixed"), 57),  # psr
    0x01: _pack(("wd_size", 19), ("wd_psize", 35), ("wd_fx", 48)),  # counts in bytes: registers times 8
    0x07: _psp_hi,
    0x09: _stack("psp_base"),
    0x0B: lambda b: b.const(I64, 0),  # pshtp: everything is spilled
    0x0D: _pcsp_hi,
    0x0F: _stack("pcsp_base"),
    0x13: lambda b: b.const(I64, 0),  # pcshtp
    0x15: lambda b: b.get("ctpr", 1),
    0x16: lambda b: b.get("ctpr", 2),
    0x17: lambda b: b.get("ctpr", 3),
    0x1E: _wide("sbr"),
    0x25: lambda b: b.extract(b.get("cr1_fixed"), 40, 16),  # cuir
    0x2C: _pack(("usd_size", 32)),
    0x2D: _stack("usd_base"),
    0x51: _chain(8),
    0x53: _chain(0),
    0x55: _chain(24),
    0x57: _chain(16),
    0x80: _wide("upsr"),
    0x83: _lsr,
    0x84: _pfpfr,
    0x85: _wide("fpcr"),
    0x86: _wide("fpsr"),
    0x87: _ilcr,
    0x88: lambda b: b.and_(b.get("mode"), MODE_BR),
    0x89: _wide("bgr"),
    0xC3: _wide("lcnt"),
    0xC7: _wide("ilcr_lcnt"),
}


def _split(b: Builder, value: Value, *parts: tuple[str, int, int]) -> None:
    """Fields := bit fields of ``value``: (field, position, length)..."""
    for name, at, length in parts:
        b.set(name, b.trunc(b.extract(value, at, length), I32))


def _write_lsr(b: Builder, value: Value) -> None:
    b.set("lcnt", b.and_(value, 0xFFFFFFFF))
    _split(
        b, value, ("ecnt", 32, 5), ("vlc", 37, 1), ("over", 38, 1), ("ldmc", 39, 1), ("ldovl", 40, 8), ("pcnt", 48, 5),
        ("strmd", 53, 7), ("semc", 60, 1),
    )  # fmt: skip
    _write_ilcr(b, value)


def _write_ilcr(b: Builder, value: Value) -> None:
    b.set("ilcr_lcnt", b.and_(value, 0xFFFFFFFF))
    _split(b, value, ("ilcr_ecnt", 32, 5), ("ilcr_pcnt", 48, 5))


def _write_lsr1(b: Builder, value: Value) -> None:
    b.set("lcnt", value)
    b.set("ilcr_lcnt", value)


def _write_pfpfr(b: Builder, value: Value) -> None:
    word = b.trunc(value, I32)
    b.fpenv_set(b.or_(b.and_(word, _MXCSR), 0x1F80))  # the host's own traps stay masked
    b.set("pfpfr_high", b.and_(word, _HIGH))
    _set_internal(b, MODE_FP_TRAPS, b.ne(b.and_(word, _MASKS), _MASKS))


def _write_fpcr(b: Builder, value: Value) -> None:
    b.set("fpcr", b.or_(b.and_(b.trunc(value, I32), 0x1F3F), 0x40))
    _set_internal(b, MODE_FX_TRAPS, b.ne(b.and_(value, 0x3F), 0x3F))


def _write_upsr(b: Builder, value: Value) -> None:
    b.set("upsr", b.and_(b.trunc(value, I32), 0x7FF))
    _set_internal(b, MODE_AC, b.ne(b.and_(value, 1 << 2), 0))
    _set_internal(b, MODE_FP_OFF, b.eq(b.and_(value, 1), 0))


def _set_internal(b: Builder, bit: int, condition: Value) -> None:
    """A bit of ``mode`` that blocks are made for: the bundle that writes the register ends its block."""
    rest = b.and_(b.get("mode"), ~bit)
    b.set("mode", b.or_(rest, b.select(condition, b.const(I64, bit), b.const(I64, 0))))


def _masked(name: str, mask: int) -> Callable[[Builder, Value], None]:
    return lambda b, value: b.set(name, b.and_(b.trunc(value, I32), mask))


WRITE: Final[dict[int, Callable[[Builder, Value], None]]] = {
    0x80: _write_upsr,
    0x83: _write_lsr,
    0x84: _write_pfpfr,
    0x85: _write_fpcr,
    0x86: _masked("fpsr", 0xFFFF),
    0x87: _write_ilcr,
    0xC3: _write_lsr1,
    0xC7: lambda b, value: b.set("ilcr_lcnt", value),
}


@record("rr")
def _read(t: Trace) -> None:
    """Operand: destination.  Flags: ``kNUMBER``, ``s`` for rrs."""
    b = t.b
    number = t.number("k")
    read = READ.get(number)
    value = read(b) if read is not None else b.get("state_regs", number)
    _deliver(t, 0, value)


@record("rr.const")
def _read_constant(t: Trace) -> None:
    """A register whose value is known when the block is made (%ip, %nip, %idr).  Operands: destination, value."""
    _deliver(t, 0, t.word(1))


def _deliver(t: Trace, i: int, value: Value) -> None:
    if "s" in t.flags:
        t.write(i, "s", t.b.trunc(value, I32))
    else:
        t.write(i, "d", value)
    t.next()


@record("rw")
def _write(t: Trace) -> None:
    """Operand: source.  Flags: ``kNUMBER``, ``s`` for rws."""
    b = t.b
    number = t.number("k")
    value = b.zext(t.read(0, "s"), I64) if "s" in t.flags else t.read(0, "d")
    write = WRITE.get(number)
    if write is not None:
        write(b, value)
    else:
        b.set("state_regs", value, number)
    t.next()
