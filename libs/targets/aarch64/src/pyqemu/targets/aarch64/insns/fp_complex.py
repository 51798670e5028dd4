"""Complex numbers (FEAT_FCMA) and products of halves added to singles (FEAT_FHM) (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from pyqemu.targets.framework import VEC128, Choice, Insn
from pyqemu.tcg_ir import F32 as T32
from pyqemu.tcg_ir import I16, V128, Type, Value

from . import halves
from . import vectors as vec
from .base import V_LOW, isa
from .fp_vector import LANE
from .fprules import arithmetic

#: Arrangements by element size (1: halves, 2: singles, 3: doubles) and Q.
_ARRANGEMENTS: Final = {1: ("4h", "8h"), 2: ("2s", "4s"), 3: ("", "2d")}


def _swapped(b: Insn, word: Type, v: Value) -> Value:
    """Real and imaginary parts exchanged."""
    return b.shuffle(word, v, v, [i ^ 1 for i in range(128 // word.bits)])


def _signs(b: Insn, word: Type, v: Value, which: Sequence[int]) -> Value:
    """The signs of the parts in ``which`` (0: real, 1: imaginary) turned."""
    bits = 0
    for lane in range(128 // word.bits):
        if lane & 1 in which:
            bits |= 1 << (lane + 1) * word.bits - 1
    return vec.xor(b, v, b.const(V128, bits))


def _lanewise(b: Insn, f: Callable[..., Value], size: int, q: int, *values: Value) -> Value:
    """A floating-point operation on vectors of a format."""
    if size == 1:
        return halves.lanewise(b, f, values, 8 if q else 4)
    return vec.clear(b, f(b, LANE[size - 2], *(vec.live(b, v, q) for v in values)), q)


# ---- sums with the second operand turned by 90 or 270 degrees ----
def fcadd(b: Insn, vn: VEC128, vm: VEC128, size: int, q: int, turn: int) -> VEC128:
    word = vec.LANES[size]
    turned = _signs(b, word, _swapped(b, word, vm), (1,) if turn else (0,))
    return _lanewise(b, lambda b, lane, x, y: arithmetic(b, "fadd", x, y, lane=lane), size, q, vn, turned)


# ---- products: each turn is one of the four terms that two of make a complex product ----
def _multiply_add(b: Insn, vd: Value, vn: Value, vm: Value, size: int, q: int, turn: int) -> Value:
    word = vec.LANES[size]
    n = 128 // word.bits
    part = turn & 1  # of vn: its real part in both places, or its imaginary part
    x = b.shuffle(word, vn, vn, [i & ~1 | part for i in range(n)])
    y = _swapped(b, word, vm) if part else vm
    y = _signs(b, word, y, ((), (0,), (0, 1), (1,))[turn])
    return _lanewise(b, lambda b, lane, d, x, y: arithmetic(b, "fma", x, y, d, lane=lane), size, q, vd, x, y)


def fcmla(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, q: int, turn: int) -> VEC128:
    return _multiply_add(b, vd, vn, vm, size, q, turn)


def fcmla_element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, size: int, q: int, turn: int, idx: int) -> VEC128:
    word = vec.LANES[size]
    y = b.shuffle(word, vm, vm, [2 * idx + (i & 1) for i in range(128 // word.bits)])
    return _multiply_add(b, vd, vn, y, size, q, turn)


_TURNS: Final = Choice("0", "90", "180", "270")
isa.operand("turn", _TURNS)
for _size, _arrangements in _ARRANGEMENTS.items():
    _needs = "fcma fp16" if _size == 1 else "fcma"
    for _q, _arr in enumerate(_arrangements):
        if not _arr:
            continue
        _facts: dict[str, Any] = {"size": _size, "q": _q, "needs": _needs}
        isa.row(
            f"fcadd vd.{_arr}, vn.{_arr}, vm.{_arr}, turn",
            f"0 {_q} 1 01110 {_size:02b} 0 vm:5 111 turn:1 01 vn:5 vd:5",
            fcadd,
            name=f"fcadd_{_arr}",
            kinds={"turn": Choice("90", "270")},
            **_facts,
        )
        isa.row(
            f"fcmla vd.{_arr}, vn.{_arr}, vm.{_arr}, turn",
            f"0 {_q} 1 01110 {_size:02b} 0 vm:5 110 turn:2 1 vn:5 vd:5",
            fcmla,
            name=f"fcmla_{_arr}",
            **_facts,
        )
for _size, _q, _arr, _low, _high in ((1, 0, "4h", "idx[0]", "0"), (1, 1, "8h", "idx[0]", "idx[1]"), (2, 1, "4s", "0", "idx:1")):
    isa.row(
        f"fcmla vd.{_arr}, vn.{_arr}, vm.{'bhs'[_size]}[idx], turn",
        f"0 {_q} 1 01111 {_size:02b} {_low} vm:5 0 turn:2 1 {_high} 0 vn:5 vd:5",
        fcmla_element,
        name=f"fcmla_{_arr}_element",
        size=_size,
        q=_q,
        needs="fcma fp16" if _size == 1 else "fcma",
    )


# ---- products of halves onto singles ----
def _long(name: str, part: int, negate: bool) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """``part``: which half of the operands' lanes is multiplied."""

    def run(b: Insn, vd: Value, vn: Value, vm: Value, q: int, picks: Sequence[int] | None = None) -> Value:
        count = 4 if q else 2
        lanes = [count * part + i if i < count else -1 for i in range(4)]
        if negate:
            vn = vec.xor(b, vn, vec.splat(b, I16, 0x8000))
        x, y = halves.singles(b, vn, lanes), halves.singles(b, vm, picks or lanes)
        return vec.clear(b, arithmetic(b, "fma", vec.live(b, x, q), vec.live(b, y, q), vec.live(b, vd, q), lane=T32), q)

    def vector(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int) -> VEC128:
        return run(b, vd, vn, vm, q)

    def element(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, q: int, idx: int) -> VEC128:
        return run(b, vd, vn, vm, q, [idx] * 4)

    vector.__name__, element.__name__ = f"vh_{name}", f"vhe_{name}"
    return vector, element


for _name, _u, _part, _negate, _op, _element_op in (
    ("fmlal", 0, 0, False, "11101", "0000"),
    ("fmlsl", 0, 0, True, "11101", "0100"),
    ("fmlal2", 1, 1, False, "11001", "1000"),
    ("fmlsl2", 1, 1, True, "11001", "1100"),
):
    _vector, _element = _long(_name, _part, _negate)
    for _q, (_arr, _narrow) in enumerate((("2s", "2h"), ("4s", "4h"))):
        isa.row(
            f"{_name} vd.{_arr}, vn.{_narrow}, vm.{_narrow}",
            f"0 {_q} {_u} 01110 {int(_negate)} 01 vm:5 {_op} 1 vn:5 vd:5",
            _vector,
            name=f"{_name}_{_q}",
            q=_q,
            needs="fhm",
        )
        isa.row(
            f"{_name} vd.{_arr}, vn.{_narrow}, vm.h[idx]",
            f"0 {_q} {_u} 01111 10 idx[1] idx[0] vm:4 {_element_op} idx[2] 0 vn:5 vd:5",
            _element,
            name=f"{_name}_{_q}_element",
            q=_q,
            kinds={"vm": V_LOW},
            needs="fhm",
        )
