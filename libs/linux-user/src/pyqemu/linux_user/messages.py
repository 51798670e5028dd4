"""What guest processes tell each other: queued signals whose value begins with a number of ours.  Start-up path."""

from __future__ import annotations

from .signals import SI_QUEUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

#: The upper half of the value, with one of these: be a tracer; you are traced; stop (SIGSTOP); stop; a tracee of yours has stopped.  The
#: lower half is a thread, or the last one's status.
MAGIC: Final = 0x7074_0000
WANT_AREA, ATTACH, STOP, INTERRUPT, CHILD = range(5)


def message_of(info: bytes) -> tuple[int, int, int] | None:
    """(message, lower half, sender) of a signal that one of us has sent, None for any other."""
    if int.from_bytes(info[8:12], "little", signed=True) != SI_QUEUE:
        return None
    value = int.from_bytes(info[24:32], "little")
    if value >> 32 & ~7 != MAGIC:
        return None
    return value >> 32 & 7, value & 0xFFFFFFFF, int.from_bytes(info[16:20], "little")
