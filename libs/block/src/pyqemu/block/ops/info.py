"""What an image is: one result for the human and the JSON form."""

from __future__ import annotations

from ..errors import UsageError
from ..graph import backing_path, open_image
from ..named import NamedTuple
from ..node import Node
from ..registry import OpenContext
from ..snapshot import Snapshot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["ImageInfo", "backing_chain_info", "image_info"]


class ImageInfo(NamedTuple):
    """Facts about one image, named as in QEMU's schema; None or empty: not applicable."""

    filename: str
    format: str
    virtual_size: int
    actual_size: int | None
    cluster_size: int
    encrypted: bool
    dirty: bool | None
    backing_filename: str | None
    full_backing_filename: str | None
    backing_format: str | None
    snapshots: list[Snapshot]
    specific: dict[str, Any] | None

    def to_json(self) -> dict[str, Any]:
        """A dictionary with QEMU's keys."""
        result: dict[str, Any] = {
            "filename": self.filename,
            "format": self.format,
            "virtual-size": self.virtual_size,
        }
        if self.actual_size is not None:
            result["actual-size"] = self.actual_size
        if self.cluster_size:
            result["cluster-size"] = self.cluster_size
        if self.encrypted:
            result["encrypted"] = True
        if self.dirty is not None:
            result["dirty-flag"] = self.dirty
        if self.backing_filename is not None:
            result["backing-filename"] = self.backing_filename
            result["full-backing-filename"] = self.full_backing_filename
            if self.backing_format:
                result["backing-filename-format"] = self.backing_format
        if self.snapshots:
            result["snapshots"] = [_snapshot_json(one) for one in self.snapshots]
        if self.specific is not None:
            result["format-specific"] = {"type": self.format, "data": self.specific}
        return result


def _snapshot_json(one: Snapshot) -> dict[str, Any]:
    result = {
        "id": one.id,
        "name": one.name,
        "vm-state-size": one.vm_state_size,
        "date-sec": one.date_sec,
        "date-nsec": one.date_nsec,
        "vm-clock-sec": one.clock_nsec // 10**9,
        "vm-clock-nsec": one.clock_nsec % 10**9,
    }
    if one.icount is not None:
        result["icount"] = one.icount
    return result


def image_info(node: Node) -> ImageInfo:
    """Facts about an open image (not about its backing files)."""
    driver = node.driver
    name = driver.backing_name
    return ImageInfo(
        node.filename,
        node.format,
        node.size,
        node.allocated_size(),
        driver.info_cluster_size(),
        driver.is_encrypted(),
        driver.is_dirty(),
        name,
        backing_path(node.filename, name) if name else None,
        driver.backing_format,
        driver.snapshots(),
        driver.specific_info(),
    )


def backing_chain_info(
    filename: str, format: str | None, *, image_opts: bool, chain: bool, context: OpenContext
) -> list[ImageInfo]:
    """The image's info, and with ``chain`` that of every backing file; a loop is an error."""
    result: list[ImageInfo] = []
    seen: set[str] = set()
    context = context._replace(no_backing=True, metadata_only=True)
    name: str | None = filename
    while name is not None:
        if name in seen:
            raise UsageError(f"Backing file '{name}' creates an infinite loop.")
        seen.add(name)
        with open_image(name, format, image_opts=image_opts, context=context) as node:
            info = image_info(node)
        result.append(info)
        name, format, image_opts = None, None, False
        if chain and info.full_backing_filename:
            name, format = info.full_backing_filename, info.backing_format or None
    return result
