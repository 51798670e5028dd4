"""From the tree to the truth: which region answers at each byte of an address space."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from pyqemu.memory._region import AliasRegion, MemoryRegion
from pyqemu.memory.errors import RegionError

# Deeper nesting than this is a description gone wrong, and would exhaust Python's stack.
MAX_DEPTH = 200
# Aliases of aliases can describe exponentially many windows in a few lines.
MAX_VISITS = 200_000


class FlatRange(NamedTuple):
    """Addresses start..end (exclusive) show region from its byte `offset` on."""

    start: int
    end: int
    region: MemoryRegion
    offset: int
    readonly: bool
    nonvolatile: bool
    romd: bool
    log_mask: int = 0

    @property
    def size(self) -> int:
        return self.end - self.start

    def place(self) -> tuple[int, int, int, int, bool, bool, bool]:
        """What must be equal for a listener to regard it as unchanged (the log mask has its own callbacks)."""
        return (self.start, self.end, id(self.region), self.offset, self.readonly, self.nonvolatile, self.romd)


class FlatView:
    """An immutable, sorted list of disjoint ranges."""

    __slots__ = ("ranges", "root", "starts")

    def __init__(self, root: MemoryRegion | None, ranges: list[FlatRange]) -> None:
        self.root = root
        self.ranges = tuple(ranges)
        self.starts = [r.start for r in ranges]

    def find(self, address: int) -> FlatRange | None:
        """The range that holds address, or None where nothing answers."""
        at = bisect_right(self.starts, address) - 1
        if at >= 0:
            found = self.ranges[at]
            if address < found.end:
                return found
        return None

    def next_start(self, address: int) -> int | None:
        """Where the first range above address begins."""
        at = bisect_right(self.starts, address)
        return self.starts[at] if at < len(self.starts) else None

    def __iter__(self) -> Iterator[FlatRange]:
        return iter(self.ranges)

    def __len__(self) -> int:
        return len(self.ranges)


Gap = tuple[int, int]


class _Renderer:
    """Hands the still uncovered gaps to regions in order of precedence; each takes what it covers."""

    def __init__(self, global_log: int) -> None:
        self.out: list[FlatRange] = []
        self._global_log = global_log
        self._visits = 0

    def render(
        self, region: MemoryRegion, base: int, gaps: list[Gap], readonly: bool, nonvolatile: bool, depth: int = 0
    ) -> None:
        """Show region, whose byte 0 stands at base, in the gaps (sorted, changed in place to what remains)."""
        if not region.enabled or not gaps:
            return
        if depth > MAX_DEPTH:
            raise RegionError(f"regions nest deeper than {MAX_DEPTH} at '{region.name}'")
        self._visits += 1
        if self._visits > MAX_VISITS:
            raise RegionError(f"the region tree shows more than {MAX_VISITS} regions, the last '{region.name}'")
        low, high = base, base + region.size
        first, stop = _touched(gaps, low, high)
        if first >= stop:
            return
        readonly = readonly or region.readonly
        nonvolatile = nonvolatile or region.nonvolatile
        mine = gaps[first:stop]
        left: list[Gap] = []
        right: list[Gap] = []
        if mine[0][0] < low:
            left = [(mine[0][0], low)]
            mine[0] = (low, mine[0][1])
        if mine[-1][1] > high:
            right = [(high, mine[-1][1])]
            mine[-1] = (mine[-1][0], high)
        if isinstance(region, AliasRegion):
            self.render(region.target, base - region.target_offset, mine, readonly, nonvolatile, depth + 1)
        else:
            for child in region._children:
                if not mine:
                    break
                self.render(child, base + child._offset, mine, readonly, nonvolatile, depth + 1)
            if region.terminates:
                log = region.log_mask | (self._global_log if region.is_ram else 0)
                romd = region.romd_mode
                for start, end in mine:
                    self.out.append(FlatRange(start, end, region, start - base, readonly, nonvolatile, romd, log))
                mine = []
        gaps[first:stop] = left + mine + right


def _touched(gaps: list[Gap], low: int, high: int) -> tuple[int, int]:
    """Indices first..stop of the gaps that overlap low..high."""
    if low >= high:
        return 0, 0
    first = bisect_right(gaps, low, key=lambda gap: gap[1])
    stop = bisect_left(gaps, high, key=lambda gap: gap[0])
    return first, stop


def render(root: MemoryRegion | None, *, size: int = 1 << 64, global_log: int = 0) -> FlatView:
    """The flat view of root placed at address 0; neighbours that continue each other become one range."""
    renderer = _Renderer(global_log)
    if root is not None:
        renderer.render(root, 0, [(0, size)], False, False)
    renderer.out.sort(key=lambda r: r.start)
    merged: list[FlatRange] = []
    for piece in renderer.out:
        if merged:
            last = merged[-1]
            if (
                last.end == piece.start
                and last.region is piece.region
                and last.offset + last.end - last.start == piece.offset
                and last[4:] == piece[4:]
            ):
                merged[-1] = last._replace(end=piece.end)
                continue
        merged.append(piece)
    return FlatView(root, merged)
