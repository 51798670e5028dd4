"""What an image is: one result for the human and the JSON form."""

from __future__ import annotations

import os

from ..errors import UsageError
from ..graph import backing_path, has_protocol, open_image
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
            if self.full_backing_filename is not None:
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


#: Options that change what an image holds: a name without them would be another image's.
_STRONG = {
    "raw": ("offset", "size"),
    "qcow": ("encrypt.key-secret",),
    "qcow2": ("encrypt.key-secret",),
    "luks": ("key-secret",),
    "throttle": ("throttle-group",),
}
_CHILDREN = ("file", "image")
#: What blkdebug does, apart from its file of rules.
_FAULTS = ("inject-error", "set-state", "align", "max-transfer", "opt-write-zero", "max-write-zero", "opt-discard")


def _given(spec: dict[str, Any], name: str) -> Any:
    """An option of a specification, by its dotted name."""
    value: Any = spec
    for part in name.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _graph(node: Node) -> tuple[str, dict[str, Any]]:
    """(plain name or "" if there is none, options) with which a node could be opened again."""
    driver, spec = node.driver, node.options
    if node.file is None:
        name = str(spec.get("filename", node.filename))
        plain = "" if "tls-creds" in spec else node.filename
        return plain, {"driver": spec.get("driver", driver.name), "filename": name} if "filename" in spec else dict(spec)
    below, child = _graph(node.file)
    strong = {key: _given(spec, key) for key in _STRONG.get(driver.name, ()) if _given(spec, key) is not None}
    options = strong | {"driver": driver.name, next((one for one in _CHILDREN if one in spec), "file"): child}
    faults = {key: spec[key] for key in _FAULTS if key in spec}
    if driver.name == "blkdebug" and faults:
        return "", options | faults
    if driver.name == "blkdebug":
        return (f"blkdebug:{spec.get('config', '')}:{below}" if below else ""), options
    direct = not strong and not driver.filter and (node.file.file is None or node.file.format == "blkdebug")
    return (below if direct else ""), options


def shown_name(node: Node) -> str:
    """The name under which an image is opened again as it is: its file's, or a ``json:`` one."""
    if not node.options:
        return node.filename
    plain, options = _graph(node)
    if plain:
        return plain if node.driver.filter or node.filename.startswith("json:") else node.filename
    import json

    from ..qdict import in_order

    return "json:" + json.dumps(in_order(options), ensure_ascii=False)


def _has_folder(node: Node) -> bool:
    """Whether relative names can be resolved: not if several files that may lie anywhere make up the image."""
    below: Node | None = node
    while below is not None:
        if below.format == "quorum":
            return False
        below = below.file
    return True


def image_info(node: Node) -> ImageInfo:
    """Facts about an open image (not about its backing files)."""
    driver = node.driver
    name = driver.backing_name
    full = None
    if name and (has_protocol(name) or os.path.isabs(name) or _has_folder(node)):
        full = backing_path(node.filename, name)
    return ImageInfo(
        shown_name(node),
        node.format,
        node.size,
        node.allocated_size(),
        driver.info_cluster_size(),
        driver.is_encrypted(),
        driver.is_dirty(),
        name,
        full,
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
