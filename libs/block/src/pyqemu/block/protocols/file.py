"""The ``file`` and ``host_device`` protocols: a regular file or block device of the host."""

from __future__ import annotations

import errno
import os
import stat

from .. import sharing
from ..errors import IoError, UnsupportedError, UsageError
from ..locking import PERM_ALL, PERM_READ, PERM_RESIZE, PERM_WRITE, ImageLock
from ..node import ALLOCATED, DATA, ZERO, Driver, Extent, Node
from ..zeros import ZEROS, fill_zero, is_zero, runs_of, split_zeros

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeVar

    _Seen = TypeVar("_Seen")

__all__ = ["FileDriver", "create_file", "preallocate"]

_NO_SUPPORT = {errno.EOPNOTSUPP, errno.ENOSYS, errno.EXDEV, errno.EINVAL, errno.EBADF, errno.EPERM, errno.ETXTBSY}
_DIRECT_ALIGNMENT = 4096
_LARGEST = (1 << 63) - 1
#: Most that is written at once.  For more, Linux takes pages of 2 MiB, and in a virtual machine those may have to come from its host.
_WRITE = 512 << 10
#: madvise(2): bring in the pages for reading, and say what went wrong.
_POPULATE_READ = 22
#: Pieces from this size on are judged by samples first.
_SAMPLED_PIECE = 16 << 10
_SAMPLE = 512


class FileDriver(Driver):
    """``cache``: writeback, writethrough, none, directsync or unsafe.  ``locking``: off, auto or on.

    ``device``: the name of a driver that takes devices, where it is not a regular file that is wanted.
    """

    name = "file"
    growable = True
    ends_in_zeros = True
    has_zero_init = True

    def __init__(
        self,
        filename: str,
        *,
        read_only: bool = True,
        cache: str = "writeback",
        locking: str = "auto",
        used: int | None = None,
        shared: int = PERM_ALL,
        device: str = "",
    ) -> None:
        super().__init__()
        self.filename = filename
        self.read_only = read_only
        self.cache = cache
        self.used, self.shared = used, shared
        self.locking = locking
        self._fd = self._open(read_only)
        try:
            mode = os.fstat(self._fd).st_mode
            self.is_device = stat.S_ISBLK(mode) or stat.S_ISCHR(mode)
            if not (self.is_device if device else stat.S_ISREG(mode)):
                wanted = "either a character or block device" if device else "a regular file"
                raise UsageError(f"'{device or 'file'}' driver requires '{filename}' to be {wanted}")
            if self.is_device:
                self.name = device or "host_device"  # type: ignore[misc]
                self.has_zero_init = False
            if cache in ("none", "directsync"):
                self.alignment = self.cluster = _DIRECT_ALIGNMENT
                self.ends_in_zeros = False
            self._lock = ImageLock(self._fd, filename)
            self._apply_lock()
        except BaseException:
            os.close(self._fd)
            raise
        self._device_size = os.lseek(self._fd, 0, os.SEEK_END) if self.is_device else 0
        self._punch_works = not self.is_device
        self._seek_works = not self.is_device
        self._copy_works = True
        #: Whether a source's file and this one can share storage.
        self._sharing: dict[FileDriver, bool] = {}
        #: Whether storage is asked for before large writes; None: not looked at yet.
        self._reserving: bool | None = None

    def _open(self, read_only: bool) -> int:
        flags = os.O_CLOEXEC | (os.O_RDONLY if read_only else os.O_RDWR)
        if self.cache in ("none", "directsync"):
            flags |= os.O_DIRECT
        try:
            return os.open(self.filename, flags)
        except OSError as error:
            raise IoError.from_os(f"Could not open '{self.filename}'", error) from None

    def _apply_lock(self) -> None:
        if self.locking == "off":
            return
        used = self.used
        if used is None:
            used = PERM_READ | (0 if self.read_only else PERM_WRITE)
        if self.read_only:
            used &= ~(PERM_WRITE | PERM_RESIZE)
        self._lock.hold(used, self.shared)

    def fileno(self) -> int:
        """The descriptor, for zero-copy paths."""
        return self._fd

    def size(self) -> int:
        # (a third of what fstat costs; nothing here uses the descriptor's own position)
        return self._device_size if self.is_device else os.lseek(self._fd, 0, os.SEEK_END)

    def read_into(self, offset: int, view: memoryview) -> None:
        try:
            if self.alignment > 1:
                self._direct(offset, view, write=False)
                return
            while view:
                # (no file is as long as what an image may claim)
                done = os.preadv(self._fd, [view], offset) if offset + len(view) <= _LARGEST else 0
                if done == len(view):
                    return
                if done == 0:
                    fill_zero(view)
                    return
                view, offset = view[done:], offset + done
        except OSError as error:
            raise IoError.from_os(f"Could not read '{self.filename}'", error) from None

    def write(self, offset: int, view: memoryview) -> None:
        try:
            if self.alignment > 1:
                self._direct(offset, view, write=True)
            else:
                while view:
                    done = os.pwrite(self._fd, view[:_WRITE], offset)
                    view, offset = view[done:], offset + done
        except OSError as error:
            raise IoError.from_os(f"Could not write '{self.filename}'", error) from None

    def _direct(self, offset: int, view: memoryview, *, write: bool) -> None:
        """O_DIRECT wants page-aligned memory: go through an anonymous mapping of at most 1 MiB."""
        import mmap

        step = min(len(view), 1 << 20)
        length = -(-step // _DIRECT_ALIGNMENT) * _DIRECT_ALIGNMENT
        with mmap.mmap(-1, length) as pages:
            for start in range(0, len(view), step):
                part = view[start : start + step]
                with memoryview(pages) as whole:
                    if write:
                        whole[: len(part)] = part
                        with whole[: len(part)] as piece:
                            if os.pwrite(self._fd, piece, offset + start) != len(part):
                                raise OSError(errno.EIO, "short direct write")
                    else:
                        if os.preadv(self._fd, [whole], offset + start) < len(part):
                            raise OSError(errno.EIO, "short direct read")
                        part[:] = whole[: len(part)]

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        size = self.size()
        if not self.is_device and offset >= size:
            try:
                os.ftruncate(self._fd, offset + length)
            except OSError as error:
                raise IoError.from_os(f"Could not write '{self.filename}'", error) from None
            return
        if not self._punch_works:
            raise UnsupportedError("zero")
        from .. import _fallocate

        try:
            if unmap:
                _fallocate.fallocate(self._fd, _fallocate.PUNCH_HOLE | _fallocate.KEEP_SIZE, offset, length)
            else:
                _fallocate.fallocate(self._fd, _fallocate.ZERO_RANGE, offset, length)
            if offset + length > self.size():
                os.ftruncate(self._fd, offset + length)
        except OSError as error:
            if error.errno not in _NO_SUPPORT:
                raise IoError.from_os(f"Could not write '{self.filename}'", error) from None
            self._punch_works = False
            raise UnsupportedError("zero") from None

    def discard(self, offset: int, length: int) -> None:
        if not self._punch_works:
            return
        from .. import _fallocate

        try:
            _fallocate.fallocate(self._fd, _fallocate.PUNCH_HOLE | _fallocate.KEEP_SIZE, offset, length)
        except OSError as error:
            if error.errno not in _NO_SUPPORT:
                raise IoError.from_os(f"Could not discard in '{self.filename}'", error) from None
            self._punch_works = False

    def flush(self) -> None:
        if self.cache == "unsafe":
            return
        try:
            os.fdatasync(self._fd)
        except OSError as error:
            raise IoError.from_os(f"Could not flush '{self.filename}'", error) from None

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        end = offset + length
        position = offset
        while position < end:
            hole, stop = self._next_change(position)
            stop = min(stop, end)
            status = (ZERO if hole else DATA) | ALLOCATED
            yield Extent(position, stop - position, status, position)
            position = stop

    def _next_change(self, position: int) -> tuple[bool, int]:
        """Whether ``position`` is in a hole, and where that stops being so."""
        if not self._seek_works:
            return False, self.size()
        try:
            data = os.lseek(self._fd, position, os.SEEK_DATA)
        except OSError as error:
            if error.errno == errno.ENXIO:  # a hole up to the end
                return True, max(self.size(), position + 1)
            self._seek_works = False
            return False, self.size()
        if data > position:
            return True, data
        return False, os.lseek(self._fd, position, os.SEEK_HOLE)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        if self.is_device:
            if size > self.size():
                raise IoError("Cannot grow device files", errno.EINVAL)
            return
        old = self.size()
        try:
            if size < old and preallocation != "off":
                raise UnsupportedError("Preallocation can't be used for shrinking files")
            os.ftruncate(self._fd, size)
            if size > old:
                preallocate(self._fd, old, size, preallocation)
        except OSError as error:
            raise IoError.from_os(f"Failed to resize '{self.filename}'", error) from None

    def place(self, offset: int, length: int) -> Callable[[memoryview], None] | None:
        if self.is_device or self.alignment > 1:
            return None
        if self._reserving is None:
            self._reserving = sharing.gains_by_reserving(self._fd)
        if self._reserving:
            try:
                sharing.reserve(self._fd, offset, length)
            except OSError:  # no room, perhaps: the write will tell
                self._reserving = False

        def write(view: memoryview) -> None:
            self.write(offset, view)

        return write

    def takes_from(self, source: Node) -> bool:
        other = source.driver
        if not isinstance(other, FileDriver) or other._fd < 0:
            return False
        known = self._sharing.get(other)
        if known is None:
            plain = self.alignment == other.alignment == 1 and not (self.is_device or other.is_device)
            known = self._sharing[other] = plain and sharing.can_share(other._fd, self._fd)
        return known

    def copy_from(self, source: Node, source_offset: int, offset: int, length: int) -> bool:
        other = source.driver
        if not isinstance(other, FileDriver) or self.alignment > 1:
            return False
        if self.takes_from(source):
            try:
                sharing.share(other._fd, source_offset, self._fd, offset, length)
                return True
            except OSError as error:  # what is no whole block of the file system is copied
                if error.errno not in _NO_SUPPORT:
                    raise IoError.from_os(f"Could not copy to '{self.filename}'", error) from None
        if not self._copy_works:
            return False
        started = offset
        try:
            while length:
                done = os.copy_file_range(other._fd, self._fd, min(length, 1 << 30), source_offset, offset)
                if done == 0:
                    break
                offset, source_offset, length = offset + done, source_offset + done, length - done
        except OSError as error:
            if error.errno not in _NO_SUPPORT:
                raise IoError.from_os(f"Could not copy to '{self.filename}'", error) from None
            if offset == started:
                self._copy_works = False
                return False
        return length == 0

    def zero_pieces(self, offset: int, length: int, piece: int, shortest: int) -> list[tuple[int, int, bool]] | None:
        if self.alignment > 1:
            return None
        try:
            os.posix_fadvise(self._fd, offset, length, os.POSIX_FADV_WILLNEED)
            if piece < _SAMPLED_PIECE:
                return self._look(offset, length, lambda view: list(split_zeros(view, piece, shortest)))
            # A few bytes of each piece tell of most that they are not zero, and those are not looked at as a whole.
            zero = bytes(_SAMPLE)
            samples = [os.pread(self._fd, _SAMPLE, place) for place in range(offset, offset + length, piece)]
            marks = bytearray([zero.startswith(sample) for sample in samples])
            start = marks.find(1)
            while start >= 0:
                stop = marks.find(0, start)
                end = min(length, stop * piece) if stop >= 0 else length
                marks[start : len(marks) if stop < 0 else stop] = self._look(
                    offset + start * piece,
                    end - start * piece,
                    lambda view: bytes([is_zero(view[at : at + piece]) for at in range(0, len(view), piece)]),
                )
                start = marks.find(1, stop) if stop >= 0 else -1
        except (OSError, ValueError):  # the file is shorter now, cannot be mapped, or the kernel is older than 5.14
            return None
        return list(runs_of(marks, piece, length, shortest))

    def _look(self, offset: int, length: int, what: Callable[[memoryview], _Seen]) -> _Seen:
        """Look at a range through a mapping.  Raises ValueError or OSError.

        It is filled first, so that an error of the storage is one of a system call and not a signal.
        """
        import mmap

        start = offset & -mmap.PAGESIZE
        with mmap.mmap(self._fd, offset + length - start, prot=mmap.PROT_READ, offset=start) as pages:
            pages.madvise(_POPULATE_READ)
            with memoryview(pages) as whole, whole[offset - start :] as view:
                return what(view)

    def allocated_size(self) -> int:
        return os.fstat(self._fd).st_blocks * 512

    def set_read_only(self, read_only: bool) -> None:
        new = self._open(read_only)
        # The descriptor keeps its number: requests under way in other threads go on.  The old description drops its locks
        # by that, and only then the new one takes its own.
        os.dup2(new, self._fd, inheritable=False)
        os.close(new)
        self.read_only = read_only
        self._apply_lock()

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def preallocate(fd: int, start: int, end: int, mode: str) -> None:
    """Give ``[start, end)`` storage: ``falloc`` reserves it, ``full`` writes zeros."""
    if mode == "falloc" and end > start:
        os.posix_fallocate(fd, start, end - start)
    elif mode == "full":
        while start < end:
            start += os.pwrite(fd, ZEROS[: end - start], start)
        os.fsync(fd)
    elif mode not in ("off", "falloc"):
        raise UnsupportedError(f"Unsupported preallocation mode '{mode}'")


def create_file(filename: str, size: int = 0, **options: Any) -> None:
    """Make (or empty) a file of this size; its old contents are gone, unless somebody holds its lock."""
    filename = filename.removeprefix("file:")
    mode = options.get("preallocation") or "off"
    if mode not in ("off", "falloc", "full"):
        raise UsageError(
            "Unsupported preallocation mode: metadata" if mode == "metadata" else f"invalid parameter value: {mode}"
        )
    try:
        fd = os.open(filename, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise IoError.from_os(f"Could not create '{filename}'", error) from None
    try:
        lock = ImageLock(fd, filename)
        lock.hold(PERM_WRITE | PERM_RESIZE, PERM_ALL & ~PERM_RESIZE)
        if stat.S_ISREG(os.fstat(fd).st_mode):
            os.ftruncate(fd, 0)
            if options.get("nocow"):
                _set_nocow(fd)
            os.ftruncate(fd, size)
            if mode == "off" and size:
                # The first block is allocated, as by QEMU: probing the alignment of O_DIRECT needs it.
                os.pwrite(fd, ZEROS[: min(size, 4096)], 0)
            preallocate(fd, 0, size, mode)
    except OSError as error:
        raise IoError.from_os(f"Could not resize file '{filename}'", error) from None
    finally:
        os.close(fd)


def _set_nocow(fd: int) -> None:
    """btrfs: FS_NOCOW_FL on an empty file.  Elsewhere the flag means nothing, so a refusal is ignored."""
    import fcntl
    import logging
    import struct

    get_flags, set_flags, nocow = 0x80086601, 0x40086602, 0x00800000
    try:
        flags = struct.unpack("l", fcntl.ioctl(fd, get_flags, bytes(8)))[0]
        fcntl.ioctl(fd, set_flags, struct.pack("l", flags | nocow))
    except OSError as error:
        logging.getLogger(__name__).debug("nocow: %s", error)
