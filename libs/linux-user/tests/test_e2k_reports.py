"""What the report of a dying e2k program says about the bundle that the CPU has refused."""

from __future__ import annotations

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
