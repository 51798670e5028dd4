"""The rows of A64, by the encoding groups of the manual."""

from __future__ import annotations

from . import (
    arithmetic,
    atomic,
    crypto,
    flags,
    fp_complex,
    fp_scalar,
    fp_vector,
    fp_vector_two,
    memory,
    pointer,
    simd_long,
    simd_matrix,
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
    "fp_complex",
    "fp_scalar",
    "fp_vector",
    "fp_vector_two",
    "isa",
    "memory",
    "pointer",
    "simd_long",
    "simd_matrix",
    "simd_memory",
    "simd_move",
    "simd_same",
    "simd_shift",
    "simd_two",
    "system",
]
