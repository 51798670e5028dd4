"""Results as text: QEMU's human forms and its JSON."""

from __future__ import annotations

import time

from pyqemu.block.check import CheckResult
from pyqemu.block.ops.info import ImageInfo
from pyqemu.block.qdict import ordered, tree_lines
from pyqemu.block.snapshot import Snapshot
from pyqemu.block.units import format_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["check_json", "check_text", "info_text", "snapshot_table", "to_json"]


def to_json(value: Any, indent: int = 0) -> str:
    """Pretty JSON in QEMU's layout."""
    pad, inner = "    " * indent, "    " * (indent + 1)
    if isinstance(value, dict):
        body = [f'{inner}"{key}": {to_json(item, indent + 1)}' for key, item in ordered(value)]
        return "{\n" + ",\n".join(body) + f"\n{pad}}}"
    if isinstance(value, list):
        if not value:
            return f"[\n{pad}]"
        return "[\n" + ",\n".join(inner + to_json(item, indent + 1) for item in value) + f"\n{pad}]"
    import json

    return json.dumps(value)


def snapshot_table(snapshots: list[Snapshot]) -> str:
    """The table of internal snapshots, without the title."""
    lines = [f"{'ID':<10}{'TAG':<17}{'VM SIZE':>8}{'DATE':>20}{'VM CLOCK':>13}{'ICOUNT':>11}"]
    for one in snapshots:
        date = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(one.date_sec))
        seconds, rest = divmod(one.clock_nsec, 10**9)
        clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest // 10**6:03}"
        icount = "" if one.icount is None else str(one.icount)
        lines.append(f"{one.id:<9} {one.name:<16} {format_size(one.vm_state_size):>8}{date:>20}{clock:>13}{icount:>11}")
    return "\n".join(lines)


def info_text(info: ImageInfo) -> str:
    lines = [
        f"image: {info.filename}",
        f"file format: {info.format}",
        f"virtual size: {format_size(info.virtual_size)} ({info.virtual_size} bytes)",
        f"disk size: {'unavailable' if info.actual_size is None else format_size(info.actual_size)}",
    ]
    if info.encrypted:
        lines.append("encrypted: yes")
    if info.cluster_size:
        lines.append(f"cluster_size: {info.cluster_size}")
    if info.dirty:
        lines.append("cleanly shut down: no")
    if info.backing_filename is not None:
        line = f"backing file: {info.backing_filename}"
        if info.full_backing_filename is None:
            line += " (cannot determine actual path)"
        elif info.full_backing_filename != info.backing_filename:
            line += f" (actual path: {info.full_backing_filename})"
        lines.append(line)
        if info.backing_format:
            lines.append(f"backing file format: {info.backing_format}")
    if info.snapshots:
        lines += ["Snapshot list:", snapshot_table(info.snapshots)]
    if info.specific is not None:
        lines.append("Format specific information:")
        lines += tree_lines(info.specific, 1)
    return "\n".join(lines)


def check_text(result: CheckResult) -> str:
    lines = []
    if not (result.corruptions or result.leaks or result.check_errors):
        lines.append("No errors were found on the image.")
    if result.corruptions:
        lines.append(
            f"\n{result.corruptions} errors were found on the image.\n"
            "Data may be corrupted, or further writes to the image may corrupt it."
        )
    if result.leaks:
        lines.append(
            f"\n{result.leaks} leaked clusters were found on the image.\n"
            "This means waste of disk space, but no harm to data."
        )
    if result.check_errors:
        lines.append(f"\n{result.check_errors} internal errors have occurred during the check.")
    if result.total_clusters and result.allocated_clusters:
        whole, part = result.total_clusters, result.allocated_clusters
        lines.append(
            f"{part}/{whole} = {part * 100 / whole:.2f}% allocated, "
            f"{result.fragmented_clusters * 100 / part:.2f}% fragmented, "
            f"{result.compressed_clusters * 100 / part:.2f}% compressed clusters"
        )
    if result.image_end_offset:
        lines.append(f"Image end offset: {result.image_end_offset}")
    return "\n".join(lines)


def check_json(result: CheckResult, filename: str, format: str) -> dict[str, Any]:
    counts = {
        "image-end-offset": result.image_end_offset,
        "corruptions": result.corruptions,
        "leaks": result.leaks,
        "corruptions-fixed": result.corruptions_fixed,
        "leaks-fixed": result.leaks_fixed,
        "total-clusters": result.total_clusters,
        "allocated-clusters": result.allocated_clusters,
        "fragmented-clusters": result.fragmented_clusters,
        "compressed-clusters": result.compressed_clusters,
    }
    found: dict[str, Any] = {"filename": filename, "format": format, "check-errors": result.check_errors}
    return found | {key: value for key, value in counts.items() if value}
