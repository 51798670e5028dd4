"""Comparisons, minimum and maximum, classification, sign operations (IEEE 754-2019 clauses 5.6, 5.7, 5.11, 9.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from pyqemu.softfloat._core import DENORM, INF, QNAN, SNAN, UNSUPPORTED, ZERO, Core, note_denormals
from pyqemu.softfloat._env import INVALID, INVALID_COMPARE, INVALID_SNAN, Env

LESS = -1
EQUAL = 0
GREATER = 1
UNORDERED = 2


class FpClass(IntEnum):
    """Clause 5.7.2 class(x), and the f80 encodings that are none of them."""

    NEGATIVE_INFINITY = 0
    NEGATIVE_NORMAL = 1
    NEGATIVE_SUBNORMAL = 2
    NEGATIVE_ZERO = 3
    POSITIVE_ZERO = 4
    POSITIVE_SUBNORMAL = 5
    POSITIVE_NORMAL = 6
    POSITIVE_INFINITY = 7
    SIGNALING_NAN = 8
    QUIET_NAN = 9
    UNSUPPORTED = 10


Predicate = Callable[[Env, int, int], bool]
Binary = Callable[[Env, int, int], int]


@dataclass(frozen=True)
class Compare:
    """Functions of one format on raw bits.

    ``eq`` is quiet, ``lt``, ``le`` and ``unordered`` signal on any NaN, as the default predicates of clause 5.11 and
    of the Berkeley functions of the same names.  ``compare`` gives -1, 0, 1 or 2 (unordered).
    """

    compare: Binary
    """The relation of clause 5.11, signalling."""
    compare_quiet: Binary
    """The same, quiet."""
    eq: Predicate
    """compareQuietEqual, clause 5.6.1."""
    lt: Predicate
    """compareSignalingLess, clause 5.6.1."""
    le: Predicate
    """compareSignalingLessEqual, clause 5.6.1."""
    unordered: Predicate
    """Unordered, and INVALID for any NaN."""
    eq_signaling: Predicate
    """compareSignalingEqual, clause 5.6.1."""
    lt_quiet: Predicate
    """compareQuietLess, clause 5.6.1."""
    le_quiet: Predicate
    """compareQuietLessEqual, clause 5.6.1."""
    unordered_quiet: Predicate
    """compareQuietUnordered, clause 5.6.1."""
    min_num: Binary
    """minNum, IEEE 754-2008 clause 5.3.1."""
    max_num: Binary
    """maxNum, IEEE 754-2008 clause 5.3.1."""
    min_num_mag: Binary
    """minNumMag, IEEE 754-2008 clause 5.3.1."""
    max_num_mag: Binary
    """maxNumMag, IEEE 754-2008 clause 5.3.1."""
    minimum: Binary
    """minimum, clause 9.6."""
    maximum: Binary
    """maximum, clause 9.6."""
    minimum_magnitude: Binary
    """minimumMagnitude, clause 9.6."""
    maximum_magnitude: Binary
    """maximumMagnitude, clause 9.6."""
    minimum_number: Binary
    """minimumNumber, clause 9.6."""
    maximum_number: Binary
    """maximumNumber, clause 9.6."""
    minimum_magnitude_number: Binary
    """minimumMagnitudeNumber, clause 9.6."""
    maximum_magnitude_number: Binary
    """maximumMagnitudeNumber, clause 9.6."""
    min_x86: Binary
    """x86 MINSS: ``a < b ? a : b``."""
    max_x86: Binary
    """x86 MAXSS: ``a > b ? a : b``."""
    classify: Callable[[Env, int], FpClass]
    """Class, clause 5.7.2."""
    is_nan: Callable[[Env, int], bool]
    """isNaN, clause 5.7.2."""
    is_signaling: Callable[[Env, int], bool]
    """isSignaling, clause 5.7.2."""
    total_order: Predicate
    """totalOrder, clause 5.10."""
    neg: Callable[[int], int]
    """Negate, clause 5.5.1: no flags."""
    abs: Callable[[int], int]
    """Abs, clause 5.5.1: no flags."""
    copysign: Callable[[int, int], int]
    """copySign, clause 5.5.1: no flags."""


def build_compare(core: Core) -> Compare:
    """The functions of ``core.fmt``."""
    fmt = core.fmt
    sign_shift = fmt.sign_shift
    sign_bit = 1 << sign_shift
    mag_mask = sign_bit - 1
    unpack = core.unpack

    def key(env: Env, a: int) -> tuple[int, int]:
        """Class, and an integer ordered like the numbers: the encoding, brought to one form where f80 has several."""
        kind, sign, e, m = unpack(env, a)
        if kind >= QNAN:
            return kind, 0
        mag = a & mag_mask
        if kind == ZERO:
            mag = 0
        elif fmt.explicit:
            mag = fmt.inf if kind == INF else core.pack_exact(0, e, m)
        return kind, -mag if sign else mag

    def relation(env: Env, a: int, b: int, signalling: bool) -> int:
        ka, x = key(env, a)
        kb, y = key(env, b)
        if ka >= QNAN or kb >= QNAN:
            if ka >= SNAN or kb >= SNAN:
                env.flags |= INVALID | (INVALID_SNAN if SNAN in (ka, kb) else 0)
            if signalling:
                env.flags |= INVALID | INVALID_COMPARE
            return UNORDERED
        note_denormals(env, ka, kb)
        return (x > y) - (x < y)

    def compare(env: Env, a: int, b: int) -> int:
        return relation(env, a, b, True)

    def compare_quiet(env: Env, a: int, b: int) -> int:
        return relation(env, a, b, False)

    def eq(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, False) == EQUAL

    def lt(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, True) == LESS

    def le(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, True) <= EQUAL

    def unordered(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, True) == UNORDERED

    def eq_signaling(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, True) == EQUAL

    def lt_quiet(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, False) == LESS

    def le_quiet(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, False) <= EQUAL

    def unordered_quiet(env: Env, a: int, b: int) -> bool:
        return relation(env, a, b, False) == UNORDERED

    def settle(a: int, kind: int) -> int:
        """The operand as a result: flushed if it was flushed."""
        return a & sign_bit if kind == ZERO else a

    def extreme(want_max: bool, by_magnitude: bool, nan_rule: int) -> Binary:
        """One of the twelve.  nan_rule 0: a NaN operand gives a NaN; 1: a quiet NaN is missing data (2008);
        2: any NaN is missing data (2019)."""

        def choose(env: Env, a: int, b: int) -> int:
            ka, x = key(env, a)
            kb, y = key(env, b)
            if ka >= QNAN or kb >= QNAN:
                quiet_only = ka <= QNAN and kb <= QNAN
                both = ka >= QNAN and kb >= QNAN
                numbers = not both and ka != UNSUPPORTED and kb != UNSUPPORTED
                if numbers and (nan_rule == 2 or (nan_rule == 1 and quiet_only)):
                    if not quiet_only:
                        env.flags |= INVALID | INVALID_SNAN
                    note_denormals(env, ka, kb)
                    return settle(b, kb) if ka >= QNAN else settle(a, ka)
                return core.nan2(env, ka, a, kb, b)
            note_denormals(env, ka, kb)
            if by_magnitude and abs(x) != abs(y):
                a_wins = (abs(x) > abs(y)) == want_max
            elif x != y:
                a_wins = (x > y) == want_max
            else:  # equal numbers: -0 orders below +0
                a_wins = bool(a & sign_bit) != want_max
            return settle(a, ka) if a_wins else settle(b, kb)

        return choose

    def min_x86(env: Env, a: int, b: int) -> int:
        # MINSS: the first operand if it is less, else the second, unchanged; NaNs are signalling comparisons.
        if relation(env, a, b, True) == LESS:
            return settle(a, unpack(env, a)[0])
        return settle(b, unpack(env, b)[0])

    def max_x86(env: Env, a: int, b: int) -> int:
        if relation(env, a, b, True) == GREATER:
            return settle(a, unpack(env, a)[0])
        return settle(b, unpack(env, b)[0])

    def classify(env: Env, a: int) -> FpClass:
        # Looks at the encoding: no flags, no flushing.
        e = (a >> fmt.sig_bits) & fmt.exp_max
        m = a & fmt.sig_mask
        if fmt.explicit and e and not m & fmt.int_bit and not env.unnormals:
            return FpClass.UNSUPPORTED
        if e == fmt.exp_max and not fmt.finite_only:
            if m & (fmt.int_bit - 1):
                return FpClass.SIGNALING_NAN if env.nan.is_signalling(fmt, a) else FpClass.QUIET_NAN
            return FpClass.NEGATIVE_INFINITY if a & sign_bit else FpClass.POSITIVE_INFINITY
        if e == 0 and m == 0:
            return FpClass.NEGATIVE_ZERO if a & sign_bit else FpClass.POSITIVE_ZERO
        if e == 0:
            return FpClass.NEGATIVE_SUBNORMAL if a & sign_bit else FpClass.POSITIVE_SUBNORMAL
        return FpClass.NEGATIVE_NORMAL if a & sign_bit else FpClass.POSITIVE_NORMAL

    def is_nan(env: Env, a: int) -> bool:
        return classify(env, a) in (FpClass.SIGNALING_NAN, FpClass.QUIET_NAN)

    def is_signaling(env: Env, a: int) -> bool:
        return classify(env, a) is FpClass.SIGNALING_NAN

    def rank(env: Env, a: int) -> int:
        mag = a & mag_mask
        if env.nan.one_is_signalling and is_nan(env, a):
            mag ^= fmt.quiet_bit
        return -mag - 1 if a & sign_bit else mag

    def total_order(env: Env, a: int, b: int) -> bool:
        # Clause 5.10.  Sign-magnitude order of the encodings, with the quiet bit's sense taken into account.
        return rank(env, a) <= rank(env, b)

    def neg(a: int) -> int:
        return a ^ sign_bit

    def absolute(a: int) -> int:
        return a & mag_mask

    def copysign(a: int, b: int) -> int:
        return a & mag_mask | b & sign_bit

    assert DENORM < ZERO < INF < QNAN < SNAN < UNSUPPORTED
    return Compare(
        compare, compare_quiet, eq, lt, le, unordered, eq_signaling, lt_quiet, le_quiet, unordered_quiet,
        extreme(False, False, 1), extreme(True, False, 1), extreme(False, True, 1), extreme(True, True, 1),
        extreme(False, False, 0), extreme(True, False, 0), extreme(False, True, 0), extreme(True, True, 0),
        extreme(False, False, 2), extreme(True, False, 2), extreme(False, True, 2), extreme(True, True, 2),
        min_x86, max_x86, classify, is_nan, is_signaling, total_order, neg, absolute, copysign,
    )  # fmt: skip
