"""raw: the bytes as they are, or a window of them (``offset``, ``size``)."""

from __future__ import annotations

import errno

from ..errors import IoError, UnsupportedError, UsageError
from ..node import Driver, Extent, Node
from ..options import FILE_OPTIONS, Option
from ..protocols.create import create_storage
from ..registry import Format, OpenContext, probe_format
from ..units import parse_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

__all__ = ["FORMAT", "RawDriver"]


#: Bytes by which a format is recognised when the start of an image is written.
_PROBED = 512


class RawDriver(Driver):
    """A window of ``file``; without a fixed size it follows the file's."""

    name = "raw"
    plain = True

    def __init__(self, file: Node, *, offset: int = 0, size: int | None = None, read_only: bool = True) -> None:
        super().__init__()
        self.file: Node = file
        self.read_only = read_only
        self._set_window(offset, size)

    def _set_window(self, offset: int, size: int | None) -> None:
        end = self.file.size
        if offset > end:
            raise UsageError(f"Size of 'file' ({end}) is smaller than 'offset' ({offset})")
        if size is not None and size > end - offset:
            raise UsageError(
                f"The sum of offset ({offset}) and size ({size}) has to be smaller or equal to the  actual size of "
                f"the containing file ({end})"
            )
        if (offset or size is not None) and size is not None and size % 512:
            raise UsageError("Specified size is not multiple of 512")
        self.offset, self.window = offset, size
        self.has_zero_init = self.file.driver.has_zero_init and not offset and size is None

    def reopen(self, given: dict[str, str]) -> None:
        offset, size = given.pop("offset", None), given.pop("size", None)
        super().reopen(given)
        self._set_window(
            self.offset if offset is None else parse_size(offset, "offset"),
            self.window if size is None else parse_size(size, "size"),
        )

    def size(self) -> int:
        if self.window is not None:
            return self.window
        # A file that is no multiple of a sector long shows whole sectors; what is missing reads as zero.
        return max(0, (self.file.size - self.offset + 511) & -512)

    def read_into(self, offset: int, view: memoryview) -> None:
        self.file.debug_event("read_aio")
        self.file.read_into(self.offset + offset, view)

    def write(self, offset: int, view: memoryview) -> None:
        if self.probed and offset < _PROBED:
            self._guard_start(offset, view)
        self.file.debug_event("write_aio")
        self.file.write(self.offset + offset, view)

    def _guard_start(self, offset: int, view: memoryview) -> None:
        """Who wrote another format's header into an image taken for raw would choose what it is taken for next time."""
        head = bytearray(_PROBED)
        if offset or len(view) < _PROBED:
            present = min(_PROBED, self.size())
            self.file.read_into(self.offset, memoryview(head)[:present])
        part = view[: _PROBED - offset]
        head[offset : offset + len(part)] = part
        if probe_format(bytes(head), self.file.filename) != self.name:
            raise IoError("The start of an image whose format was guessed as raw cannot become another's", errno.EPERM)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self.file.zero(self.offset + offset, length, unmap=unmap)

    def discard(self, offset: int, length: int) -> None:
        self.file.discard(self.offset + offset, length)

    def place(self, offset: int, length: int) -> Callable[[memoryview], None] | None:
        if self.probed and offset < _PROBED:
            return None  # what comes there is looked at
        return self.file.place(self.offset + offset, length)

    def takes_from(self, source: Node) -> bool:
        return self.file.driver.takes_from(source)

    def copy_from(self, source: Node, source_offset: int, offset: int, length: int) -> bool:
        if self.probed and offset < _PROBED:
            return False  # what comes there is looked at
        return self.file.driver.copy_from(source, source_offset, self.offset + offset, length)

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        if self.file.backing is not None:
            # A window on an overlay: what its backing files hold is present for whoever looks through the window.
            from ..ops.status import chain_extents

            for found in chain_extents(self.file, self.offset + offset, length):
                yield Extent(found.offset - self.offset, found.length, found.status, found.offset, self.file)
            return
        end, stop, direct = self.file.size, self.offset + offset + length, self.file.driver.alignment > 1
        whole = min(end + 511 & -512, stop)
        for extent in self.file.extents(self.offset + offset, length):
            if direct and end & 511 and end < stop:
                # What is read in whole sectors: the one in which the file ends belongs to what is before.
                last = extent.offset + extent.length
                if last == end:
                    extent = extent._replace(length=whole - extent.offset)
                elif extent.offset == end:
                    if whole == last:
                        continue
                    extent = extent._replace(offset=whole, length=last - whole)
            yield extent._replace(offset=extent.offset - self.offset, host=extent.offset, node=self.file)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if self.window is not None:
            raise UnsupportedError("Cannot resize fixed-size raw disks")
        if preallocation == "metadata":
            raise UsageError("Unsupported preallocation mode: metadata")
        self.file.truncate(self.offset + size, preallocation)


class RawFormat(Format):
    name = "raw"
    #: The size comes first in the "Formatting" line.
    options: tuple[Option, ...] = (FILE_OPTIONS[3], FILE_OPTIONS[0], FILE_OPTIONS[1], FILE_OPTIONS[2])
    spec_keys = ("offset", "size")

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        size = spec.get("size")
        return RawDriver(
            file,
            offset=parse_size(str(spec.get("offset", 0)), "offset"),
            size=None if size is None else parse_size(str(size)),
            read_only=context.read_only,
        )

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        size = -(-size // 512) * 512
        create_storage(filename, size, preallocation=values.get("preallocation"), nocow=values.get("nocow"))

    def measure(self, size: int, source: Node | None, values: dict[str, Any]) -> dict[str, int]:
        size = -(-size // 512) * 512
        return {"required": size, "fully-allocated": size}


FORMAT = RawFormat()
