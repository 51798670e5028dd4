"""Floating point on vectors: two registers, and conversions, with the scalar forms that Advanced SIMD has (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import F32, F64, VEC128, Choice, Insn
from pyqemu.tcg_ir import F32 as T32
from pyqemu.tcg_ir import F64 as T64
from pyqemu.tcg_ir import I16, I32, I64, Type, Value

from . import fpconvert as convert
from . import fpestimate as estimates
from . import halves
from . import vectors as vec
from .base import isa
from .fp_scalar import INTEGRAL, TO_INTEGER, Fraction
from .fp_vector import FLOATS, HALVES, LANE, D, H, Pair, S, as_vector, compare, lane_of, scalar_value
from .fprules import HALF, INTEGER, arithmetic
from .simd_shapes import SCALARS, only, place_half
from .simd_shift import IMMEDIATE

# ---- two registers ----
_TWO: Final = "0 arr[1] {u} 01110 {a} arr[0] 10000 {op} 10 vn:5 vd:5"


def _two_halves(
    name: str, text: str, u: int, a: int, op: str, vector: Callable[..., Any] | None, scalar: Callable[..., Any] | None
) -> None:
    """Rows ``vd.T, vn.T`` and ``vd, vn`` of halves."""
    tag = name + ("_zero" if text else "")
    if vector is not None:
        pattern = f"0 q:1 {u} 01110 {a} 111100 {op} 10 vn:5 vd:5"
        isa.row(f"{name} vd.q, vn.q{text}", pattern, vector, name=f"{tag}_vh", kinds={"q": HALVES}, needs="fp16")
    if scalar is not None:
        pattern = f"01 {u} 11110 {a} 111100 {op} 10 vn:5 vd:5"
        isa.row(f"{name} vd, vn{text}", pattern, scalar, name=f"{tag}_sf_h", kinds={"vd": H, "vn": H}, needs="fp16")


def two(name: str, u: int, a: int, op: str, f: Callable[[Insn, Type, Value], Value], *, scalar: bool = False, text: str = "") -> None:
    """Rows ``vd.T, vn.T`` of an operation on vectors; those with ``text`` compare."""

    def meaning(b: Insn, vn: VEC128, arr: int) -> VEC128:
        return vec.clear(b, f(b, lane_of(arr), vec.live(b, vn, arr >> 1)), arr >> 1)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        word = vec.LANES[size]
        return only(b, word, f(b, LANE[size - 2], only(b, word, vn)))

    def of_halves(b: Insn, vn: VEC128, q: int) -> VEC128:
        return halves.lanewise(b, f, (vn,), 8 if q else 4, mask=bool(text))

    def one_half(b: Insn, vn: VEC128) -> VEC128:
        return halves.lanewise(b, f, (vn,), 1, mask=bool(text))

    tag = name + ("_zero" if text else "")
    meaning.__name__, one.__name__, of_halves.__name__, one_half.__name__ = (f"{kind}_{tag}" for kind in ("vf", "sf", "vh", "sh"))
    _two_halves(name, text, u, a, op, of_halves if name not in ("fabs", "fneg") else None, one_half if scalar else None)
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
    name: str,
    u: int,
    a: int,
    op: str,
    f: Callable[[Insn, Value], Value],
    on_half: Callable[[Insn, Value], Value] | None = None,
    *,
    vector: bool = True,
    scalar: bool = False,
    needs: str = "",
) -> None:
    """Rows of an operation that works on scalars: lane by lane.

    ``f`` gets a float and gives a float or an integer of its width; ``on_half`` works on the bits of halves.
    """

    def meaning(b: Insn, vn: VEC128, arr: int) -> VEC128:
        lane = lane_of(arr)
        word = INTEGER[lane]
        return vec.each(b, word, vn, lambda v: b.bitcast(f(b, b.bitcast(v, lane)), word), arr >> 1)

    def one(b: Insn, vn: VEC128, size: int) -> VEC128:
        return as_vector(b, f(b, scalar_value(b, vn, LANE[size - 2])))

    if on_half is not None:
        _two_halves(name, "", u, a, op, *_each_half(name, on_half, vector, scalar))
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


def _each_half(
    name: str, f: Callable[[Insn, Value], Value], vector: bool, scalar: bool
) -> tuple[Callable[..., Any] | None, Callable[..., Any] | None]:
    def of_halves(b: Insn, vn: VEC128, q: int) -> VEC128:
        return vec.each(b, I16, vn, lambda x: f(b, x), q)

    def one_half(b: Insn, vn: VEC128) -> VEC128:
        return as_vector(b, f(b, b.getlane(I16, vn, 0)))

    of_halves.__name__, one_half.__name__ = f"vh_{name}", f"sh_{name}"
    return of_halves if vector else None, one_half if scalar else None


def _against_zero(relation: str, swap: bool) -> Callable[[Insn, Type, Value], Value]:
    f = compare(relation, swap, False)
    return lambda b, lane, x: f(b, lane, x, vec.zero(b))


two("fcmgt", 0, 1, "01100", _against_zero("lt", True), scalar=True, text=", 0.0")
two("fcmeq", 0, 1, "01101", _against_zero("eq", False), scalar=True, text=", 0.0")
two("fcmlt", 0, 1, "01110", _against_zero("lt", False), scalar=True, text=", 0.0")
two("fcmge", 1, 1, "01100", _against_zero("le", True), scalar=True, text=", 0.0")
two("fcmle", 1, 1, "01101", _against_zero("le", False), scalar=True, text=", 0.0")
two("fabs", 0, 1, "01111", lambda b, lane, x: b.lanes("fabs", lane, x))
two("fneg", 1, 1, "01111", lambda b, lane, x: b.lanes("fneg", lane, x))
two("fsqrt", 1, 1, "11111", lambda b, lane, x: arithmetic(b, "fsqrt", x, lane=lane))
_two_halves("fabs", "", 0, 1, "01111", *_each_half("fabs", lambda b, x: x & 0x7FFF, True, False))
_two_halves("fneg", "", 1, 1, "01111", *_each_half("fneg", lambda b, x: x ^ 0x8000, True, False))

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
    each(_name, _u, _a, _op, _integral(_mode, _exact), halves.lifted(_integral(_mode, _exact)))


def _converted(mode: int, signed: bool, fbits: int = 0) -> Callable[[Insn, Value], Value]:
    def f(b: Insn, x: Value) -> Value:
        return b.trunc(convert.to_integer(b, x, x.type.bits, signed, mode, fbits), INTEGER[x.type])

    return f


def _converted_half(mode: int, signed: bool, fbits: int = 0) -> Callable[[Insn, Value], Value]:
    return lambda b, x: b.trunc(halves.to_integer(b, x, 16, signed, mode, fbits), I16)


_VECTOR_TO_INTEGER: Final = {"n": (0, "11010"), "m": (0, "11011"), "a": (0, "11100"), "p": (1, "11010"), "z": (1, "11011")}
for _name, (_, _, _mode, _signed) in TO_INTEGER.items():
    _a, _op = _VECTOR_TO_INTEGER[_name[4]]
    each(_name, int(not _signed), _a, _op, _converted(_mode, _signed), _converted_half(_mode, _signed), scalar=True)


def _floated(signed: bool, fbits: int = 0) -> Callable[[Insn, Value], Value]:
    """From the bits of a lane to the float of the same width."""

    def f(b: Insn, x: Value) -> Value:
        return convert.from_integer(b, b.bitcast(x, INTEGER[x.type]), x.type, signed, fbits)

    return f


def _floated_half(signed: bool, fbits: int = 0) -> Callable[[Insn, Value], Value]:
    return lambda b, x: halves.from_integer(b, x, signed, fbits)


def _on_bits(f: Callable[[Insn, Value, Type], Value]) -> tuple[Callable[[Insn, Value], Value], Callable[[Insn, Value], Value]]:
    """A function of bits and format as one that gets a float, and one that gets the bits of a half."""
    return lambda b, x: b.bitcast(f(b, b.bitcast(x, INTEGER[x.type]), x.type), x.type), lambda b, x: f(b, x, HALF)


each("scvtf", 0, 0, "11101", _floated(True), _floated_half(True), scalar=True)
each("ucvtf", 1, 0, "11101", _floated(False), _floated_half(False), scalar=True)
each("frecpe", 0, 1, "11101", *_on_bits(lambda b, x, lane: estimates.estimate(b, "recpe", x, lane)), scalar=True)
each("frsqrte", 1, 1, "11101", *_on_bits(lambda b, x, lane: estimates.estimate(b, "rsqrte", x, lane)), scalar=True)
each("frecpx", 0, 1, "11111", *_on_bits(estimates.exponent_reciprocal), vector=False, scalar=True)


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
#: Fraction bits -> operation.
Scaled = Callable[[int], Callable[[Insn, Value], Value]]


def _fixed(name: str, make: Scaled, on_half: Scaled) -> tuple[Pair, Pair]:
    def vector(b: Insn, vn: VEC128, size: int, q: int, amount: int) -> VEC128:
        lane, word = LANE[size - 2], vec.LANES[size]
        return vec.each(b, word, vn, lambda v: b.bitcast(make(amount)(b, b.bitcast(v, lane)), word), q)

    def one(b: Insn, vn: VEC128, size: int, amount: int) -> VEC128:
        return as_vector(b, make(amount)(b, scalar_value(b, vn, LANE[size - 2])))

    def of_halves(b: Insn, vn: VEC128, q: int, amount: int) -> VEC128:
        return vec.each(b, I16, vn, lambda x: on_half(amount)(b, x), q)

    def one_half(b: Insn, vn: VEC128, amount: int) -> VEC128:
        return as_vector(b, on_half(amount)(b, b.getlane(I16, vn, 0)))

    vector.__name__, one.__name__, of_halves.__name__, one_half.__name__ = (f"{kind}_{name}_fixed" for kind in ("vf", "sf", "vh", "sh"))
    return (vector, of_halves), (one, one_half)


for _name, _u, _op, _make, _on_half in (
    ("scvtf", 0, "11100", lambda n: _floated(True, n), lambda n: _floated_half(True, n)),
    ("ucvtf", 1, "11100", lambda n: _floated(False, n), lambda n: _floated_half(False, n)),
    ("fcvtzs", 0, "11111", lambda n: _converted(convert.ZERO, True, n), lambda n: _converted_half(convert.ZERO, True, n)),
    ("fcvtzu", 1, "11111", lambda n: _converted(convert.ZERO, False, n), lambda n: _converted_half(convert.ZERO, False, n)),
):
    _vector, _one = _fixed(_name, _make, _on_half)
    _kinds: dict[str, Any] = {"amount": Fraction(16)}
    isa.row(
        f"{_name} vd.q, vn.q, amount",
        f"0 q:1 {_u} 011110 {IMMEDIATE[1]} {_op} 1 vn:5 vd:5",
        _vector[1],
        name=f"{_name}_fixed_vh",
        kinds={**_kinds, "q": HALVES},
        needs="fp16",
    )
    isa.row(
        f"{_name} vd, vn, amount",
        f"01 {_u} 111110 {IMMEDIATE[1]} {_op} 1 vn:5 vd:5",
        _one[1],
        name=f"{_name}_fixed_sf_h",
        kinds={**_kinds, "vd": H, "vn": H},
        needs="fp16",
    )
    for _size, _arrs in ((2, ("2s", "4s")), (3, ("", "2d"))):
        _kinds = {"amount": Fraction(8 << _size)}
        isa.row(
            f"{_name} vd.q, vn.q, amount",
            f"0 q:1 {_u} 011110 {IMMEDIATE[_size]} {_op} 1 vn:5 vd:5",
            _vector[0],
            name=f"{_name}_fixed_vf_{'sd'[_size - 2]}",
            size=_size,
            kinds={**_kinds, "q": Choice(*_arrs)},
        )
        isa.row(
            f"{_name} vd, vn, amount",
            f"01 {_u} 111110 {IMMEDIATE[_size]} {_op} 1 vn:5 vd:5",
            _one[0],
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
