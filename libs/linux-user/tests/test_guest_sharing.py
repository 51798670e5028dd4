"""Child processes that share the memory and go on beside their parent: clone with CLONE_VM alone, clone2 with flags 0 (linux-abi.md 5)."""

from __future__ import annotations

import pytest

STACK = 65536


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def start(guest, *body: str, flags: int = 0x111, call: str = "clone") -> None:
    """A child that runs ``body`` and then exits with 3; its process id is in r9."""
    guest.space("stack", STACK)
    guest.space("status", 8)
    guest.quads("word", 0)
    guest.space("info", 128)
    guest.asm("LA stack, %dr8")
    if call == "clone":
        guest.asm(f"addd %dr8, {STACK}, %dr8")
        guest.call("clone", flags, "%dr8", 0, 0, 0)
    else:
        guest.call("clone2", flags, "%dr8", STACK, 0, 0, 0)
    guest.asm("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch parent ? ~%pred0", *body)
    guest.call("exit", 3)
    guest.asm("parent:")


WRITES = ("LA word, %dr0", "MOV 42, %dr1", "std %dr0, 0, %dr1")


@pytest.mark.parametrize("how", ["clone", "clone2", "clone2 with flags 0"])
def test_memory_is_shared_and_the_child_can_be_waited_for(guest, run, how):
    start(guest, *WRITES, flags=0 if "0" in how else 0x111, call=how.split()[0])
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.asm("subd %db[0], %dr9, %dr1", 'SHOWI "waited for ", %dr1')
    guest.show_word("status", "status", 0, "ldw")
    guest.show_word("word", "word")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show("no more")
    assert output(run(guest)) == ["waited for 0", "status 768", "word 42", "no more -10"]


def test_the_child_has_an_identity_of_its_own(guest, run):
    guest.space("ids", 24)
    start(
        guest,
        "LA ids, %dr10", "SYS 20", "std %dr10, 0, %db[0]", "SYS 64", "std %dr10, 8, %db[0]", "SYS 244", "std %dr10, 16, %db[0]",
    )  # fmt: skip
    guest.call("wait4", "%dr9", 0, 0, 0)
    guest.asm("LA ids, %dr10", "ldd %dr10, 0, %dr1", "subd %dr1, %dr9, %dr1", 'SHOWI "getpid ", %dr1')
    guest.asm("ldd %dr10, 16, %dr1", "subd %dr1, %dr9, %dr1", 'SHOWI "gettid ", %dr1')
    guest.call("getpid")
    guest.asm("ldd %dr10, 8, %dr1", "subd %dr1, %db[0], %dr1", 'SHOWI "getppid ", %dr1')
    assert output(run(guest)) == ["getpid 0", "gettid 0", "getppid 0"]


def test_its_end_is_told(guest, run):
    guest.quads("action", "on_child", 4, 0, 0)
    guest.quads("seen", 0, 0, 0)
    guest.call("rt_sigaction", 17, "&action", 0, 8)
    start(guest)
    guest.call("waitid", 1, "%dr9", "&info", 4, 0)
    guest.show("waitid")
    guest.show_word("signal", "info", 0, "ldw")
    guest.show_word("code", "info", 8, "ldw")
    guest.show_word("status", "info", 24, "ldw")
    guest.call("getpid")
    guest.asm("LA seen, %dr1", "ldd %dr1, 0, %dr2", "subd %dr2, %dr9, %dr2", 'SHOWI "SIGCHLD of ", %dr2')
    guest.show_word("with status", "seen", 8)
    guest.functions(
        "on_child:\n  ENTER\n  LA seen, %dr3\n  ldw %dr1, 16, %dr4\n  std %dr3, 0, %dr4\n  ldw %dr1, 24, %dr4\n  std %dr3, 8, %dr4\n  RET"
    )
    assert output(run(guest)) == ["waitid 0", "signal 17", "code 1", "status 3", "SIGCHLD of 0", "with status 3"]


def test_it_can_be_killed(guest, run):
    start(guest, "spin:", "ibranch spin")
    guest.call("wait4", "%dr9", "&status", 1, 0)
    guest.show("not yet")
    guest.call("kill", "%dr9", 0)
    guest.show("there")
    guest.call("kill", "%dr9", 9)
    guest.show("killed")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show_word("status", "status", 0, "ldw")
    assert output(run(guest)) == ["not yet 0", "there 0", "killed 0", "status 9"]


def test_a_fault_of_its_own_kills_it_alone(guest, run):
    start(guest, "MOV 0, %dr0", "ldd %dr0, 0, %dr0")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show_word("status", "status", 0, "ldw")
    assert output(run(guest)) == ["status 11"]


def test_it_can_run_another_program(guest, run):
    guest.string("path", "/bin/sh")
    guest.string("option", "-c")
    guest.string("command", "exit 6")
    guest.quads("argv", "path", "option", "command", 0)
    guest.string("none", "/nonexistent")
    body = ("LA none, %db[1]", "LA argv, %db[2]", "MOV 0, %db[3]", "SYS 11", "LA word, %dr0", "std %dr0, 0, %db[0]")
    start(guest, *body, "LA path, %db[1]", "LA argv, %db[2]", "MOV 0, %db[3]", "SYS 11")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show_word("first", "word")
    guest.show_word("status", "status", 0, "ldw")
    assert output(run(guest)) == ["first -2", f"status {6 << 8}"]


def test_without_a_signal_only_those_who_ask_for_clones_wait_for_it(guest, run):
    start(guest, flags=0x100)
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show("plain")
    guest.call("wait4", "%dr9", "&status", 1 << 31, 0)
    guest.asm("subd %db[0], %dr9, %dr1", 'SHOWI "clone ", %dr1')
    assert output(run(guest)) == ["plain -10", "clone 0"]
