"""Trace lines."""

from __future__ import annotations

import re

import pytest
from pyqemu.linux_user.strace import open_flags, quote, result_text, signal_name


@pytest.mark.parametrize(
    ("data", "more", "text"),
    [
        (b"ab\n", False, '"ab\\n"'),
        (b'"\\\t\r', False, '"\\"\\\\\\t\\r"'),
        (b"\0\7\x1b\xff", True, '"\\0\\7\\x1b\\xff"...'),
    ],
)
def test_quote(data, more, text):
    assert quote(data, more) == text


@pytest.mark.parametrize(
    ("flags", "text"),
    [(0, "O_RDONLY"), (0o101, "O_WRONLY|O_CREAT"), (0o4010002, "O_RDWR|O_SYNC"), (0x40000000, "O_RDONLY|0x40000000")],
)
def test_open_flags(flags, text):
    assert open_flags(flags) == text


def test_results_and_signals():
    assert result_text(-2) == "-1 errno=2 (No such file or directory)"
    assert (result_text(7), result_text(None), result_text(0x1000, "mmap")) == ("7", "?", "0x1000")
    assert (signal_name(11), signal_name(34), signal_name(17)) == ("SIGSEGV", "SIGRT34", "SIGCHLD")


def test_lines_of_a_run(guest, run):
    lines = []
    guest.string("name", "/no/such")
    guest.call("openat", -100, "&name", 0o102, 0o640)
    guest.call("openat", -100, "&name", 0, 0)
    guest.call("mmap", 0, 4096, 3, 0x12, -1, 0)
    guest.call("write", 99, "&name", 8)
    guest.call("futex", "&name", 129, 1, 0, 0, 0)
    guest.call("openat", -100, 8, 0, 0)
    guest.asm("SYS 999")
    run(guest, strace=lines.append)
    text = [re.sub(r"^\d+ ", "", line) for line in lines]
    assert text[0] == 'openat(AT_FDCWD, "/no/such", O_RDWR|O_CREAT, 0640) = -1 errno=2 (No such file or directory)\n'
    assert text[1] == 'openat(AT_FDCWD, "/no/such", O_RDONLY) = -1 errno=2 (No such file or directory)\n'
    assert re.fullmatch(r"mmap\(NULL, 4096, PROT_READ\|PROT_WRITE, MAP_PRIVATE\|MAP_ANONYMOUS, -1, 0\) = 0x[0-9a-f]+\n", text[2])
    assert text[3] == 'write(99, "/no/such", 8) = -1 errno=9 (Bad file descriptor)\n'
    assert re.fullmatch(r"futex\(0x[0-9a-f]+, FUTEX_WAKE_PRIVATE, 1, .*\) = (0|-1 .*)\n", text[4])
    assert text[5] == "openat(AT_FDCWD, 0x8, O_RDONLY) = -1 errno=14 (Bad address)\n"
    assert text[6].startswith("syscall_999(") and text[6].endswith("= -1 errno=38 (Function not implemented)\n")
    assert text[7].startswith("exit_group(0)")


def test_arguments_by_name_and_content(guest, run):
    lines = []
    guest.space("ends", 16)
    guest.space("status", 8)
    guest.space("stack", 4096)
    guest.quads("action", "_start", 4 | 0x10000000, 0, 1 << 9)
    guest.quads("time", 0, 5000)
    guest.call("mmap", 0, 8192, 3, 0x80011, -1, 0)
    guest.call("pipe", "&ends")
    guest.call("rt_sigaction", 10, "&action", 0, 8)
    guest.call("rt_sigprocmask", 2, "&action", 0, 8)
    guest.call("nanosleep", "&time", 0)
    guest.call("clock_gettime", 1, "&time")
    guest.call("fork")
    guest.asm("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch parent ? ~%pred0")
    guest.call("exit", 5)
    guest.asm("parent:")
    guest.call("wait4", "%dr9", "&status", 0x40000000, 0)
    guest.call("clone", 0x90011, 0, 0, 0, 0)  # a thread must share more
    guest.call("lseek", 0, 0, 9)
    guest.call("mremap", 0, 0, 0, 1, 0)
    run(guest, strace=lines.append)
    text = "".join(lines)
    for wanted in (
        "mmap(NULL, 8192, PROT_READ|PROT_WRITE, MAP_SHARED|MAP_ANONYMOUS|MAP_FIRST32, -1, 0) = 0x",
        "pipe([", "sa_mask=0x200, sa_flags=SA_SIGINFO|SA_RESTART}, NULL, 8) = 0", "rt_sigprocmask(SIG_SETMASK, ",
        "nanosleep({tv_sec=0, tv_nsec=5000}, NULL) = 0", "clock_gettime(CLOCK_MONOTONIC, {tv_sec=",
        ", [exited 5], __WALL, NULL) = ", "lseek(0, 0, 9) = ", "mremap(NULL, 0, 0, MREMAP_MAYMOVE, NULL) = -1",
        "clone(CLONE_THREAD|CLONE_SETTLS|SIGCHLD, NULL, NULL, NULL, 0) = -1 errno=22",
    ):  # fmt: skip
        assert wanted in text, text
