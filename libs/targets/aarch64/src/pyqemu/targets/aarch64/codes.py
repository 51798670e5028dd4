"""Immediates with a code of their own: bitmask immediates, 8-bit floating-point and SIMD immediates.

From the Arm Architecture Reference Manual (DDI 0487), shared pseudocode: DecodeBitMasks, VFPExpandImm, AdvSIMDExpandImm.  The runner
imports this module, so it imports nothing.
"""

from __future__ import annotations

_M64 = (1 << 64) - 1


def decode_bitmask(code: int, width: int = 64) -> int:
    """The value of the 13-bit code ``N:immr:imms``; raises ``ValueError`` for a reserved code."""
    n, r, s = code >> 12, code >> 6 & 63, code & 63
    length = (n << 6 | ~s & 63).bit_length() - 1
    if length < 1 or (width == 32 and n):
        raise ValueError(f"reserved bitmask code {code:#x}")
    size = 1 << length
    ones, r = (s & size - 1) + 1, r & size - 1
    if ones == size:
        raise ValueError(f"reserved bitmask code {code:#x}")
    element = (1 << ones) - 1
    element = (element >> r | element << size - r) & (1 << size) - 1
    value = 0
    for at in range(0, width, size):
        value |= element << at
    return value


def bitmask64(code: int) -> int:
    return decode_bitmask(code, 64)


def bitmask32(code: int) -> int:
    return decode_bitmask(code, 32)


def encode_bitmask(value: int, width: int) -> int:
    """The code of a bitmask immediate; raises ``ValueError`` when there is none."""
    mask = (1 << width) - 1
    if value < 0:
        value &= mask
    if not 0 < value < mask:
        raise ValueError(f"{value:#x} is not a bitmask immediate of {width} bits")
    size = width
    while size > 2 and value & (1 << size // 2) - 1 == value >> size // 2 & (1 << size // 2) - 1:
        size //= 2
        value &= (1 << size) - 1
    ones = value.bit_count()
    low = (1 << ones) - 1
    for r in range(size):
        if (low >> r | low << size - r) & (1 << size) - 1 == value:
            n = size == 64
            s = (~(2 * size - 1) & 63 | ones - 1) if size < 64 else ones - 1
            return n << 12 | r << 6 | s
    raise ValueError(f"{value:#x} is not a bitmask immediate of {width} bits")


def bitmask32_code(value: int) -> int:
    return encode_bitmask(value, 32)


def bitmask64_code(value: int) -> int:
    return encode_bitmask(value, 64)


def float64_bits(code: int) -> int:
    """The double an 8-bit code stands for."""
    exponent = (0x3FC if code & 0x40 else 0x400) + (code >> 4 & 3)
    return code >> 7 << 63 | exponent << 52 | (code & 15) << 48


def float32_bits(code: int) -> int:
    """The single an 8-bit code stands for."""
    exponent = (0x7C if code & 0x40 else 0x80) + (code >> 4 & 3)
    return code >> 7 << 31 | exponent << 23 | (code & 15) << 19


def float16_bits(code: int) -> int:
    """The half an 8-bit code stands for."""
    exponent = (0x0C if code & 0x40 else 0x10) + (code >> 4 & 3)
    return code >> 7 << 15 | exponent << 10 | (code & 15) << 6


def bytes_mask(code: int) -> int:
    """64 bits with a byte of ones for each set bit of ``code``."""
    value = 0
    for i in range(8):
        value |= (0xFF << 8 * i) if code >> i & 1 else 0
    return value


def bytes_mask_code(value: int) -> int:
    """The bits of a value made of bytes of zeros or ones."""
    code = 0
    for i in range(8):
        byte = value >> 8 * i & 0xFF
        if byte not in (0, 0xFF):
            raise ValueError(f"{value:#x} is not made of bytes 0x00 and 0xff")
        code |= (byte & 1) << i
    return code


# ---- AdvSIMDExpandImm: a function of the eight bits for each cmode, so that generated drivers can name them ----
def word_0(code: int) -> int:
    return code * 0x1_0000_0001


def word_8(code: int) -> int:
    return (code << 8) * 0x1_0000_0001


def word_16(code: int) -> int:
    return (code << 16) * 0x1_0000_0001


def word_24(code: int) -> int:
    return (code << 24) * 0x1_0000_0001


def not_word_0(code: int) -> int:
    return ~word_0(code) & _M64


def not_word_8(code: int) -> int:
    return ~word_8(code) & _M64


def not_word_16(code: int) -> int:
    return ~word_16(code) & _M64


def not_word_24(code: int) -> int:
    return ~word_24(code) & _M64


def half_0(code: int) -> int:
    return code * 0x1_0001_0001_0001


def half_8(code: int) -> int:
    return (code << 8) * 0x1_0001_0001_0001


def not_half_0(code: int) -> int:
    return ~half_0(code) & _M64


def not_half_8(code: int) -> int:
    return ~half_8(code) & _M64


def ones_8(code: int) -> int:
    return (code << 8 | 0xFF) * 0x1_0000_0001


def ones_16(code: int) -> int:
    return (code << 16 | 0xFFFF) * 0x1_0000_0001


def not_ones_8(code: int) -> int:
    return ~ones_8(code) & _M64


def not_ones_16(code: int) -> int:
    return ~ones_16(code) & _M64


def all_bytes(code: int) -> int:
    return code * 0x0101_0101_0101_0101


WORDS = {0: word_0, 8: word_8, 16: word_16, 24: word_24}
NOT_WORDS = {0: not_word_0, 8: not_word_8, 16: not_word_16, 24: not_word_24}
HALVES = {0: half_0, 8: half_8}
NOT_HALVES = {0: not_half_0, 8: not_half_8}
ONES = {8: ones_8, 16: ones_16}
NOT_ONES = {8: not_ones_8, 16: not_ones_16}
