"""Vector floating point to nearest with ties away, element by element in Python.

Unprivileged manual 20240411, chapter 30.13.  Generated code has checked everything but the element width (``vfloat.check_away``).
"""

from __future__ import annotations

from typing import Any, Final

import pyqemu.softfloat as sf
from pyqemu.softfloat import names
from pyqemu.targets.framework.scalar import EXC_ILLEGAL

from .state import VLEN

_NEAR_AWAY: Final = 4
_SINGLE_NAN: Final = 0x7FC0_0000
_VLENB: Final = VLEN // 8
_FORMATS: Final = {32: "f32", 64: "f64"}
_SCALAR: Final = 0b101  # funct3 of the forms whose second operand is a floating-point register
#: funct6 -> operation, and whether its operands change places.
_TWO: Final = {0b000000: ("add", False), 0b000010: ("sub", False), 0b100111: ("sub", True), 0b100100: ("mul", False),
               0b100000: ("div", False), 0b100001: ("div", True)}  # fmt: skip
_SUMS: Final = {0b000001: False, 0b000011: False, 0b110001: True, 0b110011: True}  # whether of twice the width
#: funct6 -> operation, and whether the first operand has twice the width already.
_WIDENING: Final = {0b110000: ("add", False), 0b110010: ("sub", False), 0b110100: ("add", True), 0b110110: ("sub", True)}
#: funct6 of fused operations of twice the width -> what is negated.
_WIDE_FUSED: Final = {0b111100: 0, 0b111101: sf.NEGATE_PRODUCT | sf.NEGATE_C, 0b111110: sf.NEGATE_C, 0b111111: sf.NEGATE_PRODUCT}
#: The last two bits of funct6 of other fused operations -> what is negated.
_FUSED: Final = (0, sf.NEGATE_PRODUCT | sf.NEGATE_C, sf.NEGATE_C, sf.NEGATE_PRODUCT)
_CONVERSION, _ROOT = 0b010010, 0b010011


class _Vectors:
    """The vector registers of a CPU as elements of register groups."""

    def __init__(self, cpu: Any) -> None:
        self.cpu = cpu

    def get(self, register: int, index: int, bits: int) -> int:
        at = register * _VLENB + index * bits // 8
        value: int = self.cpu.get("v", at >> 3) >> 8 * (at & 7)
        return value & (1 << bits) - 1

    def set(self, register: int, index: int, bits: int, value: int) -> None:
        at = register * _VLENB + index * bits // 8
        shift, mask = 8 * (at & 7), (1 << bits) - 1
        self.cpu.set("v", self.cpu.get("v", at >> 3) & ~(mask << shift) | (value & mask) << shift, at >> 3)


def emulate_vector(cpu: Any, word: int) -> bool:
    """Execute the vector instruction ``word`` with this rounding; False when its element width is none, with the exception set."""
    v = _Vectors(cpu)
    funct6, masked = word >> 26, not word >> 25 & 1
    vs2, vs1, vd = word >> 20 & 31, word >> 15 & 31, word >> 7 & 31
    sew = 8 << cpu.get("vsew")
    env = sf.Env(rounding=_NEAR_AWAY, nan=sf.NAN_RULES["riscv"], int_rule=sf.INT_RULES["saturate-nan-max"])
    convert = _conversion(vs1, sew) if funct6 == _CONVERSION else None
    if sew not in _FORMATS and convert is None:
        return _illegal(cpu)
    if sew == 64 and (funct6 in _WIDENING or funct6 in _WIDE_FUSED or _SUMS.get(funct6)):
        return _illegal(cpu)
    single = _FORMATS.get(sew, "")

    def call(name: str, *args: int) -> int:
        value: int = getattr(names, name)(env, *args)
        return value

    def second(index: int) -> int:
        if word >> 12 & 7 != _SCALAR:
            return v.get(vs1, index, sew)
        raw: int = cpu.get("f", vs1)
        if sew == 64:
            return raw
        return raw & 0xFFFF_FFFF if raw >> 32 == 0xFFFF_FFFF else _SINGLE_NAN

    def wide(value: int) -> int:
        return call("f32_to_f64", value)

    def active() -> Any:
        for index in range(cpu.get("vstart"), cpu.get("vl")):
            if not masked or v.get(0, index >> 3, 8) >> (index & 7) & 1:
                yield index

    if funct6 in _SUMS:
        double = _SUMS[funct6]
        out = 64 if double else sew
        if cpu.get("vstart") < cpu.get("vl"):
            total = v.get(vs1, 0, out)
            for i in active():
                x = v.get(vs2, i, sew)
                total = call(f"{_FORMATS[out]}_add", total, wide(x) if double else x)
            v.set(vd, 0, out, total)
    elif convert is not None:
        name, source, result, signed = convert
        for i in active():
            x = v.get(vs2, i, source)
            v.set(vd, i, result, call(name, (x ^ 1 << source - 1) - (1 << source - 1) if signed else x))
    elif funct6 == _ROOT:
        for i in active():
            v.set(vd, i, sew, call(f"{single}_sqrt", v.get(vs2, i, sew)))
    elif funct6 in _TWO:
        name, swap = _TWO[funct6]
        for i in active():
            x, y = v.get(vs2, i, sew), second(i)
            v.set(vd, i, sew, call(f"{single}_{name}", *((y, x) if swap else (x, y))))
    elif funct6 in _WIDENING:
        name, ready = _WIDENING[funct6]
        for i in active():
            x = v.get(vs2, i, 64) if ready else wide(v.get(vs2, i, 32))
            v.set(vd, i, 64, call(f"f64_{name}", x, wide(second(i))))
    elif funct6 in _WIDE_FUSED:
        for i in active():
            factors = wide(second(i)), wide(v.get(vs2, i, 32))
            v.set(vd, i, 64, call("f64_muladd", *factors, v.get(vd, i, 64), _WIDE_FUSED[funct6]))
    else:  # the eight fused operations of one width, 101xxx
        for i in active():
            x, d = v.get(vs2, i, sew), v.get(vd, i, sew)
            factor, added = (x, d) if funct6 & 4 else (d, x)
            v.set(vd, i, sew, call(f"{single}_muladd", second(i), factor, added, _FUSED[funct6 & 3]))
    cpu.set("fflags", cpu.get("fflags") | env.flags & 31)
    cpu.set("vstart", 0)
    return True


def _conversion(code: int, sew: int) -> tuple[str, int, int, bool] | None:
    """Function, widths of source and result, and whether the source is a signed integer; None: not for this element width."""
    source, result = sew << (code >> 3 == 2), sew << (code >> 3 == 1)
    kind = code & 7
    if kind == 4:
        return {32: ("f64_to_f32", source, result, False), 16: ("f32_to_f16", source, result, False)}.get(result)
    integer = "i" if kind & 1 else "ui"
    if kind < 2:
        return (f"{_FORMATS[source]}_to_{integer}{result}", source, result, False) if source in _FORMATS and result <= 64 else None
    if result not in _FORMATS or source > 64:
        return None
    return f"{integer}{source}_to_{_FORMATS[result]}", source, result, kind == 3


def _illegal(cpu: Any) -> bool:
    cpu.raise_exception(EXC_ILLEGAL)
    return False
