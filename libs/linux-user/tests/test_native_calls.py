"""System calls that native code makes: which they are, that guests notice nothing of it, and who switches it off."""

from __future__ import annotations

import os

import pytest
from cross_programs import ARCHES, build, compiler, run_guest, run_host
from pyqemu.linux_user import Process
from pyqemu.linux_user._host import NUMBERS
from pyqemu.linux_user.process import CAPTURE
from pyqemu.linux_user.syscalls import layouts
from pyqemu.linux_user.syscalls.dispatch import make_call
from pyqemu.linux_user.syscalls.table import BY_VALUE, NATIVELY_TOO, NONE, ONLY_SHOWS, ROWS
from pyqemu.tcg_jit.native_calls import (
    ARGUMENTS,
    CALL,
    CLOCK,
    DESCRIPTOR,
    DIRECTORY,
    MASKED,
    PATH,
    PLAIN,
    SELECT,
    SIGMASK,
    SIGNED_4,
    SIZED,
    TIMEOFDAY,
)


@pytest.mark.parametrize(
    ("name", "arch", "native"),
    [
        ("getpid", "riscv64", (CALL, NUMBERS["getpid"], ())),
        ("read", "aarch64", (CALL, NUMBERS["read"], (DESCRIPTOR, SIZED + 2, PLAIN))),
        ("fast_clock_gettime", "e2k", (CLOCK, NUMBERS["clock_gettime"], (PLAIN, 16))),
        ("gettimeofday", "riscv64", (TIMEOFDAY, NUMBERS["gettimeofday"], (16, 8))),
        ("sendto", "riscv64", (CALL, NUMBERS["sendto"], (DESCRIPTOR, SIZED + 2, PLAIN, PLAIN, SIZED + 5, PLAIN))),
        ("getsockopt", "e2k", (CALL, NUMBERS["getsockopt"], (DESCRIPTOR, PLAIN, PLAIN, 4096, 4))),
        ("openat", "riscv64", (CALL, NUMBERS["openat"], (DIRECTORY, PATH, MASKED, PLAIN))),
        ("openat", "aarch64", (CALL, NUMBERS["openat"], (DIRECTORY, PATH, MASKED + 0o740000, PLAIN))),
        ("pipe2", "aarch64", (CALL, NUMBERS["pipe2"], (8, MASKED + 0o740000))),
        ("faccessat", "riscv64", (CALL, NUMBERS["faccessat"], (DIRECTORY, PATH, PLAIN))),
        ("rt_sigprocmask", "riscv64", (SIGMASK, NUMBERS["rt_sigprocmask"], (PLAIN, 8, 8, PLAIN))),
        ("mmap", "riscv64", None),  # code of our own
        ("readv", "riscv64", None),
        ("epoll_wait", "aarch64", None),  # records in another form, and more to do than to look
    ],
)
def test_what_native_code_is_told(name, arch, native):
    assert make_call(name, arch).native == native


@pytest.mark.parametrize("arch", ["e2k", *ARCHES])
@pytest.mark.parametrize("name", [n for n, row in ROWS.items() if row[1] != NONE])
def test_no_row_is_made_natively_that_needs_more(name, arch):
    native = make_call(name, arch).native
    body = ROWS[name][3]
    if body and body[0] != "=":
        assert native is None or name in NATIVELY_TOO
    if native is None:
        return
    forms = native[2][1].values() if native[0] == SELECT else [native]
    assert (native[0] == SELECT) == (name in BY_VALUE)
    for kind, number, arguments in forms:
        assert kind in (CALL, CLOCK, TIMEOFDAY, SIGMASK) and number in NUMBERS.values() and len(arguments) <= ARGUMENTS
        for a in arguments:
            if a.__class__ is tuple:  # a record in another form
                size, elements = a
                assert {name, body[1:]} & ONLY_SHOWS and all(to + wide <= size for _, to, _, wide in elements)
            else:
                assert a in (PLAIN, DESCRIPTOR, DIRECTORY, PATH) or a >= SIZED or MASKED <= a < SIZED or 4 <= a < PATH


@pytest.mark.parametrize("arch", ["e2k", *ARCHES])
@pytest.mark.parametrize("name", sorted(ONLY_SHOWS))
def test_records_that_native_code_converts_are_as_python_converts_them(name, arch):
    native = make_call(name, arch).native
    if native is None:  # no such call there
        return
    _, _, arguments = native
    [(size, elements)] = [a for a in arguments if a.__class__ is tuple]
    data = os.urandom(layouts.record("stat", layouts.ARCH).size)
    out = bytearray(size)
    for at, to, narrow, wide in elements:
        width = narrow & 0xFF
        value = int.from_bytes(data[at : at + width], "little", signed=narrow == SIGNED_4)
        out[to : to + wide] = (value & (1 << 8 * wide) - 1).to_bytes(wide, "little")
    assert bytes(out) == layouts.conversion("stat", layouts.ARCH, arch)(data)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("guests")


@pytest.mark.parametrize("link", ["dynamic", "static"])
@pytest.mark.parametrize("arch", ARCHES)
def test_calls_in_numbers_under_signals(arch, link, folder, tmp_path):
    compiler(arch)
    options = ("-static",) if link == "static" else ()
    want = run_host(build(folder, "host", "calls.c"), tmp_path / "host")
    got = run_guest(build(folder, arch, "calls.c", *options), tmp_path / "guest")
    assert got.stderr.decode() == ""
    assert got.stdout.decode() == want.stdout.decode()
    assert got.returncode == want.returncode == 0


LOOP = """
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(void) { long n = 0; for (int i = 0; i < 1000; i++) n += syscall(SYS_getppid); printf("%ld\\n", n); return 0; }
"""


@pytest.mark.parametrize("arch", ARCHES)
def test_only_the_first_call_is_seen_here(arch, folder):
    compiler(arch)
    program = str(build(folder, arch, LOOP, "-static"))
    lines = []
    result = Process([program], stdout=CAPTURE).run()
    assert result.stdout.decode() == f"{1000 * os.getppid()}\n"
    assert result.stats["native_calls"] >= 999
    traced = Process([program], stdout=CAPTURE, strace=lines.append).run()
    assert traced.stdout == result.stdout
    assert traced.stats["native_calls"] == 0
    assert sum("getppid()" in line for line in lines) >= 1000


@pytest.mark.parametrize("cpu", ["elbrus-v4", "elbrus-v5"])
def test_calls_of_e2k_in_the_window_of_its_registers(guest, run, cpu):
    """Numbers and arguments lie in the register window, whose layout is another from version 5 on."""
    ends = os.pipe()
    guest.space("buffer", 16)
    guest.asm("MOV 200, %dr8", "MOV 0, %dr9", "again:")
    guest.call("getppid")
    guest.asm("addd %dr9, %db[0], %dr9")
    guest.call("write", ends[1], "&text", 3)
    guest.call("read", ends[0], "&buffer", 16)
    guest.asm("addd %dr9, %db[0], %dr9")
    guest.call("clock_gettime", 0, "&buffer")
    guest.asm("addd %dr9, %db[0], %dr9")
    guest.call("clock_gettime", 77, "&buffer")
    guest.asm("addd %dr9, %db[0], %dr9")
    guest.asm("subd %dr8, 1, %dr8", "cmpedb %dr8, 0, %pred0", "ibranch again ? ~%pred0")
    guest.asm('SHOWI "sum ", %dr9')
    guest.string("text", "abc")
    try:
        for fd in ends:
            os.set_inheritable(fd, True)
        result = run(guest, cpu=cpu)
    finally:
        for fd in ends:
            os.close(fd)
    assert result.stdout.split() == [b"sum", b"%d" % (200 * (os.getppid() + 3 - 22))]
    assert result.stats["native_calls"] == 4 * 199 + 1, "and the output; a bad clock is left to us"
