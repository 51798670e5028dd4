"""Exclusive and ordered accesses, compare and swap, atomic memory operations (DDI 0487, C4.1.93).

The exclusive monitor is "this address held this value": a store-exclusive succeeds when the address is that of the last load-exclusive and
memory still holds what it read, which one host compare-and-exchange decides.  An access that is not aligned to its size is an alignment
exception, as on a CPU without FEAT_LSE2.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

from pyqemu.targets.framework import S64, U8, U16, U32, U64, Insn
from pyqemu.targets.framework.operands import RegisterClass
from pyqemu.tcg_ir import I8, I16, I32, I64, I128, V128, Type, Value

from ..state import NO_ADDRESS
from .base import XSP, W, X, following, isa, named
from .system import EXC_ALIGNMENT

A1 = Annotated[Value, "the access's facet"]
_SIZES: Final[tuple[tuple[str, str, Type, RegisterClass, Any], ...]] = (
    ("b", "00", I8, W, U8),
    ("h", "01", I16, W, U16),
    ("", "10", I32, W, U32),
    ("", "11", I64, X, U64),
)

for _name in ("rs", "rt"):
    isa.view(f"{_name}_1", _name, following(X, 1), out=True)


def aligned(b: Insn, address: Value, size: int) -> Value:
    """The address, when it is a multiple of ``size``; else the alignment exception."""
    if size > 1:
        bad = b.ne(address & (size - 1), 0)
        with b.rarely(bad):
            b.set("bad_addr", address)
        b.trap(EXC_ALIGNMENT, when=bad)
    return address


def _monitor(b: Insn, address: Value, value: Value, high: Value | None = None) -> None:
    b.set("ex_addr", address)
    b.set("ex_value", value)
    if high is not None:
        b.set("ex_high", high)


def _exchange(b: Insn, address: Value, expected: Value, new: Value) -> Value:
    """Status of a store-exclusive: 0 when memory held what was expected and holds ``new`` now."""
    status = b.var(I32, 1)
    with b.if_(b.eq(b.get("ex_addr"), address)):
        old = b.cmpxchg(address, expected, new)
        status.set(b.zext(b.ne(old, expected), I32))
    b.set("ex_addr", NO_ADDRESS)
    return status.get()


def _join(b: Insn, low: Value, high: Value) -> Value:
    """One value of twice the width."""
    wide = I128 if low.type is I64 else I64
    return b.zext(low, wide) | b.shl(b.zext(high, wide), low.type.bits)


def _halves(b: Insn, value: Value) -> tuple[Value, Value]:
    half = I64 if value.type is I128 else I32
    return b.trunc(value, half), b.trunc(b.lshr(value, half.bits), half)


def _load_exclusive(type: Type, order: str) -> Callable[..., Any]:
    def meaning(b: Insn, rn: U64) -> A1:
        value = b.load(type, aligned(b, rn, type.bits // 8), align=type.bits // 8, order=order)
        _monitor(b, rn, b.zext(value, I64))
        return value

    return meaning


def _store_exclusive(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rt: A1, rn: U64) -> U32:
        return _exchange(b, aligned(b, rn, type.bits // 8), b.trunc(b.get("ex_value"), type), rt)

    return meaning


def _load_ordered(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rn: U64) -> A1:
        return b.load(type, aligned(b, rn, type.bits // 8), align=type.bits // 8, order="acquire")

    return meaning


def _load_at(type: Type, signed: Type | None) -> Callable[..., Any]:
    def meaning(b: Insn, rn: U64, off: S64) -> A1:
        value = b.load(type, aligned(b, rn + off, type.bits // 8), align=type.bits // 8, order="acquire")
        return value if signed is None else b.sext(value, signed)

    return meaning


def _store_at(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rt: A1, rn: U64, off: S64) -> None:
        b.store(aligned(b, rn + off, type.bits // 8), rt, align=type.bits // 8, order="seq_cst")

    return meaning


def _store_ordered(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rt: A1, rn: U64) -> None:
        """Sequentially consistent: a later load-acquire may not overtake it."""
        b.store(aligned(b, rn, type.bits // 8), rt, align=type.bits // 8, order="seq_cst")

    return meaning


def _compare_and_swap(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rs: A1, rt: A1, rn: U64) -> A1:
        return b.cmpxchg(aligned(b, rn, type.bits // 8), rs, rt)

    return meaning


_OPERATIONS: Final = {
    "add": "0000",
    "clr": "0001",
    "eor": "0010",
    "set": "0011",
    "smax": "0100",
    "smin": "0101",
    "umax": "0110",
    "umin": "0111",
}
_RMW: Final = {"clr": "and", "eor": "xor", "set": "or", "swp": "xchg"}


def _read_modify_write(type: Type, operation: str) -> Callable[..., Any]:
    def meaning(b: Insn, rs: A1, rn: U64) -> A1:
        operand = b.not_(rs) if operation == "clr" else rs
        return b.atomic(_RMW.get(operation, operation), aligned(b, rn, type.bits // 8), operand)

    return meaning


for _suffix, _size, _type, _cls, _facet in _SIZES:
    _facets = {"A1": _facet}
    _tag = _suffix or _cls.names[0][0]
    _kinds = {"rt": _cls, "rn": XSP, "rs": W}
    _load = named(_load_exclusive(_type, "relaxed"), f"ldxr_{_tag}", _facets)
    _load_acquire = named(_load_exclusive(_type, "acquire"), f"ldaxr_{_tag}", _facets)
    _store = named(_store_exclusive(_type), f"stxr_{_tag}", _facets)
    for _mnemonic, _bits, _text, _function in (
        ("ldxr", "0 1 0 +++++ 0", "rt, [rn]", _load),
        ("ldaxr", "0 1 0 +++++ 1", "rt, [rn]", _load_acquire),
        ("stxr", "0 0 0 rs:5 0", "rs, rt, [rn]", _store),
        ("stlxr", "0 0 0 rs:5 1", "rs, rt, [rn]", _store),
        ("ldar", "1 1 0 +++++ 1", "rt, [rn]", named(_load_ordered(_type), f"ldar_{_tag}", _facets)),
        ("stlr", "1 0 0 +++++ 1", "rt, [rn]", named(_store_ordered(_type), f"stlr_{_tag}", _facets)),
    ):
        isa.row(
            f"{_mnemonic}{_suffix} {_text}",
            f"{_size} 001000 {_bits} +++++ rn:5 rt:5",
            _function,
            name=f"{_mnemonic}_{_tag}",
            kinds=_kinds,
        )
    for _mnemonic, _bits, _reference in (("ldlar", "1 1 0 +++++ 0", "ldar"), ("stllr", "1 0 0 +++++ 0", "stlr")):
        _function = (
            named(_load_ordered(_type), f"ldlar_{_tag}", _facets)
            if _bits[2] == "1"
            else named(_store_ordered(_type), f"stllr_{_tag}", _facets)
        )
        isa.row(
            f"{_mnemonic}{_suffix} rt, [rn]",
            f"{_size} 001000 {_bits} +++++ rn:5 rt:5",
            _function,
            name=f"{_mnemonic}_{_tag}",
            kinds=_kinds,
            needs="lor",
        )
    _ldapr = named(_load_ordered(_type), f"ldapr_{_tag}", _facets)
    isa.row(
        f"ldapr{_suffix} rt, [rn]",
        f"{_size} 111 0 00 101 +++++ 1 100 00 rn:5 rt:5",
        _ldapr,
        name=f"ldapr_{_tag}",
        kinds=_kinds,
        needs="rcpc",
    )
    isa.row(
        f"stlur{_suffix} rt, [rn, off]",
        f"{_size} 011001 00 0 off:9 00 rn:5 rt:5",
        named(_store_at(_type), f"stlur_{_tag}", _facets),
        name=f"stlur_{_tag}",
        kinds=_kinds,
        needs="rcpc2",
    )
    for _opc, _sign, _to, _register in (("01", "", None, _cls), ("10", "s", I64, X), ("11", "s", I32, W)):
        if _to is not None and _type.bits >= _to.bits:
            continue
        _name = f"ldapur{_sign}_{_tag}" + (f"_{_register.names[0][0]}" if _sign else "")
        _result = _facet if _to is None else {I32: U32, I64: U64}[_to]
        isa.row(
            f"ldapur{_sign}{_suffix or 'w' * bool(_sign)} rt, [rn, off]",
            f"{_size} 011001 {_opc} 0 off:9 00 rn:5 rt:5",
            named(_load_at(_type, _to), _name, {"A1": _result}),
            name=_name,
            kinds={"rt": _register, "rn": XSP},
            needs="rcpc2",
        )
    _own = {"rt": _cls, "rs": _cls, "rn": XSP}
    _cas = named(_compare_and_swap(_type), f"cas_{_tag}", _facets)
    for _order, _l, _o0 in (("", "0", "0"), ("a", "1", "0"), ("l", "0", "1"), ("al", "1", "1")):
        isa.row(
            f"cas{_order}{_suffix} rs, rt, [rn]",
            f"{_size} 0010001 {_l} 1 rs:5 {_o0} 11111 rn:5 rt:5",
            _cas,
            name=f"cas{_order}_{_tag}",
            kinds=_own,
            out="rs",
            needs="lse",
        )
    for _operation, _code in (*_OPERATIONS.items(), ("swp", "1000")):
        _stem = "swp" if _operation == "swp" else f"ld{_operation}"
        _function = named(_read_modify_write(_type, _operation), f"{_stem}_{_tag}", _facets)
        for _order, _bits in (("", "0 0"), ("a", "1 0"), ("l", "0 1"), ("al", "1 1")):
            isa.row(
                f"{_stem}{_order}{_suffix} rs, rt, [rn]",
                f"{_size} 111 0 00 {_bits} 1 rs:5 {_code} 00 rn:5 rt:5",
                _function,
                name=f"{_stem}{_order}_{_tag}",
                kinds=_own,
                out="rt",
                needs="lse",
            )


# ---- pairs ----
def _load_pair(type: Type, order: str) -> Callable[..., Any]:
    def meaning(b: Insn, rn: U64) -> tuple[A1, A1]:
        if type is I64:  # one vector load: what a processor with AVX reads at once
            both = b.load(V128, aligned(b, rn, 16), align=16)
            low, high = b.getlane(I64, both, 0), b.getlane(I64, both, 1)
        else:
            low, high = _halves(b, b.load(I64, aligned(b, rn, 8), align=8, order="relaxed"))
        if order:
            b.fence("acquire")
        _monitor(b, rn, b.zext(low, I64), b.zext(high, I64))
        return low, high

    return meaning


def _store_pair(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rt: A1, rt2: A1, rn: U64) -> U32:
        expected = _join(b, b.trunc(b.get("ex_value"), type), b.trunc(b.get("ex_high"), type))
        return _exchange(b, aligned(b, rn, type.bits // 4), expected, _join(b, rt, rt2))

    return meaning


def _compare_and_swap_pair(type: Type) -> Callable[..., Any]:
    def meaning(b: Insn, rs: A1, rs_1: A1, rt: A1, rt_1: A1, rn: U64) -> tuple[A1, A1]:
        return _halves(b, b.cmpxchg(aligned(b, rn, type.bits // 4), _join(b, rs, rs_1), _join(b, rt, rt_1)))

    return meaning


for _sz, _type, _cls, _facet in (("0", I32, W, U32), ("1", I64, X, U64)):
    _facets = {"A1": _facet}
    _tag = _cls.names[0][0]
    _kinds = {"rt": _cls, "rt2": _cls, "rs": W, "rn": XSP}
    _store = named(_store_pair(_type), f"stxp_{_tag}", _facets)
    for _mnemonic, _l, _o0, _order in (("ldxp", "1", "0", ""), ("ldaxp", "1", "1", "acquire")):
        isa.row(
            f"{_mnemonic} rt, rt2, [rn]",
            f"1 {_sz} 001000 0 1 1 +++++ {_o0} rt2:5 rn:5 rt:5",
            named(_load_pair(_type, _order), f"{_mnemonic}_{_tag}", _facets),
            name=f"{_mnemonic}_{_tag}",
            kinds=_kinds,
        )
    for _mnemonic, _o0 in (("stxp", "0"), ("stlxp", "1")):
        isa.row(
            f"{_mnemonic} rs, rt, rt2, [rn]",
            f"1 {_sz} 001000 0 0 1 rs:5 {_o0} rt2:5 rn:5 rt:5",
            _store,
            name=f"{_mnemonic}_{_tag}",
            kinds=_kinds,
        )
    _casp = named(_compare_and_swap_pair(_type), f"casp_{_tag}", _facets)
    _next = following(_cls, 1)
    _kinds = {"rs": _cls, "rt": _cls, "rs_1": _next, "rt_1": _next, "rn": XSP}
    for _order, _l, _o0 in (("", "0", "0"), ("a", "1", "0"), ("l", "0", "1"), ("al", "1", "1")):
        isa.row(
            f"casp{_order} rs, rs_1, rt, rt_1, [rn]",
            f"0 {_sz} 001000 0 {_l} 1 rs:5 {_o0} 11111 rn:5 rt:5",
            _casp,
            name=f"casp{_order}_{_tag}",
            kinds=_kinds,
            out="rs rs_1",
            guard="rs & 1 == 0 and rt & 1 == 0",
            needs="lse",
        )
