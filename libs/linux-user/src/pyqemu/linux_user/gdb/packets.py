"""Framing of the remote serial protocol (gdb manual, "Overview" of the protocol): checksums, escapes, run lengths."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

#: What ``PacketReader`` gives besides packets: the interrupt character, an acknowledgement, a request to send again, a damaged packet.
INTERRUPT, ACK, NAK, BAD = "interrupt", "ack", "nak", "bad"

_ESCAPED = frozenset(b"#$}*")
#: Longest packet that is taken; longer ones are noise.
MAX_PACKET = 1 << 20


def escape(data: bytes) -> bytes:
    """Binary data as the protocol carries it."""
    if not _ESCAPED & set(data):
        return data
    out = bytearray()
    for byte in data:
        if byte in _ESCAPED:
            out += bytes((0x7D, byte ^ 0x20))
        else:
            out.append(byte)
    return bytes(out)


def unescape(data: bytes) -> bytes:
    """The inverse of ``escape``; run lengths (``X*n``) are expanded too."""
    if b"}" not in data and b"*" not in data:
        return data
    out = bytearray()
    i = 0
    while i < len(data):
        byte = data[i]
        if byte == 0x7D and i + 1 < len(data):
            i += 1
            out.append(data[i] ^ 0x20)
        elif byte == 0x2A and i + 1 < len(data) and out:
            i += 1
            out += bytes((out[-1],)) * max(data[i] - 29, 0)
        else:
            out.append(byte)
        i += 1
    return bytes(out)


def frame(payload: bytes) -> bytes:
    """``payload`` (already escaped) as a packet."""
    return b"$%b#%02x" % (payload, sum(payload) & 0xFF)


class PacketReader:
    """Turns bytes into packets (``bytes``: the payload, still escaped) and marks (one of the strings above)."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes | str]:
        self._buffer += data
        buffer = self._buffer
        while buffer:
            first = buffer[0]
            if first != 0x24:
                del buffer[0]
                if first == 0x03:
                    yield INTERRUPT
                elif first == 0x2B:
                    yield ACK
                elif first == 0x2D:
                    yield NAK
                continue
            end = buffer.find(b"#")
            if end < 0 or len(buffer) < end + 3:
                if len(buffer) > MAX_PACKET:
                    buffer.clear()
                    yield BAD
                return
            payload, check = bytes(buffer[1:end]), bytes(buffer[end + 1 : end + 3])
            del buffer[: end + 3]
            try:
                good = int(check, 16) == sum(payload) & 0xFF
            except ValueError:
                good = False
            yield payload if good else BAD
