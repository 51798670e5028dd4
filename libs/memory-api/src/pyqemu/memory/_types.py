"""Vocabulary shared by every module: transaction attributes and results, access rules."""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable
from dataclasses import dataclass

HOST_IS_BIG = sys.byteorder == "big"
SIZE_MASK = {1: 0xFF, 2: 0xFFFF, 4: 0xFFFF_FFFF, 8: 0xFFFF_FFFF_FFFF_FFFF}


class MemTxResult(enum.IntFlag):
    """Outcome of a transaction; several outcomes of one split access are ORed."""

    OK = 0
    ERROR = 1
    """The device answered with an error."""
    DECODE_ERROR = 2
    """Nothing (of this access width) answers at that address."""
    ACCESS_ERROR = 4
    """Something is there and refuses: permissions, or a device accessing itself through DMA."""


class Endian(enum.Enum):
    """Byte order of the numbers that a device's callbacks take and return."""

    LITTLE = "little"
    BIG = "big"
    HOST = "host"

    @property
    def is_big(self) -> bool:
        return self is Endian.BIG or (self is Endian.HOST and HOST_IS_BIG)


@dataclass(frozen=True, slots=True)
class MemTxAttrs:
    """Who issues a transaction: what a bus carries beside address and data."""

    unspecified: bool = False
    secure: bool = False
    user: bool = False
    memory: bool = False
    """Only RAM may answer; a device must not see this access."""
    debug: bool = False
    requester_id: int = 0


UNSPECIFIED = MemTxAttrs(unspecified=True)


class Permission(enum.IntFlag):
    """What an IOMMU entry allows."""

    NONE = 0
    READ = 1
    WRITE = 2
    RW = 3


AcceptsFn = Callable[[int, int, bool, MemTxAttrs], bool]


@dataclass(frozen=True, slots=True)
class AccessRule:
    """Which access widths are legal (or implemented), in bytes, and whether unaligned ones are."""

    min: int = 1
    max: int = 4
    unaligned: bool = False
    accepts: AcceptsFn | None = None
    """Further condition (offset, size, is_write, attrs) -> bool; only meaningful for the rule of what is valid."""

    def __post_init__(self) -> None:
        if self.min not in SIZE_MASK or self.max not in SIZE_MASK or self.min > self.max:
            raise ValueError(f"access rule {self.min}..{self.max}: both must be 1, 2, 4 or 8, in order")

    def sizes(self) -> tuple[int, ...]:
        return tuple(s for s in (1, 2, 4, 8) if self.min <= s <= self.max)


class NarrowWrite(enum.Enum):
    """What a write narrower than a device implements becomes."""

    ZERO_EXTEND = "zero-extend"
    """One write of the implemented width, the missing byte lanes zero (what a bus without byte enables does)."""
    MERGE = "merge"
    """Read the implemented width, replace the lanes, write it back."""
    REJECT = "reject"
    """A decode error."""


ReadFn = Callable[[int, int, MemTxAttrs], int]
WriteFn = Callable[[int, int, int, MemTxAttrs], None]


@dataclass(frozen=True, slots=True)
class IoOps:
    """How a device answers: read(offset, size, attrs) -> value, write(offset, value, size, attrs).

    `valid` says what the bus lets through, `impl` what the callbacks understand; an access that is valid and not
    implemented is split or widened into implemented ones.  A callback reports failure by raising MemTxError.
    A missing callback is a decode error.
    """

    read: ReadFn | None = None
    write: WriteFn | None = None
    endian: Endian = Endian.LITTLE
    valid: AccessRule = AccessRule()
    impl: AccessRule = AccessRule()
    narrow_write: NarrowWrite = NarrowWrite.ZERO_EXTEND


def swap(value: int, size: int) -> int:
    """The bytes of a size-byte number in the opposite order."""
    return int.from_bytes(value.to_bytes(size, "little"), "big")
