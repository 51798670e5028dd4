"""Loads and stores (semantics-memory.md 1 to 5, 8).

``ld.SIZE`` operands: address parts, destination.  ``st.SIZE``: address parts, value.  SIZE is b h w d q (16 bytes).  Flags:

* ``s``: the address parts have 32 bits, their sum is sign-extended; ``z``: zero-extended (32-bit mode);
* ``be``: big-endian data; ``sm``: speculative: behind a load follows a ``junk`` record that takes over when the access faults; behind a
  store a record of the helper that looks whether it was only the protection of translated code, and the store once more with ``again``;
* ``lk``: first half of an atomic pair; ``ck``: DAM check, MLOCK := 1; ``cs``: conditional store, MLOCK says whether it failed;
* ``oN``: N is added to the address (upper half of a register pair); ``ac``: misaligned is an exception.

``probe``: address parts, flag ``nN``: faults as a store of N bytes there would, and changes nothing.
"""

from __future__ import annotations

from typing import Final

from pyqemu.tcg_ir import I1, I8, I16, I32, I64, I128, Builder, Type, Value

from ..exceptions import ADDR_NOT_ALIGNED, raise_if
from ..handlers import Trace, record
from . import tags

SIZES: Final[dict[str, tuple[Type, int]]] = {"b": (I8, 1), "h": (I16, 2), "w": (I32, 4), "d": (I64, 8), "q": (I128, 16)}

#: What a speculative load delivers when the access faults (8: unspecified; this number is recognisable).
JUNK: Final = 0x4AFAFAFA4AFAFAFA
_PAGE: Final = 4096
JUNK_SIZE: Final = 16  # bytes of a junk record
HELPER_SIZE: Final = 24  # bytes of a helper record without operands


def _address_kinds(t: Trace) -> str:
    return "ss" if "s" in t.flags or "z" in t.flags else "dd"


def _address(t: Trace) -> Value:
    """The effective address of operands 0 and 1."""
    b = t.b
    if "s" in t.flags or "z" in t.flags:
        total = b.add(t.read(0, "s"), t.read(1, "s"))
        address = b.zext(total, I64) if "z" in t.flags else b.sext(total, I64)
    else:
        address = b.add(t.read(0, "d"), t.read(1, "d"))
    return b.add(address, t.number("o"))


def check_alignment(t: Trace, address: Value, size: int) -> None:
    """Raise addr_not_aligned where UPSR.ac asks for it (flag ``ac``)."""
    if "ac" in t.flags and size > 1:
        raise_if(t.b, t.b.ne(t.b.and_(address, size - 1), 0), ADDR_NOT_ALIGNED)


def widen(b: Builder, value: Value) -> Value:
    """A loaded element as the 64 or 128 bits that are written."""
    return value if value.type is I128 else b.zext(value, I64)


def begin_load(t: Trace, address: Value, size: int, diagnostic: Value | None) -> None:
    """Alignment; of a speculative load: an address that is ``diagnostic`` or misaligned is left to the junk record behind it."""
    b = t.b
    if "sm" not in t.flags:
        check_alignment(t, address, size)
        return
    if diagnostic is not None:
        with b.rarely(diagnostic):
            t.next()
    if "ac" in t.flags and size > 1:
        with b.rarely(b.ne(b.and_(address, size - 1), 0)):
            t.next()
    b.set("spec_ip", b.add(b.param("ip"), t.size))


def end_load(t: Trace) -> None:
    """Behind the access."""
    if "sm" in t.flags:
        t.b.set("spec_ip", 0)


def _load(t: Trace, size: str) -> None:
    b = t.b
    type, count = SIZES[size]
    address = _address(t)
    speculative = "sm" in t.flags
    begin_load(t, address, count, tags.sources(t, _address_kinds(t)) if speculative and t.tagged else None)
    value = b.load(type, address, big="be" in t.flags)
    end_load(t)
    if "lk" in t.flags:
        wide = b.zext(value, I128)
        b.set("lock_addr", address)
        b.set("lock_value", b.trunc(wide, I64))
        b.set("lock_value_hi", b.trunc(b.lshr(wide, 64), I64))
    if "ck" in t.flags:
        b.set("mlock", 1)
    if t.letters[2] != "E":  # an access without a use stays: it may fault
        t.write(2, "p" if size == "q" else "d", widen(b, value))
    t.next(JUNK_SIZE if speculative else 0)


def _junk(t: Trace) -> None:
    b = t.b
    b.set("spec_ip", 0)
    if t.letters[0] == "H":
        pass  # %empty
    elif "q" in t.flags:
        t.write(0, "p", b.const(I128, JUNK | JUNK << 64), b.const(I32, tags.DV["p"]))
    else:
        t.write(0, "d", b.const(I64, JUNK), b.const(I32, tags.DV["d"]))
    if t.tagged:
        tags.note(t, b.const(I1, 1))
    t.next()


def narrow(b: Builder, value: Value, type: Type) -> Value:
    """The low bytes of a value that are stored."""
    return value if value.type is type else b.trunc(value, type)


def begin_store(t: Trace, address: Value, kinds: str, size: int, diagnostic: Value | None = None) -> None:
    """Alignment; of a speculative store: a diagnostic operand ends it (of ``kinds``, or ``diagnostic``), no fault is reported.

    ``size`` of the access in bytes, 1 for one that need not be aligned.
    """
    b = t.b
    if "sm" not in t.flags:
        check_alignment(t, address, size)
        return
    if t.tagged:
        bad = tags.sources(t, kinds)
        with b.rarely(b.or_(bad, diagnostic) if diagnostic is not None else bad):
            t.next(_rest(t))
    if "ac" in t.flags and size > 1:
        with b.rarely(b.ne(b.and_(address, size - 1), 0)):
            t.next(_rest(t))
    b.set("spec_addr", address)
    b.set("spec_ip", b.add(b.param("ip"), t.size))


def end_store(t: Trace) -> None:
    """Continue behind a store."""
    if "sm" in t.flags:
        t.b.set("spec_ip", 0)
    t.next(_rest(t))


def _rest(t: Trace) -> int:
    """Bytes of the records behind a speculative store that belong to it."""
    return HELPER_SIZE + t.size if "sm" in t.flags and "again" not in t.flags else 0


def value_kind(size: str) -> str:
    """Table kind of the value that is stored."""
    return {"d": "d", "q": "p"}.get(size, "s")


def _store(t: Trace, size: str) -> None:
    b = t.b
    type, count = SIZES[size]
    address = _address(t)
    value = narrow(b, t.read(2, value_kind(size)), type)
    begin_store(t, address, _address_kinds(t) + value_kind(size), 1 if "cs" in t.flags else count)
    if "cs" in t.flags:
        _conditional(t, address, value, type)
    else:
        b.store(address, value, big="be" in t.flags)
    end_store(t)


def _conditional(t: Trace, address: Value, value: Value, type: Type) -> None:
    """Second half of an atomic pair: succeeds when memory still holds what the wait-lock load saw (4, emulation (a))."""
    b = t.b
    whole = b.or_(b.zext(b.get("lock_value"), I128), b.shl(b.zext(b.get("lock_value_hi"), I128), 64))
    expected = narrow(b, whole, type)
    if "be" in t.flags and type is not I8:
        value, expected = b.bswap(value), b.bswap(expected)
    b.set("mlock", 1)
    with b.if_(b.eq(address, b.get("lock_addr"))):
        seen = b.cmpxchg(address, expected, value)
        b.set("mlock", b.zext(b.ne(seen, expected), I32))


def _masked_operands(t: Trace) -> tuple[Value, Value]:
    """Address and mask of stmqp."""
    b = t.b
    if "s" in t.flags or "z" in t.flags:
        part = t.read(0, "s")
        return b.zext(part, I64) if "z" in t.flags else b.sext(part, I64), b.zext(t.read(1, "s"), I64)
    return t.read(0, "d"), t.read(1, "d")


def _masked_store(t: Trace) -> None:
    """stmqp: address s1 only, s2[15:0] says which bytes are stored."""
    b = t.b
    address, mask = _masked_operands(t)
    value = t.read(2, "p")
    begin_store(t, address, _address_kinds(t) + "p", 1)
    # Nothing is stored when the second of two pages faults: its first byte is tried first, by a write that changes nothing.
    room = b.sub(b.const(I64, _PAGE), b.and_(address, _PAGE - 1))
    selected = b.zext(b.and_(mask, 0xFFFF), I64)
    beyond = b.and_(selected, b.shl(b.const(I64, -1), b.umin(room, b.const(I64, 16))))
    with b.if_(b.ne(beyond, 0)):
        b.cmpxchg(b.add(address, b.ctz(beyond)), b.const(I8, 0), b.const(I8, 0))
    for i in range(16):
        with b.if_(b.ne(b.and_(mask, 1 << i), 0)):
            b.store(b.add(address, i), b.trunc(b.lshr(value, 8 * i), I8))
    end_store(t)


def _register() -> None:
    for size in SIZES:
        record(f"ld.{size}")(lambda t, size=size: _load(t, size))  # type: ignore[misc]
        record(f"st.{size}")(lambda t, size=size: _store(t, size))  # type: ignore[misc]
    record("junk")(_junk)
    record("st.m")(_masked_store)


_register()


@record("probe")
def _probe(t: Trace) -> None:
    """A store that must not fault later."""
    b = t.b
    size = t.number("n")
    address = _address(t)
    check_alignment(t, address, size)
    if "cs" in t.flags:  # a conditional store makes no access when it fails at once
        with b.if_(b.eq(address, b.get("lock_addr"))):
            probe(t, address, size)
    else:
        probe(t, address, size)
    t.next()


@record("probe.m")
def _probe_masked(t: Trace) -> None:
    """The same for stmqp: the first and the last byte that it stores."""
    b = t.b
    address, mask = _masked_operands(t)
    mask = b.and_(mask, 0xFFFF)
    with b.if_(b.ne(mask, 0)):
        probe(t, b.add(address, b.ctz(mask)), 1)
        probe(t, b.add(address, b.sub(63, b.clz(mask))), 1)
    t.next()


def probe(t: Trace, address: Value, size: int) -> None:
    """Fault as a store would; nothing is changed.  The page that was found writable last is not tried again until a system call."""
    b = t.b
    inside = b.sub(address, b.get("probe_page"))
    with b.rarely(b.ugt(inside, _PAGE - size)):
        page = b.and_(address, -_PAGE)
        b.cmpxchg(address, b.const(I8, 0), b.const(I8, 0))
        b.set("probe_page", page)
        if size > 1:
            end = b.and_(b.add(address, size - 1), -_PAGE)
            with b.if_(b.ne(page, end)):
                b.cmpxchg(end, b.const(I8, 0), b.const(I8, 0))


@record("fence")
def _fence(t: Trace) -> None:
    """``wait`` with memory ordering."""
    t.b.fence("seq_cst")
    t.next()


@record("zero32")
def _zero_field(t: Trace) -> None:
    """A 32-bit field of the state := 0 (MLOCK at the beginning of a bundle that tests it)."""
    b = t.b
    b.hstore(b.param("env"), t.half(0), b.const(I32, 0))
    t.next()
