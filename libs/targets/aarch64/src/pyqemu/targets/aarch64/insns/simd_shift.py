"""Advanced SIMD shifts by immediate, vector and scalar (DDI 0487, C4.1.96)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import VEC128, Choice, Imm, Insn
from pyqemu.tcg_ir import Type, Value

from . import lanework as work
from . import vectors as vec
from .base import isa
from .simd_shapes import NARROW, SCALARS, WIDE, only, place_half


class Down(Imm):
    """A count of right shift: the lane's width minus the bits of the field."""

    def __init__(self, width: int) -> None:
        super().__init__(scale=-1, base=width)

    def span(self, field: Any) -> tuple[int, int]:
        low, high = super().span(field)
        return high, low


Shift = Callable[[Insn, Type, Value, int], Value]
#: immh:immb for a lane size: its leading one, then the field.
IMMEDIATE: Final = ("0001 amount:3", "001 amount:4", "01 amount:5", "1 amount:6")


def right(signed: bool, rounding: bool) -> Shift:
    return lambda b, lane, x, n: work.shift_right(b, lane, x, n, signed, rounding)


def shifts(
    name: str, u: int, opcode: str, f: Callable[..., Value], *, down: bool, onto: bool = False, scalar: str = "d", live: bool = False
) -> None:
    """Rows ``name vd.T, vn.T, amount``.  ``onto``: ``f`` gets the destination too, as last argument."""
    if onto:

        def vector(b: Insn, vd: VEC128, vn: VEC128, size: int, q: int, amount: int) -> VEC128:
            return vec.clear(b, f(b, vec.LANES[size], vn, amount, vd), q)

        def one(b: Insn, vd: VEC128, vn: VEC128, size: int, amount: int) -> VEC128:
            return only(b, vec.LANES[size], f(b, vec.LANES[size], vn, amount, vd))

    else:

        def vector(b: Insn, vn: VEC128, size: int, q: int, amount: int) -> VEC128:  # type: ignore[misc]
            return vec.clear(b, f(b, vec.LANES[size], vec.live(b, vn, q) if live else vn, amount), q)

        def one(b: Insn, vn: VEC128, size: int, amount: int) -> VEC128:  # type: ignore[misc]
            lane = vec.LANES[size]
            return only(b, lane, f(b, lane, only(b, lane, vn), amount))

    vector.__name__, one.__name__ = f"vi_{name}", f"si_{name}"
    for size in range(4):
        kind: dict[str, Any] = {"amount": Down(8 << size) if down else Imm()}
        names = (NARROW[0].names[size] if size < 3 else "", NARROW[1].names[size])
        isa.row(
            f"{name} vd.q, vn.q, amount",
            f"0 q:1 {u} 011110 {IMMEDIATE[size]} {opcode} 1 vn:5 vd:5",
            vector,
            name=f"{name}_{'bhsd'[size]}_imm",
            size=size,
            kinds={**kind, "q": Choice(*names)},
        )
        if "bhsd"[size] in scalar:
            isa.row(
                f"{name} vd, vn, amount",
                f"01 {u} 111110 {IMMEDIATE[size]} {opcode} 1 vn:5 vd:5",
                one,
                name=f"{name}_{'bhsd'[size]}_scalar_imm",
                size=size,
                kinds={**kind, "vd": SCALARS[size], "vn": SCALARS[size]},
            )


def _accumulating(shift: Shift) -> Callable[..., Value]:
    return lambda b, lane, x, n, d: b.lanes("add", lane, d, shift(b, lane, x, n))


def _insert_right(b: Insn, lane: Type, x: Value, n: int, d: Value) -> Value:
    keep = vec.splat(b, lane, lane.mask >> n)
    return vec.choose(b, keep, work.shift_right(b, lane, x, n, False), d) if n < lane.bits else d


def _insert_left(b: Insn, lane: Type, x: Value, n: int, d: Value) -> Value:
    return vec.choose(b, vec.splat(b, lane, lane.mask << n), work.shift_left(b, lane, x, n), d)


for _u, _s in ((0, "s"), (1, "u")):
    _signed = _s == "s"
    shifts(f"{_s}shr", _u, "00000", right(_signed, False), down=True)
    shifts(f"{_s}sra", _u, "00010", _accumulating(right(_signed, False)), down=True, onto=True)
    shifts(f"{_s}rshr", _u, "00100", right(_signed, True), down=True)
    shifts(f"{_s}rsra", _u, "00110", _accumulating(right(_signed, True)), down=True, onto=True)
    shifts(
        f"{_s}qshl",
        _u,
        "01110",
        lambda b, lane, x, n, s=_signed: work.shift_left_saturating(b, lane, x, n, s),
        down=False,
        scalar="bhsd",
        live=True,
    )
shifts("sri", 1, "01000", _insert_right, down=True, onto=True)
shifts("shl", 0, "01010", work.shift_left, down=False)
shifts("sli", 1, "01010", _insert_left, down=False, onto=True)
shifts(
    "sqshlu",
    1,
    "01100",
    lambda b, lane, x, n: work.shift_left_saturating(b, lane, x, n, True, True),
    down=False,
    scalar="bhsd",
    live=True,
)


# ---- narrowing and lengthening ----
def narrowing(name: str, u: int, opcode: str, kind: str, signed: bool, rounding: bool) -> None:
    def vector(b: Insn, vd: VEC128, vn: VEC128, size: int, q: int, amount: int) -> VEC128:
        x = work.shift_right(b, vec.LANES[size + 1], vn, amount, signed, rounding)
        return place_half(b, vd, work.narrow(b, vec.LANES[size], x, kind), q)

    def one(b: Insn, vn: VEC128, size: int, amount: int) -> VEC128:
        wide = vec.LANES[size + 1]
        x = work.shift_right(b, wide, only(b, wide, vn), amount, signed, rounding)
        return vec.low_half(b, work.narrow(b, vec.LANES[size], x, kind))

    vector.__name__, one.__name__ = f"vi_{name}", f"si_{name}"
    for size in range(3):
        for q in (0, 1):
            isa.row(
                f"{name}{'2' * q} vd.{NARROW[q].names[size]}, vn.{WIDE.names[size]}, amount",
                f"0 {q} {u} 011110 {IMMEDIATE[size]} {opcode} 1 vn:5 vd:5",
                vector,
                name=f"{name}{'2' * q}_{'bhs'[size]}_imm",
                size=size,
                q=q,
                kinds={"amount": Down(8 << size)},
            )
        if kind:
            isa.row(
                f"{name} vd, vn, amount",
                f"01 {u} 111110 {IMMEDIATE[size]} {opcode} 1 vn:5 vd:5",
                one,
                name=f"{name}_{'bhs'[size]}_scalar_imm",
                size=size,
                kinds={"amount": Down(8 << size), "vd": SCALARS[size], "vn": SCALARS[size + 1]},
            )


narrowing("shrn", 0, "10000", "", False, False)
narrowing("rshrn", 0, "10001", "", False, True)
narrowing("sqshrun", 1, "10000", "su", True, False)
narrowing("sqrshrun", 1, "10001", "su", True, True)
narrowing("sqshrn", 0, "10010", "s", True, False)
narrowing("sqrshrn", 0, "10011", "s", True, True)
narrowing("uqshrn", 1, "10010", "u", False, False)
narrowing("uqrshrn", 1, "10011", "u", False, True)


def _lengthen(name: str, signed: bool) -> Callable[..., Any]:
    def meaning(b: Insn, vn: VEC128, size: int, q: int, amount: int) -> VEC128:
        return work.shift_left(b, vec.LANES[size + 1], vec.widen(b, vec.LANES[size], vn, q, signed), amount)

    meaning.__name__ = f"vi_{name}"
    return meaning


for _u, _name in ((0, "sshll"), (1, "ushll")):
    _f = _lengthen(_name, _u == 0)
    for _size in range(3):
        for _q in (0, 1):
            isa.row(
                f"{_name}{'2' * _q} vd.{WIDE.names[_size]}, vn.{NARROW[_q].names[_size]}, amount",
                f"0 {_q} {_u} 011110 {IMMEDIATE[_size]} 10100 1 vn:5 vd:5",
                _f,
                name=f"{_name}{'2' * _q}_{'bhs'[_size]}",
                size=_size,
                q=_q,
            )
