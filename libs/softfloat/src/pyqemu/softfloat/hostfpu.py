"""The host FPU as a fast path for f64 and f32, where its result is provably ours.

Exactness argument.  Python's float operations are the host's binary64 operations rounded to nearest even; ``usable``
checks that on the running host, including that no wider format is used in between.  A call takes the fast path only if

1. the environment rounds to nearest even and its INEXACT flag is already set, so the only flag that a finite, normal,
   nonzero result of normal operands could add (INEXACT) is set already, whether it applies or not;
2. both operands are normal numbers, so there are no NaN rules, no DENORMAL flag and no flushing;
3. the magnitude of the result is finite, so there is no OVERFLOW, and *above* the smallest normal number, so it is
   tiny under neither rule of IEEE 754-2019 clause 7.5 (a result rounded up to the smallest normal may have
   been tiny before rounding, hence "above"), and nothing is flushed.

Then value and flags agree with the definition.  f32 operations are done in binary64 and rounded again to binary32.
That double rounding is innocuous for + - * / and sqrt, because 53 >= 2 * 24 + 2 (Figueroa, "When is double
rounding innocuous?", 1995).  Everything else goes to the integer implementation.
"""

from __future__ import annotations

import math
import struct
from typing import Final

from pyqemu.softfloat._env import INEXACT, Env
from pyqemu.softfloat._ops import f32, f64

_BITS64: Final = struct.Struct("<Q")
_TWO_BITS64: Final = struct.Struct("<QQ")
_F64: Final = struct.Struct("<d")
_TWO_F64: Final = struct.Struct("<dd")
_BITS32: Final = struct.Struct("<I")
_TWO_BITS32: Final = struct.Struct("<II")
_F32: Final = struct.Struct("<f")
_TWO_F32: Final = struct.Struct("<ff")
_MIN64: Final = 2.0**-1022
_MIN32: Final = 2.0**-126
_END64: Final = math.inf
_END32: Final = float((2**24 - 1) << 104) + 2.0**103
"""binary64 results from here on round to infinity in binary32."""


def usable() -> bool:
    """Whether the host's float is binary64 without extra precision, rounding to nearest even."""
    one, half_ulp = 1.0, 2.0**-53
    double_rounding = (one + (half_ulp + 2.0**-64)) == one + 2.0**-52
    return double_rounding and one + half_ulp == one and 5e-324 / 2 == 0.0 and 2.0**-1074 == 5e-324


def f64_add(env: Env, a: int, b: int) -> int:
    """``a + b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F64.unpack(_TWO_BITS64.pack(a, b))
        r = x + y
        if _MIN64 < abs(r) < _END64 and abs(x) >= _MIN64 and abs(y) >= _MIN64:
            return int(_BITS64.unpack(_F64.pack(r))[0])
    return f64.add(env, a, b)


def f64_sub(env: Env, a: int, b: int) -> int:
    """``a - b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F64.unpack(_TWO_BITS64.pack(a, b))
        r = x - y
        if _MIN64 < abs(r) < _END64 and abs(x) >= _MIN64 and abs(y) >= _MIN64:
            return int(_BITS64.unpack(_F64.pack(r))[0])
    return f64.sub(env, a, b)


def f64_mul(env: Env, a: int, b: int) -> int:
    """``a * b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F64.unpack(_TWO_BITS64.pack(a, b))
        r = x * y
        if _MIN64 < abs(r) < _END64 and abs(x) >= _MIN64 and abs(y) >= _MIN64:
            return int(_BITS64.unpack(_F64.pack(r))[0])
    return f64.mul(env, a, b)


def f64_div(env: Env, a: int, b: int) -> int:
    """``a / b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F64.unpack(_TWO_BITS64.pack(a, b))
        if _MIN64 <= abs(x) < _END64 and _MIN64 <= abs(y) < _END64:
            r = x / y
            if _MIN64 < abs(r) < _END64:
                return int(_BITS64.unpack(_F64.pack(r))[0])
    return f64.div(env, a, b)


def f64_sqrt(env: Env, a: int) -> int:
    """The square root."""
    if env.rounding == 0 and env.flags & INEXACT:
        (x,) = _F64.unpack(_BITS64.pack(a))
        if _MIN64 <= x < _END64:
            return int(_BITS64.unpack(_F64.pack(math.sqrt(x)))[0])
    return f64.sqrt(env, a)


def f32_add(env: Env, a: int, b: int) -> int:
    """``a + b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F32.unpack(_TWO_BITS32.pack(a, b))
        r = x + y
        if _MIN32 < abs(r) < _END32 and abs(x) >= _MIN32 and abs(y) >= _MIN32:
            return int(_BITS32.unpack(_F32.pack(r))[0])
    return f32.add(env, a, b)


def f32_sub(env: Env, a: int, b: int) -> int:
    """``a - b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F32.unpack(_TWO_BITS32.pack(a, b))
        r = x - y
        if _MIN32 < abs(r) < _END32 and abs(x) >= _MIN32 and abs(y) >= _MIN32:
            return int(_BITS32.unpack(_F32.pack(r))[0])
    return f32.sub(env, a, b)


def f32_mul(env: Env, a: int, b: int) -> int:
    """``a * b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F32.unpack(_TWO_BITS32.pack(a, b))
        r = x * y
        if _MIN32 < abs(r) < _END32 and abs(x) >= _MIN32 and abs(y) >= _MIN32:
            return int(_BITS32.unpack(_F32.pack(r))[0])
    return f32.mul(env, a, b)


def f32_div(env: Env, a: int, b: int) -> int:
    """``a / b``."""
    if env.rounding == 0 and env.flags & INEXACT:
        x, y = _TWO_F32.unpack(_TWO_BITS32.pack(a, b))
        if _MIN32 <= abs(x) < math.inf and _MIN32 <= abs(y) < math.inf:
            r = x / y
            if _MIN32 < abs(r) < _END32:
                return int(_BITS32.unpack(_F32.pack(r))[0])
    return f32.div(env, a, b)


def f32_sqrt(env: Env, a: int) -> int:
    """The square root."""
    if env.rounding == 0 and env.flags & INEXACT:
        (x,) = _F32.unpack(_BITS32.pack(a))
        if _MIN32 <= x < math.inf:
            return int(_BITS32.unpack(_F32.pack(math.sqrt(x)))[0])
    return f32.sqrt(env, a)
