"""Host memory behind RAM regions: always mapped, so that native code can address it."""

from __future__ import annotations

import ctypes
import mmap
import os
from typing import Any

from pyqemu.memory._dirty import DirtyPages
from pyqemu.memory.errors import RegionError

HOST_PAGE = mmap.PAGESIZE
# Linux reserves address space without committing memory; absent from the mmap module before Python 3.13.
_MAP_NORESERVE = getattr(mmap, "MAP_NORESERVE", 0x4000)


def _round_up(size: int, unit: int) -> int:
    return -(-size // unit) * unit


class RamBlock:
    """A contiguous piece of host memory: a view for Python, an address for native code, dirty marks.

    Made by one of the class methods.  `size` may change up to `max_size` (anonymous and memfd only).
    """

    def __init__(
        self, buffer: Any, size: int, *, max_size: int | None = None, fd: int = -1, fd_offset: int = 0,
        skew: int = 0, resizable: bool = False,
    ) -> None:  # fmt: skip
        self._buffer = buffer
        self._owned_fd = fd
        self._anchor: Any = (ctypes.c_char * 0).from_buffer(buffer, skew)
        self.address = ctypes.addressof(self._anchor)
        self._whole = memoryview(buffer).cast("B")[skew:]
        self.max_size = size if max_size is None else max_size
        self.fd = fd
        self.fd_offset = fd_offset
        self.resizable = resizable
        self.dirty = DirtyPages(size)
        self.words: dict[int, memoryview] = {}
        """Views of 1, 2, 4 and 8 byte words in host order: an aligned access through them is never torn."""
        self._show(size)

    # -- where the memory comes from ------------------------------------------------------------------------------

    @classmethod
    def anonymous(cls, size: int, *, max_size: int | None = None) -> RamBlock:
        """Zeroed private memory; max_size reserves address space to grow into."""
        limit = _check_size(size, max_size)
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_NORESERVE
        try:
            mapped = mmap.mmap(-1, _round_up(limit, HOST_PAGE), flags=flags)
        except (OSError, OverflowError, ValueError) as error:
            raise RegionError(f"cannot map {limit:#x} bytes of RAM: {error}") from error
        return cls(mapped, size, max_size=limit, resizable=True)

    @classmethod
    def memfd(cls, size: int, *, name: str = "pyqemu-ram", max_size: int | None = None) -> RamBlock:
        """Memory with a file descriptor, shareable with another process (vhost-user, vfio-user)."""
        limit = _check_size(size, max_size)
        fd = os.memfd_create(name, os.MFD_CLOEXEC)
        try:
            os.ftruncate(fd, _round_up(limit, HOST_PAGE))
            mapped = mmap.mmap(fd, _round_up(limit, HOST_PAGE), flags=mmap.MAP_SHARED)
        except (OSError, OverflowError, ValueError) as error:
            os.close(fd)
            raise RegionError(f"cannot map {limit:#x} bytes of memfd: {error}") from error
        return cls(mapped, size, max_size=limit, fd=fd, resizable=True)

    @classmethod
    def from_file(
        cls, path: str | os.PathLike[str], size: int | None = None, *, offset: int = 0, share: bool = True,
        readonly: bool = False, create: bool = False,
    ) -> RamBlock:  # fmt: skip
        """A file as memory.

        share=False or readonly=True keeps writes private; create grows a short or missing file.
        """
        flags = os.O_CLOEXEC | (os.O_RDONLY if readonly else os.O_RDWR) | (os.O_CREAT if create else 0)
        try:
            fd = os.open(path, flags, 0o600)
        except OSError as error:
            raise RegionError(f"cannot open RAM file '{os.fspath(path)}': {error.strerror}") from error
        try:
            if create and size is not None and os.fstat(fd).st_size < offset + size:
                os.ftruncate(fd, offset + size)
            return cls.from_fd(fd, size, offset=offset, share=share and not readonly)
        except BaseException:
            os.close(fd)
            raise

    @classmethod
    def from_fd(cls, fd: int, size: int | None = None, *, offset: int = 0, share: bool = True) -> RamBlock:
        """Map an open descriptor (file, memfd, device); the block owns it from now on."""
        length = os.fstat(fd).st_size
        if size is None:
            size = length - offset
        skew = offset % HOST_PAGE
        if size <= 0 or offset < 0 or (length and offset + size > length):
            raise RegionError(f"range {offset:#x}+{size:#x} is not inside the file of {length:#x} bytes")
        try:
            mapped = mmap.mmap(
                fd, size + skew, flags=mmap.MAP_SHARED if share else mmap.MAP_PRIVATE,
                prot=mmap.PROT_READ | mmap.PROT_WRITE, offset=offset - skew,
            )  # fmt: skip
        except (OSError, ValueError) as error:
            raise RegionError(f"cannot map descriptor {fd}: {error}") from error
        return cls(mapped, size, fd=fd, fd_offset=offset, skew=skew)

    @classmethod
    def from_buffer(cls, buffer: Any) -> RamBlock:
        """A caller's own writable contiguous buffer (mmap, bytearray, numpy array): nothing is copied."""
        try:
            view = memoryview(buffer)
        except TypeError as error:
            raise RegionError(f"not a buffer: {type(buffer).__name__}") from error
        if view.readonly or not view.c_contiguous or view.nbytes == 0:
            raise RegionError("a caller's buffer must be writable, contiguous and not empty")
        return cls(buffer, view.nbytes)

    def _show(self, size: int) -> None:
        self.size = size
        self.view = self._whole[:size]
        whole = self._whole
        self.words = {
            1: self.view.cast("B"), 2: whole[: size & -2].cast("H"), 4: whole[: size & -4].cast("I"),
            8: whole[: size & -8].cast("Q"),
        }  # fmt: skip

    # -- life -------------------------------------------------------------------------------------------------------

    def resize(self, size: int) -> None:
        """Grow or shrink in place; bytes given up read as zero when grown into again."""
        if not self.resizable:
            raise RegionError("this RAM block cannot be resized")
        if not 0 < size <= self.max_size:
            raise RegionError(f"new size {size:#x} is not within 1..{self.max_size:#x}")
        if size < self.size:
            self._whole[size : self.size] = bytes(self.size - size)
        self._show(size)
        self.dirty.resize(size)

    def close(self) -> None:
        """Unmap; a view of the memory that is still held elsewhere makes this a RegionError and changes nothing."""
        if self._buffer is None:
            return
        buffer = self._buffer
        self._anchor = None
        for view in (*self.words.values(), self.view, self._whole):
            view.release()
        if isinstance(buffer, mmap.mmap) and self._mapped_here():
            try:
                buffer.close()
            except BufferError as error:
                self.__restore(buffer)
                raise RegionError("RAM is still in use: a view of it has not been released") from error
        self._buffer = None
        self.address = 0
        if self._owned_fd >= 0:
            os.close(self._owned_fd)
            self._owned_fd = -1

    def _mapped_here(self) -> bool:
        return self.resizable or self._owned_fd >= 0

    def __restore(self, buffer: Any) -> None:
        skew = self.fd_offset % HOST_PAGE if self.fd >= 0 else 0
        self._anchor = (ctypes.c_char * 0).from_buffer(buffer, skew)
        self._whole = memoryview(buffer).cast("B")[skew:]
        self._show(self.size)


def _check_size(size: int, max_size: int | None) -> int:
    limit = size if max_size is None else max_size
    if size <= 0 or limit < size:
        raise RegionError(f"RAM of {size:#x} bytes (at most {limit:#x}) makes no sense")
    return limit
