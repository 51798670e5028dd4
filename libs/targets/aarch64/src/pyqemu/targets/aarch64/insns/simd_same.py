"""Advanced SIMD on integers: three registers of one kind, and logic (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import VEC128, Insn
from pyqemu.tcg_ir import Type, Value

from . import lanework as work
from . import vectors as vec
from .base import isa
from .simd_shapes import BYTES, SCALARS, only, sizes

Same = Callable[[Insn, Type, Value, Value], Value]


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


def lanes(name: str) -> Same:
    return lambda b, lane, x, y: b.lanes(name, lane, x, y)


def _halving(operation: Callable[..., Value], signed: bool) -> Same:
    return lambda b, lane, x, y: operation(b, lane, x, y, signed)


def _saturating(name: str) -> Same:
    return lambda b, lane, x, y: work.saturating(b, name, lane, x, y)


def _shifting(signed: bool, rounding: bool, saturate: bool) -> Same:
    return lambda b, lane, x, y: work.shift(b, lane, x, y, signed, rounding, saturate)


def absolute(signed: bool) -> Same:
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
    same(f"{_s}max", _u, "01100", lanes(f"{_s}max"), "bhs")
    same(f"{_s}min", _u, "01101", lanes(f"{_s}min"), "bhs")
    same(f"{_s}abd", _u, "01110", absolute(_signed), "bhs")
    same(f"{_s}aba", _u, "01111", absolute(_signed), "bhs", acc=True)
same("cmgt", 0, "00110", lanes("sgt"), scalar="d")
same("cmhi", 1, "00110", lanes("ugt"), scalar="d")
same("cmge", 0, "00111", lanes("sge"), scalar="d")
same("cmhs", 1, "00111", lanes("uge"), scalar="d")
same("add", 0, "10000", lanes("add"), scalar="d")
same("sub", 1, "10000", lanes("sub"), scalar="d")
same("cmtst", 0, "10001", _test, scalar="d")
same("cmeq", 1, "10001", lanes("eq"), scalar="d")
same("mla", 0, "10010", lanes("mul"), "bhs", acc=True)
same("mul", 0, "10011", lanes("mul"), "bhs")
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
        kinds={"q": BYTES},
    )
