"""All rows: importing this module fills the instruction set.  Only compile processes and tools do."""

from __future__ import annotations

from . import (
    atomic,
    base,
    bitmanip,
    compressed,
    crypto,
    csr,
    floating,
    fpmore,
    halves,
    vbits,
    vcrypto,
    vector,
    vfloat,
    vinteger,
    vmemory,
    vpermute,
)
from .encoding import isa

__all__ = [
    "atomic", "base", "bitmanip", "compressed", "crypto", "csr", "floating", "fpmore", "halves", "isa", "vbits", "vcrypto", "vector",
    "vfloat", "vinteger", "vmemory", "vpermute",
]  # fmt: skip
