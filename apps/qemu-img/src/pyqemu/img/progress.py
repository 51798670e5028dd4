"""Progress of long commands: QEMU's line for scripts, a live bar on a terminal, and an answer to SIGUSR1."""

from __future__ import annotations

import os
import sys
import time

from pyqemu.block.units import format_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
else:
    import _signal as signal  # without the names' classes, which cost two milliseconds

__all__ = ["ProgressBar"]

_REDRAW = 0.1
_PARTS = " ▏▎▍▌▋▊▉█"


class ProgressBar:
    """A progress callback ``(done, total)`` in bytes.

    Written to a file or pipe the output is QEMU's: ``(12.34/100%)`` and a carriage return, at most once per percent.
    SIGUSR1 makes the process say on stderr how far it is, with or without ``-p``.
    """

    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self._live = enabled and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
        self._percent = 0.0
        self._last = -1.0
        self._drawn_at = 0.0
        self._started = time.monotonic()
        signal.signal(signal.SIGUSR1, self._answer)
        if enabled:
            self(0, 100)

    def _answer(self, number: int, frame: object) -> None:
        sys.stderr.write(f"    ({self._percent:3.2f}/100%)\n")
        sys.stderr.flush()

    def __call__(self, done: int, total: int) -> None:
        self._percent = 100.0 * done / total if total else 100.0
        if not self.enabled:
            return
        if self._live:
            now = time.monotonic()
            if now - self._drawn_at >= _REDRAW or done == total:
                self._drawn_at = now
                self._draw(done, total, now - self._started)
        elif self._percent - self._last >= 1 or self._percent == 100:
            self._last = self._percent
            sys.stdout.write(f"    ({self._percent:3.2f}/100%)\r")
            sys.stdout.flush()

    def _draw(self, done: int, total: int, seconds: float) -> None:
        tail = f" {self._percent:5.1f} %"
        if seconds > 0.3 and done:
            left = int(seconds * (total - done) / done)
            tail += f"  {format_size(int(done / seconds))}/s  {left // 60}:{left % 60:02} left "
        try:
            columns = os.get_terminal_size(sys.stdout.fileno()).columns
        except (OSError, ValueError):
            columns = 80
        room = max(4, min(60, columns - len(tail) - 3))
        sys.stdout.write(f"\r[{_bar(self._percent / 100, room)}]{tail}\x1b[K")
        sys.stdout.flush()

    def finish(self, *, complete: bool = True) -> None:
        """End the line; ``complete`` says that everything was done."""
        if not self.enabled:
            return
        if self._live:
            if complete:
                self._draw(100, 100, 0)
            sys.stdout.write("\n")
        else:
            sys.stdout.write(("    (100.00/100%)\r" if complete else "") + "\n")


def _bar(share: float, room: int) -> str:
    """``room`` characters of which ``share`` are filled, by eighths where the terminal can show them."""
    eighths = int(share * room * 8)
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    if not encoding.startswith("utf8"):
        return ("#" * (eighths // 8)).ljust(room, ".")
    full, rest = divmod(eighths, 8)
    return ("█" * full + (_PARTS[rest] if full < room else "")).ljust(room)
