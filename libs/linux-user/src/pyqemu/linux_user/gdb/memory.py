"""Guest memory as a debugger wants it: never an exception for a bad address, and protections do not bind it (as with ptrace)."""

from __future__ import annotations

from pyqemu.tcg_jit.errors import GuestFault

from .. import _host
from .._host import NR_MPROTECT, PAGE, PAGE_MASK, syscall
from ..mm import PROT_READ, PROT_WRITE, _host_prot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..mm import GuestMemory


def peek(mm: GuestMemory, address: int, size: int) -> bytes:
    """Up to ``size`` bytes at ``address``: what is readable from there on, perhaps nothing."""
    try:
        return mm.read(address, size)
    except (GuestFault, OverflowError):
        out = b""
    while len(out) < size:
        at = address + len(out)
        step = min(size - len(out), PAGE - (at & PAGE_MASK))
        data = _reach(mm, at, step)
        if data is None:
            break
        out += data
    return out


def _reach(mm: GuestMemory, at: int, size: int) -> bytes | None:
    """Bytes within one page, even if the guest itself may not read them; None when nothing is mapped."""
    try:
        return mm.read(at, size)
    except (GuestFault, OverflowError):
        with mm.lock:
            vma = mm.vmas.find(at)
            if vma is None:
                return None
            page = mm.gbase + (at & ~PAGE_MASK)
            if syscall(NR_MPROTECT, page, PAGE, PROT_READ) < 0:
                return None
            try:
                return _host.copy_in(mm.gbase + at, size)
            finally:
                syscall(NR_MPROTECT, page, PAGE, _host_prot(vma.prot))


def poke(mm: GuestMemory, address: int, data: bytes) -> bool:
    """Store bytes, into read-only memory too; translations of code there are dropped.  False when some of it is not mapped."""
    try:
        mm.write(address, data)
        return True
    except (GuestFault, OverflowError):
        pass  # page by page, then
    done = 0
    while done < len(data):
        at = address + done
        part = data[done : done + PAGE - (at & PAGE_MASK)]
        with mm.lock:
            vma = mm.vmas.find(at)
            if vma is None:
                return False
            page = mm.gbase + (at & ~PAGE_MASK)
            if syscall(NR_MPROTECT, page, PAGE, PROT_READ | PROT_WRITE) < 0:
                return False
            try:
                good = _host.copy_out(mm.gbase + at, part)
            finally:
                syscall(NR_MPROTECT, page, PAGE, _host_prot(vma.prot))
        if not good:
            return False
        done += len(part)
    return True
