"""All operations of each format, assembled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pyqemu.softfloat._arith import Arith, build_arith
from pyqemu.softfloat._compare import Compare, build_compare
from pyqemu.softfloat._convert import FromInt, IntConversions, ToInt, build_float_to_float, build_int
from pyqemu.softfloat._core import Core, build_core
from pyqemu.softfloat._env import Env
from pyqemu.softfloat._formats import Format
from pyqemu.softfloat._round import Near, build_near
from pyqemu.softfloat._value import BF16, F16, F32, F64, F80, F128, FORMATS, Alt16


@dataclass(frozen=True, repr=False)
class Ops(Arith, Near, Compare):
    """Every operation of one format on raw bits, as attributes: ``f64.add(env, a, b)``."""

    fmt: Format
    core: Core
    ints: IntConversions

    def __repr__(self) -> str:
        return f"<Ops {self.fmt.name}>"


def _assemble(fmt: Format) -> Ops:
    core = build_core(fmt)
    parts = vars(build_arith(core)) | vars(build_near(core)) | vars(build_compare(core))
    return Ops(**parts, fmt=fmt, core=core, ints=build_int(core))


f16: Final = _assemble(F16)
alt16: Final = _assemble(Alt16)
bf16: Final = _assemble(BF16)
f32: Final = _assemble(F32)
f64: Final = _assemble(F64)
f80: Final = _assemble(F80)
f128: Final = _assemble(F128)

_OPS: Final[dict[Format, Ops]] = {o.fmt: o for o in (f16, alt16, bf16, f32, f64, f80, f128)}
_CONVERT: Final[dict[tuple[Format, Format], Callable[[Env, int], int]]] = {
    (s, d): build_float_to_float(_OPS[s].core, _OPS[d].core)
    for s in FORMATS.values()
    for d in FORMATS.values()
    if s is not d
}


def ops(fmt: Format) -> Ops:
    """The operations of a format."""
    return _OPS[fmt]


def float_to_float(src: Format, dst: Format) -> Callable[[Env, int], int]:
    """The conversion function between two different formats (clause 5.4.2)."""
    return _CONVERT[src, dst]


def float_to_int(fmt: Format, bits: int, signed: bool = True) -> ToInt:
    """A conversion function to an integer type of any width."""
    return _OPS[fmt].ints.to_int(bits, signed)


def int_to_float(fmt: Format, bits: int, signed: bool = True) -> FromInt:
    """A conversion function from an integer type of any width."""
    return _OPS[fmt].ints.from_int(bits, signed)


def add(fmt: Format, env: Env, a: int, b: int) -> int:
    """``a + b`` (clause 5.4.1)."""
    return _OPS[fmt].add(env, a, b)


def sub(fmt: Format, env: Env, a: int, b: int) -> int:
    """``a - b`` (clause 5.4.1)."""
    return _OPS[fmt].sub(env, a, b)


def mul(fmt: Format, env: Env, a: int, b: int) -> int:
    """``a * b`` (clause 5.4.1)."""
    return _OPS[fmt].mul(env, a, b)


def div(fmt: Format, env: Env, a: int, b: int) -> int:
    """``a / b`` (clause 5.4.1)."""
    return _OPS[fmt].div(env, a, b)


def sqrt(fmt: Format, env: Env, a: int) -> int:
    """The square root (clause 5.4.1)."""
    return _OPS[fmt].sqrt(env, a)


def muladd(fmt: Format, env: Env, a: int, b: int, c: int, flags: int = 0) -> int:
    """``a * b + c`` with one rounding (clause 5.4.1); ``flags`` are NEGATE_C, NEGATE_PRODUCT, NEGATE_RESULT."""
    return _OPS[fmt].muladd(env, a, b, c, flags)


def rem(fmt: Format, env: Env, a: int, b: int) -> int:
    """The IEEE remainder (clause 5.3.1)."""
    return _OPS[fmt].rem(env, a, b)


def round_to_int(fmt: Format, env: Env, a: int, mode: int | None = None, exact: bool = True) -> int:
    """The nearest integral value in the same format (clauses 5.3.1 and 5.9)."""
    return _OPS[fmt].round_to_int(env, a, mode, exact)


def scalbn(fmt: Format, env: Env, a: int, n: int) -> int:
    """``a * 2**n`` with one rounding (clause 5.3.3)."""
    return _OPS[fmt].scalbn(env, a, n)


def compare(fmt: Format, env: Env, a: int, b: int, signalling: bool = True) -> int:
    """-1, 0, 1 or 2 for less, equal, greater, unordered (clause 5.11)."""
    o = _OPS[fmt]
    return o.compare(env, a, b) if signalling else o.compare_quiet(env, a, b)


def convert(src: Format, dst: Format, env: Env, a: int) -> int:
    """``a`` in another format (clause 5.4.2)."""
    return a if src is dst else _CONVERT[src, dst](env, a)


def to_int(
    fmt: Format, env: Env, a: int, bits: int, signed: bool = True, mode: int | None = None, exact: bool = True
) -> int:
    """``a`` as an integer of ``bits`` bits (clause 5.8)."""
    return _OPS[fmt].ints.to_int(bits, signed)(env, a, mode, exact)


def from_int(fmt: Format, env: Env, value: int, bits: int, signed: bool = True) -> int:
    """An integer of ``bits`` bits as a float (clause 5.4.1)."""
    return _OPS[fmt].ints.from_int(bits, signed)(env, value)
