"""The command line ``qemu-cli``.

``qemu-cli user`` is dispatched before anything heavy is imported: its start-up is paid by every guest program.
``io`` and ``nbd`` are the programs qemu-io and qemu-nbd of `pyqemu.img`; they too do without what they do not need.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the command."""
    words = sys.argv
    if len(words) > 1 and words[1] == "user":
        from pyqemu.startup import snapshot

        snapshot.use("qemu-cli")
        from .user import main as user

        user(words[2:])
        return
    if len(words) > 1 and words[1] == "io":
        from pyqemu.img.exerciser import main as exercise

        sys.exit(exercise(words[2:]))
    if len(words) > 1 and words[1] == "nbd":
        from pyqemu.img.server import main as serve

        sys.exit(serve(words[2:]))
    if len(words) > 1 and words[1] in ("asm", "disas") and "--lines" in words:
        from .filters import quick

        status = quick(words[1], words[2:])
        if status is not None:
            sys.exit(status)
    from .app import app

    app(prog_name="qemu-cli")


__all__ = ["main"]
