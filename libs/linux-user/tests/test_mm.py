"""The address space: the list of mappings against a page-by-page model, calls against the host's kernel."""

from __future__ import annotations

import ctypes
import random
from pathlib import Path

import pytest
from pyqemu.linux_user import _host
from pyqemu.linux_user._host import NUMBERS, syscall
from pyqemu.linux_user.mm import (
    HUGE,
    MAP_ANONYMOUS,
    MAP_FIXED,
    MAP_FIXED_NOREPLACE,
    MAP_NORESERVE,
    MAP_PRIVATE,
    MAP_STACK,
    GuestMemory,
)
from pyqemu.linux_user.vma import Vma, VmaMap
from pyqemu.tcg_jit.errors import GuestFault

PAGE = 4096
ANON = MAP_PRIVATE | MAP_ANONYMOUS


@pytest.fixture(params=[64, 32])
def mm(request):
    memory = GuestMemory(request.param)
    yield memory
    memory.close()


@pytest.mark.parametrize("seed", range(20))
def test_vma_list_is_the_same_as_a_table_of_pages(seed):
    random_ = random.Random(seed)
    vmas = VmaMap()
    pages: dict[int, int] = {}
    for _ in range(200):
        start = random_.randrange(0, 60) * PAGE
        end = start + random_.randrange(1, 12) * PAGE
        if random_.random() < 0.6:
            prot = random_.randrange(4)
            vmas.insert(Vma(start, end, prot, ANON))
            pages.update((page, prot) for page in range(start, end, PAGE))
        else:
            gone = {page for page in range(start, end, PAGE) if page in pages}
            cut = {page for vma in vmas.remove(start, end) for page in range(vma.start, vma.end, PAGE)}
            assert cut == gone
            for page in gone:
                del pages[page]
        assert {p: v.prot for v in vmas.items for p in range(v.start, v.end, PAGE)} == pages
        assert vmas.starts == [v.start for v in vmas.items] == sorted(vmas.starts)
        for left, right in zip(vmas.items, vmas.items[1:], strict=False):
            assert left.end <= right.start and not left.joins(right)
        probe = random_.randrange(0, 80) * PAGE
        found = vmas.find(probe)
        assert (found.prot if found else None) == pages.get(probe)
        for _ in range(3):  # what one search has found out must not mislead the next
            size, top = random_.randrange(1, 6) * PAGE, random_.choice((72, 50)) * PAGE
            gap = vmas.gap_below(top, size, 0)
            free = [p for p in range(0, top - size + 1, PAGE) if not any(q in pages for q in range(p, p + size, PAGE))]
            assert gap == (free[-1] if free else None)
        reach = vmas.covered(start, end)
        assert all(p in pages for p in range(start, reach, PAGE)) and (reach == end or reach not in pages)


@pytest.mark.parametrize("seed", range(6))
def test_random_calls_answer_as_the_host_kernel_does(seed):
    """The same mmap, munmap, mprotect and mremap calls, natively in an area of their own and in guest memory."""
    random_ = random.Random(seed)
    memory = GuestMemory(64)
    span = 64 * PAGE
    native = syscall(NUMBERS["mmap"], 0, span, 0, ANON, -1, 0)
    guest = 0x4000_0000
    syscall(NUMBERS["munmap"], native, span)
    try:
        for _ in range(150):
            at = random_.randrange(0, 48) * PAGE + random_.choice((0, 0, 0, 0, 0, 8))
            size = random_.randrange(0, 12) * PAGE - random_.choice((0, 0, 100))
            size = max(size, 0)
            prot = random_.randrange(4)
            what = random_.randrange(5)
            if what <= 1:
                flags = ANON | (MAP_FIXED if what else MAP_FIXED_NOREPLACE)
                got = memory.mmap(guest + at, size, prot, flags, -1, 0)
                want = syscall(NUMBERS["mmap"], native + at, size, prot, flags, -1, 0)
            elif what == 2:
                got = memory.munmap(guest + at, size)
                want = syscall(NUMBERS["munmap"], native + at, size)
            elif what == 3:
                got = memory.mprotect(guest + at, size, prot)
                want = syscall(NUMBERS["mprotect"], native + at, size, prot)
            else:
                new = random_.randrange(0, 12) * PAGE
                got = memory.mremap(guest + at, size, new, 0, 0)
                want = syscall(NUMBERS["mremap"], native + at, size, new, 0, 0)
            if want > 0:
                want = want - native + guest
            assert got == want, (what, hex(at), size, prot)
            ours = {p for p in range(0, span, PAGE) if memory.vmas.find(guest + p)}
            vec = ctypes.create_string_buffer(1)
            theirs = {
                p
                for p in range(0, span, PAGE)
                if syscall(NUMBERS["mincore"], native + p, PAGE, ctypes.addressof(vec)) == 0
            }
            assert ours == theirs
    finally:
        syscall(NUMBERS["munmap"], native, span)
        memory.close()


def test_access_from_python_never_crashes(mm):
    place = mm.mmap(0, 3 * PAGE, 3, ANON, -1, 0)
    mm.munmap(place + PAGE, PAGE)
    mm.mprotect(place + 2 * PAGE, PAGE, 0)
    mm.write(place + PAGE - 4, b"end\0")
    assert mm.cstring(place + PAGE - 4) == b"end"
    mm.write(place + PAGE - 4, b"open")
    cases = [
        (place + PAGE - 4, 5),
        (place + PAGE, 1),
        (place + 2 * PAGE, 1),
        (0, 1),
        (mm.window, 1),
        (1 << 63, 8),
        ((1 << 64) - 4, 8),
    ]
    for address, size in cases:
        with pytest.raises(GuestFault):
            mm.read(address, size)
        with pytest.raises(GuestFault):
            mm.write(address, bytes(size))
    mm.write(place + PAGE - 4, b"open")  # a write that fails may have stored its first bytes
    with pytest.raises(GuestFault):
        mm.cstring(place + PAGE - 4)
    with pytest.raises(OSError, match="too long"):
        mm.write(place, b"x" * PAGE)
        mm.cstring(place, 100)


def test_the_same_through_a_pipe_where_process_vm_calls_are_forbidden(mm, monkeypatch):
    monkeypatch.setattr(_host, "_no_vm_calls", True)
    test_access_from_python_never_crashes(mm)
    place = mm.mmap(0, 3 * PAGE, 3, ANON, -1, 0)
    data = bytes(range(256)) * 40
    mm.write(place + 5, data)
    assert mm.read(place + 5, len(data)) == data


def test_top_down_allocation_and_hints(mm):
    first = mm.mmap(0, PAGE, 3, ANON, -1, 0)
    second = mm.mmap(0, 100, 3, ANON, -1, 0)
    assert (first, second) == (mm.mmap_top - PAGE, mm.mmap_top - 2 * PAGE)
    assert mm.mmap(0x20000000, PAGE, 3, ANON, -1, 0) == 0x20000000
    assert mm.mmap(0x20000000, PAGE, 3, ANON, -1, 0) == second - PAGE, "a taken hint is no order"
    assert mm.mmap(0x30000123, PAGE, 3, ANON, -1, 0) == 0x30000000
    assert mm.mmap(0, mm.limit + PAGE, 3, ANON, -1, 0) == -12


def test_brk(mm):
    mm.set_brk(0x100800)
    assert mm.brk(0) == 0x100800
    assert mm.brk(0x105000) == 0x105000
    mm.write(0x104FF8, b"12345678")
    assert mm.brk(0x102000) == 0x102000
    with pytest.raises(GuestFault):
        mm.read(0x102000, 1)
    assert mm.brk(0x105000) == 0x105000 and mm.read(0x104FF8, 8) == bytes(8)
    mm.map(0x110000, PAGE, 3)
    assert mm.brk(0x110000) == 0x105000, "the heap does not grow into the next mapping"


def test_mremap_moves_contents(mm):
    place = mm.mmap(0, 2 * PAGE, 3, ANON, -1, 0)
    mm.write(place, b"kept")
    blocker = mm.mmap(place + 2 * PAGE, PAGE, 3, ANON | MAP_FIXED, -1, 0) if mm.bits == 64 else 0
    moved = mm.mremap(place, 2 * PAGE, 5 * PAGE, 1, 0)
    assert moved != place or not blocker
    assert mm.read(moved, 4) == b"kept" and mm.read(moved + 4 * PAGE, 4) == bytes(4)
    target = 0x20000000
    assert mm.mremap(moved, 5 * PAGE, PAGE, 3, target) == target
    assert mm.read(target, 4) == b"kept" and mm.vmas.find(moved) is None
    assert mm.mremap(target, PAGE, PAGE, 8, 0) == -22
    assert mm.mremap(0x66660000, PAGE, PAGE, 1, 0) == -14


def test_code_pages_fault_until_they_are_given_up(mm):
    changed = []

    def forget(start, size):
        changed.append((start, size))
        mm.unprotect_code(start)

    mm.code_changed = forget
    place = mm.mmap(0, 2 * PAGE, 7, ANON, -1, 0)
    mm.protect_code(place)
    assert mm.is_code_write(place + 8) and not mm.is_code_write(place + PAGE)
    buffer = ctypes.create_string_buffer(b"data", 4)
    assert not _host.copy_out(mm.gbase + place, buffer.raw), "the host page is read-only"
    mm.mprotect(place, PAGE, 7)
    assert not _host.copy_out(mm.gbase + place, buffer.raw), "and stays so when the guest asks again"
    mm.write(place, b"data")
    assert changed == [(place, PAGE)] and not mm.is_code_write(place)
    assert mm.times_opened(place + 8) == 1 and mm.times_opened(place + PAGE) == 0
    mm.protect_code(place)
    mm.munmap(place, PAGE)
    assert changed == [(place, PAGE)] * 2 and not mm.code_pages


def test_fetch(mm):
    place = mm.mmap(0, 3 * PAGE, 5, ANON, -1, 0)
    mm.mprotect(place + PAGE, PAGE, 4)
    mm.mprotect(place + 2 * PAGE, PAGE, 3)
    assert mm.fetch(place + PAGE - 8, 16) == bytes(16), "across a border inside executable memory"
    assert mm.fetch(place + 2 * PAGE - 8, 64) == bytes(8), "fewer bytes at its end"
    with pytest.raises(GuestFault) as caught:
        mm.fetch(place + 2 * PAGE, 8)
    assert caught.value.execute and caught.value.mapped
    with pytest.raises(GuestFault) as caught:
        mm.fetch(0x7000, 8)
    assert not caught.value.mapped


def test_maps_text(mm, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"x" * 8192)
    with open(path, "rb") as file:
        mm.map(0x50000, PAGE, 5, fd=file.fileno(), offset=PAGE)
    mm.map(0x60000, PAGE, 3, "[heap]")
    lines = mm.maps_text().splitlines()
    info = path.stat()
    assert lines[0].split() == [
        "00050000-00051000",
        "r-xp",
        "00001000",
        f"{info.st_dev >> 8:02x}:{info.st_dev & 255:02x}",
        str(info.st_ino),
        str(path),
    ]
    assert lines[1].split() == ["00060000-00061000", "rw-p", "00000000", "00:00", "0", "[heap]"]


def test_windows_do_not_overlap():
    memories = [GuestMemory() for _ in range(3)]
    try:
        for i, memory in enumerate(memories):
            memory.map(0x10000, PAGE, 3)
            memory.write(0x10000, bytes([i]))
        assert [memory.read(0x10000, 1) for memory in memories] == [b"\0", b"\1", b"\2"]
    finally:
        for memory in memories:
            memory.close()


def _host_flags(address: int) -> list[str]:
    """What the host's kernel has noted of the mapping at a host address."""
    inside = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        bounds, _, rest = line.partition(" ")
        if "-" in bounds:
            low, high = (int(word, 16) for word in bounds.split("-"))
            inside = low <= address < high
        elif inside and bounds == "VmFlags:":
            return rest.split()
    raise LookupError(hex(address))


@pytest.mark.skipif(not Path("/sys/kernel/mm/transparent_hugepage").exists(), reason="the host's kernel has no huge pages")
def test_large_areas_of_data_prefer_huge_pages():
    mm = GuestMemory()
    try:
        large = mm.mmap(0, 3 * HUGE, 3, ANON, -1, 0)
        assert large % HUGE == 0
        small = mm.mmap(0, HUGE // 2, 3, ANON, -1, 0)
        sparse = mm.mmap(0, 3 * HUGE, 3, ANON | MAP_NORESERVE, -1, 0)
        stack = mm.mmap(0, 3 * HUGE, 3, ANON | MAP_STACK, -1, 0)
        mm.map(0x400000, HUGE, 3)
        mm.map(0x800000, HUGE, 3, "[stack]")
        mm.map(0xC00000, HUGE, 7)
        preferred = [at for at in (large, small, sparse, stack, 0x400000, 0x800000, 0xC00000) if "hg" in _host_flags(mm.gbase + at)]
        assert preferred == [large, 0x400000]
    finally:
        mm.close()
