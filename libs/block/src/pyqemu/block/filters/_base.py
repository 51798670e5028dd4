"""What filters share: everything passes through unless a filter says otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from ..node import Driver, Extent, Node
from ..snapshot import Snapshot

__all__ = ["FilterDriver"]


class FilterDriver(Driver):
    """Hands every request to its child."""

    filter = True

    def __init__(self, file: Node) -> None:
        super().__init__()
        self.file: Node = file
        self.growable = file.driver.growable  # type: ignore[misc]
        self.read_only = file.read_only
        self.has_zero_init = file.driver.has_zero_init

    def size(self) -> int:
        return self.file.size

    def read_into(self, offset: int, view: memoryview) -> None:
        self.file.read_into(offset, view)

    def write(self, offset: int, view: memoryview) -> None:
        self.file.write(offset, view)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self.file.zero(offset, length, unmap=unmap)

    def discard(self, offset: int, length: int) -> None:
        self.file.discard(offset, length)

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        from ..ops.status import chain_extents

        # What the child's backing files hold is present for whoever looks at the filter.
        for found in chain_extents(self.file, offset, length):
            yield Extent(found.offset, found.length, found.status, found.host, found.node)

    def info_cluster_size(self) -> int:
        return self.file.driver.info_cluster_size()

    def snapshots(self) -> list[Snapshot]:
        return self.file.driver.snapshots()

    def truncate(self, size: int, preallocation: str = "off") -> None:
        self.file.truncate(size, preallocation)
