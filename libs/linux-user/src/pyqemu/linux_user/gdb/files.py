"""Host I/O of the protocol (``vFile``), for reading: the program's file, libraries, and what /proc says about the guest."""

from __future__ import annotations

import errno
from struct import pack

from pyqemu.tcg_jit import hostos as os

from .. import proc
from .packets import escape, unescape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..kernel import Kernel

#: The protocol's own error numbers where they differ from Linux.
_ERRNO = {errno.ENAMETOOLONG: 91}
_KNOWN = {1, 2, 4, 9, 13, 14, 16, 17, 19, 20, 21, 22, 23, 24, 27, 28, 29, 30}


def _failure(error: OSError) -> bytes:
    number = error.errno or 0
    number = _ERRNO.get(number, number if number in _KNOWN else 9999)
    return b"F-1,%x" % number


class Files:
    """Files that a debugger has opened."""

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        self._open: dict[int, int | bytes] = {}

    def close(self) -> None:
        for file in self._open.values():
            if isinstance(file, int):
                os.close(file)
        self._open.clear()

    def request(self, text: bytes) -> bytes:
        """Answer ``vFile:text``; empty for what is not supported."""
        operation, _, rest = text.partition(b":")
        words = rest.split(b",")
        try:
            if operation == b"setfs":
                return b"F0"
            if operation == b"open":
                return b"F%x" % self._open_file(bytes.fromhex(words[0].decode()), int(words[1], 16))
            if operation == b"close":
                file = self._take(int(words[0], 16))
                del self._open[int(words[0], 16)]
                if isinstance(file, int):
                    os.close(file)
                return b"F0"
            if operation == b"pread":
                file, count, offset = self._take(int(words[0], 16)), int(words[1], 16), int(words[2], 16)
                count = min(count, 0x1800)  # escaped, it must fit into a packet
                data = os.pread(file, count, offset) if isinstance(file, int) else file[offset : offset + count]
                return b"F%x;%b" % (len(data), escape(data))
            if operation == b"fstat":
                data = self._stat(self._take(int(words[0], 16)))
                return b"F%x;%b" % (len(data), escape(data))
            if operation == b"readlink":
                data = os.readlink(self._path(bytes.fromhex(words[0].decode()), False))
                return b"F%x;%b" % (len(data), escape(data))
        except OSError as error:
            return _failure(error)
        except (ValueError, IndexError):
            return b"F-1,16"
        return b""

    def _take(self, fd: int) -> int | bytes:
        try:
            return self._open[fd]
        except KeyError:
            raise OSError(errno.EBADF, "no such file") from None

    def _path(self, path: bytes, follow: bool = True) -> bytes:
        return self._kernel.translate_path(unescape(path), follow) or path

    def _open_file(self, path: bytes, flags: int) -> int:
        if flags & 3:
            raise OSError(errno.EROFS, "files can be read only")
        kernel = self._kernel
        file: int | bytes | None = proc.content(kernel, path)
        if file is None:
            file = os.open(self._path(path), os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            kernel.reserved_fds.add(file)
        number = min(set(range(len(self._open) + 1)) - set(self._open))
        self._open[number] = file
        return number

    def _stat(self, file: int | bytes) -> bytes:
        """The protocol's struct stat: 64 bytes, big-endian."""
        if isinstance(file, bytes):
            return pack(">7I3Q3I", 0, 0, 0o100444, 1, 0, 0, 0, len(file), 4096, 0, 0, 0, 0)
        s = os.fstat(file)
        low = [n & 0xFFFFFFFF for n in (s.st_dev, s.st_ino, s.st_mode, s.st_nlink, s.st_uid, s.st_gid, s.st_rdev)]
        times = [int(t) & 0xFFFFFFFF for t in (s.st_atime, s.st_mtime, s.st_ctime)]
        return pack(">7I3Q3I", *low, s.st_size, s.st_blksize, s.st_blocks, *times)
