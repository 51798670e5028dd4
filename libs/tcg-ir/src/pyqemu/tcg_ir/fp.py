"""IEEE-754 binary32 and binary64 arithmetic with the rules of x86 SSE, on integers.

Each operation of ``EVAL`` takes the operand width in bits (32 or 64), the control word, and operands as bit patterns;
casts take the result width as last operand.  It returns (result bits, flags raised).  The control word has the layout
of MXCSR:

    bits 0-5    sticky flags IE DE ZE OE UE PE
    bit 6       DAZ: denormal operands are read as zeros
    bits 7-12   masks of the flags (all operations here behave as masked; UM gates FZ only)
    bits 13-14  rounding: nearest-even, down, up, toward zero
    bit 15      FZ: tiny results become zeros

The rules, from the Intel SDM volume 1, chapters 4.8, 4.9 and 11.5, and checked against the host in the tests:
tininess is detected after rounding; UE means tiny and inexact (with FZ: tiny); DE is not raised when an operand is a
NaN or the operation is invalid or divides by zero; a NaN result is the first NaN operand made quiet, else the
negative quiet NaN.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from typing import Final

IE: Final = 1
DE: Final = 2
ZE: Final = 4
OE: Final = 8
UE: Final = 16
PE: Final = 32
FLAGS: Final = 63
DAZ: Final = 1 << 6
UM: Final = 1 << 11
RC_SHIFT: Final = 13
FZ: Final = 1 << 15
#: Masked exceptions, round to nearest: the word at process start.
DEFAULT: Final = 0x1F80

NEAREST: Final = 0
DOWN: Final = 1
UP: Final = 2
ZERO: Final = 3

Result = tuple[int, int]

_FRACTION: Final = {32: 23, 64: 52}
_EXPONENT: Final = {32: 8, 64: 11}


def _rounding(env: int) -> int:
    return env >> RC_SHIFT & 3


def _is_nan(w: int, a: int) -> bool:
    return a << 1 & (1 << w) - 1 > infinity(w) << 1


def _is_signalling(w: int, a: int) -> bool:
    return _is_nan(w, a) and not a >> (_FRACTION[w] - 1) & 1


def _is_denormal(w: int, a: int) -> bool:
    return 0 < a & ((1 << w - 1) - 1) < 1 << _FRACTION[w]


def infinity(w: int) -> int:
    """The bit pattern of plus infinity."""
    return ((1 << _EXPONENT[w]) - 1) << _FRACTION[w]


def default_nan(w: int) -> int:
    """The NaN invalid operations give: negative, quiet."""
    return (1 << w - 1) | infinity(w) | (1 << _FRACTION[w] - 1)


def _quiet(w: int, a: int) -> int:
    return a | 1 << (_FRACTION[w] - 1)


def _sign(w: int, a: int) -> int:
    return a >> (w - 1)


def _magnitude(w: int, a: int) -> int:
    return a & ((1 << w - 1) - 1)


def unpack(w: int, a: int) -> tuple[int, int]:
    """(m, e) with |value| = m * 2**e, for finite patterns."""
    f = _FRACTION[w]
    biased = a >> f & (1 << _EXPONENT[w]) - 1
    bias = (1 << _EXPONENT[w] - 1) - 1
    fraction = a & ((1 << f) - 1)
    return (fraction | 1 << f, biased - bias - f) if biased else (fraction, 1 - bias - f)


def _round_bits(m: int, shift: int, mode: int, sign: int) -> tuple[int, bool]:
    """m / 2**shift rounded to an integer, and whether that was inexact."""
    if shift <= 0:
        return m << -shift, False
    q, rest = m >> shift, m & ((1 << shift) - 1)
    if not rest:
        return q, False
    half = 1 << (shift - 1)
    if mode == NEAREST:
        q += rest > half or (rest == half and q & 1)
    elif mode == (DOWN if sign else UP):
        q += 1
    return q, True


def pack(w: int, env: int, sign: int, m: int, e: int) -> Result:
    """The number (-1)**sign * m * 2**e rounded to ``w`` bits.  ``m`` may end in a sticky bit far below precision."""
    top = sign << (w - 1)
    if not m:
        return top, 0
    f = _FRACTION[w]
    bias = (1 << _EXPONENT[w] - 1) - 1
    mode = _rounding(env)
    precision = f + 1
    smallest = 1 - bias  # exponent of the smallest normal number
    # Rounded with unbounded exponent: decides tininess and overflow.
    shift = m.bit_length() - precision
    q, inexact = _round_bits(m, shift, mode, sign)
    if q.bit_length() > precision:
        q >>= 1
        shift += 1
    exponent = e + shift + f
    if exponent < smallest:
        if env & FZ and env & UM:
            return top, UE | PE
        q, inexact = _round_bits(m, smallest - f - e, mode, sign)
        # A carry out of the fraction makes the exponent field 1: the smallest normal number.
        return top | q, UE | PE if inexact else 0
    if exponent > bias:
        to_infinity = mode == NEAREST or mode == (DOWN if sign else UP)
        return top | (infinity(w) if to_infinity else infinity(w) - 1), OE | PE
    return top | (exponent + bias) << f | q & ((1 << f) - 1), PE if inexact else 0


class _Operands:
    """Operands after DAZ: patterns, and the flags that do not depend on the result."""

    __slots__ = ("denormal", "nan", "values")

    def __init__(self, w: int, env: int, *values: int) -> None:
        if env & DAZ:
            values = tuple(v & 1 << (w - 1) if _is_denormal(w, v) else v for v in values)
        self.values = values
        self.denormal = DE if any(_is_denormal(w, v) for v in values) else 0
        self.nan: Result | None = None
        first = next((v for v in values if _is_nan(w, v)), None)
        if first is not None:
            self.nan = _quiet(w, first), IE if any(_is_signalling(w, v) for v in values) else 0


def _invalid(w: int) -> Result:
    return default_nan(w), IE


def fadd(w: int, env: int, a: int, b: int) -> Result:
    x = _Operands(w, env, a, b)
    return x.nan or _sum(w, env, x, *x.values)


def fsub(w: int, env: int, a: int, b: int) -> Result:
    x = _Operands(w, env, a, b)
    return x.nan or _sum(w, env, x, x.values[0], x.values[1] ^ 1 << (w - 1))


def _sum(w: int, env: int, x: _Operands, a: int, b: int) -> Result:
    inf = infinity(w)
    if _magnitude(w, a) == inf:
        if _magnitude(w, b) == inf and a != b:
            return _invalid(w)
        return a, x.denormal
    if _magnitude(w, b) == inf:
        return b, x.denormal
    r, flags = _exact_sum(w, env, (_sign(w, a), *unpack(w, a)), (_sign(w, b), *unpack(w, b)))
    return r, flags | x.denormal


def _exact_sum(w: int, env: int, a: tuple[int, int, int], b: tuple[int, int, int]) -> Result:
    """The rounded sum of two numbers (sign, m, e)."""
    e = min(a[2], b[2])
    total = sum((-m if s else m) << (x - e) for s, m, x in (a, b))
    if not total:
        sign = a[0] if a[0] == b[0] else int(_rounding(env) == DOWN)
        return sign << (w - 1), 0
    return pack(w, env, int(total < 0), abs(total), e)


def fmul(w: int, env: int, a: int, b: int) -> Result:
    x = _Operands(w, env, a, b)
    if x.nan:
        return x.nan
    a, b = x.values
    inf = infinity(w)
    sign = _sign(w, a ^ b)
    if inf in (_magnitude(w, a), _magnitude(w, b)):
        if not _magnitude(w, a) or not _magnitude(w, b):
            return _invalid(w)
        return sign << (w - 1) | inf, x.denormal
    (m, e), (n, k) = unpack(w, a), unpack(w, b)
    r, flags = pack(w, env, sign, m * n, e + k)
    return r, flags | x.denormal


def fdiv(w: int, env: int, a: int, b: int) -> Result:
    x = _Operands(w, env, a, b)
    if x.nan:
        return x.nan
    a, b = x.values
    inf = infinity(w)
    top = _sign(w, a ^ b) << (w - 1)
    a, b = _magnitude(w, a), _magnitude(w, b)
    if a == inf:
        return _invalid(w) if b == inf else (top | inf, x.denormal)
    if b == inf:
        return top, x.denormal
    if not b:
        return (top | inf, ZE) if a else _invalid(w)
    (m, e), (n, k) = unpack(w, a), unpack(w, b)
    extra = 2 * w  # quotient bits beyond any precision, so that the sticky bit is far below
    q, rest = divmod(m << extra, n)
    r, flags = pack(w, env, top >> (w - 1), q << 1 | (rest != 0), e - k - extra - 1)
    return r, flags | x.denormal


def fsqrt(w: int, env: int, a: int) -> Result:
    x = _Operands(w, env, a)
    if x.nan:
        return x.nan
    (a,) = x.values
    if not _magnitude(w, a) or a == infinity(w):
        return a, 0
    if _sign(w, a):
        return _invalid(w)
    m, e = unpack(w, a)
    extra = 2 * w + (e & 1)
    m, e = m << extra, e - extra
    root = isqrt(m)
    r, flags = pack(w, env, 0, root << 1 | (root * root != m), e // 2 - 1)
    return r, flags | x.denormal


def fma(w: int, env: int, a: int, b: int, c: int) -> Result:
    x = _Operands(w, env, a, b, c)
    if x.nan:
        return x.nan
    a, b, c = x.values
    inf = infinity(w)
    sign = _sign(w, a ^ b)
    if inf in (_magnitude(w, a), _magnitude(w, b)):
        product = sign << (w - 1) | inf
        opposite = _magnitude(w, c) == inf and c != product
        if not _magnitude(w, a) or not _magnitude(w, b) or opposite:
            return _invalid(w)
        return product, x.denormal
    if _magnitude(w, c) == inf:
        return c, x.denormal
    (m, e), (n, k) = unpack(w, a), unpack(w, b)
    r, flags = _exact_sum(w, env, (sign, m * n, e + k), (_sign(w, c), *unpack(w, c)))
    return r, flags | x.denormal


def fcanon(w: int, env: int, a: int, b: int) -> Result:
    x = _Operands(w, env, a)
    return (b, x.nan[1]) if x.nan else (a, x.denormal)


def fma_canon(w: int, env: int, a: int, b: int, x: int, y: int) -> Result:
    """``fcanon`` of what fma(x, y, any) gave."""
    r, flags = fcanon(w, env, a, b)
    of_nothing = _is_nan(w, a) and {_magnitude(w, x), _magnitude(w, y)} == {0, infinity(w)}
    return r, flags | IE if of_nothing else flags


def _order(w: int, a: int) -> int:
    """A key that sorts numbers by value; both zeros are 0."""
    return -_magnitude(w, a) if _sign(w, a) else _magnitude(w, a)


def _compare(
    holds: Callable[[int, int], bool], unordered: bool, signalling: bool
) -> Callable[[int, int, int, int], Result]:
    def compare(w: int, env: int, a: int, b: int) -> Result:
        x = _Operands(w, env, a, b)
        if x.nan:
            return int(unordered), IE if signalling else x.nan[1]
        a, b = x.values
        return int(holds(_order(w, a), _order(w, b))), x.denormal

    return compare


def _from_int(w: int, env: int, value: int, to: int) -> Result:
    return pack(to, env, int(value < 0), abs(value), 0)


def sitofp(w: int, env: int, a: int, to: int) -> Result:
    return _from_int(w, env, a - (1 << w) if a >> (w - 1) else a, to)


def uitofp(w: int, env: int, a: int, to: int) -> Result:
    return _from_int(w, env, a, to)


def _to_int(w: int, env: int, a: int, to: int, mode: int) -> Result:
    (a,) = _Operands(w, env, a).values
    if _magnitude(w, a) < infinity(w):
        m, e = unpack(w, a)
        q, inexact = _round_bits(m, -e, mode, _sign(w, a))
        value = -q if _sign(w, a) else q
        if -(1 << to - 1) <= value < 1 << to - 1:
            return value & ((1 << to) - 1), PE if inexact else 0
    return 1 << (to - 1), IE


def fptosi(w: int, env: int, a: int, to: int) -> Result:
    return _to_int(w, env, a, to, _rounding(env))


def fptosi_z(w: int, env: int, a: int, to: int) -> Result:
    return _to_int(w, env, a, to, ZERO)


def _convert(w: int, env: int, a: int, to: int) -> Result:
    """Between the formats; the top bits of a NaN's fraction are kept."""
    x = _Operands(w, env, a)
    (a,) = x.values
    top = _sign(w, a) << (to - 1)
    if x.nan:
        fraction = x.nan[0] & ((1 << _FRACTION[w]) - 1)
        shift = _FRACTION[to] - _FRACTION[w]
        return top | infinity(to) | (fraction << shift if shift > 0 else fraction >> -shift), x.nan[1]
    if _magnitude(w, a) == infinity(w):
        return top | infinity(to), 0
    r, flags = pack(to, env, _sign(w, a), *unpack(w, a))
    return r, flags | x.denormal


def frint(w: int, env: int, a: int, rounding: int) -> Result:
    """``rounding``: 0 nearest-even, 1 down, 2 up, 3 zero, 4 current; +8: inexact is not raised."""
    x = _Operands(w, env, a)
    if x.nan:
        return x.nan
    (a,) = x.values
    if _magnitude(w, a) == infinity(w):
        return a, 0
    sign = _sign(w, a)
    m, e = unpack(w, a)
    q, inexact = _round_bits(m, -e, _rounding(env) if rounding & 4 else rounding & 3, sign)
    r, _ = pack(w, 0, sign, q, 0)
    return r, PE if inexact and not rounding & 8 else 0


def _equal(a: int, b: int) -> bool:
    return a == b


def _less(a: int, b: int) -> bool:
    return a < b


def _less_or_equal(a: int, b: int) -> bool:
    return a <= b


def _never(a: int, b: int) -> bool:
    return False


#: Name of an operation with effect "fp" -> (width, control word, operands...) -> (result, flags).
EVAL: Final[dict[str, Callable[..., Result]]] = {
    "fadd": fadd,
    "fsub": fsub,
    "fmul": fmul,
    "fdiv": fdiv,
    "fsqrt": fsqrt,
    "fma": fma,
    "fcanon": fcanon,
    "fma_canon": fma_canon,
    "feq": _compare(_equal, False, False),
    "flt": _compare(_less, False, False),
    "fle": _compare(_less_or_equal, False, False),
    "fueq": _compare(_equal, True, False),
    "funo": _compare(_never, True, False),
    "feqs": _compare(_equal, False, True),
    "flts": _compare(_less, False, True),
    "fles": _compare(_less_or_equal, False, True),
    "funos": _compare(_never, True, True),
    "sitofp": sitofp,
    "uitofp": uitofp,
    "fptosi": fptosi,
    "fptosi_z": fptosi_z,
    "fpext": _convert,
    "fptrunc": _convert,
    "frint": frint,
}
