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
    assert re.fullmatch(r"mmap\(NULL, 4096, PROT_READ\|PROT_WRITE, 0x12, -1, 0\) = 0x[0-9a-f]+\n", text[2])
    assert text[3] == 'write(99, "/no/such", 8) = -1 errno=9 (Bad file descriptor)\n'
    assert re.fullmatch(r"futex\(0x[0-9a-f]+, FUTEX_WAKE_PRIVATE, 1, .*\) = (0|-1 .*)\n", text[4])
    assert text[5] == "openat(AT_FDCWD, 0x8, O_RDONLY) = -1 errno=14 (Bad address)\n"
    assert text[6].startswith("syscall_999(") and text[6].endswith("= -1 errno=38 (Function not implemented)\n")
    assert text[7].startswith("exit_group(0)")
