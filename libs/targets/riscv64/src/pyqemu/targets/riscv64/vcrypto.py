"""Vector cryptography: Zvkned, Zvknha, Zvknhb, Zvkg, Zvksed, Zvksh.  Unprivileged manual 20250508, chapter 33.

An instruction works on groups of elements: four words (or doublewords), of SM3 eight words.  A register has 128 bits, so a group of four
words is a register, and groups lie one behind the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from pyqemu.targets.framework import U64, Insn
from pyqemu.targets.framework.sboxes import substitute
from pyqemu.targets.framework.scalar import EXC_ILLEGAL
from pyqemu.tcg_ir import I8, I32, I64, V128, Type, Value

from .crypto import _mixed, _rotations, _unmixed, _vector, _xor
from .encoding import isa, meaning
from .vector import APART, ELEMENT, by_width, check_groups, check_overlap, element, place, set_element

_OP_VE: Final = "1110111"
_WORD: Final = range(2, 3)
_FOUR, _EIGHT = 4, 8

Words = list[Value]


# ---- groups ----
def _check(b: Insn, count: int, sew: int) -> None:
    """A register group holds at least one group of elements, and only whole ones are worked on."""
    least = (count << sew + 3) // 256  # binary logarithm of the registers: one or two
    b.trap(EXC_ILLEGAL, when=b.slt(b.get("vlmul"), least))
    b.trap(EXC_ILLEGAL, when=b.ne(b.and_(b.or_(b.get("vl"), b.get("vstart")), count - 1), 0))


def _apart(b: Insn, vd: Value, *sources: Value, one: bool = False) -> None:
    """The destination must not lie over a source; ``one``: that is a single group."""
    lmul = b.get("vlmul")
    for source in sources:
        check_overlap(b, vd, lmul, source, b.const(I32, 0) if one else lmul, APART)


def _each(b: Insn, count: int, body: Callable[[Value], None]) -> None:
    """``body(index of the first element)`` of every group from vstart to vl."""
    vl = b.get("vl")
    index = b.var(I64, b.get("vstart"))
    with b.loop() as loop:
        i = index.get()
        loop.break_if(b.uge(i, vl))
        body(i)
        index.set(i + count)
    b.set("vstart", 0)


def _load(b: Insn, base: Value, first: Value | int, count: int, t: Type) -> Words:
    return [element(b, base, first + n, t) for n in range(count)]


def _store(b: Insn, base: Value, first: Value, words: Sequence[Value]) -> None:
    for n, word in enumerate(words):
        set_element(b, base, first + n, word)


def _state(b: Insn, base: Value, first: Value | int) -> Value:
    """A group of four words as bytes."""
    return element(b, base, first if isinstance(first, int) else b.lshr(first, 2), V128)


def _set_state(b: Insn, base: Value, first: Value, value: Value) -> None:
    set_element(b, base, b.lshr(first, 2), value)


def _row(text: str, funct6: str, vs1: str, needs: str, body: Callable[..., None], operands: dict[str, Any]) -> None:
    ident = text.partition(" ")[0].replace(".", "_")
    scope: dict[str, Any] = {"body": body}
    names = ", ".join(operands)
    exec(f"def wrapped(b, {names}):\n    body(b, {names})", scope)
    function = meaning(ident, scope["wrapped"], **operands)
    isa.row(text, f"{funct6} 1 vs2:5 {vs1} 010 vd:5 {_OP_VE}", function, name=ident, needs=f"v {needs}")


_TWO: Final = {"vd": U64, "vs2": U64}
_THREE: Final = {"vd": U64, "vs2": U64, "vs1": U64}
_NUMBERED: Final = {"vd": U64, "vs2": U64, "uimm5": int}


def _with_key(name: str, code: str, needs: str, function: Callable[[Insn, Value, Value], Value], forms: str = "vs") -> None:
    """vd = function(vd, key) by group; of the form vs, the key is the one group of vs2."""

    def body(single: bool) -> Callable[..., None]:
        def run(b: Insn, vd: Value, vs2: Value) -> None:
            _check(b, _FOUR, 2)
            if single:
                _apart(b, vd, vs2, one=True)
            check_groups(b, (vd, 0), *([] if single else [(vs2, 0)]))
            to, base = place(b, vd), place(b, vs2)

            def one(i: Value) -> None:
                key = _state(b, base, 0 if single else i)
                _set_state(b, to, i, function(b, _state(b, to, i), key))

            by_width(b, _WORD, lambda sew: _each(b, _FOUR, one))

        return run

    if "v" in forms:
        _row(f"{name}.vv vd, vs2", "101000", code, needs, body(False), _TWO)
    if "s" in forms:
        _row(f"{name}.vs vd, vs2", "101001", code, needs, body(True), _TWO)


# ---- Zvkned: AES ----
_SHIFT_ROWS: Final = [(i + 4 * (i % 4)) % 16 for i in range(16)]
_SHIFT_BACK: Final = [(i - 4 * (i % 4)) % 16 for i in range(16)]


def _substituted(b: Insn, box: str, order: Sequence[int], state: Value) -> Value:
    return substitute(b, box, b.shuffle(I8, state, state, order))


def _forward(b: Insn, state: Value) -> Value:
    return _substituted(b, "aes_sbox", _SHIFT_ROWS, state)


def _back(b: Insn, state: Value) -> Value:
    return _substituted(b, "aes_inverse_sbox", _SHIFT_BACK, state)


_with_key("vaesdm", "00000", "zvkned", lambda b, x, key: _unmixed(b, _xor(b, _back(b, x), key)))
_with_key("vaesdf", "00001", "zvkned", lambda b, x, key: _xor(b, _back(b, x), key))
_with_key("vaesem", "00010", "zvkned", lambda b, x, key: _xor(b, _mixed(b, _forward(b, x)), key))
_with_key("vaesef", "00011", "zvkned", lambda b, x, key: _xor(b, _forward(b, x), key))
_with_key("vaesz", "00111", "zvkned", lambda b, x, key: _xor(b, x, key), forms="s")


def _box_of_word(b: Insn, box: str, word: Value) -> Value:
    return b.trunc(b.getlane(I64, substitute(b, box, _vector(b, b.zext(word, I64))), 0), I32)


def _round_constant(n: int) -> int:
    """x**n in the field of AES."""
    value = 1
    for _ in range(n):
        value = value << 1 ^ (0x11B if value >> 7 else 0)
    return value


def _chain(b: Insn, first: Value, words: Words) -> Words:
    """Each word of a round key is the one before it with one of an earlier key."""
    out = [first ^ words[0]]
    for word in words[1:]:
        out.append(out[-1] ^ word)
    return out


def _numbered(
    name: str, funct6: str, needs: str, count: int, function: Callable[[Insn, Words, Words, int], Words], *, apart: bool = False
) -> None:
    """vd = function(vs2, vd, number) by group of words."""

    def body(b: Insn, vd: Value, vs2: Value, uimm5: int) -> None:
        _check(b, count, 2)
        if apart:
            _apart(b, vd, vs2)
        check_groups(b, (vd, 0), (vs2, 0))
        to, base = place(b, vd), place(b, vs2)

        def one(i: Value) -> None:
            _store(b, to, i, function(b, _load(b, base, i, count, I32), _load(b, to, i, count, I32), uimm5))

        by_width(b, _WORD, lambda sew: _each(b, count, one))

    _row(f"{name} vd, vs2, uimm5", funct6, "uimm5:5", needs, body, _NUMBERED)


def _key_128(b: Insn, key: Words, _: Words, number: int) -> Words:
    number &= 15
    if not 0 < number <= 10:
        number ^= 8
    word = _box_of_word(b, "aes_sbox", b.rotr(key[3], 8)) ^ _round_constant(number - 1)
    return _chain(b, word, key)


def _key_256(b: Insn, key: Words, earlier: Words, number: int) -> Words:
    number &= 15
    if not 2 <= number <= 14:
        number ^= 8
    if number & 1:
        word = _box_of_word(b, "aes_sbox", key[3])
    else:
        word = _box_of_word(b, "aes_sbox", b.rotr(key[3], 8)) ^ _round_constant((number >> 1) - 1)
    return _chain(b, word, earlier)


_numbered("vaeskf1.vi", "100010", "zvkned", _FOUR, _key_128)
_numbered("vaeskf2.vi", "101010", "zvkned", _FOUR, _key_256)


# ---- Zvkg: products in the field of GCM (SP 800-38D), whose bits stand in each byte from the highest down ----
def _turned(b: Insn, x: Value) -> Value:
    return b.lanes("bitreverse", I8, x)


def _field_product(b: Insn, x: Value, y: Value) -> Value:
    """Modulo x**128 + x**7 + x**2 + x + 1: what is above is folded below, twice."""
    (x0, x1), (y0, y1) = ([b.getlane(I64, v, n) for n in (0, 1)] for v in (x, y))
    low, middle, high = (x0, y0), ((x0, y1), (x1, y0)), (x1, y1)
    w0, w1 = b.clmul(*low), b.clmulh(*low)
    w2, w3 = b.clmul(*high), b.clmulh(*high)
    for pair in middle:
        w1, w2 = w1 ^ b.clmul(*pair), w2 ^ b.clmulh(*pair)
    rest = b.const(I64, 0x87)
    above = b.clmulh(w3, rest)
    w0 = w0 ^ b.clmul(w2, rest) ^ b.clmul(above, rest)
    w1 = w1 ^ b.clmulh(w2, rest) ^ b.clmul(w3, rest)
    return _vector(b, w0, w1)


def _gmul(b: Insn, x: Value, y: Value) -> Value:
    return _turned(b, _field_product(b, _turned(b, x), _turned(b, y)))


_with_key("vgmul", "10001", "zvkg", _gmul, forms="v")


def _joined(
    name: str, funct6: str, needs: str, count: int, widths: range, function: Callable[[Insn, Words, Words, Words], Words],
    apart: str = "",
) -> None:  # fmt: skip
    """vd = function(vd, vs2, vs1) by group; ``apart``: the sources that must not lie under vd."""

    def body(b: Insn, vd: Value, vs2: Value, vs1: Value) -> None:
        _apart(b, vd, *(vs for label, vs in (("2", vs2), ("1", vs1)) if label in apart))
        check_groups(b, (vd, 0), (vs2, 0), (vs1, 0))
        to, base, other = place(b, vd), place(b, vs2), place(b, vs1)

        def width(sew: int) -> None:
            _check(b, count, sew)
            t = ELEMENT[sew]
            _each(b, count, lambda i: _store(b, to, i, function(b, *(_load(b, p, i, count, t) for p in (to, base, other)))))

        by_width(b, widths, width)

    _row(f"{name}.vv vd, vs2, vs1", funct6, "vs1:5", needs, body, _THREE)


def _ghsh(b: Insn, vd: Value, vs2: Value, vs1: Value) -> None:
    """Of Y, H and X: (Y + X) * H."""
    _check(b, _FOUR, 2)
    check_groups(b, (vd, 0), (vs2, 0), (vs1, 0))
    to, h, x = place(b, vd), place(b, vs2), place(b, vs1)

    def one(i: Value) -> None:
        _set_state(b, to, i, _gmul(b, _xor(b, _state(b, to, i), _state(b, x, i)), _state(b, h, i)))

    by_width(b, _WORD, lambda sew: _each(b, _FOUR, one))


_row("vghsh.vv vd, vs2, vs1", "101100", "vs1:5", "zvkg", _ghsh, _THREE)

# ---- Zvknha, Zvknhb: SHA-256 of words, SHA-512 of doublewords (FIPS 180-4, 4.1) ----
_SUM0: Final = {32: _rotations((2, 13, 22), 0), 64: _rotations((28, 34, 39), 0)}
_SUM1: Final = {32: _rotations((6, 11, 25), 0), 64: _rotations((14, 18, 41), 0)}
_SIGMA0: Final = {32: _rotations((7, 18), 3), 64: _rotations((1, 8), 7)}
_SIGMA1: Final = {32: _rotations((17, 19), 10), 64: _rotations((19, 61), 6)}


def _schedule(b: Insn, early: Words, middle: Words, late: Words) -> Words:
    """W16 to W19, of W0 to W3; W4, W9, W10 and W11; W12 to W15."""
    bits = early[0].type.bits
    s0, s1 = _SIGMA0[bits], _SIGMA1[bits]
    after = [*early[1:], middle[0]]
    before = [*middle[1:], late[0]]
    out = [late[2], late[3]]
    for n in range(4):
        out.append(s1(b, out[n]) + before[n] + s0(b, after[n]) + early[n])
    return out[2:]


def _compress(high: bool) -> Callable[[Insn, Words, Words, Words], Words]:
    def function(b: Insn, vd: Words, vs2: Words, vs1: Words) -> Words:
        """Two rounds; vs2 holds f, e, b, a and vd h, g, d, c; the result is like vs2."""
        bits = vd[0].type.bits
        h, g, d, c = vd
        f, e, bb, a = vs2
        for word in vs1[2:] if high else vs1[:2]:
            t1 = h + _SUM1[bits](b, e) + ((e & f) ^ (~e & g)) + word
            t2 = _SUM0[bits](b, a) + ((a & bb) ^ (a & c) ^ (bb & c))
            h, g, f, e, d, c, bb, a = g, f, e, d + t1, c, bb, a, t1 + t2
        return [f, e, bb, a]

    return function


# Words are those of Zvknha, which is a part of Zvknhb.
for _name, _funct6, _function in (
    ("vsha2ms", "101101", _schedule),
    ("vsha2ch", "101110", _compress(True)),
    ("vsha2cl", "101111", _compress(False)),
):
    _joined(_name, _funct6, "zvknhb", _FOUR, range(2, 4), _function, apart="12")


# ---- Zvksed: SM4 (GB/T 32907) ----
def _spread(b: Insn, word: Value, counts: Sequence[int]) -> Value:
    word = _box_of_word(b, "sm4_sbox", word)
    total = word
    for n in counts:
        total = total ^ b.rotl(word, n)
    return total


def _sm4_constant(n: int) -> int:
    return int.from_bytes(bytes((4 * n + i) * 7 & 255 for i in range(4)), "big")


def _sm4_key(b: Insn, key: Words, _: Words, number: int) -> Words:
    words = list(key)
    for n in range(4):
        words.append(words[n] ^ _spread(b, words[n + 1] ^ words[n + 2] ^ words[n + 3] ^ _sm4_constant(4 * (number & 7) + n), (13, 23)))
    return words[4:]


def _lanes(b: Insn, state: Value) -> Words:
    halves = [b.getlane(I64, state, n) for n in (0, 1)]
    return [b.trunc(b.lshr(half, shift), I32) for half in halves for shift in (0, 32)]


def _together(b: Insn, words: Sequence[Value]) -> Value:
    low, high = (b.zext(words[n], I64) | b.shl(b.zext(words[n + 1], I64), 32) for n in (0, 2))
    return _vector(b, low, high)


def _sm4_rounds(b: Insn, state: Value, keys: Value) -> Value:
    words = _lanes(b, state)
    for n, key in enumerate(_lanes(b, keys)):
        words.append(words[n] ^ _spread(b, words[n + 1] ^ words[n + 2] ^ words[n + 3] ^ key, (2, 10, 18, 24)))
    return _together(b, words[4:])


_numbered("vsm4k.vi", "100001", "zvksed", _FOUR, _sm4_key)
_with_key("vsm4r", "10000", "zvksed", _sm4_rounds)


# ---- Zvksh: SM3 (GB/T 32905), whose words are big-endian ----
def _swapped(b: Insn, words: Sequence[Value]) -> Words:
    return [b.bswap(word) for word in words]


def _sm3_schedule(b: Insn, _: Words, late: Words, early: Words) -> Words:
    """W16 to W23."""
    w = _swapped(b, [*early, *late])
    mix = _rotations_left((15, 23))
    for n in range(8):
        w.append(mix(b, w[n] ^ w[n + 7] ^ b.rotl(w[n + 13], 15)) ^ b.rotl(w[n + 3], 7) ^ w[n + 10])
    return _swapped(b, w[16:])


def _rotations_left(counts: Sequence[int]) -> Callable[[Insn, Value], Value]:
    """The word itself, and turned to the left."""
    return _rotations([0, *(32 - n for n in counts)], 0)


def _sm3_rounds(b: Insn, message: Words, state: Words, number: int) -> Words:
    a, bb, c, d, e, f, g, h = _swapped(b, state)
    w = _swapped(b, message)
    mix = _rotations_left((9, 17))
    for n in range(2):
        j = 2 * number + n
        constant = 0x79CC4519 if j < 16 else 0x7A879D8A
        turned = (constant << j % 32 | constant >> 32 - j % 32) & 0xFFFF_FFFF if j % 32 else constant
        twelve = b.rotl(a, 12)
        ss1 = b.rotl(twelve + e + turned, 7)
        ff = a ^ bb ^ c if j < 16 else (a & bb) | (a & c) | (bb & c)
        gg = e ^ f ^ g if j < 16 else (e & f) | (~e & g)
        tt1 = ff + d + (ss1 ^ twelve) + (w[n] ^ w[n + 4])
        tt2 = gg + h + ss1 + w[n]
        a, bb, c, d, e, f, g, h = tt1, a, b.rotl(bb, 9), c, mix(b, tt2), e, b.rotl(f, 19), g
    return _swapped(b, [a, bb, c, d, e, f, g, h])


_joined("vsm3me", "100000", "zvksh", _EIGHT, _WORD, _sm3_schedule, apart="2")
_numbered("vsm3c.vi", "101011", "zvksh", _EIGHT, _sm3_rounds, apart=True)

__all__: list[str] = []
