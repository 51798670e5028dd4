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
    simd_integer,
    simd_memory,
    simd_move,
    simd_shift,
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
    "simd_integer",
    "simd_memory",
    "simd_move",
    "simd_shift",
    "system",
]
