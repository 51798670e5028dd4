"""Image locks: the same open-file-description locks on the same bytes as QEMU, so both exclude each other.

For every permission in use a shared lock is held on byte 100 + its bit; for every permission not granted to others
a shared lock on byte 200 + its bit.  A conflict is found by asking whether an exclusive lock on the opposite byte
would be possible.
"""

from __future__ import annotations

import fcntl
import os
import struct

from .errors import LockError

__all__ = ["PERM_ALL", "PERM_READ", "PERM_RESIZE", "PERM_WRITE", "PERM_WRITE_UNCHANGED", "ImageLock"]

PERM_READ = 1
PERM_WRITE = 2
PERM_WRITE_UNCHANGED = 4
PERM_RESIZE = 8
PERM_ALL = 15

_NAMES = {1: "consistent read", 2: "write", 4: "write unchanged", 8: "resize"}
_USED_BASE = 100
_UNSHARED_BASE = 200
_FLOCK = "hhqqi4x"  # struct flock of 64-bit Linux


def _lock_call(fd: int, command: int, kind: int, start: int) -> int:
    request = struct.pack(_FLOCK, kind, os.SEEK_SET, start, 1, 0)
    return int(struct.unpack(_FLOCK, fcntl.fcntl(fd, command, request))[0])


class ImageLock:
    """The locks of one open file description."""

    def __init__(self, fd: int, filename: str) -> None:
        self._fd = fd
        self._filename = filename
        self._held: set[int] = set()

    def hold(self, used: int, shared: int) -> None:
        """Hold locks for the permissions ``used``, sharing ``shared`` with others; LockError changes nothing."""
        wanted = {_USED_BASE + bit for bit in range(4) if used >> bit & 1}
        wanted |= {_UNSHARED_BASE + bit for bit in range(4) if not shared >> bit & 1}
        new = wanted - self._held
        try:
            for byte in sorted(new):
                _lock_call(self._fd, fcntl.F_OFD_SETLK, fcntl.F_RDLCK, byte)
        except OSError:
            self._release(new)
            return  # a file system without locks: QEMU goes on unlocked as well
        conflict = self._conflict(used, shared)
        if conflict:
            self._release(new)
            raise LockError(f"{conflict}\nIs another process using the image [{self._filename}]?")
        self._release(self._held - wanted)
        self._held = wanted

    def _conflict(self, used: int, shared: int) -> str | None:
        for bit in range(4):
            if used >> bit & 1 and self._others_hold(_UNSHARED_BASE + bit):
                return f'Failed to get "{_NAMES[1 << bit]}" lock'
        for bit in range(4):
            if not shared >> bit & 1 and self._others_hold(_USED_BASE + bit):
                return f'Failed to get shared "{_NAMES[1 << bit]}" lock'
        return None

    def _others_hold(self, byte: int) -> bool:
        return _lock_call(self._fd, fcntl.F_OFD_GETLK, fcntl.F_WRLCK, byte) != fcntl.F_UNLCK

    def _release(self, held: set[int]) -> None:
        for byte in held:
            _lock_call(self._fd, fcntl.F_OFD_SETLK, fcntl.F_UNLCK, byte)
