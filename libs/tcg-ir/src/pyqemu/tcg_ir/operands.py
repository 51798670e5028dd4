"""Random operands that find mistakes: bit patterns at the edges of each type, and near each other."""

from __future__ import annotations

from random import Random
from typing import Final

from .types import F32, F64, Type

_FRACTION: Final = {32: 23, 64: 52}


def random_int(rng: Random, bits: int) -> int:
    """An unsigned int of ``bits`` bits: half of the time near a power of two, an end of the range, or a run of ones."""
    mask = (1 << bits) - 1
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice((0, 1, mask, mask >> 1, mask ^ mask >> 1, 2 & mask, mask - 1))
    if kind == 1:
        return (1 << rng.randrange(bits)) + rng.randrange(-1, 2) & mask
    if kind == 2:
        return rng.randrange(min(mask, 2 * bits) + 1)
    if kind == 3:
        return ((1 << rng.randrange(bits + 1)) - 1) << rng.randrange(bits) & mask
    return rng.getrandbits(bits)


def random_float(rng: Random, bits: int) -> int:
    """A bit pattern of a 32 or 64-bit float: zeros, denormals, ends of the range, infinities, NaNs, integers."""
    f = _FRACTION[bits]
    exponents = bits - f - 1
    bias = (1 << exponents - 1) - 1
    sign = rng.getrandbits(1) << (bits - 1)
    inf = ((1 << exponents) - 1) << f
    kind = rng.randrange(12)
    if kind == 0:
        return sign | rng.choice((0, 1, (1 << f) - 1, 1 << f, (1 << f) + 1, inf - 1, inf))
    if kind == 1:  # NaN, quiet or signalling
        return sign | inf | rng.choice((1, 1 << (f - 1), (1 << f) - 1, (1 << f - 1) + 1, rng.randrange(1, 1 << f)))
    if kind == 2:  # denormal
        return sign | rng.getrandbits(f) >> rng.randrange(f)
    if kind in (3, 4):  # moderate: results and differences are exact or just not
        return sign | (bias + rng.randrange(-3, 4)) << f | rng.getrandbits(f) & random_int(rng, f)
    if kind == 5:  # an integer or half of one, around the widths of integers
        return sign | (bias + rng.choice((-1, 0, 1, f - 1, f, 30, 31, 32, 62, 63, 64))) << f | random_int(rng, f)
    if kind == 6:  # ends of the exponent range: overflow and underflow
        edge = rng.choice((1, 2, 3, f, f + 1, f + 2, 2 * bias - 1, 2 * bias, bias // 2, bias * 3 // 2))
        return sign | edge << f | random_int(rng, f)
    return rng.getrandbits(bits)


def random_bits(rng: Random, type: Type) -> int:
    """A bit pattern of any type."""
    if type in (F32, F64):
        return random_float(rng, type.bits)
    if type.kind == "vec":
        lane = rng.choice((8, 16, 32, 64))
        floats = lane >= 32 and rng.random() < 0.5
        value = 0
        for at in range(0, type.bits, lane):
            value |= (random_float(rng, lane) if floats else random_int(rng, lane)) << at
        return value
    return random_int(rng, type.bits)


def related(rng: Random, first: int, type: Type) -> int:
    """A second operand: independent, equal, opposite, or next to the first."""
    kind = rng.randrange(8)
    if kind == 0:
        return first
    if kind == 1:
        return (first ^ 1 << type.bits - 1) & type.mask
    if kind == 2:
        return first + rng.randrange(-2, 3) & type.mask
    return random_bits(rng, type)


def random_environment(rng: Random) -> int:
    """A floating-point control word: all exceptions masked, any rounding, sometimes flags, DAZ or FZ set."""
    env = 0x1F80 | rng.randrange(4) << 13
    if rng.random() < 0.25:
        env |= rng.getrandbits(6)
    if rng.random() < 0.1:
        env |= 1 << 6
    if rng.random() < 0.1:
        env |= 1 << 15
    return env


__all__ = ["random_bits", "random_environment", "random_float", "random_int", "related"]
