"""Advanced SIMD on integers: long, wide and narrow operations, by element, and dot products (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import VEC128, Choice, Insn
from pyqemu.tcg_ir import I8, I64, V128, Type, Value

from . import lanework as work
from . import vectors as vec
from .base import V_LOW, V, isa
from .simd_same import absolute, lanes
from .simd_shapes import NARROW, SCALARS, WIDE, only, place_half, sizes


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
    different(f"{_s}addl", _u, "0000", _long(f"{_s}addl", _signed, lanes("add"), ""), "wnn")
    different(f"{_s}addw", _u, "0001", _long(f"{_s}addw", _signed, lanes("add"), "", True), "wwn")
    different(f"{_s}subl", _u, "0010", _long(f"{_s}subl", _signed, lanes("sub"), ""), "wnn")
    different(f"{_s}subw", _u, "0011", _long(f"{_s}subw", _signed, lanes("sub"), "", True), "wwn")
    # The operands are extended: their difference fits, whatever their sign was.
    different(f"{_s}abal", _u, "0101", _long(f"{_s}abal", _signed, absolute(True), "add"), "wnn")
    different(f"{_s}abdl", _u, "0111", _long(f"{_s}abdl", _signed, absolute(True), ""), "wnn")
    different(f"{_s}mlal", _u, "1000", _long(f"{_s}mlal", _signed, lanes("mul"), "add"), "wnn")
    different(f"{_s}mlsl", _u, "1010", _long(f"{_s}mlsl", _signed, lanes("mul"), "sub"), "wnn")
    different(f"{_s}mull", _u, "1100", _long(f"{_s}mull", _signed, lanes("mul"), ""), "wnn")
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
        by_element(f"{_s}{_name}", _u, _op, _element_long(f"{_s}{_name}", _s == "s", lanes("mul"), _acc), "long")
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
