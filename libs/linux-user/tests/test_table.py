"""The system call table: every row can be reached, run and printed, and agrees with the list of the e2k kernel's calls."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.linux_user._host import ARCH
from pyqemu.linux_user._host import NUMBERS as HOST
from pyqemu.linux_user.abi import aarch64, riscv64
from pyqemu.linux_user.abi.e2k_numbers import FAST, NUMBERS, NUMBERS_32
from pyqemu.linux_user.syscalls.dispatch import make_call, shown_name
from pyqemu.linux_user.syscalls.layouts import RECORDS
from pyqemu.linux_user.syscalls.table import FULL, NEVER_RESTARTED, NONE, PARTIAL, ROWS
from pyqemu.tcg_jit.native_calls import PATH

KINDS = {
    "fd", "dirfd", "int", "uint", "size", "off", "flags", "mode", "pid", "uid", "gid", "sig", "clk", "any", "hex", "addr",
    "prot", "oflags", "fcntl", "futex", "path", "name", "str", "in", "out", "io", "ptr",
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
        elif size.isidentifier():
            assert size in RECORDS
        elif size:
            assert int(size) > 0
    assert support in (FULL, PARTIAL, NONE)
    assert support == FULL or note, "what is missing is said"
    if support == NONE:
        assert not body
        assert make_call(name) is None
        return
    for arch in ("e2k", "riscv64", "aarch64", ARCH):
        call = make_call(name, arch)
        assert call is not None, f"neither a body nor a host call of that name ({body})"
        assert callable(call.run) and call.kinds == tuple(kinds)
    if not body:
        assert name in HOST


@pytest.mark.parametrize("arch", ["e2k", "riscv64", "aarch64"])
def test_native_code_looks_at_every_path(arch):
    """It may lie in the sysroot or in /proc, and it is no plain number."""
    for name, (arguments, support, _, _) in ROWS.items():
        call = make_call(name, arch) if support != NONE else None
        kinds = [kind.partition(":")[0] for kind in arguments.split()]
        if call is not None and call.native is not None and {"path", "name"} & {*kinds}:
            assert [argument == PATH for argument in call.native[2]] == [kind in ("path", "name") for kind in kinds], name


def test_every_row_has_a_number_and_every_number_a_row():
    tables = [NUMBERS, NUMBERS_32, riscv64.Abi.numbers, aarch64.Abi.numbers]
    assert {name for table in tables for name in table.values()} == set(ROWS)
    assert set(ROWS) >= NEVER_RESTARTED


def headers(compiler: str) -> dict[int, str]:
    """Number -> name of the calls that a cross compiler's kernel headers know."""
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")
    include = "#include <asm/unistd.h>\n"

    def preprocess(text: str, *options: str) -> str:
        command = [compiler, "-E", "-P", *options, "-"]
        return subprocess.run(command, input=include + text, capture_output=True, text=True, check=True).stdout

    names = re.findall(r"#define __NR_(\w+) ", preprocess("", "-dM"))
    lines = preprocess("\n".join(f"'{name}' __NR_{name}" for name in names))
    found = re.findall(r"'(\w+)' \(?(\d+)(?: \+ (\d+)\))?", lines)
    assert len(found) > 250
    return {int(number) + int(more or 0): name for name, number, more in found}


@pytest.mark.parametrize("abi", [riscv64.Abi, aarch64.Abi], ids=lambda abi: abi.machine)
def test_numbers_of_generic_guests_are_those_of_the_kernels_headers(abi):
    other = {"fstatat": "newfstatat", "fstatat64": "newfstatat"}
    for number, name in headers(f"{abi.machine}-linux-gnu-gcc").items():
        if name in ("syscalls", "arch_specific_syscall"):
            continue
        assert shown_name(abi.numbers[number]) == other.get(name, name)


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
