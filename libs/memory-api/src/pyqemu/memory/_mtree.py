"""Text of what is where: the tree (`info mtree`) and the flat view (`info mtree -f`)."""

from __future__ import annotations

from collections.abc import Iterator

from pyqemu.memory._address_space import AddressSpace
from pyqemu.memory._flatview import FlatRange
from pyqemu.memory._ram_regions import RamRegion
from pyqemu.memory._region import AliasRegion, MemoryRegion
from pyqemu.memory._topology import Topology


def _span(start: int, end: int) -> str:
    last = (end - 1) & (2**64 - 1) if end > start else start
    return f"{start & (2**64 - 1):016x}-{last:016x}"


def _kind(region: MemoryRegion, readonly: bool, nonvolatile: bool) -> str:
    kind = region.kind
    if kind == "container":
        kind = "i/o"
    elif isinstance(region, RamRegion):
        kind = "rom" if readonly else "ram"
    return f"nv-{kind}" if nonvolatile else kind


def tree_text(space: AddressSpace, *, disabled: bool = True) -> str:
    """Every region under the root of an address space, and below it the aliased regions it shows."""
    targets: list[MemoryRegion] = []
    lines = [f"address-space: {space.name}"]
    lines += _tree(space.root, 0, 1, targets, disabled)
    shown = 0
    while shown < len(targets):
        target = targets[shown]
        shown += 1
        lines += ["", f"memory-region: {target.name}"]
        lines += _tree(target, 0, 1, targets, disabled)
    return "\n".join(lines) + "\n"


def _tree(region: MemoryRegion, base: int, depth: int, targets: list[MemoryRegion], disabled: bool) -> Iterator[str]:
    if not region.enabled and not disabled:
        return
    start = base + region.offset
    text = f"{'  ' * depth}{_span(start, start + region.size)} (prio {region.priority}, "
    off = "" if region.enabled else " [disabled]"
    if isinstance(region, AliasRegion):
        target = region.target
        if target not in targets:
            targets.append(target)
        first = region.target_offset
        inside = _span(first, first + region.size)
        kind = _kind(target, region.readonly, region.nonvolatile)
        yield f"{text}{kind}): alias {region.name} @{target.name} {inside}{off}"
        return
    yield f"{text}{_kind(region, region.readonly, region.nonvolatile)}): {region.name}{off}"
    for child in sorted(region.children, key=lambda r: (r.offset, -r.priority)):
        yield from _tree(child, start, depth + 1, targets, disabled)


def flat_text(topology: Topology) -> str:
    """The flat view of every address space; spaces that share a view are listed together."""
    groups: dict[int, list[AddressSpace]] = {}
    for space in topology.address_spaces:
        groups.setdefault(id(space.root), []).append(space)
    blocks = []
    for number, spaces in enumerate(groups.values()):
        lines = [f"FlatView #{number}"]
        lines += [f' AS "{s.name}", root: {s.root.name}' for s in spaces]
        lines.append(f" Root memory region: {spaces[0].root.name}")
        lines += [f"  {range_text(r)}" for r in spaces[0].view] or ["  No rendered FlatView"]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def range_text(found: FlatRange) -> str:
    kind = _kind(found.region, found.readonly, found.nonvolatile)
    at = f" @{found.offset:016x}" if found.offset else ""
    return f"{_span(found.start, found.end)} (prio {found.region.priority}, {kind}): {found.region.name}{at}"
