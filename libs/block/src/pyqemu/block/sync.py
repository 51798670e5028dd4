"""Waiting for each other, on what the interpreter has built in: importing `threading` costs the start of a command two milliseconds."""

from __future__ import annotations

from _thread import allocate_lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _thread import LockType

__all__ = ["Condition"]


class Condition:
    """Waiting for what another holder of ``lock`` does, as with `threading.Condition`."""

    __slots__ = ("_waiting", "lock")

    def __init__(self) -> None:
        #: To be held (``with condition.lock:``) while the other methods are called.
        self.lock = allocate_lock()
        self._waiting: list[LockType] = []

    def wait(self) -> None:
        """Let go of the lock until somebody calls `notify_all`; it is held again afterwards, also if that is by an exception."""
        bell = allocate_lock()
        bell.acquire()
        self._waiting.append(bell)
        self.lock.release()
        try:
            bell.acquire()
        finally:
            self.lock.acquire()

    def notify_all(self) -> None:
        """Wake everybody who waits, for when the lock is free."""
        waiting, self._waiting = self._waiting, []
        for bell in waiting:
            bell.release()
