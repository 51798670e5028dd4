"""Advanced SIMD on integers: two registers, and operations across lanes (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyqemu.targets.framework import VEC128, Choice, Insn
from pyqemu.tcg_ir import I8, I64, Type, Value

from . import lanework as work
from . import vectors as vec
from .base import ARRANGEMENTS, D, isa
from .simd_shapes import BYTES, NARROW, SCALARS, WIDE, only, place_half, sizes


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


isa.row("mvn vd.q, vn.q", "0 q:1 1 01110 00 10000 00101 10 vn:5 vd:5", not_v, name="not_v", kinds={"q": BYTES})
isa.row("rbit vd.q, vn.q", "0 q:1 1 01110 01 10000 00101 10 vn:5 vd:5", rbit_v, name="rbit_v", kinds={"q": BYTES})


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
