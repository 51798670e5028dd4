"""What integer and packed operations compute, written from the reference with plain Python integers (nothing of the package is used).

``MODELS``: mnemonic -> function of an ``Args``.  A model returns the result as a non-negative or negative int (the rig cuts it to the
width of the destination), a bool for predicates, and raises ``Division`` for exc_div.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from models_fp import Env


class Division(Exception):
    """exc_div; ``value`` is the number that the speculative form delivers."""

    value = 0


@dataclass
class Args:
    """Operand values cut to the widths of their kinds, and what else an operation reads."""

    s: tuple[int, ...]
    lit: int = 0
    cond: bool = False
    env: Env = field(default_factory=Env)


Model = Callable[[Args], int]
MODELS: dict[str, Model] = {}

M32, M64, M128 = (1 << 32) - 1, (1 << 64) - 1, (1 << 128) - 1


def mask(n: int) -> int:
    return (1 << n) - 1


def signed(x: int, bits: int) -> int:
    x &= mask(bits)
    return x - (1 << bits) if x >> bits - 1 else x


def ror(x: int, n: int, bits: int) -> int:
    n %= bits
    return (x >> n | x << bits - n) & mask(bits)


def split(x: int, bits: int, total: int = 64) -> list[int]:
    return [x >> i & mask(bits) for i in range(0, total, bits)]


def join(lanes: list[int], bits: int) -> int:
    return sum((lane & mask(bits)) << i * bits for i, lane in enumerate(lanes))


def plain(name: str, fn: Callable[..., int]) -> None:
    """A model of the source operands only."""
    assert name not in MODELS, name
    MODELS[name] = lambda a: fn(*a.s)


def with_literal(name: str, fn: Callable[..., int]) -> None:
    MODELS[name] = lambda a: fn(*a.s, a.lit)


# ---- scalar: two-operand operations by width (ALU 1, 2); the same functions build the combined ones (ALU 6) ----


def getf(x: int, y: int, bits: int) -> int:
    if bits == 32:
        off, length, byte = y & 31, y >> 6 & 31, y >> 13 & 3
    else:
        off, length, byte = y & 63, y >> 6 & 63, y >> 13 & 7
    r = ror(x, off, bits) & mask(length)
    if y >> 12 & 1 and x >> byte * 8 + (off + length - 1 & 7) & 1:
        r |= ~mask(length)
    return r & mask(bits)


BASIC: dict[str, Callable[[int, int, int], int]] = {
    "and": lambda x, y, n: x & y,
    "andn": lambda x, y, n: x & ~y,
    "or": lambda x, y, n: x | y,
    "orn": lambda x, y, n: x | ~y,
    "xor": lambda x, y, n: x ^ y,
    "xorn": lambda x, y, n: x ^ ~y,
    "add": lambda x, y, n: x + y,
    "sub": lambda x, y, n: x - y,
    "scl": lambda x, y, n: ror(x, -y % n, n),
    "scr": lambda x, y, n: ror(x, y, n),
    "shl": lambda x, y, n: x << y % n,
    "shr": lambda x, y, n: x >> y % n,
    "sar": lambda x, y, n: signed(x, n) >> y % n,
    "getf": getf,
}
SECOND = {**BASIC, "rsub": lambda x, y, n: y - x}

for letter, bits in (("s", 32), ("d", 64)):
    for name, op in BASIC.items():
        plain(name + letter, lambda x, y, op=op, bits=bits: op(x, y, bits))
    MODELS["merge" + letter] = lambda a: a.s[1] if a.cond else a.s[0]
    for first in [*BASIC, "merge"]:
        for second in ("and", "andn", "or", "orn", "xor", "xorn", "rsub", "add", "sub"):

            def combined(a: Args, first: str = first, second: str = second, bits: int = bits) -> int:
                x, y, z = a.s
                t = (y if a.cond else x) if first == "merge" else BASIC[first](x, y, bits) & mask(bits)
                return SECOND[second](z, t, bits)

            MODELS[f"{first}_{second}{letter}"] = combined
    plain("mul" + letter, lambda x, y: x * y)
    plain("lzcnt" + letter, lambda x, bits=bits: bits - x.bit_length())
    plain("popcnt" + letter, lambda x: bin(x).count("1"))
    plain("bitrev" + letter, lambda x, bits=bits: int(format(x, f"0{bits}b")[::-1], 2))

plain("addcd", lambda x, y, c: x + y + (c & 1))
plain("addcd_c", lambda x, y, c: int(x + y + (c & 1) > M64))
plain("subcd", lambda x, y, c: x - y - (c & 1))
plain("subcd_c", lambda x, y, c: int(x < y + (c & 1)))
plain("umulx", lambda x, y: x * y)
plain("smulx", lambda x, y: signed(x, 32) * signed(y, 32))
plain("umulhd", lambda x, y: x * y >> 64)
plain("smulhd", lambda x, y: signed(x, 64) * signed(y, 64) >> 64)


def carryless(x: int, y: int) -> int:
    r = 0
    for i in range(64):
        if y >> i & 1:
            r ^= x << i
    return r


plain("clmull", lambda x, y: carryless(x, y) & M64)
plain("clmulh", lambda x, y: carryless(x, y) >> 64)


def sxt(k: int, x: int) -> int:
    k &= 7
    width = (8, 16, 32, 32)[k & 3]
    return x & mask(width) if k & 4 else signed(x, width)


plain("sxt", sxt)


def getfz(x: int, y: int, bits: int) -> int:
    if bits == 32:
        off, length = y & 31, y >> 6 & 31
    else:
        off, length = y & 63, y >> 6 & 63
    turned = ror(x, off, bits)
    r = turned & mask(length)
    if y >> 12 & 1 and turned >> (length - 1) % bits & 1:
        r |= ~mask(length)
    return r & mask(bits) & ~mask(y >> 13 & 7)


def insf(x: int, y: int, z: int, bits: int) -> int:
    top = bits - 1
    off, length = y & top, y >> 6 & top
    return ror(x, off, bits) & ~mask(length) | z & mask(length)


for letter, bits in (("s", 32), ("d", 64)):
    plain("getfz" + letter, lambda x, y, bits=bits: getfz(x, y, bits))
    plain("insf" + letter, lambda x, y, z, bits=bits: insf(x, y, z, bits))

# ---- compares to a predicate (ALU 4) ----

COMPARE: dict[str, Callable[[int, int, int], bool]] = {
    "o": lambda x, y, n: not -(1 << n - 1) <= signed(x, n) - signed(y, n) < 1 << n - 1,
    "b": lambda x, y, n: x < y,
    "e": lambda x, y, n: x == y,
    "be": lambda x, y, n: x <= y,
    "s": lambda x, y, n: bool((x - y) >> n - 1 & 1),
    "p": lambda x, y, n: bin((x - y) & 0xFF).count("1") % 2 == 0,
    "l": lambda x, y, n: signed(x, n) < signed(y, n),
    "le": lambda x, y, n: signed(x, n) <= signed(y, n),
    "ande": lambda x, y, n: x & y == 0,
    "ands": lambda x, y, n: bool((x & y) >> n - 1 & 1),
    "andp": lambda x, y, n: bin(x & y & 0xFF).count("1") % 2 == 0,
    "andle": lambda x, y, n: signed(x & y, n) <= 0,
}
for letter, bits in (("s", 32), ("d", 64)):
    for name, relation in COMPARE.items():
        plain(f"cmp{name}{letter}b", lambda x, y, relation=relation, bits=bits: int(relation(x, y, bits)))

# ---- division (ALU 5) ----


def toward_zero(x: int, y: int) -> int:
    q = abs(x) // abs(y)
    return -q if (x < 0) != (y < 0) else q


def divide(is_signed: bool, high: int, low: int, *, rest: bool = False, limit: bool = False) -> Callable[..., int]:
    def run(x: int, y: int) -> int:
        if is_signed:
            x, y = signed(x, high), signed(y, low)
        if y == 0:
            raise Division
        q = toward_zero(x, y)
        least, most = (-(1 << 31), (1 << 31) - 1) if is_signed else (0, M32)
        if limit and not least <= q <= most:
            raise Division
        return x - q * y if rest else q

    return run


for letter, bits in (("s", 32), ("d", 64)):
    plain("udiv" + letter, divide(False, bits, bits))
    plain("sdiv" + letter, divide(True, bits, bits))  # the least number by -1 wraps to itself
plain("udivx", divide(False, 64, 32, limit=True))
plain("sdivx", divide(True, 64, 32, limit=True))
plain("umodx", divide(False, 64, 32, rest=True))
plain("smodx", divide(True, 64, 32, rest=True))

# ---- moves and tags without tags (ALU 7) ----

for name in ("movts", "movtd", "movtcs", "movtcd", "movtq", "movtcq", "getpl"):
    plain(name, lambda x: x)
for name in ("gettags", "gettagd"):
    plain(name, lambda x: 0)
for name in ("puttags", "puttagd", "puttagqp"):
    plain(name, lambda x, tag: x)

# ---- three-input logic (packed 1) ----

for table in range(256):
    for prefix in ("plog", "qplog"):

        def logic(x: int, y: int, z: int, table: int = table) -> int:
            r = 0
            for i in range(8):
                if table >> i & 1:
                    r |= (x if i & 4 else ~x) & (y if i & 2 else ~y) & (z if i & 1 else ~z)
            return r

        plain(f"{prefix}_{table:#04x}", logic)

# ---- packed, by 64-bit half (packed 1 to 6) ----


def lanewise(bits: int, fn: Callable[..., int]) -> Callable[..., int]:
    return lambda *s: join([fn(*lanes) for lanes in zip(*(split(x, bits) for x in s), strict=True)], bits)


def clamp_s(x: int, n: int) -> int:
    return max(-(1 << n - 1), min((1 << n - 1) - 1, x))


def clamp_u(x: int, n: int) -> int:
    return max(0, min(mask(n), x))


def horizontal(fn: Callable[[int, int], int], bits: int) -> Callable[..., int]:
    def run(x: int, y: int) -> int:
        lanes = split(x, bits) + split(y, bits)
        return join([fn(lanes[i], lanes[i + 1]) for i in range(0, len(lanes), 2)], bits)

    return run


HALF: dict[str, Callable[..., int]] = {}
W = {"b": 8, "h": 16, "w": 32, "d": 64}
HALF.update(pandd=lambda x, y: x & y, pandnd=lambda x, y: x & ~y, pord=lambda x, y: x | y, pxord=lambda x, y: x ^ y)
for letter, n in W.items():
    HALF["padd" + letter] = lanewise(n, lambda x, y: x + y)
    HALF["psub" + letter] = lanewise(n, lambda x, y: x - y)
    HALF["pcmpeq" + letter] = lanewise(n, lambda x, y: -(x == y))
    HALF["pcmpgt" + letter] = lanewise(n, lambda x, y, n=n: -(signed(x, n) > signed(y, n)))
for letter in "bh":
    n = W[letter]
    HALF["padds" + letter] = lanewise(n, lambda x, y, n=n: clamp_s(signed(x, n) + signed(y, n), n))
    HALF["psubs" + letter] = lanewise(n, lambda x, y, n=n: clamp_s(signed(x, n) - signed(y, n), n))
    HALF["paddus" + letter] = lanewise(n, lambda x, y, n=n: clamp_u(x + y, n))
    HALF["psubus" + letter] = lanewise(n, lambda x, y, n=n: clamp_u(x - y, n))
    HALF["pavgus" + letter] = lanewise(n, lambda x, y: x + y + 1 >> 1)
for letter in "bhw":
    n = W[letter]
    HALF[f"pmins{letter}"] = lanewise(n, lambda x, y, n=n: min(signed(x, n), signed(y, n)))
    HALF[f"pmaxs{letter}"] = lanewise(n, lambda x, y, n=n: max(signed(x, n), signed(y, n)))
    HALF[f"pminu{letter}"] = lanewise(n, min)
    HALF[f"pmaxu{letter}"] = lanewise(n, max)
    HALF[f"psign{letter}"] = lanewise(n, lambda x, y, n=n: 0 if y == 0 else -x if y >> n - 1 else x)
for letter in "hw":
    n = W[letter]
    HALF[f"phadd{letter}"] = horizontal(lambda x, y: x + y, n)
    HALF[f"phsub{letter}"] = horizontal(lambda x, y: x - y, n)
HALF["phaddsh"] = horizontal(lambda x, y: clamp_s(signed(x, 16) + signed(y, 16), 16), 16)
HALF["phsubsh"] = horizontal(lambda x, y: clamp_s(signed(x, 16) - signed(y, 16), 16), 16)
HALF["pmulhh"] = lanewise(16, lambda x, y: signed(x, 16) * signed(y, 16) >> 16)
HALF["pmulhuh"] = lanewise(16, lambda x, y: x * y >> 16)
HALF["pmullh"] = lanewise(16, lambda x, y: x * y)
HALF["pmullw"] = lanewise(32, lambda x, y: x * y)
HALF["pmulhrsh"] = lanewise(16, lambda x, y: (signed(x, 16) * signed(y, 16) >> 14) + 1 >> 1)


def mulubhh(x: int, y: int) -> int:
    return join([split(x, 8)[i] * signed(split(y, 16)[i], 16) + 0x80 >> 8 for i in range(4)], 16)


HALF["pmulubhh"] = mulubhh


def maddh(x: int, y: int) -> int:
    a, b = [signed(v, 16) for v in split(x, 16)], [signed(v, 16) for v in split(y, 16)]
    return join([a[i] * b[i] + a[i + 1] * b[i + 1] for i in (0, 2)], 32)


def maddubsh(x: int, y: int) -> int:
    a, b = [signed(v, 8) for v in split(x, 8)], split(y, 8)
    return join([clamp_s(a[i] * b[i] + a[i + 1] * b[i + 1], 16) for i in (0, 2, 4, 6)], 16)


HALF["pmaddh"], HALF["pmaddubsh"] = maddh, maddubsh
HALF["psadbw"] = lambda x, y: sum(abs(a - b) for a, b in zip(split(x, 8), split(y, 8), strict=True))


def mpsad(x: int, y: int) -> int:
    a, b = split(x, 8), split(y, 8)
    return join([sum(abs(a[i + k] - b[k]) for k in range(4)) for i in range(4)], 16)


HALF["mpsadbh"] = mpsad


def pack(source: int, target: int, clamp: Callable[[int, int], int]) -> Callable[..., int]:
    return lambda x, y: join([clamp(signed(v, source), target) for v in split(y, source) + split(x, source)], target)


PACKS = {
    "packsshb": pack(16, 8, clamp_s), "packushb": pack(16, 8, clamp_u), "packsswh": pack(32, 16, clamp_s),
    "packuswh": pack(32, 16, clamp_u),
}  # fmt: skip
for name, op in PACKS.items():
    plain(name, op)
    # each 64-bit half of the result comes from one whole source
    plain(
        "q" + name,
        lambda x, y, op=op: op(y >> 64, y & M64) | op(x >> 64, x & M64) << 64,
    )


def unpack(bits: int, high: bool) -> Callable[..., int]:
    def run(x: int, y: int) -> int:
        n = 64 // bits
        a, b = split(x, bits), split(y, bits)
        start = n // 2 if high else 0
        return join([v for i in range(start, start + n // 2) for v in (b[i], a[i])], bits)

    return run


for suffix, n in (("bh", 8), ("hw", 16), ("wd", 32)):
    HALF["punpckl" + suffix], HALF["punpckh" + suffix] = unpack(n, False), unpack(n, True)


def merge_bytes(x: int, y: int, z: int) -> int:
    return join([b if c & 0x80 else a for a, b, c in zip(*(split(v, 8) for v in (x, y, z)), strict=True)], 8)


HALF["pmerge"] = merge_bytes


def shift(bits: int, how: str) -> Callable[[int, int], int]:
    def lane(x: int, n: int) -> int:
        if how == "psll":
            return x << n if n < bits else 0
        if how == "psrl":
            return x >> n if n < bits else 0
        if how == "psra":
            return signed(x, bits) >> min(n, bits - 1)
        return ror(x, n, bits)

    return lane


for how in ("psll", "psrl", "psra", "psrc"):
    for letter in "hwd":
        lane = shift(W[letter], how)
        plain(how + letter, lambda x, n, lane=lane, w=W[letter]: join([lane(v, n) for v in split(x, w)], w))
        plain("q" + how + letter, lambda x, n, lane=lane, w=W[letter]: join([lane(v, n) for v in split(x, w, 128)], w))

HORIZONTAL = {"phaddh", "phaddw", "phsubh", "phsubw", "phaddsh", "phsubsh"}
for name, op in HALF.items():
    plain(name, op)
    quad = {"pandd": "qpand", "pandnd": "qpandn", "pord": "qpor", "pxord": "qpxor"}.get(name, "q" + name)
    if name in HORIZONTAL:  # the low half from the pairs of s1, the high half from those of s2
        plain(quad, lambda x, y, op=op: op(x & M64, x >> 64) | op(y & M64, y >> 64) << 64)
    elif not name.startswith(("punpck", "mpsad", "pmulub")):
        plain(quad, lambda *s, op=op: op(*(v & M64 for v in s)) & M64 | (op(*(v >> 64 for v in s)) & M64) << 64)

for letter, n in W.items():
    for how, test in (("eq", lambda x, y, n: x == y), ("gt", lambda x, y, n: signed(x, n) > signed(y, n))):
        for suffix, gather in (("op", any), ("ap", all)):
            for prefix, total in (("pcmp", 64), ("qpcmp", 128)):
                plain(
                    f"{prefix}{how}{letter}{suffix}",
                    lambda x, y, test=test, gather=gather, n=n, total=total: int(
                        gather(test(a, b, n) for a, b in zip(split(x, n, total), split(y, n, total), strict=True))
                    ),
                )

with_literal("psllql", lambda x, y, i: ((x << 64 | y) << 8 * i) & M64 if i < 16 else 0)
with_literal("psllqh", lambda x, y, i: ((x << 64 | y) << 8 * i) >> 64 & M64 if i < 16 else 0)
# The table's formula; that psrlql "gives 0" from 8 on, as the text below the table has it, fits psrlqh only.
with_literal("psrlql", lambda x, y, i: (x << 64 | y) >> 8 * i & M64)
with_literal("psrlqh", lambda x, y, i: x >> 8 * i)
with_literal("pshufh", lambda y, i: join([split(y, 16)[i >> 2 * k & 3] for k in range(4)], 16))
with_literal("pshufw", lambda x, y, i: join([(split(y, 32) + split(x, 32))[i >> 2 * k & 3] for k in range(2)], 32))
with_literal("pextrh", lambda x, y, i: (split(y, 16) + split(x, 16))[i] if i < 8 else 0)
with_literal("pinsh", lambda x, y, i: join([y if k == i else v for k, v in enumerate(split(x, 16))], 16))


def signs(*lanes: int, bits: int) -> int:
    return sum((v >> bits - 1 & 1) << i for i, v in enumerate(lanes))


plain("pmovmskb", lambda x, y: signs(*split(y, 8), *split(x, 8), bits=8))
plain("pmovmskps", lambda x, y: signs(*split(y, 32), *split(x, 32), bits=32))
plain("pmovmskpd", lambda x, y: signs(y, x, bits=64))


def reversed_bits(v: int) -> int:
    return int(format(v, "08b")[::-1], 2)


def shuffle(x: int, y: int, z: int) -> int:
    out = []
    for c in split(z, 8):
        v = split(x if c & 8 else y, 8)[c & 7]
        if c & 0x10:
            v ^= 0xFF
        if c & 0x20:
            v = reversed_bits(v)
        if c & 0x40:
            v = 0xFF if v & 0x80 else 0
        if c & 0x80:
            v = {2: 0x7F, 4: 0x80, 6: 0xFF}.get(c >> 4 & 7, 0)
        out.append(v)
    return join(out, 8)


def permute(x: int, y: int, z: int) -> int:
    out = []
    for c in split(z, 8, 128):
        v = split(x if c & 0x10 else y, 8, 128)[c & 15]
        if c & 0x20:
            v ^= 0xFF
        if c & 0x40:
            v = reversed_bits(v)
        if c & 0x80:
            v = 0xFF if v & 0x80 else 0
        out.append(v)
    return join(out, 8)


plain("pshufb", shuffle)
plain("qpshufb", lambda x, y, z: shuffle(y >> 64, y & M64, z & M64) | shuffle(x >> 64, x & M64, z >> 64) << 64)
plain("qppermb", permute)


def minimum(lanes: list[int]) -> int:
    least = min(lanes)
    return least | lanes.index(least) << 16


plain("phminposuh", lambda x, y: minimum(split(x, 16) + split(y, 16)))
plain("qphminposuh", lambda x, y: minimum(split(x, 16, 128) + split(y, 16, 128)))

# ---- 128-bit specials (packed 8) ----

plain("qppackdl", lambda x, y: x << 64 | y)
plain("qpswitchd", lambda y: y >> 64 | y << 64)
plain("qpswitchw", lambda y: join([split(y, 32, 128)[i] for i in (1, 0, 3, 2)], 32))
plain("qpsgn2mskb", lambda y: signs(*split(y, 8, 128), bits=8))
plain("qpmsk2sgnb", lambda x, m: join([v & 0x7F | (m >> i & 1) << 7 for i, v in enumerate(split(x, 8, 128))], 8))
plain("qpmulubhh", lambda x, y: mulubhh(x & M32, y & M64) | mulubhh(x >> 32, y >> 64) << 64)
plain("qpmpsadbh", lambda x, y: mpsad(x & M64, y) | mpsad(x >> 64, y) << 64)
for constant in (0x00, 0x7F, 0x80, 0xFF):
    plain(f"qpcext_{constant:#04x}", lambda y, c=constant: y | join([c] * 8, 8) << 64)
for name in ("pmrgp", "qpmrgp"):
    MODELS[name] = lambda a: a.s[1] if a.cond else a.s[0]
