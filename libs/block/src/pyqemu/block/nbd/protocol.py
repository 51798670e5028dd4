"""Numbers of the NBD protocol (proto.md of the Network Block Device project) and reading from sockets."""

from __future__ import annotations

import errno
import socket
import struct

from ..errors import IoError

MAGIC = 0x4E42444D41474943
OPTION_MAGIC = 0x49484156454F5054
REPLY_MAGIC = 0x0003E889045565A9
REQUEST_MAGIC = 0x25609513
SIMPLE_REPLY_MAGIC = 0x67446698
STRUCTURED_REPLY_MAGIC = 0x668E33EF

#: The second word of a server that does not negotiate.
OLD_MAGIC = 0x0000420281861253

FIXED_NEWSTYLE, NO_ZEROES = 1, 2

OPT_EXPORT_NAME, OPT_ABORT, OPT_LIST, OPT_STARTTLS, OPT_INFO, OPT_GO, OPT_STRUCTURED_REPLY = 1, 2, 3, 5, 6, 7, 8
OPT_LIST_META, OPT_SET_META = 9, 10

REP_ACK, REP_SERVER, REP_INFO, REP_META_CONTEXT = 1, 2, 3, 4
REP_ERR = 1 << 31
REP_ERR_UNSUP, REP_ERR_POLICY, REP_ERR_INVALID, REP_ERR_PLATFORM, REP_ERR_TLS_REQD, REP_ERR_UNKNOWN = (
    REP_ERR + n for n in (1, 2, 3, 4, 5, 6)
)
REP_ERR_SHUTDOWN, REP_ERR_BLOCK_SIZE_REQD = REP_ERR + 7, REP_ERR + 8
INFO_EXPORT, INFO_NAME, INFO_DESCRIPTION, INFO_BLOCK_SIZE = 0, 1, 2, 3

FLAG_HAS, FLAG_READ_ONLY, FLAG_FLUSH, FLAG_FUA, FLAG_TRIM, FLAG_ZEROES, FLAG_DF = 1, 2, 4, 8, 32, 64, 128
FLAG_MULTI_CONN, FLAG_CACHE, FLAG_FAST_ZERO = 256, 1024, 2048

CMD_READ, CMD_WRITE, CMD_DISC, CMD_FLUSH, CMD_TRIM, CMD_CACHE, CMD_ZEROES, CMD_BLOCK_STATUS = range(8)
CMD_FLAG_FUA, CMD_FLAG_NO_HOLE, CMD_FLAG_DF, CMD_FLAG_REQ_ONE, CMD_FLAG_FAST_ZERO = 1, 2, 4, 8, 16

CHUNK_DONE = 1
CHUNK_NONE, CHUNK_DATA, CHUNK_HOLE, CHUNK_STATUS, CHUNK_ERROR, CHUNK_ERROR_OFFSET = 0, 1, 2, 5, 32769, 32770

STATE_HOLE, STATE_ZERO = 1, 2
STATE_DIRTY = 1

MAX_REQUEST = 32 << 20
MAX_STRING = 4096

REQUEST = struct.Struct(">IHHQQI")
SIMPLE_REPLY = struct.Struct(">IIQ")
CHUNK = struct.Struct(">IHHQI")

_TO_WIRE = {errno.EPERM: 1, errno.EIO: 5, errno.ENOMEM: 12, errno.EINVAL: 22, errno.ENOSPC: 28, errno.EOVERFLOW: 75}
_TO_WIRE[errno.EOPNOTSUPP] = 95


def wire_error(number: int) -> int:
    """An errno as the protocol knows it."""
    return _TO_WIRE.get(number, 22 if number == errno.EROFS else 5)


class Disconnected(IoError):
    """The peer is gone; ``what`` was being read."""

    def __init__(self, what: str = "data", error: OSError | None = None) -> None:
        why = error.strerror if error else "Unexpected end-of-file before all data were read"
        super().__init__(f"Failed to read {what}: {why}", errno.EIO)


def receive(sock: socket.socket, length: int, what: str = "data") -> bytes:
    """Exactly ``length`` bytes, which are called ``what`` if they do not come."""
    buffer = bytearray(length)
    try:
        receive_into(sock, memoryview(buffer))
    except Disconnected as error:
        raise Disconnected(what, error.__cause__ if isinstance(error.__cause__, OSError) else None) from None
    return bytes(buffer)


def receive_into(sock: socket.socket, view: memoryview) -> None:
    """Fill ``view`` or raise Disconnected."""
    while view:
        try:
            done = sock.recv_into(view)
        except OSError as error:
            raise Disconnected(error=error) from error
        if not done:
            raise Disconnected()
        view = view[done:]
