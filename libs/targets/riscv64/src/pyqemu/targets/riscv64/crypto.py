"""Scalar cryptography: Zbkb, Zbkx, Zknd, Zkne, Zknh, Zksed, Zksh.  Unprivileged manual 20240411, chapters 28.4 and 32."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from pyqemu.targets.framework import S32, U32, U64, Imm, Insn
from pyqemu.targets.framework.sboxes import substitute
from pyqemu.tcg_ir import I8, I32, I64, V128, Value

from .base import binary
from .encoding import OP, OP_32, OP_IMM, I, R, isa, meaning, unary_shape


def _unary(name: str, pattern: str, function: Callable[[Insn, Value], Value], needs: str, facet: Any = U64) -> None:
    def body(b: Insn, rs1: Value) -> Value:
        return function(b, rs1)

    isa.row(f"{name} rd, rs1", pattern, meaning(name, body, rs1=facet, result=facet), name=name, needs=needs)


def _vector(b: Insn, low: Value, high: Value | int = 0) -> Value:
    """The bytes of two registers, the first ones below."""
    return b.setlane(I64, b.setlane(I64, b.const(V128, 0), 0, low), 1, high)


def _splat(b: Insn, byte: int) -> Value:
    return b.const(V128, byte * 0x0101_0101_0101_0101_0101_0101_0101_0101)


# ---- Zbkb: packing ----
def _brev8(b: Insn, x: Value) -> Value:
    return b.getlane(I64, b.lanes("bitreverse", I8, _vector(b, x)), 0)


def _packw(b: Insn, x: Value, y: Value) -> Value:
    return (x & 0xFFFF) | (y << 16)


_unary("brev8", unary_shape("0110100 00111", "101", OP_IMM), _brev8, "zbkb")
_function: Any = binary("pack", lambda b, x, y: (x & 0xFFFF_FFFF) | (y << 32))
isa.row("pack rd, rs1, rs2", R("0000100", "100", OP), _function, needs="zbkb")
_function = binary("packh", lambda b, x, y: (x & 0xFF) | (y & 0xFF) << 8)
isa.row("packh rd, rs1, rs2", R("0000100", "111", OP), _function, needs="zbkb")
isa.row("packw rd, rs1, rs2", R("0000100", "100", OP_32), binary("packw", _packw, S32), needs="zbkb")


# ---- Zbkx: look-ups ----
def _xperm8(b: Insn, x: Value, y: Value) -> Value:
    index = _vector(b, y)
    inside = b.lanes("ult", I8, index, _splat(b, 8))
    return b.getlane(I64, b.lanes("and", I8, inside, b.vtable(_vector(b, x), index)), 0)


def _nibbles(b: Insn, x: Value) -> Value:
    """Sixteen bytes, a nibble in each."""
    low, high = x & 0x0F0F_0F0F_0F0F_0F0F, b.lshr(x, 4) & 0x0F0F_0F0F_0F0F_0F0F
    return b.shuffle(I8, _vector(b, low), _vector(b, high), [i // 2 + 16 * (i % 2) for i in range(16)])


def _xperm4(b: Insn, x: Value, y: Value) -> Value:
    found = b.vtable(_nibbles(b, x), _nibbles(b, y))
    even, odd = (b.getlane(I64, b.shuffle(I8, found, found, [(2 * i + n) % 16 for i in range(16)]), 0) for n in (0, 1))
    return even | b.shl(odd, 4)


isa.row("xperm4 rd, rs1, rs2", R("0010100", "010", OP), binary("xperm4", _xperm4), needs="zbkx")
isa.row("xperm8 rd, rs1, rs2", R("0010100", "100", OP), binary("xperm8", _xperm8), needs="zbkx")

# ---- Zknd, Zkne: AES.  The state is two registers; an instruction gives the half that the first one names. ----
_SHIFT_ROWS: Final = [(i + 4 * (i % 4)) % 16 for i in range(8)]
_SHIFT_BACK: Final = [(i - 4 * (i % 4)) % 16 for i in range(8)]


def _times_two(b: Insn, x: Value) -> Value:
    over = b.lanes("and", I8, b.lanes("slt", I8, x, _splat(b, 0)), _splat(b, 0x1B))
    return b.lanes("xor", I8, b.lanes("shl", I8, x, _splat(b, 1)), over)


def _turned(b: Insn, x: Value, n: int) -> Value:
    """Byte i of each column becomes byte i + n."""
    return b.shuffle(I8, x, x, [i - i % 4 + (i + n) % 4 for i in range(16)])


def _xor(b: Insn, *values: Value) -> Value:
    total = values[0]
    for value in values[1:]:
        total = b.lanes("xor", I8, total, value)
    return total


def _mixed(b: Insn, x: Value) -> Value:
    """MixColumns: 2 3 1 1."""
    next_ = _turned(b, x, 1)
    return _xor(b, _times_two(b, _xor(b, x, next_)), next_, _turned(b, x, 2), _turned(b, x, 3))


def _unmixed(b: Insn, x: Value) -> Value:
    """InvMixColumns, which is MixColumns of x and four times the sum of opposite bytes."""
    return _mixed(b, _xor(b, x, _times_two(b, _times_two(b, _xor(b, x, _turned(b, x, 2))))))


def _round(box: str, rows: Sequence[int], columns: Callable[[Insn, Value], Value] | None) -> Callable[[Insn, Value, Value], Value]:
    def f(b: Insn, x: Value, y: Value) -> Value:
        state = _vector(b, x, y)
        state = substitute(b, box, b.shuffle(I8, state, state, [*rows, *rows]))
        return b.getlane(I64, columns(b, state) if columns else state, 0)

    return f


for _name, _funct7, _needs, _box, _rows, _columns in (
    ("aes64es", "0011001", "zkne", "aes_sbox", _SHIFT_ROWS, None),
    ("aes64esm", "0011011", "zkne", "aes_sbox", _SHIFT_ROWS, _mixed),
    ("aes64ds", "0011101", "zknd", "aes_inverse_sbox", _SHIFT_BACK, None),
    ("aes64dsm", "0011111", "zknd", "aes_inverse_sbox", _SHIFT_BACK, _unmixed),
):
    isa.row(f"{_name} rd, rs1, rs2", R(_funct7, "000", OP), binary(_name, _round(_box, _rows, _columns)), needs=_needs)
_unary("aes64im", unary_shape("0011000 00000", "001", OP_IMM), lambda b, x: b.getlane(I64, _unmixed(b, _vector(b, x)), 0), "zknd")


def aes64ks2(b: Insn, x: Value, y: Value) -> Value:
    first = b.lshr(x, 32) ^ (y & 0xFFFF_FFFF)
    return first | b.shl(first ^ b.lshr(y, 32), 32)


isa.operand("rnum", Imm())


@isa.insn("aes64ks1i rd, rs1, rnum", I("001", OP_IMM, "0011000 1 rnum:4"), guard="rnum < 11", needs="zkne")
def aes64ks1i(b: Insn, rs1: U64, rnum: U32) -> U64:
    """A word of the key schedule, twice; step 10 has neither rotation nor constant (FIPS 197, 5.2, for 256-bit keys)."""
    power = b.shl(b.const(I32, 1), b.umin(rnum, 31))
    constant = b.select(b.ult(rnum, 8), power, b.select(b.eq(rnum, 8), b.const(I32, 0x1B), 0x36))
    plain = b.eq(rnum, 10)
    word = b.trunc(b.lshr(rs1, 32), I32)
    word = b.select(plain, word, b.rotr(word, 8))
    word = b.trunc(b.getlane(I64, substitute(b, "aes_sbox", _vector(b, b.zext(word, I64))), 0), I32) ^ b.select(plain, 0, constant)
    wide = b.zext(word, I64)
    return wide | b.shl(wide, 32)


# The key schedule of decryption is that of encryption, so both extensions have it.
isa.row("aes64ks2 rd, rs1, rs2", R("0111111", "000", OP), binary("aes64ks2", aes64ks2), needs="zkne")


# ---- Zknh, Zksh: sums of rotations ----
def _rotations(counts: Sequence[int], shift: int) -> Callable[[Insn, Value], Value]:
    def f(b: Insn, x: Value) -> Value:
        total = b.lshr(x, shift) if shift else b.const(x.type, 0)
        for n in counts:
            total = total ^ b.rotr(x, n)
        return total

    return f


for _name, _code, _counts, _shift in (
    ("sha256sum0", "00000", (2, 13, 22), 0),
    ("sha256sum1", "00001", (6, 11, 25), 0),
    ("sha256sig0", "00010", (7, 18), 3),
    ("sha256sig1", "00011", (17, 19), 10),
    ("sha512sum0", "00100", (28, 34, 39), 0),
    ("sha512sum1", "00101", (14, 18, 41), 0),
    ("sha512sig0", "00110", (1, 8), 7),
    ("sha512sig1", "00111", (19, 61), 6),
):
    _width = S32 if _name.startswith("sha256") else U64
    _unary(_name, unary_shape(f"0001000 {_code}", "001", OP_IMM), _rotations(_counts, _shift), "zknh", _width)
for _name, _code, _counts in (("sm3p0", "01000", (0, 23, 15)), ("sm3p1", "01001", (0, 17, 9))):
    _unary(_name, unary_shape(f"0001000 {_code}", "001", OP_IMM), _rotations(_counts, 0), "zksh", S32)


# ---- Zksed: SM4, a byte at a time ----
def _sm4(name: str, spread: Callable[[Insn, Value], Value]) -> Callable[..., Any]:
    def body(b: Insn, rs1: Value, rs2: Value, bs: int) -> Value:
        byte = b.and_(b.lshr(rs2, 8 * bs), 0xFF)
        found = b.trunc(b.getlane(I64, substitute(b, "sm4_sbox", _vector(b, b.zext(byte, I64))), 0), I32) & 0xFF
        return b.rotl(spread(b, found), 8 * bs) ^ rs1

    return meaning(name, body, rs1=S32, rs2=U32, bs=int, result=S32)


def _data(b: Insn, x: Value) -> Value:
    return x ^ b.shl(x, 8) ^ b.shl(x, 2) ^ b.shl(x, 18) ^ b.shl(x & 0x3F, 26) ^ b.shl(x & 0xC0, 10)


def _key(b: Insn, x: Value) -> Value:
    return x ^ b.shl(x & 7, 29) ^ b.shl(x & 0xFE, 7) ^ b.shl(x & 1, 23) ^ b.shl(x & 0xF8, 13)


isa.operand("bs", Imm())
isa.row("sm4ed rd, rs1, rs2, bs", f"bs:2 11000 rs2:5 rs1:5 000 rd:5 {OP}", _sm4("sm4ed", _data), name="sm4ed", needs="zksed")
isa.row("sm4ks rd, rs1, rs2, bs", f"bs:2 11010 rs2:5 rs1:5 000 rd:5 {OP}", _sm4("sm4ks", _key), name="sm4ks", needs="zksed")
