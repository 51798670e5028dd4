"""Names of generated code for ``perf``: the file ``/tmp/perf-PID.map``, one line "start size name" per piece of code, in hexadecimal.

See tools/perf/Documentation/jit-interface.txt of the Linux sources.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class PerfMap:
    """The map of this process, appended to as code is put to use."""

    def __init__(self, folder: str = "/tmp") -> None:
        self.folder = folder
        self._lines: list[str] = []
        self.path = ""
        self._write([])

    def _write(self, lines: list[str]) -> None:
        path = os.path.join(self.folder, f"perf-{os.getpid()}.map")
        # A file that others have put there is not followed.
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
        if path != self.path:  # the process is new
            flags |= os.O_TRUNC
            self.path = path
        try:
            fd = os.open(path, flags, 0o644)
            try:
                os.write(fd, "".join(lines).encode())
            finally:
                os.close(fd)
        except OSError:
            return  # a profile without names is better than no run

    def add(self, start: int, size: int, name: str) -> None:
        """Code at host address ``start``."""
        line = f"{start:x} {size:x} {name}\n"
        self._lines.append(line)
        self._write([line])

    def add_segment(self, base: int, names: Sequence[str], offsets: Sequence[int]) -> None:
        """Handlers of a segment; each ends where the next begins."""
        order = sorted(zip(offsets, names, strict=True))
        lines = []
        for i, (at, name) in enumerate(order):
            size = order[i + 1][0] - at if i + 1 < len(order) else 256
            lines.append(f"{base + at:x} {size:x} {name}\n")
        self._lines += lines
        self._write(lines)

    def after_fork(self) -> None:
        """The child has a file of its own, with what it has inherited."""
        self._write(self._lines)
