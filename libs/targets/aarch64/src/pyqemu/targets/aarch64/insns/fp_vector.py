"""Floating point on vectors, and the scalar forms that Advanced SIMD has of it (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import F32, F64, VEC128, Choice, Insn
from pyqemu.tcg_ir import F32 as T32
from pyqemu.tcg_ir import F64 as T64
from pyqemu.tcg_ir import I16, I32, I64, V128, Type, Value

from . import fpconvert as convert
from . import fpestimate as estimates
from . import vectors as vec
from .base import V, isa
from .fp_scalar import INTEGRAL, TO_INTEGER, Fraction
from .fprules import INFINITY, INTEGER, LEAST_NORMAL, ONE, Lanes, arithmetic, extreme
from .simd_shapes import SCALARS, only, place_half
from .simd_shift import IMMEDIATE

#: Arrangements of floats by Q:sz.
FLOATS: Final = Choice("2s", "", "4s", "2d")
LANE: Final = (T32, T64)
D: Final = SCALARS[3]
S: Final = SCALARS[2]

#: Operations on whole vectors: builder, lane type, operands.  With a scalar they get the lane type None.
Operation = Callable[..., Value]


def _lane(arr: int) -> Type:
    return LANE[arr & 1]


def _prepared(b: Insn, arr: int, values: tuple[Value, ...], fills: tuple[int, ...] = ()) -> list[Value]:
    """Operands without what stands in lanes that do not exist: it could raise flags."""
    q = arr >> 1
    fills = fills or (0,) * len(values)
    return [vec.live(b, v, q, fill) for v, fill in zip(values, fills, strict=True)]


def _scalar_value(b: Insn, v: Value, lane: Type) -> Value:
    return b.bitcast(b.getlane(INTEGER[lane], v, 0), lane)


def _as_vector(b: Insn, x: Value) -> Value:
    """A scalar (float or integer) in lane 0 of zeros."""
    word = INTEGER.get(x.type, x.type)
    return b.setlane(word, vec.zero(b), 0, b.bitcast(x, word))


# ---- three registers ----
def _two(op: str) -> Operation:
    return lambda b, lane, x, y: arithmetic(b, op, x, y, lane=lane)


def _extreme(largest: bool, number: bool) -> Operation:
    return lambda b, lane, x, y: extreme(b, x, y, largest=largest, number=number, lane=lane)


def _compare(relation: str, swap: bool, absolute: bool) -> Operation:
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


def _absolute_difference(b: Insn, lane: Type, x: Value, y: Value) -> Value:
    return b.lanes("fabs", lane, arithmetic(b, "fsub", x, y, lane=lane))


_THREE: Final = "0 arr[1] {u} 01110 {a} arr[0] 1 vm:5 {op} 1 vn:5 vd:5"


def three(name: str, u: int, a: int, op: str, f: Operation, *, scalar: bool = False, fill: int = 0) -> None:
    """Rows of ``vd.T, vn.T, vm.T``, and scalar ones.  ``fill``: what stands in vm for lanes that do not exist."""

    def meaning(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        x, y = _prepared(b, arr, (vn, vm), (0, fill))
        return vec.clear(b, f(b, _lane(arr), x, y), arr >> 1)

    def one(b: Insn, vn: VEC128, vm: VEC128, size: int) -> VEC128:
        word = vec.LANES[size]
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn), only(b, word, vm)))

    meaning.__name__, one.__name__ = f"vf_{name}", f"sf_{name}"
    isa.row(f"{name} vd.arr, vn.arr, vm.arr", _THREE.format(u=u, a=a, op=op), meaning, name=f"{name}_vf", kinds={"arr": FLOATS})
    if scalar:
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
three("fcmeq", 0, 0, "11100", _compare("eq", False, False), scalar=True)
three("fmax", 0, 0, "11110", _extreme(True, False))
three("frecps", 0, 0, "11111", lambda b, lane, x, y: estimates.step(b, x, y, False, lane), scalar=True)
three("fminnm", 0, 1, "11000", _extreme(False, True))
three("fsub", 0, 1, "11010", _two("fsub"))
three("fmin", 0, 1, "11110", _extreme(False, False))
three("frsqrts", 0, 1, "11111", lambda b, lane, x, y: estimates.step(b, x, y, True, lane), scalar=True)
three("fmul", 1, 0, "11011", _two("fmul"))
three("fcmge", 1, 0, "11100", _compare("le", True, False), scalar=True)
three("facge", 1, 0, "11101", _compare("le", True, True), scalar=True)
three("fdiv", 1, 0, "11111", _two("fdiv"), fill=_ONES_S)
three("fabd", 1, 1, "11010", _absolute_difference, scalar=True)
three("fcmgt", 1, 1, "11100", _compare("lt", True, False), scalar=True)
three("facgt", 1, 1, "11101", _compare("lt", True, True), scalar=True)


def _fused(name: str, negate: bool) -> tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any]]:
    def f(b: Insn, lane: Type, d: Value, x: Value, y: Value) -> Value:
        return arithmetic(b, "fma", b.lanes("fneg", lane, x) if negate else x, y, d, lane=lane)

    def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        d, x, y = _prepared(b, arr, (vd, vn, vm))
        return vec.clear(b, f(b, _lane(arr), d, x, y), arr >> 1)

    def element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
        y = b.splat(b.getlane(vec.LANES[size], vm, idx), V128)
        d, x, y = (vec.live(b, v, q) for v in (vd, vn, y))
        return vec.clear(b, f(b, LANE[size - 2], d, x, y), q)

    def one(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
        lane, word = LANE[size - 2], vec.LANES[size]
        x = _scalar_value(b, vn, lane)
        y = b.bitcast(b.getlane(word, vm, idx), lane)
        return _as_vector(b, arithmetic(b, "fma", b.fneg(x) if negate else x, y, _scalar_value(b, vd, lane)))

    vector.__name__, element.__name__, one.__name__ = f"vf_{name}", f"vfe_{name}", f"sfe_{name}"
    return vector, element, one


def _product_by_element(name: str, f: Operation) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def element(b: Insn, vn: VEC128, vm: VEC128, size: int, q: int, idx: int) -> VEC128:
        y = b.splat(b.getlane(vec.LANES[size], vm, idx), V128)
        return vec.clear(b, f(b, LANE[size - 2], vec.live(b, vn, q), vec.live(b, y, q)), q)

    def one(b: Insn, vn: VEC128, vm: VEC128, size: int, idx: int) -> VEC128:
        word = vec.LANES[size]
        y = b.setlane(word, vec.zero(b), 0, b.getlane(word, vm, idx))
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn), y))

    element.__name__, one.__name__ = f"vfe_{name}", f"sfe_{name}"
    return element, one


def by_element(name: str, u: int, op: str, vector: Callable[..., Any], scalar: Callable[..., Any]) -> None:
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
                vector,
                name=f"{name}_{letter}{q}_element_f",
                size=size,
                q=q,
                kinds={"vm": V},
            )
        isa.row(
            f"{name} vd, vn, vm.{letter}[idx]",
            f"01 {u} 11111 {code} vn:5 vd:5",
            scalar,
            name=f"{name}_{letter}_scalar_element_f",
            size=size,
            kinds={"vd": SCALARS[size], "vn": SCALARS[size], "vm": V},
        )


for _name, _a, _negate, _op in (("fmla", 0, False, "0001"), ("fmls", 1, True, "0101")):
    _vector, _element, _one = _fused(_name, _negate)
    isa.row(f"{_name} vd.arr, vn.arr, vm.arr", _THREE.format(u=0, a=_a, op="11001"), _vector, name=f"{_name}_vf", kinds={"arr": FLOATS})
    by_element(_name, 0, _op, _element, _one)
for _name, _u, _f in (("fmul", 0, _two("fmul")), ("fmulx", 1, _fmulx)):
    by_element(_name, _u, "1001", *_product_by_element(_name, _f))


# ---- pairs and across lanes ----
def _pairs(b: Insn, lane: Type, x: Value, y: Value, q: int) -> tuple[Value, Value]:
    word = INTEGER[lane]
    n = (128 if q else 64) // lane.bits
    full = 128 // lane.bits
    picks = [*range(0, n, 2), *range(full, full + n, 2)]
    low, high = (picks + [0] * (full - len(picks)), [p + 1 for p in picks] + [0] * (full - len(picks)))
    return vec.live(b, b.shuffle(word, x, y, low), q), vec.live(b, b.shuffle(word, x, y, high), q)


def _pairwise(name: str, f: Operation) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def vector(b: Insn, vn: VEC128, vm: VEC128, arr: int) -> VEC128:
        lane = _lane(arr)
        return vec.clear(b, f(b, lane, *_pairs(b, lane, vn, vm, arr >> 1)), arr >> 1)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        word = vec.LANES[size]
        high = b.setlane(word, vec.zero(b), 0, b.getlane(word, vn, 1))
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn), high))

    vector.__name__, one.__name__ = f"vf_{name}", f"sf_{name}"
    return vector, one


for _name, _a, _op, _scalar_op, _f in (
    ("fmaxnmp", 0, "11000", "01100", _extreme(True, True)),
    ("faddp", 0, "11010", "01101", _two("fadd")),
    ("fmaxp", 0, "11110", "01111", _extreme(True, False)),
    ("fminnmp", 1, "11000", "01100", _extreme(False, True)),
    ("fminp", 1, "11110", "01111", _extreme(False, False)),
):
    _vector, _one = _pairwise(_name, _f)
    isa.row(f"{_name} vd.arr, vn.arr, vm.arr", _THREE.format(u=1, a=_a, op=_op), _vector, name=f"{_name}_vf", kinds={"arr": FLOATS})
    for _size, _arr in ((2, "2s"), (3, "2d")):
        isa.row(
            f"{_name} vd, vn.{_arr}",
            f"01 1 11110 {_a} {_size - 2} 11000 {_scalar_op} 10 vn:5 vd:5",
            _one,
            name=f"{_name}_sf_{'sd'[_size - 2]}",
            size=_size,
            kinds={"vd": SCALARS[_size]},
        )


def _across(name: str, f: Operation) -> Callable[..., Any]:
    def meaning(b: Insn, vn: VEC128) -> VEC128:
        low, high = b.shuffle(I32, vn, vn, [0, 2, 0, 2]), b.shuffle(I32, vn, vn, [1, 3, 1, 3])
        two = f(b, T32, low, high)
        word = I32
        other = b.setlane(word, vec.zero(b), 0, b.getlane(word, two, 1))
        return only(b, word, f(b, T32, only(b, word, two), other))

    meaning.__name__ = f"vf_{name}"
    return meaning


for _name, _a, _op, _f in (
    ("fmaxnmv", 0, "01100", _extreme(True, True)),
    ("fmaxv", 0, "01111", _extreme(True, False)),
    ("fminnmv", 1, "01100", _extreme(False, True)),
    ("fminv", 1, "01111", _extreme(False, False)),
):
    isa.row(f"{_name} vd, vn.4s", f"0 1 1 01110 {_a} 0 11000 {_op} 10 vn:5 vd:5", _across(_name, _f), kinds={"vd": S})

# ---- two registers ----
_TWO: Final = "0 arr[1] {u} 01110 {a} arr[0] 10000 {op} 10 vn:5 vd:5"


def two(name: str, u: int, a: int, op: str, f: Callable[[Insn, Type, Value], Value], *, scalar: bool = False, text: str = "") -> None:
    """Rows ``vd.T, vn.T`` of an operation on vectors."""

    def meaning(b: Insn, vn: VEC128, arr: int) -> VEC128:
        return vec.clear(b, f(b, _lane(arr), vec.live(b, vn, arr >> 1)), arr >> 1)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        word = vec.LANES[size]
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn)))

    tag = name + ("_zero" if text else "")
    meaning.__name__, one.__name__ = f"vf_{tag}", f"sf_{tag}"
    isa.row(f"{name} vd.arr, vn.arr{text}", _TWO.format(u=u, a=a, op=op), meaning, name=f"{tag}_vf", kinds={"arr": FLOATS})
    if scalar:
        for size in (2, 3):
            isa.row(
                f"{name} vd, vn{text}",
                f"01 {u} 11110 {a} {size - 2} 10000 {op} 10 vn:5 vd:5",
                one,
                name=f"{tag}_sf_{'sd'[size - 2]}",
                size=size,
                kinds={"vd": SCALARS[size], "vn": SCALARS[size]},
            )


def each(
    name: str, u: int, a: int, op: str, f: Callable[[Insn, Value], Value], *, vector: bool = True, scalar: bool = False, needs: str = ""
) -> None:
    """Rows of an operation that works on scalars: lane by lane.  ``f`` gets a float and gives a float or an integer of its width."""

    def meaning(b: Insn, vn: VEC128, arr: int) -> VEC128:
        lane = _lane(arr)
        word = INTEGER[lane]
        return vec.each(b, word, vn, lambda v: b.bitcast(f(b, b.bitcast(v, lane)), word), arr >> 1)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        return _as_vector(b, f(b, _scalar_value(b, vn, LANE[size - 2])))

    meaning.__name__, one.__name__ = f"vf_{name}", f"sf_{name}"
    if vector:
        isa.row(f"{name} vd.arr, vn.arr", _TWO.format(u=u, a=a, op=op), meaning, name=f"{name}_vf", kinds={"arr": FLOATS}, needs=needs)
    if scalar:
        for size in (2, 3):
            isa.row(
                f"{name} vd, vn",
                f"01 {u} 11110 {a} {size - 2} 10000 {op} 10 vn:5 vd:5",
                one,
                name=f"{name}_sf_{'sd'[size - 2]}",
                size=size,
                kinds={"vd": SCALARS[size], "vn": SCALARS[size]},
            )


def _against_zero(relation: str, swap: bool) -> Callable[[Insn, Type, Value], Value]:
    compare = _compare(relation, swap, False)
    return lambda b, lane, x: compare(b, lane, x, vec.zero(b))


two("fcmgt", 0, 1, "01100", _against_zero("lt", True), scalar=True, text=", 0.0")
two("fcmeq", 0, 1, "01101", _against_zero("eq", False), scalar=True, text=", 0.0")
two("fcmlt", 0, 1, "01110", _against_zero("lt", False), scalar=True, text=", 0.0")
two("fcmge", 1, 1, "01100", _against_zero("le", True), scalar=True, text=", 0.0")
two("fcmle", 1, 1, "01101", _against_zero("le", False), scalar=True, text=", 0.0")
two("fabs", 0, 1, "01111", lambda b, lane, x: b.lanes("fabs", lane, x))
two("fneg", 1, 1, "01111", lambda b, lane, x: b.lanes("fneg", lane, x))
two("fsqrt", 1, 1, "11111", lambda b, lane, x: arithmetic(b, "fsqrt", x, lane=lane))

_VECTOR_INTEGRAL: Final = {
    "frintn": (0, 0, "11000"),
    "frintm": (0, 0, "11001"),
    "frintp": (0, 1, "11000"),
    "frintz": (0, 1, "11001"),
    "frinta": (1, 0, "11000"),
    "frintx": (1, 0, "11001"),
    "frinti": (1, 1, "11001"),
}


def _integral(mode: int | None, exact: bool) -> Callable[[Insn, Value], Value]:
    return lambda b, x: convert.to_integral(b, x, mode, exact=exact)


for _name, (_u, _a, _op) in _VECTOR_INTEGRAL.items():
    _, _mode, _exact = INTEGRAL[_name]
    each(_name, _u, _a, _op, _integral(_mode, _exact))


def _converted(mode: int, signed: bool, fbits: int = 0) -> Callable[[Insn, Value], Value]:
    def f(b: Insn, x: Value) -> Value:
        return b.trunc(convert.to_integer(b, x, x.type.bits, signed, mode, fbits), INTEGER[x.type])

    return f


_VECTOR_TO_INTEGER: Final = {"n": (0, "11010"), "m": (0, "11011"), "a": (0, "11100"), "p": (1, "11010"), "z": (1, "11011")}
for _name, (_, _, _mode, _signed) in TO_INTEGER.items():
    _a, _op = _VECTOR_TO_INTEGER[_name[4]]
    each(_name, int(not _signed), _a, _op, _converted(_mode, _signed), scalar=True)


def _floated(signed: bool, fbits: int = 0) -> Callable[[Insn, Value], Value]:
    """From the bits of a lane to the float of the same width."""

    def f(b: Insn, x: Value) -> Value:
        return convert.from_integer(b, b.bitcast(x, INTEGER[x.type]), x.type, signed, fbits)

    return f


each("scvtf", 0, 0, "11101", _floated(True), scalar=True)
each("ucvtf", 1, 0, "11101", _floated(False), scalar=True)
each("frecpe", 0, 1, "11101", lambda b, x: estimates.estimate(b, "recpe", x), scalar=True)
each("frsqrte", 1, 1, "11101", lambda b, x: estimates.estimate(b, "rsqrte", x), scalar=True)
each("frecpx", 0, 1, "11111", estimates.exponent_reciprocal, vector=False, scalar=True)


def _unsigned_estimate(name: str) -> Callable[..., Any]:
    def meaning(b: Insn, vn: VEC128, q: int) -> VEC128:
        return vec.each(b, I32, vn, lambda x: estimates.unsigned_estimate(b, name, x), q)

    meaning.__name__ = f"v_{name}"
    return meaning


for _u, _name in ((0, "urecpe"), (1, "ursqrte")):
    isa.row(
        f"{_name} vd.q, vn.q", f"0 q:1 {_u} 01110 10 10000 11100 10 vn:5 vd:5", _unsigned_estimate(_name), kinds={"q": Choice("2s", "4s")}
    )


# ---- fixed point ----
def _fixed(name: str, make: Callable[[int], Callable[[Insn, Value], Value]]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def vector(b: Insn, vn: VEC128, size: int, q: int, amount: int) -> VEC128:
        lane, word = LANE[size - 2], vec.LANES[size]
        return vec.each(b, word, vn, lambda v: b.bitcast(make(amount)(b, b.bitcast(v, lane)), word), q)

    def one(b: Insn, vn: VEC128, size: int, amount: int) -> VEC128:
        return _as_vector(b, make(amount)(b, _scalar_value(b, vn, LANE[size - 2])))

    vector.__name__, one.__name__ = f"vf_{name}_fixed", f"sf_{name}_fixed"
    return vector, one


for _name, _u, _op, _make in (
    ("scvtf", 0, "11100", lambda n: _floated(True, n)),
    ("ucvtf", 1, "11100", lambda n: _floated(False, n)),
    ("fcvtzs", 0, "11111", lambda n: _converted(convert.ZERO, True, n)),
    ("fcvtzu", 1, "11111", lambda n: _converted(convert.ZERO, False, n)),
):
    _vector, _one = _fixed(_name, _make)
    for _size, _arrs in ((2, ("2s", "4s")), (3, ("", "2d"))):
        _kinds: dict[str, Any] = {"amount": Fraction(8 << _size)}
        isa.row(
            f"{_name} vd.q, vn.q, amount",
            f"0 q:1 {_u} 011110 {IMMEDIATE[_size]} {_op} 1 vn:5 vd:5",
            _vector,
            name=f"{_name}_fixed_vf_{'sd'[_size - 2]}",
            size=_size,
            kinds={**_kinds, "q": Choice(*_arrs)},
        )
        isa.row(
            f"{_name} vd, vn, amount",
            f"01 {_u} 111110 {IMMEDIATE[_size]} {_op} 1 vn:5 vd:5",
            _one,
            name=f"{_name}_fixed_sf_{'sd'[_size - 2]}",
            size=_size,
            kinds={**_kinds, "vd": SCALARS[_size], "vn": SCALARS[_size]},
        )


# ---- between formats ----
def fcvtl(b: Insn, vn: VEC128, size: int, q: int) -> VEC128:
    """The low or high half widened; size 0: halves to singles, 1: singles to doubles."""
    out = vec.zero(b)
    narrow, wide = (I16, I32) if not size else (I32, I64)
    n = 64 // narrow.bits
    for i in range(n):
        x = b.getlane(narrow, vn, i + n * q)
        r = convert.widen(b, b.bitcast(x, T32)) if size else convert.from_half(b, x, T32)
        out = b.setlane(wide, out, i, b.bitcast(r, wide))
    return out


def fcvtn(b: Insn, vd: VEC128, vn: VEC128, size: int, q: int) -> VEC128:
    narrow, wide = (I16, I32) if not size else (I32, I64)
    out = vec.zero(b)
    for i in range(64 // narrow.bits):
        x = b.getlane(wide, vn, i)
        r = b.bitcast(convert.narrow(b, b.bitcast(x, T64)), I32) if size else convert.to_half(b, b.bitcast(x, T32))
        out = b.setlane(narrow, out, i, r)
    return place_half(b, vd, b.getlane(I64, out, 0), q)


def fcvtxn(b: Insn, vd: VEC128, vn: VEC128, q: int) -> VEC128:
    out = vec.zero(b)
    for i in range(2):
        out = b.setlane(I32, out, i, b.bitcast(convert.to_odd(b, b.bitcast(b.getlane(I64, vn, i), T64)), I32))
    return place_half(b, vd, b.getlane(I64, out, 0), q)


def fcvtxn_s(b: Insn, vn: F64) -> F32:
    return convert.to_odd(b, vn)


for _q in (0, 1):
    for _size, _narrow, _wide in ((0, ("4h", "8h"), "4s"), (1, ("2s", "4s"), "2d")):
        _two_ = "2" * _q
        isa.row(
            f"fcvtl{_two_} vd.{_wide}, vn.{_narrow[_q]}",
            f"0 {_q} 0 01110 0 {_size} 10000 10111 10 vn:5 vd:5",
            fcvtl,
            name=f"fcvtl{_two_}_{_size}",
            size=_size,
            q=_q,
        )
        isa.row(
            f"fcvtn{_two_} vd.{_narrow[_q]}, vn.{_wide}",
            f"0 {_q} 0 01110 0 {_size} 10000 10110 10 vn:5 vd:5",
            fcvtn,
            name=f"fcvtn{_two_}_{_size}",
            size=_size,
            q=_q,
        )
    isa.row(
        f"fcvtxn{'2' * _q} vd.{('2s', '4s')[_q]}, vn.2d",
        f"0 {_q} 1 01110 0 1 10000 10110 10 vn:5 vd:5",
        fcvtxn,
        name=f"fcvtxn{'2' * _q}",
        q=_q,
    )
isa.row("fcvtxn vd, vn", "01 1 11110 0 1 10000 10110 10 vn:5 vd:5", fcvtxn_s, name="fcvtxn_scalar", kinds={"vd": S, "vn": D})
