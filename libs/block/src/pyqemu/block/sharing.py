"""What a file system can do ahead of a write or in its place: sharing stored data between files, and giving storage beforehand.

Both are ioctls of Linux (<linux/fs.h>, <linux/falloc.h>), so that nothing has to be loaded to call them.
"""

from __future__ import annotations

import errno
import fcntl
import os
import struct

__all__ = ["can_share", "gains_by_reserving", "reserve", "share"]

#: FICLONERANGE, with struct file_clone_range: the source's descriptor, offset in it, length, offset in the target.
_CLONE_RANGE = 0x4020940D
_CLONE = "qQQQ"
#: FS_IOC_RESVSP64, with struct space_resv: type, whence, start, length, and what is not looked at.
_RESERVE = 0x4030582A
_SPACE = "hhqq24x"


def share(source: int, source_offset: int, target: int, offset: int, length: int) -> None:
    """Let ``target`` refer to what is stored for ``source`` (FICLONERANGE).  Raises OSError; nothing has changed then."""
    fcntl.ioctl(target, _CLONE_RANGE, struct.pack(_CLONE, source, source_offset, length, offset))


def can_share(source: int, target: int) -> bool:
    """Whether `share` is possible between two open files, as far as can be told.

    Asked for a byte at an odd place, a file system that shares blocks says "invalid", and others that they cannot at all.
    """
    try:
        share(source, 1, target, 1, 1)
    except OSError as error:
        return error.errno == errno.EINVAL
    return True


def reserve(fd: int, offset: int, length: int) -> None:
    """Give a range storage; the file's size and contents stay.  Raises OSError."""
    fcntl.ioctl(fd, _RESERVE, struct.pack(_SPACE, 0, os.SEEK_SET, offset, length))


def gains_by_reserving(fd: int) -> bool:
    """Whether large writes cost less where `reserve` was called before.

    ext4 otherwise accounts for every block of 4 KiB that is written.  File systems that count extents gain nothing, and some (btrfs with
    compression, tmpfs, those of other hosts) lose.
    """
    device = os.fstat(fd).st_dev
    wanted = b" %d:%d " % (os.major(device), os.minor(device))
    try:
        with open("/proc/self/mountinfo", "rb", buffering=0) as file:
            table = file.read()
    except OSError:
        return False
    start = table.find(wanted)
    if start < 0:
        return False
    line = table[start:].partition(b"\n")[0]
    return line.partition(b" - ")[2].startswith(b"ext4 ")
