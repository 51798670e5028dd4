"""The rows of A64, by the encoding groups of the manual."""

from __future__ import annotations

from . import (
    arithmetic,
    atomic,
    crypto,
    flags,
    fp_scalar,
    fp_vector,
    memory,
    simd_long,
    simd_memory,
    simd_move,
    simd_same,
    simd_shift,
    simd_two,
    system,
)
from .base import isa

__all__ = [
    "arithmetic",
    "atomic",
    "crypto",
    "flags",
    "fp_scalar",
    "fp_vector",
    "isa",
    "memory",
    "simd_long",
    "simd_memory",
    "simd_move",
    "simd_same",
    "simd_shift",
    "simd_two",
    "system",
]
