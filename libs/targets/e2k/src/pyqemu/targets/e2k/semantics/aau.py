"""Array access unit (semantics-memory.md 6, 7).

The elements of an array are fetched when ``mova`` asks for them; nothing runs ahead.
"""

from __future__ import annotations

from pyqemu.tcg_ir import I1, I32, I64, Builder, Value

from ..exceptions import ILLEGAL_OPCODE, raise_if
from ..handlers import Trace, record
from . import tags
from .memory import (
    JUNK_SIZE,
    SIZES,
    begin_load,
    begin_store,
    check_alignment,
    end_load,
    end_store,
    narrow,
    probe,
    value_kind,
    widen,
)

_BASE = (1 << 48) - 1
_SLOTS = 32
_RAISE_SIZE = 16  # bytes of a raise record


def _indexed(b: Builder, field: str, index: Value) -> Value:
    """Host address offset of element ``index`` of a state array of 64-bit elements, to add to env."""
    assert b.layout is not None
    return b.add(b.add(b.param("env"), b.layout[field]), b.shl(index, 3))


def _get(b: Builder, field: str, index: Value) -> Value:
    return b.hload(I64, _indexed(b, field, index))


def _array_address(t: Trace, aad: int, aasti: int) -> Value:
    """AAD.base + AASTI (+ the signed 32-bit literal, when there is one) of the operands with these numbers."""
    b = t.b
    base = b.and_(_get(b, "aad_lo", t.half(aad)), _BASE)
    address = b.add(base, _get(b, "aasti", t.half(aasti)))
    return b.add(address, t.word(aasti + 1)) if t.letters[-1] == "L" else address


def _store(t: Trace, size: str) -> None:
    """Operands: value, aad number, aasti number, literal."""
    b = t.b
    type, count = SIZES[size]
    value = t.read(0, value_kind(size))
    address = b.add(_array_address(t, 1, 2), t.number("o"))
    more = tags.diagnostic_array(t, 1, 2) if "sm" in t.flags and t.tagged else None
    begin_store(t, address, value_kind(size), count, more)
    b.store(address, narrow(b, value, type), big="be" in t.flags)
    end_store(t)


def _load(t: Trace, size: str) -> None:
    """Operands: destination, aad number, aasti number, literal."""
    b = t.b
    type, count = SIZES[size]
    address = b.add(_array_address(t, 1, 2), t.number("o"))
    begin_load(t, address, count, tags.diagnostic_array(t, 1, 2) if "sm" in t.flags and t.tagged else None)
    value = b.load(type, address, big="be" in t.flags)
    end_load(t)
    if t.letters[0] != "E":
        t.write(0, "p" if size == "q" else "d", widen(b, value))
    t.next(JUNK_SIZE if "sm" in t.flags else 0)


@record("probe.a")
def _probe(t: Trace) -> None:
    """Operands: aad number, aasti number, literal; flags as ``memory.probe`` has them."""
    size = t.number("n")
    address = t.b.add(_array_address(t, 0, 1), t.number("o"))
    check_alignment(t, address, size)
    probe(t, address, size)
    t.next()


@record("aasti.inc")
def _increment(t: Trace) -> None:
    """AASTI += AAINCR << log2(size).  Operands: aasti, aaincr, log2(size).  Flag ``32``: the index has 32 bits (before v5)."""
    b = t.b
    step = b.sext(b.trunc(_get(b, "aaincr", t.half(1)), I32), I64) if "32" in t.flags else _get(b, "aaincr", t.half(1))
    place = _indexed(b, "aasti", t.half(0))
    value = b.add(b.hload(I64, place), b.shl(step, t.half(2)))
    b.hstore(place, 0, b.and_(value, 0xFFFFFFFF) if "32" in t.flags else value)
    t.next()


#: Positions in ``aau_tags``; AAD has its tag in itself.
_TAGS_OF = {0x01: 0, 0x02: 16, 0x03: 32}
_TAG_CLASSES = {0x11: (0, 16), 0x12: (16, 16), 0x13: (32, 8)}


def _diagnostic_area(b: Builder, config: Value) -> Value:
    """Whether the descriptor, start index or increment of an area is diagnostic."""
    bits = b.get("aau_tags")
    index = b.lshr(bits, b.add(b.extract(config, 8, 4), _TAGS_OF[0x02]))
    step = b.lshr(bits, b.add(b.extract(config, 12, 3), _TAGS_OF[0x03]))
    descriptor = b.eq(b.extract(_get(b, "aad_lo", b.extract(config, 15, 5)), 54, 3), 1)
    return b.or_(descriptor, b.trunc(b.or_(index, step), I1))


def _mova(t: Trace, size: str) -> None:
    """Operands: destination, area 0..63, ind.  Never faults: a ``junk`` record follows."""
    b = t.b
    type, count = SIZES[size]
    area = t.half(1)
    config = _get(b, "area_cfg", area)
    base = b.and_(_get(b, "aad_lo", b.extract(config, 15, 5)), _BASE)
    address = b.add(b.add(base, _get(b, "area_pos", area)), b.add(b.ashr(config, 32), t.half(2)))
    if t.tagged:
        with b.rarely(_diagnostic_area(b, config)):
            t.next()
    if count > 1:
        with b.rarely(b.ne(b.and_(address, count - 1), 0)):
            t.next()  # misaligned: the junk record makes the result
    b.set("spec_ip", b.add(b.param("ip"), t.size))
    value = b.load(type, address, big="be" in t.flags)
    b.set("spec_ip", 0)
    t.write(0, "p" if size == "q" else "d", widen(b, value))
    t.next(JUNK_SIZE)


def _register() -> None:
    for size in SIZES:
        record(f"staa.{size}")(lambda t, size=size: _store(t, size))  # type: ignore[misc]
        record(f"ldaa.{size}")(lambda t, size=size: _load(t, size))  # type: ignore[misc]
        record(f"mova.{size}")(lambda t, size=size: _mova(t, size))  # type: ignore[misc]


_register()


@record("area.step")
def _area_step(t: Trace) -> None:
    """After a bundle with am: the area moves on by one element times its increment.  Operand: area."""
    b = t.b
    config = _get(b, "area_cfg", t.half(0))
    step = _get(b, "aaincr", b.extract(config, 12, 3))
    if "32" in t.flags:
        step = b.sext(b.trunc(step, I32), I64)
    place = _indexed(b, "area_pos", t.half(0))
    shift = b.sub(b.extract(config, 25, 3), 1)
    b.hstore(place, 0, b.add(b.hload(I64, place), b.shl(step, shift)))
    t.next()


@record("bap")
def _bap(t: Trace) -> None:
    """Load the prefetch program that ldisp announced in %ctpr2.  A ``raise`` record follows for a program that cannot be read."""
    b = t.b
    ctpr = b.get("ctpr", 2)
    raise_if(b, b.ne(b.extract(ctpr, 54, 5), 3 | 1 << 3), ILLEGAL_OPCODE)  # tag 3, opc 1
    program = b.and_(ctpr, _BASE)
    b.set("spec_ip", b.add(b.param("ip"), t.size))
    slot = b.var(I64, 0)
    with b.loop() as loop:
        i = slot.get()
        address = b.add(program, b.shl(i, 4))
        left = b.load(I64, address)
        for side, config in ((0, left), (_SLOTS, b.load(I64, b.add(address, 8)))):
            area = b.add(i, side)
            b.hstore(_indexed(b, "area_cfg", area), 0, config)
            start = _get(b, "aaind", b.extract(config, 8, 4))
            b.hstore(_indexed(b, "area_pos", area), 0, b.select(b.eq(b.extract(config, 25, 3), 0), b.const(I64, 0), start))
        slot.set(b.add(i, 1))
        loop.break_if(b.or_(b.ne(b.extract(left, 31, 1), 0), b.eq(i, _SLOTS - 1)))
    b.set("spec_ip", 0)
    t.next(_RAISE_SIZE)


# ---- register access: class codes of encoding.md 8.3 ----

_ARRAYS = {0x01: "aasti", 0x02: "aaind", 0x03: "aaincr", 0x04: "aaldi"}
_SINGLE = {0x08: "aafstr", 0x09: "aaldv", 0x0A: "aaldm", 0x1B: "aasr"}


@record("aaurw")
def _write_register(t: Trace) -> None:
    """Operands: value, index.  Flags: ``kCLASS``; ``d`` 64-bit value; ``hi`` upper half of aad; ``32`` before v5."""
    b = t.b
    wide = "d" in t.flags
    value = t.read(0, "d") if wide else b.zext(t.read(0, "s"), I64)
    code = t.number("k")
    index = t.half(1)
    if code == 0 and "hi" in t.flags:
        b.hstore(_indexed(b, "aad_hi", index), 0, value)
    elif code == 0:
        kept = b.and_(value, _BASE | 3 << 57) if wide else value  # base, mb, ed; tag 0, rw 3
        if t.tagged:
            kept = b.or_(kept, b.shl(b.zext(_is_diagnostic(t, wide), I64), 54))
        b.hstore(_indexed(b, "aad_lo", index), 0, b.or_(kept, 3 << 59))
    elif code in _ARRAYS:
        if not wide and code == 3:
            value = b.sext(b.trunc(value, I32), I64)
        if "32" in t.flags and code != 3:
            value = b.and_(value, 0xFFFFFFFF)
        if code == 3:
            index = b.and_(index, 7)
        if code in (2, 3):  # aaind0 is 0 and aaincr0 is 1 for ever
            value = b.select(b.eq(index, 0), b.const(I64, int(code == 3)), value)
        b.hstore(_indexed(b, _ARRAYS[code], index), 0, value)
        if t.tagged and code in _TAGS_OF:
            bit = b.shl(b.const(I64, 1), b.add(index, _TAGS_OF[code]))
            kept = b.and_(b.get("aau_tags"), b.not_(bit))
            bad = _is_diagnostic(t, wide)
            if code != 1:
                bad = b.and_(bad, b.ne(index, 0))
            b.set("aau_tags", b.or_(kept, b.select(bad, bit, b.const(I64, 0))))
    elif code in _TAG_CLASSES and t.tagged:
        at, length = _TAG_CLASSES[code]
        b.set("aau_tags", b.deposit(b.get("aau_tags"), b.and_(value, ((1 << length) - 1) & (-1 if code == 0x11 else -2)), at, length))
    elif code == 0x05:
        b.hstore(b.add(b.add(b.param("env"), _offset(b, "aalda")), b.shl(index, 2)), 0, b.trunc(value, I32))
    elif code in _SINGLE:
        name = _SINGLE[code]
        b.set(name, value if name in ("aaldv", "aaldm") else b.trunc(value, I32))
    t.next()  # the others (aabf, without tags their classes) hold nothing that this implementation has


def _is_diagnostic(t: Trace, wide: bool) -> Value:
    """Whether the value written to a register is diagnostic."""
    return t.b.ne(t.tag(0, "d" if wide else "s"), 0)


def _offset(b: Builder, field: str) -> int:
    assert b.layout is not None
    return b.layout[field]


@record("aaurr")
def _read_register(t: Trace) -> None:
    """Operands: destination, index.  Flags as for ``aaurw``."""
    b = t.b
    code = t.number("k")
    index = t.half(1)
    if code == 0:
        value = _get(b, "aad_hi" if "hi" in t.flags else "aad_lo", index)
    elif code in _ARRAYS:
        value = _get(b, _ARRAYS[code], b.and_(index, 7) if code == 3 else index)
    elif code == 0x05:
        value = b.zext(b.hload(I32, b.add(b.add(b.param("env"), _offset(b, "aalda")), b.shl(index, 2))), I64)
    elif code in _SINGLE:
        name = _SINGLE[code]
        value = b.get(name) if name in ("aaldv", "aaldm") else b.zext(b.get(name), I64)
    elif code in _TAG_CLASSES:
        value = b.extract(b.get("aau_tags"), *_TAG_CLASSES[code])
    else:
        value = b.const(I64, 0)
    if "d" in t.flags:
        t.write(0, "d", value)
    else:
        t.write(0, "s", b.trunc(value, I32))
    t.next()


