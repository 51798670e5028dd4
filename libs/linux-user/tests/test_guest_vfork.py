"""What a child of vfork does to memory is done to its parent's."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

CHILD = ("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch parent ? ~%pred0")


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def prepare(guest) -> None:
    guest.quads("first", 5)
    guest.space("far", 40960)
    guest.space("status", 8)
    guest.string("none", "/nonexistent")
    guest.quads("argv", "none", 0)
    guest.call("mmap", 0, 8192, 3, 0x12, -1, 0)
    guest.asm("MOV %db[0], %dr10", "getsp -64, %dr11", "MOV 1, %dr0", "std %dr11, 0, %dr0")


def show(guest) -> None:
    guest.show_word("first", "first")
    guest.show_word("far", "far", 36000)
    guest.asm("ldd %dr10, 4096, %dr0", 'SHOWI "mapped ", %dr0', "ldd %dr11, 0, %dr0", 'SHOWI "stack ", %dr0')


def write(guest) -> None:
    for place, value in (("first", 6), ("far", 7)):
        guest.asm(f"LA {place}, %dr0", f"MOV {value}, %dr1", f"std %dr0, {36000 if place == 'far' else 0}, %dr1")
    guest.asm("MOV 8, %dr1", "std %dr10, 4096, %dr1", "MOV 9, %dr1", "std %dr11, 0, %dr1", "MOV 77, %dr12")


ENDS = {
    "exit": "exit",
    "exit_group": "exit_group",
    "exec fails": "execve",
}


@pytest.mark.parametrize("end", ENDS)
def test_the_parent_sees_what_the_child_has_written(guest, run, end):
    prepare(guest)
    guest.asm("MOV 11, %dr12")
    guest.call("vfork")
    guest.asm(*CHILD)
    write(guest)
    if ENDS[end] == "execve":
        guest.call("execve", "&none", "&argv", 0)
        guest.asm("LA first, %dr0", "std %dr0, 0, %db[0]")
        guest.call("exit_group", 0)
    else:
        guest.call(ENDS[end], 0)
    guest.asm("parent:")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    show(guest)
    guest.asm('SHOWI "register ", %dr12')
    first = -2 if end == "exec fails" else 6
    assert output(run(guest)) == [f"first {first}", "far 7", "mapped 8", "stack 9", "register 11"]


def test_a_killed_child_has_written_too(guest, run):
    prepare(guest)
    guest.call("vfork")
    guest.asm(*CHILD)
    write(guest)
    guest.asm("MOV 0, %dr0", "ldd %dr0, 0, %dr0", "parent:")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show_word("status", "status", 0, "ldw")
    show(guest)
    assert output(run(guest))[1:3] == ["first 6", "far 7"]


def test_clone_with_vm_and_vfork_is_a_vfork(guest, run):
    prepare(guest)
    guest.call("clone", 0x4111, 0, 0, 0, 0)
    guest.asm(*CHILD)
    write(guest)
    guest.call("exit", 0)
    guest.asm("parent:")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    show(guest)
    assert output(run(guest)) == ["first 6", "far 7", "mapped 8", "stack 9"]


def test_a_vfork_of_a_child_of_a_vfork(guest, run):
    prepare(guest)
    guest.call("vfork")
    guest.asm(*CHILD)
    guest.call("vfork")
    guest.asm("MOV %db[0], %dr8", "cmpedb %dr8, 0, %pred0", "ibranch middle ? ~%pred0")
    write(guest)
    guest.call("exit", 0)
    guest.asm("middle:", "LA first, %dr0", "ldd %dr0, 0, %dr1", "addd %dr1, 100, %dr1", "std %dr0, 0, %dr1")
    guest.call("exit", 0)
    guest.asm("parent:")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    show(guest)
    assert output(run(guest)) == ["first 106", "far 7", "mapped 8", "stack 9"]


def test_fork_shares_nothing(guest, run):
    prepare(guest)
    guest.call("fork")
    guest.asm(*CHILD)
    write(guest)
    guest.call("exit", 0)
    guest.asm("parent:")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    show(guest)
    assert output(run(guest)) == ["first 5", "far 0", "mapped 0", "stack 1"]


def test_a_child_outlives_its_parent(guest, tmp_path):
    """The parent is killed while it waits: the child goes on and runs another program."""
    prepare(guest)
    guest.string("shell", "/bin/sh")
    guest.string("option", "-c")
    guest.string("command", f"echo alive > {tmp_path}/result")
    guest.quads("words", "shell", "option", "command", 0)
    guest.quads("pause", 0, 50_000_000)
    guest.call("vfork")
    guest.asm(*CHILD)
    write(guest)
    guest.call("getppid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 9)
    guest.call("nanosleep", "&pause", 0)
    guest.call("execve", "&shell", "&words", 0)
    guest.call("exit", 9)
    guest.asm("parent:")
    program = guest.build(tmp_path)
    done = subprocess.run([sys.executable, "-m", "pyqemu.cli", "user", str(program)], timeout=60, check=False)
    assert done.returncode == -9
    end = time.monotonic() + 20
    while not (tmp_path / "result").exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert (tmp_path / "result").exists()
