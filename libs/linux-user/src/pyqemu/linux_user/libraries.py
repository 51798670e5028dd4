"""Where shared libraries lie: each at a place that follows from its contents, the same in all programs.

Translated code knows the guest addresses that it was made for.  Linux puts a library wherever the libraries before it have left room, so
that what one program has made of the C library would be of no use to the next.  Here it is (``pyqemu.tcg_jit.shared``).  Only the first
mapping of a file that looks like a library is placed so, when the program leaves the place to us and nothing else is there.

Start-up path of dynamic programs.
"""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cache import checksum

from ._host import PAGE, PAGE_MASK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .vma import VmaMap

#: Distance of places: what huge pages and page tables are aligned to.
STEP: Final = 1 << 21
#: Size of the part of the address space that libraries are spread over.
SPREAD: Final = 1 << 35
#: The part of a file that tells what it is: the headers, and the build's number behind them.
_HEAD: Final = 4096
_HEADER: Final = 64
_KIND, _REGULAR = 0o170000, 0o100000
_ELF: Final = b"\x7fELF"
_DYNAMIC: Final = b"\x03\x00"


class Libraries:
    """The libraries of one address space.  ``top``: they lie below that address; 0 when there is no room for this."""

    def __init__(self, top: int) -> None:
        self.top: Final = top & -STEP
        #: First address, address behind, name.
        self._known: Final[list[tuple[int, int, str]]] = []

    def place(self, vmas: VmaMap, fd: int, size: int, *, reserved: bool = False) -> int:
        """Where to map ``size`` bytes of a file for which any place will do; 0: where there is room.

        ``reserved``: a loader reserves room before it maps a file, to align it to more than a page; for this one, if it is so large.
        """
        if self.top < SPREAD:
            return 0
        try:
            status = os.fstat(fd)
            if status.st_mode & _KIND != _REGULAR:
                return 0  # reading a device may wait, or do something
            head = os.pread(fd, _HEAD, 0)
            if len(head) < _HEADER or head[:4] != _ELF or head[16:18] != _DYNAMIC or (reserved and _room(head) != size):
                return 0
        except OSError:
            return 0
        name = checksum(head + status.st_size.to_bytes(8, "little")).hex()
        place = self.top - SPREAD + int(name, 16) % (SPREAD // STEP) * STEP
        if place + size > self.top or not vmas.is_free(place, place + size):
            return 0
        if any(other == name for _, _, other in self._known):
            return 0  # once more, as dlmopen does
        self._known.append((place, place + size, name))
        return place

    def forget(self, start: int, end: int) -> None:
        """The program has unmapped this: libraries that begin there are gone."""
        self._known[:] = [known for known in self._known if not start <= known[0] < end]

    def name_at(self, address: int) -> str:
        """The name of the library that was placed around an address, or "": the same for the same contents at the same place."""
        for start, end, name in self._known:
            if start <= address < end:
                return name
        return ""


def _room(head: bytes) -> int:
    """What a loader reserves for a file that is aligned to more than a page; 0 for any other, and where the headers are elsewhere."""
    from .elf import EHDR64, PHDR64, PT_LOAD  # it imports what imports this

    _, _, _, _, offset, _, _, _, size, count, *_ = EHDR64.unpack_from(head, 16)
    if size != PHDR64.size or offset + size * count > len(head):
        return 0
    low, high, largest = 1 << 64, 0, 0
    for at in range(offset, offset + size * count, size):
        kind, _, _, address, _, _, length, align = PHDR64.unpack_from(head, at)
        if kind == PT_LOAD:
            low, high, largest = min(low, address), max(high, address + length), max(largest, align)
    if not PAGE < largest <= STEP:
        return 0
    return max(high - (low & ~PAGE_MASK), largest) + largest + PAGE_MASK & ~PAGE_MASK  # as glibc does


__all__ = ["SPREAD", "STEP", "Libraries"]
