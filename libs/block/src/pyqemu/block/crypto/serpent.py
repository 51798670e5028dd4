"""Serpent (Anderson, Biham, Knudsen 1998), bit-sliced over all blocks of a request.

The eight S-boxes are tables; their Boolean formulas (exclusive ors of products, the algebraic normal form) are
computed from the tables and applied to whole vectors, so the key schedule, encryption and decryption read one fact.
"""

from __future__ import annotations

from .lanes import gather, repeat, rotate_left, scatter, shift_left

__all__ = ["Serpent"]

_SBOXES = (
    (3, 8, 15, 1, 10, 6, 5, 11, 14, 13, 4, 2, 7, 0, 9, 12),
    (15, 12, 2, 7, 9, 0, 5, 10, 1, 11, 14, 8, 6, 13, 3, 4),
    (8, 6, 7, 9, 3, 12, 10, 15, 13, 1, 14, 4, 0, 11, 5, 2),
    (0, 15, 11, 8, 12, 9, 6, 3, 13, 1, 2, 4, 10, 7, 5, 14),
    (1, 15, 8, 3, 12, 0, 11, 6, 2, 5, 4, 10, 9, 14, 7, 13),
    (15, 5, 2, 11, 4, 10, 9, 12, 0, 3, 14, 8, 13, 6, 7, 1),
    (7, 2, 12, 5, 8, 4, 6, 11, 14, 9, 1, 15, 13, 3, 10, 0),
    (1, 13, 15, 0, 14, 8, 2, 11, 7, 4, 12, 10, 9, 3, 5, 6),
)
_PHI = 0x9E3779B9
_ROUNDS = 32
Words = tuple[int, int, int, int]


def _normal_form(table: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """For each output bit the products (as masks of input bits) whose sum it is: the Moebius transform."""
    result = []
    for bit in range(4):
        values = [entry >> bit & 1 for entry in table]
        for step in (1, 2, 4, 8):
            for index in range(16):
                if index & step:
                    values[index] ^= values[index ^ step]
        result.append(tuple(index for index in range(16) if values[index]))
    return tuple(result)


_FORWARD = tuple(_normal_form(table) for table in _SBOXES)
_BACKWARD = tuple(_normal_form(tuple(table.index(value) for value in range(16))) for table in _SBOXES)


def _substitute(form: tuple[tuple[int, ...], ...], words: Words, ones: int) -> Words:
    products = [ones, *[0] * 15]
    for index in range(1, 16):
        low = index & -index
        word = words[low.bit_length() - 1]
        products[index] = products[index ^ low] & word if index ^ low else word
    result = []
    for terms in form:
        total = 0
        for index in terms:
            total ^= products[index]
        result.append(total)
    return result[0], result[1], result[2], result[3]


def _mix(words: Words, lanes: int) -> Words:
    """The linear transformation."""
    a, b, c, d = words
    a, c = rotate_left(a, 13, lanes), rotate_left(c, 3, lanes)
    b, d = rotate_left(b ^ a ^ c, 1, lanes), rotate_left(d ^ c ^ shift_left(a, 3, lanes), 7, lanes)
    a, c = rotate_left(a ^ b ^ d, 5, lanes), rotate_left(c ^ d ^ shift_left(b, 7, lanes), 22, lanes)
    return a, b, c, d


def _unmix(words: Words, lanes: int) -> Words:
    a, b, c, d = words
    c = rotate_left(c, 10, lanes) ^ d ^ shift_left(b, 7, lanes)
    a = rotate_left(a, 27, lanes) ^ b ^ d
    d = rotate_left(d, 25, lanes) ^ c ^ shift_left(a, 3, lanes)
    b = rotate_left(b, 31, lanes) ^ a ^ c
    return rotate_left(a, 19, lanes), b, rotate_left(c, 29, lanes), d


def _schedule(key: bytes) -> list[Words]:
    """33 round keys."""
    padded = key if len(key) == 32 else (key + b"\1").ljust(32, b"\0")
    words = [int.from_bytes(padded[i : i + 4], "little") for i in range(0, 32, 4)]
    for index in range(4 * (_ROUNDS + 1)):
        mixed = words[-8] ^ words[-5] ^ words[-3] ^ words[-1] ^ _PHI ^ index
        words.append((mixed << 11 | mixed >> 21) & 0xFFFFFFFF)
    words = words[8:]
    keys = []
    for number in range(_ROUNDS + 1):
        a, b, c, d = words[4 * number : 4 * number + 4]
        keys.append(_substitute(_FORWARD[(3 - number) % 8], (a, b, c, d), 0xFFFFFFFF))
    return keys


class Serpent:
    """Blocks of 16 bytes, each for itself; the key has 16, 24 or 32 bytes."""

    block = 16

    def __init__(self, key: bytes) -> None:
        self._keys = _schedule(key)
        self._last: tuple[int, list[Words]] = (1, self._keys)

    def _wide(self, lanes: int) -> list[Words]:
        """The round keys in every lane; those of the last width are kept."""
        width, keys = self._last
        if width != lanes:
            ones = repeat(1, 4, lanes)
            keys = [(ones * a, ones * b, ones * c, ones * d) for a, b, c, d in self._keys]
            self._last = (lanes, keys)
        return keys

    def encrypt(self, data: bytes | memoryview) -> bytes:
        lanes = len(data) // 16
        words, keys, ones = _load(data), self._wide(lanes), repeat(0xFFFFFFFF, 4, lanes)
        for number in range(_ROUNDS):
            words = _substitute(_FORWARD[number % 8], _add(words, keys[number]), ones)
            if number < _ROUNDS - 1:
                words = _mix(words, lanes)
        return _store(_add(words, keys[_ROUNDS]), lanes)

    def decrypt(self, data: bytes | memoryview) -> bytes:
        lanes = len(data) // 16
        keys, ones = self._wide(lanes), repeat(0xFFFFFFFF, 4, lanes)
        words = _add(_load(data), keys[_ROUNDS])
        for number in range(_ROUNDS - 1, -1, -1):
            if number < _ROUNDS - 1:
                words = _unmix(words, lanes)
            words = _add(_substitute(_BACKWARD[number % 8], words, ones), keys[number])
        return _store(words, lanes)


def _add(words: Words, key: Words) -> Words:
    return words[0] ^ key[0], words[1] ^ key[1], words[2] ^ key[2], words[3] ^ key[3]


def _load(data: bytes | memoryview) -> Words:
    a, b, c, d = (int.from_bytes(column.tobytes(), "little") for column in gather(data, 4))
    return a, b, c, d


def _store(words: Words, lanes: int) -> bytes:
    return scatter([word.to_bytes(4 * lanes, "little") for word in words])
