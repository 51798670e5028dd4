"""What the emitter writes for built-in functions and for the steps of :mod:`pyqemu.softfloat._prim`.

Each takes the builder (or the one of 256-bit words), the word type, and its arguments: values, and Python ints where
they are known at emission.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.softfloat import _prim
from pyqemu.tcg_ir import I64, Type


def _jam(b: Any, word: Type, q: Any, rest: Any) -> Any:
    """``q`` with its lowest bit set if ``rest`` is not zero."""
    return b.or_(q, b.zext(b.ne(rest, 0), word))


def _mul_jam(b: Any, word: Type, x: Any, y: Any, drop: int) -> Any:
    """In the double word."""
    bits = word.bits
    if bits == 64:
        low, high = b.mul(x, y), b.umulh(x, y)
    else:
        mask = (1 << 64) - 1
        x0, x1, y0, y1 = b.and_(x, mask), b.lshr(x, 64), b.and_(y, mask), b.lshr(y, 64)
        p00, p01, p10, p11 = b.mul(x0, y0), b.mul(x0, y1), b.mul(x1, y0), b.mul(x1, y1)
        middle = b.add(b.add(b.lshr(p00, 64), b.and_(p01, mask)), b.and_(p10, mask))
        low = b.or_(b.and_(p00, mask), b.shl(middle, 64))
        high = b.add(b.add(p11, b.lshr(middle, 64)), b.add(b.lshr(p01, 64), b.lshr(p10, 64)))
    if drop == 0:
        return low
    q = b.or_(b.lshr(low, drop), b.shl(high, bits - drop))
    return _jam(b, word, q, b.and_(low, (1 << drop) - 1))


def _div_jam(b: Any, word: Type, x: Any, y: Any, shift: int) -> Any:
    """Long division by digits.  A digit is estimated from the leading bits so that it is at most 2 too small."""
    precision = shift - 3
    # First bit: x < 2 * y, both of `precision` bits.
    first = b.uge(x, y)
    q = b.zext(first, word)
    rest = b.select(first, b.sub(x, y), x)
    step = word.bits - precision - (0 if word.bits == 64 else 1)
    if word.bits == 128:
        step = min(step, 31)
        low = 32 if precision == 64 else 64
        leading = b.add(b.trunc(b.lshr(y, low), I64), 1)
    done = 0
    while done < shift:
        k = min(step, shift - done)
        rest = b.shl(rest, k)
        if word.bits == 64:
            digit = b.udiv(rest, y)
            rest = b.sub(rest, b.mul(digit, y))
        else:
            digit = b.zext(b.udiv(b.trunc(b.lshr(rest, low), I64), leading), word)
            rest = b.sub(rest, b.mul(digit, y))
            for _ in range(2):
                more = b.uge(rest, y)
                rest = b.select(more, b.sub(rest, y), rest)
                digit = b.add(digit, b.zext(more, word))
        q = b.or_(b.shl(q, k), digit)
        done += k
    return _jam(b, word, q, rest)


def _sqrt_jam(b: Any, word: Type, x: Any, shift: int, bits: int) -> Any:
    """Eight root bits one by one, then by division (Zimmermann, "Karatsuba Square Root", 1999), in 64-bit words as far
    as they reach.

    Always ``root**2 + rest`` is the part of the radicand taken so far, and ``rest <= 2 * root``.
    """
    total = (bits + shift) // 2

    def taken(position: int, count: int, type_: Type) -> Any:
        """``count`` bits of the radicand ``x << shift`` from a bit position."""
        if position + count <= shift:
            return b.const(type_, 0)
        part = b.lshr(x, position - shift) if position >= shift else b.shl(x, shift - position)
        part = b.and_(part, (1 << count) - 1)
        return part if part.type is type_ else b.trunc(part, type_)

    def one_bit(rest: Any, root: Any, pair: Any) -> tuple[Any, Any]:
        now = b.or_(b.shl(rest, 2), pair)
        trial = b.or_(b.shl(root, 2), 1)
        fits = b.uge(now, trial)
        return b.select(fits, b.sub(now, trial), now), b.or_(b.shl(root, 1), b.zext(fits, root.type))

    def settle(rest: Any, root: Any, q: Any) -> tuple[Any, Any]:
        """Take off the square of the new digits; if that is too much, the root was one too large."""
        square = b.mul(q, q)
        over = b.ult(rest, square)
        rest = b.sub(rest, square)
        rest = b.select(over, b.add(rest, b.sub(b.shl(root, 1), 1)), rest)
        return rest, b.sub(root, b.zext(over, root.type))

    rest, root = b.const(I64, 0), b.const(I64, 0)
    done = 0
    while done < 8:
        done += 1
        rest, root = one_bit(rest, root, taken(2 * (total - done), 2, I64))
    while done < min(total, 63):
        k = min(done, total - done, 63 - done)
        done += k
        low = 2 * (total - done)
        divisor = b.shl(root, 1)
        top = b.or_(b.shl(rest, k), taken(low + k, k, I64))
        q = b.udiv(top, divisor)
        rest = b.or_(b.shl(b.sub(top, b.mul(q, divisor)), k), taken(low, k, I64))
        rest, root = settle(rest, b.add(b.shl(root, k), q), q)
    rest, root = b.zext(rest, word), b.zext(root, word)
    while done < total:
        # The same in the 128-bit word; the quotient is estimated from 64 leading bits, at most 2 too small.
        k = min(31, total - done)
        cut = done + 1 + k - 64
        done += k
        low = 2 * (total - done)
        divisor = b.shl(root, 1)
        top = b.or_(b.shl(rest, k), taken(low + k, k, word))
        leading = b.add(b.trunc(b.lshr(divisor, cut), I64), 1)
        q = b.zext(b.udiv(b.trunc(b.lshr(top, cut), I64), leading), word)
        top = b.sub(top, b.mul(q, divisor))
        for _ in range(2):
            more = b.uge(top, divisor)
            top = b.select(more, b.sub(top, divisor), top)
            q = b.add(q, b.zext(more, word))
        rest, root = settle(b.or_(b.shl(top, k), taken(low, k, word)), b.add(b.shl(root, k), q), q)
    return _jam(b, word, root, rest)


def _shift_mod(b: Any, word: Type, x: Any, shift: Any, y: Any) -> Any:
    """Shift and subtract, one quotient bit a turn."""
    first = b.uge(x, y)
    rest, q = b.var(word, b.select(first, b.sub(x, y), x)), b.var(word, b.zext(first, word))
    turns = b.var(word, shift)
    with b.loop() as loop:
        loop.break_if(b.eq(turns.get(), 0))
        turns.set(b.sub(turns.get(), 1))
        now = b.shl(rest.get(), 1)
        fits = b.uge(now, y)
        rest.set(b.select(fits, b.sub(now, y), now))
        q.set(b.or_(b.shl(q.get(), 1), b.zext(fits, word)))
    return b.and_(q.get(), 7), rest.get()


def _extreme(name: str) -> Callable[..., Any]:
    def emit(b: Any, word: Type, *args: Any) -> Any:
        result = args[0]
        for x in args[1:]:
            result = getattr(b, name)(result, b.const(word, x) if isinstance(x, int) else b.zext(x, word))
        return result

    return emit


def _absolute(b: Any, word: Type, x: Any) -> Any:
    return b.abs(x)


def _integer(b: Any, word: Type, x: Any) -> Any:
    return x


VERBS: Final[dict[Any, Callable[..., Any]]] = {
    min: _extreme("smin"),
    max: _extreme("smax"),
    abs: _absolute,
    int: _integer,
    bool: _integer,
    _prim.mul_jam: _mul_jam,
    _prim.div_jam: _div_jam,
    _prim.sqrt_jam: _sqrt_jam,
    _prim.shift_mod: _shift_mod,
}
