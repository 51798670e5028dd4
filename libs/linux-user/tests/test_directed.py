"""A signal for one thread reaches it, whichever thread fetches what the native handler has recorded."""

from __future__ import annotations

from pyqemu.linux_user import signals
from pyqemu.linux_user.kernel import Kernel
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
