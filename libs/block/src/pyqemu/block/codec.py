"""Compressed clusters: deflate and zstd, with the fastest codec that is installed.

``compress`` returns None when the result is not smaller than the input.  Both directions release the interpreter
lock and may run in threads.
"""

from __future__ import annotations

import zlib
from _thread import _local as Local

from .errors import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Compress = Callable[[bytes | memoryview], bytes | None]

__all__ = ["compressor", "decompress"]



#: The module that deflates, when it was asked for.
_found: list[Any] = []


def _library() -> Any:
    """isal where it is installed, else zlib, whose interface it has."""
    if not _found:
        try:
            from isal import isal_zlib
        except ImportError:
            _found.append(zlib)
        else:
            _found.append(isal_zlib)
    return _found[0]


def _deflate(data: bytes | memoryview) -> bytes | None:
    library = _library()
    # isal at level 1 is ten times zlib's speed at 91 % of level 6's ratio; the window must not exceed 4 KiB.
    worker = library.compressobj(6 if library is zlib else 1, library.DEFLATED, -12)
    result: bytes = worker.compress(data) + worker.flush()
    return result if len(result) < len(data) else None


_thread = Local()


def _zstd(data: bytes | memoryview) -> bytes | None:
    import zstandard

    worker = getattr(_thread, "zstd", None)
    if worker is None:
        worker = _thread.zstd = zstandard.ZstdCompressor(level=1)
    result: bytes = worker.compress(data)
    return result if len(result) < len(data) else None


def compressor(method: str) -> Compress:
    """The function for ``zlib`` or ``zstd``."""
    return _zstd if method == "zstd" else _deflate


def _unzstd(payload: bytes, length: int) -> bytes:
    import zstandard

    worker = getattr(_thread, "unzstd", None)
    if worker is None:
        worker = _thread.unzstd = zstandard.ZstdDecompressor()
    if zstandard.frame_content_size(payload) > length:  # the library would allocate what a frame claims to hold
        raise FormatError(f"frame of more than {length} bytes")
    result: bytes = worker.decompress(payload, max_output_size=length)
    return result


def decompress(method: str, payload: bytes, length: int) -> bytes:
    """Exactly ``length`` bytes out of ``payload``, which may have trailing garbage.  Raises FormatError."""
    try:
        if method == "zstd":
            result: bytes = _unzstd(payload, length)
        else:
            result = _library().decompressobj(-15).decompress(payload, length)
    except Exception as error:  # each codec has its own error class, and isal's changes with its version
        raise FormatError(f"Compressed cluster is damaged: {error}") from None
    if len(result) != length:
        raise FormatError(f"Compressed cluster is damaged: {len(result)} bytes instead of {length}")
    return result
