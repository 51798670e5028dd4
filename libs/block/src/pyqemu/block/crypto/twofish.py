"""Twofish (Schneier and others 1998) over all blocks of a request.

A key-dependent S-box followed by a column of the MDS matrix is four tables of 256 bytes, so a round is
`bytes.translate` on planes of bytes; additions run in 64-bit lanes that hold 32-bit words.
"""

from __future__ import annotations

from array import array

from .lanes import gather, repeat, scatter

__all__ = ["Twofish"]

_Q_NIBBLES = (
    ("817D6F320B59ECA4", "ECB81235F4A6709D", "BA5E6D90C8F32471", "D7F4126E9B3085CA"),
    ("28BDF76E31940AC5", "1E2B4C376DA5F908", "4C75169A0ED82B3F", "B951C3DE647F208A"),
)
_MDS = ((0x01, 0xEF, 0x5B, 0x5B), (0x5B, 0xEF, 0xEF, 0x01), (0xEF, 0x5B, 0x01, 0xEF), (0xEF, 0x01, 0xEF, 0x5B))
_RS = (
    (0x01, 0xA4, 0x55, 0x87, 0x5A, 0x58, 0xDB, 0x9E),
    (0xA4, 0x56, 0x82, 0xF3, 0x1E, 0xC6, 0x68, 0xE5),
    (0x02, 0xA1, 0xFC, 0xC1, 0x47, 0xAE, 0x3D, 0x19),
    (0xA4, 0x55, 0x87, 0x5A, 0x58, 0xDB, 0x9E, 0x03),
)
_MDS_POLYNOMIAL, _RS_POLYNOMIAL = 0x169, 0x14D
#: Which permutation comes after how many key words, per byte: the last one is applied first.
_ORDER = ((1, 0, 0, 1, 1), (0, 0, 1, 1, 0), (1, 1, 0, 0, 0), (0, 1, 1, 0, 1))
_ROUNDS = 16
_MASK = 0xFFFFFFFF


def _times(one: int, other: int, polynomial: int) -> int:
    result = 0
    while other:
        if other & 1:
            result ^= one
        one <<= 1
        if one & 0x100:
            one ^= polynomial
        other >>= 1
    return result


def _permutation(nibbles: tuple[str, ...]) -> bytes:
    t0, t1, t2, t3 = ([int(digit, 16) for digit in row] for row in nibbles)
    result = []
    for value in range(256):
        a, b = value >> 4, value & 15
        for first, second in ((t0, t1), (t2, t3)):
            a, b = a ^ b, (a ^ (b >> 1 | b << 3) ^ 8 * a) & 15
            a, b = first[a], second[b]
        result.append(b << 4 | a)
    return bytes(result)


_Q = tuple(map(_permutation, _Q_NIBBLES))


def _sbox(position: int, keys: list[int]) -> bytes:
    """Byte ``position`` through the permutations and the key words' bytes, the last word first."""
    order = _ORDER[position]
    table = []
    for value in range(256):
        for index in range(len(keys), 0, -1):
            value = _Q[order[index]][value] ^ (keys[index - 1] >> 8 * position & 255)
        table.append(_Q[order[0]][value])
    return bytes(table)


def _tables(keys: list[int]) -> list[list[bytes]]:
    """``[input byte][output byte]``: the S-box and its column of the MDS matrix."""
    result = []
    for column in range(4):
        box = _sbox(column, keys)
        result.append([bytes(_times(value, _MDS[row][column], _MDS_POLYNOMIAL) for value in box) for row in range(4)])
    return result


def _word(tables: list[list[bytes]], value: int) -> int:
    result = 0
    for row in range(4):
        byte = 0
        for column in range(4):
            byte ^= tables[column][row][value >> 8 * column & 255]
        result |= byte << 8 * row
    return result


def _rotate(word: int, count: int) -> int:
    return (word << count | word >> 32 - count) & _MASK


class Twofish:
    """Blocks of 16 bytes, each for itself; the key has 16, 24 or 32 bytes."""

    block = 16

    def __init__(self, key: bytes) -> None:
        words = [int.from_bytes(key[i : i + 4], "little") for i in range(0, len(key), 4)]
        even, odd = _tables(words[::2]), _tables(words[1::2])
        self._keys = []
        for index in range(20):
            one = _word(even, 2 * index * 0x01010101)
            other = _rotate(_word(odd, (2 * index + 1) * 0x01010101), 8)
            self._keys += [(one + other) & _MASK, _rotate((one + 2 * other) & _MASK, 9)]
        vector = []
        for start in range(0, len(key), 8):
            word = 0
            for row in range(4):
                byte = 0
                for column in range(8):
                    byte ^= _times(key[start + column], _RS[row][column], _RS_POLYNOMIAL)
                word |= byte << 8 * row
            vector.append(word)
        self._boxes = _tables(vector[::-1])

    def _mixed(self, word: int, lanes: int, turn: int) -> int:
        """The function g of every lane; ``turn``: the word is rotated by that many bytes first."""
        raw = word.to_bytes(8 * lanes, "little")
        planes = [raw[(column - turn) % 4 :: 8] for column in range(4)]
        result = bytearray(8 * lanes)
        for row in range(4):
            total = 0
            for column in range(4):
                total ^= int.from_bytes(planes[column].translate(self._boxes[column][row]), "little")
            result[row::8] = total.to_bytes(lanes, "little")
        return int.from_bytes(result, "little")

    def _run(self, data: bytes | memoryview, *, encrypt: bool) -> bytes:
        lanes = len(data) // 16
        mask, ones, low31 = (repeat(value, 8, lanes) for value in (_MASK, 1, 0x7FFFFFFF))
        keys = self._keys
        first, last = (keys[:4], keys[4:8]) if encrypt else (keys[4:8], keys[:4])

        def left(word: int) -> int:
            return (word & low31) << 1 | word >> 31 & ones

        def right(word: int) -> int:
            return word >> 1 & low31 | (word & ones) << 31

        a, b, c, d = (word ^ ones * key for word, key in zip(_load(data, lanes), first, strict=True))
        for number in range(_ROUNDS) if encrypt else range(_ROUNDS - 1, -1, -1):
            one, other = self._mixed(a, lanes, 0), self._mixed(b, lanes, 1)
            f = (one + other + ones * keys[8 + 2 * number]) & mask
            g = (one + 2 * other + ones * keys[9 + 2 * number]) & mask
            if encrypt:
                a, b, c, d = right(c ^ f), left(d) ^ g, a, b
            else:
                a, b, c, d = left(c) ^ f, right(d ^ g), a, b
        a, b, c, d = (word ^ ones * key for word, key in zip((c, d, a, b), last, strict=True))
        return scatter([_narrow(word, lanes) for word in (a, b, c, d)])

    def encrypt(self, data: bytes | memoryview) -> bytes:
        return self._run(data, encrypt=True)

    def decrypt(self, data: bytes | memoryview) -> bytes:
        return self._run(data, encrypt=False)


def _load(data: bytes | memoryview, lanes: int) -> list[int]:
    words = []
    for column in gather(data, 4):
        wide = array("I", bytes(8 * lanes))
        wide[::2] = column
        words.append(int.from_bytes(wide.tobytes(), "little"))
    return words


def _narrow(word: int, lanes: int) -> bytes:
    return array("I", word.to_bytes(8 * lanes, "little"))[::2].tobytes()
