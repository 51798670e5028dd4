"""What a handler is told about faults, and what kills a program that has none."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from pyqemu.linux_user import Process

SIGINFO = 4

HANDLER = """on_fault:
  ENTER
  LA seen, %dr3
  sxt 2, %r0, %dr0
  std %dr3, 0, %dr0
  ldw %dr1, 8, %dr4
  std %dr3, 8, %dr4
  ldd %dr1, 16, %dr4
  std %dr3, 16, %dr4
  LA resume, %dr5
  std %dr2, 48, %dr5
  RET
"""


def faulting(guest, signo: int, *code: str) -> None:
    """Run ``code`` with a handler that notes signal, code and address and goes on behind it."""
    guest.quads("action", "on_fault", SIGINFO, 0, 0)
    guest.space("seen", 24)
    guest.call("rt_sigaction", signo, "&action", 0, 8)
    guest.asm(*code, "resume:")
    guest.show_word("signal", "seen")
    guest.show_word("code", "seen", 8)
    guest.show_word("address", "seen", 16)
    guest.functions(HANDLER)


def seen(result) -> list[int]:
    assert result.signal is None, result.report
    return [int(line.split()[1]) for line in result.stdout.decode().splitlines()[-3:]]


CASES = {
    "load from nowhere": (11, ("MOV 0x8008, %dr8", "ldd %dr8, 0, %dr9"), (11, 1, 0x8008)),
    "store to nowhere": (11, ("MOV 0x8008, %dr8", "std %dr8, 0, %dr8"), (11, 1, 0x8008)),
    "store to the program's own code": (11, ("LA _start, %dr8", "std %dr8, 0, %dr8"), (11, 2, None)),
    "beyond user addresses": (11, ("MOV 0xb00000000000, %dr8", "ldd %dr8, 0, %dr9"), (11, 1, 0xB00000000000)),
    "an address of the kernel": (7, ("MOV 0xd00000000008, %dr8", "ldd %dr8, 0, %dr9"), (7, 2, 0xD00000000008)),
    "not canonical": (7, ("MOV 0x4000000000000000, %dr8", "ldd %dr8, 0, %dr9"), (7, 2, 0x4000000000000000)),
    "array prefetch program nowhere": (11, ("ldisp %ctpr2, 0x8000", "bap"), (11, 1, None)),
    "jump into the kernel": (4, ("MOV 0xe00000000000, %dr8", "movtd %dr8, %ctpr1", "ct %ctpr1"), (4, 1, 0xE00000000000)),
    "floating point switched off": (
        4, ("rrd %upsr, %dr8", "MOV 0, %dr9", "rwd %dr9, %upsr", "fadds %r9, %r9, %r9"), (4, 7, None),
    ),
    "software trap": (5, ("setsft",), (5, 1, None)),
    "illegal operation": (4, ("getva %qr8, %r9, %dr8",), (4, 1, None)),
    "privileged register": (4, ("MOV 0, %dr8", "rwd %dr8, %psr"), (4, 5, None)),
    "register outside the window": (11, ("addd %dr40, 0, %dr8",), (11, 3, None)),
    "division by zero": (8, ("MOV 0, %dr8", "sdivs 5, %r8, %r9"), (8, 1, None)),
    **{
        f"unmasked {name}": (
            8,
            (
                f"MOV {0x1F80 & ~(1 << 7 + bit):#x}, %dr8", "rwd %dr8, %pfpfr", f"MOV [{x:#x}], %dr8", f"MOV [{y:#x}], %dr9",
                f"{op} %r8, %r9, %r10",
            ),
            (8, code, None),
        )
        for name, bit, code, op, x, y in (
            ("invalid operation", 0, 7, "fmuls", 0, 0x7F800000), ("denormal operand", 1, 5, "fadds", 1, 0x3F800000),
            ("division by zero", 2, 3, "fdivs", 0x3F800000, 0), ("overflow", 3, 4, "fmuls", 0x7F000000, 0x7F000000),
            ("underflow", 4, 5, "fmuls", 0x00800001, 0x00800001), ("inexact result", 5, 6, "fdivs", 0x3F800000, 0x40400000),
        )
    },
    "unmasked division by zero of f80": (
        8,
        ("MOV 0x37b, %dr8", "rwd %dr8, %fpcr", "MOV 0, %dr8", "rwd %dr8, %fpsr", "MOV 1, %dr8", "idtofx %dr8, %dg16", "MOV 0, %dr9",
         "idtofx %dr9, %dg17", "fxdivxx %xg16, %xg17, %xg18"),
        (8, 3, None),
    ),
    "misaligned access with ac": (7, ("MOV 5, %dr8", "rwd %dr8, %upsr", "LA seen, %dr8", "ldw %dr8, 2, %dr9"), (7, 1, None)),
    "quotient overflow": (8, ("MOV [0x10000000000], %dr8", "MOV 2, %dr9", "udivx %dr8, %r9, %r10"), (8, 1, None)),
    "call with more than the window": (11, ("disp %ctpr1, 0x10000", "call %ctpr1, wbs = 0x20"), (11, 3, None)),
    "unprepared ctpr": (4, ("ct %ctpr2",), (4, 1, None)),
    "jump to nowhere": (11, ("MOV 0x8000, %dr8", "movtd %dr8, %ctpr1", "ct %ctpr1"), (11, 1, 0x8000)),
    "jump to data": (11, ("LA seen, %dr8", "movtd %dr8, %ctpr1", "ct %ctpr1"), (11, 2, None)),
}


@pytest.mark.parametrize("name", CASES)
def test_what_a_handler_is_told(name, guest, run):
    signo, code, want = CASES[name]
    faulting(guest, signo, *code)
    got = seen(run(guest))
    assert got[:2] == list(want[:2])
    assert want[2] is None or got[2] == want[2]


def test_beyond_the_end_of_a_mapped_file(guest, run, tmp_path: Path):
    file = tmp_path / "short"
    file.write_bytes(b"x")
    guest.string("name", str(file))
    guest.call("openat", -100, "&name", 0, 0)
    guest.asm("MOV %db[0], %dr8")
    guest.call("mmap", 0, 8192, 1, 1, "%dr8", 0)
    guest.asm("MOV %db[0], %dr8", "LA place, %dr0", "std %dr0, 0, %dr8")
    guest.quads("place", 0)
    faulting(guest, 7, "ldd %dr8, 4096, %dr9")
    guest.text.insert(guest.text.index(HANDLER) - 1, 'LA place, %dr0\n  ldd %dr0, 0, %dr1\n  SHOWI "base ", %dr1')
    result = run(guest)
    lines = dict(line.split() for line in result.stdout.decode().splitlines())
    assert (lines["signal"], lines["code"]) == ("7", "2")
    assert int(lines["address"]) == int(lines["base"]) + 4096


def test_endless_recursion_is_a_segmentation_fault(guest, run):
    guest.asm("DO deeper")
    guest.functions("deeper:\n  ENTER\n  DO deeper\n  RET")
    result = run(guest)
    assert result.signal == 11
    assert "and" in result.report and "more" in result.report, "the report shortens the list of callers"


@pytest.mark.parametrize("wide", [False, True], ids=["chain stack", "procedure stack"])
def test_a_handler_can_run_when_a_hardware_stack_is_full(wide, guest, run):
    """The bundle of a call that finds it full has done nothing.  The handler has a data stack of its own and calls functions."""
    guest.quads("stack", "alt", 0, 16384)
    guest.space("alt", 16384)
    guest.call("sigaltstack", "&stack", 0)
    guest.quads("action", "on_fault", 4 | 0x08000000, 0, 0)
    guest.call("rt_sigaction", 11, "&action", 0, 8)
    guest.asm("addd 0, 0, %dg9", "DO deeper")
    size = 112 if wide else 16
    guest.functions(
        f"""deeper:
  {{ setwd wsz={size}, nfx=0x1 ; setbn rbs=8, rsz=7, rcur=0 }}
  addd 0, %dg9, %dr2
  disp %ctpr1, deeper
  {{ addd,0 %dg9, 1, %dg9 ; call %ctpr1, wbs={size - 8} }}
resume:
  subd %dg9, %dr2, %db[1]
  addd %db[1], 42, %db[1]
  SYS 300
on_fault:
  ENTER
  ldw %dr1, 8, %dr3
  DO helper
  SHOWI "code ", %dr3
  DO o_flush
  LA resume, %dr5
  std %dr2, 48, %dr5
  RET
helper:
  ENTER
  SAY "on its own stack\\n"
  RET"""
    )
    result = run(guest)
    assert result.signal is None, result.report
    assert result.stdout == b"on its own stack\ncode 128\n"  # SI_KERNEL
    assert wide or result.exit == 42  # (the procedure stack ends at a setwd)


def test_the_data_stack_ends(guest, run):
    guest.asm("again:", "getsp -65536, %dr8", "ibranch again")
    result = run(guest)
    assert result.signal == 11
    assert "the mapping does not allow it" in result.report or "nothing is mapped" in result.report


def test_a_blocked_fault_kills(guest, run):
    guest.quads("action", "on_fault", 0, 0, 0)
    guest.space("seen", 24)
    guest.quads("mask", 1 << 10)
    guest.call("rt_sigaction", 11, "&action", 0, 8)
    guest.call("rt_sigprocmask", 0, "&mask", 0, 8)
    guest.asm("MOV 0, %dr8", "ldd %dr8, 0, %dr9", "resume:")
    guest.functions(HANDLER)
    assert run(guest).signal == 11


def test_a_signal_that_comes_too_late_is_not_the_next_guests(guest, run, monkeypatch):
    close = Process._close

    def late(process):
        os.kill(os.getpid(), signal.SIGUSR1)
        close(process)

    guest.quads("action", "tick", 0, 0, 0)
    guest.call("rt_sigaction", int(signal.SIGUSR1), "&action", 0, 8)
    guest.functions("tick:\n  ENTER\n  RET")
    monkeypatch.setattr(Process, "_close", late)
    assert run(guest).exit == 0
    monkeypatch.setattr(Process, "_close", close)
    following = type(guest)()
    following.asm('SAY "fine\\n"')
    assert run(following).stdout == b"fine\n"


def test_timer_signals_interrupt_a_loop(guest, run):
    guest.quads("action", "tick", 0, 0, 0)
    guest.quads("timer", 0, 5000, 0, 5000)
    guest.quads("count", 0)
    guest.call("rt_sigaction", 14, "&action", 0, 8)
    guest.call("setitimer", 0, "&timer", 0)
    guest.asm(
        "MOV 0x55, %dr10",
        "LA count, %dr8",
        "spin:",
        "ldd %dr8, 0, %dr9",
        "cmpbdb %dr9, 5, %pred0",
        "ibranch spin ? %pred0",
    )
    guest.asm('SHOWX "kept ", %dr10', 'SAY "five\\n"')
    guest.functions(
        "tick:\n  ENTER\n  LA count, %dr1\n  ldd %dr1, 0, %dr2\n  addd %dr2, 1, %dr2\n  std %dr1, 0, %dr2\n  RET"
    )
    result = run(guest)
    assert result.exit == 0, result.report
    assert result.stdout == b"kept 0000000000000055\nfive\n"


def test_a_child_that_ends_sends_a_signal(guest, run):
    guest.quads("action", "on_child", SIGINFO, 0, 0)
    guest.quads("seen", 0, 0, 0)
    guest.call("rt_sigaction", 17, "&action", 0, 8)
    guest.call("fork")
    guest.asm("MOV %db[0], %dr8", "cmpedb %dr8, 0, %pred0", "ibranch parent ? ~%pred0")
    guest.call("exit_group", 6)
    guest.asm("parent:")
    guest.call("wait4", "%dr8", 0, 0, 0)
    guest.asm("LA seen, %dr0", "ldd %dr0, 0, %dr1", "subd %dr1, %dr8, %dr1", 'SHOWI "pid ", %dr1')
    guest.show_word("status", "seen", 8)
    guest.functions(
        "on_child:\n  ENTER\n  LA seen, %dr3\n  ldw %dr1, 16, %dr4\n  sxt 2, %r4, %dr4\n  std %dr3, 0, %dr4\n"
        "  ldw %dr1, 24, %dr4\n  std %dr3, 8, %dr4\n  RET"
    )
    result = run(guest)
    assert result.stdout == b"pid 0\nstatus 6\n"


def test_the_end_of_other_children_is_not_the_guests_matter(guest, run):
    guest.quads("action", "on_child", 0, 0, 0)
    guest.quads("count", 0)
    guest.quads("time", 0, 300_000_000)
    guest.call("rt_sigaction", 17, "&action", 0, 8)
    guest.call("nanosleep", "&time", 0)
    guest.show("sleep")
    guest.show_word("handled", "count")
    guest.functions("on_child:\n  ENTER\n  LA count, %dr1\n  MOV 1, %dr2\n  std %dr1, 0, %dr2\n  RET")
    timer = threading.Timer(0.05, lambda: subprocess.run(["true"], check=True))
    timer.start()
    result = run(guest)
    timer.join()
    assert result.stdout == b"sleep 0\nhandled 0\n"
