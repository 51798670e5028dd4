"""Substitution boxes of AES (FIPS 197) and SM4 (GB/T 32907), computed from their definitions, and their use on all bytes of a vector.

A target with such instructions puts ``FUNCTIONS`` among its native functions; its meanings call ``substitute``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.tcg_ir import I8, V128, Builder, Function, Value


def _multiply(a: int, b: int, polynomial: int) -> int:
    r = 0
    while b:
        r ^= a if b & 1 else 0
        a = a << 1 ^ (polynomial if a & 0x80 else 0)
        b >>= 1
    return r


def _inverses(polynomial: int) -> list[int]:
    """Of the elements of GF(256); 0 for 0."""
    out = [0] * 256
    for a in range(1, 256):
        if not out[a]:
            b = next(b for b in range(1, 256) if _multiply(a, b, polynomial) == 1)
            out[a], out[b] = b, a
    return out


def _aes() -> bytes:
    inverse = _inverses(0x11B)
    return bytes(b ^ 0x63 ^ _turned(b, 1) ^ _turned(b, 2) ^ _turned(b, 3) ^ _turned(b, 4) for b in inverse)


def _turned(b: int, n: int) -> int:
    return (b << n | b >> 8 - n) & 0xFF


def _sm4() -> bytes:
    """x -> A(inverse(A(x))), A an affine map with a circulant matrix, over the polynomial 0x1f5."""
    inverse = _inverses(0x1F5)

    def affine(x: int) -> int:
        r = 0
        for i in range(8):
            r |= ((x & _turned(0xA7, i)).bit_count() & 1) << i
        return r ^ 0xD3

    return bytes(affine(inverse[affine(x)]) for x in range(256))


def _splat(b: Builder, byte: int) -> Value:
    return b.const(V128, byte * 0x0101_0101_0101_0101_0101_0101_0101_0101)


def _function(name: str, box: Callable[[], bytes]) -> Callable[[], Function]:
    """Each byte of the vector replaced: sixteen tables of sixteen, by the upper half of the byte."""

    def make() -> Function:
        table = box()
        f = Function(name, [("x", V128)], V128)
        b = Builder(f)
        x = b.param("x")
        high = b.lanes("lshr", I8, x, _splat(b, 4))
        result = b.const(V128, 0)
        for i in range(16):
            row = b.const(V128, int.from_bytes(table[16 * i : 16 * i + 16], "little"))
            here = b.lanes("eq", I8, high, _splat(b, i))
            result = b.lanes("or", I8, result, b.lanes("and", I8, here, b.vtable(row, x)))
        b.ret(result)
        return f

    return make


def _inverse_aes() -> bytes:
    box = _aes()
    return bytes(box.index(i) for i in range(256))


BOXES: Final = {"aes_sbox": _aes, "aes_inverse_sbox": _inverse_aes, "sm4_sbox": _sm4}
FUNCTIONS: Final[dict[str, Callable[[], Function]]] = {name: _function(name, box) for name, box in BOXES.items()}


def substitute(b: Builder, name: str, x: Value) -> Value:
    """Every byte of a v128 replaced by what box ``name`` has for it."""
    r = b.call(name, [x], V128)
    assert r is not None
    return r


__all__ = ["BOXES", "FUNCTIONS", "substitute"]
