"""What a child of vfork has written to its memory: its parent gets it when the child ends or runs another program.

The child is a process of the host with a copy of the memory, which is the parent's as soon as that goes on: nobody can tell the difference,
since the parent waits.  Which pages the child has written, /proc/self/pagemap tells: they are no longer shared with the parent, or
swapped out.  When other threads of the parent go on, pages that these have written look the same; then only a piece above the stack
pointer of the call is handed over, say why exec has failed: the bytes there that are not what they were when the child began, since the
rest may belong to those threads.
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from .. import signals
from .._host import PAGE
from ..mm import MAP_SHARED, PROT_WRITE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..kernel import Kernel
    from ..mm import GuestMemory

#: How much of its parent's stack a child may change, above the stack pointer of the call, while other threads of the parent run.
FRAME = 16384
_LINE = 64  # bytes that are compared at once
#: A piece of memory on its way: guest address, bytes behind it.
HEADER = Struct("<QQ")

#: By the highest byte of an entry of pagemap (bit 7: in memory, 6: swapped out, 5: of a file, 0: no other process has it), 1 for a page
#: that has been written.  Of one that is swapped out nobody knows; the parent compares what it gets.
_WRITTEN = bytes([n & 0x40 != 0 or n & 0xA1 == 0x81 for n in range(256)])
_ENTRY = 8
#: Pages that are looked at together, and in all: larger memory is not searched.
_GROUP = 1 << 15
_MOST_PAGES = 1 << 20


def hand_over(kernel: Kernel) -> None:
    """Send the parent what it has to see; a child whose parent does not wait has nothing to do."""
    fd, frame = kernel.vfork_fd, kernel.vfork_frame
    if fd < 0 or not frame:
        return
    pieces = _written(kernel) if kernel.vfork_alone else None
    if pieces is None:
        pieces = _changed(kernel.mm, frame, kernel.vfork_before)
    disposition = signals.host_disposition(signals.SIGPIPE)
    signals.set_host_default(signals.SIGPIPE, ignore=True)
    try:
        for start, size in pieces:
            data = HEADER.pack(start, size) + kernel.mm.read(start, size)
            while data:
                data = data[os.write(fd, data) :]
    except (BrokenPipeError, GuestFault):
        return  # the parent is gone; what cannot be read has not been written
    finally:
        signals.restore_disposition(signals.SIGPIPE, disposition)


def frame_of(mm: GuestMemory, frame: int) -> bytes:
    """What lies above the stack pointer of the call, for ``Kernel.vfork_before``."""
    vma = mm.vmas.find(frame)
    try:
        return mm.read(frame, min(FRAME, vma.end - frame)) if vma is not None else b""
    except GuestFault:
        return b""


def _changed(mm: GuestMemory, frame: int, before: bytes) -> list[tuple[int, int]]:
    """(address, size) of the bytes from ``frame`` on that are not what they were."""
    now = mm.read(frame, len(before))
    out: list[tuple[int, int]] = []
    for start in range(0, len(before), _LINE):
        if now[start : start + _LINE] == before[start : start + _LINE]:
            continue
        for at in range(start, min(start + _LINE, len(before))):
            if now[at] != before[at]:
                if out and sum(out[-1]) == frame + at:
                    out[-1] = (out[-1][0], out[-1][1] + 1)
                else:
                    out.append((frame + at, 1))
    return out


def _written(kernel: Kernel) -> list[tuple[int, int]] | None:
    """(address, size) of what this process has written since it was made; None: the host does not tell."""
    mm = kernel.mm
    # Hardware stacks lie beyond the limit: they are a process's own.
    private = [vma for vma in mm.vmas.items if vma.prot & PROT_WRITE and not vma.flags & MAP_SHARED and vma.end <= mm.limit]
    if sum(vma.end - vma.start for vma in private) > _MOST_PAGES * PAGE:
        return None
    try:
        fd = os.open("/proc/self/pagemap", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    out: list[tuple[int, int]] = []
    try:
        for vma in private:
            for start in _pages(fd, mm.gbase, vma.start, vma.end):
                if out and sum(out[-1]) == start:
                    out[-1] = (out[-1][0], out[-1][1] + PAGE)
                else:
                    out.append((start, PAGE))
    except OSError:
        return None
    finally:
        os.close(fd)
    return out


def _pages(fd: int, gbase: int, start: int, end: int) -> Iterator[int]:
    """The pages of a mapping that are this process's alone."""
    for first in range(start, end, PAGE * _GROUP):
        os.lseek(fd, (gbase + first) // PAGE * _ENTRY, 0)
        written = os.read(fd, _ENTRY * min(_GROUP, (end - first) // PAGE))[_ENTRY - 1 :: _ENTRY].translate(_WRITTEN)
        at = written.find(1)
        while at >= 0:
            yield first + PAGE * at
            at = written.find(1, at + 1)


def take_over(kernel: Kernel, received: bytearray) -> None:
    """What the child has sent becomes the parent's memory; what the parent does not have any more is left out."""
    at = 0
    while at + HEADER.size <= len(received):
        start, size = HEADER.unpack_from(received, at)
        at += HEADER.size
        data = bytes(received[at : at + size])
        at += size
        for offset in range(0, len(data), PAGE):
            page = data[offset : offset + PAGE]
            try:
                if kernel.mm.read(start + offset, len(page)) != page:
                    kernel.mm.write(start + offset, page)
            except GuestFault:
                continue
