"""The list of mappings of an address space: sorted, disjoint intervals."""

from __future__ import annotations

from _bisect import bisect_left, bisect_right


class Vma:
    """One mapping ``[start, end)``.  ``prot`` and ``flags`` have the host's generic values."""

    __slots__ = ("end", "flags", "inode", "name", "offset", "prot", "start")

    def __init__(
        self, start: int, end: int, prot: int, flags: int, name: str = "", offset: int = 0, inode: str = "00:00 0"
    ) -> None:
        self.start = start
        self.end = end
        self.prot = prot
        self.flags = flags
        self.name = name
        self.offset = offset
        self.inode = inode

    def piece(self, start: int, end: int) -> Vma:
        """The part ``[start, end)`` of this mapping, as a mapping of its own."""
        offset = self.offset + (start - self.start) if self.inode != "00:00 0" else 0
        return Vma(start, end, self.prot, self.flags, self.name, offset, self.inode)

    def joins(self, after: Vma) -> bool:
        """Whether ``after`` continues this mapping with the same properties."""
        return (
            self.end == after.start
            and self.prot == after.prot
            and self.flags == after.flags
            and self.name == after.name
            and self.inode == after.inode
            and (self.inode == "00:00 0" or self.offset + (self.end - self.start) == after.offset)
        )

    def __repr__(self) -> str:
        return f"<Vma {self.start:#x}-{self.end:#x} prot={self.prot} flags={self.flags:#x} {self.name}>"


class VmaMap:
    """All mappings of a process."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.items: list[Vma] = []
        #: What searches have found, by their top and the size's number of bits: (size, address): no gap above the address is that large.
        self._full: dict[tuple[int, int], tuple[int, int]] = {}

    def find(self, address: int) -> Vma | None:
        """The mapping that holds ``address``."""
        i = bisect_right(self.starts, address) - 1
        if i >= 0 and address < self.items[i].end:
            return self.items[i]
        return None

    def overlap(self, start: int, end: int) -> list[Vma]:
        """Mappings that share a byte with ``[start, end)``, in order."""
        i = bisect_right(self.starts, start) - 1
        if i < 0 or self.items[i].end <= start:
            i += 1
        j = bisect_left(self.starts, end)
        return self.items[i:j]

    def is_free(self, start: int, end: int) -> bool:
        return not self.overlap(start, end)

    def covered(self, start: int, end: int) -> int:
        """How far from ``start`` the range is mapped without a hole (at most ``end``)."""
        at = start
        for vma in self.overlap(start, end):
            if vma.start > at:
                return at
            at = vma.end
        return min(at, end)

    def remove(self, start: int, end: int) -> list[Vma]:
        """Cut ``[start, end)`` out of the list; returns the parts that were there."""
        hit = self.overlap(start, end)
        if not hit:
            return []
        first = bisect_left(self.starts, hit[0].start)
        keep: list[Vma] = []
        cut: list[Vma] = []
        for vma in hit:
            lo, hi = max(start, vma.start), min(end, vma.end)
            if vma.start < lo:
                keep.append(vma.piece(vma.start, lo))
            cut.append(vma.piece(lo, hi))
            if hi < vma.end:
                keep.append(vma.piece(hi, vma.end))
        self.items[first : first + len(hit)] = keep
        self.starts[first : first + len(hit)] = [vma.start for vma in keep]
        if self._full:
            i = bisect_left(self.starts, end)
            for (top, bits), (size, above) in self._full.items():
                if end > above:  # the search has to begin with this gap again
                    self._full[top, bits] = size, min(self.starts[i], top) if i < len(self.starts) else top
        return cut

    def insert(self, vma: Vma) -> None:
        """Add a mapping; whatever was in its place goes.  Neighbours with the same properties are joined."""
        self.remove(vma.start, vma.end)
        i = bisect_left(self.starts, vma.start)
        if i < len(self.items) and vma.joins(self.items[i]):
            vma = vma.piece(vma.start, vma.end)
            vma.end = self.items[i].end
            del self.items[i], self.starts[i]
        if i > 0 and self.items[i - 1].joins(vma):
            self.items[i - 1].end = vma.end
            return
        self.items.insert(i, vma)
        self.starts.insert(i, vma.start)

    def gap_below(self, top: int, size: int, floor: int) -> int | None:
        """The highest free place of ``size`` bytes that ends at or below ``top`` and starts at or above ``floor``."""
        end = top
        for (searched, _), (least, above) in self._full.items():
            if searched == top and least <= size and above < end:
                end = above
        i = bisect_left(self.starts, end) - 1
        while i >= 0:
            vma = self.items[i]
            if vma.end <= end - size:
                break
            end = min(end, vma.start)
            i -= 1
        self._full[top, size.bit_length()] = size, end
        return end - size if end - size >= floor else None

    def clear(self) -> None:
        self.starts.clear()
        self.items.clear()
        self._full.clear()
