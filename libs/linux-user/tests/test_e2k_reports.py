"""What the report of a dying e2k program says about the bundle that the CPU has refused."""

from __future__ import annotations

import re
import struct
import subprocess
import sys

import pytest

CASES = {
    "not implemented": (("getva %qr8, %r9, %dr8",), "operation getva is not implemented"),
    "small window": (("{ setwd wsz = 0x2, nfx = 0x1 }",), "setwd asks for 4 registers, and the parameter area alone has"),
    "empty ctpr": (("ct %ctpr2",), "ct through %ctpr2, which holds nothing"),
    "system label": (("sdisp %ctpr1, 3", "ct %ctpr1"), "ct through %ctpr1, which holds a system call entry"),
    "no bundle": ((".word 0xfc001000, 0",), "not a bundle of instruction set v4"),
    "register": (("addd %dr40, 0, %dr8",), "%dr40 in a window of 32 registers"),
    "rotating register": (("addd %db[30], 0, %dr8",), "%db[30] in a rotating area of 16 registers"),
    "endless recursion": (("x:", "ENTER", "DO x"), "the chain stack is full: 8388608 of 8388608 bytes in use"),
    "return too far": (("RET",), "killed by signal"),
    "setsft": (("setsft",), "SIGTRAP"),
}


@pytest.mark.parametrize("name", CASES)
def test_why(name, guest, run):
    code, wanted = CASES[name]
    guest.asm(*code)
    if name == "endless recursion":
        guest.asm("RET")
    report = run(guest).report
    assert wanted in report, report
    assert "code:\n> 0x" in report or "code:\n  " in report


def test_a_core_file_has_registers_and_stacks(guest, tmp_path):
    """Notes as PTRACE_GETREGS lays registers out (linux-abi.md 10); PSP says where the window is."""
    guest.quads("limit", 1 << 30, 1 << 30)
    guest.call("setrlimit", 4, "&limit")
    guest.asm("MOV 0x1234, %dr8", "MOV 0x5678, %dg7", "MOV 0x10, %dr9", "std %dr9, 0, %dr8")
    program = guest.build(tmp_path)
    command = [sys.executable, "-m", "pyqemu.cli", "user", str(program)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == -11
    core = re.search(r"^core dumped: (\S+\.core)$", done.stderr, re.MULTILINE)
    assert core is not None, done.stderr
    data = (tmp_path / core[1]).read_bytes()
    assert data[16:20] == struct.pack("<HH", 4, 175)
    phoff, _, _, _, phentsize, phnum = struct.unpack_from("<QQIHHH", data, 32)
    segments = [struct.unpack_from("<IIQQQQQQ", data, phoff + phentsize * n) for n in range(phnum)]
    assert segments[0][0] == 4
    at = segments[0][2]
    assert struct.unpack_from("<III", data, at) == (5, struct.unpack_from("<I", data, at + 4)[0], 1)
    registers = at + 12 + 8 + 112  # behind the note's header and name, and the fixed part of elf_prstatus
    words = struct.unpack_from("<64Q", data, registers)
    assert words[1 + 7] == 0x5678
    psp_lo, psp_hi = words[47:49]
    top = (psp_lo & (1 << 48) - 1) + (psp_hi & 0xFFFFFFFF)
    window = top - 16 * 32
    place = next(s[2] + window - s[3] for s in segments if s[0] == 1 and s[3] <= window < s[3] + s[5])
    assert struct.unpack_from("<Q", data, place + 32 * 4)[0] == 0x1234  # r8 of a window of v4
