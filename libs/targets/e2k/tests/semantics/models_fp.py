"""What floating operations compute, with exact fractions: results, flags and NaN rules of semantics-alu.md 8 and semantics-packed.md 7.

``FP_MODELS``: mnemonic -> function of the operands' bits and an ``Env``.  Where the reference leaves a flag open, ``Env.ignore`` says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

IE, DE, ZE, OE, UE, PE = 1, 2, 4, 8, 16, 32
NEAR, DOWN, UP, ZERO = range(4)


@dataclass
class Env:
    """Rounding (rc as PFPFR and FPCR code it), flush to zero, f80 precision in bits.

    ``flags`` collects; ``ignore``: flags not to compare.
    """

    rc: int = NEAR
    fz: bool = False
    precision: int = 64
    flags: int = 0
    ignore: int = 0


@dataclass(frozen=True)
class Format:
    """``fraction``: stored fraction bits without an explicit integer bit."""

    bits: int
    exponent: int
    fraction: int
    explicit: bool = False

    @property
    def bias(self) -> int:
        return (1 << self.exponent - 1) - 1

    @property
    def precision(self) -> int:
        return self.fraction + 1

    @property
    def top(self) -> int:
        return (1 << self.exponent) - 1

    @property
    def shift(self) -> int:
        """Bits of the significand field."""
        return self.fraction + self.explicit

    @property
    def default_nan(self) -> int:
        return self.special(1, 3 << self.fraction - 1 if self.explicit else 1 << self.fraction - 1)

    def special(self, sign: int, significand: int) -> int:
        return (sign << self.exponent | self.top) << self.shift | significand

    def infinity(self, sign: int) -> int:
        return self.special(sign, 1 << self.fraction if self.explicit else 0)


F32, F64, F80 = Format(32, 8, 23), Format(64, 11, 52), Format(80, 15, 63, True)
FORMATS = {"s": F32, "d": F64, "x": F80}


class Number:
    """An operand taken apart: ``kind`` is ``finite``, ``inf``, ``qnan``, ``snan`` or ``bad`` (an f80 that is no number)."""

    def __init__(self, bits: int, f: Format) -> None:
        self.bits, self.format = bits, f
        significand = bits & (1 << f.shift) - 1
        exponent = bits >> f.shift & f.top
        self.sign = bits >> f.shift + f.exponent & 1
        integer = significand >> f.fraction & 1 if f.explicit else int(exponent != 0)
        self.payload = fraction = significand & (1 << f.fraction) - 1
        self.denormal = exponent == 0 and significand != 0
        self.magnitude = Fraction(0)
        if f.explicit and exponent and not integer:
            self.kind = "bad"
        elif exponent == f.top:
            self.kind = "inf" if not fraction else "qnan" if fraction >> f.fraction - 1 else "snan"
        else:
            self.kind = "finite"
            whole = integer << f.fraction | fraction
            self.magnitude = whole * Fraction(2) ** (max(exponent, 1) - f.bias - f.fraction)

    @property
    def nan(self) -> bool:
        return self.kind in ("qnan", "snan")

    @property
    def value(self) -> Fraction:
        return -self.magnitude if self.sign else self.magnitude

    def quiet(self) -> int:
        return self.bits | 1 << self.format.fraction - 1


def floor_log2(x: Fraction) -> int:
    e = x.numerator.bit_length() - x.denominator.bit_length()
    return e if Fraction(2) ** e <= x else e - 1


def to_integer(x: Fraction, rc: int, sign: int) -> tuple[int, bool]:
    """A magnitude rounded to an integer, and whether that was inexact."""
    n, rest = divmod(x.numerator, x.denominator)
    if not rest:
        return n, False
    half = Fraction(rest, x.denominator) - Fraction(1, 2)
    up = {NEAR: half > 0 or (half == 0 and n & 1 == 1), DOWN: bool(sign), UP: not sign, ZERO: False}[rc]
    return n + up, True


def assemble(f: Format, sign: int, exponent: int, significand: int) -> int:
    """From an integer significand with its integer bit (absent: denormal or zero)."""
    if not f.explicit:
        significand &= (1 << f.fraction) - 1
    return (sign << f.exponent | exponent) << f.shift | significand


def rounded(env: Env, sign: int, magnitude: Fraction, f: Format, precision: int = 0) -> int:
    """A finite nonzero magnitude rounded into a format: tininess is detected after rounding."""
    p = precision or f.precision
    least, most = 1 - f.bias, f.bias
    e = floor_log2(magnitude)
    unbounded, inexact = to_integer(magnitude / Fraction(2) ** (e - p + 1), env.rc, sign)
    tiny = unbounded * Fraction(2) ** (e - p + 1) < Fraction(2) ** least
    if tiny and env.fz and not f.explicit:
        env.flags |= UE | PE
        return assemble(f, sign, 0, 0)
    unit = max(e, least) - p + 1
    n, inexact = to_integer(magnitude / Fraction(2) ** unit, env.rc, sign)
    value = n * Fraction(2) ** unit
    if inexact:
        env.flags |= PE | (UE if tiny else 0)
    if value >= Fraction(2) ** (most + 1):
        env.flags |= OE | PE
        if env.rc == NEAR or env.rc == (DOWN if sign else UP):
            return f.infinity(sign)
        return assemble(f, sign, most + f.bias, ((1 << p) - 1) << f.precision - p)
    if not value:
        return assemble(f, sign, 0, 0)
    e = floor_log2(value)
    if e < least:
        whole = value / Fraction(2) ** (least - f.fraction)
        return assemble(f, sign, 0, int(whole))
    return assemble(f, sign, e + f.bias, int(value / Fraction(2) ** (e - f.fraction)))


def invalid(env: Env, f: Format) -> int:
    env.flags |= IE
    return f.default_nan


def screen(env: Env, *operands: Number) -> int | None:
    """What NaN and unsupported operands of a two-operand operation give; else the denormal flag is raised and the answer is None."""
    f = operands[0].format
    if any(n.kind == "bad" for n in operands):
        return invalid(env, f)
    nans = [n for n in operands if n.nan]
    if any(n.kind == "snan" for n in nans):
        env.flags |= IE
    if nans:
        # x87 rule: quiet before signalling, then the larger significand, then the positive one
        best = max(nans, key=lambda n: (n.payload, -n.sign))
        return best.quiet()
    if any(n.denormal for n in operands):
        env.flags |= DE
    return None


def finite(env: Env, f: Format, value: Fraction, zero_sign: int, precision: int = 0) -> int:
    if not value:
        return assemble(f, zero_sign, 0, 0)
    return rounded(env, int(value < 0), abs(value), f, precision)


def width(env: Env, f: Format) -> int:
    return env.precision if f.explicit else 0


def add(env: Env, a: int, b: int, f: Format, negate: int = 0) -> int:
    x, y = Number(a, f), Number(b, f)
    special = screen(env, x, y)
    if special is not None:
        return special
    sign = y.sign ^ negate
    if x.kind == "inf" or y.kind == "inf":
        if x.kind == y.kind and x.sign != sign:
            return invalid(env, f)
        return f.infinity(x.sign if x.kind == "inf" else sign)
    total = x.value + (-y.value if negate else y.value)
    if not x.magnitude and not y.magnitude and x.sign == sign:
        return assemble(f, sign, 0, 0)
    return finite(env, f, total, int(env.rc == DOWN), width(env, f))


def sub(env: Env, a: int, b: int, f: Format) -> int:
    return add(env, a, b, f, 1)


def mul(env: Env, a: int, b: int, f: Format) -> int:
    x, y = Number(a, f), Number(b, f)
    special = screen(env, x, y)
    if special is not None:
        return special
    sign = x.sign ^ y.sign
    if "inf" in (x.kind, y.kind):
        if not (x.magnitude or x.kind == "inf") or not (y.magnitude or y.kind == "inf"):
            env.ignore |= DE
            return invalid(env, f)
        return f.infinity(sign)
    return finite(env, f, x.value * y.value, sign, width(env, f))


def div(env: Env, a: int, b: int, f: Format) -> int:
    x, y = Number(a, f), Number(b, f)
    special = screen(env, x, y)
    if special is not None:
        return special
    sign = x.sign ^ y.sign
    if x.kind == "inf":
        return invalid(env, f) if y.kind == "inf" else f.infinity(sign)
    if y.kind == "inf":
        return assemble(f, sign, 0, 0)
    if not y.magnitude:
        if not x.magnitude:
            return invalid(env, f)
        env.flags |= ZE
        env.ignore |= DE  # a denormal by zero: which of the two comes first is not said
        return f.infinity(sign)
    return finite(env, f, x.value / y.value, sign, width(env, f))


def sqrt(env: Env, a: int, f: Format) -> int:
    x = Number(a, f)
    if x.kind == "finite" and x.magnitude and x.sign:
        env.ignore |= DE
        return invalid(env, f)
    special = screen(env, x)
    if special is not None:
        return special
    if x.kind == "inf":
        return invalid(env, f) if x.sign else x.bits
    if not x.magnitude:
        return x.bits
    k = 2 * f.precision + 4 - floor_log2(x.magnitude) // 2  # the integer root has enough bits to round from
    scaled = x.magnitude * Fraction(4) ** k
    whole = scaled.numerator // scaled.denominator
    root = isqrt(whole)
    exact = Fraction(root * root) == scaled
    return rounded(env, 0, (Fraction(root) + (0 if exact else Fraction(1, 2))) / Fraction(2) ** k, f, width(env, f))


def minimum(env: Env, a: int, b: int, f: Format, largest: bool) -> int:
    x, y = Number(a, f), Number(b, f)
    if x.nan or y.nan:
        env.flags |= IE
        return b
    if x.denormal or y.denormal:
        env.flags |= DE
    p, q = order(x), order(y)
    return a if (q < p if largest else p < q) else b


def order(n: Number) -> Fraction:
    """A sort key for finite numbers and infinities."""
    if n.kind == "inf":
        return Fraction(-1 if n.sign else 1) * (1 << 20000)
    return n.value


RELATIONS = ("eq", "lt", "le", "uod", "neq", "nlt", "nle", "od")


def relate(env: Env, a: int, f: Format, b: int, g: Format, ordered: bool) -> str:
    """less, equal, greater or unordered; ``ordered``: a quiet NaN is invalid too."""
    x, y = Number(a, f), Number(b, g)
    if f is not g:
        env.ignore |= DE * (x.kind in ("bad", "qnan", "snan") and y.denormal)  # widening a denormal may count as use
    if "bad" in (x.kind, y.kind):
        env.flags |= IE
        return "unordered"
    if x.nan or y.nan:
        if ordered or "snan" in (x.kind, y.kind):
            env.flags |= IE
        return "unordered"
    if x.denormal or y.denormal:
        env.flags |= DE
    p, q = order(x), order(y)
    return "less" if p < q else "equal" if p == q else "greater"


def holds(env: Env, relation: str, a: int, f: Format, b: int, g: Format) -> bool:
    answer = relate(env, a, f, b, g, relation in ("lt", "le", "nlt", "nle"))
    plain = {
        "eq": answer == "equal", "lt": answer == "less", "le": answer in ("less", "equal"), "uod": answer == "unordered",
        "neq": answer != "equal", "nlt": answer != "less", "nle": answer not in ("less", "equal"), "od": answer != "unordered",
    }  # fmt: skip
    return plain[relation]


FLAG_WORD = {"greater": 0, "less": 1, "equal": 0x40, "unordered": 0x45}


def convert(env: Env, a: int, f: Format, g: Format) -> int:
    """Between formats; NaN payloads keep their leading bits."""
    x = Number(a, f)
    if x.kind == "bad":
        return invalid(env, g)
    if x.nan:
        if x.kind == "snan":
            env.flags |= IE
        payload = x.payload << 63 - f.fraction >> 63 - g.fraction
        return g.special(x.sign, payload | 1 << g.fraction - 1 | (1 << g.fraction if g.explicit else 0))
    if x.kind == "inf":
        return g.infinity(x.sign)
    if x.denormal:
        env.flags |= DE
        if f.explicit:
            env.ignore |= DE  # whether narrowing an f80 denormal counts as use is not said
    return finite(env, g, x.value, x.sign)


def from_int(env: Env, n: int, g: Format) -> int:
    return finite(env, g, Fraction(n), 0)


def to_int(env: Env, a: int, f: Format, bits: int, rc: int) -> int:
    x = Number(a, f)
    if f.explicit and x.denormal:
        env.ignore |= DE  # whether this counts as use of a denormal is not said
    if x.kind == "finite":
        n, inexact = to_integer(x.magnitude, rc, x.sign)
        n = -n if x.sign else n
        if -(1 << bits - 1) <= n < 1 << bits - 1:
            env.flags |= PE if inexact else 0
            return n
    env.flags |= IE
    return 1 << bits - 1


def round_integral(env: Env, mode: int, a: int, f: Format) -> int:
    x = Number(a, f)
    special = None
    if x.nan:
        special = screen(env, x)
    if special is not None:
        return special
    if x.kind == "inf":
        return a
    n, inexact = to_integer(x.magnitude, env.rc if mode & 4 else mode & 3, x.sign)
    if inexact and not mode & 8:
        env.flags |= PE
    return finite(Env(), f, Fraction(-n if x.sign else n), x.sign)


def scale(env: Env, a: int, n: int, f: Format) -> int:
    """One multiplication by a power of two that is a number of the format first."""
    n = n - (1 << 32) if n >> 31 else n
    least = -f.bias - f.fraction
    if n > f.bias:
        factor = f.infinity(0)
    elif n >= least:
        factor = rounded(Env(), 0, Fraction(2) ** max(n, least + 1), f)
    else:
        factor = 0
    return mul(env, a, factor, f)


def fused(env: Env, a: int, b: int, c: int, f: Format, product: int, addend: int) -> int:
    """(-1)**product * a * b + (-1)**addend * c, rounded once."""
    x, y, z = Number(a, f), Number(b, f), Number(c, f)
    nans = [n for n in (x, y, z) if n.nan]
    if nans:
        if any(n.kind == "snan" for n in nans):
            env.flags |= IE
        else:
            env.ignore |= IE  # infinity times zero plus a quiet NaN
        return nans[0].quiet()
    if x.denormal or y.denormal or z.denormal:
        env.flags |= DE
    sign, other = x.sign ^ y.sign ^ product, z.sign ^ addend
    if "inf" in (x.kind, y.kind):
        if not (x.magnitude or x.kind == "inf") or not (y.magnitude or y.kind == "inf") or (z.kind == "inf" and other != sign):
            env.ignore |= DE
            return invalid(env, f)
        return f.infinity(sign)
    if z.kind == "inf":
        return f.infinity(other)
    p = x.magnitude * y.magnitude
    total = (-p if sign else p) + (-z.magnitude if other else z.magnitude)
    return finite(env, f, total, sign if sign == other else int(env.rc == DOWN))


# ---- mnemonics ----

FpModel = Callable[..., int]
FP_MODELS: dict[str, FpModel] = {}
"""Called with the environment, then the operands."""
BINARY = {"add": add, "sub": sub, "mul": mul, "div": div}


def _lanes(f: Format, total: int, fn: FpModel) -> FpModel:
    def run(env: Env, *s: int) -> int:
        r = 0
        for at in range(0, total, f.bits):
            r |= (fn(env, *(v >> at & (1 << f.bits) - 1 for v in s)) & (1 << f.bits) - 1) << at
        return r

    return run


def _min(largest: bool, f: Format) -> FpModel:
    return lambda env, a, b: minimum(env, a, b, f, largest)


def _horizontal(op: FpModel, f: Format, total: int) -> FpModel:
    def run(env: Env, a: int, b: int) -> int:
        m = (1 << f.bits) - 1
        lanes = [v >> at & m for v in (a, b) for at in range(0, total, f.bits)]
        pairs = [op(env, lanes[i], lanes[i + 1], f) for i in range(0, len(lanes), 2)]
        return sum(v << i * f.bits for i, v in enumerate(pairs))

    return run


def _alternate(even: FpModel, odd: FpModel, f: Format, total: int) -> FpModel:
    """Even and odd lanes do different things."""

    def run(env: Env, *s: int) -> int:
        m, r = (1 << f.bits) - 1, 0
        for i, at in enumerate(range(0, total, f.bits)):
            r |= (odd if i & 1 else even)(env, *(v >> at & m for v in s)) << at
        return r

    return run


def _bind(op: FpModel, f: Format) -> FpModel:
    return lambda env, *s: op(env, *s, f)


def _packed(f: Format, total: int) -> dict[str, FpModel]:
    """add, sub ... as operations on a register of ``total`` bits."""
    ops = {name: _lanes(f, total, _bind(op, f)) for name, op in BINARY.items()}
    if total > f.bits:
        ops["addsub"] = _alternate(_bind(sub, f), _bind(add, f), f, total)
        ops["hadd"], ops["hsub"] = _horizontal(add, f, total), _horizontal(sub, f, total)
    return ops


def _combine(first: FpModel, second: FpModel, reverse: bool) -> FpModel:
    def run(env: Env, a: int, b: int, c: int) -> int:
        t = first(env, a, b)
        return second(env, t, c) if reverse else second(env, c, t)

    return run


def _combined(prefix: str, letter: str, ops: dict[str, FpModel]) -> None:
    for a, first in ops.items():
        for b, second in ops.items():
            if "div" not in (a, b):
                FP_MODELS[f"{prefix}{a}_{b}{letter}"] = _combine(first, second, False)
        if a != "div":
            FP_MODELS[f"{prefix}{a}_rsub{letter}"] = _combine(first, ops["sub"], True)


def _flag_words(f: Format, g: Format, ordered: bool) -> FpModel:
    return lambda env, a, b: FLAG_WORD[relate(env, a, f, b, g, ordered)]


def _fused(f: Format, product: int, addend: int) -> FpModel:
    return lambda env, a, b, c: fused(env, a, b, c, f, product, addend)


def _build() -> None:
    m = FP_MODELS
    for letter, f in (("s", F32), ("d", F64)):
        scalar = _packed(f, f.bits)
        for name, op in scalar.items():
            m[f"f{name}{letter}"] = op
        m[f"fmin{letter}"], m[f"fmax{letter}"] = _min(False, f), _min(True, f)
        _combined("f", letter, scalar)
        for prefix, total in (("pf", 64), ("qpf", 128)):
            ops = _packed(f, total)
            for name, op in ops.items():
                m[f"{prefix}{name}{letter}"] = op
            m[f"{prefix}min{letter}"], m[f"{prefix}max{letter}"] = (_lanes(f, total, _min(big, f)) for big in (False, True))
            _combined(prefix, letter, ops)
            for relation in RELATIONS:
                m[f"{prefix}cmp{relation}{letter}"] = _lanes(
                    f, total, lambda env, a, b, r=relation, f=f: -int(holds(env, r, a, f, b, f)) & (1 << f.bits) - 1
                )
        for relation in RELATIONS:
            m[f"fcmp{relation}{letter}b"] = lambda env, a, b, r=relation, f=f: int(holds(env, r, a, f, b, f))
            m[f"fcmp{relation}{letter}"] = lambda env, a, b, r=relation, f=f: -int(holds(env, r, a, f, b, f))
        m[f"fcmpod{letter}f"], m[f"fcmpud{letter}f"] = _flag_words(f, f, True), _flag_words(f, f, False)
        m[f"fscale{letter}"] = lambda env, a, n, f=f: scale(env, a, n, f)
        for name, (product, addend) in {"ma": (0, 0), "ms": (0, 1), "nma": (1, 0), "nms": (1, 1)}.items():
            one = _fused(f, product, addend)
            m[f"f{name}{letter}"] = one
            m[f"qpf{name}{letter}"] = _lanes(f, 128, one)
        plus, minus = _fused(f, 0, 0), _fused(f, 0, 1)
        m[f"qpfmas{letter}"] = _alternate(plus, minus, f, 128)
        m[f"qpfmsa{letter}"] = _alternate(minus, plus, f, 128)
    m["pfdivs"] = m["fdivs"]
    for name in ("fsqrts", "pfsqrts"):
        m[name] = lambda env, a: sqrt(env, a, F32)
    m["fsqrtid"] = lambda env, a: a
    m["fsqrttd"] = m["pfsqrttd"] = lambda env, a, b: sqrt(env, a, F64)
    m["frcps"] = lambda env, a: div(env, 0x3F800000, a, F32)
    m["frsqrts"] = lambda env, a: div(env, 0x3F800000, sqrt(env, a, F32), F32)
    _conversions()
    _f80()


def _sx(v: int, bits: int) -> int:
    return v - (1 << bits) if v >> bits - 1 else v


def _wide(count: int, source: int, target: int, fn: FpModel) -> FpModel:
    """Lanes whose width changes."""

    def run(env: Env, *s: int) -> int:
        lanes = (fn(env, *s[:-1], s[-1] >> i * source & (1 << source) - 1) & (1 << target) - 1 for i in range(count))
        return sum(v << i * target for i, v in enumerate(lanes))

    return run


def _conversions() -> None:
    m = FP_MODELS
    letters = {"s": F32, "d": F64}
    for i, bits in (("is", 32), ("id", 64)):
        for letter, f in letters.items():
            m[f"{i}tof{letter}"] = lambda env, a, bits=bits, f=f: from_int(env, _sx(a, bits), f)
            m[f"f{letter}to{i}"] = lambda env, a, bits=bits, f=f: to_int(env, a, f, bits, env.rc)
            m[f"f{letter}to{i}tr"] = lambda env, a, bits=bits, f=f: to_int(env, a, f, bits, ZERO)
        m[f"{i}tofx"] = lambda env, a, bits=bits: from_int(env, _sx(a, bits), F80)
        m[f"fxto{i}"] = lambda env, a, bits=bits: to_int(env, a, F80, bits, env.rc)
        m[f"fxto{i}tr"] = lambda env, a, bits=bits: to_int(env, a, F80, bits, ZERO)
    m["fstofd"] = m["pfstofd"] = lambda env, a: convert(env, a, F32, F64)
    m["fdtofs"] = m["pfdtofs"] = lambda env, a: convert(env, a, F64, F32)
    for letter, f in letters.items():
        m[f"f{letter}tofx"] = lambda env, a, f=f: convert(env, a, f, F80)
        m[f"fxtof{letter}"] = lambda env, a, f=f: convert(env, a, F80, f)
        m[f"f{letter}toif{letter}"] = lambda env, mode, a, f=f: round_integral(env, mode, a, f)
    m["pfdtois"], m["pfdtoistr"], m["pfdtoifd"] = m["fdtois"], m["fdtoistr"], m["fdtoifd"]
    for name in ("istofs", "fstois", "fstoistr"):
        m["p" + name] = _wide(2, 32, 32, m[name])
        m["qp" + name] = _wide(4, 32, 32, m[name])
    m["pfstoifs"], m["qpfstoifs"] = _wide(2, 32, 32, m["fstoifs"]), _wide(4, 32, 32, m["fstoifs"])
    m["qpfdtoifd"] = _wide(2, 64, 64, m["fdtoifd"])
    for name in ("idtofd", "fdtoid", "fdtoidtr"):
        m["qp" + name] = _wide(2, 64, 64, m[name])
    for name in ("fstoid", "fstoidtr", "istofd", "fstofd"):
        m["qp" + name] = _wide(2, 32, 64, m[name])
    for name in ("fdtois", "fdtoistr", "idtofs", "fdtofs"):
        m["qp" + name] = _wide(2, 64, 32, m[name])


def _f80() -> None:
    m = FP_MODELS

    def widen(env: Env, a: int, kind: str) -> int:
        return a if kind == "x" else convert(env, a, FORMATS[kind], F80)

    def narrow(env: Env, a: int, kind: str) -> int:
        return a if kind == "x" else convert(env, a, F80, FORMATS[kind])

    def first(env: Env, a: int, kind: str) -> int:
        """A first source of a narrower kind than its register."""
        return widen(env, a & (1 << FORMATS[kind].bits) - 1, kind)

    for suffix in ("ss", "dd", "sx", "dx", "xx", "xd", "xs"):
        for name, op in BINARY.items():
            m[f"fx{name}{suffix}"] = lambda env, a, b, op=op, k=suffix: narrow(env, op(env, a, widen(env, b, k[0]), F80), k[1])
        m[f"fxrsub{suffix}"] = lambda env, a, b, k=suffix: narrow(env, sub(env, widen(env, b, k[0]), a, F80), k[1])
        m[f"fxdivt{suffix}"] = lambda env, a, b, k=suffix: narrow(env, div(env, first(env, a, k[0]), b, F80), k[1])
    for k in "sdx":
        m[f"fxsqrti{k}x"] = lambda env, a, k=k: widen(env, a, k)
        m[f"fxsqrtu{k}x"] = lambda env, a, b: b
        m[f"fxsqrtt{k}x"] = lambda env, a, b, k=k: sqrt(env, first(env, a, k), F80)
        for relation in RELATIONS:
            m[f"fxcmp{relation}{k}b"] = lambda env, a, b, r=relation, k=k: int(holds(env, r, a, F80, b, FORMATS[k]))
        m[f"fxcmpod{k}f"] = _flag_words(F80, FORMATS[k], True)
        m[f"fxcmpud{k}f"] = _flag_words(F80, FORMATS[k], False)
    m["fxscalesx"] = lambda env, a, n: scale(env, a, n, F80)
    m["movfi"] = lambda env, a: a >> 64
    m["movif"] = lambda env, significand, head: significand | (head & 0xFFFF) << 64
    m["movx"] = lambda env, a: a
    m["movxa"] = lambda env, a: a & ~(1 << 79)
    m["movxc"] = lambda env, a: a ^ 1 << 79


_build()
