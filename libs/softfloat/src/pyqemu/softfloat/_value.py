"""Floating-point values as Python objects: exact, immutable, with the operators one expects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Self, TypeVar, cast

from pyqemu.softfloat._compare import EQUAL, GREATER, LESS, FpClass
from pyqemu.softfloat._env import Env
from pyqemu.softfloat._formats import Format
from pyqemu.softfloat._text import ParseError, layout, parse_number, parse_special, ratio, shortest_digits

if TYPE_CHECKING:
    from fractions import Fraction

    from pyqemu.softfloat._ops import Ops

_F = TypeVar("_F", bound="Float")

_env: Final[ContextVar[Env]] = ContextVar("pyqemu_softfloat_env")


def current_env() -> Env:
    """The environment that operators of values use: one per thread or task, unless :func:`using` says otherwise."""
    env = _env.get(None)
    if env is None:
        env = Env()
        _env.set(env)
    return env


@contextmanager
def using(env: Env) -> Iterator[Env]:
    """Make operators use ``env`` inside the block: ``with using(Env(rounding=Rounding.UP)) as env: ...``."""
    token = _env.set(env)
    try:
        yield env
    finally:
        _env.reset(token)


class Float(metaclass=Format):
    """A value of a format.  ``F64(bits)`` takes raw bits; the other constructors round in the current environment.

    Operators work between values of one format, and with ints (rounded first; compared exactly).  Comparisons follow
    IEEE 754-2019 clause 5.11 (``==`` quiet, the others signalling), so a NaN is not equal to itself.
    """

    __slots__ = ("bits",)

    bits: int

    def __init__(self, bits: int) -> None:
        width = type(self).width
        if not 0 <= bits < 1 << width:
            raise ValueError(f"not a {width}-bit pattern: {bits:#x}")
        object.__setattr__(self, "bits", bits)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} values are immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} values are immutable")

    def __reduce__(self) -> tuple[type[Self], tuple[int]]:
        return type(self), (self.bits,)

    # -- constructors --------------------------------------------------------------------------

    @classmethod
    def _ops(cls) -> Ops:
        from pyqemu.softfloat._ops import ops

        return ops(cls)

    @classmethod
    def _rounded(cls, sign: int, m: int, power: int) -> Self:
        """``m * 2**power`` rounded; m jammed if not exact."""
        if m == 0:
            return cls(sign << cls.sign_shift)
        limit = 64 << cls.exp_bits
        e = max(-limit - m.bit_length(), min(limit, power + cls.bias + cls.precision - 1))
        return cls(cls._ops().core.round_pack_full(current_env(), sign, e, m))

    @classmethod
    def from_float(cls, value: float) -> Self:
        """A Python float, rounded (clause 5.4.2)."""
        import struct

        from pyqemu.softfloat._ops import convert

        (bits,) = struct.unpack("<Q", struct.pack("<d", value))
        return cls(convert(F64, cls, current_env(), bits))

    @classmethod
    def from_int(cls, value: int) -> Self:
        """An integer of any size, rounded (clause 5.4.1)."""
        return cls._rounded(int(value < 0), abs(value), 0)

    @classmethod
    def from_fraction(cls, value: Fraction) -> Self:
        """A rational number, rounded once."""
        n, d = abs(value.numerator), value.denominator
        if n == 0:
            return cls(0)
        return cls._rounded(int(value < 0), *ratio(n, d, cls.precision))

    @classmethod
    def from_value(cls, value: Float) -> Self:
        """A value of another format, rounded (clause 5.4.2)."""
        from pyqemu.softfloat._ops import convert

        return cls(convert(type(value), cls, current_env(), value.bits))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Decimal (``-1.5e-3``) or hexadecimal (``0x1.8p+3``) text, correctly rounded whatever its length; also
        ``inf``, ``nan``, ``nan(0x123)``, ``snan`` (clause 5.12).  Raises ParseError."""
        text = text.strip()
        special = parse_special(text)
        if special is None:
            return cls._rounded(*parse_number(text, cls.precision))
        sign, kind, payload = special
        if cls.finite_only:
            raise ParseError(f"{cls.name} has no infinities and NaNs")
        if kind == "inf":
            return cls(sign << cls.sign_shift | cls.inf)
        signalling = (kind == "snan") != current_env().nan.one_is_signalling
        payload = (payload or 0) & (cls.quiet_bit - 1)
        if signalling:
            return cls(sign << cls.sign_shift | cls.inf | (payload or 1))
        return cls(sign << cls.sign_shift | cls.inf | cls.quiet_bit | payload)

    from_hex = parse

    # -- out ------------------------------------------------------------------------------------

    def _unpack(self) -> tuple[FpClass, int, int, int]:
        """(class, sign, m, power) without touching any environment."""
        cls = type(self)
        e = self.bits >> cls.sig_bits & cls.exp_max
        m = self.bits & cls.sig_mask
        if e and not cls.explicit:
            m |= cls.int_bit
        return self.classify(), self.bits >> cls.sign_shift, m, max(e, 1) - cls.bias - cls.precision + 1

    def classify(self) -> FpClass:
        """Clause 5.7.2 class."""
        return self._ops().classify(current_env(), self.bits)

    def is_nan(self) -> bool:
        """A quiet or signalling NaN."""
        return self.classify() in (FpClass.SIGNALING_NAN, FpClass.QUIET_NAN)

    def is_finite(self) -> bool:
        """Zero, subnormal or normal."""
        return FpClass.NEGATIVE_NORMAL <= self.classify() <= FpClass.POSITIVE_NORMAL

    def is_infinite(self) -> bool:
        """Plus or minus infinity."""
        return self.classify() in (FpClass.NEGATIVE_INFINITY, FpClass.POSITIVE_INFINITY)

    @property
    def sign(self) -> int:
        """The sign bit."""
        return self.bits >> type(self).sign_shift

    def as_fraction(self) -> Fraction:
        """The exact value; OverflowError for infinities, ValueError for NaNs."""
        from fractions import Fraction  # costs more to import than all of this package

        _, sign, m, power = self._unpack()
        if self.is_infinite():
            raise OverflowError("an infinity is no fraction")
        if not self.is_finite():
            raise ValueError(f"{self} is no fraction")
        x = Fraction(m << power) if power >= 0 else Fraction(m, 1 << -power)
        return -x if sign else x

    def to(self, fmt: type[_F]) -> _F:
        """The value in another format, rounded."""
        return fmt.from_value(self)

    def __float__(self) -> float:
        import struct

        (value,) = struct.unpack("<d", struct.pack("<Q", F64.from_value(self).bits))
        return float(value)

    def __int__(self) -> int:
        x = self.as_fraction()
        return int(x)

    def __bool__(self) -> bool:
        return self.classify() not in (FpClass.NEGATIVE_ZERO, FpClass.POSITIVE_ZERO)

    def _special_text(self, kind: FpClass, sign: int) -> str:
        minus = "-" if sign else ""
        if kind in (FpClass.NEGATIVE_INFINITY, FpClass.POSITIVE_INFINITY):
            return f"{minus}inf"
        if kind is FpClass.UNSUPPORTED:
            return f"unsupported({self.bits:#x})"
        payload = self.bits & (type(self).quiet_bit - 1)
        name = "snan" if kind is FpClass.SIGNALING_NAN else "nan"
        return f"{minus}{name}({payload:#x})" if payload else f"{minus}{name}"

    def __str__(self) -> str:
        """The shortest decimal that reads back (to nearest even) as this value, as Python prints floats."""
        kind, sign, m, power = self._unpack()
        minus = "-" if sign else ""
        if not self.is_finite():
            return self._special_text(kind, sign)
        if m == 0:
            return f"{minus}0.0"
        cls = type(self)
        closer = m == cls.int_bit and power > 2 - cls.bias - cls.precision
        return minus + layout(*shortest_digits(m, power, m & 1 == 0, closer))

    def hex(self) -> str:
        """Hexadecimal text such as ``0x1.8000000000000p+3``, as ``float.hex`` prints it."""
        kind, sign, m, power = self._unpack()
        minus = "-" if sign else ""
        if not self.is_finite():
            return self._special_text(kind, sign)
        if m == 0:
            return f"{minus}0x0.0p+0"
        cls = type(self)
        digits = (cls.precision + 2) // 4
        fraction = (m & (cls.int_bit - 1)) << (4 * digits - cls.precision + 1)
        return f"{minus}0x{m >> (cls.precision - 1)}.{fraction:0{digits}x}p{power + cls.precision - 1:+d}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}.parse({str(self)!r})"

    # -- arithmetic -----------------------------------------------------------------------------

    def _binary(self, other: object, op: Callable[[Env, int, int], int], swap: bool = False) -> Self:
        if isinstance(other, int):
            other = self.from_int(other)
        if not isinstance(other, type(self)):
            return cast("Self", NotImplemented)
        a, b = (other, self) if swap else (self, other)
        return type(self)(op(current_env(), a.bits, b.bits))

    def __add__(self, other: Self | int) -> Self:
        return self._binary(other, self._ops().add)

    def __radd__(self, other: int) -> Self:
        return self._binary(other, self._ops().add, True)

    def __sub__(self, other: Self | int) -> Self:
        return self._binary(other, self._ops().sub)

    def __rsub__(self, other: int) -> Self:
        return self._binary(other, self._ops().sub, True)

    def __mul__(self, other: Self | int) -> Self:
        return self._binary(other, self._ops().mul)

    def __rmul__(self, other: int) -> Self:
        return self._binary(other, self._ops().mul, True)

    def __truediv__(self, other: Self | int) -> Self:
        return self._binary(other, self._ops().div)

    def __rtruediv__(self, other: int) -> Self:
        return self._binary(other, self._ops().div, True)

    def __neg__(self) -> Self:
        return type(self)(self._ops().neg(self.bits))

    def __pos__(self) -> Self:
        return self

    def __abs__(self) -> Self:
        return type(self)(self._ops().abs(self.bits))

    def remainder(self, other: Self) -> Self:
        """The IEEE remainder (clause 5.3.1)."""
        return type(self)(self._ops().rem(current_env(), self.bits, other.bits))

    def fmod(self, other: Self) -> Self:
        """The remainder of the quotient truncated, as C fmod."""
        return type(self)(self._ops().mod(current_env(), self.bits, other.bits))

    def sqrt(self) -> Self:
        """The square root (clause 5.4.1)."""
        return type(self)(self._ops().sqrt(current_env(), self.bits))

    def fma(self, factor: Self, addend: Self) -> Self:
        """``self * factor + addend`` with one rounding (clause 5.4.1)."""
        return type(self)(self._ops().muladd(current_env(), self.bits, factor.bits, addend.bits))

    def round_to_integral(self, mode: int | None = None) -> Self:
        """The nearest integral value (clause 5.9, roundToIntegralExact)."""
        return type(self)(self._ops().round_to_int(current_env(), self.bits, mode))

    def scalb(self, n: int) -> Self:
        """``self * 2**n`` (clause 5.3.3)."""
        return type(self)(self._ops().scalbn(current_env(), self.bits, n))

    def logb(self) -> Self:
        """The exponent as a value (clause 5.3.3)."""
        return type(self)(self._ops().logb(current_env(), self.bits))

    def next_up(self) -> Self:
        """The least value greater than this one (clause 5.3.1)."""
        return type(self)(self._ops().next_up(current_env(), self.bits))

    def next_down(self) -> Self:
        """The greatest value less than this one (clause 5.3.1)."""
        return type(self)(self._ops().next_down(current_env(), self.bits))

    # -- comparison -----------------------------------------------------------------------------

    def _relation(self, other: object, signalling: bool) -> int | None:
        """-1, 0, 1, 2 (unordered), or None if the types do not compare.  Ints compare exactly."""
        o = self._ops()
        if isinstance(other, type(self)):
            return (o.compare if signalling else o.compare_quiet)(current_env(), self.bits, other.bits)
        if not isinstance(other, int):
            return None
        if self.is_finite():
            x = self.as_fraction()
            return (x > other) - (x < other)
        return (o.compare if signalling else o.compare_quiet)(current_env(), self.bits, 0)

    def __eq__(self, other: object) -> bool:
        relation = self._relation(other, False)
        return NotImplemented if relation is None else relation == EQUAL

    def __lt__(self, other: Self | int) -> bool:
        relation = self._relation(other, True)
        return NotImplemented if relation is None else relation == LESS

    def __le__(self, other: Self | int) -> bool:
        relation = self._relation(other, True)
        return NotImplemented if relation is None else relation <= EQUAL

    def __gt__(self, other: Self | int) -> bool:
        relation = self._relation(other, True)
        return NotImplemented if relation is None else relation == GREATER

    def __ge__(self, other: Self | int) -> bool:
        relation = self._relation(other, True)
        return NotImplemented if relation is None else relation in (EQUAL, GREATER)

    def __hash__(self) -> int:
        # Equal values hash alike, also with the ints they equal.
        return hash(self.as_fraction()) if self.is_finite() else hash((type(self), self.bits))


class F16(Float, metaclass=Format, name="f16", exp_bits=5, precision=11):
    """IEEE 754 binary16."""

    __slots__ = ()


class Alt16(Float, metaclass=Format, name="alt16", exp_bits=5, precision=11, finite_only=True):
    """The alternative half precision of Arm: no infinities and NaNs, one exponent more."""

    __slots__ = ()


class BF16(Float, metaclass=Format, name="bf16", exp_bits=8, precision=8):
    """bfloat16: the upper half of binary32."""

    __slots__ = ()


class F32(Float, metaclass=Format, name="f32", exp_bits=8, precision=24):
    """IEEE 754 binary32."""

    __slots__ = ()


class F64(Float, metaclass=Format, name="f64", exp_bits=11, precision=53):
    """IEEE 754 binary64."""

    __slots__ = ()


class F80(Float, metaclass=Format, name="f80", exp_bits=15, precision=64, explicit=True):
    """The x87 double extended format: an 80-bit int with sign and exponent in bits 79:64."""

    __slots__ = ()


class F128(Float, metaclass=Format, name="f128", exp_bits=15, precision=113):
    """IEEE 754 binary128."""

    __slots__ = ()


FORMATS: Final[dict[str, type[Float]]] = {f.name: f for f in (F16, Alt16, BF16, F32, F64, F80, F128)}
"""Every format by name."""
