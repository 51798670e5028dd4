"""The guest's address space, laid over the host's: guest address ``a`` is host address ``gbase + a``.

Every mapping is recorded in a list of our own, so that answers do not depend on what the host process has mapped.
Methods named like system calls return what the call returns: a value, or a negated error number in the order in which
Linux checks.  ``prot`` and ``flags`` are the generic ones; a guest with other values translates before it calls.
"""

from __future__ import annotations

from _thread import RLock

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from . import _host
from ._host import NR_MMAP, NR_MPROTECT, NR_MREMAP, NR_MUNMAP, PAGE, PAGE_MASK, syscall
from .errors import MemoryMapError
from .vma import Vma, VmaMap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .libraries import Libraries

PROT_READ, PROT_WRITE, PROT_EXEC, PROT_SEM = 1, 2, 4, 8  # (the last: for futexes, without effect)
MAP_SHARED, MAP_PRIVATE, MAP_TYPE = 1, 2, 0xF
MAP_FIXED, MAP_ANONYMOUS, MAP_GROWSDOWN = 0x10, 0x20, 0x100
MAP_NORESERVE, MAP_STACK, MAP_FIXED_NOREPLACE = 0x4000, 0x20000, 0x100000
MAP_FIRST32 = 1 << 32  # below 4 GiB; some architectures have a flag for it, and none this number
#: Flags handed on to the host as they are (with MAP_TYPE and MAP_ANONYMOUS).
_PASSED_FLAGS = MAP_NORESERVE | 0x2000 | 0x8000 | 0x10000  # LOCKED, POPULATE, NONBLOCK
_MAP_HUGETLB = 0x40000
EPERM, EBADF, EAGAIN, ENOMEM, EACCES, EFAULT, EEXIST, EINVAL = 1, 9, 11, 12, 13, 14, 17, 22

#: Size of the host's huge pages; where a 64-bit window begins is a multiple of it.
HUGE = 1 << 21
_MADV_HUGEPAGE = 14
_DISCARDING = (4, 8, 9, 24)  # MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTNEED_LOCKED

_TIB = 1 << 40
#: Size of a 64-bit guest's window, and the host addresses where one may begin: far from the program at 0x400000 of a
#: non-PIE interpreter, and below the 85 TiB where Linux puts position-independent programs and libraries.
WINDOW_64 = 16 * _TIB
BASES_64 = (_TIB, 17 * _TIB, 33 * _TIB, 49 * _TIB)
#: A 32-bit guest can name 4 GiB; behind them is what its kernel keeps (address space only, memory is taken when touched).
SPACE_32 = 1 << 32
SYSTEM_AREA_32 = 1 << 36
WINDOW_32 = SPACE_32 + SYSTEM_AREA_32
#: The top of a 64-bit window holds what a guest may not map itself: hardware stacks, kernel trampolines.
SYSTEM_AREA_64 = 1 << 39
LOWEST = 0x10000  # lowest address that is handed out unasked (vm.mmap_min_addr)

_ALL_BITS = (1 << 64) - 1
_taken: set[int] = set()  # bases of windows in use in this process


def page_up(n: int) -> int:
    return (n + PAGE_MASK) & ~PAGE_MASK


class GuestMemory:
    """One guest address space.  ``bits``: 64 or 32."""

    def __init__(self, bits: int = 64) -> None:
        self.bits = bits
        self.reserved = bits == 32
        #: Bits of PR_SET_MDWE: nothing becomes executable that was not, nothing is writable and executable; children need not do the same.
        self.mdwe = 0
        self.lock = RLock()
        self.vmas = VmaMap()
        #: Guest pages whose translated code must be dropped before they are written.
        self.code_pages: set[int] = set()
        #: Pages that the guest may write to -> how often they have been made writable again.
        self.opened: dict[int, int] = {}
        #: Page of a shared file -> pages where the same part of the file is mapped too and holds code.
        self.aliases: dict[int, set[int]] = {}
        self.code_lo = 1 << 64
        self.code_hi = 0
        #: Where pages are that are write-protected for the sake of translated code alone; nobody may write there before
        #: ``prepare_write``.  ``guard_changed(lo, hi)`` is called when this grows.
        self.guard_lo = 1 << 64
        self.guard_hi = 0
        self.guard_changed: Callable[[int, int], None] | None = None
        #: Called with (start, size) when guest code may have changed; forgets translations of it and unprotects it, both under one
        #: lock (the engine's ``invalidate``).
        self.code_changed: Callable[[int, int], None] | None = None
        self.brk_start = 0
        self.brk_end = 0
        #: Ranges that mseal(2) has closed to changes.
        self.sealed: list[tuple[int, int]] = []
        #: Bits of an address that count where memory is read and written for the program, once it may give pointers with tags to the
        #: kernel.
        self.address_mask = _ALL_BITS
        self.gbase = self._open_window()
        if bits == 64:
            self.window = WINDOW_64
            self.limit = WINDOW_64 - SYSTEM_AREA_64
            self.system_floor = self.limit
        else:
            self.window = WINDOW_32
            self.limit = 0xF0000000
            self.system_floor = SPACE_32 + PAGE  # an access at the very end must not reach a neighbour
        #: Anonymous mappings are placed below this address.
        self.mmap_top = self.limit
        self.system_top = self.window
        self._libraries: Libraries | None = None
        #: The descriptor that the program has opened last.
        self.opened_last = -1

    def _open_window(self) -> int:
        if self.reserved:
            # One guard page behind it: an access at the very end must not reach a neighbour.
            base = syscall(NR_MMAP, 0, WINDOW_32 + PAGE, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
            if base < 0:
                raise MemoryMapError(f"no room for the window of a 32-bit guest: {os.strerror(-base)}")
            return base
        for base in BASES_64:
            if base not in _taken:
                _taken.add(base)
                return base
        raise MemoryMapError(f"{len(BASES_64)} guests are running in this process already")

    def close(self) -> None:
        """Give everything back to the host."""
        with self.lock:
            if not self.gbase:
                return
            self.reset()
            if self.reserved:
                syscall(NR_MUNMAP, self.gbase, WINDOW_32 + PAGE)
            _taken.discard(self.gbase)
            self.gbase = 0

    def reset(self) -> None:
        """Unmap everything (execve)."""
        self._drop_code(0, self.window)
        with self.lock:
            for vma in self.vmas.items:
                self._host_free(vma.start, vma.end - vma.start)
            self.vmas.clear()
            self.code_pages.clear()
            self.aliases.clear()
            self.code_lo, self.code_hi = 1 << 64, 0
            self.guard_lo, self.guard_hi = 1 << 64, 0
            self.brk_start = self.brk_end = 0
            self.sealed.clear()
            self.address_mask = _ALL_BITS

    # ---- the host's side ---------------------------------------------------------------------------------------

    def _host_free(self, start: int, size: int) -> None:
        if self.reserved:
            flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED
            syscall(NR_MMAP, self.gbase + start, size, 0, flags, -1, 0)
        else:
            syscall(NR_MUNMAP, self.gbase + start, size)

    def _host_map(self, start: int, size: int, prot: int, flags: int, fd: int, offset: int, fresh: bool) -> int:
        """Map on the host at a fixed place.  ``fresh``: our list says that nothing is there, so nothing may be."""
        place = MAP_FIXED_NOREPLACE if fresh and not self.reserved else MAP_FIXED
        got = syscall(NR_MMAP, self.gbase + start, size, _host_prot(prot), flags | place, fd, offset)
        if got == -EEXIST and place == MAP_FIXED_NOREPLACE:
            raise MemoryMapError(f"the host already uses guest address {start:#x} (host {self.gbase + start:#x})")
        if got >= 0 and got != self.gbase + start:  # a kernel without MAP_FIXED_NOREPLACE took it for a hint
            syscall(NR_MUNMAP, got, size)
            return -ENOMEM
        return got

    def _drop_code(self, start: int, end: int) -> None:
        """Code in ``[start, end)`` is going away or will change.

        Never called with ``lock`` held: the engine takes a lock of its own and then asks us to unprotect.
        """
        if start < self.code_hi and end > self.code_lo:
            pages, known = range(start & ~PAGE_MASK, end, PAGE), self.code_pages
            for page in [p for p in pages if p in known] if end - start < len(known) * PAGE else [p for p in list(known) if p in pages]:
                if self.code_changed is None:
                    self.unprotect_code(page)
                    continue
                for changed in (page, *self.aliases.pop(page, ())):
                    self.code_changed(changed, PAGE)  # (unprotects, under the engine's lock)

    def _prefer_huge_pages(self, start: int, size: int, prot: int) -> None:
        """For a large area of data: what misses the TLB costs a guest as much as any program.

        Not for a stack, most of which is never touched, nor where translated code may be, whose pages are protected one by one.
        """
        if size >= HUGE and prot & (PROT_WRITE | PROT_EXEC) == PROT_WRITE:
            syscall(_host.NUMBERS["madvise"], self.gbase + start, size, _MADV_HUGEPAGE)  # a kernel without them refuses

    # ---- mapping -----------------------------------------------------------------------------------------------

    def map(
        self, start: int, size: int, prot: int, name: str = "", fd: int = -1, offset: int = 0, shared: bool = False
    ) -> None:
        """Map at a fixed place for the loader and the kernel's own areas; replaces what is there.

        Raises ``MemoryMapError`` when the host refuses.
        """
        end = start + page_up(size)
        self._drop_code(start, end)
        with self.lock:
            flags = MAP_SHARED if shared else MAP_PRIVATE
            if fd < 0:
                flags |= MAP_ANONYMOUS | MAP_NORESERVE
            got = self._host_map(start, end - start, prot, flags, fd, offset, self.vmas.is_free(start, end))
            if got < 0:
                raise MemoryMapError(f"cannot map {size:#x} bytes at guest {start:#x}: {os.strerror(-got)}")
            vma = Vma(start, end, prot, flags, name)
            if fd >= 0:
                self._name_file(vma, fd, offset)
            elif not name:
                self._prefer_huge_pages(start, end - start, prot)
            self.vmas.insert(vma)

    def system_map(self, size: int, prot: int, name: str) -> int:
        """Map in the area that the guest itself cannot map, with an unmapped page on either side."""
        with self.lock:
            place = self.vmas.gap_below(self.system_top, page_up(size) + 2 * PAGE, self.system_floor)
            if place is None:
                raise MemoryMapError(f"no room for {name}")
            self.map(place + PAGE, size, prot, name)
            return place + PAGE

    def unmap(self, start: int, size: int) -> None:
        end = start + page_up(size)
        self._drop_code(start, end)
        with self.lock:
            if self._libraries is not None:
                self._libraries.forget(start, end)
            self._unmap(start, end)

    def _unmap(self, start: int, end: int) -> None:
        for vma in self.vmas.remove(start, end):
            self._host_free(vma.start, vma.end - vma.start)

    def _name_file(self, vma: Vma, fd: int, offset: int) -> None:
        try:
            info = os.fstat(fd)
            vma.inode = f"{os.major(info.st_dev):02x}:{os.minor(info.st_dev):02x} {info.st_ino}"
            vma.name = vma.name or os.readlink(f"/proc/self/fd/{fd}")
        except OSError:
            vma.inode = "00:00 1"
        vma.offset = offset

    def mmap(self, address: int, size: int, prot: int, flags: int, fd: int, offset: int) -> int:
        if offset & PAGE_MASK:
            return -EINVAL
        anonymous = flags & MAP_ANONYMOUS
        if not anonymous and syscall(_host.NUMBERS["fcntl"], fd, 1) < 0:
            return -EBADF
        if size == 0:
            return -EINVAL
        size = page_up(size)
        if size > self.limit:
            return -ENOMEM
        if anonymous and flags & _MAP_HUGETLB:
            return -ENOMEM  # as where no huge pages have been set aside: places here are made of small ones
        kind = flags & MAP_TYPE
        # (with these flags a program says that it will touch little of it)
        sparse = flags & (MAP_NORESERVE | MAP_STACK | MAP_GROWSDOWN)
        large = anonymous and kind == MAP_PRIVATE and size >= HUGE and not sparse
        if flags & MAP_FIXED and not flags & MAP_FIXED_NOREPLACE:
            self._drop_code(address, address + size)
        with self.lock:
            if flags & (MAP_FIXED | MAP_FIXED_NOREPLACE):
                if address > self.limit - size:
                    return -ENOMEM
                if address & PAGE_MASK:
                    return -EINVAL
                if self.is_sealed(address, address + size):
                    return -EPERM
                if flags & MAP_FIXED_NOREPLACE and not self.vmas.is_free(address, address + size):
                    return -EEXIST
                if address < PAGE:
                    return -EPERM
                place = address
            else:
                hint = address & ~PAGE_MASK
                library = 0
                if not hint and kind == MAP_PRIVATE and not (offset or prot & PROT_WRITE or flags & MAP_FIRST32):
                    if not anonymous:
                        library = self.libraries.place(self.vmas, fd, size)
                    elif not prot and self.opened_last >= 0:
                        library = self.libraries.place(self.vmas, self.opened_last, size, reserved=True)
                if library:
                    place = library
                elif LOWEST <= hint <= self.limit - size and self.vmas.is_free(hint, hint + size):
                    place = hint
                else:
                    top = min(self.mmap_top, 1 << 32) if flags & MAP_FIRST32 else self.mmap_top
                    found = self.vmas.gap_below(top, size, LOWEST)
                    if found is None:
                        return -ENOMEM
                    place = found
                    if large and not flags & MAP_FIRST32:  # to where huge pages begin, as Linux does, when there is room
                        found = self.vmas.gap_below(self.mmap_top, size + HUGE - PAGE, LOWEST)
                        place = place if found is None else (found + HUGE - PAGE) & -HUGE
            if kind not in (MAP_SHARED, MAP_PRIVATE, 3):
                return -EINVAL
            if self.mdwe and self._gains_execution(prot, prot):
                return -EACCES
            end = place + size
            fresh = self.vmas.is_free(place, end)
            host_flags = kind | anonymous | flags & _PASSED_FLAGS
            got = self._host_map(place, size, prot, host_flags, -1 if anonymous else fd, offset, fresh)
            if got < 0:
                return got
            if large:
                self._prefer_huge_pages(place, size, prot)
            vma = Vma(place, end, prot & 7, flags & (MAP_TYPE | MAP_ANONYMOUS | MAP_GROWSDOWN))
            if not anonymous:
                self._name_file(vma, fd, offset)
            self.vmas.insert(vma)
            return place

    def munmap(self, address: int, size: int) -> int:
        if address & PAGE_MASK or address > self.limit or size > self.limit - address:
            return -EINVAL
        if page_up(size) == 0:
            return -EINVAL
        if self.is_sealed(address, address + page_up(size)):
            return -EPERM
        self.unmap(address, size)
        return 0

    def mprotect(self, address: int, size: int, prot: int) -> int:
        if address & PAGE_MASK:
            return -EINVAL
        if size == 0:
            return 0
        end = address + page_up(size)
        if end <= address or end > 1 << 64:
            return -ENOMEM
        prot &= ~PROT_SEM
        if prot & ~7:
            return -EINVAL
        if self.is_sealed(address, end):
            return -EPERM
        if not prot & PROT_EXEC:
            self._drop_code(address, end)
        with self.lock:
            reach = self.vmas.covered(address, end)
            if reach == address:
                return -ENOMEM
            for vma in self.vmas.overlap(address, reach):
                lo, hi = max(address, vma.start), min(reach, vma.end)
                if self.mdwe and self._gains_execution(vma.prot, prot):
                    return -EACCES
                got = syscall(NR_MPROTECT, self.gbase + lo, hi - lo, _host_prot(prot))
                if got < 0:
                    return got
                piece = vma.piece(lo, hi)
                piece.prot = prot
                self.vmas.insert(piece)
            if prot & PROT_WRITE:
                self._protect_again(address, reach)
            return 0 if reach == end else -ENOMEM

    @staticmethod
    def _gains_execution(old: int, new: int) -> bool:
        return bool(new & PROT_EXEC and (new & PROT_WRITE or not old & PROT_EXEC))

    def _protect_again(self, start: int, end: int) -> None:
        if start < self.code_hi and end > self.code_lo:
            for page in self.code_pages:
                if start <= page < end:
                    self._guard(page)

    def mremap(self, old: int, old_size: int, new_size: int, flags: int, new: int) -> int:
        may_move, fixed, keep = flags & 1, flags & 2, flags & 4
        if flags & ~7 or ((fixed or keep) and not may_move) or old & PAGE_MASK:
            return -EINVAL
        old_size, new_size = page_up(old_size), page_up(new_size)
        if new_size == 0 or (keep and old_size != new_size):
            return -EINVAL
        if fixed and (new & PAGE_MASK or new_size > self.limit or new > self.limit - new_size):
            return -EINVAL
        if fixed and old + old_size > new and new + new_size > old:
            return -EINVAL
        if self.is_sealed(old, old + max(old_size, 1)) or (fixed and self.is_sealed(new, new + new_size)):
            return -EPERM
        self._drop_code(old, old + old_size)
        if fixed:
            self._drop_code(new, new + new_size)
        with self.lock:
            vma = self.vmas.find(old)
            if vma is None:
                return -EFAULT
            if not old_size and not vma.flags & MAP_SHARED:
                return -EINVAL
            if not fixed and not keep and old_size >= new_size and old_size:
                if old_size > new_size:
                    self._unmap(old + new_size, old + old_size)
                return old
            if old + old_size > vma.end:
                return -EFAULT
            end = old + old_size
            if not fixed and not keep and old_size and end == vma.end:
                grown = old + new_size
                if grown <= self.limit and self.vmas.is_free(end, grown):
                    return self._grow(vma, old, old_size, new_size)
            if not may_move:
                return -ENOMEM
            if fixed:
                place = new
            else:
                found = self.vmas.gap_below(self.mmap_top, new_size, LOWEST)
                if found is None:
                    return -ENOMEM
                place = found
            return self._move(vma, old, old_size, new_size, place, keep)

    def _grow(self, vma: Vma, old: int, old_size: int, new_size: int) -> int:
        if self.reserved:
            syscall(NR_MUNMAP, self.gbase + old + old_size, new_size - old_size)
        got = syscall(NR_MREMAP, self.gbase + old, old_size, new_size, 0, 0)
        if got < 0:
            if self.reserved:
                self._host_free(old + old_size, new_size - old_size)
            return got
        vma.end = old + new_size
        self.vmas.insert(self.vmas.remove(vma.start, vma.end)[0])
        return old

    def _move(self, vma: Vma, old: int, old_size: int, new_size: int, place: int, keep: int) -> int:
        got = syscall(NR_MREMAP, self.gbase + old, old_size, new_size, 3 | keep, self.gbase + place)
        if got < 0:
            return got
        moved = vma.piece(old, old + old_size)
        moved.start, moved.end = place, place + new_size
        if old_size and not keep:
            self.vmas.remove(old, old + old_size)
            if self.reserved:
                self._host_free(old, old_size)
        self.vmas.insert(moved)
        return place

    # ---- seals, and pages of a file in another order -------------------------------------------------------------

    def is_sealed(self, start: int, end: int) -> bool:
        return any(start < high and low < end for low, high in self.sealed)

    def seal(self, address: int, size: int) -> int:
        """mseal(2)."""
        end = address + page_up(size)
        if address & PAGE_MASK or (size and not page_up(size)) or end > 1 << 64:
            return -EINVAL
        if end == address:
            return 0
        with self.lock:
            if end > self.limit or self.vmas.covered(address, end) < end:
                return -ENOMEM
            self.sealed.append((address, end))
        return 0

    def name_memory(self, address: int, size: int, name: bytes | None) -> int:
        """prctl(PR_SET_VMA_ANON_NAME): a name for anonymous memory, which /proc/self/maps shows; None takes it away."""
        end = address + page_up(size)
        bad = name is not None and any(not 0x20 <= c < 0x7F or c in b"\\`$[]" for c in name)
        if address & PAGE_MASK or (size and not page_up(size)) or end > 1 << 64 or bad:
            return -EINVAL
        with self.lock:
            for vma in self.vmas.overlap(address, end):
                if vma.inode != "00:00 0" or (vma.name and not vma.name.startswith("[anon:")):
                    return -EBADF
                piece = vma.piece(max(address, vma.start), min(end, vma.end))
                piece.name = f"[anon:{name.decode('latin-1')}]" if name is not None else ""
                self.vmas.insert(piece)
            return 0 if self.vmas.covered(address, end) >= end else -ENOMEM

    def refuses_discard(self, start: int, end: int) -> bool:
        """Whether a part of a range is sealed private memory that the program cannot write to."""
        for low, high in self.sealed:
            for vma in self.vmas.overlap(max(start, low), min(end, high)) if start < high and low < end else ():
                if vma.flags & MAP_TYPE != MAP_SHARED and not vma.prot & PROT_WRITE:
                    return True
        return False

    def remap_file(self, address: int, size: int, prot: int, page: int, flags: int) -> int:
        """remap_file_pages(2), which is a new mapping of the same file on current kernels."""
        start, size = address & ~PAGE_MASK, size & ~PAGE_MASK
        if prot or not size or start + size > self.limit or page + (size // PAGE) >= 1 << 52:
            return -EINVAL
        self._drop_code(start, start + size)
        with self.lock:
            vma = self.vmas.find(start)
            if vma is None or vma.flags & MAP_TYPE != MAP_SHARED or self.vmas.covered(start, start + size) < start + size:
                return -EINVAL
            if self.is_sealed(start, start + size):
                return -EPERM
            got = syscall(_host.NUMBERS["remap_file_pages"], self.gbase + start, size, 0, page, flags & 0x10000)
            if got < 0:
                return got
            for other in self.vmas.overlap(start, start + size):
                piece = other.piece(max(start, other.start), min(start + size, other.end))
                piece.offset = page * PAGE + piece.start - start
                self.vmas.insert(piece)
            return 0

    def set_brk(self, start: int) -> None:
        self.brk_start = self.brk_end = start

    def brk(self, address: int) -> int:
        if self.brk_start <= address < self.brk_end:
            self._drop_code(page_up(address), page_up(self.brk_end))
        with self.lock:
            if address < self.brk_start or address > self.limit:
                return self.brk_end
            old, new = page_up(self.brk_end), page_up(address)
            if new > old:
                # One page stays free above it, as a guard against the next mapping.
                if not self.vmas.is_free(old, new + PAGE):
                    return self.brk_end
                flags = MAP_PRIVATE | MAP_ANONYMOUS
                if self._host_map(old, new - old, PROT_READ | PROT_WRITE, flags, -1, 0, True) < 0:
                    return self.brk_end
                self.vmas.insert(Vma(old, new, PROT_READ | PROT_WRITE, flags, "[heap]"))
            elif new < old:
                if self.is_sealed(new, old):
                    return self.brk_end
                self._unmap(new, old)
            self.brk_end = address
            return address

    def on_range(self, number: int, address: int, size: int, last: int) -> int:
        """``madvise``, ``msync``, ``mincore``, ``mlock``: a host call on a guest range, with holes reported as ENOMEM.

        ``last`` is the call's third argument.
        """
        with self.lock:
            end = address + page_up(size)
            if end > self.limit or end < address:
                return -ENOMEM
            start = address & ~PAGE_MASK
            if self.reserved and size and self.vmas.covered(start, end) < end:
                return -ENOMEM
        if number == _host.NUMBERS["madvise"] and last in _DISCARDING:
            self.prepare_write(start, end - start)
        return syscall(number, self.gbase + address, size, last)

    # ---- code --------------------------------------------------------------------------------------------------

    def fetch(self, pc: int, size: int) -> bytes:
        """Up to ``size`` bytes of executable memory at ``pc``; raises ``GuestFault`` when there is none."""
        with self.lock:
            vma = self.vmas.find(pc)
            if vma is None:
                raise GuestFault(pc, size, execute=True)
            if not vma.prot & PROT_EXEC:
                raise GuestFault(pc, size, execute=True, mapped=True)
            end = vma.end
            while end - pc < size:
                after = self.vmas.find(end)
                if after is None or not after.prot & PROT_EXEC:
                    break
                end = after.end
            data = _host.copy_in(self.gbase + pc, min(size, end - pc))
        if data is None:  # a file mapping beyond the end of its file
            raise GuestFault(pc, size, execute=True, mapped=True)
        return data

    def changes_unseen(self, page: int) -> bool:
        """Whether code on a page can be written by another process."""
        vma = self.vmas.find(page)
        return vma is None or vma.flags & MAP_TYPE == MAP_SHARED

    def code_origin(self, page: int) -> int:
        """Where the mapping begins that a page of code belongs to, when it maps a file and the guest cannot write to it; else 0."""
        vma = self.vmas.find(page)
        if vma is None or vma.prot & PROT_WRITE or vma.flags & MAP_TYPE == MAP_SHARED or vma.inode == "00:00 0":
            return 0
        return vma.start

    def library(self, page: int) -> str:
        """Names the contents and the place of the shared library that a page belongs to; "" for none that other programs may have."""
        return self._libraries.name_at(page) if self._libraries is not None else ""

    @property
    def libraries(self) -> Libraries:
        """Where shared libraries go: below where position-independent programs begin."""
        if self._libraries is None:
            from .libraries import Libraries  # programs without libraries start without it

            self._libraries = Libraries(page_up(self.limit // 3 * 2) if self.bits == 64 else 0)
        return self._libraries

    def protect_code(self, page: int) -> None:
        """The page at ``page`` holds translated code: writes to it must fault first."""
        with self.lock:
            if page in self.code_pages and page not in self.aliases:
                return
            self._watch_writes(page)
            vma = self.vmas.find(page)
            if vma is not None and vma.flags & MAP_TYPE == MAP_SHARED and vma.inode != "00:00 0":
                # Run-time compilers map such memory twice: writable here, executable there.
                offset = vma.offset + page - vma.start
                for other in self.vmas.items:
                    alias = other.start + offset - other.offset
                    shared = other.flags & MAP_TYPE == MAP_SHARED and other.inode == vma.inode
                    if shared and other.start <= alias < other.end and alias != page:
                        self.aliases.setdefault(alias, set()).add(page)
                        self._watch_writes(alias)

    def _watch_writes(self, page: int) -> None:
        self.code_pages.add(page)
        self.code_lo = min(self.code_lo, page)
        self.code_hi = max(self.code_hi, page + PAGE)
        vma = self.vmas.find(page)
        if vma is not None and vma.prot & PROT_WRITE:
            self._guard(page)

    def _guard(self, page: int) -> None:
        """Make writes to a page fault that the guest may write to."""
        if not self.guard_lo <= page < self.guard_hi:
            self.guard_lo = min(self.guard_lo, page)
            self.guard_hi = max(self.guard_hi, page + PAGE)
            if self.guard_changed is not None:
                self.guard_changed(self.guard_lo, self.guard_hi)
        syscall(NR_MPROTECT, self.gbase + page, PAGE, PROT_READ)

    def unprotect_code(self, page: int) -> None:
        """Writes go through again."""
        with self.lock:
            if page not in self.code_pages or page in self.aliases:  # (a write to an alias is dealt with by ``prepare_write``)
                return
            self.code_pages.discard(page)
            vma = self.vmas.find(page)
            if vma is not None and vma.prot & PROT_WRITE:
                syscall(NR_MPROTECT, self.gbase + page, PAGE, _host_prot(vma.prot))
                self.opened[page] = self.opened.get(page, 0) + 1

    def is_code_write(self, address: int) -> bool:
        """Whether a write fault at ``address`` is only our own protection of translated code."""
        page = address & ~PAGE_MASK
        if page not in self.code_pages:
            return False
        vma = self.vmas.find(page)
        return vma is not None and bool(vma.prot & PROT_WRITE)

    def times_opened(self, address: int) -> int:
        """How often the page of ``address``, which the guest may write to and can now, has stopped being protected; 0: never, or it
        is not such a page."""
        page = address & ~PAGE_MASK
        with self.lock:
            vma = self.vmas.find(page)
            if vma is None or not vma.prot & PROT_WRITE or page in self.code_pages:
                return 0
            return self.opened.get(page, 0)

    def prepare_write(self, start: int, size: int) -> None:
        """The kernel or we are about to store to guest memory: code there is forgotten and made writable."""
        if start < self.code_hi and start + size > self.code_lo:
            self._drop_code(start & ~PAGE_MASK, start + size)

    # ---- access from Python ------------------------------------------------------------------------------------

    def read(self, address: int, size: int) -> bytes:
        """Guest memory as bytes; raises ``GuestFault``."""
        if address < 0 or address + size > self.window:
            address &= self.address_mask
            if address + size > self.window:
                raise GuestFault(address, size)
        if not size:
            return b""
        data = _host.copy_in(self.gbase + address, size)
        if data is None:
            raise GuestFault(address, size, mapped=self.vmas.find(address) is not None)
        return data

    def write(self, address: int, data: bytes) -> None:
        """Store bytes in guest memory; raises ``GuestFault``."""
        size = len(data)
        if address < 0 or address + size > self.window:
            address &= self.address_mask
            if address + size > self.window:
                raise GuestFault(address, size, write=True)
        if not size:
            return
        self.prepare_write(address, size)
        if not _host.copy_out(self.gbase + address, data):
            raise GuestFault(address, size, write=True, mapped=self.vmas.find(address) is not None)

    def poke(self, address: int, data: bytes) -> None:
        """Store bytes as a tracer does, whatever the protection of private memory; raises ``GuestFault``."""
        self.prepare_write(address, len(data))
        done = 0
        while done < len(data):
            at = address + done
            page = at & ~PAGE_MASK
            part = data[done : done + PAGE - (at - page)]
            vma = self.vmas.find(at)
            if vma is None or (vma.flags & MAP_SHARED and not vma.prot & PROT_WRITE):
                raise GuestFault(at, len(part), write=True, mapped=vma is not None)
            closed = not vma.prot & PROT_WRITE
            if closed:
                syscall(NR_MPROTECT, self.gbase + page, PAGE, PROT_READ | PROT_WRITE)
            stored = _host.copy_out(self.gbase + at, part)
            if closed:
                syscall(NR_MPROTECT, self.gbase + page, PAGE, _host_prot(vma.prot))
            if not stored:
                raise GuestFault(at, len(part), write=True, mapped=True)
            if self.code_changed is not None and vma.prot & PROT_EXEC:
                self.code_changed(page, PAGE)
            done += len(part)

    def cstring(self, address: int, limit: int = PAGE) -> bytes:
        """The zero-terminated string at ``address`` without its zero.

        Raises ``GuestFault`` when it is not readable, ``OSError(ENAMETOOLONG)`` when it has ``limit`` bytes or more.
        """
        out = b""
        at = address
        while len(out) < limit:
            step = min(256, PAGE - (at & PAGE_MASK))
            part = self.read(at, step)
            end = part.find(b"\0")
            if end >= 0:
                out += part[:end]
                if len(out) >= limit:
                    break
                return out
            out += part
            at += step
        raise OSError(36, "File name too long")

    def read_u64(self, address: int) -> int:
        return int.from_bytes(self.read(address, 8), "little")

    def read_u32(self, address: int) -> int:
        return int.from_bytes(self.read(address, 4), "little")

    def write_u64(self, address: int, value: int) -> None:
        self.write(address, (value & 0xFFFFFFFFFFFFFFFF).to_bytes(8, "little"))

    def write_u32(self, address: int, value: int) -> None:
        self.write(address, (value & 0xFFFFFFFF).to_bytes(4, "little"))

    # ---- for people --------------------------------------------------------------------------------------------

    def maps_text(self) -> str:
        """``/proc/self/maps`` as the guest should see it."""
        lines = []
        with self.lock:
            for vma in self.vmas.items:
                prot = "".join(c if vma.prot & bit else "-" for c, bit in (("r", 1), ("w", 2), ("x", 4)))
                head = f"{vma.start:08x}-{vma.end:08x} {prot}{'s' if vma.flags & MAP_SHARED else 'p'} "
                line = f"{head}{vma.offset:08x} {vma.inode}"
                lines.append(f"{line:<72} {vma.name}".rstrip() + "\n")
        return "".join(lines)


def _host_prot(prot: int) -> int:
    """Guest memory is never executable on the host; executable guest memory is readable."""
    return prot & (PROT_READ | PROT_WRITE) | (PROT_READ if prot & (PROT_EXEC | PROT_WRITE) else 0)
