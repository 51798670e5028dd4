"""Signals reach whom they concern, whichever thread fetches what the native handler has recorded."""

from __future__ import annotations

import os
import threading

import pytest
from pyqemu.linux_user import signals
from pyqemu.linux_user.kernel import Kernel
from pyqemu.linux_user.loop import keep_program
from pyqemu.linux_user.signals import Action
from pyqemu.linux_user.task import Task


class Cpu:
    def __init__(self) -> None:
        self.fields = {"sigmask": 0}

    def get(self, name: str) -> int:
        return self.fields.get(name, 0)

    def set(self, name: str, value: int) -> None:
        self.fields[name] = value


class Engine:
    def __init__(self) -> None:
        self.recorded: list[tuple[int, bytes]] = []

    def pending_signals(self) -> list[tuple[int, bytes]]:
        out, self.recorded = self.recorded, []
        return out

    def interrupt(self, cpu: Cpu) -> None:
        cpu.set("interrupt", 1)


def test_a_recorded_signal_goes_to_its_thread(monkeypatch):
    monkeypatch.setattr("pyqemu.linux_user.kernel.syscall", lambda *arguments: 0)
    kernel = Kernel()
    kernel.engine = Engine()
    first, second = Task(kernel, Cpu(), 11), Task(kernel, Cpu(), 12)
    kernel.tasks = {11: first, 12: second}
    kernel.actions[10] = Action(0x1000)
    info = signals.sender_info(10, signals.SI_TKILL, 99, 0)
    second.directed.append((10, info))
    kernel.engine.recorded.append((10, info))
    kernel.collect_signals()
    assert (second.pending, first.pending, kernel.pending, second.directed) == ([(10, info)], [], [], [])
    # the same signal for the process, and one whose thread blocks it again
    kernel.engine.recorded.append((10, info))
    kernel.collect_signals()
    assert kernel.pending == [(10, info)]
    kernel.pending.clear()
    second.pending.clear()
    second.directed.append((10, info))
    second.blocked = 1 << 9
    kernel.engine.recorded.append((10, info))
    kernel.collect_signals()
    assert kernel.pending == [(10, info)]


def test_who_looks_finds_what_another_thread_has_fetched(monkeypatch):
    """A thread that has been told of a signal sees it even when the thread that fetched it stops before it has queued it."""
    monkeypatch.setattr("pyqemu.linux_user.kernel.syscall", lambda *arguments: 0)
    kernel = Kernel()
    kernel.engine = Engine()
    task = Task(kernel, Cpu(), 11)
    kernel.tasks = {11: task}
    kernel.actions[10] = Action(0x1000)
    kernel.engine.recorded.append((10, signals.sender_info(10, signals.SI_USER, 99, 0)))
    fetched, go_on = threading.Event(), threading.Event()

    def slowly(signo: int, info: bytes) -> None:
        fetched.set()
        go_on.wait(0.2)  # (set by nobody: the other thread cannot go on before this one has)

    monkeypatch.setattr(kernel, "_addressee", slowly)
    watch = threading.Thread(target=kernel.collect_signals)
    watch.start()
    assert fetched.wait(10)
    kernel.collect_signals()
    assert task.has_signal()
    watch.join()


def ends_with(status: int) -> int:
    """A child process that has ended and that nobody has waited for."""
    pid = os.fork()
    if not pid:
        os._exit(status)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    return pid


@pytest.mark.parametrize("merged", [True, False])
def test_a_child_of_the_engines_does_not_hide_the_end_of_one_of_the_guests(merged, monkeypatch):
    monkeypatch.setattr("pyqemu.linux_user.kernel.syscall", lambda *arguments: 0)
    kernel = Kernel()
    kernel.engine = Engine()
    kernel.actions[17] = Action(0x1000)
    earlier = ends_with(1)
    kernel.children[earlier] = False
    kernel.own_child(True)
    child = ends_with(6)
    kernel.children[child] = False
    kernel.own_child(False)
    os.waitpid(earlier, 0)
    os.waitpid(child, 0)
    foreign = signals.child_info(1, 1, 0, 0)  # (process 1 is nobody's child here)
    own = signals.child_info(1, child, os.getuid(), 6)
    kernel.engine.recorded += [(17, foreign)] if merged else [(17, foreign), (17, own)]
    kernel.collect_signals()
    assert [(signo, info[:28]) for signo, info in kernel.pending] == [(17, own[:28])]
    kernel.pending.clear()
    kernel.engine.recorded.append((17, foreign))
    kernel.collect_signals()
    assert kernel.pending == []


@pytest.mark.parametrize("error", [ModuleNotFoundError("struct"), PermissionError(13, "cache")])
def test_a_program_that_cannot_be_kept_ends_as_usual(error, monkeypatch):
    """After setuid neither modules nor the cache need be readable."""
    kernel = Kernel()
    kernel.engine = Engine()

    def keep() -> None:
        raise error

    monkeypatch.setattr(kernel.engine, "keep_program", keep, raising=False)
    keep_program(kernel)
