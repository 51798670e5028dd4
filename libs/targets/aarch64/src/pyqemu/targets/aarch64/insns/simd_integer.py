"""Advanced SIMD on integers: three registers of one kind, long, wide and narrow ones, by element, two registers, across lanes.

DDI 0487, C4.1.96.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import VEC128, Choice, Insn
from pyqemu.tcg_ir import I8, I16, I32, I64, V128, Type, Value

from . import lanework as work
from . import vectors as vec
from .base import ARRANGEMENTS, V_LOW, B, D, H, Q, S, V, isa

Same = Callable[[Insn, Type, Value, Value], Value]
#: Names of registers that hold one element of a size.
SCALARS: Final = (B, H, S, D, Q)
#: Arrangements of twice the element size, by the narrow size; and those of half the size for Q = 0 and 1.
WIDE: Final = Choice("8h", "4s", "2d", "1q")
NARROW: Final = (Choice("8b", "4h", "2s", "1d"), Choice("16b", "8h", "4s", "2d"))
isa.view("wide", "arr", WIDE)
isa.view("pair", "arr", Choice("4h", "2s", "1d", "", "8h", "4s", "2d", ""))


def sizes(allowed: str, *, scalar_d: bool = False) -> Choice:
    """Arrangements of the element sizes in ``allowed`` (b, h, s, d)."""
    names = []
    for n, name in enumerate(ARRANGEMENTS):
        letter = "bhsd"[n & 3]
        names.append(name if letter in allowed and (name != "1d" or scalar_d) else "")
    return Choice(*names)


def only(b: Insn, lane: Type, v: Value) -> Value:
    """Lane 0, zeros above."""
    return b.setlane(lane, vec.zero(b), 0, b.getlane(lane, v, 0))


# ---- three registers of one kind ----
def same(
    name: str, u: int, opcode: str, f: Same, allowed: str = "bhsd", *, scalar: str = "", live: bool = False, acc: bool = False
) -> None:
    """Rows ``name vd.T, vn.T, vm.T``, and scalar ones for the sizes in ``scalar``.

    ``live``: the operation must not see lanes that do not exist.  ``acc``: the result is added to the destination.
    """

    def run(b: Insn, vn: Value, vm: Value, lane: Type, q: int) -> Value:
        if live:
            vn, vm = vec.live(b, vn, q), vec.live(b, vm, q)
        return f(b, lane, vn, vm)

    if acc:

        def meaning(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
            lane = vec.lane_of(arr)
            return vec.clear(b, b.lanes("add", lane, vd, run(b, vn, vm, lane, arr >> 2)), arr >> 2)

    else:

        def meaning(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:  # type: ignore[misc]
            return vec.clear(b, run(b, vn, vm, vec.lane_of(arr), arr >> 2), arr >> 2)

    meaning.__name__ = f"v_{name}"
    isa.row(
        f"{name} vd.arr, vn.arr, vm.arr",
        f"0 arr[2] {u} 01110 arr[1:0] 1 vm:5 {opcode} 1 vn:5 vd:5",
        meaning,
        name=f"{name}_v",
        kinds={"arr": sizes(allowed)},
    )
    if scalar:

        def one(b: Insn, vn: VEC128, vm: VEC128, size: int) -> VEC128:
            lane = vec.LANES[size]
            return only(b, lane, f(b, lane, only(b, lane, vn), only(b, lane, vm)))

        one.__name__ = f"s_{name}"
        for letter in scalar:
            size = "bhsd".index(letter)
            cls = SCALARS[size]
            isa.row(
                f"{name} vd, vn, vm",
                f"01 {u} 11110 {size:02b} 1 vm:5 {opcode} 1 vn:5 vd:5",
                one,
                name=f"{name}_{letter}",
                size=size,
                kinds={"vd": cls, "vn": cls, "vm": cls},
            )


def _lanes(name: str) -> Same:
    return lambda b, lane, x, y: b.lanes(name, lane, x, y)


def _halving(operation: Callable[..., Value], signed: bool) -> Same:
    return lambda b, lane, x, y: operation(b, lane, x, y, signed)


def _saturating(name: str) -> Same:
    return lambda b, lane, x, y: work.saturating(b, name, lane, x, y)


def _shifting(signed: bool, rounding: bool, saturate: bool) -> Same:
    return lambda b, lane, x, y: work.shift(b, lane, x, y, signed, rounding, saturate)


def _absolute(signed: bool) -> Same:
    return lambda b, lane, x, y: work.difference(b, lane, x, y, signed)


def _test(b: Insn, lane: Type, x: Value, y: Value) -> Value:
    return b.lanes("ne", lane, vec.and_(b, x, y), vec.zero(b))


for _u, _s in ((0, "s"), (1, "u")):
    _signed = _s == "s"
    same(f"{_s}hadd", _u, "00000", _halving(work.hadd, _signed), "bhs")
    same(f"{_s}qadd", _u, "00001", _saturating(f"{_s}add"), scalar="bhsd", live=True)
    same(f"{_s}rhadd", _u, "00010", _halving(work.rhadd, _signed), "bhs")
    same(f"{_s}hsub", _u, "00100", _halving(work.hsub, _signed), "bhs")
    same(f"{_s}qsub", _u, "00101", _saturating(f"{_s}sub"), scalar="bhsd", live=True)
    same(f"{_s}shl", _u, "01000", _shifting(_signed, False, False), scalar="d")
    same(f"{_s}qshl", _u, "01001", _shifting(_signed, False, True), scalar="bhsd", live=True)
    same(f"{_s}rshl", _u, "01010", _shifting(_signed, True, False), scalar="d")
    same(f"{_s}qrshl", _u, "01011", _shifting(_signed, True, True), scalar="bhsd", live=True)
    same(f"{_s}max", _u, "01100", _lanes(f"{_s}max"), "bhs")
    same(f"{_s}min", _u, "01101", _lanes(f"{_s}min"), "bhs")
    same(f"{_s}abd", _u, "01110", _absolute(_signed), "bhs")
    same(f"{_s}aba", _u, "01111", _absolute(_signed), "bhs", acc=True)
same("cmgt", 0, "00110", _lanes("sgt"), scalar="d")
same("cmhi", 1, "00110", _lanes("ugt"), scalar="d")
same("cmge", 0, "00111", _lanes("sge"), scalar="d")
same("cmhs", 1, "00111", _lanes("uge"), scalar="d")
same("add", 0, "10000", _lanes("add"), scalar="d")
same("sub", 1, "10000", _lanes("sub"), scalar="d")
same("cmtst", 0, "10001", _test, scalar="d")
same("cmeq", 1, "10001", _lanes("eq"), scalar="d")
same("mla", 0, "10010", _lanes("mul"), "bhs", acc=True)
same("mul", 0, "10011", _lanes("mul"), "bhs")
same("pmul", 1, "10011", lambda b, lane, x, y: work.polynomial(b, x, y), "b")
same("sqdmulh", 0, "10110", lambda b, lane, x, y: work.doubling_high(b, lane, x, y, False), "hs", scalar="hs", live=True)
same("sqrdmulh", 1, "10110", lambda b, lane, x, y: work.doubling_high(b, lane, x, y, True), "hs", scalar="hs", live=True)


def mls_v(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
    lane = vec.lane_of(arr)
    return vec.clear(b, b.lanes("sub", lane, vd, b.lanes("mul", lane, vn, vm)), arr >> 2)


_SAME: Final = "0 arr[2] {u} 01110 arr[1:0] 1 vm:5 {op} 1 vn:5 vd:5"
isa.row("mls vd.arr, vn.arr, vm.arr", _SAME.format(u=1, op="10010"), mls_v, name="mls_v", kinds={"arr": sizes("bhs")})


def _pairwise(operation: str) -> Callable[..., Any]:
    def meaning(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        lane, q = vec.lane_of(arr), arr >> 2
        return vec.clear(b, b.lanes(operation, lane, *work.pairs(b, lane, vn, vm, q)), q)

    meaning.__name__ = f"v_{operation}p"
    return meaning


for _name, _u, _op in (("smax", 0, "10100"), ("sminp", 0, "10101"), ("umax", 1, "10100"), ("uminp", 1, "10101"), ("add", 0, "10111")):
    _name = _name.removesuffix("p")
    isa.row(
        f"{_name}p vd.arr, vn.arr, vm.arr",
        _SAME.format(u=_u, op=_op),
        _pairwise(_name),
        name=f"{_name}p_v",
        kinds={"arr": sizes("bhsd" if _name == "add" else "bhs")},
    )


# ---- logic ----
def _logic(name: str) -> Callable[..., Any]:
    def plain(b: Insn, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        if name in ("bic", "orn"):
            vm = vec.not_(b, vm)
        f = {"and": vec.and_, "bic": vec.and_, "orr": vec.or_, "orn": vec.or_, "eor": vec.xor}[name]
        return vec.clear(b, f(b, vn, vm), q)

    def inserting(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        if name == "bsl":
            r = vec.choose(b, vd, vn, vm)
        elif name == "bit":
            r = vec.choose(b, vm, vn, vd)
        else:
            r = vec.choose(b, vm, vd, vn)
        return vec.clear(b, r, q)

    meaning = inserting if name in ("bsl", "bit", "bif") else plain
    meaning.__name__ = f"v_{name}"
    return meaning


_BYTES: Final = Choice("8b", "16b")
for _name, _u, _size in (
    ("and", 0, 0),
    ("bic", 0, 1),
    ("orr", 0, 2),
    ("orn", 0, 3),
    ("eor", 1, 0),
    ("bsl", 1, 1),
    ("bit", 1, 2),
    ("bif", 1, 3),
):
    isa.row(
        f"{_name} vd.q, vn.q, vm.q",
        f"0 q:1 {_u} 01110 {_size:02b} 1 vm:5 00011 1 vn:5 vd:5",
        _logic(_name),
        name=f"{_name}_v",
        kinds={"q": _BYTES},
    )


# ---- long, wide and narrow ----
def _operands(b: Insn, vn: Value, vm: Value, size: int, q: int, signed: bool, wide_first: bool = False) -> tuple[Type, Value, Value]:
    lane = vec.LANES[size]
    x = vn if wide_first else vec.widen(b, lane, vn, q, signed)
    return vec.LANES[size + 1], x, vec.widen(b, lane, vm, q, signed)


Long = Callable[[Insn, Type, Value, Value], Value]


def _long(name: str, signed: bool, f: Long, acc: str, wide_first: bool = False) -> Callable[..., Any]:
    """``acc``: how the destination takes part: "", "add", "sub", or "sadd", "ssub" (saturating)."""

    def fresh(b: Insn, vn: VEC128, vm: VEC128, arr: int, q: int) -> VEC128:
        wide, x, y = _operands(b, vn, vm, arr, q, signed, wide_first)
        return f(b, wide, x, y)

    def onto(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int, q: int) -> VEC128:
        wide, x, y = _operands(b, vn, vm, arr, q, signed, wide_first)
        r = f(b, wide, x, y)
        return b.lanes(acc, wide, vd, r) if len(acc) == 3 else work.saturating(b, acc, wide, vd, r)

    meaning = onto if acc else fresh
    meaning.__name__ = f"v_{name}"
    return meaning


def _double_product(b: Insn, lane: Type, x: Value, y: Value) -> Value:
    return work.doubled(b, lane, b.lanes("mul", lane, x, y))


_DIFFERENT: Final = "0 {q} {u} 01110 arr:2 1 vm:5 {op} 00 vn:5 vd:5"


def different(name: str, u: int, op: str, meaning: Callable[..., Any], shape: str, allowed: str = "bhs") -> None:
    """Rows of ``name`` and ``name``2; ``shape`` names the arrangements: wide or narrow for destination, first, second."""
    names = ["bhsd".index(c) for c in allowed]
    for q in (0, 1):
        arr = Choice(*(n if i in names else "" for i, n in enumerate(NARROW[q].names)))
        wide = Choice(*(n if i in names else "" for i, n in enumerate(WIDE.names)))
        t = ["wide" if c == "w" else "arr" for c in shape]
        isa.row(
            f"{name}{'2' * q} vd.{t[0]}, vn.{t[1]}, vm.{t[2]}",
            _DIFFERENT.format(q=q, u=u, op=op),
            meaning,
            name=f"{name}{'2' * q}_v",
            q=q,
            kinds={"arr": arr, "wide": wide},
        )


for _u, _s in ((0, "s"), (1, "u")):
    _signed = _s == "s"
    different(f"{_s}addl", _u, "0000", _long(f"{_s}addl", _signed, _lanes("add"), ""), "wnn")
    different(f"{_s}addw", _u, "0001", _long(f"{_s}addw", _signed, _lanes("add"), "", True), "wwn")
    different(f"{_s}subl", _u, "0010", _long(f"{_s}subl", _signed, _lanes("sub"), ""), "wnn")
    different(f"{_s}subw", _u, "0011", _long(f"{_s}subw", _signed, _lanes("sub"), "", True), "wwn")
    # The operands are extended: their difference fits, whatever their sign was.
    different(f"{_s}abal", _u, "0101", _long(f"{_s}abal", _signed, _absolute(True), "add"), "wnn")
    different(f"{_s}abdl", _u, "0111", _long(f"{_s}abdl", _signed, _absolute(True), ""), "wnn")
    different(f"{_s}mlal", _u, "1000", _long(f"{_s}mlal", _signed, _lanes("mul"), "add"), "wnn")
    different(f"{_s}mlsl", _u, "1010", _long(f"{_s}mlsl", _signed, _lanes("mul"), "sub"), "wnn")
    different(f"{_s}mull", _u, "1100", _long(f"{_s}mull", _signed, _lanes("mul"), ""), "wnn")
_QDM: Final = {
    "sqdmlal": _long("sqdmlal", True, _double_product, "sadd"),
    "sqdmlsl": _long("sqdmlsl", True, _double_product, "ssub"),
    "sqdmull": _long("sqdmull", True, _double_product, ""),
}
for _name, _op in (("sqdmlal", "1001"), ("sqdmlsl", "1011"), ("sqdmull", "1101")):
    different(_name, 0, _op, _QDM[_name], "wnn", "hs")


def _scalar_long(name: str) -> Callable[..., Any]:
    acc = {"sqdmlal": "sadd", "sqdmlsl": "ssub", "sqdmull": ""}[name]

    def product(b: Insn, vn: Value, vm: Value, size: int) -> tuple[Type, Value]:
        lane, wide = vec.LANES[size], vec.LANES[size + 1]
        x, y = (b.sext(b.getlane(lane, v, 0), wide) for v in (vn, vm))
        return wide, _double_product(b, wide, b.setlane(wide, vec.zero(b), 0, x), b.setlane(wide, vec.zero(b), 0, y))

    def onto(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int) -> VEC128:
        wide, p = product(b, vn, vm, size)
        return work.saturating(b, acc, wide, only(b, wide, vd), p)

    def fresh(b: Insn, vn: VEC128, vm: VEC128, size: int) -> VEC128:
        return product(b, vn, vm, size)[1]

    meaning = onto if acc else fresh
    meaning.__name__ = f"s_{name}"
    return meaning


_QDM_SCALAR: Final = {name: _scalar_long(name) for name in _QDM}
for _name, _op in (("sqdmlal", "1001"), ("sqdmlsl", "1011"), ("sqdmull", "1101")):
    for _size in (1, 2):
        isa.row(
            f"{_name} vd, vn, vm",
            f"01 0 11110 {_size:02b} 1 vm:5 {_op} 00 vn:5 vd:5",
            _QDM_SCALAR[_name],
            name=f"{_name}_{'bhs'[_size]}",
            size=_size,
            kinds={"vd": SCALARS[_size + 1], "vn": SCALARS[_size], "vm": SCALARS[_size]},
        )


def place_half(b: Insn, vd: Value, low: Value, q: int) -> Value:
    """A narrow result: the low half and zeros, or the upper half of the destination."""
    return b.setlane(I64, vd, 1, low) if q else vec.low_half(b, low)


def _high_narrow(name: str, operation: str, rounding: bool) -> Callable[..., Any]:
    def meaning(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int, q: int) -> VEC128:
        lane, wide = vec.LANES[arr], vec.LANES[arr + 1]
        r = b.lanes(operation, wide, vn, vm)
        if rounding:
            r = b.lanes("add", wide, r, vec.splat(b, wide, 1 << lane.bits - 1))
        return place_half(b, vd, vec.truncated(b, lane, b.lanes("lshr", wide, r, vec.splat(b, wide, lane.bits))), q)

    meaning.__name__ = f"v_{name}"
    return meaning


for _name, _u, _op, _operation in (
    ("addhn", 0, "0100", "add"),
    ("raddhn", 1, "0100", "add"),
    ("subhn", 0, "0110", "sub"),
    ("rsubhn", 1, "0110", "sub"),
):
    different(_name, _u, _op, _high_narrow(_name, _operation, _name[0] == "r"), "nww")


def pmull(b: Insn, vn: VEC128, vm: VEC128, arr: int, q: int) -> VEC128:
    if arr == 0:
        return work.polynomial_long(b, vec.widen(b, I8, vn, q, False), vec.widen(b, I8, vm, q, False))
    x, y = b.getlane(I64, vn, q), b.getlane(I64, vm, q)
    return vec.low_half(b, b.clmul(x, y), b.clmulh(x, y))


for _q in (0, 1):
    for _size, _needs in ((0, ""), (3, "aes")):
        isa.row(
            f"pmull{'2' * _q} vd.wide, vn.arr, vm.arr",
            _DIFFERENT.format(q=_q, u=0, op="1110"),
            pmull,
            name=f"pmull{'2' * _q}_{_size}",
            q=_q,
            needs=_needs,
            before=[f"pmull{'2' * _q}_3"] if _size == 0 else [],
            kinds={
                "arr": Choice(*(n if i == _size else "" for i, n in enumerate(NARROW[_q].names))),
                "wide": Choice(*(n if i == _size else "" for i, n in enumerate(WIDE.names))),
            },
        )


# ---- by element ----
#: size -> (register of the element, where its number stands): H has four bits for the register.
ELEMENTS: Final = {
    1: ("01", "idx[1] idx[0] vm:4", "idx[2]", V_LOW),
    2: ("10", "idx[0] vm:5", "idx[1]", V),
    3: ("11", "0 vm:5", "idx:1", V),
}


def element(b: Insn, vm: Value, size: int, idx: int) -> Value:
    lane = vec.LANES[size]
    return b.splat(b.getlane(lane, vm, idx), V128)


def by_element(
    name: str, u: int, opcode: str, meaning: Callable[..., Any], kind: str, *, scalar: Callable[..., Any] | None = None, needs: str = ""
) -> None:
    """``kind``: "same" (T, T, element) or "long" (2T, T, element)."""
    for size in (1, 2):
        code, low, high, cls = ELEMENTS[size]
        letter = "bhs"[size]
        kinds: dict[str, Any] = {"vm": cls}
        for q in (0, 1):
            arr = NARROW[q].names[size]
            dst = WIDE.names[size] if kind == "long" else arr
            tail = "2" * q if kind == "long" else ""
            isa.row(
                f"{name}{tail} vd.{dst}, vn.{arr}, vm.{letter}[idx]",
                f"0 {q} {u} 01111 {code} {low} {opcode} {high} 0 vn:5 vd:5",
                meaning,
                name=f"{name}_{letter}{q}_element",
                size=size,
                q=q,
                kinds=kinds,
                needs=needs,
            )
        if scalar is not None:
            to = SCALARS[size + 1] if kind == "long" else SCALARS[size]
            isa.row(
                f"{name} vd, vn, vm.{letter}[idx]",
                f"01 {u} 11111 {code} {low} {opcode} {high} 0 vn:5 vd:5",
                scalar,
                name=f"{name}_{letter}_scalar_element",
                size=size,
                kinds={**kinds, "vd": to, "vn": SCALARS[size]},
                needs=needs,
            )


def _element_same(name: str, f: Callable[..., Value], onto: bool, live: bool) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def run(b: Insn, vd: Value | None, vn: Value, vm: Value, size: int, q: int, idx: int, one: bool) -> Value:
        lane = vec.LANES[size]
        y = element(b, vm, size, idx)
        if one:
            vn, y = only(b, lane, vn), only(b, lane, y)
            vd = only(b, lane, vd) if vd is not None else None
        elif live:
            vn, y = vec.live(b, vn, q), vec.live(b, y, q)
            vd = vec.live(b, vd, q) if vd is not None else None
        r = f(b, lane, vd, vn, y) if vd is not None else f(b, lane, vn, y)
        return only(b, lane, r) if one else vec.clear(b, r, q)

    if onto:

        def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
            return run(b, vd, vn, vm, size, q, idx, False)

        def scalar(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
            return run(b, vd, vn, vm, size, 0, idx, True)

    else:

        def vector(b: Insn, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:  # type: ignore[misc]
            return run(b, None, vn, vm, size, q, idx, False)

        def scalar(b: Insn, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:  # type: ignore[misc]
            return run(b, None, vn, vm, size, 0, idx, True)

    vector.__name__, scalar.__name__ = f"ve_{name}", f"se_{name}"
    return vector, scalar


def _element_long(name: str, signed: bool, f: Long, acc: str) -> Callable[..., Any]:
    def widened(b: Insn, vn: Value, vm: Value, size: int, q: int, idx: int) -> tuple[Type, Value]:
        lane, wide = vec.LANES[size], vec.LANES[size + 1]
        y = b.getlane(lane, vm, idx)
        y = b.splat(b.sext(y, wide) if signed else b.zext(y, wide), V128)
        return wide, f(b, wide, vec.widen(b, lane, vn, q, signed), y)

    def onto(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
        wide, r = widened(b, vn, vm, size, q, idx)
        return b.lanes(acc, wide, vd, r) if len(acc) == 3 else work.saturating(b, acc, wide, vd, r)

    def fresh(b: Insn, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
        return widened(b, vn, vm, size, q, idx)[1]

    meaning = onto if acc else fresh
    meaning.__name__ = f"ve_{name}"
    return meaning


def _element_scalar_long(name: str) -> Callable[..., Any]:
    acc = {"sqdmlal": "sadd", "sqdmlsl": "ssub", "sqdmull": ""}[name]

    def product(b: Insn, vn: Value, vm: Value, size: int, idx: int) -> tuple[Type, Value]:
        lane, wide = vec.LANES[size], vec.LANES[size + 1]
        x, y = b.sext(b.getlane(lane, vn, 0), wide), b.sext(b.getlane(lane, vm, idx), wide)
        return wide, _double_product(b, wide, b.setlane(wide, vec.zero(b), 0, x), b.setlane(wide, vec.zero(b), 0, y))

    def onto(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
        wide, p = product(b, vn, vm, size, idx)
        return work.saturating(b, acc, wide, only(b, wide, vd), p)

    def fresh(b: Insn, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
        return product(b, vn, vm, size, idx)[1]

    meaning = onto if acc else fresh
    meaning.__name__ = f"se_{name}"
    return meaning


by_element(
    "mla", 1, "0000", _element_same("mla", lambda b, t, d, x, y: b.lanes("add", t, d, b.lanes("mul", t, x, y)), True, False)[0], "same"
)
by_element(
    "mls", 1, "0100", _element_same("mls", lambda b, t, d, x, y: b.lanes("sub", t, d, b.lanes("mul", t, x, y)), True, False)[0], "same"
)
by_element("mul", 0, "1000", _element_same("mul", lambda b, t, x, y: b.lanes("mul", t, x, y), False, False)[0], "same")
for _name, _op, _rounding in (("sqdmulh", "1100", False), ("sqrdmulh", "1101", True)):
    _v, _one = _element_same(_name, lambda b, t, x, y, r=_rounding: work.doubling_high(b, t, x, y, r), False, True)
    by_element(_name, 0, _op, _v, "same", scalar=_one)
for _u, _s in ((0, "s"), (1, "u")):
    for _name, _op, _acc in (("mlal", "0010", "add"), ("mlsl", "0110", "sub"), ("mull", "1010", "")):
        by_element(f"{_s}{_name}", _u, _op, _element_long(f"{_s}{_name}", _s == "s", _lanes("mul"), _acc), "long")
for _name, _op, _acc in (("sqdmlal", "0011", "sadd"), ("sqdmlsl", "0111", "ssub"), ("sqdmull", "1011", "")):
    by_element(_name, 0, _op, _element_long(_name, True, _double_product, _acc), "long", scalar=_element_scalar_long(_name))

# ---- rounding doubling multiply accumulate (FEAT_RDM) ----
for _name, _eop, _subtract in (("sqrdmlah", "1101", False), ("sqrdmlsh", "1111", True)):
    _v, _one = _element_same(_name, lambda b, t, d, x, y, s=_subtract: work.doubling_high_accumulate(b, t, d, x, y, s), True, True)
    by_element(_name, 1, _eop, _v, "same", scalar=_one, needs="rdm")


def _rdm_meanings(name: str, subtract: bool) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        q = arr >> 2
        d, x, y = (vec.live(b, v, q) for v in (vd, vn, vm))
        return vec.clear(b, work.doubling_high_accumulate(b, vec.lane_of(arr), d, x, y, subtract), q)

    def scalar(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int) -> VEC128:
        lane = vec.LANES[size]
        d, x, y = (only(b, lane, v) for v in (vd, vn, vm))
        return only(b, lane, work.doubling_high_accumulate(b, lane, d, x, y, subtract))

    vector.__name__, scalar.__name__ = f"v_{name}", f"s_{name}"
    return vector, scalar


for _name, _op, _subtract in (("sqrdmlah", "10000", False), ("sqrdmlsh", "10001", True)):
    _v, _one = _rdm_meanings(_name, _subtract)
    isa.row(
        f"{_name} vd.arr, vn.arr, vm.arr",
        f"0 arr[2] 1 01110 arr[1:0] 0 vm:5 {_op} 1 vn:5 vd:5",
        _v,
        name=f"{_name}_v",
        kinds={"arr": sizes("hs")},
        needs="rdm",
    )
    for _size in (1, 2):
        isa.row(
            f"{_name} vd, vn, vm",
            f"01 1 11110 {_size:02b} 0 vm:5 {_op} 1 vn:5 vd:5",
            _one,
            name=f"{_name}_{'bhs'[_size]}",
            size=_size,
            kinds=dict.fromkeys(("vd", "vn", "vm"), SCALARS[_size]),
            needs="rdm",
        )


# ---- dot products (FEAT_DotProd) ----
def _dot(name: str, signed: bool) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def products(b: Insn, d: Value, x: Value, y: Value, q: int) -> Value:
        total = d
        up = "sext" if signed else "zext"
        parts = []
        for part in (0, 1):
            p = b.lanes("mul", I16, b.lanes(up, I8, vec.half(b, x, part), to=I16), b.lanes(up, I8, vec.half(b, y, part), to=I16))
            parts.append(work.fold_pairs(b, I16, p, signed))
        even, odd = work.pairs(b, I32, parts[0], parts[1], 1)
        return vec.clear(b, b.lanes("add", I32, total, b.lanes("add", I32, even, odd)), q)

    def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        return products(b, vd, vn, vm, q)

    def by_one(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
        return products(b, vd, vn, element(b, vm, 2, idx), q)

    vector.__name__, by_one.__name__ = f"v_{name}", f"ve_{name}"
    return vector, by_one


for _u, _name in ((0, "sdot"), (1, "udot")):
    _v, _one = _dot(_name, _u == 0)
    for _q in (0, 1):
        _wide, _arr = ("2s", "8b") if not _q else ("4s", "16b")
        isa.row(
            f"{_name} vd.{_wide}, vn.{_arr}, vm.{_arr}",
            f"0 {_q} {_u} 01110 10 0 vm:5 10010 1 vn:5 vd:5",
            _v,
            name=f"{_name}_{_q}",
            q=_q,
            needs="dotprod",
        )
        isa.row(
            f"{_name} vd.{_wide}, vn.{_arr}, vm.4b[idx]",
            f"0 {_q} {_u} 01111 10 idx[0] vm:5 1110 idx[1] 0 vn:5 vd:5",
            _one,
            name=f"{_name}_{_q}_element",
            q=_q,
            needs="dotprod",
        )


# ---- two registers ----
def misc(
    name: str,
    u: int,
    opcode: str,
    f: Callable[[Insn, Type, Value], Value],
    allowed: str,
    *,
    scalar: str = "",
    live: bool = False,
    text: str = "",
) -> None:
    """Rows ``name vd.T, vn.T`` (and what ``text`` adds), with scalar ones."""

    def meaning(b: Insn, vn: VEC128, arr: int) -> VEC128:
        return vec.clear(b, f(b, vec.lane_of(arr), vec.live(b, vn, arr >> 2) if live else vn), arr >> 2)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        lane = vec.LANES[size]
        return only(b, lane, f(b, lane, only(b, lane, vn)))

    tag = name + ("_zero" if text else "")
    meaning.__name__, one.__name__ = f"v_{tag}", f"s_{tag}"
    isa.row(
        f"{name} vd.arr, vn.arr{text}",
        f"0 arr[2] {u} 01110 arr[1:0] 10000 {opcode} 10 vn:5 vd:5",
        meaning,
        name=f"{tag}_v",
        kinds={"arr": sizes(allowed)},
    )
    for letter in scalar:
        size = "bhsd".index(letter)
        isa.row(
            f"{name} vd, vn{text}",
            f"01 {u} 11110 {size:02b} 10000 {opcode} 10 vn:5 vd:5",
            one,
            name=f"{tag}_{letter}",
            size=size,
            kinds={"vd": SCALARS[size], "vn": SCALARS[size]},
        )


def _reverse(unit: int) -> Callable[[Insn, Type, Value], Value]:
    """Elements in reverse order in each ``unit`` bits."""

    def f(b: Insn, lane: Type, x: Value) -> Value:
        n = unit // lane.bits
        return b.shuffle(lane, x, x, [i ^ (n - 1) for i in range(128 // lane.bits)])

    return f


def _against_zero(name: str) -> Callable[[Insn, Type, Value], Value]:
    return lambda b, lane, x: b.lanes(name, lane, x, vec.zero(b))


misc("rev64", 0, "00000", _reverse(64), "bhs")
misc("rev32", 1, "00000", _reverse(32), "bh")
misc("rev16", 0, "00001", _reverse(16), "b")
misc("cls", 0, "00100", lambda b, lane, x: work.count_leading(b, lane, x, True), "bhs")
misc("clz", 1, "00100", lambda b, lane, x: work.count_leading(b, lane, x, False), "bhs")
misc("cnt", 0, "00101", lambda b, lane, x: b.lanes("popcnt", lane, x), "b")
misc("sqabs", 0, "00111", work.saturating_abs, "bhsd", scalar="bhsd", live=True)
misc("sqneg", 1, "00111", work.saturating_neg, "bhsd", scalar="bhsd", live=True)
misc("cmgt", 0, "01000", _against_zero("sgt"), "bhsd", scalar="d", text=", 0")
misc("cmge", 1, "01000", _against_zero("sge"), "bhsd", scalar="d", text=", 0")
misc("cmeq", 0, "01001", _against_zero("eq"), "bhsd", scalar="d", text=", 0")
misc("cmle", 1, "01001", _against_zero("sle"), "bhsd", scalar="d", text=", 0")
misc("cmlt", 0, "01010", _against_zero("slt"), "bhsd", scalar="d", text=", 0")
misc("abs", 0, "01011", lambda b, lane, x: b.lanes("abs", lane, x), "bhsd", scalar="d")
misc("neg", 1, "01011", lambda b, lane, x: b.lanes("neg", lane, x), "bhsd", scalar="d")


def not_v(b: Insn, vn: VEC128, q: int) -> VEC128:
    return vec.clear(b, vec.not_(b, vn), q)


def rbit_v(b: Insn, vn: VEC128, q: int) -> VEC128:
    return vec.clear(b, b.lanes("bitreverse", I8, vn), q)


isa.row("mvn vd.q, vn.q", "0 q:1 1 01110 00 10000 00101 10 vn:5 vd:5", not_v, name="not_v", kinds={"q": _BYTES})
isa.row("rbit vd.q, vn.q", "0 q:1 1 01110 01 10000 00101 10 vn:5 vd:5", rbit_v, name="rbit_v", kinds={"q": _BYTES})


def _unlike(name: str, signed: bool) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def vector(b: Insn, vd: VEC128, vn: VEC128, arr: int) -> VEC128:
        q = arr >> 2
        return vec.clear(b, work.sum_of_unlike(b, vec.lane_of(arr), vec.live(b, vd, q), vec.live(b, vn, q), signed), q)

    def scalar(b: Insn, vd: VEC128, vn: VEC128, size: int) -> VEC128:
        lane = vec.LANES[size]
        return only(b, lane, work.sum_of_unlike(b, lane, only(b, lane, vd), only(b, lane, vn), signed))

    vector.__name__, scalar.__name__ = f"v_{name}", f"s_{name}"
    return vector, scalar


def _pair_sums(name: str, signed: bool, acc: bool) -> Callable[..., Any]:
    def onto(b: Insn, vd: VEC128, vn: VEC128, arr: int) -> VEC128:
        lane = vec.lane_of(arr)
        wide = vec.LANES[(arr & 3) + 1]
        return vec.clear(b, b.lanes("add", wide, vd, work.fold_pairs(b, lane, vn, signed)), arr >> 2)

    def fresh(b: Insn, vn: VEC128, arr: int) -> VEC128:
        return vec.clear(b, work.fold_pairs(b, vec.lane_of(arr), vn, signed), arr >> 2)

    meaning = onto if acc else fresh
    meaning.__name__ = f"v_{name}"
    return meaning


for _u, _s, _unlike_name in ((0, "s", "suqadd"), (1, "u", "usqadd")):
    _v, _one = _unlike(_unlike_name, _s == "s")
    isa.row(
        f"{_unlike_name} vd.arr, vn.arr",
        f"0 arr[2] {_u} 01110 arr[1:0] 10000 00011 10 vn:5 vd:5",
        _v,
        name=f"{_unlike_name}_v",
        kinds={"arr": sizes("bhsd")},
    )
    for _size, _letter in enumerate("bhsd"):
        isa.row(
            f"{_unlike_name} vd, vn",
            f"01 {_u} 11110 {_size:02b} 10000 00011 10 vn:5 vd:5",
            _one,
            name=f"{_unlike_name}_{_letter}",
            size=_size,
            kinds={"vd": SCALARS[_size], "vn": SCALARS[_size]},
        )
    for _name, _op, _onto in ((f"{_s}addlp", "00010", False), (f"{_s}adalp", "00110", True)):
        isa.row(
            f"{_name} vd.pair, vn.arr",
            f"0 arr[2] {_u} 01110 arr[1:0] 10000 {_op} 10 vn:5 vd:5",
            _pair_sums(_name, _s == "s", _onto),
            name=f"{_name}_v",
            kinds={"arr": sizes("bhs")},
        )


def _narrowing(name: str, kind: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def vector(b: Insn, vd: VEC128, vn: VEC128, arr: int, q: int) -> VEC128:
        return place_half(b, vd, work.narrow(b, vec.LANES[arr], vn, kind), q)

    def scalar(b: Insn, vn: VEC128, size: int) -> VEC128:
        return vec.low_half(b, work.narrow(b, vec.LANES[size], only(b, vec.LANES[size + 1], vn), kind))

    vector.__name__, scalar.__name__ = f"v_{name}", f"s_{name}"
    return vector, scalar


for _name, _u, _op, _kind in (
    ("xtn", 0, "10010", ""),
    ("sqxtun", 1, "10010", "su"),
    ("sqxtn", 0, "10100", "s"),
    ("uqxtn", 1, "10100", "u"),
):
    _v, _one = _narrowing(_name, _kind)
    for _q in (0, 1):
        isa.row(
            f"{_name}{'2' * _q} vd.arr, vn.wide",
            f"0 {_q} {_u} 01110 arr:2 10000 {_op} 10 vn:5 vd:5",
            _v,
            name=f"{_name}{'2' * _q}_v",
            q=_q,
            kinds={"arr": Choice(*NARROW[_q].names[:3], ""), "wide": Choice(*WIDE.names[:3], "")},
        )
    if _kind:
        for _size in (0, 1, 2):
            isa.row(
                f"{_name} vd, vn",
                f"01 {_u} 11110 {_size:02b} 10000 {_op} 10 vn:5 vd:5",
                _one,
                name=f"{_name}_{'bhs'[_size]}",
                size=_size,
                kinds={"vd": SCALARS[_size], "vn": SCALARS[_size + 1]},
            )


def shll(b: Insn, vn: VEC128, size: int, q: int) -> VEC128:
    lane, wide = vec.LANES[size], vec.LANES[size + 1]
    return b.lanes("shl", wide, vec.widen(b, lane, vn, q, False), vec.splat(b, wide, lane.bits))


for _size in (0, 1, 2):
    for _q in (0, 1):
        isa.row(
            f"shll{'2' * _q} vd.{WIDE.names[_size]}, vn.{NARROW[_q].names[_size]}, {8 << _size}",
            f"0 {_q} 1 01110 {_size:02b} 10000 10011 10 vn:5 vd:5",
            shll,
            name=f"shll_{_size}{_q}",
            size=_size,
            q=_q,
        )


# ---- across lanes ----
def _across(name: str, operation: str, signed: bool, long: bool) -> Callable[..., Any]:
    def meaning(b: Insn, vn: VEC128, arr: int) -> VEC128:
        lane, q = vec.lane_of(arr), arr >> 2
        v = vn
        if long:
            v = work.fold_pairs(b, lane, v, signed)
            lane = vec.LANES[(arr & 3) + 1]
        n = (128 if q else 64) // lane.bits
        full = 128 // lane.bits
        while n > 1:  # halve: the upper half of what is left upon the lower
            n //= 2
            v = b.lanes(operation, lane, v, b.shuffle(lane, v, v, [(i + n) % full for i in range(full)]))
        return only(b, lane, v)

    meaning.__name__ = f"v_{name}"
    return meaning


#: The scalar register that takes the result, by arrangement: b0 for 8b.
for _name, _u, _op, _operation, _long_result in (
    ("saddlv", 0, "00011", "add", True),
    ("uaddlv", 1, "00011", "add", True),
    ("smaxv", 0, "01010", "smax", False),
    ("umaxv", 1, "01010", "umax", False),
    ("sminv", 0, "11010", "smin", False),
    ("uminv", 1, "11010", "umin", False),
    ("addv", 0, "11011", "add", False),
):
    _f = _across(_name, _operation, _name[0] == "s", _long_result)
    for _size in (0, 1, 2):
        _names = tuple(n if i & 3 == _size and n != "2s" else "" for i, n in enumerate(ARRANGEMENTS))
        isa.row(
            f"{_name} vd, vn.arr",
            f"0 arr[2] {_u} 01110 arr[1:0] 11000 {_op} 10 vn:5 vd:5",
            _f,
            name=f"{_name}_{'bhs'[_size]}",
            kinds={"arr": Choice(*_names), "vd": SCALARS[_size + _long_result]},
            before=[f"{_name}_{c}" for c in "bhs"[_size + 1 :]],
        )


@isa.insn("addp vd, vn.2d", "01 0 11110 11 11000 11011 10 vn:5 vd:5", kinds={"vd": D})
def addp_d(b: Insn, vn: VEC128) -> VEC128:
    return vec.low_half(b, b.add(b.getlane(I64, vn, 0), b.getlane(I64, vn, 1)))
