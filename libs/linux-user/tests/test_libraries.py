"""Places of shared libraries: from the contents, the same in every address space, and only where that harms nobody."""

from __future__ import annotations

import os
import shutil
import struct

import pytest
from pyqemu.linux_user.libraries import SPREAD, STEP, _room
from pyqemu.linux_user.mm import (
    MAP_ANONYMOUS,
    MAP_FIXED,
    MAP_PRIVATE,
    PROT_EXEC,
    PROT_READ,
    PROT_WRITE,
    GuestMemory,
)
from pyqemu.linux_user.vma import Vma

PAGE = 4096
SIZE = 20 * PAGE


@pytest.fixture
def spaces():
    made = [GuestMemory(64), GuestMemory(64)]
    yield made
    for memory in made:
        memory.close()


def library(folder, name="lib", *, kind=3, align=PAGE, size=SIZE):
    """A descriptor of a file with the headers of a shared library: ten pages of code, and data behind them."""
    segments = ((5, 0, 10 * PAGE, 10 * PAGE), (6, 12 * PAGE + 64, PAGE, 5 * PAGE + 16))
    head = b"\x7fELF\2\1\1" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", kind, 243, 1, 0, 64, 0, 0, 64, 56, len(segments), 0, 0, 0)
    for flags, at, stored, there in segments:
        head += struct.pack("<IIQQQQQQ", 1, flags, at, at, at, stored, there, align)
    path = folder / name
    path.write_bytes(head.ljust(size, b"\0"))
    return os.open(path, os.O_RDONLY)


def place(memory, fd, size=SIZE, prot=PROT_READ, flags=MAP_PRIVATE, address=0, offset=0):
    return memory.mmap(address, size, prot, flags, fd, offset)


def test_a_library_has_its_place_whatever_was_mapped_before(spaces, tmp_path):
    one, two = spaces
    fds = [library(tmp_path, str(n), size=SIZE + n) for n in range(4)]
    two.mmap(0, 123 * PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    first = [place(one, fd) for fd in fds]
    second = [place(two, fd) for fd in reversed(fds)]
    assert first == second[::-1]
    assert len(set(first)) == len(fds)


def test_the_same_contents_are_at_the_same_place(spaces, tmp_path):
    one, two = spaces
    fd = library(tmp_path)
    copy = tmp_path / "elsewhere"
    shutil.copy(tmp_path / "lib", copy)
    again = os.open(copy, os.O_RDONLY)
    two.mmap(0, 123 * PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    at = place(one, fd)
    assert at == place(two, again)
    assert at % STEP == 0
    assert one.libraries.top - SPREAD <= at < one.libraries.top
    assert one.library(at + 5 * PAGE) == two.library(at + 5 * PAGE) != ""
    assert one.library(at - PAGE) == one.library(at + SIZE) == ""


def test_others_and_later_ones_go_where_there_is_room(spaces, tmp_path):
    memory, other = spaces
    fd = library(tmp_path)
    at = place(memory, fd)
    assert not memory.libraries.top - SPREAD <= place(memory, fd) < memory.libraries.top  # once more
    program, text = library(tmp_path, "program", kind=2), tmp_path / "text"
    text.write_bytes(b"x" * SIZE)
    plain = os.open(text, os.O_RDONLY)
    for what in (
        place(other, program),
        place(other, plain),
        place(other, fd, prot=PROT_READ | PROT_WRITE),
        place(other, fd, offset=PAGE),
        place(other, fd, flags=1),
        place(other, fd, address=0x5000_0000),
        place(other, fd, address=0x6000_0000, flags=MAP_PRIVATE | MAP_FIXED),
    ):
        assert not other.libraries.top - SPREAD <= what < other.libraries.top
        assert other.library(what) == ""
    other.vmas.insert(Vma(at + SIZE - PAGE, at + SIZE, 1, MAP_PRIVATE | MAP_ANONYMOUS))
    assert place(other, fd) != at  # something is there
    assert other.library(at) == ""


def test_what_is_unmapped_can_come_back(spaces, tmp_path):
    memory = spaces[0]
    fd = library(tmp_path)
    at = place(memory, fd)
    memory.munmap(at + SIZE - PAGE, PAGE)
    assert memory.library(at) != ""
    memory.munmap(at, SIZE)
    assert memory.library(at) == ""
    assert place(memory, fd) == at


def test_a_loader_that_reserves_room_first(spaces, tmp_path):
    memory = spaces[0]
    fd = library(tmp_path, align=1 << 16)
    head = os.pread(fd, PAGE, 0)
    room = 17 * PAGE + 80 + (1 << 16) + PAGE - 1 & -PAGE
    assert _room(head) == room
    flags = MAP_PRIVATE | MAP_ANONYMOUS
    assert not memory.library(memory.mmap(0, room, 0, flags, -1, 0))  # it has opened nothing
    for size, named in ((room + PAGE, False), (room, True)):
        memory.opened_last = fd
        at = memory.mmap(0, size, 0, flags, -1, 0)
        assert (memory.library(at) != "") == named
    assert memory.mmap(at, 10 * PAGE, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, fd, 0) == at
    assert memory.library(at + PAGE) != ""


def test_guests_of_32_bits_have_no_room_for_it(tmp_path):
    memory = GuestMemory(32)
    fd = library(tmp_path)
    assert memory.library(place(memory, fd)) == ""
    memory.close()


@pytest.mark.parametrize("head", [b"", b"\x7fELF", b"\x7fELF\2\1\1" + bytes(9) + b"\3\0" + b"\xff" * 46])
def test_headers_that_are_none(spaces, tmp_path, head):
    path = tmp_path / "odd"
    path.write_bytes(head)
    fd = os.open(path, os.O_RDONLY)
    memory = spaces[0]
    assert place(memory, fd) > 0
    memory.opened_last = fd
    assert memory.mmap(0, SIZE, 0, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) > 0
