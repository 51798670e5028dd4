"""The system call table: every row can be reached, run and printed, and agrees with the list of the e2k kernel's calls."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pyqemu.linux_user._host import NUMBERS as HOST
from pyqemu.linux_user.abi.e2k_numbers import FAST, NUMBERS, NUMBERS_32
from pyqemu.linux_user.syscalls.dispatch import make_call
from pyqemu.linux_user.syscalls.table import FULL, NEVER_RESTARTED, NONE, PARTIAL, ROWS

KINDS = {
    "fd", "dirfd", "int", "uint", "size", "off", "flags", "mode", "pid", "uid", "gid", "sig", "clk", "any", "hex", "addr",
    "prot", "oflags", "fcntl", "futex", "path", "str", "in", "out", "io", "ptr",
}  # fmt: skip
#: Names in the kernel's list that are the same call as another row in 64-bit mode.
SAME = {
    "pread": "pread64", "pwrite": "pwrite64", "_newselect": "select", "sendfile64": "sendfile", "fcntl64": "fcntl",
    "fadvise64_64": "fadvise64",
}  # fmt: skip
LISTED = list(csv.DictReader((Path(__file__).parent / "data" / "syscalls.csv").open()))


@pytest.mark.parametrize("name", ROWS)
def test_row(name):
    arguments, support, note, body = ROWS[name]
    kinds = arguments.split()
    assert len(kinds) <= 7
    for i, kind in enumerate(kinds):
        base, _, size = kind.partition(":")
        assert base in KINDS, kind
        if size.startswith("@"):
            assert int(size[1:]) < len(kinds) and int(size[1:]) != i
        elif size:
            assert int(size) > 0
    assert support in (FULL, PARTIAL, NONE)
    assert support == FULL or note, "what is missing is said"
    if support == NONE:
        assert not body
        assert make_call(name) is None
        return
    call = make_call(name)
    assert call is not None, f"neither a body nor a host call of that name ({body})"
    if not body:
        assert name in HOST
    assert callable(call.run) and call.kinds == tuple(kinds)


def test_every_row_has_a_number_and_every_number_a_row():
    assert {*NUMBERS.values(), *NUMBERS_32.values()} == set(ROWS)
    assert set(ROWS) >= NEVER_RESTARTED


@pytest.mark.parametrize("entry", LISTED, ids=lambda entry: f"{entry['number']}-{entry['name']}")
def test_the_kernels_list(entry):
    text = entry["number"]
    number = FAST + int(text[1:]) if text.startswith("F") else int(text)
    if any(mark in entry["note"] for mark in ("ENOSYS", "protected mode only", "only in 32-bit mode")):
        assert number not in NUMBERS
        assert (number in NUMBERS_32) == ("only in 32-bit mode" in entry["note"])
        return
    assert (number in NUMBERS_32) == ("64-bit mode only" not in entry["note"])
    name = entry["name"].replace("fast ", "fast_")
    name = SAME.get(name, name)
    if name not in ROWS:
        name = name.removesuffix("32")
    assert NUMBERS[number] == name
    count = int(entry["args"].partition(":")[0] or 0)
    ours = len(ROWS[name][0].split())
    assert ours == count


def test_the_page_is_what_the_table_says():
    from pyqemu.linux_user.syscalls.page import page

    committed = (Path(__file__).parents[1] / "docs" / "syscalls.md").read_text()
    assert committed == page(), "run python -m pyqemu.linux_user.syscalls.page > docs/syscalls.md"
