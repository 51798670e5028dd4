"""What can go wrong, by name."""

from __future__ import annotations

from pyqemu.memory._types import MemTxResult


class MemoryApiError(Exception):
    """Base of every error this package raises on purpose."""


class RegionError(MemoryApiError):
    """A region, alias or address space was described or changed in a way that has no meaning."""


class OverlapError(RegionError):
    """Two sibling regions overlap and neither states a priority; carries both names."""

    def __init__(self, new: str, old: str, container: str) -> None:
        super().__init__(f"'{new}' overlaps '{old}' in '{container}' and neither states a priority")
        self.new, self.old, self.container = new, old, container


class MemTxError(MemoryApiError):
    """A memory transaction failed: what a bus would report to the master that issued it."""

    def __init__(self, result: MemTxResult, address: int, size: int, is_write: bool, reason: str) -> None:
        verb = "write" if is_write else "read"
        super().__init__(f"{verb} of {size} bytes at {address:#x}: {result.name} ({reason})")
        self.result, self.address, self.size, self.is_write, self.reason = result, address, size, is_write, reason


class BounceExhausted(MemoryApiError):
    """A DMA mapping needs a bounce buffer and the address space's budget is used up; retry after an unmap."""


class NativeUnavailable(MemoryApiError):
    """The compiled single-access primitives cannot be had on this host."""


class VfioUserError(MemoryApiError):
    """The peer of a vfio-user connection broke the protocol, refused a request or went away."""
