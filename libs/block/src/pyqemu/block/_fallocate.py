"""fallocate(2) with its modes, which the standard library does not bind."""

from __future__ import annotations

import ctypes
import errno
import functools
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["KEEP_SIZE", "PUNCH_HOLE", "ZERO_RANGE", "fallocate"]

KEEP_SIZE = 1
PUNCH_HOLE = 2
ZERO_RANGE = 16


@functools.cache
def _function() -> Callable[[int, int, int, int], int]:
    function = ctypes.CDLL(None, use_errno=True).fallocate
    function.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
    result: Callable[[int, int, int, int], int] = function
    return result


def fallocate(fd: int, mode: int, offset: int, length: int) -> None:
    """Raises OSError; retried when a signal interrupts it."""
    while _function()(fd, mode, offset, length) != 0:
        number = ctypes.get_errno()
        if number != errno.EINTR:
            raise OSError(number, os.strerror(number))
