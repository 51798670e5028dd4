"""Contexts with hardware stacks of their own (linux-abi.md 6.3), by programs that do what a C library does."""

from __future__ import annotations

import pytest

# ucontext (64-bit mode): link 8, stack 16/32, sigcontext 40 with cr0_hi, cr1_lo, cr1_hi 8, 16, 24 bytes behind.
GETCONTEXT = """
getcontext:
  ENTER
  rrd %cr0.hi, %dr1
  std %dr0, 48, %dr1
  rrd %cr1.lo, %dr1
  std %dr0, 56, %dr1
  rrd %cr1.hi, %dr1
  std %dr0, 64, %dr1
  MOV 4, %db[0]
  MOV %dr0, %db[1]
  MOV 8, %db[2]
  sdisp %ctpr1, 0x6
  call %ctpr1, wbs = 0x8
  MOV %db[0], %dr0
  RET
"""


def output(result) -> list[str]:
    assert result.exit == 0, (result.exit, result.signal, result.report)
    return result.stdout.decode().splitlines()


def make(guest, name: str, function: str, link: str, arguments: list[int]) -> None:
    """A made context ``name`` with a stack of its own."""
    guest.space(name, 1808)
    guest.space(f"{name}_stack", 32768)
    guest.quads(f"{name}_args", *arguments)
    guest.asm(
        f"LA {name}, %dr0", f"LA {name}_stack, %dr1", "std %dr0, 16, %dr1", "MOV 32768, %dr1", "std %dr0, 32, %dr1",
        *([f"LA {link}, %dr1"] if link else ["MOV 0, %dr1"]), "std %dr0, 8, %dr1",
    )  # fmt: skip
    guest.call("makecontext", f"&{name}", f"&{function}", 8 * len(arguments), f"&{name}_args", 8)
    guest.show(f"make {name}")


def test_coroutines(guest, run):
    """Two functions take turns; each keeps its window over the switches, and the end of one resumes its link."""
    guest.space("main", 1808)
    make(guest, "other", "body", "main", [11, 22, 33, 44, 55, 66, 77, 88, 99, 110])
    guest.asm("MOV 7, %dr10")
    for turn in range(3):
        guest.call("swapcontext", "&main", "&other", 8)
        guest.show(f"back {turn}")
        guest.asm('SHOWI "kept ", %dr10', "addd %dr10, 1, %dr10")
    guest.call("freecontext", "&other")
    guest.show("free")
    guest.call("freecontext", "&other")
    guest.show("again")
    guest.call("freecontext", "&main")
    guest.show("running")
    guest.functions(
        """body:
  getsp 0, %dr15
  ENTER
  SHOWI "first ", %dr0
  SHOWI "eighth ", %dr7
  ldd %dr15, 64, %dr8
  SHOWI "ninth ", %dr8
  ldd %dr15, 72, %dr8
  SHOWI "tenth ", %dr8
  MOV 100, %dr9
  LA other, %db[1]
  LA main, %db[2]
  MOV 8, %db[3]
  SYS 371
  MOV %db[0], %dr8
  SHOWI "result ", %dr8
  SHOWI "count ", %dr9
  DO inner
  SHOWI "still ", %dr9
  RET
inner:
  ENTER
  MOV 5, %dr11
  LA other, %db[1]
  LA main, %db[2]
  MOV 8, %db[3]
  SYS 371
  SHOWI "inner ", %dr11
  RET
"""
    )
    assert output(run(guest)) == [
        "make other 0", "first 11", "eighth 88", "ninth 99", "tenth 110", "back 0 0", "kept 7", "result 0", "count 100", "back 1 0",
        "kept 8", "inner 5", "still 100", "back 2 0", "kept 9", "free 0", "again -2", "running -16",
    ]  # fmt: skip


@pytest.mark.parametrize("cpu", ["e8c", "e8c,tags=on", "e16c"])
def test_setcontext_returns_once_more(guest, run, cpu):
    """A context of the same stacks: a non-local return out of nested calls, again and again."""
    guest.iset = 4
    guest.space("here", 1808)
    guest.asm("MOV 0, %dr8", "LA here, %db[0]", "DO getcontext", "MOV %db[0], %dr9", 'SHOWI "returned ", %dr9')
    guest.asm("addd %dr8, 1, %dr8", "cmpedb %dr8, 3, %pred0", "ibranch done ? %pred0", "DO deeper", "done:", 'SHOWI "turns ", %dr8')
    guest.functions(
        GETCONTEXT
        + """
deeper:
  ENTER
  MOV 1, %db[0]
  DO deepest
  RET
deepest:
  ENTER
  LA here, %db[1]
  MOV 8, %db[2]
  SYS 369
  MOV %db[0], %dr8
  SHOWI "not reached ", %dr8
  RET
"""
    )
    assert output(run(guest, cpu=cpu)) == ["returned 0", "returned 0", "returned 0", "turns 3"]


def test_masks_and_floating_point_control_go_with_a_context(guest, run):
    guest.space("main", 1808)
    guest.quads("mask", 1 << 9)
    guest.space("old", 8)
    make(guest, "other", "body", "main", [1])
    # the mask that the made context starts with
    guest.asm("LA other, %dr0", "MOV 0x400, %dr1", "std %dr0, 1616, %dr1")
    guest.call("rt_sigprocmask", 2, "&mask", 0, 8)
    guest.call("swapcontext", "&main", "&other", 8)
    guest.call("rt_sigprocmask", 2, 0, "&old", 8)
    guest.show_word("main", "old")
    guest.functions(
        """body:
  ENTER
  MOV 2, %db[1]
  MOV 0, %db[2]
  LA old, %db[3]
  MOV 8, %db[4]
  SYS 175
  LA old, %dr0
  ldd %dr0, 0, %dr1
  SHOWI "other ", %dr1
  RET
"""
    )
    assert output(run(guest)) == ["make other 0", "other 1024", "main 512"]


def test_end_without_a_link_ends_the_thread(guest, run):
    make(guest, "other", "body", "", [1])
    guest.call("setcontext", "&other", 8)
    guest.show("not reached")
    guest.functions('body:\n  ENTER\n  SAY "only here"\n  NL\n  DO o_flush\n  RET\n')
    assert output(run(guest)) == ["make other 0", "only here"]


def test_unknown_contexts_and_bad_arguments(guest, run):
    guest.space("blank", 1808)
    guest.quads("args", 0)
    guest.call("setcontext", "&blank", 8)
    guest.show("unknown")
    guest.call("swapcontext", "&blank", "&blank", 7)
    guest.show("size")
    guest.call("makecontext", "&blank", "&args", 8, "&args", 8)
    guest.show("no stack")
    guest.call("freecontext", "&args")
    guest.show("free")
    assert output(run(guest)) == ["unknown -2", "size -22", "no stack -22", "free -2"]
