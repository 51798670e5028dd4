"""Floating point on vectors: three registers, pairs and across lanes, with the scalar forms of Advanced SIMD (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import VEC128, Choice, Insn
from pyqemu.tcg_ir import F32 as T32
from pyqemu.tcg_ir import F64 as T64
from pyqemu.tcg_ir import I16, I32, V128, Type, Value

from . import fpestimate as estimates
from . import halves
from . import vectors as vec
from .base import V_LOW, V, isa
from .fprules import HALF, INFINITY, INTEGER, LEAST_NORMAL, ONE, Lanes, arithmetic, extreme
from .simd_shapes import SCALARS, only

#: Arrangements of floats by Q:sz.
FLOATS: Final = Choice("2s", "", "4s", "2d")
LANE: Final = (T32, T64)
#: The same of halves by Q.
HALVES: Final = Choice("4h", "8h")
D: Final = SCALARS[3]
S: Final = SCALARS[2]
H: Final = SCALARS[1]

#: Operations on whole vectors: builder, lane type, operands.  With a scalar they get the lane type None.
Operation = Callable[..., Value]


def lane_of(arr: int) -> Type:
    return LANE[arr & 1]


def _prepared(b: Insn, arr: int, values: tuple[Value, ...], fills: tuple[int, ...] = ()) -> list[Value]:
    """Operands without what stands in lanes that do not exist: it could raise flags."""
    q = arr >> 1
    fills = fills or (0,) * len(values)
    return [vec.live(b, v, q, fill) for v, fill in zip(values, fills, strict=True)]


def scalar_value(b: Insn, v: Value, lane: Type) -> Value:
    return b.bitcast(b.getlane(INTEGER[lane], v, 0), lane)


def as_vector(b: Insn, x: Value) -> Value:
    """A scalar (float or integer) in lane 0 of zeros."""
    word = INTEGER.get(x.type, x.type)
    return b.setlane(word, vec.zero(b), 0, b.bitcast(x, word))


# ---- three registers ----
def _two(op: str) -> Operation:
    return lambda b, lane, x, y: arithmetic(b, op, x, y, lane=lane)


def _extreme(largest: bool, number: bool) -> Operation:
    return lambda b, lane, x, y: extreme(b, x, y, largest=largest, number=number, lane=lane)


def compare(relation: str, swap: bool, absolute: bool) -> Operation:
    """All ones where the relation holds: eq quiet, ge and gt signalling."""

    def f(b: Insn, lane: Type, x: Value, y: Value) -> Value:
        if absolute:
            x, y = b.lanes("fabs", lane, x), b.lanes("fabs", lane, y)
        if swap:
            x, y = y, x
        return b.lanes(f"f{relation}" + ("" if relation == "eq" else "s"), lane, x, y)

    return f


def _fmulx(b: Insn, lane: Type, x: Value, y: Value) -> Value:
    """As a product, but infinity times zero is two with the sign of the product."""
    o = Lanes(b, lane, True)
    mx, my = o.magnitude(x), o.magnitude(y)
    inf, least = o.const(INFINITY[lane]), o.const(LEAST_NORMAL[lane])
    flush = o.everywhere(b.ne(b.and_(b.get("fpcr"), 1 << 24), 0))
    zero_x, zero_y = (o.either(o.do("eq", m, o.const(0)), o.both(flush, o.do("ult", m, least))) for m in (mx, my))
    odd = o.either(o.both(o.do("eq", mx, inf), zero_y), o.both(zero_x, o.do("eq", my, inf)))
    sign = o.const(1 << o.word.bits - 1)
    two = o.const(ONE[lane] + (1 << {32: 23, 64: 52}[lane.bits]))
    # Multiply two by one there.
    x = o.choose(odd, o.do("or", o.do("and", x, sign), two), x)
    y = o.choose(odd, o.do("or", o.do("and", y, sign), o.const(ONE[lane])), y)
    return arithmetic(b, "fmul", x, y, lane=lane)


def _unsigned(b: Insn, word: Type, v: Value) -> Value:
    """Floats of a lane's width without their signs."""
    return vec.and_(b, v, vec.splat(b, word, (1 << word.bits - 1) - 1))


_THREE: Final = "0 arr[1] {u} 01110 {a} arr[0] 1 vm:5 {op} 1 vn:5 vd:5"
_THREE_HALVES: Final = "0 q:1 {u} 01110 {a} 10 vm:5 00{op} 1 vn:5 vd:5"


def three(
    name: str,
    u: int,
    a: int,
    op: str,
    f: Operation,
    *,
    scalar: bool = False,
    fill: int = 0,
    mask: bool = False,
    magnitude: bool = False,
) -> None:
    """Rows of ``vd.T, vn.T, vm.T``, and scalar ones.

    ``fill``: what stands in vm for lanes that do not exist.  ``mask``: results are masks.  ``magnitude``: results lose their signs.
    """

    def finish(b: Insn, word: Type, r: Value) -> Value:
        return _unsigned(b, word, r) if magnitude else r

    def meaning(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        x, y = _prepared(b, arr, (vn, vm), (0, fill))
        return vec.clear(b, finish(b, INTEGER[lane_of(arr)], f(b, lane_of(arr), x, y)), arr >> 1)

    def one(b: Insn, vn: VEC128, vm: VEC128, size: int) -> VEC128:
        word = vec.LANES[size]
        return only(b, word, finish(b, word, f(b, LANE[size - 2], only(b, word, vn), only(b, word, vm))))

    def of_halves(b: Insn, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        return finish(b, I16, halves.lanewise(b, f, (vn, vm), 8 if q else 4, mask=mask))

    def one_half(b: Insn, vn: VEC128, vm: VEC128) -> VEC128:
        return finish(b, I16, halves.lanewise(b, f, (vn, vm), 1, mask=mask))

    meaning.__name__, one.__name__, of_halves.__name__, one_half.__name__ = (f"{kind}_{name}" for kind in ("vf", "sf", "vh", "sh"))
    isa.row(f"{name} vd.arr, vn.arr, vm.arr", _THREE.format(u=u, a=a, op=op), meaning, name=f"{name}_vf", kinds={"arr": FLOATS})
    isa.row(
        f"{name} vd.q, vn.q, vm.q",
        _THREE_HALVES.format(u=u, a=a, op=op[2:]),
        of_halves,
        name=f"{name}_vh",
        kinds={"q": HALVES},
        needs="fp16",
    )
    if scalar:
        isa.row(
            f"{name} vd, vn, vm",
            f"01 {u} 11110 {a} 10 vm:5 00{op[2:]} 1 vn:5 vd:5",
            one_half,
            name=f"{name}_sf_h",
            kinds={"vd": H, "vn": H, "vm": H},
            needs="fp16",
        )
        for size in (2, 3):
            cls = SCALARS[size]
            isa.row(
                f"{name} vd, vn, vm",
                f"01 {u} 11110 {a} {size - 2} 1 vm:5 {op} 1 vn:5 vd:5",
                one,
                name=f"{name}_sf_{'sd'[size - 2]}",
                size=size,
                kinds={"vd": cls, "vn": cls, "vm": cls},
            )


_ONES_S: Final = ONE[T32] << 32 | ONE[T32]
three("fmaxnm", 0, 0, "11000", _extreme(True, True))
three("fadd", 0, 0, "11010", _two("fadd"))
three("fmulx", 0, 0, "11011", _fmulx, scalar=True)
three("fcmeq", 0, 0, "11100", compare("eq", False, False), scalar=True, mask=True)
three("fmax", 0, 0, "11110", _extreme(True, False))
three("frecps", 0, 0, "11111", lambda b, lane, x, y: estimates.step(b, x, y, False, lane), scalar=True)
three("fminnm", 0, 1, "11000", _extreme(False, True))
three("fsub", 0, 1, "11010", _two("fsub"))
three("fmin", 0, 1, "11110", _extreme(False, False))
three("frsqrts", 0, 1, "11111", lambda b, lane, x, y: estimates.step(b, x, y, True, lane), scalar=True)
three("fmul", 1, 0, "11011", _two("fmul"))
three("fcmge", 1, 0, "11100", compare("le", True, False), scalar=True, mask=True)
three("facge", 1, 0, "11101", compare("le", True, True), scalar=True, mask=True)
three("fdiv", 1, 0, "11111", _two("fdiv"), fill=_ONES_S)
three("fabd", 1, 1, "11010", _two("fsub"), scalar=True, magnitude=True)
three("fcmgt", 1, 1, "11100", compare("lt", True, False), scalar=True, mask=True)
three("facgt", 1, 1, "11101", compare("lt", True, True), scalar=True, mask=True)


#: A meaning for singles and doubles, and the same for halves.
Pair = tuple[Callable[..., Any], Callable[..., Any]]


def _fused(name: str, negate: bool) -> tuple[Pair, Pair, Pair]:
    """FMLA, FMLS: of vectors, by element, and a scalar by element."""

    def f(b: Insn, lane: Type, d: Value, x: Value, y: Value) -> Value:
        return arithmetic(b, "fma", b.lanes("fneg", lane, x) if negate else x, y, d, lane=lane)

    def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        d, x, y = _prepared(b, arr, (vd, vn, vm))
        return vec.clear(b, f(b, lane_of(arr), d, x, y), arr >> 1)

    def element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
        y = b.splat(b.getlane(vec.LANES[size], vm, idx), V128)
        d, x, y = (vec.live(b, v, q) for v in (vd, vn, y))
        return vec.clear(b, f(b, LANE[size - 2], d, x, y), q)

    def one(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
        lane, word = LANE[size - 2], vec.LANES[size]
        x = scalar_value(b, vn, lane)
        y = b.bitcast(b.getlane(word, vm, idx), lane)
        return as_vector(b, arithmetic(b, "fma", b.fneg(x) if negate else x, y, scalar_value(b, vd, lane)))

    def of_halves(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        return halves.lanewise(b, f, (vd, vn, vm), 8 if q else 4)

    def half_element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
        return halves.lanewise(b, f, (vd, vn, b.splat(b.getlane(I16, vm, idx), V128)), 8 if q else 4)

    def one_half(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, idx: int) -> VEC128:
        return halves.lanewise(b, f, (vd, vn, b.splat(b.getlane(I16, vm, idx), V128)), 1)

    vector.__name__, element.__name__, one.__name__ = f"vf_{name}", f"vfe_{name}", f"sfe_{name}"
    of_halves.__name__, half_element.__name__, one_half.__name__ = f"vh_{name}", f"vhe_{name}", f"she_{name}"
    return (vector, of_halves), (element, half_element), (one, one_half)


def _product_by_element(name: str, f: Operation) -> tuple[Pair, Pair]:
    def element(b: Insn, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
        y = b.splat(b.getlane(vec.LANES[size], vm, idx), V128)
        return vec.clear(b, f(b, LANE[size - 2], vec.live(b, vn, q), vec.live(b, y, q)), q)

    def one(b: Insn, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
        word = vec.LANES[size]
        y = b.setlane(word, vec.zero(b), 0, b.getlane(word, vm, idx))
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn), y))

    def half_element(b: Insn, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
        return halves.lanewise(b, f, (vn, b.splat(b.getlane(I16, vm, idx), V128)), 8 if q else 4)

    def one_half(b: Insn, vn: VEC128, vm: VEC128, idx: int) -> VEC128:
        return halves.lanewise(b, f, (vn, b.splat(b.getlane(I16, vm, idx), V128)), 1)

    element.__name__, one.__name__ = f"vfe_{name}", f"sfe_{name}"
    half_element.__name__, one_half.__name__ = f"vhe_{name}", f"she_{name}"
    return (element, half_element), (one, one_half)


def by_element(name: str, u: int, op: str, vector: Pair, scalar: Pair) -> None:
    low = f"1111 00 idx[1] idx[0] vm:4 {op} idx[2] 0 vn:5 vd:5"
    for q in (0, 1):
        isa.row(
            f"{name} vd.{HALVES.names[q]}, vn.{HALVES.names[q]}, vm.h[idx]",
            f"0 {q} {u} 0{low}",
            vector[1],
            name=f"{name}_h{q}_element_f",
            q=q,
            kinds={"vm": V_LOW},
            needs="fp16",
        )
    isa.row(
        f"{name} vd, vn, vm.h[idx]",
        f"01 {u} 1{low}",
        scalar[1],
        name=f"{name}_h_scalar_element_f",
        kinds={"vd": H, "vn": H, "vm": V_LOW},
        needs="fp16",
    )
    for size, bits in ((2, "10 idx[0] vm:5 {op} idx[1] 0"), (3, "11 0 vm:5 {op} idx:1 0")):
        letter = "sd"[size - 2]
        code = bits.format(op=op)
        for q in (0, 1):
            if size == 3 and not q:
                continue
            arr = FLOATS.names[q * 2 + size - 2]
            isa.row(
                f"{name} vd.{arr}, vn.{arr}, vm.{letter}[idx]",
                f"0 {q} {u} 01111 {code} vn:5 vd:5",
                vector[0],
                name=f"{name}_{letter}{q}_element_f",
                size=size,
                q=q,
                kinds={"vm": V},
            )
        isa.row(
            f"{name} vd, vn, vm.{letter}[idx]",
            f"01 {u} 11111 {code} vn:5 vd:5",
            scalar[0],
            name=f"{name}_{letter}_scalar_element_f",
            size=size,
            kinds={"vd": SCALARS[size], "vn": SCALARS[size], "vm": V},
        )


for _name, _a, _negate, _op in (("fmla", 0, False, "0001"), ("fmls", 1, True, "0101")):
    _vector, _element, _one = _fused(_name, _negate)
    isa.row(f"{_name} vd.arr, vn.arr, vm.arr", _THREE.format(u=0, a=_a, op="11001"), _vector[0], name=f"{_name}_vf", kinds={"arr": FLOATS})
    isa.row(
        f"{_name} vd.q, vn.q, vm.q",
        _THREE_HALVES.format(u=0, a=_a, op="001"),
        _vector[1],
        name=f"{_name}_vh",
        kinds={"q": HALVES},
        needs="fp16",
    )
    by_element(_name, 0, _op, _element, _one)
for _name, _u, _f in (("fmul", 0, _two("fmul")), ("fmulx", 1, _fmulx)):
    by_element(_name, _u, "1001", *_product_by_element(_name, _f))


# ---- pairs and across lanes ----
def _pairs(b: Insn, lane: Type, x: Value, y: Value, q: int) -> tuple[Value, Value]:
    word = INTEGER[lane]
    n = (128 if q else 64) // lane.bits
    full = 128 // word.bits
    picks = [*range(0, n, 2), *range(full, full + n, 2)]
    low, high = (picks + [0] * (full - len(picks)), [p + 1 for p in picks] + [0] * (full - len(picks)))
    return vec.live(b, b.shuffle(word, x, y, low), q), vec.live(b, b.shuffle(word, x, y, high), q)


def _pairwise(name: str, f: Operation) -> tuple[Pair, Pair]:
    def vector(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        lane = lane_of(arr)
        return vec.clear(b, f(b, lane, *_pairs(b, lane, vn, vm, arr >> 1)), arr >> 1)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        word = vec.LANES[size]
        high = b.setlane(word, vec.zero(b), 0, b.getlane(word, vn, 1))
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn), high))

    def of_halves(b: Insn, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        return halves.lanewise(b, f, _pairs(b, HALF, vn, vm, q), 8 if q else 4)

    def one_half(b: Insn, vn: VEC128) -> VEC128:
        return halves.lanewise(b, f, (vn, b.splat(b.getlane(I16, vn, 1), V128)), 1)

    vector.__name__, one.__name__, of_halves.__name__, one_half.__name__ = (f"{kind}_{name}" for kind in ("vf", "sf", "vh", "sh"))
    return (vector, of_halves), (one, one_half)


for _name, _a, _op, _scalar_op, _f in (
    ("fmaxnmp", 0, "11000", "01100", _extreme(True, True)),
    ("faddp", 0, "11010", "01101", _two("fadd")),
    ("fmaxp", 0, "11110", "01111", _extreme(True, False)),
    ("fminnmp", 1, "11000", "01100", _extreme(False, True)),
    ("fminp", 1, "11110", "01111", _extreme(False, False)),
):
    _vector, _one = _pairwise(_name, _f)
    isa.row(f"{_name} vd.arr, vn.arr, vm.arr", _THREE.format(u=1, a=_a, op=_op), _vector[0], name=f"{_name}_vf", kinds={"arr": FLOATS})
    isa.row(
        f"{_name} vd.q, vn.q, vm.q",
        _THREE_HALVES.format(u=1, a=_a, op=_op[2:]),
        _vector[1],
        name=f"{_name}_vh",
        kinds={"q": HALVES},
        needs="fp16",
    )
    isa.row(
        f"{_name} vd, vn.2h",
        f"01 0 11110 {_a} 0 11000 {_scalar_op} 10 vn:5 vd:5",
        _one[1],
        name=f"{_name}_sf_h",
        kinds={"vd": H},
        needs="fp16",
    )
    for _size, _arr in ((2, "2s"), (3, "2d")):
        isa.row(
            f"{_name} vd, vn.{_arr}",
            f"01 1 11110 {_a} {_size - 2} 11000 {_scalar_op} 10 vn:5 vd:5",
            _one[0],
            name=f"{_name}_sf_{'sd'[_size - 2]}",
            size=_size,
            kinds={"vd": SCALARS[_size]},
        )


def _across(name: str, f: Operation) -> Pair:
    def meaning(b: Insn, vn: VEC128) -> VEC128:
        low, high = b.shuffle(I32, vn, vn, [0, 2, 0, 2]), b.shuffle(I32, vn, vn, [1, 3, 1, 3])
        two = f(b, T32, low, high)
        word = I32
        other = b.setlane(word, vec.zero(b), 0, b.getlane(word, two, 1))
        return only(b, word, f(b, T32, only(b, word, two), other))

    def of_halves(b: Insn, vn: VEC128, q: int) -> VEC128:
        v = vn
        for count in (4, 2, 1) if q else (2, 1):
            even, odd = (b.shuffle(I16, v, v, [2 * (n % 4) + more for n in range(8)]) for more in (0, 1))
            v = halves.lanewise(b, f, (even, odd), count)
        return v

    meaning.__name__, of_halves.__name__ = f"vf_{name}", f"vh_{name}"
    return meaning, of_halves


for _name, _a, _op, _f in (
    ("fmaxnmv", 0, "01100", _extreme(True, True)),
    ("fmaxv", 0, "01111", _extreme(True, False)),
    ("fminnmv", 1, "01100", _extreme(False, True)),
    ("fminv", 1, "01111", _extreme(False, False)),
):
    _whole, _halves = _across(_name, _f)
    isa.row(f"{_name} vd, vn.4s", f"0 1 1 01110 {_a} 0 11000 {_op} 10 vn:5 vd:5", _whole, kinds={"vd": S})
    isa.row(
        f"{_name} vd, vn.q",
        f"0 q:1 0 01110 {_a} 0 11000 {_op} 10 vn:5 vd:5",
        _halves,
        name=f"{_name}_h",
        kinds={"vd": H, "q": HALVES},
        needs="fp16",
    )
