"""Cryptographic extensions: AES, SHA-1, SHA-256, SHA-512, SHA-3, SM3 and SM4 (DDI 0487, C4.1.96 and shared/functions/crypto)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from pyqemu.targets.framework import U32, VEC128, Imm, Insn
from pyqemu.targets.framework.sboxes import FUNCTIONS as SBOXES
from pyqemu.targets.framework.sboxes import substitute
from pyqemu.tcg_ir import I8, I32, I64, Value

from . import vectors as vec
from .base import Q, S, isa
from .functions import FUNCTIONS

FUNCTIONS.update(SBOXES)


def _words(b: Insn, v: Value) -> list[Value]:
    return [b.getlane(I32, v, i) for i in range(4)]


def _vector(b: Insn, words: Sequence[Value]) -> Value:
    out = vec.zero(b)
    for i, word in enumerate(words):
        out = b.setlane(word.type, out, i, word)
    return out


# ---- AES ----
_SHIFT_ROWS: Final = [(i + 4 * (i % 4)) % 16 for i in range(16)]
_SHIFT_BACK: Final = [(i - 4 * (i % 4)) % 16 for i in range(16)]


def _times_two(b: Insn, x: Value) -> Value:
    high = b.lanes("slt", I8, x, vec.zero(b))
    return vec.xor(b, b.lanes("shl", I8, x, vec.splat(b, I8, 1)), vec.and_(b, high, vec.splat(b, I8, 0x1B)))


def _column_turn(b: Insn, x: Value, n: int) -> Value:
    """Byte i of each column becomes byte i + n."""
    return b.shuffle(I8, x, x, [i - i % 4 + (i + n) % 4 for i in range(16)])


def _mixed(b: Insn, x: Value) -> Value:
    """MixColumns: 2 3 1 1."""
    next_ = _column_turn(b, x, 1)
    three = vec.xor(b, next_, _times_two(b, next_))
    rest = vec.xor(b, _column_turn(b, x, 2), _column_turn(b, x, 3))
    return vec.xor(b, vec.xor(b, _times_two(b, x), three), rest)


def aese(b: Insn, vd: VEC128, vn: VEC128) -> VEC128:
    x = vec.xor(b, vd, vn)
    return substitute(b, "aes_sbox", b.shuffle(I8, x, x, _SHIFT_ROWS))


def aesd(b: Insn, vd: VEC128, vn: VEC128) -> VEC128:
    x = vec.xor(b, vd, vn)
    return substitute(b, "aes_inverse_sbox", b.shuffle(I8, x, x, _SHIFT_BACK))


def aesmc(b: Insn, vn: VEC128) -> VEC128:
    return _mixed(b, vn)


def aesimc(b: Insn, vn: VEC128) -> VEC128:
    """The inverse of MixColumns is MixColumns after the rows are multiplied by 5 0 4 0."""
    four = _times_two(b, _times_two(b, vec.xor(b, vn, _column_turn(b, vn, 2))))
    return _mixed(b, vec.xor(b, vn, four))


for _op, _function in (("00100", aese), ("00101", aesd), ("00110", aesmc), ("00111", aesimc)):
    isa.row(f"{_function.__name__} vd.16b, vn.16b", f"01001110 00 10100 {_op} 10 vn:5 vd:5", _function, needs="aes")


# ---- SHA-1 ----
def _choose(b: Insn, x: Value, y: Value, z: Value) -> Value:
    return ((y ^ z) & x) ^ z


def _majority(b: Insn, x: Value, y: Value, z: Value) -> Value:
    return (x & y) | ((x | y) & z)


def _parity(b: Insn, x: Value, y: Value, z: Value) -> Value:
    return x ^ y ^ z


def _sha1(name: str, f: Callable[..., Value]) -> Callable[..., Any]:
    def meaning(b: Insn, vd: VEC128, vn: U32, vm: VEC128) -> VEC128:
        x, y = _words(b, vd), vn
        for w in _words(b, vm):
            y = y + b.rotl(x[0], 5) + f(b, x[1], x[2], x[3]) + w
            x[1] = b.rotl(x[1], 30)
            y, x = x[3], [y, *x[:3]]
        return _vector(b, x)

    meaning.__name__ = name
    return meaning


_SHA3: Final = "01011110 000 vm:5 0 {} 00 vn:5 vd:5"
_SHA2: Final = "01011110 00 10100 {} 10 vn:5 vd:5"
for _op, _name, _f in (("000", "sha1c", _choose), ("001", "sha1p", _parity), ("010", "sha1m", _majority)):
    isa.row(f"{_name} vd, vn, vm.4s", _SHA3.format(_op), _sha1(_name, _f), kinds={"vd": Q, "vn": S}, needs="sha1")


@isa.insn("sha1h vd, vn", _SHA2.format("00000"), kinds={"vd": S, "vn": S}, needs="sha1")
def sha1h(b: Insn, vn: U32) -> U32:
    return b.rotl(vn, 30)


@isa.insn("sha1su0 vd.4s, vn.4s, vm.4s", _SHA3.format("011"), needs="sha1")
def sha1su0(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    middle = b.shuffle(I64, vd, vn, [1, 2])
    return vec.xor(b, vec.xor(b, middle, vd), vm)


@isa.insn("sha1su1 vd.4s, vn.4s", _SHA2.format("00001"), needs="sha1")
def sha1su1(b: Insn, vd: VEC128, vn: VEC128) -> VEC128:
    t = [x ^ y for x, y in zip(_words(b, vd)[:3], _words(b, vn)[1:], strict=True)]
    t.append(b.getlane(I32, vd, 3))
    out = [b.rotl(x, 1) for x in t]
    out[3] = out[3] ^ b.rotl(t[0], 2)
    return _vector(b, out)


# ---- SHA-256 ----
def _turns(b: Insn, x: Value, *counts: int, shift: int = 0) -> Value:
    """Exclusive or of rotations to the right, and of one shift."""
    r = b.rotr(x, counts[0])
    for n in counts[1:]:
        r = r ^ b.rotr(x, n)
    return r ^ b.lshr(x, shift) if shift else r


def _sha256_rounds(b: Insn, vx: Value, vy: Value, vw: Value) -> tuple[list[Value], list[Value]]:
    x, y = _words(b, vx), _words(b, vy)
    for w in _words(b, vw):
        t = y[3] + _turns(b, y[0], 6, 11, 25) + _choose(b, y[0], y[1], y[2]) + w
        x3 = t + x[3]
        y3 = t + _turns(b, x[0], 2, 13, 22) + _majority(b, x[0], x[1], x[2])
        x, y = [y3, *x[:3]], [x3, *y[:3]]
    return x, y


@isa.insn("sha256h vd, vn, vm.4s", _SHA3.format("100"), kinds={"vd": Q, "vn": Q}, needs="sha2")
def sha256h(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    return _vector(b, _sha256_rounds(b, vd, vn, vm)[0])


@isa.insn("sha256h2 vd, vn, vm.4s", _SHA3.format("101"), kinds={"vd": Q, "vn": Q}, needs="sha2")
def sha256h2(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    return _vector(b, _sha256_rounds(b, vn, vd, vm)[1])


@isa.insn("sha256su0 vd.4s, vn.4s", _SHA2.format("00010"), needs="sha2")
def sha256su0(b: Insn, vd: VEC128, vn: VEC128) -> VEC128:
    d = _words(b, vd)
    t = [*d[1:], b.getlane(I32, vn, 0)]
    return _vector(b, [x + _turns(b, y, 7, 18, shift=3) for x, y in zip(d, t, strict=True)])


@isa.insn("sha256su1 vd.4s, vn.4s, vm.4s", _SHA3.format("110"), needs="sha2")
def sha256su1(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    d, m = _words(b, vd), _words(b, vm)
    t0 = [*_words(b, vn)[1:], m[0]]
    out: list[Value] = []
    for e in range(4):
        source = m[2 + e] if e < 2 else out[e - 2]
        out.append(_turns(b, source, 17, 19, shift=10) + d[e] + t0[e])
    return _vector(b, out)


# ---- SHA-512 ----
def _doubles(b: Insn, v: Value) -> tuple[Value, Value]:
    return b.getlane(I64, v, 0), b.getlane(I64, v, 1)


_THREE: Final = "11001110 011 vm:5 1 0 00 {} vn:5 vd:5"


@isa.insn("sha512h vd, vn, vm.2d", _THREE.format("00"), kinds={"vd": Q, "vn": Q}, needs="sha512")
def sha512h(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    (x0, x1), (y0, y1), (w0, w1) = _doubles(b, vn), _doubles(b, vm), _doubles(b, vd)
    high = _choose(b, y1, x0, x1) + _turns(b, y1, 14, 18, 41) + w1
    t = high + y0
    return _vector(b, [_choose(b, t, y1, x0) + _turns(b, t, 14, 18, 41) + w0, high])


@isa.insn("sha512h2 vd, vn, vm.2d", _THREE.format("01"), kinds={"vd": Q, "vn": Q}, needs="sha512")
def sha512h2(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    (x0, _), (y0, y1), (w0, w1) = _doubles(b, vn), _doubles(b, vm), _doubles(b, vd)
    high = _majority(b, x0, y1, y0) + _turns(b, y0, 28, 34, 39) + w1
    return _vector(b, [_majority(b, high, y0, y1) + _turns(b, high, 28, 34, 39) + w0, high])


@isa.insn("sha512su0 vd.2d, vn.2d", "11001110 11000000 1000 00 vn:5 vd:5", needs="sha512")
def sha512su0(b: Insn, vd: VEC128, vn: VEC128) -> VEC128:
    w0, w1 = _doubles(b, vd)
    return _vector(b, [w0 + _turns(b, w1, 1, 8, shift=7), w1 + _turns(b, b.getlane(I64, vn, 0), 1, 8, shift=7)])


@isa.insn("sha512su1 vd.2d, vn.2d, vm.2d", _THREE.format("10"), needs="sha512")
def sha512su1(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    parts = zip(_doubles(b, vd), _doubles(b, vn), _doubles(b, vm), strict=True)
    return _vector(b, [w + _turns(b, x, 19, 61, shift=6) + y for w, x, y in parts])


# ---- SHA-3 ----
@isa.insn("rax1 vd.2d, vn.2d, vm.2d", _THREE.format("11"), needs="sha3")
def rax1(b: Insn, vn: VEC128, vm: VEC128) -> VEC128:
    return vec.xor(b, vn, b.lanes("rotl", I64, vm, vec.splat(b, I64, 1)))


@isa.insn("xar vd.2d, vn.2d, vm.2d, amount", "11001110 100 vm:5 amount:6 vn:5 vd:5", needs="sha3", kinds={"amount": Imm()})
def xar(b: Insn, vn: VEC128, vm: VEC128, amount: int) -> VEC128:
    return b.lanes("rotr", I64, vec.xor(b, vn, vm), vec.splat(b, I64, amount))


_FOUR: Final = "11001110 {} vm:5 0 va:5 vn:5 vd:5"


@isa.insn("eor3 vd.16b, vn.16b, vm.16b, va.16b", _FOUR.format("000"), needs="sha3")
def eor3(b: Insn, vn: VEC128, vm: VEC128, va: VEC128) -> VEC128:
    return vec.xor(b, vec.xor(b, vn, vm), va)


@isa.insn("bcax vd.16b, vn.16b, vm.16b, va.16b", _FOUR.format("001"), needs="sha3")
def bcax(b: Insn, vn: VEC128, vm: VEC128, va: VEC128) -> VEC128:
    return vec.xor(b, vn, vec.and_(b, vm, vec.not_(b, va)))


# ---- SM3 ----
@isa.insn("sm3ss1 vd.4s, vn.4s, vm.4s, va.4s", _FOUR.format("010"), needs="sm3")
def sm3ss1(b: Insn, vn: VEC128, vm: VEC128, va: VEC128) -> VEC128:
    n, m, a = (b.getlane(I32, v, 3) for v in (vn, vm, va))
    return b.setlane(I32, vec.zero(b), 3, b.rotl(b.rotl(n, 12) + m + a, 7))


def _sm3tt(name: str, f: Callable[..., Value], second: bool) -> Callable[..., Any]:
    def meaning(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128, idx: int) -> VEC128:
        d, n3, w = _words(b, vd), b.getlane(I32, vn, 3), b.getlane(I32, vm, idx)
        if second:
            t = f(b, d[3], d[2], d[1]) + d[0] + n3 + w
            return _vector(b, [d[1], b.rotl(d[2], 19), d[3], t ^ b.rotl(t, 9) ^ b.rotl(t, 17)])
        t = f(b, d[3], d[2], d[1]) + d[0] + (n3 ^ b.rotl(d[3], 12)) + w
        return _vector(b, [d[1], b.rotl(d[2], 9), d[3], t])

    meaning.__name__ = name
    return meaning


for _op, _name, _f, _second in (
    ("00", "sm3tt1a", _parity, False),
    ("01", "sm3tt1b", _majority, False),
    ("10", "sm3tt2a", _parity, True),
    ("11", "sm3tt2b", _choose, True),
):
    isa.row(f"{_name} vd.4s, vn.4s, vm.s[idx]", f"11001110 010 vm:5 10 idx:2 {_op} vn:5 vd:5", _sm3tt(_name, _f, _second), needs="sm3")


def _p1(b: Insn, x: Value) -> Value:
    return x ^ b.rotl(x, 15) ^ b.rotl(x, 23)


@isa.insn("sm3partw1 vd.4s, vn.4s, vm.4s", "11001110 011 vm:5 1 1 00 00 vn:5 vd:5", needs="sm3")
def sm3partw1(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    x = [d ^ n for d, n in zip(_words(b, vd), _words(b, vn), strict=True)]
    out = [_p1(b, v ^ b.rotl(m, 15)) for v, m in zip(x[:3], _words(b, vm)[1:], strict=True)]
    return _vector(b, [*out, _p1(b, x[3] ^ b.rotl(out[0], 15))])


@isa.insn("sm3partw2 vd.4s, vn.4s, vm.4s", "11001110 011 vm:5 1 1 00 01 vn:5 vd:5", needs="sm3")
def sm3partw2(b: Insn, vd: VEC128, vn: VEC128, vm: VEC128) -> VEC128:
    t = [n ^ b.rotl(m, 7) for n, m in zip(_words(b, vn), _words(b, vm), strict=True)]
    out = [d ^ v for d, v in zip(_words(b, vd), t, strict=True)]
    out[3] = out[3] ^ _p1(b, b.rotl(t[0], 15))
    return _vector(b, out)


# ---- SM4 ----
def _sm4_rounds(b: Insn, state: Value, keys: Value, turns: tuple[int, ...]) -> Value:
    x = _words(b, state)
    for key in _words(b, keys):
        t = b.setlane(I32, vec.zero(b), 0, x[3] ^ x[2] ^ x[1] ^ key)
        t = b.getlane(I32, substitute(b, "sm4_sbox", t), 0)
        mixed = t
        for n in turns:
            mixed = mixed ^ b.rotl(t, n)
        x = [*x[1:], x[0] ^ mixed]
    return _vector(b, x)


@isa.insn("sm4e vd.4s, vn.4s", "11001110 11000000 1000 01 vn:5 vd:5", needs="sm4")
def sm4e(b: Insn, vd: VEC128, vn: VEC128) -> VEC128:
    return _sm4_rounds(b, vd, vn, (2, 10, 18, 24))


@isa.insn("sm4ekey vd.4s, vn.4s, vm.4s", "11001110 011 vm:5 1 1 00 10 vn:5 vd:5", needs="sm4")
def sm4ekey(b: Insn, vn: VEC128, vm: VEC128) -> VEC128:
    return _sm4_rounds(b, vn, vm, (13, 23))
